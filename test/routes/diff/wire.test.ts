import { describe, expect, it } from "vitest";
import { asks, diffOf, lines, returns, spec, takes } from "./support.ts";

type Json = Record<string, unknown>;
const text = { type: "string" };
const whole = { type: "integer" };
const bare = { description: "ok" };
const ok = { "200": bare };
const object = (properties: Json, more: Json = {}) => ({ type: "object", properties, ...more });
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const query = (schema: Json, more: Json = {}) => ({ name: "q", in: "query", schema, ...more });
const answers = (responses: Json) => spec({ "/things": { get: { responses } } });
const content = (schema: Json, mediaType = "application/json") => ({
  description: "x",
  content: { [mediaType]: { schema } },
});
const heading = (header: Json) => answers({ "200": { ...bare, headers: { "X-N": header } } });

/** POST /things takes a body of a media type. */
const body = (mediaType: string, schema: Json, encoding?: Json, version = "3.1.0") =>
  spec(
    {
      "/things": {
        post: { requestBody: { content: { [mediaType]: { schema, ...(encoding && { encoding }) } } }, responses: ok },
      },
    },
    {},
    version,
  );
const part = (schema: Json, encoding?: Json, version?: string) =>
  body("multipart/form-data", object({ f: schema }), encoding && { f: encoding }, version);
const form = (schema: Json, encoding: Json) =>
  body("application/x-www-form-urlencoded", object({ f: schema }), { f: encoding });

const event = (mediaTypes: string[]) =>
  spec(
    {},
    {
      webhooks: {
        w: {
          post: {
            requestBody: { content: Object.fromEntries(mediaTypes.map((it) => [it, { schema: text }])) },
            responses: ok,
          },
        },
      },
    },
  );
const served = (url: string, variables: Json) =>
  spec({ "/things": { get: { responses: ok } } }, { servers: [{ url, variables }] });
const flows = (...names: string[]) =>
  spec(
    { "/things": { get: { security: [{ o: [] }], responses: ok } } },
    {
      components: {
        securitySchemes: {
          o: {
            type: "oauth2",
            flows: Object.fromEntries(names.map((it) => [it, { tokenUrl: "https://t", scopes: {} }])),
          },
        },
      },
    },
  );
const pets = (names: [string, string], more: Json = {}, kind: (name: string) => Json = () => text) => ({
  schema: { oneOf: names.map(ref), discriminator: { propertyName: "kind", ...more } },
  components: Object.fromEntries(
    names.map((name, i) => [name, object({ kind: kind(name), [`p${i}`]: text }, { required: ["kind"] })]),
  ),
});
const takesPets = (...given: Parameters<typeof pets>) => {
  const { schema, components } = pets(...given);
  return takes(schema, components);
};
const asked = (name: string, schema: Json) =>
  spec(
    {
      "/things": {
        get: {
          parameters: [
            { name, in: "querystring", required: true, content: { "application/x-www-form-urlencoded": { schema } } },
          ],
          responses: ok,
        },
      },
    },
    {},
    "3.2.0",
  );
const sequence = (media: Json, version = "3.2.0") =>
  spec(
    { "/things": { get: { responses: { "200": { ...bare, content: { "application/jsonl": media } } } } } },
    {},
    version,
  );
const header = { name: "X-Sig", in: "header", required: true, schema: text };
const hook = (more: Json) => spec({}, { webhooks: { w: { post: { responses: ok, ...more } } } });
const at = (path: string, ...servers: string[]) =>
  spec({ [path]: { get: { responses: ok } } }, { servers: servers.map((url) => ({ url })) });
const xml = (more: Json) => body("application/xml", object({ a: { ...text, ...more } }));

