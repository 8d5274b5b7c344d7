import { createHash } from "node:crypto";
import type { Place } from "../spec/document.ts";
import type { Level } from "./schema/expansion.ts";

export type { Level };

export const LEVELS: readonly Level[] = ["breaking", "risky", "compatible"];

/** One thing that clients can see differs between two versions of a spec. */
export interface Change {
  /** Rule, whose page is docs/rules/<id>.md. */
  id: string;
  level: Level;
  /** "GET /users/{id}", "webhook newPet POST", or "API" for what is about all of it. */
  operation: string;
  /** What of the operation: "request.query.limit", "response.200.body.items[].name"; empty for the operation itself. */
  path: string;
  text: string;
  base: Place;
  head: Place;
  /** Stable over commits: of rule, operation, path and text. */
  fingerprint: string;
}

/** Text is taken without regard to white space and case, so that rewording of ours by punctuation keeps it. */
export function fingerprintOf(id: string, operation: string, path: string, text: string): string {
  const normal = text.toLowerCase().replace(/\s+/g, " ").trim();
  return createHash("sha256").update([id, operation, path, normal].join("\0")).digest("hex").slice(0, 16);
}
