export const id = 412;
export const ids = [412];
export const modules = {

/***/ 14964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ keepBody)
/* harmony export */ });
/** Keeps the beginning of a body, of which `bytes` holds the next piece from `start` to `end`. */
function keepBody(exchange, bytes, start = 0, end = bytes.length) {
    const kept = Math.min(exchange.keep - Math.min(exchange.keep, exchange.bodyBytes), end - start);
    exchange.bodyBytes += end - start;
    if (kept > 0)
        exchange.body.push(Buffer.from(bytes.subarray(start, start + kept)));
}


/***/ }),

/***/ 29483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ connectionFailure),
/* harmony export */   T6: () => (/* binding */ ProxyError),
/* harmony export */   vZ: () => (/* binding */ connectFailure)
/* harmony export */ });
/* harmony import */ var _targets_public_lookup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15953);
/* harmony import */ var _http1_protocol_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93734);


/** The machine that sends has no more sockets, ports or memory for them. */
const OWN = new Set(["EMFILE", "ENFILE", "EADDRNOTAVAIL", "ENOBUFS", "ENOMEM", "EAGAIN"]);
const DNS = new Set(["ENOTFOUND", "EAI_AGAIN", "EAI_FAIL", "EAI_NODATA", "EAI_NONAME", "ENODATA", "ESERVFAIL"]);
const TLS = /^(?:ERR_TLS_|ERR_SSL_|EPROTO$|CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|CRL_|INVALID_CA|PATH_LENGTH|ERROR_IN_)/;
/** Why a connection could not be opened. */
function connectFailure(error) {
    if (error instanceof ProxyError)
        return { kind: "refused", message: error.message };
    const code = codeOf(error);
    if (OWN.has(code))
        return { kind: "dropped", message: `this machine has no socket left (${code})`, own: true };
    if (DNS.has(code))
        return { kind: "dns", message: `the name has no address (${code})` };
    if (code === _targets_public_lookup_js__WEBPACK_IMPORTED_MODULE_0__/* .PRIVATE_CODE */ .C)
        return { kind: "dns", message: "the name leads to a private network, and was not named among the allowed hosts" };
    if (TLS.test(code))
        return { kind: "tls", message: tlsMessage(code) };
    if (code === "ECONNREFUSED")
        return { kind: "refused", message: "connection refused" };
    if (code === "ETIMEDOUT")
        return { kind: "refused", message: "no answer to the attempt to connect (ETIMEDOUT)" };
    if (/disconnected before secure TLS/.test(String(error.message)))
        return { kind: "reset", message: "the connection ended within the TLS handshake" };
    if (code === "ECONNRESET")
        return { kind: "reset", message: "the connection was reset while it was opened" };
    return { kind: "refused", message: `no connection (${code})` };
}
/** Why an open connection broke off. */
function connectionFailure(error) {
    if (error instanceof _http1_protocol_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ProtocolError */ .b)
        return { kind: "invalid", message: error.message };
    const code = codeOf(error);
    // What nghttp2 says of bytes that it cannot read; what the server says has other codes.
    if (code === "ERR_HTTP2_ERROR")
        return { kind: "invalid", message: "the answer is not valid HTTP/2" };
    // With TLS 1.3 the server judges the client's certificate after the handshake.
    if (TLS.test(code))
        return { kind: "tls", message: tlsMessage(code) };
    const [name] = /NGHTTP2_[A-Z_]+/.exec(code === "ERR_HTTP2_STREAM_ERROR" ? String(error.message) : "") ?? [];
    if (name !== undefined)
        return { kind: "reset", message: `the stream was reset before the answer ended (${name})` };
    return { kind: "reset", message: "the connection ended before the answer did" };
}
/** A proxy that did not let us through. */
class ProxyError extends Error {
    name = "ProxyError";
}
function codeOf(error) {
    const { code, errors } = error;
    return code ?? errors?.[0]?.code ?? "unknown";
}
const TLS_WORDS = {
    DEPTH_ZERO_SELF_SIGNED_CERT: "the certificate is self-signed",
    SELF_SIGNED_CERT_IN_CHAIN: "the certificate's chain ends in one that is self-signed",
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: "the certificate's issuer is not known",
    UNABLE_TO_GET_ISSUER_CERT: "the certificate's issuer is not known",
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "the certificate's issuer is not known",
    CERT_HAS_EXPIRED: "the certificate has expired",
    CERT_NOT_YET_VALID: "the certificate is not valid yet",
    ERR_TLS_CERT_ALTNAME_INVALID: "the certificate is for another name",
    ERR_SSL_WRONG_VERSION_NUMBER: "the server does not speak TLS on this port",
    ERR_SSL_PACKET_LENGTH_TOO_LONG: "the server does not speak TLS on this port",
    ERR_SSL_TLSV1_ALERT_NO_APPLICATION_PROTOCOL: "the server does not speak the version of HTTP that was asked for",
    ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION: "no common version of TLS",
    ERR_SSL_UNSUPPORTED_PROTOCOL: "no common version of TLS",
    ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED: "the server asks for a client certificate",
};
function tlsMessage(code) {
    return `${TLS_WORDS[code] ?? "the TLS handshake failed"} (${code})`;
}


/***/ }),

/***/ 84179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ watchHealth)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(643);


/** Watches a thread and its machine from a moment on. */
function watchHealth() {
    const loop = node_perf_hooks__WEBPACK_IMPORTED_MODULE_1__.performance.eventLoopUtilization();
    const before = cpuTimes();
    return () => {
        const after = cpuTimes();
        const all = before && after ? after.all - before.all : 0;
        return {
            utilization: node_perf_hooks__WEBPACK_IMPORTED_MODULE_1__.performance.eventLoopUtilization(loop).utilization,
            steal: all > 0 ? (after.steal - before.steal) / all : null,
        };
    };
}
/** Jiffies of all processors since the machine started, where /proc tells: user nice system idle iowait irq softirq steal. */
function cpuTimes() {
    try {
        const [line = ""] = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)("/proc/stat", "utf8").split("\n");
        const times = line.trim().split(/\s+/).slice(1, 9).map(Number);
        return { all: times.reduce((sum, time) => sum + time, 0), steal: times[7] ?? 0 };
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 4162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ Http1Connection),
  D: () => (/* binding */ requestBytes)
});

// EXTERNAL MODULE: ./build/src/load/embedded/exchange.js
var exchange = __webpack_require__(14964);
// EXTERNAL MODULE: ./build/src/load/embedded/failure.js
var failure = __webpack_require__(29483);
// EXTERNAL MODULE: ./build/src/load/embedded/http1/protocol-error.js
var protocol_error = __webpack_require__(93734);
;// CONCATENATED MODULE: ./build/src/load/embedded/http1/head.js

