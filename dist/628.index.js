export const id = 628;
export const ids = [628];
export const modules = {

/***/ 64117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ compareOperation),
  u: () => (/* binding */ conjunctionOf)
});

// EXTERNAL MODULE: ./build/src/routes/diff/media-types.js
var media_types = __webpack_require__(97198);
// EXTERNAL MODULE: ./build/src/routes/diff/schema/expansion.js
var expansion = __webpack_require__(58797);
// EXTERNAL MODULE: ./build/src/routes/diff/schema/types.js
var schema_types = __webpack_require__(18725);
;// CONCATENATED MODULE: ./build/src/routes/diff/compare-encodings.js




/** How the parts of a form are written; in other media types an encoding says nothing. */
function compareEncodings(was, is, direction, path, context) {
    const type = (0,media_types/* normalMediaType */.aX)(was.mediaType).split(";")[0];
    const isForm = type === "application/x-www-form-urlencoded";
    if (!isForm && !type.startsWith("multipart/"))
        return;
    const { add, apis, comparison } = context;
    for (const property of new Set([...Object.keys(was.encoding), ...Object.keys(is.encoding)])) {
        const told = (level, before, after) => add({
            id: "encoding-changed",
            level,
            path: path + (0,expansion/* step */.PM)(property),
            text: `the encoding was ${before}, it is ${after}`,
            base: was.at,
            head: is.at,
        });
        const [before, after] = [fieldOf(was, property, comparison.base), fieldOf(is, property, comparison.head)];
        // That it came or went is told there.
        if (!before || !after)
            continue;
        const [one, two] = isForm ? [was.encoding[property], is.encoding[property]] : partsOf(was, is, property, apis);
        if (isForm || hasStyle(one) || hasStyle(two)) {
            const styles = [styleOf(one, before), styleOf(two, after)];
            if (styles[0] !== styles[1])
                told("breaking", ...styles);
        }
        else {
            const [types, now] = [typesOf(one, before, comparison.base), typesOf(two, after, comparison.head)];
            if (types.join() === now.join())
                continue;
            const [sent, taken] = direction === "request" ? [types, now] : [now, types];
            const isCovered = sent.every((it) => taken.some((range) => (0,media_types/* covers */.hU)(range, it)));
            told(isCovered ? "compatible" : one?.contentType && two?.contentType ? "breaking" : "risky", types.join(", "), now.join(", "));
        }
    }
}
/**
 * What counts of the encodings of a part. OpenAPI 3.0, "Encoding Object": style and explode "SHALL be ignored" outside of
 * urlencoded forms. Who takes a spec from there to 3.1, where they count, meant by them all along what stands there.
 */
function partsOf(was, is, property, { base, head }) {
    const [one, two] = [was.encoding[property], is.encoding[property]];
    if (ignoresStyles(base) !== ignoresStyles(head) && hasStyle(one) && hasStyle(two))
        return [one, two];
    return [ignoresStyles(base) ? withoutStyle(one) : one, ignoresStyles(head) ? withoutStyle(two) : two];
}
function ignoresStyles({ version }) {
    return version === "2.0" || version === "3.0";
}
function withoutStyle(encoding) {
    return encoding && { ...encoding, style: undefined, explode: undefined, allowReserved: undefined };
}
function fieldOf({ schema }, property, shapes) {
    const whole = shapes.of(conjunctionOf(schema));
    return whole.fields.named.has(property) ? shapes.of(whole.field(property)) : undefined;
}
/** With one of these, a part of `multipart/form-data` is written as in a query, and its media type is ignored. */
function hasStyle(encoding) {
    return encoding?.style !== undefined || encoding?.explode !== undefined || encoding?.allowReserved !== undefined;
}
/** Scalars are written the same in all styles. */
function styleOf(encoding, { types }) {
    const { style = "form", explode = style === "form" } = encoding ?? {};
    if (types !== schema_types/* ALL_TYPES */.MU && !(types & (schema_types/* TYPES */.QE.array | schema_types/* TYPES */.QE.object)))
        return "plain";
    return `${style}, ${explode ? "exploded" : "not exploded"}`;
}
/** Media types that a part may have; written out, the defaults are the same as defaults. */
function typesOf(encoding, shape, shapes) {
    if (encoding?.contentType === undefined)
        return [defaultType(shape, shapes)];
    return encoding.contentType
        .split(",")
        .map((type) => (0,media_types/* normalMediaType */.aX)(type))
        .sort();
}
function defaultType(shape, shapes) {
    // An array is a part for each of its items.
    if (shape.types === schema_types/* TYPES */.QE.array) {
        const items = shapes.of(shape.items);
        return items.types === schema_types/* TYPES */.QE.array ? "application/json" : defaultType(items, shapes);
    }
    if (shape.types === schema_types/* TYPES */.QE.object)
        return "application/json";
    const isBinary = shape.parts.some(({ raw }) => typeof raw === "object" && raw.format === "binary");
    if (shape.types === schema_types/* ALL_TYPES */.MU || isBinary || shape.encoding !== undefined)
        return "application/octet-stream";
    return shape.mediaType ?? "text/plain";
}

// EXTERNAL MODULE: ./build/src/routes/diff/schema/fields.js
var fields = __webpack_require__(98403);
// EXTERNAL MODULE: ./build/src/routes/diff/schema/view.js
var view = __webpack_require__(59343);
;// CONCATENATED MODULE: ./build/src/routes/diff/compare-bodies.js







function compareBodies(context) {
    const { base, head, add } = context;
    const [was, is] = [base.operation.body, head.operation.body];
    const sent = base.inputs === "request";
    const path = "request.body";
    if (was && !is) {
        add({ id: "request-body-removed", path, text: "there is no body any more", base: was.at, head: head.operation.at });
        return;
    }
    if (is && !was) {
        const id = is.required ? "required-request-body-added" : "request-body-added";
        const text = `new body, ${is.required ? "required" : "optional"}`;
        add({
            id,
            level: is.required && sent ? "breaking" : "compatible",
            path,
            text,
            base: base.operation.at,
            head: is.at,
        });
        return;
    }
    if (!was || !is)
        return;
    const at = { path, base: was.at, head: is.at };
    if (!was.required && is.required)
        add({
            id: "request-body-became-required",
            level: sent ? "breaking" : "compatible",
            text: "the body became required",
            ...at,
        });
    if (was.required && !is.required)
        add({
            id: "request-body-became-optional",
            level: sent ? "compatible" : "breaking",
            text: "the body became optional",
            ...at,
        });
    compareContent(was.content, is.content, base.inputs, path, "request", context, at);
}
/** Media types, each with its schema. */
function compareContent(was, is, direction, path, part, context, at) {
    const { add } = context;
    // Who is called by a webhook gets the body as the API likes, and cannot ask for another.
    const isReceived = part === "request" && direction === "response";
    for (const media of was) {
        const own = `${path}(${media.mediaType})`;
        const other = (0,media_types/* find */.I6)(is, media.mediaType);
        // A range of which the API now sends some kinds only: they are compared with it below.
        if (!other &&
            direction === "response" &&
            is.some((it) => (0,media_types/* covers */.hU)((0,media_types/* normalMediaType */.aX)(media.mediaType), (0,media_types/* normalMediaType */.aX)(it.mediaType))))
            continue;
        if (other && direction === "response" && isWider(other, media))
            add({
                id: "response-media-type-generalized",
                path: own,
                text: `${media.mediaType} became ${other.mediaType}`,
                base: media.at,
                head: other.at,
            });
        if (!other)
            add({
                id: `${part}-media-type-removed`,
                ...(isReceived && { level: "compatible" }),
                path: own,
                text: `${media.mediaType} is gone`,
                base: media.at,
                head: at.head,
            });
        // By the base alone: a media type that comes beside it changes no path, and so no fingerprint.
        else
            compareMedia(media, other, direction, was.length === 1 ? path : own, context);
    }
    for (const media of is) {
        const known = was.some(({ mediaType }) => (0,media_types/* normalMediaType */.aX)(mediaType) === (0,media_types/* normalMediaType */.aX)(media.mediaType));
        const wider = direction === "response" && was.some((it) => isWider(media, it));
        if (wider && !known)
            continue;
        if (known || (0,media_types/* find */.I6)(was, media.mediaType)) {
            // A range described it: what it says of this type may be narrower now.
            const range = known ? undefined : (0,media_types/* find */.I6)(was, media.mediaType);
            if (range)
                compareMedia(range, media, direction, `${path}(${media.mediaType})`, context);
            continue;
        }
        add({
            id: `${part}-media-type-added`,
            ...(isReceived && { level: "breaking" }),
            path: `${path}(${media.mediaType})`,
            text: `${media.mediaType} is new`,
            base: at.base,
            head: media.at,
        });
    }
}
/** A range in place of what it takes in. */
function isWider(range, media) {
    const [wide, narrow] = [(0,media_types/* normalMediaType */.aX)(range.mediaType), (0,media_types/* normalMediaType */.aX)(media.mediaType)];
    return wide !== narrow && wide.includes("*") && (0,media_types/* covers */.hU)(wide, narrow);
}
function compareMedia(was, is, direction, path, context) {
    const text = (0,media_types/* textOf */.b6)(was.mediaType);
    if (text === undefined)
        return;
    const mode = (0,expansion/* modeOf */.VV)(direction, text);
    if ((0,media_types/* isSequence */.wZ)(was.mediaType) && (was.itemSchema || is.itemSchema)) {
        const { base, head } = context.comparison;
        context.conjunctions(sequenceOf(was, is, base), sequenceOf(is, was, head), mode, path, was, is);
    }
    else {
        context.schemas(was.schema, is.schema, mode, path);
        if (was.itemSchema || is.itemSchema)
            context.schemas(was.itemSchema, is.itemSchema, mode, `${path}[]`);
    }
    compareEncodings(was, is, direction, path, context);
}
/**
 * What a sequence says as a whole: OpenAPI 3.2 has a schema for the list, and one for its items. Earlier versions have the
 * first alone, where many authors wrote what each item is.
 */
function sequenceOf({ schema, itemSchema, at }, other, shapes) {
    const whole = conjunctionOf(schema);
    if (itemSchema)
        return (0,fields/* both */.WP)(whole, [{ raw: { type: "array", items: (0,view/* asSchema */.mD)(itemSchema.schema) }, where: itemSchema.at }]);
    const isItem = schema && other.itemSchema && !(shapes.of(whole).types & schema_types/* TYPES */.QE.array);
    return isItem
        ? [{ raw: { type: "array", items: (0,view/* asSchema */.mD)(schema.schema) }, where: schema.at }]
        : (0,fields/* both */.WP)(whole, [{ raw: { type: "array" }, where: at }]);
}

// EXTERNAL MODULE: ./build/src/routes/spec/pointer.js
var pointer = __webpack_require__(27255);
;// CONCATENATED MODULE: ./build/src/routes/diff/exploded.js



/**
 * The parameters that a query has: an exploded object is sent as one parameter for each of its properties, so that who
 * lists them one by one says the same. It is taken apart where the other version knows some of them by name.
 */
function takenApart(own, others, shapes) {
    const has = (list, name) => list.some((it) => it.in === "query" && it.name === name);
    return own.flatMap((parameter) => {
        if (has(others, parameter.name))
            return [parameter];
        const shape = objectOf(parameter, shapes);
        const names = [...(shape?.fields.named.keys() ?? [])];
        if (!shape || names.some((name) => has(own, name)) || !names.some((name) => has(others, name)))
            return [parameter];
        return names.map((name) => partOf(parameter, shape, name));
    });
}
/** Undefined where one property has a say in what another may be: parameters by themselves cannot say that. */
function objectOf({ in: location, style, explode, required, content, schema }, shapes) {
    const isForm = location === "query" && style === "form" && explode && !content;
    // A querystring as a whole is written as a form in any case.
    const isWhole = location === "querystring" && content?.mediaType === "application/x-www-form-urlencoded";
    if (!isForm && !isWhole)
        return undefined;
    const shape = shapes.of(conjunctionOf(isWhole ? content?.schema : schema));
    const { fields, unions, nots, conditionals, dependentRequired, dependentSchemas, minProperties, maxProperties } = shape;
    if (shape.types !== schema_types/* TYPES */.QE.object || shape.values || shape.notKnown || fields.patterns.size > 0)
        return undefined;
    if (unions.length + nots.length + conditionals.length + dependentRequired.size + dependentSchemas.size > 0)
        return undefined;
    if (minProperties > 0 || maxProperties !== Number.POSITIVE_INFINITY)
        return undefined;
    // Left out as a whole it may be, and not in part.
    if (!required && shape.required.size > 0)
        return undefined;
    const isEach = [...fields.named.keys()].every((name) => shape.field(name).length <= 1);
    return isEach ? shape : undefined;
}
function partOf(whole, shape, name) {
    const [part] = shape.field(name);
    return {
        ...whole,
        name,
        in: "query",
        style: "form",
        explode: true,
        required: shape.required.has(name),
        allowEmptyValue: false,
        content: undefined,
        schema: part && { schema: part.raw, at: (0,view/* pointerOf */.rq)(part.where) },
        examples: [],
        at: part ? (0,view/* pointerOf */.rq)(part.where) : whole.at,
    };
}

// EXTERNAL MODULE: ./build/src/routes/diff/sunset.js
var sunset = __webpack_require__(17894);
// EXTERNAL MODULE: ./build/src/routes/diff/surface.js
var surface = __webpack_require__(73189);
;// CONCATENATED MODULE: ./build/src/routes/diff/compare-parameters.js









/** What is sent is told apart by place and name; in a path by its position, as no client sees its name. */
function named(parameters, path) {
    const order = [...path.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1]);
    const result = new Map();
    for (const parameter of parameters) {
        const { in: location, name } = parameter;
        const position = location === "path" ? order.indexOf(name) : -1;
        // The whole of a query string has no name either.
        const unnamed = location === "querystring" ? "" : location === "header" ? name.toLowerCase() : name;
        const id = position >= 0 ? `at ${position}` : unnamed;
        const key = `${location} ${id}`;
        result.set(key, { key, parameter, path: `request.${location}${(0,expansion/* step */.PM)(name)}` });
    }
    return result;
}
/** Levels where clients send the parameter, and where they get it (webhooks). */
const LEVELS = {
    "required-parameter-added": ["breaking", "compatible"],
    "parameter-added": ["compatible", "compatible"],
    "parameter-became-required": ["breaking", "compatible"],
    "parameter-became-optional": ["compatible", "breaking"],
};
function compareParameters(context) {
    const { base, head, add, comparison } = context;
    const [before, after] = [base.operation.parameters, head.operation.parameters];
    const was = named(takenApart(before, after, comparison.base), base.operation.path);
    const is = named(takenApart(after, before, comparison.head), head.operation.path);
    const level = (id) => LEVELS[id][base.inputs === "request" ? 0 : 1];
    for (const { key, parameter, path } of was.values()) {
        const other = is.get(key);
        if (other) {
            compareParameter(parameter, other.parameter, path, context);
            if (parameter.required === other.parameter.required)
                continue;
            const id = parameter.required ? "parameter-became-optional" : "parameter-became-required";
            const text = `the parameter became ${parameter.required ? "optional" : "required"}`;
            add({ id, level: level(id), path, text, base: parameter.at, head: other.parameter.at });
        }
        else {
            const told = removal(parameter, context);
            // Who is called by a webhook counts on what always came.
            const counted = base.inputs === "response" && parameter.required && told.id === "parameter-removed";
            add({ ...told, ...(counted && { level: "breaking" }), path, base: parameter.at, head: head.operation.at });
        }
    }
    for (const { key, parameter, path } of is.values()) {
        if (was.has(key))
            continue;
        const id = parameter.required ? "required-parameter-added" : "parameter-added";
        const text = `new parameter, ${parameter.required ? "required" : "optional"}`;
        add({ id, level: level(id), path, text, base: base.operation.at, head: parameter.at });
    }
}
function removal(parameter, { apis, policy }) {
    const raw = parameter.deprecated ? (0,surface/* lookUp */.TE)(apis.base, parameter.at) : undefined;
    return (0,sunset/* removalOf */.c6)("parameter", parameter.deprecated, (0,pointer/* isMap */.jh)(raw) ? (0,sunset/* sunsetIn */.qM)(raw) : undefined, policy);
}
function compareParameter(was, is, path, context) {
    const { base, comparison, add, schemas } = context;
    const at = { path, base: was.at, head: is.at };
    if (!was.deprecated && is.deprecated)
        add({ id: "parameter-deprecated", text: "the parameter is deprecated", ...at });
    const [content, newContent] = [was.content?.mediaType, is.content?.mediaType];
    if (content?.toLowerCase() !== newContent?.toLowerCase()) {
        const shown = (mediaType) => mediaType ?? "text by its style";
        add({ id: "parameter-content-changed", text: `it was ${shown(content)}, it is ${shown(newContent)}`, ...at });
        return;
    }
    if (was.content && is.content) {
        schemas(was.content.schema, is.content.schema, (0,expansion/* modeOf */.VV)(base.inputs, "json"), path);
        return;
    }
    if (was.allowEmptyValue && !is.allowEmptyValue)
        add({ id: "parameter-empty-value-forbidden", text: "it may no longer be sent without a value", ...at });
    if (was.allowReserved && !is.allowReserved)
        add({ id: "parameter-reserved-forbidden", text: "reserved characters must be escaped", ...at });
    if (compareStyles(was, is, path, context))
        return;
    const mode = (0,expansion/* modeOf */.VV)(base.inputs, "text");
    const [one, two] = [conjunctionOf(was.schema), conjunctionOf(is.schema)];
    if (base.inputs === "request" && isList(was, is, context)) {
        add({ id: "parameter-accepts-list", text: "one value or several can be sent", ...at });
        return;
    }
    for (const found of comparison.differences(one, two, mode)) {
        const told = { path: path + found.path, text: found.text, base: found.base ?? was.at, head: found.head ?? is.at };
        // Leaving it out is something that requests do.
        if (found.kind === "default-changed" && found.path === "" && base.inputs === "request") {
            // Who had to send it never met the default.
            if (!was.required)
                add({ id: "parameter-default-changed", ...told });
        }
        else
            add({ id: `${mode.direction}-${found.kind}`, level: found.level, ...told });
    }
}
/** How values become text matters as far as there is more than one way: a scalar in a query is the same in all. */
function compareStyles(was, is, path, { comparison, add }) {
    const shapes = [comparison.base.of(conjunctionOf(was.schema)), comparison.head.of(conjunctionOf(is.schema))];
    const possible = shapes[0].types & shapes[1].types;
    const types = possible === schema_types/* ALL_TYPES */.MU ? shapes[0].implied | shapes[1].implied : possible;
    const written = (parameter) => [schema_types/* SCALARS */.WD, schema_types/* TYPES */.QE.array, schema_types/* TYPES */.QE.object]
        .filter((bits) => types & bits)
        .map((bits) => spelling(parameter, bits))
        .join(", ");
    const [before, after] = [written(was), written(is)];
    if (before === after)
        return false;
    const shown = ({ style, explode }) => `${style}, ${explode ? "exploded" : "not exploded"}`;
    add({
        id: "parameter-style-changed",
        path,
        text: `it was written in the style ${shown(was)}, it is ${shown(is)}`,
        base: was.at,
        head: is.at,
    });
    return true;
}
/** Equal for styles that write values of a type in the same way. */
function spelling({ style, explode, in: location }, types) {
    if (types === schema_types/* SCALARS */.WD)
        return ["label", "matrix"].includes(style) ? style : "plain";
    const exploded = style === "form" || style === "label" || style === "matrix" ? explode : false;
    // Exploded arrays are repeated parameters, whatever would have stood between.
    if (types === schema_types/* TYPES */.QE.array && location === "query" && explode)
        return "repeated";
    if (types === schema_types/* TYPES */.QE.object && (style === "simple" || style === "form"))
        return `${style} ${explode}`;
    return `${style} ${exploded}`;
}
/**
 * `?a=1` is a list of one where a list is sent as repeated parameters, and where its items stand in one text as long as
 * no value from before holds what separates them.
 */
function isList(was, is, { comparison }) {
    const separator = separatorOf(is);
    if (separator === undefined)
        return false;
    const [one, two] = [conjunctionOf(was.schema), conjunctionOf(is.schema)];
    const [before, after] = [comparison.base.of(one), comparison.head.of(two)];
    if (separator !== "" && !isFreeOf(separator, before))
        return false;
    if (before.types & (schema_types/* TYPES */.QE.array | schema_types/* TYPES */.QE.object) || !(after.types & schema_types/* TYPES */.QE.array) || after.values)
        return false;
    if ((before.types & ~after.types) === 0 || after.minItems > 1 || after.maxItems < 1 || after.unions.length > 0)
        return false;
    if ((0,view/* canonical */.$N)(before.default?.value) !== (0,view/* canonical */.$N)(after.default?.value) && after.default !== undefined)
        return false;
    const rest = comparison.relation(one, after.tuple[0] ?? after.items ?? fields/* ANYTHING */.n0, (0,expansion/* modeOf */.VV)("request", "text", false));
    return after.contains.length === 0 && (rest & (expansion/* NARROWER */.Th | expansion/* UNCLEAR */.tH)) === 0;
}
/** What stands between the items of a list; the empty text where each is sent by itself, undefined where it is in doubt. */
function separatorOf({ in: location, style, explode }) {
    if (style === "simple")
        return ",";
    if (location !== "query")
        return undefined;
    if (style === "form")
        return explode ? "" : ",";
    return explode ? undefined : { spaceDelimited: " ", pipeDelimited: "|" }[style];
}
function isFreeOf(separator, { types, values }) {
    if (values)
        return [...values.values()].every((value) => !String(value).includes(separator));
    return (types & ~(schema_types/* NUMBERS */.du | schema_types/* TYPES */.QE.boolean)) === 0;
}

