import { AnswerJudge } from "../embedded/judge-answer.ts";
import { addressOf } from "../scenario/address.ts";
import type { Journey, Scenario, Step } from "../scenario/scenario.ts";
import { render, renderJson, type Variables } from "../scenario/template.ts";
import type { BodyTarget } from "./bodies.ts";
import type { ProbeClient } from "./client.ts";

/** A request of the scenario with its variables put in. */
export interface ProbeRequest extends BodyTarget {
  step: Step;
  body?: string;
}

/** Endpoints that are probed; a spec may have hundreds. */
const MOST_ENDPOINTS = 40;

/**
 * The requests of every journey, each endpoint once, with the first row of its data. What comes later in a journey may
 * need values of earlier answers: then the journey is gone through, as one user would.
 * @returns and what could not be had, in words
 */
export async function requestsOf(
  { journeys }: Scenario,
  origins: readonly string[],
  client: ProbeClient,
): Promise<{ requests: ProbeRequest[]; notes: string[] }> {
  const requests = new Map<string, ProbeRequest>();
  const notes: string[] = [];
  const names = new Set(journeys.flatMap(({ steps }) => steps.map(({ name }) => name)));
  for (const journey of journeys) {
    if (requests.size >= MOST_ENDPOINTS) break;
    const stopped = await walk(journey, origins, client, (request) => {
      if (requests.size < MOST_ENDPOINTS && !requests.has(request.name)) requests.set(request.name, request);
    });
    if (stopped !== undefined) notes.push(stopped);
  }
  const left = names.size - requests.size;
  if (requests.size >= MOST_ENDPOINTS && left > 0)
    notes.push(`${left} endpoints were not probed: the first ${MOST_ENDPOINTS} were.`);
  return { requests: [...requests.values()], notes };
}

/** @returns why it ended early */
async function walk(
  { steps, data }: Journey,
  origins: readonly string[],
  client: ProbeClient,
  found: (request: ProbeRequest) => void,
): Promise<string | undefined> {
  let variables: Variables = data?.rows[0] ?? {};
  for (const [i, step] of steps.entries()) {
    const url = addressOf(step, variables, origins);
    if (typeof url === "string") return `${step.name} was not probed: ${url}.`;
    const request = requestOf(step, url, variables);
    found(request);
    const next = steps[i + 1];
    if (next === undefined) return undefined;
    const answer = await client.ask(request, WHOLE);
    const body = Buffer.from(answer?.beginning ?? "");
    const judged = answer && new AnswerJudge(step).judge(answer, [body], body.length, request.url);
    if (judged?.kind !== "ok")
      return `${next.name} was not probed: ${step.name}, which comes before it, ${judged ? `was answered ${answer.status}${judged.message ? ` (${judged.message})` : ""}` : "was not answered"}.`;
    variables = { ...variables, ...judged.values };
  }
  return undefined;
}

const WHOLE = 1024 * 1024;

function requestOf(step: Step, { href }: URL, variables: Variables): ProbeRequest {
  const { name, method, body } = step;
  const headers = Object.fromEntries(
    Object.entries(step.headers).map(([field, value]) => [field, render(value, variables)]),
  );
  if (body?.kind === "json") headers["content-type"] ??= "application/json";
  return {
    step,
    name,
    method,
    url: href,
    headers,
    body:
      body &&
      (body.kind === "text" ? render(body.template, variables) : JSON.stringify(renderJson(body.value, variables))),
  };
}
