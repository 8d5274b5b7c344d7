export const id = 8495;
export const ids = [8495,2213,8387];
export const modules = {

/***/ 52213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resolveDiffOptions: () => (/* binding */ resolveDiffOptions)
/* harmony export */ });
/* harmony import */ var _config_suggestion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1906);
/* harmony import */ var _report_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25073);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9661);



/** Options out of what the config says. @throws UsageError for a rule that is not there, or a date that is none */
function resolveDiffOptions(config) {
    const from = config.routes?.breaking ?? {};
    const accepted = from.accepted ?? [];
    const named = [
        ...Object.keys(from.levels ?? {}).map((id) => ({ id, path: ["levels", id] })),
        ...accepted.flatMap(({ rule }, index) => rule === undefined ? [] : [{ id: rule, path: ["accepted", String(index), "rule"] }]),
    ];
    for (const { id, path } of named)
        if (!_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES_BY_ID */ .k.has(id))
            throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .N(`${placeOf(config, path)}routes.breaking.${path[0]} names ${JSON.stringify(id)}, which is no rule${(0,_config_suggestion_js__WEBPACK_IMPORTED_MODULE_2__/* .suggestion */ .h)(id, _rules_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y.map((rule) => rule.id))}`);
    for (const [index, { expires }] of accepted.entries())
        if (expires !== undefined && Number.isNaN(Date.parse(expires)))
            throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .N(`${placeOf(config, ["accepted", String(index), "expires"])}"expires" in routes.breaking.accepted is ${JSON.stringify(expires)}: write YYYY-MM-DD.`);
    return {
        levels: from.levels ?? {},
        sunsetDays: from["sunset-days"] ?? 0,
        sunsetRequired: from["sunset-required"] ?? false,
        accepted,
    };
}
/** "backend-kit.yml:4:5: " of a value below `routes.breaking`, where the config comes from a file. */
function placeOf(config, path) {
    return config.at === undefined ? "" : `${config.at(["routes", "breaking", ...path])} `;
}


/***/ }),

/***/ 98387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDiff: () => (/* binding */ runDiff)
});

// EXTERNAL MODULE: ./build/src/routes/spec/read-api.js + 4 modules
var read_api = __webpack_require__(53205);
;// CONCATENATED MODULE: ./build/src/routes/diff/accept.js
/** Marks accepted changes, and says which acceptances did nothing. */
function judge(changes, acceptances, today) {
    const day = today.toISOString().slice(0, 10);
    const used = new Set();
    const judged = changes.map((change) => {
        const matching = change.level === "compatible" ? [] : acceptances.filter((acceptance) => isAbout(acceptance, change));
        for (const acceptance of matching)
            used.add(acceptance);
        const valid = matching.find(({ expires }) => expires === undefined || expires >= day);
        return { ...change, accepted: valid ? { reason: valid.reason, expires: valid.expires ?? null } : null };
    });
    const notes = acceptances.flatMap((acceptance) => {
        const name = nameOf(acceptance);
        if (!used.has(acceptance))
            return [`The acceptance of ${name} matches no change: remove it.`];
        if (acceptance.expires !== undefined && acceptance.expires < day)
            return [`The acceptance of ${name} counted until ${acceptance.expires}.`];
        return [];
    });
    return { changes: judged, notes };
}
function isAbout({ fingerprint, rule, operation, path }, change) {
    if (fingerprint !== undefined && fingerprint !== change.fingerprint)
        return false;
    if (rule !== undefined && rule !== change.id)
        return false;
    if (operation !== undefined && operation !== change.operation)
        return false;
    return path === undefined || path === change.path;
}
function nameOf({ fingerprint, rule, operation, path }) {
    return [fingerprint, rule, operation, path].filter((word) => word !== undefined).join(", ");
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/routes/diff/change.js

const LEVELS = ["breaking", "risky", "compatible"];
/** Text is taken without regard to white space and case, so that rewording of ours by punctuation keeps it. */
function fingerprintOf(id, operation, path, text) {
    const normal = text.toLowerCase().replace(/\s+/g, " ").trim();
    return (0,external_node_crypto_.createHash)("sha256").update([id, operation, path, normal].join("\0")).digest("hex").slice(0, 16);
}

// EXTERNAL MODULE: ./build/src/routes/diff/rules.js + 3 modules
var rules = __webpack_require__(9661);
// EXTERNAL MODULE: ./build/src/routes/diff/schema/view.js
var view = __webpack_require__(59343);
;// CONCATENATED MODULE: ./build/src/routes/diff/change-list.js



/** Collects changes, with their places in both specs. */
class ChangeList {
    changes = [];
    #base;
    #head;
    #places = new Map();
    constructor(base, head) {
        this.#base = base;
        this.#head = head;
    }
    add(operation, { id, level, path, text, base, head }) {
        const rule = rules/* RULES_BY_ID */.k.get(id);
        if (!rule)
            throw new Error(`There is no rule ${id}.`);
        const [was, is] = [base && (0,view/* pointerOf */.rq)(base), head && (0,view/* pointerOf */.rq)(head)];
        this.changes.push({
            id,
            level: level ?? rule.level,
            operation,
            path,
            text,
            base: this.#place(this.#base, was ?? elsewhere(is, this.#head, this.#base)),
            head: this.#place(this.#head, is ?? elsewhere(was, this.#base, this.#head)),
            fingerprint: fingerprintOf(id, operation, path, text),
        });
    }
    #place(spec, at) {
        const key = `${spec === this.#base ? "base" : "head"}\n${at.file}\n${at.path.join("\n")}`;
        let place = this.#places.get(key);
        if (!place) {
            place = spec.placeOfKey(at);
            this.#places.set(key, place);
        }
        return place;
    }
}
/** Where in the other version something would stand: the loader finds the nearest place that is there. */
function elsewhere(at, from, to) {
    return { file: to.entry, path: at && at.file === from.entry ? at.path : [] };
}

