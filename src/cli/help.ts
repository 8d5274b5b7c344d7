import { type Flag, flagHelp } from "./arguments.ts";

const COMMON: Flag[] = [
  {
    name: "layout",
    value: "LAYOUT",
    help: "golang-migrate, diesel, dbmate, goose, sql-migrate, flyway, prisma or backend-kit (default: detected)",
  },
  {
    name: "database",
    value: "DATABASE",
    help: "auto, pglite, local, a postgres:// URL, or env:NAME for a URL in a variable (default: auto)",
  },
  {
    name: "only",
    value: "PATTERN",
    help: "judge only migrations whose id matches, with * and ?; the others are replayed",
  },
  { name: "seed", value: "FILE", help: "SQL that fills the tables before each migration, in place of generated rows" },
  { name: "timeout", value: "TIME", help: "longest time for one direction of one migration (default: 60s)" },
  { name: "config", value: "FILE", help: "config file (default: backend-kit.yml here or at the repository's root)" },
  { name: "cache", value: "DIR", help: "where replayed histories are kept between runs" },
  { name: "no-cache", help: "keep nothing between runs" },
  { name: "json", help: "print the result as JSON, and nothing else, on standard output" },
  { name: "markdown", value: "FILE", help: "also write the report as Markdown" },
  { name: "verbose", short: "v", help: "list also what is good" },
  { name: "help", short: "h", help: "show this" },
];

export const FLAGS: Record<"prove" | "check", Flag[]> = {
  prove: COMMON,
  check: [
    {
      name: "base",
      value: "REF",
      help: "branch or commit that the change is compared with (default: the remote's default branch)",
    },
    { name: "migrations", value: "DIR", help: "directory that holds the migrations (default: found)" },
    ...COMMON,
  ],
};

const EXITS = `Exit codes: 0 pass; 1 fail; 2 a mistake in the call or the config; 3 inconclusive, or it could not run.`;

export const HELP = `backend-kit: gates for backends, settled by running them

Usage: backend-kit <gate> <command> [flags]

  schema prove DIR   run every migration of a directory up, down and up again; compare catalog and rows
  schema check       the same for what was added since the merge base: the gate for pull requests

  --help, -h     show this; after a command, its flags
  --version, -V  show the version

${EXITS}
`;

export const SCHEMA_HELP = `backend-kit schema: proves that rollbacks undo their migrations

Usage: backend-kit schema prove DIR [flags]
       backend-kit schema check [flags]

"backend-kit schema prove --help" lists the flags.
`;

export const COMMAND_HELP: Record<"prove" | "check", string> = {
  prove: `backend-kit schema prove DIR: run every migration of a directory up, down and up again; compare catalog and rows

Usage: backend-kit schema prove DIR [flags]

${flagHelp(FLAGS.prove)}

${EXITS}
`,
  check: `backend-kit schema check: judge the migrations that were added since the merge base

Usage: backend-kit schema check [flags]

${flagHelp(FLAGS.check)}

${EXITS}
`,
};
