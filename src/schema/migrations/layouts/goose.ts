import { compareNumbers, fileName, type Layout, type LayoutHistory } from "../layout.ts";
import { rejectSameVersions } from "./pairs.ts";
import { cutSections, type Markers, sectionScript, statementsInHeader, tornStatements } from "./sections.ts";

const MARKERS: Markers = {
  up: /^--\s*\+goose\s+up\b(.*)$/im,
  down: /^--\s*\+goose\s+down\b(.*)$/im,
  blockStart: /^--\s*\+goose\s+statementbegin\b/i,
  blockEnd: /^--\s*\+goose\s+statementend\b/i,
  repeated: "refused",
};
const NO_TRANSACTION = /^--\s*\+goose\s+no\s+transaction\b/im;
const SUBSTITUTION = /^--\s*\+goose\s+envsub(?:st)?\s+on\b/im;
const NAME = /^(\d+)_.*\.sql$/s;
/** goose takes every file with a number for a migration, except for tests. */
const PROGRAM = /^(\d+)_.*(?<!_test)\.go$/s;

export const goose: Layout = {
  id: "goose",
  title: "goose",
  files: "00001_name.sql with -- +goose Up and -- +goose Down",
  recognize: (paths, text) =>
    paths.filter(
      (path) => !path.includes("/") && NAME.test(path) && MARKERS.up.test(text(path).replace(/^\ufeff/, "")),
    ),
  read: (files) => {
    const history: Required<LayoutHistory> = { migrations: [], problems: [], unchecked: [] };
    for (const path of files.paths) {
      const text = files.text(path);
      const { file } = files.place(path);
      const sections = cutSections(text, MARKERS, file);
      // One marker speaks for the whole file.
      const habit = NO_TRANSACTION.test(text) ? "single" : "wrapped";
      if (SUBSTITUTION.test(text)) {
        history.problems.push({
          rule: "environment-substitution",
          severity: "warning",
          message: "goose puts variables of the environment into its SQL; it is proved without.",
          file,
        });
      }
      const up = sectionScript(files, path, sections.up!, habit);
      const down = sections.down && sectionScript(files, path, sections.down, habit);
      history.problems.push(
        ...statementsInHeader(sections, file),
        ...tornStatements([up, down], "goose", "-- +goose StatementBegin"),
      );
      history.migrations.push({
        id: fileName(path).slice(0, -4),
        version: BigInt(NAME.exec(path)![1]!).toString(),
        header: sectionScript(files, path, sections.header, habit),
        up,
        down,
      });
    }
    for (const path of files.all) {
      if (path.includes("/") || !PROGRAM.test(path)) continue;
      const { file } = files.place(path);
      const reason = `${file} is a program, which only goose can run.`;
      history.unchecked.push({ id: fileName(path).slice(0, -3), file, reason });
    }
    history.migrations.sort((a, b) => compareNumbers(a.version, b.version));
    rejectSameVersions(history.migrations);
    return history;
  },
};
