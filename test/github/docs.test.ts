import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { rulePages } from "../../src/github/docs.ts";
import { renderComment } from "../../src/report/markdown.ts";
import type { Report } from "../../src/report/report.ts";
import { RULES_BY_ID } from "../../src/routes/diff/rules.ts";

const root = join(import.meta.dirname, "../..");

function comment(env: Record<string, string>): string {
  const report: Report = {
    gate: "schema-check",
    verdict: "fail",
    headline: "h",
    coverage: "c",
    notes: [],
    items: [],
    findings: [
      { rule: "stray-file", severity: "warning", confidence: "high", message: "m", fingerprint: "0123456789abcdef" },
    ],
    figures: {},
    data: {},
  };
  return renderComment(rulePages(report, env), { marker: "<!-- m -->" });
}

describe("a finding", () => {
  it("links to the page of its rule, in the version that ran", () => {
    expect(comment({ GITHUB_ACTION_REPOSITORY: "org/backend-kit", GITHUB_ACTION_REF: "v1" })).toContain(
      "([`stray-file`](https://github.com/org/backend-kit/blob/v1/docs/rules/stray-file.md))",
    );
  });

  it.each([
    {},
    { GITHUB_ACTION_REPOSITORY: "org/backend-kit" },
    { GITHUB_ACTION_REPOSITORY: "org/backend-kit", GITHUB_ACTION_REF: "" },
    { GITHUB_ACTION_REPOSITORY: "org/backend-kit", GITHUB_ACTION_REF: "v1) [x](y" },
    { GITHUB_ACTION_REPOSITORY: "", GITHUB_ACTION_REF: "v1" },
  ])("has no link where the version is not known: %j", (env) => {
    const text = comment(env as Record<string, string>);
    expect(text).toContain("(`stray-file`)");
    expect(text).not.toContain("https://");
  });

  it("has a page for every rule that the sources name", () => {
    const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
      // Pages of rules on breaking changes are written out of their records.
      .filter(
        (path) => /^(schema|load|routes)\//.test(path) && !path.startsWith("routes/diff/") && path.endsWith(".ts"),
      )
      .map((path) => readFileSync(join(root, "src", path), "utf8"))
      .join("\n");
    const rules = [
      ...sources.matchAll(
        /\b(?:rule: |add\(\s*|problem\(\s*|finding\(\s*|complain\(\s*|warn\(\s*)"([a-z]+(?:-[a-z]+)+)"/g,
      ),
    ].map(([, rule]) => rule!);
    expect(new Set(rules).size).toBeGreaterThan(40);
    // Names of headers are no rules.
    expect(rules.filter((rule) => !rule.startsWith("x-") && !existsSync(join(root, `docs/rules/${rule}.md`)))).toEqual(
      [],
    );
  });

  it("every page is of a rule that the sources name", () => {
    const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".ts"))
      .map((path) => readFileSync(join(root, "src", path), "utf8"))
      .join("\n");
    const pages = readdirSync(join(root, "docs/rules")).map((file) => file.replace(/\.md$/, ""));
    expect(pages.length).toBeGreaterThan(200);
    expect(pages.filter((rule) => !RULES_BY_ID.has(rule) && !sources.includes(`"${rule}"`))).toEqual([]);
  });
});
