import { HttpError } from "./errors.ts";
import { readMultipart, readUrlEncoded, textOfForm } from "./form.ts";
import { decode, isJson, isXml, latin1, type MediaType, mediaTypeOf, rangesOf } from "./media-type.ts";
import { asksFor, isBytes, valuesOf } from "./shape.ts";
import type { Content, Incoming, Issue, Route, RuntimeOptions } from "./types.ts";
import { readXml } from "./xml.ts";

/** 1 MiB, as Express' and Fastify's own parsers have it. */
const LIMIT = 1_048_576;

/**
 * Reads and judges the body of a request. Throws an `HttpError` for what never gets to the validator; issues are the
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
    throw new HttpError(415, `The content encoding ${encoding} is not supported.`, {
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
        ? `A content type is needed: ${all.map(({ mediaType }) => mediaType).join(", ")}.`
        : `The content type is not supported. It may be ${all.map(({ mediaType }) => mediaType).join(", ")}.`,
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
      throw new HttpError(415, `This server does not read ${essence} here: it has no parser for it.`);
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
    const message = `The body is not valid ${what}.`;
    throw new HttpError(400, message, { code: "MALFORMED_BODY", details: [{ field: "body", message }] });
  }
}

function utf8(charset: string): void {
  if (charset !== "utf-8" && charset !== "utf8" && charset !== "us-ascii") {
    throw new HttpError(415, `The charset ${charset} is not supported. Send UTF-8.`);
  }
}

/** The whole body, or 413 as soon as it is known to be too large. */
async function readBytes({ raw, headers }: Incoming, limit: number): Promise<Uint8Array> {
  const tooLarge = () => new HttpError(413, `The body is larger than ${limit} bytes.`);
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
