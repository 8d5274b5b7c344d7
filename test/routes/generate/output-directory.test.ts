import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
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
