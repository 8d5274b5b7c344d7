import { createHash } from "node:crypto";
import type { Finding, Severity } from "../../report/finding.ts";
import type { Place } from "./document.ts";

/** What a spec's finding is made of; its place is looked up. */
export interface SpecProblem {
  rule: string;
  severity: Severity;
  message: string;
  place: Place;
  /** What it is about, in the document's own terms, so that lines may move. */
  subject: string;
}

/** A finding about a spec. */
export function specFinding({ rule, severity, message, place, subject }: SpecProblem): Finding {
  return {
    rule,
    severity,
    confidence: "high",
    message,
    location: { file: place.file, line: place.line, column: place.column },
    fingerprint: createHash("sha256").update([rule, place.file, subject].join("\0")).digest("hex").slice(0, 16),
  };
}
