import { describe, expect, it } from "vitest";
import { respond } from "../../../src/routes/servers/runtime/respond.ts";
import type { Route, Validator } from "../../../src/routes/servers/runtime/types.ts";

/** Nothing is right. */
const nothing: Validator = {
  safeParse: () => ({ success: false, error: { issues: [{ path: [], message: "wrong" }] } }),
};

const route = (mediaType: string): Route => ({
  id: "getThing",
  method: "GET",
  path: "/thing",
  responses: { "200": { content: [{ mediaType, schema: nothing }], headerSchema: nothing } },
});

describe("an answer that is judged", () => {
  it.each(["application/json", "application/problem+json", "*/*"])("is so by its schema: %s", (mediaType) => {
    const result = { status: 200, body: "text", headers: { "content-type": mediaType.replace("*/*", "text/plain") } };
    expect(() => respond(route(mediaType), result, undefined, true)).toThrow("breaks the spec");
  });

  it("is so by the schema of the closest range that it falls under", () => {
    const range = route("application/*+json");
    const problems = (type: string) => {
      try {
        respond(range, { status: 200, body: {}, headers: { "content-type": type } }, undefined, true);
      } catch (error) {
        return (error as { details: { message: string }[] }).details.map(({ message }) => message);
      }
      return [];
    };
    expect(problems("application/vnd.thing+json")).toContain("wrong");
    expect(problems("application/vnd.thing+xml")).toEqual(["application/vnd.thing+xml is not in the spec"]);
  });

  // What is written in XML, or as plain text, is a text already, and its schema is about what that stands for.
  it.each(["application/xml", "text/plain", "image/*"])("is not by a schema of what is no JSON: %s", (mediaType) => {
    const result = { status: 200, body: "<thing/>", headers: { "content-type": mediaType.replace("*", "svg") } };
    expect(respond(route(mediaType), result, undefined, true)).toMatchObject({ status: 200, body: "<thing/>" });
  });
});
