import type { Api, SchemaAt } from "../spec/api.ts";
import type { Pointer } from "../spec/document.ts";
import type { ChangeList, Told } from "./change-list.ts";
import { compareBodies } from "./compare-bodies.ts";
import { compareParameters } from "./compare-parameters.ts";
import { compareResponses } from "./compare-responses.ts";
import { compareSecurity } from "./compare-security.ts";
import { RULES_BY_ID } from "./rules.ts";
import type { Comparison } from "./schema/comparison.ts";
import type { Mode } from "./schema/expansion.ts";
import type { Conjunction } from "./schema/view.ts";
import { asSchema } from "./schema/view.ts";
import { cappedLevel } from "./stability.ts";
import { compareSunset, type SunsetPolicy } from "./sunset.ts";
import type { Exchange } from "./surface.ts";

/** What comparing the parts of an operation needs. */
export interface Context {
  base: Exchange;
  head: Exchange;
  apis: { base: Api; head: Api };
  comparison: Comparison;
  policy: SunsetPolicy;
  add(told: Told): void;
  /** Tells all that differs between two schemas. */
  schemas(base: SchemaAt | undefined, head: SchemaAt | undefined, mode: Mode, path: string): void;
  /** The same for what several schemas say together. @param was where it stands when a difference has no place of its own */
  conjunctions(
    base: Conjunction,
    head: Conjunction,
    mode: Mode,
    path: string,
    was: { at: Pointer } | undefined,
    is: { at: Pointer } | undefined,
  ): void;
}

export function compareOperation(
  base: Exchange,
  head: Exchange,
  apis: { base: Api; head: Api },
  comparison: Comparison,
  policy: SunsetPolicy,
  list: ChangeList,
): void {
  const add = (told: Told) => {
    const level = told.level ?? RULES_BY_ID.get(told.id)?.level ?? "breaking";
    list.add(base.title, { ...told, level: cappedLevel(level, base.operation) });
  };
  const context: Context = {
    base,
    head,
    apis,
    comparison,
    policy,
    add,
    schemas: (was, is, mode, path) => context.conjunctions(conjunctionOf(was), conjunctionOf(is), mode, path, was, is),
    conjunctions(one, two, mode, path, was, is) {
      for (const { kind, level, text, path: inner, base: from, head: to } of comparison.differences(one, two, mode))
        add({
          id: `${mode.direction}-${kind}`,
          level,
          path: path + inner,
          text,
          base: from ?? was?.at ?? base.operation.at,
          head: to ?? is?.at ?? head.operation.at,
        });
    },
  };
  compareSunset(base.operation, head.operation, policy, add);
  compareParameters(context);
  compareBodies(context);
  compareResponses(context);
  if (base.kind === "operation") compareSecurity(base.operation, head.operation, apis, add);
}

export function conjunctionOf(schema: SchemaAt | undefined): Conjunction {
  return schema === undefined ? [] : [{ raw: asSchema(schema.schema), where: schema.at }];
}
