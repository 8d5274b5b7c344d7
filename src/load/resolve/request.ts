import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { UsageError } from "../../report/errors.ts";
import type { Body } from "../scenario/scenario.ts";
import { basicOf } from "./credentials.ts";

/** Fields that follow from the connection and the body. */
const OWN_FIELDS = new Set([
  "content-length",
  "transfer-encoding",
  "connection",
  "keep-alive",
  "upgrade",
  "te",
  "trailer",
  "expect",
]);

/** Reads "Name: Value" fields. @throws UsageError */
export function parseHeaders(given: readonly string[]): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const field of given) {
    const colon = field.indexOf(":");
    const name = field.slice(0, Math.max(0, colon)).trim().toLowerCase();
    const value = field.slice(colon + 1).trim();
    // A value may be a secret: only the name is shown.
    if (colon < 1)
      throw new UsageError(`A header must be written as "Name: Value"; one of them has no name before a colon.`);
    if (!/^[!#$%&'*+\-.^_`|~0-9a-z]+$/.test(name))
      throw new UsageError(`The header name ${JSON.stringify(name)} is not valid.`);
    if (/[^\t\x20-\x7e\x80-\xff]/.test(value))
      throw new UsageError(
        `The header "${name}" has a value that cannot be sent: it holds line ends or characters beyond Latin-1.`,
      );
    if (OWN_FIELDS.has(name)) throw new UsageError(`The header "${name}" is set by the load generator itself.`);
    headers[name] = value;
  }
  return headers;
}

/** @throws UsageError */
export function parseMethod(given: string): string {
  const method = given.toUpperCase();
  if (!/^[A-Z][A-Z0-9_-]*$/.test(method) || method === "CONNECT" || method === "TRACE")
    throw new UsageError(`The method ${JSON.stringify(given)} cannot be sent.`);
  return method;
}

/** Reads an address to be loaded; credentials in it become a header. @throws UsageError */
export function parseAddress(given: string): { url: URL; headers: Record<string, string> } {
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(given))
    throw new UsageError(
      `${JSON.stringify(given)} is no address: it needs a scheme, such as http://${given.replace(/^\/+/, "")}.`,
    );
  if (!URL.canParse(given)) throw new UsageError(`${JSON.stringify(given)} is no address that can be read.`);
  const url = new URL(given);
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw new UsageError(`Load is sent over http and https, not over ${url.protocol.slice(0, -1)}.`);
  const authorization = basicOf(url);
  const headers: Record<string, string> = authorization === undefined ? {} : { authorization };
  url.username = "";
  url.password = "";
  url.hash = "";
  return { url, headers };
}

/**
 * The body as it was given, or of the file that `@FILE` names. Sets `content-type` where nobody did.
 * @throws UsageError, also when the type says JSON and the body is none
 */
export function parseBody(given: string, headers: Record<string, string>, root: string): Body {
  const text = given.startsWith("@") ? readBody(given.slice(1), root) : given;
  const type = headers["content-type"];
  const problem = jsonProblem(text);
  if (type !== undefined && /[/+]json\b/i.test(type) && problem !== undefined)
    throw new UsageError(`The body is no JSON, but its header says "${type}": ${problem}.`);
  if (type === undefined)
    headers["content-type"] = problem === undefined ? "application/json" : "text/plain; charset=utf-8";
  return { kind: "text", template: [text] };
}

function readBody(file: string, root: string): string {
  try {
    return readFileSync(resolve(root, file), "utf8");
  } catch (error) {
    throw new UsageError(`The body's file ${file} cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  }
}

function jsonProblem(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return (error as Error).message.split("\n")[0];
  }
}
