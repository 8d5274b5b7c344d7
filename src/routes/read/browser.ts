/** Code that runs in browsers serves nothing. */
export const BROWSER =
  /\b(?:from|require\()\s*["'](?:@angular\/|@?react\b|react-dom|@?vue\b|svelte\b|solid-js|preact|@ngrx|rxjs)/;
