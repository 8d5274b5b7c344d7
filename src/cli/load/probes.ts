import type { LoadOptions } from "../../load/options.ts";
import type { LoadResult } from "../../load/result.ts";
import { UsageError } from "../../report/errors.ts";
import type { Flag, Parsed } from "../arguments.ts";

export const PROBE_FLAGS: readonly Flag[] = [
  {
    name: "expect-rate-limit",
    help: "in place of the success criterion: a burst meets 429 with Retry-After or RateLimit headers, and it recovers",
  },
  {
    name: "probe",
    value: "WHAT",
    many: true,
    help: "headers (helmet's set), bodies (against the spec, and hostile) or tokens (none, unsigned, expired)",
  },
];

/** Runs the probes that were asked for, after the load. @throws UsageError for one that there is not */
export async function withAskedProbes(
  result: LoadResult,
  options: LoadOptions,
  { values, lists }: Pick<Parsed, "values" | "lists">,
  signal: AbortSignal,
): Promise<LoadResult> {
  const probes = await askedProbes(lists);
  const rateLimit = values["expect-rate-limit"] === true;
  // Who stopped the run wants to hear no more of it.
  if ((probes.length === 0 && !rateLimit) || signal.aborted) return result;
  const { runProbes, withProbes } = await import("../../load/probes/run-probes.ts");
  const refusals = (lists["expect-status"] ?? []).map(Number).filter((status) => status >= 400 && status < 500);
  const asked = { probes, rateLimit, refusals: refusals.length > 0 ? refusals : [400], signal };
  return withProbes(result, await runProbes(options, asked));
}

export async function askedProbes(lists: Parsed["lists"]) {
  if (!lists.probe) return [];
  const { parseProbes } = await import("../../load/probes/run-probes.ts");
  return parseProbes(lists.probe);
}

/** Statuses for the operations of a spec: those of refusals have it send what the spec forbids. @throws UsageError */
export async function expecting(
  read: Awaited<ReturnType<typeof import("../../load/scenario/spec/from-spec.ts").scenarioFromSpec>>,
  texts: string[] | undefined,
): Promise<typeof read> {
  if (texts === undefined) return read;
  const { parseStatus } = await import("../../load/resolve/options.ts");
  const statuses = texts.map(parseStatus);
  const refusals = statuses.filter((status) => status >= 400 && status < 500);
  if (refusals.length > 0 && refusals.length < statuses.length)
    throw new UsageError(
      "--expect-status has to be either about answers to good requests or about refusals (4xx), not both.",
    );
  if (refusals.length > 0) return (await import("../../load/probes/wrong-scenario.ts")).wrongBodiesOf(read, refusals);
  const journeys = read.scenario.journeys.map((journey) => ({
    ...journey,
    steps: journey.steps.map((step) => ({ ...step, expectStatus: statuses })),
  }));
  return { ...read, scenario: { ...read.scenario, journeys } };
}
