export const id = 2844;
export const ids = [2844,2213];
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
        ...Object.keys(from.levels ?? {}),
        ...accepted.flatMap(({ rule }) => (rule === undefined ? [] : [rule])),
    ];
    for (const id of named)
        if (!_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES_BY_ID */ .k.has(id))
            throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .N(`There is no rule ${JSON.stringify(id)} in routes.breaking${(0,_config_suggestion_js__WEBPACK_IMPORTED_MODULE_2__/* .suggestion */ .h)(id, _rules_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y.map((rule) => rule.id))}`);
    for (const { expires } of accepted)
        if (expires !== undefined && Number.isNaN(Date.parse(expires)))
            throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .N(`"expires" in routes.breaking.accepted is ${JSON.stringify(expires)}: write YYYY-MM-DD.`);
    return {
        levels: from.levels ?? {},
        sunsetDays: from["sunset-days"] ?? 0,
        sunsetRequired: from["sunset-required"] ?? false,
        accepted,
    };
}


/***/ }),

/***/ 2844:
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
// EXTERNAL MODULE: ./build/src/routes/spec/read-api.js + 3 modules
var read_api = __webpack_require__(41317);
// EXTERNAL MODULE: ./build/src/routes/drift/base.js + 1 modules
var drift_base = __webpack_require__(66618);
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
// EXTERNAL MODULE: ./build/src/routes/drift/stale.js + 1 modules
var stale = __webpack_require__(33442);
;// CONCATENATED MODULE: ./build/src/routes/drift/check.js

















/** `routes check`: compares specs, generated code and the code of people. Writes nothing. */
async function checkRoutes(options, comparison, config) {
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
    const introduced = onlyNew(left, base, comparison, notes);
    const unseen = unseenIn(left, judgement, apis, options);
    const baseline = withBaseline(introduced, options, base, unseen, notes);
    const changes = base ? await (0,drift_base.changesOf)(base, specs, options, (0,resolve_options.resolveDiffOptions)(config)) : undefined;
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
/** Stale code is judged as it is now: the base may have been just as stale for another spec. */
const ALWAYS = new Set(["stale-generated", "missing-handler", "unused-exclude", "expired-exclude", "grown-baseline"]);
function onlyNew(findings, base, { all }, notes) {
    if (!base || all)
        return findings;
    const introduced = findings.filter(({ rule, fingerprint }) => ALWAYS.has(rule) || !base.fingerprints.has(fingerprint));
    const old = findings.filter((one) => !introduced.includes(one) && one.severity !== "note").length;
    if (old > 0)
        notes.push(`${old} ${old === 1 ? "finding was" : "findings were"} there before this change and ${old === 1 ? "is" : "are"} not shown: --all shows them.`);
    return introduced;
}
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
    const severity = (0,drift_options.weightOf)(options, "grown-baseline");
    const grown = base?.baseline ? (0,drift_baseline.grownBy)(base.baseline, baseline) : [];
    if (severity && grown.length > 0)
        left.push((0,finding/* finding */.g)({
            rule: "grown-baseline",
            severity,
            message: `The baseline has ${grown.length} ${grown.length === 1 ? "finding" : "findings"} more than before this change. It may only become shorter: mend them, or exclude them with a reason.`,
            location: { file },
            subject: grown.map(({ fingerprint }) => fingerprint).join(" "),
        }));
    const hidden = base?.compared && !base.baseline
        ? known.filter(({ rule, fingerprint }) => !ALWAYS.has(rule) && !base.fingerprints.has(fingerprint))
        : [];
    if (severity && hidden.length > 0)
        left.push((0,finding/* finding */.g)({
            rule: "grown-baseline",
            severity,
            message: `The baseline is new, and ${hidden.length} of its findings ${hidden.length === 1 ? "comes" : "come"} with this very change: it is for what was there before. Mend them, or exclude them with a reason. The first is: ${hidden[0].message}`,
            location: { file },
            subject: hidden.map(({ fingerprint }) => fingerprint).join(" "),
        }));
    return { left, summary: { file, known: known.length, gone: gone.length } };
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
