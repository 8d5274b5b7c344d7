export const id = 9661;
export const ids = [9661];
export const modules = {

/***/ 9661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ RULES),
  k: () => (/* binding */ RULES_BY_ID)
});

;// CONCATENATED MODULE: ./build/src/routes/diff/rules/operations.js
const [B, R, C] = ["breaking", "risky", "compatible"];
const GONE = "Clients that use it get an error.";
const KEEP = "Keep it, mark it as deprecated with a date (`x-sunset`), and remove it when the date has passed.";
const BESIDE = "Keep what was, and offer the new beside it.";
const NOTHING_LOST = "No client has to change.";
const ROWS = [
    ["operation-removed", B, "An operation is gone, and was not announced to go.", GONE, KEEP],
    ["operation-removed-without-sunset", R, "An operation is gone that was deprecated, but without a date.", "Clients were told that it would go, and not when. Breaking where the config asks for dates.", "Keep it, announce a date (`x-sunset`), and remove it when the date has passed."],
    ["operation-removed-before-sunset", B, "An operation is gone before the date that was announced.", "Clients were promised time until that date.", "Keep it until the date has passed."],
    ["operation-removed-after-sunset", C, "An operation is gone that was deprecated, and its date has passed.", "Clients were told in time."],
    ["operation-added", C, "An operation is new.", NOTHING_LOST],
    ["operation-deprecated", C, "An operation is deprecated.", "It works as before; clients learn that it will go."],
    ["operation-undeprecated", C, "An operation is no longer deprecated.", NOTHING_LOST],
    ["sunset-missing", R, "An operation is deprecated without a date on which it goes, and the config asks for one.", "Clients do not know how much time they have.", "Add `x-sunset: YYYY-MM-DD`."],
    ["sunset-too-soon", B, "The date on which an operation goes is nearer than the config allows.", "Clients have less time than they were promised.", "Choose a later date."],
    ["sunset-brought-forward", B, "The date on which an operation goes was moved nearer.", "Clients planned with the old date. Risky as long as the new one is as far away as the config asks for.", "Keep the old date."],
    ["sunset-removed", B, "The date on which a deprecated operation goes was taken away.", "Clients do not know how much time they have.", "Keep the date, or take back the deprecation."],
    ["sunset-unreadable", B, "The date on which an operation goes cannot be read.", "It announces nothing, and whether it has passed cannot be seen later.", "Write it as YYYY-MM-DD."],
    ["webhook-removed", B, "A webhook is gone.", "Clients wait for calls that no longer come.", KEEP],
    ["webhook-added", C, "A webhook is new.", NOTHING_LOST],
    ["callback-removed", B, "A callback is gone.", "Clients wait for calls that no longer come.", KEEP],
    ["callback-added", C, "A callback is new.", NOTHING_LOST],
    ["required-parameter-added", B, "A required parameter is new.", "Requests that were valid lack it.", "Make it optional, with the old behaviour as default."],
    ["parameter-added", C, "An optional parameter is new.", NOTHING_LOST],
    ["parameter-removed", R, "A parameter is gone.", "What clients send in it is ignored, or turned away.", KEEP],
    ["parameter-removed-without-sunset", R, "A parameter is gone that was deprecated, but without a date.", "Clients were told that it would go, and not when. Breaking where the config asks for dates.", "Keep it, announce a date (`x-sunset`), and remove it when the date has passed."],
    ["parameter-removed-before-sunset", B, "A parameter is gone before the date that was announced.", "Clients were promised time until that date.", "Keep it until the date has passed."],
    ["parameter-removed-after-sunset", C, "A parameter is gone that was deprecated, and its date has passed.", "Clients were told in time."],
    ["parameter-became-required", B, "A parameter became required.", "Requests that were valid lack it.", "Keep it optional."],
    ["parameter-became-optional", C, "A parameter became optional.", NOTHING_LOST],
    ["parameter-style-changed", B, "A parameter is written in another way (`style`, `explode`).", "The same value is sent as another text.", "Keep the style, or add a parameter of another name."],
    ["parameter-content-changed", B, "A parameter is sent as another media type, or as one at all.", "The same value is sent as another text.", "Keep it, or add a parameter of another name."],
    ["parameter-default-changed", B, "What happens when a parameter is left out is another thing.", "Clients that leave it out get something else from the same request.", "Keep the default."],
    ["parameter-accepts-list", C, "A parameter that took one value takes several.", NOTHING_LOST],
    ["parameter-empty-value-forbidden", R, "A parameter may no longer be sent without a value.", "`?flag` alone may be turned away.", "Keep `allowEmptyValue`."],
    ["parameter-reserved-forbidden", R, "Reserved characters must be escaped in a parameter.", "What clients send may be read in another way.", "Keep `allowReserved`."],
    ["parameter-deprecated", C, "A parameter is deprecated.", "It works as before."],
    ["required-request-body-added", B, "A required body is new.", "Requests that were valid lack it.", "Make it optional."],
    ["request-body-added", C, "An optional body is new.", NOTHING_LOST],
    ["request-body-removed", B, "An operation takes no body any more.", "What clients send is ignored or turned away.", KEEP],
    ["request-body-became-required", B, "The body became required.", "Requests that were valid lack it.", "Keep it optional."],
    ["request-body-became-optional", C, "The body became optional.", NOTHING_LOST],
    ["request-media-type-removed", B, "A media type is no longer taken.", "Clients that send it are turned away.", "Keep it beside the new one."],
    ["request-media-type-added", C, "One more media type is taken.", NOTHING_LOST],
    ["encoding-changed", R, "A part of a form is encoded in another way.", "What clients send may be read in another way. Breaking where a media type is gone that was listed, or where a list is written as another text; compatible where one more media type is listed.", "Keep the encoding."],
    ["response-status-removed", B, "A status of success is gone.", "Clients look for this status; another one takes its place.", "Keep the status."],
    ["response-status-added", R, "A status of success is new.", "Clients may take only the statuses that they know for success.", "Look at what clients do."],
    ["response-error-status-removed", C, "A status of failure is gone.", NOTHING_LOST],
    ["response-error-status-added", C, "A status of failure is new.", "Clients must be ready for failures that no spec lists."],
    ["response-body-removed", B, "A response has no body any more.", "Clients that read it find nothing.", BESIDE],
    ["response-body-added", C, "A response has a body.", NOTHING_LOST],
    ["response-media-type-removed", B, "A response no longer comes as a certain media type.", "Clients that ask for it get an error or something else.", "Keep it beside the new one."],
    ["response-media-type-added", C, "A response can also come as another media type.", "Clients get it when they ask for it."],
    ["response-media-type-generalized", B, "A response comes as any media type of a range, where it was one.", "Clients may get what they cannot read.", "Keep the media type, and list the others by name."],
    ["required-response-header-removed", B, "A header that always came is gone.", "Clients that read it find nothing.", BESIDE],
    ["response-header-removed", R, "A header that could come is gone.", "Clients that read it find nothing.", BESIDE],
    ["response-header-added", C, "A header is new.", NOTHING_LOST],
    ["response-header-became-optional", B, "A header that always came need not come.", "Clients that read it may find nothing.", "Keep sending it."],
    ["response-header-became-required", C, "A header always comes.", NOTHING_LOST],
    ["response-header-style-changed", B, "A header is written in another way (`explode`, `content`).", "The same value comes as another text.", BESIDE],
    ["security-tightened", B, "Credentials that were enough are not any more.", "Clients that send them are turned away. Risky where another scheme is asked for that is sent in the same way: it may take the same credentials.", "Keep the old way beside the new one."],
    ["security-scope-added", B, "A scope is needed that was not.", "Tokens that were enough are not any more.", "Ask for the scope in a new operation."],
    ["security-loosened", C, "Less is needed than before, or there is another way.", NOTHING_LOST],
    ["security-scheme-changed", B, "A security scheme is another one under the same name.", "Credentials are sent in another way.", "Add a scheme of another name, and take both."],
    ["security-flow-changed", R, "The addresses of an OAuth flow or of OpenID Connect are others.", "Clients that have them in their config must change it.", "Keep the old addresses working."],
    ["server-removed", R, "A server is no longer listed.", "Clients may still call it. Breaking where the same host is listed with other paths only: then every address of an operation is another one.", "Keep it listed as long as it answers."],
    ["server-added", C, "A server is new.", NOTHING_LOST],
]; // biome-ignore format: a table
const OPERATION_RULES = ROWS.map(([id, level, title, why, fix = "Nothing."]) => ({
    id,
    level,
    title,
    why,
    fix,
}));

