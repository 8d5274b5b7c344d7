// Breaking changes: pairs of specs whose verdict is known, refactors of real specs that change nothing, and a large pair,
// beside oasdiff when its binary is found ($OASDIFF, $GOBIN or PATH; go install github.com/oasdiff/oasdiff@latest).
//   node bench/breaking.mjs [--corpus DIR] [--runs 3] [--verbose]
// DIR holds the pairs: expected.tsv, with a head and the columns base, revision, expect (breaking, risky or none), and
// specs/, which its paths are relative to; ours are the files under data/ of https://github.com/oasdiff/oasdiff.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { diffSpecs } from "../src/routes/diff/diff-specs.ts";
import { loadSpec } from "../src/routes/spec/load.ts";
import { median, row } from "./measure.mjs";
import { REFACTORS } from "./refactors.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const require = createRequire(import.meta.url);
const { values } = parseArgs({
  options: {
    corpus: { type: "string" },
    runs: { type: "string", default: "3" },
    verbose: { type: "boolean", default: false },
  },
});
const runs = Number(values.runs);
const oasdiff = findOasdiff();
const EXAMPLES = join(dirname(require.resolve("@readme/oas-examples/package.json")), "3.0/json");
const GITHUB = join(dirname(require.resolve("@octokit/openapi/package.json")), "generated");

console.log(
  oasdiff
    ? `oasdiff: ${execFileSync(oasdiff, ["--version"], { encoding: "utf8" }).trim()}\n`
    : "oasdiff was not found.\n",
);
await pairs();
await refactors();
large();

function findOasdiff() {
  const named = [process.env.OASDIFF, process.env.GOBIN && join(process.env.GOBIN, "oasdiff")];
  const onPath = (process.env.PATH ?? "").split(delimiter).map((directory) => join(directory, "oasdiff"));
  return [...named, ...onPath].find((path) => path && existsSync(path));
}

/** The worst level of all changes: "breaking", "risky" or "none". */
async function ours(base, head, directory) {
  const [one, two] = [await loadSpec(base, { root: directory }), await loadSpec(head, { root: directory })];
  const changes = diffSpecs(one, two);
  const worst = ["breaking", "risky"].find((level) => changes.some((change) => change.level === level)) ?? "none";
  return { worst, changes };
}

