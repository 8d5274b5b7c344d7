import { splitScript } from "../sql/split.ts";
import type { History, HistoryProblem, Migration, Script, UncheckedMigration } from "./migration.ts";

export interface Selection {
  /** What the base has first, then what was added: the order in which a deployed database meets them. */
  order: Migration[];
  judged: Set<string>;
  /** What the change brought in; what is wrong on the base already is not its business. */
  problems: HistoryProblem[];
  unchecked: UncheckedMigration[];
}

/** What a tool does with a new migration that sorts before one that has run already. */
const SKIPS_OR_REFUSES: Record<string, string> = {
  "golang-migrate": "golang-migrate never runs it where a later one has run",
  goose: "goose refuses to run it where a later one has run",
  flyway: "Flyway refuses to run it where a later one has run",
};

/** Tools that keep a checksum of every file that has run, comments included. */
const CHECKSUMS: ReadonlySet<string> = new Set(["flyway", "prisma"]);

/** Which migrations a change has to answer for. Without a base, all of them. */
export function selectJudged(base: History | undefined, head: History): Selection {
  const before = new Map((base?.migrations ?? []).map((migration) => [migration.id, migration]));
  const now = new Set(head.migrations.map(({ id }) => id));
  const known = new Set(base?.problems.map(identity));
  const selection: Selection = {
    order: [],
    judged: new Set(),
    problems: head.problems.filter((found) => !known.has(identity(found))),
    unchecked: head.unchecked,
  };
  const added: Migration[] = [];
  for (const migration of head.migrations) {
    const old = before.get(migration.id);
    if (!old) {
      added.push(migration);
      continue;
    }
    selection.order.push(migration);
    if (migration.repeatable) continue;
    selection.problems.push(...edited(old, migration, head.layout));
    if (rollbackChanged(old, migration)) selection.judged.add(migration.id);
  }
  const { problems, renamed } = gone(
    [...before.values()].filter((old) => !now.has(old.id)),
    added,
  );
  // What was renamed gets its old name back, and with it its old place.
  const fresh = added.filter((migration) => !renamed.has(migration));
  selection.problems.push(...problems, ...outOfOrder(base, head, fresh));
  for (const migration of added) if (!migration.repeatable) selection.judged.add(migration.id);
  selection.order.push(...added);
  const programs = new Set(base?.unchecked.map(({ id }) => id));
  for (const { id } of head.unchecked) if (!programs.has(id)) selection.judged.add(id);
  return selection;
}

function identity({ rule, file, message }: HistoryProblem): string {
  return JSON.stringify([rule, file, message]);
}

function edited(old: Migration, migration: Migration, layout: string): HistoryProblem[] {
  if (old.up.sql === migration.up.sql) return [];
  const { file } = migration.up;
  if (meaning(old.up) !== meaning(migration.up)) {
    return [
      problem(
        "edited-migration",
        "error",
        file,
        "This migration has run where the base branch is deployed; editing it changes nothing there. Undo the edit and add a migration instead.",
      ),
    ];
  }
  if (!CHECKSUMS.has(layout)) return [];
  return [
    problem(
      "edited-migration",
      "warning",
      file,
      `Its comments or white space are not those of the base branch: ${layout} compares checksums and will complain.`,
    ),
  ];
}

function rollbackChanged(old: Migration, migration: Migration): boolean {
  const text = (script: Script | undefined) => (script === undefined ? undefined : meaning(script));
  return text(old.down) !== text(migration.down) || Boolean(old.irreversible) !== Boolean(migration.irreversible);
}

/** A script without comments and outer white space. */
function meaning(script: Script): string {
  const split = splitScript(script.sql, script.firstLine, script.verbatimBlocks);
  return JSON.stringify([
    split.statements.map(({ text, copyData }) => [text.replaceAll("\r\n", "\n"), copyData]),
    script.transaction,
  ]);
}

function gone(old: Migration[], added: Migration[]): { problems: HistoryProblem[]; renamed: Set<Migration> } {
  const renamed = new Set<Migration>();
  const problems = old.map((migration) => {
    const now = added.find((other) => !renamed.has(other) && meaning(other.up) === meaning(migration.up));
    if (now) {
      renamed.add(now);
      return problem(
        "renamed-migration",
        "error",
        now.up.file,
        `On the base branch this is ${migration.id}: where it has run, it would run again under another name. Keep that one.`,
      );
    }
    return problem(
      "deleted-migration",
      "error",
      migration.up.file,
      "This migration is on the base branch and no longer here: databases that ran it can no longer be built or rolled back. Bring it back.",
    );
  });
  return { problems, renamed };
}

function outOfOrder(base: History | undefined, head: History, added: Migration[]): HistoryProblem[] {
  const last = base?.migrations.filter((migration) => !migration.repeatable).at(-1);
  if (!last) return [];
  const position = new Map(head.migrations.map(({ id }, index) => [id, index]));
  const lastPosition = position.get(last.id);
  if (lastPosition === undefined) return [];
  return added
    .filter((migration) => !migration.repeatable && position.get(migration.id)! < lastPosition)
    .map((migration) => {
      const why = SKIPS_OR_REFUSES[head.layout];
      const { file } = migration.up;
      return why
        ? problem(
            "out-of-order",
            "error",
            file,
            `This migration comes before ${last.id}, which is on the base branch: ${why}. Give it a later version.`,
          )
        : problem(
            "out-of-order",
            "warning",
            file,
            `This migration comes before ${last.id}, which is on the base branch: it runs in another order on new databases than on old ones. Give it a later version.`,
          );
    });
}

function problem(rule: string, severity: HistoryProblem["severity"], file: string, message: string): HistoryProblem {
  return { rule, severity, message, file };
}
