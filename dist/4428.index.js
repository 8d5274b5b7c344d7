export const id = 4428;
export const ids = [4428];
export const modules = {

/***/ 25633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ parseChecked)
/* harmony export */ });
/* harmony import */ var ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52210);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _report_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25073);
/* harmony import */ var _suggestion_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1906);




/**
 * Reads YAML and checks it with a JSON Schema; an empty file is an empty object.
 * @throws UsageError with file, line and column; a key that is not known comes with the one that may have been meant
 */
function parseChecked(text, file, schema) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, uniqueKeys: true });
    const broken = document.errors[0];
    if (broken) {
        const { line, col } = lines.linePos(broken.pos[0]);
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .N(`${file}:${line}:${col}: ${broken.message.split("\n")[0].replace(/ at line \d+.*$/, "")}`);
    }
    let value;
    try {
        value = document.toJS({ maxAliasCount: 100 }) ?? {};
    }
    catch (error) {
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .N(`${file}: ${error.message}.`);
    }
    const validate = new ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_2__.Ajv2020({ allErrors: true, strict: false, verbose: true }).compile(schema);
    if (!validate(value))
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .N(describe(worst(validate.errors), document, lines, file));
    return { value: value, at: (path) => position(document, lines, file, [...path], false) };
}
/** An unknown key says more than what fails because of it. */
function worst(errors) {
    return errors.find((error) => error.keyword === "additionalProperties") ?? errors[0];
}
function describe(error, document, lines, file) {
    const path = error.instancePath
        .split("/")
        .slice(1)
        .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
    const where = path.length === 0 ? "" : ` in ${path.join(".")}`;
    if (error.keyword === "additionalProperties") {
        const key = String(error.params.additionalProperty);
        const known = Object.keys(error.parentSchema.properties ?? {});
        return `${position(document, lines, file, [...path, key], true)} unknown key "${key}"${where}${(0,_suggestion_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestion */ .h)(key, known)}`;
    }
    const place = position(document, lines, file, path, false);
    const value = withoutPassword(JSON.stringify(error.data));
    switch (error.keyword) {
        case "enum":
            return `${place} ${path.join(".")} is ${value}; it must be one of ${error.params.allowedValues.join(", ")}${(0,_suggestion_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestion */ .h)(String(error.data), error.params.allowedValues)}`;
        case "required":
            return `${place} "${error.params.missingProperty}" is missing${where}`;
        case "const":
            return `${place} ${path.join(".")} is ${value}; it must be ${JSON.stringify(error.params.allowedValue)}.`;
        case "type":
            if (path.length === 0) {
                const keys = Object.keys(error.parentSchema.properties ?? {});
                const some = keys.slice(0, 2).map((name) => `${name}:`);
                return `${place} the file is ${value}; it must be a mapping with keys such as ${some.join(" and ")}`;
            }
            return `${place} ${path.join(".")} must be ${[error.params.type]
                .flat()
                .map((type) => TYPES[type] ?? type)
                .join(" or ")}, not ${value}`;
        case "pattern": {
            const { description } = error.parentSchema;
            return `${place} ${path.join(".")} is ${value}; ${description ? `it must be ${description}` : "it must not be empty."}`;
        }
        default:
            return `${place} ${path.join(".")} ${error.message}`;
    }
}
const TYPES = {
    string: "a text",
    number: "a number",
    integer: "a whole number",
    boolean: "true or false",
    array: "a list",
    object: "a mapping",
};
/** A value that may be the URL of a database, for a log that anybody may read. */
function withoutPassword(value) {
    return value.replace(/:[^:@/\s][^@\s]*@/g, ":***@");
}
/** "file:line:column:" of a value, or of the key itself. */
function position(document, lines, file, path, ofKey) {
    let node = document.contents;
    let found = node;
    for (const [depth, part] of path.entries()) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
            const pair = node.items.find((item) => String(item.key?.value) === part);
            if (!pair)
                break;
            const last = depth === path.length - 1;
            found = (ofKey && last ? pair.key : (pair.value ?? pair.key));
            node = pair.value;
        }
        else {
            node = node?.items?.[Number(part)];
            found = node ?? found;
        }
    }
    const { line, col } = lines.linePos(found?.range?.[0] ?? 0);
    return `${file}:${Math.max(1, line)}:${Math.max(1, col)}:`;
}


