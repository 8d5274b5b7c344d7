import type { RowLoss } from "../result.ts";

/** The contents of every ordinary table, as text, read in one go. */
export interface RowSnapshot {
  /** By `schema.table`, quoted as SQL needs it. */
  tables: Map<string, TableRows>;
}

export interface TableRows {
  /** Column names in attribute order. */
  columns: string[];
  /** Columns of the primary key (or of another unique, not null, non-partial, non-expression key), empty when there is none. */
  key: string[];
  rows: (string | null)[][];
}

/** What seeding did. */
export interface SeedReport {
  /** Tables that got rows in this call. */
  seeded: string[];
  /** Tables that could not be filled, and why (the server's last error). */
  unseeded: { table: string; reason: string }[];
}

export type RowComparison = RowLoss[];