;// CONCATENATED MODULE: ./build/src/routes/diff/compare-responses.js





function compareResponses(context) {
    const { base, head } = context;
    const [was, is] = [base.operation.responses, head.operation.responses];
    for (const response of was) {
        const other = describes(is, response.status);
        // A failure that only an empty `default` speaks of is no longer described.
        const vague = other?.status === "default" && response.status !== "default" && other.content.length === 0;
        if (other && !(vague && !isSuccess(response.status)))
            compareResponse(response, other, response.status, context);
        // Of a range, single statuses are listed now: they are compared with it below.
        else if (!is.some(({ status }) => isWithin(status, response.status)))
            removed(response, context);
    }
    for (const response of is) {
        if (was.some(({ status }) => status === response.status))
            continue;
        // Until now a range or `default` said what comes with this status.
        const range = describes(was, response.status);
        if (range)
            compareResponse(range, response, response.status, context);
        // Where no success is listed, `default` speaks of it.
        const vague = range?.status === "default" && isSuccess(response.status) && was.some((it) => isSuccess(it.status));
        if (!range || vague)
            added(response, context);
    }
}
/** The response that says what comes with a status: its own, its range, or `default`. */
function describes(responses, status) {
    const by = (wanted) => responses.find((response) => response.status === wanted);
    return by(status) ?? (/^\d\d\d$/.test(status) ? by(`${status[0]}XX`) : undefined) ?? by("default");
}
function isWithin(status, range) {
    return /^\dXX$/.test(range) && /^\d{3}$/.test(status) && status[0] === range[0];
}
function isSuccess(status) {
    return /^[23]/.test(status);
}
function removed({ status, at }, { base, head, add }) {
    const success = isSuccess(status) || (status === "default" && !base.operation.responses.some((it) => isSuccess(it.status)));
    add({
        id: success ? "response-status-removed" : "response-error-status-removed",
        path: `response.${status}`,
        text: `the status ${status} is gone`,
        base: at,
        head: head.operation.at,
    });
}
function added({ status, at }, { base, add }) {
    const success = isSuccess(status);
    add({
        id: success ? "response-status-added" : "response-error-status-added",
        level: base.inputs === "request" && success ? "risky" : "compatible",
        path: `response.${status}`,
        text: `the status ${status} is new`,
        base: base.operation.at,
        head: at,
    });
}
function compareResponse(was, is, status, context) {
    const { base, add } = context;
    const path = `response.${status}`;
    // What clients answer to a webhook is what they send.
    const direction = base.inputs === "request" ? "response" : "request";
    compareHeaders(was, is, direction, path, context);
    const at = { base: was.at, head: is.at };
    const body = `${path}.body`;
    if (was.content.length > 0 && is.content.length === 0)
        add({ id: "response-body-removed", path: body, text: "there is no body any more", ...at });
    else if (was.content.length === 0 && is.content.length > 0)
        add({ id: "response-body-added", path: body, text: "there is a body", ...at });
    else
        compareContent(was.content, is.content, direction, body, "response", context, at);
}
/** How a header is written. Only objects have two ways: "a,1" and, exploded, "a=1". */
function writtenAs({ mediaType, schema, explode }, shapes) {
    if (mediaType !== undefined)
        return (0,media_types/* normalMediaType */.aX)(mediaType);
    const { types } = shapes.of(conjunctionOf(schema));
    return types === schema_types/* TYPES */.QE.object && explode ? "text, exploded" : "text";
}
function compareHeaders(was, is, direction, path, { add, schemas, comparison }) {
    const now = new Map(is.headers.map((header) => [header.name.toLowerCase(), header]));
    const at = (header) => `${path}.headers${(0,expansion/* step */.PM)(header.name.toLowerCase())}`;
    for (const header of was.headers) {
        const other = now.get(header.name.toLowerCase());
        now.delete(header.name.toLowerCase());
        if (!other) {
            const id = header.required ? "required-response-header-removed" : "response-header-removed";
            add({ id, path: at(header), text: `the header ${header.name} is gone`, base: header.at, head: is.at });
            continue;
        }
        const places = { path: at(header), base: header.at, head: other.at };
        if (header.required && !other.required)
            add({ id: "response-header-became-optional", text: "the header became optional", ...places });
        if (!header.required && other.required)
            add({ id: "response-header-became-required", text: "the header always comes", ...places });
        const [before, after] = [writtenAs(header, comparison.base), writtenAs(other, comparison.head)];
        if (before !== after)
            add({ id: "response-header-style-changed", text: `it was written as ${before}, it is ${after}`, ...places });
        else
            schemas(header.schema, other.schema, (0,expansion/* modeOf */.VV)(direction, header.mediaType ? "json" : "text"), at(header));
    }
    for (const header of now.values())
        add({
            id: "response-header-added",
            path: at(header),
            text: `the header ${header.name} is new`,
            base: was.at,
            head: header.at,
        });
}

// EXTERNAL MODULE: ./build/src/routes/diff/compare-security.js
var compare_security = __webpack_require__(7828);
// EXTERNAL MODULE: ./build/src/routes/diff/rules.js + 3 modules
var rules = __webpack_require__(9661);
// EXTERNAL MODULE: ./build/src/routes/diff/stability.js
var stability = __webpack_require__(46217);
;// CONCATENATED MODULE: ./build/src/routes/diff/compare-operation.js








function compareOperation(base, head, apis, comparison, policy, list) {
    const add = (told) => {
        const level = told.level ?? rules/* RULES_BY_ID */.k.get(told.id)?.level ?? "breaking";
        list.add(base.title, { ...told, level: (0,stability/* cappedLevel */.U)(level, base.operation) });
    };
    const context = {
        base,
        head,
        apis,
        comparison,
        policy,
        add,
        schemas: (was, is, mode, path) => context.conjunctions(conjunctionOf(was), conjunctionOf(is), mode, path, was, is),
        conjunctions(one, two, mode, path, was, is) {
            for (const { kind, level, text, path: inner, base: from, head: to } of comparison.differences(one, two, mode))
                add({
                    id: `${mode.direction}-${kind}`,
                    level,
                    path: path + inner,
                    text,
                    base: from ?? was?.at ?? base.operation.at,
                    head: to ?? is?.at ?? head.operation.at,
                });
        },
    };
    (0,sunset/* compareSunset */.KN)(base.operation, head.operation, policy, add);
    compareParameters(context);
    compareBodies(context);
    compareResponses(context);
    if (base.kind === "operation")
        (0,compare_security/* compareSecurity */._)(base.operation, head.operation, apis, add);
}
function conjunctionOf(schema) {
    return schema === undefined ? [] : [{ raw: (0,view/* asSchema */.mD)(schema.schema), where: schema.at }];
}


/***/ }),

/***/ 7828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ compareSecurity),
/* harmony export */   f: () => (/* binding */ compareFlows)
/* harmony export */ });
/* harmony import */ var _spec_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27255);
/* harmony import */ var _schema_view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59343);
/* harmony import */ var _surface_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73189);



/** How it is sent, without its name. */
function meaningOf(scheme) {
    if (!scheme)
        return undefined;
    const { type, in: location, parameterName, scheme: http } = scheme;
    const name = location === "header" ? parameterName?.toLowerCase() : parameterName;
    // A token of OAuth, OpenID Connect or `http: bearer` goes into the same header; what it must be good for differs.
    return [type, location, name, http].filter((word) => word !== undefined).join(" ");
}
function schemeOf({ securitySchemes }, name) {
    return securitySchemes.find((scheme) => scheme.name === name);
}
/** Whether two schemes are sent in the same way. Those that no scheme describes are the same by their names. */
function isSentAlike({ base, head }, one, two) {
    const [was, is] = [meaningOf(schemeOf(base, one)), meaningOf(schemeOf(head, two))];
    return was === undefined || is === undefined ? was === is && one === two : was === is;
}
/**
 * Whether two schemes are one, whatever it is called: names are not sent. Where both versions have both, they are two
 * for a reason: a token for users and one for administrators go into the same header.
 */
function isSame(apis, one, two) {
    if (!isSentAlike(apis, one, two))
        return false;
    if (one === two)
        return true;
    const has = (name) => schemeOf(apis.base, name) && schemeOf(apis.head, name) && isSentAlike(apis, name, name);
    return !has(one) || !has(two);
}
const FLOWS = { accessCode: "authorizationCode", application: "clientCredentials" };
/** Addresses of OAuth flows and of OpenID Connect, by flow. */
function addressesOf(api, scheme) {
    const raw = (0,_surface_js__WEBPACK_IMPORTED_MODULE_0__/* .lookUp */ .TE)(api, scheme.at);
    if (!(0,_spec_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(raw))
        return new Map();
    const flows = (0,_spec_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(raw.flows)
        ? raw.flows
        : typeof raw.flow === "string"
            ? { [FLOWS[raw.flow] ?? raw.flow]: raw }
            : {};
    const addresses = new Map();
    for (const [flow, it] of Object.entries(flows))
        if ((0,_spec_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(it))
            addresses.set(flow, (0,_schema_view_js__WEBPACK_IMPORTED_MODULE_2__/* .canonical */ .$N)(["authorizationUrl", "tokenUrl", "refreshUrl", "deviceAuthorizationUrl"].map((key) => it[key] ?? null)));
    if (raw.openIdConnectUrl !== undefined)
        addresses.set("OpenID Connect", (0,_schema_view_js__WEBPACK_IMPORTED_MODULE_2__/* .canonical */ .$N)(raw.openIdConnectUrl));
    return addresses;
}
function compareSecurity(base, head, apis, add) {
    const [was, is] = [alternativesOf(base), alternativesOf(head)];
    const at = { path: "security", base: base.at, head: head.at };
    const same = (one, two) => isSame(apis, one, two);
    const sentAlike = (one, two) => isSentAlike(apis, one, two) && !hasOtherIssuer(apis, one, two);
    for (const one of was) {
        if (is.some((two) => isEnough(one.needs, two.needs, same)))
            continue;
        const scopes = is.find((two) => sameSchemes(one.needs, two.needs, same));
        const renamed = changedScheme(base, head, apis, one);
        if (scopes)
            add({
                id: "security-scope-added",
                text: `${one.shown} needs more scopes: ${moreScopes(one.needs, scopes.needs, same)}`,
                ...at,
            });
        else if (renamed)
            add({ id: "security-scheme-changed", text: renamed, ...at });
        else if (is.some((two) => isEnough(one.needs, two.needs, sentAlike)))
            add({
                id: "security-tightened",
                level: "risky",
                text: `${one.shown} may be enough no more: it is sent in the same way, but is another scheme than ${shownList(is)}`,
                ...at,
            });
        else
            add({ id: "security-tightened", text: `${one.shown} is no longer enough; needed: ${shownList(is)}`, ...at });
    }
    const covers = (two) => was.some((one) => isEnough(two.needs, one.needs, (name, other) => same(other, name)));
    const looser = is.filter((two) => !covers(two));
    if (looser.length > 0 && !was.some(({ needs }) => needs.size === 0))
        add({ id: "security-loosened", text: `enough is also: ${shownList(looser)}`, ...at });
}
/** [] stands for "nothing is needed". */
function alternativesOf({ security }) {
    const list = security.length > 0 ? security : [[]];
    return list.map((schemes) => {
        const needs = new Map();
        for (const { scheme, scopes } of schemes)
            needs.set(scheme, new Set([...(needs.get(scheme) ?? []), ...scopes]));
        const shown = schemes.map(({ scheme, scopes }) => scopes.length > 0 ? `${scheme} (${scopes.join(", ")})` : scheme);
        return { needs, shown: shown.join(" and ") || "nothing" };
    });
}
/** Whether credentials for the first are enough for the second. @param same of a scheme of each */
function isEnough(given, needs, same) {
    return [...needs].every(([scheme, scopes]) => [...given].some(([own, has]) => same(own, scheme) && [...scopes].every((scope) => has.has(scope))));
}
function sameSchemes(one, two, same) {
    return ([...one.keys()].every((name) => [...two.keys()].some((other) => same(name, other))) &&
        [...two.keys()].every((other) => [...one.keys()].some((name) => same(name, other))));
}
function moreScopes(was, is, same) {
    const more = [...is].flatMap(([scheme, scopes]) => {
        const known = [...was].filter(([name]) => same(name, scheme));
        return [...scopes].filter((scope) => !known.some(([, has]) => has.has(scope)));
    });
    return more.join(", ");
}
/** Whether tokens of two schemes come from different places, of which none has the other's. */
function hasOtherIssuer(apis, one, two) {
    const [was, is] = [schemeOf(apis.base, one), schemeOf(apis.head, two)];
    if (!was || !is)
        return false;
    const [before, after] = [addressesOf(apis.base, was), addressesOf(apis.head, is)];
    return before.size > 0 && ![...before].some(([flow, addresses]) => after.get(flow) === addresses);
}
/** When the same names are asked for as before, the schemes behind them have changed. */
function changedScheme(base, head, apis, one) {
    const names = (operation) => operation.security.map((schemes) => schemes.map(({ scheme }) => scheme));
    const own = names(base).find((list) => one.shown.startsWith(list.join(" and ")) || list.every((name) => one.shown.includes(name)));
    if (!own || !names(head).some((list) => (0,_schema_view_js__WEBPACK_IMPORTED_MODULE_2__/* .canonical */ .$N)([...list].sort()) === (0,_schema_view_js__WEBPACK_IMPORTED_MODULE_2__/* .canonical */ .$N)([...own].sort())))
        return undefined;
    const changes = own.flatMap((name) => {
        const [was, is] = [apis.base, apis.head].map((api) => api.securitySchemes.find((scheme) => scheme.name === name));
        if (!was || !is || meaningOf(was) === meaningOf(is))
            return [];
        return [`the scheme ${name} was ${meaningOf(was)}, it is ${meaningOf(is)}`];
    });
    return changes.length > 0 ? changes.join("; ") : undefined;
}
function shownList(alternatives) {
    return alternatives.map(({ shown }) => shown).join(", or ");
}
/** Where tokens come from. */
function compareFlows(apis, add) {
    for (const was of apis.base.securitySchemes) {
        const is = counterpartOf(was, apis);
        if (!is || was.type !== is.type)
            continue;
        const [before, after] = [addressesOf(apis.base, was), addressesOf(apis.head, is)];
        // One more flow takes none away.
        if ([...before].every(([flow, addresses]) => after.get(flow) === addresses))
            continue;
        add({
            id: "security-flow-changed",
            path: `security.${was.name}`,
            text: `the flows or addresses of ${was.name} are others`,
            base: was.at,
            head: is.at,
        });
    }
}
/** The scheme that one became: that of its name, else a new one that is sent in the same way, the likeliest first. */
function counterpartOf(was, apis) {
    const named = schemeOf(apis.head, was.name);
    if (named)
        return named;
    const fresh = apis.head.securitySchemes.filter(({ name }) => !schemeOf(apis.base, name) && isSentAlike(apis, was.name, name));
    return fresh.find(({ name }) => !hasOtherIssuer(apis, was.name, name)) ?? fresh[0];
}


/***/ }),

/***/ 97198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I6: () => (/* binding */ find),
/* harmony export */   aX: () => (/* binding */ normalMediaType),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   wZ: () => (/* binding */ isSequence)
/* harmony export */ });
/** Type and subtype, lower case, with those parameters that say another thing ("charset=utf-8" is what JSON is anyway). */
function normalMediaType(written) {
    const [essence, ...parameters] = written
        .toLowerCase()
        .split(";")
        .map((piece) => piece.trim());
    const kept = parameters.filter((parameter) => parameter !== "" && !/^(?:charset|q|boundary)=/.test(parameter)).sort();
    return [essence, ...kept].join(";");
}
/** Whether a range such as `image/*` or `application/*+json` takes a media type in; every media type is a range of its own. */
function covers(range, mediaType) {
    const [wide, narrow] = [range.split(";")[0], mediaType.split(";")[0]];
    if (range === mediaType || wide === "*/*")
        return true;
    if (wide.endsWith("/*"))
        return narrow.startsWith(wide.slice(0, -1));
    const [before, suffix] = wide.split("/*+");
    if (suffix !== undefined)
        return narrow.startsWith(`${before}/`) && narrow.endsWith(`+${suffix}`);
    // A range without parameters takes in those with.
    return !range.includes(";") && wide === narrow;
}
/** The content that describes a media type best. */
function find(content, mediaType) {
    const wanted = normalMediaType(mediaType);
    const exact = content.find((media) => normalMediaType(media.mediaType) === wanted);
    if (exact)
        return exact;
    const ranges = content.filter((media) => covers(normalMediaType(media.mediaType), wanted));
    return ranges.sort((a, b) => b.mediaType.replaceAll("*", "").length - a.mediaType.replaceAll("*", "").length)[0];
}
/** Whether what comes is one item after another: OpenAPI 3.2, "Sequential Media Types". */
function isSequence(mediaType) {
    const type = normalMediaType(mediaType).split(";")[0];
    return /[/+.-](?:jsonl|ndjson|json-seq|jsonlines)$|^text\/event-stream$|^multipart\/mixed$/.test(type);
}
/** How values are written in a media type. Undefined: bytes that a schema says nothing about. */
function textOf(mediaType) {
    const type = normalMediaType(mediaType).split(";")[0];
    if (/[/+]json(?:$|[-+.])|\/.*json(?:l|lines|5)?$|yaml|cbor|msgpack|\*\/\*|^application\/\*/.test(type))
        return "json";
    if (/[/+]xml$/.test(type))
        return "xml";
    if (type === "application/x-www-form-urlencoded" || type.startsWith("multipart/"))
        return "text";
    if (type.startsWith("text/"))
        return type === "text/event-stream" ? "json" : "text";
    if (/^(?:image|audio|video|font|model)\/|octet-stream|\/(?:pdf|zip|gzip|x-tar|x-gzip|vnd\.ms-excel)$/.test(type))
        return undefined;
    return "json";
}


/***/ }),

/***/ 98096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ Comparison)
});

// EXTERNAL MODULE: ./build/src/routes/diff/schema/pattern.js
var schema_pattern = __webpack_require__(85530);
// EXTERNAL MODULE: ./build/src/routes/diff/schema/view.js
var schema_view = __webpack_require__(59343);
;// CONCATENATED MODULE: ./build/src/routes/diff/schema/evaluate.js


const DEEPEST = 100;
/** Schemas looked at for one value; more are needed only where unions refer to each other in circles. */
const MOST_STEPS = 20_000;
/**
 * Whether a value matches schemas, by the text of the dialect. Formats and `content…` are annotations. Where authors
 * often mean more than the text says (`nullable` without `type` beside it, an enum that leaves null out), it cannot be
 * said.
 */
