import type { Told } from "./change-list.ts";
import type { Level } from "./schema/expansion.ts";
import type { SurfaceOperation } from "./surface.ts";

/** How a deprecated operation may go. */
export interface SunsetPolicy {
  /** The day that removals are judged by. */
  today: Date;
  /** Least number of days between the deprecation and the date on which the operation goes; 0: any date. */
  days: number;
  /** Whether a deprecation needs a date. */
  required: boolean;
}

const DAY = 24 * 60 * 60 * 1000;
const KEYS = ["x-sunset", "x-sunset-date", "x-sunset-at"];

export interface Sunset {
  /** Midnight UTC; undefined when it cannot be read. */
  date: Date | undefined;
  written: string;
}

/** The date on which an operation goes: of an extension, or of what its `Sunset` header (RFC 8594) is said to hold. */
export function sunsetOf({ extensions, responses }: SurfaceOperation): Sunset | undefined {
  const announced = sunsetIn(extensions);
  if (announced) return announced;
  for (const { headers } of responses)
    for (const { name, schema } of headers) {
      if (name.toLowerCase() !== "sunset" || typeof schema?.schema !== "object" || schema.schema === null) continue;
      const { const: fixed, default: usual, example } = schema.schema as Record<string, unknown>;
      const value = fixed ?? usual ?? example;
      if (typeof value === "string") return { date: dateOf(value), written: value };
    }
  return undefined;
}

/** The date that extensions give. */
export function sunsetIn(extensions: Readonly<Record<string, unknown>>): Sunset | undefined {
  for (const key of KEYS) {
    const value = extensions[key];
    if (value instanceof Date) return { date: value, written: value.toISOString().slice(0, 10) };
    if (typeof value === "string") return { date: dateOf(value), written: value };
    if (value !== undefined) return { date: undefined, written: String(value) };
  }
  return undefined;
}

/** ISO 8601 or the form of HTTP headers. */
function dateOf(text: string): Date | undefined {
  const trimmed = text.trim();
  if (!/^\d{4}-\d{2}-\d{2}|^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4}/.test(trimmed)) return undefined;
  const time = Date.parse(trimmed);
  return Number.isNaN(time) ? undefined : new Date(time);
}

/** What may be said of an operation or a parameter that is gone; `level` where it is not the rule's own. */
export function removalOf(
  what: "operation" | "parameter",
  deprecated: boolean,
  sunset: Sunset | undefined,
  { today, required }: SunsetPolicy,
): { id: string; level?: Level; text: string } {
  const gone = `the ${what} is gone`;
  if (!deprecated)
    return { id: `${what}-removed`, text: what === "operation" ? `${gone}, and was not deprecated` : gone };
  if (!sunset)
    return {
      id: `${what}-removed-without-sunset`,
      level: required ? "breaking" : "risky",
      text: `${gone}; it was deprecated, but without a date`,
    };
  if (!sunset.date)
    return {
      id: `${what}-removed-before-sunset`,
      text: `${gone}; that the announced date ${JSON.stringify(sunset.written)} has passed cannot be seen`,
    };
  if (sunset.date > today)
    return {
      id: `${what}-removed-before-sunset`,
      text: `${gone} before ${sunset.written}, the date that was announced`,
    };
  return { id: `${what}-removed-after-sunset`, text: `${gone}, as announced for ${sunset.written}` };
}

/** Deprecation and its date. */
export function compareSunset(
  base: SurfaceOperation,
  head: SurfaceOperation,
  { today, days, required }: SunsetPolicy,
  add: (told: Told) => void,
): void {
  const at = { path: "", base: base.at, head: head.at };
  if (base.deprecated && !head.deprecated)
    add({ id: "operation-undeprecated", text: "the operation is no longer deprecated", ...at });
  if (!head.deprecated) return;
  const [was, is] = [sunsetOf(base), sunsetOf(head)];
  const isNew = !base.deprecated;
  if (isNew) {
    const until = is ? `, to go on ${is.written}` : "";
    add({ id: "operation-deprecated", text: `the operation is deprecated${until}`, ...at });
  }
  if (is && !is.date)
    add({ id: "sunset-unreadable", text: `the date ${JSON.stringify(is.written)} cannot be read`, ...at });
  if (!is) {
    if (was) add({ id: "sunset-removed", text: `the date ${was.written} was taken away`, ...at });
    else if (isNew && required) add({ id: "sunset-missing", text: "the deprecation has no date (x-sunset)", ...at });
  }
  if (!is?.date) return;
  const least = new Date(today.getTime() + days * DAY);
  const nearer = was?.date !== undefined && base.deprecated && is.date < was.date;
  if (nearer) {
    const level = is.date < least ? "breaking" : "risky";
    add({ id: "sunset-brought-forward", level, text: `the date was ${was.written}, it is ${is.written}`, ...at });
  }
  if (!nearer && days > 0 && (isNew || !was) && dayOf(is.date) < dayOf(least))
    add({ id: "sunset-too-soon", text: `it goes on ${is.written}, less than ${days} days from now`, ...at });
}

function dayOf(date: Date): number {
  return Math.floor(date.getTime() / DAY);
}
