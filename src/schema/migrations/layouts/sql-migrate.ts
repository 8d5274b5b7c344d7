import { compareNumbers, compareText, fileName, type Layout, type LayoutHistory } from "../layout.ts";
import { cutSections, type Markers, sectionScript, statementsInHeader, tornStatements } from "./sections.ts";

/** sql-migrate wants its commands letter by letter. */
const MARKERS: Markers = {
  up: /^-- \+migrate\s+Up(?=\s|$)(.*)$/m,
  down: /^-- \+migrate\s+Down(?=\s|$)(.*)$/m,
  blockStart: /^-- \+migrate\s+StatementBegin(?=\s|$)/,
  blockEnd: /^-- \+migrate\s+StatementEnd(?=\s|$)/,
  repeated: "continued",
};

export const sqlMigrate: Layout = {
  id: "sql-migrate",
  title: "sql-migrate",
  files: "1_name.sql with -- +migrate Up and -- +migrate Down",
  recognize: (paths, text) =>
    paths.filter(
      (path) => !path.includes("/") && path.endsWith(".sql") && MARKERS.up.test(text(path).replace(/^\ufeff/, "")),
    ),
  read: (files) => {
    const history: LayoutHistory = { migrations: [], problems: [] };
    for (const path of files.paths) {
      const { file } = files.place(path);
      const sections = cutSections(files.text(path), MARKERS, file);
      const habit = (options: string) => (/(^|\s)notransaction(?=\s|$)/.test(options) ? "single" : "wrapped");
      const up = sectionScript(files, path, sections.up!, habit(sections.up!.options));
      const down = sections.down && sectionScript(files, path, sections.down, habit(sections.down.options));
      history.problems.push(
        ...statementsInHeader(sections, file),
        ...tornStatements([up, down], "sql-migrate", "-- +migrate StatementBegin"),
      );
      history.migrations.push({
        // The whole file name is the version: two files may share a number.
        id: fileName(path).slice(0, -4),
        version: fileName(path),
        header: sectionScript(files, path, sections.header, "wrapped"),
        up,
        down,
      });
    }
    history.migrations.sort((a, b) => byNumberThenName(a.version, b.version));
    return history;
  },
};

/** sql-migrate's Migration.Less: by the number in front; names without one come last; then by the whole name. */
function byNumberThenName(a: string, b: string): number {
  const [left, right] = [a, b].map((name) => /^\d+/.exec(name)?.[0]);
  if (left !== undefined && right !== undefined) return compareNumbers(left, right) || compareText(a, b);
  if (left !== undefined || right !== undefined) return left === undefined ? 1 : -1;
  return compareText(a, b);
}