function accepts(view, schemas, value) {
    view.steps = 0;
    return evaluate_all(schemas.map((schema) => acceptsOne(view, schema, value, 0)));
}
function evaluate_all(truths) {
    let result = true;
    for (const truth of truths) {
        if (truth === false)
            return false;
        if (truth === undefined)
            result = undefined;
    }
    return result;
}
function any(truths) {
    let result = false;
    for (const truth of truths) {
        if (truth === true)
            return true;
        if (truth === undefined)
            result = undefined;
    }
    return result;
}
function negated(truth) {
    return truth === undefined ? undefined : !truth;
}
function exactlyOne(truths) {
    const yes = truths.filter((truth) => truth === true).length;
    if (yes > 1)
        return false;
    return truths.includes(undefined) ? undefined : yes === 1;
}
function acceptsOne(view, schema, value, depth) {
    const { raw, where } = schema;
    if (typeof raw === "boolean")
        return raw;
    // A schema that refers to itself at the same value says nothing by it.
    if (depth > DEEPEST || ++view.steps > MOST_STEPS)
        return undefined;
    if (value !== null)
        return evaluate_all(keywords(view, raw, where, value, depth + 1));
    const known = view.nulls.get(raw);
    if (known !== undefined)
        return known === "unclear" ? undefined : known;
    view.nulls.set(raw, "unclear");
    const truth = acceptsNull(view, raw, where, depth);
    if (truth !== undefined)
        view.nulls.set(raw, truth);
    return truth;
}
function acceptsNull(view, raw, where, depth) {
    const result = evaluate_all(keywords(view, raw, where, null, depth + 1));
    return result === false && (raw.nullable === true || raw["x-nullable"] === true) ? undefined : result;
}
function* keywords(view, raw, where, value, depth) {
    if (raw[schema_view/* NOT_KNOWN */.gE] === true)
        yield undefined;
    if (typeof raw.$ref === "string") {
        const target = view.target(raw.$ref, where);
        yield target === undefined ? undefined : acceptsOne(view, target, value, depth);
        if (view.old)
            return;
    }
    if (typeof raw.$dynamicRef === "string")
        yield undefined;
    if (raw.type !== undefined)
        yield ofType(view, raw, value);
    if (Array.isArray(raw.enum))
        yield raw.enum.map(schema_view/* canonical */.$N).includes((0,schema_view/* canonical */.$N)(value));
    if ("const" in raw)
        yield (0,schema_view/* canonical */.$N)(raw.const) === (0,schema_view/* canonical */.$N)(value);
    if (typeof value === "number")
        yield* numberKeywords(raw, value);
    if (typeof value === "string")
        yield* stringKeywords(raw, value);
    if (Array.isArray(value))
        yield* arrayKeywords(view, raw, where, value, depth);
    if ((0,schema_view/* isObject */.Gv)(value))
        yield* objectKeywords(view, raw, where, value, depth);
    const judge = (part) => acceptsOne(view, part, value, depth);
    yield evaluate_all((0,schema_view/* partsIn */.gw)(raw, "allOf", where).map(judge));
    const anyOf = (0,schema_view/* partsIn */.gw)(raw, "anyOf", where);
    if (anyOf.length > 0)
        yield any(anyOf.map(judge));
    const oneOf = (0,schema_view/* partsIn */.gw)(raw, "oneOf", where);
    if (oneOf.length > 0)
        yield exactlyOne(oneOf.map(judge));
    const not = (0,schema_view/* partAt */.l0)(raw, "not", where);
    if (not)
        yield negated(judge(not));
    const condition = (0,schema_view/* partAt */.l0)(raw, "if", where);
    if (condition) {
        const holds = judge(condition);
        const then = (0,schema_view/* partAt */.l0)(raw, "then", where);
        const otherwise = (0,schema_view/* partAt */.l0)(raw, "else", where);
        if (holds !== false && then)
            yield holds ? judge(then) : judge(then) || undefined;
        if (holds !== true && otherwise)
            yield holds === false ? judge(otherwise) : judge(otherwise) || undefined;
    }
}
function ofType(view, raw, value) {
    const types = [raw.type].flat();
    const own = value === null ? "null" : Array.isArray(value) ? "array" : typeof value === "object" ? "object" : typeof value;
    if (types.includes(own))
        return true;
    if (own === "number")
        return types.includes("integer") && Number.isInteger(value);
    return own === "null" && view.old && (raw.nullable === true || raw["x-nullable"] === true);
}
function* numberKeywords(raw, value) {
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = raw;
    if (typeof minimum === "number")
        yield exclusiveMinimum === true ? value > minimum : value >= minimum;
    if (typeof maximum === "number")
        yield exclusiveMaximum === true ? value < maximum : value <= maximum;
    if (typeof exclusiveMinimum === "number")
        yield value > exclusiveMinimum;
    if (typeof exclusiveMaximum === "number")
        yield value < exclusiveMaximum;
    if (typeof multipleOf === "number" && multipleOf > 0)
        yield isMultiple(value, multipleOf);
}
/** Decimal fractions are no binary ones: 0.3 is a multiple of 0.1. */
function isMultiple(value, of) {
    const quotient = value / of;
    return (Number.isFinite(quotient) && Math.abs(quotient - Math.round(quotient)) <= 1e-9 * Math.max(1, Math.abs(quotient)));
}
function* stringKeywords(raw, value) {
    const { minLength, maxLength, pattern } = raw;
    if (typeof minLength === "number")
        yield [...value].length >= minLength;
    if (typeof maxLength === "number")
        yield [...value].length <= maxLength;
    if (typeof pattern === "string")
        yield (0,schema_pattern/* matches */.cK)(pattern, value);
}
function* arrayKeywords(view, raw, where, value, depth) {
    const { minItems, maxItems, uniqueItems, minContains, maxContains } = raw;
    if (typeof minItems === "number")
        yield value.length >= minItems;
    if (typeof maxItems === "number")
        yield value.length <= maxItems;
    if (uniqueItems === true)
        yield new Set(value.map(schema_view/* canonical */.$N)).size === value.length;
    const tuple = (0,schema_view/* partsIn */.gw)(raw, Array.isArray(raw.items) ? "items" : "prefixItems", where);
    const rest = (0,schema_view/* partAt */.l0)(raw, Array.isArray(raw.items) ? "additionalItems" : "items", where);
    for (const [i, item] of value.entries()) {
        const schema = tuple[i] ?? rest;
        if (schema)
            yield acceptsOne(view, schema, item, depth);
    }
    const contains = (0,schema_view/* partAt */.l0)(raw, "contains", where);
    if (contains) {
        const truths = value.map((item) => acceptsOne(view, contains, item, depth));
        const sure = truths.filter((truth) => truth === true).length;
        const possible = sure + truths.filter((truth) => truth === undefined).length;
        const least = typeof minContains === "number" ? minContains : 1;
        const most = typeof maxContains === "number" ? maxContains : Number.POSITIVE_INFINITY;
        yield possible < least || sure > most ? false : sure >= least && possible <= most ? true : undefined;
    }
    if (raw.unevaluatedItems !== undefined && raw.unevaluatedItems !== true)
        yield undefined;
}
function* objectKeywords(view, raw, where, value, depth) {
    const keys = Object.keys(value);
    const { required, minProperties, maxProperties } = raw;
    if (Array.isArray(required))
        yield required.every((key) => Object.hasOwn(value, String(key)));
    if (typeof minProperties === "number")
        yield keys.length >= minProperties;
    if (typeof maxProperties === "number")
        yield keys.length <= maxProperties;
    const properties = (0,schema_view/* partMap */.KN)(raw, "properties", where);
    const patterns = (0,schema_view/* partMap */.KN)(raw, "patternProperties", where);
    const additional = (0,schema_view/* partAt */.l0)(raw, "additionalProperties", where);
    const names = (0,schema_view/* partAt */.l0)(raw, "propertyNames", where);
    for (const key of keys) {
        const own = properties.get(key);
        let evaluated = own !== undefined;
        if (own)
            yield acceptsOne(view, own, value[key], depth);
        for (const [pattern, schema] of patterns) {
            const matched = (0,schema_pattern/* matches */.cK)(pattern, key);
            if (matched === true)
                yield acceptsOne(view, schema, value[key], depth);
            if (matched === undefined)
                yield undefined;
            if (matched !== false)
                evaluated ||= matched;
        }
        if (additional && evaluated === false)
            yield acceptsOne(view, additional, value[key], depth);
        if (names)
            yield acceptsOne(view, names, key, depth);
    }
    yield* dependentKeywords(view, raw, where, value, depth);
    if (raw.unevaluatedProperties !== undefined && raw.unevaluatedProperties !== true)
        yield undefined;
}
function* dependentKeywords(view, raw, where, value, depth) {
    for (const [key, needed] of Object.entries((0,schema_view/* isObject */.Gv)(raw.dependentRequired) ? raw.dependentRequired : {}))
        if (Object.hasOwn(value, key) && Array.isArray(needed))
            yield needed.every((other) => Object.hasOwn(value, String(other)));
    for (const [key, schema] of (0,schema_view/* partMap */.KN)(raw, "dependentSchemas", where))
        if (Object.hasOwn(value, key))
            yield acceptsOne(view, schema, value, depth);
}

// EXTERNAL MODULE: ./build/src/routes/diff/schema/types.js
var schema_types = __webpack_require__(18725);
;// CONCATENATED MODULE: ./build/src/routes/diff/schema/disjoint.js


