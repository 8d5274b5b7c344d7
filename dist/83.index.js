export const id = 83;
export const ids = [83];
export const modules = {

/***/ 7083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   coverageLine: () => (/* binding */ coverageLine),
/* harmony export */   schemaReport: () => (/* binding */ schemaReport)
/* harmony export */ });
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9185);

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
        data: result,
    };
}
/** "12 migrations found, 12 executed, 11 proved, 1 declared irreversible, 0 not provable" */
function coverageLine({ found, executed, proved, irreversible, not_provable }) {
    return `${count(found, "migration")} found, ${executed} executed, ${proved} proved, ${irreversible} declared irreversible, ${not_provable} not provable.`;
}
function headline({ verdict, migrations, findings, notes }) {
    const bad = migrations.filter(_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .fails */ .c6).length;
    if (bad > 0)
        return `${bad} of ${count(migrations.length, "rollback")} ${bad === 1 ? "does" : "do"} not undo ${bad === 1 ? "its migration" : "their migrations"}`;
    const errors = findings.filter((finding) => finding.severity === "error").length;
    if (errors > 0)
        return `${count(errors, "mistake")} in the migrations`;
    if (verdict === "error")
        return notes[0] ?? "it could not run";
    const open = migrations.filter((result) => result.verdict === "not-provable").length;
    if (open > 0)
        return `${open} of ${count(migrations.length, "migration")} could not be proved`;
    if (migrations.length === 0)
        return "nothing to check";
    return migrations.length === 1
        ? "the rollback undoes its migration"
        : `all ${migrations.length} rollbacks undo their migrations`;
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
    return result.verdict === "exact" ? "good" : "neutral";
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
    if (differences.length === 0)
        return `The rollback leaves rows behind: ${rows.map(rowText).join("; ")}.`;
    const names = differences.slice(0, 3).map(({ kind, object }) => `${kind} ${object}`);
    const more = differences.length > 3 ? ` and ${differences.length - 3} more` : "";
    return `After the rollback ${differences.length === 1 ? "1 object is" : `${differences.length} objects are`} not as before: ${names.join(", ")}${more}.`;
}
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
    if (result.differences.length > 0) {
        const shown = result.differences.slice(0, MOST_CHANGES).map(changeOf);
        blocks.push({ kind: "changes", title: "As it was before (-), as the rollback leaves it (+)", changes: shown });
        if (result.differences.length > MOST_CHANGES)
            blocks.push({ kind: "text", text: `${result.differences.length - MOST_CHANGES} more objects differ.` });
    }
    if (result.rows.length > 0 && result.verdict === "differs")
        blocks.push({ kind: "text", text: `Rows: ${result.rows.map(rowText).join("; ")}.` });
    if (result.repair_sql)
        blocks.push({
            kind: "code",
            title: `Append this to ${result.rollback_file}; it was run, and then everything came back:`,
            language: "sql",
            code: result.repair_sql,
        });
    if (result.written_rollback_sql) {
        const title = result.verdict === "missing"
            ? "A rollback that was written for it and proved:"
            : "A rollback that works, to put in its place:";
        blocks.push({ kind: "code", title, language: "sql", code: result.written_rollback_sql });
    }
    if (result.repair_note)
        blocks.push({ kind: "text", text: result.repair_note });
    for (const note of result.notes)
        blocks.push({ kind: "text", text: note });
    return blocks;
}
function changeOf({ kind, object, change, before, after }) {
    return { subject: kind, name: object, change, before: before ?? undefined, after: after ?? undefined };
}
function count(n, noun) {
    return `${n} ${noun}${n === 1 ? "" : "s"}`;
}


/***/ })

};
