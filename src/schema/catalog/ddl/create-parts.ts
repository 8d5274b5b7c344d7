import { type CatalogObject, list, text } from "../catalog.ts";
import { optional, quoted } from "./words.ts";

const MODIFY: Record<string, string> = { r: "READ_ONLY", s: "SHAREABLE", w: "READ_WRITE" };

/** What COLLATION's own settings are called in the catalog, which depends on the version. */
export function createCollation(object: CatalogObject): string[] {
  const settings = object.attributes.definition as Record<string, unknown>;
  const value = (...names: string[]) => {
    const found = names.map((name) => settings[name]).find((entry) => entry !== undefined && entry !== null);
    return found === undefined ? undefined : String(found);
  };
  const provider = { i: "icu", b: "builtin" }[value("collprovider") ?? ""];
  const options = [
    ...optional("PROVIDER", provider),
    ...optional("LOCALE", quoted(value("colliculocale", "colllocale"))),
    ...optional("RULES", quoted(value("collicurules"))),
    // With a locale of ICU these are not set, or must not be.
    ...(provider === undefined
      ? [...optional("LC_COLLATE", quoted(value("collcollate"))), ...optional("LC_CTYPE", quoted(value("collctype")))]
      : []),
    ...optional("DETERMINISTIC", settings.collisdeterministic === false ? "false" : undefined),
  ];
  return [`CREATE COLLATION ${object.name} (${options.join(", ")})`];
}

export function createConversion(object: CatalogObject): string[] | undefined {
  const [, isDefault, from, to, routine] =
    /^(DEFAULT )?(\S+) TO (\S+) FROM (.+)$/.exec(text(object, "definition")!) ?? [];
  if (routine === undefined) return undefined;
  return [`CREATE ${isDefault ?? ""}CONVERSION ${object.name} FOR '${from}' TO '${to}' FROM ${routine}`];
}

export function createAggregate(object: CatalogObject): string[] {
  const modify = (attribute: string) => MODIFY[text(object, attribute) ?? ""];
  const options = [
    `SFUNC = ${text(object, "sfunc")}`,
    `STYPE = ${text(object, "stype")}`,
    ...optional("SSPACE", text(object, "sspace")),
    ...optional("FINALFUNC", text(object, "finalfunc")),
    ...(text(object, "finalfunc_extra") ? ["FINALFUNC_EXTRA"] : []),
    ...optional("FINALFUNC_MODIFY", text(object, "finalfunc") && modify("finalfunc_modify")),
    ...optional("COMBINEFUNC", text(object, "combinefunc")),
    ...optional("SERIALFUNC", text(object, "serialfunc")),
    ...optional("DESERIALFUNC", text(object, "deserialfunc")),
    ...optional("INITCOND", quoted(text(object, "initcond"))),
    ...optional("MSFUNC", text(object, "msfunc")),
    ...optional("MINVFUNC", text(object, "minvfunc")),
    ...optional("MSTYPE", text(object, "mstype")),
    ...optional("MSSPACE", text(object, "msspace")),
    ...optional("MFINALFUNC", text(object, "mfinalfunc")),
    ...(text(object, "mfinalfunc_extra") ? ["MFINALFUNC_EXTRA"] : []),
    ...optional("MFINALFUNC_MODIFY", text(object, "mfinalfunc") && modify("mfinalfunc_modify")),
    ...optional("MINITCOND", quoted(text(object, "minitcond"))),
    ...optional("SORTOP", text(object, "sortop")),
    ...optional(
      "PARALLEL",
      text(object, "parallel") === "s" ? "SAFE" : text(object, "parallel") === "r" ? "RESTRICTED" : undefined,
    ),
    ...(text(object, "kind") === "hypothetical" ? ["HYPOTHETICAL"] : []),
  ];
  return [`CREATE AGGREGATE ${object.name.replace(/\(\)$/, "(*)")} (${options.join(", ")})`];
}

export function createOperator(object: CatalogObject): string[] {
  const options = [
    `FUNCTION = ${text(object, "function")}`,
    ...optional("LEFTARG", text(object, "leftarg")),
    ...optional("RIGHTARG", text(object, "rightarg")),
    ...optional("COMMUTATOR", text(object, "commutator")),
    ...optional("NEGATOR", text(object, "negator")),
    ...optional("RESTRICT", text(object, "restrict")),
    ...optional("JOIN", text(object, "join")),
    ...optional("HASHES", text(object, "hashes") && "true"),
    ...optional("MERGES", text(object, "merges") && "true"),
  ];
  return [`CREATE OPERATOR ${object.name.slice(0, object.name.lastIndexOf(" ("))} (${options.join(", ")})`];
}

export function createPublication(object: CatalogObject): string {
  const tables = list(object, "tables");
  const schemas = list(object, "schemas");
  const parts =
    tables[0] === "ALL TABLES"
      ? ["ALL TABLES"]
      : [...tables.map((t) => `TABLE ${t}`), ...schemas.map((s) => `TABLES IN SCHEMA ${s}`)];
  const options = [
    ...optional("publish", quoted(text(object, "publish"))),
    ...optional("publish_via_partition_root", text(object, "via root") && "true"),
    ...optional("publish_generated_columns", text(object, "generated columns") && "stored"),
  ];
  return `CREATE PUBLICATION ${object.name}${parts.length ? ` FOR ${parts.join(", ")}` : ""}${options.length ? ` WITH (${options.join(", ")})` : ""}`;
}

/** What brings a family's operators and support functions to what they should be. */
export function familyMembers(
  object: CatalogObject,
  from?: CatalogObject,
  attributes = ["operators", "functions"],
): string[] {
  const alter = `ALTER OPERATOR FAMILY ${object.name}`;
  return attributes.flatMap((attribute) => {
    const word = attribute === "operators" ? "OPERATOR" : "FUNCTION";
    const wanted = list(object, attribute);
    const present = from ? list(from, attribute) : [];
    // "1 <(integer,integer)" and "1 (integer, integer) btint4cmp(integer,integer)": dropped by number and types.
    const place = (entry: string) => `${entry.slice(0, entry.indexOf(" "))} ${/\([^()]*\)/.exec(entry)?.[0]}`;
    return [
      ...present.filter((entry) => !wanted.includes(entry)).map((entry) => `${alter} DROP ${word} ${place(entry)}`),
      ...wanted.filter((entry) => !present.includes(entry)).map((entry) => `${alter} ADD ${word} ${entry}`),
    ];
  });
}
