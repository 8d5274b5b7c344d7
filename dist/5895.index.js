export const id = 5895;
export const ids = [5895,4154,8276];
export const modules = {

/***/ 64154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ loadFinding)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** A finding about a target, which has no place in a file. `subject`: what it is about, the same from run to run. */
function loadFinding(rule, severity, message, ...subject) {
    const fingerprint = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
        .update([rule, ...subject].join("\0"))
        .digest("hex")
        .slice(0, 16);
    return { rule, severity, confidence: "high", message, fingerprint };
}


/***/ }),

/***/ 75895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseProbes: () => (/* binding */ parseProbes),
  runProbes: () => (/* binding */ runProbes),
  withProbes: () => (/* binding */ withProbes)
});

// UNUSED EXPORTS: PROBES

// EXTERNAL MODULE: ./build/src/config/suggestion.js
var suggestion = __webpack_require__(93217);
// EXTERNAL MODULE: ./build/src/report/errors.js
var errors = __webpack_require__(67426);
// EXTERNAL MODULE: ./build/src/load/scenario/template.js
var template = __webpack_require__(57434);
// EXTERNAL MODULE: ./build/src/load/finding.js
var load_finding = __webpack_require__(64154);
;// CONCATENATED MODULE: ./build/src/load/probes/bodies.js

const PARALLEL = 4;
/** Names of bodies that one finding lists. */
const MOST_NAMES = 6;
const STACK = /^\s+at .+:\d+:\d+\)?$/m;
/**
 * Sends bodies and looks at what becomes of them: a wrong one must be refused with one of `expected`, and none may end
 * in a 5xx, without an answer, or in a stack trace.
 */
async function bodyFindings(client, target, bodies, expected) {
    const broken = [];
    const accepted = [];
    const otherwise = new Map();
    const leaking = [];
    const queue = [...bodies];
    const work = async () => {
        for (let body = queue.shift(); body; body = queue.shift()) {
            const { name, text, contentType = "application/json", kind, also } = body;
            const answer = await client.ask({
                method: target.method,
                url: target.url,
                headers: { ...target.headers, "content-type": contentType },
                body: text,
            });
            if (!answer || answer.status >= 500)
                broken.push(`${name} (${answer?.status ?? "no answer"})`);
            else if (kind === "wrong" && answer.status < 300)
                accepted.push(`${name} (${answer.status})`);
            else if (kind === "wrong" && !expected.includes(answer.status) && !also.includes(answer.status))
                otherwise.set(answer.status, [...(otherwise.get(answer.status) ?? []), name]);
            if (answer && STACK.test(answer.beginning.replace(/\\n|<br ?\/?>/g, "\n").replace(/&nbsp;/g, " ")))
                leaking.push(name);
        }
    };
    await Promise.all(Array.from({ length: PARALLEL }, work));
    const finding = (what, severity, message) => (0,load_finding/* loadFinding */.c)("load-probe-body", severity, `${target.name}: ${message}`, target.name, what);
    const wanted = expected.join(" or ");
    return [
        ...(broken.length > 0
            ? [
                finding("5xx", "error", `${count(broken)} broke the server, which must answer them in order: ${some(broken)}.`),
            ]
            : []),
        ...(accepted.length > 0
            ? [
                finding("accepted", "error", `${count(accepted)} against the spec ${accepted.length === 1 ? "was" : "were"} accepted: ${some(accepted)}.`),
            ]
            : []),
        ...[...otherwise].map(([status, names]) => finding(String(status), "error", `${count(names)} against the spec ${names.length === 1 ? "was" : "were"} answered ${status}, not ${wanted}: ${some(names)}.`)),
        ...(leaking.length > 0
            ? [finding("stack", "warning", `the answer to ${count(leaking)} has a stack trace in it: ${some(leaking)}.`)]
            : []),
    ];
}
const count = (names) => `${names.length} ${names.length === 1 ? "body" : "bodies"}`;
function some(names) {
    const more = names.length - MOST_NAMES;
    return `${names.slice(0, MOST_NAMES).join("; ")}${more > 0 ? `; and ${more} more` : ""}`;
}

