import type { Template } from "./scenario.ts";

/** Reads `{{name}}` and `{{name|raw}}`. Braces that hold no name are text. */
export function parseTemplate(text: string): Template {
  const template: Template = [];
  let at = 0;
  for (const match of text.matchAll(/\{\{\s*([A-Za-z_][\w.-]*)\s*(\|\s*raw\s*)?\}\}/g)) {
    if (match.index > at) template.push(text.slice(at, match.index));
    template.push({ variable: match[1]!, raw: match[2] !== undefined });
    at = match.index + match[0].length;
  }
  if (at < text.length) template.push(text.slice(at));
  return template;
}

/** The text, when there is no variable in it. */
export function constantOf(template: Template): string | undefined {
  return template.every((part) => typeof part === "string") ? template.join("") : undefined;
}

export type Variables = Readonly<Record<string, unknown>>;

/** @param encode what is done to the values of variables that are not raw */
export function render(
  template: Template,
  variables: Variables,
  encode: (text: string) => string = (it) => it,
): string {
  let text = "";
  for (const part of template) {
    if (typeof part === "string") text += part;
    else text += part.raw ? textOf(variables[part.variable]) : encode(textOf(variables[part.variable]));
  }
  return text;
}

function textOf(value: unknown): string {
  if (value === undefined || value === null) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** Puts variables into every string of a JSON value; a string that is one variable becomes its value. */
export function renderJson(value: unknown, variables: Variables): unknown {
  if (typeof value === "string") {
    const template = parseTemplate(value);
    const [only] = template;
    if (template.length === 1 && typeof only === "object") return variables[only.variable];
    return render(template, variables);
  }
  if (Array.isArray(value)) return value.map((item) => renderJson(item, variables));
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, renderJson(item, variables)]));
  return value;
}

/** Names of the variables in a template, or in all strings of a JSON value. */
export function variablesOf(value: unknown): string[] {
  if (typeof value === "string")
    return parseTemplate(value).flatMap((part) => (typeof part === "string" ? [] : [part.variable]));
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(variablesOf) : [];
}
