import { isMap } from "./pointer.ts";
import { memberOf, type Node, type Reader } from "./reader.ts";

/** More addresses than this are not written out: variables then have their defaults. */
const MOST_ADDRESSES = 50;

/** Addresses under `servers`: their variables by the lists of values, else by the defaults. Those by defaults are first. */
export function serversOf(reader: Reader, node: Node): string[] {
  return [...reader.items(node, "servers")].flatMap((server) => {
    const url = reader.text(server, "url");
    return url === undefined ? [] : addressesOf(url, memberOf(server.value, "variables"));
  });
}

function addressesOf(url: string, variables: unknown): string[] {
  const names = new Set([...url.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1]!));
  const choices = new Map(
    [...names].map((name) => [name, valuesOf(isMap(variables) ? memberOf(variables, name) : undefined)]),
  );
  const count = [...choices.values()].reduce((product, values) => product * Math.max(1, values.length), 1);
  let addresses = [url];
  for (const [name, values] of choices) {
    const chosen = count > MOST_ADDRESSES ? values.slice(0, 1) : values;
    if (chosen.length > 0)
      addresses = addresses.flatMap((address) => chosen.map((value) => address.replaceAll(`{${name}}`, value)));
  }
  return addresses;
}

/** The default first; nothing where the variable is not described. */
function valuesOf(variable: unknown): string[] {
  if (!isMap(variable)) return [];
  const [usual, list] = [memberOf(variable, "default"), memberOf(variable, "enum")];
  const listed = Array.isArray(list) ? list.map((value) => String(value)) : [];
  return [...new Set(usual === undefined ? listed : [String(usual), ...listed])];
}
