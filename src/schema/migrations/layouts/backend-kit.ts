import { compareNumbers, fileName, type Layout } from "../layout.ts";
import { readPairs } from "./pairs.ts";

const NAME = /^((\d+)_.+?)(_rollback)?\.sql$/s;
/** What the tools with both ways in one file write, and we do not. */
const MARKER = /^--\s*(\+goose\s|\+migrate\s|migrate:)/im;

export const backendKit: Layout = {
  id: "backend-kit",
  title: "backend-kit's own pairs",
  files: "20240101120000_name.sql and 20240101120000_name_rollback.sql",
  recognize: (paths, text) => {
    const flat = paths.filter(
      (path) => !path.includes("/") && NAME.test(fileName(path)) && !/\.(up|down)\.sql$/.test(path),
    );
    // A directory of plain numbered files is ours only when one of them says so; `5_fix_rollback.sql` may be goose's.
    return flat.some((path) => path.endsWith("_rollback.sql") && !MARKER.test(text(path))) ? flat : [];
  },
  read: (files) =>
    readPairs(files, {
      parse: (path) => {
        const [, id, version, rollback] = NAME.exec(fileName(path))!;
        return { id: id!, version: BigInt(version!).toString(), direction: rollback ? "down" : "up" };
      },
      compare: (a, b) => compareNumbers(a.version, b.version),
      transaction: () => "wrapped",
    }),
};
