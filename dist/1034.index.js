export const id = 1034;
export const ids = [1034];
export const modules = {

/***/ 57925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkCapacity: () => (/* binding */ checkCapacity)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var _report_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25073);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16662);
/* harmony import */ var _schedule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72032);





/** Rates that every machine sends need no trial. */
const EVERY_MACHINE = 2000;
const TRIAL_MS = 400;
const USERS = 20;
/**
 * Tries how many requests a second this machine can send, by sending some to itself, where the rate is such that it may
 * be too many.
 * @throws UsageError when it is
 */
async function checkCapacity({ load, workers }) {
    if (load.model === "closed")
        return;
    const rate = (0,_schedule_js__WEBPACK_IMPORTED_MODULE_3__/* .peakRate */ .a)(load);
    if (rate <= EVERY_MACHINE)
        return;
    const threads = Math.min(workers ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)(), (0,node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)());
    // Generous: what is over it cannot be, what is below it may still be too much, and shows as lag.
    const most = (await trial()) * threads;
    if (rate > most)
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .N(`A rate of ${format(rate)} a second is more than this machine can send (about ${format(round(most))} a second on ${threads} ${threads === 1 ? "thread" : "threads"}): lower the rate, or send from several machines.`);
}
/** Requests a second of one thread that does nothing else. */
async function trial() {
    const server = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.createServer)((socket) => {
        socket.on("data", () => socket.write("HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n"));
        socket.on("error", () => { });
    });
    const url = await listen(server);
    try {
        const { signal } = new AbortController();
        const { figures } = await (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runPart */ .L)(planFor(url), { index: 0, of: 1 }, ["trial"], signal, () => { });
        const { ok } = figures.endpoints[0].counts;
        // Half of the thread's time went into answering.
        return (2 * ok) / (TRIAL_MS / 1000);
    }
    finally {
        server.close();
    }
}
function listen(server) {
    return new Promise((resolve, reject) => {
        server.once("error", reject);
        server.listen(0, "127.0.0.1", () => resolve(`http://127.0.0.1:${server.address().port}`));
    });
}
function planFor(origin) {
    const step = { name: "trial", method: "GET", url: [`${origin}/`], headers: {}, expectJson: false };
    return {
        scenario: { name: "trial", journeys: [{ name: "trial", weight: 1, steps: [step] }] },
        load: { model: "closed", concurrency: USERS, durationMs: TRIAL_MS },
        transport: { timeoutMs: 1000, http2: false, headers: {}, origins: [origin], tls: { verify: true } },
        warmupMs: 150,
        windowMs: TRIAL_MS,
        seed: 1,
    };
}
function round(value) {
    return Number(value.toPrecision(2));
}
function format(value) {
    return value.toLocaleString("en-US", { maximumFractionDigits: 0 });
}


/***/ }),

/***/ 10990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ VERSION)
});

;// CONCATENATED MODULE: ./build/package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./build/src/version.js

/** Compiled into the bundle: what GitHub says of an action's version is not to be relied on. */
const VERSION = package_namespaceObject.rE;


/***/ })

};
