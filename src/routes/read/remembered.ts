import type * as t from "@babel/types";
import type { Reader } from "./reader.ts";
import type { Pending, Recorder } from "./recorder.ts";
import type { Returned } from "./run.ts";
import type { Closure, ExternalCall, Value } from "./value.ts";

/** What a function came to that handlers call, and that has nothing to do with their requests. */
interface Outcome {
  self: Value | undefined;
  value: Value;
  returns: Returned[];
  /** Calls of packages that it led to. */
  outside: ExternalCall[];
}

/** Cheaper ones are run again. */
const DEAR = 3_000;
/** One that was cut short is cut short again, if it was given this much. */
const DEAR_THOUGH_CUT = 20_000;

/**
 * Runs a function for a handler, or remembers what it came to: a configuration that is loaded, or connections that are
 * made, for each of a thousand routes.
 */
export class Remembered {
  readonly #outcomes = new Map<t.Node, Outcome>();

  run(reader: Reader, target: Closure, args: readonly Value[], run: () => Value): Value {
    const { recorder } = reader;
    if (!recorder || !isApart(target, args, recorder)) return run();
    const known = this.#outcomes.get(target.node);
    if (known && known.self === target.self) {
      for (const call of known.outside) if (!recorder.outside.includes(call)) recorder.outside.push(call);
      reader.lastReturns = known.returns;
      return known.value;
    }
    const [before, steps, cuts, outside] = [traces(recorder), reader.steps, reader.cuts, recorder.outside.length];
    const value = run();
    const cost = reader.steps - steps;
    if (cost < DEAR || (reader.cuts > cuts && cost < DEAR_THOUGH_CUT) || !isSame(before, traces(recorder)))
      return value;
    const returns = reader.lastReturns.map((one) => ({ ...one, pendings: [] }));
    this.#outcomes.set(target.node, { self: target.self, value, returns, outside: recorder.outside.slice(outside) });
    return value;
  }
}

/** Whether a function was there before the request, and is given nothing of it. */
function isApart({ scope, bound }: Closure, args: readonly Value[], recorder: Recorder): boolean {
  return (
    scope.order <= recorder.since &&
    bound.length === 0 &&
    args.every((value) => value.kind === "literal" && (value.value === undefined || value.value === null))
  );
}

/** What a run may leave behind in what is noted of a handler. */
function traces(recorder: Recorder): { counts: readonly number[]; pendings: readonly Pending[] } {
  const { answers, validations, fields, whole, headersSet, passes, answersElsewhere, handsOn, pendings } = recorder;
  return {
    counts: [
      answers.length,
      validations.length,
      ...Object.values(fields).map(({ size }) => size),
      whole.size,
      headersSet.size,
      passes,
      Number(answersElsewhere),
      Number(handsOn),
    ],
    pendings,
  };
}

function isSame(one: ReturnType<typeof traces>, other: ReturnType<typeof traces>): boolean {
  return (
    one.counts.every((count, i) => count === other.counts[i]) &&
    one.pendings.length === other.pendings.length &&
    one.pendings.every((pending, i) => pending === other.pendings[i])
  );
}
