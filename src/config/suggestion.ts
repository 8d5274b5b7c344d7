/** The known word that is nearest to one, if it is at most so many letters away; what differs in case alone is nearest. */
export function nearest(word: string, known: readonly string[], most: number): string | undefined {
  const [near] = known
    .map((candidate) => ({ candidate, distance: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  return near && near.distance <= most ? near.candidate : undefined;
}

/** The end of a sentence: `; did you mean "x"?` with the known word that is nearest, a full stop when none is near. */
export function suggestion(word: string, known: readonly string[]): string {
  const near = nearest(word, known, Math.max(2, Math.floor(word.length / 3)));
  return near === undefined ? "." : `; did you mean "${near}"?`;
}

/** Levenshtein's distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}
