import { conjunctionOf } from "../../diff/compare-operation.ts";
import { find, normalMediaType, textOf } from "../../diff/media-types.ts";
import { Comparison } from "../../diff/schema/comparison.ts";
import { modeOf, NARROWER } from "../../diff/schema/expansion.ts";
import { ANYTHING } from "../../diff/schema/fields.ts";
import { type Conjunction, NOT_KNOWN, pointerOf, type Raw } from "../../diff/schema/view.ts";
import { lookUp } from "../../diff/surface.ts";
import type { Application } from "../../read/application.ts";
import { type Declared, declaredPart } from "../../read/declared.ts";
import type { ServedOperation } from "../../read/operation.ts";
import { knowledgeOf } from "../../read/schemas/knowledge.ts";
import type { Site } from "../../read/value.ts";
import type { Api, Body, MediaType, Operation, SchemaAt } from "../../spec/api.ts";
import type { Pointer } from "../../spec/document.ts";
import { isMap, own, refOf } from "../../spec/pointer.ts";
import { CodeDocument, type Direction } from "./code-document.ts";
import { compareAnswers } from "./compare-answers.ts";
import { compareBodies } from "./compare-bodies.ts";
import { compareParameters } from "./compare-parameters.ts";
import { isDrift } from "./doubts.ts";

/** One thing that the code declares and the spec says otherwise. */
export interface Drift {
  rule: "parameter-drift" | "body-drift" | "response-drift";
  /** Of the comparison's rules, or of those here; with the place it makes the finding's identity. */
  kind: string;
  /** "request.body.name" */
  path: string;
  /** What differs, from the spec to the code. */
  text: string;
  /** What the code does to the values that the spec allows. */
  effect: number;
  /** `weak`: it is no more than a warning, whatever the sets say. */
  weak?: boolean;
  /** The code makes another value of it, and refuses nothing. */
  replaced?: boolean;
  /** In the code; the route itself where that is not known. */
  at: Site | undefined;
  /** In the spec. */
  spec: Pointer;
}

/** A served operation beside the specified one. */
export interface Pair {
  api: Api;
  operation: Operation;
  served: ServedOperation;
}

/** What a comparison of operations needs, and where it puts what it finds. */
export class Contract {
  readonly code: CodeDocument;
  readonly drifts: Drift[] = [];
  /** Parts of the operation in hand that were compared. */
  compared = 0;
  readonly #comparisons = new Map<Api, Comparison>();

  constructor(application: Application) {
    this.code = new CodeDocument(application);
  }

  /** Compares what the code declares of an operation with the spec. @returns what differs, and how many parts were compared */
  of(pair: Pair): { drifts: Drift[]; parts: number } {
    this.drifts.length = 0;
    this.compared = 0;
    compareParameters(pair, this);
    compareBody(pair, this);
    compareAnswers(pair, this);
    compareBodies(pair, this);
    return { drifts: [...this.drifts], parts: this.compared };
  }

  /** Tells all that differs between a schema of the spec and one of the code. */
  schemas(
    { api, operation, served }: Pair,
    schema: SchemaAt | undefined,
    declared: Declared,
    how: { rule: Drift["rule"]; direction: Direction; text: boolean; path: string; list?: boolean },
  ): void {
    const { rule, direction, text, path } = how;
    const mine = [this.code.add(declared, direction)];
    if (isKnown(mine[0]!.raw)) this.compared++;
    const mode = modeOf(direction, text ? "text" : "json");
    for (const found of this.#comparison(api).differences(conjunctionOf(schema), mine, mode)) {
      const base = found.base ? pointerOf(found.base) : (schema?.at ?? operation.at);
      const head = pointerOf(found.head ?? mine[0]!.where);
      const known = this.code.at(head);
      const spec = specSchema(api, base);
      const name = /"(?:[^"\\]|\\.)*"/.exec(found.text)?.[0];
      const property = name !== undefined && /property/.test(found.kind) ? String(JSON.parse(name)) : undefined;
      const verdict = isDrift({
        ...found,
        ...how,
        told: found.text,
        isAskedFor: rule === "body-drift" && served.uses.body.fields.includes(found.path.replace(/^\./, "")),
        judge: declared.judge,
        ajv: this.code.ajv,
        known,
        spec,
        ...(property !== undefined && {
          property: {
            known: this.code.knowledgeOf(own(known.schema.properties, property)),
            hasDefault: own(own(known.schema.properties, property), "default") !== undefined,
            // `readOnly` may stand beside the reference.
            spec: { ...resolved(api, own(spec.properties, property), base), ...asMap(own(spec.properties, property)) },
          },
        }),
      });
      if (!verdict) continue;
      this.drifts.push({
        rule,
        kind: found.kind,
        path: path + found.path,
        // One answer demands nothing of others.
        text: declared.judge === "sent" ? found.text.replace(/, (required|and no other is allowed)$/, "") : found.text,
        ...verdict,
        at: this.#placeOf(head, property) ?? known.at ?? declared.at,
        spec: base,
      });
    }
  }

  /** Where the code has a property of the schema at `head`, which may be the place of one of its keywords. */
  #placeOf({ file, path: head }: Pointer, property: string | undefined): Site | undefined {
    if (property === undefined) return undefined;
    const places = [head, head.slice(0, -1)].map((path) => ({ file, path: [...path, "properties", property] }));
    const place = places.find((it) => this.code.has(it));
    return place && this.code.at(place).at;
  }

  /** Types of what a schema of a spec allows. */
  typesOf(api: Api, schema: SchemaAt | undefined): number {
    return this.shapeOf(api, conjunctionOf(schema)).types;
  }

  shapeOf(api: Api, schema: Conjunction) {
    return this.#comparison(api).base.of(schema.length > 0 ? schema : ANYTHING);
  }

  #comparison(api: Api): Comparison {
    let comparison = this.#comparisons.get(api);
    if (!comparison) {
      comparison = new Comparison(api.spec, this.code);
      this.#comparisons.set(api, comparison);
    }
    return comparison;
  }
}

