import { NOTE_VALUES, NOTE_WORDS } from "../../validators/notes.ts";
import type { JsonSchema } from "./schema.ts";

const COMMENT = /\s*\/\*((?:[^*]|\*(?!\/))*)\*\//y;

/**
 * What the generator says in comments behind a schema, because no validator asks for it: its format (`date-time`), its
 * default (`default: "x"`), and words such as `readOnly`. A formatter may have changed the white space.
 */
export function annotationsAfter(text: string, end: number): JsonSchema {
  const found: JsonSchema = {};
  COMMENT.lastIndex = end;
  for (let match = COMMENT.exec(text); match; match = COMMENT.exec(text)) {
    const comment = match[1]!.trim();
    const [, keyword = "", value = ""] = /^(\w+): ([\s\S]+)$/.exec(comment) ?? [];
    if (NOTE_VALUES.includes(keyword)) {
      const read = jsonOf(value);
      if (read !== undefined) found[keyword] = read;
    } else if (NOTE_WORDS.includes(comment)) found[comment] = true;
    else if (/^[\w.-]+$/.test(comment)) found.format = comment;
    else break;
  }
  return found;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
