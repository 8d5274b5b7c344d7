import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import type { Readable } from "node:stream";

/** What is needed of a Zod schema. Only the verdict is used: a value that passes goes on as it came. */
export interface Validator {
  safeParse(value: unknown): { success: boolean; error?: { issues: readonly Issue[] } };
}

export interface Issue {
  path: readonly PropertyKey[];
  message: string;
}

export type TypeName = "string" | "number" | "integer" | "boolean" | "null" | "array" | "object";

/** What a text may stand for, as far as its schema says. What is left out is not limited. */
export interface Shape {
  type?: TypeName | readonly TypeName[];
  /** The values that are allowed, where the types alone do not tell how to read a text. */
  values?: readonly unknown[];
  items?: Shape;
  prefixItems?: readonly Shape[];
  properties?: Readonly<Record<string, Shape>>;
  additionalProperties?: Shape;
  /** Of a property: what is filled in where it is missing. */
  default?: unknown;
  /** Bytes rather than text. */
  binary?: boolean;
  /** How it is written in XML. */
  xml?: { name?: string; attribute?: boolean; wrapped?: boolean };
}

export interface Parameter {
  name: string;
  in: "path" | "query" | "header" | "cookie" | "querystring";
  required?: boolean;
  /** Left out: `simple` in paths and headers, `form` elsewhere. */
  style?: string;
  explode?: boolean;
  allowReserved?: boolean;
  allowEmptyValue?: boolean;
  /** The media type of the text, where the spec describes the parameter by `content`. */
  content?: string;
  default?: unknown;
  shape?: Shape;
}

/** One media type of a request body. */
export interface Content {
  mediaType: string;
  schema?: Validator;
  shape?: Shape;
  /** By property of a form. */
  encoding?: Readonly<Record<string, Encoding>>;
}

export interface Encoding {
  contentType?: string;
  style?: string;
  explode?: boolean;
  /** Names of the headers that its parts must have. */
  headers?: readonly string[];
}

/** What an operation answers with one status. */
export interface Answer {
  /** Only JSON is judged by its schema. */
  content?: readonly { mediaType: string; schema?: Validator }[];
  /** Names of the headers that must be there. */
  headers?: readonly string[];
  /** Of the object of all headers that are described. It is not asked: how their values are written as text is free. */
  headerSchema?: Validator;
}

/** One operation: where it is served, and how its requests and answers are judged. */
export interface Route {
  id: string;
  method: string;
  /** As in the spec: `/pets/{petId}`. */
  path: string;
  parameters?: readonly Parameter[];
  params?: Validator;
  query?: Validator;
  querystring?: Validator;
  headers?: Validator;
  cookies?: Validator;
  body?: { required: boolean; content: readonly Content[] };
  /** By status: `"200"`, `"4XX"`, `"default"`. */
  responses: Readonly<Record<string, Answer>>;
  /** Alternatives; within one, all schemes are needed, each with its scopes. */
  security?: readonly Readonly<Record<string, readonly string[]>>[];
}

/** What every handler finds beside the parts of its request. */
export interface Context {
  /** The caller's `x-request-id`, or one that was made. */
  requestId: string;
  /** What the security hooks returned, by scheme. */
  auth: Record<string, unknown>;
  /** Node's request; in Express it is Express's own. */
  raw: IncomingMessage;
}

/** Serves one operation. Throw an `HttpError` to answer with an error. */
export type Handler<Request, Response> = (request: Request & Context) => Response | Promise<Response>;

/** What is presented for one security scheme. */
export interface Credentials {
  scheme: string;
  /** The key, the token, or for `basic` the decoded `user:password`; undefined where the scheme has no such text. */
  value: string | undefined;
  /** The scopes or roles that the operation asks for. */
  scopes: readonly string[];
  method: string;
  /** As requested, with the query. */
  url: string;
  headers: IncomingHttpHeaders;
  raw: IncomingMessage;
}

/**
 * Judges credentials: false or nothing is answered with 401, `"forbidden"` with 403, anything else lets the request
 * pass and becomes `auth[scheme]` of the handler's request. Not called when no credentials are presented.
 */
export type SecurityHook = (credentials: Credentials) => unknown;

export interface SecurityScheme {
  type: "apiKey" | "http" | "oauth2" | "openIdConnect" | "mutualTLS";
  in?: "header" | "query" | "cookie";
  /** The key's name, of an `apiKey`. */
  name?: string;
  /** `basic`, `bearer`, …, of `http`. */
  scheme?: string;
  /** Where tokens come from, of `oauth2`, by flow: `authorizationCode`, … */
  flows?: Record<string, OAuthFlow>;
  /** Of `openIdConnect`. */
  openIdConnectUrl?: string;
}

export interface OAuthFlow {
  authorizationUrl?: string;
  tokenUrl?: string;
  refreshUrl?: string;
  deviceAuthorizationUrl?: string;
  /** What each scope is for. */
  scopes: Record<string, string>;
}

/** The body of every answer that reports an error. */
export interface ErrorBody {
  error: { code: string; message: string; details?: { field: string; message: string }[] };
  meta: { requestId: string };
}

export interface RuntimeOptions {
  /** What comes before the paths of the spec: "/v1". */
  basePath?: string;
  /** The largest body in bytes; 1 MiB when left out. */
  bodyLimit?: number;
  /** Judge the answers too, and answer 500 with details when they break the spec. For development. */
  validateResponses?: boolean;
  /** Status of what fails validation; 400 when left out. */
  invalidStatus?: 400 | 422;
  /** Readers of media types that are read in no other way, by media type: XML, YAML and the like. */
  parsers?: Record<string, (bytes: Uint8Array, mediaType: string) => unknown>;
  /** Makes another body of errors. */
  errorBody?: (body: ErrorBody, status: number) => unknown;
  /** Told of everything that handlers and hooks throw, other than an `HttpError`. `console.error` when left out. */
  onError?: (error: unknown, request: { requestId: string; operation: string }) => void;
}

/** A request, as all frameworks have it. */
export interface Incoming {
  method: string;
  /** Path and query as requested, without what the framework has taken off. */
  url: string;
  headers: IncomingHttpHeaders;
  raw: IncomingMessage;
  /** The body as something before us has parsed it already. */
  parsed?: unknown;
  /** Filled in when it is first needed. */
  id?: string;
}

/** An answer, as all frameworks take it. */
export interface Outgoing {
  status: number;
  headers: Record<string, string | string[]>;
  body: string | Uint8Array | Readable | undefined;
}
