import type { Finding } from "../../report/finding.ts";
import { isBlind } from "./baseline.ts";
import { distinct, finding } from "./finding.ts";
import { type CheckOptions, type Exclude, weightOf } from "./options.ts";

/** Findings that an exclude of the config covers, with its reason. */
export interface Excluded {
  finding: Finding;
  exclude: Exclude;
}

/** Takes out what the config excludes; excludes that cover nothing, or no longer hold, are findings. */
export function applyExcludes(
  findings: Finding[],
  options: CheckOptions,
  shownConfig: string | undefined,
): { left: Finding[]; excluded: Excluded[] } {
  const left: Finding[] = [];
  const excluded: Excluded[] = [];
  const used = new Set<Exclude>();
  for (const one of findings) {
    const exclude = isBlind(one)
      ? undefined
      : options.excludes.find((candidate) => covers(candidate, one) && isInForce(candidate, options));
    if (exclude) {
      used.add(exclude);
      excluded.push({ finding: one, exclude });
    } else left.push(one);
  }
  for (const exclude of options.excludes) {
    const rule = !isInForce(exclude, options) ? "expired-exclude" : used.has(exclude) ? undefined : "unused-exclude";
    const severity = rule && weightOf(options, rule);
    if (!rule || !severity) continue;
    const what = describe(exclude);
    left.push(
      finding({
        rule,
        severity,
        message:
          rule === "expired-exclude"
            ? `The exclude of ${what} held until ${exclude.expires} (${exclude.reason}). Mend what it covered, or give it a new date.`
            : `The exclude of ${what} covers nothing (${exclude.reason}). Remove it.`,
        ...(shownConfig !== undefined && { location: { file: shownConfig } }),
        subject: what,
      }),
    );
  }
  return { left: distinct(left), excluded };
}

function isInForce({ expires }: Exclude, { today }: CheckOptions): boolean {
  return expires === undefined || expires >= today;
}

export function describe({ route, rule, file }: Exclude): string {
  return [rule, route, file].filter((part) => part !== undefined).join(" of ");
}

function covers({ route, rule, file }: Exclude, { rule: own, message, location }: Finding): boolean {
  if (rule !== undefined && rule !== own) return false;
  if (file !== undefined && !(location && glob(file).test(location.file))) return false;
  if (route === undefined) return true;
  const [, method, path] = /\b([A-Z]+) (\/\S*)/.exec(message) ?? [];
  if (path === undefined) return false;
  const [first = "", second] = route.trim().split(/\s+/);
  const [wantedMethod, wantedPath] = second === undefined ? ["*", first] : [first, second];
  return (
    (wantedMethod === "*" || wantedMethod.toUpperCase() === method) && glob(wantedPath).test(path.replace(/[.,]$/, ""))
  );
}

/** `*` stands for anything, slashes included. */
function glob(pattern: string): RegExp {
  return new RegExp(
    `^${pattern
      .split("*")
      .map((part) => part.replace(/[\\^$.+?()[\]{}|]/g, "\\$&"))
      .join(".*")}$`,
  );
}
