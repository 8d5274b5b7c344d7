/** Keywords of JSON Schema. */
export type Keywords = Record<string, unknown>;

/** A schema with more demands; where both bound the same, the narrower bound holds. */
export function restrict(schema: Keywords, more: Keywords): Keywords {
  const result: Keywords = { ...schema };
  for (const [keyword, value] of Object.entries(more)) {
    const before = result[keyword];
    if (before === undefined) result[keyword] = value;
    else if (/^(minimum|exclusiveMinimum|min\w+)$/.test(keyword))
      result[keyword] = Math.max(before as number, value as number);
    else if (/^(maximum|exclusiveMaximum|max\w+)$/.test(keyword))
      result[keyword] = Math.min(before as number, value as number);
    else if (keyword === "enum" && (before as unknown[]).some((it) => (value as unknown[]).includes(it)))
      result.enum = (before as unknown[]).filter((it) => (value as unknown[]).includes(it));
    else if (JSON.stringify(before) !== JSON.stringify(value))
      result.allOf = [...((result.allOf as unknown[] | undefined) ?? []), { [keyword]: value }];
  }
  // A narrower bound makes the type's own superfluous: 0 <= x beside -32768 <= x.
  if (typeof result.minimum === "number" && typeof result.exclusiveMinimum === "number")
    delete result[result.exclusiveMinimum >= result.minimum ? "minimum" : "exclusiveMinimum"];
  if (typeof result.maximum === "number" && typeof result.exclusiveMaximum === "number")
    delete result[result.exclusiveMaximum <= result.maximum ? "maximum" : "exclusiveMaximum"];
  return result;
}
