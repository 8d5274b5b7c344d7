import type { Finding } from "../../report/finding.ts";
import { type Application, readApplication } from "../read/application.ts";
import type { SourceFiles } from "../read/files.ts";
import type { Api } from "../spec/api.ts";
import { distinct, finding } from "./finding.ts";
import { type CheckOptions, weightOf } from "./options.ts";
import { answerFindings } from "./rules/answers.ts";
import { contractFindings } from "./rules/contract.ts";
import { hardeningFindings } from "./rules/hardening.ts";
import { type Matching, matchRoutes, mayBeUnread, routeFindings } from "./rules/routes.ts";
import { tokenFindings } from "./rules/tokens.ts";
import { unvalidatedParts, validationFindings } from "./rules/validation.ts";
import { findOutput } from "./stale.ts";

/** What the code and the specs of one state of a repository say. */
export interface Judgement {
  application: Application;
  matching: Matching;
  /** Whether both sides were there to be compared. */
  compared: boolean;
  findings: Finding[];
  /** Served operations all of whose input is judged before it is used. */
  validated: number;
  /** Operations whose declared input or answers were compared with the spec. */
  contracts: number;
  /** Operations of a spec that were not found, and may be in what could not be read. */
  unsettled: number;
}

/** Reads the code and compares it with the specs. Nothing but files and specs goes in. */
export function judge(files: SourceFiles, apis: readonly Api[], options: CheckOptions): Judgement {
  const application = readApplication(files);
  const matching =
    apis.length === 0 ? { specified: new Map(), unspecified: [], unserved: [] } : matchRoutes(apis, application);
  // A spec without an application, or with generated types alone, has no other side. A directory that is named is one.
  const hasCode = application.operations.length > 0 || (options.codeNamed && findOutput(options) === undefined);
  const compared = apis.length > 0 && hasCode;
  const place = (api: Api, operation: Api["operations"][number]) => {
    const { file, line, column } = api.spec.placeOfKey(operation.at);
    return { file, line, column };
  };
  const contract = contractFindings(matching, application, options);
  const findings = [
    ...(compared ? routeFindings(matching, application, options, place) : []),
    ...contract.findings,
    ...validationFindings(application, options),
    ...answerFindings(apis, application, options),
    ...tokenFindings(application, options),
    ...hardeningFindings(application, options),
    ...unreadFindings(application, options),
  ];
  const validated = application.operations.filter(
    (operation) => operation.isRead && unvalidatedParts(application, operation).length === 0,
  ).length;
  const unsettled = compared
    ? matching.unserved.filter(({ api, operation }) => mayBeUnread(application, api, operation)).length
    : 0;
  return {
    application,
    matching,
    compared,
    findings: distinct(findings),
    validated,
    contracts: contract.compared,
    unsettled,
  };
}

function unreadFindings(application: Application, options: CheckOptions): Finding[] {
  const unread = weightOf(options, "unread-code");
  const broken = weightOf(options, "unreadable-source");
  return [
    ...(broken ? application.broken : []).map(({ what, location }) =>
      finding({
        rule: "unreadable-source",
        severity: broken!,
        message: `This file has a syntax error and was not read: ${what}.`,
        location,
        subject: location.file,
      }),
    ),
    ...(unread ? application.unread : []).map(({ what, location }) =>
      finding({
        rule: "unread-code",
        severity: unread!,
        confidence: "low",
        message: `Not read: ${what}. Routes that are made here were not checked.`,
        location,
        subject: `${location.file} ${what}`,
      }),
    ),
  ];
}
