import type { Result, Session } from "./engine.ts";

/**
 * Statements that are asked in a session again and again: to plan one takes several times what it takes to run it. Each
 * is planned when it is asked first; where a session keeps no plans it is written out each time.
 */
export class Plans {
  readonly #session: Session;
  #names = new Map<string, string>();
  #ofShapes = new WeakMap<object, string>();
  #next = 0;

  private constructor(session: Session) {
    this.#session = session;
  }

  /** The plans of a session, the same each time. */
  static in(session: Session): Plans {
    const plans = known.get(session) ?? new Plans(session);
    known.set(session, plans);
    return plans;
  }

  /** Runs several statements in one transaction and one round trip; a result for each that has columns. */
  async ask(statements: string[]): Promise<Result[]> {
    try {
      const results = await this.#session.query(statements.join(";\n"));
      return results.filter(({ columns }) => columns.length > 0);
    } catch (error) {
      // What stood behind the error was not planned.
      this.#names = new Map();
      this.#ofShapes = new WeakMap();
      throw error;
    }
  }

  /**
   * Text for `ask` that runs a statement.
   * @param sql with at most one parameter, `$1`
   * @param parameter its type, and its value as SQL has it
   */
  run(sql: string, parameter?: { type: string; value: string }): string {
    if (!this.#session.keepsPlans)
      return parameter ? sql.replaceAll("$1", `(${parameter.value})::${parameter.type}`) : sql;
    const argument = parameter ? `(${parameter.value})` : "";
    const name = this.#names.get(sql);
    if (name !== undefined) return `EXECUTE ${name}${argument}`;
    const fresh = this.#newName();
    this.#names.set(sql, fresh);
    return `PREPARE ${fresh}${parameter ? `(${parameter.type})` : ""} AS ${sql};\nEXECUTE ${fresh}${argument}`;
  }

  /** The same for a statement whose columns have other types when `shape` is another object: a plan would not fit. */
  runFor(shape: object, sql: string): string {
    if (!this.#session.keepsPlans) return sql;
    const name = this.#ofShapes.get(shape);
    if (name !== undefined) return `EXECUTE ${name}`;
    const fresh = this.#newName();
    this.#ofShapes.set(shape, fresh);
    return `PREPARE ${fresh} AS ${sql};\nEXECUTE ${fresh}`;
  }

  #newName(): string {
    return `backend_kit_${this.#next++}`;
  }
}

const known = new WeakMap<Session, Plans>();
