import type { Location } from "../../report/finding.ts";
import type { UnreadPlace } from "../../routes/read/application.ts";

/** Places that one line names. */
const MOST = 30;

/** What could not be read, a line for each cause: its places stand together, unless `each` is to have a line. */
export function unreadLines(places: readonly UnreadPlace[], each: boolean): string[] {
  const groups = new Map<string, UnreadPlace[]>();
  for (const [index, place] of places.entries()) {
    const key = each ? String(index) : (place.cause ?? place.what);
    groups.set(key, [...(groups.get(key) ?? []), place]);
  }
  return [...groups].map(([cause, group]) => {
    const [first] = group;
    if (group.length === 1) return `${placeText(first!.location)}: not read: ${first!.what}.`;
    return `not read: ${cause}, at ${group.length} places: ${placesText(group.map(({ location }) => location))}.`;
  });
}

/** "src/app.ts:71, 88; src/login.ts:12" */
function placesText(locations: readonly Location[]): string {
  const lines = new Map<string, number[]>();
  for (const { file, line } of locations.slice(0, MOST))
    lines.set(file, [...(lines.get(file) ?? []), ...(line === undefined ? [] : [line])]);
  const files = [...lines].map(([file, numbers]) => [file, [...new Set(numbers)].join(", ")].filter(Boolean).join(":"));
  const left = locations.length - MOST;
  return `${files.join("; ")}${left > 0 ? ` and ${left} more, which --verbose lists` : ""}`;
}

/** "src/app.ts:71:5" */
export function placeText({ file, line, column }: Location): string {
  return [file, line, column].filter((part) => part !== undefined).join(":");
}
