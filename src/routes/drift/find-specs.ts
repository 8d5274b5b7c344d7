import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const SKIPPED = /^(node_modules|\.git|dist|build|coverage|vendor|tests?|__tests__|fixtures|examples?)$/;
const NAMED = /(openapi|swagger|api[-_.]?(spec|docs?)|spec)[\w.-]*\.(ya?ml|json)$/i;
const MOST_DEPTH = 4;

/** Whether the beginning of a text is that of an OpenAPI or Swagger document. */
export function looksLikeSpec(text: string): boolean {
  return /^\s*["']?(openapi|swagger)["']?\s*:\s*["']?[23]\./m.test(text.slice(0, 20_000));
}

function entriesOf(directory: string) {
  try {
    return readdirSync(directory, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** Documents under a directory that are named like a spec and begin like one; sorted. */
export function findSpecs(directory: string, depth = 0): string[] {
  if (depth > MOST_DEPTH) return [];
  const found: string[] = [];
  for (const entry of entriesOf(directory)) {
    const path = join(directory, entry.name);
    if (entry.isDirectory() && !SKIPPED.test(entry.name)) found.push(...findSpecs(path, depth + 1));
    else if (entry.isFile() && NAMED.test(entry.name) && statSync(path).size < 64 * 1024 * 1024) {
      if (looksLikeSpec(readFileSync(path, "utf8"))) found.push(path);
    }
  }
  return found.sort();
}
