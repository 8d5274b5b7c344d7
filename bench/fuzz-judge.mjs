// What schemathesis calls a failure and the text on the wire does not bear out. Its own summary shows one case for each
// operation and check, so every case is read from its events. A request that "violates the schema" and was accepted is
// only let off when two things hold that do not come from our code: ajv finds the value that the handler got valid, and
// that value, written by the style that the spec names, is the text that was sent.
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import Ajv04 from "ajv-draft-04";
import { sentAs } from "./fuzz-wire.mjs";

/**
 * @param events path of the NDJSON report
 * @param handled by request id, what the handlers were given
 * @returns the failures that stay, those that do not with their reasons, and how many cases were judged
 */
export async function judged(events, spec, origin, handled) {
  const left = [];
  const excused = [];
  let requests = 0;
  for (const line of readFileSync(events, "utf8").split("\n")) {
    const recorder = line.includes('"ScenarioFinished"') ? JSON.parse(line).ScenarioFinished?.recorder : undefined;
    if (!recorder) continue;
    requests += Object.keys(recorder.interactions ?? {}).length;
    for (const [id, checks] of Object.entries(recorder.checks ?? {})) {
      for (const check of checks) {
        if (check.status !== "failure") continue;
        const failure = failureOf(recorder, id, check, spec, handled);
        const reason = await excuseFor(failure, spec, origin);
        (reason ? excused : left).push({ ...failure, reason });
      }
    }
  }
  return { left, excused, requests };
}

function failureOf(recorder, id, check, spec, handled) {
  const { value } = recorder.cases[id];
  const { request, response } = recorder.interactions[id] ?? {};
  const item = spec.paths[value.path] ?? {};
  const own = item[recorder.label.split(" ")[0].toLowerCase()] ?? {};
  const content = response?.content?.$base64;
  return {
    label: recorder.label,
    code: check.failure_info?.failure?.code ?? check.name,
    kind: check.failure_info?.failure?.title ?? check.name,
    message: check.failure_info?.failure?.message ?? "",
    path: value.path,
    given: value,
    request,
    status: response?.status_code,
    answer: content ? Buffer.from(content, "base64").toString() : "",
    parts: handled.get(response?.headers?.["x-request-id"]?.[0]),
    operation: { ...own, parameters: parametersOf(item, own, spec), body: resolved(own.requestBody, spec) },
  };
}

/** The operation's own parameters and those of its path that it does not replace. */
function parametersOf(item, own, spec) {
  const all = [...(own.parameters ?? []), ...(item.parameters ?? [])].map((one) => resolved(one, spec));
  return all.filter((one, i) => all.findIndex((other) => other.name === one.name && other.in === one.in) === i);
}

async function excuseFor(failure, spec, origin) {
  if (failure.code === "ST201") return await writtenTheSame(failure, spec);
  if (failure.code === "ST202") return withoutForm(failure, spec);
  if (failure.code === "ST205") return await servesThem(failure, origin);
}

async function writtenTheSame(failure, spec) {
  const { parts, operation } = failure;
  if (!parts) return undefined;
  const keys = { path: "params", query: "query", header: "headers", cookie: "cookies" };
  for (const parameter of operation.parameters) {
    const value = parts[keys[parameter.in]]?.[parameter.name];
    const found = value === undefined ? !parameter.required : isValid(parameter.schema, value, spec);
    if (!found) return undefined;
  }
  if (parts.body !== undefined) {
    const schema = operation.body.content?.[essenceOf(failure.request)]?.schema;
    if (schema && !isValid(schema, await plain(parts.body), spec)) return undefined;
  } else if (operation.body.required) return undefined;
  if (!(await sentAs(failure, (value) => resolved(value, spec)))) return undefined;
  return "its text is also that of a valid value, which is what the handler got";
}

const validators = new Map();

function isValid(schema, value, spec) {
  if (!schema) return true;
  let validate = validators.get(schema);
  if (!validate) {
    const settings = { strict: false, validateFormats: false, allErrors: false, logger: false };
    const ajv = spec.openapi >= "3.1" ? new Ajv2020(settings) : new Ajv04.default(settings);
    validate = ajv.compile({ ...schema, components: spec.components });
    validators.set(schema, validate);
  }
  return validate(value);
}

/** Files as the texts that schemas speak of. */
async function plain(value) {
  if (value instanceof File) return Buffer.from(await value.arrayBuffer()).toString("latin1");
  if (value instanceof Uint8Array) return Buffer.from(value).toString("latin1");
  if (Array.isArray(value)) return Promise.all(value.map(plain));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    await Promise.all(Object.entries(value).map(async ([name, one]) => [name, await plain(one)])),
  );
}

const essenceOf = (request) => request?.headers?.["Content-Type"]?.[0]?.split(";")[0].trim();

