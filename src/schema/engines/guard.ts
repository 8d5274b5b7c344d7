import { spawn } from "node:child_process";

/**
 * A shell that outlives us: when our end of its pipe closes, for whatever reason, it stops every server that has a
 * data directory under `directory` and removes the directory. It has a session of its own, so Ctrl-C passes it by.
 */
export function guard(directory: string): void {
  const script = `cat >/dev/null
for file in "$1"/*/postmaster.pid; do
  [ -f "$file" ] && kill -QUIT "$(head -n 1 "$file")" 2>/dev/null
done
sleep 0.3
rm -rf -- "$1"`;
  const child = spawn("sh", ["-c", script, "sh", directory], { stdio: ["pipe", "ignore", "ignore"], detached: true });
  child.on("error", () => {});
  child.unref();
  // The pipe must stay open and must not keep us alive.
  (child.stdin as unknown as { unref?: () => void }).unref?.();
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
