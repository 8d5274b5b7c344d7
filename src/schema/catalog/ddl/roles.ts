import { type CatalogObject, list, text } from "../catalog.ts";

const MEMBERSHIP_OPTIONS = / WITH (?:(?:ADMIN OPTION|INHERIT FALSE|SET FALSE)(?:, )?)+$/;

/** @param entry a role, and with which options `member` belongs to it */
export function membership(entry: string, member: string): string {
  const [options = ""] = MEMBERSHIP_OPTIONS.exec(entry) ?? [];
  return `GRANT ${membershipRole(entry)} TO ${member}${options}`;
}

function membershipRole(entry: string): string {
  return entry.replace(MEMBERSHIP_OPTIONS, "");
}

export function memberships(was: CatalogObject, is: CatalogObject): string[] {
  const wanted = list(was, "member of");
  const present = list(is, "member of");
  return [
    ...present.filter((m) => !wanted.includes(m)).map((m) => `REVOKE ${membershipRole(m)} FROM ${was.name}`),
    ...wanted.filter((m) => !present.includes(m)).map((m) => membership(m, was.name)),
  ];
}

/** Those that are there now and were not before are taken back by name. */
export function roleOptions(was: CatalogObject, is: CatalogObject): string {
  const wanted = text(was, "options")!;
  const present = text(is, "options")!;
  const back = [...ROLE_OPTIONS].filter(([option]) => option.test(present) && !option.test(wanted));
  return `ALTER ROLE ${was.name} ${[wanted, ...back.map(([, opposite]) => opposite)].join(" ")}`;
}

const ROLE_OPTIONS: [RegExp, string][] = [
  [/\bSUPERUSER\b/, "NOSUPERUSER"],
  [/\bNOINHERIT\b/, "INHERIT"],
  [/\bCREATEROLE\b/, "NOCREATEROLE"],
  [/\bCREATEDB\b/, "NOCREATEDB"],
  [/\bREPLICATION\b/, "NOREPLICATION"],
  [/\bBYPASSRLS\b/, "NOBYPASSRLS"],
  [/\bCONNECTION LIMIT\b/, "CONNECTION LIMIT -1"],
  [/\bVALID UNTIL\b/, "VALID UNTIL 'infinity'"],
];
