import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, openSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { parseArguments } from "../../src/cli/arguments.ts";
import { wantsColor } from "../../src/cli/color.ts";
import { GROUPS } from "../../src/cli/main.ts";
import { schema } from "../../src/cli/schema.ts";
import { UsageError } from "../../src/report/errors.ts";
import { matcher } from "../../src/schema/only.ts";
import { VERSION } from "../../src/version.ts";
import { backendKit, directoryOf } from "../support/command-line.ts";

const made: string[] = [];
afterEach(() => {
  for (const directory of made.splice(0)) rmSync(directory, { recursive: true });
});

describe("help", () => {
  it.each([
    [["--help"], "backend-kit: gates for backends"],
    [["-h"], "backend-kit: gates for backends"],
    [["help"], "backend-kit: gates for backends"],
    [["schema", "--help"], "backend-kit schema: proves"],
    [["schema", "prove", "--help"], "backend-kit schema prove DIR:"],
    [["schema", "check", "-h"], "backend-kit schema check:"],
    [["schema", "prove", "nowhere", "--json", "--help"], "--markdown FILE"],
    [["--version"], VERSION],
  ])("%j goes to standard output and is no mistake", async (args, text) => {
    const { code, stdout, stderr } = await backendKit(args);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain(text);
  });

  it("names every flag, with its value, and the exit codes", async () => {
    for (const [group, command] of GROUPS.flatMap(({ name, commands }) => commands.map((it) => [name, it] as const))) {
      const { stdout } = await backendKit([group, command.name, "--help"]);
      for (const { name, value, many, help } of command.flags)
        expect(stdout.replace(/ +/g, " ")).toContain(
          `--${name}${value ? ` ${value}` : ""} ${help}${many ? "; repeatable" : ""}\n`,
        );
      expect(stdout).toContain("Exit codes: 0 pass; 1 fail; 2 ");
      for (const line of stdout.split("\n")) expect(line.length).toBeLessThan(140);
    }
  });

  it("that nobody asked for goes to standard error, and nothing looks like a pass", async () => {
    for (const args of [[], ["schema"]]) {
      const { code, stdout, stderr } = await backendKit(args);
      expect([code, stdout]).toEqual([2, ""]);
      expect(stderr).toContain("Usage: backend-kit");
    }
  });
});

describe("a mistake in the call", () => {
  it.each([
    [["scheme", "prove", "x"], 'There is no gate "scheme"; did you mean "schema"? See backend-kit --help.'],
    [["teapot"], 'There is no gate "teapot". See backend-kit --help.'],
    [["--verbose", "schema"], "Name a gate before --verbose. See backend-kit --help."],
    [
      ["schema", "proof", "x"],
      'There is no command "schema proof"; did you mean "prove"? See backend-kit schema --help.',
    ],
    [["schema", "prove"], "Name the directory that holds the migrations: backend-kit schema prove DIR."],
    [["schema", "prove", "x", "y", "z"], 'Too many arguments: "y", "z".'],
    [["schema", "check", "x"], 'Too many arguments: "x".'],
    [["schema", "prove", "x", "--layuot", "goose"], 'There is no flag --layuot; did you mean "--layout"?'],
    [["schema", "prove", "x", "--base", "main"], "There is no flag --base"],
    [["schema", "prove", "x", "--timeout", "soon"], 'The timeout is "soon"; it must be a time above zero'],
    [["schema", "prove", "x", "--jobs", "0"], 'The number of jobs must be a whole number from 1 to 999, not "0".'],
    [["schema", "prove", "x", "--database", "oracle"], 'There is no database "oracle": use auto, '],
    [["schema", "prove", "x", "--config", "none.yml"], "There is no config file none.yml."],
    [["schema", "prove", "x", "--markdown", "none/x.md"], "There is no directory to write none/x.md into."],
    [["schema", "prove", "x", "--markdown", "/"], "/ is a directory; name a file to write to."],
    [["schema", "prove", "x"], "There is no directory x."],
  ])("%j is one sentence and exit code 2", async (args, sentence) => {
    const directory = directoryOf({});
    made.push(directory);
    const { code, stdout, stderr } = await backendKit(args, { cwd: directory });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr.startsWith(`backend-kit: ${sentence}`)).toBe(true);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });
});

