export const id = 4181;
export const ids = [4181];
export const modules = {

/***/ 90356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ gate_judge)
});

// UNUSED EXPORTS: distribution

// EXTERNAL MODULE: ./build/src/load/criteria/judge.js + 1 modules
var judge = __webpack_require__(35182);
// EXTERNAL MODULE: ./build/src/load/engine.js
var load_engine = __webpack_require__(60850);
// EXTERNAL MODULE: ./build/src/load/finding.js
var finding = __webpack_require__(48011);
;// CONCATENATED MODULE: ./build/src/load/generator-health.js
/** Lag of the arrivals' 99th percentile that no latency in milliseconds survives unharmed. */
const MOST_LAG_MS = 20;
/** Share of the busiest thread: above it, arrivals and answers wait for each other. */
const MOST_UTILIZATION = 0.95;
/** Share of the machine that a hypervisor took for others. */
const MOST_STEAL = 0.1;
/** Whether the machine that sent the load kept up; if not, why and what to do. */
function generatorFigures({ generator, model, total }) {
    const { lag, utilization, steal, starved, threads } = generator;
    const lagP99 = lag?.quantile(0.99) ?? null;
    const reasons = [];
    if (lagP99 !== null && lagP99 > MOST_LAG_MS)
        reasons.push(`Arrivals were sent late (99th percentile ${lagP99.toFixed(1)} ms): lower the rate, stop what else runs on this machine, or send from a larger one.`);
    if (utilization !== null && utilization > MOST_UTILIZATION)
        reasons.push(model === "closed"
            ? `The sending thread was busy ${percent(utilization)} of the time, so that the figures are as much its own as the server's: use fewer users, more --workers, or a rate.`
            : `The sending thread was busy ${percent(utilization)} of the time: lower the rate or give it more --workers.`);
    if (steal !== null && steal > MOST_STEAL)
        reasons.push(`The hypervisor took ${percent(steal)} of this machine for others: use a machine that is not shared.`);
    if (total.counts.dropped > 0 && starved > 0)
        reasons.push(`${starved} ${starved === 1 ? "request" : "requests"} found no free connection in time: raise --concurrency or the limit of open files, or lower the rate.`);
    return { lag_p99_ms: lagP99, utilization, steal, starved, threads, saturated: reasons.length > 0, reasons };
}
function percent(share) {
    return `${Math.round(share * 100)} %`;
}

;// CONCATENATED MODULE: ./build/src/load/pictures/spectrum.js
const LADDER = [
    0, 10, 20, 30, 40, 50, 60, 70, 75, 80, 85, 90, 92.5, 95, 97.5, 98, 99, 99.5, 99.75, 99.9, 99.95, 99.99, 99.995,
    99.999,
];
/** Latency by percentile, as far as there are samples to tell: of 1,000, nothing above 99.9. Ends with the maximum. */
function spectrumOf(histogram) {
    const { count, min, max } = histogram;
    if (count === 0 || min === null || max === null)
        return [];
    const points = LADDER.filter((percentile) => percentile <= 100 * (1 - 1 / count)).map((percentile) => ({
        percentile,
        ms: percentile === 0 ? min : histogram.quantile(percentile / 100),
    }));
    return [...points, { percentile: 100, ms: max }];
}

// EXTERNAL MODULE: ./build/src/load/pictures/text-histogram.js
var text_histogram = __webpack_require__(95346);
;// CONCATENATED MODULE: ./build/src/load/recommendations.js


