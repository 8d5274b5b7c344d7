import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { checkHost, isPrivateAddress, parseTarget } from "../../../src/load/targets/address.ts";
import { bypassHeaders } from "../../../src/load/targets/bypass.ts";
import {
  type Deployment,
  type DeploymentStatus,
  findDeployment,
  type Wanted,
} from "../../../src/load/targets/deployment.ts";
import { type Look, waitUntilReady } from "../../../src/load/targets/look.ts";
import { pageMark, platformMark } from "../../../src/load/targets/marks.ts";
import { publicOnly } from "../../../src/load/targets/public-lookup.ts";
import { wallOf } from "../../../src/load/targets/wall.ts";
import { EnvironmentError, UsageError } from "../../../src/report/errors.ts";

describe("a target's address", () => {
  it.each([
    ["api.example.com", /no address; write https:\/\/api\.example\.com/],
    ["localhost:3000", /write http:\/\/localhost:3000/],
    ["ftp://example.com", /must begin with http/],
    ["https://user:pass@example.com", /user name or password/],
    ["", /no address/],
    ["http://", /no address/],
  ])("is refused with what to write: %s", (text, message) => {
    expect(() => parseTarget(text, "The URL")).toThrow(message);
    expect(() => parseTarget(text, "The URL")).toThrow(UsageError);
    expect(() => parseTarget("https://user:pass@example.com", "The URL")).not.toThrow(/pass@/);
  });

  it.each([
    "127.0.0.1",
    "10.1.2.3",
    "172.31.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",
    "224.0.0.1",
    "::1",
    "[::1]",
    "::",
    "fe80::1%eth0",
    "fd00::1",
    "::ffff:127.0.0.1",
    "::ffff:a00:1",
    "::127.0.0.1",
    "64:ff9b::a00:1",
    "2002:7f00:1::",
    "fec0::1",
  ])("%s is private", (address) => expect(isPrivateAddress(address)).toBe(true));

  it.each([
    "8.8.8.8",
    "172.32.0.1",
    "100.128.0.1",
    "2606:4700::1",
    "::ffff:8.8.8.8",
    "64:ff9b::808:808",
    "example.com",
  ])("%s is not", (address) => expect(isPrivateAddress(address)).toBe(false));

  const check = (url: string, rules: { allowed?: string[]; named?: boolean; addresses?: string[] } = {}) =>
    checkHost(new URL(url), {
      allowed: rules.allowed ?? [],
      named: rules.named ?? false,
      lookup: async () => rules.addresses ?? ["93.184.216.34"],
    });

  it("that was found may lead to no private network, by number, by name or by what the name means", async () => {
    await check("https://app-42.vercel.app");
    for (const url of [
      "http://127.0.0.1",
      "http://2130706433/",
      "http://[::1]:80",
      "http://localhost",
      "http://db.internal",
      "http://metadata",
      "http://localhost./",
      "http://[64:ff9b::7f00:1]/",
    ])
      await expect(check(url), url).rejects.toThrow(/private network/);
    await expect(check("https://rebound.example.com", { addresses: ["8.8.8.8", "10.0.0.7"] })).rejects.toThrow(
      UsageError,
    );
  });

  it("that was found stays out of them when its name comes to lead there later", async () => {
    expect(await check("https://app-42.vercel.app")).toBe(true);
    expect(await check("http://127.0.0.1:3000", { named: true })).toBe(false);
    expect(await check("http://app.example.com", { allowed: ["app.example.com"] })).toBe(false);
    const answers = [["93.184.216.34"], ["93.184.216.34", "10.0.0.7"]];
    const lookup = publicOnly((_, __, callback) =>
      callback(
        null,
        answers.shift()!.map((address) => ({ address, family: 4 })),
      ),
    );
    const look = () =>
      new Promise((done) => lookup("app.example.com", { all: true }, (error, found) => done(error ?? found)));
    expect(await look()).toEqual([{ address: "93.184.216.34", family: 4 }]);
    expect(await look()).toMatchObject({ code: "EPRIVATE" });
  });

  it("that was named may", async () => {
    await check("http://127.0.0.1:3000", { named: true });
    await check("http://127.0.0.1:3000", { allowed: ["127.0.0.1:3000"] });
    // A pattern does not name it.
    await expect(check("http://127.0.0.1:3000", { allowed: ["*"] })).rejects.toThrow(/private/);
  });

  it("must be among the allowed hosts, whether it was named or not", async () => {
    const allowed = ["*.vercel.app", "api.example.com:8443"];
    await check("https://a.b.vercel.app", { allowed });
    await check("https://api.example.com:8443", { allowed, named: true });
    for (const url of [
      "https://vercel.app.evil.com",
      "https://evilvercel.app",
      "https://api.example.com",
      "https://evil-api.example.com:8443",
      "https://api-example.com:8443",
    ])
      await expect(check(url, { allowed, named: true }), url).rejects.toThrow(/not among the allowed hosts/);
  });
});

