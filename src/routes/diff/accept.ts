import type { Change } from "./change.ts";

/** A change that a team has decided to make. It names the change by its fingerprint, or by rule and place. */
export interface Acceptance {
  fingerprint?: string;
  rule?: string;
  operation?: string;
  path?: string;
  reason: string;
  /** The last day on which it counts, as YYYY-MM-DD. */
  expires?: string;
}

export interface JudgedChange extends Change {
  /** Why it was accepted; null when nobody did. */
  accepted: { reason: string; expires: string | null } | null;
}

/** Marks accepted changes, and says which acceptances did nothing. */
export function judge(
  changes: readonly Change[],
  acceptances: readonly Acceptance[],
  today: Date,
): { changes: JudgedChange[]; notes: string[] } {
  const day = today.toISOString().slice(0, 10);
  const used = new Set<Acceptance>();
  const judged = changes.map((change) => {
    const matching =
      change.level === "compatible" ? [] : acceptances.filter((acceptance) => isAbout(acceptance, change));
    for (const acceptance of matching) used.add(acceptance);
    const valid = matching.find(({ expires }) => expires === undefined || expires >= day);
    return { ...change, accepted: valid ? { reason: valid.reason, expires: valid.expires ?? null } : null };
  });
  const notes = acceptances.flatMap((acceptance) => {
    const name = nameOf(acceptance);
    if (!used.has(acceptance)) return [`The acceptance of ${name} matches no change: remove it.`];
    if (acceptance.expires !== undefined && acceptance.expires < day)
      return [`The acceptance of ${name} counted until ${acceptance.expires}.`];
    return [];
  });
  return { changes: judged, notes };
}

function isAbout({ fingerprint, rule, operation, path }: Acceptance, change: Change): boolean {
  if (fingerprint !== undefined && fingerprint !== change.fingerprint) return false;
  if (rule !== undefined && rule !== change.id) return false;
  if (operation !== undefined && operation !== change.operation) return false;
  return path === undefined || path === change.path;
}

function nameOf({ fingerprint, rule, operation, path }: Acceptance): string {
  return [fingerprint, rule, operation, path].filter((word) => word !== undefined).join(", ");
}
