import type { RequestClass } from "../engine.ts";
import { Collector } from "./collector.ts";
import type { Point } from "./points.ts";

/** k6's own samples of one request; it writes them one after another, beginning with `http_reqs`. */
interface Trail {
  endAt: number;
  tags: Record<string, string>;
  values: Record<string, number>;
}

/** Statuses that are ok; undefined: 2xx, and what the script itself declared as expected. */
type Expected = readonly number[] | undefined;

/**
 * Reads the samples of a script that is not ours. k6 does not say when its arrivals were due, so that response time is
 * service time here: k6's `http_req_blocked` (which includes connecting) and `http_req_duration`.
 */
export class UserSamples {
  readonly collector: Collector;
  drops = 0;
  /** Answers that k6 followed as redirects. */
  redirects = 0;
  readonly checks = { passed: 0, failed: 0 };
  readonly #expected: Expected;
  #trail: Trail | undefined;
  #firstAt: number | undefined;
  #lastAt = 0;

  constructor(windowMs: number, expected: Expected) {
    this.collector = new Collector(windowMs, []);
    this.#expected = expected;
  }

  /** Milliseconds from the first request's start to the end of the last. */
  get elapsedMs(): number {
    return this.#firstAt === undefined ? 0 : Math.max(0, this.#lastAt - this.#firstAt);
  }

  /** Of the first request's start, milliseconds since the epoch. */
  get startedAt(): number | undefined {
    return this.#firstAt;
  }

  read({ metric, value, at, tags }: Point): void {
    if (metric.startsWith("http_req")) {
      if (metric === "http_reqs") {
        this.end();
        this.#trail = { endAt: at, tags, values: {} };
      } else if (this.#trail) this.#trail.values[metric] = value;
      return;
    }
    if (metric === "dropped_iterations") {
      this.drops += value;
      const intendedMs = Math.max(0, at - (this.#firstAt ?? at));
      for (let n = 0; n < value; n++)
        this.collector.add({
          endpoint: tags.scenario ?? "",
          intendedMs,
          class: "dropped",
          status: 0,
          message: "no free user to send it",
        });
    } else if (metric === "checks") this.checks[value > 0 ? "passed" : "failed"]++;
    else if (metric === "data_received") this.collector.total.bytesIn += value;
    else if (metric === "data_sent") this.collector.total.bytesOut += value;
  }

  /** Counts the request whose samples came last. */
  end(): void {
    const trail = this.#trail;
    if (!trail) return;
    this.#trail = undefined;
    const value = (name: string) => trail.values[`http_req_${name}`] ?? 0;
    const service = value("blocked") + value("duration");
    const startAt = trail.endAt - service;
    this.#firstAt ??= startAt;
    this.#lastAt = Math.max(this.#lastAt, trail.endAt);
    const status = Number(trail.tags.status ?? 0);
    const { kind, message } = this.#judge(status, trail.tags);
    if (status >= 300 && status < 400) this.redirects++;
    const connect = value("connecting") + value("tls_handshaking");
    this.collector.add({
      endpoint: `${trail.tags.method ?? ""} ${trail.tags.name ?? trail.tags.url ?? ""}`.trim(),
      intendedMs: Math.max(0, startAt - this.#firstAt),
      class: kind,
      status,
      message,
      times:
        status > 0 || kind === "timeout"
          ? {
              response: service,
              service,
              firstByte: value("blocked") + value("sending") + value("waiting"),
              connect: connect > 0 ? connect : undefined,
            }
          : undefined,
    });
  }

  #judge(
    status: number,
    { error_code, error, expected_response }: Trail["tags"],
  ): { kind: RequestClass; message: string } {
    if (status === 0) return failureOf(Number(error_code ?? 0), error ?? "");
    const ok = this.#expected
      ? this.#expected.includes(status)
      : status < 300 || status >= 400
        ? expected_response !== "false"
        : false;
    return ok && (this.#expected || status >= 200)
      ? { kind: "ok", message: "" }
      : { kind: "wrong_status", message: `status ${status}` };
  }
}

/** k6's error codes (lib/netext/httpext/error_codes.go) as classes. The script's runtime does the same in k6. */
export function failureOf(code: number, error: string): { kind: RequestClass; message: string } {
  if (code === 1050) return { kind: "timeout", message: "no whole answer in time" };
  if (code >= 1100 && code < 1110) return { kind: "dns", message: "the name has no address" };
  if (code === 1211) return { kind: "timeout", message: "no connection in time" };
  if (code === 1212) return { kind: "refused", message: "connection refused" };
  if (code >= 1110 && code < 1120) return { kind: "dropped", message: error || "blocked by the script's options" };
  if (code >= 1210 && code < 1220) return { kind: "refused", message: error };
  if (code === 1201 || code === 1220) return { kind: "reset", message: "connection reset" };
  if (code >= 1300 && code < 1400) return { kind: "tls", message: error };
  if (code === 1701) return { kind: "invalid", message: "the compressed body is broken" };
  if (/\b(tls|x509|certificate)\b/i.test(error)) return { kind: "tls", message: error };
  if (/malformed|invalid|bad |unsupported|too (?:long|large)|exceeded|cannot contain/i.test(error))
    return { kind: "invalid", message: "no valid HTTP" };
  return { kind: "reset", message: "the connection ended before the answer did" };
}