// RFC 9112: a status line and field lines, each ended by CRLF; a name has no space behind it, a value no control
// characters but tabs; a line that begins with a space goes on with the value before it (obs-fold, 5.2).
const HEAD = /^HTTP\/1\.[01] [1-9]\d\d(?: [\t -~\x80-\xff]*)?\r\n(?:[!#$%&'*+\-.^_`|~0-9A-Za-z]+:[\t -~\x80-\xff]*\r\n(?:[\t ][\t -~\x80-\xff]*\r\n)*)*\r\n$/;
/** What a head that is not whole yet may look like so far. */
const BEGINNING = /^(?:$|H$|HT$|HTT$|HTTP$|HTTP\/$|HTTP\/1$|HTTP\/1\.$|HTTP\/1\.[01]$|HTTP\/1\.[01] )/;
/** @throws ProtocolError when what came can be no answer */
function checkBeginning(text) {
    if (!BEGINNING.test(text))
        throw new protocol_error/* ProtocolError */.b("the answer is not HTTP/1.1");
    if (/(?:^|[^\r])\n/.test(text))
        throw new protocol_error/* ProtocolError */.b("a line of the answer's head ends without CR");
}
/** Reads a head with all its line ends. @throws ProtocolError */
function parseHead(text) {
    if (!HEAD.test(text)) {
        checkBeginning(text);
        throw new protocol_error/* ProtocolError */.b("the answer's head is malformed");
    }
    const lines = text.replace(/\r\n[\t ]+/g, " ").split("\r\n");
    const headers = new Map();
    for (let at = 1; at < lines.length - 2; at++) {
        const line = lines[at];
        const colon = line.indexOf(":");
        const name = line.slice(0, colon).toLowerCase();
        const value = line.slice(colon + 1).trim();
        const before = headers.get(name);
        headers.set(name, before === undefined ? value : `${before}${name === "set-cookie" ? "\n" : ", "}${value}`);
    }
    const coding = headers.get("transfer-encoding");
    const length = lengthOf(headers.get("content-length"));
    if (coding !== undefined && length !== undefined)
        throw new protocol_error/* ProtocolError */.b("the answer has both Content-Length and Transfer-Encoding");
    const connection = headers.get("connection")?.toLowerCase() ?? "";
    const keepAlive = text.startsWith("HTTP/1.1") ? !/\bclose\b/.test(connection) : /\bkeep-alive\b/.test(connection);
    const [, seconds] = /\btimeout=(\d+)/.exec(headers.get("keep-alive") ?? "") ?? [];
    return {
        status: Number(text.slice(9, 12)),
        headers,
        chunked: /(?:^|,)\s*chunked\s*$/i.test(coding ?? ""),
        length,
        keepAlive,
        keepAliveTimeout: seconds === undefined ? undefined : Number(seconds),
    };
}
/** Several equal lengths are one (RFC 9112, 6.3). */
function lengthOf(value) {
    if (value === undefined)
        return undefined;
    const lengths = new Set(value.split(",").map((part) => part.trim()));
    const [length] = lengths;
    if (lengths.size > 1 || !/^\d{1,15}$/.test(length))
        throw new protocol_error/* ProtocolError */.b("the answer's Content-Length is no number");
    return Number(length);
}

;// CONCATENATED MODULE: ./build/src/load/embedded/http1/response-parser.js


/** 128 KB of fields, and room for the status line. */
const MOST_HEAD_BYTES = 132 * 1024;
const MOST_CHUNK_LINE = 16 * 1024;
const STATES = {
    idle: 0,
    head: 1,
    length: 2,
    untilClose: 3,
    chunkSize: 4,
    chunkData: 5,
    chunkEnd: 6,
    trailer: 7,
};
const { idle, head, length: response_parser_length, untilClose, chunkSize, chunkData, chunkEnd, trailer } = STATES;
const NONE = Buffer.alloc(0);
const CR = 13;
const LF = 10;
/** Heads that came last, by their text, of all connections: who judges answers knows one again by its identity. */
const heads = new Map();
const MOST_HEADS = 32;
function knownHead(text) {
    const known = heads.get(text);
    if (known !== undefined)
        return known;
    const head = parseHead(text);
    if (heads.size >= MOST_HEADS)
        heads.clear();
    // A long head is seldom one that comes again.
    if (text.length < 4096)
        heads.set(text, head);
    return head;
}
/**
 * Reads the answers of one HTTP/1.1 connection, one request at a time (no pipelining), as RFC 9112 says: Content-Length,
 * chunked with trailers, or until the connection closes; 1xx are skipped; HEAD, 204 and 304 have no body. What breaks
 * the framing is a `ProtocolError`, never a guess.
 */
class ResponseParser {
    #state = idle;
    #sink;
    #isHead = false;
    /** Of a head that is not whole yet. */
    #kept;
    /** Bytes of the body or of the chunk that are still to come. */
    #left = 0;
    #line = "";
    /** The head that came last, with all its line ends. */
    #lastBytes = NONE;
    #lastHead;
    constructor(sink) {
        this.#sink = sink;
    }
    /** Whether an answer is awaited or under way. */
    get busy() {
        return this.#state !== idle;
    }
    /** A request was sent: its answer comes next. */
    expect(method) {
        this.#isHead = method === "HEAD";
        this.#state = head;
    }
    /** Bytes came. @throws ProtocolError */
    push(bytes) {
        let at = 0;
        while (at < bytes.length) {
            switch (this.#state) {
                case idle:
                    throw new protocol_error/* ProtocolError */.b("more bytes came than the answer has");
                case head:
                    at = this.#readHead(bytes, at);
                    break;
                case response_parser_length:
                case untilClose:
                case chunkData:
                    at = this.#readBody(bytes, at);
                    break;
                default:
                    at = this.#readChunkFraming(bytes, at);
            }
        }
    }
    /** The connection ended. @returns whether that ends the answer as it should */
    close() {
        if (this.#state !== untilClose)
            return false;
        this.#finish();
        return true;
    }
    #readHead(bytes, at) {
        const kept = this.#kept;
        // Most answers of a server have the head of the one before them.
        const same = at + this.#lastBytes.length;
        if (kept === undefined &&
            this.#lastHead !== undefined &&
            same <= bytes.length &&
            bytes.compare(this.#lastBytes, 0, this.#lastBytes.length, at, same) === 0) {
            this.#enterBody(this.#lastHead);
            return same;
        }
        const all = kept === undefined ? (at === 0 ? bytes : bytes.subarray(at)) : Buffer.concat([kept, bytes.subarray(at)]);
        const end = all.indexOf("\r\n\r\n", kept === undefined ? 0 : Math.max(0, kept.length - 3), "latin1");
        if (end > MOST_HEAD_BYTES || (end < 0 && all.length > MOST_HEAD_BYTES))
            throw new protocol_error/* ProtocolError */.b("the answer's head is larger than 128 KB");
        if (end < 0) {
            if ((kept?.length ?? 0) < 1024 || all.length < 4096)
                checkBeginning(all.toString("latin1"));
            this.#kept = kept === undefined ? Buffer.from(all) : all;
            return bytes.length;
        }
        this.#kept = undefined;
        this.#lastHead = knownHead(all.toString("latin1", 0, end + 4));
        this.#lastBytes = Buffer.from(all.subarray(0, end + 4));
        this.#enterBody(this.#lastHead);
        return at + end + 4 - (kept?.length ?? 0);
    }
    #enterBody(found) {
        const { status } = found;
        if (status === 101)
            throw new protocol_error/* ProtocolError */.b("the server switched protocols, which nobody asked for");
        // RFC 9110, 15.2: a client must be able to read any number of 1xx before the answer, also unexpected ones.
        if (status < 200)
            return;
        this.#sink.onHead(found);
        if (this.#isHead || status === 204 || status === 304)
            this.#finish();
        else if (found.chunked) {
            this.#line = "";
            this.#state = chunkSize;
        }
        else if (found.length === 0)
            this.#finish();
        else if (found.length !== undefined && !found.headers.has("transfer-encoding")) {
            this.#left = found.length;
            this.#state = response_parser_length;
        }
        else
            this.#state = untilClose;
    }
    #readBody(bytes, at) {
        const end = this.#state === untilClose ? bytes.length : Math.min(bytes.length, at + this.#left);
        this.#sink.onBody(bytes, at, end);
        this.#left -= end - at;
        if (this.#left === 0 && this.#state === response_parser_length)
            this.#finish();
        else if (this.#left === 0 && this.#state === chunkData) {
            this.#line = "";
            this.#state = chunkEnd;
        }
        return end;
    }
    /** Lines between the pieces of a chunked body: sizes, ends of chunks, trailers. */
    #readChunkFraming(bytes, at) {
        const end = bytes.indexOf(LF, at);
        this.#line += bytes.toString("latin1", at, end < 0 ? bytes.length : end);
        if (this.#line.length > MOST_CHUNK_LINE)
            throw new protocol_error/* ProtocolError */.b("a line between the chunks is too long");
        if (end < 0)
            return bytes.length;
        if (this.#line.charCodeAt(this.#line.length - 1) !== CR)
            throw new protocol_error/* ProtocolError */.b("a line between the chunks ends without CR");
        const line = this.#line.slice(0, -1);
        this.#line = "";
        if (this.#state === chunkEnd) {
            if (line !== "")
                throw new protocol_error/* ProtocolError */.b("a chunk is longer than it says");
            this.#state = chunkSize;
        }
        else if (this.#state === chunkSize) {
            const [, digits] = /^([0-9a-f]{1,12})[\t ]*(?:;[\t -~\x80-\xff]*)?$/i.exec(line) ?? [];
            if (digits === undefined)
                throw new protocol_error/* ProtocolError */.b("the size of a chunk is no number");
            this.#left = Number.parseInt(digits, 16);
            this.#state = this.#left === 0 ? trailer : chunkData;
        }
        else if (line === "")
            this.#finish();
        return end + 1;
    }
    #finish() {
        this.#state = idle;
        this.#sink.onEnd();
    }
}

;// CONCATENATED MODULE: ./build/src/load/embedded/http1/connection.js




/** A server that closes so soon after its answer does so after every one; an idle connection is kept for seconds. */
const SOON_MS = 50;
/** One HTTP/1.1 connection: one request at a time, kept alive as both sides allow. */
class Http1Connection {
    #socket;
    #owner;
    #prefix;
    #parser;
    #exchange;
    #ended = false;
    #gone = false;
    /** When the bytes came that are being read. */
    #now = Number.NaN;
    #idleSince = Number.NaN;
    /** When the server will give up the idle connection, as far as it says. */
    #idleUntil = Number.POSITIVE_INFINITY;
    /** @param prefix what goes before the path in a request's first line: the origin, for a proxy that forwards */
    constructor(socket, owner, prefix = "") {
        this.#socket = socket;
        this.#owner = owner;
        this.#prefix = prefix;
        this.#parser = new ResponseParser({
            onHead: (head) => this.#onHead(head),
            onBody: (bytes, start, end) => (0,exchange/* keepBody */.k)(this.#exchange, bytes, start, end),
            onEnd: () => {
                this.#ended = true;
            },
        });
        socket.on("close", () => this.#onClose());
        socket.on("error", (error) => this.#break((0,failure/* connectionFailure */.Dx)(error)));
        socket.on("end", () => this.#onClose());
    }
    /** Whether it is worth a try: not gone, and not about to be closed by the server. */
    isFresh(now) {
        return !this.#gone && now < this.#idleUntil;
    }
    /** Sends a request; the connection must be free. */
    send(exchange, now) {
        this.#exchange = exchange;
        exchange.cancel = this.#cancel;
        this.#ended = false;
        this.#parser.expect(exchange.request.method);
        exchange.sentAt = now;
        const { request } = exchange;
        const bytes = request.bytes ?? requestBytes(request, this.#prefix);
        exchange.bytesOut = bytes.length;
        this.#socket.write(bytes);
    }
    destroy() {
        this.#gone = true;
        this.#socket.destroy();
    }
    #cancel = () => {
        this.#exchange = undefined;
        this.destroy();
        this.#owner.onGone(this, false);
    };
    /** Bytes came from the socket. */
    onBytes = (bytes) => {
        if (this.#gone)
            return;
        const exchange = this.#exchange;
        if (exchange !== undefined)
            exchange.bytesIn += bytes.length;
        this.#now = performance.now();
        try {
            this.#parser.push(bytes);
        }
        catch (error) {
            if (!(error instanceof protocol_error/* ProtocolError */.b))
                throw error;
            this.#break((0,failure/* connectionFailure */.Dx)(error));
            return;
        }
        if (this.#ended)
            this.#complete(this.#now);
    };
    #onHead(head) {
        this.#exchange.started(head, this.#now);
    }
    #complete(now) {
        const exchange = this.#exchange;
        const { keepAlive, keepAliveTimeout } = exchange.head;
        this.#exchange = undefined;
        this.#ended = false;
        exchange.cancel = undefined;
        this.#idleSince = now;
        // A second less, as the server's clock began earlier than ours.
        this.#idleUntil =
            now + (keepAliveTimeout === undefined ? Number.POSITIVE_INFINITY : keepAliveTimeout * 1000 - 1000);
        exchange.answered(now);
        if (keepAlive && !this.#gone)
            this.#owner.onFree(this);
        else
            this.#leave(false);
    }
    #leave(early) {
        if (this.#gone)
            return;
        this.destroy();
        this.#owner.onGone(this, early);
    }
    #onClose() {
        if (this.#gone)
            return;
        this.#ended = false;
        if (this.#exchange !== undefined && this.#parser.close())
            this.#complete(performance.now());
        else
            this.#break((0,failure/* connectionFailure */.Dx)(new Error("closed")));
    }
    #break(failure) {
        const exchange = this.#exchange;
        this.#exchange = undefined;
        const now = performance.now();
        const early = exchange?.head === undefined && now - this.#idleSince < SOON_MS;
        if (exchange !== undefined) {
            exchange.cancel = undefined;
            exchange.failed(failure, now);
        }
        this.#leave(early);
    }
}
/** Methods that say something even with an empty body (RFC 9110, 8.6). */
const WITH_BODY = new Set(["POST", "PUT", "PATCH"]);
/** A request as HTTP/1.1 bytes. Field values were checked before; they hold no line ends. */
function requestBytes(request, prefix) {
    const { method, path, headers, body } = request;
    let text = `${method} ${prefix}${path} HTTP/1.1\r\n`;
    for (const [name, value] of headers)
        text += `${name}: ${value}\r\n`;
    if (body !== undefined || WITH_BODY.has(method))
        text += `content-length: ${body?.length ?? 0}\r\n`;
    const head = Buffer.from(`${text}\r\n`, "latin1");
    return body === undefined ? head : Buffer.concat([head, body]);
}


/***/ }),

/***/ 93734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ ProtocolError)
/* harmony export */ });
/** An answer that breaks HTTP. The message is one that many answers share: it has nothing of the answer in it. */
class ProtocolError extends Error {
    name = "ProtocolError";
}


/***/ }),

