import { mediaTypeOf, statusOfError } from "./answering.ts";
import type { Reader } from "./reader.ts";
import {
  type ExternalCall,
  literal,
  originOf,
  type RequestValue,
  type ResponseValue,
  type SentStatus,
  type Site,
  scopesMade,
  sentStatus,
  UNKNOWN,
  type Value,
} from "./value.ts";

export type Part = "body" | "query" | "params" | "headers" | "cookies";
const PARTS: readonly Part[] = ["body", "query", "params", "headers", "cookies"];

/** A status and a body that the code has set, and not yet sent. */
export interface Pending {
  status?: SentStatus;
  body?: Value;
  mediaType?: string;
  /** Koa: what comes after has answered already, or failed, and this stands around it. */
  passed?: "done" | "failed";
  at?: Site;
}

export interface Answer {
  /** Undefined: it is only known when it runs. */
  status: number | undefined;
  /** It is a fallback, and may be another. */
  unsure?: true;
  body?: Value;
  mediaType?: string;
  /** It depends on what a function that answers for many is given: not all that it may send is sent here. */
  shared?: true;
  /** It is of an error that was thrown, and may be caught. */
  thrown?: true;
  /** Koa: it is of what stands around a route, made when the route was done. */
  around?: "done" | "failed";
  at: Site;
}

/** A part of the request that something judges. */
export interface Validation {
  part: Part;
  /** What it has to be, where that could be read: a value of zod, Joi, TypeBox, or JSON Schema. */
  schema?: Value;
  /** It judges one key of the part, or some, and not the part as it is. */
  partial?: true;
  /** Of a chain about one key: what is sure of it. */
  chain?: ChainKnowledge;
  /** Whether it judges this part always is not known. */
  guessed?: true;
  /** What judges it, for people. */
  by: string;
  at: Site;
}

/** What is sure of a chain of express-validator. */
export interface ChainKnowledge {
  field: string;
  /** Undefined: whether the key must be there is not known. */
  required: boolean | undefined;
  /** The type in the schema is what the chain demands, and no assumption. */
  typed: boolean;
  /** It demands more than the schema says. */
  narrower: boolean;
  unread: boolean;
}

/** What running a handler with a symbolic request tells of it. */
export class Recorder {
  /** Keys that are read, by part: "address.street". */
  readonly fields: Record<Part, Set<string>> = {
    body: new Set(),
    query: new Set(),
    params: new Set(),
    headers: new Set(),
    cookies: new Set(),
  };
  /** Parts that are used as a whole, so that there may be more keys. */
  readonly whole = new Set<Part>();
  answers: Answer[] = [];
  readonly validations: Validation[] = [];
  /** Headers that are set on every answer, in lower case. */
  readonly headersSet = new Set<string>();
  /** Calls of packages that were met. */
  readonly outside: ExternalCall[] = [];
  /** What is set where the code is now, by each way that leads there. */
  pendings: Pending[] = [{}];
  /** The number of scopes that were made before the handler ran. */
  readonly since = scopesMade();
  /** How many conditions stand around what runs that ask for what a function which answers for many was given. */
  shared = 0;
  /** The method of the request, where there is but one. */
  readonly method: string | undefined;
  /** How often what comes after was called. */
  passes = 0;
  /** The response was given to code that is not there, which may send anything. */
  answersElsewhere = false;
  /** The last handler may leave the answer to what comes after it. */
  handsOn = false;

  constructor(method?: string) {
    this.method = method;
  }

  /** What is known so far, to go on from in several ways. */
  copy(): Recorder {
    const other = Object.assign(new Recorder(this.method), this) as Mutable<Recorder>;
    // What was made on the way here was made before what is read next.
    other.since = scopesMade();
    const fields = Object.entries(this.fields).map(([part, names]) => [part, new Set(names)]);
    other.fields = Object.fromEntries(fields) as Recorder["fields"];
    other.whole = new Set(this.whole);
    other.answers = [...this.answers];
    other.validations = [...this.validations];
    other.headersSet = new Set(this.headersSet);
    other.outside = [...this.outside];
    return other;
  }

  /** A part of the request, or a key of it, is handed on or asked for by a key that is not known. */
  usedWhole(value: RequestValue): void {
    if (value.part === "field" && value.of) this.fields[value.of.part].add(value.of.path.join("."));
    else if (isPart(value.part)) this.whole.add(value.part);
  }

