import { basename } from "node:path";
import type { Finding } from "../../report/finding.ts";
import type { Criterion } from "../criteria/criterion.ts";
import type { EngineContext } from "../engine.ts";
import { loadFinding } from "../finding.ts";
import { judge } from "../gate.ts";
import type { LoadResult } from "../result.ts";
import { runUserScript, type UserScript } from "./user-script.ts";
import type { K6 } from "./version.ts";

/**
 * Runs a user's script and judges our criteria on its raw figures; its own thresholds are reported apart, and one that
 * was crossed, or had no samples, fails too.
 */
export async function judgeScript(
  k6: K6,
  env: Record<string, string | undefined>,
  script: UserScript,
  criteria: { criteria: readonly Criterion[]; pointEstimate: boolean },
  context: EngineContext,
): Promise<LoadResult> {
  const { measurement, thresholds, trouble } = await runUserScript(k6, env, script, context);
  const result = judge(measurement, {
    target: basename(script.path),
    ...criteria,
    findings: thresholds.filter(({ ok }) => !ok).map(crossed),
    notes: trouble,
  });
  // A pass proves nothing where something was wrong with the script.
  const verdict = result.verdict === "pass" && trouble.length > 0 ? "inconclusive" : result.verdict;
  return { ...result, verdict, thresholds };
}

function crossed({ metric, threshold }: { metric: string; threshold: string }): Finding {
  const message = `The script's own threshold on ${metric} is not met: ${threshold}`;
  return loadFinding("load-script-threshold", "error", message, metric, threshold);
}
