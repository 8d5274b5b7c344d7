export type Framework = "express" | "fastify" | "koa";

export const FRAMEWORKS: readonly Framework[] = ["express", "fastify", "koa"];
