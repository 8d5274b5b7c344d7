import { describe, expect, it } from "vitest";
import { scriptOf } from "../../../src/load/k6/script.ts";
import { ProbeClient } from "../../../src/load/probes/client.ts";
import { lookOnce } from "../../../src/load/targets/look.ts";
import { open, planOf, run, serve, step } from "../support/engine.ts";

/** A server on loopback by its name, and a plan that must not go there. */
async function forbidden() {
  const target = await serve((response) => response.end("{}"));
  const origin = target.origin.replace("127.0.0.1", "localhost");
  const plan = planOf(origin, open(20, 200), [step(origin)]);
  plan.transport.publicOnly = true;
  return { target, origin, plan };
}

describe("load that must stay out of private networks", () => {
  it("opens no connection into one by a name, for the load, the look before it or the probes after it", async () => {
    const { target, origin, plan } = await forbidden();
    const signal = new AbortController().signal;
    try {
      await expect(run(plan)).rejects.toThrow(/the name leads to a private network/);
      const look = { url: new URL(origin), headers: {}, tls: plan.transport.tls, timeoutMs: 2000, signal };
      await expect(lookOnce({ ...look, publicOnly: true })).rejects.toMatchObject({ code: "EPRIVATE" });
      const client = new ProbeClient(plan.transport, signal);
      expect(await client.ask({ method: "GET", url: `${origin}/` })).toBeUndefined();
      expect(target.connections()).toBe(0);
      expect((await lookOnce(look)).status).toBe(200);
    } finally {
      target.stop();
    }
  });
});

describe("a script for k6 that must stay out of private networks", () => {
  it("blocks them, unless a proxy that may be in one is on the way", () => {
    const plan = planOf("https://app.example.com", open(1, 1000));
    expect(scriptOf(plan)).not.toContain("blacklistIPs");
    plan.transport.publicOnly = true;
    expect(scriptOf(plan)).toMatch(/"blacklistIPs": \[[^\]]*"127\.0\.0\.0\/8"/);
    plan.transport.proxy = { https: "http://10.0.0.1:3128" };
    expect(scriptOf(plan)).not.toContain("blacklistIPs");
  });
});
