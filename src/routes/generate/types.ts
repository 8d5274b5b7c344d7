import { defaultOf } from "../servers/default.ts";
import { isBytes } from "../servers/runtime/shape.ts";
import { shapeOf } from "../servers/shape.ts";
import type {
  Api,
  Body,
  ComponentSchema,
  Header,
  MediaType,
  Operation,
  Parameter,
  Response,
  SchemaAt,
} from "../spec/api.ts";
import { isMap, refOf } from "../spec/pointer.ts";
import { memberOf } from "../spec/reader.ts";
import { HEADER } from "./header.ts";
import { docComment, propertyKey } from "./source-text.ts";
import { STATUSES } from "./statuses.ts";
import { type Direction, TypeWriter } from "./type-of-schema.ts";

/** A part of the request that is made of parameters, and where they are. */
const LOCATIONS = [
  ["params", "path"],
  ["query", "query"],
  ["headers", "header"],
  ["cookies", "cookie"],
] as const;

/**
 * Text of types.ts: a type for each named schema, and for each operation those of its request and its answers. It
 * imports nothing, so that front ends can use it as well.
 */
export function writeTypes(api: Api): string {
  return new TypesFile(api).text();
}

class TypesFile {
  readonly #api: Api;
  readonly #variants: Map<ComponentSchema, Record<Direction, string>>;
  readonly #used: Set<string>;
  readonly #statusBut: string;
  #needsStatuses = false;
  readonly #globals: { blob: string; bytes: string; stream: string };

