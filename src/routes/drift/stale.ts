import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding, Severity } from "../../report/finding.ts";
import { type GenerateOptions, type Generation, planGeneration, showIn } from "../generate/generate.ts";
import { isOurs } from "../generate/header.ts";
import type { PlannedFile } from "../generate/plan.ts";
import { finding } from "./finding.ts";
import { firstDifference, meaningOf, meansTheSame } from "./meaning.ts";
import { type CheckOptions, shown, weightOf } from "./options.ts";

/** Generated code that belongs to the spec, and how it was made. */
export interface GeneratedCode {
  output: string;
  generation: Generation;
  /** Files that are to be written anew. */
  stale: PlannedFile[];
  /** People's files in which handlers are missing. */
  incomplete: PlannedFile[];
}

/** Files of which one at least is left, whatever was deleted by hand. */
const MARKS = ["types.ts", "validators.ts", "index.ts", "runtime/types.ts", "runtime/service.ts"];

/** Where generated code lies; undefined when there is none. */
export function findOutput(options: CheckOptions): string | undefined {
  const candidates =
    options.output === undefined
      ? [join(options.code, "generated"), join(options.from, "generated")]
      : [options.output];
  return candidates.find((directory) =>
    MARKS.some((name) => {
      const path = join(directory, name);
      return existsSync(path) && isOurs(readFileSync(path, "utf8"));
    }),
  );
}

/** Generates again, in memory, the way the code was generated, and compares by meaning. */
export async function compareGenerated(spec: string, output: string, options: CheckOptions): Promise<GeneratedCode> {
  const variants = formatVariants(options).map((formats) => ({
    ...howMade(output, options),
    formats,
    spec,
    output,
    shownOutput: shown(options.root, output),
    allowRemote: options.allowRemote,
    root: options.root,
    cwd: options.root,
  }));
  let best: GeneratedCode | undefined;
  for (const variant of variants) {
    const generation = await planGeneration(variant);
    const ours = generation.files.filter(({ owner }) => owner === "generator");
    const stale = ours.filter(isStale);
    const incomplete = generation.files.filter(({ owner, change }) => owner === "people" && change !== "unchanged");
    if (!best || stale.length < best.stale.length) best = { output, generation, stale, incomplete };
    if (stale.length === 0) break;
  }
  return best!;
}

/** Where the config does not say how formats are taken, the code shows it. */
function formatVariants({ generation }: CheckOptions): GenerateOptions["formats"][] {
  return generation.formats === undefined ? ["annotate", "assert"] : [generation.formats];
}

type How = Pick<GenerateOptions, "framework" | "typesOnly" | "tests" | "hardening" | "status422">;

/** What the config says of the generated code, else what can be seen in it. */
function howMade(output: string, { generation }: CheckOptions): How {
  const path = join(output, "index.ts");
  const index = existsSync(path) ? readFileSync(path, "utf8") : "";
  const seen = /runtime\/(express|fastify|koa)\.js/.exec(index)?.[1] as How["framework"] | undefined;
  const status = generation["validation-status"];
  return {
    framework: generation.framework ?? seen ?? "express",
    typesOnly: existsSync(join(output, "types.ts")) && index === "" && !existsSync(join(output, "routes")),
    tests: generation.tests ?? existsSync(join(output, "tests")),
    hardening: generation.hardening ?? /\bhelmet\b/.test(index),
    status422: status === undefined ? index.includes("invalidStatus: 422") : status === 422,
  };
}

function isStale({ path, change, before, after }: PlannedFile): boolean {
  if (change === "unchanged") return false;
  return change !== "changed" || !meansTheSame(path, before!, after!);
}

const REASONS: Record<PlannedFile["change"], string> = {
  created: "is not there",
  changed: "is not what the spec gives now",
  removed: "belongs to nothing in the spec any more",
  unchanged: "is as it should be",
};

/** Stale files, handlers that are missing, and what the generator itself found in people's files. */
export function generatedFindings(
  { output, generation, stale, incomplete }: GeneratedCode,
  options: CheckOptions,
): Finding[] {
  const directory = shown(options.root, output);
  const findings = generation.findings.filter(({ rule }) => /^(orphan-handler|unreadable-handlers)$/.test(rule));
  const weight = weightOf(options, "stale-generated");
  if (weight && isNotThere(generation))
    return [
      finding({
        rule: "stale-generated",
        severity: weight,
        message: `There is no generated code in ${directory}, which is named as the place for it. backend-kit routes check --fix makes it.`,
        location: { file: showIn(directory, "types.ts") },
        subject: `${directory} is not there`,
      }),
    ];
  const missing = weightOf(options, "missing-handler");
  return [
    ...findings,
    ...(weight ? stale.map((file) => staleFile(file, directory, weight)) : []),
    ...(missing ? incomplete.map((file) => incompleteFile(file, directory, missing)) : []),
  ];
}

const isNotThere = ({ files }: Generation) =>
  files.every(({ owner, change }) => owner === "people" || change === "created");

function staleFile({ path, change, before, after }: PlannedFile, directory: string, severity: Severity): Finding {
  const line = before !== undefined && after !== undefined ? firstDifference(path, before, after) : undefined;
  return finding({
    rule: "stale-generated",
    severity,
    message: `This generated file ${REASONS[change]}. Generate it again: backend-kit routes check --fix.`,
    location: { file: showIn(directory, path), ...(line !== undefined && { line }) },
    // What it should mean is part of it: a file that is stale in a new way is a new finding.
    subject: `${path} ${change} ${after === undefined ? "" : meaningOf(path, after)}`,
  });
}

function incompleteFile({ path, change, before, after }: PlannedFile, directory: string, severity: Severity): Finding {
  const there = new Set(handlersIn(before ?? ""));
  const missing = handlersIn(after ?? "").filter((name) => !there.has(name));
  const named = missing.length > 0 ? `: ${missing.join(", ")}` : "";
  return finding({
    rule: "missing-handler",
    severity,
    message: `${change === "created" ? "The file with these handlers is not there" : "Handlers of operations in the spec are missing here"}${named}. backend-kit routes check --fix adds them, to be filled in.`,
    location: { file: showIn(directory, path), ...(before !== undefined && { line: before.split("\n").length }) },
    subject: path,
  });
}

/** Names of the functions that were added to a file of handlers, as they are added. */
function handlersIn(text: string): string[] {
  return [...text.matchAll(/^export async function ([\w$]+)/gm)].map(([, name]) => name!);
}
