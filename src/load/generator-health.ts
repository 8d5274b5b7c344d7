import type { Measurement } from "./engine.ts";
import type { GeneratorFigures } from "./result.ts";

/** Lag of the arrivals' 99th percentile that no latency in milliseconds survives unharmed. */
const MOST_LAG_MS = 20;
/** Share of the busiest thread: above it, arrivals and answers wait for each other. */
const MOST_UTILIZATION = 0.95;
/** Share of the machine that a hypervisor took for others. */
const MOST_STEAL = 0.1;

/** Whether the machine that sent the load kept up; if not, why and what to do. */
export function generatorFigures({ generator, model, total }: Measurement): GeneratorFigures {
  const { lag, utilization, steal, starved, threads } = generator;
  const lagP99 = lag?.quantile(0.99) ?? null;
  const reasons: string[] = [];
  if (lagP99 !== null && lagP99 > MOST_LAG_MS)
    reasons.push(
      `Arrivals were sent late (99th percentile ${lagP99.toFixed(1)} ms): lower the rate, stop what else runs on this machine, or send from a larger one.`,
    );
  if (utilization !== null && utilization > MOST_UTILIZATION)
    reasons.push(
      model === "closed"
        ? `The sending thread was busy ${percent(utilization)} of the time, so that the figures are as much its own as the server's: use fewer users, more --workers, or a rate.`
        : `The sending thread was busy ${percent(utilization)} of the time: lower the rate or give it more --workers.`,
    );
  if (steal !== null && steal > MOST_STEAL)
    reasons.push(`The hypervisor took ${percent(steal)} of this machine for others: use a machine that is not shared.`);
  if (total.counts.dropped > 0 && starved > 0)
    reasons.push(
      `${starved} ${starved === 1 ? "request" : "requests"} found no free connection in time: raise --concurrency or the limit of open files, or lower the rate.`,
    );
  return { lag_p99_ms: lagP99, utilization, steal, starved, threads, saturated: reasons.length > 0, reasons };
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
