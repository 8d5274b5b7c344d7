// How often the rules of load-test's comparisons raise a false alarm, and how often they find what is there.
// node bench/regression.mjs [REAL [SECONDS [real]]]: 1,000 simulated comparisons of each rule (left out with the last
// word), then REAL (default 50) real ones of each kind, on loopback servers: ten interleaved segments of SECONDS (default
// 1) at 400 requests a second, where load run --compare takes 12 s for each.
// Noise that is assumed: 2 % from run to run on one machine, 6 % from machine to machine (log-normal).
import { createServer } from "node:http";
import { embeddedEngine } from "../src/load/embedded/engine.ts";
import { changePoints } from "../src/load/regression/change-points.ts";
import { compareSegments, smallestP } from "../src/load/regression/compare.ts";
import { confirmed, judgeRun, worsened } from "../src/load/regression/judge-run.ts";
import { mannWhitney } from "../src/load/regression/mann-whitney.ts";
import { METRICS } from "../src/load/regression/metrics.ts";
import { predictionInterval } from "../src/load/regression/prediction.ts";
import { metricsOf } from "../src/load/regression/run-comparison.ts";
import { interleaved } from "../src/load/regression/segments.ts";

const ROUNDS = 1000;
const [RUN, MACHINE] = [0.02, 0.06];
const P50 = METRICS.filter(({ metric }) => metric === "p50");
const real = Number(process.argv[2] ?? 50);
const segmentMs = 1000 * Number(process.argv[3] ?? 1);
const simulated = process.argv[4] !== "real";

let state = 20261125;
const random = () => {
  state = (state + 0x6d2b79f5) | 0;
  let x = Math.imul(state ^ (state >>> 15), 1 | state);
  x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x;
  return ((x ^ (x >>> 14)) >>> 0) / 4294967296;
};
const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
/** A run's p50: a machine of its own, or one that is given. */
const run = (level, noise = RUN, machine = MACHINE * normal()) => 50 * level * Math.exp(machine + noise * normal());

const segments = (level, noise) => {
  const machine = MACHINE * normal();
  return interleaved(5).map((side) => ({ side, metrics: { p50: run(side === "b" ? level : 1, noise, machine) } }));
};
const asRun = (p50, day = 0) => ({ at: new Date(Date.UTC(2026, 0, 1 + day)).toISOString(), metrics: { p50 } });
/** Nights on whatever machine there is; the level changes `since` nights before the last. */
const nights = (count, level, since) =>
  Array.from({ length: count }, (_, night) => asRun(run(night >= count - since ? level : 1), night));

/** Each says whether a change to `level` is found to be for the worse. */
const RULES = {
  "more than 1.10 × the run before": (level) => run(level) / run(1) > 1.1,
  "5 runs, then 5 runs on another machine, Mann-Whitney p < 0.05": (level) => {
    const [m, n] = [MACHINE * normal(), MACHINE * normal()];
    const five = (at, machine) => Array.from({ length: 5 }, () => run(at, RUN, machine));
    const [a, b] = [five(1, m), five(level, n)];
    return mannWhitney(a, b).p < 0.05 && b.toSorted()[2] > a.toSorted()[2];
  },
  "prediction interval 99 % over 10 runs": (level) => {
    const { high } = predictionInterval(
      Array.from({ length: 10 }, () => Math.log(run(1))),
      0.99,
    );
    return Math.log(run(level)) > high;
  },
  "**ours: 5 and 5 interleaved, p < 0.01, at least 5 %**": (level) =>
    compareSegments(segments(level), P50).comparison[0].verdict === "worse",
  "ours, with noise like p99's (10 % from segment to segment)": (level) =>
    compareSegments(segments(level, 0.1), P50).comparison[0].verdict === "worse",
  "**ours, nightly: one night, confirmed by a second run on the same machine**": (level) => {
    const past = nights(20, 1, 0);
    const machine = MACHINE * normal();
    const judged = [0, 1].map(() => judgeRun(past, asRun(run(level, RUN, machine), 20), P50));
    return confirmed(judged[0], judged[1]).length > 0;
  },
  "**ours, nightly: change of level, 10 nights after it**": (level) => {
    const past = nights(30, level, 10);
    return worsened(judgeRun(past.slice(0, -1), past.at(-1), P50)).length > 0;
  },
};

