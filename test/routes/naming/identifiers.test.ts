import { describe, expect, it } from "vitest";
import {
  assignNames,
  fileStem,
  functionName,
  isIdentifier,
  operationName,
  pascalCase,
  typeName,
} from "../../../src/routes/naming/identifiers.ts";

const HOSTILE = [
  "",
  " ",
  "1",
  "2fa-code",
  "__proto__",
  "constructor",
  "prototype",
  "hasOwnProperty",
  "toString",
  "then",
  "default",
  "delete",
  "await",
  "string",
  "any",
  "never",
  "a b",
  "a-b",
  "a.b",
  "a/b",
  "a\nb",
  "*/",
  "`${x}`",
  "</script>",
  "\u2028",
  "👍",
  "日本語",
  "Größe",
  "e\u0301",
  "_",
  "$",
  "$ref",
  "x".repeat(5000),
  "CON",
  "aux.yaml",
  "\0",
  "../../etc",
];

describe("a name", () => {
  it.each(HOSTILE)("of %j is an identifier that a program accepts", (text) => {
    for (const name of [typeName(text), functionName(text)]) {
      expect(isIdentifier(name)).toBe(true);
      expect(name.length).toBeLessThanOrEqual(110);
    }
    // The engine's own word on it.
    expect(() => new Function(`"use strict"; function ${functionName(text)}() {}`)).not.toThrow();
    expect(fileStem(text)).toMatch(/^[\p{ID_Continue}][\p{ID_Continue}-]*$/u);
  });

  it.each([
    ["User", "User", "User"],
    ["user_profile", "user_profile", "user_profile"],
    ["simple-user", "SimpleUser", "simpleUser"],
    ["repos/list-for-user", "ReposListForUser", "reposListForUser"],
    ["HTTP Server", "HTTPServer", "httpServer"],
    ["api.v1.User", "ApiV1User", "apiV1User"],
    ["reaction+1", "ReactionPlus1", "reactionPlus1"],
    ["2fa-code", "_2faCode", "_2faCode"],
    ["delete", "Delete", "delete_"],
    ["string", "String", "string"],
    ["日本語", "日本語", "日本語"],
  ])("of %j is readable: type %s, function %s", (text, type, value) => {
    expect([typeName(text), functionName(text)]).toEqual([type, value]);
  });

  it.each([
    ["get", "/users/{id}", "getUsersById"],
    ["get", "/users", "getUsers"],
    ["post", "/a/{x}/b/{y}", "postAByXBByY"],
    ["get", "/", "getRoot"],
    ["get", "/report.{format}", "getReportByFormat"],
    ["delete", "/v1/user-groups/{group_id}", "deleteV1UserGroupsByGroupId"],
  ])("of %s %s is %s", (method, path, name) => {
    expect(operationName(method, path)).toBe(name);
  });

  it.each([
    ["Pet Store", "pet-store"],
    ["userAccounts", "user-accounts"],
    ["CON", "con_"],
    ["com1", "com1_"],
    ["../../etc/passwd", "etc-passwd"],
    ["a:b*c?", "a-b-c"],
  ])("of the files of the tag %j is %s", (tag, stem) => {
    expect(fileStem(tag)).toBe(stem);
  });
});

describe("names of many things", () => {
  const assign = (texts: string[], make = typeName) =>
    assignNames(
      texts.map((text) => ({ key: text, text })),
      make,
    );

  it("are never the same", () => {
    const names = assign([
      ...HOSTILE,
      ...HOSTILE.map((text) => `${text} `),
      "SimpleUser",
      "simple-user",
      "simple user",
    ]);
    expect(new Set(names.values()).size).toBe(names.size);
  });

  it("go to the one that is written so, whatever the order", () => {
    for (const order of [
      ["simple-user", "SimpleUser", "simple user"],
      ["SimpleUser", "simple user", "simple-user"],
    ])
      expect(assign(order).get("SimpleUser")).toBe("SimpleUser");
  });

  it("do not change when others come, nor with the order", () => {
    const before = assign(["simple-user", "simple user", "team", "1"]);
    const after = assign(["Another", "1", "team", "simple user", "zebra", "simple-user", "simple.user"]);
    for (const [key, name] of before) if (key !== "simple.user") expect(after.get(key)).toBe(name);
  });

  it("do not differ by case alone where that is not told", () => {
    const stems = assignNames(
      ["Pets", "pets", "PETS", "ΣΊΣΥΦΟΣ", "σίσυφος"].map((text) => ({ key: text, text })),
      fileStem,
      { fold: (stem) => stem.toLowerCase() },
    );
    expect(new Set([...stems.values()].map((stem) => stem.toLowerCase())).size).toBe(5);
    expect(stems.get("pets")).toBe("pets");
  });

  it("are found by their own keys, __proto__ too", () => {
    expect(assign(["__proto__", "constructor"]).get("__proto__")).toBe(pascalCase("proto"));
  });
});
