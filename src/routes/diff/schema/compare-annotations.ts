import type { Expansion, Level, Mode } from "./expansion.ts";
import type { Shape } from "./shape.ts";
import { canonical } from "./view.ts";

/** Keywords that change nothing about which values match, but something for clients. */
export function compareAnnotations(base: Shape, head: Shape, mode: Mode, out: Expansion): void {
  const [was, is] = [base.default, head.default].map((it) => (it === undefined ? undefined : canonical(it.value)));
  if (was !== is)
    out.add("default-changed", 0, `the default was ${was ?? "none"}, it is ${is ?? "none"}`, ["default"], {
      convention: { request: "risky", response: "compatible" },
    });
  const [known, listed] = [base.extensibleEnum, head.extensibleEnum];
  if (known && listed) {
    for (const value of known)
      if (!listed.has(value))
        out.add("extensible-enum-value-removed", 0, `the value ${value} is no longer listed`, ["x-extensible-enum"], {
          convention: { request: "breaking", response: "compatible" },
        });
    for (const value of listed)
      if (!known.has(value))
        out.add("extensible-enum-value-added", 0, `the value ${value} is listed`, ["x-extensible-enum"], {
          convention: { request: "compatible", response: "compatible" },
        });
  }
  compareDiscriminators(base, head, out);
  if (mode.text === "xml") compareXml(base, head, out);
}

/** The name of an element is told by whoever knows what it is called without one: `compareObjects`. */
function compareXml({ xml: was }: Shape, { xml: is }: Shape, out: Expansion): void {
  const [before, after] = [formOf(was), formOf(is)];
  if (before !== after)
    out.add("xml-changed", 0, `as XML it was ${before}, it is ${after}`, ["xml"], {
      convention: { request: "breaking", response: "breaking" },
    });
}

/** OpenAPI 3.2 says by `nodeType` what others say by `attribute` and `wrapped`. A prefix is no part of a name. */
function formOf({ attribute, wrapped, nodeType, namespace }: NonNullable<Shape["xml"]> = {}): string {
  const form =
    attribute === true || nodeType === "attribute"
      ? "an attribute"
      : wrapped === true
        ? "a wrapped element"
        : "an element";
  const own = typeof nodeType === "string" && /^(text|cdata|none)$/.test(nodeType) ? nodeType : form;
  return typeof namespace === "string" ? `${own} of ${namespace}` : own;
}

const REMOVED = { request: "risky", response: "compatible" } as const;
const ADDED = { request: "compatible", response: "risky" } as const;

function compareDiscriminators({ discriminator: was }: Shape, { discriminator: is }: Shape, out: Expansion): void {
  const risky = { request: "risky", response: "risky" } as const;
  const add = (kind: string, text: string, convention: { request: Level; response: Level }) =>
    out.add(kind, 0, text, ["discriminator"], { convention });
  if (was && is && was.property !== is.property)
    add("discriminator-changed", `the discriminator was ${was.property}, it is ${is.property}`, risky);
  else if (was && !is) add("discriminator-removed", `the discriminator ${was.property} was removed`, risky);
  else if (!was && is)
    add("discriminator-added", `the discriminator ${is.property} was added`, {
      request: "risky",
      response: "compatible",
    });
  if (!was || !is || was.property !== is.property) return;
  const rest = "other values of the discriminator, and none,";
  if (was.otherwise && !is.otherwise) add("discriminator-value-removed", `${rest} stand for nothing any more`, REMOVED);
  else if (!was.otherwise && is.otherwise) add("discriminator-value-added", `${rest} stand for a schema`, ADDED);
  else if (was.otherwise?.schema && is.otherwise?.schema) out.pair([was.otherwise.schema], [is.otherwise.schema], "");
  for (const [value, kind] of was.values) {
    const now = is.values.get(value);
    if (now === undefined) {
      if (is.isWhole && !is.means(value, kind.name))
        add("discriminator-value-removed", `the value ${JSON.stringify(value)} of the discriminator is gone`, REMOVED);
      // By its value it is the same kind, whatever its component is called.
    } else if (now.name !== kind.name && now.schema && kind.schema) out.pair([kind.schema], [now.schema], "");
  }
  for (const [value, kind] of is.values)
    if (was.isWhole && !was.values.has(value) && !was.means(value, kind.name))
      add("discriminator-value-added", `the discriminator may be ${JSON.stringify(value)}`, ADDED);
}
