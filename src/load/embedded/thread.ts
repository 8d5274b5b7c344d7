import { parentPort, workerData } from "node:worker_threads";
import { runPart } from "./run.ts";
import type { FromThread, ThreadTask } from "./threads.ts";

/** What runs in a thread of the load generator: its part of the plan. */
export async function loadThread(): Promise<void> {
  const { plan, index, of, endpoints } = workerData as ThreadTask;
  const abort = new AbortController();
  parentPort!.on("message", () => abort.abort());
  const send = (message: FromThread) => parentPort!.postMessage(message);
  send({ result: await runPart(plan, { index, of }, endpoints, abort.signal, (progress) => send({ progress })) });
}