;// CONCATENATED MODULE: ./build/src/routes/diff/rules/examples.js
/** For each kind, how it looks in a schema before and after; `;` is a line break. */
const EXAMPLES = {
    "type-narrowed": ["type: [string, integer]", "type: string"],
    "type-widened": ["type: string", "type: [string, integer]"],
    "type-changed": ["type: integer", "type: string"],
    "type-made-explicit": ["properties: { name: {} }", "type: object; properties: { name: {} }"],
    "type-made-implicit": ["type: object; properties: { name: {} }", "properties: { name: {} }"],
    "null-allowed": ["type: string", 'type: [string, "null"]'],
    "null-forbidden": ['type: [string, "null"]', "type: string"],
    "null-unclear": [
        "allOf: [{ $ref: '#/components/schemas/User' }]",
        "allOf: [{ $ref: '#/components/schemas/User' }]; nullable: true",
    ],
    "enum-value-removed": ["enum: [red, green]", "enum: [red]"],
    "enum-value-added": ["enum: [red]", "enum: [red, green]"],
    "enum-added": ["type: string", "type: string; enum: [red, green]"],
    "enum-removed": ["type: string; enum: [red, green]", "type: string"],
    "extensible-enum-value-removed": ["x-extensible-enum: [red, green]", "x-extensible-enum: [red]"],
    "extensible-enum-value-added": ["x-extensible-enum: [red]", "x-extensible-enum: [red, green]"],
    "minimum-raised": ["minimum: 0", "minimum: 1"],
    "minimum-lowered": ["minimum: 1", "minimum: 0"],
    "maximum-lowered": ["maximum: 100", "maximum: 50"],
    "maximum-raised": ["maximum: 50", "maximum: 100"],
    "multiple-of-changed": ["multipleOf: 5", "multipleOf: 10"],
    "min-length-raised": ["minLength: 1", "minLength: 3"],
    "min-length-lowered": ["minLength: 3", "minLength: 1"],
    "max-length-lowered": ["maxLength: 100", "maxLength: 50"],
    "max-length-raised": ["maxLength: 50", "maxLength: 100"],
    "pattern-added": ["type: string", "type: string; pattern: ^[a-z]+$"],
    "pattern-removed": ["type: string; pattern: ^[a-z]+$", "type: string"],
    "pattern-changed": ["pattern: ^[a-z]+$", "pattern: ^[a-z-]+$"],
    "format-changed": ["format: date", "format: date-time"],
    "content-encoding-changed": ["contentEncoding: base64", "contentEncoding: base64url"],
    "content-media-type-changed": ["contentMediaType: image/png", "contentMediaType: image/webp"],
    "content-schema-added": [
        "contentMediaType: application/json",
        "contentMediaType: application/json; contentSchema: { type: object }",
    ],
    "content-schema-removed": [
        "contentMediaType: application/json; contentSchema: { type: object }",
        "contentMediaType: application/json",
    ],
    "min-items-raised": ["minItems: 0", "minItems: 1"],
    "min-items-lowered": ["minItems: 1", "minItems: 0"],
    "max-items-lowered": ["maxItems: 100", "maxItems: 50"],
    "max-items-raised": ["maxItems: 50", "maxItems: 100"],
    "unique-items-added": ["uniqueItems: false", "uniqueItems: true"],
    "unique-items-removed": ["uniqueItems: true", "uniqueItems: false"],
    "contains-added": ["type: array", "type: array; contains: { const: admin }"],
    "contains-removed": ["type: array; contains: { const: admin }", "type: array"],
    "min-contains-raised": ["minContains: 1", "minContains: 2"],
    "min-contains-lowered": ["minContains: 2", "minContains: 1"],
    "max-contains-lowered": ["maxContains: 5", "maxContains: 3"],
    "max-contains-raised": ["maxContains: 3", "maxContains: 5"],
    "unevaluated-items-added": ["type: array", "type: array; unevaluatedItems: false"],
    "unevaluated-items-removed": ["type: array; unevaluatedItems: false", "type: array"],
    "property-added": [
        "properties: { name: { type: string } }",
        "properties: { name: { type: string }, nick: { type: string } }",
    ],
    "required-property-added": [
        "properties: { name: { type: string } }",
        "properties: { name: { type: string }, mail: { type: string } }; required: [mail]",
    ],
    "property-removed": [
        "properties: { name: { type: string }, nick: { type: string } }",
        "properties: { name: { type: string } }",
    ],
    "property-no-longer-sent": [
        "properties: { secret: { type: string } }",
        "properties: { secret: { type: string, writeOnly: true } }",
    ],
    "required-property-removed": ["properties: { name: { type: string } }; required: [name]", "properties: {}"],
    "property-became-required": [
        "properties: { name: { type: string } }",
        "properties: { name: { type: string } }; required: [name]",
    ],
    "property-became-optional": [
        "properties: { name: { type: string } }; required: [name]",
        "properties: { name: { type: string } }",
    ],
    "additional-properties-forbidden": ["additionalProperties: true", "additionalProperties: false"],
    "additional-properties-allowed": ["additionalProperties: false", "additionalProperties: true"],
    "pattern-property-added": ["type: object", "type: object; patternProperties: { ^x-: { type: string } }"],
    "pattern-property-removed": ["type: object; patternProperties: { ^x-: { type: string } }", "type: object"],
    "property-names-added": ["type: object", "type: object; propertyNames: { maxLength: 20 }"],
    "property-names-removed": ["type: object; propertyNames: { maxLength: 20 }", "type: object"],
    "unevaluated-properties-added": [
        "oneOf: [{ $ref: '#/components/schemas/Card' }]",
        "oneOf: [{ $ref: '#/components/schemas/Card' }]; unevaluatedProperties: false",
    ],
    "unevaluated-properties-removed": [
        "oneOf: [{ $ref: '#/components/schemas/Card' }]; unevaluatedProperties: false",
        "oneOf: [{ $ref: '#/components/schemas/Card' }]",
    ],
    "min-properties-raised": ["minProperties: 1", "minProperties: 2"],
    "min-properties-lowered": ["minProperties: 2", "minProperties: 1"],
    "max-properties-lowered": ["maxProperties: 20", "maxProperties: 10"],
    "max-properties-raised": ["maxProperties: 10", "maxProperties: 20"],
    "dependent-required-added": ["type: object", "type: object; dependentRequired: { card: [address] }"],
    "dependent-required-removed": ["type: object; dependentRequired: { card: [address] }", "type: object"],
    "dependent-schema-added": ["type: object", "type: object; dependentSchemas: { card: { required: [address] } }"],
    "dependent-schema-removed": ["type: object; dependentSchemas: { card: { required: [address] } }", "type: object"],
    "conditional-added": ["type: object", "type: object; if: { required: [card] }; then: { required: [address] }"],
    "conditional-removed": ["type: object; if: { required: [card] }; then: { required: [address] }", "type: object"],
    "conditional-changed": ["if: { required: [card] }", "if: { required: [card, bank] }"],
    "not-added": ["type: string", "type: string; not: { const: admin }"],
    "not-removed": ["type: string; not: { const: admin }", "type: string"],
    "alternative-added": [
        "oneOf: [{ $ref: '#/components/schemas/Card' }]",
        "oneOf: [{ $ref: '#/components/schemas/Card' }, { $ref: '#/components/schemas/Bank' }]",
    ],
    "alternative-removed": [
        "oneOf: [{ $ref: '#/components/schemas/Card' }, { $ref: '#/components/schemas/Bank' }]",
        "oneOf: [{ $ref: '#/components/schemas/Card' }]",
    ],
    "alternatives-required": ["type: object", "type: object; anyOf: [{ required: [mail] }, { required: [phone] }]"],
    "alternatives-dropped": ["type: object; anyOf: [{ required: [mail] }, { required: [phone] }]", "type: object"],
    "alternatives-overlap": [
        "anyOf: [{ required: [mail] }, { required: [phone] }]",
        "oneOf: [{ required: [mail] }, { required: [phone] }]",
    ],
    "alternatives-unclear": ["oneOf: [… 300 alternatives]", "oneOf: [… 301 alternatives]"],
    "discriminator-added": ["oneOf: […]", "oneOf: […]; discriminator: { propertyName: kind }"],
    "discriminator-removed": ["oneOf: […]; discriminator: { propertyName: kind }", "oneOf: […]"],
    "discriminator-changed": ["discriminator: { propertyName: kind }", "discriminator: { propertyName: type }"],
    "discriminator-value-added": ["mapping: { card: Card }", "mapping: { card: Card, bank: Bank }"],
    "discriminator-value-removed": ["mapping: { card: Card, bank: Bank }", "mapping: { card: Card }"],
    "misplaced-limit-changed": ["type: array; maximum: 10", "type: array; maximum: 5"],
    "xml-changed": ["type: string", "type: string; xml: { name: title }"],
    "default-changed": ["default: 10", "default: 20"],
    "schema-unclear": ["$ref: '#/components/schemas/Node'", "$dynamicRef: '#node'"],
};