describe("the deployment of a commit", () => {
  const at = (minute: number) => `2026-11-01T00:${String(minute).padStart(2, "0")}:00Z`;
  const deployment = (id: number, environment: string, minute = id): Deployment => ({
    id,
    environment,
    createdAt: at(minute),
  });
  const status = (state: string, environmentUrl?: string, minute = 1): DeploymentStatus => ({
    state,
    createdAt: at(minute),
    environmentUrl,
  });

  async function find(
    rounds: { deployments: Deployment[]; statuses: Record<number, DeploymentStatus[]> }[],
    wanted: Partial<Wanted> = {},
  ) {
    const said: string[] = [];
    let round = -1;
    const source = {
      deployments: async () => rounds[Math.min(++round, rounds.length - 1)]!.deployments,
      statuses: async (id: number) => rounds[Math.min(round, rounds.length - 1)]!.statuses[id] ?? [],
    };
    const found = await findDeployment(
      source,
      {
        commit: "abcdef0123",
        patienceMs: 200,
        signal: new AbortController().signal,
        say: (text) => said.push(text),
        ...wanted,
      },
      20,
    );
    return { found, said };
  }

  it("is the newest success; environment_url comes before target_url", async () => {
    const { found } = await find([
      {
        deployments: [deployment(1, "Preview"), deployment(2, "Preview")],
        statuses: {
          1: [status("success", "https://old.example.com")],
          2: [status("success", "https://new.example.com", 9), status("in_progress", undefined, 3)],
        },
      },
    ]);
    expect(found).toEqual({ url: "https://new.example.com", environment: "Preview" });
    const target = { state: "success", createdAt: at(1), targetUrl: "https://log.example.com" };
    const only = await find([{ deployments: [deployment(1, "p")], statuses: { 1: [target] } }]);
    expect(only.found.url).toBe("https://log.example.com");
  });

  it("is never one that was overtaken by a failure, nor an inactive one", async () => {
    const inactive = {
      1: [status("inactive", "https://old.example.com", 9), status("success", "https://old.example.com")],
    };
    await expect(find([{ deployments: [deployment(1, "p")], statuses: inactive }])).rejects.toThrow(/p is inactive/);
  });

  it("is waited for, and what is waited for is told", async () => {
    const { found, said } = await find([
      { deployments: [], statuses: {} },
      { deployments: [deployment(1, "p")], statuses: { 1: [status("queued")] } },
      {
        deployments: [deployment(1, "p")],
        statuses: { 1: [status("success", "https://x.example.com", 5), status("queued")] },
      },
    ]);
    expect(found.url).toBe("https://x.example.com");
    expect(said).toEqual([
      "Waiting for a deployment of abcdef0: the commit abcdef0 has none.",
      "Waiting for a deployment of abcdef0: p is queued.",
    ]);
  });

  it("is given up at once when it failed, and after the limit when it never comes", async () => {
    const failed = [{ deployments: [deployment(1, "p")], statuses: { 1: [status("failure")] } }];
    const started = performance.now();
    await expect(find(failed, { patienceMs: 60_000 })).rejects.toThrow(/No deployment to test: p is failure\./);
    expect(performance.now() - started).toBeLessThan(5000);
    await expect(find([{ deployments: [], statuses: {} }])).rejects.toThrow(/has none after 0 s of waiting/);
    await expect(find([{ deployments: [], statuses: {} }])).rejects.toThrow(EnvironmentError);
  });

  it("is chosen by environment or address, and never guessed among several", async () => {
    const two = [
      {
        deployments: [deployment(1, "Preview – web"), deployment(2, "Preview – api")],
        statuses: {
          1: [status("success", "https://web.example.com")],
          2: [status("success", "https://api.example.com")],
        },
      },
    ];
    await expect(find(two)).rejects.toThrow(/several environments \(Preview – api, Preview – web\).*`environment`/);
    expect((await find(two, { environment: "*api" })).found.url).toBe("https://api.example.com");
    expect((await find(two, { url: "https://web.*" })).found.environment).toBe("Preview – web");
    // Which one is first must not decide.
    const pending = [{ ...two[0]!, statuses: { ...two[0]!.statuses, 2: [status("in_progress")] } }];
    await expect(find(pending)).rejects.toThrow(/several environments \(Preview – web, Preview – api\)/);
    expect((await find(pending, { environment: "*web" })).found.url).toBe("https://web.example.com");
    expect((await find(pending, { url: "https://web.*" })).found.environment).toBe("Preview – web");
    for (const state of ["failure", "inactive"]) {
      const over = [{ ...two[0]!, statuses: { ...two[0]!.statuses, 2: [status(state)] } }];
      expect((await find(over)).found.environment).toBe("Preview – web");
    }
    await expect(find(two, { environment: "staging" })).rejects.toThrow(
      /none of its environments \(Preview – web, Preview – api\) matches staging/,
    );
  });
});

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function look(answer: (request: IncomingMessage, response: ServerResponse) => void, patience = 0, json = false) {
  server = createServer(answer);
  await new Promise<void>((done) => server!.listen(0, "127.0.0.1", done));
  const { port } = server.address() as { port: number };
  const url = new URL(`http://127.0.0.1:${port}/`);
  const asked: Look = {
    url,
    headers: { "x-secret": "s" },
    tls: { verify: true },
    timeoutMs: 1000,
    signal: new AbortController().signal,
  };
  const said: string[] = [];
  const ready = await waitUntilReady(asked, patience, (text) => said.push(text), 20);
  return { ready, said, wall: ready.seen && wallOf(ready.seen, url, json) };
}

