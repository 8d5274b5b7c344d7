import { resolve } from "node:path";
import type { EngineContext } from "../load/engine.ts";
import type { LoadOptions } from "../load/options.ts";
import { type CompareResult, couldNotRun, type LoadResult } from "../load/result.ts";
import { EnvironmentError, UsageError } from "../report/errors.ts";
import type { Report } from "../report/report.ts";
import { EXIT_CODES } from "../report/verdict.ts";
import { type Flag, type Parsed, textOf } from "./arguments.ts";
import type { CommandGroup } from "./command.ts";
import { CLOUD_DETAILS, cloudReport } from "./load-cloud.ts";
import { checkEngine, chooseEngine, isScript } from "./load-engine.ts";
import { EXPORT_FLAGS, exportLoad } from "./load-export.ts";
import { checkHistory, HISTORY_FLAGS, withHistory } from "./load-history.ts";
import { askedProbes, defaultCriteria, expecting, PROBE_FLAGS, withAskedProbes } from "./load-probes.ts";
import { runScript } from "./load-script.ts";
import { checkOutputs, OUTPUT_FLAGS, printReport } from "./output.ts";
import { progressLine } from "./progress.ts";
import { checkTarget, writeWhole } from "./write-file.ts";

const RUN: Flag[] = [
  {
    name: "rate",
    short: "r",
    value: "NUMBER",
    help: "arrivals a second, whether or not earlier ones were answered (default: 20)",
  },
  { name: "arrivals", value: "HOW", help: "constant or poisson (default: constant)" },
  {
    name: "stage",
    value: "TIME:RATE",
    many: true,
    help: "a stage, or a ramp as TIME:FROM-TO, in place of --rate and --duration",
  },
  {
    name: "concurrency",
    short: "c",
    value: "NUMBER",
    help: "closed model: so many virtual users; with --rate: most connections at once",
  },
  { name: "duration", short: "d", value: "TIME", help: "the measured phase (default: 60s)" },
  { name: "warmup", value: "TIME", help: "load before it that counts in no figure (default: 2s)" },
  { name: "timeout", short: "t", value: "TIME", help: "longest time for a request, from its send (default: 30s)" },
  {
    name: "criterion",
    value: "CRITERION",
    many: true,
    help: 'what has to hold (default: "p99 < 200ms" and "success > 99.5%")',
  },
  { name: "point-estimate", help: "judge by estimates alone, without confidence intervals" },
  { name: "abort-on", value: "CRITERION", many: true, help: "end the run when this criterion can no longer be met" },
  { name: "expect-status", value: "STATUS", many: true, help: "only this status is ok (default: every 2xx)" },
  { name: "method", short: "m", value: "METHOD", help: "method (default: GET, with a body POST)" },
  { name: "body", short: "b", value: "TEXT", help: "body, or @FILE" },
  { name: "header", short: "H", value: "FIELD", many: true, help: 'a header, "Name: Value"' },
  { name: "scenario", value: "FILE", help: "a scenario in YAML, in place of one address; an address is then its base" },
  {
    name: "spec",
    value: "FILE",
    help: "an OpenAPI spec, whose operations are sent to the address; safe methods unless named",
  },
  { name: "tag", value: "TAG", many: true, help: "of the spec, operations with this tag" },
  { name: "operation", value: "ID", many: true, help: "of the spec, this operation, whatever its method" },
  {
    name: "weights",
    value: "LIST",
    help: "how often each of several addresses is chosen, such as 3,1 (default: alike)",
  },
  { name: "http2", help: "HTTP/2, many streams a connection" },
  { name: "no-verify-ssl", help: "accept any certificate" },
  { name: "ca", value: "FILE", help: "certificates that are trusted too (PEM)" },
  { name: "cert", value: "FILE", help: "client certificate (PEM)" },
  { name: "key", value: "FILE", help: "its key (PEM)" },
  { name: "workers", value: "NUMBER", help: "threads to send from (default: as many as the rate needs)" },
  { name: "seed", value: "NUMBER", help: "of all random choices (default: 1)" },
  {
    name: "compare",
    help: "compare two addresses, measured in turns, or one with the JSON file of an earlier run",
  },
  ...PROBE_FLAGS,
  ...HISTORY_FLAGS,
  { name: "engine", value: "ENGINE", help: "embedded or k6 (default: embedded; k6 for a script)" },
  { name: "html", value: "FILE", help: "also write the report as one HTML file" },
  { name: "output", short: "o", value: "FILE", help: "also write the result as JSON" },
  ...OUTPUT_FLAGS,
];

