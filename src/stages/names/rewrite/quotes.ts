import type { Span } from "../../../model/span.ts";

const closers: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ["„", "“"],
  ["«", "»"],
  ["「", "」"],
  ["『", "』"],
  ['"', '"'],
]);

/** Opens a quotation: what stands before a single mark, and what after it. */
const beforeSingle = /[\s([—–-]$/;
const afterSingle = /^[\p{L}\p{N}[(…]/u;

/** Stretches inside single quotation marks that are closed; an apostrophe opens none. */
function singleQuotations(block: string): Span[] {
  const out: Span[] = [];
  let start = -1;
  for (let at = 0; at < block.length; at++) {
    const char = block[at]!;
    if (char !== "‘" && char !== "’" && char !== "'") continue;
    const outside = at === 0 || beforeSingle.test(block[at - 1]!);
    const inside = at + 1 < block.length && afterSingle.test(block.slice(at + 1, at + 3));
    if (start < 0) {
      if (char !== "’" && outside && inside) start = at;
    } else if (char !== "‘" && !outside && !inside) {
      out.push({ start, end: at + 1 });
      start = -1;
    }
  }
  return out;
}

/**
 * Stretches of a block inside quotation marks, the marks included. A quotation in double marks that is
 * not closed runs to the end of the block, as it does where it goes on in the next paragraph.
 */
export function quotations(block: string): Span[] {
  const out = singleQuotations(block);
  let start = -1;
  let closer = "";
  for (let at = 0; at < block.length; at++) {
    const char = block[at]!;
    if (start < 0) {
      const close = closers.get(char);
      if (close === undefined) {
        // A closing mark without its opening one: what is before it may be quoted.
        if (char === "”" || char === "»") out.push({ start: 0, end: at + 1 });
        continue;
      }
      start = at;
      closer = close;
    } else if (
      char === closer ||
      (closer === "”" && char === '"') ||
      (closer === '"' && char === "”")
    ) {
      out.push({ start, end: at + 1 });
      start = -1;
    }
  }
  if (start >= 0) out.push({ start, end: block.length });
  return out;
}
