import type { Context } from "./types.ts";

/** What this API's answers are wrapped in: `envelope(users, request)` is `{ data: users, meta: { requestId } }`. */
export function envelope<Data>(data: Data, request: Context): { data: Data; meta: { requestId: string } };
/** The same with more in `meta`: what a page needs, say. */
export function envelope<Data, Meta extends object>(
  data: Data,
  request: Context,
  meta: Meta,
): { data: Data; meta: Meta & { requestId: string } };
export function envelope(data: unknown, request: Context, meta: object = {}): object {
  return { data, meta: { ...meta, requestId: request.requestId } };
}
