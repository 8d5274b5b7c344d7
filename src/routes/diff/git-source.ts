import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { posix } from "node:path";
import { gitEnvironment } from "../../git/git.ts";
import { EnvironmentError } from "../../report/errors.ts";
import type { Source } from "../spec/document.ts";
import { decode } from "../spec/pointer.ts";

/** Files of a commit, in place of those of the disk. */
export interface GitSource extends Source {
  /** What the source calls a file, by its path from the top of the repository. */
  file(path: string): string;
  close(): void;
}

/**
 * All files of a spec as they are in one commit. Symbolic links are followed within the commit.
 * @param root top of the working tree
 * @param commit object name
 * @param shown how people name the commit
 */
export function gitSource(root: string, commit: string, shown: string): GitSource {
  const objects = new Objects(root);
  const prefix = `${shown}:`;
  const pathOf = (file: string) => file.slice(prefix.length);
  return {
    file: (path) => prefix + path,
    show: (file) => file,
    join(from, reference) {
      const path = posix.normalize(posix.join(posix.dirname(pathOf(from)), decode(reference)));
      if (path.startsWith("../") || path === ".." || decode(reference).startsWith("/"))
        throw new Error("it leads out of the repository");
      return prefix + path;
    },
    read: (file) => objects.read(`${commit}:${pathOf(file)}`),
    close: () => objects.close(),
  };
}

interface Waiting {
  resolve(content: Buffer): void;
  reject(error: Error): void;
}

const MOST_SAID = 2000;

/** One `git cat-file --batch` for all files of a spec, of which there may be thousands. */
class Objects {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #waiting: Waiting[] = [];
  #hasEnded = false;
  /** The end of what git complained of. */
  #said = "";
  #buffer: Buffer = Buffer.alloc(0);
  #chunks: Buffer[] = [];
  #size = 0;
  #needed = 0;

  constructor(root: string) {
    this.#child = spawn("git", ["-c", "safe.directory=*", "cat-file", "--batch", "--follow-symlinks"], {
      cwd: root,
      env: gitEnvironment(),
    });
    this.#child.stdout.on("data", (chunk: Buffer) => this.#take(chunk));
    this.#child.stderr.on("data", (chunk: Buffer) => {
      this.#said = (this.#said + chunk.toString()).slice(-MOST_SAID);
    });
    this.#child.stdin.on("error", () => {});
    const end = () => {
      this.#hasEnded = true;
      for (const { reject } of this.#waiting.splice(0)) reject(this.#ended());
    };
    this.#child.on("error", end);
    this.#child.on("close", end);
  }

  read(name: string): Promise<Buffer> {
    // A line is a question: no name may hold a second one.
    if (/[\n\r\0]/.test(name)) return Promise.reject(new Error("its name holds a line break"));
    // Nobody would ever answer.
    if (this.#hasEnded) return Promise.reject(this.#ended());
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#child.stdin.write(`${name}\n`);
    });
  }

  close(): void {
    this.#child.stdin.end();
  }

  #ended(): EnvironmentError {
    const why = this.#said.trim().split("\n").at(-1);
    return new EnvironmentError(`git ended before it had answered${why ? `: ${why}` : "."}`);
  }

  #take(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    if (this.#size < this.#needed) return;
    this.#buffer = Buffer.concat(this.#chunks);
    while (this.#answer()) {}
    this.#chunks = [this.#buffer];
    this.#size = this.#buffer.length;
  }

  /** Takes one answer off the buffer, where it is there whole. */
  #answer(): boolean {
    const buffer = this.#buffer;
    const lineEnd = buffer.indexOf(10);
    this.#needed = 0;
    if (lineEnd < 0) return false;
    const line = buffer.toString("utf8", 0, lineEnd);
    const found = /^[0-9a-f]+ (\w+) (\d+)$/.exec(line);
    // "symlink 12", "dangling 5", "loop 3" and "notdir 7" are followed by that many bytes.
    const aside = /^(symlink|dangling|loop|notdir) (\d+)$/.exec(line);
    const length = Number(found?.[2] ?? aside?.[2] ?? 0);
    const end = found || aside ? lineEnd + 1 + length + 1 : lineEnd + 1;
    if (buffer.length < end) {
      this.#needed = end;
      return false;
    }
    this.#buffer = buffer.subarray(end);
    const waiting = this.#waiting.shift();
    if (found?.[1] === "blob") waiting?.resolve(Buffer.from(buffer.subarray(lineEnd + 1, lineEnd + 1 + length)));
    else
      waiting?.reject(
        new Error(found ? "it is a directory" : aside ? "it is a link that leads nowhere" : "there is no such file"),
      );
    return true;
  }
}
