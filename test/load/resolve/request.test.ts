import { describe, expect, it } from "vitest";
import { proxyFor } from "../../../src/load/embedded/proxy.ts";
import { parseAddress } from "../../../src/load/resolve/request.ts";

const basic = (text: string) => `Basic ${Buffer.from(text).toString("base64")}`;

describe("a user in an address", () => {
  it.each([
    ["http://ann:b%40b@h/x", "ann:b@b"],
    ["http://ann@h/x", "ann:"],
    ["http://:key@h/x", ":key"],
    ["http://ann:p%ss@h/x", "ann:p%ss"],
  ])("%s becomes a header", (given, user) => {
    const { url, headers } = parseAddress(given);
    expect([url.href, headers]).toEqual(["http://h/x", { authorization: basic(user) }]);
    const proxy = proxyFor(new URL("http://target/"), { http: given });
    expect(proxy?.authorization).toBe(basic(user));
  });

  it("is none where there is none", () => {
    expect(parseAddress("http://h/x").headers).toEqual({});
    expect(proxyFor(new URL("http://target/"), { http: "http://h:1" })?.authorization).toBeUndefined();
  });
});
