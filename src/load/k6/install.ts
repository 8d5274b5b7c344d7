import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { chmod, mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { EnvHttpProxyAgent, fetch } from "undici";
import { EnvironmentError } from "../../report/errors.ts";
import type { Transport } from "../scenario/scenario.ts";
import { type Archive, RELEASE, RELEASES_URL } from "./releases.ts";

/** Several times what an archive has: more than that is not it. */
const MOST_BYTES = 256 * 1024 * 1024;
const PATIENCE_MS = 180_000;

/**
 * Downloads an archive, holds it against its pinned checksum and unpacks it, aside first, so that an unfinished one is
 * never taken for k6. Nothing of it is run or unpacked before its sum was right.
 * @param proxy as the environment names it
 * @throws EnvironmentError
 */
export async function install(
  archive: Archive,
  directory: string,
  proxy?: Transport["proxy"],
  base = RELEASES_URL,
): Promise<void> {
  const aside = await makeRoom(directory);
  try {
    const file = join(aside, archive.name);
    const url = `${base}/v${RELEASE}/${archive.name}`;
    const sum = await download(url, file, proxy);
    if (sum !== archive.sha256)
      throw new EnvironmentError(
        `${url} has the SHA-256 ${sum}, not ${archive.sha256} as pinned: it was not unpacked. Install k6 yourself, or use the embedded engine.`,
      );
    const unpacked = join(aside, "unpacked");
    await mkdir(unpacked);
    // bsdtar, which macOS and Windows bring along, reads zip too.
    await promisify(execFile)("tar", ["-xf", file, "-C", unpacked]);
    await chmod(join(unpacked, ...archive.binary.split("/")), 0o755);
    await putInPlace(unpacked, directory);
  } catch (error) {
    if (error instanceof EnvironmentError) throw error;
    throw new EnvironmentError(`k6 ${RELEASE} could not be unpacked: ${(error as Error).message.split("\n")[0]}.`);
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

/** Where somebody else did the same at the same time, theirs is there, whole and with the same sum. */
async function putInPlace(unpacked: string, directory: string): Promise<void> {
  try {
    await rename(unpacked, directory);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "ENOTEMPTY" && code !== "EEXIST" && code !== "EPERM") throw error;
  }
}

/** A directory beside the one that is to be. */
async function makeRoom(directory: string): Promise<string> {
  try {
    await mkdir(dirname(directory), { recursive: true });
    return await mkdtemp(`${directory}.`);
  } catch (error) {
    throw new EnvironmentError(
      `k6 is not on PATH, and there is no room for it in ${dirname(directory)} (${(error as NodeJS.ErrnoException).code}). Install k6, or use the embedded engine.`,
    );
  }
}

/** @returns the SHA-256 of what was written */
async function download(url: string, file: string, proxy: Transport["proxy"] = {}): Promise<string> {
  const agent = new EnvHttpProxyAgent({
    httpProxy: proxy.http ?? "",
    httpsProxy: proxy.https ?? "",
    noProxy: proxy.noProxy ?? "",
  });
  const hash = createHash("sha256");
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS), dispatcher: agent });
    if (!response.ok || !response.body) throw new Error(`status ${response.status}`);
    let size = 0;
    const counted = async function* (chunks: AsyncIterable<Uint8Array>) {
      for await (const chunk of chunks) {
        size += chunk.byteLength;
        if (size > MOST_BYTES) throw new Error("it is far too long");
        hash.update(chunk);
        yield chunk;
      }
    };
    await pipeline(Readable.fromWeb(response.body as never), counted, createWriteStream(file));
  } catch (error) {
    const { message, cause } = error as Error & { cause?: { message?: string } };
    throw new EnvironmentError(
      `k6 is not on PATH, and ${url} could not be downloaded: ${cause?.message ?? message}. Install k6, or use the embedded engine.`,
    );
  } finally {
    await agent.destroy();
  }
  return hash.digest("hex");
}