  /** `ctx.status = 201`, `res.statusCode = 201`, `ctx.body = …` */
  assigned(target: RequestValue | ResponseValue, name: string, value: Value, at: Site): void {
    if (target.kind === "request" && target.part !== "context") return;
    // Koa leaves the answer to the code; Express's methods may be replaced.
    if (/^(respond|json|send|end)$/.test(name)) this.answersElsewhere = true;
    if (name === "status" || name === "statusCode") this.set({ status: sentStatus(value), at });
    else if (name === "type") this.set({ mediaType: mediaTypeOf(value) });
    else if (name === "body" && target.kind === "request") this.set({ body: value, at });
  }

  /** Sets something of the answer that is not sent yet. */
  set(what: Pending): void {
    this.pendings = this.pendings.map((pending) => ({ ...pending, ...what }));
  }

  /** What is set so far, which is sent now. */
  take(): Pending[] {
    const taken = this.pendings.length > 0 ? this.pendings : [{}];
    this.pendings = taken.map(({ passed }) => ({ ...(passed && { passed }) }));
    return taken;
  }

  /** Whether all ways that lead here come from what was called before. */
  get around(): Pending["passed"] {
    return this.pendings.every(({ passed }) => passed) ? this.pendings[0]?.passed : undefined;
  }

  /** An answer with each status that it may have. */
  answered(status: SentStatus, answer: Omit<Answer, "status" | "unsure">): void {
    const { known, sure } = status;
    const around = answer.around ?? this.around;
    for (const one of known.length > 0 ? known : [undefined])
      this.answers.push({
        status: one,
        ...(!sure && one !== undefined && { unsure: true as const }),
        ...answer,
        ...(around && { around }),
        ...(this.shared > 0 && { shared: true as const }),
      });
  }

  /** An error that is thrown, or handed on to `next`, which nothing catches. */
  thrown(value: Value, at: Site, how: { thrown?: true } = {}): void {
    const status = statusOfError(value);
    if (status !== undefined) this.answered({ known: [status], sure: true }, { at, ...how });
    // Express: what answers errors goes by the status that was set.
    for (const pending of this.take())
      if (pending.status?.known.some((one) => one >= 400) && pending.body === undefined)
        this.answered(pending.status, { at, ...how });
  }

