// Real answers: the examples of GitHub's description of its API, judged by generated validators and by ajv.
//   node bench/payloads.mjs [--differences 20]
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import AjvDraft04 from "ajv-draft-04";
import { loadSpec } from "../src/routes/spec/load.ts";
import { readApi } from "../src/routes/spec/read-api.ts";
import { writeValidators } from "../src/routes/validators/validators.ts";
import { row } from "./measure.mjs";

const { values: options } = parseArgs({ options: { differences: { type: "string", default: "20" } } });
const root = fileURLToPath(new URL("..", import.meta.url));
const scratch = join(root, ".cache/payloads");
mkdirSync(scratch, { recursive: true });

const file = createRequire(import.meta.url).resolve("@octokit/openapi/generated/api.github.com.json");
const spec = await loadSpec(file, { root: "/" });
const api = readApi(spec);
const { text, operations } = writeValidators(api, { formats: "annotate" });
writeFileSync(join(scratch, "validators.ts"), text);
const validators = await import(pathToFileURL(join(scratch, "validators.ts")).href);

// OpenAPI 3.0 in ajv's words: draft 4 with nullable, nothing beside $ref.
const ajv = new AjvDraft04.default({ strict: false, validateFormats: false, ownProperties: true, logger: false });
const forAjv = structuredClone(spec.root);
prepare(forAjv, false);
ajv.addSchema(forAjv, "github");

const count = { examples: 0, validByUs: 0, validByAjv: 0, agreed: 0, changed: 0, unsendable: 0 };
const differences = [];
for (const operation of api.operations) {
  for (const { status, content } of operation.responses)
    for (const { mediaType, schema, examples } of content) {
      const name = operations
        .get(operation.id)
        .responses.find((it) => it.status === status && it.mediaType === mediaType)?.name;
      if (!schema || !name || examples.length === 0) continue;
      const pointer = schema.at.path
        .map((key) => encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1")))
        .join("/");
      const judge = ajv.compile({ $ref: `github#/${pointer}` });
      for (const example of examples) {
        const before = JSON.stringify(example);
        const result = validators[name].safeParse(example);
        const expected = judge(example);
        count.examples++;
        if (result.success) count.validByUs++;
        if (expected) count.validByAjv++;
        if (result.success === expected) count.agreed++;
        else
          differences.push(
            `${operation.id} ${status}: we ${result.success}, ajv ${expected}: ${JSON.stringify(judge.errors?.[0] ?? result.error?.issues[0]).slice(0, 300)}`,
          );
        if (!result.success) continue;
        if (JSON.stringify(result.data) !== before) count.changed++;
        try {
          JSON.stringify(result.data);
        } catch {
          count.unsendable++;
        }
      }
    }
}
row("examples", "valid by us", "valid by ajv", "judged alike", "changed", "cannot be sent");
row("---:", "---:", "---:", "---:", "---:", "---:");
row(count.examples, count.validByUs, count.validByAjv, count.agreed, count.changed, count.unsendable);
for (const difference of differences.slice(0, Number(options.differences))) console.log(`- ${difference}`);
rmSync(scratch, { recursive: true, force: true });

/** Leaves out what ajv would take for schemas or names of schemas, though it is none. */
function prepare(node, named) {
  if (typeof node !== "object" || node === null) return;
  if (typeof node.$ref === "string") for (const key of Object.keys(node)) if (key !== "$ref") delete node[key];
  // Without "type" beside it, it means nothing, and ajv refuses it.
  if (!named && "nullable" in node && !("type" in node)) delete node.nullable;
  for (const [key, value] of Object.entries(node)) {
    const data = !named && ["example", "examples", "default", "x-github"].includes(key);
    if (data || (!named && key === "id" && typeof value === "string")) delete node[key];
    else prepare(value, !named && key === "properties");
  }
}
