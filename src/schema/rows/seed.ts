import type { Catalog } from "../catalog/catalog.ts";
import { localName, text } from "../catalog/catalog.ts";
import { EngineCrash, type Result, type Session, SqlError } from "../engines/engine.ts";
import { type Candidate, candidatesFor } from "./checks.ts";
import { bare, bareTable, type Condition } from "./conditions.ts";
import { literal, unquote } from "./names.ts";
import type { RowSnapshot, SeedReport } from "./rows.ts";
import { type TableShape, tableShapes } from "./shapes.ts";
import { valueFor } from "./values.ts";

export interface SeedOptions {
  rowsPerTable: number;
  /** Tables that stay empty. */
  exclude: ReadonlySet<string>;
  /** What filled tables before, in other databases of the same history: tried first, all at once. */
  memo?: SeedMemo;
  /** Tables that get rows though they have some, as far as they go in. */
  more?: ReadonlySet<string>;
  /** Values that some rows more are to have. */
  conditions?: readonly Condition[];
}

/** The statements that filled a table, by its name; good for a table that looks the same. */
export type SeedMemo = Map<string, { table: string; inserts: Insert[] }>;

interface Insert {
  sql: string;
  /** Triggers did not let it through. */
  pastTriggers: boolean;
}

/** A literal, cast or not; no NULL, which is the default without one. */
const CONSTANT =
  /^(?:'(?:[^']|'')*'|\(?-?\d+(?:\.\d+)?\)?|true|false)(?:::(?!regclass)[\w ".]+(?:\([\d, ]+\))?[\w ]*(?:\[\])*)*$/;

/** Rows that come beside others are unlike the first ones, whose values may be taken, and have keys of their own. */
const FIRST_MORE = 12;
const BEYOND = 9000;
const INTEGERS: ReadonlySet<string> = new Set(["smallint", "integer", "bigint"]);

/** Tries for one row, at most: checks that no candidate satisfies must not hold up the proof. */
const MOST_TRIES = 60;

/**
 * Fills the empty tables with rows that satisfy their constraints. Parents come before children. Triggers fire, so that
 * what they keep up to date is; where they say no and we may, rows go past them. The same catalog gives the same rows.
 * @param open makes a session to write in, asked for when there is something to write
 */
export async function seedTables(
  open: () => Promise<Session>,
  catalog: Catalog,
  present: RowSnapshot,
  options: SeedOptions,
): Promise<SeedReport> {
  const shapes = new Map(tableShapes(catalog).map((shape) => [shape.name, shape]));
  const empty = [...shapes.values()].filter((shape) => isEmpty(present, shape) && !options.exclude.has(shape.name));
  const report: SeedReport = { seeded: [], unseeded: [] };
  const more = [...shapes.values()].filter((shape) => options.more?.has(shape.name) && !empty.includes(shape));
  if (empty.length + more.length === 0 || options.rowsPerTable === 0) return report;
  const session = await open();
  try {
    const seeder = new Seeder(session, catalog, present, options);
    await fill(seeder, options, parentsFirst(empty), report);
    for (const shape of more) if (await seeder.fillMore(shape)) report.seeded.push(shape.name);
    await advanceSequences(session, catalog, report.seeded);
  } finally {
    await session.end();
  }
  return report;
}

async function fill(seeder: Seeder, options: SeedOptions, shapes: TableShape[], report: SeedReport): Promise<void> {
  const done = await seeder.fillAsBefore(shapes);
  for (const shape of shapes) {
    const reason = done.has(shape) ? undefined : await seeder.fill(shape);
    await seeder.fillFor(shape, options.conditions ?? []);
    if (reason === undefined) report.seeded.push(shape.name);
    else report.unseeded.push({ table: shape.name, reason });
  }
}

class Seeder {
  readonly #admin: Session;
  readonly #catalog: Catalog;
  readonly #rowsPerTable: number;
  readonly #memo: SeedMemo | undefined;
  readonly #withTriggers = new Set<string>();
  /** Contents by table and column, as text: what foreign keys can point to. */
  readonly #contents = new Map<string, Record<string, string | null>[]>();
  /** Statements that put rows into the table that is being filled. */
  #inserts: Insert[] = [];

