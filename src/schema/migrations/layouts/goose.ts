import { compareNumbers, fileName, type Layout, type LayoutHistory } from "../layout.ts";
import { rejectSameVersions } from "./pairs.ts";
import { cutSections, type Markers, sectionScript } from "./sections.ts";

const MARKERS: Markers = {
  up: /^--\s*\+goose\s+up\b(.*)$/im,
  down: /^--\s*\+goose\s+down\b(.*)$/im,
  blockStart: /^--\s*\+goose\s+statementbegin\b/i,
  blockEnd: /^--\s*\+goose\s+statementend\b/i,
};
const NO_TRANSACTION = /^--\s*\+goose\s+no\s+transaction\b/im;
const SUBSTITUTION = /^--\s*\+goose\s+envsub\s+on\b/im;
const NAME = /^(\d+)_.*\.sql$/s;
const CODE = /^(\d+)_.*\.go$/s;

export const goose: Layout = {
  id: "goose",
  title: "goose",
  files: "00001_name.sql with -- +goose Up and -- +goose Down",
  recognize: (paths, text) =>
    paths.filter((path) => !path.includes("/") && NAME.test(fileName(path)) && MARKERS.up.test(text(path))),
  read: (files) => {
    const history: LayoutHistory = { migrations: [], problems: [] };
    for (const path of files.paths) {
      if (CODE.test(fileName(path))) continue;
      const text = files.text(path);
      const { file } = files.place(path);
      const { up, down } = cutSections(text, MARKERS);
      // One marker speaks for the whole file.
      const habit = NO_TRANSACTION.test(text) ? "single" : "wrapped";
      if (SUBSTITUTION.test(text)) {
        history.problems.push({
          rule: "environment-substitution",
          severity: "warning",
          message: `${file} has variables of the environment put into its SQL; it is proved without.`,
          file,
        });
      }
      history.migrations.push({
        id: fileName(path).slice(0, -4),
        version: BigInt(NAME.exec(fileName(path))![1]!).toString(),
        up: sectionScript(files, path, up!, habit),
        down: down && sectionScript(files, path, down, habit),
      });
    }
    history.migrations.sort((a, b) => compareNumbers(a.version, b.version));
    rejectSameVersions(history.migrations);
    return history;
  },
};