/** Whether surely no value matches both. */
function disjoint(one, two) {
    const common = one.types & two.types;
    if (common === 0)
        return true;
    if (one.values && two.values)
        return ![...one.values.keys()].some((key) => two.values.has(key));
    if (one.values)
        return [...one.values.values()].every((value) => accepts(two.view, two.judged, value) === false);
    if (two.values)
        return disjoint(two, one);
    if (common !== schema_types/* TYPES */.QE.object)
        return false;
    return disjointObjects(one, two) || disjointObjects(two, one);
}
/** A property that must be there, and has no value in common or may not be there. */
function disjointObjects(one, two) {
    return [...one.required].some((name) => {
        const other = constants(two, name);
        if (other?.size === 0)
            return true;
        const own = constants(one, name);
        return own !== undefined && other !== undefined && ![...own].some((key) => other.has(key));
    });
}
/** The values that a property can have, as JSON, where its schema lists them. */
function constants(shape, name) {
    const schemas = shape.field(name);
    for (const { raw, where } of schemas) {
        let at = raw;
        for (let hops = 0; hops < 5 && typeof at === "object" && typeof at.$ref === "string"; hops++)
            at = shape.view.target(at.$ref, where)?.raw ?? true;
        if (at === false)
            return new Set();
        if (typeof at === "boolean")
            continue;
        if ("const" in at)
            return new Set([JSON.stringify(at.const)]);
        if (Array.isArray(at.enum))
            return new Set(at.enum.map((value) => JSON.stringify(value)));
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/src/routes/diff/schema/expansion.js
var schema_expansion = __webpack_require__(58797);
;// CONCATENATED MODULE: ./build/src/routes/diff/schema/pair-alternatives.js



/** Alternatives that no other one shares a name with. */
function soleNames({ alternatives }) {
    const named = new Map();
    for (const shape of alternatives)
        for (const name of shape.names)
            named.set(name, named.has(name) ? null : shape);
    return new Map([...named].filter((entry) => entry[1] !== null));
}
/** Of numbers, texts or booleans, the only one on each side. */
function soleScalar(one, was, is) {
    if (one.types & (schema_types/* TYPES */.QE.array | schema_types/* TYPES */.QE.object) || one.types === 0 || one.names.size > 0)
        return undefined;
    const [own, others] = [was, is].map(({ alternatives }) => alternatives.filter(({ types }) => types & one.types));
    const [other] = others;
    return own.length === 1 && others.length === 1 && other.names.size === 0 && !disjoint(one, other)
        ? other
        : undefined;
}
/** Pairs alternatives that are meant to be the same. @returns those of the base that found none */
function pairAlike(rest, open, was, is, pair, relation) {
    const lost = [];
    const later = [];
    for (const one of rest) {
        const two = [...open].find((other) => likeness(one, other, was, is) >= SAME_NAME);
        if (two)
            pair(one, two);
        else
            later.push(one);
    }
    for (const one of later) {
        const candidates = [...open]
            .map((two) => ({ two, score: likeness(one, two, was, is) }))
            .filter(({ score }) => score >= ALIKE)
            .sort((a, b) => b.score - a.score);
        // One that takes in all of it is the better partner.
        const chosen = candidates.find(({ two }) => !(relation(one, two) & (schema_expansion/* NARROWER */.Th | schema_expansion/* UNCLEAR */.tH))) ?? candidates[0];
        if (chosen)
            pair(one, chosen.two);
        else
            lost.push(one);
    }
    return lost;
}
const SAME_NAME = 10;
const ALIKE = 0.5;
/** How much two alternatives look like the same one; nothing where they have no type in common. */
function likeness(one, two, was, is) {
    if ((one.types & two.types) === 0 || disjoint(one, two))
        return 0;
    for (const name of one.names)
        if (two.names.has(name))
            return SAME_NAME;
    const sole = (choice) => choice.alternatives.filter(({ types }) => types & one.types).length === 1;
    // A union in place of a single schema, or the only object among other types.
    if (sole(was) && sole(is) && (one.types !== schema_types/* TYPES */.QE.object || !was.union || !is.union))
        return 1;
    if (one.types !== schema_types/* TYPES */.QE.object)
        return 0;
    const [names, others] = [[...one.fields.named.keys()], two.fields.named];
    const shared = names.filter((name) => others.has(name)).length;
    const all = names.length + others.size - shared;
    return all === 0 ? 1 : shared / all;
}

// EXTERNAL MODULE: ./build/src/routes/spec/pointer.js
var pointer = __webpack_require__(27255);
;// CONCATENATED MODULE: ./build/src/routes/diff/schema/discriminator.js


const MOST_DEPTH = 8;
/**
 * The values of a discriminator, those without a line in its mapping too: the value that an alternative itself gives to
 * the property, else the name of its component. They are sent, so a component that is renamed can be seen.
 */
function discriminatorOf(raw, where, view) {
    const { discriminator } = raw;
    if (!(0,schema_view/* isObject */.Gv)(discriminator) || typeof discriminator.propertyName !== "string")
        return undefined;
    const known = READ.get(raw);
    if (known)
        return known;
    const read = discriminatorAt(raw, where, view, discriminator, discriminator.propertyName);
    READ.set(raw, read);
    return read;
}
/** A schema belongs to one document, and is part of as many shapes as it has alternatives. */
const READ = new WeakMap();
function discriminatorAt(raw, where, view, discriminator, property) {
    const keyword = ["oneOf", "anyOf"].find((name) => Array.isArray(raw[name]));
    const mapping = Object.entries((0,schema_view/* isObject */.Gv)(discriminator.mapping) ? discriminator.mapping : {}).map(([value, target]) => [value, lastWord(String(target))]);
    const means = (value, name) => gives(component(name, where, view), value, property, view);
    const rest = typeof discriminator.defaultMapping === "string" ? lastWord(discriminator.defaultMapping) : undefined;
    const otherwise = rest === undefined ? undefined : { name: rest, schema: component(rest, where, view) };
    // By inheritance: a value that is the name itself adds nothing to what is so anyway.
    if (!keyword) {
        const told = mapping.filter(([value, name]) => value !== name);
        return {
            property,
            values: new Map(told.map(([value, name]) => [value, { name }])),
            isWhole: true,
            otherwise,
            means,
        };
    }
    const values = new Map();
    let isWhole = true;
    for (const branch of (0,schema_view/* partsIn */.gw)(raw, keyword, where)) {
        if (typeof branch.raw === "object" && branch.raw.type === "null")
            continue;
        const { name, schema } = named(branch, view);
        const mapped = mapping.filter(([, target]) => target === name).map(([value]) => value);
        const own = mapped.length > 0 ? mapped : (ownValues(schema, property, view) ?? (name === undefined ? [] : [name]));
        isWhole &&= own.length > 0;
        for (const value of own)
            values.set(value, { name: name ?? value, schema });
    }
    return { property, values, isWhole, otherwise, means };
}
/** An alternative by its reference, which may be all that an `allOf` holds. */
function named(branch, view, depth = 0) {
    const { raw, where } = branch;
    if (typeof raw !== "object" || depth > MOST_DEPTH)
        return { schema: branch };
    const target = typeof raw.$ref === "string" ? view.target(raw.$ref, where) : undefined;
    if (target)
        return { name: lastWord(raw.$ref), schema: target };
    const [only, ...more] = ["allOf", "anyOf", "oneOf"].flatMap((keyword) => (0,schema_view/* partsIn */.gw)(raw, keyword, where));
    return only && more.length === 0 && Object.keys(raw).length === 1 ? named(only, view, depth + 1) : { schema: branch };
}
function component(name, where, view) {
    const step = (0,pointer/* stepOf */.cg)(name);
    return view.target(`#/components/schemas${step}`, where) ?? view.target(`#/definitions${step}`, where);
}
/** Whether a schema itself allows that value only, or names it by the extension that Azure's descriptions have. */
function gives(schema, value, property, view) {
    if (!schema || typeof schema.raw !== "object")
        return false;
    if (schema.raw["x-ms-discriminator-value"] === value)
        return true;
    const own = ownValues(schema, property, view);
    return own?.length === 1 && own[0] === value;
}
/** The values that a schema lets a property have, where it lists them. */
function ownValues(schema, property, view, depth = 0) {
    const { raw, where } = schema;
    if (typeof raw !== "object" || depth > MOST_DEPTH)
        return undefined;
    if (typeof raw.$ref === "string") {
        const target = view.target(raw.$ref, where);
        const found = target && ownValues(target, property, view, depth + 1);
        if (found || view.old)
            return found;
    }
    const own = (0,schema_view/* partMap */.KN)(raw, "properties", where).get(property);
    const listed = own && listedIn(own, view);
    if (listed)
        return listed;
    for (const member of (0,schema_view/* partsIn */.gw)(raw, "allOf", where)) {
        const found = ownValues(member, property, view, depth + 1);
        if (found)
            return found;
    }
    return undefined;
}
function listedIn({ raw, where }, view, depth = 0) {
    if (typeof raw !== "object" || depth > MOST_DEPTH)
        return undefined;
    const values = "const" in raw ? [raw.const] : Array.isArray(raw.enum) ? raw.enum : undefined;
    if (values)
        return values.every(isScalar) ? values.map(String) : undefined;
    const target = typeof raw.$ref === "string" ? view.target(raw.$ref, where) : undefined;
    if (target)
        return listedIn(target, view, depth + 1);
    const [only, ...more] = (0,schema_view/* partsIn */.gw)(raw, "allOf", where);
    return only && more.length === 0 ? listedIn(only, view, depth + 1) : undefined;
}
/** What a mapping can name. */
function isScalar(value) {
    return ["string", "boolean", "number"].includes(typeof value);
}
function lastWord(ref) {
    return (0,pointer/* decode */.D4)(ref.slice(ref.lastIndexOf("/") + 1));
}

// EXTERNAL MODULE: ./build/src/routes/diff/schema/fields.js
var fields = __webpack_require__(98403);
;// CONCATENATED MODULE: ./build/src/routes/diff/schema/shape.js






/** Schemas that one may be made of by `allOf` and references. */
const MOST_PARTS = 500;
/**
 * What schemas say together, however it is written: references followed, `allOf` and unions of one branch merged, null
 * taken out, defaults filled in, keywords of types that cannot occur left away.
 */
class Shape {
    id;
    view;
    /** What it was made of. */
    roots;
    /** What a value must match to match the shape: the same, but without the unions that are left out. */
    judged;
    /** The same with references and `allOf` dissolved. */
    parts = [];
    /** Names that references gave it. */
    names = new Set();
    types = schema_types/* ALL_TYPES */.MU;
    /** Types that its keywords are about, where no `type` says so; 0 where one does. */
    implied = 0;
    /** Whether null matches. */
    nullable;
    /** All that matches (but null), where it is a list. */
    values;
    minimum;
    maximum;
    multiples = new Set();
    minLength = 0;
    maxLength = Number.POSITIVE_INFINITY;
    patterns = new Set();
    formats = new Set();
    encoding;
    mediaType;
    contentSchema;
    tuple = [];
    items = fields/* ANYTHING */.n0;
    minItems = 0;
    maxItems = Number.POSITIVE_INFINITY;
    unique = false;
    contains = [];
    unevaluatedItems;
    fields = { named: new Map(), patterns: new Map(), additional: fields/* ANYTHING */.n0 };
    required = new Set();
    propertyNames = fields/* ANYTHING */.n0;
    minProperties = 0;
    maxProperties = Number.POSITIVE_INFINITY;
    dependentRequired = new Map();
    dependentSchemas = new Map();
    unevaluatedProperties;
    unions = [];
    nots = [];
    conditionals = [];
    default;
    readOnly = false;
    writeOnly = false;
    extensibleEnum;
    discriminator;
    /** How it is written as XML. */
    xml;
    #incomplete = false;
    /** Why not all of it can be compared. */
    unclear = new Set();
    /** What it says is not known. */
    notKnown = false;
    /** @param skip which unions are not to be part of it */
    constructor(id, view, roots, skip) {
        this.id = id;
        this.view = view;
        this.roots = roots;
        this.judged = roots;
        this.nullable = accepts(view, roots, null);
        const seen = new Set();
        for (const root of roots)
            this.#collect(root, seen, true);
        let typed = false;
        for (const { raw, where } of this.parts) {
            if (typeof raw === "boolean") {
                if (!raw)
                    this.types = 0;
                continue;
            }
            typed ||= raw.type !== undefined || "const" in raw || Array.isArray(raw.enum);
            this.#absorb(raw, where, skip);
        }
        this.#finish(typed);
    }
    /** Nothing matches. */
    get never() {
        return this.types === 0 && this.nullable === false;
    }
    /** Schemas for a property; several when patterns match its name too. */
    field(name) {
        return (0,fields/* fieldOf */._F)(this.fields, name);
    }
    /** Where a keyword stands, or the schema itself. */
    where(...keywords) {
        for (const keyword of keywords)
            for (const { raw, where } of this.parts)
                if (typeof raw === "object" && keyword in raw)
                    return (0,schema_view/* below */.Gz)(where, keyword);
        return this.parts[0]?.where ?? this.roots[0]?.where;
    }
    #collect(schema, seen, named) {
        const { raw, where } = schema;
        if (typeof raw === "boolean") {
            if (!raw)
                this.parts.push(schema);
            return;
        }
        // A schema that is made of itself says nothing new the second time.
        if (seen.has(raw))
            return;
        seen.add(raw);
        if (seen.size > MOST_PARTS) {
            this.unclear.add(`it is made of more than ${MOST_PARTS} schemas`);
            return;
        }
        if (named && schema.name !== undefined)
            this.names.add(schema.name);
        if (typeof raw.$ref === "string") {
            const target = this.view.target(raw.$ref, where);
            if (target)
                this.#collect(target, seen, named);
            else
                this.unclear.add(`the reference ${JSON.stringify(raw.$ref)} leads nowhere`);
            if (this.view.old)
                return;
        }
        if (typeof raw.$dynamicRef === "string")
            this.unclear.add("$dynamicRef");
        this.parts.push(schema);
        for (const member of (0,schema_view/* partsIn */.gw)(raw, "allOf", where))
            this.#collect(member, seen, false);
        for (const kind of ["anyOf", "oneOf"]) {
            const branches = this.#branches(raw, kind, where);
            if (branches?.length === 1)
                this.#collect(branches[0], seen, named);
        }
    }
    /** The branches of a union that a value other than null can take; undefined where there is no choice to make. */
    #branches(raw, kind, where) {
        const known = this.view.branches.get(raw) ?? new Map();
        this.view.branches.set(raw, known);
        if (!known.has(kind))
            known.set(kind, this.#possible((0,schema_view/* partsIn */.gw)(raw, kind, where), kind));
        return known.get(kind);
    }
    #possible(all, kind) {
        if (all.length === 0)
            return undefined;
        const possible = all.filter((branch) => !this.#onlyNull(branch));
        return kind === "anyOf" && possible.some(({ raw }) => isAnything(raw)) ? undefined : possible;
    }
    #onlyNull(branch) {
        let at = branch;
        for (let hops = 0; at && hops < 20; hops++) {
            const { raw } = at;
            if (typeof raw === "boolean")
                return !raw;
            if (typeof raw.$ref === "string") {
                at = this.view.target(raw.$ref, at.where);
                continue;
            }
            const values = "const" in raw ? [raw.const] : Array.isArray(raw.enum) ? raw.enum : undefined;
            return [raw.type].flat().join() === "null" || values?.every((value) => value === null) === true;
        }
        return false;
    }
    #absorb(raw, where, skip) {
        if (raw[schema_view/* NOT_KNOWN */.gE] === true)
            this.notKnown = true;
        this.#absorbTypes(raw);
        this.#absorbNumbers(raw);
        this.#absorbStrings(raw, where);
        this.#absorbArrays(raw, where);
        this.#absorbObjects(raw, where);
        this.#absorbLogic(raw, where, skip);
        if (raw.default !== undefined)
            this.default ??= { value: raw.default };
        if (raw.readOnly === true)
            this.readOnly = true;
        if (raw.writeOnly === true)
            this.writeOnly = true;
        if (Array.isArray(raw["x-extensible-enum"]))
            this.extensibleEnum ??= new Set(raw["x-extensible-enum"].map((value) => (0,schema_view/* canonical */.$N)(value)));
        this.discriminator ??= discriminatorOf(raw, where, this.view);
        if ((0,schema_view/* isObject */.Gv)(raw.xml))
            this.xml ??= raw.xml;
    }
    #absorbTypes(raw) {
        if (raw.type !== undefined) {
            const words = [raw.type].flat().map(String);
            this.types &= words.reduce((bits, word) => bits | (schema_types/* BITS */.R[word] ?? (word === "file" ? schema_types/* TYPES */.QE.string : schema_types/* ALL_TYPES */.MU)), 0);
        }
        const lists = [...("const" in raw ? [[raw.const]] : []), ...(Array.isArray(raw.enum) ? [raw.enum] : [])];
        for (const list of lists) {
            const values = new Map(list.filter((value) => value !== null).map((value) => [(0,schema_view/* canonical */.$N)(value), value]));
            if (this.values)
                for (const key of this.values.keys())
                    values.has(key) || this.values.delete(key);
            else
                this.values = values;
        }
    }
    #absorbNumbers(raw) {
        const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = raw;
        const above = (value, exclusive) => {
            const own = this.minimum;
            if (!own || value > own.value || (value === own.value && exclusive))
                this.minimum = { value, exclusive };
        };
        const under = (value, exclusive) => {
            const own = this.maximum;
            if (!own || value < own.value || (value === own.value && exclusive))
                this.maximum = { value, exclusive };
        };
        if (typeof minimum === "number")
            above(minimum, exclusiveMinimum === true);
        if (typeof maximum === "number")
            under(maximum, exclusiveMaximum === true);
        if (typeof exclusiveMinimum === "number")
            above(exclusiveMinimum, true);
        if (typeof exclusiveMaximum === "number")
            under(exclusiveMaximum, true);
        if (typeof multipleOf === "number" && multipleOf > 0) {
            if (Number.isInteger(multipleOf))
                this.types &= ~schema_types/* TYPES */.QE.fraction;
            if (multipleOf !== 1)
                this.multiples.add(multipleOf);
        }
    }
    #absorbStrings(raw, where) {
        const { minLength, maxLength, pattern, format, contentEncoding, contentMediaType } = raw;
        if (typeof minLength === "number")
            this.minLength = Math.max(this.minLength, minLength);
        if (typeof maxLength === "number")
            this.maxLength = Math.min(this.maxLength, maxLength);
        if (typeof pattern === "string" && pattern !== "")
            this.patterns.add((0,schema_pattern/* normalPattern */.kv)(pattern));
        // OpenAPI 3.1 writes as content keywords what 3.0 has formats for.
        if (typeof format === "string" && format !== "byte" && format !== "binary")
            this.formats.add(format);
        if (format === "byte")
            this.encoding ??= "base64";
        if (typeof contentEncoding === "string")
            this.encoding ??= contentEncoding.toLowerCase();
        if (typeof contentMediaType === "string" && contentMediaType !== "application/octet-stream")
            this.mediaType ??= contentMediaType.toLowerCase();
        const content = (0,schema_view/* partAt */.l0)(raw, "contentSchema", where);
        if (content)
            this.contentSchema = (0,fields/* both */.WP)(this.contentSchema ?? fields/* ANYTHING */.n0, [content]);
    }
    #absorbArrays(raw, where) {
        const { minItems, maxItems, uniqueItems, minContains, maxContains } = raw;
        if (typeof minItems === "number")
            this.minItems = Math.max(this.minItems, minItems);
        if (typeof maxItems === "number")
            this.maxItems = Math.min(this.maxItems, maxItems);
        if (uniqueItems === true)
            this.unique = true;
        const list = Array.isArray(raw.items);
        const tuple = (0,schema_view/* partsIn */.gw)(raw, list ? "items" : "prefixItems", where).map((item) => [item]);
        const rest = (0,schema_view/* partAt */.l0)(raw, list ? "additionalItems" : "items", where);
        if (tuple.length > 0 || rest)
            this.#mergeItems(tuple, rest ? [rest] : fields/* ANYTHING */.n0);
        const contains = (0,schema_view/* partAt */.l0)(raw, "contains", where);
        if (contains) {
            const least = typeof minContains === "number" ? minContains : 1;
            const most = typeof maxContains === "number" ? maxContains : Number.POSITIVE_INFINITY;
            if (least > 0 || most < Number.POSITIVE_INFINITY)
                this.contains.push({ schema: [contains], least, most });
        }
        const unevaluated = (0,schema_view/* partAt */.l0)(raw, "unevaluatedItems", where);
        if (!unevaluated || unevaluated.raw === true)
            return;
        const scope = this.#scope(raw, where);
        if (scope.dynamic || scope.keywords.has("contains"))
            this.unevaluatedItems = (0,fields/* both */.WP)(this.unevaluatedItems ?? fields/* ANYTHING */.n0, [unevaluated]);
        else if (!scope.keywords.has("items"))
            this.#mergeItems(Array.from({ length: scope.tuple }, () => fields/* ANYTHING */.n0), [unevaluated]);
    }
    #mergeItems(tuple, rest) {
        const length = Math.max(tuple.length, this.tuple.length);
        const own = this.tuple;
        this.tuple = Array.from({ length }, (_, i) => (0,fields/* both */.WP)(own[i] ?? this.items, tuple[i] ?? rest));
        this.items = (0,fields/* both */.WP)(this.items, rest);
    }
    #absorbObjects(raw, where) {
        const { required, minProperties, maxProperties } = raw;
        if (Array.isArray(required))
            for (const name of required)
                this.required.add(String(name));
        if (typeof minProperties === "number")
            this.minProperties = Math.max(this.minProperties, minProperties);
        if (typeof maxProperties === "number")
            this.maxProperties = Math.min(this.maxProperties, maxProperties);
        const named = (0,schema_view/* partMap */.KN)(raw, "properties", where);
        const patterns = (0,schema_view/* partMap */.KN)(raw, "patternProperties", where);
        const additional = (0,schema_view/* partAt */.l0)(raw, "additionalProperties", where);
        if (named.size > 0 || patterns.size > 0 || additional)
            this.#mergeFields({ named: (0,fields/* each */.__)(named), patterns: (0,fields/* eachPattern */.cU)(patterns), additional: (0,fields/* conjunction */.Du)(additional) });
        this.propertyNames = (0,fields/* both */.WP)(this.propertyNames, (0,fields/* conjunction */.Du)((0,schema_view/* partAt */.l0)(raw, "propertyNames", where)));
        for (const keyword of ["dependentRequired", "dependencies"])
            for (const [name, needed] of Object.entries((0,schema_view/* isObject */.Gv)(raw[keyword]) ? raw[keyword] : {}))
                if (Array.isArray(needed))
                    this.dependentRequired.set(name, new Set([...(this.dependentRequired.get(name) ?? []), ...needed.map((other) => String(other))]));
        for (const keyword of ["dependentSchemas", "dependencies"])
            for (const [name, schema] of (0,schema_view/* partMap */.KN)(raw, keyword, where))
                if (!Array.isArray(raw[keyword][name]))
                    this.dependentSchemas.set(name, (0,fields/* both */.WP)(this.dependentSchemas.get(name) ?? fields/* ANYTHING */.n0, [schema]));
        const unevaluated = (0,schema_view/* partAt */.l0)(raw, "unevaluatedProperties", where);
        if (!unevaluated || unevaluated.raw === true)
            return;
        const scope = this.#scope(raw, where);
        if (scope.dynamic)
            this.unevaluatedProperties = (0,fields/* both */.WP)(this.unevaluatedProperties ?? fields/* ANYTHING */.n0, [unevaluated]);
        else if (!scope.keywords.has("additionalProperties"))
            this.#mergeFields({
                named: new Map([...scope.named].map((name) => [name, fields/* ANYTHING */.n0])),
                patterns: new Map([...scope.patterns].map((pattern) => [pattern, fields/* ANYTHING */.n0])),
                additional: [unevaluated],
            });
    }
    #mergeFields(other) {
        const own = this.fields;
        const merged = {
            named: new Map(),
            patterns: new Map(),
            additional: (0,fields/* both */.WP)(own.additional, other.additional),
        };
        for (const name of new Set([...own.named.keys(), ...other.named.keys()]))
            merged.named.set(name, (0,fields/* both */.WP)((0,fields/* namedField */.aH)(own, name), (0,fields/* namedField */.aH)(other, name)));
        for (const pattern of new Set([...own.patterns.keys(), ...other.patterns.keys()]))
            merged.patterns.set(pattern, (0,fields/* both */.WP)(own.patterns.get(pattern) ?? fields/* ANYTHING */.n0, other.patterns.get(pattern) ?? fields/* ANYTHING */.n0));
        const pairs = [
            [own, other],
            [other, own],
        ];
        // A name that matches a pattern of one is additional to the other, unless it is named there.
        if (pairs.some(([one, two]) => one.patterns.size > 0 && two.additional.length > 0 && !(0,fields/* sameKeys */.Zr)(one, two)))
            this.unclear.add("patternProperties beside another additionalProperties");
        this.fields = merged;
    }
    /** What `unevaluated…` of a schema leaves out: all that is said in it and in what it is made of. */
    #scope(raw, where) {
        const parts = [];
        const seen = new Set();
        const visit = (schema) => {
            if (typeof schema.raw === "boolean" || seen.has(schema.raw))
                return;
            seen.add(schema.raw);
            parts.push(schema);
            const target = typeof schema.raw.$ref === "string" ? this.view.target(schema.raw.$ref, schema.where) : undefined;
            if (target)
                visit(target);
            for (const member of (0,schema_view/* partsIn */.gw)(schema.raw, "allOf", schema.where))
                visit(member);
        };
        visit({ raw, where });
        const keywords = new Set(parts.flatMap(({ raw }) => Object.keys(raw)));
        return {
            keywords,
            dynamic: ["anyOf", "oneOf", "if", "dependentSchemas", "$dynamicRef", "not"].some((key) => keywords.has(key)),
            named: new Set(parts.flatMap(({ raw, where }) => [...(0,schema_view/* partMap */.KN)(raw, "properties", where).keys()])),
            patterns: new Set(parts.flatMap(({ raw, where }) => [...(0,schema_view/* partMap */.KN)(raw, "patternProperties", where).keys()])),
            tuple: Math.max(0, ...parts.map(({ raw, where }) => (0,schema_view/* partsIn */.gw)(raw, "prefixItems", where).length)),
        };
    }
    #absorbLogic(raw, where, skip) {
        for (const kind of ["anyOf", "oneOf"]) {
            const branches = this.#branches(raw, kind, where);
            if (branches === undefined || branches.length === 1)
                continue;
            const union = { kind, branches, owner: raw };
            if (branches.length === 0)
                this.types = 0;
            else if (skip(union))
                this.#incomplete = true;
            else
                this.unions.push(union);
        }
        const not = (0,schema_view/* partAt */.l0)(raw, "not", where);
        // Everything but null is what this says; null has been seen to.
        if (not && isAnything(not.raw))
            this.types = 0;
        else if (not && !this.#onlyNull(not))
            this.nots.push([not]);
        const condition = (0,schema_view/* partAt */.l0)(raw, "if", where);
        const then = (0,fields/* conjunction */.Du)((0,schema_view/* partAt */.l0)(raw, "then", where));
        const otherwise = (0,fields/* conjunction */.Du)((0,schema_view/* partAt */.l0)(raw, "else", where));
        if (condition && (then.length > 0 || otherwise.length > 0))
            this.conditionals.push({ condition: [condition], then, otherwise });
    }
    #finish(typed) {
        if (this.#incomplete)
            this.judged = this.parts.map((schema) => this.#byItself(schema));
        if (this.values) {
            // What is a list is judged by what is on it: the other keywords have had their say then.
            for (const [key, value] of this.values)
                if (accepts(this.view, this.judged, value) === false)
                    this.values.delete(key);
            this.types = 0;
            for (const value of this.values.values())
                this.types |= (0,schema_types/* typeOf */.QP)(value);
            if (this.values.size === 2 && this.types === schema_types/* TYPES */.QE.boolean)
                this.values = undefined;
            this.unions = [];
            this.nots = [];
            this.conditionals = [];
        }
        if (!typed)
            this.implied = this.#aboutTypes();
        if (this.items.length === 1 && this.items[0].raw === false) {
            this.maxItems = Math.min(this.maxItems, this.tuple.length);
            this.items = fields/* ANYTHING */.n0;
        }
        if (this.minLength < 0)
            this.minLength = 0;
        this.#settleDependents();
    }
    /** With a property that must be there anyway, what it brings along must be there too. */
    #settleDependents() {
        const dependents = [...this.dependentRequired];
        for (let settled = false; !settled;) {
            settled = true;
            for (const [name, needed] of dependents) {
                if (!this.required.has(name))
                    continue;
                for (const other of needed) {
                    if (!this.required.has(other))
                        settled = false;
                    this.required.add(other);
                }
            }
        }
        for (const [name, needed] of dependents) {
            for (const other of needed)
                if (other === name || this.required.has(other))
                    needed.delete(other);
            if (needed.size === 0)
                this.dependentRequired.delete(name);
        }
    }
    /** One of the parts without what the others say: references, `allOf`, unions that are merged or left out. */
    #byItself({ raw, where }) {
        if (typeof raw === "boolean")
            return { raw, where };
        const { $ref: _, allOf: __, ...own } = raw;
        for (const kind of ["anyOf", "oneOf"])
            if (!this.unions.some((union) => union.owner === raw && union.kind === kind))
                delete own[kind];
        return { raw: own, where };
    }
    /** Types that the keywords are about. */
    #aboutTypes() {
        let bits = 0;
        for (const { raw } of this.parts) {
            if (typeof raw === "boolean")
                continue;
            if ("properties" in raw || "additionalProperties" in raw || "required" in raw || "patternProperties" in raw)
                bits |= schema_types/* TYPES */.QE.object;
            if ("items" in raw || "prefixItems" in raw)
                bits |= schema_types/* TYPES */.QE.array;
            if ("pattern" in raw || "minLength" in raw || "maxLength" in raw)
                bits |= schema_types/* TYPES */.QE.string;
            if ("minimum" in raw || "maximum" in raw || "multipleOf" in raw)
                bits |= schema_types/* NUMBERS */.du;
        }
        return bits;
    }
}
/** Keywords that only describe. */
const DESCRIPTIVE = new Set(["title", "description", "example", "examples", "deprecated", "externalDocs", "$comment"]);
/** Whether a schema asks nothing of a value, and says nothing of it but what it is for. */
function saysNothing(raw) {
    if (typeof raw === "boolean")
        return raw;
    return Object.keys(raw).every((keyword) => isDescriptive(keyword) || keyword.startsWith("x-"));
}
/** Whether a keyword only describes. */
function isDescriptive(keyword) {
    return DESCRIPTIVE.has(keyword);
}
/** `true` and `{}`. */
function isAnything(raw) {
    return raw === true || (typeof raw === "object" && Object.keys(raw).length === 0);
}

;// CONCATENATED MODULE: ./build/src/routes/diff/schema/compare-alternatives.js





/** More alternatives than this are not compared one by one with each other. */
const MOST_ALTERNATIVES = 200;
/** For more pairs of alternatives than this it is not asked which lie within several others. */
const MOST_CROWDED = 2_500;
/** Compares shapes of which at least one has unions left. @returns pairs to look into */
function compareUnions(base, head, shapes, relations, mode, out) {
    // One on each side is compared branch by branch anyway.
    const single = base.unions.length <= 1 && head.unions.length <= 1;
    const { lost, gained } = single
        ? { lost: base.unions, gained: head.unions }
        : differingUnions(base, head, shapes, relations);
    if (lost.length === 0 && gained.length === 0) {
        out.shapeEdges.push({ baseShape: shapes.base.plain(base), headShape: shapes.head.plain(head) });
        return;
    }
    if (lost.length <= 1 && gained.length <= 1) {
        const was = choiceOf(base, lost[0], shapes.base);
        const is = choiceOf(head, gained[0], shapes.head);
        if (was && is)
            compareChoices(was, is, relations, mode, out);
        else
            out.add("alternatives-unclear", schema_expansion/* UNCLEAR */.tH, "there are too many alternatives to compare", ["oneOf", "anyOf"]);
        return;
    }
    out.shapeEdges.push({ baseShape: shapes.base.plain(base), headShape: shapes.head.plain(head) });
    const pairs = Math.min(lost.length, gained.length);
    for (let i = 0; i < pairs; i++) {
        const was = choiceAlone(lost[i], base, shapes.base);
        const is = choiceAlone(gained[i], head, shapes.head);
        compareChoices(was, is, relations, mode, out);
    }
    for (const { kind } of gained.slice(pairs))
        out.add("alternatives-required", schema_expansion/* NARROWER */.Th, `one more \`${kind}\` must match`, [kind]);
    for (const { kind } of lost.slice(pairs))
        out.add("alternatives-dropped", schema_expansion/* WIDER */.EV, `a \`${kind}\` need not match any more`, [kind]);
}
/** The alternatives of one of several unions by themselves, without what stands around it. */
function choiceAlone({ kind, branches }, shape, shapes) {
    const places = new Map(branches.map((branch) => [shapes.of([branch]), branch.where]));
    const alternatives = branches.map((branch) => shapes.of([branch]));
    return { alternatives, places, exclusive: kind === "oneOf", union: true, told: shape.discriminator !== undefined };
}
/** Unions of each side that the other has not. */
function differingUnions(base, head, shapes, relations) {
    const gained = [...head.unions];
    const lost = [];
    for (const was of base.unions) {
        const at = gained.findIndex((is) => equalUnions(was, is, shapes, relations));
        if (at < 0)
            lost.push(was);
        else
            gained.splice(at, 1);
    }
    return { lost, gained };
}
function equalUnions(was, is, shapes, relations) {
    if (was.kind !== is.kind || was.branches.length !== is.branches.length)
        return false;
    if (was.branches.length > MOST_ALTERNATIVES)
        return false;
    const open = is.branches.map((branch) => shapes.head.of([branch]));
    return was.branches.every((branch) => {
        const shape = shapes.base.of([branch]);
        const at = open.findIndex((other) => relations.relation(shape, other) === 0);
        if (at < 0)
            return false;
        open.splice(at, 1);
        return true;
    });
}
/** All alternatives of a shape, unions within them too, one for each type. Undefined: there are too many. */
function choiceOf(shape, union, shapes) {
    const alternatives = [];
    const places = new Map();
    let exclusive = false;
    const collect = (one, by, place) => {
        if (alternatives.length > MOST_ALTERNATIVES)
            return false;
        if (by) {
            exclusive ||= by.kind === "oneOf";
            return by.branches.every((branch) => {
                const made = shapes.alternative(one, by, branch);
                // Others that both sides have are part of every alternative.
                const nested = made.unions.find((inner) => !one.unions.some(({ owner }) => owner === inner.owner));
                return collect(made, nested, branch.where);
            });
        }
        if (one.types === 0)
            return true;
        for (const each of byType(one, shapes)) {
            alternatives.push(each);
            if (place)
                places.set(each, place);
        }
        return true;
    };
    if (!collect(shape, union))
        return undefined;
    return { alternatives, places, exclusive, union: union !== undefined, told: shape.discriminator !== undefined };
}
function byType(shape, shapes) {
    if (shape.notKnown)
        return [shape];
    const types = [schema_types/* TYPES */.QE.boolean, schema_types/* NUMBERS */.du, schema_types/* TYPES */.QE.string, schema_types/* TYPES */.QE.array, schema_types/* TYPES */.QE.object].filter((bits) => shape.types & bits);
    return types.length <= 1 ? [shape] : types.map((bits) => shapes.restricted(shape, bits));
}
function compareChoices(was, is, { relation }, mode, out) {
    const open = new Set(is.alternatives);
    const pairs = new Map();
    const pair = (one, two) => {
        pairs.set(one, two);
        open.delete(two);
    };
    // By name first: that needs no look into them, and they may be large.
    const named = soleNames(is);
    for (const [name, one] of soleNames(was)) {
        const two = named.get(name);
        if (two && !pairs.has(one) && open.has(two) && (one.types & two.types) !== 0 && !disjoint(one, two))
            pair(one, two);
    }
    for (const one of was.alternatives) {
        if (pairs.has(one))
            continue;
        const alone = soleScalar(one, was, is);
        if (alone && open.has(alone))
            pair(one, alone);
    }
    for (const one of was.alternatives) {
        if (pairs.has(one))
            continue;
        const equal = [...open].find((two) => mayBeEqual(one, two) && relation(one, two) === 0);
        if (equal)
            pair(one, equal);
    }
    const rest = was.alternatives.filter((one) => !pairs.has(one));
    const complete = rest.length === 0 && open.size === 0;
    const lost = pairAlike(rest, open, was, is, pair, relation);
    for (const [one, two] of pairs)
        out.shapeEdges.push({ baseShape: one, headShape: two });
    const before = out.differences.length;
    for (const one of lost) {
        const effects = is.alternatives.map((two) => relation(one, two) & (schema_expansion/* NARROWER */.Th | schema_expansion/* UNCLEAR */.tH));
        const covered = effects.includes(0);
        if (covered && !isKind(one, is))
            continue;
        const effect = covered ? 0 : effects.includes(schema_expansion/* UNCLEAR */.tH) ? schema_expansion/* UNCLEAR */.tH : schema_expansion/* NARROWER */.Th;
        out.add("alternative-removed", effect, `the alternative ${nameOf(one)} is gone`, ["oneOf", "anyOf", "type"], {
            base: was.places.get(one) ?? one.where(),
            apart: isApart(one, is),
            ...(covered && { convention: { request: "breaking" } }),
        });
    }
    for (const two of open) {
        const effects = was.alternatives.map((one) => relation(one, two) & (schema_expansion/* WIDER */.EV | schema_expansion/* UNCLEAR */.tH));
        const covered = effects.includes(0);
        if (covered && !isKind(two, was))
            continue;
        const effect = covered ? 0 : effects.includes(schema_expansion/* UNCLEAR */.tH) ? schema_expansion/* UNCLEAR */.tH : schema_expansion/* WIDER */.EV;
        out.add("alternative-added", effect, `new alternative ${nameOf(two)}`, ["oneOf", "anyOf", "type"], {
            head: is.places.get(two) ?? two.where(),
            apart: isApart(two, was),
            ...(covered && { convention: { response: "breaking" } }),
        });
    }
    // What changes within alternatives that stay is told there.
    const listed = out.differences.length > before || !complete || was.exclusive !== is.exclusive;
    if (!was.exclusive && !is.exclusive)
        return;
    const identical = complete && was.exclusive === is.exclusive && [...pairs].every((it) => relation(...it) === 0);
    if (identical)
        return;
    const isTold = mode.text === "json" && crowded(was, is, relation, out);
    overlaps(was, is, listed && !isTold, out);
}
/**
 * All that matched one alternative matches several of a `oneOf` now, and so none of it is allowed any more; or the other
 * way round. A discriminator chooses one of them, whatever the others say.
 * @returns whether that is so
 */
