import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RawAnswer, rawRequest, requestText } from "../../support/raw-request.ts";
import { RICH } from "./rich-spec.ts";
import { type Running, startAll } from "./three-servers.ts";

type Expected = { status: number; part?: object; body?: string; fields?: string[]; headers?: Record<string, string> };
type Case = [name: string, request: Buffer, expected: Expected];

const get = (target: string, headers: Record<string, string> = {}) => requestText(`GET ${target}`, headers);
const post = (target: string, type: string | undefined, body: string | Buffer, headers: Record<string, string> = {}) =>
  requestText(`POST ${target}`, { ...(type !== undefined && { "Content-Type": type }), ...headers }, body);
const json = (target: string, value: unknown) => post(target, "application/json", JSON.stringify(value));
const form = (target: string, text: string) => post(target, "application/x-www-form-urlencoded", text);
const basic = (text: string) => `Basic ${Buffer.from(text).toString("base64")}`;

/** What the handler was given in one part, or that it was called at all. */
const ok = (part: object = {}): Expected => ({ status: 200, part });
const exactly = (body: object): Expected => ({ status: 200, body: JSON.stringify(body) });
const bad = (...fields: string[]): Expected => ({ status: 400, ...(fields.length > 0 && { fields }) });
const status = (code: number, headers?: Record<string, string>): Expected => ({
  status: code,
  ...(headers && { headers }),
});

function multipart(parts: [head: string, body: string][], boundary = "XX"): string {
  return `${parts.map(([head, body]) => `--${boundary}\r\n${head}\r\n\r\n${body}\r\n`).join("")}--${boundary}--\r\n`;
}
const field = (name: string, more = "") => `Content-Disposition: form-data; name="${name}"${more}`;
const file = field("file", '; filename="a.txt"\r\nContent-Type: text/plain'.replace("\\r\\n", "\r\n"));
const encoded = (parts: [string, string][]) =>
  post("/multipart-encoded", "multipart/form-data; boundary=XX", multipart(parts));
const upload = (parts: [string, string][]) => post("/multipart", "multipart/form-data; boundary=XX", multipart(parts));

const ROUTING: Case[] = [
  ["a path", get("/users"), ok({ operation: "listUsers" })],
  ["text wins over a parameter", get("/users/me"), ok({ operation: "getMe" })],
  [
    "of a path without parameters the methods are its own",
    requestText("DELETE /users/me"),
    status(405, { allow: "GET, HEAD" }),
  ],
  ["an encoded slash stays in its parameter", get("/users/a%2Fb"), ok({ params: { id: "a/b" } })],
  ["a plus in a path is a plus", get("/users/a+b"), ok({ params: { id: "a+b" } })],
  ["an encoded percent is decoded once", get("/users/%2525"), ok({ params: { id: "%25" } })],
  ["text in a parameter's segment", get("/files/a.b.json"), ok({ operation: "jsonFile", params: { name: "a.b" } })],
  [
    "without that text it is the other route",
    get("/files/a.txt"),
    ok({ operation: "file", params: { name: "a.txt" } }),
  ],
  ["two parameters in a segment", get("/compare/v1.0..v2"), ok({ params: { a: "v1.0", b: "v2" } })],
  ["a verb behind a colon", requestText("POST /things/5:cancel"), ok({ operation: "cancel", params: { id: 5 } })],
  ["an encoded colon", requestText("POST /things/5%3Acancel"), ok({ operation: "cancel", params: { id: 5 } })],
  ["a parameter that takes slashes", get("/proxy/a/b/c"), ok({ params: { "rest+": "a/b/c" } })],
  ["text that is encoded", get("/with%20space/%C3%BC"), ok({ operation: "words" })],
  ["a slash at the end is another path", get("/users/"), status(404)],
  ["and is needed where it is specified", get("/slash/"), ok({ operation: "slash" })],
  ["which does not serve it without", get("/slash"), status(404)],
  ["no slashes are joined", get("//users"), status(404)],
  ["case matters", get("/Users"), status(404)],
  ["what is no HTTP", Buffer.from("FOO /users HTTP/1.1\r\nHost: a\r\n\r\n"), { status: 400, body: "" }],
  ["an absolute address", get("http://other/users?x=1"), ok({ operation: "listUsers" })],
  ["a path that cannot be decoded", get("/users/%zz"), bad("path.id")],
  ["bytes that are no UTF-8", get("/users/%FF"), bad("path.id")],
  ["an unknown path that cannot be decoded", get("/nowhere/%zz"), status(404)],
  ["an unknown path", get("/nowhere"), status(404)],
  ["another method", requestText("PATCH /users"), status(405, { allow: "GET, HEAD, POST" })],
  [
    "of paths with parameters another may have the method",
    requestText("DELETE /files/a.json"),
    ok({ operation: "deleteFile", params: { name: "a.json" } }),
  ],
  ["OPTIONS that is not specified", requestText("OPTIONS /users"), status(405, { allow: "GET, HEAD, POST" })],
  ["a method that asks for a body", requestText("QUERY /users"), status(405, { allow: "GET, HEAD, POST" })],
  ["a rare method", requestText("PROPFIND /users"), status(405, { allow: "GET, HEAD, POST" })],
  ["HEAD where GET is", requestText("HEAD /users"), { status: 200, body: "" }],
  ["HEAD where nothing is", requestText("HEAD /nowhere"), { status: 404, body: "" }],
  ["HEAD where GET is not", requestText("HEAD /json"), { status: 405, body: "", headers: { allow: "POST" } }],
  ["no body with 204", requestText("DELETE /nothing"), { status: 204, body: "" }],
  ["a very long parameter", get(`/users/${"a".repeat(5000)}`), ok({ params: { id: "a".repeat(5000) } })],
];

