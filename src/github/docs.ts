import type { Report } from "../report/report.ts";

const REPOSITORY = /^[\w.-]+\/[\w.-]+$/;
const REFERENCE = /^[\w./-]+$/;

/** Gives every finding, and every item of a rule, the address of its rule's page, in the version of the action that runs. */
export function rulePages(report: Report, env: NodeJS.ProcessEnv): Report {
  const { GITHUB_ACTION_REPOSITORY: repository = "", GITHUB_ACTION_REF: reference = "" } = env;
  if (!REPOSITORY.test(repository) || !REFERENCE.test(reference)) return report;
  const blocks = report.items.flatMap((item) => item.blocks).filter((block) => block.kind === "rule");
  for (const about of [...report.findings, ...blocks])
    about.docs = `https://github.com/${repository}/blob/${reference}/docs/rules/${about.rule}.md`;
  return report;
}
