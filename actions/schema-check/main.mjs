// Made from actions/manifest.ts by `npm run generate`. Do not edit.
process.argv[2] = "schema";
await import("../../dist/action.js");
