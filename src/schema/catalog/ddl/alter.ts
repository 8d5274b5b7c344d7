import { type CatalogObject, list, localName, parentName, text } from "../catalog.ts";
import { commentStatements, inThisDatabase, isAttribute, phrase } from "./common.ts";
import { enabled, extensionStatements, indexComment, indexStatistics } from "./create.ts";
import { familyMembers } from "./create-parts.ts";
import { defaultPrivilegeStatements, privilegeStatements } from "./privileges.ts";
import { memberships, roleOptions } from "./roles.ts";
import { literal, unqualified } from "./words.ts";

/**
 * Statements that turn `is` into `was`, where only `attributes` differ. "recreate" when it takes DROP and CREATE;
 * undefined when we cannot write it.
 */
export function alterStatements(
  was: CatalogObject,
  is: CatalogObject,
  attributes: string[],
): string[] | "recreate" | undefined {
  const statements: string[] = [];
  const isIdentity = was.kind === "column" && attributes.includes("identity");
  // Its sequence has the column's type, and its column no default and no NULL: it went first (see below), and comes last.
  for (const attribute of attributes) {
    if (isIdentity && attribute === "identity") continue;
    const altered = alterShared(was, is, attribute) ?? alterKind(was, is, attribute);
    if (altered === "recreate" || altered === undefined) return altered;
    statements.push(...altered);
  }
  if (isIdentity && text(was, "identity")) statements.push(`${alterColumnOf(was)} ADD ${text(was, "identity")}`);
  return was.kind === "database" ? statements.map(inThisDatabase) : statements;
}

/** What has to go before anything else is done: an identity's sequence stands in the way of one of its name. */
export function identityDrop(was: CatalogObject, is: CatalogObject, attributes: string[]): string[] {
  return was.kind === "column" && attributes.includes("identity") && text(is, "identity")
    ? [`${alterColumnOf(was)} DROP IDENTITY`]
    : [];
}

type Altered = string[] | "recreate" | undefined;

function alterShared(was: CatalogObject, is: CatalogObject, attribute: string): Altered {
  switch (attribute) {
    case "owner":
      return [`ALTER ${phrase(was)} OWNER TO ${text(was, "owner")}`];
    case "privileges":
      return was.kind === "default privileges" ? defaultPrivilegeStatements(was, is) : privilegeStatements(was, is);
    case "comment":
      return commentStatements(was, true);
    case "depends on extension":
      return extensionStatements(was, is);
    default:
      return undefined;
  }
}

function alterKind(was: CatalogObject, is: CatalogObject, attribute: string): Altered {
  switch (was.kind) {
    case "column":
      return isAttribute(was) ? alterAttribute(was, attribute) : alterColumn(was, is, attribute);
    case "type":
      // What its attributes do not bring about, the order of them, nothing does.
      return attribute === "definition" ? [] : undefined;
    case "table":
    case "foreign table":
      return alterTable(was, is, attribute);
    case "function":
    case "procedure":
      return attribute === "definition" ? replaceRoutine(was, is) : undefined;
    case "constraint":
      if (attribute === "triggers") return undefined;
      if (attribute === "index comment") return [indexComment(was)];
      if (attribute === "clustered") return clustered(was, localName(was));
      return attribute === "inherited" ? undefined : "recreate";
    case "index":
      if (attribute === "clustered") return clustered(was, unqualified(was.name));
      if (attribute === "statistics") return indexStatistics(was, is);
      if (attribute === "inherited") return undefined;
      return "recreate";
    case "trigger":
      return attribute === "enabled" ? enabled(was, "TRIGGER", true) : "recreate";
    case "rule":
      return attribute === "enabled" ? enabled(was, "RULE", true) : "recreate";
    case "sequence":
      return alterSequence(was, attribute);
    case "view":
      return attribute === "options" ? options(was, is, `ALTER VIEW ${was.name}`, "options") : "recreate";
    case "extension":
      return attribute === "version"
        ? [`ALTER EXTENSION ${was.name} UPDATE TO '${text(was, "version")}'`]
        : [`ALTER EXTENSION ${was.name} SET SCHEMA ${text(was, "schema")}`];
    case "domain":
      return alterDomain(was, attribute);
    case "role":
      return attribute === "options" ? [roleOptions(was, is)] : memberships(was, is);
    case "database":
      return attribute === "connection limit"
        ? [`ALTER DATABASE %I CONNECTION LIMIT ${text(was, attribute) ?? "-1"}`]
        : undefined;
    case "statistics":
      return attribute === "target"
        ? [`ALTER STATISTICS ${was.name} SET STATISTICS ${text(was, "target") ?? "-1"}`]
        : "recreate";
    case "foreign-data wrapper":
      return attribute === "options" ? foreignOptions(was, is, `ALTER ${phrase(was)}`, attribute) : undefined;
    case "foreign server":
      if (attribute === "options") return foreignOptions(was, is, `ALTER ${phrase(was)}`, attribute);
      // A version can be set, but not taken away.
      return attribute === "version" && text(was, attribute) !== undefined
        ? [`ALTER ${phrase(was)} VERSION ${literal(text(was, attribute)!)}`]
        : "recreate";
    case "user mapping":
      return foreignOptions(was, is, `ALTER ${phrase(was)}`, attribute);
    case "operator family":
      return familyMembers(was, is, [attribute]);
    case "range":
    case "collation":
    case "conversion":
    case "event trigger":
    case "publication":
    case "policy":
    case "materialized view":
    case "aggregate":
    case "operator":
    case "cast":
    case "domain constraint":
    case "text search dictionary":
    case "text search configuration":
    case "default privileges":
    case "setting":
      return "recreate";
    default:
      return undefined;
  }
}

