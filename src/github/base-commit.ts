import { fetchCommit, findCommit, mergeBase, mergedInto, repositoryRoot } from "../git/repository.ts";
import { UsageError } from "../report/errors.ts";
import type { Context } from "./context.ts";
import type { Inputs } from "./inputs.ts";

/**
 * The commit that a change is compared with, fetched into the clone where it is not there.
 * @throws UsageError when there is none, and when the change itself is not checked out
 */
export async function baseCommit(root: string, inputs: Inputs, context: Context): Promise<string> {
  const top = await repositoryRoot(root);
  const merged = context.head === undefined ? undefined : await mergedInto(top, context.head);
  const wanted = inputs.base ?? merged ?? context.base ?? context.defaultBranch;
  if (!wanted)
    throw new UsageError(
      `The event ${context.event || "(none)"} names no base to compare with: set the input \`base\`.`,
    );
  const commit = await fetchCommit(top, wanted);
  await checkCheckout(top, commit, context);
  return commit;
}

/** Whether all that is checked out is in the base already, as on a schedule on the default branch. */
export async function bringsNothing(root: string, base: string): Promise<boolean> {
  const top = await repositoryRoot(root);
  return (await mergeBase(top, base)) === (await findCommit(top, "HEAD"));
}

/** What a pull request would be merged into must not be judged in its place: that is always as good as it was. */
async function checkCheckout(top: string, base: string, { event, head, proposal, eventCommit }: Context) {
  const checkedOut = await findCommit(top, "HEAD");
  if (checkedOut === undefined || checkedOut === head) return;
  const isBase = checkedOut === base && head !== undefined;
  if (!isBase && !(proposal !== undefined && checkedOut === eventCommit)) return;
  throw new UsageError(
    `The checkout holds what is there already, not what the pull request brings: run the gate on \`pull_request\`${proposal === undefined ? "" : `, or, where ${event} has to be, give actions/checkout \`ref: ${proposal}\``}.`,
  );
}
