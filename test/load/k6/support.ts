import { existsSync, mkdtempSync, symlinkSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import type { EngineContext, Plan } from "../../../src/load/engine.ts";
import type { Journey, Load, Step } from "../../../src/load/scenario/scenario.ts";

/** A real k6: the one of BACKEND_KIT_K6, or on PATH. Undefined: tests that need it are skipped. */
export const K6 = [
  process.env.BACKEND_KIT_K6,
  ...(process.env.PATH ?? "").split(delimiter).map((directory) => resolve(directory, "k6")),
].find((path) => path !== undefined && path !== "" && existsSync(path));

/** A PATH with nothing on it but k6. */
export function pathWithK6(binary: string): string {
  const directory = mkdtempSync(join(tmpdir(), "bk-k6-path-"));
  symlinkSync(binary, join(directory, "k6"));
  return directory;
}

export const quiet = (signal = new AbortController().signal): EngineContext => ({ progress: () => {}, signal });

export interface Target {
  origin: string;
  /** Every request that came, in order. */
  requests: { method: string; url: string; headers: IncomingMessage["headers"]; body: string }[];
  stop(): Promise<void>;
}

/** A server on loopback that keeps what it was asked. */
export async function serve(
  answer: (request: IncomingMessage, response: ServerResponse, body: string) => void,
): Promise<Target> {
  const requests: Target["requests"] = [];
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const body = Buffer.concat(chunks).toString();
      requests.push({ method: request.method ?? "", url: request.url ?? "", headers: request.headers, body });
      answer(request, response, body);
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as { port: number };
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    stop: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

export function json(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(value));
}

export function get(origin: string, path: string, more: Partial<Step> = {}): Step {
  return { name: `GET ${path}`, method: "GET", url: [`${origin}${path}`], headers: {}, expectJson: false, ...more };
}

export function constant(rate: number, seconds: number, maxConnections = 50): Load {
  return {
    model: "open",
    arrivals: "constant",
    stages: [{ durationMs: seconds * 1000, from: rate, to: rate }],
    maxConnections,
  };
}

export function planOf(origin: string, steps: Step[] | Journey[], load: Load, more: Partial<Plan> = {}): Plan {
  const journeys = steps.map((one, index) =>
    "steps" in one ? one : { name: `journey ${index}`, weight: 1, steps: [one] },
  );
  return {
    scenario: { name: "test", journeys },
    load,
    transport: { timeoutMs: 1000, http2: false, headers: {}, origins: [origin], tls: { verify: true } },
    warmupMs: 0,
    windowMs: 1000,
    seed: 1,
    ...more,
  };
}
