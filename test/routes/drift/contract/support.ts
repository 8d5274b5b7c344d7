import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import type { Config } from "../../../../src/config/config.ts";
import { judge } from "../../../../src/routes/drift/judge.ts";
import { resolveCheckOptions } from "../../../../src/routes/drift/options.ts";
import { sourceFiles } from "../../../../src/routes/read/files.ts";
import { loadSpec } from "../../../../src/routes/spec/load.ts";
import { readApi } from "../../../../src/routes/spec/read-api.ts";

const OF_VERSIONS =
  /\b(?:was|were|became|is gone|is new|any more|no longer|may be equal|new (?:property|alternative))\b/;
const RULES = /^(parameter|body|response)-drift$/;

/** What `routes check` says of a code beside the operations of a spec; findings of other rules are left out. */
export async function check(code: string, paths: object, more: object = {}, rules: Record<string, string> = {}) {
  const directory = mkdtempSync(join(tmpdir(), "contract-"));
  try {
    const file = join(directory, "openapi.json");
    writeFileSync(file, JSON.stringify({ openapi: "3.0.3", info: { title: "t", version: "1" }, paths, ...more }));
    const api = readApi(await loadSpec(file, { root: directory }));
    const config = { routes: { check: { rules } } } as Config;
    const options = resolveCheckOptions({ root: directory, cwd: directory, today: "2026-01-01" }, config);
    const judgement = judge(
      sourceFiles(["app.ts"], () => code),
      [api],
      options,
    );
    const drift = judgement.findings.filter(({ rule }) => RULES.test(rule));
    // The comparison's own words are about a version before and one after.
    for (const { message } of drift) expect(message).not.toMatch(OF_VERSIONS);
    return { ...judgement, drift };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** "error body-drift request.body.age: …" of each finding. */
export async function drifts(...given: Parameters<typeof check>): Promise<string[]> {
  const { drift } = await check(...given);
  return drift.map(({ severity, rule, message }) => {
    const [, path, said] = /, (\S+)(?: \(.*?\))?: (.*?)\. [A-Z]/.exec(message) ?? [];
    return `${severity} ${rule} ${path}: ${said}`;
  });
}
