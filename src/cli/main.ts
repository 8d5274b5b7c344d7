import { suggestion } from "../config/suggestion.ts";
import { EnvironmentError, UsageError } from "../report/errors.ts";
import { visible, visibleLine } from "../report/escape.ts";
import { EXIT_CODES, EXIT_USAGE } from "../report/verdict.ts";
import { VERSION } from "../version.ts";
import { parseArguments } from "./arguments.ts";
import { commandHelp, groupHelp, overview } from "./help.ts";
import { load } from "./load.ts";
import { explain, print } from "./output.ts";
import { routes } from "./routes.ts";
import { schema } from "./schema.ts";

/** Every gate with its commands, in the order of the help. */
export const GROUPS = [schema, routes, load];

/** The command line: sets the process's exit code. */
export async function main(argv: string[] = process.argv.slice(2)): Promise<void> {
  // `backend-kit … | head` is no mistake.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") return;
    process.stderr.write(`backend-kit: The result could not be printed (${error.code ?? error.message}).\n`);
    // Whatever the verdict was: nobody was told.
    process.exit(EXIT_CODES.error);
  });
  // A process that has nothing left to wait for ends, whether or not a command is done: that must not look like a pass.
  process.exitCode = EXIT_CODES.error;
  try {
    process.exitCode = await dispatch(argv);
  } catch (error) {
    process.exitCode = complain(error, argv);
  }
}

async function dispatch(argv: string[]): Promise<number> {
  const [gate, name, ...rest] = argv;
  if (gate === "--version" || gate === "-V") return print(`${VERSION}\n`);
  if (isHelp(gate)) return print(overview(GROUPS));
  // Nothing was asked, nothing was checked: that must not look like a pass.
  if (gate === undefined) return explain(overview(GROUPS));
  if (gate.startsWith("-")) throw new UsageError(`Name a gate before ${gate}. See backend-kit --help.`);
  const group = GROUPS.find((candidate) => candidate.name === gate);
  if (!group) {
    const names = GROUPS.map((candidate) => candidate.name);
    throw new UsageError(`There is no gate "${gate}"${suggestion(gate, names)} See backend-kit --help.`);
  }
  if (isHelp(name)) return print(groupHelp(group));
  if (name === undefined) return explain(groupHelp(group));
  const command = group.commands.find((candidate) => candidate.name === name);
  if (!command) {
    const names = group.commands.map((candidate) => candidate.name);
    throw new UsageError(
      `There is no command "${gate} ${name}"${suggestion(name, names)} See backend-kit ${gate} --help.`,
    );
  }
  const call = parseArguments(rest, command.flags);
  return call.values.help ? print(commandHelp(group, command)) : command.run(call);
}

function isHelp(word: string | undefined): boolean {
  return word === "--help" || word === "-h" || word === "help";
}

/** One sentence for what a person can mend; a stack only for what is our own mistake. */
function complain(error: unknown, argv: string[]): number {
  const known = error instanceof UsageError || error instanceof EnvironmentError;
  const message = error instanceof Error ? error.message : String(error);
  if (argv.includes("--json")) {
    const group = GROUPS.find(({ name }) => name === argv[0]) ?? schema;
    print(`${JSON.stringify(group.failed(argv[1] ?? "", message), null, 2)}\n`);
  }
  // Names in it are not ours: they may hold what moves a terminal's text about. What git or k6 said has lines.
  const shown = error instanceof UsageError ? visibleLine(message) : visible(message);
  if (known) process.stderr.write(`backend-kit: ${shown}\n`);
  else
    process.stderr.write(
      `backend-kit: this is a mistake of ours; please report it with what follows.\n${error instanceof Error ? error.stack : message}\n`,
    );
  return error instanceof UsageError ? EXIT_USAGE : EXIT_CODES.error;
}
