import { compareText, type Layout } from "../layout.ts";
import { readPairs } from "./pairs.ts";

const PATH = /^([^/]+)\/(migration|down)\.sql$/s;

export const prisma: Layout = {
  id: "prisma",
  title: "Prisma folders",
  files: "20240101120000_name/migration.sql and down.sql",
  recognize: (paths) =>
    paths.some((path) => path.endsWith("/migration.sql")) ? paths.filter((path) => PATH.test(path)) : [],
  read: (files) =>
    readPairs(
      files,
      (path) => {
        const [, directory, name] = PATH.exec(path)!;
        return { id: directory!, version: directory!, direction: name === "down" ? "down" : "up" };
      },
      (a, b) => compareText(a.id, b.id),
      () => "together",
    ),
};
