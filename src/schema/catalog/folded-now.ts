/** A server's clock when a catalog was read. */
export interface Clock {
  /** Milliseconds since 1970. */
  now: number;
  /** Milliseconds by which the session's time zone is ahead of UTC. */
  offset: number;
}

const TIMESTAMP = /'(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d(?:\.\d+)?)([+-]\d\d(?::\d\d)?)?'/g;

/** For clocks that are set right while we run, and seconds that are rounded. */
const SKEW_MS = 1000;
const QUARTER_MS = 15 * 60_000;
/** Time zones are no further from UTC. */
const FARTHEST_ZONE_MS = 14 * 60 * 60_000;

/**
 * `'now'::timestamp` is folded into the time at which an object was made: another one each time, and nobody's choice.
 * Each literal of a moment since this process started becomes `'now'`: nobody can have written that into a file that
 * was there before. Dates stay: they are as likely to be written by hand, and the same all day.
 */
export function withoutFoldedNow(text: string, clock: Clock, started = performance.timeOrigin): string {
  // As the server counts.
  const from = started + clock.now - Date.now() - SKEW_MS;
  const isNow = (time: number) => time >= from && time <= clock.now + SKEW_MS;
  return text.replace(TIMESTAMP, (whole, day: string, time: string, zone: string | undefined) => {
    const [hours, minutes] = (zone ?? "").split(":");
    const instant = Date.parse(`${day}T${time}${zone === undefined ? "Z" : `${hours}:${minutes ?? "00"}`}`);
    if (zone !== undefined) return isNow(instant) ? "'now'" : whole;
    if (isNow(instant - clock.offset)) return "'now'";
    // A script may have set another time zone; then microseconds tell it from what people write.
    const shift = Math.round((instant - clock.now) / QUARTER_MS) * QUARTER_MS;
    const isElsewhere = time.includes(".") && Math.abs(shift) <= FARTHEST_ZONE_MS && isNow(instant - shift);
    return isElsewhere ? "'now'" : whole;
  });
}
