import type { Flag } from "../arguments.ts";
import { OUTPUT_FLAGS } from "../output.ts";
import { CONFIG_FLAG } from "./config.ts";
import { HISTORY_FLAGS } from "./history.ts";
import { PROBE_FLAGS } from "./probes.ts";

/** Of `load run`. */
export const RUN: Flag[] = [
  {
    name: "rate",
    short: "r",
    value: "NUMBER",
    help: "arrivals a second, whether or not earlier ones were answered (default: 20)",
  },
  { name: "arrivals", value: "HOW", help: "constant or poisson (default: constant)" },
  {
    name: "stage",
    value: "TIME:RATE",
    many: true,
    help: "a stage, or a ramp as TIME:FROM-TO, in place of --rate and --duration",
  },
  {
    name: "concurrency",
    short: "c",
    value: "NUMBER",
    help: "closed model: so many virtual users; with --rate: most connections at once",
  },
  { name: "duration", short: "d", value: "TIME", help: "the measured phase (default: 60s)" },
  { name: "warmup", value: "TIME", help: "load before it that counts in no figure (default: 2s)" },
  { name: "timeout", short: "t", value: "TIME", help: "longest time for a request, from its send (default: 30s)" },
  {
    name: "criterion",
    value: "CRITERION",
    many: true,
    help: 'what has to hold (default: "p99 < 200ms" and "success > 99.5%")',
  },
  { name: "point-estimate", help: "judge by estimates alone, without confidence intervals" },
  {
    name: "abort-on",
    value: "CRITERION",
    many: true,
    help: "end the run when this criterion, about all requests, can no longer be met",
  },
  { name: "expect-status", value: "STATUS", many: true, help: "only this status is ok (default: every 2xx)" },
  { name: "method", short: "m", value: "METHOD", help: "method (default: GET, with a body POST)" },
  { name: "body", short: "b", value: "TEXT", help: "body, or @FILE" },
  { name: "header", short: "H", value: "FIELD", many: true, help: 'a header, "Name: Value"' },
  { name: "scenario", value: "FILE", help: "a scenario in YAML, in place of one address; an address is then its base" },
  {
    name: "spec",
    value: "FILE",
    help: "an OpenAPI spec, whose operations are sent to the address; safe methods unless named",
  },
  { name: "tag", value: "TAG", many: true, help: "of the spec, operations with this tag" },
  { name: "operation", value: "ID", many: true, help: "of the spec, this operation, whatever its method" },
  {
    name: "weights",
    value: "LIST",
    help: "how often each of several addresses is chosen, such as 3,1 (default: alike)",
  },
  { name: "http2", help: "HTTP/2, many streams a connection" },
  { name: "no-verify-ssl", help: "accept any certificate" },
  { name: "ca", value: "FILE", help: "certificates that are trusted too (PEM)" },
  { name: "cert", value: "FILE", help: "client certificate (PEM)" },
  { name: "key", value: "FILE", help: "its key (PEM)" },
  { name: "workers", value: "NUMBER", help: "threads to send from (default: as many as the rate needs)" },
  { name: "seed", value: "NUMBER", help: "of all random choices (default: 1)" },
  {
    name: "compare",
    help: "compare two addresses, measured in turns, or one with the JSON file of an earlier run",
  },
  ...PROBE_FLAGS,
  ...HISTORY_FLAGS,
  { name: "engine", value: "ENGINE", help: "embedded or k6 (default: embedded; k6 for a script)" },
  { name: "html", value: "FILE", help: "also write the report as one HTML file" },
  { name: "output", short: "o", value: "FILE", help: "also write the result as JSON" },
  CONFIG_FLAG,
  ...OUTPUT_FLAGS,
];

/** Flags of `run` that say what is sent. */
export const EXPORTED = [
  "rate",
  "stage",
  "concurrency",
  "duration",
  "warmup",
  "timeout",
  "criterion",
  "expect-status",
  "method",
  "body",
  "header",
  "scenario",
  "spec",
  "tag",
  "operation",
  "weights",
  "http2",
  "no-verify-ssl",
  "seed",
  "config",
  "output",
  "help",
];

export const DETAILS = `
A criterion is "p99 < 200ms", "success > 99.5%", "avg < 50ms", "errors < 1%" or "rps > 100", with "ENDPOINT: " before it
where it is about one endpoint. It is judged with its 95 % interval, over the whole run and in every 10 s of it: what the
evidence does not settle is inconclusive. Ctrl-C ends the run and still reports.
In place of URL… a k6 script of your own (.js or .ts): k6 runs it with this environment, so that BASE_URL=… names its target.
What no flag says is taken from load: in the config file. The burst of --expect-rate-limit comes after the load: what
--rate sends in a minute, at most 1,000 requests, at once.
A TIME is 500ms, 60s or 2m; a number alone is seconds. In a criterion, as in all reports, a time without a unit is in
milliseconds.
`;
