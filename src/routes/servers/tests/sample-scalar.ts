import { textFor } from "../../spec/pattern-text.ts";

/** Thrown where no value could be made; an example may help then. */
export class NoSample extends Error {}

/** A schema with all that it is composed of in one. */
export type Flat = Record<string, unknown>;

const FORMATS: Record<string, string> = {
  date: "2024-01-31",
  "date-time": "2024-01-31T12:00:00Z",
  time: "12:00:00Z",
  duration: "P1D",
  email: "user@example.com",
  "idn-email": "user@example.com",
  hostname: "example.com",
  ipv4: "192.0.2.1",
  ipv6: "2001:db8::1",
  uri: "https://example.com/",
  url: "https://example.com/",
  "uri-reference": "/path",
  uuid: "00000000-0000-4000-8000-000000000000",
  byte: "YQ==",
  "json-pointer": "/a",
  regex: "a",
};

export function numberOf(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}

/** A number by its limits. @param whole 1 for integers */
export function number(flat: Flat, whole: number | undefined, index: number): number {
  const step = numberOf(flat.multipleOf) ?? whole ?? 1;
  const exclusive = (bound: unknown, flag: unknown) =>
    typeof flag === "number" ? flag : flag === true ? numberOf(bound) : undefined;
  const above = exclusive(flat.minimum, flat.exclusiveMinimum);
  const below = exclusive(flat.maximum, flat.exclusiveMaximum);
  const least = Math.max(numberOf(flat.minimum) ?? Number.NEGATIVE_INFINITY, above ?? Number.NEGATIVE_INFINITY);
  const most = Math.min(numberOf(flat.maximum) ?? Number.POSITIVE_INFINITY, below ?? Number.POSITIVE_INFINITY);
  const from = Number.isFinite(least)
    ? Math.ceil(least / step) * step
    : Number.isFinite(most)
      ? Math.min(step, Math.floor(most / step) * step)
      : step;
  const fits = (value: number) => value >= least && value <= most && value !== above && value !== below;
  const found = [from + index * step, from + step, from - step, from, (least + most) / 2].find(
    (value) => fits(value) && (whole === undefined || Number.isInteger(value)),
  );
  if (found === undefined) throw new NoSample();
  return found;
}

/** A text by its format, its pattern and its lengths. */
export function string(flat: Flat, index: number): string {
  const least = numberOf(flat.minLength) ?? 0;
  const most = numberOf(flat.maxLength) ?? Number.POSITIVE_INFINITY;
  if (least > 100_000) throw new NoSample();
  const examples = [flat.example, ...(Array.isArray(flat.examples) ? (flat.examples as unknown[]) : [])];
  if (typeof flat.pattern === "string") {
    const example = examples.find(
      (one): one is string => typeof one === "string" && matches(flat.pattern as string, one, least, most),
    );
    const text = example ?? textFor(flat.pattern, least, most);
    if (text === undefined) throw new NoSample();
    return text;
  }
  const known =
    typeof flat.format === "string" && Object.hasOwn(FORMATS, flat.format) ? FORMATS[flat.format] : undefined;
  const text = known ?? (index === 0 ? "text" : `text${index}`);
  return text.length >= least && text.length <= most
    ? text
    : "abcdefghij".charAt(index % 10).repeat(Math.max(least, Math.min(most, 4)));
}

function matches(pattern: string, text: string, least: number, most: number): boolean {
  try {
    return new RegExp(pattern, "u").test(text) && text.length >= least && text.length <= most;
  } catch {
    return false;
  }
}
