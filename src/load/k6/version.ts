/** A k6 that was found. */
export interface K6 {
  /** Absolute path of its binary. */
  path: string;
  /** "2.2.0" */
  version: string;
  major: number;
  /** Where it was found, in words. */
  from: string;
}

/** Major versions whose flags and output are known here. */
export const KNOWN_MAJORS: readonly number[] = [1, 2];

/** Reads `k6 version`: "k6 v2.2.0 (go1.26.8, linux/amd64)", which begins with the binary's name. Undefined for what is not k6. */
export function parseVersion(output: string): { version: string; major: number } | undefined {
  const [, version, major] = /^\S*k6\S* v?((\d+)\.\d+\.\d+\S*) \(/m.exec(output) ?? [];
  return version === undefined ? undefined : { version, major: Number(major) };
}
