import { visible, visibleLine } from "../../report/escape.ts";
import type { Finding } from "../../report/finding.ts";
import { byFile, type Generation, showIn } from "../../routes/generate/generate.ts";
import type { PlannedFile } from "../../routes/generate/plan.ts";
import { unifiedDiff } from "../../routes/generate/unified-diff.ts";

export interface SummaryOptions {
  dryRun: boolean;
  /** The output directory as it was named. */
  output: string;
  color: boolean;
  verbose: boolean;
}

/** Findings of one rule that are shown; the others are counted. */
const MOST_OF_A_RULE = 5;

/** What `--json` prints; the first names are those of the tool that this one replaces. */
export function dataOf(
  { api, files, dependencies, devDependencies, findings }: Generation,
  { dryRun, output, verdict }: Pick<SummaryOptions, "dryRun" | "output"> & { verdict: "pass" | "fail" },
) {
  return {
    gate: "routes-check",
    command: dryRun ? "preview" : "generate",
    verdict,
    status: "success",
    generated_files: files.filter(({ change }) => change !== "removed").map(({ path }) => path),
    routes_count: api.operations.length,
    types_count: api.schemas.length,
    dependencies,
    dev_dependencies: devDependencies,
    findings,
    title: api.title,
    version: api.apiVersion,
    output,
    dry_run: dryRun,
    changes: files
      .filter(({ change }) => change !== "unchanged")
      .map(({ path, change, owner }) => ({ path, change, owner })),
    ...(dryRun && { diff: differences(files, output).join("") }),
  };
}

/** The summary for people: files, operations, totals, findings; before them the difference when nothing was written. */
export function summaryOf(generation: Generation, options: SummaryOptions): string {
  const { api, files, dependencies, devDependencies, findings } = generation;
  const { output, dryRun, verbose } = options;
  const paint = (style: number, text: string) => (options.color ? `\u001b[${style}m${text}\u001b[0m` : text);
  const lines: string[] = [];
  if (dryRun) lines.push(...paintedDifferences(files, output, paint));
  if (verbose) lines.push(`${visibleLine(api.title)} ${visibleLine(api.apiVersion)} (${versionName(api.version)})`, "");
  const handlers = byFile(api.operations);
  const runtime = files.filter(({ path }) => path.startsWith(RUNTIME));
  for (const file of files) if (verbose || !runtime.includes(file)) lines.push(fileLine(file, output, handlers, paint));
  if (!verbose && runtime.length > 0) lines.push(runtimeLine(runtime, output, paint));
  if (api.operations.length > 0) lines.push("");
  for (const { method, path, id } of api.operations) lines.push(`${method.toUpperCase()} ${visibleLine(path)} (${id})`);
  lines.push("", totals(generation, dryRun));
  if (dependencies.length > 0)
    lines.push(`The generated code needs ${dependencies.join(", ")}; for development ${devDependencies.join(", ")}.`);
  lines.push(...findingLines(findings, verbose, paint));
  return `${lines.join("\n")}\n`;
}

function versionName(version: string): string {
  return version === "2.0" ? "Swagger 2.0" : `OpenAPI ${version}`;
}

type Paint = (style: number, text: string) => string;
const [RED, GREEN, YELLOW, CYAN, DIM] = [31, 32, 33, 36, 2];

/** What would change, a text for each file. */
function differences(files: readonly PlannedFile[], output: string): string[] {
  return files
    .filter(({ change }) => change !== "unchanged")
    .map(({ path, before, after }) => unifiedDiff(showIn(output, path), before, after));
}

function paintedDifferences(files: readonly PlannedFile[], output: string, paint: Paint): string[] {
  const lines = differences(files, output)
    .flatMap((text) => visible(text).trimEnd().split("\n"))
    .map((line) => {
      if (line.startsWith("+")) return paint(GREEN, line);
      if (line.startsWith("-")) return paint(RED, line);
      return line.startsWith("@@") ? paint(CYAN, line) : line;
    });
  return lines.length === 0 ? [] : [...lines, ""];
}

function fileLine(
  { path, change, owner }: PlannedFile,
  output: string,
  handlers: ReturnType<typeof byFile>,
  paint: Paint,
): string {
  const [, folder, stem] = /^(routes|handlers)\/(.*)\.ts$/.exec(path) ?? [];
  const count = folder === undefined ? undefined : handlers.get(stem!)?.length;
  const notes = [
    change === "unchanged" ? "unchanged" : change,
    ...(count === undefined ? [] : [`${count} ${count === 1 ? "handler" : "handlers"}`]),
    ...(owner === "people" ? ["yours"] : []),
  ];
  return `${visibleLine(showIn(output, path))}  ${paint(change === "unchanged" ? DIM : GREEN, notes.join(", "))}`;
}

/** The files that are the same for every spec. */
const RUNTIME = "runtime/";

function runtimeLine(files: readonly PlannedFile[], output: string, paint: Paint): string {
  const changed = files.filter(({ change }) => change !== "unchanged").length;
  const notes = [`${files.length} files`, changed === 0 ? "unchanged" : `${changed} changed`];
  return `${visibleLine(showIn(output, RUNTIME))}  ${paint(changed === 0 ? DIM : GREEN, notes.join(", "))}`;
}

function totals({ api, files }: Generation, dryRun: boolean): string {
  const changed = files.filter(({ change }) => change !== "unchanged").length;
  const count = (many: number, what: string) => `${many} ${what}${many === 1 ? "" : "s"}`;
  const kept = files.filter(({ change }) => change !== "removed").length;
  const verb = dryRun ? "would change; nothing was written" : "changed";
  return `${count(api.operations.length, "route")}, ${count(api.schemas.length, "type")}, ${count(kept, "file")}; ${count(changed, "file")} ${verb}.`;
}

function findingLines(findings: readonly Finding[], verbose: boolean, paint: Paint): string[] {
  const lines: string[] = [];
  const byRule = Map.groupBy(findings, ({ rule }) => rule);
  for (const [rule, list] of byRule) {
    const shown = verbose ? list : list.slice(0, MOST_OF_A_RULE);
    for (const { severity, message, location } of shown) {
      const place = location
        ? `${visibleLine(location.file)}${location.line ? `:${location.line}:${location.column ?? 1}` : ""}: `
        : "";
      const color = severity === "error" ? RED : severity === "warning" ? YELLOW : CYAN;
      lines.push(`${paint(color, severity)} ${place}${visible(message)} ${paint(DIM, `(${rule})`)}`);
    }
    const more = list.length - shown.length;
    if (more > 0) lines.push(paint(DIM, `… and ${more} more of ${rule}; --verbose shows them all.`));
  }
  return lines.length === 0 ? [] : ["", ...lines];
}