function isKnown(raw: Raw): boolean {
  return typeof raw === "boolean" || raw[NOT_KNOWN] !== true;
}

const MAPS = /^(properties|patternProperties|\$defs|definitions|schemas|dependentSchemas)$/;
const NESTING = /^(items|additionalProperties|not|if|then|else|contains|schema|unevaluated.*)$/;

/** The schema in which a place of the spec lies: places are often those of a keyword. */
function specSchema(api: Api, at: Pointer): Readonly<Record<string, unknown>> {
  const [above = "", last = ""] = at.path.slice(-2);
  const isSchema = MAPS.test(above) || /^\d+$/.test(last) || NESTING.test(last);
  const here = lookUp(api, at);
  if (isSchema && isMap(here)) return resolved(api, here, at);
  const around = lookUp(api, { ...at, path: at.path.slice(0, -1) });
  return isMap(around) && last in around && /^[a-zA-Z]+$/.test(last) ? around : isMap(here) ? here : {};
}

const asMap = (value: unknown) => (isMap(value) ? value : {});

function resolved(api: Api, schema: unknown, at: Pointer): Readonly<Record<string, unknown>> {
  const ref = refOf(schema);
  const target = ref === undefined ? schema : api.spec.resolve(ref, at)?.value;
  return isMap(target) ? target : {};
}

/** Methods whose bodies mean nothing. */
const WITHOUT_BODY = new Set(["get", "head", "options", "trace"]);

function compareBody(pair: Pair, contract: Contract): void {
  const { operation, served } = pair;
  if (WITHOUT_BODY.has(served.method)) return;
  const declared = declaredPart(served, "body", contract.code.context);
  if (!declared || knowledgeOf(declared.schema).unread) return;
  const { body } = operation;
  const rule = "body-drift";
  if (!body) {
    contract.compared++;
    const needed = Array.isArray(declared.schema.required) ? declared.schema.required : [];
    contract.drifts.push({
      rule,
      kind: "request-body-added",
      path: "request.body",
      text: needed.length > 0 ? "the code asks for a body" : "the code takes a body",
      effect: NARROWER,
      weak: needed.length === 0,
      at: declared.at,
      spec: operation.at,
    });
    return;
  }
  const media = comparable(body);
  if (!media) return;
  if (declared.judge === "fastify" && !body.required && demandsBody(declared))
    contract.drifts.push({
      rule,
      kind: "request-body-became-required",
      path: "request.body",
      text: "the body became required",
      effect: NARROWER,
      weak: true,
      at: declared.at,
      spec: body.at,
    });
  const isForm = normalMediaType(media.mediaType).startsWith("application/x-www-form");
  const coerces =
    declared.judge === "fastify" ? contract.code.ajv.coerces !== false : /joi|express/.test(declared.judge);
  contract.schemas(pair, media.schema, declared, {
    rule,
    direction: "request",
    text: isForm || coerces,
    path: "request.body",
  });
}

/** Fastify judges a body that is not there as null. */
function demandsBody({ schema: { type } }: Declared): boolean {
  return type === "object" || type === "array";
}

/** The content that a schema of the code is about: JSON, else a form. Files have no schema there. */
function comparable({ content }: Body): MediaType | undefined {
  const json = find(content, "application/json") ?? content.find(({ mediaType }) => /[/+]json\b/i.test(mediaType));
  const form = content.find(({ mediaType }) => normalMediaType(mediaType) === "application/x-www-form-urlencoded");
  const media = json ?? form;
  return media && textOf(media.mediaType) !== undefined ? media : undefined;
}
