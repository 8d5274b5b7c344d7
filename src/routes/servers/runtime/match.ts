// One table of routes for all frameworks: their own routers differ in encoded slashes, in segments that mix text and
// parameters, in what wins, and in trailing slashes.
import type { Route } from "./types.ts";

interface Served {
  route: Route;
  names: string[];
}

interface Pattern {
  source: string;
  regexp: RegExp;
  /** Characters of plain text: the more, the sooner it is tried. */
  text: number;
  /** Takes all segments that are left. */
  rest: boolean;
  node: Node;
}

interface Node {
  texts: Map<string, Node>;
  patterns: Pattern[];
  methods: Map<string, Served>;
}

export interface Match {
  route: Route;
  /** By name, still percent-encoded. */
  params: Map<string, string>;
}

/**
 * Finds routes: a path without parameters before all others, then text before patterns and patterns with more text first;
 * of patterns, one with another method is passed over. A list of methods instead of a match says that the path is served,
 * by these. HEAD is served where GET is.
 */
export function matcher(routes: readonly Route[]): (method: string, path: string) => Match | string[] | undefined {
  const root = node();
  for (const route of routes) add(root, route);
  return (method, path) => {
    const segments = path.split("/").slice(1);
    const allowed = new Set<string>();
    let plain = false;
    const find = (at: Node, index: number, values: string[]): Match | undefined => {
      if (index === segments.length) {
        for (const name of at.methods.keys()) allowed.add(name);
        plain = values.length === 0 && allowed.size > 0;
        const one = at.methods.get(method) ?? (method === "HEAD" ? at.methods.get("GET") : undefined);
        return one && { route: one.route, params: new Map(one.names.map((name, i) => [name, values[i] ?? ""])) };
      }
      const segment = segments[index]!;
      const next = at.texts.get(segment) ?? (segment.includes("%") ? at.texts.get(decoded(segment)) : undefined);
      const found = next && find(next, index + 1, values);
      // A path without parameters is matched before those with them: its methods are all that there are.
      if (found || plain) return found;
      for (const { regexp, rest, node } of at.patterns) {
        const groups = regexp.exec(rest ? segments.slice(index).join("/") : segment);
        const match = groups && find(node, rest ? segments.length : index + 1, [...values, ...groups.slice(1)]);
        if (match) return match;
      }
      return undefined;
    };
    const match = find(root, 0, []);
    if (match) return match;
    if (allowed.size === 0) return undefined;
    if (allowed.has("GET")) allowed.add("HEAD");
    return [...allowed].sort();
  };
}

function node(): Node {
  return { texts: new Map(), patterns: [], methods: new Map() };
}

function add(root: Node, route: Route): void {
  const names: string[] = [];
  const segments = route.path.split("/").slice(1);
  let at = root;
  segments.forEach((segment, index) => {
    at = segment.includes("{") ? pattern(at, segment, index === segments.length - 1, names) : text(at, segment);
  });
  if (!at.methods.has(route.method)) at.methods.set(route.method, { route, names });
}

function text(at: Node, segment: string): Node {
  const key = decoded(segment);
  const next = at.texts.get(key) ?? node();
  at.texts.set(key, next);
  return next;
}

function pattern(at: Node, segment: string, last: boolean, names: string[]): Node {
  let source = "";
  let text = 0;
  let rest = false;
  let end = 0;
  for (const found of segment.matchAll(/\{([^{}]*)\}/g)) {
    const before = segment.slice(end, found.index);
    end = found.index + found[0].length;
    text += before.length;
    // `{proxy+}` and `{path*}` take slashes too, at the end of a path.
    const greedy = last && end === segment.length && /[+*]$/.test(found[1]!);
    rest ||= greedy;
    source += escaped(before) + (greedy ? "(.+)" : "([^/]+?)");
    names.push(found[1]!);
  }
  text += segment.length - end;
  source += escaped(segment.slice(end));
  const known = at.patterns.find((one) => one.source === source);
  if (known) return known.node;
  const made = { source, regexp: new RegExp(`^${source}$`), text, rest, node: node() };
  at.patterns.push(made);
  at.patterns.sort((a, b) => Number(a.rest) - Number(b.rest) || b.text - a.text);
  return made.node;
}

/** Text in a regular expression, as it is or percent-encoded. */
function escaped(text: string): string {
  return [...text]
    .map((character) => {
      if (/\w/.test(character)) return character;
      const encoded = [...new TextEncoder().encode(character)].map((byte) => `%${byte.toString(16).padStart(2, "0")}`);
      const either = encoded.join("").replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
      return `(?:${character.replace(/[\\^$.*+?()[\]{}|/-]/, "\\$&")}|${either})`;
    })
    .join("");
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
