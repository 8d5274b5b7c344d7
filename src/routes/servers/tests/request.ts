import { kindOfMedia } from "../../generate/types.ts";
import type { Api, MediaType, Operation, Parameter, SecurityScheme } from "../../spec/api.ts";
import { isMap } from "../../spec/pointer.ts";
import { authorizationScheme } from "../../spec/read-security.ts";
import { standalone, validatorEitherWay } from "../../spec/standalone.ts";
import { shapeOf } from "../shape.ts";
import { sampleOf } from "./sample.ts";

/** A request as a test sends it. */
export interface TestRequest {
  method: string;
  target: string;
  headers: Record<string, string>;
  body?: string;
}

/** A request that the operation must accept, and one that it must refuse, each as far as one could be made. */
export interface Requests {
  valid?: TestRequest;
  invalid: { about: string; request: TestRequest; status: number };
}

/** What a parameter is given; undefined leaves it out. */
type Values = Map<Parameter, unknown>;

export function requestsOf(api: Api, operation: Operation, status422: boolean): Requests {
  const values = valuesFor(api, operation);
  const body = operation.body && bodyFor(api, operation.body.content);
  const bodyMissing = operation.body?.required === true && body === undefined;
  const complete = values !== undefined && !bodyMissing;
  const valid = complete && hasCredentials(api, operation) ? build(api, operation, values, body) : undefined;
  return { ...(valid && { valid }), invalid: invalidOf(api, operation, values, body, status422) };
}

function valuesFor(api: Api, operation: Operation): Values | undefined {
  const values: Values = new Map();
  for (const parameter of operation.parameters) {
    if (!parameter.required) continue;
    const schema = parameter.schema ?? parameter.content?.schema;
    // An empty text in a path makes another path of it.
    const fits = (value: unknown) => parameter.in !== "path" || value !== "";
    const sample = schema ? sampleOf(api, schema, fits) : { value: "text" };
    const value = sample?.value ?? parameter.examples.find(fits);
    // Nothing cannot be sent, and an empty list is nothing.
    if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return undefined;
    if (isMap(value) && Object.keys(value).length === 0) return undefined;
    values.set(parameter, value);
  }
  return values;
}

interface TestBody {
  type: string;
  text: string;
}

