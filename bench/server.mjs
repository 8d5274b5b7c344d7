// Requests a second of a generated server beside one written by hand with ajv, of each framework, in one run: rounds of
// both in turns, each server a process of its own, the load from this one over kept connections.
//   node bench/server.mjs [--seconds 2] [--rounds 5]
import { fork } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { Pool } from "undici";
import { compile, generateServer } from "../test/support/generated-server.ts";
import { express, fastify, koa, SPEC } from "./server-hand-written.mjs";

const PEERS = { express, fastify, koa };
const BODY = JSON.stringify({
  name: "Ada Lovelace",
  email: "ada@example.com",
  age: 36,
  tags: ["mathematics", "engines"],
  address: { city: "London", zip: "W1" },
});
const REQUESTS = {
  "GET with a query": { method: "GET", path: "/users?limit=10&sort=name&active=true" },
  "GET with a parameter": { method: "GET", path: "/users/42" },
  "POST of JSON": { method: "POST", path: "/users", headers: { "content-type": "application/json" }, body: BODY },
  "POST that fails": {
    method: "POST",
    path: "/users",
    headers: { "content-type": "application/json" },
    body: '{"name":""}',
  },
};

if (process.send) await serve(process.argv[2], process.argv[3]);
else await bench();

async function serve(framework, directory) {
  const app = directory ? await generated(directory) : await PEERS[framework]();
  const listening = ({ port }) => process.send(port);
  if (framework === "fastify") {
    await app.listen({ port: 0, host: "127.0.0.1" });
    listening(app.server.address());
  } else {
    const server = app.listen(0, "127.0.0.1", () => listening(server.address()));
  }
}

async function generated(directory) {
  const { createApp } = await import(pathToFileURL(join(directory, "dist/index.js")).href);
  return createApp({
    listUsers: ({ query }) => ({ status: 200, body: { data: [], given: query } }),
    createUser: ({ body }) => ({ status: 201, body: { data: body } }),
    getUser: ({ params }) => ({ status: 200, body: { data: params } }),
  });
}

async function bench() {
  const { values } = parseArgs({
    options: { seconds: { type: "string", default: "2" }, rounds: { type: "string", default: "5" } },
  });
  console.log("| framework | request | generated/s | by hand/s | ratio |\n|---|---|---:|---:|---:|");
  for (const framework of Object.keys(PEERS)) {
    const { directory } = await generateServer(SPEC, { framework });
    const problems = compile(directory);
    if (problems) throw new Error(problems);
    const servers = [await start(framework, directory), await start(framework)];
    for (const [name, request] of Object.entries(REQUESTS)) {
      const rates = [[], []];
      for (const { pool } of servers) await load(pool, request, 0.5);
      for (let round = 0; round < Number(values.rounds); round++) {
        // The order changes with each round.
        for (const which of round % 2 ? [1, 0] : [0, 1])
          rates[which].push(await load(servers[which].pool, request, Number(values.seconds)));
      }
      const [ours, theirs] = rates.map(median);
      console.log(
        `| ${framework} | ${name} | ${Math.round(ours)} | ${Math.round(theirs)} | ${(ours / theirs).toFixed(2)} |`,
      );
    }
    for (const { child, pool } of servers) {
      await pool.destroy();
      child.kill();
    }
    rmSync(directory, { recursive: true });
  }
}

function start(framework, directory) {
  const child = fork(fileURLToPath(import.meta.url), [framework, ...(directory ? [directory] : [])]);
  return new Promise((resolve, reject) => {
    child.once("message", (port) =>
      resolve({ child, pool: new Pool(`http://127.0.0.1:${port}`, { connections: 16 }) }),
    );
    child.once("exit", (code) => reject(new Error(`The server ended with ${code}.`)));
  });
}

/** Requests that were answered in a second, with 16 at any time. */
async function load(pool, request, seconds) {
  const start = performance.now();
  const end = start + seconds * 1000;
  let count = 0;
  const one = async () => {
    while (performance.now() < end) {
      const { body } = await pool.request(request);
      await body.dump();
      count++;
    }
  };
  await Promise.all(Array.from({ length: 16 }, one));
  return (count * 1000) / (performance.now() - start);
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
