import { dirname, isAbsolute, resolve } from "node:path";
import { isInside, topOf } from "../../config/inside.ts";
import { EnvironmentError, UsageError } from "../../report/errors.ts";
import { visibleLine } from "../../report/escape.ts";
import type { Finding } from "../../report/finding.ts";
import type { Pointer, Source, SpecVersion } from "./document.ts";
import { specFinding } from "./finding.ts";
import { type ParsedFile, parseFile } from "./parse-file.ts";
import { isMap, splitReference } from "./pointer.ts";
import { references } from "./references.ts";
import { diskSource, isAllowed, isRemote, readRemote } from "./source.ts";
import { normalizeSwagger2 } from "./swagger2.ts";

export interface LoadOptions {
  /** The disk when left out. */
  source?: Source;
  /** Hosts that references may lead to ("example.com", "example.com:8080"); none when left out. */
  allowRemote?: readonly string[];
  /**
   * Directory that local references may not leave; names are shown relative to `shownFrom`. A spec that lies outside of
   * it has the top of its own working tree as root.
   */
  root: string;
  /** `root` when left out. */
  shownFrom?: string;
}

/** More files than any spec has: that of DigitalOcean has 2,900. */
const MOST_FILES = 20_000;
/** The files that were read, and why others were not. */
export class Files {
  readonly parsed = new Map<string, ParsedFile>();
  readonly unread = new Map<string, string>();
  readonly findings: Finding[] = [];
  /** Places where a reference stands for a whole map. */
  readonly referredMaps: Pointer[] = [];
  readonly entry: string;
  readonly #source: Source;
  readonly #onDisk: boolean;
  readonly #top: string;
  readonly #allowed: readonly string[];
  readonly #seen = new Set<string>();

  constructor(options: LoadOptions, entry: string) {
    this.#onDisk = options.source === undefined;
    this.#source = options.source ?? diskSource(options.shownFrom ?? options.root);
    this.#allowed = options.allowRemote ?? [];
    this.entry = isRemote(entry) || !this.#onDisk || isAbsolute(entry) ? entry : resolve(options.root, entry);
    const named = this.#onDisk && !isRemote(entry) && !isInside(options.root, this.entry);
    this.#top = named ? topOf(dirname(this.entry)) : options.root;
  }

  show(file: string): string {
    return isRemote(file) ? file : this.#source.show(file);
  }

  /** The file that a reference leads to. */
  join(from: string, reference: string): string {
    if (reference === "") return from;
    if (isRemote(reference)) return new URL(reference).href;
    if (isRemote(from)) return new URL(reference, from).href;
    return this.#source.join?.(from, reference) ?? joinPath(from, reference);
  }

  /** @throws UsageError when it cannot be read, EnvironmentError when its source has failed */
  async readEntry(): Promise<void> {
    if (isRemote(this.entry) && !isAllowed(this.entry, this.#allowed))
      throw new UsageError(
        `${visibleLine(this.entry)} is an address: allow its host with --allow-remote-refs ${new URL(this.entry).host}.`,
      );
    let content: string | Uint8Array;
    try {
      content = await this.#content(this.entry);
    } catch (error) {
      if (error instanceof EnvironmentError) throw error;
      throw new UsageError(`The spec ${visibleLine(this.show(this.entry))} cannot be read: ${reason(error)}.`);
    }
    this.#keep(this.entry, parseFile(content, this.show(this.entry)));
  }

  root(): Record<string, unknown> {
    const { value, place } = this.parsed.get(this.entry)!;
    if (!isMap(value)) {
      const { line, column } = place([]).value;
      throw new UsageError(
        `${visibleLine(this.show(this.entry))}:${line}:${column}: this is no OpenAPI document: it holds no object.`,
      );
    }
    return value;
  }

  /** Reads all files that any text at a key `$ref` may mean, wave by wave. What cannot be read matters when it is used. */
  async readReferenced(version: SpecVersion): Promise<void> {
    let wave = [this.entry];
    this.#seen.add(this.entry);
    while (wave.length > 0) {
      const next: string[] = [];
      for (const file of wave) {
        const { value } = this.parsed.get(file)!;
        if (version === "2.0") normalizeSwagger2(value);
        for (const { ref, path, ofMap } of references(value, [], "anywhere")) {
          if (ofMap) this.referredMaps.push({ file, path });
          const target = this.#tryJoin(file, splitReference(ref).file);
          if (target === undefined || this.#seen.has(target)) continue;
          this.#seen.add(target);
          next.push(target);
        }
      }
      if (this.#seen.size > MOST_FILES) throw new UsageError(`The spec refers to more than ${MOST_FILES} files.`);
      for (let at = 0; at < next.length; at += 32)
        await Promise.all(next.slice(at, at + 32).map((file) => this.#readQuietly(file)));
      wave = next.filter((file) => this.parsed.has(file));
    }
  }

  #tryJoin(from: string, reference: string): string | undefined {
    try {
      return this.join(from, reference);
    } catch {
      return undefined;
    }
  }

  async #readQuietly(file: string): Promise<void> {
    try {
      if (isRemote(file) && !isAllowed(file, this.#allowed)) {
        const { host } = new URL(file);
        throw new Error(`references to other hosts are not followed; allow it with --allow-remote-refs ${host}`);
      }
      if (!isRemote(file) && this.#onDisk && !isInside(this.#top, file))
        throw new Error(
          `it lies outside of ${this.#top}, which references may not leave (run the command in a directory that holds both)`,
        );
      this.#keep(file, parseFile(await this.#content(file), this.show(file)));
    } catch (error) {
      // It says nothing of the spec: the file may well be there.
      if (error instanceof EnvironmentError) throw error;
      this.unread.set(file, reason(error));
    }
  }

  #content(file: string): Promise<string | Uint8Array> {
    return isRemote(file) ? readRemote(file, this.#allowed) : this.#source.read(file);
  }

  #keep(file: string, parsed: ParsedFile): void {
    this.parsed.set(file, parsed);
    for (const { key, position } of parsed.duplicates)
      this.findings.push(
        specFinding({
          rule: "duplicate-key",
          severity: "warning",
          message: `The key ${JSON.stringify(key)} stands twice in one object; the later one is used. Remove one.`,
          place: { file: this.show(file), ...position },
          subject: key,
        }),
      );
  }
}

function joinPath(from: string, reference: string): string {
  return new URL(reference, new URL(from, "file:///")).pathname.slice(1);
}

const REASONS: Record<string, string> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a directory",
  EACCES: "permission denied",
  EPERM: "permission denied",
};

/** The end of a sentence: why a file cannot be read. */
function reason(error: unknown): string {
  const { code, message, cause } = error as NodeJS.ErrnoException & { cause?: NodeJS.ErrnoException };
  const known = REASONS[code ?? ""];
  return known ?? visibleLine((cause?.message || message).replace(/\.$/, ""));
}
