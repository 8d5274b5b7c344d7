import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { UsageError } from "../../report/errors.ts";
import { expectArguments, type Flag, type Parsed, textOf } from "../arguments.ts";
import type { Command } from "../command.ts";
import { checkOutputs, OUTPUT_FLAGS, printReport } from "../output.ts";
import { hostsOf } from "./generate.ts";

const FLAGS: Flag[] = [
  {
    name: "allow-remote-refs",
    value: "HOSTS",
    help: "hosts that references may lead to, as in example.com,example.org:8443 (default: none)",
  },
  { name: "config", value: "FILE", help: "config file (default: backend-kit.yml here or at the repository's root)" },
  ...OUTPUT_FLAGS,
];

/** `backend-kit routes diff` */
export const diff: Command = {
  name: "diff",
  takes: "BASE HEAD",
  summary: "list what has changed for clients between two versions of a spec, breaking changes first",
  details: `BASE and HEAD are files, or files of a commit as in main:openapi.yaml (from the top of the repository;
main:./openapi.yaml from here). A commit alone, as in "main openapi.yaml", is the other side's file in it;
main... is where HEAD left main. Files that a spec refers to are read from the same commit.
Breaking changes that nobody accepted exit with 1; risky ones alone with 0.`,
  flags: FLAGS,
  async run({ values, positionals }) {
    expectArguments(positionals, 2, 2, "Name both versions: backend-kit routes diff BASE HEAD.");
    return compare(values, positionals[0]!, positionals[1]!);
  },
};

async function compare(values: Parsed["values"], base: string, head: string): Promise<number> {
  checkOutputs(values);
  const [{ loadConfig }, { loadSide, parseSides, sideName }, { resolveDiffOptions }, { runDiff }, { diffReport }] =
    await Promise.all([
      import("../../config/config.ts"),
      import("../../routes/diff/open-side.ts"),
      import("../../routes/diff/resolve-options.ts"),
      import("../../routes/diff/run-diff.ts"),
      import("../../routes/diff/report.ts"),
    ]);
  const cwd = process.cwd();
  const configFile = textOf(values, "config");
  if (configFile !== undefined && !existsSync(configFile))
    throw new UsageError(`There is no config file ${configFile}.`);
  const options = resolveDiffOptions(loadConfig(cwd, configFile && resolve(configFile)));
  const sides = await parseSides(base, head, cwd);
  const how = { cwd, allowRemote: hostsOf(textOf(values, "allow-remote-refs")) };
  const [was, is] = [await loadSide(sides.base, how), await loadSide(sides.head, how)];
  const names = { base: sideName(sides.base), head: sideName(sides.head) };
  return printReport(diffReport(runDiff(was, is, names, options)), values);
}
