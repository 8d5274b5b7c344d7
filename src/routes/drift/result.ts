import type { Finding } from "../../report/finding.ts";
import type { Verdict } from "../../report/verdict.ts";
import type { JudgedChange } from "../diff/accept.ts";

/** What `routes check --json` prints: docs/routes-check.schema.json. */
export interface RoutesResult {
  gate: "routes-check";
  verdict: Verdict;
  coverage: RoutesCoverage;
  /** Specs that were compared with, as people know them. */
  specs: string[];
  operations: CheckedOperation[];
  findings: Finding[];
  /** Findings that the config excludes, each with its reason. */
  excluded: {
    rule: string;
    message: string;
    location: Finding["location"] | null;
    reason: string;
    expires: string | null;
  }[];
  baseline: { file: string; known: number; gone: number } | null;
  /** Changes of every spec between base and head that clients can see. */
  changes: (JudgedChange & { spec: string })[];
  notes: string[];
}

export interface RoutesCoverage {
  files: number;
  /** Operations that the code serves, as far as it could be read. */
  served: number;
  /** Operations of the specs. */
  specified: number;
  /** Served operations that a spec has. */
  matched: number;
  /** Operations of the specs that were not found in the code; 0 where there is no code to compare with. */
  unserved: number;
  /** Served operations whose input is validated. */
  validated: number;
  /** Matched operations that people wrote, whose declared input or answers were compared with the spec. */
  contracts: number;
  /** Matched operations that people wrote, of which nothing is declared that could be read: compared by path only. */
  undeclared: number;
  /** Generated files that were compared. */
  generated: number;
  /** Places that could not be read. */
  unread: number;
}

export interface CheckedOperation {
  method: string;
  path: string;
  file: string;
  line: number | null;
  specified: boolean;
  validated: boolean;
}

export const NOTHING: RoutesCoverage = {
  files: 0,
  served: 0,
  specified: 0,
  matched: 0,
  validated: 0,
  contracts: 0,
  undeclared: 0,
  generated: 0,
  unread: 0,
  unserved: 0,
};

/** The result when the gate could not run. */
export function couldNotCheck(message: string): RoutesResult {
  return {
    gate: "routes-check",
    verdict: "error",
    coverage: NOTHING,
    specs: [],
    operations: [],
    findings: [],
    excluded: [],
    baseline: null,
    changes: [],
    notes: [message],
  };
}
