/** First line of every file that belongs to the generator: by it files are known that may be written again or removed. */
export const HEADER = "// Made by backend-kit from the API's description: changes here are lost when it is made again.";

/** Whether a file is one of the generator's own. */
export function isOurs(text: string): boolean {
  return text.replace(/^\ufeff/, "").startsWith(HEADER);
}
