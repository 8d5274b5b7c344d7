import type { IncomingMessage } from "node:http";
import { expect, it } from "vitest";
import { createService } from "../../../src/routes/servers/runtime/service.ts";

const route = (id: string, path: string) => ({ id, method: "GET", path, responses: { "204": {} } });
const service = createService(
  [route("root", "/"), route("pets", "/pets")],
  { root: () => ({ status: 204 }), pets: () => ({ status: 204 }) },
  {},
  { basePath: "/v1/" },
);

it.each([
  ["/v1/pets", 204],
  ["/v1/", 204],
  // As where a framework mounts it.
  ["/v1", 204],
  ["/v1?a=1", 204],
  ["/v1/pets/", undefined],
  ["/v10/pets", undefined],
  ["/pets", undefined],
  ["/", undefined],
])("below a base path, %s is answered with %s", async (url, status) => {
  const answer = await service.handle({ method: "GET", url, headers: {}, raw: {} as IncomingMessage });
  expect(answer?.status).toBe(status);
});
