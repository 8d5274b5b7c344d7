import { describe, expect, it } from "vitest";
import { asks, diffOf, lines, spec } from "./support.ts";

const text = { type: "string" };
const ok = { "200": { description: "ok" } };
const get = (more: object = {}) => spec({ "/things": { get: { responses: ok, ...more } } });
const query = (more: object = {}) => ({ name: "q", in: "query", schema: text, ...more });
const answers = (responses: object) => spec({ "/things": { get: { responses } } });
const header = (more: object = {}) => ({ name: "X-List", in: "header", schema: text, ...more });

describe("operations", () => {
  it("gone break clients, new ones do not", async () => {
    const [one, two] = [
      spec({ "/a": { get: { responses: ok }, put: { responses: ok } } }),
      spec({ "/a": { get: { responses: ok } } }),
    ];
    expect(lines(await diffOf(one, two))).toEqual(["breaking operation-removed"]);
    expect(lines(await diffOf(two, one))).toEqual(["compatible operation-added"]);
  });

  it("are named as people call them, with their places in both files", async () => {
    const [change] = await diffOf(asks(query()), asks(query({ required: true })));
    expect(change).toMatchObject({
      id: "parameter-became-required",
      operation: "GET /things",
      path: "request.query.q",
      base: { file: "openapi.yaml" },
      head: { file: "openapi.yaml" },
    });
    expect(change!.base.line).toBeGreaterThan(5);
  });
});

describe("sunset", () => {
  const things = (more: object) => get(more);
  const none = spec({ "/other": { get: { responses: ok } } });
  const gone = async (more: object) =>
    lines(await diffOf(things(more), none)).filter((line) => !line.includes("added"));

  it.each<[object, string]>([
    [{}, "breaking operation-removed"],
    [{ deprecated: true }, "risky operation-removed-without-sunset"],
    [{ deprecated: true, "x-sunset": "2026-05-31" }, "compatible operation-removed-after-sunset"],
    [{ deprecated: true, "x-sunset": "2026-06-02" }, "breaking operation-removed-before-sunset"],
    [{ "x-sunset": "2026-05-31" }, "breaking operation-removed"],
    [{ deprecated: true, "x-sunset": "soon" }, "breaking operation-removed-before-sunset"],
    [{ "x-stability-level": "alpha" }, "risky operation-removed"],
    [
      {
        deprecated: true,
        responses: {
          "200": {
            description: "ok",
            headers: { Sunset: { schema: { ...text, const: "Sun, 31 May 2026 00:00:00 GMT" } } },
          },
        },
      },
      "compatible operation-removed-after-sunset",
    ],
  ])("an operation with %j that is gone on 2026-06-01: %s", async (more, line) => {
    expect(await gone(more)).toEqual([line]);
  });

  it.each<[string, object, object, object, string[]]>([
    ["a deprecation", {}, { deprecated: true }, {}, ["compatible operation-deprecated"]],
    [
      "a deprecation that needs a date",
      {},
      { deprecated: true },
      { sunsetRequired: true },
      ["risky sunset-missing", "compatible operation-deprecated"],
    ],
    [
      "a date too near",
      {},
      { deprecated: true, "x-sunset": "2026-06-30" },
      { sunsetDays: 90 },
      ["breaking sunset-too-soon", "compatible operation-deprecated"],
    ],
    [
      "a date far enough",
      {},
      { deprecated: true, "x-sunset": "2026-09-30" },
      { sunsetDays: 90 },
      ["compatible operation-deprecated"],
    ],
    [
      "a date moved nearer",
      { deprecated: true, "x-sunset": "2027-01-01" },
      { deprecated: true, "x-sunset": "2026-06-03" },
      { sunsetDays: 90 },
      ["breaking sunset-brought-forward"],
    ],
    [
      "a date moved nearer that is far away still",
      { deprecated: true, "x-sunset": "2027-06-01" },
      { deprecated: true, "x-sunset": "2026-12-31" },
      { sunsetDays: 90 },
      ["risky sunset-brought-forward"],
    ],
    [
      "a date taken away",
      { deprecated: true, "x-sunset": "2027-01-01" },
      { deprecated: true },
      {},
      ["breaking sunset-removed"],
    ],
    [
      "no date at all",
      {},
      { deprecated: true, "x-sunset": "soon" },
      {},
      ["breaking sunset-unreadable", "compatible operation-deprecated"],
    ],
    ["taken back", { deprecated: true }, {}, {}, ["compatible operation-undeprecated"]],
  ])("%s", async (_, base, head, options, expected) => {
    expect(lines(await diffOf(things(base), things(head), options))).toEqual(expected);
  });
});

