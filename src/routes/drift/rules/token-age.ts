import { DATE } from "../../read/globals.ts";
import { type ExternalCall, NOW, numberOf, originOf, stringOf, type Value } from "../../read/value.ts";
import { hours } from "../options.ts";

const UNITS: Record<string, number> = {
  ms: 1,
  s: 1000,
  sec: 1000,
  second: 1000,
  m: 60_000,
  min: 60_000,
  minute: 60_000,
  h: 3_600_000,
  hr: 3_600_000,
  hour: 3_600_000,
  d: 86_400_000,
  day: 86_400_000,
  w: 604_800_000,
  week: 604_800_000,
  mo: 2_629_800_000,
  month: 2_629_800_000,
  y: 31_557_600_000,
  yr: 31_557_600_000,
  year: 31_557_600_000,
};

/** Milliseconds of "7d", of "+1 week", of a number of seconds. A text of digits alone is milliseconds to jsonwebtoken. */
export function ageOf(value: Value): number | undefined {
  const seconds = numberOf(value);
  if (seconds !== undefined) return seconds * 1000;
  // The package `ms` gives milliseconds, which are then taken for seconds.
  if (value.kind === "external" && value.form === "call" && originOf(value.callee)?.module === "ms") {
    const [given] = value.args;
    const age = given && stringOf(given) !== undefined ? ageOf(given) : undefined;
    return age === undefined ? undefined : age * 1000;
  }
  const text = stringOf(value)?.trim();
  if (text === undefined) return undefined;
  if (/^\d+$/.test(text)) return Number(text);
  const [, amount, unit] = /^\+?\s*(\d+(?:\.\d+)?)\s*([a-z]+)(?:\s+from now)?$/i.exec(text) ?? [];
  const factor = unitOf(unit ?? "");
  return amount === undefined || factor === undefined ? undefined : Number(amount) * factor;
}

function unitOf(unit: string): number | undefined {
  const name = unit.toLowerCase();
  return UNITS[name] ?? UNITS[name.replace(/s$/, "")];
}

/** Milliseconds from now until a moment: seconds of a clock, a `Date`, `dayjs().add(1, "day").unix()`. */
export function untilMoment(value: Value): number | undefined {
  const seconds = numberOf(value);
  if (seconds !== undefined) return seconds * 1000 - NOW;
  if (value.kind !== "external" || value.form !== "call") return undefined;
  const origin = originOf(value.callee);
  if (origin?.module === DATE && value.construct) {
    const at = numberOf(value.args[0]);
    return at === undefined ? undefined : at - NOW;
  }
  return /^(moment|dayjs|moment-timezone)$/.test(origin?.module ?? "") ? addedTo(value) : undefined;
}

/** What a chain of `add(amount, unit)` comes to, from now. */
function addedTo(chain: ExternalCall): number | undefined {
  let sum = 0;
  for (let call: ExternalCall = chain; ; ) {
    const { callee, args } = call;
    if (callee.kind !== "external" || callee.form !== "member" || callee.object.kind !== "external") {
      // `moment(then)` begins at another moment.
      return args.length === 0 ? sum : undefined;
    }
    if (callee.name === "add") {
      const amount = numberOf(args[0]);
      const unit = unitOf(stringOf(args[1]) === "M" ? "month" : (stringOf(args[1]) ?? "ms"));
      if (amount === undefined || unit === undefined) return undefined;
      sum += amount * unit;
    } else if (!/^(unix|valueOf|toDate|utc)$/.test(callee.name)) return undefined;
    if (callee.object.form !== "call") return callee.name === "utc" && args.length === 0 ? sum : undefined;
    call = callee.object;
  }
}

/** "30 days" */
export function inWords(milliseconds: number): string {
  const day = hours("1d");
  const [amount, unit] =
    milliseconds >= day
      ? [milliseconds / day, "day"]
      : milliseconds >= 3_600_000
        ? [milliseconds / 3_600_000, "hour"]
        : [milliseconds / 60_000, "minute"];
  const rounded = Math.round(amount * 10) / 10;
  return `${rounded} ${unit}${rounded === 1 ? "" : "s"}`;
}