/** What to do, as it follows from the figures; nothing where nothing does. */
function recommendations(figures, criteria) {
    return [
        ...failures(figures),
        ...latency(figures, criteria),
        ...growth(figures),
        ...(figures.generator?.reasons ?? []),
    ];
}
function failures({ requests, statuses, errors, engine }) {
    const advice = [];
    const status = (least, most = least) => Object.entries(statuses).reduce((sum, [code, n]) => (Number(code) >= least && Number(code) <= most ? sum + n : sum), 0);
    const of = (n) => `${n} of ${requests.intended} requests`;
    if (requests.wrong_status > 0) {
        const server = status(500, 599);
        if (server > 0)
            advice.push(`${of(server)} were answered with 5xx: look for them in the server's log.`);
        if (status(429) > 0)
            advice.push(`${of(status(429))} met a rate limit (429): lower --rate, or exempt the test from it.`);
        if (status(401) + status(403) > 0)
            advice.push(`${of(status(401) + status(403))} were not allowed (401 or 403): send what proves who you are with --header.`);
        if (status(404) > 0)
            advice.push(`${of(status(404))} found nothing (404): is the path right?`);
        const redirect = errors.find(({ kind, message }) => kind === "wrong_status" && / a redirect to /.test(message));
        if (redirect)
            advice.push(`Redirects are not followed (${redirect.message}): name the address that they lead to.`);
    }
    if (requests.timeout > 0)
        advice.push(`${of(requests.timeout)} had no whole answer within the timeout: that many waited in vain, however fast the others were.`);
    if (requests.refused > 0)
        advice.push(`${of(requests.refused)} found no listener: the server was down, or its backlog full.`);
    const cut = errors.find(({ message }) => message === load_engine/* CUT_OFF */.Vk)?.count ?? 0;
    if (requests.reset > cut)
        advice.push(`${of(requests.reset - cut)} lost their connection before the answer was whole: look for crashes, restarts and limits of a proxy before the server.`);
    if (requests.dns > 0)
        advice.push(`${of(requests.dns)} found no address for the name: is the resolver overloaded?`);
    if (requests.tls > 0)
        advice.push(`${of(requests.tls)} failed in the TLS handshake.`);
    const invalid = errors.find(({ kind }) => kind === "invalid");
    if (invalid)
        advice.push(`${of(requests.invalid)} were answered with something else than was asked for (${invalid.message}).`);
    if (requests.dropped > 0 && engine !== null)
        advice.push(`${of(requests.dropped)} were never sent: they count as failed load.`);
    return advice;
}
function latency({ criteria, latency_ms, model, generator }, asked) {
    const advice = [];
    const { response, service, connect, first_byte } = latency_ms;
    const slow = criteria.find(({ unit, verdict }) => unit === "ms" && verdict === "fail");
    if (slow && slow.estimate !== null) {
        const criterion = asked.find(({ text }) => text === slow.criterion);
        const limit = criterion.limit;
        if (slow.estimate > limit)
            advice.push(`${slow.criterion}: it is ${(0,judge/* show */.WU)(criterion, slow.estimate)}, ${times(slow.estimate / limit)} the limit.`);
        if (response.p50 !== null && response.p99 !== null && response.p99 > 10 * response.p50)
            advice.push(`The slowest hundredth takes ${times(response.p99 / response.p50)} the median: look for what happens now and then (locks, pauses of the garbage collector, cold caches, connection pools that run dry) before making everything faster.`);
        else if (response.p50 !== null && response.p50 > limit)
            advice.push("Even the median is past the limit: the work of every request is too much, not that of a few.");
    }
    if (model === "open" &&
        response.p99 !== null &&
        service.p99 !== null &&
        response.p99 > 2 * service.p99 &&
        response.p99 - service.p99 > 20 + (generator?.lag_p99_ms ?? 0))
        advice.push("Requests waited before they could be sent (response time is far above service time): more connections were needed than were allowed or could be opened in time.");
    if (slow && connect.p50 !== null && first_byte.p50 !== null && connect.p50 > first_byte.p50)
        advice.push("Opening a connection takes longer than the answer: keep connections alive where that is not done.");
    return advice;
}
/** A queue that builds up shows as a median that goes on rising. */
function growth({ windows, model }) {
    const medians = windows.filter(({ p50, intended }) => p50 !== null && intended >= 10).map(({ p50 }) => p50);
    if (model !== "open" || medians.length < 3)
        return [];
    const rising = medians.every((median, i) => i === 0 || median > medians[i - 1]);
    return rising && medians.at(-1) > 2 * medians[0]
        ? [
            `The median rose from ${medians[0].toFixed(1)} to ${medians.at(-1).toFixed(1)} ms over the run: a queue is building up, which means that this rate is more than the server can do.`,
        ]
        : [];
}
function times(ratio) {
    return `${ratio >= 10 ? Math.round(ratio) : ratio.toFixed(1)} times`;
}

