import { execFile } from "node:child_process";
import { EnvironmentError, UsageError } from "../../report/errors.ts";
import { readExit } from "./exit-codes.ts";
import { complaintOf } from "./process.ts";
import type { K6 } from "./version.ts";

/** What a script says that it will do, as k6 understands it. */
export interface Inspection {
  /** `open` when every scenario has arrivals; else `closed`. */
  model: "open" | "closed";
  /** Metrics that the script has thresholds on. */
  thresholds: string[];
}

interface Options {
  scenarios?: Record<string, { executor?: string }> | null;
  thresholds?: Record<string, unknown> | null;
}

/** Has k6 load a script without running it. @throws UsageError for a script that k6 does not take */
export async function inspect(k6: K6, script: string, env: Record<string, string | undefined>): Promise<Inspection> {
  const { code, signal, stdout, stderr } = await new Promise<{
    code: number | null;
    signal: string | null;
    stdout: string;
    stderr: string;
  }>((done) => {
    const child = execFile(
      k6.path,
      ["inspect", "--execution-requirements", script],
      { env: env as NodeJS.ProcessEnv, timeout: 60_000, maxBuffer: 16 * 1024 * 1024 },
      (_, stdout, stderr) => done({ code: child.exitCode, signal: child.signalCode, stdout, stderr }),
    );
  });
  if (code !== 0) {
    const exit = readExit(code, signal);
    const said = complaintOf(stderr.split("\n").filter(Boolean));
    if (exit.kind === "broken" && signal !== null)
      throw new EnvironmentError(`k6 did not load the script: ${exit.reason}.`);
    throw new UsageError(`k6 does not take the script ${script}: ${said || `exit code ${code}`}`);
  }
  const { scenarios, thresholds } = JSON.parse(stdout) as Options;
  const executors = Object.values(scenarios ?? {}).map(({ executor }) => executor ?? "");
  const open = executors.length > 0 && executors.every((executor) => executor.endsWith("arrival-rate"));
  return { model: open ? "open" : "closed", thresholds: Object.keys(thresholds ?? {}) };
}
