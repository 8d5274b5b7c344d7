/** What the two doors open: each loads only what it needs. */
export async function cli(): Promise<void> {
  const { main } = await import("./cli/main.ts");
  await main();
}

export async function action(): Promise<void> {
  const { main } = await import("./github/main.ts");
  await main();
}

/** A thread of the load generator opens the same bundle. */
export async function loadThread(): Promise<void> {
  const { loadThread } = await import("./load/embedded/thread.ts");
  await loadThread();
}
