import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { LoadConfig } from "../../config/config.ts";
import { UsageError } from "../../report/errors.ts";
import { type Flag, type Parsed, textOf } from "../arguments.ts";

export const CONFIG_FLAG: Flag = {
  name: "config",
  value: "FILE",
  help: "config file (default: backend-kit.yml here or at the repository's root)",
};

/** What the config file says of load tests. @throws UsageError */
export async function loadSection(values: Parsed["values"]): Promise<LoadConfig> {
  const named = textOf(values, "config");
  if (named !== undefined && !existsSync(named)) throw new UsageError(`There is no config file ${named}.`);
  const { loadConfig } = await import("../../config/config.ts");
  const config = loadConfig(process.cwd(), named && resolve(named)).load ?? {};
  (await import("../../load/resolve/configured.ts")).checkConfigured(config);
  return config;
}
