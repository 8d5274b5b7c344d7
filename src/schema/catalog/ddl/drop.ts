import { type CatalogObject, localName, parentName, text } from "../catalog.ts";
import { commentStatements, isAttribute, phrase } from "./common.ts";
import { settingStatement } from "./create.ts";
import { defaultPrivilegeStatements, privilegeStatements } from "./privileges.ts";

/** Statements that drop an object and nothing else; undefined for what cannot be dropped alone. */
export function dropStatements(object: CatalogObject): string[] | undefined {
  switch (object.kind) {
    case "column":
      return isAttribute(object)
        ? [`ALTER TYPE ${parentName(object)} DROP ATTRIBUTE ${localName(object)}`]
        : [`ALTER TABLE ${parentName(object)} DROP COLUMN ${localName(object)}`];
    case "constraint":
      return [`ALTER TABLE ${parentName(object)} DROP CONSTRAINT ${localName(object)}`];
    case "domain constraint":
      return [`ALTER DOMAIN ${parentName(object)} DROP CONSTRAINT ${localName(object)}`];
    case "default privileges":
      return defaultPrivilegeStatements(undefined, object);
    case "setting":
      return [settingStatement(object, "RESET ALL")];
    case "sequence":
      return text(object, "of identity") ? withoutExtras(object) : [`DROP ${phrase(object)}`];
    case "type":
      return text(object, "attendant") ? withoutExtras(object) : [`DROP ${phrase(object)}`];
    case "database":
      return undefined;
    case "parameter":
      return withoutExtras(object);
    case "role":
      return [`DROP OWNED BY ${object.name}`, `DROP ROLE ${object.name}`];
    case "large object":
      return [`SELECT lo_unlink(${object.name})`];
    default:
      return [`DROP ${phrase(object)}`];
  }
}

/** Takes away what an object has beside its definition. */
function withoutExtras(object: CatalogObject): string[] {
  const { privileges: _, comment, ...attributes } = object.attributes;
  const bare = { ...object, attributes };
  return [...privilegeStatements(bare, object), ...(comment === undefined ? [] : commentStatements(bare, true))];
}
