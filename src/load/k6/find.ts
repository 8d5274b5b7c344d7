import { execFile } from "node:child_process";
import { accessSync, constants, readdirSync, rmSync, statSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { EnvironmentError } from "../../report/errors.ts";
import type { Transport } from "../scenario/scenario.ts";
import { install } from "./install.ts";
import { ARCHIVES, RELEASE } from "./releases.ts";
import { type K6, KNOWN_MAJORS, parseVersion } from "./version.ts";

/** Where a k6 may be. All of it comes from the doors, which know the environment. */
export interface Places {
  /** As in PATH. */
  path: string;
  /** The runner's tool cache (RUNNER_TOOL_CACHE), where setup actions lay tools as `k6/<version>/<arch>`. */
  toolCache?: string;
  /** Where a download is kept; undefined: nothing is downloaded. */
  downloads?: string;
  /** What a download goes through. */
  proxy?: Transport["proxy"];
  platform?: NodeJS.Platform;
  arch?: string;
}

/**
 * Finds k6: on PATH, in the tool cache, among earlier downloads, else downloads the pinned release.
 * @throws EnvironmentError when there is none, or when the one on PATH cannot run or is of an unknown version
 */
export async function findK6(places: Places): Promise<K6> {
  const { platform = process.platform, arch = process.arch } = places;
  const name = platform === "win32" ? "k6.exe" : "k6";
  const onPath = places.path
    .split(delimiter)
    .filter(Boolean)
    .map((directory) => resolve(directory, name))
    .find(isExecutable);
  if (onPath) return probe(onPath, "on PATH");
  const cached = places.toolCache === undefined ? undefined : inToolCache(places.toolCache, name, arch);
  if (cached) return probe(cached, "in the tool cache");
  const archive = ARCHIVES[`${platform}-${arch}`];
  if (places.downloads === undefined || !archive)
    throw new EnvironmentError(
      `k6 is not on PATH${places.toolCache === undefined ? "" : ", nor in the tool cache"}${
        archive ? "" : `, and there is no release of it for ${platform} on ${arch}`
      }: install it (https://grafana.com/docs/k6/latest/set-up/install-k6/), or use the embedded engine.`,
    );
  const directory = join(places.downloads, `k6-${RELEASE}`);
  const kept = join(directory, ...archive.binary.split("/"));
  // One that was kept and does not run, such as out of a cache that was cut off, is downloaded anew.
  if (isExecutable(kept)) {
    const known = await probe(kept, "downloaded").catch(() => undefined);
    if (known) return known;
    rmSync(directory, { recursive: true, force: true });
  }
  await install(archive, directory, places.proxy);
  return probe(kept, "downloaded");
}

/** The newest version of the tool cache that is complete. */
function inToolCache(root: string, name: string, arch: string): string | undefined {
  const versions = listed(join(root, "k6")).filter((version) => /^\d+\.\d+\.\d+/.test(version));
  versions.sort((a, b) => b.localeCompare(a, "en", { numeric: true }));
  return versions
    .flatMap((version) => {
      const directory = join(root, "k6", version, arch);
      return [join(directory, name), ...listed(directory).map((inner) => join(directory, inner, name))];
    })
    .find(isExecutable);
}

function listed(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Asks a binary for its version. */
async function probe(path: string, from: string): Promise<K6> {
  const { output, failure } = await new Promise<{ output: string; failure?: string }>((done) => {
    execFile(path, ["version"], { timeout: 20_000, encoding: "utf8" }, (error, stdout, stderr) => {
      const said = stderr.trim().split("\n")[0];
      done({ output: stdout, failure: error ? said || error.message.split("\n")[0] : undefined });
    });
  });
  const parsed = parseVersion(output);
  if (failure !== undefined) throw new EnvironmentError(`${path} does not run: ${failure}.`);
  if (!parsed) throw new EnvironmentError(`${path} is no k6: it does not tell a version.`);
  if (!KNOWN_MAJORS.includes(parsed.major))
    throw new EnvironmentError(
      `${path} is k6 ${parsed.version}; versions ${KNOWN_MAJORS.join(" and ")} are known here. Put one of them before it on PATH.`,
    );
  return { path, ...parsed, from };
}
