import type { Pointer } from "../spec/document.ts";
import type { CompileOptions, Context, Target } from "./compile.ts";
import { below, isObject, type Keywords } from "./keywords.ts";
import { walk } from "./walk.ts";

const NONE: ReadonlySet<string> = new Set();

/**
 * Names of properties that the sender need not send: `readOnly` ones in requests, `writeOnly` ones in answers. They are
 * looked for in all that describes the same value, because `required` and the property often stand in different parts of
 * an `allOf`.
 */
export function readOnlyNames(node: Keywords, context: Context, options: CompileOptions): ReadonlySet<string> {
  const keyword = markOf(context.direction);
  if (keyword === undefined) return NONE;
  const names = new Set(context.relaxed);
  collect(node.schema, node.at, keyword, options, names, new Set());
  return names.size > context.relaxed.size ? names : context.relaxed;
}

/** The keyword that matters in a direction. */
export function markOf(direction: Context["direction"]): "readOnly" | "writeOnly" | undefined {
  if (direction === "neutral") return undefined;
  return direction === "request" ? "readOnly" : "writeOnly";
}

function collect(
  schema: unknown,
  at: Pointer,
  keyword: "readOnly" | "writeOnly",
  options: CompileOptions,
  names: Set<string>,
  seen: Set<unknown>,
): void {
  if (!isObject(schema) || seen.has(schema)) return;
  seen.add(schema);
  if (typeof schema.$ref === "string") {
    const target = options.target(schema.$ref, at);
    if (target) collect(target.schema.schema, target.schema.at, keyword, options, names, seen);
    if (options.dialect === "draft4-openapi30") return;
  }
  if (isObject(schema.properties))
    for (const [name, property] of Object.entries(schema.properties))
      if (isMarked(property, below(at, "properties", name), keyword, options, new Set())) names.add(name);
  for (const list of ["allOf", "anyOf", "oneOf"] as const) {
    const members = schema[list];
    if (Array.isArray(members))
      members.forEach((member, index) => {
        collect(member, below(at, list, index), keyword, options, names, seen);
      });
  }
}

function isMarked(
  schema: unknown,
  at: Pointer,
  keyword: "readOnly" | "writeOnly",
  options: CompileOptions,
  seen: Set<unknown>,
): boolean {
  if (!isObject(schema) || seen.has(schema)) return false;
  seen.add(schema);
  if (typeof schema.$ref === "string") {
    const target = options.target(schema.$ref, at);
    if (target && isMarked(target.schema.schema, target.schema.at, keyword, options, seen)) return true;
    if (options.dialect === "draft4-openapi30") return false;
  }
  if (schema[keyword] === true) return true;
  return (
    Array.isArray(schema.allOf) &&
    schema.allOf.some((member, index) => isMarked(member, below(at, "allOf", index), keyword, options, seen))
  );
}

/** Whether a named schema asks for a property of which only the schema around it knows that it need not be sent. */
export function isRelaxedFromOutside(target: Target, context: Context, options: CompileOptions): boolean {
  const keyword = markOf(context.direction);
  if (keyword === undefined || context.relaxed.size === 0) return false;
  const own = new Set<string>();
  collect(target.schema.schema, target.schema.at, keyword, options, own, new Set());
  return requiresOneOf(new Set([...context.relaxed].filter((name) => !own.has(name))), target, options);
}

/** Whether a named schema asks for one of the names, itself or by what it refers to for the same value. */
function requiresOneOf(names: ReadonlySet<string>, target: Target, options: CompileOptions): boolean {
  const seen = new Set([target.name]);
  const waiting = [target];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    let found = false;
    walk(
      next.schema.schema,
      next.schema.at,
      (schema, at) => {
        found ||= Array.isArray(schema.required) && schema.required.some((name) => names.has(name));
        const other = typeof schema.$ref === "string" ? options.target(schema.$ref, at) : undefined;
        if (!other || seen.has(other.name)) return;
        seen.add(other.name);
        waiting.push(other);
      },
      true,
    );
    if (found) return true;
  }
  return false;
}
