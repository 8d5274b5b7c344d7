import { statSync } from "node:fs";
import { basename, extname, resolve } from "node:path";
import { checkTarget, writeWhole } from "../../files/write-file.ts";
import { EnvironmentError, UsageError } from "../../report/errors.ts";
import { visibleLine } from "../../report/escape.ts";
import type { Location } from "../../report/finding.ts";
import type { WrittenSpec } from "../../routes/read/written.ts";
import { expectArguments, type Parsed, textOf } from "../arguments.ts";
import type { Command } from "../command.ts";
import { interruptible } from "../interrupt.ts";
import { print } from "../output.ts";
import { placeText, unreadLines } from "./unread-lines.ts";

/** `backend-kit routes spec DIR` and `backend-kit routes spec --from-db URL` */
export const spec: Command = {
  name: "spec",
  takes: "DIR",
  summary: "an OpenAPI spec out of the code of an application, or out of a database",
  details: `Reads Express, Fastify and Koa applications in JavaScript and TypeScript without running them. What could not
be read is listed on standard error by cause, with its places, and place by place with --verbose and under "unread"
with --json.

With --from-db instead of DIR: operations to list, read, create, change and delete the rows of each table of a
PostgreSQL database, as its catalog describes them, and below each row those that refer to it. Nothing is written to
the database. What CHECKs demand and a spec cannot say is listed on standard error.`,
  flags: [
    { name: "output", short: "o", value: "FILE", help: "write the spec there (default: standard output)" },
    { name: "format", value: "FORMAT", help: "yaml or json (default: by the name of the output file, else yaml)" },
    {
      name: "title",
      value: "TEXT",
      help: "title of the API (default: the name in the nearest package.json, or of the database)",
    },
    {
      name: "from-db",
      value: "DATABASE",
      help: "a postgres:// URL, or env:NAME for a URL in an environment variable",
    },
    { name: "db-schema", value: "NAME", many: true, help: "only this schema of the database (default: public)" },
    { name: "json", help: "print a summary as JSON, and nothing else, on standard output" },
    {
      name: "verbose",
      short: "v",
      help: "list every operation with its place, and every place that could not be read",
    },
    { name: "help", short: "h", help: "show this" },
  ],
  run,
};

async function run({ values, lists, positionals }: Parsed): Promise<number> {
  const database = textOf(values, "from-db");
  const missing = "Name the directory of the application: backend-kit routes spec DIR.";
  expectArguments(positionals, database === undefined ? 1 : 0, 1, missing);
  if (database !== undefined && positionals.length > 0)
    throw new UsageError("A spec is made from a directory or from a database: leave out DIR or --from-db.");
  if (database === undefined && lists["db-schema"]) throw new UsageError("--db-schema goes with --from-db only.");
  const output = textOf(values, "output");
  if (output !== undefined) checkTarget(resolve(output), output);
  const format = formatOf(textOf(values, "format"), output);
  const title = textOf(values, "title");
  const written =
    database === undefined
      ? await fromCode(positionals[0]!, title)
      : await fromDatabase(database, lists["db-schema"], title);
  if (written.operations.length === 0) return nothing(written, values, positionals[0]);
  const { writeSpec } = await import("../../routes/read/write-spec.ts");
  const text = writeSpec(written.spec, format);
  if (output !== undefined) await writeWhole(resolve(output), text);
  if (values.json) print(`${JSON.stringify(summary(written, output), null, 2)}\n`);
  else if (output === undefined) print(text);
  tell(written, output, values);
  return 0;
}

function formatOf(given: string | undefined, output: string | undefined): "yaml" | "json" {
  if (given === undefined) return output !== undefined && extname(output).toLowerCase() === ".json" ? "json" : "yaml";
  if (given === "yaml" || given === "json") return given;
  throw new UsageError(`--format is ${JSON.stringify(given)}; it must be yaml or json.`);
}

async function fromCode(directory: string, title: string | undefined): Promise<WrittenSpec> {
  let isDirectory = false;
  try {
    isDirectory = statSync(directory).isDirectory();
  } catch {
    throw new UsageError(`There is no directory ${directory}.`);
  }
  if (!isDirectory) throw new UsageError(`${directory} is a file; name the directory of the application.`);
  const [{ specFromDirectory }, { isInside, topOf }] = await Promise.all([
    import("../../routes/read/written.ts"),
    import("../../config/inside.ts"),
  ]);
  const whole = resolve(directory);
  const top = topOf(isInside(process.cwd(), whole) ? process.cwd() : whole);
  return specFromDirectory(whole, { title, name: basename(whole), top });
}

async function fromDatabase(
  database: string,
  schemas: string[] | undefined,
  title: string | undefined,
): Promise<WrittenSpec> {
  const { databaseUrl, specFromDatabase } = await import("../../routes/database/database.ts");
  const url = databaseUrl(database, (name) => process.env[name]);
  return interruptible(
    () => specFromDatabase(url, { schemas, title }),
    () => {},
  );
}

/** Nothing to write: that must not look like a spec of an API that serves nothing. */
function nothing(written: WrittenSpec, values: Parsed["values"], directory: string | undefined): number {
  tell(written, undefined, { ...values, json: true });
  if (directory === undefined)
    throw new UsageError("The database has no table or view that could be read: name its schema with --db-schema.");
  const files = `${written.files} source ${written.files === 1 ? "file was" : "files were"} read`;
  if (written.unread.length > 0)
    throw new EnvironmentError(`No route of ${directory} could be read, though there are some; ${files}.`);
  throw new UsageError(`No Express, Fastify or Koa application was found in ${directory}; ${files}.`);
}

/** What the old tool's users look for is there under its names. */
function summary(
  { spec, operations, unread, beyond, broken, files }: WrittenSpec,
  output: string | undefined,
): unknown {
  return {
    gate: "routes-check",
    command: "spec",
    verdict: "pass",
    status: "success",
    routes_count: operations.length,
    generated_files: output === undefined ? [] : [output],
    files_read: files,
    operations,
    unread: [...unread, ...beyond].map(placed),
    findings: broken.map(placed),
    ...(output === undefined && { spec }),
  };
}

const placed = ({ what, location }: { what: string; location: Location }) => ({ what, ...location });

function tell(written: WrittenSpec, output: string | undefined, values: Parsed["values"]): void {
  const lines: string[] = [];
  if (values.verbose)
    for (const { method, path, operation_id, file, line } of written.operations) {
      const id = operation_id === null ? "" : ` (${operation_id})`;
      lines.push(`${method.toUpperCase()} ${path}${id}${file === null ? "" : `  ${file}:${line}`}`);
    }
  for (const { what, location } of written.broken)
    lines.push(`${placeText(location)}: this file has a syntax error and was left out: ${what}.`);
  const left = [...written.unread, ...written.beyond];
  lines.push(...unreadLines(left, values.verbose === true));
  if (!values.json) {
    const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? "" : "s"}`;
    const places = left.length + written.broken.length;
    const rest =
      places === 0 ? "no place was met that could not be read" : `${count(places, "place")} could not be read`;
    lines.push(
      `${count(written.operations.length, "operation")} found${output === undefined ? "" : `, written to ${output}`}; ${rest}.`,
    );
  }
  for (const line of lines) process.stderr.write(`${visibleLine(line)}\n`);
}