function crowded(was, is, relation, out) {
    if (was.alternatives.length * is.alternatives.length > MOST_CROWDED)
        return false;
    const before = out.differences.length;
    const name = (one) => `all that is ${nameOf(one)}`;
    // Where one had to match on both sides, what is crowded now may have been so before.
    if (is.exclusive && !was.exclusive && is.union && !is.told)
        for (const one of was.alternatives) {
            const around = is.alternatives.filter((two) => !(relation(one, two) & (schema_expansion/* NARROWER */.Th | schema_expansion/* UNCLEAR */.tH)));
            const text = `${name(one)} matches several alternatives of \`oneOf\`, and is no longer allowed`;
            if (around.length > 1)
                out.add("alternatives-overlap", schema_expansion/* NARROWER */.Th, text, ["oneOf"]);
        }
    if (was.exclusive && !is.exclusive && was.union && !was.told)
        for (const two of is.alternatives) {
            const around = was.alternatives.filter((one) => !(relation(one, two) & (schema_expansion/* WIDER */.EV | schema_expansion/* UNCLEAR */.tH)));
            const text = `${name(two)} matched several alternatives of \`oneOf\`, and was not allowed`;
            if (around.length > 1)
                out.add("alternatives-overlap", schema_expansion/* WIDER */.EV, text, ["oneOf"]);
        }
    return out.differences.length > before;
}
/**
 * Whether an object is a kind of its own among alternatives, by its name. Objects are open: most of them match each
 * other's values, and by the sets alone no one would notice that a kind came or went. To clients it is one.
 */
function isKind({ names, types }, others) {
    if (types !== schema_types/* TYPES */.QE.object || names.size === 0)
        return false;
    // A schema without a name may be any kind.
    if (!others.alternatives.some((other) => other.names.size > 0))
        return false;
    return !others.alternatives.some((other) => [...names].some((name) => other.names.has(name)));
}
function isApart(one, { alternatives }) {
    return one.types !== schema_types/* TYPES */.QE.object || alternatives.every((other) => disjoint(one, other));
}
/** A quick no: equal shapes have these in common. */
function mayBeEqual(one, two) {
    return (one.required.size === two.required.size &&
        (one.values === undefined) === (two.values === undefined) &&
        described(one) === described(two));
}
/** Named properties. That one is required says as much as that it is named too, without a schema. */
function described({ fields, required }) {
    let count = 0;
    for (const [name, schemas] of fields.named)
        if (!required.has(name) || !schemas.every(({ raw }) => saysNothing(raw)))
            count++;
    return count;
}
/** Where exactly one may match, a new or wider alternative can turn away what another one let in. */
function overlaps(was, is, listed, out) {
    if (![was, is].some(({ exclusive, alternatives }) => exclusive && !allDisjoint(alternatives)))
        return;
    const text = "alternatives of `oneOf` may overlap, and what matches several of them is not allowed";
    out.add("alternatives-overlap", schema_expansion/* UNCLEAR */.tH, text, ["oneOf"], { quiet: !listed });
}
function allDisjoint(alternatives) {
    if (alternatives.length > 50)
        return false;
    return alternatives.every((one, i) => alternatives.slice(i + 1).every((two) => disjoint(one, two)));
}
function nameOf(shape) {
    const [name] = shape.names;
    if (name !== undefined)
        return JSON.stringify(name);
    const title = shape.parts
        .map(({ raw }) => (typeof raw === "object" ? raw.title : undefined))
        .find((it) => typeof it === "string");
    if (typeof title === "string")
        return JSON.stringify(title);
    if (shape.values)
        return [...shape.values.keys()].slice(0, 5).join(", ");
    const properties = [...shape.fields.named.keys()].slice(0, 4);
    const type = TYPE_WORDS.find(([bits]) => shape.types & bits)?.[1] ?? "nothing";
    return properties.length > 0 ? `${type} with ${properties.map((it) => JSON.stringify(it)).join(", ")}` : type;
}
const TYPE_WORDS = [
    [schema_types/* TYPES */.QE.object, "object"],
    [schema_types/* TYPES */.QE.array, "array"],
    [schema_types/* TYPES */.QE.string, "string"],
    [schema_types/* TYPES */.QE.fraction, "number"],
    [schema_types/* TYPES */.QE.integer, "integer"],
    [schema_types/* TYPES */.QE.boolean, "boolean"],
];

;// CONCATENATED MODULE: ./build/src/routes/diff/schema/compare-annotations.js

/** Keywords that change nothing about which values match, but something for clients. */
function compareAnnotations(base, head, mode, out) {
    const [was, is] = [base.default, head.default].map((it) => (it === undefined ? undefined : (0,schema_view/* canonical */.$N)(it.value)));
    if (was !== is)
        out.add("default-changed", 0, `the default was ${was ?? "none"}, it is ${is ?? "none"}`, ["default"], {
            convention: { request: "risky", response: "compatible" },
        });
    const [known, listed] = [base.extensibleEnum, head.extensibleEnum];
    if (known && listed) {
        for (const value of known)
            if (!listed.has(value))
                out.add("extensible-enum-value-removed", 0, `the value ${value} is no longer listed`, ["x-extensible-enum"], {
                    convention: { request: "breaking", response: "compatible" },
                });
        for (const value of listed)
            if (!known.has(value))
                out.add("extensible-enum-value-added", 0, `the value ${value} is listed`, ["x-extensible-enum"], {
                    convention: { request: "compatible", response: "compatible" },
                });
    }
    compareDiscriminators(base, head, out);
    if (mode.text === "xml")
        compareXml(base, head, out);
}
/** The name of an element is told by whoever knows what it is called without one: `compareObjects`. */
function compareXml({ xml: was }, { xml: is }, out) {
    const [before, after] = [formOf(was), formOf(is)];
    if (before !== after)
        out.add("xml-changed", 0, `as XML it was ${before}, it is ${after}`, ["xml"], {
            convention: { request: "breaking", response: "breaking" },
        });
}
/** OpenAPI 3.2 says by `nodeType` what others say by `attribute` and `wrapped`. A prefix is no part of a name. */
function formOf({ attribute, wrapped, nodeType, namespace } = {}) {
    const form = attribute === true || nodeType === "attribute"
        ? "an attribute"
        : wrapped === true
            ? "a wrapped element"
            : "an element";
    const own = typeof nodeType === "string" && /^(text|cdata|none)$/.test(nodeType) ? nodeType : form;
    return typeof namespace === "string" ? `${own} of ${namespace}` : own;
}
const REMOVED = { request: "risky", response: "compatible" };
const ADDED = { request: "compatible", response: "risky" };
function compareDiscriminators({ discriminator: was }, { discriminator: is }, out) {
    const risky = { request: "risky", response: "risky" };
    const add = (kind, text, convention) => out.add(kind, 0, text, ["discriminator"], { convention });
    if (was && is && was.property !== is.property)
        add("discriminator-changed", `the discriminator was ${was.property}, it is ${is.property}`, risky);
    else if (was && !is)
        add("discriminator-removed", `the discriminator ${was.property} was removed`, risky);
    else if (!was && is)
        add("discriminator-added", `the discriminator ${is.property} was added`, {
            request: "risky",
            response: "compatible",
        });
    if (!was || !is || was.property !== is.property)
        return;
    const rest = "other values of the discriminator, and none,";
    if (was.otherwise && !is.otherwise)
        add("discriminator-value-removed", `${rest} stand for nothing any more`, REMOVED);
    else if (!was.otherwise && is.otherwise)
        add("discriminator-value-added", `${rest} stand for a schema`, ADDED);
    else if (was.otherwise?.schema && is.otherwise?.schema)
        out.pair([was.otherwise.schema], [is.otherwise.schema], "");
    for (const [value, kind] of was.values) {
        const now = is.values.get(value);
        if (now === undefined) {
            if (is.isWhole && !is.means(value, kind.name))
                add("discriminator-value-removed", `the value ${JSON.stringify(value)} of the discriminator is gone`, REMOVED);
            // By its value it is the same kind, whatever its component is called.
        }
        else if (now.name !== kind.name && now.schema && kind.schema)
            out.pair([kind.schema], [now.schema], "");
    }
    for (const [value, kind] of is.values)
        if (was.isWhole && !was.values.has(value) && !was.means(value, kind.name))
            add("discriminator-value-added", `the discriminator may be ${JSON.stringify(value)}`, ADDED);
}

;// CONCATENATED MODULE: ./build/src/routes/diff/schema/limits.js


/** A limit for people. @param words for limits that are left out, and that are not */
function limitText(limit, exclusive) {
    if (limit === undefined || limit === Number.POSITIVE_INFINITY)
        return "none";
    if (typeof limit === "number")
        return String(limit);
    return `${limit.exclusive ? exclusive[0] : exclusive[1]} ${limit.value}`;
}
/** Says how a limit moved. @param sign 1 for lower limits, -1 for upper ones */
function compareLimits(name, base, head, sign, keywords, out) {
    const moved = movedBy(base, head, sign);
    if (moved === 0)
        return;
    const words = sign > 0 ? ["above", "at least"] : ["below", "at most"];
    const text = `${name.replaceAll("-", " ")}: was ${limitText(base, words)}, is ${limitText(head, words)}`;
    const tighter = moved > 0;
    const verb = tighter === sign > 0 ? "raised" : "lowered";
    out.add(`${name}-${verb}`, tighter ? schema_expansion/* NARROWER */.Th : schema_expansion/* WIDER */.EV, text, keywords);
}
/** Above zero: it got tighter. */
function movedBy(base, head, sign) {
    return sign * (position(head, sign) - position(base, sign)) || openness(head) - openness(base);
}
function position(limit, sign) {
    if (limit === undefined)
        return -sign * Number.MAX_VALUE;
    const value = typeof limit === "number" ? limit : limit.value;
    return Number.isFinite(value) ? value : Math.sign(value) * Number.MAX_VALUE;
}
function openness(limit) {
    return typeof limit === "object" && limit.exclusive ? 1 : 0;
}
/** A schema that is a constraint of its own where it is there. */
function optionalSchema(name, base, head, path, keywords, out) {
    const [was, is] = [base ?? fields/* ANYTHING */.n0, head ?? fields/* ANYTHING */.n0];
    const shown = name.replaceAll("-", " ");
    if (was.length > 0 && is.length > 0)
        out.pair(was, is, path);
    else if (is.length > 0)
        out.add(`${name}-added`, schema_expansion/* NARROWER */.Th, `a schema for ${shown} was added`, keywords);
    else if (was.length > 0)
        out.add(`${name}-removed`, schema_expansion/* WIDER */.EV, `the schema for ${shown} was removed`, keywords);
}

;// CONCATENATED MODULE: ./build/src/routes/diff/schema/compare-arrays.js


function compareArrays(base, head, inner, out) {
    compareLimits("min-items", base.minItems, head.minItems, 1, ["minItems"], out);
    compareLimits("max-items", base.maxItems, head.maxItems, -1, ["maxItems", "items"], out);
    if (base.unique !== head.unique)
        out.add(head.unique ? "unique-items-added" : "unique-items-removed", head.unique ? schema_expansion/* NARROWER */.Th : schema_expansion/* WIDER */.EV, head.unique ? "no two items may be equal" : "items may be equal", ["uniqueItems"]);
    const most = Math.min(base.maxItems, head.maxItems);
    const length = Math.min(Math.max(base.tuple.length, head.tuple.length), most);
    for (let i = 0; i < length; i++)
        out.pair(base.tuple[i] ?? base.items, head.tuple[i] ?? head.items, `[${i}]`);
    if (most > length)
        out.pair(base.items, head.items, "[]");
    compareContains(base, head, inner, out);
    optionalSchema("unevaluated-items", base.unevaluatedItems, head.unevaluatedItems, "[(unevaluated)]", ["unevaluatedItems"], out);
}
function compareContains(base, head, inner, out) {
    const gained = [...head.contains];
    const lost = [];
    const compare = (was, is) => {
        compareLimits("min-contains", was.least, is.least, 1, ["minContains", "contains"], out);
        compareLimits("max-contains", was.most, is.most, -1, ["maxContains", "contains"], out);
        const most = Math.min(was.most, is.most);
        const least = Math.max(was.least, is.least);
        const polarity = most === Number.POSITIVE_INFINITY ? "same" : least === 0 ? "flipped" : "unordered";
        out.pair(was.schema, is.schema, "[(contains)]", polarity);
    };
    for (const was of base.contains) {
        const at = gained.findIndex((is) => inner.relation(was.schema, is.schema) === 0);
        if (at < 0)
            lost.push(was);
        else
            compare(was, gained.splice(at, 1)[0]);
    }
    while (lost.length > 0 && gained.length > 0)
        compare(lost.shift(), gained.shift());
    for (const _ of gained)
        out.add("contains-added", schema_expansion/* NARROWER */.Th, "certain items are required", ["contains"]);
    for (const _ of lost)
        out.add("contains-removed", schema_expansion/* WIDER */.EV, "certain items are no longer required", ["contains"]);
}

;// CONCATENATED MODULE: ./build/src/routes/diff/schema/compare-objects.js




function compareObjects(base, head, mode, inner, out) {
    const names = new Set([...base.fields.named.keys(), ...head.fields.named.keys(), ...base.required, ...head.required]);
    const isNever = (schemas, side) => schemas.length > 0 && inner[side](schemas).never;
    for (const name of names) {
        const property = propertyOf(name, base, head, mode, inner);
        if (property.was && property.is) {
            out.pair(property.was, property.is, (0,schema_expansion/* step */.PM)(name));
            if (mode.text === "xml")
                compareElements(property.was, property.is, name, inner, out);
        }
        else if (property.is)
            added(property, property.is, isNever(property.elseWas, "baseShape"), head, mode, out);
        const isToldGone = property.was !== undefined &&
            property.is === undefined &&
            removed(property, property.was, isNever(property.elseIs, "headShape"), base, out);
        if (property.wasRequired !== property.isRequired && !isNotKnown(property, inner))
            requiredness(property, isToldGone, out);
    }
    comparePatternProperties(base, head, isNever, out);
    const [wasClosed, isClosed] = [
        isNever(base.fields.additional, "baseShape"),
        isNever(head.fields.additional, "headShape"),
    ];
    const keywords = ["additionalProperties", "unevaluatedProperties"];
    if (wasClosed && !isClosed)
        out.add("additional-properties-allowed", schema_expansion/* WIDER */.EV, "other properties are allowed", keywords, {
            convention: { response: "risky" },
        });
    else if (isClosed && !wasClosed)
        out.add("additional-properties-forbidden", schema_expansion/* NARROWER */.Th, "other properties are no longer allowed", keywords);
    else if (!wasClosed)
        out.pair(base.fields.additional, head.fields.additional, ".*");
    compareSizes(base, head, out);
    const named = base.propertyNames.length > 0 || head.propertyNames.length > 0;
    if (named)
        optionalSchema("property-names", base.propertyNames, head.propertyNames, "(names)", ["propertyNames"], out);
    compareDependents(base, head, out);
    optionalSchema("unevaluated-properties", base.unevaluatedProperties, head.unevaluatedProperties, ".(unevaluated)", ["unevaluatedProperties"], out);
}
/** Of a property of which nothing is known it is not known either whether it must be there. */
function isNotKnown({ was, is, elseWas, elseIs }, inner) {
    return inner.baseShape(was ?? elseWas).notKnown || inner.headShape(is ?? elseIs).notKnown;
}
/** What the property is called in XML. */
function compareElements(was, is, name, inner, out) {
    const called = (given) => (typeof given === "string" ? given : name);
    const [before, after] = [called(inner.baseShape(was).xml?.name), called(inner.headShape(is).xml?.name)];
    if (before !== after)
        out.add("xml-changed", 0, `in XML it was called ${before}, it is called ${after}`, ["properties"], {
            path: (0,schema_expansion/* step */.PM)(name),
            convention: { request: "breaking", response: "breaking" },
        });
}
/** Requests do without `readOnly` properties, responses without `writeOnly` ones. */
function propertyOf(name, base, head, mode, inner) {
    const hidden = (schemas, side) => {
        if (!schemas || schemas.length === 0)
            return false;
        const { readOnly, writeOnly } = inner[side](schemas);
        return mode.direction === "request" ? readOnly : writeOnly;
    };
    const [wasHidden, isHidden] = [
        hidden(base.fields.named.get(name), "baseShape"),
        hidden(head.fields.named.get(name), "headShape"),
    ];
    const named = (shape, out) => (!out && shape.fields.named.has(name) ? shape.field(name) : undefined);
    return {
        name,
        was: named(base, wasHidden),
        is: named(head, isHidden),
        elseWas: wasHidden ? fields/* ANYTHING */.n0 : base.field(name),
        elseIs: isHidden ? fields/* ANYTHING */.n0 : head.field(name),
        wasRequired: base.required.has(name) && !wasHidden,
        isRequired: head.required.has(name) && !isHidden,
        isHidden,
    };
}
function added(property, is, closed, head, mode, out) {
    const { name, elseWas, wasRequired, isRequired } = property;
    const at = { path: (0,schema_expansion/* step */.PM)(name), head: is[0]?.where ?? head.where("properties") };
    // A map had a schema for it already.
    if (elseWas.length > 0 && !closed) {
        out.pair(elseWas, is, (0,schema_expansion/* step */.PM)(name));
        return;
    }
    if (wasRequired && isRequired && !closed && is.every(({ raw }) => saysNothing(raw)))
        return;
    // Told by the line on its being required; whoever was told that nothing else comes must know that it does.
    const quiet = isRequired && !wasRequired && !(closed && mode.direction === "response");
    out.add("property-added", closed ? schema_expansion/* WIDER */.EV : is.length > 0 ? schema_expansion/* NARROWER */.Th : 0, wasRequired
        ? `the property ${JSON.stringify(name)}, required before, has a schema`
        : `new property ${JSON.stringify(name)}`, ["properties"], {
        ...at,
        quiet,
        convention: { request: wasRequired ? "risky" : "compatible", response: closed ? "risky" : "compatible" },
    });
}
/** @returns whether a line says that it is gone */
function removed(property, was, closed, base, out) {
    const { name, elseIs, wasRequired, isRequired, isHidden } = property;
    const at = { path: (0,schema_expansion/* step */.PM)(name), base: was[0]?.where ?? base.where("properties") };
    if (isHidden) {
        // The text of OpenAPI says "SHOULD NOT be sent": whether it still is, or ever was, the specs do not tell. Where it
        // was required, clients count on it.
        const text = `the property ${JSON.stringify(name)} is marked as no part of it any more (readOnly, writeOnly)`;
        out.add("property-no-longer-sent", schema_expansion/* WIDER */.EV, text, ["properties"], {
            ...at,
            convention: { request: "risky", response: wasRequired ? "breaking" : "risky" },
        });
        return true;
    }
    // It is one of many in a map now.
    if (elseIs.length > 0 && !closed) {
        out.pair(was, elseIs, (0,schema_expansion/* step */.PM)(name));
        return false;
    }
    if (wasRequired && isRequired && !closed && was.every(({ raw }) => saysNothing(raw)))
        return false;
    const required = wasRequired && !isRequired;
    out.add(required ? "required-property-removed" : "property-removed", closed ? schema_expansion/* NARROWER */.Th | (required ? schema_expansion/* WIDER */.EV : 0) : schema_expansion/* WIDER */.EV, `the property ${JSON.stringify(name)} is gone${closed ? ", and no other is allowed" : ""}`, ["properties"], { ...at, convention: { request: closed ? "breaking" : "risky", response: required ? "breaking" : "risky" } });
    return true;
}
function requiredness({ name, was, is, isRequired }, isToldGone, out) {
    const at = { path: (0,schema_expansion/* step */.PM)(name) };
    if (isRequired) {
        const isNew = is && !was;
        const text = isNew ? `new property ${JSON.stringify(name)}, required` : `${JSON.stringify(name)} became required`;
        const kind = isNew ? "required-property-added" : "property-became-required";
        out.add(kind, schema_expansion/* NARROWER */.Th, text, ["required"], at);
        return;
    }
    out.add("property-became-optional", schema_expansion/* WIDER */.EV, `${JSON.stringify(name)} became optional`, ["required"], {
        ...at,
        quiet: isToldGone,
    });
}
function comparePatternProperties(base, head, isNever, out) {
    for (const pattern of new Set([...base.fields.patterns.keys(), ...head.fields.patterns.keys()])) {
        const [was, is] = [base.fields.patterns.get(pattern), head.fields.patterns.get(pattern)];
        const path = `[/${pattern}/]`;
        if (was && is) {
            out.pair(was, is, path);
            continue;
        }
        const other = was ? head.fields.additional : base.fields.additional;
        const closed = isNever(other, was ? "headShape" : "baseShape");
        if (other.length > 0 && !closed)
            out.pair(was ?? other, is ?? other, path);
        else if (is)
            out.add("pattern-property-added", closed ? schema_expansion/* WIDER */.EV : is.length > 0 ? schema_expansion/* NARROWER */.Th : 0, `a schema for properties that match ${JSON.stringify(pattern)} was added`, ["patternProperties"], { path });
        else
            out.add("pattern-property-removed", closed ? schema_expansion/* NARROWER */.Th : was.length > 0 ? schema_expansion/* WIDER */.EV : 0, `the schema for properties that match ${JSON.stringify(pattern)} was removed`, ["patternProperties"], { path });
    }
}
/** As many properties as are required must be there anyway. */
function compareSizes(base, head, out) {
    const [was, is] = [base.minProperties, head.minProperties];
    const moot = is > was ? base.required.size >= is : head.required.size >= was;
    if (!moot)
        compareLimits("min-properties", was, is, 1, ["minProperties"], out);
    compareLimits("max-properties", base.maxProperties, head.maxProperties, -1, ["maxProperties"], out);
}
function compareDependents(base, head, out) {
    for (const name of new Set([...base.dependentRequired.keys(), ...head.dependentRequired.keys()])) {
        const [was, is] = [base, head].map(({ dependentRequired }) => dependentRequired.get(name) ?? new Set());
        const gained = [...is].filter((other) => !was.has(other));
        const lost = [...was].filter((other) => !is.has(other));
        const shown = (names) => names.map((other) => JSON.stringify(other)).join(", ");
        if (gained.length > 0)
            out.add("dependent-required-added", schema_expansion/* NARROWER */.Th, `with ${JSON.stringify(name)}, ${shown(gained)} must be there`, [
                "dependentRequired",
            ]);
        if (lost.length > 0)
            out.add("dependent-required-removed", schema_expansion/* WIDER */.EV, `with ${JSON.stringify(name)}, ${shown(lost)} need not be there any more`, ["dependentRequired"]);
    }
    for (const name of new Set([...base.dependentSchemas.keys(), ...head.dependentSchemas.keys()])) {
        const [was, is] = [base.dependentSchemas.get(name), head.dependentSchemas.get(name)];
        optionalSchema("dependent-schema", was, is, `(with ${name})`, ["dependentSchemas"], out);
    }
}

