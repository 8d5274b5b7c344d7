import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { isInside } from "../../config/inside.ts";

/** A project is looked through only so far: directories, and bytes of one file. */
const MOST_DIRECTORIES = 5000;
const MOST_BYTES = 4 * 1024 * 1024;
const NOT_SOURCE = new Set(["node_modules", "dist", "build", "out", "coverage", "vendor"]);

/**
 * Files of the project outside of the output directory that import something of it, by path relative to it: where people
 * may have moved handlers. Links are not followed, nor directories that are an output themselves.
 * @param root the project; where the output lies outside of it, nothing is looked at
 */
export function findMoved(output: string, root: string): Map<string, string> {
  const found = new Map<string, string>();
  if (!isInside(root, output)) return found;
  const directories = [root];
  for (let i = 0; i < directories.length && i < MOST_DIRECTORIES; i++) {
    const directory = directories[i]!;
    for (const entry of entriesOf(directory)) {
      const path = join(directory, entry.name);
      if (entry.isDirectory()) {
        if (path !== resolve(output) && !NOT_SOURCE.has(entry.name) && !entry.name.startsWith(".") && !isOutput(path))
          directories.push(path);
      } else if (entry.isFile() && /\.[cm]?[jt]sx?$/.test(entry.name) && statSync(path).size <= MOST_BYTES) {
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

/** Whether a module imports from the output: by its path, or by an alias that names the output's directory. */
function importsFrom(directory: string, text: string, output: string): boolean {
  for (const [, source = ""] of text.matchAll(/\bfrom\s*["']([^"'\n]+)["']/g)) {
    if (source.startsWith(".")) {
      const way = relative(output, resolve(directory, source));
      if (!way.startsWith("..")) return true;
    } else if (source.split("/").includes(basename(output))) return true;
  }
  return false;
}