describe("a target that is not up yet", () => {
  it("is waited for through 503 and a missing deployment, with its headers", async () => {
    let asked = 0;
    const secrets: unknown[] = [];
    const { ready, said } = await look((request, response) => {
      secrets.push(request.headers["x-secret"]);
      asked++;
      if (asked === 1) response.writeHead(503).end();
      else if (asked === 2) response.writeHead(404, { "x-vercel-error": "DEPLOYMENT_NOT_FOUND" }).end();
      else response.end("up");
    }, 5000);
    expect(ready.seen?.status).toBe(200);
    expect(said.map((text) => text.replace(/^.*: /, ""))).toEqual([
      "status 503.",
      "status 404 (DEPLOYMENT_NOT_FOUND).",
    ]);
    expect(secrets).toEqual(["s", "s", "s"]);
  });

  it("is given up after the limit, with what was seen last", async () => {
    const { ready } = await look((_, response) => response.writeHead(502).end(), 100);
    expect(ready).toEqual({ last: "status 502" });
  });

  it("is up when it answers 404 of its own", async () => {
    expect((await look((_, response) => response.writeHead(404).end())).ready.seen?.status).toBe(404);
  });
});

describe("what stands before a target", () => {
  it.each<[string, (response: ServerResponse) => void, RegExp]>([
    [
      "a login wall",
      (r) => r.writeHead(302, { location: "https://vercel.com/sso-api?url=secret" }).end(),
      /302 with a redirect to a login page/,
    ],
    [
      "a 401 of the platform",
      (r) => r.writeHead(401, { "set-cookie": "_vercel_sso_nonce=x; Path=/" }).end("<title>Log in</title>"),
      /401 with Vercel's deployment protection \(its title: Log in\)/,
    ],
    ["a challenge", (r) => r.writeHead(403, { "cf-mitigated": "challenge" }).end(), /challenge page of Cloudflare/],
    [
      "a challenge that shows in its title only",
      (r) => r.writeHead(200, { "content-type": "text/html" }).end("<html><title>Vercel Security Checkpoint</title>"),
      /challenge page of Vercel/,
    ],
    [
      "another origin",
      (r) => r.writeHead(301, { location: "https://www.example.com/home?token=secret" }).end(),
      /leads to https:\/\/www\.example\.com\/home, another origin/,
    ],
    [
      "HTML where JSON was meant",
      (r) => r.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end("<title>My\n app</title>"),
      /HTML page where JSON was meant \(its title: My app\)/,
    ],
  ])("is named: %s", async (_, answer, message) => {
    const { wall } = await look((_, response) => answer(response), 0, true);
    expect(wall).toMatch(message);
    expect(wall).not.toContain("secret");
  });

  it.each<[string, (response: ServerResponse) => void]>([
    ["a redirect within the origin", (r) => r.writeHead(302, { location: "/docs" }).end()],
    ["an own 401", (r) => r.writeHead(401, { "www-authenticate": "Bearer" }).end()],
    ["an own 403 or 429", (r) => r.writeHead(429, { "retry-after": "1" }).end()],
    ["a JSON answer", (r) => r.writeHead(200, { "content-type": "application/json" }).end("{}")],
  ])("is not seen in %s", async (_, answer) => {
    expect((await look((_, response) => answer(response), 0, true)).wall).toBeUndefined();
  });

  it("is no login page for every path that has such letters in it", () => {
    const to = (location: string) => platformMark(302, { location });
    for (const location of [
      "/login",
      "https://x.example.com/auth/sign-in?next=/",
      "/sso",
      "https://team.cloudflareaccess.com/x",
    ])
      expect(to(location), location).toBe("a redirect to a login page");
    for (const location of ["/blog/loginov", "/assets/ssoft", "/orders/1", "https://cdn.example.com/"])
      expect(to(location), location).toBeUndefined();
  });
});