describe("arguments", () => {
  const parse = (...argv: string[]) => parseArguments(argv, schema.commands[1]!.flags);

  it("may come in any order, with = or without", () => {
    expect(parse("a", "--base=x=y", "--only", "*", "-v", "b")).toEqual({
      lists: {},
      values: { base: "x=y", only: "*", verbose: true },
      positionals: ["a", "b"],
    });
  });

  it("after -- are no flags, and a value may look like one after =", () => {
    expect(parse("--", "--json", "-x").positionals).toEqual(["--json", "-x"]);
    expect(parse("--migrations=-dir").values).toEqual({ migrations: "-dir" });
  });

  it.each([
    [["--base"], "--base needs a value: REF."],
    [["--base="], "--base needs a value: REF."],
    [["--base", "--json"], "--base needs a value: REF. If it is --json, write --base=--json."],
    [["--json=yes"], "--json takes no value."],
    [["--json", "--json"], "--json is given twice."],
    [["--Json"], 'There is no flag --Json; did you mean "--json"?'],
    [["-x"], "There is no flag -x"],
  ])("%j is refused", (argv, message) => {
    expect(() => parse(...argv)).toThrow(UsageError);
    expect(() => parse(...argv)).toThrow(message);
  });
});

describe("colours", () => {
  it.each([
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: "1" }, true, false],
    [{ NO_COLOR: "" }, true, true],
    [{ TERM: "dumb" }, true, false],
    [{ FORCE_COLOR: "1" }, false, true],
    [{ FORCE_COLOR: "1", NO_COLOR: "1" }, false, true],
    [{ FORCE_COLOR: "0" }, true, false],
    [{ FORCE_COLOR: "" }, false, false],
  ])("with %j, terminal %s: %s", (env, isTerminal, colored) => {
    expect(wantsColor(env, isTerminal)).toBe(colored);
  });
});

describe("--only", () => {
  it.each([
    ["0001_a", "0001_a", true],
    ["0001", "0001_a", false],
    ["0001*", "0001_a", true],
    ["*_a", "0001_a", true],
    ["000?_a", "0001_a", true],
    ["0.01*", "0001_a", false],
    ["*", "new\nline", true],
    ["[ab]*", "a", false],
    ["[ab]*", "[ab]c", true],
    ["a|b", "b", false],
  ])("%j of %j: %s", (pattern, id, matches) => {
    expect(matcher(pattern)(id)).toBe(matches);
  });

  it("does not take forever", () => {
    expect(matcher(`${"*".repeat(5000)}b`)("a".repeat(5000))).toBe(false);
  });
});

describe("an old Node", () => {
  it("gets one sentence from a file that it understands", () => {
    const script = `Object.defineProperty(process.versions, "node", { value: "20.11.0" });
import(${JSON.stringify(new URL("../../src/cli.ts", import.meta.url).href)});`;
    const run = () => execFileSync(process.execPath, ["--eval", script], { encoding: "utf8", stdio: "pipe" });
    expect(run).toThrow("backend-kit needs Node 22.19 or newer; this is 20.11.0.");
  });
});

describe("a standard output that takes nothing", () => {
  it.skipIf(!existsSync("/dev/full"))("is told in a sentence, and is no verdict", async () => {
    const full = openSync("/dev/full", "w");
    const child = spawn(process.execPath, [resolve(import.meta.dirname, "../../src/cli.ts"), "--help"], {
      stdio: ["ignore", full, "pipe"],
    });
    let stderr = "";
    child.stderr!.on("data", (bytes: Buffer) => {
      stderr += bytes;
    });
    const [code] = await once(child, "close");
    closeSync(full);
    expect([code, stderr]).toEqual([3, "backend-kit: The result could not be printed (ENOSPC).\n"]);
  });
});

it.each([
  ["routes", "spec", "NAME"],
  ["routes", "check", "--code", "NAME"],
  ["load", "run", "--scenario", "NAME"],
  ["schema", "prove", "NAME"],
  ["NAME"],
])("%s %s %s: a name with escapes and a line break stays one line that shows them", async (...args) => {
  const { code, stderr } = await backendKit(args.map((arg) => (arg === "NAME" ? "x\u001b[31m\ny" : arg)));
  expect(code).toBe(2);
  expect(stderr).toContain("x\\u001b[31m↵y");
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
});
