import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, rm, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import type { Engine, Snapshot } from "../engines/engine.ts";
import type { Migration } from "../migrations/migration.ts";
import type { BaseCache } from "./workbench.ts";

/** Raised when what a snapshot holds changes its form. */
const FORMAT = 3;

/** Replayed histories that are kept; the ones not used for longest go first. */
const MOST_KEPT = 4;

/** Worth keeping from this many migrations on: fewer are replayed as fast as they are loaded. */
const FEWEST = 20;

/**
 * Keeps replayed histories under `directory`, by engine, its version and the content of every migration.
 * @param bookkeeping what was run before the first one
 */
export function baseCache(engine: Engine, directory: string, bookkeeping = ""): BaseCache | undefined {
  if (!engine.load) return undefined;
  const load = engine.load.bind(engine);
  const start = (roles: string[]) =>
    [FORMAT, engine.kind, engine.version, process.arch, bookkeeping, ...roles].join("\0");
  return {
    async load(order, roles) {
      const keys = prefixKeys(start(roles), order);
      for (let count = order.length; count >= FEWEST; count--) {
        const entry = join(directory, keys[count]!);
        if (!existsSync(entry)) continue;
        try {
          const snapshot = await load(entry);
          const now = new Date();
          await utimes(entry, now, now).catch(() => {});
          return { snapshot, count };
        } catch {
          // A damaged entry costs a replay.
          await rm(entry, { recursive: true, force: true }).catch(() => {});
        }
      }
      return undefined;
    },
    async store(snapshot: Snapshot, order, roles) {
      if (!snapshot.save || order.length < FEWEST) return;
      const entry = join(directory, prefixKeys(start(roles), order)[order.length]!);
      if (existsSync(entry)) return;
      // A cache that cannot be written costs time, nothing else.
      try {
        await mkdir(directory, { recursive: true });
        await snapshot.save(entry);
        await prune(directory);
      } catch {}
    },
  };
}

/** The key of each prefix of a history: the last one stands for all of it. */
function prefixKeys(start: string, order: Migration[]): string[] {
  const keys = [`base-${digest(start)}`];
  let chained = digest(start);
  for (const { up } of order) {
    chained = digest(`${chained}\0${up.transaction}\0${up.sql}`);
    keys.push(`base-${chained}`);
  }
  return keys;
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 40);
}

async function prune(directory: string): Promise<void> {
  const names = (await readdir(directory)).filter((name) => name.startsWith("base-"));
  const entries = await Promise.all(
    names.map(async (name) => ({ name, used: (await stat(join(directory, name))).mtimeMs })),
  );
  entries.sort((a, b) => b.used - a.used);
  for (const { name } of entries.slice(MOST_KEPT)) await rm(join(directory, name), { recursive: true, force: true });
}
