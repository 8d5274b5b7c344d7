/** The contents of every ordinary table, as text. */
export interface RowSnapshot {
  /** By `schema.table`, quoted as SQL needs it. */
  tables: Map<string, TableRows>;
}

export interface TableRows {
  /** Column names in attribute order, as in the catalog; generated columns are derived and left out. */
  columns: string[];
  /** Columns of the primary key, or of a unique constraint over columns that are not null; empty when there is none. */
  key: string[];
  rows: (string | null)[][];
  /** For a table that is too large to keep. */
  large?: LargeRows;
}

export interface LargeRows {
  /** Number of rows. */
  count: number;
  /** Of the whole rows; depends neither on their order nor on that of the columns. */
  hash: string;
  /** Of each column's values. */
  columns: ReadonlyMap<string, string>;
}

/** What seeding did. */
export interface SeedReport {
  /** Tables that got rows in this call. */
  seeded: string[];
  /** Tables that could not be filled, and why (the server's last error). */
  unseeded: { table: string; reason: string }[];
}