;// CONCATENATED MODULE: ./build/src/routes/diff/schema/compare-scalars.js





function compareNumbers(base, head, out) {
    compareLimits("minimum", lower(base), lower(head), 1, ["minimum", "exclusiveMinimum"], out);
    compareLimits("maximum", upper(base), upper(head), -1, ["maximum", "exclusiveMaximum"], out);
    const lost = [...base.multiples].filter((multiple) => ![...head.multiples].some((other) => isMultiple(other, multiple)));
    const gained = [...head.multiples].filter((multiple) => ![...base.multiples].some((other) => isMultiple(other, multiple)));
    if (lost.length > 0 || gained.length > 0)
        out.add("multiple-of-changed", (gained.length > 0 ? schema_expansion/* NARROWER */.Th : 0) | (lost.length > 0 ? schema_expansion/* WIDER */.EV : 0), `the step was ${[...base.multiples].join(" and ") || "any"}, it is ${[...head.multiples].join(" and ") || "any"}`, ["multipleOf"]);
}
/** Of integers, above 4 is at least 5. */
function lower({ types, minimum }) {
    if (!minimum || types & schema_types/* TYPES */.QE.fraction)
        return minimum;
    const value = minimum.exclusive ? Math.floor(minimum.value) + 1 : Math.ceil(minimum.value);
    return { value, exclusive: false };
}
function upper({ types, maximum }) {
    if (!maximum || types & schema_types/* TYPES */.QE.fraction)
        return maximum;
    const value = maximum.exclusive ? Math.ceil(maximum.value) - 1 : Math.floor(maximum.value);
    return { value, exclusive: false };
}
function compareStrings(base, head, out) {
    compareLimits("min-length", base.minLength, head.minLength, 1, ["minLength"], out);
    compareLimits("max-length", base.maxLength, head.maxLength, -1, ["maxLength"], out);
    comparePatterns(base, head, out);
    compareFormats(base, head, out);
    const encodings = [base.encoding, head.encoding].map((encoding) => encoding ?? "none");
    if (base.encoding !== head.encoding)
        out.add("content-encoding-changed", schema_expansion/* NARROWER */.Th | schema_expansion/* WIDER */.EV, `the encoding was ${encodings[0]}, it is ${encodings[1]}`, [
            "contentEncoding",
            "format",
        ]);
    if (base.mediaType !== head.mediaType)
        out.add("content-media-type-changed", base.mediaType === undefined ? schema_expansion/* NARROWER */.Th : head.mediaType === undefined ? schema_expansion/* WIDER */.EV : schema_expansion/* NARROWER */.Th | schema_expansion/* WIDER */.EV, `the media type of the content was ${base.mediaType ?? "not said"}, it is ${head.mediaType ?? "not said"}`, ["contentMediaType"]);
    optionalSchema("content-schema", base.contentSchema, head.contentSchema, "(content)", ["contentSchema"], out);
}
function comparePatterns(base, head, out) {
    const lost = [...base.patterns].filter((pattern) => !head.patterns.has(pattern) && !(0,schema_pattern/* matchesEverything */.rM)(pattern));
    const gained = [...head.patterns].filter((pattern) => !base.patterns.has(pattern) && !(0,schema_pattern/* matchesEverything */.rM)(pattern));
    if (lost.length === 0 && gained.length === 0)
        return;
    const shown = (patterns) => patterns.map((pattern) => JSON.stringify(pattern)).join(" and ");
    if (lost.length === 0)
        out.add("pattern-added", schema_expansion/* NARROWER */.Th, `it must match ${shown(gained)}`, ["pattern"]);
    else if (gained.length === 0)
        out.add("pattern-removed", schema_expansion/* WIDER */.EV, `it need not match ${shown(lost)} any more`, ["pattern"]);
    else
        out.add("pattern-changed", schema_expansion/* UNCLEAR */.tH, `the pattern was ${shown(lost)}, it is ${shown(gained)}`, ["pattern"]);
}
/** What a format's values are also values of. */
const WITHIN = {
    int8: ["int16", "int32", "int64"],
    int16: ["int32", "int64"],
    int32: ["int64"],
    uint8: ["uint16", "uint32", "uint64", "int16", "int32", "int64"],
    uint16: ["uint32", "uint64", "int32", "int64"],
    uint32: ["uint64", "int64"],
    float: ["double"],
    email: ["idn-email"],
    hostname: ["idn-hostname"],
    uri: ["uri-reference", "iri", "iri-reference"],
    "uri-reference": ["iri-reference"],
    iri: ["iri-reference"],
};
/** Formats whose values are known: by JSON Schema, by OpenAPI and its registry. */
const KNOWN = new Set([
    ...Object.entries(WITHIN).flatMap(([format, more]) => [format, ...more]),
    ..."date date-time time duration uuid ipv4 ipv6 json-pointer relative-json-pointer regex uri-template".split(" "),
    ..."decimal decimal128 base64url char".split(" "),
]);
/** Only for the form that people type into. */
const SILENT = new Set(["password", "textarea", "string", "integer", "number", "boolean", ""]);
/** The widest that most clients have for a number: many write them, or nothing, and mean the same. */
const WIDEST = new Set(["int64", "double"]);
/** Whether limits leave nothing but what a format of numbers holds, so that it says nothing new. */
function staysWithin(format, { types, minimum, maximum }) {
    const size = /^(u?)int(8|16|32)$/.exec(format);
    if (!size || types & schema_types/* TYPES */.QE.fraction || !minimum || !maximum)
        return false;
    const values = 2 ** Number(size[2]);
    const [least, most] = size[1] === "u" ? [0, values - 1] : [-values / 2, values / 2 - 1];
    return minimum.value >= least && maximum.value <= most;
}
function compareFormats(base, head, out) {
    const formats = (shape) => [...shape.formats].filter((format) => !SILENT.has(format));
    const [was, is] = [formats(base), formats(head)];
    const covered = (format, by) => by.some((other) => other === format || WITHIN[other]?.includes(format));
    const lost = was.filter((format) => !covered(format, is) && !staysWithin(format, head));
    const gained = is.filter((format) => !covered(format, was) && !staysWithin(format, base));
    if (lost.length === 0 && gained.length === 0)
        return;
    const text = `the format was ${was.join(" and ") || "none"}, it is ${is.join(" and ") || "none"}`;
    const known = [...lost, ...gained].every((format) => KNOWN.has(format) && !WIDEST.has(format));
    const effect = (gained.length > 0 ? schema_expansion/* NARROWER */.Th : 0) | (lost.length > 0 ? schema_expansion/* WIDER */.EV : 0);
    out.add("format-changed", known ? effect : schema_expansion/* UNCLEAR */.tH, text, ["format"]);
}

;// CONCATENATED MODULE: ./build/src/routes/diff/schema/compare-keywords.js






/** Compares what two shapes say beyond their unions and lists of values. */
function compareKeywords(base, head, mode, inner, out) {
    const common = compareTypes(base, head, mode, out);
    if (common & schema_types/* NUMBERS */.du)
        compareNumbers(base, head, out);
    if (common & schema_types/* TYPES */.QE.string)
        compareStrings(base, head, out);
    else if (common & schema_types/* NUMBERS */.du)
        compareFormats(base, head, out);
    if (common & schema_types/* TYPES */.QE.array)
        compareArrays(base, head, inner, out);
    if (common & schema_types/* TYPES */.QE.object)
        compareObjects(base, head, mode, inner, out);
    compareMisplaced(base, head, out);
    compareNots(base, head, inner, out);
    compareConditionals(base, head, inner, out);
}
/** Limits by the types that they are about. */
const LIMITS = [
    ["minimum", schema_types/* NUMBERS */.du, 1, ({ minimum }) => minimum],
    ["maximum", schema_types/* NUMBERS */.du, -1, ({ maximum }) => maximum],
    ["minLength", schema_types/* TYPES */.QE.string, 1, ({ minLength }) => minLength],
    ["maxLength", schema_types/* TYPES */.QE.string, -1, ({ maxLength }) => maxLength],
    ["minItems", schema_types/* TYPES */.QE.array, 1, ({ minItems }) => minItems],
    ["maxItems", schema_types/* TYPES */.QE.array, -1, ({ maxItems }) => maxItems],
    ["minProperties", schema_types/* TYPES */.QE.object, 1, ({ minProperties }) => minProperties],
    ["maxProperties", schema_types/* TYPES */.QE.object, -1, ({ maxProperties }) => maxProperties],
];
/**
 * `maximum` beside `type: array` says nothing by JSON Schema. Its author means something by it, which the server may
 * well enforce: a limit that gets tighter is not passed over.
 */
function compareMisplaced(base, head, out) {
    for (const [name, bits, sign, of] of LIMITS) {
        if ((base.types | head.types) & bits || base.types !== head.types || base.types === 0)
            continue;
        const moved = movedBy(of(base), of(head), sign);
        if (moved === 0)
            continue;
        const words = sign > 0 ? ["above", "at least"] : ["below", "at most"];
        const text = `${name}, which means nothing for ${typeNames(head.types)}: was ${limitText(of(base), words)}, is ${limitText(of(head), words)}`;
        out.add("misplaced-limit-changed", 0, text, [name], {
            convention: moved > 0 ? { request: "breaking" } : { response: "risky" },
        });
    }
}
const TYPE_NAMES = [
    [schema_types/* TYPES */.QE.boolean, "boolean"],
    [schema_types/* NUMBERS */.du, "number"],
    [schema_types/* TYPES */.QE.integer, "integer"],
    [schema_types/* TYPES */.QE.string, "string"],
    [schema_types/* TYPES */.QE.array, "array"],
    [schema_types/* TYPES */.QE.object, "object"],
];
function typeNames(types) {
    if (types === (schema_types/* SCALARS */.WD | schema_types/* TYPES */.QE.array | schema_types/* TYPES */.QE.object))
        return "any type";
    const names = TYPE_NAMES.filter(([bits, name]) => (types & bits) === bits && !(name === "integer" && types & schema_types/* TYPES */.QE.fraction)).map(([, name]) => name);
    return names.length === 0 ? "nothing" : names.join(" or ");
}
/** Types that can be written down as text that is allowed. */
function sendable(shape, { text }) {
    const free = shape.types & schema_types/* TYPES */.QE.string &&
        shape.patterns.size === 0 &&
        shape.formats.size === 0 &&
        shape.minLength === 0 &&
        shape.maxLength === Number.POSITIVE_INFINITY;
    if (!free || text === "json")
        return shape.types;
    return text === "xml" ? shape.types | schema_types/* SCALARS */.WD | schema_types/* TYPES */.QE.object | schema_types/* TYPES */.QE.array : shape.types | schema_types/* SCALARS */.WD;
}
/** @returns the types that both have */
function compareTypes(base, head, mode, out) {
    const lost = base.types & ~sendable(head, mode);
    const gained = head.types & ~sendable(base, mode);
    if (lost || gained) {
        const text = `the type was ${typeNames(base.types)}, it is ${typeNames(head.types)}`;
        if (lost && !gained && base.implied === head.types)
            out.add("type-made-explicit", schema_expansion/* UNCLEAR */.tH, `the type is written out: ${typeNames(head.types)}`, ["type"]);
        else if (gained && !lost && head.implied === base.types)
            out.add("type-made-implicit", schema_expansion/* UNCLEAR */.tH, `the type ${typeNames(base.types)} is no longer written out`, ["type"]);
        else if (lost && gained)
            out.add("type-changed", schema_expansion/* NARROWER */.Th | schema_expansion/* WIDER */.EV, text, ["type"]);
        else if (lost)
            out.add("type-narrowed", schema_expansion/* NARROWER */.Th, text, ["type"]);
        else
            out.add("type-widened", schema_expansion/* WIDER */.EV, text, ["type"]);
    }
    return base.types & head.types;
}
function compareNots(base, head, inner, out) {
    const gained = [...head.nots];
    const lost = [];
    for (const was of base.nots) {
        const at = gained.findIndex((is) => inner.relation(was, is, false) === 0);
        if (at < 0)
            lost.push(was);
        else
            gained.splice(at, 1);
    }
    while (lost.length > 0 && gained.length > 0)
        out.pair(lost.shift(), gained.shift(), "(not)", "flipped", false);
    for (const _ of gained)
        out.add("not-added", schema_expansion/* NARROWER */.Th, "some values are excluded by `not`", ["not"]);
    for (const _ of lost)
        out.add("not-removed", schema_expansion/* WIDER */.EV, "some values are no longer excluded by `not`", ["not"]);
}
function compareConditionals(base, head, inner, out) {
    const gained = [...head.conditionals];
    let lost = 0;
    for (const was of base.conditionals) {
        const at = gained.findIndex((is) => inner.relation(was.condition, is.condition, false) === 0);
        if (at < 0) {
            lost++;
            continue;
        }
        const [is] = gained.splice(at, 1);
        out.pair(was.then, is.then, "(then)", "same", false);
        out.pair(was.otherwise, is.otherwise, "(else)", "same", false);
    }
    for (; lost > 0 && gained.length > 0; lost--, gained.pop())
        out.add("conditional-changed", schema_expansion/* NARROWER */.Th | schema_expansion/* WIDER */.EV, "the condition of `if` is another", ["if"]);
    for (const _ of gained)
        out.add("conditional-added", schema_expansion/* NARROWER */.Th, "a condition (`if`) was added", ["if"]);
    for (; lost > 0; lost--)
        out.add("conditional-removed", schema_expansion/* WIDER */.EV, "a condition (`if`) was removed", ["if"]);
}

;// CONCATENATED MODULE: ./build/src/routes/diff/schema/compare-values.js



/**
 * Compares where at least one side is a list of values: each value of it is judged by the other side.
 * @param was all values that match the base (but null); undefined when it is no list
 */
function compareValues(base, head, was, is, mode, out) {
    const keywords = ["enum", "const"];
    if (was && is) {
        const [before, after] = [byText(was, mode), byText(is, mode)];
        const lost = [...before.keys()].filter((key) => !after.has(key));
        const gained = [...after.keys()].filter((key) => !before.has(key));
        for (const key of lost)
            out.add("enum-value-removed", schema_expansion/* NARROWER */.Th, `the value ${key} is no longer possible`, keywords);
        for (const key of gained)
            out.add("enum-value-added", schema_expansion/* WIDER */.EV, `the value ${key} is possible`, keywords);
        return;
    }
    const list = (was ?? is);
    const other = was ? head : base;
    let [no, unclear] = [0, 0];
    for (const value of list.values()) {
        const truth = acceptsAsText(other, value, mode);
        if (truth === false)
            no++;
        else if (truth === undefined)
            unclear++;
    }
    if (was) {
        const lost = no > 0 ? schema_expansion/* NARROWER */.Th : unclear > 0 ? schema_expansion/* UNCLEAR */.tH : 0;
        out.add("enum-removed", schema_expansion/* WIDER */.EV | lost, `only ${shown(was)} ${was.size === 1 ? "was" : "were"} possible`, keywords);
    }
    else {
        const gained = no > 0 ? schema_expansion/* WIDER */.EV : unclear > 0 ? schema_expansion/* UNCLEAR */.tH : 0;
        out.add("enum-added", schema_expansion/* NARROWER */.Th | gained, `only ${shown(list)} ${list.size === 1 ? "is" : "are"} possible`, keywords);
    }
}
/** In a parameter, `1` and `"1"` are the same. */
function byText(values, { text }) {
    if (text === "json")
        return values;
    return new Map([...values].map(([key, value]) => [(0,schema_types/* typeOf */.QP)(value) & schema_types/* SCALARS */.WD ? JSON.stringify(String(value)) : key, value]));
}
function acceptsAsText(shape, value, { text }) {
    const judge = (one) => ((0,schema_types/* typeOf */.QP)(one) & shape.types ? accepts(shape.view, shape.judged, one) : false);
    const truth = judge(value);
    if (truth !== false || text === "json" || typeof value === "object")
        return truth;
    const others = typeof value === "string" ? readings(value) : [String(value)];
    const truths = others.map(judge);
    return truths.includes(true) ? true : truths.includes(undefined) ? undefined : false;
}
/** What a text may be read as. */
function readings(text) {
    if (/^-?\d+(\.\d+)?$/.test(text))
        return [Number(text)];
    return text === "true" || text === "false" ? [text === "true"] : [];
}
function shown(values) {
    const keys = [...values.keys()];
    const more = keys.length > 8 ? ` and ${keys.length - 8} more` : "";
    return keys.length === 0 ? "nothing" : `${keys.slice(0, 8).join(", ")}${more}`;
}

;// CONCATENATED MODULE: ./build/src/routes/diff/schema/same.js

/** Keywords that change nothing about what is sent. */
const ANNOTATIONS = new Set([
    "title",
    "description",
    "example",
    "examples",
    "summary",
    "externalDocs",
    "deprecated",
    "$comment",
    "$schema",
    "$id",
    "$anchor",
    "$defs",
    "definitions",
]);
const MAPS = new Set(["properties", "patternProperties", "dependentSchemas", "dependencies"]);
const LISTS = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);
const SINGLE = new Set([
    "items",
    "additionalItems",
    "additionalProperties",
    "not",
    "if",
    "then",
    "else",
    "contains",
    "propertyNames",
    "contentSchema",
    "unevaluatedItems",
    "unevaluatedProperties",
]);
/** Something about each pair of schemas. */
class Pairs {
    #values = new Map();
    get(one, two) {
        return this.#values.get(one)?.get(two);
    }
    set(one, two, value) {
        const others = this.#values.get(one);
        if (others)
            others.set(two, value);
        else
            this.#values.set(one, new Map([[two, value]]));
    }
}
/**
 * Whether two schemas are written the same but for annotations, all that they refer to included. It says so quickly for
 * what a new version of a large spec left alone, which is nearly all of it.
 */
