// Ways to write an API again that change nothing for clients. Each takes a document of OpenAPI 3.0 and returns the files
// of the new version, by name; the first is the entry. Made mechanically: what they do is all that they do.
import { stringify } from "yaml";

const MAPS = ["properties", "patternProperties"];
const LISTS = ["allOf", "anyOf", "oneOf"];
const SINGLE = ["items", "additionalProperties", "not"];
const isMap = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** A copy of the document with each schema replaced, the inner ones first. */
function mapSchemas(document, change) {
  const schema = (node) => {
    if (!isMap(node)) return node;
    const copy = { ...node };
    for (const key of MAPS)
      if (isMap(copy[key]))
        copy[key] = Object.fromEntries(Object.entries(copy[key]).map(([name, it]) => [name, schema(it)]));
    for (const key of LISTS) if (Array.isArray(copy[key])) copy[key] = copy[key].map(schema);
    for (const key of SINGLE) if (isMap(copy[key])) copy[key] = schema(copy[key]);
    return change(copy);
  };
  const walk = (node, key, parent) => {
    if (Array.isArray(node)) return node.map((item) => walk(item, key, parent));
    if (!isMap(node)) return node;
    return Object.fromEntries(
      Object.entries(node).map(([name, value]) => {
        if (name.startsWith("x-") || name === "example" || name === "examples") return [name, value];
        if (name === "schema" && isMap(value)) return [name, schema(value)];
        if (name === "schemas" && key === "components")
          return [name, Object.fromEntries(Object.entries(value).map(([n, it]) => [n, schema(it)]))];
        return [name, walk(value, name, node)];
      }),
    );
  };
  return walk(document, "");
}

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Changes each operation of `paths`. */
function mapOperations(document, change) {
  const paths = Object.fromEntries(
    Object.entries(document.paths ?? {}).map(([path, item]) => [
      path,
      Object.fromEntries(
        Object.entries(item).map(([key, value]) => [key, METHODS.includes(key) ? change(value, item, path) : value]),
      ),
    ]),
  );
  return { ...document, paths };
}

const COMPONENT = "#/components/schemas/";
const nameOf = (ref) => decodeURIComponent(ref.slice(COMPONENT.length)).replaceAll("~1", "/").replaceAll("~0", "~");
const refTo = (name) => COMPONENT + encodeURIComponent(name.replaceAll("~", "~0").replaceAll("/", "~1"));
const isRef = (node) => isMap(node) && typeof node.$ref === "string" && node.$ref.startsWith(COMPONENT);
const json = (document) => ({ "openapi.json": JSON.stringify(document, null, 2) });

/** References of media types become what they lead to; what is inline becomes a component. */
function inlineAndExtract(document) {
  const schemas = { ...document.components?.schemas };
  let made = 0;
  const walk = (node) => {
    if (Array.isArray(node)) return node.map(walk);
    if (!isMap(node)) return node;
    return Object.fromEntries(
      Object.entries(node).map(([key, value]) => {
        if (key.startsWith("x-") || key === "example" || key === "examples") return [key, value];
        if (key !== "schema" || !isMap(value)) return [key, walk(value)];
        if (isRef(value) && schemas[nameOf(value.$ref)]) return [key, schemas[nameOf(value.$ref)]];
        if (typeof value.$ref === "string") return [key, value];
        const name = `Extracted${++made}`;
        schemas[name] = value;
        return [key, { $ref: refTo(name) }];
      }),
    );
  };
  const paths = walk(document.paths);
  return json({ ...document, paths, components: { ...document.components, schemas } });
}

function singleAllOf(document) {
  return json(mapSchemas(document, (schema) => (isRef(schema) ? { allOf: [schema] } : schema)));
}

function reversed(document) {
  const turn = (value) =>
    Array.isArray(value) ? [...value].reverse() : Object.fromEntries(Object.entries(value).reverse());
  const schemas = mapSchemas(document, (schema) => {
    const copy = turn(schema);
    for (const key of ["properties", "required", "enum", "anyOf", "oneOf", "allOf"])
      if (typeof copy[key] === "object") copy[key] = turn(copy[key]);
    return copy;
  });
  return json(
    turn(
      mapOperations({ ...schemas, paths: turn(schemas.paths) }, (operation) => ({
        ...operation,
        ...(operation.parameters && { parameters: turn(operation.parameters) }),
        ...(operation.responses && { responses: turn(operation.responses) }),
      })),
    ),
  );
}

