import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { Exampler } from "../../../src/load/scenario/spec/example.ts";

/** Numbers in [0, 1), the same each time. */
function evenly(): () => number {
  let n = 0;
  return () => (++n * 0.6180339887498949) % 1;
}

describe("numbers made from a schema", () => {
  it.each([
    [{ type: "number", exclusiveMinimum: 0, multipleOf: 0.01 }],
    [{ type: "number", minimum: 0, maximum: 1, multipleOf: 0.1 }],
    [{ type: "number", minimum: -180, maximum: 180, multipleOf: 0.000001 }],
    [{ type: "number", minimum: 0.5, maximum: 0.5, multipleOf: 0.1 }],
    [{ type: "number", multipleOf: 1e-7, minimum: 0, maximum: 1 }],
    [{ type: "number", multipleOf: 2.5, minimum: 1 }],
    [{ type: "integer", multipleOf: 7, exclusiveMinimum: 7, exclusiveMaximum: 21 }],
    [{ type: "number", minimum: 0, maximum: 0.006 }],
    [{ type: "number", exclusiveMinimum: 0, exclusiveMaximum: 0.005 }],
    [{ type: "number", exclusiveMinimum: 1, maximum: 1.002 }],
  ])("are valid against %j", (schema) => {
    const exampler = new Exampler(schema, evenly());
    // Without a precision it divides and looks for a rest.
    const validate = new Ajv2020({ strict: false }).compile(schema);
    const wrong = Array.from({ length: 500 }, () => exampler.make(schema)).filter((value) => !validate(value));
    expect(wrong).toEqual([]);
  });
});

describe("objects made from schemas that apply together", () => {
  it("have values that fit all that is said of a property, wherever it is said", () => {
    const schema = {
      $defs: {
        Pet: {
          type: "object",
          required: ["kind", "name"],
          properties: { kind: { type: "string" }, name: { type: "string", minLength: 3 } },
        },
      },
      allOf: [
        { $ref: "#/$defs/Pet" },
        { type: "object", properties: { kind: { const: "cat" }, name: { maxLength: 4 } } },
      ],
    };
    const exampler = new Exampler(schema, evenly());
    const validate = new Ajv2020({ strict: false }).compile(schema);
    const made = Array.from({ length: 50 }, () => exampler.make(schema));
    expect(made.filter((value) => !validate(value))).toEqual([]);
  });
});
