import { expect, test } from "vitest";
import { pascalCase } from "../../../src/routes/naming/identifiers.ts";
import { reconcileHandlers } from "../../../src/routes/servers/reconcile.ts";
import type { Api, Operation } from "../../../src/routes/spec/api.ts";

const STEPS = 10_000;
const SEED = 20_261_125;

/** Mulberry32, by Tommy Ettinger: the same numbers on every machine. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What people write between handlers: all that could be mistaken for something else. */
const JUNK = [
  "// export async function listPets() {}",
  "/* import { HttpError } from './x.js'; */",
  "const text = `export function getPet() {} ${1 + 1} \\` import`;",
  'const pattern = /[/"`]export const a = 1/u;',
  "import { helper as helper_N } from '../helper.js'",
  'import type { GetPetRequest as G_N } from "../types.js"; // mine',
  'import "./side-effect.js"; console.log(1);',
  "class HttpError_N extends Error { listPetz() {} }",
  "type Context_N = { a: 1 };",
  "export const unrelated_N = { a: [1, 2], b() { return `}` } };",
  "if (process.argv.length > 99) { function inner() {} }",
  "\u00fc\u{1f600}: for (;;) break \u00fc\u{1f600};".replaceAll("\u{1f600}", "x"),
  "export default { unrelated: 1 };",
  "\t\t",
  "enum Kind_N { A = 1 }",
  "declare global { var shared_N: string }",
  "export type { Context as Ctx_N } from '../runtime/types.js';",
];

const NAMES = [
  "listPets",
  "getPet",
  "addPet",
  "removePet",
  "$odd",
  "_x",
  "\u00fcber",
  "Context",
  "HttpError",
  "default_",
];
const TAGS = ["pets", "store", "users"];

interface State {
  files: Map<string, string>;
  /** Where the handler of an operation is, by its name, as the test knows it: it was put there. */
  homes: Map<string, string>;
  operations: Map<string, string>;
  broken: Set<string>;
  count: number;
}

function apiOf(operations: Map<string, string>): Api {
  const all = [...operations].map(([id, tag]): Partial<Operation> => {
    const type = pascalCase(id) || id;
    return {
      id,
      tag,
      tagFile: tag,
      method: "get",
      path: `/${id}`,
      deprecated: false,
      types: { request: `${type}Request`, response: `${type}Response` },
    };
  });
  return { operations: all } as unknown as Api;
}

/** The text that `added` has and `text` has not; undefined when anything of `text` is missing or out of order. */
function insertedInto(text: string, added: string): string | undefined {
  let at = 0;
  let inserted = "";
  const lines = added.split(/(?<=\n)/);
  for (const line of lines) {
    if (at < text.length && text.startsWith(line, at)) at += line.length;
    else if (at < text.length && text.startsWith(line.trimEnd(), at) && at + line.trimEnd().length === text.length) {
      at = text.length;
    } else inserted += line;
  }
  if (at === text.length) return inserted;
  // An insertion within a line: character by character.
  at = 0;
  inserted = "";
  for (const character of added) {
    if (text.startsWith(character, at)) at += character.length;
    else inserted += character;
  }
  return at === text.length ? inserted : undefined;
}

