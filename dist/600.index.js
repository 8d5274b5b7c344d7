export const id = 600;
export const ids = [600];
export const modules = {

/***/ 3600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  resolveOptions: () => (/* binding */ resolveOptions)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/report/errors.js
var errors = __webpack_require__(5073);
;// CONCATENATED MODULE: ./build/src/config/duration.js

const UNITS = { ms: 1, s: 1000, m: 60_000, "": 1000 };
/** Milliseconds of "60", "60s", "2m" or "500ms". `name` is what the error calls it. */
function parseDuration(value, name) {
    const [, amount, unit = ""] = /^(\d+(?:\.\d+)?)\s*(ms|s|m)?$/.exec(String(value).trim()) ?? [];
    const duration = Number(amount) * UNITS[unit];
    if (!(duration > 0))
        throw new errors/* UsageError */.N(`${name} is ${JSON.stringify(value)}; it must be a time above zero such as 60s, 2m or 500ms.`);
    // Timers hold 31 bits.
    return Math.min(duration, 2_000_000_000);
}

;// CONCATENATED MODULE: ./build/src/schema/resolve-options.js



const DEFAULT_TIMEOUT = "60s";
/** Options out of what was given and what the config says. `variable` looks up an environment variable. */
function resolveOptions(given, config, variable) {
    const from = config.schema ?? {};
    const seed = given.seed ?? from.seed;
    return {
        root: given.root,
        migrations: given.migrations ?? from.migrations,
        layout: (given.layout === "auto" ? undefined : given.layout) ?? from.layout,
        database: resolveDatabase(given.database ?? from.database ?? "auto", variable),
        seed: seed === undefined ? undefined : (0,external_node_path_.resolve)(given.root, seed),
        only: given.only,
        timeout: parseDuration(given.timeout ?? from.timeout ?? DEFAULT_TIMEOUT, "The timeout"),
        irreversible: from.irreversible ?? [],
        losesData: from["loses-data"] ?? [],
        cache: given.cache,
    };
}
/** `env:NAME` keeps a URL with a password out of files and of the command line. */
function resolveDatabase(database, variable) {
    if (!database.startsWith("env:"))
        return database;
    const name = database.slice("env:".length);
    const value = variable(name);
    if (!value)
        throw new errors/* UsageError */.N(`The database is to be taken from the environment variable ${name}, which is not set.`);
    return value;
}


/***/ })

};
