/** Types as bits; null is kept apart in `nullable`. A number is an integer or a fraction. */
export const TYPES = { boolean: 1, integer: 2, fraction: 4, string: 8, array: 16, object: 32 } as const;
export const NUMBERS = TYPES.integer | TYPES.fraction;
export const SCALARS = TYPES.boolean | NUMBERS | TYPES.string;
export const ALL_TYPES = SCALARS | TYPES.array | TYPES.object;

export const BITS: Record<string, number> = {
  boolean: TYPES.boolean,
  integer: TYPES.integer,
  number: NUMBERS,
  string: TYPES.string,
  array: TYPES.array,
  object: TYPES.object,
  null: 0,
};

/** The type of a value; 0 for null. */
export function typeOf(value: unknown): number {
  if (typeof value === "number") return Number.isInteger(value) ? TYPES.integer : TYPES.fraction;
  if (value === null) return 0;
  return Array.isArray(value) ? TYPES.array : (BITS[typeof value] ?? 0);
}
