import { UsageError } from "../../report/errors.ts";
import type { ReadScenario } from "../scenario/read-file.ts";
import type { Journey } from "../scenario/scenario.ts";
import { render } from "../scenario/template.ts";
import { probeBodies } from "./wrong-bodies.ts";

/**
 * The scenario of a spec with bodies that the spec forbids, for a run that expects them to be refused: each arrival
 * sends another wrong one.
 * @throws UsageError where no operation has a body to make wrong
 */
export function wrongBodiesOf(read: ReadScenario, expectStatus: readonly number[]): ReadScenario {
  const journeys: Journey[] = [];
  let bodies = 0;
  for (const journey of read.scenario.journeys) {
    const [step] = journey.steps;
    const row = journey.data?.rows[0] ?? {};
    if (step?.body?.kind !== "text" || step.bodySchema === undefined) continue;
    const wrong = probeBodies(step.bodySchema, JSON.parse(render(step.body.template, row))).filter(
      ({ kind, contentType, also }) => kind === "wrong" && contentType === undefined && also.length === 0,
    );
    bodies += wrong.length;
    journeys.push({
      ...journey,
      steps: [{ ...step, expectStatus: [...expectStatus], expectJson: false, schemas: undefined }],
      data: { order: "in-order", rows: wrong.map(({ text }) => ({ ...row, body: text })) },
    });
  }
  if (journeys.length === 0)
    throw new UsageError(
      `--expect-status ${expectStatus[0]} with a spec sends bodies that the spec forbids, and none of the chosen operations has a JSON body: name some that have one with --operation.`,
    );
  return {
    ...read,
    scenario: { ...read.scenario, journeys },
    notes: [
      ...read.notes.filter((note) => !/were left out; name those/.test(note)),
      `${bodies} bodies that the spec forbids were sent to ${journeys.length} ${journeys.length === 1 ? "operation" : "operations"}, and ${expectStatus.join(" or ")} expected.`,
    ],
  };
}