// EXTERNAL MODULE: ../../main/node_modules/undici/index.js
var undici = __webpack_require__(64718);
;// CONCATENATED MODULE: ./build/src/load/probes/client.js

const BEGINNING = 8 * 1024;
/** Sends single requests to the plan's origins, outside of any load. Follows nothing. */
class ProbeClient {
    #transport;
    #agent;
    #signal;
    constructor(transport, signal) {
        const { verify, ca, cert, key, passphrase } = transport.tls;
        this.#transport = transport;
        this.#signal = signal;
        this.#agent = new undici/* Agent */.g6({
            allowH2: transport.http2,
            connections: 50,
            connect: { rejectUnauthorized: verify, ca, cert, key, passphrase },
        });
    }
    /** @returns undefined when there was no answer. Throws for an address that load must not go to. */
    async ask({ method, url, headers = {}, body }) {
        const { origin } = new URL(url);
        const { origins, timeoutMs } = this.#transport;
        if (!origins.includes(origin))
            throw new Error(`a probe was about to go to ${origin}`);
        const sent = { "user-agent": "backend-kit", accept: "*/*", ...this.#transport.headers, ...headers };
        const given = Object.entries(sent).filter((entry) => entry[1] !== undefined);
        try {
            const answer = await (0,undici/* request */.Em)(url, {
                dispatcher: this.#agent,
                method: method,
                headers: Object.fromEntries(given),
                body,
                signal: AbortSignal.any([this.#signal, AbortSignal.timeout(timeoutMs)]),
            });
            const seen = new Map();
            for (const [name, value] of Object.entries(answer.headers))
                if (value !== undefined)
                    seen.set(name.toLowerCase(), [value].flat().join("\n"));
            return { status: answer.statusCode, headers: seen, beginning: await beginningOf(answer.body) };
        }
        catch {
            this.#signal.throwIfAborted();
            return undefined;
        }
    }
    async close() {
        await this.#agent.destroy();
    }
}
async function beginningOf(body) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        chunks.push(chunk);
        size += chunk.byteLength;
        if (size >= BEGINNING)
            break;
    }
    return Buffer.concat(chunks).toString("utf8", 0, BEGINNING);
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/src/load/probes/rate-limit.js

const BURST = { most: 1000, patienceMs: 70_000 };
const rate_limit_PARALLEL = 20;
/**
 * Whether there is a rate limit: a burst of requests meets 429 with `Retry-After` or RateLimit headers, and after the
 * time that they name an answer is none again. Stands in the place of the success criterion.
 */
async function judgeRateLimit(client, ask, burst) {
    let sent = 0;
    let limited;
    let limitedAt = 0;
    const broken = [];
    const work = async () => {
        while (sent < burst.most && !limited) {
            sent++;
            const answer = await client.ask(ask);
            if (answer?.status === 429 && !limited) {
                limited = answer;
                limitedAt = sent;
            }
            else if (!answer || answer.status >= 500)
                broken.push(answer?.status ?? 0);
        }
    };
    await Promise.all(Array.from({ length: rate_limit_PARALLEL }, work));
    const result = (verdict, reason) => ({
        criterion: "rate limit",
        endpoint: null,
        unit: "1/s",
        estimate: null,
        low: null,
        high: null,
        samples: sent,
        needed: 1,
        verdict,
        reason,
        failed_windows: [],
    });
    if (!limited) {
        const also = broken.length > 0 ? ` ${broken.length} of them broke the server or had no answer.` : "";
        return result("fail", `${sent} requests at once met no 429: there is no limit, or a far higher one.${also}`);
    }
    const wait = waitOf(limited, Date.now());
    if (!wait)
        return result("fail", `The 429 after some ${limitedAt} requests has neither Retry-After nor RateLimit headers: clients cannot know when to come again.`);
    const first = `429 after some ${limitedAt} requests, with ${wait.from}`;
    if (wait.ms > burst.patienceMs)
        return result("inconclusive", `${first}; it asks to wait ${Math.round(wait.ms / 1000)} s, which is longer than this waits: whether it recovers was not seen.`);
    // Windows end on whole seconds of somebody else's clock.
    await (0,promises_.setTimeout)(wait.ms + 1100, undefined, { signal: burst.signal });
    const after = await client.ask(ask);
    const seconds = ((wait.ms + 1100) / 1000).toFixed(1);
    if (!after || after.status === 429 || after.status >= 500)
        return result("fail", `${first}; ${seconds} s later the answer is still ${after?.status ?? "none"}: it does not recover when it says.`);
    return result("pass", `${first}; ${seconds} s later the answer was ${after.status} again.`);
}
/**
 * How long an answer asks to wait: Retry-After in seconds or as a date (RFC 9110, §10.2.3), RateLimit-Reset in seconds,
 * the draft's `RateLimit: …;t=30`, or X-RateLimit-Reset in seconds or as a time.
 */
function waitOf({ headers }, now) {
    const retry = headers.get("retry-after")?.trim();
    if (retry !== undefined) {
        const ms = /^\d+$/.test(retry) ? Number(retry) * 1000 : Date.parse(retry) - now;
        if (Number.isFinite(ms))
            return { ms: Math.max(0, ms), from: `Retry-After: ${retry.slice(0, 40)}` };
    }
    const draft = /(?:^|[;,\s])(?:t|reset)\s*=\s*(\d+)/.exec(headers.get("ratelimit") ?? "")?.[1];
    if (draft !== undefined)
        return { ms: Number(draft) * 1000, from: "RateLimit" };
    for (const name of ["ratelimit-reset", "x-ratelimit-reset"]) {
        const value = headers.get(name)?.trim();
        if (value === undefined || !/^\d+(\.\d+)?$/.test(value))
            continue;
        const number = Number(value);
        const ms = number > 1e12 ? number - now : number > 1e9 ? number * 1000 - now : number * 1000;
        return { ms: Math.max(0, ms), from: name };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/load/probes/security-headers.js

const any = () => true;
/** What helmet 8 sets; `error` for what protects, `warning` for what is of use to few. */
const RULES = [
    {
        name: "x-content-type-options",
        severity: "error",
        why: "browsers may take an answer for a script",
        good: (value) => /^\s*nosniff\s*$/i.test(value),
    },
    {
        name: "strict-transport-security",
        severity: "error",
        why: "a first visit over http stays there",
        good: (value) => Number(/max-age\s*=\s*"?(\d+)/i.exec(value)?.[1] ?? 0) > 0,
        tls: true,
    },
    { name: "content-security-policy", severity: "error", why: "injected scripts run", good: any },
    {
        name: "x-frame-options",
        severity: "error",
        why: "other sites may frame it",
        good: (value) => /^\s*(deny|sameorigin)\s*$/i.test(value),
    },
    { name: "referrer-policy", severity: "error", why: "addresses are told to other sites", good: any },
    { name: "cross-origin-opener-policy", severity: "warning", why: "other windows keep a handle on it", good: any },
    { name: "cross-origin-resource-policy", severity: "warning", why: "other sites may embed it", good: any },
    { name: "origin-agent-cluster", severity: "warning", why: "it may share a process with its subdomains", good: any },
    {
        name: "x-dns-prefetch-control",
        severity: "warning",
        why: "links are looked up before they are clicked",
        good: any,
    },
    { name: "x-download-options", severity: "warning", why: "old browsers open downloads in its name", good: any },
    { name: "x-permitted-cross-domain-policies", severity: "warning", why: "old plug-ins may read it", good: any },
];
/** Whether an answer has the headers that helmet sets. */
function headerFindings({ headers }, where, tls) {
    const findings = [];
    const add = (name, severity, message) => findings.push((0,load_finding/* loadFinding */.c)("load-probe-header", severity, `${where}: ${message}`, where, name));
    const framed = /\bframe-ancestors\b/i.test(headers.get("content-security-policy") ?? "");
    for (const { name, severity, why, good, tls: onlyTls } of RULES) {
        if (onlyTls && !tls)
            continue;
        // The newer way to say the same.
        if (name === "x-frame-options" && framed)
            continue;
        const value = headers.get(name);
        if (value === undefined)
            add(name, severity, `the header ${name} is missing: ${why}.`);
        else if (!good(value))
            add(name, severity, `the header ${name} is ${JSON.stringify(value.slice(0, 60))}: ${why}.`);
    }
    const powered = headers.get("x-powered-by");
    if (powered !== undefined)
        add("x-powered-by", "warning", `the header x-powered-by tells what it runs on (${powered.slice(0, 60)}).`);
    if (/^\s*1/.test(headers.get("x-xss-protection") ?? ""))
        add("x-xss-protection", "warning", "the header x-xss-protection is not 0: its filter opens holes in old browsers.");
    return findings;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/load/probes/tokens.js


const REFUSED = [401, 403];
/** Sends a request that needs a token without one, and with tokens that no server may take. */
async function tokenFindings(client, target, given) {
    const findings = [];
    for (const { name, authorization } of badTokens(given, Math.floor(Date.now() / 1000))) {
        const { method, url, headers, body } = target;
        const answer = await client.ask({ method, url, headers: { ...headers, authorization, cookie: undefined }, body });
        if (answer && REFUSED.includes(answer.status))
            continue;
        const message = `${target.name}: a request with ${name} was answered ${answer?.status ?? "not at all"}, not 401 or 403.`;
        findings.push((0,load_finding/* loadFinding */.c)("load-probe-token", "error", message, target.name, name));
    }
    return findings;
}
/**
 * No token; and JSON Web Tokens with the claims of the one that is really used, where there is one: unsigned (RFC 8725,
 * §2.1), signed with a key that nobody knows, and expired.
 */
function badTokens(given, now) {
    const claims = claimsOf(given) ?? { sub: "backend-kit", iat: now - 60 };
    const fresh = { ...claims, exp: now + 3600 };
    const key = (0,external_node_crypto_.randomBytes)(32);
    const bearer = (token) => `Bearer ${token}`;
    const tokens = [
        { name: "no token", authorization: undefined },
        { name: "a text that is no token", authorization: bearer("backend-kit") },
        {
            name: 'an unsigned token (alg "none")',
            authorization: bearer(`${part({ alg: "none", typ: "JWT" })}.${part(fresh)}.`),
        },
        { name: "a token signed with another key", authorization: bearer(signed(fresh, key)) },
        {
            name: "an expired token, signed with another key",
            authorization: bearer(signed({ ...claims, iat: now - 7200, exp: now - 3600 }, key)),
        },
    ];
    const parts = /^Bearer\s+([\w-]+)\.([\w-]+)\.([\w-]+)$/i.exec(given ?? "");
    if (parts)
        tokens.push({
            name: "the token whose expiry was changed, with its old signature",
            authorization: bearer(`${parts[1]}.${part({ ...claims, exp: now + 86_400 * 365 })}.${parts[3]}`),
        });
    return tokens;
}
function claimsOf(authorization) {
    const payload = /^Bearer\s+[\w-]+\.([\w-]+)\./i.exec(authorization ?? "")?.[1];
    if (payload === undefined)
        return undefined;
    try {
        const claims = JSON.parse(Buffer.from(payload, "base64url").toString());
        return typeof claims === "object" && claims !== null ? claims : undefined;
    }
    catch {
        return undefined;
    }
}
const part = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
function signed(claims, key) {
    const text = `${part({ alg: "HS256", typ: "JWT" })}.${part(claims)}`;
    return `${text}.${(0,external_node_crypto_.createHmac)("sha256", key).update(text).digest("base64url")}`;
}

// EXTERNAL MODULE: ./build/src/load/probes/wrong-bodies.js
var wrong_bodies = __webpack_require__(36783);
;// CONCATENATED MODULE: ./build/src/load/probes/run-probes.js









const PROBES = ["headers", "bodies", "tokens"];
/** Endpoints that are probed; a spec may have hundreds. */
const MOST_ENDPOINTS = 40;
/** @throws UsageError */
function parseProbes(names) {
    return names
        .flatMap((name) => name.split(","))
        .map((name) => name.trim())
        .map((name) => {
        const probe = PROBES.find((known) => known === name);
        if (!probe)
            throw new errors/* UsageError */.N(`There is no probe ${JSON.stringify(name)}${(0,suggestion/* suggestion */.h)(name, PROBES)} There are ${PROBES.join(", ")}.`);
        return probe;
    });
}
/** What the plan's endpoints do with what no honest client sends. Goes to the plan's origins only. */
async function runProbes({ plan }, options) {
    const client = new ProbeClient(plan.transport, options.signal);
    const probed = { findings: [], criteria: [], notes: [] };
    const targets = plan.scenario.journeys.slice(0, MOST_ENDPOINTS).map(firstRequest);
    const left = plan.scenario.journeys.length - targets.length;
    if (left > 0)
        probed.notes.push(`${left} endpoints were not probed: the first ${MOST_ENDPOINTS} were.`);
    try {
        for (const probe of new Set(options.probes)) {
            if (probe === "headers")
                await probeHeaders(client, targets, probed);
            else if (probe === "bodies")
                await probeWrongBodies(client, targets, options.refusals, probed);
            else
                await probeTokens(client, targets, plan.transport.headers.authorization, probed);
        }
        // Last: it uses up what the others would need.
        if (options.rateLimit) {
            const [{ method, url, headers, body }] = targets;
            probed.criteria.push(await judgeRateLimit(client, { method, url, headers, body }, { ...BURST, signal: options.signal }));
        }
    }
    finally {
        await client.close();
    }
    return probed;
}
/** A result with what probes found: an error among it fails the run. */
function withProbes(result, { findings, criteria, notes }) {
    const failed = findings.some(({ severity }) => severity === "error") || criteria.some(({ verdict }) => verdict === "fail");
    const unsettled = criteria.some(({ verdict }) => verdict === "inconclusive");
    const passed = result.verdict === "pass" ||
        (result.verdict === "inconclusive" && result.criteria.length === 0 && result.requests.intended > 0);
    return {
        ...result,
        verdict: result.verdict === "fail" || failed ? "fail" : unsettled ? "inconclusive" : passed ? "pass" : result.verdict,
        criteria: [...result.criteria, ...criteria],
        findings: [...result.findings, ...findings],
        notes: [...result.notes, ...notes],
    };
}
/** The first request of a journey, with the first row of its data. */
function firstRequest({ steps, data }) {
    const step = steps[0];
    const row = data?.rows[0] ?? {};
    const { body } = step;
    return {
        step,
        name: step.name,
        method: step.method,
        url: (0,template/* render */.XX)(step.url, row, encodeURIComponent),
        headers: Object.fromEntries(Object.entries(step.headers).map(([name, value]) => [name, (0,template/* render */.XX)(value, row)])),
        body: body && (body.kind === "text" ? (0,template/* render */.XX)(body.template, row) : JSON.stringify((0,template/* renderJson */.hF)(body.value, row))),
    };
}
async function probeHeaders(client, targets, probed) {
    const seen = new Set();
    for (const { name, method, url, headers, body } of targets) {
        const answer = await client.ask({ method, url, headers, body });
        if (!answer)
            probed.notes.push(`The headers of ${name} were not seen: there was no answer.`);
        else
            for (const finding of headerFindings(answer, name, url.startsWith("https:"))) {
                // One line for a header that no endpoint has.
                const key = finding.message.slice(name.length);
                if (!seen.has(key))
                    probed.findings.push(finding);
                seen.add(key);
            }
    }
    if (targets.some(({ url }) => url.startsWith("http:")))
        probed.notes.push("strict-transport-security was not asked for: it counts over https only.");
}
async function probeWrongBodies(client, targets, refusals, probed) {
    const withBody = targets.filter(({ body }) => body !== undefined && isJson(body));
    if (withBody.length === 0)
        probed.notes.push("No body was probed: no endpoint of the load has a JSON body. Name operations that have one with --operation.");
    let sent = 0;
    for (const { step, body, ...target } of withBody) {
        const bodies = (0,wrong_bodies/* probeBodies */.r)(step.bodySchema, JSON.parse(body));
        sent += bodies.length;
        if (step.bodySchema === undefined)
            probed.notes.push(`${target.name} has no schema for its body (--spec): only what is no JSON was known to be wrong.`);
        probed.findings.push(...(await bodyFindings(client, target, bodies, refusals)));
    }
    if (sent > 0)
        probed.notes.push(`${sent} wrong and hostile bodies were sent to ${withBody.length} endpoints.`);
}
async function probeTokens(client, targets, authorization, probed) {
    const guarded = targets.filter(({ step }) => step.needsToken);
    if (guarded.length === 0)
        probed.notes.push("No token was probed: no endpoint of the load says that it needs one (needs-token, or the spec's security).");
    for (const { step: _, ...target } of guarded)
        probed.findings.push(...(await tokenFindings(client, target, authorization)));
    if (guarded.length > 0)
        probed.notes.push(`${guarded.length} endpoints were asked without a token and with unsigned, foreign and expired ones.`);
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 36783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ probeBodies)
/* harmony export */ });
/* harmony import */ var ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5848);
/* harmony import */ var ajv_formats__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96373);


const MOST = 60;
const DEEPEST = 4;
const LONG = 1024 * 1024;
/** Strings that have broken servers: for a database, a template, a file system, a terminal, a decoder. */
const HOSTILE = [
    "' OR '1'='1' --",
    '"; DROP TABLE users; --',
    "{{7*7}}${7*7}<%= 7*7 %>",
    "../../../../etc/passwd",
    "<script>alert(1)</script>",
    "\u0000",
    "\ud800",
    "%s%s%s%n",
    "\u202e\u0085\ufeff",
];
/** JSON.stringify cannot write it: it would set the prototype. */
const POLLUTING = '{"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}}}';
/**
 * Bodies for one operation: what its schema forbids, one thing at a time, each checked to be really against it; and
 * hostile ones. Without a schema only what is no JSON at all is known to be wrong.
 * @param valid a body that the schema allows
 */
function probeBodies(schema, valid) {
    const validate = validatorOf(schema);
    const bodies = [
        { name: "JSON that breaks off", text: '{"a":', kind: "wrong", also: [] },
        { name: "no JSON at all", text: "<xml/>", kind: "wrong", also: [] },
        {
            name: "JSON of another media type",
            text: JSON.stringify(valid),
            contentType: "text/plain",
            kind: "hostile",
            also: [415],
        },
        {
            name: "JSON nested 20,000 deep",
            text: "[".repeat(20_000) + "]".repeat(20_000),
            kind: isWrong(validate, [[]]) ? "wrong" : "hostile",
            also: [413],
        },
    ];
    const add = (name, value, also = []) => {
        bodies.push({ name, text: JSON.stringify(value), kind: isWrong(validate, value) ? "wrong" : "hostile", also });
    };
    for (const [name, value] of [
        ["null", null],
        ["a list", []],
        ["a number", 1],
        ["a text", "x"],
    ])
        add(name, value);
    for (const { name, value } of variants(schema, valid, "", 0))
        add(name, value, name.endsWith("characters") ? [413] : []);
    bodies.push({ name: "__proto__ in it", text: POLLUTING, kind: "hostile", also: [] });
    const wrong = bodies.filter(({ kind }) => kind === "wrong");
    const hostile = bodies.filter(({ kind }) => kind === "hostile");
    return [...wrong.slice(0, MOST), ...hostile.slice(0, MOST / 2)];
}
function validatorOf(schema) {
    if (schema === undefined || schema === true)
        return undefined;
    const ajv = new ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_1__.Ajv2020({ strict: false, logger: false });
    ajv_formats__WEBPACK_IMPORTED_MODULE_0__["default"](ajv);
    try {
        return ajv.compile(schema);
    }
    catch {
        return undefined;
    }
}
const isWrong = (validate, value) => validate !== undefined && !validate(value);
/** The valid value with one thing changed, for every place in it. */
function* variants(schema, valid, at, depth) {
    const where = at || "the body";
    if (depth > DEEPEST)
        return;
    if (Array.isArray(valid)) {
        yield { name: `${where} is no list`, value: { "0": valid[0] } };
        if (valid.length > 0)
            for (const { name, value } of variants(schema?.items, valid[0], `${at}[0]`, depth + 1))
                yield { name, value: [value, ...valid.slice(1)] };
    }
    else if (typeof valid === "object" && valid !== null)
        yield* ofObject(schema, valid, at, depth);
    else
        yield* ofScalar(schema, valid, where);
}
function* ofObject(schema, valid, at, depth) {
    const properties = (schema?.properties ?? {});
    for (const key of Object.keys(valid)) {
        const path = at ? `${at}.${key}` : key;
        const { [key]: _, ...rest } = valid;
        yield { name: `${path} is missing`, value: rest };
        for (const { name, value } of variants(properties[key], valid[key], path, depth + 1))
            yield { name, value: { ...valid, [key]: value } };
    }
    yield { name: `${at || "the body"} has a property that nobody knows`, value: { ...valid, "backend-kit-unknown": 1 } };
}
function* ofScalar(schema, valid, where) {
    yield { name: `${where} is null`, value: null };
    yield { name: `${where} is an object`, value: { $gt: "" } };
    yield { name: `${where} is a list`, value: [valid] };
    if (typeof valid === "string") {
        yield { name: `${where} is a number`, value: 1 };
        yield { name: `${where} is empty`, value: "" };
        const most = Number(schema?.maxLength);
        if (most >= 0)
            yield { name: `${where} is one character too long`, value: "a".repeat(most + 1) };
        yield { name: `${where} has a million characters`, value: "a".repeat(LONG) };
        if (schema?.enum || schema?.pattern || schema?.format)
            yield { name: `${where} is another text`, value: "\u00a0backend-kit\u00a0" };
        for (const [index, text] of HOSTILE.entries())
            yield { name: `${where} is hostile text ${index + 1}`, value: text };
    }
    else {
        yield { name: `${where} is a text`, value: "x" };
        yield { name: `${where} is negative`, value: -1 };
        yield { name: `${where} is huge`, value: 1e308 };
        yield { name: `${where} has a fraction`, value: 0.5 };
        for (const [key, sign] of [
            ["maximum", 1],
            ["minimum", -1],
        ])
            if (typeof schema?.[key] === "number")
                yield { name: `${where} is past its ${key}`, value: schema[key] + sign };
    }
}


/***/ }),

