export const id = 2235;
export const ids = [2235];
export const modules = {

/***/ 42235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findK6: () => (/* binding */ findK6)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/report/errors.js
var errors = __webpack_require__(25073);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(46752);
;// CONCATENATED MODULE: ./build/src/load/k6/releases.js
/** The release that is downloaded where no k6 is found. */
const RELEASE = "2.2.0";
/** Where releases are. */
const RELEASES_URL = "https://github.com/grafana/k6/releases/download";
const archive = (system, ending, sha256) => ({
    name: `k6-v${RELEASE}-${system}.${ending}`,
    sha256,
    binary: `k6-v${RELEASE}-${system}/${system.startsWith("windows") ? "k6.exe" : "k6"}`,
});
/** By `process.platform` and `process.arch`. */
const ARCHIVES = {
    "linux-x64": archive("linux-amd64", "tar.gz", "b5a8003c86f35f5cd5ceef1490312c48e587696c94d998cefc6d7b3b4cb1597d"),
    "linux-arm64": archive("linux-arm64", "tar.gz", "4ecd64cadcc792402d16293836115480419c4447c032858f564852d98f1bf54c"),
    "darwin-x64": archive("macos-amd64", "zip", "45a08590511c8a6a9c6331645e60c41624924e848e29472e87c60ac956d50372"),
    "darwin-arm64": archive("macos-arm64", "zip", "37a028506bf13578de66c906296803775df28cc2504b1a8c5d786b2803e757c7"),
    "win32-x64": archive("windows-amd64", "zip", "ceb2b1e1cf9dbe1303c6c33ec83ffda86dda5c610b4def92064d3c7ebae8d9f4"),
};

;// CONCATENATED MODULE: ./build/src/load/k6/install.js











/** Several times what an archive has: more than that is not it. */
const MOST_BYTES = 256 * 1024 * 1024;
const PATIENCE_MS = 180_000;
/**
 * Downloads an archive, holds it against its pinned checksum and unpacks it, aside first, so that an unfinished one is
 * never taken for k6. Nothing of it is run or unpacked before its sum was right.
 * @param proxy as the environment names it
 * @throws EnvironmentError
 */
async function install(archive, directory, proxy, base = RELEASES_URL) {
    const aside = await makeRoom(directory);
    try {
        const file = (0,external_node_path_.join)(aside, archive.name);
        const url = `${base}/v${RELEASE}/${archive.name}`;
        const sum = await download(url, file, proxy);
        if (sum !== archive.sha256)
            throw new errors/* EnvironmentError */.e(`${url} has the SHA-256 ${sum}, not ${archive.sha256} as pinned: it was not unpacked. Install k6 yourself, or use the embedded engine.`);
        const unpacked = (0,external_node_path_.join)(aside, "unpacked");
        await (0,promises_.mkdir)(unpacked);
        // bsdtar, which macOS and Windows bring along, reads zip too.
        await (0,external_node_util_.promisify)(external_node_child_process_.execFile)("tar", ["-xf", file, "-C", unpacked]);
        await (0,promises_.chmod)((0,external_node_path_.join)(unpacked, ...archive.binary.split("/")), 0o755);
        await putInPlace(unpacked, directory);
    }
    catch (error) {
        if (error instanceof errors/* EnvironmentError */.e)
            throw error;
        throw new errors/* EnvironmentError */.e(`k6 ${RELEASE} could not be unpacked: ${error.message.split("\n")[0]}.`);
    }
    finally {
        await (0,promises_.rm)(aside, { recursive: true, force: true });
    }
}
/** Where somebody else did the same at the same time, theirs is there, whole and with the same sum. */
async function putInPlace(unpacked, directory) {
    try {
        await (0,promises_.rename)(unpacked, directory);
    }
    catch (error) {
        const { code } = error;
        if (code !== "ENOTEMPTY" && code !== "EEXIST" && code !== "EPERM")
            throw error;
    }
}
/** A directory beside the one that is to be. */
async function makeRoom(directory) {
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(directory), { recursive: true });
        return await (0,promises_.mkdtemp)(`${directory}.`);
    }
    catch (error) {
        throw new errors/* EnvironmentError */.e(`k6 is not on PATH, and there is no room for it in ${(0,external_node_path_.dirname)(directory)} (${error.code}). Install k6, or use the embedded engine.`);
    }
}
/** @returns the SHA-256 of what was written */
async function download(url, file, proxy = {}) {
    const agent = new undici/* EnvHttpProxyAgent */.J2({
        httpProxy: proxy.http ?? "",
        httpsProxy: proxy.https ?? "",
        noProxy: proxy.noProxy ?? "",
    });
    const hash = (0,external_node_crypto_.createHash)("sha256");
    try {
        const response = await (0,undici/* fetch */.hd)(url, { signal: AbortSignal.timeout(PATIENCE_MS), dispatcher: agent });
        if (!response.ok || !response.body)
            throw new Error(`status ${response.status}`);
        let size = 0;
        const counted = async function* (chunks) {
            for await (const chunk of chunks) {
                size += chunk.byteLength;
                if (size > MOST_BYTES)
                    throw new Error("it is far too long");
                hash.update(chunk);
                yield chunk;
            }
        };
        await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.fromWeb(response.body), counted, (0,external_node_fs_.createWriteStream)(file));
    }
    catch (error) {
        const { message, cause } = error;
        throw new errors/* EnvironmentError */.e(`k6 is not on PATH, and ${url} could not be downloaded: ${cause?.message ?? message}. Install k6, or use the embedded engine.`);
    }
    finally {
        await agent.destroy();
    }
    return hash.digest("hex");
}

