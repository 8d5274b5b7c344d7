import { expect, it } from "vitest";
import { openEngine } from "../../../src/schema/engines/open-engine.ts";

it("a database that there is not is refused without what may be a password", async () => {
  const opened = openEngine("postgres:me:s3cret@db/app", undefined);
  await expect(opened).rejects.toThrow("There is no such database: use auto, pglite, local");
  await expect(opened).rejects.not.toThrow(/s3cret/);
});
