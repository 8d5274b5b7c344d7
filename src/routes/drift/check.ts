import { realpathSync } from "node:fs";
import { posix, relative } from "node:path";
import type { Config } from "../../config/config.ts";
import { UsageError } from "../../report/errors.ts";
import type { Finding } from "../../report/finding.ts";
import type { Verdict } from "../../report/verdict.ts";
import { resolveDiffOptions } from "../diff/resolve-options.ts";
import type { Application } from "../read/application.ts";
import { filesIn } from "../read/files.ts";
import type { Api } from "../spec/api.ts";
import { loadSpec } from "../spec/load.ts";
import { readApi } from "../spec/read-api.ts";
import { readBase } from "./base.ts";
import { isBlind } from "./baseline.ts";
import { applyExcludes } from "./excludes.ts";
import { type FoundSpecs, findSpecs } from "./find-specs.ts";
import { finding } from "./finding.ts";
import { type Judgement, judge } from "./judge.ts";
import { onlyNew, withBaseline } from "./known-before.ts";
import { findingsOfSpec } from "./lost-operations.ts";
import { type CheckOptions, shown } from "./options.ts";
import type { RoutesResult } from "./result.ts";
import { unvalidatedParts } from "./rules/validation.ts";
import { changesOf } from "./spec-changes.ts";
import { compareGenerated, findOutput, type GeneratedCode, generatedFindings } from "./stale.ts";

export interface CheckRun {
  result: RoutesResult;
  /** Every finding before the baseline was taken into account: what a new baseline is made of. */
  all: Finding[];
  generated: GeneratedCode | undefined;
  /** Why findings may be missing, when something could not be looked at: "openapi.yaml cannot be read". */
  unseen: string | undefined;
}

export interface Comparison {
  /** Object name of the commit that the change is compared with; undefined to judge everything. */
  base: string | undefined;
  /** Also report what was there before. */
  all: boolean;
}

/** `routes check`: compares specs, generated code and the code of people. Writes nothing. */
export async function checkRoutes(options: CheckOptions, comparison: Comparison, config: Config): Promise<CheckRun> {
  // Mistakes of the config are told whether or not there is something to compare with.
  const diffing = resolveDiffOptions(config);
  const found = options.specs ? undefined : findSpecs([options.from, options.code]);
  const specs = options.specs ?? found!.specs;
  const { apis, broken } = await loadAll(specs, options);
  const judgement = judge(filesIn(options.code, options.root), apis, options);
  const generated = await generatedOf(specs, apis, options);
  const head = [
    ...broken,
    ...apis.flatMap((api) =>
      findingsOfSpec(api)
        .filter(({ severity }) => severity !== "note")
        .flatMap(withLostFiles),
    ),
    ...(generated ? generatedFindings(generated, options) : []),
    ...relocated(judgement.findings, options),
  ];
  const base = comparison.base === undefined ? undefined : await readBase(comparison.base, specs, options);
  const notes: string[] = [];
  const shownConfig = config.file === undefined ? undefined : shown(options.root, config.file);
  const { left, excluded } = applyExcludes(head, options, shownConfig);
  const introduced = onlyNew(left, comparison.all ? undefined : base, notes);
  const unseen = unseenIn(left, judgement, apis, options);
  const baseline = withBaseline(introduced, options, base, unseen, notes);
  const changes = base ? await changesOf(base, specs, options, diffing) : undefined;
  notes.push(...(changes?.notes ?? []), ...noteworthy(judgement, specs, found, options));
  const findings = bySeverity([...baseline.left, ...(changes?.findings ?? [])]);
  const coverage = coverageOf(judgement, apis, generated);
  if (
    found &&
    isNothing(coverage, judgement.application) &&
    !changes?.changes.length &&
    !findings.some(({ severity }) => severity === "error")
  )
    throw new UsageError(nothingFound(found, judgement, options));
  const result: RoutesResult = {
    gate: "routes-check",
    verdict: verdictOf(findings, judgement, coverage, changes?.breaking ?? 0),
    coverage,
    specs: specs.map((spec) => shown(options.root, spec)),
    operations: operationsOf(judgement, options),
    findings,
    excluded: excluded.map(({ finding: { rule, message, location }, exclude: { reason, expires } }) => ({
      rule,
      message,
      location: location ?? null,
      reason,
      expires: expires ?? null,
    })),
    baseline: baseline.summary,
    changes: changes?.changes ?? [],
    notes,
  };
  return { result, all: left, generated, unseen };
}

