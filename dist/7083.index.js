export const id = 7083;
export const ids = [7083];
export const modules = {

/***/ 17083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   coverageLine: () => (/* binding */ coverageLine),
/* harmony export */   figuresOf: () => (/* binding */ figuresOf),
/* harmony export */   schemaReport: () => (/* binding */ schemaReport)
/* harmony export */ });
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11312);

/** Puts a result into the form that every channel renders. */
function schemaReport(result) {
    const items = result.migrations.map(itemOf);
    const order = ["bad", "unsettled", "neutral", "good"];
    items.sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
    return {
        gate: result.gate,
        verdict: result.verdict,
        headline: headline(result),
        coverage: coverageLine(result.coverage),
        engine: result.engine ? `${result.engine.kind} ${result.engine.version}` : undefined,
        notes: result.notes,
        items,
        findings: result.findings,
        figures: figuresOf(result),
        data: result,
    };
}
/** The action's outputs. */
function figuresOf({ coverage, migrations }) {
    return { found: coverage.found, proved: coverage.proved, failed: migrations.filter(_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .fails */ .c6).length };
}
/** "12 migrations found, 12 executed, 11 proved, 1 declared irreversible, 0 not provable" */
function coverageLine({ found, executed, proved, irreversible, not_provable }) {
    return `${count(found, "migration")} found, ${executed} executed, ${proved} proved, ${irreversible} declared irreversible, ${not_provable} not provable.`;
}
function headline({ verdict, migrations, findings, notes }) {
    const failed = headlineOfFailures(migrations);
    if (failed !== "")
        return failed;
    const errors = findings.filter((finding) => finding.severity === "error").length;
    if (errors > 0)
        return `${count(errors, "mistake")} in the migrations`;
    if (verdict === "error")
        return notes[0] ?? "it could not run";
    const open = migrations.filter((result) => result.verdict === "not-provable").length;
    if (open > 0)
        return share(open, migrations.length, "migration", "could not be proved", "could be proved");
    return migrations.length === 0 ? "nothing to check" : passed(migrations);
}
/** Rollbacks that are wrong, that are not there, and migrations that do not even run; empty when there are none. */
function headlineOfFailures(migrations) {
    const bad = migrations.filter(_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .fails */ .c6);
    const [stuck, missing] = ["up-fails", "missing"].map((verdict) => bad.filter((it) => it.verdict === verdict).length);
    const wrong = bad.length - stuck - missing;
    const written = migrations.filter(({ verdict }) => verdict !== "missing" && verdict !== "irreversible").length;
    const parts = [];
    if (wrong > 0) {
        // Where everything but rows comes back, that is what has to be known.
        const losing = bad.filter(({ verdict }) => verdict === "loses-data").length === wrong;
        const undo = wrong === 1 ? "does not undo its migration" : "do not undo their migrations";
        const not = losing ? `${wrong === 1 ? "loses" : "lose"} data` : undo;
        const ids = bad.filter(({ verdict }) => verdict !== "up-fails" && verdict !== "missing").map(({ id }) => id);
        parts.push(`${share(wrong, written, "rollback", not, losing ? "keeps the data" : "undoes its migration")} (${listed(ids)})`);
    }
    if (missing > 0)
        parts.push(share(missing, migrations.length, "migration", missing === 1 ? "has no rollback" : "have no rollback", "has a rollback"));
    if (stuck > 0)
        parts.push(share(stuck, migrations.length, "migration", "cannot be run", "can be run"));
    return parts.join(", ");
}
/** The first three, and how many more. */
function listed(ids) {
    return `${ids.slice(0, 3).join(", ")}${ids.length > 3 ? ` and ${ids.length - 3} more` : ""}`;
}
/** How many of all do not: "the rollback …", "neither rollback …", "none of the 3 rollbacks …", "1 of 3 rollbacks …". */
function share(some, all, noun, not, does) {
    if (some < all)
        return `${some} of ${count(all, noun)} ${not}`;
    if (all === 1)
        return `the ${noun} ${not}`;
    return all === 2 ? `neither ${noun} ${does}` : `none of the ${count(all, noun)} ${does}`;
}
/** All is well; what passes for a reason that somebody gave is counted apart. */
function passed(migrations) {
    const of = (verdict) => migrations.filter((result) => result.verdict === verdict).length;
    const [irreversible, losing] = [of("irreversible"), of("loses-data")];
    const undone = migrations.length - irreversible - losing;
    const parts = [];
    const undo = undone === 1 ? "undoes its migration" : "undo their migrations";
    // "The rollback" and "all" would be too much where others are excused.
    if (undone > 0 && losing > 0)
        parts.push(`${count(undone, "rollback")} ${undo}`);
    else if (undone > 0)
        parts.push(`${undone === 1 ? "the rollback" : undone === 2 ? "both rollbacks" : `all ${undone} rollbacks`} ${undo}`);
    if (losing > 0) {
        const what = undone > 0 ? `${losing}` : count(losing, "rollback");
        parts.push(`${what} ${losing === 1 ? "loses" : "lose"} data, which is accepted`);
    }
    if (irreversible > 0)
        parts.push(`${irreversible} declared irreversible`);
    return undone + losing === 0 ? `${parts[0]}, nothing else to prove` : parts.join(", ");
}
function itemOf(result) {
    return {
        status: statusOf(result),
        title: result.id,
        label: result.verdict,
        summary: summaryOf(result),
        file: result.rollback_file ?? result.file,
        blocks: blocksOf(result),
    };
}
function statusOf(result) {
    if ((0,_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .fails */ .c6)(result))
        return "bad";
    if (result.verdict === "not-provable")
        return "unsettled";
    // What was not part of a proof is to be seen.
    return result.verdict === "exact" && result.notes.length === 0 ? "good" : "neutral";
}
function summaryOf(result) {
    switch (result.verdict) {
        case "exact":
            return "Catalog and rows come back as they were.";
        case "order-only":
            return "Everything comes back, columns in another order, which Postgres cannot restore.";
        case "differs":
            return differsSummary(result);
        case "loses-data": {
            const lost = `The catalog comes back, data does not: ${result.rows.map(rowText).join("; ")}.`;
            return result.accepted_reason === null ? lost : `${lost} Accepted: ${result.accepted_reason}`;
        }
        case "down-fails":
            return `The rollback fails: ${result.reason}`;
        case "up-fails":
            return `The migration itself fails: ${result.reason}`;
        case "irreversible":
            return `Declared irreversible: ${result.reason}`;
        case "missing":
            return "There is no rollback.";
        case "not-provable":
            return `It could not be proved: ${result.reason}`;
    }
}
function differsSummary({ differences, rows }) {
    const objects = differences.filter(({ kind }) => kind !== ERROR);
    const again = differences.length > objects.length;
    if (differences.length === 0)
        return `The rollback leaves rows behind: ${rows.map(rowText).join("; ")}.`;
    if (objects.length === 0)
        return "The migration cannot be run again after its rollback.";
    const names = listed(objects.map(({ kind, object }) => `${kind} ${object}`));
    const verb = objects.length === 1 ? "1 object is" : `${objects.length} objects are`;
    return `After the rollback ${verb} not as before: ${names}${again ? "; the migration cannot be run again" : ""}.`;
}
/** Kind of the difference that is no object: a second up that fails. */
const ERROR = "error";
function rowText({ table, lost, changed, added, columns }) {
    const parts = [
        ...(lost > 0 ? [`loses ${count(lost, "row")}`] : []),
        ...(added > 0 ? [`keeps ${count(added, "row")} that the migration inserted`] : []),
        ...(changed > 0
            ? [
                `has ${count(changed, "changed row")}${columns.length ? ` (${columns.map((c) => `${c.column}: ${c.changed}`).join(", ")})` : ""}`,
            ]
            : []),
    ];
    return `${table} ${parts.join(", ")}`;
}
/** Objects shown in full; beyond, the JSON has them. */
const MOST_CHANGES = 40;
function blocksOf(result) {
    const blocks = [];
    const objects = result.differences.filter(({ kind }) => kind !== ERROR);
    if (objects.length > 0) {
        const shown = objects.slice(0, MOST_CHANGES).map(changeOf);
        blocks.push({ kind: "changes", title: "As it was before (-), as the rollback leaves it (+)", changes: shown });
        if (objects.length > MOST_CHANGES)
            blocks.push({ kind: "text", text: `${objects.length - MOST_CHANGES} more objects differ.` });
    }
    for (const { kind, after } of result.differences)
        if (kind === ERROR && after !== null)
            blocks.push({ kind: "text", text: sentence(after) });
    if (result.rows.length > 0 && result.verdict === "differs")
        blocks.push({ kind: "text", text: `Rows: ${result.rows.map(rowText).join("; ")}.` });
    if (result.repair_sql)
        blocks.push({
            kind: "code",
            title: `Append this to ${result.rollback_file}; it was run${result.repair_note === null ? ", and then everything came back" : " and compared"}:`,
            language: "sql",
            code: result.repair_sql,
        });
    if (result.written_rollback_sql) {
        const title = result.verdict === "missing"
            ? "A rollback that was written for it and proved:"
            : "A rollback that works, to put in its place:";
        blocks.push({ kind: "code", title, language: "sql", code: result.written_rollback_sql });
    }
    // Advice on a loss that was accepted is no news.
    if (result.repair_note && result.accepted_reason === null)
        blocks.push({ kind: "text", text: result.repair_note });
    for (const note of result.notes)
        blocks.push({ kind: "text", text: note });
    return blocks;
}
function sentence(text) {
    return `${text[0]?.toUpperCase() ?? ""}${text.slice(1)}`;
}
function changeOf({ kind, object, change, before, after }) {
    return { subject: kind, name: object, change, before: before ?? undefined, after: after ?? undefined };
}
function count(n, noun) {
    return `${n} ${noun}${n === 1 ? "" : "s"}`;
}


/***/ })

};
