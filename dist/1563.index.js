export const id = 1563;
export const ids = [1563];
export const modules = {

/***/ 29919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ statusOfSent),
/* harmony export */   bX: () => (/* binding */ flush),
/* harmony export */   c0: () => (/* binding */ mediaTypeOf),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   mW: () => (/* binding */ statusOfError),
/* harmony export */   sE: () => (/* binding */ callResponse)
/* harmony export */ });
/* harmony import */ var _branches_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21825);
/* harmony import */ var _recorder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17479);
/* harmony import */ var _statuses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51211);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15892);




const OK = { known: [200], sure: true };
const NO_CONTENT = { known: [204], sure: true };
const FOUND = { known: [302], sure: true };
/** Takes what was set as an answer. */
function flush(recorder) {
    for (const { status, body, mediaType, at, passed } of recorder.take()) {
        if (at === undefined || (status === undefined && body === undefined))
            continue;
        // Koa: a body of null is none.
        recorder.answered(status ?? (isNothing(body) ? NO_CONTENT : OK), {
            ...(body && { body }),
            ...(mediaType && { mediaType }),
            ...(passed && { around: passed }),
            at,
        });
    }
}
/** The statuses that may be set, by all ways that lead here. */
function statusOf(pendings, otherwise) {
    const all = pendings.map(({ status }) => status ?? otherwise);
    if (all.length === 1)
        return all[0];
    return { known: [...new Set(all.flatMap(({ known }) => known))], sure: all.every(({ sure }) => sure) };
}
/** The media type that is set. What differs by the way is none of which the rules say something. */
function mediaTypeSet(pendings) {
    const all = new Set(pendings.map(({ mediaType }) => mediaType));
    return all.size > 1 ? "application/octet-stream" : [...all][0];
}
const isNothing = (body) => body?.kind === "literal" && !body.assumed && (body.value === null || body.value === undefined);
/** Methods of the request and of the response. Undefined: it is none of them. */
function callResponse(reader, object, name, args, at) {
    const { recorder } = reader;
    if (!recorder)
        return _value_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN */ .HV;
    return object.kind === "request"
        ? requestCall(recorder, object, name, args, at)
        : responseCall(reader, recorder, object, name, args, at);
}
function requestCall(recorder, object, name, args, at) {
    const { part } = object;
    const first = (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .stringOf */ .Je)(args[0]);
    if (part === "field" || part in recorder.fields) {
        recorder.usedWhole(object);
        // `req.query.tags.split(",")`: the call is of the value, which stays unknown.
        return part === "field" && _recorder_js__WEBPACK_IMPORTED_MODULE_1__/* .OF_VALUES */ .p7.has(name) ? _value_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN */ .HV : undefined;
    }
    if ((name === "get" || name === "header") && first !== undefined) {
        recorder.fields.headers.add(first.toLowerCase());
        return { kind: "request", part: "field", of: { part: "headers", path: [first.toLowerCase()] } };
    }
    if (part !== "context")
        return undefined;
    if (name === "throw") {
        recorder.answered((0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .sentStatus */ .tC)((0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .numberOf */ .rl)(args[0]) === undefined ? args[1] : args[0]), { at, thrown: true });
        return _value_js__WEBPACK_IMPORTED_MODULE_3__/* .UNDEFINED */ .ZH;
    }
    if (name === "assert") {
        if ((0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .numberOf */ .rl)(args[1]) !== undefined)
            recorder.answered((0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .sentStatus */ .tC)(args[1]), { at, thrown: true });
        return _value_js__WEBPACK_IMPORTED_MODULE_3__/* .UNDEFINED */ .ZH;
    }
    if (name === "redirect" || name === "back") {
        // `ctx.status = 301` may stand before it, or after it: Koa answers in the end.
        recorder.pendings = recorder.pendings.map((pending) => ({ ...pending, status: pending.status ?? FOUND, at }));
    }
    else if (saidOfBody(name, args) !== undefined)
        recorder.set({ mediaType: saidOfBody(name, args) });
    else if (name === "set" || name === "append")
        headerSet(recorder, args);
    else if (!OF_CONTEXT.test(name))
        recorder.answersElsewhere = true;
    return _value_js__WEBPACK_IMPORTED_MODULE_3__/* .UNDEFINED */ .ZH;
}
/** Methods of Koa's context that answer nothing. Others were added, and may. */
const OF_CONTEXT = /^(set|append|get|is|accepts\w*|vary|type|lastModified|etag|attachment|remove|has|inspect|toJSON|flushHeaders|log|cookies|onerror|login|logout|isAuthenticated|isUnauthenticated)$/;
/** The same of responses of Express and replies of Fastify. */
const OF_RESPONSE = /^(set|header|setHeader|headers|append|type|contentType|get|getHeaders?|removeHeader|hasHeader|vary|cookie|setCookie|clearCookie|unsignCookie|location|links|attachment|flushHeaders|on|once|off|removeListener|serialize|serializer|jwtSign|trailer|getResponseTime|writeContinue|setTimeout|generateCsrf)$/;
const BODY_METHODS = new Set(["json", "send", "jsonp", "end", "render", "sendFile", "download", "write"]);
const MEDIA_TYPES = {
    json: "application/json",
    jsonp: "application/javascript",
    render: "text/html",
    sendFile: "application/octet-stream",
    download: "application/octet-stream",
};
function responseCall(reader, recorder, object, name, args, at) {
    if (name === "status" || name === "code" || name === "writeHead") {
        const given = (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .sentStatus */ .tC)(args[0]);
        // A statement of its own: what is sent later has this status.
        recorder.set({ status: given, at });
        return { ...object, status: given };
    }
    if (name === "sendStatus") {
        recorder.take();
        recorder.answered((0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .sentStatus */ .tC)(args[0]), { at });
        return _value_js__WEBPACK_IMPORTED_MODULE_3__/* .UNDEFINED */ .ZH;
    }
    if (name === "redirect") {
        const given = args.find((argument) => (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .numberOf */ .rl)(argument) !== undefined);
        const status = object.status ?? statusOf(recorder.take(), FOUND);
        recorder.take();
        recorder.answered(given ? (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .sentStatus */ .tC)(given) : status, { at });
        return _value_js__WEBPACK_IMPORTED_MODULE_3__/* .UNDEFINED */ .ZH;
    }
    if (name === "format" && args[0]?.kind === "object") {
        const given = [...args[0].fields.values()].filter((value) => value.kind === "function");
        (0,_branches_js__WEBPACK_IMPORTED_MODULE_0__/* .runWays */ .en)(reader, given.map((value) => () => {
            reader.run(value, []);
            return false;
        }), false);
        return _value_js__WEBPACK_IMPORTED_MODULE_3__/* .UNDEFINED */ .ZH;
    }
    if (BODY_METHODS.has(name)) {
        const body = args[0];
        const taken = recorder.take();
        const status = object.status ?? statusOf(taken, OK);
        const error = name === "send" && body !== undefined ? statusOfSent(body) : undefined;
        const mediaType = MEDIA_TYPES[name] ?? object.mediaType ?? mediaTypeSet(taken);
        if (name === "send" && mayBeError(body, at)) {
            recorder.answered({ known: [], sure: false }, { at });
            return { kind: "response" };
        }
        recorder.answered(error === undefined ? status : { known: [error], sure: true }, {
            ...(body && error === undefined && name !== "render" && mediaType !== "application/octet-stream" && { body }),
            ...(mediaType && { mediaType }),
            at,
        });
        return { kind: "response" };
    }
    const said = saidOfBody(name, args);
    if (said !== undefined) {
        recorder.set({ mediaType: said });
        return { ...object, mediaType: said };
    }
    if (/^(set|header|setHeader|headers|append)$/.test(name))
        headerSet(recorder, args);
    const sensible = (0,_statuses_js__WEBPACK_IMPORTED_MODULE_2__/* .statusNamed */ .Q)(name);
    // @fastify/sensible: reply.notFound()
    if (sensible !== undefined) {
        recorder.answered({ known: [sensible], sure: true }, { at });
        return _value_js__WEBPACK_IMPORTED_MODULE_3__/* .UNDEFINED */ .ZH;
    }
    if (!OF_RESPONSE.test(name))
        recorder.answersElsewhere = true;
    return { ...object };
}
const SHORT = {
    json: "application/json",
    html: "text/html",
    text: "text/plain",
    txt: "text/plain",
    xml: "application/xml",
    csv: "text/csv",
};
/** `type("html")`, `set("Content-Type", "text/html")`. Undefined: it is about something else. */
function saidOfBody(name, args) {
    if (name === "type" || name === "contentType")
        return mediaTypeOf(args[0]);
    const isHeader = /^(set|header|setHeader)$/.test(name) && /^content-type$/i.test((0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .stringOf */ .Je)(args[0]) ?? "");
    return isHeader ? mediaTypeOf(args[1]) : undefined;
}
/** What is not known may be anything but a text about which the rules say something. */
function mediaTypeOf(value) {
    const text = ((0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .stringOf */ .Je)(value) ?? "").split(";")[0].trim().toLowerCase();
    return text.includes("/") ? text : (SHORT[text.replace(/^\./, "")] ?? "application/octet-stream");
}
function headerSet(recorder, args) {
    const name = (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .stringOf */ .Je)(args[0]);
    if (name !== undefined)
        recorder.headersSet.add(name.toLowerCase());
    if (args[0]?.kind === "object")
        for (const key of args[0].fields.keys())
            recorder.headersSet.add(key.toLowerCase());
}
/** Fastify: an error that is sent, or returned, has its own status; an object that has a status does not. */
function statusOfSent(value) {
    return value.kind === "object" && !isError(value) ? undefined : statusOfError(value);
}
function isError({ of }) {
    let base = of;
    while (base?.kind === "class") {
        const { superClass } = base.node;
        if (superClass?.type === "Identifier" && /(Error|Exception)$/.test(superClass.name))
            return true;
        base = base.base;
    }
    return base?.kind === "external";
}
/** `reply.send(err)`: Fastify sends the status of an error, which is not known. */
function mayBeError(value, { node }) {
    const [argument] = node.type === "CallExpression" ? node.arguments : [];
    return value?.kind === "unknown" && argument?.type === "Identifier" && /^(e|ex|err|\w*error)$/i.test(argument.name);
}
/** The status that an error class or factory is made with. */
function statusOfError(value) {
    if (value.kind === "object") {
        for (const [name, field] of value.fields) {
            const status = (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .numberOf */ .rl)(field);
            if (/status|code/i.test(name) && status !== undefined && isErrorStatus(status))
                return status;
        }
        return undefined;
    }
    if (value.kind !== "external" || value.form !== "call")
        return undefined;
    for (const argument of value.args) {
        const status = (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .numberOf */ .rl)(argument) ?? (argument.kind === "object" ? statusOfError(argument) : undefined);
        if (status !== undefined && isErrorStatus(status))
            return status;
    }
    const name = value.callee.kind === "external" && value.callee.form === "member" ? value.callee.name : undefined;
    return name === undefined ? undefined : (0,_statuses_js__WEBPACK_IMPORTED_MODULE_2__/* .statusNamed */ .Q)(name);
}
const isErrorStatus = (status) => Number.isInteger(status) && status >= 400 && status < 600;


/***/ }),

/***/ 74387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ locationOf),
  n: () => (/* binding */ readApplication)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/routes/generate/header.js
var header = __webpack_require__(18529);
// EXTERNAL MODULE: ./build/src/routes/read/browser.js
var read_browser = __webpack_require__(23205);
// EXTERNAL MODULE: ./build/src/routes/read/call.js
var call = __webpack_require__(42533);
// EXTERNAL MODULE: ./build/src/routes/read/classes.js
var classes = __webpack_require__(51657);
// EXTERNAL MODULE: ./build/src/routes/read/frameworks/frameworks.js + 3 modules
var frameworks = __webpack_require__(80538);
// EXTERNAL MODULE: ./build/src/routes/read/generated.js
var generated = __webpack_require__(22140);
// EXTERNAL MODULE: ./build/src/routes/read/middleware.js
var middleware = __webpack_require__(11257);
// EXTERNAL MODULE: ./build/src/routes/read/answering.js
var answering = __webpack_require__(29919);
// EXTERNAL MODULE: ./build/src/routes/read/branches.js
var branches = __webpack_require__(21825);
// EXTERNAL MODULE: ./build/src/routes/read/recorder.js
var read_recorder = __webpack_require__(17479);
// EXTERNAL MODULE: ./build/src/routes/read/value.js
var value = __webpack_require__(15892);
;// CONCATENATED MODULE: ./build/src/routes/read/operation.js






const EVERY_METHOD = ["get", "post", "put", "patch", "delete"];
/**
 * Runs the handlers of a route with a request that stands for all.
 * @param most steps that a handler may take
 * @returns an operation for each method
 */
function readOperation(reader, route, most) {
    const { entry, template, router } = route;
    if (entry.table)
        return [generatedOperation(route, entry.table)];
    const [method, ...others] = entry.methods ?? [];
    const recorder = readBefore(reader, route, others.length === 0 && method !== "*" ? method : undefined);
    const chain = [...route.before, ...route.handlers];
    const handler = route.handlers.at(-1);
    const answered = recorder.answers.length;
    let asks = (0,middleware/* authenticates */.t_)(recorder.outside);
    let isRead = true;
    const { cuts } = reader;
    for (const [i, value] of route.handlers.entries()) {
        // What the last handler checks may be anything: a login checks who somebody is.
        if (i === route.handlers.length - 1)
            asks ||= (0,middleware/* authenticates */.t_)(recorder.outside);
        isRead =
            readHandler(reader, recorder, value, router.framework, i === route.handlers.length - 1, most) ||
                i < route.handlers.length - 1;
    }
    const isCut = reader.cuts > cuts;
    const name = `the handler of ${entry.methods?.[0]?.toUpperCase() ?? ""} ${template.path}`;
    if (!isRead || handler === undefined)
        reader.cannotRead(name, entry.at, { cause: "the handlers of routes", hides: "handler" });
    // What it may ask for and send further on is not known.
    else if (isCut)
        reader.cannotRead(`${name} to its end, as it leads to too much code`, entry.at, {
            cause: "the handlers of routes to their ends, as they lead to too much code",
            hides: "handler",
        });
    for (const value of chain)
        recorder.validations.push(...(0,middleware/* validationsOf */.IC)(value));
    const limited = (0,middleware/* limits */.Fy)(recorder);
    const secured = (0,middleware/* secures */.BO)(recorder) || (0,middleware/* secures */.BO)(afterwards(reader, route));
    // Koa: what stands around the route may make another answer of its own.
    const isAnsweredAround = recorder.answers.some(({ status, around }, i) => i < answered && around !== "failed" && (status === undefined || status < 400));
    // What stands before the route answers with errors; what it says of success is for others.
    const answers = recorder.answers.filter(({ status }, i) => i >= answered || (status !== undefined && status >= 400));
    const methods = (entry.methods ?? []).flatMap((method) => (method === "*" ? EVERY_METHOD : [method]));
    const middlewares = chain.slice(0, -1).map((value) => (0,middleware/* nameOf */.Vb)(reader, value).name);
    return methods.map((method) => ({
        framework: router.framework,
        method,
        path: template.path,
        parameters: template.parameters,
        ...(template.openStart && { openStart: template.openStart }),
        uses: usesOf(recorder),
        validations: recorder.validations,
        answers,
        answersElsewhere: isCut || recorder.answersElsewhere || (router.framework === "koa" && isAnsweredAround),
        ...(route.rewritten && { rewritten: true }),
        handsOn: recorder.handsOn,
        options: entry.options,
        handler: handler && handlerName(reader, handler),
        middlewares,
        authenticated: asks || chain.some((value) => (0,middleware/* isAuthentication */.ZG)(reader, value)),
        rateLimited: route.rateLimited || limited || hasRateLimit(reader, entry.options),
        secured: route.secured || secured,
        isAll: entry.methods?.includes("*") ?? false,
        isGenerated: false,
        isRead: isRead && !isCut,
        location: locationOf(entry.at),
    }));
}
/** What stands before a route, mostly the same for many: each is read once after what stands before it in turn. */
function readBefore(reader, { before, router }, method) {
    let at = chainOf(reader, `${router.framework} ${method ?? "*"}`, () => new read_recorder/* Recorder */.vk(method));
    for (const value of before) {
        let next = at.next.get(value);
        if (!next) {
            const recorder = at.recorder.copy();
            readHandler(reader, recorder, value, router.framework, false);
            next = { recorder, next: new Map() };
            at.next.set(value, next);
        }
        at = next;
    }
    return at.recorder.copy();
}
const CHAINS = new WeakMap();
function chainOf(reader, key, start) {
    const chains = CHAINS.get(reader) ?? new Map();
    CHAINS.set(reader, chains);
    const known = chains.get(key) ?? { recorder: start(), next: new Map() };
    chains.set(key, known);
    return known;
}
/**
 * Whether nothing is served here: what is registered for all methods, or for whatever path nothing else takes, and
 * only ever refuses the request or hands it on.
 */
function isRefusal(operation) {
    const { isAll, isRead, isGenerated, answers, answersElsewhere, parameters, framework } = operation;
    if (isGenerated || !isRead || answersElsewhere || framework === "fastify")
        return false;
    const isCatchAll = parameters.at(-1)?.wildcard === true;
    if (answers.length === 0)
        return isAll;
    return (isAll || isCatchAll) && answers.every(({ status }) => status !== undefined && status >= 400);
}
/** Two registrations of a route, one after the other in the chain of its handlers. */
function joinedOperation(one, other) {
    const uses = { ...one.uses };
    for (const part of Object.keys(uses)) {
        const fields = [...new Set([...one.uses[part].fields, ...other.uses[part].fields])].sort();
        uses[part] = { fields, whole: one.uses[part].whole || other.uses[part].whole };
    }
    // What both patterns let through, no pattern says.
    const parameters = one.parameters.map(({ pattern, ...parameter }, i) => pattern !== undefined && pattern === other.parameters[i]?.pattern ? { ...parameter, pattern } : parameter);
    return {
        ...one,
        parameters,
        uses,
        validations: [...one.validations, ...other.validations],
        answers: [...one.answers, ...other.answers],
        answersElsewhere: one.answersElsewhere || other.answersElsewhere,
        handsOn: other.handsOn,
        options: one.options ?? other.options,
        handler: other.handler ?? one.handler,
        middlewares: [...one.middlewares, ...other.middlewares],
        authenticated: one.authenticated || other.authenticated,
        rateLimited: one.rateLimited || other.rateLimited,
        secured: one.secured || other.secured,
        isAll: one.isAll && other.isAll,
        isRead: one.isRead || other.isRead,
    };
}
/** A row of the table in a generated routes file. */
function generatedOperation({ entry, template, router, rateLimited, secured }, table) {
    return {
        framework: router.framework,
        method: entry.methods[0],
        path: template.path,
        parameters: template.parameters,
        ...(template.openStart && { openStart: template.openStart }),
        uses: usesOf(new read_recorder/* Recorder */.vk()),
        validations: [],
        answers: [],
        answersElsewhere: false,
        handsOn: false,
        options: table,
        handler: undefined,
        middlewares: [],
        authenticated: false,
        rateLimited,
        secured,
        isAll: false,
        isGenerated: true,
        isRead: true,
        location: locationOf(entry.at),
    };
}
function handlerName(reader, value) {
    const inner = (0,middleware/* handlerIn */.gV)(value);
    const { name } = (0,middleware/* nameOf */.Vb)(reader, inner ?? value);
    if (/^[A-Za-z_$][\w$]*$/.test(name))
        return name;
    // What a wrapper returns has no name; what it was given has.
    const wrapped = inner?.scope.own().filter((it) => it.kind === "function") ?? [];
    return wrapped.length === 1 && !wrapped[0].bound.length ? (0,middleware/* functionName */.AQ)(wrapped[0].node) : undefined;
}
/** @fastify/rate-limit: `config: { rateLimit: … }`, which says nothing where the plugin is not registered. */
function hasRateLimit(reader, options) {
    const limit = (0,value/* fieldOf */._F)((0,value/* fieldOf */._F)(options, "config"), "rateLimit");
    if (limit === undefined || (0,value/* truthOf */.D)(limit) === false)
        return false;
    const isRegistered = [...reader.externalCalls.values()].some(({ callee }) => /fastify.*rate-limit/.test((0,value/* originOf */.yv)(callee)?.module ?? ""));
    return isRegistered || reader.unread.length > 0;
}
/** What hooks do when the answer is made already. */
function afterwards(reader, { after, router }) {
    const recorder = new read_recorder/* Recorder */.vk();
    for (const value of after)
        readHandler(reader, recorder, value, router.framework, false);
    return recorder;
}
function usesOf({ fields, whole }) {
    const of = (part) => ({ fields: [...fields[part]].sort(), whole: whole.has(part) });
    return { body: of("body"), query: of("query"), params: of("params"), headers: of("headers"), cookies: of("cookies") };
}
const REQUEST = { kind: "request", part: "request" };
const CONTEXT = { kind: "request", part: "context" };
const RESPONSE = { kind: "response" };
/** @returns whether there was a function to read */
function readHandler(reader, recorder, value, framework, isLast, most) {
    const target = (0,middleware/* handlerIn */.gV)(value);
    if (!target)
        return value.kind === "external" && value.form === "call" && !isLast;
    // Express: handlers of errors have four parameters.
    if (framework === "express" && target.node.params.length === 4)
        return true;
    const before = reader.recorder;
    reader.recorder = recorder;
    recorder.pendings = [{}];
    try {
        (0,branches/* undone */.SF)(reader, recorder, () => reader.bounded(() => reader.run(target, argumentsOf(recorder, framework, isLast)), most));
        if (framework === "fastify" && isLast)
            returnedAnswers(recorder, target, reader.lastReturns);
        if (framework === "koa" || isLast)
            (0,answering/* flush */.bX)(recorder);
        // A status that nothing was sent with.
        recorder.pendings = [{}];
    }
    finally {
        reader.recorder = before;
    }
    return true;
}
function argumentsOf(recorder, framework, isLast) {
    const next = {
        kind: "native",
        name: "next",
        call: ([error], at) => {
            if (error && !(0,value/* isUndefined */.b0)(error))
                recorder.thrown(error, at);
            // What comes after the last handler of a route answers in its place.
            else if (isLast)
                recorder.handsOn = true;
            recorder.passes++;
            if (framework === "koa" && !isLast)
                recorder.set({ passed: "done" });
            return value/* UNKNOWN */.HV;
        },
    };
    return framework === "koa" ? [CONTEXT, next] : [REQUEST, RESPONSE, next];
}
const OK = { known: [200], sure: true };
/** Fastify sends what a handler returns. */
function returnedAnswers(recorder, target, returns) {
    for (const { value: body, pendings, at = { file: target.scope.file, node: target.node } } of returns) {
        recorder.pendings = [{}];
        // `reply.code(204)`, and nothing else.
        if (body.kind === "response" || (0,value/* isUndefined */.b0)(body))
            for (const { status, at: set } of pendings) {
                if (status !== undefined && set)
                    recorder.answered(status, { at: set });
            }
        else {
            const error = (0,answering/* statusOfSent */.AP)(body);
            recorder.answered(error === undefined ? (0,answering/* statusOf */.c2)(pendings, OK) : { known: [error], sure: true }, { body, at });
        }
    }
    recorder.pendings = [{}];
}

// EXTERNAL MODULE: ./build/src/routes/read/paths.js
var read_paths = __webpack_require__(10837);
// EXTERNAL MODULE: ./build/src/routes/read/files.js
var files = __webpack_require__(31802);
// EXTERNAL MODULE: ./build/src/routes/read/lasting.js
var lasting = __webpack_require__(497);
// EXTERNAL MODULE: ./build/src/routes/read/module.js
var read_module = __webpack_require__(56429);
// EXTERNAL MODULE: ./build/src/routes/read/parse.js
var parse = __webpack_require__(362);
;// CONCATENATED MODULE: ./build/src/routes/read/remembered.js
/** Cheaper ones are run again. */
const DEAR = 3_000;
/** One that was cut short is cut short again, if it was given this much. */
const DEAR_THOUGH_CUT = 20_000;
/**
 * Runs a function for a handler, or remembers what it came to: a configuration that is loaded, or connections that are
 * made, for each of a thousand routes.
 */
class Remembered {
    #outcomes = new Map();
    run(reader, target, args, run) {
        const { recorder } = reader;
        if (!recorder || !isApart(target, args, recorder))
            return run();
        const known = this.#outcomes.get(target.node);
        if (known && known.self === target.self) {
            for (const call of known.outside)
                if (!recorder.outside.includes(call))
                    recorder.outside.push(call);
            reader.lastReturns = known.returns;
            return known.value;
        }
        const [before, steps, cuts, outside] = [traces(recorder), reader.steps, reader.cuts, recorder.outside.length];
        const value = run();
        const cost = reader.steps - steps;
        if (cost < DEAR || (reader.cuts > cuts && cost < DEAR_THOUGH_CUT) || !isSame(before, traces(recorder)))
            return value;
        const returns = reader.lastReturns.map((one) => ({ ...one, pendings: [] }));
        this.#outcomes.set(target.node, { self: target.self, value, returns, outside: recorder.outside.slice(outside) });
        return value;
    }
}
/** Whether a function was there before the request, and is given nothing of it. */
function isApart({ scope, bound }, args, recorder) {
    return (scope.order <= recorder.since &&
        bound.length === 0 &&
        args.every((value) => value.kind === "literal" && (value.value === undefined || value.value === null)));
}
/** What a run may leave behind in what is noted of a handler. */
function traces(recorder) {
    const { answers, validations, fields, whole, headersSet, passes, answersElsewhere, handsOn, pendings } = recorder;
    return {
        counts: [
            answers.length,
            validations.length,
            ...Object.values(fields).map(({ size }) => size),
            whole.size,
            headersSet.size,
            passes,
            Number(answersElsewhere),
            Number(handsOn),
        ],
        pendings,
    };
}
function isSame(one, other) {
    return (one.counts.every((count, i) => count === other.counts[i]) &&
        one.pendings.length === other.pendings.length &&
        one.pendings.every((pending, i) => pending === other.pendings[i]));
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/src/routes/read/resolve.js


const EXTENSIONS = [".ts", ".tsx", ".mts", ".cts", ".js", ".jsx", ".mjs", ".cjs"];
/** What an import of a built file stands for in the sources. */
const WRITTEN = {
    ".js": [".ts", ".tsx", ".jsx"],
    ".mjs": [".mts"],
    ".cjs": [".cts"],
    ".jsx": [".tsx"],
};
/** Finds the files that modules are imported from: relative, by tsconfig paths, by `#imports`, by workspace package. */
class Resolver {
    #files;
    #aliases = [];
    #packages = new Map();
    constructor(files) {
        this.#files = files;
        for (const path of files.list()) {
            if (/(^|\/)(tsconfig[\w.-]*|jsconfig)\.json$/.test(path))
                this.#readPaths(path);
            else if (path.endsWith("package.json"))
                this.#readPackage(path);
        }
        // The longest pattern wins, as in TypeScript.
        this.#aliases.sort((a, b) => b.directory.length - a.directory.length || b.pattern.length - a.pattern.length);
    }
    /** The file of the sources that `specifier` means in `from`; undefined when it is a package's, or not there. */
    resolve(specifier, from) {
        // Made of __dirname: see `globals`.
        if (specifier.startsWith("/"))
            return this.#file(specifier.slice(1));
        if (/^\.{1,2}(\/|$)/.test(specifier))
            return this.#file(external_node_path_.posix.join(external_node_path_.posix.dirname(from), specifier));
        for (const { directory, pattern, targets } of this.#aliases) {
            if (!isWithin(directory, from))
                continue;
            const rest = matched(pattern, specifier);
            if (rest === undefined)
                continue;
            for (const target of targets) {
                const found = this.#file(external_node_path_.posix.join(directory, target.replace("*", rest)));
                if (found)
                    return found;
            }
        }
        for (const [name, directory] of this.#packages) {
            if (specifier === name)
                return this.#file(directory) ?? this.#file(external_node_path_.posix.join(directory, "src"));
            if (specifier.startsWith(`${name}/`)) {
                const rest = specifier.slice(name.length + 1);
                return this.#file(external_node_path_.posix.join(directory, rest)) ?? this.#file(external_node_path_.posix.join(directory, "src", rest));
            }
        }
        return undefined;
    }
    /** A path without its extension, of a directory with an index, or of a built file. */
    #file(path) {
        const normal = this.#files.normal(path)?.replace(/\/$/, "");
        if (normal === undefined)
            return undefined;
        const extension = external_node_path_.posix.extname(normal);
        const bare = normal.slice(0, normal.length - extension.length);
        const candidates = [
            ...(EXTENSIONS.includes(extension) ? [normal] : []),
            ...(WRITTEN[extension] ?? []).map((written) => bare + written),
            ...EXTENSIONS.map((written) => normal + written),
            ...EXTENSIONS.map((written) => external_node_path_.posix.join(normal, `index${written}`)),
        ];
        return candidates.find((candidate) => this.#files.has(candidate));
    }
    #readPaths(path) {
        const config = readLoose(this.#files.read(path));
        const { baseUrl, paths } = config?.compilerOptions ?? {};
        const directory = external_node_path_.posix.dirname(path) === "." ? "" : external_node_path_.posix.dirname(path);
        const base = typeof baseUrl === "string" ? external_node_path_.posix.join(directory, baseUrl) : directory;
        for (const [pattern, targets] of Object.entries(paths ?? {})) {
            if (!Array.isArray(targets))
                continue;
            const below = external_node_path_.posix.relative(directory || ".", base || ".");
            this.#aliases.push({ directory, pattern, targets: targets.map((target) => external_node_path_.posix.join(below, String(target))) });
        }
        if (typeof baseUrl === "string")
            this.#aliases.push({
                directory,
                pattern: "*",
                targets: [external_node_path_.posix.join(external_node_path_.posix.relative(directory || ".", base || "."), "*")],
            });
    }
    #readPackage(path) {
        const manifest = readLoose(this.#files.read(path));
        const directory = external_node_path_.posix.dirname(path) === "." ? "" : external_node_path_.posix.dirname(path);
        if (typeof manifest?.name === "string" && directory !== "")
            this.#packages.set(manifest.name, directory);
        for (const [pattern, target] of Object.entries(manifest?.imports ?? {})) {
            const file = typeof target === "string" ? target : Object.values(target ?? {}).find(isString);
            if (file !== undefined)
                this.#aliases.push({ directory, pattern, targets: [file] });
        }
        for (const [name, target] of Object.entries(manifest?._moduleAliases ?? {})) {
            this.#aliases.push({ directory, pattern: name, targets: [String(target)] });
            this.#aliases.push({ directory, pattern: `${name}/*`, targets: [`${target}/*`] });
        }
    }
}
/** Whether a file lies in a directory, which may be around the application's. */
function isWithin(directory, file) {
    if (/^(\.\.\/)*\.\.$/.test(directory))
        return file.split("../").length - 1 <= directory.split("..").length - 1;
    return directory === "" ? !file.startsWith("../") : file.startsWith(`${directory}/`);
}
/** The part of a specifier that the star of a pattern stands for. */
function matched(pattern, specifier) {
    const [head = "", tail] = pattern.split("*");
    if (tail === undefined)
        return pattern === specifier ? "" : undefined;
    if (!specifier.startsWith(head) || !specifier.endsWith(tail) || specifier.length < head.length + tail.length)
        return undefined;
    return specifier.slice(head.length, specifier.length - tail.length);
}
function isString(value) {
    return typeof value === "string";
}
/** JSON with comments and trailing commas, as tsconfig.json allows. Nothing when it is broken. */
function readLoose(text) {
    if (text === undefined)
        return undefined;
    const plain = text.replace(/("(?:[^"\\]|\\.)*")|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (_, string = "") => string);
    try {
        return JSON.parse(plain.replace(/,(\s*[}\]])/g, "$1"));
    }
    catch {
        try {
            return (0,dist/* parse */.qg)(plain);
        }
        catch {
            return undefined;
        }
    }
}

// EXTERNAL MODULE: ./build/src/routes/read/run.js
var run = __webpack_require__(36876);
;// CONCATENATED MODULE: ./build/src/routes/read/reader.js









/** A step is an expression. Nobody's single function needs more to be understood. */
const MOST_STEPS_PER_CALL = 60_000;
const LEAST_STEPS_PER_HANDLER = 4_000;
/**
 * What modules call when they are loaded, and what registers routes, from one registration to the next: a parser that
 * is run there must not take the work that others need.
 */
const MOST_STEPS_PER_START = 1_000_000;
/** After these, a function that registers no routes is run no more outside of handlers: a dear one, or a frequent one. */
const ENOUGH_RUNS = 3;
const ENOUGH_STEPS = 20_000;
const reader_DEAR = 4_000;
const ENOUGH_STEPS_OF_CHEAP = 400_000;
const MOST_DEPTH = 40;
const MOST_NESTING = 700;
/** The state of one reading: what was found so far, and how much work is left. */
class Reader {
    files;
    resolver;
    modules = new Map();
    problems = new Map();
    routers = [];
    unread = [];
    /** Calls of what packages export, in the order in which they were met; each place once. */
    externalCalls = new Map();
    /** Functions that were met, and those that were run or serve as handlers. */
    closures = [];
    /** Classes that were met, and the nodes of those that objects were made of. */
    classes = [];
    instantiated = new Set();
    called = new Set();
    /** Where objects of generated tables were written. */
    origins = new WeakMap();
    /** Objects that code which is not there was given, or of which parts may be gone: what they hold may be another. */
    handedOn = new WeakSet();
    /** Objects that were made before any request. */
    lasting = new WeakSet();
    /** What the code tells about the handler that is read now. */
    recorder;
    /** Whether parameters that nobody gives a value may be taken for applications: only when all else is read. */
    guessing = false;
    /** A Fastify instance was given another compiler for its JSON Schemas. */
    customValidation = false;
    /** Branches around what runs now of which it is not known whether they are taken. */
    branches = 0;
    /** All that the function returned that ended last. */
    lastReturns = [];
    /** What the branch that runs has given values. Undefined: no branch runs. */
    changes;
    /** Parameters of the function that runs, where it answers for others what they give it. */
    answersFor = new Set();
    /** The scope of the function that runs. */
    functionScope;
    /** Functions that are being run, innermost last. */
    stack = [];
    expressVersion;
    koaRouterVersion;
    frameworks;
    #assigned = new Map();
    #assignedFields = new Set();
    #parsed = new Map();
    /** Calls of methods of which it is known what they are called on, and those that were on a router. */
    settled = new WeakSet();
    registering = new WeakSet();
    /** Statements that are certainly not reached. */
    skipped = new WeakSet();
    #remembered = new Remembered();
    #ended = false;
    #nesting = 0;
    #steps = 0;
    #limit = 0;
    /** Where the part of the reading ends that goes on now. */
    #allowed = 0;
    /** The part of the reading that is bounded now, and how many registrations there were when it was last given work. */
    #bound;
    /** How often work was cut short. */
    cuts = 0;
    /** What functions cost so far, and whether routes came of it. */
    #work = new Map();
    /** Number of routers that were made and of calls of their methods. */
    registered = 0;
    constructor(files) {
        this.files = files;
        this.resolver = new Resolver(files);
        const versions = dependencies(files);
        this.expressVersion = versions.get("express") ?? 5;
        this.koaRouterVersion = versions.get("@koa/router") ?? versions.get("koa-router") ?? 15;
        this.frameworks = ["express", "fastify", "koa"].filter((name) => versions.has(name));
    }
    /** @returns false when there was enough work */
    step() {
        return ++this.#steps <= this.#limit || this.#goesOn();
    }
    /** What has registered routes with its work gets more. */
    #goesOn() {
        const bound = this.#bound;
        if (bound && this.registered > bound.registered && this.#steps <= bound.outer) {
            bound.registered = this.registered;
            this.#limit = Math.min(bound.outer, this.#steps + MOST_STEPS_PER_START);
            return true;
        }
        this.cuts++;
        return false;
    }
    /** One expression deeper. @returns false where the machine's own stack would not last */
    enter() {
        if (this.#nesting >= MOST_NESTING)
            return false;
        this.#nesting++;
        return true;
    }
    leave() {
        this.#nesting--;
    }
    /** How many steps were taken so far. */
    get steps() {
        return this.#steps;
    }
    /** Grants the work of another part of the reading. */
    allow(steps) {
        this.#noteEnd();
        this.#allowed = this.#steps + steps;
        this.#limit = this.#allowed;
    }
    /** Whether some part of the reading ended before it was done. */
    get exhausted() {
        this.#noteEnd();
        return this.#ended;
    }
    #noteEnd() {
        if (this.#steps > this.#limit)
            this.#ended = true;
    }
    /** Runs something that must not take all of the work that is left, unless it goes on registering routes. */
    bounded(work, most = MOST_STEPS_PER_CALL) {
        const [limit, bound] = [this.#limit, this.#bound];
        this.#bound = { outer: limit, most, registered: this.registered };
        this.#limit = Math.min(limit, this.#steps + most);
        try {
            return work();
        }
        finally {
            this.#limit = limit;
            this.#bound = bound;
        }
    }
    /** Runs what belongs to nothing that runs now, and is no work of it: a module, which may be needed anywhere first. */
    #apart(work) {
        const [limit, bound, branches, stack] = [this.#limit, this.#bound, this.branches, this.stack.splice(0)];
        const [before, recorder, changes] = [this.#steps, this.recorder, this.changes];
        this.#limit = this.#allowed;
        this.#bound = undefined;
        this.branches = 0;
        this.recorder = undefined;
        this.changes = undefined;
        try {
            return work();
        }
        finally {
            this.#noteEnd();
            this.#allowed -= this.#steps - before;
            this.#steps = before;
            this.#limit = bound ? limit : this.#allowed;
            this.#bound = bound;
            this.branches = branches;
            this.recorder = recorder;
            this.changes = changes;
            this.stack.push(...stack);
        }
    }
    /** What one of several handlers may take of the work that is left: some take little, and leave it to others. */
    shareOf(several) {
        const left = Math.max(0, this.#limit - this.#steps);
        return Math.min(MOST_STEPS_PER_CALL, Math.max(LEAST_STEPS_PER_HANDLER, (2 * left) / Math.max(1, several)));
    }
    get tooDeep() {
        return this.stack.length >= MOST_DEPTH;
    }
    /** Runs a function of the code that is read. A recursive one ends in what is not known. */
    run(target, args) {
        const { node, scope } = target;
        if (this.tooDeep || this.stack.filter((running) => running === node).length > 1)
            return value/* UNKNOWN */.HV;
        if (this.#isIdle(node, args))
            return value/* UNKNOWN */.HV;
        if (!this.#bound && !this.recorder)
            return this.bounded(() => this.run(target, args), MOST_STEPS_PER_START);
        const [steps, registered] = [this.#steps, this.registered];
        this.called.add(node);
        this.stack.push(node);
        const { branches, functionScope, answersFor } = this;
        try {
            this.functionScope = new value/* Scope */.HG(scope.file, scope, target.self);
            return this.#remembered.run(this, target, args, () => (0,run/* runFunction */.H)(this, target, args, this.functionScope));
        }
        finally {
            this.branches = branches;
            this.functionScope = functionScope;
            this.answersFor = answersFor;
            this.stack.pop();
            const work = this.#work.get(node) ?? { runs: 0, steps: 0, registers: false };
            work.runs++;
            work.steps += this.#steps - steps;
            work.registers ||= this.registered > registered;
            this.#work.set(node, work);
        }
    }
    /** Whether a function was run often enough, at some cost, to know that it has nothing to do with routes. */
    #isIdle(node, args) {
        const work = this.#work.get(node);
        if (!work || work.registers || this.recorder || work.runs < ENOUGH_RUNS || work.steps < ENOUGH_STEPS)
            return false;
        if (work.steps < ENOUGH_STEPS_OF_CHEAP && work.steps < work.runs * reader_DEAR)
            return false;
        return !args.some(({ kind }) => kind === "router");
    }
    /** What functions of a file assign to. */
    assigned(file) {
        let assigned = this.#assigned.get(file);
        if (!assigned) {
            const parsed = this.parsed(file);
            assigned = parsed ? (0,lasting/* assignedIn */.k8)(parsed.program) : { variables: new Set(), fields: new Set() };
            this.#assigned.set(file, assigned);
            for (const name of assigned.fields)
                this.#assignedFields.add(name);
        }
        return assigned;
    }
    /** Names of fields that functions of any file read so far assign to. */
    assignedFields() {
        if (this.#assigned.size < this.#parsed.size)
            for (const file of this.#parsed.keys())
                this.assigned(file);
        return this.#assignedFields;
    }
    /** A file's syntax tree; a problem where it has none. */
    parsed(file) {
        let parsed = this.#parsed.get(file);
        if (!parsed) {
            parsed = (0,parse/* parseSource */.P)(file, this.files.read(file) ?? "");
            this.#parsed.set(file, parsed);
            if (!("program" in parsed))
                this.problems.set(file, parsed);
        }
        return "program" in parsed ? parsed : undefined;
    }
    /** The module of a file, which is read when it is needed first. */
    module(file) {
        const known = this.modules.get(file);
        if (known)
            return known;
        // How generated code serves its tables is known without reading it.
        if ((0,generated/* isRuntime */.vk)(file, this.files))
            return undefined;
        const parsed = this.parsed(file);
        if (!parsed)
            return undefined;
        if ((0,generated/* isValidators */.s)(file, this.files))
            return (0,generated/* validatorsModule */.WH)(this, file, parsed);
        const module = this.#apart(() => (0,read_module/* makeModule */.R)(this, file, parsed.program));
        if ((0,generated/* isIndex */.nw)(file, this.files))
            (0,generated/* replaceFactories */.zQ)(this, module);
        return module;
    }
    sources() {
        return this.files.list().filter((path) => (0,files/* isSource */.__)(path) && !path.startsWith("../"));
    }
    /** Lists what could not be read; each place once. */
    cannotRead(what, at, more = {}) {
        if (!this.unread.some((known) => known.at.node === at.node && known.what === what))
            this.unread.push({ what, at, ...more });
    }
    /** The code of a node, for people. */
    text(at) {
        return (0,parse/* snippet */.U)(this.files.read(at.file) ?? "", at.node);
    }
}
/** package.json files of an application, then those of the directories around it, the nearest first. */
function manifestsOf(files) {
    const all = files.list().filter((path) => /(^|\/)package\.json$/.test(path));
    const around = all.filter((path) => /^(\.\.\/)+package\.json$/.test(path));
    return [...all.filter((path) => !path.startsWith("../")), ...around.sort((a, b) => a.length - b.length)];
}
/** Major versions of what the package.json files of an application depend on. */
function dependencies(files) {
    const versions = new Map();
    for (const path of manifestsOf(files)) {
        let manifest;
        try {
            manifest = JSON.parse(files.read(path) ?? "{}");
        }
        catch {
            continue;
        }
        for (const section of ["dependencies", "devDependencies", "peerDependencies"]) {
            for (const [name, range] of Object.entries(manifest?.[section] ?? {})) {
                const major = Number(/(\d+)/.exec(String(range))?.[1]);
                if (!versions.has(name))
                    versions.set(name, Number.isFinite(major) ? major : 99);
            }
        }
    }
    return versions;
}

// EXTERNAL MODULE: ./build/src/routes/read/frameworks/fastify.js
var fastify = __webpack_require__(52843);
;// CONCATENATED MODULE: ./build/src/routes/read/routes.js




/**
 * Applications, and routers that nothing mounts. Where there is an application, routers that nothing mounts are left:
 * what their paths begin with is not known.
 */
function rootsOf(reader) {
    const mounted = new Set();
    for (const { entries } of reader.routers)
        for (const entry of entries)
            if (entry.kind === "mount")
                mounted.add(entry.router);
    // One that is made again and was not followed to where it is mounted is hardly served by itself.
    const mountedAt = new Set([...mounted].map(({ at }) => at.node));
    const isMadeAgain = (router) => router.role === "application" && mountedAt.has(router.at.node);
    const unmounted = reader.routers.filter((router) => !mounted.has(router) && router.entries.length > 0);
    const free = unmounted.filter((router) => !isMadeAgain(router));
    const left = (routers) => routers.map((router) => ({ router, routes: countRoutes(router) })).filter(({ routes }) => routes > 0);
    const applications = free.filter((router) => router.role === "application");
    const serving = applications.filter((router) => !router.guessed && countRoutes(router) > 0);
    if (serving.length === 0) {
        const mounting = applications.find(({ guessed }) => !guessed);
        const below = mounting
            ? free.filter(({ role, framework }) => role !== "application" && framework === mounting.framework)
            : [];
        return { roots: free, left: left(unmounted.filter(isMadeAgain)), below: new Set(below) };
    }
    return {
        roots: applications,
        below: new Set(),
        left: left(unmounted.filter((router) => router.role !== "application" || isMadeAgain(router))),
    };
}
function countRoutes(router, seen = new Set()) {
    if (seen.has(router))
        return 0;
    seen.add(router);
    return router.entries.reduce((sum, entry) => sum + (entry.kind === "route" ? 1 : entry.kind === "mount" ? countRoutes(entry.router, seen) : 0), 0);
}
/** All routes below a root, in the order in which a request meets them. */
function registeredIn(reader, root, schemas, { isBelow = false } = {}) {
    const hardened = root.hardened === true;
    const result = { routes: [], middlewares: [], headerHelper: undefined, rateLimited: hardened };
    const start = {
        prefixes: [{ path: "", parameters: [], ...(isBelow && { openStart: true }) }],
        before: [],
        after: [],
        rewritten: false,
        rateLimited: hardened,
        secured: hardened,
        depth: 0,
    };
    walk(reader, root, start, result, schemas);
    return result;
}
function walk(reader, router, around, result, schemas) {
    if (around.depth > 20)
        return;
    for (const [id, schema] of (0,fastify/* shared */.ue)(router))
        schemas.set(id, schema);
    const own = router.prefix === undefined
        ? around.prefixes
        : extend(reader, router, around.prefixes, router.prefix, router.at, true);
    const state = { ...around, prefixes: own, before: [...around.before], after: [...around.after] };
    // Fastify's hooks and plugins hold for all of an instance, wherever they stand in it.
    const order = router.framework === "fastify"
        ? [
            ...router.entries.filter(({ kind }) => kind === "middleware"),
            ...router.entries.filter(({ kind }) => kind !== "middleware"),
        ]
        : router.entries;
    for (const entry of order) {
        if (entry.kind === "middleware")
            addMiddleware(reader, router, entry, state, result);
        else if (entry.kind === "mount") {
            const prefixes = entry.paths === undefined ? own : extend(reader, router, own, entry.paths, entry.at, true);
            const before = [...state.before, ...entry.handlers.map((handler) => ({ path: "", handler }))];
            noteHelpers(entry, result);
            walk(reader, entry.router, { ...state, prefixes, before, depth: around.depth + 1 }, result, schemas);
        }
        else
            addRoutes(reader, router, entry, state, result);
    }
}
/** A text, a pattern, or that there is none; what was read as anything else came from what is not known. */
function isPath(value) {
    if (value.kind === "literal")
        return typeof value.value === "string" || (value.value === undefined && !value.assumed);
    return value.kind === "pattern" || value.kind === "list";
}
/** Every prefix with every path. Paths that are not known are listed as such. */
function extend(reader, router, prefixes, paths, at, isPrefix = false) {
    const all = paths.kind === "list" ? paths : (0,value/* list */.p_)([paths]);
    if (all.open)
        reader.cannotRead(`some of the paths of ${reader.text(at)}`, at);
    return all.items.flatMap((item) => {
        // Of `${basePath}/api`, and of a prefix that only the environment knows, the rest is good for a comparison.
        const tail = (item.kind === "unknown" ? item.tail : undefined) ?? (isPrefix && !isPath(item) ? "" : undefined);
        if (tail !== undefined)
            reader.cannotRead(`the beginning of the path of ${reader.text(at)}, which is only known when it runs`, at, {
                cause: "the beginning of some paths, which is only known when it runs",
            });
        const text = item.kind === "literal" && item.value === undefined ? "" : (tail ?? (0,value/* stringOf */.Je)(item));
        const templates = text === undefined ? undefined : (0,read_paths/* templatesOf */.r3)(text, router.dialect);
        if (!templates) {
            const why = item.kind === "pattern" ? "is a regular expression" : "is only known when it runs";
            const many = item.kind === "pattern" ? "are regular expressions" : "are only known when it runs";
            reader.cannotRead(`the path of ${reader.text(at)}, which ${why}`, at, { cause: `some paths, which ${many}` });
            return [];
        }
        return prefixes.flatMap((prefix) => templates.map((template) => ({
            path: (0,read_paths/* joinPaths */.HS)(prefix.path, template.path),
            parameters: [...prefix.parameters, ...template.parameters],
            ...((prefix.openStart || tail !== undefined) && { openStart: true }),
        })));
    });
}
/** Whether a hook is given the body: it may return another. */
const takesPayload = (handler) => handler.kind !== "function" || handler.node.params.length > 2;
function addMiddleware(reader, router, entry, state, result) {
    const paths = entry.paths === undefined
        ? [""]
        : extend(reader, router, state.prefixes, entry.paths, entry.at).map(({ path }) => path);
    for (const path of paths)
        for (const handler of entry.handlers) {
            if (entry.hook === "onSend")
                state.after.push(handler);
            if (entry.hook === "preSerialization" || (entry.hook === "onSend" && takesPayload(handler)))
                state.rewritten = true;
            if (entry.hook?.startsWith("param:") || /^(preSerialization|onSend|onResponse)$/.test(entry.hook ?? ""))
                continue;
            if (!(isOff(entry) && ((0,middleware/* isRateLimiter */.JI)(reader, handler) || (0,middleware/* isHeaderHelper */.YD)(handler))))
                state.before.push({ path, handler });
            // A package's middleware on a path of its own may answer there.
            const origin = (0,value/* originOf */.yv)(handler);
            if (path !== "" && origin && !isQuiet(origin.module) && !origin.path.includes("static"))
                reader.cannotRead(`what ${origin.module} serves at ${path}`, entry.at, { below: path });
            if (router.framework !== "koa" &&
                path !== "" &&
                !origin &&
                handler.kind === "external" &&
                handler.form === "call") {
                const text = reader.text(handler.at);
                if (!isQuiet(text) && !(0,middleware/* isAuthentication */.ZG)(reader, handler) && !(0,middleware/* isRateLimiter */.JI)(reader, handler))
                    reader.cannotRead(`what ${text} serves at ${path}`, entry.at, { below: path });
            }
        }
    noteHelpers(entry, result);
    const limits = entry.handlers.some((handler) => (0,middleware/* isRateLimiter */.JI)(reader, handler)) && !isOff(entry);
    if (limits && entry.paths === undefined) {
        state.rateLimited = true;
        if (state.depth === 0)
            result.rateLimited = true;
    }
    if (state.depth === 0)
        result.middlewares.push(...entry.handlers.map((handler) => (0,middleware/* nameOf */.Vb)(reader, handler)));
}
/** @fastify/rate-limit and @fastify/helmet with `global: false` are there only for the routes that ask for it. */
function isOff({ options }) {
    const global = options?.kind === "object" ? options.fields.get("global") : undefined;
    return global?.kind === "literal" && global.value === false;
}
function noteHelpers({ handlers, at }, result) {
    if (handlers.some((handler) => (0,middleware/* isHeaderHelper */.YD)(handler)))
        result.headerHelper ??= at;
}
/** Packages that prepare requests and answer none. */
const isQuiet = (module) => /rate-?limit|slow-down|helmet|static|serve-index|favicon|^cors$|@koa\/cors|body-?parser|multer|morgan|compression|cookie|session|passport|jwt|csurf|hpp|validator|celebrate|joi|zod|multipart|formidable|timeout|logger|pino|winston|sanitize|xss|etag|response-time/i.test(module);
function addRoutes(reader, router, entry, state, result) {
    if (entry.methods === undefined) {
        reader.cannotRead(`the methods of ${reader.text(entry.at)}, which are only known when it runs`, entry.at);
        return;
    }
    const templates = entry.table
        ? generatedPaths(state.prefixes, entry.paths)
        : extend(reader, router, state.prefixes, entry.paths, entry.at);
    const guards = guardsOf(reader, router, entry);
    if (guards.length > 0 && guards.length === entry.handlers.length) {
        stand(guards, templates, state);
        return;
    }
    for (const template of templates) {
        const standing = state.before.filter(({ path }) => path === "" || isBelow(template.path, path));
        const before = standing.map(({ handler }) => handler);
        const chain = [...before, ...entry.handlers];
        const limiting = isUnlimited(entry) ? entry.handlers : chain;
        const limited = limiting.some((handler) => (0,middleware/* isRateLimiter */.JI)(reader, handler));
        result.routes.push({
            router,
            methods: entry.methods,
            template,
            before,
            handlers: entry.handlers,
            entry,
            after: state.after,
            rewritten: state.rewritten || ["preSerialization", "onSend"].some((hook) => (0,value/* fieldOf */._F)(entry.options, hook) !== undefined),
            rateLimited: limited || (state.rateLimited && !isUnlimited(entry)),
            secured: state.secured || wantsHeaders(entry) || chain.some((handler) => (0,middleware/* isHeaderHelper */.YD)(handler)),
        });
    }
    stand(lettingPass(router, entry) ? entry.handlers : guards, templates, state);
}
/** `app.all("/admin/*", limiter)`: what packages register for all methods answers none, and stands before others. */
function guardsOf(reader, router, { methods, handlers }) {
    if (router.framework === "fastify" || !methods?.includes("*"))
        return [];
    return handlers.filter((handler) => handler.kind === "external" &&
        ((0,middleware/* isRateLimiter */.JI)(reader, handler) || (0,middleware/* isAuthentication */.ZG)(reader, handler) || (0,middleware/* isHeaderHelper */.YD)(handler)));
}
/** Whether what is registered for all methods may hand the request on. */
function lettingPass(router, { methods, handlers }) {
    const last = handlers.at(-1);
    if (router.framework === "fastify" || !methods?.includes("*") || last?.kind !== "function")
        return false;
    return last.node.params.length === (router.framework === "koa" ? 2 : 3);
}
/** Handlers that stand before whatever is registered later at these paths. */
function stand(handlers, templates, state) {
    for (const { path, parameters } of templates) {
        const rest = parameters.at(-1)?.wildcard ? `/{${parameters.at(-1).name}}` : undefined;
        const above = rest && path.endsWith(rest) ? path.slice(0, -rest.length) : path;
        for (const handler of handlers)
            state.before.push({ path: above, handler });
    }
}
/** @fastify/rate-limit: `config: { rateLimit: false }` takes a route out. */
function isUnlimited({ options }) {
    const limit = (0,value/* fieldOf */._F)((0,value/* fieldOf */._F)(options, "config"), "rateLimit");
    return limit !== undefined && (0,value/* truthOf */.D)(limit) === false;
}
/** @fastify/helmet: `helmet: { … }` of a route. */
function wantsHeaders({ options }) {
    const helmet = (0,value/* fieldOf */._F)(options, "helmet");
    return helmet !== undefined && (0,value/* truthOf */.D)(helmet) !== false;
}
/** Paths of generated tables are OpenAPI's already. */
function generatedPaths(prefixes, path) {
    const text = (0,value/* stringOf */.Je)(path) ?? "";
    const parameters = [...text.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => ({ name: name }));
    return prefixes.map((prefix) => ({
        path: prefix.path === "" ? text : (0,read_paths/* joinPaths */.HS)(prefix.path, text),
        parameters: [...prefix.parameters, ...parameters],
        ...(prefix.openStart && { openStart: prefix.openStart }),
    }));
}
function isBelow(path, prefix) {
    const plain = prefix.replace(/\/\{wildcard\}$/, "");
    return path === plain || path.startsWith(plain === "/" ? plain : `${plain}/`);
}

;// CONCATENATED MODULE: ./build/src/routes/read/unreached.js





/**
 * Lists what looks like a registration of a route and was never reached: it stands where reading ended, behind a call
 * that could not be followed, or on something of which nothing is known.
 */
function noteUnreached(reader, sources) {
    for (const file of sources) {
        const text = reader.files.read(file) ?? "";
        if (!MAY_REGISTER.test(text) || (0,header/* isOurs */.M)(text) || read_browser/* BROWSER */.h.test(text) || call/* OTHERS_IN_USE */.Mh.test(text))
            continue;
        const program = reader.parsed(file)?.program;
        if (!program)
            continue;
        for (const node of registrationsIn(reader, program))
            if (!reader.unread.some(({ at }) => at.node === node))
                reader.cannotRead(`the route of ${reader.text({ file, node })}, which was not reached`, { file, node }, { cause: "routes in code that was not reached", ends: (0,read_paths/* endOfServed */.CZ)(pathOf(node)) });
    }
}
function pathOf({ arguments: [path] }) {
    return path?.type === "StringLiteral" ? path.value : undefined;
}
const MAY_REGISTER = /\.(get|post|put|patch|delete|all|route)\s*[(<]/;
/** Calls that look like registrations, and of which nothing is known. */
function registrationsIn(reader, program) {
    const found = [];
    const open = [program];
    for (let node = open.pop(); node; node = open.pop()) {
        if (reader.skipped.has(node))
            continue;
        if (node.type === "CallExpression" && !reader.settled.has(node) && registers(node))
            found.push(node);
        for (const value of Object.values(node))
            for (const child of Array.isArray(value) ? value : [value])
                if (child && typeof child === "object" && typeof child.type === "string" && "start" in child)
                    open.push(child);
    }
    return found.reverse();
}
/** `router.get("/path", …, handler)`, `app.route({ method, url, handler })` */
function registers({ callee, arguments: args }) {
    if (callee.type !== "MemberExpression" || callee.computed || callee.property.type !== "Identifier")
        return false;
    const { name } = callee.property;
    const [first, ...others] = args;
    if (!first)
        return false;
    const onRouter = ROUTER.test(nameOf(callee.object));
    if (name === "route")
        return onRouter && isRouteObject(first);
    if (!frameworks/* HTTP_METHODS */.y8.includes(name) && name !== "all")
        return false;
    const last = others.at(-1);
    if (!last || !unreached_isPath(first))
        return false;
    return isHandler(last) || (onRouter && /^(Identifier|MemberExpression|CallExpression)$/.test(last.type));
}
/** What applications and routers are called; what asks another server is called `api` or `client`. */
const ROUTER = /^(app|server|fastify|instance|koa|express|router|routes?)$|[a-z](App|Router|Routes?|Server)$/;
/** The last name of what a method is called on: `this.app` is an app. */
function nameOf(node) {
    if (node.type === "Identifier")
        return node.name;
    if (node.type === "MemberExpression" && node.property.type === "Identifier")
        return node.property.name;
    if (node.type === "MemberExpression" && node.property.type === "PrivateName")
        return node.property.id.name;
    // `app.get(…).post(…)`
    return node.type === "CallExpression" && node.callee.type === "MemberExpression" ? nameOf(node.callee.object) : "";
}
function unreached_isPath(node) {
    if (node.type === "StringLiteral")
        return node.value.startsWith("/");
    if (node.type !== "TemplateLiteral")
        return false;
    const start = node.quasis[0]?.value.cooked ?? "";
    const next = node.quasis[1]?.value.cooked ?? "";
    return start.startsWith("/") || (start === "" && next.startsWith("/"));
}
function isHandler(node) {
    return (node.type === "ArrowFunctionExpression" || node.type === "FunctionExpression") && (0,call/* takesRequest */.SM)(node);
}
function isRouteObject(node) {
    if (node.type !== "ObjectExpression")
        return false;
    const names = node.properties.flatMap((property) => property.type !== "SpreadElement" && property.key.type === "Identifier" ? [property.key.name] : []);
    return names.includes("handler") && (names.includes("url") || names.includes("path"));
}

;// CONCATENATED MODULE: ./build/src/routes/read/application.js













/** Beyond these a part of an application is read no further, and that is said. */
const MOST_STEPS = 6_000_000;
const MOST_STEPS_OF_THE_REST = 15_000;
/** Reads Express, Fastify and Koa applications without running them. */
function readApplication(files) {
    const reader = new Reader(files);
    const sources = reader.sources();
    reader.allow(MOST_STEPS);
    for (const file of entriesFirst(reader, sources))
        if (!(0,header/* isOurs */.M)(reader.files.read(file) ?? ""))
            reader.module(file);
    reader.allow(MOST_STEPS);
    runTheRest(reader);
    (0,generated/* serveGenerated */.Zs)(reader, sources);
    const shared = new Map();
    const { roots, left, below } = rootsOf(reader);
    const byRoute = new Map();
    reader.allow(2 * MOST_STEPS);
    const served = [];
    const all = roots.map((root) => ({
        root,
        registered: registeredIn(reader, root, shared, { isBelow: below.has(root) }),
    }));
    let waiting = all.reduce((sum, { registered }) => sum + registered.routes.length, 0);
    for (const { root, registered } of all) {
        const own = registered.routes
            .flatMap((route) => readOperation(reader, route, reader.shareOf(waiting--)))
            .filter((operation) => !isRefusal(operation));
        for (const operation of own)
            addTo(byRoute, operation, root);
        served.push(describeRoot(reader, root, registered, own));
    }
    for (const root of below)
        reader.cannotRead(`where this ${root.framework} ${root.role} is mounted, which is only known when it runs`, root.at, {
            cause: "where routes are mounted, which is only known when it runs",
        });
    for (const { router, routes } of left)
        reader.cannotRead(`where ${routes === 1 ? "1 route" : `${routes} routes`} of ${named(router)} ${routes === 1 ? "is" : "are"} mounted: nothing that could be read mounts it`, router.at, {
            cause: `where routes of ${named(router)} are mounted: nothing that could be read mounts it`,
        });
    noteUnreached(reader, sources);
    if (reader.exhausted)
        reader.cannotRead("all of the application: it is too large", { file: sources[0], node: startOf() });
    const operations = [...byRoute.values()].map(({ operation }) => operation);
    operations.sort((a, b) => compare(a.path, b.path) || order(a.method) - order(b.method));
    return {
        operations,
        roots: served,
        unread: reader.unread
            .filter(({ at, unlessRegistering }) => !(unlessRegistering && reader.registering.has(at.node)))
            .map(({ at, unlessRegistering: _, ...place }) => ({ ...place, location: locationOf(at) }))
            .sort((a, b) => compareLocations(a.location, b.location)),
        beyond: beyondCode(reader, sources),
        broken: [...reader.problems].map(([file, { message, line, column }]) => ({
            what: message,
            location: { file, line, column },
        })),
        files: sources.length - reader.problems.size,
        calls: [...reader.externalCalls.values()].map((call) => ({ call, location: locationOf(call.at) })),
        shared,
        reader,
    };
}
/**
 * Modules that import each other in a circle are whole only where they are begun with as the application begins: with
 * what makes it and listens.
 */
function entriesFirst(reader, sources) {
    const weight = (file) => {
        const text = reader.files.read(file) ?? "";
        return MAKES.test(text) ? 2 : LISTENS.test(text) ? 1 : 0;
    };
    return [...sources]
        .map((file) => ({ file, weight: weight(file) }))
        .sort((a, b) => b.weight - a.weight)
        .map(({ file }) => file);
}
const MAKES = /\bexpress\(\)|\bnew Koa\(|\b[Ff]astify\(/;
const LISTENS = /\.listen\(/;
function beyondCode(reader, sources) {
    return sources.flatMap((file) => [...withoutSchemas(reader, file), ...ownCallsOf(reader, file)]);
}
/** What could not be read must not look as if anything were allowed. */
function withoutSchemas(reader, file) {
    if (!(0,generated/* isIndex */.nw)(file, reader.files) || reader.files.read(external_node_path_.posix.join(external_node_path_.posix.dirname(file), "validators.ts")) !== undefined)
        return [];
    const what = "the schemas of these generated routes, as there is no validators.ts beside it that can be read";
    return [{ what, location: { file, line: 1 } }];
}
function ownCallsOf(reader, file) {
    const found = (0,generated/* beyondRoutesIn */.Pu)(reader, file);
    if (!found || found.calls.length === 0)
        return [];
    const what = `what the API calls itself, for which nothing is generated: ${found.calls.join(", ")}`;
    return [{ what, location: { file, line: found.line } }];
}
/** Functions that nothing that could be read calls: exported ones, and those that a framework or a tool calls. */
function runTheRest(reader) {
    const handlers = new Set();
    for (const { entries } of reader.routers)
        for (const entry of entries)
            if ("handlers" in entry)
                for (const handler of entry.handlers)
                    if (handler.kind === "function")
                        handlers.add(handler.node);
    const browser = new Map();
    const isOfBrowser = (file) => {
        if (!browser.has(file))
            browser.set(file, read_browser/* BROWSER */.h.test(reader.files.read(file) ?? ""));
        return browser.get(file);
    };
    const rest = (withRouters) => {
        for (let i = 0; i < reader.closures.length; i++) {
            const target = reader.closures[i];
            if (reader.called.has(target.node) || handlers.has(target.node) || isOfBrowser(target.scope.file))
                continue;
            if (!withRouters && ((0,frameworks/* takesRouter */.K7)(reader, target) || (0,call/* looksLikeHandler */.q)(target.node)))
                continue;
            reader.bounded(() => reader.run(target, []), MOST_STEPS_OF_THE_REST);
        }
    };
    for (const value of reader.classes)
        if (!reader.instantiated.has(value.node) && !isOfBrowser(value.scope.file))
            reader.bounded(() => (0,classes/* instantiate */.F)(reader, value, []), MOST_STEPS_OF_THE_REST);
    rest(false);
    reader.guessing = true;
    rest(true);
}
/** What is registered again for a route is a link of its chain; of another application, what answers first counts. */
function addTo(operations, operation, root) {
    // Names of parameters do not tell routes apart.
    const key = `${operation.method} ${(0,read_paths/* shapeOf */.F5)(operation.path)}`;
    const known = operations.get(key);
    if (!known || isNarrower(operation, known.operation))
        operations.set(key, { operation, root });
    else if (known.root === root && !operation.isGenerated)
        known.operation = joinedOperation(known.operation, operation);
}
/** `/:token` is a route of its own beside `/*`, which is asked what nothing else takes or stands before all. */
function isNarrower(operation, than) {
    const isOpen = ({ parameters }) => parameters.some(({ wildcard }) => wildcard === true);
    return isOpen(than) && !isOpen(operation);
}
function describeRoot(reader, root, registered, own) {
    // Who makes the application that a function is given may have secured it before.
    const isSecuredByOthers = (root.guessed || root.isDefault) && [...reader.externalCalls.values()].some((call) => (0,middleware/* isHeaderHelper */.YD)(call));
    return {
        framework: root.framework,
        role: root.role,
        location: locationOf(root.at),
        middlewares: registered.middlewares.map(({ name }) => name),
        secured: isSecuredByOthers ? own.length : own.filter(({ secured }) => secured).length,
        headerHelper: registered.headerHelper && locationOf(registered.headerHelper),
        rateLimited: registered.rateLimited,
        operations: own.length,
        generated: root.entries.some((entry) => entry.kind === "route" && entry.table !== undefined),
    };
}
/** "an express router" */
function named({ framework, role }) {
    return `${framework === "express" ? "an" : "a"} ${framework} ${role}`;
}
/** A place for people: lines and columns from 1. */
function locationOf({ file, node }) {
    const { loc } = node;
    return {
        file,
        ...(loc && { line: loc.start.line, column: loc.start.column + 1 }),
        ...(loc && loc.end.line !== loc.start.line && { endLine: loc.end.line }),
    };
}
function startOf() {
    return { type: "NullLiteral", loc: { start: { line: 1, column: 0 }, end: { line: 1, column: 0 } } };
}
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const METHODS = ["get", "post", "put", "patch", "delete", "head", "options", "trace"];
const order = (method) => METHODS.indexOf(method);
function compareLocations(a, b) {
    return compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}


/***/ }),

/***/ 96358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ asking)
/* harmony export */ });
/** Runs what depends on a test: on one of what a function is given to answer with, it is not the same for all. */
function asking(reader, test, run) {
    const { recorder, answersFor } = reader;
    if (!recorder || answersFor.size === 0 || !asksFor(test, answersFor))
        return run();
    recorder.shared++;
    const result = run();
    recorder.shared--;
    return result;
}
function asksFor(node, names) {
    switch (node.type) {
        case "Identifier":
            return names.has(node.name);
        case "MemberExpression":
        case "OptionalMemberExpression":
            return asksFor(node.object, names);
        case "UnaryExpression":
            return asksFor(node.argument, names);
        case "TSNonNullExpression":
        case "TSAsExpression":
        case "AwaitExpression":
            return node.type === "AwaitExpression" ? asksFor(node.argument, names) : asksFor(node.expression, names);
        case "BinaryExpression":
        case "LogicalExpression":
            return asksFor(node.left, names) || asksFor(node.right, names);
        case "CallExpression":
        case "OptionalCallExpression":
            return asksFor(node.callee, names) || node.arguments.some((argument) => asksFor(argument, names));
        default:
            return false;
    }
}


/***/ }),

/***/ 46222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ propertyName),
/* harmony export */   Nk: () => (/* binding */ setMember),
/* harmony export */   oI: () => (/* binding */ bind)
/* harmony export */ });
/* harmony import */ var _branches_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21825);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85732);
/* harmony import */ var _member_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12343);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15892);




/** Gives the names of a pattern their values; `assign`: to variables that are there already. */
function bind(reader, pattern, value, scope, assign = false) {
    switch (pattern.type) {
        case "Identifier":
            if (assign) {
                (0,_branches_js__WEBPACK_IMPORTED_MODULE_0__/* .noteChange */ .tc)(reader, scope.owner(pattern.name), pattern.name);
                scope.assign(pattern.name, value);
            }
            else
                scope.declare(pattern.name, value);
            return;
        case "AssignmentPattern": {
            const given = (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isUndefined */ .b0)(value) ? (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(reader, pattern.right, scope) : value;
            // A default says more than nothing: `prefix = "/api"`.
            const known = given.kind === "unknown" ? (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .assumed */ .V2)((0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(reader, pattern.right, scope)) : given;
            if (known !== value && known.kind === "router")
                known.router.isDefault = true;
            bind(reader, pattern.left, known, scope, assign);
            return;
        }
        case "ObjectPattern": {
            const taken = [];
            for (const property of pattern.properties) {
                if (property.type === "RestElement") {
                    bind(reader, property.argument, without(value, taken), scope, assign);
                    continue;
                }
                const key = property.computed
                    ? (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .stringOf */ .Je)((0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(reader, property.key, scope))
                    : property.key.type === "Identifier"
                        ? property.key.name
                        : property.key.type === "StringLiteral"
                            ? property.key.value
                            : undefined;
                if (key !== undefined)
                    taken.push(key);
                const found = key === undefined ? _value_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN */ .HV : (0,_member_js__WEBPACK_IMPORTED_MODULE_2__/* .memberOf */ .C5)(reader, value, key, { file: scope.file, node: property });
                bind(reader, property.value, found, scope, assign);
            }
            return;
        }
        case "ArrayPattern":
            for (const [i, element] of pattern.elements.entries()) {
                if (!element)
                    continue;
                if (element.type === "RestElement") {
                    const rest = value.kind === "list" ? (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(value.items.slice(i), value.open) : _value_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN */ .HV;
                    bind(reader, element.argument, rest, scope, assign);
                }
                else
                    bind(reader, element, value.kind === "list" ? (value.items[i] ?? _value_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN */ .HV) : _value_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN */ .HV, scope, assign);
            }
            return;
        case "RestElement":
            bind(reader, pattern.argument, value, scope, assign);
            return;
        case "TSParameterProperty":
            bind(reader, pattern.parameter, value, scope, assign);
            return;
        case "MemberExpression":
            setMember(reader, pattern, value, scope);
            return;
        default:
            return;
    }
}
/** `object.name = value`, where the object is known. */
function setMember(reader, target, value, scope) {
    const object = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(reader, target.object, scope);
    const name = propertyName(reader, target, scope);
    if (name === undefined) {
        if (object.kind === "object")
            object.open = true;
        return;
    }
    if (object.kind === "object") {
        (0,_branches_js__WEBPACK_IMPORTED_MODULE_0__/* .noteChange */ .tc)(reader, object, name);
        object.fields.set(name, value);
    }
    else if (object.kind === "class")
        object.statics.set(name, value);
    else if (object.kind === "function") {
        object.fields ??= new Map();
        object.fields.set(name, value);
    }
    else if (object.kind === "request" || object.kind === "response")
        reader.recorder?.assigned(object, name, value, { file: scope.file, node: target });
}
/** The name that a member expression asks for; undefined when it is not known. */
function propertyName(reader, node, scope) {
    if (!node.computed) {
        if (node.property.type === "Identifier")
            return node.property.name;
        return node.property.type === "PrivateName" ? `#${node.property.id.name}` : undefined;
    }
    const value = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(reader, node.property, scope);
    if (value.kind !== "literal" || (typeof value.value !== "string" && typeof value.value !== "number"))
        return undefined;
    return String(value.value);
}
function without(value, names) {
    if (value.kind === "request")
        return value;
    if (value.kind !== "object")
        return _value_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN */ .HV;
    const left = (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .struct */ .w3)([...value.fields].filter(([name]) => !names.includes(name)), value.open);
    return value.rest ? { ...left, rest: value.rest } : left;
}


/***/ }),

/***/ 21825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ unique),
/* harmony export */   Q3: () => (/* binding */ doubted),
/* harmony export */   SF: () => (/* binding */ undone),
/* harmony export */   en: () => (/* binding */ runWays),
/* harmony export */   g_: () => (/* binding */ oneOfObjects),
/* harmony export */   tO: () => (/* binding */ runDoubted),
/* harmony export */   tc: () => (/* binding */ noteChange)
/* harmony export */ });
/* unused harmony export joined */
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15892);

/** Notes a variable or a field before it changes. */
function noteChange(reader, owner, name) {
    const { changes } = reader;
    if (!changes)
        return;
    const slots = changes.get(owner) ?? new Map();
    changes.set(owner, slots);
    if (!slots.has(name))
        slots.set(name, { owner, name, before: read(owner, name) });
}
const isObject = (owner) => "kind" in owner;
function read(owner, name) {
    return isObject(owner) ? owner.fields.get(name) : owner.lookup(name);
}
function write({ owner, name }, value) {
    if (!isObject(owner))
        owner.declare(name, value ?? _value_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV);
    else if (value)
        owner.fields.set(name, value);
    else
        owner.fields.delete(name);
}
/**
 * Runs what happens by one condition or another, each from the state before. What follows sees what any of those may
 * have left behind that lead there.
 * @param ways each returns whether what follows is not reached by it
 * @param orNone none of them may happen
 * @returns whether what follows is not reached at all
 */
function runWays(reader, ways, orNone) {
    const { recorder } = reader;
    // Outside of handlers, what code registers counts, whatever it depends on.
    if (!recorder)
        return ways.map((way) => way()).every(Boolean) && !orNone;
    const start = recorder.pendings;
    const outer = reader.changes;
    const taken = ways.map((way) => {
        const changes = new Map();
        reader.changes = changes;
        recorder.pendings = start;
        const ended = way();
        const after = new Map();
        for (const slot of slotsOf(changes))
            after.set(slot, read(slot.owner, slot.name));
        for (const slot of slotsOf(changes))
            write(slot, slot.before);
        return { ended, changes, after, pendings: recorder.pendings };
    });
    reader.changes = outer;
    const going = taken.filter(({ ended }) => !ended);
    recorder.pendings = unique([...going.flatMap(({ pendings }) => pendings), ...(orNone ? start : [])]);
    join(reader, taken, orNone);
    return going.length === 0 && !orNone;
}
const slotsOf = (changes) => [...changes.values()].flatMap((slots) => [...slots.values()]);
/** Gives what was changed by any way the value that it has by all that lead on. */
function join(reader, taken, orNone) {
    const all = new Map();
    for (const { changes } of taken)
        for (const slot of slotsOf(changes)) {
            const slots = all.get(slot.owner) ?? new Map();
            all.set(slot.owner, slots);
            if (!slots.has(slot.name))
                slots.set(slot.name, slot);
        }
    for (const slot of slotsOf(all)) {
        const ways = taken.filter(({ ended }) => !ended || isAround(reader, slot.owner));
        const values = ways.map(({ changes, after }) => {
            const own = changes.get(slot.owner)?.get(slot.name);
            return own ? after.get(own) : slot.before;
        });
        if (orNone)
            values.push(slot.before);
        if (values.length === 0)
            continue;
        noteChange(reader, slot.owner, slot.name);
        write(slot, values.reduce((one, other) => joined(reader, one, other)));
    }
}
/** Whether a variable outlives the function that runs: who returns leaves it as it is. */
function isAround(reader, owner) {
    if (isObject(owner))
        return false;
    for (let scope = owner; scope; scope = scope.parent)
        if (scope === reader.functionScope)
            return false;
    return true;
}
/** A value that is one of two. */
function joined(reader, one, other, depth = 0) {
    if (one === other)
        return one;
    if (one && other) {
        if (one.kind === "literal" && other.kind === "literal" && one.value === other.value && !one.either && !other.either)
            return one.assumed ? one : other;
        const either = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .eitherOf */ .BU)(one, other);
        if (either)
            return either;
    }
    const [said, less] = tellsLess(one) ? [other, one] : [one, other];
    if (said === undefined)
        return less;
    if (said.kind === "object" && less?.kind === "object")
        return joinedObjects(reader, said, less, depth);
    if (said.kind === "object")
        return less && isNull(less) ? said : doubted(reader, said);
    if (said.kind === "list" && less && less.kind !== "list" && less.kind !== "literal")
        return _value_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV;
    // What may be anything is not what one way made of it.
    return less?.kind === "unknown" && said.kind !== "function" ? _value_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV : (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .assumed */ .V2)(said);
}
const tellsLess = (value) => (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isUndefined */ .b0)(value) || value?.kind === "unknown" || (value !== undefined && isNull(value));
const isNull = (value) => value.kind === "literal" && value.value === null;
const MOST_FIELDS = 40;
const MOST_DEPTH = 1;
/** One of two objects: each field may be that of either. */
function joinedObjects(reader, one, other, depth) {
    // What methods of either would do, neither tells.
    if (one.of !== other.of || one.rest !== other.rest)
        return _value_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV;
    // Copies of one.
    if (one.fields === other.fields)
        return reader.handedOn.has(one) ? one : doubted(reader, one);
    if (one.of)
        return doubted(reader, one);
    // Modules and tables are no answers.
    if (one.fields.size + other.fields.size > MOST_FIELDS || depth > MOST_DEPTH)
        return _value_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV;
    const names = new Set([...one.fields.keys(), ...other.fields.keys()]);
    const fields = new Map();
    for (const name of names) {
        const [mine, yours] = [one, other].map((it) => it.fields.get(name) ?? (it.open ? _value_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV : _value_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED */ .ZH));
        fields.set(name, joined(reader, mine, yours, depth + 1) ?? _value_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV);
    }
    return doubted(reader, { ...one, fields, open: one.open || other.open });
}
/** An object that may as well be another: its fields can be asked for, and prove nothing. */
function doubted(reader, object) {
    if (reader.handedOn.has(object))
        return object;
    const copy = { ...object };
    reader.handedOn.add(copy);
    return copy;
}
/** What an expression is that may be one of several, all of them objects. */
function oneOfObjects(reader, values) {
    if (!reader.recorder || values.length < 2 || values.some(({ kind }) => kind !== "object"))
        return undefined;
    return values.reduce((one, other) => joined(reader, one, other) ?? _value_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV);
}
/** Runs what may be run any number of times: what it makes of variables is one of what they may be. */
function runDoubted(reader, run) {
    if (!reader.recorder)
        return run();
    const outer = reader.changes;
    const changes = new Map();
    reader.changes = changes;
    const result = run();
    reader.changes = outer;
    for (const slot of slotsOf(changes)) {
        const after = read(slot.owner, slot.name);
        write(slot, slot.before);
        noteChange(reader, slot.owner, slot.name);
        write(slot, after && after !== slot.before ? (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .assumed */ .V2)(after) : after);
    }
    return result;
}
/**
 * Runs a handler, and undoes what it made of what was there before: no other handler meets its request there. What it
 * made itself stays as it is, as answers are made of that.
 */
function undone(reader, { since }, run) {
    const outer = reader.changes;
    const changes = new Map();
    reader.changes = changes;
    try {
        return run();
    }
    finally {
        reader.changes = outer;
        for (const slot of slotsOf(changes)) {
            const { owner } = slot;
            if (isObject(owner) ? reader.lasting.has(owner) : owner.order <= since)
                write(slot, slot.before);
        }
    }
}
const MOST_PENDING = 24;
/** Each state of an answer once. */
function unique(pendings) {
    const result = [];
    for (const one of pendings)
        if (!result.some((other) => isSame(one, other)) && result.length < MOST_PENDING)
            result.push(one);
    return result;
}
function isSame(one, other) {
    return (one === other ||
        (one.status === other.status &&
            one.body === other.body &&
            one.mediaType === other.mediaType &&
            one.passed === other.passed &&
            one.at?.node === other.at?.node));
}


/***/ }),

/***/ 23205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ BROWSER)
/* harmony export */ });
/** Code that runs in browsers serves nothing. */
const BROWSER = /\b(?:from|require\()\s*["'](?:@angular\/|@?react\b|react-dom|@?vue\b|svelte\b|solid-js|preact|@ngrx|rxjs)/;


/***/ }),

/***/ 42533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mh: () => (/* binding */ OTHERS_IN_USE),
/* harmony export */   Qm: () => (/* binding */ callValue),
/* harmony export */   SM: () => (/* binding */ takesRequest),
/* harmony export */   YU: () => (/* binding */ construct),
/* harmony export */   q: () => (/* binding */ looksLikeHandler),
/* harmony export */   rd: () => (/* binding */ callNode)
/* harmony export */ });
/* harmony import */ var _answering_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29919);
/* harmony import */ var _bind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46222);
/* harmony import */ var _branches_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21825);
/* harmony import */ var _browser_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(23205);
/* harmony import */ var _classes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51657);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85732);
/* harmony import */ var _frameworks_frameworks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80538);
/* harmony import */ var _member_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12343);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(10837);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15892);










/** Runs a call, as far as it is known what is called. */
function callNode(reader, node, scope) {
    const { callee } = node;
    const at = { file: scope.file, node };
    if (callee.type === "Super") {
        const made = scope.lookup("super");
        const args = argumentsOf(reader, node, scope);
        return made?.kind === "native" ? made.call(args, at) : _value_js__WEBPACK_IMPORTED_MODULE_7__/* .UNKNOWN */ .HV;
    }
    if (callee.type === "MemberExpression" || callee.type === "OptionalMemberExpression") {
        const object = callee.object.type === "Super" ? (scope.self ?? _value_js__WEBPACK_IMPORTED_MODULE_7__/* .UNKNOWN */ .HV) : (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_4__/* .evaluate */ ._3)(reader, callee.object, scope);
        const name = (0,_bind_js__WEBPACK_IMPORTED_MODULE_1__/* .propertyName */ .Bz)(reader, callee, scope);
        const args = argumentsOf(reader, node, scope);
        if (name === undefined) {
            if (object.kind === "router")
                reader.cannotRead(`the method of ${reader.text(at)}, which is only known when it runs`, at);
            return callUnknown(reader, args, at, _value_js__WEBPACK_IMPORTED_MODULE_7__/* .UNKNOWN */ .HV);
        }
        return callMethod(reader, object, name, args, at);
    }
    const target = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_4__/* .evaluate */ ._3)(reader, callee, scope);
    return callValue(reader, target, argumentsOf(reader, node, scope), at);
}
function argumentsOf(reader, node, scope) {
    const args = (0,_value_js__WEBPACK_IMPORTED_MODULE_7__/* .list */ .p_)([]);
    for (const argument of node.arguments) {
        if (argument.type === "SpreadElement")
            (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_4__/* .spreadInto */ .ie)(args, (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_4__/* .evaluate */ ._3)(reader, argument.argument, scope));
        else if (argument.type !== "ArgumentPlaceholder")
            args.items.push((0,_evaluate_js__WEBPACK_IMPORTED_MODULE_4__/* .evaluate */ ._3)(reader, argument, scope));
    }
    return args.items;
}
/** `object.name(…)` */
function callMethod(reader, object, name, args, at) {
    if (object.kind === "object" && object.acts && !object.fields.has(name))
        return callMethod(reader, object.acts, name, args, at);
    if (object.kind === "router") {
        reader.settled.add(at.node);
        reader.registering.add(at.node);
        return (0,_frameworks_frameworks_js__WEBPACK_IMPORTED_MODULE_5__/* .frameworkMethod */ .Ey)(reader, object, name, args, at);
    }
    if (object.kind === "function") {
        if (name === "bind")
            return { ...object, self: args[0] ?? object.self, bound: [...object.bound, ...args.slice(1)] };
        if (name === "call")
            return reader.run({ ...object, self: args[0] }, args.slice(1));
        if (name === "apply") {
            const [self, given] = args;
            return reader.run({ ...object, self }, given?.kind === "list" ? given.items : []);
        }
    }
    // Promises are what they come to.
    if (name === "then" || name === "catch" || name === "finally") {
        const [next] = args;
        if (name === "then" && next?.kind === "function")
            return callValue(reader, next, [object], at);
        if (next?.kind === "function")
            (0,_branches_js__WEBPACK_IMPORTED_MODULE_2__/* .runWays */ .en)(reader, [
                () => {
                    reader.run(next, [_value_js__WEBPACK_IMPORTED_MODULE_7__/* .UNKNOWN */ .HV]);
                    return false;
                },
            ], true);
        if (name !== "then" || !next)
            return object;
    }
    if (object.kind === "response" && name === "jwtSign")
        return callExternal(reader, (0,_member_js__WEBPACK_IMPORTED_MODULE_6__/* .addedByJwt */ .lW)(name), args, at, false);
    if (object.kind === "response" || object.kind === "request") {
        const answer = (0,_answering_js__WEBPACK_IMPORTED_MODULE_0__/* .callResponse */ .sE)(reader, object, name, args, at);
        if (answer)
            return answer;
    }
    // Koa: `ctx.app.emit("error", err, ctx)` tells of an error, and answers nothing.
    const given = name === "emit" && (0,_value_js__WEBPACK_IMPORTED_MODULE_7__/* .stringOf */ .Je)(args[0]) === "error" ? args.slice(0, 2) : args;
    const target = (0,_member_js__WEBPACK_IMPORTED_MODULE_6__/* .memberOf */ .C5)(reader, object, name, at);
    if (target.kind !== "unknown" && (target.kind !== "external" || (0,_value_js__WEBPACK_IMPORTED_MODULE_7__/* .originOf */ .yv)(target)))
        reader.settled.add(at.node);
    return callValue(reader, target, given, at, object);
}
/** Calls a value. Of what is not known, the functions that it is given are run: it may well call them. */
function callValue(reader, target, args, at, self) {
    switch (target.kind) {
        case "function":
            return reader.run(target, withoutGaps(target, args, reader.recorder !== undefined));
        case "native":
            return target.call(args, at);
        case "class":
            return (0,_classes_js__WEBPACK_IMPORTED_MODULE_3__/* .instantiate */ .F)(reader, target, args);
        case "external":
            return callExternal(reader, target, args, at, false);
        case "request":
            return (0,_answering_js__WEBPACK_IMPORTED_MODULE_0__/* .callResponse */ .sE)(reader, target, "()", args, at) ?? _value_js__WEBPACK_IMPORTED_MODULE_7__/* .UNKNOWN */ .HV;
        default:
            return callUnknown(reader, args, at, self);
    }
}
/** A parameter that a call leaves out has its default. */
function withoutGaps({ node, bound }, args, isRead) {
    const given = [...args];
    for (let i = bound.length + args.length; i < node.params.length; i++)
        given.push(node.params[i].type === "AssignmentPattern" || isRead ? _value_js__WEBPACK_IMPORTED_MODULE_7__/* .UNDEFINED */ .ZH : _value_js__WEBPACK_IMPORTED_MODULE_7__/* .UNKNOWN */ .HV);
    return node.params.some(({ type }) => type === "RestElement") ? args : given;
}
/** `new X(…)` */
function construct(reader, node, scope) {
    const target = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_4__/* .evaluate */ ._3)(reader, node.callee, scope);
    const args = argumentsOf(reader, node, scope);
    const at = { file: scope.file, node };
    if (target.kind === "class") {
        const instance = (0,_classes_js__WEBPACK_IMPORTED_MODULE_3__/* .instantiate */ .F)(reader, target, args);
        return instance;
    }
    if (target.kind === "external")
        return callExternal(reader, target, args, at, true);
    if (target.kind === "function")
        return reader.run(target, args);
    // `new Promise((resolve) => …)`
    runGiven(reader, args);
    return { kind: "external", form: "call", callee: target, args, construct: true, at };
}
function callExternal(reader, callee, args, at, isNew) {
    const call = { kind: "external", form: "call", callee, args, construct: isNew, at };
    if (!reader.externalCalls.has(at.node))
        reader.externalCalls.set(at.node, call);
    reader.recorder?.calledOutside(call, reader.branches > 0);
    const made = (0,_frameworks_frameworks_js__WEBPACK_IMPORTED_MODULE_5__/* .frameworkCall */ .Tg)(reader, call);
    if (made)
        return made;
    noteHandedOn(reader, call);
    noteRoute(reader, args, at);
    runGiven(reader, args, KEEPING.test(methodAt(at) ?? ""));
    return call;
}
/** The method that a call names. */
function methodAt({ node }) {
    const callee = node.type === "CallExpression" || node.type === "OptionalCallExpression" ? node.callee : undefined;
    const isMember = callee?.type === "MemberExpression" || callee?.type === "OptionalMemberExpression";
    return isMember && callee.property.type === "Identifier" ? callee.property.name : undefined;
}
/** `x.get("/path", handler)`: whatever x is, this may well be a route. */
function noteRoute(reader, args, at) {
    const { node } = at;
    if (node.type !== "CallExpression" || node.callee.type !== "MemberExpression")
        return;
    const { property } = node.callee;
    if (property.type !== "Identifier" || !_frameworks_frameworks_js__WEBPACK_IMPORTED_MODULE_5__/* .HTTP_METHODS */ .y8.includes(property.name))
        return;
    const [path, ...others] = args;
    const given = others.filter((value) => value.kind === "function");
    // Of `${base}/users` only the end is known; of an address, too.
    const isPath = (0,_value_js__WEBPACK_IMPORTED_MODULE_7__/* .stringOf */ .Je)(path)?.startsWith("/") ||
        (path?.kind === "unknown" && path.tail !== undefined && given.some(({ node }) => takesRequest(node)));
    if (!isPath || given.length === 0)
        return;
    const text = reader.files.read(at.file) ?? "";
    if (_browser_js__WEBPACK_IMPORTED_MODULE_8__/* .BROWSER */ .h.test(text) || OTHERS_IN_USE.test(text))
        return;
    reader.cannotRead(`the route of ${reader.text(at)}, as it is not known what it is registered on`, at, {
        cause: "routes of which it is not known what they are registered on",
        ends: (0,_paths_js__WEBPACK_IMPORTED_MODULE_9__/* .endOfServed */ .CZ)((0,_value_js__WEBPACK_IMPORTED_MODULE_7__/* .stringOf */ .Je)(path)),
        unlessRegistering: true,
    });
}
/** `(req, res) =>` and `(ctx) =>` wait for a request. */
function looksLikeHandler({ params }) {
    const names = params.map((it) => (it.type === "Identifier" ? it.name : ""));
    return /^_?(req|request|ctx|context)$/.test(names[0] ?? "") || /^_?(req|request)$/.test(names[1] ?? "");
}
/** A function of a request and an answer, or of a context. */
function takesRequest({ params: [first] }) {
    return first?.type === "Identifier" && /^_*(req|request|ctx|context)$/.test(first.name);
}
/** What also takes a path and a function, or is listed as a whole. */
const OTHERS_IN_USE = /["'](msw|nock|supertest|light-my-request|axios-mock-adapter|hono|@hapi\/hapi|restify|polka|elysia|h3|find-my-way|restana|hyper-express|k6\/http)["'/]/;
/** Packages that are given an application to let it listen, or to ask it. */
const LISTENING = /^(https?|http2|spdy|socket\.io|supertest|serverless-http|@vendia\/serverless-express|aws-serverless-express|http-terminator|stoppable|greenlock|ws|@koa\/cors|express-ws)/;
/** A package that is given an application or a router may register routes on it. */
function noteHandedOn(reader, { callee, args, at }) {
    const origin = (0,_value_js__WEBPACK_IMPORTED_MODULE_7__/* .originOf */ .yv)(callee);
    if (!origin || LISTENING.test(origin.module))
        return;
    const holds = (value) => value.kind === "router" ||
        (value.kind === "object" && value.acts !== undefined) ||
        (value.kind === "object" && [...value.fields.values()].some((it) => it.kind === "router"));
    if (args.some(holds))
        reader.cannotRead(`what ${origin.module} registers by ${reader.text(at)}`, at);
}
/** Methods that leave what they are given as it is. */
const KEEPING = /^(set|add|push|unshift|has|emit|stringify|log|info|debug|warn|error|trace|publish)$/;
function callUnknown(reader, args, at, self) {
    runGiven(reader, args, KEEPING.test(methodAt(at) ?? ""));
    noteRoute(reader, args, at);
    const call = {
        kind: "external",
        form: "call",
        callee: self ?? _value_js__WEBPACK_IMPORTED_MODULE_7__/* .UNKNOWN */ .HV,
        args,
        construct: false,
        at,
    };
    reader.recorder?.calledOutside(call, reader.branches > 0);
    return call;
}
/**
 * Whether a function is run later: one that takes an application when it is clear that nobody gives it one, a handler
 * when a request comes.
 */
function waits(reader, value) {
    return !reader.guessing && ((0,_frameworks_frameworks_js__WEBPACK_IMPORTED_MODULE_5__/* .takesRouter */ .K7)(reader, value) || (!reader.recorder && looksLikeHandler(value.node)));
}
/** Functions that are handed to what is not known: `connect().then(() => …)`, `asyncHandler(async (req, res) => …)`. */
function runGiven(reader, args, keeps = false) {
    for (const value of args) {
        if (value.kind === "function" && !reader.stack.includes(value.node) && !waits(reader, value))
            (0,_branches_js__WEBPACK_IMPORTED_MODULE_2__/* .runDoubted */ .tO)(reader, () => (reader.recorder ? reader.run(value, []) : reader.bounded(() => reader.run(value, []))));
        if (value.kind === "object" && reader.recorder && !keeps)
            reader.handedOn.add(value);
        // The request goes where it cannot be followed.
        if (value.kind === "request")
            reader.recorder?.usedWhole(value);
        const answers = value.kind === "response" || (value.kind === "request" && value.part === "context");
        if (answers && reader.recorder)
            reader.recorder.answersElsewhere = true;
    }
}


/***/ }),

/***/ 51657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ instantiate),
/* harmony export */   Z: () => (/* binding */ makeClass)
/* harmony export */ });
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85732);
/* harmony import */ var _frameworks_frameworks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80538);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15892);



function makeClass(reader, node, scope) {
    const base = node.superClass ? (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(reader, node.superClass, scope) : undefined;
    const value = { kind: "class", node, scope, base, statics: new Map() };
    reader.classes.push(value);
    if (node.decorators?.some(({ expression }) => isController(expression)))
        reader.cannotRead("the routes of this class, which decorators make", { file: scope.file, node });
    const inner = new _value_js__WEBPACK_IMPORTED_MODULE_2__/* .Scope */ .HG(scope.file, scope, value);
    if (node.id)
        inner.declare(node.id.name, value);
    value.scope = inner;
    for (const member of node.body.body) {
        if (member.type === "StaticBlock" || !("static" in member) || !member.static)
            continue;
        if (member.type === "ClassMethod") {
            const key = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(reader, member, inner);
            if (key !== undefined)
                value.statics.set(key, (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .closure */ .Cx)(reader, member, inner, value));
        }
        else if (member.type === "ClassProperty" && member.value) {
            const key = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(reader, member, inner);
            if (key !== undefined)
                value.statics.set(key, (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(reader, member.value, inner));
        }
    }
    return value;
}
/** `@Controller("users")` of NestJS, routing-controllers and tsoa. */
function isController(decorator) {
    const callee = decorator.type === "CallExpression" ? decorator.callee : decorator;
    return callee.type === "Identifier" && /^(Json|Rest)?Controller$|^Route$/.test(callee.name);
}
/** A new object of a class: fields, methods, then the constructor, the base class first. */
function instantiate(reader, of, args, self) {
    reader.instantiated.add(of.node);
    const instance = self ?? { kind: "object", fields: new Map(), open: true, of };
    if (!reader.recorder)
        reader.lasting.add(instance);
    const scope = new _value_js__WEBPACK_IMPORTED_MODULE_2__/* .Scope */ .HG(of.scope.file, of.scope, instance);
    const members = of.node.body.body;
    const maker = members.find((it) => it.type === "ClassMethod" && it.kind === "constructor");
    const runBase = (baseArgs) => {
        if (of.base?.kind === "class")
            instantiate(reader, of.base, baseArgs, instance);
        else if (of.base?.kind === "external")
            actAs(reader, instance, of.base, baseArgs, { file: scope.file, node: of.node });
    };
    const superCall = (given) => {
        runBase(given);
        return instance;
    };
    // Methods can be called by the base's constructor already.
    const methods = () => {
        for (const member of members) {
            if ((member.type !== "ClassMethod" && member.type !== "ClassPrivateMethod") || member.static)
                continue;
            const key = member.type === "ClassMethod" ? (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(reader, member, scope) : `#${member.key.id.name}`;
            if (key === undefined || member.kind === "constructor")
                continue;
            instance.fields.set(key, member.kind === "method" ? (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .closure */ .Cx)(reader, member, scope, instance) : _value_js__WEBPACK_IMPORTED_MODULE_2__/* .UNKNOWN */ .HV);
        }
    };
    if (maker) {
        methods();
        scope.declare("super", { kind: "native", name: "super", call: superCall });
    }
    else
        runBase(args);
    methods();
    for (const member of members) {
        if ((member.type !== "ClassProperty" && member.type !== "ClassPrivateProperty") || member.static)
            continue;
        const key = member.type === "ClassProperty" ? (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(reader, member, scope) : `#${member.key.id.name}`;
        if (key !== undefined && member.value)
            instance.fields.set(key, (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(reader, member.value, scope));
    }
    if (maker)
        callMaker(reader, maker, scope, args, instance);
    for (const member of members) {
        // What a getter gives is what it would return now.
        if (member.type !== "ClassMethod" || member.kind !== "get" || member.static)
            continue;
        const key = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(reader, member, scope);
        if (key !== undefined)
            instance.fields.set(key, reader.run((0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .closure */ .Cx)(reader, member, scope, instance), []));
    }
    return instance;
}
/** An application or a router of a package, with fields and methods of its own. */
function actAs(reader, instance, callee, args, at) {
    const made = (0,_frameworks_frameworks_js__WEBPACK_IMPORTED_MODULE_1__/* .frameworkCall */ .Tg)(reader, { kind: "external", form: "call", callee, args, construct: true, at });
    if (made?.kind === "router")
        instance.acts = made;
}
function callMaker(reader, maker, scope, args, instance) {
    for (const [i, parameter] of maker.params.entries()) {
        if (parameter.type !== "TSParameterProperty")
            continue;
        const filledIn = parameter.parameter.type === "AssignmentPattern" ? parameter.parameter : undefined;
        const inner = filledIn ? filledIn.left : parameter.parameter;
        const given = args[i] ?? (filledIn ? (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(reader, filledIn.right, scope) : _value_js__WEBPACK_IMPORTED_MODULE_2__/* .UNKNOWN */ .HV);
        if (inner.type === "Identifier")
            instance.fields.set(inner.name, given);
    }
    reader.run((0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .closure */ .Cx)(reader, maker, scope, instance), args);
}


/***/ }),

/***/ 85732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JF: () => (/* binding */ better),
  Cx: () => (/* binding */ closure),
  Pd: () => (/* binding */ endingIn),
  _3: () => (/* binding */ evaluate),
  xE: () => (/* binding */ isNotKnown),
  qv: () => (/* binding */ isNothing),
  TN: () => (/* binding */ keyOf),
  ie: () => (/* binding */ spreadInto),
  Cj: () => (/* binding */ tailOf),
  sm: () => (/* binding */ valuesOf)
});

// EXTERNAL MODULE: ./build/src/routes/read/asking.js
var asking = __webpack_require__(96358);
// EXTERNAL MODULE: ./build/src/routes/read/bind.js
var bind = __webpack_require__(46222);
// EXTERNAL MODULE: ./build/src/routes/read/branches.js
var branches = __webpack_require__(21825);
// EXTERNAL MODULE: ./build/src/routes/read/call.js
var call = __webpack_require__(42533);
// EXTERNAL MODULE: ./build/src/routes/read/classes.js
var classes = __webpack_require__(51657);
// EXTERNAL MODULE: ./build/src/routes/read/lasting.js
var lasting = __webpack_require__(497);
// EXTERNAL MODULE: ./build/src/routes/read/member.js
var member = __webpack_require__(12343);
// EXTERNAL MODULE: ./build/src/routes/read/module.js
var read_module = __webpack_require__(56429);
// EXTERNAL MODULE: ./build/src/routes/read/value.js
var read_value = __webpack_require__(15892);
;// CONCATENATED MODULE: ./build/src/routes/read/operators.js




function logical(reader, node, scope) {
    const left = evaluate(reader, node.left, scope);
    const holds = (0,read_value/* truthOf */.D)(left);
    if (node.operator === "&&") {
        if (holds === false)
            return left;
        if (holds === true)
            return evaluate(reader, node.right, scope);
        const [right = read_value/* UNKNOWN */.HV] = valuesOf(reader, [node.right], scope, true);
        return uncertain(reader, better(right, left));
    }
    if (node.operator === "??") {
        if (left.kind === "literal" && !left.assumed)
            return left.value == null ? evaluate(reader, node.right, scope) : left;
        if (left.kind !== "unknown" && left.kind !== "literal")
            return left;
        return uncertain(reader, better(left, evaluate(reader, node.right, scope)));
    }
    if (holds === true)
        return left;
    if (holds === undefined && left.kind !== "literal") {
        const [right = read_value/* UNKNOWN */.HV] = valuesOf(reader, [node.right], scope, true);
        return left.kind === "unknown" ? uncertain(reader, right) : left;
    }
    const right = evaluate(reader, node.right, scope);
    // What the environment may say is not known; what the code falls back on is.
    if (holds === false)
        return right;
    return left.kind === "unknown" ? (0,read_value/* assumed */.V2)(right) : left;
}
/** A value that may be another: what the code falls back on, where what it would rather have is not known. */
function uncertain(reader, value) {
    if (!reader.recorder)
        return (0,read_value/* assumed */.V2)(value);
    if (value.kind === "list")
        return read_value/* UNKNOWN */.HV;
    return value.kind === "object" ? (0,branches/* doubted */.Q3)(reader, value) : (0,read_value/* assumed */.V2)(value);
}
function added(left, right) {
    const text = (0,read_value/* stringOf */.Je)(right);
    if (text !== undefined && isNotKnown(left))
        return endingIn(tailOf(left) + text);
    if (left.kind !== "literal" || right.kind !== "literal")
        return read_value/* UNKNOWN */.HV;
    const [a, b] = [left.value, right.value];
    if (typeof a === "string" || typeof b === "string") {
        const sum = (0,read_value/* joinedText */.tZ)([String(a), String(b)]);
        return left.assumed || right.assumed ? (0,read_value/* assumed */.V2)(sum) : sum;
    }
    return typeof a === "number" && typeof b === "number" ? calculated(a + b, left, right) : read_value/* UNKNOWN */.HV;
}
/** What is calculated of values that may be others may be another, too. */
function calculated(result, ...from) {
    return { ...(0,read_value/* literal */.eu)(result), ...(from.some(({ assumed: may }) => may) && { assumed: true }) };
}
function binary(reader, node, scope) {
    const left = evaluate(reader, node.left, scope);
    const right = evaluate(reader, node.right, scope);
    if (node.operator === "+")
        return added(left, right);
    const differs = /^[!=]==?$/.test(node.operator) && (isThere(left, right) || isThere(right, left));
    if (differs)
        return (0,read_value/* literal */.eu)(node.operator.startsWith("!"));
    if (left.kind !== "literal" || right.kind !== "literal")
        return read_value/* UNKNOWN */.HV;
    const [a, b] = [left.value, right.value];
    if (typeof a === "number" && typeof b === "number")
        switch (node.operator) {
            case "-":
                return calculated(a - b, left, right);
            case "*":
                return calculated(a * b, left, right);
            case "/":
                return calculated(a / b, left, right);
            case "**":
                return calculated(a ** b, left, right);
        }
    if (left.assumed || right.assumed)
        return read_value/* UNKNOWN */.HV;
    switch (node.operator) {
        case "===":
        case "==":
            return (0,read_value/* literal */.eu)(a === b);
        case "!==":
        case "!=":
            return (0,read_value/* literal */.eu)(a !== b);
    }
    if (typeof a !== "number" || typeof b !== "number")
        return read_value/* UNKNOWN */.HV;
    switch (node.operator) {
        case "<":
            return (0,read_value/* literal */.eu)(a < b);
        case "<=":
            return (0,read_value/* literal */.eu)(a <= b);
        case ">":
            return (0,read_value/* literal */.eu)(a > b);
        case ">=":
            return (0,read_value/* literal */.eu)(a >= b);
        default:
            return read_value/* UNKNOWN */.HV;
    }
}
/** Functions, objects and lists are not null and not undefined. */
const isThere = (value, other) => /^(object|list|function|class)$/.test(value.kind) && other.kind === "literal" && !other.assumed && isNothing(other);
function unary(reader, node, scope) {
    if (node.operator === "delete")
        return removed(reader, node.argument, scope);
    const value = evaluate(reader, node.argument, scope);
    if (node.operator === "void")
        return read_value/* UNDEFINED */.ZH;
    if (node.operator === "!") {
        const holds = (0,read_value/* truthOf */.D)(value);
        return holds === undefined ? read_value/* UNKNOWN */.HV : (0,read_value/* literal */.eu)(!holds);
    }
    if ((node.operator === "-" || node.operator === "+") && value.kind === "literal") {
        const { value: plain } = value;
        if (typeof plain === "number")
            return calculated(node.operator === "-" ? -plain : plain, value);
        return node.operator === "+" && typeof plain === "string" ? calculated(Number(plain), value) : read_value/* UNKNOWN */.HV;
    }
    if (node.operator === "typeof") {
        if (value.kind === "literal")
            return (0,read_value/* literal */.eu)(typeof value.value);
        if (value.kind === "function" || value.kind === "class")
            return (0,read_value/* literal */.eu)("function");
        if (value.kind === "object" || value.kind === "list")
            return (0,read_value/* literal */.eu)("object");
    }
    return read_value/* UNKNOWN */.HV;
}
/** `delete object.name` */
function removed(reader, node, scope) {
    if (node.type !== "MemberExpression" || node.object.type === "Super")
        return read_value/* UNKNOWN */.HV;
    const object = evaluate(reader, node.object, scope);
    const name = (0,bind/* propertyName */.Bz)(reader, node, scope);
    if (object.kind === "object" && name !== undefined && reader.branches === 0)
        object.fields.delete(name);
    else if (object.kind === "object")
        reader.handedOn.add(object);
    return (0,read_value/* literal */.eu)(true);
}

;// CONCATENATED MODULE: ./build/src/routes/read/evaluate.js










/** What an expression stands for. What it does to applications and routers is noted on the way. */
function evaluate(reader, node, scope) {
    if (!reader.step() || !reader.enter())
        return read_value/* UNKNOWN */.HV;
    const value = known(reader, node, scope);
    reader.leave();
    return value;
}
function known(reader, node, scope) {
    switch (node.type) {
        case "StringLiteral":
        case "NumericLiteral":
        case "BooleanLiteral":
            return (0,read_value/* literal */.eu)(node.value);
        case "NullLiteral":
            return (0,read_value/* literal */.eu)(null);
        case "BigIntLiteral":
            return (0,read_value/* literal */.eu)(BigInt(node.value));
        case "RegExpLiteral":
            return { kind: "pattern", source: node.pattern, flags: node.flags };
        case "TemplateLiteral":
            return template(reader, node, scope);
        case "Identifier":
            if (node.name === "undefined")
                return read_value/* UNDEFINED */.ZH;
            return (0,lasting/* lastingVariable */.bO)(reader, scope, node.name, scope.lookup(node.name) ?? read_value/* UNKNOWN */.HV);
        case "ThisExpression":
            return scope.self ?? read_value/* UNKNOWN */.HV;
        case "ArrayExpression":
            return arrayOf(reader, node.elements, scope);
        case "ObjectExpression":
            return objectOf(reader, node, scope);
        // A declaration without a name is what `export default` exports.
        case "FunctionDeclaration":
        case "FunctionExpression":
        case "ArrowFunctionExpression":
            return closure(reader, node, scope);
        case "ClassDeclaration":
        case "ClassExpression":
            return (0,classes/* makeClass */.Z)(reader, node, scope);
        case "CallExpression":
        case "OptionalCallExpression":
            return (0,call/* callNode */.rd)(reader, node, scope);
        case "NewExpression":
            return (0,call/* construct */.YU)(reader, node, scope);
        case "ImportExpression":
            return (0,read_module/* imported */.T)(reader, scope.file, evaluate(reader, node.source, scope), node, "import");
        case "MemberExpression":
        case "OptionalMemberExpression":
            return evaluate_member(reader, node, scope);
        case "AssignmentExpression":
            return assignment(reader, node, scope);
        case "ConditionalExpression": {
            const holds = (0,read_value/* truthOf */.D)(evaluate(reader, node.test, scope));
            if (holds !== undefined)
                return evaluate(reader, holds ? node.consequent : node.alternate, scope);
            return (0,asking/* asking */.o)(reader, node.test, () => oneOf(reader, [node.consequent, node.alternate], scope));
        }
        case "LogicalExpression":
            return logical(reader, node, scope);
        case "BinaryExpression":
            return binary(reader, node, scope);
        case "UnaryExpression":
            return unary(reader, node, scope);
        case "UpdateExpression": {
            const before = evaluate(reader, node.argument, scope);
            if (before.kind !== "literal" || typeof before.value !== "number")
                return read_value/* UNKNOWN */.HV;
            const after = (0,read_value/* literal */.eu)(before.value + (node.operator === "++" ? 1 : -1));
            (0,bind/* bind */.oI)(reader, node.argument, after, scope, true);
            return node.prefix ? after : before;
        }
        case "SequenceExpression":
            return node.expressions.map((expression) => evaluate(reader, expression, scope)).at(-1) ?? read_value/* UNKNOWN */.HV;
        case "AwaitExpression":
            return evaluate(reader, node.argument, scope);
        case "YieldExpression":
            return node.argument ? evaluate(reader, node.argument, scope) : read_value/* UNDEFINED */.ZH;
        case "TSAsExpression":
        case "TSSatisfiesExpression":
        case "TSNonNullExpression":
        case "TSTypeAssertion":
        case "TSInstantiationExpression":
        case "TypeCastExpression":
        case "ParenthesizedExpression":
            return evaluate(reader, node.expression, scope);
        case "TaggedTemplateExpression":
            evaluate(reader, node.tag, scope);
            return read_value/* UNKNOWN */.HV;
        case "MetaProperty":
            return scope.lookup("import.meta") ?? read_value/* UNKNOWN */.HV;
        default:
            return read_value/* UNKNOWN */.HV;
    }
}
/** Of two expressions, one or the other is evaluated. */
function oneOf(reader, nodes, scope) {
    const [one = read_value/* UNKNOWN */.HV, other = read_value/* UNKNOWN */.HV] = valuesOf(reader, nodes, scope, false);
    const either = (0,read_value/* eitherOf */.BU)(other, one);
    if (either)
        return either;
    const objects = (0,branches/* oneOfObjects */.g_)(reader, [one, other]);
    if (objects)
        return objects;
    // What is no list by the other way is not known to be one.
    if (reader.recorder && (one.kind === "list") !== (other.kind === "list"))
        return read_value/* UNKNOWN */.HV;
    const value = (0,read_value/* assumed */.V2)(better(one, other));
    const isOther = value.kind === "object" && one !== other && !isNothing(one) && !isNothing(other);
    return isOther && reader.recorder ? (0,branches/* doubted */.Q3)(reader, value) : value;
}
/** The values of expressions of which one is evaluated, or with `orNone` perhaps none. */
function valuesOf(reader, nodes, scope, orNone) {
    const values = [];
    const ways = nodes.map((node) => () => {
        values.push(evaluate(reader, node, scope));
        return false;
    });
    (0,branches/* runWays */.en)(reader, ways, orNone);
    return values;
}
/** Of two values that it may be, the one that says more. */
function better(one, other) {
    if (isPassing(one) && (other.kind === "function" || other.kind === "external"))
        return other;
    if (one.kind === "unknown")
        return isNothing(other) ? one : other;
    return isNothing(one) ? other : one;
}
/** `(req, res, next) => next()`, which stands in for a middleware that is switched off. */
function isPassing(value) {
    if (value.kind !== "function")
        return false;
    const { body, params } = value.node;
    const last = params.at(-1);
    const only = body.type === "BlockStatement" && body.body.length === 1 ? body.body[0] : undefined;
    const call = only?.type === "ExpressionStatement" ? only.expression : only?.type === "ReturnStatement" ? only.argument : body;
    return (last?.type === "Identifier" &&
        call?.type === "CallExpression" &&
        call.arguments.length === 0 &&
        call.callee.type === "Identifier" &&
        call.callee.name === last.name);
}
const isNothing = (value) => value.kind === "literal" && (value.value === undefined || value.value === null);
function template(reader, node, scope) {
    const parts = [];
    // What stands behind the only part that is not known, when that comes first.
    let tail;
    let known = true;
    let isAssumed = false;
    for (const [i, quasi] of node.quasis.entries()) {
        parts.push(quasi.value.cooked ?? quasi.value.raw);
        const expression = node.expressions[i];
        if (!expression)
            continue;
        const value = evaluate(reader, expression, scope);
        if (value.kind === "literal") {
            parts.push(String(value.value));
            isAssumed ||= value.assumed === true;
        }
        else if (i === 0 && parts[0] === "" && isNotKnown(value))
            tail = tailOf(value);
        else
            known = false;
    }
    if (!known)
        return read_value/* UNKNOWN */.HV;
    if (tail !== undefined)
        return endingIn(tail + parts.join(""));
    return isAssumed ? (0,read_value/* assumed */.V2)((0,read_value/* joinedText */.tZ)(parts)) : (0,read_value/* joinedText */.tZ)(parts);
}
const isNotKnown = ({ kind }) => kind === "unknown" || kind === "external";
const tailOf = (value) => (value.kind === "unknown" && value.tail) || "";
/** A text of which the beginning is not known. */
function endingIn(tail) {
    return /^\/[^?#]*$/.test(tail) && tail.length < 200 ? { kind: "unknown", tail } : read_value/* UNKNOWN */.HV;
}
function arrayOf(reader, elements, scope) {
    const result = (0,read_value/* list */.p_)([]);
    if (!reader.recorder)
        reader.lasting.add(result);
    for (const element of elements) {
        if (!element)
            result.items.push(read_value/* UNDEFINED */.ZH);
        else if (element.type === "SpreadElement")
            spreadInto(result, evaluate(reader, element.argument, scope));
        else
            result.items.push(evaluate(reader, element, scope));
    }
    return result;
}
/** What `...value` adds to a list. */
function spreadInto(target, value) {
    if (value.kind === "list") {
        const free = read_value/* MOST_ITEMS */.x_ - target.items.length;
        target.items.push(...value.items.slice(0, Math.max(0, free)));
        target.open ||= value.open || value.items.length > free;
    }
    else
        target.open = true;
}
function objectOf(reader, node, scope) {
    const result = (0,read_value/* struct */.w3)();
    reader.origins.set(result, { file: scope.file, node });
    if (!reader.recorder)
        reader.lasting.add(result);
    for (const property of node.properties) {
        if (property.type === "SpreadElement") {
            const value = evaluate(reader, property.argument, scope);
            if (value.kind === "object") {
                for (const [name, field] of value.fields)
                    result.fields.set(name, field);
                result.open ||= value.open || reader.handedOn.has(value);
                result.rest ??= value.rest;
            }
            else if (!(0,read_value/* isUndefined */.b0)(value)) {
                result.open = true;
                if (value.kind === "request")
                    result.rest = value;
            }
            continue;
        }
        const key = keyOf(reader, property, scope);
        if (key === undefined)
            result.open = true;
        else if (property.type === "ObjectMethod") {
            // A getter is what it gives, which only running it would tell.
            result.fields.set(key, property.kind === "method" ? closure(reader, property, scope, result) : read_value/* UNKNOWN */.HV);
        }
        else
            result.fields.set(key, evaluate(reader, property.value, scope));
    }
    return result;
}
function keyOf(reader, node, scope) {
    if (node.computed) {
        const value = evaluate(reader, node.key, scope);
        return value.kind === "literal" ? String(value.value) : undefined;
    }
    if (node.key.type === "Identifier")
        return node.key.name;
    return node.key.type === "StringLiteral" || node.key.type === "NumericLiteral" ? String(node.key.value) : undefined;
}
/** A function with the names that it can see. */
function closure(reader, node, scope, self) {
    const value = { kind: "function", node, scope, self: self ?? scope.self, bound: [] };
    reader.closures.push(value);
    return value;
}
function evaluate_member(reader, node, scope) {
    if (node.object.type === "Super") {
        const name = (0,bind/* propertyName */.Bz)(reader, node, scope);
        return name === undefined ? read_value/* UNKNOWN */.HV : (0,member/* memberOf */.C5)(reader, scope.self ?? read_value/* UNKNOWN */.HV, name, { file: scope.file, node });
    }
    const object = evaluate(reader, node.object, scope);
    const name = (0,bind/* propertyName */.Bz)(reader, node, scope);
    if (name !== undefined)
        return (0,lasting/* lastingField */.lq)(reader, object, name, (0,member/* memberOf */.C5)(reader, object, name, { file: scope.file, node }));
    // Any of them: `handlers[name]`.
    if (object.kind === "request" && object.part !== "context")
        reader.recorder?.usedWhole(object);
    return read_value/* UNKNOWN */.HV;
}
function assignment(reader, node, scope) {
    const { left, operator } = node;
    let value = evaluate(reader, node.right, scope);
    if (reader.branches > 0 && !reader.recorder) {
        const before = left.type === "Identifier" && operator === "=" ? scope.lookup(left.name) : undefined;
        value = (0,read_value/* eitherOf */.BU)(before, value) ?? (0,read_value/* assumed */.V2)(value);
    }
    if (operator !== "=") {
        const before = evaluate(reader, left, scope);
        if (operator === "+=")
            value = added(before, value);
        else if (operator === "||=" || operator === "??=")
            value = better(before, value);
        else if (operator !== "&&=")
            value = read_value/* UNKNOWN */.HV;
    }
    if (left.type === "MemberExpression")
        (0,bind/* setMember */.Nk)(reader, left, value, scope);
    else
        (0,bind/* bind */.oI)(reader, left, value, scope, true);
    return value;
}


/***/ }),

/***/ 11819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  om: () => (/* binding */ block),
  g7: () => (/* binding */ execute),
  MT: () => (/* binding */ hoist),
  go: () => (/* binding */ typeName)
});

// EXTERNAL MODULE: ./build/src/routes/syntax/nodes.js
var nodes = __webpack_require__(97147);
// EXTERNAL MODULE: ./build/src/routes/read/asking.js
var asking = __webpack_require__(96358);
// EXTERNAL MODULE: ./build/src/routes/read/bind.js
var bind = __webpack_require__(46222);
// EXTERNAL MODULE: ./build/src/routes/read/branches.js
var branches = __webpack_require__(21825);
;// CONCATENATED MODULE: ./build/src/routes/read/caught.js

/** Who writes down that something failed does no more with the error. */
const NOTING = /^(log|error|warn|info|debug|trace|fatal|captureException|notice|report)$/;
/** What an error says of the answer that it wants. */
const STATUS = /^(status|statusCode|code|output|httpStatus|statusText|kind|type|name)$/;
/**
 * Whether what is caught may still decide on the answer: it is thrown again, handed to something, or asked for its
 * status. Otherwise what was thrown ends here.
 */
function handsOnError({ param, body }) {
    if (param && param.type !== "Identifier")
        return true;
    const name = param?.name;
    const isError = (node) => node?.type === "Identifier" && node.name === name;
    const open = [body];
    for (let node = open.pop(); node; node = open.pop()) {
        if (node.type === "ThrowStatement")
            return true;
        if (name !== undefined && isUse(node, isError))
            return true;
        open.push(...(0,nodes/* childrenOf */.L)(node));
    }
    return false;
}
function isUse(node, isError) {
    switch (node.type) {
        case "CallExpression":
        case "OptionalCallExpression":
        case "NewExpression":
            return node.arguments.some(isError) && !NOTING.test(nameOf(node.callee));
        case "MemberExpression":
        case "OptionalMemberExpression":
            return isError(node.object) && (node.property.type !== "Identifier" || STATUS.test(node.property.name));
        case "BinaryExpression":
            return node.operator === "instanceof" && isError(node.left);
        case "ReturnStatement":
            return isError(node.argument);
        case "AssignmentExpression":
            return isError(node.right);
        case "VariableDeclarator":
            return isError(node.init);
        case "ObjectProperty":
            return isError(node.value);
        default:
            return false;
    }
}
function nameOf(callee) {
    if (callee.type === "Identifier")
        return callee.name;
    const isMember = callee.type === "MemberExpression" || callee.type === "OptionalMemberExpression";
    return isMember && callee.property.type === "Identifier" ? callee.property.name : "";
}

// EXTERNAL MODULE: ./build/src/routes/read/classes.js
var classes = __webpack_require__(51657);
// EXTERNAL MODULE: ./build/src/routes/read/evaluate.js + 1 modules
var evaluate = __webpack_require__(85732);
// EXTERNAL MODULE: ./build/src/routes/read/middleware.js
var middleware = __webpack_require__(11257);
// EXTERNAL MODULE: ./build/src/routes/read/recorder.js
var recorder = __webpack_require__(17479);
// EXTERNAL MODULE: ./build/src/routes/read/run.js
var run = __webpack_require__(36876);
// EXTERNAL MODULE: ./build/src/routes/read/value.js
var read_value = __webpack_require__(15892);
;// CONCATENATED MODULE: ./build/src/routes/read/execute.js











/** Loops over what is known run for each item, as far as this. */
const MOST_TURNS = 500;
/** Declares functions before anything runs, and variables so that assignments find their scope. */
function hoist(reader, body, scope) {
    for (const node of body) {
        if (node.type === "FunctionDeclaration" && node.id)
            scope.declare(node.id.name, (0,evaluate/* closure */.Cx)(reader, node, scope));
        else if (node.type === "VariableDeclaration")
            for (const { id } of node.declarations)
                for (const { name } of (0,nodes/* patternNames */.h)(id))
                    if (!scope.declares(name))
                        scope.declare(name, read_value/* UNDEFINED */.ZH);
    }
}
/**
 * Runs a statement. Where a condition is not known, both branches run.
 * @returns whether what follows in the block is certainly not reached
 */
function execute(reader, node, scope, frame) {
    if (!reader.step() || !reader.enter())
        return true;
    const ended = execute_run(reader, node, scope, frame);
    reader.leave();
    return ended;
}
function execute_run(reader, node, scope, frame) {
    switch (node.type) {
        case "ExpressionStatement":
            (0,evaluate/* evaluate */._3)(reader, node.expression, scope);
            return false;
        case "VariableDeclaration":
            for (const { id, init } of node.declarations)
                declare(reader, id, init ?? undefined, scope);
            return false;
        case "FunctionDeclaration":
            return false;
        case "ClassDeclaration":
            if (node.id)
                scope.declare(node.id.name, (0,classes/* makeClass */.Z)(reader, node, scope));
            return false;
        case "BlockStatement":
            return block(reader, node.body, new read_value/* Scope */.HG(scope.file, scope), frame);
        case "ReturnStatement":
            (0,run/* returned */._)(reader, frame, node.argument ? (0,evaluate/* evaluate */._3)(reader, node.argument, scope) : read_value/* UNDEFINED */.ZH, {
                file: scope.file,
                node,
            });
            return true;
        case "ThrowStatement": {
            const thrown = (0,evaluate/* evaluate */._3)(reader, node.argument, scope);
            reader.recorder?.thrown(thrown, { file: scope.file, node }, { thrown: true });
            if (reader.recorder)
                reader.recorder.pendings = [];
            return true;
        }
        case "IfStatement":
            return branch(reader, node, scope, frame);
        case "BreakStatement":
        case "ContinueStatement":
            frame.left = true;
            return true;
        case "SwitchStatement":
            return switched(reader, node, scope, frame);
        case "TryStatement":
            return tried(reader, node, scope, frame);
        case "LabeledStatement":
            return execute(reader, node.body, scope, frame);
        case "ForOfStatement":
        case "ForInStatement":
            eachOf(reader, node, scope, frame);
            return false;
        case "ForStatement":
        case "WhileStatement":
        case "DoWhileStatement":
            loop(reader, node, scope, frame);
            return false;
        case "TSEnumDeclaration":
            declareEnum(reader, node, scope);
            return false;
        default:
            return false;
    }
}
function block(reader, body, scope, frame) {
    hoist(reader, body, scope);
    return body.some((node) => execute(reader, node, scope, frame));
}
function declare(reader, id, init, scope) {
    const value = init ? (0,evaluate/* evaluate */._3)(reader, init, scope) : read_value/* UNDEFINED */.ZH;
    const type = id.type === "Identifier" ? typeName(id) : undefined;
    if (value.kind === "function" && type !== undefined)
        value.type = type;
    (0,bind/* bind */.oI)(reader, id, value, scope);
}
/** The name of a declared type: "FastifyInstance". */
function typeName(id) {
    const annotation = id.typeAnnotation?.type === "TSTypeAnnotation" ? id.typeAnnotation.typeAnnotation : undefined;
    if (annotation?.type !== "TSTypeReference")
        return undefined;
    const { typeName: name } = annotation;
    return name.type === "Identifier" ? name.name : name.type === "TSQualifiedName" ? name.right.name : undefined;
}
function branch(reader, node, scope, frame) {
    const holds = (0,read_value/* truthOf */.D)((0,evaluate/* evaluate */._3)(reader, node.test, scope)) ?? isGiven(reader, node.test, scope);
    const { consequent, alternate } = node;
    if (holds !== undefined) {
        const [taken, other] = holds ? [consequent, alternate] : [alternate, consequent];
        if (other)
            reader.skipped.add(other);
        return taken ? execute(reader, taken, scope, frame) : false;
    }
    const ways = [consequent, ...(alternate ? [alternate] : [])].map((way) => () => {
        const ended = maybe(reader, () => execute(reader, way, scope, frame));
        return ended && !takeLeft(frame);
    });
    return (0,asking/* asking */.o)(reader, node.test, () => (0,branches/* runWays */.en)(reader, ways, !alternate));
}
/** Runs what is known to run only sometimes. */
function maybe(reader, run) {
    reader.branches++;
    const result = run();
    reader.branches--;
    return result;
}
/** Whether it was a loop or a switch that was left, and no more. */
function takeLeft(frame) {
    const { left } = frame;
    frame.left = false;
    return left;
}
/** A case that is known to be taken, or each of them with all that it falls through to. */
function switched(reader, node, scope, frame) {
    const value = (0,evaluate/* evaluate */._3)(reader, node.discriminant, scope);
    const from = (start) => () => {
        for (const { consequent } of node.cases.slice(start))
            if (block(reader, consequent, new read_value/* Scope */.HG(scope.file, scope), frame))
                return !takeLeft(frame);
        return false;
    };
    const taken = caseOf(reader, node, value, scope);
    if (taken === "none")
        return false;
    if (taken !== undefined)
        return from(taken)();
    const ways = node.cases.flatMap(({ consequent }, i) => consequent.length === 0 && i < node.cases.length - 1 ? [] : [() => maybe(reader, from(i))]);
    const hasDefault = node.cases.some(({ test }) => !test);
    // Registrations count, whichever case they stand in.
    const ended = (0,asking/* asking */.o)(reader, node.discriminant, () => (0,branches/* runWays */.en)(reader, ways, !hasDefault));
    return ended && reader.recorder !== undefined;
}
/** The case that a value that is known leads to. Undefined: that is not known. */
function caseOf(reader, node, value, scope) {
    if (!reader.recorder || value.kind !== "literal" || value.assumed)
        return undefined;
    for (const [i, { test }] of node.cases.entries()) {
        if (!test)
            continue;
        const tested = (0,evaluate/* evaluate */._3)(reader, test, scope);
        if (tested.kind !== "literal" || tested.assumed)
            return undefined;
        if (tested.value === value.value)
            return i;
    }
    const otherwise = node.cases.findIndex(({ test }) => !test);
    return otherwise < 0 ? "none" : otherwise;
}
/** What is tried runs, or fails anywhere; then what catches it goes on from before. */
function tried(reader, node, scope, frame) {
    const { recorder } = reader;
    const passes = recorder?.passes;
    const { handler } = node;
    const before = recorder?.answers.length ?? 0;
    const ways = [
        () => {
            const ended = execute(reader, node.block, scope, frame) && !frame.left;
            if (recorder && handler && !handsOnError(handler))
                recorder.answers = recorder.answers.filter(({ thrown }, i) => i < before || !thrown);
            return ended;
        },
    ];
    if (handler)
        ways.push(() => {
            if (recorder && recorder.passes !== passes)
                recorder.set({ passed: "failed" });
            const inner = new read_value/* Scope */.HG(scope.file, scope);
            if (handler.param)
                (0,bind/* bind */.oI)(reader, handler.param, read_value/* UNKNOWN */.HV, inner);
            return maybe(reader, () => execute(reader, handler.body, inner, frame)) && !frame.left;
        });
    const ended = (0,branches/* runWays */.en)(reader, ways, false);
    if (node.finalizer)
        execute(reader, node.finalizer, scope, frame);
    if (takeLeft(frame))
        frame.left = true;
    return frame.left || (ended && (!handler || recorder !== undefined));
}
/** `if (schemas.body)`: whether a middleware was given a schema for a part. Undefined: it asks something else. */
function isGiven(reader, test, scope) {
    const asked = test.type === "Identifier" || test.type === "MemberExpression" ? test : undefined;
    if (!asked)
        return undefined;
    const value = (0,evaluate/* evaluate */._3)(reader, asked, scope);
    if ((0,middleware/* isSchema */.Wl)(value))
        return isUnjudged(value);
    if (asked.type !== "MemberExpression" || asked.computed || asked.object.type !== "Identifier")
        return undefined;
    const object = (0,evaluate/* evaluate */._3)(reader, asked.object, scope);
    const { property } = asked;
    if (object.kind !== "object" || object.open || object.of || object.rest || property.type !== "Identifier")
        return undefined;
    const hasSchemas = [...object.fields.values()].some((field) => (0,middleware/* isSchema */.Wl)(field));
    return hasSchemas && !object.fields.has(property.name) ? false : undefined;
}
/** A schema itself, and not what it made of a value. */
function isUnjudged(value) {
    const judged = (0,read_value/* originOf */.yv)(value)?.path.some((name) => recorder/* JUDGES */.Ro.test(name));
    return judged ? undefined : true;
}
function eachOf(reader, node, scope, frame) {
    const over = (0,evaluate/* evaluate */._3)(reader, node.right, scope);
    const turn = (item) => {
        const inner = new read_value/* Scope */.HG(scope.file, scope);
        const { left } = node;
        if (left.type === "VariableDeclaration")
            (0,bind/* bind */.oI)(reader, left.declarations[0].id, item, inner);
        else
            (0,bind/* bind */.oI)(reader, left, item, inner, true);
        return execute(reader, node.body, inner, frame) && !takeLeft(frame);
    };
    const items = itemsOf(over, node.type === "ForInStatement").slice(0, MOST_TURNS);
    for (const item of items) {
        // What there may be none of need not be gone over.
        if (item.kind === "unknown")
            (0,branches/* runWays */.en)(reader, [() => turn(item)], true);
        else if (turn(item) && reader.recorder)
            return;
    }
}
/** What a loop goes over; one that is not known stands for all. */
function itemsOf(over, keys) {
    if (over.kind === "object" && keys)
        return [...over.fields.keys()].map(read_value/* literal */.eu);
    if (over.kind === "list") {
        const items = keys ? over.items.map((_, i) => (0,read_value/* literal */.eu)(String(i))) : over.items;
        return over.open ? [...items, read_value/* UNKNOWN */.HV] : items;
    }
    const text = (0,read_value/* stringOf */.Je)(over);
    if (text !== undefined && !keys)
        return [...text].map(read_value/* literal */.eu);
    return [read_value/* UNKNOWN */.HV];
}
/** A loop with a condition: as often as it is known to hold, else once. */
function loop(reader, node, scope, frame) {
    const inner = new read_value/* Scope */.HG(scope.file, scope);
    if (node.type === "ForStatement" && node.init) {
        if (node.init.type === "VariableDeclaration")
            execute(reader, node.init, inner, frame);
        else
            (0,evaluate/* evaluate */._3)(reader, node.init, inner);
    }
    for (let turn = 0; turn < MOST_TURNS; turn++) {
        const holds = node.test && (turn > 0 || node.type !== "DoWhileStatement") ? (0,evaluate/* evaluate */._3)(reader, node.test, inner) : undefined;
        if (holds && (0,read_value/* truthOf */.D)(holds) === false)
            return;
        const run = () => execute(reader, node.body, inner, frame) && !takeLeft(frame);
        if (holds && (0,read_value/* truthOf */.D)(holds) === undefined)
            (0,branches/* runWays */.en)(reader, [run], true);
        else
            run();
        if (!holds || (0,read_value/* truthOf */.D)(holds) === undefined || !reader.step())
            return;
        if (node.type === "ForStatement" && node.update)
            (0,evaluate/* evaluate */._3)(reader, node.update, inner);
    }
}
function declareEnum(reader, node, scope) {
    const fields = new Map();
    let next = 0;
    for (const { id, initializer } of node.body.members) {
        const name = id.type === "Identifier" ? id.name : id.type === "StringLiteral" ? id.value : undefined;
        if (name === undefined)
            continue;
        const value = initializer
            ? (0,evaluate/* evaluate */._3)(reader, initializer, scope)
            : next === undefined
                ? read_value/* UNKNOWN */.HV
                : (0,read_value/* literal */.eu)(next);
        fields.set(name, value);
        next = value.kind === "literal" && typeof value.value === "number" ? value.value + 1 : undefined;
    }
    scope.declare(node.id.name, { kind: "object", fields, open: false });
}


/***/ }),

/***/ 31802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yu: () => (/* binding */ isWanted),
/* harmony export */   __: () => (/* binding */ isSource),
/* harmony export */   l$: () => (/* binding */ sourceFiles),
/* harmony export */   nG: () => (/* binding */ filesIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _generate_header_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18529);



const SOURCE = /\.([cm]?[jt]s|[jt]sx)$/;
const WANTED = /(\.([cm]?[jt]s|[jt]sx)|(^|\/)(package|tsconfig[\w.-]*|jsconfig)\.json)$/;
const SKIPPED = /(^|\/)(node_modules|\.git|\.next|\.nuxt|\.yarn|bower_components|coverage|__mocks__|__tests__|__fixtures__|dist|build|out|\.cache|\.turbo)(\/|$)/;
/** A file beyond this is a bundle, not somebody's source; but of a large spec the generator itself makes larger ones. */
const MOST_BYTES = 2 * 1024 * 1024;
const MOST_GENERATED_BYTES = 64 * 1024 * 1024;
const isTest = (path) => /(^|\/)(tests?|e2e|spec|cypress|mocks)\//i.test(path) ||
    /[.-](test|spec|e2e|stories|bench)\.[cm]?[jt]sx?$/i.test(path);
/** Whether a file is source that an application may be made of, rather than a test, a declaration or built. */
function isSource(path) {
    return (SOURCE.test(path) &&
        !/\.d\.[cm]?ts$/.test(path) &&
        !/\.min\.js$/.test(path) &&
        !isTest(path) &&
        !/(^|\/)(jest|vitest|vite|webpack|rollup|babel|eslint|prettier|gulpfile|Gruntfile)[\w.-]*\.[cm]?[jt]s$/i.test(path));
}
/** Whether a path is looked at at all. */
const isWanted = (path) => WANTED.test(path) && !SKIPPED.test(path);
/**
 * The files under a directory, and around it those of a repository.
 * @param top of the repository: beyond it nothing is read
 */
function filesIn(directory, top = directory) {
    const read = (path) => textIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path));
    const own = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(directory);
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(top), own).replaceAll("\\", "/");
    if (place === "" || place.startsWith(".."))
        return sourceFiles(pathsIn(directory), read);
    const around = pathsIn((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(top), own).map((path) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.relative(`/${place}`, `/${path}`));
    return sourceFiles(pathsIn(directory), read, { place, around });
}
/** Paths of what is looked at under a directory. Links that lead out of it are not followed. */
function pathsIn(root, without) {
    const paths = [];
    const top = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root);
    const seen = new Set();
    const walk = (directory) => {
        const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(directory);
        if (real === without || seen.has(real) || (real !== top && !real.startsWith(top + node_path__WEBPACK_IMPORTED_MODULE_1__.sep)))
            return;
        seen.add(real);
        for (const entry of entriesOf(directory)) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, entry.name);
            const shown = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path).replaceAll("\\", "/");
            if (SKIPPED.test(shown))
                continue;
            if (entry.isDirectory())
                walk(path);
            else if (entry.isSymbolicLink())
                followLink(path, shown);
            else if (entry.isFile() && WANTED.test(shown))
                paths.push(shown);
        }
    };
    const followLink = (path, shown) => {
        try {
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory())
                walk(path);
            else if (WANTED.test(shown) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path).startsWith(top + node_path__WEBPACK_IMPORTED_MODULE_1__.sep))
                paths.push(shown);
        }
        catch {
            // It leads nowhere.
        }
    };
    walk(root);
    return paths;
}
function textIn(file) {
    try {
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file);
        if (size > MOST_GENERATED_BYTES || (size > MOST_BYTES && !(0,_generate_header_js__WEBPACK_IMPORTED_MODULE_2__/* .isOurs */ .M)(beginningOf(file))))
            return undefined;
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8");
    }
    catch {
        return undefined;
    }
}
function beginningOf(file) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, "r");
    try {
        const bytes = Buffer.alloc(256);
        return bytes.toString("utf8", 0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, bytes));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** What is in a directory; nothing where it may not be read. */
function entriesOf(directory) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory, { withFileTypes: true });
    }
    catch {
        return [];
    }
}
const SAYS_HOW = /(^|\/)(package|tsconfig[\w.-]*|jsconfig)\.json$/;
/** Files by path; each is read at most once. */
function sourceFiles(paths, read, { place, around } = { place: "", around: [] }) {
    const outer = [...around].filter(isWanted);
    const sorted = [...paths, ...outer.filter((path) => SAYS_HOW.test(path))].sort();
    const known = new Set([...sorted, ...outer]);
    const texts = new Map();
    return {
        list: () => sorted,
        has: (path) => known.has(path),
        read(path) {
            if (!known.has(path))
                return undefined;
            if (!texts.has(path))
                texts.set(path, read(path));
            return texts.get(path);
        },
        normal(path) {
            const plain = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(path);
            if (!plain.startsWith(".."))
                return plain;
            const whole = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(place, plain);
            if (place === "" || whole.startsWith(".."))
                return undefined;
            return node_path__WEBPACK_IMPORTED_MODULE_1__.posix.relative(`/${place}`, `/${whole}`) || ".";
        },
    };
}


/***/ }),

/***/ 52843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ fastifyCall),
/* harmony export */   O$: () => (/* binding */ fastifyMethod),
/* harmony export */   ue: () => (/* binding */ shared)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42533);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31802);
/* harmony import */ var _member_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12343);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15892);
/* harmony import */ var _frameworks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80538);






function fastifyCall(reader, { at, args }, { module, path }) {
    const name = path.join(".");
    if (module === "fastify" && /^(default|fastify)?(\.fastify)?$/.test(name))
        return (0,_frameworks_js__WEBPACK_IMPORTED_MODULE_5__/* .newRouter */ .aq)(reader, "fastify", "application", at);
    if (module === "fastify-plugin" && /^(default|fastifyPlugin|fp)?$/.test(name)) {
        const [plugin] = args;
        return plugin?.kind === "function" ? { ...plugin, plain: true } : plugin;
    }
    return undefined;
}
function fastifyMethod(reader, value, name, args, at) {
    const { router } = value;
    if (_frameworks_js__WEBPACK_IMPORTED_MODULE_5__/* .HTTP_METHODS */ .y8.includes(name) || name === "all") {
        const options = args.length > 2 || args[1]?.kind === "object" ? args[1] : undefined;
        const handler = args.length > 2 ? args[2] : args[1]?.kind === "object" ? (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldOf */ ._F)(args[1], "handler") : args[1];
        router.entries.push({
            kind: "route",
            methods: [name === "all" ? "*" : name],
            paths: args[0] ?? _value_js__WEBPACK_IMPORTED_MODULE_4__/* .UNKNOWN */ .HV,
            handlers: [...hooksOf(options), handler ?? _value_js__WEBPACK_IMPORTED_MODULE_4__/* .UNKNOWN */ .HV],
            options,
            at,
        });
        return value;
    }
    switch (name) {
        case "route":
            route(reader, value, args[0] ?? _value_js__WEBPACK_IMPORTED_MODULE_4__/* .UNKNOWN */ .HV, at);
            return value;
        case "register":
            register(reader, value, args, at);
            return value;
        case "use":
            router.entries.push({ kind: "middleware", paths: undefined, handlers: args, at });
            return value;
        case "addHook": {
            const hook = (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .stringOf */ .Je)(args[0]) ?? "";
            router.entries.push({ kind: "middleware", paths: undefined, handlers: args.slice(1), at, hook });
            return value;
        }
        case "setValidatorCompiler":
            reader.customValidation = true;
            return value;
        case "withTypeProvider":
        case "decorate":
        case "decorateRequest":
        case "decorateReply":
        case "setErrorHandler":
        case "setNotFoundHandler":
        case "setSerializerCompiler":
        case "setSchemaController":
        case "addContentTypeParser":
        case "after":
        case "ready":
            for (const argument of args)
                if (name === "after" && argument.kind === "function")
                    (0,_call_js__WEBPACK_IMPORTED_MODULE_1__/* .callValue */ .Qm)(reader, argument, [], at);
            return value;
        case "addSchema": {
            const id = (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .stringOf */ .Je)((0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldOf */ ._F)(args[0], "$id"));
            if (id !== undefined)
                shared(router).set(id, args[0]);
            return value;
        }
        // What the plugin @fastify/rate-limit adds: a hook for one route.
        case "rateLimit":
        case "createRateLimit":
            return {
                kind: "external",
                form: "call",
                callee: (0,_member_js__WEBPACK_IMPORTED_MODULE_3__/* .addedBy */ .OM)("@fastify/rate-limit", name),
                args,
                construct: false,
                at,
            };
        case "listen":
        case "inject":
            return _value_js__WEBPACK_IMPORTED_MODULE_4__/* .UNKNOWN */ .HV;
        default:
            return _value_js__WEBPACK_IMPORTED_MODULE_4__/* .UNKNOWN */ .HV;
    }
}
const SHARED = new WeakMap();
/** Schemas that `addSchema` made known on an instance, by `$id`. */
function shared(router) {
    let schemas = SHARED.get(router);
    if (!schemas) {
        schemas = new Map();
        SHARED.set(router, schemas);
    }
    return schemas;
}
const HOOKS = ["onRequest", "preParsing", "preValidation", "preHandler"];
function hooksOf(options) {
    return HOOKS.flatMap((hook) => {
        const found = (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldOf */ ._F)(options, hook);
        return found === undefined ? [] : found.kind === "list" ? found.items : [found];
    });
}
function route(reader, { router }, options, at) {
    if (options.kind !== "object") {
        reader.cannotRead(`the route of ${reader.text(at)}`, at);
        return;
    }
    const method = options.fields.get("method");
    const names = method?.kind === "list" ? method.items.map(_value_js__WEBPACK_IMPORTED_MODULE_4__/* .stringOf */ .Je) : [(0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .stringOf */ .Je)(method)];
    const known = names.filter((name) => name !== undefined).map((name) => name.toLowerCase());
    router.entries.push({
        kind: "route",
        methods: known.length === names.length ? known : undefined,
        paths: options.fields.get("url") ?? options.fields.get("path") ?? _value_js__WEBPACK_IMPORTED_MODULE_4__/* .UNKNOWN */ .HV,
        handlers: [...hooksOf(options), options.fields.get("handler") ?? _value_js__WEBPACK_IMPORTED_MODULE_4__/* .UNKNOWN */ .HV],
        options,
        at,
    });
}
/** `register(plugin, { prefix })`: runs the plugin on an instance of its own. */
function register(reader, value, args, at) {
    const { router } = value;
    const [given, options] = args;
    const plugin = given?.kind === "object" ? (given.fields.get("default") ?? given) : given;
    const origin = (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .originOf */ .yv)(plugin);
    if (origin?.module === "@fastify/autoload" || origin?.module === "fastify-autoload") {
        autoload(reader, value, options, at);
        return;
    }
    if (plugin?.kind === "function") {
        const prefix = plugin.plain ? undefined : (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldOf */ ._F)(options, "prefix");
        if (plugin.plain) {
            (0,_call_js__WEBPACK_IMPORTED_MODULE_1__/* .callValue */ .Qm)(reader, plugin, [value, options ?? (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .struct */ .w3)()], at);
            return;
        }
        const inner = (0,_frameworks_js__WEBPACK_IMPORTED_MODULE_5__/* .newRouter */ .aq)(reader, "fastify", "plugin", at);
        for (const [id, schema] of shared(router))
            shared(inner.router).set(id, schema);
        router.entries.push({ kind: "mount", paths: prefix, router: inner.router, handlers: [], at });
        (0,_call_js__WEBPACK_IMPORTED_MODULE_1__/* .callValue */ .Qm)(reader, plugin, [inner, options ?? (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .struct */ .w3)()], at);
        return;
    }
    // A package's plugin, or nothing that is known.
    router.entries.push({ kind: "middleware", paths: undefined, handlers: [plugin ?? _value_js__WEBPACK_IMPORTED_MODULE_4__/* .UNKNOWN */ .HV], at, options });
    // To rules about packages, a plugin with its options is a call of it.
    if (plugin && origin)
        reader.externalCalls.set(at.node, {
            kind: "external",
            form: "call",
            callee: plugin,
            args: options ? [options] : [],
            construct: false,
            at,
        });
    if (!origin)
        reader.cannotRead(`the plugin of ${reader.text(at)}`, at);
}
function siteOf(file, plugin) {
    const call = plugin.kind === "external" && plugin.form === "call" ? plugin.at : undefined;
    return call ?? { file, node: { type: "NullLiteral" } };
}
/** Every file of a directory is a plugin; directories are prefixes, and `_id` is `:id` where that is switched on. */
function autoload(reader, value, options, at) {
    const directory = (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .stringOf */ .Je)((0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldOf */ ._F)(options, "dir"))?.replace(/^\//, "");
    if (directory === undefined) {
        reader.cannotRead(`the plugins of ${reader.text(at)}, whose directory is not known`, at);
        return;
    }
    const given = (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldOf */ ._F)(options, "options");
    const base = (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .stringOf */ .Je)((0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldOf */ ._F)(given, "prefix")) ?? "";
    const bySegment = (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .truthOf */ .D)((0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldOf */ ._F)(options, "dirNameRoutePrefix") ?? (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu)(true)) !== false;
    const parameters = (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .truthOf */ .D)((0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldOf */ ._F)(options, "routeParams") ?? (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu)(false)) === true;
    const prefix = `${directory}/`;
    const files = reader.files.list().filter((file) => file.startsWith(prefix) && (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isSource */ .__)(file));
    const withIndex = new Set(files.filter((file) => /(^|\/)index\.\w+$/.test(file)).map((file) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file)));
    for (const file of files) {
        const own = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file);
        // Beside an index, other files of the directory are its parts.
        if (withIndex.has(own) && !/(^|\/)index\.\w+$/.test(file) && own !== directory)
            continue;
        const module = reader.module(file);
        if (!module)
            continue;
        const exported = module.isEsm
            ? (module.exports.fields.get("default") ?? module.exports.fields.get("plugin"))
            : module.holder.fields.get("exports");
        const plugin = exported?.kind === "object" ? (exported.fields.get("default") ?? exported) : exported;
        const setting = (name) => module.exports.fields.get(name) ??
            (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldOf */ ._F)(exported, name) ??
            (plugin?.kind === "function" ? plugin.fields?.get(name) : undefined);
        if (plugin?.kind === "external")
            register(reader, value, [plugin, setting("autoConfig") ?? (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .struct */ .w3)()], siteOf(file, plugin));
        if (plugin?.kind !== "function")
            continue;
        const segments = bySegment && own !== directory ? own.slice(prefix.length).split("/") : [];
        const way = segments.map((segment) => (parameters && segment.startsWith("_") ? `:${segment.slice(1)}` : segment));
        if ((0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .truthOf */ .D)(setting("autoload") ?? (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu)(true)) === false)
            continue;
        const last = (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .stringOf */ .Je)(setting("autoPrefix"));
        const override = (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .stringOf */ .Je)(setting("prefixOverride"));
        const path = override ??
            [base, ...(last === undefined ? way : [...way.slice(0, -1), last.replace(/^\//, "")])]
                .filter((segment) => segment !== "")
                .join("/");
        register(reader, value, [
            plugin,
            (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .struct */ .w3)([
                ...(given?.kind === "object" ? given.fields : []),
                ["prefix", (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu)(path === "" ? "" : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join("/", path))],
            ]),
        ], { file, node: plugin.node });
    }
    if (files.length === 0)
        value.router.entries.push({ kind: "middleware", paths: undefined, handlers: [(0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)([])], at });
}


/***/ }),

/***/ 80538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y8: () => (/* binding */ HTTP_METHODS),
  Tg: () => (/* binding */ frameworkCall),
  Ey: () => (/* binding */ frameworkMethod),
  si: () => (/* binding */ guessedRouter),
  aq: () => (/* binding */ newRouter),
  K7: () => (/* binding */ takesRouter)
});

// EXTERNAL MODULE: ./build/src/routes/read/execute.js + 1 modules
var execute = __webpack_require__(11819);
// EXTERNAL MODULE: ./build/src/routes/read/globals.js
var globals = __webpack_require__(25121);
;// CONCATENATED MODULE: ./build/src/routes/read/router.js
function makeRouter(framework, role, dialect, at, prefix) {
    return { framework, role, prefix, entries: [], at, dialect };
}

// EXTERNAL MODULE: ./build/src/routes/read/value.js
var read_value = __webpack_require__(15892);
// EXTERNAL MODULE: ./build/src/routes/read/call.js
var call = __webpack_require__(42533);
;// CONCATENATED MODULE: ./build/src/routes/read/frameworks/express.js



/** Packages whose call gives an Express router. */
const ROUTERS = new Set(["express-promise-router", "router", "express-async-router", "@awaitjs/express"]);
function expressCall(reader, { at, args }, { module, path }) {
    const name = path.join(".");
    // express-ws gives back the application that it was given, and adds what serves web sockets.
    if (WEB_SOCKETS.test(module) && /^(default)?$/.test(name) && args[0]?.kind === "router")
        return (0,read_value/* struct */.w3)([["app", args[0]]], true);
    if (module === "express") {
        if (name === "" || name === "default" || name === "express")
            return newRouter(reader, "express", "application", at);
        if (/^(default\.)?Router$/.test(name))
            return newRouter(reader, "express", "router", at);
    }
    if (ROUTERS.has(module) && /^(default|Router)?$/.test(name))
        return newRouter(reader, "express", "router", at);
    return undefined;
}
const WEB_SOCKETS = /(^|\/)express-ws$/;
const isPath = (value) => value !== undefined &&
    ((0,read_value/* stringOf */.Je)(value) !== undefined ||
        value.kind === "pattern" ||
        (value.kind === "list" && value.items.length > 0 && value.items.every(isPath)));
const couldHandle = (value) => value?.kind === "function" ||
    value?.kind === "router" ||
    (value?.kind === "external" && !isSetting(value)) ||
    value?.kind === "list";
/** `config.get("base")`, `settings.base`: what a package of settings gives is no handler. */
function isSetting(value) {
    const origin = (0,read_value/* originOf */.yv)(value);
    return (origin !== undefined && /^(config|nconf|convict|envalid|env-var|rc|dotenv|configstore|conf)$/.test(origin.module));
}
function expressMethod(reader, value, name, args, at) {
    const { router } = value;
    const method = name === "del" ? "delete" : name;
    if (HTTP_METHODS.includes(method) ||
        method === "all" ||
        /^(copy|link|lock|merge|move|purge|search|query)$/.test(method)) {
        // `app.get("setting")` reads a setting.
        if (method === "get" && value.route === undefined && args.length === 1)
            return read_value/* UNKNOWN */.HV;
        const methods = [method === "all" ? "*" : method];
        const paths = value.route ? (0,read_value/* list */.p_)(value.route) : (args[0] ?? read_value/* UNKNOWN */.HV);
        const handlers = flatten(value.route ? args : args.slice(1));
        if (handlers.length > 0)
            router.entries.push({ kind: "route", methods, paths, handlers, at });
        return value;
    }
    switch (method) {
        case "use":
            use(reader, router, args, at);
            return value;
        case "route":
            return { kind: "router", router, route: [args[0] ?? read_value/* UNKNOWN */.HV] };
        case "param": {
            const hook = `param:${(0,read_value/* stringOf */.Je)(args[0]) ?? ""}`;
            router.entries.push({ kind: "middleware", paths: undefined, handlers: flatten(args.slice(1)), at, hook });
            return value;
        }
        case "listen":
            for (const argument of args)
                if (argument.kind === "function")
                    (0,call/* callValue */.Qm)(reader, argument, [], at);
            return (0,read_value/* struct */.w3)([], true);
        case "set":
        case "enable":
        case "disable":
        case "engine":
        case "on":
            return value;
        default:
            return read_value/* UNDEFINED */.ZH;
    }
}
function use(reader, router, args, at) {
    const [first] = args;
    // A path that is not known is one all the same when something else follows it.
    const hasPath = isPath(first) || (args.length > 1 && !couldHandle(first));
    const paths = hasPath ? first : undefined;
    const handlers = flatten(hasPath ? args.slice(1) : args);
    const before = [];
    for (const handler of handlers) {
        const mounted = routerIn(handler);
        if (mounted) {
            router.entries.push({ kind: "mount", paths, router: mounted, handlers: [...before], at });
            continue;
        }
        before.push(handler);
        if (handler.kind === "unknown")
            reader.cannotRead(`what ${reader.text(at)} mounts`, at);
    }
    if (before.length > 0)
        router.entries.push({ kind: "middleware", paths, handlers: before, at });
}
/** A router, or an object that holds one: an instance with `router`, a module's default export. */
function routerIn(value) {
    if (value.kind === "router")
        return value.router;
    if (value.kind !== "object")
        return undefined;
    if (value.acts)
        return value.acts.router;
    const held = value.fields.get("default") ?? value.fields.get("router");
    return held?.kind === "router" ? held.router : undefined;
}
/** Express takes handlers in arrays of any depth. */
function flatten(values) {
    return values.flatMap((value) => value.kind === "list" ? [...flatten(value.items), ...(value.open ? [read_value/* UNKNOWN */.HV] : [])] : [value]);
}

// EXTERNAL MODULE: ./build/src/routes/read/frameworks/fastify.js
var fastify = __webpack_require__(52843);
;// CONCATENATED MODULE: ./build/src/routes/read/frameworks/koa.js




const koa_ROUTERS = new Set(["@koa/router", "koa-router", "koa-better-router", "koa-joi-router", "koa-swagger-decorator"]);
function koaCall(reader, { at, args }, { module, path }) {
    const name = path.join(".");
    if (module === "koa" && /^(default|Koa)?$/.test(name))
        return newRouter(reader, "koa", "application", at);
    if (koa_ROUTERS.has(module) && /^(default|Router|SwaggerRouter)?$/.test(name))
        return newRouter(reader, "koa", "router", at, (0,read_value/* fieldOf */._F)(args[0], "prefix"));
    if (module === "koa-mount" && /^(default)?$/.test(name)) {
        const [first, second] = args;
        const inner = newRouter(reader, "koa", "router", at);
        const target = second ?? first;
        useOn(reader, inner, second === undefined ? [target] : [first, target], at);
        return inner;
    }
    if (module === "koa-compose" && /^(default)?$/.test(name))
        return args[0];
    return undefined;
}
function koaMethod(reader, value, name, args, at) {
    const { router } = value;
    const method = name === "del" ? "delete" : name;
    if (HTTP_METHODS.includes(method) || method === "all") {
        route(value, [method === "all" ? "*" : method], args, at);
        return value;
    }
    switch (name) {
        case "register": {
            const [paths, methods, handlers] = args;
            const names = methods?.kind === "list" ? methods.items.map(read_value/* stringOf */.Je) : [(0,read_value/* stringOf */.Je)(methods)];
            const known = names.filter((it) => it !== undefined).map((it) => it.toLowerCase());
            router.entries.push({
                kind: "route",
                methods: known.length === names.length ? known : undefined,
                paths: paths ?? read_value/* UNKNOWN */.HV,
                handlers: flatten(handlers ? [handlers] : []),
                at,
            });
            return value;
        }
        // koa-joi-router's own.
        case "route":
            for (const one of flatten(args))
                joiRoute(reader, value, one, at);
            return value;
        case "routes":
        case "middleware":
            return value;
        case "allowedMethods":
        case "callback":
            return (0,read_value/* struct */.w3)([], true);
        case "prefix":
            router.prefix = args[0];
            return value;
        case "use":
            useOn(reader, value, args, at);
            return value;
        case "param": {
            const hook = `param:${(0,read_value/* stringOf */.Je)(args[0]) ?? ""}`;
            router.entries.push({ kind: "middleware", paths: undefined, handlers: args.slice(1), at, hook });
            return value;
        }
        case "listen":
            for (const argument of args)
                if (argument.kind === "function")
                    (0,call/* callValue */.Qm)(reader, argument, [], at);
            return (0,read_value/* struct */.w3)([], true);
        case "map":
        case "mapDir":
            // koa-swagger-decorator's, which look for decorated classes.
            reader.cannotRead(`what ${reader.text(at)} registers`, at);
            return value;
        case "on":
            return value;
        default:
            return read_value/* UNDEFINED */.ZH;
    }
}
/** koa-joi-router: `router.route({ method, path, validate, pre, handler })` */
function joiRoute(reader, { router }, options, at) {
    const method = (0,read_value/* fieldOf */._F)(options, "method");
    const names = method?.kind === "list" ? method.items.map(read_value/* stringOf */.Je) : [(0,read_value/* stringOf */.Je)(method)];
    const known = names.filter((name) => name !== undefined).map((name) => name.toLowerCase());
    const given = ["pre", "handler"].map((name) => (0,read_value/* fieldOf */._F)(options, name)).filter((it) => it !== undefined);
    if (options.kind !== "object")
        reader.cannotRead(`the route of ${reader.text(at)}`, at);
    else
        router.entries.push({
            kind: "route",
            methods: known.length === names.length ? known : undefined,
            paths: options.fields.get("path") ?? read_value/* UNKNOWN */.HV,
            handlers: [...judging(options, at), ...flatten(given)],
            at,
        });
}
/** What koa-joi-router judges requests by, as the middleware that it makes of it. */
function judging(options, at) {
    const validate = (0,read_value/* fieldOf */._F)(options, "validate");
    if (validate?.kind !== "object")
        return [];
    const callee = { kind: "external", form: "module", module: "koa-joi-router" };
    return [{ kind: "external", form: "call", callee, args: [validate], construct: false, at }];
}
/** `router.get([name,] path, …middlewares)` */
function route({ router }, methods, args, at) {
    const second = args[1];
    const isNamed = args.length > 2 &&
        (0,read_value/* stringOf */.Je)(args[0]) !== undefined &&
        ((0,read_value/* stringOf */.Je)(second) !== undefined || second?.kind === "pattern");
    const [paths = read_value/* UNKNOWN */.HV, ...handlers] = isNamed ? args.slice(1) : args;
    // koa-joi-router: `router.get(path, { validate }, …middlewares)`
    const [config] = handlers;
    const given = (0,read_value/* fieldOf */._F)(config, "validate") ? [...judging(config, at), ...handlers.slice(1)] : handlers;
    router.entries.push({ kind: "route", methods, paths, handlers: flatten(given), at });
}
/** `something.routes()`, where it is not known what something is. */
function isRoutesOf(handler) {
    if (handler.kind !== "external" || handler.form !== "call")
        return false;
    const { node } = handler.at;
    if (node.type !== "CallExpression" || node.callee.type !== "MemberExpression")
        return false;
    const { property } = node.callee;
    return property.type === "Identifier" && /^(routes|router|middleware)$/.test(property.name);
}
function useOn(reader, { router }, args, at) {
    const [first] = args;
    const isPath = (0,read_value/* stringOf */.Je)(first) !== undefined ||
        (first?.kind === "list" && first.items.length > 0 && first.items.every((item) => (0,read_value/* stringOf */.Je)(item) !== undefined)) ||
        (first?.kind === "unknown" && args.length > 1);
    const paths = isPath ? first : undefined;
    const before = [];
    for (const handler of flatten(isPath ? args.slice(1) : args)) {
        const mounted = handler.kind === "object" ? handler.acts : handler;
        if (mounted?.kind === "router" && mounted.router !== router) {
            router.entries.push({ kind: "mount", paths, router: mounted.router, handlers: [...before], at });
            continue;
        }
        before.push(handler);
        if (handler.kind === "unknown" || isRoutesOf(handler))
            reader.cannotRead(`what ${reader.text(at)} mounts`, at);
    }
    if (before.length > 0)
        router.entries.push({ kind: "middleware", paths, handlers: before, at });
    if (args.length === 0)
        router.entries.push({ kind: "middleware", paths, handlers: [(0,read_value/* list */.p_)([])], at });
}

;// CONCATENATED MODULE: ./build/src/routes/read/frameworks/frameworks.js







const HTTP_METHODS = ["get", "post", "put", "patch", "delete", "head", "options", "trace"];
/** Frameworks whose applications are seen, and not read. */
const OTHERS = /^(hono|@hapi\/hapi|restify|polka|elysia|h3|@nestjs\/core|find-my-way|restana|hyper-express|@adonisjs\/core)$/;
/** What a call of a package gives that is known: an application, a router, a wrapped plugin. */
function frameworkCall(reader, call) {
    const origin = (0,read_value/* originOf */.yv)(call.callee);
    if (!origin)
        return undefined;
    if (OTHERS.test(origin.module) &&
        /^(default|server|Server|Hono|Elysia|Router|createServer|NestFactory\.create)?$/.test(origin.path.join(".")))
        reader.cannotRead(`the routes of this ${origin.module} application`, call.at);
    return (expressCall(reader, call, origin) ??
        (0,fastify/* fastifyCall */.Bl)(reader, call, origin) ??
        koaCall(reader, call, origin) ??
        (0,globals/* nodeCall */.T5)(reader, call));
}
/** A method of an application or a router. */
function frameworkMethod(reader, value, name, args, at) {
    reader.registered++;
    switch (value.router.framework) {
        case "express":
            return expressMethod(reader, value, name, args, at);
        case "fastify":
            return (0,fastify/* fastifyMethod */.O$)(reader, value, name, args, at);
        case "koa":
            return koaMethod(reader, value, name, args, at);
    }
}
/** A new application or router, noted. */
function newRouter(reader, framework, role, at, prefix) {
    const router = makeRouter(framework, role, dialectOf(reader, framework), at, prefix);
    reader.registered++;
    reader.routers.push(router);
    return { kind: "router", router };
}
function dialectOf(reader, framework) {
    if (framework === "fastify")
        return "fastify";
    if (framework === "express")
        return reader.expressVersion >= 5 ? "express5" : "express4";
    return reader.koaRouterVersion >= 14 ? "koa8" : "koa6";
}
const TYPES = {
    Express: ["express", "application"],
    Application: ["express", "application"],
    IRouter: ["express", "router"],
    FastifyInstance: ["fastify", "plugin"],
    Koa: ["koa", "application"],
};
const NAMES = /^(app|server|router|routes?|api|fastify|instance|koa|express|expressApp)$/i;
/** Whether a function has a parameter that would be taken for an application or a router. */
function takesRouter(reader, target) {
    return target.node.params.some((_, i) => guessOf(reader, target, i) !== undefined);
}
/**
 * What a parameter that nobody gives a value probably is: an application or a router, by its declared type, or by its
 * name and what is done with it.
 */
function guessedRouter(reader, target, index) {
    const guess = reader.guessing ? guessOf(reader, target, index) : undefined;
    if (guess === undefined)
        return undefined;
    const value = newRouter(reader, guess.framework, guess.role, {
        file: target.scope.file,
        node: target.node.params[index],
    });
    value.router.guessed = true;
    return value;
}
function guessOf(reader, target, index) {
    const parameter = target.node.params[index];
    if (parameter?.type !== "Identifier")
        return undefined;
    const type = (0,execute/* typeName */.go)(parameter);
    const isPlugin = index === 0 && /^FastifyPlugin(Async|Callback)?/.test(target.type ?? "");
    const [framework, role] = isPlugin
        ? ["fastify", "plugin"]
        : (TYPES[type ?? ""] ??
            (type === "Router" ? [reader.frameworks[0] === "koa" ? "koa" : "express", "router"] : []));
    const guess = framework ??
        (type === undefined && NAMES.test(parameter.name) ? guessFramework(reader, parameter.name) : undefined);
    if (guess === undefined)
        return undefined;
    if (framework === undefined && !registers(target.node, parameter.name, reader.files.read(target.scope.file) ?? ""))
        return undefined;
    return { framework: guess, role: role ?? (guess === "fastify" ? "plugin" : "router") };
}
function guessFramework(reader, name) {
    if (/^fastify$/i.test(name))
        return "fastify";
    if (/^koa$/i.test(name))
        return "koa";
    if (/^express/i.test(name))
        return "express";
    return reader.frameworks[0];
}
/** Whether a function registers routes on one of its parameters. */
function registers(node, name, text) {
    const body = text.slice(node.start ?? 0, node.end ?? 0);
    return new RegExp(`\\b${name}\\s*\\.\\s*(get|post|put|patch|delete|del|all|route|register|use)\\s*(<[^>]*>)?\\(`).test(body);
}


/***/ }),

/***/ 22140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pu: () => (/* binding */ beyondRoutesIn),
/* harmony export */   WH: () => (/* binding */ validatorsModule),
/* harmony export */   Zs: () => (/* binding */ serveGenerated),
/* harmony export */   nw: () => (/* binding */ isIndex),
/* harmony export */   s: () => (/* binding */ isValidators),
/* harmony export */   vk: () => (/* binding */ isRuntime),
/* harmony export */   wY: () => (/* binding */ VALIDATORS),
/* harmony export */   zQ: () => (/* binding */ replaceFactories)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _generate_header_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18529);
/* harmony import */ var _servers_beyond_routes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96655);
/* harmony import */ var _frameworks_frameworks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80538);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15892);





/** Names under which a generated index gives what serves its operations. */
const FACTORIES = {
    createApp: "application",
    createRouter: "router",
    createPlugin: "router",
};
const isGenerated = (file, files) => (0,_generate_header_js__WEBPACK_IMPORTED_MODULE_3__/* .isOurs */ .M)(files.read(file) ?? "");
/** A file of the runtime that is written beside generated routes. */
function isRuntime(file, files) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file)) === "runtime" && isGenerated(file, files);
}
/** What the constants of a generated validators.ts are members of: schemas of zod, whose text is read apart. */
const VALIDATORS = "zod/backend-kit";
/** The validators that are written beside generated routes. */
function isValidators(file, files) {
    return /(^|\/)validators\.ts$/.test(file) && isGenerated(file, files);
}
/** A module whose exports are known by their names only. */
function validatorsModule(reader, file, { program }) {
    const exports = (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .struct */ .w3)();
    const object = { kind: "external", form: "module", module: VALIDATORS };
    for (const node of program.body) {
        const declaration = node.type === "ExportNamedDeclaration" ? node.declaration : undefined;
        if (declaration?.type !== "VariableDeclaration")
            continue;
        for (const { id } of declaration.declarations)
            if (id.type === "Identifier")
                exports.fields.set(id.name, { kind: "external", form: "member", object, name: id.name });
    }
    const module = { file, scope: new _value_js__WEBPACK_IMPORTED_MODULE_2__/* .Scope */ .HG(file), exports, holder: (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .struct */ .w3)([["exports", exports]]), isEsm: true };
    reader.modules.set(file, module);
    return module;
}
/** The index of generated routes. */
function isIndex(file, files) {
    return /(^|\/)index\.ts$/.test(file) && isGenerated(file, files);
}
/** What a generated index exports serves what stands in the tables of its routes. */
function replaceFactories(reader, module) {
    const text = reader.files.read(module.file) ?? "";
    const framework = (/runtime\/(express|fastify|koa)\.js/.exec(text)?.[1] ?? "express");
    const isHardened = /\bhelmet\b/.test(text);
    for (const [name, role] of Object.entries(FACTORIES)) {
        if (!module.exports.fields.has(name))
            continue;
        const factory = {
            kind: "native",
            name,
            call: (_, at) => serving(reader, module, framework, role, at, isHardened && role === "application"),
        };
        module.exports.fields.set(name, factory);
    }
}
function serving(reader, module, framework, role, at, isHardened) {
    const value = (0,_frameworks_frameworks_js__WEBPACK_IMPORTED_MODULE_1__/* .newRouter */ .aq)(reader, framework, role, at);
    if (isHardened)
        value.router.hardened = true;
    SERVED.add(module);
    const tables = module.exports.fields.get("routes");
    for (const table of tables?.kind === "list" ? tables.items : []) {
        if (table.kind !== "object")
            continue;
        const method = (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(table.fields.get("method"))?.toLowerCase();
        const path = table.fields.get("path");
        if (method === undefined || path === undefined)
            continue;
        value.router.entries.push({
            kind: "route",
            methods: [method],
            paths: path,
            handlers: [],
            table,
            at: reader.origins.get(table) ?? at,
        });
    }
    return value;
}
const SERVED = new WeakSet();
/** A generated application that no code of the people makes is served all the same: by a test, or by what is not there. */
function serveGenerated(reader, sources) {
    for (const file of sources) {
        if (!isIndex(file, reader.files))
            continue;
        const module = reader.module(file);
        if (!module || SERVED.has(module))
            continue;
        const factory = module.exports.fields.get("createApp");
        const first = reader.parsed(file)?.program;
        if (factory?.kind === "native" && first)
            factory.call([], { file, node: first });
    }
}
/** Undefined where it says nothing of the kind. */
function beyondRoutesIn(reader, file) {
    const text = reader.files.read(file) ?? "";
    const start = text.indexOf(_servers_beyond_routes_js__WEBPACK_IMPORTED_MODULE_4__/* .BEYOND */ .m);
    if (start < 0 || !isIndex(file, reader.files))
        return undefined;
    const comment = text.slice(start + _servers_beyond_routes_js__WEBPACK_IMPORTED_MODULE_4__/* .BEYOND */ .m.length, text.indexOf("*/", start));
    const lines = [...comment.matchAll(/^\s*\* - (.+)$/gm)].map(([, line]) => line.trim().replaceAll("*\\/", "*/"));
    const found = { servers: [], calls: [], line: text.slice(0, start).split("\n").length };
    for (const line of lines) {
        const [, url, method, path] = /^server (.+?)(?: of (\S+) (\/.*))?$/.exec(line) ?? [];
        if (url === undefined)
            found.calls.push(line);
        else
            found.servers.push({ url, ...(method !== undefined && { operation: `${method.toLowerCase()} ${path}` }) });
    }
    return found;
}


/***/ }),

/***/ 25121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T5: () => (/* binding */ nodeCall),
/* harmony export */   vH: () => (/* binding */ DATE),
/* harmony export */   zQ: () => (/* binding */ globals)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _natives_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11521);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15892);



/** What every module can see. Paths of the application are absolute to it: its root is `/`. */
function globals(reader, file) {
    const scope = new _value_js__WEBPACK_IMPORTED_MODULE_2__/* .Scope */ .HG(file);
    const directory = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join("/", node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file));
    scope.declare("__dirname", (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(directory));
    scope.declare("__filename", (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join("/", file)));
    scope.declare("import.meta", (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .struct */ .w3)([
        ["dirname", (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(directory)],
        ["filename", (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join("/", file))],
        ["url", (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(`file://${node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join("/", file)}`)],
    ]));
    scope.declare("Object", (0,_natives_js__WEBPACK_IMPORTED_MODULE_1__/* .objectStatics */ .le)(reader));
    scope.declare("Array", (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .struct */ .w3)([
        [
            "isArray",
            (0,_natives_js__WEBPACK_IMPORTED_MODULE_1__/* .native */ .Yk)("isArray", ([value]) => value && /^(list|literal|function|class)$/.test(value.kind) && !(value.kind === "literal" && value.assumed)
                ? (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(value.kind === "list")
                : _value_js__WEBPACK_IMPORTED_MODULE_2__/* .UNKNOWN */ .HV),
        ],
        ["from", (0,_natives_js__WEBPACK_IMPORTED_MODULE_1__/* .native */ .Yk)("from", ([value]) => (value?.kind === "list" ? value : (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)([], true)))],
        ["of", (0,_natives_js__WEBPACK_IMPORTED_MODULE_1__/* .native */ .Yk)("of", (args) => (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(args))],
    ]));
    scope.declare("Promise", promise());
    for (const [name, convert] of [
        ["String", String],
        ["Number", Number],
        ["parseInt", Number],
        ["Boolean", Boolean],
    ])
        scope.declare(name, (0,_natives_js__WEBPACK_IMPORTED_MODULE_1__/* .native */ .Yk)(name, ([value]) => (value?.kind === "literal" ? { ...value, value: convert(value.value) } : _value_js__WEBPACK_IMPORTED_MODULE_2__/* .UNKNOWN */ .HV)));
    scope.declare("Math", mathematics());
    scope.declare("Date", { kind: "external", form: "module", module: DATE });
    scope.declare("process", (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .struct */ .w3)([
        ["cwd", (0,_natives_js__WEBPACK_IMPORTED_MODULE_1__/* .native */ .Yk)("cwd", () => (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)("/"))],
        ["env", (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .struct */ .w3)([], true)],
    ], true));
    scope.declare("setTimeout", later(reader));
    scope.declare("setImmediate", later(reader));
    scope.declare("queueMicrotask", later(reader));
    scope.declare("structuredClone", (0,_natives_js__WEBPACK_IMPORTED_MODULE_1__/* .native */ .Yk)("structuredClone", ([value]) => value ?? _value_js__WEBPACK_IMPORTED_MODULE_2__/* .UNKNOWN */ .HV));
    scope.declare("globalThis", (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .struct */ .w3)([], true));
    return scope;
}
function mathematics() {
    const rounding = ["floor", "round", "ceil", "trunc"].map((name) => [
        name,
        (0,_natives_js__WEBPACK_IMPORTED_MODULE_1__/* .native */ .Yk)(name, ([value]) => {
            const number = (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(value);
            return value?.kind === "literal" && number !== undefined ? { ...value, value: Math[name](number) } : _value_js__WEBPACK_IMPORTED_MODULE_2__/* .UNKNOWN */ .HV;
        }),
    ]);
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .struct */ .w3)(rounding, true);
}
/** The language's own class of dates, as if it were a package. */
const DATE = "Date";
/** Milliseconds of `Date.now()`, `new Date()` and what is made of them, which may be any. */
function dateCall(name, callee) {
    if (name === "now")
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .assumed */ .V2)((0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(_value_js__WEBPACK_IMPORTED_MODULE_2__/* .NOW */ .rE));
    const made = callee.kind === "external" && callee.form === "member" ? callee.object : undefined;
    if (!/^(getTime|valueOf)$/.test(name) || made?.kind !== "external" || made.form !== "call")
        return undefined;
    return made.args.length === 0
        ? (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .assumed */ .V2)((0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(_value_js__WEBPACK_IMPORTED_MODULE_2__/* .NOW */ .rE))
        : (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(made.args[0]) === undefined
            ? undefined
            : made.args[0];
}
/** Promises are what they come to. */
function promise() {
    const all = (0,_natives_js__WEBPACK_IMPORTED_MODULE_1__/* .native */ .Yk)("all", ([value]) => value ?? _value_js__WEBPACK_IMPORTED_MODULE_2__/* .UNKNOWN */ .HV);
    const first = (0,_natives_js__WEBPACK_IMPORTED_MODULE_1__/* .native */ .Yk)("race", ([value]) => value?.kind === "list" && value.items.length === 1 && !value.open ? value.items[0] : _value_js__WEBPACK_IMPORTED_MODULE_2__/* .UNKNOWN */ .HV);
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .struct */ .w3)([
        ["all", all],
        ["allSettled", (0,_natives_js__WEBPACK_IMPORTED_MODULE_1__/* .native */ .Yk)("allSettled", () => (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)([], true))],
        ["race", first],
        ["any", first],
        ["resolve", (0,_natives_js__WEBPACK_IMPORTED_MODULE_1__/* .native */ .Yk)("resolve", ([value]) => value ?? _value_js__WEBPACK_IMPORTED_MODULE_2__/* .UNKNOWN */ .HV)],
        ["reject", (0,_natives_js__WEBPACK_IMPORTED_MODULE_1__/* .native */ .Yk)("reject", () => _value_js__WEBPACK_IMPORTED_MODULE_2__/* .UNKNOWN */ .HV)],
    ], true);
}
function later(reader) {
    return (0,_natives_js__WEBPACK_IMPORTED_MODULE_1__/* .native */ .Yk)("later", ([callback]) => {
        if (callback?.kind === "function")
            reader.run(callback, []);
        return _value_js__WEBPACK_IMPORTED_MODULE_2__/* .UNKNOWN */ .HV;
    });
}
/** Calls of Node's own modules whose results are known without running them. */
function nodeCall(reader, { callee, args }) {
    const origin = (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .originOf */ .yv)(callee);
    if (!origin)
        return undefined;
    const name = origin.path.at(-1) ?? "";
    switch (origin.module) {
        case DATE:
            return dateCall(name, callee);
        case "path":
        case "path/posix":
            return pathCall(name, args);
        case "url":
            if (name === "fileURLToPath")
                return withoutScheme(args[0]);
            if (name === "pathToFileURL")
                return args[0];
            if (name === "URL")
                return urlOf(args);
            return undefined;
        case "desm":
            // `join(import.meta.url, "routes")` begins at the file's directory.
            return name === "join" ? pathCall("join", [withoutScheme(args[0]), (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(".."), ...args.slice(1)]) : undefined;
        case "fs":
        case "fs/promises":
            return /^readdir(Sync)?$/.test(name) ? readDirectory(reader, args[0]) : undefined;
        case "util":
            return name === "promisify" ? args[0] : undefined;
        default:
            return undefined;
    }
}
/** `new URL("./routes", import.meta.url)` */
function urlOf([relative, base]) {
    const [path, from] = [(0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(relative), (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(base)];
    if (path === undefined || from === undefined || !from.startsWith("file://"))
        return undefined;
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(new URL(path, from).href.replace(/\/$/, ""));
}
function withoutScheme(value) {
    const text = (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(value);
    return text === undefined ? _value_js__WEBPACK_IMPORTED_MODULE_2__/* .UNKNOWN */ .HV : (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(text.replace(/^file:\/\//, ""));
}
function pathCall(name, args) {
    const parts = args.map(_value_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je);
    if (parts.some((part) => part === undefined))
        return undefined;
    const texts = parts;
    switch (name) {
        case "join":
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(...texts));
        case "resolve":
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve("/", ...texts));
        case "dirname":
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(texts[0] ?? ""));
        case "basename":
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(texts[0] ?? "", texts[1]));
        case "extname":
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.extname(texts[0] ?? ""));
        case "normalize":
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(texts[0] ?? ""));
        case "parse":
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .struct */ .w3)(Object.entries(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.parse(texts[0] ?? "")).map(([key, value]) => [key, (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(value)]));
        default:
            return undefined;
    }
}
/** The names in a directory of the application: what loads every file of a folder can be followed. */
function readDirectory(reader, path) {
    const text = (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(path);
    if (text === undefined)
        return undefined;
    const prefix = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(text.replace(/^\//, ""), "/").replace(/^\.?\//, "");
    const names = new Set();
    for (const file of reader.files.list())
        if (file.startsWith(prefix))
            names.add(file.slice(prefix.length).split("/")[0]);
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)([...names].map(_value_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu));
}


/***/ }),

/***/ 497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bO: () => (/* binding */ lastingVariable),
/* harmony export */   k8: () => (/* binding */ assignedIn),
/* harmony export */   lq: () => (/* binding */ lastingField)
/* harmony export */ });
/* harmony import */ var _syntax_nodes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97147);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15892);


/**
 * What a variable holds that was there before the request: one that other functions change may hold something else by
 * then.
 */
function lastingVariable(reader, scope, name, value) {
    const { recorder } = reader;
    if (!recorder || value.kind !== "literal" || value.assumed)
        return value;
    const owner = scope.owner(name);
    if (owner.order > recorder.since)
        return value;
    return reader.assigned(owner.file).variables.has(name) ? (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .assumed */ .V2)(value) : value;
}
/** The same of a field. */
function lastingField(reader, object, name, value) {
    if (!reader.recorder || value.kind !== "literal" || value.assumed || object.kind !== "object")
        return value;
    if (!reader.lasting.has(object))
        return value;
    return reader.assignedFields().has(name) ? (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .assumed */ .V2)(value) : value;
}
/** Finds what the functions of a file assign to, its own first values apart. */
function assignedIn(program) {
    const result = { variables: new Set(), fields: new Set() };
    const target = (node, isInside) => {
        if (node?.type === "Identifier" && isInside)
            result.variables.add(node.name);
        else if (node?.type === "MemberExpression" && node.property.type === "Identifier" && !node.computed && isInside)
            result.fields.add(node.property.name);
    };
    const open = [[program, false]];
    for (let next = open.pop(); next; next = open.pop()) {
        const [node, isInside] = next;
        if (node.type === "AssignmentExpression")
            target(node.left, isInside);
        else if (node.type === "UpdateExpression")
            target(node.argument, isInside);
        const inside = isInside || (/Function|Method/.test(node.type) && !("kind" in node && node.kind === "constructor"));
        for (const child of (0,_syntax_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .L)(node))
            open.push([child, inside]);
    }
    return result;
}


/***/ }),

/***/ 12343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   OM: () => (/* binding */ addedBy),
/* harmony export */   lW: () => (/* binding */ addedByJwt)
/* harmony export */ });
/* harmony import */ var _natives_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11521);
/* harmony import */ var _recorder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17479);
/* harmony import */ var _statuses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51211);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15892);




/** `object.name`. Methods of routers and responses are told apart where they are called. */
function memberOf(reader, object, name, at) {
    switch (object.kind) {
        case "object": {
            const found = object.fields.get(name);
            if (found)
                return found;
            if (object.rest)
                return memberOf(reader, object.rest, name, at);
            return object.open && object.of === undefined ? _value_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN */ .HV : ((0,_natives_js__WEBPACK_IMPORTED_MODULE_0__/* .methodOfValue */ .Gp)(reader, object, name) ?? _value_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN */ .HV);
        }
        case "function":
            return object.fields?.get(name) ?? (0,_natives_js__WEBPACK_IMPORTED_MODULE_0__/* .methodOfValue */ .Gp)(reader, object, name) ?? _value_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN */ .HV;
        case "class":
            if (object.statics.has(name))
                return object.statics.get(name);
            return object.base?.kind === "class" ? memberOf(reader, object.base, name, at) : _value_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN */ .HV;
        case "external": {
            const origin = (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .originOf */ .yv)(object);
            const status = origin && (0,_statuses_js__WEBPACK_IMPORTED_MODULE_2__/* .isStatusTable */ .j)(origin.module) ? (0,_statuses_js__WEBPACK_IMPORTED_MODULE_2__/* .statusNamed */ .Q)(name) : undefined;
            if (status !== undefined)
                return (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .eu)(status);
            // The Joi that it brings along.
            if (name === "Joi" && origin?.module === "koa-joi-router")
                return { kind: "external", form: "module", module: "joi" };
            // celebrate's names of the parts of a request.
            if (origin?.path.at(-1) === "Segments")
                return (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .eu)(name.toLowerCase());
            return { kind: "external", form: "member", object, name };
        }
        case "list":
            if (/^\d+$/.test(name))
                return object.items[Number(name)] ?? _value_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN */ .HV;
            // Lists that were there before the request may have grown.
            if (name === "length" && !object.open)
                return reader.recorder && reader.lasting.has(object)
                    ? (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .assumed */ .V2)((0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .eu)(object.items.length))
                    : (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .eu)(object.items.length);
            return (0,_natives_js__WEBPACK_IMPORTED_MODULE_0__/* .methodOfValue */ .Gp)(reader, object, name) ?? _value_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN */ .HV;
        case "literal": {
            const text = (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .stringOf */ .Je)(object);
            if (text !== undefined && name === "length")
                return (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .eu)(text.length);
            return (0,_natives_js__WEBPACK_IMPORTED_MODULE_0__/* .methodOfValue */ .Gp)(reader, object, name) ?? _value_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN */ .HV;
        }
        case "router":
            // What the plugins @fastify/sensible and @fastify/jwt add to an instance.
            if (object.router.framework === "fastify" && name === "httpErrors")
                return { kind: "external", form: "module", module: "http-errors" };
            return object.router.framework === "fastify" && name === "jwt" ? addedByJwt(name) : _value_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN */ .HV;
        case "request":
            return (0,_recorder_js__WEBPACK_IMPORTED_MODULE_1__/* .requestMember */ .IB)(reader, object, name);
        case "response":
            // Node's own response, which anything may be done with.
            if (name === "raw" && reader.recorder)
                reader.recorder.answersElsewhere = true;
            // Fastify: reply.request; Koa: ctx.response is the context itself.
            return name === "request" ? { kind: "request", part: "request" } : _value_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN */ .HV;
        default:
            return (0,_natives_js__WEBPACK_IMPORTED_MODULE_0__/* .methodOfValue */ .Gp)(reader, object, name) ?? _value_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN */ .HV;
    }
}
/** A member that the plugin @fastify/jwt adds: what is called on it is a call of the plugin. */
const addedByJwt = (name) => addedBy("@fastify/jwt", name);
/** A member that a plugin of Fastify adds to an instance or a reply. */
function addedBy(module, name) {
    return { kind: "external", form: "member", object: { kind: "external", form: "module", module }, name };
}


/***/ }),

/***/ 11257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ functionName),
/* harmony export */   BO: () => (/* binding */ secures),
/* harmony export */   Fy: () => (/* binding */ limits),
/* harmony export */   IC: () => (/* binding */ validationsOf),
/* harmony export */   JI: () => (/* binding */ isRateLimiter),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   Wl: () => (/* binding */ isSchema),
/* harmony export */   YD: () => (/* binding */ isHeaderHelper),
/* harmony export */   ZG: () => (/* binding */ isAuthentication),
/* harmony export */   gV: () => (/* binding */ handlerIn),
/* harmony export */   t_: () => (/* binding */ authenticates)
/* harmony export */ });
/* harmony import */ var _recorder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17479);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15892);


/** What a handler is called. */
function nameOf(reader, value) {
    if (value.kind === "function")
        return { name: functionName(value.node) ?? "an anonymous function" };
    const origin = (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(value);
    if (origin) {
        const names = origin.path.filter((part) => part !== "()" && part !== "default");
        return { name: [origin.module, ...names].join("."), module: origin.module };
    }
    if (value.kind === "external" && value.form === "call")
        return { name: reader.text(value.at) };
    return { name: "what is not known" };
}
/** The name that a function was declared with. */
function functionName(node) {
    const { id, key } = node;
    return id?.name ?? key?.name;
}
/** The function that a wrapper was given: `asyncHandler(async (req, res) => …)`. */
function handlerIn(value, depth = 0) {
    if (value.kind === "function")
        return value;
    if (value.kind !== "external" || value.form !== "call" || depth > 4)
        return undefined;
    for (const argument of [...value.args].reverse()) {
        const found = handlerIn(argument, depth + 1);
        if (found)
            return found;
    }
    return undefined;
}
const PARTS = {
    body: "body",
    json: "body",
    form: "body",
    payload: "body",
    query: "query",
    querystring: "query",
    params: "params",
    param: "params",
    headers: "headers",
    header: "headers",
    cookies: "cookies",
};
/** What a middleware of a package, or of code that is not there, judges by the schemas that it is given. */
function validationsOf(value) {
    if (value.kind !== "external" || value.form !== "call")
        return [];
    const origin = (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(value);
    if (origin?.module === "express-validator")
        return origin.path.includes("checkSchema")
            ? checkedFields(value)
            : [chainOf(value)].filter((it) => it !== undefined);
    if (origin && judgesBySpec(value, origin))
        return ALL_PARTS.map((part) => ({ part, by: origin.module, at: value.at }));
    const { args, at } = value;
    const by = origin?.module ?? "a middleware";
    const named = args.map(_value_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je).find((text) => text !== undefined && text in PARTS);
    for (const argument of args) {
        const fields = isSchema(argument)
            ? (0,_recorder_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOfSchema */ .go)(argument)
            : argument.kind === "object"
                ? argument.fields
                : new Map();
        const found = [...fields].flatMap(([name, schema]) => name in PARTS && (isSchema(schema) || schema.kind === "object") ? [{ part: PARTS[name], schema, by, at }] : []);
        if (found.length > 0)
            return found;
        if (!isSchema(argument))
            continue;
        if (named)
            return [{ part: PARTS[named], schema: argument, by, at }];
        const part = partOfName(value);
        return [{ part: part ?? "body", schema: argument, by, at, ...(!part && { guessed: true }) }];
    }
    return [];
}
const ALL_PARTS = ["params", "query", "body", "headers", "cookies"];
/** A middleware that judges requests by the spec itself. */
function judgesBySpec({ args }, { module, path }) {
    if (module === "openapi-validator-middleware")
        return path.includes("validate");
    if (module !== "express-openapi-validator" || !path.includes("middleware"))
        return false;
    const requests = (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(args[0], "validateRequests");
    return requests === undefined || (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .truthOf */ .D)(requests) !== false;
}
/** express-validator: `checkSchema({ name: { in: ["body"], … } }, ["body"])`; without a place it is all of them. */
function checkedFields({ args, at }) {
    const [fields, everywhere] = args;
    if (fields?.kind !== "object")
        return [];
    const places = (value) => (value?.kind === "list" ? value.items : value ? [value] : [])
        .map((item) => PARTS[(0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)(item) ?? ""])
        .filter((part) => part !== undefined);
    const parts = [...fields.fields.values()].flatMap((field) => {
        const own = places((0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(field, "in"));
        const general = places(everywhere);
        return own.length > 0 ? own : general.length > 0 ? general : ALL_PARTS;
    });
    return [...new Set(parts)].map((part) => ({ part, by: "express-validator", at }));
}
/** `validateQuery(schema)` says by its name what it judges. */
function partOfName(value) {
    const name = (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(value)?.path.join(".") ?? "";
    return /query/i.test(name) ? "query" : /param/i.test(name) ? "params" : /body/i.test(name) ? "body" : undefined;
}
/** Whether a value is a schema of a package that judges values. */
function isSchema(value) {
    const origin = (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(value);
    return origin !== undefined && (0,_recorder_js__WEBPACK_IMPORTED_MODULE_0__/* .isValidator */ .d)(origin.module) && value.kind === "external";
}
/** `body("email").isEmail()`: one field, with what its chain demands. */
function chainOf(value) {
    const calls = [];
    for (let at = value; at.kind === "external" && at.form !== "module";) {
        if (at.form === "member")
            at = at.object;
        else {
            const name = at.callee.kind === "external" && at.callee.form === "member" ? at.callee.name : "";
            calls.unshift({ name, args: at.args, at: at.at });
            at = at.callee;
        }
    }
    const [first, ...rest] = calls;
    const part = PARTS[first?.name === "check" ? "body" : (first?.name ?? "")];
    const field = (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)(first?.args[0]);
    if (!first || part === undefined)
        return undefined;
    if (field === undefined)
        return { part, by: "express-validator", at: first.at };
    const schema = {};
    const set = (keyword, plain) => {
        schema[keyword] = { kind: "literal", value: plain };
    };
    let required = true;
    for (const { name, args } of rest) {
        const [options] = args;
        if (name === "optional")
            required = false;
        else if (name === "isEmail")
            set("format", "email");
        else if (name === "isURL")
            set("format", "uri");
        else if (name === "isUUID")
            set("format", "uuid");
        else if (name === "isISO8601" || name === "isDate")
            set("format", "date-time");
        else if (name === "isInt")
            set("type", "integer");
        else if (name === "isFloat" || name === "isNumeric" || name === "isDecimal")
            set("type", "number");
        else if (name === "isBoolean")
            set("type", "boolean");
        else if (name === "isArray")
            set("type", "array");
        else if (name === "isObject")
            set("type", "object");
        else if (name === "isString" || name === "isLength")
            set("type", "string");
        else if (name === "notEmpty" && !schema.minLength)
            set("minLength", 1);
        else if (name === "isIn" && options?.kind === "list")
            schema.enum = options;
        const length = name === "isLength" ? "Length" : undefined;
        const range = options?.kind === "object" ? options.fields : undefined;
        for (const bound of ["min", "max"]) {
            const amount = (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(range?.get(bound));
            if (amount === undefined)
                continue;
            if (length)
                set(`${bound}Length`, amount);
            else if (name === "isInt" || name === "isFloat")
                set(`${bound}imum`, amount);
        }
    }
    if (!schema.type && !schema.enum)
        set("type", "string");
    const properties = (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .struct */ .w3)([[field, (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .struct */ .w3)(Object.entries(schema))]]);
    const fields = [
        ["type", { kind: "literal", value: "object" }],
        ["properties", properties],
    ];
    if (required)
        fields.push(["required", { kind: "list", items: [{ kind: "literal", value: field }], open: false }]);
    const chain = chainKnowledge(field, rest.map(({ name }) => name), schema);
    return { part, schema: (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .struct */ .w3)(fields), by: "express-validator", at: first.at, chain };
}
/** Checks that a key which is not there does not pass. */
const DEMANDING = /^(exists|notEmpty|isEmail|isURL|isUUID|isInt|isFloat|isNumeric|isDecimal|isBoolean|isArray|isObject|isString|isIn|isISO8601|isDate|isMobilePhone|isAlpha|isAlphanumeric|isMongoId|isStrongPassword)$/;
const TYPING = /^(isEmail|isURL|isUUID|isInt|isFloat|isNumeric|isDecimal|isBoolean|isArray|isObject|isString)$/;
/** What is said with these is in the schema, or changes nothing about what passes. */
const SAID = /^(optional|exists|notEmpty|isEmail|isURL|isUUID|isInt|isFloat|isNumeric|isDecimal|isBoolean|isArray|isObject|isString|isIn|isLength|withMessage|bail|trim|escape|unescape|toInt|toFloat|toBoolean|toDate|toLowerCase|toUpperCase|normalizeEmail|default|stripLow|blacklist|whitelist|rtrim|ltrim|hide|run)$/;
function chainKnowledge(field, names, schema) {
    const isOptional = names.includes("optional") || names.includes("default");
    return {
        field,
        required: isOptional ? false : names.some((name) => DEMANDING.test(name)) ? true : undefined,
        typed: names.some((name) => TYPING.test(name)) || "enum" in schema,
        narrower: !names.every((name) => SAID.test(name)),
        // `isDate` takes more than one way of writing, `if` depends on another key.
        unread: names.some((name) => /^(isDate|isISO8601|if|not|isIn)$/.test(name) && !(name === "isIn" && schema.enum)),
    };
}
/** Whether a handler limits how often it is reached. */
function isRateLimiter(reader, value) {
    const { name, module } = nameOf(reader, value);
    return (/rate-?limit|slow-down|express-brute|throttl/i.test(module ?? "") ||
        /rate.?limit|limiter|throttle|brute/i.test(name));
}
/** Whether a handler limited by what it did: it counted with a limiter, or answered 429. */
function limits({ answers, outside }) {
    return (answers.some(({ status }) => status === 429) ||
        outside.some(({ callee }) => /rate-?limit/i.test((0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(callee)?.module ?? "")));
}
const HEADER_HELPERS = /^(helmet|koa-helmet|@fastify\/helmet|fastify-helmet|lusca|@koa\/helmet)$/;
/** Whether a handler sets security headers, or is given one that does: `unless(helmet())`. */
function isHeaderHelper(value, depth = 0) {
    if (HEADER_HELPERS.test((0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(value)?.module ?? ""))
        return true;
    if (value.kind === "list")
        return value.items.some((item) => isHeaderHelper(item, depth + 1));
    return (value.kind === "external" &&
        value.form === "call" &&
        depth < 4 &&
        value.args.some((argument) => isHeaderHelper(argument, depth + 1)));
}
/** Who sets two of these by hand has thought of it. */
const SECURITY_HEADERS = new Set([
    "strict-transport-security",
    "x-content-type-options",
    "x-frame-options",
    "content-security-policy",
    "referrer-policy",
]);
/** Whether what handlers did gave the answer security headers. */
function secures({ headersSet, outside }) {
    return ([...headersSet].filter((name) => SECURITY_HEADERS.has(name)).length > 1 ||
        outside.some((call) => isHeaderHelper(call)));
}
/** Whether a handler lets nobody pass who has not said who he is. */
function isAuthentication(reader, value) {
    const origin = (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(value);
    if (origin &&
        /^(express-jwt|koa-jwt|passport|koa-passport|@fastify\/passport|express-oauth2-jwt-bearer|@clerk\/express|@fastify\/auth)$/.test(origin.module)) {
        const isStart = origin.path.includes("initialize") || origin.path.includes("session");
        return !isStart && !(value.kind === "external" && value.form === "call" && lets(value.args));
    }
    return /^(is|require|ensure|check|verify|validate)?_?(auth|authenticated?|authentication|authori[sz]e|token|jwt|logged_?in|login_?required|protect|user|session)(ed|enticated|entication)?(token|user|jwt|required|middleware)?$/i.test(nameOf(reader, value).name.split(".").at(-1));
}
/** `passport.authenticate("local")` is how somebody logs in; express-jwt may let pass who has no token. */
function lets([first]) {
    if (first === undefined || (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isUndefined */ .b0)(first))
        return false;
    const required = (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(first, "credentialsRequired") ?? (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(first, "passthrough");
    if (required?.kind === "literal")
        return required.value === ((0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(first, "passthrough") !== undefined);
    return /^(local|anonymous)/.test((0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)(first) ?? "");
}
/** Whether a middleware asks who it is by what it calls: `passport.authenticate("jwt")`, `jwt.verify(token, …)`. */
function authenticates(calls) {
    return calls.some(({ callee, args }) => {
        const origin = (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(callee);
        const name = origin?.path.at(-1);
        if (origin?.module === "passport" || origin?.module === "koa-passport")
            return name === "authenticate" && !lets(args);
        return ((origin?.module === "jsonwebtoken" && name === "verify") || (origin?.module === "jose" && name === "jwtVerify"));
    });
}


/***/ }),

/***/ 56429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ makeModule),
/* harmony export */   T: () => (/* binding */ imported)
/* harmony export */ });
/* harmony import */ var _syntax_nodes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97147);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85732);
/* harmony import */ var _execute_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11819);
/* harmony import */ var _globals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25121);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15892);





/** Evaluates a file: what stands at its top level, with the functions that it calls. */
function makeModule(reader, file, program) {
    const exports = (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .struct */ .w3)();
    const holder = (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .struct */ .w3)([["exports", exports]]);
    const scope = new _value_js__WEBPACK_IMPORTED_MODULE_3__/* .Scope */ .HG(file, (0,_globals_js__WEBPACK_IMPORTED_MODULE_2__/* .globals */ .zQ)(reader, file));
    const isEsm = program.body.some((node) => /^(Import|Export)/.test(node.type));
    const module = { file, scope, exports, holder, isEsm };
    reader.modules.set(file, module);
    scope.declare("exports", exports);
    scope.declare("module", holder);
    scope.declare("require", {
        kind: "native",
        name: "require",
        call: ([specifier], at) => imported(reader, file, specifier, at.node, "require"),
    });
    for (const node of program.body)
        if (node.type === "ImportDeclaration")
            declareImports(reader, module, node);
    (0,_execute_js__WEBPACK_IMPORTED_MODULE_1__/* .hoist */ .MT)(reader, program.body.map(declarationOf), scope);
    const frame = { returns: [], left: false };
    for (const node of program.body)
        runTopLevel(reader, module, node, frame);
    return module;
}
/** `export const x` holds a declaration like any other. */
function declarationOf(node) {
    const inner = node.type === "ExportNamedDeclaration" || node.type === "ExportDefaultDeclaration" ? node.declaration : undefined;
    return inner && /Declaration$/.test(inner.type) ? inner : node;
}
function declareImports(reader, module, node) {
    if (node.importKind === "type" || node.importKind === "typeof")
        return;
    for (const specifier of node.specifiers) {
        const whole = () => moduleNamed(reader, module.file, node.source.value);
        module.scope.declare(specifier.local.name, () => {
            if (specifier.type === "ImportNamespaceSpecifier")
                return namespaceOf(whole());
            const name = specifier.type === "ImportDefaultSpecifier"
                ? "default"
                : specifier.imported.type === "Identifier"
                    ? specifier.imported.name
                    : specifier.imported.value;
            return exportOf(whole(), name);
        });
    }
}
/** A module of the application, or the name of a package. */
function moduleNamed(reader, from, specifier) {
    const file = reader.resolver.resolve(specifier, from);
    if (file !== undefined)
        return reader.module(file);
    if (/^[./]/.test(specifier))
        return undefined;
    return { package: specifier.replace(/^node:/, "") };
}
const external = (module) => ({ kind: "external", form: "module", module });
function namespaceOf(found) {
    if (!found)
        return _value_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN */ .HV;
    if ("package" in found)
        return external(found.package);
    return found.isEsm ? found.exports : commonJs(found);
}
function commonJs(module) {
    return module.holder.fields.get("exports") ?? _value_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN */ .HV;
}
/** An export by name, as bundlers and TypeScript let ESM and CommonJS mix. */
function exportOf(found, name) {
    if (!found)
        return _value_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN */ .HV;
    if ("package" in found) {
        const whole = external(found.package);
        return name === "default" ? whole : { kind: "external", form: "member", object: whole, name };
    }
    if (found.isEsm)
        return found.exports.fields.get(name) ?? _value_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN */ .HV;
    const whole = commonJs(found);
    if (name !== "default")
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldOf */ ._F)(whole, name) ?? _value_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN */ .HV;
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldOf */ ._F)(whole, "__esModule") ? ((0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldOf */ ._F)(whole, "default") ?? whole) : whole;
}
/** What `require(…)` or `import(…)` gives. */
function imported(reader, from, specifier, node, how) {
    if (specifier?.kind !== "literal" || typeof specifier.value !== "string") {
        const what = `what is loaded by ${reader.text({ file: from, node })}`;
        if (!isOfOthers(node))
            reader.cannotRead(what, { file: from, node }, { hides: "module" });
        return _value_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN */ .HV;
    }
    const found = moduleNamed(reader, from, specifier.value);
    if (!found || "package" in found)
        return namespaceOf(found);
    if (found.isEsm)
        return found.exports;
    const whole = commonJs(found);
    return how === "import"
        ? (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .struct */ .w3)([["default", whole], ...(whole.kind === "object" ? whole.fields : [])], true)
        : whole;
}
/** `import(`@scope/package/data/${name}`)`, `require(`./strings/${name}.json`)`: code of others, and data. */
function isOfOthers(node) {
    const given = node.type === "ImportExpression" ? node.source : node.type === "CallExpression" ? node.arguments[0] : undefined;
    if (given?.type !== "TemplateLiteral")
        return false;
    const [start, end] = [given.quasis[0], given.quasis.at(-1)].map((it) => it?.value.cooked ?? "");
    return /^@[\w.-]+\/[\w.-]+\//.test(start) || /\.(json|txt|css|scss|svg|png|md|html|ya?ml|wasm)(\?.*)?$/.test(end);
}
function runTopLevel(reader, module, node, frame) {
    const { scope, exports, holder } = module;
    switch (node.type) {
        case "ImportDeclaration":
            return;
        case "ExportAllDeclaration": {
            if (node.exportKind === "type")
                return;
            const found = moduleNamed(reader, module.file, node.source.value);
            if (found && !("package" in found))
                for (const [name, value] of found.exports.fields)
                    if (name !== "default")
                        exports.fields.set(name, value);
            return;
        }
        case "ExportNamedDeclaration": {
            if (node.exportKind === "type")
                return;
            if (node.declaration) {
                (0,_execute_js__WEBPACK_IMPORTED_MODULE_1__/* .execute */ .g7)(reader, node.declaration, scope, frame);
                for (const name of declaredNames(node.declaration))
                    exports.fields.set(name, scope.lookup(name) ?? _value_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN */ .HV);
            }
            for (const specifier of node.specifiers)
                exportSpecifier(reader, module, node, specifier);
            return;
        }
        case "ExportDefaultDeclaration": {
            const { declaration } = node;
            if (declaration.type === "TSDeclareFunction")
                return;
            const named = (declaration.type === "FunctionDeclaration" || declaration.type === "ClassDeclaration") && declaration.id;
            if (named) {
                (0,_execute_js__WEBPACK_IMPORTED_MODULE_1__/* .execute */ .g7)(reader, declaration, scope, frame);
                exports.fields.set("default", scope.lookup(named.name) ?? _value_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN */ .HV);
            }
            else
                exports.fields.set("default", (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(reader, declaration, scope));
            return;
        }
        case "TSExportAssignment":
            holder.fields.set("exports", (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(reader, node.expression, scope));
            module.isEsm = false;
            return;
        case "TSImportEqualsDeclaration":
            if (node.moduleReference.type === "TSExternalModuleReference")
                scope.declare(node.id.name, namespaceOf(moduleNamed(reader, module.file, node.moduleReference.expression.value)));
            return;
        default:
            (0,_execute_js__WEBPACK_IMPORTED_MODULE_1__/* .execute */ .g7)(reader, node, scope, frame);
    }
}
function exportSpecifier(reader, module, { source }, specifier) {
    const exported = specifier.exported.type === "Identifier" ? specifier.exported.name : specifier.exported.value;
    const found = source ? moduleNamed(reader, module.file, source.value) : undefined;
    const set = (value) => module.exports.fields.set(exported, value);
    if (specifier.type === "ExportNamespaceSpecifier")
        set(namespaceOf(found));
    else if (specifier.type === "ExportDefaultSpecifier")
        set(exportOf(found, "default"));
    else {
        const local = specifier.local;
        const name = local.type === "Identifier" ? local.name : local.value;
        set(source ? exportOf(found, name) : (module.scope.lookup(name) ?? _value_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN */ .HV));
    }
}
function declaredNames(node) {
    if (node.type === "VariableDeclaration")
        return node.declarations.flatMap(({ id }) => (0,_syntax_nodes_js__WEBPACK_IMPORTED_MODULE_4__/* .patternNames */ .h)(id)).map(({ name }) => name);
    const { id } = node;
    return id?.type === "Identifier" ? [id.name] : [];
}


/***/ }),

/***/ 11521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gp: () => (/* binding */ methodOfValue),
/* harmony export */   Yk: () => (/* binding */ native),
/* harmony export */   le: () => (/* binding */ objectStatics)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15892);

/** A method that the language gives a value. */
function methodOfValue(reader, value, name) {
    const method = value.kind === "list"
        ? listMethod(reader, value, name)
        : value.kind === "object"
            ? objectMethod(value, name)
            : stringMethod(value, name);
    return method && native(name, method);
}
function native(name, call) {
    return { kind: "native", name, call };
}
/** Calls back, as far as the callback is known. */
function callBack(reader, callback, args) {
    if (callback?.kind === "function")
        return reader.run(callback, args);
    if (callback?.kind === "native")
        return callback.call(args, { file: "", node: { type: "NullLiteral" } });
    return _value_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV;
}
/** One that was there before the request grows for other requests, too, and is not known to be as long as it was. */
const isFull = (reader, value) => value.items.length >= _value_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_ITEMS */ .x_ || (reader.recorder !== undefined && reader.lasting.has(value));
function listMethod(reader, value, name) {
    const each = ([callback]) => {
        const results = value.items.map((item, i) => callBack(reader, callback, [item, (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(i), value]));
        if (value.open || value.items.length === 0)
            callBack(reader, callback, [_value_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV, _value_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV, value]);
        return results;
    };
    switch (name) {
        case "forEach":
            return (args) => {
                each(args);
                return _value_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED */ .ZH;
            };
        case "map":
            return (args) => (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(each(args), value.open);
        case "flatMap":
            return (args) => {
                const result = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)([], value.open);
                for (const item of each(args))
                    if (item.kind === "list")
                        result.items.push(...item.items);
                    else
                        result.items.push(item);
                return result;
            };
        case "filter":
            return (args) => {
                const kept = each(args);
                const isSure = kept.every((one) => (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .truthOf */ .D)(one) !== undefined);
                return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(value.items.filter((_, i) => (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .truthOf */ .D)(kept[i]) !== false), value.open || (reader.recorder !== undefined && !isSure));
            };
        case "find":
            return (args) => {
                const kept = each(args);
                return value.items.find((_, i) => (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .truthOf */ .D)(kept[i]) === true) ?? _value_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV;
            };
        case "reduce":
            return ([callback, initial]) => {
                const items = initial === undefined ? value.items.slice(1) : value.items;
                return items.reduce((sum, item, i) => callBack(reader, callback, [sum, item, (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(i), value]), initial ?? value.items[0] ?? _value_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV);
            };
        case "push":
            return (args) => isFull(reader, value) ? (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .assumed */ .V2)((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(value.items.length)) : (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(value.items.push(...args));
        case "unshift":
            return (args) => isFull(reader, value) ? (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .assumed */ .V2)((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(value.items.length)) : (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(value.items.unshift(...args));
        case "concat":
            return (args) => {
                const result = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)([...value.items], value.open);
                for (const other of args)
                    if (other.kind === "list") {
                        result.items.push(...other.items.slice(0, Math.max(0, _value_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_ITEMS */ .x_ - result.items.length)));
                        result.open ||= other.open || result.items.length >= _value_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_ITEMS */ .x_;
                    }
                    else
                        result.items.push(other);
                return result;
            };
        case "slice":
            return ([from, to]) => {
                const [start, end] = [from, to].map((it) => (it?.kind === "literal" ? Number(it.value) : undefined));
                return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(value.items.slice(start, end), value.open);
            };
        case "join":
            return ([separator]) => {
                const texts = value.items.map((item) => (item.kind === "literal" ? String(item.value ?? "") : undefined));
                if (value.open || texts.includes(undefined))
                    return _value_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV;
                const between = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(separator) ?? ",";
                return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .joinedText */ .tZ)(texts.flatMap((it, i) => (i === 0 ? [it] : [between, it])));
            };
        case "includes":
            return ([wanted]) => {
                if (wanted?.kind !== "literal" || value.open || value.items.some((item) => item.kind !== "literal"))
                    return _value_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV;
                return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(value.items.some((item) => item.kind === "literal" && item.value === wanted.value));
            };
        case "reverse":
        case "sort":
        case "values":
            return () => value;
        case "flat":
            return () => (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(value.items.flatMap((item) => (item.kind === "list" ? item.items : [item])), value.open);
        case "entries":
            return () => (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(value.items.map((item, i) => (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)([(0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(i), item])), value.open);
        default:
            return undefined;
    }
}
/** Of maps, as of objects: both are only names and values here. */
function objectMethod(value, name) {
    if (name === "hasOwnProperty")
        return ([key]) => {
            const text = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(key);
            return text === undefined || value.open ? _value_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV : (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(value.fields.has(text));
        };
    return undefined;
}
function stringMethod(value, name) {
    const text = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(value);
    if (text === undefined)
        return name === "toString" && value.kind === "literal" ? () => (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(String(value.value)) : undefined;
    const texts = (args, use) => {
        const given = args.map((it) => it.kind === "literal" && !(0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isUndefined */ .b0)(it) ? it.value : undefined);
        return given.includes(undefined) ? _value_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV : use(...given);
    };
    switch (name) {
        case "toLowerCase":
            return () => (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(text.toLowerCase());
        case "toUpperCase":
            return () => (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(text.toUpperCase());
        case "trim":
            return () => (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(text.trim());
        case "toString":
        case "valueOf":
            return () => value;
        case "concat":
            return (args) => texts(args, (...more) => (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .joinedText */ .tZ)([text, ...more.map(String)]));
        case "startsWith":
            return (args) => texts(args, (start) => (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(text.startsWith(String(start))));
        case "endsWith":
            return (args) => texts(args, (end) => (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(text.endsWith(String(end))));
        case "includes":
            return (args) => texts(args, (part) => (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(text.includes(String(part))));
        case "indexOf":
            return (args) => texts(args, (part) => (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(text.indexOf(String(part))));
        case "slice":
        case "substring":
            return (args) => texts(args, (from, to) => (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(text.slice(Number(from), to === undefined ? undefined : Number(to))));
        case "split":
            return (args) => texts(args, (separator) => (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(text.split(String(separator)).map(_value_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)));
        case "replace":
        case "replaceAll":
            return ([pattern, replacement]) => {
                const by = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(replacement);
                if (by === undefined || by.length * text.length > 1_000_000)
                    return _value_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV;
                const plain = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(pattern);
                if (plain !== undefined)
                    return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(name === "replace" ? text.replace(plain, () => by) : text.replaceAll(plain, () => by));
                // A pattern of the code that is read may take for ever.
                if (pattern?.kind !== "pattern" || !isSimple(pattern.source))
                    return _value_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV;
                try {
                    return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(text.replace(new RegExp(pattern.source, pattern.flags), by));
                }
                catch {
                    return _value_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV;
                }
            };
        default:
            return undefined;
    }
}
/** A pattern in which nothing is repeated that could repeat itself. */
function isSimple(source) {
    return source.length < 100 && !/\)[*+{?]/.test(source) && (source.match(/[*+{]/g) ?? []).length <= 1;
}
/** `Object.…` */
function objectStatics(reader) {
    const fields = (value) => (value?.kind === "object" ? value : undefined);
    const listed = (of) => {
        return ([value]) => {
            const found = fields(value);
            return found
                ? (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)([...found.fields].map(([name, field]) => of(name, field)), found.open || (reader.recorder !== undefined && reader.lasting.has(found)))
                : (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)([], true);
        };
    };
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)([
        [
            "keys",
            native("keys", listed((name) => (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(name))),
        ],
        [
            "values",
            native("values", listed((_, field) => field)),
        ],
        [
            "entries",
            native("entries", listed((name, field) => (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)([(0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(name), field]))),
        ],
        [
            "assign",
            native("assign", ([target, ...more]) => {
                const into = fields(target);
                // `Object.assign(new Error(…), { status: 404 })`
                const isMade = target?.kind === "external" && target.form === "call" && target.callee.kind === "unknown";
                const added = more.find((value) => value.kind === "object");
                if (isMade && target.construct && added && reader.recorder)
                    return { ...added, open: true };
                if (!into)
                    return target ?? _value_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV;
                for (const value of more) {
                    const from = fields(value);
                    if (!from)
                        into.open = true;
                    for (const [name, field] of from?.fields ?? [])
                        into.fields.set(name, field);
                }
                return into;
            }),
        ],
        ["freeze", native("freeze", ([value]) => value ?? _value_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV)],
        ["create", native("create", () => (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)([], true))],
        [
            "fromEntries",
            native("fromEntries", ([pairs]) => {
                if (pairs?.kind !== "list")
                    return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)([], true);
                const result = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)([], pairs.open);
                for (const pair of pairs.items) {
                    const [key, value] = pair.kind === "list" ? pair.items : [];
                    const name = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(key);
                    if (name === undefined)
                        result.open = true;
                    else
                        result.fields.set(name, value ?? _value_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV);
                }
                return result;
            }),
        ],
    ]);
}


/***/ }),

/***/ 362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ parseSource),
/* harmony export */   U: () => (/* binding */ snippet)
/* harmony export */ });
/* harmony import */ var _babel_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46411);

const TYPESCRIPT = /\.[cm]?tsx?$/;
/** Parses a source file without running it. JavaScript is tried with JSX, then with Flow's annotations. */
function parseSource(file, text) {
    const attempts = TYPESCRIPT.test(file)
        ? [["typescript", "decorators-legacy", ...(file.endsWith("x") ? ["jsx"] : [])]]
        : [
            ["jsx", "decorators-legacy"],
            ["jsx", "flow"],
        ];
    let problem;
    for (const plugins of attempts) {
        try {
            const { program } = (0,_babel_parser__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, {
                sourceType: "unambiguous",
                plugins,
                errorRecovery: true,
                attachComment: false,
                allowReturnOutsideFunction: true,
                allowAwaitOutsideFunction: true,
                allowImportExportEverywhere: true,
                allowSuperOutsideMethod: true,
                allowUndeclaredExports: true,
            });
            return { program, text };
        }
        catch (error) {
            const { message: said, loc } = error;
            const message = error instanceof RangeError ? "it is nested too deeply" : said;
            problem ??= {
                message: message.replace(/ \(\d+:\d+\)$/, "").replace(/\.$/, ""),
                line: loc?.line ?? 1,
                column: (loc?.column ?? 0) + 1,
            };
        }
    }
    return problem;
}
/** The node's own text, on one line and not too long. */
function snippet(text, node, most = 60) {
    const code = text
        .slice(node.start ?? 0, node.end ?? 0)
        .replace(/\s+/g, " ")
        .trim();
    return code.length > most ? `${code.slice(0, most - 1)}…` : code;
}


/***/ }),

/***/ 10837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CZ: () => (/* binding */ endOfServed),
/* harmony export */   F5: () => (/* binding */ shapeOf),
/* harmony export */   HS: () => (/* binding */ joinPaths),
/* harmony export */   r3: () => (/* binding */ templatesOf)
/* harmony export */ });
const MOST_TEMPLATES = 16;
/**
 * The OpenAPI paths of a pattern as the framework reads it: several where parts of it are optional.
 * @returns undefined for a pattern that is more of a regular expression than a path
 */
function templatesOf(pattern, dialect) {
    const tokens = new Tokenizer(pattern, dialect).read();
    if (!tokens)
        return undefined;
    return expand(tokens)
        .slice(0, MOST_TEMPLATES)
        .map((variant) => {
        const parameters = [];
        let path = "";
        for (const token of variant) {
            if (token.kind === "text")
                path += token.text;
            else if (token.kind === "parameter") {
                parameters.push(token.parameter);
                path += `{${token.parameter.name}}`;
            }
        }
        return { path, parameters };
    });
}
/** Two paths, one mounted below the other; no doubled and no trailing slash, as the frameworks read them. */
function joinPaths(above, below) {
    const joined = `/${above}/${below}`.replace(/\/{2,}/g, "/");
    return joined.length > 1 ? joined.replace(/\/$/, "") : joined;
}
/** A path whose parameters have no names: what two paths that are the same route share. */
function shapeOf(path) {
    const shape = path.replace(/\{[^{}]*\}/g, "{}");
    return shape.length > 1 ? shape.replace(/\/$/, "") : shape;
}
/**
 * The end of what is served, as its shape, by a path that a route is registered with: what it is mounted below comes
 * before that. Undefined where it may be anything.
 */
function endOfServed(path) {
    if (path === undefined || path === "/" || /[*()?+|]/.test(path))
        return undefined;
    return shapeOf(path.replace(/:\w+/g, "{}"));
}
function expand(tokens) {
    let variants = [[]];
    for (const token of tokens) {
        const ways = token.kind === "optional" ? [[], ...expand(token.tokens)] : [[token]];
        variants = variants.flatMap((before) => ways.map((way) => [...before, ...way])).slice(0, MOST_TEMPLATES);
    }
    return variants;
}
class Tokenizer {
    #pattern;
    #dialect;
    #at = 0;
    #unnamed = 0;
    constructor(pattern, dialect) {
        this.#pattern = pattern;
        this.#dialect = dialect;
    }
    read() {
        const tokens = this.#sequence("");
        return this.#at < this.#pattern.length ? undefined : tokens;
    }
    #sequence(end) {
        const tokens = [];
        const text = (more) => {
            const last = tokens.at(-1);
            if (last?.kind === "text")
                last.text += more;
            else
                tokens.push({ kind: "text", text: more });
        };
        while (this.#at < this.#pattern.length) {
            const char = this.#pattern[this.#at];
            if (char === end)
                return tokens;
            this.#at++;
            if (char === "\\")
                text(this.#pattern[this.#at++] ?? "");
            else if (char === ":" && this.#pattern[this.#at] === ":" && this.#dialect === "fastify") {
                this.#at++;
                text(":");
            }
            else if (char === ":" && this.#isName()) {
                if (!this.#parameter(tokens))
                    return undefined;
            }
            else if (char === "*")
                tokens.push({ kind: "parameter", parameter: this.#wildcard() });
            else if (char === "{" && this.#dialect !== "fastify" && this.#dialect !== "express4") {
                const inner = this.#sequence("}");
                if (!inner || this.#pattern[this.#at] !== "}")
                    return undefined;
                this.#at++;
                const marker = this.#pattern[this.#at];
                if (this.#dialect === "koa6" && marker !== "?")
                    tokens.push(...inner);
                else
                    tokens.push({ kind: "optional", tokens: inner });
                if (marker === "?" && this.#dialect === "koa6")
                    this.#at++;
            }
            else if (char === "(" && this.#dialect !== "fastify") {
                this.#at--;
                const source = this.#group();
                if (source === undefined)
                    return undefined;
                const name = this.#unnamedName();
                tokens.push({
                    kind: "parameter",
                    parameter: source === ".*" || source === ".+" ? { name, wildcard: true } : { name, pattern: source },
                });
            }
            else if ((char === "?" || char === "+") && this.#dialect === "express4") {
                const last = tokens.at(-1);
                if (char === "+" || last?.kind !== "text")
                    return undefined;
                // One optional character.
                tokens.splice(-1, 1, { kind: "text", text: last.text.slice(0, -1) });
                tokens.push({ kind: "optional", tokens: [{ kind: "text", text: last.text.slice(-1) }] });
            }
            else
                text(char);
        }
        return tokens;
    }
    #isName() {
        return /^(\w|"|[^\x00-\x7f])/.test(this.#pattern.slice(this.#at));
    }
    /** `:name`, `:name(pattern)`, with `?`, `*` or `+` behind it where the dialect has that. */
    #parameter(tokens) {
        const rest = this.#pattern.slice(this.#at);
        const quoted = /^"((?:[^"\\]|\\.)*)"/.exec(rest);
        const name = quoted ? quoted[1] : /^[\w$\u0080-\uffff]+/.exec(rest)[0];
        this.#at += quoted ? quoted[0].length : name.length;
        const parameter = { name };
        // The newer routers refuse what follows: who writes it uses an older one.
        if (this.#pattern[this.#at] === "(") {
            const source = this.#group();
            if (source === undefined)
                return false;
            if (source === ".*" || source === "*" || source === ".+")
                parameter.wildcard = true;
            else
                parameter.pattern = source.replace(/^\^|\$$/g, "");
        }
        const marker = this.#pattern[this.#at] ?? "";
        const token = { kind: "parameter", parameter };
        if (!/[?*+]/.test(marker) || (this.#dialect === "fastify" && marker !== "?")) {
            tokens.push(token);
            return true;
        }
        this.#at++;
        if (marker !== "?")
            parameter.wildcard = true;
        if (marker === "+") {
            tokens.push(token);
            return true;
        }
        // The slash before it goes with it.
        const last = tokens.at(-1);
        const inner = [token];
        if (last?.kind === "text" && /[/.]$/.test(last.text)) {
            inner.unshift({ kind: "text", text: last.text.slice(-1) });
            tokens.splice(-1, 1, { kind: "text", text: last.text.slice(0, -1) });
        }
        tokens.push({ kind: "optional", tokens: inner });
        return true;
    }
    #wildcard() {
        const name = this.#dialect === "express5" || this.#dialect === "koa8" ? /^\w+/.exec(this.#pattern.slice(this.#at)) : null;
        this.#at += name?.[0].length ?? 0;
        return { name: name?.[0] ?? this.#unnamedName(), wildcard: true };
    }
    #unnamedName() {
        this.#unnamed++;
        return this.#unnamed === 1 ? "wildcard" : `wildcard${this.#unnamed}`;
    }
    /** The source between parentheses that match. */
    #group() {
        let depth = 0;
        for (let at = this.#at; at < this.#pattern.length; at++) {
            const char = this.#pattern[at];
            if (char === "\\")
                at++;
            else if (char === "(")
                depth++;
            else if (char === ")" && --depth === 0) {
                const source = this.#pattern.slice(this.#at + 1, at);
                this.#at = at + 1;
                return source;
            }
        }
        return undefined;
    }
}


/***/ }),

/***/ 17479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IB: () => (/* binding */ requestMember),
/* harmony export */   Ro: () => (/* binding */ JUDGES),
/* harmony export */   d: () => (/* binding */ isValidator),
/* harmony export */   go: () => (/* binding */ fieldsOfSchema),
/* harmony export */   p7: () => (/* binding */ OF_VALUES),
/* harmony export */   vk: () => (/* binding */ Recorder)
/* harmony export */ });
/* harmony import */ var _answering_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29919);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15892);


const PARTS = ["body", "query", "params", "headers", "cookies"];
/** What running a handler with a symbolic request tells of it. */
class Recorder {
    /** Keys that are read, by part: "address.street". */
    fields = {
        body: new Set(),
        query: new Set(),
        params: new Set(),
        headers: new Set(),
        cookies: new Set(),
    };
    /** Parts that are used as a whole, so that there may be more keys. */
    whole = new Set();
    answers = [];
    validations = [];
    /** Headers that are set on every answer, in lower case. */
    headersSet = new Set();
    /** Calls of packages that were met. */
    outside = [];
    /** What is set where the code is now, by each way that leads there. */
    pendings = [{}];
    /** The number of scopes that were made before the handler ran. */
    since = (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .scopesMade */ .vR)();
    /** How many conditions stand around what runs that ask for what a function which answers for many was given. */
    shared = 0;
    /** The method of the request, where there is but one. */
    method;
    /** How often what comes after was called. */
    passes = 0;
    /** The response was given to code that is not there, which may send anything. */
    answersElsewhere = false;
    /** The last handler may leave the answer to what comes after it. */
    handsOn = false;
    constructor(method) {
        this.method = method;
    }
    /** What is known so far, to go on from in several ways. */
    copy() {
        const other = Object.assign(new Recorder(this.method), this);
        // What was made on the way here was made before what is read next.
        other.since = (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .scopesMade */ .vR)();
        const fields = Object.entries(this.fields).map(([part, names]) => [part, new Set(names)]);
        other.fields = Object.fromEntries(fields);
        other.whole = new Set(this.whole);
        other.answers = [...this.answers];
        other.validations = [...this.validations];
        other.headersSet = new Set(this.headersSet);
        other.outside = [...this.outside];
        return other;
    }
    /** A part of the request, or a key of it, is handed on or asked for by a key that is not known. */
    usedWhole(value) {
        if (value.part === "field" && value.of)
            this.fields[value.of.part].add(value.of.path.join("."));
        else if (isPart(value.part))
            this.whole.add(value.part);
    }
    /** `ctx.status = 201`, `res.statusCode = 201`, `ctx.body = …` */
    assigned(target, name, value, at) {
        if (target.kind === "request" && target.part !== "context")
            return;
        // Koa leaves the answer to the code; Express's methods may be replaced.
        if (/^(respond|json|send|end)$/.test(name))
            this.answersElsewhere = true;
        if (name === "status" || name === "statusCode")
            this.set({ status: (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .sentStatus */ .tC)(value), at });
        else if (name === "type")
            this.set({ mediaType: (0,_answering_js__WEBPACK_IMPORTED_MODULE_0__/* .mediaTypeOf */ .c0)(value) });
        else if (name === "body" && target.kind === "request")
            this.set({ body: value, at });
    }
    /** Sets something of the answer that is not sent yet. */
    set(what) {
        this.pendings = this.pendings.map((pending) => ({ ...pending, ...what }));
    }
    /** What is set so far, which is sent now. */
    take() {
        const taken = this.pendings.length > 0 ? this.pendings : [{}];
        this.pendings = taken.map(({ passed }) => ({ ...(passed && { passed }) }));
        return taken;
    }
    /** Whether all ways that lead here come from what was called before. */
    get around() {
        return this.pendings.every(({ passed }) => passed) ? this.pendings[0]?.passed : undefined;
    }
    /** An answer with each status that it may have. */
    answered(status, answer) {
        const { known, sure } = status;
        const around = answer.around ?? this.around;
        for (const one of known.length > 0 ? known : [undefined])
            this.answers.push({
                status: one,
                ...(!sure && one !== undefined && { unsure: true }),
                ...answer,
                ...(around && { around }),
                ...(this.shared > 0 && { shared: true }),
            });
    }
    /** An error that is thrown, or handed on to `next`, which nothing catches. */
    thrown(value, at, how = {}) {
        const status = (0,_answering_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOfError */ .mW)(value);
        if (status !== undefined)
            this.answered({ known: [status], sure: true }, { at, ...how });
        // Express: what answers errors goes by the status that was set.
        for (const pending of this.take())
            if (pending.status?.known.some((one) => one >= 400) && pending.body === undefined)
                this.answered(pending.status, { at, ...how });
    }
    /** @param maybe whether it is called is not known */
    calledOutside(call, maybe) {
        this.outside.push(call);
        const before = this.validations.length;
        noteValidation(this, call);
        if (maybe)
            for (const validation of this.validations.slice(before))
                validation.guessed = true;
    }
}
const isPart = (part) => PARTS.includes(part);
/** `req.body`, `req.body.name`, `ctx.request.body` */
function requestMember(reader, object, name) {
    const { recorder } = reader;
    const { part } = object;
    if (part === "field" || isPart(part)) {
        const of = part === "field" ? object.of : { part: part, path: [] };
        // `req.query.list.length` asks nothing of the client.
        if (of.path.length > 0 && OF_VALUES.has(name))
            return { kind: "unknown" };
        const path = [...of.path, part === "headers" ? name.toLowerCase() : name];
        recorder?.fields[of.part].add(path.join("."));
        return { kind: "request", part: "field", of: { part: of.part, path } };
    }
    if (part === "context") {
        // Node's own response, which anything may be done with.
        if (name === "res" && recorder)
            recorder.answersElsewhere = true;
        if (name === "request" || name === "req")
            return { kind: "request", part: "koa-request" };
        if (name === "response")
            return object;
        if (name === "body" && recorder?.pendings.length === 1)
            return recorder.pendings[0].body ?? _value_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN */ .HV;
        if (name === "body" || name === "status")
            return _value_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN */ .HV;
    }
    // Middlewares of many routes ask for it.
    if (name === "method" && recorder?.method !== undefined)
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(recorder.method.toUpperCase());
    const named = PART_NAMES[name];
    if (named !== undefined && !(part === "context" && named === "body"))
        return { kind: "request", part: named };
    return _value_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN */ .HV;
}
/** Names of the language's own that are no keys of what a client sends. */
const OF_VALUES = new Set([
    "length",
    "map",
    "filter",
    "forEach",
    "trim",
    "toLowerCase",
    "toUpperCase",
    "split",
    "join",
    "includes",
    "startsWith",
    "toString",
    "replace",
    "slice",
    "push",
    "find",
    "some",
    "every",
    "reduce",
    "substring",
    "match",
    "indexOf",
    "concat",
]);
const PART_NAMES = {
    body: "body",
    query: "query",
    params: "params",
    headers: "headers",
    header: "headers",
    cookies: "cookies",
    signedCookies: "cookies",
};
/** Methods by which validators judge a value. */
const JUDGES = /^(parse|safeParse|parseAsync|safeParseAsync|validate|validateAsync|validateSync|isValid|isValidSync|assert|attempt|cast|is|check|Check|decode|Decode|Parse|create|spa|plainToInstance|plainToClass|validateOrReject)$/;
/** Whether a call that leaves the code judges a part of the request. */
function noteValidation(recorder, call) {
    const { callee, args } = call;
    const method = callee.kind === "external" && callee.form === "member" ? callee.name : undefined;
    const origin = (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(callee);
    const isType = origin?.module === "arktype" && origin.path.at(-1) === "()";
    const compiled = isType || (origin?.path.includes("compile") && /ajv|typebox/i.test(origin.module));
    if (!compiled && (method === undefined || !JUDGES.test(method)))
        return;
    if (!compiled && origin && !isValidator(origin.module))
        return;
    const receiver = callee.kind === "external" && callee.form === "member" ? callee.object : undefined;
    const [first, second] = args;
    // zod and Joi: schema.parse(value). valibot, superstruct, TypeBox: parse(schema, value). Joi.attempt(value, schema).
    const pairs = [
        [first, receiver],
        [second, first],
        [first, second],
    ];
    for (const [value, schema] of pairs) {
        if (value === undefined)
            continue;
        const found = partsIn(value, isType ? undefined : compiled ? compiledSchema(callee) : schema, call);
        if (found.length > 0) {
            recorder.validations.push(...found);
            return;
        }
    }
}
/** `ajv.compile(schema)` */
function compiledSchema(callee) {
    return callee.kind === "external" && callee.form === "call" ? callee.args[0] : undefined;
}
function partsIn(value, schema, { at, callee }) {
    const by = (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(callee)?.module ?? "a validator";
    if (value.kind === "request") {
        if (isPart(value.part))
            return [{ part: value.part, schema, by, at }];
        if (value.part === "field" && value.of)
            return [{ part: value.of.part, partial: true, by, at }];
        if (value.part === "request" || value.part === "context" || value.part === "koa-request")
            return PARTS.filter((part) => fieldsOfSchema(schema).has(part)).map((part) => ({
                part,
                schema: fieldsOfSchema(schema).get(part),
                by,
                at,
            }));
        return [];
    }
    if (value.kind !== "object")
        return [];
    return [...value.fields].flatMap(([name, field]) => {
        if (field.kind !== "request")
            return [];
        const part = isPart(field.part) ? field.part : field.of?.part;
        if (part === undefined)
            return [];
        const judged = fieldsOfSchema(schema).get(name);
        return [{ part, schema: judged, ...(!isPart(field.part) && { partial: true }), by, at }];
    });
}
/** The fields of an object schema: `z.object({ body: … })`, `Joi.compile({ body: … })`, or of a plain object. */
function fieldsOfSchema(schema) {
    let fields = new Map();
    // From the last call of a chain to its first: what was said last holds.
    const add = (more) => {
        fields = new Map([...more, ...fields]);
    };
    for (let at = schema; at !== undefined;) {
        if (at.kind === "object")
            add(at.fields);
        if (at.kind !== "external" || at.form === "module")
            break;
        if (at.form === "member")
            at = at.object;
        else {
            const given = at.args.find((argument) => argument.kind === "object");
            const name = at.callee.kind === "external" && at.callee.form === "member" ? at.callee.name : "";
            if (given?.kind === "object" && SHAPING.test(name))
                add(given.fields);
            if (name === "merge" && at.args[0]?.kind === "external")
                add(fieldsOfSchema(at.args[0]));
            at = at.callee;
        }
    }
    return fields;
}
/** Methods that are given the fields of an object, or more of them. */
const SHAPING = /^(object|strictObject|looseObject|compile|keys|Object|extend|safeExtend|shape)$/;
/** Packages that judge values. */
function isValidator(module) {
    return /^(zod|joi|@hapi\/joi|yup|valibot|superstruct|ajv|@sinclair\/typebox|typebox|io-ts|runtypes|arktype|class-validator|class-transformer|express-validator|celebrate|validator|@?koa-joi-router|express-joi-validation|zod-express-middleware|fastest-validator|express-zod-api)(\/|$)/.test(module);
}


/***/ }),

/***/ 36876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ runFunction),
/* harmony export */   _: () => (/* binding */ returned)
/* harmony export */ });
/* harmony import */ var _syntax_nodes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97147);
/* harmony import */ var _bind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46222);
/* harmony import */ var _branches_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21825);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85732);
/* harmony import */ var _execute_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11819);
/* harmony import */ var _frameworks_frameworks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80538);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15892);







/** Gives parameters their values and runs the body. @returns what it returns, the most telling of several */
function runFunction(reader, target, given, scope) {
    const { node } = target;
    const args = [...target.bound, ...given];
    if (node.type !== "ArrowFunctionExpression")
        scope.declare("arguments", (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)(args));
    for (const [i, parameter] of node.params.entries()) {
        if (parameter.type === "RestElement") {
            (0,_bind_js__WEBPACK_IMPORTED_MODULE_0__/* .bind */ .oI)(reader, parameter.argument, (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)(args.slice(i)), scope);
            continue;
        }
        const value = args[i] ?? _value_js__WEBPACK_IMPORTED_MODULE_5__/* .UNKNOWN */ .HV;
        const guess = value.kind === "unknown" ? (0,_frameworks_frameworks_js__WEBPACK_IMPORTED_MODULE_4__/* .guessedRouter */ .si)(reader, target, i) : undefined;
        (0,_bind_js__WEBPACK_IMPORTED_MODULE_0__/* .bind */ .oI)(reader, parameter, guess ?? value, scope);
    }
    reader.answersFor = new Set(givenToAnswer(node.params, args));
    const frame = { returns: [], left: false };
    const { recorder } = reader;
    const before = recorder?.pendings;
    if (node.body.type !== "BlockStatement")
        returned(reader, frame, (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_2__/* .evaluate */ ._3)(reader, node.body, scope), { file: scope.file, node: node.body });
    else if (!(0,_execute_js__WEBPACK_IMPORTED_MODULE_3__/* .block */ .om)(reader, node.body.body, scope, frame) && recorder) {
        // The end is reached, too.
        reader.lastReturns = [...frame.returns, { value: _value_js__WEBPACK_IMPORTED_MODULE_5__/* .UNDEFINED */ .ZH, pendings: recorder.pendings }];
        return ended(reader, frame, before);
    }
    reader.lastReturns = frame.returns;
    return ended(reader, frame, before);
}
/** Names of what a function is given beside the response: `reply(res, result)`. */
function givenToAnswer(parameters, args) {
    const isResponse = (value) => value?.kind === "response" || (value?.kind === "request" && value.part === "context");
    if (!args.some(isResponse))
        return [];
    return parameters.flatMap((parameter, i) => args[i] && /^(external|unknown|literal|object|list)$/.test(args[i].kind)
        ? (0,_syntax_nodes_js__WEBPACK_IMPORTED_MODULE_6__/* .patternNames */ .h)(parameter).map(({ name }) => name)
        : []);
}
/** Who returns by several ways leaves behind what each of them does. */
function ended(reader, { returns }, before) {
    if (reader.recorder) {
        const left = (0,_branches_js__WEBPACK_IMPORTED_MODULE_1__/* .unique */ .Am)(reader.lastReturns.flatMap(({ pendings }) => pendings));
        // One that only throws need not be one whose errors nobody takes.
        reader.recorder.pendings = left.length > 0 ? left : before;
    }
    const values = returns.map(({ value }) => value);
    const result = values.length === 0 ? _value_js__WEBPACK_IMPORTED_MODULE_5__/* .UNDEFINED */ .ZH : values.reduceRight((rest, value) => (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_2__/* .better */ .JF)(value, rest));
    if (values.length < 2)
        return result;
    const objects = (0,_branches_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOfObjects */ .g_)(reader, values.filter((value) => !(0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isUndefined */ .b0)(value)));
    if (objects)
        return objects;
    return result.kind === "object" && reader.recorder ? (0,_branches_js__WEBPACK_IMPORTED_MODULE_1__/* .doubted */ .Q3)(reader, result) : (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .assumed */ .V2)(result);
}
/** A return: what is pending then is left to who called. */
function returned(reader, frame, value, at) {
    const { recorder } = reader;
    frame.returns.push({ value, pendings: recorder?.pendings ?? [], at });
    if (recorder)
        recorder.pendings = [];
}


/***/ }),

/***/ 5588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ joiSchema),
/* harmony export */   g: () => (/* binding */ joiFields)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15892);
/* harmony import */ var _knowledge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8946);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92493);



/** The JSON Schema of what a Joi or yup schema accepts. */
function joiSchema(value, context) {
    return convert(value, context)?.schema;
}
const TYPES = {
    string: { type: "string" },
    number: { type: "number" },
    boolean: { type: "boolean" },
    bool: { type: "boolean" },
    date: { type: "string", format: "date-time" },
    any: {},
    mixed: {},
    binary: { type: "string", format: "binary" },
};
function convert(value, context) {
    if (value.kind !== "external" || value.form !== "call")
        return undefined;
    const { callee, args } = value;
    if (callee.kind !== "external" || callee.form !== "member")
        return undefined;
    const base = convert(callee.object, context);
    const made = base ? method(base, callee.name, args, context) : constructorOf(callee.name, args, context);
    if (!made)
        return undefined;
    const isUnread = args.some(_knowledge_js__WEBPACK_IMPORTED_MODULE_1__/* .isAssumed */ .nH) || (base ? ALTERING.test(callee.name) : OPEN.test(callee.name));
    const isNarrower = base !== undefined && made.schema === base.schema && !HARMLESS.test(callee.name);
    const knowledge = {
        at: value.at,
        ...(isUnread && { unread: true }),
        ...(isNarrower && { narrower: true }),
    };
    return { ...made, schema: (0,_knowledge_js__WEBPACK_IMPORTED_MODULE_1__/* .noted */ .ZT)(made.schema, knowledge) };
}
/** They take more than JSON Schema can say: dates as numbers and texts, and anything at all. */
const OPEN = /^(any|mixed|date|binary|alternatives)$/;
/** What a schema is depends on other values, or on what is not read. */
const ALTERING = /^(when|concat|alter|fork|try|match|conditional|forbidden|link|custom|external|lazy|strip|cast|empty)$/;
/** Methods that leave what is accepted as it is. */
const HARMLESS = /^(required|exist|defined|optional|notRequired|messages?|label|trim|lowercase|uppercase|options|prefs|preferences|meta|tag|note|example|unit|description|raw|error|id|unknown|default|allow|nullable|single|convert|rename|typeError|strict)$/;
function constructorOf(name, args, context) {
    const [first] = args;
    if (Object.hasOwn(TYPES, name))
        return { schema: { ...TYPES[name] }, required: false };
    switch (name) {
        case "object":
        case "compile":
            return { schema: objectOf(first, context), required: false };
        case "array":
            return {
                schema: { type: "array", ...(first && { items: (0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .schemaOf */ .pP)(first, context) ?? (0,_knowledge_js__WEBPACK_IMPORTED_MODULE_1__/* .notRead */ .Qk)() }) },
                required: false,
            };
        case "valid":
        case "equal":
            return { schema: values(args), required: false };
        case "alternatives": {
            const options = first?.kind === "list" ? first.items : args;
            return { schema: { anyOf: options.map((it) => (0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .schemaOf */ .pP)(it, context) ?? (0,_knowledge_js__WEBPACK_IMPORTED_MODULE_1__/* .notRead */ .Qk)()) }, required: false };
        }
        default:
            return undefined;
    }
}
function objectOf(shape, context) {
    if (shape === undefined)
        return { type: "object" };
    if (shape.kind !== "object")
        return (0,_knowledge_js__WEBPACK_IMPORTED_MODULE_1__/* .noted */ .ZT)({ type: "object" }, { unread: true });
    const properties = {};
    const required = [];
    for (const [name, field] of shape.fields) {
        const made = field.kind === "object" ? { schema: objectOf(field, context), required: false } : convert(field, context);
        properties[name] = made?.schema ?? (0,_knowledge_js__WEBPACK_IMPORTED_MODULE_1__/* .notRead */ .Qk)();
        if (made?.required)
            required.push(name);
    }
    const schema = { type: "object", properties, ...(required.length > 0 && { required }) };
    return shape.open ? (0,_knowledge_js__WEBPACK_IMPORTED_MODULE_1__/* .noted */ .ZT)(schema, { unread: true }) : schema;
}
/** The schema of fields that stand without an object around them: `celebrate({ body: { name: Joi.string() } })`. */
const joiFields = (fields, context) => objectOf(fields, context);
function values(args) {
    const given = args.length === 1 && args[0]?.kind === "list" ? args[0].items : args;
    const plain = given.map(_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .plainValue */ ._y).filter((it) => it !== undefined);
    return plain.length === given.length && plain.length > 0 ? { enum: plain } : (0,_knowledge_js__WEBPACK_IMPORTED_MODULE_1__/* .notRead */ .Qk)();
}
const FORMATS = {
    email: "email",
    uri: "uri",
    url: "uri",
    uuid: "uuid",
    guid: "uuid",
    isoDate: "date-time",
};
/** What `min` and `max` count, by type. */
const SUFFIXES = { string: "Length", array: "Items", object: "Properties" };
function method({ schema, required }, name, args, context) {
    const [first] = args;
    const amount = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(first);
    const suffix = SUFFIXES[String(schema.type)];
    const with_ = (more) => ({ schema: { ...schema, ...more }, required });
    switch (name) {
        case "required":
        case "exist":
        case "defined":
            return { schema, required: true };
        case "optional":
        case "notRequired":
            return { schema, required: false };
        case "min":
            return amount === undefined
                ? { schema, required }
                : with_(suffix ? { [`min${suffix}`]: amount } : { minimum: amount });
        case "max":
            return amount === undefined
                ? { schema, required }
                : with_(suffix ? { [`max${suffix}`]: amount } : { maximum: amount });
        case "length":
            return amount === undefined || !suffix
                ? { schema, required }
                : with_({ [`min${suffix}`]: amount, [`max${suffix}`]: amount });
        case "greater":
        case "moreThan":
            return amount === undefined ? { schema, required } : with_({ exclusiveMinimum: amount });
        case "less":
        case "lessThan":
            return amount === undefined ? { schema, required } : with_({ exclusiveMaximum: amount });
        case "positive":
            return with_({ exclusiveMinimum: 0 });
        case "integer":
            return with_({ type: "integer" });
        case "pattern":
        case "regex":
        case "matches":
            return first?.kind === "pattern" ? with_({ pattern: first.source }) : { schema, required };
        case "valid":
        case "equal":
        case "oneOf":
            return with_(values(args));
        case "items":
        case "of":
            return with_({ items: args.length === 1 ? ((0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .schemaOf */ .pP)(first, context) ?? (0,_knowledge_js__WEBPACK_IMPORTED_MODULE_1__/* .notRead */ .Qk)()) : (0,_knowledge_js__WEBPACK_IMPORTED_MODULE_1__/* .notRead */ .Qk)() });
        case "keys":
        case "shape": {
            const more = objectOf(first, context);
            return with_({
                properties: { ...schema.properties, ...more.properties },
                ...(more.required
                    ? { required: [...(schema.required ?? []), ...more.required] }
                    : {}),
            });
        }
        case "allow":
            return allowing(schema, required, args);
        case "nullable":
            return { schema: (0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(schema), required };
        case "default": {
            const plain = (0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .plainValue */ ._y)(first);
            return plain === undefined ? { schema, required } : with_({ default: plain });
        }
        case "description":
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(first) === undefined ? { schema, required } : with_({ description: (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(first) });
        case "custom":
        case "test":
            context.beyond.add("a check that is code");
            return { schema, required };
        default:
            return name in FORMATS && schema.type === "string" ? with_({ format: FORMATS[name] }) : { schema, required };
    }
}
/** `allow(null, "")`: the empty text is what a string of these is not, and one of JSON Schema is. */
function allowing(schema, required, args) {
    const plain = args.map(_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .plainValue */ ._y);
    const known = plain.includes(null) ? (0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(schema) : schema;
    const isMore = plain.some((it) => it !== null && it !== "") || (plain.includes("") && "minLength" in schema);
    return { schema: isMore ? (0,_knowledge_js__WEBPACK_IMPORTED_MODULE_1__/* .noted */ .ZT)(known, { unread: true }) : known, required };
}


/***/ }),

/***/ 8946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fk: () => (/* binding */ withoutKnowledge),
/* harmony export */   Qk: () => (/* binding */ notRead),
/* harmony export */   ZT: () => (/* binding */ noted),
/* harmony export */   a$: () => (/* binding */ knowledgeOf),
/* harmony export */   nH: () => (/* binding */ isAssumed)
/* harmony export */ });
/** Kept by spreading a schema, and no part of its JSON. */
const KNOWLEDGE = Symbol("knowledge");
function knowledgeOf(schema) {
    return typeof schema === "object" && schema !== null
        ? (schema[KNOWLEDGE] ?? {})
        : {};
}
/** A schema with more known of it. */
function noted(schema, more) {
    const result = { ...schema };
    result[KNOWLEDGE] = { ...knowledgeOf(schema), ...more };
    return result;
}
/** A schema that says nothing, because it was not read. */
const notRead = () => noted({}, { unread: true });
/** Whether a value may be another than the one that stands there: of a fallback, or of one of two branches. */
function isAssumed(value) {
    if (value?.kind === "list")
        return value.items.some(isAssumed);
    return value?.kind === "literal" && value.assumed === true;
}
/** The schema as JSON alone. */
function withoutKnowledge(schema) {
    if (Array.isArray(schema))
        return schema.map(withoutKnowledge);
    if (typeof schema !== "object" || schema === null)
        return schema;
    return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, withoutKnowledge(value)]));
}


/***/ }),

/***/ 92493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _I: () => (/* binding */ converting),
  me: () => (/* binding */ nullable),
  A1: () => (/* binding */ plainSchema),
  _y: () => (/* binding */ plainValue),
  pP: () => (/* binding */ schemaOf)
});

// EXTERNAL MODULE: ./build/src/routes/read/value.js
var read_value = __webpack_require__(15892);
// EXTERNAL MODULE: ./build/src/routes/read/schemas/joi.js
var joi = __webpack_require__(5588);
// EXTERNAL MODULE: ./build/src/routes/read/schemas/knowledge.js
var knowledge = __webpack_require__(8946);
;// CONCATENATED MODULE: ./build/src/routes/read/schemas/typebox.js


const SIMPLE = {
    String: { type: "string" },
    Number: { type: "number" },
    Integer: { type: "integer" },
    Boolean: { type: "boolean" },
    Null: { type: "null" },
    Any: {},
    Unknown: {},
    Date: { type: "string", format: "date-time" },
};
/** The JSON Schema that TypeBox makes. */
function typeboxSchema(value, context) {
    if (value.kind !== "external" || value.form !== "call")
        return undefined;
    const schema = converted(value, context);
    return schema && (0,knowledge/* noted */.ZT)(schema, { at: value.at, ...(value.args.some(knowledge/* isAssumed */.nH) && { unread: true }) });
}
function converted({ callee, args }, context) {
    const name = callee.kind === "external" && callee.form === "member" ? callee.name : "";
    const [first, second] = args;
    const options = (given) => (given ? (plainSchema(given, context) ?? {}) : {});
    const all = (given) => given?.kind === "list" ? given.items.map((item) => schemaOf(item, context) ?? (0,knowledge/* notRead */.Qk)()) : [];
    if (Object.hasOwn(SIMPLE, name)) {
        const schema = { ...SIMPLE[name], ...options(first) };
        // JSON has no dates, and anything is judged by nothing.
        return /^(Any|Unknown|Date)$/.test(name) ? (0,knowledge/* noted */.ZT)(schema, { unread: true }) : schema;
    }
    switch (name) {
        case "Literal":
            return plainValue(first) === undefined ? (0,knowledge/* notRead */.Qk)() : { const: plainValue(first), ...options(second) };
        case "Array":
            return { type: "array", items: schemaOf(first, context) ?? (0,knowledge/* notRead */.Qk)(), ...options(second) };
        case "Optional":
        case "Readonly":
            return schemaOf(first, context);
        case "Union": {
            const members = all(first);
            return members.length > 0 && members.every((member) => "const" in member)
                ? { enum: members.map((member) => member.const), ...options(second) }
                : { anyOf: members, ...options(second) };
        }
        case "Intersect":
        case "Composite":
            return { allOf: all(first), ...options(second) };
        case "Enum":
            return first?.kind === "object" && !first.open
                ? { enum: [...first.fields.values()].map(plainValue), ...options(second) }
                : (0,knowledge/* notRead */.Qk)();
        case "Record":
            return { type: "object", additionalProperties: schemaOf(second, context) ?? (0,knowledge/* notRead */.Qk)() };
        case "Object":
            return { ...objectOf(first, context), ...options(second) };
        case "Partial": {
            const { required: _, ...rest } = schemaOf(first, context) ?? (0,knowledge/* notRead */.Qk)();
            return rest;
        }
        case "Pick":
        case "Omit":
            return picked(schemaOf(first, context), plainValue(second), name === "Pick");
        case "Unsafe":
            return options(first);
        default:
            return (0,knowledge/* notRead */.Qk)();
    }
}
function objectOf(shape, context) {
    if (shape?.kind !== "object")
        return (0,knowledge/* noted */.ZT)({ type: "object" }, { unread: true });
    const entries = [...shape.fields];
    const required = entries.filter(([, field]) => !isOptional(field)).map(([name]) => name);
    const schema = {
        type: "object",
        properties: Object.fromEntries(entries.map(([name, field]) => [name, schemaOf(field, context) ?? (0,knowledge/* notRead */.Qk)()])),
        ...(required.length > 0 && { required }),
    };
    return shape.open ? (0,knowledge/* noted */.ZT)(schema, { unread: true }) : schema;
}
function isOptional(value) {
    return (value.kind === "external" &&
        value.form === "call" &&
        value.callee.kind === "external" &&
        value.callee.form === "member" &&
        value.callee.name === "Optional");
}
function picked(schema, names, keep) {
    if (!schema || names === undefined)
        return (0,knowledge/* notRead */.Qk)();
    const chosen = new Set(Array.isArray(names) ? names : [names]);
    const kept = (name) => chosen.has(name) === keep;
    const { required, ...rest } = schema;
    const left = (required ?? []).filter(kept);
    const properties = Object.entries(schema.properties ?? {}).filter(([name]) => kept(name));
    return { ...rest, properties: Object.fromEntries(properties), ...(left.length > 0 && { required: left }) };
}

;// CONCATENATED MODULE: ./build/src/routes/read/schemas/zod-parts.js

/** Of what these take nothing is known, or JSON has no such values, or they take whatever they can make something of. */
const OPEN = /^(any|unknown|undefined|void|date|bigint|set|map|symbol|stringbool|preprocess|file|custom|instanceof|ip|nan|promise|function|codec|json)$/;
/** Of types, what `z.coerce` makes of anything at all. */
const FROM_ANYTHING = /^(boolean|string|date|bigint)$/;
/** Methods that change nothing about what is accepted, as far as JSON Schema can say it. */
const HARMLESS = /^(trim|toLowerCase|toUpperCase|normalize|brand|readonly|meta|openapi|register|overwrite|finite|strip|slugify)$/;
/** Checks that have no keyword. */
const CHECKS = /^(includes|cuid2?|ulid|nanoid|base64|base64url|jwt|emoji|cidr|cidrv[46]|lowercase|uppercase|e164|xid|ksuid|hostname|hex|mac|property|mime|size|minSize|maxSize)$/;
function escaped(text) {
    return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
const propertiesOf = (schema) => schema.properties ?? {};
const requiredOf = (schema) => schema.required ?? [];
function merged(one, other) {
    const properties = { ...one.properties, ...other.properties };
    const redefined = new Set(Object.keys(other.properties ?? {}));
    const required = [
        ...(one.required ?? []).filter((name) => !redefined.has(name)),
        ...(other.required ?? []),
    ];
    const { required: _, ...rest } = one;
    const { unread, narrower } = (0,knowledge/* knowledgeOf */.a$)(other);
    const whole = { ...rest, type: "object", properties, ...(required.length > 0 && { required }) };
    return (0,knowledge/* noted */.ZT)(whole, { ...(unread && { unread }), ...(narrower && { narrower }) });
}
function selected(schema, mask, keep) {
    const names = mask?.kind === "object" ? new Set(mask.fields.keys()) : new Set();
    const kept = (name) => names.has(name) === keep;
    const { required, ...rest } = schema;
    const left = (required ?? []).filter(kept);
    const properties = Object.entries(schema.properties ?? {});
    return {
        ...rest,
        properties: Object.fromEntries(properties.filter(([name]) => kept(name))),
        ...(left.length > 0 && { required: left }),
    };
}

;// CONCATENATED MODULE: ./build/src/routes/read/schemas/zod.js




/** The JSON Schema of what a zod schema accepts. */
function zodSchema(value, context) {
    return chained(value, context)?.schema;
}
/** A schema that holds itself ends where it comes round; the place in the code tells, as each run makes new values. */
function convert(value, context) {
    const key = value.kind === "external" && value.form === "call" ? value.at.node : value;
    if (context.seen.has(key))
        return made((0,knowledge/* notRead */.Qk)());
    context.seen.add(key);
    try {
        return chained(value, context);
    }
    finally {
        context.seen.delete(key);
    }
}
function chained(value, context) {
    if (value.kind !== "external" || value.form !== "call")
        return undefined;
    const { callee, args } = value;
    if (callee.kind !== "external" || callee.form !== "member")
        return undefined;
    const base = isNamespace(callee.object) ? undefined : convert(callee.object, context);
    const result = base
        ? method(base, callee.name, args, context)
        : isNamespace(callee.object)
            ? constructorOf(callee, args, context)
            : undefined;
    return result && with_(result, { at: value.at, ...(args.some(knowledge/* isAssumed */.nH) && UNREAD) });
}
const UNREAD = { unread: true };
const NARROWER = { narrower: true };
function with_({ schema, optional }, more) {
    return { schema: (0,knowledge/* noted */.ZT)(schema, more), optional };
}
/** `z`, `zod`, `z.coerce`, `z.iso`, `z.string` before it is called. */
function isNamespace(value) {
    for (let at = value; at.kind === "external";) {
        if (at.form === "module")
            return true;
        if (at.form === "call")
            return false;
        at = at.object;
    }
    return false;
}
const FORMATS = {
    email: "email",
    url: "uri",
    uuid: "uuid",
    guid: "uuid",
    datetime: "date-time",
    date: "date",
    time: "time",
    duration: "duration",
    ipv4: "ipv4",
    ipv6: "ipv6",
    ip: "ipv4",
};
const made = (schema, optional = false) => ({ schema, optional });
const inner = (value, context) => schemaOf(value, context) ?? (0,knowledge/* notRead */.Qk)();
function constructorOf(callee, args, context) {
    const name = callee.form === "member" ? callee.name : "";
    const space = callee.form === "member" && callee.object.kind === "external" ? callee.object : undefined;
    const result = typeOf(callee, args, context);
    if (space?.form === "member" && space.name === "coerce") {
        if (name !== "number" && name !== "string")
            return with_(result, UNREAD);
        return with_(result, { coerced: true, ...(FROM_ANYTHING.test(name) && { presence: "unknown" }) });
    }
    if (space?.form === "member" && space.name === "iso")
        return result;
    return OPEN.test(name) ? with_(result, UNREAD) : result;
}
function typeOf(callee, args, context) {
    const name = callee.form === "member" ? callee.name : "";
    const above = callee.form === "member" && callee.object.kind === "external" ? callee.object : undefined;
    const space = above?.form === "member" ? above.name : "";
    const [first, second] = args;
    if (space === "iso" || (name in FORMATS && name !== "date"))
        return made({ type: "string", format: FORMATS[name] });
    switch (name) {
        case "string":
            return made({ type: "string" });
        case "number":
            return made({ type: "number" });
        case "int":
        case "int32":
        case "bigint":
            return made({ type: "integer" });
        case "boolean":
        case "stringbool":
            return made({ type: "boolean" });
        case "date":
            return made({ type: "string", format: "date-time" });
        case "null":
            return made({ type: "null" });
        case "undefined":
        case "void":
            return made({}, true);
        case "never":
            return made({ not: {} });
        case "literal": {
            const plain = plainValue(first);
            if (Array.isArray(plain))
                return made({ enum: plain });
            return made(plain === undefined ? (0,knowledge/* notRead */.Qk)() : { const: plain });
        }
        case "enum":
        case "nativeEnum": {
            const plain = plainValue(first);
            if (Array.isArray(plain))
                return made({ type: "string", enum: plain });
            if (first?.kind !== "object")
                return made((0,knowledge/* noted */.ZT)({ type: "string" }, UNREAD));
            const values = [...first.fields.values()].map(plainValue);
            const known = values.filter((it) => it !== undefined);
            return made(first.open || known.length < values.length ? (0,knowledge/* noted */.ZT)({ enum: known }, UNREAD) : { enum: known });
        }
        case "object":
        case "strictObject":
        case "looseObject":
            return made({
                ...zod_objectOf(first, context, name === "strictObject"),
                ...(name === "looseObject" && { additionalProperties: {} }),
            });
        case "array":
            return made({ type: "array", items: inner(first, context) });
        case "set":
            return made({ type: "array", items: inner(first, context), uniqueItems: true });
        case "tuple":
            return made({
                type: "array",
                prefixItems: first?.kind === "list" ? first.items.map((item) => inner(item, context)) : [],
                items: second ? inner(second, context) : false,
            });
        case "record": {
            const [key, values] = second === undefined ? [undefined, first] : [first, second];
            const names = key && schemaOf(key, context);
            return made({
                type: "object",
                additionalProperties: inner(values, context),
                ...(names && Object.keys(names).length > 1 && { propertyNames: names }),
            });
        }
        case "union":
        case "xor":
            return union(first, context);
        case "discriminatedUnion":
            return union(second, context);
        case "intersection":
            return made({ allOf: [inner(first, context), inner(second, context)] });
        case "optional":
            return made(inner(first, context), true);
        case "nullable":
            return made(nullable(inner(first, context)));
        case "nullish":
            return made(nullable(inner(first, context)), true);
        case "lazy":
            return made(first?.kind === "function" ? inner(context.reader.run(first, []), context) : (0,knowledge/* notRead */.Qk)());
        case "preprocess":
            return made(inner(second, context));
        case "any":
        case "unknown":
            return made({}, true);
        case "file":
            return made({ type: "string", format: "binary" });
        default:
            return made((0,knowledge/* notRead */.Qk)());
    }
}
function union(options, context) {
    if (options?.kind !== "list")
        return made((0,knowledge/* notRead */.Qk)());
    const members = options.items.map((item) => (item.kind === "external" ? convert(item, context) : undefined));
    const schemas = members.map((member) => member?.schema ?? (0,knowledge/* notRead */.Qk)());
    if (options.open)
        return made((0,knowledge/* noted */.ZT)({ anyOf: schemas }, UNREAD));
    const isConstants = schemas.length > 0 && schemas.every((schema) => "const" in schema);
    return made(isConstants ? { enum: schemas.map((schema) => schema.const) } : { anyOf: schemas }, members.some((member) => member?.optional));
}
function zod_objectOf(shape, context, strict) {
    if (shape?.kind !== "object")
        return (0,knowledge/* noted */.ZT)({ type: "object" }, UNREAD);
    const properties = {};
    const required = [];
    for (const [name, field] of shape.fields) {
        const member = convert(field, context) ?? made(inner(field, context));
        properties[name] = member.schema;
        if (!member.optional)
            required.push(name);
    }
    const schema = {
        type: "object",
        properties,
        ...(required.length > 0 && { required }),
        ...(strict && { additionalProperties: false }),
    };
    return shape.open ? (0,knowledge/* noted */.ZT)(schema, UNREAD) : schema;
}
/** What a method of a schema makes of it. */
function method(base, name, args, context) {
    const result = methodOf(base, name, args, context);
    const [first] = args;
    if (/^(min|max|gte?|lte?|length|multipleOf|step|regex|startsWith|endsWith)$/.test(name) && result === base)
        return with_(result, NARROWER);
    // Those of one pattern in place of another are left: a schema has one.
    if (/^(regex|startsWith|endsWith)$/.test(name) && "pattern" in base.schema)
        return with_(result, NARROWER);
    if (/^(refine|superRefine|check)$/.test(name))
        return with_(result, NARROWER);
    if (name === "transform" || name === "pipe")
        return with_(result, { narrower: true, transformed: true });
    // It takes everything: what is wrong becomes the value that is given here.
    if (name === "catch" || name === "deepPartial" || name === "ip")
        return with_(result, UNREAD);
    if (/^(pick|omit|partial|required)$/.test(name) && first !== undefined && (first.kind !== "object" || first.open))
        return with_(result, UNREAD);
    return result;
}
function methodOf(base, name, args, context) {
    const { schema, optional } = base;
    const [first, second] = args;
    const plus = (more) => made({ ...schema, ...more }, optional);
    const amount = (0,read_value/* numberOf */.rl)(first);
    const suffix = schema.type === "string" ? "Length" : schema.type === "array" ? "Items" : undefined;
    switch (name) {
        case "optional":
            return made(schema, true);
        case "nullable":
            return made(nullable(schema), optional);
        case "nullish":
            return made(nullable(schema), true);
        case "default":
        case "prefault":
        case "catch": {
            const plain = plainValue(first);
            return made(plain === undefined ? schema : { ...schema, default: plain }, true);
        }
        case "min":
        case "gte":
            return amount === undefined ? base : plus(suffix ? { [`min${suffix}`]: amount } : { minimum: amount });
        case "max":
        case "lte":
            return amount === undefined ? base : plus(suffix ? { [`max${suffix}`]: amount } : { maximum: amount });
        case "length":
            return amount === undefined || !suffix ? base : plus({ [`min${suffix}`]: amount, [`max${suffix}`]: amount });
        case "nonempty":
            return suffix ? plus({ [`min${suffix}`]: 1 }) : base;
        case "gt":
            return amount === undefined ? base : plus({ exclusiveMinimum: amount });
        case "lt":
            return amount === undefined ? base : plus({ exclusiveMaximum: amount });
        case "positive":
            return plus({ exclusiveMinimum: 0 });
        case "nonnegative":
            return plus({ minimum: 0 });
        case "negative":
            return plus({ exclusiveMaximum: 0 });
        case "nonpositive":
            return plus({ maximum: 0 });
        case "int":
        case "safe":
            return plus({ type: "integer" });
        case "multipleOf":
        case "step":
            return amount === undefined ? base : plus({ multipleOf: amount });
        case "regex":
            return first?.kind === "pattern" ? plus({ pattern: first.source }) : base;
        case "startsWith":
            return (0,read_value/* stringOf */.Je)(first) === undefined ? base : plus({ pattern: `^${escaped((0,read_value/* stringOf */.Je)(first))}` });
        case "endsWith":
            return (0,read_value/* stringOf */.Je)(first) === undefined ? base : plus({ pattern: `${escaped((0,read_value/* stringOf */.Je)(first))}$` });
        case "describe":
            return (0,read_value/* stringOf */.Je)(first) === undefined ? base : plus({ description: (0,read_value/* stringOf */.Je)(first) });
        case "array":
            return made({ type: "array", items: schema });
        case "strict":
            return plus({ additionalProperties: false });
        case "passthrough":
        case "loose":
            return plus({ additionalProperties: {} });
        case "catchall":
            return plus({ additionalProperties: inner(first, context) });
        case "extend":
        case "safeExtend":
        case "merge":
            return made(merged(schema, name === "merge" ? inner(first, context) : zod_objectOf(first, context, false)), optional);
        case "and":
            return made({ allOf: [schema, inner(first, context)] }, optional);
        case "or":
            return made({ anyOf: [schema, inner(first, context)] }, optional);
        case "pick":
        case "omit":
            return made(selected(schema, first, name === "pick"), optional);
        case "partial":
        case "deepPartial": {
            const { required, ...rest } = schema;
            const only = first?.kind === "object" ? new Set(first.fields.keys()) : undefined;
            const left = only && Array.isArray(required) ? required.filter((key) => !only.has(String(key))) : [];
            return made({ ...rest, ...(left.length > 0 && { required: left }) }, optional);
        }
        case "required": {
            const names = first?.kind === "object" ? [...first.fields.keys()] : Object.keys(propertiesOf(schema));
            return plus({ required: [...new Set([...requiredOf(schema), ...names])] });
        }
        case "exclude":
        case "extract": {
            const names = plainValue(first);
            if (!Array.isArray(names) || !Array.isArray(schema.enum))
                return base;
            return plus({ enum: schema.enum.filter((it) => names.includes(it) === (name === "extract")) });
        }
        case "refine":
        case "superRefine":
        case "check":
            context.beyond.add("a check that is code");
            return base;
        case "pipe":
            return Object.keys(schema).length === 0 ? made((0,knowledge/* noted */.ZT)(inner(first, context), UNREAD), optional) : base;
        case "ip":
            return plus({ format: second ? "ipv6" : "ipv4" });
        case "transform":
            return base;
        default:
            if (name in FORMATS && schema.type === "string")
                return plus({ format: FORMATS[name] });
            if (HARMLESS.test(name))
                return base;
            return { schema: (0,knowledge/* noted */.ZT)(schema, CHECKS.test(name) ? NARROWER : UNREAD), optional };
    }
}

;// CONCATENATED MODULE: ./build/src/routes/read/schemas/schema.js





const converting = (reader) => ({ reader, seen: new Set(), beyond: new Set() });
/** The JSON Schema of a value of zod, Joi or TypeBox, or of a plain object that is one. Undefined: it is none of them. */
function schemaOf(value, context) {
    if (value === undefined)
        return undefined;
    if (value.kind === "object") {
        // An object may hold itself.
        if (context.seen.has(value))
            return (0,knowledge/* notRead */.Qk)();
        context.seen.add(value);
        const schema = plainSchema(value, context);
        context.seen.delete(value);
        return schema;
    }
    const origin = (0,read_value/* originOf */.yv)(value);
    if (!origin || value.kind !== "external")
        return undefined;
    const key = value.form === "call" ? value.at.node : value;
    if (context.seen.has(key))
        return (0,knowledge/* notRead */.Qk)();
    context.seen.add(key);
    try {
        if (/^zod(\/|$)|^@?zod/.test(origin.module) || origin.module === "@hono/zod-openapi")
            return zodSchema(value, context);
        if (/^(joi|@hapi\/joi|celebrate|yup)$/.test(origin.module))
            return (0,joi/* joiSchema */._)(value, context);
        if (/typebox/.test(origin.module))
            return typeboxSchema(value, context);
        return undefined;
    }
    finally {
        context.seen.delete(key);
    }
}
/** Keywords whose values are schemas by name, schemas in a list, and schemas. */
const MAPS = new Set(["properties", "patternProperties", "definitions", "$defs", "dependentSchemas"]);
/** Keywords that decide nothing about a value. */
const REMARKS = new Set([
    ..."title description summary example examples deprecated tags $id $schema $comment default xml".split(" "),
    ..."externalDocs readOnly writeOnly errorMessage operationId security".split(" "),
]);
/**
 * An object literal that is JSON Schema, as Fastify takes it. Undefined when it is none. What is not known of it is
 * noted.
 */
function plainSchema(value, context) {
    if (value.kind !== "object")
        return undefined;
    const schema = {};
    let isUnread = value.open || value.of !== undefined;
    let isNarrower = false;
    const judged = (inner) => schemaOf(inner, context) ?? (0,knowledge/* notRead */.Qk)();
    for (const [keyword, field] of value.fields) {
        if (MAPS.has(keyword) && field.kind === "object") {
            isUnread ||= field.open;
            schema[keyword] = Object.fromEntries([...field.fields].map(([name, inner]) => [name, schemaOf(inner, context) ?? plainValue(inner) ?? (0,knowledge/* notRead */.Qk)()]));
        }
        else if (field.kind === "object" && keyword !== "default" && keyword !== "const" && keyword !== "example")
            schema[keyword] = judged(field);
        else if (field.kind === "list" && /^(allOf|anyOf|oneOf|prefixItems)$/.test(keyword)) {
            isUnread ||= field.open;
            schema[keyword] = field.items.map(judged);
        }
        else {
            const inner = field.kind === "external" ? schemaOf(field, context) : plainValue(field);
            if (inner !== undefined)
                schema[keyword] = inner;
            if (inner === undefined && !REMARKS.has(keyword) && !(0,read_value/* isUndefined */.b0)(field)) {
                isUnread ||= !/^(enum|format|pattern|required|min|max|exclusive|multiple|unique)/.test(keyword);
                isNarrower = true;
            }
        }
        isUnread ||= (0,knowledge/* isAssumed */.nH)(field) && !REMARKS.has(keyword);
    }
    const at = context.reader.origins.get(value);
    return (0,knowledge/* noted */.ZT)(schema, {
        ...(isUnread && { unread: true }),
        ...(isNarrower && { narrower: true }),
        ...(at && { at }),
    });
}
/** JSON of a value that is known whole. */
function plainValue(value) {
    switch (value?.kind) {
        case "literal":
            return typeof value.value === "bigint" ? Number(value.value) : value.value;
        case "list": {
            const items = value.items.map(plainValue);
            return value.open || items.includes(undefined) ? undefined : items;
        }
        case "object": {
            if (value.open)
                return undefined;
            const entries = [...value.fields].map(([name, field]) => [name, plainValue(field)]);
            return entries.some(([, field]) => field === undefined) ? undefined : Object.fromEntries(entries);
        }
        default:
            return undefined;
    }
}
/** Keywords that may refuse null, whatever the type allows. */
const JUDGING_NULL = ["enum", "const", "not", "allOf", "anyOf", "oneOf", "if", "$ref"];
/** `null` is allowed too. */
function nullable(schema) {
    const { type } = schema;
    const isByType = !JUDGING_NULL.some((keyword) => keyword in schema);
    if (typeof type === "string" && isByType)
        return { ...schema, type: [type, "null"] };
    if (Array.isArray(type) && isByType)
        return type.includes("null") ? schema : { ...schema, type: [...type, "null"] };
    if (Object.keys(schema).length === 0)
        return schema;
    return (0,knowledge/* noted */.ZT)({ anyOf: [schema, { type: "null" }] }, (0,knowledge/* knowledgeOf */.a$)(schema));
}


/***/ }),

/***/ 76889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ IGNORED_HEADERS),
  YY: () => (/* binding */ schemaOfPart),
  rI: () => (/* binding */ specOf)
});

// UNUSED EXPORTS: tagOf

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/routes/read/generated.js
var read_generated = __webpack_require__(22140);
// EXTERNAL MODULE: ./build/src/routes/validators/notes.js
var notes = __webpack_require__(58039);
;// CONCATENATED MODULE: ./build/src/routes/read/schemas/generated-notes.js

const COMMENT = /\s*\/\*((?:[^*]|\*(?!\/))*)\*\//y;
/**
 * What the generator says in comments behind a schema, because no validator asks for it: its format (`date-time`), its
 * default (`default: "x"`), and words such as `readOnly`. A formatter may have changed the white space.
 */
function annotationsAfter(text, end) {
    const found = {};
    COMMENT.lastIndex = end;
    for (let match = COMMENT.exec(text); match; match = COMMENT.exec(text)) {
        const comment = match[1].trim();
        const [, keyword = "", value = ""] = /^(\w+): ([\s\S]+)$/.exec(comment) ?? [];
        if (notes/* NOTE_VALUES */.eq.includes(keyword)) {
            const read = jsonOf(value);
            if (read !== undefined)
                found[keyword] = read;
        }
        else if (notes/* NOTE_WORDS */.bu.includes(comment))
            found[comment] = true;
        else if (/^[\w.-]+$/.test(comment))
            found.format = comment;
        else
            break;
    }
    return found;
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/routes/read/schemas/generated-syntax.js
/** Parts of the syntax that generated validators are written in. */
/** What a function without parameters gives back: `() => PetSchema`. */
function bodyOf(node) {
    return node?.type === "ArrowFunctionExpression" ? node.body : node;
}
function elementsOf(node) {
    return node?.type === "ArrayExpression" ? node.elements.filter((element) => element !== null) : [];
}
function keyOf({ key }) {
    if (key.type === "Identifier")
        return key.name;
    return key.type === "StringLiteral" || key.type === "NumericLiteral" ? String(key.value) : "";
}
/** The source of a pattern, as JSON Schema writes it: slashes mean nothing there. */
function patternOf(node) {
    const source = node?.type === "RegExpLiteral"
        ? node.pattern
        : node?.type === "NewExpression"
            ? String(plain(node.arguments[0]))
            : "";
    return source.replace(/\\([\s\S])/g, (all, sign) => (sign === "/" ? "/" : all));
}
/** JSON of a literal. */
function plain(node) {
    switch (node?.type) {
        case "StringLiteral":
        case "NumericLiteral":
        case "BooleanLiteral":
            return node.value;
        case "NullLiteral":
            return null;
        case "UnaryExpression":
            return -Number(plain(node.argument));
        case "ParenthesizedExpression":
        case "TSAsExpression":
        case "TSSatisfiesExpression":
            return plain(node.expression);
        case "TemplateLiteral":
            return node.expressions.length === 0 ? (node.quasis[0]?.value.cooked ?? undefined) : undefined;
        case "ArrayExpression":
            return node.elements.map((element) => plain(element ?? undefined));
        case "ObjectExpression":
            return Object.fromEntries(node.properties.flatMap((it) => (it.type === "ObjectProperty" ? [[keyOf(it), plain(it.value)]] : [])));
        default:
            return undefined;
    }
}

// EXTERNAL MODULE: ./build/src/routes/read/schemas/schema.js + 3 modules
var schemas_schema = __webpack_require__(92493);
;// CONCATENATED MODULE: ./build/src/routes/read/schemas/generated.js



/**
 * The schemas of a generated validators.ts, out of its syntax tree: the words are the generator's own, so that what
 * stands there comes back as the keywords that it was made from.
 */
class GeneratedSchemas {
    #text;
    #constants = new Map();
    /** Names of types by the constant that holds the schema of one: what has a name in the spec has a type of its own. */
    #typed = new Map();
    /** Names of components by the constant that holds each. */
    #components = new Map();
    constructor({ program, text }) {
        this.#text = text;
        for (const node of program.body) {
            const declaration = node.type === "ExportNamedDeclaration" ? node.declaration : node;
            if (declaration?.type !== "VariableDeclaration")
                continue;
            for (const { id, init } of declaration.declarations)
                if (id.type === "Identifier" && init) {
                    this.#constants.set(id.name, init);
                    const type = typeOf(id);
                    if (type !== undefined)
                        this.#typed.set(id.name, type);
                }
        }
        const components = this.#constants.get("schemas");
        if (components?.type === "ObjectExpression")
            for (const property of components.properties)
                if (property.type === "ObjectProperty" && property.value.type === "Identifier")
                    this.#components.set(property.value.name, keyOf(property));
        this.#addNamed();
    }
    /** Schemas with a name that are no components of the spec itself, but of its other files: they become some. */
    #addNamed() {
        const taken = new Set(this.#components.values());
        for (const [constant, name] of this.#typed) {
            if (this.#components.has(constant))
                continue;
            let free = name;
            for (let count = 2; taken.has(free); count++)
                free = `${name}${count}`;
            taken.add(free);
            this.#components.set(constant, free);
        }
    }
    /** The component of which a constant is a variant: of a direction, or without the choice of its discriminator. */
    #neutral(constant) {
        for (const name of VARIANTS) {
            const base = name.exec(constant)?.[1];
            const component = base === undefined ? undefined : this.#components.get(`${base}Schema`);
            if (component !== undefined)
                return component;
        }
        return undefined;
    }
    /** All component schemas by the spec's own names. */
    components() {
        return Object.fromEntries([...this.#components].map(([constant, name]) => [
            name,
            this.#withDirections(constant, this.#definition(constant)),
        ]));
    }
    /** The schema of an expression of a route table: `validators.PetSchema`. */
    of(constant) {
        return this.#reference(constant);
    }
    #definition(constant) {
        const init = this.#constants.get(constant);
        return init ? this.#convert(init).schema : {};
    }
    /** A component is referred to; any other constant stands for what it holds. */
    #reference(constant) {
        if (constant === "integer")
            return { type: "integer" };
        const component = this.#components.get(constant) ?? this.#neutral(constant);
        if (component !== undefined)
            return { $ref: refTo(component) };
        return this.#definition(constant);
    }
    /** The request's variant does not ask for what is read-only, the response's not for what is write-only. */
    #withDirections(constant, schema) {
        const { required, properties } = schema;
        if (!required || !properties)
            return schema;
        const marked = { ...properties };
        for (const [suffix, mark] of [
            ["Request", "readOnly"],
            ["Response", "writeOnly"],
        ]) {
            const variant = constant.replace(/Schema$/, `${suffix}Schema`);
            if (!this.#constants.has(variant) || this.#components.has(variant))
                continue;
            const asked = new Set(this.#definition(variant).required ?? []);
            for (const name of required)
                if (!asked.has(name) && Object.hasOwn(marked, name))
                    marked[name] = { ...marked[name], [mark]: true };
        }
        return { ...schema, properties: marked };
    }
    #convert(node) {
        const made = this.#convertPlain(node);
        return { ...made, schema: { ...made.schema, ...annotationsAfter(this.#text, node.end ?? 0) } };
    }
    #convertPlain(node) {
        if (node.type === "Identifier")
            return { schema: this.#reference(node.name), optional: false };
        if (/^TS(As|Satisfies|NonNull)Expression$/.test(node.type))
            return this.#convert(node.expression);
        if (node.type !== "CallExpression")
            return { schema: {}, optional: false };
        const { callee, arguments: args } = node;
        if (callee.type === "Identifier")
            return { schema: this.#helper(callee.name, args), optional: false };
        if (callee.type !== "MemberExpression" || callee.property.type !== "Identifier")
            return { schema: {}, optional: false };
        const { name } = callee.property;
        if (callee.object.type === "Identifier" && callee.object.name === "z")
            return { schema: this.#made(name, args), optional: false };
        const base = this.#convert(callee.object);
        if (name === "optional")
            return { ...base, optional: true };
        return { schema: this.#method(base.schema, name, args), optional: base.optional };
    }
    #schema(node) {
        return node ? this.#convert(node).schema : {};
    }
    #schemas(node) {
        return elementsOf(node).map((element) => this.#schema(element));
    }
    #made(name, [first]) {
        switch (name) {
            case "string":
            case "number":
            case "boolean":
            case "null":
                return { type: name };
            case "never":
                return { not: {} };
            case "unknown":
            case "any":
                return {};
            case "enum":
            case "literal": {
                const value = plain(first);
                return { enum: Array.isArray(value) ? value : [value] };
            }
            case "array": {
                const items = this.#schema(first);
                return { type: "array", ...(Object.keys(items).length > 0 && { items }) };
            }
            case "tuple": {
                const prefixItems = this.#schemas(first);
                return { type: "array", prefixItems, items: false, minItems: prefixItems.length };
            }
            case "union":
                return { anyOf: this.#schemas(first) };
            case "looseObject":
                return this.#object(first, {});
            case "strictObject":
                return this.#object(first, { additionalProperties: false });
            case "lazy":
                return this.#schema(bodyOf(first));
            default:
                return {};
        }
    }
    #object(shape, more) {
        const properties = Object.create(null);
        const required = [];
        if (shape?.type === "ObjectExpression")
            for (const property of shape.properties) {
                if (property.type !== "ObjectProperty")
                    continue;
                const { schema, optional } = this.#convert(property.value);
                if (!optional)
                    required.push(keyOf(property));
                // `anything()` is what is required without being described.
                if (optional || Object.keys(schema).length > 0 || !isAnything(property.value))
                    properties[keyOf(property)] = schema;
            }
        return {
            type: "object",
            ...(Object.keys(properties).length > 0 && { properties: { ...properties } }),
            ...(required.length > 0 && { required }),
            ...more,
        };
    }
    #method(schema, name, args) {
        const amount = plain(args[0]);
        const suffix = schema.type === "string" ? "Length" : schema.type === "array" ? "Items" : undefined;
        switch (name) {
            case "min":
                return { ...schema, [suffix ? `min${suffix}` : "minimum"]: amount };
            case "max":
                return { ...schema, [suffix ? `max${suffix}` : "maximum"]: amount };
            case "gt":
                return { ...schema, exclusiveMinimum: amount };
            case "lt":
                return { ...schema, exclusiveMaximum: amount };
            case "regex":
                return { ...schema, pattern: patternOf(args[0]) };
            case "nullable":
                return Array.isArray(schema.enum) ? { ...schema, enum: [...schema.enum, null] } : (0,schemas_schema/* nullable */.me)(schema);
            case "check":
                return this.#checks(schema, args);
            default:
                return schema;
        }
    }
    #helper(name, args) {
        const [first, ...rest] = args;
        switch (name) {
            case "named":
                return this.#schema(bodyOf(first));
            case "given":
                return this.#checks(this.#schema(first), rest);
            case "all":
                return this.#checks(together(this.#schemas(first)), rest);
            case "anyOf":
            case "oneOf":
                return { [name]: this.#schemas(first) };
            case "anything":
                return this.#checks({}, args);
            case "record":
                return { type: "object", additionalProperties: this.#schema(first) };
            case "objectWith":
                return this.#object(first, { additionalProperties: this.#schema(rest[0]) });
            case "byDiscriminator":
                return this.#discriminator(args);
            default:
                return {};
        }
    }
    /** The choice stands beside the discriminator, or is among the heirs: then the schema that they take over stands there. */
    #discriminator([property, options, absent]) {
        const chosen = elementsOf(options).map((pair) => {
            const [value, make] = elementsOf(pair);
            return { value: String(plain(value)), schema: this.#schema(bodyOf(make)) };
        });
        const targets = chosen.map(({ schema }) => schema.$ref);
        const mapping = {};
        for (const { value, schema } of chosen) {
            const ref = schema.$ref;
            const isOwnName = ref === refTo(value) && targets.filter((target) => target === ref).length === 1;
            if (ref !== undefined && !isOwnName)
                mapping[value] = ref;
        }
        const discriminator = {
            propertyName: plain(property),
            ...(Object.keys(mapping).length > 0 && { mapping }),
        };
        if (this.#isBase(absent))
            return { discriminator };
        const choice = this.#schema(absent);
        const distinct = [...new Map(chosen.map(({ schema }) => [JSON.stringify(schema), schema])).values()];
        return { ...("oneOf" in choice || "anyOf" in choice ? choice : { oneOf: distinct }), discriminator };
    }
    /** `PetBaseSchema` is a component without the choice that its discriminator makes. */
    #isBase(node) {
        return node?.type === "Identifier" && /BaseSchema\d*$/.test(node.name) && !this.#components.has(node.name);
    }
    #checks(schema, checks) {
        return checks.reduce((result, check) => combined(result, this.#check(check)), schema);
    }
    /** What a check demands, in keywords. */
    #check(node) {
        if (node.type === "Identifier")
            return node.name === "uniqueItems" ? { uniqueItems: true } : {};
        if (node.type !== "CallExpression" || node.callee.type !== "Identifier")
            return {};
        const { arguments: args } = node;
        const [first, second, third] = args;
        switch (node.callee.name) {
            case "minLength":
            case "maxLength":
            case "minItems":
            case "maxItems":
            case "multipleOf":
            case "minProperties":
            case "maxProperties":
                return { [node.callee.name]: plain(first) };
            case "format":
                return { format: plain(first) };
            case "integerFormat":
                return { format: `int${plain(first)}` };
            case "oneOfValues":
                return { enum: plain(first) };
            case "not":
                return { not: this.#schema(first) };
            case "ifThenElse":
                return Object.fromEntries([
                    ["if", first],
                    ["then", second],
                    ["else", third],
                ].flatMap(([keyword, part]) => (isSchema(part) ? [[keyword, this.#schema(part)]] : [])));
            case "ifObject":
            case "ifArray":
            case "ifString":
            case "ifNumber": {
                const { type: _, ...keywords } = this.#schema(first);
                return keywords;
            }
            case "required":
                return { required: args.map(plain) };
            case "ownProperties":
                return { properties: this.#pairs(first) };
            case "patternProperties":
                return {
                    patternProperties: Object.fromEntries(elementsOf(first).map((pair) => {
                        const [pattern, schema] = elementsOf(pair);
                        return [patternOf(pattern), this.#schema(schema)];
                    })),
                };
            case "additionalProperties":
                return { additionalProperties: this.#schema(first) };
            case "noOtherProperties":
                return { additionalProperties: false };
            case "propertyNames":
                return { propertyNames: this.#schema(first) };
            case "dependentRequired":
                return {
                    dependentRequired: Object.fromEntries(elementsOf(first).map((pair) => elementsOf(pair).map(plain))),
                };
            case "dependentSchemas":
                return { dependentSchemas: this.#pairs(first) };
            case "contains":
                return {
                    contains: this.#schema(first),
                    ...(second && plain(second) !== 1 && { minContains: plain(second) }),
                    ...(third && { maxContains: plain(third) }),
                };
            case "unevaluatedProperties":
            case "unevaluatedItems":
                return { [node.callee.name]: this.#schema(second) };
            case "prefixItems":
                return { prefixItems: this.#schemas(first), ...(second && { items: this.#schema(second) }) };
            default:
                return {};
        }
    }
    #pairs(node) {
        return Object.fromEntries(elementsOf(node).map((pair) => {
            const [name, schema] = elementsOf(pair);
            return [String(plain(name)), this.#schema(schema)];
        }));
    }
}
/** Names of variants. The longest name of a component goes first: `RunRequestBaseSchema` is of `RunRequest` rather than `Run`. */
const VARIANTS = [
    /^(.+)BaseSchema\d*$/,
    /^(.+)(?:Request|Response)Schema\d*$/,
    /^(.+)(?:Request|Response)BaseSchema\d*$/,
];
const refTo = (component) => `#/components/schemas/${component.replaceAll("~", "~0").replaceAll("/", "~1")}`;
const isAnything = (node) => node.type === "CallExpression" && node.callee.type === "Identifier" && node.callee.name === "anything";
const isSchema = (node) => node !== undefined && !(node.type === "Identifier" && node.name === "undefined");
/** `Pet` of `const PetSchema: z.ZodType<Types.Pet>`. */
function typeOf({ typeAnnotation }) {
    const type = typeAnnotation?.type === "TSTypeAnnotation" ? typeAnnotation.typeAnnotation : undefined;
    if (type?.type !== "TSTypeReference")
        return undefined;
    const own = type.typeArguments?.params[0];
    return own?.type === "TSTypeReference" && own.typeName.type === "TSQualifiedName"
        ? own.typeName.right.name
        : undefined;
}
/** Keywords of two sources: what only one of them has goes beside, the rest into `allOf`. */
function combined(one, other) {
    const clash = {};
    const result = { ...one };
    for (const [keyword, value] of Object.entries(other)) {
        const before = result[keyword];
        if (before === undefined)
            result[keyword] = value;
        else if (keyword === "required")
            result.required = [...new Set([...before, ...value])];
        else if (keyword === "properties")
            result.properties = { ...before, ...value };
        else
            clash[keyword] = value;
    }
    if (Object.keys(clash).length > 0)
        result.allOf = [...(result.allOf ?? []), clash];
    return result;
}
/** Keywords that stand beside what they choose from. */
const CHOICES = new Set(["oneOf", "anyOf", "discriminator"]);
/** All of the schemas at once. A choice stands beside the rest, as people write it. */
function together(schemas) {
    const result = {};
    const rest = [];
    for (const schema of schemas) {
        const keywords = Object.keys(schema);
        if (keywords.length > 0 && keywords.every((keyword) => CHOICES.has(keyword) && !(keyword in result)))
            Object.assign(result, schema);
        else
            rest.push(schema);
    }
    const [only] = rest;
    if (only && rest.length === 1 && !("$ref" in only) && !Object.keys(only).some((keyword) => keyword in result))
        return { ...only, ...result };
    return { ...(rest.length > 0 && { allOf: rest }), ...result };
}

// EXTERNAL MODULE: ./build/src/routes/read/value.js
var read_value = __webpack_require__(15892);
;// CONCATENATED MODULE: ./build/src/routes/read/generated-spec.js






/** Reads the tables and validators that our own generator wrote. */
function generatedSpec(reader, operations) {
    const directories = new Map();
    const securitySchemes = {};
    const schemas = {};
    const beyond = new Map();
    for (const { location, isGenerated } of operations) {
        const directory = external_node_path_.posix.dirname(external_node_path_.posix.dirname(location.file));
        if (!isGenerated || directories.has(directory))
            continue;
        const parsed = reader.parsed(external_node_path_.posix.join(directory, "validators.ts"));
        if (!parsed)
            continue;
        const generated = new GeneratedSchemas(parsed);
        directories.set(directory, generated);
        Object.assign(schemas, generated.components());
        const said = (0,read_generated/* beyondRoutesIn */.Pu)(reader, external_node_path_.posix.join(directory, "index.ts"));
        if (said)
            beyond.set(directory, said);
        Object.assign(securitySchemes, schemesOf(reader, external_node_path_.posix.join(directory, "index.ts")));
    }
    return {
        components: { schemas, securitySchemes },
        // Of two APIs in one application, no server is that of both.
        servers: directories.size === 1 ? serversOf([...beyond.values()][0]) : [],
        operation(served) {
            const directory = external_node_path_.posix.dirname(external_node_path_.posix.dirname(served.location.file));
            const servers = serversOf(beyond.get(directory), `${served.method} ${served.path}`);
            return {
                ...operationOf(reader, served, directories.get(directory)),
                ...(servers.length > 0 && { servers }),
            };
        },
    };
}
function serversOf(beyond, operation) {
    return (beyond?.servers ?? []).filter((server) => server.operation === operation).map(({ url }) => ({ url }));
}
/** `const schemes = { … }` of a generated index. */
function schemesOf(reader, index) {
    const schemes = reader.module(index)?.scope.lookup("schemes");
    const plain = (0,schemas_schema/* plainValue */._y)(schemes);
    return Object.fromEntries(Object.entries(plain ?? {}).map(([name, scheme]) => [
        name,
        scheme.type === "oauth2"
            ? { flows: {}, ...scheme }
            : scheme.type === "openIdConnect"
                ? { openIdConnectUrl: "/.well-known/openid-configuration", ...scheme }
                : scheme,
    ]));
}
function operationOf(reader, served, generated) {
    const table = served.options;
    const schemaOf = (value) => {
        const name = constantOf(value);
        return generated && name !== undefined ? generated.of(name) : {};
    };
    const parameters = parametersOf(table, schemaOf);
    const body = (0,read_value/* fieldOf */._F)(table, "body");
    const security = (0,schemas_schema/* plainValue */._y)((0,read_value/* fieldOf */._F)(table, "security"));
    return {
        tags: [tagOf(reader, served.location.file)],
        operationId: (0,read_value/* stringOf */.Je)((0,read_value/* fieldOf */._F)(table, "id")),
        ...(parameters.length > 0 && { parameters }),
        ...(body && {
            requestBody: {
                ...((0,read_value/* truthOf */.D)((0,read_value/* fieldOf */._F)(body, "required") ?? body) === true && (0,read_value/* fieldOf */._F)(body, "required") && { required: true }),
                content: contentOf((0,read_value/* fieldOf */._F)(body, "content"), schemaOf),
            },
        }),
        responses: responsesOf((0,read_value/* fieldOf */._F)(table, "responses"), schemaOf),
        ...(Array.isArray(security) && { security }),
    };
}
/** The tag that a routes file says it is of. */
function tagOf(reader, file) {
    const text = reader.files.read(file) ?? "";
    return /Handlers of the operations tagged "(.*)"\./.exec(text)?.[1] ?? external_node_path_.posix.basename(file, ".ts");
}
/** `validators.PetSchema` */
function constantOf(value) {
    return (0,read_value/* originOf */.yv)(value)?.module === read_generated/* VALIDATORS */.wY && value?.kind === "external" && value.form === "member"
        ? value.name
        : undefined;
}
const PLACES = { path: "params", query: "query", header: "headers", cookie: "cookies" };
function parametersOf(table, schemaOf) {
    const list = (0,read_value/* fieldOf */._F)(table, "parameters");
    if (list?.kind !== "list")
        return [];
    return list.items.map((item) => {
        const { shape: _, default: fallback, content, ...rest } = (0,schemas_schema/* plainValue */._y)(item);
        const place = rest.in;
        const whole = place === "querystring" ? schemaOf((0,read_value/* fieldOf */._F)(table, "querystring")) : schemaOf((0,read_value/* fieldOf */._F)(table, PLACES[place]));
        const name = place === "header" ? String(rest.name).toLowerCase() : String(rest.name);
        const described = place === "querystring" ? whole : (whole.properties?.[name] ?? {});
        const own = rest.allowEmptyValue === true && place === "query" ? withoutEmpty(described) : described;
        // The schema has it as the spec does, the table as the type of the parameter wants it.
        const schema = fallback === undefined || Object.hasOwn(own, "default") ? own : { ...own, default: fallback };
        return content === undefined ? { ...rest, schema } : { ...rest, content: { [String(content)]: { schema } } };
    });
}
/** `z.union([schema, z.literal("")])` is how validators say that a parameter may be empty. */
function withoutEmpty(schema) {
    const [own, empty, ...more] = Array.isArray(schema.anyOf) ? schema.anyOf : [];
    const isEmpty = Array.isArray(empty?.enum) && empty.enum.length === 1 && empty.enum[0] === "";
    return own && isEmpty && more.length === 0 ? own : schema;
}
function contentOf(list, schemaOf) {
    if (list?.kind !== "list")
        return {};
    return Object.fromEntries(list.items.map((item) => {
        const schema = (0,read_value/* fieldOf */._F)(item, "schema");
        const encoding = (0,schemas_schema/* plainValue */._y)((0,read_value/* fieldOf */._F)(item, "encoding"));
        return [
            (0,read_value/* stringOf */.Je)((0,read_value/* fieldOf */._F)(item, "mediaType")) ?? "application/json",
            { ...(schema && { schema: schemaOf(schema) }), ...(encoding !== undefined && { encoding }) },
        ];
    }));
}
function responsesOf(responses, schemaOf) {
    if (responses?.kind !== "object")
        return { default: { description: "What it answers is not known." } };
    return Object.fromEntries([...responses.fields].map(([status, response]) => {
        const content = contentOf((0,read_value/* fieldOf */._F)(response, "content"), schemaOf);
        const headers = headersOf(response, schemaOf);
        return [
            status,
            {
                description: external_node_http_.STATUS_CODES[status] ?? "An answer",
                ...(Object.keys(headers).length > 0 && { headers }),
                ...(Object.keys(content).length > 0 && { content }),
            },
        ];
    }));
}
/** Headers of an answer: those that it must have are named in the table, and all that are described have a schema. */
function headersOf(response, schemaOf) {
    const described = schemaOf((0,read_value/* fieldOf */._F)(response, "headerSchema"));
    const needed = (0,schemas_schema/* plainValue */._y)((0,read_value/* fieldOf */._F)(response, "headers"));
    const required = new Set([...(Array.isArray(needed) ? needed : []), ...(described.required ?? [])]);
    const schemas = (described.properties ?? {});
    return Object.fromEntries([...new Set([...Object.keys(schemas), ...required])].map((name) => {
        const { explode, content, ...schema } = (schemas[name] ?? {});
        const words = { ...(required.has(name) && { required: true }), ...(explode === true && { explode }) };
        return [
            name,
            typeof content === "string" ? { ...words, content: { [content]: { schema } } } : { ...words, schema },
        ];
    }));
}

// EXTERNAL MODULE: ./build/src/routes/read/schemas/joi.js
var joi = __webpack_require__(5588);
// EXTERNAL MODULE: ./build/src/routes/read/schemas/knowledge.js
var knowledge = __webpack_require__(8946);
;// CONCATENATED MODULE: ./build/src/routes/read/schemas/of-value.js
const MOST_DEPTH = 6;
/** The schema of values like the one that the code sends: names as they stand, types where they are known. */
function valueSchema(value, depth = 0) {
    if (depth > MOST_DEPTH)
        return {};
    switch (value.kind) {
        case "literal": {
            const plain = value.value;
            if (plain === null)
                return {};
            if (typeof plain === "string" || typeof plain === "boolean")
                return { type: typeof plain };
            return typeof plain === "number" ? { type: "number" } : {};
        }
        case "list": {
            const [first] = value.items;
            return { type: "array", items: first && !value.open ? valueSchema(first, depth + 1) : {} };
        }
        case "object": {
            if (value.of)
                return { type: "object" };
            const properties = Object.fromEntries([...value.fields]
                .filter(([, field]) => field.kind !== "function" && !(field.kind === "literal" && field.value === undefined))
                .map(([name, field]) => [name, valueSchema(field, depth + 1)]));
            return { type: "object", ...(Object.keys(properties).length > 0 && { properties }) };
        }
        default:
            return {};
    }
}

;// CONCATENATED MODULE: ./build/src/routes/read/spec.js







/** An OpenAPI 3.1 document of what an application serves, as far as its code tells. The same code gives the same bytes. */
function specOf(application, info) {
    const context = (0,schemas_schema/* converting */._I)(application.reader);
    const paths = {};
    const ids = operationIds(application.operations.filter(({ isGenerated }) => !isGenerated));
    const generated = generatedSpec(application.reader, application.operations);
    for (const operation of application.operations) {
        paths[operation.path] ??= {};
        paths[operation.path][operation.method] = operation.isGenerated
            ? generated.operation(operation)
            : (0,knowledge/* withoutKnowledge */.Fk)(spec_operationOf(operation, ids.get(operation), context));
    }
    const shared = Object.fromEntries([...application.shared].map(([id, schema]) => [
        componentName(id),
        withoutId((0,knowledge/* withoutKnowledge */.Fk)((0,schemas_schema/* plainSchema */.A1)(schema, context) ?? {})),
    ]));
    const schemas = { ...generated.components.schemas, ...shared };
    // What people serve beside it may be served elsewhere, and mounted below a path its servers are no longer right.
    const isWhole = application.operations.every(({ isGenerated, path, options }) => isGenerated && (0,read_value/* stringOf */.Je)((0,read_value/* fieldOf */._F)(options, "path")) === path);
    const secured = application.operations.some(({ authenticated }) => authenticated);
    const securitySchemes = {
        ...generated.components.securitySchemes,
        ...(secured && { bearerAuth: { type: "http", scheme: "bearer" } }),
    };
    const components = {
        ...(Object.keys(schemas).length > 0 && { schemas }),
        ...(Object.keys(securitySchemes).length > 0 && { securitySchemes }),
    };
    return {
        openapi: "3.1.0",
        info,
        ...(isWhole && generated.servers.length > 0 && { servers: generated.servers }),
        paths,
        ...(Object.keys(components).length > 0 && { components }),
    };
}
/** Names of handlers, where each names one operation only. */
function operationIds(operations) {
    const ids = new Map();
    const counts = new Map();
    const named = operations.map((operation) => {
        const own = (0,read_value/* stringOf */.Je)((0,read_value/* fieldOf */._F)((0,read_value/* fieldOf */._F)(operation.options, "schema"), "operationId"));
        return [operation, own ?? operation.handler];
    });
    for (const [, name] of named)
        if (name !== undefined)
            counts.set(name, (counts.get(name) ?? 0) + 1);
    for (const [operation, name] of named)
        if (name !== undefined && counts.get(name) === 1)
            ids.set(operation, name);
    return ids;
}
function spec_operationOf(operation, id, context) {
    const schema = (0,read_value/* fieldOf */._F)(operation.options, "schema");
    const text = (name) => (0,read_value/* stringOf */.Je)((0,read_value/* fieldOf */._F)(schema, name));
    const tags = (0,schemas_schema/* plainValue */._y)((0,read_value/* fieldOf */._F)(schema, "tags"));
    const deprecated = (0,read_value/* fieldOf */._F)(schema, "deprecated");
    const parameters = spec_parametersOf(operation, context);
    const body = spec_bodyOf(operation, context);
    return {
        tags: Array.isArray(tags) ? tags : [spec_tagOf(operation.path)],
        ...(text("summary") && { summary: text("summary") }),
        ...(text("description") && { description: text("description") }),
        ...(id && { operationId: id }),
        ...(deprecated !== undefined && (0,read_value/* truthOf */.D)(deprecated) === true && { deprecated: true }),
        ...(parameters.length > 0 && { parameters }),
        ...(body !== undefined && { requestBody: body }),
        responses: spec_responsesOf(operation, schema, context),
        ...(operation.authenticated && { security: [{ bearerAuth: [] }] }),
    };
}
/** The first part of a path that names a thing: not "api" and not a version. */
function spec_tagOf(path) {
    const parts = path.split("/").filter((part) => part !== "" && !part.includes("{"));
    return parts.find((part) => !/^(api|rest|v\d+(\.\d+)*)$/i.test(part)) ?? parts.at(-1) ?? "default";
}
/** Schemas of a part: of Fastify's route, of validators, in the order in which they stand. */
function schemaOfPart(operation, part, context) {
    const route = (0,read_value/* fieldOf */._F)(operation.options, "schema");
    const names = {
        body: ["body"],
        query: ["querystring", "query"],
        params: ["params"],
        headers: ["headers"],
        cookies: ["cookies"],
    };
    const inRoute = names[part].map((name) => (0,read_value/* fieldOf */._F)(route, name)).find((value) => value !== undefined);
    if (inRoute)
        return { schema: references((0,schemas_schema/* schemaOf */.pP)(inRoute, context)), judged: true };
    const judging = operation.validations.filter((validation) => validation.part === part);
    const schemas = judging
        .map((validation) => schemaOfValidation(validation, context))
        .filter((schema) => schema !== undefined);
    if (schemas.length === 0)
        return { schema: undefined, judged: judging.length > 0 };
    return { schema: schemas.reduce(joined), judged: true };
}
function schemaOfValidation({ schema }, context) {
    if (schema === undefined)
        return undefined;
    if (schema.kind === "object" && isOfJoi(schema))
        return (0,joi/* joiFields */.g)(schema, context);
    const found = (0,schemas_schema/* schemaOf */.pP)(schema, context);
    // A map of fields without an object around it: celebrate({ body: { name: Joi.string() } }).
    if (found &&
        schema.kind === "object" &&
        !("type" in found || "properties" in found || "$ref" in found || "anyOf" in found))
        return schemaOfFields(schema, context);
    return found;
}
function isOfJoi({ fields }) {
    return [...fields.values()].some((field) => /^(joi|@hapi\/joi|celebrate|yup)$/.test((0,read_value/* originOf */.yv)(field)?.module ?? ""));
}
function schemaOfFields(value, context) {
    const properties = Object.fromEntries([...value.fields].map(([name, field]) => [name, (0,schemas_schema/* schemaOf */.pP)(field, context) ?? {}]));
    return { type: "object", properties };
}
/** Two schemas for the same part: chains of express-validator are one a field. */
function joined(one, other) {
    if (JSON.stringify(one) === JSON.stringify(other))
        return one;
    if (one.type !== "object" || other.type !== "object" || !one.properties || !other.properties)
        return { allOf: [one, other] };
    const required = [...new Set([...(one.required ?? []), ...(other.required ?? [])])];
    return {
        ...one,
        ...other,
        properties: { ...one.properties, ...other.properties },
        ...(required.length > 0 && { required }),
    };
}
function spec_parametersOf(operation, context) {
    const parameters = [];
    const params = propertiesOf(schemaOfPart(operation, "params", context).schema);
    for (const { name, pattern, wildcard } of operation.parameters) {
        const known = params.schemas.get(name) ?? params.schemas.get("*");
        const schema = known ?? { type: "string", ...(pattern && { pattern: `^(?:${pattern})$` }) };
        const note = wildcard ? { description: "Takes the rest of the path, slashes included." } : {};
        parameters.push({ name, in: "path", required: true, ...note, schema });
    }
    for (const [part, place] of [
        ["query", "query"],
        ["headers", "header"],
        ["cookies", "cookie"],
    ]) {
        const { schema } = schemaOfPart(operation, part, context);
        const { schemas, required } = propertiesOf(schema);
        const names = [...new Set([...schemas.keys(), ...operation.uses[part].fields.map(firstKey)])];
        for (const name of names.sort()) {
            if (part === "headers" && IGNORED_HEADERS.has(name.toLowerCase()))
                continue;
            parameters.push({
                name,
                in: place,
                // What is filled in need not be sent.
                ...(required.has(name) && !hasDefault(schemas.get(name)) && { required: true }),
                schema: schemas.get(name) ?? {},
            });
        }
    }
    return parameters;
}
function hasDefault(schema) {
    return typeof schema === "object" && schema !== null && "default" in schema;
}
const firstKey = (path) => path.split(".")[0];
/** OpenAPI says of these that they are ignored as parameters; the others every client and proxy sends. */
const IGNORED_HEADERS = new Set([
    "accept",
    "content-type",
    "authorization",
    "cookie",
    "host",
    "user-agent",
    "origin",
    "referer",
    "x-forwarded-for",
    "x-forwarded-proto",
    "x-real-ip",
    "content-length",
    "connection",
]);
function propertiesOf(schema) {
    const schemas = new Map();
    const required = new Set();
    for (const part of schema ? [schema, ...(schema.allOf ?? [])] : []) {
        for (const [name, property] of Object.entries(part.properties ?? {}))
            schemas.set(name, property);
        for (const name of part.required ?? [])
            required.add(name);
    }
    return { schemas, required };
}
function spec_bodyOf(operation, context) {
    const { schema } = schemaOfPart(operation, "body", context);
    const { fields, whole } = operation.uses.body;
    if (schema)
        return { required: true, content: { "application/json": { schema } } };
    if (fields.length === 0 && !whole)
        return undefined;
    if (operation.method === "get" || operation.method === "head")
        return undefined;
    return { content: { "application/json": { schema: objectOfFields(fields) } } };
}
/** An object with the keys that the code reads; what they hold is not known. */
function objectOfFields(paths) {
    const tree = new Map();
    for (const path of paths) {
        const [first = "", ...rest] = path.split(".");
        tree.set(first, [...(tree.get(first) ?? []), ...(rest.length > 0 ? [rest.join(".")] : [])]);
    }
    const properties = Object.fromEntries([...tree].map(([name, below]) => [name, below.length > 0 ? objectOfFields(below) : {}]));
    return { type: "object", ...(tree.size > 0 && { properties }) };
}
function spec_responsesOf(operation, schema, context) {
    const inRoute = (0,read_value/* fieldOf */._F)(schema, "response");
    const responses = {};
    if (inRoute?.kind === "object")
        for (const [status, value] of inRoute.fields) {
            const key = /^[1-5]xx$/i.test(status) ? status.toUpperCase() : status;
            const given = references((0,schemas_schema/* schemaOf */.pP)(value, context));
            const body = given && (0,read_value/* originOf */.yv)(value)?.module.startsWith("zod") ? filledIn(given) : given;
            const text = body?.description;
            responses[key] = {
                description: typeof text === "string" ? text : describe(key),
                ...(body && !isNothing(body) && { content: { "application/json": { schema: body } } }),
            };
        }
    for (const [status, answers] of byStatus(operation.answers)) {
        if (status in responses || `${status[0]}XX` in responses)
            continue;
        responses[status] = answerOf(status, answers);
    }
    if (Object.keys(responses).length === 0)
        responses.default = { description: "What it answers is not known." };
    return Object.fromEntries(Object.entries(responses).sort(([a], [b]) => (a < b ? -1 : 1)));
}
const isNothing = (schema) => schema.type === "null";
/** In what zod sends, what has a default is always there. */
function filledIn(schema) {
    if (Array.isArray(schema))
        return schema.map(filledIn);
    if (typeof schema !== "object" || schema === null)
        return schema;
    const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, filledIn(value)]));
    const { properties, required } = inner;
    if (typeof properties !== "object" || properties === null)
        return inner;
    const always = Object.entries(properties).flatMap(([name, property]) => typeof property === "object" && property !== null && "default" in property ? [name] : []);
    if (always.length === 0)
        return inner;
    return { ...inner, required: [...new Set([...(Array.isArray(required) ? required : []), ...always])] };
}
function byStatus(answers) {
    const groups = new Map();
    for (const answer of answers) {
        const status = answer.status === undefined ? "default" : String(answer.status);
        if (!/^([1-5]\d\d|default)$/.test(status))
            continue;
        groups.set(status, [...(groups.get(status) ?? []), answer]);
    }
    return groups;
}
function answerOf(status, answers) {
    const bodies = answers.filter(({ body }) => body !== undefined);
    const mediaType = answers.find((answer) => answer.mediaType)?.mediaType ?? "application/json";
    if (bodies.length === 0 || status === "204" || status === "304") {
        const other = mediaType !== "application/json" && status !== "204" ? { content: { [mediaType]: {} } } : {};
        return { description: describe(status), ...other };
    }
    const schemas = [
        ...new Map(bodies.map(({ body }) => [JSON.stringify(valueSchema(body)), valueSchema(body)])).values(),
    ];
    const schema = schemas.length === 1 ? schemas[0] : { anyOf: schemas };
    return { description: describe(status), content: { [mediaType]: { schema } } };
}
function describe(status) {
    return external_node_http_.STATUS_CODES[status] ?? (status === "default" ? "Another answer" : `${status[0]}xx`);
}
/** Fastify's `{ $ref: "user#" }` is a component of OpenAPI. */
function references(schema) {
    if (Array.isArray(schema))
        return schema.map(references);
    if (typeof schema !== "object" || schema === null)
        return schema;
    return Object.fromEntries(Object.entries(schema).map(([key, value]) => {
        if (key !== "$ref" || typeof value !== "string" || value.startsWith("#/"))
            return [key, references(value)];
        const [id = "", pointer = ""] = value.split("#");
        return [key, `#/components/schemas/${componentName(id)}${pointer.replace(/^\/?(?=.)/, "/")}`];
    }));
}
const componentName = (id) => id.replace(/^https?:\/\//, "").replace(/[^\w.-]+/g, "_");
function withoutId({ $id: _, ...schema }) {
    return references(schema);
}


/***/ }),

/***/ 51211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ statusNamed),
/* harmony export */   j: () => (/* binding */ isStatusTable)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);

/** Status codes by name without case and separators: `NOT_FOUND`, `notFound`, `NotFound`, `NotFoundError`. */
const BY_NAME = new Map();
for (const [code, name] of Object.entries(node_http__WEBPACK_IMPORTED_MODULE_0__.STATUS_CODES))
    BY_NAME.set(plain(name), Number(code));
// Names that packages give by themselves.
for (const [name, code] of [
    ["badimplementation", 500],
    ["internal", 500],
    ["servererror", 500],
    ["internalerror", 500],
    ["baddata", 422],
    ["unprocessableentity", 422],
    ["teapot", 418],
    ["servertimeout", 503],
    ["clienttimeout", 408],
    ["entitytoolarge", 413],
    ["resourcegone", 410],
    ["requesttoolong", 413],
])
    BY_NAME.set(name, code);
BY_NAME.delete("continue");
function plain(name) {
    return name.replace(/[^a-z0-9]/gi, "").toLowerCase();
}
/** The status that a constant or an error is named after. */
function statusNamed(name) {
    const key = plain(name);
    return BY_NAME.get(key) ?? BY_NAME.get(key.replace(/(error|exception)$/, ""));
}
/** Whether a package is a table of status names: `StatusCodes.CREATED`. */
const isStatusTable = (module) => /^(http-status|http-status-codes)(\/|$)/.test(module);


/***/ }),

/***/ 15892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ eitherOf),
/* harmony export */   D: () => (/* binding */ truthOf),
/* harmony export */   HG: () => (/* binding */ Scope),
/* harmony export */   HV: () => (/* binding */ UNKNOWN),
/* harmony export */   Je: () => (/* binding */ stringOf),
/* harmony export */   V2: () => (/* binding */ assumed),
/* harmony export */   ZH: () => (/* binding */ UNDEFINED),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   b0: () => (/* binding */ isUndefined),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   rE: () => (/* binding */ NOW),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   tC: () => (/* binding */ sentStatus),
/* harmony export */   tZ: () => (/* binding */ joinedText),
/* harmony export */   vR: () => (/* binding */ scopesMade),
/* harmony export */   w3: () => (/* binding */ struct),
/* harmony export */   x_: () => (/* binding */ MOST_ITEMS),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
let made = 0;
/** How many scopes were made so far. */
const scopesMade = () => made;
/** Names and what they stand for; the innermost first. */
class Scope {
    #bindings = new Map();
    parent;
    file;
    self;
    /** Scopes are numbered as they are made. */
    order = ++made;
    constructor(file, parent, self) {
        this.file = file;
        this.parent = parent;
        this.self = self ?? parent?.self;
    }
    /** A function is called when the name is first needed: imports may be circular. */
    declare(name, value) {
        this.#bindings.set(name, value);
    }
    declares(name) {
        return this.#bindings.has(name);
    }
    lookup(name) {
        const found = this.#bindings.get(name);
        if (found === undefined)
            return this.parent?.lookup(name);
        if (typeof found !== "function")
            return found;
        this.#bindings.set(name, UNKNOWN);
        const value = found();
        this.#bindings.set(name, value);
        return value;
    }
    /** What is declared in this scope itself, as far as it was needed. */
    own() {
        return [...this.#bindings.values()].filter((value) => typeof value !== "function");
    }
    /** The scope that has the variable of a name; the outermost for one that nothing declares. */
    owner(name) {
        return this.#bindings.has(name) || this.parent === undefined ? this : this.parent.owner(name);
    }
    assign(name, value) {
        this.owner(name).declare(name, value);
    }
}
const UNKNOWN = { kind: "unknown" };
const UNDEFINED = { kind: "literal", value: undefined };
/** Milliseconds that `Date.now()` gives where code is read: any moment does, as only what lies between two counts. */
const NOW = 2_000_000_000_000;
/** Longer texts and lists are no paths and no tables, and could grow without end. */
const MOST_CHARACTERS = 10_000;
const MOST_ITEMS = 10_000;
const literal = (value) => ({ kind: "literal", value });
/** A text that was put together; nothing is known of one that is too long. */
function joinedText(parts) {
    const length = parts.reduce((sum, part) => sum + part.length, 0);
    return length > MOST_CHARACTERS ? UNKNOWN : literal(parts.join(""));
}
const list = (items, open = false) => ({ kind: "list", items, open });
const struct = (entries = [], open = false) => ({
    kind: "object",
    fields: new Map(entries),
    open,
});
/** The text of a value that is one. */
function stringOf(value) {
    return value?.kind === "literal" && typeof value.value === "string" ? value.value : undefined;
}
function numberOf(value) {
    return value?.kind === "literal" && typeof value.value === "number" ? value.value : undefined;
}
function isUndefined(value) {
    return value === undefined || (value.kind === "literal" && value.value === undefined);
}
/** Whether a condition holds; undefined when that is not known. */
function truthOf(value) {
    if (value.kind === "literal")
        return value.assumed ? undefined : Boolean(value.value);
    if (value.kind === "unknown" || value.kind === "external")
        return undefined;
    // What a client sends may be anything.
    if (value.kind === "request" && value.part === "field")
        return undefined;
    return true;
}
/** The value as one that may also be another. */
function assumed(value) {
    return value.kind === "literal" ? { ...value, assumed: true } : value;
}
/** One of two numbers, by a condition that is only known when it runs. Undefined: they are not known. */
function eitherOf(one, other) {
    const numbers = [one, other].map((value) => {
        if (value?.kind !== "literal" || typeof value.value !== "number")
            return undefined;
        return value.either ?? (value.assumed ? undefined : [value.value]);
    });
    const [first, second] = numbers;
    if (!first || !second || first.length + second.length > 20)
        return undefined;
    return { ...other, assumed: true, either: [...new Set([...first, ...second])] };
}
/** The statuses that a value may be. */
function sentStatus(value) {
    const number = numberOf(value);
    if (value?.kind !== "literal" || number === undefined)
        return { known: [], sure: false };
    return value.either ? { known: value.either, sure: true } : { known: [number], sure: !value.assumed };
}
/** A field of an object value. */
function fieldOf(value, name) {
    return value?.kind === "object" ? value.fields.get(name) : undefined;
}
/** The package that an external value comes from, and the names on the way to it: `["Router", "()"]`. */
function originOf(value) {
    const path = [];
    for (let at = value; at?.kind === "external";) {
        if (at.form === "module")
            return { module: at.module, path: path.reverse() };
        path.push(at.form === "member" ? at.name : "()");
        at = at.form === "member" ? at.object : at.callee;
    }
    return undefined;
}


/***/ })

};