/** What kept findings from being made: that they are not there does not mean that they are mended. */
function unseenIn(
  findings: readonly Finding[],
  { application }: Judgement,
  apis: readonly Api[],
  options: CheckOptions,
): string | undefined {
  const unread = findings.find(isBlind);
  if (unread) return `${unread.location?.file ?? "a file"} cannot be read`;
  if (apis.some(({ operations }) => operations.length > 0) && application.operations.length === 0)
    return `no route was found in ${shown(options.root, options.code)}`;
  return undefined;
}

/** Specs that can be read, and a finding for each that cannot. */
async function loadAll(specs: string[], options: CheckOptions): Promise<{ apis: Api[]; broken: Finding[] }> {
  const apis: Api[] = [];
  const broken: Finding[] = [];
  for (const entry of specs) {
    try {
      apis.push(
        readApi(
          await loadSpec(entry, { root: options.root, shownFrom: options.root, allowRemote: options.allowRemote }),
        ),
      );
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      broken.push(unreadable(shown(options.root, entry), error.message));
    }
  }
  return { apis, broken };
}

/** A spec that does not parse is a finding at its place: other specs are checked all the same. */
function unreadable(file: string, message: string): Finding {
  const [, line, column, text] = /^(?:.*?):(\d+):(\d+):\s*(.*)$/s.exec(message) ?? [];
  return finding({
    rule: "invalid-document",
    severity: "error",
    message: text ?? message,
    location: { file, ...(line && { line: Number(line), column: Number(column) }) },
    subject: file,
  });
}

/** What a file of a spec holds is lost to every comparison when it does not parse or is not there: that is no warning. */
function withLostFiles(found: Finding): Finding[] {
  const [, why] = /^"(?:[^"\\]|\\.)*" cannot be followed: (.*)\.$/s.exec(found.message) ?? [];
  if (found.rule !== "dangling-reference" || why === undefined) return [found];
  if (why === "there is no such file") return [{ ...found, severity: "error" }];
  const [, file] = /^(.*?):\d+:\d+: /s.exec(why) ?? [];
  return file === undefined ? [found] : [unreadable(file, `${why}.`), found];
}

async function generatedOf(specs: string[], apis: Api[], options: CheckOptions): Promise<GeneratedCode | undefined> {
  // Where a place for it is named, generated code belongs there.
  const output = findOutput(options) ?? options.output;
  if (output === undefined || specs.length !== 1 || apis.length !== 1) return undefined;
  return compareGenerated(specs[0]!, output, options);
}

/** Files of the code are relative to its directory; in reports all are relative to the root. */
function relocated(findings: Finding[], options: CheckOptions): Finding[] {
  const prefix = prefixOf(options);
  const isOfSpec = ({ rule, message }: Finding) =>
    rule === "unserved-operation" || message.startsWith("The spec answers");
  return findings.map((one) =>
    one.location && !isOfSpec(one)
      ? { ...one, location: { ...one.location, file: posix.join(prefix, one.location.file) } }
      : one,
  );
}

function prefixOf({ root, code }: CheckOptions): string {
  return relative(realpathSync(root), realpathSync(code)).replaceAll("\\", "/");
}

/** Whether what could not be read may well be an application: scripts load what only they know. */
function mayServe({ unread, broken }: Application): boolean {
  return broken.length > 0 || unread.some(({ hides }) => hides !== "module");
}

/** Neither a spec nor a route, nor a place where there may be some. */
function isNothing({ served, specified, generated }: RoutesResult["coverage"], application: Application): boolean {
  return served + specified + generated === 0 && !mayServe(application);
}

/** Says in a sentence what was looked at. A gate that looked at nothing proved nothing: that is not a pass. */
function nothingFound(found: FoundSpecs, { application }: Judgement, { root, code }: CheckOptions): string {
  const count = (n: number, one: string) => `${n} ${one}${n === 1 ? "" : "s"}`;
  const { files } = application;
  return `There is nothing to check: none of ${count(found.documents, "YAML and JSON file")} is an OpenAPI or Swagger document, and ${count(files, "source file")} in ${shown(root, code)} ${files === 1 ? "holds" : "hold"} no route of Express, Fastify or Koa.${asideNote(
    found,
    root,
  )
    .map((note) => ` ${note}`)
    .join("")} Name the spec with --spec, or routes.spec in backend-kit.yml, and the sources with --code.`;
}

