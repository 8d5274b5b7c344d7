import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { changedSince, filesAt, sqlFiles, submoduleOf } from "../../src/git/files.ts";
import {
  defaultBase,
  fetchCommit,
  findCommit,
  mergeBase,
  mergedInto,
  repositoryRoot,
} from "../../src/git/repository.ts";
import { EnvironmentError, UsageError } from "../../src/report/errors.ts";
import { Repository } from "../support/repository.ts";

const made: Repository[] = [];
const keep = (repository: Repository) => {
  made.push(repository);
  return repository;
};
const init = () => keep(Repository.init());
afterEach(() => {
  for (const repository of made.splice(0)) repository.remove();
});

const NO_COMMIT = "1234567890123456789012345678901234567890";

describe("the merge base", () => {
  it("is where the change left the other branch, however both went on", async () => {
    const repository = init();
    const base = repository.commit({ a: "1" });
    repository.git("checkout", "--quiet", "-b", "feature");
    repository.commit({ b: "1" });
    repository.git("checkout", "--quiet", "main");
    repository.commit({ c: "1" });
    repository.git("checkout", "--quiet", "feature");
    expect(await mergeBase(repository.path, "main")).toBe(base);
    // Merging the other branch in moves it.
    repository.git("merge", "--quiet", "--no-edit", "main");
    expect(await mergeBase(repository.path, "main")).toBe(await findCommit(repository.path, "main"));
  });

  it("does not exist without a common history, a commit, or the one that was named", async () => {
    const repository = init();
    await expect(mergeBase(repository.path, "main")).rejects.toThrow('There is no commit "main" in this clone');
    repository.commit({ a: "1" });
    repository.git("checkout", "--quiet", "--orphan", "other");
    repository.commit({ b: "1" });
    await expect(mergeBase(repository.path, "main")).rejects.toThrow('"main" and HEAD have no common history.');
    await expect(mergeBase(repository.path, "--help")).rejects.toThrow(UsageError);
    await expect(mergeBase(repository.path, NO_COMMIT)).rejects.toThrow("name another with --base");
  });

  it("is asked for by the default branch when nobody names one", async () => {
    const repository = init();
    await expect(defaultBase(repository.path)).rejects.toThrow("name one with --base");
    repository.commit({ a: "1" });
    expect(await defaultBase(repository.path)).toBe("main");
    const clone = keep(repository.shallowClone("main"));
    expect(await defaultBase(clone.path)).toBe("origin/HEAD");
  });
});

describe("the root of a repository", () => {
  it("is found from below", async () => {
    const repository = init();
    mkdirSync(join(repository.path, "deep/er"), { recursive: true });
    const root = repository.git("rev-parse", "--show-toplevel");
    expect(await repositoryRoot(join(repository.path, "deep/er"))).toBe(root);
  });

  it("is missed with one sentence", async () => {
    await expect(repositoryRoot("/")).rejects.toThrow(
      "/ is not in a git repository; `schema prove` works without one.",
    );
  });
});

