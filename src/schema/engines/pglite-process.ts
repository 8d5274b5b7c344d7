import { type ChildProcess, fork } from "node:child_process";
import { dirname } from "node:path";
import { EngineCrash } from "./engine.ts";
import type { ProcessGuard } from "./guard.ts";
import { pgliteFiles } from "./pglite-files.ts";
import type { HostAnswer, HostRequest } from "./pglite-host.ts";

/** The child process. Calls are answered in order; when it dies, all that wait fail. */
export class Host {
  readonly #process: ChildProcess;
  readonly #waiting = new Map<number, { resolve: (bytes?: Uint8Array) => void; reject: (error: Error) => void }>();
  #next = 1;
  alive = true;
  opened = 0;

  constructor(guard: ProcessGuard) {
    const { directory, host, extensions } = pgliteFiles();
    this.#process = fork(host, [directory, ...extensions], {
      execArgv: [
        "--permission",
        `--allow-fs-read=${directory}`,
        `--allow-fs-read=${dirname(host)}`,
        // A library that SQL wrote and loads may bring JavaScript along as text, which Emscripten would evaluate.
        "--disallow-code-generation-from-strings",
        "--max-old-space-size=1536",
        "--disable-warning=SecurityWarning",
        "--disable-warning=ExperimentalWarning",
      ],
      env: {},
      serialization: "advanced",
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    this.#process.on("message", (message: unknown) => {
      // Its memory may be in the hands of what ran there: what it says is data.
      if (!isAnswer(message)) return this.kill();
      const { id, bytes, error } = message;
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (error !== undefined) waiting?.reject(new EngineCrash(error.split("\n")[0]!.slice(0, 500)));
      else waiting?.resolve(bytes);
    });
    const { pid } = this.#process;
    if (pid !== undefined) guard.add(pid);
    const gone = () => {
      this.alive = false;
      if (pid !== undefined) guard.remove(pid);
      for (const { reject } of this.#waiting.values()) reject(new EngineCrash("the database process ended"));
      this.#waiting.clear();
    };
    this.#process.on("exit", gone);
    this.#process.on("error", gone);
  }

  call(
    request: { kind: "open"; dataDirectory?: Uint8Array } | { kind: "exec"; bytes: Uint8Array } | { kind: "dump" },
  ): Promise<Uint8Array | undefined> {
    if (!this.alive) return Promise.reject(new EngineCrash("the database process ended"));
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#process.send({ id, ...request } satisfies HostRequest, (error) => {
        if (error && this.#waiting.delete(id)) reject(new EngineCrash(error.message));
      });
    });
  }

  kill(): void {
    this.alive = false;
    this.#process.kill("SIGKILL");
  }
}

function isAnswer(message: unknown): message is HostAnswer {
  if (typeof message !== "object" || message === null) return false;
  const { id, bytes, error } = message as { [key in keyof HostAnswer]: unknown };
  return (
    typeof id === "number" &&
    (bytes === undefined || bytes instanceof Uint8Array) &&
    (error === undefined || typeof error === "string")
  );
}