// EXTERNAL MODULE: ./build/src/routes/diff/compare-operation.js + 5 modules
var compare_operation = __webpack_require__(64117);
// EXTERNAL MODULE: ./build/src/routes/diff/compare-security.js
var compare_security = __webpack_require__(7828);
;// CONCATENATED MODULE: ./build/src/routes/diff/compare-servers.js
/** More servers than this are told in one line. */
const MOST_LINES = 3;
/** Addresses that an API or an operation can be called at. */
function compareServers(was, is, at, add) {
    const [before, after] = [was, is].map((list) => new Set((list.length > 0 ? list : ["/"]).map(normal)));
    const told = (id, addresses, what, level) => {
        // A variable with a value for each region is one line.
        const lines = addresses.length > MOST_LINES ? [addresses] : addresses.map((address) => [address]);
        for (const line of lines)
            add({ id, level, path: "servers", text: `${named(line)} ${what}`, ...at });
    };
    const gone = [...before].filter((address) => !after.has(address));
    const moved = gone.filter((address) => isMoved(address, [...after]));
    const left = gone.filter((address) => !moved.includes(address));
    told("server-removed", moved, moved.length > MOST_LINES ? "are gone" : "is gone", "breaking");
    told("server-removed", left, left.length > MOST_LINES ? "are gone" : "is gone");
    const fresh = [...after].filter((address) => !before.has(address));
    told("server-added", fresh, fresh.length > MOST_LINES ? "are new" : "is new");
}
/** Whether all operations have another path at the same host. Another host alone may stand for the same one. */
function isMoved(address, now) {
    const parts = (one) => /^([a-z][a-z0-9+.-]*:\/\/[^/]*)?(.*)$/is.exec(one);
    const [, origin, path] = parts(address);
    const others = now.map(parts);
    return others.some((other) => other[1] === origin) && !others.some((other) => (other[2] || "/") === (path || "/"));
}
function named(addresses) {
    if (addresses.length === 1)
        return `the server ${addresses[0]}`;
    return `${addresses.length} servers (${addresses.slice(0, MOST_LINES).join(", ")} and others)`;
}
/** A slash at the end adds nothing, nor does a scheme's own port; hosts have no case. */
function normal(address) {
    const trimmed = address.replace(/\{[^{}]*\}/g, "{}").replace(/\/+$/, "") || "/";
    return trimmed
        .replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, (origin) => origin.toLowerCase())
        .replace(/^(https:\/\/[^/]*):443(?=\/|$)|^(http:\/\/[^/]*):80(?=\/|$)/, "$1$2");
}

// EXTERNAL MODULE: ./build/src/routes/diff/schema/comparison.js + 15 modules
var schema_comparison = __webpack_require__(98096);
// EXTERNAL MODULE: ./build/src/routes/diff/stability.js
var stability = __webpack_require__(46217);
// EXTERNAL MODULE: ./build/src/routes/diff/sunset.js
var sunset = __webpack_require__(17894);
// EXTERNAL MODULE: ./build/src/routes/diff/surface.js
var surface = __webpack_require__(73189);
;// CONCATENATED MODULE: ./build/src/routes/diff/diff-specs.js











/**
 * All that clients can see differs between two versions of an API, by what the specs mean and not by how they are
 * written: worst first, then in the order of the base.
 */
