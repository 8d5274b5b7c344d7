import { EventEmitter } from "node:events";
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { begun, respond } from "../../../src/routes/servers/runtime/respond.ts";
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

describe("an answer without a body", () => {
  it.each([204, 205, 304])("is not judged by the schema of the default: %s", (status) => {
    const described = {
      ...route("application/json"),
      responses: { default: route("application/json").responses["200"]! },
    };
    expect(respond(described, { status }, undefined, true)).toEqual({ status, headers: {}, body: undefined });
  });

  it("has none where the spec describes none", () => {
    const described: Route = { ...route("application/json"), responses: { "204": {} } };
    const result = { status: 204, body: { a: 1 } };
    expect(() => respond(described, result, undefined, true)).toThrow("breaks the spec");
    expect(respond(described, result, undefined, false)).toMatchObject({ status: 204, body: undefined });
  });

  it("is right for HEAD, with the length that a GET would have", () => {
    const head = { ...route("application/json"), method: "HEAD" };
    expect(respond(head, { status: 200, headers: { "Content-Length": 5 } }, undefined, true)).toMatchObject({
      headers: { "content-length": "5" },
      body: undefined,
    });
    expect(() => respond(route("application/json"), { status: 200 }, undefined, true)).toThrow("breaks the spec");
  });
});

describe("a stream that is sent", () => {
  const reports = async (stream: Readable): Promise<unknown[]> => {
    const told: unknown[] = [];
    await begun(stream, undefined, (error) => told.push(error));
    for await (const _ of stream) {
      // Read to its end.
    }
    return told;
  };

  it("is left as it was", async () => {
    const stream = Readable.from(["a", "b"]);
    await begun(stream, undefined, () => {});
    const parts: unknown[] = [];
    for await (const part of stream) parts.push(part);
    expect(parts).toEqual(["a", "b"]);
    expect(await reports(Readable.from([]))).toEqual([]);
  });

  it("tells of what fails on the way, unless the client went away", async () => {
    const told: unknown[] = [];
    const stream = new Readable({ read() {} });
    stream.push("a");
    await begun(stream, undefined, (error) => told.push(error));
    const gone = new Readable({ read() {} });
    gone.push("a");
    await begun(gone, undefined, (error) => told.push(error));
    const failure = new Error("on the way");
    stream.destroy(failure);
    gone.destroy(Object.assign(new Error("gone"), { code: "ERR_STREAM_PREMATURE_CLOSE" }));
    await new Promise((resolve) => setImmediate(resolve));
    expect(told).toEqual([failure]);
  });

  it("ends when the client leaves before it has begun", async () => {
    const stream = new Readable({ read() {} });
    const connection = new EventEmitter();
    const waiting = begun(stream, connection, () => {});
    connection.emit("close");
    await expect(waiting).rejects.toMatchObject({ status: 400 });
    expect(stream.destroyed).toBe(true);
    expect(connection.listenerCount("close")).toBe(0);
    const gone = Object.assign(new EventEmitter(), { destroyed: true });
    await expect(begun(new Readable({ read() {} }), gone, () => {})).rejects.toMatchObject({ status: 400 });
  });
});