/** One thing that a person does. */
function edit(state: State, pick: <T>(from: readonly T[]) => T): string {
  const { files, homes, broken } = state;
  const n = String(state.count++);
  const paths = [...files.keys()].filter((path) => !broken.has(path));
  const path = paths.length > 0 ? pick(paths) : undefined;
  const text = path === undefined ? "" : files.get(path)!;
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const kind = pick([
    "junk",
    "junk",
    "top",
    "body",
    "form",
    "form",
    "form",
    "remove",
    "windows",
    "mark",
    "tail",
    "rename",
    "break",
    "mend",
  ]);
  if (path === undefined && kind !== "mend") return "nothing";
  switch (kind) {
    case "junk": {
      const junk = pick(JUNK).replaceAll("_N", `_${n}`);
      if (junk.startsWith("export default") && /export default|Default_/.test(text)) return "nothing";
      if (/^const/.test(junk) && text.includes(junk.slice(0, 10))) return "nothing";
      files.set(path!, `${text}${/\n$/.test(text) || text === "" ? "" : eol}${junk}${pick(["", eol, eol + eol])}`);
      return `junk ${junk}`;
    }
    case "top": {
      const mark = text.startsWith("\ufeff") ? "\ufeff" : "";
      files.set(path!, `${mark}// top ${n}${eol}${text.slice(mark.length)}`);
      return "top";
    }
    case "body":
      files.set(path!, text.replace(/ {2}throw new [^\r\n]*/, `  return work(\`\${${n}}\`) as never; // }`));
      return "body";
    case "form":
    case "remove": {
      const own = [...homes].filter(([, home]) => home === path).map(([name]) => name);
      if (own.length === 0) return "nothing";
      const name = pick(own);
      const without = take(text, name);
      if (without === undefined) return "nothing";
      files.set(path!, without);
      homes.delete(name);
      if (kind === "remove") return `remove ${name}`;
      const home = `${pick(["handlers", "lib", "handlers/deep"])}/moved-${n}.ts`;
      files.set(home, pick(FORMS)(name));
      homes.set(name, home);
      return `form ${name} -> ${files.get(home)}`;
    }
    case "windows":
      if (/[`]/.test(text)) return "nothing";
      files.set(path!, text.replace(/\r?\n/g, "\r\n"));
      return "windows";
    case "mark":
      if (!text.startsWith("\ufeff")) files.set(path!, `\ufeff${text}`);
      return "mark";
    case "tail":
      files.set(path!, text.replace(/\s+$/, ""));
      return "tail";
    case "rename": {
      const other = `handlers/renamed-${n}.ts`;
      files.delete(path!);
      files.set(other, text);
      for (const [name, home] of homes) if (home === path) homes.set(name, other);
      return "rename";
    }
    case "break":
      files.set(path!, `${text}${eol}function ( {`);
      broken.add(path!);
      return "break";
    default: {
      for (const one of broken) {
        const now = files.get(one)!;
        files.set(one, now.slice(0, now.lastIndexOf("function ( {")));
        broken.delete(one);
      }
      return "mend";
    }
  }
}

/** The ways in which people write handlers. */
const FORMS: ((name: string) => string)[] = [
  (name) => `export async function ${name}() {}\n`,
  (name) => `export const ${name} = async () => {};`,
  (name) => `const it = () => {};\r\nexport { it as ${name} };\r\n`,
  (name) => `export class Handlers { async ${name}() { return "}" } }`,
  (name) => `export const handlers = {\n  ${name}: async () => ({ status: 200 }),\n} as const;\n`,
  (name) => `export { other as ${name} } from "../elsewhere.js"`,
  (name) => `export default new (class { ${name} = () => 1 })();\n`,
  (name) => `export let ${name}: unknown;\n${name} = 1;`,
];

/** A file without the function that the generator wrote there; undefined when it is not in that form any more. */
function take(text: string, name: string): string | undefined {
  const safe = name.replaceAll("$", "\\$");
  const block = new RegExp(`export async function ${safe}\\([^\\n]*\\{\\r?\\n[^\\n]*\\r?\\n\\}(?:\\r?\\n|$)`, "u");
  return block.test(text) ? text.replace(block, "") : undefined;
}

/** One thing that happens to the spec. */
function change({ operations }: State, pick: <T>(from: readonly T[]) => T): string {
  const ids = [...operations.keys()];
  const kind = pick(["add", "add", "remove", "move", "rename"]);
  const free = NAMES.filter((name) => !operations.has(name));
  if (kind !== "remove" && kind !== "move" && free.length === 0) return "nothing";
  if (kind === "add" || ids.length === 0) operations.set(pick(free.length > 0 ? free : NAMES), pick(TAGS));
  else if (kind === "remove") operations.delete(pick(ids));
  else if (kind === "move") operations.set(pick(ids), pick(TAGS));
  else {
    const old = pick(ids);
    operations.set(pick(free), operations.get(old)!);
    operations.delete(old);
  }
  return kind;
}

/** Generates again, and holds what came of it against what the test knows. */
function regenerate(state: State, story: string): void {
  const { files, homes, operations, broken } = state;
  const result = reconcileHandlers(files, apiOf(operations));
  const mentioned = (id: string) => [...broken].some((path) => files.get(path)!.includes(id));
  const missing = [...operations.keys()].filter((id) => !homes.has(id) && !mentioned(id));
  const blocked = (id: string) => broken.has(`handlers/${operations.get(id)}.ts`);
  const made: string[] = [];
  for (const { path, text } of result.files) {
    expect(broken.has(path), story).toBe(false);
    const before = files.get(path) ?? "";
    const inserted = insertedInto(before, text);
    if (inserted === undefined)
      throw new Error(`Text of people's is gone.\n${story}\n--- before\n${before}\n--- after\n${text}`);
    const ids = [...inserted.matchAll(/501, "([^"]+) is not implemented/g)].map(([, id]) => id!);
    made.push(...ids);
    files.set(path, text);
    for (const id of ids) homes.set(id, path);
  }
  expect([...made].sort(), story).toEqual(missing.filter((id) => !blocked(id)).sort());
  const unreadable = result.findings
    .filter(({ rule }) => rule === "unreadable-handlers")
    .map(({ location }) => location!.file);
  expect(unreadable.sort(), story).toEqual([...broken].sort());
}

test(`over ${STEPS} edits and changes of the spec nothing of people's is lost and no handler is made twice`, {
  timeout: 120_000,
}, () => {
  const next = random(SEED);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)]!;
  let state: State | undefined;
  let story: string[] = [];
  for (let step = 0; step < STEPS; step++) {
    if (state === undefined || story.length > 25) {
      state = {
        files: new Map(),
        homes: new Map(),
        operations: new Map([["listPets", "pets"]]),
        broken: new Set(),
        count: 0,
      };
      story = [];
    }
    const done = next() < 0.7 ? edit(state, pick) : change(state, pick);
    if (done === "nothing") step--;
    story.push(done);
    // Not after every edit: people make several.
    if (next() < 0.7) regenerate(state, story.join("\n"));
  }
});
