import { suggestion } from "../../config/suggestion.ts";
import type { Declaration } from "../options.ts";
import { splitScript } from "../sql/split.ts";
import type { LayoutFiles } from "./layout.ts";
import type { HistoryProblem, Migration, Script, UncheckedMigration } from "./migration.ts";

/** `-- backend-kit: irreversible: reason`, in comments only. */
const MARKER = /^backend-kit:\s*([^\s:]*)\s*(?::\s*([\s\S]*))?/i;
const WORDS = ["irreversible", "loses-data"];

/** Reads what authors declared: in the scripts, in a file beside them, in the config. A declaration without a reason is none. */
export function readDeclarations(
  migrations: Migration[],
  unchecked: UncheckedMigration[],
  files: LayoutFiles,
  config: { irreversible: Declaration[]; losesData: Declaration[]; config?: string },
): HistoryProblem[] {
  const problems: HistoryProblem[] = [];
  for (const migration of migrations) {
    for (const script of [migration.header, migration.up, migration.down])
      if (script) fromScript(migration, script, problems);
    fromFile(migration, files, problems);
  }
  const byId = new Map<string, Pick<Migration, "irreversible" | "losesData">>();
  for (const migration of [...unchecked, ...migrations]) byId.set(migration.id, migration);
  const fromConfig = (declarations: Declaration[], what: "irreversible" | "losesData") => {
    for (const { migration, reason } of declarations) {
      const declared = byId.get(migration);
      if (declared) declared[what] ??= { reason };
      else {
        problems.push({
          rule: "unknown-declaration",
          severity: "warning",
          message: `There is no migration ${migration}, of which something is declared here.`,
          file: config.config ?? "backend-kit.yml",
        });
      }
    }
  };
  fromConfig(config.irreversible, "irreversible");
  fromConfig(config.losesData, "losesData");
  return problems;
}

function fromScript(migration: Migration, script: Script, problems: HistoryProblem[]): void {
  if (!/backend-kit:/i.test(script.sql)) return;
  for (const comment of splitScript(script.sql, script.firstLine, script.verbatimBlocks).comments) {
    const [, word, reason = ""] = MARKER.exec(comment.text.trim()) ?? [];
    if (word === undefined) continue;
    const what = word.toLowerCase();
    const declaration = { reason: reason.trim(), file: script.file, line: comment.line };
    if (!WORDS.includes(what)) problems.push(unknownWord(word, script.file, comment.line));
    else if (declaration.reason === "") problems.push(withoutReason(what, script.file, comment.line));
    else if (what === "irreversible") migration.irreversible ??= declaration;
    else migration.losesData ??= declaration;
  }
}

/** `<id>.irreversible.md` beside flat files, `<id>/irreversible.md` in directories: the text is the reason. */
function fromFile(migration: Migration, files: LayoutFiles, problems: HistoryProblem[]): void {
  for (const path of [
    `${migration.id}.irreversible.md`,
    `${migration.id}.irreversible`,
    `${migration.id}/irreversible.md`,
  ]) {
    const text = files.optional(path);
    if (text === undefined) continue;
    const { file } = files.place(path);
    const reason = text
      .replace(/^\ufeff/, "")
      .split("\n")
      .map((line) =>
        line
          .trim()
          .replace(/^#+(?=\s|$)/, "")
          .trim(),
      )
      .filter(Boolean)
      .join(" ");
    if (reason === "") problems.push(withoutReason("irreversible", file, 1));
    else migration.irreversible ??= { reason, file, line: 1 };
  }
}

function unknownWord(word: string, file: string, line: number): HistoryProblem {
  return {
    rule: "unknown-declaration",
    severity: "warning",
    message: `There is no declaration "${word}"${suggestion(word, WORDS)}`,
    file,
    line,
  };
}

function withoutReason(what: string, file: string, line: number): HistoryProblem {
  return {
    rule: "declaration-without-reason",
    severity: "error",
    message: `A declaration needs a reason: write "-- backend-kit: ${what}: " and why.`,
    file,
    line,
  };
}
