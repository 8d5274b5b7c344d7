import { expect, it } from "vitest";
import type { EngineKind } from "../../../src/schema/engines/engine.ts";
import { lackInWords } from "../../../src/schema/proof/not-provable.ts";

const FAILURE = {
  message: 'extension "postgis" is not available',
  code: "0A000",
  file: "1_a.up.sql",
  line: 1,
  column: 1,
  lineText: "CREATE EXTENSION postgis;",
};

it.each<EngineKind>(["pglite", "local"])("advises another engine than the one in use: %s", (engine) => {
  const other = engine === "local" ? "pglite" : "local";
  const words = lackInWords(FAILURE, engine);
  expect(words).toContain(`--database ${other}`);
  expect(words).not.toContain(`--database ${engine}`);
});
