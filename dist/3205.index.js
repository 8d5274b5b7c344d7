export const id = 3205;
export const ids = [3205];
export const modules = {

/***/ 40017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* binding */ assignNames),
/* harmony export */   AQ: () => (/* binding */ functionName),
/* harmony export */   E8: () => (/* binding */ fileStem),
/* harmony export */   Xn: () => (/* binding */ operationName),
/* harmony export */   _5: () => (/* binding */ isIdentifier),
/* harmony export */   fL: () => (/* binding */ pascalCase),
/* harmony export */   go: () => (/* binding */ typeName),
/* harmony export */   xQ: () => (/* binding */ camelCase)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Words that no function of a strict module may be called, or that mean something else where they are used. */
const RESERVED_VALUES = new Set(("arguments await break case catch class const continue debugger default delete do else enum eval export extends " +
    "false finally for function if implements import in instanceof interface let new null package private protected " +
    "public return static super switch this throw true try typeof undefined var void while with yield NaN Infinity " +
    "globalThis require module exports " +
    // A module that exports `then` is taken for a promise; the others are members of every object.
    "then constructor hasOwnProperty isPrototypeOf propertyIsEnumerable prototype toLocaleString toString valueOf").split(" "));
/** Words that no type may be called. */
const RESERVED_TYPES = new Set([
    ...RESERVED_VALUES,
    ..."any unknown never string number bigint boolean symbol object undefined void null true false".split(" "),
]);
/** Whether a text can stand as a name in JavaScript, reserved or not. */
function isIdentifier(text) {
    return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(text) && text.normalize("NFC") === text;
}
/** Longer names are cut: they are sentences, and names of files and lines are made of them. */
const MOST_CHARACTERS = 100;
/** The words of a name: "repos/list-for-user", "HTTPServer2" -> "repos list for user", "HTTP Server2". */
function wordsOf(text) {
    return (text
        .normalize("NFC")
        .replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2")
        .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
        // What is said by a sign would be lost.
        .replace(/\+(?=\d)/g, " plus ")
        .split(/[^\p{ID_Continue}]+|_+/u)
        .filter((word) => word !== ""));
}
function upperFirst(word) {
    const [first = ""] = word;
    return first.toUpperCase() + word.slice(first.length);
}
function lowerFirst(word) {
    // "URL" alone is "url", "HTTPServer" is two words already.
    return /^\p{Lu}+\d*$/u.test(word) ? word.toLowerCase() : (word[0] ?? "").toLowerCase() + word.slice(1);
}
/** "simple-user" -> "SimpleUser"; a name that begins with a digit gets `_` before it. Empty for nothing but signs. */
function pascalCase(text) {
    return leading(wordsOf(text).map(upperFirst).join(""));
}
/** "repos/list-for-user" -> "reposListForUser" */
function camelCase(text) {
    const [first = "", ...rest] = wordsOf(text);
    return leading(lowerFirst(first) + rest.map(upperFirst).join(""));
}
function leading(name) {
    const cut = [...name].slice(0, MOST_CHARACTERS).join("");
    return cut === "" || /^[\p{ID_Start}$_]/u.test(cut) ? cut : `_${cut}`;
}
/** Name of a type: as written where that can be, else in PascalCase. */
function typeName(text) {
    if (isIdentifier(text) && text.length <= MOST_CHARACTERS && !RESERVED_TYPES.has(text) && text !== "__proto__")
        return text;
    const name = pascalCase(text) || "Unnamed";
    return RESERVED_TYPES.has(name) ? `${name}_` : name;
}
/** Name of a function: as written where that can be, else in camelCase. */
function functionName(text) {
    if (isIdentifier(text) && text.length <= MOST_CHARACTERS && !RESERVED_VALUES.has(text) && text !== "__proto__")
        return text;
    const name = camelCase(text) || "unnamed";
    return RESERVED_VALUES.has(name) ? `${name}_` : name;
}
/** What Windows takes for a device, whatever the ending. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$|clock\$)$/i;
/** Stem of a file: "Pet Store" -> "pet-store". Lower case, so that file systems of all kinds agree. */
function fileStem(text) {
    const stem = [...wordsOf(text).join("-").toLowerCase()].slice(0, 60).join("") || "unnamed";
    return DEVICES.test(stem) ? `${stem}_` : stem;
}
/**
 * A name for each, none twice. Where several would have the same name, it goes to the one that is written so, else to
 * the one whose key comes first; the others get a few characters of their key's hash. So a name depends only on those
 * that it collides with: what is added elsewhere renames nothing.
 * @param options.taken names that are not free
 * @param options.fold what names are compared by, for places that do not tell upper from lower case
 */
function assignNames(things, make, { taken = [], fold = (name) => name } = {}) {
    const used = new Set([...taken].map(fold));
    const names = new Map();
    const made = things.map((thing) => ({ ...thing, name: make(thing.text) }));
    const ranked = made.sort((a, b) => Number(b.name === b.text) - Number(a.name === a.text) || compare(a.key, b.key));
    const losers = [];
    for (const thing of ranked) {
        if (used.has(fold(thing.name)))
            losers.push(thing);
        else {
            used.add(fold(thing.name));
            names.set(thing.key, thing.name);
        }
    }
    for (const { key, name } of losers) {
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(key).digest("hex");
        let length = 4;
        while (used.has(fold(`${name}_${hash.slice(0, length)}`)))
            length++;
        const free = `${name}_${hash.slice(0, length)}`;
        used.add(fold(free));
        names.set(key, free);
    }
    return names;
}
/** By code units, the same on every machine. */
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** What an operation without operationId is called: `GET /users/{id}` -> "getUsersById". */
function operationName(method, path) {
    const text = path.replace(/\{([^{}]*)\}/g, " by $1 ");
    return functionName(`${method.toLowerCase()} ${/\p{ID_Continue}/u.test(text) ? text : "root"}`);
}


/***/ }),

/***/ 27255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   H8: () => (/* binding */ refOf),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   UB: () => (/* binding */ fragmentOf),
/* harmony export */   ZV: () => (/* binding */ own),
/* harmony export */   cg: () => (/* binding */ stepOf),
/* harmony export */   jh: () => (/* binding */ isMap),
/* harmony export */   mQ: () => (/* binding */ splitReference),
/* harmony export */   oH: () => (/* binding */ parseFragment)
/* harmony export */ });
/** A place below another one. */
function below(at, ...keys) {
    return { file: at.file, path: at.path.concat(keys.map(String)) };
}
/** A text that is the same for the same place only. */
function keyOf({ file, path }) {
    return `${file}#${path.map((part) => `/${escapePart(part)}`).join("")}`;
}
/** JSON pointer within the file ("#/paths/~1users/get"), for people. */
function fragmentOf({ path }) {
    return `#${path.map((part) => `/${escapePart(part)}`).join("")}`;
}
/** A key as a step of a reference's fragment, for `parseFragment`; it may hold halves of characters, which no URI can. */
function stepOf(key) {
    return `/${escapePart(key).replaceAll("%", "%25")}`;
}
function escapePart(part) {
    return /[~/]/.test(part) ? part.replaceAll("~", "~0").replaceAll("/", "~1") : part;
}
/** The keys that a fragment names, percent escapes and `~0`, `~1` undone. Undefined for what is no JSON pointer. */
function parseFragment(fragment) {
    if (fragment === "")
        return [];
    if (!fragment.startsWith("/"))
        return undefined;
    return fragment
        .slice(1)
        .split("/")
        .map((part) => decode(part).replaceAll("~1", "/").replaceAll("~0", "~"));
}
/** Percent escapes undone; as it stands where they are broken. */
function decode(text) {
    if (!text.includes("%"))
        return text;
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** What a reference says: the file, empty for the one it stands in, and the fragment without `#`. */
function splitReference(ref) {
    const hash = ref.indexOf("#");
    return hash < 0 ? { file: ref, fragment: "" } : { file: ref.slice(0, hash), fragment: ref.slice(hash + 1) };
}
/** A plain object, which is what maps of a document are. */
function isMap(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** A member that is the object's own: documents have keys such as "constructor". */
function own(value, key) {
    return isMap(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
/** The reference that an object is, if it is one. */
function refOf(value) {
    const ref = own(value, "$ref");
    return typeof ref === "string" ? ref : undefined;
}


/***/ }),

/***/ 53205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ readApi)
});

// UNUSED EXPORTS: schemasOf

// EXTERNAL MODULE: ./build/src/routes/spec/pointer.js
var pointer = __webpack_require__(27255);
// EXTERNAL MODULE: ./build/src/routes/spec/read-operations.js
var read_operations = __webpack_require__(61999);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/routes/naming/identifiers.js
var identifiers = __webpack_require__(40017);
// EXTERNAL MODULE: ./build/src/config/suggestion.js
var suggestion = __webpack_require__(1906);
// EXTERNAL MODULE: ./build/src/routes/spec/reader.js
var spec_reader = __webpack_require__(46323);
// EXTERNAL MODULE: ./build/src/routes/spec/unknown-keys.js
var unknown_keys = __webpack_require__(86505);
;// CONCATENATED MODULE: ./build/src/routes/spec/check-schema.js




