import { readFileSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import schema from "../../../docs/load-scenario.schema.json" with { type: "json" };
import { type Checked, parseChecked } from "../../config/checked-yaml.ts";
import { parseDuration } from "../../config/duration.ts";
import { suggestion } from "../../config/suggestion.ts";
import { UsageError } from "../../report/errors.ts";
import { parseCriterion } from "../criteria/criterion.ts";
import { type GivenLoad, parseLoad } from "../resolve/load-model.ts";
import { located } from "../resolve/located.ts";
import { parseAddress, parseHeaders, parseMethod } from "../resolve/request.ts";
import { type GivenData, readData } from "./data.ts";
import type { Body, DataSet, Extraction, Journey, Load, Scenario, Step } from "./scenario.ts";
import { schemaProblem } from "./schema-problem.ts";
import { constantOf, parseTemplate, variablesOf } from "./template.ts";

/** A scenario with what its file says beside it. */
export interface ReadScenario {
  scenario: Scenario;
  /** What reports call it. */
  name: string;
  /** Undefined where the file says nothing about it. */
  load: Load | undefined;
  criteria: string[];
  /** Those that it names. */
  origins: string[];
  notes: string[];
}

/** The file as `docs/load-scenario.schema.json` allows it. */
interface File {
  name?: string;
  base?: string;
  headers?: Record<string, string | number>;
  load?: { rate?: number; arrivals?: string; duration?: string | number; stages?: string[]; concurrency?: number };
  criteria?: string[];
  data?: GivenData;
  steps?: FileStep[];
  journeys?: { name?: string; weight?: number; data?: GivenData; steps: FileStep[] }[];
}

interface FileStep {
  name?: string;
  request: string;
  headers?: Record<string, string | number>;
  json?: unknown;
  body?: string;
  expect?: number | number[];
  "expect-json"?: boolean;
  schema?: unknown;
  extract?: Record<string, string | { header: string } | { body: string }>;
  think?: string | number;
  criteria?: string[];
  "needs-token"?: boolean;
  "refused-tokens"?: string[];
}

/**
 * Reads a scenario.
 * @param file as it was given, relative to `root`
 * @param base address that takes the place of the file's own
 * @throws UsageError with file and line
 */
export function readScenario(file: string, root: string, base?: string): ReadScenario {
  const path = resolve(root, file);
  const checked = parseChecked<File>(readText(path, file), file, schema);
  const { value } = checked;
  if ((value.steps === undefined) === (value.journeys === undefined))
    throw new UsageError(`${file}: a scenario has either "steps" or "journeys".`);
  const reader = new Reader(checked, dirname(path), base ?? value.base);
  const data = value.data === undefined ? undefined : reader.data(value.data, ["data"]);
  const journeys =
    value.steps !== undefined
      ? [reader.journey({ steps: value.steps }, ["steps"], 0, data)]
      : value.journeys!.map((journey, i) => reader.journey(journey, ["journeys", String(i), "steps"], i, data));
  const endpoints = journeys.flatMap(({ steps }) => steps.map((step) => step.name));
  for (const [i, text] of (value.criteria ?? []).entries())
    located(checked.at(["criteria", String(i)]), () => parseCriterion(text, endpoints));
  const name = value.name ?? basename(file).replace(/\.\w+$/, "");
  return {
    scenario: { name, journeys },
    name: `${name} (${[...reader.origins].join(", ")})`,
    load: value.load && located(checked.at(["load"]), () => parseLoad(textsOf(value.load!))),
    criteria: value.criteria ?? [],
    origins: [...reader.origins],
    notes: [],
  };
}

function textsOf({ rate, arrivals, duration, stages, concurrency }: NonNullable<File["load"]>): GivenLoad {
  const text = (value: string | number | undefined) => (value === undefined ? undefined : String(value));
  return { rate: text(rate), arrivals, duration: text(duration), stages, concurrency: text(concurrency) };
}

function readText(path: string, file: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(
      code === "ENOENT" ? `There is no scenario ${file}.` : `The scenario ${file} cannot be read (${code}).`,
    );
  }
}

class Reader {
  readonly #file: Checked<File>;
  readonly #directory: string;
  readonly #base: string | undefined;
  readonly origins = new Set<string>();

  constructor(file: Checked<File>, directory: string, base: string | undefined) {
    this.#file = file;
    this.#directory = directory;
    this.#base = base && parseAddress(base).url.href.replace(/\/$/, "");
  }

