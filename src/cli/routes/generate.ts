import { existsSync } from "node:fs";
import { relative, resolve } from "node:path";
import type { Config } from "../../config/config.ts";
import { UsageError } from "../../report/errors.ts";
import { EXIT_CODES } from "../../report/verdict.ts";
import type { Generation } from "../../routes/generate/generate.ts";
import { FRAMEWORKS } from "../../routes/servers/framework.ts";
import { expectArguments, type Flag, type Parsed, textOf } from "../arguments.ts";
import { wantsColor } from "../color.ts";
import type { Command } from "../command.ts";
import { print } from "../output.ts";

const FLAGS: Flag[] = [
  { name: "framework", short: "f", value: "NAME", help: "express, fastify or koa (default: express)" },
  { name: "output", short: "o", value: "DIR", help: "directory to write to (default: ./generated)" },
  {
    name: "from-db",
    value: "DATABASE",
    help: "in place of SPEC: a postgres:// URL whose tables are served, or env:NAME for one in a variable",
  },
  { name: "db-schema", value: "NAME", many: true, help: "only this schema of the database (default: public)" },
  { name: "types-only", help: "write types.ts alone: no validators, no routes" },
  {
    name: "formats",
    value: "MODE",
    help: "annotate: formats only say what is meant; assert: they are checked (default: annotate; with --from-db assert)",
  },
  { name: "tests", help: "also write an integration test for each tag, to be run by Vitest" },
  { name: "hardening", help: "wire security headers and a rate limit into the application" },
  {
    name: "validation-status",
    value: "CODE",
    help: "what answers a request that fails validation: 400 or 422 (default: 400)",
  },
  {
    name: "allow-remote-refs",
    value: "HOSTS",
    help: "hosts that references may lead to, as in example.com,example.org:8443 (default: none)",
  },
  { name: "strict", help: "exit with 1 when there are findings other than notes" },
  { name: "config", value: "FILE", help: "config file (default: backend-kit.yml here or at the repository's root)" },
  { name: "json", help: "print the result as JSON, and nothing else, on standard output" },
  { name: "verbose", short: "v", help: "also show title and version of the spec, files that stay, and every finding" },
  { name: "help", short: "h", help: "show this" },
];

/** Where something is that a database says. */
const CATALOG = { file: "the catalog" };

const DRY_RUN: Flag = { name: "dry-run", help: "write nothing, and show what would change" };

/** `backend-kit routes generate` */
export const generate: Command = {
  name: "generate",
  takes: "SPEC",
  summary: "write code from an OpenAPI or Swagger document",
  details: `SPEC is a file, JSON or YAML: OpenAPI 3.0, 3.1, 3.2 or Swagger 2. It may be left out when the config names it.
Writes types.ts, validators.ts, index.ts, routes/ and runtime/, which belong to backend-kit and are made again each
time, and handlers/, which is yours: what is missing there is added, nothing is changed. Other files stay.`,
  flags: [...FLAGS.slice(0, -1), DRY_RUN, FLAGS.at(-1)!],
  run: (call) => run(call, call.values["dry-run"] === true),
};

/** `backend-kit routes preview` */
export const preview: Command = {
  name: "preview",
  takes: "SPEC",
  summary: "show what generate would change, and write nothing",
  flags: FLAGS,
  run: (call) => run(call, true),
};

/** What `--json` prints when nothing could be generated. */
export function couldNotGenerate(command: string, message: string) {
  return {
    gate: "routes-check",
    command,
    verdict: "error",
    status: "error",
    error: message,
    generated_files: [],
    routes_count: 0,
    types_count: 0,
    findings: [],
  };
}

async function run({ values, lists, positionals }: Parsed, dryRun: boolean): Promise<number> {
  expectArguments(positionals, 0, 1);
  const database = textOf(values, "from-db");
  if (database !== undefined && positionals.length > 0)
    throw new UsageError("Code is made from a spec or from a database: leave out SPEC or --from-db.");
  if (database === undefined && lists["db-schema"]) throw new UsageError("--db-schema goes with --from-db only.");
  if (database === undefined) return generateFrom(values, positionals[0], dryRun);
  const { withDatabaseSpec } = await import("./database-spec.ts");
  return withDatabaseSpec(database, lists["db-schema"], (spec) => generateFrom(values, spec, dryRun, true));
}

/**
 * @param named the spec; what the config names when left out
 * @param isCatalog whether it was made of a database, which checks the formats of its types, and is gone afterwards
 */
