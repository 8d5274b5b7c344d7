import type { Finding } from "../../../report/finding.ts";
import { type Application, locationOf } from "../../read/application.ts";
import { isUndefined, type Struct, type Value } from "../../read/value.ts";
import type { Api, Operation, Response } from "../../spec/api.ts";
import { finding } from "../finding.ts";
import { type CheckOptions, weightOf } from "../options.ts";
import { routeName } from "./routes.ts";

const ENVELOPE = ["data", "error", "meta"];

/** Answers that do not follow the envelope or the table of statuses which the config asks for. */
export function answerFindings(apis: readonly Api[], application: Application, options: CheckOptions): Finding[] {
  return [...ofCode(application, options), ...apis.flatMap((api) => ofSpec(api, options))];
}

function ofCode(application: Application, options: CheckOptions): Finding[] {
  const findings: Finding[] = [];
  const seen = new Set<unknown>();
  const envelope = options.envelope ? weightOf(options, "answer-outside-envelope") : undefined;
  const table = weightOf(options, "status-outside-table");
  for (const operation of application.operations)
    for (const { status, body, mediaType, at } of operation.answers) {
      const location = locationOf(at);
      const wrong =
        envelope && (mediaType ?? "application/json") === "application/json" ? outside(status, body) : undefined;
      if (wrong && !seen.has(at.node)) {
        seen.add(at.node);
        findings.push(
          finding({
            rule: "answer-outside-envelope",
            severity: envelope!,
            message: `${routeName(operation)} answers ${status ?? "with a status that is only known when it runs"} ${wrong}. Send { data, meta } or { error, meta }.`,
            location,
            subject: `${routeName(operation)} ${status} ${wrong}`,
          }),
        );
      }
      const allowed = options.statuses[operation.method];
      if (table && allowed && status !== undefined && !isAllowed(String(status), allowed))
        findings.push(
          finding({
            rule: "status-outside-table",
            severity: table,
            message: `${routeName(operation)} answers ${status}, which is not among ${allowed.join(", ")}. Answer with one of those, or add it to routes.check.statuses.`,
            location,
            subject: `${routeName(operation)} ${status} code`,
          }),
        );
    }
  return findings;
}

/** How an answer leaves the envelope; undefined when it does not, or when its form is not known. */
function outside(status: number | undefined, body: Value | undefined): string | undefined {
  if (body === undefined) return undefined;
  if (body.kind === "list") return "with an array, outside of `data`";
  if (body.kind === "literal") {
    return body.value === null || body.value === undefined ? undefined : `with a plain ${typeof body.value}`;
  }
  if (body.kind !== "object" || !isSentAsItIs(body)) return undefined;
  // Methods are not sent.
  const keys = [...body.fields].filter(([key, field]) => !isLeftOut(key, field)).map(([key]) => key);
  const strange = keys.filter((key) => !ENVELOPE.includes(key));
  if (strange.length > 0) return `with ${strange.map((key) => `\`${key}\``).join(", ")} beside the envelope`;
  const wanted = status !== undefined && status >= 400 ? "error" : "data";
  return body.open || body.fields.has(wanted) ? undefined : `without \`${wanted}\``;
}

/** An object of a class says by `toJSON` what is sent of it, as one of a class that is not known may. */
function isSentAsItIs({ of, fields }: Struct): boolean {
  if (fields.has("toJSON")) return false;
  for (let at = of; at; at = at.base?.kind === "class" ? at.base : undefined)
    if (at.base && at.base.kind !== "class") return false;
  return true;
}

const isLeftOut = (key: string, field: Value) =>
  key.startsWith("#") || field.kind === "function" || field.kind === "native" || isUndefined(field);

function isAllowed(status: string, allowed: readonly string[]): boolean {
  return allowed.includes(status) || allowed.includes(`${status[0]}XX`) || status === "default";
}

function ofSpec(api: Api, options: CheckOptions): Finding[] {
  const findings: Finding[] = [];
  const envelope = options.envelope ? weightOf(options, "answer-outside-envelope") : undefined;
  const table = weightOf(options, "status-outside-table");
  for (const operation of api.operations)
    for (const response of operation.responses) {
      const { file, line, column } = api.spec.place(response.at);
      const location = { file, line, column };
      const allowed = options.statuses[operation.method];
      if (table && allowed && !isAllowed(response.status.toUpperCase(), allowed))
        findings.push(
          finding({
            rule: "status-outside-table",
            severity: table,
            message: `The spec answers ${routeName(operation)} with ${response.status}, which is not among ${allowed.join(", ")}. Use one of those, or add it to routes.check.statuses.`,
            location,
            subject: `${routeName(operation)} ${response.status} spec`,
          }),
        );
      const wrong = envelope && specOutside(api, response);
      if (wrong)
        findings.push(
          finding({
            rule: "answer-outside-envelope",
            severity: envelope,
            message: `The spec answers ${routeName(operation)} with ${response.status} ${wrong}. Describe { data, meta } or { error, meta }.`,
            location,
            subject: `${routeName(operation)} ${response.status} spec`,
          }),
        );
    }
  return findings;
}

function specOutside(api: Api, { status, content }: Response): string | undefined {
  const media = content.find(({ mediaType }) => /[/+]json\b/i.test(mediaType));
  if (!media?.schema) return undefined;
  const properties = propertiesOf(api, media.schema.schema, media.schema.at);
  if (!properties) return "outside of the envelope";
  const strange = [...properties].filter((key) => !ENVELOPE.includes(key));
  if (strange.length > 0) return `with ${strange.map((key) => `\`${key}\``).join(", ")} beside the envelope`;
  if (properties.size === 0) return undefined;
  const wanted = /^[45]|^default$/i.test(status) ? "error" : "data";
  return properties.has(wanted) ? undefined : `without \`${wanted}\``;
}

/** Names of an object's properties; undefined when it is no object. An unconstrained schema has none. */
function propertiesOf(api: Api, schema: unknown, at: Operation["at"], depth = 0): Set<string> | undefined {
  if (typeof schema !== "object" || schema === null || depth > 20) return new Set();
  const { $ref, properties, allOf, type, items } = schema as Record<string, unknown>;
  if (typeof $ref === "string") {
    const resolved = api.spec.resolve($ref, at);
    return resolved ? propertiesOf(api, resolved.value, resolved.at, depth + 1) : new Set();
  }
  if (items !== undefined || (type !== undefined && ![type].flat().includes("object"))) return undefined;
  const names = new Set(Object.keys((properties as object | undefined) ?? {}));
  for (const part of Array.isArray(allOf) ? allOf : [])
    for (const name of propertiesOf(api, part, at, depth + 1) ?? []) names.add(name);
  return names;
}
