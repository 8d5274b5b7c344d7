import { UsageError } from "../../report/errors.ts";

/** Puts a place before the words of a mistake. */
export function located<T>(place: string | undefined, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof UsageError && place !== undefined ? new UsageError(`${place} ${error.message}`) : error;
  }
}