/** Refused values that OpenAPI gives no text. */
function withoutForm({ answer, given, operation, request }, spec) {
  if (refused(answer).length > 0 && refused(answer).every((one) => matchesNot(one, operation, request, spec)))
    return "a pattern that is left out by the client and refuses the value by ECMA-262";
  if (refused(answer).length > 0 && refused(answer).every((one) => lacksHeader(one, operation, request, spec)))
    return "a part without the header that its encoding requires: the client sends none";
  const fields = refused(answer).map(({ field }) => field);
  if (fields.length === 0) return undefined;
  const form = resolved(operation.body.content?.["application/x-www-form-urlencoded"]?.schema, spec);
  if (fields.every((field) => field === "body") && essenceOf(request) === "application/x-www-form-urlencoded") {
    // OpenAPI 3.1.1, "Encoding Object": an object is JSON unless style, explode or allowReserved are there.
    const objects = Object.entries(form.properties ?? {}).filter(([, one]) => typesOf(one, spec).includes("object"));
    const { encoding } = operation.body.content["application/x-www-form-urlencoded"];
    const names = objects
      .map(([name]) => name)
      .filter((name) => encoding?.[name]?.style === undefined && encoding?.[name]?.explode === undefined)
      .filter((name) => isFilled(given.body?.[name]));
    const sent = new URLSearchParams(Buffer.from(request.body?.$base64 ?? "", "base64").toString());
    const inner = names.flatMap((name) => Object.keys(given.body[name]));
    const strange = [...sent.keys()].filter(
      (name) => !Object.keys(form.properties ?? {}).some((one) => startsWith(name, one)),
    );
    const isApart = strange.length > 0 && strange.every((name) => inner.some((one) => startsWith(name, one)));
    return spec.openapi >= "3.1" && isApart && names.some((name) => !sent.has(name))
      ? "a form whose object was taken apart, which OpenAPI 3.1 does only where its encoding says so"
      : undefined;
  }
  const reasons = fields.map((field) => formlessParameter(field, given, operation, request, spec));
  return reasons.every((reason) => reason !== undefined) ? reasons[0] : undefined;
}

/** Whether JavaScript's own engine says that a text of the query does not match the pattern of its schema. */
function matchesNot({ field, message }, { parameters }, request, spec) {
  const [, name] = /^query\.(.+)$/.exec(field) ?? [];
  const { pattern } = resolved(parameters.find((one) => one.in === "query" && one.name === name)?.schema, spec);
  const sent = name === undefined ? [] : new URL(request.uri).searchParams.getAll(name);
  if (pattern === undefined || sent.length !== 1 || !message.includes("must match pattern")) return false;
  return !expression(pattern).test(sent[0]);
}

function expression(pattern) {
  try {
    return new RegExp(pattern, "u");
  } catch {
    return new RegExp(pattern);
  }
}

const startsWith = (name, base) => name === base || name.startsWith(`${base}[`);

/** Whether a part lacks a header that the encoding of its property requires. The bytes that were sent decide. */
function lacksHeader({ field, message }, { body }, request, spec) {
  const [, header] = /^must have the header (.+)$/.exec(message) ?? [];
  const headers = body.content?.["multipart/form-data"]?.encoding?.[field]?.headers ?? {};
  if (header === undefined || resolved(headers[header], spec).required !== true) return false;
  const sent = Buffer.from(request.body?.$base64 ?? "", "base64")
    .toString("latin1")
    .toLowerCase();
  return !sent.includes(`\r\n${header.toLowerCase()}:`);
}

const isFilled = (value) => typeof value === "object" && value !== null && Object.keys(value).length > 0;

function refused(answer) {
  try {
    return JSON.parse(answer).error.details ?? [];
  } catch {
    return [];
  }
}

function formlessParameter(field, given, { parameters }, request, spec) {
  const [, where, name] = /^(path|query|header|cookie)\.([^.]+)/.exec(field) ?? [];
  const parameter = parameters.find((one) => one.in === where && one.name.toLowerCase() === name?.toLowerCase());
  if (!parameter || !typesOf(parameter.schema, spec).includes("object")) return undefined;
  const container = { path: "path_parameters", query: "query", header: "headers", cookie: "cookies" }[where];
  const value = given[container]?.[parameter.name];
  const sent = new URL(request.uri).searchParams.getAll(parameter.name);
  // Its client writes the names of an object and leaves out the values.
  if (
    where === "query" &&
    /Delimited$/.test(parameter.style) &&
    isFilled(value) &&
    String(Object.keys(value)) === String(sent)
  )
    return "an object with delimiters of which the names alone were sent";
  const text = typeof value === "string" ? value : JSON.stringify(value ?? "");
  return /[=,.;|]\s*[[{]|%5B|%7B/i.test(text)
    ? `an object in the ${where} with lists and objects within, for which OpenAPI defines no text`
    : undefined;
}

/** RFC 9110, 10.2.1: Allow is about the address. Methods of another template that fits it are served there. */
async function servesThem({ message, request }, origin) {
  const undocumented = /Undocumented methods advertised: (.+)$/m.exec(message)?.[1]?.split(", ") ?? [];
  if (undocumented.length === 0 || !request) return undefined;
  const url = origin + new URL(request.uri).pathname;
  for (const method of undocumented) {
    if ([404, 405].includes((await fetch(url, { method })).status)) return undefined;
  }
  return "a method in Allow that another template serves at the same address";
}

export function resolved(value, spec) {
  if (!value?.$ref) return value ?? {};
  const keys = value.$ref.replace("#/", "").split("/");
  return resolved(
    keys.reduce((at, key) => at?.[key.replaceAll("~1", "/").replaceAll("~0", "~")], spec),
    spec,
  );
}

function typesOf(schema, spec) {
  const { type, properties, items } = resolved(schema, spec);
  return type ? [type].flat() : properties ? ["object"] : items ? ["array"] : [];
}
