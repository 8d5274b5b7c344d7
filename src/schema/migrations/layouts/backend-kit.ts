import { compareNumbers, fileName, type Layout } from "../layout.ts";
import { readPairs } from "./pairs.ts";

const NAME = /^((\d+)_.+?)(_rollback)?\.sql$/s;

export const backendKit: Layout = {
  id: "backend-kit",
  title: "backend-kit's own pairs",
  files: "20240101120000_name.sql and 20240101120000_name_rollback.sql",
  recognize: (paths) => {
    const flat = paths.filter(
      (path) => !path.includes("/") && NAME.test(fileName(path)) && !/\.(up|down)\.sql$/.test(path),
    );
    // A directory of plain numbered files is ours only when one of them says so.
    return flat.some((path) => path.endsWith("_rollback.sql")) ? flat : [];
  },
  read: (files) =>
    readPairs(
      files,
      (path) => {
        const [, id, version, rollback] = NAME.exec(fileName(path))!;
        return { id: id!, version: BigInt(version!).toString(), direction: rollback ? "down" : "up" };
      },
      (a, b) => compareNumbers(a.version, b.version),
      () => "wrapped",
    ),
};
