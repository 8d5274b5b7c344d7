import { proxyFromEnvironment } from "../../load/resolve/proxy.ts";
import { UsageError } from "../../report/errors.ts";
import { type Parsed, textOf } from "../arguments.ts";
import { expecting } from "./probes.ts";

/** The scenario that a file or a spec describes; undefined: it is what the addresses say. */
export async function scenarioOf(values: Parsed["values"], lists: Parsed["lists"], urls: string[]) {
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
    const { readScenario } = await import("../../load/scenario/read-file.ts");
    return readScenario(file, process.cwd(), urls[0]);
  }
  if (urls[0] === undefined)
    throw new UsageError(
      "Name the address that the spec's operations are sent to: load goes to no server that nobody named.",
    );
  const { scenarioFromSpec } = await import("../../load/scenario/spec/from-spec.ts");
  const selection = { tags: lists.tag ?? [], operations: lists.operation ?? [] };
  return expecting(await scenarioFromSpec(spec!, process.cwd(), urls[0], selection), lists["expect-status"]);
}

/** What the flags say, for `resolveOptions`. */
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