describe("headers that get through a protection", () => {
  it("are Vercel's, or the one that is named", () => {
    expect(bypassHeaders({ secret: "s" })).toEqual({ "x-vercel-protection-bypass": "s" });
    expect(bypassHeaders({ header: "CF-Access-Token", secret: "s" })).toEqual({ "cf-access-token": "s" });
    expect(bypassHeaders({ oidcToken: "t" })).toEqual({ "x-vercel-trusted-oidc-idp-token": "t" });
    expect(bypassHeaders({})).toEqual({});
  });

  it("are refused when they are none, without saying the secret", () => {
    expect(() => bypassHeaders({ header: "x y", secret: "s" })).toThrow(/no name of a header/);
    expect(() => bypassHeaders({ header: "x-y" })).toThrow(/no secret/);
    expect(() => bypassHeaders({ secret: "hush\nx: y" })).toThrow(/line break/);
    expect(() => bypassHeaders({ secret: "hush\nx: y" })).not.toThrow(/hush/);
  });
});

it.each([
  ["Log in to Vercel", "the login page of Vercel"],
  ["Login – Vercel", "the login page of Vercel"],
  ["Sign in ・ Cloudflare Access", "the login page of Cloudflare Access"],
  ["You are being redirected...", "a challenge page of Sucuri"],
  ["Making sure you&#39;re not a bot!", "a challenge page of Anubis"],
  ["You are being redirected to your order", undefined],
  ["Log in to the shop", undefined],
])("a page titled %s is %s", (title, means) => {
  expect(pageMark(`<!doctype html><html><head><title>\n ${title} </title>`)).toBe(means);
});
