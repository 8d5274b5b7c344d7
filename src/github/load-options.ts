import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import type { LoadConfig } from "../config/config.ts";
import { checkInside, topOf } from "../config/inside.ts";
import type { LoadOptions } from "../load/options.ts";
import type { GivenOptions } from "../load/resolve/options.ts";
import { UsageError } from "../report/errors.ts";
import type { GateCall } from "./gate.ts";
import type { Inputs } from "./inputs.ts";
import { type ActionTarget, targetOf } from "./load-target.ts";

/** What a script of the user's says itself, or cannot be told. */
const OF_OUR_LOADS = [
  "method",
  "body",
  "headers",
  "rate",
  "concurrency",
  "duration",
  "warmup",
  "timeout",
  "probe",
  "expect-rate-limit",
  "compare-url",
  "history",
];

/** @throws UsageError for inputs of which one would do nothing */
export function checkCombination(inputs: Inputs): void {
  const sources = ["script", "scenario", "spec"].filter((name) => name in inputs);
  if (sources.length > 1)
    throw new UsageError(`The inputs \`${sources[0]}\` and \`${sources[1]}\` exclude each other.`);
  if (inputs.script && inputs.engine === "embedded")
    throw new UsageError("The input `script` is run by k6; the input `engine` says embedded.");
  const isAsked = (name: string) => inputs[name] !== undefined && inputs[name] !== "false";
  const ours = inputs.script && OF_OUR_LOADS.find(isAsked);
  if (ours) throw new UsageError(`The input \`${ours}\` does not go with \`script\`, which says itself what it sends.`);
  const alone = inputs["compare-url"] && ["probe", "expect-rate-limit"].find(isAsked);
  if (alone) throw new UsageError(`The input \`${alone}\` does not go with \`compare-url\`.`);
  if (inputs["compare-url"] && inputs.history)
    throw new UsageError(
      "The inputs `compare-url` and `history` exclude each other: a run is compared with one of them.",
    );
}

/** What the config file says of load tests. @throws UsageError */
export async function loadSection({ root, configFile }: GateCall): Promise<LoadConfig> {
  const config = (await import("../config/config.ts")).loadConfig(root, configFile).load ?? {};
  (await import("../load/resolve/configured.ts")).checkConfigured(config);
  return config;
}

/** The load that the inputs and the config ask for, to a target. @throws UsageError */
export async function optionsOf(call: GateCall, target: ActionTarget, urls: URL[]): Promise<LoadOptions> {
  const { inputs, root, env } = call;
  const [{ resolveOptions }, { configuredCriteria, placesOf, withConfig }, { proxyFromEnvironment }] =
    await Promise.all([
      import("../load/resolve/options.ts"),
      import("../load/resolve/configured.ts"),
      import("../load/resolve/proxy.ts"),
    ]);
  const config = await loadSection(call);
  const given: GivenOptions = {
    root,
    urls: urls.map(({ href }) => href),
    scenario: await scenarioOf(inputs, config, root, urls),
    method: inputs.method,
    body: inputs.body,
    headers: lines(inputs.headers),
    rate: inputs.rate,
    concurrency: inputs.concurrency,
    duration: inputs.duration,
    warmup: inputs.warmup,
    timeout: inputs.timeout,
    expectStatus: statuses(inputs),
    criteria: lines(inputs.criteria),
    expectsRateLimit: inputs["expect-rate-limit"] === "true",
    // With a rate limit, refusals are what is wanted; of a comparison, the difference.
    defaultCriteria:
      inputs["compare-url"] === undefined
        ? configuredCriteria(config, inputs["expect-rate-limit"] === "true")
        : configuredCriteria(undefined, false),
    places: placesOf(config),
    proxy: proxyFromEnvironment(env),
  };
  const options = resolveOptions(withConfig(given, config));
  Object.assign(options.plan.transport.headers, target.headers);
  options.plan.transport.publicOnly = target.publicOnly;
  return options;
}

async function scenarioOf(inputs: Inputs, config: LoadConfig, root: string, [url, ...others]: URL[]) {
  const inside = (path: string, what: string) => {
    checkInside(topOf(root), resolve(root, path), what);
    return path;
  };
  const said = ["scenario", "spec", "method", "body"].some((name) => name in inputs) || others.length > 0;
  const { configuredSource } = await import("../load/resolve/configured.ts");
  const { scenario, spec, tags, operations } = said
    ? { scenario: inputs.scenario, spec: inputs.spec, tags: config.tags ?? [], operations: config.operations ?? [] }
    : configuredSource(config, root);
  if (scenario !== undefined) {
    const { readScenario } = await import("../load/scenario/read-file.ts");
    return readScenario(inside(scenario, `The scenario ${scenario}`), root, url!.href);
  }
  if (spec === undefined) return undefined;
  const { scenarioFromSpec } = await import("../load/scenario/spec/from-spec.ts");
  return scenarioFromSpec(inside(spec, `The spec ${spec}`), root, url!.href, { tags, operations });
}

/** The same load for the address that the target is compared with. */
export async function baseOptions(call: GateCall, target: ActionTarget): Promise<LoadOptions> {
  const base = await targetOf({ ...call.inputs, url: call.inputs["compare-url"]! }, call.context);
  return optionsOf(call, { ...base, headers: target.headers }, base.urls);
}

/** Where the figures of earlier runs are. @throws UsageError for a path that leads out of the repository */
export function historyFile(call: GateCall) {
  const { inputs, context, env } = call;
  const machine = [env.RUNNER_OS ?? process.platform, env.RUNNER_ARCH ?? process.arch, availableParallelism()].join(
    "-",
  );
  return {
    path: insideOf(call, inputs.history!, "The history"),
    shown: inputs.history!,
    runner: inputs["runner-class"] ?? machine,
    commit: context.commit,
    url: context.runUrl,
  };
}

/** @throws UsageError for a path that leads out of the repository */
export function insideOf({ root }: GateCall, path: string, what: string): string {
  const full = resolve(root, path);
  checkInside(topOf(root), full, `${what} ${path}`);
  return full;
}

/** An input of several lines. */
export function lines(text: string | undefined): string[] {
  return (text ?? "")
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}

/** The statuses that the inputs call good; undefined: those of the scenario. */
export function statuses(inputs: Inputs): string[] | undefined {
  return inputs["expect-status"]?.split(/[\s,]+/).filter(Boolean);
}
