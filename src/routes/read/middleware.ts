import type { Reader } from "./reader.ts";
import {
  type ChainKnowledge,
  fieldsOfSchema,
  isValidator,
  type Part,
  type Recorder,
  type Validation,
} from "./recorder.ts";
import {
  type ExternalCall,
  fieldOf,
  isUndefined,
  numberOf,
  originOf,
  type Site,
  stringOf,
  struct,
  truthOf,
  type Value,
} from "./value.ts";

/** What a handler in a chain is there for, as far as it can be told. */
export interface Middleware {
  /** For people: "helmet", "authenticate". */
  name: string;
  /** The package that it is of. */
  module?: string;
}

/** What a handler is called. */
export function nameOf(reader: Reader, value: Value): Middleware {
  if (value.kind === "function") return { name: functionName(value.node) ?? "an anonymous function" };
  const origin = originOf(value);
  if (origin) {
    const names = origin.path.filter((part) => part !== "()" && part !== "default");
    return { name: [origin.module, ...names].join("."), module: origin.module };
  }
  if (value.kind === "external" && value.form === "call") return { name: reader.text(value.at) };
  return { name: "what is not known" };
}

/** The name that a function was declared with. */
export function functionName(node: { type: string; id?: unknown; key?: unknown }): string | undefined {
  const { id, key } = node as { id?: { name?: string } | null; key?: { name?: string } };
  return id?.name ?? key?.name;
}

/** The function that a wrapper was given: `asyncHandler(async (req, res) => …)`. */
export function handlerIn(value: Value, depth = 0): Extract<Value, { kind: "function" }> | undefined {
  if (value.kind === "function") return value;
  if (value.kind !== "external" || value.form !== "call" || depth > 4) return undefined;
  for (const argument of [...value.args].reverse()) {
    const found = handlerIn(argument, depth + 1);
    if (found) return found;
  }
  return undefined;
}

const PARTS: Record<string, Part> = {
  body: "body",
  json: "body",
  form: "body",
  payload: "body",
  query: "query",
  querystring: "query",
  params: "params",
  param: "params",
  headers: "headers",
  header: "headers",
  cookies: "cookies",
};

/** What a middleware of a package, or of code that is not there, judges by the schemas that it is given. */
export function validationsOf(value: Value): Validation[] {
  if (value.kind !== "external" || value.form !== "call") return [];
  const origin = originOf(value);
  if (origin?.module === "express-validator")
    return origin.path.includes("checkSchema")
      ? checkedFields(value)
      : [chainOf(value)].filter((it) => it !== undefined);
  if (origin && judgesBySpec(value, origin))
    return ALL_PARTS.map((part) => ({ part, by: origin.module, at: value.at }));
  const { args, at } = value;
  const by = origin?.module ?? "a middleware";
  const named = args.map(stringOf).find((text) => text !== undefined && text in PARTS);
  for (const argument of args) {
    const fields = isSchema(argument)
      ? fieldsOfSchema(argument)
      : argument.kind === "object"
        ? argument.fields
        : new Map();
    const found = [...fields].flatMap(([name, schema]: [string, Value]) =>
      name in PARTS && (isSchema(schema) || schema.kind === "object") ? [{ part: PARTS[name]!, schema, by, at }] : [],
    );
    if (found.length > 0) return found;
    if (!isSchema(argument)) continue;
    if (named) return [{ part: PARTS[named]!, schema: argument, by, at }];
    const part = partOfName(value);
    return [{ part: part ?? "body", schema: argument, by, at, ...(!part && { guessed: true as const }) }];
  }
  return [];
}

const ALL_PARTS: readonly Part[] = ["params", "query", "body", "headers", "cookies"];

/** A middleware that judges requests by the spec itself. */
function judgesBySpec({ args }: ExternalCall, { module, path }: { module: string; path: string[] }): boolean {
  if (module === "openapi-validator-middleware") return path.includes("validate");
  if (module !== "express-openapi-validator" || !path.includes("middleware")) return false;
  const requests = fieldOf(args[0], "validateRequests");
  return requests === undefined || truthOf(requests) !== false;
}

/** express-validator: `checkSchema({ name: { in: ["body"], … } }, ["body"])`; without a place it is all of them. */
function checkedFields({ args, at }: ExternalCall): Validation[] {
  const [fields, everywhere] = args;
  if (fields?.kind !== "object") return [];
  const places = (value: Value | undefined) =>
    (value?.kind === "list" ? value.items : value ? [value] : [])
      .map((item) => PARTS[stringOf(item) ?? ""])
      .filter((part) => part !== undefined);
  const parts = [...fields.fields.values()].flatMap((field) => {
    const own = places(fieldOf(field, "in"));
    const general = places(everywhere);
    return own.length > 0 ? own : general.length > 0 ? general : ALL_PARTS;
  });
  return [...new Set(parts)].map((part) => ({ part, by: "express-validator", at }));
}

