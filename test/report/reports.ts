import type { Finding } from "../../src/report/finding.ts";
import type { Report, ReportItem } from "../../src/report/report.ts";

/** What a file name, a table or a server's message may hold against whoever shows it. */
export const HOSTILE =
  "`a` ``` | b @octocat @org/team #12 GH-34 org/app#5 <img src=x onerror=alert(1)> [l](http://evil.example) ![i](x) **b** _i_ ~s~ &lt; \\ $x$ www.evil.example\n## heading\n::error::forged\r\n- [ ] task\u001b[31mred\u0007\u202etxt\u200b\u2028end";

export function report(parts: Partial<Report> = {}): Report {
  return {
    gate: "schema-check",
    verdict: "fail",
    headline: "1 of 1 rollback does not undo its migration",
    coverage: "1 migration found, 1 executed, 1 proved, 0 declared irreversible, 0 not provable.",
    notes: [],
    items: [],
    findings: [],
    figures: {},
    data: null,
    ...parts,
  };
}

export function item(parts: Partial<ReportItem> = {}): ReportItem {
  return { status: "bad", title: "0001_a", label: "differs", summary: "It differs.", blocks: [], ...parts };
}

export function finding(parts: Partial<Finding> = {}): Finding {
  return {
    rule: "out-of-order",
    severity: "error",
    confidence: "high",
    message: "It comes too early.",
    fingerprint: "0123456789abcdef",
    ...parts,
  };
}

/** A report with the hostile text in each place that text of the repository gets into. */
export function hostileReport(): Report {
  return report({
    headline: HOSTILE,
    coverage: HOSTILE,
    notes: [HOSTILE],
    findings: [finding({ message: HOSTILE, location: { file: HOSTILE, line: 3 } })],
    items: [
      item({
        title: HOSTILE,
        summary: HOSTILE,
        file: HOSTILE,
        blocks: [
          { kind: "text", text: HOSTILE },
          { kind: "code", title: HOSTILE, language: "sql", code: HOSTILE },
          {
            kind: "changes",
            title: HOSTILE,
            changes: [{ subject: "table", name: HOSTILE, change: "changed", before: HOSTILE, after: HOSTILE }],
          },
          { kind: "table", title: HOSTILE, columns: [HOSTILE], rows: [[HOSTILE], ["plain"]] },
        ],
      }),
      item({ status: "good", title: HOSTILE, label: "exact", summary: HOSTILE }),
    ],
  });
}
