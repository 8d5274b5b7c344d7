// Runs a command to its end and watches what it costs, with all the processes that it starts.
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const CLI = join(dirname(fileURLToPath(import.meta.url)), "..", "dist", "cli.js");

/**
 * @returns wall time in seconds, exit code, output, and the highest memory of the whole process tree in MB
 *   (proportional set size, sampled; undefined where there is no /proc)
 */
export async function measure(args, options = {}) {
  const start = performance.now();
  const child = spawn(process.execPath, [CLI, ...args], { stdio: ["ignore", "pipe", "pipe"], ...options });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk) => {
    stdout += chunk;
  });
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  let peak;
  const watch =
    options.memory === false
      ? undefined
      : setInterval(() => {
          const now = treeMemory(child.pid);
          if (now !== undefined) peak = Math.max(peak ?? 0, now);
        }, 200);
  const code = await new Promise((resolve) => child.on("close", resolve));
  clearInterval(watch);
  return { seconds: (performance.now() - start) / 1000, code, stdout, stderr, megabytes: peak };
}

function treeMemory(root) {
  let entries;
  try {
    entries = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  } catch {
    return undefined;
  }
  const children = new Map();
  for (const pid of entries) {
    const parent = /^\d+ \(.*\) \S (\d+)/s.exec(read(`/proc/${pid}/stat`))?.[1];
    if (parent) children.set(parent, [...(children.get(parent) ?? []), pid]);
  }
  let kilobytes = 0;
  for (const open = [String(root)]; open.length > 0; ) {
    const pid = open.pop();
    kilobytes += Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);
    open.push(...(children.get(pid) ?? []));
  }
  return kilobytes / 1024;
}

function read(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

export function row(...cells) {
  console.log(`| ${cells.join(" | ")} |`);
}
