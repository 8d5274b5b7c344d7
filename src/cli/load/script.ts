import { existsSync } from "node:fs";
import { k6 } from "../../load/choose-engine.ts";
import { loadReport } from "../../load/report.ts";
import type { LoadResult } from "../../load/result.ts";
import { UsageError } from "../../report/errors.ts";
import { type Parsed, textOf } from "../arguments.ts";
import { loadSection } from "./config.ts";

/** Flags that say what a script of the user's says itself. */
const OF_THE_SCRIPT = [
  "rate",
  "arrivals",
  "stage",
  "concurrency",
  "duration",
  "warmup",
  "timeout",
  "method",
  "body",
  "header",
  "weights",
  "http2",
  "no-verify-ssl",
  "ca",
  "cert",
  "key",
  "workers",
  "seed",
  "abort-on",
  "probe",
  "expect-rate-limit",
  "scenario",
  "spec",
  "compare",
  "history",
];

/** Runs a user's script on k6 and judges it. @throws UsageError */
export async function runScript(
  path: string,
  values: Parsed["values"],
  lists: Parsed["lists"],
  context: Parameters<typeof import("../../load/k6/judge-script.ts").judgeScript>[4],
): Promise<{ result: LoadResult; report: ReturnType<typeof loadReport> }> {
  const given = OF_THE_SCRIPT.filter((name) => name in values);
  if (given.length > 0)
    throw new UsageError(`--${given[0]} is for addresses and scenarios: a script of your own says it itself.`);
  if (textOf(values, "engine") !== undefined && textOf(values, "engine") !== "k6")
    throw new UsageError(`A script runs on k6: leave --engine out, or give --engine k6.`);
  // Before k6 is looked for, which may take a download.
  if (!existsSync(path)) throw new UsageError(`There is no script ${path}.`);
  const config = await loadSection(values);
  const [
    { judgeScript },
    { configuredCriteria, placesOf },
    { parseCriterion },
    { parseStatus, WINDOW_MS },
    { located },
  ] = await Promise.all([
    import("../../load/k6/judge-script.ts"),
    import("../../load/resolve/configured.ts"),
    import("../../load/criteria/criterion.ts"),
    import("../../load/resolve/options.ts"),
    import("../../load/resolve/located.ts"),
  ]);
  const places = lists.criterion ? undefined : placesOf(config);
  const criteria = (lists.criterion ?? configuredCriteria(config, false)).map((text) =>
    located(places?.get(text), () => parseCriterion(text)),
  );
  const script = { path, expectStatus: lists["expect-status"]?.map(parseStatus), windowMs: WINDOW_MS };
  const judging = { criteria, pointEstimate: values["point-estimate"] === true || config["point-estimate"] === true };
  const result = await judgeScript(await k6(process.env), process.env, script, judging, context);
  return { result, report: loadReport(result, values.verbose === true) };
}
