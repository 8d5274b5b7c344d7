import { type ParserPlugin, parse } from "@babel/parser";
import type { Expression, File, Node, Statement } from "@babel/types";

/** A name that a module gives away, or a function that an object or class of its holds. */
export interface Exported {
  name: string;
  /** Where its own text begins and ends; of something from another module, the export itself. */
  start: number;
  end: number;
}

/** An import's names: what they are called there, and here. */
export interface Imported {
  source: string;
  /** "*" for all as one object, "default" for the default. */
  imported: string;
  local: string;
  typeOnly: boolean;
}

/** What is known of a module without running it. Offsets are those of the text as it is. */
export interface Module {
  exports: Exported[];
  /** Modules of which everything is passed on. */
  stars: string[];
  imports: Imported[];
  /** Names that are taken at the top of the module. */
  bindings: Set<string>;
  /** End of the last import declaration; undefined where there is none. */
  importsEnd: number | undefined;
}

/** Reads a file of people's. Throws where it cannot be parsed: the error's message says where. */
export function readModule(path: string, text: string): Module {
  const plugins: ParserPlugin[] = [];
  if (!/\.[cm]?jsx?$/.test(path)) plugins.push("typescript");
  if (/\.(?:[jt]sx|js)$/.test(path)) plugins.push("jsx");
  const mark = text.startsWith("\ufeff") ? 1 : 0;
  const source = text.slice(mark);
  const tried = (own: ParserPlugin[]) => parse(source, { sourceType: "module", plugins: [...plugins, ...own] });
  let file: File;
  try {
    file = tried(["decorators-legacy"]);
  } catch (error) {
    if (!source.includes("@")) throw error;
    file = tried(["decorators", "decoratorAutoAccessors"]);
  }
  return new Reader(file, mark).module;
}

/** The members of calls that make the application: handlers may be written there. */
const FACTORIES = new Set(["createApp", "createRouter", "createPlugin"]);

/** What no handler is. */
const PLAIN = /^(?:Numeric|String|Boolean|Null|BigInt|RegExp|Template)Literal$|^ArrayExpression$/;

class Reader {
  readonly module: Module = { exports: [], stars: [], imports: [], bindings: new Set(), importsEnd: undefined };
  /** What names of the module stand for, as far as it is an object or a class. */
  readonly #values = new Map<string, Node>();
  readonly #mark: number;

  constructor({ program }: File, mark: number) {
    this.#mark = mark;
    for (const statement of program.body) this.#bind(statement);
    for (const statement of program.body) this.#export(statement);
    for (const statement of program.body) if (statement.type !== "ImportDeclaration") this.#factories(statement);
  }

  #add(name: string, node: Node): void {
    this.module.exports.push({ name, start: node.start! + this.#mark, end: node.end! + this.#mark });
  }

  #bind(statement: Statement): void {
    const { bindings, imports } = this.module;
    switch (statement.type) {
      case "ImportDeclaration":
        this.module.importsEnd = statement.end! + this.#mark;
        for (const one of statement.specifiers) {
          const imported =
            one.type === "ImportSpecifier"
              ? nameOf(one.imported)
              : one.type === "ImportDefaultSpecifier"
                ? "default"
                : "*";
          const typeOnly =
            statement.importKind === "type" || (one.type === "ImportSpecifier" && one.importKind === "type");
          imports.push({ source: statement.source.value, imported, local: one.local.name, typeOnly });
          bindings.add(one.local.name);
        }
        return;
      case "ExportNamedDeclaration":
      case "ExportDefaultDeclaration":
        if (statement.declaration && "type" in statement.declaration) this.#bind(statement.declaration as Statement);
        return;
      case "VariableDeclaration":
        for (const { id, init } of statement.declarations) {
          for (const { name } of patternNames(id)) bindings.add(name);
          if (id.type === "Identifier" && init) this.#values.set(id.name, init);
        }
        return;
      case "TSModuleDeclaration":
      case "TSEnumDeclaration":
      case "TSInterfaceDeclaration":
      case "TSTypeAliasDeclaration":
      case "TSImportEqualsDeclaration":
      case "TSDeclareFunction":
      case "FunctionDeclaration":
      case "ClassDeclaration":
        if (statement.id?.type === "Identifier") {
          bindings.add(statement.id.name);
          this.#values.set(statement.id.name, statement);
        }
        return;
    }
  }

