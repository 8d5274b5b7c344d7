import { posix } from "node:path";
import { parse as parseYaml } from "yaml";
import type { SourceFiles } from "./files.ts";

const EXTENSIONS = [".ts", ".tsx", ".mts", ".cts", ".js", ".jsx", ".mjs", ".cjs"];
/** What an import of a built file stands for in the sources. */
const WRITTEN: Record<string, string[]> = {
  ".js": [".ts", ".tsx", ".jsx"],
  ".mjs": [".mts"],
  ".cjs": [".cts"],
  ".jsx": [".tsx"],
};

/** Finds the files that modules are imported from: relative, by tsconfig paths, by `#imports`, by workspace package. */
export class Resolver {
  readonly #files: SourceFiles;
  readonly #aliases: { directory: string; pattern: string; targets: string[] }[] = [];
  readonly #packages = new Map<string, string>();

  constructor(files: SourceFiles) {
    this.#files = files;
    for (const path of files.list()) {
      if (/(^|\/)(tsconfig[\w.-]*|jsconfig)\.json$/.test(path)) this.#readPaths(path);
      else if (path.endsWith("package.json")) this.#readPackage(path);
    }
    // The longest pattern wins, as in TypeScript.
    this.#aliases.sort((a, b) => b.directory.length - a.directory.length || b.pattern.length - a.pattern.length);
  }

  /** The file of the sources that `specifier` means in `from`; undefined when it is a package's, or not there. */
  resolve(specifier: string, from: string): string | undefined {
    // Made of __dirname: see `globals`.
    if (specifier.startsWith("/")) return this.#file(specifier.slice(1));
    if (/^\.{1,2}(\/|$)/.test(specifier)) return this.#file(posix.join(posix.dirname(from), specifier));
    for (const { directory, pattern, targets } of this.#aliases) {
      if (!isWithin(directory, from)) continue;
      const rest = matched(pattern, specifier);
      if (rest === undefined) continue;
      for (const target of targets) {
        const found = this.#file(posix.join(directory, target.replace("*", rest)));
        if (found) return found;
      }
    }
    for (const [name, directory] of this.#packages) {
      if (specifier === name) return this.#file(directory) ?? this.#file(posix.join(directory, "src"));
      if (specifier.startsWith(`${name}/`)) {
        const rest = specifier.slice(name.length + 1);
        return this.#file(posix.join(directory, rest)) ?? this.#file(posix.join(directory, "src", rest));
      }
    }
    return undefined;
  }

  /** A path without its extension, of a directory with an index, or of a built file. */
  #file(path: string): string | undefined {
    const normal = this.#files.normal(path)?.replace(/\/$/, "");
    if (normal === undefined) return undefined;
    const extension = posix.extname(normal);
    const bare = normal.slice(0, normal.length - extension.length);
    const candidates = [
      ...(EXTENSIONS.includes(extension) ? [normal] : []),
      ...(WRITTEN[extension] ?? []).map((written) => bare + written),
      ...EXTENSIONS.map((written) => normal + written),
      ...EXTENSIONS.map((written) => posix.join(normal, `index${written}`)),
    ];
    return candidates.find((candidate) => this.#files.has(candidate));
  }

  #readPaths(path: string): void {
    const config = readLoose(this.#files.read(path)) as {
      compilerOptions?: { baseUrl?: unknown; paths?: Record<string, unknown> };
    };
    const { baseUrl, paths } = config?.compilerOptions ?? {};
    const directory = posix.dirname(path) === "." ? "" : posix.dirname(path);
    const base = typeof baseUrl === "string" ? posix.join(directory, baseUrl) : directory;
    for (const [pattern, targets] of Object.entries(paths ?? {})) {
      if (!Array.isArray(targets)) continue;
      const below = posix.relative(directory || ".", base || ".");
      this.#aliases.push({ directory, pattern, targets: targets.map((target) => posix.join(below, String(target))) });
    }
    if (typeof baseUrl === "string")
      this.#aliases.push({
        directory,
        pattern: "*",
        targets: [posix.join(posix.relative(directory || ".", base || "."), "*")],
      });
  }

  #readPackage(path: string): void {
    const manifest = readLoose(this.#files.read(path)) as {
      name?: unknown;
      imports?: Record<string, unknown>;
      _moduleAliases?: Record<string, unknown>;
    };
    const directory = posix.dirname(path) === "." ? "" : posix.dirname(path);
    if (typeof manifest?.name === "string" && directory !== "") this.#packages.set(manifest.name, directory);
    for (const [pattern, target] of Object.entries(manifest?.imports ?? {})) {
      const file = typeof target === "string" ? target : Object.values((target as object) ?? {}).find(isString);
      if (file !== undefined) this.#aliases.push({ directory, pattern, targets: [file] });
    }
    for (const [name, target] of Object.entries(manifest?._moduleAliases ?? {})) {
      this.#aliases.push({ directory, pattern: name, targets: [String(target)] });
      this.#aliases.push({ directory, pattern: `${name}/*`, targets: [`${target}/*`] });
    }
  }
}

/** Whether a file lies in a directory, which may be around the application's. */
function isWithin(directory: string, file: string): boolean {
  if (/^(\.\.\/)*\.\.$/.test(directory)) return file.split("../").length - 1 <= directory.split("..").length - 1;
  return directory === "" ? !file.startsWith("../") : file.startsWith(`${directory}/`);
}

/** The part of a specifier that the star of a pattern stands for. */
function matched(pattern: string, specifier: string): string | undefined {
  const [head = "", tail] = pattern.split("*");
  if (tail === undefined) return pattern === specifier ? "" : undefined;
  if (!specifier.startsWith(head) || !specifier.endsWith(tail) || specifier.length < head.length + tail.length)
    return undefined;
  return specifier.slice(head.length, specifier.length - tail.length);
}

function isString(value: unknown): value is string {
  return typeof value === "string";
}

/** JSON with comments and trailing commas, as tsconfig.json allows. Nothing when it is broken. */
function readLoose(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  const plain = text.replace(/("(?:[^"\\]|\\.)*")|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (_, string = "") => string);
  try {
    return JSON.parse(plain.replace(/,(\s*[}\]])/g, "$1"));
  } catch {
    try {
      return parseYaml(plain);
    } catch {
      return undefined;
    }
  }
}
