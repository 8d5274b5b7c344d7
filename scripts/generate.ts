// Writes what is made of actions/manifest.ts: the action.yml files and the tables between markers in READMEs. And of the
// runtime of generated servers: the module that holds its text. And the pages of the rules on breaking changes.
// `--check` writes nothing and fails when something is stale.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { GATES, type GateManifest, type Input } from "../actions/manifest.ts";
import { rulePages } from "./rule-pages.ts";
import { runtimeText } from "./runtime-text.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const HEADER = "# Made from actions/manifest.ts by `npm run generate`. Do not edit.\n";

/** Every generated file, by its path. */
export function generated(): Map<string, string> {
  const files = new Map<string, string>([["action.yml", frontDoor()], runtimeText(root), ...rulePages()]);
  for (const gate of GATES) {
    files.set(`${gate.name}/action.yml`, composite(gate));
    files.set(`actions/${gate.name}/action.yml`, javascript(gate));
    files.set(`actions/${gate.name}/main.mjs`, entry(gate));
    for (const readme of ["README.md", `${gate.name}/README.md`]) {
      const path = join(root, readme);
      if (existsSync(path)) files.set(readme, withTables(files.get(readme) ?? readFileSync(path, "utf8"), gate));
    }
  }
  return files;
}

function composite(gate: GateManifest): string {
  return `${HEADER}name: ${gate.title}
description: ${gate.description}
author: The backend-kit authors
branding: { icon: database, color: green }
inputs:
${inputs(gate.inputs)}outputs:
${outputs(gate.outputs, true)}runs:
  using: composite
  steps:
    - id: gate
      shell: bash
      env:
        INPUTS: \${{ toJSON(inputs) }}
      run: bash "$GITHUB_ACTION_PATH/../actions/launch.sh" ${gate.gate}
`;
}

/** The same gate as a JavaScript action: for who may not run shells, and for \`using: node24\` on every system. */
function javascript(gate: GateManifest): string {
  return `${HEADER}name: ${gate.title} (node24)
description: ${gate.description}
author: The backend-kit authors
branding: { icon: database, color: green }
inputs:
${inputs(gate.inputs)}outputs:
${outputs(gate.outputs, false)}runs:
  using: node24
  main: main.mjs
`;
}

/** Tells the bundle which gate it is: a JavaScript action is started without arguments. */
function entry(gate: GateManifest): string {
  return `// Made from actions/manifest.ts by \`npm run generate\`. Do not edit.
process.argv[2] = ${JSON.stringify(gate.gate)};
await import("../../dist/action.js");
`;
}

function frontDoor(): string {
  const all: Record<string, Input> = {};
  const allOutputs: Record<string, string> = {};
  for (const { gate, inputs, outputs } of GATES) {
    for (const [name, input] of Object.entries(inputs)) all[name] = all[name] ? joined(all[name], input, gate) : input;
    for (const [name, text] of Object.entries(outputs))
      allOutputs[name] = !allOutputs[name] || allOutputs[name] === text ? text : `${allOutputs[name]} ${gate}: ${text}`;
  }
  const gate: Input = {
    description: `Which gate: ${GATES.map((g) => `\`${g.gate}\``).join(", ")}.`,
    default: "schema",
  };
  return `${HEADER}name: backend-kit
description: Gates for TypeScript backends, settled by running them. Rollbacks of migrations, specs and routes, load.
author: The backend-kit authors
branding: { icon: check-circle, color: green }
inputs:
${inputs({ gate, ...all })}outputs:
${outputs(allOutputs, true)}runs:
  using: composite
  steps:
    - id: gate
      shell: bash
      env:
        INPUTS: \${{ toJSON(inputs) }}
      run: bash "$GITHUB_ACTION_PATH/actions/launch.sh" auto
`;
}

/** An input that two gates have. Where their defaults differ the front door has none, and each gate takes its own. */
function joined(one: Input, other: Input, gate: string): Input {
  if (JSON.stringify(one) === JSON.stringify(other)) return one;
  const description =
    one.description === other.description ? one.description : `${one.description} ${gate}: ${other.description}`;
  return { description, ...(one.default === other.default && { default: one.default }) };
}

function inputs(all: Record<string, Input>): string {
  return Object.entries(all)
    .map(
      ([name, { description, default: value }]) =>
        `  ${name}:\n    description: ${JSON.stringify(description)}\n    required: false\n${value === undefined ? "" : `    default: ${JSON.stringify(value)}\n`}`,
    )
    .join("");
}

function outputs(all: Record<string, string>, ofStep: boolean): string {
  return Object.entries(all)
    .map(
      ([name, description]) =>
        `  ${name}:\n    description: ${JSON.stringify(description)}\n${ofStep ? `    value: \${{ steps.gate.outputs.${name} }}\n` : ""}`,
    )
    .join("");
}

function withTables(text: string, gate: GateManifest): string {
  const cell = (value: string) => value.replaceAll("|", "\\|");
  const inputTable = [
    "| input | what it is | default |",
    "|---|---|---|",
    ...Object.entries(gate.inputs).map(
      ([name, { description, default: value }]) =>
        `| \`${name}\` | ${cell(description)} | ${value === undefined ? "" : `\`${cell(value)}\``} |`,
    ),
  ];
  const outputTable = [
    "| output | what it is |",
    "|---|---|",
    ...Object.entries(gate.outputs).map(([name, description]) => `| \`${name}\` | ${cell(description)} |`),
  ];
  const between = (source: string, what: string, table: string[]) => {
    const [open, close] = [`<!-- ${what}:${gate.name} -->`, `<!-- /${what}:${gate.name} -->`];
    const start = source.indexOf(open);
    const end = source.indexOf(close);
    return start < 0 || end < 0
      ? source
      : `${source.slice(0, start + open.length)}\n${table.join("\n")}\n${source.slice(end)}`;
  };
  return between(between(text, "inputs", inputTable), "outputs", outputTable);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const check = process.argv.includes("--check");
  let stale = 0;
  for (const [path, text] of generated()) {
    const target = join(root, path);
    if (existsSync(target) && readFileSync(target, "utf8") === text) continue;
    stale++;
    console.log(`${check ? "stale" : "wrote"} ${path}`);
    if (check) continue;
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  if (check && stale > 0) process.exitCode = 1;
}
