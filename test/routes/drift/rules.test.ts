import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { judge } from "../../../src/routes/drift/judge.ts";
import { resolveCheckOptions } from "../../../src/routes/drift/options.ts";
import { RULES } from "../../../src/routes/drift/rules.ts";
import { sourceFiles } from "../../../src/routes/read/files.ts";

const root = import.meta.dirname;
const options = resolveCheckOptions({ root, cwd: root, today: "2026-01-01" }, {});

/** "rule:line" of what is found in one file, without what only says that something was not read. */
function rulesIn(code: string, file = "app.ts"): string[] {
  const { findings } = judge(
    sourceFiles([file], () => code),
    [],
    options,
  );
  return findings.filter(({ rule }) => rule !== "unread-code").map(({ rule, location }) => `${rule}:${location?.line}`);
}

const EXPRESS = 'const express = require("express"); const app = express(); app.use(require("helmet")());\n';
const JWT = 'const jwt = require("jsonwebtoken");\n';

describe("every rule", () => {
  it.each(Object.keys(RULES))("has a page: %s", (rule) => {
    expect(existsSync(new URL(`../../../docs/rules/${rule}.md`, import.meta.url))).toBe(true);
  });
});

describe("unvalidated-route", () => {
  it.each([
    'app.post("/a", (req, res) => { save(req.body); res.end(); });',
    'app.get("/a", (req, res) => { res.json(find(req.query.q)); });',
    'app.get("/a/:id", (req, res) => { res.end(); });',
    'app.post("/a", (req, res) => { const { x } = req.body; res.end(x); });',
    'const { z } = require("zod"); app.post("/a/:id", (req, res) => { z.object({}).parse(req.body); res.end(); });',
    'const { checkSchema } = require("express-validator"); app.post("/a", checkSchema({ x: { in: ["query"], isInt: true } }), (req, res) => { save(req.body.x); res.end(); });',
    'app.use(require("express-openapi-validator").middleware({ apiSpec, validateRequests: false })); app.post("/a", (req, res) => { save(req.body); res.end(); });',
    'const { type } = require("arktype"); app.post("/a", (req, res) => { type({ x: "string" })(req.query); save(req.body); res.end(); });',
  ])("finds %s", (code) => expect(rulesIn(EXPRESS + code)).toEqual(["unvalidated-route:2"]));

  it.each([
    'app.get("/a", (req, res) => res.end());',
    'app.get("/a/:id(\\\\d+)", (req, res) => res.end());',
    'const { z } = require("zod"); app.post("/a", (req, res) => { save(z.object({}).parse(req.body)); res.end(); });',
    'const Ajv = require("ajv"); const check = new Ajv().compile({ type: "object" }); app.post("/a", (req, res) => { if (!check(req.body)) return res.status(400).end(); res.end(); });',
    'const v = require("valibot"); app.get("/a", (req, res) => { v.parse(v.object({}), req.query); res.end(); });',
    'const { body } = require("express-validator"); app.post("/a", body("x").isInt(), (req, res) => { res.end(req.body.x); });',
    'const { checkSchema } = require("express-validator"); app.post("/a", checkSchema({ x: { in: ["body"], isInt: true } }), (req, res) => { save(req.body.x); res.end(); });',
    'const { checkSchema } = require("express-validator"); app.post("/a", checkSchema({ x: { isInt: true } }, ["body"]), (req, res) => { save(req.body.x); res.end(); });',
    'app.use(require("express-openapi-validator").middleware({ apiSpec })); app.post("/a/:id", (req, res) => { save(req.body, req.query.x); res.end(); });',
    'const { type } = require("arktype"); const A = type({ x: "string" }); app.post("/a", (req, res) => { const a = A(req.body); if (a instanceof type.errors) return res.status(400).end(); save(a); res.end(); });',
  ])("leaves alone %s", (code) => expect(rulesIn(EXPRESS + code)).toEqual([]));
});

