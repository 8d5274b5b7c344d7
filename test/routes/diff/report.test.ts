import { expect, it } from "vitest";
import { itemsOf } from "../../../src/routes/diff/report.ts";
import { diffOf, spec } from "./support.ts";

it("names the first operations of those that have a change in common, and says how many more there are", async () => {
  const paths = Object.fromEntries(
    Array.from({ length: 500 }, (_, i) => [
      `/p${i}`,
      {
        get: {
          responses: {
            "200": {
              description: "ok",
              content: { "application/json": { schema: { $ref: "#/components/schemas/Pet" } } },
            },
          },
        },
      },
    ]),
  );
  const whole = (type: string) =>
    spec(paths, { components: { schemas: { Pet: { type: "object", properties: { id: { type } } } } } });
  const changes = await diffOf(whole("string"), whole("integer"));
  const items = itemsOf(changes.map((change) => ({ ...change, accepted: null })));
  expect(changes.length).toBe(500);
  expect(items.map(({ title }) => title)).toEqual(["GET /p0 and 499 others"]);
  const told = items[0]!.blocks.flatMap((block) => (block.kind === "text" ? [block.text] : []));
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(/^In GET \/p0, GET \/p1, .*GET \/p19 and 480 others\.$/);
});
