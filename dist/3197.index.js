export const id = 3197;
export const ids = [3197,7120];
export const modules = {

/***/ 93943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  databaseUrl: () => (/* reexport */ databaseUrl),
  specFromDatabase: () => (/* binding */ specFromDatabase)
});

// UNUSED EXPORTS: specFromCatalog

// EXTERNAL MODULE: ./build/src/routes/read/written.js
var written = __webpack_require__(44102);
// EXTERNAL MODULE: ./build/src/report/errors.js
var errors = __webpack_require__(25073);
;// CONCATENATED MODULE: ./build/src/routes/database/catalog.js

/**
 * Reads what the catalog says of tables and views. Partitions and what belongs to extensions are left out.
 * @param schemas names of schemas; undefined: `public`
 * @throws UsageError for a schema that is not there
 */
async function readCatalog(query, schemas) {
    const wanted = (schemas ?? ["public"]).map((name) => `E'${name.replace(/[\\']/g, "\\$&")}'`).join(", ");
    const there = (await query(`SELECT nspname FROM pg_namespace WHERE nspname IN (${wanted})`)).map(([name]) => name);
    const missing = schemas?.filter((name) => !there.includes(name)) ?? [];
    if (missing.length > 0)
        throw new errors/* UsageError */.N(`The database has no schema ${missing.join(", ")}.`);
    const relations = (await json(query, RELATIONS.replace("$SCHEMAS", wanted)));
    const types = (await json(query, TYPES));
    return {
        relations: relations.map(({ primary, ...relation }) => ({ ...relation, key: keyOf(primary, relation) })),
        types: new Map(types.map(({ oid, ...type }) => [oid, type])),
    };
}
async function json(query, sql) {
    const [row] = await query(sql);
    return JSON.parse(row?.[0] ?? "[]");
}
function keyOf(primary, { columns, unique }) {
    if (primary)
        return primary;
    const never = new Set(columns.filter(({ notNull }) => notNull).map(({ name }) => name));
    return unique.find((names) => names.every((name) => never.has(name))) ?? [];
}
/** Names of columns by their numbers, in the constraint's order. */
const names = (keys, table) => `(SELECT json_agg(a.attname ORDER BY k.n) FROM unnest(${keys}) WITH ORDINALITY k(attnum, n) JOIN pg_attribute a ON a.attrelid = ${table} AND a.attnum = k.attnum)`;
const RELATIONS = `SELECT coalesce(json_agg(json_build_object(
  'schema', n.nspname, 'name', c.relname,
  'kind', CASE WHEN c.relkind IN ('r', 'p', 'f') THEN 'table' ELSE 'view' END,
  'comment', obj_description(c.oid, 'pg_class'),
  'columns', coalesce((SELECT json_agg(json_build_object(
      'name', a.attname, 'type', a.atttypid::text, 'modifier', a.atttypmod, 'dimensions', a.attndims, 'notNull', a.attnotnull,
      'generated', a.attidentity <> '' OR a.attgenerated <> ''
        OR coalesce(pg_get_expr(d.adbin, d.adrelid) LIKE 'nextval(%', false),
      'default', CASE WHEN a.attgenerated = '' THEN pg_get_expr(d.adbin, d.adrelid) END,
      'comment', col_description(c.oid, a.attnum)) ORDER BY a.attnum)
    FROM pg_attribute a LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
    WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped), '[]'),
  'primary', (SELECT ${names("k.conkey", "c.oid")} FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'p'),
  'unique', coalesce((SELECT json_agg(${names("k.conkey", "c.oid")} ORDER BY k.conname) FROM pg_constraint k
    WHERE k.conrelid = c.oid AND k.contype = 'u'), '[]'),
  'references', coalesce((SELECT json_agg(json_build_object('name', k.conname, 'columns', ${names("k.conkey", "c.oid")},
      'target', json_build_object('schema', tn.nspname, 'name', t.relname), 'targetColumns', ${names("k.confkey", "t.oid")}) ORDER BY k.conname)
    FROM pg_constraint k JOIN pg_class t ON t.oid = k.confrelid JOIN pg_namespace tn ON tn.oid = t.relnamespace
    WHERE k.conrelid = c.oid AND k.contype = 'f' AND k.conparentid = 0), '[]'),
  'checks', coalesce((SELECT json_agg(json_build_object('name', k.conname, 'expression', pg_get_expr(k.conbin, k.conrelid), 'isValidated', k.convalidated)
      ORDER BY k.conname)
    FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'c'), '[]')
  ) ORDER BY n.nspname, c.relname), '[]')
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND NOT c.relispartition AND n.nspname IN ($SCHEMAS)
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.objid = c.oid AND e.classid = 'pg_class'::regclass AND e.deptype = 'e')`;
const TYPES = `SELECT coalesce(json_agg(json_build_object(
  'oid', t.oid::text, 'schema', n.nspname, 'name', t.typname,
  'kind', CASE WHEN t.typtype = 'd' THEN 'domain' WHEN t.typcategory = 'A' AND t.typelem <> 0 THEN 'array'
    ELSE CASE t.typtype WHEN 'e' THEN 'enum' WHEN 'c' THEN 'composite' WHEN 'r' THEN 'range' WHEN 'm' THEN 'range'
      ELSE 'base' END END,
  'of', CASE WHEN t.typtype = 'd' THEN t.typbasetype::text WHEN t.typcategory = 'A' AND t.typelem <> 0 THEN t.typelem::text END,
  'modifier', t.typtypmod, 'notNull', t.typnotnull, 'default', t.typdefault,
  'labels', coalesce((SELECT json_agg(e.enumlabel ORDER BY e.enumsortorder) FROM pg_enum e WHERE e.enumtypid = t.oid), '[]'),
  'checks', coalesce((SELECT json_agg(json_build_object('name', k.conname, 'expression', pg_get_expr(k.conbin, 0), 'isValidated', k.convalidated) ORDER BY k.conname)
    FROM pg_constraint k WHERE k.contypid = t.oid AND k.contype = 'c'), '[]'),
  'attributes', CASE WHEN t.typtype = 'c' THEN coalesce((SELECT json_agg(json_build_object('name', a.attname,
      'type', a.atttypid::text, 'modifier', a.atttypmod) ORDER BY a.attnum)
    FROM pg_attribute a WHERE a.attrelid = t.typrelid AND a.attnum > 0 AND NOT a.attisdropped), '[]') ELSE '[]' END
  )), '[]')
FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
WHERE t.typtype <> 'p' AND NOT (t.typtype = 'c' AND EXISTS (SELECT FROM pg_class c WHERE c.oid = t.typrelid AND c.relkind <> 'c')
  AND n.nspname IN ('pg_catalog', 'information_schema'))`;

// EXTERNAL MODULE: ./node_modules/pg/esm/index.mjs
var esm = __webpack_require__(83849);
;// CONCATENATED MODULE: ./build/src/routes/database/connect.js


const TIMEOUT_MS = 15_000;
/** For one query of the catalog, which may wait for a lock. */
const QUERY_TIMEOUT_MS = 60_000;
/**
 * The URL of `--from-db`: as given, or out of the variable that `env:NAME` names.
 * @throws UsageError whose text never holds what may be a password
 */
