/** A number in [0, 1) that depends on nothing but its arguments (splitmix32): any thread can compute any of them. */
export function randomAt(seed: number, index: number): number {
  let state = (Math.imul(seed | 0, 0x9e3779b1) + Math.imul(index + 1, 0x85ebca6b)) | 0;
  state = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
  state = Math.imul(state ^ (state >>> 15), 0x735a2d97);
  return ((state ^ (state >>> 15)) >>> 0) / 2 ** 32;
}
