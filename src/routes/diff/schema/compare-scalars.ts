import { isMultiple } from "./evaluate.ts";
import { type Expansion, NARROWER, UNCLEAR, WIDER } from "./expansion.ts";
import { compareLimits, optionalSchema } from "./limits.ts";
import { matchesEverything } from "./pattern.ts";
import type { Limit, Shape } from "./shape.ts";
import { TYPES } from "./types.ts";

export function compareNumbers(base: Shape, head: Shape, out: Expansion): void {
  compareLimits("minimum", lower(base), lower(head), 1, ["minimum", "exclusiveMinimum"], out);
  compareLimits("maximum", upper(base), upper(head), -1, ["maximum", "exclusiveMaximum"], out);
  const lost = [...base.multiples].filter(
    (multiple) => ![...head.multiples].some((other) => isMultiple(other, multiple)),
  );
  const gained = [...head.multiples].filter(
    (multiple) => ![...base.multiples].some((other) => isMultiple(other, multiple)),
  );
  if (lost.length > 0 || gained.length > 0)
    out.add(
      "multiple-of-changed",
      (gained.length > 0 ? NARROWER : 0) | (lost.length > 0 ? WIDER : 0),
      `the step was ${[...base.multiples].join(" and ") || "any"}, it is ${[...head.multiples].join(" and ") || "any"}`,
      ["multipleOf"],
    );
}

/** Of integers, above 4 is at least 5. */
function lower({ types, minimum }: Shape): Limit | undefined {
  if (!minimum || types & TYPES.fraction) return minimum;
  const value = minimum.exclusive ? Math.floor(minimum.value) + 1 : Math.ceil(minimum.value);
  return { value, exclusive: false };
}

function upper({ types, maximum }: Shape): Limit | undefined {
  if (!maximum || types & TYPES.fraction) return maximum;
  const value = maximum.exclusive ? Math.ceil(maximum.value) - 1 : Math.floor(maximum.value);
  return { value, exclusive: false };
}

export function compareStrings(base: Shape, head: Shape, out: Expansion): void {
  compareLimits("min-length", base.minLength, head.minLength, 1, ["minLength"], out);
  compareLimits("max-length", base.maxLength, head.maxLength, -1, ["maxLength"], out);
  comparePatterns(base, head, out);
  compareFormats(base, head, out);
  const encodings = [base.encoding, head.encoding].map((encoding) => encoding ?? "none");
  if (base.encoding !== head.encoding)
    out.add("content-encoding-changed", NARROWER | WIDER, `the encoding was ${encodings[0]}, it is ${encodings[1]}`, [
      "contentEncoding",
      "format",
    ]);
  if (base.mediaType !== head.mediaType)
    out.add(
      "content-media-type-changed",
      base.mediaType === undefined ? NARROWER : head.mediaType === undefined ? WIDER : NARROWER | WIDER,
      `the media type of the content was ${base.mediaType ?? "not said"}, it is ${head.mediaType ?? "not said"}`,
      ["contentMediaType"],
    );
  optionalSchema("content-schema", base.contentSchema, head.contentSchema, "(content)", ["contentSchema"], out);
}

function comparePatterns(base: Shape, head: Shape, out: Expansion): void {
  const lost = [...base.patterns].filter((pattern) => !head.patterns.has(pattern) && !matchesEverything(pattern));
  const gained = [...head.patterns].filter((pattern) => !base.patterns.has(pattern) && !matchesEverything(pattern));
  if (lost.length === 0 && gained.length === 0) return;
  const shown = (patterns: string[]) => patterns.map((pattern) => JSON.stringify(pattern)).join(" and ");
  if (lost.length === 0) out.add("pattern-added", NARROWER, `it must match ${shown(gained)}`, ["pattern"]);
  else if (gained.length === 0)
    out.add("pattern-removed", WIDER, `it need not match ${shown(lost)} any more`, ["pattern"]);
  else out.add("pattern-changed", UNCLEAR, `the pattern was ${shown(lost)}, it is ${shown(gained)}`, ["pattern"]);
}

/** What a format's values are also values of. */
const WITHIN: Record<string, string[]> = {
  int8: ["int16", "int32", "int64"],
  int16: ["int32", "int64"],
  int32: ["int64"],
  uint8: ["uint16", "uint32", "uint64", "int16", "int32", "int64"],
  uint16: ["uint32", "uint64", "int32", "int64"],
  uint32: ["uint64", "int64"],
  float: ["double"],
  email: ["idn-email"],
  hostname: ["idn-hostname"],
  uri: ["uri-reference", "iri", "iri-reference"],
  "uri-reference": ["iri-reference"],
  iri: ["iri-reference"],
};
/** Formats whose values are known: by JSON Schema, by OpenAPI and its registry. */
const KNOWN = new Set([
  ...Object.entries(WITHIN).flatMap(([format, more]) => [format, ...more]),
  ..."date date-time time duration uuid ipv4 ipv6 json-pointer relative-json-pointer regex uri-template".split(" "),
  ..."decimal decimal128 base64url char".split(" "),
]);
/** Only for the form that people type into. */
const SILENT = new Set(["password", "textarea", "string", "integer", "number", "boolean", ""]);

/** The widest that most clients have for a number: many write them, or nothing, and mean the same. */
const WIDEST = new Set(["int64", "double"]);

/** Whether limits leave nothing but what a format of numbers holds, so that it says nothing new. */
function staysWithin(format: string, { types, minimum, maximum }: Shape): boolean {
  const size = /^(u?)int(8|16|32)$/.exec(format);
  if (!size || types & TYPES.fraction || !minimum || !maximum) return false;
  const values = 2 ** Number(size[2]);
  const [least, most] = size[1] === "u" ? [0, values - 1] : [-values / 2, values / 2 - 1];
  return minimum.value >= least && maximum.value <= most;
}

export function compareFormats(base: Shape, head: Shape, out: Expansion): void {
  const formats = (shape: Shape) => [...shape.formats].filter((format) => !SILENT.has(format));
  const [was, is] = [formats(base), formats(head)];
  const covered = (format: string, by: string[]) =>
    by.some((other) => other === format || WITHIN[other]?.includes(format));
  const lost = was.filter((format) => !covered(format, is) && !staysWithin(format, head));
  const gained = is.filter((format) => !covered(format, was) && !staysWithin(format, base));
  if (lost.length === 0 && gained.length === 0) return;
  const text = `the format was ${was.join(" and ") || "none"}, it is ${is.join(" and ") || "none"}`;
  const known = [...lost, ...gained].every((format) => KNOWN.has(format) && !WIDEST.has(format));
  const effect = (gained.length > 0 ? NARROWER : 0) | (lost.length > 0 ? WIDER : 0);
  out.add("format-changed", known ? effect : UNCLEAR, text, ["format"]);
}
