export const id = 4834;
export const ids = [4834,75];
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


/***/ }),

/***/ 24834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderTerminal: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96209);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70075);


const STYLES = { red: 31, green: 32, yellow: 33, cyan: 36, bold: 1, dim: 2 };
const VERDICT_STYLES = {
    pass: "green",
    fail: "red",
    inconclusive: "yellow",
    error: "yellow",
};
const SIGNS = {
    good: ["✓", "green"],
    bad: ["✗", "red"],
    unsettled: ["?", "yellow"],
    neutral: ["·", "cyan"],
};
/** Good items shown one by one; beyond, they are counted. */
const MOST_GOOD = 10;
/** A report for people at a terminal. Text from the repository cannot send escape sequences. */
function renderTerminal(report, { color, verbose = false }) {
    const paint = (style, text) => (color ? `\u001b[${STYLES[style]}m${text}\u001b[0m` : text);
    const good = report.items.filter((item) => item.status === "good");
    const rest = report.items.filter((item) => item.status !== "good");
    const lines = [];
    // What is good needs no words, unless somebody wants to see it and there is more of it than its name.
    const inFull = (item) => verbose && item.blocks.length > 0;
    if (verbose || good.length <= MOST_GOOD)
        for (const item of good)
            lines.push(...(inFull(item) ? itemLines(item, paint) : [heading(item, paint)]));
    else
        lines.push(`${paint("green", "✓")} ${good.length} ${labelsOf(good)}`);
    for (const item of rest)
        lines.push(...itemLines(item, paint));
    for (const { severity, message, rule, location } of report.findings) {
        const place = location
            ? `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(location.file)}${location.line ? `:${location.line}${location.column ? `:${location.column}` : ""}` : ""}: `
            : "";
        const [first, ...more] = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(message).split("\n");
        lines.push("", `${paint(severity === "error" ? "red" : "yellow", severity)} ${place}${first} ${paint("dim", `(${rule})`)}`, ...more.map((line) => `  ${line}`));
    }
    lines.push("", `${paint(VERDICT_STYLES[report.verdict], report.verdict.toUpperCase())}  ${paint("bold", (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(report.headline))}`, (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(report.coverage));
    for (const note of report.notes)
        lines.push(...(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(note)
            .split("\n")
            .map((line, i) => paint("dim", i === 0 ? line : `  ${line}`)));
    return `${lines.join("\n").replace(/^\n/, "")}\n`;
}
function heading(item, paint) {
    const [sign, style] = SIGNS[item.status];
    return `${paint(style, sign)} ${paint("bold", (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(item.title))}  ${paint(style, item.label)}`;
}
function itemLines(item, paint) {
    return [
        "",
        heading(item, paint),
        ...indent((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(item.summary)),
        ...item.blocks.flatMap((block) => blockLines(block, paint)),
    ];
}
function blockLines(block, paint) {
    switch (block.kind) {
        case "text":
            return indent((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(block.text));
        case "rule":
            return indent((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(`${block.rule}, at ${block.at.file}${block.at.line ? `:${block.at.line}` : ""}`));
        case "code":
            // A chart that GitHub draws is no more than its source here.
            if (block.language === "mermaid")
                return [];
            return ["", `  ${paint("cyan", (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(block.title))}`, ...indent((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(block.code.trimEnd()), 4)];
        case "changes":
            return block.changes.flatMap((change) => changeLines(change, paint));
        case "table":
            return [
                "",
                `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(block.title)}`,
                ...columnsOf([block.columns, ...block.rows]).map((line) => `    ${line}`),
            ];
    }
}
/** Rows whose cells stand under each other. */
function columnsOf(rows) {
    const cells = rows.map((row) => row.map(_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8));
    const widths = cells[0].map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
    return cells.map((row) => row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join("  ")
        .trimEnd());
}
const WORDS = { missing: "is missing", extra: "is left behind", changed: "came back changed" };
function changeLines(change, paint) {
    const { before, after } = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyDifferent */ .Ux)(change);
    const signed = (sign, style, text) => text === undefined
        ? []
        : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(text)
            .split("\n")
            .map((line) => paint(style, `    ${sign} ${line}`));
    return [
        `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(`${change.subject} ${change.name}`)} ${WORDS[change.change]}`,
        ...signed("-", "red", before),
        ...signed("+", "green", after),
    ];
}
function indent(text, by = 2) {
    return text.split("\n").map((line) => " ".repeat(by) + line);
}
/** What good items are, each word once; where it is something else of each, the first ones. */
function labelsOf(items) {
    const labels = [...new Set(items.map(({ label }) => label))];
    return labels.length > 4 ? `${labels.slice(0, 3).join(" or ")} or others` : labels.join(" or ");
}


/***/ })

};