const PARAMETERS: Case[] = [
  ["label", get("/label/.1,2"), ok({ params: { v: [1, 2] } })],
  ["label with dots", get("/label/.1.2"), ok({ params: { v: [1, 2] } })],
  ["label without its dot", get("/label/1"), bad("path.v")],
  ["matrix with another name", get("/matrix/;v=1;w=2"), bad("path.v")],
  [
    "label, exploded object with dots in its values",
    get("/label-each/.name=1.5.R=2"),
    ok({ params: { v: { name: "1.5", R: 2 } } }),
  ],
  ["label, exploded object that begins with no name", get("/label-each/.5.R=2"), bad("path.v")],
  ["label, exploded object", get("/label-each/.R=1.name=x"), ok({ params: { v: { R: 1, name: "x" } } })],
  ["matrix", get("/matrix/;v=1,2"), ok({ params: { v: [1, 2] } })],
  ["matrix, exploded", get("/matrix-each/;v=a;v=b%3B"), ok({ params: { v: ["a", "b;"] } })],
  ["matrix, an object with names of its own", get("/matrix-object/;R=1;z=2"), ok({ params: { v: { R: 1, z: "2" } } })],
  ["matrix without its name", get("/matrix/1,2"), bad("path.v")],
  ["simple list", get("/simple/a,b%2Cc"), ok({ params: { v: ["a", "b,c"] } })],
  ["simple object", get("/simple-object/R,1,name,x"), ok({ params: { v: { R: 1, name: "x" } } })],
  ["simple object with a name twice", get("/simple-object/R,1,R,2"), bad("path.v.R")],
  ["a flat object with a name twice", get("/objects?flat=R,1,R,2"), bad("query.flat.R")],
  ["an exploded label with a name twice", get("/label-each/.R=1.R=2"), bad("path.v.R")],
  ["defaults", get("/scalars"), ok({ query: { limit: 20, quoted: 7, wrong: "short" } })],
  [
    "defaults beside a reference, behind one, and in parts",
    get("/defaults"),
    exactly({ operation: "defaults", query: { referred: 7, whole: 20, maybe: null }, auth: {} }),
  ],
  [
    "defaults within an object that is there",
    get("/defaults?referred=1&whole=1&maybe=x&page[order][desc]=true"),
    exactly({
      operation: "defaults",
      query: { referred: 1, whole: 1, maybe: "x", page: { order: { desc: true, by: "name" }, size: 20 } },
      auth: {},
    }),
  ],
  [
    "numbers and booleans",
    get("/scalars?flag=true&limit=3&ratio=1.5e1"),
    ok({ query: { flag: true, limit: 3, ratio: 15 } }),
  ],
  ["a flag of 1", get("/scalars?flag=1"), bad("query.flag")],
  ["an empty limit", get("/scalars?limit="), bad("query.limit")],
  ["a limit without a value", get("/scalars?limit"), bad("query.limit")],
  ["a limit below its minimum", get("/scalars?limit=0"), bad("query.limit")],
  ["a repeated limit", get("/scalars?limit=1&limit=2"), bad("query.limit")],
  ["a fraction for an integer", get("/scalars?limit=1.5"), bad("query.limit")],
  ["a whole number with a fraction of nothing", get("/scalars?limit=2.0"), ok({ query: { limit: 2 } })],
  ["hexadecimal", get("/scalars?limit=0x10"), bad("query.limit")],
  ["a number with a plus, which is a space", get("/scalars?limit=+1"), bad("query.limit")],
  ["infinity", get("/scalars?ratio=Infinity"), bad("query.ratio")],
  ["a number in a text", get("/scalars?text=5"), ok({ query: { text: "5", limit: 20 } })],
  ["an empty text", get("/scalars?text="), ok({ query: { text: "", limit: 20 } })],
  ["a plus in a query is a space", get("/scalars?text=a+b%2Bc"), ok({ query: { text: "a b+c", limit: 20 } })],
  ["null", get("/scalars?maybe=null"), ok({ query: { maybe: null, limit: 20 } })],
  ["one of two: a number", get("/scalars?either=7"), ok({ query: { either: 7, limit: 20 } })],
  ["one of two: a text", get("/scalars?either=abc"), ok({ query: { either: "abc", limit: 20 } })],
  ["none of two", get("/scalars?either=A"), bad("query.either")],
  ["values of several types", get("/scalars?level=1"), ok({ query: { level: "1", limit: 20 } })],
  ["a value that is a number", get("/scalars?level=2"), ok({ query: { level: 2, limit: 20 } })],
  ["no value of those", get("/scalars?level=3"), bad("query.level")],
  ["no schema to speak of", get("/scalars?free=1"), ok({ query: { free: "1", limit: 20 } })],
  ["an empty value that is allowed", get("/scalars?empty="), ok({ query: { empty: "", limit: 20 } })],
  [
    "the name of the prototype",
    get("/scalars?__proto__=x"),
    ok({ query: JSON.parse('{"__proto__":"x","limit":20}') as object }),
  ],
  ["bytes of a query that are no UTF-8", get("/scalars?text=%FF"), bad("query.text")],
  ["unknown names are nobody's business", get("/scalars?other=%FF&constructor=1"), ok({ query: { limit: 20 } })],
  ["a repeated name for an array", get("/arrays?each=1&each=2"), ok({ query: { each: [1, 2] } })],
  ["one value of an array", get("/arrays?each=1"), ok({ query: { each: [1] } })],
  ["a wrong item", get("/arrays?each=1&each=x"), bad("query.each.1")],
  ["commas", get("/arrays?commas=a,b%2Cc"), ok({ query: { commas: ["a", "b,c"] } })],
  ["spaces", get("/arrays?spaces=a%20b+c"), ok({ query: { spaces: ["a", "b", "c"] } })],
  ["pipes", get("/arrays?pipes=1|2%7C3"), ok({ query: { pipes: [1, 2, 3] } })],
  [
    "deep objects",
    get("/arrays?deep[min]=1&deep[tags]=a&deep%5Btags%5D=b&deep[in][on]=true"),
    ok({ query: { deep: { min: 1, tags: ["a", "b"], in: { on: true } } } }),
  ],
  ["a deep object without brackets", get("/arrays?deep=1"), bad("query.deep")],
  ["a deep object with and without brackets", get("/arrays?deep=1&deep[min]=1"), bad("query.deep")],
  ["a deep property without a name", get("/arrays?deep[]=x"), ok({ query: { deep: { "": "x" } } })],
  ["of deep names none is lost", get("/arrays?deep[]=x&deep[min]=1"), ok({ query: { deep: { "": "x", min: 1 } } })],
  ["one further within", get("/arrays?deep[in][]=x"), ok({ query: { deep: { in: { "": "x" } } } })],
  ["a deep object that is repeated", get("/arrays?deep[in]=x&deep[in]=y"), bad("query.deep.in")],
  ["a deep value with names within", get("/arrays?deep[in]=1&deep[in][on]=true"), bad("query.deep")],
  ["deep names within, then a value", get("/arrays?deep[in][on]=true&deep[in]=1"), bad("query.deep")],
  ["a deep object that is wrong", get("/arrays?deep[min]=x"), bad("query.deep.min")],
  [
    "a deep prototype",
    get("/arrays?deep[__proto__][polluted]=1"),
    ok({ query: { deep: JSON.parse('{"__proto__":{"polluted":"1"}}') as object } }),
  ],
  ["reserved characters", get("/arrays?reserved=a/b?c+d"), ok({ query: { reserved: "a/b?c+d" } })],
  [
    "an object in the query itself",
    get("/objects?R=1&name=x&flat=R,2,G,3"),
    ok({ query: { color: { R: 1, name: "x" }, flat: { R: 2, G: 3 } } }),
  ],
  ["a parameter that is JSON", get("/content?filter=%7B%22a%22%3A1%7D"), ok({ query: { filter: { a: 1 } } })],
  ["one that is not", get("/content?filter=%7Ba"), bad("query.filter")],
  ["JSON that is wrong", get("/content?filter=%7B%7D"), bad("query.filter.a")],
  ["JSON where any media type may be", get("/content?any=%5B1%2C2%5D"), ok({ query: { any: [1, 2] } })],
  ["what is neither JSON nor right there", get("/content?any=%5B1"), bad("query.any")],
  ["wrong JSON there", get("/content?any=%5B%22x%22%5D"), bad("query.any")],
  ["a text there stays the text that it is", get("/content?word=12"), ok({ query: { word: "12" } })],
  ["what is required", get("/required?q=1"), ok({ query: { q: 1 } })],
  ["what is required and missing", get("/required"), bad("query.q")],
  [
    "a cookie with names and values",
    get("/headers", { "X-Count": "1", Cookie: "prefs=R=1,name=x" }),
    ok({ cookies: { prefs: { R: 1, name: "x" } } }),
  ],
  [
    "a cookie joined as the table of styles has it",
    get("/headers", { "X-Count": "1", Cookie: "session=s; R=1&G=2&name=x" }),
    ok({ cookies: { session: "s", prefs: { R: 1, G: 2, name: "x" } } }),
  ],
  [
    "a cookie whose names and values are wrong",
    get("/headers", { "X-Count": "1", Cookie: "prefs=R=x" }),
    bad("cookie.prefs.R"),
  ],
  [
    "headers and cookies",
    get("/headers", { "x-count": "3", "X-LIST": "1, 2", Cookie: 'session="a b"; ids=4,5; prefs=R,1,name,x' }),
    ok({
      headers: { "X-Count": 3, "X-List": [1, 2] },
      cookies: { session: "a b", ids: [4, 5], prefs: { R: 1, name: "x" } },
    }),
  ],
  ["a missing header", get("/headers"), bad("header.x-count")],
  ["a wrong header", get("/headers", { "X-Count": "x" }), bad("header.x-count")],
];