  data(given: GivenData, path: string[]): DataSet {
    return located(this.#file.at(path), () => readData(given, this.#directory));
  }

  journey(
    { name, weight = 1, data, steps }: { name?: string; weight?: number; data?: GivenData; steps: FileStep[] },
    path: string[],
    index: number,
    common: DataSet | undefined,
  ): Journey {
    const own = data === undefined ? common : this.data(data, [...path.slice(0, -1), "data"]);
    const known = new Set(Object.keys(own?.rows[0] ?? {}));
    const read = steps.map((step, i) => this.#step(step, [...path, String(i)], known));
    return { name: name ?? `journey ${index + 1}`, weight, steps: read, data: own };
  }

  /** @param known variables so far; those that the step takes from its answer are added */
  #step(given: FileStep, path: string[], known: Set<string>): Step {
    const place = this.#file.at(path);
    const wrap = <T>(read: () => T): T => located(place, read);
    for (const [i, text] of (given.criteria ?? []).entries())
      located(this.#file.at([...path, "criteria", String(i)]), () => parseCriterion(text, "any"));
    const [, method, address] = /^([A-Za-z]+) +(\S.*)$/.exec(given.request.trim())!;
    const headers = wrap(() => this.#headers(given));
    if (given.json !== undefined && given.body !== undefined)
      throw new UsageError(`${place} a step has either "json" or "body".`);
    const extract = wrap(() => extractions(given.extract));
    const problem = given.schema === undefined ? undefined : schemaProblem(given.schema);
    if (problem !== undefined) throw new UsageError(`${place} the schema cannot be used: ${problem}.`);
    const step: Step = {
      name: given.name ?? `${method!.toUpperCase()} ${address}`,
      method: wrap(() => parseMethod(method!)),
      url: wrap(() => this.#url(address!)),
      base: WHOLE_ADDRESS.test(address!) ? this.#relativeTo() : undefined,
      headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, parseTemplate(value)])),
      body: bodyOf(given),
      expectStatus: given.expect === undefined ? undefined : [given.expect].flat(),
      expectJson:
        given["expect-json"] ??
        (/[/+]json\b/i.test(headers.accept ?? "") || Object.values(extract ?? {}).some(({ from }) => from === "json")),
      schemas: given.schema === undefined ? undefined : { default: given.schema },
      extract,
      thinkTime: given.think === undefined ? undefined : wrap(() => thinkTime(given.think!)),
      criteria: given.criteria,
      needsToken: given["needs-token"] ?? given["refused-tokens"] !== undefined,
      refusedTokens: given["refused-tokens"],
    };
    const unknown = [address!, ...Object.values(headers), given.json, given.body]
      .flatMap(variablesOf)
      .find((name) => !known.has(name));
    if (unknown !== undefined)
      throw new UsageError(
        `${place} the variable "${unknown}" is neither in the data nor taken from an earlier answer of its journey${suggestion(unknown, [...known])}`,
      );
    for (const name of Object.keys(extract ?? {})) known.add(name);
    return step;
  }

  #headers({ headers = {} }: FileStep): Record<string, string> {
    const all = { ...this.#file.value.headers, ...headers };
    return parseHeaders(Object.entries(all).map(([name, value]) => `${name}: ${value}`));
  }

  #relativeTo(): string | undefined {
    if (this.#base !== undefined) this.origins.add(parseAddress(this.#base).url.origin);
    return this.#base && `${this.#base}/`;
  }

  #url(address: string): Step["url"] {
    // A whole address out of an answer: where it leads is known when it is there.
    if (WHOLE_ADDRESS.test(address)) return parseTemplate(address);
    const absolute = /^[a-z]+:\/\//i.test(address);
    if (!absolute && this.#base === undefined)
      throw new UsageError(
        `"${address}" is a path, and there is no base: add "base:", or name the address on the command line.`,
      );
    if (!absolute && !address.startsWith("/"))
      throw new UsageError(`"${address}" must begin with "/" or be a whole address.`);
    const whole = absolute ? address : `${this.#base}${address}`;
    const [, origin] = /^([a-z]+:\/\/[^/?#]*)/i.exec(whole)!;
    const template = parseTemplate(whole);
    if (template.some((part) => typeof part === "string" && /\{\{|\}\}/.test(part)))
      throw new UsageError(
        `"${address}" has braces without the name of a variable in them: write {{name}}, or {{name|raw}} for what is not to be encoded.`,
      );
    if (variablesOf(origin!).length > 0)
      throw new UsageError(`"${address}" has a variable in its host: load goes to hosts that are named.`);
    this.origins.add(parseAddress(origin!).url.origin);
    if (constantOf(template) !== undefined && !URL.canParse(whole)) throw new UsageError(`"${whole}" is no address.`);
    return template;
  }
}

const WHOLE_ADDRESS = /^\{\{\s*[\w.-]+\s*\|\s*raw\s*\}\}/;

function bodyOf({ json, body }: FileStep): Body | undefined {
  if (json !== undefined) return { kind: "json", value: json };
  return body === undefined ? undefined : { kind: "text", template: parseTemplate(body) };
}

function extractions(given: FileStep["extract"]): Record<string, Extraction> | undefined {
  if (given === undefined) return undefined;
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, extraction(name, value)]));
}

function extraction(name: string, given: string | { header: string } | { body: string }): Extraction {
  if (!/^[A-Za-z_][\w.-]*$/.test(name)) throw new UsageError(`"${name}" cannot be the name of a variable.`);
  if (typeof given === "string") return { from: "json", path: jsonPath(given) };
  if ("header" in given) return { from: "header", name: given.header.toLowerCase() };
  try {
    new RegExp(given.body, "u");
  } catch (error) {
    throw new UsageError(`The expression for "${name}" cannot be used: ${(error as Error).message}.`);
  }
  return { from: "body", pattern: given.body };
}

/** "data.items.0.id", "$.data.items[0].id" or "$". */
function jsonPath(text: string): (string | number)[] {
  return text
    .replace(/^\$\.?/, "")
    .replace(/\[["']?([^\]"']+)["']?\]/g, ".$1")
    .split(".")
    .filter((part) => part !== "")
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

function thinkTime(given: string | number): { least: number; most: number } {
  const [, from, to = from] = /^([^-]+)(?:-([^-]+))?$/.exec(String(given)) ?? [];
  const [least, most] = [from, to].map((text) => parseDuration(text ?? String(given), "The think time")) as [
    number,
    number,
  ];
  if (most < least) throw new UsageError(`The think time "${given}" ends before it begins.`);
  return { least, most };
}
