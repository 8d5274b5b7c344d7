import type { Finding } from "../../../report/finding.ts";
import type { Application } from "../../read/application.ts";
import { type ExternalCall, fieldOf, isUndefined, originOf, stringOf, type Value } from "../../read/value.ts";
import { finding } from "../finding.ts";
import { type CheckOptions, weightOf } from "../options.ts";
import type { RuleId } from "../rules.ts";
import { ageOf, inWords, untilMoment } from "./token-age.ts";
import { secretText } from "./token-secret.ts";

/** What a call that has to do with tokens says of them. */
interface TokenCall {
  does: "signs" | "verifies" | "both";
  secret?: Value;
  /** How long a token lives, or the moment at which it ends; `none` when it has no end. Undefined: not known here. */
  expiry?: { age: Value } | { moment: Value } | "none";
  /** Undefined: not known here. */
  algorithms?: boolean;
}

/** Secrets in the source, tokens without an end or with a late one, algorithms that the token may choose. */
export function tokenFindings(application: Application, options: CheckOptions): Finding[] {
  const findings: Finding[] = [];
  const ended = new Set(
    application.calls.flatMap(({ call }) => (nameOfCall(call) === "setExpirationTime" ? [builderOf(call)] : [])),
  );
  const endless = isEndless(application);
  for (const { call, location } of application.calls) {
    const token = tokenCall(call, endless);
    // jose's builder may be given its end in a statement of its own.
    if (!token) continue;
    if (token.expiry === "none" && ended.has(builderOf(call) ?? call)) delete token.expiry;
    const code = application.reader.text(call.at);
    const add = (rule: RuleId, message: string) => {
      const severity = weightOf(options, rule);
      if (severity)
        findings.push(
          finding({ rule, severity, message, location, subject: `${location.file} ${withoutSecrets(code)}` }),
        );
    };
    const secret = secretText(token.secret, application);
    if (secret !== undefined && secret !== "" && !/^-----BEGIN (PUBLIC KEY|CERTIFICATE|RSA PUBLIC)/.test(secret))
      add(
        "jwt-secret-in-source",
        "The secret of this token is written in the source, or is what the code falls back on. Whoever reads it can make tokens: take it from the environment and stop when it is not set.",
      );
    if (token.does !== "verifies") {
      const age = livesFor(token.expiry);
      if (token.expiry === "none")
        add(
          "jwt-without-expiry",
          "This token never ends: one that leaks is good for ever. Give it an end: `expiresIn`.",
        );
      else if (age !== undefined && age > options.tokenAge)
        add(
          "jwt-long-expiry",
          `This token lives ${inWords(age)}, longer than ${inWords(options.tokenAge)}. Make it shorter, or raise routes.check.token-age.`,
        );
    }
    if (token.does !== "signs" && token.algorithms === false)
      add(
        "jwt-algorithm-not-fixed",
        "The algorithm is not fixed: the token itself says by which it is to be checked. Name those that are used: `algorithms`.",
      );
  }
  return findings;
}

/** Milliseconds, where they are known. */
function livesFor(expiry: TokenCall["expiry"]): number | undefined {
  if (expiry === undefined || expiry === "none") return undefined;
  return "age" in expiry ? ageOf(expiry.age) : untilMoment(expiry.moment);
}

