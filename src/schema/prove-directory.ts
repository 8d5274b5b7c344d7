import { resolve } from "node:path";
import { UsageError } from "../report/errors.ts";
import { type GateContext, runGate } from "./gate.ts";
import { filesOnDisk, readHistory } from "./migrations/read-history.ts";
import { matcher } from "./only.ts";
import type { SchemaOptions } from "./options.ts";
import { relativePath } from "./paths.ts";
import type { SchemaResult } from "./result.ts";

/** `schema prove`: every pair in a directory, no git needed. */
export async function proveDirectory(
  options: SchemaOptions & { migrations: string },
  context: GateContext,
): Promise<SchemaResult> {
  const directory = resolve(options.root, options.migrations);
  const shown = relativePath(options.root, directory);
  const config = options.configFile && relativePath(options.root, options.configFile);
  const history = readHistory(filesOnDisk(directory, shown), { ...options, directory, shown, config });
  const matches = matcher(options.only);
  const { layout, migrations: order, problems, unchecked } = history;
  const all = [...order.filter((migration) => !migration.repeatable), ...unchecked].map(({ id }) => id);
  if (all.length === 0)
    throw new UsageError(`No migrations found in ${shown}: it holds only what has no rollback (${order[0]?.up.file}).`);
  const judged = new Set(all.filter(matches));
  if (judged.size === 0)
    throw new UsageError(`No migration in ${shown} matches --only ${JSON.stringify(options.only)}.`);
  return runGate({ layout, order, judged, problems, unchecked }, options, context);
}
