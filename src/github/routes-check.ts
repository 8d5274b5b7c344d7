import * as core from "@actions/core";
import type { Report } from "../report/report.ts";
import { couldNotCheck } from "../routes/drift/result.ts";
import { baseCommit } from "./base-commit.ts";
import type { ActionGate, GateCall } from "./gate.ts";

/** The gate routes-check, as the action runs it. */
export const routesCheck: ActionGate = {
  name: "routes-check",
  hide: () => {},
  run,
  failed: (message) => ({
    data: couldNotCheck(message),
    figures: { served: 0, specified: 0, validated: 0, errors: 0, breaking: 0 },
  }),
};

async function run({ inputs, context, root, configFile }: GateCall): Promise<Report> {
  const [{ checkRoutes }, { topOfRepository }, { resolveCheckOptions }, { routesReport }, { loadConfig }, { hostsOf }] =
    await Promise.all([
      import("../routes/drift/check.ts"),
      import("../routes/drift/base.ts"),
      import("../routes/drift/options.ts"),
      import("../routes/drift/report.ts"),
      import("../config/config.ts"),
      import("../routes/drift/hosts.ts"),
    ]);
  const config = loadConfig(root, configFile);
  const { spec, code, output, baseline } = inputs;
  const options = resolveCheckOptions(
    {
      root: await topOfRepository(root),
      cwd: root,
      spec,
      code,
      output,
      baseline,
      allowRemote: hostsOf(inputs["allow-remote-refs"], "The input `allow-remote-refs`"),
      confined: true,
    },
    config,
  );
  const base = await baseCommit(root, inputs, context);
  core.info(`Comparing with ${base}.`);
  const { result } = await checkRoutes(options, { base, all: inputs.all === "true" }, config);
  return routesReport(result);
}
