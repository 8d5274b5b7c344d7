import { describe, expect, it } from "vitest";
import { unifiedDiff } from "../../../src/routes/generate/unified-diff.ts";

/** Applies a difference as `patch` does: every line that is taken away or kept must be there. */
function apply(before: string, diff: string): string {
  const lines = before.split("\n").slice(0, -1);
  const out: string[] = [];
  let at = 0;
  for (const line of diff.split("\n").slice(2, -1)) {
    const [, from, count] = /^@@ -(\d+)(?:,(\d+))? /.exec(line) ?? [];
    if (from !== undefined) {
      const start = count === "0" ? Number(from) : Number(from) - 1;
      while (at < start) out.push(lines[at++]!);
    } else if (line.startsWith("+")) out.push(line.slice(1));
    else {
      expect(lines[at]).toBe(line.slice(1));
      if (line.startsWith(" ")) out.push(lines[at]!);
      at++;
    }
  }
  return [...out, ...lines.slice(at), ""].join("\n");
}

describe("a unified difference", () => {
  it("is as `diff -u` has it", () => {
    const before = "a\nb\nc\nd\ne\nf\ng\nh\n";
    expect(unifiedDiff("x.ts", before, before.replace("e\n", "E\nnew\n"))).toBe(
      "--- a/x.ts\n+++ b/x.ts\n@@ -2,7 +2,8 @@\n b\n c\n d\n-e\n+E\n+new\n f\n g\n h\n",
    );
    expect(unifiedDiff("x.ts", undefined, "a\n")).toBe("--- /dev/null\n+++ b/x.ts\n@@ -0,0 +1 @@\n+a\n");
    expect(unifiedDiff("x.ts", "a\n", undefined)).toBe("--- a/x.ts\n+++ /dev/null\n@@ -1 +0,0 @@\n-a\n");
    expect(unifiedDiff("x.ts", "a\n", "a\n")).toBe("");
  });

  it("of any two texts leads from one to the other", () => {
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed % below;
    };
    for (let round = 0; round < 500; round++) {
      const a = Array.from({ length: random(40) + 1 }, () => `line ${random(8)}`);
      const b = a.flatMap(
        (line) => [[], [line, `new ${random(5)}`], [`other ${random(5)}`], [line], [line], [line]][random(6)]!,
      );
      const [before, after] = [a, b].map((lines) => lines.map((line) => `${line}\n`).join(""));
      if (before !== after && after !== "") expect(apply(before!, unifiedDiff("x", before, after))).toBe(after);
    }
  });

  it("of huge texts that share nothing ends soon", () => {
    const text = (word: string) => Array.from({ length: 50_000 }, (_, i) => `${word} ${i}\n`).join("");
    const diff = unifiedDiff("x", text("old"), text("new"));
    expect(diff.split("\n").length).toBe(100_004);
  });
});