describe("parameters", () => {
  it.each<[string, object[], object[], string[]]>([
    ["new and required", [], [query({ required: true })], ["breaking required-parameter-added request.query.q"]],
    ["new", [], [query()], ["compatible parameter-added request.query.q"]],
    ["required now", [query()], [query({ required: true })], ["breaking parameter-became-required request.query.q"]],
    ["optional now", [query({ required: true })], [query()], ["compatible parameter-became-optional request.query.q"]],
    ["gone", [query()], [], ["risky parameter-removed request.query.q"]],
    [
      "gone as announced",
      [query({ deprecated: true, "x-sunset": "2026-01-01" })],
      [],
      ["compatible parameter-removed-after-sunset request.query.q"],
    ],
    [
      "gone too early",
      [query({ deprecated: true, "x-sunset": "2026-12-01" })],
      [],
      ["breaking parameter-removed-before-sunset request.query.q"],
    ],
    [
      "moved to a header",
      [query()],
      [query({ in: "header", required: true })],
      ["breaking required-parameter-added request.header.q", "risky parameter-removed request.query.q"],
    ],
    ["a header in other case", [query({ in: "header", name: "X-A" })], [query({ in: "header", name: "x-a" })], []],
    [
      "a narrower schema",
      [query()],
      [query({ schema: { ...text, maxLength: 3 } })],
      ["breaking request-max-length-lowered request.query.q"],
    ],
    [
      "text in place of a number",
      [query({ schema: { type: "integer" } })],
      [query()],
      ["compatible request-type-widened request.query.q"],
    ],
    [
      "a number in place of text",
      [query()],
      [query({ schema: { type: "integer" } })],
      ["breaking request-type-narrowed request.query.q"],
    ],
    ["numbers as texts", [query({ schema: { enum: [1, 2] } })], [query({ schema: { enum: ["1", "2"] } })], []],
    [
      "another default",
      [query({ schema: { ...text, default: "a" } })],
      [query({ schema: { ...text, default: "b" } })],
      ["breaking parameter-default-changed request.query.q"],
    ],
    ["the style of a scalar", [query({ explode: true })], [query({ explode: false })], []],
    [
      "the style of a list",
      [query({ schema: { type: "array", items: text } })],
      [query({ explode: false, schema: { type: "array", items: text } })],
      ["breaking parameter-style-changed request.query.q"],
    ],
    [
      "a list in place of one",
      [query()],
      [query({ schema: { type: "array", items: text } })],
      ["compatible parameter-accepts-list request.query.q"],
    ],
    [
      "a list within one text in place of one of several words",
      [header({ schema: { ...text, enum: ["a", "b"] } })],
      [header({ schema: { type: "array", items: { ...text, enum: ["a", "b"] } } })],
      ["compatible parameter-accepts-list request.header.X-List"],
    ],
    [
      "one in place of a text that may hold a comma",
      [header()],
      [header({ schema: { type: "array", items: text } })],
      ["breaking request-type-changed request.header.X-List"],
    ],
    [
      "one of words of which one holds the separator",
      [query({ schema: { ...text, enum: ["a", "b|c"] } })],
      [query({ style: "pipeDelimited", explode: false, schema: { type: "array", items: text } })],
      ["breaking request-enum-removed request.query.q"],
    ],
    [
      "a list of two in place of one",
      [query()],
      [query({ schema: { type: "array", items: text, minItems: 2 } })],
      ["breaking request-type-changed request.query.q"],
    ],
    [
      "content",
      [query()],
      [{ name: "q", in: "query", content: { "application/json": { schema: text } } }],
      ["breaking parameter-content-changed request.query.q"],
    ],
    ["deprecated", [query()], [query({ deprecated: true })], ["compatible parameter-deprecated request.query.q"]],
  ])("%s", async (_, base, head, expected) => {
    expect(lines(await diffOf(asks(...(base as never[])), asks(...(head as never[]))))).toEqual(expected);
  });
});

