import { compareText, fileName, type Layout, type LayoutHistory } from "../layout.ts";
import { rejectSameVersions } from "./pairs.ts";
import { cutSections, type Markers, sectionScript } from "./sections.ts";

const MARKERS: Markers = { up: /^--\s*migrate:up(.*)$/m, down: /^--\s*migrate:down(.*)$/m };
const NAME = /^(\d+).*\.sql$/s;

export const dbmate: Layout = {
  id: "dbmate",
  title: "dbmate",
  files: "20240101120000_name.sql with -- migrate:up and -- migrate:down",
  recognize: (paths, text) =>
    paths.filter((path) => !path.includes("/") && NAME.test(fileName(path)) && MARKERS.up.test(text(path))),
  read: (files) => {
    const history: LayoutHistory = { migrations: [], problems: [] };
    for (const path of files.paths) {
      const { up, down } = cutSections(files.text(path), MARKERS);
      const habit = (options: string) => (/\btransaction:false\b/.test(options) ? "single" : "wrapped");
      history.migrations.push({
        id: fileName(path).slice(0, -4),
        version: NAME.exec(fileName(path))![1]!,
        up: sectionScript(files, path, up!, habit(up!.options)),
        down: down && sectionScript(files, path, down, habit(down.options)),
      });
    }
    // dbmate orders by file name, as text.
    history.migrations.sort((a, b) => compareText(a.id, b.id));
    rejectSameVersions(history.migrations);
    return history;
  },
};
