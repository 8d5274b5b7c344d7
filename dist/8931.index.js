export const id = 8931;
export const ids = [8931];
export const modules = {

/***/ 18529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ HEADER),
/* harmony export */   M: () => (/* binding */ isOurs)
/* harmony export */ });
/** First line of every file that belongs to the generator: by it files are known that may be written again or removed. */
const HEADER = "// Made by backend-kit from the API's description: changes here are lost when it is made again.";
/** Whether a file is one of the generator's own. */
function isOurs(text) {
    return text.replace(/^\ufeff/, "").startsWith(HEADER);
}


/***/ }),

/***/ 96655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ beyondRoutes),
/* harmony export */   m: () => (/* binding */ BEYOND)
/* harmony export */ });
/* harmony import */ var _spec_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27255);
/* harmony import */ var _spec_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46323);


/** Stands in the generated index before the list of what its routes do not say. */
const BEYOND = "Beyond them its description has:";
/** More calls than these are counted only. */
const MOST = 25;
/**
 * What a description has and no route says, a line each: "server https://example.com/v1", "server https://up.example.com of
 * POST /files"; and what the API calls itself, for which nothing is generated: "webhook newPet", "callback onData of POST
 * /streams". `routes spec` reads the list again.
 */
function beyondRoutes(api) {
    const calls = [...webhooksOf(api), ...api.operations.flatMap((operation) => callbacksOf(api, operation))];
    const shown = calls.length <= MOST ? calls : [...calls.slice(0, MOST), `${calls.length - MOST} more calls`];
    return [...serversOf(api), ...shown];
}
function serversOf({ servers, operations }) {
    const own = operations.flatMap(({ method, path, servers }) => servers.map((server) => `server ${server || "/"} of ${method.toUpperCase()} ${path}`));
    return [...servers.map((server) => `server ${server || "/"}`), ...own];
}
function webhooksOf({ spec, version }) {
    if (version === "2.0" || version === "3.0")
        return [];
    return namesIn((0,_spec_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(spec.root) ? (0,_spec_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(spec.root, "webhooks") : undefined).map((name) => `webhook ${name}`);
}
function callbacksOf({ spec, version }, { at, method, path }) {
    if (version === "2.0")
        return [];
    const operation = spec.follow(`#${at.path.map(_spec_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .stepOf */ .cg).join("")}`, at)?.value;
    return namesIn((0,_spec_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(operation) ? (0,_spec_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(operation, "callbacks") : undefined).map((name) => `callback ${name} of ${method.toUpperCase()} ${path}`);
}
function namesIn(map) {
    if (!(0,_spec_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(map) || (0,_spec_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .refOf */ .H8)(map) !== undefined)
        return [];
    return Object.keys(map).filter((name) => !name.startsWith("x-"));
}


/***/ }),

/***/ 97147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ childrenOf),
/* harmony export */   h: () => (/* binding */ patternNames)
/* harmony export */ });
function isNode(value) {
    return typeof value === "object" && value !== null && typeof value.type === "string";
}
/** The nodes right below one, in no promised order. Comments are none. */
function childrenOf(node) {
    return Object.entries(node).flatMap(([key, value]) => key.endsWith("omments") ? [] : (Array.isArray(value) ? value : [value]).filter(isNode));
}
/** The names that a pattern declares, each with the node that is called so. */
function patternNames(pattern) {
    switch (pattern?.type) {
        case "Identifier":
            return [{ name: pattern.name, node: pattern }];
        case "ObjectPattern":
            return pattern.properties.flatMap((one) => patternNames(one.type === "RestElement" ? one.argument : one.value));
        case "ArrayPattern":
            return pattern.elements.flatMap(patternNames);
        case "AssignmentPattern":
            return patternNames(pattern.left);
        case "RestElement":
            return patternNames(pattern.argument);
        default:
            return [];
    }
}


/***/ }),

/***/ 46720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QE: () => (/* binding */ TYPES),
/* harmony export */   Zd: () => (/* binding */ DRAFT4_ONLY),
/* harmony export */   il: () => (/* binding */ NEWER_THAN_30),
/* harmony export */   pL: () => (/* binding */ KEYWORDS_OF)
/* harmony export */ });
/** The kinds of value that `type` tells apart. */
const TYPES = ["string", "number", "integer", "boolean", "object", "array", "null"];
/** Keywords of each type of value. What is not listed judges a value of any type. */
const KEYWORDS_OF = {
    string: ["minLength", "maxLength", "pattern", "format"],
    number: ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "format"],
    object: [
        "properties",
        "required",
        "additionalProperties",
        "patternProperties",
        "propertyNames",
        "minProperties",
        "maxProperties",
        "dependentRequired",
        "dependentSchemas",
        "dependencies",
        "unevaluatedProperties",
    ],
    array: [
        "items",
        "prefixItems",
        "additionalItems",
        "minItems",
        "maxItems",
        "uniqueItems",
        "contains",
        "unevaluatedItems",
    ],
};
/** Keywords that came after draft 4: in OpenAPI 3.0 they are no keywords at all, and judge nothing. */
const NEWER_THAN_30 = new Set([
    "const",
    "contains",
    "dependentRequired",
    "dependentSchemas",
    "else",
    "if",
    "maxContains",
    "minContains",
    "prefixItems",
    "propertyNames",
    "then",
    "unevaluatedItems",
    "unevaluatedProperties",
]);
/**
 * Keywords of draft 4 that OpenAPI 3.0 leaves out ("strictly unsupported"). Whoever writes them means them, so they are
 * obeyed, and a finding says that other tools may not.
 */
