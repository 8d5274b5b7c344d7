// Generates code from real specs, reads it back as a spec, and compares both, in both directions: what is lost would be a
// change to somebody. `node bench/round-trip.ts [number] [part of a name] [--framework express] [--specs DIR] [--every 1]`
// also lists the changes of the specs so named; --every 20 takes each twentieth spec. Without --specs they are those of
// @readme/oas-examples, which `npm ci` brings.
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { parseArgs } from "node:util";
import type { Change } from "../src/routes/diff/change.ts";
import { diffSpecs } from "../src/routes/diff/diff-specs.ts";
import { planGeneration } from "../src/routes/generate/generate.ts";
import { readApplication } from "../src/routes/read/application.ts";
import { sourceFiles } from "../src/routes/read/files.ts";
import { specOf } from "../src/routes/read/spec.ts";
import { FRAMEWORKS, type Framework } from "../src/routes/servers/framework.ts";
import { loadSpec } from "../src/routes/spec/load.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    framework: { type: "string", default: "express" },
    specs: { type: "string" },
    every: { type: "string", default: "1" },
  },
});
const directory = values.specs ?? dirname(createRequire(import.meta.url).resolve("@readme/oas-examples/package.json"));
const framework: Framework = FRAMEWORKS.find((name) => name === values.framework) ?? "express";
const [most = "200", wanted] = positionals;
const MOST_BYTES = 1_500_000;

function* specs(directory: string): Generator<string> {
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name);
    if (entry.isDirectory() && entry.name !== "node_modules") yield* specs(path);
    else if (/\.(json|ya?ml)$/.test(entry.name) && !/^(package|tsconfig)\b/.test(entry.name) && isSmall(path))
      yield path;
  }
}

const isSmall = (path: string): boolean => statSync(path).size < MOST_BYTES;

interface Outcome {
  operations: number;
  changes: Change[];
  /** What the reader says could not be read. */
  unread: string[];
}

async function roundTrip(spec: string): Promise<Outcome> {
  const root = mkdtempSync(join(tmpdir(), "bk-round-"));
  try {
    const { files, api } = await planGeneration({
      spec,
      output: join(root, "out"),
      shownOutput: "out",
      allowRemote: [],
      root: directory,
      cwd: root,
      framework,
      typesOnly: false,
      formats: "annotate",
      tests: false,
      hardening: false,
      status422: false,
    });
    const texts = new Map(files.map(({ path, after }) => [path, after]));
    const application = readApplication(sourceFiles(texts.keys(), (path) => texts.get(path)));
    const back = join(root, "back.json");
    writeFileSync(back, JSON.stringify(specOf(application, { title: "back", version: "1" })));
    const again = await loadSpec(back, { root });
    const changes = [...diffSpecs(api, again), ...diffSpecs(again, api)].filter(
      // Where it is deployed is not in the code.
      ({ level, id }) => level !== "compatible" && !id.startsWith("server-"),
    );
    return {
      operations: api.operations.length,
      changes,
      unread: [...application.unread, ...application.beyond].map(({ what }) => what),
    };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const rows: string[] = [];
let [same, other, failed] = [0, 0, 0];
const rules = new Map<string, { changes: number; specs: Set<string> }>();
const chosen = [...specs(directory)].sort().filter((_, index) => index % Number(values.every) === 0);
for (const file of chosen.slice(0, Number(most))) {
  const name = relative(directory, file);
  try {
    const { operations, changes, unread } = await roundTrip(file);
    for (const { id } of changes) {
      const rule = rules.get(id) ?? { changes: 0, specs: new Set() };
      rule.changes++;
      rule.specs.add(name);
      rules.set(id, rule);
    }
    if (wanted !== undefined && name.includes(wanted)) {
      for (const { id, operation, path, text } of changes) console.log(id, operation, path, text);
      for (const what of unread) console.log("not read:", what);
    }
    const [first] = changes;
    if (first) {
      other++;
      rows.push(
        `| ${name} | ${operations} | ${changes.length} | ${first.id}: ${first.operation} ${first.path} | ${unread.join("; ").slice(0, 120)} |`,
      );
    } else same++;
  } catch (error) {
    failed++;
    rows.push(`| ${name} | – | – | ${(error as Error).message.split("\n")[0]!.slice(0, 120)} | |`);
  }
}
console.log(
  `${framework}: ${same} of ${same + other} specs come back the same; ${failed} could not be generated from.\n`,
);
console.log("| spec | operations | changes | first | told by the reader |\n|---|---|---|---|---|");
console.log(rows.join("\n"));
const counts = [...rules].sort(([, a], [, b]) => b.specs.size - a.specs.size);
console.log(`\n${counts.map(([id, { changes, specs }]) => `${id} ${changes} in ${specs.size}`).join(", ")}`);
