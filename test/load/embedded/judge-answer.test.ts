import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { AnswerJudge, MOST_BODY } from "../../../src/load/embedded/judge-answer.ts";
import type { Step } from "../../../src/load/scenario/scenario.ts";
import { step } from "../support/engine.ts";

const judge = new AnswerJudge(step("http://h", "/", { expectJson: true }));

function judged(coding: string | undefined, body: Buffer, status = 200) {
  const headers = new Map([["content-type", "application/json"]]);
  if (coding !== undefined) headers.set("content-encoding", coding);
  const head = { status, headers } as unknown as Parameters<AnswerJudge["judge"]>[0];
  const { kind, message } = judge.judge(head, body.length > 0 ? [body] : [], body.length, "http://h/");
  return message === undefined ? kind : `${kind}: ${message}`;
}

describe("a compressed body where JSON is asked for", () => {
  const json = Buffer.from('{"a":1}');

  it("is unpacked, and read", () => {
    expect(judged("gzip", gzipSync(json))).toBe("ok");
    expect(judged("br", brotliCompressSync(json))).toBe("ok");
    expect(judged("gzip", gzipSync("{oops"))).toBe("invalid: a body that is no JSON");
  });

  it("is invalid where it does not unpack, rather than ok as nobody could look", () => {
    expect(judged("gzip", json)).toBe("invalid: the compressed body is broken");
    expect(judged("br", Buffer.from("junk"))).toBe("invalid: the compressed body is broken");
    expect(judged("gzip", gzipSync(json).subarray(0, 15))).toBe("invalid: the compressed body is broken");
  });

  it("is not held against the answer where it is too large, of an unknown coding, or none", () => {
    expect(judged("gzip", gzipSync(Buffer.alloc(9 * 1024 * 1024)))).toBe("ok");
    expect(judged("compress", json)).toBe("ok");
    expect(judged("gzip", Buffer.alloc(0), 204)).toBe("ok");
  });
});

describe("an answer", () => {
  const given = (
    more: Partial<Step>,
    status: number,
    headers: Record<string, string>,
    body = "",
    url = "http://h/",
  ) => {
    const head = { status, headers: new Map(Object.entries(headers)) } as unknown as Parameters<
      AnswerJudge["judge"]
    >[0];
    const bytes = Buffer.from(body);
    const one = new AnswerJudge(step("http://h", "/", more)).judge(head, [bytes], bytes.length, url);
    return one.message === undefined ? one.kind : `${one.kind}: ${one.message}`;
  };
  const html = { "content-type": "text/html; charset=utf-8" };
  const json = { "content-type": "application/json" };

  it.each([200, 204, 299])("of status %i is ok where nothing is said", (status) => {
    expect(given({}, status, {})).toBe("ok");
  });

  it.each([100, 300, 304, 400, 500])("of status %i is not", (status) => {
    expect(given({}, status, {})).toBe(`wrong_status: status ${status}`);
  });

  it("has the status that is expected, and no other", () => {
    expect(given({ expectStatus: [404] }, 404, {})).toBe("ok");
    expect(given({ expectStatus: [404] }, 200, {})).toBe("wrong_status: status 200");
  });

  it("that leads elsewhere says where to, without the query", () => {
    const at = (location: string) => given({}, 302, { location });
    expect(at("/new?token=1")).toBe("wrong_status: status 302, a redirect to /new");
    expect(at("https://other.test/a?b=1")).toBe("wrong_status: status 302, a redirect to https://other.test/a");
  });

  it("is no JSON where it says so, or looks like a page", () => {
    expect(given({ expectJson: true }, 200, html, "{}")).toBe("invalid: HTML in place of JSON");
    expect(given({ expectJson: true }, 200, { "content-type": "text/plain" }, "{}")).toBe(
      "invalid: text/plain in place of JSON",
    );
    expect(given({ expectJson: true }, 200, {}, " <p>")).toBe("invalid: HTML in place of JSON");
    expect(given({ expectJson: true }, 200, { "content-type": "application/problem+json" }, "{}")).toBe("ok");
    expect(given({}, 200, html, "<p>")).toBe("ok");
  });

  it("is a platform's where its page says so, whatever the status, and the status is asked for", () => {
    const page = "<!DOCTYPE html><html><title>Just a moment...</title>";
    for (const more of [{}, { expectStatus: [503] }])
      expect(given(more, 503, html, page)).toBe("blocked: status 503, a challenge page of Cloudflare");
    expect(given({}, 200, html, page)).toMatch(/^blocked/);
    expect(given({}, 200, html, page.replace("Just a moment...", "Shop"))).toBe("ok");
    expect(given({ expectJson: true }, 200, json, JSON.stringify(page))).toBe("ok");
  });

  it("is a platform's where it leads to a login of another origin, though that status is asked for", () => {
    const to = (location: string) => given({ expectStatus: [302] }, 302, { location });
    expect(to("/login")).toBe("ok");
    expect(to("http://h/login")).toBe("ok");
    expect(to("https://other.test/login")).toMatch(/^blocked: status 302, a redirect to a login page/);
    expect(to("/cdn-cgi/access/login")).toMatch(/^blocked/);
  });

  it("that must be looked into is not ok where it cannot be", () => {
    const schema = { schemas: { "200": { type: "object" } } };
    expect(given(schema, 200, json, "{}")).toBe("ok");
    expect(given(schema, 200, json, "[]")).toBe("invalid: against its schema: the body must be object");
    expect(given(schema, 200, { ...json, "content-encoding": "compress" }, "{}")).toBe(
      "invalid: a body that cannot be unpacked within 8 MB",
    );
    expect(given(schema, 200, json, `"${"x".repeat(MOST_BODY)}"`)).toBe(
      "invalid: a body too large to be looked at (8 MB)",
    );
  });
});
