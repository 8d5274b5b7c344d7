import { GATES, type GateManifest } from "../../actions/manifest.ts";
import { suggestion } from "../config/suggestion.ts";
import { UsageError } from "../report/errors.ts";

/** Inputs by name; what was not given or is empty is not there. */
export type Inputs = Record<string, string>;

/** Composites hand their inputs over as JSON in `INPUTS`, JavaScript actions each as `INPUT_NAME`. */
export function readInputs(env: NodeJS.ProcessEnv): Inputs {
  const inputs: Inputs = {};
  if (env.INPUTS !== undefined) {
    let parsed: unknown;
    try {
      parsed = JSON.parse(env.INPUTS);
    } catch {
      throw new UsageError("The action's inputs are no JSON: INPUTS must be ${{ toJSON(inputs) }}.");
    }
    for (const [name, value] of Object.entries((parsed ?? {}) as Record<string, unknown>)) {
      if (value !== null && value !== undefined && String(value).trim() !== "") inputs[name] = String(value).trim();
    }
    return inputs;
  }
  for (const [name, value] of Object.entries(env)) {
    // The runner turns spaces into underscores and everything into upper case; hyphens stay.
    if (name.startsWith("INPUT_") && value?.trim()) inputs[name.slice("INPUT_".length).toLowerCase()] = value.trim();
  }
  return inputs;
}

/** The gate that was asked for: GitHub enforces neither `required` nor values. */
export function chooseGate(argument: string | undefined, inputs: Inputs): GateManifest {
  const wanted = argument === undefined || argument === "auto" ? (inputs.gate ?? "schema") : argument;
  const names = GATES.map(({ gate }) => gate);
  const gate = GATES.find((candidate) => candidate.gate === wanted || candidate.name === wanted);
  if (!gate)
    throw new UsageError(
      `The input \`gate\` is ${JSON.stringify(wanted)}; it must be one of ${names.join(", ")}${suggestion(wanted, names)}`,
    );
  return gate;
}

/** @throws UsageError for a value that is not allowed; returns warnings for inputs that nobody knows. */
export function checkInputs(gate: GateManifest, inputs: Inputs): string[] {
  const known = Object.keys(gate.inputs);
  for (const [name, { values }] of Object.entries(gate.inputs)) {
    const value = inputs[name];
    if (value !== undefined && values && !values.includes(value)) {
      throw new UsageError(
        `The input \`${name}\` is ${JSON.stringify(value)}; it must be one of ${values.join(", ")}${suggestion(value, values)}`,
      );
    }
  }
  // The front door has the inputs of every gate, and hands their defaults over too.
  const isDefault = (name: string) => GATES.some((other) => other.inputs[name]?.default === inputs[name]);
  return Object.keys(inputs)
    .filter((name) => name !== "gate" && !known.includes(name) && !isDefault(name))
    .map((name) => `${gate.name} has no input \`${name}\`${suggestion(name, known)}`);
}
