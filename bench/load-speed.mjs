// Requests a second of one core at 50 connections, over HTTP and HTTPS, beside autocannon, wrk, k6 and the usual
// node:http loop, in turns within one run; processor time and memory. The server is nginx on another core.
//   node bench/load-speed.mjs [rounds=3] [seconds=4]
// k6: on PATH, or named by BACKEND_KIT_K6. The command line: BACKEND_KIT_CLI, else dist/cli.js. Only ratios mean something on another machine.
import { execFileSync, spawn } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { cli, find, installAutocannon, median, run, table, work } from "./load-peers.mjs";

const [rounds = 3, seconds = 4] = process.argv.slice(2).map(Number);
const CONNECTIONS = 50;
const [plainPort, tlsPort] = [18_181, 18_182];

const nginx = find("nginx");
if (!nginx) {
  console.log("nginx is not on PATH: there is nothing fast enough to measure against.");
  process.exit(0);
}
const certificate = ["key.pem", "cert.pem"].map((name) => join(work, name));
execFileSync(
  "openssl",
  [
    "req",
    "-x509",
    "-newkey",
    "rsa:2048",
    "-nodes",
    "-days",
    "2",
    "-subj",
    "/CN=localhost",
    "-addext",
    "subjectAltName=IP:127.0.0.1",
    "-keyout",
    certificate[0],
    "-out",
    certificate[1],
  ],
  { stdio: "ignore" },
);
const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
  .map((name) => `${name}_temp_path ${join(work, name)};`)
  .join(" ");
writeFileSync(
  join(work, "nginx.conf"),
  `daemon off; worker_processes 1; pid ${join(work, "nginx.pid")}; error_log ${join(work, "error.log")};
events { worker_connections 4096; }
http { access_log off; keepalive_requests 1000000000; default_type application/json; ${temporary}
  server { listen 127.0.0.1:${plainPort}; listen 127.0.0.1:${tlsPort} ssl; ssl_certificate ${certificate[1]}; ssl_certificate_key ${certificate[0]};
    location / { return 200 '{"data":{"id":1,"name":"rex"},"meta":{"requestId":"x"}}'; } } }`,
);
const taskset = find("taskset");
const server = taskset
  ? spawn(taskset, ["-c", "1", nginx, "-c", join(work, "nginx.conf")], { stdio: "ignore" })
  : spawn(nginx, ["-c", join(work, "nginx.conf")], { stdio: "ignore" });
await new Promise((done) => setTimeout(done, 500));

// The way that is written by hand: keep-alive agent, one request after the other in 50 loops.
const nodeHttp = join(work, "node-http.mjs");
writeFileSync(
  nodeHttp,
  `import http from "node:http"; import https from "node:https";
const url = new URL(process.argv[2]); const client = url.protocol === "https:" ? https : http;
const agent = new client.Agent({ keepAlive: true, maxSockets: ${CONNECTIONS}, rejectUnauthorized: false });
let done = 0; const end = performance.now() + ${seconds * 1000};
const one = () => new Promise((resolve, reject) => client.get(url, { agent }, (res) => { res.resume(); res.on("end", resolve); }).on("error", reject));
await Promise.all(Array.from({ length: ${CONNECTIONS} }, async () => { while (performance.now() < end) { await one(); done++; } }));
console.log(JSON.stringify({ rps: done / ${seconds}, requests: done })); process.exit();`,
);
const k6Script = join(work, "k6.js");
writeFileSync(
  k6Script,
  `import http from "k6/http";
export const options = { vus: ${CONNECTIONS}, duration: "${seconds}s", discardResponseBodies: true, insecureSkipTLSVerify: true };
export default function () { http.get(__ENV.URL); }
export function handleSummary(data) { return { stdout: JSON.stringify(data.metrics.http_reqs.values) }; }`,
);

