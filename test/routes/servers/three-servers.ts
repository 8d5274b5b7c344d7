import { rmSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { FRAMEWORKS, type Framework } from "../../../src/routes/servers/framework.ts";
import type { ServerOptions } from "../../../src/routes/servers/servers.ts";
import { compile, generateServer } from "../../support/generated-server.ts";

export interface Running {
  framework: Framework;
  port: number;
  stop(): Promise<void>;
}

/** What the generated index.js exports, as far as tests use it. */
export interface GeneratedModule {
  createApp(handlers: object, options?: object): unknown;
}

/** Generates, compiles and starts the server of each framework. Throws with what the compiler says. */
export async function startAll(
  spec: object,
  start: { handlers: (module: Record<string, unknown>) => object; options?: object; generate?: Partial<ServerOptions> },
): Promise<Running[]> {
  const running: Running[] = [];
  for (const framework of FRAMEWORKS) {
    const { directory } = await generateServer(spec, { ...start.generate, framework });
    const problems = compile(directory);
    if (problems !== "") throw new Error(`${framework}: ${problems}`);
    const module = (await import(pathToFileURL(join(directory, "dist/index.js")).href)) as Record<string, unknown>;
    const { port, stop } = await listen(
      (module as unknown as GeneratedModule).createApp(start.handlers(module), start.options),
    );
    running.push({
      framework,
      port,
      stop: async () => {
        await stop();
        rmSync(directory, { recursive: true });
      },
    });
  }
  return running;
}

interface Fastify {
  listen(options: object): Promise<string>;
  close(): Promise<void>;
  server: Server;
}

/** Starts an application of any of the frameworks on a free port. */
export async function listen(app: unknown): Promise<{ port: number; stop(): Promise<void> }> {
  if (typeof (app as Fastify).close === "function") {
    const fastify = app as Fastify;
    await fastify.listen({ port: 0, host: "127.0.0.1" });
    return { port: (fastify.server.address() as AddressInfo).port, stop: () => fastify.close() };
  }
  const server = (app as { listen(port: number, host: string): Server }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    stop: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}
