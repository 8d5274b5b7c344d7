import { createHash } from "node:crypto";
import type { Finding, Location, Severity } from "../../report/finding.ts";

/** What a finding of the gate is made of. */
export interface Made {
  rule: string;
  severity: Severity;
  confidence?: Finding["confidence"];
  message: string;
  location?: Location;
  related?: Finding["related"];
  /** What it is about, in words that stay when lines move: "GET /users", the code of a call. */
  subject: string;
}

/** A finding whose fingerprint stays when lines move. */
export function finding({ rule, severity, confidence = "high", message, location, related, subject }: Made): Finding {
  return {
    rule,
    severity,
    confidence,
    message,
    ...(location && { location }),
    ...(related && { related }),
    fingerprint: digest([rule, subject]),
  };
}

function digest(parts: string[]): string {
  return createHash("sha256").update(parts.join("\0")).digest("hex").slice(0, 16);
}

/** The same thing said twice in a file is two things: the second, third … of a fingerprint get their own. */
export function distinct(findings: Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((one) => {
    const count = (seen.get(one.fingerprint) ?? 0) + 1;
    seen.set(one.fingerprint, count);
    return count === 1 ? one : { ...one, fingerprint: digest([one.fingerprint, String(count)]) };
  });
}
