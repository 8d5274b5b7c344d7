import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { k6 } from "../../load/choose-engine.ts";
import type { LoadOptions } from "../../load/options.ts";
import { couldNotRun } from "../../load/result.ts";
import type { Report } from "../../report/report.ts";

export const CLOUD_DETAILS = `
Needs k6 and an account of Grafana Cloud (k6 cloud login, or K6_CLOUD_TOKEN). The script and the headers that are given
go there. Criteria become thresholds of k6: they know no interval, and what k6 has no threshold for is not judged.
`;

/** Runs a plan in Grafana Cloud. @throws UsageError and EnvironmentError */
export async function cloudReport(options: LoadOptions, signal: AbortSignal): Promise<Report> {
  const [{ thresholdsOf }, { HEADERS_VARIABLE, scriptOf }, { runInCloud }] = await Promise.all([
    import("../../load/k6/criteria.ts"),
    import("../../load/k6/script.ts"),
    import("../../load/k6/cloud.ts"),
  ]);
  const { thresholds, left } = thresholdsOf(options.criteria);
  const binary = await k6(process.env);
  const directory = await mkdtemp(join(tmpdir(), "backend-kit-cloud-"));
  try {
    const file = join(directory, "script.js");
    await writeFile(file, scriptOf(options.plan, thresholds), { mode: 0o600 });
    const headers = JSON.stringify(options.plan.transport.headers);
    const { passed, url, notes } = await runInCloud(binary, file, { [HEADERS_VARIABLE]: headers }, process.env, signal);
    const verdict = !passed ? "fail" : left.length > 0 ? "inconclusive" : "pass";
    const said = [
      `The load ran in Grafana Cloud${url ? `: ${url}` : ""}. Its figures are there; here only k6's own verdict on its thresholds is known.`,
      ...(left.length > 0 ? [`k6 has no threshold for ${left.join(", ")}: that was not judged.`] : []),
      ...notes,
    ];
    const names = options.criteria.map(({ text }) => text).filter((text) => !left.includes(text));
    const words = passed ? "met" : "not met";
    return {
      gate: "load-test",
      verdict,
      headline: `${options.target}: ${names.join(", ")} ${words}, says Grafana Cloud`,
      coverage: "Judged by k6's thresholds, without intervals.",
      engine: `k6 ${binary.version}, cloud`,
      notes: said,
      items: [],
      findings: [],
      figures: {},
      data: {
        ...couldNotRun("", options.target),
        verdict,
        engine: { kind: "k6-cloud", version: binary.version },
        notes: said,
      },
    };
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
