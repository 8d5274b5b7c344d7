import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, type Engine, EngineCrash, SqlError } from "../../../src/schema/engines/engine.ts";
import { PACKAGE, startPGlite } from "../../../src/schema/engines/pglite.ts";
import { pgliteFiles } from "../../../src/schema/engines/pglite-files.ts";
import { readAnswer } from "../../../src/schema/engines/wire.ts";
import { inSession, PGLITE_CACHE, value } from "./support.ts";

describe("what is said of the package", () => {
  it("is what is installed", () => {
    const main = createRequire(import.meta.url).resolve("@electric-sql/pglite");
    const { version } = JSON.parse(readFileSync(join(dirname(main), "..", "package.json"), "utf8")) as {
      version: string;
    };
    expect(PACKAGE.version).toBe(version);
  });
});

describe("the sandbox", () => {
  let engine: Engine;
  let database: Database;
  const calls: string[] = [];
  const listener = createServer((socket) => {
    calls.push("connected");
    socket.destroy();
  });
  let port: number;

  beforeAll(async () => {
    await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve));
    ({ port } = listener.address() as { port: number });
    engine = await startPGlite(PGLITE_CACHE);
    database = await engine.empty();
  });
  afterAll(async () => {
    await engine?.close();
    listener.close();
  });
  const attempt = (sql: string) =>
    inSession(database, (session) => session.query(sql)).then(
      (results) => JSON.stringify(results),
      (error: Error) => error,
    );

  it("has every extension that it ships, and each can be created", async () => {
    const { extensions } = pgliteFiles();
    const available = await inSession(database, async (session) =>
      (await session.query("SELECT name FROM pg_available_extensions"))[0]!.rows.flat(),
    );
    expect(available.length).toBeGreaterThan(30);
    const shipped = extensions.map((file) => file.replace(/\.js$/, "").replace("uuid_ossp", "uuid-ossp"));
    expect(shipped.filter((name) => !available.includes(name) && name !== "auto_explain")).toEqual([]);
    await inSession(database, async (session) => {
      for (const name of available) await session.query(`CREATE EXTENSION IF NOT EXISTS "${name}" CASCADE`);
    });
  });

  it("shows no file of the machine", async () => {
    const here = import.meta.dirname;
    for (const sql of [
      "SELECT pg_read_file('/etc/passwd')",
      "SELECT pg_read_binary_file('/proc/self/environ')",
      `SELECT pg_ls_dir('${here}')`,
      "COPY (SELECT 1) TO '/etc/nothing'",
      "CREATE TEMPORARY TABLE f (x text); COPY f FROM '/etc/hostname'",
      "SELECT lo_import('/etc/hostname')",
      "CREATE FUNCTION system(text) RETURNS int LANGUAGE c AS '/lib/x86_64-linux-gnu/libc.so.6', 'system'",
      "LOAD '../../../../../etc/passwd'",
      `LOAD '${join(here, "pglite.test.ts")}'`,
      "CREATE SERVER s FOREIGN DATA WRAPPER file_fdw; CREATE FOREIGN TABLE t (x text) SERVER s OPTIONS (filename '/etc/passwd'); SELECT * FROM t",
      "CREATE EXTENSION dblink",
      "CREATE EXTENSION plpython3u",
    ]) {
      expect(await attempt(sql), sql).toBeInstanceOf(SqlError);
    }
    expect(await attempt("SELECT string_agg(d, ' ' ORDER BY d) FROM pg_ls_dir('/') d")).toContain(
      "dev home pglite proc tmp",
    );
  });

  it("reaches no network", async () => {
    await attempt(`CREATE SUBSCRIPTION s CONNECTION 'host=127.0.0.1 port=${port}' PUBLICATION p`);
    await attempt("ROLLBACK");
    expect(calls).toEqual([]);
  });

  // Emscripten evaluates JavaScript that a dynamic library holds as text, and SQL can write a library and load it.
  it("runs no JavaScript that SQL brings along", async () => {
    const script = `}; try { process.getBuiltinModule("net").connect(${port}, "127.0.0.1"); } catch {} () => {`;
    const fresh = await engine.empty();
    await inSession(fresh, async (session) => {
      await session.query(`SELECT lo_from_bytea(4242, '\\x${library(script).toString("hex")}')`);
      await session.query("SELECT lo_export(4242, '/tmp/library.so')");
      const refused = await session.query("LOAD '/tmp/library.so'").catch((error: Error) => error);
      expect(refused).toMatchObject({ message: expect.stringMatching(/Code generation from strings disallowed/) });
      expect(await value(session, "SELECT 1")).toBe("1");
    });
    await fresh.drop();
    expect(calls).toEqual([]);
  });

  it("is replaced when it ends itself", async () => {
    const dying = await engine.empty();
    const crash = await inSession(dying, (session) => session.query("COPY (SELECT 1) TO PROGRAM 'true'")).catch(
      (error: unknown) => error,
    );
    expect(crash).toBeInstanceOf(EngineCrash);
    expect(String(crash)).not.toMatch(/object Object/);
    await dying.drop();
    const next = await engine.empty();
    expect(await inSession(next, (session) => value(session, "SELECT 1"))).toBe("1");
    await next.drop();
  });
});

