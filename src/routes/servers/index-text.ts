import { HEADER } from "../generate/header.ts";
import { docComment, propertyKey } from "../generate/source-text.ts";
import type { Api, SecurityScheme } from "../spec/api.ts";
import { hasEnvelope } from "./envelope.ts";
import type { Framework } from "./framework.ts";
import { HARDENING } from "./hardening.ts";
import { literal } from "./literal.ts";
import { OWN_CALLS, ownCalls } from "./own-calls.ts";
import type { Tag } from "./tags.ts";

interface Words {
  imports: string;
  /** Name and type of the framework's own idiom. */
  idiom: [name: string, type: string, made: string];
  application: string;
}

const WORDS: Record<Framework, Words> = {
  express: {
    imports: 'import type { Express, Router } from "express";\n',
    idiom: ["createRouter", "Router", "routerFor"],
    application: "Express",
  },
  fastify: {
    imports: 'import type { FastifyInstance, FastifyPluginAsync } from "fastify";\n',
    idiom: ["createPlugin", "FastifyPluginAsync", "pluginFor"],
    application: "FastifyInstance",
  },
  koa: {
    imports: 'import type Router from "@koa/router";\nimport type Koa from "koa";\n',
    idiom: ["createRouter", "Router", "routerFor"],
    application: "Koa",
  },
};

/** Text of index.ts: the application and the framework's own idiom beside it. Nothing happens when it is imported. */
export function indexText(
  api: Api,
  tags: readonly Tag[],
  { framework, hardening, status422 }: { framework: Framework; hardening: boolean; status422: boolean },
): string {
  const { imports, idiom, application } = WORDS[framework];
  const [name, type, made] = idiom;
  const used = new Set(api.operations.flatMap(({ security }) => security.flat().map(({ scheme }) => scheme)));
  const schemes = api.securitySchemes.filter((scheme) => used.has(scheme.name));
  const unknown = [...used].filter((name) => !schemes.some((scheme) => scheme.name === name));
  const needed = used.size > 0;
  const options = needed ? "options: Options" : "options: Options = {}";
  const helpers = hardening ? HARDENING[framework] : undefined;
  const invalid = status422 ? "invalidStatus: 422, " : "";
  return `${HEADER}
${helpers?.imports ?? ""}${imports}${tags.map((tag) => `import { type ${tag.handlers}, ${tag.routes} } from "./routes/${tag.file}.js";\n`).join("")}import { applicationFor, ${made} } from "./runtime/${framework}.js";
${helpers?.own ?? ""}import { createService, type Service } from "./runtime/service.js";
import type { Route, RuntimeOptions${needed ? ", SecurityHook, SecurityScheme" : ""} } from "./runtime/types.js";

${hasEnvelope(api) ? 'export { envelope } from "./runtime/envelope.js";\n' : ""}export { HttpError } from "./runtime/errors.js";
export type * from "./runtime/types.js";

/** A function for each operation: what the files in handlers/ export, \`{ ...pets, ...users }\`. */
export type Handlers = ${tags.map((tag) => tag.handlers).join(" & ") || "Record<never, never>"};

${needed ? securityText(schemes, unknown) : ""}export interface Options extends RuntimeOptions {
${needed ? "  security: Security;\n" : ""}${helpers?.options ?? ""}}

${aboutRoutes(api)}export const routes: readonly Route[] = [${tags.map((tag) => `...${tag.routes}`).join(", ")}];
${needed ? schemesText(schemes) : ""}
/** The operations for an application of your own: unknown paths are left to what comes after. */
export function ${name}(handlers: Handlers, ${options}): ${type} {
  return ${made}(serviceOf(handlers, options));
}

/** A whole application. It does not listen yet. */
export function createApp(handlers: Handlers, ${options}): ${application} {
  ${helpers ? helpers.body : `return applicationFor(serviceOf(handlers, options), ${framework === "fastify" ? "() => {}" : "[]"});`}
}

function serviceOf(handlers: Handlers, options: Options): Service {
  return createService(routes, handlers, ${needed ? "schemes" : "{}"}, ${invalid ? `{ ${invalid}...options }` : "options"});
}
`;
}

/** `routes spec` reads the list again, to say what it cannot bring back. */
function aboutRoutes(api: Api): string {
  const title = inOneLine(api.title, 100) || "the API";
  const calls = ownCalls(api);
  if (calls.length === 0) return docComment(`All operations of ${title}.`, "");
  const list = calls.map((call) => `- ${inOneLine(call, 200)}`);
  return docComment([`All operations of ${title}. ${OWN_CALLS}`, ...list].join("\n"), "");
}

const inOneLine = (text: string, most: number): string => text.replace(/\s+/g, " ").trim().slice(0, most);

function securityText(schemes: readonly SecurityScheme[], unknown: readonly string[]): string {
  const hooks = schemes.map(
    (scheme) =>
      `${docComment(scheme.description ?? aboutScheme(scheme), "  ")}  ${propertyKey(scheme.name)}: SecurityHook;\n`,
  );
  return `/** Judges of the credentials. All must be there: operations that need them would be open otherwise. */
export interface Security {
${hooks.join("")}${unknown.map((name) => `  /** The API's description does not say what this is. */\n  ${propertyKey(name)}: SecurityHook;\n`).join("")}}

`;
}

function aboutScheme({ type, scheme, parameterName, in: location }: SecurityScheme): string {
  if (type === "apiKey") return `A key in the ${location} ${parameterName}.`;
  if (type === "http") return `Authorization: ${scheme}`;
  return type === "mutualTLS" ? "A certificate of the client." : "A bearer token.";
}

function schemesText(schemes: readonly SecurityScheme[]): string {
  const described: Record<string, object> = Object.create(null);
  for (const { name, type, in: location, parameterName, scheme, flows, openIdConnectUrl } of schemes) {
    described[name] = { type, in: location, name: parameterName, scheme, flows, openIdConnectUrl };
  }
  return `
const schemes: Record<string, SecurityScheme> = ${literal(described)};
`;
}
