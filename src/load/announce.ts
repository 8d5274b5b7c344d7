import { neededFor } from "./criteria/judge.ts";
import type { Snapshot } from "./engine.ts";
import type { LoadOptions } from "./options.ts";
import { arrivalsOf, durationOf, type Step } from "./scenario/scenario.ts";

/** What is said before a run: how much is sent, and how much the criteria need. */
export function announce({ plan, target, criteria, pointEstimate }: LoadOptions): string[] {
  const { load, warmupMs } = plan;
  const seconds = durationOf(load) / 1000;
  const planned = plannedRequests(plan);
  const many = planned === undefined ? "" : `: about ${format(planned)} requests`;
  const how =
    load.model === "closed"
      ? `closed model, ${load.concurrency} virtual users (what the server is slow for is not sent)`
      : `open model, ${ratesOf(load.stages)} a second${load.arrivals === "poisson" ? ", at random times" : ""}`;
  const lines = [`${target}: ${how}, for ${format(seconds)} s after ${format(warmupMs / 1000)} s of warm-up${many}.`];
  if (pointEstimate) return lines;
  const needs = criteria.map((criterion) => ({
    text: criterion.text,
    needed: neededFor(criterion),
    planned: plannedRequests(plan, criterion.endpoint),
  }));
  const countable = needs.filter(({ needed }) => needed < Number.MAX_SAFE_INTEGER);
  if (countable.length > 0)
    lines.push(
      `Needed at least: ${countable.map(({ text, needed }) => `${format(needed)} requests for ${text}`).join(", ")}.`,
    );
  const short = countable.filter(({ needed, planned }) => planned !== undefined && needed > planned);
  if (short.length > 0)
    lines.push(
      `This run is too short to show ${short.map(({ text }) => text).join(" or ")}: at best it will be inconclusive. Run longer, at a higher rate, or with --point-estimate.`,
    );
  const endless = needs.filter((need) => !countable.includes(need));
  if (endless.length > 0)
    lines.push(
      `No number of requests can show ${endless.map(({ text }) => text).join(" or ")}: at best it will be inconclusive. Ask for a little less, or judge with --point-estimate.`,
    );
  return lines;
}

/**
 * Requests that an open load intends; undefined in the closed model, where nobody knows.
 * @param endpoint `Step.name`: those of its steps alone
 */
export function plannedRequests({ load, scenario }: LoadOptions["plan"], endpoint?: string): number | undefined {
  if (load.model === "closed") return undefined;
  const weights = scenario.journeys.reduce((sum, { weight }) => sum + weight, 0);
  const counted = (steps: readonly Step[]) =>
    endpoint === undefined ? steps.length : steps.filter(({ name }) => name === endpoint).length;
  const steps = scenario.journeys.reduce((sum, { weight, steps }) => sum + (weight / weights) * counted(steps), 0);
  return Math.round(arrivalsOf(load) * steps);
}

/** The line that is written again and again while a run goes on. */
export function progressText({ phase, rate, p50, p99, failed, elapsedMs, remainingMs }: Snapshot): string {
  const ms = (value: number | null) => (value === null ? "–" : `${format(value)} ms`);
  const seconds = (value: number) => `${Math.round(value / 1000)} s`;
  const where = phase === "measuring" ? `${seconds(elapsedMs)}, ${seconds(remainingMs)} left` : phase;
  return `${where}: ${format(rate)} answers a second, p50 ${ms(p50)}, p99 ${ms(p99)}, ${format(failed)} failed`;
}

function ratesOf(stages: { from: number; to: number }[]): string {
  return stages
    .map(({ from, to }) => (from === to ? format(from) : `${format(from)} to ${format(to)}`))
    .join(", then ");
}

function format(value: number): string {
  return value.toLocaleString("en-US", { maximumFractionDigits: value >= 100 ? 0 : 1 });
}
