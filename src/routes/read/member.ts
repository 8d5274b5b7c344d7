import { methodOfValue } from "./natives.ts";
import type { Reader } from "./reader.ts";
import { requestMember } from "./recorder.ts";
import { isStatusTable, statusNamed } from "./statuses.ts";
import { assumed, literal, originOf, type Site, stringOf, UNKNOWN, type Value } from "./value.ts";

/** `object.name`. Methods of routers and responses are told apart where they are called. */
export function memberOf(reader: Reader, object: Value, name: string, at: Site): Value {
  switch (object.kind) {
    case "object": {
      const found = object.fields.get(name);
      if (found) return found;
      if (object.rest) return memberOf(reader, object.rest, name, at);
      return object.open && object.of === undefined ? UNKNOWN : (methodOfValue(reader, object, name) ?? UNKNOWN);
    }
    case "function":
      return object.fields?.get(name) ?? methodOfValue(reader, object, name) ?? UNKNOWN;
    case "class":
      if (object.statics.has(name)) return object.statics.get(name)!;
      return object.base?.kind === "class" ? memberOf(reader, object.base, name, at) : UNKNOWN;
    case "external": {
      const origin = originOf(object);
      const status = origin && isStatusTable(origin.module) ? statusNamed(name) : undefined;
      if (status !== undefined) return literal(status);
      // The Joi that it brings along.
      if (name === "Joi" && origin?.module === "koa-joi-router")
        return { kind: "external", form: "module", module: "joi" };
      // celebrate's names of the parts of a request.
      if (origin?.path.at(-1) === "Segments") return literal(name.toLowerCase());
      return { kind: "external", form: "member", object, name };
    }
    case "list":
      if (/^\d+$/.test(name)) return object.items[Number(name)] ?? UNKNOWN;
      // Lists that were there before the request may have grown.
      if (name === "length" && !object.open)
        return reader.recorder && reader.lasting.has(object)
          ? assumed(literal(object.items.length))
          : literal(object.items.length);
      return methodOfValue(reader, object, name) ?? UNKNOWN;
    case "literal": {
      const text = stringOf(object);
      if (text !== undefined && name === "length") return literal(text.length);
      return methodOfValue(reader, object, name) ?? UNKNOWN;
    }
    case "router":
      // What the plugins @fastify/sensible and @fastify/jwt add to an instance.
      if (object.router.framework === "fastify" && name === "httpErrors")
        return { kind: "external", form: "module", module: "http-errors" };
      return object.router.framework === "fastify" && name === "jwt" ? addedByJwt(name) : UNKNOWN;
    case "request":
      return requestMember(reader, object, name);
    case "response":
      // Node's own response, which anything may be done with.
      if (name === "raw" && reader.recorder) reader.recorder.answersElsewhere = true;
      // Fastify: reply.request; Koa: ctx.response is the context itself.
      return name === "request" ? { kind: "request", part: "request" } : UNKNOWN;
    default:
      return methodOfValue(reader, object, name) ?? UNKNOWN;
  }
}

/** A member that the plugin @fastify/jwt adds: what is called on it is a call of the plugin. */
export const addedByJwt = (name: string): Value => addedBy("@fastify/jwt", name);

/** A member that a plugin of Fastify adds to an instance or a reply. */
export function addedBy(module: string, name: string): Value {
  return { kind: "external", form: "member", object: { kind: "external", form: "module", module }, name };
}
