import type { Operation } from "../../spec/api.ts";
import { type HandlerNames, handlerText } from "../handlers-text.ts";
import type { Module } from "./module.ts";

/** Text that is put in; nothing is ever taken out. */
interface Insertion {
  at: number;
  text: string;
}

/**
 * Puts the functions of operations at the end of a people's file in handlers/, and the imports that they need after its
 * own. Every byte that was there stays, in order.
 */
export function appendHandlers(text: string, module: Module, operations: readonly Operation[]): string {
  const eol = /\r?\n/.exec(text)?.[0] ?? "\n";
  const names = new Names(module);
  const functions = operations.map((operation) => handlerText(operation, names, names.free(operation.id))).join("\n");
  const imports = names.importLines();
  const insertions: Insertion[] = [];
  let tail = "";
  if (imports !== "") {
    if (module.importsEnd === undefined) tail = `${imports}\n`;
    else insertions.push(afterImports(text, module.importsEnd, imports));
  }
  const body = text.replace(/^\ufeff/, "");
  const gap = body.trim() === "" ? (body === "" || /[\r\n]$/.test(body) ? "" : "\n") : /\n$/.test(body) ? "\n" : "\n\n";
  insertions.push({ at: text.length, text: `${gap}${tail}${functions}` });
  return insert(text, insertions, eol);
}

function insert(text: string, insertions: readonly Insertion[], eol: string): string {
  let result = "";
  let from = 0;
  for (const { at, text: added } of insertions) {
    result += text.slice(from, at) + (eol === "\n" ? added : added.replace(/\n/g, eol));
    from = at;
  }
  return result + text.slice(from);
}

/** On a line of their own, unless the line of the last import goes on with something else. */
function afterImports(text: string, end: number, imports: string): Insertion {
  const rest = /^[ \t;]*(?:\/\/[^\r\n\u2028\u2029]*)?(\r?\n|$)/.exec(text.slice(end));
  if (!rest) return { at: end, text: `\n${imports.trimEnd()}\n` };
  const at = end + rest[0].length;
  return { at, text: rest[1] === "" ? `\n${imports}` : imports };
}

/** What the new functions call things: as they are imported already, else by a name that is free. */
class Names implements HandlerNames {
  readonly context: string;
  readonly error: string;
  readonly #module: Module;
  readonly #taken: Set<string>;
  readonly #added: { source: string; imported: string; local: string; type: boolean }[] = [];

  constructor(module: Module) {
    this.#module = module;
    this.#taken = new Set(module.bindings);
    this.context = this.#name("../runtime/types.js", "Context", true);
    this.error = this.#name("../runtime/errors.js", "HttpError", false);
  }

  typeOf(name: string): string {
    return this.#name("../types.js", name, true);
  }

  /** A name for something new, which is its own where it is free. */
  free(wanted: string): string {
    let name = wanted;
    while (this.#taken.has(name)) name += "_";
    this.#taken.add(name);
    return name;
  }

  #name(source: string, imported: string, type: boolean): string {
    const own = this.#added.find((one) => one.source === source && one.imported === imported);
    if (own) return own.local;
    const known = this.#module.imports.find(
      (one) => one.imported === imported && isFrom(one.source, source) && (type || !one.typeOnly),
    );
    if (known) return known.local;
    const local = this.free(imported);
    this.#added.push({ source, imported, local, type });
    return local;
  }

  importLines(): string {
    const sources = [...new Set(this.#added.map(({ source }) => source))].sort();
    const lines = sources.map((source) => {
      const own = this.#added.filter((one) => one.source === source);
      const names = own.map(({ imported, local }) => (imported === local ? local : `${imported} as ${local}`)).sort();
      return `import ${own[0]!.type ? "type " : ""}{ ${names.join(", ")} } from "${source}";\n`;
    });
    return lines.join("");
  }
}

/** The same module, written in any of the ways that people write it. */
function isFrom(written: string, ours: string): boolean {
  const stem = (source: string) => source.replace(/\.[jt]s$/, "");
  // index.ts passes on what the runtime has.
  return stem(written) === stem(ours) || (ours.startsWith("../runtime/") && /^\.\.(?:\/index)?$/.test(stem(written)));
}
