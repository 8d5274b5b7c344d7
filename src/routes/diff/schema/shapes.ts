import { both } from "./fields.ts";
import { isDescriptive, Shape, type Union } from "./shape.ts";
import type { Conjunction, Part, Raw, View } from "./view.ts";

/** Makes shapes of one document, each once. */
export class Shapes {
  readonly view: View;
  readonly #ids: { next: number };
  readonly #single = new Map<Raw, Shape>();
  /** By what references lead to: all that lead to one schema have one shape. */
  readonly #referred = new Map<Raw, Shape>();
  readonly #many = new Map<string, Shape>();
  readonly #rawIds = new Map<Raw, number>();
  readonly #variants = new Map<string, Shape>();

  constructor(view: View, ids: { next: number }) {
    this.view = view;
    this.#ids = ids;
  }

  of(schemas: Conjunction): Shape {
    const [first] = schemas;
    if (schemas.length === 1 && typeof first!.raw === "object") {
      let shape = this.#single.get(first!.raw);
      if (!shape) {
        shape = this.#byReference(first!) ?? this.#make(schemas);
        this.#single.set(first!.raw, shape);
      }
      return shape;
    }
    const key = this.#key(schemas);
    let shape = this.#many.get(key);
    if (!shape) {
      shape = this.#make(schemas);
      this.#many.set(key, shape);
    }
    return shape;
  }

  /** Of a schema that is nothing but a reference. Large specs have many times as many of them as of schemas. */
  #byReference({ raw, where }: Part): Shape | undefined {
    if (typeof raw !== "object" || typeof raw.$ref !== "string") return undefined;
    const isPlain = Object.keys(raw).every((key) => key === "$ref" || isDescriptive(key));
    // Beside a reference of old nothing counts; only what `nullable` was to mean there is not clear.
    if (!isPlain && (!this.view.old || raw.nullable !== undefined)) return undefined;
    const target = this.view.target(raw.$ref, where);
    if (!target || typeof target.raw !== "object") return undefined;
    let shape = this.#referred.get(target.raw);
    if (!shape) {
      shape = this.#make([target]);
      this.#referred.set(target.raw, shape);
    }
    return shape;
  }

  /** A shape with one branch of a union in place of the union. */
  alternative(shape: Shape, union: Union, branch: Part): Shape {
    // What is nothing but alternatives has as many shapes as they have, wherever they stand.
    if (isOnlyUnion(shape, union)) {
      const alone = this.of([branch]);
      // One that is listed twice is two alternatives.
      if (!union.branches.some((other) => other !== branch && this.of([other]) === alone)) return alone;
    }
    const key = `${shape.id} ${this.#rawId(union.owner)} ${union.kind} ${union.branches.indexOf(branch)}`;
    let made = this.#variants.get(key);
    if (!made) {
      const skipped = shape.unions.filter(({ owner, kind }) => owner === union.owner && kind === union.kind);
      const open = new Set(shape.unions.map(({ owner, kind }) => `${this.#rawId(owner)}${kind}`));
      // Unions that the shape itself left out stay out.
      const skip = (other: Union) =>
        skipped.some(({ owner, kind }) => owner === other.owner && kind === other.kind) ||
        (shape.parts.some(({ raw }) => raw === other.owner) && !open.has(`${this.#rawId(other.owner)}${other.kind}`));
      made = this.#make(both(shape.roots, [branch]), skip);
      this.#variants.set(key, made);
    }
    return made;
  }

  /** A shape without its unions. */
  plain(shape: Shape): Shape {
    if (shape.unions.length === 0) return shape;
    const key = `${shape.id} plain`;
    let made = this.#variants.get(key);
    if (!made) {
      made = this.#make(shape.roots, () => true);
      this.#variants.set(key, made);
    }
    return made;
  }

  /** Those values of a shape that have certain types. */
  restricted(shape: Shape, types: number): Shape {
    if ((shape.types & types) === shape.types) return shape;
    const key = `${shape.id} types ${types}`;
    let made = this.#variants.get(key);
    if (!made) {
      const open = new Set(shape.unions.map(({ owner, kind }) => `${this.#rawId(owner)}${kind}`));
      made = this.#make(shape.roots, ({ owner, kind }) => !open.has(`${this.#rawId(owner)}${kind}`));
      made.types &= types;
      made.implied = 0;
      this.#variants.set(key, made);
    }
    return made;
  }

  #make(schemas: Conjunction, skip: (union: Union) => boolean = () => false): Shape {
    return new Shape(this.#ids.next++, this.view, schemas, skip);
  }

  #key(schemas: Conjunction): string {
    return schemas
      .map(({ raw }) => this.#rawId(raw))
      .sort((a, b) => a - b)
      .join(" ");
  }

  #rawId(raw: Raw): number {
    let id = this.#rawIds.get(raw);
    if (id === undefined) {
      id = this.#rawIds.size;
      this.#rawIds.set(raw, id);
    }
    return id;
  }
}

/** Whether nothing stands around a union that would be part of its alternatives. */
function isOnlyUnion({ parts, unions, unclear, discriminator }: Shape, { owner, kind }: Union): boolean {
  const [part] = parts;
  return (
    parts.length === 1 &&
    part!.raw === owner &&
    unions.length === 1 &&
    unclear.size === 0 &&
    discriminator === undefined &&
    Object.keys(owner).every((key) => key === kind || isDescriptive(key))
  );
}
