import { afterAll, beforeAll, expect, it } from "vitest";
import { specFromCatalog } from "../../../src/routes/database/database.ts";
import type { WrittenSpec } from "../../../src/routes/read/written.ts";
import type { Engine } from "../../../src/schema/engines/engine.ts";
import { startPGlite } from "../../../src/schema/engines/pglite.ts";

const TABLES = `
CREATE TABLE users (id serial PRIMARY KEY);
CREATE TABLE "user" (id serial PRIMARY KEY);
CREATE TABLE "User" (id serial PRIMARY KEY);
CREATE TABLE profiles (user_id int PRIMARY KEY REFERENCES users);
CREATE TABLE user_profiles (id serial PRIMARY KEY);
CREATE TABLE "a b" (id int PRIMARY KEY);
CREATE TABLE "a-b" (id int PRIMARY KEY);
CREATE TABLE a_b (id int PRIMARY KEY);
CREATE TABLE pairs ("x y" int, "x-y" int, "日" int, "本" int, PRIMARY KEY ("x y", "x-y", "日", "本"));
CREATE TABLE "__proto__" ("__proto__" int PRIMARY KEY, "constructor" text NOT NULL);
CREATE SCHEMA "a.b"; CREATE SCHEMA a;
CREATE TABLE "a.b".c (id int PRIMARY KEY);
CREATE TABLE a."b.c" (id int PRIMARY KEY);
CREATE TABLE a.child (id int PRIMARY KEY, up int REFERENCES a."b.c");
CREATE TABLE a.kid (id int PRIMARY KEY, up int REFERENCES public.users);
CREATE TABLE twice (id int PRIMARY KEY, up int REFERENCES users, FOREIGN KEY (up) REFERENCES users);
CREATE TABLE "a-kid" (id int PRIMARY KEY, up int REFERENCES users);
CREATE DOMAIN id AS int NOT NULL; CREATE DOMAIN outer_id AS id CHECK (VALUE > 0);
CREATE DOMAIN said AS text CHECK (VALUE IS NOT NULL AND VALUE <> '');
CREATE TABLE domains (key int PRIMARY KEY, a outer_id, b said, c int[][]);
`;

let engine: Engine;
let written: WrittenSpec;

beforeAll(async () => {
  engine = await startPGlite(undefined);
  const session = await (await engine.empty()).admin();
  await session.query(TABLES);
  const query = async (sql: string) => (await session.query(sql))[0]!.rows;
  written = await specFromCatalog(query, { title: "odd", schemas: ["public", "a", "a.b"] });
});
afterAll(() => engine.close());

it("gives every table paths, and every operation an id, of its own", () => {
  const ids = written.operations.map(({ operation_id }) => operation_id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  const paths = Object.keys(written.spec.paths);
  for (const path of ["/users", "/user", "/User", "/a-b", "/a-b-2", "/a_b", "/__proto__"])
    expect(paths).toContain(path);
  expect(written.spec.paths["/a-b"]!.get).toMatchObject({ tags: ["a-b"] });
  expect(written.spec.paths["/a-b-2"]!.get).toMatchObject({ tags: ["a b"] });
});

it("gives every column of a key a parameter of its own", () => {
  expect(written.operations.map(({ path }) => path)).toContain("/pairs/{x_y}/{x_y2}/{_}/{_2}");
});

it("keeps properties that objects are born with", () => {
  const { ProtoCreate } = written.spec.components!.schemas as Record<
    string,
    { required: string[]; properties: object }
  >;
  expect(ProtoCreate!.required).toEqual(["__proto__", "constructor"]);
  expect(Object.hasOwn(ProtoCreate!.properties, "__proto__")).toBe(true);
});

it("tells schemas with dots in their names apart", () => {
  const nested = written.operations.map(({ path }) => path).filter((path) => path.endsWith("/a-child"));
  expect(nested).toEqual(["/a/b.c/{id}/a-child", "/a/b.c/{id}/a-child"]);
});

it("gives every relation a path of its own, and one only", () => {
  const paths = Object.keys(written.spec.paths).filter((path) => path.startsWith("/users/{id}/"));
  expect(paths.sort()).toEqual([
    "/users/{id}/a-kid",
    "/users/{id}/a-kid-2",
    "/users/{id}/profiles",
    "/users/{id}/twice",
  ]);
});

it("knows that a domain of a domain is never null, and how deep an array is", () => {
  const { DomainCreate } = written.spec.components!.schemas as Record<string, object>;
  expect(DomainCreate).toMatchObject({
    required: ["key", "a", "b"],
    properties: {
      b: { type: "string", minLength: 1 },
      c: { items: { type: "array", items: { type: ["integer", "null"] } } },
    },
  });
});
