import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { isInside } from "../../config/inside.ts";

/** A project is looked through only so far: directories, files, and bytes of one file. */
const MOST_DIRECTORIES = 5000;
const MOST_FILES = 20_000;
const MOST_BYTES = 4 * 1024 * 1024;
/** Members of the output that servers import; the empty one is its index. */
const SERVER = new Set(["", "index", "runtime", "routes"]);
const NOT_SOURCE = new Set(["node_modules", "dist", "build", "out", "coverage", "vendor"]);

/**
 * Files of the project outside of the output directory that import what servers have of it, by path relative to it: where
 * people may have moved handlers. Clients import its types alone. Links are not followed, nor directories that are an output themselves.
 * @param root the project; where the output lies outside of it, nothing is looked at
 */
export function findMoved(output: string, root: string): Map<string, string> {
  const found = new Map<string, string>();
  if (!isInside(root, output)) return found;
  const directories = [root];
  let files = 0;
  for (let i = 0; i < directories.length && i < MOST_DIRECTORIES; i++) {
    const directory = directories[i]!;
    for (const entry of entriesOf(directory)) {
      const path = join(directory, entry.name);
      if (entry.isDirectory()) {
        if (path !== resolve(output) && !NOT_SOURCE.has(entry.name) && !entry.name.startsWith(".") && !isOutput(path))
          directories.push(path);
      } else if (
        entry.isFile() &&
        /\.[cm]?[jt]sx?$/.test(entry.name) &&
        ++files <= MOST_FILES &&
        statSync(path).size <= MOST_BYTES
      ) {
        const text = readFileSync(path, "utf8");
        if (importsFrom(directory, text, output)) found.set(relative(output, path).replaceAll("\\", "/"), text);
      }
    }
  }
  return found;
}

function entriesOf(directory: string) {
  try {
    return readdirSync(directory, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

/** Another output has handlers of its own. */
function isOutput(directory: string): boolean {
  return ["types.ts", "runtime", "routes"].every((name) => existsSync(join(directory, name)));
}

/**
 * Whether a module imports from the output what a server is made of, by its path or by an alias that names the output's
 * directory.
 */
function importsFrom(directory: string, text: string, output: string): boolean {
  for (const [, source = ""] of text.matchAll(/\bfrom\s*["']([^"'\n]+)["']/g)) {
    const parts = source.startsWith(".")
      ? relative(output, resolve(directory, source)).split(/[\\/]/)
      : partsOf(source);
    const first = parts?.[0]?.replace(/\.[cm]?[jt]s$/, "");
    if (first !== undefined && SERVER.has(first)) return true;
  }
  return false;

  function partsOf(alias: string): string[] | undefined {
    const parts = alias.split("/");
    const at = parts.lastIndexOf(basename(output));
    if (at < 0) return undefined;
    return at === parts.length - 1 ? [""] : parts.slice(at + 1);
  }
}
