import type { Found } from "../../diff/schema/comparison.ts";
import { NARROWER, UNCLEAR, WIDER } from "../../diff/schema/expansion.ts";
import type { Judge } from "../../read/declared.ts";
import type { AjvOptions } from "../../read/fastify-options.ts";
import type { Knowledge } from "../../read/schemas/knowledge.ts";
import type { Direction, PlaceKnowledge } from "./code-document.ts";

/** A difference with all that decides whether it is one between what the code does and the spec says. */
export interface Seen extends Omit<Found, "text"> {
  /** In words, from the spec to the code. */
  told: string;
  direction: Direction;
  /** Values are, or may be, texts. */
  text: boolean;
  /** The spec has a list here, of which the code may take one item by itself. */
  list?: boolean;
  judge: Judge;
  ajv: AjvOptions;
  /** The code's schema at the place. */
  known: PlaceKnowledge;
  /** The spec's schema there. */
  spec: Readonly<Record<string, unknown>>;
  /** A handler asks for what stands there by itself, whatever the schema lets through. */
  isAskedFor: boolean;
  /** Of a difference about a property, what is known of it on both sides. */
  property?: { known: Knowledge; hasDefault: boolean; spec: Readonly<Record<string, unknown>> };
}

/** What a difference does, or undefined: it is none that is known to be one. */
export function isDrift(seen: Seen): { effect: number; weak?: boolean; replaced?: boolean } | undefined {
  if (QUIET.test(seen.kind) || seen.apart === false) return undefined;
  if (seen.kind === "default-changed") return defaults(seen);
  // Effects of which nothing could be decided.
  let effect = seen.effect & (NARROWER | WIDER);
  if (effect === 0 && !/^property-(added|removed)$/.test(seen.kind)) return undefined;
  if (effect === 0 && seen.effect & UNCLEAR) return undefined;
  if (seen.direction === "request") effect = ofRequest(seen, effect);
  else effect = ofResponse(seen, effect);
  if (effect === 0) return undefined;
  const replaced = seen.kind === "null-forbidden" && seen.judge === "fastify" && makesOfNull(seen);
  return { effect, ...((replaced || isWeak(seen)) && { weak: true }), ...(replaced && { replaced }) };
}

/** Annotations, and what could not be decided. */
const QUIET = /^(discriminator|extensible|misplaced|schema-unclear|null-unclear|type-made|property-no-longer-sent)/;

/** A default that one side leaves out may be filled in elsewhere. */
function defaults({ direction, text, told }: Seen): { effect: number } | undefined {
  const [, was, is] = /was (.*), it is (.*)$/.exec(told) ?? [];
  if (direction === "response" || was === "none" || is === "none") return undefined;
  // Text has no types.
  const plain = (value = "") => (text ? value.replace(/^"(.*)"$/, "$1") : value);
  return plain(was) === plain(is) ? undefined : { effect: WIDER };
}

function ofRequest(seen: Seen, found: number): number {
  const { kind, known, judge, ajv, text, spec, list, property } = seen;
  let effect = found;
  // Checks that have no keyword may demand the rest.
  if (known.narrower && !/^property-(added|removed)|required-property/.test(kind)) effect &= ~WIDER;
  if (property?.known.presence === "unknown" && /became-(required|optional)$/.test(kind)) return 0;
  // Fastify fills in what has a default before it looks for what is required.
  if (judge === "fastify" && property?.hasDefault && ajv.fillsIn !== false) {
    if (kind === "property-became-required") return 0;
    if (kind === "required-property-added") return WIDER;
  }
  if (list) effect &= ~WIDER;
  if (kind.startsWith("type-")) return ofType(seen, effect);
  if (kind === "enum-added" && text && isBoolean(spec, known.schema)) return 0;
  // Of a spec that says nothing, the type tells it.
  if (kind === "null-forbidden" && saidIn(spec).length === 0) return 0;
  if (kind.startsWith("null-")) return text && judge !== "fastify" ? 0 : effect;
  if (kind === "format-changed") return ofFormat(seen, effect);
  // Joi's strings are never empty unless they say so, and yup's are not where they are required.
  if (/^min-length-/.test(kind) && judge === "joi" && spec.minLength === 1 && !("minLength" in known.schema)) return 0;
  // How long a text of a format or a pattern can be, its form says already.
  if (/^(min|max)-length-/.test(kind) && ("format" in spec || "pattern" in spec)) effect &= ~NARROWER;
  // A format and a pattern may be the same thing in other words.
  if (kind === "pattern-added" && "format" in spec) return 0;
  if (kind === "pattern-removed" && "format" in known.schema) return 0;
  if (kind === "additional-properties-forbidden") {
    const takesAway = judge === "fastify" && ajv.removes !== false;
    return takesAway || judge === "joi" ? 0 : effect;
  }
  if (kind === "additional-properties-allowed") return judge === "joi" ? 0 : effect;
  // A property that the code has and the spec does not name: by the sets it is a schema more.
  if (kind === "property-added") return property?.spec.readOnly === true ? 0 : WIDER;
  if (/^(required-)?property-removed$/.test(kind)) {
    if (seen.isAskedFor) return 0;
    if (judge === "express-validator") return 0;
    const refuses = judge === "zod" || judge === "json-schema" || (judge === "fastify" && ajv.removes === false);
    return effect & NARROWER && refuses ? NARROWER : WIDER;
  }
  return effect;
}

