import { codeBlock, inlineCode, inlineCodeInTable, markdownText, shorten, visibleLine } from "./escape.ts";
import type { Finding, Location } from "./finding.ts";
import type { Block, Change, ItemStatus, Report, ReportItem } from "./report.ts";
import type { Verdict } from "./verdict.ts";

/** A comment on GitHub has at most this many characters. */
export const COMMENT_LIMIT = 65_536;
/** A step's summary has at most this many bytes. */
export const SUMMARY_LIMIT = 1024 * 1024;

export interface CommentOptions {
  /** First line, by which the comment is found again. */
  marker: string;
  /** Where the whole report is. */
  summaryUrl?: string;
  /** Where the files are that findings name: an address that a path can be put behind. */
  source?: string;
  limit?: number;
}

/** The comment on a pull request: whole, or a line for each item, or cut at a line. */
export function renderComment(report: Report, options: CommentOptions): string {
  const more = options.summaryUrl
    ? `The [job summary](${options.summaryUrl}) has the whole report.`
    : "The job summary has the whole report.";
  const { limit = COMMENT_LIMIT, source } = options;
  const prefix = `${options.marker}\n`;
  return tiered(report, { limit: limit - prefix.length, size: (text) => text.length, more, prefix, source });
}

/** The summary of a step, by the same tiers. */
export function renderSummary(report: Report, limit = SUMMARY_LIMIT, source?: string): string {
  const more = "The report was too long for this place: `report-json` has all of it.";
  return tiered(report, { limit, size: (text) => Buffer.byteLength(text), more, prefix: "", source });
}

/** The whole report, of any length. */
export function renderMarkdown(report: Report): string {
  return whole(report, true, undefined);
}

interface Place {
  limit: number;
  size(text: string): number;
  more: string;
  prefix: string;
  source: string | undefined;
}

function tiered(report: Report, { limit, size, more, prefix, source }: Place): string {
  const full = whole(report, true, source);
  if (size(full) <= limit) return prefix + full;
  const short = `${whole(report, false, source)}\n\n${more}\n`;
  if (size(short) <= limit) return prefix + short;
  const ending = `\n\nCut here. ${more}\n`;
  const lines: string[] = [];
  let used = size(ending);
  // Without details there are no fences and no tags left open, whichever line is the last.
  for (const line of short.split("\n")) {
    used += size(`${line}\n`);
    if (used > limit) break;
    lines.push(line);
  }
  return prefix + lines.join("\n") + ending;
}

/** Items that are shown with all that there is to say. */
const MOST_OPEN = 5;

const VERDICTS: Record<Verdict, string> = { pass: "✅", fail: "❌", inconclusive: "⚠️", error: "⚠️" };
const STATUSES: Record<ItemStatus, string> = { good: "✅", bad: "❌", unsettled: "⚠️", neutral: "☑️" };

