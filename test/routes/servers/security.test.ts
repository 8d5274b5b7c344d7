import { describe, expect, it } from "vitest";
import { HttpError } from "../../../src/routes/servers/runtime/errors.ts";
import { authorize, checkHooks, type Schemes } from "../../../src/routes/servers/runtime/security.ts";
import type { Incoming, Route, SecurityHook } from "../../../src/routes/servers/runtime/types.ts";

const schemes: Schemes = {
  key: { type: "apiKey", in: "header", name: "X-Key" },
  session: { type: "apiKey", in: "cookie", name: "sid" },
  query: { type: "apiKey", in: "query", name: "k" },
  bearer: { type: "http", scheme: "bearer" },
  basic: { type: "http", scheme: "basic" },
  login: { type: "oauth2" },
  certificate: { type: "mutualTLS" },
};

type Sent = { headers?: Record<string, string>; cookies?: Record<string, string>; query?: Record<string, string> };
const pairs = (values: Record<string, string> = {}) => Object.entries(values).map(([name, raw]) => ({ name, raw }));

/** What becomes of a request: what hooks gave back, or the status; and which hooks were asked. */
async function ask(
  security: Route["security"],
  { headers = {}, cookies, query }: Sent,
  hooks: Record<string, SecurityHook>,
) {
  const asked: string[] = [];
  const watched = Object.fromEntries(
    Object.entries(hooks).map(([name, hook]) => [
      name,
      (credentials: Parameters<SecurityHook>[0]) => {
        asked.push(`${name}:${credentials.value}`);
        return hook(credentials);
      },
    ]),
  );
  const texts = {
    path: new Map<string, string>(),
    query: pairs(query),
    queryText: "",
    cookies: pairs(cookies),
    header: (name: string) => headers[name.toLowerCase()],
  };
  const request = { method: "GET", url: "/", headers, raw: {} } as Incoming;
  const outcome = await authorize({ security } as Route, request, texts, schemes, watched).catch((error) => error);
  if (!(outcome instanceof Error)) return { auth: outcome, asked };
  if (!(outcome instanceof HttpError)) throw outcome;
  return { status: outcome.status, challenge: outcome.headers["www-authenticate"], asked };
}

const yes = () => "you";
const no = () => false;
const forbids = () => {
  throw new HttpError(403, "not you");
};
const rejects = async () => {
  throw new HttpError(401, "who?");
};

describe("what a request must carry", () => {
  it("is nothing where nothing is asked for", async () => {
    expect(await ask(undefined, {}, {})).toEqual({ auth: {}, asked: [] });
    expect(await ask([], {}, {})).toEqual({ auth: {}, asked: [] });
  });

  it("is asked of the hook only where it is there: a hook that takes all opens nothing", async () => {
    expect(await ask([{ key: [] }], {}, { key: yes })).toEqual({ status: 401, challenge: undefined, asked: [] });
    expect(await ask([{ key: [] }], { headers: { "x-key": "" } }, { key: yes })).toMatchObject({ status: 401 });
    expect(await ask([{ key: [] }], { headers: { "x-key": "a" } }, { key: yes })).toEqual({
      auth: { key: "you" },
      asked: ["key:a"],
    });
  });

  it.each<[string, Sent, string | undefined]>([
    ["session", { cookies: { sid: "a%20b" } }, "a b"],
    ["query", { query: { k: "a+b" } }, "a b"],
    ["bearer", { headers: { authorization: "Bearer a.b.c" } }, "a.b.c"],
    ["bearer", { headers: { authorization: "bearer a" } }, "a"],
    ["bearer", { headers: { authorization: "Basic a" } }, undefined],
    ["bearer", { headers: { authorization: "Bearer" } }, undefined],
    ["basic", { headers: { authorization: `Basic ${Buffer.from("me:secret").toString("base64")}` } }, "me:secret"],
    ["basic", { headers: { authorization: `Basic ${Buffer.from("me").toString("base64")}` } }, undefined],
    ["login", { headers: { authorization: "Bearer a" } }, "a"],
  ])("is read for %s out of %j", async (scheme, sent, value) => {
    const { asked } = await ask([{ [scheme]: [] }], sent, { [scheme]: yes });
    expect(asked).toEqual(value === undefined ? [] : [`${scheme}:${value}`]);
  });

  it("is everything of one alternative", async () => {
    const both = [{ key: [], bearer: [] }];
    const sent = { headers: { "x-key": "a", authorization: "Bearer b" } };
    expect(await ask(both, sent, { key: yes, bearer: yes })).toMatchObject({ auth: { key: "you", bearer: "you" } });
    expect(await ask(both, sent, { key: no, bearer: yes })).toMatchObject({ status: 401, asked: ["key:a"] });
    expect(await ask(both, sent, { key: yes, bearer: no })).toMatchObject({ status: 401 });
    expect(await ask(both, { headers: { authorization: "Bearer b" } }, { key: yes, bearer: yes })).toMatchObject({
      status: 401,
    });
  });

  it("is one alternative of several, and who is known is preferred to nobody", async () => {
    const sent = { headers: { "x-key": "a", authorization: "Bearer b" } };
    expect(await ask([{ key: [] }, { bearer: [] }], sent, { key: no, bearer: yes })).toMatchObject({
      auth: { bearer: "you" },
    });
    expect(await ask([{}, { key: [] }], sent, { key: yes })).toMatchObject({ auth: { key: "you" } });
    expect(await ask([{}, { key: [] }], {}, { key: yes })).toMatchObject({ auth: {} });
  });

  it("is forbidden only where credentials were known, and not good enough for any alternative", async () => {
    const sent = { headers: { "x-key": "a", authorization: "Bearer b" } };
    expect(await ask([{ key: [] }, { bearer: [] }], sent, { key: forbids, bearer: no })).toMatchObject({ status: 403 });
    expect(await ask([{ key: [] }, { bearer: [] }], sent, { key: forbids, bearer: yes })).toMatchObject({
      auth: { bearer: "you" },
    });
    expect(await ask([{ key: [] }], sent, { key: rejects })).toMatchObject({ status: 401 });
  });

  it("is not given by a hook that breaks", async () => {
    const broken = () => {
      throw new TypeError("oops");
    };
    const sent = { headers: { "x-key": "a" } };
    await expect(ask([{ key: [] }], sent, { key: broken })).rejects.toThrow("oops");
    for (const nothing of [undefined, null, 0, "", false])
      expect(await ask([{ key: [] }], sent, { key: () => nothing })).toMatchObject({ status: 401 });
  });

  it("is told by the challenge, where there is one to tell", async () => {
    expect(await ask([{ basic: [] }, { bearer: [] }, { key: [] }], {}, {})).toMatchObject({
      challenge: 'Basic realm="api", charset="UTF-8", Bearer',
    });
  });

  it("is for the hook to find where it is a certificate", async () => {
    expect(await ask([{ certificate: [] }], {}, { certificate: yes })).toMatchObject({
      auth: { certificate: "you" },
      asked: ["certificate:undefined"],
    });
  });

  it("has a hook for each scheme before the first request comes", () => {
    const routes = [{ security: [{ key: [], toString: [] }] }] as unknown as Route[];
    expect(() => checkHooks(routes, { key: yes, toString: yes })).not.toThrow();
    expect(() => checkHooks(routes, { toString: yes })).toThrow(/no function for key\.$/);
    expect(() => checkHooks(routes, { key: yes })).toThrow(/no function for toString\.$/);
    expect(() => checkHooks([{}] as Route[], {})).not.toThrow();
  });
});
