import { resolve } from "node:path";
import * as core from "@actions/core";
import { checkInside, topOf } from "../config/inside.ts";
import { fetchCommit, mergedInto, repositoryRoot } from "../git/repository.ts";
import { EnvironmentError, UsageError } from "../report/errors.ts";
import { COMMENT_LIMIT, renderComment } from "../report/markdown.ts";
import type { Report } from "../report/report.ts";
import { EXIT_CODES, EXIT_USAGE } from "../report/verdict.ts";
import { annotate, summarize, writeReport } from "./channels.ts";
import { type CommentMode, stickyComment } from "./comment.ts";
import { type Context, readContext } from "./context.ts";
import { rulePages } from "./docs.ts";
import { checkInputs, chooseGate, type Inputs, readInputs } from "./inputs.ts";

/** The action: one gate, every channel. Sets the process's exit code; outputs are set whatever happens. */
export async function main(): Promise<void> {
  const { env } = process;
  const stop = (signal: NodeJS.Signals) => {
    core.error(`Stopped by ${signal}.`);
    void import("../schema/engines/guard.ts")
      .then(({ cleanUp }) => cleanUp())
      .finally(() => process.exit(signal === "SIGINT" ? 130 : 143));
  };
  process.once("SIGINT", stop).once("SIGTERM", stop);
  let inputs: Inputs = {};
  let report: Report;
  let code: number;
  let gate = "backend-kit";
  const context = readContext(env);
  try {
    inputs = readInputs(env);
    hide(inputs["github-token"]);
    hideDatabase(inputs.database, env);
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
  const workspace = env.GITHUB_WORKSPACE ?? process.cwd();
  const root = resolve(workspace, inputs["working-directory"] ?? ".");
  checkInside(workspace, root, `The working directory ${inputs["working-directory"]}`);
  const named = inputs.config && resolve(root, inputs.config);
  if (named) checkInside(topOf(root), named, `The config file ${inputs.config}`);
  const config = loadConfig(root, named);
  hideDatabase(config.schema?.database, env);
  const { migrations, layout, database, seed, only, timeout } = inputs;
  const cache = inputs.cache && resolve(root, inputs.cache);
  const options = resolveOptions(
    { root, migrations, layout, database, seed, only, timeout, cache, confined: true },
    config,
    (name) => env[name],
  );
  const base = await baseCommit(root, inputs, context);
  core.info(`Comparing with ${base}.`);
  const report = schemaReport(await checkChange({ ...options, base }, { progress: () => {} }));
  return rulePages(report, env);
}

async function baseCommit(root: string, inputs: Inputs, context: Context): Promise<string> {
  const top = await repositoryRoot(root);
  const merged = context.head === undefined ? undefined : await mergedInto(top, context.head);
  const wanted = inputs.base ?? merged ?? context.base ?? context.defaultBranch;
  if (!wanted)
    throw new UsageError(
      `The event ${context.event || "(none)"} names no base to compare with: set the input \`base\`.`,
    );
  return fetchCommit(top, wanted);
}

/** Before anything is logged: a database URL and its password, given or in the variable that is named. */
function hideDatabase(database: string | undefined, env: NodeJS.ProcessEnv): void {
  const variable = /^env:(.+)$/.exec(database ?? "")?.[1];
  const value = variable === undefined ? database : env[variable];
  // A word such as `local` is no secret, and would be blotted out wherever it stands.
  if (value === undefined || (variable === undefined ? !value.includes("://") : /^(auto|pglite|local)$/.test(value)))
    return;
  hide(value);
  try {
    const { password } = new URL(value);
    for (const form of [password, decodeURIComponent(password)]) hide(form);
  } catch {}
}

function hide(secret: string | undefined): void {
  if (secret) core.setSecret(secret);
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
  let bodies: string[] = [];
  // GitHub and we may count characters in different ways.
  safely("The comment", () => {
    bodies = [body(COMMENT_LIMIT), body(COMMENT_LIMIT / 2), body(COMMENT_LIMIT / 8)];
  });
  const outcome = await stickyComment({
    token: inputs["github-token"],
    context,
    marker,
    mode: (inputs.comment ?? "auto") as CommentMode,
    notable: report.verdict !== "pass",
    bodies,
  });
  if (outcome.kind === "read-only")
    core.notice("The token may not write comments, as on a pull request of a fork: the report is in the job summary.", {
      title: report.gate,
    });
  if (outcome.kind === "failed")
    core.notice(`The comment could not be written: ${outcome.reason}. The report is in the job summary.`, {
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