const DRAFT4_ONLY = new Set(["patternProperties", "dependencies", "additionalItems"]);


/***/ }),

/***/ 36260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   Lh: () => (/* binding */ Keywords)
/* harmony export */ });
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46720);

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/** The place of a part of a schema. */
const below = (at, ...keys) => ({
    file: at.file,
    path: [...at.path, ...keys.map(String)],
});
/**
 * Keywords of one schema object, as its dialect knows them. What has the wrong form counts as absent, so that half a spec
 * still gives validators; whoever reads the spec reports it.
 */
class Keywords {
    schema;
    at;
    dialect;
    report;
    constructor(schema, at, dialect, report) {
        this.schema = schema;
        this.at = at;
        this.dialect = dialect;
        this.report = report;
    }
    /** Whether the keyword is there and one of this dialect's. */
    has(keyword) {
        if (!Object.hasOwn(this.schema, keyword) || this.schema[keyword] === undefined)
            return false;
        return this.dialect !== "draft4-openapi30" || !_dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .NEWER_THAN_30 */ .il.has(keyword);
    }
    get(keyword) {
        return this.has(keyword) ? this.schema[keyword] : undefined;
    }
    /** Reports keywords that do not mean what their author may think. */
    reportMisunderstandings() {
        if (this.dialect === "draft2020-12") {
            if (Object.hasOwn(this.schema, "nullable"))
                this.warn("nullable-in-31", "nullable", '"nullable" is no keyword since OpenAPI 3.1, so it allows nothing. Write type: [..., "null"].');
            if (Object.hasOwn(this.schema, "$recursiveRef"))
                this.warn("unknown-keyword", "$recursiveRef", '"$recursiveRef" is no keyword of JSON Schema 2020-12, which OpenAPI 3.1 is made of, so it checks nothing. Write a "$ref" to the schema that is meant.');
            return;
        }
        for (const keyword in this.schema) {
            if (_dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .NEWER_THAN_30 */ .il.has(keyword))
                this.warn("unknown-keyword", keyword, `"${keyword}" is no keyword of OpenAPI 3.0, so it checks nothing. Move the spec to 3.1, or say it otherwise.`);
            else if (_dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .DRAFT4_ONLY */ .Zd.has(keyword))
                this.warn("unsupported-keyword", keyword, `OpenAPI 3.0 does not support "${keyword}". It is obeyed here, but other tools may ignore it.`);
        }
    }
    warn(rule, keyword, message) {
        this.report({ rule, severity: "warning", message, at: below(this.at, keyword) });
    }
    number(keyword) {
        if (!this.has(keyword))
            return undefined;
        const value = this.schema[keyword];
        const number = typeof value === "bigint" ? Number(value) : value;
        return typeof number === "number" && !Number.isNaN(number) ? number : undefined;
    }
    /** A whole number from 0. */
    count(keyword) {
        const value = this.number(keyword);
        if (value === undefined)
            return undefined;
        return Number.isInteger(value) && value >= 0 ? value : undefined;
    }
    isTrue(keyword) {
        return this.get(keyword) === true;
    }
    text(keyword) {
        if (!this.has(keyword))
            return undefined;
        const value = this.schema[keyword];
        return typeof value === "string" ? value : undefined;
    }
    /** A schema; true or false too. */
    subschema(keyword) {
        if (!this.has(keyword))
            return undefined;
        const value = this.schema[keyword];
        return isObject(value) || typeof value === "boolean" ? value : undefined;
    }
    list(keyword) {
        if (!this.has(keyword))
            return undefined;
        const value = this.schema[keyword];
        return Array.isArray(value) ? value : undefined;
    }
    /** Entries of an object whose values are schemas or, for some keywords, lists. */
    entries(keyword) {
        if (!this.has(keyword))
            return [];
        const value = this.schema[keyword];
        return isObject(value) ? Object.entries(value) : [];
    }
    /** Names in `required` and the like. */
    names(keyword) {
        const list = this.list(keyword);
        if (!list)
            return [];
        return [...new Set(list.filter((name) => typeof name === "string"))];
    }
    /** The types that are allowed; undefined when any is. `nullable` of OpenAPI 3.0 counts where `type` stands beside it. */
    types() {
        if (!this.has("type"))
            return undefined;
        const written = this.schema.type;
        const list = Array.isArray(written) ? written : [written];
        const types = new Set(list.filter((type) => _dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .TYPES */ .QE.includes(type)));
        // A file is text or bytes; both arrive as something that only the server knows.
        if (list.includes("file") || types.size === 0)
            return undefined;
        if (this.dialect === "draft4-openapi30" && this.isTrue("nullable"))
            types.add("null");
        return types;
    }
    /** Whether values of a type fail already because of their type. */
    excludes(type) {
        const types = this.types();
        return types !== undefined && !types.has(type) && !(type === "number" && types.has("integer"));
    }
    /** Whether `nullable` is there and has no effect: whoever wrote it may mean more than it says. */
    hasIdleNullable() {
        if (this.schema.nullable !== true)
            return false;
        if (this.dialect === "draft2020-12" || typeof this.schema.$ref === "string")
            return true;
        const values = this.list("enum");
        return !this.types()?.has("null") || (values !== undefined && !values.includes(null));
    }
    /** Lower and upper bounds, in either dialect's form. */
    bounds() {
        return { minimum: this.bound("minimum", "exclusiveMinimum"), maximum: this.bound("maximum", "exclusiveMaximum") };
    }
    bound(keyword, exclusiveKeyword) {
        const inclusive = this.number(keyword);
        const exclusive = this.get(exclusiveKeyword);
        if (typeof exclusive === "boolean") {
            if (this.dialect === "draft2020-12")
                this.warn("invalid-schema", exclusiveKeyword, `"${exclusiveKeyword}" is a number since OpenAPI 3.1. It is taken as 3.0 takes it: together with "${keyword}".`);
            return inclusive === undefined ? undefined : { value: inclusive, exclusive };
        }
        const limit = this.number(exclusiveKeyword);
        if (limit === undefined)
            return inclusive === undefined ? undefined : { value: inclusive, exclusive: false };
        if (this.dialect === "draft4-openapi30")
            this.warn("invalid-schema", exclusiveKeyword, `"${exclusiveKeyword}" is true or false in OpenAPI 3.0. The number is taken as a limit of its own.`);
        const tighter = keyword === "minimum" ? Math.max : Math.min;
        if (inclusive === undefined || tighter(inclusive, limit) === limit)
            return { value: limit, exclusive: true };
        return { value: inclusive, exclusive: false };
    }
}


