import { OPERATION_RULES } from "./rules/operations.ts";
import { SCHEMA_RULES } from "./rules/schemas.ts";
import type { Level } from "./schema/expansion.ts";

/** One rule: what its page says, and what a config can change. */
export interface Rule {
  id: string;
  /** Its usual level. */
  level: Level;
  /** What has changed, in one line. */
  title: string;
  /** What it means to clients. */
  why: string;
  /** What to do about it. */
  fix: string;
  /** A schema before and after, as YAML. */
  example?: { before: string; after: string };
}

export const RULES: readonly Rule[] = [...OPERATION_RULES, ...SCHEMA_RULES];

export const RULES_BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));
