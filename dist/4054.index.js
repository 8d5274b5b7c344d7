export const id = 4054;
export const ids = [4054,9814];
export const modules = {

/***/ 69814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resolveDiffOptions: () => (/* binding */ resolveDiffOptions)
/* harmony export */ });
/* harmony import */ var _config_suggestion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93217);
/* harmony import */ var _report_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67426);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30381);



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

/***/ 84054:
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
var errors = __webpack_require__(67426);
// EXTERNAL MODULE: ./build/src/routes/diff/resolve-options.js
var resolve_options = __webpack_require__(69814);
// EXTERNAL MODULE: ./build/src/routes/read/files.js
var files = __webpack_require__(95705);
// EXTERNAL MODULE: ./build/src/routes/spec/load.js + 5 modules
var load = __webpack_require__(30906);
// EXTERNAL MODULE: ./build/src/routes/spec/read-api.js + 3 modules
var read_api = __webpack_require__(71124);
// EXTERNAL MODULE: ./build/src/routes/drift/base.js
var drift_base = __webpack_require__(70828);
// EXTERNAL MODULE: ./build/src/routes/drift/baseline.js
var drift_baseline = __webpack_require__(94662);
// EXTERNAL MODULE: ./build/src/routes/drift/finding.js
var finding = __webpack_require__(98760);
// EXTERNAL MODULE: ./build/src/routes/drift/options.js + 1 modules
var drift_options = __webpack_require__(59995);
;// CONCATENATED MODULE: ./build/src/routes/drift/excludes.js


