import { UsageError } from "../../../report/errors.ts";
import { splitScript } from "../../sql/split.ts";
import type { LayoutFiles } from "../layout.ts";
import type { HistoryProblem, Script, TransactionHabit } from "../migration.ts";

/** One file that holds both ways, each under a marker line. */
export interface Sections {
  /** What stands before the first marker. */
  header: Section;
  up?: Section;
  down?: Section;
}

interface Section {
  sql: string;
  firstLine: number;
  options: string;
  verbatimBlocks: { start: number; end: number }[];
}

export interface Markers {
  /** Matches the marker line; its group is what follows the direction. */
  up: RegExp;
  down: RegExp;
  /** goose and sql-migrate: what stands between is one statement. */
  blockStart?: RegExp;
  blockEnd?: RegExp;
  /** What the tool makes of a marker that it has seen already: refuses it, goes on in that section, or takes it for a comment. */
  repeated: "refused" | "continued" | "comment";
}

/** Cuts a file at its markers. @throws UsageError when the tool could not */
export function cutSections(text: string, markers: Markers, file: string): Sections {
  const sections: Sections = { header: { sql: "", firstLine: 1, options: "", verbatimBlocks: [] } };
  let current = sections.header;
  let blockStart = -1;
  let line = 0;
  for (const raw of text.replace(/^\ufeff/, "").split(/(?<=\n)/)) {
    line++;
    const up = markers.up.exec(raw);
    const down = up ? null : markers.down.exec(raw);
    const direction = up ? "up" : "down";
    const known = sections[direction];
    if ((up || down) && !(known && markers.repeated === "comment")) {
      const marker = `"${raw.trim()}"`;
      if (direction === "down" && !sections.up && markers.repeated !== "continued")
        throw new UsageError(`${file}:${line}: ${marker} stands before the way up; put the way up first.`);
      if (known && markers.repeated === "refused")
        throw new UsageError(`${file}:${line}: a second ${marker} in one file; keep one.`);
      if (known) {
        // Empty lines keep the count of lines right.
        const skipped = line - known.firstLine - (known.sql.split("\n").length - 1);
        known.sql += "\n".repeat(Math.max(0, skipped + 1));
      }
      current = known ?? {
        sql: "",
        firstLine: line + 1,
        options: "",
        verbatimBlocks: [],
      };
      current.options += (up ?? down)![1] ?? "";
      sections[direction] = current;
      blockStart = -1;
      continue;
    }
    if (markers.blockStart?.test(raw)) blockStart = current.sql.length + raw.length;
    else if (markers.blockEnd?.test(raw) && blockStart >= 0) {
      current.verbatimBlocks.push({ start: blockStart, end: current.sql.length });
      blockStart = -1;
    }
    current.sql += raw;
  }
  return sections;
}

/** A section as a script. */
export function sectionScript(
  files: LayoutFiles,
  path: string,
  section: Section,
  transaction: TransactionHabit,
): Script {
  const { sql, firstLine, verbatimBlocks } = section;
  return { ...files.place(path), sql, firstLine, transaction, verbatimBlocks };
}

/** A statement before the first marker is run by no tool. */
export function statementsInHeader({ header }: Sections, file: string): HistoryProblem[] {
  if (!/\S/.test(header.sql)) return [];
  const first = splitScript(header.sql).statements[0];
  if (!first) return [];
  return [
    {
      rule: "statement-before-marker",
      severity: "error",
      message: "This statement stands before the first marker and belongs to neither way: move it below.",
      file,
      line: first.line,
    },
  ];
}

/**
 * Statements that goose and sql-migrate would not send as they are: both end a statement where a line ends in a
 * semicolon, wherever that is, and refuse a last statement without one.
 */
export function tornStatements(scripts: (Script | undefined)[], tool: string, begin: string): HistoryProblem[] {
  const problems: HistoryProblem[] = [];
  for (const script of scripts) {
    if (!script) continue;
    const { statements, lastIsOpen } = splitScript(script.sql, script.firstLine, script.verbatimBlocks);
    const inBlock = (offset: number) =>
      script.verbatimBlocks?.some(({ start, end }) => offset >= start && offset < end) ?? false;
    const outside = statements.filter(({ offset }) => !inBlock(offset));
    const torn = outside.find(({ text }) => text.split("\n").slice(0, -1).some(endsStatement));
    const cannot = (line: number, why: string) =>
      problems.push({
        rule: "tool-cannot-run",
        severity: "warning",
        message: `${why} It was proved as Postgres would run it.`,
        file: script.file,
        line,
      });
    if (torn)
      cannot(
        torn.line,
        `${tool} would cut this statement in pieces at the ends of its lines: put it below "${begin}".`,
      );
    const last = statements.at(-1);
    if (lastIsOpen && last && !inBlock(last.offset))
      cannot(last.line, `${tool} refuses a last statement without a semicolon: add one.`);
  }
  return problems;
}

function endsStatement(line: string): boolean {
  return /;\s*$/.test(line.replace(/(^|\s)--.*$/, ""));
}
