import type { Helper } from "./helper.ts";

/** Helpers for formats, where they are asserted. Sources are named where the check is not obvious. */
export const FORMAT_HELPERS: Record<string, Helper> = {
  format: {
    uses: ["Check"],
    text: `/** Asserts a format, of strings only. */
const format =
  (name: string, isValid: (text: string) => boolean): Check =>
  (payload) => {
    const value = payload.value;
    // Zod has a "regex" of its own, whose message has the pattern in it.
    const format = name === "regex" ? "regular expression" : name;
    if (typeof value === "string" && !isValid(value))
      payload.issues.push({ code: "invalid_format", format, input: value, continue: true });
  };`,
  },
  isDate: {
    text: `/** RFC 3339, full-date. */
function isDate(text: string): boolean {
  const [, year, month, day] = /^(\\d{4})-(\\d\\d)-(\\d\\d)$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}`,
  },
  isTime: {
    text: `/** RFC 3339, full-time; a leap second is the last one of a day of UTC. */
function isTime(text: string): boolean {
  const found = /^(\\d\\d):(\\d\\d):(\\d\\d)(?:\\.\\d+)?(?:[zZ]|([+-])(\\d\\d):(\\d\\d))$/.exec(text);
  if (!found) return false;
  const [hour, minute, second, offsetHour, offsetMinute] = [1, 2, 3, 5, 6].map((group) => Number(found[group] ?? 0));
  if (hour! > 23 || minute! > 59 || second! > 60 || offsetHour! > 23 || offsetMinute! > 59) return false;
  const offset = (found[4] === "-" ? -1 : 1) * (offsetHour! * 60 + offsetMinute!);
  return second! < 60 || (hour! * 60 + minute! - offset + 2880) % 1440 === 1439;
}`,
  },
  isDateTime: {
    uses: ["isDate", "isTime"],
    text: `/** RFC 3339, date-time. */
const isDateTime = (text: string): boolean => isDate(text.slice(0, 10)) && /^[tT]/.test(text.slice(10)) && isTime(text.slice(11));`,
  },
  isDuration: {
    text: `/** RFC 3339, appendix A: the units follow one another without a gap. */
const isDuration = (text: string): boolean =>
  /^P(?:\\d+W|(?:\\d+Y(?:\\d+M(?:\\d+D)?)?|\\d+M(?:\\d+D)?|\\d+D)(?:T(?:\\d+H(?:\\d+M(?:\\d+S)?)?|\\d+M(?:\\d+S)?|\\d+S))?|T(?:\\d+H(?:\\d+M(?:\\d+S)?)?|\\d+M(?:\\d+S)?|\\d+S))$/.test(
    text,
  );`,
  },
  isEmail: {
    uses: ["isHostname", "isIpv4", "isIpv6"],
    text: `/** RFC 5321, Mailbox. */
function isEmail(text: string): boolean {
  const at = text.lastIndexOf("@");
  if (at < 1 || at > 64 * 4) return false;
  const [local, domain] = [text.slice(0, at), text.slice(at + 1)];
  const atoms = /^[\\w!#$%&'*+/=?^\`{|}~-]+$/;
  const isLocal = /^"(?:[^"\\\\\\r\\n]|\\\\.)*"$/.test(local) || local.split(".").every((atom) => atoms.test(atom));
  const [, literal] = /^\\[(.*)\\]$/.exec(domain) ?? [];
  if (literal === undefined) return isLocal && isHostname(domain);
  return isLocal && (literal.startsWith("IPv6:") ? isIpv6(literal.slice(5)) : isIpv4(literal));
}`,
  },
  isHostname: {
    text: `/** RFC 1123. */
const isHostname = (text: string): boolean =>
  text.length <= 253 && text.split(".").every((label) => /^[a-z\\d](?:[a-z\\d-]{0,61}[a-z\\d])?$/i.test(label));`,
  },
  isIpv4: {
    text: `const isIpv4 = (text: string): boolean =>
  /^(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?!$)|$)){4}$/.test(text);`,
  },
  isIpv6: {
    uses: ["isIpv4"],
    text: `/** RFC 4291, section 2.2. */
function isIpv6(text: string): boolean {
  const last = text.slice(text.lastIndexOf(":") + 1);
  if (last.includes(".") && !isIpv4(last)) return false;
  const full = last.includes(".") ? \`\${text.slice(0, -last.length)}0:0\` : text;
  const halves = full.split("::");
  const groups = halves.map((half) => (half === "" ? [] : half.split(":")));
  const count = groups.flat().length;
  const isFull = halves.length === 1 ? count === 8 : halves.length === 2 && count <= 7;
  return isFull && groups.flat().every((group) => /^[\\da-f]{1,4}$/i.test(group));
}`,
  },
  isUriReference: {
    uses: ["isIpv6"],
    text: `/** RFC 3986, URI-reference. */
function isUriReference(text: string): boolean {
  if (!/^(?:[\\w.~:/?#[\\]@!$&'()*+,;=-]|%[\\da-f]{2})*$/i.test(text)) return false;
  const [, scheme, authority, path, rest] = /^([^:/?#]+:)?(\\/\\/[^/?#]*)?([^?#]*)(.*)$/.exec(text) ?? [];
  if (scheme !== undefined && !/^[a-z][a-z\\d+.-]*:$/i.test(scheme)) return false;
  if (/[[\\]]/.test(\`\${path}\${rest}\`) || rest!.indexOf("#") !== rest!.lastIndexOf("#")) return false;
  const [, host] = /^\\/\\/(?:[^@[\\]]*@)?(\\[[^\\]]*\\]|[^:@[\\]]*)(?::\\d*)?$/.exec(authority ?? "//") ?? [];
  if (host === undefined) return false;
  return !host.startsWith("[") || isIpv6(host.slice(1, -1)) || /^\\[v[\\da-f]+\\.[\\w.~!$&'()*+,;=:-]+\\]$/i.test(host);
}`,
  },
  isUri: {
    uses: ["isUriReference"],
    text: `/** RFC 3986, URI. */
const isUri = (text: string): boolean => /^[a-z][a-z\\d+.-]*:/i.test(text) && isUriReference(text);`,
  },
  isIriReference: {
    uses: ["isUriReference"],
    text: `/** RFC 3987: a URI reference in which letters of all scripts stand for themselves. */
const isIriReference = (text: string): boolean =>
  isUriReference(text.replace(/[\\u{a0}-\\u{d7ff}\\u{e000}-\\u{fdcf}\\u{fdf0}-\\u{ffef}\\u{10000}-\\u{10fffd}]/gu, "a"));`,
  },
  isIri: {
    uses: ["isIriReference"],
    text: `const isIri = (text: string): boolean => /^[a-z][a-z\\d+.-]*:/i.test(text) && isIriReference(text);`,
  },
  isUriTemplate: {
    text: `/** RFC 6570. */
function isUriTemplate(text: string): boolean {
  const name = "(?:\\\\w|%[\\\\da-f]{2})+(?:\\\\.(?:\\\\w|%[\\\\da-f]{2})+)*(?::[1-9]\\\\d{0,3}|\\\\*)?";
  const literal = "[^\\\\u0000-\\\\u0020\\\\u007f-\\\\u009f\\"<>\\\\\\\\^\`{|}%]|%[\\\\da-f]{2}";
  return new RegExp(\`^(?:\${literal}|\\\\{[+#./;?&=,!@|]?\${name}(?:,\${name})*\\\\})*$\`, "i").test(text);
}`,
  },
  isUuid: {
    text: `const isUuid = (text: string): boolean => /^[\\da-f]{8}(?:-[\\da-f]{4}){3}-[\\da-f]{12}$/i.test(text);`,
  },
  isJsonPointer: {
    text: `/** RFC 6901. */
const isJsonPointer = (text: string): boolean => /^(?:\\/(?:[^~/]|~[01])*)*$/.test(text);`,
  },
  isRelativeJsonPointer: {
    text: `const isRelativeJsonPointer = (text: string): boolean => /^(?:0|[1-9]\\d*)(?:#|(?:\\/(?:[^~/]|~[01])*)*)$/.test(text);`,
  },
  isRegex: {
    text: `function isRegex(text: string): boolean {
  try {
    new RegExp(text, "u");
    return true;
  } catch {
    return false;
  }
}`,
  },
  isBase64: {
    text: `/** RFC 4648, section 4. */
const isBase64 = (text: string): boolean =>
  text.length % 4 === 0 && /^[A-Za-z\\d+/]*={0,2}$/.test(text);`,
  },
  integerFormat: {
    uses: ["Check"],
    text: `/** Asserts the range of a whole number of so many bits, of numbers only. */
const integerFormat =
  (bits: 32 | 64): Check =>
  (payload) => {
    const value = payload.value;
    const limit = 2 ** (bits - 1);
    // The largest number of 64 bits is read as 2 ** 63.
    const fits = (n: number) => n >= -limit && (bits === 64 ? n <= limit : n < limit);
    if (typeof value === "number" && !(Number.isInteger(value) && fits(value)))
      payload.issues.push({ code: "custom", message: \`Invalid int\${bits}\`, input: value, continue: true });
  };`,
  },
};

/** The function that knows a format of strings. What is not here is an annotation in any case. */
export const CHECKS_OF_FORMATS: ReadonlyMap<string, string> = new Map([
  ["byte", "isBase64"],
  ["date", "isDate"],
  ["date-time", "isDateTime"],
  ["duration", "isDuration"],
  ["email", "isEmail"],
  ["hostname", "isHostname"],
  ["ipv4", "isIpv4"],
  ["ipv6", "isIpv6"],
  ["iri", "isIri"],
  ["iri-reference", "isIriReference"],
  ["json-pointer", "isJsonPointer"],
  ["regex", "isRegex"],
  ["relative-json-pointer", "isRelativeJsonPointer"],
  ["time", "isTime"],
  ["uri", "isUri"],
  ["uri-reference", "isUriReference"],
  ["uri-template", "isUriTemplate"],
  ["uuid", "isUuid"],
]);
