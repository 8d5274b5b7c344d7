import { describe, expect, it } from "vitest";
import { meansTheSame } from "../../../src/routes/drift/meaning.ts";

const same = (one: string, other: string) => meansTheSame("a.ts", one, other);

describe("the meaning of generated code", () => {
  it.each([
    ["quotes, commas, semicolons and white space", 'const a = { "b": [1, 2,], };\n', "const a = {\n  b: [1, 2]\n}"],
    ["parentheses", "const f = (x) => (x + 1);", "const f = x => x + 1;"],
    ["comments", "/** a */ const a = 1; // b", "const a = 1;"],
    ["a leading bar of a union", "type A = 'x' | 'y';", 'type A =\n  | "x"\n  | "y";'],
    ["a bar before a single type", "type A = | { b: 1 };", "type A = { b: 1 };"],
    ["brackets around a type", "type A = (('x' | 'y'))[];", "type A = ('x' | 'y')[];"],
    [
      "order of imports",
      'import { a, type B } from "./a.js";\nimport c from "c";\nexport * from "./d.js";\nexport { e } from "./e.js";',
      'import c from "c";\nimport { type B, a } from "./a.js";\nexport { e } from "./e.js";\nexport * from "./d.js";',
    ],
    ["line ends", "const a = 1;\r\nconst b = 2;\r\n", "const a = 1;\nconst b = 2;\n"],
  ])("is the same with other %s", (_, one, other) => expect(same(one, other)).toBe(true));

  it.each([
    ["a literal", "const a = 1;", "const a = 2;"],
    ["grouping of types", "type A = ('x' | 'y')[];", "type A = 'x' | 'y'[];"],
    ["a name that is imported", 'import { a } from "./a.js";', 'import { b as a } from "./a.js";'],
    ["where from is imported", 'import { a } from "./a.js";', 'import { a } from "./b.js";'],
    ["order of imports for their effects", 'import "a"; import "b";', 'import "b"; import "a";'],
    ["order of statements", "a(); b();", "b(); a();"],
    ["order of arguments", "a(b, c);", "a(c, b);"],
    ["a name", "const a = 1;", "const b = 1;"],
    ["a number that is a text", "const a = 1;", 'const a = "1";'],
    ["a computed key", "const a = { [b]: 1 };", "const a = { b: 1 };"],
    ["optional members", "type A = { b?: string };", "type A = { b: string };"],
    ["order of properties", "const a = { b: 1, c: 2 };", "const a = { c: 2, b: 1 };"],
    ["grouping that matters", "const a = (1 + 2) * 3;", "const a = 1 + 2 * 3;"],
    ["a pattern", "const a = /x/u;", "const a = /x/;"],
    ["a template", "const a = `x${b}`;", "const a = `y${b}`;"],
    ["code that does not parse", "const a = ;", "const a = 1;"],
    ["code that parses on neither side", "const a = ;", "const b = ;"],
  ])("is another with other %s", (_, one, other) => expect(same(one, other)).toBe(false));
});
