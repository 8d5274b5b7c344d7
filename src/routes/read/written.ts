import { readApplication, type UnreadPlace } from "./application.ts";
import { filesIn, type SourceFiles } from "./files.ts";
import { type OpenApi, specOf } from "./spec.ts";

/** A spec that was made, with what it was made of. */
export interface WrittenSpec {
  spec: OpenApi;
  operations: WrittenOperation[];
  /** What could not be read. */
  unread: UnreadPlace[];
  /** What generated code cannot bring back. */
  beyond: UnreadPlace[];
  /** Files with a syntax error. */
  broken: UnreadPlace[];
  /** Number of source files that were read. */
  files: number;
}

/** An operation as `--json` lists it. */
export interface WrittenOperation {
  method: string;
  path: string;
  operation_id: string | null;
  file: string | null;
  line: number | null;
}

/**
 * Reads the application of a directory and writes the spec of what it serves.
 * @param top of the repository, whose other files its modules may import
 */
export function specFromDirectory(
  directory: string,
  { title, name, top }: { title?: string; name: string; top?: string },
): WrittenSpec {
  const files = filesIn(directory, top);
  const application = readApplication(files);
  const manifest = nearestManifest(files);
  const spec = specOf(application, { title: title ?? manifest.name ?? name, version: manifest.version ?? "1.0.0" });
  return {
    spec,
    operations: application.operations.map(({ method, path, location }) => ({
      method,
      path,
      operation_id: operationId(spec, method, path),
      file: location.file,
      line: location.line ?? null,
    })),
    unread: application.unread,
    beyond: application.beyond,
    broken: application.broken,
    files: application.files,
  };
}

/** The operationId that a spec gives an operation. */
export function operationId(spec: OpenApi, method: string, path: string): string | null {
  const { operationId: id } = (spec.paths[path]?.[method] ?? {}) as { operationId?: string };
  return id ?? null;
}

/** That of the directory, else of the nearest one around it: sources often have a directory of their own. */
function nearestManifest(files: SourceFiles): { name?: string; version?: string } {
  const around = files.list().filter((path) => /^(\.\.\/)*package\.json$/.test(path));
  const [nearest] = around.sort((a, b) => a.length - b.length);
  return manifestOf(nearest === undefined ? undefined : files.read(nearest));
}

function manifestOf(text: string | undefined): { name?: string; version?: string } {
  try {
    const { name, version } = JSON.parse(text ?? "{}") as { name?: unknown; version?: unknown };
    return {
      ...(typeof name === "string" && name !== "" && { name }),
      ...(typeof version === "string" && { version }),
    };
  } catch {
    return {};
  }
}