/** What a client that worked with the first would see of the second. */
describe("on the wire", () => {
  it.each<[string, Json, Json, string[]]>([
    [
      "a default that nobody met, as the parameter was required",
      asks(query({ ...whole, default: 10 }, { required: true })),
      asks(query({ ...whole, default: 20 })),
      ["compatible parameter-became-optional request.query.q"],
    ],
    [
      "a boolean as a list of its two texts",
      asks(query({ type: "boolean" })),
      asks(query({ ...text, enum: ["true", "false"] })),
      [],
    ],
    [
      "a boolean as a list of its two values",
      returns({ type: "boolean" }),
      returns({ type: "boolean", enum: [true, false] }),
      [],
    ],
    [
      "a boolean of which one value is left",
      takes({ type: "boolean" }),
      takes({ type: "boolean", enum: [true] }),
      ["breaking request-enum-value-removed request.body"],
    ],
    ["another name of the whole query string", asked("x", object({ a: text })), asked("y", object({ a: text })), []],
    [
      "another schema of the whole query string",
      asked("x", object({ a: text })),
      asked("y", object({ a: whole })),
      ["breaking request-type-changed request.querystring.x.a"],
    ],
    [
      "a range of which single statuses are listed",
      answers({ "2XX": bare }),
      answers({ "200": bare, "204": bare }),
      [],
    ],
    [
      "a range of which nothing is left",
      answers({ "2XX": bare }),
      answers({ "301": bare }),
      ["breaking response-status-removed response.2XX", "risky response-status-added response.301"],
    ],
    [
      "a range of which a status is listed with another body",
      answers({ "2XX": content(text) }),
      answers({ "200": content({ type: "integer" }), "2XX": content(text) }),
      ["breaking response-type-changed response.200.body"],
    ],
    [
      "a success that only `default` spoke of, with another body",
      answers({ default: content(text) }),
      answers({ "200": content({ type: "integer" }), default: content(text) }),
      ["breaking response-type-changed response.200.body"],
    ],
    [
      "a success that only `default` spoke of",
      answers({ default: content(text) }),
      answers({ "200": content(text), default: content(text) }),
      [],
    ],
    [
      "an object in a header that is exploded",
      heading({ schema: object({ a: text }) }),
      heading({ schema: object({ a: text }), explode: true }),
      ["breaking response-header-style-changed response.200.headers.x-n"],
    ],
    [
      "a list in a header, which is the same exploded",
      heading({ schema: { type: "array", items: text } }),
      heading({ schema: { type: "array", items: text }, explode: true }),
      [],
    ],
    [
      "a header that becomes JSON",
      heading({ schema: object({ a: text }) }),
      heading({ content: { "application/json": { schema: object({ a: text }) } } }),
      ["breaking response-header-style-changed response.200.headers.x-n"],
    ],
    [
      "one more media type of a webhook, which nobody asked for",
      event(["application/json"]),
      event(["application/json", "application/xml"]),
      ["breaking request-media-type-added request.body(application/xml)"],
    ],
    [
      "one media type less of a webhook",
      event(["application/json", "application/xml"]),
      event(["application/json"]),
      ["compatible request-media-type-removed request.body(application/xml)"],
    ],
    [
      "the default media type of a part, written out",
      part(object({})),
      part(object({}), { contentType: "application/json" }),
      [],
    ],
    ["that of a text", part(text), part(text, { contentType: "text/plain" }), []],
    [
      "that of bytes",
      part({ ...text, format: "binary" }, undefined, "3.0.3"),
      part({ ...text, format: "binary" }, { contentType: "application/octet-stream" }, "3.0.3"),
      [],
    ],
    [
      "one more media type of a part",
      part(text, { contentType: "image/png" }),
      part(text, { contentType: "image/png, image/jpeg" }),
      ["compatible encoding-changed request.body.f"],
    ],
    [
      "one media type less of a part",
      part(text, { contentType: "image/png, image/jpeg" }),
      part(text, { contentType: "image/png" }),
      ["breaking encoding-changed request.body.f"],
    ],
    [
      "a list in a form that is written as one text",
      form({ type: "array", items: text }, {}),
      form({ type: "array", items: text }, { explode: false }),
      ["breaking encoding-changed request.body.f"],
    ],
    ["a text in a form, which is the same in all styles", form(text, {}), form(text, { explode: false }), []],
    [
      "an encoding in JSON, where it says nothing",
      body("application/json", object({ f: text })),
      body("application/json", object({ f: text }), { f: { contentType: "text/plain" } }),
      [],
    ],
    ["one more OAuth flow", flows("clientCredentials"), flows("clientCredentials", "password"), []],
    [
      "one OAuth flow less",
      flows("clientCredentials", "password"),
      flows("clientCredentials"),
      ["risky security-flow-changed security.o"],
    ],
    [
      "a value of a server variable that is gone",
      served("https://{e}.x", { e: { default: "a", enum: ["a", "b"] } }),
      served("https://{e}.x", { e: { default: "a", enum: ["a"] } }),
      ["risky server-removed servers"],
    ],
    [
      "another default among the same values of a server variable",
      served("https://{e}.x", { e: { default: "a", enum: ["a", "b"] } }),
      served("https://{e}.x", { e: { default: "b", enum: ["a", "b"] } }),
      [],
    ],
    ["a scheme's own port", at("/things", "https://a.b:443/v1"), at("/things", "https://a.b/v1/"), []],
    [
      "a part of the path that moved to the server",
      at("/v1/things", "https://a.b"),
      at("/things", "https://a.b/v1"),
      [],
    ],
    [
      "the same path at another host",
      at("/v1/things", "https://a.b"),
      at("/things", "https://c.d/v1"),
      ["risky server-removed servers", "compatible server-added servers"],
    ],
    [
      "another base path at the same host",
      at("/things", "https://a.b/v1"),
      at("/things", "https://a.b/v2"),
      ["breaking server-removed servers", "compatible server-added servers"],
    ],
    [
      "a base path that is dropped where another host keeps it",
      at("/things", "https://a.b/v1", "https://c.d/v1"),
      at("/things", "https://a.b/v2", "https://c.d/v1"),
      ["risky server-removed servers", "compatible server-added servers"],
    ],
    ["a path with an escape that it does not need", at("/caf%C3%A9/%7e"), at("/café/~"), []],
    [
      "a path with an escape that it needs",
      at("/a%2fb"),
      at("/a/b"),
      ["breaking operation-removed", "compatible operation-added"],
    ],
    [
      "null in a query, which has no form there",
      asks(query({ type: ["integer", "null"] })),
      asks(query(whole)),
      ["risky request-null-forbidden request.query.q"],
    ],
    [
      "the widest format of numbers",
      takes(whole),
      takes({ ...whole, format: "int64" }),
      ["risky request-format-changed request.body"],
    ],
    [
      "a narrower one",
      takes(whole),
      takes({ ...whole, format: "int32" }),
      ["breaking request-format-changed request.body"],
    ],
    [
      "a header that always came with a webhook",
      hook({ parameters: [header] }),
      hook({}),
      ["breaking parameter-removed request.header.X-Sig"],
    ],
    ["another name of a server variable", served("https://{e}.x", {}), served("https://{f}.x", {}), []],
    [
      "another name of an XML element",
      xml({}),
      xml({ xml: { name: "b" } }),
      ["breaking request-xml-changed request.body.a"],
    ],
    ["its own name", xml({}), xml({ xml: { name: "a", prefix: "p" } }), []],
    ["an XML attribute", xml({}), xml({ xml: { attribute: true } }), ["breaking request-xml-changed request.body.a"]],
    [
      "the name of an XML element that is sent as JSON",
      takes(object({ a: text })),
      takes(object({ a: { ...text, xml: { name: "b" } } })),
      [],
    ],
    [
      "a mapping that says what was so anyway",
      takesPets(["Cat", "Dog"]),
      takesPets(["Cat", "Dog"], { mapping: { Cat: "Cat", Dog: "#/components/schemas/Dog" } }),
      [],
    ],
    [
      "a component by whose name a discriminator knows it",
      takesPets(["Cat", "Dog"]),
      takesPets(["Cat", "Hound"]),
      [
        "risky request-discriminator-value-removed request.body",
        "compatible request-discriminator-value-added request.body",
      ],
    ],
    [
      "a component that is renamed below the same value",
      takesPets(["Cat", "Dog"], { mapping: { dog: "Dog" } }),
      takesPets(["Cat", "Hound"], { mapping: { dog: "Hound" } }),
      [],
    ],
    [
      "a component that has the value itself",
      takesPets(["Cat", "Dog"], {}, (name) => ({ const: name === "Cat" ? "cat" : "dog" })),
      takesPets(["Cat", "Hound"], {}, (name) => ({ const: name === "Cat" ? "cat" : "dog" })),
      [],
    ],
    [
      "required properties that are some of many in a map now",
      returns(object({ a: text }, { required: ["a"] })),
      returns({ type: "object", additionalProperties: text }),
      [
        "breaking response-property-became-optional response.200.body.a",
        "compatible response-null-forbidden response.200.body.*",
        "compatible response-type-narrowed response.200.body.*",
      ],
    ],
    [
      "a required property where nothing else was to come",
      returns(object({ a: text }, { additionalProperties: false })),
      returns(object({ a: text, b: text }, { additionalProperties: false, required: ["b"] })),
      [
        "risky response-property-added response.200.body.b",
        "compatible response-required-property-added response.200.body.b",
      ],
    ],
    [
      "what a reference to nowhere leaves open, once",
      takes(ref("Gone")),
      takes(text),
      ["breaking request-type-narrowed request.body", "risky request-schema-unclear request.body"],
    ],
    [
      "a property that brings itself along, and one that is there anyway",
      takes(object({ a: text }, { required: ["b"] })),
      takes(object({ a: text }, { required: ["b"], dependentRequired: { a: ["a", "b"] } })),
      [],
    ],
    [
      "what a required property brings along",
      takes(object({ a: text, b: text }, { required: ["a", "b"] })),
      takes(object({ a: text, b: text }, { required: ["a"], dependentRequired: { a: ["b"] } })),
      [],
    ],
    [
      "an exploded object, property by property",
      asks(query(object({ a: text, b: whole }))),
      asks({ name: "a", in: "query", schema: text }, { name: "b", in: "query", schema: whole }),
      [],
    ],
    [
      "an exploded object, of which one property is required now",
      asks(query(object({ a: text, b: whole }))),
      asks({ name: "a", in: "query", required: true, schema: text }, { name: "b", in: "query", schema: whole }),
      ["breaking parameter-became-required request.query.a"],
    ],
    [
      "an object that is left out as a whole or not at all",
      asks({ name: "a", in: "query", schema: text }, { name: "b", in: "query", schema: whole }),
      asks(query(object({ a: text, b: whole }, { required: ["a"] }))),
      [
        "risky parameter-removed request.query.a",
        "risky parameter-removed request.query.b",
        "compatible parameter-added request.query.q",
      ],
    ],
    [
      "parameters that are properties of the whole query now",
      spec(
        { "/things": { get: { parameters: [{ name: "a", in: "query", schema: text }], responses: ok } } },
        {},
        "3.2.0",
      ),
      asked("q", object({ a: whole })),
      ["breaking request-type-narrowed request.query.a"],
    ],
    [
      "a list of items as a sequence of them",
      sequence({ schema: { type: "array", items: object({ a: text }) } }),
      sequence({ itemSchema: object({ a: text }) }),
      [],
    ],
    [
      "items of a sequence",
      sequence({ itemSchema: object({ a: text }) }),
      sequence({ itemSchema: object({ a: whole }) }),
      ["breaking response-type-changed response.200.body[].a"],
    ],
    [
      "a schema that was meant for each item, before there was one for that",
      sequence({ schema: object({ a: text }) }, "3.1.0"),
      sequence({ itemSchema: object({ a: text }) }),
      [],
    ],
    [
      "a sequence of anything",
      sequence({ itemSchema: object({ a: text }) }),
      sequence({}),
      [
        "breaking response-null-allowed response.200.body[]",
        "breaking response-type-widened response.200.body[]",
        "risky response-property-removed response.200.body[].a",
      ],
    ],
    [
      "what values mean that a discriminator does not map",
      takesPets(["Cat", "Dog"], { defaultMapping: "Dog" }),
      takesPets(["Cat", "Dog"]),
      ["risky request-discriminator-value-removed request.body"],
    ],
    [
      "what all alternatives match at once",
      takes(object({ a: text, b: text }, { required: ["a", "b"] })),
      takes({ oneOf: [object({ a: text }, { required: ["a"] }), object({ b: text }, { required: ["b"] })] }),
      [
        "breaking request-alternatives-overlap request.body",
        "risky request-required-property-removed request.body.b",
        "compatible request-alternative-added request.body",
      ],
    ],
    [
      "what matched all alternatives at once",
      returns({ oneOf: [object({ a: text }, { required: ["a"] }), object({ b: text }, { required: ["b"] })] }),
      returns(object({ a: text, b: text }, { required: ["a", "b"] })),
      [
        "breaking response-alternatives-overlap response.200.body",
        "compatible response-alternative-removed response.200.body",
        "compatible response-required-property-added response.200.body.b",
      ],
    ],
  ])("%s", async (_, base, head, changes) => expect(lines(await diffOf(base, head))).toEqual(changes));

  it("schemas that refer to each other in many ways, to the end", async () => {
    const size = 360;
    const components = (leaf: Json) =>
      Object.fromEntries(
        Array.from({ length: size }, (_, i) => [
          `S${i}`,
          object(
            Object.fromEntries([
              ["id", i === size - 1 ? leaf : text],
              ...Array.from({ length: 60 }, (_, k) => [`p${k}`, ref(`S${(i * 7 + k * 11 + 1) % size}`)]),
            ]),
          ),
        ]),
      );
    const changes = lines(await diffOf(returns(ref("S0"), components(text)), returns(ref("S0"), components(whole))));
    expect(new Set(changes.map((line) => line.split(" ")[1]))).toEqual(new Set(["response-type-changed"]));
  });

  it("many servers of one variable in one line", async () => {
    const regions = (name: string) =>
      served(`https://${name}.{region}.x`, { region: { default: "r0", enum: ["r0", "r1", "r2", "r3", "r4"] } });
    const changes = await diffOf(regions("one"), regions("two"));
    expect(changes.map(({ text }) => text)).toEqual([
      "5 servers (https://one.r0.x, https://one.r1.x, https://one.r2.x and others) are gone",
      "5 servers (https://two.r0.x, https://two.r1.x, https://two.r2.x and others) are new",
    ]);
  });

  it("what a reference leads to by the $id of the schema around it", async () => {
    const components = (leaf: object) => ({
      X: {
        $id: "https://example.com/x.json",
        ...object({ y: { $ref: "y.json" }, z: { $ref: "#/$defs/z" } }),
        $defs: { z: text },
      },
      Y: { $id: "https://example.com/y.json", ...leaf, $defs: { z: whole } },
    });
    expect(await diffOf(returns(ref("X"), components(text)), returns(object({ y: text, z: text })))).toEqual([]);
    expect(lines(await diffOf(returns(ref("X"), components(text)), returns(ref("X"), components(whole))))).toEqual([
      "breaking response-type-changed response.200.body.y",
    ]);
  });

  it("values of a discriminator that changed places", async () => {
    const swapped = await diffOf(
      takesPets(["Cat", "Dog"], { mapping: { a: "Cat", b: "Dog" } }),
      takesPets(["Cat", "Dog"], { mapping: { a: "Dog", b: "Cat" } }),
    );
    expect(lines(swapped)).toContain("risky request-property-removed request.body.p0");
  });
});