const autocannon = installAutocannon();
const wrk = find("wrk");
const k6 = find("k6", "BACKEND_KIT_K6");
const tools = [
  {
    name: "backend-kit",
    async measure(url) {
      const flags = [
        "-c",
        CONNECTIONS,
        "-d",
        `${seconds}s`,
        "--warmup",
        "1s",
        "--json",
        "--no-verify-ssl",
        "--criterion",
        "rps > 1",
      ];
      const { stdout, ...rest } = await run([process.execPath, cli, "load", "run", url, ...flags.map(String)]);
      const result = JSON.parse(stdout);
      if (result.requests.ok !== result.requests.intended)
        throw new Error(`not all were ok: ${JSON.stringify(result.requests)}`);
      return { rps: result.throughput_rps, requests: result.requests.sent + result.warmup.requests, ...rest };
    },
  },
  autocannon && {
    name: "autocannon 9",
    async measure(url) {
      const { stdout, ...rest } = await run([
        process.execPath,
        autocannon,
        "-c",
        String(CONNECTIONS),
        "-d",
        String(seconds),
        "--json",
        url,
      ]);
      const { requests } = JSON.parse(stdout);
      return { rps: requests.total / seconds, requests: requests.total, ...rest };
    },
  },
  wrk && {
    name: "wrk",
    async measure(url) {
      const { stdout, ...rest } = await run([wrk, "-t1", `-c${CONNECTIONS}`, `-d${seconds}`, url]);
      return {
        rps: Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)[1]),
        requests: Number(/(\d+) requests in/.exec(stdout)[1]),
        ...rest,
      };
    },
  },
  k6 && {
    name: "k6",
    async measure(url) {
      const { stdout, ...rest } = await run([k6, "run", "--quiet", k6Script], { env: { URL: url, GOMAXPROCS: "1" } });
      const { rate, count } = JSON.parse(stdout.slice(stdout.indexOf("{")));
      return { rps: rate, requests: count, ...rest };
    },
  },
  {
    name: "node:http",
    async measure(url) {
      const { stdout, ...rest } = await run([process.execPath, nodeHttp, url], {
        env: { NODE_TLS_REJECT_UNAUTHORIZED: "0" },
      });
      return { ...JSON.parse(stdout), ...rest };
    },
  },
].filter(Boolean);
for (const [name, tool] of Object.entries({ autocannon, wrk, k6 }))
  if (!tool) console.log(`${name} was not found and is left out.`);

console.log(
  `Node ${process.versions.node}, ${cpus().length} cores, ${rounds} rounds of ${seconds} s, ${CONNECTIONS} connections; medians.\n`,
);
for (const [scheme, port] of [
  ["HTTP", plainPort],
  ["HTTPS", tlsPort],
]) {
  const url = `${scheme.toLowerCase()}://127.0.0.1:${port}/`;
  const seen = new Map(tools.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const tool of tools) seen.get(tool.name).push(await tool.measure(url));
  const middle = (name, of) => median(seen.get(name).map(of));
  const own = middle("backend-kit", ({ rps }) => rps);
  const rows = tools.map(({ name }) => [
    name,
    Math.round(middle(name, ({ rps }) => rps)).toLocaleString("en-US"),
    (own / middle(name, ({ rps }) => rps)).toFixed(2),
    (1e6 * middle(name, ({ seconds, requests }) => seconds / requests)).toFixed(1),
    Math.round(middle(name, ({ memory }) => memory)),
  ]);
  console.log(
    `**${scheme}**\n\n${table(["tool", "requests a second", "backend-kit's times its", "µs of processor a request", "memory (MB)"], rows)}\n`,
  );
}

// Memory of a long run: a million requests, and whether the second half needs more than the first.
const long = await run([
  process.execPath,
  cli,
  "load",
  "run",
  `http://127.0.0.1:${plainPort}/`,
  "-c",
  "50",
  "-d",
  "15s",
  "--json",
  "--criterion",
  "rps > 1",
]);
const { requests } = JSON.parse(long.stdout);
console.log(`${requests.sent.toLocaleString("en-US")} requests in one run: ${Math.round(long.memory)} MB at most.`);
const steady = await run([
  process.execPath,
  cli,
  "load",
  "run",
  `http://127.0.0.1:${plainPort}/`,
  "--rate",
  "1000",
  "-d",
  "10s",
  "--json",
  "--criterion",
  "rps > 1",
]);
const { generator } = JSON.parse(steady.stdout);
console.log(`At 1,000 a second: 99 % of the arrivals within ${generator.lag_p99_ms.toFixed(2)} ms of their time.`);
server.kill();
await new Promise((done) => server.on("close", done));
rmSync(work, { recursive: true, force: true });
