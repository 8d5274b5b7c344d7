export const id = 2394;
export const ids = [2394,3782];
export const modules = {

/***/ 67454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  databaseUrl: () => (/* reexport */ databaseUrl),
  specFromDatabase: () => (/* binding */ specFromDatabase)
});

// UNUSED EXPORTS: specFromCatalog

// EXTERNAL MODULE: ./build/src/report/errors.js
var errors = __webpack_require__(25073);
// EXTERNAL MODULE: ./build/src/routes/read/written.js
var written = __webpack_require__(44102);
;// CONCATENATED MODULE: ./build/src/routes/database/catalog.js
/**
 * Reads what the catalog says of tables and views. Partitions and what belongs to extensions are left out.
 * @param schemas names of schemas; undefined: `public`
 */
async function readCatalog(query, schemas) {
    const wanted = (schemas ?? ["public"]).map((name) => `'${name.replaceAll("'", "''")}'`).join(", ");
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
      'name', a.attname, 'type', a.atttypid::text, 'modifier', a.atttypmod, 'notNull', a.attnotnull,
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
      'target', tn.nspname || '.' || t.relname, 'targetColumns', ${names("k.confkey", "t.oid")}) ORDER BY k.conname)
    FROM pg_constraint k JOIN pg_class t ON t.oid = k.confrelid JOIN pg_namespace tn ON tn.oid = t.relnamespace
    WHERE k.conrelid = c.oid AND k.contype = 'f' AND k.conparentid = 0), '[]'),
  'checks', coalesce((SELECT json_agg(json_build_object('name', k.conname, 'expression', pg_get_expr(k.conbin, k.conrelid))
      ORDER BY k.conname)
    FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'c'), '[]')
  ) ORDER BY n.nspname, c.relname), '[]')
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND NOT c.relispartition AND n.nspname IN ($SCHEMAS)
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.objid = c.oid AND e.classid = 'pg_class'::regclass AND e.deptype = 'e')`;
const TYPES = `SELECT coalesce(json_agg(json_build_object(
  'oid', t.oid::text, 'schema', n.nspname, 'name', t.typname,
  'kind', CASE WHEN t.typcategory = 'A' AND t.typelem <> 0 THEN 'array'
    ELSE CASE t.typtype WHEN 'e' THEN 'enum' WHEN 'd' THEN 'domain' WHEN 'c' THEN 'composite'
      WHEN 'r' THEN 'range' WHEN 'm' THEN 'range' ELSE 'base' END END,
  'of', CASE WHEN t.typtype = 'd' THEN t.typbasetype::text WHEN t.typcategory = 'A' AND t.typelem <> 0 THEN t.typelem::text END,
  'modifier', t.typtypmod, 'notNull', t.typnotnull, 'default', t.typdefault,
  'labels', coalesce((SELECT json_agg(e.enumlabel ORDER BY e.enumsortorder) FROM pg_enum e WHERE e.enumtypid = t.oid), '[]'),
  'checks', coalesce((SELECT json_agg(json_build_object('name', k.conname, 'expression', pg_get_expr(k.conbin, 0)) ORDER BY k.conname)
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
/**
 * The URL of `--from-db`: as given, or out of the variable that `env:NAME` names.
 * @throws UsageError whose text never holds what may be a password
 */
function databaseUrl(given, variable) {
    const name = /^env:(.*)$/s.exec(given)?.[1];
    const value = name === undefined ? given : variable(name);
    if (name !== undefined && !value)
        throw new errors/* UsageError */.N(`The database is to be taken from the environment variable ${name}, which is not set.`);
    if (!/^postgres(ql)?:\/\//i.test(value) || !URL.canParse(value))
        throw new errors/* UsageError */.N(`${name === undefined ? "The database" : `What the variable ${name} holds`} cannot be read: it should look like postgres://user:password@host:5432/database, with other signs written as %40 and the like.`);
    return value;
}
/** Connects to a server. @throws EnvironmentError when it does not answer or refuses; the password is never shown */
async function connect(url) {
    const parsed = new URL(url);
    const mode = parsed.searchParams.get("sslmode") ?? "prefer";
    // pg verifies where libpq does not; what the mode means is decided here.
    parsed.searchParams.delete("sslmode");
    const { hostname, port, pathname } = parsed;
    const label = `${parsed.searchParams.get("host") ?? hostname}:${port || 5432}`;
    const open = async (ssl) => {
        const client = new esm/* default.Client */.Ay.Client({
            connectionString: parsed.href,
            ...(ssl !== undefined && { ssl }),
            connectionTimeoutMillis: TIMEOUT_MS,
            options: "-c default_transaction_read_only=on",
            application_name: "backend-kit",
        });
        client.on("error", () => { });
        try {
            await client.connect();
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
            const result = await client.query({ text: sql, rowMode: "array" });
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
function reasonOf(error, { password }) {
    const { message, code } = error;
    if (/client password must be a string/.test(message ?? ""))
        return "it wants a password, and the URL has none";
    const reason = (message || code || "it does not answer").split("\n")[0].replace(/\.$/, "");
    if (password.length < 4)
        return reason;
    return reason.replaceAll(password, "***").replaceAll(decodeURIComponent(password), "***");
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
    const pattern = /\s+|(E?'(?:[^'\\]|''|\\[\s\S])*')|("(?:[^"]|"")*")|(\d+(?:\.\d*)?(?:e[+-]?\d+)?|\.\d+)|([A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*)|(::|<=|>=|<>|!=|!~\*|!~|~\*|!~~\*|!~~|~~\*|~~|[-+*/%<>=~^()[\],.&|#@!?])/gy;
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
        while (this.#sign("::")) {
            this.#type();
            if (value.kind === "string" && /^-?\d+(\.\d+)?$/.test(value.value) && this.#lastType !== "text")
                value = { kind: "number", value: Number(value.value) };
        }
        return value;
    }
    #lastType = "";
    /** The name of a type: "character varying(20)[]", "public.mood". */
    #type() {
        const words = [];
        for (let token = this.#tokens[this.#at]; token; token = this.#tokens[this.#at]) {
            const isName = token.kind === "quoted" || (token.kind === "word" && !/^(AND|OR|IS|NOT)$/.test(token.text));
            if (!isName && !(token.kind === "sign" && token.text === "."))
                break;
            words.push(token.text);
            this.#at++;
        }
        if (words.length === 0)
            throw new NotUnderstood();
        this.#lastType = /^(text|character|varchar|citext|bpchar|name)/.test(words[0]) ? "text" : words.join(" ");
        if (this.#sign("(")) {
            while (!this.#sign(")"))
                if (this.#at++ >= this.#tokens.length)
                    throw new NotUnderstood();
        }
        while (this.#sign("["))
            if (!this.#sign("]"))
                throw new NotUnderstood();
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
        if (this.#sign("("))
            return { kind: "call", name: word, args: this.#list(")") };
        return { kind: "name", name: word };
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

;// CONCATENATED MODULE: ./build/src/routes/database/pattern.js
/** Named classes of POSIX, for the characters of ASCII. */
const CLASSES = {
    alpha: "A-Za-z",
    digit: "0-9",
    alnum: "A-Za-z0-9",
    upper: "A-Z",
    lower: "a-z",
    space: "\\s",
    xdigit: "0-9A-Fa-f",
    punct: "!-\\/:-@\\[-`{-~",
    blank: " \\t",
};
/**
 * A regular expression of PostgreSQL as ECMAScript reads it with the `u` flag.
 * @param ignoreCase the operator was `~*`: JSON Schema has no such flag, so letters are written in both cases
 * @returns undefined for what only PostgreSQL knows
 */
function ecmaPattern(source, ignoreCase) {
    // Embedded options, word boundaries of its own, back references, look-behinds.
    if (/^\*\*\*|\(\?[^:=!]|\\[mMyYAZ<>]|\\\d/.test(source))
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
            const next = source[at + 1];
            if (next === undefined)
                return undefined;
            result += /[dwsDWSnrtfv^$\\.*+?()[\]{}|/]/.test(next) ? `\\${next}` : literal(next);
            at += 2;
        }
        else {
            result += ignoreCase && /[a-z]/i.test(char) ? `[${char.toLowerCase()}${char.toUpperCase()}]` : char;
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
const literal = (char) => (/[\w-]/.test(char) ? char : `\\u{${char.codePointAt(0).toString(16)}}`);
/** A bracket expression: in POSIX a backslash inside is plain only without the advanced syntax, which is the default. */
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
            const range = CLASSES[named[1]];
            if (range === undefined)
                return undefined;
            text += ignoreCase && /^(upper|lower)$/.test(named[1]) ? "A-Za-z" : range;
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
            text += /[./]/.test(next) ? next : `\\${next}`;
            at += 2;
            continue;
        }
        // A hyphen between two signs is a range; at an end it stands for itself, which `u` wants said.
        const isHyphen = char === "-" && (isFirst || source[at + 1] === "]");
        text += isHyphen ? "\\-" : /[[\]{}()|/]/.test(char) ? `\\${char}` : char;
        if (ignoreCase && /[a-z]/i.test(char))
            text += swapped(char);
        at++;
    }
    return undefined;
}
const swapped = (char) => (char === char.toLowerCase() ? char.toUpperCase() : char.toLowerCase());

;// CONCATENATED MODULE: ./build/src/routes/database/checks.js


/**
 * What a CHECK demands of single columns, in words of JSON Schema.
 * @returns keywords by column (`VALUE` of a domain); undefined when it demands what a schema of a column cannot say
 */
function keywordsOfCheck(expression) {
    const parsed = parseExpression(expression);
    const demands = parsed && demandsOf(parsed);
    if (!demands)
        return undefined;
    const byColumn = new Map();
    for (const { column, keywords } of demands)
        byColumn.set(column, [...(byColumn.get(column) ?? []), keywords]);
    return byColumn;
}
/** All that must hold. Undefined: some of it cannot be said. */
function demandsOf(expression) {
    switch (expression.kind) {
        case "and": {
            const parts = expression.parts.map(demandsOf);
            return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
        }
        case "or":
            return either(expression.parts);
        case "compare":
            return comparison(expression);
        case "null-test":
            // A constraint that is null passes; NOT NULL is the column's own.
            return undefined;
        default:
            return undefined;
    }
}
/** `x IS NULL OR …` says nothing more: a CHECK lets null pass. Alternatives of one column are `anyOf`. */
function either(parts) {
    const rest = parts.filter((part) => !(part.kind === "null-test" && part.isNull));
    const demands = rest.map(demandsOf);
    if (demands.length === 0 || demands.some((part) => part === undefined || part.length === 0))
        return undefined;
    if (demands.length === 1)
        return demands[0];
    const columns = new Set(demands.flatMap((part) => part.map(({ column }) => column)));
    if (columns.size !== 1)
        return undefined;
    const [column] = columns;
    const options = demands.map((part) => Object.assign({}, ...part.map(({ keywords }) => keywords)));
    const values = options.map((option) => Array.isArray(option.enum) && Object.keys(option).length === 1 ? option.enum : undefined);
    if (values.every((list) => list !== undefined))
        return [{ column: column, keywords: { enum: values.flat() } }];
    return [{ column: column, keywords: { anyOf: options } }];
}
const MIRRORED = { "<": ">", "<=": ">=", ">": "<", ">=": "<=", "=": "=", "<>": "<>" };
function comparison(given) {
    const isTurned = !subjectOf(given.left) && subjectOf(given.right) && given.operator in MIRRORED && !given.quantifier;
    const { operator, left, right, quantifier } = isTurned
        ? { operator: MIRRORED[given.operator], left: given.right, right: given.left, quantifier: undefined }
        : given;
    const subject = subjectOf(left);
    if (!subject)
        return undefined;
    const keywords = keywordsOf(subject.measure, operator, right, quantifier);
    return keywords && [{ column: subject.column, keywords }];
}
const LENGTHS = new Set(["char_length", "character_length", "length"]);
const SIZES = new Set(["cardinality", "array_length"]);
function subjectOf(expression) {
    if (expression.kind === "name")
        return { column: expression.name, measure: "value" };
    if (expression.kind !== "call")
        return undefined;
    const [first, second] = expression.args;
    if (first?.kind !== "name")
        return undefined;
    if (LENGTHS.has(expression.name) && !second)
        return { column: first.name, measure: "Length" };
    if (SIZES.has(expression.name))
        return { column: first.name, measure: "Items" };
    return undefined;
}
function keywordsOf(measure, operator, right, quantifier) {
    if (right.kind === "array")
        return ofList(measure, operator, right, quantifier);
    if (quantifier)
        return undefined;
    if (measure !== "value")
        return right.kind === "number" ? bounded(measure, operator, right.value) : undefined;
    if (right.kind === "number")
        return range(operator, right.value);
    if (right.kind === "boolean")
        return operator === "=" ? { const: right.value } : undefined;
    if (right.kind !== "string")
        return undefined;
    if (operator === "=")
        return { enum: [right.value] };
    if (operator === "<>")
        return right.value === "" ? { minLength: 1 } : { not: { const: right.value } };
    if (operator === "~" || operator === "~*") {
        const pattern = ecmaPattern(right.value, operator === "~*");
        return pattern === undefined ? undefined : { pattern };
    }
    return operator === "~~" ? { pattern: likePattern(right.value) } : undefined;
}
/** `x IN (…)` is printed as `x = ANY (ARRAY[…])`, `x NOT IN (…)` as `x <> ALL (ARRAY[…])`. */
function ofList(measure, operator, { items }, quantifier) {
    const values = items.map((item) => (item.kind === "string" || item.kind === "number" ? item.value : undefined));
    if (measure !== "value" || values.includes(undefined))
        return undefined;
    if (operator === "=" && quantifier === "ANY")
        return { enum: values };
    return operator === "<>" && quantifier === "ALL" ? { not: { enum: values } } : undefined;
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
            return { [least]: value, [most]: value };
        case "<>":
            return value === 0 ? { [least]: 1 } : undefined;
        default:
            return undefined;
    }
}
function likePattern(like) {
    const source = like.replace(/\\(.)|[%_]|[^%_\\]+/gs, (part, escaped) => {
        if (part === "%")
            return "[\\s\\S]*";
        if (part === "_")
            return "[\\s\\S]";
        return (escaped ?? part).replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
    });
    return `^${source}$`;
}

;// CONCATENATED MODULE: ./build/src/routes/database/column-schema.js


const INTEGERS = {
    int2: { type: "integer", minimum: -32_768, maximum: 32_767 },
    int4: { type: "integer", format: "int32", minimum: -2_147_483_648, maximum: 2_147_483_647 },
    int8: { type: "integer", format: "int64" },
    oid: { type: "integer", minimum: 0, maximum: 4_294_967_295 },
};
const SIMPLE = {
    ...INTEGERS,
    float4: { type: "number", format: "float" },
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
    time: { type: "string" },
    timetz: { type: "string", format: "time" },
    interval: { type: "string" },
    money: { type: "string" },
    inet: { type: "string" },
    cidr: { type: "string" },
    macaddr: { type: "string" },
    macaddr8: { type: "string" },
    bytea: { type: "string", contentEncoding: "base64" },
    json: {},
    jsonb: {},
    hstore: { type: "object", additionalProperties: { type: ["string", "null"] } },
    tsvector: { type: "string" },
};
/** The schema of a value of a type, without null. */
function typeSchema(catalog, oid, modifier, unsaid, depth = 0) {
    const type = catalog.types.get(oid);
    if (!type || depth > 12)
        return {};
    const inner = (of, own) => typeSchema(catalog, of, own, unsaid, depth + 1);
    switch (type.kind) {
        case "enum":
            return { type: "string", enum: type.labels };
        case "array":
            // PostgreSQL holds no array to its number of dimensions; JSON has to be told one.
            return { type: "array", items: nullable(inner(type.of, modifier)) };
        case "domain":
            return domainSchema(type, inner(type.of, type.modifier), unsaid);
        case "composite":
            return {
                type: "object",
                properties: Object.fromEntries(type.attributes.map((it) => [it.name, nullable(inner(it.type, it.modifier))])),
            };
        case "range":
            return { type: "string" };
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
            return Object.hasOwn(SIMPLE, name) ? { ...SIMPLE[name] } : {};
    }
}
/** numeric(precision, scale): both are packed into the modifier; the scale has eleven bits and a sign. */
function numericSchema(packed) {
    const precision = packed >> 16;
    const scale = ((packed & 0x7ff) ^ 1024) - 1024;
    const bound = Number(`1e${precision - scale}`);
    return { type: scale <= 0 ? "integer" : "number", exclusiveMinimum: -bound, exclusiveMaximum: bound };
}
function domainSchema({ schema, name, checks }, base, unsaid) {
    return checks.reduce((result, check) => {
        const keywords = keywordsOfCheck(check.expression)?.get("VALUE");
        if (keywords)
            return keywords.reduce(restrict, result);
        unsaid(`the CHECK ${check.name} of the domain ${schema}.${name}: ${check.expression}`);
        return result;
    }, base);
}
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
        else if (keyword === "enum")
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
/** Whether a column may be null: its domain may forbid it as well. */
function isNullable(catalog, column) {
    return !column.notNull && !catalog.types.get(column.type)?.notNull;
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

;// CONCATENATED MODULE: ./build/src/routes/database/crud.js




/**
 * Operations to list, read, create, change and delete the rows of tables, and to list those of views.
 * @param unsaid told of everything in the catalog that the spec does not say
 */
function crudSpec(catalog, info, unsaid) {
    const names = new Names();
    for (const own of ["Problem", "Page"])
        names.take(own);
    const many = new Set(catalog.relations.map(({ schema }) => schema)).size > 1;
    const resources = catalog.relations.map((relation) => resourceOf(catalog, relation, many, names, unsaid));
    const spec = { openapi: "3.1.0", info, paths: {}, components: { schemas: {} } };
    const schemas = spec.components.schemas;
    for (const resource of resources) {
        addSchemas(catalog, resource, schemas);
        addOperations(resource, spec.paths);
    }
    const ids = new Names();
    for (const resource of resources)
        addRelations(resource, resources, spec.paths, ids);
    Object.assign(schemas, { Problem: problem(), Page: pagination() });
    return spec;
}
function resourceOf(catalog, relation, withSchema, names, unsaid) {
    const { schema, name } = relation;
    const shown = withSchema && schema !== "public" ? `${schema}_${name}` : name;
    const columns = new Map();
    for (const column of relation.columns)
        columns.set(column.name, typeSchema(catalog, column.type, column.modifier, unsaid));
    for (const check of relation.checks) {
        const keywords = keywordsOfCheck(check.expression);
        if (!keywords)
            unsaid(`the CHECK ${check.name} of ${schema}.${name}: ${check.expression}`);
        for (const [column, all] of keywords ?? [])
            if (columns.has(column))
                columns.set(column, all.reduce(restrict, columns.get(column)));
    }
    if (relation.kind === "table" && relation.key.length === 0)
        unsaid(`single rows of ${schema}.${name}, which has no key: they can be listed and created only`);
    const one = names.take(pascal(singular(shown)), ["Create", "Update"]);
    const path = withSchema && schema !== "public" ? `/${segment(schema)}/${segment(name)}` : `/${segment(name)}`;
    return { relation, name: one, plural: pascal(shown), path, columns };
}
/** A name as a segment of a path; braces would be parameters. */
const segment = (name) => encodeURIComponent(name).replaceAll("%20", "-");
function addSchemas(catalog, { relation, name, columns }, schemas) {
    const all = (include, build) => Object.fromEntries(relation.columns.filter(include).map((column) => [column.name, build(column)]));
    const plain = (column) => {
        const schema = columns.get(column.name);
        return {
            ...(isNullable(catalog, column) ? nullable(schema) : schema),
            ...(column.comment && { description: column.comment }),
        };
    };
    const readOnly = (column) => column.generated || relation.kind === "view";
    schemas[name] = {
        type: "object",
        ...(relation.comment && { description: relation.comment }),
        properties: all(() => true, (column) => ({ ...plain(column), ...(readOnly(column) && { readOnly: true }) })),
        required: relation.columns.map((column) => column.name),
    };
    if (relation.kind === "view")
        return;
    const writable = (column) => !column.generated;
    const withDefault = (column) => {
        const own = column.default ?? catalog.types.get(column.type)?.default ?? null;
        const value = constantDefault(own, columns.get(column.name));
        return { ...plain(column), ...(value !== undefined && { default: value }) };
    };
    const required = relation.columns.filter((column) => writable(column) &&
        !isNullable(catalog, column) &&
        column.default === null &&
        !catalog.types.get(column.type)?.default);
    schemas[`${name}Create`] = objectOf(all(writable, withDefault), required.map((column) => column.name));
    const changeable = (column) => writable(column) && !relation.key.includes(column.name);
    if (canChange(relation))
        schemas[`${name}Update`] = { ...objectOf(all(changeable, plain), []), minProperties: 1 };
}
/** Whether there is anything in a row but its key that a client may set. */
function canChange({ columns, key }) {
    return key.length > 0 && columns.some((column) => !column.generated && !key.includes(column.name));
}
function objectOf(properties, required) {
    return { type: "object", properties, ...(required.length > 0 && { required }), additionalProperties: false };
}
const ref = (name) => ({ $ref: `#/components/schemas/${name}` });
const crud_json = (schema) => ({ content: { "application/json": { schema } } });
/** Errors by status, all in the envelope. */
function crud_errors(...statuses) {
    return Object.fromEntries(statuses.map((status) => [status, { description: ERRORS[status], ...crud_json(ref("Problem")) }]));
}
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
function listOf({ relation, name }, id, summary, parameters = []) {
    return {
        tags: [relation.name],
        summary,
        operationId: id,
        parameters: [...parameters, ...PAGING],
        responses: {
            "200": {
                description: "A page of rows.",
                ...crud_json(success({ type: "array", items: ref(name) }, { page: ref("Page") })),
            },
            ...crud_errors("400", ...(parameters.length > 0 ? ["404"] : []), "500"),
        },
    };
}
function oneOf(name, description) {
    return { description, ...crud_json(success(ref(name))) };
}
/** The parameters of a key, in its order. A single one is called `id`, when it is the only key of the path. */
function keyParameters({ relation, columns }, prefix = "") {
    const names = relation.key.map((column) => `${prefix}${parameterName(column)}`);
    return {
        path: names.map((name) => `/{${name}}`).join(""),
        parameters: relation.key.map((column, i) => ({
            name: names[i],
            in: "path",
            required: true,
            schema: columns.get(column),
        })),
    };
}
const parameterName = (column) => column.replace(/[^\w$]/g, "_");
function addOperations(resource, paths) {
    const { relation, name, plural, path } = resource;
    const tags = [relation.name];
    const body = (schema) => ({ required: true, ...crud_json(ref(schema)) });
    const collection = {
        get: listOf(resource, `list${plural}`, `List rows of ${relation.name}`),
    };
    paths[path] = collection;
    if (relation.kind === "view")
        return;
    collection.post = {
        tags,
        summary: `Create a row of ${relation.name}`,
        operationId: `create${name}`,
        requestBody: body(`${name}Create`),
        responses: { "201": oneOf(name, "The new row."), ...crud_errors("400", "409", "500") },
    };
    if (relation.key.length === 0)
        return;
    const key = keyParameters(resource);
    const item = {
        parameters: key.parameters,
        get: {
            tags,
            summary: `Read a row of ${relation.name}`,
            operationId: `get${name}`,
            responses: { "200": oneOf(name, "The row."), ...crud_errors("400", "404", "500") },
        },
    };
    if (canChange(relation))
        item.patch = {
            tags,
            summary: `Change a row of ${relation.name}`,
            operationId: `update${name}`,
            requestBody: body(`${name}Update`),
            responses: { "200": oneOf(name, "The row as it is now."), ...crud_errors("400", "404", "409", "500") },
        };
    item.delete = {
        tags,
        summary: `Delete a row of ${relation.name}`,
        operationId: `delete${name}`,
        responses: { "204": { description: "It is gone." }, ...crud_errors("400", "404", "409", "500") },
    };
    paths[`${path}${key.path}`] = item;
}
/** What refers to a row stands below it: `/users/{id}/orders`. */
function addRelations(child, resources, paths, ids) {
    for (const reference of child.relation.references) {
        const parent = resources.find(({ relation }) => `${relation.schema}.${relation.name}` === reference.target);
        if (!parent || parent.relation.key.length === 0)
            continue;
        // Only a key leads to one row.
        if (!sameNames(reference.targetColumns, parent.relation.key))
            continue;
        const key = keyParameters(parent);
        const path = `${parent.path}${key.path}/${relationSegment(child, reference)}`;
        if (paths[path])
            continue;
        const by = isAmbiguous(child, reference) ? `By${pascal(reference.columns.join("_"))}` : "";
        if (isSingle(child.relation, reference))
            paths[path] = {
                get: {
                    tags: [child.relation.name],
                    summary: `Read the row of ${child.relation.name} that belongs to a row of ${parent.relation.name}`,
                    operationId: ids.take(`get${parent.name}${child.name}${by}`),
                    parameters: key.parameters,
                    responses: { "200": oneOf(child.name, "The row."), ...crud_errors("400", "404", "500") },
                },
            };
        else
            paths[path] = {
                get: listOf(child, ids.take(`list${parent.name}${child.plural}${by}`), `List rows of ${child.relation.name} that belong to a row of ${parent.relation.name}`, key.parameters),
            };
    }
}
/** Several columns that refer to the same table are told apart by their names. */
function isAmbiguous({ relation }, reference) {
    return (relation.references.filter(({ target }) => target === reference.target).length > 1 ||
        reference.target === `${relation.schema}.${relation.name}`);
}
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
    catch (error) {
        // pg's errors of the server; what is our own mistake has no code.
        const { code, message } = error;
        if (typeof code !== "string")
            throw error;
        throw new errors/* EnvironmentError */.e(`The catalog of the database could not be read: ${message}.`);
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
        .map((method) => ({ method, path, operation_id: (0,written/* operationId */.B)(spec, method, path), file: null, line: null })));
    return {
        spec,
        operations,
        unread: unsaid.map((what) => ({ what, location: { file: "the catalog" } })),
        broken: [],
        files: 0,
    };
}


/***/ }),

/***/ 18529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ HEADER),
/* harmony export */   M: () => (/* binding */ isOurs)
/* harmony export */ });
/** First line of every file that belongs to the generator: by it files are known that may be written again or removed. */
const HEADER = "// Made by backend-kit from the API's description: changes here are lost when it is made again.";
/** Whether a file is one of the generator's own. */
function isOurs(text) {
    return text.replace(/^\ufeff/, "").startsWith(HEADER);
}


/***/ }),

/***/ 44102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ operationId),
/* harmony export */   specFromDirectory: () => (/* binding */ specFromDirectory)
/* harmony export */ });
/* harmony import */ var _application_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93199);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31802);
/* harmony import */ var _spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42450);



/** Reads the application of a directory and writes the spec of what it serves. */
function specFromDirectory(directory, { title, name }) {
    const files = (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .filesIn */ .nG)(directory);
    const application = (0,_application_js__WEBPACK_IMPORTED_MODULE_0__/* .readApplication */ .n)(files);
    const manifest = manifestOf(files.read("package.json"));
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
        broken: application.broken,
        files: application.files,
    };
}
/** The operationId that a spec gives an operation. */
function operationId(spec, method, path) {
    const { operationId: id } = (spec.paths[path]?.[method] ?? {});
    return id ?? null;
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


/***/ })

};