describe("parameters of a path", () => {
  const at = (path: string, ...schemas: [name: string, schema: object][]) =>
    spec({
      [path]: {
        get: {
          parameters: schemas.map(([name, schema]) => ({ name, in: "path", required: true, schema })),
          responses: ok,
        },
      },
    });
  const short = { ...text, maxLength: 3 };

  it("are known by where they stand, as no client sees their names", async () => {
    const was = at("/a/{id}/b/{name}", ["id", text], ["name", text]);
    expect(lines(await diffOf(was, at("/a/{aId}/b/{bName}", ["aId", text], ["bName", text])))).toEqual([]);
    expect(lines(await diffOf(was, at("/a/{name}/b/{id}", ["id", text], ["name", text])))).toEqual([]);
    expect(lines(await diffOf(was, at("/a/{aId}/b/{bName}", ["aId", short], ["bName", text])))).toEqual([
      "breaking request-max-length-lowered request.path.id",
    ]);
    expect(lines(await diffOf(was, at("/a/{name}/b/{id}", ["id", text], ["name", short])))).toEqual([
      "breaking request-max-length-lowered request.path.id",
    ]);
  });
});

describe("bodies and responses", () => {
  const json = (schema: unknown = text, type = "application/json") => ({ [type]: { schema } });
  const post = (requestBody?: object) => spec({ "/things": { post: { requestBody, responses: ok } } });
  const content = (schema: unknown, type?: string) => ({ "200": { description: "ok", content: json(schema, type) } });

  it.each<[string, object | undefined, object | undefined, string[]]>([
    [
      "a required body",
      undefined,
      { required: true, content: json() },
      ["breaking required-request-body-added request.body"],
    ],
    ["an optional body", undefined, { content: json() }, ["compatible request-body-added request.body"]],
    ["no body any more", { content: json() }, undefined, ["breaking request-body-removed request.body"]],
    [
      "became required",
      { content: json() },
      { required: true, content: json() },
      ["breaking request-body-became-required request.body"],
    ],
    [
      "a media type gone",
      { content: { ...json(), ...json(text, "text/plain") } },
      { content: json() },
      ["breaking request-media-type-removed request.body(text/plain)"],
    ],
    [
      "a media type more",
      { content: json() },
      { content: { ...json(), ...json(text, "text/plain") } },
      ["compatible request-media-type-added request.body(text/plain)"],
    ],
    [
      "a range that takes it in",
      { content: json() },
      { content: json(text, "*/*") },
      ["compatible request-media-type-added request.body(*/*)"],
    ],
    ["a charset", { content: json() }, { content: json(text, "application/json; charset=utf-8") }, []],
    [
      "XML, where all is text",
      { content: json({ type: "integer" }, "application/xml") },
      { content: json(text, "application/xml") },
      ["compatible request-type-widened request.body"],
    ],
  ])("body: %s", async (_, base, head, expected) => {
    expect(lines(await diffOf(post(base), post(head)))).toEqual(expected);
  });

  it.each<[string, object, object, string[]]>([
    ["success gone", { ...ok, "201": { description: "" } }, ok, ["breaking response-status-removed response.201"]],
    ["success new", ok, { ...ok, "201": { description: "" } }, ["risky response-status-added response.201"]],
    [
      "failure gone",
      { ...ok, "404": { description: "" } },
      ok,
      ["compatible response-error-status-removed response.404"],
    ],
    ["failure new", ok, { ...ok, "404": { description: "" } }, ["compatible response-error-status-added response.404"]],
    [
      "a range that takes it in",
      { "200": content(text)["200"] },
      { "2XX": content(text)["200"] },
      ["risky response-status-added response.2XX"],
    ],
    [
      "a media type gone",
      content(text),
      content(text, "text/plain"),
      [
        "breaking response-media-type-removed response.200.body(application/json)",
        "compatible response-media-type-added response.200.body(text/plain)",
      ],
    ],
    [
      "a range in place of it",
      content(text),
      content(text, "application/*"),
      ["breaking response-media-type-generalized response.200.body(application/json)"],
    ],
    ["one kind of a range", content(text, "application/*"), content(text), []],
    ["one kind of JSON", content(text, "application/*+json"), content(text, "application/hal+json"), []],
    ["the body gone", content(text), ok, ["breaking response-body-removed response.200.body"]],
    ["bytes of another schema", content({ ...text, format: "binary" }, "image/png"), content({}, "image/png"), []],
  ])("response: %s", async (_, base, head, expected) => {
    expect(lines(await diffOf(answers(base), answers(head)))).toEqual(expected);
  });

  it.each<[object, object, string[]]>([
    [
      { "X-A": { required: true, schema: text } },
      {},
      ["breaking required-response-header-removed response.200.headers.x-a"],
    ],
    [{ "X-A": { schema: text } }, {}, ["risky response-header-removed response.200.headers.x-a"]],
    [{}, { "X-A": { schema: text } }, ["compatible response-header-added response.200.headers.x-a"]],
    [
      { "X-A": { required: true } },
      { "x-a": {} },
      ["breaking response-header-became-optional response.200.headers.x-a"],
    ],
    [
      { "X-A": { schema: { enum: ["a"] } } },
      { "X-A": { schema: { enum: ["a", "b"] } } },
      ["breaking response-enum-value-added response.200.headers.x-a"],
    ],
  ])("headers %j to %j", async (base, head, expected) => {
    const [one, two] = [base, head].map((headers) => answers({ "200": { description: "ok", headers } }));
    expect(lines(await diffOf(one!, two!))).toEqual(expected);
  });
});

