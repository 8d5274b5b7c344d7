import { find } from "../../diff/media-types.ts";
import { NARROWER, WIDER } from "../../diff/schema/expansion.ts";
import { lookUp } from "../../diff/surface.ts";
import { type Declared, declaredAnswers } from "../../read/declared.ts";
import type { Answer } from "../../read/recorder.ts";
import { knowledgeOf } from "../../read/schemas/knowledge.ts";
import type { Api, Operation, Response } from "../../spec/api.ts";
import { isMap, own } from "../../spec/pointer.ts";
import type { Contract, Pair } from "./compare.ts";

/** Compares the answers that a Fastify route declares, and the statuses that handlers send, with those of the spec. */
export function compareAnswers(pair: Pair, contract: Contract): void {
  const answers = declaredAnswers(pair.served, contract.code.context) ?? new Map<string, Declared | "nothing">();
  compareDeclared(pair, contract, answers);
  compareSent(pair, [...answers.keys()], contract);
}

function compareDeclared(pair: Pair, contract: Contract, answers: Map<string, Declared | "nothing">): void {
  for (const [status, declared] of answers) {
    if (!/^([1-5](\d\d|XX)|default)$/.test(status)) continue;
    const responses = describing(pair.operation, status, [...answers.keys()]);
    for (const response of responses) compareAnswer(pair, contract, status, declared, response);
    // `default` of the code is for what nobody foresaw.
    const isOpen =
      status === "default" || (/XX$/.test(status) && pair.operation.responses.some((it) => it.status[0] === status[0]));
    if (responses.length > 0 || isOpen) continue;
    contract.compared++;
    contract.drifts.push({
      rule: "response-drift",
      kind: "response-status-added",
      path: `response.${status}`,
      text: `the code declares the status ${status}; the spec does not have it`,
      effect: WIDER,
      weak: !isSuccess(status),
      at: undefined,
      spec: pair.operation.at,
    });
  }
}

function compareAnswer(
  pair: Pair,
  contract: Contract,
  status: string,
  declared: Declared | "nothing",
  response: Response,
): void {
  const path = `response.${response.status}.body`;
  const media = find(response.content, "application/json");
  const rule = "response-drift";
  const isVague = response.status !== status;
  if (declared === "nothing") {
    contract.compared++;
    if (media && isSuccess(status) && !isVague)
      contract.drifts.push({
        ...{ rule, kind: "response-body-removed", path, effect: WIDER, at: undefined, spec: response.at },
        text: "the spec has a body; the code declares none",
      });
    return;
  }
  if (knowledgeOf(declared.schema).unread) return;
  if (media) contract.schemas(pair, media.schema, declared, { rule, direction: "response", text: false, path });
  else if (response.content.length === 0 && !isVague)
    contract.drifts.push({
      ...{ rule, kind: "response-body-added", path, effect: WIDER, weak: true, at: undefined, spec: response.at },
      text: "the code declares a body; the spec has none",
    });
}

/** What the spec says of a status: its own response, its range, or the one for all others; of a range, all in it. */
function describing({ responses }: Operation, status: string, declared: string[]): Response[] {
  const by = (wanted: string) => responses.filter((response) => response.status === wanted);
  const own = by(status);
  if (own.length > 0) return own;
  if (/XX$/.test(status)) {
    const within = responses.filter((it) => it.status[0] === status[0] && !declared.includes(it.status));
    return within.length > 0 ? within : by("default");
  }
  const range = /^\d\d\d$/.test(status) ? by(`${status[0]}XX`) : [];
  return range.length > 0 ? range : by("default");
}

/** The statuses that the handler and what stands before it send, one finding for each that the spec does not have. */
function compareSent({ api, operation, served }: Pair, declared: string[], contract: Contract): void {
  const told = new Set([...declared, ...dangling(api, operation)]);
  for (const answer of served.answers) {
    const { status, unsure, around, at } = answer;
    // What stands around all routes answers the errors of any.
    if (status === undefined || unsure || (around && status >= 400) || !/^[1-5]\d\d$/.test(String(status))) continue;
    // Of an operation that is served with all methods, nobody meant this one.
    const text = String(status);
    if (served.isAll || told.has(text) || declared.includes(`${text[0]}XX`)) continue;
    told.add(text);
    // Who leaves errors out of the spec altogether has said nothing of this one.
    if (status >= 400 && !operation.responses.some((response) => /^[45]/.test(response.status))) continue;
    if (describing(operation, text, declared).length > 0) continue;
    if (answer.shared && isAnswered(operation, served.answers, status >= 400)) continue;
    contract.drifts.push({
      rule: "response-drift",
      kind: "response-status-added",
      path: `response.${text}`,
      text: `the code sends the status ${text}; the spec does not have it`,
      effect: WIDER,
      // Errors are answered by whatever stands around a handler, and are what specs leave out.
      weak: !isSuccess(text),
      at,
      spec: operation.at,
    });
  }
  neverSent({ operation, served }, declared, contract);
}

/** Whether something of success, or of failure, is sent that the spec has. */
function isAnswered({ responses }: Operation, answers: readonly Answer[], fails: boolean): boolean {
  return answers.some(
    ({ status }) =>
      status !== undefined &&
      status >= 400 === fails &&
      responses.some((response) => isWithin(response.status, String(status))),
  );
}

/** Statuses that the spec has, and of which nothing can be read: their references lead nowhere. */
function dangling(api: Api, operation: Operation): string[] {
  const written = own(lookUp(api, operation.at), "responses");
  return isMap(written)
    ? Object.keys(written).filter((status) => !operation.responses.some((response) => response.status === status))
    : [];
}

/** Statuses of success that the spec promises, where all that the handler sends is known, and this is not among it. */
function neverSent({ operation, served }: Omit<Pair, "api">, declared: string[], contract: Contract): void {
  const isKnown = served.answers.every(({ status, unsure, around }) => around || (status !== undefined && !unsure));
  const sent = [...declared, ...served.answers.map(({ status }) => String(status))];
  if (!served.isRead || served.answersElsewhere || served.handsOn || served.isAll || !isKnown) return;
  if (!sent.some(isSuccess) || declared.includes("default")) return;
  for (const { status, at } of operation.responses) {
    if (!isSuccess(status) || sent.some((other) => isWithin(status, other) || isWithin(other, status))) continue;
    contract.drifts.push({
      rule: "response-drift",
      kind: "response-status-removed",
      path: `response.${status}`,
      text: `the spec has the status ${status}; the code ${declared.length > 0 ? "neither declares nor sends" : "does not send"} it`,
      effect: NARROWER,
      at: undefined,
      spec: at,
    });
  }
}

const isSuccess = (status: string) => /^2/.test(status);

/** `201` is within `2XX`. */
function isWithin(range: string, status: string): boolean {
  return (
    range === status || (/XX$/.test(range) && range[0] === status[0]) || (/XX$/.test(status) && range[0] === status[0])
  );
}
