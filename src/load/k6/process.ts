import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { EnvironmentError } from "../../report/errors.ts";

export interface Ended {
  code: number | null;
  signal: string | null;
  /** The last lines of its log, without the failed requests that it lists one by one. */
  log: string[];
  /** Iterations that an exception ended; k6 goes on with the next one. */
  exceptions: number;
}

/** Flags of every run: nothing is asked of the network but the target. Both major versions know them. */
export const COMMON_FLAGS: readonly string[] = ["run", "--quiet", "--address=", "--no-usage-report", "--out", "json=-"];

export interface Call {
  binary: string;
  args: string[];
  env: Record<string, string | undefined>;
  cwd?: string;
  /** Every line of its standard output. */
  line: (line: string) => void;
  /** Ends it: it is asked to, and killed when it does not within the grace. */
  signal: AbortSignal;
}

/** How long k6 may take to come to an end once it was asked to. */
const GRACE_MS = 20_000;
const MOST_LOG = 60;

/** Runs k6 to its end. @throws EnvironmentError when it cannot be started */
export function runK6({ binary, args, env, cwd, line, signal }: Call): Promise<Ended> {
  return new Promise((done, fail) => {
    // A group of its own: a terminal's Ctrl-C would reach k6 too, and the second one that it gets ends it at once.
    const detached = process.platform !== "win32";
    const child = spawn(binary, args, { env, cwd, detached, stdio: ["ignore", "pipe", "pipe"] });
    const orphaned = () => child.kill("SIGKILL");
    process.once("exit", orphaned);
    const log: string[] = [];
    let exceptions = 0;
    let killer: NodeJS.Timeout | undefined;
    const stop = () => {
      child.kill("SIGINT");
      killer = setTimeout(() => child.kill("SIGKILL"), GRACE_MS);
    };
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
    const lines = createInterface({ input: child.stdout, crlfDelay: Number.POSITIVE_INFINITY });
    lines.on("line", line);
    createInterface({ input: child.stderr }).on("line", (text) => {
      if (/"Request Failed"/.test(text) || text.trim() === "") return;
      // k6 2 adds a hint to it, k6 1 does not.
      if (/level=error .*\bsource=stacktrace/.test(text)) exceptions++;
      log.push(text.slice(0, 2000));
      if (log.length > MOST_LOG) log.shift();
    });
    child.on("error", (error) => {
      clearTimeout(killer);
      process.removeListener("exit", orphaned);
      fail(new EnvironmentError(`${binary} could not be started: ${error.message}.`));
    });
    child.on("close", (code, endedBy) => {
      clearTimeout(killer);
      process.removeListener("exit", orphaned);
      signal.removeEventListener("abort", stop);
      done({ code, signal: endedBy, log, exceptions });
    });
  });
}

/** What k6's log says went wrong: the message of its last error, else its last line. Without the places in the code. */
export function complaintOf(log: readonly string[]): string {
  const text = log.findLast((line) => /level=error/.test(line)) ?? log.at(-1) ?? "";
  const quoted = /\bmsg="((?:[^"\\]|\\.)*)"/.exec(text)?.[1];
  const message = quoted?.replace(/\\(.)/g, (_, char) => ESCAPES[char] ?? char) ?? text;
  const parts = message.split("\n").map((part) => part.trim());
  return parts
    .filter((part) => part && !part.startsWith("at "))
    .slice(0, 3)
    .join(" ");
}

const ESCAPES: Record<string, string> = { n: "\n", t: " ", r: "" };