class Sameness {
    #base;
    #head;
    /** By pair of targets of references. Absent: not known yet. */
    #known = new Pairs();
    constructor(base, head) {
        this.#base = base;
        this.#head = head;
    }
    of(base, head) {
        // `nullable` and what stands beside `$ref` mean something else in another dialect.
        if (this.#base.old !== this.#head.old || base.length !== head.length)
            return false;
        const refs = [];
        return (base.every((part, i) => this.#schemas(part.raw, head[i].raw, part, head[i], refs)) &&
            refs.every(([one, two]) => this.#targets(one, two)));
    }
    /**
     * Each pair is looked into once, however many lead to it, and without recursion: components that refer to each other in
     * circles are the same when none of them differs by itself (Tarjan's strongly connected components).
     */
    #targets(from, to) {
        const known = this.#known.get(from.raw, to.raw);
        if (known !== undefined)
            return known;
        const met = new Pairs();
        const open = [];
        let count = 0;
        const enter = (one, two) => {
            const refs = [];
            const differs = !this.#schemas(one.raw, two.raw, one, two, refs);
            const node = {
                one: one.raw,
                two: two.raw,
                refs: differs ? [] : refs,
                next: 0,
                differs,
                index: count,
                low: count,
            };
            count++;
            met.set(one.raw, two.raw, node);
            open.push(node);
            return node;
        };
        const start = enter(from, to);
        const path = [start];
        for (let node = path.at(-1); node; node = path.at(-1)) {
            const ref = node.refs[node.next++];
            if (ref) {
                const [one, two] = ref;
                const settled = this.#known.get(one.raw, two.raw);
                const other = met.get(one.raw, two.raw);
                if (settled !== undefined)
                    node.differs ||= !settled;
                else if (other)
                    node.low = Math.min(node.low, other.index);
                else
                    path.push(enter(one, two));
                continue;
            }
            path.pop();
            if (node.low === node.index)
                this.#close(node, open);
            const outer = path.at(-1);
            if (!outer)
                continue;
            outer.low = Math.min(outer.low, node.low);
            outer.differs ||= node.differs;
        }
        return !start.differs;
    }
    /** All that was met since a pair, and reaches each other: the same, or all of it different. */
    #close(first, open) {
        const circle = open.splice(open.lastIndexOf(first));
        for (const { one, two } of circle)
            this.#known.set(one, two, !first.differs);
    }
    /** Whether two schemas say the same but for what they refer to. @param refs gets that */
    #schemas(one, two, base, head, refs) {
        if (!(0,schema_view/* isObject */.Gv)(one) || !(0,schema_view/* isObject */.Gv)(two))
            return one === two;
        if (typeof one.$ref === "string" || typeof two.$ref === "string") {
            if (!this.#references(one, two, base, head, refs))
                return false;
        }
        if ((0,schema_view/* isObject */.Gv)(one.discriminator) && branchNames(one) !== branchNames(two))
            return false;
        const keys = Object.keys(one).filter(seen);
        if (keys.length !== Object.keys(two).filter(seen).length)
            return false;
        return keys.every((key) => key in two && this.#keyword(key, one[key], two[key], base, head, refs));
    }
    #references(one, two, base, head, refs) {
        if (typeof one.$ref !== "string" || typeof two.$ref !== "string")
            return false;
        const from = this.#base.target(one.$ref, base.where);
        const to = this.#head.target(two.$ref, head.where);
        if (!from || !to)
            return false;
        if (typeof from.raw === "boolean" || typeof to.raw === "boolean")
            return from.raw === to.raw;
        refs.push([from, to]);
        return true;
    }
    #keyword(key, one, two, base, head, refs) {
        // References by themselves have been followed.
        if (key === "$ref")
            return true;
        if (MAPS.has(key) && (0,schema_view/* isObject */.Gv)(one) && (0,schema_view/* isObject */.Gv)(two)) {
            const names = Object.keys(one);
            return (names.length === Object.keys(two).length &&
                names.every((name) => Object.hasOwn(two, name) && this.#schemas(one[name], two[name], base, head, refs)));
        }
        if (Array.isArray(one) && Array.isArray(two) && (LISTS.has(key) || key === "items"))
            return one.length === two.length && one.every((item, i) => this.#schemas(item, two[i], base, head, refs));
        if (SINGLE.has(key))
            return this.#schemas(one, two, base, head, refs);
        return one === two || (0,schema_view/* canonical */.$N)(one) === (0,schema_view/* canonical */.$N)(two);
    }
}
/** Under a discriminator, the names of alternatives are sent. */
function branchNames({ oneOf, anyOf }) {
    return [oneOf, anyOf]
        .flat()
        .map((branch) => ((0,schema_view/* isObject */.Gv)(branch) && typeof branch.$ref === "string" ? /[^/]*$/.exec(branch.$ref)[0] : ""))
        .join("\n");
}
function seen(key) {
    return !ANNOTATIONS.has(key) && (!key.startsWith("x-") || key === "x-extensible-enum" || key === "x-nullable");
}

;// CONCATENATED MODULE: ./build/src/routes/diff/schema/shapes.js


/** Makes shapes of one document, each once. */
class Shapes {
    view;
    #ids;
    #single = new Map();
    /** By what references lead to: all that lead to one schema have one shape. */
    #referred = new Map();
    #many = new Map();
    #rawIds = new Map();
    #variants = new Map();
    constructor(view, ids) {
        this.view = view;
        this.#ids = ids;
    }
    of(schemas) {
        const [first] = schemas;
        if (schemas.length === 1 && typeof first.raw === "object") {
            let shape = this.#single.get(first.raw);
            if (!shape) {
                shape = this.#byReference(first) ?? this.#make(schemas);
                this.#single.set(first.raw, shape);
            }
            return shape;
        }
        const key = this.#key(schemas);
        let shape = this.#many.get(key);
        if (!shape) {
            shape = this.#make(schemas);
            this.#many.set(key, shape);
        }
        return shape;
    }
    /** Of a schema that is nothing but a reference. Large specs have many times as many of them as of schemas. */
    #byReference({ raw, where }) {
        if (typeof raw !== "object" || typeof raw.$ref !== "string")
            return undefined;
        const isPlain = Object.keys(raw).every((key) => key === "$ref" || isDescriptive(key));
        // Beside a reference of old nothing counts; only what `nullable` was to mean there is not clear.
        if (!isPlain && (!this.view.old || raw.nullable !== undefined))
            return undefined;
        const target = this.view.target(raw.$ref, where);
        if (!target || typeof target.raw !== "object")
            return undefined;
        let shape = this.#referred.get(target.raw);
        if (!shape) {
            shape = this.#make([target]);
            this.#referred.set(target.raw, shape);
        }
        return shape;
    }
    /** A shape with one branch of a union in place of the union. */
    alternative(shape, union, branch) {
        // What is nothing but alternatives has as many shapes as they have, wherever they stand.
        if (isOnlyUnion(shape, union)) {
            const alone = this.of([branch]);
            // One that is listed twice is two alternatives.
            if (!union.branches.some((other) => other !== branch && this.of([other]) === alone))
                return alone;
        }
        const key = `${shape.id} ${this.#rawId(union.owner)} ${union.kind} ${union.branches.indexOf(branch)}`;
        let made = this.#variants.get(key);
        if (!made) {
            const skipped = shape.unions.filter(({ owner, kind }) => owner === union.owner && kind === union.kind);
            const open = new Set(shape.unions.map(({ owner, kind }) => `${this.#rawId(owner)}${kind}`));
            // Unions that the shape itself left out stay out.
            const skip = (other) => skipped.some(({ owner, kind }) => owner === other.owner && kind === other.kind) ||
                (shape.parts.some(({ raw }) => raw === other.owner) && !open.has(`${this.#rawId(other.owner)}${other.kind}`));
            made = this.#make((0,fields/* both */.WP)(shape.roots, [branch]), skip);
            this.#variants.set(key, made);
        }
        return made;
    }
    /** A shape without its unions. */
    plain(shape) {
        if (shape.unions.length === 0)
            return shape;
        const key = `${shape.id} plain`;
        let made = this.#variants.get(key);
        if (!made) {
            made = this.#make(shape.roots, () => true);
            this.#variants.set(key, made);
        }
        return made;
    }
    /** Those values of a shape that have certain types. */
    restricted(shape, types) {
        if ((shape.types & types) === shape.types)
            return shape;
        const key = `${shape.id} types ${types}`;
        let made = this.#variants.get(key);
        if (!made) {
            const open = new Set(shape.unions.map(({ owner, kind }) => `${this.#rawId(owner)}${kind}`));
            made = this.#make(shape.roots, ({ owner, kind }) => !open.has(`${this.#rawId(owner)}${kind}`));
            made.types &= types;
            made.implied = 0;
            this.#variants.set(key, made);
        }
        return made;
    }
    #make(schemas, skip = () => false) {
        return new Shape(this.#ids.next++, this.view, schemas, skip);
    }
    #key(schemas) {
        return schemas
            .map(({ raw }) => this.#rawId(raw))
            .sort((a, b) => a - b)
            .join(" ");
    }
    #rawId(raw) {
        let id = this.#rawIds.get(raw);
        if (id === undefined) {
            id = this.#rawIds.size;
            this.#rawIds.set(raw, id);
        }
        return id;
    }
}
/** Whether nothing stands around a union that would be part of its alternatives. */
function isOnlyUnion({ parts, unions, unclear, discriminator }, { owner, kind }) {
    const [part] = parts;
    return (parts.length === 1 &&
        part.raw === owner &&
        unions.length === 1 &&
        unclear.size === 0 &&
        discriminator === undefined &&
        Object.keys(owner).every((key) => key === kind || isDescriptive(key)));
}

;// CONCATENATED MODULE: ./build/src/routes/diff/schema/comparison.js










/** More pairs than this are not looked at for one question; what is left is unclear. */
const MOST_PAIRS = 20_000;
/** After as many, what is within a pair is told where it was met first, and not at every other place that leads to it. */
const MOST_PLACES = 2_000;
const MOST_ASKING = 20;
/** Steps for one question, those of all questions within it included: unions of unions can ask without end. */
const comparison_MOST_STEPS = 20_000;
const MOST_NESTED_UNIONS = 30;
/** More shapes than a process has memory for; the square of it is a whole number still. */
const ID_SPACE = 67_108_864;
const BITS = { same: 1, flipped: 2, unordered: 4 };
/** Compares schemas of two documents by what they mean. Keeps what it finds out: ask the same one about all pairs. */
class Comparison {
    base;
    head;
    #same;
    /** By mode, then by both shapes. */
    #pairs;
    #walk = 0;
    #finite = new Map();
    /** Counts expansions that recursion has met while they were being made. */
    #met = 0;
    #asking = 0;
    /** Pairs and questions looked at since the outermost question. */
    #steps = 0;
    #expanding = 0;
    constructor(base, head) {
        const ids = { next: 1 };
        this.base = new Shapes(new schema_view/* View */.Ss(base), ids);
        this.head = new Shapes(new schema_view/* View */.Ss(head), ids);
        this.#same = new Sameness(this.base.view, this.head.view);
        this.#pairs = Array.from({ length: schema_expansion/* MODE_COUNT */.s8 }, () => new Map());
    }
    /** All that differs between two schemas, nearest first; each pair within them once. */
    differences(base, head, mode) {
        if (this.#same.of(base, head))
            return [];
        this.#steps = 0;
        const found = [];
        const start = this.#pair(this.base.of(base), this.head.of(head), mode);
        const { visited, complete } = this.#visit(start, true, ({ differences }, within) => {
            for (const difference of differences)
                if (!difference.quiet)
                    found.push(asSeen(difference, within));
            return true;
        });
        if (!complete)
            found.push({ ...UNFINISHED, base: start.base.where(), head: start.head.where(), level: "risky" });
        if (found.length === 0)
            for (const { pair } of visited)
                pair.clean = true;
        return unique(found);
    }
    /** What all that differs does to the set of values that match, strictly by the schemas. */
    relation(base, head, mode) {
        if (this.#same.of(base, head))
            return 0;
        if (this.#asking === 0 && this.#expanding === 0)
            this.#steps = 0;
        return this.#relation(this.base.of(base), this.head.of(head), mode);
    }
    #relation(base, head, mode) {
        const start = this.#pair(base, head, mode);
        if (start.relation !== undefined)
            return start.relation;
        // Questions within questions: only unions that refer to unions ask so deep.
        if (this.#asking > MOST_ASKING || ++this.#steps > comparison_MOST_STEPS) {
            this.#met++;
            return schema_expansion/* UNCLEAR */.tH;
        }
        const met = this.#met;
        let effects = 0;
        this.#asking++;
        const { complete } = this.#visit(start, false, ({ differences }, { polarity }) => {
            for (const { effect } of differences)
                effects |= (0,schema_expansion/* seenThrough */.px)(effect, polarity);
            return (effects & (schema_expansion/* NARROWER */.Th | schema_expansion/* WIDER */.EV)) !== (schema_expansion/* NARROWER */.Th | schema_expansion/* WIDER */.EV);
        });
        this.#asking--;
        if (!complete)
            effects |= schema_expansion/* UNCLEAR */.tH;
        if (effects & schema_expansion/* NARROWER */.Th && effects & schema_expansion/* WIDER */.EV)
            effects = schema_expansion/* NARROWER */.Th | schema_expansion/* WIDER */.EV;
        // What recursion has not yet decided is taken as equal: right for this question, and not for others.
        if (met === this.#met)
            start.relation = effects;
        return effects;
    }
    /**
     * Walks over all pairs within a pair, nearest first.
     * @param listed whether only what is worth a line matters
     * @param look says whether to go on
     */
    #visit(start, listed, look) {
        // A walk within a walk takes marks away: then a pair is looked at twice, which does no harm.
        const walk = ++this.#walk;
        const queue = [{ pair: start, path: "", polarity: "same" }];
        for (let at = 0; at < queue.length; at++) {
            // Of nested questions only: what was asked first has its own limit.
            if (at > MOST_PAIRS || (!listed && ++this.#steps > comparison_MOST_STEPS))
                return { visited: queue, complete: false };
            const here = queue[at];
            const expansion = this.#expand(here.pair);
            if (expansion === "open") {
                this.#met++;
                continue;
            }
            if (!look(expansion, here))
                return { visited: queue, complete: true };
            if (isMarked(here.pair, here.polarity, walk))
                continue;
            for (const edge of here.pair.within) {
                const { pair, path } = edge;
                const polarity = (0,schema_expansion/* combined */.yX)(here.polarity, edge.polarity);
                if (listed && pair.clean)
                    continue;
                if ((!listed || queue.length > MOST_PLACES) && isSeen(pair, polarity, walk))
                    continue;
                if (isMarked(edge, polarity, walk))
                    continue;
                queue.push({ pair, path: here.path + path, polarity });
            }
        }
        return { visited: queue, complete: true };
    }
    #pair(base, head, mode) {
        const pairs = this.#pairs[mode.index];
        const key = base.id * ID_SPACE + head.id;
        let pair = pairs.get(key);
        if (!pair) {
            pair = { base, head, mode, clean: false, walk: 0, seen: 0 };
            pairs.set(key, pair);
        }
        return pair;
    }
    #expand(pair) {
        if (pair.expansion !== undefined)
            return pair.expansion;
        pair.expansion = "open";
        this.#expanding++;
        const { base, head, mode } = pair;
        const out = new schema_expansion/* Expansion */.gG(base, head);
        this.#compare(base, head, mode, out);
        this.#expanding--;
        const branches = (0,schema_expansion/* modeOf */.VV)(mode.direction, mode.text, false);
        const within = out.shapeEdges.map(({ baseShape, headShape }) => ({
            pair: this.#pair(baseShape, headShape, branches),
            path: "",
            polarity: "same",
            walk: 0,
            seen: 0,
        }));
        for (const edge of out.edges) {
            // Most of what lies within is written the same, and need not be looked at.
            if (this.#same.of(edge.base, edge.head))
                continue;
            const mode = edge.orNull ? (0,schema_expansion/* modeOf */.VV)(pair.mode.direction, pair.mode.text, true) : branches;
            const inner = this.#pair(this.base.of(edge.base), this.head.of(edge.head), mode);
            within.push({ pair: inner, path: edge.path, polarity: edge.polarity, walk: 0, seen: 0 });
        }
        pair.within = within;
        pair.expansion = out;
        return out;
    }
    #compare(base, head, mode, out) {
        if (base.notKnown || head.notKnown) {
            out.add("schema-unclear", schema_expansion/* UNCLEAR */.tH, "it could not be compared: what it says is not known");
            return;
        }
        const reasons = new Set([...base.unclear, ...head.unclear]);
        for (const reason of reasons)
            out.add("schema-unclear", schema_expansion/* UNCLEAR */.tH, `it could not be compared: ${reason}`);
        // Where it is for such a reason that null is not settled, that has been said.
        const isSettled = base.nullable !== undefined && head.nullable !== undefined;
        if (mode.orNull && (isSettled || reasons.size === 0))
            compareNull(base, head, mode, out);
        const inner = {
            relation: (one, two, orNull = true) => this.relation(one, two, (0,schema_expansion/* modeOf */.VV)(mode.direction, mode.text, orNull)),
            baseShape: (schemas) => this.base.of(schemas),
            headShape: (schemas) => this.head.of(schemas),
        };
        const [was, is] = [this.#values(base, this.base), this.#values(head, this.head)];
        if (was || is)
            compareValues(base, head, was ?? valuesOfBoolean(base), is ?? valuesOfBoolean(head), mode, out);
        else if (base.unions.length > 0 || head.unions.length > 0) {
            const branches = (0,schema_expansion/* modeOf */.VV)(mode.direction, mode.text, false);
            const relations = { relation: (one, two) => this.#relation(one, two, branches) };
            compareUnions(base, head, { base: this.base, head: this.head }, relations, branches, out);
        }
        else
            compareKeywords(base, head, mode, inner, out);
        compareAnnotations(base, head, mode, out);
    }
    /** All values of a shape (but null), where they are listed, in one enum or in several alternatives. */
    #values(shape, shapes, depth = 0) {
        if (shape.notKnown)
            return undefined;
        if (shape.values)
            return shape.values;
        if (shape.types === 0)
            return new Map();
        const [union, ...more] = shape.unions;
        if (!union || more.length > 0 || depth > MOST_NESTED_UNIONS)
            return undefined;
        const known = this.#finite.get(shape);
        if (known !== undefined)
            return known ?? undefined;
        // Recursion has no list of values.
        this.#finite.set(shape, null);
        const values = new Map();
        for (const branch of union.branches) {
            const listed = this.#values(shapes.alternative(shape, union, branch), shapes, depth + 1);
            if (!listed)
                return undefined;
            for (const [key, value] of listed)
                if (accepts(shape.view, shape.judged, value) !== false)
                    values.set(key, value);
        }
        this.#finite.set(shape, values);
        return values;
    }
}
/** `type: boolean` is a list of two values. */
function valuesOfBoolean({ types, unions }) {
    if (types !== schema_types/* TYPES */.QE.boolean || unions.length > 0)
        return undefined;
    return new Map([true, false].map((value) => [String(value), value]));
}
const UNFINISHED = {
    kind: "schema-unclear",
    effect: schema_expansion/* UNCLEAR */.tH,
    text: "it could not be compared to its end: it is too large",
    path: "",
};
function compareNull(base, head, mode, out) {
    const [was, is] = [base.nullable, head.nullable];
    if (was === is)
        return;
    const keywords = ["nullable", "type", "anyOf", "oneOf"];
    if (was === undefined || is === undefined)
        out.add("null-unclear", schema_expansion/* UNCLEAR */.tH, "whether null is allowed is not clear: `nullable` stands where it has no effect", keywords);
    else if (is)
        out.add("null-allowed", schema_expansion/* WIDER */.EV, "null is allowed", keywords, inText(mode, "response"));
    else
        out.add("null-forbidden", schema_expansion/* NARROWER */.Th, "null is no longer allowed", keywords, inText(mode, "request"));
}
/** How null is written in a parameter or a form nobody has laid down: as nothing, as "null", or not at all. */
function inText({ text }, direction) {
    return text === "text" ? { convention: { [direction]: "risky" } } : {};
}
function isSeen({ walk, seen }, polarity, now) {
    return walk === now && (seen & BITS[polarity]) !== 0;
}
/** Whether a walk has come by before; it has now. */
function isMarked(place, polarity, walk) {
    if (isSeen(place, polarity, walk))
        return true;
    place.seen = (place.walk === walk ? place.seen : 0) | BITS[polarity];
    place.walk = walk;
    return false;
}
function asSeen(difference, { polarity, path, pair: { mode } }) {
    const effect = (0,schema_expansion/* seenThrough */.px)(difference.effect, polarity);
    const convention = polarity === "same" ? difference.convention?.[mode.direction] : undefined;
    return { ...difference, effect, path: path + difference.path, level: convention ?? (0,schema_expansion/* levelOf */.In)(effect, mode.direction) };
}
/** Alternatives share what stands around them; it is told once. */
function unique(found) {
    const seen = new Set();
    return found.filter(({ kind, path, text }) => {
        const id = `${kind}\n${path}\n${text}`;
        return !seen.has(id) && seen.add(id);
    });
}


/***/ }),

/***/ 58797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ WIDER),
/* harmony export */   In: () => (/* binding */ levelOf),
/* harmony export */   PM: () => (/* binding */ step),
/* harmony export */   Th: () => (/* binding */ NARROWER),
/* harmony export */   VV: () => (/* binding */ modeOf),
/* harmony export */   gG: () => (/* binding */ Expansion),
/* harmony export */   px: () => (/* binding */ seenThrough),
/* harmony export */   s8: () => (/* binding */ MODE_COUNT),
/* harmony export */   tH: () => (/* binding */ UNCLEAR),
/* harmony export */   yX: () => (/* binding */ combined)
/* harmony export */ });
/** What a difference does to the set of values that match; as bits, so that effects add up. */
const NARROWER = 1;
const WIDER = 2;
/** It may be narrower, wider or both: that could not be decided. */
const UNCLEAR = 4;
const DIRECTIONS = ["request", "response"];
const TEXTS = ["json", "text", "xml"];
const MODES = DIRECTIONS.flatMap((direction) => TEXTS.flatMap((text) => [true, false].map((orNull) => ({ index: 0, direction, text, orNull }))));
for (const [index, mode] of MODES.entries())
    mode.index = index;