const TYPES = ["string", "number", "integer", "boolean", "array", "object", "null"];
const COUNTS = [
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "minProperties",
    "maxProperties",
    "minContains",
    "maxContains",
];
const LISTS = ["allOf", "anyOf", "oneOf", "prefixItems"];
const MAPS = ["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"];
/** What stands beside a `$ref` and changes nothing about which values are valid. */
const HARMLESS = /^(?:\$ref|\$comment|title|summary|description|example|examples|deprecated|externalDocs|x-.*|readOnly|writeOnly|default|xml)$/;
/** Complains about keywords of one schema that mean nothing as they stand, or not what many authors think. */
function checkSchema(spec, { schema, at }) {
    const old = spec.version === "2.0" || spec.version === "3.0";
    if (!(0,pointer/* isMap */.jh)(schema)) {
        if (typeof schema !== "boolean")
            spec.complain("invalid-schema", "warning", at, `A schema must be an object, not ${(0,spec_reader/* kindOf */.I)(schema)}; anything is allowed there.`);
        return;
    }
    if ((0,pointer/* refOf */.H8)(schema) !== undefined && old) {
        checkSiblings(spec, schema, at);
        return;
    }
    const wrong = (keyword, expected) => spec.complain("invalid-schema", "warning", (0,pointer/* below */.Gz)(at, keyword), `${JSON.stringify(keyword)} must be ${expected}, not ${(0,spec_reader/* kindOf */.I)(schema[keyword])}; it was ignored.`);
    checkType(spec, schema, at, old);
    (0,unknown_keys/* checkKeys */.L)(spec, "schema", schema, at);
    const has = (keyword) => (0,spec_reader/* memberOf */.C5)(schema, keyword) !== undefined;
    for (const keyword of COUNTS)
        if (has(keyword) && !(Number.isInteger(schema[keyword]) && schema[keyword] >= 0))
            wrong(keyword, "a whole number from zero");
    for (const keyword of ["minimum", "maximum", "multipleOf"])
        if (has(keyword) && typeof schema[keyword] !== "number")
            wrong(keyword, "a number");
    for (const keyword of LISTS)
        if (has(keyword) && !(Array.isArray(schema[keyword]) && schema[keyword].length > 0))
            wrong(keyword, "a list of schemas");
    for (const keyword of MAPS)
        if (has(keyword) && !(0,pointer/* isMap */.jh)(schema[keyword]))
            wrong(keyword, "an object of schemas");
    for (const keyword of ["pattern", "format"])
        if (has(keyword) && typeof schema[keyword] !== "string")
            wrong(keyword, "a text");
    if (has("enum") && !Array.isArray(schema.enum))
        wrong("enum", "a list of values");
    checkValues(spec, schema, at);
    if (has("required") && !isListOfTexts(schema.required))
        wrong("required", 'a list of property names (in the object\'s schema: "required: [name]")');
    if (old)
        checkNullable(spec, schema, at);
}
function isListOfTexts(value) {
    return Array.isArray(value) && value.every((item) => typeof item === "string");
}
function checkType(spec, schema, at, old) {
    const type = (0,spec_reader/* memberOf */.C5)(schema, "type");
    if (type === undefined)
        return;
    const list = Array.isArray(type) ? type : [type];
    const unknown = list.find((item) => !TYPES.includes(item));
    if (unknown !== undefined || list.length === 0) {
        const hint = typeof unknown === "string" ? (0,suggestion/* suggestion */.h)(unknown, TYPES) : ".";
        spec.complain("invalid-schema", "warning", (0,pointer/* below */.Gz)(at, "type"), `${(0,spec_reader/* kindOf */.I)(unknown ?? type)} is no type; it was ignored${hint}`);
    }
    else if (old && (Array.isArray(type) || type === "null"))
        spec.complain("invalid-schema", "note", (0,pointer/* below */.Gz)(at, "type"), `${Array.isArray(type) ? "A list of types" : 'The type "null"'} belongs to OpenAPI 3.1; it was understood all the same. Set "openapi" to 3.1, or use "nullable".`);
}
/** Values of other types than `type` allows, as YAML makes them of `1.0` and `true`, are never valid. */
function checkValues(spec, schema, at) {
    const [type, values] = [(0,spec_reader/* memberOf */.C5)(schema, "type"), (0,spec_reader/* memberOf */.C5)(schema, "enum")];
    const types = Array.isArray(type) ? type : [type];
    if (!Array.isArray(values) || !types.every((it) => TYPES.includes(it)))
        return;
    const nullable = (0,spec_reader/* memberOf */.C5)(schema, "nullable") === true;
    const others = values.filter((value) => !types.some((it) => isOf(value, it)) && !(value === null && nullable));
    if (others.length === 0)
        return;
    const shown = others.slice(0, 5).map((value) => (0,spec_reader/* kindOf */.I)(value));
    const more = others.length > shown.length ? ` and ${others.length - shown.length} more` : "";
    spec.complain("invalid-schema", "warning", (0,pointer/* below */.Gz)(at, "enum"), `"enum" lists what "type" does not allow and what so is never valid: ${shown.join(", ")}${more}. ${types.includes("string") ? "Put texts into quotes, take the others away" : "Take it away"}, or allow its type.`);
}
function isOf(value, type) {
    if (value === null)
        return type === "null";
    if (Array.isArray(value))
        return type === "array";
    if (typeof value === "number" || typeof value === "bigint")
        return type === "number" || (type === "integer" && Number.isInteger(Number(value)));
    return typeof value === type;
}
/** OpenAPI 3.0.3: "A true value adds "null" to the allowed type specified by the type keyword, only if type is explicitly defined within the same Schema Object." */
function checkNullable(spec, schema, at) {
    if ((0,spec_reader/* memberOf */.C5)(schema, "nullable") !== true)
        return;
    if ((0,spec_reader/* memberOf */.C5)(schema, "type") === undefined) {
        spec.complain("nullable-without-type", "warning", (0,pointer/* below */.Gz)(at, "nullable"), '"nullable" has no effect without "type" in the same schema: null was not added. Write a "type" beside it.');
        return;
    }
    const values = (0,spec_reader/* memberOf */.C5)(schema, "enum");
    if (Array.isArray(values) && !values.includes(null))
        spec.complain("enum-omits-null", "warning", (0,pointer/* below */.Gz)(at, "enum"), '"nullable" has no effect where "enum" does not list null: null is not valid here. Add null to the list.');
}
function checkSiblings(spec, schema, at) {
    const ignored = Object.keys(schema).filter((key) => !HARMLESS.test(key));
    if (ignored.length === 0)
        return;
    const names = ignored.map((key) => JSON.stringify(key)).join(", ");
    const remedy = ignored.includes("nullable")
        ? 'Put the reference into "allOf", with "type" and "nullable" beside it.'
        : 'Put the reference into "allOf", and them beside it.';
    spec.complain("reference-siblings", "warning", (0,pointer/* below */.Gz)(at, "$ref"), `What stands beside "$ref" is ignored before OpenAPI 3.1: ${names}. ${remedy}`);
}

;// CONCATENATED MODULE: ./build/src/routes/spec/inheritance.js

/**
 * Schemas that choose by `oneOf` or `anyOf` among those that take them over by `allOf`:
 *
 *     Pet: { properties: …, oneOf: [Cat, Dog] }      Cat: { allOf: [Pet, { … }] }
 *
 * By the letter that has no end. What is meant is that heirs take over all but the choice.
 */
class Inheritance {
    /** Places of the references by which heirs take over such a schema. */
    references = new Set();
    /** The keywords by which a schema chooses among its heirs. */
    #choices = new Map();
    constructor(drafts) {
        for (const base of drafts)
            for (const keyword of ["oneOf", "anyOf"]) {
                const takenOver = partsOf(base, keyword).flatMap(({ to }) => takingOver(to, base));
                if (takenOver.length === 0)
                    continue;
                this.#choices.set(base, [...(this.#choices.get(base) ?? []), keyword]);
                for (const from of takenOver)
                    this.references.add((0,pointer/* keyOf */.TN)(from));
            }
    }
    isTakingOver(from) {
        return this.references.size > 0 && this.references.has((0,pointer/* keyOf */.TN)(from));
    }
    /** What heirs take over. */
    withoutChoice(draft) {
        const { schema, at } = draft.schema;
        const choices = this.#choices.get(draft) ?? [];
        if (!(0,pointer/* isMap */.jh)(schema))
            return draft.schema;
        return { schema: Object.fromEntries(Object.entries(schema).filter(([key]) => !choices.includes(key))), at };
    }
}
/** References of which a keyword's list consists. */
function partsOf({ schema: { at }, inPlace }, keyword) {
    return inPlace.filter(({ from }) => from.path.length === at.path.length + 2 && from.path[at.path.length] === keyword && from.file === at.file);
}
/** Places of references by which a schema, or one that it takes over, takes over the base. */
function takingOver(heir, base) {
    const found = [];
    const seen = new Set([heir]);
    const waiting = heir === base ? [] : [heir];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
        for (const { to, from } of partsOf(next, "allOf"))
            if (to === base)
                found.push(from);
            else if (!seen.has(to)) {
                seen.add(to);
                waiting.push(to);
            }
    return found;
}

// EXTERNAL MODULE: ./build/src/routes/spec/references.js
var references = __webpack_require__(54050);
// EXTERNAL MODULE: ./build/src/routes/spec/source.js
var source = __webpack_require__(9329);
;// CONCATENATED MODULE: ./build/src/routes/spec/subschemas.js


/** Keywords that hold one schema; `true`: it judges the same value, rather than a part of it. */
const SINGLE = new Map([
    ...["not", "if", "then", "else"].map((keyword) => [keyword, true]),
    ...[
        "additionalProperties",
        "unevaluatedProperties",
        "propertyNames",
        "items",
        "additionalItems",
        "unevaluatedItems",
        "contains",
        "contentSchema",
    ].map((keyword) => [keyword, false]),
]);
const subschemas_LISTS = { allOf: true, anyOf: true, oneOf: true, prefixItems: false };
const subschemas_MAPS = {
    properties: false,
    patternProperties: false,
    dependentSchemas: true,
    dependencies: true,
    $defs: false,
    definitions: false,
};
/** The schemas that a schema is made of, one level down; references are not followed. */
function* subschemas({ schema, at }) {
    if (!(0,pointer/* isMap */.jh)(schema))
        return;
    for (const keyword of Object.keys(schema)) {
        const value = (0,spec_reader/* memberOf */.C5)(schema, keyword);
        if (typeof value !== "object" && typeof value !== "boolean")
            continue;
        if (value === null)
            continue;
        const single = SINGLE.get(keyword);
        if (single !== undefined) {
            const inPlace = single;
            if (!Array.isArray(value))
                yield { schema: value, at: (0,pointer/* below */.Gz)(at, keyword), keyword, inPlace };
            else if (keyword === "items")
                for (const [i, item] of value.entries())
                    yield { schema: item, at: (0,pointer/* below */.Gz)(at, keyword, i), keyword, inPlace };
        }
        else if (Object.hasOwn(subschemas_LISTS, keyword) && Array.isArray(value)) {
            for (const [i, item] of value.entries())
                yield { schema: item, at: (0,pointer/* below */.Gz)(at, keyword, i), keyword, inPlace: subschemas_LISTS[keyword] };
        }
        else if (Object.hasOwn(subschemas_MAPS, keyword) && (0,pointer/* isMap */.jh)(value)) {
            for (const name of Object.keys(value)) {
                // `dependencies` has lists of names too.
                if (Array.isArray(value[name]))
                    continue;
                yield { schema: value[name], at: (0,pointer/* below */.Gz)(at, keyword, name), keyword, inPlace: subschemas_MAPS[keyword] };
            }
        }
    }
}