/***/ 22911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ AnswerJudge),
  b: () => (/* binding */ MOST_BODY)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(52210);
// EXTERNAL MODULE: ./node_modules/ajv-formats/dist/index.js
var dist = __webpack_require__(82815);
// EXTERNAL MODULE: ./build/src/load/targets/marks.js
var marks = __webpack_require__(22245);
;// CONCATENATED MODULE: ./build/src/load/blocked.js

/**
 * What a platform put in the target's place, by status and headers alone: a challenge, or the wall of a login. Whatever
 * the status, such an answer says nothing about the target. Undefined: nothing shows that.
 */
function blockedBy({ status, headers }, url) {
    const mark = (0,marks/* platformMark */.Dw)(status, Object.fromEntries(headers));
    const location = headers.get("location");
    return mark !== undefined && location !== undefined && status >= 300 && status < 400
        ? `${mark} (${redirectTarget(location, url)})`
        : mark;
}
/** Whether an answer leads on within the target itself: to its own login, where that status is what was expected. */
function staysOnOrigin({ status, headers }, url) {
    const location = headers.get("location");
    if (location === undefined || status < 300 || status > 399 || (0,marks/* platformMark */.Dw)(200, Object.fromEntries(headers)))
        return false;
    if (!URL.canParse(location, url))
        return false;
    const to = new URL(location, url);
    // Cloudflare answers there on the target's own origin.
    return to.origin === new URL(url).origin && !to.pathname.startsWith("/cdn-cgi/");
}
/** The same by the beginning of an HTML page: challenges that come without a header that says so. */
const blockedByPage = marks/* pageMark */.H_;
/** Where a redirect leads: an address without its query, which may hold secrets; relative when the origin is the same. */
function redirectTarget(location, url) {
    if (!URL.canParse(location, url))
        return "an address that is none";
    const to = new URL(location, url);
    return to.origin === new URL(url).origin ? to.pathname : `${to.origin}${to.pathname}`;
}

;// CONCATENATED MODULE: ./build/src/load/embedded/judge-answer.js