describe("tokens", () => {
  it.each<[string, string[]]>([
    ['jwt.sign({}, "secret", { expiresIn: "1h" });', ["jwt-secret-in-source:2"]],
    ['const SECRET = "x" + "y"; jwt.sign({}, SECRET, { expiresIn: 60 });', ["jwt-secret-in-source:2"]],
    ['const { S = "fallback" } = process.env; jwt.sign({}, S, { expiresIn: 60 });', ["jwt-secret-in-source:2"]],
    ["jwt.sign({ sub: 1 }, process.env.S);", ["jwt-without-expiry:2"]],
    ['jwt.sign({ sub: 1 }, process.env.S, { expiresIn: "30d" });', ["jwt-long-expiry:2"]],
    ["jwt.sign({ sub: 1 }, process.env.S, { expiresIn: 90000 });", ["jwt-long-expiry:2"]],
    ["jwt.verify(t, process.env.S);", ["jwt-algorithm-not-fixed:2"]],
    ["function never() { jwt.verify(t, process.env.S, (e, d) => {}); }", ["jwt-algorithm-not-fixed:2"]],
    [
      "class Tokens { make() { return jwt.sign({}, process.env.S); } } module.exports = { Tokens };",
      ["jwt-without-expiry:2"],
    ],
    ['require("express-jwt").expressjwt({ secret: "x" });', ["jwt-secret-in-source:2", "jwt-algorithm-not-fixed:2"]],
    ["const jose = require('jose'); new jose.SignJWT({}).setProtectedHeader({}).sign(key);", ["jwt-without-expiry:2"]],
    [
      "const jose = require('jose'); const b = new jose.SignJWT({}); b.setExpirationTime('1h'); b.sign(key); new jose.SignJWT({}).sign(key);",
      ["jwt-without-expiry:2"],
    ],
    ["const jose = require('jose'); jose.jwtVerify(t, key);", ["jwt-algorithm-not-fixed:2"]],
    ['require("fastify")().register(require("@fastify/jwt"), { secret: "x" });', ["jwt-secret-in-source:2"]],
    [
      'const { SignJWT } = require("jose"); const key = new TextEncoder().encode("s"); new SignJWT({}).setExpirationTime("2h").sign(key);',
      ["jwt-secret-in-source:2"],
    ],
    [
      'const jose = require("jose"); const encoder = new TextEncoder(); jose.jwtVerify(t, encoder.encode(process.env.S ?? "dev"), { algorithms: ["HS256"] });',
      ["jwt-secret-in-source:2"],
    ],
    [
      'const jose = require("jose"); const key = new TextEncoder().encode(process.env.S); jose.jwtVerify(t, key, { algorithms: ["HS256"] });',
      [],
    ],
    ['jwt.sign({}, Buffer.from("s"), { expiresIn: "1h" });', ["jwt-secret-in-source:2"]],
    [
      'const { createSecretKey } = require("node:crypto"); jwt.sign({}, createSecretKey("s", "utf8"), { expiresIn: "1h" });',
      ["jwt-secret-in-source:2"],
    ],
    ['jwt.verify(t, process.env.S, { algorithms: ["none"] });', ["jwt-algorithm-not-fixed:2"]],
    ["jwt.verify(t, process.env.S, { algorithms: undefined });", ["jwt-algorithm-not-fixed:2"]],
    ['jwt.sign({}, { key: "pem", passphrase: "p" }, { expiresIn: "1h" });', ["jwt-secret-in-source:2"]],
    ["jwt.sign({ exp: Math.floor(Date.now() / 1000) + 60 * 60 * 24 * 90 }, process.env.S);", ["jwt-long-expiry:2"]],
    ["jwt.sign({ exp: Date.now() + 3600 }, process.env.S);", ["jwt-long-expiry:2"]],
    ["jwt.sign({ exp: +new Date(Date.now() + 5).getTime() / 1000 + 3600 }, process.env.S);", []],
    ["jwt.sign({ exp: Math.floor(Date.now() / 1000) + 3600 }, process.env.S);", []],
    ["jwt.sign({ exp: undefined }, process.env.S);", ["jwt-without-expiry:2"]],
    ["jwt.sign({ exp: require('dayjs')().add(90, 'days').unix() }, process.env.S);", ["jwt-long-expiry:2"]],
    ["jwt.sign({ exp: require('moment')().add(5, 'minutes').unix() }, process.env.S);", []],
    ["jwt.sign({}, process.env.S, { expiresIn: require('ms')('1h') });", ["jwt-long-expiry:2"]],
    ["jwt.sign({}, process.env.S, { expiresIn: +(process.env.TTL ?? 999999) });", ["jwt-long-expiry:2"]],
    ["jwt.sign({}, process.env.S, { expiresIn: 60 * (process.env.MINUTES || 30) });", []],
    [
      "const { SignJWT } = require('jose'); new SignJWT({}).setExpirationTime(Math.floor(Date.now() / 1000) + 1e6).sign(key);",
      ["jwt-long-expiry:2"],
    ],
    ["const { SignJWT } = require('jose'); new SignJWT({}).setExpirationTime('+1 hour').sign(key);", []],
    ["const { SignJWT } = require('jose'); new SignJWT({ exp: soon() }).sign(key);", []],
    [
      'const jose = require("jose"); jose.jwtVerify(t, jose.importJWK({ kty: "oct", k: "c2Vj" }), { algorithms: ["HS256"] });',
      ["jwt-secret-in-source:2"],
    ],
    [
      'require("express-jwt").expressjwt({ secret: async () => "hard", algorithms: ["HS256"] });',
      ["jwt-secret-in-source:2"],
    ],
    [
      'const { Strategy } = require("passport-jwt"); new Strategy({ secretOrKeyProvider: (r, t, done) => done(null, "hard"), algorithms: ["HS256"] });',
      ["jwt-secret-in-source:2"],
    ],
    ['require("express-jwt").expressjwt({ secret: async () => process.env.S, algorithms: ["HS256"] });', []],
    ['jwt.sign({}, process.env.S, { expiresIn: "15m" });', []],
    ["jwt.sign({ exp: soon() }, process.env.S);", []],
    ["jwt.sign({}, process.env.S, optionsFromElsewhere());", []],
    ['jwt.verify(t, process.env.S, { algorithms: ["HS256"] });', []],
    ['jwt.verify(t, "-----BEGIN PUBLIC KEY-----…", { algorithms: ["RS256"] });', []],
    [
      "const jose = require('jose'); new jose.SignJWT({}).setProtectedHeader({}).setExpirationTime('2h').sign(key);",
      [],
    ],
  ])("%s", (code, rules) => expect(rulesIn(JWT + code)).toEqual(rules));
});

