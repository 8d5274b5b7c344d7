import { describe, expect, it } from "vitest";
import { renderTerminal } from "../../src/report/terminal.ts";
import { finding, HOSTILE, hostileReport, item, report } from "./reports.ts";

const plain = { color: false };

describe("the report on a terminal", () => {
  it("counts many good items in a few words, whatever is said of each", () => {
    const items = Array.from({ length: 30 }, (_, n) => item({ status: "good", label: `pass: ${n} ms` }));
    expect(renderTerminal(report({ items }), plain)).toContain("30 pass: 0 ms or pass: 1 ms or pass: 2 ms or others");
  });

  it("sends no escape sequence but its own", () => {
    expect(renderTerminal(hostileReport(), plain)).not.toMatch(
      /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e\u200b\u2028]/,
    );
    const colored = renderTerminal(hostileReport(), { color: true });
    expect(colored).toContain("\u001b[31m");
    expect(colored.replace(/\u001b\[(?:0|1|2|3[1-6])m/g, "")).toBe(renderTerminal(hostileReport(), plain));
  });

  it("lets no text of the repository look like a line of its own", () => {
    const forged = "x\nPASS  all fine";
    const text = renderTerminal(
      report({
        headline: forged,
        notes: [forged],
        findings: [finding({ message: forged, location: { file: forged, line: 1 } })],
        items: [
          item({
            title: forged,
            summary: forged,
            blocks: [
              { kind: "text", text: forged },
              { kind: "code", title: forged, language: "sql", code: forged },
              {
                kind: "changes",
                title: "t",
                changes: [{ subject: "table", name: forged, change: "extra", after: forged }],
              },
              { kind: "table", title: forged, columns: [forged], rows: [[forged]] },
            ],
          }),
          item({ status: "good", title: forged }),
        ],
      }),
      plain,
    );
    expect(text).not.toMatch(/^PASS/m);
    expect(text).toMatch(/^FAIL {2}x↵PASS/m);
  });

  it("ends with verdict, coverage and notes", () => {
    const text = renderTerminal(report({ notes: ["Engine: PGlite."] }), plain);
    expect(text).toMatch(/^FAIL {2}1 of 1 rollback .*\n1 migration found, .*\nEngine: PGlite\.\n$/);
  });

  it("counts what is good when it is much, and lists it when asked", () => {
    const items = Array.from({ length: 11 }, (_, n) => item({ status: "good", title: `m${n}`, label: "exact" }));
    expect(renderTerminal(report({ items }), plain)).toContain("✓ 11 exact\n");
    expect(renderTerminal(report({ items }), { color: false, verbose: true })).toContain("✓ m10  exact\n");
    expect(renderTerminal(report({ items: items.slice(1) }), plain)).toContain("✓ m10  exact\n");
  });

  it("shows of what is good no more than its name, unless asked", () => {
    const items = [item({ status: "good", label: "compatible", blocks: [{ kind: "text", text: "in full" }] })];
    expect(renderTerminal(report({ items }), { color: false })).not.toContain("in full");
    expect(renderTerminal(report({ items }), { color: false, verbose: true })).toContain(
      "0001_a  compatible\n  It differs.\n  in full\n",
    );
  });

  it("gives the place of a finding as file:line:column", () => {
    const text = renderTerminal(
      report({ findings: [finding({ location: { file: "a.sql", line: 2, column: 5 } })] }),
      plain,
    );
    expect(text).toContain("error a.sql:2:5: It comes too early. (out-of-order)\n");
  });

  it("shows text that hides as what it is", () => {
    expect(renderTerminal(report({ headline: HOSTILE }), plain)).toContain(
      "\\u001b[31mred\\u0007\\u202etxt\\u200b\\u2028end",
    );
  });
});
