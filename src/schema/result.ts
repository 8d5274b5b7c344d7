import type { Finding } from "../report/finding.ts";
import type { Verdict } from "../report/verdict.ts";

/**
 * What became of one migration when it was run up, down and up again.
 * - `exact`: catalog and rows came back as they were.
 * - `order-only`: they did, but columns stand in another order, which Postgres cannot restore.
 * - `differs`: the catalog is another one, rows were left behind, or the second up fails.
 * - `loses-data`: the catalog came back, rows or values did not.
 */
export type MigrationVerdict =
  | "exact"
  | "order-only"
  | "differs"
  | "down-fails"
  | "up-fails"
  | "loses-data"
  | "irreversible"
  | "missing"
  | "not-provable";

/** An object of the catalog that came back differently; `before` is what the rollback should have restored. */
export interface Difference {
  /** "table", "column", "index", "constraint", "function", … or "error" for a second up that fails. */
  kind: string;
  /** `schema.table.column`, identifiers quoted as SQL needs them. */
  object: string;
  change: "missing" | "extra" | "changed";
  before: string | null;
  after: string | null;
}

/** How a table's rows came back: numbers of rows. */
export interface RowLoss {
  /** `schema.table`, quoted as SQL needs it. */
  table: string;
  lost: number;
  changed: number;
  added: number;
  /** Which columns changed, and in how many rows. */
  columns: { column: string; changed: number }[];
}

export interface MigrationResult {
  id: string;
  file: string;
  rollback_file: string | null;
  verdict: MigrationVerdict;
  /** Why, where the verdict alone does not say it: the server's error with its place, the declared reason, what is lacking. */
  reason: string | null;
  /** The reason that a declaration gives for the data that is lost; null when nobody accepted it. */
  accepted_reason: string | null;
  differences: Difference[];
  rows: RowLoss[];
  /** SQL that, appended to the rollback, makes the comparison exact (or as exact as Postgres can); proved. Null: none found or needed. */
  repair_sql: string | null;
  /** A rollback written for a migration that has none; proved. */
  written_rollback_sql: string | null;
  /** What the two above cannot do (lost values, column order), in words. */
  repair_note: string | null;
  /** Sentences on how it was proved: seeds left out, a tool that could not run the file. */
  notes: string[];
  duration_ms: number;
}

export interface Coverage {
  found: number;
  executed: number;
  proved: number;
  irreversible: number;
  not_provable: number;
}

export interface SchemaResult {
  gate: "schema-check";
  verdict: Verdict;
  coverage: Coverage;
  engine: { kind: string; version: string } | null;
  migrations: MigrationResult[];
  findings: Finding[];
  /** Sentences that every reader should see. */
  notes: string[];
}

/** The result when the gate could not run at all. */
export function couldNotRun(message: string): SchemaResult {
  const coverage = { found: 0, executed: 0, proved: 0, irreversible: 0, not_provable: 0 };
  return {
    gate: "schema-check",
    verdict: "error",
    coverage,
    engine: null,
    migrations: [],
    findings: [],
    notes: [message],
  };
}
