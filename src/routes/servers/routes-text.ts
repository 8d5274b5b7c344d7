import { HEADER } from "../generate/header.ts";
import { docComment } from "../generate/source-text.ts";
import { kindOfMedia } from "../generate/types.ts";
import type { Api, MediaType, Operation, Parameter, Response } from "../spec/api.ts";
import type { OperationValidators, ValidatorsFile } from "../validators/validators.ts";
import { defaultOf } from "./default.ts";
import { Code, literal } from "./literal.ts";
import type { Shape } from "./runtime/types.ts";
import { shapeOf } from "./shape.ts";
import type { Tag } from "./tags.ts";

/** Text of routes/<tag>.ts: the table of the tag's operations, and the type of their handlers. */
export function routesText(api: Api, tag: Tag, validators: ValidatorsFile): string {
  const handlers = tag.operations.map(
    (operation) =>
      `${docComment(titleOf(operation), "  ", operation.deprecated)}  ${operation.id}: Handler<types.${operation.types.request}, types.${operation.types.response}>;\n`,
  );
  const routes = tag.operations.map((operation) => {
    const route = routeOf(
      api,
      operation,
      validators.operations.get(operation.id) ?? { bodies: [], responses: [], responseHeaders: [] },
    );
    return `  ${literal(route, "  ")},\n`;
  });
  const text = routes.join("");
  const imports = [
    'import type { Handler, Route } from "../runtime/types.js";\n',
    'import type * as types from "../types.js";\n',
    text.includes(": validators.") ? 'import * as validators from "../validators.js";\n' : "",
  ];
  const about = docComment(`Handlers of the operations tagged "${tag.name}".`, "");
  return `${HEADER}
${imports.join("")}
${about}export interface ${tag.handlers} {
${handlers.join("")}}

export const ${tag.routes}: Route[] = [
${text}];
`;
}

/** "GET /pets: List all pets" */
export function titleOf({ method, path, summary }: Operation): string {
  return `${method.toUpperCase()} ${path}${summary ? `: ${summary}` : ""}`;
}

function routeOf(api: Api, operation: Operation, names: OperationValidators): object {
  const parameters = operation.parameters.map((parameter) => parameterOf(api, parameter));
  const own = (name: string | undefined) => (name === undefined ? undefined : new Code(`validators.${name}`));
  const security = operation.security.map((set) =>
    Object.fromEntries(set.map(({ scheme, scopes }) => [scheme, scopes])),
  );
  return {
    id: operation.id,
    method: operation.method.toUpperCase(),
    path: operation.path,
    ...(parameters.length > 0 && { parameters }),
    params: own(names.params),
    query: own(names.query),
    querystring: own(names.querystring),
    headers: own(names.headers),
    cookies: own(names.cookies),
    ...(operation.body && {
      body: {
        required: operation.body.required,
        // Where nothing is said of a body, any is right.
        content:
          operation.body.content.length > 0
            ? operation.body.content.map((media) => contentOf(api, media, names))
            : [{ mediaType: "*/*" }],
      },
    }),
    responses: responsesOf(operation.responses, names),
    ...(security.length > 0 && { security }),
  };
}

/** The location's own style is left out. */
function parameterOf(api: Api, parameter: Parameter): object {
  const { name, style, explode, content } = parameter;
  const usual = parameter.in === "path" || parameter.in === "header" ? "simple" : "form";
  const schema = parameter.schema ?? content?.schema;
  const isJson = content !== undefined && kindOfMedia(content.mediaType) === "json";
  const shape: Shape = isJson ? {} : shapeOf(api, schema, { defaults: true });
  return {
    name,
    in: parameter.in,
    ...(parameter.required && { required: true }),
    ...(content
      ? { content: content.mediaType }
      : { ...(style !== usual && { style }), ...(explode !== (usual === "form") && { explode }) }),
    ...(parameter.allowReserved && { allowReserved: true }),
    ...(parameter.allowEmptyValue && { allowEmptyValue: true }),
    default: defaultOf(api, schema, shape),
    ...(Object.keys(shape).length > 0 && { shape }),
  };
}

function contentOf(api: Api, media: MediaType, names: OperationValidators): object {
  const kind = kindOfMedia(media.mediaType);
  const name = names.bodies.find((one) => one.mediaType === media.mediaType)?.name;
  // Of JSON, text becomes no other value; of a range it may.
  const shape =
    kind === "json" && !media.mediaType.includes("*")
      ? {}
      : shapeOf(api, media.schema, { xml: isXml(media.mediaType) });
  const isMultipart = media.mediaType.toLowerCase().startsWith("multipart/");
  // OpenAPI 3.0, "Encoding Object": a style counts for urlencoded forms alone; since 3.1 for multipart/form-data too.
  // Those of Swagger 2 are its `collectionFormat`, which all forms have.
  const styled = !isMultipart || api.version !== "3.0";
  const encoding = Object.entries(media.encoding).map(([property, { contentType, style, explode, headers }]) => {
    const required = headers.filter((header) => header.required).map((header) => header.name);
    return [
      property,
      {
        contentType,
        ...(styled && { style, explode }),
        ...(isMultipart && required.length > 0 && { headers: required }),
      },
    ];
  });
  return {
    mediaType: media.mediaType,
    ...(name !== undefined && { schema: new Code(`validators.${name}`) }),
    ...(Object.keys(shape).length > 0 && { shape }),
    ...(encoding.length > 0 && { encoding: ownKeys(encoding as [string, object][]) }),
  };
}

function isXml(mediaType: string): boolean {
  return /^(?:application|text)\/xml$|\+xml$/.test(mediaType.split(";")[0]!.trim().toLowerCase());
}

function ownKeys(entries: [string, object][]): object {
  const result: Record<string, object> = Object.create(null);
  for (const [key, value] of entries) result[key] = value;
  return result;
}

function responsesOf(responses: readonly Response[], names: OperationValidators): object {
  return Object.fromEntries(
    responses.map(({ status, headers, content }) => {
      const media = content.map(({ mediaType }) => {
        const name = names.responses.find((one) => one.status === status && one.mediaType === mediaType)?.name;
        return { mediaType, ...(name !== undefined && { schema: new Code(`validators.${name}`) }) };
      });
      const required = headers.filter((header) => header.required).map((header) => header.name);
      const described = names.responseHeaders.find((one) => one.status === status)?.name;
      return [
        status,
        {
          ...(media.length > 0 && { content: media }),
          ...(required.length > 0 && { headers: required }),
          ...(described !== undefined && { headerSchema: new Code(`validators.${described}`) }),
        },
      ];
    }),
  );
}
