import { visibleLine } from "../../report/escape.ts";

/** Plain text as HTML, in an element or in a quoted attribute. */
export function html(text: string | number): string {
  return visibleLine(String(text)).replace(/[&<>"'`]/g, (char) => `&#${char.charCodeAt(0)};`);
}

/** A table; the first column is its rows' heading. All cells are plain text. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = columns.map((column) => `<th scope="col">${html(column)}</th>`).join("");
  const body = rows
    .map(
      ([first = "", ...rest]) =>
        `<tr><th scope="row">${html(first)}</th>${rest.map((cell) => `<td>${html(cell)}</td>`).join("")}</tr>`,
    )
    .join("\n");
  return `<div class="wide"><table><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table></div>`;
}
