import { stringify } from "yaml";
import type { OpenApi } from "./spec.ts";

/** The text of a spec; the same spec gives the same bytes. */
export function writeSpec(spec: OpenApi, format: "yaml" | "json"): string {
  if (format === "json") return `${JSON.stringify(spec, null, 2)}\n`;
  return stringify(spec, { aliasDuplicateObjects: false, lineWidth: 0 });
}
