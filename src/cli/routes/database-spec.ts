import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UsageError } from "../../report/errors.ts";
import { visibleLine } from "../../report/escape.ts";
import { interruptible } from "../interrupt.ts";

/**
 * Reads the catalog of a database and hands the spec of its tables on as a file, which is gone afterwards.
 * What the spec does not say of the catalog is told on standard error.
 * @param database a URL, or `env:NAME`
 */
export async function withDatabaseSpec<T>(
  database: string,
  schemas: string[] | undefined,
  use: (path: string) => Promise<T>,
): Promise<T> {
  const { databaseUrl, specFromDatabase } = await import("../../routes/database/database.ts");
  const url = databaseUrl(database, (name) => process.env[name]);
  const written = await interruptible(
    () => specFromDatabase(url, { schemas }),
    () => {},
  );
  if (written.operations.length === 0)
    throw new UsageError("The database has no table or view that could be read: name its schema with --db-schema.");
  for (const { what } of written.unread) process.stderr.write(`${visibleLine(`Not in the spec: ${what}.`)}\n`);
  const directory = await mkdtemp(join(tmpdir(), "backend-kit-spec-"));
  try {
    const path = join(directory, "openapi.json");
    await writeFile(path, JSON.stringify(written.spec));
    return await use(path);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
