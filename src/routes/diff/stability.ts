import type { Level } from "./schema/expansion.ts";
import type { SurfaceOperation } from "./surface.ts";

const UNSTABLE = new Set(["draft", "alpha"]);

/** What the base announces as not yet stable (`x-stability-level`) may change: clients were told. It is risky at most. */
export function cappedLevel(level: Level, { extensions }: SurfaceOperation): Level {
  const stability = String(extensions["x-stability-level"] ?? "").toLowerCase();
  return level === "breaking" && UNSTABLE.has(stability) ? "risky" : level;
}
