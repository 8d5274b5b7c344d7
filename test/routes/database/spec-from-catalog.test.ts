import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { specFromCatalog } from "../../../src/routes/database/database.ts";
import type { WrittenSpec } from "../../../src/routes/read/written.ts";
import type { Engine, Session } from "../../../src/schema/engines/engine.ts";
import { startPGlite } from "../../../src/schema/engines/pglite.ts";
import { SHOP } from "./shop.ts";

let engine: Engine;
let session: Session;
let written: WrittenSpec;

beforeAll(async () => {
  engine = await startPGlite(undefined);
  session = await (await engine.empty()).admin();
  await session.query(SHOP);
  written = await specFromCatalog(query, { title: "shop" });
});
afterAll(() => engine.close());

const query = async (sql: string) => (await session.query(sql))[0]!.rows;

const schemas = () => written.spec.components!.schemas as Record<string, { properties: Record<string, object> }>;
const operations = () => written.operations.map(({ method, path }) => `${method} ${path}`);

/** Whether a value is one of a component's. */
function accepts(component: string, value: unknown): boolean {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  return ajv.compile({ components: written.spec.components, $ref: `#/components/schemas/${component}` })(value);
}

describe("a spec from a catalog", () => {
  it("has the operations that the keys allow, relations below their rows, and views to list only", () => {
    expect(operations().filter((it) => /users|grown|log|odd|measures|hidden/.test(it))).toEqual([
      "get /grown",
      "get /log",
      "post /log",
      "get /measures",
      "post /measures",
      "get /odd-name-%7Bx%7D",
      "post /odd-name-%7Bx%7D",
      "get /odd-name-%7Bx%7D/{a_b}",
      "delete /odd-name-%7Bx%7D/{a_b}",
      "get /users",
      "post /users",
      "get /users/{id}",
      "patch /users/{id}",
      "delete /users/{id}",
      "get /users/{id}/orders-by-buyer_id",
      "post /users/{id}/orders-by-buyer_id",
      "get /users/{id}/orders-by-seller_id",
      "post /users/{id}/orders-by-seller_id",
      "get /users/{id}/profiles",
      "post /users/{id}/profiles",
    ]);
    expect(operations()).toContain("patch /order_items/{order_id}/{line}");
    expect(operations()).toContain("get /order_items/{order_id}/{line}/item_notes");
    expect(operations()).toContain("get /categories/{id}/categories-by-parent_id");
    const ids = written.operations.map((operation) => operation.operation_id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain("listUserOrdersByBuyerId");
    expect(ids).toContain("getUserProfile");
  });

  it("says types, lengths, ranges, enums, domains, arrays and nullability of columns", () => {
    expect(schemas().User!.properties).toMatchObject({
      id: { type: "integer", format: "int64", readOnly: true },
      email: { type: "string", maxLength: 120, pattern: "^[^@\\s]+@[^@\\s]+$" },
      name: { type: "string", maxLength: 40, minLength: 2 },
      nick: { type: ["string", "null"], minLength: 1, description: "Shown beside the name" },
      age: { type: ["integer", "null"], minimum: 0, maximum: 150 },
      mood: { type: "string", enum: ["sad", "it's ok", "happy"] },
      moods: { type: "array", items: { enum: ["sad", "it's ok", "happy", null] } },
      role: { type: "string", enum: ["guest", "admin"] },
      active: { type: "boolean" },
      full_name: { readOnly: true },
      created_at: { type: "string", format: "date-time" },
    });
    expect(schemas().Order!.properties.total).toEqual({ type: "number", exclusiveMinimum: 0, maximum: 999999.99 });
    expect(schemas().Grown!.properties.name).toMatchObject({ readOnly: true, maxLength: 40 });
    expect(schemas().Category!.properties.code).toEqual({ type: "string", maxLength: 3 });
  });

  it("asks of rows from before only what they keep to", () => {
    expect(schemas().ItemNoteCreate!.properties.note).toEqual({ type: "string", minLength: 1 });
    expect(schemas().ItemNote!.properties.note).toEqual({ type: "string" });
  });

  it("judges what is to be written as the database does", async () => {
    const good = { email: "a@b", name: "Al" };
    const cases: [Record<string, unknown>, boolean][] = [
      [good, true],
      [{ ...good, age: 150, mood: "it's ok", nick: null, moods: ["sad"], role: "admin" }, true],
      [{ ...good, age: 151 }, false],
      [{ ...good, age: -1 }, false],
      [{ ...good, name: "A" }, false],
      [{ ...good, name: "x".repeat(41) }, false],
      [{ ...good, email: "nobody" }, false],
      [{ ...good, email: "a b@c" }, false],
      [{ ...good, nick: "" }, false],
      [{ ...good, role: "boss" }, false],
      [{ ...good, mood: "glad" }, false],
      [{ ...good, mood: null }, false],
      [{ name: "Al" }, false],
      [{ ...good, full_name: "x" }, false],
      [{ ...good, id: 7 }, false],
    ];
    for (const [row, expected] of cases) {
      const columns = Object.keys(row).map((name) => `"${name}"`);
      const values = Object.values(row).map((value) =>
        value === null
          ? "NULL"
          : Array.isArray(value)
            ? `ARRAY['${value}']::mood[]`
            : `'${String(value).replaceAll("'", "''")}'`,
      );
      const inserted = await session
        .query(`BEGIN; INSERT INTO users (${columns}) VALUES (${values}); ROLLBACK`)
        .then(() => true)
        .catch(async () => {
          await session.query("ROLLBACK");
          return false;
        });
      expect([row, accepts("UserCreate", row), inserted]).toEqual([row, expected, expected]);
    }
  });

  it("asks for what has no default, and gives constants as defaults", () => {
    const create = (written.spec.components!.schemas as Record<string, { required?: string[] }>).UserCreate!;
    expect(create.required).toEqual(["email", "name"]);
    expect(schemas().UserCreate!.properties).toMatchObject({
      role: { default: "guest" },
      active: { default: true },
      mood: { default: "happy" },
    });
    expect(schemas().UserCreate!.properties.created_at).not.toHaveProperty("default");
    expect((schemas().OrderCreate as { required?: string[] }).required).toEqual([
      "buyer_id",
      "seller_id",
      "starts",
      "ends",
    ]);
    expect(accepts("UserUpdate", {})).toBe(false);
    expect(accepts("UserUpdate", { nick: null })).toBe(true);
  });

  it("takes a row below its parent without the columns that the path says", () => {
    const item = written.spec.paths["/users/{id}/orders-by-buyer_id"]!.post as { requestBody: object };
    expect(item).toMatchObject({
      operationId: "createUserOrderByBuyerId",
      parameters: [{ name: "id", in: "path" }],
      requestBody: {
        content: { "application/json": { schema: { $ref: "#/components/schemas/OrderCreateInUserByBuyerId" } } },
      },
    });
    const good = { seller_id: 1, starts: "2026-01-01", ends: "2026-01-02" };
    expect(accepts("OrderCreateInUserByBuyerId", good)).toBe(true);
    expect(accepts("OrderCreateInUserByBuyerId", { ...good, buyer_id: 1 })).toBe(false);
    expect(accepts("OrderCreateInUserByBuyerId", { starts: "2026-01-01", ends: "2026-01-02" })).toBe(false);
    expect(accepts("ProfileCreateInUser", {})).toBe(true);
  });

  it("names what a schema cannot say", () => {
    expect(written.unread.map(({ what }) => what)).toEqual([
      "single rows of public.log, which has no key: they can be listed and created only",
      "single rows of public.measures, which has no key: they can be listed and created only",
      "the CHECK orders_check of public.orders: (ends > starts)",
    ]);
  });

  it("answers lists in the envelope, with a page that can be asked for", () => {
    const list = written.spec.paths["/users"]!.get as {
      parameters: { name: string }[];
      responses: Record<string, { content: Record<string, { schema: object }> }>;
    };
    expect(list.parameters.map(({ name }) => name)).toEqual(["page", "limit"]);
    const answer = list.responses["200"]!;
    const { schema } = answer.content["application/json"]!;
    expect(schema).toMatchObject({ required: ["data", "meta"], properties: { data: { type: "array" } } });
  });

  it("gives the same bytes again, and other schemas when they are named", async () => {
    expect(await specFromCatalog(query, { title: "shop" })).toEqual(written);
    const both = await specFromCatalog(query, { title: "shop", schemas: ["public", "hidden"] });
    expect(both.operations.map(({ path }) => path)).toContain("/hidden/secrets/{id}");
  });
});
