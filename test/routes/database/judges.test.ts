import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { afterAll, beforeAll, expect, it } from "vitest";
import { specFromCatalog } from "../../../src/routes/database/database.ts";
import type { Engine, Session } from "../../../src/schema/engines/engine.ts";
import { startPGlite } from "../../../src/schema/engines/pglite.ts";

/** Each column is judged by itself: it takes one value, the others are null. */
const COLUMNS = [
  "int2",
  "int4",
  "int8",
  "numeric(8, 2)",
  "numeric(5, 0)",
  "numeric(2, 4)",
  "real",
  "varchar(5)",
  "text",
  "uuid",
  "date",
  "time",
  "timetz",
  "int4range",
  "int[][]",
  "int CHECK ($ > 0 AND $ < 100)",
  "int CHECK ($ IN (1, 2, 5))",
  "int CHECK (NOT ($ = 5))",
  "int CHECK ($ = 1 OR $ > 10)",
  "int CHECK ($ >= 1 OR $ <= -1)",
  "numeric CHECK ($ <> 'NaN' AND $ >= 0.5)",
  "text CHECK ($ IN ('x', 'y''z'))",
  "varchar(10) CHECK ($ IN ('x', 'abc'))",
  "char(3) CHECK ($ IN ('abc', 'ABC'))",
  "text CHECK ($ IN ('1', '5'))",
  "text CHECK ($ ~ '^[a-z]+$')",
  "text CHECK ($ ~* '^[a-z]+$')",
  "text CHECK ($ !~ '^a')",
  "text CHECK ($ ~ '^.+$')",
  "text CHECK ($ ~ '^\\w+$')",
  "text CHECK ($ ~ '^[^/\\\\]+$')",
  "text CHECK ($ ~ '^[[:alpha:]]+$')",
  "text CHECK ($ LIKE 'a%')",
  "text CHECK ($ NOT LIKE '%b%')",
  "text CHECK ($ ILIKE 'q_')",
  "text CHECK (length($) > 2)",
  "text CHECK (length($) = 3 OR $ = '')",
  "text CHECK (trim($) <> '')",
  "text CHECK ($ <> ALL (ARRAY['abc', 'x']))",
  "int[] CHECK (array_length($, 1) > 0)",
  "int[] CHECK (array_length($, 1) >= 2)",
  "int[] CHECK (cardinality($) BETWEEN 1 AND 2)",
  "jsonb CHECK (jsonb_typeof($) = 'object')",
  "boolean CHECK ($)",
];

const VALUES = [
  ...[0, 1, -1, 2, 5, 7, 10, 11, 99, 100, 0.5, 0.0099, 0.01, 99_999, 100_000, 999_999.99, 1_000_000],
  ...[32_767, 32_768, -32_769, 2_147_483_647, 2_147_483_648, -(2 ** 63), 2 ** 63, 1e19, 1e39],
  ...["", " ", "a", "x", "y'z", "abc", "ABC", "abcd", "abcdef", "bab", "Q1", "qz", "a\nb", "é", "日本語", "🙂🙂🙂🙂🙂"],
  ...["5", "a/b", "a\\b", "w_1", "2024-02-29", "2024-02-30", "23:59:59", "25:00:00Z", "[1,5)", "[1,5"],
  ...["7b9fcb1e-4a5f-4ca4-a9a8-0f3e6b0d3c55", "7b9fcb1e-4a5f-4ca4-a9a8-0f3e6b0d3c5"],
  ...[
    [],
    [1],
    [1, 2],
    [1, 2, 3],
    [
      [1, 2],
      [3, 4],
    ],
    {},
    { a: 1 },
    true,
    false,
  ],
];

/** Whether a value is of the type of JSON that a column's is: the database reads others too, "5" as a number. */
function isOfType(column: string, value: unknown): boolean {
  if (column.startsWith("int[]"))
    return Array.isArray(value) && value.every((item) => Array.isArray(item) === column.startsWith("int[][]"));
  if (/^int[248]?( |$)|^real/.test(column)) return typeof value === "number";
  if (column.startsWith("numeric"))
    return typeof value === "number" && (Number.isInteger(value) || !column.includes(", 0)"));
  if (column.startsWith("boolean")) return typeof value === "boolean";
  return column.startsWith("jsonb") || typeof value === "string";
}

let engine: Engine;
let session: Session;

beforeAll(async () => {
  engine = await startPGlite(undefined);
  session = await (await engine.empty()).admin();
});
afterAll(() => engine.close());

it("takes what the database takes and refuses what it refuses, column by column", async () => {
  const definitions = COLUMNS.map((column, i) => `c${i} ${column.replaceAll("$", `c${i}`)}`);
  await session.query(`CREATE TABLE judged (id int PRIMARY KEY, ${definitions.join(", ")})`);
  const query = async (sql: string) => (await session.query(sql))[0]!.rows;
  const written = await specFromCatalog(query, { title: "judged" });
  expect(written.unread).toEqual([]);
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  const judge = ajv.compile({ components: written.spec.components, $ref: "#/components/schemas/JudgedCreate" });
  const wrong: unknown[] = [];
  for (const [i, column] of COLUMNS.entries())
    for (const value of VALUES) {
      const row = { id: 1, [`c${i}`]: value };
      const isTaken = await taken(row);
      if (judge(row) !== isTaken && (!isTaken || isOfType(column, value))) wrong.push([column, value, isTaken]);
    }
  expect(wrong).toEqual([]);
});

/** Whether the database takes a row. */
async function taken(row: Record<string, unknown>): Promise<boolean> {
  const text = JSON.stringify(row).replaceAll("'", "''");
  try {
    await session.query(
      `BEGIN; INSERT INTO judged SELECT * FROM json_populate_record(null::judged, '${text}'); ROLLBACK`,
    );
    return true;
  } catch {
    await session.query("ROLLBACK");
    return false;
  }
}