/** Fingerprints and reports do not hold what is secret. */
function withoutSecrets(code: string): string {
  return code.replace(/(["'`])(?:(?!\1)[^\\]|\\.)*\1/g, "$1…$1");
}

/** Whether tokens of @fastify/jwt never end where a call does not say it. False also where that is not known. */
function isEndless({ calls }: Application): boolean {
  const registered = calls.filter(({ call }) => {
    const origin = originOf(call.callee);
    return isFastifyJwt(origin?.module) && isPlugin(origin?.path);
  });
  return (
    registered.length > 0 &&
    registered.every(({ call: { args } }) => {
      const [options] = args;
      if (options?.kind !== "object" || options.open) return false;
      const sign = fieldOf(options, "sign");
      return sign === undefined || expiryOf(undefined, sign) === "none";
    })
  );
}

const isFastifyJwt = (module: string | undefined) => module === "@fastify/jwt" || module === "fastify-jwt";
const isPlugin = (path: string[] | undefined) =>
  path?.every((name) => name === "default" || name === "fastifyJwt") ?? false;

function tokenCall(call: ExternalCall, endless: boolean): TokenCall | undefined {
  const origin = originOf(call.callee);
  if (!origin) return undefined;
  const name = origin.path.filter((part) => part !== "default").at(-1) ?? "";
  const [first, second, third] = call.args;
  switch (origin.module) {
    case "jsonwebtoken":
      if (name === "sign") return { does: "signs", secret: second, expiry: expiryOf(first, third) };
      if (name === "verify") return { does: "verifies", secret: second, algorithms: hasAlgorithms(third) };
      return undefined;
    case "express-jwt":
    case "koa-jwt":
      if (name !== "" && !/^(expressjwt|jwt|expressJwt)$/i.test(name)) return undefined;
      return { does: "verifies", secret: fieldOf(first, "secret"), algorithms: hasAlgorithms(first) };
    case "passport-jwt":
      if (name !== "Strategy") return undefined;
      return {
        does: "verifies",
        secret: fieldOf(first, "secretOrKey") ?? fieldOf(first, "secretOrKeyProvider"),
        algorithms: hasAlgorithms(first),
      };
    case "@fastify/jwt":
    case "fastify-jwt":
      if (isPlugin(origin.path)) return pluginToken(first);
      return name === "jwtSign" || (name === "sign" && origin.path[0] === "jwt")
        ? { does: "signs", expiry: signedBy(call, endless) }
        : undefined;
    case "jose":
      return joseCall(call, origin.path);
    default:
      return undefined;
  }
}

function nameOfCall({ callee }: ExternalCall): string | undefined {
  return callee.kind === "external" && callee.form === "member" ? callee.name : undefined;
}

/** The `new SignJWT(…)` that a chain of calls began with. */
function builderOf(call: ExternalCall): ExternalCall | undefined {
  let found: ExternalCall | undefined;
  for (let at: Value = call; at.kind === "external" && at.form !== "module"; ) {
    if (at.form === "call" && at.construct) found = at;
    at = at.form === "member" ? at.object : at.callee;
  }
  return found;
}

/** jose: `new SignJWT(payload).setExpirationTime("2h").sign(key)`, `jwtVerify(token, key, { algorithms })` */
function joseCall(call: ExternalCall, path: string[]): TokenCall | undefined {
  const name = path.at(-1);
  if (name === "sign" && path.includes("SignJWT"))
    return {
      does: "signs",
      secret: call.args[0],
      ...(!path.includes("setExpirationTime") && { expiry: expiryOf(builderOf(call)?.args[0], undefined) }),
    };
  if (name === "setExpirationTime") {
    const [end] = call.args;
    return { does: "signs", ...(end && { expiry: stringOf(end) === undefined ? { moment: end } : { age: end } }) };
  }
  if (name === "jwtVerify") return { does: "verifies", secret: call.args[1], algorithms: hasAlgorithms(call.args[2]) };
  return undefined;
}

/** `reply.jwtSign(payload, options)`, `app.jwt.sign(payload, options)`: what they leave out is as it was registered. */
function signedBy({ args }: ExternalCall, endless: boolean): TokenCall["expiry"] {
  const [payload, options] = args;
  const own = expiryOf(payload, fieldOf(options, "sign") ?? options);
  return own === "none" && !endless ? undefined : own;
}

/** The plugin of Fastify is registered, not called: its options are those of `register`. */
function pluginToken(options: Value | undefined): TokenCall | undefined {
  if (options?.kind !== "object") return undefined;
  const sign = fieldOf(options, "sign");
  const secret = fieldOf(options, "secret");
  const age = sign === undefined ? undefined : expiryOf(undefined, sign);
  const verify = fieldOf(options, "verify");
  return {
    does: "both",
    secret: secret?.kind === "object" ? fieldOf(secret, "private") : secret,
    // Where it has none, the calls that sign may give one.
    expiry: age === "none" ? undefined : age,
    // What is not named is told by the kind of the key, and is never `none`.
    ...(fieldOf(verify, "algorithms") && { algorithms: hasAlgorithms(verify) }),
  };
}

function expiryOf(payload: Value | undefined, options: Value | undefined): TokenCall["expiry"] {
  const age = fieldOf(options, "expiresIn");
  if (age && !isUndefined(age)) return { age };
  const claim = fieldOf(options, "exp") ?? fieldOf(payload, "exp");
  if (claim && !isUndefined(claim)) return { moment: claim };
  // Options that are not known, or a payload that may have an end of its own.
  if (options !== undefined && options.kind !== "object" && options.kind !== "function" && options.kind !== "literal")
    return undefined;
  if (options?.kind === "object" && options.open) return undefined;
  return payload?.kind === "object" && payload.open ? undefined : "none";
}

function hasAlgorithms(options: Value | undefined): boolean | undefined {
  if (options === undefined || options.kind === "function" || options.kind === "literal") return false;
  if (options.kind !== "object") return undefined;
  const named = fieldOf(options, "algorithms") ?? fieldOf(options, "algorithm");
  // `none` lets every token through.
  if (named?.kind === "list" && named.items.some((item) => stringOf(item)?.toLowerCase() === "none")) return false;
  if (named && !isUndefined(named)) return true;
  return options.open ? undefined : false;
}
