import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { selfSigned } from "../support/certificates.ts";
import { planOf, run, step } from "../support/engine.ts";

/** Long answers in many pieces, with a number at the beginning and its square at the end; and who asks for such a pair. */
let last = 0;
function answer({ url }: IncomingMessage, response: ServerResponse): void {
  const [, pair, id, square] = /^\/(pair)\/(\d+)\/(\d+)$/.exec(url ?? "") ?? [];
  if (pair) {
    response.writeHead(Number(id) ** 2 === Number(square) ? 200 : 409).end();
    return;
  }
  const number = ++last;
  const pieces = [
    `{"id":${number},"text":"`,
    ...Array.from({ length: 8 }, () => `${number}-`.repeat(900)),
    `","square":${number ** 2}}`,
  ];
  const next = () => {
    const piece = pieces.shift();
    if (piece === undefined) return response.end();
    response.write(piece);
    setImmediate(next);
  };
  next();
}

describe("many connections, whose bytes all come into one buffer", () => {
  it.each([false, true])("never read one another's (TLS: %s)", async (secure) => {
    const { key, cert } = selfSigned();
    const server = secure ? createSecureServer({ key, cert }, answer) : createServer(answer);
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const origin = `http${secure ? "s" : ""}://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const asks = step(origin, "/", {
      expectJson: true,
      extract: { id: { from: "json", path: ["id"] }, square: { from: "json", path: ["square"] } },
    });
    const tells = step(origin, "/pair/{{id}}/{{square}}");
    const plan = planOf(origin, { model: "closed", concurrency: 40, durationMs: 1200 }, [
      { name: "pairs", weight: 1, steps: [asks, tells] },
    ]);
    const transport = { ...plan.transport, tls: { verify: false } };
    const { total, errors } = await run({ ...plan, transport });
    server.close();
    server.closeAllConnections();
    expect(errors).toEqual([]);
    expect(total.counts.ok).toBeGreaterThan(80);
    expect(total.bytesIn).toBeGreaterThan(80 * 8000);
  });
});
