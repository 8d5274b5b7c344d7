import { EnvironmentError, UsageError } from "../report/errors.ts";
import { GitError, git, gitLine, tryGitLine } from "./git.ts";

/** The top of the working tree that a directory lies in. */
export async function repositoryRoot(directory: string): Promise<string> {
  const root = await tryGitLine(directory, ["rev-parse", "--show-toplevel"]);
  if (root === undefined || root === "")
    throw new UsageError(`${directory} is not in a git repository; \`schema prove\` works without one.`);
  return root;
}

/** The object name of a commit that is in the clone; undefined when it is not. */
export function findCommit(root: string, reference: string): Promise<string | undefined> {
  return tryGitLine(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${reference}^{commit}`]);
}

/** What a change is compared with when nobody says: the default branch, from the remote if it is known. */
export async function defaultBase(root: string): Promise<string> {
  for (const candidate of ["origin/HEAD", "origin/main", "origin/master", "main", "master"]) {
    if (await findCommit(root, candidate)) return candidate;
  }
  throw new UsageError("No branch to compare with was found (origin/HEAD, main or master): name one with --base.");
}

/**
 * The commit where a change left its base. Where HEAD is the merge commit that GitHub makes of a pull request and the
 * base its first parent, nothing else of the history is needed.
 */
export async function mergeBase(root: string, base: string): Promise<string> {
  const commit = await findCommit(root, base);
  if (!commit)
    throw new UsageError(
      `There is no commit ${JSON.stringify(base)} in this clone: fetch it, or name another with --base.`,
    );
  // In a shallow clone git does not look at parents, which the commit names all the same.
  if ((await parentsOfHead(root)).includes(commit)) return commit;
  const found = await tryGitLine(root, ["merge-base", commit, "HEAD"]);
  if (found) return found;
  const head = await findCommit(root, "HEAD");
  if (!head) throw new UsageError("The repository has no commit yet; use `schema prove`.");
  // A shallow clone ends before the two meet. The base itself is then the best that is known, and is what CI merges into.
  if ((await tryGitLine(root, ["rev-parse", "--is-shallow-repository"])) === "true") return commit;
  throw new UsageError(`${JSON.stringify(base)} and HEAD have no common history.`);
}

/** The parents that HEAD names, whether they are in the clone or not. */
async function parentsOfHead(root: string): Promise<string[]> {
  const commit = (await tryGitLine(root, ["cat-file", "commit", "HEAD"])) ?? "";
  const header = commit.split("\n\n", 1)[0]!;
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent]) => parent!);
}

/**
 * What GitHub merged a pull request into, when HEAD is the merge commit that it makes for checks. The base that the
 * event names may be older: what was merged there since is in HEAD, and is not the pull request's own.
 * @param head the pull request's last commit
 */
export async function mergedInto(root: string, head: string): Promise<string | undefined> {
  const [base, second, ...more] = await parentsOfHead(root);
  return second === head && more.length === 0 ? base : undefined;
}

/** Deepening in steps: most merge bases are near. */
const DEPTHS = ["--deepen=50", "--deepen=500", "--unshallow"];

/**
 * Sees to it that a commit, and where it meets HEAD, are in a clone that may be shallow.
 * @param reference a commit's object name or a branch of the remote
 * @throws EnvironmentError with the line to add to the workflow, when it cannot be fetched
 */
export async function fetchCommit(root: string, reference: string, env: Record<string, string> = {}): Promise<string> {
  const fetch = (what: string, ...more: string[]) =>
    git(root, ["fetch", "--quiet", "--no-tags", "--no-recurse-submodules", ...more, "--", "origin", what], { env });
  try {
    const shallow = (await gitLine(root, ["rev-parse", "--is-shallow-repository"])) === "true";
    let commit = await findCommit(root, reference);
    if (!commit) {
      await fetch(reference, ...(shallow ? ["--depth=1"] : []));
      commit = (await findCommit(root, reference)) ?? (await gitLine(root, ["rev-parse", "FETCH_HEAD^{commit}"]));
    }
    if (shallow && !(await parentsOfHead(root)).includes(commit)) {
      for (const depth of DEPTHS) {
        if (await tryGitLine(root, ["merge-base", commit, "HEAD"])) break;
        await fetch(commit, depth);
      }
    }
    return commit;
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw new EnvironmentError(
      `The base commit ${reference} is not in this clone and could not be fetched (${error.message}). Add \`fetch-depth: 0\` to the \`with:\` of actions/checkout.`,
    );
  }
}