function diffSpecs(base, head, options = {}) {
    return compareSpecs(base, head, options).changes;
}
/** As `diffSpecs`, and says how much was looked at. */
function compareSpecs(base, head, options = {}) {
    const apis = { base: apiOf(base), head: apiOf(head) };
    const list = new ChangeList(apis.base.spec, apis.head.spec);
    const comparison = new schema_comparison/* Comparison */.U(apis.base.spec, apis.head.spec);
    const policy = {
        today: options.today ?? new Date(),
        days: options.sunsetDays ?? 0,
        required: options.sunsetRequired ?? false,
    };
    const { pairs, lost, gained } = matchExchanges(apis);
    for (const exchange of lost)
        removed(exchange, policy, list);
    for (const [was, is] of pairs)
        (0,compare_operation/* compareOperation */.H)(was, is, apis, comparison, policy, list);
    for (const exchange of gained)
        added(exchange, list);
    compareApis(apis, pairs, list);
    const { changes, off } = leveled(list.changes, options.levels ?? {});
    return { changes, off, compared: pairs.length, removed: lost.length, added: gained.length };
}
function apiOf(given) {
    return "operations" in given ? given : (0,read_api/* readApi */.n)(given);
}
function leveled(changes, levels) {
    const off = [];
    const kept = [];
    for (const change of changes) {
        const level = levels[change.id] ?? change.level;
        if (level === "off")
            off.push(change);
        else
            kept.push({ ...change, level });
    }
    return { off, changes: kept.sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level)) };
}
/** Pairs what both versions have; a path that moved between `servers` and `paths` is the same address. */
function matchExchanges(apis) {
    const [was, is] = [(0,surface/* exchangesOf */.M9)(apis.base), (0,surface/* exchangesOf */.M9)(apis.head)];
    const open = new Map(is.map((exchange) => [exchange.key, exchange]));
    const pairs = [];
    const unmatched = [];
    for (const exchange of was) {
        const other = open.get(exchange.key);
        if (other) {
            pairs.push([exchange, other]);
            open.delete(exchange.key);
        }
        else
            unmatched.push(exchange);
    }
    const byAddress = new Map([...open.values()].flatMap((it) => addressesOf(it, apis.head).map((address) => [address, it])));
    const lost = [];
    /** What operations that moved are known by now. Callbacks follow theirs. */
    const moved = new Map();
    for (const exchange of unmatched) {
        const { key, owner } = exchange;
        const now = owner === undefined ? undefined : moved.get(owner);
        const other = now === undefined
            ? addressesOf(exchange, apis.base)
                .map((address) => byAddress.get(address))
                .find((it) => it && open.has(it.key))
            : open.get(`callback ${now}${key.slice(`callback ${owner}`.length)}`);
        if (other) {
            pairs.push([exchange, other]);
            open.delete(other.key);
            moved.set(key, other.key);
        }
        else
            lost.push(exchange);
    }
    return { pairs, lost, gained: [...open.values()] };
}
/** Method and whole path below the host. */
function addressesOf({ kind, operation }, api) {
    if (kind !== "operation")
        return [];
    const servers = operation.servers.length > 0 ? operation.servers : api.servers;
    return (servers.length > 0 ? servers : ["/"]).map((server) => {
        const prefix = server.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, "").replace(/\/+$/, "");
        return `${operation.method} ${prefix}${(0,surface/* bare */.$B)(operation.path)}`;
    });
}
function removed({ kind, title, operation }, policy, list) {
    const at = { path: "", base: operation.at, head: undefined };
    if (kind === "operation") {
        const removal = (0,sunset/* removalOf */.c6)("operation", operation.deprecated, (0,sunset/* sunsetOf */.aD)(operation), policy);
        const level = removal.level ?? rules/* RULES_BY_ID */.k.get(removal.id).level;
        list.add(title, { ...removal, level: (0,stability/* cappedLevel */.U)(level, operation), ...at });
    }
    else
        list.add(title, { id: `${kind}-removed`, text: `the ${kind} is gone`, ...at });
}
function added({ kind, title, operation }, list) {
    list.add(title, { id: `${kind}-added`, text: `new ${kind}`, path: "", base: undefined, head: operation.at });
}
/** Whether all that both versions have is where it was, whatever of its address is written in `servers` and in paths. */
function isAllInPlace(pairs, apis) {
    const addresses = ({ operation }, api) => {
        const servers = operation.servers.length > 0 ? operation.servers : api.servers;
        return (servers.length > 0 ? servers : ["/"])
            .map((server) => normal(server.replace(/\/+$/, "") + (0,surface/* bare */.$B)(operation.path)))
            .sort()
            .join("\n");
    };
    return pairs.every(([was, is]) => was.kind !== "operation" || addresses(was, apis.base) === addresses(is, apis.head));
}
function compareApis(apis, pairs, list) {
    (0,compare_security/* compareFlows */.f)(apis, (told) => list.add("API", told));
    if (pairs.length > 0 && isAllInPlace(pairs, apis))
        return;
    const at = {
        base: placeOf(apis.base, "servers", "basePath", "host"),
        head: placeOf(apis.head, "servers", "basePath", "host"),
    };
    compareServers(apis.base.servers, apis.head.servers, at, (told) => list.add("API", told));
    for (const [{ title, operation: was, kind }, { operation: is }] of pairs) {
        if (kind !== "operation" || (was.servers.length === 0 && is.servers.length === 0))
            continue;
        const servers = [
            was.servers.length > 0 ? was.servers : apis.base.servers,
            is.servers.length > 0 ? is.servers : apis.head.servers,
        ];
        compareServers(servers[0], servers[1], { base: was.at, head: is.at }, (told) => list.add(title, told));
    }
}
function placeOf({ spec }, ...keys) {
    const key = keys.find((name) => name in spec.root);
    return { file: spec.entry, path: key === undefined ? [] : [key] };
}

;// CONCATENATED MODULE: ./build/src/routes/diff/run-diff.js



/** Compares two specs and draws the conclusion. */
function runDiff(base, head, names, options) {
    const today = options.today ?? new Date();
    const apis = { base: (0,read_api/* readApi */.n)(base), head: (0,read_api/* readApi */.n)(head) };
    const { changes, off, ...coverage } = compareSpecs(apis.base, apis.head, { ...options, today });
    const judged = judge(changes, options.accepted ?? [], today);
    const open = judged.changes.filter(({ accepted }) => accepted === null);
    const count = (level) => open.filter((change) => change.level === level).length;
    const counts = {
        breaking: count("breaking"),
        risky: count("risky"),
        compatible: count("compatible"),
        accepted: judged.changes.length - open.length,
        off: off.length,
    };
    return {
        gate: "routes-check",
        verdict: counts.breaking > 0 ? "fail" : "pass",
        ...names,
        coverage,
        counts,
        changes: judged.changes,
        findings: findingsOf(apis.base.findings, apis.head.findings),
        notes: [...notesOf(apis.base.findings, names.base), ...offNotes(off), ...judged.notes],
    };
}
/** What is wrong with the new version. The old one is not there to be mended. */
function findingsOf(base, head) {
    const old = new Set(base.map(({ rule, message }) => `${rule}\n${message}`));
    return head.filter(({ rule, message, severity }) => severity !== "note" && !old.has(`${rule}\n${message}`));
}
/** What the config leaves out is counted: a report that does not say so claims that nothing has changed. */
function offNotes(off) {
    if (off.length === 0)
        return [];
    const rules = [...new Set(off.map(({ id }) => id))].join(", ");
    return [
        `The config turns rules off: ${off.length === 1 ? "1 change is" : `${off.length} changes are`} left out (${rules}).`,
    ];
}
function notesOf(findings, name) {
    const dangling = findings.filter(({ rule }) => rule === "dangling-reference" || rule === "endless-reference");
    if (dangling.length === 0)
        return [];
    return [`${name} has references that lead nowhere (${dangling.length}): what they should lead to was not compared.`];
}


