import type { Keywords } from "./restrict.ts";

const REQUEST_ID: Keywords = { type: "string", description: "Names this request in the server's logs." };

/** `{ data, meta: { requestId } }` */
export function success(data: unknown, meta: Record<string, unknown> = {}): Keywords {
  return {
    type: "object",
    properties: {
      data,
      meta: {
        type: "object",
        properties: { requestId: REQUEST_ID, ...meta },
        required: ["requestId", ...Object.keys(meta)],
      },
    },
    required: ["data", "meta"],
  };
}

/** `{ error: { code, message, details }, meta: { requestId } }` */
export function problem(): Keywords {
  return {
    type: "object",
    properties: {
      error: {
        type: "object",
        properties: {
          code: { type: "string", description: "VALIDATION_ERROR and the like." },
          message: { type: "string" },
          details: {
            type: "array",
            items: {
              type: "object",
              properties: { field: { type: "string" }, message: { type: "string" } },
              required: ["field", "message"],
            },
          },
        },
        required: ["code", "message"],
      },
      meta: { type: "object", properties: { requestId: REQUEST_ID }, required: ["requestId"] },
    },
    required: ["error", "meta"],
  };
}

/** Where a list stands in all rows. */
export function pagination(): Keywords {
  return {
    type: "object",
    properties: {
      number: { type: "integer", minimum: 1, description: "Which page this is, from 1." },
      limit: { type: "integer", minimum: 1, description: "Rows on a page." },
      total: { type: "integer", minimum: 0, description: "Rows in all." },
    },
    required: ["number", "limit", "total"],
  };
}
