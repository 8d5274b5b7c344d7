import {
  brotliDecompressSync,
  gunzipSync,
  inflateRawSync,
  inflateSync,
  type ZlibOptions,
  zstdDecompressSync,
} from "node:zlib";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { blockedBy, blockedByPage, redirectTarget, staysOnOrigin } from "../blocked.ts";
import type { RequestClass } from "../engine.ts";
import type { Extraction, Step } from "../scenario/scenario.ts";
import type { AnswerHead } from "./exchange.ts";

/** What an answer is, and what was taken from it. */
export interface Judgement {
  kind: RequestClass;
  /** For everything but ok: one line that many answers share. */
  message?: string;
  values?: Record<string, unknown>;
}

const OK: Judgement = { kind: "ok" };

/** A body that is looked at is at most this large, packed and unpacked: a bomb does not go off. */
export const MOST_BODY = 8 * 1024 * 1024;
/** Enough of a page to see its title. */
const PAGE_BEGINNING = 4096;
/** Statuses whose answers have no body (RFC 9110, 15.3.5, 15.3.6 and 15.4.5). */
const WITHOUT_BODY = new Set([204, 205, 304]);

/** Judges the answers to one step. */
export class AnswerJudge {
  readonly #step: Step;
  readonly #validators: Map<string, ValidateFunction>;
  readonly #needsBody: boolean;
  /** The head that was judged last: most answers of a server share one. */
  #lastHead: AnswerHead | undefined;
  #lastUrl = "";
  #lastKept: AnswerHead | undefined;
  #lastKeep = 0;
  #lastJudgement: Judgement = OK;

  constructor(step: Step) {
    this.#step = step;
    // Schemas are those of bodies.
    this.#validators = compile(step.method === "HEAD" ? {} : (step.schemas ?? {}));
    const extractions = Object.values(step.extract ?? {});
    this.#needsBody = this.#validators.size > 0 || extractions.some(({ from }) => from !== "header");
  }

  /** Bytes of the body that `judge` will want to see. */
  keep(head: AnswerHead): number {
    if (this.#needsBody || this.#step.expectJson) return MOST_BODY + 1;
    if (head !== this.#lastKept) {
      this.#lastKept = head;
      const isPage = /html/i.test(head.headers.get("content-type") ?? "");
      this.#lastKeep = isPage ? PAGE_BEGINNING : 0;
    }
    return this.#lastKeep;
  }

  judge(head: AnswerHead, body: Buffer[], bodyBytes: number, url: string): Judgement {
    if (head !== this.#lastHead || url !== this.#lastUrl) {
      this.#lastHead = head;
      this.#lastUrl = url;
      this.#lastJudgement = this.#judgeHead(head, url);
    }
    const byHead = this.#lastJudgement;
    const wanted = this.#needsBody || this.#step.extract !== undefined || this.#step.expectJson;
    if (byHead.kind === "blocked" || (body.length === 0 && !wanted)) return byHead;
    return this.#judgeBody(head, body, bodyBytes, byHead);
  }

  #judgeHead(head: AnswerHead, url: string): Judgement {
    const { status } = head;
    const { expectStatus, expectJson } = this.#step;
    const asked = expectStatus?.includes(status) === true && staysOnOrigin(head, url);
    const blocked = asked ? undefined : blockedBy(head, url);
    if (blocked !== undefined) return { kind: "blocked", message: `status ${head.status}, ${blocked}` };
    if (expectStatus ? !expectStatus.includes(status) : status < 200 || status > 299) {
      const location = status >= 300 && status < 400 ? head.headers.get("location") : undefined;
      const where = location === undefined ? "" : `, a redirect to ${redirectTarget(location, url)}`;
      return { kind: "wrong_status", message: `status ${status}${where}` };
    }
    const type = head.headers.get("content-type")?.replace(/;.*/s, "").trim().toLowerCase();
    if (expectJson && type && !/[/+]json$/.test(type))
      return { kind: "invalid", message: `${/html/.test(type) ? "HTML" : type} in place of JSON` };
    return OK;
  }