/** Components, path parameters, operationIds and tags get other names. */
function renamed(document) {
  const other = (name) => `Renamed.${name}`;
  const mapping = (discriminator) =>
    discriminator?.mapping && {
      ...discriminator,
      mapping: Object.fromEntries(
        Object.entries(discriminator.mapping).map(([value, to]) => [
          value,
          to.startsWith(COMPONENT) ? refTo(other(nameOf(to))) : other(to),
        ]),
      ),
    };
  let copy = mapSchemas(document, (schema) => {
    if (isRef(schema)) return { ...schema, $ref: refTo(other(nameOf(schema.$ref))) };
    return schema.discriminator?.mapping ? { ...schema, discriminator: mapping(schema.discriminator) } : schema;
  });
  const schemas = Object.fromEntries(
    Object.entries(copy.components?.schemas ?? {}).map(([name, it]) => [other(name), it]),
  );
  copy = { ...copy, components: { ...copy.components, schemas } };
  copy = mapOperations(copy, (operation) => ({
    ...operation,
    tags: ["renamed"],
    operationId: operation.operationId && `renamed_${operation.operationId}`,
    parameters: operation.parameters?.map((it) => (it.in === "path" ? { ...it, name: `${it.name}_x` } : it)),
  }));
  // Where parameters are references or stand at the path, the names stay.
  const paths = Object.entries(copy.paths).map(([path, item]) => {
    const shared = (item.parameters ?? []).some((it) => it.in !== "query" && it.in !== "header");
    const own =
      !shared &&
      METHODS.filter((method) => item[method]).every((method) => {
        const named = (item[method].parameters ?? []).filter((it) => it.in === "path").map(({ name }) => name);
        return [...path.matchAll(/\{([^{}]+)\}/g)].every(([, name]) => named.includes(`${name}_x`));
      });
    if (own) return [path.replace(/\{([^{}]+)\}/g, "{$1_x}"), item];
    const back = (it) => (it.in === "path" ? { ...it, name: it.name.replace(/_x$/, "") } : it);
    const named = METHODS.filter((method) => item[method]?.parameters);
    return [
      path,
      {
        ...item,
        ...Object.fromEntries(
          named.map((method) => [method, { ...item[method], parameters: item[method].parameters.map(back) }]),
        ),
      },
    ];
  });
  return json({ ...copy, paths: Object.fromEntries(paths) });
}

/** A file for all schemas, one for each path. */
function split(document) {
  const files = {};
  const move = (node, file) => {
    if (Array.isArray(node)) return node.map((item) => move(item, file));
    if (!isMap(node)) return node;
    return Object.fromEntries(
      Object.entries(node).map(([key, value]) => [
        key,
        key === "$ref" && typeof value === "string" && value.startsWith("#/") ? `${file}${value}` : move(value, file),
      ]),
    );
  };
  const paths = {};
  for (const [i, [path, item]] of Object.entries(document.paths).entries()) {
    const file = `paths/path-${i}.json`;
    files[file] = JSON.stringify(move(item, "../parts.json"));
    paths[path] = { $ref: file };
  }
  files["parts.json"] = JSON.stringify({ components: document.components, paths: move(document.paths, "") });
  return {
    "openapi.json": JSON.stringify({ ...document, paths, components: move(document.components ?? {}, "parts.json") }),
    ...files,
  };
}