const OK = { kind: "ok" };
/** A body that is looked at is at most this large, packed and unpacked: a bomb does not go off. */
const MOST_BODY = 8 * 1024 * 1024;
/** Enough of a page to see its title. */
const PAGE_BEGINNING = 4096;
/** Statuses whose answers have no body (RFC 9110, 15.3.5, 15.3.6 and 15.4.5). */
const WITHOUT_BODY = new Set([204, 205, 304]);
/** Judges the answers to one step. */
class AnswerJudge {
    #step;
    #validators;
    #needsBody;
    /** The head that was judged last: most answers of a server share one. */
    #lastHead;
    #lastUrl = "";
    #lastKept;
    #lastKeep = 0;
    #lastJudgement = OK;
    constructor(step) {
        this.#step = step;
        // Schemas are those of bodies.
        this.#validators = compile(step.method === "HEAD" ? {} : (step.schemas ?? {}));
        const extractions = Object.values(step.extract ?? {});
        this.#needsBody = this.#validators.size > 0 || extractions.some(({ from }) => from !== "header");
    }
    /** Bytes of the body that `judge` will want to see. */
    keep(head) {
        if (this.#needsBody || this.#step.expectJson)
            return MOST_BODY + 1;
        if (head !== this.#lastKept) {
            this.#lastKept = head;
            const isPage = /html/i.test(head.headers.get("content-type") ?? "");
            this.#lastKeep = isPage ? PAGE_BEGINNING : 0;
        }
        return this.#lastKeep;
    }
    judge(head, body, bodyBytes, url) {
        if (head !== this.#lastHead || url !== this.#lastUrl) {
            this.#lastHead = head;
            this.#lastUrl = url;
            this.#lastJudgement = this.#judgeHead(head, url);
        }
        const byHead = this.#lastJudgement;
        const wanted = this.#needsBody || this.#step.extract !== undefined || this.#step.expectJson;
        if (byHead.kind === "blocked" || (body.length === 0 && !wanted))
            return byHead;
        return this.#judgeBody(head, body, bodyBytes, byHead);
    }
    #judgeHead(head, url) {
        const { status } = head;
        const { expectStatus, expectJson } = this.#step;
        const asked = expectStatus?.includes(status) === true && staysOnOrigin(head, url);
        const blocked = asked ? undefined : blockedBy(head, url);
        if (blocked !== undefined)
            return { kind: "blocked", message: `status ${head.status}, ${blocked}` };
        if (expectStatus ? !expectStatus.includes(status) : status < 200 || status > 299) {
            const location = status >= 300 && status < 400 ? head.headers.get("location") : undefined;
            const where = location === undefined ? "" : `, a redirect to ${redirectTarget(location, url)}`;
            return { kind: "wrong_status", message: `status ${status}${where}` };
        }
        const type = head.headers.get("content-type")?.replace(/;.*/s, "").trim().toLowerCase();
        if (expectJson && type && !/[/+]json$/.test(type))
            return { kind: "invalid", message: `${/html/.test(type) ? "HTML" : type} in place of JSON` };
        return OK;
    }
    #judgeBody(head, kept, bodyBytes, byHead) {
        const whole = this.#needsBody || this.#step.expectJson;
        const unpacked = decode(kept, head.headers.get("content-encoding"), whole);
        const decoded = unpacked === BROKEN ? undefined : unpacked;
        const beginning = decoded?.toString("latin1", 0, PAGE_BEGINNING) ?? "";
        const page = /^\s*(?:<!doctype html|<html|<head)/i.test(beginning);
        const blocked = page ? blockedByPage(beginning) : undefined;
        if (blocked !== undefined)
            return { kind: "blocked", message: `status ${head.status}, ${blocked}` };
        if (byHead.kind !== "ok")
            return byHead;
        if (this.#step.expectJson && /^\s*</.test(beginning))
            return { kind: "invalid", message: "HTML in place of JSON" };
        if (unpacked === BROKEN && whole && bodyBytes <= MOST_BODY && !this.#isEmpty(head, bodyBytes))
            return { kind: "invalid", message: "the compressed body is broken" };
        if (this.#needsBody && (decoded === undefined || bodyBytes > MOST_BODY))
            return {
                kind: "invalid",
                message: bodyBytes > MOST_BODY
                    ? "a body too large to be looked at (8 MB)"
                    : "a body that cannot be unpacked within 8 MB",
            };
        return this.#lookInto(head, bodyBytes > MOST_BODY ? undefined : decoded);
    }
    #isEmpty({ status }, bodyBytes) {
        return bodyBytes === 0 || this.#step.method === "HEAD" || WITHOUT_BODY.has(status);
    }
    /** Whether the body has to be read as JSON: not where there can be none, nor where nothing came and nothing was said of it. */
    #isJson(head, body) {
        if (!this.#step.expectJson || body === undefined)
            return false;
        if (body.length > 0)
            return true;
        const may = this.#step.method !== "HEAD" && !WITHOUT_BODY.has(head.status);
        return may && /json/i.test(head.headers.get("content-type") ?? "");
    }
    #lookInto(head, body) {
        // A byte order mark is no part of it (RFC 8259, 8.1).
        const text = body?.toString("utf8").replace(/^\ufeff/, "") ?? "";
        const validate = this.#validatorFor(head.status);
        const extractions = Object.entries(this.#step.extract ?? {});
        let json;
        if (validate || extractions.some(([, { from }]) => from === "json") || this.#isJson(head, body)) {
            try {
                json = JSON.parse(text);
            }
            catch {
                return { kind: "invalid", message: text === "" ? "an empty body in place of JSON" : "a body that is no JSON" };
            }
        }
        if (validate && !validate(json))
            return { kind: "invalid", message: `against its schema: ${describe(validate)}` };
        const values = {};
        for (const [name, extraction] of extractions) {
            const value = extract(extraction, head, text, json);
            if (value === undefined || value === null)
                return { kind: "invalid", message: `no value for "${name}" in the answer` };
            values[name] = value;
        }
        return extractions.length > 0 ? { kind: "ok", values } : OK;
    }
    #validatorFor(status) {
        if (WITHOUT_BODY.has(status))
            return undefined;
        return (this.#validators.get(String(status)) ??
            this.#validators.get(`${Math.floor(status / 100)}XX`) ??
            this.#validators.get("default"));
    }
}
function compile(schemas) {
    const compiled = new Map();
    for (const [status, schema] of Object.entries(schemas)) {
        const ajv = new _2020.Ajv2020({ strict: false, logger: false });
        dist["default"](ajv);
        compiled.set(status, ajv.compile(schema));
    }
    return compiled;
}
/** The first error, with numbers of array items left out: one line for all answers that have it. */
function describe({ errors }) {
    const { instancePath, message } = errors[0];
    return `${instancePath.replace(/\/\d+(?=\/|$)/g, "/*") || "the body"} ${message}`;
}
/** What does not unpack, whatever the bound. */
const BROKEN = "broken";
/** The body without its coding; undefined: it cannot be had within the bound. Of a part, as much as there is. */
function decode(kept, coding, whole) {
    const body = kept.length === 1 ? kept[0] : Buffer.concat(kept);
    // A page's beginning has its title within the first bytes that unpack from it.
    const options = { maxOutputLength: MOST_BODY, finishFlush: whole ? undefined : 2 };
    try {
        switch (coding?.trim().toLowerCase()) {
            case undefined:
            case "":
            case "identity":
                return body;
            case "gzip":
            case "x-gzip":
                return (0,external_node_zlib_.gunzipSync)(body, options);
            case "deflate":
                // Both are found in the wild (RFC 9110, 8.4.1.2).
                return (body[0] & 0x0f) === 8 ? (0,external_node_zlib_.inflateSync)(body, options) : (0,external_node_zlib_.inflateRawSync)(body, options);
            case "br":
                return whole ? (0,external_node_zlib_.brotliDecompressSync)(body, { maxOutputLength: MOST_BODY }) : undefined;
            case "zstd":
                return whole && external_node_zlib_.zstdDecompressSync ? (0,external_node_zlib_.zstdDecompressSync)(body, { maxOutputLength: MOST_BODY }) : undefined;
            default:
                return undefined;
        }
    }
    catch (error) {
        return error.code === "ERR_BUFFER_TOO_LARGE" ? undefined : BROKEN;
    }
}
function extract(extraction, head, text, json) {
    switch (extraction.from) {
        case "header":
            return head.headers.get(extraction.name);
        case "body": {
            const match = new RegExp(extraction.pattern, "u").exec(text);
            return match?.[1] ?? match?.[0];
        }
        case "json": {
            let value = json;
            for (const key of extraction.path) {
                if (typeof value !== "object" || value === null || !Object.hasOwn(value, key))
                    return undefined;
                value = value[key];
            }
            return value;
        }
    }
}


/***/ }),

