import { existsSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { UsageError } from "../report/errors.ts";
import { couldNotRun } from "../schema/result.ts";
import { expectArguments, type Flag, type Parsed, textOf } from "./arguments.ts";
import type { CommandGroup } from "./command.ts";
import { interruptible } from "./interrupt.ts";
import { checkOutputs, OUTPUT_FLAGS, printReport } from "./output.ts";
import { progressLine } from "./progress.ts";

const COMMON: Flag[] = [
  {
    name: "layout",
    value: "LAYOUT",
    help: "golang-migrate, diesel, dbmate, goose, sql-migrate, flyway, prisma or backend-kit (default: detected)",
  },
  {
    name: "database",
    value: "DATABASE",
    help: "auto, pglite, local, a postgres:// URL, or env:NAME for a URL in a variable (default: auto)",
  },
  {
    name: "only",
    value: "PATTERN",
    help: "judge only migrations whose id matches, with * and ?; the others are replayed",
  },
  { name: "seed", value: "FILE", help: "SQL that fills the tables before each migration, in place of generated rows" },
  { name: "timeout", value: "TIME", help: "longest time for one direction of one migration (default: 60s)" },
  {
    name: "jobs",
    value: "N",
    help: "parts of a long history that are proved side by side, at most; 1 takes the least memory (default: by cores)",
  },
  { name: "config", value: "FILE", help: "config file (default: backend-kit.yml here or at the repository's root)" },
  { name: "cache", value: "DIR", help: "where replayed histories are kept between runs" },
  { name: "no-cache", help: "keep nothing between runs" },
  ...OUTPUT_FLAGS,
];

/** `backend-kit schema …` */
export const schema: CommandGroup = {
  name: "schema",
  summary: "proves that rollbacks undo their migrations",
  commands: [
    {
      name: "prove",
      takes: "DIR",
      summary: "run every migration of a directory up, down and up again; compare catalog and rows",
      flags: COMMON,
      async run({ values, positionals }) {
        const missing = "Name the directory that holds the migrations: backend-kit schema prove DIR.";
        expectArguments(positionals, 1, 1, missing);
        return judge(values, positionals[0]);
      },
    },
    {
      name: "check",
      takes: "",
      summary: "run what was added since the merge base up, down and up again: the gate for pull requests",
      flags: [
        {
          name: "base",
          value: "REF",
          help: "branch or commit that the change is compared with (default: the remote's default branch)",
        },
        { name: "migrations", value: "DIR", help: "directory that holds the migrations (default: found)" },
        ...COMMON,
      ],
      async run({ values, positionals }) {
        expectArguments(positionals, 0, 0);
        return judge(values, undefined);
      },
    },
  ],
  failed: (_, message) => couldNotRun(message),
};

/** @param directory what `prove` is to look at; undefined for `check` */
async function judge(values: Parsed["values"], directory: string | undefined): Promise<number> {
  checkOutputs(values);
  const [{ loadConfig }, { resolveOptions }, { schemaReport }] = await Promise.all([
    import("../config/config.ts"),
    import("../schema/resolve-options.ts"),
    import("../schema/report.ts"),
  ]);
  const cwd = process.cwd();
  const configFile = textOf(values, "config");
  if (configFile !== undefined && !existsSync(configFile))
    throw new UsageError(`There is no config file ${configFile}.`);
  const cache = textOf(values, "cache");
  if (cache !== undefined && values["no-cache"]) throw new UsageError("--cache and --no-cache exclude each other.");
  if (cache !== undefined && existsSync(cache) && !statSync(cache).isDirectory())
    throw new UsageError(`${cache} is a file; name a directory for --cache.`);
  const given = {
    root: cwd,
    migrations: directory ?? textOf(values, "migrations"),
    layout: textOf(values, "layout"),
    database: textOf(values, "database"),
    seed: textOf(values, "seed"),
    only: textOf(values, "only"),
    timeout: textOf(values, "timeout"),
    jobs: textOf(values, "jobs"),
    cache: values["no-cache"] ? undefined : resolve(cache ?? defaultCache()),
  };
  const config = loadConfig(cwd, configFile && resolve(configFile));
  const options = resolveOptions(given, config, (name) => process.env[name]);
  const { progress, clear } = progressLine(process.stderr);
  const work = async (signal: AbortSignal) => {
    const context = { progress, signal };
    if (directory !== undefined) {
      const { proveDirectory } = await import("../schema/prove-directory.ts");
      return proveDirectory({ ...options, migrations: directory }, context);
    }
    const { checkChange } = await import("../schema/check-change.ts");
    return checkChange({ ...options, base: textOf(values, "base") }, context);
  };
  const cleanUp = async () => {
    clear();
    // Waiting for a statement to end would not be what was asked.
    const { cleanUp } = await import("../schema/engines/guard.ts");
    await cleanUp();
  };
  const result = await interruptible(work, cleanUp).finally(clear);
  return printReport(schemaReport(result), values);
}

function defaultCache(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (XDG_CACHE_HOME) return join(XDG_CACHE_HOME, "backend-kit");
  if (process.platform === "win32") return join(LOCALAPPDATA ?? homedir(), "backend-kit", "cache");
  return join(homedir(), process.platform === "darwin" ? "Library/Caches" : ".cache", "backend-kit");
}