const BODIES: Case[] = [
  ["JSON", json("/json", { name: "a", age: 1, more: [null] }), ok({ body: { name: "a", age: 1, more: [null] } })],
  [
    "JSON with a charset",
    post("/json", "application/json; charset=UTF-8", '{"name":"ü"}'),
    ok({ body: { name: "ü" } }),
  ],
  [
    "a media type with a semicolon in quotes",
    post("/json", 'application/json; a="x;charset=utf-16"', '{"name":"a"}'),
    ok({ body: { name: "a" } }),
  ],
  ["JSON in another charset", post("/json", "application/json; charset=utf-16", '{"name":"a"}'), status(415)],
  ["upper case of a media type", post("/json", "Application/JSON", '{"name":"a"}'), ok({ body: { name: "a" } })],
  ["no content type where JSON is the only one", post("/json", undefined, '{"name":"a"}'), ok({ body: { name: "a" } })],
  ["no content type where it is not", post("/several", undefined, "{}"), status(415)],
  ["another content type", post("/json", "text/plain", "{}"), status(415)],
  ["a content type that is none", post("/json", "json", "{}"), status(415)],
  ["another kind of JSON", post("/json", "application/vnd.y+json", "{}"), status(415)],
  ["a kind of JSON that is specified", post("/json-kinds", "application/vnd.x+json; v=1", "[1]"), ok({ body: [1] })],
  ["JSON that fails", json("/json", { age: -1 }), bad("name", "age")],
  ["JSON of another type", json("/json", []), bad("body")],
  ["broken JSON", post("/json", "application/json", '{"name":'), bad("body")],
  ["JSON that is no UTF-8", post("/json", "application/json", Buffer.from([0x22, 0xff, 0x22])), bad("body")],
  ["JSON with a byte order mark", post("/json", "application/json", '\ufeff{"name":"a"}'), ok({ body: { name: "a" } })],
  [
    "a key of the prototype",
    post("/json-any", "application/json", '{"__proto__":{"a":1},"constructor":2}'),
    ok({ body: JSON.parse('{"__proto__":{"a":1},"constructor":2}') as object }),
  ],
  ["a body that is null", post("/json-any", "application/json", "null"), ok({ body: null })],
  ["a required body that is missing", requestText("POST /json"), bad("body")],
  ["and with a content type", post("/json", "application/json", ""), bad("body")],
  ["an optional body that is missing", requestText("POST /json-optional"), ok({ operation: "jsonOptional" })],
  [
    "chunks",
    post("/json", "application/json", '8\r\n{"name":\r\n4\r\n"a"}\r\n0\r\n\r\n', { "Transfer-Encoding": "chunked" }),
    ok({ body: { name: "a" } }),
  ],
  ["no chunks at all", post("/json", "application/json", "0\r\n\r\n", { "Transfer-Encoding": "chunked" }), bad("body")],
  ["a body of a megabyte", post("/json-any", "application/json", `"${"a".repeat(1_048_574)}"`), { status: 200 }],
  ["one byte more", post("/json-any", "application/json", `"${"a".repeat(1_048_575)}"`), status(413)],
  [
    "a length that is too large",
    requestText("POST /json-any", { "Content-Type": "application/json", "Content-Length": "99999999" }),
    status(413),
  ],
  ["a compressed body", post("/json", "application/json", "x", { "Content-Encoding": "gzip" }), status(415)],
  [
    "Expect: 100-continue",
    post("/json", "application/json", '{"name":"a"}', { Expect: "100-continue" }),
    ok({ body: { name: "a" } }),
  ],
  [
    "a body nested deeply",
    post("/tree", "application/json", '{"children":['.repeat(20_000) + "]}".repeat(20_000)),
    { status: 400 },
  ],
  ["a body that nobody asked for", json("/users", { a: 1 }), ok({ operation: "createUser" })],
  [
    "a form",
    form("/form", "name=a+b&age=3&tags=x&tags=y&ok=true"),
    ok({ body: { name: "a b", age: 3, tags: ["x", "y"], ok: true } }),
  ],
  [
    "an object in a form as JSON",
    form("/form", "name=a&address=%7B%22city%22%3A%22x%22%2C%22zip%22%3A1%7D"),
    ok({ body: { name: "a", address: { city: "x", zip: 1 } } }),
  ],
  [
    "an object in a form with brackets",
    form("/form", "name=a&address[city]=x&address[zip]=1"),
    ok({ body: { name: "a", address: { city: "x", zip: 1 } } }),
  ],
  [
    "the properties of an object in the form itself",
    form("/form", "name=a&city=x&zip=1"),
    ok({ body: { name: "a", address: { city: "x", zip: 1 } } }),
  ],
  ["an object whose commas are encoded", get("/objects?flat=R%2C2%2CG%2C3"), ok({ query: { flat: { R: 2, G: 3 } } })],
  ["an object of nothing", get("/objects?flat="), ok({ query: { flat: {} } })],
  [
    "any form where any type is right",
    post("/any-type", "multipart/form-data; boundary=x", "no"),
    ok({ body: "Bytes 6e6f" }),
  ],
  ["a form of very many fields", form("/form", "a&".repeat(200_000)), { status: 400 }],
  [
    "a form of very many names",
    form("/form", Array.from({ length: 100_000 }, (_, i) => `f${i}`).join("&")),
    { status: 400 },
  ],
  ["a form with very many brackets", form("/form", "tags[]=1&".repeat(100_000)), { status: 400 }],
  [
    "a media type with very many parameters",
    post("/json", `application/json${";a".repeat(5000)}`, '{"name":"a"}'),
    ok({ body: { name: "a" } }),
  ],
  ["a field that is unknown", form("/form", "name=a&other=1"), { status: 400 }],
  ["a field that is wrong", form("/form", "name=a&age=x"), bad("age")],
  ["a form without fields", form("/form", ""), bad("name")],
  ["a form that is no UTF-8", form("/form", "name=%FF"), bad("name")],
  [
    "a file with fields",
    upload([
      [file, "hello"],
      [field("count"), "3"],
      [field("meta"), '{"a":1}'],
      [field("tags"), "x"],
      [field("tags"), "y"],
    ]),
    ok({ body: { file: "File a.txt text/plain 5", count: 3, meta: { a: 1 }, tags: ["x", "y"] } }),
  ],
  [
    "a file whose name looks like a parameter",
    upload([
      [`Content-Disposition: form-data; filename="a; name=count"; NAME="file"\r\nContent-Type: text/plain`, "x"],
    ]),
    ok({ body: { file: "File a; name=count text/plain 1" } }),
  ],
  [
    "a disposition in capitals",
    upload([['content-disposition: Form-Data; name="file"; filename="a.txt"\r\nContent-Type: text/plain', "x"]]),
    ok({ body: { file: "File a.txt text/plain 1" } }),
  ],
  ["a part without a name", upload([["Content-Disposition: form-data; filename=a", "x"]]), bad("body")],
  ["a file that is missing", upload([[field("count"), "3"]]), bad("file")],
  ["a file that is too long", upload([[file, "x".repeat(21)]]), bad("file")],
  [
    "a file of the wrong type",
    upload([[field("file", '; filename="a"\r\nContent-Type: image/gif'), "x"]]),
    bad("file"),
  ],
  [
    "a part that is wrong",
    upload([
      [file, "x"],
      [field("count"), "y"],
    ]),
    bad("count"),
  ],
  [
    "a part of JSON without any",
    upload([
      [file, "x"],
      [field("meta", "\r\nContent-Type: application/json"), ""],
    ]),
    bad("meta"),
  ],
  [
    "words for an object",
    upload([
      [file, "x"],
      [field("meta"), ""],
    ]),
    bad("meta"),
  ],
  [
    "parts by their styles",
    encoded([
      [field("list"), "1,2"],
      [field("deep[R]"), "1"],
      [field("deep[name]"), "a%20b"],
    ]),
    ok({ body: { list: [1, 2], deep: { R: 1, name: "a%20b" } } }),
  ],
  [
    "parts of an object that is taken apart",
    encoded([
      [field("R"), "1"],
      [field("name"), "x"],
    ]),
    ok({ body: { spread: { R: 1, name: "x" } } }),
  ],
  ["a part that is wrong by its style", encoded([[field("deep[R]"), "x"]]), bad("deep.R")],
  [
    "a part with its header",
    encoded([[field("image", '; filename="a"\r\nContent-Type: image/png\r\nX-Width: 5'), "x"]]),
    ok({ body: { image: "File a image/png 1" } }),
  ],
  [
    "a part without its header",
    encoded([[field("image", '; filename="a"\r\nContent-Type: image/png'), "x"]]),
    bad("image"),
  ],
  ["fields of the object that may be taken apart", form("/form-encoded", "R=1"), ok({ body: { plain: { R: 1 } } })],
  ["JSON without any in a form", form("/form-encoded", "json="), bad("json")],
  [
    "a list with and without brackets",
    form("/form", "name=a&tags=b&tags[]=c"),
    ok({ body: { name: "a", tags: ["b", "c"] } }),
  ],
  ["a field with a value and names within", form("/form", "name=a&address=b&address[city]=c"), bad("address")],
  ["no boundary", post("/multipart", "multipart/form-data", "x"), bad("body")],
  [
    "a form that is cut off",
    post("/multipart", "multipart/form-data; boundary=XX", '--XX\r\nContent-Disposition: form-data; name="a"\r\n\r\nx'),
    bad("body"),
  ],
  ["text", post("/text", "text/plain", "hello"), ok({ body: "hello" })],
  ["text in Latin 1", post("/text", "text/plain; charset=iso-8859-1", Buffer.from([0xfc])), ok({ body: "ü" })],
  ["no text at all", post("/text", "text/plain", ""), ok({ body: "" })],
  ["text that is too long", post("/text", "text/plain", "hello world"), bad("body")],
  ["a number as text", post("/number", "text/plain", "42"), ok({ body: 42 })],
  ["no number", post("/number", "text/plain", "x"), bad("body")],
  [
    "XML by its schema",
    post(
      "/xml",
      "application/xml",
      `<?xml version="1.0"?><!-- a --><x:pet id="5"><name>a &lt;&#x41;<![CDATA[<b>]]></name><photo>1</photo><photo>2</photo><tags><tag><n>1</n></tag></tags><person><ok>true</ok></person></x:pet>`,
    ),
    ok({ body: { id: 5, name: "a <A<b>", photos: ["1", "2"], tags: [{ n: 1 }], owner: { ok: true } } }),
  ],
  [
    "an array that is empty in XML",
    post("/xml", "application/xml", "<pet><name/></pet>"),
    ok({ body: { name: "", photos: [] } }),
  ],
  ["XML that fails", post("/xml", "application/xml", '<pet id="x"><photo>1</photo></pet>'), bad("id", "name")],
  [
    "XML with text where a list is",
    post("/xml", "application/xml", "<pet><name>a</name><photo>1</photo><tags>AAA</tags></pet>"),
    bad("body"),
  ],
  [
    "XML with text beside elements",
    post("/xml", "application/xml", "<pet>AAA<name>a</name><photo>1</photo></pet>"),
    bad("body"),
  ],
  ["XML that is not closed", post("/xml", "application/xml", "<pet><name></pet>"), bad("body")],
  [
    "XML with entities of its own",
    post("/xml", "application/xml", '<!DOCTYPE pet [<!ENTITY a "b">]><pet><name>&a;</name></pet>'),
    bad("body"),
  ],
  ["bytes", post("/bytes", "application/octet-stream", Buffer.from([0, 255, 1])), ok({ body: "Bytes 00ff01" })],
  ["any type", post("/any-type", "image/png", Buffer.from([1, 2])), ok({ body: "Bytes 0102" })],
  ["any type that is JSON", json("/any-type", [1]), ok({ body: [1] })],
  ["JSON where nothing is said of the body", json("/unsaid", { a: 1 }), ok({ body: { a: 1 } })],
  ["bytes where nothing is said of the body", post("/unsaid", "image/png", "x"), ok({ body: "Bytes 78" })],
  [
    "a property that is required and not described",
    json("/required-unknown", {}),
    {
      status: 400,
      body: '{"error":{"code":"VALIDATION_ERROR","message":"The request is not valid.","details":[{"field":"ghost","message":"is required"}]},"meta":{"requestId":"id-1"}}',
    },
  ],
  ["bytes that are JSON", json("/any-bytes", [1]), ok({ body: "Bytes 5b315d" })],
  [
    "bytes that are a form",
    post("/any-bytes", "application/x-www-form-urlencoded", "a=1"),
    ok({ body: "Bytes 613d31" }),
  ],
  ["too many bytes", json("/any-bytes", ["very long"]), bad("body")],
  ["no body, and its type is not declared", post("/json", "text/plain", ""), bad("body")],
  ["none where it may be left out", post("/json-optional", "text/plain", ""), ok({ operation: "jsonOptional" })],
  ["an encoding without a name", post("/json", "application/json", '{"name":"a"}', { "Content-Encoding": "" }), ok()],
  ["the second media type", post("/several", "text/plain", "x"), ok({ body: "x" })],
];

