import { rmSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { parseCsv } from "../../../src/load/scenario/csv.ts";
import { readScenario } from "../../../src/load/scenario/read-file.ts";
import { parseTemplate, render, renderJson } from "../../../src/load/scenario/template.ts";
import { UsageError } from "../../../src/report/errors.ts";
import { directoryOf } from "../../support/command-line.ts";

const made: string[] = [];
afterEach(() => {
  for (const directory of made.splice(0)) rmSync(directory, { recursive: true });
});

function read(text: string, files: Record<string, string> = {}, base?: string) {
  const directory = directoryOf({ "shop.yml": text, ...files });
  made.push(directory);
  return readScenario("shop.yml", directory, base);
}

const SHOP = `
name: shop
base: http://127.0.0.1:3000/api/
headers: { Accept: application/json }
load: { rate: 50, duration: 90s, arrivals: poisson }
criteria: ["p99 < 100ms", "login: success > 99%"]
data: { file: users.csv, order: random }
journeys:
  - name: buy
    weight: 3
    steps:
      - name: login
        request: post /login
        json: { user: "{{user}}" }
        expect: [200, 201]
        extract: { token: "$.data.tokens[0]", csrf: { header: X-CSRF }, id: { body: 'id=(\\d+)' } }
        think: 1s-3s
        criteria: ["p95 < 1s"]
      - request: GET /items/{{id}}?t={{token|raw}}
        headers: { x-csrf: "{{csrf}}" }
        expect-json: false
  - steps:
      - request: GET https://127.0.0.1:3443/health
`;

describe("a scenario file", () => {
  it("says journeys, data, load and criteria", () => {
    const scenario = read(SHOP, { "users.csv": 'user,note\nann,"a, ""b"""\nbob,\n' });
    expect(scenario).toMatchObject({
      name: "shop (http://127.0.0.1:3000, https://127.0.0.1:3443)",
      load: { model: "open", arrivals: "poisson", stages: [{ durationMs: 90_000, from: 50, to: 50 }] },
      criteria: ["p99 < 100ms", "login: success > 99%"],
      origins: ["http://127.0.0.1:3000", "https://127.0.0.1:3443"],
    });
    const [buy, health] = scenario.scenario.journeys;
    expect(buy).toMatchObject({
      name: "buy",
      weight: 3,
      data: {
        order: "random",
        rows: [
          { user: "ann", note: 'a, "b"' },
          { user: "bob", note: "" },
        ],
      },
    });
    expect(buy!.steps[0]).toMatchObject({
      name: "login",
      method: "POST",
      url: ["http://127.0.0.1:3000/api/login"],
      headers: { accept: ["application/json"] },
      body: { kind: "json", value: { user: "{{user}}" } },
      expectStatus: [200, 201],
      expectJson: true,
      extract: {
        token: { from: "json", path: ["data", "tokens", 0] },
        csrf: { from: "header", name: "x-csrf" },
        id: { from: "body", pattern: "id=(\\d+)" },
      },
      thinkTime: { least: 1000, most: 3000 },
      criteria: ["p95 < 1s"],
    });
    expect(buy!.steps[1]).toMatchObject({ name: "GET /items/{{id}}?t={{token|raw}}", expectJson: false });
    expect(health).toMatchObject({
      name: "journey 2",
      weight: 1,
      steps: [{ method: "GET", url: ["https://127.0.0.1:3443/health"] }],
    });
  });

  it("has its base replaced by an address that is given", () => {
    expect(read("steps: [{ request: GET /a }]", {}, "http://127.0.0.1:9").scenario.journeys[0]!.steps[0]!.url).toEqual([
      "http://127.0.0.1:9/a",
    ]);
  });

  const one = (more: string) => `base: http://x\nsteps:\n  - request: GET /a\n    ${more}\n`;
  it.each([
    [one("expct: 200"), 'shop.yml:4:5: unknown key "expct" in steps.0; did you mean "expect"?'],
    ["base: http://x\nstep: []", 'shop.yml:2:1: unknown key "step"; did you mean "steps"?'],
    ["base: http://x", 'shop.yml: a scenario has either "steps" or "journeys".'],
    ["steps: [{ request: GET /a }]", 'shop.yml:1:9: "/a" is a path, and there is no base'],
    ["base: http://x\nsteps: []", "shop.yml:2:8: steps must NOT have fewer than 1 items"],
    [
      "base: http://x\nsteps:\n  - request: /a",
      'steps.0.request is "/a"; it must be a method and an address or a path',
    ],
    ["base: ftp://x\nsteps: [{ request: GET /a }]", 'base is "ftp://x"; it must be an http:// or https:// address'],
    [one("headers: { 'b d': x }"), 'shop.yml:3:5: The header name "b d" is not valid.'],
    [
      one("body: '{{who}}'"),
      'shop.yml:3:5: the variable "who" is neither in the data nor taken from an earlier answer',
    ],
    [one("think: soon"), 'The think time is "soon"'],
    [one("think: 3s-1s"), "ends before it begins"],
    [one("extract: { a: { body: '(' } }"), 'The expression for "a" cannot be used'],
    [one("schema: { type: strin }"), "the schema cannot be used"],
    [
      one("{ json: 1, body: x }").replace("{ ", "").replace(" }", "").replace(", ", "\n    "),
      'a step has either "json" or "body"',
    ],
    ["base: http://x\nsteps: [{ request: 'GET http://{{h}}/' }]", "has a variable in its host"],
    ["base: http://x\ndata: none.csv\nsteps: [{ request: GET /a }]", "shop.yml:2:7: There is no data file none.csv."],
    [
      "base: http://x\ndata: [{ user: a }]\nsteps:\n  - request: GET /{{usr}}",
      'taken from an earlier answer of its journey; did you mean "user"?',
    ],
    ...["/{{user name}}", "/{{user}", "/{{user|upper}}", "/user}}"].map(
      (address) =>
        [
          `base: http://x\ndata: [{ user: a }]\nsteps:\n  - request: GET ${address}`,
          `shop.yml:4:5: "${address}" has braces without the name of a variable in them`,
        ] as [string, string],
    ),
    [
      "base: http://x\ndata: bad.csv\nsteps: [{ request: GET /a }]",
      "The data file bad.csv cannot be read: line 2: 1 fields, where the first line names 2.",
    ],
    [
      "base: http://x\ndata: bad.json\nsteps: [{ request: GET /a }]",
      "The data file bad.json must be a list of objects.",
    ],
    ["a: [", "shop.yml:1:5:"],
  ])("%j is refused with its place", (text, message) => {
    const attempt = () => read(text, { "bad.csv": "a,b\n1\n", "bad.json": '{"a":1}' });
    expect(attempt).toThrow(UsageError);
    expect(attempt).toThrow(message);
  });
});

describe("CSV", () => {
  it.each<[string, Record<string, string>[]]>([
    ["a,b\r\n1,2\r\n", [{ a: "1", b: "2" }]],
    [
      'a,b\n"x\ny","q""r"\n\nz,',
      [
        { a: "x\ny", b: 'q"r' },
        { a: "z", b: "" },
      ],
    ],
    ["\ufeffa\n1\n2", [{ a: "1" }, { a: "2" }]],
    ["a,b\n", []],
    ["", []],
  ])("%j", (text, rows) => {
    expect(parseCsv(text)).toEqual(rows);
  });

  it.each([
    ['a\n"x', "line 2: a quote"],
    ["a,a\n1,2", 'the name "a" stands twice'],
    ["a\nx\ny,z", "line 3: 2 fields"],
  ])("%j is refused with its line", (text, message) => {
    expect(() => parseCsv(text)).toThrow(message);
  });
});

describe("a template", () => {
  it("has its variables encoded where asked, unless they are raw", () => {
    const template = parseTemplate("/a/{{ x }}/{{x|raw}}/{{}}/{x}");
    expect(render(template, { x: "a b/c" }, encodeURIComponent)).toBe("/a/a%20b%2Fc/a b/c/{{}}/{x}");
  });

  it("in JSON keeps the type of a value that stands alone", () => {
    expect(renderJson({ a: "{{n}}", b: ["x{{n}}"], c: "{{o}}", d: 1 }, { n: 5, o: { p: [1] } })).toEqual({
      a: 5,
      b: ["x5"],
      c: { p: [1] },
      d: 1,
    });
  });
});

describe("a criterion of a scenario", () => {
  it.each([
    ["criteria: [p99 < 5ms, 'GET /b: p99 < 5ms']\nsteps:\n  - request: GET /", "shop.yml:2:23:"],
    ["steps:\n  - request: GET /\n    criteria: [sucess > 9%]", "shop.yml:4:16:"],
    ["load: { duration: soon }\nsteps:\n  - request: GET /", "shop.yml:2:7:"],
  ])("that is wrong comes with its place: %s", (text, place) => {
    expect(() => read(`base: http://h\n${text}\n`)).toThrow(place);
  });
});
