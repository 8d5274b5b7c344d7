import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

export interface ProbeBody {
  /** What is wrong with it, in a few words ("name is a number"). */
  name: string;
  text: string;
  contentType?: string;
  /**
   * `wrong`: against the schema, so that it has to be refused; `hostile`: allowed by it, or nobody knows, so that it
   * only must not break the server.
   */
  kind: "wrong" | "hostile";
  /** Further statuses that refuse it well (413 for what is too large, 415 for what is of another type). */
  also: number[];
}

type Schema = Record<string, unknown>;
type Validate = (value: unknown) => boolean;

const MOST = 60;
const DEEPEST = 4;
const LONG = 1024 * 1024;

/** Strings that have broken servers: for a database, a template, a file system, a terminal, a decoder. */
const HOSTILE = [
  "' OR '1'='1' --",
  '"; DROP TABLE users; --',
  "{{7*7}}${7*7}<%= 7*7 %>",
  "../../../../etc/passwd",
  "<script>alert(1)</script>",
  "\u0000",
  "\ud800",
  "%s%s%s%n",
  "\u202e\u0085\ufeff",
];

/** JSON.stringify cannot write it: it would set the prototype. */
const POLLUTING = '{"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}}}';

/**
 * Bodies for one operation: what its schema forbids, one thing at a time, each checked to be really against it; and
 * hostile ones. Without a schema only what is no JSON at all is known to be wrong.
 * @param valid a body that the schema allows
 */
export function probeBodies(schema: unknown, valid: unknown): ProbeBody[] {
  const validate = validatorOf(schema);
  const bodies: ProbeBody[] = [
    { name: "JSON that breaks off", text: '{"a":', kind: "wrong", also: [] },
    { name: "no JSON at all", text: "<xml/>", kind: "wrong", also: [] },
    {
      name: "JSON of another media type",
      text: JSON.stringify(valid),
      contentType: "text/plain",
      kind: "hostile",
      also: [415],
    },
    {
      name: "JSON nested 20,000 deep",
      text: "[".repeat(20_000) + "]".repeat(20_000),
      kind: isWrong(validate, [[]]) ? "wrong" : "hostile",
      also: [413],
    },
  ];
  const add = (name: string, value: unknown, also: number[] = []) => {
    bodies.push({ name, text: JSON.stringify(value), kind: isWrong(validate, value) ? "wrong" : "hostile", also });
  };
  for (const [name, value] of [
    ["null", null],
    ["a list", []],
    ["a number", 1],
    ["a text", "x"],
  ] as const)
    add(name, value);
  for (const { name, value } of variants(schema as Schema, valid, "", 0))
    add(name, value, name.endsWith("characters") ? [413] : []);
  bodies.push({ name: "__proto__ in it", text: POLLUTING, kind: "hostile", also: [] });
  const wrong = bodies.filter(({ kind }) => kind === "wrong");
  const hostile = bodies.filter(({ kind }) => kind === "hostile");
  return [...wrong.slice(0, MOST), ...hostile.slice(0, MOST / 2)];
}

function validatorOf(schema: unknown): Validate | undefined {
  if (schema === undefined || schema === true) return undefined;
  const ajv = new Ajv2020({ strict: false, logger: false });
  addFormats.default(ajv);
  try {
    return ajv.compile(schema as object);
  } catch {
    return undefined;
  }
}

const isWrong = (validate: Validate | undefined, value: unknown): boolean => validate !== undefined && !validate(value);

/** The valid value with one thing changed, for every place in it. */
function* variants(
  schema: Schema | undefined,
  valid: unknown,
  at: string,
  depth: number,
): Generator<{ name: string; value: unknown }> {
  const where = at || "the body";
  if (depth > DEEPEST) return;
  if (Array.isArray(valid)) {
    yield { name: `${where} is no list`, value: { "0": valid[0] } };
    if (valid.length > 0)
      for (const { name, value } of variants(schema?.items as Schema | undefined, valid[0], `${at}[0]`, depth + 1))
        yield { name, value: [value, ...valid.slice(1)] };
  } else if (typeof valid === "object" && valid !== null)
    yield* ofObject(schema, valid as Record<string, unknown>, at, depth);
  else yield* ofScalar(schema, valid, where);
}

function* ofObject(
  schema: Schema | undefined,
  valid: Record<string, unknown>,
  at: string,
  depth: number,
): Generator<{ name: string; value: unknown }> {
  const properties = (schema?.properties ?? {}) as Record<string, Schema>;
  for (const key of Object.keys(valid)) {
    const path = at ? `${at}.${key}` : key;
    const { [key]: _, ...rest } = valid;
    yield { name: `${path} is missing`, value: rest };
    for (const { name, value } of variants(properties[key], valid[key], path, depth + 1))
      yield { name, value: { ...valid, [key]: value } };
  }
  yield { name: `${at || "the body"} has a property that nobody knows`, value: { ...valid, "backend-kit-unknown": 1 } };
}

function* ofScalar(
  schema: Schema | undefined,
  valid: unknown,
  where: string,
): Generator<{ name: string; value: unknown }> {
  yield { name: `${where} is null`, value: null };
  yield { name: `${where} is an object`, value: { $gt: "" } };
  yield { name: `${where} is a list`, value: [valid] };
  if (typeof valid === "string") {
    yield { name: `${where} is a number`, value: 1 };
    yield { name: `${where} is empty`, value: "" };
    const most = Number(schema?.maxLength);
    if (most >= 0) yield { name: `${where} is one character too long`, value: "a".repeat(most + 1) };
    yield { name: `${where} has a million characters`, value: "a".repeat(LONG) };
    if (schema?.enum || schema?.pattern || schema?.format)
      yield { name: `${where} is another text`, value: "\u00a0backend-kit\u00a0" };
    for (const [index, text] of HOSTILE.entries()) yield { name: `${where} is hostile text ${index + 1}`, value: text };
  } else {
    yield { name: `${where} is a text`, value: "x" };
    yield { name: `${where} is negative`, value: -1 };
    yield { name: `${where} is huge`, value: 1e308 };
    yield { name: `${where} has a fraction`, value: 0.5 };
    for (const [key, sign] of [
      ["maximum", 1],
      ["minimum", -1],
    ] as const)
      if (typeof schema?.[key] === "number")
        yield { name: `${where} is past its ${key}`, value: (schema[key] as number) + sign };
  }
}
