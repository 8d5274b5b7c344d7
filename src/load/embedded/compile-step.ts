import { VERSION } from "../../version.ts";
import { addressOf } from "../scenario/address.ts";
import type { Step, Transport } from "../scenario/scenario.ts";
import { constantOf, render, renderJson, type Variables, variablesOf } from "../scenario/template.ts";
import type { OutgoingRequest } from "./exchange.ts";
import { requestBytes } from "./http1/connection.ts";
import { AnswerJudge } from "./judge-answer.ts";
import type { Carrier } from "./pool.ts";
import { proxyFor } from "./proxy.ts";

/** A step, ready to be sent many times. */
export interface CompiledStep {
  step: Step;
  /** Place of its endpoint among the scenario's. */
  endpoint: number;
  judge: AnswerJudge;
  /** The request that follows from the variables. A string: why it cannot be sent, for every arrival. */
  build(variables: Variables): BuiltRequest | string;
}

export interface BuiltRequest {
  request: OutgoingRequest;
  url: URL;
  href: string;
  /** Who carries it, once that is known. */
  carrier?: Carrier;
}

/** @throws UsageError when the proxy's address cannot be used */
export function compileStep(step: Step, endpoint: number, transport: Transport): CompiledStep {
  const judge = new AnswerJudge(step);
  const build = (variables: Variables) => buildRequest(step, variables, transport);
  if (!isConstant(step)) return { step, endpoint, judge, build };
  const only = build({});
  if (typeof only !== "string" && !transport.http2) {
    const proxy = only.url.protocol === "http:" ? proxyFor(only.url, transport.proxy) : undefined;
    only.request.bytes = requestBytes(only.request, proxy ? only.url.origin : "");
  }
  return { step, endpoint, judge, build: () => only };
}

function isConstant({ url, headers, body }: Step): boolean {
  if (constantOf(url) === undefined || Object.values(headers).some((value) => constantOf(value) === undefined))
    return false;
  if (body === undefined) return true;
  return body.kind === "text" ? constantOf(body.template) !== undefined : variablesOf(body.value).length === 0;
}

function buildRequest(step: Step, variables: Variables, transport: Transport): BuiltRequest | string {
  const url = addressOf(step, variables, transport.origins);
  if (typeof url === "string") return `not sent: ${url}`;
  const body = bodyOf(step, variables);
  const headers = new Map<string, string>([
    ["host", url.host],
    ["user-agent", `backend-kit-load/${VERSION}`],
    ["accept", "*/*"],
  ]);
  if (step.body?.kind === "json") headers.set("content-type", "application/json");
  for (const [name, value] of Object.entries(transport.headers)) headers.set(name, value);
  for (const [name, value] of Object.entries(step.headers)) headers.set(name, oneLine(render(value, variables)));
  const proxy = url.protocol === "http:" ? proxyFor(url, transport.proxy) : undefined;
  if (proxy?.authorization) headers.set("proxy-authorization", proxy.authorization);
  const request = { method: step.method, path: `${url.pathname}${url.search}`, headers: [...headers], body };
  return { request, url, href: url.href };
}

function bodyOf({ body }: Step, variables: Variables): Buffer | undefined {
  if (body === undefined) return undefined;
  return Buffer.from(
    body.kind === "text" ? render(body.template, variables) : JSON.stringify(renderJson(body.value, variables)),
  );
}

/** What an answer or a data file holds must not become a header of its own. */
function oneLine(value: string): string {
  return value.replace(/[\r\n\0]+/g, " ").trim();
}
