import type { Finding } from "../../report/finding.ts";
import type { Pointer, Spec, SpecVersion } from "./document.ts";

/**
 * A schema where it stands: boolean or object, in the dialect of the spec's version, `$ref`s inside not replaced.
 * In Swagger 2 documents `type: file`, `x-nullable` and a discriminator that is a text have been brought into the form
 * of OpenAPI 3.0.
 */
export interface SchemaAt {
  schema: unknown;
  at: Pointer;
}

/** Lower case; a method of OpenAPI 3.2's `additionalOperations` as it is written there. */
export type Method =
  | "get"
  | "put"
  | "post"
  | "delete"
  | "options"
  | "head"
  | "patch"
  | "trace"
  | "query"
  | (string & {});

export interface Parameter {
  name: string;
  in: "path" | "query" | "header" | "cookie" | "querystring";
  required: boolean;
  /**
   * form, simple, label, matrix, deepObject, spaceDelimited, pipeDelimited, cookie; of Swagger 2's collectionFormat also
   * tabDelimited. Filled in by the defaults.
   */
  style: string;
  explode: boolean;
  allowReserved: boolean;
  allowEmptyValue: boolean;
  schema?: SchemaAt;
  content?: { mediaType: string; schema?: SchemaAt };
  deprecated: boolean;
  description?: string;
  examples: unknown[];
  at: Pointer;
}

export interface Header {
  name: string;
  required: boolean;
  explode: boolean;
  schema?: SchemaAt;
  /** When the header is described by `content` in place of `schema`. */
  mediaType?: string;
  description?: string;
  at: Pointer;
}

export interface Encoding {
  contentType?: string;
  style?: string;
  explode?: boolean;
  allowReserved?: boolean;
  headers: Header[];
}

export interface MediaType {
  /** As written ("application/json; charset=utf-8"). */
  mediaType: string;
  schema?: SchemaAt;
  /** OpenAPI 3.2: schema of each item of a sequence (application/jsonl, text/event-stream). */
  itemSchema?: SchemaAt;
  /** By property; without prototype. */
  encoding: Record<string, Encoding>;
  examples: unknown[];
  at: Pointer;
}

export interface Body {
  required: boolean;
  content: MediaType[];
  description?: string;
  at: Pointer;
}

export interface Response {
  /** "200", "4XX" (upper case) or "default". */
  status: string;
  description: string;
  headers: Header[];
  content: MediaType[];
  at: Pointer;
}

export interface SecurityScheme {
  /** The spec's own name. */
  name: string;
  /** Unique among the schemes ("api-key" -> "apiKey"). */
  identifier: string;
  type: "apiKey" | "http" | "oauth2" | "openIdConnect" | "mutualTLS";
  in?: "header" | "query" | "cookie";
  parameterName?: string;
  /** Lower case: "basic", "bearer". */
  scheme?: string;
  bearerFormat?: string;
  /** Of OAuth, by the flow's name in OpenAPI 3. */
  flows?: Record<string, OAuthFlow>;
  openIdConnectUrl?: string;
  description?: string;
  at: Pointer;
}

/** Where tokens come from. */
export interface OAuthFlow {
  authorizationUrl?: string;
  tokenUrl?: string;
  refreshUrl?: string;
  deviceAuthorizationUrl?: string;
  /** What each scope is for. */
  scopes: Record<string, string>;
}

export interface Operation {
  /** A JavaScript identifier, unique among the operations; made of method and path where there is no operationId. */
  id: string;
  operationId?: string;
  method: Method;
  /** As written ("/users/{id}"), without query or fragment. */
  path: string;
  /** The first tag, or "default". */
  tag: string;
  /** Stem of the tag's files, unique on file systems that do not tell upper from lower case ("Pet Store" -> "pet-store"). */
  tagFile: string;
  tags: string[];
  /** Names of the types of request and response in types.ts ("ListUsersRequest", "ListUsersResponse"). */
  types: { request: string; response: string };
  summary?: string;
  description?: string;
  deprecated: boolean;
  /** Those of the path merged in; path parameters that are not declared are added as required strings. */
  parameters: Parameter[];
  body?: Body;
  responses: Response[];
  /** Alternatives, each a set of schemes that all are needed; [] when nothing is. */
  security: { scheme: string; scopes: string[] }[][];
  /** Its own servers, where they differ from those of the spec. */
  servers: string[];
  /** Keys that begin with "x-". */
  extensions: Record<string, unknown>;
  at: Pointer;
}

/** A schema that has a name: a component, or one that a `$ref` leads to at any other place. */
export interface ComponentSchema {
  /** The spec's own name; of one that is no component, the last word of its place. */
  name: string;
  /** Unique, a TypeScript identifier: type `User`, validator `UserSchema`. */
  identifier: string;
  /** It is no component of the entry document. */
  external: boolean;
  schema: SchemaAt;
  /** Whether it, or anything that it is made of, is `readOnly` or `writeOnly`: then requests and responses differ. */
  directional: { readOnly: boolean; writeOnly: boolean };
}

export interface Api {
  spec: Spec;
  version: SpecVersion;
  title: string;
  apiVersion: string;
  description?: string;
  servers: string[];
  operations: Operation[];
  /** Components in the order of the document, then the external ones. */
  schemas: ComponentSchema[];
  /**
   * The named schema that a `$ref` at `from` leads to (`from`: the schema object that holds the `$ref`). Undefined where
   * the reference dangles or would recurse without end: what stands there is then as good as `true`.
   */
  named(ref: string, from: Pointer): ComponentSchema | undefined;
  /**
   * Where `named` gives nothing because a schema takes over another that chooses among its heirs: what it takes over,
   * which is all but the choice.
   */
  base(ref: string, from: Pointer): SchemaAt | undefined;
  /** The named schema that a value of a discriminator's `mapping` means: a reference, or a component's name. */
  mapped(value: string, from: Pointer): ComponentSchema | undefined;
  securitySchemes: SecurityScheme[];
  /** Those of the loader too. */
  findings: Finding[];
}
