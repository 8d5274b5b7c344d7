import { shorten, visible } from "./escape.ts";
import type { Severity } from "./finding.ts";
import type { Report } from "./report.ts";

export interface Annotation {
  level: Severity;
  title: string;
  message: string;
  file?: string;
  line?: number;
  column?: number;
}

/** GitHub shows ten of each type for a step and drops the rest without a word. */
const MOST_PER_LEVEL = 10;
const MOST_CHARACTERS = 4_096;

/** What is wrong, worst first; where there is more than GitHub shows, the last one says so. */
export function annotationsOf(report: Report): Annotation[] {
  const all: Annotation[] = [];
  for (const item of report.items) {
    // What is neither good nor bad is news where it has a place.
    if (item.status === "good" || (item.status === "neutral" && item.file === undefined)) continue;
    const level = item.status === "bad" ? "error" : item.status === "unsettled" ? "warning" : "notice";
    all.push({
      level: level === "notice" ? "note" : level,
      title: `${report.gate}: ${item.label}`,
      message: item.summary.includes(item.title) ? item.summary : `${item.title}: ${item.summary}`,
      file: item.file,
      line: item.line,
    });
  }
  for (const { severity, rule, message, location } of report.findings) {
    all.push({
      level: severity,
      title: `${report.gate}: ${rule}`,
      message,
      file: location?.file,
      line: location?.line,
      column: location?.column,
    });
  }
  return (["error", "warning", "note"] as const).flatMap((level) =>
    limited(all.filter((annotation) => annotation.level === level)),
  );
}

function limited(annotations: Annotation[]): Annotation[] {
  const clean = annotations.map((annotation) => ({
    ...annotation,
    message: shorten(visible(annotation.message), MOST_CHARACTERS),
  }));
  if (clean.length <= MOST_PER_LEVEL) return clean;
  const left = clean.length - (MOST_PER_LEVEL - 1);
  return [
    ...clean.slice(0, MOST_PER_LEVEL - 1),
    { level: clean[0]!.level, title: "backend-kit", message: `${left} more in the job summary.` },
  ];
}
