// Generated servers under schemathesis (https://schemathesis.io): is what the spec allows accepted, and what it forbids
// refused? Security is left out of the specs. Schemathesis takes formats for rules; to the generator they are notes unless
// asked: so they are left out too, or asserted with `--formats assert`.
//   pip install schemathesis
//   node bench/fuzz.mjs [--schemathesis PATH] [--examples 50] [--framework koa] [--excused] [NAME…]
// `--excused` shows what is not counted, case by case.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { parse } from "yaml";
import { RICH } from "../test/routes/servers/rich-spec.ts";
import { listen } from "../test/routes/servers/three-servers.ts";
import { compile, generateServer } from "../test/support/generated-server.ts";
import { judged } from "./fuzz-judge.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    schemathesis: { type: "string", default: "schemathesis" },
    examples: { type: "string", default: "50" },
    framework: { type: "string" },
    formats: { type: "string", default: "annotate" },
    seed: { type: "string", default: "1" },
    seconds: { type: "string", default: "300" },
    excused: { type: "boolean", default: false },
  },
});
const example = (path) =>
  parse(readFileSync(new URL(`../node_modules/@readme/oas-examples/${path}`, import.meta.url), "utf8"));
const SPECS = {
  petstore: () => example("3.0/json/petstore.json"),
  "train-travel": () => example("3.1/json/train-travel.json"),
  uspto: () => example("3.0/json/uspto.json"),
  "parameters-style": () => example("3.1/json/parameters-style.json"),
  "schema-validation": () => example("3.0/json/schema-validation.json"),
  "file-uploads": () => example("3.0/json/file-uploads.json"),
  "star-trek": () => example("3.0/json/star-trek.json"),
  rich: () => structuredClone(RICH),
};
const CHECKS = [
  "not_a_server_error",
  "positive_data_acceptance",
  "negative_data_rejection",
  "unsupported_method",
  "allow_header_conformance",
  "missing_required_header",
];

const names = positionals.length > 0 ? positionals : Object.keys(SPECS);
const frameworks = values.framework ? [values.framework] : ["express", "fastify", "koa"];
console.log("| spec | framework | requests | failures | not counted |\n|---|---|---:|---|---:|");
const reasons = new Map();
for (const name of names) {
  for (const framework of frameworks)
    console.log(`| ${name} | ${framework} | ${(await fuzz(name, framework)).join(" | ")} |`);
}
if (reasons.size > 0) console.log("\nNot counted, as the text on the wire does not bear it out:");
for (const [reason, count] of reasons) console.log(`- ${count}: ${reason}`);

async function fuzz(name, framework) {
  const spec = SPECS[name]();
  delete spec.security;
  for (const item of Object.values(spec.paths)) for (const operation of Object.values(item)) delete operation?.security;
  if (values.formats === "annotate") withoutFormats(spec);
  const directory = mkdtempSync(join(tmpdir(), "backend-kit-fuzz-"));
  const file = join(directory, "openapi.json");
  writeFileSync(file, JSON.stringify(spec));
  const generated = await generateServer(file, { framework, formats: values.formats });
  const problems = compile(generated.directory);
  if (problems) throw new Error(problems);
  const { createApp, routes } = await import(pathToFileURL(join(generated.directory, "dist/index.js")).href);
  // What handlers were given, by the id that goes back with the answer.
  const handled = new Map();
  const handlers = Object.fromEntries(
    routes.map(({ id, responses }) => [
      id,
      ({ requestId, params, query, headers, cookies, body }) => {
        handled.set(requestId, { params, query, headers, cookies, body });
        return answer(responses);
      },
    ]),
  );
  const app = createApp(handlers, { security: new Proxy({}, { get: () => () => true }) });
  const { port, stop } = await listen(app);
  const { report, events } = await run(file, port);
  const { left, excused, requests } = await judged(events, spec, `http://127.0.0.1:${port}`, handled);
  await stop();
  rmSync(generated.directory, { recursive: true });
  rmSync(directory, { recursive: true });
  for (const failure of left) process.stderr.write(`${name} ${framework}: ${shown(failure)}\n`);
  for (const failure of excused) {
    reasons.set(failure.reason, (reasons.get(failure.reason) ?? 0) + 1);
    if (values.excused) process.stderr.write(`${name} ${framework}, not counted: ${shown(failure)}\n`);
  }
  const counts = new Map();
  for (const { kind } of left) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  // A run that broke off, or that says more than its events, must not be overlooked.
  const unique = /(\d+) found (\d+) unique failures?/.exec(report)?.[2] ?? 0;
  if (Number(unique) > left.length + excused.length) counts.set("not understood", unique);
  if (!/=+ SUMMARY =+/.test(report)) counts.set("no result in time", 1);
  return [requests, [...counts].map(([kind, count]) => `${count} ${kind}`).join(", ") || "none", excused.length];
}

function shown({ label, kind, message, request, status, answer, parts, reason }) {
  const sent = `${request?.method} ${request?.uri} ${JSON.stringify(request?.headers)} ${Buffer.from(request?.body?.$base64 ?? "", "base64")}`;
  return [
    `${label}: ${kind}${reason ? ` (${reason})` : ""}`,
    message,
    sent,
    `${status} ${answer}`,
    parts ? JSON.stringify(parts) : "",
  ].join("\n  ");
}

/** Bytes are no format but a kind of value. */
function withoutFormats(value) {
  if (typeof value !== "object" || value === null) return;
  if (typeof value.format === "string" && typeof value.type === "string" && value.format !== "binary")
    delete value.format;
  for (const one of Object.values(value)) withoutFormats(one);
}

function answer(responses) {
  const status = Object.keys(responses).find((one) => /^2\d\d$/.test(one));
  return { status: Number(status ?? 200) };
}

function run(file, port) {
  const events = join(dirname(file), "events.ndjson");
  const parameters = [
    "run",
    file,
    "--url",
    `http://127.0.0.1:${port}`,
    "--checks",
    CHECKS.join(","),
    "--phases",
    "examples,coverage,fuzzing",
  ];
  parameters.push(
    "--max-examples",
    values.examples,
    "--seed",
    values.seed,
    "--continue-on-failure",
    "--no-color",
    "--warnings",
    "off",
    "--suppress-health-check",
    "all",
    "--output-sanitize",
    "false",
    "--report-ndjson-path",
    events,
  );
  return new Promise((resolve) => {
    const child = spawn(values.schemathesis, parameters, { cwd: dirname(file), stdio: ["ignore", "pipe", "inherit"] });
    const timer = setTimeout(() => child.kill(), Number(values.seconds) * 1000);
    let text = "";
    child.stdout.on("data", (chunk) => {
      text += chunk;
    });
    child.on("close", () => {
      clearTimeout(timer);
      resolve({ report: text, events });
    });
  });
}
