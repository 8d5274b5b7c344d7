// Generated validators at work: how long they take to be imported, and how many values a second they judge, beside ajv
// and beside Zod written by hand.
//   node bench/validators.mjs [SPEC ...] [--runs 5]
// Without specs: petstore and GitHub's description of its API.
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire, stripTypeScriptTypes } from "node:module";
import { basename, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import Ajv from "ajv";
import * as z from "zod";
import { loadSpec } from "../src/routes/spec/load.ts";
import { readApi } from "../src/routes/spec/read-api.ts";
import { compileBareSchema } from "../src/routes/validators/bare-schema.ts";
import { writeValidators } from "../src/routes/validators/validators.ts";
import { median, row } from "./measure.mjs";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: "string", default: "5" } },
});
const root = fileURLToPath(new URL("..", import.meta.url));
const require = createRequire(import.meta.url);
const scratch = join(root, ".cache/validators");
rmSync(scratch, { recursive: true, force: true });
mkdirSync(scratch, { recursive: true });
const specs =
  positionals.length > 0
    ? positionals.map((spec) => resolve(spec))
    : [
        require.resolve("@readme/oas-examples/3.0/json/petstore.json"),
        require.resolve("@octokit/openapi/generated/api.github.com.json"),
      ];

row(
  "validators.ts of",
  "KB",
  "schemas",
  "import of zod alone, ms",
  "import with validators, ms",
  "of which validators, ms",
);
row("---", "---:", "---:", "---:", "---:", "---:");
writeFileSync(join(scratch, "zod.mjs"), 'import "zod";\n');
for (const [index, spec] of specs.entries()) {
  const api = readApi(await loadSpec(spec, { root: "/" }));
  const { text } = writeValidators(api, { formats: "annotate" });
  const file = join(scratch, `validators-${index}.mjs`);
  // As it is deployed: JavaScript.
  writeFileSync(file, stripTypeScriptTypes(text));
  const [alone, both] = [[], []];
  for (let run = 0; run < Number(options.runs); run++) {
    alone.push(importTime(join(scratch, "zod.mjs")));
    both.push(importTime(file));
  }
  const [a, b] = [median(alone), median(both)];
  row(
    basename(spec),
    Math.round(text.length / 1024),
    api.schemas.length,
    a.toFixed(0),
    b.toFixed(0),
    (b - a).toFixed(0),
  );
}

/** An order, as shops have it. */
const SCHEMA = {
  type: "object",
  required: ["id", "customer", "items", "status"],
  properties: {
    id: { type: "integer", minimum: 1 },
    status: { type: "string", enum: ["open", "paid", "sent"] },
    note: { type: "string", maxLength: 200 },
    customer: {
      type: "object",
      required: ["name", "email"],
      properties: {
        name: { type: "string", minLength: 1 },
        email: { type: "string", pattern: "^[^@]+@[^@]+$" },
        age: { type: "integer" },
      },
    },
    items: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["sku", "count", "price"],
        properties: {
          sku: { type: "string" },
          count: { type: "integer", minimum: 1 },
          price: { type: "number", minimum: 0 },
        },
      },
    },
  },
};
const byHand = z.looseObject({
  id: z.int().min(1),
  status: z.enum(["open", "paid", "sent"]),
  note: z.string().max(200).optional(),
  customer: z.looseObject({
    name: z.string().min(1),
    email: z.string().regex(/^[^@]+@[^@]+$/u),
    age: z.int().optional(),
  }),
  items: z.array(z.looseObject({ sku: z.string(), count: z.int().min(1), price: z.number().min(0) })).min(1),
});
writeFileSync(
  join(scratch, "order.mjs"),
  stripTypeScriptTypes(compileBareSchema(SCHEMA, { dialect: "draft2020-12", formats: "annotate" })),
);
const { schema: generated } = await import(pathToFileURL(join(scratch, "order.mjs")).href);
const ajv = new Ajv.default({ strict: false }).compile(SCHEMA);
const order = {
  id: 7,
  status: "paid",
  note: "leave at the door",
  customer: { name: "Ada", email: "ada@example.org", age: 36 },
  items: Array.from({ length: 5 }, (_, index) => ({ sku: `A-${index}`, count: 1 + index, price: 9.99 })),
};
const wrong = { ...order, customer: { name: "", email: "nowhere" } };

console.log();
row("judge", "valid orders a second", "invalid orders a second");
row("---", "---:", "---:");
const judges = {
  "generated (Zod)": (value) => generated.safeParse(value).success,
  "Zod by hand": (value) => byHand.safeParse(value).success,
  "ajv (no copy, first fault only)": (value) => ajv(value),
};
const results = new Map(Object.keys(judges).map((name) => [name, { valid: [], invalid: [] }]));
for (let run = 0; run < Number(options.runs); run++)
  for (const [name, judge] of Object.entries(judges)) {
    results.get(name).valid.push(rate(judge, order, true));
    results.get(name).invalid.push(rate(judge, wrong, false));
  }
for (const [name, { valid, invalid }] of results)
  row(name, Math.round(median(valid)).toLocaleString("en"), Math.round(median(invalid)).toLocaleString("en"));
rmSync(scratch, { recursive: true, force: true });

function importTime(file) {
  const program = `const start = performance.now(); await import(${JSON.stringify(pathToFileURL(file).href)}); console.log(performance.now() - start);`;
  return Number(execFileSync(process.execPath, ["--input-type=module", "-e", program], { encoding: "utf8" }));
}

function rate(judge, value, expected) {
  if (judge(value) !== expected) throw new Error("The judge is wrong.");
  const start = performance.now();
  let count = 0;
  for (; performance.now() - start < 300; count += 1000) for (let round = 0; round < 1000; round++) judge(value);
  return (count * 1000) / (performance.now() - start);
}