;// CONCATENATED MODULE: ./build/src/routes/spec/read-schemas.js









/**
 * Names every schema that can be referred to: the components, then all others that a reference leads to from the
 * components or from `roots`.
 */
function readSchemas(spec, components, roots) {
    const walk = new SchemaWalk(spec);
    walk.addComponents(components);
    for (const root of roots)
        walk.through(root, undefined);
    walk.finish();
    const inheritance = new Inheritance(walk.drafts);
    const endless = walk.endlessReferences(inheritance);
    const list = identified(spec, walk.drafts);
    const bySchema = new Map(walk.drafts.map((draft, i) => [draft, list[i]]));
    const named = (ref, from) => {
        if (endless.size > 0 && endless.has((0,pointer/* keyOf */.TN)(from)))
            return undefined;
        const draft = walk.target(ref, from);
        return draft && bySchema.get(draft);
    };
    return {
        list,
        named,
        base: (ref, from) => {
            const draft = inheritance.isTakingOver(from) ? walk.target(ref, from) : undefined;
            return draft && inheritance.withoutChoice(draft);
        },
        mapped: (value, from) => (0,references/* isReference */.A_)(value) ? named(value, from) : list.find(({ name, external }) => name === value && !external),
    };
}
class SchemaWalk {
    drafts = [];
    #spec;
    #byKey = new Map();
    #cache = new Map();
    /** Named schemas that were not looked through yet. */
    #waiting = [];
    constructor(spec) {
        this.#spec = spec;
    }
    addComponents(components) {
        if (components === undefined)
            return;
        const alone = [];
        for (const name of Object.keys(components.value)) {
            const schema = { schema: (0,spec_reader/* memberOf */.C5)(components.value, name), at: (0,pointer/* below */.Gz)(components.at, name) };
            const draft = this.#add(name, schema, false);
            const ref = (0,pointer/* refOf */.H8)(schema.schema);
            if (ref !== undefined && this.#isOnlyReference(schema.schema))
                alone.push([draft, ref]);
        }
        // A component that is only a reference to another file is what the other file holds.
        for (const [draft, ref] of alone) {
            const target = this.#spec.resolve(ref, draft.schema.at);
            if (target === undefined)
                draft.schema = { schema: true, at: draft.schema.at };
            else if (!this.#byKey.has((0,pointer/* keyOf */.TN)(target.at)) && !this.#leadsToComponent(ref, draft.schema.at)) {
                this.#byKey.set((0,pointer/* keyOf */.TN)(target.at), draft);
                draft.schema = { schema: target.value, at: target.at };
            }
        }
    }
    #isOnlyReference(schema) {
        return this.#spec.version === "2.0" || this.#spec.version === "3.0" || Object.keys(schema).length === 1;
    }
    #leadsToComponent(ref, from) {
        const next = this.#spec.follow(ref, from);
        return next !== undefined && this.#byKey.has((0,pointer/* keyOf */.TN)(next.at));
    }
    #add(name, schema, external) {
        const draft = {
            name,
            external,
            schema,
            readOnly: false,
            writeOnly: false,
            parts: new Set(),
            inPlace: [],
        };
        this.drafts.push(draft);
        this.#byKey.set((0,pointer/* keyOf */.TN)(schema.at), draft);
        this.#waiting.push(draft);
        return draft;
    }
    /** The named schema that a reference leads to, which gets a name if it has none. */
    target(ref, from) {
        const scope = this.#spec.scope(from);
        const cache = this.#cache.get(scope) ?? new Map();
        this.#cache.set(scope, cache);
        const known = cache.get(ref);
        // What leads nowhere is looked for at each place, so that each has its finding.
        if (known !== undefined)
            return known;
        const found = this.#findTarget(ref, from);
        cache.set(ref, found);
        return found;
    }
    #findTarget(ref, from) {
        const found = this.#spec.follow(ref, from);
        if (found === undefined)
            return undefined;
        const known = this.#byKey.get((0,pointer/* keyOf */.TN)(found.at));
        if (known !== undefined)
            return known;
        // Of a chain that goes round in circles nothing is left to name.
        const next = (0,pointer/* refOf */.H8)(found.value);
        if (next !== undefined && this.#spec.resolve(next, found.at) === undefined)
            return undefined;
        return this.#add(nameOfPlace(this.#spec, found.at), { schema: found.value, at: found.at }, true);
    }
    finish() {
        for (let draft = this.#waiting.shift(); draft !== undefined; draft = this.#waiting.shift())
            this.through(draft.schema, draft);
        propagate(this.drafts);
    }
    /** Looks through a schema and all that stands in it. @param owner the named schema that it belongs to */
    through(root, owner) {
        const open = [{ ...root, inPlace: true }];
        for (let node = open.pop(); node !== undefined; node = open.pop()) {
            checkSchema(this.#spec, node);
            const { schema, at, inPlace } = node;
            if (!(0,pointer/* isMap */.jh)(schema))
                continue;
            const ref = (0,pointer/* refOf */.H8)(schema);
            if (ref !== undefined) {
                const to = this.target(ref, at);
                if (to !== undefined && owner !== undefined) {
                    owner.parts.add(to);
                    if (inPlace)
                        owner.inPlace.push({ to, from: at });
                }
                // Before OpenAPI 3.1 nothing stands beside a reference.
                if (this.#spec.version === "2.0" || this.#spec.version === "3.0")
                    continue;
            }
            if (owner !== undefined) {
                owner.readOnly ||= (0,spec_reader/* memberOf */.C5)(schema, "readOnly") === true;
                owner.writeOnly ||= (0,spec_reader/* memberOf */.C5)(schema, "writeOnly") === true;
            }
            this.#mapping(schema, at, owner);
            // Last in, first out: so that names are given in the order of the document.
            const parts = [...subschemas(node)].reverse();
            for (const part of parts)
                open.push({ schema: part.schema, at: part.at, inPlace: inPlace && part.inPlace });
        }
    }
    #mapping(schema, at, owner) {
        const mapping = (0,pointer/* own */.ZV)((0,pointer/* own */.ZV)(schema, "discriminator"), "mapping");
        if (!(0,pointer/* isMap */.jh)(mapping))
            return;
        for (const value of Object.values(mapping)) {
            if (typeof value !== "string" || !(0,references/* isReference */.A_)(value))
                continue;
            const to = this.target(value, at);
            if (to !== undefined)
                owner?.parts.add(to);
        }
    }
    /**
     * Places of references that would make a schema judge the same value again and again: each closes a circle of schemas
     * that are made of nothing but one another.
     */
    endlessReferences(inheritance) {
        const closing = new Set(inheritance.references);
        const state = new Map();
        for (const start of this.drafts) {
            if (state.has(start))
                continue;
            state.set(start, "open");
            const stack = [{ draft: start, next: 0 }];
            while (stack.length > 0) {
                const top = stack.at(-1);
                const edge = top.draft.inPlace[top.next++];
                if (edge === undefined) {
                    state.set(top.draft, "done");
                    stack.pop();
                }
                else if (inheritance.isTakingOver(edge.from))
                    continue;
                else if (state.get(edge.to) === "open")
                    this.#endless(top.draft, edge, closing);
                else if (!state.has(edge.to)) {
                    state.set(edge.to, "open");
                    stack.push({ draft: edge.to, next: 0 });
                }
            }
        }
        return closing;
    }
    #endless(owner, { to, from }, closing) {
        closing.add((0,pointer/* keyOf */.TN)(from));
        if (this.#isHeir(owner, to) || this.#isHeir(to, owner))
            return;
        this.#spec.complain("endless-reference", "warning", (0,pointer/* below */.Gz)(from, "$ref"), `This reference makes ${JSON.stringify(to.name)} contain itself without end: it was read as "anything". Refer to it from a property or an item instead.`);
    }
    /** Whether a base's discriminator chooses a schema that takes over the base's own part: a circle on paper only. */
    #isHeir(heir, base) {
        if (!(0,pointer/* isMap */.jh)((0,pointer/* own */.ZV)(base.schema.schema, "discriminator")))
            return false;
        const { schema, at } = heir.schema;
        const all = (0,pointer/* own */.ZV)(schema, "allOf");
        return (Array.isArray(all) &&
            all.some((part, i) => {
                const ref = (0,pointer/* refOf */.H8)(part);
                return ref !== undefined && this.target(ref, (0,pointer/* below */.Gz)(at, "allOf", i)) === base;
            }));
    }
}
/** What a schema is made of makes it directional too. */
function propagate(drafts) {
    const users = new Map();
    for (const draft of drafts)
        for (const part of draft.parts) {
            const list = users.get(part);
            if (list)
                list.push(draft);
            else
                users.set(part, [draft]);
        }
    for (const flag of ["readOnly", "writeOnly"]) {
        const open = drafts.filter((draft) => draft[flag]);
        for (let draft = open.pop(); draft !== undefined; draft = open.pop())
            for (const user of users.get(draft) ?? [])
                if (!user[flag]) {
                    user[flag] = true;
                    open.push(user);
                }
    }
}
function identified(spec, drafts) {
    const key = ({ name, external, schema }) => external ? `${fromEntry(spec, schema.at.file)}${(0,pointer/* fragmentOf */.UB)(schema.at)}` : name;
    const nameable = (draft) => ({ key: key(draft), text: draft.name });
    const components = (0,identifiers/* assignNames */.A$)(drafts.filter((draft) => !draft.external).map(nameable), identifiers/* typeName */.go);
    const others = (0,identifiers/* assignNames */.A$)(drafts.filter((draft) => draft.external).map(nameable), identifiers/* typeName */.go, {
        taken: components.values(),
    });
    const made = drafts.map((draft) => ({
        name: draft.name,
        identifier: (draft.external ? others : components).get(key(draft)),
        external: draft.external,
        schema: draft.schema,
        directional: { readOnly: draft.readOnly, writeOnly: draft.writeOnly },
    }));
    return made;
}
/** A file as the entry document would refer to it: the same on every machine. */
function fromEntry(spec, file) {
    return (0,source/* isRemote */.Vx)(file) ? file : (0,external_node_path_.relative)((0,external_node_path_.dirname)(spec.entry), file).replaceAll("\\", "/");
}
/** Words of a place that say nothing about what stands there. */
const STRUCTURE = /^(?:components|schemas|definitions|\$defs|schema|properties|patternProperties|items|prefixItems|additionalProperties|allOf|anyOf|oneOf|not|paths|content|responses|parameters|requestBodies|requestBody|headers|\d+|.*\/.*)$/;
/** What a schema is called that is no component: by its file, or by the last words of its place. */
function nameOfPlace(spec, at) {
    const stem = spec
        .place({ file: at.file, path: [] })
        .file.split("/")
        .at(-1)
        .replace(/\.[^.]*$/, "");
    const words = at.path.filter((part) => !STRUCTURE.test(part));
    if (words.length === 0)
        return at.path.length === 0 ? stem : `${stem} ${at.path.at(-1)}`;
    const named = at.path.findLastIndex((part) => part === "schemas" || part === "definitions" || part === "$defs");
    const last = words.slice(named >= 0 ? -2 : -3);
    // "User" of "schemas.yaml#/User" alone; "User address" of what is deep within.
    return (named === at.path.length - 2 ? last.slice(-1) : last).join(" ");
}