function alterColumnOf(column: CatalogObject): string {
  return `ALTER TABLE ${parentName(column)} ALTER COLUMN ${localName(column)}`;
}

function alterColumn(was: CatalogObject, is: CatalogObject, attribute: string): Altered {
  const column = alterColumnOf(was);
  const value = text(was, attribute);
  switch (attribute) {
    case "type":
    case "collation": {
      if (attribute === "collation" && text(was, "type") !== text(is, "type")) return [];
      const collation = text(was, "collation");
      const change = `${column} TYPE ${text(was, "type")}${collation ? ` COLLATE ${collation}` : ""}${was.parent!.startsWith("foreign table ") ? "" : ` USING ${localName(was)}::${text(was, "type")}`}`;
      // A default of the old type may not cast to the new one by itself.
      const keepsDefault = text(is, "default") === undefined || text(is, "generated") !== undefined;
      return keepsDefault
        ? [change]
        : [
            `${column} DROP DEFAULT`,
            change,
            ...(text(was, "default") ? [`${column} SET DEFAULT ${text(was, "default")}`] : []),
          ];
    }
    case "not null":
      return [`${column} ${value ? "SET" : "DROP"} NOT NULL`];
    case "not null constraint":
      return [`${column} DROP NOT NULL`, ...(text(was, "not null") ? [`${column} SET NOT NULL`] : [])];
    case "default":
      return [value === undefined ? `${column} DROP DEFAULT` : `${column} SET DEFAULT ${value}`];
    case "generated":
      // Nothing is lost that is not computed again.
      return value === undefined && text(is, "generated")!.endsWith("STORED")
        ? [`${column} DROP EXPRESSION`]
        : "recreate";
    case "storage":
      // DEFAULT is newer than the oldest server we support.
      return [`${column} SET STORAGE ${value ?? ownStorage(text(was, "type")!)}`];
    case "compression":
      return [`${column} SET COMPRESSION ${value ?? "default"}`];
    case "statistics":
      return [`${column} SET STATISTICS ${value ?? "-1"}`];
    case "options":
      return options(was, is, column, "options");
    case "foreign options":
      return foreignOptions(
        was,
        is,
        `ALTER FOREIGN TABLE ${parentName(was)} ALTER COLUMN ${localName(was)}`,
        attribute,
      );
    default:
      return undefined;
  }
}

/** Of types that can be stored in more than one way. */
function ownStorage(type: string): string {
  return /^(numeric|inet|cidr)\b(?!.*\])/.test(type) ? "MAIN" : "EXTENDED";
}

/** Of a composite type. */
function alterAttribute(was: CatalogObject, attribute: string): Altered {
  if (attribute !== "type" && attribute !== "collation") return undefined;
  const collation = text(was, "collation");
  return [
    `ALTER TYPE ${parentName(was)} ALTER ATTRIBUTE ${localName(was)} TYPE ${text(was, "type")}${collation ? ` COLLATE ${collation}` : ""}`,
  ];
}

function alterTable(was: CatalogObject, is: CatalogObject, attribute: string): Altered {
  const table = `ALTER TABLE ${was.name}`;
  switch (attribute) {
    case "persistence":
      return [`${table} SET ${text(was, "persistence") ? "UNLOGGED" : "LOGGED"}`];
    case "options":
      return options(was, is, table, "options");
    case "toast options":
      return options(was, is, table, "toast options", "toast.");
    case "row security":
      return [`${table} ${text(was, attribute) ? "ENABLE" : "DISABLE"} ROW LEVEL SECURITY`];
    case "forced row security":
      return [`${table} ${text(was, attribute) ? "" : "NO "}FORCE ROW LEVEL SECURITY`];
    case "replica identity":
      return [`${table} REPLICA IDENTITY ${text(was, attribute) ?? "DEFAULT"}`];
    case "of type":
      return [`${table} ${text(was, attribute) === undefined ? "NOT OF" : `OF ${text(was, attribute)}`}`];
    case "foreign options":
      return foreignOptions(was, is, `ALTER FOREIGN TABLE ${was.name}`, attribute);
    case "parents":
      return attachment(was, is);
    case "partition bound":
      // With another parent, its bound goes along.
      return list(was, "parents").join() === list(is, "parents").join() ? attachment(was, is) : [];
    case "access method":
      return [`${table} SET ACCESS METHOD ${text(was, attribute) ?? "heap"}`];
    case "tablespace":
      return [`${table} SET TABLESPACE ${text(was, attribute) ?? "pg_default"}`];
    default:
      return undefined;
  }
}

