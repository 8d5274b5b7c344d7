export const id = 3737;
export const ids = [3737];
export const modules = {

/***/ 1866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ randomAt)
/* harmony export */ });
/** A number in [0, 1) that depends on nothing but its arguments (splitmix32): any thread can compute any of them. */
function randomAt(seed, index) {
    let state = (Math.imul(seed | 0, 0x9e3779b1) + Math.imul(index + 1, 0x85ebca6b)) | 0;
    state = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    state = Math.imul(state ^ (state >>> 15), 0x735a2d97);
    return ((state ^ (state >>> 15)) >>> 0) / 2 ** 32;
}


/***/ }),

/***/ 21192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ schemaProblem)
/* harmony export */ });
/* harmony import */ var ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52210);
/* harmony import */ var ajv_formats__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82815);


/** Why a schema cannot be used for validation; undefined: it can. */
function schemaProblem(schema) {
    const ajv = new ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_1__.Ajv2020({ strict: false, logger: false });
    ajv_formats__WEBPACK_IMPORTED_MODULE_0__["default"](ajv);
    try {
        ajv.compile(schema);
        return undefined;
    }
    catch (error) {
        return error.message.split("\n")[0];
    }
}


/***/ }),

/***/ 63737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scenarioFromSpec: () => (/* binding */ scenarioFromSpec)
});

// EXTERNAL MODULE: ./build/src/config/suggestion.js
var suggestion = __webpack_require__(1906);
// EXTERNAL MODULE: ./build/src/report/errors.js
var errors = __webpack_require__(25073);
// EXTERNAL MODULE: ./build/src/routes/spec/load.js + 7 modules
var load = __webpack_require__(25533);
// EXTERNAL MODULE: ./build/src/routes/spec/read-api.js + 4 modules
var read_api = __webpack_require__(53205);
// EXTERNAL MODULE: ./build/src/routes/spec/standalone.js
var standalone = __webpack_require__(49331);
// EXTERNAL MODULE: ./build/src/load/embedded/random.js
var embedded_random = __webpack_require__(1866);
// EXTERNAL MODULE: ./build/src/load/resolve/request.js
var request = __webpack_require__(7268);
// EXTERNAL MODULE: ./build/src/load/scenario/schema-problem.js
var schema_problem = __webpack_require__(21192);
// EXTERNAL MODULE: ./build/src/load/scenario/template.js
var template = __webpack_require__(27487);
// EXTERNAL MODULE: ./build/src/routes/spec/pointer.js
var pointer = __webpack_require__(27255);
;// CONCATENATED MODULE: ./build/src/load/scenario/spec/serialize.js

const SEPARATORS = {
    form: ",",
    spaceDelimited: "%20",
    pipeDelimited: "%7C",
    tabDelimited: "%09",
};
/** A parameter's value in a path or a query, percent-encoded, as its style and explode say (OpenAPI, "Style Values"). */
function inPath({ name, style, explode }, value) {
    const prefix = style === "label" ? "." : style === "matrix" ? ";" : "";
    const separator = explode && style === "label" ? "." : explode && style === "matrix" ? ";" : ",";
    if (Array.isArray(value)) {
        const items = value.map(encode);
        if (style !== "matrix")
            return `${prefix}${items.join(separator)}`;
        return explode ? items.map((item) => `;${name}=${item}`).join("") : `;${name}=${items.join(",")}`;
    }
    if ((0,pointer/* isMap */.jh)(value)) {
        const pairs = Object.entries(value).map(([key, item]) => `${encode(key)}${explode ? "=" : ","}${encode(item)}`);
        return `${prefix}${style === "matrix" && !explode ? `${name}=` : ""}${pairs.join(separator)}`;
    }
    return style === "matrix" ? `;${name}=${encode(value)}` : `${prefix}${encode(value)}`;
}
/** "name=value" pairs of a query. */
function inQuery({ name, style, explode }, value) {
    const key = encode(name);
    if (Array.isArray(value))
        return explode
            ? value.map((item) => `${key}=${encode(item)}`)
            : [`${key}=${value.map(encode).join(SEPARATORS[style] ?? ",")}`];
    if (!(0,pointer/* isMap */.jh)(value))
        return [`${key}=${encode(value)}`];
    const entries = Object.entries(value);
    if (style === "deepObject")
        return entries.map(([part, item]) => `${key}[${encode(part)}]=${encode(item)}`);
    if (explode)
        return entries.map(([part, item]) => `${encode(part)}=${encode(item)}`);
    return [`${key}=${entries.map(([part, item]) => `${encode(part)},${encode(item)}`).join(",")}`];
}
/** Of a header or a cookie: style simple. */
function inHeader(value) {
    if (Array.isArray(value))
        return value.map(textOf).join(",");
    if ((0,pointer/* isMap */.jh)(value))
        return Object.entries(value)
            .map(([key, item]) => `${key},${textOf(item)}`)
            .join(",");
    return textOf(value);
}
function encode(value) {
    return encodeURIComponent(textOf(value));
}
function textOf(value) {
    return typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
}

;// CONCATENATED MODULE: ./build/src/load/scenario/spec/body.js


const JSON_TYPE = /^[\w.+-]+\/(?:[\w.+-]+\+)?json\b/i;
/** It occurs in nothing that is made. */
const BOUNDARY = "backend-kit-boundary-7d1c9e";
/**
 * The first media type of a body that can be made: JSON, then forms, then plain text and files.
 * @param schemaOf the schema of a media type's value, standing by itself
 */
