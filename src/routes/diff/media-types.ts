import type { MediaType } from "../spec/api.ts";
import type { Mode } from "./schema/expansion.ts";

/** Type and subtype, lower case, with those parameters that say another thing ("charset=utf-8" is what JSON is anyway). */
export function normalMediaType(written: string): string {
  const [essence, ...parameters] = written
    .toLowerCase()
    .split(";")
    .map((piece) => piece.trim());
  const kept = parameters.filter((parameter) => parameter !== "" && !/^(?:charset|q|boundary)=/.test(parameter)).sort();
  return [essence, ...kept].join(";");
}

/** Whether a range such as `image/*` or `application/*+json` takes a media type in; every media type is a range of its own. */
export function covers(range: string, mediaType: string): boolean {
  const [wide, narrow] = [range.split(";")[0]!, mediaType.split(";")[0]!];
  if (range === mediaType || wide === "*/*") return true;
  if (wide.endsWith("/*")) return narrow.startsWith(wide.slice(0, -1));
  const [before, suffix] = wide.split("/*+");
  if (suffix !== undefined) return narrow.startsWith(`${before}/`) && narrow.endsWith(`+${suffix}`);
  // A range without parameters takes in those with.
  return !range.includes(";") && wide === narrow;
}

/** The content that describes a media type best. */
export function find(content: readonly MediaType[], mediaType: string): MediaType | undefined {
  const wanted = normalMediaType(mediaType);
  const exact = content.find((media) => normalMediaType(media.mediaType) === wanted);
  if (exact) return exact;
  const ranges = content.filter((media) => covers(normalMediaType(media.mediaType), wanted));
  return ranges.sort((a, b) => b.mediaType.replaceAll("*", "").length - a.mediaType.replaceAll("*", "").length)[0];
}

/** Whether what comes is one item after another: OpenAPI 3.2, "Sequential Media Types". */
export function isSequence(mediaType: string): boolean {
  const type = normalMediaType(mediaType).split(";")[0]!;
  return /[/+.-](?:jsonl|ndjson|json-seq|jsonlines)$|^text\/event-stream$|^multipart\/mixed$/.test(type);
}

/** How values are written in a media type. Undefined: bytes that a schema says nothing about. */
export function textOf(mediaType: string): Mode["text"] | undefined {
  const type = normalMediaType(mediaType).split(";")[0]!;
  if (/[/+]json(?:$|[-+.])|\/.*json(?:l|lines|5)?$|yaml|cbor|msgpack|\*\/\*|^application\/\*/.test(type)) return "json";
  if (/[/+]xml$/.test(type)) return "xml";
  if (type === "application/x-www-form-urlencoded" || type.startsWith("multipart/")) return "text";
  if (type.startsWith("text/")) return type === "text/event-stream" ? "json" : "text";
  if (/^(?:image|audio|video|font|model)\/|octet-stream|\/(?:pdf|zip|gzip|x-tar|x-gzip|vnd\.ms-excel)$/.test(type))
    return undefined;
  return "json";
}
