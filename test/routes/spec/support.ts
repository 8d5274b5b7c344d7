import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach } from "vitest";
import type { Finding } from "../../../src/report/finding.ts";
import type { Api } from "../../../src/routes/spec/api.ts";
import type { Spec } from "../../../src/routes/spec/document.ts";
import { type LoadOptions, loadSpec } from "../../../src/routes/spec/load.ts";
import { readApi } from "../../../src/routes/spec/read-api.ts";
import { directoryOf } from "../../support/command-line.ts";

const made: string[] = [];
afterEach(() => {
  for (const directory of made.splice(0)) rmSync(directory, { recursive: true, force: true });
});

/** A directory with files that goes away after the test. */
export function filesOf(files: Record<string, string | Uint8Array>): string {
  const directory = directoryOf(files);
  made.push(directory);
  return directory;
}

/** Loads the first of some files. */
export async function specOf(
  files: Record<string, string | Uint8Array> | string,
  options: Partial<LoadOptions> = {},
): Promise<Spec> {
  const all = typeof files === "string" ? { "openapi.yaml": files } : files;
  const root = filesOf(all);
  return loadSpec(join(root, Object.keys(all)[0]!), { root, ...options });
}

/** Reads the first of some files. */
export async function apiOf(
  files: Record<string, string | Uint8Array> | string,
  options: Partial<LoadOptions> = {},
): Promise<Api> {
  return readApi(await specOf(files, options));
}

/** A YAML document of OpenAPI with a body below a head that is in order. */
export function openapi(body: string, version = "3.0.3"): string {
  return `openapi: ${version}\ninfo: { title: Test, version: "1" }\n${body}`;
}

/** "rule file:line:column message" of each finding. */
export function told(findings: readonly Finding[]): string[] {
  return findings.map(
    ({ rule, location, message }) => `${rule} ${location?.file}:${location?.line}:${location?.column} ${message}`,
  );
}
