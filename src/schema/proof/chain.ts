import { digest } from "../catalog/digest.ts";
import type { Migration } from "../migrations/migration.ts";
import type { MigrationVerdict } from "../result.ts";
import { failureText, runScript } from "./run-script.ts";
import type { Workbench } from "./workbench.ts";

/** A rollback that works by itself and not after the rollback of a migration that came later. */
export interface ChainBreak {
  migration: Migration;
  /** The later migration, whose rollback does not restore what this one needs. */
  culprit: Migration;
  message: string;
}

/** What is known of a migration that was proved. */
export interface Link {
  verdict: MigrationVerdict;
  /** Digest of the catalog that it started from. */
  before?: string;
}

const MAX_LINKS = 20;

/**
 * Takes a migration whose rollback is not exact down together with the ones before it, as a team would that goes
 * back several versions. Stops where the catalog is again what it was: from there on the links hold by themselves,
 * as an exact rollback ends where the one before it starts.
 * @param links the judged migrations, by index
 * @param lowest where to stop, as what is below is not known yet
 * @returns "open" when it stopped there
 */
export async function chainBelow(
  bench: Workbench,
  index: number,
  links: ReadonlyMap<number, Link>,
  lowest = 0,
): Promise<ChainBreak | "open" | undefined> {
  const { order, reader, timeout, progress, signal } = bench.options;
  const culprit = order[index]!;
  if (!links.has(index - 1)) return undefined;
  const database = await bench.at(index + 1);
  try {
    if (culprit.down && links.get(index)?.verdict === "differs") {
      const outcome = await runScript(database, culprit.down, timeout);
      if (!outcome.ok) return undefined;
    }
    for (let at = index - 1; at >= Math.max(0, index - MAX_LINKS); at--) {
      signal?.throwIfAborted();
      if (at < lowest) return "open";
      const link = links.get(at);
      const migration = order[at]!;
      if (!link || !migration.down || !RUNNABLE.has(link.verdict)) return undefined;
      progress(`rolling back together: ${culprit.id} … ${migration.id}`);
      const outcome = await runScript(database, migration.down, timeout);
      if (!outcome.ok) return { migration, culprit, message: failureText(outcome.failure) };
      if (digest(await reader.read(await database.admin())) === link.before) return undefined;
    }
    return undefined;
  } finally {
    await database.drop();
  }
}

const RUNNABLE: ReadonlySet<MigrationVerdict> = new Set(["exact", "order-only", "differs", "loses-data"]);

/** Verdicts after which the migrations below have something to fear. */
export const BREAKS_CHAINS: ReadonlySet<MigrationVerdict> = new Set(["differs", "missing", "down-fails"]);
