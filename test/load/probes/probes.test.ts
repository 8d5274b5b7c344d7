import { rmSync } from "node:fs";
import type { Server } from "node:http";
import express, { type Express, type NextFunction, type Request, type Response } from "express";
import { rateLimit } from "express-rate-limit";
import helmet from "helmet";
import { afterEach, describe, expect, it } from "vitest";
import { waitOf } from "../../../src/load/probes/rate-limit.ts";
import { headerFindings } from "../../../src/load/probes/security-headers.ts";
import { badTokens } from "../../../src/load/probes/tokens.ts";
import { probeBodies } from "../../../src/load/probes/wrong-bodies.ts";
import { backendKit, directoryOf } from "../../support/command-line.ts";

const SPEC = `openapi: 3.1.0
info: { title: Pets, version: "1" }
paths:
  /pets:
    post:
      operationId: createPet
      security: [{ bearer: [] }]
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [name, age]
              additionalProperties: false
              properties:
                name: { type: string, minLength: 1, maxLength: 20, example: Rex }
                age: { type: integer, minimum: 0, maximum: 40 }
      responses: { "201": { description: made } }
components: { securitySchemes: { bearer: { type: http, scheme: bearer } } }
`;

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function listen(app: Express): Promise<string> {
  await new Promise<void>((done) => {
    server = app.listen(0, "127.0.0.1", () => done());
  });
  return `http://127.0.0.1:${(server!.address() as { port: number }).port}`;
}

/** A backend that does what the spec says. */
function sound(): Express {
  const app = express();
  app.use(helmet());
  app.use((request, response, next) => {
    if (request.headers.authorization === "Bearer good") next();
    else response.status(401).json({ error: "who are you" });
  });
  app.use(express.json());
  app.post("/pets", (request: Request, response: Response) => {
    const pet: unknown = request.body;
    const { name, age, ...more } = (typeof pet === "object" && pet !== null ? pet : {}) as Record<string, unknown>;
    const named = typeof name === "string" && name.length >= 1 && [...name].length <= 20;
    const aged = Number.isInteger(age) && Number(age) >= 0 && Number(age) <= 40;
    const good = named && aged && Object.keys(more).length === 0;
    response.status(good ? 201 : 400).json(good ? { id: 1 } : { error: "wrong" });
  });
  app.use((error: { status?: number }, _: Request, response: Response, __: NextFunction) => {
    response.status(error.status ?? 500).json({ error: "wrong" });
  });
  return app;
}

/** One that trusts whoever asks. */
function careless(): Express {
  const app = express();
  app.use(express.json());
  app.post("/pets", (request: Request, response: Response) => {
    response.status(201).json({ length: request.body.name.length });
  });
  app.use((error: Error, _: Request, response: Response, __: NextFunction) => {
    response.status(500).send(`<pre>${error.stack?.replaceAll("\n", "<br>")}</pre>`);
  });
  return app;
}

/** A busy machine sends late, which would leave a criterion in milliseconds open; that is no matter here. */
const SUCCESS = ["--criterion", "success > 50%"];
const RUN = ["--rate", "20", "--duration", "1s", "--warmup", "0", "--point-estimate", "--json"];

async function probe(url: string, ...flags: string[]) {
  const spec = `${directoryOf({ "api.yml": SPEC })}/api.yml`;
  const load = ["load", "run", url, "--spec", spec, "--operation", "createPet", ...SUCCESS];
  const run = await backendKit([...load, ...RUN, ...flags]);
  return { ...run, result: JSON.parse(run.stdout) };
}

const PROBES = ["--probe", "headers,bodies,tokens"];

interface Found {
  findings: { rule: string; severity: string; message: string }[];
}
const messages = ({ findings }: Found, rule: string) =>
  findings.filter((finding) => finding.rule === rule).map(({ message }) => message);