describe("tokens of @fastify/jwt", () => {
  const signing = (register: string, handler: string) =>
    `const app = require("fastify")(); app.register(require("@fastify/helmet")); app.register(require("@fastify/jwt"), ${register});
    app.post("/x", async (request, reply) => { ${handler} });`;

  it.each<[register: string, handler: string, rules: string[]]>([
    ["{ secret: process.env.S }", "return reply.jwtSign({ a: 1 });", ["jwt-without-expiry:2"]],
    ["{ secret: process.env.S }", "return app.jwt.sign({ a: 1 });", ["jwt-without-expiry:2"]],
    [
      "{ secret: process.env.S, sign: { algorithm: 'HS512' } }",
      "return app.jwt.sign({ a: 1 });",
      ["jwt-without-expiry:2"],
    ],
    ["{ secret: process.env.S }", 'return app.jwt.sign({ a: 1 }, { expiresIn: "60d" });', ["jwt-long-expiry:2"]],
    ["{ secret: process.env.S, sign: { expiresIn: '60d' } }", "return app.jwt.sign({ a: 1 });", ["jwt-long-expiry:1"]],
    ['{ secret: "literal" }', "return app.jwt.sign({ a: 1 });", ["jwt-secret-in-source:1", "jwt-without-expiry:2"]],
    ["{ secret: process.env.S }", 'return reply.jwtSign({ a: 1 }, { sign: { expiresIn: "1h" } });', []],
    [
      "{ secret: process.env.S, sign: { algorithm: 'HS512' } }",
      'return app.jwt.sign({ a: 1 }, { expiresIn: "1h" });',
      [],
    ],
    ["{ secret: process.env.S, sign: { expiresIn: '1h' } }", "return app.jwt.sign({ a: 1 });", []],
    ["optionsFromElsewhere()", "return app.jwt.sign({ a: 1 });", []],
    [
      "{ secret: process.env.S, sign: { expiresIn: '1h' }, verify: { algorithms: ['none'] } }",
      "return app.jwt.sign({ a: 1 });",
      ["jwt-algorithm-not-fixed:1"],
    ],
    [
      "{ secret: (request, token, callback) => callback(null, 'hard'), sign: { expiresIn: '1h' } }",
      "return app.jwt.sign({ a: 1 });",
      ["jwt-secret-in-source:1"],
    ],
  ])("registered with %s: %s", (register, handler, rules) =>
    expect(rulesIn(signing(register, handler))).toEqual(rules),
  );
});

