export const id = 8520;
export const ids = [8520];
export const modules = {

/***/ 58520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  byFile: () => (/* binding */ byFile),
  planGeneration: () => (/* binding */ planGeneration),
  showIn: () => (/* binding */ showIn)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/routes/naming/identifiers.js
var identifiers = __webpack_require__(40017);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/routes/generate/source-text.js

/** A string literal that stays one wherever the file ends up: no line separator, no end of a script. */
function stringLiteral(text) {
    return JSON.stringify(text)
        .replace(/\u2028/g, "\\u2028")
        .replace(/\u2029/g, "\\u2029")
        .replace(/[\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, escapeUnit)
        .replace(/<(?=[/!])/g, "\\u003c");
}
/** Lone halves of pairs are escaped by `JSON.stringify`; this is for what hides or turns text around. */
function escapeUnit(char) {
    return `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
/** A key of an object type or an object literal. `__proto__` is quoted; in a literal it needs brackets besides. */
function propertyKey(name) {
    return (0,identifiers/* isIdentifier */._5)(name) && name !== "__proto__" ? name : stringLiteral(name);
}
/** Longer descriptions are cut: they are manuals. */
const MOST_CHARACTERS = 2000;
/** A JSDoc comment with a line for each line of the text, each ended by a line break. Empty when there is nothing to say. */
function docComment(text, indent, deprecated = false) {
    const lines = commentLines(text ?? "");
    if (deprecated)
        lines.push("@deprecated");
    if (lines.length === 0)
        return "";
    if (lines.length === 1)
        return `${indent}/** ${lines[0]} */\n`;
    return `${indent}/**\n${lines.map((line) => `${indent} *${line === "" ? "" : ` ${line}`}\n`).join("")}${indent} */\n`;
}
/** Text of a comment: it cannot end it, and holds no tag and no directive of the compiler. */
function commentLines(text) {
    const plain = text
        .slice(0, MOST_CHARACTERS)
        .toWellFormed()
        .trim()
        .replace(/\r\n?|[\u2028\u2029\u0085\u000b\u000c]/g, "\n")
        .replace(/[\u0000-\u0009\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, " ")
        .replace(/\*\//g, "*\\/")
        .replace(/<(?=[/!])/g, "<\\")
        // At the beginning of a line it would be a tag; before "ts-" the compiler takes it for its own.
        .replace(/^(\s*)@|@(?=ts-)/gm, "$1\\@");
    if (plain === "")
        return [];
    return plain.split("\n").map((line) => line.trimEnd());
}

// EXTERNAL MODULE: ./build/src/routes/generate/header.js
var header = __webpack_require__(18529);
// EXTERNAL MODULE: ./build/src/routes/spec/pointer.js
var pointer = __webpack_require__(27255);
// EXTERNAL MODULE: ./build/src/routes/spec/reader.js
var reader = __webpack_require__(46323);
;// CONCATENATED MODULE: ./build/src/routes/servers/runtime/shape.js
function allows(shape, type) {
    const types = shape?.type;
    if (types === undefined)
        return true;
    return typeof types === "string" ? types === type : types.includes(type);
}
/** Whether the schema speaks of this type, rather than of nothing. */
function asksFor(shape, type) {
    return shape?.type !== undefined && allows(shape, type);
}
/** Bytes, and nothing that JSON or a form could say as well. */
function isBytes(shape) {
    return shape?.binary === true && !asksFor(shape, "object") && !asksFor(shape, "array");
}
/** Sets an own property, whatever its name. */
function put(target, name, value) {
    if (name === "__proto__")
        Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
    else
        target[name] = value;
}
const SCALARS = ["string", "number", "integer", "boolean", "null"];
/** Whether a text can be it as it is. */
function isScalar(shape) {
    return SCALARS.some((type) => allows(shape, type));
}
/** All values that a raw one may stand for, the likeliest first. There is at least one. */
function valuesOf(raw, shape) {
    const values = [];
    // A choice is made the same way in a whole value: the first possibility of each text, the second, and so on.
    for (let choice = 0; choice < 4; choice++) {
        const state = { more: false };
        values.push(value(raw, shape, choice, state));
        if (!state.more)
            break;
    }
    return values;
}
function value(raw, shape, choice, state) {
    if (typeof raw === "string") {
        // Nothing at all is an object without properties.
        if (raw === "" && asksFor(shape, "object") && !isScalar(shape))
            return {};
        if (asksFor(shape, "array") && !isScalar(shape))
            return value([raw], shape, choice, state);
        const scalars = scalarsOf(raw, shape);
        if (scalars.length > choice + 1)
            state.more = true;
        return scalars[Math.min(choice, scalars.length - 1)];
    }
    if (Array.isArray(raw)) {
        return raw.map((item, index) => value(item, shape?.prefixItems?.[index] ?? shape?.items, choice, state));
    }
    const names = Object.keys(raw);
    // `a[0]=x&a[1]=y` is an array when the schema has one there.
    if (asksFor(shape, "array") && !asksFor(shape, "object") && names.every((name) => /^\d{1,4}$/.test(name))) {
        const items = names.sort((a, b) => Number(a) - Number(b)).map((name) => raw[name]);
        return value(items, shape, choice, state);
    }
    const result = {};
    for (const name of names)
        put(result, name, value(raw[name], propertyOf(shape, name), choice, state));
    return result;
}
function propertyOf(shape, name) {
    const properties = shape?.properties;
    return properties && Object.hasOwn(properties, name) ? properties[name] : shape?.additionalProperties;
}
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
function scalarsOf(text, shape) {
    const exact = shape?.values?.filter((one) => typeof one !== "object" && String(one) === text);
    if (exact?.length)
        return exact;
    const found = [];
    if ((text === "true" || text === "false") && allows(shape, "boolean"))
        found.push(text === "true");
    if ((allows(shape, "number") || allows(shape, "integer")) && NUMBER.test(text) && Number.isFinite(Number(text))) {
        found.push(Number(text));
    }
    const string = allows(shape, "string");
    if (allows(shape, "null") && (text === "null" || (text === "" && !string)))
        found.push(null);
    if (string && shape?.type === undefined)
        found.unshift(text);
    else if (string && text !== "null")
        found.push(text);
    else if (string)
        found.unshift(text);
    return found.length > 0 ? found : [text];
}

;// CONCATENATED MODULE: ./build/src/routes/servers/default.js



/**
 * What a server fills in for a schema's value that is missing: its own default, else that of what it refers to or is
 * made of. Undefined where there is none, and for a null that the schema has no room for: many write that for "none".
 */
function defaultOf(api, schema, shape) {
    const value = writtenDefault(api, schema, new Set());
    if (value === null && shape.type !== undefined && !allows(shape, "null"))
        return undefined;
    // Many write the default of a number in quotes.
    return typeof value === "string" && shape.type !== undefined ? valuesOf(value, shape)[0] : value;
}
function writtenDefault(api, schema, seen) {
    if (schema === undefined || !(0,pointer/* isMap */.jh)(schema.schema) || seen.has(schema.schema))
        return undefined;
    const { schema: value, at } = schema;
    seen.add(value);
    const ref = (0,pointer/* refOf */.H8)(value);
    const target = ref === undefined ? undefined : api.spec.resolve(ref, at);
    const referred = () => target && writtenDefault(api, { schema: target.value, at: target.at }, seen);
    // Before 3.1, what stands beside a reference is ignored.
    if (ref !== undefined && (api.version === "2.0" || api.version === "3.0"))
        return referred();
    const parts = (0,reader/* memberOf */.C5)(value, "allOf");
    const found = [(0,reader/* memberOf */.C5)(value, "default"), referred()];
    if (Array.isArray(parts))
        found.push(...parts.map((part, i) => writtenDefault(api, { schema: part, at: (0,pointer/* below */.Gz)(at, "allOf", i) }, seen)));
    return found.find((one) => one !== undefined);
}

;// CONCATENATED MODULE: ./build/src/routes/servers/shape.js



const TYPES = ["string", "number", "integer", "boolean", "null", "array", "object"];
/** Deeper texts than these do not come in parameters and forms. */
const DEEPEST = 6;
/** Schemas that one shape is made of; what is left out is not limited. */
const MOST = 1000;
/**
 * What a text may stand for, by its schema: the types that any part of it allows. It never allows less than the schema
 * does; what it allows too much, the validator refuses.
 */
function shapeOf(api, schema, { xml = false, defaults = false } = {}) {
    return schema === undefined ? {} : read(api, schema, 0, new Set(), { left: MOST, xml, defaults });
}
function read(api, { schema, at }, depth, inside, budget) {
    if (!(0,pointer/* isMap */.jh)(schema) || depth > DEEPEST || inside.has(schema) || budget.left-- <= 0)
        return {};
    const within = new Set([...inside, schema]);
    const ref = (0,pointer/* refOf */.H8)(schema);
    let shape = {};
    if (ref !== undefined) {
        const target = api.spec.resolve(ref, at);
        if (target)
            shape = read(api, { schema: target.value, at: target.at }, depth, within, budget);
        if (api.version === "2.0" || api.version === "3.0")
            return shape;
    }
    shape = both(shape, ownShape(api, { schema, at }, depth, within, budget));
    for (const [keyword, join] of [
        ["allOf", shape_all],
        ["anyOf", any],
        ["oneOf", any],
    ]) {
        const list = (0,reader/* memberOf */.C5)(schema, keyword);
        if (!Array.isArray(list) || list.length === 0)
            continue;
        const parts = list.map((part, i) => read(api, { schema: part, at: (0,pointer/* below */.Gz)(at, keyword, i) }, depth, within, budget));
        // Of alternatives nobody knows which one is meant, so none gives a default.
        shape = both(shape, join(keyword === "allOf" ? parts : parts.map(withoutDefaults)));
    }
    return shape;
}
function ownShape(api, { schema, at }, depth, inside, budget) {
    const own = schema;
    const shape = {};
    const types = typesOf(own, api.version);
    if (types)
        shape.type = types.length === 1 ? types[0] : types;
    const format = (0,reader/* memberOf */.C5)(own, "format");
    const media = (0,reader/* memberOf */.C5)(own, "contentMediaType");
    if (format === "binary" ||
        (typeof media === "string" && (0,reader/* memberOf */.C5)(own, "contentEncoding") === undefined && !/json|^text\//.test(media))) {
        shape.binary = true;
    }
    const xml = (0,reader/* memberOf */.C5)(own, "xml");
    if (budget.xml && (0,pointer/* isMap */.jh)(xml)) {
        const name = (0,reader/* memberOf */.C5)(xml, "name");
        const attribute = (0,reader/* memberOf */.C5)(xml, "attribute") === true || (0,reader/* memberOf */.C5)(xml, "nodeType") === "attribute";
        const wrapped = (0,reader/* memberOf */.C5)(xml, "wrapped") === true;
        shape.xml = {
            ...(typeof name === "string" && { name }),
            ...(attribute && { attribute }),
            ...(wrapped && { wrapped }),
        };
    }
    const values = (0,reader/* memberOf */.C5)(own, "const") !== undefined ? [(0,reader/* memberOf */.C5)(own, "const")] : (0,reader/* memberOf */.C5)(own, "enum");
    if (Array.isArray(values) && values.length > 0) {
        const known = new Set(values.map((one) => (one === null ? "null" : typeof one)));
        if (!types)
            shape.type = typesOfValues(values);
        // Texts are told apart by the values only where types do not.
        if (known.size > 1 && values.every((one) => typeof one !== "object" || one === null))
            shape.values = values;
    }
    const child = (value, ...path) => read(api, { schema: value, at: (0,pointer/* below */.Gz)(at, ...path) }, depth + 1, inside, budget);
    const items = (0,reader/* memberOf */.C5)(own, "items");
    const prefix = (0,reader/* memberOf */.C5)(own, "prefixItems");
    if (items !== undefined && !Array.isArray(items))
        shape.items = child(items, "items");
    if (Array.isArray(prefix))
        shape.prefixItems = prefix.map((one, i) => child(one, "prefixItems", i));
    const properties = (0,reader/* memberOf */.C5)(own, "properties");
    if ((0,pointer/* isMap */.jh)(properties)) {
        const shapes = Object.create(null);
        for (const name of Object.keys(properties)) {
            const found = child(properties[name], "properties", name);
            const value = { schema: properties[name], at: (0,pointer/* below */.Gz)(at, "properties", name) };
            const otherwise = budget.defaults ? defaultOf(api, value, found) : undefined;
            shapes[name] = otherwise === undefined ? found : { ...found, default: otherwise };
        }
        shape.properties = shapes;
    }
    const additional = (0,reader/* memberOf */.C5)(own, "additionalProperties");
    if (additional === true)
        shape.additionalProperties = {};
    else if ((0,pointer/* isMap */.jh)(additional))
        shape.additionalProperties = child(additional, "additionalProperties");
    if (!shape.type) {
        // Schemas without a type are meant for what their keywords are about; texts stay possible.
        if (shape.properties || (0,reader/* memberOf */.C5)(own, "required") !== undefined)
            shape.type = ["object", ...TYPES.filter((t) => t !== "object" && t !== "array")];
        else if (shape.items || shape.prefixItems)
            shape.type = ["array", ...TYPES.filter((t) => t !== "object" && t !== "array")];
    }
    return shape;
}
function typesOf(schema, version) {
    const type = (0,reader/* memberOf */.C5)(schema, "type");
    const list = (Array.isArray(type) ? type : type === undefined ? [] : [type]).filter((one) => TYPES.includes(one));
    if (list.length === 0)
        return undefined;
    if ((version === "2.0" || version === "3.0") && (0,reader/* memberOf */.C5)(schema, "nullable") === true)
        return [...new Set([...list, "null"])];
    return list;
}
function typesOfValues(values) {
    const names = values.map((one) => {
        if (one === null)
            return "null";
        if (Array.isArray(one))
            return "array";
        const type = typeof one;
        return type === "number" || type === "boolean" || type === "object" ? type : "string";
    });
    return [...new Set(names)];
}
function withoutDefaults({ default: _, properties, items, ...shape }) {
    const plain = Object.create(null);
    for (const name of Object.keys(properties ?? {}))
        plain[name] = withoutDefaults(properties[name]);
    return { ...shape, ...(properties && { properties: plain }), ...(items && { items: withoutDefaults(items) }) };
}
function listOf(shape) {
    return shape.type === undefined || typeof shape.type === "string" ? shape.type && [shape.type] : shape.type;
}
/** What both allow. */
function both(a, b) {
    const [one, other] = [listOf(a), listOf(b)];
    const types = one && other
        ? one.filter((type) => other.includes(type) || (type === "integer" && other.includes("number")))
        : (one ?? other);
    if (one && other && types && one.includes("number") && other.includes("integer") && !types.includes("integer")) {
        return merged(a, b, [...types, "integer"]);
    }
    return merged(a, b, types);
}
function shape_all(shapes) {
    return shapes.reduce(both, {});
}
/** What any of them allows. */
function any(shapes) {
    const lists = shapes.map(listOf);
    const types = lists.includes(undefined) ? undefined : [...new Set(lists.flatMap((list) => list))];
    const values = shapes.every((one) => one.values) ? shapes.flatMap((one) => one.values) : undefined;
    const whole = shapes.reduce((a, b) => merged(a, b, undefined), {});
    const { values: _, type: __, ...rest } = whole;
    return {
        ...(types && types.length > 0 && { type: types.length === 1 ? types[0] : types }),
        ...rest,
        ...(values && { values }),
    };
}
function merged(a, b, types) {
    const { type: _, ...one } = a;
    const { type: __, ...other } = b;
    const shape = {
        ...(types && types.length > 0 && { type: types.length === 1 ? types[0] : types }),
        ...one,
        ...other,
    };
    if (a.items && b.items)
        shape.items = loose(a.items, b.items);
    if (a.additionalProperties && b.additionalProperties)
        shape.additionalProperties = loose(a.additionalProperties, b.additionalProperties);
    if (a.properties && b.properties) {
        const properties = Object.create(null);
        for (const name of new Set([...Object.keys(a.properties), ...Object.keys(b.properties)])) {
            const [one, other] = [a.properties[name], b.properties[name]];
            properties[name] = one && other ? loose(one, other) : (one ?? other);
        }
        shape.properties = properties;
    }
    return shape;
}
/** Parts that several schemas speak of may be of any of their types: the validator knows which go together. */
function loose(a, b) {
    return JSON.stringify(a) === JSON.stringify(b) ? a : any([a, b]);
}

;// CONCATENATED MODULE: ./build/src/routes/generate/statuses.js
/**
 * The statuses that HTTP knows: https://www.iana.org/assignments/http-status-codes. Ranges and the default of a
 * description mean these.
 */
const STATUSES = [
    100, 101, 102, 103, 200, 201, 202, 203, 204, 205, 206, 207, 208, 226, 300, 301, 302, 303, 304, 305, 307, 308, 400,
    401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 418, 421, 422, 423, 424, 425,
    426, 428, 429, 431, 451, 500, 501, 502, 503, 504, 505, 506, 507, 508, 510, 511,
];

;// CONCATENATED MODULE: ./build/src/routes/generate/type-of-schema.js



/** More types than these in an index signature say nothing. */
const MOST_INDEXED = 12;
/** TypeScript for schemas. */
class TypeWriter {
    #api;
    #options;
    /** Before OpenAPI 3.1: `nullable`, and nothing beside a `$ref`. */
    #old;
    constructor(api, options) {
        this.#api = api;
        this.#options = options;
        this.#old = api.version === "2.0" || api.version === "3.0";
    }
    /** The type of a schema; lines after the first begin with `indent`. */
    type(at, indent = "") {
        return this.#type(at, indent).text;
    }
    /** Like `type`, of what a reference leads to rather than its name. */
    unfolded({ schema, at }, indent = "") {
        const ref = (0,pointer/* refOf */.H8)(schema);
        const found = ref === undefined ? undefined : this.#api.spec.resolve(ref, at);
        return this.type(found ? { schema: found.value, at: found.at } : { schema, at }, indent);
    }
    #type({ schema, at }, indent) {
        if (schema === false)
            return NEVER;
        if (!(0,pointer/* isMap */.jh)(schema))
            return UNKNOWN;
        const ref = (0,pointer/* refOf */.H8)(schema);
        if (ref !== undefined) {
            const named = this.#api.named(ref, at);
            const base = named ? undefined : this.#api.base(ref, at);
            const target = named
                ? plain(this.#options.nameOf(named, this.#options.direction))
                : base
                    ? this.#type(base, indent)
                    : UNKNOWN;
            if (this.#old || Object.keys(schema).length === 1)
                return target;
            const { $ref: _, ...beside } = schema;
            return intersection([target, this.#type({ schema: beside, at }, indent)]);
        }
        const own = this.#own({ schema, at }, indent);
        const parts = [own, ...this.#all(schema, at, indent)];
        for (const keyword of ["anyOf", "oneOf"]) {
            const members = this.#members(schema, at, keyword, indent);
            if (members)
                parts.push(members);
        }
        return intersection(parts);
    }
    #all(schema, at, indent) {
        const list = (0,reader/* memberOf */.C5)(schema, "allOf");
        if (!Array.isArray(list))
            return [];
        return list.map((member, i) => this.#type({ schema: member, at: (0,pointer/* below */.Gz)(at, "allOf", i) }, indent));
    }
    #members(schema, at, keyword, indent) {
        const list = (0,reader/* memberOf */.C5)(schema, keyword);
        if (!Array.isArray(list) || list.length === 0)
            return undefined;
        return union(list.map((member, i) => {
            const place = { schema: member, at: (0,pointer/* below */.Gz)(at, keyword, i) };
            return intersection([this.#type(place, indent), this.#tag(schema, at, place)]);
        }));
    }
    /** By which value of the discriminator a member is known, unless the member says so itself. */
    #tag(schema, at, member) {
        const discriminator = (0,reader/* memberOf */.C5)(schema, "discriminator");
        const ref = (0,pointer/* refOf */.H8)(member.schema);
        const named = ref === undefined ? undefined : this.#api.named(ref, member.at);
        if (!(0,pointer/* isMap */.jh)(discriminator) || typeof discriminator.propertyName !== "string" || named === undefined)
            return UNKNOWN;
        const property = discriminator.propertyName;
        const target = (0,pointer/* isMap */.jh)(named.schema.schema) ? named.schema.schema : {};
        const described = (0,reader/* memberOf */.C5)((0,pointer/* isMap */.jh)(target.properties) ? target.properties : {}, property);
        // Only where the member holds any text: what it says itself is more exact.
        if (!(0,pointer/* isMap */.jh)(described) || described.type !== "string" || "enum" in described || "const" in described)
            return UNKNOWN;
        const mapping = (0,pointer/* isMap */.jh)(discriminator.mapping) ? discriminator.mapping : {};
        const values = Object.keys(mapping).filter((value) => typeof mapping[value] === "string" && this.#api.mapped(mapping[value], at) === named);
        const names = values.length > 0 ? values : [named.name];
        // One for each value: the compiler tells members apart by single values only.
        return union(names.map((name) => plain(`{ ${propertyKey(property)}: ${stringLiteral(name)} }`)));
    }
    /** What the schema says itself, without its members. */
    #own({ schema, at }, indent) {
        const types = this.#typesOf(schema);
        if (Object.hasOwn(schema, "const") && !this.#old)
            return literalType([schema.const], indent);
        const values = (0,reader/* memberOf */.C5)(schema, "enum");
        if (Array.isArray(values))
            return literalType(values.filter((value) => types.length === 0 || hasType(value, types)), indent);
        if (types.length === 0 || isBareObject(schema, types))
            return UNKNOWN;
        return union(types.map((type) => this.#ofType(type, schema, at, indent)));
    }
    /** The types that are written, or that other keywords show to be meant. */
    #typesOf(schema) {
        const written = (0,reader/* memberOf */.C5)(schema, "type");
        const types = (Array.isArray(written) ? written : [written]).filter((type) => type_of_schema_TYPES.has(type));
        if (types.length === 0)
            return IMPLIED.filter(([keywords]) => keywords.some((it) => it in schema))
                .map(([, it]) => it)
                .slice(0, 1);
        return this.#old && (0,reader/* memberOf */.C5)(schema, "nullable") === true ? [...types, "null"] : types;
    }
    #ofType(type, schema, at, indent) {
        switch (type) {
            case "string":
                return plain((0,reader/* memberOf */.C5)(schema, "format") === "binary" ? this.#options.binary : "string", true);
            case "integer":
            case "number":
                return plain("number");
            case "array":
                return this.#array(schema, at, indent);
            case "object":
                return this.#object(schema, at, indent);
            default:
                return plain(type);
        }
    }
    #array(schema, at, indent) {
        const items = (0,reader/* memberOf */.C5)(schema, "items");
        const key = Array.isArray(items) ? "items" : "prefixItems";
        const prefix = (0,reader/* memberOf */.C5)(schema, key);
        if (!Array.isArray(prefix) || prefix.length === 0)
            return plain(`${inArray(this.#type({ schema: items ?? true, at: (0,pointer/* below */.Gz)(at, "items") }, indent))}[]`);
        const least = typeof schema.minItems === "number" ? schema.minItems : 0;
        const parts = prefix.map((item, i) => {
            const { text, joined } = this.#type({ schema: item, at: (0,pointer/* below */.Gz)(at, key, i) }, indent);
            return i < least ? text : `${joined ? `(${text})` : text}?`;
        });
        const restKey = key === "items" ? "additionalItems" : "items";
        const rest = (0,reader/* memberOf */.C5)(schema, restKey);
        if (rest !== false)
            parts.push(`...${inArray(this.#type({ schema: rest ?? true, at: (0,pointer/* below */.Gz)(at, restKey) }, indent))}[]`);
        return plain(`[${parts.join(", ")}]`);
    }
    #object(schema, at, indent) {
        const inner = `${indent}  `;
        const required = new Set(Array.isArray(schema.required) ? schema.required : []);
        const properties = (0,pointer/* isMap */.jh)(schema.properties) ? schema.properties : {};
        const lines = [];
        const types = [];
        const add = (name, type, optional, doc) => {
            types.push(optional ? union([type, plain("undefined")]) : type);
            lines.push(`${doc}${inner}${propertyKey(name)}${optional ? "?" : ""}: ${type.text};\n`);
        };
        for (const name of Object.keys(properties)) {
            const property = { schema: properties[name], at: (0,pointer/* below */.Gz)(at, "properties", name) };
            if (this.#isHidden(property)) {
                required.delete(name);
                continue;
            }
            const described = (0,pointer/* isMap */.jh)(property.schema) ? property.schema : {};
            const doc = docComment(textOf(described, "description"), inner, (0,reader/* memberOf */.C5)(described, "deprecated") === true);
            add(name, this.#type(property, inner), !required.has(name), doc);
        }
        const index = this.#index(schema, at, inner);
        for (const name of required)
            if (typeof name === "string" && !Object.hasOwn(properties, name))
                add(name, index ?? UNKNOWN, false, "");
        if (index) {
            const distinct = union([index, ...types]);
            const text = types.length > MOST_INDEXED ? "unknown" : distinct.text;
            if (lines.length === 0)
                return plain(`{ [key: string]: ${text} }`);
            lines.push(`${inner}[key: string]: ${text};\n`);
        }
        if (lines.length === 0)
            return plain(schema.additionalProperties === false ? "{ [key: string]: never }" : "{ [key: string]: unknown }");
        return plain(`{\n${lines.join("")}${indent}}`);
    }
    /** Properties that are not part of a message in this direction. */
    #isHidden(property) {
        const { direction } = this.#options;
        if (direction === "neutral")
            return false;
        const keyword = direction === "request" ? "readOnly" : "writeOnly";
        if ((0,reader/* memberOf */.C5)((0,pointer/* isMap */.jh)(property.schema) ? property.schema : {}, keyword) === true &&
            !(this.#old && (0,pointer/* refOf */.H8)(property.schema) !== undefined))
            return true;
        const ref = (0,pointer/* refOf */.H8)(property.schema);
        const target = ref === undefined ? undefined : this.#api.spec.resolve(ref, property.at)?.value;
        return (0,pointer/* isMap */.jh)(target) && (0,reader/* memberOf */.C5)(target, keyword) === true;
    }
    /** What other properties hold, where the schema says that there may be some. */
    #index(schema, at, indent) {
        const types = [];
        const patterns = (0,reader/* memberOf */.C5)(schema, "patternProperties");
        if ((0,pointer/* isMap */.jh)(patterns))
            for (const pattern of Object.keys(patterns))
                types.push(this.#type({ schema: patterns[pattern], at: (0,pointer/* below */.Gz)(at, "patternProperties", pattern) }, indent));
        const more = (0,reader/* memberOf */.C5)(schema, "additionalProperties");
        if (more !== false && more !== undefined)
            types.push(this.#type({ schema: more, at: (0,pointer/* below */.Gz)(at, "additionalProperties") }, indent));
        else if (types.length > 0 && more === undefined)
            types.push(UNKNOWN);
        return types.length === 0 ? undefined : union(types);
    }
}
function plain(text, mayJoin = false) {
    return { text, joined: mayJoin && / [|&] /.test(text) };
}
const UNKNOWN = plain("unknown");
const NEVER = plain("never");
const type_of_schema_TYPES = new Set(["string", "number", "integer", "boolean", "array", "object", "null"]);
/** Types that authors mean when they leave `type` out. */
const IMPLIED = [
    [["properties", "additionalProperties", "required", "patternProperties"], "object"],
    [["items", "prefixItems"], "array"],
    [["pattern", "minLength", "maxLength"], "string"],
    [["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"], "number"],
];
/** `type: object` beside compositions that say what the object holds: an index signature would let everything pass. */
function isBareObject(schema, types) {
    const composed = ["allOf", "anyOf", "oneOf"].some((keyword) => Array.isArray((0,reader/* memberOf */.C5)(schema, keyword)));
    const says = IMPLIED[0][0].some((keyword) => (0,reader/* memberOf */.C5)(schema, keyword) !== undefined);
    return composed && !says && types.includes("object") && types.every((type) => type === "object" || type === "null");
}
function union(types) {
    const distinct = new Map(types.filter((type) => type !== NEVER).map((type) => [type.text, type]));
    if (distinct.has("unknown"))
        return UNKNOWN;
    const list = [...distinct.values()];
    if (list.length <= 1)
        return list[0] ?? NEVER;
    const members = list.map(({ text, joined }) => (joined && text.includes(" & ") ? `(${text})` : text));
    // A list that stands one below the other begins with the sign already.
    const text = members.map((member, i) => (i === 0 || member.startsWith("\n") ? member : ` | ${member}`)).join("");
    return { text, joined: true };
}
function intersection(types) {
    const list = [...new Map(types.filter((type) => type.text !== "unknown").map((type) => [type.text, type])).values()];
    if (list.length <= 1)
        return list[0] ?? UNKNOWN;
    return { text: list.map(({ text, joined }) => (joined ? `(${text})` : text)).join(" & "), joined: true };
}
function inArray({ text, joined }) {
    return joined ? `(${text})` : text;
}
function hasType(value, types) {
    if (value === null)
        return types.includes("null");
    if (Array.isArray(value))
        return types.includes("array");
    if (typeof value === "number")
        return types.includes("number") || (types.includes("integer") && Number.isInteger(value));
    return types.includes(typeof value);
}
/** Longer lists stand one below the other. */
const MOST_IN_LINE = 100;
function literalType(values, indent) {
    const members = values.map((value) => plain(literal(value)));
    const type = union(members);
    if (type.text.length <= MOST_IN_LINE || !type.joined)
        return type;
    const lines = new Set(members.map(({ text }) => `\n${indent}  | ${text}`));
    return { text: [...lines].join(""), joined: true };
}
/** The type of exactly one JSON value. */
function literal(value) {
    if (typeof value === "string")
        return stringLiteral(value);
    if (typeof value === "number")
        return Number.isFinite(value) ? String(value) : "number";
    if (Array.isArray(value))
        return `[${value.map(literal).join(", ")}]`;
    if (typeof value !== "object" || value === null)
        return String(value);
    const members = Object.entries(value).map(([key, member]) => `${propertyKey(key)}: ${literal(member)}`);
    return members.length === 0 ? "{ [key: string]: never }" : `{ ${members.join("; ")} }`;
}
function textOf(schema, key) {
    const value = (0,reader/* memberOf */.C5)(schema, key);
    return typeof value === "string" ? value : undefined;
}

;// CONCATENATED MODULE: ./build/src/routes/generate/types.js









/** A part of the request that is made of parameters, and where they are. */
const LOCATIONS = [
    ["params", "path"],
    ["query", "query"],
    ["headers", "header"],
    ["cookies", "cookie"],
];
/**
 * Text of types.ts: a type for each named schema, and for each operation those of its request and its answers. It
 * imports nothing, so that front ends can use it as well.
 */
function writeTypes(api) {
    return new TypesFile(api).text();
}
class TypesFile {
    #api;
    #variants;
    #used;
    #statusBut;
    #needsStatuses = false;
    #globals;
    constructor(api) {
        this.#api = api;
        this.#used = new Set([
            ...api.schemas.map(({ identifier }) => identifier),
            ...api.operations.flatMap(({ types }) => [types.request, types.response]),
        ]);
        // A component may be called like something that every program has.
        const globalType = (name) => (this.#used.has(name) ? `globalThis.${name}` : name);
        const bytes = globalType("Uint8Array");
        this.#globals = { blob: globalType("Blob"), bytes, stream: `${globalType("AsyncIterable")}<${bytes}>` };
        this.#statusBut = this.#free("StatusBut");
        this.#variants = new Map(api.schemas.map((schema) => [schema, this.#variantsOf(schema)]));
    }
    #variantsOf({ identifier, directional }) {
        return {
            neutral: identifier,
            request: directional.readOnly ? this.#free(`${identifier}Writable`) : identifier,
            response: directional.writeOnly ? this.#free(`${identifier}Readable`) : identifier,
        };
    }
    #free(wanted) {
        let name = wanted;
        while (this.#used.has(name))
            name += "_";
        this.#used.add(name);
        return name;
    }
    text() {
        const parts = [
            `${header/* HEADER */.E}\n`,
            ...this.#api.schemas.flatMap((schema) => this.#schemaTypes(schema)),
            ...this.#api.operations.flatMap((operation) => [this.#request(operation), this.#response(operation)]),
        ];
        if (this.#needsStatuses)
            parts.push(this.#statuses());
        // A list that begins on a line of its own leaves a blank behind what comes before it.
        return parts.join("\n").replaceAll(" \n", "\n");
    }
    #writer(direction, binary = "string") {
        return new TypeWriter(this.#api, {
            direction,
            nameOf: (schema, way) => this.#variants.get(schema)[way],
            binary,
        });
    }
    #schemaTypes(schema) {
        const names = this.#variants.get(schema);
        const value = (0,pointer/* isMap */.jh)(schema.schema.schema) ? schema.schema.schema : {};
        const description = (0,reader/* memberOf */.C5)(value, "description") ?? (0,reader/* memberOf */.C5)(value, "title");
        const doc = docComment(typeof description === "string" ? description : undefined, "", (0,reader/* memberOf */.C5)(value, "deprecated") === true);
        const directions = ["neutral", "request", "response"].filter((direction) => direction === "neutral" || names[direction] !== names.neutral);
        return directions.map((direction) => {
            const note = direction === "neutral"
                ? doc
                : docComment(`${names.neutral} as ${direction === "request" ? "requests" : "responses"} hold it.`, "");
            return `${note}export type ${names[direction]} = ${this.#writer(direction).type(schema.schema)};\n`;
        });
    }
    #request(operation) {
        const parts = [];
        for (const [part, location] of LOCATIONS) {
            const parameters = operation.parameters.filter((parameter) => parameter.in === location);
            if (parameters.length > 0)
                parts.push(`  ${part}: {\n${parameters.map((it) => this.#parameter(it)).join("")}  };\n`);
        }
        const querystring = operation.parameters.find((parameter) => parameter.in === "querystring");
        if (querystring)
            parts.push(`  querystring${querystring.required ? "" : "?"}: ${this.#parameterType(querystring, "  ")};\n`);
        if (operation.body)
            parts.push(this.#body(operation.body));
        const { method, path, summary, description } = operation;
        const title = `\`${method.toUpperCase()} ${path}\`${summary || description ? `\n${summary || description}` : ""}`;
        const type = parts.length === 0 ? "{}" : `{\n${parts.join("")}}`;
        return `${docComment(title, "", operation.deprecated)}export type ${operation.types.request} = ${type};\n`;
    }
    #parameter(parameter) {
        const { name, description, deprecated } = parameter;
        const optional = !parameter.required && !this.#hasDefault(parameter.schema);
        const doc = docComment(description, "    ", deprecated);
        return `${doc}    ${propertyKey(name)}${optional ? "?" : ""}: ${this.#parameterType(parameter, "    ")};\n`;
    }
    #parameterType({ schema, content, allowEmptyValue, in: location }, indent) {
        const found = schema ?? content?.schema;
        if (found === undefined)
            return content ? "unknown" : "string";
        const type = this.#writer("request").type(found, indent);
        return allowEmptyValue && location === "query" && !/^(?:string|unknown)$/.test(type) ? `${type} | ""` : type;
    }
    /** A default is filled in by the server: then the value is always there. */
    #hasDefault(schema) {
        return defaultOf(this.#api, schema, shapeOf(this.#api, schema)) !== undefined;
    }
    #body({ content, required, description }) {
        const types = [...new Set(content.map((media) => this.#requestBody(media)))];
        const type = types.length === 0 ? "unknown" : types.join(" | ");
        return `${docComment(description, "  ")}  body${required ? "" : "?"}: ${type};\n`;
    }
    /** Bytes of any type: JSON among them is not read. */
    #isBytes({ mediaType, schema }) {
        return mediaType.includes("*") && isBytes(shapeOf(this.#api, schema));
    }
    #requestBody({ mediaType, schema }) {
        const { blob, bytes } = this.#globals;
        const kind = kindOfMedia(mediaType);
        if (this.#isBytes({ mediaType, schema }))
            return bytes;
        if (kind === "json" || kind === "form")
            return schema ? this.#writer("request").type(schema, "  ") : "unknown";
        if (kind === "multipart")
            return schema ? this.#multipart(schema, this.#writer("request", blob)) : "unknown";
        // What is more than text or bytes is read by a parser of the application's own, and judged by the schema.
        if (schema && this.#isStructured(schema))
            return this.#writer("request").type(schema, "  ");
        return kind === "text" ? "string" : bytes;
    }
    #isStructured({ schema, at }) {
        const ref = (0,pointer/* refOf */.H8)(schema);
        const value = ref === undefined ? schema : this.#api.spec.resolve(ref, at)?.value;
        if (!(0,pointer/* isMap */.jh)(value))
            return false;
        const types = [(0,reader/* memberOf */.C5)(value, "type")].flat();
        return types.every((type) => type !== "string") && Object.keys(value).some((key) => STRUCTURE.has(key));
    }
    /** Binary properties of a form are files there, though text elsewhere: then the form is written out. */
    #multipart(schema, writer) {
        const ref = (0,pointer/* refOf */.H8)(schema.schema);
        const target = ref === undefined ? undefined : this.#api.spec.resolve(ref, schema.at)?.value;
        return (0,pointer/* isMap */.jh)(target) && hasBinary(target) ? writer.unfolded(schema, "  ") : writer.type(schema, "  ");
    }
    #response(operation) {
        const explicit = operation.responses.filter(({ status }) => /^\d/.test(status) && !status.endsWith("XX"));
        const taken = new Set(explicit.map(({ status }) => Number(status)));
        const members = [];
        const isHead = operation.method === "head";
        // The exact ones first: a range is what they leave of it.
        for (const response of [...explicit, ...operation.responses.filter((it) => !explicit.includes(it))].sort(byRange)) {
            const statuses = statusesOf(response.status, taken);
            if (response.status === "default") {
                this.#needsStatuses = true;
                members.push(this.#answer(response, `${this.#statusBut}<${[...taken].join(" | ") || "never"}>`, isHead));
            }
            else if (statuses.length > 0)
                members.push(this.#answer(response, statuses.join(" | "), isHead));
            for (const status of statuses)
                taken.add(status);
        }
        // Without a description any answer is right.
        const type = members.length === 0
            ? "{ status: number; body?: unknown; headers?: { [name: string]: unknown } }"
            : members.join("");
        return `${docComment(`What answers \`${operation.method.toUpperCase()} ${operation.path}\`.`, "")}export type ${operation.types.response} =${members.length === 0 ? " " : ""}${type};\n`;
    }
    /** `default` means every status that is not described by itself. */
    #statuses() {
        const all = STATUSES.join(" | ");
        return `/** The statuses of HTTP but those that are described. */\nexport type ${this.#statusBut}<Described, All = ${all}> = All extends Described ? never : All;\n`;
    }
    #answer({ headers, content }, status, isHead) {
        const types = [...new Set(content.map((media) => this.#responseBody(media)))];
        // What a HEAD describes is what a GET would send.
        const body = types.length === 0 ? "body?: undefined" : `body${isHead ? "?" : ""}: ${types.join(" | ")}`;
        return `\n  | {\n      status: ${status};\n      ${body};\n      ${this.#headers(headers)};\n    }`;
    }
    #responseBody({ mediaType, schema }) {
        const { blob, bytes, stream } = this.#globals;
        const indent = "      ";
        const isRead = kindOfMedia(mediaType) === "json" && !this.#isBytes({ mediaType, schema });
        if (isRead)
            return schema ? this.#writer("response").type(schema, indent) : "unknown";
        return kindOfMedia(mediaType) === "text"
            ? `string | ${bytes} | ${stream}`
            : `${bytes} | ${blob} | ${stream} | string`;
    }
    #headers(headers) {
        const writer = this.#writer("response");
        const lines = headers.map(({ name, required, schema }) => {
            const type = schema ? writer.type(schema, "        ") : "string";
            return `        ${propertyKey(name)}${required ? "" : "?"}: ${type};\n`;
        });
        const optional = headers.some(({ required }) => required) ? "" : "?";
        if (lines.length === 0)
            return "headers?: { [name: string]: unknown }";
        return `headers${optional}: {\n${lines.join("")}        [name: string]: unknown;\n      }`;
    }
}
/** How a body of a media type reaches handlers, and is written by them. */
function kindOfMedia(mediaType) {
    const type = mediaType.split(";")[0].trim().toLowerCase();
    if (/^(?:application|text|\*)\/(?:json|\*)$|\+json$|^\*\/\*$/.test(type))
        return "json";
    if (type === "application/x-www-form-urlencoded")
        return "form";
    if (type.startsWith("multipart/"))
        return "multipart";
    return type.startsWith("text/") || /^application\/(?:xml|.*\+xml|yaml|x-yaml)$/.test(type) ? "text" : "bytes";
}
/** Keywords of schemas that describe more than a text. */
const STRUCTURE = new Set(["type", "properties", "items", "allOf", "anyOf", "oneOf", "additionalProperties", "enum"]);
function hasBinary(schema) {
    const properties = (0,reader/* memberOf */.C5)(schema, "properties");
    if (!(0,pointer/* isMap */.jh)(properties))
        return false;
    const isBinary = (value) => (0,pointer/* isMap */.jh)(value) && (0,reader/* memberOf */.C5)(value, "format") === "binary";
    return Object.values(properties).some((it) => isBinary(it) || ((0,pointer/* isMap */.jh)(it) && isBinary((0,reader/* memberOf */.C5)(it, "items"))));
}
/** Exact statuses, then ranges, then the default. */
function byRange(a, b) {
    const rank = ({ status }) => (status === "default" ? 2 : status.endsWith("XX") ? 1 : 0);
    return rank(a) - rank(b);
}
function statusesOf(status, taken) {
    if (status === "default")
        return STATUSES.filter((it) => !taken.has(it));
    if (status.endsWith("XX"))
        return STATUSES.filter((it) => String(it)[0] === status[0] && !taken.has(it));
    return [Number(status)];
}

;// CONCATENATED MODULE: ./build/src/routes/servers/literal.js

/** Source text that stands for itself in a literal: the name of a constant, say. */
class Code {
    text;
    constructor(text) {
        this.text = text;
    }
}
const WIDTH = 110;
/** A value as JavaScript, on one line where it fits. Members that are undefined are left out. */
function literal_literal(value, indent = "") {
    const flat = oneLine(value);
    if (flat.length + indent.length <= WIDTH && !flat.includes("\n"))
        return flat;
    const inner = `${indent}  `;
    if (Array.isArray(value))
        return `[\n${value.map((one) => `${inner}${literal_literal(one, inner)},\n`).join("")}${indent}]`;
    if (value instanceof Code || typeof value !== "object" || value === null)
        return flat;
    const members = membersOf(value).map(([key, one]) => `${inner}${key}: ${literal_literal(one, inner)},\n`);
    return `{\n${members.join("")}${indent}}`;
}
function oneLine(value) {
    if (value instanceof Code)
        return value.text;
    if (typeof value === "string")
        return stringLiteral(value);
    if (typeof value === "bigint")
        return String(Number(value));
    if (typeof value !== "object" || value === null)
        return value === undefined ? "undefined" : String(value);
    if (Array.isArray(value))
        return `[${value.map(oneLine).join(", ")}]`;
    const members = membersOf(value);
    return members.length === 0 ? "{}" : `{ ${members.map(([key, one]) => `${key}: ${oneLine(one)}`).join(", ")} }`;
}
function membersOf(value) {
    return Object.entries(value)
        .filter(([, one]) => one !== undefined)
        .map(([key, one]) => [keyText(key, one), one]);
}
/**
 * A key as it is written. TypeScript takes a member that is called as one of every object's for that one, and forgets
 * what the others are to be: `type: "string"` is any text there.
 */
function keyText(key, value) {
    if (key === "__proto__")
        return '["__proto__"]';
    const isShaped = typeof value === "object" && value !== null && !(value instanceof Code);
    return isShaped && key in Object.prototype ? `["${key}" as string]` : propertyKey(key);
}

;// CONCATENATED MODULE: ./build/src/routes/servers/routes-text.js






/** Text of routes/<tag>.ts: the table of the tag's operations, and the type of their handlers. */
function routesText(api, tag, validators) {
    const handlers = tag.operations.map((operation) => `${docComment(titleOf(operation), "  ", operation.deprecated)}  ${operation.id}: Handler<types.${operation.types.request}, types.${operation.types.response}>;\n`);
    const routes = tag.operations.map((operation) => {
        const route = routeOf(api, operation, validators.operations.get(operation.id) ?? { bodies: [], responses: [], responseHeaders: [] });
        return `  ${literal_literal(route, "  ")},\n`;
    });
    const text = routes.join("");
    const imports = [
        'import type { Handler, Route } from "../runtime/types.js";\n',
        'import type * as types from "../types.js";\n',
        text.includes(": validators.") ? 'import * as validators from "../validators.js";\n' : "",
    ];
    const about = docComment(`Handlers of the operations tagged "${tag.name}".`, "");
    return `${header/* HEADER */.E}
${imports.join("")}
${about}export interface ${tag.handlers} {
${handlers.join("")}}

export const ${tag.routes}: Route[] = [
${text}];
`;
}
/** "GET /pets: List all pets" */
function titleOf({ method, path, summary }) {
    return `${method.toUpperCase()} ${path}${summary ? `: ${summary}` : ""}`;
}
function routeOf(api, operation, names) {
    const parameters = operation.parameters.map((parameter) => parameterOf(api, parameter));
    const own = (name) => (name === undefined ? undefined : new Code(`validators.${name}`));
    const security = operation.security.map((set) => Object.fromEntries(set.map(({ scheme, scopes }) => [scheme, scopes])));
    return {
        id: operation.id,
        method: operation.method.toUpperCase(),
        path: operation.path,
        ...(parameters.length > 0 && { parameters }),
        params: own(names.params),
        query: own(names.query),
        querystring: own(names.querystring),
        headers: own(names.headers),
        cookies: own(names.cookies),
        ...(operation.body && {
            body: {
                required: operation.body.required,
                // Where nothing is said of a body, any is right.
                content: operation.body.content.length > 0
                    ? operation.body.content.map((media) => contentOf(api, media, names))
                    : [{ mediaType: "*/*" }],
            },
        }),
        responses: responsesOf(operation.responses, names),
        ...(security.length > 0 && { security }),
    };
}
/** The location's own style is left out. */
function parameterOf(api, parameter) {
    const { name, style, explode, content } = parameter;
    const usual = parameter.in === "path" || parameter.in === "header" ? "simple" : "form";
    const schema = parameter.schema ?? content?.schema;
    const isJson = content !== undefined && kindOfMedia(content.mediaType) === "json";
    const shape = isJson ? {} : shapeOf(api, schema, { defaults: true });
    return {
        name,
        in: parameter.in,
        ...(parameter.required && { required: true }),
        ...(content
            ? { content: content.mediaType }
            : { ...(style !== usual && { style }), ...(explode !== (usual === "form") && { explode }) }),
        ...(parameter.allowReserved && { allowReserved: true }),
        ...(parameter.allowEmptyValue && { allowEmptyValue: true }),
        default: defaultOf(api, schema, shape),
        ...(Object.keys(shape).length > 0 && { shape }),
    };
}
function contentOf(api, media, names) {
    const kind = kindOfMedia(media.mediaType);
    const name = names.bodies.find((one) => one.mediaType === media.mediaType)?.name;
    // Of JSON, text becomes no other value; of a range it may.
    const shape = kind === "json" && !media.mediaType.includes("*")
        ? {}
        : shapeOf(api, media.schema, { xml: isXml(media.mediaType) });
    const isMultipart = media.mediaType.toLowerCase().startsWith("multipart/");
    // OpenAPI 3.0, "Encoding Object": a style counts for urlencoded forms alone; since 3.1 for multipart/form-data too.
    // Those of Swagger 2 are its `collectionFormat`, which all forms have.
    const styled = !isMultipart || api.version !== "3.0";
    const encoding = Object.entries(media.encoding).map(([property, { contentType, style, explode, headers }]) => {
        const required = headers.filter((header) => header.required).map((header) => header.name);
        return [
            property,
            {
                contentType,
                ...(styled && { style, explode }),
                ...(isMultipart && required.length > 0 && { headers: required }),
            },
        ];
    });
    return {
        mediaType: media.mediaType,
        ...(name !== undefined && { schema: new Code(`validators.${name}`) }),
        ...(Object.keys(shape).length > 0 && { shape }),
        ...(encoding.length > 0 && { encoding: ownKeys(encoding) }),
    };
}
function isXml(mediaType) {
    return /^(?:application|text)\/xml$|\+xml$/.test(mediaType.split(";")[0].trim().toLowerCase());
}
function ownKeys(entries) {
    const result = Object.create(null);
    for (const [key, value] of entries)
        result[key] = value;
    return result;
}
function responsesOf(responses, names) {
    return Object.fromEntries(responses.map(({ status, headers, content }) => {
        const media = content.map(({ mediaType }) => {
            const name = names.responses.find((one) => one.status === status && one.mediaType === mediaType)?.name;
            return { mediaType, ...(name !== undefined && { schema: new Code(`validators.${name}`) }) };
        });
        const required = headers.filter((header) => header.required).map((header) => header.name);
        const described = names.responseHeaders.find((one) => one.status === status)?.name;
        return [
            status,
            {
                ...(media.length > 0 && { content: media }),
                ...(required.length > 0 && { headers: required }),
                ...(described !== undefined && { headerSchema: new Code(`validators.${described}`) }),
            },
        ];
    }));
}

;// CONCATENATED MODULE: ./build/src/routes/servers/handlers-text.js


const PLAIN_NAMES = { context: "Context", error: "HttpError", typeOf: (name) => name };
/** One function, to be filled in by people. Until then it answers 501. `name` differs from the id where that is taken. */
function handlerText(operation, names, name = operation.id) {
    const { request, response } = operation.types;
    const parameter = `_request: ${names.typeOf(request)} & ${names.context}`;
    const exported = name === operation.id ? "export " : "";
    const signature = `${exported}async function ${name}(${parameter}): Promise<${names.typeOf(response)}> {`;
    const again = exported ? "" : `\nexport { ${name} as ${operation.id} };\n`;
    return `${docComment(titleOf(operation), "", operation.deprecated)}${signature}
  throw new ${names.error}(501, "${operation.id} is not implemented yet.");
}
${again}`;
}
/** Text of a new handlers/<tag>.ts. */
function handlersText(operations) {
    const types = operations.flatMap(({ types }) => [types.request, types.response]).sort();
    const names = `import type {\n${types.map((name) => `  ${name},\n`).join("")}} from "../types.js";\n`;
    const short = `import type { ${types.join(", ")} } from "../types.js";\n`;
    return `import { HttpError } from "../runtime/errors.js";
import type { Context } from "../runtime/types.js";
${short.length <= 100 ? short : names}
${operations.map((operation) => handlerText(operation, PLAIN_NAMES)).join("\n")}`;
}

;// CONCATENATED MODULE: ./build/src/routes/servers/people/append.js

/**
 * Puts the functions of operations at the end of a people's file in handlers/, and the imports that they need after its
 * own. Every byte that was there stays, in order.
 */
function appendHandlers(text, module, operations) {
    const eol = /\r?\n/.exec(text)?.[0] ?? "\n";
    const names = new Names(module);
    const functions = operations.map((operation) => handlerText(operation, names, names.free(operation.id))).join("\n");
    const imports = names.importLines();
    const insertions = [];
    let tail = "";
    if (imports !== "") {
        if (module.importsEnd === undefined)
            tail = `${imports}\n`;
        else
            insertions.push(afterImports(text, module.importsEnd, imports));
    }
    const body = text.replace(/^\ufeff/, "");
    const gap = body.trim() === "" ? (body === "" || /[\r\n]$/.test(body) ? "" : "\n") : /\n$/.test(body) ? "\n" : "\n\n";
    insertions.push({ at: text.length, text: `${gap}${tail}${functions}` });
    return insert(text, insertions, eol);
}
function insert(text, insertions, eol) {
    let result = "";
    let from = 0;
    for (const { at, text: added } of insertions) {
        result += text.slice(from, at) + (eol === "\n" ? added : added.replace(/\n/g, eol));
        from = at;
    }
    return result + text.slice(from);
}
/** On a line of their own, unless the line of the last import goes on with something else. */
function afterImports(text, end, imports) {
    const rest = /^[ \t;]*(?:\/\/[^\r\n\u2028\u2029]*)?(\r?\n|$)/.exec(text.slice(end));
    if (!rest)
        return { at: end, text: `\n${imports.trimEnd()}\n` };
    const at = end + rest[0].length;
    return { at, text: rest[1] === "" ? `\n${imports}` : imports };
}
/** What the new functions call things: as they are imported already, else by a name that is free. */
class Names {
    context;
    error;
    #module;
    #taken;
    #added = [];
    constructor(module) {
        this.#module = module;
        this.#taken = new Set(module.bindings);
        this.context = this.#name("../runtime/types.js", "Context", true);
        this.error = this.#name("../runtime/errors.js", "HttpError", false);
    }
    typeOf(name) {
        return this.#name("../types.js", name, true);
    }
    /** A name for something new, which is its own where it is free. */
    free(wanted) {
        let name = wanted;
        while (this.#taken.has(name))
            name += "_";
        this.#taken.add(name);
        return name;
    }
    #name(source, imported, type) {
        const own = this.#added.find((one) => one.source === source && one.imported === imported);
        if (own)
            return own.local;
        const known = this.#module.imports.find((one) => one.imported === imported && isFrom(one.source, source) && (type || !one.typeOnly));
        if (known)
            return known.local;
        const local = this.free(imported);
        this.#added.push({ source, imported, local, type });
        return local;
    }
    importLines() {
        const sources = [...new Set(this.#added.map(({ source }) => source))].sort();
        const lines = sources.map((source) => {
            const own = this.#added.filter((one) => one.source === source);
            const names = own.map(({ imported, local }) => (imported === local ? local : `${imported} as ${local}`)).sort();
            return `import ${own[0].type ? "type " : ""}{ ${names.join(", ")} } from "${source}";\n`;
        });
        return lines.join("");
    }
}
/** The same module, written in any of the ways that people write it. */
function isFrom(written, ours) {
    const stem = (source) => source.replace(/\.[jt]s$/, "");
    // index.ts passes on what the runtime has.
    return stem(written) === stem(ours) || (ours.startsWith("../runtime/") && /^\.\.(?:\/index)?$/.test(stem(written)));
}

// EXTERNAL MODULE: ./node_modules/@babel/parser/lib/index.js
var lib = __webpack_require__(46411);
// EXTERNAL MODULE: ./build/src/routes/syntax/nodes.js
var nodes = __webpack_require__(97147);
;// CONCATENATED MODULE: ./build/src/routes/servers/people/nodes.js
const FUNCTION = /^(?:FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/;
/** Whether the key of a member can be read. */
function isNamed({ computed, key }) {
    return !computed || key.type === "StringLiteral" || (key.type === "TemplateLiteral" && key.expressions.length === 0);
}
/** An expression without what only TypeScript says about it, and without parentheses. */
function bare(node) {
    return /^(?:TSAsExpression|TSSatisfiesExpression|TSNonNullExpression|TSTypeAssertion|ParenthesizedExpression)$/.test(node.type)
        ? bare(node.expression)
        : node;
}
/** What the body of a function gives back, statements within others left aside. */
function returnedBy({ body }) {
    if (body.type !== "BlockStatement")
        return [body];
    return body.body.flatMap((one) => (one.type === "ReturnStatement" && one.argument ? [one.argument] : []));
}
/** What names at the top of a function's body stand for. */
function namesIn(body) {
    const found = new Map();
    if (body.type !== "BlockStatement")
        return found;
    for (const one of body.body) {
        if ((one.type === "FunctionDeclaration" || one.type === "ClassDeclaration") && one.id)
            found.set(one.id.name, one);
        if (one.type === "VariableDeclaration")
            for (const { id, init } of one.declarations)
                if (id.type === "Identifier" && init)
                    found.set(id.name, init);
    }
    return found;
}
function nameOf(node) {
    if (node.type === "Identifier")
        return node.name;
    if (node.type === "TemplateLiteral")
        return node.quasis[0]?.value.cooked ?? "";
    return node.type === "StringLiteral" || node.type === "NumericLiteral" ? String(node.value) : "";
}

;// CONCATENATED MODULE: ./build/src/routes/servers/people/module.js



/** Reads a file of people's. Throws where it cannot be parsed: the error's message says where. */
function readModule(path, text) {
    const plugins = [];
    if (!/\.[cm]?jsx?$/.test(path))
        plugins.push("typescript");
    if (/\.(?:[jt]sx|js)$/.test(path))
        plugins.push("jsx");
    const mark = text.startsWith("\ufeff") ? 1 : 0;
    const source = text.slice(mark);
    plugins.push("decoratorAutoAccessors", "deferredImportEvaluation", "sourcePhaseImports");
    const tried = (own) => (0,lib/* parse */.qg)(source, { sourceType: "module", plugins: [...plugins, own] });
    let file;
    try {
        file = tried("decorators-legacy");
    }
    catch (error) {
        if (!source.includes("@"))
            throw error;
        file = tried("decorators");
    }
    return new Reader(file, mark).module;
}
/** The members of calls that make the application: handlers may be written there. */
const FACTORIES = new Set(["createApp", "createRouter", "createPlugin"]);
/** What no handler is. */
const PLAIN = /^(?:Numeric|String|Boolean|Null|BigInt|RegExp|Template)Literal$|^ArrayExpression$/;
class Reader {
    module = {
        exports: [],
        locals: [],
        stars: [],
        imports: [],
        bindings: new Set(),
        importsEnd: undefined,
    };
    /** What names of the module stand for. */
    #values = new Map();
    /** `pets.listPets = …` at the top, by what is assigned to. */
    #assignments = new Map();
    #mark;
    constructor({ program }, mark) {
        this.#mark = mark;
        for (const statement of program.body)
            this.#bind(statement);
        for (const statement of program.body)
            this.#export(statement);
        for (const statement of program.body)
            if (statement.type !== "ImportDeclaration")
                this.#factories(statement);
    }
    #add(name, node) {
        this.module.exports.push(this.#placed(name, node));
    }
    #placed(name, node) {
        return { name, start: node.start + this.#mark, end: node.end + this.#mark };
    }
    #bind(statement) {
        const { bindings, imports } = this.module;
        switch (statement.type) {
            case "ImportDeclaration":
                this.module.importsEnd = statement.end + this.#mark;
                for (const one of statement.specifiers) {
                    const imported = one.type === "ImportSpecifier"
                        ? nameOf(one.imported)
                        : one.type === "ImportDefaultSpecifier"
                            ? "default"
                            : "*";
                    const typeOnly = statement.importKind === "type" || (one.type === "ImportSpecifier" && one.importKind === "type");
                    imports.push({ source: statement.source.value, imported, local: one.local.name, typeOnly });
                    bindings.add(one.local.name);
                }
                return;
            case "ExportNamedDeclaration":
            case "ExportDefaultDeclaration":
                if (statement.declaration && "type" in statement.declaration)
                    this.#bind(statement.declaration);
                return;
            case "VariableDeclaration":
                for (const one of statement.declarations) {
                    const { id, init } = one;
                    for (const { name } of (0,nodes/* patternNames */.h)(id))
                        bindings.add(name);
                    if (id.type !== "Identifier" || !init)
                        continue;
                    this.#values.set(id.name, init);
                    this.module.locals.push(this.#placed(id.name, one));
                }
                return;
            case "ExpressionStatement":
                this.#assign(statement.expression);
                return;
            case "TSModuleDeclaration":
            case "TSEnumDeclaration":
            case "TSInterfaceDeclaration":
            case "TSTypeAliasDeclaration":
            case "TSImportEqualsDeclaration":
            case "TSDeclareFunction":
            case "FunctionDeclaration":
            case "ClassDeclaration":
                if (statement.id?.type === "Identifier") {
                    bindings.add(statement.id.name);
                    this.#values.set(statement.id.name, statement);
                    if (statement.type === "FunctionDeclaration")
                        this.module.locals.push(this.#placed(statement.id.name, statement));
                }
                return;
        }
    }
    #assign(expression) {
        if (expression.type !== "AssignmentExpression" || expression.left.type !== "MemberExpression")
            return;
        const { object, property } = expression.left;
        if (object.type !== "Identifier")
            return;
        const known = this.#assignments.get(object.name) ?? [];
        known.push({ name: nameOf(property), node: expression });
        this.#assignments.set(object.name, known);
    }
    #export(statement) {
        switch (statement.type) {
            case "ExportAllDeclaration":
                this.module.stars.push({ source: statement.source.value, start: statement.start + this.#mark });
                return;
            case "ExportDefaultDeclaration": {
                const { declaration } = statement;
                if ("id" in declaration && declaration.id?.type === "Identifier")
                    this.#add(declaration.id.name, declaration);
                this.#members(declaration, 0);
                return;
            }
            case "ExportNamedDeclaration":
                if (statement.exportKind === "type")
                    return;
                for (const one of statement.specifiers) {
                    this.#add(nameOf(one.exported), one);
                    if (one.type === "ExportSpecifier" && !statement.source)
                        this.#members(one.local, 0);
                }
                if (statement.declaration)
                    this.#declared(statement.declaration);
                return;
            case "TSExportAssignment":
                this.#members(statement.expression, 0);
                return;
            case "ExpressionStatement":
                this.#assigned(statement.expression);
                return;
        }
    }
    #declared(declaration) {
        if (declaration.type === "VariableDeclaration") {
            for (const one of declaration.declarations) {
                const { id, init } = one;
                for (const { name, node } of (0,nodes/* patternNames */.h)(id))
                    this.#add(name, id.type === "Identifier" ? one : node);
                if (id.type === "Identifier")
                    this.#members(id, 0);
                else if (init)
                    this.#members(init, 0);
            }
        }
        else if ("id" in declaration && declaration.id?.type === "Identifier") {
            if (/^(?:TSInterface|TSTypeAlias|TSDeclare)/.test(declaration.type))
                return;
            this.#add(declaration.id.name, declaration);
            this.#members(declaration, 0);
        }
    }
    /** `module.exports = { … }`, `exports.name = …` */
    #assigned(expression) {
        if (expression.type !== "AssignmentExpression" || expression.left.type !== "MemberExpression")
            return;
        const { object, property } = expression.left;
        const isModule = object.type === "Identifier" && object.name === "module" && nameOf(property) === "exports";
        const isExports = (object.type === "Identifier" && object.name === "exports") ||
            (object.type === "MemberExpression" && nameOf(object.property) === "exports");
        if (isExports)
            this.#add(nameOf(property), expression);
        if (isModule || isExports)
            this.#members(expression.right, 0);
    }
    /** Functions that an object, a class, a namespace or what is made of them holds. */
    #members(node, depth) {
        if (depth > 6)
            return;
        switch (node.type) {
            case "ObjectExpression":
                for (const one of node.properties) {
                    if (one.type === "SpreadElement")
                        this.#members(one.argument, depth + 1);
                    else {
                        const plain = one.type === "ObjectProperty" && PLAIN.test(one.value.type);
                        if (!plain && isNamed(one))
                            this.#add(nameOf(one.key), one);
                        if (one.type === "ObjectProperty")
                            this.#members(one.value, depth + 1);
                    }
                }
                return;
            case "ClassDeclaration":
            case "ClassExpression":
                for (const one of node.body.body) {
                    if ("key" in one && one.key.type !== "PrivateName" && one.type !== "TSDeclareMethod")
                        this.#add(nameOf(one.key), one);
                }
                if (node.superClass)
                    this.#members(node.superClass, depth + 1);
                return;
            case "TSModuleDeclaration":
                if (node.body.type === "TSModuleBlock")
                    for (const one of node.body.body)
                        this.#export(one);
                return;
            case "TSAsExpression":
            case "TSSatisfiesExpression":
            case "TSNonNullExpression":
            case "TSTypeAssertion":
            case "ParenthesizedExpression":
                this.#members(node.expression, depth + 1);
                return;
            case "NewExpression":
            case "CallExpression":
                this.#members(node.callee, depth + 1);
                for (const one of node.arguments)
                    this.#members(one, depth + 1);
                return;
            case "FunctionDeclaration":
            case "FunctionExpression":
            case "ArrowFunctionExpression":
                for (const returned of returnedBy(node))
                    this.#made(returned, namesIn(node.body), depth + 1);
                return;
            case "Identifier": {
                for (const one of this.#assignments.get(node.name) ?? [])
                    this.#add(one.name, one.node);
                const value = this.#values.get(node.name);
                if (value && value !== node)
                    this.#members(value, depth + 1);
                return;
            }
        }
    }
    /**
     * What a function makes of handlers: `(db) => ({ listPets: async () => … })`. Only functions count, as an answer's own
     * members may be called as an operation is.
     * @param own what names of the function's body stand for
     */
    #made(node, own, depth) {
        if (depth > 6)
            return;
        const inner = bare(node);
        if (inner.type === "Identifier") {
            const value = own.get(inner.name);
            if (value && value !== inner)
                this.#made(value, own, depth + 1);
        }
        else if (inner.type === "ObjectExpression") {
            for (const one of inner.properties) {
                if (one.type === "SpreadElement")
                    this.#made(one.argument, own, depth + 1);
                else if (isNamed(one) && (one.type === "ObjectMethod" || this.#isFunction(one.value, own)))
                    this.#add(nameOf(one.key), one);
            }
        }
        else if (inner.type === "NewExpression" && inner.callee.type === "Identifier") {
            const made = own.get(inner.callee.name) ?? this.#values.get(inner.callee.name);
            if (made?.type === "ClassDeclaration" || made?.type === "ClassExpression")
                this.#members(made, depth + 1);
        }
        else if (inner.type === "CallExpression" || inner.type === "NewExpression") {
            for (const one of inner.arguments)
                this.#made(one, own, depth + 1);
        }
        else if (inner.type === "ClassExpression" || inner.type === "ClassDeclaration")
            this.#members(inner, depth + 1);
    }
    #isFunction(node, own, depth = 0) {
        if (depth > 6)
            return false;
        const inner = bare(node);
        if (inner.type === "Identifier") {
            const value = own.get(inner.name) ?? this.#values.get(inner.name);
            return value !== undefined && value !== inner && this.#isFunction(value, own, depth + 1);
        }
        if (inner.type === "CallExpression")
            return inner.arguments.some((one) => this.#isFunction(one, own, depth + 1));
        return FUNCTION.test(inner.type);
    }
    /** Functions written where the application is made: `createApp({ listPets: async () => … })`. */
    #factories(root) {
        const visit = (node, depth) => {
            if (node.type === "CallExpression" && node.callee.type === "Identifier" && FACTORIES.has(node.callee.name)) {
                const [first] = node.arguments;
                if (first?.type === "ObjectExpression") {
                    for (const one of first.properties) {
                        const written = one.type === "ObjectMethod" ||
                            (one.type === "ObjectProperty" && /^(?:Arrow)?Function/.test(one.value.type));
                        if (written && !one.computed)
                            this.#add(nameOf(one.key), one);
                    }
                }
            }
            if (depth > 40)
                return;
            for (const child of (0,nodes/* childrenOf */.L)(node))
                visit(child, depth + 1);
        };
        visit(root, 0);
    }
}

;// CONCATENATED MODULE: ./build/src/routes/servers/tags.js

function tagsOf(api) {
    const files = [...new Set(api.operations.map(({ tagFile }) => tagFile))];
    const names = (0,identifiers/* assignNames */.A$)(files.map((file) => ({ key: file, text: file })), (text) => (0,identifiers/* pascalCase */.fL)(text));
    return files.map((file) => {
        const operations = api.operations.filter(({ tagFile }) => tagFile === file);
        const name = names.get(file);
        return {
            name: operations[0].tag,
            file,
            routes: `${(0,identifiers/* camelCase */.xQ)(name)}Routes`,
            handlers: `${name}Handlers`,
            operations,
        };
    });
}

;// CONCATENATED MODULE: ./build/src/routes/servers/reconcile.js







/**
 * Makes the handlers that nobody has written yet, and says which are left over. People's files are changed by insertion
 * only; one that cannot be parsed is left alone.
 * @param existing the files of people in the output directory by their path in it: everything that may hold handlers
 */
function reconcileHandlers(existing, api, { previous, read = () => undefined, show = (path) => path, foreign = new Set() } = {}) {
    const files = new People(existing, read, foreign);
    const present = files.names();
    const result = { files: [], findings: [], missing: [] };
    const unreadable = new Map([...files.broken.keys()].map((path) => [path, []]));
    for (const tag of tagsOf(api)) {
        const path = files.pathOf(`handlers/${tag.file}.ts`);
        const missing = tag.operations.filter((one) => !present.has(one.id) && !files.mayHave(one.id) && !files.hasLocal(one));
        result.missing.push(...missing.map(({ id }) => id));
        const broken = unreadable.get(path);
        if (broken)
            broken.push(...missing);
        if (missing.length === 0 || broken)
            continue;
        const text = existing.get(path);
        const module = files.modules.get(path);
        if (text === undefined || module === undefined) {
            result.files.push({ path, text: handlersText(missing), owner: "people" });
            continue;
        }
        const open = files.openStar(path);
        if (open !== undefined) {
            result.findings.push(openFinding({ file: show(path), ...placeOf(text, open.start) }, open.source, missing));
            continue;
        }
        const changed = appendHandlers(text, module, missing);
        const problem = problemOf(path, changed);
        if (problem === undefined)
            result.files.push({ path, text: changed, owner: "people" });
        else
            result.findings.push(unreadableFinding(show(path), problem, missing));
    }
    for (const [path, missing] of unreadable) {
        result.findings.push(unreadableFinding(show(path), files.broken.get(path), missing));
    }
    result.findings.push(...orphans(files, api, previous, show));
    return result;
}
/** The files of people, as far as they can be parsed. */
class People {
    modules = new Map();
    broken = new Map();
    #existing;
    #read;
    #outside = new Map();
    constructor(existing, read, foreign) {
        this.#existing = existing;
        this.#read = read;
        for (const [path, text] of existing) {
            try {
                if (foreign.has(path))
                    throw new Error("its encoding is not UTF-8");
                this.modules.set(path, readModule(path, text));
            }
            catch (error) {
                this.broken.set(path, error);
            }
        }
    }
    /** Every name under which something is there, wherever it is. */
    names() {
        return new Set([...this.reached().values()].flatMap(({ module }) => module.exports.map(({ name }) => name)));
    }
    /** The files, and the modules of which they pass everything on, by path. */
    reached() {
        const found = new Map();
        const add = (path, module) => {
            if (found.has(path))
                return;
            found.set(path, { module, text: this.#existing.get(path) ?? this.#read(path) ?? "" });
            for (const { source } of module.stars) {
                const target = this.#resolve(path, source);
                if (target)
                    add(target.path, target.module);
            }
        };
        for (const [path, module] of this.modules)
            add(path, module);
        return found;
    }
    /** A function of an operation's name and types that its file keeps to itself: it is handed on in a way of its own. */
    hasLocal({ id }) {
        for (const [path, { locals }] of this.modules)
            if (locals.some((one) => one.name === id && servedBefore(one, this.#existing.get(path))))
                return true;
        return false;
    }
    /**
     * A file as it is called already: on some disks, names that differ by case alone are the same file. And people who
     * import `pets.js` mean `pets.tsx` only as long as there is no `pets.ts` beside it.
     */
    pathOf(path) {
        if (this.#existing.has(path))
            return path;
        const folded = path.toLowerCase();
        const named = (wanted) => [...this.#existing.keys()].find((other) => other.toLowerCase() === wanted);
        return named(folded) ?? named(`${folded}x`) ?? path;
    }
    /** A file that cannot be parsed may hold what its text mentions. */
    mayHave(id) {
        const word = new RegExp(`(?<![\\p{ID_Continue}$])${id.replaceAll("$", "\\$")}(?![\\p{ID_Continue}$])`, "u");
        return [...this.broken.keys()].some((path) => word.test(this.#existing.get(path)));
    }
    /** A module of which a file passes everything on, and which cannot be looked into. */
    openStar(path) {
        return this.modules.get(path)?.stars.find(({ source }) => this.#resolve(path, source) === undefined);
    }
    #resolve(from, source) {
        if (!source.startsWith("."))
            return undefined;
        const stem = external_node_path_.posix.join(external_node_path_.posix.dirname(from), source);
        const bare = stem.replace(/\.[cm]?js$/, "");
        const candidates = [
            stem,
            ...[".ts", ".tsx", ".mts", ".cts", ".js", ".mjs", "/index.ts", "/index.js"].map((end) => bare + end),
        ];
        for (const path of candidates) {
            const module = this.modules.get(path) ?? this.#outsideModule(path);
            if (module)
                return { path, module };
        }
        return undefined;
    }
    #outsideModule(path) {
        if (this.#existing.has(path))
            return undefined;
        if (!this.#outside.has(path))
            this.#outside.set(path, this.#load(path));
        return this.#outside.get(path);
    }
    #load(path) {
        const text = this.#read(path);
        if (text === undefined)
            return undefined;
        try {
            return readModule(path, text);
        }
        catch {
            return undefined;
        }
    }
}
function problemOf(path, text) {
    try {
        readModule(path, text);
        return undefined;
    }
    catch (error) {
        return error;
    }
}
/** Functions that served an operation which is no more. */
function orphans(files, api, previous, show) {
    const served = new Set(api.operations.map(({ id }) => id));
    const findings = new Map();
    for (const [path, { module, text }] of files.reached()) {
        for (const one of module.exports) {
            if (served.has(one.name) || !(previous?.has(one.name) || servedBefore(one, text)))
                continue;
            findings.set(`${path}\0${one.name}`, {
                rule: "orphan-handler",
                severity: "warning",
                confidence: previous?.has(one.name) ? "high" : "medium",
                message: `${one.name} serves no operation of the spec any more. Remove it, or give its operation back its name.`,
                location: { file: show(path), ...placeOf(text, one.start) },
                fingerprint: fingerprint("orphan-handler", path, one.name),
            });
        }
    }
    return [...findings.values()];
}
/** Whether a function is typed by the request or the response that an operation of its name would have. */
function servedBefore({ name, start, end }, text) {
    const type = (0,identifiers/* pascalCase */.fL)(name).replaceAll("$", "\\$");
    return new RegExp(`(?<![\\p{ID_Continue}$])${type}(?:Request|Response)(?![\\p{ID_Continue}$])`, "u").test(text.slice(start, end));
}
function unreadableFinding(file, error, missing) {
    const { message, loc } = error;
    const reason = message.replace(/ \(\d+:\d+\)$/, "").replace(/\.$/, "");
    const left = missing.length === 0 ? "" : ` ${listed(missing)} had to be left out.`;
    return {
        rule: "unreadable-handlers",
        severity: "warning",
        confidence: "high",
        message: `This file cannot be parsed (${reason}), so it was left as it is.${left} Mend it and generate again.`,
        location: { file, ...(loc && { line: loc.line, column: loc.column + 1 }) },
        fingerprint: fingerprint("unreadable-handlers", file, ""),
    };
}
function openFinding(location, source, missing) {
    return {
        rule: "unreadable-handlers",
        severity: "warning",
        confidence: "high",
        message: `This file passes on everything of ${JSON.stringify(source)}, which cannot be read: whether ${listed(missing)} are there is not known, so nothing was added. Export them by name.`,
        location,
        fingerprint: fingerprint("unreadable-handlers", location.file, source),
    };
}
function listed(operations) {
    const names = operations.slice(0, 5).map(({ id }) => id);
    return `${names.join(", ")}${operations.length > 5 ? ` and ${operations.length - 5} more` : ""}`;
}
function placeOf(text, offset) {
    const before = text.slice(0, offset).split(/\r\n|[\n\r\u2028\u2029]/);
    return { line: before.length, column: before.at(-1).length + 1 };
}
function fingerprint(...parts) {
    return (0,external_node_crypto_.createHash)("sha256").update(parts.join("\0")).digest("hex").slice(0, 16);
}

;// CONCATENATED MODULE: ./build/src/routes/servers/envelope.js



/** Whether answers of the API are `{ data, meta }`, so that its handlers have use for the helper. */
function hasEnvelope(api) {
    return api.operations.some(({ responses }) => responses.some(({ status, content }) => status.startsWith("2") &&
        content.some(({ mediaType, schema }) => {
            if (kindOfMedia(mediaType) !== "json" || !schema)
                return false;
            const names = namesOf(api, schema, 0);
            return names.has("data") && names.has("meta");
        })));
}
/** Names of the properties that a schema, its target or a part of its `allOf` speaks of. */
function namesOf(api, { schema, at }, depth) {
    if (!(0,pointer/* isMap */.jh)(schema) || depth > 8)
        return new Set();
    const ref = (0,pointer/* refOf */.H8)(schema);
    const target = ref === undefined ? undefined : api.spec.resolve(ref, at);
    const properties = (0,reader/* memberOf */.C5)(schema, "properties");
    const parts = (0,reader/* memberOf */.C5)(schema, "allOf");
    const inner = Array.isArray(parts) ? parts.map((part, i) => ({ schema: part, at: (0,pointer/* below */.Gz)(at, "allOf", i) })) : [];
    if (target)
        inner.push({ schema: target.value, at: target.at });
    return new Set([
        ...((0,pointer/* isMap */.jh)(properties) ? Object.keys(properties) : []),
        ...inner.flatMap((part) => [...namesOf(api, part, depth + 1)]),
    ]);
}

;// CONCATENATED MODULE: ./build/src/routes/servers/hardening.js
const TOO_MANY = 'import { tooManyRequests } from "./runtime/errors.js";\n';
const ABOUT_LIMIT = "  /** Requests per minute and address; 100 when left out. */\n  requestsPerMinute?: number;\n";
const HARDENING = {
    express: {
        dependencies: ["express-rate-limit", "helmet"],
        imports: 'import { rateLimit } from "express-rate-limit";\nimport helmet, { type HelmetOptions } from "helmet";\n',
        own: TOO_MANY,
        options: `  helmet?: HelmetOptions;\n${ABOUT_LIMIT}`,
        body: `const service = serviceOf(handlers, options);
  const limit = rateLimit({
    windowMs: 60_000,
    limit: options.requestsPerMinute ?? 100,
    standardHeaders: "draft-6",
    legacyHeaders: false,
    handler: (_request, _response, next) => next(tooManyRequests()),
  });
  return applicationFor(service, [helmet(options.helmet), limit]);`,
    },
    fastify: {
        dependencies: ["@fastify/helmet", "@fastify/rate-limit"],
        imports: 'import helmet, { type FastifyHelmetOptions } from "@fastify/helmet";\nimport rateLimit from "@fastify/rate-limit";\n',
        own: TOO_MANY,
        options: `  helmet?: FastifyHelmetOptions;\n${ABOUT_LIMIT}`,
        body: `return applicationFor(serviceOf(handlers, options), (app) => {
    app.register(helmet, options.helmet ?? {});
    app.register(rateLimit, {
      timeWindow: 60_000,
      max: options.requestsPerMinute ?? 100,
      enableDraftSpec: true,
      errorResponseBuilder: tooManyRequests,
    });
  });`,
    },
    koa: {
        dependencies: ["koa-helmet", "koa-ratelimit"],
        imports: 'import helmet from "koa-helmet";\nimport rateLimit from "koa-ratelimit";\nimport type { Middleware } from "koa";\n',
        own: "",
        options: `  helmet?: Parameters<typeof helmet>[0];\n${ABOUT_LIMIT}`,
        body: `const limit = rateLimit({
    driver: "memory",
    db: new Map(),
    duration: 60_000,
    max: options.requestsPerMinute ?? 100,
    headers: { remaining: "RateLimit-Remaining", reset: "RateLimit-Reset", total: "RateLimit-Limit" },
    throw: true,
  });
  // Seconds that are left, as the standard's draft has it, rather than a time.
  const reset: Middleware = async (ctx, next) => {
    try {
      await next();
    } finally {
      const time = Number(ctx.response.get("RateLimit-Reset"));
      ctx.set("RateLimit-Reset", String(Math.max(0, Math.ceil(time - Date.now() / 1000))));
    }
  };
  return applicationFor(serviceOf(handlers, options), [helmet(options.helmet), reset, limit]);`,
    },
};

// EXTERNAL MODULE: ./build/src/routes/servers/beyond-routes.js
var beyond_routes = __webpack_require__(96655);
;// CONCATENATED MODULE: ./build/src/routes/servers/index-text.js






const WORDS = {
    express: {
        imports: 'import type { Express, Router } from "express";\n',
        idiom: ["createRouter", "Router", "routerFor"],
        application: "Express",
    },
    fastify: {
        imports: 'import type { FastifyInstance, FastifyPluginAsync } from "fastify";\n',
        idiom: ["createPlugin", "FastifyPluginAsync", "pluginFor"],
        application: "FastifyInstance",
    },
    koa: {
        imports: 'import type Router from "@koa/router";\nimport type Koa from "koa";\n',
        idiom: ["createRouter", "Router", "routerFor"],
        application: "Koa",
    },
};
/** Text of index.ts: the application and the framework's own idiom beside it. Nothing happens when it is imported. */
function indexText(api, tags, { framework, hardening, status422 }) {
    const { imports, idiom, application } = WORDS[framework];
    const [name, type, made] = idiom;
    const used = new Set(api.operations.flatMap(({ security }) => security.flat().map(({ scheme }) => scheme)));
    const schemes = api.securitySchemes.filter((scheme) => used.has(scheme.name));
    const unknown = [...used].filter((name) => !schemes.some((scheme) => scheme.name === name));
    const needed = used.size > 0;
    const options = needed ? "options: Options" : "options: Options = {}";
    const helpers = hardening ? HARDENING[framework] : undefined;
    const invalid = status422 ? "invalidStatus: 422, " : "";
    return `${header/* HEADER */.E}
${helpers?.imports ?? ""}${imports}${tags.map((tag) => `import { type ${tag.handlers}, ${tag.routes} } from "./routes/${tag.file}.js";\n`).join("")}import { applicationFor, ${made} } from "./runtime/${framework}.js";
${helpers?.own ?? ""}import { createService, type Service } from "./runtime/service.js";
import type { Route, RuntimeOptions${needed ? ", SecurityHook, SecurityScheme" : ""} } from "./runtime/types.js";

${hasEnvelope(api) ? 'export { envelope } from "./runtime/envelope.js";\n' : ""}export { HttpError } from "./runtime/errors.js";
export type * from "./runtime/types.js";

/** A function for each operation: what the files in handlers/ export, \`{ ...pets, ...users }\`. */
export type Handlers = ${tags.map((tag) => tag.handlers).join(" & ") || "Record<never, never>"};

${needed ? securityText(schemes, unknown) : ""}export interface Options extends RuntimeOptions {
${needed ? "  security: Security;\n" : ""}${helpers?.options ?? ""}}

${aboutRoutes(api)}export const routes: readonly Route[] = [${tags.map((tag) => `...${tag.routes}`).join(", ")}];
${needed ? schemesText(schemes) : ""}
/** The operations for an application of your own: unknown paths are left to what comes after. */
export function ${name}(handlers: Handlers, ${options}): ${type} {
  return ${made}(serviceOf(handlers, options));
}

/** A whole application. It does not listen yet. */
export function createApp(handlers: Handlers, ${options}): ${application} {
  ${helpers ? helpers.body : `return applicationFor(serviceOf(handlers, options), ${framework === "fastify" ? "() => {}" : "[]"});`}
}

function serviceOf(handlers: Handlers, options: Options): Service {
  return createService(routes, handlers, ${needed ? "schemes" : "{}"}, ${invalid ? `{ ${invalid}...options }` : "options"});
}
`;
}
function aboutRoutes(api) {
    const title = inComment(api.title.slice(0, 100)) || "the API";
    const beyond = (0,beyond_routes/* beyondRoutes */.K)(api);
    if (beyond.length === 0)
        return `/** All operations of ${title}. */\n`;
    const lines = [`All operations of ${title}. ${beyond_routes/* BEYOND */.m}`, ...beyond.map((line) => `- ${inComment(line)}`)];
    return `/**\n${lines.map((line) => ` * ${line}\n`).join("")} */\n`;
}
function inComment(text) {
    const comment = docComment(text.replace(/\s+/g, " "), "");
    return comment.replace(/^\/\*\* /, "").replace(/ \*\/\n$/, "");
}
function securityText(schemes, unknown) {
    const hooks = schemes.map((scheme) => `${docComment(scheme.description ?? aboutScheme(scheme), "  ")}  ${propertyKey(scheme.name)}: SecurityHook;\n`);
    return `/** Judges of the credentials. All must be there: operations that need them would be open otherwise. */
export interface Security {
${hooks.join("")}${unknown.map((name) => `  /** The API's description does not say what this is. */\n  ${propertyKey(name)}: SecurityHook;\n`).join("")}}

`;
}
function aboutScheme({ type, scheme, parameterName, in: location }) {
    if (type === "apiKey")
        return `A key in the ${location} ${parameterName}.`;
    if (type === "http")
        return `Authorization: ${scheme}`;
    return type === "mutualTLS" ? "A certificate of the client." : "A bearer token.";
}
function schemesText(schemes) {
    const described = Object.create(null);
    for (const { name, type, in: location, parameterName, scheme, flows, openIdConnectUrl } of schemes) {
        described[name] = { type, in: location, name: parameterName, scheme, flows, openIdConnectUrl };
    }
    return `
const schemes: Record<string, SecurityScheme> = ${literal_literal(described)};
`;
}

;// CONCATENATED MODULE: ./build/src/routes/servers/runtime-text.js
// Made from src/routes/servers/runtime/ by `npm run generate`. Do not edit.
const RUNTIME = {
    "body.ts": `import { HttpError } from "./errors.js";
import { readMultipart, readUrlEncoded, textOfForm } from "./form.js";
import { decode, isJson, isXml, latin1, type MediaType, mediaTypeOf, rangesOf } from "./media-type.js";
import { asksFor, isBytes, valuesOf } from "./shape.js";
import type { Content, Incoming, Issue, Route, RuntimeOptions } from "./types.js";
import { readXml } from "./xml.js";

/** 1 MiB, as Express' and Fastify's own parsers have it. */
const LIMIT = 1_048_576;

/**
 * Reads and judges the body of a request. Throws an \`HttpError\` for what never gets to the validator; issues are the
 * validator's.
 */
export async function readBody(
  request: Incoming,
  body: NonNullable<Route["body"]>,
  options: RuntimeOptions,
): Promise<{ value: unknown; issues: readonly Issue[] }> {
  const { parsed, headers } = request;
  const encoding = headers["content-encoding"];
  const header = headers["content-type"];
  const type = header === undefined ? undefined : mediaTypeOf(header);
  // A parser that the application has of its own may have left the bytes as they are.
  const bytes =
    parsed === undefined
      ? await readBytes(request, options.bodyLimit ?? LIMIT)
      : parsed instanceof Uint8Array
        ? parsed
        : undefined;
  const none = bytes ? bytes.length === 0 : isEmpty(headers);
  if (none && (type === undefined || !mayBeEmpty(type.essence) || !declaredFor(type, body.content))) {
    if (body.required) throw missing();
    return { value: undefined, issues: [] };
  }
  if (parsed === undefined && encoding && encoding.toLowerCase() !== "identity") {
    throw new HttpError(415, \`The content encoding \${encoding} is not supported.\`, {
      headers: { "accept-encoding": "identity" },
    });
  }
  const content = contentFor(header, type, body.content);
  const essence = type?.essence ?? "application/json";
  return bytes ? readContent(bytes, essence, type, content, options) : judgeParsed(parsed, essence, content);
}

/** Nothing was sent: parsers make an empty object of that. */
function isEmpty(headers: Incoming["headers"]): boolean {
  const length = headers["content-length"];
  return length === undefined ? headers["transfer-encoding"] === undefined : Number(length) === 0;
}

/** What a parser of the application's own has made: of forms and texts, only texts. */
function judgeParsed(parsed: unknown, essence: string, content: Content): { value: unknown; issues: readonly Issue[] } {
  const isForm = essence === "application/x-www-form-urlencoded" && typeof parsed === "object" && parsed !== null;
  if (isForm) return readUrlEncoded(textOfForm(parsed), content);
  if (typeof parsed === "string" && !isJson(essence)) return judgeChoices(valuesOf(parsed, content.shape), content);
  return { value: parsed, issues: content.schema?.safeParse(parsed).error?.issues ?? [] };
}

function missing(): HttpError {
  const message = "A body is required.";
  return new HttpError(400, message, { details: [{ field: "body", message }] });
}

/** Of these, where they are declared, no bytes at all are a value: no fields, no text. */
function mayBeEmpty(essence: string): boolean {
  return (
    essence === "application/x-www-form-urlencoded" ||
    essence === "application/octet-stream" ||
    essence.startsWith("text/")
  );
}

/** The declared media type of a request; one that has none is JSON where nothing else is declared. */
function contentFor(header: string | undefined, type: MediaType | undefined, all: readonly Content[]): Content {
  const unsupported = () =>
    new HttpError(
      415,
      header === undefined
        ? \`A content type is needed: \${all.map(({ mediaType }) => mediaType).join(", ")}.\`
        : \`The content type is not supported. It may be \${all.map(({ mediaType }) => mediaType).join(", ")}.\`,
      { headers: { accept: all.map(({ mediaType }) => mediaType).join(", ") } },
    );
  if (header === undefined) {
    const types = all.map((content) => mediaTypeOf(content.mediaType)?.essence);
    if (all.length > 0 && types.every((one) => one !== undefined && isJson(one))) return all[0]!;
    if (types.includes("*/*")) return all[types.indexOf("*/*")]!;
    throw unsupported();
  }
  const content = type && declaredFor(type, all);
  if (!content) throw unsupported();
  return content;
}

/** The declared media type that another falls under: the same, then a range. */
function declaredFor(type: MediaType, all: readonly Content[]): Content | undefined {
  const declared = all.map((content) => ({ content, type: mediaTypeOf(content.mediaType) }));
  const same = declared.filter((one) => one.type?.essence === type.essence);
  const closest = same.find((one) =>
    [...(one.type?.parameters ?? [])].every(
      ([name, value]) => type.parameters.get(name)?.toLowerCase() === value.toLowerCase(),
    ),
  );
  const one =
    closest ??
    same[0] ??
    rangesOf(type.essence).flatMap((range) => declared.find((one) => one.type?.essence === range) ?? [])[0];
  return one?.content;
}

async function readContent(
  bytes: Uint8Array,
  essence: string,
  type: MediaType | undefined,
  content: Content,
  options: RuntimeOptions,
): Promise<{ value: unknown; issues: readonly Issue[] }> {
  const parser = options.parsers?.[essence];
  if (parser) {
    const value = await parsed(() => parser(bytes, essence), essence);
    return { value, issues: content.schema?.safeParse(value).error?.issues ?? [] };
  }
  // Bytes of any type stay bytes, those of JSON and of forms among them.
  if (content.mediaType.includes("*") && isBytes(content.shape)) return judgeBytes(bytes, content);
  const charset = type?.parameters.get("charset")?.toLowerCase() ?? "utf-8";
  if (isJson(essence)) {
    utf8(charset);
    const text = decode(bytes, "utf-8");
    const value = await parsed(() => JSON.parse(text) as unknown, "JSON");
    return { value, issues: content.schema?.safeParse(value).error?.issues ?? [] };
  }
  // Where any type is right, and no schema speaks of fields, forms are handed on as they are.
  const any = content.mediaType.includes("*") && !content.schema;
  if (essence === "application/x-www-form-urlencoded" && !any) {
    utf8(charset);
    return readUrlEncoded(decode(bytes, "utf-8"), content);
  }
  if (essence.startsWith("multipart/") && !any) return readMultipart(bytes, type?.parameters.get("boundary"), content);
  if (isXml(essence) && isStructured(content)) {
    const choices = readXml(decode(bytes, charset), content.shape).flatMap((raw) => valuesOf(raw, content.shape));
    return judgeChoices(choices, content);
  }
  if (essence.startsWith("text/") || /[/+](?:xml|yaml)$/.test(essence)) {
    if (isStructured(content)) {
      throw new HttpError(415, \`This server does not read \${essence} here: it has no parser for it.\`);
    }
    return judgeChoices(valuesOf(decode(bytes, charset), content.shape), content);
  }
  return judgeBytes(bytes, content);
}

/** Lengths are judged in bytes. */
function judgeBytes(bytes: Uint8Array, { schema, shape }: Content): { value: Uint8Array; issues: readonly Issue[] } {
  const text = schema && (shape?.binary || asksFor(shape, "string"));
  return { value: bytes, issues: text ? (schema.safeParse(latin1(bytes)).error?.issues ?? []) : [] };
}

/** Whether the schema asks for more than a text can be. */
function isStructured({ shape }: Content): boolean {
  return (asksFor(shape, "object") || asksFor(shape, "array")) && !asksFor(shape, "string");
}

/** The first of the values that the schema accepts; the very first, and what is wrong with it, where it accepts none. */
function judgeChoices(choices: unknown[], { schema }: Content): { value: unknown; issues: readonly Issue[] } {
  const issues = (value: unknown) => schema?.safeParse(value).error?.issues ?? [];
  const found = choices.find((value) => issues(value).length === 0);
  return found === undefined ? { value: choices[0], issues: issues(choices[0]) } : { value: found, issues: [] };
}

async function parsed<T>(parse: () => T, what: string): Promise<Awaited<T>> {
  try {
    return await parse();
  } catch (error) {
    if (error instanceof HttpError) throw error;
    const message = \`The body is not valid \${what}.\`;
    throw new HttpError(400, message, { code: "MALFORMED_BODY", details: [{ field: "body", message }] });
  }
}

function utf8(charset: string): void {
  if (charset !== "utf-8" && charset !== "utf8" && charset !== "us-ascii") {
    throw new HttpError(415, \`The charset \${charset} is not supported. Send UTF-8.\`);
  }
}

/** The whole body, or 413 as soon as it is known to be too large. */
async function readBytes({ raw, headers }: Incoming, limit: number): Promise<Uint8Array> {
  const tooLarge = () => new HttpError(413, \`The body is larger than \${limit} bytes.\`);
  if (isEmpty(headers)) return new Uint8Array();
  if (Number(headers["content-length"]) > limit) throw tooLarge();
  if (raw.readableEnded) return new Uint8Array();
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    const end = () => done(() => resolve(Buffer.concat(chunks)));
    const fail = () => done(() => reject(new HttpError(400, "The body broke off.", { code: "MALFORMED_BODY" })));
    const data = (chunk: Uint8Array) => {
      size += chunk.length;
      if (size > limit) done(() => reject(tooLarge()));
      else chunks.push(chunk);
    };
    const done = (settle: () => void) => {
      raw.off("data", data).off("end", end).off("error", fail).off("aborted", fail).off("close", fail);
      // What is left is read and thrown away, so that the answer gets to a client that is still sending.
      raw.on("error", () => {}).resume();
      settle();
    };
    raw.on("data", data).on("end", end).on("error", fail).on("aborted", fail).on("close", fail);
  });
}
`,
    "envelope.ts": `import type { Context } from "./types.js";

/** What this API's answers are wrapped in: \`envelope(users, request)\` is \`{ data: users, meta: { requestId } }\`. */
export function envelope<Data>(data: Data, request: Context): { data: Data; meta: { requestId: string } };
/** The same with more in \`meta\`: what a page needs, say. */
export function envelope<Data, Meta extends object>(
  data: Data,
  request: Context,
  meta: Meta,
): { data: Data; meta: Meta & { requestId: string } };
export function envelope(data: unknown, request: Context, meta: object = {}): object {
  return { data, meta: { ...meta, requestId: request.requestId } };
}
`,
    "errors.ts": `import type { ErrorBody, Issue } from "./types.js";

const CODES: Record<number, string> = {
  400: "VALIDATION_ERROR",
  401: "UNAUTHORIZED",
  403: "FORBIDDEN",
  404: "NOT_FOUND",
  405: "METHOD_NOT_ALLOWED",
  409: "CONFLICT",
  413: "PAYLOAD_TOO_LARGE",
  415: "UNSUPPORTED_MEDIA_TYPE",
  422: "VALIDATION_ERROR",
  429: "TOO_MANY_REQUESTS",
  500: "INTERNAL_ERROR",
  501: "NOT_IMPLEMENTED",
  502: "BAD_GATEWAY",
  503: "SERVICE_UNAVAILABLE",
  504: "GATEWAY_TIMEOUT",
};

/** An error to answer with. Handlers and security hooks may throw it; what it says is shown to the caller. */
export class HttpError extends Error {
  override name = "HttpError";
  readonly status: number;
  readonly code: string;
  readonly details: { field: string; message: string }[] | undefined;
  readonly headers: Record<string, string>;

  constructor(
    status: number,
    message: string,
    more: { code?: string; details?: { field: string; message: string }[]; headers?: Record<string, string> } = {},
  ) {
    super(message);
    this.status = status;
    this.code = more.code ?? CODES[status] ?? (status < 500 ? "BAD_REQUEST" : "INTERNAL_ERROR");
    this.details = more.details;
    this.headers = more.headers ?? {};
  }
}

export function tooManyRequests(): HttpError {
  return new HttpError(429, "There were too many requests. Try again later.");
}

export function errorBody(error: HttpError, requestId: string): ErrorBody {
  return {
    error: { code: error.code, message: error.message, ...(error.details && { details: error.details }) },
    meta: { requestId },
  };
}

/** An answer is not to be larger than what it complains of. */
const MOST_DETAILS = 100;
const DEEPEST = 20;

/** Names of fields: \`query.limit\`, \`path.id\`; of a body without its name: \`items.0.price\`. */
export function detailsOf(where: string, issues: readonly Issue[]): { field: string; message: string }[] {
  return issues.slice(0, MOST_DETAILS).map(({ path, message }) => {
    const names = path.slice(0, DEEPEST).map(String);
    return { field: (where === "body" ? names : [where, ...names]).join(".") || where, message };
  });
}
`,
    "express.ts": `import { pipeline } from "node:stream";
import express, { type Express, type NextFunction, type Request, type Response, Router } from "express";
import { notFound, type Service } from "./service.js";
import type { Incoming, Outgoing } from "./types.js";

/** A router that serves the operations and leaves every other path to what comes after it. */
export function routerFor(service: Service): Router {
  const router = Router({ strict: true });
  router.use(async (req: Request, res: Response, next: NextFunction) => {
    const outgoing = await service.handle(incoming(req));
    if (outgoing) send(res, outgoing);
    else next();
  });
  return router;
}

/** An application with the router; what nobody serves and what throws is answered in our envelope. */
export function applicationFor(service: Service, before: express.RequestHandler[]): Express {
  const app = express();
  app.disable("x-powered-by");
  app.disable("etag");
  for (const handler of before) app.use(handler);
  app.use(routerFor(service));
  app.use((req: Request, res: Response) => send(res, notFound(service, incoming(req))));
  app.use((error: unknown, req: Request, res: Response, _next: NextFunction) => {
    if (res.headersSent) res.destroy();
    else send(res, service.fail(error, incoming(req)));
  });
  return app;
}

export function incoming(req: Request): Incoming {
  const { method, url, headers } = req;
  // Where a parser of the application has read the body, its result is taken.
  return {
    method,
    url,
    headers,
    raw: req,
    ...(req.readableEnded && req.body !== undefined && { parsed: req.body as unknown }),
  };
}

export function send(res: Response, { status, headers, body }: Outgoing): void {
  res.status(status);
  for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
  if (body === undefined || typeof body === "string" || body instanceof Uint8Array) {
    if (body !== undefined) res.setHeader("content-length", Buffer.byteLength(body));
    res.end(body);
  } else pipeline(body, res, () => {});
}
`,
    "fastify.ts": `import { METHODS, STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import Fastify, {
  type FastifyInstance,
  type FastifyPluginAsync,
  type FastifyReply,
  type FastifyRequest,
} from "fastify";
import { notFound, type Service } from "./service.js";
import type { Incoming, Outgoing } from "./types.js";

const OF_CONTENT_TYPES = new Set(["FST_ERR_CTP_INVALID_MEDIA_TYPE", "FST_ERR_ROUTE_MISSING_CONTENT_TYPE"]);

/** A plugin that serves the operations, below its prefix, and leaves every other path to the handler of 404. */
export function pluginFor(service: Service): FastifyPluginAsync {
  return async (fastify) => {
    for (const method of METHODS) {
      if (method !== "CONNECT" && !fastify.supportedMethods.includes(method))
        fastify.addHttpMethod(method, { hasBody: true });
    }
    // Bodies are read by the operations themselves.
    fastify.removeAllContentTypeParsers();
    fastify.addContentTypeParser("*", (_request, _payload, done) => done(null, undefined));
    const serve = async (request: FastifyRequest, reply: FastifyReply) => {
      const outgoing = await service.handle(incoming(request, fastify.prefix));
      if (!outgoing) return reply.callNotFound();
      send(reply, outgoing);
      return reply;
    };
    fastify.setErrorHandler((error, request, reply) => {
      // Whether a content type is right, or has to be there, is for the operation to say.
      if (OF_CONTENT_TYPES.has(String((error as { code?: unknown }).code))) return serve(request, reply);
      return send(reply, service.fail(error, incoming(request, "")));
    });
    const methods = fastify.supportedMethods;
    fastify.route({ method: methods, url: "/*", exposeHeadRoute: false, handler: serve });
    if (fastify.prefix !== "") fastify.route({ method: methods, url: "", exposeHeadRoute: false, handler: serve });
  };
}

/** An application with the plugin; what nobody serves and what throws is answered in our envelope. */
export function applicationFor(service: Service, before: (app: FastifyInstance) => void): FastifyInstance {
  const app = Fastify({
    exposeHeadRoutes: false,
    clientErrorHandler: refuse,
    routerOptions: { maxParamLength: 100_000 },
    // A path that the router cannot decode may still be answered as others are.
    frameworkErrors: async (error, request, reply) => {
      const own = incoming(request, "");
      const outgoing =
        error.code === "FST_ERR_BAD_URL"
          ? ((await service.handle(own)) ?? notFound(service, own))
          : service.fail(error, own);
      send(reply, outgoing);
    },
  });
  app.setNotFoundHandler((request, reply) => send(reply, notFound(service, incoming(request, ""))));
  app.setErrorHandler((error, request, reply) => send(reply, service.fail(error, incoming(request, ""))));
  before(app);
  app.register(pluginFor(service));
  return app;
}

/** What is no HTTP is answered as Node's server does it, as in every framework. */
function refuse(error: Error & { code?: string }, socket: Socket): void {
  if (!socket.writable) return void socket.destroy(error);
  const status =
    { HPE_HEADER_OVERFLOW: 431, HPE_CHUNK_EXTENSIONS_OVERFLOW: 413, ERR_HTTP_REQUEST_TIMEOUT: 408 }[error.code ?? ""] ??
    400;
  socket.end(\`HTTP/1.1 \${status} \${STATUS_CODES[status]}\\r\\nConnection: close\\r\\n\\r\\n\`);
}

export function incoming({ raw }: FastifyRequest, prefix: string): Incoming {
  const url = raw.url ?? "/";
  const own = url.startsWith(prefix) ? url.slice(prefix.length) : url;
  return {
    method: raw.method ?? "GET",
    url: own.startsWith("?") || own === "" ? \`/\${own}\` : own,
    headers: raw.headers,
    raw,
  };
}

export function send(reply: FastifyReply, { status, headers, body }: Outgoing): void {
  reply.code(status);
  for (const [name, value] of Object.entries(headers)) reply.header(name, value);
  // As bytes: Fastify adds a charset to the type of texts.
  reply.send(typeof body === "string" ? Buffer.from(body) : body);
}
`,
    "form.ts": `import { HttpError } from "./errors.js";
import { decode, isJson, latin1, mediaTypeOf } from "./media-type.js";
import { BOTH, decodeForm, type Pair, pairsOf, Unreadable } from "./pairs.js";
import { judge } from "./parameters.js";
import { allows, asksFor, isScalar, propertyOf, put, type Raw, valuesOf } from "./shape.js";
import { readForm } from "./styles.js";
import type { Content, Encoding, Issue, Shape } from "./types.js";

interface Form {
  value: unknown;
  issues: readonly Issue[];
}

/** \`application/x-www-form-urlencoded\`: the fields by the styles of \`encoding\`, objects as JSON or with brackets. */
export function readUrlEncoded(text: string, content: Content): Form {
  const pairs = pairsOf(text);
  if (content.shape && !asksFor(content.shape, "object") && content.shape.type !== undefined) {
    // A schema that is no object gets the text.
    return judged({ body: [text] }, content, ({ body }) => body);
  }
  const properties = content.shape?.properties ?? {};
  const declared = Object.keys(properties);
  const groups = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const base = baseOf(pair.name, content.shape);
    const group = groups.get(base);
    if (group) group.push(pair);
    else groups.set(base, [pair]);
  }
  // The properties of an object may stand in the form itself, as those of a parameter in a query.
  const spread = declared.filter(
    (name) => !groups.has(name) && properties[name]!.properties !== undefined && mayBeSpread(content, name),
  );
  const inner = new Set(spread.flatMap((name) => Object.keys(properties[name]!.properties ?? {})));
  const names = new Set([...declared, ...[...groups.keys()].filter((name) => !inner.has(name))]);
  const fields: Record<string, unknown[]> = {};
  for (const name of names) {
    let found: unknown[];
    try {
      found = readField(name, spread.includes(name) ? pairs : (groups.get(name) ?? []), content, names);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      const { message } = error;
      throw new HttpError(400, "The body is not a valid form.", {
        code: "MALFORMED_BODY",
        details: [{ field: name, message }],
      });
    }
    if (found.length > 0) put(fields, name, found);
  }
  return judged(fields, content);
}

/** A form that was taken apart already, as a text that has the same in it. */
export function textOfForm(parsed: object): string {
  const pairs: string[] = [];
  const add = (name: string, value: unknown): void => {
    if (Array.isArray(value)) {
      for (const [i, item] of value.entries())
        add(typeof item === "object" && item !== null ? \`\${name}[\${i}]\` : name, item);
    } else if (typeof value === "object" && value !== null) {
      for (const [key, one] of Object.entries(value)) add(\`\${name}[\${key}]\`, one);
    } else pairs.push(\`\${encodeURIComponent(name)}=\${encodeURIComponent(String(value))}\`);
  };
  for (const [name, value] of Object.entries(parsed)) add(name, value);
  return pairs.join("&");
}

/** Whether the encoding of a property lets it stand in the form itself. */
function mayBeSpread(content: Content, name: string): boolean {
  const { contentType, style = "form", explode } = encodingOf(content, name) ?? {};
  return contentType === undefined && style === "form" && explode !== false;
}

/** \`a[b]\` belongs to the property \`a\` unless there is one of the whole name. */
function baseOf(name: string, shape: Shape | undefined): string {
  if (shape?.properties && Object.hasOwn(shape.properties, name)) return name;
  const bracket = name.indexOf("[");
  return bracket > 0 && name.endsWith("]") ? name.slice(0, bracket) : name;
}

function readField(name: string, pairs: Pair[], content: Content, names: ReadonlySet<string>): unknown[] {
  const shape = propertyOf(content.shape, name);
  const encoding = encodingOf(content, name);
  // Of names that nobody declared there may be very many.
  if (!shape && !encoding && pairs.length === 1 && pairs[0]!.name === name)
    return valuesOf(decodeForm(pairs[0]!.raw), shape);
  if (encoding?.style !== undefined || encoding?.explode !== undefined) {
    const { style = "form", explode = style === "form" } = encoding;
    const found = readForm({ name, style, explode, ...(shape && { shape }) }, pairs, decodeForm, names);
    if (found.length > 0) return found.flatMap((raw) => valuesOf(raw, shape));
  }
  const own = pairs.filter((pair) => pair.name === name);
  const found: unknown[] = [];
  if (own.length > 0 && (isComposite(shape) || isJson(encoding?.contentType ?? ""))) {
    const texts = own.map(({ raw }) => decodeForm(raw));
    const values = texts.map(json);
    if (!values.includes(undefined)) {
      if (asksFor(shape, "array") && !(texts.length === 1 && Array.isArray(values[0]))) found.push(values);
      else found.push(values.length === 1 ? values[0] : values);
    } else if (isJson(encoding?.contentType ?? "") && !isScalar(shape)) {
      // Nothing at all is no JSON.
      return [texts.length === 1 ? texts[0] : texts];
    }
  }
  const { properties: _, additionalProperties: __, ...flat } = shape ?? {};
  const plain = own.length > 0 ? readForm({ name, explode: true, shape: flat }, own, decodeForm, names, true) : [];
  const brackets = readForm({ name, style: "deepObject", ...(shape && { shape }) }, pairs, decodeForm, names);
  if (
    found.length === 0 &&
    plain.length === 0 &&
    brackets.length === 0 &&
    shape?.properties &&
    asksFor(shape, "object")
  ) {
    plain.push(
      ...readForm({ name, shape: { type: "object", properties: shape.properties } }, pairs, decodeForm, names),
    );
  }
  if (own.length > 0 && brackets.length > 0) {
    if (!Array.isArray(brackets[0])) throw new Unreadable(BOTH);
    return valuesOf([...own.map(({ raw }) => decodeForm(raw)), ...brackets[0]], shape);
  }
  for (const raw of [...plain, ...brackets]) found.push(...valuesOf(raw, shape));
  return found;
}

function encodingOf(content: Content, name: string): Encoding | undefined {
  return content.encoding && Object.hasOwn(content.encoding, name) ? content.encoding[name] : undefined;
}

/** Objects, and arrays of them: what is JSON in a form unless the encoding says otherwise. */
function isComposite(shape: Shape | undefined): boolean {
  return (
    asksFor(shape, "object") ||
    (asksFor(shape, "array") && (asksFor(shape?.items, "object") || asksFor(shape?.items, "array")))
  );
}

function json(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function judged(
  fields: Record<string, unknown[]>,
  { schema }: Content,
  seen: (value: Record<string, unknown>) => unknown = shown,
): Form {
  const value: Record<string, unknown> = {};
  for (const name of Object.keys(fields)) put(value, name, fields[name]![0]);
  const issues = schema ? judge(value, new Map(Object.entries(fields)), schema, seen) : [];
  return { value: seen === shown ? value : seen(value), issues };
}

/** Files as validators are shown them: their bytes as a text. */
const texts = new WeakMap<File, string>();

function shown(value: Record<string, unknown>): unknown {
  if (
    !Object.values(value).some(
      (one) => one instanceof File || (Array.isArray(one) && one.some((item) => item instanceof File)),
    )
  ) {
    return value;
  }
  const text = (one: unknown): unknown =>
    one instanceof File ? texts.get(one) : Array.isArray(one) ? one.map(text) : one;
  const result: Record<string, unknown> = {};
  for (const name of Object.keys(value)) put(result, name, text(value[name]));
  return result;
}

interface Part {
  name: string;
  filename: string | undefined;
  type: string | undefined;
  headers: ReadonlyMap<string, string>;
  bytes: Uint8Array;
}

/** \`multipart/form-data\`, files included. */
export function readMultipart(bytes: Uint8Array, boundary: string | undefined, content: Content): Form {
  const parts = partsOf(bytes, boundary);
  const fields: Record<string, unknown[]> = {};
  const issues: Issue[] = [];
  for (const name of new Set(parts.map((part) => part.name))) {
    const own = parts.filter((part) => part.name === name);
    const shape = propertyOf(content.shape, name);
    const encoding = encodingOf(content, name);
    const wanted = encoding?.contentType?.split(",").map((type) => type.trim().toLowerCase());
    for (const header of encoding?.headers ?? []) {
      if (own.some(({ headers }) => !headers.has(header.toLowerCase())))
        issues.push({ path: [name], message: \`must have the header \${header}\` });
    }
    for (const { type } of own) {
      if (wanted && type !== undefined && !wanted.some((one) => under(type, one))) {
        issues.push({ path: [name], message: \`must have the content type \${wanted.join(" or ")}\` });
      }
    }
    if (own.length === 1 && !(asksFor(shape, "array") && !asksFor(shape, "string"))) {
      put(fields, name, partValues(own[0]!, shape, wanted));
      continue;
    }
    const lists = own.map((part) => partValues(part, shape?.items ?? {}, wanted));
    const whole = own.length === 1 && !own[0]!.filename ? json(text(own[0]!)) : undefined;
    const length = Math.max(...lists.map((list) => list.length));
    const arrays = Array.from({ length }, (_, i) => lists.map((list) => list[Math.min(i, list.length - 1)]));
    put(fields, name, Array.isArray(whole) ? [whole, ...arrays] : arrays);
  }
  if (issues.length > 0) return { value: undefined, issues };
  readStyled(parts, content, fields);
  return judged(fields, content);
}

/** OpenAPI 3.1: the properties whose encoding has a style are written as in a query, but without percent-encoding. */
function readStyled(parts: readonly Part[], content: Content, fields: Record<string, unknown[]>): void {
  const pairs = parts.filter(isPlain).map((part) => ({ name: part.name, raw: text(part) }));
  const declared = content.shape?.properties ?? {};
  const names = new Set(Object.keys(declared));
  for (const [name, { style, explode }] of Object.entries(content.encoding ?? {})) {
    if (style === undefined && explode === undefined) continue;
    const shape = propertyOf(content.shape, name);
    const how = { name, style: style ?? "form", explode: explode ?? (style ?? "form") === "form" };
    const found = readForm({ ...how, ...(shape && { shape }) }, pairs, (same) => same, names);
    if (found.length === 0) continue;
    const known = Object.hasOwn(fields, name) ? fields[name]! : [];
    put(fields, name, [...found.flatMap((raw) => valuesOf(raw, shape)), ...known]);
    const inner = shape?.properties ?? {};
    for (const used of Object.keys(fields)) {
      const spread = how.style === "form" && how.explode && asksFor(shape, "object") && Object.hasOwn(inner, used);
      if (!names.has(used) && (spread || (how.style === "deepObject" && used.startsWith(\`\${name}[\`))))
        delete fields[used];
    }
  }
}

/** No file, and no type but that of texts. */
function isPlain({ filename, type }: Part): boolean {
  return filename === undefined && (type === undefined || mediaTypeOf(type)?.essence === "text/plain");
}

function under(type: string, range: string): boolean {
  const essence = mediaTypeOf(type)?.essence ?? type;
  return (
    range === "*/*" ||
    essence === mediaTypeOf(range)?.essence ||
    (range.endsWith("/*") && essence.startsWith(range.slice(0, -1)))
  );
}

function partValues(part: Part, shape: Shape | undefined, wanted: string[] | undefined): unknown[] {
  const essence = mediaTypeOf(part.type ?? wanted?.[0] ?? "")?.essence;
  const asJson = (essence !== undefined && isJson(essence)) || (part.type === undefined && isComposite(shape));
  if (asJson && !shape?.binary) {
    const value = json(text(part));
    if (value !== undefined) return allows(shape, "string") && part.type === undefined ? [value, text(part)] : [value];
    // Nothing at all, or words, are no object; only texts may be read otherwise.
    if (part.type !== undefined || !isScalar(shape)) return [text(part)];
  }
  if (
    shape?.binary ||
    (part.filename !== undefined &&
      (shape?.type === undefined || essence === undefined || !essence.startsWith("text/")))
  ) {
    return [fileOf(part)];
  }
  const raw: Raw = text(part);
  return valuesOf(raw, shape);
}

function fileOf({ filename, type, bytes }: Part): File {
  const file = new File([new Uint8Array(bytes)], filename ?? "", { type: type ?? "application/octet-stream" });
  texts.set(file, latin1(bytes));
  return file;
}

function text({ bytes, type }: Part): string {
  return decode(bytes, mediaTypeOf(type ?? "")?.parameters.get("charset") ?? "utf-8");
}

/** RFC 7578 and the delimiters of RFC 2046. */
function partsOf(bytes: Uint8Array, boundary: string | undefined): Part[] {
  const malformed = (message: string) =>
    new HttpError(400, "The body is not valid multipart/form-data.", {
      code: "MALFORMED_BODY",
      details: [{ field: "body", message }],
    });
  if (!boundary || boundary.length > 200) throw malformed("The content type has no boundary.");
  // A line break before the first delimiter makes it like the others.
  const body = Buffer.concat([Buffer.from("\\r\\n"), bytes]);
  const delimiter = Buffer.from(\`\\r\\n--\${boundary}\`, "latin1");
  const parts: Part[] = [];
  let at = body.indexOf(delimiter);
  if (at < 0) throw malformed("The boundary is not in the body.");
  for (;;) {
    const start = at + delimiter.length;
    if (body.subarray(start, start + 2).toString("latin1") === "--") return parts;
    const line = body.indexOf("\\r\\n", start);
    at = body.indexOf(delimiter, start);
    if (line < 0 || at < 0) throw malformed("The last boundary is missing.");
    if (parts.length >= 1000) throw new HttpError(413, "The form has too many parts.");
    const end = body.indexOf("\\r\\n\\r\\n", line);
    if (end < 0 || end > at) throw malformed("A part has no headers.");
    parts.push(partOf(body.subarray(line + 2, end), body.subarray(end + 4, Math.max(at, end + 4)), malformed));
  }
}

function partOf(head: Buffer, bytes: Buffer, malformed: (message: string) => HttpError): Part {
  const headers = new Map<string, string>();
  for (const line of head.toString("utf8").split("\\r\\n")) {
    const colon = line.indexOf(":");
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  const disposition = headers.get("content-disposition") ?? "";
  // Kinds other than form-data occur in multipart/mixed, where OpenAPI takes properties by their names as well.
  const name = /^(?:form-data|attachment|inline)\\s*;/i.test(disposition) ? quoted(disposition, "name") : undefined;
  if (name === undefined) throw malformed("A part has no name.");
  return { name, filename: quoted(disposition, "filename"), type: headers.get("content-type"), headers, bytes };
}

/** Browsers write quotes and line breaks of names as \`%22\`, \`%0D\` and \`%0A\`; others write a backslash. */
function quoted(disposition: string, key: string): string | undefined {
  // One after the other: what stands in quotes is no parameter, whatever it looks like.
  for (const [, name, text, word] of disposition.matchAll(/;\\s*([^\\s=;"]+)\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|([^;\\s]*))/g)) {
    if (name!.toLowerCase() !== key) continue;
    const value = text?.replace(/\\\\(["\\\\])/g, "$1") ?? word!;
    return value.replace(/%22/g, '"').replace(/%0D/gi, "\\r").replace(/%0A/gi, "\\n");
  }
  return undefined;
}
`,
    "koa.ts": `import Router from "@koa/router";
import Koa, { type Context, type Middleware } from "koa";
import { notFound, type Service } from "./service.js";
import type { Incoming, Outgoing } from "./types.js";

/** A router that serves the operations and leaves every other path to what comes after it. */
export function routerFor(service: Service): Router {
  const router = new Router();
  router.all(/.*/, async (ctx, next) => {
    const outgoing = await service.handle(incoming(ctx));
    if (outgoing) send(ctx, outgoing);
    else await next();
  });
  return router;
}

/** An application with the router; what nobody serves and what throws is answered in our envelope. */
export function applicationFor(service: Service, before: Middleware[]): Koa {
  const app = new Koa();
  app.use(async (ctx, next) => {
    try {
      await next();
    } catch (error) {
      send(ctx, service.fail(error, incoming(ctx)));
    }
  });
  for (const middleware of before) app.use(middleware);
  app.use(routerFor(service).routes() as unknown as Middleware);
  app.use((ctx) => send(ctx, notFound(service, incoming(ctx))));
  return app;
}

export function incoming(ctx: Context): Incoming {
  const { method, url, headers } = ctx.req;
  // Where a parser of the application has read the body, its result is taken.
  const parsed = "body" in ctx.request ? (ctx.request.body as unknown) : undefined;
  return {
    method: method ?? "GET",
    url: url ?? "/",
    headers,
    raw: ctx.req,
    ...(ctx.req.readableEnded && parsed !== undefined && { parsed }),
  };
}

export function send(ctx: Context, { status, headers, body }: Outgoing): void {
  // Other bytes than a Buffer would be written as JSON.
  ctx.body = body instanceof Uint8Array ? Buffer.from(body.buffer, body.byteOffset, body.byteLength) : (body ?? null);
  ctx.status = status;
  for (const [name, value] of Object.entries(headers)) ctx.set(name, value);
}
`,
    "match.ts": `// One table of routes for all frameworks: their own routers differ in encoded slashes, in segments that mix text and
// parameters, in what wins, and in trailing slashes.
import type { Route } from "./types.js";

interface Served {
  route: Route;
  names: string[];
}

interface Pattern {
  source: string;
  regexp: RegExp;
  /** Characters of plain text: the more, the sooner it is tried. */
  text: number;
  /** Takes all segments that are left. */
  rest: boolean;
  node: Node;
}

interface Node {
  texts: Map<string, Node>;
  patterns: Pattern[];
  methods: Map<string, Served>;
}

export interface Match {
  route: Route;
  /** By name, still percent-encoded. */
  params: Map<string, string>;
}

/**
 * Finds routes: a path without parameters before all others, then text before patterns and patterns with more text first;
 * of patterns, one with another method is passed over. A list of methods instead of a match says that the path is served,
 * by these. HEAD is served where GET is.
 */
export function matcher(routes: readonly Route[]): (method: string, path: string) => Match | string[] | undefined {
  const root = node();
  for (const route of routes) add(root, route);
  return (method, path) => {
    const segments = path.split("/").slice(1);
    const allowed = new Set<string>();
    let plain = false;
    const find = (at: Node, index: number, values: string[]): Match | undefined => {
      if (index === segments.length) {
        for (const name of at.methods.keys()) allowed.add(name);
        plain = values.length === 0 && allowed.size > 0;
        const one = at.methods.get(method) ?? (method === "HEAD" ? at.methods.get("GET") : undefined);
        return one && { route: one.route, params: new Map(one.names.map((name, i) => [name, values[i] ?? ""])) };
      }
      const segment = segments[index]!;
      const next = at.texts.get(segment) ?? (segment.includes("%") ? at.texts.get(decoded(segment)) : undefined);
      const found = next && find(next, index + 1, values);
      // A path without parameters is matched before those with them: its methods are all that there are.
      if (found || plain) return found;
      for (const { regexp, rest, node } of at.patterns) {
        const groups = regexp.exec(rest ? segments.slice(index).join("/") : segment);
        const match = groups && find(node, rest ? segments.length : index + 1, [...values, ...groups.slice(1)]);
        if (match) return match;
      }
      return undefined;
    };
    const match = find(root, 0, []);
    if (match) return match;
    if (allowed.size === 0) return undefined;
    if (allowed.has("GET")) allowed.add("HEAD");
    return [...allowed].sort();
  };
}

function node(): Node {
  return { texts: new Map(), patterns: [], methods: new Map() };
}

function add(root: Node, route: Route): void {
  const names: string[] = [];
  const segments = route.path.split("/").slice(1);
  let at = root;
  segments.forEach((segment, index) => {
    at = segment.includes("{") ? pattern(at, segment, index === segments.length - 1, names) : text(at, segment);
  });
  if (!at.methods.has(route.method)) at.methods.set(route.method, { route, names });
}

function text(at: Node, segment: string): Node {
  const key = decoded(segment);
  const next = at.texts.get(key) ?? node();
  at.texts.set(key, next);
  return next;
}

function pattern(at: Node, segment: string, last: boolean, names: string[]): Node {
  let source = "";
  let text = 0;
  let rest = false;
  let end = 0;
  for (const found of segment.matchAll(/\\{([^{}]*)\\}/g)) {
    const before = segment.slice(end, found.index);
    end = found.index + found[0].length;
    text += before.length;
    // \`{proxy+}\` and \`{path*}\` take slashes too, at the end of a path.
    const greedy = last && end === segment.length && /[+*]$/.test(found[1]!);
    rest ||= greedy;
    source += escaped(before) + (greedy ? "(.+)" : "([^/]+?)");
    names.push(found[1]!);
  }
  text += segment.length - end;
  source += escaped(segment.slice(end));
  const known = at.patterns.find((one) => one.source === source);
  if (known) return known.node;
  const made = { source, regexp: new RegExp(\`^\${source}$\`), text, rest, node: node() };
  at.patterns.push(made);
  at.patterns.sort((a, b) => Number(a.rest) - Number(b.rest) || b.text - a.text);
  return made.node;
}

/** Text in a regular expression, as it is or percent-encoded. */
function escaped(text: string): string {
  return [...text]
    .map((character) => {
      if (/\\w/.test(character)) return character;
      const encoded = [...new TextEncoder().encode(character)].map((byte) => \`%\${byte.toString(16).padStart(2, "0")}\`);
      const either = encoded.join("").replace(/[a-f]/g, (digit) => \`[\${digit}\${digit.toUpperCase()}]\`);
      return \`(?:\${character.replace(/[\\\\^$.*+?()[\\]{}|/-]/, "\\\\$&")}|\${either})\`;
    })
    .join("");
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
`,
    "media-type.ts": `import { HttpError } from "./errors.js";

export interface MediaType {
  /** Lower case, without parameters. */
  essence: string;
  parameters: Map<string, string>;
}

/** What was asked for lately: servers see few media types, over and over. */
const known = new Map<string, MediaType | undefined>();

export function mediaTypeOf(text: string): MediaType | undefined {
  if (known.has(text)) return known.get(text);
  const type = parseMediaType(text);
  if (known.size >= 500) known.clear();
  if (text.length < 200) known.set(text, type);
  return type;
}

function parseMediaType(text: string): MediaType | undefined {
  const [essence = "", ...rest] = text.match(/(?:[^;"]|"(?:[^"\\\\]|\\\\.)*"?)+/g) ?? [];
  if (!/^\\s*[\\w!#$&^.+*-]+\\/[\\w!#$&^.+*-]+\\s*$/.test(essence)) return undefined;
  const parameters = new Map<string, string>();
  for (const part of rest) {
    const equals = part.indexOf("=");
    if (equals < 0) continue;
    const value = part.slice(equals + 1).trim();
    const name = part.slice(0, equals).trim().toLowerCase();
    parameters.set(name, /^".*"$/.test(value) ? value.slice(1, -1).replace(/\\\\(.)/g, "$1") : value);
  }
  return { essence: essence.trim().toLowerCase(), parameters };
}

/** The ranges that a media type falls under, the closest first: "application/*+json", "application/*" and the widest. */
export function rangesOf(essence: string): string[] {
  const [type = ""] = essence.split("/");
  const suffix = /\\+[^+]+$/.exec(essence)?.[0];
  return [...(suffix ? [\`\${type}/*\${suffix}\`] : []), \`\${type}/*\`, "*/*"];
}

export function isJson(essence: string): boolean {
  return /^[^/]+\\/(?:[^/]+\\+)?json$/.test(essence);
}

export function isXml(essence: string): boolean {
  return /^(?:application|text)\\/xml$|\\+xml$/.test(essence);
}

export function decode(bytes: Uint8Array, charset: string): string {
  let decoder: InstanceType<typeof TextDecoder>;
  try {
    decoder = new TextDecoder(charset, { fatal: true });
  } catch {
    throw new HttpError(415, \`The charset \${charset} is not supported.\`);
  }
  try {
    return decoder.decode(bytes);
  } catch {
    const message = \`The body is not valid \${charset.toUpperCase()}.\`;
    throw new HttpError(400, message, { code: "MALFORMED_BODY", details: [{ field: "body", message }] });
  }
}

export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
`,
    "pairs.ts": `// Names and values of queries, forms and cookies, names with brackets among them.
import { put, type Raw } from "./shape.js";

/** A pair of a query or a form: the name decoded, the value as it was sent. */
export interface Pair {
  name: string;
  raw: string;
}

export type Decode = (text: string) => string;

/** A text that is not what its style, or its encoding, says. */
export class Unreadable extends Error {}

export function decodeText(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    throw new Unreadable("is not percent-encoded UTF-8");
  }
}

export const decodeForm: Decode = (text) => decodeText(text.includes("+") ? text.replaceAll("+", " ") : text);

export function pairsOf(query: string): Pair[] {
  const pairs: Pair[] = [];
  for (const part of query.split("&")) {
    if (part === "") continue;
    const equals = part.indexOf("=");
    const [name, raw] = equals < 0 ? [part, ""] : [part.slice(0, equals), part.slice(equals + 1)];
    try {
      pairs.push({ name: decodeForm(name), raw });
    } catch {
      pairs.push({ name, raw });
    }
  }
  return pairs;
}

/** Of a \`Cookie\` header. Quotes around a value are no part of it. */
export function cookiesOf(header: string | undefined): Pair[] {
  return (header ?? "").split(";").flatMap((part) => {
    const equals = part.indexOf("=");
    if (equals < 0) return [];
    const raw = part.slice(equals + 1).trim();
    return [{ name: part.slice(0, equals).trim(), raw: /^".*"$/.test(raw) ? raw.slice(1, -1) : raw }];
  });
}
/** Cookies are percent-encoded by some and not by others. */
export const lenient: Decode = (text) => {
  try {
    return decodeText(text);
  } catch {
    return text;
  }
};

/** \`name[a][b]=c\`: an object of objects; repeated names and \`[]\` are arrays. */
export function deep(name: string, pairs: readonly Pair[], decode: Decode): Raw | undefined {
  const inside = pairs.filter((pair) => pair.name.startsWith(\`\${name}[\`));
  if (inside.length === 0) return undefined;
  return treeOf(
    inside.map((pair) => ({ name: pair.name.slice(name.length), raw: pair.raw })),
    decode,
  );
}

/** Names with brackets as a tree. */
export function treeOf(pairs: readonly Pair[], decode: Decode): Raw {
  const root = { value: undefined as Raw | undefined };
  for (const { name, raw } of pairs) {
    const keys = keysOf(name);
    root.value = plant(root.value, keys, decode(raw));
  }
  return root.value ?? {};
}

function keysOf(name: string): string[] {
  const start = name.indexOf("[");
  if (start < 0) return [name];
  const keys = [...name.slice(start).matchAll(/\\[([^[\\]]*)\\]/g)].map(([, key]) => key!);
  // Brackets that do not close, or text after them, are part of the name.
  if (keys.length > 32 || keys.map((key) => \`[\${key}]\`).join("") !== name.slice(start)) return [name];
  return start === 0 ? keys : [name.slice(0, start), ...keys];
}

export const BOTH = "has a value and names within, which contradict each other";

/** A list that turns out to be the property "" of an object. */
export function unnamed(list: Raw[]): { [name: string]: Raw } {
  return { "": list.length === 1 ? list[0]! : list };
}

/** Lists that were written with \`[]\`, rather than by repeating a name. */
export const bracketed = new WeakSet<Raw[]>();

function plant(at: Raw | undefined, [key, ...others]: string[], value: string): Raw {
  if (key === undefined) {
    if (at === undefined) return value;
    if (typeof at === "string") return [at, value];
    if (!Array.isArray(at)) throw new Unreadable(BOTH);
    at.push(value);
    return at;
  }
  if (key === "" && (at === undefined || Array.isArray(at))) {
    const list = at ?? [];
    bracketed.add(list);
    list.push(plant(undefined, others, value));
    return list;
  }
  if (typeof at === "string") throw new Unreadable(BOTH);
  const object = Array.isArray(at) ? unnamed(at) : (at ?? {});
  const known = Object.hasOwn(object, key) ? object[key] : undefined;
  put(object, key, plant(known, others, value));
  return object;
}
`,
    "parameters.ts": `// Parameters of requests: read by their styles, turned into values by their schemas, and judged.
import { HttpError } from "./errors.js";
import { BOTH, type Decode, decodeForm, decodeText, lenient, type Pair, treeOf, Unreadable } from "./pairs.js";
import { asksFor, put, type Raw, valuesOf } from "./shape.js";
import { readForm, readList, readSegment, SEPARATORS } from "./styles.js";
import type { Issue, Parameter, Shape, Validator } from "./types.js";

/** Where the texts of parameters come from. */
export interface Texts {
  path: Map<string, string>;
  query: Pair[];
  /** Without the question mark. */
  queryText: string;
  header(name: string): string | undefined;
  cookies: Pair[];
}

/**
 * Reads the parameters of one location, lets the validator judge, and fills in defaults. Issues are reported with the
 * parameter's name first.
 */
export function readParameters(
  parameters: readonly Parameter[],
  validator: Validator | undefined,
  texts: Texts,
): { value: Record<string, unknown>; issues: readonly Issue[] } {
  const value: Record<string, unknown> = {};
  const issues: Issue[] = [];
  const choices = new Map<string, unknown[]>();
  const names = new Set(parameters.map(({ name }) => name));
  for (const parameter of parameters) {
    const { name } = parameter;
    try {
      const found = candidates(parameter, texts, names);
      if (found === undefined) {
        if (parameter.required && (!validator || parameter.in === "querystring"))
          issues.push({ path: [name], message: "is required" });
        continue;
      }
      put(value, name, found[0]);
      if (found.length > 1) choices.set(name, found);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      issues.push({ path: [name], message: error.message });
    }
  }
  if (issues.length === 0 && validator) issues.push(...judge(value, choices, validator));
  // Defaults are not judged: they are no fault of whoever asks.
  for (const { name, required, default: otherwise, shape } of parameters) {
    if (Object.hasOwn(value, name)) fill(value[name], shape);
    else if (otherwise !== undefined && !required) put(value, name, structuredClone(otherwise));
  }
  return { value, issues };
}

/** Gives the objects within a value the properties that are missing and have defaults. */
function fill(value: unknown, shape: Shape | undefined): void {
  if (typeof value !== "object" || value === null || shape === undefined) return;
  if (Array.isArray(value)) for (const item of value) fill(item, shape.items);
  else
    for (const [name, { default: otherwise, ...inner }] of Object.entries(shape.properties ?? {})) {
      const own = value as Record<string, unknown>;
      if (Object.hasOwn(own, name)) fill(own[name], inner);
      else if (otherwise !== undefined) put(own, name, structuredClone(otherwise));
    }
}

/** Validators know headers by their names in lower case. */
export function lowerCased(validator: Validator | undefined): Validator | undefined {
  if (!validator) return undefined;
  return {
    safeParse(value) {
      const lower: Record<string, unknown> = {};
      for (const [name, one] of Object.entries(value as object)) put(lower, name.toLowerCase(), one);
      return validator.safeParse(lower);
    },
  };
}

/** The only parameter of its location, whose validator judges the value itself. */
export function ofOne(name: string, validator: Validator | undefined): Validator | undefined {
  return (
    validator && {
      safeParse(value) {
        const one = (value as Record<string, unknown>)[name];
        return one === undefined ? { success: true } : validator.safeParse(one);
      },
    }
  );
}

/** A request with more doubtful fields than this is refused, rather than judged over and over. */
const MOST_ATTEMPTS = 200;

/** Puts the first choices into \`value\` that the validator accepts; the first ones, and its issues, where it accepts none. */
export function judge(
  value: Record<string, unknown>,
  choices: Map<string, unknown[]>,
  validator: Validator,
  seen: (value: Record<string, unknown>) => unknown = (same) => same,
): readonly Issue[] {
  const issuesOf = () => validator.safeParse(seen(value)).error?.issues ?? [];
  let issues = issuesOf();
  let attempts = MOST_ATTEMPTS;
  for (const [name, [first, ...others]] of issues.length > 0 ? choices : []) {
    // Validators of compositions blame the whole instead of a property.
    if (!issues.some(({ path }) => path.length === 0 || blames(path, name))) continue;
    for (const other of others) {
      if (attempts-- <= 0) return issues;
      put(value, name, other);
      const now = issuesOf();
      if (now.length < issues.length) {
        issues = now;
        if (!now.some(({ path }) => blames(path, name))) break;
      } else put(value, name, first);
    }
  }
  return issues;
}

function isComposite(shape: Shape | undefined): boolean {
  return asksFor(shape, "array") || asksFor(shape, "object");
}

function blames(path: readonly PropertyKey[], name: string): boolean {
  return String(path[0]).toLowerCase() === name.toLowerCase();
}

/** Values that a parameter may stand for; undefined when it is absent. */
function candidates(parameter: Parameter, texts: Texts, names: ReadonlySet<string>): unknown[] | undefined {
  const { shape, content } = parameter;
  if (parameter.in === "querystring") return texts.queryText === "" ? undefined : [whole(parameter, texts)];
  if (content !== undefined) {
    const text = single(parameter, texts);
    return text === undefined ? undefined : contentOf(text, content, shape);
  }
  const found = readings(parameter, texts, names);
  if (found.length === 0) return undefined;
  return found.flatMap((raw) => valuesOf(raw, shape));
}

function readings(parameter: Parameter, texts: Texts, names: ReadonlySet<string>): Raw[] {
  const { name, shape } = parameter;
  switch (parameter.in) {
    case "path": {
      const raw = texts.path.get(name);
      return raw === undefined ? [] : readSegment(parameter, raw);
    }
    case "header": {
      const text = texts.header(name);
      const separator = SEPARATORS[parameter.style ?? ""] ?? ",";
      return text === undefined
        ? []
        : readList(text, separator, parameter.explode ?? false, shape, (part) => part.trim());
    }
    case "cookie": {
      const decode: Decode = parameter.style === "cookie" ? (text) => text : lenient;
      const explode = parameter.explode ?? true;
      const found = readForm({ ...parameter, explode }, texts.cookies, decode, names);
      return isComposite(shape) ? [...joined(parameter, explode, texts, decode, names), ...found] : found;
    }
    default: {
      const decode = parameter.allowReserved ? decodeText : decodeForm;
      const own = texts.query.filter((pair) => pair.name === name);
      if (parameter.style === "deepObject" && own.length > 0) {
        // Without brackets it is no object: for the schema to judge, and not to be overlooked.
        if (texts.query.some((pair) => pair.name.startsWith(\`\${name}[\`))) throw new Unreadable(BOTH);
        return [own.length === 1 ? decode(own[0]!.raw) : own.map(({ raw }) => decode(raw))];
      }
      return readForm({ ...parameter, explode: parameter.explode ?? true }, texts.query, decode, names);
    }
  }
}

/**
 * Lists and objects seldom are several cookies, whatever the default of \`explode\` says. OpenAPI's table of styles joins
 * them by "&" within one; clients that do as in headers write \`name=R=1,G=2\`.
 */
function joined(
  parameter: Parameter,
  explode: boolean,
  { cookies }: Texts,
  decode: Decode,
  names: ReadonlySet<string>,
): Raw[] {
  const { name, shape } = parameter;
  const found: Raw[] = [];
  const joint = asksFor(shape, "object") ? /&(?=[^=&]+=)/ : \`&\${name}=\`;
  if (explode && cookies.some(({ raw }) => raw.split(joint).length > 1)) {
    const pairs = cookies.flatMap((pair) => apart(pair, joint));
    found.push(...readForm({ ...parameter, explode }, pairs, decode, names));
  }
  const own = cookies.filter((pair) => pair.name === name);
  if (own.length === 1 && asksFor(shape, "object")) {
    found.push(...readList(own[0]!.raw, ",", true, { ...shape, type: "object" }, decode).filter(isObject));
  }
  return [...found, ...readForm({ ...parameter, explode: false }, cookies, decode, names)];
}

function apart({ name, raw }: Pair, joint: string | RegExp): Pair[] {
  const [first, ...others] = raw.split(joint);
  const named = others.map((part) => {
    const equals = part.indexOf("=");
    return typeof joint === "string"
      ? { name, raw: part }
      : { name: part.slice(0, equals), raw: part.slice(equals + 1) };
  });
  return [{ name, raw: first! }, ...named];
}

const isObject = (raw: Raw): boolean => typeof raw === "object" && !Array.isArray(raw);

function single(parameter: Parameter, texts: Texts): string | undefined {
  const { name } = parameter;
  if (parameter.in === "header") return texts.header(name);
  if (parameter.in === "path") {
    const raw = texts.path.get(name);
    return raw === undefined ? undefined : decodeText(raw);
  }
  const pairs = (parameter.in === "query" ? texts.query : texts.cookies).filter((pair) => pair.name === name);
  if (pairs.length > 1) throw new Unreadable("is given more than once");
  return pairs[0] && (parameter.in === "query" ? decodeForm : lenient)(pairs[0].raw);
}

function contentOf(text: string, mediaType: string, shape: Shape | undefined): unknown[] {
  const isRange = /^(?:\\*|application)\\/\\*/.test(mediaType);
  if (!isRange && !/[/+]json\\b/i.test(mediaType)) return valuesOf(text, shape);
  try {
    const value: unknown = JSON.parse(text);
    // JSON is one of all media types; the schema says which it is.
    return isRange ? [...valuesOf(text, shape), value] : [value];
  } catch {
    if (isRange) return valuesOf(text, shape);
    throw new Unreadable("is not JSON");
  }
}

/** OpenAPI 3.2: the query as one value. */
function whole({ content, shape }: Parameter, { queryText, query }: Texts): unknown {
  if (content === undefined || /^application\\/x-www-form-urlencoded\\b/i.test(content)) {
    return valuesOf(treeOf(query, decodeForm), shape)[0];
  }
  return contentOf(decodeText(queryText), content, shape)[0];
}
/** One error for all that is wrong with the parameters. */
export function invalid(status: number, details: { field: string; message: string }[]): HttpError {
  return new HttpError(status, "The request is not valid.", { code: "VALIDATION_ERROR", details });
}
`,
    "respond.ts": `import type { EventEmitter } from "node:events";
import { validateHeaderName, validateHeaderValue } from "node:http";
import { Readable } from "node:stream";
import { detailsOf, HttpError } from "./errors.js";
import { isJson, mediaTypeOf, rangesOf } from "./media-type.js";
import type { Answer, Outgoing, Route } from "./types.js";

/** What handlers return, seen without their types. */
export interface Result {
  status: number;
  body?: unknown;
  headers?: Record<string, unknown>;
}

/** These have no body, whatever is written. */
const BODILESS: readonly number[] = [101, 204, 205, 304];

/**
 * Turns what a handler returned into an answer, judging it first if asked to. What could not be sent is an error here,
 * because frameworks answer it in ways of their own.
 */
export function respond(route: Route, result: Result, accept: string | undefined, validate: boolean): Outgoing {
  if (typeof result !== "object" || result === null || !isStatus(result.status)) {
    throw new TypeError(
      \`\${route.id} returned no answer: it must be { status, body?, headers? }, with a status to end on.\`,
    );
  }
  const { status } = result;
  const body = bytesOf(result.body);
  const headers = headersOf(result.headers);
  const answer = answerFor(route, status);
  const declared = headers["content-type"];
  const mediaType = typeof declared === "string" ? declared : choose(answer, accept, body);
  if (validate) judge(route, status, answer, body, mediaType, headers);
  // How long a body is, and how it is cut, is known here; of one that a HEAD leaves out, only the handler knows.
  delete headers["transfer-encoding"];
  if ((body instanceof Uint8Array || !isBytes(body)) && route.method !== "HEAD") delete headers["content-length"];
  if (body === undefined || BODILESS.includes(status)) {
    delete headers["content-type"];
    return { status, headers, body: undefined };
  }
  headers["content-type"] =
    mediaType.startsWith("text/") && !mediaType.includes("charset") ? \`\${mediaType}; charset=utf-8\` : mediaType;
  if (!isJson(mediaTypeOf(mediaType)?.essence ?? "") || isBytes(body)) return { status, headers, body: payload(body) };
  const text = JSON.stringify(body) as string | undefined;
  if (text === undefined) throw new TypeError(\`\${route.id} returned a body that cannot be written as JSON.\`);
  return { status, headers, body: text };
}

/** 101 ends an exchange in HTTP; the others below 200 only announce an answer. */
function isStatus(status: unknown): status is number {
  return Number.isInteger(status) && (status === 101 || ((status as number) >= 200 && (status as number) <= 599));
}

function bytesOf(body: unknown): unknown {
  if (body instanceof ArrayBuffer) return new Uint8Array(body);
  if (!ArrayBuffer.isView(body) || body instanceof Uint8Array) return body;
  return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
}

/** @throws TypeError for what is no name, or no value, of a header */
function headersOf(given: Record<string, unknown> | undefined): Record<string, string | string[]> {
  const headers: Record<string, string | string[]> = {};
  for (const [written, value] of Object.entries(given ?? {})) {
    if (value === undefined || value === null) continue;
    const name = written.toLowerCase();
    const text = name === "set-cookie" && Array.isArray(value) ? value.map(String) : headerText(value);
    validateHeaderName(name);
    for (const one of [text].flat()) validateHeaderValue(name, one);
    headers[name] = text;
  }
  return headers;
}

/** As \`simple\` writes lists and objects. */
function headerText(value: unknown): string {
  if (value instanceof Date) return value.toUTCString();
  if (typeof value !== "object" || value === null) return String(value);
  const parts = Array.isArray(value) ? value : Object.entries(value).flat();
  return parts.map(String).join(",");
}

export function answerFor({ responses }: Route, status: number): Answer | undefined {
  const names = [String(status), \`\${Math.floor(status / 100)}XX\`, "default"];
  const name = names.find((one) => Object.hasOwn(responses, one));
  return name === undefined ? undefined : responses[name];
}

/** The media type of an answer whose handler says none: what is accepted, else the first. */
function choose(answer: Answer | undefined, accept: string | undefined, body: unknown): string {
  const all = (answer?.content ?? []).map(({ mediaType }) => mediaType).filter((type) => !type.includes("*"));
  if (all.length === 0) {
    if (typeof body === "string" && !answer?.content?.some(({ mediaType }) => mediaType === "*/*")) return "text/plain";
    return isBytes(body) ? "application/octet-stream" : "application/json";
  }
  // Objects can only be written as JSON.
  const fit =
    typeof body === "object" && body !== null && !isBytes(body)
      ? all.filter((type) => isJson(mediaTypeOf(type)?.essence ?? ""))
      : all;
  const usable = fit.length > 0 ? fit : all;
  const wanted = (accept ?? "").split(",").map((part) => part.split(";")[0]!.trim().toLowerCase());
  return usable.find((type) => wanted.includes(mediaTypeOf(type)?.essence ?? "")) ?? usable[0]!;
}

function isBytes(body: unknown): body is Uint8Array | Blob | AsyncIterable<Uint8Array> {
  return (
    body instanceof Uint8Array ||
    body instanceof Blob ||
    (typeof body === "object" && body !== null && Symbol.asyncIterator in body)
  );
}

function payload(body: unknown): string | Uint8Array | Readable {
  if (typeof body === "string" || body instanceof Uint8Array || body instanceof Readable) return body;
  if (body instanceof Blob) return Readable.from(body.stream());
  if (isBytes(body)) return Readable.from(body as AsyncIterable<Uint8Array>);
  return typeof body === "object" ? JSON.stringify(body) : String(body);
}

/** Ranges of media types that JSON is among. */
const MAY_BE_JSON = /^(?:application|text|\\*)\\/\\*$/;

function judge(
  route: Route,
  status: number,
  answer: Answer | undefined,
  body: unknown,
  mediaType: string,
  headers: Record<string, unknown>,
): void {
  const broken = (details: { field: string; message: string }[]) =>
    new HttpError(500, \`\${route.id} returned an answer that breaks the spec.\`, { code: "INVALID_RESPONSE", details });
  if (!answer) throw broken([{ field: "status", message: \`\${status} is not in the spec\` }]);
  const missing = (answer.headers ?? []).filter((name) => headers[name.toLowerCase()] === undefined);
  if (missing.length > 0) throw broken(missing.map((name) => ({ field: \`header.\${name}\`, message: "is required" })));
  if (BODILESS.includes(status)) {
    if (body !== undefined && body !== null && !answer.content)
      throw broken([{ field: "body", message: \`must not be there: \${status} has none\` }]);
    return;
  }
  if (!answer.content || answer.content.length === 0 || (route.method === "HEAD" && body === undefined)) return;
  const essence = mediaTypeOf(mediaType)?.essence ?? "";
  const declared = answer.content.map((one) => ({ ...one, essence: mediaTypeOf(one.mediaType)?.essence ?? "" }));
  const content =
    declared.find((one) => one.essence === essence) ??
    rangesOf(essence).flatMap((range) => declared.find((one) => one.essence === range) ?? [])[0];
  if (!content) throw broken([{ field: "header.content-type", message: \`\${mediaType} is not in the spec\` }]);
  if (!content.schema || isBytes(body) || !(isJson(content.essence) || MAY_BE_JSON.test(content.essence))) return;
  // The schema is about what is sent: a Date is a text by then, and undefined is nothing.
  const sent = isJson(essence) && body !== undefined ? (JSON.parse(JSON.stringify(body)) as unknown) : body;
  const issues = content.schema.safeParse(sent).error?.issues ?? [];
  if (issues.length > 0) throw broken(detailsOf("body", issues));
}

/**
 * Waits for the beginning of a stream, so that one that fails at once is answered as other errors are. \`report\` is told
 * of what fails later, when there is no other answer than to break off.
 */
export function begun(
  stream: Readable,
  connection: (EventEmitter & { destroyed?: boolean }) | undefined,
  report: (error: unknown) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let waiting = true;
    const done = (settle: () => void) => {
      waiting = false;
      stream.off("readable", go).off("end", go);
      connection?.off("close", gone);
      settle();
    };
    const go = () => done(resolve);
    // Whoever waits for a stream that has nothing to say yet may leave: then it has to end.
    const gone = () => {
      done(() => reject(new HttpError(400, "The connection was closed.")));
      stream.destroy();
    };
    const fail = (error: Error & { code?: string }) => {
      if (waiting) done(() => reject(error));
      // A client that went away is no fault of the handler's.
      else if (error.code !== "ERR_STREAM_PREMATURE_CLOSE" && error.code !== "ERR_STREAM_DESTROYED") report(error);
    };
    if (stream.errored) reject(stream.errored);
    else if (stream.destroyed) reject(new TypeError("The body is a stream that was closed before it was sent."));
    else {
      stream.on("readable", go).on("end", go).on("error", fail);
      if (connection?.destroyed) gone();
      else connection?.on("close", gone);
    }
  });
}
`,
    "security.ts": `import { HttpError } from "./errors.js";
import { decodeForm } from "./pairs.js";
import type { Texts } from "./parameters.js";
import type { Credentials, Incoming, Route, SecurityHook, SecurityScheme } from "./types.js";

export type Schemes = Readonly<Record<string, SecurityScheme>>;

/**
 * Asks the hooks, alternative by alternative, until one lets the request pass. Returns what they returned, by scheme.
 * Throws an \`HttpError\` of 401, or of 403 when credentials were known and not enough.
 */
export async function authorize(
  route: Route,
  request: Incoming,
  texts: Texts,
  schemes: Schemes,
  hooks: Readonly<Record<string, SecurityHook>>,
): Promise<Record<string, unknown>> {
  const alternatives = route.security ?? [];
  if (alternatives.length === 0) return {};
  let forbidden: HttpError | undefined;
  // One that asks for nothing is only the way out when no other holds.
  const sorted = [...alternatives].sort((a, b) => Number(isEmpty(a)) - Number(isEmpty(b)));
  for (const alternative of sorted) {
    const auth: Record<string, unknown> = {};
    let passed = true;
    for (const [scheme, scopes] of Object.entries(alternative)) {
      const verdict = await ask(scheme, scopes, request, texts, schemes, hooks);
      if (verdict === "forbidden") forbidden ??= new HttpError(403, "The credentials do not allow this.");
      passed = verdict !== "forbidden" && verdict !== false;
      if (!passed) break;
      auth[scheme] = verdict;
    }
    if (passed) return auth;
  }
  if (forbidden) throw forbidden;
  const challenges = new Set(alternatives.flatMap((one) => Object.keys(one).map((name) => challenge(schemes[name]))));
  const header = [...challenges].filter((one) => one !== undefined).join(", ");
  throw new HttpError(
    401,
    "Credentials are missing or not valid.",
    header ? { headers: { "www-authenticate": header } } : {},
  );
}

function isEmpty(alternative: object): boolean {
  return Object.keys(alternative).length === 0;
}

async function ask(
  scheme: string,
  scopes: readonly string[],
  request: Incoming,
  texts: Texts,
  schemes: Schemes,
  hooks: Readonly<Record<string, SecurityHook>>,
): Promise<unknown> {
  const described = Object.hasOwn(schemes, scheme) ? schemes[scheme] : undefined;
  const value = described && presented(described, texts);
  // Of a certificate, and of a scheme that is not described, only the hook knows.
  if (described && described.type !== "mutualTLS" && value === undefined) return false;
  const { method, url, headers, raw } = request;
  const credentials: Credentials = { scheme, value, scopes, method, url, headers, raw };
  try {
    return (await hooks[scheme]!(credentials)) || false;
  } catch (error) {
    if (error instanceof HttpError && error.status === 401) return false;
    if (error instanceof HttpError && error.status === 403) return "forbidden";
    throw error;
  }
}

function presented(scheme: SecurityScheme, texts: Texts): string | undefined {
  if (scheme.type === "mutualTLS") return undefined;
  if (scheme.type === "apiKey") {
    const name = scheme.name ?? "";
    if (scheme.in === "header") return texts.header(name) || undefined;
    const pair = (scheme.in === "cookie" ? texts.cookies : texts.query).find((one) => one.name === name);
    return (pair && decoded(pair.raw, scheme.in === "query")) || undefined;
  }
  const kind = scheme.type === "http" ? (scheme.scheme ?? "bearer") : "bearer";
  const [word, ...rest] = (texts.header("authorization") ?? "").trim().split(/\\s+/);
  const value = rest.join(" ");
  if (word?.toLowerCase() !== kind.toLowerCase() || value === "") return undefined;
  if (kind.toLowerCase() !== "basic") return value;
  const text = Buffer.from(value, "base64").toString("utf8");
  return text.includes(":") ? text : undefined;
}

function decoded(raw: string, form: boolean): string {
  try {
    return form ? decodeForm(raw) : decodeURIComponent(raw);
  } catch {
    return raw;
  }
}

function challenge(scheme: SecurityScheme | undefined): string | undefined {
  if (!scheme || scheme.type === "apiKey" || scheme.type === "mutualTLS") return undefined;
  const kind = scheme.type === "http" ? (scheme.scheme ?? "bearer") : "bearer";
  return kind.toLowerCase() === "basic"
    ? 'Basic realm="api", charset="UTF-8"'
    : \`\${kind[0]?.toUpperCase()}\${kind.slice(1)}\`;
}

/** Hooks that are not there would leave a door open: that is an error at the start. */
export function checkHooks(routes: readonly Route[], hooks: Readonly<Record<string, unknown>>): void {
  const needed = new Set(routes.flatMap(({ security }) => (security ?? []).flatMap((one) => Object.keys(one))));
  // A scheme may be called "constructor": what every object has is nobody's hook, and would take whoever comes.
  const inherited = Object.prototype as Readonly<Record<string, unknown>>;
  const missing = [...needed].filter((name) => typeof hooks[name] !== "function" || hooks[name] === inherited[name]);
  if (missing.length > 0) throw new TypeError(\`options.security has no function for \${missing.join(", ")}.\`);
}
`,
    "service.ts": `import { randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import { readBody } from "./body.js";
import { detailsOf, errorBody, HttpError } from "./errors.js";
import { type Match, matcher } from "./match.js";
import { cookiesOf, pairsOf } from "./pairs.js";
import { invalid, lowerCased, ofOne, readParameters, type Texts } from "./parameters.js";
import { begun, type Result, respond } from "./respond.js";
import { authorize, checkHooks, type Schemes } from "./security.js";
import { put } from "./shape.js";
import type {
  Context,
  Incoming,
  Outgoing,
  Parameter,
  Route,
  RuntimeOptions,
  SecurityHook,
  Validator,
} from "./types.js";

/** Answers the requests of all operations; a framework only has to bring them here. */
export interface Service {
  /** Undefined when no path of the spec is asked for. Never rejects. */
  handle(request: Incoming): Promise<Outgoing | undefined>;
  /** The answer to an error, in our envelope. */
  fail(error: unknown, request: Incoming, operation?: string): Outgoing;
}

export interface ServiceOptions extends RuntimeOptions {
  /** A function for each security scheme, by its name. */
  security?: object;
}

const KEYS = {
  path: "params",
  query: "query",
  querystring: "querystring",
  header: "headers",
  cookie: "cookies",
} as const;
const LOCATIONS = Object.keys(KEYS) as (keyof typeof KEYS)[];

type Handlers = Readonly<Record<string, (request: never) => unknown>>;

/** Throws at once when a handler or a security hook is missing. */
export function createService(
  routes: readonly Route[],
  handlers: object,
  schemes: Schemes,
  options: ServiceOptions,
): Service {
  const all = handlers as Handlers;
  const hooks = (options.security ?? {}) as Readonly<Record<string, SecurityHook>>;
  const missing = routes.filter(({ id }) => typeof all[id] !== "function");
  if (missing.length > 0) throw new TypeError(\`There is no handler for \${missing.map(({ id }) => id).join(", ")}.\`);
  checkHooks(routes, hooks);
  const find = matcher(routes);
  const parameters = new Map(routes.map((route) => [route, byLocation(route)]));
  const validators = new Map(routes.map((route) => [route, validatorsOf(route)]));
  const report: NonNullable<RuntimeOptions["onError"]> = (...about) => (options.onError ?? console.error)(...about);

  async function answer(match: Match, request: Incoming, texts: Texts, requestId: string): Promise<Outgoing> {
    const { route } = match;
    const auth = await authorize(route, request, texts, schemes, hooks);
    const parts = await read(route, request, texts).catch(tooDeep);
    const context: Context = { requestId, auth, raw: request.raw };
    const result = await all[route.id]!({ ...parts, ...context } as never);
    const outgoing = respond(route, result as Result, request.headers.accept, options.validateResponses ?? false);
    const { body } = outgoing;
    if (body instanceof Readable && request.method !== "HEAD")
      await begun(body, request.raw.socket, (error) => report(error, { requestId, operation: route.id }));
    return outgoing;
  }

  /** What the handler is given of the request: all of it was judged. */
  async function read(route: Route, request: Incoming, texts: Texts): Promise<Record<string, unknown>> {
    const parts: Record<string, unknown> = {};
    const details: { field: string; message: string }[] = [];
    for (const [location, declared] of parameters.get(route)!) {
      const { value, issues } = readParameters(declared, validators.get(route)![location], texts);
      // The query as one value has no names within.
      parts[KEYS[location]] = location === "querystring" ? value[declared[0]!.name] : value;
      if (issues.length > 0) details.push(...detailsOf(location, issues));
    }
    if (details.length > 0) throw invalid(options.invalidStatus ?? 400, details);
    if (route.body) {
      const { value, issues } = await readBody(request, route.body, options);
      if (issues.length > 0) throw invalid(options.invalidStatus ?? 400, detailsOf("body", issues));
      put(parts, "body", value);
    }
    return parts;
  }

  function fail(error: unknown, request: Incoming, operation = ""): Outgoing {
    const requestId = requestIdOf(request);
    const known = asHttpError(error);
    if (!known) report(error, { requestId, operation });
    const shown = known ?? new HttpError(500, "Something went wrong.");
    const body = errorBody(shown, requestId);
    return {
      status: shown.status,
      headers: {
        ...shown.headers,
        "content-type": "application/json",
        "x-request-id": requestId,
      },
      body: JSON.stringify(options.errorBody ? options.errorBody(body, shown.status) : body),
    };
  }

  return {
    fail,
    async handle(request) {
      const [path, queryText] = target(request.url);
      const base = options.basePath?.replace(/\\/$/, "") ?? "";
      if (!path.startsWith("/") || (base !== "" && !path.startsWith(\`\${base}/\`) && path !== base)) return undefined;
      const texts = textsOf(request, queryText);
      // As where a framework mounts it, the base alone is the path "/".
      const match = find(request.method, path.slice(base.length) || "/");
      if (!match) return undefined;
      if (Array.isArray(match)) {
        const allow = match.join(", ");
        const outgoing = fail(
          new HttpError(405, \`\${request.method} is not served here.\`, { headers: { allow } }),
          request,
        );
        return request.method === "HEAD" ? withoutBody(outgoing) : outgoing;
      }
      texts.path = match.params;
      const requestId = requestIdOf(request);
      let outgoing: Outgoing;
      try {
        outgoing = await answer(match, request, texts, requestId);
        outgoing.headers["x-request-id"] ??= requestId;
      } catch (error) {
        outgoing = fail(error, request, match.route.id);
      }
      return request.method === "HEAD" ? withoutBody(outgoing) : outgoing;
    },
  };
}

/** The same answer for a path that nobody serves. */
export function notFound(service: Service, request: Incoming): Outgoing {
  const outgoing = service.fail(new HttpError(404, "There is nothing at this path."), request);
  return request.method === "HEAD" ? withoutBody(outgoing) : outgoing;
}

function validatorsOf(route: Route): Record<keyof typeof KEYS, Validator | undefined> {
  const whole = route.parameters?.find((one) => one.in === "querystring");
  return {
    path: route.params,
    query: route.query,
    querystring: whole && ofOne(whole.name, route.querystring),
    header: lowerCased(route.headers),
    cookie: route.cookies,
  };
}

function byLocation(route: Route): [keyof typeof KEYS, readonly Parameter[]][] {
  return LOCATIONS.flatMap((location) => {
    const own = (route.parameters ?? []).filter((one) => one.in === location);
    return own.length > 0 ? [[location, own] as [typeof location, Parameter[]]] : [];
  });
}

/** Path and query of a request's target, which may be an absolute address. */
function target(url: string): [string, string] {
  const text = url.replace(/^https?:\\/\\/[^/?#]*/i, "").replace(/#.*$/s, "");
  const mark = text.indexOf("?");
  const [path, query] = mark < 0 ? [text, ""] : [text.slice(0, mark), text.slice(mark + 1)];
  return [path === "" ? "/" : path, query];
}

function textsOf({ headers }: Incoming, queryText: string): Texts {
  return {
    path: new Map(),
    query: pairsOf(queryText),
    queryText,
    header: (name) => {
      const value = headers[name.toLowerCase()];
      return Array.isArray(value) ? value.join(", ") : value;
    },
    cookies: cookiesOf(headers.cookie),
  };
}

/** The caller's own id if it is harmless in logs and headers. */
function requestIdOf(request: Incoming): string {
  const given = request.headers["x-request-id"];
  request.id ??= typeof given === "string" && /^[\\w.:/+=-]{1,128}$/.test(given) ? given : randomUUID();
  return request.id;
}

/** A body may be nested so deeply that no validator gets to its end. */
function tooDeep(error: unknown): never {
  if (error instanceof RangeError && /call stack/i.test(error.message)) {
    throw new HttpError(400, "The request is nested too deeply.");
  }
  throw error;
}

/** Errors that are the request's fault. */
function asHttpError(error: unknown): HttpError | undefined {
  if (error instanceof HttpError) return error;
  if (typeof error !== "object" || error === null) return undefined;
  // Errors of frameworks and their parsers that are meant to be shown.
  const { status, statusCode, expose, code, message } = error as Partial<Record<string, unknown>>;
  const known = [status, statusCode].find((one) => typeof one === "number" && one >= 400 && one < 500);
  if (known !== undefined && (expose === true || (typeof code === "string" && code.startsWith("FST_")))) {
    return new HttpError(known as number, String(message));
  }
  return undefined;
}

function withoutBody(outgoing: Outgoing): Outgoing {
  const { body } = outgoing;
  if (typeof body === "string" || body instanceof Uint8Array) {
    outgoing.headers["content-length"] = String(typeof body === "string" ? Buffer.byteLength(body) : body.length);
  } else body?.destroy();
  return { ...outgoing, body: undefined };
}
`,
    "shape.ts": `// Texts become values by the types that their schema allows. Where several readings are possible ("1" for a number or a
// text) all are made, and the schema's validator chooses.
import type { Shape, TypeName } from "./types.js";

/** What was taken out of a text by a style, before types are looked at. */
export type Raw = string | Raw[] | { [name: string]: Raw };

export function allows(shape: Shape | undefined, type: TypeName): boolean {
  const types = shape?.type;
  if (types === undefined) return true;
  return typeof types === "string" ? types === type : types.includes(type);
}

/** Whether the schema speaks of this type, rather than of nothing. */
export function asksFor(shape: Shape | undefined, type: TypeName): boolean {
  return shape?.type !== undefined && allows(shape, type);
}

/** Bytes, and nothing that JSON or a form could say as well. */
export function isBytes(shape: Shape | undefined): boolean {
  return shape?.binary === true && !asksFor(shape, "object") && !asksFor(shape, "array");
}

/** Sets an own property, whatever its name. */
export function put(target: Record<string, unknown>, name: string, value: unknown): void {
  if (name === "__proto__")
    Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
  else target[name] = value;
}

export const SCALARS = ["string", "number", "integer", "boolean", "null"] as const;

/** Whether a text can be it as it is. */
export function isScalar(shape: Shape | undefined): boolean {
  return SCALARS.some((type) => allows(shape, type));
}

/** All values that a raw one may stand for, the likeliest first. There is at least one. */
export function valuesOf(raw: Raw, shape: Shape | undefined): unknown[] {
  const values: unknown[] = [];
  // A choice is made the same way in a whole value: the first possibility of each text, the second, and so on.
  for (let choice = 0; choice < 4; choice++) {
    const state = { more: false };
    values.push(value(raw, shape, choice, state));
    if (!state.more) break;
  }
  return values;
}

function value(raw: Raw, shape: Shape | undefined, choice: number, state: { more: boolean }): unknown {
  if (typeof raw === "string") {
    // Nothing at all is an object without properties.
    if (raw === "" && asksFor(shape, "object") && !isScalar(shape)) return {};
    if (asksFor(shape, "array") && !isScalar(shape)) return value([raw], shape, choice, state);
    const scalars = scalarsOf(raw, shape);
    if (scalars.length > choice + 1) state.more = true;
    return scalars[Math.min(choice, scalars.length - 1)];
  }
  if (Array.isArray(raw)) {
    return raw.map((item, index) => value(item, shape?.prefixItems?.[index] ?? shape?.items, choice, state));
  }
  const names = Object.keys(raw);
  // \`a[0]=x&a[1]=y\` is an array when the schema has one there.
  if (asksFor(shape, "array") && !asksFor(shape, "object") && names.every((name) => /^\\d{1,4}$/.test(name))) {
    const items = names.sort((a, b) => Number(a) - Number(b)).map((name) => raw[name]!);
    return value(items, shape, choice, state);
  }
  const result: Record<string, unknown> = {};
  for (const name of names) put(result, name, value(raw[name]!, propertyOf(shape, name), choice, state));
  return result;
}

export function propertyOf(shape: Shape | undefined, name: string): Shape | undefined {
  const properties = shape?.properties;
  return properties && Object.hasOwn(properties, name) ? properties[name] : shape?.additionalProperties;
}

const NUMBER = /^-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?$/;

function scalarsOf(text: string, shape: Shape | undefined): unknown[] {
  const exact = shape?.values?.filter((one) => typeof one !== "object" && String(one) === text);
  if (exact?.length) return exact;
  const found: unknown[] = [];
  if ((text === "true" || text === "false") && allows(shape, "boolean")) found.push(text === "true");
  if ((allows(shape, "number") || allows(shape, "integer")) && NUMBER.test(text) && Number.isFinite(Number(text))) {
    found.push(Number(text));
  }
  const string = allows(shape, "string");
  if (allows(shape, "null") && (text === "null" || (text === "" && !string))) found.push(null);
  if (string && shape?.type === undefined) found.unshift(text);
  else if (string && text !== "null") found.push(text);
  else if (string) found.unshift(text);
  return found.length > 0 ? found : [text];
}
`,
    "styles.ts": `// Parameters by their style: from the text of a path segment, a query, a header or cookies to raw values.
import { bracketed, type Decode, decodeText, deep, type Pair, pairsOf, Unreadable, unnamed } from "./pairs.js";
import { allows, asksFor, isScalar, propertyOf, put, type Raw } from "./shape.js";
import type { Parameter, Shape } from "./types.js";

/** \`simple\`, \`label\` and \`matrix\`. */
export function readSegment(parameter: Parameter, raw: string): Raw[] {
  const { name, shape, style = "simple", explode = false } = parameter;
  if (style === "label") {
    if (!raw.startsWith(".")) throw new Unreadable('must begin with "."');
    const text = raw.slice(1);
    // Lists are joined by dots in OpenAPI 3.0's examples, by commas in RFC 6570.
    return readList(text, explode || !text.includes(",") ? "." : ",", explode, shape, decodeText);
  }
  if (style === "matrix") {
    if (!raw.startsWith(";")) throw new Unreadable('must begin with ";"');
    const pairs = pairsOf(raw.slice(1).replaceAll("&", "%26").replaceAll("+", "%2B").replaceAll(";", "&"));
    const foreign = pairs.find((pair) => pair.name !== name);
    if (foreign && !(explode && allows(shape, "object")))
      throw new Unreadable(\`must have no other name than "\${name}"\`);
    // Nothing else stands here: every name is the object's, and unknown ones are for its schema to judge.
    const open = explode && asksFor(shape, "object") ? { additionalProperties: {}, ...shape } : shape;
    const whole = { name, style: "form", explode, ...(open && { shape: open }) };
    return readForm(whole, pairs, decodeText, new Set([name]), true);
  }
  // Swagger 2 has the separators of queries here too.
  return readList(raw, SEPARATORS[style] ?? ",", explode, shape, decodeText);
}

type Separator = string | RegExp;

/** Values of a list, or names and values of an object, that stand in one text. */
export function readList(
  text: string,
  separator: Separator,
  explode: boolean,
  shape: Shape | undefined,
  decode: Decode,
): Raw[] {
  const found: Raw[] = [];
  if (asksFor(shape, "array")) found.push(text.split(separator).map(decode));
  if (asksFor(shape, "object")) {
    const parts = text.split(separator);
    const object = explode && typeof separator === "string" ? named(parts, separator, decode) : inTurn(parts, decode);
    if (object) found.push(object);
  }
  if (found.length === 0 || isScalar(shape)) found.push(decode(text));
  if (text === "" && asksFor(shape, "array")) found.push([]);
  return found;
}

/** \`R=1,G=2\`. RFC 6570 leaves dots in values as they are, so what names nothing belongs to the value before it. */
function named(parts: string[], joint: string, decode: Decode): { [name: string]: Raw } | undefined {
  if (!parts[0]?.includes("=")) return undefined;
  const whole: string[] = [];
  for (const part of parts) {
    if (part.includes("=")) whole.push(part);
    else whole.push(whole.pop() + joint + part);
  }
  const object: { [name: string]: Raw } = {};
  for (const part of whole) {
    const equals = part.indexOf("=");
    add(object, decode(part.slice(0, equals)), decode(part.slice(equals + 1)));
  }
  return object;
}

/** \`R,1,G,2\` */
function inTurn(parts: string[], decode: Decode): { [name: string]: Raw } | undefined {
  const object: { [name: string]: Raw } = {};
  if (parts.length % 2 !== 0) return undefined;
  for (let i = 0; i < parts.length; i += 2) add(object, decode(parts[i]!), decode(parts[i + 1]!));
  return object;
}

export const SEPARATORS: Readonly<Record<string, RegExp>> = {
  spaceDelimited: /%20|\\+| /,
  pipeDelimited: /%7c|\\|/i,
  tabDelimited: /%09|\\t/,
};

/** \`form\`, the delimited styles and \`deepObject\`. \`names\`: those of all parameters, which no object may take. */
export function readForm(
  parameter: Pick<Parameter, "name" | "style" | "explode" | "shape">,
  pairs: readonly Pair[],
  decode: Decode,
  names: ReadonlySet<string>,
  alone = false,
): Raw[] {
  const { name, shape, style = "form", explode = true } = parameter;
  if (style === "deepObject") {
    const tree = deep(name, pairs, decode);
    return tree === undefined ? [] : [fitted(tree, shape)];
  }
  const own = pairs.filter((pair) => pair.name === name).map(({ raw }) => raw);
  if (explode || own.length > 1) return exploded(own, parameter, pairs, decode, names, alone);
  if (own.length === 0) return [];
  const raw = own[0]!;
  const found = readList(raw, SEPARATORS[style] ?? ",", false, shape, decode);
  // Many clients encode the commas between items as well.
  if (style === "form" && !raw.includes(",") && /%2c/i.test(raw)) {
    found.push(...readList(decode(raw), ",", false, shape, (text) => text));
  }
  return found;
}

/** \`name[]=x\` is a list where the schema has one; where it has an object, that is a property without a name. */
function fitted(tree: Raw, shape: Shape | undefined): Raw {
  if (typeof tree === "string") return tree;
  if (Array.isArray(tree)) {
    if (bracketed.has(tree) && asksFor(shape, "object") && !asksFor(shape, "array")) return unnamed(tree);
    return tree.map((item) => fitted(item, shape?.items));
  }
  const object: { [name: string]: Raw } = {};
  for (const name of Object.keys(tree)) put(object, name, fitted(tree[name]!, propertyOf(shape, name)));
  return object;
}

function exploded(
  own: string[],
  { name, shape, style = "form" }: Pick<Parameter, "name" | "style" | "shape">,
  pairs: readonly Pair[],
  decode: Decode,
  names: ReadonlySet<string>,
  alone: boolean,
): Raw[] {
  const found: Raw[] = [];
  if (asksFor(shape, "object")) {
    const object: { [name: string]: Raw } = {};
    for (const pair of pairs) {
      if (!alone && pair.name !== name && names.has(pair.name)) continue;
      if (!shape?.additionalProperties && !(shape?.properties && Object.hasOwn(shape.properties, pair.name))) continue;
      add(object, pair.name, decode(pair.raw), propertyOf(shape, pair.name));
    }
    if (Object.keys(object).length > 0) found.push(object);
  }
  if (own.length === 0) return found;
  const texts = own.map(decode);
  if (asksFor(shape, "array")) {
    found.push(texts);
    if (style !== "form") found.push(own.flatMap((raw) => raw.split(SEPARATORS[style] ?? ",")).map(decode));
  }
  if (texts.length > 1) found.push(texts);
  else if (found.length === 0 || isScalar(shape)) found.push(texts[0]!);
  return found;
}

/** A name that comes again makes a list, which the schema judges: neither value is lost. */
function add(object: { [name: string]: Raw }, name: string, value: Raw, shape?: Shape): void {
  const known = Object.hasOwn(object, name) ? object[name] : undefined;
  if (known === undefined) put(object, name, asksFor(shape, "array") && !isScalar(shape) ? [value] : value);
  else if (Array.isArray(known)) known.push(value);
  else put(object, name, [known, value]);
}
`,
    "types.ts": `import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import type { Readable } from "node:stream";

/** What is needed of a Zod schema. Only the verdict is used: a value that passes goes on as it came. */
export interface Validator {
  safeParse(value: unknown): { success: boolean; error?: { issues: readonly Issue[] } };
}

export interface Issue {
  path: readonly PropertyKey[];
  message: string;
}

export type TypeName = "string" | "number" | "integer" | "boolean" | "null" | "array" | "object";

/** What a text may stand for, as far as its schema says. What is left out is not limited. */
export interface Shape {
  type?: TypeName | readonly TypeName[];
  /** The values that are allowed, where the types alone do not tell how to read a text. */
  values?: readonly unknown[];
  items?: Shape;
  prefixItems?: readonly Shape[];
  properties?: Readonly<Record<string, Shape>>;
  additionalProperties?: Shape;
  /** Of a property: what is filled in where it is missing. */
  default?: unknown;
  /** Bytes rather than text. */
  binary?: boolean;
  /** How it is written in XML. */
  xml?: { name?: string; attribute?: boolean; wrapped?: boolean };
}

export interface Parameter {
  name: string;
  in: "path" | "query" | "header" | "cookie" | "querystring";
  required?: boolean;
  /** Left out: \`simple\` in paths and headers, \`form\` elsewhere. */
  style?: string;
  explode?: boolean;
  allowReserved?: boolean;
  allowEmptyValue?: boolean;
  /** The media type of the text, where the spec describes the parameter by \`content\`. */
  content?: string;
  default?: unknown;
  shape?: Shape;
}

/** One media type of a request body. */
export interface Content {
  mediaType: string;
  schema?: Validator;
  shape?: Shape;
  /** By property of a form. */
  encoding?: Readonly<Record<string, Encoding>>;
}

export interface Encoding {
  contentType?: string;
  style?: string;
  explode?: boolean;
  /** Names of the headers that its parts must have. */
  headers?: readonly string[];
}

/** What an operation answers with one status. */
export interface Answer {
  /** Only JSON is judged by its schema. */
  content?: readonly { mediaType: string; schema?: Validator }[];
  /** Names of the headers that must be there. */
  headers?: readonly string[];
  /** Of the object of all headers that are described. It is not asked: how their values are written as text is free. */
  headerSchema?: Validator;
}

/** One operation: where it is served, and how its requests and answers are judged. */
export interface Route {
  id: string;
  method: string;
  /** As in the spec: \`/pets/{petId}\`. */
  path: string;
  parameters?: readonly Parameter[];
  params?: Validator;
  query?: Validator;
  querystring?: Validator;
  headers?: Validator;
  cookies?: Validator;
  body?: { required: boolean; content: readonly Content[] };
  /** By status: \`"200"\`, \`"4XX"\`, \`"default"\`. */
  responses: Readonly<Record<string, Answer>>;
  /** Alternatives; within one, all schemes are needed, each with its scopes. */
  security?: readonly Readonly<Record<string, readonly string[]>>[];
}

/** What every handler finds beside the parts of its request. */
export interface Context {
  /** The caller's \`x-request-id\`, or one that was made. */
  requestId: string;
  /** What the security hooks returned, by scheme. */
  auth: Record<string, unknown>;
  /** Node's request; in Express it is Express's own. */
  raw: IncomingMessage;
}

/** Serves one operation. Throw an \`HttpError\` to answer with an error. */
export type Handler<Request, Response> = (request: Request & Context) => Response | Promise<Response>;

/** What is presented for one security scheme. */
export interface Credentials {
  scheme: string;
  /** The key, the token, or for \`basic\` the decoded \`user:password\`; undefined where the scheme has no such text. */
  value: string | undefined;
  /** The scopes or roles that the operation asks for. */
  scopes: readonly string[];
  method: string;
  /** As requested, with the query. */
  url: string;
  headers: IncomingHttpHeaders;
  raw: IncomingMessage;
}

/**
 * Judges credentials: false or nothing is answered with 401, \`"forbidden"\` with 403, anything else lets the request
 * pass and becomes \`auth[scheme]\` of the handler's request. Not called when no credentials are presented.
 */
export type SecurityHook = (credentials: Credentials) => unknown;

export interface SecurityScheme {
  type: "apiKey" | "http" | "oauth2" | "openIdConnect" | "mutualTLS";
  in?: "header" | "query" | "cookie";
  /** The key's name, of an \`apiKey\`. */
  name?: string;
  /** \`basic\`, \`bearer\`, …, of \`http\`. */
  scheme?: string;
  /** Where tokens come from, of \`oauth2\`, by flow: \`authorizationCode\`, … */
  flows?: Record<string, OAuthFlow>;
  /** Of \`openIdConnect\`. */
  openIdConnectUrl?: string;
}

export interface OAuthFlow {
  authorizationUrl?: string;
  tokenUrl?: string;
  refreshUrl?: string;
  deviceAuthorizationUrl?: string;
  /** What each scope is for. */
  scopes: Record<string, string>;
}

/** The body of every answer that reports an error. */
export interface ErrorBody {
  error: { code: string; message: string; details?: { field: string; message: string }[] };
  meta: { requestId: string };
}

export interface RuntimeOptions {
  /** What comes before the paths of the spec: "/v1". */
  basePath?: string;
  /** The largest body in bytes; 1 MiB when left out. */
  bodyLimit?: number;
  /** Judge the answers too, and answer 500 with details when they break the spec. For development. */
  validateResponses?: boolean;
  /** Status of what fails validation; 400 when left out. */
  invalidStatus?: 400 | 422;
  /** Readers of media types that are read in no other way, by media type: XML, YAML and the like. */
  parsers?: Record<string, (bytes: Uint8Array, mediaType: string) => unknown>;
  /** Makes another body of errors. */
  errorBody?: (body: ErrorBody, status: number) => unknown;
  /** Told of everything that handlers and hooks throw, other than an \`HttpError\`. \`console.error\` when left out. */
  onError?: (error: unknown, request: { requestId: string; operation: string }) => void;
}

/** A request, as all frameworks have it. */
export interface Incoming {
  method: string;
  /** Path and query as requested, without what the framework has taken off. */
  url: string;
  headers: IncomingHttpHeaders;
  raw: IncomingMessage;
  /** The body as something before us has parsed it already. */
  parsed?: unknown;
  /** Filled in when it is first needed. */
  id?: string;
}

/** An answer, as all frameworks take it. */
export interface Outgoing {
  status: number;
  headers: Record<string, string | string[]>;
  body: string | Uint8Array | Readable | undefined;
}
`,
    "xml.ts": `import { HttpError } from "./errors.js";
import { asksFor, isScalar, put, type Raw } from "./shape.js";
import type { Shape } from "./types.js";

interface Element {
  /** Without its namespace's prefix. */
  name: string;
  attributes: Map<string, string>;
  children: Element[];
  text: string;
}

/**
 * What an XML document may stand for by its schema's \`xml\` keywords. An array without elements leaves no trace in XML:
 * there are two readings, without such arrays and with empty ones.
 */
export function readXml(text: string, shape: Shape | undefined): Raw[] {
  const root = new Parser(text).document();
  return [rawOf(root, shape, false, 0), rawOf(root, shape, true, 0)];
}

const DEEPEST = 100;

function rawOf(element: Element, shape: Shape | undefined, empties: boolean, depth: number): Raw {
  if (depth > DEEPEST) throw malformed("It is nested too deeply.");
  const { children, attributes, text } = element;
  if (asksFor(shape, "array") && !asksFor(shape, "object")) {
    if (text.trim() !== "" && !(shape?.type && isScalar(shape))) throw mixed(element);
    return children.map((child) => rawOf(child, shape?.items, empties, depth + 1));
  }
  const structured = asksFor(shape, "object") || (children.length > 0 && !(shape?.type && isScalar(shape)));
  if (!structured) return text.trim() === "" || children.length > 0 ? text.trim() : text;
  if (children.length === 0 && text.trim() !== "") return text.trim();
  if (text.trim() !== "" && asksFor(shape, "object")) throw mixed(element);
  const object: { [name: string]: Raw } = {};
  const seen = new Set<Element>();
  for (const [property, own] of Object.entries(shape?.properties ?? {})) {
    const name = own.xml?.name ?? property;
    if (own.xml?.attribute) {
      const value = attributes.get(name);
      if (value !== undefined) put(object, property, value);
      continue;
    }
    const isArray = asksFor(own, "array") && !asksFor(own, "object");
    const found = children.filter(
      (child) => child.name === (isArray && !own.xml?.wrapped ? (own.items?.xml?.name ?? name) : name),
    );
    for (const child of found) seen.add(child);
    if (isArray && !own.xml?.wrapped) {
      if (found.length > 0 || empties)
        put(
          object,
          property,
          found.map((child) => rawOf(child, own.items, empties, depth + 1)),
        );
    } else if (found.length === 1) put(object, property, rawOf(found[0]!, own, empties, depth + 1));
    else if (found.length > 1)
      put(
        object,
        property,
        found.map((child) => rawOf(child, own, empties, depth + 1)),
      );
  }
  for (const child of children) {
    if (seen.has(child)) continue;
    const known = Object.hasOwn(object, child.name) ? object[child.name] : undefined;
    const value = rawOf(child, shape?.additionalProperties, empties, depth + 1);
    if (known === undefined) put(object, child.name, value);
    else if (Array.isArray(known)) known.push(value);
    else put(object, child.name, [known, value]);
  }
  return object;
}

/** OpenAPI has no value for text beside elements: it would be lost. */
function mixed({ name }: Element): HttpError {
  return malformed(\`There is text in the element \${name}, which has none.\`);
}

function malformed(message: string): HttpError {
  return new HttpError(400, "The body is not valid XML.", {
    code: "MALFORMED_BODY",
    details: [{ field: "body", message }],
  });
}

const ENTITIES: Record<string, string> = { lt: "<", gt: ">", amp: "&", apos: "'", quot: '"' };

/** Elements, attributes and text. Document types are refused: entities of one's own are how XML parsers are attacked. */
class Parser {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): Element {
    this.#skip();
    const root = this.#element(0);
    this.#skip();
    if (this.#at < this.#text.length) throw malformed("There is something behind the root element.");
    return root;
  }

  /** White space, comments and instructions. */
  #skip(): void {
    for (;;) {
      const found = this.#take(/\\s+|<!--[\\s\\S]*?-->|<\\?[\\s\\S]*?\\?>/y);
      if (found === undefined) return;
    }
  }

  #take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (!found) return undefined;
    this.#at += found[0].length;
    return found;
  }

  #element(depth: number): Element {
    if (depth > DEEPEST) throw malformed("It is nested too deeply.");
    const open = this.#take(/<([^\\s<>/!?=&'"]+)/y);
    if (!open) throw malformed("An element is missing.");
    const element: Element = { name: local(open[1]!), attributes: new Map(), children: [], text: "" };
    for (;;) {
      const attribute = this.#take(/\\s+([^\\s<>/=&'"]+)\\s*=\\s*(?:"([^"<]*)"|'([^'<]*)')/y);
      if (!attribute) break;
      element.attributes.set(local(attribute[1]!), unescaped(attribute[2] ?? attribute[3]!));
    }
    if (this.#take(/\\s*\\/>/y)) return element;
    if (!this.#take(/\\s*>/y)) throw malformed(\`The element \${element.name} does not end.\`);
    for (;;) {
      const text = this.#take(/[^<]+/y);
      const data = text ? undefined : this.#take(/<!\\[CDATA\\[([\\s\\S]*?)\\]\\]>/y);
      if (text) element.text += unescaped(text[0]);
      else if (data) element.text += data[1];
      else if (this.#take(/<!--[\\s\\S]*?-->|<\\?[\\s\\S]*?\\?>/y)) continue;
      else if (this.#text.startsWith("</", this.#at)) break;
      else element.children.push(this.#element(depth + 1));
    }
    if (this.#take(/<\\/([^\\s>]+)\\s*>/y)?.[1] !== open[1]) throw malformed(\`The element \${element.name} is not closed.\`);
    return element;
  }
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function unescaped(text: string): string {
  return text.replace(/&(?:#(\\d+)|#x([\\da-f]+)|(\\w+));|&/gi, (all, decimal?: string, hex?: string, name?: string) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined;
    const character = code !== undefined && code <= 0x10ffff ? String.fromCodePoint(code) : ENTITIES[name ?? ""];
    if (character === undefined) throw malformed(\`There is no entity \${all}.\`);
    return character;
  });
}
`,
};

// EXTERNAL MODULE: ./build/src/routes/spec/read-security.js
var read_security = __webpack_require__(57215);
// EXTERNAL MODULE: ./build/src/routes/spec/standalone.js
var standalone = __webpack_require__(49331);
// EXTERNAL MODULE: ./build/src/routes/validators/keywords.js
var keywords = __webpack_require__(36260);
;// CONCATENATED MODULE: ./build/src/routes/validators/walk.js

/** Keywords whose value is a schema that judges the same value. */
const SAME = ["not", "if", "then", "else"];
const SAME_LISTS = ["allOf", "anyOf", "oneOf"];
const SAME_MAPS = ["dependentSchemas", "dependencies"];
/** Keywords whose value is a schema that judges a part of the value. */
const PARTS = [
    "additionalItems",
    "additionalProperties",
    "contains",
    "items",
    "propertyNames",
    "unevaluatedItems",
    "unevaluatedProperties",
];
const PART_LISTS = ["prefixItems", "items"];
const PART_MAPS = ["properties", "patternProperties"];
/** Calls back for a schema and all schemas in it, references not followed; only those that judge the same value on wish. */
function walk(schema, at, visit, sameValueOnly = false) {
    const waiting = [[schema, at]];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
        const [node, place] = next;
        if (!(0,keywords/* isObject */.Gv)(node))
            continue;
        visit(node, place);
        const one = (keyword) => {
            if ((0,keywords/* isObject */.Gv)(node[keyword]))
                waiting.push([node[keyword], (0,keywords/* below */.Gz)(place, keyword)]);
        };
        const list = (keyword) => {
            const value = node[keyword];
            if (Array.isArray(value))
                for (const [index, item] of value.entries())
                    waiting.push([item, (0,keywords/* below */.Gz)(place, keyword, index)]);
        };
        const map = (keyword) => {
            const value = node[keyword];
            if ((0,keywords/* isObject */.Gv)(value))
                for (const [name, item] of Object.entries(value))
                    waiting.push([item, (0,keywords/* below */.Gz)(place, keyword, name)]);
        };
        SAME.forEach(one);
        SAME_LISTS.forEach(list);
        SAME_MAPS.forEach(map);
        if (sameValueOnly)
            continue;
        PARTS.forEach(one);
        PART_LISTS.forEach(list);
        PART_MAPS.forEach(map);
    }
}

;// CONCATENATED MODULE: ./build/src/routes/validators/discriminator.js


/**
 * Reads the discriminator of a schema. A value is judged by the schema that its property names: by the mapping, or by the
 * name of a component that the mapping does not mention. A name that is neither fails ("no schema can be determined and
 * validation SHOULD fail", OpenAPI 3.0.3).
 */
function dispatchOf(target, options, inPlace) {
    const { schema, at } = target.schema;
    const discriminator = (0,keywords/* isObject */.Gv)(schema) ? schema.discriminator : undefined;
    if (!(0,keywords/* isObject */.Gv)(schema) || !(0,keywords/* isObject */.Gv)(discriminator) || typeof discriminator.propertyName !== "string")
        return undefined;
    if (options.dialect === "draft4-openapi30" && typeof schema.$ref === "string")
        return undefined;
    const property = discriminator.propertyName;
    const keyword = ["oneOf", "anyOf"].find((name) => Array.isArray(schema[name]));
    const candidates = keyword
        ? branches(schema[keyword], target, property, keyword, options)
        : heirs(target, property, options, inPlace);
    if (!candidates)
        return undefined;
    const byName = (name) => options.mapped?.(name, at) ?? inPlace.component(name);
    const found = new Map();
    const mapping = (0,keywords/* isObject */.Gv)(discriminator.mapping) ? Object.entries(discriminator.mapping) : [];
    for (const [value, name] of mapping) {
        const mapped = typeof name === "string" ? byName(name) : undefined;
        if (mapped)
            found.set(value, mapped);
    }
    const mapped = new Map(found);
    const isMapped = ({ name }) => [...mapped.values()].some((one) => one.name === name);
    for (const { values, target: candidate } of candidates) {
        if (isMapped(candidate))
            continue;
        for (const value of values) {
            const taken = found.get(value);
            if (!taken)
                found.set(value, candidate);
            // Then the property does not tell them apart, and the rest of each has to.
            else if (keyword && !mapped.has(value) && taken.name !== candidate.name)
                return undefined;
        }
    }
    if (found.size === 0)
        return undefined;
    const otherwise = typeof discriminator.defaultMapping === "string" ? byName(discriminator.defaultMapping) : undefined;
    return { property, options: [...found].map(([value, chosen]) => ({ value, target: chosen })), otherwise, keyword };
}
/** The alternatives under their implicit names; undefined when one is no reference and so has no name. */
function branches(list, target, property, keyword, options) {
    const candidates = [];
    for (const [index, branch] of list.entries()) {
        const ref = (0,keywords/* isObject */.Gv)(branch) && typeof branch.$ref === "string" ? branch.$ref : undefined;
        const found = ref === undefined ? undefined : options.target(ref, (0,keywords/* below */.Gz)(target.schema.at, keyword, index));
        if (ref === undefined || !found)
            return undefined;
        candidates.push({ values: discriminator_valuesOf(found, property, lastWord(ref), options), target: found });
    }
    return candidates;
}
/** Components that take the schema over, and the schema itself; undefined when there are none. */
function heirs(target, property, options, inPlace) {
    if (target.name === "")
        return undefined;
    const found = inPlace.heirs(target);
    if (found.length === 0)
        return undefined;
    return [...found, target].map((heir) => ({
        values: [ownValue(heir, property, options) ?? heir.component ?? heir.name],
        target: heir,
    }));
}
/**
 * The values of the property that mean an alternative: the only one that it allows, else its name. Where the property
 * cannot have that name, those that it can have are meant.
 */
function discriminator_valuesOf(target, property, name, options) {
    const only = ownValue(target, property, options);
    if (only !== undefined)
        return [only];
    const listed = listedValues(target.schema.schema, target.schema.at, property, options, new Set());
    return listed === undefined || listed.includes(name) ? [name] : listed;
}
/** The values that a schema lists for the property; undefined where it may have others, or is not told. */
function listedValues(schema, at, property, options, seen) {
    if (!(0,keywords/* isObject */.Gv)(schema) || seen.has(schema))
        return undefined;
    const within = new Set(seen).add(schema);
    const inner = (part, ...steps) => listedValues(part, (0,keywords/* below */.Gz)(at, ...steps), property, options, within);
    const target = typeof schema.$ref === "string" ? options.target(schema.$ref, at)?.schema : undefined;
    const referred = target && listedValues(target.schema, target.at, property, options, within);
    // OpenAPI 3.0 ignores what stands beside a reference.
    if (typeof schema.$ref === "string" && options.dialect === "draft4-openapi30")
        return referred;
    const found = [referred];
    if (property === undefined) {
        if ("const" in schema || Array.isArray(schema.enum))
            found.push(("const" in schema ? [schema.const] : schema.enum).filter(isNameable).map(String));
        else if (schema.type === "null")
            found.push([]);
    }
    else if ((0,keywords/* isObject */.Gv)(schema.properties) && Object.hasOwn(schema.properties, property)) {
        const place = (0,keywords/* below */.Gz)(at, "properties", property);
        found.push(listedValues(schema.properties[property], place, undefined, options, within));
    }
    if (Array.isArray(schema.allOf))
        found.push(...schema.allOf.map((part, i) => inner(part, "allOf", i)));
    for (const keyword of ["anyOf", "oneOf"]) {
        const list = schema[keyword];
        if (!Array.isArray(list) || list.length === 0)
            continue;
        const parts = list.map((part, i) => inner(part, keyword, i));
        if (parts.every((values) => values !== undefined))
            found.push(parts.flat());
    }
    const lists = found.filter((values) => values !== undefined);
    return lists.sort((a, b) => a.length - b.length)[0] && [...new Set(lists[0])];
}
/** What a mapping can name. */
function isNameable(value) {
    return ["string", "boolean", "number"].includes(typeof value);
}
/**
 * The value that a schema itself gives to the property, where it allows one only; no other name could be right then.
 * Descriptions of Azure's interfaces say it by an extension.
 */
function ownValue(target, property, options) {
    const { schema, at } = target.schema;
    const extension = (0,keywords/* isObject */.Gv)(schema) ? schema["x-ms-discriminator-value"] : undefined;
    if (typeof extension === "string")
        return extension;
    let value;
    walk(schema, at, (part, place) => {
        const described = (0,keywords/* isObject */.Gv)(part.properties) ? part.properties[property] : undefined;
        const ref = (0,keywords/* isObject */.Gv)(described) && typeof described.$ref === "string" ? described.$ref : undefined;
        const found = ref === undefined ? described : options.target(ref, (0,keywords/* below */.Gz)(place, "properties", property))?.schema.schema;
        if (!(0,keywords/* isObject */.Gv)(found))
            return;
        const values = Array.isArray(found.enum) ? found.enum : "const" in found ? [found.const] : [];
        if (values.length === 1 && ["string", "boolean", "number"].includes(typeof values[0]))
            value ??= String(values[0]);
    }, true);
    return value;
}
/** The name at the end of a reference. */
function lastWord(ref) {
    const word = ref
        .slice(ref.lastIndexOf("/") + 1)
        .replaceAll("~1", "/")
        .replaceAll("~0", "~");
    try {
        return decodeURIComponent(word);
    }
    catch {
        return word;
    }
}

;// CONCATENATED MODULE: ./build/src/routes/validators/in-place.js



/** Which named schemas judge the very value that another one judges, by `$ref`, `allOf` and the like. */
class InPlace {
    options;
    edges = new Map();
    dispatches = new Map();
    choices = new Map();
    parents = new Map();
    heirsByName;
    componentsByName;
    constructor(options) {
        this.options = options;
    }
    /** The choice that the discriminator of a named schema makes. */
    dispatch(of) {
        if (!this.dispatches.has(of.name))
            this.dispatches.set(of.name, dispatchOf(of, this.options, this));
        return this.dispatches.get(of.name);
    }
    /** The keywords by which a named schema chooses among its heirs, with or without a discriminator. */
    choosesHeirs(of) {
        return this.choicesOf(of).map(({ keyword }) => keyword);
    }
    choicesOf(of) {
        const known = this.choices.get(of.name);
        if (known)
            return known;
        const { schema, at } = of.schema;
        const heirs = (0,keywords/* isObject */.Gv)(schema) && (schema.oneOf || schema.anyOf) ? this.heirs(of) : [];
        const choices = ["anyOf", "oneOf"].flatMap((keyword) => {
            const list = (0,keywords/* isObject */.Gv)(schema) && Array.isArray(schema[keyword]) ? schema[keyword] : [];
            const chosen = list.flatMap((member, i) => {
                const ref = (0,keywords/* isObject */.Gv)(member) && typeof member.$ref === "string" ? member.$ref : undefined;
                const target = ref === undefined ? undefined : this.options.target(ref, (0,keywords/* below */.Gz)(at, keyword, i));
                return target && hasName(heirs, target.name) ? [target] : [];
            });
            return chosen.length > 0 ? [{ keyword, heirs: chosen }] : [];
        });
        this.choices.set(of.name, choices);
        return choices;
    }
    /**
     * How a schema refers to another one that judges the same value: `plain` where the other has chosen the schema
     * already. Undefined where the reference would lead back to the schema for ever.
     */
    reference(from, to) {
        const wanted = this.edge(from.target, to);
        if (!this.leadsTo(wanted, from))
            return wanted;
        const plain = { target: to, plain: true };
        const chooses = this.dispatch(to) !== undefined || this.choicesOf(to).length > 0;
        return !wanted.plain && chooses && !this.leadsTo(plain, from) ? plain : undefined;
    }
    edge(from, to) {
        const chosen = this.dispatch(to)?.options.map(({ target }) => target) ?? [];
        const plain = from.name !== to.name && (hasName(chosen, from.name) || this.isBetween(from, to));
        return { target: to, plain };
    }
    /** Whether a schema takes another over and is chosen by it, or is taken over by one that is. */
    isBetween(from, to) {
        const chosen = this.choicesOf(to).flatMap(({ heirs }) => heirs);
        if (chosen.length === 0 || !hasName(this.heirs(to), from.name))
            return false;
        return hasName(chosen, from.name) || this.heirs(from).some(({ name }) => hasName(chosen, name));
    }
    /** Whether judging a value by one schema leads to judging it by another. */
    leadsTo(from, to) {
        const seen = new Set();
        const waiting = [from];
        for (let next = waiting.pop(); next; next = waiting.pop()) {
            if (next.target.name === to.target.name && next.plain === to.plain)
                return true;
            const key = `${next.target.name} ${next.plain}`;
            if (seen.has(key))
                continue;
            seen.add(key);
            waiting.push(...this.edgesOf(next));
        }
        return false;
    }
    /** Components that take over a schema by `allOf`, and those that take over these. */
    heirs(of) {
        this.heirsByName ??= this.readHeirs();
        const found = new Map();
        const waiting = [of];
        for (let next = waiting.pop(); next; next = waiting.pop())
            for (const heir of this.heirsByName.get(next.name) ?? []) {
                if (found.has(heir.name) || heir.name === of.name)
                    continue;
                found.set(heir.name, heir);
                waiting.push(heir);
            }
        return [...found.values()];
    }
    /** A component by the spec's own name. */
    component(name) {
        this.componentsByName ??= new Map((this.options.components ?? []).flatMap((target) => target.component === undefined ? [] : [[target.component, target]]));
        return this.componentsByName.get(name);
    }
    readHeirs() {
        const heirs = new Map();
        for (const component of this.options.components ?? [])
            for (const parent of this.parentsOf(component)) {
                const list = heirs.get(parent.name) ?? [];
                list.push(component);
                heirs.set(parent.name, list);
            }
        return heirs;
    }
    parentsOf(component) {
        const known = this.parents.get(component.name);
        if (known)
            return known;
        const { schema, at } = component.schema;
        const members = (0,keywords/* isObject */.Gv)(schema) && Array.isArray(schema.allOf) ? schema.allOf : [];
        const parents = members.flatMap((member) => {
            const target = (0,keywords/* isObject */.Gv)(member) && typeof member.$ref === "string" ? this.options.target(member.$ref, at) : undefined;
            return target ? [target] : [];
        });
        this.parents.set(component.name, parents);
        return parents;
    }
    edgesOf({ target: of, plain }) {
        const key = `${of.name} ${plain}`;
        const known = this.edges.get(key);
        if (known)
            return known;
        const dispatch = this.dispatch(of);
        const { schema, at } = of.schema;
        const chosen = plain
            ? [dispatch?.keyword, ...this.choosesHeirs(of)].filter((keyword) => keyword !== undefined)
            : [];
        const own = (0,keywords/* isObject */.Gv)(schema) && chosen.length > 0
            ? { ...schema, ...Object.fromEntries(chosen.map((keyword) => [keyword, undefined])) }
            : schema;
        const edges = [];
        walk(own, at, (part, place) => {
            for (const ref of [part.$ref, part.$dynamicRef]) {
                const target = typeof ref === "string" ? this.options.target(ref, place) : undefined;
                if (target)
                    edges.push(this.edge(of, target));
            }
        }, true);
        if (!plain)
            for (const { target } of dispatch?.options ?? [])
                edges.push({ target, plain: target.name === of.name });
        this.edges.set(key, edges);
        return edges;
    }
}
function hasName(targets, name) {
    return targets.some((target) => target.name === name);
}

;// CONCATENATED MODULE: ./build/src/routes/validators/named-targets.js
/** The named schemas of an API, as the compiler of validators looks them up. */
class NamedTargets {
    options;
    #api;
    #targets = new Map();
    #bySchema = new Map();
    constructor(api) {
        this.#api = api;
        for (const component of api.schemas) {
            const name = component.external ? undefined : component.name;
            this.#targets.set(component, { name: component.identifier, component: name, schema: component.schema });
            if (typeof component.schema.schema === "object")
                this.#bySchema.set(component.schema.schema, component);
        }
        this.options = {
            dialect: api.version === "2.0" || api.version === "3.0" ? "draft4-openapi30" : "draft2020-12",
            target: (ref, from) => this.#target(ref, from),
            mapped: (name, from) => {
                const component = api.mapped(name, from);
                return component && this.#targets.get(component);
            },
            components: [...this.#targets.values()],
        };
    }
    of(component) {
        return this.#targets.get(component);
    }
    /** Whether a schema is one of those that have a name. */
    isNamed(schema) {
        return this.#bySchema.has(schema);
    }
    /** The named schema; also where the model gave up because one reference leads back to another. */
    #target(ref, from) {
        const named = this.#api.named(ref, from) ?? this.#bySchema.get(this.#api.spec.follow(ref, from)?.value);
        return named && this.#targets.get(named);
    }
}

// EXTERNAL MODULE: ./build/src/routes/spec/pattern-text.js
var pattern_text = __webpack_require__(54842);
;// CONCATENATED MODULE: ./build/src/routes/servers/tests/sample-scalar.js

/** Thrown where no value could be made; an example may help then. */
class NoSample extends Error {
}
const FORMATS = {
    date: "2024-01-31",
    "date-time": "2024-01-31T12:00:00Z",
    time: "12:00:00Z",
    duration: "P1D",
    email: "user@example.com",
    "idn-email": "user@example.com",
    hostname: "example.com",
    ipv4: "192.0.2.1",
    ipv6: "2001:db8::1",
    uri: "https://example.com/",
    url: "https://example.com/",
    "uri-reference": "/path",
    uuid: "00000000-0000-4000-8000-000000000000",
    byte: "YQ==",
    "json-pointer": "/a",
    regex: "a",
};
function numberOf(value) {
    return typeof value === "number" ? value : undefined;
}
/** A number by its limits. @param whole 1 for integers */
function number(flat, whole, index) {
    const step = numberOf(flat.multipleOf) ?? whole ?? 1;
    const exclusive = (bound, flag) => typeof flag === "number" ? flag : flag === true ? numberOf(bound) : undefined;
    const above = exclusive(flat.minimum, flat.exclusiveMinimum);
    const below = exclusive(flat.maximum, flat.exclusiveMaximum);
    const least = Math.max(numberOf(flat.minimum) ?? Number.NEGATIVE_INFINITY, above ?? Number.NEGATIVE_INFINITY);
    const most = Math.min(numberOf(flat.maximum) ?? Number.POSITIVE_INFINITY, below ?? Number.POSITIVE_INFINITY);
    const from = Number.isFinite(least)
        ? Math.ceil(least / step) * step
        : Number.isFinite(most)
            ? Math.min(step, Math.floor(most / step) * step)
            : step;
    const fits = (value) => value >= least && value <= most && value !== above && value !== below;
    const found = [from + index * step, from + step, from - step, from, (least + most) / 2].find((value) => fits(value) && (whole === undefined || Number.isInteger(value)));
    if (found === undefined)
        throw new NoSample();
    return found;
}
/** A text by its format, its pattern and its lengths. */
function string(flat, index) {
    const least = numberOf(flat.minLength) ?? 0;
    const most = numberOf(flat.maxLength) ?? Number.POSITIVE_INFINITY;
    if (least > 100_000)
        throw new NoSample();
    const examples = [flat.example, ...(Array.isArray(flat.examples) ? flat.examples : [])];
    if (typeof flat.pattern === "string") {
        const example = examples.find((one) => typeof one === "string" && matches(flat.pattern, one, least, most));
        const text = example ?? (0,pattern_text/* textFor */.b)(flat.pattern, least, most);
        if (text === undefined)
            throw new NoSample();
        return text;
    }
    const known = typeof flat.format === "string" && Object.hasOwn(FORMATS, flat.format) ? FORMATS[flat.format] : undefined;
    const text = known ?? (index === 0 ? "text" : `text${index}`);
    return text.length >= least && text.length <= most
        ? text
        : "abcdefghij".charAt(index % 10).repeat(Math.max(least, Math.min(most, 4)));
}
function matches(pattern, text, least, most) {
    try {
        return new RegExp(pattern, "u").test(text) && text.length >= least && text.length <= most;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/src/routes/servers/tests/sample.js







const samplers = new WeakMap();
/** Where several alternatives are alike, and values are judged to find one, so many are tried. */
const MOST_TRIES = 6;
/**
 * A value that a schema accepts in a request, as small as it can be; undefined when none could be made.
 * @param fits what else is asked of it
 */
function sampleOf(api, schema, fits = () => true) {
    const sampler = samplers.get(api) ?? new Sampler(api);
    samplers.set(api, sampler);
    let accepts;
    for (let tries = 0; tries < MOST_TRIES; tries++) {
        try {
            const { value, isSure } = sampler.sample(schema, tries);
            if (!isSure)
                accepts ??= (0,standalone/* validatorEitherWay */.tZ)((0,standalone/* standalone */.gI)(api, schema, "request"));
            if (fits(value) && (isSure || accepts(value)))
                return { value };
        }
        catch (error) {
            if (!(error instanceof NoSample || error instanceof RangeError))
                throw error;
        }
    }
    return undefined;
}
/** Keywords that values are not made for: they are right by luck, or not. */
const JUDGED = [
    "if",
    "not",
    "contains",
    "propertyNames",
    "patternProperties",
    "dependencies",
    "dependentRequired",
    "dependentSchemas",
    "unevaluatedItems",
    "unevaluatedProperties",
];
/** Keywords that may refuse a value of an enumeration. */
const LIMITS = ["minLength", "maxLength", "pattern", "minimum", "maximum", "multipleOf"];
class Sampler {
    #api;
    #targets;
    #options;
    #inPlace;
    /** Named schemas that the value in hand is judged by: among them is the heir that was chosen. */
    #within = [];
    /** Which of the alternatives that are alike is taken, and whether there were such. */
    #choice = 0;
    #isSure = true;
    constructor(api) {
        this.#api = api;
        this.#targets = new NamedTargets(api);
        this.#options = { ...this.#targets.options, formats: "annotate" };
        this.#inPlace = new InPlace(this.#options);
    }
    /** @param choice which of several that are alike; it has to be judged unless it is sure */
    sample(schema, choice) {
        this.#choice = choice;
        this.#isSure = true;
        const value = this.value(schema, 0, choice);
        return { value, isSure: this.#isSure };
    }
    /** @param index which of several different ones: items of a list may have to differ */
    value({ schema, at }, depth, index) {
        if (depth > 12)
            throw new NoSample();
        if (schema === false)
            throw new NoSample();
        if (!(0,pointer/* isMap */.jh)(schema))
            return "text";
        const { flat, places } = this.#flatten({ schema, at }, 0);
        if (JUDGED.some((keyword) => Object.hasOwn(flat, keyword))) {
            this.#isSure = false;
            if ((flat.not !== undefined || flat.if !== undefined) && flat.example !== undefined)
                return flat.example;
        }
        if ((flat.const !== undefined || flat.enum !== undefined) && LIMITS.some((keyword) => Object.hasOwn(flat, keyword)))
            this.#isSure = false;
        if (flat.const !== undefined)
            return flat.const;
        if (Array.isArray(flat.enum)) {
            const fitting = flat.enum.filter((one) => one !== null && this.#hasType(flat, one));
            return fitting[Math.min(index, fitting.length - 1)] ?? flat.enum[0];
        }
        switch (typeOf(flat)) {
            case "null":
                return null;
            case "boolean":
                return index % 2 === 0;
            case "integer":
                return number(flat, 1, index);
            case "number":
                return number(flat, undefined, index);
            case "array":
                return this.#array(flat, places, depth);
            case "object":
                return this.#object(flat, places, depth);
            default:
                return string(flat, index);
        }
    }
    #hasType(flat, value) {
        const type = typeOf(flat);
        if (flat.type === undefined)
            return true;
        return type === "integer" || type === "number"
            ? typeof value === "number"
            : type === "string"
                ? typeof value === "string"
                : true;
    }
    /** One schema out of its references and compositions: all of `allOf`, the first of the others. */
    #flatten({ schema, at }, depth) {
        if (depth > 20)
            throw new NoSample();
        const places = new Map();
        if (!(0,pointer/* isMap */.jh)(schema))
            return { flat: {}, places };
        const ref = (0,pointer/* refOf */.H8)(schema);
        let flat = {};
        const add = (other) => {
            flat = joined(flat, other.flat);
            for (const [key, place] of other.places)
                places.set(key, place);
        };
        if (ref !== undefined) {
            add(this.#target(ref, at, depth));
            if (this.#api.version === "2.0" || this.#api.version === "3.0")
                return { flat, places };
        }
        const own = {};
        for (const key of Object.keys(schema))
            if (key !== "$ref")
                own[key] = schema[key];
        const properties = (0,reader/* memberOf */.C5)(schema, "properties");
        if ((0,pointer/* isMap */.jh)(properties)) {
            for (const name of Object.keys(properties))
                places.set(name, { schema: properties[name], at: (0,pointer/* below */.Gz)(at, "properties", name) });
        }
        if ((0,pointer/* isMap */.jh)(own.items) || typeof own.items === "boolean")
            places.set("[]", { schema: own.items, at: (0,pointer/* below */.Gz)(at, "items") });
        if (Array.isArray(own.prefixItems)) {
            for (const [i, item] of own.prefixItems.entries())
                places.set(`[${i}]`, { schema: item, at: (0,pointer/* below */.Gz)(at, "prefixItems", i) });
        }
        if ((0,pointer/* isMap */.jh)(own.additionalProperties)) {
            places.set("{}", { schema: own.additionalProperties, at: (0,pointer/* below */.Gz)(at, "additionalProperties") });
        }
        add({ flat: own, places: new Map(places) });
        const list = (keyword) => {
            const value = (0,reader/* memberOf */.C5)(schema, keyword);
            return Array.isArray(value)
                ? value.map((part, i) => ({ schema: part, at: (0,pointer/* below */.Gz)(at, keyword, i) }))
                : [];
        };
        for (const part of list("allOf"))
            add(this.#flatten(part, depth + 1));
        for (const keyword of ["oneOf", "anyOf"]) {
            const parts = list(keyword).map((part) => this.#flatten(part, depth + 1));
            const chosen = keyword === "anyOf" || parts.length < 2 || (0,reader/* memberOf */.C5)(schema, "discriminator")
                ? firstOf(parts)
                : this.#likeliest(parts);
            if (chosen)
                add(chosen);
        }
        this.#discriminate(schema, list("oneOf").concat(list("anyOf")), flat, at);
        return { flat, places };
    }
    /** Of those of which exactly one may hold: one of another type than the rest, or that which asks for most. */
    #likeliest(parts) {
        const types = parts.map(({ flat }) => typeOf(flat));
        const single = parts.find((_, i) => types[i] !== "null" && types.filter((type) => type === types[i]).length === 1);
        if (single)
            return single;
        this.#isSure = false;
        const required = ({ flat }) => (Array.isArray(flat.required) ? flat.required.length : 0);
        const sorted = [...parts].sort((a, b) => required(b) - required(a));
        return sorted[this.#choice % sorted.length];
    }
    /** What a reference leads to: where a discriminator chooses among the heirs of that, the first of them. */
    #target(ref, at, depth) {
        const target = this.#api.spec.resolve(ref, at);
        if (!target)
            return { flat: {}, places: new Map() };
        const named = this.#targets.options.target(ref, at);
        const dispatch = named && this.#inPlace.dispatch(named);
        const options = dispatch && !dispatch.keyword ? dispatch.options : [];
        const own = options.find(({ target: { name } }) => this.#within.includes(name));
        const option = own ?? options[0];
        const { length } = this.#within;
        if (named)
            this.#within.push(named.name);
        try {
            const schema = option && !own ? option.target.schema : { schema: target.value, at: target.at };
            if (option && !own)
                this.#within.push(option.target.name);
            const { flat, places } = this.#flatten(schema, depth + 1);
            const says = option && { "x-discriminator": { name: dispatch.property, value: option.value } };
            return { flat: { ...flat, ...says }, places };
        }
        finally {
            this.#within.length = length;
        }
    }
    /** The property that says which of several it is. */
    #discriminate(schema, parts, flat, at) {
        const discriminator = (0,reader/* memberOf */.C5)(schema, "discriminator");
        const [first] = parts;
        if (!(0,pointer/* isMap */.jh)(discriminator) || !first)
            return;
        const name = (0,reader/* memberOf */.C5)(discriminator, "propertyName");
        const ref = (0,pointer/* refOf */.H8)(first.schema);
        if (typeof name !== "string" || ref === undefined)
            return;
        const dispatch = dispatchOf({ name: "", schema: { schema, at } }, this.#options, this.#inPlace);
        const target = this.#targets.options.target(ref, first.at);
        const value = dispatch?.options.find((option) => option.target.name === target?.name)?.value;
        // Without a choice by the property, exactly one of the alternatives has to fit by the rest.
        if (value === undefined)
            this.#isSure = false;
        flat["x-discriminator"] = { name, value };
    }
    #array(flat, places, depth) {
        const least = Math.max(numberOf(flat.minItems) ?? 0, flat.contains === undefined ? 0 : Number.POSITIVE_INFINITY);
        if (least > 1000)
            throw new NoSample();
        const count = Math.max(least, Math.min(1, numberOf(flat.maxItems) ?? 1));
        const items = [];
        for (let i = 0; i < count; i++) {
            const item = places.get(`[${i}]`) ?? places.get("[]");
            try {
                items.push(item ? this.value(item, depth + 1, i) : `text${i}`);
            }
            catch (error) {
                if (!(error instanceof NoSample) || items.length < least)
                    throw error;
                break;
            }
        }
        if (flat.uniqueItems === true && new Set(items.map((one) => JSON.stringify(one))).size < items.length)
            throw new NoSample();
        return items;
    }
    #object(flat, places, depth) {
        const result = {};
        const required = new Set(Array.isArray(flat.required) ? flat.required.map(String) : []);
        const least = numberOf(flat.minProperties) ?? 0;
        const names = [
            ...required,
            ...[...places.keys()].filter((name) => !/^\[|^\{\}$/.test(name) && !required.has(name)),
        ];
        for (const name of names) {
            if (!required.has(name) && Object.keys(result).length >= least)
                break;
            const place = places.get(name) ?? places.get("{}");
            if (place && this.#isReadOnly(place))
                continue;
            sample_put(result, name, place ? this.value(place, depth + 1, 0) : "text");
        }
        for (let i = 0; Object.keys(result).length < least; i++) {
            if (flat.additionalProperties === false || i > 100)
                throw new NoSample();
            const place = places.get("{}");
            sample_put(result, `name${i}`, place ? this.value(place, depth + 1, 0) : "text");
        }
        const discriminator = flat["x-discriminator"];
        if (discriminator?.value !== undefined) {
            const { name, value } = discriminator;
            const place = places.get(name);
            const sampled = Object.hasOwn(result, name) || !place ? result[name] : this.value(place, depth + 1, 0);
            sample_put(result, name, readAs(value, sampled));
        }
        return result;
    }
    /** What only answers have. */
    #isReadOnly({ schema, at }) {
        const ref = (0,pointer/* refOf */.H8)(schema);
        const value = ref === undefined ? schema : this.#api.spec.resolve(ref, at)?.value;
        return (0,pointer/* isMap */.jh)(value) && (0,reader/* memberOf */.C5)(value, "readOnly") === true;
    }
}
function firstOf(parts) {
    return parts.find((part) => part.flat.type !== "null") ?? parts[0];
}
/** A discriminator's value, which mappings write as text, as the kind of value that the property has. */
function readAs(text, sampled) {
    if (typeof text !== "string")
        return text;
    if (typeof sampled === "boolean")
        return text.toLowerCase() === "true";
    return typeof sampled === "number" && text.trim() !== "" && !Number.isNaN(Number(text)) ? Number(text) : text;
}
function sample_put(target, name, value) {
    Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
}
/** Two schemas that both must hold, keyword by keyword. */
function joined(a, b) {
    const result = { ...a, ...b };
    for (const key of ["minimum", "minLength", "minItems", "minProperties"]) {
        if (typeof a[key] === "number" && typeof b[key] === "number")
            result[key] = Math.max(a[key], b[key]);
    }
    for (const key of ["maximum", "maxLength", "maxItems"]) {
        if (typeof a[key] === "number" && typeof b[key] === "number")
            result[key] = Math.min(a[key], b[key]);
    }
    if (Array.isArray(a.required) && Array.isArray(b.required))
        result.required = [...a.required, ...b.required];
    if (Array.isArray(a.enum) && Array.isArray(b.enum)) {
        const other = b.enum;
        result.enum = a.enum.filter((one) => other.includes(one));
    }
    if (a.type !== undefined && b.type !== undefined) {
        const types = [a.type].flat().filter((one) => [b.type].flat().includes(one));
        if (types.length > 0)
            result.type = types;
        else if (typeOf(a) !== "number" && typeOf(b) !== "number")
            throw new NoSample();
    }
    if (a.pattern !== undefined && b.pattern !== undefined && a.pattern !== b.pattern)
        throw new NoSample();
    return result;
}
function typeOf(flat) {
    const types = Array.isArray(flat.type) ? flat.type.map(String) : flat.type === undefined ? [] : [String(flat.type)];
    const [type] = types.filter((one) => one !== "null");
    if (type !== undefined)
        return type;
    if (types.length > 0)
        return "null";
    if (flat.properties !== undefined || flat.required !== undefined || flat.minProperties !== undefined)
        return "object";
    if (flat.items !== undefined || flat.minItems !== undefined || flat.prefixItems !== undefined)
        return "array";
    return flat.minimum !== undefined || flat.maximum !== undefined || flat.multipleOf !== undefined
        ? "number"
        : "string";
}

;// CONCATENATED MODULE: ./build/src/routes/servers/tests/request.js






function requestsOf(api, operation, status422) {
    const values = valuesFor(api, operation);
    const body = operation.body && bodyFor(api, operation.body.content);
    const bodyMissing = operation.body?.required === true && body === undefined;
    const complete = values !== undefined && !bodyMissing;
    const valid = complete && hasCredentials(api, operation) ? build(api, operation, values, body) : undefined;
    return { ...(valid && { valid }), invalid: invalidOf(api, operation, values, body, status422) };
}
function valuesFor(api, operation) {
    const values = new Map();
    for (const parameter of operation.parameters) {
        if (!parameter.required)
            continue;
        const schema = parameter.schema ?? parameter.content?.schema;
        // An empty text in a path makes another path of it.
        const fits = (value) => parameter.in !== "path" || value !== "";
        const sample = schema ? sampleOf(api, schema, fits) : { value: "text" };
        const value = sample?.value ?? parameter.examples.find(fits);
        // Nothing cannot be sent, and an empty list is nothing.
        if (value === undefined || value === null || (Array.isArray(value) && value.length === 0))
            return undefined;
        if ((0,pointer/* isMap */.jh)(value) && Object.keys(value).length === 0)
            return undefined;
        values.set(parameter, value);
    }
    return values;
}
function bodyFor(api, content) {
    const rank = ["json", "form", "text", "bytes", "multipart"];
    const sorted = [...content].sort((a, b) => rank.indexOf(kindOfMedia(a.mediaType)) - rank.indexOf(kindOfMedia(b.mediaType)));
    for (const media of sorted) {
        const sample = media.schema ? sampleOf(api, media.schema) : { value: "text" };
        const value = sample?.value ?? validExample(api, media);
        if (value === undefined)
            continue;
        const text = bodyText(media, value);
        if (text !== undefined)
            return text;
    }
    return undefined;
}
/** Authors' examples are often wrong. */
function validExample(api, { schema, examples }) {
    if (!schema || examples.length === 0)
        return examples[0];
    return examples.find((0,standalone/* validatorEitherWay */.tZ)((0,standalone/* standalone */.gI)(api, schema, "request")));
}
function bodyText(media, value) {
    const type = media.mediaType.replace("*/*", "application/json").replace("/*", "/x-any");
    switch (kindOfMedia(media.mediaType)) {
        case "json":
            return { type, text: JSON.stringify(value) };
        case "form": {
            if (!(0,pointer/* isMap */.jh)(value))
                return undefined;
            const pairs = Object.entries(value).flatMap(([name, one]) => pairsOf(name, one, media.encoding[name]?.style ?? "form", true));
            return pairs.length === 0
                ? undefined
                : { type, text: pairs.map((pair) => pair.map(encoded).join("=")).join("&") };
        }
        case "multipart": {
            if (!(0,pointer/* isMap */.jh)(value) || !type.startsWith("multipart/form-data"))
                return undefined;
            const parts = Object.entries(value).flatMap(([name, one]) => (Array.isArray(one) ? one : [one]).map((item) => partText(name, item, media)));
            return { type: "multipart/form-data; boundary=boundary", text: `${parts.join("")}--boundary--\r\n` };
        }
        default:
            return typeof value === "object" ? undefined : { type, text: String(value) };
    }
}
function partText(name, value, media) {
    const wanted = media.encoding[name]?.contentType?.split(",")[0]?.trim().replace("/*", "/x-any");
    const type = wanted ?? (typeof value === "object" ? "application/json" : undefined);
    const head = `Content-Disposition: form-data; name="${name.replaceAll('"', "%22")}"${type ? `\r\nContent-Type: ${type}` : ""}`;
    return `--boundary\r\n${head}\r\n\r\n${typeof value === "object" ? JSON.stringify(value) : String(value)}\r\n`;
}
/** What is between the items of a list. */
const JOINTS = { spaceDelimited: " ", pipeDelimited: "|", tabDelimited: "\t" };
/** OpenAPI 3.2: all of the query as one value. */
function wholeQuery({ content }, value) {
    if (!(0,pointer/* isMap */.jh)(value) || !/^application\/x-www-form-urlencoded\b/i.test(content?.mediaType ?? ""))
        return encoded(JSON.stringify(value));
    return Object.entries(value)
        .flatMap(([name, one]) => pairsOf(name, one, "form", true))
        .map((pair) => pair.map(encoded).join("="))
        .join("&");
}
/** Names and values of a query or a form. */
function pairsOf(name, value, style, explode) {
    if (Array.isArray(value)) {
        const items = value.map((one) => (typeof one === "object" ? JSON.stringify(one) : String(one)));
        if (style === "deepObject")
            return items.map((item) => [`${name}[]`, item]);
        if (explode)
            return items.map((item) => [name, item]);
        return [[name, items.join(JOINTS[style] ?? ",")]];
    }
    if (!(0,pointer/* isMap */.jh)(value))
        return [[name, String(value)]];
    if (style === "deepObject") {
        return Object.entries(value).flatMap(([key, one]) => pairsOf(`${name}[${key}]`, one, style, true));
    }
    return [[name, JSON.stringify(value)]];
}
/** `name=value` in a query, `a,b` in a path or a header. */
function flat(value, explode) {
    if (Array.isArray(value))
        return value.map(String);
    if (!(0,pointer/* isMap */.jh)(value))
        return [String(value)];
    return Object.entries(value).flatMap(([key, one]) => (explode ? [`${key}=${String(one)}`] : [key, String(one)]));
}
function build(api, operation, values, body) {
    let target = operation.path;
    const query = [];
    const headers = {};
    const cookies = [];
    for (const [parameter, value] of values) {
        const { name, explode, style } = parameter;
        const json = parameter.content ? JSON.stringify(value) : undefined;
        if (parameter.in === "path")
            target = target.replaceAll(`{${name}}`, () => (json === undefined ? pathText(parameter, value) : encoded(json)));
        else if (parameter.in === "header")
            headers[name] = json ?? flat(value, explode).join(JOINTS[style] ?? ",");
        else if (parameter.in === "querystring")
            query.push(wholeQuery(parameter, value));
        else if (parameter.in === "cookie")
            cookies.push(`${name}=${encoded(json ?? flat(value, false).join(","))}`);
        else if (json !== undefined)
            query.push(`${encoded(name)}=${encoded(json)}`);
        else if ((0,pointer/* isMap */.jh)(value) && style === "form")
            query.push(...formObject(name, value, explode));
        else {
            for (const [key, one] of pairsOf(name, value, style, explode)) {
                // Commas between items are no part of them.
                const text = encoded(one).replace(/%2C/g, style === "form" && !explode && Array.isArray(value) ? "," : "%2C");
                query.push(`${encoded(key)}=${text}`);
            }
        }
    }
    credentials(api, operation, query, headers, cookies);
    if (cookies.length > 0)
        headers.Cookie = cookies.join("; ");
    if (body)
        headers["Content-Type"] = body.type;
    return {
        method: operation.method.toUpperCase(),
        target: encodedPath(target) + (query.length > 0 ? `?${query.join("&")}` : ""),
        headers,
        ...(body && { body: body.text }),
    };
}
/** Braces and other characters of a path that may not stand in a request are encoded, what is encoded stays so. */
function encodedPath(path) {
    return path
        .split(/(%[0-9A-Fa-f]{2})/)
        .map((piece, i) => (i % 2 === 1 ? piece : encodeURI(piece.toWellFormed())))
        .join("");
}
function formObject(name, value, explode) {
    const entries = Object.entries(value);
    if (explode)
        return entries.flatMap(([key, one]) => pairsOf(key, one, "form", true).map((pair) => pair.map(encoded).join("=")));
    return [
        `${encoded(name)}=${entries
            .flat()
            .map((one) => encoded(String(one)))
            .join(",")}`,
    ];
}
function pathText({ name, style, explode }, value) {
    const parts = flat(value, explode).map((part) => encoded(part).replace(/%3D/g, explode && (0,pointer/* isMap */.jh)(value) ? "=" : "%3D"));
    if (style === "label")
        return `.${parts.join(explode ? "." : ",")}`;
    if (style !== "matrix")
        return parts.join(encoded(JOINTS[style] ?? "") || ",");
    if (!explode)
        return `;${name}=${parts.join(",")}`;
    return (0,pointer/* isMap */.jh)(value) ? `;${parts.join(";")}` : parts.map((part) => `;${name}=${part}`).join("");
}
/** Whether one alternative's credentials fit into one request: there is one Authorization header. */
function hasCredentials(api, operation) {
    const [first] = [...operation.security].sort((a, b) => a.length - b.length);
    const schemes = (first ?? []).map(({ scheme }) => api.securitySchemes.find((one) => one.name === scheme));
    return new Set(schemes.flatMap((scheme) => authorizationOf(scheme) ?? [])).size < 2;
}
/** The Authorization header that a scheme wants; undefined where it wants none. */
function authorizationOf(scheme) {
    const kind = scheme && (0,read_security/* authorizationScheme */.$h)(scheme);
    if (kind === undefined)
        return undefined;
    return kind === "basic" ? "Basic dGVzdDp0ZXN0" : `${kind} test`;
}
/** What the hooks of the test's application let pass. */
function credentials(api, operation, query, headers, cookies) {
    const [first] = [...operation.security].sort((a, b) => a.length - b.length);
    for (const { scheme: name } of first ?? []) {
        const scheme = api.securitySchemes.find((one) => one.name === name);
        if (scheme?.type === "apiKey") {
            const key = scheme.parameterName ?? "";
            if (scheme.in === "header")
                headers[key] ??= "test";
            else if (scheme.in === "cookie")
                cookies.push(`${key}=test`);
            else
                query.push(`${encoded(key)}=test`);
        }
        else {
            const authorization = authorizationOf(scheme);
            if (authorization)
                headers.Authorization = authorization;
        }
    }
}
/** The first of several ways to break a request that the operation is open to. */
function invalidOf(api, operation, values, body, status422) {
    const failing = status422 ? 422 : 400;
    // Without credentials it is refused before it is looked at.
    if (values && hasCredentials(api, operation)) {
        for (const parameter of operation.parameters) {
            if (!parameter.required ||
                (parameter.in !== "query" && parameter.in !== "header") ||
                SENT_ANYWAY.has(parameter.name.toLowerCase()) ||
                takenByKey(api, operation, parameter))
                continue;
            const without = new Map([...values].filter(([one]) => one !== parameter));
            return { about: `without ${parameter.name}`, request: build(api, operation, without, body), status: failing };
        }
        for (const parameter of operation.parameters) {
            if (parameter.content || !isOfNumbers(api, parameter))
                continue;
            const wrong = new Map(values).set(parameter, wrongFor(parameter));
            return { about: `with a wrong ${parameter.name}`, request: build(api, operation, wrong, body), status: failing };
        }
        if (operation.body?.required) {
            return { about: "without its body", request: build(api, operation, values, undefined), status: 400 };
        }
        if (operation.body && body && !operation.body.content.some(({ mediaType }) => mediaType.includes("*"))) {
            const other = { type: "application/x-unknown", text: "x" };
            return { about: "with a body of an unknown type", request: build(api, operation, values, other), status: 415 };
        }
    }
    const target = operation.path.replace(/\{[^{}]*\}/g, "x");
    return {
        about: "with another method",
        request: { method: "LOCK", target: encodedPath(target), headers: {} },
        status: 405,
    };
}
/** Headers that every client sends, so that no request can be without them. */
const SENT_ANYWAY = new Set(["accept", "connection", "content-length", "content-type", "host", "user-agent"]);
/** A header that holds the credentials too. */
function takenByKey(api, operation, { name }) {
    const lower = name.toLowerCase();
    const keys = operation.security
        .flat()
        .map(({ scheme }) => api.securitySchemes.find((one) => one.name === scheme)?.parameterName);
    return lower === "authorization" || keys.some((key) => key?.toLowerCase() === lower);
}
/** Whether no text but that of a number or a truth value is right. */
function isOfNumbers(api, { schema }) {
    const { type } = shapeOf(api, schema);
    const types = typeof type === "string" ? [type] : (type ?? []);
    return types.length > 0 && types.every((one) => one === "integer" || one === "number" || one === "boolean");
}
function wrongFor({ style }) {
    return style === "label" || style === "matrix" ? "wrong" : "wrong!";
}
/** As a part of an address. Half of a character cannot be sent. */
function encoded(text) {
    return encodeURIComponent(text.toWellFormed());
}

;// CONCATENATED MODULE: ./build/src/routes/servers/tests/tests-text.js





/** A test file for each tag, and the application that they share: the generated one with handlers that do nothing. */
function testFiles(api, tags, { framework, status422, hardening }) {
    return [
        { path: "tests/application.ts", text: applicationText(api, framework, hardening) },
        ...tags.map((tag) => ({ path: `tests/${tag.file}.test.ts`, text: tagText(api, tag, status422) })),
    ];
}
function tagText(api, tag, status422) {
    const tests = tag.operations.map((operation) => {
        const { valid, invalid } = requestsOf(api, operation, status422);
        const accepted = valid
            ? `  test("is served", async () => {
    const answer = await application.send(${literal_literal(valid, "    ")});
    expect(answer).toEqual({ status: 204, served: ${stringLiteral(operation.id)} });
  });
`
            : '  test.todo("is served: no valid request could be made from the schemas");\n';
        return `describe(${stringLiteral(titleOf(operation).split(/\r?\n/)[0])}, () => {
${accepted}
  test(${stringLiteral(`is refused ${invalid.about}`)}, async () => {
    const answer = await application.send(${literal_literal(invalid.request, "    ")});
    expect(answer).toMatchObject({ status: ${invalid.status}, served: undefined });
  });
});
`;
    });
    return `${header/* HEADER */.E}
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { start, type Application } from "./application.js";

let application: Application;

beforeAll(async () => {
  application = await start();
});

afterAll(async () => {
  await application.stop();
});

${tests.join("\n")}`;
}
function applicationText(api, framework, hardening) {
    const used = [...new Set(api.operations.flatMap(({ security }) => security.flat().map(({ scheme }) => scheme)))];
    const security = Object.fromEntries(used.map((name) => [name, 0]));
    const hooks = literal_literal(security).replace(/: 0(?=[,\s])/g, ": () => true");
    const given = [
        ...(used.length > 0 ? [`security: ${hooks}`] : []),
        // The tests of one tag may be more requests than the limit lets through in a minute.
        ...(hardening ? ["requestsPerMinute: 1_000_000"] : []),
    ];
    const options = given.length > 0 ? `, { ${given.join(", ")} }` : "";
    return `${header/* HEADER */.E}
import { once } from "node:events";
import { request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createApp, type Handlers, routes } from "../index.js";

export interface Application {
  /** Sends a request; tells its status, and which operation's handler was called. */
  send(sent: { method: string; target: string; headers: Record<string, string>; body?: string }): Promise<{
    status: number;
    served: string | undefined;
  }>;
  stop(): Promise<void>;
}

/** Starts the application on a free port, with handlers that answer nothing but 204. */
export async function start(): Promise<Application> {
  let served: string | undefined;
  const handlers = Object.fromEntries(
    routes.map(({ id }) => [
      id,
      () => {
        served = id;
        return { status: 204 };
      },
    ]),
  ) as unknown as Handlers;
  const app = createApp(handlers${options});
${framework === "fastify" ? LISTEN_FASTIFY : LISTEN}
  return {
    async send({ method, target, headers, body }) {
      served = undefined;
      const length = body === undefined ? {} : { "Content-Length": Buffer.byteLength(body) };
      const sent = request({ host: "127.0.0.1", port, method, path: target, headers: { ...headers, ...length }, agent: false });
      sent.end(body);
      const [answer] = await once(sent, "response");
      answer.resume();
      return { status: answer.statusCode, served };
    },
    async stop() {
      ${framework === "fastify" ? "await app.close();" : "server.close();\n      server.closeAllConnections();"}
    },
  };
}
`;
}
const LISTEN = `  const server: Server = app.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;`;
const LISTEN_FASTIFY = `  await app.listen({ port: 0, host: "127.0.0.1" });
  const server: Server = app.server;
  const { port } = server.address() as AddressInfo;`;

;// CONCATENATED MODULE: ./build/src/routes/servers/servers.js








const PACKAGES = {
    express: { dependencies: ["express"], devDependencies: ["@types/express"] },
    fastify: { dependencies: ["fastify"], devDependencies: [] },
    koa: { dependencies: ["@koa/router", "koa"], devDependencies: ["@types/koa"] },
};
/** Everything that serves the operations, other than types.ts, validators.ts and the handlers. */
function writeServer(api, validators, options) {
    const { framework, hardening, tests } = options;
    const tags = tagsOf(api);
    const files = [];
    const add = (path, text) => files.push({ path, text, owner: "generator" });
    add("index.ts", indexText(api, tags, options));
    for (const tag of tags)
        add(`routes/${tag.file}.ts`, routesText(api, tag, validators));
    for (const [name, text] of Object.entries(RUNTIME)) {
        const adapter = name.replace(/\.ts$/, "");
        if (Object.hasOwn(PACKAGES, adapter) && adapter !== framework)
            continue;
        if (adapter === "envelope" && !hasEnvelope(api))
            continue;
        add(`runtime/${name}`, `${header/* HEADER */.E}\n${text}`);
    }
    if (tests)
        for (const { path, text } of testFiles(api, tags, options))
            add(path, text);
    const needed = [...PACKAGES[framework].dependencies, "zod", ...(hardening ? HARDENING[framework].dependencies : [])];
    const development = ["@types/node", ...PACKAGES[framework].devDependencies];
    if (hardening && framework === "koa")
        development.push("@types/koa-ratelimit");
    if (tests)
        development.push("vitest");
    return { files, dependencies: needed.sort(), devDependencies: development.sort() };
}

// EXTERNAL MODULE: ./build/src/routes/spec/load.js + 7 modules
var load = __webpack_require__(25533);
// EXTERNAL MODULE: ./build/src/routes/spec/read-api.js + 4 modules
var read_api = __webpack_require__(53205);
// EXTERNAL MODULE: ./build/src/routes/spec/finding.js
var spec_finding = __webpack_require__(71951);
// EXTERNAL MODULE: ./build/src/routes/validators/literal.js
var validators_literal = __webpack_require__(57994);
;// CONCATENATED MODULE: ./build/src/routes/validators/array.js


/** `z.array(…)` or `z.tuple(…)` with what the schema says about arrays. */
function arrayExpression(compiler, node, context) {
    const { prefix, rest, closed } = itemsOf(compiler, node, context);
    const [minimum, maximum] = [node.count("minItems"), node.count("maxItems")];
    const checks = [];
    let text;
    if (prefix.length > 0 && minimum === prefix.length && (closed || maximum === prefix.length)) {
        text = `z.tuple(${(0,validators_literal/* block */.om)("[", prefix, "]")})`;
    }
    else {
        text = prefix.length === 0 && rest !== undefined ? `z.array(${rest})` : "z.array(z.unknown())";
        // Zod's own `min` and `max` ask what is no array for its length, too, and throw where that is an odd object.
        const lengths = minimum ? [compiler.call("minItems", String(minimum))] : [];
        if (maximum !== undefined)
            lengths.push(compiler.call("maxItems", String(maximum)));
        if (lengths.length > 0)
            text += `.check(${lengths.join(", ")})`;
        if (prefix.length > 0) {
            const items = [(0,validators_literal/* block */.om)("[", prefix, "]")];
            if (rest !== undefined)
                items.push(rest);
            checks.push(compiler.call("prefixItems", ...items));
        }
    }
    if (node.isTrue("uniqueItems"))
        checks.push(compiler.helper("uniqueItems"));
    checks.push(...containsCheck(compiler, node, context));
    return checks.length === 0 ? text : compiler.call("given", text, ...checks);
}
/** Schemas of the first items and of the rest, in either dialect's form. */
function itemsOf(compiler, node, context) {
    const part = (schema, ...keys) => asItem(compiler.part(schema, (0,keywords/* below */.Gz)(node.at, ...keys), context));
    const items = node.get("items");
    const old = Array.isArray(items);
    const prefixKeyword = old ? "items" : "prefixItems";
    const restKeyword = old ? "additionalItems" : "items";
    if (old && node.dialect === "draft2020-12")
        node.warn("invalid-schema", "items", 'A list of schemas is called "prefixItems" since OpenAPI 3.1. It is taken as one.');
    const prefix = (node.list(prefixKeyword) ?? []).map((schema, index) => part(schema, prefixKeyword, index));
    const rest = node.subschema(restKeyword);
    if (rest === undefined || rest === true)
        return { prefix, closed: false };
    return { prefix, rest: part(rest, restKeyword), closed: rest === false };
}
function containsCheck(compiler, node, context) {
    const schema = node.subschema("contains");
    if (schema === undefined)
        return [];
    const [minimum, maximum] = [node.count("minContains") ?? 1, node.count("maxContains")];
    if (minimum === 0 && maximum === undefined)
        return [];
    const items = [asItem(compiler.part(schema, (0,keywords/* below */.Gz)(node.at, "contains"), context))];
    if (minimum !== 1 || maximum !== undefined)
        items.push(String(minimum));
    if (maximum !== undefined)
        items.push(String(maximum));
    return [compiler.call("contains", ...items)];
}
/** Where a value is always there, `z.unknown()` says the same as the helper, in words that people know. */
const asItem = (expression) => expression.replace(/^anything\(\)(?= \/\*|$)/, "z.unknown()");

// EXTERNAL MODULE: ./build/src/routes/validators/dialect.js
var dialect = __webpack_require__(46720);
;// CONCATENATED MODULE: ./build/src/routes/validators/direction.js


const NONE = new Set();
/**
 * Names of properties that the sender need not send: `readOnly` ones in requests, `writeOnly` ones in answers. They are
 * looked for in all that describes the same value, because `required` and the property often stand in different parts of
 * an `allOf`.
 */
function readOnlyNames(node, context, options) {
    const keyword = markOf(context.direction);
    if (keyword === undefined)
        return NONE;
    const names = new Set(context.relaxed);
    collect(node.schema, node.at, keyword, options, names, new Set());
    return names.size > context.relaxed.size ? names : context.relaxed;
}
/** The keyword that matters in a direction. */
function markOf(direction) {
    if (direction === "neutral")
        return undefined;
    return direction === "request" ? "readOnly" : "writeOnly";
}
function collect(schema, at, keyword, options, names, seen) {
    if (!(0,keywords/* isObject */.Gv)(schema) || seen.has(schema))
        return;
    seen.add(schema);
    if (typeof schema.$ref === "string") {
        const target = options.target(schema.$ref, at);
        if (target)
            collect(target.schema.schema, target.schema.at, keyword, options, names, seen);
        if (options.dialect === "draft4-openapi30")
            return;
    }
    if ((0,keywords/* isObject */.Gv)(schema.properties))
        for (const [name, property] of Object.entries(schema.properties))
            if (isMarked(property, (0,keywords/* below */.Gz)(at, "properties", name), keyword, options, new Set()))
                names.add(name);
    for (const list of ["allOf", "anyOf", "oneOf"]) {
        const members = schema[list];
        if (Array.isArray(members))
            members.forEach((member, index) => {
                collect(member, (0,keywords/* below */.Gz)(at, list, index), keyword, options, names, seen);
            });
    }
}
function isMarked(schema, at, keyword, options, seen) {
    if (!(0,keywords/* isObject */.Gv)(schema) || seen.has(schema))
        return false;
    seen.add(schema);
    if (typeof schema.$ref === "string") {
        const target = options.target(schema.$ref, at);
        if (target && isMarked(target.schema.schema, target.schema.at, keyword, options, seen))
            return true;
        if (options.dialect === "draft4-openapi30")
            return false;
    }
    if (schema[keyword] === true)
        return true;
    return (Array.isArray(schema.allOf) &&
        schema.allOf.some((member, index) => isMarked(member, (0,keywords/* below */.Gz)(at, "allOf", index), keyword, options, seen)));
}
/** Whether a named schema asks for a property of which only the schema around it knows that it need not be sent. */
function isRelaxedFromOutside(target, context, options) {
    const keyword = markOf(context.direction);
    if (keyword === undefined || context.relaxed.size === 0)
        return false;
    const own = new Set();
    collect(target.schema.schema, target.schema.at, keyword, options, own, new Set());
    return requiresOneOf(new Set([...context.relaxed].filter((name) => !own.has(name))), target, options);
}
/** Whether a named schema asks for one of the names, itself or by what it refers to for the same value. */
function requiresOneOf(names, target, options) {
    const seen = new Set([target.name]);
    const waiting = [target];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
        let found = false;
        walk(next.schema.schema, next.schema.at, (schema, at) => {
            found ||= Array.isArray(schema.required) && schema.required.some((name) => names.has(name));
            const other = typeof schema.$ref === "string" ? options.target(schema.$ref, at) : undefined;
            if (!other || seen.has(other.name))
                return;
            seen.add(other.name);
            waiting.push(other);
        }, true);
        if (found)
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./build/src/routes/validators/notes.js
var notes = __webpack_require__(58039);
// EXTERNAL MODULE: ./build/src/routes/validators/patterns.js + 3 modules
var validators_patterns = __webpack_require__(78989);
;// CONCATENATED MODULE: ./build/src/routes/validators/object.js





/** Names that every object inherits: Zod would see them where they are not. */
const INHERITED = new Set(Object.getOwnPropertyNames(Object.prototype));
/** `z.looseObject({…})`, `z.strictObject({…})` or a record, with what the schema says about objects. */
function objectExpression(compiler, node, context) {
    const properties = node.entries("properties");
    const required = node.names("required").filter((name) => !context.relaxed.has(name));
    const patterns = patternsOf(compiler, node, context);
    const closed = node.get("additionalProperties") === false;
    const others = closed ? undefined : othersOf(compiler, node, context);
    const checks = [];
    const shape = new Map();
    const inherited = [];
    const missing = new Set(required);
    for (const [name, schema] of properties) {
        const expression = compiler.part(schema, (0,keywords/* below */.Gz)(node.at, "properties", name), context);
        if (INHERITED.has(name)) {
            inherited.push(`[${(0,validators_literal/* stringLiteral */.Hg)(name)}, ${asItem(expression)}]`);
            continue;
        }
        const needed = missing.delete(name);
        shape.set(name, needed ? expression : `${asItem(expression)}.optional()`);
    }
    // A name that is required but not described fits into the shape where anything may stand under it.
    const free = !closed && others === undefined;
    for (const name of missing) {
        if (!free || INHERITED.has(name))
            continue;
        shape.set(name, compiler.call("anything"));
        missing.delete(name);
    }
    if (missing.size > 0)
        checks.push(compiler.call("required", ...[...missing].map(validators_literal/* stringLiteral */.Hg)));
    if (inherited.length > 0)
        checks.push(compiler.call("ownProperties", (0,validators_literal/* block */.om)("[", inherited, "]")));
    if (patterns.length > 0)
        checks.push(compiler.call("patternProperties", patternList(patterns)));
    const names = properties.map(([name]) => name);
    const ordinary = patterns.length === 0 && inherited.length === 0;
    const exceptions = exceptionsOf(names, patterns);
    if (closed && !ordinary)
        checks.push(compiler.call("noOtherProperties", ...exceptions));
    if (others !== undefined && !ordinary)
        checks.push(compiler.call("additionalProperties", others, ...exceptions));
    checks.push(...countChecks(compiler, node), ...dependencyChecks(compiler, node, context));
    const literalShape = (0,validators_literal/* objectLiteral */.dm)([...shape]);
    let text;
    if (ordinary && others !== undefined)
        text = shape.size === 0 ? compiler.call("record", others) : compiler.call("objectWith", literalShape, others);
    else
        text = `z.${closed && ordinary ? "strictObject" : "looseObject"}(${literalShape})`;
    return checks.length === 0 ? text : compiler.call("given", text, ...checks);
}
/** An object of known properties that may have others: the parameters of an operation. */
function propertiesExpression(compiler, properties) {
    const ordinary = properties.filter(({ name }) => !INHERITED.has(name));
    const inherited = properties.filter(({ name }) => INHERITED.has(name));
    const text = `z.looseObject(${(0,validators_literal/* objectLiteral */.dm)(ordinary.map((it) => [it.name, it.required ? it.expression : `${asItem(it.expression)}.optional()`]))})`;
    if (inherited.length === 0)
        return text;
    const checks = [];
    const needed = inherited.filter(({ required }) => required).map(({ name }) => (0,validators_literal/* stringLiteral */.Hg)(name));
    if (needed.length > 0)
        checks.push(compiler.call("required", ...needed));
    const pairs = inherited.map(({ name, expression }) => `[${(0,validators_literal/* stringLiteral */.Hg)(name)}, ${asItem(expression)}]`);
    checks.push(compiler.call("ownProperties", (0,validators_literal/* block */.om)("[", pairs, "]")));
    return compiler.call("given", text, ...checks);
}
function patternsOf(compiler, node, context) {
    return node.entries("patternProperties").flatMap(([pattern, schema]) => {
        const regex = (0,validators_patterns/* readPattern */.Z)(pattern, node, "patternProperties");
        if (!regex)
            return [];
        const at = (0,keywords/* below */.Gz)(node.at, "patternProperties", pattern);
        return [{ regex: (0,validators_literal/* regexLiteral */.bw)(regex), schema: asItem(compiler.part(schema, at, context)) }];
    });
}
const patternList = (patterns) => (0,validators_literal/* block */.om)("[", patterns.map(({ regex, schema }) => `[${regex}, ${schema}]`), "]");
/** Arguments that say which names are not "additional". */
function exceptionsOf(names, patterns) {
    const list = (0,validators_literal/* block */.om)("[", names.map(validators_literal/* stringLiteral */.Hg), "]");
    return patterns.length === 0
        ? [list]
        : [
            list,
            (0,validators_literal/* block */.om)("[", patterns.map(({ regex }) => regex), "]"),
        ];
}
/** Schema of all other properties; undefined where anything may stand. */
function othersOf(compiler, node, context) {
    const schema = node.subschema("additionalProperties");
    if (!(0,keywords/* isObject */.Gv)(schema))
        return undefined;
    const expression = compiler.part(schema, (0,keywords/* below */.Gz)(node.at, "additionalProperties"), context);
    return (0,notes/* withoutNotes */.AP)(expression) === "anything()" ? undefined : expression;
}
function countChecks(compiler, node) {
    const checks = [];
    const [minimum, maximum] = [node.count("minProperties"), node.count("maxProperties")];
    if (minimum)
        checks.push(compiler.call("minProperties", String(minimum)));
    if (maximum !== undefined)
        checks.push(compiler.call("maxProperties", String(maximum)));
    return checks;
}
function dependencyChecks(compiler, node, context) {
    const checks = [];
    const names = node.subschema("propertyNames");
    if (names !== undefined)
        checks.push(compiler.call("propertyNames", asItem(compiler.part(names, (0,keywords/* below */.Gz)(node.at, "propertyNames"), context))));
    const lists = [];
    const schemas = [];
    for (const keyword of ["dependentRequired", "dependentSchemas", "dependencies"])
        for (const [name, value] of node.entries(keyword)) {
            if (Array.isArray(value) && keyword !== "dependentSchemas") {
                const needed = value.filter((other) => typeof other === "string" && !context.relaxed.has(other));
                lists.push(`[${(0,validators_literal/* stringLiteral */.Hg)(name)}, ${(0,validators_literal/* literal */.eu)(needed)}]`);
            }
            else if (keyword !== "dependentRequired") {
                const at = (0,keywords/* below */.Gz)(node.at, keyword, name);
                schemas.push(`[${(0,validators_literal/* stringLiteral */.Hg)(name)}, ${asItem(compiler.same(value, at, context))}]`);
            }
        }
    if (lists.length > 0)
        checks.push(compiler.call("dependentRequired", (0,validators_literal/* block */.om)("[", lists, "]")));
    if (schemas.length > 0)
        checks.push(compiler.call("dependentSchemas", (0,validators_literal/* block */.om)("[", schemas, "]")));
    return checks;
}

;// CONCATENATED MODULE: ./build/src/routes/validators/helpers-formats.js
/** Helpers for formats, where they are asserted. Sources are named where the check is not obvious. */
const FORMAT_HELPERS = {
    format: {
        uses: ["Check"],
        text: `/** Asserts a format, of strings only. */
const format =
  (name: string, isValid: (text: string) => boolean): Check =>
  (payload) => {
    const value = payload.value;
    // Zod has a "regex" of its own, whose message has the pattern in it.
    const format = name === "regex" ? "regular expression" : name;
    if (typeof value === "string" && !isValid(value))
      payload.issues.push({ code: "invalid_format", format, input: value, continue: true });
  };`,
    },
    isDate: {
        text: `/** RFC 3339, full-date. */
function isDate(text: string): boolean {
  const [, year, month, day] = /^(\\d{4})-(\\d\\d)-(\\d\\d)$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}`,
    },
    isTime: {
        text: `/** RFC 3339, full-time; a leap second is the last one of a day of UTC. */
function isTime(text: string): boolean {
  const found = /^(\\d\\d):(\\d\\d):(\\d\\d)(?:\\.\\d+)?(?:[zZ]|([+-])(\\d\\d):(\\d\\d))$/.exec(text);
  if (!found) return false;
  const [hour, minute, second, offsetHour, offsetMinute] = [1, 2, 3, 5, 6].map((group) => Number(found[group] ?? 0));
  if (hour! > 23 || minute! > 59 || second! > 60 || offsetHour! > 23 || offsetMinute! > 59) return false;
  const offset = (found[4] === "-" ? -1 : 1) * (offsetHour! * 60 + offsetMinute!);
  return second! < 60 || (hour! * 60 + minute! - offset + 2880) % 1440 === 1439;
}`,
    },
    isDateTime: {
        uses: ["isDate", "isTime"],
        text: `/** RFC 3339, date-time. */
const isDateTime = (text: string): boolean => isDate(text.slice(0, 10)) && /^[tT]/.test(text.slice(10)) && isTime(text.slice(11));`,
    },
    isDuration: {
        text: `/** RFC 3339, appendix A: the units follow one another without a gap. */
const isDuration = (text: string): boolean =>
  /^P(?:\\d+W|(?:\\d+Y(?:\\d+M(?:\\d+D)?)?|\\d+M(?:\\d+D)?|\\d+D)(?:T(?:\\d+H(?:\\d+M(?:\\d+S)?)?|\\d+M(?:\\d+S)?|\\d+S))?|T(?:\\d+H(?:\\d+M(?:\\d+S)?)?|\\d+M(?:\\d+S)?|\\d+S))$/.test(
    text,
  );`,
    },
    isEmail: {
        uses: ["isHostname", "isIpv4", "isIpv6"],
        text: `/** RFC 5321, Mailbox. */
function isEmail(text: string): boolean {
  const at = text.lastIndexOf("@");
  if (at < 1 || at > 64 * 4) return false;
  const [local, domain] = [text.slice(0, at), text.slice(at + 1)];
  const atoms = /^[\\w!#$%&'*+/=?^\`{|}~-]+$/;
  const isLocal = /^"(?:[^"\\\\\\r\\n]|\\\\.)*"$/.test(local) || local.split(".").every((atom) => atoms.test(atom));
  const [, literal] = /^\\[(.*)\\]$/.exec(domain) ?? [];
  if (literal === undefined) return isLocal && isHostname(domain);
  return isLocal && (literal.startsWith("IPv6:") ? isIpv6(literal.slice(5)) : isIpv4(literal));
}`,
    },
    isHostname: {
        text: `/** RFC 1123. */
const isHostname = (text: string): boolean =>
  text.length <= 253 && text.split(".").every((label) => /^[a-z\\d](?:[a-z\\d-]{0,61}[a-z\\d])?$/i.test(label));`,
    },
    isIpv4: {
        text: `const isIpv4 = (text: string): boolean =>
  /^(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?!$)|$)){4}$/.test(text);`,
    },
    isIpv6: {
        uses: ["isIpv4"],
        text: `/** RFC 4291, section 2.2. */
function isIpv6(text: string): boolean {
  const last = text.slice(text.lastIndexOf(":") + 1);
  if (last.includes(".") && !isIpv4(last)) return false;
  const full = last.includes(".") ? \`\${text.slice(0, -last.length)}0:0\` : text;
  const halves = full.split("::");
  const groups = halves.map((half) => (half === "" ? [] : half.split(":")));
  const count = groups.flat().length;
  const isFull = halves.length === 1 ? count === 8 : halves.length === 2 && count <= 7;
  return isFull && groups.flat().every((group) => /^[\\da-f]{1,4}$/i.test(group));
}`,
    },
    isUriReference: {
        uses: ["isIpv6"],
        text: `/** RFC 3986, URI-reference. */
function isUriReference(text: string): boolean {
  if (!/^(?:[\\w.~:/?#[\\]@!$&'()*+,;=-]|%[\\da-f]{2})*$/i.test(text)) return false;
  const [, scheme, authority, path, rest] = /^([^:/?#]+:)?(\\/\\/[^/?#]*)?([^?#]*)(.*)$/.exec(text) ?? [];
  if (scheme !== undefined && !/^[a-z][a-z\\d+.-]*:$/i.test(scheme)) return false;
  if (/[[\\]]/.test(\`\${path}\${rest}\`) || rest!.indexOf("#") !== rest!.lastIndexOf("#")) return false;
  const [, host] = /^\\/\\/(?:[^@[\\]]*@)?(\\[[^\\]]*\\]|[^:@[\\]]*)(?::\\d*)?$/.exec(authority ?? "//") ?? [];
  if (host === undefined) return false;
  return !host.startsWith("[") || isIpv6(host.slice(1, -1)) || /^\\[v[\\da-f]+\\.[\\w.~!$&'()*+,;=:-]+\\]$/i.test(host);
}`,
    },
    isUri: {
        uses: ["isUriReference"],
        text: `/** RFC 3986, URI. */
const isUri = (text: string): boolean => /^[a-z][a-z\\d+.-]*:/i.test(text) && isUriReference(text);`,
    },
    isIriReference: {
        uses: ["isUriReference"],
        text: `/** RFC 3987: a URI reference in which letters of all scripts stand for themselves. */
const isIriReference = (text: string): boolean =>
  isUriReference(text.replace(/[\\u{a0}-\\u{d7ff}\\u{e000}-\\u{fdcf}\\u{fdf0}-\\u{ffef}\\u{10000}-\\u{10fffd}]/gu, "a"));`,
    },
    isIri: {
        uses: ["isIriReference"],
        text: `const isIri = (text: string): boolean => /^[a-z][a-z\\d+.-]*:/i.test(text) && isIriReference(text);`,
    },
    isUriTemplate: {
        text: `/** RFC 6570. */
function isUriTemplate(text: string): boolean {
  const name = "(?:\\\\w|%[\\\\da-f]{2})+(?:\\\\.(?:\\\\w|%[\\\\da-f]{2})+)*(?::[1-9]\\\\d{0,3}|\\\\*)?";
  const literal = "[^\\\\u0000-\\\\u0020\\\\u007f-\\\\u009f\\"<>\\\\\\\\^\`{|}%]|%[\\\\da-f]{2}";
  return new RegExp(\`^(?:\${literal}|\\\\{[+#./;?&=,!@|]?\${name}(?:,\${name})*\\\\})*$\`, "i").test(text);
}`,
    },
    isUuid: {
        text: `const isUuid = (text: string): boolean => /^[\\da-f]{8}(?:-[\\da-f]{4}){3}-[\\da-f]{12}$/i.test(text);`,
    },
    isJsonPointer: {
        text: `/** RFC 6901. */
const isJsonPointer = (text: string): boolean => /^(?:\\/(?:[^~/]|~[01])*)*$/.test(text);`,
    },
    isRelativeJsonPointer: {
        text: `const isRelativeJsonPointer = (text: string): boolean => /^(?:0|[1-9]\\d*)(?:#|(?:\\/(?:[^~/]|~[01])*)*)$/.test(text);`,
    },
    isRegex: {
        text: `function isRegex(text: string): boolean {
  try {
    new RegExp(text, "u");
    return true;
  } catch {
    return false;
  }
}`,
    },
    isBase64: {
        text: `/** RFC 4648, section 4. */
const isBase64 = (text: string): boolean =>
  text.length % 4 === 0 && /^[A-Za-z\\d+/]*={0,2}$/.test(text);`,
    },
    integerFormat: {
        uses: ["Check"],
        text: `/** Asserts the range of a whole number of so many bits, of numbers only. */
const integerFormat =
  (bits: 32 | 64): Check =>
  (payload) => {
    const value = payload.value;
    const limit = 2 ** (bits - 1);
    // The largest number of 64 bits is read as 2 ** 63.
    const fits = (n: number) => n >= -limit && (bits === 64 ? n <= limit : n < limit);
    if (typeof value === "number" && !(Number.isInteger(value) && fits(value)))
      payload.issues.push({ code: "custom", message: \`Invalid int\${bits}\`, input: value, continue: true });
  };`,
    },
};
/** The function that knows a format of strings. What is not here is an annotation in any case. */
const CHECKS_OF_FORMATS = new Map([
    ["byte", "isBase64"],
    ["date", "isDate"],
    ["date-time", "isDateTime"],
    ["duration", "isDuration"],
    ["email", "isEmail"],
    ["hostname", "isHostname"],
    ["ipv4", "isIpv4"],
    ["ipv6", "isIpv6"],
    ["iri", "isIri"],
    ["iri-reference", "isIriReference"],
    ["json-pointer", "isJsonPointer"],
    ["regex", "isRegex"],
    ["relative-json-pointer", "isRelativeJsonPointer"],
    ["time", "isTime"],
    ["uri", "isUri"],
    ["uri-reference", "isUriReference"],
    ["uri-template", "isUriTemplate"],
    ["uuid", "isUuid"],
]);

;// CONCATENATED MODULE: ./build/src/routes/validators/formats.js



/**
 * The check of a format, where formats are asserted and it is known for this type of value. Formats that only describe
 * (`float`, `password`, `binary`, and all that nobody knows) are never asserted.
 */
function formatCheck(compiler, node, type) {
    if (compiler.options.formats !== "assert")
        return undefined;
    const format = node.text("format");
    if (format === undefined)
        return undefined;
    if (type === "number")
        return format === "int32" || format === "int64" ? compiler.call("integerFormat", format.slice(3)) : undefined;
    const check = CHECKS_OF_FORMATS.get(format);
    return check && compiler.call("format", (0,validators_literal/* stringLiteral */.Hg)(format), compiler.helper(check));
}
/** A format that is not asserted, as a comment: whoever reads the code, people or `routes spec`, finds it there. */
function formatNote(node) {
    const format = node.text("format");
    return format !== undefined && (0,notes/* isPlainFormat */._A)(format) ? ` /* ${format} */` : "";
}

;// CONCATENATED MODULE: ./build/src/routes/validators/scalar.js



/** `z.string()` with what the schema says about strings. */
function stringExpression(compiler, node) {
    let text = "z.string()";
    const lengths = [];
    const [minimum, maximum] = [node.count("minLength") ?? 0, node.count("maxLength")];
    // Zod counts halves of characters, and also asks what is no string for its length.
    if (minimum > 0)
        lengths.push(compiler.call("minLength", String(minimum)));
    if (maximum !== undefined && Number.isSafeInteger(maximum))
        lengths.push(compiler.call("maxLength", String(maximum)));
    // Before the pattern, which must not be tried on texts of any length.
    if (lengths.length > 0)
        text += `.check(${lengths.join(", ")})`;
    const pattern = node.text("pattern");
    const regex = pattern === undefined ? undefined : (0,validators_patterns/* readPattern */.Z)(pattern, node, "pattern");
    if (regex)
        text += `.regex(${(0,validators_literal/* regexLiteral */.bw)(regex)})`;
    const format = formatCheck(compiler, node, "string");
    return format ? `${text}.check(${format})` : text + formatNote(node);
}
/** `z.number()` or `integer` with what the schema says about numbers. */
function numberExpression(compiler, node, whole) {
    let text = whole ? compiler.helper("integer") : "z.number()";
    const { minimum, maximum } = node.bounds();
    if (minimum)
        text += `.${minimum.exclusive ? "gt" : "min"}(${(0,validators_literal/* numberLiteral */.Ty)(minimum.value)})`;
    if (maximum)
        text += `.${maximum.exclusive ? "lt" : "max"}(${(0,validators_literal/* numberLiteral */.Ty)(maximum.value)})`;
    const checks = [];
    const divisor = node.number("multipleOf");
    if (divisor !== undefined && divisor > 0)
        checks.push(compiler.call("multipleOf", (0,validators_literal/* numberLiteral */.Ty)(divisor)));
    const format = formatCheck(compiler, node, "number");
    if (format)
        checks.push(format);
    if (!format)
        text += formatNote(node);
    return checks.length === 0 ? text : `${text}.check(${checks.join(", ")})`;
}

;// CONCATENATED MODULE: ./build/src/routes/validators/unevaluated.js




/**
 * Checks for `unevaluatedProperties` and `unevaluatedItems`. Which parts of a value other keywords have looked at depends
 * on which alternatives it matches, so the generated check finds that out again for the value at hand.
 */
class Unevaluated {
    compiler;
    constructor(compiler) {
        this.compiler = compiler;
    }
    checks(node, context) {
        return [...this.check(node, "Properties", context), ...this.check(node, "Items", context)];
    }
    check(node, kind, context) {
        const keyword = `unevaluated${kind}`;
        const schema = node.subschema(keyword);
        if (schema === undefined || schema === true)
            return [];
        const looks = this.lookedAt(node, kind, context, new Set(), true);
        const expression = asItem(this.compiler.part(schema, (0,keywords/* below */.Gz)(node.at, keyword), context));
        return [this.compiler.call(keyword, (0,validators_literal/* block */.om)("[", looks, "]"), expression)];
    }
    /** What a schema looks at, as calls of helpers that mark properties or items. */
    lookedAt(node, kind, context, around, top = false) {
        if (around.has(node.schema))
            return [];
        const inside = new Set(around).add(node.schema);
        const own = kind === "Properties" ? this.ownProperties(node) : this.ownItems(node, context);
        // What an inner keyword of the same kind accepts counts as looked at.
        if (!top && node.subschema(`unevaluated${kind}`) !== undefined)
            return [this.compiler.helper("everyPart")];
        return [...own, ...this.ofOthers(node, kind, context, inside)];
    }
    ownProperties(node) {
        if (node.subschema("additionalProperties") !== undefined)
            return [this.compiler.helper("everyPart")];
        const looks = [];
        const names = node.entries("properties").map(([name]) => (0,validators_literal/* stringLiteral */.Hg)(name));
        if (names.length > 0)
            looks.push(this.compiler.call("partsNamed", (0,validators_literal/* block */.om)("[", names, "]")));
        const patterns = node.entries("patternProperties").flatMap(([pattern]) => {
            const regex = (0,validators_patterns/* regexOfPattern */.v)(pattern);
            return regex ? [(0,validators_literal/* regexLiteral */.bw)(regex)] : [];
        });
        if (patterns.length > 0)
            looks.push(this.compiler.call("partsMatching", (0,validators_literal/* block */.om)("[", patterns, "]")));
        return looks;
    }
    ownItems(node, context) {
        if ((0,keywords/* isObject */.Gv)(node.get("items")) || typeof node.get("items") === "boolean")
            return [this.compiler.helper("everyPart")];
        const looks = [];
        const prefix = node.list("prefixItems") ?? node.list("items");
        if (prefix && prefix.length > 0)
            looks.push(this.compiler.call("firstParts", String(prefix.length)));
        const contains = node.subschema("contains");
        if (contains !== undefined)
            looks.push(this.compiler.call("partsThatMatch", asItem(this.compiler.part(contains, (0,keywords/* below */.Gz)(node.at, "contains"), context))));
        return looks;
    }
    ofOthers(node, kind, context, around) {
        const looks = [];
        const of = (schema, at) => (0,keywords/* isObject */.Gv)(schema) ? this.lookedAt(this.keywords(schema, at), kind, context, around) : [];
        /** What a schema looks at counts only if the value matches it. */
        const when = (schema, at) => {
            const inner = of(schema, at);
            if (inner.length === 0)
                return [];
            return [this.compiler.call("lookWhen", this.compiler.same(schema, at, context), (0,validators_literal/* block */.om)("[", inner, "]"))];
        };
        for (const keyword of ["$ref", "$dynamicRef"]) {
            const ref = node.get(keyword);
            const target = typeof ref === "string" ? this.compiler.options.target(ref, node.at) : undefined;
            if (target)
                looks.push(...of(target.schema.schema, target.schema.at));
        }
        for (const [index, schema] of (node.list("allOf") ?? []).entries())
            looks.push(...of(schema, (0,keywords/* below */.Gz)(node.at, "allOf", index)));
        for (const keyword of ["anyOf", "oneOf"])
            for (const [index, schema] of (node.list(keyword) ?? []).entries())
                looks.push(...when(schema, (0,keywords/* below */.Gz)(node.at, keyword, index)));
        for (const [name, schema] of node.entries("dependentSchemas")) {
            const inner = of(schema, (0,keywords/* below */.Gz)(node.at, "dependentSchemas", name));
            if (inner.length > 0)
                looks.push(this.compiler.call("lookWhenThere", (0,validators_literal/* stringLiteral */.Hg)(name), (0,validators_literal/* block */.om)("[", inner, "]")));
        }
        return [...looks, ...this.ofConditions(node, of, context)];
    }
    ofConditions(node, of, context) {
        const condition = node.subschema("if");
        if (condition === undefined)
            return [];
        const [ifs, thens, elses] = ["if", "then", "else"].map((keyword) => of(node.get(keyword), (0,keywords/* below */.Gz)(node.at, keyword)));
        const then = [...ifs, ...thens];
        if (then.length + elses.length === 0)
            return [];
        const items = [this.compiler.same(condition, (0,keywords/* below */.Gz)(node.at, "if"), context), (0,validators_literal/* block */.om)("[", then, "]")];
        if (elses.length > 0)
            items.push((0,validators_literal/* block */.om)("[", elses, "]"));
        return [this.compiler.call("lookWhen", ...items)];
    }
    keywords(schema, at) {
        return new keywords/* Keywords */.Lh(schema, at, this.compiler.options.dialect, () => { });
    }
}

;// CONCATENATED MODULE: ./build/src/routes/validators/values.js

/** The values that `enum` and `const` leave, of the types that are allowed; undefined when neither is there. */
function valuesExpression(compiler, node, types) {
    const listed = node.list("enum");
    let values = listed;
    if (node.has("const")) {
        const only = node.get("const");
        values = values && !values.some((value) => sameJson(value, only)) ? [] : [only];
    }
    if (!values)
        return undefined;
    return values_textOf(compiler, values.filter((value) => !types || isOfType(value, types)));
}
function values_textOf(compiler, values) {
    if (values.length === 0)
        return "z.never()";
    if (values.some((value) => typeof value === "object" && value !== null))
        return compiler.call("anything", compiler.call("oneOfValues", (0,validators_literal/* block */.om)("[", values.map(validators_literal/* literal */.eu), "]")));
    const distinct = [...new Set(values)];
    const rest = distinct.filter((value) => value !== null);
    const nullable = rest.length < distinct.length;
    if (rest.length === 0)
        return "z.null()";
    const text = rest.every((value) => typeof value === "string" && value !== "__proto__")
        ? `z.enum(${(0,validators_literal/* block */.om)("[", rest.map((value) => (0,validators_literal/* stringLiteral */.Hg)(String(value))), "]")})`
        : rest.length === 1
            ? `z.literal(${(0,validators_literal/* literal */.eu)(rest[0])})`
            : `z.literal(${(0,validators_literal/* block */.om)("[", rest.map(validators_literal/* literal */.eu), "]")})`;
    return nullable ? `${text}.nullable()` : text;
}
function isOfType(value, types) {
    if (value === null)
        return types.has("null");
    if (Array.isArray(value))
        return types.has("array");
    switch (typeof value) {
        case "number":
            return types.has("number") || (types.has("integer") && Number.isInteger(value));
        case "string":
            return types.has("string");
        case "boolean":
            return types.has("boolean");
        default:
            return types.has("object");
    }
}
const sameJson = (a, b) => sorted(a) === sorted(b);
const sorted = (value) => JSON.stringify(value, (_, part) => typeof part === "object" && part !== null && !Array.isArray(part)
    ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
    : part);

;// CONCATENATED MODULE: ./build/src/routes/validators/variants.js


/** Says which schemas differ between requests and answers: those that have `readOnly` or `writeOnly` somewhere in them. */
class Variants {
    options;
    scans = new Map();
    answers = { readOnly: new Map(), writeOnly: new Map() };
    constructor(options) {
        this.options = options;
    }
    /** The direction itself, or `neutral` where it makes no difference to the schema. */
    direction(schema, wanted) {
        const mark = markOf(wanted);
        return mark !== undefined && this.reaches(schema, mark) ? wanted : "neutral";
    }
    reaches(start, mark) {
        const answers = this.answers[mark];
        const known = answers.get(start.schema);
        if (known !== undefined)
            return known;
        const seen = new Set([start.schema]);
        const waiting = [start];
        for (let next = waiting.pop(); next; next = waiting.pop()) {
            const scan = this.scan(next);
            if (scan[mark] || answers.get(next.schema) === true) {
                answers.set(start.schema, true);
                return true;
            }
            for (const target of scan.targets) {
                if (seen.has(target.schema.schema) || answers.get(target.schema.schema) === false)
                    continue;
                seen.add(target.schema.schema);
                waiting.push(target.schema);
            }
        }
        for (const schema of seen)
            answers.set(schema, false);
        return false;
    }
    scan(at) {
        const known = this.scans.get(at.schema);
        if (known)
            return known;
        const scan = { readOnly: false, writeOnly: false, targets: [] };
        // It makes a difference only to what is required; that may stand in another part of an allOf, or with the user of a
        // schema that is marked as a whole.
        const required = new Set();
        let composed = false;
        walk(at.schema, at.at, (schema) => {
            if (Array.isArray(schema.required))
                for (const name of schema.required)
                    required.add(name);
            composed ||= ["allOf", "anyOf", "oneOf", "if", "dependentSchemas", "$ref"].some((keyword) => keyword in schema);
        });
        walk(at.schema, at.at, (schema, place) => {
            const matters = composed || place.path.length <= at.at.path.length || required.has(place.path.at(-1));
            if (schema.readOnly === true && matters)
                scan.readOnly = true;
            if (schema.writeOnly === true && matters)
                scan.writeOnly = true;
            const target = typeof schema.$ref === "string" ? this.options.target(schema.$ref, place) : undefined;
            if (target)
                scan.targets.push(target);
        });
        this.scans.set(at.schema, scan);
        return scan;
    }
}

;// CONCATENATED MODULE: ./build/src/routes/validators/compile.js













/** Deeper than this, a schema becomes a definition of its own: parsers and eyes have limits. */
const compile_DEEPEST = 24;
/**
 * Turns JSON Schema into source text of Zod schemas with exactly its meaning.
 *
 * @example
 * const compiler = new Compiler({ dialect: "draft2020-12", formats: "annotate", target: () => undefined });
 * compiler.expression({ type: "integer", minimum: 1 }, { file: "", path: [] });  // "integer.min(1)"
 */
class Compiler {
    options;
    definitions = [];
    /** Names of the helpers that the text needs (`helpers.ts`). */
    helpers = new Set();
    report;
    taken;
    known = new Map();
    queue = [];
    variants;
    inPlace;
    unevaluated;
    constructor(options) {
        this.options = options;
        this.report = options.report ?? (() => { });
        this.taken = new Set(options.taken);
        this.variants = new Variants(options);
        this.inPlace = new InPlace(options);
        this.unevaluated = new Unevaluated(this);
    }
    /** Notes a helper as used, and gives its name. */
    helper(name) {
        this.helpers.add(name);
        return name;
    }
    /** Text of a call of a helper. */
    call(helper, ...items) {
        return (0,validators_literal/* call */.T1)(this.helper(helper), items);
    }
    /** A schema as an expression; definitions that it needs are compiled by `finish`. */
    expression(schema, at, context = {}) {
        return this.inner(schema, at, {
            direction: this.variants.direction({ schema, at }, context.direction ?? "neutral"),
            relaxed: context.relaxed ?? new Set(),
            depth: 0,
        });
    }
    /** Name of the constant that holds a named schema, which is compiled once. */
    definition(target, wanted, plain = false) {
        const direction = this.variants.direction(target.schema, wanted);
        const key = `${target.name} ${direction} ${plain}`;
        const known = this.known.get(key);
        if (known)
            return known.name;
        const suffix = `${direction === "neutral" ? "" : direction === "request" ? "Request" : "Response"}${plain ? "Base" : ""}`;
        const name = this.reserve(`${target.name}${suffix}Schema`);
        const definition = { name, target, direction, plain, text: "" };
        this.known.set(key, definition);
        this.definitions.push(definition);
        this.queue.push(definition);
        return name;
    }
    /** The name, or the name with a number where it is taken. */
    reserve(wanted) {
        let name = wanted;
        for (let count = 2; this.taken.has(name); count++)
            name = `${wanted}${count}`;
        this.taken.add(name);
        return name;
    }
    /** Compiles all definitions that are waiting, and those that these need. */
    finish() {
        for (let next = this.queue.shift(); next; next = this.queue.shift()) {
            const { target, direction, plain } = next;
            next.text = this.inner(target.schema.schema, target.schema.at, {
                direction,
                owner: { target, plain },
                relaxed: new Set(),
                depth: 0,
            });
        }
        return this.definitions;
    }
    /** The expression of a property, an item, or anything else that judges a value of its own. */
    part(schema, at, context) {
        return this.inner(schema, at, { direction: context.direction, relaxed: new Set(), depth: context.depth + 1 });
    }
    /** The expression of a schema that judges the same value as the one around it (`allOf`, `not`, `then`, …). */
    same(schema, at, context) {
        return this.inner(schema, at, { ...context, depth: context.depth + 1 });
    }
    inner(schema, at, context) {
        if (schema === false)
            return "z.never()";
        if (!(0,keywords/* isObject */.Gv)(schema))
            return this.call("anything");
        if (context.depth > compile_DEEPEST && !context.owner) {
            const name = `Deep${this.known.size}`;
            return this.definition({ name, schema: { schema, at } }, context.direction);
        }
        return this.object(new keywords/* Keywords */.Lh(schema, at, this.options.dialect, this.report), context);
    }
    object(node, context) {
        const ref = node.get("$ref");
        // OpenAPI 3.0 ignores what stands beside a reference.
        if (typeof ref === "string" && this.options.dialect === "draft4-openapi30")
            return (this.reference(ref, node.at, context) ?? this.call("anything")) + (0,notes/* nullableNote */.MZ)(node);
        const idle = this.dispatchOf(node, context) ? "" : (0,notes/* discriminatorNote */.LA)(node);
        return this.described(node, context) + (0,notes/* notesOf */.h$)(node) + idle;
    }
    /** All that the schema asks for. */
    described(node, context) {
        node.reportMisunderstandings();
        const relaxed = readOnlyNames(node, context, this.options);
        const inside = relaxed === context.relaxed ? context : { ...context, relaxed };
        const parts = [
            ...this.referenceParts(node, inside),
            ...this.ownParts(node, inside),
            ...this.composedParts(node, inside),
        ];
        const checks = [...this.conditions(node, inside), ...this.unevaluated.checks(node, inside)];
        const [only] = parts;
        if (only === undefined)
            return this.call("anything", ...checks);
        if (parts.length === 1 && checks.length === 0)
            return only;
        return this.call("all", (0,validators_literal/* block */.om)("[", parts, "]"), ...checks);
    }
    /** A reference as an expression; undefined where it leads nowhere or back to the value that is judged already. */
    reference(ref, at, context) {
        const target = this.options.target(ref, at);
        if (!target)
            return undefined;
        const { owner } = context;
        const judge = owner ? this.inPlace.reference(owner, target) : { target, plain: false };
        if (!judge)
            return undefined;
        // What need not be sent is known only here: then the schema is written out in place of its name.
        if (!judge.plain && context.depth < compile_DEEPEST && isRelaxedFromOutside(target, context, this.options))
            return this.same(target.schema.schema, target.schema.at, { ...context, owner: owner ?? judge });
        return this.definition(target, context.direction, judge.plain);
    }
    referenceParts(node, context) {
        const parts = [];
        for (const keyword of ["$ref", "$dynamicRef"]) {
            const ref = node.get(keyword);
            if (typeof ref === "string")
                parts.push(this.reference(ref, node.at, context) ?? "");
        }
        return parts.filter((part) => part !== "");
    }
    /** What the schema says by itself: type, values, and the keywords of each type. */
    ownParts(node, context) {
        const types = node.types();
        const values = valuesExpression(this, node, types);
        const typed = types ? this.typed(node, types, context) : this.untyped(node, context);
        if (values !== undefined)
            return typed.plain ? [values] : [typed.text, values];
        return typed.text === undefined ? [] : [typed.text];
    }
    /** `plain` when nothing is said but the types themselves. */
    typed(node, types, context) {
        const options = [];
        let plain = true;
        const add = (text, bare) => {
            options.push(text);
            plain &&= text === bare;
        };
        if (types.has("string"))
            add(stringExpression(this, node), "z.string()");
        if (types.has("number"))
            add(numberExpression(this, node, false), "z.number()");
        else if (types.has("integer"))
            add(numberExpression(this, node, true), "integer");
        if (types.has("boolean"))
            add("z.boolean()", "z.boolean()");
        if (types.has("array"))
            add(arrayExpression(this, node, context), "z.array(z.unknown())");
        if (types.has("object"))
            add(objectExpression(this, node, context), "z.looseObject({})");
        if (options.length === 0)
            return { text: "z.null()", plain };
        const text = options.length === 1 ? options[0] : `z.union(${(0,validators_literal/* block */.om)("[", options, "]")})`;
        return { text: types.has("null") ? `${text}.nullable()` : text, plain };
    }
    /** Without `type`, keywords hold for values of their own type only. */
    untyped(node, context) {
        const checks = [];
        const uses = (type) => dialect/* KEYWORDS_OF */.pL[type].some((keyword) => node.has(keyword));
        const add = (helper, text, bare) => {
            if (text !== bare)
                checks.push(this.call(helper, text));
        };
        if (uses("string"))
            add("ifString", stringExpression(this, node), "z.string()");
        if (uses("number"))
            add("ifNumber", numberExpression(this, node, false), "z.number()");
        if (uses("array"))
            add("ifArray", arrayExpression(this, node, context), "z.array(z.unknown())");
        if (uses("object"))
            add("ifObject", objectExpression(this, node, context), "z.looseObject({})");
        if (checks.length === 0)
            return { plain: true };
        return { text: this.call("anything", ...checks), plain: false };
    }
    composedParts(node, context) {
        const dispatch = this.dispatchOf(node, context);
        const parts = this.each(node, "allOf", context);
        const plain = context.owner?.plain === true && context.owner.target.schema.schema === node.schema;
        const chosen = plain ? this.inPlace.choosesHeirs(context.owner.target) : [];
        for (const keyword of ["anyOf", "oneOf"]) {
            if (dispatch?.keyword === keyword || chosen.includes(keyword))
                continue;
            const choice = this.choice(keyword, this.each(node, keyword, context));
            if (choice !== undefined)
                parts.push(choice);
        }
        if (dispatch && !plain)
            parts.push(this.dispatch(dispatch, node, context));
        return parts;
    }
    choice(keyword, options) {
        if (options.length < 2)
            return options[0];
        if (keyword === "oneOf")
            return this.call("oneOf", (0,validators_literal/* block */.om)("[", options, "]"));
        const others = options.filter((option) => (0,notes/* withoutNotes */.AP)(option) !== "z.null()");
        if (others.length < options.length) {
            const text = this.choice("anyOf", others);
            return text === undefined ? "z.null()" : `${text}.nullable()`;
        }
        // Of simple values Zod says well enough what is wrong.
        const simple = options.every((option) => /^(?:z\.(?:string|number|boolean|literal|enum)\(|integer\b)/.test(option));
        return simple ? `z.union(${(0,validators_literal/* block */.om)("[", options, "]")})` : this.call("anyOf", (0,validators_literal/* block */.om)("[", options, "]"));
    }
    /** The discriminator of the schema; among its heirs it chooses only where the schema itself has a name. */
    dispatchOf(node, context) {
        const { owner } = context;
        if (owner?.target.schema.schema === node.schema)
            return this.inPlace.dispatch(owner.target);
        return dispatchOf({ name: "", schema: { schema: node.schema, at: node.at } }, this.options, this.inPlace);
    }
    dispatch(dispatch, node, context) {
        const owner = context.owner?.target;
        const option = (target) => this.definition(target, context.direction, target.name === owner?.name);
        const entries = dispatch.options.map(({ value, target }) => `[${(0,validators_literal/* stringLiteral */.Hg)(value)}, () => ${option(target)}]`);
        const items = [(0,validators_literal/* stringLiteral */.Hg)(dispatch.property), (0,validators_literal/* block */.om)("[", entries, "]")];
        const choice = dispatch.keyword && this.choice(dispatch.keyword, this.each(node, dispatch.keyword, context));
        if (dispatch.otherwise)
            items.push(option(dispatch.otherwise), option(dispatch.otherwise));
        else
            items.push(choice ?? option(owner));
        return this.call("byDiscriminator", ...items);
    }
    each(node, keyword, context) {
        const list = node.list(keyword) ?? [];
        return list.map((schema, index) => this.same(schema, (0,keywords/* below */.Gz)(node.at, keyword, index), context));
    }
    /** Checks that judge any value and give no schema of their own. */
    conditions(node, context) {
        const checks = [];
        const same = (keyword) => this.same(node.get(keyword), (0,keywords/* below */.Gz)(node.at, keyword), context);
        if (node.subschema("not") !== undefined)
            checks.push(this.call("not", same("not")));
        if (node.subschema("if") === undefined)
            return checks;
        const [then, otherwise] = [node.subschema("then"), node.subschema("else")];
        if (then === undefined && otherwise === undefined)
            return checks;
        const branches = [then === undefined ? "undefined" : same("then")];
        if (otherwise !== undefined)
            branches.push(same("else"));
        checks.push(this.call("ifThenElse", same("if"), ...branches));
        return checks;
    }
}

;// CONCATENATED MODULE: ./build/src/routes/validators/helpers-unevaluated.js
/** Helpers for `unevaluatedProperties` and `unevaluatedItems`. */
const UNEVALUATED_HELPERS = {
    Look: {
        text: `/** Marks the properties or items that a keyword looks at. */
type Look = (value: object, seen: Set<string>) => void;`,
    },
    everyPart: {
        uses: ["Look"],
        text: `const everyPart: Look = (value, seen) => {
  for (const key of Object.keys(value)) seen.add(key);
};`,
    },
    partsNamed: {
        uses: ["Look"],
        text: `const partsNamed =
  (names: readonly string[]): Look =>
  (value, seen) => {
    if (!Array.isArray(value)) for (const name of names) seen.add(name);
  };`,
    },
    partsMatching: {
        uses: ["Look"],
        text: `const partsMatching =
  (patterns: readonly RegExp[]): Look =>
  (value, seen) => {
    for (const key of Object.keys(value)) if (patterns.some((pattern) => pattern.test(key))) seen.add(key);
  };`,
    },
    firstParts: {
        uses: ["Look"],
        text: `const firstParts =
  (count: number): Look =>
  (_, seen) => {
    for (let index = 0; index < count; index++) seen.add(String(index));
  };`,
    },
    partsThatMatch: {
        uses: ["Schema", "Look", "accepts"],
        text: `const partsThatMatch =
  (schema: Schema): Look =>
  (value, seen) => {
    for (const [key, item] of Object.entries(value)) if (accepts(schema, item)) seen.add(key);
  };`,
    },
    lookWhen: {
        uses: ["Schema", "Look", "accepts"],
        text: `const lookWhen =
  (schema: Schema, looks: readonly Look[], otherwise: readonly Look[] = []): Look =>
  (value, seen) => {
    for (const look of accepts(schema, value) ? looks : otherwise) look(value, seen);
  };`,
    },
    lookWhenThere: {
        uses: ["Look"],
        text: `const lookWhenThere =
  (name: string, looks: readonly Look[]): Look =>
  (value, seen) => {
    if (!Array.isArray(value) && Object.hasOwn(value, name)) for (const look of looks) look(value, seen);
  };`,
    },
    unevaluatedProperties: {
        uses: ["Schema", "Look", "isObject", "judge"],
        text: `/** A schema for the properties that nothing has looked at. */
const unevaluatedProperties =
  (looks: readonly Look[], schema: Schema): Check =>
  (payload) => {
    const value = payload.value;
    if (!isObject(value)) return;
    const seen = new Set<string>();
    for (const look of looks) look(value, seen);
    for (const key of Object.keys(value)) if (!seen.has(key)) judge(payload, schema, value[key], key);
  };`,
    },
    unevaluatedItems: {
        uses: ["Schema", "Look", "judge"],
        text: `/** A schema for the items that nothing has looked at. */
const unevaluatedItems =
  (looks: readonly Look[], schema: Schema): Check =>
  (payload) => {
    const value = payload.value;
    if (!Array.isArray(value)) return;
    const seen = new Set<string>();
    for (const look of looks) look(value, seen);
    value.forEach((item, index) => {
      if (!seen.has(String(index))) judge(payload, schema, item, index);
    });
  };`,
    },
};

;// CONCATENATED MODULE: ./build/src/routes/validators/helpers.js


/**
 * What generated validators say beyond Zod's own words. A piece of text for each helper; a file of validators gets those
 * that it uses, with what these use.
 *
 * Checks have the signature that Zod's `.check()` takes. Each judges values of its own kind only and lets others pass, as
 * the keyword of JSON Schema does.
 */
const GENERAL_HELPERS = {
    Check: {
        text: `type Payload = z.core.ParsePayload;
type Check = (payload: Payload) => void;`,
    },
    Schema: {
        text: `/** Any Zod schema. So little of it is asked for because a compiler looks at thousands of them. */
type Schema = { readonly _zod: object };`,
    },
    issuesOf: {
        uses: ["Schema"],
        text: `const SYNC = { async: false };

/** What a schema has against a value. */
function issuesOf(schema: Schema, value: unknown): z.core.$ZodRawIssue[] {
  const result = (schema as z.core.$ZodType)._zod.run({ value, issues: [] }, SYNC);
  if (result instanceof Promise) throw new TypeError("The schema is asynchronous.");
  return result.issues;
}`,
    },
    accepts: {
        uses: ["Schema", "issuesOf"],
        text: `const accepts = (schema: Schema, value: unknown): boolean => issuesOf(schema, value).length === 0;`,
    },
    fail: {
        uses: ["Check"],
        text: `function fail(payload: Payload, message: string, path: PropertyKey[] = []): void {
  payload.issues.push({ code: "custom", message, input: payload.value, path, continue: true });
}`,
    },
    judge: {
        uses: ["Schema", "Check", "issuesOf"],
        text: `/** Judges a part of the value, with issues at its place in the whole. */
function judge(payload: Payload, schema: Schema, part: unknown, key: PropertyKey): void {
  for (const issue of issuesOf(schema, part)) payload.issues.push({ ...issue, path: [key, ...(issue.path ?? [])] });
}`,
    },
    isObject: {
        text: `const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);`,
    },
    given: {
        uses: ["Schema", "Check"],
        text: `/** Schemas that hand back the value as it came already, some of which have several names. */
const faithful = new WeakSet<Schema>();

/** Adds checks of the value as it came, and hands that very value back: Zod would copy it and order its keys anew. */
function given<S extends Schema>(schema: S, ...checks: Check[]): S {
  if (checks.length === 0 && faithful.has(schema)) return schema;
  faithful.add(schema);
  const internals = (schema as Schema as z.core.$ZodType)._zod;
  const run = internals.run;
  const finish = (result: Payload, value: unknown): Payload => {
    result.value = value;
    for (const check of checks) check(result);
    return result;
  };
  internals.run = (payload, context) => {
    const value = payload.value;
    const result = run(payload, context);
    return result instanceof Promise ? result.then((settled) => finish(settled, value)) : finish(result, value);
  };
  return schema;
}`,
    },
    named: {
        uses: ["Schema", "given"],
        text: `/** A schema that is made when it is first used, so that schemas may refer to each other in any order. */
function named<T>(make: () => Schema): z.ZodType<T> {
  const schema = z.lazy(() => given(make()) as z.ZodType);
  const run = schema._zod.run;
  schema._zod.run = (payload, context) => {
    try {
      return run(payload, context);
    } catch (error) {
      // Only a value that is nested thousands of levels deep, or that has a hundred thousand faults, gets here.
      if (!(error instanceof RangeError)) throw error;
      payload.issues.push({ code: "custom", message: "Too deeply nested or too many faults", input: undefined });
      return payload;
    }
  };
  return schema as unknown as z.ZodType<T>;
}`,
    },
    anything: {
        uses: ["Check"],
        text: `/** Any value that passes the checks. */
const anything = (...checks: Check[]): z.ZodType => z.unknown().check(isPresent, ...checks);

const isPresent: Check = (payload) => {
  if (payload.value === undefined)
    payload.issues.push({ code: "invalid_type", expected: "nonoptional", input: undefined, message: "is required", continue: false });
};`,
    },
    all: {
        uses: ["Schema", "anything", "issuesOf"],
        text: `/** All of the schemas, and the checks. Other than an intersection it merges nothing. */
function all(schemas: readonly Schema[], ...checks: Check[]): z.ZodType {
  const every: Check = (payload) => {
    for (const schema of schemas) {
      const issues = issuesOf(schema, payload.value);
      for (const issue of issues) payload.issues.push(issue);
      // What is of the wrong type altogether needs to hear that only once.
      if (issues.some((issue) => issue.code === "invalid_type" && !issue.path?.length)) return;
    }
  };
  return anything(every, ...checks);
}`,
    },
    anyOf: {
        uses: ["Schema", "anything", "issuesOf", "fitsNone"],
        text: `/** At least one of the schemas. */
function anyOf(schemas: readonly Schema[]): z.ZodType {
  return anything((payload) => {
    const issues: z.core.$ZodRawIssue[][] = [];
    for (const schema of schemas) {
      const found = issuesOf(schema, payload.value);
      if (found.length === 0) return;
      issues.push(found);
    }
    fitsNone(payload, issues);
  });
}`,
    },
    oneOf: {
        uses: ["Schema", "anything", "issuesOf", "fitsNone"],
        text: `/** Exactly one of the schemas. */
function oneOf(schemas: readonly Schema[]): z.ZodType {
  return anything((payload) => {
    const issues = schemas.map((schema) => issuesOf(schema, payload.value));
    const matches = issues.filter((found) => found.length === 0).length;
    if (matches === 0) fitsNone(payload, issues);
    if (matches <= 1) return;
    const message = "Invalid input: matches more than one of the alternatives";
    payload.issues.push({ code: "invalid_union", errors: [], message, input: payload.value, continue: true });
  });
}`,
    },
    fitsNone: {
        uses: ["Check"],
        text: `/**
 * Tells what is wrong with a value that none of the alternatives accepts: the faults of the one that is meant, where only
 * one has the right type, or the right constant in a property such as \`kind\`.
 */
function fitsNone(payload: Payload, issues: readonly z.core.$ZodRawIssue[][]): void {
  const isElsewhere = (issue: z.core.$ZodRawIssue, depth: number): boolean =>
    (issue.path?.length ?? 0) === depth && ["invalid_type", "invalid_value"].includes(issue.code) && issue.input !== undefined;
  let meant = issues.filter((found) => !found.some((issue) => isElsewhere(issue, 0)));
  if (meant.length > 1)
    meant = meant.filter((found) => !found.some((issue) => issue.code === "invalid_value" && isElsewhere(issue, 1)));
  if (meant.length === 1) for (const issue of meant[0]!) payload.issues.push(issue);
  else
    payload.issues.push({ code: "invalid_union", errors: issues.map((found) => found.map(finalized)), input: payload.value, continue: true });
}

const finalized = (issue: z.core.$ZodRawIssue): z.core.$ZodIssue => z.core.util.finalizeIssue(issue, {}, z.config());`,
    },
    byDiscriminator: {
        uses: ["Schema", "anything", "issuesOf", "isObject", "fail"],
        text: `/** A boolean or a number as mappings write it: Python writes "True". */
const isWritten = (text: string, value: unknown): boolean =>
  typeof value === "number" ? text.trim() !== "" && Number(text) === value : text.toLowerCase() === String(value);

/**
 * The schema that the value of a property names; a name that is not listed fails, or is judged by \`unmapped\`. What has
 * no such property is judged by \`absent\`.
 */
function byDiscriminator(
  property: string,
  options: readonly (readonly [value: string, schema: () => Schema])[],
  absent: Schema,
  unmapped?: Schema,
): z.ZodType {
  const schemas = new Map(options);
  return anything((payload) => {
    const value = payload.value;
    const named = isObject(value) && Object.hasOwn(value, property) ? value[property] : undefined;
    const isScalar = typeof named === "boolean" || typeof named === "number";
    const name = isScalar ? [...schemas.keys()].find((key) => isWritten(key, named)) : named;
    const schema =
      named === undefined ? absent : ((typeof name === "string" ? schemas.get(name)?.() : undefined) ?? unmapped);
    if (schema) for (const issue of issuesOf(schema, value)) payload.issues.push(issue);
    else fail(payload, \`Invalid discriminator: expected one of \${[...schemas.keys()].join(", ")}\`, [property]);
  });
}`,
    },
    not: {
        uses: ["Schema", "fail", "accepts"],
        text: `const not =
  (schema: Schema): Check =>
  (payload) => {
    if (accepts(schema, payload.value)) fail(payload, "Invalid input: matches a schema that it must not match");
  };`,
    },
    ifThenElse: {
        uses: ["Schema", "Check", "accepts", "issuesOf"],
        text: `const ifThenElse =
  (condition: Schema, then?: Schema, otherwise?: Schema): Check =>
  (payload) => {
    const schema = accepts(condition, payload.value) ? then : otherwise;
    if (schema) for (const issue of issuesOf(schema, payload.value)) payload.issues.push(issue);
  };`,
    },
    ifObject: {
        uses: ["Schema", "Check", "isObject", "issuesOf"],
        text: `/** What holds for objects only. */
const ifObject =
  (schema: Schema): Check =>
  (payload) => {
    if (isObject(payload.value)) for (const issue of issuesOf(schema, payload.value)) payload.issues.push(issue);
  };`,
    },
    ifArray: {
        uses: ["Schema", "Check", "issuesOf"],
        text: `/** What holds for arrays only. */
const ifArray =
  (schema: Schema): Check =>
  (payload) => {
    if (Array.isArray(payload.value)) for (const issue of issuesOf(schema, payload.value)) payload.issues.push(issue);
  };`,
    },
    ifString: {
        uses: ["Schema", "Check", "issuesOf"],
        text: `/** What holds for strings only. */
const ifString =
  (schema: Schema): Check =>
  (payload) => {
    if (typeof payload.value === "string")
      for (const issue of issuesOf(schema, payload.value)) payload.issues.push(issue);
  };`,
    },
    ifNumber: {
        uses: ["Schema", "Check", "issuesOf"],
        text: `/** What holds for numbers only. */
const ifNumber =
  (schema: Schema): Check =>
  (payload) => {
    if (typeof payload.value === "number")
      for (const issue of issuesOf(schema, payload.value)) payload.issues.push(issue);
  };`,
    },
    integer: {
        text: `/** A whole number of any size, where \`z.int()\` ends at 2^53. */
const integer = z.number().check((payload) => {
  if (!Number.isInteger(payload.value))
    payload.issues.push({ code: "invalid_type", expected: "int", input: payload.value, continue: true });
});`,
    },
    multipleOf: {
        uses: ["Check"],
        text: `/** Exact for decimals: 0.3 is a multiple of 0.1, 1e300 of 7 is not. */
const multipleOf =
  (divisor: number): Check =>
  (payload) => {
    const value = payload.value;
    if (typeof value !== "number") return;
    const exact =
      Number.isSafeInteger(value) && Number.isSafeInteger(divisor) ? value % divisor === 0 : dividesAsDecimal(value, divisor);
    if (!exact)
      payload.issues.push({ code: "not_multiple_of", origin: "number", divisor, input: value, continue: true });
  };

function dividesAsDecimal(value: number, divisor: number): boolean {
  if (!Number.isFinite(value)) return false;
  const [a, aExponent] = asDecimal(value);
  const [b, bExponent] = asDecimal(divisor);
  const exponent = Math.min(aExponent, bExponent);
  return (a * 10n ** BigInt(aExponent - exponent)) % (b * 10n ** BigInt(bExponent - exponent)) === 0n;
}

/** Digits and power of ten of the shortest decimal that stands for the number. */
function asDecimal(value: number): [digits: bigint, exponent: number] {
  const [mantissa = "0", exponent = "0"] = value.toExponential().split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  return [BigInt(whole + fraction), Number(exponent) - fraction.length];
}`,
    },
    minLength: {
        uses: ["Check", "codePoints"],
        text: `const minLength =
  (minimum: number): Check =>
  (payload) => {
    const value = payload.value;
    if (typeof value !== "string" || value.length >= 2 * minimum) return;
    if (value.length < minimum || codePoints(value) < minimum)
      payload.issues.push({ code: "too_small", origin: "string", minimum, inclusive: true, input: value, continue: true });
  };`,
    },
    maxLength: {
        uses: ["Check", "codePoints"],
        text: `/** What is too long is not looked at any further. */
const maxLength =
  (maximum: number): Check =>
  (payload) => {
    const value = payload.value;
    if (typeof value !== "string" || value.length <= maximum) return;
    if (value.length > 2 * maximum || codePoints(value) > maximum)
      payload.issues.push({ code: "too_big", origin: "string", maximum, inclusive: true, input: value, continue: false });
  };`,
    },
    codePoints: {
        text: `/** Length in characters, where \`length\` counts the halves of some. */
function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}`,
    },
    oneOfValues: {
        uses: ["fail", "equal"],
        text: `const oneOfValues =
  (values: readonly unknown[]): Check =>
  (payload) => {
    if (!values.some((value) => equal(value, payload.value))) fail(payload, "Invalid option");
  };`,
    },
    equal: {
        uses: ["isObject"],
        text: `/** Equality of JSON values; the order of keys does not count. */
function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => equal(item, b[index]));
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && equal(a[key], b[key]))
  );
}`,
    },
    uniqueItems: {
        uses: ["fail", "isObject"],
        text: `const uniqueItems: Check = (payload) => {
  if (!Array.isArray(payload.value)) return;
  const seen = new Set<unknown>();
  payload.value.forEach((item, index) => {
    const key = typeof item === "object" && item !== null ? canonical(item) : typeof item === "string" ? \`"\${item}\` : item;
    if (seen.has(key)) fail(payload, "Invalid input: items must be unique", [index]);
    seen.add(key);
  });
};

/** The same text for equal JSON values, and for no others. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return \`[\${value.map(canonical).join(",")}]\`;
  if (!isObject(value)) return JSON.stringify(value) ?? "undefined";
  const entries = Object.keys(value).sort();
  return \`{\${entries.map((key) => \`\${JSON.stringify(key)}:\${canonical(value[key])}\`).join(",")}}\`;
}`,
    },
    contains: {
        uses: ["Schema", "fail", "accepts"],
        text: `const contains =
  (schema: Schema, minimum = 1, maximum = Number.POSITIVE_INFINITY): Check =>
  (payload) => {
    if (!Array.isArray(payload.value)) return;
    const count = payload.value.filter((item) => accepts(schema, item)).length;
    if (count < minimum) fail(payload, \`Too few: expected \${minimum} or more items of a kind, received \${count}\`);
    if (count > maximum) fail(payload, \`Too many: expected \${maximum} or fewer items of a kind, received \${count}\`);
  };`,
    },
    minItems: {
        uses: ["Check"],
        text: `const minItems =
  (minimum: number): Check =>
  (payload) => {
    if (Array.isArray(payload.value) && payload.value.length < minimum)
      payload.issues.push({ code: "too_small", origin: "array", minimum, inclusive: true, input: payload.value, continue: true });
  };`,
    },
    maxItems: {
        uses: ["Check"],
        text: `const maxItems =
  (maximum: number): Check =>
  (payload) => {
    if (Array.isArray(payload.value) && payload.value.length > maximum)
      payload.issues.push({ code: "too_big", origin: "array", maximum, inclusive: true, input: payload.value, continue: true });
  };`,
    },
    prefixItems: {
        uses: ["Schema", "judge"],
        text: `/** Schemas of the first items, and one of all that follow. */
const prefixItems =
  (schemas: readonly Schema[], rest?: Schema): Check =>
  (payload) => {
    if (!Array.isArray(payload.value)) return;
    payload.value.forEach((item, index) => {
      const schema = schemas[index] ?? rest;
      if (schema) judge(payload, schema, item, index);
    });
  };`,
    },
    required: {
        uses: ["Check", "isObject"],
        text: `const required =
  (...names: string[]): Check =>
  (payload) => {
    const value = payload.value;
    if (!isObject(value)) return;
    for (const name of names)
      if (!Object.hasOwn(value, name) || value[name] === undefined)
        payload.issues.push({ code: "invalid_type", expected: "nonoptional", input: undefined, message: "is required", path: [name], continue: true });
  };`,
    },
    minProperties: {
        uses: ["fail", "isObject"],
        text: `const minProperties =
  (minimum: number): Check =>
  (payload) => {
    if (isObject(payload.value) && Object.keys(payload.value).length < minimum)
      fail(payload, \`Too small: expected object to have >=\${minimum} properties\`);
  };`,
    },
    maxProperties: {
        uses: ["fail", "isObject"],
        text: `const maxProperties =
  (maximum: number): Check =>
  (payload) => {
    if (isObject(payload.value) && Object.keys(payload.value).length > maximum)
      fail(payload, \`Too big: expected object to have <=\${maximum} properties\`);
  };`,
    },
    ownProperties: {
        uses: ["Schema", "judge", "isObject"],
        text: `/** Properties whose names every object inherits, such as \`constructor\`: only its own count. */
const ownProperties =
  (schemas: readonly (readonly [name: string, schema: Schema])[]): Check =>
  (payload) => {
    const value = payload.value;
    if (!isObject(value)) return;
    for (const [name, schema] of schemas) if (Object.hasOwn(value, name)) judge(payload, schema, value[name], name);
  };`,
    },
    patternProperties: {
        uses: ["Schema", "judge", "isObject"],
        text: `const patternProperties =
  (schemas: readonly (readonly [pattern: RegExp, schema: Schema])[]): Check =>
  (payload) => {
    const value = payload.value;
    if (!isObject(value)) return;
    for (const key of Object.keys(value))
      for (const [pattern, schema] of schemas) if (pattern.test(key)) judge(payload, schema, value[key], key);
  };`,
    },
    additionalProperties: {
        uses: ["Schema", "judge", "isObject"],
        text: `/** Properties that are neither named nor matched by a pattern. */
const additionalProperties = (
  schema: Schema,
  names: readonly string[] = [],
  patterns: readonly RegExp[] = [],
): Check => {
  const known = new Set(names);
  return (payload) => {
    const value = payload.value;
    if (!isObject(value)) return;
    for (const key of Object.keys(value))
      if (!known.has(key) && !patterns.some((pattern) => pattern.test(key))) judge(payload, schema, value[key], key);
  };
};`,
    },
    noOtherProperties: {
        uses: ["Check", "isObject"],
        text: `/** No properties but those that are named or matched by a pattern. */
const noOtherProperties = (names: readonly string[], patterns: readonly RegExp[] = []): Check => {
  const known = new Set(names);
  return (payload) => {
    const value = payload.value;
    if (!isObject(value)) return;
    const keys = Object.keys(value).filter((key) => !known.has(key) && !patterns.some((pattern) => pattern.test(key)));
    if (keys.length > 0) payload.issues.push({ code: "unrecognized_keys", keys, input: value, continue: true });
  };
};`,
    },
    objectWith: {
        uses: ["Schema", "given", "additionalProperties"],
        text: `/** An object with known properties, and a schema for all others. */
const objectWith = (shape: z.core.$ZodLooseShape, others: Schema): z.ZodType =>
  given(z.looseObject(shape), additionalProperties(others, Object.keys(shape)));`,
    },
    record: {
        uses: ["Schema", "given", "additionalProperties"],
        text: `/** An object with any keys. Other than \`z.record\` it also sees one that is called \`__proto__\`. */
const record = (values: Schema): z.ZodType => given(z.looseObject({}), additionalProperties(values));`,
    },
    propertyNames: {
        uses: ["Schema", "accepts", "fail", "isObject"],
        text: `const propertyNames =
  (schema: Schema): Check =>
  (payload) => {
    if (!isObject(payload.value)) return;
    for (const key of Object.keys(payload.value))
      if (!accepts(schema, key)) fail(payload, "Invalid key in object", [key]);
  };`,
    },
    dependentRequired: {
        uses: ["Check", "isObject", "required"],
        text: `/** Names that are required as soon as another one is there. */
const dependentRequired =
  (dependencies: readonly (readonly [name: string, needed: readonly string[]])[]): Check =>
  (payload) => {
    const value = payload.value;
    if (!isObject(value)) return;
    for (const [name, needed] of dependencies) if (Object.hasOwn(value, name)) required(...needed)(payload);
  };`,
    },
    dependentSchemas: {
        uses: ["Schema", "Check", "isObject", "issuesOf"],
        text: `/** Schemas for the whole object, each as soon as a property is there. */
const dependentSchemas =
  (dependencies: readonly (readonly [name: string, schema: Schema])[]): Check =>
  (payload) => {
    const value = payload.value;
    if (!isObject(value)) return;
    for (const [name, schema] of dependencies)
      if (Object.hasOwn(value, name)) for (const issue of issuesOf(schema, value)) payload.issues.push(issue);
  };`,
    },
};
const HELPERS = { ...GENERAL_HELPERS, ...UNEVALUATED_HELPERS, ...FORMAT_HELPERS };
/** Every helper that there is. */
const NAMES_OF_HELPERS = Object.keys(HELPERS);
/** Text of the helpers that are used and of those that these use, in the order of the table. */
function helperTexts(used) {
    const needed = new Set();
    const need = (name) => {
        if (needed.has(name))
            return;
        needed.add(name);
        for (const other of HELPERS[name]?.uses ?? [])
            need(other);
    };
    for (const name of used)
        need(name);
    return Object.keys(HELPERS)
        .filter((name) => needed.has(name))
        .map((name) => HELPERS[name].text);
}

;// CONCATENATED MODULE: ./build/src/routes/validators/module.js

/**
 * A constant that holds a schema, made at its first use. It is annotated, because the compiler does not infer types of
 * schemas that refer to each other, and is quicker when it need not infer any.
 */
function constantText(name, expression, type) {
    return `export const ${name}: z.ZodType${type === undefined ? "" : `<${type}>`} = named(() => ${expression});`;
}
/** The whole text of a module of validators. `sections` come after the helpers, in their order. */
function moduleText(compiler, heading, sections) {
    const body = sections.join("\n\n");
    const mentions = (name) => new RegExp(`\\b${name}\\b`).test(body);
    // Some that were called for are in no text in the end; a strict compiler complains of what is not used.
    const helpers = helperTexts(new Set(["named", ...compiler.helpers].filter(mentions)));
    const imports = [];
    if (/\bz\./.test(body))
        imports.push('import * as z from "zod";');
    if (/\bTypes\./.test(body))
        imports.push('import type * as Types from "./types.js";');
    return [heading, imports.join("\n"), ...helpers, body]
        .filter((section) => section !== "")
        .join("\n\n")
        .concat("\n");
}
/** Texts of definitions, typed by `typeOf`. */
function definitionTexts(definitions, typeOf = () => undefined) {
    return definitions.map((definition) => constantText(definition.name, definition.text, typeOf(definition)));
}

;// CONCATENATED MODULE: ./build/src/routes/validators/validators.js








const validators_LOCATIONS = [
    ["params", "path", "Params"],
    ["query", "query", "Query"],
    ["headers", "header", "Headers"],
    ["cookies", "cookie", "Cookies"],
];
/** Zod validators for all schemas and operations of a spec. */
function writeValidators(api, options) {
    return new ValidatorsWriter(api, options.formats).write();
}
class ValidatorsWriter {
    #api;
    #compiler;
    #targets;
    #problems = [];
    #constants = [];
    constructor(api, formats) {
        this.#api = api;
        this.#targets = new NamedTargets(api);
        this.#compiler = new Compiler({
            ...this.#targets.options,
            formats,
            report: (problem) => this.#problems.push(problem),
        });
    }
    write() {
        const names = new Map(this.#api.schemas.map((component) => [
            component,
            this.#compiler.definition(this.#targets.of(component), "neutral"),
        ]));
        const operations = new Map(this.#api.operations.map((operation) => [operation.id, this.#operation(operation)]));
        const definitions = definitionTexts(this.#compiler.finish(), (definition) => this.#typeOf(definition));
        const components = this.#api.schemas.filter(({ external }) => !external);
        const entries = components.map((component) => `${(0,validators_literal/* keyLiteral */.$g)(component.name)}: ${names.get(component)}`);
        const schemas = `/** All component schemas, under the names that the API's description gives them. */
export const schemas = ${entries.length === 0 ? "{}" : (0,validators_literal/* block */.om)("{ ", entries, " }")};`;
        return {
            text: moduleText(this.#compiler, header/* HEADER */.E, [...definitions, schemas, ...this.#constants]),
            operations,
            findings: this.#findings(),
        };
    }
    #typeOf({ target, direction, plain }) {
        if (direction !== "neutral" || plain || !this.#targets.isNamed(target.schema.schema))
            return undefined;
        return `Types.${target.name}`;
    }
    #operation(operation) {
        const base = operation.types.request.replace(/Request(?=_?\w{0,4}$)/, "");
        const found = { bodies: [], responses: [], responseHeaders: [] };
        for (const [part, location, word] of validators_LOCATIONS) {
            const parameters = operation.parameters.filter((parameter) => parameter.in === location);
            if (parameters.length > 0)
                found[part] = this.#constant(`${base}${word}`, this.#parameters(parameters));
        }
        const whole = operation.parameters.find((parameter) => parameter.in === "querystring");
        if (whole)
            found.querystring = this.#constant(`${base}Querystring`, this.#parameter(whole));
        for (const media of operation.body?.content ?? []) {
            const name = this.#media(media, `${base}Body`, "request");
            if (name !== undefined)
                found.bodies.push({ mediaType: media.mediaType, name });
        }
        for (const { status, headers, content } of operation.responses) {
            const word = `${base}Response${status === "default" ? "Default" : status}`;
            for (const media of content) {
                const name = this.#media(media, word, "response");
                if (name !== undefined)
                    found.responses.push({ status, mediaType: media.mediaType, name });
            }
            if (headers.length > 0)
                found.responseHeaders.push({ status, name: this.#constant(`${word}Headers`, this.#headers(headers)) });
        }
        return found;
    }
    #media({ schema }, name, direction) {
        return schema && this.#constant(name, this.#expression(schema, direction));
    }
    #parameters(parameters) {
        const properties = new Map();
        for (const parameter of parameters) {
            // Headers may differ in case only: then the later one counts, as an operation's own does before its path's.
            const name = parameter.in === "header" ? parameter.name.toLowerCase() : parameter.name;
            const required = parameter.required || properties.get(name)?.required === true;
            properties.set(name, { name, expression: this.#parameter(parameter), required });
        }
        return propertiesExpression(this.#compiler, [...properties.values()]);
    }
    #headers(headers) {
        const properties = headers.map((header) => {
            const { name, required, schema } = header;
            const expression = schema ? this.#expression(schema, "response") : this.#compiler.call("anything");
            return { name, expression: expression + (0,notes/* headerNotes */.TV)(header), required };
        });
        return propertiesExpression(this.#compiler, properties);
    }
    #parameter({ schema, content, allowEmptyValue, in: location }) {
        const found = schema ?? content?.schema;
        const expression = found ? this.#expression(found, "request") : this.#compiler.call("anything");
        return allowEmptyValue && location === "query" ? `z.union([${expression}, z.literal("")])` : expression;
    }
    #expression({ schema, at }, direction) {
        return this.#compiler.expression(schema, at, { direction });
    }
    /** A constant of its own, unless the expression is the name of one that is exported anyway. */
    #constant(wanted, expression) {
        if (/^[\w$]+Schema\d*$/.test(expression))
            return expression;
        const name = this.#compiler.reserve(wanted);
        this.#constants.push(constantText(name, expression));
        return name;
    }
    /** Variants of a schema have the same problems: each is reported once. */
    #findings() {
        const findings = new Map();
        for (const { rule, severity, message, at } of this.#problems) {
            const finding = (0,spec_finding/* specFinding */.L)({
                rule,
                severity,
                message,
                place: this.#api.spec.place(at),
                subject: at.path.join("/"),
            });
            findings.set(finding.fingerprint, finding);
        }
        return [...findings.values()];
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/config/inside.js
var inside = __webpack_require__(38994);
;// CONCATENATED MODULE: ./build/src/routes/generate/moved-handlers.js



/** A project is looked through only so far: directories, files, and bytes of one file. */
const MOST_DIRECTORIES = 5000;
const MOST_FILES = 20_000;
const MOST_BYTES = 4 * 1024 * 1024;
/** Members of the output that servers import; the empty one is its index. */
const SERVER = new Set(["", "index", "runtime", "routes"]);
const NOT_SOURCE = new Set(["node_modules", "dist", "build", "out", "coverage", "vendor"]);
/**
 * Files of the project outside of the output directory that import what servers have of it, by path relative to it: where
 * people may have moved handlers. Clients import its types alone. Links are not followed, nor directories that are an output themselves.
 * @param root the project; where the output lies outside of it, nothing is looked at
 */
function findMoved(output, root) {
    const found = new Map();
    if (!(0,inside.isInside)(root, output))
        return found;
    const directories = [root];
    let files = 0;
    for (let i = 0; i < directories.length && i < MOST_DIRECTORIES; i++) {
        const directory = directories[i];
        for (const entry of entriesOf(directory)) {
            const path = (0,external_node_path_.join)(directory, entry.name);
            if (entry.isDirectory()) {
                if (path !== (0,external_node_path_.resolve)(output) && !NOT_SOURCE.has(entry.name) && !entry.name.startsWith(".") && !isOutput(path))
                    directories.push(path);
            }
            else if (entry.isFile() &&
                /\.[cm]?[jt]sx?$/.test(entry.name) &&
                ++files <= MOST_FILES &&
                (0,external_node_fs_.statSync)(path).size <= MOST_BYTES) {
                const text = (0,external_node_fs_.readFileSync)(path, "utf8");
                if (importsFrom(directory, text, output))
                    found.set((0,external_node_path_.relative)(output, path).replaceAll("\\", "/"), text);
            }
        }
    }
    return found;
}
function entriesOf(directory) {
    try {
        return (0,external_node_fs_.readdirSync)(directory, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    }
    catch {
        return [];
    }
}
/** Another output has handlers of its own. */
function isOutput(directory) {
    return ["types.ts", "runtime", "routes"].every((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, name)));
}
/**
 * Whether a module imports from the output what a server is made of, by its path or by an alias that names the output's
 * directory.
 */
function importsFrom(directory, text, output) {
    for (const [, source = ""] of text.matchAll(/\bfrom\s*["']([^"'\n]+)["']/g)) {
        const parts = source.startsWith(".")
            ? (0,external_node_path_.relative)(output, (0,external_node_path_.resolve)(directory, source)).split(/[\\/]/)
            : partsOf(source);
        const first = parts?.[0]?.replace(/\.[cm]?[jt]s$/, "");
        if (first !== undefined && SERVER.has(first))
            return true;
    }
    return false;
    function partsOf(alias) {
        const parts = alias.split("/");
        const at = parts.lastIndexOf((0,external_node_path_.basename)(output));
        if (at < 0)
            return undefined;
        return at === parts.length - 1 ? [""] : parts.slice(at + 1);
    }
}

// EXTERNAL MODULE: ./build/src/routes/generate/output-directory.js
var output_directory = __webpack_require__(73783);
// EXTERNAL MODULE: ./build/src/report/errors.js
var errors = __webpack_require__(25073);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
;// CONCATENATED MODULE: ./build/src/routes/generate/plan.js



/**
 * Compares what is to be there with what is. Files of ours that are no longer made are removed, all others stay.
 * @param existing texts of the output directory by path
 * @param removable whether a file of ours that is no longer made goes
 * @throws UsageError when a file that is not ours stands where one of ours belongs
 */
function planFiles(made, existing, removable) {
    const planned = [];
    for (const { path, text, owner } of made) {
        const before = existing.get(path);
        if (before !== undefined && owner === "generator" && !(0,header/* isOurs */.M)(before))
            throw new errors/* UsageError */.N(`${(0,report_escape/* visibleLine */.P8)(path)} in the output directory was not made by backend-kit and would be overwritten: move it away, or choose another --output.`);
        const change = before === undefined ? "created" : sameLines(before, text) ? "unchanged" : "changed";
        planned.push({ path, owner, change, before, after: text });
    }
    const paths = new Set(made.map(({ path }) => path));
    for (const [path, before] of existing)
        if (!paths.has(path) && removable(path) && (0,header/* isOurs */.M)(before))
            planned.push({ path, owner: "generator", change: "removed", before });
    return planned;
}
/** Git may have changed line ends on the way to the disk. */
function sameLines(a, b) {
    return a === b || a.replace(/\r\n/g, "\n") === b;
}

;// CONCATENATED MODULE: ./build/src/routes/generate/generate.js













/**
 * Reads a spec and what is in the output directory, and works out all files. Writes nothing.
 * @throws UsageError when the spec cannot be read, or something of somebody else's would be overwritten
 */
async function planGeneration(options) {
    const { spec: entry, allowRemote, root, cwd, output, shownOutput } = options;
    const existing = (0,output_directory.readOutput)(output, shownOutput);
    const spec = await (0,load/* loadSpec */.I)(entry, { allowRemote, root, shownFrom: cwd });
    const api = (0,read_api/* readApi */.n)(spec);
    if (!options.typesOnly)
        complainOfMethods(api);
    const { made, findings, ...packages } = writeCode(api, options);
    if (!options.typesOnly) {
        const handlers = readHandlers(api, existing, options);
        made.push(...handlers.files);
        findings.push(...handlers.findings);
    }
    const files = planFiles(made, existing, (path) => !options.typesOnly && isRemovable(path));
    (0,output_directory.checkFree)(output, shownOutput, files);
    return { api, files, ...packages, findings: [...api.findings, ...findings] };
}
/** Methods under `additionalOperations` may be any; a server gets those that Node reads. */
function complainOfMethods({ spec, operations }) {
    for (const { method, path, at } of operations)
        if (!external_node_http_.METHODS.includes(method.toUpperCase()) || method.toUpperCase() === "CONNECT")
            spec.complain("unknown-method", "warning", at, `${method} ${path} will never be served: Node's HTTP server does not take the method ${JSON.stringify(method)}.`);
}
/** Everything that belongs to the generator. */
function writeCode(api, options) {
    const made = [{ path: "types.ts", text: writeTypes(api), owner: "generator" }];
    if (options.typesOnly)
        return { made, findings: [], dependencies: [], devDependencies: [] };
    const validators = writeValidators(api, { formats: options.formats });
    made.push({ path: "validators.ts", text: validators.text, owner: "generator" });
    const { files, ...packages } = writeServer(api, validators, options);
    made.push(...files);
    return { made, findings: validators.findings, ...packages };
}
/**
 * A file of people's elsewhere that holds handlers: by the types that only those have, as names are common.
 * @param types names of the types of requests, those of operations that are gone among them
 */
function isMovedHandler(path, text, types) {
    if ((0,header/* isOurs */.M)(text) || /\.(test|spec)\.[cm]?[jt]sx?$/.test(path))
        return false;
    return types.some((type) => type.test(text));
}
/** What people wrote: it is only added to. */
function readHandlers(api, existing, { output, shownOutput, root }) {
    const previous = previousIds(existing);
    const types = requestTypes(api, previous);
    const people = new Map([...existing].filter(([path, text]) => path.startsWith("handlers/") && !(0,header/* isOurs */.M)(text)));
    const elsewhere = (0,output_directory.readElsewhere)(output, shownOutput);
    for (const [path, text] of elsewhere)
        if (isMovedHandler(path, text, types))
            people.set(path, text);
    const options = {
        previous,
        read: (path) => (0,output_directory.readModule)(output, root, path),
        show: (path) => showIn(shownOutput, path),
        foreign: new Set([...existing.foreign, ...elsewhere.foreign]),
    };
    let result = reconcileHandlers(people, api, options);
    // What was made before and is gone from here may have been moved out of the output.
    if (result.missing.some((id) => previous?.has(id))) {
        for (const [path, text] of findMoved(output, root))
            if (isMovedHandler(path, text, types))
                people.set(path, text);
        result = reconcileHandlers(people, api, options);
    }
    const { files, findings } = result;
    // Files that need nothing are part of the plan all the same, so that the summary shows them.
    const changed = new Set(files.map(({ path }) => path));
    for (const file of byFile(api.operations).keys()) {
        const path = `handlers/${file}.ts`;
        const text = people.get(path);
        if (text !== undefined && !changed.has(path))
            files.push({ path, text, owner: "people" });
    }
    return { files, findings };
}
/** Ids of the operations when the code was last made, out of its route tables. */
function previousIds(existing) {
    const tables = [...existing].filter(([path, text]) => path.startsWith("routes/") && (0,header/* isOurs */.M)(text));
    if (tables.length === 0)
        return undefined;
    return new Set(tables.flatMap(([, text]) => [...text.matchAll(/^[ \t]*(?:\{\s*)?id: ["']([^"'\\]+)["']/gm)].map((match) => match[1])));
}
/** What finds the types of the operations' requests in a text. */
function requestTypes({ operations }, previous = new Set()) {
    const names = new Set(operations.map(({ types }) => types.request));
    for (const id of previous)
        names.add(`${(0,identifiers/* pascalCase */.fL)(id)}Request`);
    return [...names].map((name) => new RegExp(`(?<![\\w$])${name.replaceAll("$", "\\$")}(?![\\w$])`));
}
/** Path of a file of the output, for people. */
function showIn(output, path) {
    return external_node_path_.posix.join(output, path);
}
/** Handlers are never removed, whoever made them. */
function isRemovable(path) {
    return !path.startsWith("handlers/");
}
/** Operations by the stem of their files, in the order of the spec. */
function byFile(operations) {
    const files = new Map();
    for (const operation of operations) {
        const list = files.get(operation.tagFile);
        if (list)
            list.push(operation);
        else
            files.set(operation.tagFile, [operation]);
    }
    return files;
}


/***/ }),

/***/ 73783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkFree: () => (/* binding */ checkFree),
/* harmony export */   readElsewhere: () => (/* binding */ readElsewhere),
/* harmony export */   readModule: () => (/* binding */ readModule),
/* harmony export */   readOutput: () => (/* binding */ readOutput),
/* harmony export */   writeOutput: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _config_inside_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38994);
/* harmony import */ var _files_reasons_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85256);
/* harmony import */ var _report_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25073);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96209);








/** Directories of the output, relative to it, that hold files of ours or of handlers. */
const DIRECTORIES = ["", "routes", "runtime", "tests"];
const HANDLERS = "handlers";
/** Directories within `handlers` that are looked through; people have theirs as they like. */
const MOST_DIRECTORIES = 2000;
const MOST_BYTES = 64 * 1024 * 1024;
function noTexts() {
    return Object.assign(new Map(), { foreign: new Set() });
}
/**
 * TypeScript files of an output directory where ours may be, by path relative to it.
 * @param shown the directory as it was named
 * @throws UsageError when it is no directory, or leads out of itself by a symbolic link
 */
function readOutput(output, shown) {
    const files = noTexts();
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(output)) {
        if (isThere(output))
            throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .N(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .visibleLine */ .P8)(shown)} is a symbolic link that leads nowhere.`);
        checkParent(output, shown);
        return files;
    }
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(output).isDirectory())
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .N(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .visibleLine */ .P8)(shown)} is no directory to write to.`);
    return reading(shown, () => {
        for (const directory of [...DIRECTORIES, ...directoriesIn(output, HANDLERS)])
            readDirectory(output, directory, shown, files);
        return files;
    });
}
/** @throws EnvironmentError in place of an error of the file system */
function reading(shown, read) {
    try {
        return read();
    }
    catch (error) {
        const { code, path } = error;
        if (code === undefined)
            throw error;
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .EnvironmentError */ .e(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .visibleLine */ .P8)(path ?? shown)} cannot be read: ${_files_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .WRITE_REASONS */ .o[code] ?? code}.`);
    }
}
/** Whether something is at a path, be it a link that leads nowhere. A path that cannot be asked about is told when it is written. */
function isThere(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
    }
    catch {
        return false;
    }
}
/** The other TypeScript and JavaScript files below an output directory: people move handlers where they like. */
function readElsewhere(output, shown) {
    const files = noTexts();
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(output))
        return files;
    return reading(shown, () => {
        const known = new Set([...DIRECTORIES, ...directoriesIn(output, HANDLERS)]);
        for (const directory of directoriesIn(output, ".").slice(1)) {
            const path = directory.slice("./".length);
            if (!known.has(path))
                readDirectory(output, path, shown, files);
        }
        return files;
    });
}
/** A directory and all below it; links to directories are not followed. */
function directoriesIn(output, top) {
    const found = [top];
    for (let i = 0; i < found.length && found.length < MOST_DIRECTORIES; i++) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(output, found[i]);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(path) || !(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(path).isDirectory())
            continue;
        for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readdirSync)(path, { withFileTypes: true }))
            if (entry.isDirectory() && entry.name !== "node_modules" && !entry.name.startsWith("."))
                found.push(`${found[i]}/${entry.name}`);
    }
    return found;
}
function readDirectory(output, directory, shown, files) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(output, directory);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(path))
        return;
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(path).isDirectory())
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .N(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .visibleLine */ .P8)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(shown, directory))} must be a directory.`);
    if (!(0,_config_inside_js__WEBPACK_IMPORTED_MODULE_4__.isInside)(output, path))
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .N(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .visibleLine */ .P8)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(shown, directory))} leads out of the output directory by a symbolic link.`);
    for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readdirSync)(path).sort()) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(path, entry);
        if (!/\.[cm]?[jt]sx?$/.test(entry))
            continue;
        const name = directory === "" ? entry : `${directory}/${entry}`;
        const bytes = readBytes(output, file, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(shown, name));
        if (bytes === undefined)
            continue;
        if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
            files.foreign.add(name);
        files.set(name, bytes.toString((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? "utf8" : "latin1"));
    }
}
/**
 * Refuses what stands where a new file belongs and is none that could be read: a directory, a link that leads nowhere, a
 * pipe.
 * @throws UsageError
 */
function checkFree(output, shown, planned) {
    for (const { path, change } of planned)
        if (change === "created" && isThere((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(output, path)))
            throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .N(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .visibleLine */ .P8)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(shown, path))} is in the way: a file is to be made there, and what is there is none that can be read. Move it away.`);
}
/**
 * Text of a module that people's files in the output refer to, in the output or elsewhere in the project. Undefined when
 * there is none.
 * @param path relative to the output
 * @param root directory that nothing outside of is read
 */
function readModule(output, root, path) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(output, path);
    const within = [output, root].find((top) => (0,_config_inside_js__WEBPACK_IMPORTED_MODULE_4__.isInside)(top, file));
    if (within === undefined || !(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(file))
        return undefined;
    return readBytes(within, file, path)?.toString("utf8");
}
function readBytes(top, file, shown) {
    const link = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.lstatSync)(file).isSymbolicLink();
    if (link && !(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(file))
        return undefined;
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(file);
    if (!stat.isFile() || stat.size > MOST_BYTES)
        return undefined;
    if (link && !(0,_config_inside_js__WEBPACK_IMPORTED_MODULE_4__.isInside)(top, file))
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .N(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .visibleLine */ .P8)(shown)} leads out of the output directory by a symbolic link.`);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(file);
}
/** A directory can be made only in one that is there, as far up as need be. */
function checkParent(output, shown) {
    let above = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(output);
    while (!(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(above))
        above = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(above);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(above).isDirectory())
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .N(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .visibleLine */ .P8)(shown)} cannot be made: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .visibleLine */ .P8)(above)} is no directory.`);
}
/**
 * Makes what was planned true: all new texts are written aside first, with copies of what they replace, then each is put
 * in place by one rename, so that a file is whole at any moment. Where a step fails, those before it are taken back.
 * @throws EnvironmentError when the disk does not let it
 */
function writeOutput(output, planned) {
    const changes = planned.filter(({ change }) => change !== "unchanged");
    if (changes.length === 0)
        return;
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(output)) {
        writeWhole(output, changes);
        return;
    }
    removeLeftovers(output);
    const aside = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(output, asideName());
    const undo = [];
    holdSignals();
    try {
        makeDirectory(aside);
        const steps = changes.map((change, i) => prepare(target(output, change.path), change, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(aside, String(i))));
        for (const step of steps)
            swap(step, undo);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.rmSync)(aside, { recursive: true, force: true });
        for (const { path, change } of changes)
            if (change === "removed")
                removeIfEmpty((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(output, path)), output);
    }
    catch (error) {
        for (const step of undo.reverse())
            quietly(step);
        quietly(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.rmSync)(aside, { recursive: true, force: true }));
        throw notWritten(error);
    }
}
/** An output directory that is not there yet is made beside its place, and put there by one rename. */
function writeWhole(output, changes) {
    const made = firstMissing((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(output));
    removeLeftovers((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(output));
    const aside = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(output), asideName());
    holdSignals();
    try {
        makeDirectory(aside);
        for (const { path, after = "" } of changes) {
            makeDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(aside, path)));
            (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(aside, path), after);
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.renameSync)(aside, output);
    }
    catch (error) {
        quietly(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.rmSync)(aside, { recursive: true, force: true }));
        if (made)
            quietly(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.rmSync)(made, { recursive: true, force: true }));
        throw notWritten(error);
    }
}
function notWritten(error) {
    if (error instanceof _report_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .EnvironmentError */ .e)
        return error;
    const code = error.code ?? String(error);
    return new _report_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .EnvironmentError */ .e(`Nothing was written: ${_files_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .WRITE_REASONS */ .o[code] ?? code}.`);
}
const ASIDE = /^\.backend-kit-(\d+)-[\da-f]{8}$/;
function asideName() {
    return `.backend-kit-${process.pid}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomBytes)(4).toString("hex")}`;
}
/** What processes left behind that were killed while they wrote. */
function removeLeftovers(output) {
    quietly(() => {
        for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readdirSync)(output)) {
            const process = ASIDE.exec(name)?.[1];
            if (process !== undefined && !isRunning(Number(process)))
                (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(output, name), { recursive: true, force: true });
        }
    });
}
function isRunning(id) {
    try {
        process.kill(id, 0);
        return true;
    }
    catch (error) {
        return error.code !== "ESRCH";
    }
}
/** A file that is a link is changed where the link leads. */
function target(output, path) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(output, path);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(file) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.realpathSync)(file) : file;
}
function prepare(file, { path, owner, before, after }, stem) {
    const step = { file };
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(file)) {
        if (owner === "people" && !isStill(file, before))
            throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .EnvironmentError */ .e(`Nothing was written: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .visibleLine */ .P8)(path)} was changed meanwhile. Generate again.`);
        step.old = `${stem}-old`;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.copyFileSync)(file, step.old);
    }
    if (after === undefined)
        return step;
    step.fresh = `${stem}-new`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.writeFileSync)(step.fresh, after);
    if (step.old !== undefined)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.chmodSync)(step.fresh, (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(file).mode);
    return step;
}
/** Whether a file of people's is, byte for byte, what was read of it. */
function isStill(file, before) {
    return before !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(file).isFile() && (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(file).equals(Buffer.from(before));
}
function swap({ file, fresh, old }, undo) {
    const directory = makeDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file));
    if (directory)
        undo.push(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.rmSync)(directory, { recursive: true, force: true }));
    if (fresh)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.renameSync)(fresh, file);
    else
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.rmSync)(file);
    undo.push(() => (old ? (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.renameSync)(old, file) : (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.rmSync)(file, { force: true })));
}
/**
 * From here on an interruption ends the process as before, but not in the middle of what is done without a pause: all
 * files are written then, or none.
 */
function holdSignals() {
    for (const [signal, number] of [
        ["SIGINT", 2],
        ["SIGTERM", 15],
        ["SIGHUP", 1],
    ])
        if (process.listenerCount(signal) === 0)
            process.once(signal, () => process.exit(128 + number));
}
/**
 * A directory with those above it, one by one: on file systems that let nobody make any, Node's `recursive` tries for
 * ever.
 * @returns the topmost one that was made
 */
function makeDirectory(path) {
    const top = firstMissing(path);
    const missing = [];
    for (let next = path; !(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(next); next = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(next))
        missing.push(next);
    for (const directory of missing.reverse())
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.mkdirSync)(directory);
        }
        catch (error) {
            // Somebody else may have made it meanwhile.
            if (error.code !== "EEXIST")
                throw error;
        }
    return top;
}
/** The topmost directory of a path that is not there yet. */
function firstMissing(path) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(path))
        return undefined;
    let missing = path;
    while (!(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(missing)))
        missing = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(missing);
    return missing;
}
function removeIfEmpty(directory, output) {
    if (directory !== (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(output))
        quietly(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.rmdirSync)(directory));
}
function quietly(step) {
    try {
        step();
    }
    catch {
        // The error that led here says more.
    }
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
