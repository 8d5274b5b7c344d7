// Other load generators, as far as they are on this machine, each asked for the same load; used by load-speed.mjs and
// load-truth.mjs. Figures are read from what they print.
import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));
/** The command line that is measured: what is shipped, unless a variable names another. */
export const cli = process.env.BACKEND_KIT_CLI ?? join(root, "dist/cli.js");
export const work = mkdtempSync(join(tmpdir(), "bk-bench-load-"));

/** A program on PATH, or that a variable names. */
export function find(name, variable) {
  const named = variable && process.env[variable];
  if (named) return named;
  return (process.env.PATH ?? "")
    .split(delimiter)
    .map((directory) => join(directory, name))
    .find((path) => existsSync(path));
}

/** autocannon, installed into a directory of its own; undefined where the registry is not reached. */
export function installAutocannon() {
  const directory = join(work, "autocannon");
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, "package.json"), "{}");
  try {
    execFileSync("npm", ["install", "--no-audit", "--no-fund", "autocannon@9"], { cwd: directory, stdio: "pipe" });
    return join(directory, "node_modules/autocannon/autocannon.js");
  } catch {
    return undefined;
  }
}

const taskset = find("taskset");

/** Runs a program on one core; its output, processor seconds and greatest memory. */
export function run(command, { core = 0, env = {} } = {}) {
  const argv = taskset ? [taskset, "-c", String(core), ...command] : command;
  return new Promise((resolve, reject) => {
    const child = spawn(argv[0], argv.slice(1), { env: { ...process.env, ...env } });
    let [stdout, stderr, memory, seconds] = ["", "", 0, 0];
    child.stdout.on("data", (bytes) => {
      stdout += bytes;
    });
    child.stderr.on("data", (bytes) => {
      stderr += bytes;
    });
    const watch = setInterval(() => {
      try {
        memory = Math.max(
          memory,
          Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1] ?? 0) / 1024,
        );
        const fields = readFileSync(`/proc/${child.pid}/stat`, "utf8").split(") ")[1].split(" ");
        seconds = (Number(fields[11]) + Number(fields[12])) / 100;
      } catch {}
    }, 25);
    child.on("error", reject);
    child.on("close", (code) => {
      clearInterval(watch);
      resolve({ code, stdout, stderr, memory, seconds });
    });
  });
}

export function median(values) {
  const sorted = values.filter((value) => Number.isFinite(value)).sort((a, b) => a - b);
  return sorted.length === 0 ? Number.NaN : sorted[Math.floor(sorted.length / 2)];
}

export function table(columns, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(columns), line(columns.map(() => "---")), ...rows.map(line)].join("\n");
}
