import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll } from "vitest";

const CLI = resolve(import.meta.dirname, "../../src/cli.ts");

export interface Run {
  code: number;
  stdout: string;
  stderr: string;
}

/** The command line as a process, not on a terminal. Everything else of the environment is the test's. */
export function backendKit(
  args: string[],
  options: { cwd?: string; env?: Record<string, string>; uid?: number } = {},
): Promise<Run> {
  const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env;
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      [CLI, ...args],
      {
        cwd: options.cwd,
        uid: options.uid,
        env: { ...env, XDG_CACHE_HOME: cacheHome(), ...options.env },
        maxBuffer: 64 * 1024 * 1024,
      },
      (error, stdout, stderr) =>
        done({ code: error === null ? 0 : typeof error.code === "number" ? error.code : -1, stdout, stderr }),
    );
    child.stdin?.end();
  });
}

let home: string | undefined;

/** One cache for all runs of a test file, away from the user's. */
function cacheHome(): string {
  home ??= mkdtempSync(join(tmpdir(), "bk-cache-"));
  return home;
}

afterAll(() => {
  if (home) rmSync(home, { recursive: true, force: true });
});

/** A temporary directory with files in it. */
export function directoryOf(files: Record<string, string | Uint8Array>): string {
  const directory = mkdtempSync(join(tmpdir(), "bk-files-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, name)), { recursive: true });
    writeFileSync(join(directory, name), content);
  }
  return directory;
}
