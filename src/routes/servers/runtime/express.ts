import { pipeline } from "node:stream";
import express, { type Express, type NextFunction, type Request, type Response, Router } from "express";
import { notFound, type Service } from "./service.ts";
import type { Incoming, Outgoing } from "./types.ts";

/** A router that serves the operations and leaves every other path to what comes after it. */
export function routerFor(service: Service): Router {
  const router = Router({ strict: true });
  router.use(async (req: Request, res: Response, next: NextFunction) => {
    const outgoing = await service.handle(incoming(req));
    if (outgoing) send(res, outgoing);
    else next();
  });
  return router;
}

/** An application with the router; what nobody serves and what throws is answered in our envelope. */
export function applicationFor(service: Service, before: express.RequestHandler[]): Express {
  const app = express();
  app.disable("x-powered-by");
  app.disable("etag");
  for (const handler of before) app.use(handler);
  app.use(routerFor(service));
  app.use((req: Request, res: Response) => send(res, notFound(service, incoming(req))));
  app.use((error: unknown, req: Request, res: Response, _next: NextFunction) => {
    if (res.headersSent) res.destroy();
    else send(res, service.fail(error, incoming(req)));
  });
  return app;
}

export function incoming(req: Request): Incoming {
  const { method, url, headers } = req;
  // Where a parser of the application has read the body, its result is taken.
  return {
    method,
    url,
    headers,
    raw: req,
    ...(req.readableEnded && req.body !== undefined && { parsed: req.body as unknown }),
  };
}

export function send(res: Response, { status, headers, body }: Outgoing): void {
  res.status(status);
  for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
  if (body === undefined || typeof body === "string" || body instanceof Uint8Array) {
    if (body !== undefined) res.setHeader("content-length", Buffer.byteLength(body));
    res.end(body);
  } else pipeline(body, res, () => {});
}
