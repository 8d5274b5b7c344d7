// Generates code from real specs, reads it back as a spec, and compares both:
// `node bench/round-trip.ts [number] [part of a name] [express|fastify|koa]`, which also lists the changes of the specs so named.
// Changes that clients could see would be a loss. Needs @readme/oas-examples, which `npm ci` brings.
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { diffSpecs } from "../src/routes/diff/diff-specs.ts";
import { planGeneration } from "../src/routes/generate/generate.ts";
import { readApplication } from "../src/routes/read/application.ts";
import { sourceFiles } from "../src/routes/read/files.ts";
import { specOf } from "../src/routes/read/spec.ts";
import { FRAMEWORKS } from "../src/routes/servers/framework.ts";
import { loadSpec } from "../src/routes/spec/load.ts";

const examples = dirname(createRequire(import.meta.url).resolve("@readme/oas-examples/package.json"));
const words = process.argv.slice(2);
const framework = FRAMEWORKS.find((name) => words.includes(name)) ?? "express";
const [number, wanted] = words.filter((word) => word !== framework);
const most = Number(number ?? 200);
const MOST_BYTES = 1_500_000;

function* specs(directory: string): Generator<string> {
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name);
    if (entry.isDirectory() && entry.name !== "node_modules") yield* specs(path);
    else if (/\.json$/.test(entry.name) && entry.name !== "package.json" && statSync(path).size < MOST_BYTES)
      yield path;
  }
}

const rows: string[] = [];
let [same, other, unread] = [0, 0, 0];
const rules = new Map<string, number>();
for (const file of [...specs(examples)].sort().slice(0, most)) {
  const name = relative(examples, file);
  const root = mkdtempSync(join(tmpdir(), "bk-round-"));
  try {
    const { files, api } = await planGeneration({
      spec: file,
      output: join(root, "out"),
      shownOutput: "out",
      allowRemote: [],
      root: examples,
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
    // Both ways: what is lost in one direction alone may be compatible.
    const changes = [...diffSpecs(api, again), ...diffSpecs(again, api)].filter(
      // Where it is deployed is not in the code.
      ({ level, id }) => level !== "compatible" && !id.startsWith("server-"),
    );
    for (const { id } of changes) rules.set(id, (rules.get(id) ?? 0) + 1);
    if (wanted !== undefined && name.includes(wanted))
      for (const { id, operation, path, text } of changes) console.log(id, operation, path, text);
    if (changes.length === 0) same++;
    else {
      other++;
      const [first] = changes;
      rows.push(
        `| ${name} | ${api.operations.length} | ${changes.length} | ${first!.id}: ${first!.operation} ${first!.path} |`,
      );
    }
  } catch (error) {
    unread++;
    rows.push(`| ${name} | – | – | ${(error as Error).message.split("\n")[0]!.slice(0, 120)} |`);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
console.log(
  `${framework}: ${same} of ${same + other} specs come back the same; ${unread} could not be generated from.\n`,
);
console.log("| spec | operations | changes | first |\n|---|---|---|---|");
console.log(rows.join("\n"));
console.log(`\n${[...rules].map(([id, count]) => `${id} ${count}`).join(", ")}`);
