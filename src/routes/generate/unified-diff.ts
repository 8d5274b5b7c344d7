/** Lines around a change. */
const CONTEXT = 3;
/** Past this many steps of the search the rest counts as replaced: files of megabytes that share nothing. */
const MOST_STEPS = 2000;

/** The difference of two texts as `diff -u` shows it; empty when there is none. An undefined text is a file that is not there. */
export function unifiedDiff(path: string, before: string | undefined, after: string | undefined): string {
  if (before === after) return "";
  const [a, b] = [linesOf(before), linesOf(after)];
  const edits = editsOf(a, b);
  const head = `--- ${before === undefined ? "/dev/null" : `a/${path}`}\n+++ ${after === undefined ? "/dev/null" : `b/${path}`}\n`;
  return head + hunks(edits).map(hunkText).join("");
}

type Edit = { sign: " " | "-" | "+"; line: string };

function linesOf(text: string | undefined): string[] {
  if (text === undefined || text === "") return [];
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  return lines;
}

function editsOf(a: readonly string[], b: readonly string[]): Edit[] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const same = (lines: readonly string[]) => lines.map((line): Edit => ({ sign: " ", line }));
  return [
    ...same(a.slice(0, start)),
    ...shortest(a.slice(start, a.length - end), b.slice(start, b.length - end)),
    ...same(a.slice(a.length - end)),
  ];
}

/** Myers, "An O(ND) Difference Algorithm and Its Variations" (1986), the greedy form. */
function shortest(a: readonly string[], b: readonly string[]): Edit[] {
  const replaced = () => [
    ...a.map((line): Edit => ({ sign: "-", line })),
    ...b.map((line): Edit => ({ sign: "+", line })),
  ];
  if (a.length === 0 || b.length === 0) return replaced();
  const trace: Map<number, number>[] = [];
  let furthest = new Map([[1, 0]]);
  for (let d = 0; d <= Math.min(a.length + b.length, MOST_STEPS); d++) {
    trace.push(new Map(furthest));
    const next = new Map(furthest);
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && (next.get(k - 1) ?? -1) < (next.get(k + 1) ?? -1));
      let x = down ? (next.get(k + 1) ?? 0) : (next.get(k - 1) ?? 0) + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      next.set(k, x);
      if (x >= a.length && x - k >= b.length) return walkBack(a, b, trace, d);
    }
    furthest = next;
  }
  return replaced();
}

function walkBack(
  a: readonly string[],
  b: readonly string[],
  trace: readonly Map<number, number>[],
  steps: number,
): Edit[] {
  const edits: Edit[] = [];
  let x = a.length;
  let y = b.length;
  for (let d = steps; d >= 0; d--) {
    const furthest = trace[d]!;
    const k = x - y;
    const down = k === -d || (k !== d && (furthest.get(k - 1) ?? -1) < (furthest.get(k + 1) ?? -1));
    const from = down ? k + 1 : k - 1;
    const fromX = d === 0 ? 0 : (furthest.get(from) ?? 0);
    const fromY = d === 0 ? 0 : fromX - from;
    while (x > fromX && y > fromY) {
      edits.push({ sign: " ", line: a[--x]! });
      y--;
    }
    if (d === 0) break;
    if (down) edits.push({ sign: "+", line: b[--y]! });
    else edits.push({ sign: "-", line: a[--x]! });
  }
  return edits.reverse();
}

interface Hunk {
  a: number;
  b: number;
  edits: Edit[];
}

/** Changes with the lines around them; those that are near one another together. */
function hunks(edits: readonly Edit[]): Hunk[] {
  const found: Hunk[] = [];
  let [a, b, last] = [0, 0, Number.NEGATIVE_INFINITY];
  let open: Hunk | undefined;
  edits.forEach(({ sign, line }, i) => {
    if (sign !== " ") {
      if (open === undefined || i - last > 2 * CONTEXT) {
        if (open) trim(open, i - last - 1);
        const before = Math.min(CONTEXT, i, i - Math.max(last, -1) - 1);
        open = { a: a - before, b: b - before, edits: edits.slice(i - before, i) };
        found.push(open);
      }
      last = i;
    }
    open?.edits.push({ sign, line });
    if (sign !== "+") a++;
    if (sign !== "-") b++;
  });
  if (open) trim(open, edits.length - last - 1);
  return found;
}

/** Takes away all but some of the equal lines at the end. */
function trim(hunk: Hunk, equal: number): void {
  hunk.edits.length -= Math.max(0, equal - CONTEXT);
}

function hunkText({ a, b, edits }: Hunk): string {
  const [inA, inB] = ["+", "-"].map((not) => edits.filter(({ sign }) => sign !== not).length);
  const range = (from: number, count: number) => `${count === 0 ? from : from + 1}${count === 1 ? "" : `,${count}`}`;
  const lines = edits.map(({ sign, line }) => `${sign}${line}\n`).join("");
  return `@@ -${range(a, inA!)} +${range(b, inB!)} @@\n${lines}`;
}
