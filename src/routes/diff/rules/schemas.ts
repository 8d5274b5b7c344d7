import type { Rule } from "../rules.ts";
import type { Level } from "../schema/expansion.ts";
import { EXAMPLES } from "./examples.ts";

/** Kind, level in requests and in responses, what changed. */
type Row = readonly [kind: string, request: Level, response: Level, title: string];

const [B, R, C] = ["breaking", "risky", "compatible"] as const;

const ROWS: readonly Row[] = [
  ["type-narrowed", B, C, "A type is no longer possible."],
  ["type-widened", C, B, "One more type is possible."],
  ["type-changed", B, B, "The type is another one."],
  ["type-made-explicit", R, R, "A type that only the other keywords suggested is written out."],
  ["type-made-implicit", R, R, "The type is no longer written out, only suggested by the other keywords."],
  ["null-allowed", C, B, "Null is possible."],
  ["null-forbidden", B, C, "Null is no longer possible."],
  ["null-unclear", R, R, "Null is allowed in a way that the dialect gives no meaning to."],
  ["enum-value-removed", B, C, "A value is no longer on the list."],
  ["enum-value-added", C, B, "A value is new on the list."],
  ["enum-added", B, C, "Only the values of a list are possible now."],
  ["enum-removed", C, B, "It is no longer a list of values."],
  ["extensible-enum-value-removed", B, C, "A value is gone from a list that is open to more (`x-extensible-enum`)."],
  ["extensible-enum-value-added", C, C, "A value is new on a list that is open to more (`x-extensible-enum`)."],
  ["minimum-raised", B, C, "The least number is higher."],
  ["minimum-lowered", C, B, "The least number is lower, or there is none."],
  ["maximum-lowered", B, C, "The greatest number is lower."],
  ["maximum-raised", C, B, "The greatest number is higher, or there is none."],
  ["multiple-of-changed", B, B, "Numbers come in other steps (`multipleOf`)."],
  ["min-length-raised", B, C, "Texts must be longer."],
  ["min-length-lowered", C, B, "Texts may be shorter."],
  ["max-length-lowered", B, C, "Texts must be shorter."],
  ["max-length-raised", C, B, "Texts may be longer."],
  ["pattern-added", B, C, "Texts must match a pattern."],
  ["pattern-removed", C, B, "Texts need not match a pattern any more."],
  ["pattern-changed", R, R, "The pattern is another one; whether it lets in more or less cannot be decided."],
  ["format-changed", B, B, "The format is another one, or was added or removed."],
  ["content-encoding-changed", B, B, "Texts are encoded in another way."],
  ["content-media-type-changed", B, B, "Texts hold another media type."],
  ["content-schema-added", B, C, "What is in a text has a schema."],
  ["content-schema-removed", C, B, "What is in a text has no schema any more."],
  ["min-items-raised", B, C, "More items are required."],
  ["min-items-lowered", C, B, "Fewer items are required."],
  ["max-items-lowered", B, C, "Fewer items are possible."],
  ["max-items-raised", C, B, "More items are possible."],
  ["unique-items-added", B, C, "No two items may be equal."],
  ["unique-items-removed", C, B, "Items may be equal."],
  ["contains-added", B, C, "Certain items must be there (`contains`)."],
  ["contains-removed", C, B, "Certain items need not be there any more (`contains`)."],
  ["min-contains-raised", B, C, "More of certain items must be there."],
  ["min-contains-lowered", C, B, "Fewer of certain items must be there."],
  ["max-contains-lowered", B, C, "Fewer of certain items are possible."],
  ["max-contains-raised", C, B, "More of certain items are possible."],
  ["unevaluated-items-added", B, C, "Items that nothing else describes have a schema."],
  ["unevaluated-items-removed", C, B, "Items that nothing else describes have no schema any more."],
  ["property-added", C, C, "An optional property is new."],
  ["required-property-added", B, C, "A required property is new."],
  ["property-removed", R, R, "A property is gone."],
  [
    "property-no-longer-sent",
    R,
    R,
    "A property is marked as no part of it any more: `readOnly` in requests, `writeOnly` in responses.",
  ],
  ["required-property-removed", R, B, "A property that was required is gone."],
  ["property-became-required", B, C, "A property became required."],
  ["property-became-optional", C, B, "A property became optional."],
  ["additional-properties-forbidden", B, C, "Properties that are not named are no longer allowed."],
  ["additional-properties-allowed", C, R, "Properties that are not named are allowed."],
  ["pattern-property-added", B, C, "Properties whose names match a pattern have a schema."],
  ["pattern-property-removed", C, B, "Properties whose names match a pattern have no schema any more."],
  ["property-names-added", B, C, "Names of properties have a schema."],
  ["property-names-removed", C, B, "Names of properties have no schema any more."],
  ["unevaluated-properties-added", B, C, "Properties that nothing else describes have a schema."],
  ["unevaluated-properties-removed", C, B, "Properties that nothing else describes have no schema any more."],
  ["min-properties-raised", B, C, "More properties are required."],
  ["min-properties-lowered", C, B, "Fewer properties are required."],
  ["max-properties-lowered", B, C, "Fewer properties are possible."],
  ["max-properties-raised", C, B, "More properties are possible."],
  ["dependent-required-added", B, C, "With one property, another one is required."],
  ["dependent-required-removed", C, B, "With one property, another one is no longer required."],
  ["dependent-schema-added", B, C, "With one property, a schema must match."],
  ["dependent-schema-removed", C, B, "With one property, a schema need not match any more."],
  ["conditional-added", B, C, "A condition (`if`) was added."],
  ["conditional-removed", C, B, "A condition (`if`) was removed."],
  ["conditional-changed", B, B, "A condition (`if`) is another one."],
  ["not-added", B, C, "Some values are excluded by `not`."],
  ["not-removed", C, B, "Values are no longer excluded by `not`."],
  ["alternative-added", C, B, "An alternative of `oneOf` or `anyOf` is new."],
  ["alternative-removed", B, C, "An alternative of `oneOf` or `anyOf` is gone."],
  ["alternatives-required", B, C, "One of several alternatives must match as well."],
  ["alternatives-dropped", C, B, "None of several alternatives need match any more."],
  ["alternatives-overlap", R, R, "Alternatives of `oneOf` changed and may overlap: what matches two of them is not allowed. Breaking where all that was one alternative matches two now."],
  ["alternatives-unclear", R, R, "There are too many alternatives to compare."],
  ["discriminator-added", R, C, "A discriminator tells alternatives apart."],
  ["discriminator-removed", R, R, "No discriminator tells alternatives apart any more."],
  ["discriminator-changed", R, R, "Another property tells alternatives apart."],
  ["discriminator-value-added", C, R, "The discriminator has one more value."],
  ["discriminator-value-removed", R, C, "The discriminator has one value less."],
  [
    "misplaced-limit-changed",
    B,
    R,
    "A limit that says nothing about the type beside it (`maximum` of an array) is another one.",
  ],
  ["xml-changed", B, B, "An element or attribute of XML has another name or form."],
  ["default-changed", R, C, "The default is another one."],
  ["schema-unclear", R, R, "Schemas use what cannot be compared: a reference that leads nowhere, `$dynamicRef`, or too much of it."],
]; // biome-ignore format: a table

