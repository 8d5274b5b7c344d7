import type { Step } from "./scenario.ts";
import { render, type Variables } from "./template.ts";

/**
 * Where a step goes. Load and secrets go to the origins that the user named, and nowhere else, whatever an answer says.
 * @returns in words why it goes nowhere, the same for every arrival
 */
export function addressOf(
  { url, base }: Pick<Step, "url" | "base">,
  variables: Variables,
  origins: readonly string[],
): URL | string {
  const address = render(url, variables, encodeURIComponent);
  if (!URL.canParse(address, base)) return "its address is none once its variables are put in";
  const found = new URL(address, base);
  return origins.includes(found.origin) ? found : `${found.origin} was not named as a target`;
}
