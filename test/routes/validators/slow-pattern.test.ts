import { expect, test } from "vitest";
import { growthOf } from "../../../src/routes/validators/slow-pattern.ts";
import { compiled } from "./compiled.ts";

test.each([
  "^(a+)+$",
  "^(a|a)*$",
  "^(a|aa)+$",
  "(x+x+)+y",
  "^([a-z0-9]+.)+[A-Z]$",
  "^(\\w+\\s?)*$",
  "(.*)*x",
  "^(?:(?:a*)b?)*$",
  "^([^/]+\\/?){1,511}$",
  "^(\\p{L}+\\p{Lu}?)*$",
  "^(?=(a+)+$)b",
  "^(?!.*(a+)+$).*b",
  "(?<!(a+)+b)c",
])("%s takes exponential time", (source) => {
  expect(growthOf(new RegExp(source, "u"))).toBe("exponential");
});

test.each(["\\s+$", "^.*.*=.*$", "^\\d*\\d*x$", ".+@.+x"])("%s takes polynomial time", (source) => {
  expect(growthOf(new RegExp(source, "u"))).toBe("polynomial");
});

test.each([
  "^[a-z]+$",
  "^[a-z]+(-[a-z]+)*$",
  "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$",
  "^(\\d+,)*\\d+$",
  "^(a|b)*$",
  "[0-9a-f]+",
  "(a|a)*",
  "^(?=.*[a-z])(?=.*\\d)(?!.*\\s).{8,64}$",
  "^(?=.{3,63}$)[a-z]+(\\.[a-z]+)*$",
  "^[^@]+@[^@]+$",
  "^$",
  "",
])("%s takes linear time", (source) => {
  expect(growthOf(new RegExp(source, "u"))).toBe("linear");
});

test("a pattern that can hang the server stays in force, and a warning says so", () => {
  const rules: string[] = [];
  const report = ({ rule }: { rule: string }) => rules.push(rule);
  const zod = compiled({ type: "string", pattern: "^(a+)+$" }, "draft2020-12", { report });
  expect(zod.safeParse("aaab").success).toBe(false);
  expect(rules).toEqual(["slow-pattern"]);
});

test("short texts are no danger to a pattern of polynomial time", () => {
  const rules: string[] = [];
  const report = ({ rule }: { rule: string }) => rules.push(rule);
  compiled({ type: "string", pattern: "\\s+$", maxLength: 100 }, "draft2020-12", { report });
  expect(rules).toEqual([]);
});

test("a text that is too long is not tried against the pattern, which would take for ever", () => {
  const zod = compiled({ type: "string", pattern: "^(a|a)*$", maxLength: 100 });
  expect(zod.safeParse(`${"a".repeat(200)}!`).success).toBe(false);
});
