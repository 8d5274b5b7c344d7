export const id = 3221;
export const ids = [3221];
export const modules = {

/***/ 95602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resolveOptions: () => (/* binding */ resolveOptions)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _config_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99154);
/* harmony import */ var _config_inside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38994);
/* harmony import */ var _config_suggestion_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1906);
/* harmony import */ var _report_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25073);






const DEFAULT_TIMEOUT = "60s";
/** Options out of what was given and what the config says. `variable` looks up an environment variable. */
function resolveOptions(given, config, variable) {
    const from = config.schema ?? {};
    const seed = given.seed ?? from.seed;
    if (seed !== undefined && (given.confined || given.seed === undefined))
        (0,_config_inside_js__WEBPACK_IMPORTED_MODULE_3__.checkInside)((0,_config_inside_js__WEBPACK_IMPORTED_MODULE_3__.topOf)(given.root), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(given.root, seed), `The seed file ${seed}`);
    if (given.migrations === undefined && from.migrations !== undefined && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(from.migrations))
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .N(`${config.at ? `${config.at(["schema", "migrations"])} ` : ""}schema.migrations names ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(given.root, from.migrations)}, and there is no such directory.`);
    return {
        root: given.root,
        migrations: given.migrations ?? from.migrations,
        layout: (given.layout === "auto" ? undefined : given.layout) ?? from.layout,
        database: resolveDatabase(given.database ?? from.database ?? "auto", variable),
        seed: seed === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(given.root, seed),
        only: given.only,
        timeout: (0,_config_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDuration */ .E)(given.timeout ?? from.timeout ?? DEFAULT_TIMEOUT, "The timeout"),
        jobs: given.jobs === undefined ? undefined : parseJobs(given.jobs),
        irreversible: from.irreversible ?? [],
        losesData: from["loses-data"] ?? [],
        configFile: config.file,
        cache: given.cache,
    };
}
function parseJobs(text) {
    if (/^[1-9]\d{0,2}$/.test(text))
        return Number(text);
    throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .N(`The number of jobs must be a whole number from 1 to 999, not "${text}".`);
}
/** `env:NAME` keeps a URL with a password out of files and of the command line. */
function resolveDatabase(database, variable) {
    if (!database.startsWith("env:"))
        return checkDatabase(database);
    const name = database.slice("env:".length);
    const value = variable(name);
    if (!value)
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .N(`The database is to be taken from the environment variable ${name}, which is not set.`);
    if (isDatabase(value))
        return value;
    // Not what it is: it may well be a password.
    throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .N(`The environment variable ${name} holds no database: it must be ${FORMS}.`);
}
const DATABASES = ["auto", "pglite", "local"];
const FORMS = "auto, pglite, local, a postgres:// URL, or env:NAME for a URL in a variable";
function isDatabase(database) {
    return DATABASES.includes(database) || (/^postgres(ql)?:\/\//i.test(database) && isReadable(database));
}
function isReadable(url) {
    try {
        const { username, password, pathname } = new URL(url);
        decodeURIComponent(username + password + pathname);
        return true;
    }
    catch {
        return false;
    }
}
/** Errors never show what may hold a password. */
function checkDatabase(database) {
    if (isDatabase(database))
        return database;
    if (/^[\w-]+$/.test(database))
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .N(`There is no database "${database}": use ${FORMS}${(0,_config_suggestion_js__WEBPACK_IMPORTED_MODULE_5__/* .suggestion */ .h)(database, DATABASES)}`);
    if (/^postgres(ql)?:\/\//i.test(database))
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .N("The database URL cannot be read: it should look like postgres://user:password@host:5432/postgres, with other signs written as %40 and the like.");
    throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .N(`The database is none of ${FORMS}.`);
}


/***/ })

};
