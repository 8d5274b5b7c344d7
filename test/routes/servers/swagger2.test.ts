import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { rawRequest, requestText } from "../../support/raw-request.ts";
import { type Running, startAll } from "./three-servers.ts";

const list = (name: string, where: string, collectionFormat?: string) => ({
  name,
  in: where,
  type: "array",
  items: { type: "integer" },
  ...(collectionFormat !== undefined && { collectionFormat }),
  ...(where === "path" && { required: true }),
});
const operation = (operationId: string, parameters: object[], consumes?: string) => ({
  operationId,
  parameters,
  ...(consumes !== undefined && { consumes: [consumes] }),
  responses: { 200: { description: "What arrived.", schema: {} } },
});

const SPEC = {
  swagger: "2.0",
  info: { title: "Lists", version: "1" },
  paths: {
    "/pipes/{ids}": { get: operation("pipes", [list("ids", "path", "pipes")]) },
    "/spaces/{ids}": { get: operation("spaces", [list("ids", "path", "ssv")]) },
    "/commas/{ids}": { get: operation("commas", [list("ids", "path")]) },
    "/headers": { get: operation("headers", [list("X-Pipes", "header", "pipes"), list("X-Commas", "header", "csv")]) },
    "/query": { get: operation("query", [list("tabs", "query", "tsv"), list("multi", "query", "multi")]) },
    "/upload": {
      post: operation(
        "upload",
        [list("commas", "formData"), list("multi", "formData", "multi"), list("pipes", "formData", "pipes")],
        "multipart/form-data",
      ),
    },
  },
};

let servers: Running[] = [];

beforeAll(async () => {
  const echo = ({ params, query, headers, body }: Record<string, unknown>) => ({
    status: 200,
    body: { params, query, headers, body },
  });
  const ids = Object.values(SPEC.paths).flatMap((item) => Object.values(item).map(({ operationId }) => operationId));
  servers = await startAll(SPEC, { handlers: () => Object.fromEntries(ids.map((id) => [id, echo])) });
}, 60_000);

afterAll(async () => {
  await Promise.all(servers.map((server) => server.stop()));
});

const get = (target: string, headers: Record<string, string> = {}) => requestText(`GET ${target}`, headers);
const upload = (name: string, ...values: string[]) =>
  requestText(
    "POST /upload",
    { "Content-Type": "multipart/form-data; boundary=X" },
    `${values.map((value) => `--X\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`).join("")}--X--\r\n`,
  );

describe("lists of Swagger 2 by their collectionFormat, on the three servers", () => {
  test.each([
    ["pipes in a path", get("/pipes/1%7C2"), { params: { ids: [1, 2] } }],
    ["one of them", get("/pipes/1"), { params: { ids: [1] } }],
    ["commas where pipes are meant", get("/pipes/1,2"), "path.ids.0"],
    ["spaces in a path", get("/spaces/1%202"), { params: { ids: [1, 2] } }],
    ["commas in a path", get("/commas/1,2"), { params: { ids: [1, 2] } }],
    ["pipes where commas are meant", get("/commas/1%7C2"), "path.ids.0"],
    [
      "headers",
      get("/headers", { "x-pipes": "1|2", "x-commas": "3, 4" }),
      { headers: { "X-Pipes": [1, 2], "X-Commas": [3, 4] } },
    ],
    ["queries", get("/query?tabs=1%092&multi=3&multi=4"), { query: { tabs: [1, 2], multi: [3, 4] } }],
    ["commas in a part of a form", upload("commas", "1,2"), { body: { commas: [1, 2] } }],
    ["pipes in a part of a form", upload("pipes", "1|2"), { body: { pipes: [1, 2] } }],
    ["parts of one name", upload("multi", "1", "2"), { body: { multi: [1, 2] } }],
    ["words in such a part", upload("commas", "1,x"), "commas.1"],
  ] as [string, Buffer, object | string][])("%s", async (_name, request, expected) => {
    for (const { port } of servers) {
      const answer = JSON.parse((await rawRequest(port, request)).body) as { error?: { details: { field: string }[] } };
      if (typeof expected === "string") expect(answer.error?.details.map(({ field }) => field)).toEqual([expected]);
      else expect(answer).toMatchObject(expected);
    }
  });
});
