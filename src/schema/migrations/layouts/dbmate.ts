import { compareText, fileName, type Layout, type LayoutHistory } from "../layout.ts";
import { rejectSameVersions } from "./pairs.ts";
import { cutSections, type Markers, sectionScript, statementsInHeader } from "./sections.ts";

const MARKERS: Markers = {
  up: /^--\s*migrate:up(\s.*)?$/m,
  down: /^--\s*migrate:down(\s.*)?$/m,
  repeated: "comment",
};
const NAME = /^(\d+).*\.sql$/s;

export const dbmate: Layout = {
  id: "dbmate",
  title: "dbmate",
  files: "20240101120000_name.sql with -- migrate:up and -- migrate:down",
  recognize: (paths, text) =>
    paths.filter(
      (path) => !path.includes("/") && NAME.test(path) && MARKERS.up.test(text(path).replace(/^\ufeff/, "")),
    ),
  read: (files) => {
    const history: LayoutHistory = { migrations: [], problems: [] };
    for (const path of files.paths) {
      const { file } = files.place(path);
      const sections = cutSections(files.text(path), MARKERS, file);
      const { header, up, down } = sections;
      const habit = (options: string) => (/(^|\s)transaction:false(?=\s|$)/.test(options) ? "single" : "wrapped");
      history.problems.push(...statementsInHeader(sections, file));
      history.migrations.push({
        id: fileName(path).slice(0, -4),
        version: NAME.exec(path)![1]!,
        header: sectionScript(files, path, header, "wrapped"),
        up: sectionScript(files, path, up!, habit(up!.options)),
        down: down && sectionScript(files, path, down, habit(down.options)),
      });
    }
    // dbmate orders by file name, as text; the ending counts.
    history.migrations.sort((a, b) => compareText(`${a.id}.sql`, `${b.id}.sql`));
    rejectSameVersions(history.migrations);
    return history;
  },
};
