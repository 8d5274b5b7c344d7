import { type AddressInfo, createServer, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import type { Measurement } from "../../../src/load/engine.ts";
import { open, planOf, run } from "../support/engine.ts";

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

const DATA = 0;
const HEADERS = 1;
const RST_STREAM = 3;
const SETTINGS = 4;
const END_STREAM = 1;
const ACK = 1;
const END_HEADERS = 4;

/** RFC 9113, 4.1. */
function frame(type: number, flags: number, stream: number, payload: readonly number[] = []): Buffer {
  const head = Buffer.alloc(9);
  head.writeUIntBE(payload.length, 0, 3);
  head[3] = type;
  head[4] = flags;
  head.writeUInt32BE(stream, 5);
  return Buffer.concat([head, Buffer.from(payload)]);
}

const status200 = (stream: number) => frame(HEADERS, END_HEADERS, stream, [0x88]);
const noError = (stream: number) => frame(RST_STREAM, 0, stream, [0, 0, 0, 0]);
const refused = (stream: number) => frame(RST_STREAM, 0, stream, [0, 0, 0, 7]);
const part = (stream: number) => frame(DATA, 0, stream, [0x6f]);
const last = (stream: number) => frame(DATA, END_STREAM, stream, [0x6b]);
const mostStreams = (most: number) => frame(SETTINGS, 0, 0, [0, 3, 0, 0, 0, most]);

interface Spoken {
  /** Sends the SETTINGS, which come before all else. */
  begin(send: (frame: Buffer) => void): void | Promise<void>;
  answer(send: (frame: Buffer) => void, stream: number): void;
}

/** A server that speaks HTTP/2 in clear text, frame by frame. */
async function speak(make: () => Spoken): Promise<string> {
  const server = createServer((socket: Socket) => {
    const { begin, answer } = make();
    const send = (bytes: Buffer) => void (socket.writable && socket.write(bytes));
    let left = Buffer.alloc(0);
    let preface = 24;
    socket.on("error", () => {});
    const begun = begin(send);
    socket.on("data", (bytes) => {
      left = Buffer.concat([left, bytes]);
      if (preface > 0 && left.length >= preface) {
        left = left.subarray(preface);
        preface = 0;
      }
      while (preface === 0 && left.length >= 9 && left.length >= 9 + left.readUIntBE(0, 3)) {
        const [type, flags, stream] = [left[3], left[4]!, left.readUInt32BE(5)];
        left = left.subarray(9 + left.readUIntBE(0, 3));
        if (type === SETTINGS && !(flags & ACK)) void Promise.resolve(begun).then(() => send(frame(SETTINGS, ACK, 0)));
        if (type === HEADERS) answer(send, stream);
      }
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  stops.push(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function classesOf(make: () => Spoken): Promise<Partial<Measurement["total"]["counts"]>> {
  const plan = planOf(await speak(make), open(50, 300));
  const { total } = await run({ ...plan, transport: { ...plan.transport, http2: true, timeoutMs: 3000 } });
  return Object.fromEntries(Object.entries(total.counts).filter(([, count]) => count > 0));
}

const always = (answer: Spoken["answer"]) => () => ({
  begin: (send: (frame: Buffer) => void) => send(frame(SETTINGS, 0, 0)),
  answer,
});

describe("answers over HTTP/2", () => {
  it("are whole where the server says so, also when it resets the stream with NO_ERROR after that", async () => {
    const answer: Spoken["answer"] = (send, stream) =>
      send(Buffer.concat([status200(stream), part(stream), last(stream), noError(stream)]));
    expect(await classesOf(always(answer))).toEqual({ ok: 15 });
  });

  it.each([
    ["in the middle of the body", (stream: number) => [status200(stream), part(stream)]],
    ["right after the head", (stream: number) => [status200(stream)]],
  ])("are not when the stream is reset with NO_ERROR %s", async (_, before) => {
    const answer: Spoken["answer"] = (send, stream) => {
      send(Buffer.concat(before(stream)));
      setTimeout(() => send(noError(stream)), 5);
    };
    expect(await classesOf(always(answer))).toEqual({ reset: 15 });
  });

  it("come from servers too that take one stream at once, and say so late", async () => {
    const make = () => {
      let open = 0;
      let begun: Promise<void>;
      return {
        begin(send: (frame: Buffer) => void) {
          begun = sleep(150).then(() => send(mostStreams(1)));
          return begun;
        },
        async answer(send: (frame: Buffer) => void, stream: number) {
          if (open > 0) return begun.then(() => send(refused(stream)));
          open++;
          await begun;
          open--;
          send(Buffer.concat([status200(stream), last(stream)]));
        },
      };
    };
    expect(await classesOf(make)).toEqual({ ok: 15 });
  });
});
