import { relative, sep } from "node:path";

/** A path as reports show it: relative to the root, with `/`; the absolute one when it lies elsewhere. */
export function relativePath(root: string, path: string): string {
  const shown = relative(root, path).split(sep).join("/");
  return shown.startsWith("../") || shown === ".." ? path.split(sep).join("/") : shown || ".";
}
