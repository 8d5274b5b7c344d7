import { resolve } from "node:path";
import { checkTarget, writeWhole } from "../files/write-file.ts";
import { EnvironmentError } from "../report/errors.ts";
import type { Report } from "../report/report.ts";
import { EXIT_CODES, EXIT_USAGE } from "../report/verdict.ts";
import { type Flag, type Parsed, textOf } from "./arguments.ts";
import { wantsColor } from "./color.ts";

/** How every gate's command can be told to speak. */
export const OUTPUT_FLAGS: readonly Flag[] = [
  { name: "json", help: "print the result as JSON, and nothing else, on standard output" },
  { name: "markdown", value: "FILE", help: "also write the report as Markdown" },
  { name: "verbose", short: "v", help: "list also what is good" },
  { name: "help", short: "h", help: "show this" },
];

/** Before any work is done: whether the report can be written where it was asked for. @throws UsageError */
export function checkOutputs(values: Parsed["values"]): void {
  const markdown = textOf(values, "markdown");
  if (markdown !== undefined) checkTarget(resolve(markdown), markdown);
}

/** Prints a report as the flags ask for it. @returns the exit code that follows from its verdict */
export async function printReport(report: Report, values: Parsed["values"]): Promise<number> {
  if (values.json) print(`${JSON.stringify(report.data, null, 2)}\n`);
  else {
    const { renderTerminal } = await import("../report/terminal.ts");
    const color = wantsColor(process.env, process.stdout.isTTY === true);
    print(renderTerminal(report, { color, verbose: values.verbose === true }));
  }
  const code = EXIT_CODES[report.verdict];
  const markdown = textOf(values, "markdown");
  if (markdown === undefined) return code;
  const { renderMarkdown } = await import("../report/markdown.ts");
  try {
    await writeWhole(resolve(markdown), renderMarkdown(report));
    return code;
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    process.stderr.write(`backend-kit: ${error.message}\n`);
    // The verdict stands; but not everything that was asked for was done.
    return code || EXIT_CODES.error;
  }
}

export function print(text: string): number {
  process.stdout.write(text);
  return 0;
}

/** Help that nobody asked for. */
export function explain(text: string): number {
  process.stderr.write(text);
  return EXIT_USAGE;
}
