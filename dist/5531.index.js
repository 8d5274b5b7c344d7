export const id = 5531;
export const ids = [5531,4333,8011,392,3249,7912];
export const modules = {

/***/ 89625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ dispatcherFor)
/* harmony export */ });
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46752);
/* harmony import */ var _embedded_proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11653);
/* harmony import */ var _targets_public_lookup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15953);



/** What carries single requests to an origin, by the proxy that load to it goes through, if any. */
function dispatcherFor(origin, tls, proxy, options) {
    const { verify, ca, cert, key, passphrase } = tls;
    const { allowH2, connections, timeout } = options;
    const connect = { rejectUnauthorized: verify, ca, cert, key, passphrase, timeout };
    const server = (0,_embedded_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .proxyFor */ .i)(origin, proxy);
    if (server === undefined)
        return new undici__WEBPACK_IMPORTED_MODULE_0__/* .Agent */ .g6({
            allowH2,
            connections,
            connect: options.publicOnly ? { ...connect, lookup: (0,_targets_public_lookup_js__WEBPACK_IMPORTED_MODULE_2__/* .publicOnly */ .q)() } : connect,
        });
    const host = server.host.includes(":") ? `[${server.host}]` : server.host;
    return new undici__WEBPACK_IMPORTED_MODULE_0__/* .ProxyAgent */ .kT({
        uri: `${server.secure ? "https" : "http"}://${host}:${server.port}`,
        token: server.authorization,
        requestTls: connect,
        proxyTls: { ca, rejectUnauthorized: verify },
        connections,
        // As the load does it: what is not encrypted is forwarded.
        proxyTunnel: origin.protocol === "https:",
    });
}


/***/ }),

/***/ 11653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ proxyFor)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _report_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25073);
/* harmony import */ var _resolve_credentials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75427);



/** The proxy for an origin, as curl and others choose it. @throws UsageError when its address cannot be used */
function proxyFor(origin, settings) {
    const secure = origin.protocol === "https:";
    const address = secure ? settings?.https : settings?.http;
    if (!address || isExcepted(origin, settings?.noProxy ?? ""))
        return undefined;
    const name = secure ? "HTTPS_PROXY" : "HTTP_PROXY";
    const url = parse(address.includes("://") ? address : `http://${address}`);
    // The address may hold a password: it is not shown.
    if (url === undefined || !/^https?:$/.test(url.protocol))
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .N(`The proxy in ${name} cannot be used: it must be an http:// or https:// address.`);
    return {
        host: url.hostname.replace(/^\[|\]$/g, ""),
        port: Number(url.port) || (url.protocol === "https:" ? 443 : 80),
        secure: url.protocol === "https:",
        authorization: (0,_resolve_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .basicOf */ .w)(url),
    };
}
function parse(text) {
    return URL.canParse(text) ? new URL(text) : undefined;
}
/** NO_PROXY: names with all below them, addresses, each with or without a port, networks; `*` is everything. */
function isExcepted({ hostname, port, protocol }, list) {
    const host = hostname.toLowerCase().replace(/^\[|\]$|\.$/g, "");
    const actualPort = port || (protocol === "https:" ? "443" : "80");
    return list
        .split(/[\s,]+/)
        .filter(Boolean)
        .some((entry) => {
        if (entry === "*")
            return true;
        if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(entry))
            return entry === host;
        if (entry.includes("/"))
            return isWithin(host, entry);
        const [, name, entryPort] = /^\[?([^\]]*?)\]?(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
        if (name === undefined || (entryPort !== undefined && entryPort !== actualPort))
            return false;
        const bare = name.replace(/^\*?\.|\.$/g, "");
        return host === bare || host.endsWith(`.${bare}`);
    });
}
/** Whether an address is in a network, written as "10.0.0.0/8". */
function isWithin(host, network) {
    const [address = "", bits = ""] = network.split("/");
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address);
    if (family === 0 || (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) !== family || !/^\d{1,3}$/.test(bits) || Number(bits) > (family === 4 ? 32 : 128))
        return false;
    const kind = family === 4 ? "ipv4" : "ipv6";
    const list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    list.addSubnet(address, Number(bits), kind);
    return list.check(host, kind);
}


/***/ }),

/***/ 48011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ loadFinding)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** A finding about a target, which has no place in a file. `subject`: what it is about, the same from run to run. */
function loadFinding(rule, severity, message, ...subject) {
    const fingerprint = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
        .update([rule, ...subject].join("\0"))
        .digest("hex")
        .slice(0, 16);
    return { rule, severity, confidence: "high", message, fingerprint };
}


/***/ }),

/***/ 70291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ isPrivateAddress),
/* harmony export */   RC: () => (/* binding */ checkHost),
/* harmony export */   hu: () => (/* binding */ parseTarget),
/* harmony export */   wg: () => (/* binding */ PRIVATE_NETWORKS)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _report_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25073);