  constructor(admin: Session, catalog: Catalog, present: RowSnapshot, { rowsPerTable, memo }: SeedOptions) {
    this.#admin = admin;
    this.#catalog = catalog;
    this.#rowsPerTable = rowsPerTable;
    this.#memo = memo;
    for (const { kind, parent } of catalog.values())
      if (kind === "trigger") this.#withTriggers.add(parent!.replace(/^(foreign )?table /, ""));
    for (const [name, table] of present.tables) {
      this.#contents.set(
        name,
        table.rows.slice(0, 50).map((row) => Object.fromEntries(row.map((value, i) => [table.columns[i]!, value]))),
      );
    }
  }

  /** Fills the tables that look as they did when they were filled before, parents first; none, where that fails. */
  async fillAsBefore(shapes: TableShape[]): Promise<Set<TableShape>> {
    const left = new Set(shapes.map(({ name }) => name));
    const known = shapes.filter((shape) => {
      const stands = shape.foreignKeys.every(({ table }) => table === shape.name || !left.has(table));
      const isKnown = stands && this.#memo?.get(shape.name)?.table === descriptionOf(shape);
      if (isKnown) left.delete(shape.name);
      return isKnown;
    });
    const inserts = known.flatMap((shape) => this.#memo!.get(shape.name)!.inserts.map((insert) => ({ shape, insert })));
    if (inserts.length === 0) return new Set();
    const text = inserts.map(({ insert: { sql, pastTriggers } }) =>
      pastTriggers ? `${PAST_TRIGGERS}; ${sql}; ${AS_USUAL}` : sql,
    );
    try {
      const results = (await this.#admin.query(text.join("; "))).filter(({ columns }) => columns.length > 0);
      for (const [i, { shape }] of inserts.entries()) this.#remember(shape, results[i]!);
      return new Set(known);
    } catch (error) {
      ignoreSqlError(error);
      return new Set();
    }
  }

  /** Undefined when at least one row went in; else why none did. */
  async fill(shape: TableShape): Promise<string | undefined> {
    let reason: string | undefined;
    let filled = 0;
    this.#inserts = [];
    for (let row = 0; row < this.#rowsPerTable; row++) {
      const failed = await this.#insert(shape, row);
      if (failed === undefined) filled++;
      else reason = failed;
    }
    if (filled > 1) await this.#insertDefaults(shape);
    this.#memo?.set(shape.name, { table: descriptionOf(shape), inserts: this.#inserts });
    return filled > 0 ? undefined : (reason ?? "no row could be made");
  }

  /** Rows beside those that are there; whether one went in. */
  async fillMore(shape: TableShape): Promise<boolean> {
    let isFilled = false;
    for (let row = FIRST_MORE; row < FIRST_MORE + this.#rowsPerTable; row++) {
      const values = this.#values(shape, row);
      if (typeof values === "string") break;
      for (const name of shape.key) {
        const type = text(shape.columns.find((column) => localName(column) === name)!, "type")!;
        const isFree = shape.foreignKeys.every(({ columns }) => !columns.includes(name));
        if (isFree && INTEGERS.has(type)) values[name] = `${BEYOND + row}::${type}`;
      }
      isFilled = (await this.#tryAll(shape, values)) === undefined || isFilled;
    }
    return isFilled;
  }

  /** A row for each value that a condition asks one of the table's columns for, as far as they go in. */
  async fillFor(shape: TableShape, conditions: readonly Condition[]): Promise<void> {
    const name = bareTable(shape.name);
    let row = this.#rowsPerTable;
    for (const { words, column: wanted, value } of conditions) {
      const column = words.has(name) && shape.columns.find((it) => bare(localName(it)) === wanted);
      if (!column || text(column, "generated")) continue;
      const values = this.#values(shape, row++);
      if (typeof values === "string") return;
      values[localName(column)] = `${literal(value)}::${text(column, "type")}`;
      await this.#tryAll(shape, values);
    }
  }

  /** Past triggers, too. */
  async #tryAll(shape: TableShape, values: Record<string, string>): Promise<SqlError | undefined> {
    const error = await this.#tryInsert(shape, values);
    return error && this.#withTriggers.has(shape.name) ? this.#tryPastTriggers(shape, values) : error;
  }

  async #insert(shape: TableShape, row: number): Promise<string | undefined> {
    const values = this.#values(shape, row);
    if (typeof values === "string") return values;
    let reason = "";
    let tries: Iterator<Record<string, string>> | undefined;
    let triedFor = "";
    for (let attempt = 0; attempt < MOST_TRIES; attempt++) {
      let error = await this.#tryInsert(shape, values);
      const pastTriggers = error !== undefined && this.#withTriggers.has(shape.name);
      if (pastTriggers) error = await this.#tryPastTriggers(shape, values);
      if (error === undefined) {
        this.#inserts.push({ sql: insertOf(shape, values), pastTriggers });
        return undefined;
      }
      reason = error.message;
      const check =
        error.code === CHECK_VIOLATION && error.constraint ? this.#check(shape, error.constraint) : undefined;
      if (!check) return reason;
      if (check.name !== triedFor) {
        triedFor = check.name;
        tries = variations(candidatesFor(this.#catalog, shape, check, row));
      }
      const next = tries!.next();
      if (next.done) return reason;
      Object.assign(values, next.value);
    }
    return reason;
  }

  /**
   * One more row with the defaults that are plain constants, where it goes in: rows that a table had before a column
   * came hold that column's default.
   */
  async #insertDefaults(shape: TableShape): Promise<void> {
    const values = this.#values(shape, this.#rowsPerTable);
    const refers = new Set(shape.foreignKeys.flatMap(({ columns }) => columns));
    const defaults = shape.columns.filter(
      (column) => CONSTANT.test(text(column, "default") ?? "") && !refers.has(localName(column)),
    );
    if (defaults.length === 0 || typeof values === "string") return;
    const all = { ...values, ...Object.fromEntries(defaults.map((column) => [localName(column), "DEFAULT"])) };
    if ((await this.#tryInsert(shape, all)) === undefined)
      this.#inserts.push({ sql: insertOf(shape, all), pastTriggers: false });
  }

  /** A table's own check, or that of a domain which one of its columns has. */
  #check(shape: TableShape, name: string): { name: string; definition: string; columns?: string[] } | undefined {
    const own = shape.checks.find((check) => check.name.replaceAll('"', "") === name);
    if (own) return own;
    for (const constraint of this.#catalog.values()) {
      if (constraint.kind !== "domain constraint" || localName(constraint).replaceAll('"', "") !== name) continue;
      const domain = constraint.parent!.slice("domain ".length);
      const columns = shape.columns.filter((column) => text(column, "type") === domain).map(localName);
      if (columns.length > 0) return { name, definition: text(constraint, "definition")!, columns };
    }
    return undefined;
  }

  async #tryPastTriggers(shape: TableShape, values: Record<string, string>): Promise<SqlError | undefined> {
    // Not allowed to an ordinary role: then what triggers say stands.
    await this.#admin.query(PAST_TRIGGERS).catch(ignoreSqlError);
    try {
      return await this.#tryInsert(shape, values);
    } finally {
      await this.#admin.query(AS_USUAL).catch(ignoreSqlError);
    }
  }

  async #tryInsert(shape: TableShape, values: Record<string, string>): Promise<SqlError | undefined> {
    try {
      const [result] = await this.#admin.query(insertOf(shape, values));
      this.#remember(shape, result!);
      return undefined;
    } catch (error) {
      if (error instanceof SqlError) return error;
      throw error;
    }
  }

  #remember(shape: TableShape, { rows }: Result): void {
    const names = shape.columns.map(localName);
    const contents = this.#contents.get(shape.name) ?? [];
    this.#contents.set(shape.name, contents);
    for (const row of rows) contents.push(Object.fromEntries(names.map((name, i) => [name, row[i]!])));
  }

  /** A SQL expression for each column, or why there can be none. */
  #values(shape: TableShape, row: number): Record<string, string> | string {
    const values: Record<string, string> = {};
    for (const column of shape.columns) {
      if (text(column, "generated")) continue;
      const name = localName(column);
      const type = text(column, "type")!;
      const value = valueFor(this.#catalog, type, row, name.replaceAll('"', ""));
      if (value !== undefined) values[name] = value;
      else if (text(column, "not null") && !text(column, "default"))
        return `no value of type ${type} can be made for ${name}`;
    }
    for (const foreignKey of shape.foreignKeys) {
      const parents = (this.#contents.get(foreignKey.table) ?? []).filter((parent) =>
        foreignKey.references.every((column) => parent[column] != null),
      );
      const parent = parents[row % Math.max(1, parents.length)];
      for (const [i, name] of foreignKey.columns.entries()) {
        const column = shape.columns.find((candidate) => localName(candidate) === name)!;
        if (parent) values[name] = `${literal(parent[foreignKey.references[i]!]!)}::${text(column, "type")}`;
        else if (foreignKey.table === shape.name && row === 0) {
          // The first row of a tree is its own parent, or has none.
          if (!text(column, "not null")) values[name] = "NULL";
          else values[name] = values[foreignKey.references[i]!] ?? "NULL";
        } else if (!text(column, "not null")) values[name] = "NULL";
        else return `${foreignKey.table}, which it refers to, has no rows`;
      }
    }
    return values;
  }
}

