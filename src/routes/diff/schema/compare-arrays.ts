import type { Inner } from "./compare-keywords.ts";
import { type Expansion, NARROWER, WIDER } from "./expansion.ts";
import { compareLimits, optionalSchema } from "./limits.ts";
import type { Contains, Shape } from "./shape.ts";

export function compareArrays(base: Shape, head: Shape, inner: Inner, out: Expansion): void {
  compareLimits("min-items", base.minItems, head.minItems, 1, ["minItems"], out);
  compareLimits("max-items", base.maxItems, head.maxItems, -1, ["maxItems", "items"], out);
  if (base.unique !== head.unique)
    out.add(
      head.unique ? "unique-items-added" : "unique-items-removed",
      head.unique ? NARROWER : WIDER,
      head.unique ? "no two items may be equal" : "items may be equal",
      ["uniqueItems"],
    );
  const most = Math.min(base.maxItems, head.maxItems);
  const length = Math.min(Math.max(base.tuple.length, head.tuple.length), most);
  for (let i = 0; i < length; i++) out.pair(base.tuple[i] ?? base.items, head.tuple[i] ?? head.items, `[${i}]`);
  if (most > length) out.pair(base.items, head.items, "[]");
  compareContains(base, head, inner, out);
  optionalSchema(
    "unevaluated-items",
    base.unevaluatedItems,
    head.unevaluatedItems,
    "[(unevaluated)]",
    ["unevaluatedItems"],
    out,
  );
}

function compareContains(base: Shape, head: Shape, inner: Inner, out: Expansion): void {
  const gained = [...head.contains];
  const lost: Contains[] = [];
  const compare = (was: Contains, is: Contains) => {
    compareLimits("min-contains", was.least, is.least, 1, ["minContains", "contains"], out);
    compareLimits("max-contains", was.most, is.most, -1, ["maxContains", "contains"], out);
    const most = Math.min(was.most, is.most);
    const least = Math.max(was.least, is.least);
    const polarity = most === Number.POSITIVE_INFINITY ? "same" : least === 0 ? "flipped" : "unordered";
    out.pair(was.schema, is.schema, "[(contains)]", polarity);
  };
  for (const was of base.contains) {
    const at = gained.findIndex((is) => inner.relation(was.schema, is.schema) === 0);
    if (at < 0) lost.push(was);
    else compare(was, gained.splice(at, 1)[0]!);
  }
  while (lost.length > 0 && gained.length > 0) compare(lost.shift()!, gained.shift()!);
  for (const _ of gained) out.add("contains-added", NARROWER, "certain items are required", ["contains"]);
  for (const _ of lost) out.add("contains-removed", WIDER, "certain items are no longer required", ["contains"]);
}