const SECURITY: Case[] = [
  ["no credentials", get("/secret"), status(401, { "www-authenticate": 'Bearer, Basic realm="api", charset="UTF-8"' })],
  ["a key", get("/secret?key=right"), ok({ auth: { key: "user" } })],
  ["a wrong key", get("/secret?key=wrong"), status(401)],
  ["a key that is not enough", get("/secret?key=weak"), status(403)],
  ["half of a set", get("/secret", { Authorization: "Bearer right" }), status(401)],
  ["an open operation without a key", get("/open"), ok({ auth: {} })],
  ["an open operation with one", get("/open?key=right"), ok({ auth: { key: "user" } })],
  ["basic alone", get("/secret", { Authorization: basic("a:b") }), status(401)],
];

const broken: Expected = {
  status: 500,
  body: '{"error":{"code":"INTERNAL_ERROR","message":"Something went wrong."},"meta":{"requestId":"id-1"}}',
};

const ANSWERS: Case[] = [
  [
    "an answer that keeps to the spec",
    get("/answers?how=right"),
    { status: 200, body: '{"ok":true}', headers: { "x-total": "3", "content-type": "application/json" } },
  ],
  ["a body that does not", get("/answers?how=body"), { status: 500, fields: ["ok"] }],
  ["a header that is missing", get("/answers?how=header"), { status: 500, fields: ["header.X-Total"] }],
  ["a status that is not there", get("/answers?how=status"), { status: 500, fields: ["status"] }],
  [
    "a text",
    get("/answers?how=text"),
    { status: 201, body: "ü", headers: { "content-type": "text/plain; charset=utf-8" } },
  ],
  ["a range of statuses", get("/answers?how=range"), { status: 418, body: "[1]" }],
  [
    "an error to be shown",
    get("/answers?how=shown"),
    { status: 409, body: '{"error":{"code":"CONFLICT","message":"Taken."},"meta":{"requestId":"id-1"}}' },
  ],
  ["an error that is nobody's business", get("/answers?how=secret"), broken],
  ["a header that HTTP cannot carry", get("/answers?how=line"), broken],
  ["a stream that fails before its first byte", get("/answers?how=stream"), broken],
  ["a stream that was closed", get("/answers?how=closed"), broken],
  ["a status that no answer ends on", get("/answers?how=early"), broken],
  ["a body that is no JSON", get("/answers?how=function"), broken],
  ["a length that is wrong", get("/answers?how=length"), { status: 200, body: '{"ok":true}' }],
];

