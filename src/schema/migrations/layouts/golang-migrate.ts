import { compareNumbers, fileName, type Layout } from "../layout.ts";
import { readPairs } from "./pairs.ts";

/** golang-migrate's own pattern (source/parse.go): ^([0-9]+)_(.*)\.(down|up)\.(.*)$ */
const NAME = /^(([0-9]+)_.*)\.(down|up)\.sql$/s;
/** Tools that grew out of it run steps written in Go, too. */
const PROGRAM = /^(([0-9]+)_.*)\.(down|up)\.go$/s;

export const golangMigrate: Layout = {
  id: "golang-migrate",
  title: "golang-migrate",
  files: "0001_name.up.sql and 0001_name.down.sql",
  recognize: (paths) => paths.filter((path) => !path.includes("/") && NAME.test(path)),
  read: (files) =>
    readPairs(files, {
      parse: (path) => {
        const [, id, version, direction] = (NAME.exec(fileName(path)) ?? PROGRAM.exec(fileName(path)))!;
        // The tool reads the version as a number: 1 and 0001 are the same.
        return { id: id!, version: BigInt(version!).toString(), direction: direction as "up" | "down" };
      },
      compare: (a, b) => compareNumbers(a.version, b.version),
      transaction: () => "together",
      byVersion: true,
      programs: files.all.filter((path) => !path.includes("/") && PROGRAM.test(path)),
    }),
};
