// A pull request that adds one migration to a history of 300, cold and with the replayed base cached; and one that adds none.
//   node bench/pull-request.mjs [--runs 3] [--history 300]
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { writeHistory, writePair } from "./history.mjs";
import { measure, median, row } from "./measure.mjs";

const { values } = parseArgs({
  options: { runs: { type: "string", default: "3" }, history: { type: "string", default: "300" } },
});
const runs = Number(values.runs);
const history = Number(values.history);
const root = mkdtempSync(join(tmpdir(), "backend-kit-bench-"));
const git = (...args) =>
  execFileSync("git", ["-C", root, "-c", "user.name=bench", "-c", "user.email=bench@example.com", ...args]);

async function timed(args) {
  const { seconds, code, stdout, stderr } = await measure(args, { cwd: root, memory: false });
  if (code !== 0) throw new Error(stderr || stdout);
  return seconds;
}

try {
  git("init", "--quiet", "--initial-branch=main");
  writeHistory(join(root, "migrations"), history);
  git("add", ".");
  git("commit", "--quiet", "-m", "history");
  git("switch", "--quiet", "-c", "change");
  writeFileSync(join(root, "readme.txt"), "nothing about migrations\n");
  git("add", ".");
  git("commit", "--quiet", "-m", "nothing");
  row("gate", "median, s", "all runs, s");
  row("---", "---", "---");
  const report = (name, all) => row(name, median(all).toFixed(2), all.map((seconds) => seconds.toFixed(2)).join(" "));
  const nothing = [];
  for (let run = 0; run < Math.max(runs, 5); run++) nothing.push(await timed(["schema", "check", "--base", "main"]));
  report("nothing to check", nothing);

  writePair(join(root, "migrations"), history + 1, "CREATE TABLE fresh (id int PRIMARY KEY);", "DROP TABLE fresh;");
  git("add", ".");
  git("commit", "--quiet", "-m", "one migration");
  for (const database of ["local", "pglite"]) {
    const cold = [];
    const cached = [];
    for (let run = 0; run < runs; run++) {
      const cache = mkdtempSync(join(tmpdir(), "backend-kit-bench-cache-"));
      const args = ["schema", "check", "--base", "main", "--database", database, "--cache", cache];
      try {
        cold.push(await timed(args));
        cached.push(await timed(args));
      } finally {
        rmSync(cache, { recursive: true });
      }
    }
    report(`one migration over ${history}, ${database}, cold`, cold);
    report(`one migration over ${history}, ${database}, base cached`, cached);
  }
} finally {
  rmSync(root, { recursive: true });
}
