import { type CatalogObject, list, localName, parentName, text } from "../catalog.ts";
import { commentStatements, inThisDatabase, isAttribute, ownerStatements, phrase } from "./common.ts";
import {
  createAggregate,
  createCollation,
  createConversion,
  createOperator,
  createPublication,
  familyMembers,
} from "./create-parts.ts";
import { defaultPrivilegeStatements, privilegeStatements } from "./privileges.ts";
import { membership } from "./roles.ts";
import { clause, literal, optional, quoted, unqualified, withoutSemicolon } from "./words.ts";

/**
 * Statements that create an object as the catalog describes it, with owner, privileges and comment.
 * `children`: of a table or a composite type, its columns; of the rest, ignored.
 * Undefined for kinds that we cannot write.
 */
export function createStatements(object: CatalogObject, children: CatalogObject[]): string[] | undefined {
  const create = createOnly(object, children);
  if (!create) return undefined;
  if (object.kind === "default privileges") return create;
  return [...create, ...ownerStatements(object), ...privilegeStatements(object), ...commentStatements(object)];
}

function createOnly(object: CatalogObject, children: CatalogObject[]): string[] | undefined {
  const { name } = object;
  const definition = text(object, "definition");
  switch (object.kind) {
    case "schema":
      return [`CREATE SCHEMA ${name}`];
    case "extension":
      return [`CREATE EXTENSION ${name} WITH SCHEMA ${text(object, "schema")}`];
    case "role":
      return [
        `CREATE ROLE ${name} ${text(object, "options") ?? ""}`.trim(),
        ...list(object, "member of").map((m) => membership(m, name)),
      ];
    case "enum":
      return [`CREATE TYPE ${name} AS ENUM (${list(object, "labels").map(literal).join(", ")})`];
    case "type":
      if (text(object, "attendant")) return [];
      return definition?.startsWith("AS (") ? [`CREATE TYPE ${name} ${definition}`] : undefined;
    case "domain":
      return [
        `CREATE DOMAIN ${name} AS ${text(object, "type")}${clause(" COLLATE ", text(object, "collation"))}${clause(" DEFAULT ", text(object, "default"))}${clause(" ", text(object, "not null"))}`,
        ...children.filter((child) => child.kind === "domain constraint").map(domainConstraint),
      ];
    case "domain constraint":
      return [domainConstraint(object)];
    case "range":
      return [
        `CREATE TYPE ${name} AS RANGE (${[
          `SUBTYPE = ${text(object, "subtype")}`,
          ...optional("SUBTYPE_OPCLASS", text(object, "operator class")),
          ...optional("COLLATION", text(object, "collation")),
          ...optional("SUBTYPE_DIFF", text(object, "subtype diff")),
          ...optional("MULTIRANGE_TYPE_NAME", text(object, "multirange")),
        ].join(", ")})`,
      ];
    case "table":
    case "foreign table":
      return createTable(object, children);
    case "column":
      return isAttribute(object)
        ? [`ALTER TYPE ${parentName(object)} ADD ATTRIBUTE ${columnClause(object, false)}`]
        : [`ALTER TABLE ${parentName(object)} ADD COLUMN ${columnClause(object, false)}`, ...columnExtras(object)];
    case "constraint":
      return [
        `ALTER TABLE ${parentName(object)} ADD CONSTRAINT ${localName(object)} ${definition}`,
        ...(text(object, "clustered") ? [`ALTER TABLE ${parentName(object)} CLUSTER ON ${localName(object)}`] : []),
        ...(text(object, "index comment") ? [indexComment(object)] : []),
      ];
    case "index":
      return [
        `${definition}`,
        ...(text(object, "clustered") ? [`ALTER TABLE ${parentName(object)} CLUSTER ON ${unqualified(name)}`] : []),
        ...indexStatistics(object),
        ...extensionStatements(object),
      ];
    case "sequence":
      // It comes with its column.
      if (text(object, "of identity")) return [];
      return [
        `CREATE ${text(object, "persistence") ? "UNLOGGED " : ""}SEQUENCE ${name} ${definition}`,
        ...(text(object, "owned by") ? [`ALTER SEQUENCE ${name} OWNED BY ${text(object, "owned by")}`] : []),
      ];
    case "view":
      return [`CREATE VIEW ${name}${withOptions(object)} AS\n${withoutSemicolon(definition!)}`];
    case "materialized view":
      return [
        `CREATE MATERIALIZED VIEW ${name}${withOptions(object)} AS\n${withoutSemicolon(definition!)}${text(object, "populated") ? "\nWITH NO DATA" : ""}`,
        ...extensionStatements(object),
      ];
    case "rule":
      return [withoutSemicolon(definition!), ...enabled(object, "RULE")];
    case "trigger":
      return [definition!, ...enabled(object, "TRIGGER"), ...extensionStatements(object)];
    case "policy":
      return [
        `CREATE POLICY ${localName(object)} ON ${parentName(object)}${clause(" AS ", text(object, "kind"))} FOR ${text(object, "command")} TO ${list(object, "roles").join(", ")}${clause(" USING (", text(object, "using"), ")")}${clause(" WITH CHECK (", text(object, "with check"), ")")}`,
      ];
    case "function":
    case "procedure":
      return [withoutSemicolon(definition!), ...extensionStatements(object)];
    case "aggregate":
      return createAggregate(object);
    case "collation":
      return createCollation(object);
    case "conversion":
      return createConversion(object);
    case "parameter":
      return [];
    case "operator family":
      return [`CREATE OPERATOR FAMILY ${name}`, ...familyMembers(object)];
    case "operator":
      return createOperator(object);
    case "cast":
      return [`CREATE CAST ${name} ${text(object, "method")}${clause(" ", text(object, "context"))}`];
    case "statistics":
      return [
        definition!,
        ...(text(object, "target") ? [`ALTER STATISTICS ${name} SET STATISTICS ${text(object, "target")}`] : []),
      ];
    case "publication":
      return [createPublication(object)];
    case "event trigger":
      return [
        `CREATE EVENT TRIGGER ${name} ON ${text(object, "event")}${list(object, "tags").length ? ` WHEN TAG IN (${list(object, "tags").map(literal).join(", ")})` : ""} EXECUTE FUNCTION ${text(object, "function")}`,
        ...(text(object, "enabled") ? [`ALTER EVENT TRIGGER ${name} ${ENABLE[text(object, "enabled")!]}`] : []),
      ];
    case "foreign-data wrapper":
      return [
        `CREATE FOREIGN DATA WRAPPER ${name}${clause(" HANDLER ", text(object, "handler"))}${clause(" VALIDATOR ", text(object, "validator"))}${foreignOptions(list(object, "options"))}`,
      ];
    case "foreign server":
      return [
        `CREATE SERVER ${name}${clause(" TYPE ", quoted(text(object, "type")))}${clause(" VERSION ", quoted(text(object, "version")))} FOREIGN DATA WRAPPER ${text(object, "wrapper")}${foreignOptions(list(object, "options"))}`,
      ];
    case "user mapping":
      return [`CREATE USER MAPPING ${name}${foreignOptions(list(object, "options"))}`];
    case "text search configuration":
      return [
        `CREATE TEXT SEARCH CONFIGURATION ${name} (PARSER = ${text(object, "parser")})`,
        ...list(object, "mappings").map(
          (m) => `ALTER TEXT SEARCH CONFIGURATION ${name} ADD MAPPING FOR ${m.replace(" ", " WITH ")}`,
        ),
      ];
    case "text search dictionary":
      return [
        `CREATE TEXT SEARCH DICTIONARY ${name} (TEMPLATE = ${text(object, "template")}${clause(", ", text(object, "options"))})`,
      ];
    case "default privileges":
      return defaultPrivilegeStatements(object, undefined);
    case "setting":
      return list(object, "values").map((v) =>
        settingStatement(object, `SET ${v.slice(0, v.indexOf("="))} = ${settingValue(v)}`),
      );
    default:
      return undefined;
  }
}

