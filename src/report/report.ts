import type { Finding, Location } from "./finding.ts";
import type { Verdict } from "./verdict.ts";

/**
 * What a gate hands to every channel (terminal, Markdown, annotations, JSON).
 * It holds plain text only: escaping is each renderer's own business.
 */
export interface Report {
  /** `schema-check`, `routes-check` or `load-test`. */
  gate: string;
  /** The part of the repository, or the job, that it is about, where several report to one place. */
  scope?: string;
  verdict: Verdict;
  /** One sentence: the result, in words ("1 of 3 rollbacks does not undo its migration"). */
  headline: string;
  /** What was looked at ("3 migrations found, 3 executed, 2 proved, 1 declared irreversible"). */
  coverage: string;
  /** What did the work ("PostgreSQL 15.18 (local)"), when anything did. */
  engine?: string;
  /** Sentences that every reader should see: what was not checked, which fallback was taken. */
  notes: string[];
  /** What was judged, worst first, each with its own verdict. */
  items: ReportItem[];
  findings: Finding[];
  /** The gate's own outputs of the action, as `actions/manifest.ts` names them. */
  figures: Record<string, string | number>;
  /** The gate's own JSON (`--json`): the documented machine-readable form of this report. */
  data: unknown;
}

/** `neutral`: passes but wants to be seen (declared irreversible, column order). */
export type ItemStatus = "good" | "bad" | "unsettled" | "neutral";

/** One judged thing: a migration, an operation, a criterion. */
export interface ReportItem {
  status: ItemStatus;
  /** What it is ("0042_add_email"). */
  title: string;
  /** The gate's own word for the result ("differs", "exact"). */
  label: string;
  /** One sentence that stands alone when everything else is cut. */
  summary: string;
  /** File that the item stands in, for links and annotations. */
  file?: string;
  /** Line in it, from 1. */
  line?: number;
  /** Shown under the item, in order. */
  blocks: Block[];
}

export type Block =
  /** A paragraph of plain text. */
  | { kind: "text"; text: string }
  /** The rule that an item is about, with the address of its page where that is known, and where to look. */
  | { kind: "rule"; rule: string; docs?: string; at: Location }
  /** Code of a language known to Markdown ("sql"); `title` says what it is for. */
  | { kind: "code"; title: string; language: string; code: string }
  /** What differs: `before` is what should be there, `after` what is there. Undefined: nothing is there. */
  | { kind: "changes"; title: string; changes: Change[] }
  /** A small table; all cells are plain text. */
  | { kind: "table"; title: string; columns: string[]; rows: string[][] };

export interface Change {
  /** What kind of object ("column"). */
  subject: string;
  /** Its name ("public.users.email"). */
  name: string;
  change: "missing" | "extra" | "changed";
  before?: string;
  after?: string;
}
