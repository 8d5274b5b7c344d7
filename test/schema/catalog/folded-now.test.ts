import { expect, it } from "vitest";
import { type Clock, withoutFoldedNow } from "../../../src/schema/catalog/folded-now.ts";

/** A run that started 20 seconds ago, on a server in India whose clock is an hour behind ours. */
const now = Date.now() - 3_600_000;
const clock: Clock = { now, offset: 5.5 * 3_600_000 };
const started = Date.now() - 20_000;
/** As the server writes it, with a time zone that many hours ahead of UTC. */
const at = (time: number, hours: number) =>
  `${new Date(time + hours * 3_600_000).toISOString().replace("T", " ").slice(0, 23)}456`;
const read = (literal: string) => withoutFoldedNow(`DEFAULT '${literal}'::timestamp`, clock, started);

it.each([
  ["with a time zone", `${at(now - 5000, -3)}-03`],
  ["with a time zone of half an hour", `${at(now - 5000, 5.5)}+05:30`],
  ["in the session's time zone", at(now - 5000, 5.5)],
  ["in another time zone, which a script had set", at(now - 5000, -8)],
  ["rounded to seconds", at(now, 5.5).slice(0, 19)],
])("a moment of this run is no definition: %s", (_, literal) => {
  expect(read(literal)).toBe("DEFAULT 'now'::timestamp");
});

it.each([
  ["before the run", at(now - 60_000, 5.5)],
  ["after it", `${at(now + 60_000, 0)}+00`],
  ["rounded, in another time zone", at(now - 5000, -8).slice(0, 19)],
  ["a date", at(now, 5.5).slice(0, 10)],
  ["midnight", `${at(now, 5.5).slice(0, 10)} 00:00:00`],
  ["no time", "2026-13-45 99:99:99"],
])("any other literal stays: %s", (_, literal) => {
  expect(read(literal)).toBe(`DEFAULT '${literal}'::timestamp`);
});