function defaults(document) {
  const schemas = mapSchemas(document, (schema) => {
    if (schema.$ref !== undefined) return schema;
    const copy = { nullable: false, readOnly: false, writeOnly: false, deprecated: false, ...schema };
    if (schema.type === "object" && !("allOf" in schema))
      Object.assign(copy, { additionalProperties: true, minProperties: 0 }, schema);
    if (schema.type === "string") Object.assign(copy, { minLength: 0 }, schema);
    if (schema.type === "array") Object.assign(copy, { minItems: 0, uniqueItems: false }, schema);
    if ("minimum" in schema) copy.exclusiveMinimum ??= false;
    return copy;
  });
  const STYLES = { query: "form", cookie: "form", path: "simple", header: "simple" };
  const parameter = (it) => {
    if (it.$ref !== undefined || it.content) return it;
    const style = it.style ?? STYLES[it.in];
    return { required: false, deprecated: false, style, explode: style === "form", allowReserved: false, ...it };
  };
  return json(
    mapOperations(schemas, (operation) => ({
      deprecated: false,
      ...operation,
      ...(operation.parameters && { parameters: operation.parameters.map(parameter) }),
      ...(operation.requestBody &&
        !operation.requestBody.$ref && { requestBody: { required: false, ...operation.requestBody } }),
    })),
  );
}

/** OpenAPI 3.1, as converters write it. */
function upgraded(document) {
  const copy = mapSchemas(document, (schema) => {
    const { nullable, exclusiveMinimum, exclusiveMaximum, ...rest } = schema;
    if (exclusiveMinimum === true) {
      rest.exclusiveMinimum = rest.minimum;
      delete rest.minimum;
    }
    if (exclusiveMaximum === true) {
      rest.exclusiveMaximum = rest.maximum;
      delete rest.maximum;
    }
    if (rest.format === "byte") {
      delete rest.format;
      rest.contentEncoding = "base64";
    } else if (rest.format === "binary") {
      delete rest.format;
      rest.contentMediaType = "application/octet-stream";
    }
    // Without `type` it means nothing, by the text of OpenAPI 3.0.
    if (nullable === true && typeof rest.type === "string") rest.type = [rest.type, "null"];
    return rest.$ref !== undefined ? { $ref: rest.$ref } : rest;
  });
  return json({ ...copy, openapi: "3.1.0" });
}

function yaml(document) {
  return { "openapi.yaml": stringify(document, { aliasDuplicateObjects: false, lineWidth: 0 }) };
}

function describedAnew(document) {
  const walk = (node, names) => {
    if (Array.isArray(node)) return node.map((item) => walk(item, false));
    if (!isMap(node)) return node;
    return Object.fromEntries(
      Object.entries(node).flatMap(([key, value]) => {
        const keyword = !names && typeof value !== "object";
        if (keyword && ["description", "summary", "title"].includes(key)) return [[key, `New: ${value}`]];
        if (!names && (key === "example" || key === "examples")) return [];
        return [
          [
            key,
            walk(
              value,
              [
                "properties",
                "schemas",
                "headers",
                "paths",
                "responses",
                "callbacks",
                "parameters",
                "patternProperties",
                "mapping",
                "default",
              ].includes(key) &&
                isMap(value) &&
                !names,
            ),
          ],
        ];
      }),
    );
  };
  return json(walk(document, false));
}

/** Parameters that all operations of a path have become parameters of the path. */
function pathLevel(document) {
  const paths = Object.entries(document.paths).map(([path, item]) => {
    const methods = METHODS.filter((method) => item[method]);
    if (methods.length === 0 || item.$ref) return [path, item];
    const key = (it) => JSON.stringify(it);
    const shared = (item[methods[0]].parameters ?? []).filter((it) =>
      methods.every((method) => item[method].parameters?.some((other) => key(other) === key(it))),
    );
    if (shared.length === 0) return [path, item];
    const copy = { ...item, parameters: [...(item.parameters ?? []), ...shared] };
    for (const method of methods)
      copy[method] = {
        ...item[method],
        parameters: item[method].parameters.filter((it) => !shared.some((other) => key(other) === key(it))),
      };
    return [path, copy];
  });
  return json({ ...document, paths: Object.fromEntries(paths) });
}

/** Kind -> how it is made. */
export const REFACTORS = {
  "inline and $ref": inlineAndExtract,
  "single allOf": singleAllOf,
  order: reversed,
  renames: renamed,
  "split over files": split,
  "defaults written out": defaults,
  "3.0 to 3.1": upgraded,
  "YAML in place of JSON": yaml,
  "descriptions and examples": describedAnew,
  "parameters of the path": pathLevel,
};