// EXTERNAL MODULE: ./build/src/load/statistics/intervals.js
var intervals = __webpack_require__(17822);
;// CONCATENATED MODULE: ./build/src/load/gate.js








/** Draws the conclusion from a measurement. */
function gate_judge(measurement, options) {
    const generator = generatorFigures(measurement);
    const { saturated } = generator;
    const judging = { pointEstimate: options.pointEstimate, saturated };
    const criteria = options.criteria.map((criterion) => (0,judge/* judgeCriterion */.PO)(criterion, measurement, judging));
    const findings = [...(options.findings ?? []), ...targetFindings(measurement, options.expectsRateLimit === true)];
    const { total, durationMs } = measurement;
    const result = {
        gate: "load-test",
        verdict: verdictOf(measurement, criteria, findings),
        engine: measurement.engine,
        target: options.target,
        model: measurement.model,
        intended_rate: measurement.intendedRate,
        duration_s: durationMs / 1000,
        warmup: {
            duration_s: measurement.warmup.durationMs / 1000,
            requests: measurement.warmup.requests,
            failed: measurement.warmup.failed,
        },
        requests: requestFigures(total.counts),
        latency_ms: latencyFigures(total),
        throughput_rps: durationMs > 0 ? answersOf(measurement) / (durationMs / 1000) : 0,
        bytes: { in: total.bytesIn, out: total.bytesOut },
        criteria,
        windows: measurement.windows.map(({ startMs, endMs, counts, response }) => ({
            start_s: startMs / 1000,
            end_s: endMs / 1000,
            intended: (0,load_engine/* intendedOf */.Bj)(counts),
            ok: counts.ok,
            p50: response.quantile(0.5),
            p99: response.quantile(0.99),
        })),
        seconds: measurement.seconds.map(({ second, intended, ok, failed, response }) => ({
            second,
            intended,
            ok,
            failed,
            p50: response.quantile(0.5),
            p99: response.quantile(0.99),
            max: response.max,
        })),
        endpoints: measurement.endpoints.map((tally) => ({
            name: tally.name,
            requests: requestFigures(tally.counts),
            latency_ms: latencyFigures(tally),
        })),
        spectrum: { response: spectrumOf(total.response), service: spectrumOf(total.service) },
        histogram: (0,text_histogram/* binsOf */.I)(total.response),
        statuses: measurement.statuses,
        errors: measurement.errors,
        generator,
        findings,
        notes: notesOf(measurement, options),
    };
    return { ...result, recommendations: recommendations(result, options.criteria) };
}
function verdictOf(measurement, criteria, findings) {
    const { stopped, total } = measurement;
    // Whoever ends a run by hand has not seen the rest of it.
    if (stopped?.by === "signal")
        return "inconclusive";
    if (findings.some(({ severity }) => severity === "error"))
        return "fail";
    if (criteria.some(({ verdict }) => verdict === "fail"))
        return "fail";
    if ((0,load_engine/* sentOf */.wq)(total.counts) === 0)
        return "inconclusive";
    if (stopped !== undefined || criteria.some(({ verdict }) => verdict === "inconclusive"))
        return "inconclusive";
    return "pass";
}
/** What shows that it was not the target that answered, or not with what was asked for: no figure is worth anything then. */
function targetFindings(measurement, expectsRateLimit) {
    const { total, errors, statuses } = measurement;
    const { counts } = total;
    const intended = (0,load_engine/* intendedOf */.Bj)(counts);
    const seen = (kind, pattern = /./) => errors.filter((error) => error.kind === kind && pattern.test(error.message));
    const away = seen("wrong_status", / a redirect to https?:/);
    if (counts.blocked > 0)
        return [
            gate_finding("load-target-blocked", `${counts.blocked} of ${intended} requests were answered by a platform in the target's place: ${list(seen("blocked"))}. Let the load through with a bypass header, or choose an address that is not protected.`),
        ];
    if (away.length > 0)
        return [
            gate_finding("load-target-redirects", `${away.reduce((sum, { count }) => sum + count, 0)} of ${intended} requests were sent on to another origin: ${list(away)}. Redirects are not followed: name the address that is meant.`),
        ];
    const limited = expectsRateLimit ? (statuses["429"] ?? 0) : 0;
    if (counts.ok === 0 && (0,load_engine/* sentOf */.wq)(counts) > 0 && limited < (0,load_engine/* sentOf */.wq)(counts))
        return [
            gate_finding("load-no-good-answer", `None of ${intended} requests ended well: ${list(errors)}. Whatever the times, they are those of failures.`),
        ];
    const others = (0,load_engine/* sentOf */.wq)(counts) - counts.ok - limited;
    const { low } = (0,intervals/* shareEstimate */.OR)(Math.max(0, others), intended);
    if (expectsRateLimit && low !== null && low > SPARED)
        return [
            gate_finding("load-no-good-answer", `${others} of ${intended} requests ended neither well nor refused by a limit: ${list(errors.filter(({ message }) => !/^status 429\b/.test(message)))}. A limit explains its own refusals only.`),
        ];
    return outageFindings(measurement, expectsRateLimit);
}
/** Failures that the success criterion lets pass where nobody says otherwise; a limit stands in its place. */
const SPARED = 0.005;
/** Failures in seconds that have no good answer: a few of them may be chance, so many are not. */
const OUTAGE = 10;
/**
 * Whole seconds, one after the other, with failures and no good answer. In the open model they have their share of the
 * requests; users who wait, or try again now and then, make that share small, however long the target was away.
 */