function simulate() {
  console.log(`## Simulated, ${ROUNDS} of each\n`);
  console.log("| rule | false alarms | finds +10 % | finds +20 % |\n|---|---|---|---|");
  for (const [name, rule] of Object.entries(RULES)) {
    const share = (level) => {
      let found = 0;
      for (let round = 0; round < ROUNDS; round++) if (rule(level)) found++;
      return `${((100 * found) / ROUNDS).toFixed(1)} %`;
    };
    console.log(`| ${name} | ${share(1)} | ${share(1.1)} | ${share(1.2)} |`);
  }
  let anywhere = 0;
  for (let round = 0; round < ROUNDS; round++)
    if (changePoints(Array.from({ length: 30 }, () => Math.log(run(1)))).length > 0) anywhere++;
  console.log(
    `\nHistories of 30 nights without a change in which one is seen: ${((100 * anywhere) / ROUNDS).toFixed(1)} %.`,
  );
  console.log(`The clearest outcome of 5 against 5 has p = ${smallestP(5, 5).toFixed(4)}.`);
}

if (simulated) simulate();

/** A server that takes `ms` for half of its answers, more or less for the others. */
async function serve(ms) {
  const server = createServer((_, response) => setTimeout(() => response.end("x"), ms * (0.9 + 0.2 * Math.random())));
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return { server, origin: `http://127.0.0.1:${server.address().port}` };
}

async function compareReally(a, b) {
  const parts = [];
  for (const side of interleaved(5)) {
    const { origin } = side === "a" ? a : b;
    const steps = [{ name: "GET /", method: "GET", url: [`${origin}/`], headers: {}, expectJson: false }];
    const plan = {
      scenario: { name: "bench", journeys: [{ name: "GET /", weight: 1, steps }] },
      load: {
        model: "open",
        arrivals: "constant",
        stages: [{ durationMs: segmentMs, from: 400, to: 400 }],
        maxConnections: 200,
      },
      transport: { timeoutMs: 5000, http2: false, headers: {}, origins: [origin], tls: { verify: true } },
      warmupMs: 100,
      windowMs: 1000,
      seed: 1,
    };
    const measurement = await embeddedEngine.run(plan, { progress() {}, signal: new AbortController().signal });
    parts.push({ side, metrics: metricsOf(measurement) });
  }
  return compareSegments(parts, P50).comparison[0];
}

if (real > 0) {
  const servers = await Promise.all([serve(20), serve(20), serve(22)]);
  console.log(
    `\n## Real, ${real} of each, segments of ${segmentMs / 1000} s: answers in 20 ms ± 10 %, against the same or 10 % more\n`,
  );
  console.log(
    "| | worse | better | no difference | median estimate | intervals that hold the truth |\n|---|---|---|---|---|---|",
  );
  for (const [name, other, truth] of [
    ["the same", servers[1], 0],
    ["+10 %", servers[2], 0.1],
  ]) {
    const outcomes = [];
    for (let round = 0; round < real; round++) outcomes.push(await compareReally(servers[0], other));
    const count = (verdict) => outcomes.filter((outcome) => outcome.verdict === verdict).length;
    const estimates = outcomes.map(({ difference }) => difference).toSorted((x, y) => x - y);
    const holds = outcomes.filter(({ low, high }) => low <= truth && truth <= high).length;
    const middle = `${(100 * estimates[Math.floor(real / 2)]).toFixed(1)} %`;
    console.log(
      `| ${name} | ${count("worse")} | ${count("better")} | ${count("no difference")} | ${middle} | ${holds} of ${real} |`,
    );
  }
  for (const { server } of servers) {
    server.closeAllConnections();
    server.close();
  }
}