/** Addresses that are no public target: RFC 6890's special ones, with loopback, link-local and private networks. */
const PRIVATE_4 = [
    ["0.0.0.0", 8],
    ["10.0.0.0", 8],
    ["100.64.0.0", 10],
    ["127.0.0.0", 8],
    ["169.254.0.0", 16],
    ["172.16.0.0", 12],
    ["192.0.0.0", 24],
    ["192.168.0.0", 16],
    ["198.18.0.0", 15],
    ["224.0.0.0", 3],
];
const PRIVATE_6 = [
    ["::", 127],
    ["64:ff9b:1::", 48],
    ["100::", 64],
    ["fc00::", 7],
    ["fe80::", 10],
    ["fec0::", 10],
    ["ff00::", 8],
];
const PRIVATE = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
for (const [network, prefix] of PRIVATE_4)
    PRIVATE.addSubnet(network, prefix, "ipv4");
for (const [network, prefix] of PRIVATE_6)
    PRIVATE.addSubnet(network, prefix, "ipv6");
/** The same as networks, for engines that look names up themselves. */
const PRIVATE_NETWORKS = [...PRIVATE_4, ...PRIVATE_6].map((parts) => parts.join("/"));
/** Whether an IP address leads to this machine or a private network. */
function isPrivateAddress(address) {
    const plain = address.replace(/^\[|\]$/g, "").replace(/%.*$/, "");
    const version = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(plain);
    if (version === 0)
        return false;
    if (version === 4)
        return PRIVATE.check(plain, "ipv4");
    const mapped = embedded4(plain);
    return mapped === undefined ? PRIVATE.check(plain, "ipv6") : PRIVATE.check(mapped, "ipv4");
}
/** Where an IPv6 address holds an IPv4 one that it leads to: mapped, compatible, translated (NAT64), 6to4. */
const EMBEDDED = [
    /^\[::(?:ffff:(?:0:)?)?([0-9a-f]{1,4}):([0-9a-f]{1,4})\]$/,
    /^\[64:ff9b::([0-9a-f]{1,4}):([0-9a-f]{1,4})\]$/,
    /^\[2002:([0-9a-f]{1,4}):([0-9a-f]{1,4}):/,
];
/** The IPv4 address in an IPv6 one, which a URL writes in hexadecimal and in its shortest form. */
function embedded4(address) {
    const { hostname } = new URL(`http://[${address}]/`);
    const [, high, low] = EMBEDDED.map((form) => form.exec(hostname)).find((match) => match !== null) ?? [];
    if (high === undefined || low === undefined)
        return undefined;
    const [a, b] = [Number.parseInt(high, 16), Number.parseInt(low, 16)];
    return `${a >> 8}.${a & 255}.${b >> 8}.${b & 255}`;
}
/** Names that always mean this machine or its network. */
const PRIVATE_NAMES = /(?:^|\.)(?:localhost|local|internal|intranet|home\.arpa|lan)$|^[^.]+$/;
/**
 * @returns whether it has to stay out of private networks, whatever its name comes to mean
 * @throws UsageError for an address that load must not go to
 */
async function checkHost(url, rules) {
    const { allowed, named } = rules;
    // A dot at the end says that the name is whole.
    const host = url.hostname.toLowerCase().replace(/\.$/, "");
    const listed = allowed.find((pattern) => matchesHost(pattern, url));
    if (allowed.length > 0 && listed === undefined)
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .N(`The target ${url.host} is not among the allowed hosts (${allowed.join(", ")}).`);
    if (named || (listed !== undefined && !listed.includes("*")))
        return false;
    const literal = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host.replace(/^\[|\]$/g, "")) !== 0;
    const addresses = literal ? [host] : PRIVATE_NAMES.test(host) ? [] : await rules.lookup(host);
    const inside = (!literal && PRIVATE_NAMES.test(host)) || addresses.some(isPrivateAddress);
    if (inside)
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .N(`The target ${url.host} leads to this machine or a private network; name it among the allowed hosts if that is meant.`);
    return true;
}
/** `*` stands for anything within a name; a pattern without a port is for all ports. */
function matchesHost(pattern, url) {
    const wanted = pattern.trim().toLowerCase();
    const name = url.hostname.replace(/\.$/, "");
    const against = /:\d+$/.test(wanted) ? `${name}:${url.port || (url.protocol === "https:" ? 443 : 80)}` : name;
    const expression = wanted.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replace(/\*/g, ".*");
    return new RegExp(`^${expression}$`).test(against.toLowerCase());
}
/** Reads a target's address. @throws UsageError */
function parseTarget(text, what) {
    const trimmed = text.trim();
    if (!URL.canParse(trimmed)) {
        const scheme = /^[\w.-]+(?::\d+)?(?:\/|$)/.test(trimmed) ? `; write https://${trimmed}` : "";
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .N(`${what} is ${JSON.stringify(trimmed)}, which is no address${scheme}.`);
    }
    const url = new URL(trimmed);
    if (url.protocol !== "http:" && url.protocol !== "https:") {
        const hint = /^[\w.-]+:\d+(?:\/|$)/.test(trimmed) ? `; write http://${trimmed}` : "";
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .N(`${what} is ${JSON.stringify(trimmed)}; it must begin with http:// or https://${hint}.`);
    }
    if (url.username || url.password)
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .N(`${what} has a user name or password in it; send a header Authorization in its place.`);
    return url;
}


