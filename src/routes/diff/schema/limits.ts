import { type Expansion, NARROWER, WIDER } from "./expansion.ts";
import { ANYTHING } from "./fields.ts";
import type { Limit } from "./shape.ts";
import type { Conjunction } from "./view.ts";

/** A limit for people. @param words for limits that are left out, and that are not */
export function limitText(limit: Limit | number | undefined, exclusive: [string, string]): string {
  if (limit === undefined || limit === Number.POSITIVE_INFINITY) return "none";
  if (typeof limit === "number") return String(limit);
  return `${limit.exclusive ? exclusive[0] : exclusive[1]} ${limit.value}`;
}

/** Says how a limit moved. @param sign 1 for lower limits, -1 for upper ones */
export function compareLimits(
  name: string,
  base: Limit | number | undefined,
  head: Limit | number | undefined,
  sign: 1 | -1,
  keywords: string[],
  out: Expansion,
): void {
  const moved = movedBy(base, head, sign);
  if (moved === 0) return;
  const words: [string, string] = sign > 0 ? ["above", "at least"] : ["below", "at most"];
  const text = `${name.replaceAll("-", " ")}: was ${limitText(base, words)}, is ${limitText(head, words)}`;
  const tighter = moved > 0;
  const verb = tighter === sign > 0 ? "raised" : "lowered";
  out.add(`${name}-${verb}`, tighter ? NARROWER : WIDER, text, keywords);
}

/** Above zero: it got tighter. */
export function movedBy(base: Limit | number | undefined, head: Limit | number | undefined, sign: 1 | -1): number {
  return sign * (position(head, sign) - position(base, sign)) || openness(head) - openness(base);
}

function position(limit: Limit | number | undefined, sign: 1 | -1): number {
  if (limit === undefined) return -sign * Number.MAX_VALUE;
  const value = typeof limit === "number" ? limit : limit.value;
  return Number.isFinite(value) ? value : Math.sign(value) * Number.MAX_VALUE;
}

function openness(limit: Limit | number | undefined): number {
  return typeof limit === "object" && limit.exclusive ? 1 : 0;
}

/** A schema that is a constraint of its own where it is there. */
export function optionalSchema(
  name: string,
  base: Conjunction | undefined,
  head: Conjunction | undefined,
  path: string,
  keywords: string[],
  out: Expansion,
): void {
  const [was, is] = [base ?? ANYTHING, head ?? ANYTHING];
  const shown = name.replaceAll("-", " ");
  if (was.length > 0 && is.length > 0) out.pair(was, is, path);
  else if (is.length > 0) out.add(`${name}-added`, NARROWER, `a schema for ${shown} was added`, keywords);
  else if (was.length > 0) out.add(`${name}-removed`, WIDER, `the schema for ${shown} was removed`, keywords);
}
