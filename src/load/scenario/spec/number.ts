/** What a quotient of two decimal numbers may be beside the whole number that it is. */
export const ROUNDING = 1e-9;

/** A step away from exclusive bounds that does not pass the other one. */
export function nudgeWithin({ minimum, exclusiveMinimum, maximum, exclusiveMaximum }: Record<string, unknown>): number {
  const range = Number(exclusiveMaximum ?? maximum) - Number(exclusiveMinimum ?? minimum);
  return range > 0 ? Math.min(0.01, range / 4) : 0.01;
}

/**
 * The multiple of a step that is near a value, with the step's own digits: 0.01 * 8385 is 83.85000000000001, which is
 * none. One that divides without a rest is preferred, as some validators do just that.
 * @param lowest the first and the last multiple that are allowed, as numbers of steps
 */
export function multipleNear(value: number, step: number, lowest: number, highest: number): number {
  const [, fraction = "", exponent = "0"] = /^\d*(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(step)) ?? [];
  const digits = Math.min(100, Math.max(0, fraction.length - Number(exponent)));
  const multiple = (times: number) => Number((times * step).toFixed(digits));
  const times = Math.max(lowest, Math.min(highest, Math.round(value / step)));
  for (let off = 0; off <= 50; off++)
    for (const near of [times + off, times - off])
      if (near >= lowest && near <= highest && Number.isInteger(multiple(near) / step)) return multiple(near);
  return multiple(times);
}