  #judgeBody(head: AnswerHead, kept: Buffer[], bodyBytes: number, byHead: Judgement): Judgement {
    const whole = this.#needsBody || this.#step.expectJson;
    const unpacked = decode(kept, head.headers.get("content-encoding"), whole);
    const decoded = unpacked === BROKEN ? undefined : unpacked;
    const beginning = decoded?.toString("latin1", 0, PAGE_BEGINNING) ?? "";
    const page = /^\s*(?:<!doctype html|<html|<head)/i.test(beginning);
    const blocked = page ? blockedByPage(beginning) : undefined;
    if (blocked !== undefined) return { kind: "blocked", message: `status ${head.status}, ${blocked}` };
    if (byHead.kind !== "ok") return byHead;
    if (this.#step.expectJson && /^\s*</.test(beginning)) return { kind: "invalid", message: "HTML in place of JSON" };
    if (unpacked === BROKEN && whole && bodyBytes <= MOST_BODY && !this.#isEmpty(head, bodyBytes))
      return { kind: "invalid", message: "the compressed body is broken" };
    if (this.#needsBody && (decoded === undefined || bodyBytes > MOST_BODY))
      return {
        kind: "invalid",
        message:
          bodyBytes > MOST_BODY
            ? "a body too large to be looked at (8 MB)"
            : "a body that cannot be unpacked within 8 MB",
      };
    return this.#lookInto(head, bodyBytes > MOST_BODY ? undefined : decoded);
  }

  #isEmpty({ status }: AnswerHead, bodyBytes: number): boolean {
    return bodyBytes === 0 || this.#step.method === "HEAD" || WITHOUT_BODY.has(status);
  }

  /** Whether the body has to be read as JSON: not where there can be none, nor where nothing came and nothing was said of it. */
  #isJson(head: AnswerHead, body: Buffer | undefined): boolean {
    if (!this.#step.expectJson || body === undefined) return false;
    if (body.length > 0) return true;
    const may = this.#step.method !== "HEAD" && !WITHOUT_BODY.has(head.status);
    return may && /json/i.test(head.headers.get("content-type") ?? "");
  }

  #lookInto(head: AnswerHead, body: Buffer | undefined): Judgement {
    // A byte order mark is no part of it (RFC 8259, 8.1).
    const text = body?.toString("utf8").replace(/^\ufeff/, "") ?? "";
    const validate = this.#validatorFor(head.status);
    const extractions = Object.entries(this.#step.extract ?? {});
    let json: unknown;
    if (validate || extractions.some(([, { from }]) => from === "json") || this.#isJson(head, body)) {
      try {
        json = JSON.parse(text);
      } catch {
        return { kind: "invalid", message: text === "" ? "an empty body in place of JSON" : "a body that is no JSON" };
      }
    }
    if (validate && !validate(json)) return { kind: "invalid", message: `against its schema: ${describe(validate)}` };
    const values: Record<string, unknown> = {};
    for (const [name, extraction] of extractions) {
      const value = extract(extraction, head, text, json);
      if (value === undefined || value === null)
        return { kind: "invalid", message: `no value for "${name}" in the answer` };
      values[name] = value;
    }
    return extractions.length > 0 ? { kind: "ok", values } : OK;
  }

  #validatorFor(status: number): ValidateFunction | undefined {
    if (WITHOUT_BODY.has(status)) return undefined;
    return (
      this.#validators.get(String(status)) ??
      this.#validators.get(`${Math.floor(status / 100)}XX`) ??
      this.#validators.get("default")
    );
  }
}

function compile(schemas: Record<string, unknown>): Map<string, ValidateFunction> {
  const compiled = new Map<string, ValidateFunction>();
  for (const [status, schema] of Object.entries(schemas)) {
    const ajv = new Ajv2020({ strict: false, logger: false });
    addFormats.default(ajv);
    compiled.set(status, ajv.compile(schema as object));
  }
  return compiled;
}

/** The first error, with numbers of array items left out: one line for all answers that have it. */
function describe({ errors }: ValidateFunction): string {
  const { instancePath, message } = errors![0]!;
  return `${instancePath.replace(/\/\d+(?=\/|$)/g, "/*") || "the body"} ${message}`;
}

/** What does not unpack, whatever the bound. */
const BROKEN = "broken";

/** The body without its coding; undefined: it cannot be had within the bound. Of a part, as much as there is. */
function decode(kept: Buffer[], coding: string | undefined, whole: boolean): Buffer | typeof BROKEN | undefined {
  const body = kept.length === 1 ? kept[0]! : Buffer.concat(kept);
  // A page's beginning has its title within the first bytes that unpack from it.
  const options: ZlibOptions = { maxOutputLength: MOST_BODY, finishFlush: whole ? undefined : 2 };
  try {
    switch (coding?.trim().toLowerCase()) {
      case undefined:
      case "":
      case "identity":
        return body;
      case "gzip":
      case "x-gzip":
        return gunzipSync(body, options);
      case "deflate":
        // Both are found in the wild (RFC 9110, 8.4.1.2).
        return (body[0]! & 0x0f) === 8 ? inflateSync(body, options) : inflateRawSync(body, options);
      case "br":
        return whole ? brotliDecompressSync(body, { maxOutputLength: MOST_BODY }) : undefined;
      case "zstd":
        return whole && zstdDecompressSync ? zstdDecompressSync(body, { maxOutputLength: MOST_BODY }) : undefined;
      default:
        return undefined;
    }
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? undefined : BROKEN;
  }
}

function extract(extraction: Extraction, head: AnswerHead, text: string, json: unknown): unknown {
  switch (extraction.from) {
    case "header":
      return head.headers.get(extraction.name);
    case "body": {
      const match = new RegExp(extraction.pattern, "u").exec(text);
      return match?.[1] ?? match?.[0];
    }
    case "json": {
      let value: unknown = json;
      for (const key of extraction.path) {
        if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
        value = (value as Record<string | number, unknown>)[key];
      }
      return value;
    }
  }
}
