var __rewriteRelativeImportExtension = (this && this.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};
// The process that PGlite lives in, started under Node's permission model: it may read PGlite's files and nothing
// else. Whatever SQL does in here, it reaches neither the machine's files nor its programs, and it can be killed.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
const [directory, ...extensionFiles] = process.argv.slice(2);
const load = (file) => import(__rewriteRelativeImportExtension(pathToFileURL(join(directory, file)).href));
let database;
/** Loaded at once, so that a process that waits for its first database is ready. */
const parts = Promise.all([
    load("index.js"),
    ...extensionFiles.map((file) => load(`contrib/${file}`)),
]);
// Who asks for a database gets the error.
parts.catch(() => { });
async function open(dataDirectory) {
    await database?.close().catch(() => { });
    database = undefined;
    const [{ PGlite: Engine }, ...contrib] = await parts;
    const extensions = Object.assign({}, ...contrib);
    const loadDataDir = dataDirectory && new Blob([new Uint8Array(dataDirectory)]);
    database = await Engine.create({ extensions, loadDataDir });
}
async function answer(request) {
    const { id } = request;
    if (request.kind === "open") {
        await open(request.dataDirectory);
        return { id };
    }
    if (!database)
        throw new Error("no database is open");
    if (request.kind === "exec")
        return { id, bytes: await database.execProtocolRaw(request.bytes) };
    const dump = await database.dumpDataDir("none");
    return { id, bytes: new Uint8Array(await dump.arrayBuffer()) };
}
process.on("message", async (request) => {
    let reply;
    try {
        reply = await answer(request);
    }
    catch (error) {
        // WebAssembly ends with objects that are no errors.
        reply = { id: request.id, error: error instanceof Error ? error.message : "it ended" };
    }
    process.send?.(reply);
});
process.on("disconnect", () => process.exit());
// An error inside WebAssembly must not print a screenful of minified source: the parent sees the exit.
process.on("uncaughtException", () => process.exit(70));
