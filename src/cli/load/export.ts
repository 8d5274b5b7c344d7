import { resolve } from "node:path";
import { checkTarget, writeWhole } from "../../files/write-file.ts";
import type { LoadOptions } from "../../load/options.ts";
import { UsageError } from "../../report/errors.ts";
import { type Flag, type Parsed, textOf } from "../arguments.ts";
import { print } from "../output.ts";

export const EXPORT_FLAGS: readonly Flag[] = [
  { name: "k6", help: "the k6 script, for `k6 run` or `k6 cloud run`" },
  { name: "k6-operator", help: "a TestRun of the k6 operator with its ConfigMap, as YAML" },
  { name: "parallelism", value: "NUMBER", help: "pods that share the load, with --k6-operator (default: 1)" },
  { name: "name", value: "NAME", help: "of the TestRun (default: load-test)" },
  { name: "namespace", value: "NAME", help: "of the TestRun (default: none is written)" },
  { name: "image", value: "IMAGE", help: "of k6, with --k6-operator (default: the operator's)" },
];

/** Writes what runs elsewhere. Nothing is sent. */
export async function exportLoad(options: LoadOptions, values: Parsed["values"]): Promise<number> {
  const output = textOf(values, "output");
  if (output !== undefined) checkTarget(resolve(output), output);
  if ((values.k6 === true) === (values["k6-operator"] === true))
    throw new UsageError("Name what to export: --k6 for a script, or --k6-operator for a manifest.");
  const ofOperator = ["parallelism", "name", "namespace", "image"].find((name) => name in values);
  if (values.k6 && ofOperator) throw new UsageError(`--${ofOperator} goes with --k6-operator.`);
  const { thresholdsOf } = await import("../../load/k6/criteria.ts");
  const { thresholds, left } = thresholdsOf(options.criteria);
  const text = values.k6
    ? (await import("../../load/k6/script.ts")).scriptOf(options.plan, thresholds)
    : (await import("../../load/k6/operator.ts")).operatorManifest(options.plan, {
        name: textOf(values, "name") ?? "load-test",
        namespace: textOf(values, "namespace"),
        parallelism: Number(textOf(values, "parallelism") ?? 1),
        image: textOf(values, "image"),
        thresholds,
      });
  if (left.length > 0)
    process.stderr.write(`backend-kit: k6 has no threshold for ${left.join(", ")}; the others are in the script.\n`);
  const headers = Object.keys(options.plan.transport.headers);
  if (values.k6 && headers.length > 0) {
    const { HEADERS_VARIABLE } = await import("../../load/k6/script.ts");
    process.stderr.write(
      `backend-kit: headers are not in the script (${headers.join(", ")}): give them as JSON in the variable ${HEADERS_VARIABLE}.\n`,
    );
  }
  if (output === undefined) return print(text);
  await writeWhole(resolve(output), text);
  return 0;
}