;// CONCATENATED MODULE: ./build/src/load/k6/version.js
/** Major versions whose flags and output are known here. */
const KNOWN_MAJORS = [1, 2];
/** Reads `k6 version`: "k6 v2.2.0 (go1.26.8, linux/amd64)", which begins with the binary's name. Undefined for what is not k6. */
function parseVersion(output) {
    const [, version, major] = /^\S*k6\S* v?((\d+)\.\d+\.\d+\S*) \(/m.exec(output) ?? [];
    return version === undefined ? undefined : { version, major: Number(major) };
}

;// CONCATENATED MODULE: ./build/src/load/k6/find.js







/**
 * Finds k6: on PATH, in the tool cache, among earlier downloads, else downloads the pinned release.
 * @throws EnvironmentError when there is none, or when the one on PATH cannot run or is of an unknown version
 */
async function findK6(places) {
    const { platform = process.platform, arch = process.arch } = places;
    const name = platform === "win32" ? "k6.exe" : "k6";
    const onPath = places.path
        .split(external_node_path_.delimiter)
        .filter(Boolean)
        .map((directory) => (0,external_node_path_.resolve)(directory, name))
        .find(isExecutable);
    if (onPath)
        return probe(onPath, "on PATH");
    const cached = places.toolCache === undefined ? undefined : inToolCache(places.toolCache, name, arch);
    if (cached)
        return probe(cached, "in the tool cache");
    const archive = ARCHIVES[`${platform}-${arch}`];
    if (places.downloads === undefined || !archive)
        throw new errors/* EnvironmentError */.e(`k6 is not on PATH${places.toolCache === undefined ? "" : ", nor in the tool cache"}${archive ? "" : `, and there is no release of it for ${platform} on ${arch}`}: install it (https://grafana.com/docs/k6/latest/set-up/install-k6/), or use the embedded engine.`);
    const directory = (0,external_node_path_.join)(places.downloads, `k6-${RELEASE}`);
    const kept = (0,external_node_path_.join)(directory, ...archive.binary.split("/"));
    // One that was kept and does not run, such as out of a cache that was cut off, is downloaded anew.
    if (isExecutable(kept)) {
        const known = await probe(kept, "downloaded").catch(() => undefined);
        if (known)
            return known;
        (0,external_node_fs_.rmSync)(directory, { recursive: true, force: true });
    }
    await install(archive, directory, places.proxy);
    return probe(kept, "downloaded");
}
/** The newest version of the tool cache that is complete. */
function inToolCache(root, name, arch) {
    const versions = listed((0,external_node_path_.join)(root, "k6")).filter((version) => /^\d+\.\d+\.\d+/.test(version));
    versions.sort((a, b) => b.localeCompare(a, "en", { numeric: true }));
    return versions
        .flatMap((version) => {
        const directory = (0,external_node_path_.join)(root, "k6", version, arch);
        return [(0,external_node_path_.join)(directory, name), ...listed(directory).map((inner) => (0,external_node_path_.join)(directory, inner, name))];
    })
        .find(isExecutable);
}
function listed(directory) {
    try {
        return (0,external_node_fs_.readdirSync)(directory);
    }
    catch {
        return [];
    }
}
function isExecutable(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}
/** Asks a binary for its version. */
async function probe(path, from) {
    const { output, failure } = await new Promise((done) => {
        (0,external_node_child_process_.execFile)(path, ["version"], { timeout: 20_000, encoding: "utf8" }, (error, stdout, stderr) => {
            const said = stderr.trim().split("\n")[0];
            done({ output: stdout, failure: error ? said || error.message.split("\n")[0] : undefined });
        });
    });
    const parsed = parseVersion(output);
    if (failure !== undefined)
        throw new errors/* EnvironmentError */.e(`${path} does not run: ${failure}.`);
    if (!parsed)
        throw new errors/* EnvironmentError */.e(`${path} is no k6: it does not tell a version.`);
    if (!KNOWN_MAJORS.includes(parsed.major))
        throw new errors/* EnvironmentError */.e(`${path} is k6 ${parsed.version}; versions ${KNOWN_MAJORS.join(" and ")} are known here. Put one of them before it on PATH.`);
    return { path, ...parsed, from };
}


/***/ })

};
