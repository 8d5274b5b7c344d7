import { describe, expect, it } from "vitest";
import { HttpError } from "../../../src/routes/servers/runtime/errors.ts";
import { createService, type ServiceOptions } from "../../../src/routes/servers/runtime/service.ts";
import type { Incoming, Route } from "../../../src/routes/servers/runtime/types.ts";

const routes: Route[] = [{ id: "getPet", method: "GET", path: "/pets", responses: { "200": {} } } as unknown as Route];

/** What is answered to an error that a handler throws, and what was reported of it. */
async function thrown(error: unknown, more: Partial<ServiceOptions> = {}) {
  const reported: unknown[] = [];
  const handlers = { getPet: () => Promise.reject(error) };
  const service = createService(routes, handlers, {}, { onError: (one: unknown) => void reported.push(one), ...more });
  const request = { method: "GET", url: "/pets", headers: {}, raw: {} } as unknown as Incoming;
  const outgoing = await service.handle(request);
  const { error: told } = JSON.parse(String(outgoing!.body));
  return { status: outgoing!.status, message: told.message, reported };
}

describe("an error of a handler", () => {
  it("is answered as it says where it is one to answer with", async () => {
    expect(await thrown(new HttpError(409, "There is one already."))).toEqual({
      status: 409,
      message: "There is one already.",
      reported: [],
    });
  });

  it.each<[string, object]>([
    ["of http-errors that are meant to be shown", { status: 404, expose: true }],
    ["of Fastify's parsers", { statusCode: 413, code: "FST_ERR_CTP_BODY_TOO_LARGE" }],
  ])("is one %s", async (_, more) => {
    const { status, message, reported } = await thrown(Object.assign(new Error("told"), more));
    expect([status, message, reported]).toEqual([Object.values(more)[0], "told", []]);
  });

  it.each<[string, unknown]>([
    ["has a status, and does not say that it may be shown", Object.assign(new Error("secret"), { status: 404 })],
    ["comes of another service", Object.assign(new Error("secret"), { statusCode: 403, code: "EOTHER" })],
    ["is of a server", Object.assign(new Error("secret"), { status: 503, expose: true })],
    ["has none", new Error("secret")],
    ["is no error", "secret"],
    ["is nothing", undefined],
  ])("that %s is told to nobody but those who report it", async (_, error) => {
    expect(await thrown(error)).toEqual({ status: 500, message: "Something went wrong.", reported: [error] });
  });
});

describe("a request that its validators refuse", () => {
  const even = { safeParse: (value: unknown) => judged((value as { n?: number }).n) };
  const judged = (n: number | undefined) =>
    Number(n) % 2 === 0 ? { success: true } : { success: false, error: { issues: [{ path: ["n"], message: "odd" }] } };
  const content = [{ mediaType: "application/json", schema: even }];
  const body = { required: true, content };
  const operations = [{ id: "make", method: "POST", path: "/", body, responses: { "204": {} } } as unknown as Route];

  async function sent(parsed: object, options: Partial<ServiceOptions> = {}) {
    const seen: unknown[] = [];
    const handlers = {
      make: async (request: { body: unknown }) => {
        seen.push(request.body);
        return { status: 204 };
      },
    };
    const service = createService(operations, handlers, {}, options as ServiceOptions);
    const headers = { "content-type": "application/json", "content-length": "9" };
    const outgoing = await service.handle({
      method: "POST",
      url: "/",
      headers,
      parsed,
      raw: {},
    } as unknown as Incoming);
    return {
      status: outgoing!.status,
      details: outgoing!.body && JSON.parse(String(outgoing!.body)).error.details,
      seen,
    };
  }

  it("does not reach the handler, and says what is wrong with its body", async () => {
    expect(await sent({ n: 2 })).toEqual({ status: 204, details: undefined, seen: [{ n: 2 }] });
    const details = [{ field: "n", message: "odd" }];
    expect(await sent({ n: 1 })).toEqual({ status: 400, details, seen: [] });
    expect(await sent({ n: 1 }, { invalidStatus: 422 })).toEqual({ status: 422, details, seen: [] });
  });
});
