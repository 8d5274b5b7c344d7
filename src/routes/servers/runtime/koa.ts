import Router from "@koa/router";
import Koa, { type Context, type Middleware } from "koa";
import { notFound, type Service } from "./service.ts";
import type { Incoming, Outgoing } from "./types.ts";

/** A router that serves the operations and leaves every other path to what comes after it. */
export function routerFor(service: Service): Router {
  const router = new Router();
  router.all(/.*/, async (ctx, next) => {
    const outgoing = await service.handle(incoming(ctx));
    if (outgoing) send(ctx, outgoing);
    else await next();
  });
  return router;
}

/** An application with the router; what nobody serves and what throws is answered in our envelope. */
export function applicationFor(service: Service, before: Middleware[]): Koa {
  const app = new Koa();
  app.use(async (ctx, next) => {
    try {
      await next();
    } catch (error) {
      send(ctx, service.fail(error, incoming(ctx)));
    }
  });
  for (const middleware of before) app.use(middleware);
  app.use(routerFor(service).routes() as unknown as Middleware);
  app.use((ctx) => send(ctx, notFound(service, incoming(ctx))));
  return app;
}

export function incoming(ctx: Context): Incoming {
  const { method, url, headers } = ctx.req;
  // Where a parser of the application has read the body, its result is taken.
  const parsed = "body" in ctx.request ? (ctx.request.body as unknown) : undefined;
  return {
    method: method ?? "GET",
    url: url ?? "/",
    headers,
    raw: ctx.req,
    ...(ctx.req.readableEnded && parsed !== undefined && { parsed }),
  };
}

export function send(ctx: Context, { status, headers, body }: Outgoing): void {
  // Other bytes than a Buffer would be written as JSON.
  ctx.body = body instanceof Uint8Array ? Buffer.from(body.buffer, body.byteOffset, body.byteLength) : (body ?? null);
  ctx.status = status;
  for (const [name, value] of Object.entries(headers)) ctx.set(name, value);
}
