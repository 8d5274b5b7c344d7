import type { Finding } from "../../report/finding.ts";
import type { Report, ReportItem } from "../../report/report.ts";
import { itemsOf } from "../diff/report.ts";
import type { RoutesResult } from "./result.ts";

/** Puts a result into the form that every channel renders. */
export function routesReport(result: RoutesResult): Report {
  return {
    gate: result.gate,
    verdict: result.verdict,
    headline: headline(result),
    coverage: coverageLine(result),
    notes: [...result.notes, ...excludedNotes(result), ...baselineNote(result), ...meantNote(result)],
    items: changeItems(result),
    findings: result.findings,
    figures: figuresOf(result),
    data: result,
  };
}

/** The action's outputs. */
export function figuresOf({ coverage, findings, changes }: RoutesResult): Report["figures"] {
  return {
    served: coverage.served,
    specified: coverage.specified,
    validated: coverage.validated,
    errors: countOf(findings, "error"),
    breaking: changes.filter(({ level, accepted }) => level === "breaking" && accepted === null).length,
  };
}

/** "1 breaking change, 3 routes are not in the spec, 2 warnings": first what fails, worst first. */
function headline(result: RoutesResult): string {
  const { verdict, findings, notes, coverage } = result;
  if (verdict === "error") return notes[0] ?? "it could not run";
  const parts: string[] = [];
  const { breaking } = figuresOf(result);
  if (Number(breaking) > 0) parts.push(plural(Number(breaking), "breaking change"));
  // Nothing was proved of operations that may be in code that could not be read: they are warnings, and the verdict.
  const weighty = verdict === "inconclusive" ? ["error", "warning"] : ["error"];
  for (const [rule, [one, many]] of Object.entries(WORDS)) {
    const count = findings.filter((finding) => finding.rule === rule && weighty.includes(finding.severity)).length;
    if (count > 0) parts.push(`${count} ${count === 1 ? one : many}`);
  }
  const known = new Set(Object.keys(WORDS));
  const others = findings.filter(({ rule, severity }) => severity === "error" && !known.has(rule)).length;
  if (others > 0) parts.push(plural(others, parts.length > 0 ? "other error" : "error"));
  if (verdict === "inconclusive" && findings.some(({ rule }) => rule === "unreadable-handlers"))
    return "a file of handlers cannot be parsed, so nothing proves that they are there";
  if (verdict === "inconclusive")
    return coverage.served === 0
      ? "no route could be read, and code that may serve some could not"
      : `${parts.join(", ")}, which may be in code that could not be read`;
  const warnings = countOf(findings, "warning");
  if (warnings > 0) parts.push(plural(warnings, "warning"));
  if (verdict === "fail") return parts.join(", ");
  parts.push(...quietChanges(result));
  const besides = parts.length > 0 ? ` (${parts.join(", ")})` : "";
  if (coverage.specified > 0 && coverage.served > 0) return `${matching(coverage)}${besides}`;
  if (coverage.served > 0) return `nothing is wrong with the routes, which were compared with no spec${besides}`;
  if (coverage.generated > 0) return `generated code is what the spec gives${besides}`;
  if (coverage.specified > 0) return `nothing is wrong with the spec, which was compared with no code${besides}`;
  return `no operation and no route is left${besides}`;
}

/** Changes of the spec that do not fail, which a reader has to know of all the same. */
function quietChanges({ changes }: RoutesResult): string[] {
  const risky = changes.filter(({ level, accepted }) => level === "risky" && accepted === null).length;
  const accepted = changes.filter((change) => change.level === "breaking" && change.accepted !== null).length;
  return [
    ...(risky > 0 ? [plural(risky, "risky change")] : []),
    ...(accepted > 0 ? [`${accepted} breaking ${accepted === 1 ? "change" : "changes"} accepted`] : []),
  ];
}

/** What was not reported, because it is excluded, known or older than the change, is not there any less. */
function matching({ served, matched, unserved }: RoutesResult["coverage"]): string {
  const unspecified = served - matched;
  if (unspecified + unserved === 0) return "every route that was read is in the spec, and every operation is served";
  const sides = [
    ...(unspecified > 0 ? [`${plural(unspecified, "route")} without an operation`] : []),
    ...(unserved > 0 ? [`${plural(unserved, "operation")} without a route`] : []),
  ];
  return `nothing new; ${sides.join(" and ")} ${unspecified + unserved === 1 ? "is" : "are"} known, or off by rule`;
}

const WORDS: Record<string, [one: string, many: string]> = {
  "stale-generated": ["generated file is stale", "generated files are stale"],
  "missing-handler": ["file lacks handlers", "files lack handlers"],
  "unspecified-route": ["route is not in the spec", "routes are not in the spec"],
  "unserved-operation": ["operation is not served", "operations are not served"],
  "parameter-drift": ["parameter is not as specified", "parameters are not as specified"],
  "body-drift": ["difference between bodies and the spec", "differences between bodies and the spec"],
  "response-drift": ["difference between answers and the spec", "differences between answers and the spec"],
  "unvalidated-route": ["route takes input without validation", "routes take input without validation"],
};

function coverageLine({ coverage, specs, baseline, excluded }: RoutesResult): string {
  const { files, served, specified, unserved, validated, contracts, undeclared, generated, unread } = coverage;
  const parts = [
    `${plural(files, "source file")} read`,
    `${plural(served, "route")} served, ${validated} of them validated${served > 0 ? ` (${Math.floor((validated / served) * 100)} %)` : ""}`,
    `${plural(specified, "operation")} in ${plural(specs.length, "spec")}, ${served > 0 ? specified - unserved : 0} of them served`,
  ];
  if (contracts + undeclared > 0)
    parts.push(
      `${contracts} of them compared by what the code declares${undeclared > 0 ? `, ${undeclared} by method and path only` : ""}`,
    );
  if (generated > 0) parts.push(`${plural(generated, "generated file")} compared`);
  parts.push(`${plural(unread, "place")} not read`);
  if (excluded.length > 0) parts.push(`${excluded.length} excluded`);
  if (baseline && baseline.known > 0) parts.push(`${baseline.known} in the baseline`);
  return `${parts.join("; ")}.`;
}

/** Compatible changes are no news for a gate; the JSON has them. */
function changeItems({ changes }: RoutesResult): ReportItem[] {
  return itemsOf(changes.filter(({ level }) => level !== "compatible"));
}

function excludedNotes({ excluded }: RoutesResult): string[] {
  return excluded.map(
    ({ rule, message, reason, expires }) =>
      `Excluded${expires === null ? "" : ` until ${expires}`}, because ${reason}: ${message.split(". ")[0]} (${rule}).`,
  );
}

function baselineNote({ baseline }: RoutesResult): string[] {
  if (!baseline || baseline.known === 0) return [];
  const { known, file } = baseline;
  return [`${plural(known, "finding")} of the baseline ${file} ${known === 1 ? "is" : "are"} not shown.`];
}

/** What to do with a change that is meant to break clients. */
function meantNote({ changes }: RoutesResult): string[] {
  const first = changes.find(({ level, accepted }) => level === "breaking" && accepted === null);
  if (!first) return [];
  const { id, operation } = first;
  return [
    `A breaking change that is meant is accepted with a reason, under routes.breaking.accepted in backend-kit.yml: - { rule: ${id}, operation: ${JSON.stringify(operation)}, reason: … }`,
  ];
}

const countOf = (findings: readonly Finding[], severity: Finding["severity"]) =>
  findings.filter((finding) => finding.severity === severity).length;

function plural(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}
