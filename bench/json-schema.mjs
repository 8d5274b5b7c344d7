// The JSON Schema Test Suite through generated validators: each schema is compiled to a file, imported, and asked.
//   node bench/json-schema.mjs SUITE [--all] [--failures 40]
// SUITE is a clone of https://github.com/json-schema-org/JSON-Schema-Test-Suite. "usual" leaves out $id, $anchor, $dynamicRef, remote references,
// unevaluated*, and vocabularies; "typed" adds `type` where the keywords imply it, and takes ajv as the oracle.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import Ajv2020 from "ajv/dist/2020.js";
import AjvDraft04 from "ajv-draft-04";
import { loadSpec } from "../src/routes/spec/load.ts";
import { readApi } from "../src/routes/spec/read-api.ts";
import { compileBareSchema } from "../src/routes/validators/bare-schema.ts";
import { KEYWORDS_OF } from "../src/routes/validators/dialect.ts";
import { writeValidators } from "../src/routes/validators/validators.ts";
import { walk } from "../src/routes/validators/walk.ts";
import { row } from "./measure.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { all: { type: "boolean" }, failures: { type: "string", default: "40" } },
});
const suite = resolve(positionals[0] ?? ".");
if (!existsSync(join(suite, "tests/draft2020-12"))) {
  console.error(
    "Name the JSON Schema Test Suite: node bench/json-schema.mjs SUITE, a clone of https://github.com/json-schema-org/JSON-Schema-Test-Suite.",
  );
  process.exit(2);
}

