import type * as t from "@babel/types";
import { patternNames } from "../syntax/nodes.ts";
import { evaluate } from "./evaluate.ts";
import { execute, type Frame, hoist } from "./execute.ts";
import { globals } from "./globals.ts";
import type { Reader } from "./reader.ts";
import { fieldOf, Scope, type Site, type Struct, struct, UNKNOWN, type Value } from "./value.ts";

/** A file of the application, with what it exports. */
export interface Module {
  file: string;
  scope: Scope;
  /** `exports`, and what ESM exports by name; `default` among them. */
  exports: Struct;
  /** `module.exports`, which may have been replaced. */
  holder: Struct;
  isEsm: boolean;
}

/** Evaluates a file: what stands at its top level, with the functions that it calls. */
export function makeModule(reader: Reader, file: string, program: t.Program): Module {
  const exports = struct();
  const holder = struct([["exports", exports]]);
  const scope = new Scope(file, globals(reader, file));
  const isEsm = program.body.some((node) => /^(Import|Export)/.test(node.type));
  const module: Module = { file, scope, exports, holder, isEsm };
  reader.modules.set(file, module);
  scope.declare("exports", exports);
  scope.declare("module", holder);
  scope.declare("require", {
    kind: "native",
    name: "require",
    call: ([specifier]: Value[], at: Site) => imported(reader, file, specifier, at.node, "require"),
  });
  for (const node of program.body) if (node.type === "ImportDeclaration") declareImports(reader, module, node);
  hoist(reader, program.body.map(declarationOf), scope);
  const frame = { returns: [], left: false };
  for (const node of program.body) runTopLevel(reader, module, node, frame);
  return module;
}

/** `export const x` holds a declaration like any other. */
function declarationOf(node: t.Statement): t.Statement {
  const inner =
    node.type === "ExportNamedDeclaration" || node.type === "ExportDefaultDeclaration" ? node.declaration : undefined;
  return inner && /Declaration$/.test(inner.type) ? (inner as t.Statement) : node;
}

function declareImports(reader: Reader, module: Module, node: t.ImportDeclaration): void {
  if (node.importKind === "type" || node.importKind === "typeof") return;
  for (const specifier of node.specifiers) {
    const whole = () => moduleNamed(reader, module.file, node.source.value);
    module.scope.declare(specifier.local.name, () => {
      if (specifier.type === "ImportNamespaceSpecifier") return namespaceOf(whole());
      const name =
        specifier.type === "ImportDefaultSpecifier"
          ? "default"
          : specifier.imported.type === "Identifier"
            ? specifier.imported.name
            : specifier.imported.value;
      return exportOf(whole(), name);
    });
  }
}

type Found = Module | { package: string } | undefined;

/** A module of the application, or the name of a package. */
function moduleNamed(reader: Reader, from: string, specifier: string): Found {
  const file = reader.resolver.resolve(specifier, from);
  if (file !== undefined) return reader.module(file);
  if (/^[./]/.test(specifier)) return undefined;
  return { package: specifier.replace(/^node:/, "") };
}

const external = (module: string): Value => ({ kind: "external", form: "module", module });

function namespaceOf(found: Found): Value {
  if (!found) return UNKNOWN;
  if ("package" in found) return external(found.package);
  return found.isEsm ? found.exports : commonJs(found);
}

function commonJs(module: Module): Value {
  return module.holder.fields.get("exports") ?? UNKNOWN;
}

/** An export by name, as bundlers and TypeScript let ESM and CommonJS mix. */
function exportOf(found: Found, name: string): Value {
  if (!found) return UNKNOWN;
  if ("package" in found) {
    const whole = external(found.package);
    return name === "default" ? whole : { kind: "external", form: "member", object: whole, name };
  }
  if (found.isEsm) return found.exports.fields.get(name) ?? UNKNOWN;
  const whole = commonJs(found);
  if (name !== "default") return fieldOf(whole, name) ?? UNKNOWN;
  return fieldOf(whole, "__esModule") ? (fieldOf(whole, "default") ?? whole) : whole;
}