function bodyForm(content, schemaOf) {
    const of = (pattern) => content.find(({ mediaType }) => pattern.test(mediaType));
    const json = of(JSON_TYPE);
    if (json)
        return { content: json, contentType: json.mediaType, write: (value) => JSON.stringify(value) };
    const form = of(/^application\/x-www-form-urlencoded\b/i);
    if (form)
        return { content: form, contentType: form.mediaType, write: (value) => urlEncoded(value, form.encoding) };
    const parts = of(/^multipart\/form-data\b/i);
    if (parts) {
        const schema = schemaOf(parts);
        return {
            content: parts,
            contentType: `multipart/form-data; boundary=${BOUNDARY}`,
            write: (value, input) => multipart(value, schema, parts.encoding, input),
        };
    }
    const text = of(/^text\/(?:plain|csv|markdown)\b/i);
    if (text)
        return { content: text, contentType: text.mediaType, write: String };
    const file = of(/^application\/octet-stream\b/i);
    return file && { content: file, contentType: file.mediaType, write: (_, input) => fileOf("", input).text };
}
/** As OpenAPI's Encoding Object says; objects without a style go as JSON (3.0.4 and 3.1.1, "Encoding the x-www-form-urlencoded Media Type"). */
function urlEncoded(value, encoding) {
    if (!(0,pointer/* isMap */.jh)(value))
        return "";
    return Object.entries(value)
        .flatMap(([name, item]) => {
        const { style, explode, contentType } = encoding[name] ?? {};
        const styled = style !== undefined || explode !== undefined;
        if (!styled && ((0,pointer/* isMap */.jh)(item) || JSON_TYPE.test(contentType ?? "")))
            return inQuery({ name, style: "form", explode: true }, JSON.stringify(item));
        return inQuery({ name, style: style ?? "form", explode: explode ?? (style ?? "form") === "form" }, item);
    })
        .join("&");
}
/** A part for each property, and for each item of a list (RFC 7578). */
function multipart(value, schema, encoding, input) {
    const parts = Object.entries((0,pointer/* isMap */.jh)(value) ? value : {}).flatMap(([name, item]) => {
        const own = propertyOf(schema, schema, name);
        const type = encoding[name]?.contentType?.split(",")[0]?.trim();
        const list = Array.isArray(item) && !JSON_TYPE.test(type ?? "");
        const schemaOfItem = list ? resolved(schema, own)?.items : own;
        return (list ? item : [item]).map((one) => partOf(name, one, type, isFile(schema, schemaOfItem, type), input));
    });
    return `${parts.map((part) => `--${BOUNDARY}\r\n${part}\r\n`).join("")}--${BOUNDARY}--\r\n`;
}
function partOf(name, value, type, file, input) {
    // As browsers write names (HTML, "multipart/form-data encoding algorithm").
    const quoted = name.replaceAll('"', "%22").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
    const disposition = `content-disposition: form-data; name="${quoted}"`;
    if (file) {
        const { text, ending, contentType } = fileOf(type ?? "", input);
        return `${disposition}; filename="file-${input + 1}.${ending}"\r\ncontent-type: ${contentType}\r\n\r\n${text}`;
    }
    const structured = typeof value === "object" && value !== null;
    const contentType = type ?? (structured ? "application/json" : undefined);
    const text = structured || JSON_TYPE.test(type ?? "") ? JSON.stringify(value) : String(value);
    return `${disposition}${contentType === undefined ? "" : `\r\ncontent-type: ${contentType}`}\r\n\r\n${text}`;
}
/** Small files of the kinds that are text; the content of every other kind is no more than a line of it. */
const FILES = [
    [/json/i, "json", '{"made":"for a load test"}'],
    [/svg/i, "svg", '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'],
    [/xml/i, "xml", "<made/>"],
    [/csv/i, "csv", "id,name\r\n1,made for a load test\r\n"],
    [/html/i, "html", "<!doctype html><title>made</title>"],
    [/pdf/i, "pdf", "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"],
];
function fileOf(type, input) {
    const named = type.replace("image/*", "image/png").replace(/\/\*$/, "/plain");
    const [, ending, text] = FILES.find(([pattern]) => pattern.test(named)) ?? [];
    if (text !== undefined)
        return { text, ending: ending, contentType: named };
    const image = /^image\/(png|jpeg|gif|webp)/i.exec(named)?.[1];
    const line = `file ${input + 1}, made for a load test\n`;
    return { text: line, ending: image ?? "txt", contentType: named || "application/octet-stream" };
}
/** A text of bytes: `format: binary` (3.0), or a media type without an encoding as text (3.1). */
function isFile(root, at, type) {
    const schema = resolved(root, at);
    if (!(0,pointer/* isMap */.jh)(schema))
        return at !== undefined && /^(?:image|audio|video)\/|octet-stream|pdf/i.test(type ?? "");
    if (schema.contentEncoding !== undefined || schema.format === "byte")
        return false;
    if (schema.format === "binary" || schema.contentMediaType !== undefined)
        return true;
    return schema.type === undefined && /^(?:image|audio|video)\/|octet-stream|pdf/i.test(type ?? "");
}
function propertyOf(root, at, name, depth = 0) {
    const schema = resolved(root, at);
    if (!(0,pointer/* isMap */.jh)(schema) || depth > 12)
        return undefined;
    if ((0,pointer/* isMap */.jh)(schema.properties) && Object.hasOwn(schema.properties, name))
        return schema.properties[name];
    for (const keyword of ["allOf", "anyOf", "oneOf"])
        for (const part of Array.isArray(schema[keyword]) ? schema[keyword] : []) {
            const found = propertyOf(root, part, name, depth + 1);
            if (found !== undefined)
                return found;
        }
    return undefined;
}
function resolved(root, at) {
    let schema = at;
    for (let depth = 0; depth < 12 && (0,pointer/* isMap */.jh)(schema) && typeof schema.$ref === "string"; depth++)
        schema = (0,pointer/* isMap */.jh)(root) && (0,pointer/* isMap */.jh)(root.$defs) ? root.$defs[schema.$ref.replace("#/$defs/", "")] : undefined;
    return schema;
}

// EXTERNAL MODULE: ./build/src/routes/spec/pattern-text.js
var pattern_text = __webpack_require__(54842);
;// CONCATENATED MODULE: ./build/src/load/scenario/spec/number.js
/** What a quotient of two decimal numbers may be beside the whole number that it is. */
const ROUNDING = 1e-9;
/** A step away from exclusive bounds that does not pass the other one. */
function nudgeWithin({ minimum, exclusiveMinimum, maximum, exclusiveMaximum }) {
    const range = Number(exclusiveMaximum ?? maximum) - Number(exclusiveMinimum ?? minimum);
    return range > 0 ? Math.min(0.01, range / 4) : 0.01;
}
/**
 * The multiple of a step that is near a value, with the step's own digits: 0.01 * 8385 is 83.85000000000001, which is
 * none. One that divides without a rest is preferred, as some validators do just that.
 * @param lowest the first and the last multiple that are allowed, as numbers of steps
 */
