// The runtime of generated servers as text: it is checked and tested as the TypeScript that it is, and written into
// people's directories as it is, so the command line has to carry its source.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const DIRECTORY = "src/routes/servers/runtime";

/** Path and text of the module that holds the runtime's files. */
export function runtimeText(root: string): [path: string, text: string] {
  const names = readdirSync(join(root, DIRECTORY))
    .filter((name) => name.endsWith(".ts"))
    .sort();
  const files = names.map((name) => {
    const text = readFileSync(join(root, DIRECTORY, name), "utf8").replace(/(from "\.\/[\w-]+)\.ts"/g, '$1.js"');
    return `  "${name}": \`${text.replace(/[\\`]|\$\{/g, "\\$&")}\`,\n`;
  });
  const header = `// Made from ${DIRECTORY}/ by \`npm run generate\`. Do not edit.\n`;
  return ["src/routes/servers/runtime-text.ts", `${header}\nexport const RUNTIME = {\n${files.join("")}};\n`];
}