// EXTERNAL MODULE: ./build/src/routes/spec/read-security.js
var read_security = __webpack_require__(57215);
// EXTERNAL MODULE: ./build/src/routes/spec/read-swagger2.js
var read_swagger2 = __webpack_require__(41247);
// EXTERNAL MODULE: ./build/src/routes/spec/servers.js
var servers = __webpack_require__(29466);
;// CONCATENATED MODULE: ./build/src/routes/spec/read-api.js








/**
 * What a spec says, in the same form for all versions: operations with everything merged and named, and all schemas that
 * can be referred to. What is wrong is left out or mended, and a finding says so.
 */
function readApi(spec) {
    const reader = new spec_reader/* Reader */.mP(spec);
    const root = { value: spec.root, at: { file: spec.entry, path: [] } };
    const old = spec.version === "2.0";
    const components = old ? root : reader.object(root, "components");
    (0,unknown_keys/* checkKeys */.L)(spec, "document", root.value, root.at);
    if (components && !old)
        (0,unknown_keys/* checkKeys */.L)(spec, "components", components.value, components.at);
    const schemes = (0,read_security/* readSecuritySchemes */.NE)(reader, part(reader, components, old ? "securityDefinitions" : "securitySchemes"));
    const drafts = (0,read_operations/* readOperations */.RZ)(reader, root, schemes);
    const schemas = readSchemas(spec, part(reader, components, old ? "definitions" : "schemas"), schemasOf(drafts));
    const taken = schemas.list.map(({ identifier }) => identifier);
    const types = (0,read_operations/* typeNamesOf */.sc)(drafts, taken);
    const info = infoOf(reader, root);
    return {
        spec,
        version: spec.version,
        title: (info && reader.text(info, "title")) ?? "API",
        apiVersion: (info && reader.text(info, "version")) ?? "0.0.0",
        description: info && reader.text(info, "description"),
        servers: old ? (0,read_swagger2/* serversOfSwagger2 */.KQ)(reader, root) : (0,servers/* serversOf */.U)(reader, root),
        operations: drafts.map((draft) => ({ ...draft, types: types.get(draft.id) })),
        schemas: schemas.list,
        named: schemas.named,
        base: schemas.base,
        mapped: schemas.mapped,
        securitySchemes: schemes,
        findings: spec.findings,
    };
}
function part(reader, components, key) {
    return components && reader.object(components, key);
}
function infoOf(reader, root) {
    const info = reader.object(root, "info");
    if (info === undefined || (0,spec_reader/* memberOf */.C5)(info.value, "title") === undefined)
        reader.spec.complain("incomplete-spec", "warning", info === undefined ? root.at : (0,pointer/* below */.Gz)(root.at, "info"), 'The spec has no "info" with a title; it is called "API" here.', { subject: "info" });
    return info;
}
/** Every schema that an operation has itself. */
function* schemasOf(operations) {
    for (const { parameters, body, responses } of operations) {
        for (const { schema, content } of parameters) {
            if (schema)
                yield schema;
            if (content?.schema)
                yield content.schema;
        }
        const media = [...(body?.content ?? []), ...responses.flatMap((response) => response.content)];
        for (const { schema, itemSchema, encoding } of media) {
            if (schema)
                yield schema;
            if (itemSchema)
                yield itemSchema;
            for (const { headers } of Object.values(encoding))
                for (const header of headers)
                    if (header.schema)
                        yield header.schema;
        }
        for (const { headers } of responses)
            for (const header of headers)
                if (header.schema)
                    yield header.schema;
    }
}


/***/ }),

/***/ 61999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q0: () => (/* binding */ readOperation),
/* harmony export */   RZ: () => (/* binding */ readOperations),
/* harmony export */   sc: () => (/* binding */ typeNamesOf)
/* harmony export */ });
/* harmony import */ var _naming_identifiers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40017);
/* harmony import */ var _pointer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27255);
/* harmony import */ var _read_parameters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92545);
/* harmony import */ var _read_routes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29227);
/* harmony import */ var _read_security_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57215);
/* harmony import */ var _read_swagger2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41247);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(46323);
/* harmony import */ var _servers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(29466);
/* harmony import */ var _unknown_keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86505);









/** All operations, in the order of the document. Names of types are given later, when those of schemas are known. */
function readOperations(reader, root, schemes) {
    const common = (0,_read_security_js__WEBPACK_IMPORTED_MODULE_2__/* .readSecurity */ .jC)(reader, root, schemes) ?? [];
    const drafts = (0,_read_routes_js__WEBPACK_IMPORTED_MODULE_5__/* .readRoutes */ .F)(reader, root).map((route) => readOperation(reader, root, route, schemes, common));
    const ids = idsOf(reader, drafts);
    const tags = [...new Set(drafts.map(({ tag }) => tag))];
    const stems = (0,_naming_identifiers_js__WEBPACK_IMPORTED_MODULE_0__/* .assignNames */ .A$)(tags.map((tag) => ({ key: tag, text: tag })), _naming_identifiers_js__WEBPACK_IMPORTED_MODULE_0__/* .fileStem */ .E8, { taken: ["index"], fold: (stem) => stem.toLowerCase() });
    return drafts.map((draft) => ({ id: ids.get(draft), tagFile: stems.get(draft.tag), ...draft }));
}
/** The value that files of handlers import, where every operation is a function. */
const IMPORTED = ["HttpError"];
/** Identifiers: first those that the document gives, then those that are made of method and path. */
function idsOf(reader, drafts) {
    const byId = new Map();
    for (const draft of drafts) {
        const { operationId } = draft;
        if (operationId === undefined)
            continue;
        const first = byId.get(operationId);
        if (first === undefined)
            byId.set(operationId, draft);
        else
            reader.spec.complain("duplicate-operation-id", "warning", (0,_pointer_js__WEBPACK_IMPORTED_MODULE_6__/* .below */ .Gz)(draft.at, "operationId"), `The operationId ${JSON.stringify(operationId)} is that of ${first.method.toUpperCase()} ${first.path} already: this one is named by its method and path. Give it an id of its own.`);
    }
    const given = (0,_naming_identifiers_js__WEBPACK_IMPORTED_MODULE_0__/* .assignNames */ .A$)([...byId.keys()].map((id) => ({ key: id, text: id })), _naming_identifiers_js__WEBPACK_IMPORTED_MODULE_0__/* .functionName */ .AQ, { taken: IMPORTED });
    const isMade = (draft) => draft.operationId === undefined || byId.get(draft.operationId) !== draft;
    const rest = drafts.filter(isMade);
    const keyOf = ({ method, path }) => `${method} ${path}`;
    const texts = new Map(rest.map((draft) => [keyOf(draft), (0,_naming_identifiers_js__WEBPACK_IMPORTED_MODULE_0__/* .operationName */ .Xn)(draft.method, draft.path)]));
    const made = (0,_naming_identifiers_js__WEBPACK_IMPORTED_MODULE_0__/* .assignNames */ .A$)([...texts].map(([key, text]) => ({ key, text })), _naming_identifiers_js__WEBPACK_IMPORTED_MODULE_0__/* .functionName */ .AQ, { taken: [...IMPORTED, ...given.values()] });
    const named = new Map();
    for (const draft of drafts)
        named.set(draft, isMade(draft) ? made.get(keyOf(draft)) : given.get(draft.operationId));
    return named;
}
/** Names of types.ts: `<Id>Request` and `<Id>Response` as long as no component is called so. */
function typeNamesOf(operations, taken) {
    const used = new Set(taken);
    const stems = (0,_naming_identifiers_js__WEBPACK_IMPORTED_MODULE_0__/* .assignNames */ .A$)(operations.map(({ id }) => ({ key: id, text: id })), (id) => (0,_naming_identifiers_js__WEBPACK_IMPORTED_MODULE_0__/* .pascalCase */ .fL)(id) || id);
    const free = (stem, part) => {
        let name = `${stem}${part}`;
        if (used.has(name))
            name = `${stem}Operation${part}`;
        while (used.has(name))
            name += "_";
        used.add(name);
        return name;
    };
    const names = new Map();
    for (const { id } of operations) {
        const stem = stems.get(id);
        names.set(id, { request: free(stem, "Request"), response: free(stem, "Response") });
    }
    return names;
}
function readOperation(reader, root, { method, path, node, item }, schemes, common) {
    (0,_unknown_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .checkKeys */ .L)(reader.spec, "operation", node.value, node.at);
    const tags = reader.texts(node, "tags").filter((tag) => tag.trim() !== "");
    const { parameters, body } = readInputs(reader, root, node, item);
    const servers = (0,_servers_js__WEBPACK_IMPORTED_MODULE_7__/* .serversOf */ .U)(reader, node);
    return {
        operationId: reader.text(node, "operationId") || undefined,
        method,
        path,
        tag: tags[0] ?? "default",
        tags,
        summary: reader.text(node, "summary"),
        description: reader.text(node, "description"),
        deprecated: reader.flag(node, "deprecated") ?? false,
        parameters: withPathParameters(reader, parameters, path, node),
        body,
        responses: readResponses(reader, root, node),
        security: (0,_read_security_js__WEBPACK_IMPORTED_MODULE_2__/* .readSecurity */ .jC)(reader, node, schemes) ?? common,
        servers: servers.length > 0 ? servers : (0,_servers_js__WEBPACK_IMPORTED_MODULE_7__/* .serversOf */ .U)(reader, item),
        extensions: (0,_reader_js__WEBPACK_IMPORTED_MODULE_8__/* .extensionsOf */ .oQ)(node),
        at: node.at,
    };
}
/** Parameters of the path and of the operation, of which the operation's win, and the body. */
function readInputs(reader, root, node, item) {
    const nodes = new Map();
    for (const owner of [item, node]) {
        const own = new Set();
        for (const parameter of reader.items(owner, "parameters")) {
            const key = `${String((0,_reader_js__WEBPACK_IMPORTED_MODULE_8__/* .memberOf */ .C5)(parameter.value, "in"))} ${String((0,_reader_js__WEBPACK_IMPORTED_MODULE_8__/* .memberOf */ .C5)(parameter.value, "name"))}`;
            if (own.has(key)) {
                reader.spec.complain("invalid-document", "warning", parameter.at, `This parameter is listed twice: ${JSON.stringify((0,_reader_js__WEBPACK_IMPORTED_MODULE_8__/* .memberOf */ .C5)(parameter.value, "name") ?? null)} in ${String((0,_reader_js__WEBPACK_IMPORTED_MODULE_8__/* .memberOf */ .C5)(parameter.value, "in"))}; the first is used.`);
                continue;
            }
            own.add(key);
            (0,_unknown_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .checkKeys */ .L)(reader.spec, "parameter", parameter.value, parameter.at);
            nodes.set(key, parameter);
        }
    }
    const list = [...nodes.values()];
    if (reader.spec.version === "2.0")
        return (0,_read_swagger2_js__WEBPACK_IMPORTED_MODULE_3__/* .readSwagger2Parameters */ .bE)(reader, list, typesOf(reader, root, node, "consumes"));
    const parameters = list.map((parameter) => (0,_read_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .readParameter */ .sv)(reader, parameter)).filter((it) => it !== undefined);
    return { parameters: parameters.filter((it) => !isIgnored(it)), body: readBody(reader, node) };
}
/** Swagger 2's `consumes` and `produces`: the operation's, else the document's. */
function typesOf(reader, root, node, key) {
    return Object.hasOwn(node.value, key) ? reader.texts(node, key) : reader.texts(root, key);
}
/** "If in is "header" and the name field is "Accept", "Content-Type" or "Authorization", the parameter definition SHALL be ignored." */
function isIgnored({ in: location, name }) {
    return location === "header" && /^(?:accept|content-type|authorization)$/i.test(name);
}
function readBody(reader, node) {
    const body = reader.object(node, "requestBody");
    if (body === undefined)
        return undefined;
    (0,_unknown_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .checkKeys */ .L)(reader.spec, "request body", body.value, body.at);
    return {
        required: reader.flag(body, "required") ?? false,
        content: (0,_read_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .readContent */ .c_)(reader, body),
        description: reader.text(body, "description"),
        at: body.at,
    };
}
function readResponses(reader, root, node) {
    const responses = [];
    for (const [written, response] of reader.entries(reader.object(node, "responses"))) {
        const status = /^[1-5]xx$/i.test(written) ? written.toUpperCase() : written;
        if (!/^(?:[1-5]\d\d|[1-5]XX|default)$/.test(status)) {
            if (!written.startsWith("x-"))
                reader.spec.complain("invalid-document", "warning", response.at, `${JSON.stringify(written)} is no status of a response: use 200, 2XX or default. It was left out.`);
            continue;
        }
        (0,_unknown_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .checkKeys */ .L)(reader.spec, "response", response.value, response.at);
        if (reader.spec.version === "2.0")
            responses.push((0,_read_swagger2_js__WEBPACK_IMPORTED_MODULE_3__/* .readSwagger2Response */ .yI)(reader, status, response, typesOf(reader, root, node, "produces")));
        else
            responses.push({
                status,
                description: reader.text(response, "description") ?? "",
                headers: (0,_read_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .readHeaders */ .jB)(reader, response),
                content: (0,_read_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .readContent */ .c_)(reader, response),
                at: response.at,
            });
    }
    return responses;
}
/** Path parameters as the path has them: what is not declared is a string, what is not in the path is left out. */
function withPathParameters(reader, parameters, path, node) {
    const inPath = new Set([...path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1]));
    const kept = parameters.filter((parameter) => {
        if (parameter.in !== "path" || inPath.has(parameter.name))
            return true;
        reader.spec.complain("path-parameter", "warning", parameter.at, `The path ${path} has no {${parameter.name}}: the parameter was left out. Put it into the path, or take it away.`, { subject: `${path} ${parameter.name}` });
        return false;
    });
    const declared = new Set(kept.filter((it) => it.in === "path").map(({ name }) => name));
    const missing = [...inPath].filter((name) => !declared.has(name));
    for (const name of missing)
        reader.spec.complain("path-parameter", "warning", node.at, `The path parameter {${name}} of ${path} is not declared: it was taken for a string. Declare it under "parameters".`, { subject: `${path} ${name}` });
    return [...kept, ...missing.map((name) => undeclared(name, node))];
}
function undeclared(name, node) {
    return {
        name,
        in: "path",
        required: true,
        style: "simple",
        explode: false,
        allowReserved: false,
        allowEmptyValue: false,
        schema: { schema: { type: "string" }, at: node.at },
        deprecated: false,
        examples: [],
        at: node.at,
    };
}


