import type { Application } from "./application.ts";
import { fieldOf, isUndefined, originOf, truthOf, type Value } from "./value.ts";

/** How the ajv of an application's Fastify is set up. Undefined: it is not known. */
export interface AjvOptions {
  coerces: boolean | undefined;
  /** Takes away what `additionalProperties: false` forbids, in place of refusing it. */
  removes: boolean | undefined;
  fillsIn: boolean | undefined;
}

const USUAL: AjvOptions = { coerces: true, removes: true, fillsIn: true };

/** Fastify's own settings, or those of `ajv: { customOptions }`. */
export function ajvOptions({ calls, reader }: Application): AjvOptions {
  const made = calls.filter(({ call }) => {
    const origin = originOf(call.callee);
    return origin?.module === "fastify" && /^(default|fastify)?$/.test(origin.path.join("."));
  });
  const given = made.flatMap(({ call }) => (call.args[0] === undefined ? [] : [call.args[0]]));
  const options = given.map((value) => ofServer(value));
  if (reader.customValidation) return { coerces: undefined, removes: undefined, fillsIn: undefined };
  return options.reduce((one, other) => agreed(one, other), options[0] ?? USUAL);
}

function ofServer(options: Value): AjvOptions {
  const ajv = fieldOf(options, "ajv");
  if (ajv === undefined || isUndefined(ajv)) return USUAL;
  const custom = fieldOf(ajv, "customOptions");
  if (ajv.kind !== "object" || ajv.open || (custom && (custom.kind !== "object" || custom.open)))
    return { coerces: undefined, removes: undefined, fillsIn: undefined };
  const setting = (name: string) => {
    const value = fieldOf(custom, name);
    return value === undefined ? true : truthOf(value);
  };
  return { coerces: setting("coerceTypes"), removes: setting("removeAdditional"), fillsIn: setting("useDefaults") };
}

function agreed(one: AjvOptions, other: AjvOptions): AjvOptions {
  const both = (name: keyof AjvOptions) => (one[name] === other[name] ? one[name] : undefined);
  return { coerces: both("coerces"), removes: both("removes"), fillsIn: both("fillsIn") };
}

/** Whether a route is judged as Fastify does it: it may have a compiler of its own, or only note what is wrong. */
export function isPlainFastify(options: Value | undefined): boolean {
  if (options?.kind !== "object") return false;
  const attached = options.fields.get("attachValidation");
  return !options.fields.has("validatorCompiler") && (attached === undefined || truthOf(attached) === false);
}