/***/ 30927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ openSocket),
/* harmony export */   z: () => (/* binding */ secureContext)
/* harmony export */ });
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40610);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41692);
/* harmony import */ var _targets_public_lookup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15953);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29483);





/** Certificates and keys, read once for all connections. */
function secureContext(tls) {
    const own = tls.ca === undefined ? undefined : [...defaultCertificates(), tls.ca];
    return (0,node_tls__WEBPACK_IMPORTED_MODULE_2__.createSecureContext)({ ca: own, cert: tls.cert, key: tls.key, passphrase: tls.passphrase });
}
/** What Node trusts, with what NODE_EXTRA_CA_CERTS adds. */
function defaultCertificates() {
    return typeof node_tls__WEBPACK_IMPORTED_MODULE_2__.getCACertificates === "function" ? (0,node_tls__WEBPACK_IMPORTED_MODULE_2__.getCACertificates)("default") : node_tls__WEBPACK_IMPORTED_MODULE_2__.rootCertificates;
}
const READ_BYTES = 16 * 1024;
/**
 * Opens a connection: name look-up, TCP, the proxy's tunnel, TLS. `onBytes` gets what comes from then on, in memory
 * that is used again after the call; undefined: nothing is read.
 * @returns gives the attempt up; `done` is not called then
 */
function openSocket(target, onBytes, done) {
    const { host, port, secure, proxy } = target;
    const through = secure ? proxy : undefined;
    if (through !== undefined)
        return openTunnel(target, through, onBytes, done);
    const socket = proxy
        ? connectTo(proxy.host, proxy.port, proxy.secure ? { ...target, protocols: ["http/1.1"] } : undefined, onBytes)
        : connectTo(host, port, secure ? target : undefined, onBytes, target.publicOnly ? publicLookup : cachedLookup);
    return whenOpen(socket, proxy?.secure ?? secure, done);
}
function connectTo(host, port, tls, onBytes, lookup = cachedLookup) {
    const onread = onBytes && readInto(onBytes);
    const options = { host, port, lookup, onread, noDelay: true };
    if (tls === undefined)
        return (0,node_net__WEBPACK_IMPORTED_MODULE_1__.connect)(options);
    const { verify, context, protocols } = tls;
    return (0,node_tls__WEBPACK_IMPORTED_MODULE_2__.connect)({
        ...options,
        secureContext: context,
        rejectUnauthorized: verify,
        ALPNProtocols: protocols,
        // RFC 6066: no addresses here.
        servername: (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(host) ? "" : host,
    });
}
/** One for all connections of a thread: whoever is told of bytes has read them when the call ends. */
const buffer = Buffer.allocUnsafeSlow(READ_BYTES);
/** Most answers of a server are as long as the one before. */
let view = buffer;
/** Bytes go to a callback from one buffer, past the machinery of streams. */
function readInto(onBytes) {
    return {
        buffer,
        callback(length) {
            if (view.length !== length)
                view = buffer.subarray(0, length);
            onBytes(view);
            return true;
        },
    };
}
function whenOpen(socket, secure, done) {
    let over = false;
    const finish = (error) => {
        if (over)
            return;
        over = true;
        if (error)
            socket.destroy();
        done(error, socket);
    };
    socket.once(secure ? "secureConnect" : "connect", () => finish());
    socket.on("error", finish);
    socket.once("close", () => finish(Object.assign(new Error("closed while it was opened"), { code: "ECONNRESET" })));
    return () => {
        over = true;
        socket.destroy();
    };
}
/** CONNECT through a proxy, then TLS with the target within it. */
function openTunnel(target, proxy, onBytes, done) {
    const outer = connectTo(proxy.host, proxy.port, proxy.secure ? { ...target, protocols: ["http/1.1"] } : undefined);
    let giveUp = whenOpen(outer, proxy.secure, (error) => {
        if (error)
            return done(error, outer);
        const authority = `${(0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(target.host) === 6 ? `[${target.host}]` : target.host}:${target.port}`;
        const authorization = proxy.authorization ? `proxy-authorization: ${proxy.authorization}\r\n` : "";
        outer.write(`CONNECT ${authority} HTTP/1.1\r\nhost: ${authority}\r\n${authorization}\r\n`);
        readConnectAnswer(outer, (problem) => {
            if (problem) {
                outer.destroy();
                return done(problem, outer);
            }
            const inner = (0,node_tls__WEBPACK_IMPORTED_MODULE_2__.connect)({
                socket: outer,
                secureContext: target.context,
                rejectUnauthorized: target.verify,
                ALPNProtocols: target.protocols,
                servername: (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(target.host) ? "" : target.host,
                host: target.host,
            });
            if (onBytes)
                inner.on("data", onBytes);
            giveUp = whenOpen(inner, true, done);
        });
    });
    return () => giveUp();
}
function readConnectAnswer(socket, done) {
    let text = "";
    const stop = (problem) => {
        socket.off("data", onData).off("close", onClose).off("error", onClose);
        done(problem);
    };
    const onClose = () => stop(new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .ProxyError */ .T6("the proxy closed the connection"));
    const onData = (bytes) => {
        text += bytes.toString("latin1");
        const end = text.indexOf("\r\n\r\n");
        if (end < 0 && text.length < 65_536)
            return;
        const [, status] = /^HTTP\/1\.[01] (\d{3})/.exec(text) ?? [];
        if (status?.startsWith("2")) {
            socket.pause();
            const rest = Buffer.from(text.slice(end + 4), "latin1");
            if (rest.length > 0)
                socket.unshift(rest);
            stop();
        }
        else
            stop(new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .ProxyError */ .T6(`the proxy answered the attempt to connect with ${status ?? "something else than HTTP"}`));
    };
    socket.on("data", onData).once("close", onClose).once("error", onClose);
}
/** Names change their addresses seldom, and a resolver asked hundreds of times a second falls silent. */
const KEEP_MS = 30_000;
const names = new Map();
const cachedLookup = (hostname, options, callback) => {
    const known = names.get(hostname);
    const answer = (addresses) => {
        const usable = options.family ? addresses.filter(({ family }) => family === options.family) : addresses;
        const list = usable.length > 0 ? usable : addresses;
        if (options.all)
            callback(null, list);
        else
            callback(null, list[0].address, list[0].family);
    };
    if (known !== undefined && performance.now() - known.at < KEEP_MS) {
        // As a real look-up: never within the call.
        process.nextTick(answer, known.addresses);
        return;
    }
    (0,node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup)(hostname, { all: true, order: "verbatim" }, (error, addresses) => {
        if (error)
            return callback(error, "", 0);
        names.set(hostname, { at: performance.now(), addresses });
        answer(addresses);
    });
};
const publicLookup = (0,_targets_public_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .publicOnly */ .q)(cachedLookup);


/***/ }),

/***/ 63371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ carrierFor),
  $: () => (/* binding */ targetOf)
});

