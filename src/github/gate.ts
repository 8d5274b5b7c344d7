import type { Report } from "../report/report.ts";
import type { Context } from "./context.ts";
import type { Inputs } from "./inputs.ts";

/** What a gate is told when the action runs it. */
export interface GateCall {
  inputs: Inputs;
  context: Context;
  env: NodeJS.ProcessEnv;
  /** The working directory, absolute, inside of the workspace. */
  root: string;
  /** The config file that an input names, absolute, inside of the repository. */
  configFile: string | undefined;
}

/** A gate as the action sees it. */
export interface ActionGate {
  /** As in `actions/manifest.ts`. */
  name: string;
  /** Masks what is secret in its inputs. Called before anything is logged, for every gate. */
  hide(inputs: Inputs, env: NodeJS.ProcessEnv): void;
  run(call: GateCall): Promise<Report>;
  /** Its JSON and its outputs when it could not run. */
  failed(message: string): { data: unknown; figures: Report["figures"] };
}
