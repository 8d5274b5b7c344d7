import { existsSync, mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { checkTarget, writeWhole } from "../../files/write-file.ts";
import { UsageError } from "../../report/errors.ts";
import type { CheckRun } from "../../routes/drift/check.ts";
import { hostsOf } from "../../routes/drift/hosts.ts";
import type { CheckOptions } from "../../routes/drift/options.ts";
import { expectArguments, type Flag, type Parsed, textOf } from "../arguments.ts";
import type { Command } from "../command.ts";
import { checkOutputs, OUTPUT_FLAGS, printReport } from "../output.ts";

const FLAGS: Flag[] = [
  { name: "spec", value: "FILE", help: "the spec (default: routes.spec of the config, else found)" },
  { name: "code", value: "DIR", help: "directory of the application's sources (default: here)" },
  { name: "output", value: "DIR", help: "directory of generated code (default: routes.output, else ./generated)" },
  {
    name: "base",
    value: "REF",
    help: "branch or commit that the change is compared with: only what is new is reported, and breaking changes",
  },
  { name: "all", help: "with --base: also what was there before" },
  { name: "fix", help: "write what is stale or missing in generated code, and check again" },
  { name: "baseline", value: "FILE", help: "findings that the project started with, which are not reported" },
  { name: "update-baseline", help: "write the baseline: a new one whole, an old one only shorter" },
  {
    name: "allow-remote-refs",
    value: "HOSTS",
    help: "hosts that references may lead to, as in example.com,example.org:8443 (default: none)",
  },
  { name: "config", value: "FILE", help: "config file (default: backend-kit.yml here or at the repository's root)" },
  ...OUTPUT_FLAGS,
];

/** `backend-kit routes check` */
export const check: Command = {
  name: "check",
  takes: "",
  summary: "compare spec, generated code and the code of an application, in both directions",
  details: `Reads the application without running it. Reports routes that are served and not specified, operations that are
specified and not served, parameters, bodies and answers that the code declares otherwise than the spec, stale
generated code, missing and orphaned handlers, routes without validation, answers that leave the configured envelope or
statuses, and tokens, login routes and headers that need hardening.`,
  flags: FLAGS,
  async run({ values, positionals }) {
    expectArguments(positionals, 0, 0);
    return run(values);
  },
};

async function run(values: Parsed["values"]): Promise<number> {
  checkOutputs(values);
  if (values.all && textOf(values, "base") === undefined)
    throw new UsageError("--all goes with --base: without it everything is reported anyway.");
  const [{ loadConfig }, { topOf }, { resolveCheckOptions }, { checkRoutes }, { routesReport }] = await Promise.all([
    import("../../config/config.ts"),
    import("../../config/inside.ts"),
    import("../../routes/drift/options.ts"),
    import("../../routes/drift/check.ts"),
    import("../../routes/drift/report.ts"),
  ]);
  const cwd = process.cwd();
  const configFile = textOf(values, "config");
  if (configFile !== undefined && !existsSync(configFile))
    throw new UsageError(`There is no config file ${configFile}.`);
  const config = loadConfig(cwd, configFile && resolve(configFile));
  const root = topOf(cwd);
  const options = resolveCheckOptions(
    {
      root,
      cwd,
      spec: textOf(values, "spec"),
      code: textOf(values, "code"),
      output: textOf(values, "output"),
      baseline: textOf(values, "baseline"),
      allowRemote: hostsOf(textOf(values, "allow-remote-refs"), "--allow-remote-refs"),
    },
    config,
  );
  if (values["update-baseline"] && options.baseline === undefined)
    throw new UsageError("Name the baseline: --baseline FILE, or routes.check.baseline in backend-kit.yml.");
  const comparison = { base: textOf(values, "base"), all: values.all === true || values["update-baseline"] === true };
  let run = await checkRoutes(options, comparison, config);
  if (values.fix && run.generated && run.generated.stale.length + run.generated.incomplete.length > 0) {
    const { writeOutput } = await import("../../routes/generate/output-directory.ts");
    writeOutput(run.generated.output, run.generated.generation.files);
    run = await checkRoutes(options, comparison, config);
    run.result.notes.unshift("Stale and missing generated code was written.");
  }
  if (values["update-baseline"]) {
    const note = await updateBaseline(options, run);
    run = await checkRoutes(options, comparison, config);
    run.result.notes.unshift(note);
  }
  return printReport(routesReport(run.result), values);
}

/** Writes a first baseline, or takes out of an old one what is mended. @returns what was done, for people */
async function updateBaseline(options: CheckOptions, { all, unseen }: CheckRun): Promise<string> {
  const [{ isBlind, nextBaseline, readBaseline }, { shown }] = await Promise.all([
    import("../../routes/drift/baseline.ts"),
    import("../../routes/drift/options.ts"),
  ]);
  const path = options.baseline!;
  const file = shown(options.root, path);
  const before = readBaseline(path, file);
  const next = nextBaseline(before, all);
  const count = next.findings.length;
  const findings = `${count} ${count === 1 ? "finding" : "findings"}`;
  // What was not looked at is not mended, and a first baseline would lack it.
  const lacks = before ? count < before.findings.length : all.some(isBlind);
  if (unseen !== undefined && lacks)
    return `The baseline ${file} was not ${before ? "shortened" : "written"}, as ${unseen}.`;
  // `.backend-kit/routes-baseline.json` is often the first file of its directory.
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (error) {
    throw new UsageError(`${dirname(path)} cannot be made (${(error as NodeJS.ErrnoException).code}).`);
  }
  checkTarget(path, path);
  await writeWhole(path, `${JSON.stringify(next, null, 2)}\n`);
  if (before === undefined) return `The baseline ${file} was written, with ${findings}.`;
  const gone = before.findings.length - count;
  return gone === 0
    ? `The baseline ${file} has ${findings}, as before.`
    : `The baseline ${file} has ${findings}; ${gone} ${gone === 1 ? "was" : "were"} taken out.`;
}