function createTable(object: CatalogObject, children: CatalogObject[]): string[] {
  const columns = children.filter((child) => child.kind === "column").sort((a, b) => a.order - b.order);
  const bound = text(object, "partition bound");
  const parents = list(object, "parents");
  const prefix = `CREATE ${text(object, "persistence") ? "UNLOGGED " : ""}${object.kind === "foreign table" ? "FOREIGN " : ""}TABLE ${object.name}`;
  const body = bound
    ? ` PARTITION OF ${parents[0]} ${bound}`
    : text(object, "of type")
      ? ` OF ${text(object, "of type")}`
      : ` (${columns
          .filter((column) => text(column, "inherited") !== "inherited")
          .map((column) => `\n  ${columnClause(column, false)}`)
          .join(",")}\n)${parents.length ? ` INHERITS (${parents.join(", ")})` : ""}`;
  const options = [...list(object, "options"), ...list(object, "toast options").map((o) => `toast.${o}`)];
  return [
    `${prefix}${body}${clause(" PARTITION BY ", text(object, "partition key"))}${clause(" USING ", text(object, "access method"))}${
      options.length ? ` WITH (${options.join(", ")})` : ""
    }${object.kind === "foreign table" ? ` SERVER ${text(object, "server")}${foreignOptions(list(object, "foreign options"))}` : ""}`,
    ...tableExtras(object),
    ...columns.flatMap(columnExtras),
  ];
}

/** What a table has that CREATE TABLE cannot say. Replica identity comes last, after the indexes: see `alterTable`. */
function tableExtras(object: CatalogObject): string[] {
  return [
    ...(text(object, "row security") ? [`ALTER TABLE ${object.name} ENABLE ROW LEVEL SECURITY`] : []),
    ...(text(object, "forced row security") ? [`ALTER TABLE ${object.name} FORCE ROW LEVEL SECURITY`] : []),
    ...(/^(FULL|NOTHING)$/.test(text(object, "replica identity") ?? "")
      ? [`ALTER TABLE ${object.name} REPLICA IDENTITY ${text(object, "replica identity")}`]
      : []),
  ];
}

