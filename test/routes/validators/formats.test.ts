import { expect, test } from "vitest";
import { compiled } from "./compiled.ts";

const CASES: [format: string, valid: unknown[], invalid: unknown[]][] = [
  ["date", ["2024-02-29", 5], ["2023-02-29", "2024-1-01", "2024-13-01"]],
  [
    "date-time",
    ["2024-02-29T10:00:00Z", "1998-12-31T23:59:60Z", "2024-01-01t00:00:00.5+02:00"],
    ["2024-02-29", "2024-02-29T25:00:00Z", "2024-02-29T10:00:00"],
  ],
  ["time", ["08:30:06Z", "15:59:60-08:00"], ["08:30:06", "23:59:60+01:00"]],
  ["duration", ["P1Y2M3D", "PT36H", "P4W"], ["P", "P1D2H", "4W", "PT"]],
  ["email", ["a.b+c@example.org", '"a b"@example.org', "a@[127.0.0.1]"], ["a@", ".a@b.c", "a b@c.d"]],
  ["hostname", ["example.org", "a"], ["-a.org", "a..b", "a_b"]],
  ["ipv4", ["127.0.0.1"], ["127.0.0.256", "01.2.3.4", "1.2.3"]],
  ["ipv6", ["::1", "1::d6:192.168.0.1"], ["12345::", ":2::3", "1:2:3"]],
  ["uri", ["https://a.b/c?d#e", "urn:x:y", "http://[::1]:80/"], ["/a", "http://a b", "http://a:b/"]],
  ["uri-reference", ["/a", "#x", "a/b"], ["\\a", "%zz"]],
  ["uri-template", ["/a/{b}{?c,d*}"], ["/a/{b", "{a..b}"]],
  ["uuid", ["2EB8AA08-AA98-11EA-B4AA-73B441D16380"], ["2eb8aa08aa9811eab4aa73b441d16380"]],
  ["json-pointer", ["", "/a~1b"], ["a", "/~2"]],
  ["regex", ["^a+$"], ["["]],
  ["byte", ["YQ==", ""], ["YQ=", "a b="]],
  ["int32", [2 ** 31 - 1, "x"], [2 ** 31, 1.5]],
  ["int64", [2 ** 60], [2 ** 64]],
];

test.each(CASES)("%s is checked when formats are asserted, and only then", (format, valid, invalid) => {
  const asserted = compiled({ format }, "draft2020-12", { formats: "assert" });
  const annotated = compiled({ format });
  for (const value of valid) expect(asserted.safeParse(value).success, String(value)).toBe(true);
  for (const value of invalid) {
    expect(asserted.safeParse(value).success, String(value)).toBe(false);
    expect(asserted.safeParse(value).error?.issues[0]?.message).toMatch(/^Invalid [\w -]+$/);
    expect(annotated.safeParse(value).success, String(value)).toBe(true);
  }
});

test("formats that nobody knows are never asserted", () => {
  expect(compiled({ format: "color" }, "draft2020-12", { formats: "assert" }).safeParse("?").success).toBe(true);
});
