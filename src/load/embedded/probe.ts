import { setTimeout as sleep } from "node:timers/promises";
import { EnvironmentError, UsageError } from "../../report/errors.ts";
import type { Transport } from "../scenario/scenario.ts";
import type { Failure } from "./exchange.ts";
import { connectFailure } from "./failure.ts";
import { openSocket } from "./open-socket.ts";
import { targetOf } from "./origin.ts";

const ATTEMPTS = 3;
const PAUSE_MS = 300;
const MOST_MS = 10_000;

/**
 * Opens a connection to every origin before any load is sent, and closes it again: nothing is requested.
 * @throws EnvironmentError when one cannot be reached, after a few attempts
 */
export async function probeOrigins(transport: Transport, signal: AbortSignal): Promise<void> {
  await Promise.all(transport.origins.map((origin) => probe(new URL(origin), transport, signal)));
}

async function probe(origin: URL, transport: Transport, signal: AbortSignal): Promise<void> {
  const target = readTarget(origin, transport);
  let failure: Failure | undefined;
  for (let attempt = 0; attempt < ATTEMPTS && !signal.aborted; attempt++) {
    if (attempt > 0) await sleep(PAUSE_MS, undefined, { signal }).catch(() => {});
    failure = await new Promise<Failure | undefined>((resolve) => {
      const limit = Math.min(MOST_MS, transport.timeoutMs);
      const timer = setTimeout(() => {
        giveUp();
        resolve({ kind: "timeout", message: `no connection within ${limit / 1000} s` });
      }, limit);
      const giveUp = openSocket(target, undefined, (error, socket) => {
        clearTimeout(timer);
        socket.on("error", () => {});
        socket.destroy();
        resolve(error && connectFailure(error));
      });
    });
    if (failure === undefined) return;
  }
  if (failure !== undefined) throw new EnvironmentError(words(origin, failure, target.proxy !== undefined));
}

function readTarget(origin: URL, transport: Transport) {
  try {
    return targetOf(origin, transport);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`The certificate or key cannot be used: ${(error as Error).message.split("\n")[0]}.`);
  }
}

const ADVICE: Partial<Record<Failure["kind"], string>> = {
  dns: "check the name, or wait until its deployment has one",
  refused: "is the server running, and listening on that port?",
  timeout: "is it reachable from here, or does a firewall drop what we send?",
  reset: "does it speak the protocol of the address?",
};

/** What to do about a handshake that failed, by what was said of it. */
const TLS_ADVICE: [RegExp, string][] = [
  [/version of HTTP/, "try --http2"],
  [/does not speak TLS/, "try http://"],
  [/client certificate/, "give one with --cert and --key"],
  [/version of TLS/, "it has to offer TLS 1.2 or newer"],
  [/HANDSHAKE_FAILURE/, "does it ask for a client certificate (--cert and --key)?"],
  [/another name/, "use the name that it is for, or --no-verify-ssl where that does not matter"],
  [/has expired|not valid yet/, "have it renewed, or --no-verify-ssl where that does not matter"],
  [/./, "give its issuer with --ca, or --no-verify-ssl where that does not matter"],
];

function words({ origin }: URL, { kind, message }: Failure, proxied: boolean): string {
  const advice =
    kind === "tls"
      ? TLS_ADVICE.find(([said]) => said.test(message))?.[1]
      : proxied && kind === "refused"
        ? adviceOnProxy(message)
        : ADVICE[kind];
  const through = proxied ? " through the proxy" : "";
  return `${origin} cannot be reached${through}, tried ${ATTEMPTS} times: ${message}${advice ? `; ${advice}` : ""}${advice?.endsWith("?") ? "" : "."}`;
}

/** What was refused is the proxy's doing, as the target was never reached. */
function adviceOnProxy(message: string): string {
  if (/\b407\b/.test(message)) return "it wants a name and a password, which its address can hold";
  return /proxy answered/.test(message) ? "does it know the target?" : "is the proxy running?";
}