  constructor(api: Api) {
    this.#api = api;
    this.#used = new Set([
      ...api.schemas.map(({ identifier }) => identifier),
      ...api.operations.flatMap(({ types }) => [types.request, types.response]),
    ]);
    // A component may be called like something that every program has.
    const globalType = (name: string) => (this.#used.has(name) ? `globalThis.${name}` : name);
    const bytes = globalType("Uint8Array");
    this.#globals = { blob: globalType("Blob"), bytes, stream: `${globalType("AsyncIterable")}<${bytes}>` };
    this.#statusBut = this.#free("StatusBut");
    this.#variants = new Map(api.schemas.map((schema) => [schema, this.#variantsOf(schema)]));
  }

  #variantsOf({ identifier, directional }: ComponentSchema): Record<Direction, string> {
    return {
      neutral: identifier,
      request: directional.readOnly ? this.#free(`${identifier}Writable`) : identifier,
      response: directional.writeOnly ? this.#free(`${identifier}Readable`) : identifier,
    };
  }

  #free(wanted: string): string {
    let name = wanted;
    while (this.#used.has(name)) name += "_";
    this.#used.add(name);
    return name;
  }

  text(): string {
    const parts = [
      `${HEADER}\n`,
      ...this.#api.schemas.flatMap((schema) => this.#schemaTypes(schema)),
      ...this.#api.operations.flatMap((operation) => [this.#request(operation), this.#response(operation)]),
    ];
    if (this.#needsStatuses) parts.push(this.#statuses());
    // A list that begins on a line of its own leaves a blank behind what comes before it.
    return parts.join("\n").replaceAll(" \n", "\n");
  }

  #writer(direction: Direction, binary = "string"): TypeWriter {
    return new TypeWriter(this.#api, {
      direction,
      nameOf: (schema, way) => this.#variants.get(schema)![way],
      binary,
    });
  }

  #schemaTypes(schema: ComponentSchema): string[] {
    const names = this.#variants.get(schema)!;
    const value = isMap(schema.schema.schema) ? schema.schema.schema : {};
    const description = memberOf(value, "description") ?? memberOf(value, "title");
    const doc = docComment(
      typeof description === "string" ? description : undefined,
      "",
      memberOf(value, "deprecated") === true,
    );
    const directions = (["neutral", "request", "response"] as const).filter(
      (direction) => direction === "neutral" || names[direction] !== names.neutral,
    );
    return directions.map((direction) => {
      const note =
        direction === "neutral"
          ? doc
          : docComment(`${names.neutral} as ${direction === "request" ? "requests" : "responses"} hold it.`, "");
      return `${note}export type ${names[direction]} = ${this.#writer(direction).type(schema.schema)};\n`;
    });
  }

  #request(operation: Operation): string {
    const parts: string[] = [];
    for (const [part, location] of LOCATIONS) {
      const parameters = operation.parameters.filter((parameter) => parameter.in === location);
      if (parameters.length > 0)
        parts.push(`  ${part}: {\n${parameters.map((it) => this.#parameter(it)).join("")}  };\n`);
    }
    const querystring = operation.parameters.find((parameter) => parameter.in === "querystring");
    if (querystring)
      parts.push(`  querystring${querystring.required ? "" : "?"}: ${this.#parameterType(querystring, "  ")};\n`);
    if (operation.body) parts.push(this.#body(operation.body));
    const { method, path, summary, description } = operation;
    const title = `\`${method.toUpperCase()} ${path}\`${summary || description ? `\n${summary || description}` : ""}`;
    const type = parts.length === 0 ? "{}" : `{\n${parts.join("")}}`;
    return `${docComment(title, "", operation.deprecated)}export type ${operation.types.request} = ${type};\n`;
  }

  #parameter(parameter: Parameter): string {
    const { name, description, deprecated } = parameter;
    const optional = !parameter.required && !this.#hasDefault(parameter.schema);
    const doc = docComment(description, "    ", deprecated);
    return `${doc}    ${propertyKey(name)}${optional ? "?" : ""}: ${this.#parameterType(parameter, "    ")};\n`;
  }

  #parameterType({ schema, content, allowEmptyValue, in: location }: Parameter, indent: string): string {
    const found = schema ?? content?.schema;
    if (found === undefined) return content ? "unknown" : "string";
    const type = this.#writer("request").type(found, indent);
    return allowEmptyValue && location === "query" && !/^(?:string|unknown)$/.test(type) ? `${type} | ""` : type;
  }

  /** A default is filled in by the server: then the value is always there. */
  #hasDefault(schema: SchemaAt | undefined): boolean {
    return defaultOf(this.#api, schema, shapeOf(this.#api, schema)) !== undefined;
  }

  #body({ content, required, description }: Body): string {
    const types = [...new Set(content.map((media) => this.#requestBody(media)))];
    const type = types.length === 0 ? "unknown" : types.join(" | ");
    return `${docComment(description, "  ")}  body${required ? "" : "?"}: ${type};\n`;
  }

  /** Bytes of any type: JSON among them is not read. */
  #isBytes({ mediaType, schema }: Pick<MediaType, "mediaType" | "schema">): boolean {
    return mediaType.includes("*") && isBytes(shapeOf(this.#api, schema));
  }

  #requestBody({ mediaType, schema }: MediaType): string {
    const { blob, bytes } = this.#globals;
    const kind = kindOfMedia(mediaType);
    if (this.#isBytes({ mediaType, schema })) return bytes;
    if (kind === "json" || kind === "form") return schema ? this.#writer("request").type(schema, "  ") : "unknown";
    if (kind === "multipart") return schema ? this.#multipart(schema, this.#writer("request", blob)) : "unknown";
    // What is more than text or bytes is read by a parser of the application's own, and judged by the schema.
    if (schema && this.#isStructured(schema)) return this.#writer("request").type(schema, "  ");
    return kind === "text" ? "string" : bytes;
  }

  #isStructured({ schema, at }: SchemaAt): boolean {
    const ref = refOf(schema);
    const value = ref === undefined ? schema : this.#api.spec.resolve(ref, at)?.value;
    if (!isMap(value)) return false;
    const types = [memberOf(value, "type")].flat();
    return types.every((type) => type !== "string") && Object.keys(value).some((key) => STRUCTURE.has(key));
  }

  /** Binary properties of a form are files there, though text elsewhere: then the form is written out. */
  #multipart(schema: SchemaAt, writer: TypeWriter): string {
    const ref = refOf(schema.schema);
    const target = ref === undefined ? undefined : this.#api.spec.resolve(ref, schema.at)?.value;
    return isMap(target) && hasBinary(target) ? writer.unfolded(schema, "  ") : writer.type(schema, "  ");
  }

  #response(operation: Operation): string {
    const explicit = operation.responses.filter(({ status }) => /^\d/.test(status) && !status.endsWith("XX"));
    const taken = new Set(explicit.map(({ status }) => Number(status)));
    const members: string[] = [];
    const isHead = operation.method === "head";
    // The exact ones first: a range is what they leave of it.
    for (const response of [...explicit, ...operation.responses.filter((it) => !explicit.includes(it))].sort(byRange)) {
      const statuses = statusesOf(response.status, taken);
      if (response.status === "default") {
        this.#needsStatuses = true;
        members.push(this.#answer(response, `${this.#statusBut}<${[...taken].join(" | ") || "never"}>`, isHead));
      } else if (statuses.length > 0) members.push(this.#answer(response, statuses.join(" | "), isHead));
      for (const status of statuses) taken.add(status);
    }
    // Without a description any answer is right.
    const type =
      members.length === 0
        ? "{ status: number; body?: unknown; headers?: { [name: string]: unknown } }"
        : members.join("");
    return `${docComment(`What answers \`${operation.method.toUpperCase()} ${operation.path}\`.`, "")}export type ${operation.types.response} =${members.length === 0 ? " " : ""}${type};\n`;
  }

  /** `default` means every status that is not described by itself. */
  #statuses(): string {
    const all = STATUSES.join(" | ");
    return `/** The statuses of HTTP but those that are described. */\nexport type ${this.#statusBut}<Described, All = ${all}> = All extends Described ? never : All;\n`;
  }

  #answer({ headers, content }: Response, status: string, isHead: boolean): string {
    const types = [...new Set(content.map((media) => this.#responseBody(media)))];
    // What a HEAD describes is what a GET would send.
    const body = types.length === 0 ? "body?: undefined" : `body${isHead ? "?" : ""}: ${types.join(" | ")}`;
    return `\n  | {\n      status: ${status};\n      ${body};\n      ${this.#headers(headers)};\n    }`;
  }

  #responseBody({ mediaType, schema }: MediaType): string {
    const { blob, bytes, stream } = this.#globals;
    const indent = "      ";
    const isRead = kindOfMedia(mediaType) === "json" && !this.#isBytes({ mediaType, schema });
    if (isRead) return schema ? this.#writer("response").type(schema, indent) : "unknown";
    return kindOfMedia(mediaType) === "text"
      ? `string | ${bytes} | ${stream}`
      : `${bytes} | ${blob} | ${stream} | string`;
  }

  #headers(headers: readonly Header[]): string {
    const writer = this.#writer("response");
    const lines = headers.map(({ name, required, schema }) => {
      const type = schema ? writer.type(schema, "        ") : "string";
      return `        ${propertyKey(name)}${required ? "" : "?"}: ${type};\n`;
    });
    const optional = headers.some(({ required }) => required) ? "" : "?";
    if (lines.length === 0) return "headers?: { [name: string]: unknown }";
    return `headers${optional}: {\n${lines.join("")}        [name: string]: unknown;\n      }`;
  }
}

/** How a body of a media type reaches handlers, and is written by them. */
export function kindOfMedia(mediaType: string): "json" | "form" | "multipart" | "text" | "bytes" {
  const type = mediaType.split(";")[0]!.trim().toLowerCase();
  if (/^(?:application|text|\*)\/(?:json|\*)$|\+json$|^\*\/\*$/.test(type)) return "json";
  if (type === "application/x-www-form-urlencoded") return "form";
  if (type.startsWith("multipart/")) return "multipart";
  return type.startsWith("text/") || /^application\/(?:xml|.*\+xml|yaml|x-yaml)$/.test(type) ? "text" : "bytes";
}

/** Keywords of schemas that describe more than a text. */
const STRUCTURE = new Set(["type", "properties", "items", "allOf", "anyOf", "oneOf", "additionalProperties", "enum"]);

function hasBinary(schema: Record<string, unknown>): boolean {
  const properties = memberOf(schema, "properties");
  if (!isMap(properties)) return false;
  const isBinary = (value: unknown) => isMap(value) && memberOf(value, "format") === "binary";
  return Object.values(properties).some((it) => isBinary(it) || (isMap(it) && isBinary(memberOf(it, "items"))));
}

/** Exact statuses, then ranges, then the default. */
function byRange(a: Response, b: Response): number {
  const rank = ({ status }: Response) => (status === "default" ? 2 : status.endsWith("XX") ? 1 : 0);
  return rank(a) - rank(b);
}

function statusesOf(status: string, taken: ReadonlySet<number>): number[] {
  if (status === "default") return STATUSES.filter((it) => !taken.has(it));
  if (status.endsWith("XX")) return STATUSES.filter((it) => String(it)[0] === status[0] && !taken.has(it));
  return [Number(status)];
}
