import { readFile, stat } from "node:fs/promises";
import { dirname, isAbsolute, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Source } from "./document.ts";
import { decode } from "./pointer.ts";

/** The files of the disk. @param shownFrom directory that names are shown relative to */
export function diskSource(shownFrom: string): Source {
  return {
    async read(file) {
      // Devices and pipes may have no end.
      if (!(await stat(file)).isFile()) throw new Error("it is no file");
      return readFile(file);
    },
    join(from, reference) {
      if (reference.startsWith("file:")) return fileURLToPath(reference);
      const path = decode(reference);
      return isAbsolute(path) ? path : resolve(dirname(from), path);
    },
    show(file) {
      const way = relative(shownFrom, file);
      return (way.startsWith("..") || isAbsolute(way) ? file : way || ".").replaceAll("\\", "/");
    },
  };
}

/** Whether a reference or a file's name is an address of the web. */
export function isRemote(reference: string): boolean {
  return /^https?:\/\//i.test(reference);
}

/** Redirects that are followed, each to an allowed host only. */
const MOST_REDIRECTS = 5;
const MOST_BYTES = 32 * 1024 * 1024;
const TIMEOUT = 30_000;

/** Whether a host may be asked. A name with a port allows that port only. */
export function isAllowed(address: string, allowed: readonly string[]): boolean {
  const { host, hostname } = new URL(address);
  return allowed.some((name) => name.toLowerCase() === host || name.toLowerCase() === hostname);
}

/** Reads a document from the web. @throws Error whose message ends a sentence: why it could not be read */
export async function readRemote(address: string, allowed: readonly string[]): Promise<Uint8Array> {
  let at = address;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    if (!isAllowed(at, allowed)) throw new Error(`it leads to ${new URL(at).host}, which is not allowed`);
    const signal = AbortSignal.timeout(TIMEOUT);
    const response = await fetch(at, { redirect: "manual", signal, headers: { accept: "application/json, */*" } });
    const location = response.headers.get("location");
    if (response.status >= 300 && response.status < 400 && location !== null) {
      await response.body?.cancel();
      at = new URL(location, at).href;
      continue;
    }
    if (!response.ok) throw new Error(`the server answers ${response.status}`);
    return readBounded(response);
  }
  throw new Error(`more than ${MOST_REDIRECTS} redirects`);
}

async function readBounded(response: Response): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.length;
    if (size > MOST_BYTES) throw new Error("it is larger than 32 MiB");
    parts.push(part);
  }
  return Buffer.concat(parts);
}