describe("security", () => {
  const schemes = {
    key: { type: "apiKey", in: "header", name: "X-Key" },
    other: { type: "apiKey", in: "header", name: "X-Other" },
    login: {
      type: "oauth2",
      flows: { clientCredentials: { tokenUrl: "https://a.example/token", scopes: { r: "", w: "" } } },
    },
  };
  const secured = (security: object[], securitySchemes: object = schemes) =>
    spec({ "/things": { get: { responses: ok } } }, { security, components: { securitySchemes } });

  it.each<[string, object[], object[], string[]]>([
    ["added", [], [{ key: [] }], ["breaking security-tightened security"]],
    ["taken away", [{ key: [] }], [], ["compatible security-loosened security"]],
    ["another way", [{ key: [] }], [{ key: [] }, { other: [] }], ["compatible security-loosened security"]],
    ["a way gone", [{ key: [] }, { other: [] }], [{ key: [] }], ["breaking security-tightened security"]],
    ["both needed", [{ key: [] }], [{ key: [], other: [] }], ["breaking security-tightened security"]],
    ["a scope", [{ login: ["r"] }], [{ login: ["r", "w"] }], ["breaking security-scope-added security"]],
    ["a scope less", [{ login: ["r", "w"] }], [{ login: ["r"] }], ["compatible security-loosened security"]],
  ])("%s", async (_, base, head, expected) => {
    expect(lines(await diffOf(secured(base), secured(head)))).toEqual(expected);
  });

  it("goes by what a scheme is, not by its name", async () => {
    const renamed = secured([{ apiKey: [] }], { apiKey: schemes.key });
    expect(lines(await diffOf(secured([{ key: [] }]), renamed))).toEqual([]);
    const changed = secured([{ key: [] }], { key: schemes.other });
    expect(lines(await diffOf(secured([{ key: [] }]), changed))).toContain("breaking security-scheme-changed security");
  });

  it.each<[string, object, object, string[]]>([
    [
      "sent in the same way",
      { type: "http", scheme: "bearer" },
      { type: "http", scheme: "bearer" },
      ["risky security-tightened security", "compatible security-loosened security"],
    ],
    [
      "whose tokens come from elsewhere",
      schemes.login,
      { type: "oauth2", flows: { clientCredentials: { tokenUrl: "https://b.example/token", scopes: {} } } },
      ["breaking security-tightened security", "compatible security-loosened security"],
    ],
  ])("takes two schemes of both versions for two: %s", async (_, users, admins, expected) => {
    const both = { users, admins };
    expect(lines(await diffOf(secured([{ users: [] }], both), secured([{ admins: [] }], both)))).toEqual(expected);
  });

  it("tells that the addresses of a flow are others where the scheme has another name, too", async () => {
    const flows = { clientCredentials: { tokenUrl: "https://b.example/token", scopes: {} } };
    const renamed = secured([{ signIn: [] }], { signIn: { type: "oauth2", flows } });
    expect(lines(await diffOf(secured([{ login: [] }]), renamed))).toEqual([
      "risky security-flow-changed security.login",
    ]);
  });

  it("tells that the addresses of a flow are others", async () => {
    const moved = {
      ...schemes,
      login: { type: "oauth2", flows: { clientCredentials: { tokenUrl: "https://b.example/token", scopes: {} } } },
    };
    expect(lines(await diffOf(secured([{ login: [] }]), secured([{ login: [] }], moved)))).toEqual([
      "risky security-flow-changed security.login",
    ]);
  });
});

