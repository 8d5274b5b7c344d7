/**
 * What a gate concludes. `inconclusive`: it ran, but the evidence does not settle it. `error`: it could not run.
 */
export type Verdict = "pass" | "fail" | "inconclusive" | "error";

/** Process exit codes of a finished gate; 2 is kept for the caller's mistakes (see `UsageError`). */
export const EXIT_CODES: Readonly<Record<Verdict, number>> = { pass: 0, fail: 1, inconclusive: 3, error: 3 };

/** Exit code for the caller's mistakes. */
export const EXIT_USAGE = 2;
