import type { Finding, Severity } from "../../../report/finding.ts";
import { NARROWER, WIDER } from "../../diff/schema/expansion.ts";
import { type Application, locationOf } from "../../read/application.ts";
import type { ServedOperation } from "../../read/operation.ts";
import type { Api } from "../../spec/api.ts";
import { Contract, type Drift } from "../contract/compare.ts";
import { consequenceOf, saidOf } from "../contract/words.ts";
import { finding } from "../finding.ts";
import { type CheckOptions, weightOf } from "../options.ts";
import { type Matching, routeName } from "./routes.ts";

/** A drift with the operation that it was found at first, and how many others have it from the same two schemas. */
interface Told {
  drift: Drift;
  served: ServedOperation;
  api: Api;
  others: number;
}

/** Where the code's own schemas say something else than the spec, and how many operations could be compared so. */
export function contractFindings(
  matching: Matching,
  application: Application,
  options: CheckOptions,
): { findings: Finding[]; compared: number } {
  const contract = new Contract(application);
  const told = new Map<string, Told>();
  // Who excludes routes one by one is told of each by itself.
  const isByRoute = options.excludes.some(({ route }) => route !== undefined);
  let compared = 0;
  for (const [served, { api, operation, ambiguous }] of matching.specified) {
    // What we generated is compared file by file.
    if (served.isGenerated || ambiguous) continue;
    const { drifts, parts } = contract.of({ api, operation, served });
    if (parts > 0) compared++;
    for (const drift of drifts) {
      const key = isByRoute || !drift.at ? String(told.size) : sourceOf(drift);
      const known = told.get(key);
      if (known) known.others += known.served === served ? 0 : 1;
      else told.set(key, { drift, served, api, others: 0 });
    }
  }
  return { findings: [...told.values()].flatMap((one) => findingOf(one, options)), compared };
}

/**
 * The same for drifts that one schema of the code and one of the spec make, wherever both are used, and for a status
 * that is sent at one place for many operations.
 */
function sourceOf({ rule, kind, text, at, spec }: Drift): string {
  const isSent = kind === "response-status-added";
  return JSON.stringify([rule, kind, text, at && locationOf(at), ...(isSent ? [] : [spec])]);
}

function findingOf({ drift, served, api, others }: Told, options: CheckOptions): Finding[] {
  const weight = weightOf(options, drift.rule);
  if (!weight) return [];
  const { file, line, column } = api.spec.placeOfKey(drift.spec);
  const name = routeName(served);
  const more = others === 0 ? "" : ` (and ${others} more ${others === 1 ? "operation" : "operations"})`;
  return [
    finding({
      rule: drift.rule,
      severity: lighter(severityOf(drift), weight),
      message: `${name}, ${drift.path}${more}: ${saidOf(drift)}. ${consequenceOf(drift)} Change one of them; the spec says it at ${file}:${line}.`,
      location: drift.at ? locationOf(drift.at) : served.location,
      related: [{ message: "What the spec says.", location: { file, line, column } }],
      subject: `${name} ${drift.path} ${drift.kind} ${drift.text}`,
    }),
  ];
}

/** A request that is refused, and an answer that nobody expects, break clients; the reverse is only untrue. */
function severityOf({ rule, effect, weak }: Drift): Severity {
  const breaks = rule === "response-drift" ? WIDER : NARROWER;
  return effect & breaks && !weak ? "error" : "warning";
}

const ORDER: Severity[] = ["note", "warning", "error"];

/** A rule's weight is the most that its findings weigh. */
function lighter(one: Severity, other: Severity): Severity {
  return ORDER[Math.min(ORDER.indexOf(one), ORDER.indexOf(other))]!;
}
