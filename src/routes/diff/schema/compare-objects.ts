import type { Inner } from "./compare-keywords.ts";
import { type Expansion, type Mode, NARROWER, step, WIDER } from "./expansion.ts";
import { ANYTHING } from "./fields.ts";
import { compareLimits, optionalSchema } from "./limits.ts";
import { type Shape, saysNothing } from "./shape.ts";
import type { Conjunction } from "./view.ts";

/** One property on both sides. Undefined schemas: it is not named there. */
interface Property {
  name: string;
  was: Conjunction | undefined;
  is: Conjunction | undefined;
  /** What holds for its name where it is not named. */
  elseWas: Conjunction;
  elseIs: Conjunction;
  wasRequired: boolean;
  isRequired: boolean;
  /** It is marked as no part of this direction now. */
  isHidden: boolean;
}

export function compareObjects(base: Shape, head: Shape, mode: Mode, inner: Inner, out: Expansion): void {
  const names = new Set([...base.fields.named.keys(), ...head.fields.named.keys(), ...base.required, ...head.required]);
  const isNever = (schemas: Conjunction, side: "baseShape" | "headShape") =>
    schemas.length > 0 && inner[side](schemas).never;
  for (const name of names) {
    const property = propertyOf(name, base, head, mode, inner);
    if (property.was && property.is) {
      out.pair(property.was, property.is, step(name));
      if (mode.text === "xml") compareElements(property.was, property.is, name, inner, out);
    } else if (property.is) added(property, property.is, isNever(property.elseWas, "baseShape"), head, mode, out);
    const isToldGone =
      property.was !== undefined &&
      property.is === undefined &&
      removed(property, property.was, isNever(property.elseIs, "headShape"), base, out);
    if (property.wasRequired !== property.isRequired && !isNotKnown(property, inner))
      requiredness(property, isToldGone, out);
  }
  comparePatternProperties(base, head, isNever, out);
  const [wasClosed, isClosed] = [
    isNever(base.fields.additional, "baseShape"),
    isNever(head.fields.additional, "headShape"),
  ];
  const keywords = ["additionalProperties", "unevaluatedProperties"];
  if (wasClosed && !isClosed)
    out.add("additional-properties-allowed", WIDER, "other properties are allowed", keywords, {
      convention: { response: "risky" },
    });
  else if (isClosed && !wasClosed)
    out.add("additional-properties-forbidden", NARROWER, "other properties are no longer allowed", keywords);
  else if (!wasClosed) out.pair(base.fields.additional, head.fields.additional, ".*");
  compareSizes(base, head, out);
  const named = base.propertyNames.length > 0 || head.propertyNames.length > 0;
  if (named)
    optionalSchema("property-names", base.propertyNames, head.propertyNames, "(names)", ["propertyNames"], out);
  compareDependents(base, head, out);
  optionalSchema(
    "unevaluated-properties",
    base.unevaluatedProperties,
    head.unevaluatedProperties,
    ".(unevaluated)",
    ["unevaluatedProperties"],
    out,
  );
}

/** Of a property of which nothing is known it is not known either whether it must be there. */
function isNotKnown({ was, is, elseWas, elseIs }: Property, inner: Inner): boolean {
  return inner.baseShape(was ?? elseWas).notKnown || inner.headShape(is ?? elseIs).notKnown;
}

/** What the property is called in XML. */
function compareElements(was: Conjunction, is: Conjunction, name: string, inner: Inner, out: Expansion): void {
  const called = (given: unknown) => (typeof given === "string" ? given : name);
  const [before, after] = [called(inner.baseShape(was).xml?.name), called(inner.headShape(is).xml?.name)];
  if (before !== after)
    out.add("xml-changed", 0, `in XML it was called ${before}, it is called ${after}`, ["properties"], {
      path: step(name),
      convention: { request: "breaking", response: "breaking" },
    });
}

/** Requests do without `readOnly` properties, responses without `writeOnly` ones. */
function propertyOf(name: string, base: Shape, head: Shape, mode: Mode, inner: Inner): Property {
  const hidden = (schemas: Conjunction | undefined, side: "baseShape" | "headShape") => {
    if (!schemas || schemas.length === 0) return false;
    const { readOnly, writeOnly } = inner[side](schemas);
    return mode.direction === "request" ? readOnly : writeOnly;
  };
  const [wasHidden, isHidden] = [
    hidden(base.fields.named.get(name), "baseShape"),
    hidden(head.fields.named.get(name), "headShape"),
  ];
  const named = (shape: Shape, out: boolean) => (!out && shape.fields.named.has(name) ? shape.field(name) : undefined);
  return {
    name,
    was: named(base, wasHidden),
    is: named(head, isHidden),
    elseWas: wasHidden ? ANYTHING : base.field(name),
    elseIs: isHidden ? ANYTHING : head.field(name),
    wasRequired: base.required.has(name) && !wasHidden,
    isRequired: head.required.has(name) && !isHidden,
    isHidden,
  };
}

function added(property: Property, is: Conjunction, closed: boolean, head: Shape, mode: Mode, out: Expansion): void {
  const { name, elseWas, wasRequired, isRequired } = property;
  const at = { path: step(name), head: is[0]?.where ?? head.where("properties") };
  // A map had a schema for it already.
  if (elseWas.length > 0 && !closed) {
    out.pair(elseWas, is, step(name));
    return;
  }
  if (wasRequired && isRequired && !closed && is.every(({ raw }) => saysNothing(raw))) return;
  // Told by the line on its being required; whoever was told that nothing else comes must know that it does.
  const quiet = isRequired && !wasRequired && !(closed && mode.direction === "response");
  out.add(
    "property-added",
    closed ? WIDER : is.length > 0 ? NARROWER : 0,
    wasRequired
      ? `the property ${JSON.stringify(name)}, required before, has a schema`
      : `new property ${JSON.stringify(name)}`,
    ["properties"],
    {
      ...at,
      quiet,
      convention: { request: wasRequired ? "risky" : "compatible", response: closed ? "risky" : "compatible" },
    },
  );
}

