import type { Parameter } from "../../../routes/spec/api.ts";
import { isMap } from "../../../routes/spec/pointer.ts";

const SEPARATORS: Record<string, string> = {
  form: ",",
  spaceDelimited: "%20",
  pipeDelimited: "%7C",
  tabDelimited: "%09",
};

/** A parameter's value in a path or a query, percent-encoded, as its style and explode say (OpenAPI, "Style Values"). */
export function inPath(
  { name, style, explode }: Pick<Parameter, "name" | "style" | "explode">,
  value: unknown,
): string {
  const prefix = style === "label" ? "." : style === "matrix" ? ";" : "";
  const separator = explode && style === "label" ? "." : explode && style === "matrix" ? ";" : ",";
  if (Array.isArray(value)) {
    const items = value.map(encode);
    if (style !== "matrix") return `${prefix}${items.join(separator)}`;
    return explode ? items.map((item) => `;${name}=${item}`).join("") : `;${name}=${items.join(",")}`;
  }
  if (isMap(value)) {
    const pairs = Object.entries(value).map(([key, item]) => `${encode(key)}${explode ? "=" : ","}${encode(item)}`);
    return `${prefix}${style === "matrix" && !explode ? `${name}=` : ""}${pairs.join(separator)}`;
  }
  return style === "matrix" ? `;${name}=${encode(value)}` : `${prefix}${encode(value)}`;
}

/** "name=value" pairs of a query. */
export function inQuery(
  { name, style, explode }: Pick<Parameter, "name" | "style" | "explode">,
  value: unknown,
): string[] {
  const key = encode(name);
  if (Array.isArray(value))
    return explode
      ? value.map((item) => `${key}=${encode(item)}`)
      : [`${key}=${value.map(encode).join(SEPARATORS[style] ?? ",")}`];
  if (!isMap(value)) return [`${key}=${encode(value)}`];
  const entries = Object.entries(value);
  if (style === "deepObject") return entries.map(([part, item]) => `${key}[${encode(part)}]=${encode(item)}`);
  if (explode) return entries.map(([part, item]) => `${encode(part)}=${encode(item)}`);
  return [`${key}=${entries.map(([part, item]) => `${encode(part)},${encode(item)}`).join(",")}`];
}

/** Of a header or a cookie: style simple. */
export function inHeader(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join(",");
  if (isMap(value))
    return Object.entries(value)
      .map(([key, item]) => `${key},${textOf(item)}`)
      .join(",");
  return textOf(value);
}

function encode(value: unknown): string {
  return encodeURIComponent(textOf(value));
}

function textOf(value: unknown): string {
  return typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
}
