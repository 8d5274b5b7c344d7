import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as core from "@actions/core";
import { annotationsOf } from "../report/annotations.ts";
import { renderSummary, SUMMARY_LIMIT } from "../report/markdown.ts";
import type { Report } from "../report/report.ts";

/** Writes annotations into the log, worst first. */
export function annotate(report: Report): void {
  for (const { level, title, message, file, line, column } of annotationsOf(report)) {
    const place = { title, file, startLine: line, startColumn: column };
    if (level === "error") core.error(message, place);
    else if (level === "warning") core.warning(message, place);
    else core.notice(message, place);
  }
}

/** Adds the report to the job's summary. */
export function summarize(report: Report, source: string | undefined, env: NodeJS.ProcessEnv): void {
  if (!env.GITHUB_STEP_SUMMARY) return;
  appendFileSync(env.GITHUB_STEP_SUMMARY, renderSummary(report, SUMMARY_LIMIT, source));
}

/** Writes the JSON report to a file of the job's temporary directory: outputs hold a megabyte at most, for all of a job. @param key as `keyOf` gives it */
export function writeReport(report: Report, key: string, env: NodeJS.ProcessEnv): string {
  const directory = join(env.RUNNER_TEMP ?? tmpdir(), "backend-kit");
  mkdirSync(directory, { recursive: true });
  const path = join(directory, `${report.gate}-${key}.json`);
  writeFileSync(path, `${JSON.stringify(report.data, null, 2)}\n`);
  return path;
}