describe("login-without-rate-limit", () => {
  it.each<[string, string[]]>([
    ['app.post("/api/login", (q, r) => r.end());', ["login-without-rate-limit:2"]],
    ['app.post("/auth/sign-in", (q, r) => r.end());', ["login-without-rate-limit:2"]],
    ['app.post("/api/setRequireLogin", (q, r) => r.end());', []],
    ['app.post("/admin/toggle-sign-in", (q, r) => r.end());', []],
    [
      'app.use("/other", require("express-rate-limit")()); app.post("/login", (q, r) => r.end());',
      ["login-without-rate-limit:2"],
    ],
    ['app.post("/login", require("express-rate-limit")({ limit: 5 }), (q, r) => r.end());', []],
    ['app.use(require("express-rate-limit").rateLimit()); app.post("/login", (q, r) => r.end());', []],
    ['app.use("/auth", require("express-rate-limit")()); app.post("/auth/login", (q, r) => r.end());', []],
    ['const loginLimiter = make(); app.post("/login", function rateLimited(q, r, n) { n(); }, (q, r) => r.end());', []],
    ['app.get("/login", (q, r) => r.end());', []],
    [
      'const f = require("fastify")(); f.register(require("@fastify/helmet")); f.register(require("@fastify/rate-limit"), { global: false }); f.post("/login", async () => ({})); f.post("/sign-in", { config: { rateLimit: { max: 3 } } }, async () => ({}));',
      ["login-without-rate-limit:2"],
    ],
    [
      'const off = process.env.NODE_ENV === "test" ? (q, r, n) => n() : require("express-rate-limit")(); app.post("/login", off, (q, r) => r.end());',
      [],
    ],
    [
      'function make() { if (process.env.MOST === "0") return (q, r, n) => { n(); }; return require("express-rate-limit")(); } app.post("/login", make(), (q, r) => r.end());',
      [],
    ],
    ['app.post("/api/sessions", (q, r) => r.end());', ["login-without-rate-limit:2"]],
    ['app.post("/api/session/local", (q, r) => r.end()); app.post("/sessions/batch/delete", (q, r) => r.end());', []],
    ['app.post("/reset/password", (q, r) => r.end());', ["login-without-rate-limit:2"]],
    ['app.post("/me/change-password", (q, r) => r.end()); app.post("/validate-password", (q, r) => r.end());', []],
    ['app.post("/api/userLogin", (q, r) => r.end());', ["login-without-rate-limit:2"]],
    ['app.post("/api/auth", (q, r) => r.end());', ["login-without-rate-limit:2"]],
    ['app.post("/api/loginHistory", (q, r) => r.end());', []],
    [
      'const { RateLimiterMemory } = require("rate-limiter-flexible"); const counter = new RateLimiterMemory({ points: 5 }); app.post("/login", (q, r, n) => counter.consume(q.ip).then(() => n()), (q, r) => r.end());',
      [],
    ],
    [
      'const hits = new Map(); app.post("/login", (q, r, n) => { if (hits.get(q.ip) > 9) return r.status(429).end(); n(); }, (q, r) => r.end());',
      [],
    ],
    ['app.post("/login", (q, r, n) => n(), (q, r) => r.end());', ["login-without-rate-limit:2"]],
    [
      'app.post("/login", (q, r) => r.end()); app.use(require("express-rate-limit")());',
      ["login-without-rate-limit:2"],
    ],
  ])("%s", (code, rules) => expect(rulesIn(EXPRESS + code)).toEqual(rules));

  const FASTIFY = 'const f = require("fastify")(); f.register(require("@fastify/helmet"));\n';
  it.each<[string, string[]]>([
    [
      'f.register(require("@fastify/rate-limit")); f.post("/login", { config: { rateLimit: false } }, async () => ({}));',
      ["login-without-rate-limit:2"],
    ],
    ['f.post("/login", { config: { rateLimit: { max: 3 } } }, async () => ({}));', ["login-without-rate-limit:2"]],
    [
      'f.register(require("@fastify/rate-limit"), { global: false }); f.post("/login", { preHandler: f.rateLimit({ max: 3 }) }, async () => ({}));',
      [],
    ],
  ])("of Fastify: %s", (code, rules) => expect(rulesIn(FASTIFY + code)).toEqual(rules));
});