/***/ }),

/***/ 18495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkRoutes: () => (/* binding */ checkRoutes)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/report/errors.js
var errors = __webpack_require__(25073);
// EXTERNAL MODULE: ./build/src/routes/diff/resolve-options.js
var resolve_options = __webpack_require__(52213);
// EXTERNAL MODULE: ./build/src/routes/read/files.js
var files = __webpack_require__(31802);
// EXTERNAL MODULE: ./build/src/routes/spec/load.js + 7 modules
var load = __webpack_require__(25533);
// EXTERNAL MODULE: ./build/src/routes/spec/read-api.js + 4 modules
var read_api = __webpack_require__(53205);
// EXTERNAL MODULE: ./build/src/routes/drift/base.js
var drift_base = __webpack_require__(53803);
// EXTERNAL MODULE: ./build/src/routes/drift/baseline.js
var drift_baseline = __webpack_require__(84857);
// EXTERNAL MODULE: ./build/src/routes/drift/finding.js
var finding = __webpack_require__(58021);
// EXTERNAL MODULE: ./build/src/routes/drift/options.js + 1 modules
var drift_options = __webpack_require__(86437);
;// CONCATENATED MODULE: ./build/src/routes/drift/excludes.js



/** Takes out what the config excludes; excludes that cover nothing, or no longer hold, are findings. */
function applyExcludes(findings, options, shownConfig) {
    const left = [];
    const excluded = [];
    const used = new Set();
    for (const one of findings) {
        const exclude = (0,drift_baseline.isBlind)(one)
            ? undefined
            : options.excludes.find((candidate) => covers(candidate, one) && isInForce(candidate, options));
        if (exclude) {
            used.add(exclude);
            excluded.push({ finding: one, exclude });
        }
        else
            left.push(one);
    }
    for (const exclude of options.excludes) {
        const rule = !isInForce(exclude, options) ? "expired-exclude" : used.has(exclude) ? undefined : "unused-exclude";
        const severity = rule && (0,drift_options.weightOf)(options, rule);
        if (!rule || !severity)
            continue;
        const what = describe(exclude);
        left.push((0,finding/* finding */.g)({
            rule,
            severity,
            message: rule === "expired-exclude"
                ? `The exclude of ${what} held until ${exclude.expires} (${exclude.reason}). Mend what it covered, or give it a new date.`
                : `The exclude of ${what} covers nothing (${exclude.reason}). Remove it.`,
            ...(shownConfig !== undefined && { location: { file: shownConfig } }),
            subject: what,
        }));
    }
    return { left: (0,finding/* distinct */.d)(left), excluded };
}
function isInForce({ expires }, { today }) {
    return expires === undefined || expires >= today;
}
function describe({ route, rule, file }) {
    return [rule, route, file].filter((part) => part !== undefined).join(" of ");
}
function covers({ route, rule, file }, { rule: own, message, location }) {
    if (rule !== undefined && rule !== own)
        return false;
    if (file !== undefined && !(location && glob(file).test(location.file)))
        return false;
    if (route === undefined)
        return true;
    const [, method, path] = /\b([A-Z]+) (\/\S*)/.exec(message) ?? [];
    if (path === undefined)
        return false;
    const [first = "", second] = route.trim().split(/\s+/);
    const [wantedMethod, wantedPath] = second === undefined ? ["*", first] : [first, second];
    return ((wantedMethod === "*" || wantedMethod.toUpperCase() === method) && glob(wantedPath).test(path.replace(/[.,]$/, "")));
}
/** `*` stands for anything, slashes included. */
function glob(pattern) {
    return new RegExp(`^${pattern
        .split("*")
        .map((part) => part.replace(/[\\^$.+?()[\]{}|]/g, "\\$&"))
        .join(".*")}$`);
}

// EXTERNAL MODULE: ./build/src/routes/drift/find-specs.js
var find_specs = __webpack_require__(51448);
// EXTERNAL MODULE: ./build/src/routes/drift/judge.js + 16 modules
var judge = __webpack_require__(9787);
;// CONCATENATED MODULE: ./build/src/routes/drift/known-before.js



/** Stale code is judged as it is now: the base may have been just as stale for another spec. */
const ALWAYS = new Set(["stale-generated", "missing-handler", "unused-exclude", "expired-exclude", "grown-baseline"]);
const isNew = (base, { rule, fingerprint }) => ALWAYS.has(rule) || !base.fingerprints.has(fingerprint);
/** What the base has not; without one, everything. */
function onlyNew(findings, base, notes) {
    if (!base)
        return findings;
    const introduced = findings.filter((one) => isNew(base, one));
    const old = findings.filter((one) => !introduced.includes(one) && one.severity !== "note").length;
    if (old > 0)
        notes.push(`${old} ${old === 1 ? "finding was" : "findings were"} there before this change and ${old === 1 ? "is" : "are"} not shown: --all shows them.`);
    return introduced;
}
/**
 * What the baseline has not. It may only become shorter, and a first one is for what was there before: that it is
 * otherwise is a finding too.
 * @param unseen why findings may be missing, so that they are not told to be mended
 */