const DIALECTS = [
  { folder: "draft2020-12", dialect: "draft2020-12", skip: /^(format)$/ },
  // What OpenAPI 3.0 has of draft 4: no files that the usual groups leave out anyway.
  { folder: "draft4", dialect: "draft4-openapi30", skip: /^(format)$/ },
];
const UNUSUAL =
  /"\$id"|"id":|"\$anchor"|"\$dynamic|"unevaluated|"\$vocabulary"|"\$schema":"(?!https:\/\/json-schema.org\/draft\/2020-12\/schema|http:\/\/json-schema.org\/draft-04)|"\$ref":"(?!#)/;
const UNUSUAL_FILES = /^(anchor|dynamicRef|refRemote|unevaluated.*|vocabulary)$/;

const scratch = join(root, ".cache/json-schema");
rmSync(scratch, { recursive: true, force: true });
mkdirSync(scratch, { recursive: true });
const remotes = readRemotes();
const failures = [];
let modules = 0;

row("dialect", "group", "tests", "right", "share", "valid values changed", "ajv right");
row("---", "---", "---:", "---:", "---:", "---:", "---:");
for (const { folder, dialect, skip } of DIALECTS) {
  const groups = {
    usual: { tests: 0, right: 0, changed: 0, ajv: 0 },
    "usual, typed": { tests: 0, right: 0, changed: 0, ajv: 0 },
    all: { tests: 0, right: 0, changed: 0, ajv: 0 },
  };
  const perFile = [];
  const components = new Map();
  for (const file of readdirSync(join(suite, "tests", folder)).filter((name) => name.endsWith(".json"))) {
    const stem = file.slice(0, -5);
    const count = { tests: 0, right: 0 };
    for (const group of JSON.parse(readFileSync(join(suite, "tests", folder, file), "utf8"))) {
      const usual = !UNUSUAL_FILES.test(stem) && !UNUSUAL.test(JSON.stringify(group.schema)) && !skip.test(stem);
      const ask = await compile(group.schema, dialect);
      const oracle = ajvFor(dialect, group.schema);
      for (const test of group.tests) {
        const verdict = ask(test.data);
        for (const name of usual ? ["usual", "all"] : ["all"])
          tally(groups[name], verdict, test.valid, oracle?.(test.data) === test.valid);
        count.tests++;
        if (verdict.valid === test.valid) count.right++;
        else
          failures.push([
            folder,
            usual ? "usual" : "unusual",
            stem,
            group.description,
            test.description,
            verdict.error,
          ]);
      }
      if (!usual) continue;
      components.set(`${stem}: ${group.description}`, group);
      const typed = withTypes(group.schema);
      const judge = ajvFor(dialect, typed);
      if (!judge) continue;
      const askTyped = await compile(typed, dialect);
      for (const test of group.tests) {
        // Where ajv is wrong about the test as it stands, it is no oracle.
        const expected = oracle?.(test.data) === test.valid ? judge(test.data) : test.valid;
        const verdict = askTyped(test.data);
        tally(groups["usual, typed"], verdict, expected, true);
        if (verdict.valid !== expected)
          failures.push([folder, "typed", stem, group.description, test.description, verdict.error]);
      }
    }
    perFile.push([stem, count]);
  }
  groups["usual, as components of a spec"] = await asComponents(components, dialect);
  for (const [name, { tests, right, changed, ajv }] of Object.entries(groups))
    row(folder, name, tests, right, `${((100 * right) / tests).toFixed(2)} %`, changed, ajv);
  if (options.all)
    for (const [stem, { tests, right }] of perFile)
      row(folder, stem, tests, right, `${((100 * right) / tests).toFixed(1)} %`, "", "");
}
console.log(`\n${failures.length} wrong:`);
for (const failure of failures.slice(0, Number(options.failures)))
  console.log(`- ${failure.filter(Boolean).join(" · ")}`);
rmSync(scratch, { recursive: true, force: true });

/** The usual schemas once more, this time as the components of one OpenAPI document. */
async function asComponents(groups, dialect) {
  const openapi = dialect === "draft2020-12" ? "3.1.0" : "3.0.3";
  const schemas = {};
  for (const [name, { schema }] of groups) {
    const pointer = `#/components/schemas/${encodeURIComponent(name.replaceAll("~", "~0").replaceAll("/", "~1"))}`;
    schemas[name] = moved(schema, pointer);
  }
  const file = join(scratch, `${dialect}.json`);
  writeFileSync(
    file,
    JSON.stringify({ openapi, info: { title: "Suite", version: "1" }, paths: {}, components: { schemas } }),
  );
  const { text } = writeValidators(readApi(await loadSpec(file, { root: scratch })), { formats: "annotate" });
  writeFileSync(join(scratch, `${dialect}.ts`), text);
  const made = await import(pathToFileURL(join(scratch, `${dialect}.ts`)).href);
  const count = { tests: 0, right: 0, changed: 0, ajv: "" };
  for (const [name, { tests }] of groups)
    for (const { data, valid, description } of tests) {
      const before = JSON.stringify(data);
      const result = made.schemas[name].safeParse(data);
      count.tests++;
      if (result.success === valid) count.right++;
      else failures.push([dialect, "component", name, description]);
      if (result.success && JSON.stringify(result.data) !== before) count.changed++;
    }
  return count;
}

/** A schema whose references to itself lead to where it is now. */
function moved(value, pointer, key) {
  if (key === "enum" || key === "const" || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => moved(item, pointer));
  const copy = {};
  for (const [name, item] of Object.entries(value)) {
    const changed =
      name === "$ref" && typeof item === "string" ? item.replace(/^#/, pointer) : moved(item, pointer, name);
    Object.defineProperty(copy, name, { value: changed, enumerable: true });
  }
  return copy;
}

function tally(group, verdict, expected, ajvRight) {
  group.tests++;
  if (verdict.valid === expected) group.right++;
  if (verdict.changed) group.changed++;
  if (ajvRight) group.ajv++;
}

/** Compiles a schema to a file, imports it, and gives a function that asks it. */
async function compile(schema, dialect) {
  try {
    const file = join(scratch, `schema-${modules++}.ts`);
    writeFileSync(file, compileBareSchema(schema, { dialect, formats: "annotate" }, remotes));
    const { schema: zod } = await import(pathToFileURL(file).href);
    return (data) => {
      try {
        const before = JSON.stringify(data);
        const result = zod.safeParse(data);
        return { valid: result.success, changed: result.success && JSON.stringify(result.data) !== before };
      } catch (error) {
        return { valid: undefined, error: String(error) };
      }
    };
  } catch (error) {
    return () => ({ valid: undefined, error: String(error).slice(0, 200) });
  }
}

function ajvFor(dialect, schema) {
  const settings = { strict: false, validateFormats: false, ownProperties: true, logger: false };
  try {
    const ajv = dialect === "draft2020-12" ? new Ajv2020.default(settings) : new AjvDraft04.default(settings);
    const validate = ajv.compile(structuredClone(schema));
    return (data) => {
      try {
        return validate(data);
      } catch {
        return undefined;
      }
    };
  } catch {
    return undefined;
  }
}

/** The way authors of APIs write: `type` beside keywords of one type. */
function withTypes(schema) {
  const copy = structuredClone(schema);
  walk(copy, { file: "", path: [] }, (node) => {
    if ("type" in node || "enum" in node || "const" in node) return;
    const implied = Object.entries(KEYWORDS_OF).filter(([, keywords]) =>
      keywords.some((keyword) => keyword !== "format" && keyword in node),
    );
    if (implied.length === 1) node.type = implied[0][0];
  });
  for (const defs of [copy?.$defs, copy?.definitions])
    for (const [name, definition] of Object.entries(defs ?? {})) defs[name] = withTypes(definition);
  return copy;
}

function readRemotes() {
  const found = new Map();
  const visit = (folder, address) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.isDirectory()) visit(join(folder, entry.name), `${address}${entry.name}/`);
      else if (entry.name.endsWith(".json"))
        found.set(`${address}${entry.name}`, JSON.parse(readFileSync(join(folder, entry.name), "utf8")));
    }
  };
  if (existsSync(join(suite, "remotes"))) visit(join(suite, "remotes"), "http://localhost:1234/");
  return found;
}