describe("no-security-headers", () => {
  it.each<[string, string[]]>([
    ['const app = require("express")(); app.get("/", (q, r) => r.end());', ["no-security-headers:1"]],
    ['const app = require("fastify")(); app.get("/", async () => 1);', ["no-security-headers:1"]],
    [
      'const Koa = require("koa"); const R = require("@koa/router"); new Koa().use(new R().get("/", (c) => { c.body = 1; }).routes());',
      ["no-security-headers:1"],
    ],
    ['const app = require("fastify")(); app.register(require("@fastify/helmet")); app.get("/", async () => 1);', []],
    [
      'const Koa = require("koa"); const R = require("@koa/router"); new Koa().use(require("koa-helmet")()).use(new R().get("/", (c) => { c.body = 1; }).routes());',
      [],
    ],
    [
      'const app = require("express")(); app.use((q, r, n) => { r.set("X-Content-Type-Options", "nosniff"); r.setHeader("Strict-Transport-Security", "x"); n(); }); app.get("/", (q, r) => r.end());',
      [],
    ],
    ['const app = require("express")();', []],
    // Whoever calls the function may have secured what it is given.
    [
      'const Koa = require("koa"); const R = require("@koa/router"); const app = new Koa(); app.use(require("koa-helmet")()); services[name](app); module.exports = function init(app = new Koa()) { app.use(new R().get("/", (c) => { c.body = 1; }).routes()); };',
      [],
    ],
    // What stands behind the routes, or beside them, does nothing.
    [
      'const app = require("express")(); app.get("/", (q, r) => r.end());\napp.use(require("helmet")());',
      ["no-security-headers:2"],
    ],
    [
      'const app = require("express")(); app.use("/api", require("helmet")()); app.get("/", (q, r) => r.end());',
      ["no-security-headers:1"],
    ],
    [
      'const app = require("express")(); app.use("/api", require("helmet")()); app.get("/api/a", (q, r) => r.end());',
      [],
    ],
    [
      'const app = require("express")(); app.get("/health", (q, r) => r.end()); app.use(require("helmet")()); app.get("/a", (q, r) => r.end());',
      [],
    ],
    [
      'const app = require("fastify")(); app.register(require("@fastify/helmet"), { global: false }); app.get("/", async () => 1);',
      ["no-security-headers:1"],
    ],
    [
      'const app = require("fastify")(); app.addHook("onSend", async (q, r) => { r.header("X-Frame-Options", "DENY").header("Referrer-Policy", "no-referrer"); }); app.get("/", async () => 1);',
      [],
    ],
    [
      'const app = require("express")(); app.use((q, r, n) => require("helmet")()(q, r, n)); app.get("/", (q, r) => r.end());',
      [],
    ],
  ])("%s", (code, rules) => expect(rulesIn(code)).toEqual(rules));
});