  #export(statement: Statement): void {
    switch (statement.type) {
      case "ExportAllDeclaration":
        this.module.stars.push(statement.source.value);
        return;
      case "ExportDefaultDeclaration": {
        const { declaration } = statement;
        if ("id" in declaration && declaration.id?.type === "Identifier") this.#add(declaration.id.name, declaration);
        this.#members(declaration, 0);
        return;
      }
      case "ExportNamedDeclaration":
        if (statement.exportKind === "type") return;
        for (const one of statement.specifiers) {
          this.#add(nameOf(one.exported), one);
          if (one.type === "ExportSpecifier" && !statement.source) this.#members(one.local, 0);
        }
        if (statement.declaration) this.#declared(statement.declaration);
        return;
      case "TSExportAssignment":
        this.#members(statement.expression, 0);
        return;
      case "ExpressionStatement":
        this.#assigned(statement.expression);
        return;
    }
  }

  #declared(declaration: Statement): void {
    if (declaration.type === "VariableDeclaration") {
      for (const one of declaration.declarations) {
        const { id, init } = one;
        for (const { name, node } of patternNames(id)) this.#add(name, id.type === "Identifier" ? one : node);
        if (init) this.#members(init, 0);
      }
    } else if ("id" in declaration && declaration.id?.type === "Identifier") {
      if (/^(?:TSInterface|TSTypeAlias|TSDeclare)/.test(declaration.type)) return;
      this.#add(declaration.id.name, declaration);
      this.#members(declaration, 0);
    }
  }

  /** `module.exports = { … }`, `exports.name = …` */
  #assigned(expression: Expression): void {
    if (expression.type !== "AssignmentExpression" || expression.left.type !== "MemberExpression") return;
    const { object, property } = expression.left;
    const isModule = object.type === "Identifier" && object.name === "module" && nameOf(property) === "exports";
    const isExports =
      (object.type === "Identifier" && object.name === "exports") ||
      (object.type === "MemberExpression" && nameOf(object.property) === "exports");
    if (isExports) this.#add(nameOf(property), expression);
    if (isModule || isExports) this.#members(expression.right, 0);
  }

  /** Functions that an object, a class, a namespace or what is made of them holds. */
  #members(node: Node, depth: number): void {
    if (depth > 6) return;
    switch (node.type) {
      case "ObjectExpression":
        for (const one of node.properties) {
          if (one.type === "SpreadElement") this.#members(one.argument, depth + 1);
          else {
            const plain = one.type === "ObjectProperty" && PLAIN.test(one.value.type);
            if (!plain && (!one.computed || one.key.type === "StringLiteral")) this.#add(nameOf(one.key), one);
            if (one.type === "ObjectProperty") this.#members(one.value, depth + 1);
          }
        }
        return;
      case "ClassDeclaration":
      case "ClassExpression":
        for (const one of node.body.body) {
          if ("key" in one && one.key.type !== "PrivateName" && one.type !== "TSDeclareMethod")
            this.#add(nameOf(one.key), one);
        }
        if (node.superClass) this.#members(node.superClass, depth + 1);
        return;
      case "TSModuleDeclaration":
        if (node.body.type === "TSModuleBlock") for (const one of node.body.body) this.#export(one);
        return;
      case "TSAsExpression":
      case "TSSatisfiesExpression":
      case "TSNonNullExpression":
      case "TSTypeAssertion":
      case "ParenthesizedExpression":
        this.#members(node.expression, depth + 1);
        return;
      case "NewExpression":
      case "CallExpression":
        this.#members(node.callee, depth + 1);
        for (const one of node.arguments) this.#members(one, depth + 1);
        return;
      case "Identifier": {
        const value = this.#values.get(node.name);
        if (value && value !== node && value.type !== "FunctionDeclaration") this.#members(value, depth + 1);
        return;
      }
    }
  }

  /** Functions written where the application is made: `createApp({ listPets: async () => … })`. */
  #factories(root: Node): void {
    const visit = (node: Node, depth: number) => {
      if (node.type === "CallExpression" && node.callee.type === "Identifier" && FACTORIES.has(node.callee.name)) {
        const [first] = node.arguments;
        if (first?.type === "ObjectExpression") {
          for (const one of first.properties) {
            const written =
              one.type === "ObjectMethod" ||
              (one.type === "ObjectProperty" && /^(?:Arrow)?Function/.test(one.value.type));
            if (written && !one.computed) this.#add(nameOf(one.key), one);
          }
        }
      }
      if (depth > 40) return;
      for (const key of Object.keys(node)) {
        if (key === "loc" || key.endsWith("omments")) continue;
        const value = (node as unknown as Record<string, unknown>)[key];
        for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child, depth + 1);
      }
    };
    visit(root, 0);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && typeof (value as { type?: unknown }).type === "string";
}

function nameOf(node: Node): string {
  if (node.type === "Identifier") return node.name;
  return node.type === "StringLiteral" || node.type === "NumericLiteral" ? String(node.value) : "";
}

function patternNames(node: Node): { name: string; node: Node }[] {
  switch (node.type) {
    case "Identifier":
      return [{ name: node.name, node }];
    case "ObjectPattern":
      return node.properties.flatMap((one) => patternNames(one.type === "RestElement" ? one.argument : one.value));
    case "ArrayPattern":
      return node.elements.flatMap((one) => (one ? patternNames(one) : []));
    case "AssignmentPattern":
      return patternNames(node.left);
    case "RestElement":
      return patternNames(node.argument);
    default:
      return [];
  }
}
