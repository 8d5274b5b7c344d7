import { describe, expect, it } from "vitest";
import { codeBlock, inlineCode, inlineCodeInTable, markdownText, shorten, visible } from "../../src/report/escape.ts";
import {
  COMMENT_LIMIT,
  onlyDifferent,
  renderComment,
  renderMarkdown,
  renderSummary,
  SUMMARY_LIMIT,
} from "../../src/report/markdown.ts";
import type { Report } from "../../src/report/report.ts";
import { finding, hostileReport, item, report } from "./reports.ts";

/** What is left to be formatted: the text without fenced blocks and without code in backticks. */
function outsideOfCode(markdown: string): string {
  const lines: string[] = [];
  let fence = "";
  for (const line of markdown.split("\n")) {
    const run = /^`{3,}/.exec(line)?.[0] ?? "";
    if (fence === "" && run !== "") fence = run;
    else if (fence !== "" && run.length >= fence.length && line.trim() === run) fence = "";
    else if (fence === "") lines.push(line.replace(/(?<!`)(`+)(?!`)(.*?)(?<!`)\1(?!`)/g, "CODE"));
  }
  expect(fence).toBe("");
  return lines.join("\n");
}

describe("text in Markdown", () => {
  it.each([
    ["mentions", "@octocat, @org/team"],
    ["issues", "#12 org/app#5 #34;"],
    ["HTML", "<b>&lt;&#60;</b>"],
    ["emphasis", "*a* _b_ ~c~ `d`"],
    ["links", "[a](b) ![c](d)"],
    ["tables and mathematics", "a|b $x$"],
  ])("shows %s as they are", (_, text) => {
    const markdown = markdownText(text);
    expect(markdown).not.toMatch(/@|(?<!&)#|[<>*_[\]|$~`]|&(?!#\d+;)/);
    expect(markdown).not.toMatch(/&#(?:64|35);(?!&#8203;)/);
    const decoded = markdown.replace(/&#(\d+);/g, (_m, code) => String.fromCharCode(code));
    expect(decoded.replaceAll("\u200b", "")).toBe(text);
  });

  it("mentions nobody and no issue: a space of no width stands between", () => {
    expect(markdownText("@octocat #12 GH-34")).toBe("&#64;&#8203;octocat &#35;&#8203;12 GH-&#8203;34");
  });

  it("cannot end the backticks or the fence that it stands in", () => {
    expect(inlineCode("a``b`c")).toBe("```a``b`c```");
    expect(inlineCode("`a")).toBe("`` `a ``");
    expect(inlineCode("")).toBe("`  `");
    expect(inlineCode("a\nb")).toBe("`a↵b`");
    expect(codeBlock("sql", "a\n````\nb\n")).toBe("`````sql\na\n````\nb\n`````");
    const gap = "\n".repeat(500_000);
    expect(codeBlock("", `a${gap}b${gap}`)).toBe(`\`\`\`\na${gap}b\n\`\`\``);
    expect(inlineCodeInTable("a|b")).toBe("<code>a&#124;b</code>");
  });

  it("shows what hides", () => {
    expect(visible("a\u001b[31mb\u202ec\u200bd\u{e0041}\u2028\tq\r\nz\r")).toBe(
      "a\\u001b[31mb\\u202ec\\u200bd\\ue0041\\u2028\tq\nz\\u000d",
    );
  });

  it("is cut with a mark, and no character in two", () => {
    expect(shorten("abcdef", 6)).toBe("abcdef");
    expect(shorten("abcdefg", 6)).toBe("abcde…");
    expect(shorten("abcd😀efg", 6)).toBe("abcd…");
  });
});

describe("the comment", () => {
  const options = { marker: "<!-- backend-kit:schema-check:default -->" };

  it("says what it is about where several write to one place, and lets nothing out of that", () => {
    const heading = (scope?: string) => renderComment(report({ scope }), options).split("\n")[1];
    expect(heading()).toMatch(/^### ❌ schema-check: 1 of 1/);
    expect(heading("services/pay")).toMatch(/^### ❌ schema-check \(`services\/pay`\): 1 of 1/);
    expect(heading("a`b\n@octocat")).toMatch(/^### ❌ schema-check \(``a`b↵@octocat``\): 1 of 1/);
  });

  it("has the marker on its first line, whatever the report says", () => {
    for (const each of [report(), hostileReport(), large(5000)])
      expect(renderComment(each, options).split("\n")[0]).toBe(options.marker);
  });

  it("lets nothing of a hostile report through", () => {
    const rest = outsideOfCode(renderComment(hostileReport(), options)).split("\n").slice(1).join("\n");
    expect(rest).not.toMatch(/@|&#(?:64|35);(?!&#8203;)/);
    expect(rest).not.toMatch(/(?<!&)#\d/);
    expect(rest).not.toContain("://");
    expect(rest).not.toContain("www.");
    expect(rest.match(/<(?!br>|sub>|\/sub>|details>|\/details>|summary>|\/summary>|code>|\/code>)/g)).toBeNull();
    expect(rest).not.toMatch(/^## heading|^::error|^- \[ \]/m);
    expect(rest).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202e\u200b\u2028]/);
    // A table's rows keep its one column.
    const rows = rest.split("\n").filter((line) => line.startsWith("| "));
    expect(rows).toHaveLength(4);
    for (const row of rows) expect(row.match(/\|/g)).toHaveLength(2);
  });

  it("stays below GitHub's limit: whole, then a line for each, then cut at a line", () => {
    expect(renderComment(large(2), options)).toContain("```diff");
    const short = renderComment(large(150), { ...options, summaryUrl: "https://github.com/org/app/actions/runs/1" });
    expect(short.length).toBeLessThanOrEqual(COMMENT_LIMIT);
    expect(short).not.toContain("```");
    expect(short).toContain("`0149_migration`");
    expect(short).toContain("The [job summary](https://github.com/org/app/actions/runs/1) has the whole report.");
    const cut = renderComment(large(5000), options);
    expect(cut.length).toBeLessThanOrEqual(COMMENT_LIMIT);
    expect(cut.length).toBeGreaterThan(COMMENT_LIMIT - 1000);
    expect(cut).toMatch(/\n\nCut here\. The job summary has the whole report\.\n$/);
    for (const line of cut.split("\n").filter((line) => line.startsWith("- ")))
      expect(line).toMatch(/lost&#46;|lost\.$/);
    expect(outsideOfCode(cut)).toContain("Cut here.");
  });

  it("keeps a limit that is given, also when characters need several bytes", () => {
    for (const limit of [500, 1000, 34_000]) {
      expect(renderComment(large(300), { ...options, limit }).length).toBeLessThanOrEqual(limit);
      expect(Buffer.byteLength(renderSummary(large(300), limit))).toBeLessThanOrEqual(limit);
    }
  });
});

describe("the job summary", () => {
  it("stays below a MiB with thousands of findings and says that it was cut", () => {
    const findings = Array.from({ length: 20_000 }, (_, n) =>
      finding({ message: `größer ${n} ${"x".repeat(80)}`, location: { file: `db/${n}.sql` } }),
    );
    const summary = renderSummary(report({ findings }));
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(SUMMARY_LIMIT);
    expect(Buffer.byteLength(summary)).toBeGreaterThan(SUMMARY_LIMIT - 1000);
    expect(summary).toMatch(/Cut here\. The report was too long for this place: `report-json` has all of it\.\n$/);
  });
});

describe("the whole report", () => {
  it("has before and after of each object, the repair, and folds what is good", () => {
    const markdown = renderMarkdown(
      report({
        items: [
          item({
            blocks: [
              {
                kind: "changes",
                title: "Changes",
                changes: [
                  { subject: "column", name: "public.t.a", change: "missing", before: "a int" },
                  { subject: "index", name: "public.i", change: "extra", after: "CREATE INDEX i ON t (a)" },
                ],
              },
              { kind: "code", title: "Append this:", language: "sql", code: "DROP INDEX i;\n" },
            ],
          }),
          item({ status: "good", title: "0002_b", label: "exact" }),
        ],
        findings: [finding({ severity: "warning", location: { file: "db/3.sql", line: 7 } })],
      }),
    );
    expect(markdown).toContain(
      "```diff\n@@ column public.t.a is missing @@\n- a int\n@@ index public.i is left behind @@\n+ CREATE INDEX i ON t (a)\n```",
    );
    expect(markdown).toContain("```sql\nDROP INDEX i;\n```");
    expect(markdown).toMatch(/<details><summary>1 without a complaint<\/summary>\n\n- ✅ `0002_b`/);
    expect(markdown).toContain("- **warning** `db/3.sql:7` It comes too early. (`out-of-order`)");
  });

  it("links a finding's file and line to where the files are", () => {
    const place = { file: "db/1 (a)/ü'].sql", line: 7 };
    const findings = [finding({ location: place }), finding({ location: { file: "a.yaml" } }), finding()];
    const text = renderComment(report({ findings }), {
      marker: "<!-- m -->",
      source: "https://github.com/o/r/blob/abc",
    });
    expect(text).toContain(
      "- **error** [`db/1 (a)/ü'].sql:7`](https://github.com/o/r/blob/abc/db/1%20%28a%29/%C3%BC'%5D.sql#L7) It",
    );
    expect(text).toContain("- **error** [`a.yaml`](https://github.com/o/r/blob/abc/a.yaml) It");
    expect(text).toContain("- **error** It comes too early.");
  });

  it("links nothing that stood in another commit, which is not where the files are", () => {
    const findings = [finding({ location: { file: "abcdef0123:openapi.yaml", line: 7 } })];
    const text = renderComment(report({ findings }), {
      marker: "<!-- m -->",
      source: "https://github.com/o/r/blob/abc",
    });
    expect(text).toContain("- **error** `abcdef0123:openapi.yaml:7` It");
    expect(text).not.toContain("](");
  });

  it("shows the first few items whole and folds the others, each a line that nothing gets out of", () => {
    const title = "0006 </summary><img src=x> @octocat\n## no heading";
    const items = Array.from({ length: 7 }, (_, n) =>
      item({
        title: n === 5 ? title : `000${n}_a`,
        blocks: [{ kind: "code", title: "It:", language: "sql", code: "SELECT 1" }],
      }),
    );
    const markdown = renderMarkdown(report({ items }));
    expect(markdown.match(/^#### /gm)).toHaveLength(5);
    const [first, second, ...more] = markdown.match(/^<details><summary>.*<\/summary>$/gm)!;
    expect(more).toEqual([]);
    expect(first!.slice(0, -"</summary>".length)).not.toMatch(/<\/summary>|<img|@octocat/);
    expect(second).toBe("<details><summary>❌ <code>0006&#95;a</code> <b>differs</b></summary>");
    expect(markdown.match(/```sql\nSELECT 1\n```\n\n<\/details>/g)).toHaveLength(2);
  });

  it("shows the first ten findings and folds the others, unless there are few", () => {
    const findings = (count: number) => Array.from({ length: count }, (_, n) => finding({ message: `m${n}` }));
    const many = renderMarkdown(report({ findings: findings(30) }));
    const [open, folded] = many.split("<details><summary>20 more findings</summary>\n\n");
    expect(open!.match(/^- \*\*error\*\* m\d+ /gm)).toHaveLength(10);
    expect(folded!.match(/^- \*\*error\*\* m\d+ /gm)).toHaveLength(20);
    expect(folded).toContain("\n\n</details>");
    expect(renderMarkdown(report({ findings: findings(12) }))).not.toContain("<details>");
  });

  it("shows of long definitions what differs, and one line around", () => {
    const lines = Array.from({ length: 20 }, (_, n) => `line ${n}`);
    const after = lines.with(10, "other");
    expect(
      onlyDifferent({ subject: "f", name: "f", change: "changed", before: lines.join("\n"), after: after.join("\n") }),
    ).toEqual({
      before: "…\nline 9\nline 10\nline 11\n…",
      after: "…\nline 9\nother\nline 11\n…",
    });
  });
});

function large(count: number): Report {
  return report({
    items: Array.from({ length: count }, (_, n) =>
      item({
        title: `${String(n).padStart(4, "0")}_migration`,
        summary: "größer: a column is lost.",
        blocks: [
          {
            kind: "changes",
            title: "Changes",
            changes: [{ subject: "column", name: "public.t.a", change: "missing", before: "x".repeat(500) }],
          },
        ],
      }),
    ),
  });
}