function outageFindings({ model, seconds, errors }, expectsRateLimit) {
    // Refusals by a limit come in whole seconds, and are wanted.
    if (model !== "closed" || expectsRateLimit)
        return [];
    let [away, failures] = [0, 0];
    for (let at = 0; at < seconds.length; at++) {
        const end = seconds.findIndex(({ second, ok }) => second >= at && ok > 0);
        const stretch = seconds.slice(at, end < 0 ? undefined : end);
        const failed = stretch.reduce((sum, second) => sum + second.failed, 0);
        if (failed >= OUTAGE) {
            away += stretch.length;
            failures += failed;
        }
        at += stretch.length;
    }
    if (away === 0)
        return [];
    return [
        gate_finding("load-no-good-answer", `${away} of ${seconds.length} seconds have no good answer at all, and ${failures} failures: ${list(errors)}. Users who wait send little while a target is away, so that the share of failures says nothing of it.`),
    ];
}
function gate_finding(rule, message) {
    return (0,finding/* loadFinding */.c)(rule, "error", message);
}
function list(errors) {
    return errors
        .slice(0, 3)
        .map(({ message }) => message)
        .join("; ");
}
function notesOf({ stopped, notes }, options) {
    return [
        ...(stopped ? [`The run ended before its time: ${stopped.reason}.`] : []),
        ...notes,
        ...(options.notes ?? []),
    ];
}
function requestFigures(counts) {
    const classes = Object.fromEntries(load_engine/* CLASSES */.Nv.map((name) => [name, counts[name]]));
    return { intended: (0,load_engine/* intendedOf */.Bj)(counts), sent: (0,load_engine/* sentOf */.wq)(counts), ...classes };
}
function latencyFigures({ response, service, connect, firstByte }) {
    return {
        response: distribution(response),
        service: distribution(service),
        connect: distribution(connect),
        first_byte: distribution(firstByte),
    };
}
function distribution(histogram) {
    return {
        min: histogram.min,
        avg: histogram.mean,
        p50: histogram.quantile(0.5),
        p90: histogram.quantile(0.9),
        p95: histogram.quantile(0.95),
        p99: histogram.quantile(0.99),
        max: histogram.max,
        stddev: histogram.deviation,
    };
}
function answersOf({ statuses }) {
    return Object.values(statuses).reduce((sum, count) => sum + count, 0);
}


