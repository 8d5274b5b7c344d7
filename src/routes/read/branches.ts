import type { Reader } from "./reader.ts";
import type { Pending, Recorder } from "./recorder.ts";
import { assumed, eitherOf, isUndefined, type Scope, type Struct, UNDEFINED, UNKNOWN, type Value } from "./value.ts";

/** Something that was given a value: a variable of a scope, or a field of an object. */
interface Slot {
  owner: Scope | Struct;
  name: string;
  /** What it was before; undefined: it was not there. */
  before: Value | undefined;
}

/** What was given values since a branch began, the first time that each was. */
export type Changes = Map<Scope | Struct, Map<string, Slot>>;

/** Notes a variable or a field before it changes. */
export function noteChange(reader: Reader, owner: Scope | Struct, name: string): void {
  const { changes } = reader;
  if (!changes) return;
  const slots = changes.get(owner) ?? new Map<string, Slot>();
  changes.set(owner, slots);
  if (!slots.has(name)) slots.set(name, { owner, name, before: read(owner, name) });
}

const isObject = (owner: Scope | Struct): owner is Struct => "kind" in owner;

function read(owner: Scope | Struct, name: string): Value | undefined {
  return isObject(owner) ? owner.fields.get(name) : owner.lookup(name);
}

function write({ owner, name }: Slot, value: Value | undefined): void {
  if (!isObject(owner)) owner.declare(name, value ?? UNKNOWN);
  else if (value) owner.fields.set(name, value);
  else owner.fields.delete(name);
}

interface Way {
  ended: boolean;
  changes: Changes;
  after: Map<Slot, Value | undefined>;
  pendings: Pending[];
}

/**
 * Runs what happens by one condition or another, each from the state before. What follows sees what any of those may
 * have left behind that lead there.
 * @param ways each returns whether what follows is not reached by it
 * @param orNone none of them may happen
 * @returns whether what follows is not reached at all
 */
export function runWays(reader: Reader, ways: readonly (() => boolean)[], orNone: boolean): boolean {
  const { recorder } = reader;
  // Outside of handlers, what code registers counts, whatever it depends on.
  if (!recorder) return ways.map((way) => way()).every(Boolean) && !orNone;
  const start = recorder.pendings;
  const outer = reader.changes;
  const taken = ways.map((way): Way => {
    const changes: Changes = new Map();
    reader.changes = changes;
    recorder.pendings = start;
    const ended = way();
    const after = new Map<Slot, Value | undefined>();
    for (const slot of slotsOf(changes)) after.set(slot, read(slot.owner, slot.name));
    for (const slot of slotsOf(changes)) write(slot, slot.before);
    return { ended, changes, after, pendings: recorder.pendings };
  });
  reader.changes = outer;
  const going = taken.filter(({ ended }) => !ended);
  recorder.pendings = unique([...going.flatMap(({ pendings }) => pendings), ...(orNone ? start : [])]);
  join(reader, taken, orNone);
  return going.length === 0 && !orNone;
}

const slotsOf = (changes: Changes) => [...changes.values()].flatMap((slots) => [...slots.values()]);

/** Gives what was changed by any way the value that it has by all that lead on. */
function join(reader: Reader, taken: readonly Way[], orNone: boolean): void {
  const all: Changes = new Map();
  for (const { changes } of taken)
    for (const slot of slotsOf(changes)) {
      const slots = all.get(slot.owner) ?? new Map<string, Slot>();
      all.set(slot.owner, slots);
      if (!slots.has(slot.name)) slots.set(slot.name, slot);
    }
  for (const slot of slotsOf(all)) {
    const ways = taken.filter(({ ended }) => !ended || isAround(reader, slot.owner));
    const values = ways.map(({ changes, after }) => {
      const own = changes.get(slot.owner)?.get(slot.name);
      return own ? after.get(own) : slot.before;
    });
    if (orNone) values.push(slot.before);
    if (values.length === 0) continue;
    noteChange(reader, slot.owner, slot.name);
    write(
      slot,
      values.reduce((one, other) => joined(reader, one, other)),
    );
  }
}

/** Whether a variable outlives the function that runs: who returns leaves it as it is. */
function isAround(reader: Reader, owner: Scope | Struct): boolean {
  if (isObject(owner)) return false;
  for (let scope: Scope | undefined = owner; scope; scope = scope.parent)
    if (scope === reader.functionScope) return false;
  return true;
}

