import type { Helper } from "./helper.ts";

/** Helpers for `unevaluatedProperties` and `unevaluatedItems`. */
export const UNEVALUATED_HELPERS: Record<string, Helper> = {
  Look: {
    text: `/** Marks the properties or items that a keyword looks at. */
type Look = (value: object, seen: Set<string>) => void;`,
  },
  everyPart: {
    uses: ["Look"],
    text: `const everyPart: Look = (value, seen) => {
  for (const key of Object.keys(value)) seen.add(key);
};`,
  },
  partsNamed: {
    uses: ["Look"],
    text: `const partsNamed =
  (names: readonly string[]): Look =>
  (value, seen) => {
    if (!Array.isArray(value)) for (const name of names) seen.add(name);
  };`,
  },
  partsMatching: {
    uses: ["Look"],
    text: `const partsMatching =
  (patterns: readonly RegExp[]): Look =>
  (value, seen) => {
    for (const key of Object.keys(value)) if (patterns.some((pattern) => pattern.test(key))) seen.add(key);
  };`,
  },
  firstParts: {
    uses: ["Look"],
    text: `const firstParts =
  (count: number): Look =>
  (_, seen) => {
    for (let index = 0; index < count; index++) seen.add(String(index));
  };`,
  },
  partsThatMatch: {
    uses: ["Schema", "Look", "accepts"],
    text: `const partsThatMatch =
  (schema: Schema): Look =>
  (value, seen) => {
    for (const [key, item] of Object.entries(value)) if (accepts(schema, item)) seen.add(key);
  };`,
  },
  lookWhen: {
    uses: ["Schema", "Look", "accepts"],
    text: `const lookWhen =
  (schema: Schema, looks: readonly Look[], otherwise: readonly Look[] = []): Look =>
  (value, seen) => {
    for (const look of accepts(schema, value) ? looks : otherwise) look(value, seen);
  };`,
  },
  lookWhenThere: {
    uses: ["Look"],
    text: `const lookWhenThere =
  (name: string, looks: readonly Look[]): Look =>
  (value, seen) => {
    if (!Array.isArray(value) && Object.hasOwn(value, name)) for (const look of looks) look(value, seen);
  };`,
  },
  unevaluatedProperties: {
    uses: ["Schema", "Look", "isObject", "judge"],
    text: `/** A schema for the properties that nothing has looked at. */
const unevaluatedProperties =
  (looks: readonly Look[], schema: Schema): Check =>
  (payload) => {
    const value = payload.value;
    if (!isObject(value)) return;
    const seen = new Set<string>();
    for (const look of looks) look(value, seen);
    for (const key of Object.keys(value)) if (!seen.has(key)) judge(payload, schema, value[key], key);
  };`,
  },
  unevaluatedItems: {
    uses: ["Schema", "Look", "judge"],
    text: `/** A schema for the items that nothing has looked at. */
const unevaluatedItems =
  (looks: readonly Look[], schema: Schema): Check =>
  (payload) => {
    const value = payload.value;
    if (!Array.isArray(value)) return;
    const seen = new Set<string>();
    for (const look of looks) look(value, seen);
    value.forEach((item, index) => {
      if (!seen.has(String(index))) judge(payload, schema, item, index);
    });
  };`,
  },
};
