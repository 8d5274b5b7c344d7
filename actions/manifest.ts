/** The one place where the inputs and outputs of every action are written down; action.yml and README tables are made of it. */
export interface GateManifest {
  /** Folder of the composite, and name of the gate in reports. */
  name: string;
  /** What `gate:` of the root action calls it. */
  gate: string;
  title: string;
  description: string;
  inputs: Record<string, Input>;
  outputs: Record<string, string>;
}

export interface Input {
  description: string;
  default?: string;
  /** Values that are allowed, when they are few. */
  values?: string[];
}

const COMMON: Record<string, Input> = {
  "working-directory": { description: "Directory inside of the repository that paths are relative to.", default: "." },
  config: {
    description: "Config file. Default: backend-kit.yml in the working directory or at the repository's root.",
  },
  comment: {
    description:
      "`auto` comments when something is wrong and keeps that comment current; `always` comments every time; `never` does not.",
    default: "auto",
    values: ["auto", "always", "never"],
  },
  key: {
    description: "Tells the comments of several jobs of one pull request apart, such as those of a matrix.",
    default: "default",
  },
  "github-token": { description: "Token that comments are written with.", default: "${{ github.token }}" },
};

const COMMON_OUTPUTS: Record<string, string> = {
  verdict: "`pass`, `fail`, `inconclusive` or `error`. Set also when the gate fails.",
  summary: "The result in one sentence.",
  "report-json": "Path of the JSON report.",
};

export const schemaCheck: GateManifest = {
  name: "schema-check",
  gate: "schema",
  title: "backend-kit schema-check",
  description: "Proves that the rollbacks of new migrations undo them, by running both and comparing catalog and rows.",
  inputs: {
    migrations: { description: "Directory that holds the migrations. Default: found." },
    layout: {
      description: "The migration tool.",
      default: "auto",
      values: ["auto", "golang-migrate", "diesel", "dbmate", "goose", "sql-migrate", "flyway", "prisma", "backend-kit"],
    },
    database: {
      description:
        "`auto` (a local Postgres when there is one, else PGlite), `pglite`, `local`, a `postgres://` URL, or `env:NAME`. Default: what the config file says, else `auto`.",
    },
    base: { description: "Branch or commit that the change is compared with. Default: what the event says." },
    only: { description: "Pattern with `*` and `?`; only migrations whose id matches are judged." },
    seed: { description: "SQL file that fills the tables before each migration, in place of generated rows." },
    timeout: { description: "Longest time for one direction of one migration. Default: 60s." },
    cache: { description: "Directory where replayed histories are kept; give it to actions/cache." },
    ...COMMON,
  },
  outputs: {
    ...COMMON_OUTPUTS,
    found: "Number of migrations found.",
    proved: "Number of migrations whose rollback was run and compared.",
    failed: "Number of migrations whose rollback does not undo them.",
  },
};

export const GATES: readonly GateManifest[] = [schemaCheck];
