import { describe, expect, it } from "vitest";
import { UsageError } from "../../../src/report/errors.ts";
import { parseFile } from "../../../src/routes/spec/parse-file.ts";

describe("a document", () => {
  it.each([
    ["JSON", '{"a": {"b": [1, {"c": true}]}}'],
    ["YAML", "a:\n  b:\n    - 1\n    - c: true\n"],
    ["YAML with braces", "{a: {b: [1, {c: true}]}}"],
    ["JSON after a byte order mark", '\ufeff{"a": {"b": [1, {"c": true}]}}'],
    ["YAML with anchors", "x: &x { c: true }\na: { b: [1, *x] }\n"],
    ["YAML with merged keys", "x: &x { c: true }\na: { b: [1, { <<: *x }] }\n"],
  ])("is read from %s", (_, text) => {
    expect((parseFile(text, "spec.yaml").value as { a: unknown }).a).toEqual({ b: [1, { c: true }] });
  });

  it("may be UTF-8 with a mark, or UTF-16", () => {
    const text = "title: Größe";
    expect(parseFile(Buffer.from(`\ufeff${text}`), "x").value).toEqual({ title: "Größe" });
    expect(parseFile(Buffer.from(`\ufeff${text}`, "utf16le"), "x").value).toEqual({ title: "Größe" });
  });

  it("follows YAML 1.2: no is a text, dates are texts, and 010 is ten", () => {
    expect(parseFile("a: no\nb: 2024-01-01\nc: 010\nd: 0o10\n", "x").value).toEqual({
      a: "no",
      b: "2024-01-01",
      c: 10,
      d: 8,
    });
  });

  it.each([
    ["a closing bracket below its key", "x:\n  a: {\n    b: [\n      1, { c: true }\n    ]\n  }\n"],
    ["one after a sequence's dash", "x:\n  a:\n    b:\n    - 1\n    - {\n        c: true\n    }\n"],
    ["JSON pasted at the margin", 'x:\n  a: {\n"b": [\n1,\n{ "c": true }\n]\n}\n'],
    ["JSON indented by tabs", 'x:\n  a: {\n\t"b": [1, { "c": true }]\n\t}\n'],
  ])("is read as other YAML parsers read it, with %s", (_, text) => {
    expect(parseFile(text, "x").value).toEqual({ x: { a: { b: [1, { c: true }] } } });
  });

  it("keeps texts as they are beside brackets that are not deep enough", () => {
    const text = [
      "x:",
      "  a: {",
      '    "b": 1',
      "  }",
      "  text: |",
      "    {",
      "      [",
      "    }",
      "  first: >-",
      "    } begins",
      "    ] it",
      '  quoted: "one',
      'two"',
      "  last: 1",
    ].join("\n");
    const file = parseFile(text, "x");
    expect(file.value).toEqual({
      x: { a: { b: 1 }, text: "{\n  [\n}\n", first: "} begins ] it", quoted: "one two", last: 1 },
    });
    expect(file.place(["x", "a", "b"])).toEqual({ key: { line: 3, column: 5 }, value: { line: 3, column: 10 } });
    expect(file.place(["x", "last"]).key).toEqual({ line: 14, column: 3 });
  });

  it("says where an error is beside brackets that are not deep enough", () => {
    expect(() => parseFile("x:\n  a: {\nb: 1,\nb: 2\n  }\n", "x.yaml")).toThrow(
      "x.yaml:4:1: this is no valid YAML: duplicated mapping key.",
    );
    expect(() => parseFile("x:\n  a: {\n  }\n y: 1\n", "x.yaml")).toThrow("x.yaml:4:2: this is no valid YAML: ");
  });

  it("keeps keys that mean something to JavaScript", () => {
    for (const text of ['{"__proto__": {"a": 1}, "constructor": 2}', "__proto__: { a: 1 }\nconstructor: 2\n"]) {
      const { value } = parseFile(text, "x");
      expect(Object.keys(value as object)).toEqual(["__proto__", "constructor"]);
      expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    }
  });

  it.each([
    ["spec.json", '{\n  "a": 1,\n}', "spec.json:2:9: this is no valid JSON: a comma before a closing bracket."],
    ["spec.json", '{"a": 1', "spec.json:1:8: this is no valid JSON: the document ends too early."],
    ["spec.json", '{"a": nul}', 'spec.json:1:7: this is no valid JSON: expected a value but found "nul}".'],
    ["spec.json", '{"a" 1}', 'spec.json:1:6: this is no valid JSON: expected ":" after the key but found "1}".'],
    [
      "spec.json",
      '{"a": "x\ny"}',
      "spec.json:1:9: this is no valid JSON: a line break or another control character within a string.",
    ],
    ["spec.json", '{"a": "\\x"}', "spec.json:1:8: this is no valid JSON: an escape that JSON does not know."],
    [
      "spec.json",
      '{"a": 1} x',
      "spec.json:1:10: this is no valid JSON: there is something after the end of the document.",
    ],
    ["spec.yaml", "a:\n  - b\n c: d\n", "spec.yaml:3:2: this is no valid YAML: "],
    ["spec.yaml", "a: 1\na: 2\n", "spec.yaml:2:1: this is no valid YAML: duplicated mapping key."],
    ["spec.yaml", "a: *nobody\n", "spec.yaml:1:5: this is no valid YAML: "],
    ["spec.yaml", "  \n", "spec.yaml:1:1: this file is empty."],
    ["spec.yaml", "# nothing\n\n  # yet", "spec.yaml:1:1: this file is empty."],
    ["spec.yaml", "a:\n  b: &x\n    c: *x\n", "spec.yaml:3:8: this is an alias that contains itself."],
    ["spec.yaml", "--- # first\na: 1\n---\nb: 1\n", "spec.yaml:3:1: this is no valid YAML: expected a single document"],
    [
      "spec.json",
      `{"a":\n${"[".repeat(600)}${"]".repeat(600)}}`,
      "spec.json:2:501: this is nested deeper than 500 levels.",
    ],
  ])("%s that cannot be read is told with its place: %j", (file, text, message) => {
    expect(() => parseFile(text, file)).toThrow(UsageError);
    expect(() => parseFile(text, file)).toThrow(message);
  });

  it("that is not UTF-8 is refused", () => {
    const text = (bytes: number[]) => Buffer.concat([Buffer.from("a: \ufffd\nb: é"), Buffer.from(bytes)]);
    expect(() => parseFile(text([0xff, 0x0a]), "spec.yaml")).toThrow("spec.yaml:2:5: this is not UTF-8");
    expect(parseFile(text([0x0a]), "spec.yaml").value).toEqual({ a: "\ufffd", b: "é" });
  });

  it("that lists a key twice in JSON keeps the later one and says so", () => {
    const { value, duplicates } = parseFile('{\n "a": 1,\n "b": {"c": 1, "\\u0063": 2},\n "a": 2\n}', "x.json");
    expect(value).toEqual({ a: 2, b: { c: 2 } });
    expect(duplicates).toEqual([
      { key: "c", position: { line: 3, column: 16 } },
      { key: "a", position: { line: 4, column: 2 } },
    ]);
  });

  it("that multiplies by its aliases is refused, in little time and memory", () => {
    const lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"];
    for (let i = 1; i < 12; i++)
      lines.push(
        `a${i}: &a${i} [${Array(10)
          .fill(`*a${i - 1}`)
          .join(", ")}]`,
      );
    expect(() => parseFile(lines.join("\n"), "bomb.yaml")).toThrow(/^bomb\.yaml:\d+:\d+: aliases make this more than/);
    expect(() => parseFile("a: &a\n  b: *a\n", "circle.yaml")).toThrow(
      "circle.yaml:2:6: this is an alias that contains itself.",
    );
  });

  it("that is nested without end is refused", () => {
    expect(() => parseFile(`${"[".repeat(200_000)}${"]".repeat(200_000)}`, "deep.json")).toThrow(UsageError);
    expect(() => parseFile(`${'{"a":'.repeat(5000)}1${"}".repeat(5000)}`, "deep.json")).toThrow(
      "deeper than 500 levels",
    );
    expect(() => parseFile(`a: ${"[".repeat(5000)}${"]".repeat(5000)}`, "deep.yaml")).toThrow(UsageError);
  });
});

describe("a place", () => {
  const json = '{\n  "paths": {\n    "/a": { "get": [10, {"x~/y": null}] },\n    "/b": {}\n  }\n}';
  const yaml = 'paths:\n  "/a":\n    get:\n      - 10\n      - x~/y: null\n  /b: {}\n';
  it.each([
    [json, ["paths"], "2:12", "2:3"],
    [json, ["paths", "/a", "get"], "3:20", "3:13"],
    [json, ["paths", "/a", "get", "1", "x~/y"], "3:34", "3:26"],
    [json, ["paths", "/b"], "4:11", "4:5"],
    [json, ["paths", "/c", "get"], "2:12", "2:3"],
    [yaml, ["paths"], "2:3", "1:1"],
    [yaml, ["paths", "/a", "get", "1", "x~/y"], "5:15", "5:9"],
    [yaml, ["paths", "/b"], "6:7", "6:3"],
    [yaml, ["paths", "/c", "get"], "2:3", "1:1"],
  ])("of %#: the value's and the key's", (text, path, value, key) => {
    const found = parseFile(text, "x").place(path);
    expect(`${found.value.line}:${found.value.column} ${found.key.line}:${found.key.column}`).toBe(`${value} ${key}`);
  });
});
