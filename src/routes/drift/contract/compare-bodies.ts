import { find } from "../../diff/media-types.ts";
import { sentSchema } from "../../read/schemas/sent.ts";
import type { Contract, Pair } from "./compare.ts";

/**
 * Compares objects that handlers of Express and Koa write down as their answers with the spec: what lacks a property
 * that is promised, has another type, or a property that the spec does not have.
 */
export function compareBodies(pair: Pair, contract: Contract): void {
  const { operation, served } = pair;
  // What becomes of an answer is known where nothing else was given the response.
  if (served.framework === "fastify" || served.answersElsewhere || served.isAll) return;
  const seen = new Set<unknown>();
  for (const { status, unsure, body, mediaType, at } of served.answers) {
    if (status === undefined || unsure || body?.kind !== "object" || seen.has(at.node)) continue;
    if (mediaType !== undefined && mediaType !== "application/json") continue;
    seen.add(at.node);
    const response = operation.responses.find((it) => it.status === String(status));
    const media = response && find(response.content, "application/json");
    if (!media?.schema) continue;
    const declared = { schema: sentSchema(contract.code.context.reader, body), judge: "sent" as const, at };
    const path = `response.${status}.body`;
    contract.schemas(pair, media.schema, declared, {
      rule: "response-drift",
      direction: "response",
      text: false,
      path,
    });
  }
}