  /** @param maybe whether it is called is not known */
  calledOutside(call: ExternalCall, maybe: boolean): void {
    this.outside.push(call);
    const before = this.validations.length;
    noteValidation(this, call);
    if (maybe) for (const validation of this.validations.slice(before)) validation.guessed = true;
  }
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const isPart = (part: string): part is Part => (PARTS as readonly string[]).includes(part);

/** `req.body`, `req.body.name`, `ctx.request.body` */
export function requestMember(reader: Reader, object: RequestValue, name: string): Value {
  const { recorder } = reader;
  const { part } = object;
  if (part === "field" || isPart(part)) {
    const of = part === "field" ? object.of! : { part: part as Part, path: [] };
    // `req.query.list.length` asks nothing of the client.
    if (of.path.length > 0 && OF_VALUES.has(name)) return { kind: "unknown" };
    const path = [...of.path, part === "headers" ? name.toLowerCase() : name];
    recorder?.fields[of.part].add(path.join("."));
    return { kind: "request", part: "field", of: { part: of.part, path } };
  }
  if (part === "context") {
    // Node's own response, which anything may be done with.
    if (name === "res" && recorder) recorder.answersElsewhere = true;
    if (name === "request" || name === "req") return { kind: "request", part: "koa-request" };
    if (name === "response") return object;
    if (name === "body" && recorder?.pendings.length === 1) return recorder.pendings[0]!.body ?? UNKNOWN;
    if (name === "body" || name === "status") return UNKNOWN;
  }
  // Middlewares of many routes ask for it.
  if (name === "method" && recorder?.method !== undefined) return literal(recorder.method.toUpperCase());
  const named = PART_NAMES[name];
  if (named !== undefined && !(part === "context" && named === "body")) return { kind: "request", part: named };
  return UNKNOWN;
}

/** Names of the language's own that are no keys of what a client sends. */
export const OF_VALUES = new Set([
  "length",
  "map",
  "filter",
  "forEach",
  "trim",
  "toLowerCase",
  "toUpperCase",
  "split",
  "join",
  "includes",
  "startsWith",
  "toString",
  "replace",
  "slice",
  "push",
  "find",
  "some",
  "every",
  "reduce",
  "substring",
  "match",
  "indexOf",
  "concat",
]);

const PART_NAMES: Record<string, RequestValue["part"]> = {
  body: "body",
  query: "query",
  params: "params",
  headers: "headers",
  header: "headers",
  cookies: "cookies",
  signedCookies: "cookies",
};

/** Methods by which validators judge a value. */
export const JUDGES =
  /^(parse|safeParse|parseAsync|safeParseAsync|validate|validateAsync|validateSync|isValid|isValidSync|assert|attempt|cast|is|check|Check|decode|Decode|Parse|create|spa|plainToInstance|plainToClass|validateOrReject)$/;

/** Whether a call that leaves the code judges a part of the request. */
function noteValidation(recorder: Recorder, call: ExternalCall): void {
  const { callee, args } = call;
  const method = callee.kind === "external" && callee.form === "member" ? callee.name : undefined;
  const origin = originOf(callee);
  const isType = origin?.module === "arktype" && origin.path.at(-1) === "()";
  const compiled = isType || (origin?.path.includes("compile") && /ajv|typebox/i.test(origin.module));
  if (!compiled && (method === undefined || !JUDGES.test(method))) return;
  if (!compiled && origin && !isValidator(origin.module)) return;
  const receiver = callee.kind === "external" && callee.form === "member" ? callee.object : undefined;
  const [first, second] = args;
  // zod and Joi: schema.parse(value). valibot, superstruct, TypeBox: parse(schema, value). Joi.attempt(value, schema).
  const pairs: [Value | undefined, Value | undefined][] = [
    [first, receiver],
    [second, first],
    [first, second],
  ];
  for (const [value, schema] of pairs) {
    if (value === undefined) continue;
    const found = partsIn(value, isType ? undefined : compiled ? compiledSchema(callee) : schema, call);
    if (found.length > 0) {
      recorder.validations.push(...found);
      return;
    }
  }
}

/** `ajv.compile(schema)` */
function compiledSchema(callee: Value): Value | undefined {
  return callee.kind === "external" && callee.form === "call" ? callee.args[0] : undefined;
}

function partsIn(value: Value, schema: Value | undefined, { at, callee }: ExternalCall): Validation[] {
  const by = originOf(callee)?.module ?? "a validator";
  if (value.kind === "request") {
    if (isPart(value.part)) return [{ part: value.part, schema, by, at }];
    if (value.part === "field" && value.of) return [{ part: value.of.part, partial: true, by, at }];
    if (value.part === "request" || value.part === "context" || value.part === "koa-request")
      return PARTS.filter((part) => fieldsOfSchema(schema).has(part)).map((part) => ({
        part,
        schema: fieldsOfSchema(schema).get(part),
        by,
        at,
      }));
    return [];
  }
  if (value.kind !== "object") return [];
  return [...value.fields].flatMap(([name, field]) => {
    if (field.kind !== "request") return [];
    const part = isPart(field.part) ? field.part : field.of?.part;
    if (part === undefined) return [];
    const judged = fieldsOfSchema(schema).get(name);
    return [{ part, schema: judged, ...(!isPart(field.part) && { partial: true as const }), by, at }];
  });
}

/** The fields of an object schema: `z.object({ body: … })`, `Joi.compile({ body: … })`, or of a plain object. */
export function fieldsOfSchema(schema: Value | undefined): Map<string, Value> {
  let fields = new Map<string, Value>();
  // From the last call of a chain to its first: what was said last holds.
  const add = (more: ReadonlyMap<string, Value>) => {
    fields = new Map([...more, ...fields]);
  };
  for (let at = schema; at !== undefined; ) {
    if (at.kind === "object") add(at.fields);
    if (at.kind !== "external" || at.form === "module") break;
    if (at.form === "member") at = at.object;
    else {
      const given = at.args.find((argument) => argument.kind === "object");
      const name = at.callee.kind === "external" && at.callee.form === "member" ? at.callee.name : "";
      if (given?.kind === "object" && SHAPING.test(name)) add(given.fields);
      if (name === "merge" && at.args[0]?.kind === "external") add(fieldsOfSchema(at.args[0]));
      at = at.callee;
    }
  }
  return fields;
}

/** Methods that are given the fields of an object, or more of them. */
const SHAPING = /^(object|strictObject|looseObject|compile|keys|Object|extend|safeExtend|shape)$/;

/** Packages that judge values. */
export function isValidator(module: string): boolean {
  return /^(zod|joi|@hapi\/joi|yup|valibot|superstruct|ajv|@sinclair\/typebox|typebox|io-ts|runtypes|arktype|class-validator|class-transformer|express-validator|celebrate|validator|@?koa-joi-router|express-joi-validation|zod-express-middleware|fastest-validator|express-zod-api)(\/|$)/.test(
    module,
  );
}
