import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { suggestion } from "../config/suggestion.ts";
import { EnvironmentError, UsageError } from "../report/errors.ts";
import { EXIT_CODES, EXIT_USAGE } from "../report/verdict.ts";
import type { SchemaResult } from "../schema/result.ts";
import { VERSION } from "../version.ts";
import { type Parsed, parseArguments } from "./arguments.ts";
import { wantsColor } from "./color.ts";
import { COMMAND_HELP, FLAGS, HELP, SCHEMA_HELP } from "./help.ts";
import { progressLine } from "./progress.ts";
import { checkTarget, writeWhole } from "./write-file.ts";

type Command = keyof typeof FLAGS;

/** The command line: sets the process's exit code. */
export async function main(argv: string[] = process.argv.slice(2)): Promise<void> {
  // `backend-kit … | head` is no mistake.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  try {
    process.exitCode = await dispatch(argv);
  } catch (error) {
    process.exitCode = complain(error, argv.includes("--json"));
  }
}

async function dispatch(argv: string[]): Promise<number> {
  const [gate, command, ...rest] = argv;
  if (gate === "--version" || gate === "-V") return print(`${VERSION}\n`);
  if (gate === "--help" || gate === "-h" || gate === "help") return print(HELP);
  // Nothing was asked, nothing was checked: that must not look like a pass.
  if (gate === undefined) return explain(HELP);
  if (gate.startsWith("-")) throw new UsageError(`Name a gate before ${gate}. See backend-kit --help.`);
  if (gate !== "schema")
    throw new UsageError(`There is no gate "${gate}"${suggestion(gate, ["schema"])} See backend-kit --help.`);
  if (command === "--help" || command === "-h" || command === "help") return print(SCHEMA_HELP);
  if (command === undefined) return explain(SCHEMA_HELP);
  if (command !== "prove" && command !== "check") {
    throw new UsageError(
      `There is no command "schema ${command}"${suggestion(command, ["prove", "check"])} See backend-kit schema --help.`,
    );
  }
  return runSchema(command, parseArguments(rest, FLAGS[command]));
}

async function runSchema(command: Command, { values, positionals }: Parsed): Promise<number> {
  if (values.help) return print(COMMAND_HELP[command]);
  const expected = command === "prove" ? 1 : 0;
  if (positionals.length > expected)
    throw new UsageError(
      `Too many arguments: ${positionals
        .slice(expected)
        .map((p) => JSON.stringify(p))
        .join(", ")}.`,
    );
  if (positionals.length < expected)
    throw new UsageError("Name the directory that holds the migrations: backend-kit schema prove DIR.");
  const markdown = typeof values.markdown === "string" ? resolve(values.markdown) : undefined;
  if (markdown !== undefined) checkTarget(markdown, values.markdown as string);
  const { result, report } = await judge(command, values, positionals[0]);
  if (values.json) print(`${JSON.stringify(result, null, 2)}\n`);
  else {
    const { renderTerminal } = await import("../report/terminal.ts");
    print(
      renderTerminal(report, {
        color: wantsColor(process.env, process.stdout.isTTY === true),
        verbose: values.verbose === true,
      }),
    );
  }
  const code = EXIT_CODES[result.verdict];
  if (markdown === undefined) return code;
  const { renderMarkdown } = await import("../report/markdown.ts");
  try {
    await writeWhole(markdown, renderMarkdown(report));
    return code;
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    process.stderr.write(`backend-kit: ${error.message}\n`);
    // The verdict stands; but not everything that was asked for was done.
    return code || EXIT_CODES.error;
  }
}

async function judge(command: Command, values: Parsed["values"], directory: string | undefined) {
  const text = (name: string) => (typeof values[name] === "string" ? (values[name] as string) : undefined);
  const [{ loadConfig }, { resolveOptions }, { schemaReport }] = await Promise.all([
    import("../config/config.ts"),
    import("../schema/resolve-options.ts"),
    import("../schema/report.ts"),
  ]);
  const cwd = process.cwd();
  const configFile = text("config");
  if (configFile !== undefined && !existsSync(configFile))
    throw new UsageError(`There is no config file ${configFile}.`);
  const given = {
    root: cwd,
    migrations: directory ?? text("migrations"),
    layout: text("layout"),
    database: text("database"),
    seed: text("seed"),
    only: text("only"),
    timeout: text("timeout"),
    cache: values["no-cache"] ? undefined : resolve(text("cache") ?? defaultCache()),
  };
  const options = resolveOptions(
    given,
    loadConfig(cwd, configFile && resolve(configFile)),
    (name) => process.env[name],
  );
  const { progress, clear } = progressLine(process.stderr);
  const abort = new AbortController();
  const stop = (signal: NodeJS.Signals) => {
    abort.abort(new EnvironmentError(`Stopped by ${signal}.`));
    clear();
    // Waiting for a statement to end would not be what was asked.
    void import("../schema/engines/guard.ts")
      .then(({ cleanUp }) => cleanUp())
      .finally(() => process.exit(signal === "SIGINT" ? 130 : 143));
  };
  process.once("SIGINT", stop).once("SIGTERM", stop);
  try {
    const context = { progress, signal: abort.signal };
    let result: SchemaResult;
    if (command === "prove") {
      const { proveDirectory } = await import("../schema/prove-directory.ts");
      result = await proveDirectory({ ...options, migrations: directory! }, context);
    } else {
      const { checkChange } = await import("../schema/check-change.ts");
      result = await checkChange({ ...options, base: text("base") }, context);
    }
    return { result, report: schemaReport(result) };
  } finally {
    clear();
    // What comes of it now is of no use: the handler above ends the process.
    if (abort.signal.aborted) await new Promise<never>(() => {});
    process.removeListener("SIGINT", stop).removeListener("SIGTERM", stop);
  }
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}

/** Help that nobody asked for. */
function explain(text: string): number {
  process.stderr.write(text);
  return EXIT_USAGE;
}

/** One sentence for what a person can mend; a stack only for what is our own mistake. */
function complain(error: unknown, json: boolean): number {
  const known = error instanceof UsageError || error instanceof EnvironmentError;
  const message = error instanceof Error ? error.message : String(error);
  if (json) print(`${JSON.stringify(errorResult(message), null, 2)}\n`);
  if (known) process.stderr.write(`backend-kit: ${message}\n`);
  else
    process.stderr.write(
      `backend-kit: this is a mistake of ours; please report it with what follows.\n${error instanceof Error ? error.stack : message}\n`,
    );
  return error instanceof UsageError ? EXIT_USAGE : EXIT_CODES.error;
}

/** The gate's JSON when it could not run. */
function errorResult(message: string): SchemaResult {
  const coverage = { found: 0, executed: 0, proved: 0, irreversible: 0, not_provable: 0 };
  return {
    gate: "schema-check",
    verdict: "error",
    coverage,
    engine: null,
    migrations: [],
    findings: [],
    notes: [message],
  };
}

function defaultCache(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (XDG_CACHE_HOME) return join(XDG_CACHE_HOME, "backend-kit");
  if (process.platform === "win32") return join(LOCALAPPDATA ?? homedir(), "backend-kit", "cache");
  return join(homedir(), process.platform === "darwin" ? "Library/Caches" : ".cache", "backend-kit");
}
