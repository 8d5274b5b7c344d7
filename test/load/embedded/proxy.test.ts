import { describe, expect, it } from "vitest";
import { proxyFor } from "../../../src/load/embedded/proxy.ts";

const through = (origin: string, noProxy: string) =>
  proxyFor(new URL(origin), { http: "http://proxy.example:3128", noProxy }) !== undefined;

describe("NO_PROXY", () => {
  it.each([
    ["http://10.1.2.3:8080", "10.0.0.0/8"],
    ["http://127.0.0.1:8080", "example.com, 127.0.0.0/8"],
    ["http://[fd00::1]:8080", "fd00::/8"],
    ["http://app.example/", "app.example."],
    ["http://app.example./", "app.example"],
    ["http://api.app.example/", "*.app.example"],
    ["http://[::1]:8080", "[::1]:8080"],
    ["http://app.example:80", "app.example:80"],
  ])("excepts %s by %s", (origin, list) => {
    expect(through(origin, list)).toBe(false);
  });

  it.each([
    ["http://11.1.2.3:8080", "10.0.0.0/8"],
    ["http://10.1.2.3:8080", "10.0.0.0/99, 10.0.0.0/x, nonsense/8"],
    ["http://10.1.2.3:8080", "::/0"],
    ["http://app.example/", "10.0.0.0/8"],
    ["http://myapp.example/", "app.example"],
    ["http://app.example:8080", "app.example:80"],
  ])("does not except %s by %s", (origin, list) => {
    expect(through(origin, list)).toBe(true);
  });
});