const MODE_COUNT = MODES.length;
/** The one object for a mode. */
function modeOf(direction, text, orNull = true) {
    return MODES[(DIRECTIONS.indexOf(direction) * TEXTS.length + TEXTS.indexOf(text)) * 2 + (orNull ? 0 : 1)];
}
/** What differs at a pair of shapes itself, and the pairs within. */
class Expansion {
    differences = [];
    edges = [];
    shapeEdges = [];
    #base;
    #head;
    constructor(base, head) {
        this.#base = base;
        this.#head = head;
    }
    /** @param keywords where to find it in the text, the likeliest first */
    add(kind, effect, text, keywords = [], more = {}) {
        this.differences.push({
            kind,
            effect,
            text,
            path: "",
            base: this.#base.where(...keywords),
            head: this.#head.where(...keywords),
            ...more,
        });
    }
    pair(base, head, path, polarity = "same", orNull = true) {
        this.edges.push({ base, head, path, polarity, orNull });
    }
}
/** An effect as it is seen from outside. */
function seenThrough(effect, polarity) {
    if (polarity === "same")
        return effect;
    if (polarity === "unordered")
        return effect === 0 ? 0 : (effect & UNCLEAR) | NARROWER | WIDER;
    return (effect & UNCLEAR) | (effect & NARROWER ? WIDER : 0) | (effect & WIDER ? NARROWER : 0);
}
function combined(outer, inner) {
    if (outer === "unordered" || inner === "unordered")
        return "unordered";
    return outer === inner ? "same" : "flipped";
}
/** The level of an effect by the sets alone: requests must not narrow, responses must not widen. */
function levelOf(effect, direction) {
    if (effect & (direction === "request" ? NARROWER : WIDER))
        return "breaking";
    return effect & UNCLEAR ? "risky" : "compatible";
}
/** A step of a path to a property. */
function step(name) {
    return /^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}


/***/ }),

/***/ 98403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Du: () => (/* binding */ conjunction),
/* harmony export */   WP: () => (/* binding */ both),
/* harmony export */   Zr: () => (/* binding */ sameKeys),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   __: () => (/* binding */ each),
/* harmony export */   aH: () => (/* binding */ namedField),
/* harmony export */   cU: () => (/* binding */ eachPattern),
/* harmony export */   n0: () => (/* binding */ ANYTHING)
/* harmony export */ });
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85530);

/** Anything goes. */
const ANYTHING = [];
/** A schema as a conjunction; what says nothing is left away. */
function conjunction(schema) {
    return schema === undefined || schema.raw === true ? ANYTHING : [schema];
}
function each(parts) {
    return new Map([...parts].map(([name, schema]) => [name, conjunction(schema)]));
}
/** Schemas by pattern; patterns that mean the same are one. */
function eachPattern(parts) {
    const fields = new Map();
    for (const [pattern, schema] of parts) {
        const key = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .normalPattern */ .kv)(pattern);
        fields.set(key, both(fields.get(key) ?? ANYTHING, conjunction(schema)));
    }
    return fields;
}
/** Both at once; what says the same is said once. */
function both(one, two) {
    if (one.length === 0)
        return two.filter(({ raw }) => raw !== true);
    const known = new Set(one.map(({ raw }) => raw));
    const more = two.filter(({ raw }) => raw !== true && !known.has(raw));
    return more.length === 0 ? one : [...one, ...more];
}
/** Whether both have the same patterns. */
function sameKeys(one, two) {
    return (one.patterns.size === two.patterns.size && [...one.patterns.keys()].every((pattern) => two.patterns.has(pattern)));
}
/** Leaves patterns out that match as well: they are merged by themselves. */
function namedField(fields, name) {
    const own = fields.named.get(name);
    if (own)
        return own;
    for (const pattern of fields.patterns.keys())
        if ((0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(pattern, name) !== false)
            return ANYTHING;
    return fields.additional;
}
/** All that holds for a property. */
function fieldOf(fields, name) {
    let result = fields.named.get(name);
    for (const [pattern, schema] of fields.patterns)
        if ((0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(pattern, name) !== false)
            result = both(result ?? ANYTHING, schema);
    return result ?? fields.additional;
}


/***/ }),

/***/ 85530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   kv: () => (/* binding */ normalPattern),
/* harmony export */   rM: () => (/* binding */ matchesEverything)
/* harmony export */ });
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30714);

/** Longest time for one test of a pattern that may be catastrophic, in milliseconds. */
const MOST_MS = 20;
const compiled = new Map();
/** With the `u` flag, as JSON Schema asks; without, where it is only valid so. Null: no pattern at all. */
function compile(pattern) {
    let expression = compiled.get(pattern);
    if (expression === undefined) {
        try {
            expression = new RegExp(pattern, "u");
        }
        catch {
            try {
                expression = new RegExp(pattern);
            }
            catch {
                expression = null;
            }
        }
        compiled.set(pattern, expression);
    }
    return expression;
}
/** Without a quantifier on a group, backtracking is polynomial; with few quantifiers and a short text it is short. */
function tame(pattern, text) {
    return !/\)[*+{]/.test(pattern) && (pattern.match(/[*+{]/g)?.length ?? 0) <= 3 && text.length <= 200;
}
/** Whether a pattern is found in a text; undefined when it is no pattern, or takes too long. */
function matches(pattern, text) {
    const expression = compile(pattern);
    if (expression === null)
        return undefined;
    if (tame(pattern, text))
        return expression.test(text);
    if (text.length > 10_000)
        return undefined;
    try {
        return (0,node_vm__WEBPACK_IMPORTED_MODULE_0__.runInNewContext)("expression.test(text)", { expression, text }, { timeout: MOST_MS });
    }
    catch {
        return undefined;
    }
}
/** A pattern without the escapes that its author is free to write: of slashes, and of signs beyond ASCII. */
function normalPattern(pattern) {
    return pattern.replace(/\\(?:u([\da-fA-F]{4})|([\s\S]))/g, (all, code, sign) => {
        if (sign === "/")
            return "/";
        const unit = code === undefined ? 0 : Number.parseInt(code, 16);
        return unit > 0x7f ? String.fromCharCode(unit) : all;
    });
}
/** Patterns that every text matches. */
function matchesEverything(pattern) {
    return /^\^?(?:\(?(?:\.|\[\\s\\S\])\*\)?)?\$?$/.test(pattern);
}


/***/ }),

/***/ 18725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MU: () => (/* binding */ ALL_TYPES),
/* harmony export */   QE: () => (/* binding */ TYPES),
/* harmony export */   QP: () => (/* binding */ typeOf),
/* harmony export */   R: () => (/* binding */ BITS),
/* harmony export */   WD: () => (/* binding */ SCALARS),
/* harmony export */   du: () => (/* binding */ NUMBERS)
/* harmony export */ });
/** Types as bits; null is kept apart in `nullable`. A number is an integer or a fraction. */
const TYPES = { boolean: 1, integer: 2, fraction: 4, string: 8, array: 16, object: 32 };
const NUMBERS = TYPES.integer | TYPES.fraction;
const SCALARS = TYPES.boolean | NUMBERS | TYPES.string;
const ALL_TYPES = SCALARS | TYPES.array | TYPES.object;
const BITS = {
    boolean: TYPES.boolean,
    integer: TYPES.integer,
    number: NUMBERS,
    string: TYPES.string,
    array: TYPES.array,
    object: TYPES.object,
    null: 0,
};
/** The type of a value; 0 for null. */
function typeOf(value) {
    if (typeof value === "number")
        return Number.isInteger(value) ? TYPES.integer : TYPES.fraction;
    if (value === null)
        return 0;
    return Array.isArray(value) ? TYPES.array : (BITS[typeof value] ?? 0);
}


/***/ }),

/***/ 59343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   KN: () => (/* binding */ partMap),
/* harmony export */   Ss: () => (/* binding */ View),
/* harmony export */   gE: () => (/* binding */ NOT_KNOWN),
/* harmony export */   gw: () => (/* binding */ partsIn),
/* harmony export */   l0: () => (/* binding */ partAt),
/* harmony export */   mD: () => (/* binding */ asSchema),
/* harmony export */   rq: () => (/* binding */ pointerOf)
/* harmony export */ });
/* unused harmony export part */
/* harmony import */ var _spec_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27255);

/** Keyword of a schema of which it is not known what it says: another reader than that of specs leaves such places. */
const NOT_KNOWN = "x-backend-kit-not-known";
function pointerOf(where) {
    const keys = [];
    let at = where;
    while ("parent" in at) {
        keys.push(at.key);
        at = at.parent;
    }
    return keys.length === 0 ? at : { file: at.file, path: [...at.path, ...keys.reverse()] };
}
function below(where, ...keys) {
    let at = where;
    for (const key of keys)
        at = { parent: at, key: String(key) };
    return at;
}
function fileOf(where) {
    let at = where;
    while ("parent" in at)
        at = at.parent;
    return at.file;
}
/** One side of a comparison: its dialect of JSON Schema, and its references. */
class View {
    documents;
    /** OpenAPI before 3.1: `nullable`, limits that are exclusive by a boolean, nothing beside `$ref`. */
    old;
    /** Whether schemas let null through, as far as it was asked. */
    nulls = new Map();
    /** Branches of unions that a value other than null can take: each is part of many shapes. */
    branches = new WeakMap();
    /** Schemas looked at for the value in question. */
    steps = 0;
    #resolved = new Map();
    constructor(documents) {
        this.documents = documents;
        this.old = documents.version === "2.0" || documents.version === "3.0";
    }
    /** Where the `$ref` of a schema leads; undefined where it leads nowhere or round in circles. */
    target(ref, from) {
        const scope = this.documents.hasIds ? this.documents.scope?.(pointerOf(from)) : undefined;
        const key = `${scope ?? fileOf(from)}\n${ref}`;
        let found = this.#resolved.get(key);
        if (found === undefined) {
            const resolved = this.documents.follow(ref, pointerOf(from));
            found = resolved
                ? { raw: asSchema(resolved.value), where: resolved.at, name: (0,_spec_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D4)(ref.slice(ref.lastIndexOf("/") + 1)) }
                : null;
            this.#resolved.set(key, found);
        }
        return found ?? undefined;
    }
}
/** What is no schema allows everything: a broken spec is compared as far as it goes. */
function asSchema(value) {
    return typeof value === "boolean" || isObject(value) ? value : true;
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function part(value, where) {
    return { raw: asSchema(value), where };
}
/** The schemas in a list below a schema (`anyOf`, `prefixItems`). */
function partsIn(raw, key, where) {
    const list = raw[key];
    return Array.isArray(list) ? list.map((item, i) => part(item, below(where, key, i))) : [];
}
/** The named schemas below a schema (`properties`). */
function partMap(raw, key, where) {
    const map = raw[key];
    const parts = new Map();
    if (isObject(map))
        for (const name of Object.keys(map))
            parts.set(name, part(map[name], below(where, key, name)));
    return parts;
}
/** The one schema below a schema (`not`), where there is one. */
function partAt(raw, key, where) {
    const value = raw[key];
    return typeof value === "boolean" || isObject(value) ? part(value, below(where, key)) : undefined;
}
/** JSON of a value with its keys in order: equal for equal values. */
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical).join(",")}]`;
    if (isObject(value)) {
        const keys = Object.keys(value).sort();
        return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(",")}}`;
    }
    return JSON.stringify(value) ?? "null";
}


/***/ }),

/***/ 46217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ cappedLevel)
/* harmony export */ });
const UNSTABLE = new Set(["draft", "alpha"]);
/** What the base announces as not yet stable (`x-stability-level`) may change: clients were told. It is risky at most. */
function cappedLevel(level, { extensions }) {
    const stability = String(extensions["x-stability-level"] ?? "").toLowerCase();
    return level === "breaking" && UNSTABLE.has(stability) ? "risky" : level;
}


/***/ }),

/***/ 17894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ compareSunset),
/* harmony export */   aD: () => (/* binding */ sunsetOf),
/* harmony export */   c6: () => (/* binding */ removalOf),
/* harmony export */   qM: () => (/* binding */ sunsetIn)
/* harmony export */ });
const DAY = 24 * 60 * 60 * 1000;
const KEYS = ["x-sunset", "x-sunset-date", "x-sunset-at"];
/** The date on which an operation goes: of an extension, or of what its `Sunset` header (RFC 8594) is said to hold. */
function sunsetOf({ extensions, responses }) {
    const announced = sunsetIn(extensions);
    if (announced)
        return announced;
    for (const { headers } of responses)
        for (const { name, schema } of headers) {
            if (name.toLowerCase() !== "sunset" || typeof schema?.schema !== "object" || schema.schema === null)
                continue;
            const { const: fixed, default: usual, example } = schema.schema;
            const value = fixed ?? usual ?? example;
            if (typeof value === "string")
                return { date: dateOf(value), written: value };
        }
    return undefined;
}
/** The date that extensions give. */
function sunsetIn(extensions) {
    for (const key of KEYS) {
        const value = extensions[key];
        if (value instanceof Date)
            return { date: value, written: value.toISOString().slice(0, 10) };
        if (typeof value === "string")
            return { date: dateOf(value), written: value };
        if (value !== undefined)
            return { date: undefined, written: String(value) };
    }
    return undefined;
}
/** ISO 8601 or the form of HTTP headers. */
function dateOf(text) {
    const trimmed = text.trim();
    if (!/^\d{4}-\d{2}-\d{2}|^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4}/.test(trimmed))
        return undefined;
    const time = Date.parse(trimmed);
    return Number.isNaN(time) ? undefined : new Date(time);
}
/** What may be said of an operation or a parameter that is gone; `level` where it is not the rule's own. */
function removalOf(what, deprecated, sunset, { today, required }) {
    const gone = `the ${what} is gone`;
    if (!deprecated)
        return { id: `${what}-removed`, text: what === "operation" ? `${gone}, and was not deprecated` : gone };
    if (!sunset)
        return {
            id: `${what}-removed-without-sunset`,
            level: required ? "breaking" : "risky",
            text: `${gone}; it was deprecated, but without a date`,
        };
    if (!sunset.date)
        return {
            id: `${what}-removed-before-sunset`,
            text: `${gone}; that the announced date ${JSON.stringify(sunset.written)} has passed cannot be seen`,
        };
    if (sunset.date > today)
        return {
            id: `${what}-removed-before-sunset`,
            text: `${gone} before ${sunset.written}, the date that was announced`,
        };
    return { id: `${what}-removed-after-sunset`, text: `${gone}, as announced for ${sunset.written}` };
}
/** Deprecation and its date. */
function compareSunset(base, head, { today, days, required }, add) {
    const at = { path: "", base: base.at, head: head.at };
    if (base.deprecated && !head.deprecated)
        add({ id: "operation-undeprecated", text: "the operation is no longer deprecated", ...at });
    if (!head.deprecated)
        return;
    const [was, is] = [sunsetOf(base), sunsetOf(head)];
    const isNew = !base.deprecated;
    if (isNew) {
        const until = is ? `, to go on ${is.written}` : "";
        add({ id: "operation-deprecated", text: `the operation is deprecated${until}`, ...at });
    }
    if (is && !is.date)
        add({ id: "sunset-unreadable", text: `the date ${JSON.stringify(is.written)} cannot be read`, ...at });
    if (!is) {
        if (was)
            add({ id: "sunset-removed", text: `the date ${was.written} was taken away`, ...at });
        else if (isNew && required)
            add({ id: "sunset-missing", text: "the deprecation has no date (x-sunset)", ...at });
    }
    if (!is?.date)
        return;
    const least = new Date(today.getTime() + days * DAY);
    const nearer = was?.date !== undefined && base.deprecated && is.date < was.date;
    if (nearer) {
        const level = is.date < least ? "breaking" : "risky";
        add({ id: "sunset-brought-forward", level, text: `the date was ${was.written}, it is ${is.written}`, ...at });
    }
    if (!nearer && days > 0 && (isNew || !was) && dayOf(is.date) < dayOf(least))
        add({ id: "sunset-too-soon", text: `it goes on ${is.written}, less than ${days} days from now`, ...at });
}
function dayOf(date) {
    return Math.floor(date.getTime() / DAY);
}


/***/ }),

/***/ 73189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ bare),
/* harmony export */   M9: () => (/* binding */ exchangesOf),
/* harmony export */   TE: () => (/* binding */ lookUp)
/* harmony export */ });
/* harmony import */ var _spec_pointer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27255);
/* harmony import */ var _spec_read_operations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61999);
/* harmony import */ var _spec_read_parameters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92545);
/* harmony import */ var _spec_read_routes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29227);
/* harmony import */ var _spec_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46323);





/** All that goes over the wire. */
function exchangesOf(api) {
    const reader = new _spec_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .Reader */ .mP(api.spec);
    const root = { value: api.spec.root, at: { file: api.spec.entry, path: [] } };
    const exchanges = [];
    for (const read of api.operations) {
        const operation = { ...read, parameters: [...read.parameters, ...outsideOfPath(reader, api, read)] };
        const title = `${operation.method.toUpperCase()} ${operation.path}`;
        exchanges.push({
            key: `${operation.method} ${bare(operation.path)}`,
            title,
            kind: "operation",
            operation,
            inputs: "request",
        });
        exchanges.push(...callbacksOf(reader, root, api, operation, title));
    }
    if (api.version === "3.1" || api.version === "3.2")
        for (const [name, item] of reader.entries(reader.object(root, "webhooks")))
            for (const operation of eventsOf(reader, root, api, name, item))
                exchanges.push({
                    key: `webhook ${operation.method} ${name}`,
                    title: `webhook ${name} ${operation.method.toUpperCase()}`,
                    kind: "webhook",
                    operation,
                    inputs: "response",
                });
    return exchanges;
}
/**
 * Parameters in the path that the path does not name: a mistake of the spec. Which of the two is wrong cannot be known,
 * and what changes about them is told all the same.
 */
function outsideOfPath(reader, api, { at, path, parameters }) {
    if (api.version === "2.0")
        return [];
    const owners = [{ ...at, path: at.path.slice(0, -1) }, at].map((pointer) => nodeAt(reader, pointer));
    const found = new Map();
    for (const owner of owners)
        for (const node of owner ? reader.items(owner, "parameters") : []) {
            const { in: location, name } = node.value;
            if (location !== "path" || typeof name !== "string" || path.includes(`{${name}}`))
                continue;
            const parameter = (0,_spec_read_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .readParameter */ .sv)(reader, node);
            if (parameter && !parameters.some((other) => other.in === "path" && other.name === name))
                found.set(name, parameter);
        }
    return [...found.values()];
}
function* callbacksOf(reader, root, api, { at, method, path }, title) {
    const owner = `${method} ${bare(path)}`;
    if (api.version === "2.0")
        return;
    const node = nodeAt(reader, at);
    if (!node || !("callbacks" in node.value))
        return;
    for (const [name, callback] of reader.entries(reader.object(node, "callbacks"))) {
        const entries = [...reader.entries(callback)];
        for (const [expression, item] of entries)
            for (const operation of eventsOf(reader, root, api, expression, item))
                yield {
                    key: `callback ${owner} ${operation.method} ${expression}`,
                    owner,
                    title: `${title} callback ${name}${entries.length > 1 ? ` ${expression}` : ""} ${operation.method.toUpperCase()}`,
                    kind: "callback",
                    operation,
                    inputs: "response",
                };
    }
}
function* eventsOf(reader, root, api, name, item) {
    // Names of webhooks and expressions of callbacks are no templates of paths.
    const path = name.replace(/[{}]/g, "");
    for (const route of (0,_spec_read_routes_js__WEBPACK_IMPORTED_MODULE_3__/* .operationsOf */ .C)(reader, path, item))
        yield (0,_spec_read_operations_js__WEBPACK_IMPORTED_MODULE_0__/* .readOperation */ .Q0)(reader, root, route, api.securitySchemes, []);
}
function nodeAt(reader, at) {
    const found = valueAt(reader.spec.root, at, reader.spec.entry) ??
        reader.spec.follow(`#${at.path.map(_spec_pointer_js__WEBPACK_IMPORTED_MODULE_4__/* .stepOf */ .cg).join("")}`, at)?.value;
    return typeof found === "object" && found !== null ? { value: found, at } : undefined;
}
function valueAt(root, at, entry) {
    if (at.file !== entry)
        return undefined;
    let value = root;
    for (const key of at.path) {
        if (typeof value !== "object" || value === null || !Object.hasOwn(value, key))
            return undefined;
        value = value[key];
    }
    return value;
}
/** What stands at a place of a spec, in any of its files. */
function lookUp(api, at) {
    return nodeAt(new _spec_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .Reader */ .mP(api.spec), at)?.value;
}
/** A path without the names of its parameters, which no client sees; `/caf%C3%A9` is `/café`. */
function bare(path) {
    return path.replace(/\{[^{}]*\}/g, "{}").replace(/(?:%[0-9a-f]{2})+/gi, unescaped);
}
/** What needs no escape is the same with one. */
function unescaped(text) {
    try {
        const signs = [...decodeURIComponent(text)];
        return signs.map((sign) => (/[\w.~-]|[^\0-\x7f]/.test(sign) ? sign : encodeURIComponent(sign))).join("");
    }
    catch {
        return text;
    }
}


/***/ })

};
