import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { TextDecoder } from "node:util";
import { UsageError } from "../report/errors.ts";
import type { Finding } from "../report/finding.ts";
import type { Verdict } from "../report/verdict.ts";
import { catalogReader } from "./catalog/read-catalog.ts";
import type { Engine } from "./engines/engine.ts";
import { openEngine } from "./engines/open-engine.ts";
import { bookkeepingFor } from "./migrations/bookkeeping.ts";
import type { HistoryProblem, Migration, UncheckedMigration } from "./migrations/migration.ts";
import type { Progress, SchemaOptions } from "./options.ts";
import { relativePath } from "./paths.ts";
import { baseCache } from "./proof/base-cache.ts";
import { type HistoryProof, proveHistory } from "./proof/prove-history.ts";
import { failureText, type ScriptFailure } from "./proof/run-script.ts";
import { UserSeed } from "./proof/seeding.ts";
import type { Coverage, MigrationResult, SchemaResult } from "./result.ts";

export interface GateContext {
  progress: Progress;
  signal?: AbortSignal;
}

export interface GateInput {
  layout: string;
  /** The history in the order in which it is run. */
  order: Migration[];
  judged: ReadonlySet<string>;
  problems: HistoryProblem[];
  /** Programs of the tool: judged, they are not provable; else they are named as what the replay left out. */
  unchecked: readonly UncheckedMigration[];
}

/** Proves what is to be judged and draws the conclusion. */
export async function runGate(input: GateInput, options: SchemaOptions, context: GateContext): Promise<SchemaResult> {
  const seedSql = options.seed === undefined ? undefined : readSeed(options);
  const programs = new Set(input.unchecked.map(({ id }) => id));
  if ([...input.judged].every((id) => programs.has(id))) return conclude(input, NOT_STARTED);
  let attempt = await prove(input, options, options.database, seedSql, context);
  if (options.database === "auto" && attempt.engine?.kind === "local") {
    const [stuck] = notRun(attempt);
    if (stuck) {
      // The newest Postgres, with all rights, in a sandbox: it may run what the local one cannot.
      context.progress("trying PGlite for what the local Postgres cannot run");
      const other = await prove(input, options, "pglite", seedSql, context);
      if (notRun(other).length < notRun(attempt).length) {
        other.notes.unshift(`${attempt.reason} It could not run ${stuck}, so everything was proved on PGlite instead.`);
        attempt = other;
      }
    }
  }
  return conclude(input, attempt);
}

interface Attempt {
  engine: { kind: string; version: string } | null;
  reason: string;
  proof: HistoryProof;
  /** Migrations of the history that are not judged and could not be replayed: id and why. */
  holes: { id: string; reason: string }[];
  notes: string[];
}

/** Nothing that is judged can be run. */
const NOT_STARTED: Attempt = {
  engine: null,
  reason: "",
  proof: { results: [], cautions: [], chainBreaks: [], holes: new Map(), failures: new Map(), assumedRoles: [] },
  holes: [],
  notes: [],
};

async function prove(
  input: GateInput,
  options: SchemaOptions,
  database: string,
  seedSql: string | undefined,
  context: GateContext,
): Promise<Attempt> {
  context.progress("starting the database");
  const { engine, reason } = await openEngine(database, options.cache, input.order.some(makesRoles));
  try {
    return await proveOn(engine, reason, input, options, seedSql, context);
  } finally {
    await engine.close();
  }
}

