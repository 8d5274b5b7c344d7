import { accepts } from "./evaluate.ts";
import { type Expansion, type Mode, NARROWER, UNCLEAR, WIDER } from "./expansion.ts";
import type { Shape } from "./shape.ts";
import { SCALARS, typeOf } from "./types.ts";

type Values = ReadonlyMap<string, unknown>;

/**
 * Compares where at least one side is a list of values: each value of it is judged by the other side.
 * @param was all values that match the base (but null); undefined when it is no list
 */
export function compareValues(
  base: Shape,
  head: Shape,
  was: Values | undefined,
  is: Values | undefined,
  mode: Mode,
  out: Expansion,
): void {
  const keywords = ["enum", "const"];
  if (was && is) {
    const [before, after] = [byText(was, mode), byText(is, mode)];
    const lost = [...before.keys()].filter((key) => !after.has(key));
    const gained = [...after.keys()].filter((key) => !before.has(key));
    for (const key of lost) out.add("enum-value-removed", NARROWER, `the value ${key} is no longer possible`, keywords);
    for (const key of gained) out.add("enum-value-added", WIDER, `the value ${key} is possible`, keywords);
    return;
  }
  const list = (was ?? is)!;
  const other = was ? head : base;
  let [no, unclear] = [0, 0];
  for (const value of list.values()) {
    const truth = acceptsAsText(other, value, mode);
    if (truth === false) no++;
    else if (truth === undefined) unclear++;
  }
  if (was) {
    const lost = no > 0 ? NARROWER : unclear > 0 ? UNCLEAR : 0;
    out.add("enum-removed", WIDER | lost, `only ${shown(was)} ${was.size === 1 ? "was" : "were"} possible`, keywords);
  } else {
    const gained = no > 0 ? WIDER : unclear > 0 ? UNCLEAR : 0;
    out.add(
      "enum-added",
      NARROWER | gained,
      `only ${shown(list)} ${list.size === 1 ? "is" : "are"} possible`,
      keywords,
    );
  }
}

/** In a parameter, `1` and `"1"` are the same. */
function byText(values: Values, { text }: Mode): Values {
  if (text === "json") return values;
  return new Map(
    [...values].map(([key, value]) => [typeOf(value) & SCALARS ? JSON.stringify(String(value)) : key, value]),
  );
}

function acceptsAsText(shape: Shape, value: unknown, { text }: Mode) {
  const judge = (one: unknown) => (typeOf(one) & shape.types ? accepts(shape.view, shape.judged, one) : false);
  const truth = judge(value);
  if (truth !== false || text === "json" || typeof value === "object") return truth;
  const others = typeof value === "string" ? readings(value) : [String(value)];
  const truths = others.map(judge);
  return truths.includes(true) ? true : truths.includes(undefined) ? undefined : false;
}

/** What a text may be read as. */
function readings(text: string): unknown[] {
  if (/^-?\d+(\.\d+)?$/.test(text)) return [Number(text)];
  return text === "true" || text === "false" ? [text === "true"] : [];
}

function shown(values: Values): string {
  const keys = [...values.keys()];
  const more = keys.length > 8 ? ` and ${keys.length - 8} more` : "";
  return keys.length === 0 ? "nothing" : `${keys.slice(0, 8).join(", ")}${more}`;
}
