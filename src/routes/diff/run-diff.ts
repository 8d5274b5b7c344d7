import type { Finding } from "../../report/finding.ts";
import type { Spec } from "../spec/document.ts";
import { readApi } from "../spec/read-api.ts";
import { type Acceptance, judge } from "./accept.ts";
import type { Change } from "./change.ts";
import { compareSpecs, type DiffOptions } from "./diff-specs.ts";
import type { DiffResult } from "./result.ts";

export interface RunOptions extends DiffOptions {
  accepted?: readonly Acceptance[];
}

/** Compares two specs and draws the conclusion. */
export function runDiff(
  base: Spec,
  head: Spec,
  names: { base: string; head: string },
  options: RunOptions,
): DiffResult {
  const today = options.today ?? new Date();
  const apis = { base: readApi(base), head: readApi(head) };
  const { changes, off, ...coverage } = compareSpecs(apis.base, apis.head, { ...options, today });
  const judged = judge(changes, options.accepted ?? [], today);
  const open = judged.changes.filter(({ accepted }) => accepted === null);
  const count = (level: string) => open.filter((change) => change.level === level).length;
  const counts = {
    breaking: count("breaking"),
    risky: count("risky"),
    compatible: count("compatible"),
    accepted: judged.changes.length - open.length,
    off: off.length,
  };
  return {
    gate: "routes-check",
    verdict: counts.breaking > 0 ? "fail" : "pass",
    ...names,
    coverage,
    counts,
    changes: judged.changes,
    findings: findingsOf(apis.base.findings, apis.head.findings),
    notes: [...notesOf(apis.base.findings, names.base), ...offNotes(off), ...judged.notes],
  };
}

/** What is wrong with the new version. The old one is not there to be mended. */
function findingsOf(base: readonly Finding[], head: readonly Finding[]): Finding[] {
  const old = new Set(base.map(({ rule, message }) => `${rule}\n${message}`));
  return head.filter(({ rule, message, severity }) => severity !== "note" && !old.has(`${rule}\n${message}`));
}

/** What the config leaves out is counted: a report that does not say so claims that nothing has changed. */
function offNotes(off: readonly Change[]): string[] {
  if (off.length === 0) return [];
  const rules = [...new Set(off.map(({ id }) => id))].join(", ");
  return [
    `The config turns rules off: ${off.length === 1 ? "1 change is" : `${off.length} changes are`} left out (${rules}).`,
  ];
}

function notesOf(findings: readonly Finding[], name: string): string[] {
  const dangling = findings.filter(({ rule }) => rule === "dangling-reference" || rule === "endless-reference");
  if (dangling.length === 0) return [];
  return [`${name} has references that lead nowhere (${dangling.length}): what they should lead to was not compared.`];
}
