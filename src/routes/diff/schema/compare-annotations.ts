import type { Expansion } from "./expansion.ts";
import type { Shape } from "./shape.ts";
import { canonical, isObject, type Part, partMap, partsIn, type Raw, type View } from "./view.ts";

/** Keywords that change nothing about which values match, but something for clients. */
export function compareAnnotations(base: Shape, head: Shape, out: Expansion): void {
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
}

function compareDiscriminators(base: Shape, head: Shape, out: Expansion): void {
  const [was, is] = [base.discriminator, head.discriminator];
  const risky = { request: "risky", response: "risky" } as const;
  const add = (
    kind: string,
    text: string,
    convention: { request: "risky" | "compatible"; response: "risky" | "compatible" },
  ) => out.add(kind, 0, text, ["discriminator"], { convention });
  if (was && is && was.property !== is.property)
    add("discriminator-changed", `the discriminator was ${was.property}, it is ${is.property}`, risky);
  else if (was && !is) add("discriminator-removed", `the discriminator ${was.property} was removed`, risky);
  else if (!was && is)
    add("discriminator-added", `the discriminator ${is.property} was added`, {
      request: "risky",
      response: "compatible",
    });
  if (!was || !is) return;
  for (const [value, target] of was.mapping) {
    const now = is.mapping.get(value);
    if (now === undefined && value !== target && !means(head, value, target))
      add("discriminator-value-removed", `the value ${JSON.stringify(value)} of the discriminator is gone`, {
        request: "risky",
        response: "compatible",
      });
  }
  for (const [value, target] of is.mapping)
    if (!was.mapping.has(value) && value !== target && !means(base, value, target))
      add("discriminator-value-added", `the discriminator may be ${JSON.stringify(value)}`, {
        request: "compatible",
        response: "risky",
      });
}

/**
 * Whether a value of a discriminator means a component without that a mapping says so: the component itself allows that
 * value only, or names it by the extension that descriptions of Azure's interfaces have.
 */
function means({ discriminator, view }: Shape, value: string, component: string): boolean {
  if (!discriminator) return false;
  const { property, where } = discriminator;
  const step = encodeURIComponent(component.replaceAll("~", "~0").replaceAll("/", "~1"));
  const found = view.target(`#/components/schemas/${step}`, where) ?? view.target(`#/definitions/${step}`, where);
  const seen = new Set<Raw>();
  const allows = (part: Part | undefined): boolean => {
    if (!part || !isObject(part.raw) || seen.has(part.raw)) return false;
    seen.add(part.raw);
    const { raw, where: at } = part;
    if (raw["x-ms-discriminator-value"] === value) return true;
    const described = partMap(raw, "properties", at).get(property);
    const own = described && followed(view, described);
    if (own && isObject(own.raw) && (own.raw.const === value || isOnly(own.raw.enum, value))) return true;
    if (typeof raw.$ref === "string" && allows(view.target(raw.$ref, at))) return true;
    return partsIn(raw, "allOf", at).some(allows);
  };
  return allows(found);
}

const isOnly = (list: unknown, value: string): boolean => Array.isArray(list) && list.length === 1 && list[0] === value;

function followed(view: View, part: Part): Part {
  const ref = isObject(part.raw) ? part.raw.$ref : undefined;
  return (typeof ref === "string" ? view.target(ref, part.where) : undefined) ?? part;
}