/***/ }),

/***/ 92545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c_: () => (/* binding */ readContent),
/* harmony export */   jB: () => (/* binding */ readHeaders),
/* harmony export */   lv: () => (/* binding */ schemaAt),
/* harmony export */   sv: () => (/* binding */ readParameter)
/* harmony export */ });
/* harmony import */ var _pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27255);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46323);
/* harmony import */ var _unknown_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86505);



const LOCATIONS = new Set(["path", "query", "header", "cookie", "querystring"]);
const DEFAULT_STYLES = {
    path: "simple",
    query: "form",
    header: "simple",
    cookie: "form",
    querystring: "form",
};
const STYLES = {
    path: ["simple", "label", "matrix"],
    query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
    header: ["simple"],
    cookie: ["form", "cookie"],
    querystring: ["form"],
};
/** A parameter of OpenAPI 3. Undefined for what cannot be one. */
function readParameter(reader, node) {
    const name = reader.text(node, "name");
    const location = reader.text(node, "in");
    if (name === undefined || location === undefined || !LOCATIONS.has(location)) {
        const missing = name === undefined ? "has no name" : `has the location ${JSON.stringify(location ?? null)}`;
        reader.spec.complain("invalid-document", "warning", node.at, `This parameter ${missing}; it was left out.`);
        return undefined;
    }
    const style = styleOf(reader, node, location);
    return {
        name,
        in: location,
        // "If the parameter location is path, this field is required and its value must be true."
        required: location === "path" || reader.flag(node, "required") === true,
        style,
        explode: reader.flag(node, "explode") ?? (style === "form" || style === "cookie"),
        allowReserved: reader.flag(node, "allowReserved") ?? false,
        allowEmptyValue: reader.flag(node, "allowEmptyValue") ?? false,
        schema: schemaAt(node, "schema"),
        content: contentOf(reader, node),
        deprecated: reader.flag(node, "deprecated") ?? false,
        description: reader.text(node, "description"),
        examples: examplesOf(reader, node),
        at: node.at,
    };
}
function styleOf(reader, node, location) {
    const style = reader.text(node, "style");
    const otherwise = DEFAULT_STYLES[location];
    if (style === undefined || STYLES[location].includes(style))
        return style ?? otherwise;
    reader.spec.complain("invalid-document", "warning", (0,_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .below */ .Gz)(node.at, "style"), `A parameter in ${location} cannot have the style ${JSON.stringify(style)}; it was read as ${otherwise}.`);
    return otherwise;
}
function contentOf(reader, node) {
    const content = reader.object(node, "content");
    const [first] = reader.entries(content);
    return first && { mediaType: first[0], schema: schemaAt(first[1], "schema") };
}
/** A schema at a key; anything that is there counts, references are not followed. */
function schemaAt(node, key) {
    const schema = (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .memberOf */ .C5)(node.value, key);
    return schema === undefined || schema === null ? undefined : { schema, at: (0,_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .below */ .Gz)(node.at, key) };
}
/** `example` and the values of `examples`. */
function examplesOf(reader, node) {
    const examples = [];
    const single = (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .memberOf */ .C5)(node.value, "example");
    if (single !== undefined)
        examples.push(single);
    const several = (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .memberOf */ .C5)(node.value, "examples");
    if ((0,_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(several))
        for (const [, example] of reader.entries({ value: several, at: (0,_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .below */ .Gz)(node.at, "examples") })) {
            const value = (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .memberOf */ .C5)(example.value, "value") ?? (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .memberOf */ .C5)(example.value, "dataValue");
            if (value !== undefined)
                examples.push(value);
        }
    return examples;
}
/** `content` of a body or a response. */
function readContent(reader, node) {
    const found = [];
    for (const [mediaType, media] of reader.entries(reader.object(node, "content"))) {
        (0,_unknown_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .checkKeys */ .L)(reader.spec, "media type", media.value, media.at);
        found.push({
            mediaType,
            schema: schemaAt(media, "schema"),
            itemSchema: schemaAt(media, "itemSchema"),
            encoding: readEncoding(reader, media),
            examples: examplesOf(reader, media),
            at: media.at,
        });
    }
    return found;
}
function readEncoding(reader, media) {
    const encodings = Object.create(null);
    for (const [property, encoding] of reader.entries(reader.object(media, "encoding")))
        encodings[property] = {
            contentType: reader.text(encoding, "contentType"),
            style: reader.text(encoding, "style"),
            explode: reader.flag(encoding, "explode"),
            allowReserved: reader.flag(encoding, "allowReserved"),
            headers: readHeaders(reader, encoding),
        };
    return encodings;
}
/** `headers` of a response or an encoding. "Content-Type" is described elsewhere and ignored, as the text says. */
function readHeaders(reader, node) {
    const headers = [];
    for (const [name, header] of reader.entries(reader.object(node, "headers"))) {
        if (name.toLowerCase() === "content-type")
            continue;
        const content = contentOf(reader, header);
        headers.push({
            name,
            required: reader.flag(header, "required") ?? false,
            explode: reader.flag(header, "explode") ?? false,
            schema: schemaAt(header, "schema") ?? content?.schema,
            mediaType: content?.mediaType,
            description: reader.text(header, "description"),
            at: header.at,
        });
    }
    return headers;
}


/***/ }),

/***/ 29227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ operationsOf),
/* harmony export */   F: () => (/* binding */ readRoutes)
/* harmony export */ });
/* harmony import */ var _config_suggestion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1906);
/* harmony import */ var _pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27255);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46323);