const PAST_TRIGGERS = "SET session_replication_role = replica";
const AS_USUAL = "RESET session_replication_role";

function insertOf(shape: TableShape, values: Record<string, string>): string {
  const columns = Object.keys(values);
  const names = shape.columns.map(localName);
  const insert =
    columns.length === 0
      ? `INSERT INTO ${shape.name} DEFAULT VALUES`
      : `INSERT INTO ${shape.name} (${columns.join(", ")}) OVERRIDING SYSTEM VALUE VALUES (${Object.values(values).join(", ")})`;
  return `${insert} RETURNING ${names.length > 0 ? names.join(", ") : "NULL"}`;
}

const descriptions = new WeakMap<TableShape, string>();

/** All that decides which rows a table takes, as text. */
function descriptionOf(shape: TableShape): string {
  const known = descriptions.get(shape);
  if (known !== undefined) return known;
  const { columns, key, checks, foreignKeys } = shape;
  const text = JSON.stringify([columns.map(({ name, attributes }) => [name, attributes]), key, checks, foreignKeys]);
  descriptions.set(shape, text);
  return text;
}

/** check_violation */
const CHECK_VIOLATION = "23514";

/** All combinations of candidates, bounded by the caller. */
function* variations(candidates: Candidate[]): Generator<Record<string, string>> {
  const total = candidates.reduce((product, candidate) => product * candidate.values.length, 1);
  for (let n = 0; n < Math.min(total, MOST_TRIES * 4); n++) {
    let rest = n;
    const values: Record<string, string> = {};
    for (const { column, values: choices } of candidates) {
      values[column] = choices[rest % choices.length]!;
      rest = Math.floor(rest / choices.length);
    }
    yield values;
  }
}

