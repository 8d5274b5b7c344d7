// The proof of one migration and of a whole history, per engine, with the peak memory of all processes.
//   node bench/proof.mjs [DIR] [--database pglite|local] [--runs 3]
// Without DIR: a generated history of 342 pairs. A whole history is proved in parts side by side, where there are cores
// for it; a proof by itself is the median of its last 43, which go one by one. With DIR it is that of the whole run.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { writeHistory } from "./history.mjs";
import { measure, median, row } from "./measure.mjs";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { database: { type: "string" }, runs: { type: "string", default: "3" } },
});
const made = positionals.length === 0 ? mkdtempSync(join(tmpdir(), "backend-kit-bench-")) : undefined;
if (made) writeHistory(made, 342);

async function prove(database, ...flags) {
  const argv = ["schema", "prove", made ?? positionals[0], "--database", database, "--json", ...flags];
  const { seconds, stdout, stderr, megabytes } = await measure(argv);
  if (!stdout.startsWith("{")) throw new Error(stderr);
  const result = JSON.parse(stdout);
  if (!result.engine) throw new Error(result.notes?.join(" ") || stderr);
  return { result, seconds, megabytes };
}

try {
  row("engine", "pairs", "exact", "median of a proof, ms", "whole history, s", "peak memory, MB");
  row("---", "---", "---", "---", "---", "---");
  for (const database of values.database ? [values.database] : ["local", "pglite"]) {
    const medians = [];
    const totals = [];
    const peaks = [];
    let engine = database;
    let pairs = 0;
    let exact = 0;
    for (let run = 0; run < Number(values.runs); run++) {
      const { result, seconds, megabytes } = await prove(database);
      engine = `${result.engine.kind} ${result.engine.version}`;
      pairs = result.migrations.length;
      exact = result.migrations.filter(({ verdict }) => verdict === "exact").length;
      const alone = made ? (await prove(database, "--only", "0003??_step")).result : result;
      medians.push(median(alone.migrations.map(({ duration_ms }) => duration_ms)));
      totals.push(seconds);
      peaks.push(megabytes ?? Number.NaN);
    }
    row(engine, pairs, exact, median(medians).toFixed(1), median(totals).toFixed(1), median(peaks).toFixed(0));
  }
} finally {
  if (made) rmSync(made, { recursive: true });
}
