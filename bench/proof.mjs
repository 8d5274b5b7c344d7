// The proof of one migration and of a whole history, per engine, with the peak memory of all processes in a run of its own.
// The median is that of proofs one at a time (--jobs 1); the whole history also as users get it, in parts side by side.
//   node bench/proof.mjs [DIR] [--database pglite|local] [--runs 3]
// Without DIR: a generated history of 342 pairs.
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
try {
  row("engine", "pairs", "exact", "median of a proof, ms", "whole history, s", "with --jobs 1, s", "peak memory, MB");
  row("---", "---", "---", "---", "---", "---", "---");
  for (const database of values.database ? [values.database] : ["local", "pglite"]) {
    const medians = [];
    const totals = [];
    const totalsAlone = [];
    let engine = database;
    let pairs = 0;
    let exact = 0;
    const prove = ["schema", "prove", made ?? positionals[0], "--database", database, "--json"];
    for (let run = 0; run < Number(values.runs); run++) {
      // To look at the memory of every process takes the time that the proof would have, and so do parts side by side.
      const whole = await measure(prove, { memory: false });
      const alone = await measure([...prove, "--jobs", "1"], { memory: false });
      if (!alone.stdout.startsWith("{")) throw new Error(alone.stderr);
      const result = JSON.parse(alone.stdout);
      if (!result.engine) throw new Error(result.notes?.join(" ") || alone.stderr);
      engine = `${result.engine.kind} ${result.engine.version}`;
      pairs = result.migrations.length;
      exact = result.migrations.filter(({ verdict }) => verdict === "exact").length;
      medians.push(median(result.migrations.map(({ duration_ms }) => duration_ms)));
      totals.push(whole.seconds);
      totalsAlone.push(alone.seconds);
    }
    const { megabytes = Number.NaN } = await measure(prove);
    row(
      engine,
      pairs,
      exact,
      ...[medians, totals, totalsAlone].map((numbers) => median(numbers).toFixed(1)),
      megabytes.toFixed(0),
    );
  }
} finally {
  if (made) rmSync(made, { recursive: true });
}
