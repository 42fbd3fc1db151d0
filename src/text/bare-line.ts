import { codeAt } from "./code-at.ts";

/** A line in lower case, without ASCII signs, ellipses and white space at its ends. */
export function bareLine(text: string): string {
  return bareLineWithin(text, Number.POSITIVE_INFINITY)!;
}

/** The same; null if it is longer than all that it is to be compared with. */
export function bareLineWithin(text: string, longest: number): string | null {
  let [from, to] = [0, text.length];
  while (from < to && isSign(codeAt(text, from))) from++;
  while (to > from && isSign(codeAt(text, to - 1))) to--;
  if (to - from > longest) return null;
  const bare = text.slice(from, to).toLowerCase();
  return bare.includes("’") ? bare.replaceAll("’", "'") : bare;
}

function isSign(code: number): boolean {
  return (
    code === 0x2026 ||
    code < 0x30 ||
    (code > 0x39 && code < 0x41) ||
    (code > 0x5a && code < 0x61) ||
    (code > 0x7a && code < 0x80)
  );
}