let servers: Running[] = [];

beforeAll(async () => {
  const auth = ({ value }: { value: string }) =>
    value === "right" || value === "a:b" ? "user" : value === "weak" ? "forbidden" : false;
  servers = await startAll(RICH, {
    handlers: (module) => handlers(module.HttpError as new (status: number, message: string) => Error),
    options: { security: { key: auth, bearer: auth, basic: auth }, validateResponses: true, onError: () => {} },
  });
}, 180_000);

afterAll(async () => {
  await Promise.all(servers.map((server) => server.stop()));
});

/** Each answers with what it was given. */
function handlers(HttpError: new (status: number, message: string) => Error): object {
  const ids = Object.values(RICH.paths).flatMap((item) =>
    Object.values(item).map((one) => (one as { operationId: string }).operationId),
  );
  const echo = (id: string) => async (request: Record<string, unknown>) => {
    const { params, query, headers, cookies, auth } = request;
    return {
      status: 200,
      body: { operation: id, params, query, headers, cookies, auth, body: await seen(request.body) },
    };
  };
  return {
    ...Object.fromEntries(ids.map((id) => [id, echo(id)])),
    nothing: () => ({ status: 204 }),
    answers: ({ query }: { query: { how?: string } }) => {
      const headers = { "X-Total": 3 };
      switch (query.how) {
        case "body":
          return { status: 200, body: { no: 1 }, headers };
        case "header":
          return { status: 200, body: { ok: true } };
        case "status":
          return { status: 302 };
        case "text":
          return { status: 201, body: "ü" };
        case "range":
          return { status: 418, body: [1] };
        case "shown":
          throw new HttpError(409, "Taken.");
        case "secret":
          throw new Error("password");
        case "line":
          return { status: 418, body: [1], headers: { "X-Line": "a\r\nSet-Cookie: b=c" } };
        case "stream":
          return { status: 201, body: failing() };
        case "closed":
          return { status: 201, body: Readable.from(["a"]).destroy() };
        case "early":
          return { status: 100 };
        case "function":
          return { status: 418, body: () => 1 };
        case "length":
          return { status: 200, body: { ok: true }, headers: { ...headers, "Content-Length": "3" } };
        default:
          return { status: 200, body: { ok: true }, headers };
      }
    },
  };
}

