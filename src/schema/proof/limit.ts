import { type Database, EngineCrash, StatementTimeout } from "../engines/engine.ts";

/**
 * Does our own work in a database, which may run code of migrations (a check, a default, a trigger).
 * @param timeout milliseconds; then the database is lost
 * @throws StatementTimeout
 */
export async function limited<T>(database: Database, timeout: number, work: () => Promise<T>): Promise<T> {
  let expired = false;
  const timer = setTimeout(() => {
    expired = true;
    void database.kill().catch(() => {});
  }, timeout);
  try {
    return await work();
  } catch (error) {
    if (expired && error instanceof EngineCrash) throw new StatementTimeout(`it did not end in ${timeout / 1000} s`);
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
