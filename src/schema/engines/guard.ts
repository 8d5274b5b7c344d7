import { spawn } from "node:child_process";
import type { Writable } from "node:stream";

/**
 * A shell that outlives us: when our end of its pipe closes, for whatever reason, it stops every server that has a
 * data directory under `directory` and removes the directory. It has a session of its own, so Ctrl-C passes it by.
 */
export function guard(directory: string): void {
  const script = `cat >/dev/null
round=0
while [ -e "$1" ] && [ $round -lt 100 ]; do
  alive=
  for file in "$1"/*/postmaster.pid; do
    pid=$(head -n 1 "$file" 2>/dev/null)
    [ -n "$pid" ] && kill -QUIT "$pid" 2>/dev/null && alive=1
  done
  # Not at once: one that is just starting has no such file yet. Not once only: it may still be writing.
  [ -z "$alive" ] && [ $round -gt 1 ] && rm -rf -- "$1"
  sleep 0.2
  round=$((round + 1))
done`;
  outlive(script, directory);
}

/** The same for single processes, which may be too busy to see that we are gone. */
export class ProcessGuard {
  readonly #shell = outlive(`pids=
while read -r sign pid; do
  others=
  for known in $pids; do [ "$known" = "$pid" ] || others="$others $known"; done
  pids=$others
  [ "$sign" = + ] && pids="$pids $pid"
done
[ -z "$pids" ] || kill -KILL $pids`);

  /** Ends with us from now on. */
  add(pid: number): void {
    this.#shell.write(`+ ${pid}\n`);
  }

  /** Has ended: its number may be another's now. */
  remove(pid: number): void {
    this.#shell.write(`- ${pid}\n`);
  }

  end(): void {
    this.#shell.end();
  }
}

/** Starts a script that reads from us until we are gone, and keeps its pipe open without being kept alive by it. */
function outlive(script: string, ...args: string[]): Writable {
  const child = spawn("sh", ["-c", script, "sh", ...args], { stdio: ["pipe", "ignore", "ignore"], detached: true });
  child.on("error", () => {});
  child.stdin.on("error", () => {});
  child.unref();
  (child.stdin as unknown as { unref?: () => void }).unref?.();
  return child.stdin;
}

const cleanups = new Set<() => Promise<void>>();

/** Has something done when a signal stops us, which a guard cannot do. Returns how to take that back. */
export function whenStopped(cleanup: () => Promise<void>): () => void {
  cleanups.add(cleanup);
  return () => {
    cleanups.delete(cleanup);
  };
}

const PATIENCE_MS = 5_000;

/** For a signal's handler, before it exits. Never waits for long, never fails. */
export async function cleanUp(): Promise<void> {
  const all = Promise.allSettled([...cleanups].map((cleanup) => cleanup()));
  const patience = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS).unref());
  await Promise.race([all, patience]);
}
