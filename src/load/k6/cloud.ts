import { EnvironmentError, UsageError } from "../../report/errors.ts";
import { readExit } from "./exit-codes.ts";
import { complaintOf, runK6 } from "./process.ts";
import type { K6 } from "./version.ts";

/** What a run in Grafana Cloud came to, as far as k6 tells here. */
export interface CloudOutcome {
  /** Whether all thresholds held; its samples stay in the cloud. */
  passed: boolean;
  /** Where it can be looked at. */
  url?: string;
  notes: string[];
}

const NOT_THE_SCRIPT =
  /\bauth|authenticated|(?<!unexpected )\btoken\b|cloud login|"https?:\/\/|\b(?:dial|lookup|timeout|connection|network)\b|no such host|\b5\d\d\b/i;

/**
 * Runs a script in Grafana Cloud (`k6 cloud run`) and waits for it. k6 has to know the account: `k6 cloud login`, or
 * K6_CLOUD_TOKEN. Only its exit code is judged: raw figures are not to be had here.
 * @param given variables for the script
 * @throws UsageError and EnvironmentError for runs that were none
 */
export async function runInCloud(
  k6: K6,
  script: string,
  given: Record<string, string>,
  env: Record<string, string | undefined>,
  signal: AbortSignal,
): Promise<CloudOutcome> {
  const said: string[] = [];
  // The machines of the cloud do not have this one's environment.
  const variables = Object.entries(given).flatMap(([name, value]) => ["--env", `${name}=${value}`]);
  const args = ["cloud", "run", "--quiet", "--no-color", ...variables, script];
  const ended = await runK6({ binary: k6.path, args, env, line: (line) => said.push(line), signal });
  const url = /https:\/\/\S+\/runs\/\d+/.exec([...said, ...ended.log].join("\n"))?.[0];
  const exit = readExit(ended.code, ended.signal);
  const complaint = complaintOf(ended.log);
  // k6 ends with 255 for a script that it cannot load, for an account that it does not have, and without a network.
  if (ended.code === 255 && NOT_THE_SCRIPT.test(complaint)) throw new EnvironmentError(`k6 cloud run: ${complaint}`);
  switch (exit.kind) {
    case "finished":
      return { passed: !exit.thresholdsFailed, url, notes: exit.notes };
    case "stopped":
      throw new EnvironmentError(`The run in the cloud did not come to its end: ${exit.reason}.`);
    case "mistake":
      throw new UsageError(`k6 does not take the script: ${complaint || exit.reason}`);
    case "broken":
      throw new EnvironmentError(`k6 cloud run failed: ${complaint || exit.reason}.`);
  }
}
