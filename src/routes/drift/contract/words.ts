import { NARROWER, WIDER } from "../../diff/schema/expansion.ts";
import type { Drift } from "./compare.ts";

/** The comparison speaks of a version before and one after. Here they are the spec and the code. */
const SAID: [RegExp, string][] = [
  [/^(.+?)[:,]? was (.*), (?:it )?is (.*)$/, "$1: $2 in the spec, $3 in the code"],
  [/^the value (.*) is no longer possible$/, "the value $1 is in the spec only"],
  [/^the value (.*) is possible$/, "the value $1 is in the code only"],
  [/^only (.*) (?:were|was) possible$/, "the spec allows only $1, the code does not say so"],
  [/^only (.*) (?:are|is) possible$/, "the code allows only $1, the spec does not say so"],
  [/^new property (.*), required$/, "the property $1 is in the code only, and required there"],
  [/^new property (.*)$/, "the property $1 is in the code only"],
  [
    /^the property (.*) is gone, and no other is allowed$/,
    "the property $1 is in the spec only, and the code allows no other",
  ],
  [/^the property (.*) is gone$/, "the property $1 is in the spec only"],
  [/^(.*) became required$/, "$1 is required by the code only"],
  [/^(.*) became optional$/, "$1 is required by the spec only"],
  [/^null is allowed$/, "null is allowed by the code only"],
  [/^null is no longer allowed$/, "null is allowed by the spec only"],
  [/^other properties are allowed$/, "other properties are allowed by the code only"],
  [/^other properties are no longer allowed$/, "other properties are allowed by the spec only"],
  [/^it must match (.*)$/, "only the code has the pattern $1"],
  [/^it need not match (.*) any more$/, "only the spec has the pattern $1"],
  [/^no two items may be equal$/, "only the code wants unique items"],
  [/^items may be equal$/, "only the spec wants unique items"],
  [/^the alternative (.*) is gone$/, "the alternative $1 is in the spec only"],
  [/^new alternative (.*)$/, "the alternative $1 is in the code only"],
];

/** "the type: integer in the spec, string in the code" */
export function saidOf({ text }: Drift): string {
  for (const [said, instead] of SAID) if (said.test(text)) return text.replace(said, instead);
  return text;
}

/** What comes of it. */
export function consequenceOf({ rule, kind, effect, replaced }: Drift): string {
  if (kind === "default-changed") return "What is left out means one thing by the spec and another to the code.";
  if (rule === "response-drift") {
    if (kind === "response-status-removed" || kind === "property-removed") return "Clients wait for what never comes.";
    if (kind === "required-property-removed" || kind === "response-body-removed")
      return "Clients are promised what never comes.";
    return effect & WIDER ? "It may send what the spec rules out." : "The spec says less than the code does.";
  }
  if (replaced) return "Fastify makes another value of it: the code never sees null.";
  if (effect & NARROWER) return "The code refuses what the spec allows.";
  if (/^(parameter|property|request-body)-added$/.test(kind)) return "Clients do not learn of it.";
  if (/^(parameter|property|required-property)-removed$/.test(kind)) return "The code takes no notice of it.";
  return "The code accepts what the spec forbids.";
}
