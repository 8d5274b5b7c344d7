import type { SchemaAt } from "../spec/api.ts";
import type { CompileOptions, Direction, Target } from "./compile.ts";
import { markOf } from "./direction.ts";
import { walk } from "./walk.ts";

interface Scan {
  readOnly: boolean;
  writeOnly: boolean;
  targets: Target[];
}

/** Says which schemas differ between requests and answers: those that have `readOnly` or `writeOnly` somewhere in them. */
export class Variants {
  private readonly options: CompileOptions;
  private readonly scans = new Map<unknown, Scan>();
  private readonly answers = { readOnly: new Map<unknown, boolean>(), writeOnly: new Map<unknown, boolean>() };

  constructor(options: CompileOptions) {
    this.options = options;
  }

  /** The direction itself, or `neutral` where it makes no difference to the schema. */
  direction(schema: SchemaAt, wanted: Direction): Direction {
    const mark = markOf(wanted);
    return mark !== undefined && this.reaches(schema, mark) ? wanted : "neutral";
  }

  private reaches(start: SchemaAt, mark: "readOnly" | "writeOnly"): boolean {
    const answers = this.answers[mark];
    const known = answers.get(start.schema);
    if (known !== undefined) return known;
    const seen = new Set<unknown>([start.schema]);
    const waiting = [start];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const scan = this.scan(next);
      if (scan[mark] || answers.get(next.schema) === true) {
        answers.set(start.schema, true);
        return true;
      }
      for (const target of scan.targets) {
        if (seen.has(target.schema.schema) || answers.get(target.schema.schema) === false) continue;
        seen.add(target.schema.schema);
        waiting.push(target.schema);
      }
    }
    for (const schema of seen) answers.set(schema, false);
    return false;
  }

  private scan(at: SchemaAt): Scan {
    const known = this.scans.get(at.schema);
    if (known) return known;
    const scan: Scan = { readOnly: false, writeOnly: false, targets: [] };
    // It makes a difference only to what is required; that may stand in another part of an allOf, or with the user of a
    // schema that is marked as a whole.
    const required = new Set<unknown>();
    let composed = false;
    walk(at.schema, at.at, (schema) => {
      if (Array.isArray(schema.required)) for (const name of schema.required) required.add(name);
      composed ||= ["allOf", "anyOf", "oneOf", "if", "dependentSchemas", "$ref"].some((keyword) => keyword in schema);
    });
    walk(at.schema, at.at, (schema, place) => {
      const matters = composed || place.path.length <= at.at.path.length || required.has(place.path.at(-1));
      if (schema.readOnly === true && matters) scan.readOnly = true;
      if (schema.writeOnly === true && matters) scan.writeOnly = true;
      const target = typeof schema.$ref === "string" ? this.options.target(schema.$ref, place) : undefined;
      if (target) scan.targets.push(target);
    });
    this.scans.set(at.schema, scan);
    return scan;
  }
}
