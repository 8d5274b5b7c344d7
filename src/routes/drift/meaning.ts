import { createHash } from "node:crypto";
import { parseSource } from "../read/parse.ts";

/** Of a syntax tree, what says where and how it was written, and not what. */
const WRITING = new Set([
  "start",
  "end",
  "loc",
  "range",
  "extra",
  "leadingComments",
  "trailingComments",
  "innerComments",
  "comments",
  "tokens",
  "errors",
]);

/**
 * A digest of what code means: equal for texts that a formatter makes of each other, whatever it does to white space,
 * quotes, commas, semicolons, parentheses and comments. Undefined for what does not parse.
 */
export function meaningOf(file: string, text: string): string | undefined {
  const parsed = parseSource(file, text);
  if (!("program" in parsed)) return undefined;
  const hash = createHash("sha256");
  try {
    feed(parsed.program, (part) => hash.update(part));
  } catch (error) {
    // Nested deeper than the stack: nothing that was generated is.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
  return hash.digest("hex");
}

/** Whether two texts of a file mean the same. Those that do not parse are compared as they are. */
export function meansTheSame(file: string, one: string, other: string): boolean {
  if (one === other) return true;
  const meaning = meaningOf(file, one);
  return meaning !== undefined && meaning === meaningOf(file, other);
}

/** Line in the first of two texts at which they begin to mean something else. Undefined where one does not parse. */
export function firstDifference(file: string, one: string, other: string): number | undefined {
  const [a, b] = [one, other].map((text) => parseSource(file, text));
  if (!a || !b || !("program" in a) || !("program" in b)) return undefined;
  return lineOf(statements(a.program), statements(b.program), 1);
}

/** Imports may stand in another order. */
const statements = ({ body }: { body: unknown[] }) =>
  body.filter((statement) => !isEmpty(statement) && (statement as { type?: string }).type !== "ImportDeclaration");

const said = (node: unknown) => {
  const parts: string[] = [];
  feed(node, (part) => parts.push(part));
  return parts.join("");
};

type Placed = { type?: string; loc?: { start: { line: number } } } | null | undefined;

function lineOf(one: unknown, other: unknown, line: number): number {
  const here = (one as Placed)?.loc?.start.line ?? line;
  if (Array.isArray(one) && Array.isArray(other)) {
    const at = one.findIndex((item, i) => said(item) !== said(other[i]));
    return at < 0 ? ((one.at(-1) as Placed)?.loc?.start.line ?? here) : lineOf(one[at], other[at], here);
  }
  if (typeof one !== "object" || typeof other !== "object" || !one || !other) return here;
  if ((one as Placed)?.type !== (other as Placed)?.type) return here;
  const keys = Object.keys(one).filter((key) => !WRITING.has(key)) as (keyof object)[];
  const differing = keys.find((key) => said(one[key]) !== said(other[key]));
  return differing === undefined ? here : lineOf(one[differing], other[differing], here);
}

function feed(node: unknown, write: (part: string) => void): void {
  if (Array.isArray(node)) {
    write("[");
    for (const part of inOrder(node.filter((item) => !isEmpty(item)))) write(part);
    write("]");
    return;
  }
  if (typeof node !== "object" || node === null) {
    write(`${typeof node}:${String(node)};`);
    return;
  }
  const { type, value } = node as { type?: string; value?: unknown };
  const inner = withoutBrackets(node);
  if (inner !== undefined) {
    feed(inner, write);
    return;
  }
  // `{ "a": 1 }` is `{ a: 1 }`.
  if (type === "StringLiteral") {
    write(`string:${JSON.stringify(value)};`);
    return;
  }
  write("{");
  for (const [key, field] of Object.entries(node)) {
    if (WRITING.has(key) || field === undefined || field === null || field === false) continue;
    write(`${key}=`);
    if (key === "key" && isPlainKey(node, field)) write(`string:${JSON.stringify(nameOf(field))};`);
    else feed(field, write);
  }
  write("}");
}

const MOVED_NAMES = new Set(["ImportSpecifier", "ExportSpecifier"]);

/** What each of a list says. Imports and exports from elsewhere that stand together are said in one order: tools sort them. */
function* inOrder(items: readonly unknown[]): Generator<string> {
  let together: string[] = [];
  for (const item of items) {
    const parts: string[] = [];
    feed(item, (part) => parts.push(part));
    const said = parts.join("");
    if (mayMove(item)) {
      together.push(said);
      continue;
    }
    yield* together.sort();
    together = [];
    yield said;
  }
  yield* together.sort();
}

/** An import for its effects alone stays where it is. */
function mayMove(item: unknown): boolean {
  const { type, specifiers, source } = (item ?? {}) as { type?: string; specifiers?: unknown[]; source?: unknown };
  if (type === "ImportDeclaration") return (specifiers?.length ?? 0) > 0;
  return (
    MOVED_NAMES.has(type ?? "") || type === "ExportAllDeclaration" || (type === "ExportNamedDeclaration" && !!source)
  );
}

/** `(A)` and `| A` are `A`: formatters put brackets and bars around a type, and take them away. */
function withoutBrackets(node: object): unknown {
  const { type, types, typeAnnotation } = node as { type?: string; types?: unknown[]; typeAnnotation?: unknown };
  if (type === "TSParenthesizedType") return typeAnnotation;
  return (type === "TSUnionType" || type === "TSIntersectionType") && types?.length === 1 ? types[0] : undefined;
}

function isEmpty(node: unknown): boolean {
  return (node as { type?: string } | null)?.type === "EmptyStatement";
}

function isPlainKey(node: object, key: unknown): boolean {
  const { type } = key as { type?: string };
  return !(node as { computed?: boolean }).computed && (type === "Identifier" || type === "StringLiteral");
}

function nameOf(key: unknown): string {
  const { name, value } = key as { name?: string; value?: string };
  return name ?? value ?? "";
}
