import type { LayoutFiles } from "../layout.ts";
import type { Script, TransactionHabit } from "../migration.ts";

/** One file that holds both ways, each under a marker line. */
export interface Sections {
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
}

/** Cuts a file at its markers. What stands before the first marker belongs to neither. */
export function cutSections(text: string, markers: Markers): Sections {
  const sections: Sections = {};
  let current: Section | undefined;
  let blockStart = -1;
  let line = 0;
  for (const raw of text.split(/(?<=\n)/)) {
    line++;
    const up = markers.up.exec(raw);
    const down = up ? null : markers.down.exec(raw);
    if (up || down) {
      current = { sql: "", firstLine: line + 1, options: (up ?? down)![1] ?? "", verbatimBlocks: [] };
      sections[up ? "up" : "down"] = current;
      blockStart = -1;
      continue;
    }
    if (!current) continue;
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
