import { resolve } from "node:path";
import * as core from "@actions/core";
import { fetchCommit, repositoryRoot } from "../git/repository.ts";
import { EnvironmentError, UsageError } from "../report/errors.ts";
import { COMMENT_LIMIT, renderComment } from "../report/markdown.ts";
import type { Report } from "../report/report.ts";
import { EXIT_CODES, EXIT_USAGE } from "../report/verdict.ts";
import { annotate, summarize, writeReport } from "./channels.ts";
import { type CommentMode, stickyComment } from "./comment.ts";
import { type Context, readContext } from "./context.ts";
import { checkInputs, chooseGate, type Inputs, readInputs } from "./inputs.ts";

/** The action: one gate, every channel. Sets the process's exit code; outputs are set whatever happens. */
export async function main(): Promise<void> {
  const { env } = process;
  let inputs: Inputs = {};
  let report: Report;
  let code: number;
  let gate = "backend-kit";
  const context = readContext(env);
  try {
    inputs = readInputs(env);
    hideSecrets(inputs, env);
    const manifest = chooseGate(process.argv[2], inputs);
    gate = manifest.name;
    for (const warning of checkInputs(manifest, inputs)) core.warning(warning);
    report = await runSchemaCheck(inputs, context, env);
    code = EXIT_CODES[report.verdict];
  } catch (error) {
    ({ report, code } = crash(gate, error));
  }
  await tell(report, inputs, context, env);
  process.exitCode = code;
}

async function runSchemaCheck(inputs: Inputs, context: Context, env: NodeJS.ProcessEnv): Promise<Report> {
  const [{ checkChange }, { loadConfig }, { resolveOptions }, { schemaReport }] = await Promise.all([
    import("../schema/check-change.ts"),
    import("../config/config.ts"),
    import("../schema/resolve-options.ts"),
    import("../schema/report.ts"),
  ]);
  const root = resolve(env.GITHUB_WORKSPACE ?? process.cwd(), inputs["working-directory"] ?? ".");
  const config = loadConfig(root, inputs.config && resolve(root, inputs.config));
  const { migrations, layout, database, seed, only, timeout } = inputs;
  const cache = inputs.cache && resolve(root, inputs.cache);
  const options = resolveOptions(
    { root, migrations, layout, database, seed, only, timeout, cache },
    config,
    (name) => env[name],
  );
  const base = await baseCommit(root, inputs, context);
  core.info(`Comparing with ${base}.`);
  return schemaReport(await checkChange({ ...options, base }, { progress: () => {} }));
}

async function baseCommit(root: string, inputs: Inputs, context: Context): Promise<string> {
  const top = await repositoryRoot(root);
  const wanted = inputs.base ?? context.base ?? context.defaultBranch;
  if (!wanted)
    throw new UsageError(
      `The event ${context.event || "(none)"} names no base to compare with: set the input \`base\`.`,
    );
  return fetchCommit(top, wanted);
}

/** Before anything is logged: the token, and passwords in a database URL. */
function hideSecrets(inputs: Inputs, env: NodeJS.ProcessEnv): void {
  const variable = /^env:(.+)$/.exec(inputs.database ?? "")?.[1];
  for (const secret of [
    inputs["github-token"],
    /:\/\//.test(inputs.database ?? "") ? inputs.database : undefined,
    variable && env[variable],
  ]) {
    if (!secret) continue;
    core.setSecret(secret);
    try {
      const { password } = new URL(secret);
      if (password) for (const form of [password, decodeURIComponent(password)]) core.setSecret(form);
    } catch {}
  }
}

/** A report of what could not run, so that no channel keeps an old verdict. */
function crash(gate: string, error: unknown): { report: Report; code: number } {
  const message = error instanceof Error ? error.message : String(error);
  const known = error instanceof UsageError || error instanceof EnvironmentError;
  if (!known && error instanceof Error) core.info(error.stack ?? message);
  const headline = known ? message : `a mistake of ours: ${message}`;
  const coverage = { found: 0, executed: 0, proved: 0, irreversible: 0, not_provable: 0 };
  const data = { gate, verdict: "error", coverage, engine: null, migrations: [], findings: [], notes: [headline] };
  core.error(headline, { title: gate });
  return {
    report: {
      gate,
      verdict: "error",
      headline,
      coverage: "Nothing was checked.",
      notes: [],
      items: [],
      findings: [],
      data,
    },
    code: error instanceof UsageError ? EXIT_USAGE : EXIT_CODES.error,
  };
}

async function tell(report: Report, inputs: Inputs, context: Context, env: NodeJS.ProcessEnv): Promise<void> {
  const key = inputs.key ?? "default";
  safely("The annotations", () => annotate(report));
  safely("The job summary", () => summarize(report, env));
  safely("The outputs", () => setOutputs(report, key, env));
  core.info(`${report.verdict.toUpperCase()}: ${report.headline}`);
  const marker = `<!-- backend-kit:${report.gate}:${key.replace(/[^\w.-]/g, "_")} -->`;
  const body = (limit: number) => renderComment(report, { marker, summaryUrl: context.runUrl, limit });
  const outcome = await stickyComment({
    token: inputs["github-token"],
    context,
    marker,
    mode: (inputs.comment ?? "auto") as CommentMode,
    notable: report.verdict !== "pass",
    // GitHub and we may count characters in different ways.
    bodies: [body(COMMENT_LIMIT), body(COMMENT_LIMIT / 2), body(COMMENT_LIMIT / 8)],
  });
  if (outcome.kind === "read-only")
    core.notice("The token may not write comments, as on a pull request of a fork: the report is in the job summary.", {
      title: report.gate,
    });
  if (outcome.kind === "failed")
    core.warning(`The comment could not be written: ${outcome.reason}. The report is in the job summary.`, {
      title: report.gate,
    });
}

function setOutputs(report: Report, key: string, env: NodeJS.ProcessEnv): void {
  const data = report.data as { coverage: { found: number; proved: number } };
  core.setOutput("verdict", report.verdict);
  core.setOutput("summary", report.headline);
  core.setOutput("found", data.coverage.found);
  core.setOutput("proved", data.coverage.proved);
  core.setOutput("failed", report.items.filter((item) => item.status === "bad").length);
  core.setOutput("report-json", writeReport(report, key, env));
}

/** A channel that fails never fails the gate. */
function safely(what: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    core.warning(`${what} could not be written: ${(error as Error).message}.`);
  }
}
