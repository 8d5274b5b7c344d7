import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { getHeapStatistics } from "node:v8";
import { Worker, type WorkerOptions } from "node:worker_threads";
import type { Plan } from "../engine.ts";
import type { PartProgress, PartResult } from "./run.ts";

/**
 * Requests live for milliseconds: a small nursery is swept often and is enough, where the default one grows to a hundred
 * megabytes at full speed.
 */
const YOUNG_MB = 12;

/**
 * V8 lets a heap that may grow beyond 2 GB become four times what lives in it before it sweeps, a smaller one twice. No
 * load comes near that: a hundred thousand requests under way take some fifty megabytes.
 */
const OLD_MB = 1920;

/** What a thread is given, and what it sends back. */
export interface ThreadTask {
  plan: Plan;
  index: number;
  of: number;
  endpoints: string[];
}

export type FromThread = { progress: PartProgress } | { result: PartResult };

/** Runs a plan in several threads, each with its share of the arrivals. Stops all when one fails. */
export async function runInThreads(
  plan: Plan,
  threads: number,
  endpoints: string[],
  signal: AbortSignal,
  report: (index: number, progress: PartProgress) => void,
): Promise<PartResult[]> {
  const workers: Worker[] = [];
  const work = Array.from({ length: threads }, (_, index) => {
    const task: ThreadTask = { plan, index, of: threads, endpoints };
    const worker = new Worker(...entry(task));
    workers.push(worker);
    const stop = () => worker.postMessage("stop");
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    return new Promise<PartResult>((resolve, reject) => {
      worker.on("message", (message: FromThread) => {
        if ("progress" in message) report(index, message.progress);
        else resolve(message.result);
      });
      worker.on("error", reject);
      worker.on("exit", () => reject(new Error("a thread of the load generator ended before its time")));
    });
  });
  try {
    return await Promise.all(work);
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** The thread's code: our own file, or the bundle that we are part of. */
function entry(task: ThreadTask): [string, WorkerOptions] {
  const here = dirname(fileURLToPath(import.meta.url));
  const own = join(here, "thread.ts");
  const module = pathToFileURL(existsSync(own) ? own : join(here, "index.js"));
  const code = `import(${JSON.stringify(module.href)}).then(({ loadThread }) => loadThread())`;
  const resourceLimits = {
    maxYoungGenerationSizeMb: YOUNG_MB,
    maxOldGenerationSizeMb: Math.min(OLD_MB, Math.floor(getHeapStatistics().heap_size_limit / 2 ** 20)),
  };
  return [code, { eval: true, workerData: task, resourceLimits }];
}