/** @returns whether a line says that it is gone */
function removed(property: Property, was: Conjunction, closed: boolean, base: Shape, out: Expansion): boolean {
  const { name, elseIs, wasRequired, isRequired, isHidden } = property;
  const at = { path: step(name), base: was[0]?.where ?? base.where("properties") };
  if (isHidden) {
    // The text of OpenAPI says "SHOULD NOT be sent": whether it still is, or ever was, the specs do not tell. Where it
    // was required, clients count on it.
    const text = `the property ${JSON.stringify(name)} is marked as no part of it any more (readOnly, writeOnly)`;
    out.add("property-no-longer-sent", WIDER, text, ["properties"], {
      ...at,
      convention: { request: "risky", response: wasRequired ? "breaking" : "risky" },
    });
    return true;
  }
  // It is one of many in a map now.
  if (elseIs.length > 0 && !closed) {
    out.pair(was, elseIs, step(name));
    return false;
  }
  if (wasRequired && isRequired && !closed && was.every(({ raw }) => saysNothing(raw))) return false;
  const required = wasRequired && !isRequired;
  out.add(
    required ? "required-property-removed" : "property-removed",
    closed ? NARROWER | (required ? WIDER : 0) : WIDER,
    `the property ${JSON.stringify(name)} is gone${closed ? ", and no other is allowed" : ""}`,
    ["properties"],
    { ...at, convention: { request: closed ? "breaking" : "risky", response: required ? "breaking" : "risky" } },
  );
  return true;
}

function requiredness({ name, was, is, isRequired }: Property, isToldGone: boolean, out: Expansion): void {
  const at = { path: step(name) };
  if (isRequired) {
    const isNew = is && !was;
    const text = isNew ? `new property ${JSON.stringify(name)}, required` : `${JSON.stringify(name)} became required`;
    const kind = isNew ? "required-property-added" : "property-became-required";
    out.add(kind, NARROWER, text, ["required"], at);
    return;
  }
  out.add("property-became-optional", WIDER, `${JSON.stringify(name)} became optional`, ["required"], {
    ...at,
    quiet: isToldGone,
  });
}

function comparePatternProperties(
  base: Shape,
  head: Shape,
  isNever: (schemas: Conjunction, side: "baseShape" | "headShape") => boolean,
  out: Expansion,
): void {
  for (const pattern of new Set([...base.fields.patterns.keys(), ...head.fields.patterns.keys()])) {
    const [was, is] = [base.fields.patterns.get(pattern), head.fields.patterns.get(pattern)];
    const path = `[/${pattern}/]`;
    if (was && is) {
      out.pair(was, is, path);
      continue;
    }
    const other = was ? head.fields.additional : base.fields.additional;
    const closed = isNever(other, was ? "headShape" : "baseShape");
    if (other.length > 0 && !closed) out.pair(was ?? other, is ?? other, path);
    else if (is)
      out.add(
        "pattern-property-added",
        closed ? WIDER : is.length > 0 ? NARROWER : 0,
        `a schema for properties that match ${JSON.stringify(pattern)} was added`,
        ["patternProperties"],
        { path },
      );
    else
      out.add(
        "pattern-property-removed",
        closed ? NARROWER : was!.length > 0 ? WIDER : 0,
        `the schema for properties that match ${JSON.stringify(pattern)} was removed`,
        ["patternProperties"],
        { path },
      );
  }
}

/** As many properties as are required must be there anyway. */
function compareSizes(base: Shape, head: Shape, out: Expansion): void {
  const [was, is] = [base.minProperties, head.minProperties];
  const moot = is > was ? base.required.size >= is : head.required.size >= was;
  if (!moot) compareLimits("min-properties", was, is, 1, ["minProperties"], out);
  compareLimits("max-properties", base.maxProperties, head.maxProperties, -1, ["maxProperties"], out);
}

function compareDependents(base: Shape, head: Shape, out: Expansion): void {
  for (const name of new Set([...base.dependentRequired.keys(), ...head.dependentRequired.keys()])) {
    const [was, is] = [base, head].map(({ dependentRequired }) => dependentRequired.get(name) ?? new Set<string>());
    const gained = [...is!].filter((other) => !was!.has(other));
    const lost = [...was!].filter((other) => !is!.has(other));
    const shown = (names: string[]) => names.map((other) => JSON.stringify(other)).join(", ");
    if (gained.length > 0)
      out.add("dependent-required-added", NARROWER, `with ${JSON.stringify(name)}, ${shown(gained)} must be there`, [
        "dependentRequired",
      ]);
    if (lost.length > 0)
      out.add(
        "dependent-required-removed",
        WIDER,
        `with ${JSON.stringify(name)}, ${shown(lost)} need not be there any more`,
        ["dependentRequired"],
      );
  }
  for (const name of new Set([...base.dependentSchemas.keys(), ...head.dependentSchemas.keys()])) {
    const [was, is] = [base.dependentSchemas.get(name), head.dependentSchemas.get(name)];
    optionalSchema("dependent-schema", was, is, `(with ${name})`, ["dependentSchemas"], out);
  }
}
