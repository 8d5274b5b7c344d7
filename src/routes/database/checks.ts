import { comparisonKeywords } from "./comparison.ts";
import { type Expression, parseExpression } from "./expression.ts";
import { type Keywords, restrict } from "./restrict.ts";
import { type ColumnKind, type Subject, subjectOf } from "./subject.ts";

/** What a CHECK demands of single columns (`VALUE` of a domain), in words of JSON Schema. */
export interface CheckDemands {
  keywords: Map<string, Keywords[]>;
  /** Columns that it forbids to be null. */
  notNull: string[];
  /** False: it demands more, which a schema of a column cannot say. */
  isWhole: boolean;
}

/** @param kindOf what a column holds; undefined when there is no such column */
export function demandsOfCheck(text: string, kindOf: (column: string) => ColumnKind | undefined): CheckDemands {
  const result: CheckDemands = { keywords: new Map(), notNull: [], isWhole: true };
  const expression = parseExpression(text);
  for (const part of expression ? conjuncts(expression) : [undefined]) {
    if (part?.kind === "null-test" && !part.isNull && part.of.kind === "name") {
      result.notNull.push(part.of.name);
      continue;
    }
    const demand = part && demandOf(part, kindOf);
    if (!demand) result.isWhole = false;
    else result.keywords.set(demand.column, [...(result.keywords.get(demand.column) ?? []), demand.keywords]);
  }
  return result;
}

/** Parts that all must hold. */
function conjuncts(expression: Expression): Expression[] {
  if (expression.kind === "not") {
    const turned = negated(expression.of);
    return turned ? conjuncts(turned) : [expression];
  }
  return expression.kind === "and" ? expression.parts.flatMap(conjuncts) : [expression];
}

interface Demand {
  column: string;
  keywords: Keywords;
}

type KindOf = (column: string) => ColumnKind | undefined;

/** All that an expression of one column demands. Undefined: some of it cannot be said. */
function demandOf(expression: Expression, kindOf: KindOf): Demand | undefined {
  switch (expression.kind) {
    case "and": {
      const demands = conjuncts(expression).map((part) => demandOf(part, kindOf));
      return joined(demands, (all) => all.reduce(restrict, {}));
    }
    case "or":
      return either(expression.parts, kindOf);
    case "not": {
      const turned = negated(expression.of);
      if (turned) return demandOf(turned, kindOf);
      return ofBoolean(expression.of, false, kindOf);
    }
    case "compare":
      return comparison(expression, kindOf);
    default:
      return ofBoolean(expression, true, kindOf);
  }
}

/** What several demands of the same column come to. */
function joined(demands: (Demand | undefined)[], join: (all: Keywords[]) => Keywords): Demand | undefined {
  const [first] = demands;
  if (!first || !demands.every((demand) => demand?.column === first.column)) return undefined;
  return { column: first.column, keywords: join(demands.map((demand) => demand!.keywords)) };
}

/** `x IS NULL OR …` says nothing more of x: a CHECK lets null pass. Alternatives of one column are `anyOf`. */
function either(parts: Expression[], kindOf: KindOf): Demand | undefined {
  const isNullTest = (part: Expression) => part.kind === "null-test" && part.isNull;
  const demand = joined(
    parts.filter((part) => !isNullTest(part)).map((part) => demandOf(part, kindOf)),
    anyOf,
  );
  // Where another column is null, this one may be anything.
  const others = parts.filter(
    (part) =>
      isNullTest(part) && !(part.kind === "null-test" && part.of.kind === "name" && part.of.name === demand?.column),
  );
  return others.length === 0 ? demand : undefined;
}

function anyOf(options: Keywords[]): Keywords {
  if (options.length === 1) return options[0]!;
  const lists = options.map((option) =>
    Array.isArray(option.enum) && Object.keys(option).length === 1 ? option.enum : undefined,
  );
  return lists.every((list) => list !== undefined) ? { enum: [...new Set(lists.flat())] } : { anyOf: options };
}

function ofBoolean(expression: Expression, value: boolean, kindOf: KindOf): Demand | undefined {
  if (expression.kind !== "name" || kindOf(expression.name)?.holds !== "boolean") return undefined;
  return { column: expression.name, keywords: { const: value } };
}

type Comparison = Extract<Expression, { kind: "compare" }>;

const MIRRORED: Record<string, string> = { "<": ">", "<=": ">=", ">": "<", ">=": "<=", "=": "=", "<>": "<>" };

function comparison(given: Comparison, kindOf: KindOf): Demand | undefined {
  const subject: Subject | undefined = subjectOf(given.left, kindOf);
  if (subject) {
    const keywords = comparisonKeywords(subject, given.operator, given.right, given.quantifier);
    return keywords && { column: subject.column, keywords };
  }
  const operator = given.quantifier ? undefined : MIRRORED[given.operator];
  const turned = operator === undefined ? undefined : subjectOf(given.right, kindOf);
  const keywords = turned && comparisonKeywords(turned, operator!, given.left, undefined);
  return keywords && { column: turned!.column, keywords };
}

const OPPOSITES: Record<string, string> = {
  "=": "<>",
  "<": ">=",
  ">": "<=",
  "~": "!~",
  "~*": "!~*",
  "~~": "!~~",
  "~~*": "!~~*",
};
for (const [one, other] of Object.entries(OPPOSITES)) OPPOSITES[other] = one;

/** The expression that holds where the given one does not; both are null together. Undefined: there is no such. */
function negated(expression: Expression): Expression | undefined {
  switch (expression.kind) {
    case "not":
      return expression.of;
    case "and":
    case "or":
      return {
        kind: expression.kind === "and" ? "or" : "and",
        parts: expression.parts.map((part) => negated(part) ?? { kind: "not", of: part }),
      };
    case "null-test":
      return { ...expression, isNull: !expression.isNull };
    case "compare": {
      const operator = OPPOSITES[expression.operator];
      if (operator === undefined) return undefined;
      const quantifier = expression.quantifier && (expression.quantifier === "ANY" ? "ALL" : "ANY");
      return { ...expression, operator, quantifier };
    }
    default:
      return undefined;
  }
}
