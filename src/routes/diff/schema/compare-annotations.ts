import type { Expansion } from "./expansion.ts";
import type { Shape } from "./shape.ts";
import { canonical } from "./view.ts";

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

function compareDiscriminators({ discriminator: was }: Shape, { discriminator: is }: Shape, out: Expansion): void {
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
    if (now === undefined && value !== target)
      add("discriminator-value-removed", `the value ${JSON.stringify(value)} of the discriminator is gone`, {
        request: "risky",
        response: "compatible",
      });
  }
  for (const [value, target] of is.mapping)
    if (!was.mapping.has(value) && value !== target)
      add("discriminator-value-added", `the discriminator may be ${JSON.stringify(value)}`, {
        request: "compatible",
        response: "risky",
      });
}