// EXTERNAL MODULE: external "node:http2"
var external_node_http2_ = __webpack_require__(32467);
// EXTERNAL MODULE: ./build/src/load/embedded/exchange.js
var embedded_exchange = __webpack_require__(14964);
// EXTERNAL MODULE: ./build/src/load/embedded/failure.js
var failure = __webpack_require__(29483);
// EXTERNAL MODULE: ./build/src/load/embedded/http1/connection.js + 2 modules
var http1_connection = __webpack_require__(4162);
// EXTERNAL MODULE: ./build/src/load/embedded/open-socket.js
var open_socket = __webpack_require__(30927);
;// CONCATENATED MODULE: ./build/src/load/embedded/waiting-line.js
const FIRST_ROOM = 64;
/**
 * Exchanges in the order they came, of which any may leave. A ring of slots that are used again and again: a `Set` makes
 * a new table every few dozen comings and goings, and the old ones, once the collector has moved one of them to the old
 * generation, keep all that was in the tables after it until that generation is swept.
 */
class WaitingLine {
    #slots = Array(FIRST_ROOM).fill(undefined);
    /** Places of the first that waits, and behind the last; `place` modulo the number of slots (a power of two) is the slot. */
    #first = 0;
    #behind = 0;
    #size = 0;
    get size() {
        return this.#size;
    }
    add(exchange) {
        if (this.#behind - this.#first === this.#slots.length)
            this.#grow();
        exchange.place = this.#behind;
        this.#slots[this.#behind & (this.#slots.length - 1)] = exchange;
        this.#behind++;
        this.#size++;
    }
    /** The one that came first, which stays; undefined: nobody waits. */
    get first() {
        return this.#slots[this.#first & (this.#slots.length - 1)];
    }
    /** Takes out the one that came first. */
    shift() {
        const { first } = this;
        if (first !== undefined)
            this.delete(first);
        return first;
    }
    /** Does nothing for one that does not wait. */
    delete(exchange) {
        if (exchange.place === undefined)
            return;
        const mask = this.#slots.length - 1;
        this.#slots[exchange.place & mask] = undefined;
        exchange.place = undefined;
        this.#size--;
        while (this.#first < this.#behind && this.#slots[this.#first & mask] === undefined)
            this.#first++;
        if (this.#first === this.#behind)
            this.#first = this.#behind = 0;
    }
    #grow() {
        const waiting = [];
        for (let place = this.#first; place < this.#behind; place++) {
            const exchange = this.#slots[place & (this.#slots.length - 1)];
            if (exchange === undefined)
                continue;
            exchange.place = waiting.length;
            waiting.push(exchange);
        }
        this.#slots = [...waiting, ...Array(2 * this.#slots.length - waiting.length).fill(undefined)];
        this.#first = 0;
        this.#behind = waiting.length;
    }
}

;// CONCATENATED MODULE: ./build/src/load/embedded/http2/pool.js






/** Streams of one session, unless the server allows fewer. */
const STREAMS = 100;
/** HTTP/2 sessions to one origin, with many streams each. A server that chooses HTTP/1.1 gets that. */
class Http2Pool {
    #target;
    #origin;
    #most;
    #sessions = new Set();
    #opening = 0;
    #streams = 0;
    #waiting = new WaitingLine();
    #http1 = new Set();
    #freeHttp1 = [];
    #choseHttp1 = false;
    /** @param most streams at once */
    constructor(target, origin, most) {
        this.#target = target;
        this.#origin = origin;
        this.#most = most;
    }
    carry(exchange, now) {
        if (this.#send(exchange, now))
            return;
        if (this.#streams + this.#opening >= this.#most) {
            this.#waiting.add(exchange);
            return;
        }
        exchange.attemptedAt = now;
        const room = this.#choseHttp1 ? 1 : STREAMS;
        if ((this.#opening + this.#young) * room > this.#waiting.size)
            this.#waiting.add(exchange);
        else
            this.#open(exchange, now);
    }
    /** Sessions that will take more once the server has said how many. */
    get #young() {
        let young = 0;
        for (const session of this.#sessions)
            if (session.isYoung)
                young++;
        return young;
    }
    #send(exchange, now) {
        if (this.#streams >= this.#most)
            return false;
        const session = [...this.#sessions].find(({ room }) => room > 0);
        if (this.#freeHttp1.length === 0 && session === undefined)
            return false;
        if (Number.isNaN(exchange.attemptedAt))
            exchange.attemptedAt = now;
        this.#streams++;
        const http1 = this.#freeHttp1.pop();
        if (http1 !== undefined)
            http1.send(exchange, now);
        else
            session.send(exchange, now, () => this.#freed());
        return true;
    }
    #freed() {
        this.#streams--;
        this.#next();
    }
    #next() {
        for (let exchange = this.#waiting.first; exchange !== undefined; exchange = this.#waiting.first) {
            if (this.#send(exchange, performance.now())) {
                this.#waiting.delete(exchange);
                continue;
            }
            if (this.#opening + this.#young === 0 && this.#streams < this.#most) {
                this.#waiting.delete(exchange);
                this.#open(exchange, performance.now());
            }
            return;
        }
    }
    withdraw(exchange) {
        this.#waiting.delete(exchange);
    }
    #open(exchange, now) {
        this.#opening++;
        const giveUp = (0,open_socket/* openSocket */.k)(this.#target, undefined, (error, socket) => {
            this.#opening--;
            exchange.cancel = undefined;
            const opened = performance.now();
            if (error) {
                exchange.failed((0,failure/* connectFailure */.vZ)(error), opened);
                this.#next();
                return;
            }
            exchange.connectMs = opened - now;
            this.#adopt(socket);
            if (!this.#send(exchange, opened))
                this.#waiting.add(exchange);
            this.#next();
        });
        exchange.cancel = () => {
            this.#opening--;
            giveUp();
            this.#next();
        };
    }
    #adopt(socket) {
        const chosen = socket.alpnProtocol;
        if (this.#target.secure && chosen !== "h2") {
            this.#choseHttp1 = true;
            const connection = new http1_connection/* Http1Connection */.a(socket, this);
            socket.on("data", connection.onBytes);
            this.#http1.add(connection);
            this.#freeHttp1.push(connection);
            return;
        }
        const session = new Session(this.#origin, socket, () => this.#next());
        this.#sessions.add(session);
        socket.once("close", () => this.#sessions.delete(session));
    }
    onFree(connection) {
        this.#freeHttp1.push(connection);
        this.#freed();
    }
    onGone(connection) {
        const at = this.#freeHttp1.indexOf(connection);
        if (at >= 0)
            this.#freeHttp1.splice(at, 1);
        this.#http1.delete(connection);
        // One that was free held no place.
        if (at < 0)
            this.#freed();
        else
            this.#next();
    }
    close() {
        for (const session of this.#sessions)
            session.destroy();
        for (const connection of this.#http1)
            connection.destroy();
    }
    notes() {
        return this.#choseHttp1 ? ["HTTP/2 was asked for; the server chose HTTP/1.1."] : [];
    }
}
/** One HTTP/2 session. */
class Session {
    #session;
    #socket;
    #open = 0;
    #usable = true;
    #told = false;
    /** @param onChange it takes more, or nothing any more */
    constructor(origin, socket, onChange) {
        this.#socket = socket;
        this.#session = (0,external_node_http2_.connect)(origin, { createConnection: () => socket });
        const gone = () => {
            if (!this.#usable)
                return;
            this.#usable = false;
            this.#leave();
            onChange();
        };
        this.#session.on("goaway", gone).on("close", gone).on("error", gone);
        this.#session.once("remoteSettings", () => {
            this.#told = true;
            onChange();
        });
    }
    /** Ends the connection once nothing is under way on it: a server that has sent GOAWAY may keep its side open for ever. */
    #leave() {
        if (!this.#usable && this.#open === 0)
            this.destroy();
    }
    /** The server has not said yet how many streams it takes; it takes one. */
    get isYoung() {
        return !this.#told && this.#isOpen;
    }
    get #isOpen() {
        return this.#usable && !this.#session.closed && !this.#session.destroyed;
    }
    get room() {
        if (!this.#isOpen)
            return 0;
        if (!this.#told)
            return 1 - this.#open;
        return Math.min(STREAMS, this.#session.remoteSettings?.maxConcurrentStreams ?? STREAMS) - this.#open;
    }
    send(exchange, now, done) {
        const { method, path, headers, body } = exchange.request;
        const fields = { ":method": method, ":path": path };
        for (const [name, value] of headers) {
            if (name === "host")
                fields[":authority"] = value;
            else
                fields[name] = value;
        }
        this.#open++;
        const stream = this.#session.request(fields, { endStream: body === undefined });
        exchange.sentAt = now;
        let settled = false;
        const settle = (how) => {
            if (settled)
                return;
            settled = true;
            exchange.cancel = undefined;
            this.#open--;
            how();
            done();
            this.#leave();
        };
        exchange.cancel = () => {
            settle(() => { });
            stream.close(external_node_http2_.constants.NGHTTP2_CANCEL);
        };
        if (body !== undefined)
            stream.end(body);
        exchange.bytesOut = (body?.length ?? 0) + sizeOf(fields);
        listen(stream, exchange, settle);
    }
    destroy() {
        this.#usable = false;
        this.#session.destroy();
        this.#socket.destroy();
    }
}
function listen(stream, exchange, settle) {
    const saidSo = endedByServer(stream);
    // 1xx come as "headers" and are skipped.
    stream.on("response", (fields) => {
        const headers = new Map();
        for (const [name, value] of Object.entries(fields))
            if (!name.startsWith(":"))
                headers.set(name, Array.isArray(value) ? value.join("\n") : String(value));
        exchange.bytesIn += sizeOf(fields);
        exchange.started({ status: Number(fields[":status"]), headers }, performance.now());
    });
    stream.on("data", (bytes) => {
        exchange.bytesIn += bytes.length;
        (0,embedded_exchange/* keepBody */.k)(exchange, bytes);
    });
    const broken = () => settle(() => exchange.failed((0,failure/* connectionFailure */.Dx)(new Error("closed")), performance.now()));
    stream.on("end", () => {
        if (exchange.head === undefined || !saidSo()) {
            // Node waits then until the request's body is read, which may be never.
            broken();
            return;
        }
        settle(() => exchange.answered(performance.now()));
        // A whole answer may come before the request's body was read, and nobody will read that any more (RFC 9113, 8.1).
        if (!stream.writableFinished)
            stream.close(external_node_http2_.constants.NGHTTP2_CANCEL);
    });
    stream.on("error", (error) => settle(() => exchange.failed((0,failure/* connectionFailure */.Dx)(error), performance.now())));
    stream.on("close", broken);
}
/**
 * Whether the server itself said that the answer is whole (END_STREAM). Node ends the body also where a stream is
 * reset with NO_ERROR, however much of the answer is missing; it closes the stream first then.
 */
function endedByServer(stream) {
    let said = false;
    const { push } = stream;
    stream.push = (chunk, encoding) => {
        if (chunk === null && !stream.closed)
            said = true;
        return push.call(stream, chunk, encoding);
    };
    return () => said;
}
/** As HTTP/1.1 would count them; HTTP/2 packs them. */
function sizeOf(fields) {
    return Object.entries(fields).reduce((sum, [name, value]) => sum + name.length + String(value).length + 4, 0);
}

;// CONCATENATED MODULE: ./build/src/load/embedded/pool.js




/** HTTP/1.1 connections to one origin, as many as arrivals need at once. The one that was used last is used next. */
class Http1Pool {
    #target;
    #prefix;
    #most;
    #free = [];
    #all = new Set();
    #opening = 0;
    /** In the order of arrival. */
    #waiting = new WaitingLine();
    /** Those that have just given an answer. */
    #settling = [];
    #settles = false;
    #answers = 0;
    #early = 0;
    /** Whether connections are used again: not with a server that closes them after its answers without saying so. */
    #reuses = true;
    /** @param prefix goes before paths, for a proxy that forwards */
    constructor(target, most, prefix = "") {
        this.#target = target;
        this.#most = most;
        this.#prefix = prefix;
    }
    carry(exchange, now) {
        for (let connection = this.#free.pop(); connection !== undefined; connection = this.#free.pop()) {
            if (connection.isFresh(now)) {
                exchange.attemptedAt = now;
                connection.send(exchange, now);
                return;
            }
            this.#all.delete(connection);
            connection.destroy();
        }
        if (this.#all.size + this.#opening < this.#most)
            this.#open(exchange, now);
        else
            this.#waiting.add(exchange);
    }
    withdraw(exchange) {
        this.#waiting.delete(exchange);
    }
    #open(exchange, now) {
        this.#opening++;
        exchange.attemptedAt = now;
        let connection;
        const giveUp = (0,open_socket/* openSocket */.k)(this.#target, (bytes) => connection?.onBytes(bytes), (error, socket) => {
            this.#opening--;
            const opened = performance.now();
            exchange.cancel = undefined;
            if (error) {
                exchange.failed((0,failure/* connectFailure */.vZ)(error), opened);
                this.#next();
                return;
            }
            connection = new http1_connection/* Http1Connection */.a(socket, this, this.#prefix);
            this.#all.add(connection);
            exchange.connectMs = opened - now;
            connection.send(exchange, opened);
        });
        exchange.cancel = () => {
            this.#opening--;
            giveUp();
            this.#next();
        };
    }
    onFree(connection) {
        this.#answers++;
        if (!this.#reuses) {
            this.#all.delete(connection);
            connection.destroy();
            this.#next();
            return;
        }
        // A server that closes after its answer may have said so by now, and we would see it in the next poll phase only.
        this.#settling.push(connection);
        if (this.#settles)
            return;
        this.#settles = true;
        setImmediate(() => setImmediate(() => this.#settle()));
    }
    #settle() {
        this.#settles = false;
        const now = performance.now();
        for (const connection of this.#settling.splice(0)) {
            const exchange = connection.isFresh(now) ? this.#waiting.shift() : undefined;
            if (exchange === undefined) {
                this.#free.push(connection);
                continue;
            }
            exchange.attemptedAt = now;
            connection.send(exchange, now);
        }
    }
    onGone(connection, early) {
        if (early)
            this.#early++;
        if (this.#early >= 3 && this.#early * 2 > this.#answers)
            this.#reuses = false;
        this.#all.delete(connection);
        for (const list of [this.#free, this.#settling]) {
            const at = list.lastIndexOf(connection);
            if (at >= 0)
                list.splice(at, 1);
        }
        this.#next();
    }
    /** A place became free: open a connection for what waits. */
    #next() {
        if (this.#waiting.size === 0 || this.#all.size + this.#opening >= this.#most)
            return;
        const exchange = this.#waiting.shift();
        if (exchange !== undefined)
            this.#open(exchange, performance.now());
    }
    close() {
        for (const connection of this.#all)
            connection.destroy();
        this.#all.clear();
        this.#free.length = 0;
    }
    notes() {
        return this.#reuses
            ? []
            : [
                'The server closes connections after its answers without saying so (no "Connection: close"): every request opened its own.',
            ];
    }
}

// EXTERNAL MODULE: ./build/src/load/embedded/proxy.js
var proxy = __webpack_require__(11653);
;// CONCATENATED MODULE: ./build/src/load/embedded/origin.js




/** How to reach an origin. @throws UsageError when the proxy's address cannot be used, or a certificate or key not be read */
function targetOf(url, transport) {
    const secure = url.protocol === "https:";
    return {
        host: url.hostname.replace(/^\[|\]$/g, ""),
        port: Number(url.port) || (secure ? 443 : 80),
        secure,
        protocols: transport.http2 ? ["h2", "http/1.1"] : ["http/1.1"],
        verify: transport.tls.verify,
        context: secure ? (0,open_socket/* secureContext */.z)(transport.tls) : undefined,
        proxy: (0,proxy/* proxyFor */.i)(url, transport.proxy),
        publicOnly: transport.publicOnly === true,
    };
}
/** What carries requests to an origin, within a thread's share of the connections. */
function carrierFor(url, { load, transport }, part) {
    const most = Math.max(1, Math.ceil((load.model === "open" ? load.maxConnections : load.concurrency) / part.of));
    const target = targetOf(url, transport);
    // A proxy that forwards speaks HTTP/1.1.
    if (transport.http2 && (target.secure || target.proxy === undefined))
        return new Http2Pool(target, url.origin, most);
    return new Http1Pool(target, most, !target.secure && target.proxy ? url.origin : "");
}


/***/ }),

/***/ 10739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ arrivalsOf),
/* harmony export */   cf: () => (/* binding */ durationOf),
/* harmony export */   ub: () => (/* binding */ longestThinkOf)
/* harmony export */ });
/** Milliseconds of the measured phase. */
function durationOf(load) {
    return load.model === "closed" ? load.durationMs : load.stages.reduce((sum, { durationMs }) => sum + durationMs, 0);
}
/** Arrivals that an open load intends over all its stages. */
function arrivalsOf(load) {
    return load.stages.reduce((sum, { durationMs, from, to }) => sum + (durationMs / 1000) * ((from + to) / 2), 0);
}
/** Longest think time of a scenario's steps, in milliseconds. */
function longestThinkOf({ journeys }) {
    return Math.max(0, ...journeys.flatMap(({ steps }) => steps.map(({ thinkTime }) => thinkTime?.most ?? 0)));
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

/***/ 28766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ Histogram)
/* harmony export */ });
/** Buckets of one octave: the midpoint of a bucket is off by 1/1024 (0.098 %) at the most. */
const PER_OCTAVE = 512;
/** Bits of a double's upper word below those that choose the bucket: 20 of the mantissa, 9 for 512 buckets. */
const SHIFT = 11;
/** 2^-10 ms, about a microsecond: anything shorter shares the first bucket. */
const LOWEST_EXPONENT = -10;
/** Up to 2^32 ms. */
const OCTAVES = 42;
const FIRST = (1023 + LOWEST_EXPONENT) << 9;
const double = new Float64Array(1);
const words = new Uint32Array(double.buffer);
/** Which of the two words of a double is the upper one, on this machine. */
const UPPER = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 1 : 0;
/**
 * Times in milliseconds, each kept within 0.1 %. The upper bits of a double are its exponent and then its mantissa, so
 * they are the number of a logarithmic bucket that is linear within an octave, as in HdrHistogram. Octaves take memory
 * when something falls into them: 2 KB each. Count, sum, least and greatest are exact.
 */
class Histogram {
    count = 0;
    #sum = 0;
    #squares = 0;
    #min = Number.POSITIVE_INFINITY;
    #max = 0;
    #octaves = [];
    /** Instead of octaves, once it was made compact. */
    #sparse;
    record(ms, times = 1) {
        this.count += times;
        this.#sum += ms * times;
        this.#squares += ms * ms * times;
        if (ms < this.#min)
            this.#min = ms;
        if (ms > this.#max)
            this.#max = ms;
        this.#bump(indexOf(ms), times);
    }
    #bump(index, times) {
        const octave = index >>> 9;
        let page = this.#octaves[octave];
        if (page === undefined) {
            this.#expand();
            page = this.#page(octave);
        }
        page[index & 511] += times;
    }
    #page(octave) {
        this.#octaves[octave] ??= new Uint32Array(PER_OCTAVE);
        return this.#octaves[octave];
    }
    /**
     * Keeps only the buckets that are not empty: for the many whose time is over, as those of every second of a long run.
     * Figures stay what they are; what is recorded afterwards makes room for itself again.
     */
    compact() {
        if (this.#octaves.length === 0)
            return;
        this.#sparse = this.#buckets();
        this.#octaves = [];
    }
    #expand() {
        const sparse = this.#sparse;
        if (sparse === undefined)
            return;
        this.#sparse = undefined;
        const { indexes, counts } = sparse;
        for (let at = 0; at < indexes.length; at++)
            this.#page(indexes[at] >>> 9)[indexes[at] & 511] = counts[at];
    }
    /** Buckets that are not empty. */
    #buckets() {
        if (this.#sparse !== undefined)
            return this.#sparse;
        let size = 0;
        for (const page of this.#octaves)
            if (page !== undefined)
                for (let at = 0; at < PER_OCTAVE; at++)
                    if (page[at] > 0)
                        size++;
        const indexes = new Uint16Array(size);
        const counts = new Uint32Array(size);
        let next = 0;
        for (let octave = 0; octave < this.#octaves.length; octave++) {
            const page = this.#octaves[octave];
            if (page === undefined)
                continue;
            for (let at = 0; at < PER_OCTAVE; at++) {
                if (page[at] === 0)
                    continue;
                indexes[next] = octave * PER_OCTAVE + at;
                counts[next++] = page[at];
            }
        }
        return { indexes, counts };
    }
    get min() {
        return this.count === 0 ? null : this.#min;
    }
    get max() {
        return this.count === 0 ? null : this.#max;
    }
    get mean() {
        return this.count === 0 ? null : this.#sum / this.count;
    }
    /** Of the sample (n - 1); 0 for a single value. */
    get deviation() {
        if (this.count === 0)
            return null;
        if (this.count === 1)
            return 0;
        return Math.sqrt(Math.max(0, this.#squares - this.#sum ** 2 / this.count) / (this.count - 1));
    }
    /** The value of rank ⌈q · count⌉, 0 < q ≤ 1; null without samples. */
    quantile(q) {
        return this.atRank(Math.ceil(q * this.count - 1e-9));
    }
    /** The value of rank 1 (least) to `count` (greatest); ranks beyond are those. Null without samples. */
    atRank(rank) {
        if (this.count === 0)
            return null;
        if (rank <= 1)
            return this.#min;
        if (rank >= this.count)
            return this.#max;
        const { indexes, counts } = this.#buckets();
        let seen = 0;
        for (let at = 0; at < indexes.length; at++) {
            seen += counts[at];
            if (seen >= rank)
                return Math.min(this.#max, Math.max(this.#min, middleOf(indexes[at])));
        }
        return this.#max;
    }
    /** How many are at most (about: within the bucket's 0.1 %) this long. */
    countUpTo(ms) {
        if (ms >= this.#max)
            return this.count;
        let seen = 0;
        for (const [value, times] of this.buckets()) {
            if (value > ms)
                break;
            seen += times;
        }
        return seen;
    }
    /** Midpoints and how many fell there, in order, empty ones left out. */
    *buckets() {
        const { indexes, counts } = this.#buckets();
        for (let at = 0; at < indexes.length; at++)
            yield [middleOf(indexes[at]), counts[at]];
    }
    add(other) {
        this.addPacked(other.pack());
    }
    #addTotals(count, sum, squares, min, max) {
        this.count += count;
        this.#sum += sum;
        this.#squares += squares;
        this.#min = Math.min(this.#min, min);
        this.#max = Math.max(this.#max, max);
    }
    /** Small plain data, for another thread. */
    pack() {
        const { count, min, max } = this;
        return { count, sum: this.#sum, squares: this.#squares, min, max, ...this.#buckets() };
    }
    /** Adds what another one packed. */
    addPacked(packed) {
        const { count, sum, squares, min, max, indexes, counts } = packed;
        if (count === 0)
            return;
        const isFirst = this.count === 0;
        this.#addTotals(count, sum, squares, min, max);
        // Nobody writes into packed buckets, so the first need not be copied.
        if (isFirst)
            this.#sparse = { indexes, counts };
        else
            for (let at = 0; at < indexes.length; at++)
                this.#bump(indexes[at], counts[at]);
    }
    static unpack(packed) {
        const histogram = new Histogram();
        histogram.addPacked(packed);
        return histogram;
    }
}
/** Milliseconds in the middle of a bucket. */
function middleOf(index) {
    return 2 ** ((index >>> 9) + LOWEST_EXPONENT) * (1 + ((index & 511) + 0.5) / PER_OCTAVE);
}
function indexOf(ms) {
    double[0] = ms;
    const index = (words[UPPER] >>> SHIFT) - FIRST;
    return index < 0 ? 0 : index >= OCTAVES * PER_OCTAVE ? OCTAVES * PER_OCTAVE - 1 : index;
}


/***/ })

};
