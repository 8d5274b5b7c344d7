import type * as t from "@babel/types";
import { closure, evaluate, keyOf } from "./evaluate.ts";
import { frameworkCall } from "./frameworks/frameworks.ts";
import type { Reader } from "./reader.ts";
import { type ClassValue, Scope, type Site, type Struct, UNKNOWN, type Value } from "./value.ts";

export function makeClass(reader: Reader, node: t.Class, scope: Scope): ClassValue {
  const base = node.superClass ? evaluate(reader, node.superClass, scope) : undefined;
  const value: ClassValue = { kind: "class", node, scope, base, statics: new Map() };
  reader.classes.push(value);
  if (node.decorators?.some(({ expression }) => isController(expression)))
    reader.cannotRead("the routes of this class, which decorators make", { file: scope.file, node });
  const inner = new Scope(scope.file, scope, value);
  if (node.id) inner.declare(node.id.name, value);
  value.scope = inner;
  for (const member of node.body.body) {
    if (member.type === "StaticBlock" || !("static" in member) || !member.static) continue;
    if (member.type === "ClassMethod") {
      const key = keyOf(reader, member, inner);
      if (key !== undefined) value.statics.set(key, closure(reader, member, inner, value));
    } else if (member.type === "ClassProperty" && member.value) {
      const key = keyOf(reader, member, inner);
      if (key !== undefined) value.statics.set(key, evaluate(reader, member.value, inner));
    }
  }
  return value;
}

/** `@Controller("users")` of NestJS, routing-controllers and tsoa. */
function isController(decorator: t.Node): boolean {
  const callee = decorator.type === "CallExpression" ? decorator.callee : decorator;
  return callee.type === "Identifier" && /^(Json|Rest)?Controller$|^Route$/.test(callee.name);
}

/** A new object of a class: fields, methods, then the constructor, the base class first. */
export function instantiate(reader: Reader, of: ClassValue, args: Value[], self?: Struct): Struct {
  reader.instantiated.add(of.node);
  const instance: Struct = self ?? { kind: "object", fields: new Map(), open: true, of };
  if (!reader.recorder) reader.lasting.add(instance);
  const scope = new Scope(of.scope.file, of.scope, instance);
  const members = of.node.body.body;
  const maker = members.find((it): it is t.ClassMethod => it.type === "ClassMethod" && it.kind === "constructor");
  const runBase = (baseArgs: Value[]) => {
    if (of.base?.kind === "class") instantiate(reader, of.base, baseArgs, instance);
    else if (of.base?.kind === "external")
      actAs(reader, instance, of.base, baseArgs, { file: scope.file, node: of.node });
  };
  const superCall = (given: Value[]) => {
    runBase(given);
    return instance;
  };
  // Methods can be called by the base's constructor already.
  const methods = () => {
    for (const member of members) {
      if ((member.type !== "ClassMethod" && member.type !== "ClassPrivateMethod") || member.static) continue;
      const key = member.type === "ClassMethod" ? keyOf(reader, member, scope) : `#${member.key.id.name}`;
      if (key === undefined || member.kind === "constructor") continue;
      instance.fields.set(key, member.kind === "method" ? closure(reader, member, scope, instance) : UNKNOWN);
    }
  };
  if (maker) {
    methods();
    scope.declare("super", { kind: "native", name: "super", call: superCall });
  } else runBase(args);
  methods();
  for (const member of members) {
    if ((member.type !== "ClassProperty" && member.type !== "ClassPrivateProperty") || member.static) continue;
    const key = member.type === "ClassProperty" ? keyOf(reader, member, scope) : `#${member.key.id.name}`;
    if (key !== undefined && member.value) instance.fields.set(key, evaluate(reader, member.value, scope));
  }
  if (maker) callMaker(reader, maker, scope, args, instance);
  for (const member of members) {
    // What a getter gives is what it would return now.
    if (member.type !== "ClassMethod" || member.kind !== "get" || member.static) continue;
    const key = keyOf(reader, member, scope);
    if (key !== undefined) instance.fields.set(key, reader.run(closure(reader, member, scope, instance), []));
  }
  return instance;
}

/** An application or a router of a package, with fields and methods of its own. */
function actAs(reader: Reader, instance: Struct, callee: Value, args: Value[], at: Site): void {
  const made = frameworkCall(reader, { kind: "external", form: "call", callee, args, construct: true, at });
  if (made?.kind === "router") instance.acts = made;
}

function callMaker(reader: Reader, maker: t.ClassMethod, scope: Scope, args: Value[], instance: Struct): void {
  for (const [i, parameter] of maker.params.entries()) {
    if (parameter.type !== "TSParameterProperty") continue;
    const filledIn = parameter.parameter.type === "AssignmentPattern" ? parameter.parameter : undefined;
    const inner = filledIn ? filledIn.left : parameter.parameter;
    const given = args[i] ?? (filledIn ? evaluate(reader, filledIn.right, scope) : UNKNOWN);
    if (inner.type === "Identifier") instance.fields.set(inner.name, given);
  }
  reader.run(closure(reader, maker, scope, instance), args);
}
