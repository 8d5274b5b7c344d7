import { afterEach, describe, expect, it, vi } from "vitest";
import { annotate } from "../../src/github/channels.ts";
import { annotationsOf } from "../../src/report/annotations.ts";
import { finding, hostileReport, item, report } from "./reports.ts";

afterEach(() => vi.restoreAllMocks());

describe("annotations", () => {
  it("are what is wrong, each with its place, the worst first", () => {
    const annotations = annotationsOf(
      report({
        items: [
          item({ status: "neutral", label: "irreversible", file: "n.sql" }),
          item({ status: "unsettled", label: "not-provable", file: "u.sql" }),
          item({ file: "b.sql" }),
          item({ status: "good", file: "g.sql" }),
          item({ status: "neutral", label: "figures" }),
        ],
        findings: [finding({ severity: "warning", location: { file: "w.sql", line: 2, column: 3 } }), finding()],
      }),
    );
    expect(annotations[0]!.message).toBe("0001_a: It differs.");
    expect(annotations.map(({ level, title, file, line, column }) => [level, title, file, line, column])).toEqual([
      ["error", "schema-check: differs", "b.sql", undefined, undefined],
      ["error", "schema-check: out-of-order", undefined, undefined, undefined],
      ["warning", "schema-check: not-provable", "u.sql", undefined, undefined],
      ["warning", "schema-check: out-of-order", "w.sql", 2, 3],
      ["note", "schema-check: irreversible", "n.sql", undefined, undefined],
    ]);
  });

  it("are ten of each sort at most, and the last says how many more there are", () => {
    const findings = [
      ...Array.from({ length: 5000 }, (_, n) => finding({ message: `error ${n}` })),
      ...Array.from({ length: 10 }, (_, n) => finding({ severity: "warning", message: `warning ${n}` })),
    ];
    const annotations = annotationsOf(report({ findings }));
    const errors = annotations.filter(({ level }) => level === "error");
    expect(errors.map(({ message }) => message)).toEqual([
      ...Array.from({ length: 9 }, (_, n) => `error ${n}`),
      "4991 more in the job summary.",
    ]);
    expect(annotations.filter(({ level }) => level === "warning").at(-1)!.message).toBe("warning 9");
  });

  it("have at most 4,096 characters", () => {
    const [annotation] = annotationsOf(report({ findings: [finding({ message: "\u0000".repeat(5000) })] }));
    expect(annotation!.message).toHaveLength(4096);
    expect(annotation!.message.endsWith("…")).toBe(true);
  });

  it("are one command a line in the log, whatever they say", () => {
    let log = "";
    vi.spyOn(process.stdout, "write").mockImplementation((text) => {
      log += text;
      return true;
    });
    annotate(hostileReport());
    annotate(
      report({
        findings: [finding({ message: "100%\n::error::x", location: { file: "a%0A,b:c::d\ne.sql", line: 1 } })],
      }),
    );
    const lines = log.trimEnd().split("\n");
    expect(lines).toHaveLength(3);
    for (const line of lines) expect(line).toMatch(/^::error title=schema-check%3A [\w-]+,[^:]*::/);
    expect(lines[2]).toBe(
      "::error title=schema-check%3A out-of-order,file=a%250A%2Cb%3Ac%3A%3Ad%0Ae.sql,line=1::100%25%0A::error::x",
    );
  });
});