/** Flags of `run` that say what is sent. */
const EXPORTED = [
  "rate",
  "stage",
  "concurrency",
  "duration",
  "warmup",
  "timeout",
  "criterion",
  "expect-status",
  "method",
  "body",
  "header",
  "scenario",
  "spec",
  "tag",
  "operation",
  "weights",
  "http2",
  "no-verify-ssl",
  "seed",
  "output",
  "help",
];

const DETAILS = `
A criterion is "p99 < 200ms", "success > 99.5%", "avg < 50ms", "errors < 1%" or "rps > 100", with "ENDPOINT: " before it
where it is about one endpoint. It is judged with its 95 % interval, over the whole run and in every 10 s of it: what the
evidence does not settle is inconclusive. Ctrl-C ends the run and still reports.
`;

/** `backend-kit load …` */
export const load: CommandGroup = {
  name: "load",
  summary: "sends load and judges latency and success with their uncertainty",
  commands: [
    {
      name: "run",
      takes: "URL…",
      summary: "send load to one or several addresses, or run a k6 script; judge latency and success",
      details: DETAILS,
      flags: RUN,
      run: ({ values, lists, positionals }) => run(values, lists, positionals),
    },
    {
      name: "export",
      takes: "URL…",
      summary: "write the same load as a k6 script or for the k6 operator; nothing is sent",
      flags: [...EXPORT_FLAGS, ...RUN.filter(({ name }) => EXPORTED.includes(name))],
      async run({ values, lists, positionals }) {
        const { resolveOptions } = await import("../load/resolve/options.ts");
        const scenario = await scenarioOf(values, lists, positionals);
        return exportLoad(resolveOptions({ ...given(values, lists, positionals), scenario }), values);
      },
    },
    {
      name: "cloud",
      takes: "URL…",
      summary: "send the same load from Grafana Cloud (k6 cloud run); judged there, by thresholds",
      details: CLOUD_DETAILS,
      flags: [
        ...RUN.filter(({ name }) => EXPORTED.includes(name) && name !== "output"),
        ...OUTPUT_FLAGS.filter(({ name }) => name !== "help"),
      ],
      async run({ values, lists, positionals }) {
        checkOutputs(values);
        const { resolveOptions } = await import("../load/resolve/options.ts");
        const scenario = await scenarioOf(values, lists, positionals);
        const options = resolveOptions({ ...given(values, lists, positionals), scenario });
        target = options.target;
        const { signal, release } = untilInterrupted();
        try {
          return await printReport(await cloudReport(options, signal), values);
        } finally {
          release();
        }
      },
    },
  ],
  failed: (_, message) => couldNotRun(message, target),
};

/** What the JSON of a run that could not run names, once it is known. */
let target = "";

async function run(values: Parsed["values"], lists: Parsed["lists"], urls: string[]): Promise<number> {
  checkOutputs(values);
  const output = textOf(values, "output");
  if (output !== undefined) checkTarget(resolve(output), output);
  const page = textOf(values, "html");
  if (page !== undefined) checkTarget(resolve(page), page);
  if (urls.some(isScript)) return runAlone(values, lists, urls, output);
  checkEngine(textOf(values, "engine"));
  const [{ resolveOptions }, { announce }, { runLoad }, { loadReport }] = await Promise.all([
    import("../load/resolve/options.ts"),
    import("../load/announce.ts"),
    import("../load/run-load.ts"),
    import("../load/report.ts"),
  ]);
  const probing = ["probe", "expect-rate-limit", "history"].find((name) => name in values);
  if (values.compare && probing) throw new UsageError(`--${probing} does not go with --compare.`);
  if (values.compare) return compare(values, lists, urls, output);
  await askedProbes(lists);
  const history = await checkHistory(values);
  const options = resolveOptions({
    ...given(values, lists, urls),
    scenario: await scenarioOf(values, lists, urls),
    defaultCriteria: defaultCriteria(values),
  });
  target = options.target;
  const engine = await chooseEngine(textOf(values, "engine"));
  await checkMachine(values, options);
  for (const line of announce(options)) process.stderr.write(`${line}\n`);
  return interruptibly(values, output, async (context, clear) => {
    const load = () => runLoad(options, engine, context).finally(clear);
    const probed = await withAskedProbes(await load(), options, { values, lists }, context.signal);
    const { result, show } = await withHistory(history, probed, options, context.signal, load);
    return { result, report: show(loadReport(result, values.verbose === true)) };
  });
}