function asideNote({ aside }: FoundSpecs, root: string): string[] {
  if (aside.length === 0) return [];
  const first = aside.slice(0, 3).map((spec) => shown(root, spec));
  const rest = aside.length > 3 ? ` and ${aside.length - 3} more` : "";
  return [`Specs among tests, examples and built files are taken only by name: ${first.join(", ")}${rest}.`];
}

function verdictOf(
  findings: readonly Finding[],
  judgement: Judgement,
  { served, generated }: RoutesResult["coverage"],
  breaking: number,
): Verdict {
  if (breaking > 0 || findings.some(({ severity }) => severity === "error")) return "fail";
  // Handlers may be there or not: their file has a syntax error.
  if (findings.some(({ rule }) => rule === "unreadable-handlers")) return "inconclusive";
  // There is an application, and nothing of it could be read.
  if (served === 0 && generated === 0 && mayServe(judgement.application)) return "inconclusive";
  // Operations that may be served by what could not be read: nothing proves that they are, nor that they are not.
  return findings.some(({ rule }) => rule === "unserved-operation") && judgement.unsettled > 0
    ? "inconclusive"
    : "pass";
}

function coverageOf(judgement: Judgement, apis: Api[], generated: GeneratedCode | undefined): RoutesResult["coverage"] {
  const { application, matching, validated } = judgement;
  return {
    files: application.files,
    served: application.operations.length,
    specified: apis.reduce((sum, { operations }) => sum + operations.length, 0),
    matched: matching.specified.size,
    unserved: judgement.compared ? matching.unserved.length : 0,
    validated,
    contracts: judgement.contracts,
    undeclared: [...matching.specified.keys()].filter(({ isGenerated }) => !isGenerated).length - judgement.contracts,
    generated: generated?.generation.files.filter(({ owner }) => owner === "generator").length ?? 0,
    unread: application.unread.length + application.broken.length,
  };
}

function operationsOf({ application, matching }: Judgement, options: CheckOptions): RoutesResult["operations"] {
  const prefix = shown(options.root, options.code);
  return application.operations.map((operation) => ({
    method: operation.method,
    path: operation.path,
    file: posix.join(prefix, operation.location.file),
    line: operation.location.line ?? null,
    specified: matching.specified.has(operation),
    validated: operation.isRead && unvalidatedParts(application, operation).length === 0,
  }));
}

function noteworthy(
  { application, unsettled }: Judgement,
  specs: string[],
  found: FoundSpecs | undefined,
  options: CheckOptions,
): string[] {
  const notes: string[] = [];
  if (found?.cutOff) notes.push("There are more files than are looked at: name the spec with --spec.");
  if (found?.specs.length === 0) notes.push(...asideNote(found, options.root));
  const { operations, roots } = application;
  if (specs.length === 0 && operations.length > 0)
    notes.push(
      "No spec was found, so routes were not compared with one: name it with --spec, or routes.spec in backend-kit.yml.",
    );
  if (specs.length > 0 && operations.length === 0)
    notes.push(
      `No Express, Fastify or Koa application was found in ${shown(options.root, options.code)}, so the spec was compared with no code.`,
    );
  if (specs.length > 1 && findOutput(options) !== undefined)
    notes.push(
      "Generated code was not compared, as there are several specs: name the one that it is made from with --spec.",
    );
  if (roots.filter(({ role }) => role === "application").length > 1)
    notes.push(
      `${roots.length} applications were read: ${roots.map(({ location }) => `${posix.join(prefixOf(options), location.file)}:${location.line}`).join(", ")}.`,
    );
  const off = Object.keys(options.weights).filter((rule) => options.weights[rule] === "off");
  if (off.length > 0)
    notes.push(
      `The config turns ${off.length === 1 ? "a rule" : "rules"} off, which judged nothing: ${off.join(", ")}.`,
    );
  if (unsettled > 0)
    notes.push("Operations that were not found may be in code that could not be read: see unread-code.");
  return notes;
}

const ORDER = ["error", "warning", "note"];

function bySeverity(findings: Finding[]): Finding[] {
  return [...findings].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
}
