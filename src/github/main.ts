import { existsSync } from "node:fs";
import { resolve } from "node:path";
import * as core from "@actions/core";
import { checkInside, topOf } from "../config/inside.ts";
import { EnvironmentError, UsageError } from "../report/errors.ts";
import { COMMENT_LIMIT, renderComment } from "../report/markdown.ts";
import type { Report } from "../report/report.ts";
import { EXIT_CODES, EXIT_USAGE } from "../report/verdict.ts";
import { annotate, summarize, writeReport } from "./channels.ts";
import { type CommentMode, stickyComment } from "./comment.ts";
import { type Context, readContext } from "./context.ts";
import { pullRequestOf } from "./deployments.ts";
import { rulePages } from "./docs.ts";
import type { ActionGate } from "./gate.ts";
import { checkInputs, chooseGate, type Inputs, readInputs } from "./inputs.ts";
import { keyOf, scopeOf } from "./key.ts";
import { loadTest } from "./load-test.ts";
import { routesCheck } from "./routes-check.ts";
import { schemaCheck } from "./schema-check.ts";
import { keepSecret, withoutSecrets } from "./secrets.ts";

/** Every gate, by the name in `actions/manifest.ts`. */
const GATES: readonly ActionGate[] = [schemaCheck, routesCheck, loadTest];

/** The action: one gate, every channel. Sets the process's exit code; outputs are set whatever happens. */
export async function main(): Promise<void> {
  const { env } = process;
  // A process that has nothing left to wait for ends, whether or not a gate is done: that must not look like a pass.
  process.exitCode = EXIT_CODES.error;
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
  let gate: ActionGate | undefined;
  const context = readContext(env);
  try {
    inputs = readInputs(env);
    keepSecret(inputs["github-token"]);
    for (const gate of GATES) gate.hide(inputs, env);
    const manifest = chooseGate(process.argv[2], inputs);
    gate = GATES.find(({ name }) => name === manifest.name);
    for (const warning of checkInputs(manifest, inputs)) core.warning(warning);
    if (context.deployment) context.pullRequest ??= await pullRequestOf(inputs["github-token"], context);
    report = rulePages(await gate!.run({ inputs, context, env, ...whereToRun(inputs, env) }), env);
    code = EXIT_CODES[report.verdict];
  } catch (error) {
    ({ report, code } = crash(gate, error));
  }
  // What becomes of the channels changes nothing of it.
  process.exitCode = code;
  await tell(withoutSecrets(report), inputs, context, env);
}

/** The directory and the config that a gate works with; neither may lead out of the workspace. */
function whereToRun(inputs: Inputs, env: NodeJS.ProcessEnv): { root: string; configFile: string | undefined } {
  const workspace = env.GITHUB_WORKSPACE ?? process.cwd();
  const root = resolve(workspace, inputs["working-directory"] ?? ".");
  checkInside(workspace, root, `The working directory ${inputs["working-directory"]}`);
  if (!existsSync(root)) throw new UsageError(`There is no working directory ${inputs["working-directory"] ?? root}.`);
  const configFile = inputs.config && resolve(root, inputs.config);
  if (configFile) checkInside(topOf(root), configFile, `The config file ${inputs.config}`);
  return { root, configFile };
}

/** A report of what could not run, so that no channel keeps an old verdict. */
function crash(gate: ActionGate | undefined, error: unknown): { report: Report; code: number } {
  const message = error instanceof Error ? error.message : String(error);
  const known = error instanceof UsageError || error instanceof EnvironmentError;
  if (!known && error instanceof Error) core.info(error.stack ?? message);
  const headline = withoutSecrets(known ? message : `a mistake of ours: ${message}`);
  const name = gate?.name ?? "backend-kit";
  core.error(headline, { title: name });
  const { data, figures } = (gate ?? GATES[0]!).failed(headline);
  return {
    report: {
      gate: name,
      verdict: "error",
      headline,
      coverage: "Nothing was checked.",
      notes: [],
      items: [],
      findings: [],
      figures,
      data: gate ? data : { ...(data as object), gate: name },
    },
    code: error instanceof UsageError ? EXIT_USAGE : EXIT_CODES.error,
  };
}

/** Where GitHub shows the files that were checked. */
function sourceOf({ serverUrl, owner, repository, commit }: Context): string | undefined {
  return commit && `${serverUrl}/${owner}/${repository}/blob/${commit}`;
}

async function tell(found: Report, inputs: Inputs, context: Context, env: NodeJS.ProcessEnv): Promise<void> {
  const key = keyOf(inputs);
  const report = { ...found, scope: scopeOf(inputs) };
  safely("The annotations", () => annotate(report));
  safely("The job summary", () => summarize(report, sourceOf(context), env));
  safely("The outputs", () => setOutputs(report, key, env));
  core.info(`${report.verdict.toUpperCase()}: ${report.headline}`);
  const marker = `<!-- backend-kit:${report.gate}:${key} -->`;
  const body = (limit: number) =>
    renderComment(report, { marker, summaryUrl: context.runUrl, source: sourceOf(context), limit });
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
    notable: report.verdict !== "pass" || report.items.some(({ status }) => status === "unsettled"),
    bodies,
  });
  if (outcome.kind === "skipped") core.info(`No comment is written: ${outcome.reason}.`);
  if (outcome.kind === "read-only")
    core.notice(`${whyReadOnly(outcome.status, context)} The report is in the job summary.`, { title: report.gate });
  if (outcome.kind === "failed")
    core.notice(`The comment could not be written: ${outcome.reason}. The report is in the job summary.`, {
      title: report.gate,
    });
}

/** What is lacking, in a sentence. */
function whyReadOnly(status: number | undefined, { fork }: Context): string {
  if (status === undefined) return "There is no token to write a comment with.";
  if (status === 401) return "GitHub does not know the token that comments are written with.";
  if (fork) return "The token may not write comments, as this pull request comes from a fork.";
  return "The token may not write comments: the job needs `permissions: pull-requests: write`, which a fork's has not.";
}

function setOutputs(report: Report, key: string, env: NodeJS.ProcessEnv): void {
  core.setOutput("verdict", report.verdict);
  core.setOutput("summary", report.headline);
  for (const [name, value] of Object.entries(report.figures)) core.setOutput(name, value);
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