/** Whether our own engine can send so much from here. @throws UsageError */
async function checkMachine(values: Parsed["values"], { plan }: LoadOptions): Promise<void> {
  if (textOf(values, "engine") === "k6") return;
  const { checkCapacity } = await import("../load/embedded/capacity.ts");
  await checkCapacity(plan);
}

type Context = Pick<EngineContext, "progress" | "signal">;

/** Does the work so that Ctrl-C ends it, with progress on a terminal; then prints and writes what came of it. */
async function interruptibly(
  values: Parsed["values"],
  output: string | undefined,
  work: (context: Context, clear: () => void) => Promise<{ result: LoadResult | CompareResult; report: Report }>,
): Promise<number> {
  const { progressText } = await import("../load/announce.ts");
  const { progress, clear } = progressLine(process.stderr);
  const { signal, release } = untilInterrupted();
  const context: Context = { signal, progress: (snapshot) => progress(progressText(snapshot)) };
  try {
    const { result, report } = await work(context, clear).finally(clear);
    return await finish(result, report, output, values);
  } catch (error) {
    return await failed(error, output);
  } finally {
    release();
  }
}

/** Two addresses, the second one judged by the first; or one address, judged by an earlier run. */
async function compare(
  values: Parsed["values"],
  lists: Parsed["lists"],
  named: string[],
  output: string | undefined,
): Promise<number> {
  const files = named.filter((argument) => !/^https?:/i.test(argument) && /\.json$/i.test(argument));
  const urls = named.filter((argument) => !files.includes(argument));
  if (files.length > 1 || urls.length !== (files.length === 1 ? 1 : 2))
    throw new UsageError("To compare, name two addresses, or one address and the JSON file of an earlier run.");
  const [{ resolveOptions }, { announce }, { compareReport }] = await Promise.all([
    import("../load/resolve/options.ts"),
    import("../load/announce.ts"),
    import("../load/report.ts"),
  ]);
  const sides = await Promise.all(
    urls.map(async (url) =>
      resolveOptions({
        ...given(values, lists, [url]),
        scenario: await scenarioOf(values, lists, [url]),
        // What is asked for is the difference; limits are for those who name some.
        defaultCriteria: [],
      }),
    ),
  );
  const judged = sides.at(-1)!;
  target = judged.target;
  const { readBaseline, checkComparable, compareWithBaseline } = await import("../load/regression/baseline.ts");
  const baseline = files[0] === undefined ? undefined : readBaseline(resolve(files[0]), files[0]);
  if (baseline) checkComparable(baseline, textOf(values, "engine") ?? "embedded", judged.plan.load.model);
  const engine = await chooseEngine(textOf(values, "engine"));
  await checkMachine(values, judged);
  for (const side of sides) for (const line of announce(side)) process.stderr.write(`${line}\n`);
  const [{ runComparison }, { runLoad }] = await Promise.all([
    import("../load/regression/run-comparison.ts"),
    import("../load/run-load.ts"),
  ]);
  return interruptibly(values, output, async (context) => {
    const result = baseline
      ? compareWithBaseline(baseline, await runLoad(judged, engine, context))
      : await runComparison(sides[0]!, judged, engine, context);
    return { result, report: compareReport(result) };
  });
}

/** A script of the user's: the only thing that is run. */
async function runAlone(
  values: Parsed["values"],
  lists: Parsed["lists"],
  urls: string[],
  output: string | undefined,
): Promise<number> {
  const [script = "", ...others] = urls;
  if (others.length > 0) throw new UsageError("A script is run alone: name nothing beside it.");
  target = script;
  return interruptibly(values, output, (context) => runScript(script, values, lists, context));
}