/***/ }),

/***/ 14181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeScript: () => (/* binding */ judgeScript)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/load/finding.js
var finding = __webpack_require__(48011);
// EXTERNAL MODULE: ./build/src/load/gate.js + 3 modules
var gate = __webpack_require__(90356);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/src/report/errors.js
var errors = __webpack_require__(25073);
// EXTERNAL MODULE: ./build/src/load/engine.js
var engine = __webpack_require__(60850);
// EXTERNAL MODULE: ./build/src/load/k6/engine.js + 2 modules
var k6_engine = __webpack_require__(74174);
// EXTERNAL MODULE: ./build/src/load/k6/exit-codes.js
var exit_codes = __webpack_require__(8779);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./build/src/load/k6/process.js
var process = __webpack_require__(57063);
;// CONCATENATED MODULE: ./build/src/load/k6/inspect.js




/** Has k6 load a script without running it. @throws UsageError for a script that k6 does not take */
async function inspect(k6, script, env) {
    const { code, signal, stdout, stderr } = await new Promise((done) => {
        const child = (0,external_node_child_process_.execFile)(k6.path, ["inspect", "--execution-requirements", script], { env: env, timeout: 60_000, maxBuffer: 16 * 1024 * 1024 }, (_, stdout, stderr) => done({ code: child.exitCode, signal: child.signalCode, stdout, stderr }));
    });
    if (code !== 0) {
        const exit = (0,exit_codes/* readExit */.D)(code, signal);
        const said = (0,process/* complaintOf */.Nx)(stderr.split("\n").filter(Boolean));
        if (exit.kind === "broken" && signal !== null)
            throw new errors/* EnvironmentError */.e(`k6 did not load the script: ${exit.reason}.`);
        throw new errors/* UsageError */.N(`k6 does not take the script ${script}: ${said || `exit code ${code}`}`);
    }
    const { scenarios, thresholds } = JSON.parse(stdout);
    const executors = Object.values(scenarios ?? {}).map(({ executor }) => executor ?? "");
    const open = executors.length > 0 && executors.every((executor) => executor.endsWith("arrival-rate"));
    return { model: open ? "open" : "closed", thresholds: Object.keys(thresholds ?? {}) };
}