function whole(report: Report, details: boolean, source: string | undefined): string {
  const scope = report.scope === undefined ? "" : ` (${inlineCode(report.scope)})`;
  const parts = [
    `### ${VERDICTS[report.verdict]} ${report.gate}${scope}: ${markdownText(report.headline)}`,
    markdownText(report.coverage),
  ];
  const shown = report.items.filter((item) => item.status !== "good");
  const good = report.items.filter((item) => item.status === "good");
  parts.push(
    ...shown.map((item, at) =>
      !details ? itemLine(item) : at < MOST_OPEN ? itemDetails(item, source) : folded(item, source),
    ),
  );
  if (report.findings.length > 0) parts.push(...findingParts(report.findings, source, details));
  if (good.length > 0) {
    const lines = good.map(itemLine).join("\n");
    parts.push(
      details ? `<details><summary>${good.length} without a complaint</summary>\n\n${lines}\n\n</details>` : lines,
    );
  }
  if (report.notes.length > 0) parts.push(report.notes.map((note) => `<sub>${markdownText(note)}</sub>`).join("\n"));
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

function itemLine(item: ReportItem): string {
  return `- ${STATUSES[item.status]} ${inlineCode(item.title)} **${markdownText(item.label)}** ${markdownText(shorten(item.summary, 300))}`;
}

function itemDetails(item: ReportItem, source: string | undefined): string {
  return [
    `#### ${STATUSES[item.status]} ${inlineCode(item.title)} ${markdownText(item.label)}`,
    markdownText(item.summary),
    ...item.blocks.map((content) => block(content, source)),
  ].join("\n\n");
}

/** What comes after the first few: a line each, that opens. */
function folded(item: ReportItem, source: string | undefined): string {
  if (item.blocks.length === 0) return itemDetails(item, source);
  const line = `${STATUSES[item.status]} <code>${markdownText(visibleLine(item.title))}</code> <b>${markdownText(item.label)}</b>`;
  return [
    `<details><summary>${line}</summary>`,
    markdownText(item.summary),
    ...item.blocks.map((content) => block(content, source)),
    "</details>",
  ].join("\n\n");
}

function block(content: Block, source: string | undefined): string {
  switch (content.kind) {
    case "rule":
      return `${ruleName(content)}, at ${place(content.at, source)}`;
    case "text":
      return markdownText(content.text);
    case "code":
      return `**${markdownText(content.title)}**\n\n${codeBlock(content.language, content.code)}`;
    case "changes":
      return `**${markdownText(content.title)}**\n\n${codeBlock("diff", content.changes.map(changeDiff).join("\n"))}`;
    case "table":
      return table(content);
  }
}

/** `-` for what should be there, `+` for what is. */
function changeDiff(change: Change): string {
  const sign = (prefix: string, text: string | undefined) =>
    text === undefined ? [] : text.split("\n").map((line) => `${prefix} ${line}`);
  const { before, after } = onlyDifferent(change);
  return [
    `@@ ${change.subject} ${visibleLine(change.name)} ${WORDS[change.change]} @@`,
    ...sign("-", before),
    ...sign("+", after),
  ].join("\n");
}

const WORDS = { missing: "is missing", extra: "is left behind", changed: "came back changed" };

/** Of two long definitions, the lines that differ, with one line around. */
export function onlyDifferent({ before, after }: Change): { before?: string; after?: string } {
  if (before === undefined || after === undefined) return { before, after };
  const was = before.split("\n");
  const is = after.split("\n");
  if (was.length + is.length < 12) return { before, after };
  let start = 0;
  while (start < was.length && start < is.length && was[start] === is[start]) start++;
  let end = 0;
  while (end < was.length - start && end < is.length - start && was.at(-1 - end) === is.at(-1 - end)) end++;
  const cut = (lines: string[]) => {
    const from = Math.max(0, start - 1);
    const to = Math.min(lines.length, lines.length - end + 1);
    return [...(from > 0 ? ["…"] : []), ...lines.slice(from, to), ...(to < lines.length ? ["…"] : [])].join("\n");
  };
  return { before: cut(was), after: cut(is) };
}

function table({ title, columns, rows }: Extract<Block, { kind: "table" }>): string {
  const line = (cells: string[]) => `| ${cells.join(" | ")} |`;
  return [
    `**${markdownText(title)}**`,
    "",
    line(columns.map(markdownText)),
    line(columns.map(() => "---")),
    ...rows.map((row) => line(row.map(inlineCodeInTable))),
  ].join("\n");
}

/** Findings that are shown; the others, which are not worse, are folded. */
const MOST_FINDINGS = 10;

function findingParts(findings: Finding[], source: string | undefined, details: boolean): string[] {
  const [first, rest] = [findings.slice(0, MOST_FINDINGS), findings.slice(MOST_FINDINGS)];
  // A fold around one or two saves nobody anything.
  if (!details || rest.length < 3) return [findingList(findings, source)];
  const title = `${rest.length} more findings`;
  return [
    findingList(first, source),
    `<details><summary>${title}</summary>\n\n${findingList(rest, source)}\n\n</details>`,
  ];
}

function findingList(findings: Finding[], source: string | undefined): string {
  return findings
    .map((finding) =>
      [
        `- **${finding.severity}**`,
        place(finding.location, source),
        markdownText(shorten(finding.message, 1500)),
        `(${ruleName(finding)})`,
      ]
        .filter(Boolean)
        .join(" "),
    )
    .join("\n");
}

function ruleName({ rule, docs }: { rule: string; docs?: string }): string {
  return docs === undefined ? inlineCode(rule) : `[${inlineCode(rule)}](${docs})`;
}

const ANOTHER_COMMIT = /^[0-9a-f]{7,40}:/;

function place(location: Location | undefined, source: string | undefined): string {
  if (!location) return "";
  const { file, line } = location;
  const shown = inlineCode(line ? `${file}:${line}` : file);
  // What stood in another commit is not where the files are.
  if (source === undefined || ANOTHER_COMMIT.test(file)) return shown;
  // Parentheses would end the address.
  const path = file
    .split("/")
    .map((part) => encodeURIComponent(part.toWellFormed()).replace(/\(/g, "%28").replace(/\)/g, "%29"));
  return `[${shown}](${source}/${path.join("/")}${line ? `#L${line}` : ""})`;
}