/** `validateQuery(schema)` says by its name what it judges. */
function partOfName(value: Value): Part | undefined {
  const name = originOf(value)?.path.join(".") ?? "";
  return /query/i.test(name) ? "query" : /param/i.test(name) ? "params" : /body/i.test(name) ? "body" : undefined;
}

/** Whether a value is a schema of a package that judges values. */
export function isSchema(value: Value): boolean {
  const origin = originOf(value);
  return origin !== undefined && isValidator(origin.module) && value.kind === "external";
}

/** `body("email").isEmail()`: one field, with what its chain demands. */
function chainOf(value: Value): Validation | undefined {
  const calls: { name: string; args: Value[]; at: Site }[] = [];
  for (let at = value; at.kind === "external" && at.form !== "module"; ) {
    if (at.form === "member") at = at.object;
    else {
      const name = at.callee.kind === "external" && at.callee.form === "member" ? at.callee.name : "";
      calls.unshift({ name, args: at.args, at: at.at });
      at = at.callee;
    }
  }
  const [first, ...rest] = calls;
  const part = PARTS[first?.name === "check" ? "body" : (first?.name ?? "")];
  const field = stringOf(first?.args[0]);
  if (!first || part === undefined) return undefined;
  if (field === undefined) return { part, by: "express-validator", at: first.at };
  const schema: Record<string, Value> = {};
  const set = (keyword: string, plain: string | number) => {
    schema[keyword] = { kind: "literal", value: plain };
  };
  let required = true;
  for (const { name, args } of rest) {
    const [options] = args;
    if (name === "optional") required = false;
    else if (name === "isEmail") set("format", "email");
    else if (name === "isURL") set("format", "uri");
    else if (name === "isUUID") set("format", "uuid");
    else if (name === "isISO8601" || name === "isDate") set("format", "date-time");
    else if (name === "isInt") set("type", "integer");
    else if (name === "isFloat" || name === "isNumeric" || name === "isDecimal") set("type", "number");
    else if (name === "isBoolean") set("type", "boolean");
    else if (name === "isArray") set("type", "array");
    else if (name === "isObject") set("type", "object");
    else if (name === "isString" || name === "isLength") set("type", "string");
    else if (name === "notEmpty" && !schema.minLength) set("minLength", 1);
    else if (name === "isIn" && options?.kind === "list") schema.enum = options;
    const length = name === "isLength" ? "Length" : undefined;
    const range = options?.kind === "object" ? options.fields : undefined;
    for (const bound of ["min", "max"]) {
      const amount = numberOf(range?.get(bound));
      if (amount === undefined) continue;
      if (length) set(`${bound}Length`, amount);
      else if (name === "isInt" || name === "isFloat") set(`${bound}imum`, amount);
    }
  }
  if (!schema.type && !schema.enum) set("type", "string");
  const properties = struct([[field, struct(Object.entries(schema))]]);
  const fields: [string, Value][] = [
    ["type", { kind: "literal", value: "object" }],
    ["properties", properties],
  ];
  if (required) fields.push(["required", { kind: "list", items: [{ kind: "literal", value: field }], open: false }]);
  const chain = chainKnowledge(
    field,
    rest.map(({ name }) => name),
    schema,
  );
  return { part, schema: struct(fields), by: "express-validator", at: first.at, chain };
}

/** Checks that a key which is not there does not pass. */
const DEMANDING =
  /^(exists|notEmpty|isEmail|isURL|isUUID|isInt|isFloat|isNumeric|isDecimal|isBoolean|isArray|isObject|isString|isIn|isISO8601|isDate|isMobilePhone|isAlpha|isAlphanumeric|isMongoId|isStrongPassword)$/;
const TYPING = /^(isEmail|isURL|isUUID|isInt|isFloat|isNumeric|isDecimal|isBoolean|isArray|isObject|isString)$/;
/** What is said with these is in the schema, or changes nothing about what passes. */
const SAID =
  /^(optional|exists|notEmpty|isEmail|isURL|isUUID|isInt|isFloat|isNumeric|isDecimal|isBoolean|isArray|isObject|isString|isIn|isLength|withMessage|bail|trim|escape|unescape|toInt|toFloat|toBoolean|toDate|toLowerCase|toUpperCase|normalizeEmail|default|stripLow|blacklist|whitelist|rtrim|ltrim|hide|run)$/;

