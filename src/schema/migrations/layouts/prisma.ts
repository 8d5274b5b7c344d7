import { compareText, type Layout } from "../layout.ts";
import { readPairs } from "./pairs.ts";

const PATH = /^([^/]+)\/(migration|down)\.sql$/s;

export const prisma: Layout = {
  id: "prisma",
  title: "Prisma folders",
  files: "20240101120000_name/migration.sql and down.sql",
  recognize: (paths) => {
    const own = paths.filter((path) => PATH.test(path));
    return own.some((path) => path.endsWith("/migration.sql")) ? own : [];
  },
  read: (files) =>
    readPairs(files, {
      parse: (path) => {
        const [, directory, name] = PATH.exec(path)!;
        return { id: directory!, version: directory!, direction: name === "down" ? "down" : "up" };
      },
      compare: (a, b) => compareText(a.id, b.id),
      transaction: () => "together",
    }),
};