/** Text has no types: a string of the code takes whatever is sent, and may be made into another type later. */
function ofType({ text, judge, known, spec, kind }: Seen, found: number): number {
  const own = [known.schema.type].flat();
  const wanted = [spec.type].flat();
  const isScalar = (types: unknown[]) => types.every((type) => /^(string|number|integer|boolean)$/.test(String(type)));
  if (!text) {
    // What can be made into the type is taken too, which is no lack of the spec.
    if (known.coerced) return kind === "type-narrowed" ? 0 : found & NARROWER ? WIDER : 0;
    return found;
  }
  if (own.includes("string") && isScalar(wanted)) {
    const isFree = !["pattern", "format", "minLength", "maxLength", "enum"].some((keyword) => keyword in known.schema);
    return isFree && !known.narrower ? found & WIDER : 0;
  }
  // `?a=1` becomes a list of one.
  if (judge !== "zod" && own.includes("array") && isScalar(wanted)) return 0;
  if (judge === "joi" || judge === "express-validator")
    return found & NARROWER && found & WIDER ? found : found & ~WIDER;
  return found;
}

/** Formats that those who judge know. The others are remarks for people. */
const JUDGED = /^(email|uuid|date|date-time|time|duration|uri|ipv4|ipv6|hostname)$/;

function ofFormat({ known, spec }: Seen, found: number): number {
  let effect = "pattern" in spec ? found & ~NARROWER : found;
  if (!JUDGED.test(String(spec.format)) || "pattern" in known.schema || "enum" in known.schema) effect &= ~WIDER;
  return effect;
}

/** `z.enum(["true", "false"])` is how a text is made into a boolean. */
function isBoolean({ type }: Seen["spec"], { enum: values }: Seen["spec"]): boolean {
  const listed = new Set(Array.isArray(values) ? values.map(String) : []);
  return type === "boolean" && listed.has("true") && listed.has("false");
}

/** One answer of several: it does not say what is never sent, nor what values may be. */
const OF_ONE_ANSWER = /^(type-\w+|null-allowed|required-property-removed|(required-)?property-added)$/;

function ofResponse({ kind, spec, judge }: Seen, found: number): number {
  if (judge === "sent" && !OF_ONE_ANSWER.test(kind)) return 0;
  const effect = judge === "sent" ? found & WIDER : found;
  switch (kind) {
    // Serializers leave out what is not named, whatever the spec would allow.
    case "additional-properties-forbidden":
      return 0;
    case "property-added":
      return effect & WIDER ? effect : NARROWER;
    case "required-property-added":
      return judge === "sent" && !(effect & WIDER) ? NARROWER : effect;
    case "property-removed":
      return NARROWER;
    case "required-property-removed":
      return WIDER;
    case "format-changed":
      return spec.format !== undefined && effect & NARROWER ? NARROWER : 0;
    default:
      return effect;
  }
}

/** Fastify makes an empty text, zero or a list of null, and refuses nothing. */
function makesOfNull({ direction, known, ajv }: Seen): boolean {
  return direction === "request" && ajv.coerces !== false && ![known.schema.type].flat().includes("object");
}

const REMARKS = new Set(["title", "description", "example", "examples", "default", "deprecated", "nullable", "xml"]);

/** Keywords of a schema that say something about values. */
function saidIn(spec: Seen["spec"]): string[] {
  return Object.keys(spec).filter((keyword) => !REMARKS.has(keyword) && !keyword.startsWith("x-"));
}

/** What is a warning at most. */
function isWeak({ kind, direction, known, spec, effect }: Seen): boolean {
  if (direction === "request") {
    // A spec that says nothing of a value forbids nothing, and does not mean that all is taken.
    const said = saidIn(spec);
    if (said.length === 0 || (said.length === 1 && spec.type === "object")) return true;
    // A spec that does not say whether other properties may come is silent, by far the most are.
    return kind === "additional-properties-forbidden" && !("additionalProperties" in spec);
  }
  // A schema of an answer that leaves a keyword out does not say that something else is sent.
  if (kind === "property-became-optional") return !("required" in known.schema);
  return /^(enum-removed|pattern-removed|format-changed|(min|max)\S*-(lowered|raised)|minimum-\w+|maximum-\w+|multiple-of-changed|unique-items-removed)$/.test(
    kind,
  ) && (effect & WIDER) !== 0
    ? !LIMITING.some((keyword) => keyword in known.schema && keyword in spec)
    : false;
}

const LIMITING = ["enum", "const", "pattern", "minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems"];
