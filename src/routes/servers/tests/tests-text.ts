import { HEADER } from "../../generate/header.ts";
import { stringLiteral } from "../../generate/source-text.ts";
import type { Api } from "../../spec/api.ts";
import type { Framework } from "../framework.ts";
import { literal } from "../literal.ts";
import { titleOf } from "../routes-text.ts";
import type { Tag } from "../tags.ts";
import { requestsOf } from "./request.ts";

/** A test file for each tag, and the application that they share: the generated one with handlers that do nothing. */
export function testFiles(
  api: Api,
  tags: readonly Tag[],
  { framework, status422, hardening }: { framework: Framework; status422: boolean; hardening: boolean },
): { path: string; text: string }[] {
  return [
    { path: "tests/application.ts", text: applicationText(api, framework, hardening) },
    ...tags.map((tag) => ({ path: `tests/${tag.file}.test.ts`, text: tagText(api, tag, status422) })),
  ];
}

function tagText(api: Api, tag: Tag, status422: boolean): string {
  const tests = tag.operations.map((operation) => {
    const { valid, invalid } = requestsOf(api, operation, status422);
    const accepted = valid
      ? `  test("is served", async () => {
    const answer = await application.send(${literal(valid, "    ")});
    expect(answer).toEqual({ status: 204, served: ${stringLiteral(operation.id)} });
  });
`
      : '  test.todo("is served: no valid request could be made from the schemas");\n';
    return `describe(${stringLiteral(titleOf(operation).split(/\r?\n/)[0]!)}, () => {
${accepted}
  test(${stringLiteral(`is refused ${invalid.about}`)}, async () => {
    const answer = await application.send(${literal(invalid.request, "    ")});
    expect(answer).toMatchObject({ status: ${invalid.status}, served: undefined });
  });
});
`;
  });
  return `${HEADER}
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { start, type Application } from "./application.js";

let application: Application;

beforeAll(async () => {
  application = await start();
});

afterAll(async () => {
  await application.stop();
});

${tests.join("\n")}`;
}

function applicationText(api: Api, framework: Framework, hardening: boolean): string {
  const used = [...new Set(api.operations.flatMap(({ security }) => security.flat().map(({ scheme }) => scheme)))];
  const security = Object.fromEntries(used.map((name) => [name, 0]));
  const hooks = literal(security).replace(/: 0(?=[,\s])/g, ": () => true");
  const given = [
    ...(used.length > 0 ? [`security: ${hooks}`] : []),
    // The tests of one tag may be more requests than the limit lets through in a minute.
    ...(hardening ? ["requestsPerMinute: 1_000_000"] : []),
  ];
  const options = given.length > 0 ? `, { ${given.join(", ")} }` : "";
  return `${HEADER}
import { once } from "node:events";
import { request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createApp, type Handlers, routes } from "../index.js";

export interface Application {
  /** Sends a request; tells its status, and which operation's handler was called. */
  send(sent: { method: string; target: string; headers: Record<string, string>; body?: string }): Promise<{
    status: number;
    served: string | undefined;
  }>;
  stop(): Promise<void>;
}

/** Starts the application on a free port, with handlers that answer nothing but 204. */
export async function start(): Promise<Application> {
  let served: string | undefined;
  const handlers = Object.fromEntries(
    routes.map(({ id }) => [
      id,
      () => {
        served = id;
        return { status: 204 };
      },
    ]),
  ) as unknown as Handlers;
  const app = createApp(handlers${options});
${framework === "fastify" ? LISTEN_FASTIFY : LISTEN}
  return {
    async send({ method, target, headers, body }) {
      served = undefined;
      const length = body === undefined ? {} : { "Content-Length": Buffer.byteLength(body) };
      const sent = request({ host: "127.0.0.1", port, method, path: target, headers: { ...headers, ...length }, agent: false });
      sent.end(body);
      const [answer] = await once(sent, "response");
      answer.resume();
      return { status: answer.statusCode, served };
    },
    async stop() {
      ${framework === "fastify" ? "await app.close();" : "server.close();\n      server.closeAllConnections();"}
    },
  };
}
`;
}

const LISTEN = `  const server: Server = app.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;`;

const LISTEN_FASTIFY = `  await app.listen({ port: 0, host: "127.0.0.1" });
  const server: Server = app.server;
  const { port } = server.address() as AddressInfo;`;