const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
const OTHER_KEYS = ["$ref", "summary", "description", "servers", "parameters", "additionalOperations"];
/** All operations of `paths`. Of two on one route the first is served, and a finding says so. */
function readRoutes(reader, root) {
    const routes = [];
    const taken = new Map();
    for (const [written, item] of pathItems(reader, root)) {
        const path = cleanPath(reader, written, item);
        for (const route of operationsOf(reader, path, item)) {
            const key = `${route.method} ${path.replace(/\{[^{}]*\}/g, "{}")}`;
            const first = taken.get(key);
            if (first === undefined) {
                taken.set(key, route);
                routes.push(route);
            }
            else
                reader.spec.complain("duplicate-route", "warning", route.node.at, `${route.method.toUpperCase()} ${written} is the same route as ${first.path} to a server: the first is used, this one was left out.`, { subject: `${route.method} ${written}` });
        }
    }
    return routes;
}
function* pathItems(reader, root) {
    const paths = reader.object(root, "paths");
    if (paths === undefined) {
        // Since OpenAPI 3.1 components or webhooks alone are a description, too.
        const others = reader.spec.version >= "3.1" && (root.value.components ?? root.value.webhooks) !== undefined;
        if ((0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(root.value, "paths") === undefined && !others)
            reader.spec.complain("incomplete-spec", "warning", root.at, 'The spec has no "paths": there are no routes to make.');
        return;
    }
    for (const path of Object.keys(paths.value)) {
        if (path.startsWith("x-"))
            continue;
        const at = (0,_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .below */ .Gz)(paths.at, path);
        const value = paths.value[path];
        const item = reader.follow(value, at);
        if (item === undefined)
            continue;
        // What stands beside the reference of a path item counts too, and has its own place.
        const beside = (0,_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(value) && item.value !== value ? operationKeys(value) : [];
        yield [path, item];
        if (beside.length > 0)
            yield [
                path,
                { value: Object.fromEntries(beside.map((key) => [key, value[key]])), at },
            ];
    }
}
function operationKeys(value) {
    return Object.keys(value).filter((key) => METHODS.includes(key) || key === "parameters");
}
/** A path begins with a slash and ends before the query. */
function cleanPath(reader, written, item) {
    const path = `${written.startsWith("/") ? "" : "/"}${written.replace(/[?#].*$/s, "")}`;
    if (path !== written)
        reader.spec.complain("invalid-path", "warning", item.at, `The path ${JSON.stringify(written)} was read as ${JSON.stringify(path)}: a path begins with a slash and has neither query nor fragment.`, { subject: written });
    return path;
}
function* operationsOf(reader, path, item) {
    const methods = reader.spec.version === "3.2" ? [...METHODS, "query"] : METHODS;
    for (const key of Object.keys(item.value)) {
        if (key.startsWith("x-") || OTHER_KEYS.includes(key))
            continue;
        if (methods.includes(key)) {
            const node = reader.object(item, key);
            if (node)
                yield { method: key, path, node, item };
            continue;
        }
        const lower = key.toLowerCase();
        const hint = lower === "query"
            ? " It is one since OpenAPI 3.2."
            : methods.includes(lower)
                ? ` Write it in lower case: ${lower}.`
                : (0,_config_suggestion_js__WEBPACK_IMPORTED_MODULE_2__/* .suggestion */ .h)(key, methods)
                    .replace(/^[.;] ?/, " ")
                    .replace(/^ did/, " Did");
        reader.spec.complain("unknown-method", "warning", (0,_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .below */ .Gz)(item.at, key), `${JSON.stringify(key)} of ${path} is no method that OpenAPI ${reader.spec.version} knows; it was left out.${hint.trimEnd()}`);
    }
    if (reader.spec.version !== "3.2")
        return;
    for (const [method, node] of reader.entries(reader.object(item, "additionalOperations")))
        yield { method, path, node, item };
}


/***/ }),

/***/ 57215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ authorizationScheme),
/* harmony export */   NE: () => (/* binding */ readSecuritySchemes),
/* harmony export */   jC: () => (/* binding */ readSecurity)
/* harmony export */ });
/* harmony import */ var _naming_identifiers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40017);
/* harmony import */ var _pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27255);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46323);



const TYPES = new Set(["apiKey", "http", "oauth2", "openIdConnect", "mutualTLS"]);
const LOCATIONS = new Set(["header", "query", "cookie"]);
/** @param schemes the map of all schemes of the document */
function readSecuritySchemes(reader, schemes) {
    const found = [];
    for (const [name, node] of reader.entries(schemes)) {
        const written = reader.text(node, "type");
        // Swagger 2's `basic` is the scheme of that name of HTTP.
        const type = written === "basic" ? "http" : written;
        if (type === undefined || !TYPES.has(type)) {
            reader.wrong((0,_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .below */ .Gz)(node.at, "type"), "apiKey, http, oauth2, openIdConnect or mutualTLS", written ?? null);
            continue;
        }
        const location = reader.text(node, "in");
        if (type === "apiKey" && (location === undefined || !LOCATIONS.has(location) || !reader.text(node, "name"))) {
            reader.wrong(node.at, 'an object with "name", and "in" that is header, query or cookie', location ?? null);
            continue;
        }
        found.push({
            name,
            type: type,
            in: type === "apiKey" ? location : undefined,
            parameterName: type === "apiKey" ? reader.text(node, "name") : undefined,
            scheme: written === "basic" ? "basic" : reader.text(node, "scheme")?.toLowerCase(),
            bearerFormat: reader.text(node, "bearerFormat"),
            flows: type === "oauth2" ? readFlows(reader, node) : undefined,
            openIdConnectUrl: type === "openIdConnect" ? reader.text(node, "openIdConnectUrl") : undefined,
            description: reader.text(node, "description"),
            at: node.at,
        });
    }
    const names = (0,_naming_identifiers_js__WEBPACK_IMPORTED_MODULE_0__/* .assignNames */ .A$)(found.map(({ name }) => ({ key: name, text: name })), _naming_identifiers_js__WEBPACK_IMPORTED_MODULE_0__/* .functionName */ .AQ);
    return found.map((scheme) => ({ ...scheme, identifier: names.get(scheme.name) }));
}
/** Names of flows in Swagger 2. */
const OLD_FLOWS = { accessCode: "authorizationCode", application: "clientCredentials" };
const ADDRESSES = ["authorizationUrl", "tokenUrl", "refreshUrl", "deviceAuthorizationUrl"];
/** Swagger 2 has one flow only, with its addresses beside it. */
function readFlows(reader, scheme) {
    const flows = Object.create(null);
    const old = (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .memberOf */ .C5)(scheme.value, "flow");
    const found = typeof old === "string"
        ? [[OLD_FLOWS[old] ?? old, scheme]]
        : [...reader.entries(reader.object(scheme, "flows"))].filter(([name]) => !name.startsWith("x-"));
    for (const [name, flow] of found) {
        const scopes = Object.create(null);
        const described = (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .memberOf */ .C5)(flow.value, "scopes");
        if ((0,_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(described))
            for (const scope of Object.keys(described))
                scopes[scope] = String(described[scope] ?? "");
        const addresses = ADDRESSES.flatMap((key) => {
            const address = (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .memberOf */ .C5)(flow.value, key);
            return typeof address === "string" ? [[key, address]] : [];
        });
        flows[name] = { ...Object.fromEntries(addresses), scopes };
    }
    return flows;
}
/**
 * The alternatives of `security` of an operation or of the document; undefined when it has none. An alternative that
 * names a scheme that is not there is kept, with a finding: it must not become open to everybody.
 */
function readSecurity(reader, node, schemes) {
    const found = alternativesOf(reader, node);
    if (found === undefined)
        return undefined;
    const known = new Set(schemes.map(({ name }) => name));
    return found.map((alternative, i) => {
        complainOfTwoHeaders(reader, (0,_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .below */ .Gz)(node.at, "security", i), Object.keys(alternative), schemes);
        return Object.keys(alternative).map((scheme) => {
            if (!known.has(scheme))
                reader.spec.complain("unknown-security-scheme", "warning", (0,_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .below */ .Gz)(node.at, "security"), `There is no security scheme ${JSON.stringify(scheme)}: describe it, or take it out of "security".`, { subject: scheme });
            const scopes = alternative[scheme];
            return { scheme, scopes: Array.isArray(scopes) ? scopes.filter((it) => typeof it === "string") : [] };
        });
    });
}
/** The scheme in the `Authorization` header that credentials are sent by; undefined where they stand elsewhere. */
function authorizationScheme({ type, scheme }) {
    if (type === "apiKey" || type === "mutualTLS")
        return undefined;
    return type === "http" ? (scheme ?? "bearer") : "bearer";
}
/** Names in one object of `security` are all asked for; many authors mean that one is enough. */
function complainOfTwoHeaders(reader, at, names, schemes) {
    const asked = new Map();
    for (const name of names) {
        const scheme = schemes.find((one) => one.name === name);
        const header = scheme && authorizationScheme(scheme);
        if (header !== undefined && !asked.has(header))
            asked.set(header, name);
    }
    if (asked.size < 2)
        return;
    const listed = [...asked.values()].map((name) => JSON.stringify(name)).join(" and ");
    reader.spec.complain("unsatisfiable-security", "warning", at, `No request can have the credentials of both ${listed}: there is one Authorization header, so all are answered 401. If either is enough, make two items of them.`);
}
/**
 * What is written under `security`, as the list of objects that it ought to be. Names alone, and an object in place of
 * the list, are common slips: they ask for credentials all the same. Where nothing can be read, it is as if left out.
 */
function alternativesOf(reader, node) {
    const written = (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .memberOf */ .C5)(node.value, "security");
    const at = (0,_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .below */ .Gz)(node.at, "security");
    if (written === undefined)
        return undefined;
    if ((0,_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(written) && Object.keys(written).length > 0) {
        complain(reader, at, '"security" must be a list of alternatives, not an object; it was read as the only one.');
        return [written];
    }
    if (!Array.isArray(written)) {
        reader.wrong(at, "a list", written);
        return undefined;
    }
    const found = written.flatMap((alternative, i) => {
        if ((0,_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(alternative))
            return [alternative];
        if (typeof alternative !== "string") {
            reader.wrong((0,_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .below */ .Gz)(at, i), "an object", alternative);
            return [];
        }
        const name = JSON.stringify(alternative);
        complain(reader, (0,_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .below */ .Gz)(at, i), `An alternative of "security" is an object: ${name} was read as { ${name}: [] }.`);
        return [{ [alternative]: [] }];
    });
    return found.length === 0 && written.length > 0 ? undefined : found;
}
function complain(reader, at, message) {
    reader.spec.complain("invalid-document", "warning", at, message);
}


/***/ }),

/***/ 41247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KQ: () => (/* binding */ serversOfSwagger2),
/* harmony export */   bE: () => (/* binding */ readSwagger2Parameters),
/* harmony export */   yI: () => (/* binding */ readSwagger2Response)
/* harmony export */ });
/* harmony import */ var _read_parameters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92545);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46323);


