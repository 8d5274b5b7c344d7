import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { operatorManifest } from "../../../src/load/k6/operator.ts";
import { UsageError } from "../../../src/report/errors.ts";
import { directoryOf } from "../../support/command-line.ts";
import { constant, get, K6, planOf } from "./support.ts";

/** The operator's own description of a TestRun, which scripts/build-k6.sh lays beside k6. */
const CRD = process.env.BACKEND_KIT_K6_CRD;

const origin = "https://shop.example.com";
const plan = planOf(origin, [get(origin, "/pets")], constant(200, 60));
plan.transport.headers = { "x-vercel-protection-bypass": "hush" };
const options = { name: "shop-load", namespace: "load", parallelism: 4, thresholds: { http_reqs: ["count>0"] } };

const documents = (text: string) => parseAllDocuments(text).map((document) => document.toJS());

describe("a manifest for the k6 operator", () => {
  it("is a ConfigMap with the script and a TestRun that points to it", () => {
    const text = operatorManifest(plan, options);
    const [configMap, testRun] = documents(text);
    expect(configMap).toMatchObject({
      apiVersion: "v1",
      kind: "ConfigMap",
      metadata: { name: "shop-load", namespace: "load" },
    });
    expect(testRun).toMatchObject({
      apiVersion: "k6.io/v1alpha1",
      kind: "TestRun",
      spec: { parallelism: 4, script: { configMap: { name: "shop-load", file: "script.js" } } },
    });
    expect(configMap.data["script.js"]).toContain("https://shop.example.com/pets");
  });

  it("names the Secret that the pods need, and holds none", () => {
    const text = operatorManifest(plan, options);
    expect(text).not.toContain("hush");
    expect(text.split("\n")[0]).toBe(
      '# Needs a Secret "shop-load" with the key BACKEND_KIT_HEADERS: a JSON object of the headers x-vercel-protection-bypass.',
    );
    expect(documents(text)[1].spec.runner.envFrom).toEqual([{ secretRef: { name: "shop-load" } }]);
  });

  it.skipIf(!CRD || !existsSync(CRD))(
    "is what the operator's schema describes, and nothing that it would drop (needs the operator's schema)",
    () => {
      const { spec } = parse(readFileSync(CRD!, "utf8"));
      const schema = closed(spec.versions[0].schema.openAPIV3Schema);
      const validate = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(schema as object);
      const withImage = operatorManifest(plan, { ...options, image: "grafana/k6:2.2.0" });
      const ok = validate(documents(withImage)[1]);
      expect(validate.errors ?? []).toEqual([]);
      expect(ok).toBe(true);
      // The check itself can fail.
      const wrong = documents(withImage)[1];
      wrong.spec.paralelism = "4";
      expect(validate(wrong)).toBe(false);
    },
  );

  it.skipIf(!K6)("holds a script that k6 takes (needs a k6)", () => {
    const [configMap] = documents(operatorManifest(plan, options));
    const directory = directoryOf({ "script.js": configMap.data["script.js"] });
    const inspected = JSON.parse(execFileSync(K6!, ["inspect", `${directory}/script.js`], { encoding: "utf8" }));
    expect(inspected.scenarios.load).toMatchObject({
      executor: "constant-arrival-rate",
      rate: 200_000,
      timeUnit: "16m40s",
    });
    expect(inspected.thresholds).toEqual({ http_reqs: ["count>0"] });
  });

  it.each([
    [{ ...options, name: "Shop Load" }, /no name for a TestRun/],
    [{ ...options, parallelism: 0 }, /whole number from 1 to 1000/],
  ])("is refused where Kubernetes would refuse it", (given, message) => {
    expect(() => operatorManifest(plan, given)).toThrow(message);
    expect(() => operatorManifest(plan, given)).toThrow(UsageError);
  });

  it("is refused when the script is too large for a ConfigMap", () => {
    const rows = Array.from({ length: 20_000 }, (_, id) => ({ id, text: "x".repeat(50) }));
    const large = planOf(origin, [], constant(1, 60));
    large.scenario.journeys = [{ name: "j", weight: 1, steps: [get(origin, "/")], data: { order: "random", rows } }];
    expect(() => operatorManifest(large, options)).toThrow(/a ConfigMap holds 1 MiB/);
  });
});

/** A schema that allows no property that it does not name: the API server would silently drop one. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== "object" || schema === null) return schema;
  const mapped = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)])) as Record<
    string,
    unknown
  >;
  const named = typeof mapped.properties === "object" && mapped.type === "object";
  return named && mapped.additionalProperties === undefined ? { ...mapped, additionalProperties: false } : mapped;
}
