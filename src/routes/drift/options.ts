import { existsSync, statSync } from "node:fs";
import { relative, resolve } from "node:path";
import type { Config } from "../../config/config.ts";
import { parseDuration } from "../../config/duration.ts";
import { checkInside } from "../../config/inside.ts";
import { suggestion } from "../../config/suggestion.ts";
import { UsageError } from "../../report/errors.ts";
import type { Severity } from "../../report/finding.ts";
import { RULES, type RuleId } from "./rules.ts";

/** How much a rule weighs in this repository. */
export type Weight = "error" | "warning" | "note" | "off";

export interface Exclude {
  /** "GET /internal/*", "/internal/*", or a rule's id. */
  route?: string;
  rule?: string;
  file?: string;
  reason: string;
  /** The last day on which it holds: "2026-12-31". */
  expires?: string;
}

export interface CheckOptions {
  /** Top of the repository, or the directory that was named: what paths are shown relative to. Absolute. */
  root: string;
  /** Where the gate runs: specs and generated code that nobody names are looked for below it. Absolute. */
  from: string;
  /** The specs to compare with, absolute. Undefined: found. */
  specs: string[] | undefined;
  /** Directory of the application's sources, absolute. */
  code: string;
  /** Somebody said that the application lies there. */
  codeNamed: boolean;
  /** Directory of generated code, absolute. Undefined: none. */
  output: string | undefined;
  /** How the code was generated. */
  generation: NonNullable<Config["routes"]>;
  allowRemote: readonly string[];
  weights: Partial<Record<string, Weight>>;
  excludes: Exclude[];
  envelope: boolean;
  /** Statuses that are allowed by method: "200", "4XX". */
  statuses: Record<string, string[]>;
  /** Milliseconds that a token may live. */
  tokenAge: number;
  /** Absolute path of the baseline. */
  baseline: string | undefined;
  /** Today, as "2026-11-25". */
  today: string;
}

/** What a door was told. It goes before the config file. Paths are relative to `cwd`. */
export interface Given {
  root: string;
  cwd: string;
  spec?: string;
  code?: string;
  output?: string;
  baseline?: string;
  allowRemote?: readonly string[];
  /** Everything must lie in the repository, as what the config names must. */
  confined?: boolean;
  today?: string;
}

const DEFAULT_AGE = "24h";

/** @throws UsageError for a file that is named and not there, and for what the config cannot mean */
export function resolveCheckOptions(given: Given, config: Config): CheckOptions {
  const from = config.routes ?? {};
  const check = from.check ?? {};
  const path = (name: string, value: string | undefined, configured: string | undefined) => {
    const chosen = value === undefined ? configured : resolve(given.cwd, value);
    if (value !== undefined && given.confined) checkInside(given.root, chosen!, `The ${name} ${value}`);
    return chosen;
  };
  const spec = path("spec", given.spec, from.spec);
  if (spec !== undefined && !existsSync(spec))
    throw new UsageError(
      `There is no spec ${shown(given.root, spec)}, which ${given.spec === undefined ? "the config names" : "was named"}.`,
    );
  if (spec !== undefined && isDirectory(spec))
    throw new UsageError(`${shown(given.root, spec)} is a directory; name the spec in it.`);
  const code = path("directory", given.code, check.code) ?? given.cwd;
  if (!existsSync(code))
    throw new UsageError(
      `There is no directory ${shown(given.root, code)}, which ${given.code === undefined ? "the config names" : "was named"}.`,
    );
  // Of a file nothing would be read, and every operation would look unserved.
  if (!isDirectory(code))
    throw new UsageError(`${shown(given.root, code)} is a file; name the directory of the application.`);
  const output = path("output", given.output, from.output);
  const rules = check.rules ?? {};
  for (const rule of Object.keys(rules))
    if (!Object.hasOwn(RULES, rule))
      throw new UsageError(
        `${placeOf(config, "check", "rules", rule)}routes.check.rules names ${JSON.stringify(rule)}, which is no rule${suggestion(rule, Object.keys(RULES))}`,
      );
  const excludes = (check.exclude ?? []) as Exclude[];
  for (const [index, { rule }] of excludes.entries())
    if (rule !== undefined && !Object.hasOwn(RULES, rule))
      throw new UsageError(
        `${placeOf(config, "check", "exclude", String(index), "rule")}routes.check.exclude names ${JSON.stringify(rule)}, which is no rule${suggestion(rule, Object.keys(RULES))}`,
      );
  return {
    root: given.root,
    from: given.cwd,
    specs: spec === undefined ? undefined : [spec],
    code,
    codeNamed: given.code !== undefined || check.code !== undefined,
    output,
    generation: from,
    allowRemote: given.allowRemote ?? [],
    weights: rules,
    excludes,
    envelope: check.envelope === "data-error-meta",
    statuses: upperCased(check.statuses ?? {}),
    tokenAge: hours(check["token-age"] ?? DEFAULT_AGE),
    baseline: path("baseline", given.baseline, check.baseline),
    today: given.today ?? new Date().toISOString().slice(0, 10),
  };
}

/** The severity of a rule here; undefined when it is switched off. */
export function weightOf(options: CheckOptions, rule: RuleId): Severity | undefined {
  const weight = options.weights[rule] ?? RULES[rule];
  return weight === "off" ? undefined : weight;
}

/** "backend-kit.yml:4:5: " of a value below `routes`, where the config comes from a file. */
function placeOf(config: Config, ...path: string[]): string {
  return config.at === undefined ? "" : `${config.at(["routes", ...path])} `;
}

function isDirectory(path: string): boolean {
  return statSync(path).isDirectory();
}

function upperCased(statuses: Record<string, (string | number)[]>): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(statuses).map(([method, list]) => [
      method.toLowerCase(),
      list.map((it) => String(it).toUpperCase()),
    ]),
  );
}

/** "24h", "30m", "7d", or anything that durations elsewhere in the config may be. */
export function hours(text: string | number): number {
  const [, amount, unit] = /^(\d+(?:\.\d+)?)\s*(h|d)$/.exec(String(text).trim()) ?? [];
  if (amount !== undefined) return Number(amount) * (unit === "h" ? 3_600_000 : 86_400_000);
  return parseDuration(text, "routes.check.token-age");
}

/** A path for people. */
export function shown(root: string, path: string): string {
  return relative(root, path).replaceAll("\\", "/") || ".";
}