/** Takes out what the config excludes; excludes that cover nothing, or no longer hold, are findings. */
function applyExcludes(findings, options, shownConfig) {
    const left = [];
    const excluded = [];
    const used = new Set();
    for (const one of findings) {
        const exclude = options.excludes.find((candidate) => covers(candidate, one) && isInForce(candidate, options));
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
var find_specs = __webpack_require__(18751);
// EXTERNAL MODULE: ./build/src/routes/drift/judge.js + 3 modules
var judge = __webpack_require__(77508);
// EXTERNAL MODULE: ./build/src/routes/drift/rules/validation.js
var validation = __webpack_require__(26950);
// EXTERNAL MODULE: ./build/src/routes/generate/generate.js + 47 modules
var generate = __webpack_require__(3125);
// EXTERNAL MODULE: ./build/src/routes/generate/header.js
var header = __webpack_require__(62076);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/routes/read/parse.js
var parse = __webpack_require__(26285);
;// CONCATENATED MODULE: ./build/src/routes/drift/meaning.js


/** Of a syntax tree, what says where and how it was written, and not what. */
const WRITING = new Set([
    "start",
    "end",
    "loc",
    "range",
    "extra",
    "leadingComments",
    "trailingComments",
    "innerComments",
    "comments",
    "tokens",
    "errors",
]);
/**
 * A digest of what code means: equal for texts that a formatter makes of each other, whatever it does to white space,
 * quotes, commas, semicolons, parentheses and comments. Undefined for what does not parse.
 */
function meaningOf(file, text) {
    const parsed = (0,parse/* parseSource */.P)(file, text);
    if (!("program" in parsed))
        return undefined;
    const hash = (0,external_node_crypto_.createHash)("sha256");
    try {
        feed(parsed.program, (part) => hash.update(part));
    }
    catch (error) {
        // Nested deeper than the stack: nothing that was generated is.
        if (error instanceof RangeError)
            return undefined;
        throw error;
    }
    return hash.digest("hex");
}
/** Whether two texts of a file mean the same. Those that do not parse are compared as they are. */
function meansTheSame(file, one, other) {
    if (one === other)
        return true;
    const meaning = meaningOf(file, one);
    return meaning !== undefined && meaning === meaningOf(file, other);
}
function feed(node, write) {
    if (Array.isArray(node)) {
        write("[");
        for (const item of node)
            if (!isEmpty(item))
                feed(item, write);
        write("]");
        return;
    }
    if (typeof node !== "object" || node === null) {
        write(`${typeof node}:${String(node)};`);
        return;
    }
    const { type, value } = node;
    // `{ "a": 1 }` is `{ a: 1 }`.
    if (type === "StringLiteral") {
        write(`string:${JSON.stringify(value)};`);
        return;
    }
    write("{");
    for (const [key, field] of Object.entries(node)) {
        if (WRITING.has(key) || field === undefined || field === null || field === false)
            continue;
        write(`${key}=`);
        if (key === "key" && isPlainKey(node, field))
            write(`string:${JSON.stringify(nameOf(field))};`);
        else
            feed(field, write);
    }
    write("}");
}
function isEmpty(node) {
    return node?.type === "EmptyStatement";
}
function isPlainKey(node, key) {
    const { type } = key;
    return !node.computed && (type === "Identifier" || type === "StringLiteral");
}
function nameOf(key) {
    const { name, value } = key;
    return name ?? value ?? "";
}

;// CONCATENATED MODULE: ./build/src/routes/drift/stale.js







/** Where generated code lies; undefined when there is none. */
function findOutput(options) {
    const candidates = options.output === undefined
        ? [(0,external_node_path_.join)(options.code, "generated"), (0,external_node_path_.join)(options.from, "generated")]
        : [options.output];
    return candidates.find((directory) => {
        const types = (0,external_node_path_.join)(directory, "types.ts");
        return (0,external_node_fs_.existsSync)(types) && (0,header/* isOurs */.M)((0,external_node_fs_.readFileSync)(types, "utf8"));
    });
}
/** Generates again, in memory, the way the code was generated, and compares by meaning. */
async function compareGenerated(spec, output, options) {
    const variants = formatVariants(options).map((formats) => ({
        ...howMade(output, options),
        formats,
        spec,
        output,
        shownOutput: (0,drift_options.shown)(options.root, output),
        allowRemote: options.allowRemote,
        root: options.root,
        cwd: options.root,
    }));
    let best;
    for (const variant of variants) {
        const generation = await (0,generate.planGeneration)(variant);
        const ours = generation.files.filter(({ owner }) => owner === "generator");
        const stale = ours.filter(isStale);
        const incomplete = generation.files.filter(({ owner, change }) => owner === "people" && change !== "unchanged");
        if (!best || stale.length < best.stale.length)
            best = { output, generation, stale, incomplete };
        if (stale.length === 0)
            break;
    }
    return best;
}
/** Where the config does not say how formats are taken, the code shows it. */
function formatVariants({ generation }) {
    return generation.formats === undefined ? ["annotate", "assert"] : [generation.formats];
}
/** What the config says of the generated code, else what can be seen in it. */
function howMade(output, { generation }) {
    const path = (0,external_node_path_.join)(output, "index.ts");
    const index = (0,external_node_fs_.existsSync)(path) ? (0,external_node_fs_.readFileSync)(path, "utf8") : "";
    const seen = /runtime\/(express|fastify|koa)\.js/.exec(index)?.[1];
    const status = generation["validation-status"];
    return {
        framework: generation.framework ?? seen ?? "express",
        typesOnly: index === "",
        tests: generation.tests ?? (0,external_node_fs_.existsSync)((0,external_node_path_.join)(output, "tests")),
        hardening: generation.hardening ?? /\bhelmet\b/.test(index),
        status422: status === undefined ? index.includes("invalidStatus: 422") : status === 422,
    };
}
function isStale({ path, change, before, after }) {
    if (change === "unchanged")
        return false;
    return change !== "changed" || !meansTheSame(path, before, after);
}
const REASONS = {
    created: "is not there",
    changed: "is not what the spec gives now",
    removed: "belongs to nothing in the spec any more",
    unchanged: "is as it should be",
};
/** Stale files, handlers that are missing, and what the generator itself found in people's files. */
function generatedFindings({ output, generation, stale, incomplete }, options) {
    const directory = (0,drift_options.shown)(options.root, output);
    const findings = generation.findings.filter(({ rule }) => /^(orphan-handler|unreadable-handlers)$/.test(rule));
    const severity = (0,drift_options.weightOf)(options, "stale-generated");
    if (severity)
        for (const { path, change, after } of stale)
            findings.push((0,finding/* finding */.g)({
                rule: "stale-generated",
                severity,
                message: `This generated file ${REASONS[change]}. Generate it again: backend-kit routes check --fix.`,
                location: { file: (0,generate.showIn)(directory, path) },
                // What it should mean is part of it: a file that is stale in a new way is a new finding.
                subject: `${path} ${change} ${after === undefined ? "" : meaningOf(path, after)}`,
            }));
    const missing = (0,drift_options.weightOf)(options, "missing-handler");
    if (missing)
        for (const { path, change } of incomplete)
            findings.push((0,finding/* finding */.g)({
                rule: "missing-handler",
                severity: missing,
                message: `${change === "created" ? "The file with these handlers is not there" : "Handlers of operations in the spec are missing here"}. backend-kit routes check --fix adds them, to be filled in.`,
                location: { file: (0,generate.showIn)(directory, path) },
                subject: path,
            }));
    return findings;
}

;// CONCATENATED MODULE: ./build/src/routes/drift/check.js
















/** `routes check`: compares specs, generated code and the code of people. Writes nothing. */
async function checkRoutes(options, comparison, config) {
    const specs = options.specs ?? (0,find_specs/* findSpecs */.W)(options.from);
    const { apis, broken } = await loadAll(specs, options);
    const judgement = (0,judge/* judge */.S)((0,files/* filesIn */.nG)(options.code), apis, options);
    const generated = await generatedOf(specs, apis, options);
    const head = [
        ...broken,
        ...apis.flatMap((api) => api.findings.filter(({ severity }) => severity === "error")),
        ...(generated ? generatedFindings(generated, options) : []),
        ...relocated(judgement.findings, options),
    ];
    const base = comparison.base === undefined ? undefined : await (0,drift_base.readBase)(comparison.base, specs, options);
    const notes = [];
    const shownConfig = config.file === undefined ? undefined : (0,drift_options.shown)(options.root, config.file);
    const { left, excluded } = applyExcludes(head, options, shownConfig);
    const introduced = onlyNew(left, base, comparison, notes);
    const baseline = withBaseline(introduced, options, base, notes);
    const changes = base ? await (0,drift_base.changesOf)(base, specs, options, (0,resolve_options.resolveDiffOptions)(config)) : undefined;
    notes.push(...(changes?.notes ?? []), ...noteworthy(judgement, specs, options));
    const findings = bySeverity([...baseline.left, ...(changes?.findings ?? [])]);
    const result = {
        gate: "routes-check",
        verdict: verdictOf(findings, judgement, changes?.breaking ?? 0),
        coverage: coverageOf(judgement, apis, generated),
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
    return { result, all: left, generated };
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
async function generatedOf(specs, apis, options) {
    const output = findOutput(options);
    if (output === undefined || specs.length !== 1 || apis.length !== 1)
        return undefined;
    return compareGenerated(specs[0], output, options);
}
/** Files of the code are relative to its directory; in reports all are relative to the root. */
function relocated(findings, { root, code }) {
    const prefix = (0,external_node_path_.relative)((0,external_node_fs_.realpathSync)(root), (0,external_node_fs_.realpathSync)(code)).replaceAll("\\", "/");
    if (prefix === "")
        return findings;
    const isOfSpec = ({ rule, message }) => rule === "unserved-operation" || message.startsWith("The spec answers");
    return findings.map((one) => one.location && !isOfSpec(one)
        ? { ...one, location: { ...one.location, file: `${prefix}/${one.location.file}` } }
        : one);
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
function withBaseline(findings, options, base, notes) {
    if (options.baseline === undefined)
        return { left: findings, summary: null };
    const file = (0,drift_options.shown)(options.root, options.baseline);
    const baseline = (0,drift_baseline.readBaseline)(options.baseline, file);
    if (!baseline) {
        notes.push(`There is no baseline ${file} yet: --update-baseline writes it.`);
        return { left: findings, summary: { file, known: 0, gone: 0 } };
    }
    const { left, known, gone } = (0,drift_baseline/* compareBaseline */.ZT)(baseline, findings);
    if (gone.length > 0 && !base)
        notes.push(`${gone.length} of the baseline's findings are no more: take them out with --update-baseline.`);
    const severity = (0,drift_options.weightOf)(options, "grown-baseline");
    const grown = base?.baseline ? (0,drift_baseline/* grownBy */.H$)(base.baseline, baseline) : [];
    if (severity && grown.length > 0)
        left.push((0,finding/* finding */.g)({
            rule: "grown-baseline",
            severity,
            message: `The baseline has ${grown.length} ${grown.length === 1 ? "finding" : "findings"} more than before this change. It may only become shorter: mend them, or exclude them with a reason.`,
            location: { file },
            subject: grown.map(({ fingerprint }) => fingerprint).join(" "),
        }));
    return { left, summary: { file, known: known.length, gone: gone.length } };
}
function verdictOf(findings, judgement, breaking) {
    if (breaking > 0 || findings.some(({ severity }) => severity === "error"))
        return "fail";
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
        validated,
        generated: generated?.generation.files.filter(({ owner }) => owner === "generator").length ?? 0,
        unread: application.unread.length + application.broken.length,
    };
}
function operationsOf({ application, matching }, options) {
    const prefix = (0,drift_options.shown)(options.root, options.code);
    return application.operations.map((operation) => ({
        method: operation.method,
        path: operation.path,
        file: prefix === "." ? operation.location.file : `${prefix}/${operation.location.file}`,
        line: operation.location.line ?? null,
        specified: matching.specified.has(operation),
        validated: operation.isRead && (0,validation/* unvalidatedParts */.i)(application, operation).length === 0,
    }));
}
function noteworthy({ application, unsettled }, specs, options) {
    const notes = [];
    const { operations, roots } = application;
    if (specs.length === 0 && operations.length > 0)
        notes.push("No spec was found, so routes were not compared with one: name it with --spec, or routes.spec in backend-kit.yml.");
    if (specs.length > 0 && operations.length === 0)
        notes.push(`No Express, Fastify or Koa application was found in ${(0,drift_options.shown)(options.root, options.code)}, so the spec was compared with no code.`);
    if (specs.length > 1 && findOutput(options) !== undefined)
        notes.push("Generated code was not compared, as there are several specs: name the one that it is made from with --spec.");
    if (roots.filter(({ role }) => role === "application").length > 1)
        notes.push(`${roots.length} applications were read: ${roots.map(({ location }) => `${location.file}:${location.line}`).join(", ")}.`);
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
