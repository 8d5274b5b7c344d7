/** One statement of a SQL script, as psql would send it. */
export interface Statement {
  /** The text without the closing semicolon. */
  text: string;
  /** Offset of its first token in the script (not of comments before it), in UTF-16 units. */
  offset: number;
  /** Line and column of its first token in the file, from 1. */
  line: number;
  column: number;
  /** The first words in upper case, comments removed: ["CREATE", "INDEX", "CONCURRENTLY"] (at most 6). */
  words: string[];
  /** The lines after `COPY … FROM stdin;` up to `\.`, which go to the server as copy data. */
  copyData?: string;
}

/** A psql meta-command (`\connect`, `\i`): psql's own, no server understands it. */
export interface MetaCommand {
  command: string;
  line: number;
  column: number;
}

export interface SplitScript {
  statements: Statement[];
  metaCommands: MetaCommand[];
  /** Comments, for markers: text without the comment signs, and the line on which it starts. Never text inside strings. */
  comments: { text: string; line: number }[];
  /** The last statement lacks its semicolon: what is appended would continue it. */
  lastIsOpen?: true;
  /** An unterminated string, comment or dollar quote: what and where. The text is still in the last statement. */
  unterminated?: { what: string; line: number; column: number };
}
