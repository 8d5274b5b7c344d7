import type { Finding } from "../../report/finding.ts";
import type { Verdict } from "../../report/verdict.ts";
import type { JudgedChange } from "./accept.ts";

/** The result of `routes diff`, as `docs/routes-diff.schema.json` describes it and `--json` prints it. */
export interface DiffResult {
  gate: "routes-check";
  verdict: Verdict;
  /** What was compared, as it was named. */
  base: string;
  head: string;
  coverage: {
    /** Operations, webhooks and callbacks that both versions have. */
    compared: number;
    removed: number;
    added: number;
  };
  /** Numbers of changes by level; those that were accepted, and those whose rules are off, are counted apart. */
  counts: { breaking: number; risky: number; compatible: number; accepted: number; off: number };
  /** Worst first. */
  changes: JudgedChange[];
  /** What is wrong with the specs themselves. */
  findings: Finding[];
  notes: string[];
}

/** The result when nothing could be compared. */
export function couldNotDiff(message: string): DiffResult {
  return {
    gate: "routes-check",
    verdict: "error",
    base: "",
    head: "",
    coverage: { compared: 0, removed: 0, added: 0 },
    counts: { breaking: 0, risky: 0, compatible: 0, accepted: 0, off: 0 },
    changes: [],
    findings: [],
    notes: [message],
  };
}
