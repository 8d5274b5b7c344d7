// What load generators report of servers whose delays are known, beside the truth out of the server's own log: p50, p90
// and p99 in milliseconds. Tools with an arrival rate get one; the others get 50 connections.
//   node bench/load-truth.mjs [seconds=12] [tool…]
// k6: on PATH, or named by BACKEND_KIT_K6. The command line that is measured: BACKEND_KIT_CLI, else dist/cli.js.
import { spawn } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cli, find, installAutocannon, root, run, table, work } from "./load-peers.mjs";

const seconds = Number(process.argv[2] ?? 12);
const port = 18_190;
const url = `http://127.0.0.1:${port}/`;
/** Arrivals a second for each behaviour. Without a delay it is seen what the way there and back takes by itself. */
const BEHAVIOURS = {
  "no delay": 100,
  "stall 200 ms every 2 s": 500,
  "1.5 % take 100 ms": 500,
  "slow start": 200,
  "queue at 80 %": 100,
  "queue that grows (120 %)": 100,
};

const k6Script = join(work, "k6.js");
writeFileSync(
  k6Script,
  `import http from "k6/http";
export const options = { discardResponseBodies: true, summaryTrendStats: ["p(50)", "p(90)", "p(99)"],
  scenarios: { one: { executor: "constant-arrival-rate", rate: Number(__ENV.RATE), timeUnit: "1s", duration: "${seconds}s", preAllocatedVUs: 600, maxVUs: 1000 } } };
export default function () { http.get("${url}"); }
export function handleSummary(data) { return { stdout: JSON.stringify(data.metrics.http_req_duration.values) }; }`,
);
const autocannon = installAutocannon();
const [wrk, k6, vegeta, hey] = [find("wrk"), find("k6", "BACKEND_KIT_K6"), find("vegeta"), find("hey")];
const autocannonWith = (flags) => async (rate) => {
  const { stdout } = await run([
    process.execPath,
    autocannon,
    "-c",
    "50",
    "-d",
    String(seconds),
    "--json",
    ...flags(rate),
    url,
  ]);
  const { latency } = JSON.parse(stdout);
  return [latency.p50, latency.p90, latency.p99];
};
const milliseconds = (text) => Number.parseFloat(text) * (/µs|us$/.test(text) ? 0.001 : /ms$/.test(text) ? 1 : 1000);
const tools = {
  async "backend-kit"(rate) {
    const flags = ["--rate", String(rate), "-d", `${seconds}s`, "--warmup", "0", "--json", "--criterion", "p99 < 10s"];
    const { stdout } = await run([process.execPath, cli, "load", "run", url, ...flags]);
    const { latency_ms, generator } = JSON.parse(stdout);
    lags.push(generator.lag_p99_ms);
    return [latency_ms.response.p50, latency_ms.response.p90, latency_ms.response.p99];
  },
  k6:
    k6 &&
    (async (rate) => {
      const { stdout } = await run([k6, "run", "--quiet", k6Script], { env: { RATE: String(rate) } });
      const values = JSON.parse(stdout.slice(stdout.indexOf("{")));
      return [values["p(50)"] ?? values.med, values["p(90)"], values["p(99)"]];
    }),
  vegeta:
    vegeta &&
    (async (rate) => {
      const { stdout } = await run([
        "sh",
        "-c",
        `echo GET ${url} | ${vegeta} attack -rate ${rate} -duration ${seconds}s | ${vegeta} report -type json`,
      ]);
      const { latencies } = JSON.parse(stdout);
      return [latencies["50th"], latencies["90th"], latencies["99th"]].map((ns) => ns / 1e6);
    }),
  autocannon: autocannon && autocannonWith(() => []),
  "autocannon -R": autocannon && autocannonWith((rate) => ["-R", String(rate)]),
  wrk:
    wrk &&
    (async () => {
      const { stdout } = await run([wrk, "-t1", "-c50", `-d${seconds}`, "--latency", url]);
      return ["50%", "90%", "99%"].map((name) => milliseconds(new RegExp(`^ +${name} +(\\S+)`, "m").exec(stdout)[1]));
    }),
  hey:
    hey &&
    (async () => {
      const { stdout } = await run([hey, "-c", "50", "-z", `${seconds}s`, url]);
      return ["50", "90", "99"].map((name) => 1000 * Number(new RegExp(`${name}%+ in ([\\d.]+)`).exec(stdout)?.[1]));
    }),
};
const lags = [];

/** Runs a tool on a fresh server. @returns what it says, and the server's truth of the same time */
async function measure(behaviour, tool, rate) {
  const argv = [process.execPath, join(root, "bench/load-truth-server.mjs"), behaviour, String(port)];
  const taskset = find("taskset");
  const [program, ...args] = taskset ? [taskset, "-c", "1", ...argv] : argv;
  const server = spawn(program, args, { stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  await new Promise((ready) =>
    server.stdout.on("data", (bytes) => {
      output += bytes;
      ready();
    }),
  );
  output = "";
  const said = await tool(rate);
  server.kill("SIGTERM");
  await new Promise((done) => server.on("close", done));
  const times = JSON.parse(output.slice(output.indexOf("[")));
  const at = (q) => times[Math.max(0, Math.ceil(q * times.length) - 1)];
  return { said, truth: [at(0.5), at(0.9), at(0.99)] };
}

const show = (values) => values.map((value) => (value >= 100 ? value.toFixed(0) : value.toFixed(1))).join(" / ");
const wanted = process.argv.length > 3 ? process.argv.slice(3) : Object.keys(tools);
const names = wanted.filter((name) => tools[name]);
for (const name of wanted) if (!tools[name]) console.log(`${name} was not found and is left out.`);
console.log(
  `\n${seconds} s each; p50 / p90 / p99 in ms. The truth is that of backend-kit's run; every tool met its own of the same kind.\n`,
);
const rows = [];
let [worstShare, worstMs] = [0, 0];
for (const [behaviour, rate] of Object.entries(BEHAVIOURS)) {
  const row = [`${behaviour}, ${rate} a second`];
  for (const name of names) {
    const { said, truth } = await measure(behaviour, tools[name], rate);
    if (name === "backend-kit") {
      row.push(show(truth));
      for (const [i, value] of truth.entries()) {
        const off = Math.abs(said[i] - value);
        if (value >= 10) worstShare = Math.max(worstShare, off / value);
        else worstMs = Math.max(worstMs, off);
      }
    }
    row.push(show(said));
  }
  rows.push(row);
}
console.log(table(["server", "truth", ...names], rows));
console.log(
  `\nbackend-kit is off by ${(100 * worstShare).toFixed(1)} % at most where the truth is 10 ms or more, by ${worstMs.toFixed(1)} ms below that; arrivals were late by at most ${Math.max(...lags).toFixed(1)} ms (99th percentile).`,
);
rmSync(work, { recursive: true, force: true });
