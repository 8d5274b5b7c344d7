import type { Keywords } from "./keywords.ts";
import { type Growth, growthOf } from "./slow-pattern.ts";

/** A pattern of a schema as `regexOfPattern` reads it, with findings about what it cannot do or may do to the server. */
export function readPattern(source: string, node: Keywords, keyword: string): RegExp | undefined {
  const regex = regexOfPattern(source);
  if (regex === undefined) {
    node.warn(
      "invalid-pattern",
      keyword,
      `${shown(source)} is no regular expression of JavaScript, so it checks nothing. Write it in the way of ECMA-262.`,
    );
    return undefined;
  }
  if (!regex.unicode || withFlags(source, "u") === undefined)
    node.warn(
      "pattern-without-unicode",
      keyword,
      `${shown(source)} is not valid with the u flag that JSON Schema asks for, so ${regex.unicode ? "its needless backslashes are left out" : "it is used without. Needless backslashes are the usual cause"}.`,
    );
  reportSlowness(regex, source, node, keyword);
  return regex;
}

/**
 * A pattern of a schema as a regular expression: with the `u` flag, as JSON Schema asks for; without it where it is
 * valid only so. What means something with the flag only keeps it, if need be without needless backslashes. Undefined
 * where it is no regular expression of JavaScript at all.
 */
export function regexOfPattern(source: string): RegExp | undefined {
  return (
    withFlags(source, "u") ??
    // Without the flag `\p{L}` would be a list of letters, and refuse what the author means.
    (UNICODE.test(source) ? withFlags(withoutNeedlessBackslashes(source), "u") : withFlags(source, ""))
  );
}

/** What has a meaning with the `u` flag only. */
const UNICODE = /\\(?:[pP]|u)\{/;

function withFlags(source: string, flags: string): RegExp | undefined {
  try {
    return new RegExp(source, flags);
  } catch {
    return undefined;
  }
}

function withoutNeedlessBackslashes(source: string): string {
  return source.replace(/\\([\s\S])/gu, (all, sign: string) =>
    /[\w^$\\.*+?()[\]{}|/-]/.test(sign) && sign !== "_" ? all : sign,
  );
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
