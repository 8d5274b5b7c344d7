import { describe, expect, it } from "vitest";
import { connectionFailure } from "../../../src/load/embedded/failure.ts";

const failed = (code: string, message: string) => connectionFailure(Object.assign(new Error(message), { code }));

describe("a connection that breaks off", () => {
  it("says by what word an HTTP/2 stream was reset", () => {
    expect(failed("ERR_HTTP2_STREAM_ERROR", "Stream closed with error code NGHTTP2_REFUSED_STREAM")).toEqual({
      kind: "reset",
      message: "the stream was reset before the answer ended (NGHTTP2_REFUSED_STREAM)",
    });
  });

  it("takes such a word from nothing else", () => {
    expect(failed("ECONNRESET", "NGHTTP2_CANCEL").message).toBe("the connection ended before the answer did");
    expect(failed("ERR_HTTP2_ERROR", "Protocol error").kind).toBe("invalid");
  });
});
