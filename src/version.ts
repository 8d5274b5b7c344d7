import manifest from "../package.json" with { type: "json" };

/** Compiled into the bundle: what GitHub says of an action's version is not to be relied on. */
export const VERSION: string = manifest.version;
