import { visible, visibleLine } from "./escape.ts";
import { onlyDifferent } from "./markdown.ts";
import type { Block, Change, ItemStatus, Report, ReportItem } from "./report.ts";
import type { Verdict } from "./verdict.ts";

export interface TerminalOptions {
  color: boolean;
  /** Also what is good, in full. */
  verbose?: boolean;
}

type Paint = (style: keyof typeof STYLES, text: string) => string;

const STYLES = { red: 31, green: 32, yellow: 33, cyan: 36, bold: 1, dim: 2 };
const VERDICT_STYLES: Record<Verdict, keyof typeof STYLES> = {
  pass: "green",
  fail: "red",
  inconclusive: "yellow",
  error: "yellow",
};
const SIGNS: Record<ItemStatus, [string, keyof typeof STYLES]> = {
  good: ["✓", "green"],
  bad: ["✗", "red"],
  unsettled: ["?", "yellow"],
  neutral: ["·", "cyan"],
};

/** Good items shown one by one; beyond, they are counted. */
const MOST_GOOD = 10;

/** A report for people at a terminal. Text from the repository cannot send escape sequences. */
export function renderTerminal(report: Report, { color, verbose = false }: TerminalOptions): string {
  const paint: Paint = (style, text) => (color ? `\u001b[${STYLES[style]}m${text}\u001b[0m` : text);
  const good = report.items.filter((item) => item.status === "good");
  const rest = report.items.filter((item) => item.status !== "good");
  const lines: string[] = [];
  // What is good needs no words, unless somebody wants to see it and there is more of it than its name.
  const inFull = (item: ReportItem) => verbose && item.blocks.length > 0;
  if (verbose || good.length <= MOST_GOOD)
    for (const item of good) lines.push(...(inFull(item) ? itemLines(item, paint) : [heading(item, paint)]));
  else lines.push(`${paint("green", "✓")} ${good.length} ${labelsOf(good)}`);
  for (const item of rest) lines.push(...itemLines(item, paint));
  for (const { severity, message, rule, location } of report.findings) {
    const place = location
      ? `${visibleLine(location.file)}${location.line ? `:${location.line}${location.column ? `:${location.column}` : ""}` : ""}: `
      : "";
    const [first, ...more] = visible(message).split("\n");
    lines.push(
      "",
      `${paint(severity === "error" ? "red" : "yellow", severity)} ${place}${first} ${paint("dim", `(${rule})`)}`,
      ...more.map((line) => `  ${line}`),
    );
  }
  lines.push(
    "",
    `${paint(VERDICT_STYLES[report.verdict], report.verdict.toUpperCase())}  ${paint("bold", visibleLine(report.headline))}`,
    visible(report.coverage),
  );
  for (const note of report.notes)
    lines.push(
      ...visible(note)
        .split("\n")
        .map((line, i) => paint("dim", i === 0 ? line : `  ${line}`)),
    );
  return `${lines.join("\n").replace(/^\n/, "")}\n`;
}

function heading(item: ReportItem, paint: Paint): string {
  const [sign, style] = SIGNS[item.status];
  return `${paint(style, sign)} ${paint("bold", visibleLine(item.title))}  ${paint(style, item.label)}`;
}

function itemLines(item: ReportItem, paint: Paint): string[] {
  return [
    "",
    heading(item, paint),
    ...indent(visible(item.summary)),
    ...item.blocks.flatMap((block) => blockLines(block, paint)),
  ];
}

function blockLines(block: Block, paint: Paint): string[] {
  switch (block.kind) {
    case "text":
      return indent(visible(block.text));
    case "rule":
      return indent(visibleLine(`${block.rule}, at ${block.at.file}${block.at.line ? `:${block.at.line}` : ""}`));
    case "code":
      // A chart that GitHub draws is no more than its source here.
      if (block.language === "mermaid") return [];
      return ["", `  ${paint("cyan", visibleLine(block.title))}`, ...indent(visible(block.code.trimEnd()), 4)];
    case "changes":
      return block.changes.flatMap((change) => changeLines(change, paint));
    case "table":
      return [
        "",
        `  ${visibleLine(block.title)}`,
        ...columnsOf([block.columns, ...block.rows]).map((line) => `    ${line}`),
      ];
  }
}

/** Rows whose cells stand under each other. */
function columnsOf(rows: string[][]): string[] {
  const cells = rows.map((row) => row.map(visibleLine));
  const widths = cells[0]!.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join("  ")
      .trimEnd(),
  );
}

const WORDS = { missing: "is missing", extra: "is left behind", changed: "came back changed" };

function changeLines(change: Change, paint: Paint): string[] {
  const { before, after } = onlyDifferent(change);
  const signed = (sign: string, style: keyof typeof STYLES, text: string | undefined) =>
    text === undefined
      ? []
      : visible(text)
          .split("\n")
          .map((line) => paint(style, `    ${sign} ${line}`));
  return [
    `  ${visibleLine(`${change.subject} ${change.name}`)} ${WORDS[change.change]}`,
    ...signed("-", "red", before),
    ...signed("+", "green", after),
  ];
}

function indent(text: string, by = 2): string[] {
  return text.split("\n").map((line) => " ".repeat(by) + line);
}

/** What good items are, each word once; where it is something else of each, the first ones. */
function labelsOf(items: readonly { label: string }[]): string {
  const labels = [...new Set(items.map(({ label }) => label))];
  return labels.length > 4 ? `${labels.slice(0, 3).join(" or ")} or others` : labels.join(" or ");
}
