import type { Criterion } from "./criteria/criterion.ts";
import type { Plan } from "./engine.ts";

/** A run as it was asked for, checked and complete. */
export interface LoadOptions {
  plan: Plan;
  /** What reports call the target: an address without secrets, or the scenario's name and its origins. */
  target: string;
  criteria: Criterion[];
  /** Ends the run early when one of them can no longer be met. */
  abortOn: Criterion[];
  pointEstimate: boolean;
  /** Refusals by a limit (429) are what is wanted. */
  expectsRateLimit?: boolean;
  /** What has to be said about the plan: operations left out, and why. */
  notes: string[];
}
