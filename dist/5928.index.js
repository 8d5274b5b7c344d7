export const id = 5928;
export const ids = [5928];
export const modules = {

/***/ 12910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ probeBodies)
/* harmony export */ });
/* harmony import */ var ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52210);
/* harmony import */ var ajv_formats__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82815);


const MOST = 60;
const DEEPEST = 4;
const LONG = 1024 * 1024;
/** Strings that have broken servers: for a database, a template, a file system, a terminal, a decoder. */
const HOSTILE = [
    "' OR '1'='1' --",
    '"; DROP TABLE users; --',
    "{{7*7}}${7*7}<%= 7*7 %>",
    "../../../../etc/passwd",
    "<script>alert(1)</script>",
    "\u0000",
    "\ud800",
    "%s%s%s%n",
    "\u202e\u0085\ufeff",
];
/** JSON.stringify cannot write it: it would set the prototype. */
const POLLUTING = '{"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}}}';
/**
 * Bodies for one operation: what its schema forbids, one thing at a time, each checked to be really against it; and
 * hostile ones. Without a schema only what is no JSON at all is known to be wrong.
 * @param valid a body that the schema allows
 */
function probeBodies(schema, valid) {
    const validate = validatorOf(schema);
    const bodies = [
        { name: "JSON that breaks off", text: '{"a":', kind: "wrong", also: [] },
        { name: "no JSON at all", text: "<xml/>", kind: "wrong", also: [] },
        {
            name: "JSON of another media type",
            text: JSON.stringify(valid),
            contentType: "text/plain",
            kind: "hostile",
            also: [415],
        },
        {
            name: "JSON nested 20,000 deep",
            text: "[".repeat(20_000) + "]".repeat(20_000),
            kind: isWrong(validate, [[]]) ? "wrong" : "hostile",
            also: [413],
        },
    ];
    const add = (name, value, also = []) => {
        bodies.push({ name, text: JSON.stringify(value), kind: isWrong(validate, value) ? "wrong" : "hostile", also });
    };
    for (const [name, value] of [
        ["null", null],
        ["a list", []],
        ["a number", 1],
        ["a text", "x"],
    ])
        add(name, value);
    for (const { name, value } of variants(schema, valid, "", 0))
        add(name, value, name.endsWith("characters") ? [413] : []);
    bodies.push({ name: "__proto__ in it", text: POLLUTING, kind: "hostile", also: [] });
    const wrong = bodies.filter(({ kind }) => kind === "wrong");
    const hostile = bodies.filter(({ kind }) => kind === "hostile");
    return [...wrong.slice(0, MOST), ...hostile.slice(0, MOST / 2)];
}
function validatorOf(schema) {
    if (schema === undefined || schema === true)
        return undefined;
    const ajv = new ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_1__.Ajv2020({ strict: false, logger: false });
    ajv_formats__WEBPACK_IMPORTED_MODULE_0__["default"](ajv);
    try {
        return ajv.compile(schema);
    }
    catch {
        return undefined;
    }
}
const isWrong = (validate, value) => validate !== undefined && !validate(value);
/** The valid value with one thing changed, for every place in it. */
function* variants(schema, valid, at, depth) {
    const where = at || "the body";
    if (depth > DEEPEST)
        return;
    if (Array.isArray(valid)) {
        yield { name: `${where} is no list`, value: { "0": valid[0] } };
        if (valid.length > 0)
            for (const { name, value } of variants(schema?.items, valid[0], `${at}[0]`, depth + 1))
                yield { name, value: [value, ...valid.slice(1)] };
    }
    else if (typeof valid === "object" && valid !== null)
        yield* ofObject(schema, valid, at, depth);
    else
        yield* ofScalar(schema, valid, where);
}
function* ofObject(schema, valid, at, depth) {
    const properties = (schema?.properties ?? {});
    for (const key of Object.keys(valid)) {
        const path = at ? `${at}.${key}` : key;
        const { [key]: _, ...rest } = valid;
        yield { name: `${path} is missing`, value: rest };
        for (const { name, value } of variants(properties[key], valid[key], path, depth + 1))
            yield { name, value: { ...valid, [key]: value } };
    }
    yield { name: `${at || "the body"} has a property that nobody knows`, value: { ...valid, "backend-kit-unknown": 1 } };
}
function* ofScalar(schema, valid, where) {
    yield { name: `${where} is null`, value: null };
    yield { name: `${where} is an object`, value: { $gt: "" } };
    yield { name: `${where} is a list`, value: [valid] };
    if (typeof valid === "string") {
        yield { name: `${where} is a number`, value: 1 };
        yield { name: `${where} is empty`, value: "" };
        const most = Number(schema?.maxLength);
        if (most >= 0)
            yield { name: `${where} is one character too long`, value: "a".repeat(most + 1) };
        yield { name: `${where} has a million characters`, value: "a".repeat(LONG) };
        if (schema?.enum || schema?.pattern || schema?.format)
            yield { name: `${where} is another text`, value: "\u00a0backend-kit\u00a0" };
        for (const [index, text] of HOSTILE.entries())
            yield { name: `${where} is hostile text ${index + 1}`, value: text };
    }
    else {
        yield { name: `${where} is a text`, value: "x" };
        yield { name: `${where} is negative`, value: -1 };
        yield { name: `${where} is huge`, value: 1e308 };
        yield { name: `${where} has a fraction`, value: 0.5 };
        for (const [key, sign] of [
            ["maximum", 1],
            ["minimum", -1],
        ])
            if (typeof schema?.[key] === "number")
                yield { name: `${where} is past its ${key}`, value: schema[key] + sign };
    }
}


/***/ }),

/***/ 75928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   wrongBodiesOf: () => (/* binding */ wrongBodiesOf)
/* harmony export */ });
/* harmony import */ var _report_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25073);
/* harmony import */ var _scenario_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27487);
/* harmony import */ var _wrong_bodies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12910);



/**
 * The scenario of a spec with bodies that the spec forbids, for a run that expects them to be refused: each arrival
 * sends another wrong one.
 * @throws UsageError where no operation has a body to make wrong
 */
function wrongBodiesOf(read, expectStatus) {
    const journeys = [];
    let bodies = 0;
    for (const journey of read.scenario.journeys) {
        const [step] = journey.steps;
        const row = journey.data?.rows[0] ?? {};
        if (step?.body?.kind !== "text" || step.bodySchema === undefined)
            continue;
        const wrong = (0,_wrong_bodies_js__WEBPACK_IMPORTED_MODULE_0__/* .probeBodies */ .r)(step.bodySchema, JSON.parse((0,_scenario_template_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .XX)(step.body.template, row))).filter(({ kind, contentType, also }) => kind === "wrong" && contentType === undefined && also.length === 0);
        bodies += wrong.length;
        journeys.push({
            ...journey,
            steps: [{ ...step, expectStatus: [...expectStatus], expectJson: false, schemas: undefined }],
            data: { order: "in-order", rows: wrong.map(({ text }) => ({ ...row, body: text })) },
        });
    }
    if (journeys.length === 0)
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .N(`--expect-status ${expectStatus[0]} with a spec sends bodies that the spec forbids, and none of the chosen operations has a JSON body: name some that have one with --operation.`);
    return {
        ...read,
        scenario: { ...read.scenario, journeys },
        notes: [
            ...read.notes.filter((note) => !/were left out; name those/.test(note)),
            `${bodies} bodies that the spec forbids were sent to ${journeys.length} ${journeys.length === 1 ? "operation" : "operations"}, and ${expectStatus.join(" or ")} expected.`,
        ],
    };
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


/***/ })

};
