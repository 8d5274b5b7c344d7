// Makes dist/, or the directory that is named, from src/: compile, bundle once for both doors, and lay PGlite's files
// beside the bundle. Everything is written aside and swapped in, so that a build that fails leaves dist/ as it was.
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const target = resolve(process.argv[2] ?? join(root, "dist"));
const bin = (name) => join(root, "node_modules", name);
const node = (script, ...args) =>
  execFileSync(process.execPath, [script, ...args], { cwd: root, stdio: ["ignore", "inherit", "inherit"] });

const build = join(root, "build");
rmSync(build, { recursive: true, force: true });
node(bin("typescript/bin/tsc"), "-p", "tsconfig.build.json");

const fresh = join(build, "dist");
execFileSync(
  process.execPath,
  [
    bin("@vercel/ncc/dist/ncc/cli.js"),
    "build",
    join(build, "src/index.js"),
    "-o",
    fresh,
    "--quiet",
    "--license",
    "licenses.txt",
  ],
  {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  },
);
for (const door of ["cli.js", "action.js"]) cpSync(join(build, "src", door), join(fresh, door));
// npx makes it executable where it finds that it is not, which would show as a change of dist/.
chmodSync(join(fresh, "cli.js"), 0o755);
layPGlite(join(fresh, "pglite"));
writeFileSync(join(fresh, "package.json"), '{ "type": "module" }\n');

rmSync(target, { recursive: true, force: true });
mkdirSync(join(target, ".."), { recursive: true });
move(fresh, target);

/** Renames, or copies where the two are on different file systems, as a temporary directory may be. */
function move(from, to) {
  try {
    renameSync(from, to);
  } catch (error) {
    if (error.code !== "EXDEV") throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
  }
}

/** PGlite finds its WebAssembly beside its own files and breaks when bundled: it is shipped as it is, once. */
function layPGlite(directory) {
  const source = bin("@electric-sql/pglite/dist");
  mkdirSync(directory, { recursive: true });
  const wanted = (name) => /\.(js|wasm|data|tar\.gz)$/.test(name);
  for (const name of reachable(source, "index.js")) cpSync(join(source, name), join(directory, name));
  for (const name of readdirSync(source).filter((name) => wanted(name) && !name.endsWith(".js"))) {
    cpSync(join(source, name), join(directory, name));
  }
  const contrib = join(source, "contrib");
  for (const name of readdirSync(contrib).filter((name) => name.endsWith(".js"))) {
    for (const file of reachable(source, `contrib/${name}`)) {
      mkdirSync(join(directory, file, ".."), { recursive: true });
      cpSync(join(source, file), join(directory, file));
    }
  }
  cpSync(join(build, "src/schema/engines/pglite-host.js"), join(directory, "host.js"));
  const license = ["LICENSE", "LICENSE.md"].map((name) => join(source, "..", name)).find(existsSync);
  if (license) cpSync(license, join(directory, "LICENSE"));
}

/** A module and what it imports by relative paths. */
function reachable(source, entry, seen = new Set()) {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  const code = readFileSync(join(source, entry), "utf8");
  for (const [, specifier] of code.matchAll(/(?:from|import)\s*\(?\s*["'](\.[^"']+\.js)["']/g)) {
    reachable(source, join(entry, "..", specifier), seen);
  }
  return seen;
}