describe("probes", () => {
  it("have nothing to say about a backend that does what its spec says", async () => {
    const url = await listen(sound());
    const { code, result } = await probe(url, "-H", "Authorization: Bearer good", ...PROBES);
    expect(result.findings).toEqual([]);
    expect([code, result.verdict]).toEqual([0, "pass"]);
    expect(result.notes.join(" ")).toMatch(/\d\d wrong and hostile bodies were sent to 1 endpoint/);
  });

  it("find missing headers, bodies that break it or are taken, traces, and tokens that nobody looks at", async () => {
    const url = await listen(careless());
    const { code, result } = await probe(url, ...PROBES);
    expect([code, result.verdict]).toEqual([1, "fail"]);
    const headers = messages(result, "load-probe-header").join("\n");
    const missing = [
      "x-content-type-options",
      "content-security-policy",
      "x-frame-options",
      "referrer-policy",
      "x-powered-by",
    ];
    for (const name of missing) expect(headers).toContain(name);
    expect(headers).not.toContain("strict-transport-security");
    const bodies = messages(result, "load-probe-body").join("\n");
    expect(bodies).toMatch(/broke the server.*null \(500\)/);
    expect(bodies).toMatch(/against the spec were accepted: .*\(201\)/);
    expect(bodies).toContain("stack trace");
    const tokens = messages(result, "load-probe-token");
    expect(tokens.map((message) => /with (.*) was answered 201/.exec(message)![1])).toEqual([
      "no token",
      "a text that is no token",
      'an unsigned token (alg "none")',
      'an unsigned token (alg "nOnE")',
      "a token signed with another key",
      "an expired token, signed with another key",
    ]);
  });

  it("say what they did not look at", async () => {
    const app = express();
    app.get("/", (_, response) => void response.json({}));
    const url = await listen(app);
    const run = await backendKit(["load", "run", url, ...SUCCESS, ...RUN, "--probe", "bodies", "--probe", "tokens"]);
    const { notes, verdict } = JSON.parse(run.stdout);
    expect(notes.join(" ")).toContain("No body was probed");
    expect(notes.join(" ")).toContain("No token was probed");
    expect(verdict).toBe("pass");
  });

  it("are refused by name when there is none such", async () => {
    const run = await backendKit(["load", "run", "http://127.0.0.1:1", "--probe", "header"]);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('There is no probe "header"; did you mean "headers"?');
  });
});

describe("probes of a journey", () => {
  const journey = `steps:
  - request: POST /login
    extract: { next: { header: location } }
  - name: next
    request: GET {{next|raw}}
    headers: { x-api-key: secret }
    refused-tokens: [Bearer expired]
`;
  const run = async (app: Express) => {
    const directory = directoryOf({ "journey.yml": journey });
    const url = await listen(app);
    const args = ["load", "run", url, "--scenario", "journey.yml", "--rate", "10", "-d", "1s", "--warmup", "0"];
    const { stdout, stderr } = await backendKit([...args, "--probe", "tokens", "--json"], { cwd: directory });
    rmSync(directory, { recursive: true });
    const { findings, notes } = JSON.parse(stdout);
    return { stderr, notes, messages: findings.map(({ message }: { message: string }) => message) };
  };
  /** `isGood` judges the key and the token of what comes after the login. */
  const shop = (next: string, isGood: (request: Request) => boolean): Express => {
    const app = express();
    app.post("/login", (_, response) => void response.location(next).status(201).end());
    app.get("/next", (request, response) => void response.status(isGood(request) ? 200 : 401).end());
    return app;
  };

  it("leave the key out, and send the tokens that are named", async () => {
    const sound = await run(shop("/next", ({ headers }) => headers["x-api-key"] === "secret"));
    expect(sound.messages).toEqual([]);
    const careless = await run(
      shop("/next", ({ headers }) => headers["x-api-key"] === "secret" || headers.authorization === "Bearer expired"),
    );
    expect(careless.messages).toEqual([
      "next: a request with token 1 of refused-tokens was answered 200, not 401 or 403.",
    ]);
  });

  it("do not follow an answer to an origin that nobody named", async () => {
    const { notes, messages, stderr } = await run(shop("http://127.0.0.1:1/next", () => true));
    expect(messages).toEqual([]);
    expect(notes).toContain("next was not probed: http://127.0.0.1:1 was not named as a target.");
    expect(stderr).not.toContain("mistake of ours");
  });
});

