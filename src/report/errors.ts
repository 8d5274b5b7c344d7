/** The caller's mistake: a bad flag, a bad config, a missing file. Exit code 2, one sentence, no stack. */
export class UsageError extends Error {
  override name = "UsageError";
}

/** The world's fault: no network, no engine, a full disk. Exit code 3, one sentence, no stack. */
export class EnvironmentError extends Error {
  override name = "EnvironmentError";
}