/***/ }),

/***/ 57994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $g: () => (/* binding */ keyLiteral),
/* harmony export */   Hg: () => (/* binding */ stringLiteral),
/* harmony export */   T1: () => (/* binding */ call),
/* harmony export */   Ty: () => (/* binding */ numberLiteral),
/* harmony export */   Yb: () => (/* binding */ commentJson),
/* harmony export */   bw: () => (/* binding */ regexLiteral),
/* harmony export */   dm: () => (/* binding */ objectLiteral),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   om: () => (/* binding */ block)
/* harmony export */ });
/**
 * Source text of values that come from a spec. Whatever is in them stays inside of its literal: quotes, line ends of
 * every kind, `</script`, a comment's end, half surrogates, and signs that turn the direction of writing.
 */
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff9-\ufffb]/g;
const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;
const escaped = (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
/** A string literal. */
function stringLiteral(text) {
    return JSON.stringify(text)
        .replace(UNSEEN, escaped)
        .replace(/<(?=\/script|!--)/gi, "\\u003c");
}
/** A key of an object literal; `__proto__` is computed, because otherwise it would set the prototype. */
function keyLiteral(key) {
    if (key === "__proto__")
        return '["__proto__"]';
    return IDENTIFIER.test(key) ? key : stringLiteral(key);
}
/** Any JSON value. */
function literal(value) {
    if (typeof value === "string")
        return stringLiteral(value);
    if (typeof value === "number" || typeof value === "bigint")
        return numberLiteral(Number(value));
    if (Array.isArray(value))
        return `[${value.map(literal).join(", ")}]`;
    if (typeof value === "object" && value !== null) {
        const entries = Object.entries(value).map(([key, item]) => `${keyLiteral(key)}: ${literal(item)}`);
        return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
    }
    return value === true ? "true" : value === false ? "false" : "null";
}
function numberLiteral(value) {
    if (Number.isFinite(value))
        return String(value);
    return Number.isNaN(value) ? "Number.NaN" : value > 0 ? "Number.POSITIVE_INFINITY" : "Number.NEGATIVE_INFINITY";
}
/** A regular expression, as a literal where that can be; the engine itself escapes slashes and line ends in `source`. */
function regexLiteral(regex) {
    // Compilers are stricter than engines with what is old style. And a backslash before a sign that is to be escaped would
    // swallow the backslash of our escape.
    if (!regex.flags.includes("u") ||
        /\\[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb]/.test(regex.source))
        return `new RegExp(${[regex.source, ...(regex.flags === "" ? [] : [regex.flags])].map(stringLiteral).join(", ")})`;
    const source = regex.source
        .replace(UNSEEN, escaped)
        .replace(/[\ud800-\udfff]/g, (sign, index, all) => {
        const code = sign.charCodeAt(0);
        const paired = code < 0xdc00
            ? (all.charCodeAt(index + 1) & 0xfc00) === 0xdc00
            : (all.charCodeAt(index - 1) & 0xfc00) === 0xd800;
        return paired ? sign : escaped(sign);
    });
    return `/${source}/${regex.flags}`;
}
/** JSON of a value for a comment: no sign in it ends one, or is a word to tools. */
function commentJson(value) {
    const json = JSON.stringify(value, (_, part) => (typeof part === "bigint" ? Number(part) : part)) ?? "null";
    return json.replace(UNSEEN, escaped).replaceAll("*/", "*\\/").replace(/[@#<]/g, escaped);
}
/** `open` + items + `close`, on one line where it fits, else an item to a line. */
function block(open, items, close) {
    const inline = `${open}${items.join(", ")}${close}`;
    if (inline.length <= 80 && !inline.includes("\n"))
        return inline;
    return `${open.trimEnd()}\n${items.map((item) => `  ${item.replaceAll("\n", "\n  ")},\n`).join("")}${close.trimStart()}`;
}
/** A call with its arguments. A last argument that is a block of its own stays on the line of the call. */
function call(callee, items) {
    const only = items.length === 1 ? items[0] : undefined;
    if (only?.includes("\n") && /^[[{]|^[\w.]+\(/.test(only))
        return `${callee}(${only})`;
    return block(`${callee}(`, items, ")");
}
/** An object literal out of `key: value` pairs. */
function objectLiteral(entries) {
    if (entries.length === 0)
        return "{}";
    return block("{ ", entries.map(([key, value]) => `${keyLiteral(key)}: ${value}`), " }");
}


/***/ }),

/***/ 58039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ withoutNotes),
/* harmony export */   LA: () => (/* binding */ discriminatorNote),
/* harmony export */   MZ: () => (/* binding */ nullableNote),
/* harmony export */   TV: () => (/* binding */ headerNotes),
/* harmony export */   _A: () => (/* binding */ isPlainFormat),
/* harmony export */   bu: () => (/* binding */ NOTE_WORDS),
/* harmony export */   eq: () => (/* binding */ NOTE_VALUES),
/* harmony export */   h$: () => (/* binding */ notesOf)
/* harmony export */ });
/* harmony import */ var _keywords_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36260);
/* harmony import */ var _literal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57994);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78989);



