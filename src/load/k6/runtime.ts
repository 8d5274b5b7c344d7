/**
 * What k6 runs for a scenario of ours, as text, since k6 has its own JavaScript engine and modules. `script.ts` puts
 * the scenario in front of it as `SCENARIO`. For every request it emits one sample of the metric below, whose metadata
 * `r` holds the record that `own-samples.ts` reads: what k6 knows of a request only while the script runs (class, whole
 * answer) together with k6's own timings. The metadata `k` ties k6's own samples of the request to it, of which the
 * time is when the answer had ended.
 */
export const METRIC = "backend_kit_request";
/** Whether a request ended well, for thresholds in scripts that run elsewhere. */
export const OK_METRIC = "backend_kit_ok";

/** The machine that sends is at fault, not the target. */
export const NO_SOCKET = "this machine has no socket left";

export const RUNTIME = `
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
