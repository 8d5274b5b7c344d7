export const id = 2132;
export const ids = [2132];
export const modules = {

/***/ 41398:
/***/ ((module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const scope_1 = __webpack_require__(77788);
const code_1 = __webpack_require__(80567);
function standaloneCode(ajv, refsOrFunc) {
    if (!ajv.opts.code.source) {
        throw new Error("moduleCode: ajv instance must have code.source option");
    }
    const { _n } = ajv.scope.opts;
    return typeof refsOrFunc == "function"
        ? funcExportCode(refsOrFunc.source)
        : refsOrFunc !== undefined
            ? multiExportsCode(refsOrFunc, getValidate)
            : multiExportsCode(ajv.schemas, (sch) => sch.meta ? undefined : ajv.compile(sch.schema));
    function getValidate(id) {
        const v = ajv.getSchema(id);
        if (!v)
            throw new Error(`moduleCode: no schema with id ${id}`);
        return v;
    }
    function funcExportCode(source) {
        const usedValues = {};
        const n = source === null || source === void 0 ? void 0 : source.validateName;
        const vCode = validateCode(usedValues, source);
        if (ajv.opts.code.esm) {
            // Always do named export as `validate` rather than the variable `n` which is `validateXX` for known export value
            return `"use strict";${_n}export const validate = ${n};${_n}export default ${n};${_n}${vCode}`;
        }
        return `"use strict";${_n}module.exports = ${n};${_n}module.exports.default = ${n};${_n}${vCode}`;
    }
    function multiExportsCode(schemas, getValidateFunc) {
        var _a;
        const usedValues = {};
        let code = (0, code_1._) `"use strict";`;
        for (const name in schemas) {
            const v = getValidateFunc(schemas[name]);
            if (v) {
                const vCode = validateCode(usedValues, v.source);
                const exportSyntax = ajv.opts.code.esm
                    ? (0, code_1._) `export const ${(0, code_1.getEsmExportName)(name)}`
                    : (0, code_1._) `exports${(0, code_1.getProperty)(name)}`;
                code = (0, code_1._) `${code}${_n}${exportSyntax} = ${(_a = v.source) === null || _a === void 0 ? void 0 : _a.validateName};${_n}${vCode}`;
            }
        }
        return `${code}`;
    }
    function validateCode(usedValues, s) {
        if (!s)
            throw new Error('moduleCode: function does not have "source" property');
        if (usedState(s.validateName) === scope_1.UsedValueState.Completed)
            return code_1.nil;
        setUsedState(s.validateName, scope_1.UsedValueState.Started);
        const scopeCode = ajv.scope.scopeCode(s.scopeValues, usedValues, refValidateCode);
        const code = new code_1._Code(`${scopeCode}${_n}${s.validateCode}`);
        return s.evaluated ? (0, code_1._) `${code}${s.validateName}.evaluated = ${s.evaluated};${_n}` : code;
        function refValidateCode(n) {
            var _a;
            const vRef = (_a = n.value) === null || _a === void 0 ? void 0 : _a.ref;
            if (n.prefix === "validate" && typeof vRef == "function") {
                const v = vRef;
                return validateCode(usedValues, v.source);
            }
            else if ((n.prefix === "root" || n.prefix === "wrapper") && typeof vRef == "object") {
                const { validate, validateName } = vRef;
                if (!validateName)
                    throw new Error("ajv internal error");
                const def = ajv.opts.code.es5 ? scope_1.varKinds.var : scope_1.varKinds.const;
                const wrapper = (0, code_1._) `${def} ${n} = {validate: ${validateName}};`;
                if (usedState(validateName) === scope_1.UsedValueState.Started)
                    return wrapper;
                const vCode = validateCode(usedValues, validate === null || validate === void 0 ? void 0 : validate.source);
                return (0, code_1._) `${wrapper}${_n}${vCode}`;
            }
            return undefined;
        }
        function usedState(name) {
            var _a;
            return (_a = usedValues[name.prefix]) === null || _a === void 0 ? void 0 : _a.get(name);
        }
        function setUsedState(name, state) {
            const { prefix } = name;
            const names = (usedValues[prefix] = usedValues[prefix] || new Map());
            names.set(name, state);
        }
    }
}
module.exports = exports = standaloneCode;
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports["default"] = standaloneCode;
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 3860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ executorOf),
/* harmony export */   r: () => (/* binding */ scheduleOf)
/* harmony export */ });
/* harmony import */ var _report_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25073);
/* harmony import */ var _scenario_scenario_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10739);