function databaseUrl(given, variable) {
    const name = /^env:(.*)$/s.exec(given)?.[1];
    if (name === "")
        throw new errors/* UsageError */.N("Name the environment variable that holds the database's URL: env:NAME.");
    const value = name === undefined ? given : variable(name);
    if (name !== undefined && !value)
        throw new errors/* UsageError */.N(`The database is to be taken from the environment variable ${name}, which is not set.`);
    if (!/^postgres(ql)?:\/\//i.test(value) || !isReadable(value))
        throw new errors/* UsageError */.N(`${name === undefined ? "The database" : `What the variable ${name} holds`} cannot be read: it should look like postgres://user:password@host:5432/database, with other signs written as %40 and the like.`);
    return value;
}
/** Whether it is a URL whose percent signs are escapes, as the driver wants them. */
function isReadable(url) {
    if (!URL.canParse(url))
        return false;
    const { username, password, hostname, pathname } = new URL(url);
    try {
        for (const part of [username, password, hostname, pathname])
            decodeURIComponent(part);
        return true;
    }
    catch {
        return false;
    }
}
/** Connects to a server. @throws EnvironmentError when it does not answer or refuses; the password is never shown */
async function connect(url) {
    const parsed = new URL(url);
    const mode = parsed.searchParams.get("sslmode") ?? "prefer";
    // pg verifies where libpq does not; what the mode means is decided here.
    parsed.searchParams.delete("sslmode");
    const { hostname, port, pathname } = parsed;
    const label = `${parsed.searchParams.get("host") ?? hostname}:${port || parsed.searchParams.get("port") || 5432}`;
    const open = async (ssl) => {
        const client = new esm/* default.Client */.Ay.Client({
            connectionString: parsed.href,
            ...(ssl !== undefined && { ssl }),
            connectionTimeoutMillis: TIMEOUT_MS,
            query_timeout: QUERY_TIMEOUT_MS,
            application_name: "backend-kit",
        });
        client.on("error", () => { });
        try {
            await client.connect();
            // Not as a start-up option: poolers refuse those, and the URL may have options of its own.
            await client.query("BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
            return client;
        }
        catch (error) {
            void client.end().catch(() => { });
            throw error;
        }
    };
    let client;
    try {
        client = await opened(open, mode);
    }
    catch (error) {
        throw new errors/* EnvironmentError */.e(`The database server at ${label} cannot be used: ${reasonOf(error, parsed)}.`);
    }
    return {
        database: decodeURIComponent(pathname.slice(1)) || "database",
        async query(sql) {
            const result = await client.query({ text: sql, rowMode: "array" }).catch((error) => {
                throw new errors/* EnvironmentError */.e(`The catalog of the database could not be read: ${reasonOf(error, parsed)}.`);
            });
            return result.rows.map((row) => row.map((value) => (value === null ? null : typeof value === "string" ? value : JSON.stringify(value))));
        },
        end: () => client.end(),
    };
}
async function opened(open, mode) {
    if (mode === "disable")
        return open(undefined);
    if (mode === "verify-full" || mode === "verify-ca")
        return open({ rejectUnauthorized: true });
    try {
        return await open({ rejectUnauthorized: false });
    }
    catch (error) {
        if (mode !== "require" && /does not support SSL/.test(error.message))
            return open(undefined);
        throw error;
    }
}
/** Why it did not work, in words, without the password. */
function reasonOf(error, { password, searchParams }) {
    const { message, code } = error;
    if (/client password must be a string/.test(message ?? ""))
        return "it wants a password, and the URL has none";
    const reason = (message || code || "it does not answer").split("\n")[0].replace(/\.$/, "");
    return [password, decodeURIComponent(password), searchParams.get("password") ?? ""]
        .filter((secret) => secret.length >= 4)
        .reduce((text, secret) => text.replaceAll(secret, "***"), reason);
}

;// CONCATENATED MODULE: ./build/src/routes/database/pattern.js
/** Named classes of POSIX. They know the letters of all scripts, wherever the database's locale is not "C". */
const CLASSES = {
    alpha: "\\p{L}",
    digit: "0-9",
    alnum: "\\p{L}\\p{N}",
    upper: "\\p{Lu}",
    lower: "\\p{Ll}",
    space: "\\s",
    xdigit: "0-9A-Fa-f",
    punct: "\\p{P}\\p{S}",
    blank: " \\t",
};
const WORD = "\\p{L}\\p{N}_";
/**
 * A regular expression of PostgreSQL as ECMAScript reads it with the `u` flag.
 * @param ignoreCase the operator was `~*`: JSON Schema has no such flag, so letters are written in both cases
 * @returns undefined for what only PostgreSQL knows
 */
function ecmaPattern(source, ignoreCase) {
    // Embedded options, look-behinds; a literal or basic expression.
    if (/^\*\*\*|\(\?[^:=!]/.test(source))
        return undefined;
    let result = "";
    for (let at = 0; at < source.length;) {
        const char = source[at];
        if (char === "[") {
            const bracket = readClass(source, at, ignoreCase);
            if (!bracket)
                return undefined;
            result += bracket.text;
            at = bracket.end;
        }
        else if (char === "\\") {
            const escaped = readEscape(source[at + 1]);
            if (escaped === undefined)
                return undefined;
            result += escaped;
            at += 2;
        }
        else {
            // A dot stands for line breaks as well.
            result += char === "." ? "[\\s\\S]" : ignoreCase ? inBothCases(char) : char;
            at++;
        }
    }
    try {
        new RegExp(result, "u");
        return result;
    }
    catch {
        return undefined;
    }
}
/** A letter as a class of both its cases; any other sign as it is. */
function inBothCases(char) {
    const other = swapped(char);
    return other === undefined ? char : `[${char}${other}]`;
}
/** After a backslash: a letter or digit has a meaning of its own, which may be one that only PostgreSQL knows. */
function readEscape(next) {
    if (next === undefined)
        return undefined;
    if (next === "w")
        return `[${WORD}]`;
    if (next === "W")
        return `[^${WORD}]`;
    if (/[dsDSnrtfv]/.test(next))
        return `\\${next}`;
    if (/[\p{L}\p{N}]/u.test(next))
        return undefined;
    return /[\^$\\.*+?()[\]{}|/]/.test(next) ? `\\${next}` : literal(next);
}
const literal = (char) => (/[\w-]/.test(char) ? char : `\\u{${char.codePointAt(0).toString(16)}}`);
/** A bracket expression; a backslash in it escapes, as in all advanced expressions. */
function readClass(source, start, ignoreCase) {
    let at = start + 1;
    let text = "[";
    if (source[at] === "^") {
        text += "^";
        at++;
    }
    for (let isFirst = true; at < source.length; isFirst = false) {
        const char = source[at];
        if (char === "]" && !isFirst)
            return { text: `${text}]`, end: at + 1 };
        const named = /^\[:(\w+):\]/.exec(source.slice(at));
        if (named) {
            const range = Object.hasOwn(CLASSES, named[1]) ? CLASSES[named[1]] : undefined;
            if (range === undefined)
                return undefined;
            text += ignoreCase && /^(upper|lower)$/.test(named[1]) ? CLASSES.alpha : range;
            at += named[0].length;
            continue;
        }
        if (char === "[" && /[.=]/.test(source[at + 1] ?? ""))
            return undefined;
        const span = /^([A-Za-z])-([A-Za-z])/.exec(source.slice(at));
        if (span) {
            const [whole, from = "", to = ""] = span;
            text += whole;
            if (ignoreCase && /[a-z]/.test(from) === /[a-z]/.test(to))
                text += `${swapped(from)}-${swapped(to)}`;
            at += whole.length;
            continue;
        }
        if (char === "\\") {
            const next = source[at + 1] ?? "";
            if (!/[dwsnrtfv\\\]^[\-./]/.test(next))
                return undefined;
            text += next === "w" ? WORD : /[./]/.test(next) ? next : `\\${next}`;
            at += 2;
            continue;
        }
        // A hyphen between two signs is a range; at an end it stands for itself, which `u` wants said.
        const isHyphen = char === "-" && (isFirst || source[at + 1] === "]");
        text += isHyphen ? "\\-" : /[[\]{}()|/]/.test(char) ? `\\${char}` : char;
        if (ignoreCase)
            text += swapped(char) ?? "";
        at++;
    }
    return undefined;
}
/** The letter in its other case, where there is one that is a single sign. */
function swapped(char) {
    const other = char === char.toLowerCase() ? char.toUpperCase() : char.toLowerCase();
    return other !== char && other.length === 1 ? other : undefined;
}

;// CONCATENATED MODULE: ./build/src/routes/database/comparison.js

/** What a comparison with a constant demands. Undefined: a schema cannot say it. */
function comparisonKeywords({ kind, measure }, operator, right, quantifier) {
    const values = quantifier ? listed(operator, right, quantifier) : undefined;
    if (quantifier && !values)
        return undefined;
    switch (measure) {
        case "value":
            return values ? ofValues(kind, values, operator === "=") : ofValue(kind, operator, right);
        case "Length":
            return right.kind === "number" ? unpadded(kind, bounded("Length", operator, right.value)) : undefined;
        case "Items":
            return right.kind === "number" ? bounded("Items", operator, right.value) : undefined;
        case "Dimension":
            return right.kind === "number" ? orEmpty(bounded("Items", operator, right.value)) : undefined;
        case "Trimmed":
            return right.kind === "string" && right.value === "" && operator === "<>" ? { pattern: "[^ ]" } : undefined;
        case "TrimmedLength":
            return right.kind === "number" && bounded("Length", operator, right.value)?.minLength === 1 && operator !== "="
                ? { pattern: "[^ ]" }
                : undefined;
        case "JsonType":
            return ofJsonType(operator, values ?? (right.kind === "string" ? [right.value] : []));
    }
}
/** `x IN (…)` is printed as `x = ANY (ARRAY[…])`, `x NOT IN (…)` as `x <> ALL (ARRAY[…])`. */
function listed(operator, right, quantifier) {
    if (right.kind !== "array" || operator !== (quantifier === "ANY" ? "=" : "<>"))
        return undefined;
    const values = right.items.map((item) => (item.kind === "string" || item.kind === "number" ? item.value : undefined));
    return values.every((value) => value !== undefined) ? values : undefined;
}
function ofValue(kind, operator, right) {
    const { holds } = kind;
    if (holds === "integer" || holds === "number") {
        if (right.kind === "number")
            return range(operator, right.value);
        // No number of JSON is one of these.
        return right.kind === "string" && isAlways(operator, right.value) ? {} : undefined;
    }
    if (holds === "boolean" && right.kind === "boolean")
        return operator === "=" ? { const: right.value } : operator === "<>" ? { const: !right.value } : undefined;
    if ((holds !== "text" && holds !== "enum") || right.kind !== "string")
        return undefined;
    if (operator === "=")
        return ofValues(kind, [right.value], true);
    if (operator === "<>")
        return right.value === "" ? { minLength: 1 } : ofValues(kind, [right.value], false);
    const like = /^(!?)(~~?)(\*?)$/.exec(operator);
    if (!like)
        return undefined;
    const [, not, tildes, star] = like;
    const ignoreCase = star === "*" || kind.ignoresCase === true;
    const pattern = tildes === "~" ? ecmaPattern(right.value, ignoreCase) : likePattern(right.value, ignoreCase);
    if (pattern === undefined)
        return undefined;
    return not === "!" ? { not: { pattern } } : { pattern };
}
/** One of some values, or none of them. */
function ofValues(kind, values, isOneOf) {
    const type = kind.holds === "integer" || kind.holds === "number" ? "number" : "string";
    if (!/^(text|enum|integer|number)$/.test(kind.holds) || values.some((value) => typeof value !== type))
        return undefined;
    const texts = values;
    if (kind.paddedTo !== undefined && texts.some((text) => text.length !== kind.paddedTo))
        return undefined;
    if (kind.ignoresCase) {
        const pattern = `^(?:${texts.map((text) => [...text].map((char) => quoted(char, true)).join("")).join("|")})$`;
        return isOneOf ? { pattern } : { not: { pattern } };
    }
    if (isOneOf)
        return { enum: values };
    return { not: values.length === 1 ? { const: values[0] } : { enum: values } };
}
function range(operator, value) {
    switch (operator) {
        case ">":
            return { exclusiveMinimum: value };
        case ">=":
            return { minimum: value };
        case "<":
            return { exclusiveMaximum: value };
        case "<=":
            return { maximum: value };
        case "=":
            return { enum: [value] };
        case "<>":
            return { not: { const: value } };
        default:
            return undefined;
    }
}
function isAlways(operator, value) {
    if (value === "NaN")
        return /^(<>|<|<=)$/.test(operator);
    if (value === "Infinity")
        return /^(<>|<|<=)$/.test(operator);
    return value === "-Infinity" && /^(<>|>|>=)$/.test(operator);
}
/** Lengths are whole numbers: `> 2` is 3 at least. */
function bounded(measure, operator, value) {
    const [least, most] = [`min${measure}`, `max${measure}`];
    switch (operator) {
        case ">":
            return { [least]: Math.max(0, Math.floor(value) + 1) };
        case ">=":
            return { [least]: Math.max(0, Math.ceil(value)) };
        case "<":
            return value > 0 ? { [most]: Math.ceil(value) - 1 } : undefined;
        case "<=":
            return value >= 0 ? { [most]: Math.floor(value) } : undefined;
        case "=":
            return Number.isInteger(value) && value >= 0 ? { [least]: value, [most]: value } : undefined;
        case "<>":
            return value === 0 ? { [least]: 1 } : undefined;
        default:
            return undefined;
    }
}
/** The database does not count the spaces that fill char(n) up; a schema does. */
function unpadded({ paddedTo }, keywords) {
    const most = keywords?.maxLength;
    return paddedTo !== undefined && most !== undefined && most < paddedTo ? undefined : keywords;
}
/** The length of an array without items is null, which every CHECK lets pass. */
function orEmpty(keywords) {
    const least = keywords?.minItems ?? 0;
    if (!keywords || least === 0)
        return keywords;
    if (least > 1)
        return { anyOf: [{ maxItems: 0 }, keywords] };
    const { minItems: _, ...rest } = keywords;
    return rest;
}
const JSON_TYPES = new Set(["object", "array", "string", "number", "boolean", "null"]);
function ofJsonType(operator, types) {
    if (operator !== "=" || types.length === 0 || !types.every((type) => JSON_TYPES.has(type)))
        return undefined;
    return { type: types.length === 1 ? types[0] : types };
}
function likePattern(like, ignoreCase) {
    const source = like.replace(/\\(.)|[\s\S]/gu, (part, escaped) => {
        if (part === "%")
            return "[\\s\\S]*";
        return part === "_" ? "[\\s\\S]" : quoted(escaped ?? part, ignoreCase);
    });
    // What anything may stand before or after is not anchored.
    return `^${source}$`.replace(/^\^(\[\\s\\S\]\*)+/, "").replace(/(\[\\s\\S\]\*)+\$$/, "");
}
/** A sign that stands for itself in a pattern. */
function quoted(char, ignoreCase) {
    if (/[\\^$.*+?()[\]{}|/]/.test(char))
        return `\\${char}`;
    return ignoreCase ? inBothCases(char) : char;
}

;// CONCATENATED MODULE: ./build/src/routes/database/expression.js
/** Reads an expression as `pg_get_expr` prints it. Undefined: it says more than is understood here. */
function parseExpression(text) {
    const tokens = tokenize(text);
    if (!tokens)
        return undefined;
    try {
        const parser = new Parser(tokens);
        const expression = parser.or();
        return parser.isDone ? expression : undefined;
    }
    catch (error) {
        if (error instanceof NotUnderstood)
            return undefined;
        throw error;
    }
}
class NotUnderstood extends Error {
}
function tokenize(text) {
    const tokens = [];
    const pattern = /\s+|(E?'(?:[^'\\]|''|\\[\s\S])*')|("(?:[^"]|"")*")|(\d+(?:\.\d*)?(?:e[+-]?\d+)?|\.\d+)|([A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*)|(::|<=|>=|<>|!=|!~~\*|!~~|!~\*|!~|~~\*|~~|~\*|[-+*/%<>=~^()[\],.&|#@!?])/gy;
    while (pattern.lastIndex < text.length) {
        const match = pattern.exec(text);
        if (!match)
            return undefined;
        const [, string, quoted, number, word, sign] = match;
        if (string !== undefined)
            tokens.push({ kind: "string", text: unquote(string) });
        else if (quoted !== undefined)
            tokens.push({ kind: "quoted", text: quoted.slice(1, -1).replaceAll('""', '"') });
        else if (number !== undefined)
            tokens.push({ kind: "number", text: number });
        else if (word !== undefined)
            tokens.push({ kind: "word", text: word });
        else if (sign !== undefined)
            tokens.push({ kind: "sign", text: sign });
    }
    return tokens;
}
/** A plain string keeps its backslashes; one with E before it does not. */
function unquote(text) {
    if (!text.startsWith("E"))
        return text.slice(1, -1).replaceAll("''", "'");
    return text
        .slice(2, -1)
        .replaceAll("''", "'")
        .replace(/\\(.)/gs, (_, char) => ({ n: "\n", t: "\t", r: "\r" })[char] ?? char);
}
const COMPARISONS = new Set([
    "=",
    "<>",
    "!=",
    "<",
    "<=",
    ">",
    ">=",
    "~",
    "~*",
    "!~",
    "!~*",
    "~~",
    "~~*",
    "!~~",
    "!~~*",
]);
const NUMERIC = /^(smallint|integer|bigint|numeric|real|double precision)$/;
function castTo(value, type) {
    switch (value.kind) {
        case "string": {
            if (type.endsWith("[]"))
                return arrayOf(value.value, type.slice(0, -2));
            const isNumber = NUMERIC.test(type) && /^-?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(value.value);
            return isNumber ? { kind: "number", value: Number(value.value) } : value;
        }
        case "name":
        case "call":
        case "cast":
            return { kind: "cast", of: value, type };
        default:
            return value;
    }
}
/** Items of an array's literal, "{a,b}", when they are plain words. */
function arrayOf(literal, type) {
    const inner = /^\{(.*)\}$/s.exec(literal)?.[1];
    const items = inner === "" ? [] : inner?.split(",");
    if (!items?.every((item) => /^[\w.+-][\w.+ -]*$/.test(item) && item !== "NULL" && !item.endsWith(" ")))
        throw new NotUnderstood();
    return { kind: "array", items: items.map((value) => castTo({ kind: "string", value }, type)) };
}
class Parser {
    #tokens;
    #at = 0;
    constructor(tokens) {
        this.#tokens = tokens;
    }
    get isDone() {
        return this.#at === this.#tokens.length;
    }
    or() {
        const parts = [this.#and()];
        while (this.#word("OR"))
            parts.push(this.#and());
        return parts.length === 1 ? parts[0] : { kind: "or", parts };
    }
    #and() {
        const parts = [this.#not()];
        while (this.#word("AND"))
            parts.push(this.#not());
        return parts.length === 1 ? parts[0] : { kind: "and", parts };
    }
    #not() {
        return this.#word("NOT") ? { kind: "not", of: this.#not() } : this.#comparison();
    }
    #comparison() {
        const left = this.#operand();
        if (this.#word("IS")) {
            const isNull = !this.#word("NOT");
            if (!this.#word("NULL"))
                throw new NotUnderstood();
            return { kind: "null-test", of: left, isNull };
        }
        const operator = this.#tokens[this.#at];
        if (operator?.kind !== "sign" || !COMPARISONS.has(operator.text))
            return left;
        this.#at++;
        const quantifier = this.#word("ANY") ? "ANY" : this.#word("ALL") ? "ALL" : undefined;
        return { kind: "compare", operator: operator.text, left, right: this.#operand(), quantifier };
    }
    #operand() {
        let value = this.#primary();
        while (this.#sign("::"))
            value = castTo(value, this.#type());
        return value;
    }
    /** The name of a type: "character varying[]" of "character varying(20)[]", "public.mood". */
    #type() {
        const words = [];
        for (let token = this.#tokens[this.#at]; token; token = this.#tokens[this.#at]) {
            const isName = token.kind === "quoted" || (token.kind === "word" && !/^(AND|OR|IS|NOT|COLLATE)$/.test(token.text));
            if (!isName && !(token.kind === "sign" && token.text === "."))
                break;
            words.push(token.text);
            this.#at++;
        }
        if (words.length === 0)
            throw new NotUnderstood();
        if (this.#sign("(")) {
            while (!this.#sign(")"))
                if (this.#at++ >= this.#tokens.length)
                    throw new NotUnderstood();
        }
        let isArray = false;
        for (; this.#sign("["); isArray = true)
            if (!this.#sign("]"))
                throw new NotUnderstood();
        return words.join(" ") + (isArray ? "[]" : "");
    }
    #primary() {
        const token = this.#tokens[this.#at++];
        if (!token)
            throw new NotUnderstood();
        if (token.kind === "string")
            return { kind: "string", value: token.text };
        if (token.kind === "number")
            return { kind: "number", value: Number(token.text) };
        if (token.kind === "quoted")
            return { kind: "name", name: token.text };
        if (token.kind === "sign") {
            if (token.text === "(") {
                const inner = this.or();
                if (!this.#sign(")"))
                    throw new NotUnderstood();
                return inner;
            }
            if (token.text === "-") {
                const inner = this.#primary();
                if (inner.kind === "number")
                    return { kind: "number", value: -inner.value };
            }
            throw new NotUnderstood();
        }
        return this.#fromWord(token.text);
    }
    #fromWord(word) {
        if (word === "true" || word === "false")
            return { kind: "boolean", value: word === "true" };
        if (word === "NULL")
            return { kind: "null" };
        // A domain's own value.
        if (word === "VALUE")
            return { kind: "name", name: "VALUE" };
        if (word === "ARRAY") {
            if (!this.#sign("["))
                throw new NotUnderstood();
            return { kind: "array", items: this.#list("]") };
        }
        if (!this.#sign("("))
            return { kind: "name", name: word };
        if (word === "TRIM" && this.#word("BOTH")) {
            // TRIM(BOTH FROM x) takes spaces away; with other signs before FROM it is not btrim(x).
            if (!this.#word("FROM"))
                throw new NotUnderstood();
            word = "btrim";
        }
        return { kind: "call", name: word, args: this.#list(")") };
    }
    #list(end) {
        const items = [];
        if (this.#sign(end))
            return items;
        do
            items.push(this.or());
        while (this.#sign(","));
        if (!this.#sign(end))
            throw new NotUnderstood();
        return items;
    }
    #word(word) {
        const token = this.#tokens[this.#at];
        if (token?.kind !== "word" || token.text !== word)
            return false;
        this.#at++;
        return true;
    }
    #sign(sign) {
        const token = this.#tokens[this.#at];
        if (token?.kind !== "sign" || token.text !== sign)
            return false;
        this.#at++;
        return true;
    }
}

;// CONCATENATED MODULE: ./build/src/routes/database/restrict.js
/** A schema with more demands; where both bound the same, the narrower bound holds. */
function restrict(schema, more) {
    const result = { ...schema };
    for (const [keyword, value] of Object.entries(more)) {
        const before = result[keyword];
        if (before === undefined)
            result[keyword] = value;
        else if (/^(minimum|exclusiveMinimum|min\w+)$/.test(keyword))
            result[keyword] = Math.max(before, value);
        else if (/^(maximum|exclusiveMaximum|max\w+)$/.test(keyword))
            result[keyword] = Math.min(before, value);
        else if (keyword === "enum" && before.some((it) => value.includes(it)))
            result.enum = before.filter((it) => value.includes(it));
        else if (JSON.stringify(before) !== JSON.stringify(value))
            result.allOf = [...(result.allOf ?? []), { [keyword]: value }];
    }
    // A narrower bound makes the type's own superfluous: 0 <= x beside -32768 <= x.
    if (typeof result.minimum === "number" && typeof result.exclusiveMinimum === "number")
        delete result[result.exclusiveMinimum >= result.minimum ? "minimum" : "exclusiveMinimum"];
    if (typeof result.maximum === "number" && typeof result.exclusiveMaximum === "number")
        delete result[result.exclusiveMaximum <= result.maximum ? "maximum" : "exclusiveMaximum"];
    return result;
}

;// CONCATENATED MODULE: ./build/src/routes/database/subject.js
const HOLDS = {
    text: "text",
    varchar: "text",
    bpchar: "text",
    citext: "text",
    name: "text",
    int2: "integer",
    int4: "integer",
    int8: "integer",
    numeric: "number",
    float4: "number",
    float8: "number",
    bool: "boolean",
    json: "json",
    jsonb: "json",
};
/** @param modifier `atttypmod`; that of a domain is its own */
function kindOfType(catalog, oid, modifier, dimensions = 1) {
    const type = catalog.types.get(oid);
    if (type?.kind === "domain")
        return kindOfType(catalog, type.of, type.modifier);
    if (type?.kind === "enum")
        return { holds: "enum" };
    // The items of nested arrays are counted together.
    if (type?.kind === "array")
        return { holds: dimensions > 1 ? "other" : "array" };
    if (type?.kind !== "base")
        return { holds: "other" };
    return {
        holds: Object.hasOwn(HOLDS, type.name) ? HOLDS[type.name] : "other",
        ...(type.name === "citext" && { ignoresCase: true }),
        ...(type.name === "bpchar" && modifier > 4 && { paddedTo: modifier - 4 }),
    };
}
function subjectOf(expression, kindOf) {
    const own = columnOf(expression, kindOf);
    if (own)
        return { ...own, measure: "value" };
    if (expression.kind === "cast" && /^(text|bigint|numeric)$/.test(expression.type))
        return expression.of.kind === "call" ? subjectOf(expression.of, kindOf) : undefined;
    if (expression.kind !== "call")
        return undefined;
    const [first, second] = expression.args;
    const inner = first && columnOf(first, kindOf);
    const { holds } = inner?.kind ?? {};
    switch (expression.name) {
        case "char_length":
        case "character_length":
        case "length": {
            if (second || !first)
                return undefined;
            if (inner)
                return holds === "text" || holds === "enum" ? { ...inner, measure: "Length" } : undefined;
            const trimmed = subjectOf(first, kindOf);
            return trimmed?.measure === "Trimmed" ? { ...trimmed, measure: "TrimmedLength" } : undefined;
        }
        case "btrim":
        case "ltrim":
        case "rtrim":
            return holds === "text" && !second ? { ...inner, measure: "Trimmed" } : undefined;
        case "cardinality":
            return holds === "array" ? { ...inner, measure: "Items" } : undefined;
        case "array_length":
            return holds === "array" && second?.kind === "number" && second.value === 1
                ? { ...inner, measure: "Dimension" }
                : undefined;
        case "jsonb_typeof":
        case "json_typeof":
            return holds === "json" ? { ...inner, measure: "JsonType" } : undefined;
        default:
            return undefined;
    }
}
/** A column, also within a cast that keeps its value. */
function columnOf(expression, kindOf) {
    if (expression.kind === "name") {
        const kind = kindOf(expression.name);
        return kind && { column: expression.name, kind };
    }
    if (expression.kind !== "cast")
        return undefined;
    const inner = columnOf(expression.of, kindOf);
    if (!inner)
        return undefined;
    const { holds } = inner.kind;
    if (/^(text|character varying)$/.test(expression.type) && (holds === "text" || holds === "enum"))
        return { ...inner, kind: { ...inner.kind, ignoresCase: false } };
    if (/^(numeric|double precision)$/.test(expression.type) && (holds === "integer" || holds === "number"))
        return inner;
    return /^(integer|bigint)$/.test(expression.type) && holds === "integer" ? inner : undefined;
}

;// CONCATENATED MODULE: ./build/src/routes/database/checks.js




/** @param kindOf what a column holds; undefined when there is no such column */
function demandsOfCheck(text, kindOf) {
    const result = { keywords: new Map(), notNull: [], isWhole: true };
    const expression = parseExpression(text);
    for (const part of expression ? conjuncts(expression) : [undefined]) {
        if (part?.kind === "null-test" && !part.isNull && part.of.kind === "name") {
            result.notNull.push(part.of.name);
            continue;
        }
        const demand = part && demandOf(part, kindOf);
        if (!demand)
            result.isWhole = false;
        else
            result.keywords.set(demand.column, [...(result.keywords.get(demand.column) ?? []), demand.keywords]);
    }
    return result;
}
/** Parts that all must hold. */
function conjuncts(expression) {
    if (expression.kind === "not") {
        const turned = negated(expression.of);
        return turned ? conjuncts(turned) : [expression];
    }
    return expression.kind === "and" ? expression.parts.flatMap(conjuncts) : [expression];
}
/** All that an expression of one column demands. Undefined: some of it cannot be said. */
function demandOf(expression, kindOf) {
    switch (expression.kind) {
        case "and": {
            const demands = conjuncts(expression).map((part) => demandOf(part, kindOf));
            return joined(demands, (all) => all.reduce(restrict, {}));
        }
        case "or":
            return either(expression.parts, kindOf);
        case "not": {
            const turned = negated(expression.of);
            if (turned)
                return demandOf(turned, kindOf);
            return ofBoolean(expression.of, false, kindOf);
        }
        case "compare":
            return comparison(expression, kindOf);
        default:
            return ofBoolean(expression, true, kindOf);
    }
}
/** What several demands of the same column come to. */
function joined(demands, join) {
    const [first] = demands;
    if (!first || !demands.every((demand) => demand?.column === first.column))
        return undefined;
    return { column: first.column, keywords: join(demands.map((demand) => demand.keywords)) };
}
/** `x IS NULL OR …` says nothing more of x: a CHECK lets null pass. Alternatives of one column are `anyOf`. */
function either(parts, kindOf) {
    const isNullTest = (part) => part.kind === "null-test" && part.isNull;
    const demand = joined(parts.filter((part) => !isNullTest(part)).map((part) => demandOf(part, kindOf)), anyOf);
    // Where another column is null, this one may be anything.
    const others = parts.filter((part) => isNullTest(part) && !(part.kind === "null-test" && part.of.kind === "name" && part.of.name === demand?.column));
    return others.length === 0 ? demand : undefined;
}
function anyOf(options) {
    if (options.length === 1)
        return options[0];
    const lists = options.map((option) => Array.isArray(option.enum) && Object.keys(option).length === 1 ? option.enum : undefined);
    return lists.every((list) => list !== undefined) ? { enum: [...new Set(lists.flat())] } : { anyOf: options };
}
function ofBoolean(expression, value, kindOf) {
    if (expression.kind !== "name" || kindOf(expression.name)?.holds !== "boolean")
        return undefined;
    return { column: expression.name, keywords: { const: value } };
}
const MIRRORED = { "<": ">", "<=": ">=", ">": "<", ">=": "<=", "=": "=", "<>": "<>" };
function comparison(given, kindOf) {
    const subject = subjectOf(given.left, kindOf);
    if (subject) {
        const keywords = comparisonKeywords(subject, given.operator, given.right, given.quantifier);
        return keywords && { column: subject.column, keywords };
    }
    const operator = given.quantifier ? undefined : MIRRORED[given.operator];
    const turned = operator === undefined ? undefined : subjectOf(given.right, kindOf);
    const keywords = turned && comparisonKeywords(turned, operator, given.left, undefined);
    return keywords && { column: turned.column, keywords };
}
const OPPOSITES = {
    "=": "<>",
    "<": ">=",
    ">": "<=",
    "~": "!~",
    "~*": "!~*",
    "~~": "!~~",
    "~~*": "!~~*",
};
for (const [one, other] of Object.entries(OPPOSITES))
    OPPOSITES[other] = one;
/** The expression that holds where the given one does not; both are null together. Undefined: there is no such. */
function negated(expression) {
    switch (expression.kind) {
        case "not":
            return expression.of;
        case "and":
        case "or":
            return {
                kind: expression.kind === "and" ? "or" : "and",
                parts: expression.parts.map((part) => negated(part) ?? { kind: "not", of: part }),
            };
        case "null-test":
            return { ...expression, isNull: !expression.isNull };
        case "compare": {
            const operator = OPPOSITES[expression.operator];
            if (operator === undefined)
                return undefined;
            const quantifier = expression.quantifier && (expression.quantifier === "ANY" ? "ALL" : "ANY");
            return { ...expression, operator, quantifier };
        }
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/routes/database/column-schema.js




const TIME = "(([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?|24:00(:00)?)";
const OCTET = "(25[0-5]|2[0-4]\\d|1?\\d?\\d)";
const ADDRESS = `^(${OCTET}(\\.${OCTET}){3}|[0-9A-Fa-f]*:[0-9A-Fa-f:.]*)(/\\d{1,3})?$`;
/** Ranges whose bounds hold no comma. */
const RANGES = new Set(["int4range", "int8range", "numrange", "daterange", "tsrange", "tstzrange"]);
const LARGEST_FLOAT = 3.4028234663852886e38;
const INTEGERS = {
    int2: { type: "integer", minimum: -32_768, maximum: 32_767 },
    int4: { type: "integer", format: "int32", minimum: -2_147_483_648, maximum: 2_147_483_647 },
    // JavaScript writes -2^63 as -9223372036854776000, and has no 2^63 - 1: it takes that for 2^63.
    int8: { type: "integer", format: "int64", exclusiveMinimum: -(2 ** 63), exclusiveMaximum: 2 ** 63 },
    oid: { type: "integer", minimum: 0, maximum: 4_294_967_295 },
};
const SIMPLE = {
    ...INTEGERS,
    float4: { type: "number", format: "float", minimum: -LARGEST_FLOAT, maximum: LARGEST_FLOAT },
    float8: { type: "number", format: "double" },
    bool: { type: "boolean" },
    text: { type: "string" },
    citext: { type: "string" },
    name: { type: "string" },
    xml: { type: "string" },
    uuid: { type: "string", format: "uuid" },
    date: { type: "string", format: "date" },
    timestamp: { type: "string", format: "date-time" },
    timestamptz: { type: "string", format: "date-time" },
    time: { type: "string", pattern: `^${TIME}$` },
    // The server writes "10:00:00+00", which the format `time` of RFC 3339 has no place for.
    timetz: { type: "string", pattern: `^${TIME}(Z|[+-]\\d{2}(:?\\d{2})?)?$` },
    interval: { type: "string" },
    money: { type: "string" },
    inet: { type: "string", pattern: ADDRESS },
    cidr: { type: "string", pattern: ADDRESS },
    macaddr: { type: "string", pattern: "^[0-9A-Fa-f]{2}([:-][0-9A-Fa-f]{2}){5}$" },
    macaddr8: { type: "string", pattern: "^[0-9A-Fa-f]{2}([:-][0-9A-Fa-f]{2}){7}$" },
    bytea: { type: "string", contentEncoding: "base64" },
    json: {},
    jsonb: {},
    hstore: { type: "object", additionalProperties: { type: ["string", "null"] } },
    tsvector: { type: "string" },
};
/**
 * The schema of a value of a type, without null.
 * @param dimensions of an array, as it was declared: PostgreSQL holds no array to their number, JSON has to be told one
 */
function typeSchema(catalog, { type: oid, modifier, dimensions = 1 }, unsaid, depth = 0) {
    const type = catalog.types.get(oid);
    if (!type || depth > 12)
        return {};
    const inner = (of, own) => typeSchema(catalog, { type: of, modifier: own }, unsaid, depth + 1);
    switch (type.kind) {
        case "enum":
            return { type: "string", enum: type.labels };
        case "array": {
            let schema = nullable(inner(type.of, modifier));
            for (let n = 1; n < dimensions; n++)
                schema = { type: "array", items: schema };
            return { type: "array", items: schema };
        }
        case "domain":
            return domainSchema(catalog, type, inner(type.of, type.modifier), unsaid);
        case "composite":
            return {
                type: "object",
                properties: Object.fromEntries(type.attributes.map((it) => [it.name, nullable(inner(it.type, it.modifier))])),
            };
        case "range":
            return { type: "string", ...(RANGES.has(type.name) && { pattern: "^(empty|[\\[(][^,]*,[^,]*[\\])])$" }) };
        case "base":
            return baseSchema(type, modifier);
    }
}
function baseSchema({ name }, modifier) {
    // The modifier counts four bytes more than it says.
    const length = modifier >= 4 ? modifier - 4 : undefined;
    switch (name) {
        case "varchar":
        case "bpchar":
            return { type: "string", ...(length !== undefined && { maxLength: length }) };
        case "bit":
            return { type: "string", pattern: modifier > 0 ? `^[01]{${modifier}}$` : "^[01]*$" };
        case "varbit":
            return { type: "string", pattern: modifier > 0 ? `^[01]{0,${modifier}}$` : "^[01]*$" };
        case "numeric":
            return length === undefined ? { type: "number" } : numericSchema(length);
        default:
            // All types have a form as text.
            return Object.hasOwn(SIMPLE, name) ? { ...SIMPLE[name] } : { type: "string" };
    }
}
/** numeric(precision, scale): both are packed into the modifier; the scale has eleven bits and a sign. */
function numericSchema(packed) {
    const precision = packed >> 16;
    const scale = ((packed & 0x7ff) ^ 1024) - 1024;
    const type = scale <= 0 ? "integer" : "number";
    // A number of JSON has 15 digits that can be relied on.
    if (precision <= 15) {
        const most = Number(`${"9".repeat(precision)}e${-scale}`);
        return { type, minimum: -most, maximum: most };
    }
    const bound = Number(`1e${precision - scale}`);
    return { type, exclusiveMinimum: -bound, exclusiveMaximum: bound };
}
function domainSchema(catalog, type, base, unsaid) {
    const kind = kindOfType(catalog, type.of, type.modifier);
    return type.checks.reduce((result, { name, expression }) => {
        const { keywords, isWhole } = demandsOfCheck(expression, (column) => (column === "VALUE" ? kind : undefined));
        if (!isWhole)
            unsaid(`the CHECK ${name} of the domain ${type.schema}.${type.name}: ${expression}`);
        return (keywords.get("VALUE") ?? []).reduce(restrict, result);
    }, base);
}
/** `null` is allowed too. */
function nullable(schema) {
    if (Object.keys(schema).length === 0)
        return schema;
    if (Array.isArray(schema.enum))
        return { ...schema, type: typesWithNull(schema.type), enum: [...schema.enum, null] };
    if ("const" in schema || "anyOf" in schema || "allOf" in schema || "not" in schema)
        return { anyOf: [schema, { type: "null" }] };
    return schema.type === undefined ? schema : { ...schema, type: typesWithNull(schema.type) };
}
function typesWithNull(type) {
    if (type === undefined)
        return undefined;
    const types = [type].flat();
    return types.includes("null") ? types : [...types, "null"];
}
/** Whether a column may be null: its domain, or one that this is made of, may forbid it as well. */
function isNullable(catalog, { notNull, type }) {
    if (notNull)
        return false;
    const domain = catalog.types.get(type);
    if (domain?.kind !== "domain")
        return true;
    const forbids = domain.checks.some(({ expression }) => demandsOfCheck(expression, () => undefined).notNull.includes("VALUE"));
    return !forbids && isNullable(catalog, { notNull: domain.notNull, type: domain.of });
}
/** The value of a default that is a constant. Undefined: the database computes it. */
function constantDefault(expression, schema) {
    const parsed = expression === null ? undefined : parseExpression(expression);
    const types = [schema.type].flat();
    if (parsed?.kind === "boolean" && types.includes("boolean"))
        return parsed.value;
    if (parsed?.kind === "number" && (types.includes("integer") || types.includes("number")))
        return parsed.value;
    if (parsed?.kind === "number" && types.includes("string") && expression !== null)
        return /^'(.*)'::/.exec(expression)?.[1];
    // Dates and the like are printed in words of the server's, and may be `now`.
    if (parsed?.kind === "string" && types.includes("string") && schema.format === undefined && !schema.contentEncoding)
        return parsed.value;
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/routes/database/components.js

/** The schemas of a row, of one to be created and of a change, by their names. */
function componentsOf(catalog, resource) {
    const { relation, name, columns } = resource;
    const readOnly = (column) => column.generated || relation.kind === "view";
    const row = {
        type: "object",
        ...(relation.comment && { description: relation.comment }),
        properties: properties(columns, (column) => ({
            ...plain(column, "read"),
            ...(readOnly(column) && { readOnly: true }),
        })),
        required: columns.map((column) => column.name),
    };
    if (relation.kind === "view")
        return { [name]: row };
    return {
        [name]: row,
        [`${name}Create`]: creation(catalog, resource),
        ...(canChange(resource) && {
            [`${name}Update`]: {
                ...objectOf(properties(changeable(resource), (column) => plain(column, "written")), []),
                minProperties: 1,
            },
        }),
    };
}
/**
 * The schema of a row to be created.
 * @param given names of columns that are known without it
 */
function creation(catalog, { columns }, given = []) {
    const writable = columns.filter(({ generated, name }) => !generated && !given.includes(name));
    const ownDefault = (column) => column.default ?? catalog.types.get(column.type)?.default ?? null;
    const required = writable.filter((column) => !column.written.isNullable && ownDefault(column) === null);
    return objectOf(properties(writable, (column) => {
        const value = constantDefault(ownDefault(column), column.written.schema);
        return { ...plain(column, "written"), ...(value !== undefined && { default: value }) };
    }), required.map((column) => column.name));
}
/** Whether there is anything in a row but its key that a client may set. */
const canChange = (resource) => resource.relation.key.length > 0 && changeable(resource).length > 0;
function changeable({ relation, columns }) {
    return columns.filter(({ generated, name }) => !generated && !relation.key.includes(name));
}
function plain({ comment, ...column }, side) {
    const { schema, isNullable } = column[side];
    return { ...(isNullable ? nullable(schema) : schema), ...(comment && { description: comment }) };
}
const properties = (columns, build) => Object.fromEntries(columns.map((column) => [column.name, build(column)]));
function objectOf(properties, required) {
    return { type: "object", properties, ...(required.length > 0 && { required }), additionalProperties: false };
}

;// CONCATENATED MODULE: ./build/src/routes/database/envelope.js
const REQUEST_ID = { type: "string", description: "Names this request in the server's logs." };
/** `{ data, meta: { requestId } }` */
function success(data, meta = {}) {
    return {
        type: "object",
        properties: {
            data,
            meta: {
                type: "object",
                properties: { requestId: REQUEST_ID, ...meta },
                required: ["requestId", ...Object.keys(meta)],
            },
        },
        required: ["data", "meta"],
    };
}
/** `{ error: { code, message, details }, meta: { requestId } }` */
function problem() {
    return {
        type: "object",
        properties: {
            error: {
                type: "object",
                properties: {
                    code: { type: "string", description: "VALIDATION_ERROR and the like." },
                    message: { type: "string" },
                    details: {
                        type: "array",
                        items: {
                            type: "object",
                            properties: { field: { type: "string" }, message: { type: "string" } },
                            required: ["field", "message"],
                        },
                    },
                },
                required: ["code", "message"],
            },
            meta: { type: "object", properties: { requestId: REQUEST_ID }, required: ["requestId"] },
        },
        required: ["error", "meta"],
    };
}
/** Where a list stands in all rows. */
function pagination() {
    return {
        type: "object",
        properties: {
            number: { type: "integer", minimum: 1, description: "Which page this is, from 1." },
            limit: { type: "integer", minimum: 1, description: "Rows on a page." },
            total: { type: "integer", minimum: 0, description: "Rows in all." },
        },
        required: ["number", "limit", "total"],
    };
}

;// CONCATENATED MODULE: ./build/src/routes/database/names.js
const IRREGULAR = {
    people: "person",
    children: "child",
    men: "man",
    women: "woman",
    mice: "mouse",
    data: "data",
    media: "media",
    news: "news",
    series: "series",
    species: "species",
};
/** One of what a plural names: "order_items" is many an "order_item". Words that are no plural stay. */
function singular(word) {
    const at = Math.max(word.lastIndexOf("_"), word.search(/[A-Z][a-z]*$/) - 1) + 1;
    const [head, last] = [word.slice(0, at), word.slice(at)];
    const lower = last.toLowerCase();
    if (Object.hasOwn(IRREGULAR, lower))
        return head + IRREGULAR[lower];
    if (/(ss|us|is)$/i.test(last))
        return word;
    if (/ies$/i.test(last) && last.length > 4)
        return `${word.slice(0, -3)}y`;
    if (/(ch|sh|ss|x|z|us)es$/i.test(last))
        return word.slice(0, -2);
    return /[^s]s$/i.test(last) ? word.slice(0, -1) : word;
}
/** "order_items" as "OrderItems". */
function pascal(text) {
    const words = text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
    const name = words.map((word) => word[0].toUpperCase() + word.slice(1)).join("");
    return name === "" ? "Unnamed" : /^\d/.test(name) ? `T${name}` : name;
}
/** Gives each text a name that no other has: the second "Order" is "Order2". */
class Names {
    #taken = new Set();
    /** @param endings what else is named after it: `OrderCreate` */
    take(name, endings = []) {
        const all = (candidate) => ["", ...endings].map((ending) => (candidate + ending).toLowerCase());
        let candidate = name;
        for (let n = 2; all(candidate).some((it) => this.#taken.has(it)); n++)
            candidate = `${name}${n}`;
        for (const taken of all(candidate))
            this.#taken.add(taken);
        return candidate;
    }
}

;// CONCATENATED MODULE: ./build/src/routes/database/resource.js





/** @param unsaid told of everything that the resources do not say of the catalog */
function resourcesOf(catalog, names, unsaid) {
    const many = new Set(catalog.relations.map(({ schema }) => schema)).size > 1;
    const paths = new Paths(catalog.relations, many);
    return catalog.relations.map((relation) => {
        const { schema, name, kind, key } = relation;
        if (kind === "table" && key.length === 0)
            unsaid(`single rows of ${schema}.${name}, which has no key: they can be listed and created only`);
        const shown = many && schema !== "public" ? `${schema}_${name}` : name;
        return {
            relation,
            name: names.take(pascal(singular(shown)), ["Create", "Update"]),
            plural: pascal(shown),
            path: paths.of(relation),
            keyNames: parameterNames(key),
            columns: columnsOf(catalog, relation, unsaid),
        };
    });
}
function columnsOf(catalog, { schema, name, columns, checks }, unsaid) {
    const result = columns.map((column) => ({
        ...column,
        written: { schema: typeSchema(catalog, column, unsaid), isNullable: isNullable(catalog, column) },
        read: { schema: typeSchema(catalog, column, unsaid), isNullable: isNullable(catalog, column) },
    }));
    const byName = new Map(result.map((column) => [column.name, column]));
    for (const check of checks) {
        const demands = demandsOfCheck(check.expression, (given) => {
            const column = byName.get(given);
            return column && kindOfType(catalog, column.type, column.modifier, column.dimensions);
        });
        if (!demands.isWhole)
            unsaid(`the CHECK ${check.name} of ${schema}.${name}: ${check.expression}`);
        const sides = (name) => {
            const column = byName.get(name);
            return column ? (check.isValidated ? [column.written, column.read] : [column.written]) : [];
        };
        for (const [given, all] of demands.keywords)
            for (const side of sides(given))
                side.schema = all.reduce(restrict, side.schema);
        for (const given of demands.notNull)
            for (const side of sides(given))
                side.isNullable = false;
    }
    return result;
}
/** A name as a segment of a path; braces would be parameters. */
const segment = (name) => encodeURIComponent(name).replaceAll("%20", "-");
/** Paths of relations: "/orders", with several schemas also "/sales/orders". No two have the same. */
class Paths {
    #many;
    #taken;
    constructor(relations, many) {
        this.#many = many;
        // Who is called as its path is keeps it, whatever else is there: "a b" gives way to "a-b".
        this.#taken = new Set(relations.filter((it) => !isChanged(it)).map((it) => this.#plain(it)));
    }
    of(relation) {
        const path = this.#plain(relation);
        if (!isChanged(relation))
            return path;
        let candidate = path;
        for (let n = 2; this.#taken.has(candidate); n++)
            candidate = `${path}-${n}`;
        this.#taken.add(candidate);
        return candidate;
    }
    #plain({ schema, name }) {
        return this.#many && schema !== "public" ? `/${segment(schema)}/${segment(name)}` : `/${segment(name)}`;
    }
}
const isChanged = ({ schema, name }) => `${schema}${name}`.includes(" ");
function parameterNames(columns) {
    const names = new Names();
    return columns.map((column) => names.take(column.replace(/[^\w$]/g, "_")));
}
/** The parameters of a key, in its order. */
function keyParameters({ relation, columns, keyNames }) {
    return {
        path: keyNames.map((name) => `/{${name}}`).join(""),
        parameters: relation.key.map((key, i) => ({
            name: keyNames[i],
            in: "path",
            required: true,
            schema: columns.find(({ name }) => name === key).read.schema,
        })),
    };
}

;// CONCATENATED MODULE: ./build/src/routes/database/operations.js



const ERRORS = {
    "400": "The request is not valid.",
    "404": "There is no such row.",
    "409": "Another row stands against it: a unique value that is taken, or a row that refers to this one.",
    "500": "Something went wrong on the server.",
};
const PAGING = [
    {
        name: "page",
        in: "query",
        description: "Which page, from 1.",
        schema: { type: "integer", minimum: 1, default: 1 },
    },
    {
        name: "limit",
        in: "query",
        description: "Rows on a page.",
        schema: { type: "integer", minimum: 1, maximum: 100, default: 20 },
    },
];
const ref = (name) => ({ $ref: `#/components/schemas/${name}` });
const operations_json = (schema) => ({ content: { "application/json": { schema } } });
/** A body that has to be there. */
const body = (schema) => ({ required: true, ...operations_json(ref(schema)) });
/** Errors by status, all in the envelope. */
function operations_errors(...statuses) {
    return Object.fromEntries(statuses.map((status) => [status, { description: ERRORS[status], ...operations_json(ref("Problem")) }]));
}
/** An answer with one row. */
function oneOf(name, description) {
    return { description, ...operations_json(success(ref(name))) };
}
/** Lists rows, page by page. */
function listOf({ relation, name }, id, summary, parameters = []) {
    return {
        tags: [relation.name],
        summary,
        operationId: id,
        parameters: [...parameters, ...PAGING],
        responses: {
            "200": {
                description: "A page of rows.",
                ...operations_json(success({ type: "array", items: ref(name) }, { page: ref("Page") })),
            },
            ...operations_errors("400", ...(parameters.length > 0 ? ["404"] : []), "500"),
        },
    };
}
/** Operations on all rows of a resource, and on single ones where there is a key. */
function addOperations(resource, paths, ids) {
    const { relation, name, plural, path } = resource;
    const tags = [relation.name];
    const collection = {
        get: listOf(resource, ids.take(`list${plural}`), `List rows of ${relation.name}`),
    };
    paths[path] = collection;
    if (relation.kind === "view")
        return;
    collection.post = {
        tags,
        summary: `Create a row of ${relation.name}`,
        operationId: ids.take(`create${name}`),
        requestBody: body(`${name}Create`),
        responses: { "201": oneOf(name, "The new row."), ...operations_errors("400", "409", "500") },
    };
    if (relation.key.length === 0)
        return;
    const key = keyParameters(resource);
    const item = {
        parameters: key.parameters,
        get: {
            tags,
            summary: `Read a row of ${relation.name}`,
            operationId: ids.take(`get${name}`),
            responses: { "200": oneOf(name, "The row."), ...operations_errors("400", "404", "500") },
        },
    };
    if (canChange(resource))
        item.patch = {
            tags,
            summary: `Change a row of ${relation.name}`,
            operationId: ids.take(`update${name}`),
            requestBody: body(`${name}Update`),
            responses: { "200": oneOf(name, "The row as it is now."), ...operations_errors("400", "404", "409", "500") },
        };
    item.delete = {
        tags,
        summary: `Delete a row of ${relation.name}`,
        operationId: ids.take(`delete${name}`),
        responses: { "204": { description: "It is gone." }, ...operations_errors("400", "404", "409", "500") },
    };
    paths[`${path}${key.path}`] = item;
}

;// CONCATENATED MODULE: ./build/src/routes/database/relations.js




/** What refers to a row stands below it, to be listed and created: `/users/{id}/orders`. */
function addRelations(child, to) {
    const told = new Set();
    for (const reference of child.relation.references) {
        const parent = to.resources.find(({ relation }) => isTarget(relation, reference));
        if (!parent || parent.relation.key.length === 0)
            continue;
        // Only a key leads to one row.
        if (!sameNames(reference.targetColumns, parent.relation.key))
            continue;
        // Two constraints on the same columns say the same.
        const said = JSON.stringify([parent.path, reference.columns]);
        if (told.has(said))
            continue;
        told.add(said);
        const path = `${parent.path}${keyParameters(parent).path}/${relationSegment(child, reference)}`;
        to.paths[freePath(path, to.paths)] = relationItem(child, parent, reference, to);
    }
}
/** Names that differ in signs that a path cannot hold are told apart by a number. */
function freePath(path, taken) {
    let candidate = path;
    for (let n = 2; Object.hasOwn(taken, candidate); n++)
        candidate = `${path}-${n}`;
    return candidate;
}
function relationItem(child, parent, reference, to) {
    const { parameters } = keyParameters(parent);
    const by = isAmbiguous(child, reference) ? `By${pascal(reference.columns.join("_"))}` : "";
    const tags = [child.relation.name];
    const owner = `belongs to a row of ${parent.relation.name}`;
    const get = isSingle(child.relation, reference)
        ? {
            tags,
            summary: `Read the row of ${child.relation.name} that ${owner}`,
            operationId: to.ids.take(`get${parent.name}${child.name}${by}`),
            parameters,
            responses: { "200": oneOf(child.name, "The row."), ...operations_errors("400", "404", "500") },
        }
        : listOf(child, to.ids.take(`list${parent.name}${child.plural}${by}`), `List rows of ${child.relation.name} that belong to a row of ${parent.relation.name}`, parameters);
    if (!canSet(child, reference))
        return { get };
    const name = to.names.take(`${child.name}CreateIn${parent.name}${by}`);
    to.schemas[name] = creation(to.catalog, child, reference.columns);
    const post = {
        tags,
        summary: `Create a row of ${child.relation.name} that ${owner}`,
        operationId: to.ids.take(`create${parent.name}${child.name}${by}`),
        parameters,
        requestBody: body(name),
        responses: { "201": oneOf(child.name, "The new row."), ...operations_errors("400", "404", "409", "500") },
    };
    return { get, post };
}
/** Whether the columns that refer to the parent are a client's to set: the path sets them. */
function canSet({ columns }, reference) {
    return reference.columns.every((name) => columns.some((column) => column.name === name && !column.generated));
}
/** Several columns that refer to the same table are told apart by their names. */
function isAmbiguous({ relation }, reference) {
    const { schema, name } = reference.target;
    const alike = relation.references.filter(({ target }) => target.schema === schema && target.name === name);
    return new Set(alike.map(({ columns }) => JSON.stringify(columns))).size > 1 || isTarget(relation, reference);
}
const isTarget = ({ schema, name }, { target }) => schema === target.schema && name === target.name;
function relationSegment(child, reference) {
    const own = child.path.slice(1).replaceAll("/", "-");
    return isAmbiguous(child, reference) ? `${own}-by-${segment(reference.columns.join("-"))}` : own;
}
/** A row can belong to one only when what refers to it is unique. */
function isSingle({ key, unique }, { columns }) {
    return [key, ...unique].some((names) => names.length > 0 && names.every((name) => columns.includes(name)));
}
function sameNames(one, other) {
    return one.length === other.length && one.every((name) => other.includes(name));
}

;// CONCATENATED MODULE: ./build/src/routes/database/crud.js






/**
 * Operations to list, read, create, change and delete the rows of tables, and to list those of views.
 * @param unsaid told of everything in the catalog that the spec does not say
 */
function crudSpec(catalog, info, unsaid) {
    const names = new Names();
    for (const own of ["Problem", "Page"])
        names.take(own);
    const ids = new Names();
    const resources = resourcesOf(catalog, names, unsaid);
    const spec = { openapi: "3.1.0", info, paths: {}, components: { schemas: {} } };
    const schemas = spec.components.schemas;
    for (const resource of resources) {
        Object.assign(schemas, componentsOf(catalog, resource));
        addOperations(resource, spec.paths, ids);
    }
    for (const resource of resources)
        addRelations(resource, { catalog, resources, paths: spec.paths, schemas, names, ids });
    Object.assign(schemas, { Problem: problem(), Page: pagination() });
    return spec;
}

;// CONCATENATED MODULE: ./build/src/routes/database/database.js





/**
 * A CRUD spec of the tables and views of a live database, which is only read.
 * @param url as `databaseUrl` gives it
 * @throws EnvironmentError when the server cannot be used
 */
async function specFromDatabase(url, options = {}) {
    const connection = await connect(url);
    try {
        return await specFromCatalog(connection.query, { ...options, title: options.title ?? connection.database });
    }
    finally {
        await connection.end().catch(() => { });
    }
}
/** The same over any connection. */
async function specFromCatalog(query, options) {
    const catalog = await readCatalog(query, options.schemas);
    const unsaid = [];
    const spec = crudSpec(catalog, { title: options.title, version: "1.0.0" }, (what) => {
        if (!unsaid.includes(what))
            unsaid.push(what);
    });
    const operations = Object.entries(spec.paths).flatMap(([path, item]) => Object.keys(item)
        .filter((method) => method !== "parameters")
        .map((method) => ({ method, path, operation_id: (0,written.operationId)(spec, method, path), file: null, line: null })));
    return {
        spec,
        operations,
        unread: unsaid.map((what) => ({ what, location: { file: "the catalog" } })),
        beyond: [],
        broken: [],
        files: 0,
    };
}


/***/ }),

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
