import { existsSync, readFileSync } from "node:fs";
import { UsageError } from "../../report/errors.ts";
import type { Finding } from "../../report/finding.ts";

/** Findings that a project starts with. The list may only become shorter. */
export interface Baseline {
  version: 1;
  findings: BaselineEntry[];
}

export interface BaselineEntry {
  fingerprint: string;
  rule: string;
  file: string | null;
  message: string;
}

/** @throws UsageError when the file is no baseline */
export function parseBaseline(text: string, file: string): Baseline {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`The baseline ${file} is no JSON: ${(error as Error).message}.`);
  }
  const { version, findings } = (parsed ?? {}) as { version?: unknown; findings?: unknown };
  const isEntry = (entry: unknown) => typeof (entry as BaselineEntry | null)?.fingerprint === "string";
  if (version !== 1 || !Array.isArray(findings) || !findings.every(isEntry))
    throw new UsageError(`${file} is no baseline of backend-kit: write one with --update-baseline.`);
  return { version: 1, findings: findings as BaselineEntry[] };
}

/** The baseline of a file; undefined when it is not there. @throws UsageError when it cannot be read, or is none */
export function readBaseline(path: string, file: string): Baseline | undefined {
  if (!existsSync(path)) return undefined;
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    throw new UsageError(`The baseline ${file} cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  }
  return parseBaseline(text, file);
}

/** Something could not be looked at. No baseline and no exclude hides that: nothing was proved then. */
export function isBlind({ rule, severity }: Finding): boolean {
  return rule === "unreadable-handlers" || (rule === "invalid-document" && severity === "error");
}

/** What is new, what was known, and which entries are no more. */
export function compareBaseline(baseline: Baseline, findings: readonly Finding[]) {
  const entries = new Set(baseline.findings.map(({ fingerprint }) => fingerprint));
  const present = new Set(findings.map(({ fingerprint }) => fingerprint));
  const isKnown = (one: Finding) => !isBlind(one) && entries.has(one.fingerprint);
  return {
    left: findings.filter((one) => !isKnown(one)),
    known: findings.filter(isKnown),
    gone: baseline.findings.filter(({ fingerprint }) => !present.has(fingerprint)),
  };
}

/** The next baseline: of an old one only what is still there. Notes need none. */
export function nextBaseline(before: Baseline | undefined, findings: readonly Finding[]): Baseline {
  const known = before && new Set(before.findings.map(({ fingerprint }) => fingerprint));
  const kept = findings.filter(
    (one) => one.severity !== "note" && !isBlind(one) && (known === undefined || known.has(one.fingerprint)),
  );
  return {
    version: 1,
    findings: kept
      .map(({ fingerprint, rule, location, message }) => ({ fingerprint, rule, file: location?.file ?? null, message }))
      .sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1)),
  };
}

/** Entries that a baseline has and an earlier version of it had not. */
export function grownBy(before: Baseline, after: Baseline): BaselineEntry[] {
  const known = new Set(before.findings.map(({ fingerprint }) => fingerprint));
  return after.findings.filter(({ fingerprint }) => !known.has(fingerprint));
}
