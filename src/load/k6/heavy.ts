import { brotliDecompressSync, gunzipSync, inflateSync, type ZlibOptions } from "node:zlib";
import { request } from "undici";
import { dispatcherFor } from "../dispatcher.ts";
import { MOST_BODY } from "../embedded/judge-answer.ts";
import type { Plan } from "../engine.ts";
import type { Step } from "../scenario/scenario.ts";
import { constantOf } from "../scenario/template.ts";

/** As much of a body as is fetched: what unpacks to more than `MOST_BODY` shows by it. */
const LOOKED_AT = 256 * 1024;
const PATIENCE_MS = 5000;
/** Addresses that are looked at; the script itself learns of the others. */
const MOST_LOOKS = 20;

/** Whether the answers to a step have to be read: then k6 has to unpack them, however large they are. */
export function needsBody({ schemas, expectJson, extract }: Step): boolean {
  return schemas !== undefined || expectJson || Object.values(extract ?? {}).some(({ from }) => from !== "header");
}

/**
 * Names of steps whose answers unpack to more than is looked at. k6 unpacks bodies without a bound, as many at once as
 * there are requests, unless it is told to read none; a bomb would go off in the load generator. One GET each tells.
 */
export async function heavySteps({ scenario, transport }: Plan, signal: AbortSignal): Promise<string[]> {
  const steps = scenario.journeys.flatMap((journey) => journey.steps);
  const fixed = steps.flatMap((step) => {
    const address = step.method === "GET" && !needsBody(step) ? constantOf(step.url) : undefined;
    const known = address !== undefined && URL.canParse(address) && transport.origins.includes(new URL(address).origin);
    return known ? [{ step, url: new URL(address) }] : [];
  });
  const looks = fixed.slice(0, MOST_LOOKS).map(async ({ step, url }) => {
    const own = Object.entries(step.headers).flatMap(([name, template]) => {
      const value = constantOf(template);
      return value === undefined ? [] : [[name, value]];
    });
    const headers = { ...transport.headers, ...Object.fromEntries(own) };
    return (await isHeavy(url, headers, transport, signal)) ? [step.name] : [];
  });
  return [...new Set((await Promise.all(looks)).flat())];
}

async function isHeavy(
  url: URL,
  headers: Record<string, string>,
  { tls, proxy, timeoutMs, http2, publicOnly }: Plan["transport"],
  signal: AbortSignal,
): Promise<boolean> {
  const timeout = Math.min(timeoutMs, PATIENCE_MS);
  const dispatcher = dispatcherFor(url, tls, proxy, { allowH2: http2, timeout, publicOnly });
  try {
    const answer = await request(url, {
      dispatcher,
      headers: { "user-agent": "backend-kit", ...headers },
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeout)]),
    });
    if (Number(answer.headers["content-length"] ?? 0) > MOST_BODY) return true;
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of answer.body as AsyncIterable<Uint8Array>) {
      chunks.push(chunk);
      size += chunk.byteLength;
      if (size >= LOOKED_AT) break;
    }
    return unpacksTooFar(Buffer.concat(chunks), String(answer.headers["content-encoding"] ?? ""));
  } catch {
    // What cannot be had is for the run to count.
    return false;
  } finally {
    await dispatcher.destroy();
  }
}

function unpacksTooFar(body: Buffer, coding: string): boolean {
  // Of a part, as much as there is.
  const options: ZlibOptions = { maxOutputLength: MOST_BODY, finishFlush: 2 };
  try {
    if (/gzip/i.test(coding)) gunzipSync(body, options);
    else if (/deflate/i.test(coding)) inflateSync(body, options);
    else if (/^br$/i.test(coding.trim())) brotliDecompressSync(body, { maxOutputLength: MOST_BODY, finishFlush: 1 });
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE";
  }
}
