import type { Session } from "../engines/engine.ts";
import { type Catalog, type CatalogObject, type Json, type Kind, key } from "./catalog.ts";
import { globalQueries } from "./queries/globals.ts";
import { relationQueries } from "./queries/relations.ts";
import { routineQueries } from "./queries/routines.ts";
import { typeQueries } from "./queries/types.ts";

export interface CatalogReader {
  /** Reads the whole catalog in one round trip. Must run in a session that may see everything. */
  read(session: Session): Promise<Catalog>;
}

/**
 * A reader for servers of one version.
 * @param version `server_version_num`, 140000 or newer.
 * @param otherRoles roles that existed on the server before us and are not part of the comparison.
 */
export function catalogReader(version: number, otherRoles: string[] = []): CatalogReader {
  const roles = `ARRAY[${otherRoles.map(quoteLiteral).join(", ")}]::name[]`;
  const queries = [...globalQueries(version), ...typeQueries, ...relationQueries(version), ...routineQueries];
  // An empty search path makes every name in a definition a qualified one.
  const sql = `SET search_path = ''; ${queries.join(";\n").replaceAll(":other_roles", roles)}; RESET search_path`;
  return {
    async read(session) {
      const results = await session.query(sql);
      const catalog: Catalog = new Map();
      for (const result of results) {
        for (const row of result.rows) {
          const [kind, name, parent, order, attributes] = row as [Kind, string, string | null, string, string];
          const object: CatalogObject = { kind, name, parent, order: Number(order), attributes: parse(attributes) };
          catalog.set(key(object), object);
        }
      }
      return catalog;
    },
  };
}

function parse(text: string): Record<string, Json> {
  return JSON.parse(text.replace(TIMESTAMP, creationTime)) as Record<string, Json>;
}

/** `'now'::timestamp` is folded into the time at which an object was made: another one each time, and nobody's choice. */
const TIMESTAMP = /'(\d{4}-\d\d-\d\d(?: \d\d:\d\d:\d\d(?:\.\d+)?(?:[+-]\d\d)?)?)'/g;
const DAY_MS = 86_400_000;

function creationTime(whole: string, time: string): string {
  return Math.abs(Date.parse(time.replace(" ", "T").replace(/([+-]\d\d)$/, "$1:00")) - Date.now()) < DAY_MS
    ? "'now'"
    : whole;
}

function quoteLiteral(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
