export const id = 428;
export const ids = [428];
export const modules = {

/***/ 2047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadConfig: () => (/* binding */ loadConfig),
  parseConfig: () => (/* binding */ parseConfig)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(2210);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/docs/backend-kit.schema.json
const backend_kit_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"backend-kit.yml","type":"object","additionalProperties":false,"properties":{"version":{"const":1,"description":"Version of this file\'s form."},"schema":{"type":"object","description":"The gate schema-check.","additionalProperties":false,"properties":{"migrations":{"type":"string","minLength":1,"description":"Directory that holds the migrations. Found when left out."},"layout":{"enum":["golang-migrate","diesel","dbmate","goose","sql-migrate","flyway","prisma","backend-kit"],"description":"The migration tool. Detected when left out."},"database":{"type":"string","pattern":"^(auto|pglite|local|env:[A-Za-z_][A-Za-z0-9_]*)$","description":"auto, pglite, local, or env:NAME for a URL in an environment variable."},"seed":{"type":"string","minLength":1,"description":"SQL file whose rows are put into the tables before each migration."},"timeout":{"type":["string","number"],"description":"Longest time for one direction of one migration: 60s, 2m, 500ms."},"irreversible":{"$ref":"#/$defs/declarations","description":"Migrations that cannot be rolled back, and why."},"loses-data":{"$ref":"#/$defs/declarations","description":"Migrations whose rollback loses data that the team accepts to lose, and why."}}}},"$defs":{"declarations":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["migration","reason"],"properties":{"migration":{"type":"string","minLength":1},"reason":{"type":"string","pattern":"\\\\S"}}}}}}');
// EXTERNAL MODULE: ./build/src/report/errors.js
var errors = __webpack_require__(5073);
// EXTERNAL MODULE: ./build/src/config/duration.js
var duration = __webpack_require__(9154);
// EXTERNAL MODULE: ./build/src/config/inside.js
var inside = __webpack_require__(8994);
// EXTERNAL MODULE: ./build/src/config/suggestion.js
var suggestion = __webpack_require__(1906);
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
        (0,inside/* checkInside */.T)((0,inside/* topOf */.H)(directory), path, `The config file ${shown}`);
    const config = parseConfig(readText(path, shown), shown);
    for (const key of ["migrations", "seed"]) {
        const value = config.schema?.[key];
        if (value !== undefined)
            config.schema[key] = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(path), value);
    }
    return { ...config, file: path };
}
/** Here, or above as far as the top of the working tree. */
function findConfig(directory) {
    const found = NAMES.map((name) => (0,external_node_path_.join)(directory, name)).find(external_node_fs_.existsSync);
    if (found !== undefined)
        return found;
    return NAMES.map((name) => (0,external_node_path_.join)((0,inside/* topOf */.H)(directory), name)).find(external_node_fs_.existsSync);
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
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, uniqueKeys: true });
    const broken = document.errors[0];
    if (broken) {
        const { line, col } = lines.linePos(broken.pos[0]);
        throw new errors/* UsageError */.N(`${file}:${line}:${col}: ${broken.message.split("\n")[0].replace(/ at line \d+.*$/, "")}`);
    }
    let config;
    try {
        config = document.toJS({ maxAliasCount: 100 }) ?? {};
    }
    catch (error) {
        throw new errors/* UsageError */.N(`${file}: ${error.message}.`);
    }
    const validate = new _2020.Ajv2020({ allErrors: true, strict: false, verbose: true }).compile(backend_kit_schema_namespaceObject);
    if (!validate(config))
        throw new errors/* UsageError */.N(describe(worst(validate.errors), document, lines, file));
    const { timeout } = config.schema ?? {};
    if (timeout !== undefined)
        (0,duration/* parseDuration */.E)(timeout, `${position(document, lines, file, ["schema", "timeout"], false)} schema.timeout`);
    return config;
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
        return `${position(document, lines, file, [...path, key], true)} unknown key "${key}"${where}${(0,suggestion/* suggestion */.h)(key, known)}`;
    }
    const place = position(document, lines, file, path, false);
    const value = withoutPassword(JSON.stringify(error.data));
    switch (error.keyword) {
        case "enum":
            return `${place} ${path.join(".")} is ${value}; it must be one of ${error.params.allowedValues.join(", ")}${(0,suggestion/* suggestion */.h)(String(error.data), error.params.allowedValues)}`;
        case "required":
            return `${place} "${error.params.missingProperty}" is missing${where}`;
        case "type":
            return `${place} ${path.join(".") || "the file"} must be ${[error.params.type].flat().join(" or ")}, not ${value}`;
        case "pattern": {
            const { description } = error.parentSchema;
            return `${place} ${path.join(".")} is ${value}; ${description ? `it must be ${description}` : "it must not be empty."}`;
        }
        default:
            return `${place} ${path.join(".")} ${error.message}`;
    }
}
/** A value that may be the URL of a database, for a log that anybody may read. */
function withoutPassword(value) {
    return value.replace(/:[^:@/\s][^@\s]*@/g, ":***@");
}
/** "file:line:column:" of a value, or of the key itself. */
function position(document, lines, file, path, ofKey) {
    let node = document.contents;
    let found = node;
    for (const [depth, part] of path.entries()) {
        if ((0,dist/* isMap */.jh)(node)) {
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

/***/ 9154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration)
/* harmony export */ });
/* harmony import */ var _report_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5073);

const UNITS = { ms: 1, s: 1000, m: 60_000, "": 1000 };
/** Milliseconds of "60", "60s", "2m" or "500ms". `name` is what the error calls it. */
function parseDuration(value, name) {
    const [, amount, unit = ""] = /^(\d+(?:\.\d+)?)\s*(ms|s|m)?$/.exec(String(value).trim()) ?? [];
    const duration = Number(amount) * UNITS[unit];
    if (!(duration > 0))
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .N(`${name} is ${JSON.stringify(value)}; it must be a time above zero such as 60s, 2m or 500ms.`);
    // Timers hold 31 bits.
    return Math.min(duration, 2_000_000_000);
}


/***/ })

};
