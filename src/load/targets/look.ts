import { setTimeout } from "node:timers/promises";
import { request } from "undici";
import { dispatcherFor } from "../dispatcher.ts";
import type { TlsOptions, Transport } from "../scenario/scenario.ts";
import { PRIVATE_CODE } from "./public-lookup.ts";

/** How a target is looked at before load goes to it. */
export interface Look {
  url: URL;
  /** Headers for the target's origin, by name in lower case: those that get through its protection. */
  headers: Record<string, string>;
  tls: TlsOptions;
  /** As load to it goes. */
  proxy?: Transport["proxy"];
  publicOnly?: boolean;
  timeoutMs: number;
  signal: AbortSignal;
}

/** One answer, without its body but for the beginning. */
export interface Seen {
  status: number;
  /** By name in lower case; several of one name are joined by line breaks. */
  headers: Map<string, string>;
  /** The beginning of the body, as text. */
  beginning: string;
}

const BEGINNING = 16 * 1024;

/** Asks a target once, follows nothing. @throws what the connection throws */
export async function lookOnce({ url, headers, tls, proxy, publicOnly, timeoutMs, signal }: Look): Promise<Seen> {
  const dispatcher = dispatcherFor(url, tls, proxy, { allowH2: false, timeout: timeoutMs, publicOnly });
  try {
    const answer = await request(url, {
      dispatcher,
      headers: { accept: "*/*", "user-agent": "backend-kit", ...headers },
      headersTimeout: timeoutMs,
      bodyTimeout: timeoutMs,
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
    });
    const seen = new Map<string, string>();
    for (const [name, value] of Object.entries(answer.headers))
      if (value !== undefined) seen.set(name.toLowerCase(), [value].flat().join("\n"));
    return { status: answer.statusCode, headers: seen, beginning: await beginningOf(answer.body) };
  } finally {
    await dispatcher.destroy();
  }
}

async function beginningOf(body: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of body) {
      chunks.push(chunk);
      size += chunk.byteLength;
      if (size >= BEGINNING) break;
    }
  } catch {
    // A body that breaks off is for the run to count.
  }
  return Buffer.concat(chunks).toString("utf8", 0, BEGINNING);
}

/** Answers of what stands before a target that is not up yet. */
const NOT_YET = [502, 503, 504];

export interface Readiness {
  /** The answer that was taken as its own; undefined: it was not ready in time. */
  seen?: Seen;
  /** What was seen last, in words. */
  last: string;
}

/**
 * Asks until the target answers by itself: any status but 502, 503 and 504, and not a platform's "no such deployment".
 * @param patienceMs longest time for all tries; 0 asks once
 */
export async function waitUntilReady(
  look: Look,
  patienceMs: number,
  say: (message: string) => void = () => {},
  poll = 1_000,
): Promise<Readiness> {
  const end = performance.now() + patienceMs;
  let said = "";
  for (;;) {
    const { seen, last } = await ask(look);
    if (seen) return { seen, last };
    if (performance.now() + poll > end) return { last };
    if (last !== said) say(`Waiting for ${look.url.host}: ${last}.`);
    said = last;
    await setTimeout(poll, undefined, { signal: look.signal });
  }
}

async function ask(look: Look): Promise<Readiness> {
  try {
    const seen = await lookOnce(look);
    const missing = seen.headers.get("x-vercel-error");
    if (seen.status === 404 && missing !== undefined) return { last: `status 404 (${missing.slice(0, 60)})` };
    const last = `status ${seen.status}`;
    return NOT_YET.includes(seen.status) ? { last } : { seen, last };
  } catch (error) {
    look.signal.throwIfAborted();
    const { name, code, message } = error as NodeJS.ErrnoException;
    if (name === "TimeoutError" || code === "UND_ERR_HEADERS_TIMEOUT") return { last: "no answer in time" };
    return { last: WORDS[code ?? ""] ?? code ?? message };
  }
}

const WORDS: Record<string, string> = {
  ECONNREFUSED: "connection refused",
  ECONNRESET: "connection reset",
  ENOTFOUND: "the name has no address",
  EAI_AGAIN: "the name could not be looked up",
  [PRIVATE_CODE]: "the name leads to a private network",
  UND_ERR_CONNECT_TIMEOUT: "no connection in time",
  UND_ERR_SOCKET: "the connection ended before the answer did",
  DEPTH_ZERO_SELF_SIGNED_CERT: "its certificate is self-signed",
  SELF_SIGNED_CERT_IN_CHAIN: "its certificate is self-signed",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "its certificate is of an unknown authority",
  CERT_HAS_EXPIRED: "its certificate has expired",
  ERR_TLS_CERT_ALTNAME_INVALID: "its certificate is for another name",
};