function attachment(was: CatalogObject, is: CatalogObject): string[] {
  const bound = text(was, "partition bound");
  const isBound = text(is, "partition bound");
  if (bound || isBound) {
    return [
      ...(isBound ? [`ALTER TABLE ${list(is, "parents")[0]} DETACH PARTITION ${is.name}`] : []),
      ...(bound ? [`ALTER TABLE ${list(was, "parents")[0]} ATTACH PARTITION ${was.name} ${bound}`] : []),
    ];
  }
  return [
    ...list(is, "parents")
      .filter((p) => !list(was, "parents").includes(p))
      .map((p) => `ALTER TABLE ${was.name} NO INHERIT ${p}`),
    ...list(was, "parents")
      .filter((p) => !list(is, "parents").includes(p))
      .map((p) => `ALTER TABLE ${was.name} INHERIT ${p}`),
  ];
}

/** CREATE OR REPLACE keeps what depends on it, but cannot change the result or the arguments' names. */
function replaceRoutine(was: CatalogObject, is: CatalogObject): Altered {
  const definition = text(was, "definition")!;
  const head = (object: CatalogObject) => /^[^\n]*\n(?: RETURNS [^\n]*)?/.exec(text(object, "definition")!)?.[0];
  return head(was) === head(is) ? [definition.trim().replace(/;$/, "")] : "recreate";
}

function alterSequence(was: CatalogObject, attribute: string): Altered {
  switch (attribute) {
    case "definition":
      return [
        `ALTER SEQUENCE ${was.name} ${/ CYCLE$/.test(text(was, "definition")!) ? "" : "NO CYCLE "}${text(was, "definition")}`,
      ];
    case "owned by":
      return [`ALTER SEQUENCE ${was.name} OWNED BY ${text(was, attribute) ?? "NONE"}`];
    case "persistence":
      return [`ALTER SEQUENCE ${was.name} SET ${text(was, attribute) ? "UNLOGGED" : "LOGGED"}`];
    default:
      return undefined;
  }
}

function alterDomain(was: CatalogObject, attribute: string): Altered {
  switch (attribute) {
    case "not null":
      return [`ALTER DOMAIN ${was.name} ${text(was, attribute) ? "SET" : "DROP"} NOT NULL`];
    case "default":
      return [
        text(was, attribute)
          ? `ALTER DOMAIN ${was.name} SET DEFAULT ${text(was, attribute)}`
          : `ALTER DOMAIN ${was.name} DROP DEFAULT`,
      ];
    default:
      return "recreate";
  }
}

/** OPTIONS of foreign tables and their kin, which are added, set and dropped one by one. */
function foreignOptions(was: CatalogObject, is: CatalogObject, alter: string, attribute: string): string[] {
  const split = (entry: string): [string, string] => [
    entry.slice(0, entry.indexOf("=")),
    entry.slice(entry.indexOf("=") + 1),
  ];
  const wanted = new Map(list(was, attribute).map(split));
  const present = new Map(list(is, attribute).map(split));
  const changes = [
    ...[...present.keys()].filter((name) => !wanted.has(name)).map((name) => `DROP ${name}`),
    ...[...wanted]
      .filter(([name, value]) => present.get(name) !== value)
      .map(([name, value]) => `${present.has(name) ? "SET" : "ADD"} ${name} ${literal(value)}`),
  ];
  return [`${alter} OPTIONS (${changes.join(", ")})`];
}

function clustered(was: CatalogObject, index: string): string[] {
  return [
    text(was, "clustered")
      ? `ALTER TABLE ${parentName(was)} CLUSTER ON ${index}`
      : `ALTER TABLE ${parentName(was)} SET WITHOUT CLUSTER`,
  ];
}

function options(was: CatalogObject, is: CatalogObject, alter: string, attribute: string, prefix = ""): string[] {
  const wanted = list(was, attribute);
  const names = new Set(wanted.map((o) => o.split("=")[0]));
  const gone = list(is, attribute)
    .map((o) => o.split("=")[0]!)
    .filter((name) => !names.has(name));
  return [
    ...(gone.length ? [`${alter} RESET (${gone.map((name) => prefix + name).join(", ")})`] : []),
    ...(wanted.length ? [`${alter} SET (${wanted.map((o) => prefix + o).join(", ")})`] : []),
  ];
}