function withBaseline(findings, options, base, unseen, notes) {
    if (options.baseline === undefined)
        return { left: findings, summary: null };
    const file = (0,drift_options.shown)(options.root, options.baseline);
    const baseline = (0,drift_baseline.readBaseline)(options.baseline, file);
    if (!baseline) {
        notes.push(`There is no baseline ${file} yet: --update-baseline writes it.`);
        return { left: findings, summary: { file, known: 0, gone: 0 } };
    }
    const { left, known, gone } = (0,drift_baseline.compareBaseline)(baseline, findings);
    if (gone.length > 0 && !base && unseen === undefined)
        notes.push(`${gone.length} of the baseline's findings are no more: take them out with --update-baseline.`);
    const summary = { file, known: known.length, gone: gone.length };
    const severity = (0,drift_options.weightOf)(options, "grown-baseline");
    if (!severity || !base)
        return { left, summary };
    if (base.baseline) {
        const grown = (0,drift_baseline.grownBy)(base.baseline, baseline);
        const message = `The baseline has ${grown.length} ${grown.length === 1 ? "finding" : "findings"} more than before this change. It may only become shorter: mend them, or exclude them with a reason.`;
        if (grown.length > 0)
            left.push(grownFinding(file, severity, grown, message));
    }
    else if (base.compared) {
        const hidden = known.filter((one) => !ALWAYS.has(one.rule) && isNew(base, one));
        const message = `The baseline is new, and ${hidden.length} of its findings ${hidden.length === 1 ? "comes" : "come"} with this very change: it is for what was there before. Mend them, or exclude them with a reason. The first is: ${hidden[0]?.message}`;
        if (hidden.length > 0)
            left.push(grownFinding(file, severity, hidden, message));
    }
    return { left, summary };
}
function grownFinding(file, severity, entries, message) {
    const subject = entries.map(({ fingerprint }) => fingerprint).join(" ");
    return (0,finding/* finding */.g)({ rule: "grown-baseline", severity, message, location: { file }, subject });
}

// EXTERNAL MODULE: ./build/src/routes/spec/pointer.js
var pointer = __webpack_require__(27255);
;// CONCATENATED MODULE: ./build/src/routes/drift/lost-operations.js

const METHODS = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"]);
const RULES = new Set(["invalid-document", "dangling-reference", "endless-reference"]);
/**
 * What is wrong with a spec. Where all of a path or an operation is lost by it, nothing can be compared with what should
 * stand there, which is an error: a warning would let the check pass.
 */
function findingsOfSpec(api) {
    const places = new Set(lostPlaces(api).map(({ file, line, column }) => `${file}:${line}:${column}`));
    return api.findings.map((one) => {
        const { file, line, column } = one.location ?? {};
        const isLost = RULES.has(one.rule) && places.has(`${file}:${line}:${column}`);
        return isLost ? { ...one, severity: "error" } : one;
    });
}
/** Where findings stand of paths and operations that could not be read. */
function lostPlaces({ spec }) {
    const { paths } = spec.root;
    const top = { file: spec.entry, path: ["paths"] };
    // Where nothing stands, nothing is lost.
    if (paths === undefined || paths === null)
        return [];
    if (!(0,pointer/* isMap */.jh)(paths))
        return [spec.placeOfKey(top)];
    return Object.entries(paths).flatMap(([path, item]) => path.startsWith("x-") ? [] : lostIn({ ...top, path: ["paths", path] }, item, spec));
}
function lostIn(at, item, spec) {
    const ref = (0,pointer/* refOf */.H8)(item);
    if (ref !== undefined) {
        const found = spec.resolve(ref, at);
        if (found === undefined)
            return [spec.place({ ...at, path: [...at.path, "$ref"] }), spec.placeOfKey(at), ...endsOf(ref, at, spec)];
        return lostIn(found.at, found.value, spec);
    }
    if (item === null)
        return [];
    if (!(0,pointer/* isMap */.jh)(item))
        return [spec.placeOfKey(at)];
    return Object.entries(item).flatMap(([method, operation]) => METHODS.has(method) && operation !== null && !(0,pointer/* isMap */.jh)(operation)
        ? [spec.placeOfKey({ ...at, path: [...at.path, method] })]
        : []);
}
/** Where references lead that come back to themselves: one of these places has the finding. */
function endsOf(ref, at, spec) {
    const places = [];
    let next = ref;
    let from = at;
    for (let i = 0; i < 20 && next !== undefined; i++) {
        const found = spec.follow(next, from);
        if (found === undefined)
            return [...places, spec.place({ ...from, path: [...from.path, "$ref"] })];
        places.push(spec.placeOfKey(found.at));
        from = found.at;
        next = (0,pointer/* refOf */.H8)(found.value);
    }
    return places;
}

// EXTERNAL MODULE: ./build/src/routes/drift/rules/validation.js
var validation = __webpack_require__(90809);
// EXTERNAL MODULE: ./build/src/git/files.js
var git_files = __webpack_require__(55801);
// EXTERNAL MODULE: ./build/src/routes/diff/run-diff.js + 5 modules
var run_diff = __webpack_require__(98387);
;// CONCATENATED MODULE: ./build/src/routes/drift/gone-spec.js


/**
 * What a spec that is gone was turned into: the new spec with its title, or the only new one there is. Undefined: it was
 * deleted.
 */
function successorOf(gone, fresh) {
    const titled = fresh.filter((spec) => (0,read_api/* readApi */.n)(spec).title === (0,read_api/* readApi */.n)(gone).title);
    return titled.length === 1 ? titled[0] : fresh.length === 1 ? fresh[0] : undefined;
}
/** The same API without an operation: what is left for its clients when the spec is deleted. */
function emptied({ root, version }, name) {
    const { info, servers } = root;
    const text = JSON.stringify({ openapi: `${version === "2.0" ? "3.0" : version}.0`, info, servers, paths: {} });
    return (0,load/* loadSpec */.I)(name, { root: "/", source: { read: async () => text, show: () => name } });
}