const WHY = {
  request: {
    breaking: "Clients send this today. Once the API takes less than it did, what was a valid request is turned away.",
    risky:
      "It may be that what clients send today is turned away or means something else; the two schemas alone do not settle it.",
    compatible: "All that clients send today is still taken.",
  },
  response: {
    breaking:
      "Clients read this today, and were told what can come. Now something else can come, which they were never written for.",
    risky: "It may be that something comes that clients were not written for; the two schemas alone do not settle it.",
    compatible: "All that comes is what clients were told could come.",
  },
} as const;

const FIX: Record<Level, string> = {
  breaking:
    "Keep what was, and offer the new beside it: another property, another media type, another version of the path. Where no client is left that depends on it, accept the change with a reason.",
  risky: "Look at what clients do. Accept the change with a reason, or set the rule's level in the config.",
  compatible: "Nothing.",
};

/** A rule for each kind in requests, and one in responses. */
export const SCHEMA_RULES: readonly Rule[] = ROWS.flatMap(([kind, request, response, title]) => {
  const [before, after] = EXAMPLES[kind]!.map((line) => line.replaceAll("; ", "\n"));
  const rule = (direction: "request" | "response", level: Level): Rule => ({
    id: `${direction}-${kind}`,
    level,
    title,
    why: WHY[direction][level],
    fix: FIX[level],
    example: { before: before!, after: after! },
  });
  return [rule("request", request), rule("response", response)];
});
