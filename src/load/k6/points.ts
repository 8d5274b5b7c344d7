/** One sample of k6's JSON output (`--out json`). */
export interface Point {
  metric: string;
  /** Milliseconds since the epoch, with decimals. */
  at: number;
  value: number;
  tags: Record<string, string>;
  metadata: Record<string, string>;
}

/** Reads a line of k6's JSON output. Undefined for what is no sample: definitions of metrics, texts of the script. */
export function parsePoint(line: string): Point | undefined {
  if (!line.startsWith("{")) return undefined;
  let parsed: { type?: string; metric?: string; data?: Record<string, unknown> };
  try {
    parsed = JSON.parse(line);
  } catch {
    return undefined;
  }
  const { type, metric, data } = parsed;
  if (type !== "Point" || typeof metric !== "string" || typeof data?.time !== "string") return undefined;
  const at = timeOf(data.time);
  const value = Number(data.value);
  if (!Number.isFinite(at) || !Number.isFinite(value)) return undefined;
  const { tags, metadata } = data as { tags?: Point["tags"] | null; metadata?: Point["metadata"] };
  return { metric, at, value, tags: tags ?? {}, metadata: metadata ?? {} };
}

/** RFC 3339 with nanoseconds, of which `Date.parse` keeps three digits only. */
function timeOf(text: string): number {
  const [, seconds, fraction = "", zone] = /^(.*:\d\d)(\.\d+)?(Z|[+-]\d\d:\d\d)$/.exec(text) ?? [];
  return Date.parse(`${seconds}${zone}`) + Number(`0${fraction}`) * 1000;
}
