import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { GATES } from "../../actions/manifest.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

interface ActionFile {
  inputs: Record<string, { default?: string }>;
  outputs: Record<string, { value: string }>;
  runs: { using: string; steps: { id: string; shell: string; env: Record<string, string>; run: string }[] };
}

export interface StepResult {
  code: number;
  log: string;
  outputs: Record<string, string>;
  summary: string;
  annotations: { level: string; properties: string; message: string }[];
}

/** A copy of what a runner downloads, in a path with spaces. */
export function installAction(): { path: string; remove(): void } {
  const parent = mkdtempSync(join(tmpdir(), "bk action "));
  const path = join(parent, "backend kit");
  if (!existsSync(join(root, "dist/action.js"))) throw new Error("dist/ is missing: run `npm run build`");
  for (const part of ["action.yml", ...GATES.map(({ name }) => name), "actions", "dist"])
    cpSync(join(root, part), join(path, part), { recursive: true });
  return { path, remove: () => rmSync(parent, { recursive: true, force: true }) };
}

/** Runs a composite action's one step as the runner does. */
export async function runComposite(
  actionPath: string,
  given: Record<string, string>,
  options: { cwd: string; token?: string; env?: Record<string, string>; path?: string },
): Promise<StepResult> {
  const action = parse(readFileSync(join(actionPath, "action.yml"), "utf8")) as ActionFile;
  const [step, ...others] = action.runs.steps;
  if (action.runs.using !== "composite" || !step || others.length > 0) throw new Error("not a composite of one step");
  const inputs = Object.fromEntries(
    Object.entries(action.inputs).map(([name, { default: value = "" }]) => [
      name,
      given[name] ?? value.replace("${{ github.token }}", options.token ?? ""),
    ]),
  );
  const temp = mkdtempSync(join(tmpdir(), "bk-runner-"));
  const files = {
    GITHUB_OUTPUT: join(temp, "output"),
    GITHUB_STEP_SUMMARY: join(temp, "summary"),
    GITHUB_ENV: join(temp, "env"),
    GITHUB_PATH: join(temp, "path"),
  };
  for (const file of Object.values(files)) writeFileSync(file, "");
  const script = join(temp, "step.sh");
  writeFileSync(script, step.run);
  mkdirSync(join(temp, "_temp"));
  const env = {
    PATH: options.path ?? `${process.execPath.slice(0, process.execPath.lastIndexOf("/"))}:${process.env.PATH}`,
    HOME: temp,
    ...files,
    RUNNER_TEMP: join(temp, "_temp"),
    GITHUB_ACTION_PATH: actionPath,
    GITHUB_WORKSPACE: options.cwd,
    GITHUB_REPOSITORY: "org/app",
    GITHUB_RUN_ID: "42",
    GITHUB_SERVER_URL: "https://github.com",
    ...Object.fromEntries(
      Object.entries(step.env).map(([name, value]) => [
        name,
        value.replace("${{ toJSON(inputs) }}", JSON.stringify(inputs, null, 2)),
      ]),
    ),
    ...options.env,
  };
  const { code, log } = await runScript(script, options.cwd, env);
  const written = readOutputs(readFileSync(files.GITHUB_OUTPUT, "utf8"));
  const outputs = Object.fromEntries(
    Object.entries(action.outputs).map(([name, { value }]) => [
      name,
      written[/outputs\.([\w-]+)/.exec(value)![1]!] ?? "",
    ]),
  );
  const result = {
    code,
    log,
    outputs,
    summary: readFileSync(files.GITHUB_STEP_SUMMARY, "utf8"),
    annotations: readAnnotations(log),
  };
  return result;
}

function runScript(script: string, cwd: string, env: Record<string, string>): Promise<{ code: number; log: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn("bash", ["--noprofile", "--norc", "-e", "-o", "pipefail", script], {
      cwd,
      env,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let log = "";
    child.stdout.on("data", (chunk: Buffer) => {
      log += chunk;
    });
    child.stderr.on("data", (chunk: Buffer) => {
      log += chunk;
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? -1, log }));
  });
}

/** `name=value`, or `name<<DELIMITER`, lines, `DELIMITER`: the form that @actions/core writes. */
function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const [, name, value] of text.matchAll(/^([\w-]+)=(.*)$/gm)) outputs[name!] = value!;
  for (const [, name, delimiter, value] of text.matchAll(/^([^<\n]+)<<(\S+)\n([\s\S]*?)\n\2$/gm))
    if (delimiter) outputs[name!] = value!;
  return outputs;
}

function readAnnotations(log: string): StepResult["annotations"] {
  return [...log.matchAll(/^::(error|warning|notice)(?: ([^:]*(?:%3A[^:]*)*))?::(.*)$/gm)].map(
    ([, level, properties = "", message]) => ({
      level: level!,
      properties,
      message: message!.replaceAll("%0A", "\n").replaceAll("%25", "%"),
    }),
  );
}