/***/ }),

/***/ 42047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadConfig: () => (/* binding */ loadConfig),
  parseConfig: () => (/* binding */ parseConfig)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/docs/backend-kit.schema.json
const backend_kit_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"backend-kit.yml","type":"object","additionalProperties":false,"properties":{"version":{"const":1,"description":"Version of this file\'s form."},"schema":{"type":"object","description":"The gate schema-check.","additionalProperties":false,"properties":{"migrations":{"type":"string","minLength":1,"description":"Directory that holds the migrations. Found when left out."},"layout":{"enum":["golang-migrate","diesel","dbmate","goose","sql-migrate","flyway","prisma","backend-kit"],"description":"The migration tool. Detected when left out."},"database":{"type":"string","pattern":"^(auto|pglite|local|env:[A-Za-z_][A-Za-z0-9_]*)$","description":"auto, pglite, local, or env:NAME for a URL in an environment variable."},"seed":{"type":"string","minLength":1,"description":"SQL file whose rows are put into the tables before each migration."},"timeout":{"type":["string","number"],"description":"Longest time for one direction of one migration: 60s, 2m, 500ms."},"irreversible":{"$ref":"#/$defs/declarations","description":"Migrations that cannot be rolled back, and why."},"loses-data":{"$ref":"#/$defs/declarations","description":"Migrations whose rollback loses data that the team accepts to lose, and why."}}},"routes":{"type":"object","description":"The gate routes-check, and the code that is generated.","additionalProperties":false,"properties":{"spec":{"type":"string","minLength":1,"description":"The OpenAPI or Swagger document."},"output":{"type":"string","minLength":1,"description":"Directory of the generated code (default: generated)."},"framework":{"enum":["express","fastify","koa"],"description":"What serves (default: express)."},"formats":{"enum":["annotate","assert"],"description":"Whether formats are checked, or only say what is meant (default: annotate)."},"tests":{"type":"boolean","description":"Also write integration tests (default: false)."},"hardening":{"type":"boolean","description":"Wire security headers and a rate limit into the application (default: false)."},"validation-status":{"enum":[400,422],"description":"What answers a request that fails validation (default: 400)."},"check":{"type":"object","description":"What routes check demands.","additionalProperties":false,"properties":{"code":{"type":"string","minLength":1,"description":"Directory of the application\'s sources (default: where the gate runs)."},"rules":{"type":"object","description":"How much rules weigh, by id, in place of their own.","additionalProperties":{"enum":["error","warning","note","off"]}},"envelope":{"enum":["data-error-meta","none"],"description":"What JSON answers are wrapped in (default: none, which is not checked)."},"statuses":{"type":"object","description":"Statuses that may be answered, by method: 200, 4XX. Methods that are not named are not checked.","propertyNames":{"enum":["get","put","post","delete","options","head","patch","trace"]},"additionalProperties":{"type":"array","minItems":1,"items":{"type":["integer","string"],"minimum":100,"maximum":599,"pattern":"^[1-5](\\\\d\\\\d|XX|xx)$","description":"a status such as 200 or 4XX."}}},"token-age":{"type":["string","number"],"description":"Longest life of a token: 15m, 24h, 7d (default: 24h)."},"baseline":{"type":"string","minLength":1,"description":"File with the findings that the project started with. It may only become shorter."},"exclude":{"type":"array","description":"Findings that the team accepts, by rule, route or file, and why.","items":{"type":"object","additionalProperties":false,"required":["reason"],"anyOf":[{"required":["rule"]},{"required":["route"]},{"required":["file"]}],"properties":{"rule":{"type":"string","minLength":1},"route":{"type":"string","minLength":1,"description":"GET /internal/*, or a path alone for all methods."},"file":{"type":"string","minLength":1},"reason":{"type":"string","pattern":"\\\\S"},"expires":{"type":"string","pattern":"^\\\\d{4}-\\\\d{2}-\\\\d{2}$","description":"the last day on which it counts, as YYYY-MM-DD."}}}}}},"breaking":{"type":"object","description":"What counts as a breaking change of the spec.","additionalProperties":false,"properties":{"levels":{"type":"object","description":"Levels of rules, by id, in place of their own.","additionalProperties":{"enum":["breaking","risky","compatible","off"]}},"sunset-days":{"type":"integer","minimum":0,"description":"Least number of days between a deprecation and the date on which the operation goes (default: 0)."},"sunset-required":{"type":"boolean","description":"Whether a deprecation must have a date (default: false)."},"accepted":{"type":"array","description":"Changes that the team has decided to make, by fingerprint or by rule and place, and why.","items":{"type":"object","additionalProperties":false,"required":["reason"],"anyOf":[{"required":["fingerprint"]},{"required":["rule"]}],"properties":{"fingerprint":{"type":"string","minLength":1},"rule":{"type":"string","minLength":1},"operation":{"type":"string","minLength":1},"path":{"type":"string"},"reason":{"type":"string","pattern":"\\\\S"},"expires":{"type":"string","pattern":"^\\\\d{4}-\\\\d{2}-\\\\d{2}$","description":"the last day on which it counts, as YYYY-MM-DD."}}}}}}}},"load":{"type":"object","description":"The gate load-test. Flags and inputs go before it, and so does what a scenario file says itself.","additionalProperties":false,"properties":{"scenario":{"type":"string","minLength":1,"description":"Scenario file (YAML), where neither a scenario nor a spec is named."},"spec":{"type":"string","minLength":1,"description":"OpenAPI file whose operations are sent, where neither a scenario nor a spec is named."},"tags":{"type":"array","items":{"type":"string"},"description":"Of the spec, operations with one of these tags."},"operations":{"type":"array","items":{"type":"string"},"description":"Of the spec, these operations (operationId, or GET /path), whatever their method."},"engine":{"enum":["embedded","k6"],"description":"What sends the load (default: embedded)."},"rate":{"type":"number","exclusiveMinimum":0,"description":"Arrivals a second (default: 20)."},"arrivals":{"enum":["constant","poisson"],"description":"How arrivals are spread (default: constant)."},"stages":{"type":"array","minItems":1,"items":{"type":"string"},"description":"Stages such as 30s:100, or ramps as 30s:10-100, in place of rate and duration."},"concurrency":{"type":"integer","minimum":1,"description":"Virtual users of the closed model; with a rate, most connections at once."},"duration":{"type":["string","number"],"description":"The measured phase (default: 60s): 60s, 2m, 500ms; a number alone is seconds."},"warmup":{"type":["string","number"],"description":"Load before it that counts in no figure (default: 2s): 60s, 2m, 500ms; a number alone is seconds."},"timeout":{"type":["string","number"],"description":"Longest time for a request, from its send (default: 30s): 60s, 2m, 500ms; a number alone is seconds."},"criteria":{"type":"array","minItems":1,"items":{"type":"string"},"description":"What has to hold (default: p99 < 200ms and success > 99.5%). Not for comparisons, which ask for the difference."},"abort-on":{"type":"array","items":{"type":"string"},"description":"Criteria that end the run as soon as they can no longer be met."},"point-estimate":{"type":"boolean","description":"Judge by estimates alone, without confidence intervals (default: false)."},"http2":{"type":"boolean","description":"HTTP/2, many streams a connection (default: false)."},"verify-ssl":{"type":"boolean","description":"Whether certificates are verified (default: true)."},"ca":{"type":"string","minLength":1,"description":"File of certificates that are trusted too (PEM)."}}}},"$defs":{"declarations":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["migration","reason"],"properties":{"migration":{"type":"string","minLength":1},"reason":{"type":"string","pattern":"\\\\S"}}}}}}');
// EXTERNAL MODULE: ./build/src/report/errors.js
var errors = __webpack_require__(25073);
// EXTERNAL MODULE: ./build/src/config/checked-yaml.js
var checked_yaml = __webpack_require__(25633);
// EXTERNAL MODULE: ./build/src/config/duration.js
var duration = __webpack_require__(99154);
// EXTERNAL MODULE: ./build/src/config/inside.js
var inside = __webpack_require__(38994);
;// CONCATENATED MODULE: ./build/src/config/config.js







