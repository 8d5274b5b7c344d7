import { couldNotDiff } from "../routes/diff/result.ts";
import { couldNotCheck } from "../routes/drift/result.ts";
import type { CommandGroup } from "./command.ts";
import { check } from "./routes/check.ts";
import { diff } from "./routes/diff.ts";
import { couldNotGenerate, generate, preview } from "./routes/generate.ts";
import { spec } from "./routes/spec.ts";

/** `backend-kit routes …` */
export const routes: CommandGroup = {
  name: "routes",
  summary: "keeps an API's description, its code and its clients in step",
  commands: [generate, preview, check, diff, spec],
  failed: (command, message) => {
    if (command === "check") return couldNotCheck(message);
    return command === "diff" ? couldNotDiff(message) : couldNotGenerate(command, message);
  },
};
