import type { Application } from "../../read/application.ts";
import { native } from "../../read/natives.ts";
import { type Closure, fieldOf, originOf, stringOf, UNKNOWN, type Value } from "../../read/value.ts";

/** The text of a secret that is written down: as it is, made into bytes or a key, or given by a function. */
export function secretText(secret: Value | undefined, application: Application): string | undefined {
  // jsonwebtoken's `{ key, passphrase }`
  if (secret?.kind === "object") return stringOf(fieldOf(secret, "key"));
  if (secret?.kind === "function") return givenBy(secret, application);
  if (secret?.kind !== "external" || secret.form !== "call") return stringOf(secret);
  const { callee, args, at } = secret;
  const origin = originOf(callee);
  const made = origin?.path.at(-1);
  if (made === "createSecretKey" || made === "createPrivateKey") return secretText(args[0], application);
  if (origin?.module === "jose" && made === "importJWK")
    return stringOf(fieldOf(args[0], "k") ?? fieldOf(args[0], "d"));
  if (origin?.module === "jose" && made === "importPKCS8") return stringOf(args[0]);
  const code = application.reader.text(at);
  if (/^Buffer\.from\(/.test(code)) return stringOf(args[0]);
  if (callee.kind !== "external" || callee.form !== "member" || callee.name !== "encode") return undefined;
  const { object } = callee;
  // `new TextEncoder()`, where it is called or where the encoder was made.
  const encoder = object.kind === "external" && object.form === "call" ? application.reader.text(object.at) : code;
  return /^new TextEncoder\b/.test(encoder) ? stringOf(args[0]) : undefined;
}

const MOST_STEPS = 2_000;

/** What a function that looks a secret up returns, or hands to the callback that it is given last. */
function givenBy(target: Closure, { reader }: Application): string | undefined {
  let handed: Value | undefined;
  const callback = native("callback", (args) => {
    handed ??= args[1];
    return UNKNOWN;
  });
  const { length } = target.node.params;
  const args = target.node.params.map((_, i) => (i > 0 && i === length - 1 ? callback : UNKNOWN));
  reader.allow(MOST_STEPS);
  const returned = reader.bounded(() => reader.run(target, args), MOST_STEPS);
  return stringOf(handed ?? returned);
}
