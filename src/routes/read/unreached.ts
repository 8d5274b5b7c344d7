import type * as t from "@babel/types";
import { isOurs } from "../generate/header.ts";
import { BROWSER } from "./browser.ts";
import { OTHERS_IN_USE, takesRequest } from "./call.ts";
import { HTTP_METHODS } from "./frameworks/frameworks.ts";
import { endOfServed } from "./paths.ts";
import type { Reader } from "./reader.ts";

/**
 * Lists what looks like a registration of a route and was never reached: it stands where reading ended, behind a call
 * that could not be followed, or on something of which nothing is known.
 */
export function noteUnreached(reader: Reader, sources: readonly string[]): void {
  for (const file of sources) {
    const text = reader.files.read(file) ?? "";
    if (!MAY_REGISTER.test(text) || isOurs(text) || BROWSER.test(text) || OTHERS_IN_USE.test(text)) continue;
    const program = reader.parsed(file)?.program;
    if (!program) continue;
    for (const node of registrationsIn(reader, program))
      if (!reader.unread.some(({ at }) => at.node === node))
        reader.cannotRead(
          `the route of ${reader.text({ file, node })}, which was not reached`,
          { file, node },
          { cause: "routes in code that was not reached", ends: endOfServed(pathOf(node)) },
        );
  }
}

function pathOf({ arguments: [path] }: t.CallExpression): string | undefined {
  return path?.type === "StringLiteral" ? path.value : undefined;
}

const MAY_REGISTER = /\.(get|post|put|patch|delete|all|route)\s*[(<]/;

/** Calls that look like registrations, and of which nothing is known. */
function registrationsIn(reader: Reader, program: t.Node): t.CallExpression[] {
  const found: t.CallExpression[] = [];
  const open: t.Node[] = [program];
  for (let node = open.pop(); node; node = open.pop()) {
    if (reader.skipped.has(node)) continue;
    if (node.type === "CallExpression" && !reader.settled.has(node) && registers(node)) found.push(node);
    for (const value of Object.values(node))
      for (const child of Array.isArray(value) ? value : [value])
        if (child && typeof child === "object" && typeof (child as t.Node).type === "string" && "start" in child)
          open.push(child as t.Node);
  }
  return found.reverse();
}

/** `router.get("/path", …, handler)`, `app.route({ method, url, handler })` */
function registers({ callee, arguments: args }: t.CallExpression): boolean {
  if (callee.type !== "MemberExpression" || callee.computed || callee.property.type !== "Identifier") return false;
  const { name } = callee.property;
  const [first, ...others] = args;
  if (!first) return false;
  const onRouter = ROUTER.test(nameOf(callee.object));
  if (name === "route") return onRouter && isRouteObject(first);
  if (!HTTP_METHODS.includes(name) && name !== "all") return false;
  const last = others.at(-1);
  if (!last || !isPath(first)) return false;
  return isHandler(last) || (onRouter && /^(Identifier|MemberExpression|CallExpression)$/.test(last.type));
}

/** What applications and routers are called; what asks another server is called `api` or `client`. */
const ROUTER = /^(app|server|fastify|instance|koa|express|router|routes?)$|[a-z](App|Router|Routes?|Server)$/;

/** The last name of what a method is called on: `this.app` is an app. */
function nameOf(node: t.Node): string {
  if (node.type === "Identifier") return node.name;
  if (node.type === "MemberExpression" && node.property.type === "Identifier") return node.property.name;
  if (node.type === "MemberExpression" && node.property.type === "PrivateName") return node.property.id.name;
  // `app.get(…).post(…)`
  return node.type === "CallExpression" && node.callee.type === "MemberExpression" ? nameOf(node.callee.object) : "";
}

function isPath(node: t.Node): boolean {
  if (node.type === "StringLiteral") return node.value.startsWith("/");
  if (node.type !== "TemplateLiteral") return false;
  const start = node.quasis[0]?.value.cooked ?? "";
  const next = node.quasis[1]?.value.cooked ?? "";
  return start.startsWith("/") || (start === "" && next.startsWith("/"));
}

function isHandler(node: t.Node): boolean {
  return (node.type === "ArrowFunctionExpression" || node.type === "FunctionExpression") && takesRequest(node);
}

function isRouteObject(node: t.Node): boolean {
  if (node.type !== "ObjectExpression") return false;
  const names = node.properties.flatMap((property) =>
    property.type !== "SpreadElement" && property.key.type === "Identifier" ? [property.key.name] : [],
  );
  return names.includes("handler") && (names.includes("url") || names.includes("path"));
}
