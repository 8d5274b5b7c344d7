import { assignNames, camelCase, pascalCase } from "../naming/identifiers.ts";
import type { Api, Operation } from "../spec/api.ts";

/** The operations of one tag, and what its files and constants are called. */
export interface Tag {
  name: string;
  /** Stem of routes/<file>.ts and handlers/<file>.ts. */
  file: string;
  /** "petStoreRoutes" */
  routes: string;
  /** "PetStoreHandlers" */
  handlers: string;
  operations: Operation[];
}

export function tagsOf(api: Api): Tag[] {
  const files = [...new Set(api.operations.map(({ tagFile }) => tagFile))];
  const names = assignNames(
    files.map((file) => ({ key: file, text: file })),
    (text) => pascalCase(text),
  );
  return files.map((file) => {
    const operations = api.operations.filter(({ tagFile }) => tagFile === file);
    const name = names.get(file)!;
    return {
      name: operations[0]!.tag,
      file,
      routes: `${camelCase(name)}Routes`,
      handlers: `${name}Handlers`,
      operations,
    };
  });
}
