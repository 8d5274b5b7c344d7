import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import type { Statement } from "../sql/statement.ts";
import { EngineCrash, type Result, type Session, SqlError, StatementTimeout } from "./engine.ts";

export type ConnectionOptions = Pick<
  pg.ClientConfig,
  "host" | "port" | "user" | "password" | "database" | "ssl" | "connectionTimeoutMillis"
>;

/** Every value as the server prints it. */
const asText = { getTypeParser: () => (value: string) => value };

/** A connection of its own to a server. */
export class ServerSession implements Session {
  readonly #client: pg.Client;
  readonly #terminate: (pid: number) => Promise<void>;
  readonly #prepared = new Map<string, string>();
  #killed = false;
  #lost = false;

  private constructor(client: pg.Client, terminate: (pid: number) => Promise<void>) {
    this.#client = client;
    this.#terminate = terminate;
  }

  /** @param terminate ends a backend from outside: what `kill` does */
  static async open(options: ConnectionOptions, terminate: (pid: number) => Promise<void>): Promise<ServerSession> {
    // pg's own types insist on a type parser of theirs.
    const client = new pg.Client({ ...options, types: asText as unknown as pg.CustomTypesConfig });
    const session = new ServerSession(client, terminate);
    client.on("error", () => {
      session.#lost = true;
    });
    await client.connect();
    return session;
  }

  async query(sql: string): Promise<Result[]> {
    try {
      const answer = (await this.#client.query({ text: sql, rowMode: "array" })) as unknown;
      const results = (Array.isArray(answer) ? answer : [answer]) as pg.QueryArrayResult<(string | null)[]>[];
      return results.map((result) => ({ columns: result.fields.map((field) => field.name), rows: result.rows }));
    } catch (error) {
      throw this.#translate(error);
    }
  }

  async queryAgain(sql: string): Promise<Result[]> {
    let name = this.#prepared.get(sql);
    if (name === undefined) {
      name = `backend_kit_${this.#prepared.size}`;
      await this.query(`PREPARE ${name} AS ${sql}`);
      this.#prepared.set(sql, name);
    }
    return this.query(`EXECUTE ${name}`);
  }

  async run(statement: Statement): Promise<void> {
    if (statement.copyData === undefined) {
      await this.query(statement.text);
      return;
    }
    try {
      const target = this.#client.query(copyFrom(statement.text));
      await pipeline(Readable.from([Buffer.from(statement.copyData)]), target);
    } catch (error) {
      throw this.#translate(error);
    }
  }

  async end(): Promise<void> {
    await this.#client.end().catch(() => {});
  }

  async kill(): Promise<void> {
    this.#killed = true;
    // The backend's own process id, which pg knows and its types do not.
    const { processID } = this.#client as unknown as { processID: number };
    await this.#terminate(processID).catch(() => {});
  }

  #translate(error: unknown): unknown {
    if (this.#killed) return new StatementTimeout("ended from outside");
    if (error instanceof pg.DatabaseError && error.code !== undefined && !CONNECTION_LOST.has(error.code)) {
      const position = error.position === undefined ? undefined : Number(error.position);
      return new SqlError(error.message, { ...error, code: error.code, position } as ConstructorParameters<
        typeof SqlError
      >[1]);
    }
    if (this.#lost || error instanceof Error)
      return new EngineCrash(error instanceof Error ? error.message : String(error));
    return error;
  }
}

/** admin_shutdown, crash_shutdown, cannot_connect_now. */
const CONNECTION_LOST: ReadonlySet<string> = new Set(["57P01", "57P02", "57P03"]);
