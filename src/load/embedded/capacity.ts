import { createServer, type Server } from "node:net";
import { availableParallelism } from "node:os";
import { UsageError } from "../../report/errors.ts";
import type { Plan } from "../engine.ts";
import { runPart } from "./run.ts";
import { peakRate } from "./schedule.ts";

/** Rates that every machine sends need no trial. */
const EVERY_MACHINE = 2000;
const TRIAL_MS = 400;
const USERS = 20;

/**
 * Tries how many requests a second this machine can send, by sending some to itself, where the rate is such that it may
 * be too many.
 * @throws UsageError when it is
 */
export async function checkCapacity({ load, workers }: Plan): Promise<void> {
  if (load.model === "closed") return;
  const rate = peakRate(load);
  if (rate <= EVERY_MACHINE) return;
  const threads = Math.min(workers ?? availableParallelism(), availableParallelism());
  // Generous: what is over it cannot be, what is below it may still be too much, and shows as lag.
  const most = (await trial()) * threads;
  if (rate > most)
    throw new UsageError(
      `A rate of ${format(rate)} a second is more than this machine can send (about ${format(round(most))} a second on ${threads} ${threads === 1 ? "thread" : "threads"}): lower the rate, or send from several machines.`,
    );
}

/** Requests a second of one thread that does nothing else. */
async function trial(): Promise<number> {
  const server = createServer((socket) => {
    socket.on("data", () => socket.write("HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n"));
    socket.on("error", () => {});
  });
  const url = await listen(server);
  try {
    const { signal } = new AbortController();
    const { figures } = await runPart(planFor(url), { index: 0, of: 1 }, ["trial"], signal, () => {});
    const { ok } = figures.endpoints[0]!.counts;
    // Half of the thread's time went into answering.
    return (2 * ok) / (TRIAL_MS / 1000);
  } finally {
    server.close();
  }
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => resolve(`http://127.0.0.1:${(server.address() as { port: number }).port}`));
  });
}

function planFor(origin: string): Plan {
  const step = { name: "trial", method: "GET", url: [`${origin}/`], headers: {}, expectJson: false };
  return {
    scenario: { name: "trial", journeys: [{ name: "trial", weight: 1, steps: [step] }] },
    load: { model: "closed", concurrency: USERS, durationMs: TRIAL_MS },
    transport: { timeoutMs: 1000, http2: false, headers: {}, origins: [origin], tls: { verify: true } },
    warmupMs: 150,
    windowMs: TRIAL_MS,
    seed: 1,
  };
}

function round(value: number): number {
  return Number(value.toPrecision(2));
}

function format(value: number): string {
  return value.toLocaleString("en-US", { maximumFractionDigits: 0 });
}
