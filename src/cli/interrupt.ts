import { EnvironmentError } from "../report/errors.ts";

/**
 * Runs `work` so that Ctrl-C and a polite kill stop it: its signal aborts, `cleanUp` runs, and the process ends with
 * the code that shells expect. What comes of the work after that is of no use to anybody.
 */
export async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>, cleanUp: () => unknown): Promise<T> {
  const abort = new AbortController();
  const stop = (signal: NodeJS.Signals) => {
    abort.abort(new EnvironmentError(`Stopped by ${signal}.`));
    void Promise.resolve(cleanUp()).finally(() => process.exit(signal === "SIGINT" ? 130 : 143));
  };
  process.once("SIGINT", stop).once("SIGTERM", stop);
  try {
    return await work(abort.signal);
  } finally {
    if (abort.signal.aborted) await new Promise<never>(() => {});
    process.removeListener("SIGINT", stop).removeListener("SIGTERM", stop);
  }
}
