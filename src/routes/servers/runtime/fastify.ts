import { METHODS, STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import Fastify, {
  type FastifyInstance,
  type FastifyPluginAsync,
  type FastifyReply,
  type FastifyRequest,
} from "fastify";
import { notFound, type Service } from "./service.ts";
import type { Incoming, Outgoing } from "./types.ts";

const OF_CONTENT_TYPES = new Set(["FST_ERR_CTP_INVALID_MEDIA_TYPE", "FST_ERR_ROUTE_MISSING_CONTENT_TYPE"]);

/** A plugin that serves the operations, below its prefix, and leaves every other path to the handler of 404. */
export function pluginFor(service: Service): FastifyPluginAsync {
  return async (fastify) => {
    for (const method of METHODS) {
      if (method !== "CONNECT" && !fastify.supportedMethods.includes(method))
        fastify.addHttpMethod(method, { hasBody: true });
    }
    // Bodies are read by the operations themselves.
    fastify.removeAllContentTypeParsers();
    fastify.addContentTypeParser("*", (_request, _payload, done) => done(null, undefined));
    const serve = async (request: FastifyRequest, reply: FastifyReply) => {
      const outgoing = await service.handle(incoming(request, fastify.prefix));
      if (!outgoing) return reply.callNotFound();
      send(reply, outgoing);
      return reply;
    };
    fastify.setErrorHandler((error, request, reply) => {
      // Whether a content type is right, or has to be there, is for the operation to say.
      if (OF_CONTENT_TYPES.has(String((error as { code?: unknown }).code))) return serve(request, reply);
      return send(reply, service.fail(error, incoming(request, "")));
    });
    const methods = fastify.supportedMethods;
    fastify.route({ method: methods, url: "/*", exposeHeadRoute: false, handler: serve });
    if (fastify.prefix !== "") fastify.route({ method: methods, url: "", exposeHeadRoute: false, handler: serve });
  };
}

/** An application with the plugin; what nobody serves and what throws is answered in our envelope. */
export function applicationFor(service: Service, before: (app: FastifyInstance) => void): FastifyInstance {
  const app = Fastify({
    exposeHeadRoutes: false,
    clientErrorHandler: refuse,
    routerOptions: { maxParamLength: 100_000 },
    // A path that the router cannot decode may still be answered as others are.
    frameworkErrors: async (error, request, reply) => {
      const own = incoming(request, "");
      const outgoing =
        error.code === "FST_ERR_BAD_URL"
          ? ((await service.handle(own)) ?? notFound(service, own))
          : service.fail(error, own);
      send(reply, outgoing);
    },
  });
  app.setNotFoundHandler((request, reply) => send(reply, notFound(service, incoming(request, ""))));
  app.setErrorHandler((error, request, reply) => send(reply, service.fail(error, incoming(request, ""))));
  before(app);
  app.register(pluginFor(service));
  return app;
}

/** What is no HTTP is answered as Node's server does it, as in every framework. */
function refuse(error: Error & { code?: string }, socket: Socket): void {
  if (!socket.writable) return void socket.destroy(error);
  const status =
    { HPE_HEADER_OVERFLOW: 431, HPE_CHUNK_EXTENSIONS_OVERFLOW: 413, ERR_HTTP_REQUEST_TIMEOUT: 408 }[error.code ?? ""] ??
    400;
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\n\r\n`);
}

export function incoming({ raw }: FastifyRequest, prefix: string): Incoming {
  const url = raw.url ?? "/";
  const own = url.startsWith(prefix) ? url.slice(prefix.length) : url;
  return {
    method: raw.method ?? "GET",
    url: own.startsWith("?") || own === "" ? `/${own}` : own,
    headers: raw.headers,
    raw,
  };
}

export function send(reply: FastifyReply, { status, headers, body }: Outgoing): void {
  reply.code(status);
  for (const [name, value] of Object.entries(headers)) reply.header(name, value);
  // As bytes: Fastify adds a charset to the type of texts.
  reply.send(typeof body === "string" ? Buffer.from(body) : body);
}