describe("--expect-status 400 with a spec", () => {
  it("sends what the spec forbids, under load, and passes when all of it is refused", async () => {
    const url = await listen(sound());
    const { code, result } = await probe(url, "-H", "Authorization: Bearer good", "--expect-status", "400");
    expect([code, result.verdict]).toEqual([0, "pass"]);
    expect(result.statuses).toEqual({ "400": 20 });
    expect(result.notes.join(" ")).toMatch(/bodies that the spec forbids were sent to 1 operation, and 400 expected/);
  });

  it("fails when one is accepted or breaks the server", async () => {
    const url = await listen(careless());
    const { code, result } = await probe(url, "--expect-status", "400");
    expect([code, result.verdict]).toEqual([1, "fail"]);
    expect(result.requests.ok).toBe(0);
    expect(Object.keys(result.statuses).sort()).toEqual(["201", "500"]);
  });
});

describe("--expect-rate-limit", () => {
  const limited = (options: Parameters<typeof rateLimit>[0]) => {
    const app = express();
    app.use(rateLimit({ windowMs: 1500, limit: 30, ...options }));
    app.get("/", (_, response) => void response.json({}));
    return app;
  };
  /** One that answers 429 from its 61st request on. */
  const counting = (headers: Record<string, string>) => {
    const app = express();
    let asked = 0;
    app.get("/", (_, response) => {
      if (asked++ < 60) response.json({});
      else response.status(429).set(headers).end();
    });
    return app;
  };
  const expectLimit = async (app: Express, rate = "20") => {
    const url = await listen(app);
    const run = await backendKit(["load", "run", url, "--rate", rate, ...RUN.slice(2), "--expect-rate-limit"]);
    const { criteria } = JSON.parse(run.stdout);
    const names = criteria.map(({ criterion }: { criterion: string }) => criterion);
    return { code: run.code, limit: criteria.at(-1), names };
  };

  it("takes the place of the success criterion, and passes for a limit that says when it ends, and ends then", async () => {
    const { limit, names } = await expectLimit(limited({ standardHeaders: "draft-7" }));
    expect(limit.reason).toMatch(/429 after some \d+ requests, with Retry-After: \d+; \d\.\d s later .* 200 again/);
    expect([limit.verdict, names]).toEqual(["pass", ["p99 < 200ms", "rate limit"]]);
  });

  it("fails where a platform limits in the service's place, or refuses everything afterwards", async () => {
    const platform = await expectLimit(counting({ "retry-after": "1", "cf-mitigated": "challenge" }));
    expect([platform.code, platform.limit.verdict]).toEqual([1, "fail"]);
    expect(platform.limit.reason).toContain("is a challenge page of Cloudflare, not the service's own limit");
    const app = express();
    let asked = 0;
    let limitedAt = 0;
    app.get("/", (_, response) => {
      if (asked++ < 60) response.json({});
      else {
        limitedAt ||= Date.now();
        const status = Date.now() - limitedAt > 1000 ? 403 : 429;
        response.status(status).set("retry-after", "1").end();
      }
    });
    const banned = await expectLimit(app);
    expect(banned.limit.reason).toMatch(/later the answer is 403, where it was 200 before/);
    expect(banned.code).toBe(1);
  });

  it("fails where there is no limit", async () => {
    const { code, limit } = await expectLimit(limited({ limit: 1_000_000 }));
    expect([code, limit.verdict]).toEqual([1, "fail"]);
    expect(limit.reason).toContain("A burst of 1000 requests met no 429");
  });

  it("sends what the rate sends in a minute, no more", async () => {
    let asked = 0;
    const app = express();
    app.get("/", (_, response) => {
      asked++;
      response.json({});
    });
    const { limit } = await expectLimit(app, "2");
    expect(limit.reason).toContain(
      "A burst of 120 requests met no 429: there is no limit, or a higher one. It has what",
    );
    // The load itself, one that asks whether the endpoint answers, the burst.
    expect(asked).toBeGreaterThanOrEqual(122);
    expect(asked).toBeLessThanOrEqual(125);
  });

  it("fails where a 429 says nothing of when to come again", async () => {
    const { code, limit } = await expectLimit(counting({}));
    expect([code, limit.verdict]).toEqual([1, "fail"]);
    expect(limit.reason).toContain("neither Retry-After nor RateLimit headers");
  });

  it("fails where the service breaks before it refuses, and where most of the load fails for another reason", async () => {
    const app = express();
    let asked = 0;
    app.get("/", (_, response) => {
      asked++;
      if (asked % 100 === 0) response.status(429).set("retry-after", "0").end();
      else response.status(asked > 3 && asked % 2 === 0 ? 500 : 200).end();
    });
    const url = await listen(app);
    const run = await backendKit(["load", "run", url, "--rate", "20", ...RUN.slice(2), "--expect-rate-limit"]);
    const { criteria, findings } = JSON.parse(run.stdout);
    expect([run.code, criteria.at(-1).verdict]).toEqual([1, "fail"]);
    expect(criteria.at(-1).reason).toMatch(
      /of the burst were answered with 500: a limit refuses before the service breaks/,
    );
    expect(findings.map(({ rule }: { rule: string }) => rule)).toEqual(["load-no-good-answer"]);
    expect(findings[0].message).toMatch(/^9 of 20 requests ended neither well nor refused by a limit: status 500\./);
  });

  it("fails where the limit does not end when it says", async () => {
    const { limit } = await expectLimit(counting({ "Retry-After": "0" }));
    expect(limit.reason).toContain("it does not recover when it says");
  });

  it("is inconclusive where the wait would take too long", async () => {
    const { code, limit } = await expectLimit(limited({ windowMs: 900_000 }));
    expect([code, limit.verdict]).toEqual([3, "inconclusive"]);
    expect(limit.reason).toContain("longer than this waits");
  });
});

