import { type ParserPlugin, parse } from "@babel/parser";
import type * as t from "@babel/types";

export interface Parsed {
  program: t.Program;
  text: string;
}

export interface SyntaxProblem {
  message: string;
  /** From 1. */
  line: number;
  column: number;
}

const TYPESCRIPT = /\.[cm]?tsx?$/;

/** Parses a source file without running it. JavaScript is tried with JSX, then with Flow's annotations. */
export function parseSource(file: string, text: string): Parsed | SyntaxProblem {
  const attempts: ParserPlugin[][] = TYPESCRIPT.test(file)
    ? [["typescript", "decorators-legacy", ...(file.endsWith("x") ? (["jsx"] as const) : [])]]
    : [
        ["jsx", "decorators-legacy"],
        ["jsx", "flow"],
      ];
  let problem: SyntaxProblem | undefined;
  for (const plugins of attempts) {
    try {
      const { program } = parse(text, {
        sourceType: "unambiguous",
        plugins,
        errorRecovery: true,
        attachComment: false,
        allowReturnOutsideFunction: true,
        allowAwaitOutsideFunction: true,
        allowImportExportEverywhere: true,
        allowSuperOutsideMethod: true,
        allowUndeclaredExports: true,
      });
      return { program, text };
    } catch (error) {
      const { message: said, loc } = error as { message: string; loc?: { line: number; column: number } };
      const message = error instanceof RangeError ? "it is nested too deeply" : said;
      problem ??= {
        message: message.replace(/ \(\d+:\d+\)$/, "").replace(/\.$/, ""),
        line: loc?.line ?? 1,
        column: (loc?.column ?? 0) + 1,
      };
    }
  }
  return problem!;
}

/** The node's own text, on one line and not too long. */
export function snippet(text: string, node: t.Node, most = 60): string {
  const code = text
    .slice(node.start ?? 0, node.end ?? 0)
    .replace(/\s+/g, " ")
    .trim();
  return code.length > most ? `${code.slice(0, most - 1)}…` : code;
}
