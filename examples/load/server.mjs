// A small shop in memory, for examples/load/shop.yml: node examples/load/server.mjs [port]
import { randomUUID } from "node:crypto";
import { createServer } from "node:http";

const sessions = new Map();
const orders = new Map();

const server = createServer(async (request, response) => {
  const answer = (status, body, headers = {}) =>
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
  let text = "";
  for await (const chunk of request) text += chunk;
  const body = parse(text);
  if (request.method === "POST" && body === undefined) return answer(400, { error: "send a JSON object" });
  const customer = sessions.get(request.headers.authorization?.replace("Bearer ", ""));
  const [, resource, id] = request.url.split("/");
  if (request.method === "GET" && resource === "articles") return answer(200, [{ id: 7, name: "Teapot" }]);
  if (request.method === "POST" && resource === "sessions") {
    const token = randomUUID();
    sessions.set(token, body.customer);
    return answer(201, { token });
  }
  if (customer === undefined) return answer(401, { error: "log in first" });
  if (request.method === "POST" && resource === "orders") {
    const order = { id: randomUUID(), customer, quantity: Number(body.quantity) };
    orders.set(order.id, order);
    return answer(201, order, { location: `/orders/${order.id}` });
  }
  const order = orders.get(id);
  if (resource === "orders" && order?.customer === customer) return answer(200, order);
  answer(404, { error: "there is no such thing" });
});

function parse(text) {
  try {
    const value = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {}
}

server.listen(Number(process.argv[2] ?? 3000), "127.0.0.1", () =>
  console.log(`http://127.0.0.1:${server.address().port}`),
);