/** What `require(…)` or `import(…)` gives. */
export function imported(
  reader: Reader,
  from: string,
  specifier: Value | undefined,
  node: t.Node,
  how: "require" | "import",
): Value {
  if (specifier?.kind !== "literal" || typeof specifier.value !== "string") {
    const what = `what is loaded by ${reader.text({ file: from, node })}`;
    if (!isOfOthers(node)) reader.cannotRead(what, { file: from, node }, { hides: "module" });
    return UNKNOWN;
  }
  const found = moduleNamed(reader, from, specifier.value);
  if (!found || "package" in found) return namespaceOf(found);
  if (found.isEsm) return found.exports;
  const whole = commonJs(found);
  return how === "import"
    ? struct([["default", whole], ...(whole.kind === "object" ? whole.fields : [])], true)
    : whole;
}

/** `import(`@scope/package/data/${name}`)`, `require(`./strings/${name}.json`)`: code of others, and data. */
function isOfOthers(node: t.Node): boolean {
  const given =
    node.type === "ImportExpression" ? node.source : node.type === "CallExpression" ? node.arguments[0] : undefined;
  if (given?.type !== "TemplateLiteral") return false;
  const [start, end] = [given.quasis[0], given.quasis.at(-1)].map((it) => it?.value.cooked ?? "");
  return /^@[\w.-]+\/[\w.-]+\//.test(start!) || /\.(json|txt|css|scss|svg|png|md|html|ya?ml|wasm)(\?.*)?$/.test(end!);
}

function runTopLevel(reader: Reader, module: Module, node: t.Statement, frame: Frame): void {
  const { scope, exports, holder } = module;
  switch (node.type) {
    case "ImportDeclaration":
      return;
    case "ExportAllDeclaration": {
      if (node.exportKind === "type") return;
      const found = moduleNamed(reader, module.file, node.source.value);
      if (found && !("package" in found))
        for (const [name, value] of found.exports.fields) if (name !== "default") exports.fields.set(name, value);
      return;
    }
    case "ExportNamedDeclaration": {
      if (node.exportKind === "type") return;
      if (node.declaration) {
        execute(reader, node.declaration, scope, frame);
        for (const name of declaredNames(node.declaration)) exports.fields.set(name, scope.lookup(name) ?? UNKNOWN);
      }
      for (const specifier of node.specifiers) exportSpecifier(reader, module, node, specifier);
      return;
    }
    case "ExportDefaultDeclaration": {
      const { declaration } = node;
      if (declaration.type === "TSDeclareFunction") return;
      const named =
        (declaration.type === "FunctionDeclaration" || declaration.type === "ClassDeclaration") && declaration.id;
      if (named) {
        execute(reader, declaration, scope, frame);
        exports.fields.set("default", scope.lookup(named.name) ?? UNKNOWN);
      } else exports.fields.set("default", evaluate(reader, declaration as t.Expression, scope));
      return;
    }
    case "TSExportAssignment":
      holder.fields.set("exports", evaluate(reader, node.expression, scope));
      module.isEsm = false;
      return;
    case "TSImportEqualsDeclaration":
      if (node.moduleReference.type === "TSExternalModuleReference")
        scope.declare(
          node.id.name,
          namespaceOf(moduleNamed(reader, module.file, (node.moduleReference.expression as t.StringLiteral).value)),
        );
      return;
    default:
      execute(reader, node, scope, frame);
  }
}

function exportSpecifier(
  reader: Reader,
  module: Module,
  { source }: t.ExportNamedDeclaration,
  specifier: t.ExportNamedDeclaration["specifiers"][number],
): void {
  const exported = specifier.exported.type === "Identifier" ? specifier.exported.name : specifier.exported.value;
  const found = source ? moduleNamed(reader, module.file, source.value) : undefined;
  const set = (value: Value) => module.exports.fields.set(exported, value);
  if (specifier.type === "ExportNamespaceSpecifier") set(namespaceOf(found));
  else if (specifier.type === "ExportDefaultSpecifier") set(exportOf(found, "default"));
  else {
    const local = specifier.local as t.Identifier | t.StringLiteral;
    const name = local.type === "Identifier" ? local.name : local.value;
    set(source ? exportOf(found, name) : (module.scope.lookup(name) ?? UNKNOWN));
  }
}

function declaredNames(node: t.Declaration): string[] {
  if (node.type === "VariableDeclaration")
    return node.declarations.flatMap(({ id }) => patternNames(id)).map(({ name }) => name);
  const { id } = node as { id?: t.Identifier | t.StringLiteral | null };
  return id?.type === "Identifier" ? [id.name] : [];
}
