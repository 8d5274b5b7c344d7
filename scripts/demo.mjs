// `npm run demo`: the command line, as it is shipped, on two small histories: one whose rollbacks undo their
// migrations, one where a rollback does not.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

const runs = [
  {
    heading: "Every rollback undoes its migration: expected to pass",
    directory: "examples/shop/migrations",
    expected: 0,
  },
  {
    heading: "A rollback forgets what its migration did: expected to fail, with the repair",
    directory: "examples/shop-broken/migrations",
    expected: 1,
  },
];

let unexpected = 0;
for (const { heading, directory, expected } of runs) {
  const args = ["schema", "prove", directory, "--database", "pglite"];
  console.log(`\n== ${heading}\n$ npx backend-kit ${args.join(" ")}\n`);
  const { status } = spawnSync(process.execPath, ["dist/cli.js", ...args], { cwd: root, stdio: "inherit" });
  console.log(`\nExit code ${status}.`);
  if (status !== expected) {
    console.error(`Expected ${expected}.`);
    unexpected++;
  }
}
process.exitCode = unexpected === 0 ? 0 : 1;
