import { suggestion } from "../config/suggestion.ts";
import { UsageError } from "../report/errors.ts";

export interface Flag {
  name: string;
  short?: string;
  /** What the help calls its value; a flag without one is a switch. */
  value?: string;
  /** It can be given several times. */
  many?: boolean;
  help: string;
}

export interface Parsed {
  values: Record<string, string | true>;
  /** What was given for each flag with `many`, in order. */
  lists: Record<string, string[]>;
  positionals: string[];
}

/** Reads flags and arguments; every mistake is one sentence. `--` ends the flags. */
export function parseArguments(argv: string[], flags: readonly Flag[]): Parsed {
  const parsed: Parsed = { values: {}, lists: {}, positionals: [] };
  for (let at = 0; at < argv.length; at++) {
    const argument = argv[at]!;
    if (argument === "--") {
      parsed.positionals.push(...argv.slice(at + 1));
      break;
    }
    if (!argument.startsWith("-") || argument === "-") {
      parsed.positionals.push(argument);
      continue;
    }
    const equals = argument.startsWith("--") ? argument.indexOf("=") : -1;
    const name = equals < 0 ? argument : argument.slice(0, equals);
    const flag = flags.find(
      (candidate) =>
        name === `--${candidate.name}` || (candidate.short !== undefined && name === `-${candidate.short}`),
    );
    if (!flag)
      throw new UsageError(
        `There is no flag ${name}${suggestion(
          name,
          flags.map((candidate) => `--${candidate.name}`),
        )}`,
      );
    if (flag.name in parsed.values && !flag.many) throw new UsageError(`--${flag.name} is given twice.`);
    if (flag.value === undefined) {
      if (equals >= 0) throw new UsageError(`--${flag.name} takes no value.`);
      parsed.values[flag.name] = true;
      continue;
    }
    const value = equals >= 0 ? argument.slice(equals + 1) : argv[++at];
    if (value === undefined || value === "") throw new UsageError(`--${flag.name} needs a value: ${flag.value}.`);
    // More likely a forgotten value than a value.
    if (equals < 0 && value.startsWith("-"))
      throw new UsageError(
        `--${flag.name} needs a value: ${flag.value}. If it is ${value}, write --${flag.name}=${value}.`,
      );
    parsed.values[flag.name] = value;
    if (flag.many) parsed.lists[flag.name] = [...(parsed.lists[flag.name] ?? []), value];
  }
  return parsed;
}

/** @throws UsageError when there are other than `least` to `most` arguments; `missing` says what to name. */
export function expectArguments(positionals: string[], least: number, most: number, missing = ""): void {
  if (positionals.length > most) {
    const surplus = positionals.slice(most).map((argument) => JSON.stringify(argument));
    throw new UsageError(`Too many arguments: ${surplus.join(", ")}.`);
  }
  if (positionals.length < least) throw new UsageError(missing);
  // Of a variable that is not set, most likely: not the current directory.
  if (positionals.includes("")) throw new UsageError(`An argument is empty.${missing && ` ${missing}`}`);
}

/** The value of a flag, where it has one. */
export function textOf(values: Parsed["values"], name: string): string | undefined {
  const value = values[name];
  return typeof value === "string" ? value : undefined;
}

/** The flags of a command, one a line. */
export function flagHelp(flags: readonly Flag[]): string {
  const names = flags.map(
    ({ name, short, value }) => `  ${short ? `-${short}, ` : ""}--${name}${value ? ` ${value}` : ""}`,
  );
  const width = Math.max(...names.map((name) => name.length)) + 2;
  return names
    .map((name, i) => `${name.padEnd(width)}${flags[i]!.help}${flags[i]!.many ? "; repeatable" : ""}`)
    .join("\n");
}
