import type { Dialect } from "../../../src/routes/validators/dialect.ts";

/** Random schemas and values, the same for the same seed. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed;
  }

  /** From 0 up to, not including, 1 (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }

  some<T>(list: readonly T[], share = 0.4): T[] {
    return list.filter(() => this.chance(share));
  }

  value(depth = 3): unknown {
    const kind = this.below(depth > 0 ? 9 : 6);
    if (kind === 0) return null;
    if (kind === 1) return this.chance(0.5);
    if (kind === 2) return this.pick([0, 1, 2, 3, -1, 0.5, 1.5, 1e15, 100]);
    if (kind === 3) return this.pick([0, 1, 2, 3, 4, 5, 6, 7]);
    if (kind < 6) return this.pick(["", "a", "ab", "abc", "A1", "😀", "😀b", "2020-01-01", "constructor"]);
    if (kind === 6) return Array.from({ length: this.below(4) }, () => this.value(depth - 1));
    return this.object(() => this.value(depth - 1));
  }

  private object(make: () => unknown): Record<string, unknown> {
    return Object.fromEntries(this.some(NAMES).map((name) => [name, make()]));
  }

  schema(dialect: Dialect, depth = 3): unknown {
    if (dialect === "draft2020-12" && this.chance(0.05)) return this.chance(0.7);
    const schema: Record<string, unknown> = {};
    const inner = () => this.schema(dialect, depth - 1);
    const type = this.pick(["string", "number", "integer", "boolean", "null", "array", "object", "object", undefined]);
    if (type === "null" && dialect === "draft4-openapi30") schema.enum = [null];
    else if (type)
      schema.type =
        dialect === "draft2020-12" && this.chance(0.15) ? [type, type === "null" ? "string" : "null"] : type;
    if (schema.type && dialect === "draft4-openapi30" && this.chance(0.2)) schema.nullable = true;
    if (this.chance(0.1)) schema.enum = [this.value(1), this.value(1), null, "a", 1];
    if (depth > 0 && this.chance(0.12)) schema.$ref = `#/definitions/${this.pick(["one", "two"])}`;
    for (const write of WRITERS) if (this.chance(0.3)) write(this, schema, dialect, inner, depth);
    return schema;
  }
}

const NAMES = ["a", "b", "c", "x-d", "constructor", "1"];

type Write = (
  random: Random,
  schema: Record<string, unknown>,
  dialect: Dialect,
  inner: () => unknown,
  depth: number,
) => void;

/** A few keywords each; of a type that the schema may have or not. */
const WRITERS: readonly Write[] = [
  (random, schema) => {
    if (random.chance(0.5)) schema.minLength = random.below(3);
    if (random.chance(0.5)) schema.maxLength = random.below(4);
    if (random.chance(0.3)) schema.pattern = random.pick(["^a", "b$", "^[a-z]*$", "\\d"]);
  },
  (random, schema, dialect) => {
    if (random.chance(0.5)) schema.minimum = random.below(4);
    if (random.chance(0.5)) schema.maximum = random.below(6);
    if (random.chance(0.3)) schema.multipleOf = random.pick([1, 2, 0.5]);
    if (random.chance(0.3) && "minimum" in schema) schema.exclusiveMinimum = dialect === "draft2020-12" ? 1 : true;
  },
  (random, schema, dialect, inner, depth) => {
    if (random.chance(0.4)) schema.minItems = random.below(3);
    if (random.chance(0.4)) schema.maxItems = random.below(4);
    if (random.chance(0.3)) schema.uniqueItems = true;
    if (depth <= 0) return;
    if (random.chance(0.5)) schema.items = inner();
    if (dialect !== "draft2020-12") return;
    if (random.chance(0.3)) schema.prefixItems = [inner(), inner()];
    // ajv 8 lets an empty array pass where "contains" stands beside "prefixItems", so the two are not mixed.
    else if (random.chance(0.35)) schema.contains = inner();
    if ("contains" in schema && random.chance(0.4)) schema.minContains = random.below(3);
    if ("contains" in schema && random.chance(0.4)) schema.maxContains = 1 + random.below(2);
    if (random.chance(0.15)) schema.unevaluatedItems = random.chance(0.5) ? false : inner();
  },
  (random, schema, _, inner, depth) => {
    if (random.chance(0.5)) schema.required = random.some(NAMES, 0.2);
    if (Array.isArray(schema.required) && schema.required.length === 0) delete schema.required;
    if (random.chance(0.2)) schema.minProperties = random.below(3);
    if (random.chance(0.2)) schema.maxProperties = random.below(4);
    if (depth <= 0) return;
    if (random.chance(0.7)) schema.properties = Object.fromEntries(random.some(NAMES).map((name) => [name, inner()]));
    if (random.chance(0.4)) schema.additionalProperties = random.chance(0.5) ? random.chance(0.3) : inner();
    if (random.chance(0.2)) schema.patternProperties = { "^x-": inner(), "[ab]": inner() };
  },
  (random, schema, dialect, inner, depth) => {
    if (depth <= 0) return;
    const list = () => Array.from({ length: 1 + random.below(3) }, inner);
    if (random.chance(0.3)) schema.allOf = list();
    if (random.chance(0.3)) schema.anyOf = list();
    if (random.chance(0.3)) schema.oneOf = list();
    if (random.chance(0.2)) schema.not = inner();
    if (dialect !== "draft2020-12") return;
    if (random.chance(0.3)) for (const keyword of ["if", "then", "else"]) schema[keyword] = inner();
    if (random.chance(0.2)) schema.const = random.value(1);
    if (random.chance(0.2)) schema.propertyNames = inner();
    if (random.chance(0.2)) schema.dependentRequired = { a: ["b"], constructor: ["a"] };
    if (random.chance(0.2)) schema.dependentSchemas = { b: inner() };
    if (random.chance(0.2)) schema.unevaluatedProperties = random.chance(0.5) ? false : inner();
  },
];
