import { isMap } from "./pointer.ts";
import { memberOf, type Node, type Reader } from "./reader.ts";

/** Addresses under `servers`, their variables replaced by the defaults. */
export function serversOf(reader: Reader, node: Node): string[] {
  const addresses: string[] = [];
  for (const server of reader.items(node, "servers")) {
    const url = reader.text(server, "url");
    if (url === undefined) continue;
    const variables = memberOf(server.value, "variables");
    addresses.push(
      url.replace(/\{([^{}]+)\}/g, (whole, name: string) => {
        const variable = isMap(variables) ? memberOf(variables, name) : undefined;
        const value = isMap(variable) ? memberOf(variable, "default") : undefined;
        return value === undefined ? whole : String(value);
      }),
    );
  }
  return addresses;
}
