import { compareNumbers, compareText, fileName, type Layout, type LayoutHistory } from "../layout.ts";
import { cutSections, type Markers, sectionScript } from "./sections.ts";

const MARKERS: Markers = {
  up: /^--\s*\+migrate\s+up\b(.*)$/im,
  down: /^--\s*\+migrate\s+down\b(.*)$/im,
  blockStart: /^--\s*\+migrate\s+statementbegin\b/i,
  blockEnd: /^--\s*\+migrate\s+statementend\b/i,
};

export const sqlMigrate: Layout = {
  id: "sql-migrate",
  title: "sql-migrate",
  files: "1_name.sql with -- +migrate Up and -- +migrate Down",
  recognize: (paths, text) =>
    paths.filter((path) => !path.includes("/") && path.endsWith(".sql") && MARKERS.up.test(text(path))),
  read: (files) => {
    const history: LayoutHistory = { migrations: [], problems: [] };
    for (const path of files.paths) {
      const { up, down } = cutSections(files.text(path), MARKERS);
      const habit = (options: string) => (/\bnotransaction\b/i.test(options) ? "single" : "wrapped");
      history.migrations.push({
        // The whole file name is the version: two files may share a number.
        id: fileName(path).slice(0, -4),
        version: fileName(path),
        up: sectionScript(files, path, up!, habit(up!.options)),
        down: down && sectionScript(files, path, down, habit(down.options)),
      });
    }
    history.migrations.sort(byNumberThenName);
    return history;
  },
};

/** sql-migrate's Migration.Less: the numeric prefix where both have one, then the name. */
function byNumberThenName(a: { id: string }, b: { id: string }): number {
  const [left, right] = [a.id, b.id].map((id) => /^\d+/.exec(id)?.[0]);
  if (left !== undefined && right !== undefined && left !== right)
    return compareNumbers(left, right) || compareText(a.id, b.id);
  return compareText(a.id, b.id);
}
