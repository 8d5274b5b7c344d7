import type { CommandGroup } from "./command.ts";
import { CLOUD_DETAILS, cloudReport } from "./load/cloud.ts";
import { EXPORT_FLAGS, exportLoad } from "./load/export.ts";
import { failedResult, setTarget, untilInterrupted } from "./load/finish.ts";
import { DETAILS, EXPORTED, RUN } from "./load/flags.ts";
import { complete } from "./load/given.ts";
import { run } from "./load/run.ts";
import { checkOutputs, OUTPUT_FLAGS, printReport } from "./output.ts";

/** `backend-kit load …` */
export const load: CommandGroup = {
  name: "load",
  summary: "sends load and judges latency and success with their uncertainty",
  commands: [
    {
      name: "run",
      takes: "URL…",
      summary: "send load to one or several addresses, or run a k6 script; judge latency and success",
      details: DETAILS,
      flags: RUN,
      run: ({ values, lists, positionals }) => run(values, lists, positionals),
    },
    {
      name: "export",
      takes: "URL…",
      summary: "write the same load as a k6 script or for the k6 operator; nothing is sent",
      flags: [
        ...EXPORT_FLAGS,
        ...RUN.filter(({ name }) => EXPORTED.includes(name)).map((flag) =>
          flag.name === "output" ? { ...flag, help: "write it there (default: standard output)" } : flag,
        ),
      ],
      async run({ values, lists, positionals }) {
        const { resolveOptions } = await import("../load/resolve/options.ts");
        return exportLoad(resolveOptions(await complete(values, lists, positionals)), values);
      },
    },
    {
      name: "cloud",
      takes: "URL…",
      summary: "send the same load from Grafana Cloud (k6 cloud run); judged there, by thresholds",
      details: CLOUD_DETAILS,
      flags: [
        ...RUN.filter(({ name }) => EXPORTED.includes(name) && name !== "output" && name !== "help"),
        ...OUTPUT_FLAGS,
      ],
      async run({ values, lists, positionals }) {
        checkOutputs(values);
        const { resolveOptions } = await import("../load/resolve/options.ts");
        const options = resolveOptions(await complete(values, lists, positionals));
        setTarget(options.target);
        const { signal, release } = untilInterrupted();
        try {
          return await printReport(await cloudReport(options, signal), values);
        } finally {
          release();
        }
      },
    },
  ],
  failed: (_, message) => failedResult(message),
};