function multipleNear(value, step, lowest, highest) {
    const [, fraction = "", exponent = "0"] = /^\d*(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(step)) ?? [];
    const digits = Math.min(100, Math.max(0, fraction.length - Number(exponent)));
    const multiple = (times) => Number((times * step).toFixed(digits));
    const times = Math.max(lowest, Math.min(highest, Math.round(value / step)));
    for (let off = 0; off <= 50; off++)
        for (const near of [times + off, times - off])
            if (near >= lowest && near <= highest && Number.isInteger(multiple(near) / step))
                return multiple(near);
    return multiple(times);
}

;// CONCATENATED MODULE: ./build/src/load/scenario/spec/example.js



/** Values for a schema; the same for the same numbers. They are likely to be valid, which the caller checks. */
class Exampler {
    #definitions;
    #random;
    #depth = 0;
    /** @param random numbers in [0, 1) */
    constructor(root, random) {
        this.#definitions = (0,pointer/* isMap */.jh)(root) && (0,pointer/* isMap */.jh)(root.$defs) ? root.$defs : {};
        this.#random = random;
    }
    make(schema) {
        if (!(0,pointer/* isMap */.jh)(schema))
            return "any";
        if (this.#depth > 12)
            return null;
        this.#depth++;
        try {
            return this.#make(schema);
        }
        finally {
            this.#depth--;
        }
    }
    #make(schema) {
        if (typeof schema.$ref === "string")
            return this.make(this.#definitions[schema.$ref.replace("#/$defs/", "")]);
        if ("const" in schema)
            return schema.const;
        if (Array.isArray(schema.enum) && schema.enum.length > 0)
            return this.#oneOf(schema.enum);
        if (Array.isArray(schema.allOf))
            return this.make(this.#merge(schema));
        for (const keyword of ["oneOf", "anyOf"]) {
            const list = schema[keyword];
            if (!Array.isArray(list) || list.length === 0)
                continue;
            const { [keyword]: _, ...rest } = schema;
            return this.make({ ...rest, allOf: [this.#oneOf(list)] });
        }
        switch (this.#typeOf(schema)) {
            case "object":
                return this.#object(schema);
            case "array":
                return this.#array(schema);
            case "integer":
                return this.#number(schema, true);
            case "number":
                return this.#number(schema, false);
            case "boolean":
                return this.#random() < 0.5;
            case "null":
                return null;
            default:
                return this.#string(schema);
        }
    }
    /** One schema of all that apply at once, as far as their keywords can be put together. */
    #merge(schema) {
        const { allOf, ...own } = schema;
        let merged = own;
        for (const part of allOf) {
            let resolved = part;
            for (let hop = 0; (0,pointer/* isMap */.jh)(resolved) && typeof resolved.$ref === "string" && hop < 20; hop++)
                resolved = this.#definitions[resolved.$ref.replace("#/$defs/", "")];
            if (!(0,pointer/* isMap */.jh)(resolved))
                continue;
            const flat = Array.isArray(resolved.allOf) ? this.#merge(resolved) : resolved;
            merged = {
                ...flat,
                ...merged,
                ...((0,pointer/* isMap */.jh)(flat.properties) || (0,pointer/* isMap */.jh)(merged.properties)
                    ? { properties: together(flat.properties, merged.properties) }
                    : {}),
                required: [...new Set([...(flat.required ?? []), ...(merged.required ?? [])])],
            };
        }
        return merged;
    }
    #typeOf(schema) {
        const types = [schema.type].flat().filter((type) => typeof type === "string");
        const [type] = types.filter((it) => it !== "null");
        if (type !== undefined)
            return type;
        if (types.length > 0)
            return "null";
        if ((0,pointer/* isMap */.jh)(schema.properties) || schema.additionalProperties !== undefined || schema.required !== undefined)
            return "object";
        if (schema.items !== undefined || schema.prefixItems !== undefined)
            return "array";
        return schema.minimum !== undefined || schema.maximum !== undefined || schema.multipleOf !== undefined
            ? "number"
            : "string";
    }
    #object(schema) {
        const properties = (0,pointer/* isMap */.jh)(schema.properties) ? schema.properties : {};
        const required = Array.isArray(schema.required) ? schema.required : [];
        const made = {};
        for (const [name, property] of Object.entries(properties))
            if (required.includes(name) || (this.#depth < 4 && this.#random() < 0.5))
                made[name] = this.make(property);
        for (const name of required)
            if (!Object.hasOwn(made, name))
                made[name] = this.make((0,pointer/* isMap */.jh)(schema.additionalProperties) ? schema.additionalProperties : {});
        const least = Number(schema.minProperties ?? 0);
        for (let extra = 1; Object.keys(made).length < least && extra < 20; extra++)
            made[`extra${extra}`] = this.make((0,pointer/* isMap */.jh)(schema.additionalProperties) ? schema.additionalProperties : {});
        return made;
    }
    #array(schema) {
        const prefix = Array.isArray(schema.prefixItems) ? schema.prefixItems : [];
        const least = Number(schema.minItems ?? 0);
        const most = Math.min(Number(schema.maxItems ?? least + 3), least + 3);
        const length = Math.max(prefix.length, Math.min(most, Math.max(least, this.#depth < 5 ? 1 : 0)));
        return Array.from({ length }, (_, i) => this.make(prefix[i] ?? schema.items ?? {}));
    }
    #number(schema, whole) {
        const step = Number(schema.multipleOf ?? (whole ? 1 : 0));
        const nudge = step || nudgeWithin(schema);
        const bound = (exclusive, inclusive, direction) => {
            const bounds = [
                exclusive === undefined ? undefined : Number(exclusive) + direction * nudge,
                inclusive === undefined ? undefined : Number(inclusive),
            ].filter((it) => it !== undefined);
            return bounds.length === 0 ? undefined : direction === 1 ? Math.max(...bounds) : Math.min(...bounds);
        };
        const least = bound(schema.exclusiveMinimum, schema.minimum, 1);
        const most = bound(schema.exclusiveMaximum, schema.maximum, -1);
        const from = least ?? (most === undefined ? 1 : Math.min(1, most - 100));
        const to = most ?? from + 99;
        const value = from + this.#random() * (to - from);
        if (step === 0)
            return Math.min(to, Math.max(from, Number(value.toFixed(2))));
        return multipleNear(value, step, Math.ceil(from / step - ROUNDING), Math.floor(to / step + ROUNDING));
    }
    #string(schema) {
        const least = Number(schema.minLength ?? 0);
        const most = Number(schema.maxLength ?? Number.POSITIVE_INFINITY);
        const formatted = this.#formatted(String(schema.format ?? ""));
        if (typeof schema.pattern === "string")
            return this.#matching(schema.pattern, least, most, formatted);
        if (formatted !== undefined)
            return formatted;
        return this.#word(Math.max(least, Math.min(8, most)));
    }
    #formatted(format) {
        const n = () => Math.floor(this.#random() * 1000);
        const when = new Date(Date.UTC(2024, 0, 1) + Math.floor(this.#random() * 31_536_000) * 1000).toISOString();
        switch (format) {
            case "date-time":
                return when;
            case "date":
                return when.slice(0, 10);
            case "time":
                return when.slice(11);
            case "duration":
                return "PT1H";
            case "email":
            case "idn-email":
                return `user${n()}@example.com`;
            case "uuid":
                return this.#uuid();
            case "uri":
            case "url":
            case "iri":
                return `https://example.com/${n()}`;
            case "uri-reference":
                return `/${n()}`;
            case "hostname":
                return `host${n()}.example.com`;
            case "ipv4":
                return `192.0.2.${n() % 255}`;
            case "ipv6":
                return `2001:db8::${n().toString(16)}`;
            case "byte":
                return Buffer.from(this.#word(6)).toString("base64");
            default:
                return undefined;
        }
    }
    /** The first of the usual shapes that a pattern allows, else what it spells out; a word when that cannot be read. */
    #matching(pattern, least, most, formatted) {
        let expression;
        try {
            expression = new RegExp(pattern, "u");
        }
        catch {
            return this.#word(Math.max(1, least));
        }
        const digits = (length) => Array.from({ length }, () => Math.floor(this.#random() * 10)).join("");
        const lengths = [
            ...new Set([
                ...[8, 1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 16, 20, 24, 32, 36, 40, 64].filter((it) => it >= least && it <= most),
                least,
            ]),
        ];
        const shapes = [
            ...(formatted === undefined ? [] : [formatted]),
            this.#uuid(),
            "2024-05-17",
            "12:30",
            "1.2.3",
            "v1",
            "+491701234567",
            "a-b",
            "#a1b2c3",
            "10.00",
            "en-US",
            ...lengths.flatMap((length) => [
                this.#word(length),
                this.#word(length).toUpperCase(),
                `A${this.#word(Math.max(0, length - 1))}`,
                digits(length),
                digits(length).replace(/^0/, "1"),
                `${this.#word(Math.max(0, length - 1))}1`,
                `A${digits(Math.max(0, length - 1))}`,
                `AB${digits(Math.max(0, length - 2))}`,
                digits(length).replace(/[89]/g, "a"),
            ]),
        ];
        const fits = (text) => text.length >= least && text.length <= most && expression.test(text);
        const usual = shapes.find(fits);
        if (usual !== undefined)
            return usual;
        for (let attempt = 0; attempt < 40; attempt++) {
            const spelt = (0,pattern_text/* writeText */.x)(pattern, this.#random, least);
            if (spelt === undefined)
                break;
            if (fits(spelt))
                return spelt;
        }
        return (0,pattern_text/* textFor */.b)(pattern, least, most) ?? this.#word(Math.max(1, least));
    }
    #word(length) {
        return Array.from({ length }, () => "abcdefghijklmnopqrstuvwxyz"[Math.floor(this.#random() * 26)]).join("");
    }
    #uuid() {
        const hex = (length) => Array.from({ length }, () => Math.floor(this.#random() * 16).toString(16)).join("");
        return `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`;
    }
    #oneOf(list) {
        return list[Math.floor(this.#random() * list.length)];
    }
}
/** Properties of two schemas that both apply: where both say something of one, it has to be both. */
function together(first, second) {
    const properties = { ...((0,pointer/* isMap */.jh)(first) ? first : {}) };
    for (const [name, schema] of Object.entries((0,pointer/* isMap */.jh)(second) ? second : {}))
        properties[name] = Object.hasOwn(properties, name) ? { allOf: [schema, properties[name]] } : schema;
    return properties;
}

;// CONCATENATED MODULE: ./build/src/load/scenario/spec/from-spec.js












/** Methods that change nothing (RFC 9110, 9.2.1): only these are sent unless an operation is named. */
const SAFE = new Set(["get", "head"]);
/** Different inputs for each operation, and attempts to make each. */
const INPUTS = 25;
const ATTEMPTS = 40;
/**
 * A journey for each operation, with valid inputs made from its schemas and examples, and its answers' schemas.
 * @param base address that the paths are under: a spec's own servers may be in production, and are never loaded unasked
 * @throws UsageError
 */
async function scenarioFromSpec(file, root, base, selection) {
    const api = (0,read_api/* readApi */.n)(await (0,load/* loadSpec */.I)(file, { root }));
    const { url } = (0,request/* parseAddress */.or)(base);
    const prefix = url.href.replace(/\/$/, "");
    const { chosen, notes } = choose(api, selection);
    const journeys = [];
    for (const operation of chosen) {
        const made = journeyOf(api, operation, prefix);
        if (typeof made === "string")
            notes.push(`${nameOf(operation)} was left out: ${made}.`);
        else
            journeys.push(made);
    }
    if (journeys.length === 0)
        throw new errors/* UsageError */.N(`There is no operation in ${file} to send: ${notes.join(" ") || "it has none."}`);
    const secured = chosen.filter(needsToken).length;
    if (secured > 0)
        notes.push(`${secured} of the operations ask for credentials: send them with --header.`);
    const title = api.title || file;
    return {
        scenario: { name: title, journeys },
        name: `${title} (${url.origin})`,
        load: undefined,
        criteria: [],
        origins: [url.origin],
        notes,
    };
}
function nameOf({ method, path }) {
    return `${method.toUpperCase()} ${path}`;
}
function needsToken({ security }) {
    return security.length > 0 && security.every((alternative) => alternative.length > 0);
}
function choose(api, { tags, operations }) {
    const ids = api.operations.map(({ operationId, id }) => operationId ?? id);
    const named = operations.map((wanted) => {
        const found = api.operations.find((it) => it.operationId === wanted || it.id === wanted || nameOf(it) === wanted);
        if (found === undefined)
            throw new errors/* UsageError */.N(`There is no operation "${wanted}" in the spec${(0,suggestion/* suggestion */.h)(wanted, ids)}`);
        return found;
    });
    const known = [...new Set(api.operations.flatMap((it) => it.tags))];
    const missing = tags.find((tag) => !known.includes(tag));
    if (missing !== undefined)
        throw new errors/* UsageError */.N(`There is no tag "${missing}" in the spec${(0,suggestion/* suggestion */.h)(missing, known)}`);
    const wide = tags.length > 0
        ? api.operations.filter((it) => it.tags.some((tag) => tags.includes(tag)))
        : operations.length > 0
            ? []
            : api.operations;
    const safe = wide.filter(({ method }) => SAFE.has(method));
    const left = wide.filter((it) => !safe.includes(it) && !named.includes(it));
    const notes = left.length === 0
        ? []
        : [
            `${left.length} ${left.length === 1 ? "operation" : "operations"} that may change something (${[...new Set(left.map(({ method }) => method.toUpperCase()))].join(", ")}) were left out; name those that are to be sent with --operation.`,
        ];
    return { chosen: [...new Set([...named, ...safe])], notes };
}
/** @returns a sentence's end where no valid input can be made */
function journeyOf(api, operation, prefix) {
    const rows = [];
    const parameters = operation.parameters
        .filter((it) => it.required || it.in !== "cookie")
        .map((it) => sourceOf(api, it));
    const form = operation.body &&
        bodyForm(operation.body.content, ({ schema }) => (schema ? (0,standalone/* standalone */.gI)(api, schema, "request") : true));
    if (operation.body?.required && form === undefined)
        return `its body is ${operation.body.content.map(({ mediaType }) => mediaType).join(" or ") || "not described"}, and only JSON, forms and plain text are made`;
    const body = form && { source: bodySource(api, form.content), form };
    for (let input = 0; input < INPUTS; input++) {
        const row = rowOf(operation, parameters, body, input);
        if (typeof row === "string")
            return row;
        rows.push(row);
    }
    const accept = operation.responses.flatMap((it) => it.content).some(({ mediaType }) => JSON_TYPE.test(mediaType));
    const headers = {};
    if (accept)
        headers.accept = ["application/json"];
    if (body)
        headers["content-type"] = [body.form.contentType];
    for (const { parameter } of parameters)
        if (parameter.in === "header" && parameter.required)
            headers[parameter.name.toLowerCase()] = (0,template/* parseTemplate */.QC)(`{{header-${parameter.name}}}`);
    if (parameters.some(({ parameter }) => parameter.in === "cookie"))
        headers.cookie = (0,template/* parseTemplate */.QC)("{{cookie}}");
    const expected = operation.responses
        .map(({ status }) => Number(status))
        .filter((status) => status >= 200 && status < 300);
    const step = {
        name: nameOf(operation),
        method: operation.method.toUpperCase(),
        url: [prefix, { variable: "path", raw: true }],
        headers,
        body: body && { kind: "text", template: [{ variable: "body", raw: true }] },
        expectStatus: expected.length > 0 && !operation.responses.some(({ status }) => status === "2XX") ? expected : undefined,
        expectJson: answersJson(operation),
        schemas: schemasOf(api, operation),
        ...(body && JSON_TYPE.test(body.form.contentType) && { bodySchema: body.source.schema }),
        needsToken: needsToken(operation),
    };
    return { name: step.name, weight: 1, steps: [step], data: { order: "in-order", rows } };
}
function sourceOf(api, parameter) {
    return { parameter, source: source(api, parameter.schema ?? parameter.content?.schema, parameter.examples) };
}
function bodySource(api, { schema, examples }) {
    return source(api, schema, examples);
}
function source(api, at, examples) {
    const schema = at === undefined ? true : (0,standalone/* standalone */.gI)(api, at, "request");
    const given = at?.schema;
    const own = [given?.example, ...(Array.isArray(given?.examples) ? given.examples : []), given?.default];
    const isValid = (0,standalone/* validatorOf */.qA)(schema);
    return { examples: [...examples, ...own].filter((value) => value !== undefined && isValid(value)), schema, isValid };
}
/** The author's own examples first: they are likely to be found in the database. */
function valueFor({ examples, schema, isValid }, input, salt) {
    if (examples.length > 0)
        return { value: examples[input % examples.length] };
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        let drawn = 0;
        const random = () => (0,embedded_random/* randomAt */.R)(salt * 7919 + input * 101 + attempt, drawn++);
        const value = new Exampler(schema, random).make(schema);
        if (isValid(value))
            return { value };
    }
    return undefined;
}
function rowOf(operation, parameters, body, input) {
    const row = {};
    let path = operation.path;
    const query = [];
    const cookies = [];
    for (const [salt, { parameter, source }] of parameters.entries()) {
        // What may be left out is, in every second input.
        if (!parameter.required && (input + salt) % 2 === 0)
            continue;
        const made = valueFor(source, input, salt + 1);
        if (made === undefined) {
            if (parameter.required)
                return `no valid value could be made for "${parameter.name}"; give it an example`;
            continue;
        }
        // Described by `content`, it is that text, whatever its shape.
        if (parameter.content !== undefined && JSON_TYPE.test(parameter.content.mediaType))
            made.value = JSON.stringify(made.value);
        if (parameter.in === "path")
            path = path.replaceAll(`{${parameter.name}}`, inPath(parameter, made.value));
        else if (parameter.in === "query")
            query.push(...inQuery(parameter, made.value));
        else if (parameter.in === "header" && parameter.required)
            row[`header-${parameter.name}`] = inHeader(made.value);
        else if (parameter.in === "cookie")
            cookies.push(`${parameter.name}=${encodeURIComponent(inHeader(made.value))}`);
    }
    if (/\{[^}]*\}/.test(path))
        return "its path has a parameter that is not described";
    if (cookies.length > 0)
        row.cookie = cookies.join("; ");
    row.path = query.length > 0 ? `${path}?${query.join("&")}` : path;
    if (body === undefined)
        return row;
    const made = valueFor(body.source, input, 0);
    if (made === undefined)
        return "no valid body could be made; give it an example";
    row.body = body.form.write(made.value, input);
    return row;
}
function answersJson({ responses }) {
    const good = responses.filter(({ status, content }) => status.startsWith("2") && content.length > 0);
    return good.length > 0 && good.every(({ content }) => content.every(({ mediaType }) => JSON_TYPE.test(mediaType)));
}
function schemasOf(api, { responses }) {
    const schemas = {};
    const described = responses.some(({ status }) => status.startsWith("2"));
    for (const { status, content } of responses) {
        // Where good answers are described, "default" is about errors.
        if (status === "default" && described)
            continue;
        const json = content.find(({ mediaType }) => JSON_TYPE.test(mediaType));
        if (json?.schema === undefined || content.length > 1)
            continue;
        const schema = (0,standalone/* standalone */.gI)(api, json.schema, "response");
        if ((0,schema_problem/* schemaProblem */.Z)(schema) === undefined)
            schemas[status] = schema;
    }
    return Object.keys(schemas).length > 0 ? schemas : undefined;
}


/***/ }),

/***/ 27487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QC: () => (/* binding */ parseTemplate),
/* harmony export */   XX: () => (/* binding */ render),
/* harmony export */   hF: () => (/* binding */ renderJson),
/* harmony export */   ht: () => (/* binding */ variablesOf),
/* harmony export */   yi: () => (/* binding */ constantOf)
/* harmony export */ });
/** Reads `{{name}}` and `{{name|raw}}`. Braces that hold no name are text. */
function parseTemplate(text) {
    const template = [];
    let at = 0;
    for (const match of text.matchAll(/\{\{\s*([A-Za-z_][\w.-]*)\s*(\|\s*raw\s*)?\}\}/g)) {
        if (match.index > at)
            template.push(text.slice(at, match.index));
        template.push({ variable: match[1], raw: match[2] !== undefined });
        at = match.index + match[0].length;
    }
    if (at < text.length)
        template.push(text.slice(at));
    return template;
}
/** The text, when there is no variable in it. */
function constantOf(template) {
    return template.every((part) => typeof part === "string") ? template.join("") : undefined;
}
/** @param encode what is done to the values of variables that are not raw */
function render(template, variables, encode = (it) => it) {
    let text = "";
    for (const part of template) {
        if (typeof part === "string")
            text += part;
        else
            text += part.raw ? textOf(variables[part.variable]) : encode(textOf(variables[part.variable]));
    }
    return text;
}
function textOf(value) {
    if (value === undefined || value === null)
        return "";
    return typeof value === "object" ? JSON.stringify(value) : String(value);
}
/** Puts variables into every string of a JSON value; a string that is one variable becomes its value. */
function renderJson(value, variables) {
    if (typeof value === "string") {
        const template = parseTemplate(value);
        const [only] = template;
        if (template.length === 1 && typeof only === "object")
            return variables[only.variable];
        return render(template, variables);
    }
    if (Array.isArray(value))
        return value.map((item) => renderJson(item, variables));
    if (typeof value === "object" && value !== null)
        return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, renderJson(item, variables)]));
    return value;
}
/** Names of the variables in a template, or in all strings of a JSON value. */
function variablesOf(value) {
    if (typeof value === "string")
        return parseTemplate(value).flatMap((part) => (typeof part === "string" ? [] : [part.variable]));
    return typeof value === "object" && value !== null ? Object.values(value).flatMap(variablesOf) : [];
}


/***/ }),

/***/ 54842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ textFor),
/* harmony export */   x: () => (/* binding */ writeText)
/* harmony export */ });
/** Most repetitions where a pattern sets no end. */
const MORE = 3;
/** A pattern is given up where it wants more than this. */
const MOST_LENGTH = 2000;
/** How many texts `textFor` has written before it guesses. */
const TRIES = 8;
/** What is tried where a pattern cannot be read. */
const COMMON = ["", "a", "A", "1", "abc", "ABC", "a1", "10", "2024-01-31", "1.0.0", "a-b", "a_b", "a@b.co", "#aabbcc"];
/** What a pattern does not say in so many words, or what this does not read. */
class Unread extends Error {
}
/** As JSON Schema reads a pattern; where it is invalid so, without the `u` flag. Undefined: it is invalid. */
function regexpOf(pattern) {
    for (const flags of ["u", ""]) {
        try {
            return new RegExp(pattern, flags);
        }
        catch { }
    }
    return undefined;
}
/** A text that matches a pattern, with a length between the bounds; always the same. Undefined when none was found. */
function textFor(pattern, least, most) {
    const regexp = regexpOf(pattern);
    if (!regexp)
        return undefined;
    const written = Array.from({ length: TRIES }, (_, i) => writeText(pattern, () => i / TRIES, least) ?? []).flat();
    const padded = [...written, "a", "1"].map((text) => text.padEnd(least, text.at(-1) || "a"));
    return [...written, ...COMMON, ...padded].find((text) => {
        const { length } = [...text];
        return length >= least && length <= most && regexp.test(text);
    });
}
/**
 * A text made by walking through a pattern: literals, classes, groups, alternatives and quantifiers. Assertions are read
 * over, back references are not read.
 * @param random numbers in [0, 1)
 * @param least characters that it should have: what may be repeated is repeated more often
 * @returns undefined where the pattern cannot be read; whether the text does match is for the caller to check
 */