async function proveOn(
  engine: Engine,
  reason: string,
  input: GateInput,
  options: SchemaOptions,
  seedSql: string | undefined,
  context: GateContext,
): Promise<Attempt> {
  const seed = seedSql === undefined ? undefined : new UserSeed(seedSql);
  const bookkeeping = bookkeepingFor(input.layout, input.order);
  const programs = new Set(input.unchecked.map(({ id }) => id));
  const judged = new Set([...input.judged].filter((id) => !programs.has(id)));
  const proof = await proveHistory(
    {
      engine,
      reader: catalogReader(engine.versionNumber, engine.otherRoles),
      bookkeeping,
      order: input.order,
      timeout: options.timeout,
      jobs: options.jobs,
      progress: context.progress,
      signal: context.signal,
      cache: options.cache === undefined ? undefined : baseCache(engine, options.cache, bookkeeping),
    },
    judged,
    seed,
  );
  proof.results = proof.results.map((result) => afterProgram(result, proof.failures.get(result.id), input));
  const holes = holesOf(proof, input.order, judged);
  return { engine: describe(engine), reason, proof, holes, notes: notesOf(proof, reason, holes, options, seed) };
}

/** What fails for want of something that a program of the tool may have made is not proved to fail. */
function afterProgram(
  result: MigrationResult,
  failure: ScriptFailure | undefined,
  { order, unchecked }: GateInput,
): MigrationResult {
  if (result.verdict !== "up-fails" && result.verdict !== "down-fails") return result;
  if (!IS_MISSING.has(failure?.code ?? "")) return result;
  const version = order.find(({ id }) => id === result.id)?.version;
  const programs = unchecked.filter(({ id }) => isBefore(id, version));
  const [program] = programs.slice(-1);
  if (!program) return result;
  return {
    ...result,
    verdict: "not-provable",
    reason: `${result.reason}\nThat may come from ${program.file}, a program before it that was not run${programs.length > 1 ? `, or from ${programs.length - 1} more` : ""}.`,
    written_rollback_sql: null,
    repair_note: null,
  };
}

/** SQLSTATEs of what is not there: a table, a column, an object, a function, a schema. */
const IS_MISSING: ReadonlySet<string> = new Set(["42P01", "42703", "42704", "42883", "3F000"]);

/** Both by their numbers, as the tools that have programs order them. */
function isBefore(program: string, version: string | undefined): boolean {
  const [one, other] = [program, version ?? ""].map((text) => /^\d+/.exec(text)?.[0]);
  return one !== undefined && other !== undefined && BigInt(one) < BigInt(other);
}

/** Whether a migration makes, changes or acts as roles, which belong to no database: then databases must not share them. */
function makesRoles({ up, down }: Migration): boolean {
  const sql = `${up.sql};${down?.sql ?? ""}`.replace(COMMENTS, " ");
  return ROLES.test(sql) || (sql.match(GRANTS) ?? []).some((grant) => !/\bon\b/i.test(grant));
}

const COMMENTS = /--.*$|\/\*[\s\S]*?\*\//gm;
const ROLES =
  /\b(create|alter|drop)\s+(role|user|group|database|tablespace)\b|\b(reassign|drop)\s+owned\b|\bset\s+(local\s+|session\s+)?(role|authorization)\b/i;
/** Without ON they are about membership. */
const GRANTS = /\b(grant|revoke)\b[^;]*/gi;

function describe({ kind, version }: Engine) {
  return { kind, version };
}

function holesOf({ holes }: HistoryProof, order: Migration[], judged: ReadonlySet<string>): Attempt["holes"] {
  return [...holes]
    .map(([index, failure]) => ({ id: order[index]!.id, reason: firstLine(failureText(failure)) }))
    .filter(({ id }) => !judged.has(id));
}

function notesOf(
  { assumedRoles }: HistoryProof,
  reason: string,
  holes: Attempt["holes"],
  options: SchemaOptions,
  seed: UserSeed | undefined,
): string[] {
  const notes = [`Engine: ${reason}`];
  const [first] = holes;
  if (first) {
    const more = holes.length > 1 ? `; nor could ${holes.length - 1} more` : "";
    notes.push(`The history before has a hole: ${first.id} could not be run (${first.reason})${more}.`);
  }
  if (assumedRoles.length > 0)
    notes.push(`Roles that no migration creates were made for the proof: ${assumedRoles.join(", ")}.`);
  for (const [line, problem] of seed?.problems ?? [])
    notes.push(`${relativePath(options.root, options.seed!)}:${line}: this part of the seed was not used: ${problem}.`);
  return notes;
}

