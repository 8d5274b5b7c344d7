import { homedir } from "node:os";
import { join } from "node:path";
import { suggestion } from "../config/suggestion.ts";
import { UsageError } from "../report/errors.ts";
import type { LoadEngine } from "./engine.ts";
import type { Places } from "./k6/find.ts";
import type { K6 } from "./k6/version.ts";
import { proxyFromEnvironment } from "./resolve/proxy.ts";

export const ENGINES: readonly string[] = ["embedded", "k6"];

/** The engine of a name. @throws UsageError, and EnvironmentError when it is not there */
export async function chooseEngine(name: string | undefined, env: NodeJS.ProcessEnv): Promise<LoadEngine> {
  if (name === undefined || name === "embedded") return (await import("./embedded/engine.ts")).embeddedEngine;
  checkEngine(name);
  const { k6Engine } = await import("./k6/engine.ts");
  return k6Engine(await k6(env), env);
}

/** @throws UsageError */
export function checkEngine(name: string | undefined): void {
  if (name !== undefined && !ENGINES.includes(name))
    throw new UsageError(`The engine is embedded or k6, not ${JSON.stringify(name)}${suggestion(name, ENGINES)}`);
}

/** A script that a user wrote for k6. */
export function isScript(argument: string): boolean {
  return /\.[cm]?[jt]s$/i.test(argument) && !/^https?:/i.test(argument);
}

/** k6, wherever it is. */
export async function k6(env: NodeJS.ProcessEnv): Promise<K6> {
  const { findK6 } = await import("./k6/find.ts");
  return findK6(k6Places(env));
}

/** Where a k6 may be on this machine, as the environment tells. */
function k6Places(env: NodeJS.ProcessEnv): Places {
  return {
    path: env.PATH ?? env.Path ?? "",
    toolCache: env.RUNNER_TOOL_CACHE || undefined,
    downloads: downloads(env),
    proxy: proxyFromEnvironment(env),
  };
}

function downloads(env: NodeJS.ProcessEnv): string {
  if (env.XDG_CACHE_HOME) return join(env.XDG_CACHE_HOME, "backend-kit");
  if (process.platform === "win32") return join(env.LOCALAPPDATA ?? homedir(), "backend-kit", "cache");
  return join(homedir(), process.platform === "darwin" ? "Library/Caches" : ".cache", "backend-kit");
}
