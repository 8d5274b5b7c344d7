import * as core from "@actions/core";
import { EnvironmentError, UsageError } from "../report/errors.ts";
import type { Report } from "../report/report.ts";
import { couldNotCheck } from "../routes/drift/result.ts";
import { baseCommit, bringsNothing } from "./base-commit.ts";
import type { ActionGate, GateCall } from "./gate.ts";
import { routesInActionWords, routesResultInActionWords } from "./routes-words.ts";

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

async function run(call: GateCall): Promise<Report> {
  try {
    return await runGate(call);
  } catch (error) {
    if (error instanceof UsageError) throw new UsageError(routesInActionWords(error.message));
    if (error instanceof EnvironmentError) throw new EnvironmentError(routesInActionWords(error.message));
    throw error;
  }
}

async function runGate({ inputs, context, root, configFile }: GateCall): Promise<Report> {
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
  // Without a change there is nothing new: what is there is what such a run is about.
  const whole = await bringsNothing(root, base);
  const { result } = await checkRoutes(options, { base, all: whole || inputs.all === "true" }, config);
  if (whole)
    result.notes.push(
      "What is checked out has no commit that its base lacks: everything is reported, not only what is new.",
    );
  return routesReport(routesResultInActionWords(result));
}
