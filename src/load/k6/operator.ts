import { stringify } from "yaml";
import { UsageError } from "../../report/errors.ts";
import type { Plan } from "../engine.ts";
import { HEADERS_VARIABLE, scriptOf } from "./script.ts";

export interface ExportOptions {
  /** Of the TestRun and its ConfigMap, as Kubernetes takes it (RFC 1123). */
  name: string;
  namespace?: string;
  /** Pods that share the load among them. */
  parallelism: number;
  /** k6's image; undefined: the operator's own default. */
  image?: string;
  /** k6's thresholds for the script, by metric. */
  thresholds?: Record<string, string[]>;
}

/** A ConfigMap holds at most 1 MiB; the rest of it needs some room too. */
const MOST_BYTES = 1024 * 1024 - 4096;
const FILE = "script.js";

/**
 * A TestRun of the k6 operator with its ConfigMap, as two YAML documents. Headers that get through a protection are in
 * neither: the pods take them from a Secret, whose name is that of the TestRun.
 * @throws UsageError for what Kubernetes or k6 would not take
 */
export function operatorManifest(plan: Plan, options: ExportOptions): string {
  const { name, namespace, parallelism, image, thresholds } = options;
  if (!/^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$/.test(name))
    throw new UsageError(
      `${JSON.stringify(name)} is no name for a TestRun: it takes up to 53 lower-case letters, digits and hyphens, with a letter or digit at both ends.`,
    );
  if (!Number.isInteger(parallelism) || parallelism < 1 || parallelism > 1000)
    throw new UsageError(`The parallelism is ${parallelism}; it must be a whole number from 1 to 1000.`);
  const script = scriptOf(plan, thresholds);
  const size = Buffer.byteLength(script);
  if (size > MOST_BYTES)
    throw new UsageError(
      `The script has ${Math.ceil(size / 1024)} KiB, and a ConfigMap holds 1 MiB: use fewer rows of data, or put the script on a volume (script.volumeClaim).`,
    );
  const metadata = { name, ...(namespace && { namespace }) };
  const secret = Object.keys(plan.transport.headers).length > 0;
  const testRun = {
    apiVersion: "k6.io/v1alpha1",
    kind: "TestRun",
    metadata,
    spec: {
      parallelism,
      script: { configMap: { name, file: FILE } },
      arguments: "--no-usage-report",
      runner: {
        ...(image && { image }),
        ...(!plan.transport.http2 && { env: [{ name: "GODEBUG", value: "http2client=0" }] }),
        ...(secret && { envFrom: [{ secretRef: { name } }] }),
      },
    },
  };
  const configMap = { apiVersion: "v1", kind: "ConfigMap", metadata, data: { [FILE]: script } };
  const head = secret
    ? `# Needs a Secret "${name}" with the key ${HEADERS_VARIABLE}: a JSON object of the headers ${Object.keys(plan.transport.headers).join(", ")}.\n`
    : "";
  return `${head}${stringify(configMap, { lineWidth: 0 })}---\n${stringify(testRun, { lineWidth: 0 })}`;
}