/** Keywords of schemas and headers that are true or not, and say something that no validator asks for. */
const NOTE_WORDS = ["readOnly", "writeOnly", "nullable", "explode"];
/** Limits by the type that they are about: of other types they ask nothing, whatever their author meant. */
const LIMITS = [
    ["string", ["minLength", "maxLength"]],
    ["number", ["minimum", "maximum"]],
    ["array", ["minItems", "maxItems"]],
    ["object", ["minProperties", "maxProperties"]],
];
/** What a text holds is for whoever reads it. */
const CONTENT = ["contentEncoding", "contentMediaType"];
/** Keywords with a value that stand in comments. */
const NOTE_VALUES = [
    "default",
    "format",
    "pattern",
    ...CONTENT,
    "discriminator",
    "xml",
    "content",
    ...LIMITS.flatMap(([, keywords]) => keywords),
];
/**
 * What a schema says beyond which values it accepts, as comments behind its expression: whoever reads the code, people or
 * `routes spec`, finds it there. `nullable` stands there where it has no effect.
 */
function notesOf(node) {
    const notes = [];
    if (node.has("default"))
        notes.push(`default: ${(0,_literal_js__WEBPACK_IMPORTED_MODULE_2__/* .commentJson */ .Yb)(node.get("default"))}`);
    const format = node.text("format");
    const isShown = !(node.excludes("string") && node.excludes("number")) && isPlainFormat(format ?? "");
    if (format !== undefined && !isShown)
        notes.push(`format: ${(0,_literal_js__WEBPACK_IMPORTED_MODULE_2__/* .commentJson */ .Yb)(format)}`);
    const pattern = node.text("pattern");
    if (pattern !== undefined && (node.excludes("string") || (0,_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .regexOfPattern */ .v)(pattern) === undefined))
        notes.push(`pattern: ${(0,_literal_js__WEBPACK_IMPORTED_MODULE_2__/* .commentJson */ .Yb)(pattern)}`);
    for (const keyword of CONTENT)
        if (node.text(keyword) !== undefined)
            notes.push(`${keyword}: ${(0,_literal_js__WEBPACK_IMPORTED_MODULE_2__/* .commentJson */ .Yb)(node.text(keyword))}`);
    if ((0,_keywords_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(node.get("xml")))
        notes.push(`xml: ${(0,_literal_js__WEBPACK_IMPORTED_MODULE_2__/* .commentJson */ .Yb)(node.get("xml"))}`);
    for (const word of ["readOnly", "writeOnly"])
        if (node.isTrue(word))
            notes.push(word);
    for (const [type, keywords] of LIMITS)
        for (const keyword of keywords)
            if (node.number(keyword) !== undefined && node.excludes(type))
                notes.push(`${keyword}: ${node.number(keyword)}`);
    return `${notes.map((note) => ` /* ${note} */`).join("")}${nullableNote(node)}`;
}
/** How a header is written as text. */
function headerNotes({ explode, mediaType }) {
    if (mediaType !== undefined)
        return ` /* content: ${(0,_literal_js__WEBPACK_IMPORTED_MODULE_2__/* .commentJson */ .Yb)(mediaType)} */`;
    return explode ? " /* explode */" : "";
}
/** Whether a format stands in a comment by itself. */
function isPlainFormat(format) {
    return /^[\w.-]+$/.test(format) && !NOTE_WORDS.includes(format);
}
/** A discriminator that chooses nothing, because nobody takes the schema over. */
function discriminatorNote(node) {
    const discriminator = node.get("discriminator");
    if (!(0,_keywords_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(discriminator) || typeof discriminator.propertyName !== "string")
        return "";
    const { propertyName, mapping } = discriminator;
    return ` /* discriminator: ${(0,_literal_js__WEBPACK_IMPORTED_MODULE_2__/* .commentJson */ .Yb)({ propertyName, mapping: (0,_keywords_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(mapping) ? mapping : undefined })} */`;
}
function nullableNote(node) {
    return node.hasIdleNullable() ? " /* nullable */" : "";
}
/** An expression without what stands in comments behind it. */
function withoutNotes(expression) {
    return expression.replace(/(?: \/\* (?:[^*]|\*(?!\/))* \*\/)+$/, "");
}


/***/ }),