/** `name type COLLATE … NOT NULL DEFAULT …`, as in CREATE TABLE. */
export function columnClause(column: CatalogObject, forPeople: boolean): string {
  return [
    forPeople ? "" : `${localName(column)} `,
    text(column, "type"),
    foreignOptions(list(column, "foreign options")),
    clause(" COLLATE ", text(column, "collation")),
    clause(" ", text(column, "generated")),
    clause(" ", text(column, "identity")),
    clause(" DEFAULT ", text(column, "default")),
    clause(" ", text(column, "not null")),
    forPeople ? clause(" ", text(column, "not null constraint")) : "",
  ].join("");
}

/** What a column has that its clause cannot say. */
function columnExtras(column: CatalogObject): string[] {
  const alter = `ALTER TABLE ${parentName(column)} ALTER COLUMN ${localName(column)}`;
  const settings = list(column, "options");
  return [
    ...(text(column, "storage") ? [`${alter} SET STORAGE ${text(column, "storage")}`] : []),
    ...(text(column, "compression") ? [`${alter} SET COMPRESSION ${text(column, "compression")}`] : []),
    ...(text(column, "statistics") ? [`${alter} SET STATISTICS ${text(column, "statistics")}`] : []),
    ...(settings.length ? [`${alter} SET (${settings.join(", ")})`] : []),
    ...privilegeStatements(column),
    ...commentStatements(column),
  ];
}

function domainConstraint(object: CatalogObject): string {
  return `ALTER DOMAIN ${parentName(object)} ADD CONSTRAINT ${localName(object)} ${text(object, "definition")}`;
}

/** On the index that a constraint brings along: it has the constraint's name and stands in the table's schema. */
export function indexComment(constraint: CatalogObject): string {
  const table = parentName(constraint);
  const schema = table.slice(0, -unqualified(table).length);
  const comment = text(constraint, "index comment");
  return `COMMENT ON INDEX ${schema}${localName(constraint)} IS ${comment === undefined ? "NULL" : literal(comment)}`;
}

export function settingStatement(object: CatalogObject, action: string): string {
  if (object.name === "DATABASE" || object.name.endsWith(" IN DATABASE"))
    return inThisDatabase(`ALTER ${object.name} %I ${action}`);
  return `ALTER ${object.name} ${action}`;
}

function settingValue(entry: string): string {
  const value = entry.slice(entry.indexOf("=") + 1);
  return /^(search_path|temp_tablespaces|session_preload_libraries)=/.test(entry) ? value || "''" : literal(value);
}

const ENABLE: Record<string, string> = { D: "DISABLE", R: "ENABLE REPLICA", A: "ENABLE ALWAYS", O: "ENABLE" };

/** The statement that sets a trigger's or a rule's firing state, nothing for the default one. */
export function enabled(object: CatalogObject, what: "TRIGGER" | "RULE", always = false): string[] {
  const state = text(object, "enabled") ?? (always ? "O" : undefined);
  if (!state) return [];
  const [verb, mode] = ENABLE[state]!.split(" ");
  return [`ALTER TABLE ${parentName(object)} ${verb}${clause(" ", mode)} ${what} ${localName(object)}`];
}

/** Statistics targets of an index's expressions, by their number. */
export function indexStatistics(object: CatalogObject, from?: CatalogObject): string[] {
  const targets = (of: CatalogObject | undefined) => (of?.attributes.statistics ?? {}) as Record<string, number>;
  const wanted = targets(object);
  const present = targets(from);
  return [...new Set([...Object.keys(wanted), ...Object.keys(present)])]
    .filter((column) => wanted[column] !== present[column])
    .map((column) => `ALTER INDEX ${object.name} ALTER COLUMN ${column} SET STATISTICS ${wanted[column] ?? -1}`);
}

/** With which extensions an object goes. */
export function extensionStatements(object: CatalogObject, from?: CatalogObject): string[] {
  const wanted = list(object, "depends on extension");
  const present = from ? list(from, "depends on extension") : [];
  const alter = (not: string, extension: string) => `ALTER ${phrase(object)} ${not}DEPENDS ON EXTENSION ${extension}`;
  return [
    ...present.filter((extension) => !wanted.includes(extension)).map((extension) => alter("NO ", extension)),
    ...wanted.filter((extension) => !present.includes(extension)).map((extension) => alter("", extension)),
  ];
}

function withOptions(object: CatalogObject): string {
  const options = list(object, "options");
  return options.length ? ` WITH (${options.join(", ")})` : "";
}

function foreignOptions(options: string[]): string {
  if (options.length === 0) return "";
  return ` OPTIONS (${options.map((o) => `${o.slice(0, o.indexOf("="))} ${literal(o.slice(o.indexOf("=") + 1))}`).join(", ")})`;
}
