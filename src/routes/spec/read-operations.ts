import { assignNames, fileStem, functionName, operationName, pascalCase } from "../naming/identifiers.ts";
import type { Body, Operation, Parameter, Response, SecurityScheme } from "./api.ts";
import { below } from "./pointer.ts";
import { readContent, readHeaders, readParameter } from "./read-parameters.ts";
import { type Route, readRoutes } from "./read-routes.ts";
import { readSecurity } from "./read-security.ts";
import { readSwagger2Parameters, readSwagger2Response } from "./read-swagger2.ts";
import { extensionsOf, memberOf, type Node, type Reader } from "./reader.ts";
import { serversOf } from "./servers.ts";
import { checkKeys } from "./unknown-keys.ts";

/** What is read of an operation before names are given. */
type Draft = Omit<Operation, "id" | "tagFile" | "types">;

/** All operations, in the order of the document. Names of types are given later, when those of schemas are known. */
export function readOperations(
  reader: Reader,
  root: Node,
  schemes: readonly SecurityScheme[],
): Omit<Operation, "types">[] {
  const common = readSecurity(reader, root, schemes) ?? [];
  const drafts = readRoutes(reader, root).map((route) => readOperation(reader, root, route, schemes, common));
  const ids = idsOf(reader, drafts);
  const tags = [...new Set(drafts.map(({ tag }) => tag))];
  const stems = assignNames(
    tags.map((tag) => ({ key: tag, text: tag })),
    fileStem,
    { taken: ["index"], fold: (stem) => stem.toLowerCase() },
  );
  return drafts.map((draft) => ({ id: ids.get(draft)!, tagFile: stems.get(draft.tag)!, ...draft }));
}

/** The value that files of handlers import, where every operation is a function. */
const IMPORTED = ["HttpError"];

/** Identifiers: first those that the document gives, then those that are made of method and path. */
function idsOf(reader: Reader, drafts: readonly Draft[]): Map<Draft, string> {
  const byId = new Map<string, Draft>();
  for (const draft of drafts) {
    const { operationId } = draft;
    if (operationId === undefined) continue;
    const first = byId.get(operationId);
    if (first === undefined) byId.set(operationId, draft);
    else
      reader.spec.complain(
        "duplicate-operation-id",
        "warning",
        below(draft.at, "operationId"),
        `The operationId ${JSON.stringify(operationId)} is that of ${first.method.toUpperCase()} ${first.path} already: this one is named by its method and path. Give it an id of its own.`,
      );
  }
  const given = assignNames(
    [...byId.keys()].map((id) => ({ key: id, text: id })),
    functionName,
    { taken: IMPORTED },
  );
  const isMade = (draft: Draft) => draft.operationId === undefined || byId.get(draft.operationId) !== draft;
  const rest = drafts.filter(isMade);
  const keyOf = ({ method, path }: Draft) => `${method} ${path}`;
  const texts = new Map(rest.map((draft) => [keyOf(draft), operationName(draft.method, draft.path)]));
  const made = assignNames(
    [...texts].map(([key, text]) => ({ key, text })),
    functionName,
    { taken: [...IMPORTED, ...given.values()] },
  );
  const named = new Map<Draft, string>();
  for (const draft of drafts)
    named.set(draft, isMade(draft) ? made.get(keyOf(draft))! : given.get(draft.operationId!)!);
  return named;
}

/** Names of types.ts: `<Id>Request` and `<Id>Response` as long as no component is called so. */
export function typeNamesOf(
  operations: readonly Omit<Operation, "types">[],
  taken: readonly string[],
): Map<string, Operation["types"]> {
  const used = new Set(taken);
  const stems = assignNames(
    operations.map(({ id }) => ({ key: id, text: id })),
    (id) => pascalCase(id) || id,
  );
  const free = (stem: string, part: string) => {
    let name = `${stem}${part}`;
    if (used.has(name)) name = `${stem}Operation${part}`;
    while (used.has(name)) name += "_";
    used.add(name);
    return name;
  };
  const names = new Map<string, Operation["types"]>();
  for (const { id } of operations) {
    const stem = stems.get(id)!;
    names.set(id, { request: free(stem, "Request"), response: free(stem, "Response") });
  }
  return names;
}

export function readOperation(
  reader: Reader,
  root: Node,
  { method, path, node, item }: Route,
  schemes: readonly SecurityScheme[],
  common: Operation["security"],
): Draft {
  checkKeys(reader.spec, "operation", node.value, node.at);
  const tags = reader.texts(node, "tags").filter((tag) => tag.trim() !== "");
  const { parameters, body } = readInputs(reader, root, node, item);
  const servers = serversOf(reader, node);
  return {
    operationId: reader.text(node, "operationId") || undefined,
    method,
    path,
    tag: tags[0] ?? "default",
    tags,
    summary: reader.text(node, "summary"),
    description: reader.text(node, "description"),
    deprecated: reader.flag(node, "deprecated") ?? false,
    parameters: withPathParameters(reader, parameters, path, node),
    body,
    responses: readResponses(reader, root, node),
    security: readSecurity(reader, node, schemes) ?? common,
    servers: servers.length > 0 ? servers : serversOf(reader, item),
    extensions: extensionsOf(node),
    at: node.at,
  };
}

