/**
 * Reads CSV as RFC 4180 has it: a line of names, fields parted by commas, quotes around what holds commas, quotes or
 * line ends. Empty lines are left out.
 * @throws Error with the line in its message
 */
export function parseCsv(text: string): Record<string, string>[] {
  const [names, ...rows] = lines(text.replace(/^\ufeff/, ""));
  if (names === undefined) return [];
  const twice = names.fields.find((name, i) => names.fields.indexOf(name) !== i);
  if (twice !== undefined) throw new Error(`line 1: the name "${twice}" stands twice`);
  return rows.map(({ fields, line }) => {
    if (fields.length !== names.fields.length)
      throw new Error(`line ${line}: ${fields.length} fields, where the first line names ${names.fields.length}`);
    return Object.fromEntries(names.fields.map((name, i) => [name.trim(), fields[i]!]));
  });
}

function lines(text: string): { fields: string[]; line: number }[] {
  const rows: { fields: string[]; line: number }[] = [];
  let fields: string[] = [];
  let line = 1;
  let began = 1;
  const end = () => {
    if (fields.length > 1 || fields[0] !== "") rows.push({ fields, line: began });
    fields = [];
    began = line;
  };
  // A field, quoted or not, and what ends it.
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/y;
  while (field.lastIndex < text.length || fields.length > 0) {
    const match = field.exec(text);
    if (match === null) throw new Error(`line ${line}: a quote is not closed, or stands within a field`);
    const [, quoted, plain, stop] = match;
    fields.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
    line += (quoted?.match(/\n/g)?.length ?? 0) + (stop === "," || stop === "" ? 0 : 1);
    if (stop !== ",") end();
    if (stop === "") break;
  }
  return rows;
}
