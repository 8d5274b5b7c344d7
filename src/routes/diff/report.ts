import type { Block, ItemStatus, Report, ReportItem } from "../../report/report.ts";
import type { Place } from "../spec/document.ts";
import type { JudgedChange } from "./accept.ts";
import type { DiffResult } from "./result.ts";

/** Puts a comparison into the form that every channel renders. */
export function diffReport(result: DiffResult): Report {
  const items = itemsOf(result.changes);
  const { breaking, risky, compatible } = result.counts;
  return {
    gate: result.gate,
    verdict: result.verdict,
    headline: headline(result),
    coverage: coverageLine(result),
    notes: result.notes,
    items,
    findings: result.findings,
    figures: { breaking, risky, compatible },
    data: result,
  };
}

/** "3 breaking changes, 1 risky one" */
export function headline({ verdict, counts, notes }: DiffResult): string {
  if (verdict === "error") return notes[0] ?? "it could not run";
  const { breaking, risky, accepted, off } = counts;
  const parts: string[] = [];
  if (breaking > 0) parts.push(`${plural(breaking, "breaking change")}`);
  if (risky > 0) parts.push(breaking > 0 ? `${risky} risky` : plural(risky, "risky change"));
  if (parts.length === 0) parts.push(quiet(counts));
  if (accepted > 0) parts.push(`${accepted} accepted`);
  if (off > 0) parts.push(`${off} of rules that are off`);
  return parts.join(", ");
}

/** What is left where nothing that is reported breaks clients: what was accepted or left out may do so. */
function quiet({ compatible, accepted, off }: DiffResult["counts"]): string {
  if (accepted + off > 0) return "nothing else breaks clients";
  return compatible > 0 ? "nothing breaks clients" : "nothing that clients can see has changed";
}

export function coverageLine({ base, head, coverage, counts }: DiffResult): string {
  const { compared, removed, added } = coverage;
  return `${base} compared with ${head}: ${plural(compared, "operation")} in both, ${removed} gone, ${added} new; ${counts.breaking} breaking, ${counts.risky} risky, ${counts.compatible} compatible, ${counts.accepted} accepted changes.`;
}

/** Operations that are named below what they have in common. */
const MOST_OPERATIONS = 20;

/** Changes that the same operations have in common: one item. */
interface Group {
  operations: string[];
  changes: JudgedChange[];
}

/** An item for each operation; what several share, because they use one schema, is told once. */
export function itemsOf(changes: readonly JudgedChange[]): ReportItem[] {
  const shared = new Map<string, JudgedChange[]>();
  for (const change of changes) {
    const { id, level, text, base, head } = change;
    const key = [id, level, text, base.file, base.line, head.file, head.line, change.accepted?.reason].join("\n");
    const list = shared.get(key);
    if (list) list.push(change);
    else shared.set(key, [change]);
  }
  const groups = new Map<string, Group>();
  for (const list of shared.values()) {
    const operations = [...new Set(list.map(({ operation }) => operation))];
    const key = operations.join("\n");
    const group = groups.get(key) ?? { operations, changes: [] };
    // One operation may reach a schema by several ways: each is a line.
    group.changes.push(...(operations.length === 1 ? list : list.slice(0, 1)));
    groups.set(key, group);
  }
  const order: ItemStatus[] = ["bad", "unsettled", "neutral", "good"];
  return [...groups.values()].map(itemOf).sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
}

function itemOf({ operations, changes }: Group): ReportItem {
  const [first, ...more] = operations;
  const status = worst(changes);
  const { path, text, id, base, head, accepted } = changes[0]!;
  const rest = changes.length > 1 ? `; and ${changes.length - 1} more` : "";
  const { file, line } = whereOf(id, base, head);
  return {
    status,
    title: more.length > 0 ? `${first} and ${plural(more.length, "other")}` : first!,
    label: labelOf(changes),
    summary: `${[path, text].filter(Boolean).join(": ")}${rest}.`,
    file: head.file,
    // An annotation stands in the files as they are now: for what is gone, where it would be.
    line: head.line,
    blocks: [
      changes.length === 1 && accepted === null ? { kind: "rule", rule: id, at: { file, line } } : tableOf(changes),
      ...(more.length > 0 ? [{ kind: "text" as const, text: `In ${listed(operations)}.` }] : []),
    ],
  };
}

/** The JSON has them all. */
function listed(operations: readonly string[]): string {
  const rest = operations.length - MOST_OPERATIONS;
  return rest > 1 ? `${operations.slice(0, MOST_OPERATIONS).join(", ")} and ${rest} others` : operations.join(", ");
}

function tableOf(changes: readonly JudgedChange[]): Block {
  return {
    kind: "table",
    title: "What has changed",
    columns: ["level", "where", "change", "rule", "at"],
    rows: changes.map(({ level, path, text, id, base, head, accepted }) => {
      const { file, line } = whereOf(id, base, head);
      const until = accepted?.expires ? ` (until ${accepted.expires})` : "";
      return [
        accepted ? `${level}, accepted: ${accepted.reason}${until}` : level,
        path || "–",
        text,
        id,
        `${file}:${line}`,
      ];
    }),
  };
}

/** Where to look: of what is gone, where it was. */
function whereOf(id: string, base: Place, head: Place): Place {
  return /removed/.test(id) ? base : head;
}

function worst(changes: readonly JudgedChange[]): ItemStatus {
  const open = changes.filter(({ accepted }) => accepted === null);
  if (open.some(({ level }) => level === "breaking")) return "bad";
  if (open.some(({ level }) => level === "risky")) return "unsettled";
  return open.length < changes.length ? "neutral" : "good";
}

/** "2 breaking, 1 risky" */
function labelOf(changes: readonly JudgedChange[]): string {
  const parts = (["breaking", "risky"] as const).flatMap((level) => {
    const count = changes.filter((change) => change.level === level && change.accepted === null).length;
    return count > 0 ? [`${count} ${level}`] : [];
  });
  const accepted = changes.filter((change) => change.accepted !== null).length;
  if (accepted > 0) parts.push(`${accepted} accepted`);
  return parts.length > 0 ? parts.join(", ") : "compatible";
}

function plural(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}
