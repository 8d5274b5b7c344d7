export const id = 5346;
export const ids = [5346,2965,108];
export const modules = {

/***/ 95346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ textHistogram),
/* harmony export */   I: () => (/* binding */ binsOf)
/* harmony export */ });
const BARS = 40;
const STEPS = [1, 2, 5];
/** How many requests took how long, in steps of 1, 2, 5, 10, 20, 50 … milliseconds, from the first to the last with any. */
function binsOf(histogram) {
    const counts = new Map();
    for (const [ms, times] of histogram.buckets()) {
        // The middle of a bucket may lie outside of what was really seen.
        const step = stepOf(Math.min(histogram.max, Math.max(histogram.min, ms)));
        counts.set(step, (counts.get(step) ?? 0) + times);
    }
    if (counts.size === 0)
        return [];
    const [first, last] = [Math.min(...counts.keys()), Math.max(...counts.keys())];
    return Array.from({ length: last - first + 1 }, (_, at) => ({
        from_ms: edgeOf(first + at),
        to_ms: edgeOf(first + at + 1),
        count: counts.get(first + at) ?? 0,
    }));
}
/** The same as text, a line for each step. */
function textHistogram(bins) {
    if (bins.length === 0)
        return "no samples";
    const all = bins.reduce((sum, { count }) => sum + count, 0);
    const most = Math.max(...bins.map(({ count }) => count));
    const ranges = bins.map(({ from_ms, to_ms }) => `${from_ms}–${to_ms} ms`);
    const width = Math.max(...ranges.map((range) => range.length));
    return bins
        .map(({ count }, at) => {
        const share = `${((100 * count) / all).toFixed(1)} %`.padStart(7);
        // What there is must be seen, be it ever so little.
        const bar = "█".repeat(Math.round((BARS * count) / most)) || (count > 0 ? "▏" : "");
        return `${ranges[at].padStart(width)} ${share} ${bar}`.trimEnd();
    })
        .join("\n");
}
/** Number of the step that a time falls in; step 0 begins at 1 ms. */
function stepOf(ms) {
    const decade = Math.floor(Math.log10(Math.max(ms, 0.001)) + 1e-12);
    const within = STEPS.findLastIndex((step) => ms >= step * 10 ** decade * (1 - 1e-9));
    return decade * STEPS.length + Math.max(0, within);
}
function edgeOf(step) {
    const decade = Math.floor(step / STEPS.length);
    return Number((STEPS[step - decade * STEPS.length] * 10 ** decade).toPrecision(3));
}


/***/ })

};