/** Parameters of the path and of the operation, of which the operation's win, and the body. */
function readInputs(reader: Reader, root: Node, node: Node, item: Node): { parameters: Parameter[]; body?: Body } {
  const nodes = new Map<string, Node>();
  for (const owner of [item, node]) {
    const own = new Set<string>();
    for (const parameter of reader.items(owner, "parameters")) {
      const key = `${String(memberOf(parameter.value, "in"))} ${String(memberOf(parameter.value, "name"))}`;
      if (own.has(key)) {
        reader.spec.complain(
          "invalid-document",
          "warning",
          parameter.at,
          `This parameter is listed twice: ${JSON.stringify(memberOf(parameter.value, "name") ?? null)} in ${String(memberOf(parameter.value, "in"))}; the first is used.`,
        );
        continue;
      }
      own.add(key);
      checkKeys(reader.spec, "parameter", parameter.value, parameter.at);
      nodes.set(key, parameter);
    }
  }
  const list = [...nodes.values()];
  if (reader.spec.version === "2.0")
    return readSwagger2Parameters(reader, list, typesOf(reader, root, node, "consumes"));
  const parameters = list.map((parameter) => readParameter(reader, parameter)).filter((it) => it !== undefined);
  return { parameters: parameters.filter((it) => !isIgnored(it)), body: readBody(reader, node) };
}

/** Swagger 2's `consumes` and `produces`: the operation's, else the document's. */
function typesOf(reader: Reader, root: Node, node: Node, key: "consumes" | "produces"): string[] {
  return Object.hasOwn(node.value, key) ? reader.texts(node, key) : reader.texts(root, key);
}

/** "If in is "header" and the name field is "Accept", "Content-Type" or "Authorization", the parameter definition SHALL be ignored." */
function isIgnored({ in: location, name }: Parameter): boolean {
  return location === "header" && /^(?:accept|content-type|authorization)$/i.test(name);
}

function readBody(reader: Reader, node: Node): Body | undefined {
  const body = reader.object(node, "requestBody");
  if (body === undefined) return undefined;
  checkKeys(reader.spec, "request body", body.value, body.at);
  return {
    required: reader.flag(body, "required") ?? false,
    content: readContent(reader, body),
    description: reader.text(body, "description"),
    at: body.at,
  };
}

function readResponses(reader: Reader, root: Node, node: Node): Response[] {
  const responses: Response[] = [];
  for (const [written, response] of reader.entries(reader.object(node, "responses"))) {
    const status = /^[1-5]xx$/i.test(written) ? written.toUpperCase() : written;
    if (!/^(?:[1-5]\d\d|[1-5]XX|default)$/.test(status)) {
      if (!written.startsWith("x-"))
        reader.spec.complain(
          "invalid-document",
          "warning",
          response.at,
          `${JSON.stringify(written)} is no status of a response: use 200, 2XX or default. It was left out.`,
        );
      continue;
    }
    checkKeys(reader.spec, "response", response.value, response.at);
    if (reader.spec.version === "2.0")
      responses.push(readSwagger2Response(reader, status, response, typesOf(reader, root, node, "produces")));
    else
      responses.push({
        status,
        description: reader.text(response, "description") ?? "",
        headers: readHeaders(reader, response),
        content: readContent(reader, response),
        at: response.at,
      });
  }
  return responses;
}

/** Path parameters as the path has them: what is not declared is a string, what is not in the path is left out. */
function withPathParameters(reader: Reader, parameters: readonly Parameter[], path: string, node: Node): Parameter[] {
  const inPath = new Set([...path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1]!));
  const kept = parameters.filter((parameter) => {
    if (parameter.in !== "path" || inPath.has(parameter.name)) return true;
    reader.spec.complain(
      "path-parameter",
      "warning",
      parameter.at,
      `The path ${path} has no {${parameter.name}}: the parameter was left out. Put it into the path, or take it away.`,
      { subject: `${path} ${parameter.name}` },
    );
    return false;
  });
  const declared = new Set(kept.filter((it) => it.in === "path").map(({ name }) => name));
  const missing = [...inPath].filter((name) => !declared.has(name));
  for (const name of missing)
    reader.spec.complain(
      "path-parameter",
      "warning",
      node.at,
      `The path parameter {${name}} of ${path} is not declared: it was taken for a string. Declare it under "parameters".`,
      { subject: `${path} ${name}` },
    );
  return [...kept, ...missing.map((name) => undeclared(name, node))];
}

function undeclared(name: string, node: Node): Parameter {
  return {
    name,
    in: "path",
    required: true,
    style: "simple",
    explode: false,
    allowReserved: false,
    allowEmptyValue: false,
    schema: { schema: { type: "string" }, at: node.at },
    deprecated: false,
    examples: [],
    at: node.at,
  };
}