/** Tables before those that refer to them; in cycles, in the order given. */
function parentsFirst(shapes: TableShape[]): TableShape[] {
  const byName = new Map(shapes.map((shape) => [shape.name, shape]));
  const done = new Set<string>();
  const sorted: TableShape[] = [];
  const visit = (shape: TableShape) => {
    if (done.has(shape.name)) return;
    done.add(shape.name);
    for (const { table } of shape.foreignKeys) {
      const parent = byName.get(table);
      if (parent) visit(parent);
    }
    sorted.push(shape);
  };
  shapes.forEach(visit);
  return sorted;
}

/** Moves sequences past the rows: what a migration inserts must not meet ours. */
async function advanceSequences(admin: Session, catalog: Catalog, tables: string[]): Promise<void> {
  const seeded = new Set(tables);
  const statements: string[] = [];
  for (const column of catalog.values()) {
    if (column.kind !== "column" || !seeded.has(column.parent!.replace(/^table /, ""))) continue;
    const table = column.parent!.replace(/^table /, "");
    const name = localName(column);
    const sequence = text(column, "identity")
      ? `pg_get_serial_sequence(${literal(table)}, ${literal(unquote(name))})`
      : /^nextval\('((?:[^']|'')+)'::regclass\)$/.exec(text(column, "default") ?? "")?.[1];
    if (!sequence) continue;
    const target = text(column, "identity") ? `${sequence}::regclass` : `'${sequence}'::regclass`;
    // Ten past the highest: room for rows that a second try of an insert takes.
    statements.push(`SELECT setval(${target}, greatest((SELECT max(${name})::bigint FROM ${table}), 1) + 10)`);
  }
  if (statements.length === 0) return;
  try {
    await admin.query(statements.join("; "));
  } catch (error) {
    ignoreSqlError(error);
    // One of them cannot be moved: the others can.
    for (const statement of statements) await admin.query(statement).catch(ignoreSqlError);
  }
}

function isEmpty(present: RowSnapshot, shape: TableShape): boolean {
  const table = present.tables.get(shape.name);
  return table !== undefined && table.rows.length === 0 && !table.large;
}

function ignoreSqlError(error: unknown): void {
  if (error instanceof EngineCrash || !(error instanceof SqlError)) throw error;
}
