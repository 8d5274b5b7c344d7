import type { IncomingMessage } from "node:http";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readBody } from "../../../src/routes/servers/runtime/body.ts";
import type { Content, Shape } from "../../../src/routes/servers/runtime/types.ts";

const integer: Shape = { type: "integer" };
const content: Content[] = [
  { mediaType: "application/json", schema: z.looseObject({}) },
  {
    mediaType: "application/x-www-form-urlencoded",
    schema: z.looseObject({
      n: z.number().optional(),
      list: z.array(z.number()).optional(),
      deep: z.looseObject({}).optional(),
    }),
    shape: {
      type: "object",
      properties: {
        n: integer,
        list: { type: "array", items: integer },
        deep: { type: "object", properties: { a: { type: "array", items: integer }, b: { type: "boolean" } } },
      },
    },
  },
  { mediaType: "text/plain", schema: z.number(), shape: integer },
  { mediaType: "application/octet-stream" },
];

const FORM = "application/x-www-form-urlencoded";

/** Reads what a parser of the application's own has made of a body. */
const read = (parsed: unknown, type: string, more: Record<string, string> = {}, required = true) =>
  readBody(
    {
      method: "POST",
      url: "/",
      headers: { "content-type": type, "content-length": "9", ...more },
      raw: {} as IncomingMessage,
      parsed,
    },
    { required, content },
    {},
  );

describe("a body that a parser of the application has read", () => {
  it.each([
    ["numbers of a form", { n: "5" }, { n: 5 }],
    ["lists of a form", { list: ["1", "2"] }, { list: [1, 2] }],
    ["a list of one", { list: "1" }, { list: [1] }],
    ["objects that it made of brackets", { deep: { a: ["1", "2"], b: "true" } }, { deep: { a: [1, 2], b: true } }],
    ["objects that it left as JSON", { deep: '{"b":false}' }, { deep: { b: false } }],
    ["names with brackets that it left", { "deep[b]": "true" }, { deep: { b: true } }],
    ["characters that a form encodes", { other: "a&b=c+%" }, { other: "a&b=c+%" }],
  ])("is coerced by its schema: %s", async (_name, parsed, value) => {
    expect(await read(parsed, FORM)).toEqual({ value, issues: [] });
  });

  it("is refused where it is wrong", async () => {
    const { issues } = await read({ n: "x" }, FORM);
    expect(issues.map(({ path }) => path)).toEqual([["n"]]);
  });

  it("may be text or bytes", async () => {
    expect(await read("42", "text/plain")).toEqual({ value: 42, issues: [] });
    expect(await read(Buffer.from("42"), "text/plain")).toEqual({ value: 42, issues: [] });
    expect(await read(Buffer.from('{"a":1}'), "application/json")).toEqual({ value: { a: 1 }, issues: [] });
    expect((await read("x", "text/plain")).issues).toHaveLength(1);
  });

  it("may have been compressed", async () => {
    const { value } = await read({ a: 1 }, "application/json", { "content-encoding": "gzip" });
    expect(value).toEqual({ a: 1 });
  });

  it("is missing where nothing was sent, though the parser made an empty object of it", async () => {
    await expect(read({}, "application/json", { "content-length": "0" })).rejects.toMatchObject({ status: 400 });
    expect(await read({}, "application/json", { "content-length": "0" }, false)).toEqual({
      value: undefined,
      issues: [],
    });
  });
});
