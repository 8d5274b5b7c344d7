import type { Criterion } from "./criteria/criterion.ts";
import { show } from "./criteria/judge.ts";
import { CUT_OFF } from "./engine.ts";
import type { LoadResult } from "./result.ts";

type Figures = Omit<LoadResult, "recommendations">;

/** What to do, as it follows from the figures; nothing where nothing does. */
export function recommendations(figures: Figures, criteria: readonly Criterion[]): string[] {
  return [
    ...failures(figures),
    ...latency(figures, criteria),
    ...growth(figures),
    ...(figures.generator?.reasons ?? []),
  ];
}

function failures({ requests, statuses, errors, engine }: Figures): string[] {
  const advice: string[] = [];
  const status = (least: number, most = least) =>
    Object.entries(statuses).reduce(
      (sum, [code, n]) => (Number(code) >= least && Number(code) <= most ? sum + n : sum),
      0,
    );
  const of = (n: number) => `${n} of ${requests.intended} requests`;
  if (requests.wrong_status > 0) {
    const server = status(500, 599);
    if (server > 0) advice.push(`${of(server)} were answered with 5xx: look for them in the server's log.`);
    if (status(429) > 0)
      advice.push(`${of(status(429))} met a rate limit (429): lower --rate, or exempt the test from it.`);
    if (status(401) + status(403) > 0)
      advice.push(
        `${of(status(401) + status(403))} were not allowed (401 or 403): send what proves who you are with --header.`,
      );
    if (status(404) > 0) advice.push(`${of(status(404))} found nothing (404): is the path right?`);
    const redirect = errors.find(({ kind, message }) => kind === "wrong_status" && / a redirect to /.test(message));
    if (redirect) advice.push(`Redirects are not followed (${redirect.message}): name the address that they lead to.`);
  }
  if (requests.timeout > 0)
    advice.push(
      `${of(requests.timeout)} had no whole answer within the timeout: that many waited in vain, however fast the others were.`,
    );
  if (requests.refused > 0)
    advice.push(`${of(requests.refused)} found no listener: the server was down, or its backlog full.`);
  const cut = errors.find(({ message }) => message === CUT_OFF)?.count ?? 0;
  if (requests.reset > cut)
    advice.push(
      `${of(requests.reset - cut)} lost their connection before the answer was whole: look for crashes, restarts and limits of a proxy before the server.`,
    );
  if (requests.dns > 0) advice.push(`${of(requests.dns)} found no address for the name: is the resolver overloaded?`);
  if (requests.tls > 0) advice.push(`${of(requests.tls)} failed in the TLS handshake.`);
  const invalid = errors.find(({ kind }) => kind === "invalid");
  if (invalid)
    advice.push(`${of(requests.invalid)} were answered with something else than was asked for (${invalid.message}).`);
  if (requests.dropped > 0 && engine !== null)
    advice.push(`${of(requests.dropped)} were never sent: they count as failed load.`);
  return advice;
}

function latency({ criteria, latency_ms, model, generator }: Figures, asked: readonly Criterion[]): string[] {
  const advice: string[] = [];
  const { response, service, connect, first_byte } = latency_ms;
  const slow = criteria.find(({ unit, verdict }) => unit === "ms" && verdict === "fail");
  if (slow && slow.estimate !== null) {
    const criterion = asked.find(({ text }) => text === slow.criterion)!;
    const limit = criterion.limit;
    if (slow.estimate > limit)
      advice.push(
        `${slow.criterion}: it is ${show(criterion, slow.estimate)}, ${times(slow.estimate / limit)} the limit.`,
      );
    if (response.p50 !== null && response.p99 !== null && response.p99 > 10 * response.p50)
      advice.push(
        `The slowest hundredth takes ${times(response.p99 / response.p50)} the median: look for what happens now and then (locks, pauses of the garbage collector, cold caches, connection pools that run dry) before making everything faster.`,
      );
    else if (response.p50 !== null && response.p50 > limit)
      advice.push("Even the median is past the limit: the work of every request is too much, not that of a few.");
  }
  if (
    model === "open" &&
    response.p99 !== null &&
    service.p99 !== null &&
    response.p99 > 2 * service.p99 &&
    response.p99 - service.p99 > 20 + (generator?.lag_p99_ms ?? 0)
  )
    advice.push(
      "Requests waited before they could be sent (response time is far above service time): more connections were needed than were allowed or could be opened in time.",
    );
  if (slow && connect.p50 !== null && first_byte.p50 !== null && connect.p50 > first_byte.p50)
    advice.push("Opening a connection takes longer than the answer: keep connections alive where that is not done.");
  return advice;
}

/** A queue that builds up shows as a median that goes on rising. */
function growth({ windows, model }: Figures): string[] {
  const medians = windows.filter(({ p50, intended }) => p50 !== null && intended >= 10).map(({ p50 }) => p50!);
  if (model !== "open" || medians.length < 3) return [];
  const rising = medians.every((median, i) => i === 0 || median > medians[i - 1]!);
  return rising && medians.at(-1)! > 2 * medians[0]!
    ? [
        `The median rose from ${medians[0]!.toFixed(1)} to ${medians.at(-1)!.toFixed(1)} ms over the run: a queue is building up, which means that this rate is more than the server can do.`,
      ]
    : [];
}

function times(ratio: number): string {
  return `${ratio >= 10 ? Math.round(ratio) : ratio.toFixed(1)} times`;
}