/** A value that is one of two. */
export function joined(reader: Reader, one: Value | undefined, other: Value | undefined, depth = 0): Value | undefined {
  if (one === other) return one;
  if (one && other) {
    if (one.kind === "literal" && other.kind === "literal" && one.value === other.value && !one.either && !other.either)
      return one.assumed ? one : other;
    const either = eitherOf(one, other);
    if (either) return either;
  }
  const [said, less] = tellsLess(one) ? [other, one] : [one, other];
  if (said === undefined) return less;
  if (said.kind === "object" && less?.kind === "object") return joinedObjects(reader, said, less, depth);
  if (said.kind === "object") return less && isNull(less) ? said : doubted(reader, said);
  if (said.kind === "list" && less && less.kind !== "list" && less.kind !== "literal") return UNKNOWN;
  // What may be anything is not what one way made of it.
  return less?.kind === "unknown" && said.kind !== "function" ? UNKNOWN : assumed(said);
}

const tellsLess = (value: Value | undefined) =>
  isUndefined(value) || value?.kind === "unknown" || (value !== undefined && isNull(value));
const isNull = (value: Value) => value.kind === "literal" && value.value === null;

const MOST_FIELDS = 40;
const MOST_DEPTH = 1;

/** One of two objects: each field may be that of either. */
function joinedObjects(reader: Reader, one: Struct, other: Struct, depth: number): Value {
  // What methods of either would do, neither tells.
  if (one.of !== other.of || one.rest !== other.rest) return UNKNOWN;
  // Copies of one.
  if (one.fields === other.fields) return reader.handedOn.has(one) ? one : doubted(reader, one);
  if (one.of) return doubted(reader, one);
  // Modules and tables are no answers.
  if (one.fields.size + other.fields.size > MOST_FIELDS || depth > MOST_DEPTH) return UNKNOWN;
  const names = new Set([...one.fields.keys(), ...other.fields.keys()]);
  const fields = new Map<string, Value>();
  for (const name of names) {
    const [mine, yours] = [one, other].map((it) => it.fields.get(name) ?? (it.open ? UNKNOWN : UNDEFINED));
    fields.set(name, joined(reader, mine, yours, depth + 1) ?? UNKNOWN);
  }
  return doubted(reader, { ...one, fields, open: one.open || other.open });
}

/** An object that may as well be another: its fields can be asked for, and prove nothing. */
export function doubted(reader: Reader, object: Struct): Struct {
  if (reader.handedOn.has(object)) return object;
  const copy = { ...object };
  reader.handedOn.add(copy);
  return copy;
}

/** What an expression is that may be one of several, all of them objects. */
export function oneOfObjects(reader: Reader, values: readonly Value[]): Value | undefined {
  if (!reader.recorder || values.length < 2 || values.some(({ kind }) => kind !== "object")) return undefined;
  return values.reduce((one, other) => joined(reader, one, other) ?? UNKNOWN);
}

/** Runs what may be run any number of times: what it makes of variables is one of what they may be. */
export function runDoubted<T>(reader: Reader, run: () => T): T {
  if (!reader.recorder) return run();
  const outer = reader.changes;
  const changes: Changes = new Map();
  reader.changes = changes;
  const result = run();
  reader.changes = outer;
  for (const slot of slotsOf(changes)) {
    const after = read(slot.owner, slot.name);
    write(slot, slot.before);
    noteChange(reader, slot.owner, slot.name);
    write(slot, after && after !== slot.before ? assumed(after) : after);
  }
  return result;
}

/**
 * Runs a handler, and undoes what it made of what was there before: no other handler meets its request there. What it
 * made itself stays as it is, as answers are made of that.
 */
export function undone<T>(reader: Reader, { since }: Recorder, run: () => T): T {
  const outer = reader.changes;
  const changes: Changes = new Map();
  reader.changes = changes;
  try {
    return run();
  } finally {
    reader.changes = outer;
    for (const slot of slotsOf(changes)) {
      const { owner } = slot;
      if (isObject(owner) ? reader.lasting.has(owner) : owner.order <= since) write(slot, slot.before);
    }
  }
}

const MOST_PENDING = 24;

/** Each state of an answer once. */
export function unique(pendings: readonly Pending[]): Pending[] {
  const result: Pending[] = [];
  for (const one of pendings)
    if (!result.some((other) => isSame(one, other)) && result.length < MOST_PENDING) result.push(one);
  return result;
}

function isSame(one: Pending, other: Pending): boolean {
  return (
    one === other ||
    (one.status === other.status &&
      one.body === other.body &&
      one.mediaType === other.mediaType &&
      one.passed === other.passed &&
      one.at?.node === other.at?.node)
  );
}
