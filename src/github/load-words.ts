import { GATES } from "../../actions/manifest.ts";
import type { CompareResult, LoadResult } from "../load/result.ts";

/** Inputs whose flags have another name. */
const INPUTS: Record<string, string> = {
  criterion: "criteria",
  header: "headers",
  compare: "compare-url",
};

/** What the config file says in an action, as there is no input for it. */
const CONFIG: Record<string, string> = {
  stage: "stages",
  arrivals: "arrivals",
  http2: "http2: true",
  "no-verify-ssl": "verify-ssl: false",
  ca: "ca",
  tag: "tags",
  operation: "operations",
  "point-estimate": "point-estimate: true",
  "abort-on": "abort-on",
};

const known = new Set(Object.keys(GATES.find(({ name }) => name === "load-test")!.inputs));

/** Words about flags in the terms of the action: its inputs, or `load` in the config file. */
export function inActionWords(text: string): string {
  return text.replace(/(?<![\w-])--([a-z][a-z0-9-]*)/g, (flag, name: string) => {
    const input = INPUTS[name] ?? name;
    if (known.has(input) && !(name in CONFIG)) return `\`${input}\``;
    if (name in CONFIG) return `\`${CONFIG[name]}\` under \`load\` in backend-kit.yml`;
    return `${flag} (of the command line)`;
  });
}

/** A result in the terms of the action, as far as its words are ours. */
export function resultInActionWords(result: LoadResult): LoadResult {
  const { generator } = result;
  return {
    ...result,
    recommendations: result.recommendations.map(inActionWords),
    notes: result.notes.map(inActionWords),
    findings: result.findings.map((finding) => ({ ...finding, message: inActionWords(finding.message) })),
    generator: generator && { ...generator, reasons: generator.reasons.map(inActionWords) },
  };
}

/** Both sides of a comparison in the terms of the action. */
export function comparisonInActionWords(result: CompareResult): CompareResult {
  return { ...result, a: resultInActionWords(result.a), b: resultInActionWords(result.b) };
}