/** k6's rates are whole numbers for each `timeUnit`; a longer one lets them have decimals. */
const UNIT_SECONDS = 1000;
/** k6's `options.scenarios` for a load: the warm-up is the beginning of the same executor, so that its users stay. */
function executorOf({ load, warmupMs, transport, scenario, }) {
    const longest = Math.max(...scenario.journeys.map(({ steps }) => steps.reduce((sum, { thinkTime }) => sum + transport.timeoutMs + (thinkTime?.most ?? 0), 0)));
    const gracefulStop = `${Math.ceil(longest + 1000)}ms`;
    if (load.model === "closed")
        return {
            executor: "constant-vus",
            vus: load.concurrency,
            duration: `${Math.round(warmupMs + load.durationMs)}ms`,
            gracefulStop,
        };
    if (load.arrivals === "poisson")
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .N("k6 has no Poisson arrivals: take constant ones, or the embedded engine.");
    const users = { ...usersOf(load, longest), timeUnit: `${UNIT_SECONDS}s`, gracefulStop };
    const [first] = load.stages;
    if (load.stages.every(({ from, to }) => from === first.from && to === first.from))
        return {
            executor: "constant-arrival-rate",
            rate: rateOf(first.from),
            duration: `${Math.round(warmupMs + (0,_scenario_scenario_js__WEBPACK_IMPORTED_MODULE_1__/* .durationOf */ .cf)(load))}ms`,
            ...users,
        };
    const stages = warmupMs > 0 ? [{ duration: `${warmupMs}ms`, target: rateOf(first.from) }] : [];
    let at = first.from;
    for (const { durationMs, from, to } of load.stages) {
        if (from !== at)
            stages.push({ duration: "0s", target: rateOf(from) });
        stages.push({ duration: `${Math.round(durationMs)}ms`, target: rateOf(to) });
        at = to;
    }
    return { executor: "ramping-arrival-rate", startRate: rateOf(first.from), stages, ...users };
}
const rateOf = (perSecond) => Math.round(perSecond * UNIT_SECONDS);
/** A user for each arrival of a second, or of as long as the slowest journey may take where that is shorter. */
function usersOf(load, longestMs) {
    const peak = Math.max(...load.stages.flatMap(({ from, to }) => [from, to]));
    const wanted = Math.ceil(peak * Math.min(1, longestMs / 1000)) + 10;
    return { preAllocatedVUs: Math.min(load.maxConnections, wanted), maxVUs: load.maxConnections };
}
/**
 * When the n-th arrival of an executor is due, in milliseconds from its start. As k6 does it: constant arrivals begin
 * at once (constant_arrival_rate.go), ramped ones when the area under the rate reaches n + 1 (ramping_arrival_rate.go).
 */
function scheduleOf(load, warmupMs) {
    if (load.model === "closed")
        return undefined;
    const [first] = load.stages;
    if (load.stages.every(({ from, to }) => from === first.from && to === first.from))
        return (n) => (n * 1000) / first.from;
    const stages = [{ durationMs: warmupMs, from: first.from, to: first.from }, ...load.stages];
    return (n) => {
        let left = n + 1;
        let start = 0;
        for (const { durationMs, from, to } of stages) {
            const [v, w, seconds] = [from, to, durationMs / 1000];
            const area = ((v + w) / 2) * seconds;
            if (left <= area)
                return start + timeToReach(left, v, w, seconds) * 1000;
            left -= area;
            start += durationMs;
        }
        return start;
    };
}
/** Seconds until the area under a line from `v` to `w` over `seconds` is `area`: the root of v·t + (w − v)·t²/2s = area. */
function timeToReach(area, v, w, seconds) {
    if (v === w)
        return area / v;
    const slope = (w - v) / seconds;
    return (2 * area) / (v + Math.sqrt(Math.max(0, v * v + 2 * slope * area)));
}


