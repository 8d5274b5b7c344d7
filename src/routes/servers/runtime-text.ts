// Made from src/routes/servers/runtime/ by `npm run generate`. Do not edit.

export const RUNTIME = {
  "body.ts": `import { HttpError } from "./errors.js";
import { readMultipart, readUrlEncoded, textOfForm } from "./form.js";
import { decode, isJson, isXml, latin1, type MediaType, mediaTypeOf, rangesOf } from "./media-type.js";
import { asksFor, isBytes, valuesOf } from "./shape.js";
import type { Content, Incoming, Issue, Route, RuntimeOptions } from "./types.js";
import { readXml } from "./xml.js";

/** 1 MiB, as Express' and Fastify's own parsers have it. */
const LIMIT = 1_048_576;

/**
 * Reads and judges the body of a request. Throws an \`HttpError\` for what never gets to the validator; issues are the
 * validator's.
 */
export async function readBody(
  request: Incoming,
  body: NonNullable<Route["body"]>,
  options: RuntimeOptions,
): Promise<{ value: unknown; issues: readonly Issue[] }> {
  const { parsed, headers } = request;
  const encoding = headers["content-encoding"];
  const header = headers["content-type"];
  const type = header === undefined ? undefined : mediaTypeOf(header);
  // A parser that the application has of its own may have left the bytes as they are.
  const bytes =
    parsed === undefined
      ? await readBytes(request, options.bodyLimit ?? LIMIT)
      : parsed instanceof Uint8Array
        ? parsed
        : undefined;
  const none = bytes ? bytes.length === 0 : isEmpty(headers);
  if (none && (type === undefined || !mayBeEmpty(type.essence) || !declaredFor(type, body.content))) {
    if (body.required) throw missing();
    return { value: undefined, issues: [] };
  }
  if (parsed === undefined && encoding && encoding.toLowerCase() !== "identity") {
    throw new HttpError(415, \`The content encoding \${encoding} is not supported.\`, {
      headers: { "accept-encoding": "identity" },
    });
  }
  const content = contentFor(header, type, body.content);
  const essence = type?.essence ?? "application/json";
  return bytes ? readContent(bytes, essence, type, content, options) : judgeParsed(parsed, essence, content);
}

/** Nothing was sent: parsers make an empty object of that. */
function isEmpty(headers: Incoming["headers"]): boolean {
  const length = headers["content-length"];
  return length === undefined ? headers["transfer-encoding"] === undefined : Number(length) === 0;
}

/** What a parser of the application's own has made: of forms and texts, only texts. */
function judgeParsed(parsed: unknown, essence: string, content: Content): { value: unknown; issues: readonly Issue[] } {
  const isForm = essence === "application/x-www-form-urlencoded" && typeof parsed === "object" && parsed !== null;
  if (isForm) return readUrlEncoded(textOfForm(parsed), content);
  if (typeof parsed === "string" && !isJson(essence)) return judgeChoices(valuesOf(parsed, content.shape), content);
  return { value: parsed, issues: content.schema?.safeParse(parsed).error?.issues ?? [] };
}

function missing(): HttpError {
  const message = "A body is required.";
  return new HttpError(400, message, { details: [{ field: "body", message }] });
}

/** Of these, where they are declared, no bytes at all are a value: no fields, no text. */
function mayBeEmpty(essence: string): boolean {
  return (
    essence === "application/x-www-form-urlencoded" ||
    essence === "application/octet-stream" ||
    essence.startsWith("text/")
  );
}

/** The declared media type of a request; one that has none is JSON where nothing else is declared. */
function contentFor(header: string | undefined, type: MediaType | undefined, all: readonly Content[]): Content {
  const unsupported = () =>
    new HttpError(
      415,
      header === undefined
        ? \`A content type is needed: \${all.map(({ mediaType }) => mediaType).join(", ")}.\`
        : \`The content type is not supported. It may be \${all.map(({ mediaType }) => mediaType).join(", ")}.\`,
      { headers: { accept: all.map(({ mediaType }) => mediaType).join(", ") } },
    );
  if (header === undefined) {
    const types = all.map((content) => mediaTypeOf(content.mediaType)?.essence);
    if (all.length > 0 && types.every((one) => one !== undefined && isJson(one))) return all[0]!;
    if (types.includes("*/*")) return all[types.indexOf("*/*")]!;
    throw unsupported();
  }
  const content = type && declaredFor(type, all);
  if (!content) throw unsupported();
  return content;
}

/** The declared media type that another falls under: the same, then a range. */
function declaredFor(type: MediaType, all: readonly Content[]): Content | undefined {
  const declared = all.map((content) => ({ content, type: mediaTypeOf(content.mediaType) }));
  const same = declared.filter((one) => one.type?.essence === type.essence);
  const closest = same.find((one) =>
    [...(one.type?.parameters ?? [])].every(
      ([name, value]) => type.parameters.get(name)?.toLowerCase() === value.toLowerCase(),
    ),
  );
  const one =
    closest ??
    same[0] ??
    rangesOf(type.essence).flatMap((range) => declared.find((one) => one.type?.essence === range) ?? [])[0];
  return one?.content;
}

async function readContent(
  bytes: Uint8Array,
  essence: string,
  type: MediaType | undefined,
  content: Content,
  options: RuntimeOptions,
): Promise<{ value: unknown; issues: readonly Issue[] }> {
  const parser = options.parsers?.[essence];
  if (parser) {
    const value = await parsed(() => parser(bytes, essence), essence);
    return { value, issues: content.schema?.safeParse(value).error?.issues ?? [] };
  }
  // Bytes of any type stay bytes, those of JSON and of forms among them.
  if (content.mediaType.includes("*") && isBytes(content.shape)) return judgeBytes(bytes, content);
  const charset = type?.parameters.get("charset")?.toLowerCase() ?? "utf-8";
  if (isJson(essence)) {
    utf8(charset);
    const text = decode(bytes, "utf-8");
    const value = await parsed(() => JSON.parse(text) as unknown, "JSON");
    return { value, issues: content.schema?.safeParse(value).error?.issues ?? [] };
  }
  // Where any type is right, and no schema speaks of fields, forms are handed on as they are.
  const any = content.mediaType.includes("*") && !content.schema;
  if (essence === "application/x-www-form-urlencoded" && !any) {
    utf8(charset);
    return readUrlEncoded(decode(bytes, "utf-8"), content);
  }
  if (essence.startsWith("multipart/") && !any) return readMultipart(bytes, type?.parameters.get("boundary"), content);
  if (isXml(essence) && isStructured(content)) {
    const choices = readXml(decode(bytes, charset), content.shape).flatMap((raw) => valuesOf(raw, content.shape));
    return judgeChoices(choices, content);
  }
  if (essence.startsWith("text/") || /[/+](?:xml|yaml)$/.test(essence)) {
    if (isStructured(content)) {
      throw new HttpError(415, \`This server does not read \${essence} here: it has no parser for it.\`);
    }
    return judgeChoices(valuesOf(decode(bytes, charset), content.shape), content);
  }
  return judgeBytes(bytes, content);
}

/** Lengths are judged in bytes. */
function judgeBytes(bytes: Uint8Array, { schema, shape }: Content): { value: Uint8Array; issues: readonly Issue[] } {
  const text = schema && (shape?.binary || asksFor(shape, "string"));
  return { value: bytes, issues: text ? (schema.safeParse(latin1(bytes)).error?.issues ?? []) : [] };
}

/** Whether the schema asks for more than a text can be. */
function isStructured({ shape }: Content): boolean {
  return (asksFor(shape, "object") || asksFor(shape, "array")) && !asksFor(shape, "string");
}

/** The first of the values that the schema accepts; the very first, and what is wrong with it, where it accepts none. */
function judgeChoices(choices: unknown[], { schema }: Content): { value: unknown; issues: readonly Issue[] } {
  const issues = (value: unknown) => schema?.safeParse(value).error?.issues ?? [];
  const found = choices.find((value) => issues(value).length === 0);
  return found === undefined ? { value: choices[0], issues: issues(choices[0]) } : { value: found, issues: [] };
}

async function parsed<T>(parse: () => T, what: string): Promise<Awaited<T>> {
  try {
    return await parse();
  } catch (error) {
    if (error instanceof HttpError) throw error;
    const message = \`The body is not valid \${what}.\`;
    throw new HttpError(400, message, { code: "MALFORMED_BODY", details: [{ field: "body", message }] });
  }
}

function utf8(charset: string): void {
  if (charset !== "utf-8" && charset !== "utf8" && charset !== "us-ascii") {
    throw new HttpError(415, \`The charset \${charset} is not supported. Send UTF-8.\`);
  }
}

/** The whole body, or 413 as soon as it is known to be too large. */
async function readBytes({ raw, headers }: Incoming, limit: number): Promise<Uint8Array> {
  const tooLarge = () => new HttpError(413, \`The body is larger than \${limit} bytes.\`);
  if (isEmpty(headers)) return new Uint8Array();
  if (Number(headers["content-length"]) > limit) throw tooLarge();
  if (raw.readableEnded) return new Uint8Array();
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    const end = () => done(() => resolve(Buffer.concat(chunks)));
    const fail = () => done(() => reject(new HttpError(400, "The body broke off.", { code: "MALFORMED_BODY" })));
    const data = (chunk: Uint8Array) => {
      size += chunk.length;
      if (size > limit) done(() => reject(tooLarge()));
      else chunks.push(chunk);
    };
    const done = (settle: () => void) => {
      raw.off("data", data).off("end", end).off("error", fail).off("aborted", fail).off("close", fail);
      // What is left is read and thrown away, so that the answer gets to a client that is still sending.
      raw.on("error", () => {}).resume();
      settle();
    };
    raw.on("data", data).on("end", end).on("error", fail).on("aborted", fail).on("close", fail);
  });
}
`,
  "envelope.ts": `import type { Context } from "./types.js";

/** What this API's answers are wrapped in: \`envelope(users, request)\` is \`{ data: users, meta: { requestId } }\`. */
export function envelope<Data>(data: Data, request: Context): { data: Data; meta: { requestId: string } };
/** The same with more in \`meta\`: what a page needs, say. */
export function envelope<Data, Meta extends object>(
  data: Data,
  request: Context,
  meta: Meta,
): { data: Data; meta: Meta & { requestId: string } };
export function envelope(data: unknown, request: Context, meta: object = {}): object {
  return { data, meta: { ...meta, requestId: request.requestId } };
}
`,
  "errors.ts": `import type { ErrorBody, Issue } from "./types.js";

const CODES: Record<number, string> = {
  400: "VALIDATION_ERROR",
  401: "UNAUTHORIZED",
  403: "FORBIDDEN",
  404: "NOT_FOUND",
  405: "METHOD_NOT_ALLOWED",
  409: "CONFLICT",
  413: "PAYLOAD_TOO_LARGE",
  415: "UNSUPPORTED_MEDIA_TYPE",
  422: "VALIDATION_ERROR",
  429: "TOO_MANY_REQUESTS",
  500: "INTERNAL_ERROR",
  501: "NOT_IMPLEMENTED",
  502: "BAD_GATEWAY",
  503: "SERVICE_UNAVAILABLE",
  504: "GATEWAY_TIMEOUT",
};

/** An error to answer with. Handlers and security hooks may throw it; what it says is shown to the caller. */
export class HttpError extends Error {
  override name = "HttpError";
  readonly status: number;
  readonly code: string;
  readonly details: { field: string; message: string }[] | undefined;
  readonly headers: Record<string, string>;

  constructor(
    status: number,
    message: string,
    more: { code?: string; details?: { field: string; message: string }[]; headers?: Record<string, string> } = {},
  ) {
    super(message);
    this.status = status;
    this.code = more.code ?? CODES[status] ?? (status < 500 ? "BAD_REQUEST" : "INTERNAL_ERROR");
    this.details = more.details;
    this.headers = more.headers ?? {};
  }
}

export function tooManyRequests(): HttpError {
  return new HttpError(429, "There were too many requests. Try again later.");
}

export function errorBody(error: HttpError, requestId: string): ErrorBody {
  return {
    error: { code: error.code, message: error.message, ...(error.details && { details: error.details }) },
    meta: { requestId },
  };
}

/** An answer is not to be larger than what it complains of. */
const MOST_DETAILS = 100;
const DEEPEST = 20;

/** Names of fields: \`query.limit\`, \`path.id\`; of a body without its name: \`items.0.price\`. */
export function detailsOf(where: string, issues: readonly Issue[]): { field: string; message: string }[] {
  return issues.slice(0, MOST_DETAILS).map(({ path, message }) => {
    const names = path.slice(0, DEEPEST).map(String);
    return { field: (where === "body" ? names : [where, ...names]).join(".") || where, message };
  });
}
`,
  "express.ts": `import { pipeline } from "node:stream";
import express, { type Express, type NextFunction, type Request, type Response, Router } from "express";
import { notFound, type Service } from "./service.js";
import type { Incoming, Outgoing } from "./types.js";

/** A router that serves the operations and leaves every other path to what comes after it. */
export function routerFor(service: Service): Router {
  const router = Router({ strict: true });
  router.use(async (req: Request, res: Response, next: NextFunction) => {
    const outgoing = await service.handle(incoming(req));
    if (outgoing) send(res, outgoing);
    else next();
  });
  return router;
}

/** An application with the router; what nobody serves and what throws is answered in our envelope. */
export function applicationFor(service: Service, before: express.RequestHandler[]): Express {
  const app = express();
  app.disable("x-powered-by");
  app.disable("etag");
  for (const handler of before) app.use(handler);
  app.use(routerFor(service));
  app.use((req: Request, res: Response) => send(res, notFound(service, incoming(req))));
  app.use((error: unknown, req: Request, res: Response, _next: NextFunction) => {
    if (res.headersSent) res.destroy();
    else send(res, service.fail(error, incoming(req)));
  });
  return app;
}

export function incoming(req: Request): Incoming {
  const { method, url, headers } = req;
  // Where a parser of the application has read the body, its result is taken.
  return {
    method,
    url,
    headers,
    raw: req,
    ...(req.readableEnded && req.body !== undefined && { parsed: req.body as unknown }),
  };
}

export function send(res: Response, { status, headers, body }: Outgoing): void {
  res.status(status);
  for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
  if (body === undefined || typeof body === "string" || body instanceof Uint8Array) {
    if (body !== undefined) res.setHeader("content-length", Buffer.byteLength(body));
    res.end(body);
  } else pipeline(body, res, () => {});
}
`,
  "fastify.ts": `import { METHODS, STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import Fastify, {
  type FastifyInstance,
  type FastifyPluginAsync,
  type FastifyReply,
  type FastifyRequest,
} from "fastify";
import { notFound, type Service } from "./service.js";
import type { Incoming, Outgoing } from "./types.js";

const OF_CONTENT_TYPES = new Set(["FST_ERR_CTP_INVALID_MEDIA_TYPE", "FST_ERR_ROUTE_MISSING_CONTENT_TYPE"]);

/** A plugin that serves the operations, below its prefix, and leaves every other path to the handler of 404. */
export function pluginFor(service: Service): FastifyPluginAsync {
  return async (fastify) => {
    for (const method of METHODS) {
      if (method !== "CONNECT" && !fastify.supportedMethods.includes(method))
        fastify.addHttpMethod(method, { hasBody: true });
    }
    // Bodies are read by the operations themselves.
    fastify.removeAllContentTypeParsers();
    fastify.addContentTypeParser("*", (_request, _payload, done) => done(null, undefined));
    const serve = async (request: FastifyRequest, reply: FastifyReply) => {
      const outgoing = await service.handle(incoming(request, fastify.prefix));
      if (!outgoing) return reply.callNotFound();
      send(reply, outgoing);
      return reply;
    };
    fastify.setErrorHandler((error, request, reply) => {
      // Whether a content type is right, or has to be there, is for the operation to say.
      if (OF_CONTENT_TYPES.has(String((error as { code?: unknown }).code))) return serve(request, reply);
      return send(reply, service.fail(error, incoming(request, "")));
    });
    const methods = fastify.supportedMethods;
    fastify.route({ method: methods, url: "/*", exposeHeadRoute: false, handler: serve });
    if (fastify.prefix !== "") fastify.route({ method: methods, url: "", exposeHeadRoute: false, handler: serve });
  };
}

/** An application with the plugin; what nobody serves and what throws is answered in our envelope. */
export function applicationFor(service: Service, before: (app: FastifyInstance) => void): FastifyInstance {
  const app = Fastify({
    exposeHeadRoutes: false,
    clientErrorHandler: refuse,
    routerOptions: { maxParamLength: 100_000 },
    // A path that the router cannot decode may still be answered as others are.
    frameworkErrors: async (error, request, reply) => {
      const own = incoming(request, "");
      const outgoing =
        error.code === "FST_ERR_BAD_URL"
          ? ((await service.handle(own)) ?? notFound(service, own))
          : service.fail(error, own);
      send(reply, outgoing);
    },
  });
  app.setNotFoundHandler((request, reply) => send(reply, notFound(service, incoming(request, ""))));
  app.setErrorHandler((error, request, reply) => send(reply, service.fail(error, incoming(request, ""))));
  before(app);
  app.register(pluginFor(service));
  return app;
}

/** What is no HTTP is answered as Node's server does it, as in every framework. */
function refuse(error: Error & { code?: string }, socket: Socket): void {
  if (!socket.writable) return void socket.destroy(error);
  const status =
    { HPE_HEADER_OVERFLOW: 431, HPE_CHUNK_EXTENSIONS_OVERFLOW: 413, ERR_HTTP_REQUEST_TIMEOUT: 408 }[error.code ?? ""] ??
    400;
  socket.end(\`HTTP/1.1 \${status} \${STATUS_CODES[status]}\\r\\nConnection: close\\r\\n\\r\\n\`);
}

export function incoming({ raw }: FastifyRequest, prefix: string): Incoming {
  const url = raw.url ?? "/";
  const own = url.startsWith(prefix) ? url.slice(prefix.length) : url;
  return {
    method: raw.method ?? "GET",
    url: own.startsWith("?") || own === "" ? \`/\${own}\` : own,
    headers: raw.headers,
    raw,
  };
}

export function send(reply: FastifyReply, { status, headers, body }: Outgoing): void {
  reply.code(status);
  for (const [name, value] of Object.entries(headers)) reply.header(name, value);
  // As bytes: Fastify adds a charset to the type of texts.
  reply.send(typeof body === "string" ? Buffer.from(body) : body);
}
`,
  "form.ts": `import { HttpError } from "./errors.js";
import { decode, isJson, latin1, mediaTypeOf } from "./media-type.js";
import { BOTH, decodeForm, type Pair, pairsOf, Unreadable } from "./pairs.js";
import { judge } from "./parameters.js";
import { allows, asksFor, isScalar, propertyOf, put, type Raw, valuesOf } from "./shape.js";
import { readForm } from "./styles.js";
import type { Content, Encoding, Issue, Shape } from "./types.js";

interface Form {
  value: unknown;
  issues: readonly Issue[];
}

/** \`application/x-www-form-urlencoded\`: the fields by the styles of \`encoding\`, objects as JSON or with brackets. */
export function readUrlEncoded(text: string, content: Content): Form {
  const pairs = pairsOf(text);
  if (content.shape && !asksFor(content.shape, "object") && content.shape.type !== undefined) {
    // A schema that is no object gets the text.
    return judged({ body: [text] }, content, ({ body }) => body);
  }
  const properties = content.shape?.properties ?? {};
  const declared = Object.keys(properties);
  const groups = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const base = baseOf(pair.name, content.shape);
    const group = groups.get(base);
    if (group) group.push(pair);
    else groups.set(base, [pair]);
  }
  // The properties of an object may stand in the form itself, as those of a parameter in a query.
  const spread = declared.filter(
    (name) => !groups.has(name) && properties[name]!.properties !== undefined && mayBeSpread(content, name),
  );
  const inner = new Set(spread.flatMap((name) => Object.keys(properties[name]!.properties ?? {})));
  const names = new Set([...declared, ...[...groups.keys()].filter((name) => !inner.has(name))]);
  const fields: Record<string, unknown[]> = {};
  for (const name of names) {
    let found: unknown[];
    try {
      found = readField(name, spread.includes(name) ? pairs : (groups.get(name) ?? []), content, names);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      const { message } = error;
      throw new HttpError(400, "The body is not a valid form.", {
        code: "MALFORMED_BODY",
        details: [{ field: name, message }],
      });
    }
    if (found.length > 0) put(fields, name, found);
  }
  return judged(fields, content);
}

/** A form that was taken apart already, as a text that has the same in it. */
export function textOfForm(parsed: object): string {
  const pairs: string[] = [];
  const add = (name: string, value: unknown): void => {
    if (Array.isArray(value)) {
      for (const [i, item] of value.entries())
        add(typeof item === "object" && item !== null ? \`\${name}[\${i}]\` : name, item);
    } else if (typeof value === "object" && value !== null) {
      for (const [key, one] of Object.entries(value)) add(\`\${name}[\${key}]\`, one);
    } else pairs.push(\`\${encodeURIComponent(name)}=\${encodeURIComponent(String(value))}\`);
  };
  for (const [name, value] of Object.entries(parsed)) add(name, value);
  return pairs.join("&");
}

/** Whether the encoding of a property lets it stand in the form itself. */
function mayBeSpread(content: Content, name: string): boolean {
  const { contentType, style = "form", explode } = encodingOf(content, name) ?? {};
  return contentType === undefined && style === "form" && explode !== false;
}

/** \`a[b]\` belongs to the property \`a\` unless there is one of the whole name. */
function baseOf(name: string, shape: Shape | undefined): string {
  if (shape?.properties && Object.hasOwn(shape.properties, name)) return name;
  const bracket = name.indexOf("[");
  return bracket > 0 && name.endsWith("]") ? name.slice(0, bracket) : name;
}

function readField(name: string, pairs: Pair[], content: Content, names: ReadonlySet<string>): unknown[] {
  const shape = propertyOf(content.shape, name);
  const encoding = encodingOf(content, name);
  // Of names that nobody declared there may be very many.
  if (!shape && !encoding && pairs.length === 1 && pairs[0]!.name === name)
    return valuesOf(decodeForm(pairs[0]!.raw), shape);
  if (encoding?.style !== undefined || encoding?.explode !== undefined) {
    const { style = "form", explode = style === "form" } = encoding;
    const found = readForm({ name, style, explode, ...(shape && { shape }) }, pairs, decodeForm, names);
    if (found.length > 0) return found.flatMap((raw) => valuesOf(raw, shape));
  }
  const own = pairs.filter((pair) => pair.name === name);
  const found: unknown[] = [];
  if (own.length > 0 && (isComposite(shape) || isJson(encoding?.contentType ?? ""))) {
    const texts = own.map(({ raw }) => decodeForm(raw));
    const values = texts.map(json);
    if (!values.includes(undefined)) {
      if (asksFor(shape, "array") && !(texts.length === 1 && Array.isArray(values[0]))) found.push(values);
      else found.push(values.length === 1 ? values[0] : values);
    } else if (isJson(encoding?.contentType ?? "") && !isScalar(shape)) {
      // Nothing at all is no JSON.
      return [texts.length === 1 ? texts[0] : texts];
    }
  }
  const { properties: _, additionalProperties: __, ...flat } = shape ?? {};
  const plain = own.length > 0 ? readForm({ name, explode: true, shape: flat }, own, decodeForm, names, true) : [];
  const brackets = readForm({ name, style: "deepObject", ...(shape && { shape }) }, pairs, decodeForm, names);
  if (
    found.length === 0 &&
    plain.length === 0 &&
    brackets.length === 0 &&
    shape?.properties &&
    asksFor(shape, "object")
  ) {
    plain.push(
      ...readForm({ name, shape: { type: "object", properties: shape.properties } }, pairs, decodeForm, names),
    );
  }
  if (own.length > 0 && brackets.length > 0) {
    if (!Array.isArray(brackets[0])) throw new Unreadable(BOTH);
    return valuesOf([...own.map(({ raw }) => decodeForm(raw)), ...brackets[0]], shape);
  }
  for (const raw of [...plain, ...brackets]) found.push(...valuesOf(raw, shape));
  return found;
}

function encodingOf(content: Content, name: string): Encoding | undefined {
  return content.encoding && Object.hasOwn(content.encoding, name) ? content.encoding[name] : undefined;
}

/** Objects, and arrays of them: what is JSON in a form unless the encoding says otherwise. */
function isComposite(shape: Shape | undefined): boolean {
  return (
    asksFor(shape, "object") ||
    (asksFor(shape, "array") && (asksFor(shape?.items, "object") || asksFor(shape?.items, "array")))
  );
}

function json(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function judged(
  fields: Record<string, unknown[]>,
  { schema }: Content,
  seen: (value: Record<string, unknown>) => unknown = shown,
): Form {
  const value: Record<string, unknown> = {};
  for (const name of Object.keys(fields)) put(value, name, fields[name]![0]);
  const issues = schema ? judge(value, new Map(Object.entries(fields)), schema, seen) : [];
  return { value: seen === shown ? value : seen(value), issues };
}

/** Files as validators are shown them: their bytes as a text. */
const texts = new WeakMap<File, string>();

function shown(value: Record<string, unknown>): unknown {
  if (
    !Object.values(value).some(
      (one) => one instanceof File || (Array.isArray(one) && one.some((item) => item instanceof File)),
    )
  ) {
    return value;
  }
  const text = (one: unknown): unknown =>
    one instanceof File ? texts.get(one) : Array.isArray(one) ? one.map(text) : one;
  const result: Record<string, unknown> = {};
  for (const name of Object.keys(value)) put(result, name, text(value[name]));
  return result;
}

interface Part {
  name: string;
  filename: string | undefined;
  type: string | undefined;
  headers: ReadonlyMap<string, string>;
  bytes: Uint8Array;
}

/** \`multipart/form-data\`, files included. */
export function readMultipart(bytes: Uint8Array, boundary: string | undefined, content: Content): Form {
  const parts = partsOf(bytes, boundary);
  const fields: Record<string, unknown[]> = {};
  const issues: Issue[] = [];
  for (const name of new Set(parts.map((part) => part.name))) {
    const own = parts.filter((part) => part.name === name);
    const shape = propertyOf(content.shape, name);
    const encoding = encodingOf(content, name);
    const wanted = encoding?.contentType?.split(",").map((type) => type.trim().toLowerCase());
    for (const header of encoding?.headers ?? []) {
      if (own.some(({ headers }) => !headers.has(header.toLowerCase())))
        issues.push({ path: [name], message: \`must have the header \${header}\` });
    }
    for (const { type } of own) {
      if (wanted && type !== undefined && !wanted.some((one) => under(type, one))) {
        issues.push({ path: [name], message: \`must have the content type \${wanted.join(" or ")}\` });
      }
    }
    if (own.length === 1 && !(asksFor(shape, "array") && !asksFor(shape, "string"))) {
      put(fields, name, partValues(own[0]!, shape, wanted));
      continue;
    }
    const lists = own.map((part) => partValues(part, shape?.items ?? {}, wanted));
    const whole = own.length === 1 && !own[0]!.filename ? json(text(own[0]!)) : undefined;
    const length = Math.max(...lists.map((list) => list.length));
    const arrays = Array.from({ length }, (_, i) => lists.map((list) => list[Math.min(i, list.length - 1)]));
    put(fields, name, Array.isArray(whole) ? [whole, ...arrays] : arrays);
  }
  if (issues.length > 0) return { value: undefined, issues };
  readStyled(parts, content, fields);
  return judged(fields, content);
}

/** OpenAPI 3.1: the properties whose encoding has a style are written as in a query, but without percent-encoding. */
function readStyled(parts: readonly Part[], content: Content, fields: Record<string, unknown[]>): void {
  const pairs = parts.filter(isPlain).map((part) => ({ name: part.name, raw: text(part) }));
  const declared = content.shape?.properties ?? {};
  const names = new Set(Object.keys(declared));
  for (const [name, { style, explode }] of Object.entries(content.encoding ?? {})) {
    if (style === undefined && explode === undefined) continue;
    const shape = propertyOf(content.shape, name);
    const how = { name, style: style ?? "form", explode: explode ?? (style ?? "form") === "form" };
    const found = readForm({ ...how, ...(shape && { shape }) }, pairs, (same) => same, names);
    if (found.length === 0) continue;
    const known = Object.hasOwn(fields, name) ? fields[name]! : [];
    put(fields, name, [...found.flatMap((raw) => valuesOf(raw, shape)), ...known]);
    const inner = shape?.properties ?? {};
    for (const used of Object.keys(fields)) {
      const spread = how.style === "form" && how.explode && asksFor(shape, "object") && Object.hasOwn(inner, used);
      if (!names.has(used) && (spread || (how.style === "deepObject" && used.startsWith(\`\${name}[\`))))
        delete fields[used];
    }
  }
}

/** No file, and no type but that of texts. */
function isPlain({ filename, type }: Part): boolean {
  return filename === undefined && (type === undefined || mediaTypeOf(type)?.essence === "text/plain");
}

function under(type: string, range: string): boolean {
  const essence = mediaTypeOf(type)?.essence ?? type;
  return (
    range === "*/*" ||
    essence === mediaTypeOf(range)?.essence ||
    (range.endsWith("/*") && essence.startsWith(range.slice(0, -1)))
  );
}

function partValues(part: Part, shape: Shape | undefined, wanted: string[] | undefined): unknown[] {
  const essence = mediaTypeOf(part.type ?? wanted?.[0] ?? "")?.essence;
  const asJson = (essence !== undefined && isJson(essence)) || (part.type === undefined && isComposite(shape));
  if (asJson && !shape?.binary) {
    const value = json(text(part));
    if (value !== undefined) return allows(shape, "string") && part.type === undefined ? [value, text(part)] : [value];
    // Nothing at all, or words, are no object; only texts may be read otherwise.
    if (part.type !== undefined || !isScalar(shape)) return [text(part)];
  }
  if (
    shape?.binary ||
    (part.filename !== undefined &&
      (shape?.type === undefined || essence === undefined || !essence.startsWith("text/")))
  ) {
    return [fileOf(part)];
  }
  const raw: Raw = text(part);
  return valuesOf(raw, shape);
}

function fileOf({ filename, type, bytes }: Part): File {
  const file = new File([new Uint8Array(bytes)], filename ?? "", { type: type ?? "application/octet-stream" });
  texts.set(file, latin1(bytes));
  return file;
}

function text({ bytes, type }: Part): string {
  return decode(bytes, mediaTypeOf(type ?? "")?.parameters.get("charset") ?? "utf-8");
}

/** RFC 7578 and the delimiters of RFC 2046. */
function partsOf(bytes: Uint8Array, boundary: string | undefined): Part[] {
  const malformed = (message: string) =>
    new HttpError(400, "The body is not valid multipart/form-data.", {
      code: "MALFORMED_BODY",
      details: [{ field: "body", message }],
    });
  if (!boundary || boundary.length > 200) throw malformed("The content type has no boundary.");
  // A line break before the first delimiter makes it like the others.
  const body = Buffer.concat([Buffer.from("\\r\\n"), bytes]);
  const delimiter = Buffer.from(\`\\r\\n--\${boundary}\`, "latin1");
  const parts: Part[] = [];
  let at = body.indexOf(delimiter);
  if (at < 0) throw malformed("The boundary is not in the body.");
  for (;;) {
    const start = at + delimiter.length;
    if (body.subarray(start, start + 2).toString("latin1") === "--") return parts;
    const line = body.indexOf("\\r\\n", start);
    at = body.indexOf(delimiter, start);
    if (line < 0 || at < 0) throw malformed("The last boundary is missing.");
    if (parts.length >= 1000) throw new HttpError(413, "The form has too many parts.");
    const end = body.indexOf("\\r\\n\\r\\n", line);
    if (end < 0 || end > at) throw malformed("A part has no headers.");
    parts.push(partOf(body.subarray(line + 2, end), body.subarray(end + 4, Math.max(at, end + 4)), malformed));
  }
}

function partOf(head: Buffer, bytes: Buffer, malformed: (message: string) => HttpError): Part {
  const headers = new Map<string, string>();
  for (const line of head.toString("utf8").split("\\r\\n")) {
    const colon = line.indexOf(":");
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  const disposition = headers.get("content-disposition") ?? "";
  // Kinds other than form-data occur in multipart/mixed, where OpenAPI takes properties by their names as well.
  const name = /^(?:form-data|attachment|inline)\\s*;/i.test(disposition) ? quoted(disposition, "name") : undefined;
  if (name === undefined) throw malformed("A part has no name.");
  return { name, filename: quoted(disposition, "filename"), type: headers.get("content-type"), headers, bytes };
}

/** Browsers write quotes and line breaks of names as \`%22\`, \`%0D\` and \`%0A\`; others write a backslash. */
function quoted(disposition: string, key: string): string | undefined {
  // One after the other: what stands in quotes is no parameter, whatever it looks like.
  for (const [, name, text, word] of disposition.matchAll(/;\\s*([^\\s=;"]+)\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|([^;\\s]*))/g)) {
    if (name!.toLowerCase() !== key) continue;
    const value = text?.replace(/\\\\(["\\\\])/g, "$1") ?? word!;
    return value.replace(/%22/g, '"').replace(/%0D/gi, "\\r").replace(/%0A/gi, "\\n");
  }
  return undefined;
}
`,
  "koa.ts": `import Router from "@koa/router";
import Koa, { type Context, type Middleware } from "koa";
import { notFound, type Service } from "./service.js";
import type { Incoming, Outgoing } from "./types.js";

/** A router that serves the operations and leaves every other path to what comes after it. */
export function routerFor(service: Service): Router {
  const router = new Router();
  router.all(/.*/, async (ctx, next) => {
    const outgoing = await service.handle(incoming(ctx));
    if (outgoing) send(ctx, outgoing);
    else await next();
  });
  return router;
}

/** An application with the router; what nobody serves and what throws is answered in our envelope. */
export function applicationFor(service: Service, before: Middleware[]): Koa {
  const app = new Koa();
  app.use(async (ctx, next) => {
    try {
      await next();
    } catch (error) {
      send(ctx, service.fail(error, incoming(ctx)));
    }
  });
  for (const middleware of before) app.use(middleware);
  app.use(routerFor(service).routes() as unknown as Middleware);
  app.use((ctx) => send(ctx, notFound(service, incoming(ctx))));
  return app;
}

export function incoming(ctx: Context): Incoming {
  const { method, url, headers } = ctx.req;
  // Where a parser of the application has read the body, its result is taken.
  const parsed = "body" in ctx.request ? (ctx.request.body as unknown) : undefined;
  return {
    method: method ?? "GET",
    url: url ?? "/",
    headers,
    raw: ctx.req,
    ...(ctx.req.readableEnded && parsed !== undefined && { parsed }),
  };
}

export function send(ctx: Context, { status, headers, body }: Outgoing): void {
  // Other bytes than a Buffer would be written as JSON.
  ctx.body = body instanceof Uint8Array ? Buffer.from(body.buffer, body.byteOffset, body.byteLength) : (body ?? null);
  ctx.status = status;
  for (const [name, value] of Object.entries(headers)) ctx.set(name, value);
}
`,
  "match.ts": `// One table of routes for all frameworks: their own routers differ in encoded slashes, in segments that mix text and
// parameters, in what wins, and in trailing slashes.
import type { Route } from "./types.js";

interface Served {
  route: Route;
  names: string[];
}

interface Pattern {
  source: string;
  regexp: RegExp;
  /** Characters of plain text: the more, the sooner it is tried. */
  text: number;
  /** Takes all segments that are left. */
  rest: boolean;
  node: Node;
}

interface Node {
  texts: Map<string, Node>;
  patterns: Pattern[];
  methods: Map<string, Served>;
}

export interface Match {
  route: Route;
  /** By name, still percent-encoded. */
  params: Map<string, string>;
}

/**
 * Finds routes: a path without parameters before all others, then text before patterns and patterns with more text first;
 * of patterns, one with another method is passed over. A list of methods instead of a match says that the path is served,
 * by these. HEAD is served where GET is.
 */
export function matcher(routes: readonly Route[]): (method: string, path: string) => Match | string[] | undefined {
  const root = node();
  for (const route of routes) add(root, route);
  return (method, path) => {
    const segments = path.split("/").slice(1);
    const allowed = new Set<string>();
    let plain = false;
    const find = (at: Node, index: number, values: string[]): Match | undefined => {
      if (index === segments.length) {
        for (const name of at.methods.keys()) allowed.add(name);
        plain = values.length === 0 && allowed.size > 0;
        const one = at.methods.get(method) ?? (method === "HEAD" ? at.methods.get("GET") : undefined);
        return one && { route: one.route, params: new Map(one.names.map((name, i) => [name, values[i] ?? ""])) };
      }
      const segment = segments[index]!;
      const next = at.texts.get(segment) ?? (segment.includes("%") ? at.texts.get(decoded(segment)) : undefined);
      const found = next && find(next, index + 1, values);
      // A path without parameters is matched before those with them: its methods are all that there are.
      if (found || plain) return found;
      for (const { regexp, rest, node } of at.patterns) {
        const groups = regexp.exec(rest ? segments.slice(index).join("/") : segment);
        const match = groups && find(node, rest ? segments.length : index + 1, [...values, ...groups.slice(1)]);
        if (match) return match;
      }
      return undefined;
    };
    const match = find(root, 0, []);
    if (match) return match;
    if (allowed.size === 0) return undefined;
    if (allowed.has("GET")) allowed.add("HEAD");
    return [...allowed].sort();
  };
}

function node(): Node {
  return { texts: new Map(), patterns: [], methods: new Map() };
}

function add(root: Node, route: Route): void {
  const names: string[] = [];
  const segments = route.path.split("/").slice(1);
  let at = root;
  segments.forEach((segment, index) => {
    at = segment.includes("{") ? pattern(at, segment, index === segments.length - 1, names) : text(at, segment);
  });
  if (!at.methods.has(route.method)) at.methods.set(route.method, { route, names });
}

function text(at: Node, segment: string): Node {
  const key = decoded(segment);
  const next = at.texts.get(key) ?? node();
  at.texts.set(key, next);
  return next;
}

function pattern(at: Node, segment: string, last: boolean, names: string[]): Node {
  let source = "";
  let text = 0;
  let rest = false;
  let end = 0;
  for (const found of segment.matchAll(/\\{([^{}]*)\\}/g)) {
    const before = segment.slice(end, found.index);
    end = found.index + found[0].length;
    text += before.length;
    // \`{proxy+}\` and \`{path*}\` take slashes too, at the end of a path.
    const greedy = last && end === segment.length && /[+*]$/.test(found[1]!);
    rest ||= greedy;
    source += escaped(before) + (greedy ? "(.+)" : "([^/]+?)");
    names.push(found[1]!);
  }
  text += segment.length - end;
  source += escaped(segment.slice(end));
  const known = at.patterns.find((one) => one.source === source);
  if (known) return known.node;
  const made = { source, regexp: new RegExp(\`^\${source}$\`), text, rest, node: node() };
  at.patterns.push(made);
  at.patterns.sort((a, b) => Number(a.rest) - Number(b.rest) || b.text - a.text);
  return made.node;
}

/** Text in a regular expression, as it is or percent-encoded. */
function escaped(text: string): string {
  return [...text]
    .map((character) => {
      if (/\\w/.test(character)) return character;
      const encoded = [...new TextEncoder().encode(character)].map((byte) => \`%\${byte.toString(16).padStart(2, "0")}\`);
      const either = encoded.join("").replace(/[a-f]/g, (digit) => \`[\${digit}\${digit.toUpperCase()}]\`);
      return \`(?:\${character.replace(/[\\\\^$.*+?()[\\]{}|/-]/, "\\\\$&")}|\${either})\`;
    })
    .join("");
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
`,
  "media-type.ts": `import { HttpError } from "./errors.js";

export interface MediaType {
  /** Lower case, without parameters. */
  essence: string;
  parameters: Map<string, string>;
}

/** What was asked for lately: servers see few media types, over and over. */
const known = new Map<string, MediaType | undefined>();

export function mediaTypeOf(text: string): MediaType | undefined {
  if (known.has(text)) return known.get(text);
  const type = parseMediaType(text);
  if (known.size >= 500) known.clear();
  if (text.length < 200) known.set(text, type);
  return type;
}

function parseMediaType(text: string): MediaType | undefined {
  const [essence = "", ...rest] = text.match(/(?:[^;"]|"(?:[^"\\\\]|\\\\.)*"?)+/g) ?? [];
  if (!/^\\s*[\\w!#$&^.+*-]+\\/[\\w!#$&^.+*-]+\\s*$/.test(essence)) return undefined;
  const parameters = new Map<string, string>();
  for (const part of rest) {
    const equals = part.indexOf("=");
    if (equals < 0) continue;
    const value = part.slice(equals + 1).trim();
    const name = part.slice(0, equals).trim().toLowerCase();
    parameters.set(name, /^".*"$/.test(value) ? value.slice(1, -1).replace(/\\\\(.)/g, "$1") : value);
  }
  return { essence: essence.trim().toLowerCase(), parameters };
}

/** The ranges that a media type falls under, the closest first: "application/*+json", "application/*" and the widest. */
export function rangesOf(essence: string): string[] {
  const [type = ""] = essence.split("/");
  const suffix = /\\+[^+]+$/.exec(essence)?.[0];
  return [...(suffix ? [\`\${type}/*\${suffix}\`] : []), \`\${type}/*\`, "*/*"];
}

export function isJson(essence: string): boolean {
  return /^[^/]+\\/(?:[^/]+\\+)?json$/.test(essence);
}

export function isXml(essence: string): boolean {
  return /^(?:application|text)\\/xml$|\\+xml$/.test(essence);
}

export function decode(bytes: Uint8Array, charset: string): string {
  let decoder: InstanceType<typeof TextDecoder>;
  try {
    decoder = new TextDecoder(charset, { fatal: true });
  } catch {
    throw new HttpError(415, \`The charset \${charset} is not supported.\`);
  }
  try {
    return decoder.decode(bytes);
  } catch {
    const message = \`The body is not valid \${charset.toUpperCase()}.\`;
    throw new HttpError(400, message, { code: "MALFORMED_BODY", details: [{ field: "body", message }] });
  }
}

export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
`,
  "pairs.ts": `// Names and values of queries, forms and cookies, names with brackets among them.
import { put, type Raw } from "./shape.js";

/** A pair of a query or a form: the name decoded, the value as it was sent. */
export interface Pair {
  name: string;
  raw: string;
}

export type Decode = (text: string) => string;

/** A text that is not what its style, or its encoding, says. */
export class Unreadable extends Error {}

export function decodeText(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    throw new Unreadable("is not percent-encoded UTF-8");
  }
}

export const decodeForm: Decode = (text) => decodeText(text.includes("+") ? text.replaceAll("+", " ") : text);

export function pairsOf(query: string): Pair[] {
  const pairs: Pair[] = [];
  for (const part of query.split("&")) {
    if (part === "") continue;
    const equals = part.indexOf("=");
    const [name, raw] = equals < 0 ? [part, ""] : [part.slice(0, equals), part.slice(equals + 1)];
    try {
      pairs.push({ name: decodeForm(name), raw });
    } catch {
      pairs.push({ name, raw });
    }
  }
  return pairs;
}

/** Of a \`Cookie\` header. Quotes around a value are no part of it. */
export function cookiesOf(header: string | undefined): Pair[] {
  return (header ?? "").split(";").flatMap((part) => {
    const equals = part.indexOf("=");
    if (equals < 0) return [];
    const raw = part.slice(equals + 1).trim();
    return [{ name: part.slice(0, equals).trim(), raw: /^".*"$/.test(raw) ? raw.slice(1, -1) : raw }];
  });
}
/** Cookies are percent-encoded by some and not by others. */
export const lenient: Decode = (text) => {
  try {
    return decodeText(text);
  } catch {
    return text;
  }
};

/** \`name[a][b]=c\`: an object of objects; repeated names and \`[]\` are arrays. */
export function deep(name: string, pairs: readonly Pair[], decode: Decode): Raw | undefined {
  const inside = pairs.filter((pair) => pair.name.startsWith(\`\${name}[\`));
  if (inside.length === 0) return undefined;
  return treeOf(
    inside.map((pair) => ({ name: pair.name.slice(name.length), raw: pair.raw })),
    decode,
  );
}

/** Names with brackets as a tree. */
export function treeOf(pairs: readonly Pair[], decode: Decode): Raw {
  const root = { value: undefined as Raw | undefined };
  for (const { name, raw } of pairs) {
    const keys = keysOf(name);
    root.value = plant(root.value, keys, decode(raw));
  }
  return root.value ?? {};
}

function keysOf(name: string): string[] {
  const start = name.indexOf("[");
  if (start < 0) return [name];
  const keys = [...name.slice(start).matchAll(/\\[([^[\\]]*)\\]/g)].map(([, key]) => key!);
  // Brackets that do not close, or text after them, are part of the name.
  if (keys.length > 32 || keys.map((key) => \`[\${key}]\`).join("") !== name.slice(start)) return [name];
  return start === 0 ? keys : [name.slice(0, start), ...keys];
}

export const BOTH = "has a value and names within, which contradict each other";

/** A list that turns out to be the property "" of an object. */
export function unnamed(list: Raw[]): { [name: string]: Raw } {
  return { "": list.length === 1 ? list[0]! : list };
}

/** Lists that were written with \`[]\`, rather than by repeating a name. */
export const bracketed = new WeakSet<Raw[]>();

function plant(at: Raw | undefined, [key, ...others]: string[], value: string): Raw {
  if (key === undefined) {
    if (at === undefined) return value;
    if (typeof at === "string") return [at, value];
    if (!Array.isArray(at)) throw new Unreadable(BOTH);
    at.push(value);
    return at;
  }
  if (key === "" && (at === undefined || Array.isArray(at))) {
    const list = at ?? [];
    bracketed.add(list);
    list.push(plant(undefined, others, value));
    return list;
  }
  if (typeof at === "string") throw new Unreadable(BOTH);
  const object = Array.isArray(at) ? unnamed(at) : (at ?? {});
  const known = Object.hasOwn(object, key) ? object[key] : undefined;
  put(object, key, plant(known, others, value));
  return object;
}
`,
  "parameters.ts": `// Parameters of requests: read by their styles, turned into values by their schemas, and judged.
import { HttpError } from "./errors.js";
import { BOTH, type Decode, decodeForm, decodeText, lenient, type Pair, treeOf, Unreadable } from "./pairs.js";
import { asksFor, put, type Raw, valuesOf } from "./shape.js";
import { readForm, readList, readSegment, SEPARATORS } from "./styles.js";
import type { Issue, Parameter, Shape, Validator } from "./types.js";

/** Where the texts of parameters come from. */
export interface Texts {
  path: Map<string, string>;
  query: Pair[];
  /** Without the question mark. */
  queryText: string;
  header(name: string): string | undefined;
  cookies: Pair[];
}

/**
 * Reads the parameters of one location, lets the validator judge, and fills in defaults. Issues are reported with the
 * parameter's name first.
 */
export function readParameters(
  parameters: readonly Parameter[],
  validator: Validator | undefined,
  texts: Texts,
): { value: Record<string, unknown>; issues: readonly Issue[] } {
  const value: Record<string, unknown> = {};
  const issues: Issue[] = [];
  const choices = new Map<string, unknown[]>();
  const names = new Set(parameters.map(({ name }) => name));
  for (const parameter of parameters) {
    const { name } = parameter;
    try {
      const found = candidates(parameter, texts, names);
      if (found === undefined) {
        if (parameter.required && (!validator || parameter.in === "querystring"))
          issues.push({ path: [name], message: "is required" });
        continue;
      }
      put(value, name, found[0]);
      if (found.length > 1) choices.set(name, found);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      issues.push({ path: [name], message: error.message });
    }
  }
  if (issues.length === 0 && validator) issues.push(...judge(value, choices, validator));
  // Defaults are not judged: they are no fault of whoever asks.
  for (const { name, required, default: otherwise, shape } of parameters) {
    if (Object.hasOwn(value, name)) fill(value[name], shape);
    else if (otherwise !== undefined && !required) put(value, name, structuredClone(otherwise));
  }
  return { value, issues };
}

/** Gives the objects within a value the properties that are missing and have defaults. */
function fill(value: unknown, shape: Shape | undefined): void {
  if (typeof value !== "object" || value === null || shape === undefined) return;
  if (Array.isArray(value)) for (const item of value) fill(item, shape.items);
  else
    for (const [name, { default: otherwise, ...inner }] of Object.entries(shape.properties ?? {})) {
      const own = value as Record<string, unknown>;
      if (Object.hasOwn(own, name)) fill(own[name], inner);
      else if (otherwise !== undefined) put(own, name, structuredClone(otherwise));
    }
}

/** Validators know headers by their names in lower case. */
export function lowerCased(validator: Validator | undefined): Validator | undefined {
  if (!validator) return undefined;
  return {
    safeParse(value) {
      const lower: Record<string, unknown> = {};
      for (const [name, one] of Object.entries(value as object)) put(lower, name.toLowerCase(), one);
      return validator.safeParse(lower);
    },
  };
}

/** The only parameter of its location, whose validator judges the value itself. */
export function ofOne(name: string, validator: Validator | undefined): Validator | undefined {
  return (
    validator && {
      safeParse(value) {
        const one = (value as Record<string, unknown>)[name];
        return one === undefined ? { success: true } : validator.safeParse(one);
      },
    }
  );
}

/** A request with more doubtful fields than this is refused, rather than judged over and over. */
const MOST_ATTEMPTS = 200;

/** Puts the first choices into \`value\` that the validator accepts; the first ones, and its issues, where it accepts none. */
export function judge(
  value: Record<string, unknown>,
  choices: Map<string, unknown[]>,
  validator: Validator,
  seen: (value: Record<string, unknown>) => unknown = (same) => same,
): readonly Issue[] {
  const issuesOf = () => validator.safeParse(seen(value)).error?.issues ?? [];
  let issues = issuesOf();
  let attempts = MOST_ATTEMPTS;
  for (const [name, [first, ...others]] of issues.length > 0 ? choices : []) {
    // Validators of compositions blame the whole instead of a property.
    if (!issues.some(({ path }) => path.length === 0 || blames(path, name))) continue;
    for (const other of others) {
      if (attempts-- <= 0) return issues;
      put(value, name, other);
      const now = issuesOf();
      if (now.length < issues.length) {
        issues = now;
        if (!now.some(({ path }) => blames(path, name))) break;
      } else put(value, name, first);
    }
  }
  return issues;
}

function isComposite(shape: Shape | undefined): boolean {
  return asksFor(shape, "array") || asksFor(shape, "object");
}

function blames(path: readonly PropertyKey[], name: string): boolean {
  return String(path[0]).toLowerCase() === name.toLowerCase();
}

/** Values that a parameter may stand for; undefined when it is absent. */
function candidates(parameter: Parameter, texts: Texts, names: ReadonlySet<string>): unknown[] | undefined {
  const { shape, content } = parameter;
  if (parameter.in === "querystring") return texts.queryText === "" ? undefined : [whole(parameter, texts)];
  if (content !== undefined) {
    const text = single(parameter, texts);
    return text === undefined ? undefined : contentOf(text, content, shape);
  }
  const found = readings(parameter, texts, names);
  if (found.length === 0) return undefined;
  return found.flatMap((raw) => valuesOf(raw, shape));
}

function readings(parameter: Parameter, texts: Texts, names: ReadonlySet<string>): Raw[] {
  const { name, shape } = parameter;
  switch (parameter.in) {
    case "path": {
      const raw = texts.path.get(name);
      return raw === undefined ? [] : readSegment(parameter, raw);
    }
    case "header": {
      const text = texts.header(name);
      const separator = SEPARATORS[parameter.style ?? ""] ?? ",";
      return text === undefined
        ? []
        : readList(text, separator, parameter.explode ?? false, shape, (part) => part.trim());
    }
    case "cookie": {
      const decode: Decode = parameter.style === "cookie" ? (text) => text : lenient;
      const explode = parameter.explode ?? true;
      const found = readForm({ ...parameter, explode }, texts.cookies, decode, names);
      return isComposite(shape) ? [...joined(parameter, explode, texts, decode, names), ...found] : found;
    }
    default: {
      const decode = parameter.allowReserved ? decodeText : decodeForm;
      const own = texts.query.filter((pair) => pair.name === name);
      if (parameter.style === "deepObject" && own.length > 0) {
        // Without brackets it is no object: for the schema to judge, and not to be overlooked.
        if (texts.query.some((pair) => pair.name.startsWith(\`\${name}[\`))) throw new Unreadable(BOTH);
        return [own.length === 1 ? decode(own[0]!.raw) : own.map(({ raw }) => decode(raw))];
      }
      return readForm({ ...parameter, explode: parameter.explode ?? true }, texts.query, decode, names);
    }
  }
}

/**
 * Lists and objects seldom are several cookies, whatever the default of \`explode\` says. OpenAPI's table of styles joins
 * them by "&" within one; clients that do as in headers write \`name=R=1,G=2\`.
 */
function joined(
  parameter: Parameter,
  explode: boolean,
  { cookies }: Texts,
  decode: Decode,
  names: ReadonlySet<string>,
): Raw[] {
  const { name, shape } = parameter;
  const found: Raw[] = [];
  const joint = asksFor(shape, "object") ? /&(?=[^=&]+=)/ : \`&\${name}=\`;
  if (explode && cookies.some(({ raw }) => raw.split(joint).length > 1)) {
    const pairs = cookies.flatMap((pair) => apart(pair, joint));
    found.push(...readForm({ ...parameter, explode }, pairs, decode, names));
  }
  const own = cookies.filter((pair) => pair.name === name);
  if (own.length === 1 && asksFor(shape, "object")) {
    found.push(...readList(own[0]!.raw, ",", true, { ...shape, type: "object" }, decode).filter(isObject));
  }
  return [...found, ...readForm({ ...parameter, explode: false }, cookies, decode, names)];
}

function apart({ name, raw }: Pair, joint: string | RegExp): Pair[] {
  const [first, ...others] = raw.split(joint);
  const named = others.map((part) => {
    const equals = part.indexOf("=");
    return typeof joint === "string"
      ? { name, raw: part }
      : { name: part.slice(0, equals), raw: part.slice(equals + 1) };
  });
  return [{ name, raw: first! }, ...named];
}

const isObject = (raw: Raw): boolean => typeof raw === "object" && !Array.isArray(raw);

function single(parameter: Parameter, texts: Texts): string | undefined {
  const { name } = parameter;
  if (parameter.in === "header") return texts.header(name);
  if (parameter.in === "path") {
    const raw = texts.path.get(name);
    return raw === undefined ? undefined : decodeText(raw);
  }
  const pairs = (parameter.in === "query" ? texts.query : texts.cookies).filter((pair) => pair.name === name);
  if (pairs.length > 1) throw new Unreadable("is given more than once");
  return pairs[0] && (parameter.in === "query" ? decodeForm : lenient)(pairs[0].raw);
}

function contentOf(text: string, mediaType: string, shape: Shape | undefined): unknown[] {
  const isRange = /^(?:\\*|application)\\/\\*/.test(mediaType);
  if (!isRange && !/[/+]json\\b/i.test(mediaType)) return valuesOf(text, shape);
  try {
    const value: unknown = JSON.parse(text);
    // JSON is one of all media types; the schema says which it is.
    return isRange ? [...valuesOf(text, shape), value] : [value];
  } catch {
    if (isRange) return valuesOf(text, shape);
    throw new Unreadable("is not JSON");
  }
}

/** OpenAPI 3.2: the query as one value. */
function whole({ content, shape }: Parameter, { queryText, query }: Texts): unknown {
  if (content === undefined || /^application\\/x-www-form-urlencoded\\b/i.test(content)) {
    return valuesOf(treeOf(query, decodeForm), shape)[0];
  }
  return contentOf(decodeText(queryText), content, shape)[0];
}
/** One error for all that is wrong with the parameters. */
export function invalid(status: number, details: { field: string; message: string }[]): HttpError {
  return new HttpError(status, "The request is not valid.", { code: "VALIDATION_ERROR", details });
}
`,
  "respond.ts": `import type { EventEmitter } from "node:events";
import { validateHeaderName, validateHeaderValue } from "node:http";
import { Readable } from "node:stream";
import { detailsOf, HttpError } from "./errors.js";
import { isJson, mediaTypeOf, rangesOf } from "./media-type.js";
import type { Answer, Outgoing, Route } from "./types.js";

/** What handlers return, seen without their types. */
export interface Result {
  status: number;
  body?: unknown;
  headers?: Record<string, unknown>;
}

/** These have no body, whatever is written. */
const BODILESS: readonly number[] = [101, 204, 205, 304];

/**
 * Turns what a handler returned into an answer, judging it first if asked to. What could not be sent is an error here,
 * because frameworks answer it in ways of their own.
 */
export function respond(route: Route, result: Result, accept: string | undefined, validate: boolean): Outgoing {
  if (typeof result !== "object" || result === null || !isStatus(result.status)) {
    throw new TypeError(
      \`\${route.id} returned no answer: it must be { status, body?, headers? }, with a status to end on.\`,
    );
  }
  const { status } = result;
  const body = bytesOf(result.body);
  const headers = headersOf(result.headers);
  const answer = answerFor(route, status);
  const declared = headers["content-type"];
  const mediaType = typeof declared === "string" ? declared : choose(answer, accept, body);
  if (validate) judge(route, status, answer, body, mediaType, headers);
  // How long a body is, and how it is cut, is known here; of one that a HEAD leaves out, only the handler knows.
  delete headers["transfer-encoding"];
  if ((body instanceof Uint8Array || !isBytes(body)) && route.method !== "HEAD") delete headers["content-length"];
  if (body === undefined || BODILESS.includes(status)) {
    delete headers["content-type"];
    return { status, headers, body: undefined };
  }
  headers["content-type"] =
    mediaType.startsWith("text/") && !mediaType.includes("charset") ? \`\${mediaType}; charset=utf-8\` : mediaType;
  if (!isJson(mediaTypeOf(mediaType)?.essence ?? "") || isBytes(body)) return { status, headers, body: payload(body) };
  const text = JSON.stringify(body) as string | undefined;
  if (text === undefined) throw new TypeError(\`\${route.id} returned a body that cannot be written as JSON.\`);
  return { status, headers, body: text };
}

/** 101 ends an exchange in HTTP; the others below 200 only announce an answer. */
function isStatus(status: unknown): status is number {
  return Number.isInteger(status) && (status === 101 || ((status as number) >= 200 && (status as number) <= 599));
}

function bytesOf(body: unknown): unknown {
  if (body instanceof ArrayBuffer) return new Uint8Array(body);
  if (!ArrayBuffer.isView(body) || body instanceof Uint8Array) return body;
  return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
}

/** @throws TypeError for what is no name, or no value, of a header */
function headersOf(given: Record<string, unknown> | undefined): Record<string, string | string[]> {
  const headers: Record<string, string | string[]> = {};
  for (const [written, value] of Object.entries(given ?? {})) {
    if (value === undefined || value === null) continue;
    const name = written.toLowerCase();
    const text = name === "set-cookie" && Array.isArray(value) ? value.map(String) : headerText(value);
    validateHeaderName(name);
    for (const one of [text].flat()) validateHeaderValue(name, one);
    headers[name] = text;
  }
  return headers;
}

/** As \`simple\` writes lists and objects. */
function headerText(value: unknown): string {
  if (value instanceof Date) return value.toUTCString();
  if (typeof value !== "object" || value === null) return String(value);
  const parts = Array.isArray(value) ? value : Object.entries(value).flat();
  return parts.map(String).join(",");
}

export function answerFor({ responses }: Route, status: number): Answer | undefined {
  const names = [String(status), \`\${Math.floor(status / 100)}XX\`, "default"];
  const name = names.find((one) => Object.hasOwn(responses, one));
  return name === undefined ? undefined : responses[name];
}

/** The media type of an answer whose handler says none: what is accepted, else the first. */
function choose(answer: Answer | undefined, accept: string | undefined, body: unknown): string {
  const all = (answer?.content ?? []).map(({ mediaType }) => mediaType).filter((type) => !type.includes("*"));
  if (all.length === 0) {
    if (typeof body === "string" && !answer?.content?.some(({ mediaType }) => mediaType === "*/*")) return "text/plain";
    return isBytes(body) ? "application/octet-stream" : "application/json";
  }
  // Objects can only be written as JSON.
  const fit =
    typeof body === "object" && body !== null && !isBytes(body)
      ? all.filter((type) => isJson(mediaTypeOf(type)?.essence ?? ""))
      : all;
  const usable = fit.length > 0 ? fit : all;
  const wanted = (accept ?? "").split(",").map((part) => part.split(";")[0]!.trim().toLowerCase());
  return usable.find((type) => wanted.includes(mediaTypeOf(type)?.essence ?? "")) ?? usable[0]!;
}

function isBytes(body: unknown): body is Uint8Array | Blob | AsyncIterable<Uint8Array> {
  return (
    body instanceof Uint8Array ||
    body instanceof Blob ||
    (typeof body === "object" && body !== null && Symbol.asyncIterator in body)
  );
}

function payload(body: unknown): string | Uint8Array | Readable {
  if (typeof body === "string" || body instanceof Uint8Array || body instanceof Readable) return body;
  if (body instanceof Blob) return Readable.from(body.stream());
  if (isBytes(body)) return Readable.from(body as AsyncIterable<Uint8Array>);
  return typeof body === "object" ? JSON.stringify(body) : String(body);
}

/** Ranges of media types that JSON is among. */
const MAY_BE_JSON = /^(?:application|text|\\*)\\/\\*$/;

function judge(
  route: Route,
  status: number,
  answer: Answer | undefined,
  body: unknown,
  mediaType: string,
  headers: Record<string, unknown>,
): void {
  const broken = (details: { field: string; message: string }[]) =>
    new HttpError(500, \`\${route.id} returned an answer that breaks the spec.\`, { code: "INVALID_RESPONSE", details });
  if (!answer) throw broken([{ field: "status", message: \`\${status} is not in the spec\` }]);
  const missing = (answer.headers ?? []).filter((name) => headers[name.toLowerCase()] === undefined);
  if (missing.length > 0) throw broken(missing.map((name) => ({ field: \`header.\${name}\`, message: "is required" })));
  if (BODILESS.includes(status)) {
    if (body !== undefined && body !== null && !answer.content)
      throw broken([{ field: "body", message: \`must not be there: \${status} has none\` }]);
    return;
  }
  if (!answer.content || answer.content.length === 0 || (route.method === "HEAD" && body === undefined)) return;
  const essence = mediaTypeOf(mediaType)?.essence ?? "";
  const declared = answer.content.map((one) => ({ ...one, essence: mediaTypeOf(one.mediaType)?.essence ?? "" }));
  const content =
    declared.find((one) => one.essence === essence) ??
    rangesOf(essence).flatMap((range) => declared.find((one) => one.essence === range) ?? [])[0];
  if (!content) throw broken([{ field: "header.content-type", message: \`\${mediaType} is not in the spec\` }]);
  if (!content.schema || isBytes(body) || !(isJson(content.essence) || MAY_BE_JSON.test(content.essence))) return;
  // The schema is about what is sent: a Date is a text by then, and undefined is nothing.
  const sent = isJson(essence) && body !== undefined ? (JSON.parse(JSON.stringify(body)) as unknown) : body;
  const issues = content.schema.safeParse(sent).error?.issues ?? [];
  if (issues.length > 0) throw broken(detailsOf("body", issues));
}

/**
 * Waits for the beginning of a stream, so that one that fails at once is answered as other errors are. \`report\` is told
 * of what fails later, when there is no other answer than to break off.
 */
export function begun(
  stream: Readable,
  connection: (EventEmitter & { destroyed?: boolean }) | undefined,
  report: (error: unknown) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let waiting = true;
    const done = (settle: () => void) => {
      waiting = false;
      stream.off("readable", go).off("end", go);
      connection?.off("close", gone);
      settle();
    };
    const go = () => done(resolve);
    // Whoever waits for a stream that has nothing to say yet may leave: then it has to end.
    const gone = () => {
      done(() => reject(new HttpError(400, "The connection was closed.")));
      stream.destroy();
    };
    const fail = (error: Error & { code?: string }) => {
      if (waiting) done(() => reject(error));
      // A client that went away is no fault of the handler's.
      else if (error.code !== "ERR_STREAM_PREMATURE_CLOSE" && error.code !== "ERR_STREAM_DESTROYED") report(error);
    };
    if (stream.errored) reject(stream.errored);
    else if (stream.destroyed) reject(new TypeError("The body is a stream that was closed before it was sent."));
    else {
      stream.on("readable", go).on("end", go).on("error", fail);
      if (connection?.destroyed) gone();
      else connection?.on("close", gone);
    }
  });
}
`,
  "security.ts": `import { HttpError } from "./errors.js";
import { decodeForm } from "./pairs.js";
import type { Texts } from "./parameters.js";
import type { Credentials, Incoming, Route, SecurityHook, SecurityScheme } from "./types.js";

export type Schemes = Readonly<Record<string, SecurityScheme>>;

/**
 * Asks the hooks, alternative by alternative, until one lets the request pass. Returns what they returned, by scheme.
 * Throws an \`HttpError\` of 401, or of 403 when credentials were known and not enough.
 */
export async function authorize(
  route: Route,
  request: Incoming,
  texts: Texts,
  schemes: Schemes,
  hooks: Readonly<Record<string, SecurityHook>>,
): Promise<Record<string, unknown>> {
  const alternatives = route.security ?? [];
  if (alternatives.length === 0) return {};
  let forbidden: HttpError | undefined;
  // One that asks for nothing is only the way out when no other holds.
  const sorted = [...alternatives].sort((a, b) => Number(isEmpty(a)) - Number(isEmpty(b)));
  for (const alternative of sorted) {
    const auth: Record<string, unknown> = {};
    let passed = true;
    for (const [scheme, scopes] of Object.entries(alternative)) {
      const verdict = await ask(scheme, scopes, request, texts, schemes, hooks);
      if (verdict === "forbidden") forbidden ??= new HttpError(403, "The credentials do not allow this.");
      passed = verdict !== "forbidden" && verdict !== false;
      if (!passed) break;
      auth[scheme] = verdict;
    }
    if (passed) return auth;
  }
  if (forbidden) throw forbidden;
  const challenges = new Set(alternatives.flatMap((one) => Object.keys(one).map((name) => challenge(schemes[name]))));
  const header = [...challenges].filter((one) => one !== undefined).join(", ");
  throw new HttpError(
    401,
    "Credentials are missing or not valid.",
    header ? { headers: { "www-authenticate": header } } : {},
  );
}

function isEmpty(alternative: object): boolean {
  return Object.keys(alternative).length === 0;
}

async function ask(
  scheme: string,
  scopes: readonly string[],
  request: Incoming,
  texts: Texts,
  schemes: Schemes,
  hooks: Readonly<Record<string, SecurityHook>>,
): Promise<unknown> {
  const described = Object.hasOwn(schemes, scheme) ? schemes[scheme] : undefined;
  const value = described && presented(described, texts);
  // Of a certificate, and of a scheme that is not described, only the hook knows.
  if (described && described.type !== "mutualTLS" && value === undefined) return false;
  const { method, url, headers, raw } = request;
  const credentials: Credentials = { scheme, value, scopes, method, url, headers, raw };
  try {
    return (await hooks[scheme]!(credentials)) || false;
  } catch (error) {
    if (error instanceof HttpError && error.status === 401) return false;
    if (error instanceof HttpError && error.status === 403) return "forbidden";
    throw error;
  }
}

function presented(scheme: SecurityScheme, texts: Texts): string | undefined {
  if (scheme.type === "mutualTLS") return undefined;
  if (scheme.type === "apiKey") {
    const name = scheme.name ?? "";
    if (scheme.in === "header") return texts.header(name) || undefined;
    const pair = (scheme.in === "cookie" ? texts.cookies : texts.query).find((one) => one.name === name);
    return (pair && decoded(pair.raw, scheme.in === "query")) || undefined;
  }
  const kind = scheme.type === "http" ? (scheme.scheme ?? "bearer") : "bearer";
  const [word, ...rest] = (texts.header("authorization") ?? "").trim().split(/\\s+/);
  const value = rest.join(" ");
  if (word?.toLowerCase() !== kind.toLowerCase() || value === "") return undefined;
  if (kind.toLowerCase() !== "basic") return value;
  const text = Buffer.from(value, "base64").toString("utf8");
  return text.includes(":") ? text : undefined;
}

function decoded(raw: string, form: boolean): string {
  try {
    return form ? decodeForm(raw) : decodeURIComponent(raw);
  } catch {
    return raw;
  }
}

function challenge(scheme: SecurityScheme | undefined): string | undefined {
  if (!scheme || scheme.type === "apiKey" || scheme.type === "mutualTLS") return undefined;
  const kind = scheme.type === "http" ? (scheme.scheme ?? "bearer") : "bearer";
  return kind.toLowerCase() === "basic"
    ? 'Basic realm="api", charset="UTF-8"'
    : \`\${kind[0]?.toUpperCase()}\${kind.slice(1)}\`;
}

/** Hooks that are not there would leave a door open: that is an error at the start. */
export function checkHooks(routes: readonly Route[], hooks: Readonly<Record<string, unknown>>): void {
  const needed = new Set(routes.flatMap(({ security }) => (security ?? []).flatMap((one) => Object.keys(one))));
  // A scheme may be called "constructor": what every object has is nobody's hook, and would take whoever comes.
  const inherited = Object.prototype as Readonly<Record<string, unknown>>;
  const missing = [...needed].filter((name) => typeof hooks[name] !== "function" || hooks[name] === inherited[name]);
  if (missing.length > 0) throw new TypeError(\`options.security has no function for \${missing.join(", ")}.\`);
}
`,
  "service.ts": `import { randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import { readBody } from "./body.js";
import { detailsOf, errorBody, HttpError } from "./errors.js";
import { type Match, matcher } from "./match.js";
import { cookiesOf, pairsOf } from "./pairs.js";
import { invalid, lowerCased, ofOne, readParameters, type Texts } from "./parameters.js";
import { begun, type Result, respond } from "./respond.js";
import { authorize, checkHooks, type Schemes } from "./security.js";
import { put } from "./shape.js";
import type {
  Context,
  Incoming,
  Outgoing,
  Parameter,
  Route,
  RuntimeOptions,
  SecurityHook,
  Validator,
} from "./types.js";

/** Answers the requests of all operations; a framework only has to bring them here. */
export interface Service {
  /** Undefined when no path of the spec is asked for. Never rejects. */
  handle(request: Incoming): Promise<Outgoing | undefined>;
  /** The answer to an error, in our envelope. */
  fail(error: unknown, request: Incoming, operation?: string): Outgoing;
}

export interface ServiceOptions extends RuntimeOptions {
  /** A function for each security scheme, by its name. */
  security?: object;
}

const KEYS = {
  path: "params",
  query: "query",
  querystring: "querystring",
  header: "headers",
  cookie: "cookies",
} as const;
const LOCATIONS = Object.keys(KEYS) as (keyof typeof KEYS)[];

type Handlers = Readonly<Record<string, (request: never) => unknown>>;

/** Throws at once when a handler or a security hook is missing. */
export function createService(
  routes: readonly Route[],
  handlers: object,
  schemes: Schemes,
  options: ServiceOptions,
): Service {
  const all = handlers as Handlers;
  const hooks = (options.security ?? {}) as Readonly<Record<string, SecurityHook>>;
  const missing = routes.filter(({ id }) => typeof all[id] !== "function");
  if (missing.length > 0) throw new TypeError(\`There is no handler for \${missing.map(({ id }) => id).join(", ")}.\`);
  checkHooks(routes, hooks);
  const find = matcher(routes);
  const parameters = new Map(routes.map((route) => [route, byLocation(route)]));
  const validators = new Map(routes.map((route) => [route, validatorsOf(route)]));
  const report: NonNullable<RuntimeOptions["onError"]> = (...about) => (options.onError ?? console.error)(...about);

  async function answer(match: Match, request: Incoming, texts: Texts, requestId: string): Promise<Outgoing> {
    const { route } = match;
    const auth = await authorize(route, request, texts, schemes, hooks);
    const parts = await read(route, request, texts).catch(tooDeep);
    const context: Context = { requestId, auth, raw: request.raw };
    const result = await all[route.id]!({ ...parts, ...context } as never);
    const outgoing = respond(route, result as Result, request.headers.accept, options.validateResponses ?? false);
    const { body } = outgoing;
    if (body instanceof Readable && request.method !== "HEAD")
      await begun(body, request.raw.socket, (error) => report(error, { requestId, operation: route.id }));
    return outgoing;
  }

  /** What the handler is given of the request: all of it was judged. */
  async function read(route: Route, request: Incoming, texts: Texts): Promise<Record<string, unknown>> {
    const parts: Record<string, unknown> = {};
    const details: { field: string; message: string }[] = [];
    for (const [location, declared] of parameters.get(route)!) {
      const { value, issues } = readParameters(declared, validators.get(route)![location], texts);
      // The query as one value has no names within.
      parts[KEYS[location]] = location === "querystring" ? value[declared[0]!.name] : value;
      if (issues.length > 0) details.push(...detailsOf(location, issues));
    }
    if (details.length > 0) throw invalid(options.invalidStatus ?? 400, details);
    if (route.body) {
      const { value, issues } = await readBody(request, route.body, options);
      if (issues.length > 0) throw invalid(options.invalidStatus ?? 400, detailsOf("body", issues));
      put(parts, "body", value);
    }
    return parts;
  }

  function fail(error: unknown, request: Incoming, operation = ""): Outgoing {
    const requestId = requestIdOf(request);
    const known = asHttpError(error);
    if (!known) report(error, { requestId, operation });
    const shown = known ?? new HttpError(500, "Something went wrong.");
    const body = errorBody(shown, requestId);
    return {
      status: shown.status,
      headers: {
        ...shown.headers,
        "content-type": "application/json",
        "x-request-id": requestId,
      },
      body: JSON.stringify(options.errorBody ? options.errorBody(body, shown.status) : body),
    };
  }

  return {
    fail,
    async handle(request) {
      const [path, queryText] = target(request.url);
      const base = options.basePath?.replace(/\\/$/, "") ?? "";
      if (!path.startsWith("/") || (base !== "" && !path.startsWith(\`\${base}/\`) && path !== base)) return undefined;
      const texts = textsOf(request, queryText);
      // As where a framework mounts it, the base alone is the path "/".
      const match = find(request.method, path.slice(base.length) || "/");
      if (!match) return undefined;
      if (Array.isArray(match)) {
        const allow = match.join(", ");
        const outgoing = fail(
          new HttpError(405, \`\${request.method} is not served here.\`, { headers: { allow } }),
          request,
        );
        return request.method === "HEAD" ? withoutBody(outgoing) : outgoing;
      }
      texts.path = match.params;
      const requestId = requestIdOf(request);
      let outgoing: Outgoing;
      try {
        outgoing = await answer(match, request, texts, requestId);
        outgoing.headers["x-request-id"] ??= requestId;
      } catch (error) {
        outgoing = fail(error, request, match.route.id);
      }
      return request.method === "HEAD" ? withoutBody(outgoing) : outgoing;
    },
  };
}

/** The same answer for a path that nobody serves. */
export function notFound(service: Service, request: Incoming): Outgoing {
  const outgoing = service.fail(new HttpError(404, "There is nothing at this path."), request);
  return request.method === "HEAD" ? withoutBody(outgoing) : outgoing;
}

function validatorsOf(route: Route): Record<keyof typeof KEYS, Validator | undefined> {
  const whole = route.parameters?.find((one) => one.in === "querystring");
  return {
    path: route.params,
    query: route.query,
    querystring: whole && ofOne(whole.name, route.querystring),
    header: lowerCased(route.headers),
    cookie: route.cookies,
  };
}

function byLocation(route: Route): [keyof typeof KEYS, readonly Parameter[]][] {
  return LOCATIONS.flatMap((location) => {
    const own = (route.parameters ?? []).filter((one) => one.in === location);
    return own.length > 0 ? [[location, own] as [typeof location, Parameter[]]] : [];
  });
}

/** Path and query of a request's target, which may be an absolute address. */
function target(url: string): [string, string] {
  const text = url.replace(/^https?:\\/\\/[^/?#]*/i, "").replace(/#.*$/s, "");
  const mark = text.indexOf("?");
  const [path, query] = mark < 0 ? [text, ""] : [text.slice(0, mark), text.slice(mark + 1)];
  return [path === "" ? "/" : path, query];
}

function textsOf({ headers }: Incoming, queryText: string): Texts {
  return {
    path: new Map(),
    query: pairsOf(queryText),
    queryText,
    header: (name) => {
      const value = headers[name.toLowerCase()];
      return Array.isArray(value) ? value.join(", ") : value;
    },
    cookies: cookiesOf(headers.cookie),
  };
}

/** The caller's own id if it is harmless in logs and headers. */
function requestIdOf(request: Incoming): string {
  const given = request.headers["x-request-id"];
  request.id ??= typeof given === "string" && /^[\\w.:/+=-]{1,128}$/.test(given) ? given : randomUUID();
  return request.id;
}

/** A body may be nested so deeply that no validator gets to its end. */
function tooDeep(error: unknown): never {
  if (error instanceof RangeError && /call stack/i.test(error.message)) {
    throw new HttpError(400, "The request is nested too deeply.");
  }
  throw error;
}

/** Errors that are the request's fault. */
function asHttpError(error: unknown): HttpError | undefined {
  if (error instanceof HttpError) return error;
  if (typeof error !== "object" || error === null) return undefined;
  // Errors of frameworks and their parsers that are meant to be shown.
  const { status, statusCode, expose, code, message } = error as Partial<Record<string, unknown>>;
  const known = [status, statusCode].find((one) => typeof one === "number" && one >= 400 && one < 500);
  if (known !== undefined && (expose === true || (typeof code === "string" && code.startsWith("FST_")))) {
    return new HttpError(known as number, String(message));
  }
  return undefined;
}

function withoutBody(outgoing: Outgoing): Outgoing {
  const { body } = outgoing;
  if (typeof body === "string" || body instanceof Uint8Array) {
    outgoing.headers["content-length"] = String(typeof body === "string" ? Buffer.byteLength(body) : body.length);
  } else body?.destroy();
  return { ...outgoing, body: undefined };
}
`,
  "shape.ts": `// Texts become values by the types that their schema allows. Where several readings are possible ("1" for a number or a
// text) all are made, and the schema's validator chooses.
import type { Shape, TypeName } from "./types.js";

/** What was taken out of a text by a style, before types are looked at. */
export type Raw = string | Raw[] | { [name: string]: Raw };

export function allows(shape: Shape | undefined, type: TypeName): boolean {
  const types = shape?.type;
  if (types === undefined) return true;
  return typeof types === "string" ? types === type : types.includes(type);
}

/** Whether the schema speaks of this type, rather than of nothing. */
export function asksFor(shape: Shape | undefined, type: TypeName): boolean {
  return shape?.type !== undefined && allows(shape, type);
}

/** Bytes, and nothing that JSON or a form could say as well. */
export function isBytes(shape: Shape | undefined): boolean {
  return shape?.binary === true && !asksFor(shape, "object") && !asksFor(shape, "array");
}

/** Sets an own property, whatever its name. */
export function put(target: Record<string, unknown>, name: string, value: unknown): void {
  if (name === "__proto__")
    Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
  else target[name] = value;
}

export const SCALARS = ["string", "number", "integer", "boolean", "null"] as const;

/** Whether a text can be it as it is. */
export function isScalar(shape: Shape | undefined): boolean {
  return SCALARS.some((type) => allows(shape, type));
}

/** All values that a raw one may stand for, the likeliest first. There is at least one. */
export function valuesOf(raw: Raw, shape: Shape | undefined): unknown[] {
  const values: unknown[] = [];
  // A choice is made the same way in a whole value: the first possibility of each text, the second, and so on.
  for (let choice = 0; choice < 4; choice++) {
    const state = { more: false };
    values.push(value(raw, shape, choice, state));
    if (!state.more) break;
  }
  return values;
}

function value(raw: Raw, shape: Shape | undefined, choice: number, state: { more: boolean }): unknown {
  if (typeof raw === "string") {
    // Nothing at all is an object without properties.
    if (raw === "" && asksFor(shape, "object") && !isScalar(shape)) return {};
    if (asksFor(shape, "array") && !isScalar(shape)) return value([raw], shape, choice, state);
    const scalars = scalarsOf(raw, shape);
    if (scalars.length > choice + 1) state.more = true;
    return scalars[Math.min(choice, scalars.length - 1)];
  }
  if (Array.isArray(raw)) {
    return raw.map((item, index) => value(item, shape?.prefixItems?.[index] ?? shape?.items, choice, state));
  }
  const names = Object.keys(raw);
  // \`a[0]=x&a[1]=y\` is an array when the schema has one there.
  if (asksFor(shape, "array") && !asksFor(shape, "object") && names.every((name) => /^\\d{1,4}$/.test(name))) {
    const items = names.sort((a, b) => Number(a) - Number(b)).map((name) => raw[name]!);
    return value(items, shape, choice, state);
  }
  const result: Record<string, unknown> = {};
  for (const name of names) put(result, name, value(raw[name]!, propertyOf(shape, name), choice, state));
  return result;
}

export function propertyOf(shape: Shape | undefined, name: string): Shape | undefined {
  const properties = shape?.properties;
  return properties && Object.hasOwn(properties, name) ? properties[name] : shape?.additionalProperties;
}

const NUMBER = /^-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?$/;

function scalarsOf(text: string, shape: Shape | undefined): unknown[] {
  const exact = shape?.values?.filter((one) => typeof one !== "object" && String(one) === text);
  if (exact?.length) return exact;
  const found: unknown[] = [];
  if ((text === "true" || text === "false") && allows(shape, "boolean")) found.push(text === "true");
  if ((allows(shape, "number") || allows(shape, "integer")) && NUMBER.test(text) && Number.isFinite(Number(text))) {
    found.push(Number(text));
  }
  const string = allows(shape, "string");
  if (allows(shape, "null") && (text === "null" || (text === "" && !string))) found.push(null);
  if (string && shape?.type === undefined) found.unshift(text);
  else if (string && text !== "null") found.push(text);
  else if (string) found.unshift(text);
  return found.length > 0 ? found : [text];
}
`,
  "styles.ts": `// Parameters by their style: from the text of a path segment, a query, a header or cookies to raw values.
import { bracketed, type Decode, decodeText, deep, type Pair, pairsOf, Unreadable, unnamed } from "./pairs.js";
import { allows, asksFor, isScalar, propertyOf, put, type Raw } from "./shape.js";
import type { Parameter, Shape } from "./types.js";

/** \`simple\`, \`label\` and \`matrix\`. */
export function readSegment(parameter: Parameter, raw: string): Raw[] {
  const { name, shape, style = "simple", explode = false } = parameter;
  if (style === "label") {
    if (!raw.startsWith(".")) throw new Unreadable('must begin with "."');
    const text = raw.slice(1);
    // Lists are joined by dots in OpenAPI 3.0's examples, by commas in RFC 6570.
    return readList(text, explode || !text.includes(",") ? "." : ",", explode, shape, decodeText);
  }
  if (style === "matrix") {
    if (!raw.startsWith(";")) throw new Unreadable('must begin with ";"');
    const pairs = pairsOf(raw.slice(1).replaceAll("&", "%26").replaceAll("+", "%2B").replaceAll(";", "&"));
    const foreign = pairs.find((pair) => pair.name !== name);
    if (foreign && !(explode && allows(shape, "object")))
      throw new Unreadable(\`must have no other name than "\${name}"\`);
    // Nothing else stands here: every name is the object's, and unknown ones are for its schema to judge.
    const open = explode && asksFor(shape, "object") ? { additionalProperties: {}, ...shape } : shape;
    const whole = { name, style: "form", explode, ...(open && { shape: open }) };
    return readForm(whole, pairs, decodeText, new Set([name]), true);
  }
  // Swagger 2 has the separators of queries here too.
  return readList(raw, SEPARATORS[style] ?? ",", explode, shape, decodeText);
}

type Separator = string | RegExp;

/** Values of a list, or names and values of an object, that stand in one text. */
export function readList(
  text: string,
  separator: Separator,
  explode: boolean,
  shape: Shape | undefined,
  decode: Decode,
): Raw[] {
  const found: Raw[] = [];
  if (asksFor(shape, "array")) found.push(text.split(separator).map(decode));
  if (asksFor(shape, "object")) {
    const parts = text.split(separator);
    const object = explode && typeof separator === "string" ? named(parts, separator, decode) : inTurn(parts, decode);
    if (object) found.push(object);
  }
  if (found.length === 0 || isScalar(shape)) found.push(decode(text));
  if (text === "" && asksFor(shape, "array")) found.push([]);
  return found;
}

/** \`R=1,G=2\`. RFC 6570 leaves dots in values as they are, so what names nothing belongs to the value before it. */
function named(parts: string[], joint: string, decode: Decode): { [name: string]: Raw } | undefined {
  if (!parts[0]?.includes("=")) return undefined;
  const whole: string[] = [];
  for (const part of parts) {
    if (part.includes("=")) whole.push(part);
    else whole.push(whole.pop() + joint + part);
  }
  const object: { [name: string]: Raw } = {};
  for (const part of whole) {
    const equals = part.indexOf("=");
    add(object, decode(part.slice(0, equals)), decode(part.slice(equals + 1)));
  }
  return object;
}

/** \`R,1,G,2\` */
function inTurn(parts: string[], decode: Decode): { [name: string]: Raw } | undefined {
  const object: { [name: string]: Raw } = {};
  if (parts.length % 2 !== 0) return undefined;
  for (let i = 0; i < parts.length; i += 2) add(object, decode(parts[i]!), decode(parts[i + 1]!));
  return object;
}

export const SEPARATORS: Readonly<Record<string, RegExp>> = {
  spaceDelimited: /%20|\\+| /,
  pipeDelimited: /%7c|\\|/i,
  tabDelimited: /%09|\\t/,
};

/** \`form\`, the delimited styles and \`deepObject\`. \`names\`: those of all parameters, which no object may take. */
export function readForm(
  parameter: Pick<Parameter, "name" | "style" | "explode" | "shape">,
  pairs: readonly Pair[],
  decode: Decode,
  names: ReadonlySet<string>,
  alone = false,
): Raw[] {
  const { name, shape, style = "form", explode = true } = parameter;
  if (style === "deepObject") {
    const tree = deep(name, pairs, decode);
    return tree === undefined ? [] : [fitted(tree, shape)];
  }
  const own = pairs.filter((pair) => pair.name === name).map(({ raw }) => raw);
  if (explode || own.length > 1) return exploded(own, parameter, pairs, decode, names, alone);
  if (own.length === 0) return [];
  const raw = own[0]!;
  const found = readList(raw, SEPARATORS[style] ?? ",", false, shape, decode);
  // Many clients encode the commas between items as well.
  if (style === "form" && !raw.includes(",") && /%2c/i.test(raw)) {
    found.push(...readList(decode(raw), ",", false, shape, (text) => text));
  }
  return found;
}

/** \`name[]=x\` is a list where the schema has one; where it has an object, that is a property without a name. */
function fitted(tree: Raw, shape: Shape | undefined): Raw {
  if (typeof tree === "string") return tree;
  if (Array.isArray(tree)) {
    if (bracketed.has(tree) && asksFor(shape, "object") && !asksFor(shape, "array")) return unnamed(tree);
    return tree.map((item) => fitted(item, shape?.items));
  }
  const object: { [name: string]: Raw } = {};
  for (const name of Object.keys(tree)) put(object, name, fitted(tree[name]!, propertyOf(shape, name)));
  return object;
}

function exploded(
  own: string[],
  { name, shape, style = "form" }: Pick<Parameter, "name" | "style" | "shape">,
  pairs: readonly Pair[],
  decode: Decode,
  names: ReadonlySet<string>,
  alone: boolean,
): Raw[] {
  const found: Raw[] = [];
  if (asksFor(shape, "object")) {
    const object: { [name: string]: Raw } = {};
    for (const pair of pairs) {
      if (!alone && pair.name !== name && names.has(pair.name)) continue;
      if (!shape?.additionalProperties && !(shape?.properties && Object.hasOwn(shape.properties, pair.name))) continue;
      add(object, pair.name, decode(pair.raw), propertyOf(shape, pair.name));
    }
    if (Object.keys(object).length > 0) found.push(object);
  }
  if (own.length === 0) return found;
  const texts = own.map(decode);
  if (asksFor(shape, "array")) {
    found.push(texts);
    if (style !== "form") found.push(own.flatMap((raw) => raw.split(SEPARATORS[style] ?? ",")).map(decode));
  }
  if (texts.length > 1) found.push(texts);
  else if (found.length === 0 || isScalar(shape)) found.push(texts[0]!);
  return found;
}

/** A name that comes again makes a list, which the schema judges: neither value is lost. */
function add(object: { [name: string]: Raw }, name: string, value: Raw, shape?: Shape): void {
  const known = Object.hasOwn(object, name) ? object[name] : undefined;
  if (known === undefined) put(object, name, asksFor(shape, "array") && !isScalar(shape) ? [value] : value);
  else if (Array.isArray(known)) known.push(value);
  else put(object, name, [known, value]);
}
`,
  "types.ts": `import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import type { Readable } from "node:stream";

/** What is needed of a Zod schema. Only the verdict is used: a value that passes goes on as it came. */
export interface Validator {
  safeParse(value: unknown): { success: boolean; error?: { issues: readonly Issue[] } };
}

export interface Issue {
  path: readonly PropertyKey[];
  message: string;
}

export type TypeName = "string" | "number" | "integer" | "boolean" | "null" | "array" | "object";

/** What a text may stand for, as far as its schema says. What is left out is not limited. */
export interface Shape {
  type?: TypeName | readonly TypeName[];
  /** The values that are allowed, where the types alone do not tell how to read a text. */
  values?: readonly unknown[];
  items?: Shape;
  prefixItems?: readonly Shape[];
  properties?: Readonly<Record<string, Shape>>;
  additionalProperties?: Shape;
  /** Of a property: what is filled in where it is missing. */
  default?: unknown;
  /** Bytes rather than text. */
  binary?: boolean;
  /** How it is written in XML. */
  xml?: { name?: string; attribute?: boolean; wrapped?: boolean };
}

export interface Parameter {
  name: string;
  in: "path" | "query" | "header" | "cookie" | "querystring";
  required?: boolean;
  /** Left out: \`simple\` in paths and headers, \`form\` elsewhere. */
  style?: string;
  explode?: boolean;
  allowReserved?: boolean;
  allowEmptyValue?: boolean;
  /** The media type of the text, where the spec describes the parameter by \`content\`. */
  content?: string;
  default?: unknown;
  shape?: Shape;
}

/** One media type of a request body. */
export interface Content {
  mediaType: string;
  schema?: Validator;
  shape?: Shape;
  /** By property of a form. */
  encoding?: Readonly<Record<string, Encoding>>;
}

export interface Encoding {
  contentType?: string;
  style?: string;
  explode?: boolean;
  /** Names of the headers that its parts must have. */
  headers?: readonly string[];
}

/** What an operation answers with one status. */
export interface Answer {
  /** Only JSON is judged by its schema. */
  content?: readonly { mediaType: string; schema?: Validator }[];
  /** Names of the headers that must be there. */
  headers?: readonly string[];
  /** Of the object of all headers that are described. It is not asked: how their values are written as text is free. */
  headerSchema?: Validator;
}

/** One operation: where it is served, and how its requests and answers are judged. */
export interface Route {
  id: string;
  method: string;
  /** As in the spec: \`/pets/{petId}\`. */
  path: string;
  parameters?: readonly Parameter[];
  params?: Validator;
  query?: Validator;
  querystring?: Validator;
  headers?: Validator;
  cookies?: Validator;
  body?: { required: boolean; content: readonly Content[] };
  /** By status: \`"200"\`, \`"4XX"\`, \`"default"\`. */
  responses: Readonly<Record<string, Answer>>;
  /** Alternatives; within one, all schemes are needed, each with its scopes. */
  security?: readonly Readonly<Record<string, readonly string[]>>[];
}

/** What every handler finds beside the parts of its request. */
export interface Context {
  /** The caller's \`x-request-id\`, or one that was made. */
  requestId: string;
  /** What the security hooks returned, by scheme. */
  auth: Record<string, unknown>;
  /** Node's request; in Express it is Express's own. */
  raw: IncomingMessage;
}

/** Serves one operation. Throw an \`HttpError\` to answer with an error. */
export type Handler<Request, Response> = (request: Request & Context) => Response | Promise<Response>;

/** What is presented for one security scheme. */
export interface Credentials {
  scheme: string;
  /** The key, the token, or for \`basic\` the decoded \`user:password\`; undefined where the scheme has no such text. */
  value: string | undefined;
  /** The scopes or roles that the operation asks for. */
  scopes: readonly string[];
  method: string;
  /** As requested, with the query. */
  url: string;
  headers: IncomingHttpHeaders;
  raw: IncomingMessage;
}

/**
 * Judges credentials: false or nothing is answered with 401, \`"forbidden"\` with 403, anything else lets the request
 * pass and becomes \`auth[scheme]\` of the handler's request. Not called when no credentials are presented.
 */
export type SecurityHook = (credentials: Credentials) => unknown;

export interface SecurityScheme {
  type: "apiKey" | "http" | "oauth2" | "openIdConnect" | "mutualTLS";
  in?: "header" | "query" | "cookie";
  /** The key's name, of an \`apiKey\`. */
  name?: string;
  /** \`basic\`, \`bearer\`, …, of \`http\`. */
  scheme?: string;
  /** Where tokens come from, of \`oauth2\`, by flow: \`authorizationCode\`, … */
  flows?: Record<string, OAuthFlow>;
  /** Of \`openIdConnect\`. */
  openIdConnectUrl?: string;
}

export interface OAuthFlow {
  authorizationUrl?: string;
  tokenUrl?: string;
  refreshUrl?: string;
  deviceAuthorizationUrl?: string;
  /** What each scope is for. */
  scopes: Record<string, string>;
}

/** The body of every answer that reports an error. */
export interface ErrorBody {
  error: { code: string; message: string; details?: { field: string; message: string }[] };
  meta: { requestId: string };
}

export interface RuntimeOptions {
  /** What comes before the paths of the spec: "/v1". */
  basePath?: string;
  /** The largest body in bytes; 1 MiB when left out. */
  bodyLimit?: number;
  /** Judge the answers too, and answer 500 with details when they break the spec. For development. */
  validateResponses?: boolean;
  /** Status of what fails validation; 400 when left out. */
  invalidStatus?: 400 | 422;
  /** Readers of media types that are read in no other way, by media type: XML, YAML and the like. */
  parsers?: Record<string, (bytes: Uint8Array, mediaType: string) => unknown>;
  /** Makes another body of errors. */
  errorBody?: (body: ErrorBody, status: number) => unknown;
  /** Told of everything that handlers and hooks throw, other than an \`HttpError\`. \`console.error\` when left out. */
  onError?: (error: unknown, request: { requestId: string; operation: string }) => void;
}

/** A request, as all frameworks have it. */
export interface Incoming {
  method: string;
  /** Path and query as requested, without what the framework has taken off. */
  url: string;
  headers: IncomingHttpHeaders;
  raw: IncomingMessage;
  /** The body as something before us has parsed it already. */
  parsed?: unknown;
  /** Filled in when it is first needed. */
  id?: string;
}

/** An answer, as all frameworks take it. */
export interface Outgoing {
  status: number;
  headers: Record<string, string | string[]>;
  body: string | Uint8Array | Readable | undefined;
}
`,
  "xml.ts": `import { HttpError } from "./errors.js";
import { asksFor, isScalar, put, type Raw } from "./shape.js";
import type { Shape } from "./types.js";

interface Element {
  /** Without its namespace's prefix. */
  name: string;
  attributes: Map<string, string>;
  children: Element[];
  text: string;
}

/**
 * What an XML document may stand for by its schema's \`xml\` keywords. An array without elements leaves no trace in XML:
 * there are two readings, without such arrays and with empty ones.
 */
export function readXml(text: string, shape: Shape | undefined): Raw[] {
  const root = new Parser(text).document();
  return [rawOf(root, shape, false, 0), rawOf(root, shape, true, 0)];
}

const DEEPEST = 100;

function rawOf(element: Element, shape: Shape | undefined, empties: boolean, depth: number): Raw {
  if (depth > DEEPEST) throw malformed("It is nested too deeply.");
  const { children, attributes, text } = element;
  if (asksFor(shape, "array") && !asksFor(shape, "object")) {
    if (text.trim() !== "" && !(shape?.type && isScalar(shape))) throw mixed(element);
    return children.map((child) => rawOf(child, shape?.items, empties, depth + 1));
  }
  const structured = asksFor(shape, "object") || (children.length > 0 && !(shape?.type && isScalar(shape)));
  if (!structured) return text.trim() === "" || children.length > 0 ? text.trim() : text;
  if (children.length === 0 && text.trim() !== "") return text.trim();
  if (text.trim() !== "" && asksFor(shape, "object")) throw mixed(element);
  const object: { [name: string]: Raw } = {};
  const seen = new Set<Element>();
  for (const [property, own] of Object.entries(shape?.properties ?? {})) {
    const name = own.xml?.name ?? property;
    if (own.xml?.attribute) {
      const value = attributes.get(name);
      if (value !== undefined) put(object, property, value);
      continue;
    }
    const isArray = asksFor(own, "array") && !asksFor(own, "object");
    const found = children.filter(
      (child) => child.name === (isArray && !own.xml?.wrapped ? (own.items?.xml?.name ?? name) : name),
    );
    for (const child of found) seen.add(child);
    if (isArray && !own.xml?.wrapped) {
      if (found.length > 0 || empties)
        put(
          object,
          property,
          found.map((child) => rawOf(child, own.items, empties, depth + 1)),
        );
    } else if (found.length === 1) put(object, property, rawOf(found[0]!, own, empties, depth + 1));
    else if (found.length > 1)
      put(
        object,
        property,
        found.map((child) => rawOf(child, own, empties, depth + 1)),
      );
  }
  for (const child of children) {
    if (seen.has(child)) continue;
    const known = Object.hasOwn(object, child.name) ? object[child.name] : undefined;
    const value = rawOf(child, shape?.additionalProperties, empties, depth + 1);
    if (known === undefined) put(object, child.name, value);
    else if (Array.isArray(known)) known.push(value);
    else put(object, child.name, [known, value]);
  }
  return object;
}

/** OpenAPI has no value for text beside elements: it would be lost. */
function mixed({ name }: Element): HttpError {
  return malformed(\`There is text in the element \${name}, which has none.\`);
}

function malformed(message: string): HttpError {
  return new HttpError(400, "The body is not valid XML.", {
    code: "MALFORMED_BODY",
    details: [{ field: "body", message }],
  });
}

const ENTITIES: Record<string, string> = { lt: "<", gt: ">", amp: "&", apos: "'", quot: '"' };

/** Elements, attributes and text. Document types are refused: entities of one's own are how XML parsers are attacked. */
class Parser {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): Element {
    this.#skip();
    const root = this.#element(0);
    this.#skip();
    if (this.#at < this.#text.length) throw malformed("There is something behind the root element.");
    return root;
  }

  /** White space, comments and instructions. */
  #skip(): void {
    for (;;) {
      const found = this.#take(/\\s+|<!--[\\s\\S]*?-->|<\\?[\\s\\S]*?\\?>/y);
      if (found === undefined) return;
    }
  }

  #take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (!found) return undefined;
    this.#at += found[0].length;
    return found;
  }

  #element(depth: number): Element {
    if (depth > DEEPEST) throw malformed("It is nested too deeply.");
    const open = this.#take(/<([^\\s<>/!?=&'"]+)/y);
    if (!open) throw malformed("An element is missing.");
    const element: Element = { name: local(open[1]!), attributes: new Map(), children: [], text: "" };
    for (;;) {
      const attribute = this.#take(/\\s+([^\\s<>/=&'"]+)\\s*=\\s*(?:"([^"<]*)"|'([^'<]*)')/y);
      if (!attribute) break;
      element.attributes.set(local(attribute[1]!), unescaped(attribute[2] ?? attribute[3]!));
    }
    if (this.#take(/\\s*\\/>/y)) return element;
    if (!this.#take(/\\s*>/y)) throw malformed(\`The element \${element.name} does not end.\`);
    for (;;) {
      const text = this.#take(/[^<]+/y);
      const data = text ? undefined : this.#take(/<!\\[CDATA\\[([\\s\\S]*?)\\]\\]>/y);
      if (text) element.text += unescaped(text[0]);
      else if (data) element.text += data[1];
      else if (this.#take(/<!--[\\s\\S]*?-->|<\\?[\\s\\S]*?\\?>/y)) continue;
      else if (this.#text.startsWith("</", this.#at)) break;
      else element.children.push(this.#element(depth + 1));
    }
    if (this.#take(/<\\/([^\\s>]+)\\s*>/y)?.[1] !== open[1]) throw malformed(\`The element \${element.name} is not closed.\`);
    return element;
  }
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function unescaped(text: string): string {
  return text.replace(/&(?:#(\\d+)|#x([\\da-f]+)|(\\w+));|&/gi, (all, decimal?: string, hex?: string, name?: string) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined;
    const character = code !== undefined && code <= 0x10ffff ? String.fromCodePoint(code) : ENTITIES[name ?? ""];
    if (character === undefined) throw malformed(\`There is no entity \${all}.\`);
    return character;
  });
}
`,
};
