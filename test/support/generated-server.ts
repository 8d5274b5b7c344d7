import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeTypes } from "../../src/routes/generate/types.ts";
import type { Framework } from "../../src/routes/servers/framework.ts";
import { reconcileHandlers } from "../../src/routes/servers/reconcile.ts";
import { type Server, type ServerOptions, writeServer } from "../../src/routes/servers/servers.ts";
import type { Api } from "../../src/routes/spec/api.ts";
import { loadSpec } from "../../src/routes/spec/load.ts";
import { readApi } from "../../src/routes/spec/read-api.ts";
import { writeValidators } from "../../src/routes/validators/validators.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

export async function apiOf(spec: object | string): Promise<Api> {
  if (typeof spec === "string") return readApi(await loadSpec(spec, { root: dirname(spec) }));
  const directory = mkdtempSync(join(tmpdir(), "backend-kit-spec-"));
  try {
    const file = join(directory, "openapi.json");
    writeFileSync(file, JSON.stringify(spec));
    return readApi(await loadSpec(file, { root: directory }));
  } finally {
    rmSync(directory, { recursive: true });
  }
}

export interface Generated extends Server {
  directory: string;
  api: Api;
}

/** Writes everything that is generated for a spec into a directory from which the project's packages are found. */
export async function generateServer(
  spec: object | string,
  options: Partial<ServerOptions> & { framework: Framework; formats?: "annotate" | "assert" },
): Promise<Generated> {
  const api = await apiOf(spec);
  const validators = writeValidators(api, { formats: options.formats ?? "annotate" });
  const server = writeServer(api, validators, { tests: false, hardening: false, status422: false, ...options });
  const directory = mkdtempSync(join(tmpdir(), `backend-kit-${options.framework}-`));
  const handlers = reconcileHandlers(new Map(), api);
  for (const { path, text } of [
    ...server.files,
    ...handlers.files,
    { path: "types.ts", text: writeTypes(api) },
    { path: "validators.ts", text: validators.text },
    { path: "package.json", text: '{ "type": "module" }' },
  ]) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
  symlinkSync(join(root, "node_modules"), join(directory, "node_modules"));
  return { ...server, api, directory };
}

/** What the compiler has to say; the empty text when all is well. Writes JavaScript into `dist/` unless told not to. */
export function compile(directory: string, ...flags: string[]): string {
  const settings = [
    ["--module", "nodenext"],
    ["--target", "es2023"],
    ["--types", "node"],
    ["--rootDir", "."],
    ["--outDir", "dist"],
    ["--strict", "--skipLibCheck"],
  ].flat();
  const files = ["index.ts"];
  const compiler = createRequire(import.meta.url).resolve("typescript/package.json");
  const tsc = join(dirname(compiler), "bin/tsc");
  const list = execFileSync("find", [".", "-name", "*.ts", "-not", "-path", "./node_modules/*"], {
    cwd: directory,
    encoding: "utf8",
  });
  const run = spawnSync(
    process.execPath,
    [tsc, ...settings, ...flags, ...new Set([...files, ...list.trim().split("\n")])],
    {
      cwd: directory,
      encoding: "utf8",
    },
  );
  return run.stdout + run.stderr;
}
