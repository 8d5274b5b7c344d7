// A server whose delays are known, and its own log of them: load-truth.mjs starts it and reads the log.
//   node bench/load-truth-server.mjs <behaviour> <port>
// When it is told to end it prints what the response times of arrivals at a constant rate must have been, as sorted
// milliseconds.
import { createServer } from "node:http";

const [behaviour, port] = process.argv.slice(2);
const log = [];
const stalls = [];
let first;

// Random service times, the same every time: with constant ones a queue never forms below capacity.
let state = 42;
const random = () => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 2 ** 32;
};
const exponential = (mean) => -mean * Math.log(1 - random());

/** When the only worker of a queue will be free. */
let free = 0;
const queue = (mean) => (now) => {
  free = Math.max(free, now) + exponential(mean);
  return free - now;
};

const DELAYS = {
  "no delay": () => 0,
  "stall 200 ms every 2 s": () => 0,
  "1.5 % take 100 ms": () => (random() < 0.015 ? 100 : 0),
  "slow start": (now) => Math.max(0, 400 * (1 - (now - first) / 4000)),
  "queue at 80 %": queue(8),
  "queue that grows (120 %)": queue(12),
};
const delayOf = DELAYS[behaviour];

const server = createServer((_, response) => {
  const now = performance.now();
  first ??= now;
  const delay = delayOf(now);
  const done = () => {
    response.end("{}");
    log.push(performance.now() - now);
  };
  if (delay < 0.01) return done();
  setTimeout(done, delay);
});
server.keepAliveTimeout = 60_000;

if (behaviour.startsWith("stall"))
  setInterval(() => {
    const from = performance.now();
    while (performance.now() - from < 200);
    stalls.push([from, performance.now()]);
  }, 2000);

process.on("SIGTERM", () => {
  process.stdout.write(JSON.stringify(behaviour.startsWith("stall") ? fromStalls() : log.sort((a, b) => a - b)), () =>
    process.exit(),
  );
});

/** While it stalls the server cannot see who comes: whoever comes at t waits until the stall's end. */
function fromStalls() {
  const times = [];
  const ends = performance.now();
  for (let at = first; at < ends; at++) {
    const stall = stalls.find(([from, to]) => at >= from && at < to);
    times.push(stall ? stall[1] - at : 0);
  }
  return times.sort((a, b) => a - b);
}

server.listen(Number(port), "127.0.0.1", () => console.log("ready"));
