export const id = 3908;
export const ids = [3908,9834];
export const modules = {

/***/ 29834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   coverageLine: () => (/* binding */ coverageLine),
/* harmony export */   diffReport: () => (/* binding */ diffReport),
/* harmony export */   headline: () => (/* binding */ headline),
/* harmony export */   itemsOf: () => (/* binding */ itemsOf)
/* harmony export */ });
/** Puts a comparison into the form that every channel renders. */
function diffReport(result) {
    const items = itemsOf(result.changes);
    const { breaking, risky, compatible } = result.counts;
    return {
        gate: result.gate,
        verdict: result.verdict,
        headline: headline(result),
        coverage: coverageLine(result),
        notes: result.notes,
        items,
        findings: result.findings,
        figures: { breaking, risky, compatible },
        data: result,
    };
}
/** "3 breaking changes, 1 risky one" */
function headline({ verdict, counts, notes }) {
    if (verdict === "error")
        return notes[0] ?? "it could not run";
    const { breaking, risky, accepted, off } = counts;
    const parts = [];
    if (breaking > 0)
        parts.push(`${plural(breaking, "breaking change")}`);
    if (risky > 0)
        parts.push(breaking > 0 ? `${risky} risky` : plural(risky, "risky change"));
    if (parts.length === 0)
        parts.push(quiet(counts));
    if (accepted > 0)
        parts.push(`${accepted} accepted`);
    if (off > 0)
        parts.push(`${off} of rules that are off`);
    return parts.join(", ");
}
/** What is left where nothing that is reported breaks clients: what was accepted or left out may do so. */
function quiet({ compatible, accepted, off }) {
    if (accepted + off > 0)
        return "nothing else breaks clients";
    return compatible > 0 ? "nothing breaks clients" : "nothing that clients can see has changed";
}
function coverageLine({ base, head, coverage, counts }) {
    const { compared, removed, added } = coverage;
    return `${base} compared with ${head}: ${plural(compared, "operation")} in both, ${removed} gone, ${added} new; ${counts.breaking} breaking, ${counts.risky} risky, ${counts.compatible} compatible, ${counts.accepted} accepted changes.`;
}
/** Operations that are named below what they have in common. */
const MOST_OPERATIONS = 20;
/** An item for each operation; what several share, because they use one schema, is told once. */
function itemsOf(changes) {
    const shared = new Map();
    for (const change of changes) {
        const { id, level, text, base, head } = change;
        const key = [id, level, text, base.file, base.line, head.file, head.line, change.accepted?.reason].join("\n");
        const list = shared.get(key);
        if (list)
            list.push(change);
        else
            shared.set(key, [change]);
    }
    const groups = new Map();
    for (const list of shared.values()) {
        const operations = [...new Set(list.map(({ operation }) => operation))];
        const key = operations.join("\n");
        const group = groups.get(key) ?? { operations, changes: [] };
        // One operation may reach a schema by several ways: each is a line.
        group.changes.push(...(operations.length === 1 ? list : list.slice(0, 1)));
        groups.set(key, group);
    }
    const order = ["bad", "unsettled", "neutral", "good"];
    return [...groups.values()].map(itemOf).sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
}
function itemOf({ operations, changes }) {
    const [first, ...more] = operations;
    const status = worst(changes);
    const { path, text, id, base, head, accepted } = changes[0];
    const rest = changes.length > 1 ? `; and ${changes.length - 1} more` : "";
    const { file, line } = whereOf(id, base, head);
    return {
        status,
        title: more.length > 0 ? `${first} and ${plural(more.length, "other")}` : first,
        label: labelOf(changes),
        summary: `${[path, text].filter(Boolean).join(": ")}${rest}.`,
        file: head.file,
        // An annotation stands in the files as they are now: for what is gone, where it would be.
        line: head.line,
        blocks: [
            changes.length === 1 && accepted === null ? { kind: "rule", rule: id, at: { file, line } } : tableOf(changes),
            ...(more.length > 0 ? [{ kind: "text", text: `In ${listed(operations)}.` }] : []),
        ],
    };
}
/** The JSON has them all. */
function listed(operations) {
    const rest = operations.length - MOST_OPERATIONS;
    return rest > 1 ? `${operations.slice(0, MOST_OPERATIONS).join(", ")} and ${rest} others` : operations.join(", ");
}
function tableOf(changes) {
    return {
        kind: "table",
        title: "What has changed",
        columns: ["level", "where", "change", "rule", "at"],
        rows: changes.map(({ level, path, text, id, base, head, accepted }) => {
            const { file, line } = whereOf(id, base, head);
            const until = accepted?.expires ? ` (until ${accepted.expires})` : "";
            return [
                accepted ? `${level}, accepted: ${accepted.reason}${until}` : level,
                path || "–",
                text,
                id,
                `${file}:${line}`,
            ];
        }),
    };
}
/** Where to look: of what is gone, where it was. */
function whereOf(id, base, head) {
    return /removed/.test(id) ? base : head;
}
function worst(changes) {
    const open = changes.filter(({ accepted }) => accepted === null);
    if (open.some(({ level }) => level === "breaking"))
        return "bad";
    if (open.some(({ level }) => level === "risky"))
        return "unsettled";
    return open.length < changes.length ? "neutral" : "good";
}
/** "2 breaking, 1 risky" */
function labelOf(changes) {
    const parts = ["breaking", "risky"].flatMap((level) => {
        const count = changes.filter((change) => change.level === level && change.accepted === null).length;
        return count > 0 ? [`${count} ${level}`] : [];
    });
    const accepted = changes.filter((change) => change.accepted !== null).length;
    if (accepted > 0)
        parts.push(`${accepted} accepted`);
    return parts.length > 0 ? parts.join(", ") : "compatible";
}
function plural(n, noun) {
    return `${n} ${noun}${n === 1 ? "" : "s"}`;
}


