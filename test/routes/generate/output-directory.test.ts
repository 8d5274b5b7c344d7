import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, it } from "vitest";
import { writeOutput } from "../../../src/routes/generate/output-directory.ts";

const directory = mkdtempSync(join(tmpdir(), "backend-kit-output-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

it.skipIf(!existsSync("/proc/self"))(
  "a place where nobody can make a directory is said, and not tried for ever",
  () => {
    const file = { path: "types.ts", after: "", change: "created" as const, owner: "generator" as const };
    expect(() => writeOutput("/proc/backend-kit", [file])).toThrow(
      "Nothing was written: no directory can be made there.",
    );
  },
);

it.skipIf(process.platform === "win32")("an interruption leaves all files written, or none", async () => {
  const output = join(directory, "out");
  mkdirSync(output);
  const module = pathToFileURL(join(import.meta.dirname, "../../../src/routes/generate/output-directory.ts")).href;
  // The process interrupts itself while a file is being put in place.
  const script = `
    import fs from "node:fs";
    import { syncBuiltinESMExports } from "node:module";
    const { renameSync } = fs;
    let count = 0;
    fs.renameSync = (...paths) => { if (++count === 3) process.kill(process.pid, "SIGINT"); return renameSync(...paths); };
    syncBuiltinESMExports();
    const { writeOutput } = await import(${JSON.stringify(module)});
    const file = (i) => ({ path: "f" + i + ".ts", after: String(i), change: "created", owner: "generator" });
    writeOutput(${JSON.stringify(output)}, Array.from({ length: 8 }, (_, i) => file(i)));
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["--input-type=module", "--no-warnings", "-e", script], { stdio: "inherit" });
  expect(await new Promise((resolve) => child.on("exit", resolve))).toBe(130);
  expect(readdirSync(output).sort()).toEqual(Array.from({ length: 8 }, (_, i) => `f${i}.ts`));
  expect(readFileSync(join(output, "f7.ts"), "utf8")).toBe("7");
});

const created = (path: string, after: string) => ({
  path,
  after,
  change: "created" as const,
  owner: "people" as const,
});

it("a new directory is put in its place whole", () => {
  const output = join(directory, "deep/er/new");
  writeOutput(output, [created("a.ts", "1"), created("handlers/b.ts", "2")]);
  expect(readFileSync(join(output, "handlers/b.ts"), "utf8")).toBe("2");
  expect(readdirSync(join(directory, "deep/er"))).toEqual(["new"]);
});

it("what a killed process left aside goes at the next writing, what another is writing stays", () => {
  const output = join(directory, "killed");
  mkdirSync(join(output, ".backend-kit-999999999-0123abcd"), { recursive: true });
  mkdirSync(join(output, `.backend-kit-${process.ppid}-0123abcd`));
  writeOutput(output, [created("a.ts", "1")]);
  expect(readdirSync(output).sort()).toEqual([`.backend-kit-${process.ppid}-0123abcd`, "a.ts"]);
  mkdirSync(join(output, ".backend-kit-999999999-0123abcd"));
  writeOutput(join(output, "new"), [created("a.ts", "1")]);
  expect(readdirSync(output).sort()).toEqual([`.backend-kit-${process.ppid}-0123abcd`, "a.ts", "new"]);
});

it("a file of people's that was changed after it was read is not written over", () => {
  const output = join(directory, "raced");
  mkdirSync(output);
  writeFileSync(join(output, "pets.ts"), "saved in between");
  const file = { path: "pets.ts", before: "read", after: "read and more", change: "changed", owner: "people" } as const;
  expect(() => writeOutput(output, [created("a.ts", "1"), file])).toThrow("pets.ts was changed meanwhile");
  expect(readdirSync(output)).toEqual(["pets.ts"]);
  expect(readFileSync(join(output, "pets.ts"), "utf8")).toBe("saved in between");
});

it("what cannot be finished is taken back: files, directories, and what was removed", () => {
  const output = join(directory, "half");
  mkdirSync(output);
  for (const name of ["changed.ts", "removed.ts"]) writeFileSync(join(output, name), `${name} as it was`);
  const ours = { owner: "generator" as const };
  const steps = [
    { ...ours, path: "changed.ts", change: "changed" as const, before: "changed.ts as it was", after: "new" },
    { ...ours, path: "removed.ts", change: "removed" as const, before: "removed.ts as it was" },
    created("routes/new/file.ts", "new"),
  ];
  // A file that is gone by itself cannot be removed.
  const failing = { ...ours, path: "gone.ts", change: "removed" as const, before: "" };
  expect(() => writeOutput(output, [...steps, failing])).toThrow(/^Nothing was written/);
  expect(readdirSync(output).sort()).toEqual(["changed.ts", "removed.ts"]);
  for (const name of ["changed.ts", "removed.ts"])
    expect(readFileSync(join(output, name), "utf8")).toBe(`${name} as it was`);
  writeOutput(output, steps);
  expect(readdirSync(output).sort()).toEqual(["changed.ts", "routes"]);
});
