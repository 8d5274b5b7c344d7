import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { Comparison } from "../../../src/routes/diff/schema/comparison.ts";
import { modeOf, NARROWER, UNCLEAR, WIDER } from "../../../src/routes/diff/schema/expansion.ts";
import type { Documents } from "../../../src/routes/diff/schema/view.ts";
import { mutated, type Random, randomOf, randomSchema, randomValue, seeded } from "./random-schemas.ts";

interface Root {
  schema: unknown;
  $defs: Record<string, unknown>;
}

/** A document that holds nothing but schemas. */
function documents(root: Root): Documents {
  return {
    version: "3.1",
    follow(ref) {
      const name = ref.replace("#/$defs/", "");
      return name in root.$defs ? { value: root.$defs[name], at: { file: "x", path: ["$defs", name] } } : undefined;
    },
  };
}

/** What the sets do by the judgement, and how many differences it lists. */
function judgement(base: Root, head: Root): { effects: number; listed: number } {
  const whole = ({ schema }: Root) => [{ raw: schema as never, where: { file: "x", path: ["schema"] } }];
  const mode = modeOf("request", "json");
  const comparison = new Comparison(documents(base), documents(head));
  const effects = comparison.relation(whole(base), whole(head), mode);
  return { effects, listed: comparison.differences(whole(base), whole(head), mode).length };
}

function validator({ schema, $defs }: Root) {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, logger: false, code: { optimize: false } });
  return ajv.compile({ $defs, allOf: [schema as object] });
}

function pair(random: Random): [Root, Root] {
  const defs = () => ({ x: randomSchema(random, 1), y: randomSchema(random, 1) });
  const base: Root = { schema: randomSchema(random), $defs: defs() };
  if (random.chance(0.2)) return [base, { schema: randomSchema(random), $defs: base.$defs }];
  const $defs = random.chance(0.5) ? base.$defs : { ...base.$defs, x: mutated(base.$defs.x, random, 1) };
  return [base, { schema: random.chance(0.8) ? mutated(base.schema, random) : base.schema, $defs }];
}

const SEED = Number(process.env.BK_SEED ?? 20_251_125);
const PAIRS = Number(process.env.BK_PAIRS ?? 300);

describe("the judgement on two schemas", () => {
  it("never calls narrower ones wide, nor wider ones narrow, and is never silent about what differs", () => {
    const random = randomOf(seeded(SEED));
    const wrong: unknown[] = [];
    let [settled, unequal] = [0, 0];
    for (let i = 0; i < PAIRS; i++) {
      const [base, head] = pair(random);
      let judges: ((value: unknown) => boolean)[];
      try {
        judges = [validator(base), validator(head)];
      } catch {
        // References that lead to themselves and nothing else are refused by ajv.
        continue;
      }
      const { effects: judged, listed } = judgement(base, head);
      if (!(judged & UNCLEAR)) settled++;
      for (let tries = 0; tries < 60; tries++) {
        const value = randomValue(random);
        let truths: boolean[];
        try {
          truths = judges.map((judge) => judge(value));
        } catch {
          break;
        }
        const [was, is] = truths;
        if (was === is) continue;
        unequal++;
        const needed = was ? NARROWER : WIDER;
        if (judged & (needed | UNCLEAR) && listed > 0) continue;
        wrong.push({ base, head, value, was, is, judged, listed });
        break;
      }
    }
    expect(
      wrong
        .map((it) => JSON.stringify(it))
        .sort((a, b) => a.length - b.length)
        .slice(0, 3),
    ).toEqual([]);
    // The test says something only where schemas differ, and where the answer was not "unclear".
    expect(unequal).toBeGreaterThan(PAIRS / 2);
    expect(settled).toBeGreaterThan(PAIRS / 2);
  });
});
