import { STATUS_CODES } from "node:http";

/** Status codes by name without case and separators: `NOT_FOUND`, `notFound`, `NotFound`, `NotFoundError`. */
const BY_NAME = new Map<string, number>();
for (const [code, name] of Object.entries(STATUS_CODES)) BY_NAME.set(plain(name!), Number(code));
// Names that packages give by themselves.
for (const [name, code] of [
  ["badimplementation", 500],
  ["internal", 500],
  ["servererror", 500],
  ["internalerror", 500],
  ["baddata", 422],
  ["unprocessableentity", 422],
  ["teapot", 418],
  ["servertimeout", 503],
  ["clienttimeout", 408],
  ["entitytoolarge", 413],
  ["resourcegone", 410],
  ["requesttoolong", 413],
] as const)
  BY_NAME.set(name, code);
BY_NAME.delete("continue");

function plain(name: string): string {
  return name.replace(/[^a-z0-9]/gi, "").toLowerCase();
}

/** The status that a constant or an error is named after. */
export function statusNamed(name: string): number | undefined {
  const key = plain(name);
  return BY_NAME.get(key) ?? BY_NAME.get(key.replace(/(error|exception)$/, ""));
}

/** Whether a package is a table of status names: `StatusCodes.CREATED`. */
export const isStatusTable = (module: string) => /^(http-status|http-status-codes)(\/|$)/.test(module);