/** What could not be run, of what is judged and of what it stands on: id and why. */
function notRun({ proof, holes }: Attempt): string[] {
  const judged = proof.results.filter(({ verdict, reason }) => NOT_EXECUTED.has(verdict) || reason?.includes(SYNTAX));
  return [...holes, ...judged].map(({ id, reason }) => `${id} (${firstLine(reason)})`);
}

/** SQLSTATE of a syntax error, as reasons show it: in a rollback, it may be that of a newer Postgres. */
const SYNTAX = "(42601)";

const FAILS: ReadonlySet<MigrationResult["verdict"]> = new Set(["differs", "down-fails", "missing", "up-fails"]);

/** Whether a result alone makes the gate red. */
export function fails(result: MigrationResult): boolean {
  return FAILS.has(result.verdict) || (result.verdict === "loses-data" && result.accepted_reason === null);
}

function conclude(input: GateInput, attempt: Attempt): SchemaResult {
  const results = [...attempt.proof.results, ...notProvable(input)];
  const findings = [
    ...input.problems.map(problemFinding),
    ...cautionFindings(input, attempt.proof),
    ...chainFindings(attempt.proof),
  ];
  return {
    gate: "schema-check",
    verdict: verdictOf(results, findings),
    coverage: coverageOf(input, results),
    engine: attempt.engine,
    migrations: results,
    findings,
    notes: [...attempt.notes, ...leftOut(input)],
  };
}

/** Judged migrations that are programs. */
function notProvable({ judged, unchecked }: GateInput): MigrationResult[] {
  return unchecked
    .filter(({ id }) => judged.has(id))
    .map(({ id, file, rollbackFile, reason, irreversible }) => ({
      id,
      file,
      rollback_file: rollbackFile ?? null,
      verdict: irreversible ? "irreversible" : "not-provable",
      reason: irreversible?.reason ?? reason,
      accepted_reason: null,
      differences: [],
      rows: [],
      repair_sql: null,
      written_rollback_sql: null,
      repair_note: null,
      notes: [],
      duration_ms: 0,
    }));
}

/** Programs that others are replayed on top of, as if they did nothing. */
function leftOut({ judged, unchecked }: GateInput): string[] {
  const others = unchecked.filter(({ id }) => !judged.has(id)).map(({ file }) => file);
  if (others.length === 0) return [];
  const more = others.length > 5 ? ` and ${others.length - 5} more` : "";
  return [`Programs of the migration tool were not run: ${others.slice(0, 5).join(", ")}${more}.`];
}

/** The result when there is nothing to run. */
export function nothingToCheck(input: GateInput, note: string): SchemaResult {
  const findings = input.problems.map(problemFinding);
  return {
    gate: "schema-check",
    verdict: verdictOf([], findings),
    coverage: { ...coverageOf(input, []), executed: 0 },
    engine: null,
    migrations: [],
    findings,
    notes: [note],
  };
}

function verdictOf(results: MigrationResult[], findings: Finding[]): Verdict {
  if (results.some(fails) || findings.some((finding) => finding.severity === "error")) return "fail";
  return results.some((result) => result.verdict === "not-provable") ? "inconclusive" : "pass";
}

function coverageOf(input: GateInput, results: MigrationResult[]): Coverage {
  const count = (...verdicts: MigrationResult["verdict"][]) =>
    results.filter((result) => verdicts.includes(result.verdict)).length;
  const scripts = new Set(input.order.filter((migration) => !migration.repeatable).map(({ id }) => id));
  const programs = input.unchecked.filter(({ id }) => !scripts.has(id));
  const failed = results.filter(({ id, verdict }) => scripts.has(id) && NOT_EXECUTED.has(verdict));
  return {
    found: scripts.size + programs.length,
    executed: scripts.size - failed.length,
    proved: count("exact", "order-only", "differs", "loses-data", "down-fails"),
    irreversible: count("irreversible"),
    not_provable: count("not-provable"),
  };
}

