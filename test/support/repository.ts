import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A temporary git repository. */
export class Repository {
  readonly path: string;

  constructor(path = mkdtempSync(join(tmpdir(), "bk-test-"))) {
    this.path = path;
  }

  static init(): Repository {
    const repository = new Repository();
    repository.git("init", "--quiet", "--initial-branch=main");
    return repository;
  }

  git(...args: string[]): string {
    return execFileSync(
      "git",
      ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false", ...args],
      {
        cwd: this.path,
        encoding: "utf8",
        stdio: ["ignore", "pipe", "pipe"],
      },
    ).trim();
  }

  /** Writes files and commits them; returns the commit. */
  commit(files: Record<string, string>, message = "change"): string {
    this.write(files);
    this.git("add", "--all");
    this.git("commit", "--quiet", "--allow-empty", "--message", message);
    return this.git("rev-parse", "HEAD");
  }

  write(files: Record<string, string>): void {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.path, name)), { recursive: true });
      writeFileSync(join(this.path, name), text);
    }
  }

  /** A clone with a history of one commit, as actions/checkout makes it. */
  shallowClone(branch: string): Repository {
    const target = mkdtempSync(join(tmpdir(), "bk-clone-"));
    execFileSync("git", ["clone", "--quiet", "--depth=1", "--branch", branch, `file://${this.path}`, target], {
      stdio: ["ignore", "ignore", "pipe"],
    });
    return new Repository(target);
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** golang-migrate's files for one migration. */
export function pair(directory: string, id: string, up: string, down?: string): Record<string, string> {
  return {
    [`${directory}/${id}.up.sql`]: up,
    ...(down === undefined ? {} : { [`${directory}/${id}.down.sql`]: down }),
  };
}