/** The scenario that a file or a spec describes; undefined: it is what the addresses say. */
async function scenarioOf(values: Parsed["values"], lists: Parsed["lists"], urls: string[]) {
  const [file, spec] = [textOf(values, "scenario"), textOf(values, "spec")];
  if (spec === undefined && (lists.tag || lists.operation)) throw new UsageError("--tag and --operation need --spec.");
  if (file === undefined && spec === undefined) return undefined;
  if (file !== undefined && spec !== undefined) throw new UsageError("Give either --scenario or --spec.");
  if (urls.length > 1) throw new UsageError(`With --${file ? "scenario" : "spec"} one address is the base of all.`);
  for (const flag of ["method", "body", "weights"])
    if (values[flag] !== undefined)
      throw new UsageError(`--${flag} is for addresses; the ${file ? "scenario" : "spec"} says it itself.`);
  if (file !== undefined) {
    if (lists["expect-status"])
      throw new UsageError("--expect-status is for addresses and specs; the scenario says it itself.");
    const { readScenario } = await import("../load/scenario/read-file.ts");
    return readScenario(file, process.cwd(), urls[0]);
  }
  if (urls[0] === undefined)
    throw new UsageError(
      "Name the address that the spec's operations are sent to: load goes to no server that nobody named.",
    );
  const { scenarioFromSpec } = await import("../load/scenario/spec/from-spec.ts");
  const selection = { tags: lists.tag ?? [], operations: lists.operation ?? [] };
  return expecting(await scenarioFromSpec(spec!, process.cwd(), urls[0], selection), lists["expect-status"]);
}

function given(values: Parsed["values"], lists: Parsed["lists"], urls: string[]) {
  const text = (name: string) => textOf(values, name);
  return {
    root: process.cwd(),
    urls,
    weights: text("weights"),
    method: text("method"),
    body: text("body"),
    headers: lists.header,
    rate: text("rate"),
    arrivals: text("arrivals"),
    stages: lists.stage,
    concurrency: text("concurrency"),
    duration: text("duration"),
    warmup: text("warmup"),
    timeout: text("timeout"),
    http2: values.http2 === true,
    verify: values["no-verify-ssl"] !== true,
    ca: text("ca"),
    cert: text("cert"),
    key: text("key"),
    expectStatus: lists["expect-status"],
    criteria: lists.criterion,
    abortOn: lists["abort-on"],
    pointEstimate: values["point-estimate"] === true,
    workers: text("workers"),
    seed: text("seed"),
    proxy: proxyFromEnvironment(process.env),
  };
}

/** As curl reads them; HTTP_PROXY in capitals too, as this is no CGI program. */
export function proxyFromEnvironment(env: NodeJS.ProcessEnv) {
  const all = env.all_proxy || env.ALL_PROXY;
  return {
    http: env.http_proxy || env.HTTP_PROXY || all || undefined,
    https: env.https_proxy || env.HTTPS_PROXY || all || undefined,
    noProxy: env.no_proxy || env.NO_PROXY || undefined,
  };
}

/** The first Ctrl-C (or polite kill) ends the run, which then reports; the second one ends everything. */
function untilInterrupted(): { signal: AbortSignal; release: () => void } {
  const abort = new AbortController();
  const stop = (name: NodeJS.Signals) => {
    if (abort.signal.aborted) process.exit(name === "SIGINT" ? 130 : 143);
    abort.abort();
  };
  process.on("SIGINT", stop).on("SIGTERM", stop);
  return { signal: abort.signal, release: () => process.off("SIGINT", stop).off("SIGTERM", stop) };
}

/** Prints the report, and writes the JSON where that was asked for. */
async function finish(
  result: { verdict: keyof typeof EXIT_CODES },
  report: Parameters<typeof printReport>[0],
  output: string | undefined,
  values: Parsed["values"],
): Promise<number> {
  const code = await printReport(report, values);
  const written = [await writeOutput(result, output), await writeHtml(result, report.headline, textOf(values, "html"))];
  return written.every(Boolean) ? code : code || EXIT_CODES.error;
}

/** @returns whether it was written, or did not have to be */
async function writeHtml(result: unknown, headline: string, page: string | undefined): Promise<boolean> {
  if (page === undefined) return true;
  const { htmlOf } = await import("../load/html/report.ts");
  return written(resolve(page), htmlOf(result as LoadResult | CompareResult, headline));
}

/** @returns whether it was written, or did not have to be */
async function writeOutput(result: unknown, output: string | undefined): Promise<boolean> {
  return output === undefined || written(resolve(output), `${JSON.stringify(result, null, 2)}\n`);
}

async function written(path: string, text: string): Promise<boolean> {
  try {
    await writeWhole(path, text);
    return true;
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    process.stderr.write(`backend-kit: ${error.message}\n`);
    return false;
  }
}

/** What could not run leaves its JSON too, so that no old result is taken for this run's. */
async function failed(error: unknown, output: string | undefined): Promise<never> {
  if (error instanceof EnvironmentError || error instanceof UsageError)
    await writeOutput(couldNotRun(error.message, target), output);
  throw error;
}
