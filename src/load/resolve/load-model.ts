import { parseDuration } from "../../config/duration.ts";
import { UsageError } from "../../report/errors.ts";
import type { Load, Stage } from "../scenario/scenario.ts";

/** How much load was asked for, as it was written. */
export interface GivenLoad {
  rate?: string;
  arrivals?: string;
  /** "30s:100", "1m:10-100" */
  stages?: readonly string[];
  concurrency?: string;
  duration?: string;
}

/** A pull request's gate needs little, and hosting providers forbid much on previews. */
const DEFAULT_RATE = 20;
const DEFAULT_DURATION = "60s";
/** Connections of an open load that nobody caps: below the ports and files that machines have for one process. */
const MOST_CONNECTIONS = 1000;
const MOST_CONCURRENCY = 20_000;

/**
 * The open model, unless a concurrency is given without a rate.
 * @throws UsageError
 */
export function parseLoad(given: GivenLoad): Load {
  const concurrency = given.concurrency === undefined ? undefined : parseConcurrency(given.concurrency);
  const stages = given.stages ?? [];
  if (concurrency !== undefined && given.rate === undefined && stages.length === 0) {
    if (given.arrivals !== undefined)
      throw new UsageError("Arrivals are of the open model: give --rate too, or leave --arrivals out.");
    return {
      model: "closed",
      concurrency,
      durationMs: parseDuration(given.duration ?? DEFAULT_DURATION, "The duration"),
    };
  }
  return {
    model: "open",
    arrivals: parseArrivals(given.arrivals ?? "constant"),
    stages: parseStages(given, stages),
    maxConnections: concurrency ?? MOST_CONNECTIONS,
  };
}

/**
 * A scenario's own load with what was given beside it: each word takes the place of the same one, and of no other.
 * @throws UsageError
 */
export function overridden(own: Load, given: GivenLoad): Load {
  const { rate, stages = [], concurrency, arrivals, duration } = given;
  if (rate !== undefined || stages.length > 0 || concurrency !== undefined) {
    const isOpen = rate !== undefined || stages.length > 0;
    const load = parseLoad({
      ...given,
      ...(stages.length === 0 && { duration: duration ?? `${lengthOf(own)}ms` }),
      ...(isOpen && own.model === "open" && { arrivals: arrivals ?? own.arrivals }),
    });
    if (load.model === "closed" || own.model === "closed" || concurrency !== undefined) return load;
    return { ...load, maxConnections: own.maxConnections };
  }
  if (own.model === "closed") {
    if (arrivals !== undefined) throw new UsageError("Arrivals are of the open model, and the scenario's is closed.");
    return duration === undefined ? own : { ...own, durationMs: parseDuration(duration, "The duration") };
  }
  return {
    ...own,
    arrivals: arrivals === undefined ? own.arrivals : parseArrivals(arrivals),
    stages: duration === undefined ? own.stages : [lasting(own.stages, duration)],
  };
}

/** @throws UsageError where there are several stages: which of them is to last so long, nobody said */
function lasting([stage, ...more]: readonly Stage[], duration: string): Stage {
  if (more.length > 0)
    throw new UsageError(
      "The scenario has stages, which say how long they last: leave --duration out, or give --rate too.",
    );
  return { ...stage!, durationMs: parseDuration(duration, "The duration") };
}

function lengthOf(load: Load): number {
  return load.model === "closed" ? load.durationMs : load.stages.reduce((sum, { durationMs }) => sum + durationMs, 0);
}

function parseStages({ rate, duration }: GivenLoad, stages: readonly string[]): Stage[] {
  if (stages.length > 0) {
    if (rate !== undefined || duration !== undefined)
      throw new UsageError("Stages say rate and duration themselves: leave --rate and --duration out.");
    return stages.map(parseStage);
  }
  const constant = rate === undefined ? DEFAULT_RATE : parseRate(rate, "The rate");
  if (constant === 0) throw new UsageError("The rate is 0: nothing would be sent.");
  return [{ durationMs: parseDuration(duration ?? DEFAULT_DURATION, "The duration"), from: constant, to: constant }];
}

function parseStage(text: string): Stage {
  const [, time, from, to = from] = /^([^:]+):([^-:]+)(?:-([^-:]+))?$/.exec(text) ?? [];
  if (time === undefined)
    throw new UsageError(
      `The stage ${JSON.stringify(text)} cannot be read; write it as 30s:100, or 30s:10-100 for a ramp.`,
    );
  const stage = {
    durationMs: parseDuration(time, `The time of the stage ${JSON.stringify(text)}`),
    from: parseRate(from!, `The rate of the stage ${JSON.stringify(text)}`),
    to: parseRate(to!, `The rate of the stage ${JSON.stringify(text)}`),
  };
  if (stage.from + stage.to === 0) throw new UsageError(`The stage ${JSON.stringify(text)} sends nothing.`);
  return stage;
}

function parseRate(text: string, name: string): number {
  const rate = Number(text.trim().replace(/\/s$/, ""));
  if (text.trim() === "" || !Number.isFinite(rate) || rate < 0)
    throw new UsageError(`${name} is ${JSON.stringify(text)}; it must be a number of arrivals a second.`);
  return rate;
}

function parseArrivals(text: string): "constant" | "poisson" {
  if (text === "constant" || text === "poisson") return text;
  throw new UsageError(`Arrivals are constant or poisson, not ${JSON.stringify(text)}.`);
}

function parseConcurrency(text: string): number {
  const concurrency = Number(text);
  if (!Number.isInteger(concurrency) || concurrency < 1 || concurrency > MOST_CONCURRENCY)
    throw new UsageError(
      `The concurrency is ${JSON.stringify(text)}; it must be a whole number from 1 to ${MOST_CONCURRENCY}.`,
    );
  return concurrency;
}
