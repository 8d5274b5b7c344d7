import { type ParserPlugin, parse } from "@babel/parser";
import type { Expression, File, Node, Statement } from "@babel/types";
import { childrenOf, patternNames } from "../../syntax/nodes.ts";
import { bare, FUNCTION, isNamed, nameOf, namesIn, returnedBy } from "./nodes.ts";

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

/** A module of which everything is passed on, and where that is said. */
export interface Star {
  source: string;
  start: number;
}

/** What is known of a module without running it. Offsets are those of the text as it is. */
export interface Module {
  exports: Exported[];
  /** Functions and constants at the top that are not given away by a name of their own. */
  locals: Exported[];
  stars: Star[];
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
  plugins.push("decoratorAutoAccessors", "deferredImportEvaluation", "sourcePhaseImports");
  const tried = (own: ParserPlugin) => parse(source, { sourceType: "module", plugins: [...plugins, own] });
  let file: File;
  try {
    file = tried("decorators-legacy");
  } catch (error) {
    if (!source.includes("@")) throw error;
    file = tried("decorators");
  }
  return new Reader(file, mark).module;
}

/** The members of calls that make the application: handlers may be written there. */
const FACTORIES = new Set(["createApp", "createRouter", "createPlugin"]);

/** What no handler is. */
const PLAIN = /^(?:Numeric|String|Boolean|Null|BigInt|RegExp|Template)Literal$|^ArrayExpression$/;

class Reader {
  readonly module: Module = {
    exports: [],
    locals: [],
    stars: [],
    imports: [],
    bindings: new Set(),
    importsEnd: undefined,
  };
  /** What names of the module stand for. */
  readonly #values = new Map<string, Node>();
  /** `pets.listPets = …` at the top, by what is assigned to. */
  readonly #assignments = new Map<string, { name: string; node: Node }[]>();
  readonly #mark: number;

  constructor({ program }: File, mark: number) {
    this.#mark = mark;
    for (const statement of program.body) this.#bind(statement);
    for (const statement of program.body) this.#export(statement);
    for (const statement of program.body) if (statement.type !== "ImportDeclaration") this.#factories(statement);
  }

  #add(name: string, node: Node): void {
    this.module.exports.push(this.#placed(name, node));
  }

  #placed(name: string, node: Node): Exported {
    return { name, start: node.start! + this.#mark, end: node.end! + this.#mark };
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
        for (const one of statement.declarations) {
          const { id, init } = one;
          for (const { name } of patternNames(id)) bindings.add(name);
          if (id.type !== "Identifier" || !init) continue;
          this.#values.set(id.name, init);
          this.module.locals.push(this.#placed(id.name, one));
        }
        return;
      case "ExpressionStatement":
        this.#assign(statement.expression);
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
          if (statement.type === "FunctionDeclaration")
            this.module.locals.push(this.#placed(statement.id.name, statement));
        }
        return;
    }
  }

  #assign(expression: Expression): void {
    if (expression.type !== "AssignmentExpression" || expression.left.type !== "MemberExpression") return;
    const { object, property } = expression.left;
    if (object.type !== "Identifier") return;
    const known = this.#assignments.get(object.name) ?? [];
    known.push({ name: nameOf(property), node: expression });
    this.#assignments.set(object.name, known);
  }

  #export(statement: Statement): void {
    switch (statement.type) {
      case "ExportAllDeclaration":
        this.module.stars.push({ source: statement.source.value, start: statement.start! + this.#mark });
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
        if (id.type === "Identifier") this.#members(id, 0);
        else if (init) this.#members(init, 0);
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
            if (!plain && isNamed(one)) this.#add(nameOf(one.key), one);
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
      case "FunctionDeclaration":
      case "FunctionExpression":
      case "ArrowFunctionExpression":
        for (const returned of returnedBy(node)) this.#made(returned, namesIn(node.body), depth + 1);
        return;
      case "Identifier": {
        for (const one of this.#assignments.get(node.name) ?? []) this.#add(one.name, one.node);
        const value = this.#values.get(node.name);
        if (value && value !== node) this.#members(value, depth + 1);
        return;
      }
    }
  }

  /**
   * What a function makes of handlers: `(db) => ({ listPets: async () => … })`. Only functions count, as an answer's own
   * members may be called as an operation is.
   * @param own what names of the function's body stand for
   */
  #made(node: Node, own: ReadonlyMap<string, Node>, depth: number): void {
    if (depth > 6) return;
    const inner = bare(node);
    if (inner.type === "Identifier") {
      const value = own.get(inner.name);
      if (value && value !== inner) this.#made(value, own, depth + 1);
    } else if (inner.type === "ObjectExpression") {
      for (const one of inner.properties) {
        if (one.type === "SpreadElement") this.#made(one.argument, own, depth + 1);
        else if (isNamed(one) && (one.type === "ObjectMethod" || this.#isFunction(one.value, own)))
          this.#add(nameOf(one.key), one);
      }
    } else if (inner.type === "NewExpression" && inner.callee.type === "Identifier") {
      const made = own.get(inner.callee.name) ?? this.#values.get(inner.callee.name);
      if (made?.type === "ClassDeclaration" || made?.type === "ClassExpression") this.#members(made, depth + 1);
    } else if (inner.type === "CallExpression" || inner.type === "NewExpression") {
      for (const one of inner.arguments) this.#made(one, own, depth + 1);
    } else if (inner.type === "ClassExpression" || inner.type === "ClassDeclaration") this.#members(inner, depth + 1);
  }

  #isFunction(node: Node, own: ReadonlyMap<string, Node>, depth = 0): boolean {
    if (depth > 6) return false;
    const inner = bare(node);
    if (inner.type === "Identifier") {
      const value = own.get(inner.name) ?? this.#values.get(inner.name);
      return value !== undefined && value !== inner && this.#isFunction(value, own, depth + 1);
    }
    if (inner.type === "CallExpression") return inner.arguments.some((one) => this.#isFunction(one, own, depth + 1));
    return FUNCTION.test(inner.type);
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
      for (const child of childrenOf(node)) visit(child, depth + 1);
    };
    visit(root, 0);
  }
}
