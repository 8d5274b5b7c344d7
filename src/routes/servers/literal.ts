import { propertyKey, stringLiteral } from "../generate/source-text.ts";

/** Source text that stands for itself in a literal: the name of a constant, say. */
export class Code {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const WIDTH = 110;

/** A value as JavaScript, on one line where it fits. Members that are undefined are left out. */
export function literal(value: unknown, indent = ""): string {
  const flat = oneLine(value);
  if (flat.length + indent.length <= WIDTH && !flat.includes("\n")) return flat;
  const inner = `${indent}  `;
  if (Array.isArray(value)) return `[\n${value.map((one) => `${inner}${literal(one, inner)},\n`).join("")}${indent}]`;
  if (value instanceof Code || typeof value !== "object" || value === null) return flat;
  const members = membersOf(value).map(([key, one]) => `${inner}${key}: ${literal(one, inner)},\n`);
  return `{\n${members.join("")}${indent}}`;
}

function oneLine(value: unknown): string {
  if (value instanceof Code) return value.text;
  if (typeof value === "string") return stringLiteral(value);
  if (typeof value === "bigint") return String(Number(value));
  if (typeof value !== "object" || value === null) return value === undefined ? "undefined" : String(value);
  if (Array.isArray(value)) return `[${value.map(oneLine).join(", ")}]`;
  const members = membersOf(value);
  return members.length === 0 ? "{}" : `{ ${members.map(([key, one]) => `${key}: ${oneLine(one)}`).join(", ")} }`;
}

function membersOf(value: object): [string, unknown][] {
  return Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .map(([key, one]) => [keyText(key, one), one]);
}

/**
 * A key as it is written. TypeScript takes a member that is called as one of every object's for that one, and forgets
 * what the others are to be: `type: "string"` is any text there.
 */
function keyText(key: string, value: unknown): string {
  if (key === "__proto__") return '["__proto__"]';
  const isShaped = typeof value === "object" && value !== null && !(value instanceof Code);
  return isShaped && key in Object.prototype ? `["${key}" as string]` : propertyKey(key);
}