function writeText(pattern, random, least = 0) {
    try {
        const walk = new Walk(pattern, random, least);
        const text = walk.alternatives();
        return walk.atEnd ? text : undefined;
    }
    catch (error) {
        if (error instanceof Unread)
            return undefined;
        throw error;
    }
}
class Walk {
    #characters;
    #random;
    #more;
    #at = 0;
    constructor(pattern, random, least) {
        this.#characters = [...pattern];
        this.#random = random;
        this.#more = Math.max(MORE, Math.min(least, MOST_LENGTH));
    }
    get atEnd() {
        return this.#at === this.#characters.length;
    }
    alternatives() {
        return this.#alternatives()();
    }
    #alternatives() {
        const all = [this.#sequence()];
        while (this.#take("|"))
            all.push(this.#sequence());
        return () => this.#oneOf(all)();
    }
    #sequence() {
        const parts = [];
        while (!this.atEnd && !"|)".includes(this.#characters[this.#at]))
            parts.push(this.#repeated(this.#atom()));
        return () => parts.map((make) => make()).join("");
    }
    #atom() {
        const character = this.#next();
        switch (character) {
            case "^":
            case "$":
                return () => "";
            case ".":
                return () => this.#oneOf("abcdefghij0123456789");
            case "(":
                return this.#group();
            case "[":
                return this.#class();
            case "\\": {
                if (this.#take("b") || this.#take("B"))
                    return () => "";
                const characters = this.#escape();
                return () => this.#oneOf(characters);
            }
            case "*":
            case "+":
            case "?":
                throw new Unread();
            default:
                return () => character;
        }
    }
    #group() {
        let asserts = false;
        if (this.#take("?")) {
            // (?: and (?<name> are groups; (?= (?! (?<= (?<! assert something.
            const isBehind = this.#take("<");
            asserts = this.#take("=") || this.#take("!");
            if (!asserts && isBehind)
                while (this.#next() !== ">")
                    ;
            else if (!asserts && !this.#take(":"))
                throw new Unread();
        }
        const inner = this.#alternatives();
        if (!this.#take(")"))
            throw new Unread();
        return asserts ? () => "" : inner;
    }
    #repeated(make) {
        let bounds;
        if (this.#take("*"))
            bounds = [0, this.#more];
        else if (this.#take("+"))
            bounds = [1, this.#more];
        else if (this.#take("?"))
            bounds = [0, 1];
        else if (this.#peek("{"))
            bounds = this.#braces();
        if (bounds === undefined)
            return make;
        this.#take("?");
        const [from, to] = bounds;
        if (from > MOST_LENGTH)
            throw new Unread();
        return () => {
            const times = from + Math.floor(this.#random() * (to - from + 1));
            return Array.from({ length: times }, make).join("");
        };
    }
    #braces() {
        const rest = this.#characters.slice(this.#at, this.#at + 20).join("");
        const [whole, from, comma, to] = /^\{(\d+)(,?)(\d*)\}/.exec(rest) ?? [];
        // Without the `u` flag, braces that count nothing stand for themselves.
        if (whole === undefined)
            return undefined;
        this.#at += whole.length;
        const least = Number(from);
        if (!comma)
            return [least, least];
        return [least, to ? Math.min(Number(to), least + this.#more) : least + this.#more];
    }
    #class() {
        const negated = this.#take("^");
        let characters = "";
        while (!this.#take("]")) {
            const first = this.#next();
            const from = first === "\\" ? this.#escape() : first;
            const next = this.#characters[this.#at + 1];
            if (from.length > 1 || !this.#peek("-") || next === "]" || next === undefined) {
                characters += from;
                continue;
            }
            this.#at++;
            const second = this.#next();
            characters += range(from, second === "\\" ? this.#escape() : second);
        }
        const chosen = negated ? [...PRINTABLE].filter((it) => !characters.includes(it)).join("") : readable(characters);
        if (chosen === "")
            throw new Unread();
        return () => this.#oneOf(chosen);
    }
    /** Characters that an escape stands for; some of them where there are many. */
    #escape() {
        const character = this.#next();
        switch (character) {
            case "d":
                return DIGITS;
            case "w":
                return `${LETTERS}${DIGITS}_`;
            case "s":
                return " ";
            case "D":
            case "W":
                return "-";
            case "S":
                return LETTERS;
            case "t":
                return "\t";
            case "n":
                return "\n";
            case "r":
                return "\r";
            case "x":
            case "u": {
                const digits = character === "x" ? 2 : 4;
                const code = this.#characters.slice(this.#at, this.#at + digits).join("");
                if (!/^[\da-f]+$/i.test(code) || code.length < digits)
                    throw new Unread();
                this.#at += digits;
                return String.fromCharCode(Number.parseInt(code, 16));
            }
            case "p":
            case "P":
                return this.#property(character);
            default:
                if (/[a-z\d]/i.test(character))
                    throw new Unread();
                return character;
        }
    }
    /** `\p{L}` and the like. */
    #property(letter) {
        let name = "";
        if (!this.#take("{"))
            throw new Unread();
        while (!this.#take("}"))
            name += this.#next();
        const regexp = regexpOf(`\\${letter}{${name}}`);
        const found = [...PRINTABLE, ...SCRIPTS].filter((one) => regexp?.test(one)).join("");
        if (found === "")
            throw new Unread();
        return found;
    }
    #next() {
        if (this.atEnd)
            throw new Unread();
        return this.#characters[this.#at++];
    }
    #peek(character) {
        return this.#characters[this.#at] === character;
    }
    #take(character) {
        if (!this.#peek(character))
            return false;
        this.#at++;
        return true;
    }
    #oneOf(list) {
        return list[Math.floor(this.#random() * list.length)];
    }
}
const DIGITS = "0123456789";
const LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const PRINTABLE = `${LETTERS}${DIGITS} -_.:,;/@#+=~!`;
/** Letters of some scripts, and marks, for patterns that want them. */
const SCRIPTS = "éßñαωжя漢字かなカナ한글אبहไ€©°±²½\u0301";
/** Some of the characters of a range. */
function range(from, to) {
    const [first, last] = [from.codePointAt(0), to.codePointAt(0)];
    if (last < first)
        throw new Unread();
    return Array.from({ length: Math.min(last - first + 1, 128) }, (_, i) => String.fromCodePoint(first + i)).join("");
}
/** What can be read, where a class has it: wide ranges hold control characters. */
function readable(characters) {
    const printable = [...characters].filter((it) => PRINTABLE.includes(it)).join("");
    return printable || characters;
}


/***/ }),

/***/ 49331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gI: () => (/* binding */ standalone),
/* harmony export */   qA: () => (/* binding */ validatorOf),
/* harmony export */   tZ: () => (/* binding */ validatorEitherWay)
/* harmony export */ });
/* harmony import */ var ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52210);
/* harmony import */ var ajv_formats__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82815);
/* harmony import */ var _pointer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27255);



const ONE = [
    "not",
    "if",
    "then",
    "else",
    "items",
    "additionalProperties",
    "propertyNames",
    "contains",
    "unevaluatedItems",
    "unevaluatedProperties",
];
const LISTS = ["allOf", "anyOf", "oneOf", "prefixItems"];
const MAPS = ["properties", "patternProperties", "dependentSchemas"];
/** They describe, and judge nothing. */
const SILENT = [
    "example",
    "examples",
    "default",
    "xml",
    "externalDocs",
    "discriminator",
    "deprecated",
    "description",
    "title",
    "nullable",
    "readOnly",
    "writeOnly",
    "$schema",
    "$id",
    "$anchor",
];
/**
 * Whether a value is valid; a schema that is none judges nothing.
 * @param formats whether they are checked: alternatives that only a format tells apart are alike without it
 */
function validatorOf(schema, formats = true) {
    const ajv = new ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_1__.Ajv2020({ strict: false, logger: false, validateFormats: formats });
    if (formats)
        ajv_formats__WEBPACK_IMPORTED_MODULE_0__["default"](ajv);
    try {
        return ajv.compile(schema);
    }
    catch {
        return () => true;
    }
}
/** Whether a value is valid to a server that checks formats and to one that does not. */
function validatorEitherWay(schema) {
    const [checking, other] = [validatorOf(schema), validatorOf(schema, false)];
    return (value) => checking(value) && other(value);
}
/** A spec's schema as JSON Schema 2020-12 that stands by itself: what it refers to is in its `$defs`. */
function standalone(api, { schema, at }, direction) {
    const definitions = {};
    const names = new Map();
    const old = api.version === "2.0" || api.version === "3.0";
    const refer = (ref, from) => {
        const named = api.named(ref, from);
        if (named === undefined)
            return true;
        let name = names.get(named);
        if (name === undefined) {
            name = named.identifier;
            names.set(named, name);
            definitions[name] = convert(named.schema.schema, named.schema.at);
        }
        return { $ref: `#/$defs/${name}` };
    };
    const convert = (value, place) => {
        if (!(0,_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(value))
            return value !== false;
        const ref = (0,_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .refOf */ .H8)(value);
        if (ref !== undefined && old)
            return refer(ref, place);
        const copy = {};
        for (const [keyword, given] of Object.entries(value)) {
            if (SILENT.includes(keyword) || keyword.startsWith("x-"))
                continue;
            const here = (0,_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .Gz)(place, keyword);
            if (keyword === "$ref")
                Object.assign(copy, { allOf: [...(copy.allOf ?? []), refer(ref, place)] });
            else if (ONE.includes(keyword) && !Array.isArray(given))
                copy[keyword] = convert(given, here);
            else if (LISTS.includes(keyword) && Array.isArray(given)) {
                const list = given.map((item, i) => convert(item, (0,_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .Gz)(here, i)));
                copy[keyword] = keyword === "allOf" ? [...(copy.allOf ?? []), ...list] : list;
            }
            else if (MAPS.includes(keyword) && (0,_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(given))
                copy[keyword] = Object.fromEntries(Object.entries(given).map(([name, item]) => [name, convert(item, (0,_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .Gz)(here, name))]));
            else
                copy[keyword] = given;
        }
        if (old)
            fromDraft4(copy, value);
        withoutOtherDirection(copy, value, direction);
        return copy;
    };
    const converted = convert(schema, at);
    if (Object.keys(definitions).length === 0 || typeof converted === "boolean")
        return converted;
    return { ...converted, $defs: definitions };
}
/** OpenAPI 3.0's own ways: `nullable`, and bounds whose exclusiveness is a flag. */
function fromDraft4(copy, given) {
    for (const [flag, bound] of [
        ["exclusiveMinimum", "minimum"],
        ["exclusiveMaximum", "maximum"],
    ]) {
        if (typeof given[flag] !== "boolean")
            continue;
        delete copy[flag];
        if (given[flag] === true && typeof given[bound] === "number") {
            copy[flag] = given[bound];
            delete copy[bound];
        }
    }
    if (given.nullable !== true || typeof given.type !== "string")
        return;
    copy.type = [given.type, "null"];
    if (Array.isArray(copy.enum) && !copy.enum.includes(null))
        copy.enum = [...copy.enum, null];
}
/** Properties of the other direction need not be there. */
function withoutOtherDirection(copy, given, direction) {
    if (!Array.isArray(given.required) || !(0,_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(given.properties))
        return;
    const flag = direction === "request" ? "readOnly" : "writeOnly";
    const { properties } = given;
    copy.required = given.required.filter((name) => {
        const property = typeof name === "string" && Object.hasOwn(properties, name) ? properties[name] : undefined;
        return !((0,_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(property) && property[flag] === true);
    });
}


/***/ })

};
