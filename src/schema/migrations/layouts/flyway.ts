import { fileName, type Layout, type LayoutHistory, orphan } from "../layout.ts";
import type { Migration, Script } from "../migration.ts";
import { rejectSameVersions } from "./pairs.ts";

/** Prefix, version, separator, description; Flyway's defaults. */
const VERSIONED = /^([VUB])([0-9]+(?:[._][0-9]+)*)__(.*)\.sql$/s;
const REPEATABLE = /^R__(.*)\.sql$/s;

export const flyway: Layout = {
  id: "flyway",
  title: "Flyway",
  files: "V1.2__name.sql and U1.2__name.sql",
  recognize: (paths) => {
    const own = paths.filter((path) => VERSIONED.test(fileName(path)) || REPEATABLE.test(fileName(path)));
    return own.some((path) => VERSIONED.test(fileName(path))) ? own : [];
  },
  read: (files) => {
    const history: LayoutHistory = { migrations: [], problems: [] };
    const undo = new Map<string, string>();
    const repeatable: Migration[] = [];
    const script = (path: string): Script => {
      const config = files.optional(`${path}.conf`) ?? "";
      const single = /^[ \t]*executeInTransaction\s*=\s*false\b/m.test(config);
      return { ...files.place(path), sql: files.text(path), firstLine: 1, transaction: single ? "single" : "wrapped" };
    };
    for (const path of files.paths) {
      const versioned = VERSIONED.exec(fileName(path));
      if (versioned?.[1] === "U") undo.set(normal(versioned[2]!), path);
      if (versioned?.[1] === "V")
        history.migrations.push({ id: fileName(path).slice(0, -4), version: normal(versioned[2]!), up: script(path) });
      if (versioned?.[1] === "B") {
        const { file } = files.place(path);
        history.problems.push({
          rule: "baseline-migration",
          severity: "note",
          message: "This is a baseline: it is not run, the versions before it are.",
          file,
        });
      }
      if (!versioned)
        repeatable.push({
          id: fileName(path).slice(0, -4),
          version: fileName(path),
          up: script(path),
          repeatable: true,
        });
    }
    for (const migration of history.migrations) {
      const path = undo.get(migration.version);
      undo.delete(migration.version);
      if (path) migration.down = script(path);
    }
    for (const path of undo.values()) history.problems.push(orphan(files.place(path).file));
    history.migrations.sort((a, b) => compareVersions(a.version, b.version));
    rejectSameVersions(history.migrations);
    history.migrations.push(...repeatable.sort((a, b) => (a.id < b.id ? -1 : 1)));
    return history;
  },
};

/** 1.0 and 1_0 and 01.0 are one version to Flyway; so are 1 and 1.0. */
function normal(version: string): string {
  const parts = version.split(/[._]/).map((part) => BigInt(part).toString());
  while (parts.length > 1 && parts.at(-1) === "0") parts.pop();
  return parts.join(".");
}

function compareVersions(a: string, b: string): number {
  const left = a.split(".").map(BigInt);
  const right = b.split(".").map(BigInt);
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const [l = 0n, r = 0n] = [left[i], right[i]];
    if (l !== r) return l < r ? -1 : 1;
  }
  return 0;
}