describe("the time that a 429 asks to wait", () => {
  const now = Date.parse("2026-11-01T00:00:00Z");
  it.each<[Record<string, string>, number | undefined]>([
    [{ "retry-after": "7" }, 7000],
    [{ "retry-after": "Sun, 01 Nov 2026 00:00:09 GMT" }, 9000],
    [{ "retry-after": "soon", "ratelimit-reset": "4" }, 4000],
    [{ ratelimit: '"default";r=0;t=30' }, 30_000],
    [{ ratelimit: "limit=100, remaining=0, reset=12" }, 12_000],
    [{ "x-ratelimit-reset": String(now / 1000 + 5) }, 5000],
    [{ "x-ratelimit-reset": String(now + 6000) }, 6000],
    [{ "x-ratelimit-limit": "100" }, undefined],
    [{ "retry-after": "-5" }, undefined],
    [{ "retry-after": "1.5" }, undefined],
    [{ "retry-after": "Sunday, 01-Nov-26 00:00:09 GMT" }, 9000],
  ])("is read from %j", (headers, ms) => {
    const answer = { status: 429, headers: new Map(Object.entries(headers)), beginning: "" };
    expect(waitOf(answer, now)?.ms).toBe(ms);
  });
});

describe("bodies that a schema forbids", () => {
  const tags = { type: "array", items: { type: "string", enum: ["a"] } };
  const schema = { type: "object", required: ["name"], properties: { name: { type: "string", maxLength: 3 }, tags } };

  it("are each really against it, down to the items of lists", () => {
    const bodies = probeBodies(schema, { name: "Rex", tags: ["a"] });
    const wrong = bodies.filter(({ kind }) => kind === "wrong").map(({ name }) => name);
    expect(wrong).toContain("name is missing");
    expect(wrong).toContain("name is one character too long");
    expect(wrong).toContain("tags[0] is a number");
    // Optional, and unknown properties are allowed: to refuse these would be wrong.
    expect(wrong).not.toContain("tags is missing");
    expect(wrong).not.toContain("the body has a property that nobody knows");
    expect(bodies.find(({ name }) => name === "__proto__ in it")!.text).toContain('"__proto__"');
  });

  it("are only what is no JSON where no schema is known", () => {
    const wrong = probeBodies(undefined, { a: 1 }).filter(({ kind }) => kind === "wrong");
    expect(wrong.map(({ name }) => name)).toEqual(["JSON that breaks off", "no JSON at all"]);
  });
});

