import { flagHelp } from "./arguments.ts";
import type { Command, CommandGroup } from "./command.ts";

const EXITS = `Exit codes: 0 pass; 1 fail; 2 a mistake in the call or the config; 3 inconclusive, or it could not run.`;

/** `backend-kit --help` */
export function overview(groups: readonly CommandGroup[]): string {
  const commands = groups.flatMap(({ name, commands }) =>
    commands.map((command) => [usage(name, command), command.summary] as const),
  );
  return `backend-kit: gates for backends, settled by running them

Usage: backend-kit <gate> <command> [flags]

${columns(commands)}

  --help, -h     show this; after a command, its flags
  --version, -V  show the version

${EXITS}
`;
}

/** `backend-kit <gate> --help` */
export function groupHelp({ name, summary, commands }: CommandGroup): string {
  const uses = commands.map((command) => `backend-kit ${usage(name, command)} [flags]`);
  const list =
    commands.length > 2 ? `\n${columns(commands.map((it) => [usage(name, it), it.summary] as const))}\n` : "";
  return `backend-kit ${name}: ${summary}

Usage: ${uses.join("\n       ")}
${list}
"backend-kit ${name} ${commands[0]!.name} --help" lists the flags.
`;
}

/** `backend-kit <gate> <command> --help` */
export function commandHelp({ name }: CommandGroup, command: Command): string {
  return `backend-kit ${usage(name, command)}: ${command.summary}

Usage: backend-kit ${usage(name, command)} [flags]
${command.details ? `\n${command.details.trim()}\n` : ""}
${flagHelp(command.flags)}

${EXITS}
`;
}

function usage(group: string, { name, takes }: Command): string {
  return `${group} ${name}${takes ? ` ${takes}` : ""}`;
}

function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([first]) => first.length)) + 3;
  return rows.map(([first, second]) => `  ${first.padEnd(width)}${second}`).join("\n");
}
