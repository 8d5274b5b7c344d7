import { resolve } from "node:path";
import { checkTarget } from "../../files/write-file.ts";
import { checkEngine, chooseEngine, isScript } from "../../load/choose-engine.ts";
import type { LoadOptions } from "../../load/options.ts";
import { UsageError } from "../../report/errors.ts";
import { type Parsed, textOf } from "../arguments.ts";
import { checkOutputs } from "../output.ts";
import { loadSection } from "./config.ts";
import { interruptibly, setTarget } from "./finish.ts";
import { complete } from "./given.ts";
import { checkHistory, withHistory } from "./history.ts";
import { askedProbes, withAskedProbes } from "./probes.ts";
import { runScript } from "./script.ts";

/** `load run` */
export async function run(values: Parsed["values"], lists: Parsed["lists"], urls: string[]): Promise<number> {
  checkOutputs(values);
  const output = textOf(values, "output");
  if (output !== undefined) checkTarget(resolve(output), output);
  const page = textOf(values, "html");
  if (page !== undefined) checkTarget(resolve(page), page);
  if (urls.some(isScript)) return runAlone(values, lists, urls, output);
  checkEngine(textOf(values, "engine"));
  const [{ resolveOptions }, { announce }, { runLoad }, { loadReport }] = await Promise.all([
    import("../../load/resolve/options.ts"),
    import("../../load/announce.ts"),
    import("../../load/run-load.ts"),
    import("../../load/report.ts"),
  ]);
  const config = await loadSection(values);
  const name = textOf(values, "engine") ?? config.engine;
  const probing = ["probe", "expect-rate-limit", "history"].find((name) => name in values);
  if (values.compare && probing) throw new UsageError(`--${probing} does not go with --compare.`);
  if (values.compare) return compare(values, lists, urls, output, name);
  await askedProbes(lists);
  const history = await checkHistory(values);
  const options = resolveOptions(await complete(values, lists, urls));
  setTarget(options.target);
  const engine = await chooseEngine(name, process.env);
  await checkMachine(name, options);
  for (const line of announce(options)) process.stderr.write(`${line}\n`);
  return interruptibly(values, output, async (context, clear) => {
    const load = () => runLoad(options, engine, context).finally(clear);
    const probed = await withAskedProbes(await load(), options, { values, lists }, context.signal);
    const { result, show } = await withHistory(history, probed, options, context.signal, load);
    return { result, report: show(loadReport(result, values.verbose === true)) };
  });
}

/** Whether our own engine can send so much from here. @throws UsageError */
async function checkMachine(engine: string | undefined, { plan }: LoadOptions): Promise<void> {
  if (engine === "k6") return;
  const { checkCapacity } = await import("../../load/embedded/capacity.ts");
  await checkCapacity(plan);
}

/** Two addresses, the second one judged by the first; or one address, judged by an earlier run. */
async function compare(
  values: Parsed["values"],
  lists: Parsed["lists"],
  named: string[],
  output: string | undefined,
  name: string | undefined,
): Promise<number> {
  const files = named.filter((argument) => !/^https?:/i.test(argument) && /\.json$/i.test(argument));
  const urls = named.filter((argument) => !files.includes(argument));
  if (files.length > 1 || urls.length !== (files.length === 1 ? 1 : 2))
    throw new UsageError("To compare, name two addresses, or one address and the JSON file of an earlier run.");
  // Ended early, one side would have fewer segments than the other.
  if (files.length === 0 && "abort-on" in values)
    throw new UsageError("--abort-on does not go with a comparison of two addresses.");
  const [{ resolveOptions }, { announce }, { compareReport }] = await Promise.all([
    import("../../load/resolve/options.ts"),
    import("../../load/announce.ts"),
    import("../../load/report.ts"),
  ]);
  const sides = await Promise.all(
    urls.map(async (url) =>
      resolveOptions({
        ...(await complete(values, lists, [url])),
        // What is asked for is the difference; limits are for those who name some.
        defaultCriteria: [],
      }),
    ),
  );
  const judged = sides.at(-1)!;
  setTarget(judged.target);
  const { readBaseline, checkComparable, compareWithBaseline } = await import("../../load/regression/baseline.ts");
  const baseline = files[0] === undefined ? undefined : readBaseline(resolve(files[0]), files[0]);
  if (baseline) checkComparable(baseline, name ?? "embedded", judged.plan);
  const engine = await chooseEngine(name, process.env);
  await checkMachine(name, judged);
  for (const side of sides) for (const line of announce(side)) process.stderr.write(`${line}\n`);
  const [{ runComparison }, { runLoad }] = await Promise.all([
    import("../../load/regression/run-comparison.ts"),
    import("../../load/run-load.ts"),
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
  if (others.length > 0)
    throw new UsageError("A script is run alone: name nothing beside it. Its target goes into the variable BASE_URL.");
  setTarget(script);
  return interruptibly(values, output, (context) => runScript(script, values, lists, context));
}