describe("security headers", () => {
  const GOOD = {
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'self'; script-src-attr 'none'",
    "x-frame-options": "SAMEORIGIN",
    "referrer-policy": "no-referrer",
  };
  const errors = (more: Record<string, string>, severity = "error") =>
    headerFindings(
      { status: 200, headers: new Map(Object.entries({ ...GOOD, ...more })), beginning: "" },
      "GET /",
      false,
    )
      .filter((finding) => finding.severity === severity)
      .map(({ message }) => /the header ([\w-]+)/.exec(message)![1]);

  it.each([
    [{}],
    // A proxy and the application behind it.
    [{ "x-content-type-options": "nosniff, nosniff", "x-frame-options": "DENY, DENY" }],
    [{ "referrer-policy": "unsafe-url, strict-origin" }],
  ])("are good with %j", (more) => {
    expect(errors(more)).toEqual([]);
  });

  it.each([
    [{ "x-content-type-options": "sniff, nosniff" }, "x-content-type-options"],
    [{ "x-frame-options": "ALLOWALL" }, "x-frame-options"],
    [{ "content-security-policy": "" }, "content-security-policy"],
    [{ "referrer-policy": "unsafe-url" }, "referrer-policy"],
  ])("are not with %j", (more, name) => {
    expect(errors(more)).toEqual([name]);
  });

  it.each([
    ["default-src * 'unsafe-inline'", true],
    ["script-src 'self' 'unsafe-inline'; default-src 'none'", true],
    ["script-src *", true],
    ["script-src 'unsafe-inline' 'nonce-abc'", false],
    ["default-src 'none'; frame-ancestors 'none'", false],
    ["frame-ancestors 'none'", false],
  ])("warn of the policy %s: %s", (policy, weak) => {
    const warned = errors({ "content-security-policy": policy }, "warning").includes("content-security-policy");
    expect(warned).toBe(weak);
  });
});

describe("tokens that no server may take", () => {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const decode = (token: string) => JSON.parse(Buffer.from(token.split(".")[1]!, "base64url").toString());

  it("have the claims of the one that is used, with another end", () => {
    const given = `Bearer ${part({ alg: "RS256" })}.${part({ sub: "me", role: "admin", exp: 5 })}.c2ln`;
    const tokens = badTokens(given, 1000);
    const of = (name: RegExp) => tokens.find((token) => name.test(token.name))!.authorization!;
    expect(tokens[0]!.authorization).toBeUndefined();
    expect(of(/unsigned/)).toMatch(/\.$/);
    expect(decode(of(/unsigned/))).toMatchObject({ sub: "me", role: "admin", exp: 4600 });
    expect(decode(of(/expired/)).exp).toBeLessThan(1000);
    expect(of(/old signature/)).toMatch(/\.c2ln$/);
    expect(of(/without its signature/)).toBe(given.replace("c2ln", ""));
    expect(JSON.parse(Buffer.from(of(/nOnE/).slice(7).split(".")[0]!, "base64url").toString()).alg).toBe("nOnE");
    expect(badTokens("Basic x", 1000)).toHaveLength(6);
  });
});
