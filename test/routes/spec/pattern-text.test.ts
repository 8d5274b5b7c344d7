import { describe, expect, it } from "vitest";
import { textFor, writeText } from "../../../src/routes/spec/pattern-text.ts";

describe("a text for a pattern", () => {
  const random = () => {
    let n = 7;
    return () => {
      n = (n * 16807) % 2147483647;
      return n / 2147483647;
    };
  };
  it.each([
    "^[A-Z]{3}-\\d{4}$",
    "^(?:GB|DE)\\d{2}(?<bank>[A-Z0-9]{4}) ?x*$",
    "^#(?:[0-9a-fA-F]{3}){1,2}$",
    "^[^\\s@]+@[^\\s@]+\\.[a-z]{2,}$",
    "^v\\d+\\.\\d+(-[\\w.-]+)?$",
    "^(never){7}[0-9]{3}x$",
    "^\\x41\\u0042[\\x00-\\x7f]{2}$",
    "^[a-z]{1,2}?|[-+]$",
    "^(?!x:)a(?=b)b$",
    "^\\b\\p{Lu}\\P{L}\\p{M}$",
  ])("matches %s", (pattern) => {
    const next = random();
    for (let i = 0; i < 20; i++) expect(writeText(pattern, next)).toMatch(new RegExp(pattern, "u"));
  });

  it.each(["(a)\\1", "\\p{Nonsense}", "[z-a]", "(a", "a)", "*a", "\\"])("is none for %s", (pattern) => {
    expect(writeText(pattern, random())).toBeUndefined();
  });

  it("is as long as it has to be, where it can be", () => {
    const next = random();
    const lengths = Array.from({ length: 40 }, () => writeText("^[a-z-]+$", next, 30)!.length);
    expect(Math.max(...lengths)).toBeGreaterThanOrEqual(25);
  });

  it.each<[string, number, number]>([
    ["^[a-z]+$", 3, 5],
    ["[A-z0-9]", 24, 24],
    ["^(?!aws:)[a-z]+$", 1, 128],
    ["[a-z]{1-70}", 0, 100],
    ["^(a)\\1?$|^en-US$", 0, 5],
    ["^[a-z]-[a-z]$", 0, 10],
  ])("is found within lengths, and the same each time: %s of %i to %i", (pattern, least, most) => {
    const text = textFor(pattern, least, most)!;
    expect(text).toMatch(new RegExp(pattern));
    expect(text.length).toBeGreaterThanOrEqual(least);
    expect(text.length).toBeLessThanOrEqual(most);
    expect(textFor(pattern, least, most)).toBe(text);
  });

  it("is none where there can be none", () => {
    for (const [pattern, least, most] of [
      ["^a$", 2, 5],
      ["^aaa$", 0, 2],
      ["(", 0, 9],
    ] as const)
      expect(textFor(pattern, least, most)).toBeUndefined();
  });
});
