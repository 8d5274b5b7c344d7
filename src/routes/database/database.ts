import { operationId, type WrittenSpec } from "../read/written.ts";
import { type Query, readCatalog } from "./catalog.ts";
import { connect } from "./connect.ts";
import { crudSpec } from "./crud.ts";

export { databaseUrl } from "./connect.ts";

export interface DatabaseOptions {
  /** Names of the schemas; default: `public`. */
  schemas?: readonly string[];
  title?: string;
}

/**
 * A CRUD spec of the tables and views of a live database, which is only read.
 * @param url as `databaseUrl` gives it
 * @throws EnvironmentError when the server cannot be used
 */
export async function specFromDatabase(url: string, options: DatabaseOptions = {}): Promise<WrittenSpec> {
  const connection = await connect(url);
  try {
    return await specFromCatalog(connection.query, { ...options, title: options.title ?? connection.database });
  } finally {
    await connection.end().catch(() => {});
  }
}

/** The same over any connection. */
export async function specFromCatalog(
  query: Query,
  options: DatabaseOptions & { title: string },
): Promise<WrittenSpec> {
  const catalog = await readCatalog(query, options.schemas);
  const unsaid: string[] = [];
  const spec = crudSpec(catalog, { title: options.title, version: "1.0.0" }, (what) => {
    if (!unsaid.includes(what)) unsaid.push(what);
  });
  const operations = Object.entries(spec.paths).flatMap(([path, item]) =>
    Object.keys(item)
      .filter((method) => method !== "parameters")
      .map((method) => ({ method, path, operation_id: operationId(spec, method, path), file: null, line: null })),
  );
  return {
    spec,
    operations,
    unread: unsaid.map((what) => ({ what, location: { file: "the catalog" } })),
    beyond: [],
    broken: [],
    files: 0,
  };
}