describe("what the API sends by itself", () => {
  const hook = (schema: unknown) => ({
    post: { requestBody: { content: { "application/json": { schema } } }, responses: ok },
  });
  const hooks = (webhooks: object) => spec({}, { webhooks });

  it("webhooks that are gone break clients", async () => {
    expect(lines(await diffOf(hooks({ made: hook(text) }), hooks({})))).toEqual(["breaking webhook-removed"]);
    expect(lines(await diffOf(hooks({}), hooks({ made: hook(text) })))).toEqual(["compatible webhook-added"]);
  });

  it("parameters of webhooks are what clients get: one that need not come any more breaks them", async () => {
    const given = (required: boolean) =>
      hooks({ made: { post: { parameters: [query({ required })], responses: ok } } });
    expect(lines(await diffOf(given(true), given(false)))).toEqual([
      "breaking parameter-became-optional request.query.q",
    ]);
    expect(lines(await diffOf(given(false), given(true)))).toEqual([
      "compatible parameter-became-required request.query.q",
    ]);
  });

  it("bodies of webhooks are what clients get: what widens breaks them", async () => {
    const [one, two] = [hooks({ made: hook({ enum: ["a"] }) }), hooks({ made: hook({ enum: ["a", "b"] }) })];
    expect(lines(await diffOf(one, two))).toEqual(["breaking response-enum-value-added request.body"]);
    expect(lines(await diffOf(two, one))).toEqual(["compatible response-enum-value-removed request.body"]);
  });

  it("callbacks too", async () => {
    const called = (schema: unknown) =>
      spec({ "/things": { post: { responses: ok, callbacks: { done: { "{$request.body#/url}": hook(schema) } } } } });
    const changes = await diffOf(called(text), called({ type: ["string", "null"] }));
    expect(changes.map(({ operation, id }) => `${operation} ${id}`)).toEqual([
      "POST /things callback done POST response-null-allowed",
    ]);
    expect(lines(await diffOf(called(text), spec({ "/things": { post: { responses: ok } } })))).toEqual([
      "breaking callback-removed",
    ]);
  });
});

describe("servers", () => {
  it("gone are risky, and a slash at the end is nothing", async () => {
    const at = (...urls: string[]) =>
      spec({ "/a": { get: { responses: ok } } }, { servers: urls.map((url) => ({ url })) });
    expect(lines(await diffOf(at("https://a.example/v1"), at("https://A.example/v1/")))).toEqual([]);
    expect(lines(await diffOf(at("https://a.example"), at("https://b.example")))).toEqual([
      "risky server-removed servers",
      "compatible server-added servers",
    ]);
  });
});

describe("options", () => {
  it("give a rule another level, or leave it out", async () => {
    const [one, two] = [asks(query()), asks()];
    expect(lines(await diffOf(one, two, { levels: { "parameter-removed": "breaking" } }))).toEqual([
      "breaking parameter-removed request.query.q",
    ]);
    expect(await diffOf(one, two, { levels: { "parameter-removed": "off" } })).toEqual([]);
  });

  it("fingerprints stay when lines move, and differ between places", async () => {
    const changed = (more: object) =>
      diffOf({ ...more, ...asks(query(), query({ name: "r" })) }, { ...asks(), ...more });
    const [one, two] = [await changed({}), await changed({ "x-a": ["x", "y", "z"] })];
    expect(one.map((it) => it.fingerprint)).toEqual(two.map((it) => it.fingerprint));
    expect(new Set(one.map((it) => it.fingerprint)).size).toBe(2);
  });
});

describe("fingerprints", () => {
  const media = (schema: object, ...mediaTypes: string[]) => {
    const content = Object.fromEntries(mediaTypes.map((type) => [type, { schema }]));
    return spec({ "/things": { get: { responses: { "200": { description: "ok", content } } } } });
  };
  const [text, whole] = [{ type: "string" }, { type: "integer" }];
  const ofText = async (head: Record<string, unknown>) =>
    (await diffOf(media(text, "application/json"), head)).find(({ id }) => id === "response-type-changed")?.fingerprint;

  it("stay when a media type comes beside the one that changed", async () => {
    const alone = await ofText(media(whole, "application/json"));
    expect(alone).toBeDefined();
    expect(await ofText(media(whole, "application/json", "application/xml"))).toBe(alone);
  });

  it("tell the addresses of one callback apart", async () => {
    const event = { post: { responses: ok } };
    const called = (callbacks: object) => spec({ "/things": { post: { callbacks, responses: ok } } });
    const changes = await diffOf(
      called({ done: { "{$request.body#/a}": event, "{$request.body#/b}": event } }),
      called({}),
    );
    expect(lines(changes)).toEqual(["breaking callback-removed", "breaking callback-removed"]);
    expect(new Set(changes.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });
});
