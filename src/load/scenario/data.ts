import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { UsageError } from "../../report/errors.ts";
import { parseCsv } from "./csv.ts";
import type { DataSet } from "./scenario.ts";

export type GivenData = string | Record<string, unknown>[] | { file: string; order?: DataSet["order"] };

const MOST_BYTES = 256 * 1024 * 1024;

/** Reads the data of a scenario. @param directory what its files are relative to. @throws UsageError */
export function readData(given: GivenData, directory: string): DataSet {
  if (Array.isArray(given)) return { order: "in-order", rows: checkRows(given, "The data") };
  const { file, order = "in-order" } = typeof given === "string" ? { file: given } : given;
  const rows = parse(readText(resolve(directory, file), file), file);
  return { order, rows: checkRows(rows, `The data file ${file}`) };
}

function readText(path: string, file: string): string {
  try {
    const bytes = readFileSync(path);
    if (bytes.length > MOST_BYTES) throw new UsageError(`The data file ${file} is larger than 256 MB.`);
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ERR_ENCODING_INVALID_ENCODED_DATA") throw new UsageError(`The data file ${file} is not UTF-8.`);
    throw new UsageError(
      code === "ENOENT" ? `There is no data file ${file}.` : `The data file ${file} cannot be read (${code}).`,
    );
  }
}

function parse(text: string, file: string): unknown {
  try {
    return /\.json$/i.test(file) ? JSON.parse(text) : parseCsv(text);
  } catch (error) {
    throw new UsageError(`The data file ${file} cannot be read: ${(error as Error).message.split("\n")[0]}.`);
  }
}

function checkRows(rows: unknown, what: string): Record<string, unknown>[] {
  if (!Array.isArray(rows) || rows.some((row) => typeof row !== "object" || row === null || Array.isArray(row)))
    throw new UsageError(`${what} must be a list of objects.`);
  if (rows.length === 0) throw new UsageError(`${what} has no row.`);
  const names = Object.keys(rows[0]);
  for (const [i, row] of rows.entries()) {
    const missing = names.find((name) => !Object.hasOwn(row, name));
    if (missing !== undefined)
      throw new UsageError(`${what} has no "${missing}" in row ${i + 1}, which the first row has.`);
  }
  return rows;
}
