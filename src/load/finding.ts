import { createHash } from "node:crypto";
import type { Finding, Severity } from "../report/finding.ts";

/** A finding about a target, which has no place in a file. `subject`: what it is about, the same from run to run. */
export function loadFinding(rule: string, severity: Severity, message: string, ...subject: string[]): Finding {
  const fingerprint = createHash("sha256")
    .update([rule, ...subject].join("\0"))
    .digest("hex")
    .slice(0, 16);
  return { rule, severity, confidence: "high", message, fingerprint };
}