/***/ 78989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ readPattern),
  v: () => (/* binding */ regexOfPattern)
});

;// CONCATENATED MODULE: ./build/src/routes/validators/regex-automaton.js
/** More positions than that are too many to look at. */
const MOST_POSITIONS = 250;
/** Counted repetitions up to here are written out. */
const MOST_COPIES = 16;
const ANY = "[\\s\\S]";
/**
 * @param long what a long counted repetition (`{1,511}`) is taken for: an endless one, or a single one
 * @returns undefined when the expression is too large to be looked at
 */
function automatonOf(tree, flags, long) {
    const endless = Number.POSITIVE_INFINITY;
    // A search without an anchor tries from each character on, as if anything stood before.
    const whole = isAnchored(tree)
        ? tree
        : {
            kind: "sequence",
            parts: [{ kind: "repeat", part: { kind: "character", source: ANY }, minimum: 0, maximum: endless }, tree],
        };
    const builder = new Builder(long);
    try {
        const { last } = builder.build(whole);
        return { ...builder.graph(flags), finals: new Set(last) };
    }
    catch (error) {
        if (error instanceof TooLarge)
            return undefined;
        throw error;
    }
}
function isAnchored(tree) {
    if (tree.kind === "start")
        return true;
    if (tree.kind === "choice")
        return tree.parts.every(isAnchored);
    return tree.kind === "sequence" && tree.parts.length > 0 && isAnchored(tree.parts[0]);
}
class TooLarge extends Error {
}
class Builder {
    /** Source of the character of each position; undefined for the end of the text. */
    sources = [];
    edges = [];
    long;
    constructor(long) {
        this.long = long;
    }
    build(tree) {
        switch (tree.kind) {
            case "empty":
            case "start":
                return { nullable: true, first: [], last: [] };
            case "end":
                return this.position(undefined);
            case "character":
                return this.position(tree.source);
            case "sequence":
                return tree.parts.reduce((done, part) => this.join(done, this.build(part)), this.build({ kind: "empty" }));
            case "choice": {
                const parts = tree.parts.map((part) => this.build(part));
                return {
                    nullable: parts.some(({ nullable }) => nullable),
                    first: parts.flatMap(({ first }) => first),
                    last: parts.flatMap(({ last }) => last),
                };
            }
            case "repeat":
                return this.repeat(tree.part, tree.minimum, tree.maximum);
        }
    }
    position(source) {
        const index = this.sources.push(source) - 1;
        if (index >= MOST_POSITIONS)
            throw new TooLarge();
        this.edges.push(new Map());
        return { nullable: false, first: [index], last: [index] };
    }
    connect(from, to) {
        for (const a of from)
            for (const b of to)
                this.edges[a].set(b, (this.edges[a].get(b) ?? 0) + 1);
    }
    join(a, b) {
        this.connect(a.last, b.first);
        return {
            nullable: a.nullable && b.nullable,
            first: a.nullable ? [...a.first, ...b.first] : a.first,
            last: b.nullable ? [...a.last, ...b.last] : b.last,
        };
    }
    repeat(part, minimum, maximum) {
        if (maximum === 0)
            return this.build({ kind: "empty" });
        if (maximum > MOST_COPIES) {
            const one = this.build(part);
            if (this.long === "endless" || !Number.isFinite(maximum))
                this.connect(one.last, one.first);
            return { ...one, nullable: one.nullable || minimum === 0 };
        }
        let done = this.build({ kind: "empty" });
        for (let count = 0; count < maximum; count++) {
            const copy = this.build(part);
            done = this.join(done, { ...copy, nullable: copy.nullable || count >= minimum });
        }
        return done;
    }
    graph(flags) {
        const doubled = new Set();
        for (const [from, targets] of this.edges.entries())
            for (const [to, ways] of targets)
                if (ways > 1)
                    doubled.add(`${from},${to}`);
        return {
            takes: masksOf(this.sources, flags),
            follows: this.edges.map((targets) => [...targets.keys()]),
            doubled,
        };
    }
}
/** One character of each kind that patterns tell apart: all of Latin-1, and some of other scripts. */
const SAMPLES = [
    ...Array.from({ length: 256 }, (_, code) => String.fromCharCode(code)),
    ..."ĀıſκαЖאا亜あ가\u0905\u2003\u2028€",
    "\u{1f600}",
    "\u{10400}",
];
/** Classes of characters are told apart by asking the engine about a sample of each. */
function masksOf(sources, flags) {
    const distinct = [...new Set(sources)].filter((source) => source !== undefined);
    const regexes = distinct.map((source) => tester(source, flags));
    const classes = new Map();
    const masks = new Map(distinct.map((source) => [source, 0n]));
    for (const sample of SAMPLES) {
        const signature = regexes.map((regex) => (regex.test(sample) ? "1" : "0")).join("");
        const bit = classes.get(signature) ?? 1n << BigInt(classes.size);
        classes.set(signature, bit);
        for (const [index, source] of distinct.entries())
            if (signature[index] === "1")
                masks.set(source, masks.get(source) | bit);
    }
    masks.set(undefined, 1n << BigInt(classes.size));
    return sources.map((source) => masks.get(source));
}
function tester(source, flags) {
    try {
        return new RegExp(`^(?:${source})$`, flags);
    }
    catch {
        return /^[\s\S]$/u;
    }
}

