import type { LoadResult } from "../result.ts";
import type { Point } from "./points.ts";

export type ThresholdResult = NonNullable<LoadResult["thresholds"]>[number];

/** Counts the samples that each of a script's thresholds rests on: k6 lets one pass that has none. */
export class ThresholdSamples {
  readonly #watched: { metric: string; name: string; tags: [string, string][]; samples: number }[];

  /** @param metrics as the script's options name them: "http_req_duration", "http_req_duration{name:login}" */
  constructor(metrics: readonly string[]) {
    this.#watched = metrics.map((metric) => {
      const [, name = metric, inner = ""] = /^([^{]+)(?:\{(.*)\})?$/s.exec(metric.trim()) ?? [];
      const tags = inner
        .split(",")
        .filter((part) => part.includes(":"))
        .map((part) => {
          const at = part.indexOf(":");
          const plain = (text: string) => text.trim().replace(/^(["'])(.*)\1$/s, "$2");
          return [plain(part.slice(0, at)), plain(part.slice(at + 1))] as [string, string];
        });
      return { metric, name: name.trim(), tags, samples: 0 };
    });
  }

  count({ metric, tags }: Point): void {
    for (const watched of this.#watched)
      if (watched.name === metric && watched.tags.every(([key, value]) => (tags[key] ?? "") === value))
        watched.samples++;
  }

  samplesOf(metric: string): number {
    return this.#watched.find((watched) => watched.metric === metric)?.samples ?? 0;
  }
}

interface Export {
  metrics?: Record<string, { thresholds?: Record<string, boolean> }>;
}

/**
 * Reads the thresholds out of k6's `--summary-export`, in which `true` says that one was crossed (the new summary has
 * none at all). One without a sample is not ok, whatever k6 says.
 */
export function readThresholds(text: string, samples: ThresholdSamples): ThresholdResult[] {
  let summary: Export;
  try {
    summary = JSON.parse(text);
  } catch {
    return [];
  }
  return Object.entries(summary.metrics ?? {}).flatMap(([metric, { thresholds = {} }]) =>
    Object.entries(thresholds).map(([threshold, crossed]) => ({
      metric,
      threshold,
      ok: !crossed && samples.samplesOf(metric) > 0,
    })),
  );
}
