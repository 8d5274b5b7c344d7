import { describe, expect, it } from "vitest";
import { checkCombination } from "../../src/github/load-options.ts";
import { UsageError } from "../../src/report/errors.ts";

describe("inputs of load-test", () => {
  it.each<[Record<string, string>, RegExp]>([
    [{ script: "a.js", scenario: "b.yml" }, /`script` and `scenario` exclude each other/],
    [{ scenario: "a.yml", spec: "b.yml" }, /`scenario` and `spec` exclude each other/],
    [{ script: "a.js", engine: "embedded" }, /is run by k6/],
    [{ "compare-url": "http://a.test", history: "h.json" }, /`compare-url` and `history` exclude each other/],
    ...["rate", "duration", "headers", "body", "probe", "compare-url", "history"].map(
      (name): [Record<string, string>, RegExp] => [
        { script: "a.js", [name]: "x" },
        new RegExp(`\`${name}\` does not go with \`script\``),
      ],
    ),
    [{ script: "a.js", "expect-rate-limit": "true" }, /`expect-rate-limit` does not go with `script`/],
    [{ "compare-url": "http://a.test", probe: "tokens" }, /`probe` does not go with `compare-url`/],
    [{ "compare-url": "http://a.test", "expect-rate-limit": "true" }, /`expect-rate-limit` does not go with/],
  ])("of which one would do nothing are refused: %j", (inputs, message) => {
    expect(() => checkCombination(inputs)).toThrow(UsageError);
    expect(() => checkCombination(inputs)).toThrow(message);
  });

  it.each<[Record<string, string>]>([
    [{ script: "a.js", "expect-rate-limit": "false", url: "http://a.test", criteria: "p99 < 1s", engine: "k6" }],
    [{ "compare-url": "http://a.test", "expect-rate-limit": "false", rate: "20" }],
    [{ probe: "tokens", history: "h.json", rate: "20" }],
  ])("that go together are not: %j", (inputs) => {
    expect(() => checkCombination(inputs)).not.toThrow();
  });
});