function chainKnowledge(field: string, names: string[], schema: Record<string, Value>): ChainKnowledge {
  const isOptional = names.includes("optional") || names.includes("default");
  return {
    field,
    required: isOptional ? false : names.some((name) => DEMANDING.test(name)) ? true : undefined,
    typed: names.some((name) => TYPING.test(name)) || "enum" in schema,
    narrower: !names.every((name) => SAID.test(name)),
    // `isDate` takes more than one way of writing, `if` depends on another key.
    unread: names.some((name) => /^(isDate|isISO8601|if|not|isIn)$/.test(name) && !(name === "isIn" && schema.enum)),
  };
}

/** Whether a handler limits how often it is reached. */
export function isRateLimiter(reader: Reader, value: Value): boolean {
  const { name, module } = nameOf(reader, value);
  return (
    /rate-?limit|slow-down|express-brute|throttl/i.test(module ?? "") ||
    /rate.?limit|limiter|throttle|brute/i.test(name)
  );
}

/** Whether a handler limited by what it did: it counted with a limiter, or answered 429. */
export function limits({ answers, outside }: Recorder): boolean {
  return (
    answers.some(({ status }) => status === 429) ||
    outside.some(({ callee }) => /rate-?limit/i.test(originOf(callee)?.module ?? ""))
  );
}

const HEADER_HELPERS = /^(helmet|koa-helmet|@fastify\/helmet|fastify-helmet|lusca|@koa\/helmet)$/;

/** Whether a handler sets security headers, or is given one that does: `unless(helmet())`. */
export function isHeaderHelper(value: Value, depth = 0): boolean {
  if (HEADER_HELPERS.test(originOf(value)?.module ?? "")) return true;
  if (value.kind === "list") return value.items.some((item) => isHeaderHelper(item, depth + 1));
  return (
    value.kind === "external" &&
    value.form === "call" &&
    depth < 4 &&
    value.args.some((argument) => isHeaderHelper(argument, depth + 1))
  );
}

/** Who sets two of these by hand has thought of it. */
const SECURITY_HEADERS = new Set([
  "strict-transport-security",
  "x-content-type-options",
  "x-frame-options",
  "content-security-policy",
  "referrer-policy",
]);

/** Whether what handlers did gave the answer security headers. */
export function secures({ headersSet, outside }: Recorder): boolean {
  return (
    [...headersSet].filter((name) => SECURITY_HEADERS.has(name)).length > 1 ||
    outside.some((call) => isHeaderHelper(call))
  );
}

/** Whether a handler lets nobody pass who has not said who he is. */
export function isAuthentication(reader: Reader, value: Value): boolean {
  const origin = originOf(value);
  if (
    origin &&
    /^(express-jwt|koa-jwt|passport|koa-passport|@fastify\/passport|express-oauth2-jwt-bearer|@clerk\/express|@fastify\/auth)$/.test(
      origin.module,
    )
  ) {
    const isStart = origin.path.includes("initialize") || origin.path.includes("session");
    return !isStart && !(value.kind === "external" && value.form === "call" && lets(value.args));
  }
  return /^(is|require|ensure|check|verify|validate)?_?(auth|authenticated?|authentication|authori[sz]e|token|jwt|logged_?in|login_?required|protect|user|session)(ed|enticated|entication)?(token|user|jwt|required|middleware)?$/i.test(
    nameOf(reader, value).name.split(".").at(-1)!,
  );
}

/** `passport.authenticate("local")` is how somebody logs in; express-jwt may let pass who has no token. */
function lets([first]: Value[]): boolean {
  if (first === undefined || isUndefined(first)) return false;
  const required = fieldOf(first, "credentialsRequired") ?? fieldOf(first, "passthrough");
  if (required?.kind === "literal") return required.value === (fieldOf(first, "passthrough") !== undefined);
  return /^(local|anonymous)/.test(stringOf(first) ?? "");
}

/** Whether a middleware asks who it is by what it calls: `passport.authenticate("jwt")`, `jwt.verify(token, …)`. */
export function authenticates(calls: readonly ExternalCall[]): boolean {
  return calls.some(({ callee, args }) => {
    const origin = originOf(callee);
    const name = origin?.path.at(-1);
    if (origin?.module === "passport" || origin?.module === "koa-passport")
      return name === "authenticate" && !lets(args);
    return (
      (origin?.module === "jsonwebtoken" && name === "verify") || (origin?.module === "jose" && name === "jwtVerify")
    );
  });
}