// EXTERNAL MODULE: ./build/src/routes/drift/looks-like-spec.js
var looks_like_spec = __webpack_require__(93316);
;// CONCATENATED MODULE: ./build/src/routes/drift/spec-changes.js











/** What clients can see changes, in every spec that the change touches: those compared with, and others. */
async function changesOf(base, specs, options, diffOptions) {
    const result = { changes: [], findings: [], notes: [], breaking: 0 };
    const followers = new Set();
    const { touched, left } = await touchedSpecs(base, specs, options);
    if (left.length > 0)
        result.notes.push(`Not judged, as ${left.length === 1 ? "it lies" : "they lie"} among tests, examples or built files, or outside of ${(0,drift_options.shown)(options.root, options.from)}: ${someOf(left)}. Specs there are taken only by name.`);
    for (const path of touched) {
        if (!base.files.some((file) => file.path === path))
            continue;
        const name = (0,drift_options.shown)(options.root, `${base.root}/${path}`);
        const was = await (0,drift_base.loadBase)(base.root, base.commit, path, options);
        if (!was) {
            result.notes.push(`${name} could not be read as it was in ${base.commit.slice(0, 10)}, so its changes were not judged.`);
            continue;
        }
        const is = (0,external_node_fs_.existsSync)(`${base.root}/${path}`)
            ? await asItIs(path, name, { base, specs, options }, result)
            : await inPlaceOf(was, name, { base, specs, options }, result, followers);
        if (is)
            compare(was, is, { base: `${base.commit.slice(0, 10)}:${path}`, head: name }, diffOptions, result);
    }
    const fresh = freshOf(base, specs)
        .map((spec) => (0,drift_options.shown)(options.root, spec))
        .filter((name) => !followers.has(name));
    if (fresh.length > 0)
        result.notes.push(`Not compared with an earlier version, as there is none in ${base.commit.slice(0, 10)}: ${someOf(fresh)}.`);
    return result;
}
function compare(was, is, names, diffOptions, result) {
    const { changes, counts, notes } = (0,run_diff.runDiff)(was, is, names, diffOptions);
    result.changes.push(...changes.map((change) => ({ ...change, spec: names.head })));
    result.notes.push(...notes);
    result.breaking += counts.breaking;
}
/** What stands in the place of a spec that is gone: another one that follows it, else nothing at all. */
async function inPlaceOf(was, name, { base, specs, options }, { notes }, followers) {
    const successor = successorOf(was, await freshSpecs(base, specs, options));
    const follower = successor?.place({ file: successor.entry, path: [] }).file;
    if (follower !== undefined)
        followers.add(follower);
    notes.push(follower !== undefined
        ? `${name} is gone: it was compared with ${follower}.`
        : `${name} is gone: clients have nothing that describes its operations any more.`);
    return successor ?? (await emptied(was, name));
}
/** A spec as it is now; one that can no longer be read is a finding. */
async function asItIs(path, name, { base, specs, options }, { findings }) {
    try {
        return await loadHead(`${base.root}/${path}`, options);
    }
    catch (error) {
        if (!(error instanceof errors/* UsageError */.N))
            throw error;
        // What the gate compares with is reported where it is read.
        if (!specs.some((spec) => (0,drift_base.within)(base.root, spec) === path))
            findings.push((0,finding/* finding */.g)({
                rule: "invalid-document",
                severity: "error",
                message: `This spec can no longer be read, so its changes were not judged: ${error.message}`,
                location: { file: name },
                subject: name,
            }));
        return undefined;
    }
}
/** Specs that are compared with and were not there before. */
function freshOf(base, specs) {
    const old = new Set(base.files.map(({ path }) => path));
    return specs.filter((spec) => !old.has((0,drift_base.within)(base.root, spec)));
}
function loadHead(file, { root, allowRemote }) {
    return (0,load/* loadSpec */.I)(file, { root, shownFrom: root, allowRemote });
}
/** Those of them that can be read; what cannot is reported elsewhere. */
async function freshSpecs(base, specs, options) {
    const loaded = await Promise.allSettled(freshOf(base, specs).map((spec) => loadHead(spec, options)));
    return loaded.flatMap((outcome) => (outcome.status === "fulfilled" ? [outcome.value] : []));
}
/**
 * Specs with a file that changed: those compared with, and others. A spec of many files changes with any of them. Left
 * are those that are another check's business, or nobody's; where there is no spec to compare with, none is.
 */
async function touchedSpecs(base, specs, options) {
    const changed = new Set(await (0,git_files/* changedSince */.$A)(base.root, base.commit, ""));
    if (changed.size === 0)
        return { touched: [], left: [] };
    const own = specs.map((spec) => (0,drift_base.within)(base.root, spec));
    const others = base.files.filter(({ path, link }) => !link && changed.has(path) && drift_base.SPEC_FILE.test(path) && !own.includes(path));
    const further = others.filter((file) => (0,looks_like_spec/* looksLikeSpec */.h)((0,drift_base.textOf)(file) ?? "")).map(({ path }) => path);
    const touched = [];
    for (const path of own)
        if (changed.has(path) || (await refersTo(base, path, changed, options)))
            touched.push(path);
    const ours = further.filter((path) => own.length === 0 || base.specs.includes(path) || (0,drift_base.isOurs)(base.root, path, options));
    return { touched: [...touched, ...ours], left: further.filter((path) => !ours.includes(path)) };
}
function someOf(paths) {
    return paths.slice(0, 3).join(", ") + (paths.length > 3 ? ` and ${paths.length - 3} more` : "");
}
async function refersTo(base, path, changed, options) {
    try {
        const spec = await (0,load/* loadSpec */.I)(`${base.root}/${path}`, { root: options.root, allowRemote: options.allowRemote });
        return spec.files.some((file) => changed.has((0,external_node_path_.relative)((0,external_node_fs_.realpathSync)(base.root), (0,drift_base.real)(file)).replaceAll("\\", "/")));
    }
    catch {
        return true;
    }
}

