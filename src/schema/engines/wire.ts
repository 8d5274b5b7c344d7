import { Buffer } from "node:buffer";
import { EngineCrash, type Result, SqlError } from "./engine.ts";

// The few messages of PostgreSQL's wire protocol that the simple protocol needs:
// https://www.postgresql.org/docs/current/protocol-message-formats.html

/** One simple query, of one or several statements. */
export function queryMessage(sql: string): Buffer {
  return message("Q", Buffer.concat([Buffer.from(sql), ZERO]));
}

/** A `COPY … FROM stdin` with its data. */
export function copyMessages(sql: string, data: string): Buffer {
  return Buffer.concat([queryMessage(sql), message("d", Buffer.from(data)), message("c", Buffer.alloc(0))]);
}

const ZERO = Buffer.alloc(1);

function message(type: string, body: Buffer): Buffer {
  const head = Buffer.alloc(5);
  head.write(type, 0, "latin1");
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}

/**
 * Reads all that a server says to one query.
 * @throws SqlError when the server reports one; EngineCrash when the answer does not end as every answer must.
 */
export function readAnswer(bytes: Uint8Array): Result[] {
  try {
    return readMessages(bytes);
  } catch (error) {
    if (error instanceof RangeError) throw new EngineCrash("it answers nonsense");
    throw error;
  }
}

function readMessages(bytes: Uint8Array): Result[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const results: Result[] = [];
  let current: Result = { columns: [], rows: [] };
  let error: SqlError | undefined;
  let ready = false;
  for (let at = 0; at + 5 <= buffer.length; ) {
    const type = String.fromCharCode(buffer[at]!);
    const length = buffer.readInt32BE(at + 1);
    if (length < 4) break;
    const end = at + 1 + length;
    const body = buffer.subarray(at + 5, end);
    if (type === "T") current = { columns: columnNames(body), rows: [] };
    else if (type === "D") current.rows.push(dataRow(body));
    else if (type === "C" || type === "I") {
      results.push(current);
      current = { columns: [], rows: [] };
    } else if (type === "E") error ??= readError(body);
    else if (type === "Z") ready = true;
    at = end;
  }
  if (!ready) throw new EngineCrash(error ? error.message : "it stopped answering");
  if (error) throw error;
  return results;
}

function columnNames(body: Buffer): string[] {
  const names: string[] = [];
  let at = 2;
  for (let left = body.readInt16BE(0); left > 0; left--) {
    const end = endOfText(body, at);
    names.push(body.toString("utf8", at, end));
    at = end + 19;
  }
  return names;
}

function endOfText(body: Buffer, at: number): number {
  const end = body.indexOf(0, at);
  if (end < 0) throw new RangeError("a text without an end");
  return end;
}

function dataRow(body: Buffer): (string | null)[] {
  const row: (string | null)[] = [];
  let at = 2;
  for (let left = body.readInt16BE(0); left > 0; left--) {
    const length = body.readInt32BE(at);
    at += 4;
    if (length < 0) row.push(null);
    else {
      row.push(body.toString("utf8", at, at + length));
      at += length;
    }
  }
  return row;
}

function readError(body: Buffer): SqlError {
  const fields: Record<string, string> = {};
  let at = 0;
  while (at < body.length && body[at] !== 0) {
    const end = endOfText(body, at);
    fields[String.fromCharCode(body[at]!)] = body.toString("utf8", at + 1, end);
    at = end + 1;
  }
  return new SqlError(fields.M ?? "unknown error", {
    code: fields.C ?? "XX000",
    detail: fields.D,
    hint: fields.H,
    position: fields.P === undefined ? undefined : Number(fields.P),
    where: fields.W,
    schema: fields.s,
    table: fields.t,
    column: fields.c,
    constraint: fields.n,
  });
}
