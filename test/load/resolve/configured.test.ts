import { describe, expect, it } from "vitest";
import { type LoadConfig, parseConfig } from "../../../src/config/config.ts";
import {
  checkConfigured,
  configuredCriteria,
  configuredSource,
  placesOf,
  withConfig,
} from "../../../src/load/resolve/configured.ts";
import { type GivenOptions, resolveOptions } from "../../../src/load/resolve/options.ts";

const plan = (config: LoadConfig, given: Partial<GivenOptions> = {}) =>
  resolveOptions(
    withConfig(
      { root: "/x", urls: ["http://h/"], defaultCriteria: configuredCriteria(config, false), ...given },
      config,
    ),
  );

describe("load in a config file", () => {
  it("says what no flag does", () => {
    const {
      plan: made,
      criteria,
      abortOn,
      pointEstimate,
    } = plan({
      rate: 50,
      arrivals: "poisson",
      duration: "5m",
      warmup: 0,
      timeout: 3,
      criteria: ["p50 < 9ms"],
      "abort-on": ["success > 90%"],
      "point-estimate": true,
      http2: true,
      "verify-ssl": false,
    });
    expect(made.load).toMatchObject({
      model: "open",
      arrivals: "poisson",
      stages: [{ durationMs: 300_000, from: 50, to: 50 }],
    });
    expect([made.warmupMs, made.transport.timeoutMs]).toEqual([0, 3000]);
    expect([made.transport.http2, made.transport.tls.verify, pointEstimate]).toEqual([true, false, true]);
    expect([criteria, abortOn].map(([one]) => one!.text)).toEqual(["p50 < 9ms", "success > 90%"]);
  });

  it("gives way to flags: to those of the model as a whole, to a duration alone", () => {
    expect(plan({ rate: 50, duration: "9s" }, { concurrency: "3" }).plan.load).toEqual({
      model: "closed",
      concurrency: 3,
      durationMs: 9000,
    });
    expect(plan({ stages: ["9s:5"] }, { rate: "7" }).plan.load).toMatchObject({
      stages: [{ durationMs: 60_000, from: 7 }],
    });
    expect(plan({ rate: 50, duration: "9s" }, { duration: "1s" }).plan.load).toMatchObject({
      stages: [{ durationMs: 1000, from: 50 }],
    });
    expect(plan({ criteria: ["p50 < 9ms"] }, { criteria: ["p50 < 1s"] }).criteria.map(({ text }) => text)).toEqual([
      "p50 < 1s",
    ]);
    expect(plan({ "verify-ssl": true }, { verify: false }).plan.transport.tls.verify).toBe(false);
  });

  it("gives way to what a scenario says itself", () => {
    const { scenario } = plan({}).plan;
    const load = { model: "closed" as const, concurrency: 2, durationMs: 1000 };
    const own = { scenario, load, criteria: [], notes: [], origins: ["http://h"], name: "own" };
    expect(plan({ rate: 50, duration: "9s" }, { scenario: own }).plan.load).toEqual(load);
  });

  it("keeps criteria that a rate limit would fail out of a run that expects one", () => {
    const criteria = ["p99 < 1s", "success > 99%", "GET /: errors<1%", "rps > 5"];
    expect(configuredCriteria({ criteria }, false)).toEqual(criteria);
    expect(configuredCriteria({ criteria }, true)).toEqual(["p99 < 1s", "rps > 5"]);
    expect(configuredCriteria(undefined, true)).toEqual(["p99 < 200ms"]);
  });

  it("names a scenario or a spec, relative to where it is shown", () => {
    expect(configuredSource({ spec: "/x/api/spec.yml", tags: ["a"] }, "/x")).toEqual({
      spec: "api/spec.yml",
      tags: ["a"],
      operations: [],
    });
    expect(configuredSource({ scenario: "/x/s.yml", spec: "/x/spec.yml" }, "/x")).toMatchObject({
      scenario: "s.yml",
      spec: undefined,
    });
  });
});

describe("a mistake in a config file", () => {
  it.each([
    ["criteria: [p99 < 5ms, p98 > 5ms]", 'k.yml:2:25: The criterion "p98 > 5ms" asks for the worse side'],
    ["abort-on: [fast]", 'k.yml:2:14: The criterion "fast" cannot be read'],
    ["duration: soon", 'k.yml:2:13: The duration is "soon"'],
    ["timeout: 0", "k.yml:2:12: The timeout is 0"],
    ["warmup: -1", 'k.yml:2:11: The warm-up is "-1"'],
    ["concurrency: 99999", 'k.yml:2:16: The concurrency is "99999"'],
    ['stages: ["5s:1", "5s:x"]', 'k.yml:2:20: The rate of the stage "5s:x"'],
  ])("%s comes with its place", (line, message) => {
    expect(() => checkConfigured(parseConfig(`load:\n  ${line}\n`, "k.yml").load!)).toThrow(message);
  });

  it("has its place also where only the scenario shows it, unless a flag takes its place", () => {
    const config = parseConfig("load:\n  criteria:\n    - 'GET /b: p99 < 5ms'\n", "k.yml").load!;
    expect(() => checkConfigured(config)).not.toThrow();
    const places = placesOf(config);
    expect(() => plan(config, { places })).toThrow(
      'k.yml:3:7: The criterion "GET /b: p99 < 5ms" is about the endpoint',
    );
    const criteria = ["GET /b: p99 < 5ms"];
    expect(() => plan(config, { places, criteria })).toThrow(/^The criterion/);
  });
});
