// Pages of the rules on breaking changes, out of the rules' own records.
import type { Rule } from "../src/routes/diff/rules.ts";
import { RULES } from "../src/routes/diff/rules.ts";

/** Every page, by its path. */
export function rulePages(): [path: string, text: string][] {
  return RULES.map((rule) => [`docs/rules/${rule.id}.md`, page(rule)]);
}

function page(rule: Rule): string {
  const parts = [`# ${rule.id}`, `**${rule.level}** · \`routes diff\`, \`routes check\``, `${rule.title} ${rule.why}`];
  if (rule.example) parts.push(example(rule.example));
  if (rule.level !== "compatible") parts.push(`${rule.fix === "Nothing." ? "" : rule.fix}`, acceptance(rule));
  else parts.push("It is listed, and fails nothing.");
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

function example({ before, after }: NonNullable<Rule["example"]>): string {
  const [was, is] = [before.split("\n"), after.split("\n")];
  const lines = [
    ...was.filter((line) => !is.includes(line)).map((line) => `-${line}`),
    ...is.map((line) => (was.includes(line) ? ` ${line}` : `+${line}`)),
  ];
  return `\`\`\`diff\n${lines.join("\n")}\n\`\`\``;
}

function acceptance({ id }: Rule): string {
  return `To accept one such change, with its reason, or to give the rule another level, in \`backend-kit.yml\`:

\`\`\`yaml
routes:
  breaking:
    accepted:
      - rule: ${id}
        operation: GET /users/{id}
        reason: nobody calls it
        expires: 2027-01-31
    levels:
      ${id}: risky   # breaking, risky, compatible or off
\`\`\``;
}
