import { availableParallelism } from "node:os";
import type { EngineKind } from "../engines/engine.ts";
import type { MigrationResult } from "../result.ts";
import { BREAKS_CHAINS, type ChainBreak, chainBelow, type Link } from "./chain.ts";
import { type MigrationCaution, Prover } from "./prover.ts";
import type { ScriptFailure } from "./run-script.ts";
import type { UserSeed } from "./seeding.ts";
import { Workbench, type WorkbenchOptions } from "./workbench.ts";

export interface HistoryProof {
  results: MigrationResult[];
  /** What the tool cannot do though Postgres can, by migration. */
  cautions: MigrationCaution[];
  chainBreaks: ChainBreak[];
  /** Ups that could not be replayed, by index. */
  holes: ReadonlyMap<number, ScriptFailure>;
  /** Why an up or a down that was judged failed, by migration. */
  failures: ReadonlyMap<string, ScriptFailure>;
  /** Roles that were made because migrations name them. */
  assumedRoles: string[];
}

/** What the parts of a history share. */
interface Run {
  options: WorkbenchOptions;
  userSeed: UserSeed | undefined;
  judged: number[];
  cautions: MigrationCaution[];
  chainBreaks: ChainBreak[];
  failures: Map<string, ScriptFailure>;
  /** What is known of the migrations proved so far, by index. */
  links: Map<number, Link>;
  /** Chains that lead into another part. */
  openChains: number[];
  done: number;
}

/** Proves every migration that is to be judged; long histories in parts, side by side. Results in the history's order. */
export async function proveHistory(
  options: WorkbenchOptions,
  judged: ReadonlySet<string>,
  userSeed: UserSeed | undefined,
): Promise<HistoryProof> {
  const indexes = [...options.order.entries()]
    .filter(([, migration]) => judged.has(migration.id) && !migration.repeatable)
    .map(([index]) => index);
  const run: Run = {
    options,
    userSeed,
    judged: indexes,
    cautions: [],
    chainBreaks: [],
    failures: new Map(),
    links: new Map(),
    openChains: [],
    done: 0,
  };
  const parts: { part: number[]; bench: Workbench }[] = [];
  for (const part of inParts(indexes, options.engine.kind, options.jobs)) {
    const engine = (parts.length > 0 && (await options.engine.apart?.())) || options.engine;
    parts.push({ part, bench: new Workbench({ ...options, engine }) });
  }
  try {
    const outcomes = await Promise.allSettled(parts.map(({ part, bench }) => provePart(run, bench, part)));
    for (const outcome of outcomes) if (outcome.status === "rejected") throw outcome.reason;
    for (const index of run.openChains) await followChain(run, parts.at(-1)!.bench, index);
    const byOrder = new Map(options.order.map((migration, index) => [migration, index]));
    return {
      results: outcomes.flatMap((outcome) => (outcome.status === "fulfilled" ? outcome.value : [])),
      cautions: run.cautions.sort((a, b) => byOrder.get(a.migration)! - byOrder.get(b.migration)!),
      chainBreaks: run.chainBreaks.sort((a, b) => byOrder.get(a.culprit)! - byOrder.get(b.culprit)!),
      holes: new Map(parts.flatMap(({ bench }) => [...bench.holes])),
      failures: run.failures,
      assumedRoles: [...new Set(parts.flatMap(({ bench }) => bench.assumedRoles))],
    };
  } finally {
    for (const { bench } of parts) await bench.close();
  }
}

/** Fewer are not worth the replay of what comes before a part. */
const SMALLEST_PART = 40;
/** By the memory that a part takes. */
const MOST_PARTS: Record<EngineKind, number> = { local: 4, pglite: 2, url: 1 };
/** A part keeps a server and us busy by turns: each takes longer when they share cores, and all are done sooner. */
const CORES_PER_PART: Record<EngineKind, number> = { local: 1, pglite: 2, url: 1 };

function inParts(indexes: number[], kind: EngineKind, jobs: number | undefined): number[][] {
  const usual = Math.min(MOST_PARTS[kind], Math.floor(availableParallelism() / CORES_PER_PART[kind]));
  // Databases of a server that is not ours share their roles.
  const most = kind === "url" ? 1 : (jobs ?? usual);
  const count = Math.min(most, Math.floor(indexes.length / SMALLEST_PART));
  if (count <= 1) return [indexes];
  const size = Math.ceil(indexes.length / count);
  return Array.from({ length: count }, (_, part) => indexes.slice(part * size, (part + 1) * size));
}

async function provePart(run: Run, bench: Workbench, indexes: number[]): Promise<MigrationResult[]> {
  const { order, progress, signal } = run.options;
  const results: MigrationResult[] = [];
  const prover = new Prover(bench, run.userSeed, run);
  try {
    for (const index of indexes) {
      signal?.throwIfAborted();
      run.done++;
      progress(`proving ${run.done} of ${run.judged.length}: ${order[index]!.id}`);
      const start = performance.now();
      const result = await prover.prove(index);
      result.duration_ms = Math.round((performance.now() - start) * 10) / 10;
      results.push(result);
      run.links.set(index, { verdict: result.verdict, before: prover.digestBefore });
      if (!BREAKS_CHAINS.has(result.verdict)) continue;
      if (await followChain(run, bench, index, indexes[0])) run.openChains.push(index);
    }
    return results;
  } finally {
    await prover.release();
  }
}

/** True: the chain goes on below `lowest`. */
async function followChain(run: Run, bench: Workbench, index: number, lowest = 0): Promise<boolean> {
  const judged = run.judged.includes(index - 1);
  const found = judged && index - 1 < lowest ? "open" : await chainBelow(bench, index, run.links, lowest);
  if (found === "open") return run.judged.some((other) => other < lowest);
  if (found) run.chainBreaks.push(found);
  return false;
}
