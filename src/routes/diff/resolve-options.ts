import type { Config } from "../../config/config.ts";
import { suggestion } from "../../config/suggestion.ts";
import { UsageError } from "../../report/errors.ts";
import type { Acceptance } from "./accept.ts";
import type { Level } from "./change.ts";
import { RULES, RULES_BY_ID } from "./rules.ts";
import type { RunOptions } from "./run-diff.ts";

/** `routes.breaking` of backend-kit.yml. */
export interface DiffConfig {
  levels?: Record<string, Level | "off">;
  "sunset-days"?: number;
  "sunset-required"?: boolean;
  accepted?: Acceptance[];
}

/** Options out of what the config says. @throws UsageError for a rule that is not there, or a date that is none */
export function resolveDiffOptions(config: Config): RunOptions {
  const from: DiffConfig = config.routes?.breaking ?? {};
  const accepted = from.accepted ?? [];
  const named = [
    ...Object.keys(from.levels ?? {}),
    ...accepted.flatMap(({ rule }) => (rule === undefined ? [] : [rule])),
  ];
  for (const id of named)
    if (!RULES_BY_ID.has(id))
      throw new UsageError(
        `There is no rule ${JSON.stringify(id)} in routes.breaking${suggestion(
          id,
          RULES.map((rule) => rule.id),
        )}`,
      );
  for (const { expires } of accepted)
    if (expires !== undefined && Number.isNaN(Date.parse(expires)))
      throw new UsageError(`"expires" in routes.breaking.accepted is ${JSON.stringify(expires)}: write YYYY-MM-DD.`);
  return {
    levels: from.levels ?? {},
    sunsetDays: from["sunset-days"] ?? 0,
    sunsetRequired: from["sunset-required"] ?? false,
    accepted,
  };
}
