import type { Finding } from "../../report/finding.ts";
import { loadFinding } from "../finding.ts";
import type { ProbeClient } from "./client.ts";
import type { ProbeBody } from "./wrong-bodies.ts";

/** Where bodies are sent to. */
export interface BodyTarget {
  /** `Step.name` */
  name: string;
  method: string;
  url: string;
  headers: Record<string, string>;
}

const PARALLEL = 4;
/** Names of bodies that one finding lists. */
const MOST_NAMES = 6;
const STACK = /^[^\S\n]+at .+:\d+:\d+\)?$/m;

/**
 * Sends bodies and looks at what becomes of them: a wrong one must be refused with one of `expected`, and none may end
 * in a 5xx, without an answer, or in a stack trace.
 */
export async function bodyFindings(
  client: ProbeClient,
  target: BodyTarget,
  bodies: readonly ProbeBody[],
  expected: readonly number[],
): Promise<Finding[]> {
  const broken: string[] = [];
  const accepted: string[] = [];
  const otherwise = new Map<number, string[]>();
  const leaking: string[] = [];
  const queue = [...bodies];
  const work = async () => {
    for (let body = queue.shift(); body; body = queue.shift()) {
      const { name, text, contentType = "application/json", kind, also } = body;
      const answer = await client.ask({
        method: target.method,
        url: target.url,
        headers: { ...target.headers, "content-type": contentType },
        body: text,
      });
      if (!answer || answer.status >= 500) broken.push(`${name} (${answer?.status ?? "no answer"})`);
      else if (kind === "wrong" && answer.status < 300) accepted.push(`${name} (${answer.status})`);
      else if (kind === "wrong" && !expected.includes(answer.status) && !also.includes(answer.status))
        otherwise.set(answer.status, [...(otherwise.get(answer.status) ?? []), name]);
      if (answer && STACK.test(answer.beginning.replace(/\\n|<br ?\/?>/g, "\n").replace(/&nbsp;/g, " ")))
        leaking.push(name);
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, work));
  const finding = (what: string, severity: Finding["severity"], message: string): Finding =>
    loadFinding("load-probe-body", severity, `${target.name}: ${message}`, target.name, what);
  const wanted = expected.join(" or ");
  return [
    ...(broken.length > 0
      ? [
          finding(
            "5xx",
            "error",
            `${count(broken)} broke the server, which must answer them in order: ${some(broken)}.`,
          ),
        ]
      : []),
    ...(accepted.length > 0
      ? [
          finding(
            "accepted",
            "error",
            `${count(accepted)} against the spec ${accepted.length === 1 ? "was" : "were"} accepted: ${some(accepted)}.`,
          ),
        ]
      : []),
    ...[...otherwise].map(([status, names]) =>
      finding(
        String(status),
        "error",
        `${count(names)} against the spec ${names.length === 1 ? "was" : "were"} answered ${status}, not ${wanted}: ${some(names)}.`,
      ),
    ),
    ...(leaking.length > 0
      ? [finding("stack", "warning", `the answer to ${count(leaking)} has a stack trace in it: ${some(leaking)}.`)]
      : []),
  ];
}

const count = (names: readonly string[]): string => `${names.length} ${names.length === 1 ? "body" : "bodies"}`;

function some(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  return `${names.slice(0, MOST_NAMES).join("; ")}${more > 0 ? `; and ${more} more` : ""}`;
}
