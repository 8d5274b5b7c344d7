import type { Finding } from "../../../report/finding.ts";
import type { Application } from "../../read/application.ts";
import type { ServedOperation } from "../../read/operation.ts";
import { converting } from "../../read/schemas/schema.ts";
import { schemaOfPart } from "../../read/spec.ts";
import { finding } from "../finding.ts";
import { type CheckOptions, weightOf } from "../options.ts";
import { routeName } from "./routes.ts";

/** Parts of the request that an operation takes and nothing judges, in words; empty when all are judged. */
export function unvalidatedParts(application: Application, operation: ServedOperation): string[] {
  if (operation.isGenerated) return [];
  const context = converting(application.reader);
  const isJudged = (part: "params" | "query" | "body") => schemaOfPart(operation, part, context).judged;
  const parts: string[] = [];
  const open = operation.parameters.filter(({ pattern }) => pattern === undefined);
  if (open.length > 0 && !isJudged("params"))
    parts.push(`the path ${open.length === 1 ? "parameter" : "parameters"} ${open.map(({ name }) => name).join(", ")}`);
  const { query, body } = operation.uses;
  if ((query.fields.length > 0 || query.whole) && !isJudged("query"))
    parts.push(query.fields.length > 0 ? `the query (${query.fields.join(", ")})` : "the query");
  if ((body.fields.length > 0 || body.whole) && !isJudged("body")) parts.push("the body");
  return parts;
}

/** Routes whose input reaches the code as the client sent it. */
export function validationFindings(application: Application, options: CheckOptions): Finding[] {
  const severity = weightOf(options, "unvalidated-route");
  if (!severity) return [];
  return application.operations.flatMap((operation) => {
    const parts = operation.isRead || operation.isGenerated ? unvalidatedParts(application, operation) : [];
    if (parts.length === 0) return [];
    return [
      finding({
        rule: "unvalidated-route",
        severity,
        confidence: "medium",
        message: `${routeName(operation)} takes ${parts.join(" and ")} without validation. Check them against a schema before they are used.`,
        location: operation.location,
        subject: routeName(operation),
      }),
    ];
  });
}