/** What oasdiff says; "error" when it cannot. */
function theirs(base, head, cwd) {
  const { stdout, status } = spawnSync(oasdiff, ["breaking", "-f", "json", base, head], {
    cwd,
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  try {
    const levels = (stdout.trim() === "" ? [] : JSON.parse(stdout)).map(({ level }) => level);
    if (stdout.trim() === "" && status !== 0) return "error";
    return levels.includes(3) ? "breaking" : levels.includes(2) ? "risky" : "none";
  } catch {
    return "error";
  }
}

async function pairs() {
  if (values.corpus === undefined) {
    console.log("No pairs were compared: --corpus DIR names them.\n");
    return;
  }
  const specs = join(values.corpus, "specs");
  const lines = readFileSync(join(values.corpus, "expected.tsv"), "utf8").trim().split("\n").slice(1);
  const tally = { breaking: { all: 0, ours: 0, theirs: 0 }, none: { all: 0, ours: 0, theirs: 0 } };
  for (const line of lines) {
    const [base, head, expected] = line.split("\t");
    if (!(expected in tally)) continue;
    const counts = tally[expected];
    counts.all++;
    const { worst } = await ours(join(specs, base), join(specs, head), specs).catch((error) => ({
      worst: `error: ${error.message}`,
    }));
    const right = (verdict) =>
      expected === "breaking" ? verdict === "breaking" : verdict === "none" || verdict === "risky";
    if (right(worst)) counts.ours++;
    else console.log(`${expected}, but ${worst}: ${base} ${head}`);
    if (oasdiff && right(theirs(base, head, specs))) counts.theirs++;
  }
  row("pairs", "number", "backend-kit", ...(oasdiff ? ["oasdiff (its own pairs)"] : []));
  row(...["---", "--:", "--:"].concat(oasdiff ? ["--:"] : []));
  for (const [expected, { all, ours, theirs }] of Object.entries(tally))
    row(
      expected === "breaking" ? "breaking, called so" : "not breaking, not called so",
      all,
      share(ours, all),
      ...(oasdiff ? [share(theirs, all)] : []),
    );
  console.log("");
}

function share(part, all) {
  return `${part} (${((100 * part) / all).toFixed(1)} %)`;
}

async function refactors() {
  const files = [
    ...readdirSync(EXAMPLES)
      .filter((name) => name.endsWith(".json"))
      .map((name) => join(EXAMPLES, name)),
    join(GITHUB, "ghes-3.19.json"),
  ];
  const directory = mkdtempSync(join(tmpdir(), "bk-refactors-"));
  row(
    "refactor of real specs",
    "specs",
    "called breaking",
    "risky",
    "any change listed",
    ...(oasdiff ? ["oasdiff: breaking", "cannot read it"] : []),
  );
  row(...["---", "--:", "--:", "--:", "--:"].concat(oasdiff ? ["--:", "--:"] : []));
  const all = { specs: 0, breaking: 0, risky: 0, listed: 0, theirs: 0, errors: 0 };
  try {
    for (const [kind, make] of Object.entries(REFACTORS)) {
      const own = { specs: 0, breaking: 0, risky: 0, listed: 0, theirs: 0, errors: 0 };
      for (const file of files) {
        const document = JSON.parse(readFileSync(file, "utf8"));
        if (!/^3\.0/.test(document.openapi ?? "") || !document.paths) continue;
        const target = mkdtempSync(join(directory, "x-"));
        const made = make(document);
        for (const [name, text] of Object.entries(made)) {
          mkdirSync(dirname(join(target, name)), { recursive: true });
          writeFileSync(join(target, name), text);
        }
        const head = join(target, Object.keys(made)[0]);
        own.specs++;
        const one = await loadSpec(file, { root: dirname(file) });
        const two = await loadSpec(head, { root: target });
        const changes = diffSpecs(one, two);
        const worst = ["breaking", "risky"].find((level) => changes.some((change) => change.level === level));
        if (worst) own[worst]++;
        if (changes.length > 0) own.listed++;
        if (values.verbose)
          for (const change of changes.slice(0, 5))
            console.log(
              `${kind} of ${file.split("/").at(-1)}: ${change.level} ${change.id} ${change.operation} ${change.path}: ${change.text}`,
            );
        if (oasdiff) {
          const verdict = theirs(file, head, target);
          if (verdict === "breaking") own.theirs++;
          if (verdict === "error") own.errors++;
        }
        rmSync(target, { recursive: true });
      }
      row(kind, own.specs, own.breaking, own.risky, own.listed, ...(oasdiff ? [own.theirs, own.errors] : []));
      for (const key of Object.keys(all)) all[key] += own[key];
    }
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
  row("**all**", all.specs, all.breaking, all.risky, all.listed, ...(oasdiff ? [all.theirs, all.errors] : []));
  console.log("");
}

/** Time and peak memory of whole processes, side by side. */
function large() {
  const [base, head] = ["ghes-3.18.json", "ghes-3.19.json"].map((name) => join(GITHUB, name));
  const commands = {
    "backend-kit": [process.execPath, [join(root, "src/cli.ts"), "routes", "diff", base, head, "--json"]],
  };
  if (oasdiff) commands.oasdiff = [oasdiff, ["breaking", "-f", "json", base, head]];
  const results = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let run = 0; run < runs; run++)
    for (const [name, [command, args]] of Object.entries(commands)) results[name].push(timed(command, args));
  row("GitHub Enterprise 3.18 to 3.19, 11 MB each", "seconds", "CPU seconds", "peak MB");
  row("---", "--:", "--:", "--:");
  const middle = (list, key) => median(list.map((result) => result[key]));
  for (const [name, list] of Object.entries(results)) {
    const known = list[0].megabytes !== undefined;
    row(
      name,
      middle(list, "seconds").toFixed(2),
      known ? middle(list, "cpu").toFixed(2) : "not measured",
      known ? Math.round(middle(list, "megabytes")) : "not measured",
    );
  }
  if (!oasdiff) return;
  const ratio = (key) => (middle(results["backend-kit"], key) / middle(results.oasdiff, key)).toFixed(2);
  console.log(`\nMedians of ${runs}. backend-kit takes ${ratio("seconds")} times as long as oasdiff.`);
}

/** GNU time tells CPU time and the peak of a process; without it, only the time is known. */
function timed(command, args) {
  const gnu = existsSync("/usr/bin/time");
  const start = performance.now();
  const { stderr } = gnu
    ? spawnSync("/usr/bin/time", ["-f", "%U %S %M", command, ...args], { encoding: "utf8", maxBuffer: 1 << 30 })
    : spawnSync(command, args, { encoding: "utf8", maxBuffer: 1 << 30 });
  const seconds = (performance.now() - start) / 1000;
  const [, user, system, kilobytes] = /([\d.]+) ([\d.]+) (\d+)\s*$/.exec(gnu ? stderr : "") ?? [];
  if (kilobytes === undefined) return { seconds };
  return { seconds, cpu: Number(user) + Number(system), megabytes: Number(kilobytes) / 1024 };
}
