import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { embeddedEngine } from "../../../src/load/embedded/engine.ts";
import type { EngineContext, Measurement, Plan } from "../../../src/load/engine.ts";
import type { Journey, Load, Step } from "../../../src/load/scenario/scenario.ts";
import { parseTemplate } from "../../../src/load/scenario/template.ts";

export interface Target {
  origin: string;
  seen: { method: string; url: string; headers: IncomingMessage["headers"]; body: string; at: number }[];
  connections: () => number;
  stop: () => void;
}

/** A server on loopback that keeps what it was asked. */
export async function serve(
  answer: (response: ServerResponse, request: IncomingMessage, body: string) => void,
): Promise<Target> {
  const seen: Target["seen"] = [];
  let connections = 0;
  const server: Server = createServer((request, response) => {
    const at = performance.now();
    let body = "";
    request.on("data", (bytes) => {
      body += bytes;
    });
    request.on("end", () => {
      seen.push({ method: request.method!, url: request.url!, headers: request.headers, body, at });
      answer(response, request, body);
    });
  });
  server.on("connection", () => connections++);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    connections: () => connections,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

export function step(origin: string, path = "/", more: Partial<Step> = {}): Step {
  return {
    name: `GET ${path}`,
    method: "GET",
    url: parseTemplate(`${origin}${path}`),
    headers: {},
    expectJson: false,
    ...more,
  };
}

export function open(rate: number, ms: number, maxConnections = 100): Load {
  return { model: "open", arrivals: "constant", stages: [{ durationMs: ms, from: rate, to: rate }], maxConnections };
}

export function planOf(
  origin: string,
  load: Load,
  steps: Step[] | Journey[] = [step(origin)],
  more: Partial<Plan> = {},
): Plan {
  const journeys = steps.map((it, i) => ("steps" in it ? it : { name: `journey ${i}`, weight: 1, steps: [it] }));
  return {
    scenario: { name: "test", journeys },
    load,
    transport: { timeoutMs: 20_000, http2: false, headers: {}, origins: [origin], tls: { verify: true } },
    warmupMs: 0,
    windowMs: 1000,
    seed: 1,
    ...more,
  };
}

export function run(plan: Plan, context: Partial<EngineContext> = {}): Promise<Measurement> {
  return embeddedEngine.run(plan, { progress: () => {}, signal: new AbortController().signal, ...context });
}