/***/ 57434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QC: () => (/* binding */ parseTemplate),
/* harmony export */   XX: () => (/* binding */ render),
/* harmony export */   hF: () => (/* binding */ renderJson),
/* harmony export */   ht: () => (/* binding */ variablesOf),
/* harmony export */   yi: () => (/* binding */ constantOf)
/* harmony export */ });
/** Reads `{{name}}` and `{{name|raw}}`. Braces that hold no name are text. */
function parseTemplate(text) {
    const template = [];
    let at = 0;
    for (const match of text.matchAll(/\{\{\s*([A-Za-z_][\w.-]*)\s*(\|\s*raw\s*)?\}\}/g)) {
        if (match.index > at)
            template.push(text.slice(at, match.index));
        template.push({ variable: match[1], raw: match[2] !== undefined });
        at = match.index + match[0].length;
    }
    if (at < text.length)
        template.push(text.slice(at));
    return template;
}
/** The text, when there is no variable in it. */
function constantOf(template) {
    return template.every((part) => typeof part === "string") ? template.join("") : undefined;
}
/** @param encode what is done to the values of variables that are not raw */
function render(template, variables, encode = (it) => it) {
    let text = "";
    for (const part of template) {
        if (typeof part === "string")
            text += part;
        else
            text += part.raw ? textOf(variables[part.variable]) : encode(textOf(variables[part.variable]));
    }
    return text;
}
function textOf(value) {
    if (value === undefined || value === null)
        return "";
    return typeof value === "object" ? JSON.stringify(value) : String(value);
}
/** Puts variables into every string of a JSON value; a string that is one variable becomes its value. */
function renderJson(value, variables) {
    if (typeof value === "string") {
        const template = parseTemplate(value);
        const [only] = template;
        if (template.length === 1 && typeof only === "object")
            return variables[only.variable];
        return render(template, variables);
    }
    if (Array.isArray(value))
        return value.map((item) => renderJson(item, variables));
    if (typeof value === "object" && value !== null)
        return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, renderJson(item, variables)]));
    return value;
}
/** Names of the variables in a template, or in all strings of a JSON value. */
function variablesOf(value) {
    if (typeof value === "string")
        return parseTemplate(value).flatMap((part) => (typeof part === "string" ? [] : [part.variable]));
    return typeof value === "object" && value !== null ? Object.values(value).flatMap(variablesOf) : [];
}


/***/ })

};