;// CONCATENATED MODULE: ./build/src/routes/diff/rules/schemas.js

const [schemas_B, schemas_R, schemas_C] = ["breaking", "risky", "compatible"];
const schemas_ROWS = [
    ["type-narrowed", schemas_B, schemas_C, "A type is no longer possible."],
    ["type-widened", schemas_C, schemas_B, "One more type is possible."],
    ["type-changed", schemas_B, schemas_B, "The type is another one."],
    ["type-made-explicit", schemas_R, schemas_R, "A type that only the other keywords suggested is written out."],
    ["type-made-implicit", schemas_R, schemas_R, "The type is no longer written out, only suggested by the other keywords."],
    ["null-allowed", schemas_C, schemas_B, "Null is possible."],
    ["null-forbidden", schemas_B, schemas_C, "Null is no longer possible."],
    ["null-unclear", schemas_R, schemas_R, "Null is allowed in a way that the dialect gives no meaning to."],
    ["enum-value-removed", schemas_B, schemas_C, "A value is no longer on the list."],
    ["enum-value-added", schemas_C, schemas_B, "A value is new on the list."],
    ["enum-added", schemas_B, schemas_C, "Only the values of a list are possible now."],
    ["enum-removed", schemas_C, schemas_B, "It is no longer a list of values."],
    ["extensible-enum-value-removed", schemas_B, schemas_C, "A value is gone from a list that is open to more (`x-extensible-enum`)."],
    ["extensible-enum-value-added", schemas_C, schemas_C, "A value is new on a list that is open to more (`x-extensible-enum`)."],
    ["minimum-raised", schemas_B, schemas_C, "The least number is higher."],
    ["minimum-lowered", schemas_C, schemas_B, "The least number is lower, or there is none."],
    ["maximum-lowered", schemas_B, schemas_C, "The greatest number is lower."],
    ["maximum-raised", schemas_C, schemas_B, "The greatest number is higher, or there is none."],
    ["multiple-of-changed", schemas_B, schemas_B, "Numbers come in other steps (`multipleOf`)."],
    ["min-length-raised", schemas_B, schemas_C, "Texts must be longer."],
    ["min-length-lowered", schemas_C, schemas_B, "Texts may be shorter."],
    ["max-length-lowered", schemas_B, schemas_C, "Texts must be shorter."],
    ["max-length-raised", schemas_C, schemas_B, "Texts may be longer."],
    ["pattern-added", schemas_B, schemas_C, "Texts must match a pattern."],
    ["pattern-removed", schemas_C, schemas_B, "Texts need not match a pattern any more."],
    ["pattern-changed", schemas_R, schemas_R, "The pattern is another one; whether it lets in more or less cannot be decided."],
    ["format-changed", schemas_B, schemas_B, "The format is another one, or was added or removed."],
    ["content-encoding-changed", schemas_B, schemas_B, "Texts are encoded in another way."],
    ["content-media-type-changed", schemas_B, schemas_B, "Texts hold another media type."],
    ["content-schema-added", schemas_B, schemas_C, "What is in a text has a schema."],
    ["content-schema-removed", schemas_C, schemas_B, "What is in a text has no schema any more."],
    ["min-items-raised", schemas_B, schemas_C, "More items are required."],
    ["min-items-lowered", schemas_C, schemas_B, "Fewer items are required."],
    ["max-items-lowered", schemas_B, schemas_C, "Fewer items are possible."],
    ["max-items-raised", schemas_C, schemas_B, "More items are possible."],
    ["unique-items-added", schemas_B, schemas_C, "No two items may be equal."],
    ["unique-items-removed", schemas_C, schemas_B, "Items may be equal."],
    ["contains-added", schemas_B, schemas_C, "Certain items must be there (`contains`)."],
    ["contains-removed", schemas_C, schemas_B, "Certain items need not be there any more (`contains`)."],
    ["min-contains-raised", schemas_B, schemas_C, "More of certain items must be there."],
    ["min-contains-lowered", schemas_C, schemas_B, "Fewer of certain items must be there."],
    ["max-contains-lowered", schemas_B, schemas_C, "Fewer of certain items are possible."],
    ["max-contains-raised", schemas_C, schemas_B, "More of certain items are possible."],
    ["unevaluated-items-added", schemas_B, schemas_C, "Items that nothing else describes have a schema."],
    ["unevaluated-items-removed", schemas_C, schemas_B, "Items that nothing else describes have no schema any more."],
    ["property-added", schemas_C, schemas_C, "An optional property is new."],
    ["required-property-added", schemas_B, schemas_C, "A required property is new."],
    ["property-removed", schemas_R, schemas_R, "A property is gone."],
    [
        "property-no-longer-sent",
        schemas_R,
        schemas_R,
        "A property is marked as no part of it any more: `readOnly` in requests, `writeOnly` in responses.",
    ],
    ["required-property-removed", schemas_R, schemas_B, "A property that was required is gone."],
    ["property-became-required", schemas_B, schemas_C, "A property became required."],
    ["property-became-optional", schemas_C, schemas_B, "A property became optional."],
    ["additional-properties-forbidden", schemas_B, schemas_C, "Properties that are not named are no longer allowed."],
    ["additional-properties-allowed", schemas_C, schemas_R, "Properties that are not named are allowed."],
    ["pattern-property-added", schemas_B, schemas_C, "Properties whose names match a pattern have a schema."],
    ["pattern-property-removed", schemas_C, schemas_B, "Properties whose names match a pattern have no schema any more."],
    ["property-names-added", schemas_B, schemas_C, "Names of properties have a schema."],
    ["property-names-removed", schemas_C, schemas_B, "Names of properties have no schema any more."],
    ["unevaluated-properties-added", schemas_B, schemas_C, "Properties that nothing else describes have a schema."],
    ["unevaluated-properties-removed", schemas_C, schemas_B, "Properties that nothing else describes have no schema any more."],
    ["min-properties-raised", schemas_B, schemas_C, "More properties are required."],
    ["min-properties-lowered", schemas_C, schemas_B, "Fewer properties are required."],
    ["max-properties-lowered", schemas_B, schemas_C, "Fewer properties are possible."],
    ["max-properties-raised", schemas_C, schemas_B, "More properties are possible."],
    ["dependent-required-added", schemas_B, schemas_C, "With one property, another one is required."],
    ["dependent-required-removed", schemas_C, schemas_B, "With one property, another one is no longer required."],
    ["dependent-schema-added", schemas_B, schemas_C, "With one property, a schema must match."],
    ["dependent-schema-removed", schemas_C, schemas_B, "With one property, a schema need not match any more."],
    ["conditional-added", schemas_B, schemas_C, "A condition (`if`) was added."],
    ["conditional-removed", schemas_C, schemas_B, "A condition (`if`) was removed."],
    ["conditional-changed", schemas_B, schemas_B, "A condition (`if`) is another one."],
    ["not-added", schemas_B, schemas_C, "Some values are excluded by `not`."],
    ["not-removed", schemas_C, schemas_B, "Values are no longer excluded by `not`."],
    ["alternative-added", schemas_C, schemas_B, "An alternative of `oneOf` or `anyOf` is new."],
    ["alternative-removed", schemas_B, schemas_C, "An alternative of `oneOf` or `anyOf` is gone."],
    ["alternatives-required", schemas_B, schemas_C, "One of several alternatives must match as well."],
    ["alternatives-dropped", schemas_C, schemas_B, "None of several alternatives need match any more."],
    ["alternatives-overlap", schemas_R, schemas_R, "Alternatives of `oneOf` changed and may overlap: what matches two of them is not allowed. Breaking where all that was one alternative matches two now."],
    ["alternatives-unclear", schemas_R, schemas_R, "There are too many alternatives to compare."],
    ["discriminator-added", schemas_R, schemas_C, "A discriminator tells alternatives apart."],
    ["discriminator-removed", schemas_R, schemas_R, "No discriminator tells alternatives apart any more."],
    ["discriminator-changed", schemas_R, schemas_R, "Another property tells alternatives apart."],
    ["discriminator-value-added", schemas_C, schemas_R, "The discriminator has one more value."],
    ["discriminator-value-removed", schemas_R, schemas_C, "The discriminator has one value less."],
    [
        "misplaced-limit-changed",
        schemas_B,
        schemas_R,
        "A limit that says nothing about the type beside it (`maximum` of an array) is another one.",
    ],
    ["xml-changed", schemas_B, schemas_B, "An element or attribute of XML has another name or form."],
    ["default-changed", schemas_R, schemas_C, "The default is another one."],
    ["schema-unclear", schemas_R, schemas_R, "Schemas use what cannot be compared: a reference that leads nowhere, `$dynamicRef`, or too much of it."],
]; // biome-ignore format: a table
const WHY = {
    request: {
        breaking: "Clients send this today. Once the API takes less than it did, what was a valid request is turned away.",
        risky: "It may be that what clients send today is turned away or means something else; the two schemas alone do not settle it.",
        compatible: "All that clients send today is still taken.",
    },
    response: {
        breaking: "Clients read this today, and were told what can come. Now something else can come, which they were never written for.",
        risky: "It may be that something comes that clients were not written for; the two schemas alone do not settle it.",
        compatible: "All that comes is what clients were told could come.",
    },
};
const FIX = {
    breaking: "Keep what was, and offer the new beside it: another property, another media type, another version of the path. Where no client is left that depends on it, accept the change with a reason.",
    risky: "Look at what clients do. Accept the change with a reason, or set the rule's level in the config.",
    compatible: "Nothing.",
};
/** A rule for each kind in requests, and one in responses. */
const SCHEMA_RULES = schemas_ROWS.flatMap(([kind, request, response, title]) => {
    const [before, after] = EXAMPLES[kind].map((line) => line.replaceAll("; ", "\n"));
    const rule = (direction, level) => ({
        id: `${direction}-${kind}`,
        level,
        title,
        why: WHY[direction][level],
        fix: FIX[level],
        example: { before: before, after: after },
    });
    return [rule("request", request), rule("response", response)];
});

;// CONCATENATED MODULE: ./build/src/routes/diff/rules.js


const RULES = [...OPERATION_RULES, ...SCHEMA_RULES];
const RULES_BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));


/***/ })

};
