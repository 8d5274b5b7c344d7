import type { Framework } from "./framework.ts";

/** What a hardened application has before its routes: security headers, and a limit of requests that answers 429. */
interface Hardening {
  dependencies: readonly string[];
  imports: string;
  /** What is needed of our own. */
  own: string;
  /** Members of `Options`. */
  options: string;
  /** Body of `createApp`. */
  body: string;
}

const TOO_MANY = 'import { tooManyRequests } from "./runtime/errors.js";\n';
const ABOUT_LIMIT = "  /** Requests per minute and address; 100 when left out. */\n  requestsPerMinute?: number;\n";

export const HARDENING: Record<Framework, Hardening> = {
  express: {
    dependencies: ["express-rate-limit", "helmet"],
    imports: 'import { rateLimit } from "express-rate-limit";\nimport helmet, { type HelmetOptions } from "helmet";\n',
    own: TOO_MANY,
    options: `  helmet?: HelmetOptions;\n${ABOUT_LIMIT}`,
    body: `const service = serviceOf(handlers, options);
  const limit = rateLimit({
    windowMs: 60_000,
    limit: options.requestsPerMinute ?? 100,
    standardHeaders: "draft-6",
    legacyHeaders: false,
    handler: (_request, _response, next) => next(tooManyRequests()),
  });
  return applicationFor(service, [helmet(options.helmet), limit]);`,
  },
  fastify: {
    dependencies: ["@fastify/helmet", "@fastify/rate-limit"],
    imports:
      'import helmet, { type FastifyHelmetOptions } from "@fastify/helmet";\nimport rateLimit from "@fastify/rate-limit";\n',
    own: TOO_MANY,
    options: `  helmet?: FastifyHelmetOptions;\n${ABOUT_LIMIT}`,
    body: `return applicationFor(serviceOf(handlers, options), (app) => {
    app.register(helmet, options.helmet ?? {});
    app.register(rateLimit, {
      timeWindow: 60_000,
      max: options.requestsPerMinute ?? 100,
      enableDraftSpec: true,
      errorResponseBuilder: tooManyRequests,
    });
  });`,
  },
  koa: {
    dependencies: ["koa-helmet", "koa-ratelimit"],
    imports:
      'import helmet from "koa-helmet";\nimport rateLimit from "koa-ratelimit";\nimport type { Middleware } from "koa";\n',
    own: "",
    options: `  helmet?: Parameters<typeof helmet>[0];\n${ABOUT_LIMIT}`,
    body: `const limit = rateLimit({
    driver: "memory",
    db: new Map(),
    duration: 60_000,
    max: options.requestsPerMinute ?? 100,
    headers: { remaining: "RateLimit-Remaining", reset: "RateLimit-Reset", total: "RateLimit-Limit" },
    throw: true,
  });
  // Seconds that are left, as the standard's draft has it, rather than a time.
  const reset: Middleware = async (ctx, next) => {
    try {
      await next();
    } finally {
      const time = Number(ctx.response.get("RateLimit-Reset"));
      ctx.set("RateLimit-Reset", String(Math.max(0, Math.ceil(time - Date.now() / 1000))));
    }
  };
  return applicationFor(serviceOf(handlers, options), [helmet(options.helmet), reset, limit]);`,
  },
};
