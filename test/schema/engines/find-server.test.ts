import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findServer } from "../../../src/schema/engines/find-server.ts";

const PATH = process.env.PATH;
let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "bk-path-"));
});
afterEach(() => {
  process.env.PATH = PATH;
  rmSync(directory, { recursive: true, force: true });
});

function program(path: string, script: string): void {
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
}

/** A `pg_config` first on PATH that names a directory with these programs. */
function pretend(programs: Record<string, string>): string {
  const binaries = join(directory, "bin dir");
  mkdirSync(binaries);
  for (const [name, script] of Object.entries(programs)) program(join(binaries, name), script);
  program(join(directory, "pg_config"), `[ "$1" = --bindir ] && echo "${binaries}"`);
  process.env.PATH = `${directory}:${PATH}`;
  return binaries;
}

describe.skipIf(process.platform === "win32")("findServer", () => {
  it("takes the one that pg_config names", async () => {
    const binaries = pretend({ initdb: "", postgres: "echo 'postgres (PostgreSQL) 99.7 (Some 99.7-1)'" });
    expect(await findServer()).toEqual({ directory: binaries, version: "99.7", major: 99 });
  });

  it("knows versions before their release", async () => {
    const binaries = pretend({ initdb: "", postgres: "echo 'postgres (PostgreSQL) 99beta2'" });
    expect(await findServer()).toEqual({ directory: binaries, version: "99", major: 99 });
  });

  it.each<[string, Record<string, string>]>([
    ["has no server", { psql: "" }],
    ["has half a server", { postgres: "echo 'postgres (PostgreSQL) 99.7'" }],
    ["is broken", { initdb: "", postgres: "exit 127" }],
    ["says nothing", { initdb: "", postgres: "" }],
  ])("passes over a place that %s", async (_, programs) => {
    process.env.PATH = directory;
    const elsewhere = await findServer();
    process.env.PATH = PATH;
    const binaries = pretend(programs);
    const found = await findServer();
    expect(found?.directory).not.toBe(binaries);
    expect(found).toEqual(elsewhere);
  });

  it("passes over a pg_config that fails", async () => {
    program(join(directory, "pg_config"), "exit 1");
    process.env.PATH = `${directory}:${PATH}`;
    expect((await findServer())?.directory).not.toBe("");
  });
});
