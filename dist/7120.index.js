export const id = 7120;
export const ids = [7120];
export const modules = {

/***/ 44102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   operationId: () => (/* binding */ operationId),
/* harmony export */   specFromDirectory: () => (/* binding */ specFromDirectory)
/* harmony export */ });
/* harmony import */ var _application_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74387);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31802);
/* harmony import */ var _spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76889);



/**
 * Reads the application of a directory and writes the spec of what it serves.
 * @param top of the repository, whose other files its modules may import
 */
function specFromDirectory(directory, { title, name, top }) {
    const files = (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .filesIn */ .nG)(directory, top);
    const application = (0,_application_js__WEBPACK_IMPORTED_MODULE_0__/* .readApplication */ .n)(files);
    const manifest = nearestManifest(files);
    const spec = (0,_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .specOf */ .rI)(application, { title: title ?? manifest.name ?? name, version: manifest.version ?? "1.0.0" });
    return {
        spec,
        operations: application.operations.map(({ method, path, location }) => ({
            method,
            path,
            operation_id: operationId(spec, method, path),
            file: location.file,
            line: location.line ?? null,
        })),
        unread: application.unread,
        beyond: application.beyond,
        broken: application.broken,
        files: application.files,
    };
}
/** The operationId that a spec gives an operation. */
function operationId(spec, method, path) {
    const { operationId: id } = (spec.paths[path]?.[method] ?? {});
    return id ?? null;
}
/** That of the directory, else of the nearest one around it: sources often have a directory of their own. */
function nearestManifest(files) {
    const around = files.list().filter((path) => /^(\.\.\/)*package\.json$/.test(path));
    const [nearest] = around.sort((a, b) => a.length - b.length);
    return manifestOf(nearest === undefined ? undefined : files.read(nearest));
}
function manifestOf(text) {
    try {
        const { name, version } = JSON.parse(text ?? "{}");
        return {
            ...(typeof name === "string" && name !== "" && { name }),
            ...(typeof version === "string" && { version }),
        };
    }
    catch {
        return {};
    }
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


/***/ })

};
