// Draws docs/report.svg, the picture in the README: what the command line prints for examples/shop-broken, line by line.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const args = ["schema", "prove", "migrations", "--database", "pglite"];
const { stdout, stderr, status } = spawnSync(process.execPath, [join(root, "dist/cli.js"), ...args], {
  cwd: join(root, "examples/shop-broken"),
  env: { ...process.env, FORCE_COLOR: "1", NO_COLOR: "" },
  encoding: "utf8",
});
if (status !== 1) throw new Error(`exit code ${status}\n${stderr}`);

const COLUMNS = 100;
const FONT_SIZE = 13;
const LINE_HEIGHT = 19;
const PADDING = 18;
/** Width of a character over the font's size, in nearly all fonts of one width. */
const ADVANCE = 0.6;

/** A character and the number of the style that it is printed in. */
const styled = (line) => {
  const characters = [];
  let style = 0;
  for (const [, code, text] of line.matchAll(/\u001b\[(\d+)m|([^\u001b])/gu)) {
    if (code !== undefined) style = Number(code);
    else characters.push({ text, style });
  }
  return characters;
};

/** Lines that are too long go on below, at a space, indented a little more. */
const wrapped = (characters) => {
  if (characters.length <= COLUMNS) return [characters];
  let at = COLUMNS;
  while (at > COLUMNS / 2 && characters[at].text !== " ") at--;
  if (characters[at].text !== " ") at = COLUMNS;
  const indent = characters.findIndex(({ text }) => text !== " ") + 2;
  const rest = characters.slice(characters[at].text === " " ? at + 1 : at);
  return [characters.slice(0, at), ...wrapped([...Array(indent).fill({ text: " ", style: 0 }), ...rest])];
};

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const spans = (characters) => {
  const runs = [];
  for (const { text, style } of characters) {
    if (runs.at(-1)?.style === style) runs.at(-1).text += text;
    else runs.push({ text, style });
  }
  return runs.map(({ text, style }) => (style ? `<tspan class="s${style}">${escaped(text)}</tspan>` : escaped(text)));
};

const command = `$ npx backend-kit ${args.join(" ")}`;
const lines = [command, "", ...stdout.trimEnd().split("\n")].flatMap((line) => wrapped(styled(line)));
const width = Math.ceil(COLUMNS * FONT_SIZE * ADVANCE) + 2 * PADDING;
const height = lines.length * LINE_HEIGHT + 2 * PADDING;
const texts = lines.map((line, i) =>
  line.length === 0
    ? ""
    : `<text x="${PADDING}" y="${PADDING + i * LINE_HEIGHT + FONT_SIZE}">${spans(line).join("")}</text>\n`,
);

// Classes are numbers of the styles of a terminal: 1 bold, 2 dim, 31 red, 32 green, 33 yellow, 36 cyan.
writeFileSync(
  join(root, "docs/report.svg"),
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" xml:space="preserve">
<title>Report of schema-check on examples/shop-broken</title>
<style>
rect { fill: #f6f8fa; stroke: #d1d9e0; }
text { font: ${FONT_SIZE}px ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", "DejaVu Sans Mono", monospace; white-space: pre; fill: #1f2328; }
.s1 { font-weight: bold; }
.s2 { fill: #59636e; }
.s31 { fill: #b31d28; }
.s32 { fill: #116329; }
.s33 { fill: #7d4e00; }
.s36 { fill: #0550ae; }
@media (prefers-color-scheme: dark) {
  rect { fill: #151b23; stroke: #3d444d; }
  text { fill: #f0f6fc; }
  .s2 { fill: #9198a1; }
  .s31 { fill: #ff8a80; }
  .s32 { fill: #56d364; }
  .s33 { fill: #e3b341; }
  .s36 { fill: #79c0ff; }
}
</style>
<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="6"/>
${texts.join("")}</svg>
`,
);
console.log("wrote docs/report.svg");