/***/ }),

/***/ 28798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $v: () => (/* binding */ METRIC),
/* harmony export */   Ef: () => (/* binding */ OK_METRIC),
/* harmony export */   cy: () => (/* binding */ NO_SOCKET),
/* harmony export */   lr: () => (/* binding */ RUNTIME)
/* harmony export */ });
/**
 * What k6 runs for a scenario of ours, as text, since k6 has its own JavaScript engine and modules. `script.ts` puts
 * the scenario in front of it as `SCENARIO`. For every request it emits one sample of the metric below, whose metadata
 * `r` holds the record that `own-samples.ts` reads: what k6 knows of a request only while the script runs (class, whole
 * answer) together with k6's own timings. The metadata `k` ties k6's own samples of the request to it, of which the
 * time is when the answer had ended.
 */
const METRIC = "backend_kit_request";
/** Whether a request ended well, for thresholds in scripts that run elsewhere. */
const OK_METRIC = "backend_kit_ok";
/** The machine that sends is at fault, not the target. */
const NO_SOCKET = "this machine has no socket left";
const RUNTIME = `
const requests = new Trend("${METRIC}", true);
const ok = new Rate("${OK_METRIC}");

export default function () {
  const n = exec.scenario.iterationInTest;
  const index = journeyOf(n);
  const journey = SCENARIO.journeys[index];
  const variables = journey.data ? Object.assign({}, rowOf(journey.data, n)) : {};
  let failed = false;
  for (let at = 0; at < journey.steps.length; at++) {
    const step = journey.steps[at];
    exec.vu.metrics.metadata.k = n + "." + at;
    const outcome = failed ? { class: "dropped" } : send(step, variables);
    emit(n, index, at, outcome);
    failed = outcome.class !== "ok";
    if (!failed && step.thinkTime) sleep(pause(step.thinkTime, n + at) / 1000);
  }
}

/** A whole number of 32 bits out of two, evenly spread: choices do not depend on which user makes them. */
function mix(a, b) {
  let x = (a ^ Math.imul(b + 1, 0x9e3779b1)) >>> 0;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b) >>> 0;
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35) >>> 0;
  return (x ^ (x >>> 16)) >>> 0;
}

function journeyOf(n) {
  const { journeys } = SCENARIO;
  if (journeys.length === 1) return 0;
  const sum = journeys.reduce((total, { weight }) => total + weight, 0);
  let left = (mix(SCENARIO.seed, n) / 4294967296) * sum;
  for (let index = 0; index < journeys.length; index++) {
    left -= journeys[index].weight;
    if (left < 0) return index;
  }
  return journeys.length - 1;
}

function rowOf({ order, rows }, n) {
  return rows[(order === "random" ? mix(SCENARIO.seed + 1, n) : n) % rows.length];
}

function pause({ least, most }, n) {
  return least + (most - least) * (mix(SCENARIO.seed + 2, n) / 4294967296);
}

function text(value) {
  if (value === undefined || value === null) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function render(template, variables, encode) {
  return template
    .map((part) => {
      if (typeof part === "string") return part;
      const value = text(variables[part.variable]);
      return encode && !part.raw ? encodeURIComponent(value) : value;
    })
    .join("");
}

function fill(value, variables) {
  if (typeof value === "string") {
    const whole = /^\\{\\{\\s*([\\w.-]+)\\s*\\}\\}$/.exec(value);
    if (whole) return variables[whole[1]] === undefined ? null : variables[whole[1]];
    return value.replace(/\\{\\{\\s*([\\w.-]+)\\s*\\}\\}/g, (_, name) => text(variables[name]));
  }
  if (Array.isArray(value)) return value.map((item) => fill(item, variables));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fill(item, variables)]));
}

function bodyOf(body, variables) {
  if (!body) return null;
  return body.kind === "text" ? render(body.template, variables, false) : JSON.stringify(fill(body.value, variables));
}

function originOf(url) {
  const found = /^(https?):\\/\\/(?:[^/?#]*@)?(\\[[^\\]]*\\]|[^/?#:]*)(?::(\\d*))?(?=[/?#]|$)/i.exec(url);
  if (!found) return "";
  const scheme = found[1].toLowerCase();
  const port = found[3] || (scheme === "https" ? "443" : "80");
  return scheme + "://" + found[2].toLowerCase() + ":" + port;
}

function absolute(url, base) {
  if (!base || /^[a-z][a-z\\d+.-]*:/i.test(url)) return url;
  const [, scheme, host, path] = /^([a-z]+:)(\\/\\/[^/?#]*)([^?#]*)/i.exec(base);
  if (url.startsWith("//")) return scheme + url;
  return scheme + host + (url.startsWith("/") ? "" : path.replace(/[^/]*$/, "") || "/") + url;
}

function send(step, variables) {
  const url = absolute(render(step.url, variables, true), step.base);
  // Load and secrets go to the origins that the user named, and nowhere else.
  if (!ORIGINS.includes(originOf(url))) return { class: "dropped", message: "not sent: its address is on an origin that was not named" };
  const headers = Object.assign({}, HEADERS);
  for (const [name, template] of Object.entries(step.headers)) headers[name] = render(template, variables, false);
  if (step.body && step.body.kind === "json" && !headers["content-type"]) headers["content-type"] = "application/json";
  const answer = request(step, url, variables, headers);
  const outcome = judge(step, answer, variables, url);
  outcome.timings = answer.timings;
  outcome.status = answer.status;
  return outcome;
}

/** Steps whose answers are too large to be looked at, and need not be: k6 is told to read them without unpacking them. */
const heavy = Object.fromEntries(SCENARIO.heavy.map((name) => [name, true]));
const MOST_BODY = 8 * 1024 * 1024;

function request(step, url, variables, headers) {
  try {
    const answer = http.request(step.method, url, bodyOf(step.body, variables), {
      headers,
      redirects: 0,
      timeout: SCENARIO.timeoutMs,
      responseType: heavy[step.name] ? "none" : "text",
      tags: { name: step.name },
    });
    const needed = step.schemas || step.expectJson || Object.values(step.extract || {}).some(({ from }) => from !== "header");
    if (!needed && answer.body && answer.body.length > MOST_BODY) heavy[step.name] = true;
    return answer;
  } catch (error) {
    // k6 throws for a few answers that it has no response for, such as a 101 that nobody asked for.
    return { status: 0, error_code: 0, error: String(error), timings: {} };
  }
}

function judge(step, answer, variables, url) {
  if (answer.status === 0) return failureOf(answer);
  const headers = {};
  for (const [name, value] of Object.entries(answer.headers)) headers[name.toLowerCase()] = String(value);
  const type = (headers["content-type"] || "").replace(/;[^]*/, "").trim().toLowerCase();
  const beginning = typeof answer.body === "string" ? answer.body.slice(0, 4096) : "";
  const asked = step.expectStatus && step.expectStatus.includes(answer.status) && staysOnOrigin(answer.status, headers, url);
  const mark = (asked ? undefined : platformMark(answer.status, headers)) || (/^\\s*<(!doctype html|html|head)/i.test(beginning) ? pageMark(beginning) : undefined);
  if (mark) return { class: "blocked", message: "status " + answer.status + ", " + mark };
  const expected = step.expectStatus
    ? step.expectStatus.includes(answer.status)
    : answer.status >= 200 && answer.status < 300;
  if (!expected) {
    const moved = answer.status >= 300 && answer.status < 400 && headers.location !== undefined;
    return { class: "wrong_status", message: "status " + answer.status + (moved ? ", a redirect to " + leadsTo(headers.location, url) : "") };
  }
  if (step.expectJson && type && !/[/+]json$/.test(type))
    return { class: "invalid", message: (/html/.test(type) ? "HTML" : type) + " in place of JSON" };
  if (step.expectJson && /^\\s*</.test(beginning)) return { class: "invalid", message: "HTML in place of JSON" };
  const broken = noJson(step, answer, type) || breaks(step, answer) || extract(step, answer, headers, variables);
  return broken ? { class: "invalid", message: broken } : { class: "ok" };
}

/** The same as platformMark in targets/marks.ts. */
function platformMark(status, headers) {
  const mark = MARKS.headers.find(
    (one) => headers[one.name] !== undefined && (one.status || status) === status && new RegExp(one.value, "i").test(headers[one.name]),
  );
  if (mark) return mark.means;
  if (status < 300 || status >= 400 || headers.location === undefined) return undefined;
  const lower = headers.location.toLowerCase();
  return MARKS.logins.some((pattern) => new RegExp(pattern).test(lower)) ? "a redirect to a login page" : undefined;
}

/** The same as staysOnOrigin in blocked.ts. */
function staysOnOrigin(status, headers, url) {
  if (headers.location === undefined || status < 300 || status > 399 || platformMark(200, headers)) return false;
  const to = leadsTo(headers.location, url);
  return !/^https?:|^\\/cdn-cgi\\//.test(to) && to !== "another origin";
}

/** An address without its query, which may hold secrets; relative when the origin is the same. */
function leadsTo(location, url) {
  const plain = location.replace(/[?#][^]*$/, "");
  if (!/^https?:/i.test(plain)) return plain.startsWith("//") ? "another origin" : plain;
  return originOf(plain) === originOf(url) ? plain.replace(/^https?:\\/\\/[^/]*/i, "") || "/" : plain;
}

function pageMark(html) {
  const found = /<title[^>]*>([^<]*)<\\/title>/i.exec(html);
  const titled = found && MARKS.titles.find((one) => new RegExp(one.title).test(found[1].trim()));
  const mark = titled || MARKS.pages.find((one) => new RegExp(one.text).test(html));
  return mark ? mark.means : undefined;
}

function failureOf({ error_code: code, error }) {
  const message = String(error || "").split("\\n")[0];
  if (code === 1050) return { class: "timeout", message: "no whole answer in time" };
  if (/too many open files|cannot assign requested address|no buffer space/i.test(message))
    return { class: "dropped", message: "${NO_SOCKET}" };
  if (code >= 1100 && code < 1110) return { class: "dns", message: "the name has no address" };
  if (code === 1110) return { class: "dns", message: "the name leads to a private network, and was not named among the allowed hosts" };
  if (code === 1211) return { class: "timeout", message: "no connection in time" };
  if (code === 1212) return { class: "refused", message: "connection refused" };
  if (code >= 1210 && code < 1220) return { class: "refused", message };
  if (code === 1201 || code === 1220) return { class: "reset", message: "connection reset" };
  if (code >= 1300 && code < 1400) return { class: "tls", message };
  if (code >= 1600 && code < 1700) return { class: "reset", message };
  if (code === 1701) return { class: "invalid", message: "the compressed body is broken" };
  if (/\\b(tls|x509|certificate)\\b/i.test(message)) return { class: "tls", message };
  if (/malformed|invalid|failed to parse|bad |unsupported|too (?:long|large|many)|exceeded|cannot contain|readLoopPeekFail/i.test(message)) return { class: "invalid", message: "no valid HTTP" };
  // What k6 says of an answer with the status 000.
  if (message === "" || message === "undefined") return { class: "invalid", message: "no valid HTTP" };
  if (/EOF|closed|reset|broken pipe/i.test(message)) return { class: "reset", message: "the connection ended before the answer did" };
  return { class: "reset", message };
}

/** The same as AnswerJudge in embedded/judge-answer.ts. */
function noJson(step, answer, type) {
  if (!step.expectJson) return undefined;
  const empty = !answer.body;
  if (empty && (withoutBody(step, answer) || !/json/.test(type))) return undefined;
  return jsonOf(answer) === undefined ? (empty ? "an empty body in place of JSON" : "a body that is no JSON") : undefined;
}

function withoutBody(step, { status }) {
  return step.method === "HEAD" || [204, 205, 304].includes(status);
}

function jsonOf({ body }) {
  try {
    return JSON.parse(String(body).replace(/^\\ufeff/, ""));
  } catch (error) {
    return undefined;
  }
}

function breaks(step, answer) {
  if (!step.schemas || withoutBody(step, answer)) return undefined;
  const { schemas } = step;
  const check = VALIDATORS[[answer.status, Math.floor(answer.status / 100) + "XX", "default"].map((key) => schemas[key]).find((at) => at !== undefined)];
  if (!check) return undefined;
  const value = jsonOf(answer);
  if (value === undefined) return answer.body ? "a body that is no JSON" : "an empty body in place of JSON";
  return check(value) ? undefined : "against its schema";
}

function extract(step, answer, headers, variables) {
  for (const [name, from] of Object.entries(step.extract || {})) {
    const value = valueAt(from, answer, headers);
    if (value === undefined || value === null) return 'no value for "' + name + '" in the answer';
    variables[name] = value;
  }
  return undefined;
}

function valueAt(from, answer, headers) {
  if (from.from === "header") return headers[from.name];
  if (from.from === "body") {
    const found = new RegExp(from.pattern).exec(answer.body);
    return found ? (found.length > 1 ? found[1] : found[0]) : undefined;
  }
  return from.path.reduce((node, key) => (node === null || node === undefined ? undefined : node[key]), jsonOf(answer));
}

function emit(n, journey, step, { class: kind, message, timings, status }) {
  const t = timings || {};
  const service = (t.blocked || 0) + (t.duration || 0);
  const { metadata } = exec.vu.metrics;
  metadata.r = JSON.stringify([
    n, journey, step, kind, status || 0, message || "",
    t.blocked || 0, t.duration || 0, t.connecting || 0, t.tls_handshaking || 0, t.looking_up || 0, t.sending || 0, t.waiting || 0,
  ]);
  requests.add(service, { step: SCENARIO.journeys[journey].steps[step].name });
  delete metadata.r;
  if (SCENARIO.thresholds) ok.add(kind === "ok", { step: SCENARIO.journeys[journey].steps[step].name });
}
`;


