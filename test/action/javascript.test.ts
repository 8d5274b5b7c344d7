import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { GATES } from "../../actions/manifest.ts";

it.each(GATES.map(({ name }) => name))("the JavaScript action of %s runs that gate", async (name) => {
  const directory = resolve(import.meta.dirname, "../../actions", name);
  const { runs } = parse(readFileSync(join(directory, "action.yml"), "utf8")) as { runs: { main: string } };
  const workspace = mkdtempSync(join(tmpdir(), "bk-empty-"));
  const output = join(workspace, "output");
  writeFileSync(output, "");
  const log = await new Promise<string>((done) =>
    execFile(
      process.execPath,
      [join(directory, runs.main)],
      { cwd: workspace, env: { PATH: process.env.PATH, GITHUB_WORKSPACE: workspace, GITHUB_OUTPUT: output } },
      (_, stdout) => done(stdout),
    ),
  );
  // Nothing is there, so it can only say what is missing, in its own name.
  expect(log).toContain(`::error title=${name}::`);
  expect(readFileSync(output, "utf8")).toMatch(/^verdict<<.*\nerror$/m);
  rmSync(workspace, { recursive: true });
});
