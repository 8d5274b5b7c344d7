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
    description:
      "Tells the comments of several jobs of one pull request apart, such as those of a matrix. Those of different working directories are apart by themselves.",
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

export const routesCheck: GateManifest = {
  name: "routes-check",
  gate: "routes",
  title: "backend-kit routes-check",
  description:
    "Compares the API's spec, the code that is generated from it and the code that serves it, in both directions, and lists breaking changes.",
  inputs: {
    spec: {
      description: "The OpenAPI or Swagger document. Default: what the config file says, else every one that is found.",
    },
    code: { description: "Directory of the application's sources. Default: the working directory." },
    output: { description: "Directory of generated code. Default: what the config file says, else `generated`." },
    base: { description: "Branch or commit that the change is compared with. Default: what the event says." },
    all: {
      description: "`true` reports also what was there before the change.",
      default: "false",
      values: ["true", "false"],
    },
    baseline: { description: "File with the findings that the project started with, which are not reported." },
    "allow-remote-refs": {
      description: "Hosts that references of a spec may lead to, with commas between them. Default: none.",
    },
    ...COMMON,
  },
  outputs: {
    ...COMMON_OUTPUTS,
    served: "Number of operations that the code serves, as far as it could be read.",
    specified: "Number of operations of the specs.",
    validated: "Number of served operations whose input is validated.",
    errors: "Number of findings of severity error.",
    breaking: "Number of breaking changes that nobody accepted.",
  },
};

export const loadTest: GateManifest = {
  name: "load-test",
  gate: "load",
  title: "backend-kit load-test",
  description: "Sends load to a deployment and judges latency and success with their confidence intervals.",
  inputs: {
    url: {
      description:
        "Address to send load to, or several of them. Default: the address of the deployment that the event or the commit has.",
    },
    environment: {
      description:
        "The deployment's environment, or a pattern with `*`, where the commit is deployed to several. Default: the only one.",
    },
    "deployment-url": { description: "Pattern with `*` that the deployment's address must match." },
    "allowed-hosts": {
      description:
        "Hosts that load may go to, such as `*.example.com`. Default: any public one. A private address that was not named as `url` must be among them.",
    },
    wait: { description: "Longest time to wait for the deployment and for its first answer.", default: "5m" },
    "bypass-secret": {
      description:
        "Secret that gets through the deployment's protection. Sent to the target, and to `compare-url`, only.",
    },
    "bypass-header": { description: "Header for that secret. Default: `x-vercel-protection-bypass`." },
    "oidc-audience": {
      description:
        "Sends a GitHub OIDC token for this audience as `x-vercel-trusted-oidc-idp-token`; needs `permissions: id-token: write`.",
    },
    scenario: { description: "Scenario file (YAML), in place of a single address." },
    spec: { description: "OpenAPI file whose operations are sent." },
    script: { description: "k6 script (`.js` or `.ts`) of your own; gets the target as `BASE_URL`." },
    engine: {
      description: "What sends the load. Default: `embedded`; `k6` for a script.",
      values: ["embedded", "k6"],
    },
    method: { description: "Method. Default: GET, with a body POST." },
    body: { description: "Body, or `@FILE`." },
    headers: { description: "Headers, one a line: `Name: Value`. Their values are masked." },
    rate: { description: "Arrivals a second. Default: 20." },
    concurrency: { description: "Virtual users of the closed model; with `rate`, most connections at once." },
    duration: {
      description:
        "The measured phase: `60s`, `2m`, `500ms`; a number alone is seconds, here and in other times. Default: 60s.",
    },
    warmup: { description: "Load before it that counts in no figure. Default: 2s." },
    timeout: { description: "Longest time for a request, from its send. Default: 30s." },
    criteria: { description: "What has to hold, one a line. Default: `p99 < 200ms` and `success > 99.5%`." },
    "expect-status": { description: "Only these statuses are ok. Default: every 2xx." },
    "expect-rate-limit": {
      description:
        "`true`: in place of the success criterion, a burst after the load (what `rate` sends in a minute, at most 1,000 requests) has to meet 429 with `Retry-After` or RateLimit headers, and to recover.",
      default: "false",
      values: ["true", "false"],
    },
    probe: {
      description:
        "What else is asked of the target after the load: `headers` (helmet's set), `bodies` (against the spec, and hostile), `tokens` (none, unsigned, expired); several with commas.",
    },
    "compare-url": {
      description: "Address of the base: both get load in turns, and what is worse fails. Default: no comparison.",
    },
    history: {
      description:
        "File that keeps the figures of earlier runs: what is worse than they let expect, and a second run confirms, fails.",
    },
    "runner-class": {
      description:
        "Name of the kind of runner: histories of different ones are kept apart. Default: system, architecture and processors.",
    },
    issue: {
      description:
        "`auto` opens one issue when the gate fails, keeps it current, and closes it when all is well again.",
      default: "never",
      values: ["auto", "never"],
    },
    ...COMMON,
  },
  outputs: {
    ...COMMON_OUTPUTS,
    target: "Address that load was sent to.",
    requests: "Number of requests that were intended.",
    "success-rate": "Percentage of them that ended well.",
    p50: "Median response time in milliseconds.",
    p99: "99th percentile of response time in milliseconds.",
    rps: "Answers a second.",
    "report-html": "Path of the HTML report.",
  },
};

export const GATES: readonly GateManifest[] = [schemaCheck, routesCheck, loadTest];