function bodyFor(api: Api, content: readonly MediaType[]): TestBody | undefined {
  const rank = ["json", "form", "text", "bytes", "multipart"];
  const sorted = [...content].sort(
    (a, b) => rank.indexOf(kindOfMedia(a.mediaType)) - rank.indexOf(kindOfMedia(b.mediaType)),
  );
  for (const media of sorted) {
    const sample = media.schema ? sampleOf(api, media.schema) : { value: "text" };
    const value = sample?.value ?? validExample(api, media);
    if (value === undefined) continue;
    const text = bodyText(media, value);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** Authors' examples are often wrong. */
function validExample(api: Api, { schema, examples }: MediaType): unknown {
  if (!schema || examples.length === 0) return examples[0];
  return examples.find(validatorEitherWay(standalone(api, schema, "request")));
}

function bodyText(media: MediaType, value: unknown): TestBody | undefined {
  const type = media.mediaType.replace("*/*", "application/json").replace("/*", "/x-any");
  switch (kindOfMedia(media.mediaType)) {
    case "json":
      return { type, text: JSON.stringify(value) };
    case "form": {
      if (!isMap(value)) return undefined;
      const pairs = Object.entries(value).flatMap(([name, one]) =>
        pairsOf(name, one, media.encoding[name]?.style ?? "form", true),
      );
      return pairs.length === 0
        ? undefined
        : { type, text: pairs.map((pair) => pair.map(encoded).join("=")).join("&") };
    }
    case "multipart": {
      if (!isMap(value) || !type.startsWith("multipart/form-data")) return undefined;
      const parts = Object.entries(value).flatMap(([name, one]) =>
        (Array.isArray(one) ? one : [one]).map((item) => partText(name, item, media)),
      );
      return { type: "multipart/form-data; boundary=boundary", text: `${parts.join("")}--boundary--\r\n` };
    }
    default:
      return typeof value === "object" ? undefined : { type, text: String(value) };
  }
}

function partText(name: string, value: unknown, media: MediaType): string {
  const wanted = media.encoding[name]?.contentType?.split(",")[0]?.trim().replace("/*", "/x-any");
  const type = wanted ?? (typeof value === "object" ? "application/json" : undefined);
  const head = `Content-Disposition: form-data; name="${name.replaceAll('"', "%22")}"${type ? `\r\nContent-Type: ${type}` : ""}`;
  return `--boundary\r\n${head}\r\n\r\n${typeof value === "object" ? JSON.stringify(value) : String(value)}\r\n`;
}

/** What is between the items of a list. */
const JOINTS: Record<string, string> = { spaceDelimited: " ", pipeDelimited: "|", tabDelimited: "\t" };

/** OpenAPI 3.2: all of the query as one value. */
function wholeQuery({ content }: Parameter, value: unknown): string {
  if (!isMap(value) || !/^application\/x-www-form-urlencoded\b/i.test(content?.mediaType ?? ""))
    return encoded(JSON.stringify(value));
  return Object.entries(value)
    .flatMap(([name, one]) => pairsOf(name, one, "form", true))
    .map((pair) => pair.map(encoded).join("="))
    .join("&");
}

/** Names and values of a query or a form. */
function pairsOf(name: string, value: unknown, style: string, explode: boolean): [string, string][] {
  if (Array.isArray(value)) {
    const items = value.map((one) => (typeof one === "object" ? JSON.stringify(one) : String(one)));
    if (style === "deepObject") return items.map((item) => [`${name}[]`, item]);
    if (explode) return items.map((item) => [name, item]);
    return [[name, items.join(JOINTS[style] ?? ",")]];
  }
  if (!isMap(value)) return [[name, String(value)]];
  if (style === "deepObject") {
    return Object.entries(value).flatMap(([key, one]) => pairsOf(`${name}[${key}]`, one, style, true));
  }
  return [[name, JSON.stringify(value)]];
}

/** `name=value` in a query, `a,b` in a path or a header. */
function flat(value: unknown, explode: boolean): string[] {
  if (Array.isArray(value)) return value.map(String);
  if (!isMap(value)) return [String(value)];
  return Object.entries(value).flatMap(([key, one]) => (explode ? [`${key}=${String(one)}`] : [key, String(one)]));
}

function build(api: Api, operation: Operation, values: Values, body: TestBody | undefined): TestRequest {
  let target = operation.path;
  const query: string[] = [];
  const headers: Record<string, string> = {};
  const cookies: string[] = [];
  for (const [parameter, value] of values) {
    const { name, explode, style } = parameter;
    const json = parameter.content ? JSON.stringify(value) : undefined;
    if (parameter.in === "path")
      target = target.replaceAll(`{${name}}`, () => (json === undefined ? pathText(parameter, value) : encoded(json)));
    else if (parameter.in === "header") headers[name] = json ?? flat(value, explode).join(JOINTS[style] ?? ",");
    else if (parameter.in === "querystring") query.push(wholeQuery(parameter, value));
    else if (parameter.in === "cookie") cookies.push(`${name}=${encoded(json ?? flat(value, false).join(","))}`);
    else if (json !== undefined) query.push(`${encoded(name)}=${encoded(json)}`);
    else if (isMap(value) && style === "form") query.push(...formObject(name, value, explode));
    else {
      for (const [key, one] of pairsOf(name, value, style, explode)) {
        // Commas between items are no part of them.
        const text = encoded(one).replace(/%2C/g, style === "form" && !explode && Array.isArray(value) ? "," : "%2C");
        query.push(`${encoded(key)}=${text}`);
      }
    }
  }
  credentials(api, operation, query, headers, cookies);
  if (cookies.length > 0) headers.Cookie = cookies.join("; ");
  if (body) headers["Content-Type"] = body.type;
  return {
    method: operation.method.toUpperCase(),
    target: encodedPath(target) + (query.length > 0 ? `?${query.join("&")}` : ""),
    headers,
    ...(body && { body: body.text }),
  };
}

/** Braces and other characters of a path that may not stand in a request are encoded, what is encoded stays so. */
function encodedPath(path: string): string {
  return path
    .split(/(%[0-9A-Fa-f]{2})/)
    .map((piece, i) => (i % 2 === 1 ? piece : encodeURI(piece.toWellFormed())))
    .join("");
}

function formObject(name: string, value: Record<string, unknown>, explode: boolean): string[] {
  const entries = Object.entries(value);
  if (explode)
    return entries.flatMap(([key, one]) => pairsOf(key, one, "form", true).map((pair) => pair.map(encoded).join("=")));
  return [
    `${encoded(name)}=${entries
      .flat()
      .map((one) => encoded(String(one)))
      .join(",")}`,
  ];
}

function pathText({ name, style, explode }: Parameter, value: unknown): string {
  const parts = flat(value, explode).map((part) =>
    encoded(part).replace(/%3D/g, explode && isMap(value) ? "=" : "%3D"),
  );
  if (style === "label") return `.${parts.join(explode ? "." : ",")}`;
  if (style !== "matrix") return parts.join(encoded(JOINTS[style] ?? "") || ",");
  if (!explode) return `;${name}=${parts.join(",")}`;
  return isMap(value) ? `;${parts.join(";")}` : parts.map((part) => `;${name}=${part}`).join("");
}

/** Whether one alternative's credentials fit into one request: there is one Authorization header. */
function hasCredentials(api: Api, operation: Operation): boolean {
  const [first] = [...operation.security].sort((a, b) => a.length - b.length);
  const schemes = (first ?? []).map(({ scheme }) => api.securitySchemes.find((one) => one.name === scheme));
  return new Set(schemes.flatMap((scheme) => authorizationOf(scheme) ?? [])).size < 2;
}

/** The Authorization header that a scheme wants; undefined where it wants none. */
function authorizationOf(scheme: SecurityScheme | undefined): string | undefined {
  const kind = scheme && authorizationScheme(scheme);
  if (kind === undefined) return undefined;
  return kind === "basic" ? "Basic dGVzdDp0ZXN0" : `${kind} test`;
}

/** What the hooks of the test's application let pass. */
function credentials(
  api: Api,
  operation: Operation,
  query: string[],
  headers: Record<string, string>,
  cookies: string[],
): void {
  const [first] = [...operation.security].sort((a, b) => a.length - b.length);
  for (const { scheme: name } of first ?? []) {
    const scheme = api.securitySchemes.find((one) => one.name === name);
    if (scheme?.type === "apiKey") {
      const key = scheme.parameterName ?? "";
      if (scheme.in === "header") headers[key] ??= "test";
      else if (scheme.in === "cookie") cookies.push(`${key}=test`);
      else query.push(`${encoded(key)}=test`);
    } else {
      const authorization = authorizationOf(scheme);
      if (authorization) headers.Authorization = authorization;
    }
  }
}

/** The first of several ways to break a request that the operation is open to. */
function invalidOf(
  api: Api,
  operation: Operation,
  values: Values | undefined,
  body: TestBody | undefined,
  status422: boolean,
): Requests["invalid"] {
  const failing = status422 ? 422 : 400;
  // Without credentials it is refused before it is looked at.
  if (values && hasCredentials(api, operation)) {
    for (const parameter of operation.parameters) {
      if (
        !parameter.required ||
        (parameter.in !== "query" && parameter.in !== "header") ||
        SENT_ANYWAY.has(parameter.name.toLowerCase()) ||
        takenByKey(api, operation, parameter)
      )
        continue;
      const without = new Map([...values].filter(([one]) => one !== parameter));
      return { about: `without ${parameter.name}`, request: build(api, operation, without, body), status: failing };
    }
    for (const parameter of operation.parameters) {
      if (parameter.content || !isOfNumbers(api, parameter)) continue;
      const wrong = new Map(values).set(parameter, wrongFor(parameter));
      return { about: `with a wrong ${parameter.name}`, request: build(api, operation, wrong, body), status: failing };
    }
    if (operation.body?.required) {
      return { about: "without its body", request: build(api, operation, values, undefined), status: 400 };
    }
    if (operation.body && body && !operation.body.content.some(({ mediaType }) => mediaType.includes("*"))) {
      const other = { type: "application/x-unknown", text: "x" };
      return { about: "with a body of an unknown type", request: build(api, operation, values, other), status: 415 };
    }
  }
  const target = operation.path.replace(/\{[^{}]*\}/g, "x");
  return {
    about: "with another method",
    request: { method: "LOCK", target: encodedPath(target), headers: {} },
    status: 405,
  };
}

/** Headers that every client sends, so that no request can be without them. */
const SENT_ANYWAY = new Set(["accept", "connection", "content-length", "content-type", "host", "user-agent"]);

/** A header that holds the credentials too. */
function takenByKey(api: Api, operation: Operation, { name }: Parameter): boolean {
  const lower = name.toLowerCase();
  const keys = operation.security
    .flat()
    .map(({ scheme }) => api.securitySchemes.find((one) => one.name === scheme)?.parameterName);
  return lower === "authorization" || keys.some((key) => key?.toLowerCase() === lower);
}

/** Whether no text but that of a number or a truth value is right. */
function isOfNumbers(api: Api, { schema }: Parameter): boolean {
  const { type } = shapeOf(api, schema);
  const types = typeof type === "string" ? [type] : (type ?? []);
  return types.length > 0 && types.every((one) => one === "integer" || one === "number" || one === "boolean");
}

function wrongFor({ style }: Parameter): string {
  return style === "label" || style === "matrix" ? "wrong" : "wrong!";
}

/** As a part of an address. Half of a character cannot be sent. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
