import type { Finding } from "../../report/finding.ts";
import { loadFinding } from "../finding.ts";
import type { Answer } from "./client.ts";

interface Rule {
  name: string;
  severity: Finding["severity"];
  /** What it must not be without, in words. */
  why: string;
  good: (value: string) => boolean;
  /** Only over TLS. */
  tls?: boolean;
}

const any = (value: string) => value.trim() !== "";
/** Values of a header that came several times, or holds a list. */
const listed = (value: string) => value.split(/[,\n]/).map((one) => one.trim().toLowerCase());

/** What helmet 8 sets; `error` for what protects, `warning` for what is of use to few. */
const RULES: readonly Rule[] = [
  {
    name: "x-content-type-options",
    severity: "error",
    why: "browsers may take an answer for a script",
    // Fetch, "determine nosniff": the first value counts.
    good: (value) => listed(value)[0] === "nosniff",
  },
  {
    name: "strict-transport-security",
    severity: "error",
    why: "a first visit over http stays there",
    good: (value) => Number(/max-age\s*=\s*"?(\d+)/i.exec(value)?.[1] ?? 0) > 0,
    tls: true,
  },
  { name: "content-security-policy", severity: "error", why: "injected scripts run", good: any },
  {
    name: "x-frame-options",
    severity: "error",
    why: "other sites may frame it",
    // HTML, "X-Frame-Options": what is said twice counts once; of several values none may be framed.
    good: (value) => listed(value).every((one) => one === "deny" || one === "sameorigin"),
  },
  {
    name: "referrer-policy",
    severity: "error",
    why: "addresses are told to other sites",
    // The last one that is known counts: those before it are for old browsers.
    good: (value) => any(value) && listed(value).at(-1) !== "unsafe-url",
  },
  { name: "cross-origin-opener-policy", severity: "warning", why: "other windows keep a handle on it", good: any },
  { name: "cross-origin-resource-policy", severity: "warning", why: "other sites may embed it", good: any },
  { name: "origin-agent-cluster", severity: "warning", why: "it may share a process with its subdomains", good: any },
  {
    name: "x-dns-prefetch-control",
    severity: "warning",
    why: "links are looked up before they are clicked",
    good: any,
  },
  { name: "x-download-options", severity: "warning", why: "old browsers open downloads in its name", good: any },
  { name: "x-permitted-cross-domain-policies", severity: "warning", why: "old plug-ins may read it", good: any },
];

/** Whether an answer has the headers that helmet sets. */
export function headerFindings({ headers }: Answer, where: string, tls: boolean): Finding[] {
  const findings: Finding[] = [];
  const add = (name: string, severity: Finding["severity"], message: string) =>
    findings.push(loadFinding("load-probe-header", severity, `${where}: ${message}`, where, name));
  const framed = /\bframe-ancestors\b/i.test(headers.get("content-security-policy") ?? "");
  for (const { name, severity, why, good, tls: onlyTls } of RULES) {
    if (onlyTls && !tls) continue;
    // The newer way to say the same.
    if (name === "x-frame-options" && framed) continue;
    const value = headers.get(name);
    if (value === undefined) add(name, severity, `the header ${name} is missing: ${why}.`);
    else if (!good(value)) add(name, severity, `the header ${name} is ${JSON.stringify(value.slice(0, 60))}: ${why}.`);
  }
  const weak = weaknessOf(headers.get("content-security-policy") ?? "");
  if (weak !== undefined)
    add("csp-weak", "warning", `the header content-security-policy ${weak}: injected scripts run.`);
  const powered = headers.get("x-powered-by");
  if (powered !== undefined)
    add("x-powered-by", "warning", `the header x-powered-by tells what it runs on (${powered.slice(0, 60)}).`);
  if (/^\s*1/.test(headers.get("x-xss-protection") ?? ""))
    add("x-xss-protection", "warning", "the header x-xss-protection is not 0: its filter opens holes in old browsers.");
  return findings;
}

/** What a policy lets pass, where it says something of scripts: what API servers say of frames alone is enough for them. */
function weaknessOf(policy: string): string | undefined {
  const directives = policy
    .split(";")
    .map((directive) => directive.trim().split(/\s+/))
    .map(([name = "", ...sources]) => [name.toLowerCase(), sources.map((source) => source.toLowerCase())] as const);
  const sources = (directives.find(([name]) => name === "script-src") ??
    directives.find(([name]) => name === "default-src"))?.[1];
  if (sources === undefined) return undefined;
  // A nonce or a hash takes its effect from 'unsafe-inline' (CSP 3, 6.7.3.2).
  if (
    sources.includes("'unsafe-inline'") &&
    !sources.some((source) => /^'(?:nonce-|sha\d+-|strict-dynamic)/.test(source))
  )
    return "has 'unsafe-inline' for scripts";
  return sources.includes("*") && !sources.includes("'strict-dynamic'")
    ? "lets scripts come from everywhere"
    : undefined;
}
