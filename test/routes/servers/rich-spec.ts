/** An API of our own that has every kind of route, parameter, body and answer. */

const any = { description: "What arrived.", content: { "application/json": { schema: {} } } };
const answers = { responses: { "200": any } };
const string = { type: "string" };
const integer = { type: "integer" };
const strings = { type: "array", items: string };
const integers = { type: "array", items: integer };
const color = { type: "object", properties: { R: integer, G: integer, name: string } };

const query = (name: string, schema: object, more: object = {}) => ({ name, in: "query", schema, ...more });
const path = (name: string, schema: object = string, more: object = {}) => ({
  name,
  in: "path",
  required: true,
  schema,
  ...more,
});
const get = (operationId: string, parameters: object[] = [], more: object = {}) => ({
  get: { operationId, parameters, ...answers, ...more },
});
const post = (operationId: string, content: object, required = true) => ({
  post: { operationId, requestBody: { required, content }, ...answers },
});

export const RICH = {
  openapi: "3.1.0",
  info: { title: "Rich", version: "1" },
  paths: {
    "/users": { ...get("listUsers"), post: { operationId: "createUser", ...answers } },
    "/users/{id}": {
      ...get("getUser", [path("id")]),
      delete: { operationId: "deleteUser", parameters: [path("id")], ...answers },
    },
    "/users/me": get("getMe"),
    "/slash/": get("slash"),
    "/files/{name}.json": get("jsonFile", [path("name")]),
    "/files/{name}": {
      ...get("file", [path("name")]),
      delete: { operationId: "deleteFile", parameters: [path("name")], ...answers },
    },
    "/compare/{a}..{b}": get("compare", [path("a"), path("b")]),
    "/things/{id}:cancel": { post: { operationId: "cancel", parameters: [path("id", integer)], ...answers } },
    "/proxy/{rest+}": get("proxy", [path("rest+")]),
    "/with space/ü": get("words"),
    "/nothing": { delete: { operationId: "nothing", responses: { "204": { description: "Gone." } } } },
    "/label/{v}": get("label", [path("v", integers, { style: "label" })]),
    "/label-each/{v}": get("labelEach", [path("v", color, { style: "label", explode: true })]),
    "/matrix/{v}": get("matrix", [path("v", integers, { style: "matrix" })]),
    "/matrix-object/{v}": get("matrixObject", [path("v", color, { style: "matrix", explode: true })]),
    "/matrix-each/{v}": get("matrixEach", [path("v", strings, { style: "matrix", explode: true })]),
    "/simple/{v}": get("simple", [path("v", strings)]),
    "/simple-object/{v}": get("simpleObject", [path("v", color)]),
    "/scalars": get("scalars", [
      query("flag", { type: "boolean" }),
      query("limit", { type: "integer", minimum: 1, default: 20 }),
      query("ratio", { type: "number" }),
      query("quoted", { type: "integer", default: "7" }),
      query("wrong", { type: "string", minLength: 9, default: "short" }),
      query("text", string),
      query("maybe", { type: ["integer", "null"] }),
      query("either", { oneOf: [{ type: "integer" }, { type: "string", pattern: "^[a-z]+$" }] }),
      query("level", { enum: ["1", 2, true] }),
      query("free", {}),
      query("empty", integer, { allowEmptyValue: true }),
      query("__proto__", string),
    ]),
    "/arrays": get("arrays", [
      query("each", integers),
      query("commas", strings, { explode: false }),
      query("spaces", strings, { style: "spaceDelimited", explode: false }),
      query("pipes", integers, { style: "pipeDelimited", explode: false }),
      query(
        "deep",
        {
          type: "object",
          properties: { min: integer, tags: strings, in: { type: "object", properties: { on: { type: "boolean" } } } },
        },
        { style: "deepObject", explode: true },
      ),
      query("reserved", string, { allowReserved: true }),
    ]),
    "/defaults": get("defaults", [
      query("referred", { $ref: "#/components/schemas/Size", default: 7 }),
      query("whole", { allOf: [{ $ref: "#/components/schemas/Size" }] }),
      query("none", { type: "string", default: null }),
      query("maybe", { type: ["string", "null"], default: null }),
      query(
        "page",
        {
          type: "object",
          properties: {
            size: { $ref: "#/components/schemas/Size" },
            order: {
              type: "object",
              properties: { by: { type: "string", default: "name" }, desc: { type: "boolean" } },
            },
          },
          anyOf: [{ properties: { at: { type: "integer", default: 1 } } }, { required: ["cursor"] }],
        },
        { style: "deepObject", explode: true },
      ),
    ]),
    "/objects": get("objects", [query("color", color), query("flat", color, { explode: false })]),
    "/content": get("content", [
      {
        name: "filter",
        in: "query",
        content: { "application/json": { schema: { type: "object", required: ["a"], properties: { a: integer } } } },
      },
      { name: "any", in: "query", content: { "*/*": { schema: { type: "array", items: integer } } } },
      { name: "word", in: "query", content: { "*/*": { schema: string } } },
    ]),
    "/required": get("required", [query("q", integer, { required: true })]),
    "/headers": get("headers", [
      { name: "X-Count", in: "header", required: true, schema: integer },
      { name: "X-List", in: "header", schema: integers },
      { name: "session", in: "cookie", schema: string },
      { name: "ids", in: "cookie", schema: integers, explode: false },
      { name: "prefs", in: "cookie", schema: color },
    ]),
    "/json": post("json", {
      "application/json": {
        schema: {
          type: "object",
          required: ["name"],
          properties: { name: string, age: { type: "integer", minimum: 0 } },
        },
      },
    }),
    "/json-optional": post("jsonOptional", { "application/json": { schema: { type: "object" } } }, false),
    "/json-any": post("jsonAny", { "application/json": { schema: {} } }),
    "/json-kinds": post("jsonKinds", { "application/json": { schema: {} }, "application/vnd.x+json": { schema: {} } }),
    "/tree": post("tree", { "application/json": { schema: { $ref: "#/components/schemas/Tree" } } }),
    "/form": post("form", {
      "application/x-www-form-urlencoded": {
        schema: {
          type: "object",
          required: ["name"],
          properties: {
            name: string,
            age: integer,
            tags: strings,
            address: { type: "object", properties: { city: string, zip: integer } },
            ok: { type: "boolean" },
          },
          additionalProperties: false,
        },
      },
    }),
    "/multipart": post("multipart", {
      "multipart/form-data": {
        schema: {
          type: "object",
          required: ["file"],
          properties: {
            file: { type: "string", format: "binary", maxLength: 20 },
            count: integer,
            meta: { type: "object", properties: { a: integer } },
            tags: strings,
          },
        },
        encoding: { file: { contentType: "text/plain, image/png" } },
      },
    }),
    "/form-encoded": post("formEncoded", {
      "application/x-www-form-urlencoded": {
        schema: { type: "object", properties: { plain: color, json: color, deep: color }, additionalProperties: false },
        encoding: { json: { contentType: "application/json" }, deep: { style: "deepObject", explode: true } },
      },
    }),
    "/multipart-encoded": post("multipartEncoded", {
      "multipart/form-data": {
        schema: {
          type: "object",
          properties: { list: integers, deep: color, spread: color, image: { type: "string", format: "binary" } },
          additionalProperties: false,
        },
        encoding: {
          list: { style: "form", explode: false },
          deep: { style: "deepObject", explode: true },
          spread: { style: "form", explode: true },
          image: { headers: { "X-Width": { required: true, schema: integer }, "X-Note": { schema: string } } },
        },
      },
    }),
    "/text": post("text", { "text/plain": { schema: { type: "string", maxLength: 10 } } }),
    "/number": post("number", { "text/plain": { schema: { type: "integer" } } }),
    "/bytes": post("bytes", { "application/octet-stream": {} }),
    "/any-type": post("anyType", { "*/*": {} }),
    "/unsaid": post("unsaid", {}),
    "/required-unknown": post("requiredUnknown", { "application/json": { schema: { required: ["ghost"] } } }),
    "/any-bytes": post("anyBytes", { "application/*": { schema: { type: "string", format: "binary", maxLength: 9 } } }),
    "/xml": post("xml", {
      "application/xml": {
        schema: {
          type: "object",
          required: ["name", "photos"],
          properties: {
            id: { type: "integer", xml: { attribute: true } },
            name: string,
            photos: { type: "array", items: { ...string, xml: { name: "photo" } } },
            tags: {
              type: "array",
              xml: { wrapped: true },
              items: { type: "object", properties: { n: integer }, xml: { name: "tag" } },
            },
            owner: { type: "object", xml: { name: "person" }, properties: { ok: { type: "boolean" } } },
          },
        },
      },
    }),
    "/several": post("several", {
      "application/json": { schema: { type: "object" } },
      "text/plain": { schema: string },
    }),
    "/secret": get("secret", [], { security: [{ key: [] }, { bearer: [], basic: [] }] }),
    "/open": get("open", [], { security: [{ key: [] }, {}] }),
    "/answers": get("answers", [query("how", string)], {
      responses: {
        "200": {
          description: "Right.",
          headers: { "X-Total": { required: true, schema: integer } },
          content: {
            "application/json": {
              schema: { type: "object", required: ["ok"], properties: { ok: { type: "boolean" } } },
            },
          },
        },
        "201": { description: "A text.", content: { "text/plain": { schema: string } } },
        "4XX": { description: "Wrong.", content: { "application/json": { schema: {} } } },
      },
    }),
  },
  components: {
    schemas: {
      Size: { type: "integer", minimum: 1, default: 20 },
      Tree: {
        type: "object",
        properties: { children: { type: "array", items: { $ref: "#/components/schemas/Tree" } } },
      },
    },
    securitySchemes: {
      key: { type: "apiKey", in: "query", name: "key" },
      bearer: { type: "http", scheme: "bearer" },
      basic: { type: "http", scheme: "basic" },
    },
  },
};
