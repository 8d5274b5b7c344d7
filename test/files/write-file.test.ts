import { execFileSync } from "node:child_process";
import {
  closeSync,
  lstatSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { writeWhole } from "../../src/files/write-file.ts";

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "bk-write-"));
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

it("writes new files and over old ones, and leaves nothing beside them", async () => {
  const path = join(directory, "new.txt");
  await writeWhole(path, "one");
  await writeWhole(path, "two");
  expect(readFileSync(path, "utf8")).toBe("two");
  expect(readdirSync(directory)).toEqual(["new.txt"]);
});

it.skipIf(process.platform === "win32")("writes through links and into pipes, which stay what they are", async () => {
  const [file, link, pipe] = ["file", "link", "pipe"].map((name) => join(directory, name)) as [string, string, string];
  writeFileSync(file, "old");
  symlinkSync(file, link);
  await writeWhole(link, "new");
  expect([lstatSync(link).isSymbolicLink(), readFileSync(file, "utf8")]).toEqual([true, "new"]);
  execFileSync("mkfifo", [pipe]);
  const [text] = await Promise.all([readFile(pipe, "utf8"), writeWhole(pipe, "through")]);
  expect([lstatSync(pipe).isFIFO(), text]).toEqual([true, "through"]);
});

it.skipIf(process.platform === "win32")("keeps what standard output goes to", () => {
  const script = `import { writeWhole } from ${JSON.stringify(new URL("../../src/files/write-file.ts", import.meta.url).href)};
process.stdout.write("before ");
await writeWhole("/dev/stdout", "within ");
process.stdout.write("after");`;
  const path = join(directory, "output.txt");
  const output = openSync(path, "a");
  execFileSync(process.execPath, ["--input-type=module", "--eval", script], { stdio: ["ignore", output, "inherit"] });
  closeSync(output);
  expect(readFileSync(path, "utf8")).toBe("before within after");
});