;// CONCATENATED MODULE: ./build/src/routes/validators/regex-tree.js
/**
 * Reads the source of a regular expression that the engine has accepted. Lookarounds count as empty, back references as
 * any character.
 */
function parseRegex(source) {
    return new RegexParser(source).choice();
}
/** What stands in lookarounds, each an expression of its own to the engine, which tries it and never comes back to it. */
function lookaroundsOf(source) {
    const parser = new RegexParser(source);
    parser.choice();
    return parser.lookarounds;
}
const QUANTIFIER = /[*+?]|\{(\d+)(,?)(\d*)\}/y;
const ESCAPE = /\\(?:u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[A-Za-z]|[pP]\{[^}]*\}|k<[^>]*>|[1-9]\d*|[\s\S])/uy;
const CLASS = /\[\^?(?:\\[\s\S]|[^\]\\])*\]/y;
const GROUP = /\((?:\?(?:[:=!]|<[=!]|<[^>]*>|[a-z-]*:))?/y;
class RegexParser {
    lookarounds = [];
    source;
    index = 0;
    constructor(source) {
        this.source = source;
    }
    choice() {
        const parts = [this.sequence()];
        while (this.source[this.index] === "|") {
            this.index++;
            parts.push(this.sequence());
        }
        return parts.length === 1 ? parts[0] : { kind: "choice", parts };
    }
    sequence() {
        const parts = [];
        while (this.index < this.source.length && this.source[this.index] !== "|" && this.source[this.index] !== ")")
            parts.push(this.quantified(this.atom()));
        return parts.length === 1 ? parts[0] : { kind: "sequence", parts };
    }
    take(pattern) {
        pattern.lastIndex = this.index;
        const found = pattern.exec(this.source);
        if (!found)
            return undefined;
        this.index = pattern.lastIndex;
        return found;
    }
    atom() {
        const first = this.source[this.index];
        if (first === "(")
            return this.group();
        if (first === "^" || first === "$") {
            this.index++;
            return { kind: first === "^" ? "start" : "end" };
        }
        if (first === "\\") {
            const escaped = this.take(ESCAPE)?.[0] ?? this.source.slice(this.index++, this.index);
            if (/^\\[bB]$/.test(escaped))
                return { kind: "empty" };
            return { kind: "character", source: /^\\(?:[1-9]|k<)/.test(escaped) ? "[\\s\\S]" : escaped };
        }
        if (first === "[") {
            const found = this.take(CLASS)?.[0];
            if (found !== undefined)
                return { kind: "character", source: found };
        }
        const character = String.fromCodePoint(this.source.codePointAt(this.index));
        this.index += character.length;
        return { kind: "character", source: /[{}\][()*+?/]/.test(character) ? `\\${character}` : character };
    }
    group() {
        const opening = this.take(GROUP)[0];
        const inner = this.choice();
        this.index++;
        if (!/^\(\?<?[=!]$/.test(opening))
            return inner;
        this.lookarounds.push(inner);
        return { kind: "empty" };
    }
    quantified(part) {
        const found = this.take(QUANTIFIER);
        if (!found)
            return part;
        if (this.source[this.index] === "?")
            this.index++;
        const [sign, least, comma, most] = found;
        if (sign === "*" || sign === "+" || sign === "?")
            return {
                kind: "repeat",
                part,
                minimum: sign === "+" ? 1 : 0,
                maximum: sign === "?" ? 1 : Number.POSITIVE_INFINITY,
            };
        const minimum = Number(least);
        const maximum = comma === "" ? minimum : most === "" ? Number.POSITIVE_INFINITY : Number(most);
        return { kind: "repeat", part, minimum, maximum };
    }
}

;// CONCATENATED MODULE: ./build/src/routes/validators/slow-pattern.js


/** Steps of the search, after which a pattern counts as harmless: patterns that large are rare. */
const MOST_STEPS = 400_000;
/**
 * Whether a backtracking engine can take very long. Exponential: some text leads from a position back to itself in two
 * ways. Polynomial: it leads from one loop into another, and around both ("On the degree of ambiguity of finite
 * automata", Weber and Seidl 1991; Weideman et al., "Analyzing matching time behavior of backtracking regular
 * expression matchers", 2016). A loop at which the expression may end never has to go back.
 */
function growthOf(regex) {
    const tree = parseRegex(regex.source);
    // A loop in a loop is as good as endless when it ends after hundreds of rounds; a loop after a loop is not.
    for (const part of [tree, ...lookaroundsOf(regex.source)])
        if (badLoops(part, regex.flags, "endless", (search, loop) => search.isExponential(loop)))
            return "exponential";
    return badLoops(tree, regex.flags, "single", (search, loop) => search.isPolynomial(loop)) ? "polynomial" : "linear";
}
function badLoops(tree, flags, long, isBad) {
    const automaton = automatonOf(tree, flags, long);
    if (!automaton)
        return false;
    const search = new Search(automaton);
    return search
        .loops()
        .some((loop) => ![...loop].some((position) => automaton.finals.has(position)) && isBad(search, loop));
}
class Search {
    automaton;
    reached;
    steps = 0;
    constructor(automaton) {
        this.automaton = automaton;
        this.reached = automaton.follows.map((_, from) => this.reach(from));
    }
    reach(from) {
        const seen = new Set();
        const waiting = [from];
        for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
            for (const to of this.automaton.follows[next]) {
                if (seen.has(to))
                    continue;
                seen.add(to);
                waiting.push(to);
            }
        return seen;
    }
    /** Sets of positions that lead to each other. */
    loops() {
        const loops = [];
        const placed = new Set();
        for (const [position, reached] of this.reached.entries()) {
            if (placed.has(position) || !reached.has(position))
                continue;
            const loop = new Set([...reached].filter((other) => this.reached[other].has(position)));
            for (const member of loop)
                placed.add(member);
            loops.push(loop);
        }
        return loops;
    }
    isExponential(loop) {
        const { follows, doubled } = this.automaton;
        for (const from of loop)
            for (const to of follows[from])
                if (loop.has(to) && doubled.has(`${from},${to}`))
                    return true;
        const [start] = loop;
        const there = this.walk([start, start], [loop, loop]);
        return [...there.values()].some((state) => state[0] !== state[1] && this.leads(state, [start, start], [loop, loop]));
    }
    /** Whether a text leads from another loop into this one, around both. */
    isPolynomial(second) {
        const everywhere = new Set(this.automaton.follows.keys());
        for (const first of this.loops()) {
            if (first === second || [...first].every((position) => second.has(position)))
                continue;
            for (const p of first)
                for (const q of second)
                    if (this.reached[p].has(q) && this.leads([p, p, q], [p, q, q], [first, everywhere, second]))
                        return true;
        }
        return false;
    }
    leads(from, to, within) {
        return this.walk(from, within, to.join()).has(to.join());
    }
    /** All states that one text can lead several readers to, each of whom stays within his positions. */
    walk(from, within, until) {
        const seen = new Map();
        const waiting = [from];
        for (let state = waiting.pop(); state; state = waiting.pop())
            for (const next of this.successors(state, within)) {
                const key = next.join();
                if (seen.has(key))
                    continue;
                seen.set(key, next);
                if (key === until)
                    return seen;
                waiting.push(next);
                if (++this.steps > MOST_STEPS)
                    return new Map();
            }
        return seen;
    }
    successors(state, within) {
        const { follows, takes } = this.automaton;
        let partial = [{ positions: [], mask: -1n }];
        for (const [reader, position] of state.entries()) {
            const longer = [];
            for (const { positions, mask } of partial)
                for (const to of follows[position]) {
                    this.steps++;
                    const common = mask & takes[to];
                    if (common !== 0n && within[reader].has(to))
                        longer.push({ positions: [...positions, to], mask: common });
                }
            partial = longer;
        }
        return partial.map(({ positions }) => positions);
    }
}

;// CONCATENATED MODULE: ./build/src/routes/validators/patterns.js

/** A pattern of a schema as `regexOfPattern` reads it, with findings about what it cannot do or may do to the server. */
function readPattern(source, node, keyword) {
    const regex = regexOfPattern(source);
    if (regex === undefined) {
        node.warn("invalid-pattern", keyword, `${shown(source)} is no regular expression of JavaScript, so it checks nothing. Write it in the way of ECMA-262.`);
        return undefined;
    }
    if (!regex.unicode || withFlags(source, "u") === undefined)
        node.warn("pattern-without-unicode", keyword, `${shown(source)} is not valid with the u flag that JSON Schema asks for, so ${regex.unicode ? "its needless backslashes are left out" : "it is used without. Needless backslashes are the usual cause"}.`);
    reportSlowness(regex, source, node, keyword);
    return regex;
}
/**
 * A pattern of a schema as a regular expression: with the `u` flag, as JSON Schema asks for; without it where it is
 * valid only so. What means something with the flag only keeps it, if need be without needless backslashes. Undefined
 * where it is no regular expression of JavaScript at all.
 */
function regexOfPattern(source) {
    return (withFlags(source, "u") ??
        // Without the flag `\p{L}` would be a list of letters, and refuse what the author means.
        (UNICODE.test(source) ? withFlags(withoutNeedlessBackslashes(source), "u") : withFlags(source, "")));
}
/** What has a meaning with the `u` flag only. */
const UNICODE = /\\(?:[pP]|u)\{/;
function withFlags(source, flags) {
    try {
        return new RegExp(source, flags);
    }
    catch {
        return undefined;
    }
}
function withoutNeedlessBackslashes(source) {
    return source.replace(/\\([\s\S])/gu, (all, sign) => /[\w^$\\.*+?()[\]{}|/-]/.test(sign) && sign !== "_" ? all : sign);
}
/** As much of a pattern as a message has room for. */
const shown = (source) => (source.length <= 100 ? source : `${source.slice(0, 99)}…`);
/** On texts up to this length, what is not exponential takes no time to speak of. */
const SHORT = 1000;
/** Specs repeat their patterns, and so do the variants of a schema. */
const knownGrowth = new Map();
function reportSlowness(regex, source, node, keyword) {
    const growth = knownGrowth.get(String(regex)) ?? growthOf(regex);
    knownGrowth.set(String(regex), growth);
    const longest = keyword === "pattern" ? node.count("maxLength") : undefined;
    if (growth === "linear" || (growth === "polynomial" && longest !== undefined && longest <= SHORT))
        return;
    const remedy = growth === "exponential"
        ? "Write it without repetitions inside of repetitions that can match the same text."
        : "Give the string a maxLength, or write it without repetitions in a row that can match the same text.";
    node.warn("slow-pattern", keyword, `${shown(source)} can take ${growth === "exponential" ? "exponential" : "quadratic or longer"} time on texts that almost match, and so hang the server. It stays in force. ${remedy}`);
}


/***/ })

};
