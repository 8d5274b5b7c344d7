/** Whether to write colours: as FORCE_COLOR says, else as NO_COLOR says, else only on a terminal. Node has the same order. */
export function wantsColor(env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  return isTerminal && !env.NO_COLOR && env.TERM !== "dumb";
}
