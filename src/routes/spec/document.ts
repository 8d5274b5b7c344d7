import type { Finding, Severity } from "../../report/finding.ts";

/**
 * A place in a document: which file, and the path of keys in the text as it was written (of Swagger 2 too).
 * `file` is an absolute path, the address of a remote document, or what a `Source` calls its files.
 */
export interface Pointer {
  file: string;
  path: readonly string[];
}

/** A place for people: `file` as it is shown, lines and columns from 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** Where the files of a spec come from: the disk, or a git reference. */
export interface Source {
  /** The whole text or bytes. Errors of any kind become a sentence that names the file. */
  read(file: string): Promise<string | Uint8Array>;
  /** The name of a file that a reference at `from` names by a relative path. The disk's way when left out. */
  join?(from: string, reference: string): string;
  /** How people know the file. */
  show(file: string): string;
}

export type SpecVersion = "2.0" | "3.0" | "3.1" | "3.2";

/** What a reference leads to. `at` is where the value itself stands, after all hops. */
export interface Resolved {
  value: unknown;
  at: Pointer;
}

/** A description of an API with all the files that it refers to. */
export interface Spec {
  version: SpecVersion;
  /** The entry document's file, as in `Pointer.file`. */
  entry: string;
  /** The entry document as parsed; references are not replaced. */
  root: Record<string, unknown>;
  /**
   * Follows a `$ref` that stands at `from`, and what it leads to as long as that is a `$ref` itself. Undefined where
   * nothing is there or where it goes round in circles; `findings` of the loader say so.
   */
  resolve(ref: string, from: Pointer): Resolved | undefined;
  /** One hop only: where the reference itself leads, which may be another reference. */
  follow(ref: string, from: Pointer): Resolved | undefined;
  /** Whether schemas have an `$id`, so that references of one file may be relative to several things. */
  hasIds: boolean;
  /** What references at a place are relative to: equal for equal meaning of equal references. */
  scope(from: Pointer): string;
  /** Line and column of a value, or of the nearest thing around it that is there. Found when asked for. */
  place(at: Pointer): Place;
  /** Place of a key itself rather than of its value. */
  placeOfKey(at: Pointer): Place;
  /** Every file that was read, the entry first. */
  files: readonly string[];
  findings: Finding[];
  /** Adds a finding about a place, once. */
  complain: Complain;
}

/** Reports a problem at a place of the document. */
export type Complain = (
  rule: string,
  severity: Severity,
  at: Pointer,
  /** One or two sentences: what is wrong, what was done about it, what to do. */
  message: string,
  options?: {
    /** Whether the key is shown rather than the value (default: true). */
    ofKey?: boolean;
    /** What it is about, in the document's own terms, so that lines may move; the place's JSON pointer when left out. */
    subject?: string;
  },
) => void;