/***/ }),

/***/ 92132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HEADERS_VARIABLE: () => (/* binding */ HEADERS_VARIABLE),
  literal: () => (/* binding */ literal),
  scriptOf: () => (/* binding */ scriptOf)
});

// EXTERNAL MODULE: ./build/src/load/embedded/proxy.js
var embedded_proxy = __webpack_require__(11653);
// EXTERNAL MODULE: ./build/src/load/targets/address.js
var address = __webpack_require__(70291);
// EXTERNAL MODULE: ./build/src/load/targets/marks.js
var marks = __webpack_require__(22245);
// EXTERNAL MODULE: ./build/src/load/k6/options.js
var k6_options = __webpack_require__(3860);
// EXTERNAL MODULE: ./build/src/load/k6/runtime.js
var runtime = __webpack_require__(28798);
// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(52210);
// EXTERNAL MODULE: ./node_modules/ajv/dist/standalone/index.js
var standalone = __webpack_require__(41398);
// EXTERNAL MODULE: ./build/src/report/errors.js
var errors = __webpack_require__(25073);
;// CONCATENATED MODULE: ./build/src/load/k6/validators.js



/** What ajv's generated code asks for by `require`; k6 has no such modules. */
const HELPERS = `{
  "ajv/dist/runtime/ucs2length": { default: (text) => Array.from(text).length },
  "ajv/dist/runtime/equal": { default: function equal(a, b) {
    if (a === b) return true;
    if (typeof a !== "object" || typeof b !== "object" || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false;
    const keys = Object.keys(a);
    return keys.length === Object.keys(b).length && keys.every((key) => Object.prototype.hasOwnProperty.call(b, key) && equal(a[key], b[key]));
  } },
}`;
/** Turns the schemas of a scenario's answers into code that k6 can run. @throws UsageError for a schema that is none */
function withValidators(scenario) {
    const codes = [];
    const known = new Map();
    let formats = false;
    const indexOf = (schema, step) => {
        const text = JSON.stringify(schema);
        formats ||= text.includes('"format"');
        const index = known.get(text) ?? codes.push(codeOf(schema, step)) - 1;
        known.set(text, index);
        return index;
    };
    const journeys = scenario.journeys.map((journey) => ({
        ...journey,
        steps: journey.steps.map(({ schemas, criteria: _, bodySchema: __, ...step }) => ({
            ...step,
            ...(schemas && {
                schemas: Object.fromEntries(Object.entries(schemas).map(([status, schema]) => [status, indexOf(schema, step.name)])),
            }),
        })),
    }));
    if (codes.length === 0)
        return { journeys, validators: "[]", formats };
    const bodies = codes.map((code) => `(function () { const module = { exports: {} }; const exports = module.exports; ${code}\n return module.exports; })()`);
    return {
        journeys,
        validators: `(function () { const HELPERS = ${HELPERS}; const require = (name) => HELPERS[name]; return [\n${bodies.join(",\n")}\n]; })()`,
        formats,
    };
}
function codeOf(schema, step) {
    try {
        const ajv = new _2020.Ajv2020({ code: { source: true }, strict: false, validateFormats: false });
        return standalone["default"](ajv, ajv.compile(schema));
    }
    catch (error) {
        throw new errors/* UsageError */.N(`The schema of an answer to ${step} is none: ${error.message}.`);
    }
}

