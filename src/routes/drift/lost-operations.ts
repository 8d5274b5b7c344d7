import type { Finding } from "../../report/finding.ts";
import type { Api } from "../spec/api.ts";
import type { Place, Pointer } from "../spec/document.ts";
import { isMap, refOf } from "../spec/pointer.ts";

const METHODS = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"]);
const RULES = new Set(["invalid-document", "dangling-reference", "endless-reference"]);

/**
 * What is wrong with a spec. Where all of a path or an operation is lost by it, nothing can be compared with what should
 * stand there, which is an error: a warning would let the check pass.
 */
export function findingsOfSpec(api: Api): Finding[] {
  const places = new Set(lostPlaces(api).map(({ file, line, column }) => `${file}:${line}:${column}`));
  return api.findings.map((one) => {
    const { file, line, column } = one.location ?? {};
    const isLost = RULES.has(one.rule) && places.has(`${file}:${line}:${column}`);
    return isLost ? { ...one, severity: "error" as const } : one;
  });
}

/** Where findings stand of paths and operations that could not be read. */
function lostPlaces({ spec }: Api): Place[] {
  const { paths } = spec.root;
  const top: Pointer = { file: spec.entry, path: ["paths"] };
  // Where nothing stands, nothing is lost.
  if (paths === undefined || paths === null) return [];
  if (!isMap(paths)) return [spec.placeOfKey(top)];
  return Object.entries(paths).flatMap(([path, item]) =>
    path.startsWith("x-") ? [] : lostIn({ ...top, path: ["paths", path] }, item, spec),
  );
}

function lostIn(at: Pointer, item: unknown, spec: Api["spec"]): Place[] {
  const ref = refOf(item);
  if (ref !== undefined) {
    const found = spec.resolve(ref, at);
    if (found === undefined)
      return [spec.place({ ...at, path: [...at.path, "$ref"] }), spec.placeOfKey(at), ...endsOf(ref, at, spec)];
    return lostIn(found.at, found.value, spec);
  }
  if (item === null) return [];
  if (!isMap(item)) return [spec.placeOfKey(at)];
  return Object.entries(item).flatMap(([method, operation]) =>
    METHODS.has(method) && operation !== null && !isMap(operation)
      ? [spec.placeOfKey({ ...at, path: [...at.path, method] })]
      : [],
  );
}

/** Where references lead that come back to themselves: one of these places has the finding. */
function endsOf(ref: string, at: Pointer, spec: Api["spec"]): Place[] {
  const places: Place[] = [];
  let next: string | undefined = ref;
  let from = at;
  for (let i = 0; i < 20 && next !== undefined; i++) {
    const found = spec.follow(next, from);
    if (found === undefined) return [...places, spec.place({ ...from, path: [...from.path, "$ref"] })];
    places.push(spec.placeOfKey(found.at));
    from = found.at;
    next = refOf(found.value);
  }
  return places;
}
