import type { Finding, Severity } from "../../../report/finding.ts";
import { NARROWER, WIDER } from "../../diff/schema/expansion.ts";
import { type Application, locationOf } from "../../read/application.ts";
import { Contract, type Drift } from "../contract/compare.ts";
import { consequenceOf, saidOf } from "../contract/words.ts";
import { finding } from "../finding.ts";
import { type CheckOptions, weightOf } from "../options.ts";
import { type Matching, routeName } from "./routes.ts";

/** Where the code's own schemas say something else than the spec, and how many operations could be compared so. */
export function contractFindings(
  matching: Matching,
  application: Application,
  options: CheckOptions,
): { findings: Finding[]; compared: number } {
  const contract = new Contract(application);
  const findings: Finding[] = [];
  let compared = 0;
  for (const [served, { api, operation }] of matching.specified) {
    // What we generated is compared file by file.
    if (served.isGenerated) continue;
    const { drifts, parts } = contract.of({ api, operation, served });
    if (parts > 0) compared++;
    const name = routeName(served);
    for (const drift of drifts) {
      const weight = weightOf(options, drift.rule);
      if (!weight) continue;
      const { file, line, column } = api.spec.placeOfKey(drift.spec);
      findings.push(
        finding({
          rule: drift.rule,
          severity: lighter(severityOf(drift), weight),
          message: `${name}, ${drift.path}: ${saidOf(drift)}. ${consequenceOf(drift)} Change one of them.`,
          location: drift.at ? locationOf(drift.at) : served.location,
          related: [{ message: "What the spec says.", location: { file, line, column } }],
          subject: `${name} ${drift.path} ${drift.kind} ${drift.text}`,
        }),
      );
    }
  }
  return { findings, compared };
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
