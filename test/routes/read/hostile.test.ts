import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readApplication } from "../../../src/routes/read/application.ts";
import { filesIn } from "../../../src/routes/read/files.ts";
import { directoryOf } from "../../support/command-line.ts";
import { read } from "./support.ts";

const APP = 'const app = require("express")(); app.get("/a", (req, res) => res.end());\n';

describe("code that means harm", () => {
  it.each<[string, string]>([
    ["blocks in blocks", "{".repeat(3000) + "}".repeat(3000)],
    ["a sum without end", `const x = ${"'a' + ".repeat(5000)}'a';`],
    ["calls in calls", `f(${"f(".repeat(2000)}${")".repeat(2000)});`],
    ["a chain without end", `const z = require("zod"); z.string()${".min(1)".repeat(4000)};`],
    ["functions that call each other", "const a = () => b(); const b = () => a(); a();"],
    [
      "a tree of calls",
      "const a = () => { b(); b(); }; const b = () => { c(); c(); }; const c = () => { a(); a(); }; a();",
    ],
    [
      "an object that holds itself",
      "const o = {}; o.o = o; app.get('/o', (q, r) => r.json(o)); app.post('/p', { schema: o }, h);",
    ],
    ["loops in loops", "for (let i = 0; i < 1e9; i++) for (let j = 0; j < 1e9; j++) for (;;) f(i, j);"],
    [
      "names of the language",
      'const o = { __proto__: { x: 1 }, constructor: 1, toString: 2 }; app.get("/__proto__/:constructor", h);',
    ],
    ["a class that extends itself", "class A extends A { constructor() { super(); new A(); } } new A();"],
    [
      "a pattern that hangs",
      'app.get("/x".replace(/^(a+)+$/, "b"), h); app.get("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!".replace(/(a|a)*$/, ""), h);',
    ],
    ["text that grows", "let s = 'x'; for (let i = 0; i < 400; i++) s += s; app.get(s, h);"],
  ])("is read to its end: %s", (_, code) => {
    const { routes, application } = read({ "app.js": APP + code, "other.js": APP.replace("/a", "/other") });
    expect(routes).toContain("get /other");
    // What no parser's stack is deep enough for is said.
    if (!routes.includes("get /a")) expect(application.broken).toMatchObject([{ what: "it is nested too deeply" }]);
  });

  it("reads nothing that lies outside of the directory, and skips what it may not read", () => {
    const outside = directoryOf({ "secret.js": 'require("express")().get("/secret", h);' });
    const root = directoryOf({ "app.js": APP });
    symlinkSync(outside, join(root, "linked"));
    symlinkSync(join(outside, "secret.js"), join(root, "linked.js"));
    symlinkSync(".", join(root, "circle"));
    mkdirSync(join(root, "locked"));
    writeFileSync(join(root, "big.js"), `/*${"x".repeat(3_000_000)}*/`);
    chmodSync(join(root, "locked"), 0);
    try {
      const { operations } = readApplication(filesIn(root));
      expect(operations.map(({ path }) => path)).toEqual(["/a"]);
    } finally {
      chmodSync(join(root, "locked"), 0o755);
      for (const path of [root, outside]) rmSync(path, { recursive: true, force: true });
    }
  });
});
