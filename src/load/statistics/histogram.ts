/** Buckets of one octave: the midpoint of a bucket is off by 1/1024 (0.098 %) at the most. */
const PER_OCTAVE = 512;
/** Bits of a double's upper word below those that choose the bucket: 20 of the mantissa, 9 for 512 buckets. */
const SHIFT = 11;
/** 2^-10 ms, about a microsecond: anything shorter shares the first bucket. */
const LOWEST_EXPONENT = -10;
/** Up to 2^32 ms. */
const OCTAVES = 42;
const FIRST = (1023 + LOWEST_EXPONENT) << 9;

const double = new Float64Array(1);
const words = new Uint32Array(double.buffer);
/** Which of the two words of a double is the upper one, on this machine. */
const UPPER = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 1 : 0;

/**
 * Times in milliseconds, each kept within 0.1 %. The upper bits of a double are its exponent and then its mantissa, so
 * they are the number of a logarithmic bucket that is linear within an octave, as in HdrHistogram. Octaves take memory
 * when something falls into them: 2 KB each. Count, sum, least and greatest are exact.
 */
export class Histogram {
  count = 0;
  #sum = 0;
  #squares = 0;
  #min = Number.POSITIVE_INFINITY;
  #max = 0;
  #octaves: (Uint32Array | undefined)[] = [];

  record(ms: number, times = 1): void {
    this.count += times;
    this.#sum += ms * times;
    this.#squares += ms * ms * times;
    if (ms < this.#min) this.#min = ms;
    if (ms > this.#max) this.#max = ms;
    this.#bump(indexOf(ms), times);
  }

  #bump(index: number, times: number): void {
    const octave = index >>> 9;
    let page = this.#octaves[octave];
    if (page === undefined) {
      page = new Uint32Array(PER_OCTAVE);
      this.#octaves[octave] = page;
    }
    page[index & 511]! += times;
  }

  get min(): number | null {
    return this.count === 0 ? null : this.#min;
  }

  get max(): number | null {
    return this.count === 0 ? null : this.#max;
  }

  get mean(): number | null {
    return this.count === 0 ? null : this.#sum / this.count;
  }

  /** Of the sample (n - 1); 0 for a single value. */
  get deviation(): number | null {
    if (this.count === 0) return null;
    if (this.count === 1) return 0;
    return Math.sqrt(Math.max(0, this.#squares - this.#sum ** 2 / this.count) / (this.count - 1));
  }

  /** The value of rank ⌈q · count⌉, 0 < q ≤ 1; null without samples. */
  quantile(q: number): number | null {
    return this.atRank(Math.ceil(q * this.count - 1e-9));
  }

  /** The value of rank 1 (least) to `count` (greatest); ranks beyond are those. Null without samples. */
  atRank(rank: number): number | null {
    if (this.count === 0) return null;
    if (rank <= 1) return this.#min;
    if (rank >= this.count) return this.#max;
    let seen = 0;
    for (const [value, times] of this.buckets()) {
      seen += times;
      if (seen >= rank) return Math.min(this.#max, Math.max(this.#min, value));
    }
    return this.#max;
  }

  /** How many are at most (about: within the bucket's 0.1 %) this long. */
  countUpTo(ms: number): number {
    if (ms >= this.#max) return this.count;
    let seen = 0;
    for (const [value, times] of this.buckets()) {
      if (value > ms) break;
      seen += times;
    }
    return seen;
  }

  /** Midpoints and how many fell there, in order, empty ones left out. */
  *buckets(): Generator<[ms: number, times: number]> {
    for (let octave = 0; octave < this.#octaves.length; octave++) {
      const page = this.#octaves[octave];
      if (page === undefined) continue;
      const lowest = 2 ** (octave + LOWEST_EXPONENT);
      for (let at = 0; at < PER_OCTAVE; at++)
        if (page[at]! > 0) yield [lowest * (1 + (at + 0.5) / PER_OCTAVE), page[at]!];
    }
  }

  add(other: Histogram): void {
    this.#addTotals(other.count, other.#sum, other.#squares, other.#min, other.#max);
    for (const [octave, page] of other.#octaves.entries()) {
      if (page === undefined) continue;
      const own = this.#octaves[octave];
      if (own === undefined) this.#octaves[octave] = page.slice();
      else for (let at = 0; at < PER_OCTAVE; at++) own[at]! += page[at]!;
    }
  }

  #addTotals(count: number, sum: number, squares: number, min: number, max: number): void {
    this.count += count;
    this.#sum += sum;
    this.#squares += squares;
    this.#min = Math.min(this.#min, min);
    this.#max = Math.max(this.#max, max);
  }

  /** Small plain data, for another thread or a file. */
  pack(): PackedHistogram {
    const indexes: number[] = [];
    const counts: number[] = [];
    for (const [octave, page] of this.#octaves.entries()) {
      if (page === undefined) continue;
      for (let at = 0; at < PER_OCTAVE; at++) {
        if (page[at] === 0) continue;
        indexes.push(octave * PER_OCTAVE + at);
        counts.push(page[at]!);
      }
    }
    const { count } = this;
    return { count, sum: this.#sum, squares: this.#squares, min: this.min, max: this.max, indexes, counts };
  }

  /** Adds what another one packed. */
  addPacked(packed: PackedHistogram): void {
    const { count, sum, squares, min, max, indexes, counts } = packed;
    if (count === 0) return;
    this.#addTotals(count, sum, squares, min!, max!);
    for (const [i, index] of indexes.entries()) this.#bump(index, counts[i]!);
  }

  static unpack(packed: PackedHistogram): Histogram {
    const histogram = new Histogram();
    histogram.addPacked(packed);
    return histogram;
  }
}

export interface PackedHistogram {
  count: number;
  sum: number;
  squares: number;
  min: number | null;
  max: number | null;
  /** Numbers of buckets that are not empty, ascending. */
  indexes: number[];
  counts: number[];
}

function indexOf(ms: number): number {
  double[0] = ms;
  const index = (words[UPPER]! >>> SHIFT) - FIRST;
  return index < 0 ? 0 : index >= OCTAVES * PER_OCTAVE ? OCTAVES * PER_OCTAVE - 1 : index;
}
