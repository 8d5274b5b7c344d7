export const id = 75;
export const ids = [75];
export const modules = {

/***/ 70075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ renderSummary),
/* harmony export */   Jt: () => (/* binding */ SUMMARY_LIMIT),
/* harmony export */   Ux: () => (/* binding */ onlyDifferent),
/* harmony export */   W$: () => (/* binding */ COMMENT_LIMIT),
/* harmony export */   renderMarkdown: () => (/* binding */ renderMarkdown),
/* harmony export */   wQ: () => (/* binding */ renderComment)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96209);

/** A comment on GitHub has at most this many characters. */
const COMMENT_LIMIT = 65_536;
/** A step's summary has at most this many bytes. */
const SUMMARY_LIMIT = 1024 * 1024;
/** The comment on a pull request: whole, or a line for each item, or cut at a line. */
function renderComment(report, options) {
    const more = options.summaryUrl
        ? `The [job summary](${options.summaryUrl}) has the whole report.`
        : "The job summary has the whole report.";
    const { limit = COMMENT_LIMIT, source } = options;
    const prefix = `${options.marker}\n`;
    return tiered(report, { limit: limit - prefix.length, size: (text) => text.length, more, prefix, source });
}
/** The summary of a step, by the same tiers. */
function renderSummary(report, limit = SUMMARY_LIMIT, source) {
    const more = "The report was too long for this place: `report-json` has all of it.";
    return tiered(report, { limit, size: (text) => Buffer.byteLength(text), more, prefix: "", source });
}
/** The whole report, of any length. */
function renderMarkdown(report) {
    return whole(report, true, undefined);
}
function tiered(report, { limit, size, more, prefix, source }) {
    const full = whole(report, true, source);
    if (size(full) <= limit)
        return prefix + full;
    const short = `${whole(report, false, source)}\n\n${more}\n`;
    if (size(short) <= limit)
        return prefix + short;
    const ending = `\n\nCut here. ${more}\n`;
    const lines = [];
    let used = size(ending);
    // Without details there are no fences and no tags left open, whichever line is the last.
    for (const line of short.split("\n")) {
        used += size(`${line}\n`);
        if (used > limit)
            break;
        lines.push(line);
    }
    return prefix + lines.join("\n") + ending;
}
/** Items that are shown with all that there is to say. */
const MOST_OPEN = 5;
const VERDICTS = { pass: "✅", fail: "❌", inconclusive: "⚠️", error: "⚠️" };
const STATUSES = { good: "✅", bad: "❌", unsettled: "⚠️", neutral: "☑️" };
function whole(report, details, source) {
    const scope = report.scope === undefined ? "" : ` (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(report.scope)})`;
    const parts = [
        `### ${VERDICTS[report.verdict]} ${report.gate}${scope}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(report.headline)}`,
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(report.coverage),
    ];
    const shown = report.items.filter((item) => item.status !== "good");
    const good = report.items.filter((item) => item.status === "good");
    parts.push(...shown.map((item, at) => !details ? itemLine(item) : at < MOST_OPEN ? itemDetails(item, source) : folded(item, source)));
    if (report.findings.length > 0)
        parts.push(...findingParts(report.findings, source, details));
    if (good.length > 0) {
        const lines = good.map(itemLine).join("\n");
        parts.push(details ? `<details><summary>${good.length} without a complaint</summary>\n\n${lines}\n\n</details>` : lines);
    }
    if (report.notes.length > 0)
        parts.push(report.notes.map((note) => `<sub>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(note)}</sub>`).join("\n"));
    return `${parts.filter(Boolean).join("\n\n")}\n`;
}
function itemLine(item) {
    return `- ${STATUSES[item.status]} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(item.title)} **${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(item.label)}** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(item.summary, 300))}`;
}
function itemDetails(item, source) {
    return [
        `#### ${STATUSES[item.status]} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(item.title)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(item.label)}`,
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(item.summary),
        ...item.blocks.map((content) => block(content, source)),
    ].join("\n\n");
}
/** What comes after the first few: a line each, that opens. */
function folded(item, source) {
    if (item.blocks.length === 0)
        return itemDetails(item, source);
    const line = `${STATUSES[item.status]} <code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(item.title))}</code> <b>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(item.label)}</b>`;
    return [
        `<details><summary>${line}</summary>`,
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(item.summary),
        ...item.blocks.map((content) => block(content, source)),
        "</details>",
    ].join("\n\n");
}
function block(content, source) {
    switch (content.kind) {
        case "rule":
            return `${ruleName(content)}, at ${place(content.at, source)}`;
        case "text":
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(content.text);
        case "code":
            return `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(content.title)}**\n\n${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeBlock */ .DV)(content.language, content.code)}`;
        case "changes":
            return `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(content.title)}**\n\n${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeBlock */ .DV)("diff", content.changes.map(changeDiff).join("\n"))}`;
        case "table":
            return table(content);
    }
}
/** `-` for what should be there, `+` for what is. */
function changeDiff(change) {
    const sign = (prefix, text) => text === undefined ? [] : text.split("\n").map((line) => `${prefix} ${line}`);
    const { before, after } = onlyDifferent(change);
    return [
        `@@ ${change.subject} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(change.name)} ${WORDS[change.change]} @@`,
        ...sign("-", before),
        ...sign("+", after),
    ].join("\n");
}
const WORDS = { missing: "is missing", extra: "is left behind", changed: "came back changed" };
/** Of two long definitions, the lines that differ, with one line around. */
function onlyDifferent({ before, after }) {
    if (before === undefined || after === undefined)
        return { before, after };
    const was = before.split("\n");
    const is = after.split("\n");
    if (was.length + is.length < 12)
        return { before, after };
    let start = 0;
    while (start < was.length && start < is.length && was[start] === is[start])
        start++;
    let end = 0;
    while (end < was.length - start && end < is.length - start && was.at(-1 - end) === is.at(-1 - end))
        end++;
    const cut = (lines) => {
        const from = Math.max(0, start - 1);
        const to = Math.min(lines.length, lines.length - end + 1);
        return [...(from > 0 ? ["…"] : []), ...lines.slice(from, to), ...(to < lines.length ? ["…"] : [])].join("\n");
    };
    return { before: cut(was), after: cut(is) };
}
function table({ title, columns, rows }) {
    const line = (cells) => `| ${cells.join(" | ")} |`;
    return [
        `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(title)}**`,
        "",
        line(columns.map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)),
        line(columns.map(() => "---")),
        ...rows.map((row) => line(row.map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCodeInTable */ .G7))),
    ].join("\n");
}
/** Findings that are shown; the others, which are not worse, are folded. */
const MOST_FINDINGS = 10;
function findingParts(findings, source, details) {
    const [first, rest] = [findings.slice(0, MOST_FINDINGS), findings.slice(MOST_FINDINGS)];
    // A fold around one or two saves nobody anything.
    if (!details || rest.length < 3)
        return [findingList(findings, source)];
    const title = `${rest.length} more findings`;
    return [
        findingList(first, source),
        `<details><summary>${title}</summary>\n\n${findingList(rest, source)}\n\n</details>`,
    ];
}
function findingList(findings, source) {
    return findings
        .map((finding) => [
        `- **${finding.severity}**`,
        place(finding.location, source),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(finding.message, 1500)),
        `(${ruleName(finding)})`,
    ]
        .filter(Boolean)
        .join(" "))
        .join("\n");
}
function ruleName({ rule, docs }) {
    return docs === undefined ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(rule) : `[${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(rule)}](${docs})`;
}
const ANOTHER_COMMIT = /^[0-9a-f]{7,40}:/;
function place(location, source) {
    if (!location)
        return "";
    const { file, line } = location;
    const shown = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(line ? `${file}:${line}` : file);
    // What stood in another commit is not where the files are.
    if (source === undefined || ANOTHER_COMMIT.test(file))
        return shown;
    // Parentheses would end the address.
    const path = file
        .split("/")
        .map((part) => encodeURIComponent(part.toWellFormed()).replace(/\(/g, "%28").replace(/\)/g, "%29"));
    return `[${shown}](${source}/${path.join("/")}${line ? `#L${line}` : ""})`;
}


/***/ })

};