describe("answers that make no sense", () => {
  const message = (type: string, length: number, ...body: number[]) =>
    Uint8Array.from([type.charCodeAt(0), length >> 24, length >> 16, length >> 8, length, ...body]);

  it.each([
    ["nothing", new Uint8Array()],
    ["no end", message("C", 5, 0)],
    ["a negative length", message("D", -1, 0, 0)],
    ["a length of zero", message("Z", 0)],
    ["more fields than there are", message("D", 6, 0x7f, 0xff)],
    ["a name without an end", message("T", 8, 0, 1, 65, 65)],
    ["an error without an end", message("E", 7, 77, 65, 65)],
    ["a value longer than the answer", message("D", 10, 0, 1, 0x7f, 0xff, 0xff, 0xff)],
  ])("are taken for a crash: %s", (_, bytes) => {
    expect(() => readAnswer(bytes)).toThrow(EngineCrash);
  });
});

/** A WebAssembly module as Emscripten's `-sSIDE_MODULE` makes them, with `script` as its one EM_ASM block. */
function library(script: string): Buffer {
  const text = Buffer.from(`${script}\0`);
  const name = (of: string) => Buffer.concat([number(of.length), Buffer.from(of)]);
  const section = (id: number, ...parts: (Buffer | number[])[]) => {
    const body = Buffer.concat(parts.map((part) => Buffer.from(part)));
    return Buffer.concat([Buffer.from([id]), number(body.length), body]);
  };
  const memory = Buffer.concat([number(text.length), Buffer.from([0, 0, 0])]);
  return Buffer.concat([
    Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]),
    section(0, name("dylink.0"), [1], number(memory.length), memory),
    section(2, [2], name("env"), name("memory"), [2, 0, 1], name("env"), name("__memory_base"), [3, 0x7f, 0]),
    section(6, [2, 0x7f, 0, 0x41, 0, 0x0b, 0x7f, 0, 0x41], signed(text.length), [0x0b]),
    section(7, [2], name("__start_em_asm"), [3, 1], name("__stop_em_asm"), [3, 2]),
    section(11, [1, 0, 0x23, 0, 0x0b], number(text.length), text),
  ]);
}

function number(value: number): Buffer {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>= 7) {
    if (rest < 0x80) return Buffer.from([...bytes, rest]);
    bytes.push((rest & 0x7f) | 0x80);
  }
}

function signed(value: number): Buffer {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>= 7) {
    if (rest < 0x40) return Buffer.from([...bytes, rest]);
    bytes.push((rest & 0x7f) | 0x80);
  }
}
