import type { Severity } from "../../report/finding.ts";

/** Every rule of routes-check about code and drift, with how much it weighs when nobody says. A page each in docs/rules/. */
export const RULES = {
  "stale-generated": "error",
  "missing-handler": "error",
  "unspecified-route": "error",
  "unserved-operation": "error",
  "unvalidated-route": "error",
  "parameter-drift": "error",
  "body-drift": "error",
  "response-drift": "error",
  "answer-outside-envelope": "error",
  "status-outside-table": "error",
  "jwt-secret-in-source": "error",
  "jwt-without-expiry": "error",
  "jwt-long-expiry": "warning",
  "jwt-algorithm-not-fixed": "error",
  "login-without-rate-limit": "error",
  "no-security-headers": "error",
  "unread-code": "note",
  "unreadable-source": "warning",
  "unused-exclude": "warning",
  "expired-exclude": "warning",
  "grown-baseline": "error",
} as const satisfies Record<string, Severity>;

export type RuleId = keyof typeof RULES;
