import { assignNames, functionName } from "../naming/identifiers.ts";
import type { OAuthFlow, Operation, SecurityScheme } from "./api.ts";
import { below, isMap } from "./pointer.ts";
import { memberOf, type Node, type Reader } from "./reader.ts";

const TYPES = new Set(["apiKey", "http", "oauth2", "openIdConnect", "mutualTLS"]);
const LOCATIONS = new Set(["header", "query", "cookie"]);

/** @param schemes the map of all schemes of the document */
export function readSecuritySchemes(reader: Reader, schemes: Node | undefined): SecurityScheme[] {
  const found: Omit<SecurityScheme, "identifier">[] = [];
  for (const [name, node] of reader.entries(schemes)) {
    const written = reader.text(node, "type");
    // Swagger 2's `basic` is the scheme of that name of HTTP.
    const type = written === "basic" ? "http" : written;
    if (type === undefined || !TYPES.has(type)) {
      reader.wrong(below(node.at, "type"), "apiKey, http, oauth2, openIdConnect or mutualTLS", written ?? null);
      continue;
    }
    const location = reader.text(node, "in");
    if (type === "apiKey" && (location === undefined || !LOCATIONS.has(location) || !reader.text(node, "name"))) {
      reader.wrong(node.at, 'an object with "name", and "in" that is header, query or cookie', location ?? null);
      continue;
    }
    found.push({
      name,
      type: type as SecurityScheme["type"],
      in: type === "apiKey" ? (location as SecurityScheme["in"]) : undefined,
      parameterName: type === "apiKey" ? reader.text(node, "name") : undefined,
      scheme: written === "basic" ? "basic" : reader.text(node, "scheme")?.toLowerCase(),
      bearerFormat: reader.text(node, "bearerFormat"),
      flows: type === "oauth2" ? readFlows(reader, node) : undefined,
      openIdConnectUrl: type === "openIdConnect" ? reader.text(node, "openIdConnectUrl") : undefined,
      description: reader.text(node, "description"),
      at: node.at,
    });
  }
  const names = assignNames(
    found.map(({ name }) => ({ key: name, text: name })),
    functionName,
  );
  return found.map((scheme) => ({ ...scheme, identifier: names.get(scheme.name)! }));
}

/** Names of flows in Swagger 2. */
const OLD_FLOWS: Record<string, string> = { accessCode: "authorizationCode", application: "clientCredentials" };
const ADDRESSES = ["authorizationUrl", "tokenUrl", "refreshUrl", "deviceAuthorizationUrl"] as const;

/** Swagger 2 has one flow only, with its addresses beside it. */
function readFlows(reader: Reader, scheme: Node): Record<string, OAuthFlow> {
  const flows: Record<string, OAuthFlow> = Object.create(null);
  const old = memberOf(scheme.value, "flow");
  const found: (readonly [string, Node])[] =
    typeof old === "string"
      ? [[OLD_FLOWS[old] ?? old, scheme]]
      : [...reader.entries(reader.object(scheme, "flows"))].filter(([name]) => !name.startsWith("x-"));
  for (const [name, flow] of found) {
    const scopes: Record<string, string> = Object.create(null);
    const described = memberOf(flow.value, "scopes");
    if (isMap(described)) for (const scope of Object.keys(described)) scopes[scope] = String(described[scope] ?? "");
    const addresses = ADDRESSES.flatMap((key) => {
      const address = memberOf(flow.value, key);
      return typeof address === "string" ? [[key, address]] : [];
    });
    flows[name] = { ...Object.fromEntries(addresses), scopes };
  }
  return flows;
}

/**
 * The alternatives of `security` of an operation or of the document; undefined when it has none. An alternative that
 * names a scheme that is not there is kept, with a finding: it must not become open to everybody.
 */
export function readSecurity(
  reader: Reader,
  node: Node,
  schemes: readonly SecurityScheme[],
): Operation["security"] | undefined {
  const found = alternativesOf(reader, node);
  if (found === undefined) return undefined;
  const known = new Set(schemes.map(({ name }) => name));
  return found.map((alternative, i) => {
    complainOfTwoHeaders(reader, below(node.at, "security", i), Object.keys(alternative), schemes);
    return Object.keys(alternative).map((scheme) => {
      if (!known.has(scheme))
        reader.spec.complain(
          "unknown-security-scheme",
          "warning",
          below(node.at, "security"),
          `There is no security scheme ${JSON.stringify(scheme)}: describe it, or take it out of "security".`,
          { subject: scheme },
        );
      const scopes = alternative[scheme];
      return { scheme, scopes: Array.isArray(scopes) ? scopes.filter((it) => typeof it === "string") : [] };
    });
  });
}

/** The scheme in the `Authorization` header that credentials are sent by; undefined where they stand elsewhere. */
export function authorizationScheme({ type, scheme }: SecurityScheme): string | undefined {
  if (type === "apiKey" || type === "mutualTLS") return undefined;
  return type === "http" ? (scheme ?? "bearer") : "bearer";
}

/** Names in one object of `security` are all asked for; many authors mean that one is enough. */
function complainOfTwoHeaders(
  reader: Reader,
  at: Node["at"],
  names: readonly string[],
  schemes: readonly SecurityScheme[],
): void {
  const asked = new Map<string, string>();
  for (const name of names) {
    const scheme = schemes.find((one) => one.name === name);
    const header = scheme && authorizationScheme(scheme);
    if (header !== undefined && !asked.has(header)) asked.set(header, name);
  }
  if (asked.size < 2) return;
  const listed = [...asked.values()].map((name) => JSON.stringify(name)).join(" and ");
  reader.spec.complain(
    "unsatisfiable-security",
    "warning",
    at,
    `No request can have the credentials of both ${listed}: there is one Authorization header, so all are answered 401. If either is enough, make two items of them.`,
  );
}

/**
 * What is written under `security`, as the list of objects that it ought to be. Names alone, and an object in place of
 * the list, are common slips: they ask for credentials all the same. Where nothing can be read, it is as if left out.
 */
function alternativesOf(reader: Reader, node: Node): Record<string, unknown>[] | undefined {
  const written = memberOf(node.value, "security");
  const at = below(node.at, "security");
  if (written === undefined) return undefined;
  if (isMap(written) && Object.keys(written).length > 0) {
    complain(reader, at, '"security" must be a list of alternatives, not an object; it was read as the only one.');
    return [written];
  }
  if (!Array.isArray(written)) {
    reader.wrong(at, "a list", written);
    return undefined;
  }
  const found = written.flatMap((alternative, i) => {
    if (isMap(alternative)) return [alternative];
    if (typeof alternative !== "string") {
      reader.wrong(below(at, i), "an object", alternative);
      return [];
    }
    const name = JSON.stringify(alternative);
    complain(reader, below(at, i), `An alternative of "security" is an object: ${name} was read as { ${name}: [] }.`);
    return [{ [alternative]: [] }];
  });
  return found.length === 0 && written.length > 0 ? undefined : found;
}

function complain(reader: Reader, at: Node["at"], message: string): void {
  reader.spec.complain("invalid-document", "warning", at, message);
}
