import type { Finding } from "../../../report/finding.ts";
import type { Application } from "../../read/application.ts";
import { finding } from "../finding.ts";
import { type CheckOptions, weightOf } from "../options.ts";
import { routeName } from "./routes.ts";

/** Where somebody can try passwords and codes. */
const LOGIN =
  /(^|[/._-])(log-?in|sign-?in|authenticate|auth\/token|oauth2?\/token|token|sessions?|password|passcode|otp|2fa|mfa)([/._-]|$)/i;

/** Login routes that can be tried without end, and applications that send no security headers. */
export function hardeningFindings(application: Application, options: CheckOptions): Finding[] {
  const findings: Finding[] = [];
  const limit = weightOf(options, "login-without-rate-limit");
  if (limit)
    for (const operation of application.operations) {
      if (operation.method !== "post" || operation.rateLimited || !LOGIN.test(operation.path)) continue;
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
      if (root.role !== "application" || root.operations === 0 || root.securityHeaders) continue;
      findings.push(
        finding({
          rule: "no-security-headers",
          severity: headers,
          confidence: "medium",
          message: `This ${root.framework} application sends no security headers. ${root.generated ? "Generate it with --hardening, or use" : "Use"} ${HELPERS[root.framework]} before its routes.`,
          location: root.location,
          subject: `${root.framework} ${root.location.file}`,
        }),
      );
    }
  return findings;
}

const HELPERS = { express: "helmet", fastify: "@fastify/helmet", koa: "koa-helmet" };
