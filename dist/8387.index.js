export const id = 8387;
export const ids = [8387];
export const modules = {

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


/***/ })

};
