import { visible } from "../report/escape.ts";
import type { Progress } from "../schema/options.ts";

/** Where progress is shown: a terminal, as one line that is written again and again. Elsewhere nothing. */
export function progressLine(stream: NodeJS.WriteStream): { progress: Progress; clear: () => void } {
  if (!stream.isTTY) return { progress: () => {}, clear: () => {} };
  let shown = 0;
  return {
    progress(message) {
      // A line that wraps could not be taken back.
      const now = performance.now();
      if (now - shown < 40) return;
      shown = now;
      stream.write(
        `\r\u001b[2K${visible(message)
          .replaceAll("\n", " ")
          .slice(0, (stream.columns || 80) - 1)}`,
      );
    },
    clear() {
      if (shown > 0) stream.write("\r\u001b[2K");
    },
  };
}
