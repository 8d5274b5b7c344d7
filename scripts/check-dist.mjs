// Says whether dist/ is what src/ builds, byte for byte, whether two builds are the same, and whether the files made of
// actions/manifest.ts are current. Writes nothing in the working tree but build/, which git ignores.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const temporary = mkdtempSync(join(tmpdir(), "backend-kit-dist-"));
try {
  const [first, second] = ["first", "second"].map(build);
  report(differences(first, second), "Two builds of the same source differ: the build is not reproducible.");
  report(differences(filesOf(join(root, "dist")), first), "dist/ is not what src/ builds: run `npm run build`.");
  const generated = spawnSync(process.execPath, [join(root, "scripts/generate.ts"), "--check"], { encoding: "utf8" });
  if (generated.status !== 0) {
    const stale = generated.stdout.match(/(?<=^stale ).+$/gm);
    if (stale === null) throw new Error(generated.stderr);
    report(stale, "Generated files are not what actions/manifest.ts says: run `npm run generate`.");
  }
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
if (!process.exitCode)
  console.log("dist/ and the generated files are what their sources make, and two builds are the same.");

/** Files of a fresh build, by their path. */
function build(name) {
  const target = join(temporary, name);
  execFileSync(process.execPath, [join(root, "scripts/build.mjs"), target], { stdio: ["ignore", "ignore", "inherit"] });
  return filesOf(target);
}

function filesOf(directory) {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [relative(directory, path).replaceAll("\\", "/"), readFileSync(path)]));
}

/** A line for each file that is not in both with the same bytes. */
function differences(was, is) {
  const paths = [...new Set([...was.keys(), ...is.keys()])].sort();
  return paths.flatMap((path) => {
    const [old, fresh] = [was.get(path), is.get(path)];
    if (!old) return [`${path} (not there)`];
    if (!fresh) return [`${path} (one too many)`];
    return old.equals(fresh) ? [] : [`${path} (other content)`];
  });
}

function report(files, sentence) {
  if (files.length === 0) return;
  console.error([sentence, ...files.map((file) => `  ${file}`)].join("\n"));
  process.exitCode = 1;
}
