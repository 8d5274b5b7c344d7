import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export interface PGliteFiles {
  /** index.js, its WebAssembly and the contrib extensions. */
  directory: string;
  host: string;
  /** Modules under contrib/, one an extension. */
  extensions: string[];
}

/** PGlite's files: beside the bundle when we are bundled, else where npm put them. */
export function pgliteFiles(): PGliteFiles {
  const here = dirname(fileURLToPath(import.meta.url));
  const beside = join(here, "pglite");
  const bundled = existsSync(join(beside, "index.js"));
  const directory = bundled ? beside : dirname(createRequire(import.meta.url).resolve("@electric-sql/pglite"));
  const host = bundled ? join(beside, "host.js") : join(here, "pglite-host.ts");
  const extensions = readdirSync(join(directory, "contrib")).filter((name) => name.endsWith(".js"));
  return { directory, host, extensions };
}
