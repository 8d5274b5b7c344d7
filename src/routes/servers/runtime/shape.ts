// Texts become values by the types that their schema allows. Where several readings are possible ("1" for a number or a
// text) all are made, and the schema's validator chooses.
import type { Shape, TypeName } from "./types.ts";

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
  // `a[0]=x&a[1]=y` is an array when the schema has one there.
  if (asksFor(shape, "array") && !asksFor(shape, "object") && names.every((name) => /^\d{1,4}$/.test(name))) {
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

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

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
