import * as core from "@actions/core";

/** Has the runner blot out a value wherever it would be shown. Before anything is logged. */
export function hide(secret: string | undefined): void {
  if (secret) core.setSecret(secret);
}
