import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { UsageError } from "../../report/errors.ts";
import type { Scenario } from "../scenario/scenario.ts";

/** What ajv's generated code asks for by `require`; k6 has no such modules. */
const HELPERS = `{
  "ajv/dist/runtime/ucs2length": { default: (text) => Array.from(text).length },
  "ajv/dist/runtime/equal": { default: function equal(a, b) {
    if (a === b) return true;
    if (typeof a !== "object" || typeof b !== "object" || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false;
    const keys = Object.keys(a);
    return keys.length === Object.keys(b).length && keys.every((key) => Object.prototype.hasOwnProperty.call(b, key) && equal(a[key], b[key]));
  } },
}`;

export interface WithValidators {
  /** The scenario's journeys; each step's schemas are indexes into the validators. */
  journeys: unknown[];
  /** A list of functions, as the text of a script. */
  validators: string;
  /** Whether schemas ask for formats, which are not checked: their code is ajv-formats', which k6 cannot load. */
  formats: boolean;
}

/** Turns the schemas of a scenario's answers into code that k6 can run. @throws UsageError for a schema that is none */
export function withValidators(scenario: Scenario): WithValidators {
  const codes: string[] = [];
  const known = new Map<string, number>();
  let formats = false;
  const indexOf = (schema: unknown, step: string): number => {
    const text = JSON.stringify(schema);
    formats ||= text.includes('"format"');
    const index = known.get(text) ?? codes.push(codeOf(schema, step)) - 1;
    known.set(text, index);
    return index;
  };
  const journeys = scenario.journeys.map((journey) => ({
    ...journey,
    steps: journey.steps.map(({ schemas, criteria: _, bodySchema: __, ...step }) => ({
      ...step,
      ...(schemas && {
        schemas: Object.fromEntries(
          Object.entries(schemas).map(([status, schema]) => [status, indexOf(schema, step.name)]),
        ),
      }),
    })),
  }));
  if (codes.length === 0) return { journeys, validators: "[]", formats };
  const bodies = codes.map(
    (code) =>
      `(function () { const module = { exports: {} }; const exports = module.exports; ${code}\n return module.exports; })()`,
  );
  return {
    journeys,
    validators: `(function () { const HELPERS = ${HELPERS}; const require = (name) => HELPERS[name]; return [\n${bodies.join(",\n")}\n]; })()`,
    formats,
  };
}

function codeOf(schema: unknown, step: string): string {
  try {
    const ajv = new Ajv2020({ code: { source: true }, strict: false, validateFormats: false });
    return (standalone as unknown as { default: typeof standalone.default }).default(
      ajv,
      ajv.compile(schema as object),
    );
  } catch (error) {
    throw new UsageError(`The schema of an answer to ${step} is none: ${(error as Error).message}.`);
  }
}
