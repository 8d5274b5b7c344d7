import type { Finding } from "../../report/finding.ts";
import { HEADER } from "../generate/header.ts";
import type { Api, Header, MediaType, Operation, Parameter, SchemaAt } from "../spec/api.ts";
import { specFinding } from "../spec/finding.ts";
import { Compiler, type Definition, type Direction } from "./compile.ts";
import type { Problem } from "./keywords.ts";
import { block, keyLiteral } from "./literal.ts";
import { constantText, definitionTexts, moduleText } from "./module.ts";
import { NamedTargets } from "./named-targets.ts";
import { headerNotes } from "./notes.ts";
import { type Property, propertiesExpression } from "./object.ts";

/** Text of validators.ts, and what it exports for operations. */
export interface ValidatorsFile {
  text: string;
  /** By `Operation.id`. */
  operations: Map<string, OperationValidators>;
  findings: Finding[];
}

/** Names of constants that validators.ts exports, each a Zod schema. A part that does not exist has none. */
export interface OperationValidators {
  /** Of the object of all parameters of a location, after they were coerced. Names of headers are in lower case. */
  params?: string;
  query?: string;
  headers?: string;
  cookies?: string;
  /** Of the whole query string as one value (OpenAPI 3.2). */
  querystring?: string;
  /** Of request bodies that have a schema. */
  bodies: { mediaType: string; name: string }[];
  /** Of answers that have a schema. */
  responses: { status: string; mediaType: string; name: string }[];
  /** Of the object of all headers of answers that have some, under their names as they are written. */
  responseHeaders: { status: string; name: string }[];
}

const LOCATIONS = [
  ["params", "path", "Params"],
  ["query", "query", "Query"],
  ["headers", "header", "Headers"],
  ["cookies", "cookie", "Cookies"],
] as const;

/** Zod validators for all schemas and operations of a spec. */
export function writeValidators(api: Api, options: { formats: "annotate" | "assert" }): ValidatorsFile {
  return new ValidatorsWriter(api, options.formats).write();
}

class ValidatorsWriter {
  readonly #api: Api;
  readonly #compiler: Compiler;
  readonly #targets: NamedTargets;
  readonly #problems: Problem[] = [];
  readonly #constants: string[] = [];

  constructor(api: Api, formats: "annotate" | "assert") {
    this.#api = api;
    this.#targets = new NamedTargets(api);
    this.#compiler = new Compiler({
      ...this.#targets.options,
      formats,
      report: (problem) => this.#problems.push(problem),
    });
  }

  write(): ValidatorsFile {
    const names = new Map(
      this.#api.schemas.map((component) => [
        component,
        this.#compiler.definition(this.#targets.of(component), "neutral"),
      ]),
    );
    const operations = new Map(this.#api.operations.map((operation) => [operation.id, this.#operation(operation)]));
    const definitions = definitionTexts(this.#compiler.finish(), (definition) => this.#typeOf(definition));
    const components = this.#api.schemas.filter(({ external }) => !external);
    const entries = components.map((component) => `${keyLiteral(component.name)}: ${names.get(component)}`);
    const schemas = `/** All component schemas, under the names that the API's description gives them. */
export const schemas = ${entries.length === 0 ? "{}" : block("{ ", entries, " }")};`;
    return {
      text: moduleText(this.#compiler, HEADER, [...definitions, schemas, ...this.#constants]),
      operations,
      findings: this.#findings(),
    };
  }

  #typeOf({ target, direction, plain }: Definition): string | undefined {
    if (direction !== "neutral" || plain || !this.#targets.isNamed(target.schema.schema)) return undefined;
    return `Types.${target.name}`;
  }

  #operation(operation: Operation): OperationValidators {
    const base = operation.types.request.replace(/Request(?=_?\w{0,4}$)/, "");
    const found: OperationValidators = { bodies: [], responses: [], responseHeaders: [] };
    for (const [part, location, word] of LOCATIONS) {
      const parameters = operation.parameters.filter((parameter) => parameter.in === location);
      if (parameters.length > 0) found[part] = this.#constant(`${base}${word}`, this.#parameters(parameters));
    }
    const whole = operation.parameters.find((parameter) => parameter.in === "querystring");
    if (whole) found.querystring = this.#constant(`${base}Querystring`, this.#parameter(whole));
    for (const media of operation.body?.content ?? []) {
      const name = this.#media(media, `${base}Body`, "request");
      if (name !== undefined) found.bodies.push({ mediaType: media.mediaType, name });
    }
    for (const { status, headers, content } of operation.responses) {
      const word = `${base}Response${status === "default" ? "Default" : status}`;
      for (const media of content) {
        const name = this.#media(media, word, "response");
        if (name !== undefined) found.responses.push({ status, mediaType: media.mediaType, name });
      }
      if (headers.length > 0)
        found.responseHeaders.push({ status, name: this.#constant(`${word}Headers`, this.#headers(headers)) });
    }
    return found;
  }

  #media({ schema }: MediaType, name: string, direction: Direction): string | undefined {
    return schema && this.#constant(name, this.#expression(schema, direction));
  }

  #parameters(parameters: readonly Parameter[]): string {
    const properties = new Map<string, Property>();
    for (const parameter of parameters) {
      // Headers may differ in case only: then the later one counts, as an operation's own does before its path's.
      const name = parameter.in === "header" ? parameter.name.toLowerCase() : parameter.name;
      const required = parameter.required || properties.get(name)?.required === true;
      properties.set(name, { name, expression: this.#parameter(parameter), required });
    }
    return propertiesExpression(this.#compiler, [...properties.values()]);
  }

  #headers(headers: readonly Header[]): string {
    const properties = headers.map((header) => {
      const { name, required, schema } = header;
      const expression = schema ? this.#expression(schema, "response") : this.#compiler.call("anything");
      return { name, expression: expression + headerNotes(header), required };
    });
    return propertiesExpression(this.#compiler, properties);
  }

  #parameter({ schema, content, allowEmptyValue, in: location }: Parameter): string {
    const found = schema ?? content?.schema;
    const expression = found ? this.#expression(found, "request") : this.#compiler.call("anything");
    return allowEmptyValue && location === "query" ? `z.union([${expression}, z.literal("")])` : expression;
  }

  #expression({ schema, at }: SchemaAt, direction: Direction): string {
    return this.#compiler.expression(schema, at, { direction });
  }

  /** A constant of its own, unless the expression is the name of one that is exported anyway. */
  #constant(wanted: string, expression: string): string {
    if (/^[\w$]+Schema\d*$/.test(expression)) return expression;
    const name = this.#compiler.reserve(wanted);
    this.#constants.push(constantText(name, expression));
    return name;
  }

  /** Variants of a schema have the same problems: each is reported once. */
  #findings(): Finding[] {
    const findings = new Map<string, Finding>();
    for (const { rule, severity, message, at } of this.#problems) {
      const finding = specFinding({
        rule,
        severity,
        message,
        place: this.#api.spec.place(at),
        subject: at.path.join("/"),
      });
      findings.set(finding.fingerprint, finding);
    }
    return [...findings.values()];
  }
}
