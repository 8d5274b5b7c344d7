import type { RoutesResult } from "../routes/drift/result.ts";

/** What flags of the command line are called in a workflow. */
const WORDS: Record<string, string> = {
  all: "`all: true`",
  spec: "the input `spec`",
  code: "the input `code`",
  base: "the input `base`",
  "allow-remote-refs": "the input `allow-remote-refs`:",
  "update-baseline": "`backend-kit routes check --update-baseline` on the command line",
};

const FLAGS = new RegExp(`(?<![\\w-]|routes check )--(${Object.keys(WORDS).join("|")})(?![\\w-])`, "g");

/** Words about flags of `routes check` in the terms of the action. */
export function routesInActionWords(text: string): string {
  return text.replace(FLAGS, (_, flag: string) => WORDS[flag]!);
}

/** A result in the terms of the action, as far as its words are ours: most findings quote what others wrote. */
export function routesResultInActionWords(result: RoutesResult): RoutesResult {
  return {
    ...result,
    notes: result.notes.map(routesInActionWords),
    findings: result.findings.map((finding) =>
      finding.rule === "dangling-reference" || finding.rule === "invalid-document"
        ? { ...finding, message: routesInActionWords(finding.message) }
        : finding,
    ),
  };
}
