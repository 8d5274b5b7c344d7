import type { Finding } from "../../../report/finding.ts";
import type { Application, ServedRoot } from "../../read/application.ts";
import { finding } from "../finding.ts";
import { type CheckOptions, weightOf } from "../options.ts";
import { routeName } from "./routes.ts";

/** Where somebody can try passwords and codes. */
const LOGIN =
  /(^|[/._-])(log-?in|sign-?in|authenticate|auth\/token|oauth2?\/token|token|password|passcode|otp|2fa|mfa)([/._-]|$)|\/(auth|sessions?)\/?$/i;
/** Who changes a password has said who he is, and who asks whether one is good enough tries none. */
const OF_PASSWORDS = /(change|validate|check|update|strength)[._-]?password|password[._-]?(policy|rules|strength)/i;
/** The same as the last words of a name: `userLogin`. */
const LOGIN_AT_END = /[a-z](Log[iI]n|Sign[iI]n|Authenticate|Password|Passcode|Otp|OTP)([/._-]|$)/;

/** Login routes that can be tried without end, and applications that send no security headers. */
export function hardeningFindings(application: Application, options: CheckOptions): Finding[] {
  const findings: Finding[] = [];
  const limit = weightOf(options, "login-without-rate-limit");
  if (limit)
    for (const operation of application.operations) {
      if (operation.method !== "post" || operation.rateLimited || !isLogin(operation.path)) continue;
      findings.push(
        finding({
          rule: "login-without-rate-limit",
          severity: limit,
          confidence: "medium",
          message: `${routeName(operation)} can be tried without end. Put a rate limit before it: express-rate-limit, @fastify/rate-limit or koa-ratelimit.`,
          location: operation.location,
          subject: routeName(operation),
        }),
      );
    }
  const headers = weightOf(options, "no-security-headers");
  if (headers)
    for (const root of application.roots) {
      // A check of health before everything else is no application without headers.
      if (root.role !== "application" || root.operations === 0 || root.secured * 2 >= root.operations) continue;
      findings.push(
        finding({
          rule: "no-security-headers",
          severity: headers,
          confidence: "medium",
          message: `${missing(root)} ${root.generated ? "Generate it with --hardening, or use" : "Use"} ${HELPERS[root.framework]} before its routes.`,
          location: root.headerHelper ?? root.location,
          subject: `${root.framework} ${root.location.file}`,
        }),
      );
    }
  return findings;
}

/** A setting that has to do with logins: `setRequireLogin`, `toggle-sign-in`. */
const OF_SETTINGS = /(require|enable|disable|toggle|allow)[._-]?(log-?in|sign-?in)/i;

const isLogin = (path: string) =>
  !OF_PASSWORDS.test(path) && !OF_SETTINGS.test(path) && (LOGIN.test(path) || LOGIN_AT_END.test(path));

/** What is wrong, in a sentence: helpers stand after the routes, or on the paths of others, and do nothing there. */
function missing({ framework, headerHelper, secured, operations }: ServedRoot): string {
  if (secured > 0)
    return `This ${framework} application sends security headers with ${secured} of ${operations} operations.`;
  return headerHelper
    ? `This ${framework} application sends no security headers: what sets them here is passed by no request to its routes.`
    : `This ${framework} application sends no security headers.`;
}

const HELPERS = { express: "helmet", fastify: "@fastify/helmet", koa: "koa-helmet" };
