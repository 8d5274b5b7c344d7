import type { ErrorBody, Issue } from "./types.ts";

const CODES: Record<number, string> = {
  400: "VALIDATION_ERROR",
  401: "UNAUTHORIZED",
  403: "FORBIDDEN",
  404: "NOT_FOUND",
  405: "METHOD_NOT_ALLOWED",
  409: "CONFLICT",
  413: "PAYLOAD_TOO_LARGE",
  415: "UNSUPPORTED_MEDIA_TYPE",
  422: "VALIDATION_ERROR",
  429: "TOO_MANY_REQUESTS",
  500: "INTERNAL_ERROR",
  501: "NOT_IMPLEMENTED",
  502: "BAD_GATEWAY",
  503: "SERVICE_UNAVAILABLE",
  504: "GATEWAY_TIMEOUT",
};

/** An error to answer with. Handlers and security hooks may throw it; what it says is shown to the caller. */
export class HttpError extends Error {
  override name = "HttpError";
  readonly status: number;
  readonly code: string;
  readonly details: { field: string; message: string }[] | undefined;
  readonly headers: Record<string, string>;

  constructor(
    status: number,
    message: string,
    more: { code?: string; details?: { field: string; message: string }[]; headers?: Record<string, string> } = {},
  ) {
    super(message);
    this.status = status;
    this.code = more.code ?? CODES[status] ?? (status < 500 ? "BAD_REQUEST" : "INTERNAL_ERROR");
    this.details = more.details;
    this.headers = more.headers ?? {};
  }
}

export function tooManyRequests(): HttpError {
  return new HttpError(429, "There were too many requests. Try again later.");
}

export function errorBody(error: HttpError, requestId: string): ErrorBody {
  return {
    error: { code: error.code, message: error.message, ...(error.details && { details: error.details }) },
    meta: { requestId },
  };
}

/** An answer is not to be larger than what it complains of. */
const MOST_DETAILS = 100;
const DEEPEST = 20;

/** Names of fields: `query.limit`, `path.id`; of a body without its name: `items.0.price`. */
export function detailsOf(where: string, issues: readonly Issue[]): { field: string; message: string }[] {
  return issues.slice(0, MOST_DETAILS).map(({ path, message }) => {
    const names = path.slice(0, DEEPEST).map(String);
    return { field: (where === "body" ? names : [where, ...names]).join(".") || where, message };
  });
}