// EXTERNAL MODULE: ./build/src/load/k6/points.js
var points = __webpack_require__(94391);
;// CONCATENATED MODULE: ./build/src/load/k6/thresholds.js
/** Counts the samples that each of a script's thresholds rests on: k6 lets one pass that has none. */
class ThresholdSamples {
    #watched;
    /** @param metrics as the script's options name them: "http_req_duration", "http_req_duration{name:login}" */
    constructor(metrics) {
        this.#watched = metrics.map((metric) => {
            const [, name = metric, inner = ""] = /^([^{]+)(?:\{(.*)\})?$/s.exec(metric.trim()) ?? [];
            const tags = inner
                .split(",")
                .filter((part) => part.includes(":"))
                .map((part) => {
                const at = part.indexOf(":");
                const plain = (text) => text.trim().replace(/^(["'])(.*)\1$/s, "$2");
                return [plain(part.slice(0, at)), plain(part.slice(at + 1))];
            });
            return { metric, name: name.trim(), tags, samples: 0 };
        });
    }
    count({ metric, tags }) {
        for (const watched of this.#watched)
            if (watched.name === metric && watched.tags.every(([key, value]) => (tags[key] ?? "") === value))
                watched.samples++;
    }
    samplesOf(metric) {
        return this.#watched.find((watched) => watched.metric === metric)?.samples ?? 0;
    }
}
/**
 * Reads the thresholds out of k6's `--summary-export`, in which `true` says that one was crossed (the new summary has
 * none at all). One without a sample is not ok, whatever k6 says.
 */
function readThresholds(text, samples) {
    let summary;
    try {
        summary = JSON.parse(text);
    }
    catch {
        return [];
    }
    return Object.entries(summary.metrics ?? {}).flatMap(([metric, { thresholds = {} }]) => Object.entries(thresholds).map(([threshold, crossed]) => ({
        metric,
        threshold,
        ok: !crossed && samples.samplesOf(metric) > 0,
    })));
}

// EXTERNAL MODULE: ./build/src/load/k6/collector.js
var collector = __webpack_require__(23393);
;// CONCATENATED MODULE: ./build/src/load/k6/user-samples.js

/**
 * Reads the samples of a script that is not ours. k6 does not say when its arrivals were due, so that response time is
 * service time here: k6's `http_req_blocked` (which includes connecting) and `http_req_duration`.
 */
class UserSamples {
    collector;
    drops = 0;
    /** Answers that k6 followed as redirects. */
    redirects = 0;
    checks = { passed: 0, failed: 0 };
    #expected;
    #trail;
    #firstAt;
    #lastAt = 0;
    constructor(windowMs, expected) {
        this.collector = new collector/* Collector */.g(windowMs, []);
        this.#expected = expected;
    }
    /** Milliseconds from the first request's start to the end of the last. */
    get elapsedMs() {
        return this.#firstAt === undefined ? 0 : Math.max(0, this.#lastAt - this.#firstAt);
    }
    /** Of the first request's start, milliseconds since the epoch. */
    get startedAt() {
        return this.#firstAt;
    }
    read({ metric, value, at, tags }) {
        if (metric.startsWith("http_req")) {
            if (metric === "http_reqs") {
                this.end();
                this.#trail = { endAt: at, tags, values: {} };
            }
            else if (this.#trail)
                this.#trail.values[metric] = value;
            return;
        }
        if (metric === "dropped_iterations") {
            this.drops += value;
            const intendedMs = Math.max(0, at - (this.#firstAt ?? at));
            for (let n = 0; n < value; n++)
                this.collector.add({
                    endpoint: tags.scenario ?? "",
                    intendedMs,
                    class: "dropped",
                    status: 0,
                    message: "no free user to send it",
                });
        }
        else if (metric === "checks")
            this.checks[value > 0 ? "passed" : "failed"]++;
        else if (metric === "data_received")
            this.collector.total.bytesIn += value;
        else if (metric === "data_sent")
            this.collector.total.bytesOut += value;
    }
    /** Counts the request whose samples came last. */
    end() {
        const trail = this.#trail;
        if (!trail)
            return;
        this.#trail = undefined;
        const value = (name) => trail.values[`http_req_${name}`] ?? 0;
        const service = value("blocked") + value("duration");
        const startAt = trail.endAt - service;
        this.#firstAt ??= startAt;
        this.#lastAt = Math.max(this.#lastAt, trail.endAt);
        const status = Number(trail.tags.status ?? 0);
        const { kind, message } = this.#judge(status, trail.tags);
        if (status >= 300 && status < 400)
            this.redirects++;
        const connect = value("connecting") + value("tls_handshaking");
        this.collector.add({
            endpoint: `${trail.tags.method ?? ""} ${trail.tags.name ?? trail.tags.url ?? ""}`.trim(),
            intendedMs: Math.max(0, startAt - this.#firstAt),
            class: kind,
            status,
            message,
            times: status > 0 || kind === "timeout"
                ? {
                    response: service,
                    service,
                    firstByte: value("blocked") + value("sending") + value("waiting"),
                    connect: connect > 0 ? connect : undefined,
                }
                : undefined,
        });
    }
    #judge(status, { error_code, error, expected_response }) {
        if (status === 0)
            return failureOf(Number(error_code ?? 0), error ?? "");
        const ok = this.#expected
            ? this.#expected.includes(status)
            : status < 300 || status >= 400
                ? expected_response !== "false"
                : false;
        return ok && (this.#expected || status >= 200)
            ? { kind: "ok", message: "" }
            : { kind: "wrong_status", message: `status ${status}` };
    }
}
/** k6's error codes (lib/netext/httpext/error_codes.go) as classes. The script's runtime does the same in k6. */
function failureOf(code, error) {
    if (code === 1050)
        return { kind: "timeout", message: "no whole answer in time" };
    if (code >= 1100 && code < 1110)
        return { kind: "dns", message: "the name has no address" };
    if (code === 1211)
        return { kind: "timeout", message: "no connection in time" };
    if (code === 1212)
        return { kind: "refused", message: "connection refused" };
    if (code >= 1110 && code < 1120)
        return { kind: "dropped", message: error || "blocked by the script's options" };
    if (code >= 1210 && code < 1220)
        return { kind: "refused", message: error };
    if (code === 1201 || code === 1220)
        return { kind: "reset", message: "connection reset" };
    if (code >= 1300 && code < 1400)
        return { kind: "tls", message: error };
    if (code === 1701)
        return { kind: "invalid", message: "the compressed body is broken" };
    if (/\b(tls|x509|certificate)\b/i.test(error))
        return { kind: "tls", message: error };
    if (/malformed|invalid|bad |unsupported|too (?:long|large)|exceeded|cannot contain/i.test(error))
        return { kind: "invalid", message: "no valid HTTP" };
    return { kind: "reset", message: "the connection ended before the answer did" };
}

;// CONCATENATED MODULE: ./build/src/load/k6/user-script.js













/** k6's defaults: what our figures need must be among them, whatever the script's options leave out. */
const SYSTEM_TAGS = "proto,subproto,status,method,url,name,group,check,error,error_code,tls_version,scenario,service,expected_response";
/**
 * Runs a script that a user wrote for k6, as it is (k6 runs TypeScript itself since 0.57), and counts its requests.
 * @throws UsageError for a script that k6 does not take, EnvironmentError when k6 cannot run
 */
async function runUserScript(k6, env, script, context) {
    if (!(0,external_node_fs_.existsSync)(script.path))
        throw new errors/* UsageError */.N(`There is no script ${script.path}.`);
    const path = (0,external_node_path_.resolve)(script.path);
    const inspection = await inspect(k6, path, env);
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "backend-kit-k6-"));
    try {
        const summary = (0,external_node_path_.join)(directory, "summary.json");
        const samples = new UserSamples(script.windowMs, script.expectStatus);
        const watched = new ThresholdSamples(inspection.thresholds);
        const startedAt = new Date().toISOString();
        const watch = setInterval(() => context.progress(snapshotOf(samples)), 1000);
        const ended = await (0,process/* runK6 */.Bt)({
            binary: k6.path,
            args: [...process/* COMMON_FLAGS */.gd, `--summary-export=${summary}`, `--system-tags=${SYSTEM_TAGS}`, path],
            env,
            cwd: (0,external_node_path_.dirname)(path),
            line(line) {
                const point = (0,points/* parsePoint */.i)(line);
                if (!point)
                    return;
                samples.read(point);
                watched.count(point);
            },
            signal: context.signal,
        }).finally(() => clearInterval(watch));
        samples.end();
        const stopped = (0,k6_engine/* stoppedBy */.$)(ended, context.signal);
        const thresholds = readThresholds(await (0,promises_.readFile)(summary, "utf8").catch(() => ""), watched);
        return {
            measurement: measurementOf(k6, samples, inspection.model, startedAt, stopped),
            thresholds,
            trouble: troubleOf(ended, samples, inspection.thresholds, thresholds),
        };
    }
    finally {
        await (0,promises_.rm)(directory, { recursive: true, force: true });
    }
}
function measurementOf(k6, samples, model, startedAt, stopped) {
    const { collector, elapsedMs, drops } = samples;
    const durationMs = elapsedMs;
    return {
        engine: { kind: "k6", version: k6.version },
        model,
        startedAt: samples.startedAt === undefined ? startedAt : new Date(samples.startedAt).toISOString(),
        durationMs,
        elapsedMs,
        intendedRate: model === "closed" || durationMs === 0 ? null : collector.intended / (durationMs / 1000),
        ...collector.figures(durationMs),
        warmup: { durationMs: 0, ...collector.warmup },
        generator: { lag: null, utilization: null, steal: null, starved: drops, threads: 1 },
        ...(stopped && { stopped }),
        notes: notesOf(samples),
    };
}
function notesOf({ redirects, checks }) {
    const notes = [
        "The script is the user's own: k6 does not tell when its requests were due, so that response time is service time here (k6's http_req_blocked and http_req_duration), and there is no warm-up.",
    ];
    if (redirects > 0)
        notes.push(`${redirects} ${redirects === 1 ? "answer was a redirect" : "answers were redirects"}, which k6 may have followed; each is a request of its own, and ok only where its status is expected (--expect-status).`);
    if (checks.failed > 0)
        notes.push(`${checks.failed} of ${checks.passed + checks.failed} of the script's checks failed; k6 fails a run for that only where a threshold says so.`);
    return notes;
}
function troubleOf(ended, samples, named, thresholds) {
    const trouble = [];
    // As with K6_NO_THRESHOLDS, or where something between k6 and us hides how it ended.
    if (named.length > 0 && thresholds.length === 0)
        trouble.push(`The script has thresholds (${named.slice(0, 3).join(", ")}), and k6 judged none of them.`);
    const exit = (0,exit_codes/* readExit */.D)(ended.code, ended.signal);
    if (exit.kind === "finished")
        trouble.push(...exit.notes);
    if (exit.kind === "finished" && exit.thresholdsFailed && thresholds.every(({ ok }) => ok) && exit.notes.length === 0)
        trouble.push("k6 says that thresholds were crossed, but not which.");
    if (ended.exceptions > 0)
        trouble.push(`${ended.exceptions} of the script's iterations ended in an exception, which k6 lets pass: ${(0,process/* complaintOf */.Nx)(ended.log)}`);
    if ((0,engine/* intendedOf */.Bj)(samples.collector.total.counts) === 0)
        trouble.push("The script sent no HTTP request.");
    return trouble;
}
function snapshotOf(samples) {
    const { counts, response } = samples.collector.total;
    const elapsedMs = samples.elapsedMs;
    const answers = (0,engine/* intendedOf */.Bj)(counts) - counts.dropped;
    return {
        phase: "measuring",
        elapsedMs,
        remainingMs: 0,
        rate: elapsedMs > 0 ? answers / (elapsedMs / 1000) : 0,
        p50: response.quantile(0.5),
        p99: response.quantile(0.99),
        failed: (0,engine/* intendedOf */.Bj)(counts) - counts.ok,
    };
}

;// CONCATENATED MODULE: ./build/src/load/k6/judge-script.js




/**
 * Runs a user's script and judges our criteria on its raw figures; its own thresholds are reported apart, and one that
 * was crossed, or had no samples, fails too.
 */
async function judgeScript(k6, env, script, criteria, context) {
    const { measurement, thresholds, trouble } = await runUserScript(k6, env, script, context);
    const result = (0,gate/* judge */.S)(measurement, {
        target: (0,external_node_path_.basename)(script.path),
        ...criteria,
        findings: thresholds.filter(({ ok }) => !ok).map(crossed),
        notes: trouble,
    });
    // A pass proves nothing where something was wrong with the script.
    const verdict = result.verdict === "pass" && trouble.length > 0 ? "inconclusive" : result.verdict;
    return { ...result, verdict, thresholds };
}
function crossed({ metric, threshold }) {
    const message = `The script's own threshold on ${metric} is not met: ${threshold}`;
    return (0,finding/* loadFinding */.c)("load-script-threshold", "error", message, metric, threshold);
}


/***/ })

};
