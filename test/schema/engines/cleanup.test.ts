import { type ChildProcess, spawn } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  PGLITE_CACHE,
  processesWith,
  SUPERUSER,
  server,
  startTheirServer,
  type TheirServer,
  until,
  WHY_SKIPPED,
} from "./support.ts";

const CLI = join(import.meta.dirname, "../../../src/cli.ts");
const directory = mkdtempSync(join(tmpdir(), "bk-cleanup-"));
const ENGINES = server ? ["local", "url", "pglite"] : ["pglite"];
let theirs: TheirServer | undefined;

beforeAll(async () => {
  for (const [history, sql] of [
    ["asleep", "SELECT pg_sleep(1e6);"],
    ["busy", "DO $$ BEGIN LOOP END LOOP; END $$;"],
  ]) {
    mkdirSync(join(directory, history!));
    writeFileSync(join(directory, history!, "1_endless.up.sql"), `CREATE TABLE t (a int);\n${sql}`);
    writeFileSync(join(directory, history!, "1_endless.down.sql"), "DROP TABLE t;");
  }
  mkdirSync(join(directory, "good"));
  writeFileSync(join(directory, "good", "1_t.up.sql"), "CREATE TABLE t (a int);");
  writeFileSync(join(directory, "good", "1_t.down.sql"), "DROP TABLE t;");
  if (server) theirs = await startTheirServer();
});
afterAll(async () => {
  for (const { child } of runs) child.kill("SIGKILL");
  await theirs?.stop();
  rmSync(directory, { recursive: true, force: true });
});

interface Run {
  child: ChildProcess;
  /** Where its servers live, which need not be its TMPDIR. */
  directories: Set<string>;
  temporary: string;
  ended: Promise<number | NodeJS.Signals | null>;
  output(): string;
}

const runs: Run[] = [];

function start(engine: string, history: string, ...flags: string[]): Run {
  const temporary = mkdtempSync(join(directory, "tmp-"));
  chmodSync(temporary, 0o755);
  chmodSync(directory, 0o755);
  const database = engine === "url" ? theirs!.url(SUPERUSER) : engine;
  const args = [
    CLI,
    "schema",
    "prove",
    join(directory, history),
    "--cache",
    PGLITE_CACHE,
    "--database",
    database,
    ...flags,
  ];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, TMPDIR: temporary },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  for (const stream of [child.stdout!, child.stderr!]) stream.on("data", (chunk: Buffer) => (text += chunk.toString()));
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) =>
    child.once("exit", (code, signal) => resolve(code ?? signal)),
  );
  const run: Run = { child, temporary, directories: new Set(), ended, output: () => text };
  runs.push(run);
  const watch = setInterval(() => {
    for (const line of processesWith(temporary))
      for (const [found] of line.matchAll(/\/\S*\/backend-kit-\w+/g)) run.directories.add(found);
  }, 100);
  void ended.then(() => clearInterval(watch));
  return run;
}

/** Processes of a run: those with its TMPDIR, a server in it, and its children. */
const processesOf = ({ child, temporary }: Run) =>
  processesWith(temporary).filter((line) => !line.startsWith(`${child.pid} `));
const isGone = ({ child }: Run) => child.exitCode !== null || child.signalCode !== null;

async function isLeftClean(run: Run): Promise<void> {
  await until(() => isGone(run), "the process ends");
  await until(() => processesOf(run).length === 0, "its processes end");
  await until(() => [...run.directories].every((path) => !existsSync(path)), "its directories are removed");
  await until(() => readdirSync(run.temporary).length === 0, "its temporary directory is empty");
}

/** Until a migration runs that does not end by itself. */
async function untilBusy(engine: string, run: Run): Promise<void> {
  if (engine === "url") {
    await until(
      async () =>
        (
          await theirs!.sql(
            "SELECT FROM pg_stat_activity WHERE query LIKE '%pg_sleep(1e6)%' AND state = 'active' AND pid <> pg_backend_pid()",
          )
        ).length > 0,
      "the migration runs",
    );
  } else if (engine === "local") {
    await until(() => processesOf(run).some((line) => line.includes("postgres -D")), "the server runs");
    expect(run.directories.size).toBeGreaterThan(0);
  } else
    await until(
      () => children(run.child.pid!).some((line) => secondsOf(line) > 4),
      "the database process has been busy for longer than it takes to start",
      90_000,
    );
}

function children(pid: number): string[] {
  return processesWith("pglite-host").filter((line) => parentOf(line) === pid);
}

/** Processor time of a process. */
function secondsOf(line: string): number {
  const fields = readFileSync(`/proc/${line.split(" ")[0]}/stat`, "utf8")
    .split(") ")[1]!
    .split(" ");
  return Number(fields[11]) / 100;
}

function parentOf(line: string): number | undefined {
  try {
    return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${line.split(" ")[0]}/status`, "utf8"))?.[1]);
  } catch {
    return undefined;
  }
}

describe.skipIf(process.platform !== "linux").each(ENGINES)(`%s${WHY_SKIPPED}`, (engine) => {
  it("leaves nothing when it ends well", async () => {
    const run = start(engine, "good");
    expect(await run.ended, run.output()).toBe(0);
    await isLeftClean(run);
  });

  it("leaves nothing after a statement that was stopped", async () => {
    const run = start(engine, "asleep", "--timeout", "1");
    expect(await run.ended, run.output()).toBe(1);
    expect(run.output()).toMatch(/stopped after 1 s: it did not end/);
    await isLeftClean(run);
    if (theirs) expect((await theirs.inventory()).databases).toEqual(["postgres", "template0", "template1", "theirs"]);
  });

  it.each(["SIGINT", "SIGTERM", "SIGKILL"] as const)("leaves nothing after %s", async (signal) => {
    const run = start(engine, engine === "pglite" ? "busy" : "asleep");
    await untilBusy(engine, run);
    const hosts = children(run.child.pid!).map((line) => line.split(" ")[0]!);
    run.child.kill(signal);
    expect(await run.ended).toBe({ SIGINT: 130, SIGTERM: 143, SIGKILL: "SIGKILL" }[signal]);
    await isLeftClean(run);
    await until(
      () => processesWith("pglite-host").every((line) => !hosts.includes(line.split(" ")[0]!)),
      "its database processes end",
    );
    if (engine !== "url") return;
    if (signal === "SIGKILL") {
      // Nobody was left to drop it: the next run does.
      expect((await theirs!.inventory()).databases.some((name) => /^backend_kit_[0-9a-f]{12}_\d+$/.test(name))).toBe(
        true,
      );
      await until(
        async () =>
          (await theirs!.sql("SELECT FROM pg_stat_activity WHERE application_name LIKE 'backend_kit%'")).length === 0,
        "the server sees that the run is gone",
      );
      expect(await start(engine, "good").ended).toBe(0);
    }
    const { databases, roles } = await theirs!.inventory();
    expect([...databases, ...roles].filter((name) => name.startsWith("backend_kit"))).toEqual([]);
  });
});
