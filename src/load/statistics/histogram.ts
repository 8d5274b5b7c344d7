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
  /** Instead of octaves, once it was made compact. */
  #sparse: Buckets | undefined;

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
      this.#expand();
      page = this.#page(octave);
    }
    page[index & 511]! += times;
  }

  #page(octave: number): Uint32Array {
    this.#octaves[octave] ??= new Uint32Array(PER_OCTAVE);
    return this.#octaves[octave];
  }

  /**
   * Keeps only the buckets that are not empty: for the many whose time is over, as those of every second of a long run.
   * Figures stay what they are; what is recorded afterwards makes room for itself again.
   */
  compact(): void {
    if (this.#octaves.length === 0) return;
    this.#sparse = this.#buckets();
    this.#octaves = [];
  }

  #expand(): void {
    const sparse = this.#sparse;
    if (sparse === undefined) return;
    this.#sparse = undefined;
    const { indexes, counts } = sparse;
    for (let at = 0; at < indexes.length; at++) this.#page(indexes[at]! >>> 9)[indexes[at]! & 511] = counts[at]!;
  }

  /** Buckets that are not empty. */
  #buckets(): Buckets {
    if (this.#sparse !== undefined) return this.#sparse;
    let size = 0;
    for (const page of this.#octaves)
      if (page !== undefined) for (let at = 0; at < PER_OCTAVE; at++) if (page[at]! > 0) size++;
    const indexes = new Uint16Array(size);
    const counts = new Uint32Array(size);
    let next = 0;
    for (let octave = 0; octave < this.#octaves.length; octave++) {
      const page = this.#octaves[octave];
      if (page === undefined) continue;
      for (let at = 0; at < PER_OCTAVE; at++) {
        if (page[at] === 0) continue;
        indexes[next] = octave * PER_OCTAVE + at;
        counts[next++] = page[at]!;
      }
    }
    return { indexes, counts };
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
    const { indexes, counts } = this.#buckets();
    let seen = 0;
    for (let at = 0; at < indexes.length; at++) {
      seen += counts[at]!;
      if (seen >= rank) return Math.min(this.#max, Math.max(this.#min, middleOf(indexes[at]!)));
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
    const { indexes, counts } = this.#buckets();
    for (let at = 0; at < indexes.length; at++) yield [middleOf(indexes[at]!), counts[at]!];
  }

  add(other: Histogram): void {
    this.addPacked(other.pack());
  }

  #addTotals(count: number, sum: number, squares: number, min: number, max: number): void {
    this.count += count;
    this.#sum += sum;
    this.#squares += squares;
    this.#min = Math.min(this.#min, min);
    this.#max = Math.max(this.#max, max);
  }

  /** Small plain data, for another thread. */
  pack(): PackedHistogram {
    const { count, min, max } = this;
    return { count, sum: this.#sum, squares: this.#squares, min, max, ...this.#buckets() };
  }

  /** Adds what another one packed. */
  addPacked(packed: PackedHistogram): void {
    const { count, sum, squares, min, max, indexes, counts } = packed;
    if (count === 0) return;
    const isFirst = this.count === 0;
    this.#addTotals(count, sum, squares, min!, max!);
    // Nobody writes into packed buckets, so the first need not be copied.
    if (isFirst) this.#sparse = { indexes, counts };
    else for (let at = 0; at < indexes.length; at++) this.#bump(indexes[at]!, counts[at]!);
  }

  static unpack(packed: PackedHistogram): Histogram {
    const histogram = new Histogram();
    histogram.addPacked(packed);
    return histogram;
  }
}

interface Buckets {
  /** Numbers of buckets that are not empty, ascending. */
  indexes: Uint16Array;
  counts: Uint32Array;
}

export interface PackedHistogram extends Buckets {
  count: number;
  sum: number;
  squares: number;
  min: number | null;
  max: number | null;
}

/** Milliseconds in the middle of a bucket. */
function middleOf(index: number): number {
  return 2 ** ((index >>> 9) + LOWEST_EXPONENT) * (1 + ((index & 511) + 0.5) / PER_OCTAVE);
}

function indexOf(ms: number): number {
  double[0] = ms;
  const index = (words[UPPER]! >>> SHIFT) - FIRST;
  return index < 0 ? 0 : index >= OCTAVES * PER_OCTAVE ? OCTAVES * PER_OCTAVE - 1 : index;
}