/** Keywords of a parameter, a header or an item that are those of a schema. */
const SCHEMA_KEYWORDS = [
    "type", "format", "items", "default", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum", "maxLength",
    "minLength", "pattern", "maxItems", "minItems", "uniqueItems", "enum", "multipleOf", "nullable", "description",
]; // biome-ignore format: a list
/** collectionFormat -> style and explode. https://swagger.io/specification/v2/#parameter-object */
const COLLECTIONS = {
    ssv: { style: "spaceDelimited", explode: false },
    tsv: { style: "tabDelimited", explode: false },
    pipes: { style: "pipeDelimited", explode: false },
    multi: { style: "form", explode: true },
};
const LOCATIONS = new Set(["path", "query", "header", "body", "formData"]);
/** The schema that a parameter or a header of Swagger 2 is itself. */
function inlineSchema(node) {
    const schema = {};
    for (const key of SCHEMA_KEYWORDS) {
        const value = (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(node.value, key);
        if (value !== undefined && key !== "description")
            schema[key] = value;
    }
    return { schema, at: node.at };
}
/** @param nodes those of the path and of the operation, merged. @param consumes media types of bodies */
function readSwagger2Parameters(reader, nodes, consumes) {
    const parameters = [];
    const form = [];
    let body;
    for (const node of nodes) {
        const location = reader.text(node, "in");
        const name = reader.text(node, "name");
        if (location === undefined || !LOCATIONS.has(location) || (name === undefined && location !== "body")) {
            const missing = name === undefined ? "has no name" : `has the location ${JSON.stringify(location ?? null)}`;
            reader.spec.complain("invalid-document", "warning", node.at, `This parameter ${missing}; it was left out.`);
        }
        else if (location === "body")
            body = bodyOf(reader, node, consumes);
        else if (location === "formData")
            form.push(node);
        else
            parameters.push(parameterOf(reader, node, name, location));
    }
    if (form.length > 0)
        body = formOf(reader, form, consumes);
    return { parameters, body };
}
function parameterOf(reader, node, name, location) {
    const plain = { style: location === "query" ? "form" : "simple", explode: false };
    const collection = COLLECTIONS[String((0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(node.value, "collectionFormat"))] ?? plain;
    return {
        name,
        in: location,
        required: location === "path" || reader.flag(node, "required") === true,
        // Only arrays are collections; `multi` is for queries only.
        ...((0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(node.value, "type") === "array" && (location === "query" || !collection.explode) ? collection : plain),
        allowReserved: false,
        allowEmptyValue: reader.flag(node, "allowEmptyValue") ?? false,
        schema: (0,_read_parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .schemaAt */ .lv)(node, "schema") ?? inlineSchema(node),
        deprecated: false,
        description: reader.text(node, "description"),
        examples: [(0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(node.value, "x-example")].filter((example) => example !== undefined),
        at: node.at,
    };
}
function bodyOf(reader, node, consumes) {
    const schema = (0,_read_parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .schemaAt */ .lv)(node, "schema");
    const types = consumes.length > 0 ? consumes : ["application/json"];
    return {
        required: reader.flag(node, "required") ?? false,
        content: types.map((mediaType) => ({
            mediaType,
            schema,
            encoding: Object.create(null),
            examples: [],
            at: node.at,
        })),
        description: reader.text(node, "description"),
        at: node.at,
    };
}
/** Form fields are the properties of one object. */
function formOf(reader, fields, consumes) {
    const properties = {};
    const encoding = Object.create(null);
    const required = [];
    let files = false;
    for (const node of fields) {
        const name = reader.text(node, "name");
        const { schema } = inlineSchema(node);
        files ||= schema.format === "binary";
        const description = reader.text(node, "description");
        Object.defineProperty(properties, name, {
            value: description === undefined ? schema : { ...schema, description },
            enumerable: true,
            configurable: true,
            writable: true,
        });
        const collection = COLLECTIONS[String((0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(node.value, "collectionFormat"))] ?? {
            style: "form",
            explode: false,
        };
        if (schema.type === "array")
            encoding[name] = { ...collection, headers: [] };
        if (reader.flag(node, "required"))
            required.push(name);
    }
    const { at } = fields[0];
    const schema = { schema: { type: "object", properties, ...(required.length > 0 && { required }) }, at };
    const forms = consumes.filter((type) => /^(?:multipart\/form-data|application\/x-www-form-urlencoded)/i.test(type));
    const types = forms.length > 0 ? forms : [files ? "multipart/form-data" : "application/x-www-form-urlencoded"];
    const content = types.map((mediaType) => ({ mediaType, schema, encoding, examples: [], at }));
    return { required: required.length > 0, content, at };
}
/** @param produces media types of answers */
function readSwagger2Response(reader, status, node, produces) {
    const schema = (0,_read_parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .schemaAt */ .lv)(node, "schema");
    const examples = reader.object(node, "examples")?.value ?? {};
    const types = produces.length > 0 ? produces : ["application/json"];
    const content = types.map((mediaType) => ({
        mediaType,
        schema,
        encoding: Object.create(null),
        examples: Object.hasOwn(examples, mediaType) ? [examples[mediaType]] : [],
        at: node.at,
    }));
    const headers = [];
    for (const [name, header] of reader.entries(reader.object(node, "headers")))
        headers.push({
            name,
            required: false,
            explode: false,
            schema: inlineSchema(header),
            description: reader.text(header, "description"),
            at: header.at,
        });
    return {
        status,
        description: reader.text(node, "description") ?? "",
        headers,
        content: schema === undefined ? [] : content,
        at: node.at,
    };
}
/** Addresses that host, basePath and schemes make. */
function serversOfSwagger2(reader, root) {
    const host = reader.text(root, "host");
    const base = reader.text(root, "basePath") ?? "";
    if (host === undefined)
        return base === "" ? [] : [base];
    const schemes = reader.texts(root, "schemes");
    return (schemes.length > 0 ? schemes : ["https"]).map((scheme) => `${scheme}://${host}${base}`);
}


/***/ }),

/***/ 46323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   mP: () => (/* binding */ Reader),
/* harmony export */   oQ: () => (/* binding */ extensionsOf)
/* harmony export */ });
/* harmony import */ var _pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27255);

/** Reading members of a document that may hold anything, each with a finding where it is not what it should be. */
class Reader {
    spec;
    constructor(spec) {
        this.spec = spec;
    }
    /** An object at a key, its reference followed. Undefined where there is none. */
    object(parent, key) {
        return this.follow(memberOf(parent.value, String(key)), (0,_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(parent.at, key));
    }
    /** What stands at a place, as an object, its reference followed. */
    follow(value, at) {
        if (value === undefined)
            return undefined;
        const ref = (0,_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .refOf */ .H8)(value);
        const found = ref === undefined ? { value, at } : this.spec.resolve(ref, at);
        if (found === undefined)
            return undefined;
        if ((0,_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(found.value))
            return found;
        this.wrong(found.at, "an object", found.value);
        return undefined;
    }
    /** The members of a map, each an object with its references followed. */
    *entries(parent) {
        if (parent === undefined)
            return;
        for (const key of Object.keys(parent.value)) {
            if (key.startsWith("x-") && !(0,_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(parent.value[key]))
                continue;
            const node = this.object(parent, key);
            if (node)
                yield [key, node];
        }
    }
    /** The items of a list, each an object with its references followed. */
    *items(parent, key) {
        const list = memberOf(parent.value, key);
        if (list === undefined)
            return;
        if (!Array.isArray(list)) {
            this.wrong((0,_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(parent.at, key), "a list", list);
            return;
        }
        for (const [i, value] of list.entries()) {
            const node = this.follow(value, (0,_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(parent.at, key, i));
            if (node)
                yield node;
        }
    }
    text(parent, key) {
        const value = memberOf(parent.value, key);
        if (value === undefined || typeof value === "string")
            return value;
        // YAML makes numbers of titles, versions and descriptions.
        if (typeof value === "number" || typeof value === "boolean")
            return String(value);
        if (value !== null)
            this.wrong((0,_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(parent.at, key), "a text", value);
        return undefined;
    }
    flag(parent, key) {
        const value = memberOf(parent.value, key);
        if (value === undefined || typeof value === "boolean")
            return value;
        if (value === "true" || value === "false")
            return value === "true";
        this.wrong((0,_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(parent.at, key), "true or false", value);
        return undefined;
    }
    texts(parent, key) {
        const value = memberOf(parent.value, key);
        if (value === undefined)
            return [];
        if (!Array.isArray(value)) {
            this.wrong((0,_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(parent.at, key), "a list", value);
            return [];
        }
        return value.filter((item) => typeof item === "string" || typeof item === "number").map(String);
    }
    wrong(at, expected, value) {
        const name = at.path.at(-1) ?? "the document";
        this.spec.complain("invalid-document", "warning", at, `${JSON.stringify(name)} must be ${expected}, not ${kindOf(value)}; it was left out.`);
    }
}
function kindOf(value) {
    if (value === null)
        return "null";
    if (Array.isArray(value))
        return "a list";
    if (typeof value === "object")
        return "an object";
    if (typeof value === "string")
        return value.length <= 40 ? JSON.stringify(value) : "a text";
    return String(value);
}
/** Own members only: a document may be asked for "constructor". */
function memberOf(value, key) {
    return Object.hasOwn(value, key) ? value[key] : undefined;
}
/** Keys that begin with "x-". */
function extensionsOf({ value }) {
    return Object.fromEntries(Object.entries(value).filter(([key]) => key.startsWith("x-")));
}


/***/ }),

/***/ 54050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ isReference),
/* harmony export */   Ft: () => (/* binding */ references),
/* harmony export */   qB: () => (/* binding */ NAMED),
/* harmony export */   vN: () => (/* binding */ DATA)
/* harmony export */ });
/* harmony import */ var _pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27255);

/** Keys whose members are named by the author: below them nothing is a keyword. */
const NAMED = new Set([
    "properties",
    "patternProperties",
    "$defs",
    "definitions",
    "dependentSchemas",
    "schemas",
    "responses",
    "parameters",
    "requestBodies",
    "headers",
    "securitySchemes",
    "securityDefinitions",
    "links",
    "callbacks",
    "pathItems",
    "mediaTypes",
    "content",
    "encoding",
    "paths",
    "webhooks",
    "variables",
    "additionalOperations",
]);
/** Keys that hold values and not descriptions: a `$ref` in them is data. */
const DATA = new Set([
    "example",
    "examples",
    "default",
    "enum",
    "const",
    "value",
    "security",
    "required",
    "scopes",
]);
/**
 * Every `$ref` in a document. `anywhere`: also those that are data; `meant`: only where the document describes
 * something.
 */
function* references(value, path, where, names = false) {
    if (typeof value !== "object" || value === null)
        return;
    if (Array.isArray(value)) {
        for (const [i, item] of value.entries())
            if (typeof item === "object" && item !== null)
                yield* references(item, [...path, String(i)], where);
        return;
    }
    // Among names a text can only be a reference, too: a property called `$ref` would be described by an object.
    if (Object.hasOwn(value, "$ref") && typeof value.$ref === "string")
        yield { ref: value.$ref, path, ...(names && { ofMap: true }) };
    if (!names && where === "anywhere")
        yield* mappings(value, path);
    for (const key of Object.keys(value)) {
        const child = value[key];
        if (typeof child !== "object" || child === null)
            continue;
        if (!names && where === "meant" && (DATA.has(key) || key.startsWith("x-")))
            continue;
        yield* references(child, [...path, key], where, !names && NAMED.has(key) && (0,_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(child));
    }
}
/** Values of a discriminator's mapping that are references to files rather than names of components. */
function* mappings(value, path) {
    const { discriminator } = value;
    if (!(0,_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(discriminator) || !(0,_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(discriminator.mapping))
        return;
    for (const target of Object.values(discriminator.mapping))
        if (typeof target === "string" && isReference(target))
            yield { ref: target, path };
}
/** Whether a value of a discriminator's mapping is a reference; otherwise it names a component. */
function isReference(target) {
    return /[#/]|\.(?:json|ya?ml)$/i.test(target);
}


/***/ }),

/***/ 29466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ serversOf)
/* harmony export */ });
/* harmony import */ var _pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27255);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46323);