/** A stream that breaks before it has given anything. */
function failing(): Readable {
  return new Readable({
    read() {
      this.destroy(new Error("password"));
    },
  });
}

/** A body in JSON: files and bytes are told by what they hold. */
async function seen(body: unknown): Promise<unknown> {
  if (body instanceof File) return `File ${body.name} ${body.type} ${body.size}`;
  if (body instanceof Uint8Array) return `Bytes ${Buffer.from(body).toString("hex")}`;
  if (typeof body !== "object" || body === null || Array.isArray(body)) return body;
  const entries = await Promise.all(
    Object.entries(body).map(async ([key, value]) => [key, value instanceof File ? await seen(value) : value]),
  );
  return Object.fromEntries(entries);
}

describe.each([
  ["routing", ROUTING],
  ["parameters", PARAMETERS],
  ["bodies", BODIES],
  ["security", SECURITY],
  ["answers", ANSWERS],
])("%s: the three servers answer the same", (_subject, cases) => {
  test.each(cases)("%s", async (_name, request, expected) => {
    const text = request.includes("x-request-id") ? request : withId(request);
    const answers: RawAnswer[] = [];
    for (const { port } of servers) answers.push(await rawRequest(port, text));
    const [first, ...others] = answers.map(comparable);
    for (const other of others)
      if (JSON.stringify(other) !== JSON.stringify(first))
        throw new Error(`${JSON.stringify(first).slice(0, 500)}\n${JSON.stringify(other).slice(0, 500)}`);
    check(answers[0]!, expected);
  });
});

