import { compareText, type Layout } from "../layout.ts";
import { readPairs } from "./pairs.ts";

const PATH = /^([^/]+)\/(up|down)\.sql$/s;

export const diesel: Layout = {
  id: "diesel",
  title: "diesel-style directories",
  files: "2024-01-01-000000_name/up.sql and down.sql",
  // A down.sql alone may be Prisma's.
  recognize: (paths) => {
    const own = paths.filter((path) => PATH.test(path));
    return own.some((path) => path.endsWith("/up.sql")) ? own : [];
  },
  read: (files) =>
    readPairs(files, {
      parse: (path) => {
        const [, directory, direction] = PATH.exec(path)!;
        // diesel_migrations: the version is what stands before the first underscore, without dashes, ordered as text.
        return {
          id: directory!,
          version: directory!.split("_")[0]!.replaceAll("-", ""),
          direction: direction as "up" | "down",
        };
      },
      compare: (a, b) => compareText(a.version, b.version),
      transaction: (path) => {
        const metadata = files.optional(path.replace(/(up|down)\.sql$/, "metadata.toml")) ?? "";
        return /^[ \t]*run_in_transaction\s*=\s*false\b/m.test(metadata) ? "single" : "wrapped";
      },
    }),
};
