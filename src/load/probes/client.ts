import { type Dispatcher, request } from "undici";
import { dispatcherFor } from "../dispatcher.ts";
import type { Transport } from "../scenario/scenario.ts";

export interface Ask {
  method: string;
  url: string;
  /** By name in lower case; they go before the transport's own. `undefined` takes one of those away. */
  headers?: Record<string, string | undefined>;
  body?: string;
}

export interface Answer {
  status: number;
  /** By name in lower case. */
  headers: Map<string, string>;
  /** The beginning of the body, as text. */
  beginning: string;
}

const BEGINNING = 8 * 1024;

/** Sends single requests to the plan's origins, outside of any load. Follows nothing. */
export class ProbeClient {
  readonly #transport: Transport;
  /** By origin. */
  readonly #dispatchers = new Map<string, Dispatcher>();
  readonly #signal: AbortSignal;

  constructor(transport: Transport, signal: AbortSignal) {
    this.#transport = transport;
    this.#signal = signal;
  }

  #to(origin: string): Dispatcher {
    const known = this.#dispatchers.get(origin);
    if (known) return known;
    const { tls, proxy, http2, publicOnly } = this.#transport;
    const made = dispatcherFor(new URL(origin), tls, proxy, { allowH2: http2, connections: 50, publicOnly });
    this.#dispatchers.set(origin, made);
    return made;
  }

  /**
   * @param most bytes of the body that are kept
   * @returns undefined when there was no answer. Throws for an address that load must not go to.
   */
  async ask({ method, url, headers = {}, body }: Ask, most = BEGINNING): Promise<Answer | undefined> {
    const { origin } = new URL(url);
    const { origins, timeoutMs } = this.#transport;
    if (!origins.includes(origin)) throw new Error(`a probe was about to go to ${origin}`);
    const sent = { "user-agent": "backend-kit", accept: "*/*", ...this.#transport.headers, ...headers };
    const given = Object.entries(sent).filter((entry): entry is [string, string] => entry[1] !== undefined);
    try {
      const answer = await request(url, {
        dispatcher: this.#to(origin),
        method: method as Dispatcher.HttpMethod,
        headers: Object.fromEntries(given),
        body,
        signal: AbortSignal.any([this.#signal, AbortSignal.timeout(timeoutMs)]),
      });
      const seen = new Map<string, string>();
      for (const [name, value] of Object.entries(answer.headers))
        if (value !== undefined) seen.set(name.toLowerCase(), [value].flat().join("\n"));
      return { status: answer.statusCode, headers: seen, beginning: await beginningOf(answer.body, most) };
    } catch {
      this.#signal.throwIfAborted();
      return undefined;
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.#dispatchers.values()].map((dispatcher) => dispatcher.destroy()));
  }
}

async function beginningOf(body: AsyncIterable<Uint8Array>, most: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    chunks.push(chunk);
    size += chunk.byteLength;
    if (size >= most) break;
  }
  return Buffer.concat(chunks).toString("utf8", 0, most);
}