// EXTERNAL MODULE: ./build/src/routes/drift/stale.js + 1 modules
var stale = __webpack_require__(33442);
;// CONCATENATED MODULE: ./build/src/routes/drift/check.js



















/** `routes check`: compares specs, generated code and the code of people. Writes nothing. */
async function checkRoutes(options, comparison, config) {
    // Mistakes of the config are told whether or not there is something to compare with.
    const diffing = (0,resolve_options.resolveDiffOptions)(config);
    const found = options.specs ? undefined : (0,find_specs/* findSpecs */.W)([options.from, options.code]);
    const specs = options.specs ?? found.specs;
    const { apis, broken } = await loadAll(specs, options);
    const judgement = (0,judge/* judge */.S)((0,files/* filesIn */.nG)(options.code, options.root), apis, options);
    const generated = await generatedOf(specs, apis, options);
    const head = [
        ...broken,
        ...apis.flatMap((api) => findingsOfSpec(api)
            .filter(({ severity }) => severity !== "note")
            .flatMap(withLostFiles)),
        ...(generated ? (0,stale/* generatedFindings */.MB)(generated, options) : []),
        ...relocated(judgement.findings, options),
    ];
    const base = comparison.base === undefined ? undefined : await (0,drift_base.readBase)(comparison.base, specs, options);
    const notes = [];
    const shownConfig = config.file === undefined ? undefined : (0,drift_options.shown)(options.root, config.file);
    const { left, excluded } = applyExcludes(head, options, shownConfig);
    const introduced = onlyNew(left, comparison.all ? undefined : base, notes);
    const unseen = unseenIn(left, judgement, apis, options);
    const baseline = withBaseline(introduced, options, base, unseen, notes);
    const changes = base ? await changesOf(base, specs, options, diffing) : undefined;
    notes.push(...(changes?.notes ?? []), ...noteworthy(judgement, specs, found, options));
    const findings = bySeverity([...baseline.left, ...(changes?.findings ?? [])]);
    const coverage = coverageOf(judgement, apis, generated);
    if (found &&
        isNothing(coverage, judgement.application) &&
        !changes?.changes.length &&
        !findings.some(({ severity }) => severity === "error"))
        throw new errors/* UsageError */.N(nothingFound(found, judgement, options));
    const result = {
        gate: "routes-check",
        verdict: verdictOf(findings, judgement, coverage, changes?.breaking ?? 0),
        coverage,
        specs: specs.map((spec) => (0,drift_options.shown)(options.root, spec)),
        operations: operationsOf(judgement, options),
        findings,
        excluded: excluded.map(({ finding: { rule, message, location }, exclude: { reason, expires } }) => ({
            rule,
            message,
            location: location ?? null,
            reason,
            expires: expires ?? null,
        })),
        baseline: baseline.summary,
        changes: changes?.changes ?? [],
        notes,
    };
    return { result, all: left, generated, unseen };
}
/** What kept findings from being made: that they are not there does not mean that they are mended. */
function unseenIn(findings, { application }, apis, options) {
    const unread = findings.find(drift_baseline.isBlind);
    if (unread)
        return `${unread.location?.file ?? "a file"} cannot be read`;
    if (apis.some(({ operations }) => operations.length > 0) && application.operations.length === 0)
        return `no route was found in ${(0,drift_options.shown)(options.root, options.code)}`;
    return undefined;
}
/** Specs that can be read, and a finding for each that cannot. */
async function loadAll(specs, options) {
    const apis = [];
    const broken = [];
    for (const entry of specs) {
        try {
            apis.push((0,read_api/* readApi */.n)(await (0,load/* loadSpec */.I)(entry, { root: options.root, shownFrom: options.root, allowRemote: options.allowRemote })));
        }
        catch (error) {
            if (!(error instanceof errors/* UsageError */.N))
                throw error;
            broken.push(unreadable((0,drift_options.shown)(options.root, entry), error.message));
        }
    }
    return { apis, broken };
}
/** A spec that does not parse is a finding at its place: other specs are checked all the same. */
function unreadable(file, message) {
    const [, line, column, text] = /^(?:.*?):(\d+):(\d+):\s*(.*)$/s.exec(message) ?? [];
    return (0,finding/* finding */.g)({
        rule: "invalid-document",
        severity: "error",
        message: text ?? message,
        location: { file, ...(line && { line: Number(line), column: Number(column) }) },
        subject: file,
    });
}
/** What a file of a spec holds is lost to every comparison when it does not parse or is not there: that is no warning. */
function withLostFiles(found) {
    const [, why] = /^"(?:[^"\\]|\\.)*" cannot be followed: (.*)\.$/s.exec(found.message) ?? [];
    if (found.rule !== "dangling-reference" || why === undefined)
        return [found];
    if (why === "there is no such file")
        return [{ ...found, severity: "error" }];
    const [, file] = /^(.*?):\d+:\d+: /s.exec(why) ?? [];
    return file === undefined ? [found] : [unreadable(file, `${why}.`), found];
}
async function generatedOf(specs, apis, options) {
    // Where a place for it is named, generated code belongs there.
    const output = (0,stale/* findOutput */.hh)(options) ?? options.output;
    if (output === undefined || specs.length !== 1 || apis.length !== 1)
        return undefined;
    return (0,stale/* compareGenerated */.Zc)(specs[0], output, options);
}
/** Files of the code are relative to its directory; in reports all are relative to the root. */
function relocated(findings, options) {
    const prefix = prefixOf(options);
    const isOfSpec = ({ rule, message }) => rule === "unserved-operation" || message.startsWith("The spec answers");
    return findings.map((one) => one.location && !isOfSpec(one)
        ? { ...one, location: { ...one.location, file: external_node_path_.posix.join(prefix, one.location.file) } }
        : one);
}
function prefixOf({ root, code }) {
    return (0,external_node_path_.relative)((0,external_node_fs_.realpathSync)(root), (0,external_node_fs_.realpathSync)(code)).replaceAll("\\", "/");
}
/** Whether what could not be read may well be an application: scripts load what only they know. */
function mayServe({ unread, broken }) {
    return broken.length > 0 || unread.some(({ hides }) => hides !== "module");
}
/** Neither a spec nor a route, nor a place where there may be some. */
function isNothing({ served, specified, generated }, application) {
    return served + specified + generated === 0 && !mayServe(application);
}
/** Says in a sentence what was looked at. A gate that looked at nothing proved nothing: that is not a pass. */
function nothingFound(found, { application }, { root, code }) {
    const count = (n, one) => `${n} ${one}${n === 1 ? "" : "s"}`;
    const { files } = application;
    return `There is nothing to check: none of ${count(found.documents, "YAML and JSON file")} is an OpenAPI or Swagger document, and ${count(files, "source file")} in ${(0,drift_options.shown)(root, code)} ${files === 1 ? "holds" : "hold"} no route of Express, Fastify or Koa.${asideNote(found, root)
        .map((note) => ` ${note}`)
        .join("")} Name the spec with --spec, or routes.spec in backend-kit.yml, and the sources with --code.`;
}
function asideNote({ aside }, root) {
    if (aside.length === 0)
        return [];
    const first = aside.slice(0, 3).map((spec) => (0,drift_options.shown)(root, spec));
    const rest = aside.length > 3 ? ` and ${aside.length - 3} more` : "";
    return [`Specs among tests, examples and built files are taken only by name: ${first.join(", ")}${rest}.`];
}
function verdictOf(findings, judgement, { served, generated }, breaking) {
    if (breaking > 0 || findings.some(({ severity }) => severity === "error"))
        return "fail";
    // Handlers may be there or not: their file has a syntax error.
    if (findings.some(({ rule }) => rule === "unreadable-handlers"))
        return "inconclusive";
    // There is an application, and nothing of it could be read.
    if (served === 0 && generated === 0 && mayServe(judgement.application))
        return "inconclusive";
    // Operations that may be served by what could not be read: nothing proves that they are, nor that they are not.
    return findings.some(({ rule }) => rule === "unserved-operation") && judgement.unsettled > 0
        ? "inconclusive"
        : "pass";
}
function coverageOf(judgement, apis, generated) {
    const { application, matching, validated } = judgement;
    return {
        files: application.files,
        served: application.operations.length,
        specified: apis.reduce((sum, { operations }) => sum + operations.length, 0),
        matched: matching.specified.size,
        unserved: judgement.compared ? matching.unserved.length : 0,
        validated,
        contracts: judgement.contracts,
        undeclared: [...matching.specified.keys()].filter(({ isGenerated }) => !isGenerated).length - judgement.contracts,
        generated: generated?.generation.files.filter(({ owner }) => owner === "generator").length ?? 0,
        unread: application.unread.length + application.broken.length,
    };
}
function operationsOf({ application, matching }, options) {
    const prefix = (0,drift_options.shown)(options.root, options.code);
    return application.operations.map((operation) => ({
        method: operation.method,
        path: operation.path,
        file: external_node_path_.posix.join(prefix, operation.location.file),
        line: operation.location.line ?? null,
        specified: matching.specified.has(operation),
        validated: operation.isRead && (0,validation/* unvalidatedParts */.i)(application, operation).length === 0,
    }));
}
function noteworthy({ application, unsettled }, specs, found, options) {
    const notes = [];
    if (found?.cutOff)
        notes.push("There are more files than are looked at: name the spec with --spec.");
    if (found?.specs.length === 0)
        notes.push(...asideNote(found, options.root));
    const { operations, roots } = application;
    if (specs.length === 0 && operations.length > 0)
        notes.push("No spec was found, so routes were not compared with one: name it with --spec, or routes.spec in backend-kit.yml.");
    if (specs.length > 0 && operations.length === 0)
        notes.push(`No Express, Fastify or Koa application was found in ${(0,drift_options.shown)(options.root, options.code)}, so the spec was compared with no code.`);
    if (specs.length > 1 && (0,stale/* findOutput */.hh)(options) !== undefined)
        notes.push("Generated code was not compared, as there are several specs: name the one that it is made from with --spec.");
    if (roots.filter(({ role }) => role === "application").length > 1)
        notes.push(`${roots.length} applications were read: ${roots.map(({ location }) => `${external_node_path_.posix.join(prefixOf(options), location.file)}:${location.line}`).join(", ")}.`);
    const off = Object.keys(options.weights).filter((rule) => options.weights[rule] === "off");
    if (off.length > 0)
        notes.push(`The config turns ${off.length === 1 ? "a rule" : "rules"} off, which judged nothing: ${off.join(", ")}.`);
    if (unsettled > 0)
        notes.push("Operations that were not found may be in code that could not be read: see unread-code.");
    return notes;
}
const ORDER = ["error", "warning", "note"];
function bySeverity(findings) {
    return [...findings].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
}


/***/ })

};
