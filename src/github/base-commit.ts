import { fetchCommit, mergedInto, repositoryRoot } from "../git/repository.ts";
import { UsageError } from "../report/errors.ts";
import type { Context } from "./context.ts";
import type { Inputs } from "./inputs.ts";

/** The commit that a change is compared with, fetched into the clone where it is not there. @throws UsageError */
export async function baseCommit(root: string, inputs: Inputs, context: Context): Promise<string> {
  const top = await repositoryRoot(root);
  const merged = context.head === undefined ? undefined : await mergedInto(top, context.head);
  const wanted = inputs.base ?? merged ?? context.base ?? context.defaultBranch;
  if (!wanted)
    throw new UsageError(
      `The event ${context.event || "(none)"} names no base to compare with: set the input \`base\`.`,
    );
  return fetchCommit(top, wanted);
}