function withId(request: Buffer): Buffer {
  const end = request.indexOf("\r\n");
  return Buffer.concat([request.subarray(0, end), Buffer.from("\r\nx-request-id: id-1"), request.subarray(end)]);
}

/** What may not differ: everything but how the body is framed and when it was sent. */
function comparable({ status, headers, body }: RawAnswer): object {
  const { date: _, connection: __, "keep-alive": ___, "transfer-encoding": ____, ...rest } = headers;
  return { status, headers: Object.entries(rest).sort(), body };
}

function check(answer: RawAnswer, expected: Expected): void {
  expect(`${answer.status} ${answer.body.slice(0, 500)}`).toMatch(new RegExp(`^${expected.status} `));
  if (expected.headers) expect(answer.headers).toMatchObject(expected.headers);
  if (expected.body !== undefined) expect(answer.body).toBe(expected.body);
  if (expected.part) expect(JSON.parse(answer.body)).toMatchObject(expected.part);
  if (expected.fields) {
    const { error } = JSON.parse(answer.body) as { error: { details: { field: string }[] } };
    expect(error.details.map(({ field }) => field)).toEqual(expected.fields);
  }
  if (expected.status >= 400 && expected.body === undefined) {
    expect(JSON.parse(answer.body)).toMatchObject({ error: { code: expect.any(String) }, meta: { requestId: "id-1" } });
  }
}
