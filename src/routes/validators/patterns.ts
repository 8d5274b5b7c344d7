import type { Keywords } from "./keywords.ts";
import { type Growth, growthOf } from "./slow-pattern.ts";

/**
 * A pattern of a schema as a regular expression: with the `u` flag, as JSON Schema asks for; without it where it is
 * valid only so. Undefined, and a finding, where it is no regular expression of JavaScript at all.
 */
export function readPattern(source: string, node: Keywords, keyword: string): RegExp | undefined {
  let regex: RegExp;
  try {
    regex = new RegExp(source, "u");
  } catch {
    try {
      regex = new RegExp(source);
    } catch {
      node.warn(
        "invalid-pattern",
        keyword,
        `${shown(source)} is no regular expression of JavaScript, so it checks nothing. Write it in the way of ECMA-262.`,
      );
      return undefined;
    }
    node.warn(
      "pattern-without-unicode",
      keyword,
      `${shown(source)} is not valid with the u flag that JSON Schema asks for, so it is used without. Needless backslashes are the usual cause.`,
    );
  }
  reportSlowness(regex, source, node, keyword);
  return regex;
}

/** As much of a pattern as a message has room for. */
const shown = (source: string): string => (source.length <= 100 ? source : `${source.slice(0, 99)}…`);

/** On texts up to this length, what is not exponential takes no time to speak of. */
const SHORT = 1000;

/** Specs repeat their patterns, and so do the variants of a schema. */
const knownGrowth = new Map<string, Growth>();

function reportSlowness(regex: RegExp, source: string, node: Keywords, keyword: string): void {
  const growth = knownGrowth.get(String(regex)) ?? growthOf(regex);
  knownGrowth.set(String(regex), growth);
  const longest = keyword === "pattern" ? node.count("maxLength") : undefined;
  if (growth === "linear" || (growth === "polynomial" && longest !== undefined && longest <= SHORT)) return;
  const remedy =
    growth === "exponential"
      ? "Write it without repetitions inside of repetitions that can match the same text."
      : "Give the string a maxLength, or write it without repetitions in a row that can match the same text.";
  node.warn(
    "slow-pattern",
    keyword,
    `${shown(source)} can take ${growth === "exponential" ? "exponential" : "quadratic or longer"} time on texts that almost match, and so hang the server. It stays in force. ${remedy}`,
  );
}