describe("in a shallow clone", () => {
  /** Both branches go on for some commits after they part. */
  function parted(): { repository: Repository; base: string; tip: string } {
    const repository = init();
    repository.git("config", "uploadpack.allowAnySHA1InWant", "true");
    repository.commit({ a: "0" });
    const base = repository.commit({ a: "1" });
    repository.git("checkout", "--quiet", "-b", "feature");
    for (const n of ["1", "2", "3"]) repository.commit({ b: n });
    repository.git("checkout", "--quiet", "main");
    repository.commit({ c: "1" });
    const tip = repository.commit({ c: "2" });
    return { repository, base, tip };
  }

  it("the base is fetched, and as much as it takes to find where the branches part", async () => {
    const { repository, base, tip } = parted();
    const clone = keep(repository.shallowClone("feature"));
    expect(await findCommit(clone.path, tip)).toBeUndefined();
    expect(await fetchCommit(clone.path, tip)).toBe(tip);
    expect(await mergeBase(clone.path, tip)).toBe(base);
  });

  it("a branch of the remote will do", async () => {
    const { repository, base, tip } = parted();
    const clone = keep(repository.shallowClone("feature"));
    expect(await fetchCommit(clone.path, "main")).toBe(tip);
    expect(await mergeBase(clone.path, tip)).toBe(base);
  });

  it("of a pull request's merge commit, what it was merged into is fetched, and nothing before", async () => {
    const { repository, base, tip } = parted();
    const head = repository.git("rev-parse", "feature");
    repository.git("checkout", "--quiet", "-b", "merge", "main");
    repository.git("merge", "--quiet", "--no-ff", "--no-edit", "feature");
    for (const clone of [repository, keep(repository.shallowClone("merge"))]) {
      expect(await mergedInto(clone.path, head)).toBe(tip);
      // Neither another head's nor an ordinary commit.
      expect(await mergedInto(clone.path, base)).toBeUndefined();
      expect(await fetchCommit(clone.path, tip)).toBe(tip);
      expect(await mergeBase(clone.path, tip)).toBe(tip);
    }
    const clone = keep(repository.shallowClone("merge"));
    await fetchCommit(clone.path, tip);
    expect(await findCommit(clone.path, base)).toBeUndefined();
    expect(await findCommit(clone.path, head)).toBeUndefined();
    repository.git("checkout", "--quiet", "feature");
    expect(await mergedInto(repository.path, head)).toBeUndefined();
    expect(await mergedInto(init().path, head)).toBeUndefined();
  });

  it("a base that is gone is an error with the line to add", async () => {
    const { repository } = parted();
    const clone = keep(repository.shallowClone("feature"));
    await expect(fetchCommit(clone.path, NO_COMMIT)).rejects.toThrow(EnvironmentError);
    await expect(fetchCommit(clone.path, NO_COMMIT)).rejects.toThrow(/fetch-depth: 0/);
    clone.git("remote", "set-url", "origin", "file:///nowhere");
    await expect(fetchCommit(clone.path, "main")).rejects.toThrow(/^The base commit main is not in this clone/);
  });

  it("no reference is taken for an option of git", async () => {
    const { repository } = parted();
    const clone = keep(repository.shallowClone("feature"));
    await expect(fetchCommit(clone.path, `--upload-pack=touch ${join(clone.path, "ran")};`)).rejects.toThrow(
      EnvironmentError,
    );
    expect(await sqlFiles(clone.path)).toEqual([]);
    expect(clone.git("status", "--porcelain")).toBe("");
  });
});

const HOSTILE = [
  "a b.sql",
  "it's.sql",
  'quo"te.sql',
  "new\nline.sql",
  "-dash.sql",
  "größe.sql",
  "[x]*?.sql",
  ":(top).sql",
];

describe("files", () => {
  it("of a commit are read with any name, from any directory", async () => {
    const repository = init();
    const files = Object.fromEntries(HOSTILE.map((name) => [`-d [b]/${name}`, `-- ${name}`]));
    const commit = repository.commit({ ...files, "-d b/other.sql": "", "outside.sql": "" });
    const read = await filesAt(repository.path, commit, "-d [b]");
    expect(read.map(({ path }) => path).sort()).toEqual([...HOSTILE].sort());
    for (const { path, read: content } of read) expect(Buffer.from(content()).toString()).toBe(`-- ${path}`);
    expect(await filesAt(repository.path, commit, "nowhere")).toEqual([]);
    expect((await filesAt(repository.path, commit, ".")).length).toBe(HOSTILE.length + 2);
  });

  it("that changed are found, committed or not, tracked or not, and deleted ones", async () => {
    const repository = init();
    const commit = repository.commit({
      "d/1.sql": "1",
      "d/2.sql": "2",
      "d/3.sql": "3",
      "e/4.sql": "4",
      ".gitignore": "*.tmp",
    });
    repository.commit({ "d/1.sql": "changed" });
    repository.git("mv", "d/2.sql", "d/5.sql");
    repository.git("rm", "--quiet", "d/3.sql");
    repository.write({ "d/new\n6.sql": "6", "d/7.tmp": "", "e/8.sql": "" });
    expect((await changedSince(repository.path, commit, "d")).sort()).toEqual(
      ["d/1.sql", "d/2.sql", "d/3.sql", "d/5.sql", "d/new\n6.sql"].sort(),
    );
    expect(await changedSince(repository.path, commit, "")).toContain("e/8.sql");
    expect((await sqlFiles(repository.path)).sort()).toEqual(
      ["d/1.sql", "d/5.sql", "d/new\n6.sql", "e/4.sql", "e/8.sql"].sort(),
    );
  });

  it("of a submodule are told from the repository's own", async () => {
    const inner = init();
    inner.commit({ "migrations/1_a.up.sql": "SELECT 1;" });
    const outer = init();
    outer.commit({ a: "1" });
    outer.git("-c", "protocol.file.allow=always", "submodule", "add", "--quiet", inner.path, "lib/db");
    outer.commit({});
    expect(await submoduleOf(outer.path, "lib/db/migrations")).toBe("lib/db");
    expect(await submoduleOf(outer.path, "lib/db")).toBe("lib/db");
    expect(await submoduleOf(outer.path, "lib")).toBeUndefined();
    expect(await repositoryRoot(join(outer.path, "lib/db/migrations"))).toBe(
      join(await repositoryRoot(outer.path), "lib/db"),
    );
  });
});
