import type { Exchange } from "./exchange.ts";

const FIRST_ROOM = 64;

/**
 * Exchanges in the order they came, of which any may leave. A ring of slots that are used again and again: a `Set` makes
 * a new table every few dozen comings and goings, and the old ones, once the collector has moved one of them to the old
 * generation, keep all that was in the tables after it until that generation is swept.
 */
export class WaitingLine {
  #slots: (Exchange | undefined)[] = Array(FIRST_ROOM).fill(undefined);
  /** Places of the first that waits, and behind the last; `place` modulo the number of slots (a power of two) is the slot. */
  #first = 0;
  #behind = 0;
  #size = 0;

  get size(): number {
    return this.#size;
  }

  add(exchange: Exchange): void {
    if (this.#behind - this.#first === this.#slots.length) this.#grow();
    exchange.place = this.#behind;
    this.#slots[this.#behind & (this.#slots.length - 1)] = exchange;
    this.#behind++;
    this.#size++;
  }

  /** The one that came first, which stays; undefined: nobody waits. */
  get first(): Exchange | undefined {
    return this.#slots[this.#first & (this.#slots.length - 1)];
  }

  /** Takes out the one that came first. */
  shift(): Exchange | undefined {
    const { first } = this;
    if (first !== undefined) this.delete(first);
    return first;
  }

  /** Does nothing for one that does not wait. */
  delete(exchange: Exchange): void {
    if (exchange.place === undefined) return;
    const mask = this.#slots.length - 1;
    this.#slots[exchange.place & mask] = undefined;
    exchange.place = undefined;
    this.#size--;
    while (this.#first < this.#behind && this.#slots[this.#first & mask] === undefined) this.#first++;
    if (this.#first === this.#behind) this.#first = this.#behind = 0;
  }

  #grow(): void {
    const waiting: Exchange[] = [];
    for (let place = this.#first; place < this.#behind; place++) {
      const exchange = this.#slots[place & (this.#slots.length - 1)];
      if (exchange === undefined) continue;
      exchange.place = waiting.length;
      waiting.push(exchange);
    }
    this.#slots = [...waiting, ...Array(2 * this.#slots.length - waiting.length).fill(undefined)];
    this.#first = 0;
    this.#behind = waiting.length;
  }
}
