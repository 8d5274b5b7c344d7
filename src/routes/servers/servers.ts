import { HEADER } from "../generate/header.ts";
import type { Api } from "../spec/api.ts";
import type { ValidatorsFile } from "../validators/validators.ts";
import { hasEnvelope } from "./envelope.ts";
import type { Framework } from "./framework.ts";
import { HARDENING } from "./hardening.ts";
import { indexText } from "./index-text.ts";
import { routesText } from "./routes-text.ts";
import { RUNTIME } from "./runtime-text.ts";
import { tagsOf } from "./tags.ts";
import { testFiles } from "./tests/tests-text.ts";

export interface GeneratedFile {
  /** Relative to the output directory, with `/`. */
  path: string;
  text: string;
  /** What belongs to people is never written over. */
  owner: "generator" | "people";
}

export interface ServerOptions {
  framework: Framework;
  /** Write a test file for each tag. */
  tests: boolean;
  /** Wire security headers and a limit of requests into the application. */
  hardening: boolean;
  /** Answer 422 instead of 400 for what fails validation. */
  status422: boolean;
}

export interface Server {
  files: GeneratedFile[];
  /** Packages that the generated code imports, sorted. */
  dependencies: string[];
  /** Packages that compiling and testing it needs besides, sorted. */
  devDependencies: string[];
}

const PACKAGES: Record<Framework, { dependencies: string[]; devDependencies: string[] }> = {
  express: { dependencies: ["express"], devDependencies: ["@types/express"] },
  fastify: { dependencies: ["fastify"], devDependencies: [] },
  koa: { dependencies: ["@koa/router", "koa"], devDependencies: ["@types/koa"] },
};

/** Everything that serves the operations, other than types.ts, validators.ts and the handlers. */
export function writeServer(api: Api, validators: ValidatorsFile, options: ServerOptions): Server {
  const { framework, hardening, tests } = options;
  const tags = tagsOf(api);
  const files: GeneratedFile[] = [];
  const add = (path: string, text: string) => files.push({ path, text, owner: "generator" });
  add("index.ts", indexText(api, tags, options));
  for (const tag of tags) add(`routes/${tag.file}.ts`, routesText(api, tag, validators));
  for (const [name, text] of Object.entries(RUNTIME)) {
    const adapter = name.replace(/\.ts$/, "");
    if (Object.hasOwn(PACKAGES, adapter) && adapter !== framework) continue;
    if (adapter === "envelope" && !hasEnvelope(api)) continue;
    add(`runtime/${name}`, `${HEADER}\n${text}`);
  }
  if (tests) for (const { path, text } of testFiles(api, tags, options)) add(path, text);
  const needed = [...PACKAGES[framework].dependencies, "zod", ...(hardening ? HARDENING[framework].dependencies : [])];
  const development = ["@types/node", ...PACKAGES[framework].devDependencies];
  if (hardening && framework === "koa") development.push("@types/koa-ratelimit");
  if (tests) development.push("vitest");
  return { files, dependencies: needed.sort(), devDependencies: development.sort() };
}
