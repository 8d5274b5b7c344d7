import { UsageError } from "../report/errors.ts";

const UNITS: Record<string, number> = { ms: 1, s: 1000, m: 60_000, "": 1000 };

/** Milliseconds of "60s", "2m" or "500ms"; a number alone is seconds. `name` is what the error calls it. */
export function parseDuration(value: string | number, name: string): number {
  const [, amount, unit = ""] = /^(\d+(?:\.\d+)?)\s*(ms|s|m)?$/.exec(String(value).trim()) ?? [];
  const duration = Number(amount) * UNITS[unit]!;
  if (!(duration > 0))
    throw new UsageError(
      `${name} is ${JSON.stringify(value)}; it must be a time above zero such as 60s, 2m or 500ms; without a unit it is seconds.`,
    );
  // Timers hold 31 bits.
  return Math.min(duration, 2_000_000_000);
}
