import type { Token } from "./tokens.ts";

/** How a line uses capitals. Where most words have one, a capital tells nothing about names. */
export type LineStyle = "prose" | "headline" | "capitals";

/** The style of each line, by `Token.line`. */
export function lineStyles(tokens: readonly Token[], text: string): LineStyle[] {
  const out: LineStyle[] = [];
  let first = 0;
  while (first < tokens.length) {
    let last = first;
    while (last + 1 < tokens.length && tokens[last + 1]!.line === tokens[first]!.line) last++;
    out.push(styleOf(tokens, first, last, text));
    first = last + 1;
  }
  return out;
}

function styleOf(tokens: readonly Token[], first: number, last: number, text: string): LineStyle {
  let words = 0;
  let long = 0;
  let upper = 0;
  let capitals = 0;
  for (let i = first; i <= last; i++) {
    const { shape, text: word } = tokens[i]!;
    if (shape === "number") continue;
    words++;
    if (shape === "capitals") capitals++;
    if (word.length < 4) continue;
    long++;
    if (shape !== "lower") upper++;
  }
  if (tokens[first]!.key === "by") return "prose";
  if (words >= 2 && capitals >= 0.7 * words) return "capitals";
  const ended = /[.!?…]["'”’»)]{0,2}/.test(text.slice(tokens[last]!.end, tokens[last]!.end + 3));
  // A sentence full of names has its stop.
  if (long >= 5 && upper >= 0.75 * long && !ended && words <= 30) return "headline";
  return "prose";
}