async function generateFrom(
  values: Parsed["values"],
  named: string | undefined,
  dryRun: boolean,
  isCatalog = false,
): Promise<number> {
  const [{ loadConfig }, { topOf }, { planGeneration }, { writeOutput }] = await Promise.all([
    import("../../config/config.ts"),
    import("../../config/inside.ts"),
    import("../../routes/generate/generate.ts"),
    import("../../routes/generate/output-directory.ts"),
  ]);
  const cwd = process.cwd();
  const configFile = textOf(values, "config");
  if (configFile !== undefined && !existsSync(configFile))
    throw new UsageError(`There is no config file ${configFile}.`);
  const config = loadConfig(cwd, configFile && resolve(configFile)).routes ?? {};
  const output = resolve(textOf(values, "output") ?? config.output ?? "generated");
  const generation = await planGeneration({
    spec: specOf(named, config),
    output,
    shownOutput: shown(cwd, output),
    allowRemote: hostsOf(textOf(values, "allow-remote-refs")),
    root: topOf(cwd),
    cwd,
    ...codeOptions(values, isCatalog ? { ...config, formats: config.formats ?? "assert" } : config),
  });
  if (isCatalog)
    for (const finding of generation.findings)
      if (finding.location && resolve(topOf(cwd), finding.location.file) === named) finding.location = CATALOG;
  if (!dryRun) writeOutput(output, generation.files);
  const failing = values.strict === true && generation.findings.some(({ severity }) => severity !== "note");
  const verdict = failing ? "fail" : "pass";
  await show(generation, values, { dryRun, output: shown(cwd, output), verdict });
  return EXIT_CODES[verdict];
}

async function show(
  generation: Generation,
  values: Parsed["values"],
  how: { dryRun: boolean; output: string; verdict: "pass" | "fail" },
) {
  const { dataOf, summaryOf } = await import("./summary.ts");
  if (values.json) print(`${JSON.stringify(dataOf(generation, how), null, 2)}\n`);
  else {
    const color = wantsColor(process.env, process.stdout.isTTY === true);
    print(summaryOf(generation, { ...how, color, verbose: values.verbose === true }));
  }
}

/** What the flags, else the config, say about the code. */
function codeOptions(values: Parsed["values"], config: NonNullable<Config["routes"]>) {
  const choice = <T extends string>(name: string, otherwise: T | undefined, choices: readonly T[]): T => {
    const value = textOf(values, name) ?? otherwise ?? choices[0]!;
    const known = choices.find((candidate) => candidate === value);
    if (known === undefined)
      throw new UsageError(`--${name} is ${JSON.stringify(value)}; it must be ${listed(choices)}.`);
    return known;
  };
  const idle = ["formats", "tests", "hardening", "validation-status"].find((name) => name in values);
  if (values["types-only"] && idle !== undefined)
    throw new UsageError(`--types-only writes no validators and no routes: leave --${idle} out.`);
  const validationStatus = String(config["validation-status"] ?? "400") as "400" | "422";
  return {
    framework: choice("framework", config.framework, FRAMEWORKS),
    typesOnly: values["types-only"] === true,
    formats: choice("formats", config.formats, ["annotate", "assert"]),
    tests: values.tests === true || config.tests === true,
    hardening: values.hardening === true || config.hardening === true,
    status422: choice("validation-status", validationStatus, ["400", "422"]) === "422",
  };
}

function listed(choices: readonly string[]): string {
  return `${choices.slice(0, -1).join(", ")} or ${choices.at(-1)}`;
}

/** @returns absolute path or address of the spec */
function specOf(named: string | undefined, config: NonNullable<Config["routes"]>): string {
  const spec = named ?? config.spec;
  if (spec === undefined)
    throw new UsageError("Name the spec: backend-kit routes generate SPEC, or routes.spec in backend-kit.yml.");
  return /^https?:\/\//i.test(spec) ? spec : resolve(spec);
}

/** Hosts of `--allow-remote-refs`. @throws UsageError */
export function hostsOf(list: string | undefined): string[] {
  const hosts = (list ?? "").split(",").map((host) => host.trim());
  for (const host of hosts)
    if (host !== "" && !/^[\w.-]+(?::\d+)?$|^\[[\da-f:.]+\](?::\d+)?$/i.test(host))
      throw new UsageError(`--allow-remote-refs takes hosts such as example.com, not ${JSON.stringify(host)}.`);
  return hosts.filter((host) => host !== "");
}

function shown(cwd: string, path: string): string {
  const way = relative(cwd, path).replaceAll("\\", "/");
  return way === "" ? "." : way;
}
