import { docComment } from "../generate/source-text.ts";
import type { Operation } from "../spec/api.ts";
import { titleOf } from "./routes-text.ts";

/** What the functions of handlers are written with; people may have given these names to something else. */
export interface HandlerNames {
  context: string;
  error: string;
  typeOf(name: string): string;
}

const PLAIN_NAMES: HandlerNames = { context: "Context", error: "HttpError", typeOf: (name) => name };

/** One function, to be filled in by people. Until then it answers 501. `name` differs from the id where that is taken. */
export function handlerText(operation: Operation, names: HandlerNames, name = operation.id): string {
  const { request, response } = operation.types;
  const parameter = `_request: ${names.typeOf(request)} & ${names.context}`;
  const exported = name === operation.id ? "export " : "";
  const signature = `${exported}async function ${name}(${parameter}): Promise<${names.typeOf(response)}> {`;
  const again = exported ? "" : `\nexport { ${name} as ${operation.id} };\n`;
  return `${docComment(titleOf(operation), "", operation.deprecated)}${signature}
  throw new ${names.error}(501, "${operation.id} is not implemented yet.");
}
${again}`;
}

/** Text of a new handlers/<tag>.ts. */
export function handlersText(operations: readonly Operation[]): string {
  const types = operations.flatMap(({ types }) => [types.request, types.response]).sort();
  const names = `import type {\n${types.map((name) => `  ${name},\n`).join("")}} from "../types.js";\n`;
  const short = `import type { ${types.join(", ")} } from "../types.js";\n`;
  return `import { HttpError } from "../runtime/errors.js";
import type { Context } from "../runtime/types.js";
${short.length <= 100 ? short : names}
${operations.map((operation) => handlerText(operation, PLAIN_NAMES)).join("\n")}`;
}
