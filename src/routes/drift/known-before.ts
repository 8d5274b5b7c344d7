import type { Finding, Severity } from "../../report/finding.ts";
import type { BaseState } from "./base.ts";
import { compareBaseline, grownBy, readBaseline } from "./baseline.ts";
import { finding } from "./finding.ts";
import { type CheckOptions, shown, weightOf } from "./options.ts";
import type { RoutesResult } from "./result.ts";

/** Stale code is judged as it is now: the base may have been just as stale for another spec. */
const ALWAYS = new Set(["stale-generated", "missing-handler", "unused-exclude", "expired-exclude", "grown-baseline"]);

const isNew = (base: BaseState, { rule, fingerprint }: Finding) =>
  ALWAYS.has(rule) || !base.fingerprints.has(fingerprint);

/** What the base has not; without one, everything. */
export function onlyNew(findings: Finding[], base: BaseState | undefined, notes: string[]): Finding[] {
  if (!base) return findings;
  const introduced = findings.filter((one) => isNew(base, one));
  const old = findings.filter((one) => !introduced.includes(one) && one.severity !== "note").length;
  if (old > 0)
    notes.push(
      `${old} ${old === 1 ? "finding was" : "findings were"} there before this change and ${old === 1 ? "is" : "are"} not shown: --all shows them.`,
    );
  return introduced;
}

/**
 * What the baseline has not. It may only become shorter, and a first one is for what was there before: that it is
 * otherwise is a finding too.
 * @param unseen why findings may be missing, so that they are not told to be mended
 */
export function withBaseline(
  findings: Finding[],
  options: CheckOptions,
  base: BaseState | undefined,
  unseen: string | undefined,
  notes: string[],
): { left: Finding[]; summary: RoutesResult["baseline"] } {
  if (options.baseline === undefined) return { left: findings, summary: null };
  const file = shown(options.root, options.baseline);
  const baseline = readBaseline(options.baseline, file);
  if (!baseline) {
    notes.push(`There is no baseline ${file} yet: --update-baseline writes it.`);
    return { left: findings, summary: { file, known: 0, gone: 0 } };
  }
  const { left, known, gone } = compareBaseline(baseline, findings);
  if (gone.length > 0 && !base && unseen === undefined)
    notes.push(`${gone.length} of the baseline's findings are no more: take them out with --update-baseline.`);
  const summary = { file, known: known.length, gone: gone.length };
  const severity = weightOf(options, "grown-baseline");
  if (!severity || !base) return { left, summary };
  if (base.baseline) {
    const grown = grownBy(base.baseline, baseline);
    const message = `The baseline has ${grown.length} ${grown.length === 1 ? "finding" : "findings"} more than before this change. It may only become shorter: mend them, or exclude them with a reason.`;
    if (grown.length > 0) left.push(grownFinding(file, severity, grown, message));
  } else if (base.compared) {
    const hidden = known.filter((one) => !ALWAYS.has(one.rule) && isNew(base, one));
    const message = `The baseline is new, and ${hidden.length} of its findings ${hidden.length === 1 ? "comes" : "come"} with this very change: it is for what was there before. Mend them, or exclude them with a reason. The first is: ${hidden[0]?.message}`;
    if (hidden.length > 0) left.push(grownFinding(file, severity, hidden, message));
  }
  return { left, summary };
}

function grownFinding(
  file: string,
  severity: Severity,
  entries: readonly { fingerprint: string }[],
  message: string,
): Finding {
  const subject = entries.map(({ fingerprint }) => fingerprint).join(" ");
  return finding({ rule: "grown-baseline", severity, message, location: { file }, subject });
}
