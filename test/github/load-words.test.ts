import { describe, expect, it } from "vitest";
import { inActionWords } from "../../src/github/load-words.ts";

describe("words about flags, in an action", () => {
  it.each([
    [
      "it needs --rate too, or leave --arrivals out.",
      "it needs `rate` too, or leave `arrivals` under `load` in backend-kit.yml out.",
    ],
    ["name it with --criterion", "name it with `criteria`"],
    ["send what proves who you are with --header.", "send what proves who you are with `headers`."],
    ["try --http2", "try `http2: true` under `load` in backend-kit.yml"],
    ["give its issuer with --ca", "give its issuer with `ca` under `load` in backend-kit.yml"],
    ["give one with --cert", "give one with --cert (of the command line)"],
    ["a--rate, not-a--flag and --", "a--rate, not-a--flag and --"],
  ])("%s", (text, expected) => {
    expect(inActionWords(text)).toBe(expected);
  });
});
