/** What `schema prove` and `schema check` share. Paths are absolute unless said otherwise. */
export interface SchemaOptions {
  /** Root that file names in reports are relative to: the repository's, or the working directory. */
  root: string;
  /** The migrations directory. Undefined: found under the root (check only). */
  migrations?: string;
  /** Layout id, or undefined to detect it. */
  layout?: string;
  /** "auto", "pglite", "local" or a postgres:// URL. */
  database: string;
  /** A SQL file of the user's that fills the tables before each migration instead of generated rows. */
  seed?: string;
  /** Only migrations whose id matches this pattern (`*` and `?` as in file names) are judged; the others are replayed. */
  only?: string;
  /** Milliseconds that one direction of one migration may take. */
  timeout: number;
  /** Parts of a long history that are proved side by side, at most. Undefined: as cores and memory allow. */
  jobs?: number;
  /** Declarations from the config file, by migration id. */
  irreversible: Declaration[];
  losesData: Declaration[];
  /** The config file that they are of, when there is one. */
  configFile?: string;
  /** Where replayed histories are kept between runs. Undefined: nowhere. */
  cache?: string;
}

export interface Declaration {
  migration: string;
  reason: string;
}

export interface CheckOptions extends SchemaOptions {
  /** The commit that the change is compared with; already present in the clone. */
  base: string;
}

/** Told what is going on, as it goes on: for a line on a terminal. Never needed for the result. */
export type Progress = (message: string) => void;