/***/ }),

/***/ 73908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   figuresOf: () => (/* binding */ figuresOf),
/* harmony export */   routesReport: () => (/* binding */ routesReport)
/* harmony export */ });
/* harmony import */ var _diff_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29834);

/** Puts a result into the form that every channel renders. */
function routesReport(result) {
    return {
        gate: result.gate,
        verdict: result.verdict,
        headline: headline(result),
        coverage: coverageLine(result),
        notes: [...result.notes, ...excludedNotes(result), ...baselineNote(result), ...meantNote(result)],
        items: changeItems(result),
        findings: result.findings,
        figures: figuresOf(result),
        data: result,
    };
}
/** The action's outputs. */
function figuresOf({ coverage, findings, changes }) {
    return {
        served: coverage.served,
        specified: coverage.specified,
        validated: coverage.validated,
        errors: countOf(findings, "error"),
        breaking: changes.filter(({ level, accepted }) => level === "breaking" && accepted === null).length,
    };
}
/** "1 breaking change, 3 routes are not in the spec, 2 warnings": first what fails, worst first. */
function headline(result) {
    const { verdict, findings, notes, coverage } = result;
    if (verdict === "error")
        return notes[0] ?? "it could not run";
    const parts = [];
    const { breaking } = figuresOf(result);
    if (Number(breaking) > 0)
        parts.push(plural(Number(breaking), "breaking change"));
    // Nothing was proved of operations that may be in code that could not be read: they are warnings, and the verdict.
    const weighty = verdict === "inconclusive" ? ["error", "warning"] : ["error"];
    for (const [rule, [one, many]] of Object.entries(WORDS)) {
        const count = findings.filter((finding) => finding.rule === rule && weighty.includes(finding.severity)).length;
        if (count > 0)
            parts.push(`${count} ${count === 1 ? one : many}`);
    }
    const known = new Set(Object.keys(WORDS));
    const others = findings.filter(({ rule, severity }) => severity === "error" && !known.has(rule)).length;
    if (others > 0)
        parts.push(plural(others, parts.length > 0 ? "other error" : "error"));
    if (verdict === "inconclusive" && findings.some(({ rule }) => rule === "unreadable-handlers"))
        return "a file of handlers cannot be parsed, so nothing proves that they are there";
    if (verdict === "inconclusive")
        return coverage.served === 0
            ? "no route could be read, and code that may serve some could not"
            : `${parts.join(", ")}, which may be in code that could not be read`;
    const warnings = countOf(findings, "warning");
    if (warnings > 0)
        parts.push(plural(warnings, "warning"));
    if (verdict === "fail")
        return parts.join(", ");
    parts.push(...quietChanges(result));
    const besides = parts.length > 0 ? ` (${parts.join(", ")})` : "";
    if (coverage.specified > 0 && coverage.served > 0)
        return `${matching(coverage)}${besides}`;
    if (coverage.served > 0)
        return `nothing is wrong with the routes, which were compared with no spec${besides}`;
    if (coverage.generated > 0)
        return `generated code is what the spec gives${besides}`;
    if (coverage.specified > 0)
        return `nothing is wrong with the spec, which was compared with no code${besides}`;
    return `no operation and no route is left${besides}`;
}
/** Changes of the spec that do not fail, which a reader has to know of all the same. */
function quietChanges({ changes }) {
    const risky = changes.filter(({ level, accepted }) => level === "risky" && accepted === null).length;
    const accepted = changes.filter((change) => change.level === "breaking" && change.accepted !== null).length;
    return [
        ...(risky > 0 ? [plural(risky, "risky change")] : []),
        ...(accepted > 0 ? [`${accepted} breaking ${accepted === 1 ? "change" : "changes"} accepted`] : []),
    ];
}
/** What was not reported, because it is excluded, known or older than the change, is not there any less. */
function matching({ served, matched, unserved }) {
    const unspecified = served - matched;
    if (unspecified + unserved === 0)
        return "every route that was read is in the spec, and every operation is served";
    const sides = [
        ...(unspecified > 0 ? [`${plural(unspecified, "route")} without an operation`] : []),
        ...(unserved > 0 ? [`${plural(unserved, "operation")} without a route`] : []),
    ];
    return `nothing new; ${sides.join(" and ")} ${unspecified + unserved === 1 ? "is" : "are"} known, or off by rule`;
}
const WORDS = {
    "stale-generated": ["generated file is stale", "generated files are stale"],
    "missing-handler": ["file lacks handlers", "files lack handlers"],
    "unspecified-route": ["route is not in the spec", "routes are not in the spec"],
    "unserved-operation": ["operation is not served", "operations are not served"],
    "parameter-drift": ["parameter is not as specified", "parameters are not as specified"],
    "body-drift": ["difference between bodies and the spec", "differences between bodies and the spec"],
    "response-drift": ["difference between answers and the spec", "differences between answers and the spec"],
    "unvalidated-route": ["route takes input without validation", "routes take input without validation"],
};
function coverageLine({ coverage, specs, baseline, excluded }) {
    const { files, served, specified, unserved, validated, contracts, undeclared, generated, unread } = coverage;
    const parts = [
        `${plural(files, "source file")} read`,
        `${plural(served, "route")} served, ${validated} of them validated${served > 0 ? ` (${Math.floor((validated / served) * 100)} %)` : ""}`,
        `${plural(specified, "operation")} in ${plural(specs.length, "spec")}, ${served > 0 ? specified - unserved : 0} of them served`,
    ];
    if (contracts + undeclared > 0)
        parts.push(`${contracts} of them compared by what the code declares${undeclared > 0 ? `, ${undeclared} by method and path only` : ""}`);
    if (generated > 0)
        parts.push(`${plural(generated, "generated file")} compared`);
    parts.push(`${plural(unread, "place")} not read`);
    if (excluded.length > 0)
        parts.push(`${excluded.length} excluded`);
    if (baseline && baseline.known > 0)
        parts.push(`${baseline.known} in the baseline`);
    return `${parts.join("; ")}.`;
}
/** Compatible changes are no news for a gate; the JSON has them. */
function changeItems({ changes }) {
    return (0,_diff_report_js__WEBPACK_IMPORTED_MODULE_0__.itemsOf)(changes.filter(({ level }) => level !== "compatible"));
}
function excludedNotes({ excluded }) {
    return excluded.map(({ rule, message, reason, expires }) => `Excluded${expires === null ? "" : ` until ${expires}`}, because ${reason}: ${message.split(". ")[0]} (${rule}).`);
}
function baselineNote({ baseline }) {
    if (!baseline || baseline.known === 0)
        return [];
    const { known, file } = baseline;
    return [`${plural(known, "finding")} of the baseline ${file} ${known === 1 ? "is" : "are"} not shown.`];
}
/** What to do with a change that is meant to break clients. */
function meantNote({ changes }) {
    const first = changes.find(({ level, accepted }) => level === "breaking" && accepted === null);
    if (!first)
        return [];
    const { id, operation } = first;
    return [
        `A breaking change that is meant is accepted with a reason, under routes.breaking.accepted in backend-kit.yml: - { rule: ${id}, operation: ${JSON.stringify(operation)}, reason: … }`,
    ];
}
const countOf = (findings, severity) => findings.filter((finding) => finding.severity === severity).length;
function plural(n, noun) {
    return `${n} ${noun}${n === 1 ? "" : "s"}`;
}


/***/ })

};