/** More addresses than this are not written out: variables then have their defaults. */
const MOST_ADDRESSES = 50;
/** Addresses under `servers`: their variables by the lists of values, else by the defaults. Those by defaults are first. */
function serversOf(reader, node) {
    return [...reader.items(node, "servers")].flatMap((server) => {
        const url = reader.text(server, "url");
        return url === undefined ? [] : addressesOf(url, (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(server.value, "variables"));
    });
}
function addressesOf(url, variables) {
    const names = new Set([...url.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1]));
    const choices = new Map([...names].map((name) => [name, valuesOf((0,_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(variables) ? (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(variables, name) : undefined)]));
    const count = [...choices.values()].reduce((product, values) => product * Math.max(1, values.length), 1);
    let addresses = [url];
    for (const [name, values] of choices) {
        const chosen = count > MOST_ADDRESSES ? values.slice(0, 1) : values;
        if (chosen.length > 0)
            addresses = addresses.flatMap((address) => chosen.map((value) => address.replaceAll(`{${name}}`, value)));
    }
    return addresses;
}
/** The default first; nothing where the variable is not described. */
function valuesOf(variable) {
    if (!(0,_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(variable))
        return [];
    const [usual, list] = [(0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(variable, "default"), (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(variable, "enum")];
    const listed = Array.isArray(list) ? list.map((value) => String(value)) : [];
    return [...new Set(usual === undefined ? listed : [String(usual), ...listed])];
}


/***/ }),

/***/ 9329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jr: () => (/* binding */ isAllowed),
/* harmony export */   Vx: () => (/* binding */ isRemote),
/* harmony export */   Zz: () => (/* binding */ readRemote),
/* harmony export */   jx: () => (/* binding */ diskSource)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var _pointer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27255);




/** The files of the disk. @param shownFrom directory that names are shown relative to */
function diskSource(shownFrom) {
    return {
        async read(file) {
            // Devices and pipes may have no end.
            if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file)).isFile())
                throw new Error("it is no file");
            return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file);
        },
        join(from, reference) {
            if (reference.startsWith("file:"))
                return (0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(reference);
            const path = (0,_pointer_js__WEBPACK_IMPORTED_MODULE_3__/* .decode */ .D4)(reference);
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(from), path);
        },
        show(file) {
            const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(shownFrom, file);
            return (way.startsWith("..") || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way) ? file : way || ".").replaceAll("\\", "/");
        },
    };
}
/** Whether a reference or a file's name is an address of the web. */
function isRemote(reference) {
    return /^https?:\/\//i.test(reference);
}
/** Redirects that are followed, each to an allowed host only. */
const MOST_REDIRECTS = 5;
const MOST_BYTES = 32 * 1024 * 1024;
const TIMEOUT = 30_000;
/** Whether a host may be asked. A name with a port allows that port only. */
function isAllowed(address, allowed) {
    const { host, hostname } = new URL(address);
    return allowed.some((name) => name.toLowerCase() === host || name.toLowerCase() === hostname);
}
/** Reads a document from the web. @throws Error whose message ends a sentence: why it could not be read */
async function readRemote(address, allowed) {
    let at = address;
    for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
        if (!isAllowed(at, allowed))
            throw new Error(`it leads to ${new URL(at).host}, which is not allowed`);
        const signal = AbortSignal.timeout(TIMEOUT);
        const response = await fetch(at, { redirect: "manual", signal, headers: { accept: "application/json, */*" } });
        const location = response.headers.get("location");
        if (response.status >= 300 && response.status < 400 && location !== null) {
            await response.body?.cancel();
            at = new URL(location, at).href;
            continue;
        }
        if (!response.ok)
            throw new Error(`the server answers ${response.status}`);
        return readBounded(response);
    }
    throw new Error(`more than ${MOST_REDIRECTS} redirects`);
}
async function readBounded(response) {
    const parts = [];
    let size = 0;
    for await (const part of response.body ?? []) {
        size += part.length;
        if (size > MOST_BYTES)
            throw new Error("it is larger than 32 MiB");
        parts.push(part);
    }
    return Buffer.concat(parts);
}


/***/ }),

/***/ 86505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ checkKeys)
/* harmony export */ });
/* harmony import */ var _config_suggestion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1906);
/* harmony import */ var _pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27255);


const DESCRIBED = ["summary", "description"];
const EXAMPLES = ["example", "examples"];
const BOUNDS = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength"];
const ITEMS = ["pattern", "minItems", "maxItems", "uniqueItems", "enum", "items", "type", "format", "default"];
/** The fields of each object of a document, of all versions together: "Fixed Fields" in OpenAPI's text. */
const FIELDS = {
    document: [
        ...["openapi", "swagger", "info", "servers", "paths", "webhooks", "components", "security", "tags", "externalDocs"],
        ...["jsonSchemaDialect", "$self", "host", "basePath", "schemes", "consumes", "produces", "definitions"],
        ...["parameters", "responses", "securityDefinitions"],
    ],
    components: [
        ...["schemas", "responses", "parameters", "examples", "requestBodies", "headers", "securitySchemes", "links"],
        ...["callbacks", "pathItems", "mediaTypes"],
    ],
    operation: [
        ...DESCRIBED,
        ...["tags", "externalDocs", "operationId", "parameters", "requestBody", "responses", "callbacks", "deprecated"],
        ...["security", "servers", "consumes", "produces", "schemes"],
    ],
    parameter: [
        ...DESCRIBED,
        ...EXAMPLES,
        ...BOUNDS,
        ...ITEMS,
        ...["name", "in", "required", "deprecated", "allowEmptyValue", "style", "explode", "allowReserved", "schema"],
        ...["content", "collectionFormat"],
    ],
    "request body": [...DESCRIBED, "content", "required"],
    "media type": [...EXAMPLES, ...["schema", "itemSchema", "encoding", "prefixEncoding", "itemEncoding", "description"]],
    response: [...DESCRIBED, ...EXAMPLES, "headers", "content", "links", "schema"],
    schema: [
        ...BOUNDS,
        ...ITEMS,
        ...EXAMPLES,
        ...["$ref", "$id", "$schema", "$anchor", "$defs", "$comment", "$vocabulary", "$dynamicRef", "$dynamicAnchor", "id"],
        ...["$recursiveRef", "$recursiveAnchor", "definitions", "title", "description", "const", "required", "properties"],
        ...["additionalProperties", "patternProperties", "propertyNames", "minProperties", "maxProperties"],
        ...["dependentRequired", "dependentSchemas", "dependencies", "prefixItems", "additionalItems", "contains"],
        ...["minContains", "maxContains", "unevaluatedItems", "unevaluatedProperties", "allOf", "anyOf", "oneOf", "not"],
        ...["if", "then", "else", "nullable", "readOnly", "writeOnly", "deprecated", "discriminator", "xml"],
        ...["externalDocs", "contentEncoding", "contentMediaType", "contentSchema"],
        // Of JSON Schema's cousins.
        ...["optional", "options", "summary", "name", "names", "label"],
    ],
};
/** Large specs have hundreds of thousands of keys. */
const KNOWN = new Map(Object.entries(FIELDS).map(([kind, fields]) => [kind, new Set(fields)]));
/** So long a key at least, and so unlike at most, that it can be taken for a slip. */
const SHORTEST = 4;
const unlike = (key) => (key.length < 6 ? 1 : 2);
/**
 * Complains about a key that is no field of its object and looks very much like one: what stands under it is left out,
 * and nobody would notice. Keys that look like nothing known are left alone, as many authors keep notes of their own.
 */
function checkKeys(spec, kind, value, at) {
    const known = KNOWN.get(kind);
    for (const key of Object.keys(value)) {
        if (key.length < SHORTEST || known.has(key) || key.startsWith("x-"))
            continue;
        const meant = (0,_config_suggestion_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(key, FIELDS[kind], unlike(key));
        if (meant === undefined || Object.hasOwn(value, meant))
            continue;
        spec.complain("unknown-key", "warning", (0,_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .below */ .Gz)(at, key), `${JSON.stringify(key)} is no field of ${kind === "components" ? "" : kind === "operation" ? "an " : "a "}${kind}; it was left out. Did you mean ${JSON.stringify(meant)}?`);
    }
}


/***/ })

};
