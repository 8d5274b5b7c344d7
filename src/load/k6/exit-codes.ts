/** What an exit code of k6 says about a run; the list is k6's own (errext/exitcodes), the same in versions 1 and 2. */
export type Exit =
  /** It ran to its end: the figures count. */
  | { kind: "finished"; thresholdsFailed: boolean; notes: string[] }
  /** It was ended early: the figures count as far as they go. */
  | { kind: "stopped"; reason: string }
  /** The script or its options are wrong: a mistake of the caller. */
  | { kind: "mistake"; reason: string }
  /** It could not run. */
  | { kind: "broken"; reason: string };

/** @param signal name of the signal that ended the process, where one did */
export function readExit(code: number | null, signal: string | null = null): Exit {
  if (signal !== null) return { kind: "broken", reason: `k6 was killed (${signal})` };
  switch (code) {
    case 0:
      return { kind: "finished", thresholdsFailed: false, notes: [] };
    case 97:
      return { kind: "finished", thresholdsFailed: true, notes: ["k6 says that the run in the cloud failed."] };
    case 98:
      return { kind: "broken", reason: "k6 lost sight of the run in the cloud" };
    case 99:
      return { kind: "finished", thresholdsFailed: true, notes: [] };
    case 100:
      return { kind: "mistake", reason: "the script's setup() took longer than its setupTimeout" };
    case 101:
      return { kind: "mistake", reason: "the script's teardown() took longer than its teardownTimeout" };
    case 102:
      return { kind: "broken", reason: "k6 ran into a timeout of its own" };
    case 103:
      return { kind: "stopped", reason: "k6 was stopped by way of its REST API" };
    case 104:
      return { kind: "mistake", reason: "k6 refuses the script's options" };
    case 105:
      return { kind: "stopped", reason: "k6 was stopped by a signal" };
    case 106:
      return { kind: "broken", reason: "k6 could not open its REST API, which somebody else may be using" };
    case 107:
      return { kind: "mistake", reason: "the script threw an exception" };
    case 108:
      return { kind: "stopped", reason: "the script ended the run itself (exec.test.abort)" };
    case 109:
      return { kind: "broken", reason: "k6 crashed" };
    case 110:
      return {
        kind: "finished",
        thresholdsFailed: true,
        notes: ["The script marked the run as failed (exec.test.fail)."],
      };
    case 255:
      return { kind: "mistake", reason: "k6 cannot load the script" };
    default:
      return { kind: "broken", reason: `k6 ended with the exit code ${code}, which it does not document` };
  }
}
