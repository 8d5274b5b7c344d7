import { HttpError } from "./errors.ts";

export interface MediaType {
  /** Lower case, without parameters. */
  essence: string;
  parameters: Map<string, string>;
}

/** What was asked for lately: servers see few media types, over and over. */
const known = new Map<string, MediaType | undefined>();

export function mediaTypeOf(text: string): MediaType | undefined {
  if (known.has(text)) return known.get(text);
  const type = parseMediaType(text);
  if (known.size >= 500) known.clear();
  if (text.length < 200) known.set(text, type);
  return type;
}

function parseMediaType(text: string): MediaType | undefined {
  const [essence = "", ...rest] = text.match(/(?:[^;"]|"(?:[^"\\]|\\.)*"?)+/g) ?? [];
  if (!/^\s*[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+\s*$/.test(essence)) return undefined;
  const parameters = new Map<string, string>();
  for (const part of rest) {
    const equals = part.indexOf("=");
    if (equals < 0) continue;
    const value = part.slice(equals + 1).trim();
    const name = part.slice(0, equals).trim().toLowerCase();
    parameters.set(name, /^".*"$/.test(value) ? value.slice(1, -1).replace(/\\(.)/g, "$1") : value);
  }
  return { essence: essence.trim().toLowerCase(), parameters };
}

/** The ranges that a media type falls under, the closest first: "application/*+json", "application/*" and the widest. */
export function rangesOf(essence: string): string[] {
  const [type = ""] = essence.split("/");
  const suffix = /\+[^+]+$/.exec(essence)?.[0];
  return [...(suffix ? [`${type}/*${suffix}`] : []), `${type}/*`, "*/*"];
}

export function isJson(essence: string): boolean {
  return /^[^/]+\/(?:[^/]+\+)?json$/.test(essence);
}

export function isXml(essence: string): boolean {
  return /^(?:application|text)\/xml$|\+xml$/.test(essence);
}

export function decode(bytes: Uint8Array, charset: string): string {
  let decoder: InstanceType<typeof TextDecoder>;
  try {
    decoder = new TextDecoder(charset, { fatal: true });
  } catch {
    throw new HttpError(415, `The charset ${charset} is not supported.`);
  }
  try {
    return decoder.decode(bytes);
  } catch {
    const message = `The body is not valid ${charset.toUpperCase()}.`;
    throw new HttpError(400, message, { code: "MALFORMED_BODY", details: [{ field: "body", message }] });
  }
}

export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
