import { afterEach, describe, expect, it, vi } from "vitest";
import { SqlError } from "../../../src/schema/engines/engine.ts";
import { ServerSession } from "../../../src/schema/engines/server-session.ts";
import { UrlEngine } from "../../../src/schema/engines/url.ts";

/** Waits between attempts are none. */
vi.mock("node:timers/promises", () => ({ setTimeout: async () => {} }));
afterEach(() => {
  vi.restoreAllMocks();
});

const result = (rows: string[][]) => [{ columns: [], rows }];
const ONE_SHARED = /^GRANT SET ON PARAMETER/;

/** A server of which we are the superuser, and that answers one kind of statement with errors first. */
function serverThatRefuses(statement: RegExp, errors: SqlError[]): { asked: string[] } {
  const asked: string[] = [];
  const query = async (sql: string) => {
    asked.push(sql);
    const error = statement.test(sql) ? errors.shift() : undefined;
    if (error) throw error;
    if (/server_version/.test(sql)) return result([["17.2", "170002", "t", "t"]]);
    // What stands for a role of ours that is to be dropped at the end.
    return result(/WITH RECURSIVE made/.test(sql) ? [["backend_kit_role"]] : []);
  };
  const session = { query, end: async () => {} } as unknown as ServerSession;
  vi.spyOn(ServerSession, "open").mockResolvedValue(session);
  return { asked };
}

const race = (code: string) => new SqlError("tuple concurrently updated", { code });
const URL = "postgres://boss@127.0.0.1:1/postgres?sslmode=disable";

describe("what all runs on a server share", () => {
  it.each(["XX000", "23505"])("is asked for again where another run was first (%s)", async (code) => {
    const { asked } = serverThatRefuses(ONE_SHARED, [race(code), race(code)]);
    const engine = await UrlEngine.start(URL);
    expect(asked.filter((sql) => ONE_SHARED.test(sql))).toHaveLength(3);
    await engine.close();
  });

  it("is asked for again when it is given back", async () => {
    const { asked } = serverThatRefuses(/^DROP ROLE/, [race("XX000")]);
    await (await UrlEngine.start(URL)).close();
    expect(asked.filter((sql) => /^DROP ROLE/.test(sql))).toHaveLength(2);
  });

  it("is not asked for again after another error", async () => {
    const { asked } = serverThatRefuses(ONE_SHARED, [new SqlError("permission denied", { code: "42501" })]);
    await expect(UrlEngine.start(URL)).rejects.toThrow("permission denied");
    expect(asked.filter((sql) => ONE_SHARED.test(sql))).toHaveLength(1);
  });

  it("is given up where the race never ends", async () => {
    const { asked } = serverThatRefuses(ONE_SHARED, Array(100).fill(race("XX000")));
    await expect(UrlEngine.start(URL)).rejects.toThrow("concurrently");
    expect(asked.filter((sql) => ONE_SHARED.test(sql))).toHaveLength(10);
  });
});
