import { asItem } from "./array.ts";
import type { Compiler, Context } from "./compile.ts";
import { below, isObject, Keywords } from "./keywords.ts";
import { block, regexLiteral, stringLiteral } from "./literal.ts";
import { regexOfPattern } from "./patterns.ts";

type Kind = "Properties" | "Items";

/**
 * Checks for `unevaluatedProperties` and `unevaluatedItems`. Which parts of a value other keywords have looked at depends
 * on which alternatives it matches, so the generated check finds that out again for the value at hand.
 */
export class Unevaluated {
  private readonly compiler: Compiler;

  constructor(compiler: Compiler) {
    this.compiler = compiler;
  }

  checks(node: Keywords, context: Context): string[] {
    return [...this.check(node, "Properties", context), ...this.check(node, "Items", context)];
  }

  private check(node: Keywords, kind: Kind, context: Context): string[] {
    const keyword = `unevaluated${kind}`;
    const schema = node.subschema(keyword);
    if (schema === undefined || schema === true) return [];
    const looks = this.lookedAt(node, kind, context, new Set(), true);
    const expression = asItem(this.compiler.part(schema, below(node.at, keyword), context));
    return [this.compiler.call(keyword, block("[", looks, "]"), expression)];
  }

  /** What a schema looks at, as calls of helpers that mark properties or items. */
  private lookedAt(node: Keywords, kind: Kind, context: Context, around: Set<unknown>, top = false): string[] {
    if (around.has(node.schema)) return [];
    const inside = new Set(around).add(node.schema);
    const own = kind === "Properties" ? this.ownProperties(node) : this.ownItems(node, context);
    // What an inner keyword of the same kind accepts counts as looked at.
    if (!top && node.subschema(`unevaluated${kind}`) !== undefined) return [this.compiler.helper("everyPart")];
    return [...own, ...this.ofOthers(node, kind, context, inside)];
  }

  private ownProperties(node: Keywords): string[] {
    if (node.subschema("additionalProperties") !== undefined) return [this.compiler.helper("everyPart")];
    const looks: string[] = [];
    const names = node.entries("properties").map(([name]) => stringLiteral(name));
    if (names.length > 0) looks.push(this.compiler.call("partsNamed", block("[", names, "]")));
    const patterns = node.entries("patternProperties").flatMap(([pattern]) => {
      const regex = regexOfPattern(pattern);
      return regex ? [regexLiteral(regex)] : [];
    });
    if (patterns.length > 0) looks.push(this.compiler.call("partsMatching", block("[", patterns, "]")));
    return looks;
  }

  private ownItems(node: Keywords, context: Context): string[] {
    if (isObject(node.get("items")) || typeof node.get("items") === "boolean")
      return [this.compiler.helper("everyPart")];
    const looks: string[] = [];
    const prefix = node.list("prefixItems") ?? node.list("items");
    if (prefix && prefix.length > 0) looks.push(this.compiler.call("firstParts", String(prefix.length)));
    const contains = node.subschema("contains");
    if (contains !== undefined)
      looks.push(
        this.compiler.call("partsThatMatch", asItem(this.compiler.part(contains, below(node.at, "contains"), context))),
      );
    return looks;
  }

  private ofOthers(node: Keywords, kind: Kind, context: Context, around: Set<unknown>): string[] {
    const looks: string[] = [];
    const of = (schema: unknown, at: Keywords["at"]): string[] =>
      isObject(schema) ? this.lookedAt(this.keywords(schema, at), kind, context, around) : [];
    /** What a schema looks at counts only if the value matches it. */
    const when = (schema: unknown, at: Keywords["at"]): string[] => {
      const inner = of(schema, at);
      if (inner.length === 0) return [];
      return [this.compiler.call("lookWhen", this.compiler.same(schema, at, context), block("[", inner, "]"))];
    };
    for (const keyword of ["$ref", "$dynamicRef"]) {
      const ref = node.get(keyword);
      const target = typeof ref === "string" ? this.compiler.options.target(ref, node.at) : undefined;
      if (target) looks.push(...of(target.schema.schema, target.schema.at));
    }
    for (const [index, schema] of (node.list("allOf") ?? []).entries())
      looks.push(...of(schema, below(node.at, "allOf", index)));
    for (const keyword of ["anyOf", "oneOf"])
      for (const [index, schema] of (node.list(keyword) ?? []).entries())
        looks.push(...when(schema, below(node.at, keyword, index)));
    for (const [name, schema] of node.entries("dependentSchemas")) {
      const inner = of(schema, below(node.at, "dependentSchemas", name));
      if (inner.length > 0)
        looks.push(this.compiler.call("lookWhenThere", stringLiteral(name), block("[", inner, "]")));
    }
    return [...looks, ...this.ofConditions(node, of, context)];
  }

  private ofConditions(
    node: Keywords,
    of: (schema: unknown, at: Keywords["at"]) => string[],
    context: Context,
  ): string[] {
    const condition = node.subschema("if");
    if (condition === undefined) return [];
    const [ifs, thens, elses] = ["if", "then", "else"].map((keyword) => of(node.get(keyword), below(node.at, keyword)));
    const then = [...ifs!, ...thens!];
    if (then.length + elses!.length === 0) return [];
    const items = [this.compiler.same(condition, below(node.at, "if"), context), block("[", then, "]")];
    if (elses!.length > 0) items.push(block("[", elses!, "]"));
    return [this.compiler.call("lookWhen", ...items)];
  }

  private keywords(schema: Readonly<Record<string, unknown>>, at: Keywords["at"]): Keywords {
    return new Keywords(schema, at, this.compiler.options.dialect, () => {});
  }
}
