import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from "node:fs";
import { join } from "node:path";
import { likenessOf, looksLikeSpec } from "./looks-like-spec.ts";

/** Never an API's own spec, and often huge. */
const NEVER = /^(node_modules|bower_components|\.git|\.yarn|\.next|\.nuxt|\.cache|\.turbo|coverage)$/;
const LOCKFILES = /^(package-lock|npm-shrinkwrap|pnpm-lock|composer\.lock|\.package-lock)\.(json|ya?ml)$/;
/** What lies below these is seldom what the application serves. */
const ASIDE = /^(dist|build|out|vendor|tests?|__tests__|__mocks__|mocks?|fixtures?|__fixtures__|examples?|samples?)$/i;
const DOCUMENT = /\.(ya?ml|json)$/i;
const MOST_BYTES = 64 * 1024 * 1024;
const BEGINNING = 64 * 1024;
const MOST_DOCUMENTS = 20_000;
const MOST_DIRECTORIES = 20_000;

/** Specs that nobody named, with what was looked at to find them. */
export interface FoundSpecs {
  /** Absolute paths, sorted. */
  specs: string[];
  /** Specs in directories of tests, examples and built files, which are not taken when there are several of them. */
  aside: string[];
  /** Number of YAML and JSON files that were looked at. */
  documents: number;
  /** There were more files than are looked at. */
  cutOff: boolean;
}

/**
 * Looks at the beginning of every YAML and JSON file under directories. A spec among tests or examples is taken when
 * it is the only one that there is.
 */
export function findSpecs(directories: readonly string[]): FoundSpecs {
  const specs = new Set<string>();
  const aside = new Set<string>();
  const seen = new Set<string>();
  let [documents, cutOff] = [0, false];
  const waiting = directories.map((directory) => ({ directory, isAside: false }));
  // Directories near the top first: what a limit cuts off lies deep.
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    if (seen.has(next.directory)) continue;
    if (seen.size >= MOST_DIRECTORIES || documents >= MOST_DOCUMENTS) {
      cutOff = true;
      break;
    }
    seen.add(next.directory);
    for (const entry of entriesOf(next.directory)) {
      const path = join(next.directory, entry.name);
      if (entry.isDirectory()) {
        if (!NEVER.test(entry.name)) waiting.push({ directory: path, isAside: next.isAside || ASIDE.test(entry.name) });
      } else if (entry.isFile() && DOCUMENT.test(entry.name) && !LOCKFILES.test(entry.name)) {
        documents++;
        if (isSpec(path)) (next.isAside ? aside : specs).add(path);
      }
    }
  }
  const others = [...aside].sort();
  return specs.size === 0 && others.length === 1
    ? { specs: others, aside: [], documents, cutOff }
    : { specs: [...specs].sort(), aside: others, documents, cutOff };
}

/** Whether a path, relative to the directory that is looked through, lies where specs are taken only by name. */
export function isAside(path: string): boolean {
  return path
    .split("/")
    .slice(0, -1)
    .some((name) => ASIDE.test(name) || NEVER.test(name));
}

function entriesOf(directory: string) {
  try {
    return readdirSync(directory, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** The beginning of a file tells of nearly all; of keys that are sorted, the one with the version may come late. */
function isSpec(path: string): boolean {
  try {
    const { size } = statSync(path);
    if (size > MOST_BYTES) return false;
    const likeness = likenessOf(beginningOf(path));
    return (
      likeness === "spec" || (likeness === "open" && size > BEGINNING && looksLikeSpec(readFileSync(path, "utf8")))
    );
  } catch {
    return false;
  }
}

function beginningOf(path: string): string {
  const file = openSync(path, "r");
  try {
    const bytes = Buffer.alloc(BEGINNING);
    return bytes.toString("utf8", 0, readSync(file, bytes, 0, BEGINNING, 0));
  } finally {
    closeSync(file);
  }
}
