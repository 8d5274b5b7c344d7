import { execFile, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { EnvironmentError, UsageError } from "../report/errors.ts";

/**
 * Runs git without a shell. `safe.directory` is set for the one command: in containers the checkout often belongs to
 * somebody else, and a user's config is not ours to change.
 * @throws GitError when git exits with an error
 */
export function git(
  root: string,
  args: string[],
  options: { input?: string; env?: Record<string, string>; timeout?: number } = {},
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      "git",
      ["-c", "safe.directory=*", "-c", "core.quotePath=false", ...args],
      {
        cwd: root,
        encoding: "buffer",
        maxBuffer: 1024 * 1024 * 1024,
        timeout: options.timeout ?? 120_000,
        env: { ...gitEnvironment(), ...options.env },
      },
      (error, stdout, stderr) => {
        if (!error) resolve(stdout);
        // The same error comes when the directory to start it in is none.
        else if ((error as { code?: unknown }).code === "ENOENT" && !existsSync(root))
          reject(new UsageError(`There is no directory ${root}.`));
        else if ((error as { code?: unknown }).code === "ENOENT")
          reject(new UsageError("git is not installed, or not on PATH: what has changed cannot be told without it."));
        else reject(new GitError(args[0]!, stderr.toString().trim() || error.message));
      },
    );
    child.stdin?.on("error", () => {});
    child.stdin?.end(options.input ?? "");
  });
}

/** Of every git that we run: it speaks English, asks nobody, and takes no lock that somebody else may want. */
export function gitEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, LC_ALL: "C", GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0" };
}

/** git said no; the message is its own. */
export class GitError extends EnvironmentError {
  override name = "GitError";

  constructor(command: string, message: string) {
    super(`git ${command}: ${message.split("\n").at(-1)}`);
  }
}

/** The one line that a command prints. */
export async function gitLine(root: string, args: string[]): Promise<string> {
  return (await git(root, args)).toString().trim();
}

/** The same, undefined when git exits with an error. */
export async function tryGitLine(root: string, args: string[]): Promise<string | undefined> {
  try {
    return await gitLine(root, args);
  } catch (error) {
    if (error instanceof GitError) return undefined;
    throw error;
  }
}

/** Contents of objects, by their names, in one process. @throws GitError when it cannot give them all */
export function readBlobs(root: string, objects: readonly string[]): Map<string, Buffer> {
  const { stdout, stderr, status, error } = spawnSync("git", ["-c", "safe.directory=*", "cat-file", "--batch"], {
    cwd: root,
    env: gitEnvironment(),
    input: `${objects.join("\n")}\n`,
    maxBuffer: 1024 * 1024 * 1024,
  });
  if (status !== 0) throw new GitError("cat-file", error?.message ?? stderr.toString().trim());
  const blobs = new Map<string, Buffer>();
  for (let at = 0; at < stdout.length; ) {
    const lineEnd = stdout.indexOf(10, at);
    const [object, , size] = stdout.toString("latin1", at, lineEnd).split(" ");
    // "<object> missing": a clone without blobs that may not fetch them.
    if (size === undefined) throw new GitError("cat-file", `${object} is missing`);
    blobs.set(object!, stdout.subarray(lineEnd + 1, lineEnd + 1 + Number(size)));
    at = lineEnd + 1 + Number(size) + 1;
  }
  return blobs;
}
