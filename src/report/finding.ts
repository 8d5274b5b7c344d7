/** How much a finding weighs: an `error` fails the gate, a `warning` and a `note` do not. */
export type Severity = "error" | "warning" | "note";

/** A place in a file of the repository. Lines and columns count from 1. */
export interface Location {
  /** Path relative to the repository's root (or to the directory given on the command line), with `/`. */
  file: string;
  line?: number;
  column?: number;
  endLine?: number;
}

/** One thing that a gate has to say, at a place in a file. */
export interface Finding {
  /** Id of the rule, which is also the stem of its page under `docs/rules/`. */
  rule: string;
  severity: Severity;
  confidence: "high" | "medium" | "low";
  /** One or two sentences for a person: what is wrong and what to do. */
  message: string;
  location?: Location;
  related?: { message: string; location: Location }[];
  /** Replacement text; `safe` when it cannot change behaviour beyond the finding. */
  fix?: { safe: boolean; description: string; file: string; append: string };
  /** Address of the rule's page, where it is known. */
  docs?: string;
  /** Stable over commits: made of rule, file name and subject, never of line numbers. */
  fingerprint: string;
}
