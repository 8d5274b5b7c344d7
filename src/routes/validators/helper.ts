/** Text that a file of validators gets when something in it uses it. */
export interface Helper {
  text: string;
  uses?: readonly string[];
}
