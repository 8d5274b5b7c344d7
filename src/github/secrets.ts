import * as core from "@actions/core";

/** Has the runner blot out a value wherever the log would show it. Before anything is logged. */
export function hide(secret: string | undefined): void {
  if (secret) core.setSecret(secret);
}

const kept = new Set<string>();
/** What is shorter stands in ordinary words as well. */
const SHORTEST = 6;

/** Hides a value, and keeps it out of comments, summaries, issues and files, which the runner does not look at. */
export function keepSecret(secret: string | undefined): void {
  hide(secret);
  if (secret && secret.length >= SHORTEST) kept.add(secret);
}

/** A report without the values that are kept: a target may send back what was sent to it. */
export function withoutSecrets<T>(value: T): T {
  return kept.size === 0 ? value : (cleaned(value) as T);
}

function cleaned(value: unknown): unknown {
  if (typeof value === "string") {
    let text = value;
    for (const secret of kept)
      for (const form of new Set([secret, encodeURIComponent(secret)])) text = text.replaceAll(form, "***");
    return text;
  }
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, own]) => [name, cleaned(own)]));
}
