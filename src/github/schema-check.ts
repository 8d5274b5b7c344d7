import { resolve } from "node:path";
import * as core from "@actions/core";
import type { Report } from "../report/report.ts";
import { couldNotRun } from "../schema/result.ts";
import { baseCommit } from "./base-commit.ts";
import type { ActionGate, GateCall } from "./gate.ts";
import { hide } from "./secrets.ts";

/** The gate schema-check, as the action runs it. */
export const schemaCheck: ActionGate = {
  name: "schema-check",
  hide: (inputs, env) => hideDatabase(inputs.database, env),
  run,
  failed: (message) => ({ data: couldNotRun(message), figures: { found: 0, proved: 0, failed: 0 } }),
};

async function run({ inputs, context, env, root, configFile }: GateCall): Promise<Report> {
  const [{ checkChange }, { loadConfig }, { resolveOptions }, { schemaReport }] = await Promise.all([
    import("../schema/check-change.ts"),
    import("../config/config.ts"),
    import("../schema/resolve-options.ts"),
    import("../schema/report.ts"),
  ]);
  const config = loadConfig(root, configFile);
  hideDatabase(config.schema?.database, env);
  const { migrations, layout, database, seed, only, timeout } = inputs;
  const cache = inputs.cache && resolve(root, inputs.cache);
  const options = resolveOptions(
    { root, migrations, layout, database, seed, only, timeout, cache, confined: true },
    config,
    (name) => env[name],
  );
  const base = await baseCommit(root, inputs, context);
  core.info(`Comparing with ${base}.`);
  return schemaReport(await checkChange({ ...options, base }, { progress: () => {} }));
}

/** Before anything is logged: a database URL and its password, given or in the variable that is named. */
function hideDatabase(database: string | undefined, env: NodeJS.ProcessEnv): void {
  const variable = /^env:(.+)$/.exec(database ?? "")?.[1];
  const value = variable === undefined ? database : env[variable];
  // A word such as `local` is no secret, and would be blotted out wherever it stands.
  if (value === undefined || (variable === undefined ? !value.includes("://") : /^(auto|pglite|local)$/.test(value)))
    return;
  hide(value);
  try {
    const { password } = new URL(value);
    hide(password);
    // Throws where a percent sign stands alone; such an address is refused later.
    hide(decodeURIComponent(password));
  } catch {}
}
