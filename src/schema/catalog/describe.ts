import type { Difference } from "../result.ts";
import { type Catalog, type CatalogObject, childrenOf, key, list, text } from "./catalog.ts";
import type { CatalogChange, CatalogComparison } from "./compare.ts";
import { columnClause, createStatements } from "./ddl/create.ts";

/** A comparison in words that a person can read. `before` is the catalog that the changes' `was` come from. */
export function describeComparison(comparison: CatalogComparison, before: Catalog, after: Catalog): Difference[] {
  const childrenBefore = childrenOf(before);
  const childrenAfter = childrenOf(after);
  const differences = comparison.changes.map((change) => describeChange(change, childrenBefore, childrenAfter));
  differences.sort((a, b) => compare(a.object, b.object) || compare(a.kind, b.kind));
  return differences;
}

/** Column order, as differences of kind "column order". */
export function describeReordered(comparison: CatalogComparison): Difference[] {
  return comparison.reordered.map(({ object, was, is }) => ({
    kind: "column order",
    object: object.name,
    change: "changed",
    before: was,
    after: is,
  }));
}

type Children = Map<string, CatalogObject[]>;

function describeChange(change: CatalogChange, before: Children, after: Children): Difference {
  const { was, is } = change;
  if (was && is) {
    const attributes = new Set(change.attributes);
    return {
      kind: was.kind,
      object: was.name,
      change: "changed",
      before: describeAttributes(was, attributes),
      after: describeAttributes(is, attributes),
    };
  }
  const object = (was ?? is)!;
  const whole = describeWhole(object, (was ? before : after).get(key(object)) ?? []);
  return was
    ? { kind: object.kind, object: object.name, change: "missing", before: whole, after: null }
    : { kind: object.kind, object: object.name, change: "extra", before: null, after: whole };
}

function describeWhole(object: CatalogObject, children: CatalogObject[]): string {
  if (object.kind === "column") return columnClause(object, true);
  const definition = mainText(object);
  if (definition !== undefined) return [definition, ...extras(object)].join("\n");
  const statements = createStatements(object, children);
  return statements ? statements.join(";\n") : JSON.stringify(object.attributes);
}

/** Attributes that make up an object's defining text, shown whole as soon as one of them differs. */
const COLUMN_DEFINITION = new Set([
  "type",
  "collation",
  "not null",
  "not null constraint",
  "default",
  "generated",
  "identity",
]);

function describeAttributes(object: CatalogObject, attributes: ReadonlySet<string>): string {
  const lines: string[] = [];
  if (object.kind === "column") {
    if ([...attributes].some((name) => COLUMN_DEFINITION.has(name))) lines.push(columnClause(object, true));
    for (const name of attributes) if (!COLUMN_DEFINITION.has(name)) lines.push(attributeText(object, name));
  } else {
    for (const name of attributes) lines.push(attributeText(object, name));
  }
  return lines.join("\n");
}

const ABSENT: Record<string, string> = {
  comment: "no comment",
  privileges: "default privileges",
  "row security": "row security disabled",
  "forced row security": "row security not forced",
  "replica identity": "replica identity DEFAULT",
  "owned by": "owned by no column",
  enabled: "enabled",
  valid: "valid",
  persistence: "logged",
  options: "no options",
  "partition bound": "not a partition",
  clustered: "not clustered",
  index: "no index",
  triggers: "triggers enabled",
  inherited: "not inherited",
  storage: "the type's own storage",
  compression: "default compression",
  statistics: "default statistics target",
};

const ENABLED: Record<string, string> = { D: "disabled", R: "enabled for replicas", A: "always enabled", O: "enabled" };

function attributeText(object: CatalogObject, name: string): string {
  const value = object.attributes[name];
  if (value === undefined || value === null) return ABSENT[name] ?? `no ${name}`;
  if (name === "definition" && typeof value === "string") return value.trim();
  if (name === "enabled") return ENABLED[String(value)] ?? String(value);
  if (name === "row security" || name === "forced row security") return `row security ${value}`;
  if (name === "valid") return "INVALID";
  if (name === "triggers")
    return `triggers ${String(value)
      .split(",")
      .map((state) => ENABLED[state] ?? state)
      .join(" or ")}`;
  if (name === "inherited") return String(value);
  if (name === "privileges" && list(object, name).length === 0) return "no privileges";
  if (name === "comment" || name === "index comment") return `${name} ${quote(String(value))}`;
  if (name === "labels") return `labels ${list(object, name).map(quote).join(", ")}`;
  if (name === "replica identity") return `replica identity ${value}`;
  if (Array.isArray(value)) return `${name} ${value.map(String).join(", ")}`;
  return `${name} ${typeof value === "object" ? JSON.stringify(value) : value}`;
}

function mainText(object: CatalogObject): string | undefined {
  switch (object.kind) {
    case "constraint":
    case "domain constraint":
    case "index":
    case "trigger":
    case "rule":
    case "function":
    case "procedure":
    case "statistics":
      return text(object, "definition")?.trim();
    default:
      return undefined;
  }
}

function extras(object: CatalogObject): string[] {
  return ["valid", "enabled", "comment"]
    .filter((name) => object.attributes[name] !== undefined)
    .map((name) => attributeText(object, name));
}

function quote(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