;// CONCATENATED MODULE: ./build/src/load/k6/script.js






/** The variable that holds the headers for the target's origins: secrets stay out of files and of the process list. */
const HEADERS_VARIABLE = "BACKEND_KIT_HEADERS";
/**
 * The script that k6 runs for a plan.
 * @param thresholds for k6 to judge by itself, where nobody reads its samples
 * @param heavy names of steps whose answers are too large to be unpacked (`heavySteps`)
 * @throws UsageError for what k6 has no means for
 */
function scriptOf(plan, thresholds, heavy = []) {
    const { scenario, transport, seed } = plan;
    const { verify, cert, key, passphrase } = transport.tls;
    const options = {
        scenarios: { load: (0,k6_options/* executorOf */.H)(plan) },
        insecureSkipTLSVerify: !verify,
        ...(cert && key ? { tlsAuth: [{ cert, key, ...(passphrase && { password: passphrase }) }] } : {}),
        userAgent: "backend-kit",
        ...(staysPublic(transport) && { blacklistIPs: address/* PRIVATE_NETWORKS */.wg }),
        ...(thresholds && { thresholds }),
    };
    const { journeys, validators } = withValidators(scenario);
    const told = {
        name: scenario.name,
        seed,
        timeoutMs: transport.timeoutMs,
        thresholds: thresholds !== undefined,
        heavy,
        journeys,
    };
    return `import exec from "k6/execution";
import http from "k6/http";
import { sleep } from "k6";
import { Rate, Trend } from "k6/metrics";

export const options = ${literal(options)};

const SCENARIO = ${literal(told)};
const ORIGINS = ${literal(transport.origins.map(normalized))};
const HEADERS = JSON.parse(__ENV.${HEADERS_VARIABLE} || "{}");
const MARKS = ${literal(marks/* MARKS */.j7)};
const VALIDATORS = ${validators};
${runtime/* RUNTIME */.lr}`;
}
/** A proxy may be in a private network, and looks names up by itself. */
function staysPublic({ publicOnly, origins, proxy }) {
    return publicOnly === true && origins.every((origin) => (0,embedded_proxy/* proxyFor */.i)(new URL(origin), proxy) === undefined);
}
/** Origins with their port, always: "https://app.example:443". */
function normalized(origin) {
    const { protocol, hostname, port } = new URL(origin);
    return `${protocol}//${hostname}:${port || (protocol === "https:" ? "443" : "80")}`;
}
/** JSON as a part of a script: two separators of lines end a line there, and not in JSON. */
function literal(value) {
    return JSON.stringify(value, null, 1)
        .replace(/\u2028/g, "\\u2028")
        .replace(/\u2029/g, "\\u2029");
}


/***/ })

};