const NOT_EXECUTED: ReadonlySet<MigrationResult["verdict"]> = new Set(["up-fails", "not-provable"]);

/** A finding's identity over commits: what it is about, not where it stands. */
function fingerprint(...parts: string[]): string {
  return createHash("sha256").update(parts.join("\0")).digest("hex").slice(0, 16);
}

function problemFinding(problem: HistoryProblem): Finding {
  const { rule, severity, message, file, line } = problem;
  return {
    rule,
    severity,
    confidence: "high",
    message,
    location: { file, line },
    fingerprint: fingerprint(rule, file),
  };
}

const TOOLS: Record<string, string> = {
  "golang-migrate": "golang-migrate",
  diesel: "diesel",
  dbmate: "dbmate",
  goose: "goose",
  "sql-migrate": "sql-migrate",
  flyway: "Flyway",
  prisma: "Prisma",
};

function cautionFindings(input: GateInput, proof: HistoryProof): Finding[] {
  const tool = TOOLS[input.layout];
  const findings: Finding[] = [];
  for (const { migration, direction, caution } of proof.cautions) {
    const { file, firstLine } = direction === "up" ? migration.up : (migration.down ?? migration.up);
    const add = (rule: string, message: string) =>
      findings.push({
        rule,
        severity: "warning",
        confidence: "high",
        message,
        location: { file, line: firstLine },
        fingerprint: fingerprint(rule, file),
      });
    if (caution === "transaction-left-open")
      add("open-transaction", "The script begins a transaction and does not commit it: what it does is rolled back.");
    // Flyway finds such statements out by itself and leaves the transaction away; it reads COPY data, too.
    if (tool === undefined || input.layout === "flyway") continue;
    if (caution === "outside-transaction") {
      add(
        "tool-cannot-run",
        `${tool} runs this script in one transaction, and a statement in it refuses to run in one. Postgres can run it statement by statement, which is how it was proved; put the statement into a migration of its own.`,
      );
    }
    if (caution === "copy-from-stdin") {
      add(
        "tool-cannot-run",
        `COPY … FROM stdin with its data is what psql understands and ${tool} does not. It was proved as psql would run it; use INSERT.`,
      );
    }
  }
  return findings;
}

function chainFindings(proof: HistoryProof): Finding[] {
  const verdicts = new Map(proof.results.map(({ id, verdict }) => [id, verdict]));
  return proof.chainBreaks.map(({ migration, culprit, message }) => {
    const file = migration.down?.file ?? migration.up.file;
    const { why, mend } = CULPRITS[verdicts.get(culprit.id) ?? ""] ?? WRONG_ROLLBACK;
    return {
      rule: "rollback-chain",
      severity: "error",
      confidence: "high",
      message: `This rollback works by itself, but no longer after ${culprit.id}, ${why}: ${message}`,
      location: { file },
      related: [{ message: mend, location: { file: culprit.down?.file ?? culprit.up.file } }],
      fingerprint: fingerprint("rollback-chain", migration.id, culprit.id),
    };
  });
}

/** What is wrong with the later migration, by its own verdict. */
const CULPRITS: Record<string, { why: string; mend: string }> = {
  missing: { why: "which has no rollback", mend: "The migration that lacks a rollback." },
  "down-fails": { why: "whose rollback fails", mend: "The rollback to mend." },
};
const WRONG_ROLLBACK = { why: "whose rollback does not restore what this one needs", mend: "The rollback to mend." };

function readSeed({ root, seed }: SchemaOptions): string {
  const shown = relativePath(root, seed!);
  let bytes: Buffer;
  try {
    bytes = readFileSync(seed!);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(
      code === "ENOENT" ? `There is no seed file ${shown}.` : `The seed file ${shown} cannot be read (${code}).`,
    );
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`The seed file ${shown} is not UTF-8; save it as UTF-8.`);
  }
}

function firstLine(text: string | null): string {
  return (text ?? "").split("\n")[0]!;
}
