import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { heavySteps } from "../../../src/load/k6/heavy.ts";
import { scriptOf } from "../../../src/load/k6/script.ts";
import { open, planOf, serve, step } from "../support/engine.ts";

const ZEROS = Buffer.alloc(16 * 1024 * 1024);
const BODIES: Record<string, [coding: string, body: Buffer]> = {
  "/bomb": ["gzip", gzipSync(ZEROS)],
  "/brotli": ["br", brotliCompressSync(ZEROS)],
  "/film": ["identity", ZEROS],
  "/page": ["gzip", gzipSync(Buffer.alloc(1024 * 1024))],
  "/broken": ["gzip", Buffer.from("no gzip at all")],
};

describe("a step whose answers unpack to more than is looked at", () => {
  it("is known before k6 unpacks them, and others are left alone", async () => {
    const target = await serve((response, { url }) => {
      const [coding, body] = BODIES[url!]!;
      response.writeHead(200, { "content-encoding": coding, "content-length": body.length }).end(body);
    });
    try {
      const steps = [
        ...Object.keys(BODIES).map((path) => step(target.origin, path)),
        // What has to be read is unpacked, and what may change something is not asked beforehand.
        step(target.origin, "/bomb", { name: "read", expectJson: true }),
        step(target.origin, "/bomb", { name: "posted", method: "POST" }),
      ];
      const plan = planOf(target.origin, open(1, 1000), steps);
      plan.transport.headers = { "x-secret": "s" };
      const heavy = await heavySteps(plan, new AbortController().signal);
      expect(heavy).toEqual(["GET /bomb", "GET /brotli", "GET /film"]);
      expect(target.seen.map(({ url, headers }) => [url, headers["x-secret"]]).sort()).toEqual(
        Object.keys(BODIES)
          .map((url) => [url, "s"])
          .sort(),
      );
      expect(scriptOf(plan, undefined, heavy)).toContain('"GET /brotli"');
    } finally {
      target.stop();
    }
  });

  it("is not asked for on an origin that nobody named, nor where nobody answers", async () => {
    const away = planOf("http://127.0.0.1:1", open(1, 1000), [step("http://127.0.0.1:1")]);
    const signal = new AbortController().signal;
    expect(await heavySteps(away, signal)).toEqual([]);
    expect(await heavySteps({ ...away, transport: { ...away.transport, origins: [] } }, signal)).toEqual([]);
  });
});
