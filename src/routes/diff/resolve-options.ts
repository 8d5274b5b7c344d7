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
    ...Object.keys(from.levels ?? {}).map((id) => ({ id, path: ["levels", id] })),
    ...accepted.flatMap(({ rule }, index) =>
      rule === undefined ? [] : [{ id: rule, path: ["accepted", String(index), "rule"] }],
    ),
  ];
  for (const { id, path } of named)
    if (!RULES_BY_ID.has(id))
      throw new UsageError(
        `${placeOf(config, path)}routes.breaking.${path[0]} names ${JSON.stringify(id)}, which is no rule${suggestion(
          id,
          RULES.map((rule) => rule.id),
        )}`,
      );
  for (const [index, { expires }] of accepted.entries())
    if (expires !== undefined && Number.isNaN(Date.parse(expires)))
      throw new UsageError(
        `${placeOf(config, ["accepted", String(index), "expires"])}"expires" in routes.breaking.accepted is ${JSON.stringify(expires)}: write YYYY-MM-DD.`,
      );
  return {
    levels: from.levels ?? {},
    sunsetDays: from["sunset-days"] ?? 0,
    sunsetRequired: from["sunset-required"] ?? false,
    accepted,
  };
}

/** "backend-kit.yml:4:5: " of a value below `routes.breaking`, where the config comes from a file. */
function placeOf(config: Config, path: readonly string[]): string {
  return config.at === undefined ? "" : `${config.at(["routes", "breaking", ...path])} `;
}
