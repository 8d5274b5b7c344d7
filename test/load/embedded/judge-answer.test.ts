import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { AnswerJudge } from "../../../src/load/embedded/judge-answer.ts";
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
