import { proxyFor } from "../embedded/proxy.ts";
import type { Plan } from "../engine.ts";
import { PRIVATE_NETWORKS } from "../targets/address.ts";
import { MARKS } from "../targets/marks.ts";
import { executorOf } from "./options.ts";
import { RUNTIME } from "./runtime.ts";
import { withValidators } from "./validators.ts";

/** The variable that holds the headers for the target's origins: secrets stay out of files and of the process list. */
export const HEADERS_VARIABLE = "BACKEND_KIT_HEADERS";

/**
 * The script that k6 runs for a plan.
 * @param thresholds for k6 to judge by itself, where nobody reads its samples
 * @param heavy names of steps whose answers are too large to be unpacked (`heavySteps`)
 * @throws UsageError for what k6 has no means for
 */
export function scriptOf(plan: Plan, thresholds?: Record<string, string[]>, heavy: readonly string[] = []): string {
  const { scenario, transport, seed } = plan;
  const { verify, cert, key, passphrase } = transport.tls;
  const options = {
    scenarios: { load: executorOf(plan) },
    insecureSkipTLSVerify: !verify,
    ...(cert && key ? { tlsAuth: [{ cert, key, ...(passphrase && { password: passphrase }) }] } : {}),
    userAgent: "backend-kit",
    ...(staysPublic(transport) && { blacklistIPs: PRIVATE_NETWORKS }),
    ...(thresholds && { thresholds }),
  };
  const { journeys, validators } = withValidators(scenario);
  const told = {
    name: scenario.name,
    seed,
    timeoutMs: transport.timeoutMs,
    thresholds: thresholds !== undefined,
    heavy,
    journeys,
  };
  return `import exec from "k6/execution";
import http from "k6/http";
import { sleep } from "k6";
import { Rate, Trend } from "k6/metrics";

export const options = ${literal(options)};

const SCENARIO = ${literal(told)};
const ORIGINS = ${literal(transport.origins.map(normalized))};
const HEADERS = JSON.parse(__ENV.${HEADERS_VARIABLE} || "{}");
const MARKS = ${literal(MARKS)};
const VALIDATORS = ${validators};
${RUNTIME}`;
}

/** A proxy may be in a private network, and looks names up by itself. */
function staysPublic({ publicOnly, origins, proxy }: Plan["transport"]): boolean {
  return publicOnly === true && origins.every((origin) => proxyFor(new URL(origin), proxy) === undefined);
}

/** Origins with their port, always: "https://app.example:443". */
function normalized(origin: string): string {
  const { protocol, hostname, port } = new URL(origin);
  return `${protocol}//${hostname}:${port || (protocol === "https:" ? "443" : "80")}`;
}

/** JSON as a part of a script: two separators of lines end a line there, and not in JSON. */
export function literal(value: unknown): string {
  return JSON.stringify(value, null, 1)
    .replace(/\u2028/g, "\\u2028")
    .replace(/\u2029/g, "\\u2029");
}
