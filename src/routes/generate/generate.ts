import { METHODS } from "node:http";
import { posix } from "node:path";
import type { Finding } from "../../report/finding.ts";
import { pascalCase } from "../naming/identifiers.ts";
import type { Framework } from "../servers/framework.ts";
import { reconcileHandlers } from "../servers/reconcile.ts";
import { writeServer } from "../servers/servers.ts";
import type { Api, Operation } from "../spec/api.ts";
import { loadSpec } from "../spec/load.ts";
import { readApi } from "../spec/read-api.ts";
import { writeValidators } from "../validators/validators.ts";
import { isOurs } from "./header.ts";
import { findMoved } from "./moved-handlers.ts";
import { checkFree, readElsewhere, readModule, readOutput, type Texts } from "./output-directory.ts";
import { type GeneratedFile, type PlannedFile, planFiles } from "./plan.ts";
import { writeTypes } from "./types.ts";

export interface GenerateOptions {
  /** Absolute path of the spec, or its address. */
  spec: string;
  /** Absolute path of the directory to write to. */
  output: string;
  /** The directory as people named it. */
  shownOutput: string;
  /** Hosts that references may lead to. */
  allowRemote: readonly string[];
  /** Directory that local references may not leave. */
  root: string;
  /** Directory that names of files are shown relative to. */
  cwd: string;
  framework: Framework;
  /** Types alone: no validators, no routes. */
  typesOnly: boolean;
  /** Whether formats are checked, or only say what is meant. */
  formats: "annotate" | "assert";
  /** Write integration tests as well. */
  tests: boolean;
  /** Wire security headers and a limit of requests into the application. */
  hardening: boolean;
  /** Answer 422 in place of 400 for what fails validation. */
  status422: boolean;
}

/** What generating from a spec makes, before anything is written. */
export interface Generation {
  api: Api;
  files: PlannedFile[];
  /** npm packages that the generated code imports. */
  dependencies: string[];
  /** npm packages that compiling and testing it needs besides. */
  devDependencies: string[];
  findings: Finding[];
}

/**
 * Reads a spec and what is in the output directory, and works out all files. Writes nothing.
 * @throws UsageError when the spec cannot be read, or something of somebody else's would be overwritten
 */
export async function planGeneration(options: GenerateOptions): Promise<Generation> {
  const { spec: entry, allowRemote, root, cwd, output, shownOutput } = options;
  const existing = readOutput(output, shownOutput);
  const spec = await loadSpec(entry, { allowRemote, root, shownFrom: cwd });
  const api = readApi(spec);
  if (!options.typesOnly) complainOfMethods(api);
  const { made, findings, ...packages } = writeCode(api, options);
  if (!options.typesOnly) {
    const handlers = readHandlers(api, existing, options);
    made.push(...handlers.files);
    findings.push(...handlers.findings);
  }
  const files = planFiles(made, existing, (path) => !options.typesOnly && isRemovable(path));
  checkFree(output, shownOutput, files);
  return { api, files, ...packages, findings: [...api.findings, ...findings] };
}

/** Methods under `additionalOperations` may be any; a server gets those that Node reads. */
function complainOfMethods({ spec, operations }: Api): void {
  for (const { method, path, at } of operations)
    if (!METHODS.includes(method.toUpperCase()) || method.toUpperCase() === "CONNECT")
      spec.complain(
        "unknown-method",
        "warning",
        at,
        `${method} ${path} will never be served: Node's HTTP server does not take the method ${JSON.stringify(method)}.`,
      );
}

/** Everything that belongs to the generator. */
function writeCode(
  api: Api,
  options: GenerateOptions,
): { made: GeneratedFile[] } & Pick<Generation, "findings" | "dependencies" | "devDependencies"> {
  const made: GeneratedFile[] = [{ path: "types.ts", text: writeTypes(api), owner: "generator" }];
  if (options.typesOnly) return { made, findings: [], dependencies: [], devDependencies: [] };
  const validators = writeValidators(api, { formats: options.formats });
  made.push({ path: "validators.ts", text: validators.text, owner: "generator" });
  const { files, ...packages } = writeServer(api, validators, options);
  made.push(...files);
  return { made, findings: validators.findings, ...packages };
}

/**
 * A file of people's elsewhere that holds handlers: by the types that only those have, as names are common.
 * @param types names of the types of requests, those of operations that are gone among them
 */
function isMovedHandler(path: string, text: string, types: readonly RegExp[]): boolean {
  if (isOurs(text) || /\.(test|spec)\.[cm]?[jt]sx?$/.test(path)) return false;
  return types.some((type) => type.test(text));
}

/** What people wrote: it is only added to. */
function readHandlers(api: Api, existing: Texts, { output, shownOutput, root }: GenerateOptions) {
  const previous = previousIds(existing);
  const types = requestTypes(api, previous);
  const people = new Map([...existing].filter(([path, text]) => path.startsWith("handlers/") && !isOurs(text)));
  const elsewhere = readElsewhere(output, shownOutput);
  for (const [path, text] of elsewhere) if (isMovedHandler(path, text, types)) people.set(path, text);
  const options = {
    previous,
    read: (path: string) => readModule(output, root, path),
    show: (path: string) => showIn(shownOutput, path),
    foreign: new Set([...existing.foreign, ...elsewhere.foreign]),
  };
  let result = reconcileHandlers(people, api, options);
  // What was made before and is gone from here may have been moved out of the output.
  if (result.missing.some((id) => previous?.has(id))) {
    for (const [path, text] of findMoved(output, root)) if (isMovedHandler(path, text, types)) people.set(path, text);
    result = reconcileHandlers(people, api, options);
  }
  const { files, findings } = result;
  // Files that need nothing are part of the plan all the same, so that the summary shows them.
  const changed = new Set(files.map(({ path }) => path));
  for (const file of byFile(api.operations).keys()) {
    const path = `handlers/${file}.ts`;
    const text = people.get(path);
    if (text !== undefined && !changed.has(path)) files.push({ path, text, owner: "people" });
  }
  return { files, findings };
}

/** Ids of the operations when the code was last made, out of its route tables. */
function previousIds(existing: ReadonlyMap<string, string>): Set<string> | undefined {
  const tables = [...existing].filter(([path, text]) => path.startsWith("routes/") && isOurs(text));
  if (tables.length === 0) return undefined;
  return new Set(
    tables.flatMap(([, text]) =>
      [...text.matchAll(/^[ \t]*(?:\{\s*)?id: ["']([^"'\\]+)["']/gm)].map((match) => match[1]!),
    ),
  );
}

/** What finds the types of the operations' requests in a text. */
function requestTypes({ operations }: Api, previous: ReadonlySet<string> = new Set()): RegExp[] {
  const names = new Set(operations.map(({ types }) => types.request));
  for (const id of previous) names.add(`${pascalCase(id)}Request`);
  return [...names].map((name) => new RegExp(`(?<![\\w$])${name.replaceAll("$", "\\$")}(?![\\w$])`));
}

/** Path of a file of the output, for people. */
export function showIn(output: string, path: string): string {
  return posix.join(output, path);
}

/** Handlers are never removed, whoever made them. */
function isRemovable(path: string): boolean {
  return !path.startsWith("handlers/");
}

/** Operations by the stem of their files, in the order of the spec. */
export function byFile(operations: readonly Operation[]): Map<string, Operation[]> {
  const files = new Map<string, Operation[]>();
  for (const operation of operations) {
    const list = files.get(operation.tagFile);
    if (list) list.push(operation);
    else files.set(operation.tagFile, [operation]);
  }
  return files;
}