/***/ }),

/***/ 22245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dw: () => (/* binding */ platformMark),
/* harmony export */   H_: () => (/* binding */ pageMark),
/* harmony export */   j7: () => (/* binding */ MARKS)
/* harmony export */ });
/** What shows that a platform answered in the target's place. Plain data: scripts of other engines get it too. */
const MARKS = {
    headers: [
        // https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response/
        { name: "cf-mitigated", value: "challenge", means: "a challenge page of Cloudflare" },
        // https://vercel.com/docs/vercel-firewall: "challenge" or "deny"
        { name: "x-vercel-mitigated", value: ".", means: "Vercel's firewall" },
        { name: "x-vercel-challenge-token", value: ".", means: "a challenge page of Vercel" },
        // https://docs.aws.amazon.com/waf/latest/developerguide/waf-captcha-and-challenge-how-it-works.html
        { name: "x-amzn-waf-action", value: "challenge|captcha", means: "a challenge page of AWS WAF" },
        // Deployment protection answers with 401, a page and this cookie.
        {
            name: "set-cookie",
            value: "(^|[\n,])\\s*_vercel_sso_nonce=",
            status: 401,
            means: "Vercel's deployment protection",
        },
    ],
    logins: [
        "^https://([^/]+\\.)?vercel\\.com/(sso-api|login)",
        "^https://[^/]+\\.cloudflareaccess\\.com/",
        "/cdn-cgi/access/login",
        "^https://login\\.(microsoftonline|live)\\.com/",
        "^https://accounts\\.google\\.com/",
        "^https://[^/]+\\.(okta|auth0)\\.com/",
        "^https://github\\.com/login",
        "^https://app\\.netlify\\.com/",
        "^[^?#]*/(log[-_]?in|sign[-_]?in|sso|saml|oauth2?|authorize)([/?#.]|$)",
    ],
    titles: [
        { title: "^Just a moment\\.\\.\\.$", means: "a challenge page of Cloudflare" },
        { title: "^Attention Required! \\| Cloudflare$", means: "a page of Cloudflare that blocks" },
        { title: "^Vercel Security Checkpoint$", means: "a challenge page of Vercel" },
        // Sucuri's CloudProxy and Anubis answer with 200.
        { title: "^You are being redirected\\.\\.\\.$", means: "a challenge page of Sucuri" },
        { title: "^Making sure you(?:'|&#39;|\u2019)re not a bot!$", means: "a challenge page of Anubis" },
        { title: "^DDoS-Guard$", means: "a challenge page of DDoS-Guard" },
        // Where redirects were followed on the way.
        { title: "^(?:Log in to|Sign in to|Login [–-]) Vercel$", means: "the login page of Vercel" },
        { title: "^Sign in .{1,3} Cloudflare Access$", means: "the login page of Cloudflare Access" },
    ],
    pages: [{ text: "<iframe[^>]{1,400}/_Incapsula_Resource\\?", means: "a page of Imperva that blocks" }],
};
/**
 * Says what stood in the way when an answer is not the target's own; undefined when nothing shows that.
 * @param headers names in lower case
 */
function platformMark(status, headers) {
    const mark = MARKS.headers.find((one) => {
        const given = headers[one.name];
        return given !== undefined && (one.status ?? status) === status && new RegExp(one.value, "i").test(given);
    });
    if (mark)
        return mark.means;
    const location = status >= 300 && status < 400 ? headers.location : undefined;
    if (location === undefined)
        return undefined;
    const lower = location.toLowerCase();
    return MARKS.logins.some((pattern) => new RegExp(pattern).test(lower)) ? "a redirect to a login page" : undefined;
}
/** The same by the beginning of an HTML page. */
function pageMark(html) {
    const title = /<title[^>]*>([^<]*)<\/title>/i.exec(html)?.[1]?.trim();
    const titled = title === undefined ? undefined : MARKS.titles.find((one) => new RegExp(one.title).test(title));
    return (titled ?? MARKS.pages.find((one) => new RegExp(one.text).test(html)))?.means;
}


/***/ }),

/***/ 15953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ PRIVATE_CODE),
/* harmony export */   q: () => (/* binding */ publicOnly)
/* harmony export */ });
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40610);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70291);


/** Code of the error for a name that has come to lead into a private network. */
const PRIVATE_CODE = "EPRIVATE";
/**
 * Looks names up for connections that must stay out of private networks: a name that was public when the target was
 * checked may have another address by the time that a connection is opened (DNS rebinding).
 */
function publicOnly(lookup = node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup) {
    return (hostname, options, callback) => {
        lookup(hostname, options, (error, address, family) => {
            const found = Array.isArray(address) ? address.map((one) => one.address) : [address];
            if (!error && found.some(_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isPrivateAddress */ .C0))
                callback(Object.assign(new Error(`${hostname} leads to a private network`), { code: PRIVATE_CODE }), "", 0);
            else
                callback(error, address, family);
        });
    };
}


/***/ })

};
