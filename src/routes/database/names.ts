const IRREGULAR: Record<string, string> = {
  people: "person",
  children: "child",
  men: "man",
  women: "woman",
  mice: "mouse",
  data: "data",
  media: "media",
  news: "news",
  series: "series",
  species: "species",
};

/** One of what a plural names: "order_items" is many an "order_item". Words that are no plural stay. */
export function singular(word: string): string {
  const at = Math.max(word.lastIndexOf("_"), word.search(/[A-Z][a-z]*$/) - 1) + 1;
  const [head, last] = [word.slice(0, at), word.slice(at)];
  const lower = last.toLowerCase();
  if (Object.hasOwn(IRREGULAR, lower)) return head + IRREGULAR[lower];
  if (/(ss|us|is)$/i.test(last)) return word;
  if (/ies$/i.test(last) && last.length > 4) return `${word.slice(0, -3)}y`;
  if (/(ch|sh|ss|x|z|us)es$/i.test(last)) return word.slice(0, -2);
  return /[^s]s$/i.test(last) ? word.slice(0, -1) : word;
}

/** "order_items" as "OrderItems". */
export function pascal(text: string): string {
  const words = text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  const name = words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join("");
  return name === "" ? "Unnamed" : /^\d/.test(name) ? `T${name}` : name;
}

/** Gives each text a name that no other has: the second "Order" is "Order2". */
export class Names {
  readonly #taken = new Set<string>();

  /** @param endings what else is named after it: `OrderCreate` */
  take(name: string, endings: readonly string[] = []): string {
    const all = (candidate: string) => ["", ...endings].map((ending) => (candidate + ending).toLowerCase());
    let candidate = name;
    for (let n = 2; all(candidate).some((it) => this.#taken.has(it)); n++) candidate = `${name}${n}`;
    for (const taken of all(candidate)) this.#taken.add(taken);
    return candidate;
  }
}