const NAMES = ["backend-kit.yml", "backend-kit.yaml"];
const MOST_BYTES = 1024 * 1024;
/**
 * Reads `backend-kit.yml` of a directory or of the repository that it is in, or the file that was named. Without one,
 * everything has its default. Paths in it are made absolute: they are relative to the file.
 * @throws UsageError with file, line and column
 */
function loadConfig(directory, named) {
    const path = named ?? findConfig(directory);
    if (path === undefined)
        return {};
    const shown = (0,external_node_path_.relative)(directory, path).replaceAll("\\", "/");
    // Errors show what is in it, so it must not be a link to a file of the machine. Who names a file may name any.
    if (named === undefined)
        (0,inside.checkInside)((0,inside.topOf)(directory), path, `The config file ${shown}`);
    const config = parseConfig(readText(path, shown), shown);
    for (const key of ["migrations", "seed"]) {
        const value = config.schema?.[key];
        if (value !== undefined)
            config.schema[key] = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(path), value);
    }
    for (const key of ["spec", "output"]) {
        const value = config.routes?.[key];
        if (value === undefined)
            continue;
        config.routes[key] = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(path), value);
        (0,inside.checkInside)((0,inside.topOf)((0,external_node_path_.dirname)(path)), config.routes[key], `routes.${key} of ${shown}`);
    }
    for (const key of ["code", "baseline"]) {
        const value = config.routes?.check?.[key];
        if (value === undefined)
            continue;
        config.routes.check[key] = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(path), value);
        (0,inside.checkInside)((0,inside.topOf)((0,external_node_path_.dirname)(path)), config.routes.check[key], `routes.check.${key} of ${shown}`);
    }
    for (const key of ["scenario", "spec", "ca"]) {
        const value = config.load?.[key];
        if (value === undefined)
            continue;
        config.load[key] = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(path), value);
        (0,inside.checkInside)((0,inside.topOf)((0,external_node_path_.dirname)(path)), config.load[key], `load.${key} of ${shown}`);
    }
    return { ...config, file: path };
}
/** Here, or above as far as the top of the working tree. */
function findConfig(directory) {
    const found = NAMES.map((name) => (0,external_node_path_.join)(directory, name)).find(external_node_fs_.existsSync);
    if (found !== undefined)
        return found;
    return NAMES.map((name) => (0,external_node_path_.join)((0,inside.topOf)(directory), name)).find(external_node_fs_.existsSync);
}
function readText(path, shown) {
    let bytes;
    try {
        bytes = (0,external_node_fs_.readFileSync)(path);
    }
    catch (error) {
        throw new errors/* UsageError */.N(`The config file ${shown} cannot be read (${error.code ?? error}).`);
    }
    if (bytes.length > MOST_BYTES)
        throw new errors/* UsageError */.N(`${shown} is larger than 1 MiB: that is no config file.`);
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch {
        throw new errors/* UsageError */.N(`${shown} is not UTF-8; save the file as UTF-8.`);
    }
}
function parseConfig(text, file) {
    const { value, at } = (0,checked_yaml/* parseChecked */.l)(text, file, backend_kit_schema_namespaceObject);
    const { timeout } = value.schema ?? {};
    if (timeout !== undefined)
        (0,duration/* parseDuration */.E)(timeout, `${at(["schema", "timeout"])} schema.timeout`);
    value.at = at;
    if (value.load)
        value.load.at = (path) => at(["load", ...path]);
    return value;
}


/***/ })

};
