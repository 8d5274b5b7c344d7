import type { LoadConfig } from "../../config/config.ts";
import { configuredCriteria, configuredSource, placesOf, withConfig } from "../../load/resolve/configured.ts";
import type { GivenOptions } from "../../load/resolve/options.ts";
import { proxyFromEnvironment } from "../../load/resolve/proxy.ts";
import { UsageError } from "../../report/errors.ts";
import { type Parsed, textOf } from "../arguments.ts";
import { loadSection } from "./config.ts";
import { expecting } from "./probes.ts";

/** The scenario that a file or a spec describes; undefined: it is what the addresses say. */
export async function scenarioOf(values: Parsed["values"], lists: Parsed["lists"], urls: string[], config: LoadConfig) {
  const { scenario: file, spec, tags, operations } = sourceOf(values, lists, urls, config);
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
    const { readScenario } = await import("../../load/scenario/read-file.ts");
    return readScenario(file, process.cwd(), urls[0]);
  }
  if (urls[0] === undefined)
    throw new UsageError(
      "Name the address that the spec's operations are sent to: load goes to no server that nobody named.",
    );
  const { scenarioFromSpec } = await import("../../load/scenario/spec/from-spec.ts");
  return expecting(await scenarioFromSpec(spec!, process.cwd(), urls[0], { tags, operations }), lists["expect-status"]);
}

/** What the flags name, else what the config file does, unless the flags say what is sent. */
function sourceOf(values: Parsed["values"], lists: Parsed["lists"], urls: string[], config: LoadConfig) {
  const [scenario, spec] = [textOf(values, "scenario"), textOf(values, "spec")];
  const named = { tags: lists.tag ?? [], operations: lists.operation ?? [] };
  const said = ["scenario", "spec", "method", "body", "weights"].some((name) => values[name] !== undefined);
  if (said || urls.length > 1) return { scenario, spec, ...named };
  const configured = configuredSource(config, process.cwd());
  return lists.tag || lists.operation ? { ...configured, ...named } : configured;
}

/** What the flags say, for `resolveOptions`; undefined: nothing. */
export function given(values: Parsed["values"], lists: Parsed["lists"], urls: string[]) {
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
    http2: values.http2 === true || undefined,
    verify: values["no-verify-ssl"] === true ? false : undefined,
    ca: text("ca"),
    cert: text("cert"),
    key: text("key"),
    expectStatus: lists["expect-status"],
    criteria: lists.criterion,
    abortOn: lists["abort-on"],
    pointEstimate: values["point-estimate"] === true || undefined,
    expectsRateLimit: values["expect-rate-limit"] === true,
    workers: text("workers"),
    seed: text("seed"),
    proxy: proxyFromEnvironment(process.env),
  };
}

/** What flags and config file say, with the scenario that they name. */
export async function complete(
  values: Parsed["values"],
  lists: Parsed["lists"],
  urls: string[],
): Promise<GivenOptions> {
  const config = await loadSection(values);
  const scenario = await scenarioOf(values, lists, urls, config);
  const defaultCriteria = configuredCriteria(config, values["expect-rate-limit"] === true);
  return withConfig({ ...given(values, lists, urls), scenario, defaultCriteria, places: placesOf(config) }, config);
}
