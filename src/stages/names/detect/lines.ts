import type { Tokens } from "./tokens.ts";
import { Shape } from "./words.ts";

/** How a line uses capitals. Where most words have one, a capital tells nothing about names. */
export type LineStyle = "prose" | "headline" | "capitals";

/** The style of each line, by its number. */
export function lineStyles(tokens: Tokens): LineStyle[] {
  const out: LineStyle[] = [];
  let first = 0;
  while (first < tokens.length) {
    let last = first;
    while (last + 1 < tokens.length && tokens.line(last + 1) === tokens.line(first)) last++;
    out.push(styleOf(tokens, first, last));
    first = last + 1;
  }
  return out;
}

/** Words before the "by" of a line that says who made the article. */
export const creditWords: ReadonlySet<string> = new Set(
  "reporting editing writing additional compiled translated edited reported written".split(" "),
);

/** "By Anna Bell", "(Reporting by Anna Bell and Tom Reed; Editing by Ann Lee)": names, and no headline. */
function isCredit(tokens: Tokens, first: number, last: number): boolean {
  const key = tokens.key(first);
  if (key === "by") return true;
  if (!creditWords.has(key)) return false;
  for (let at = first + 1; at <= Math.min(last, first + 2); at++)
    if (tokens.key(at) === "by") return true;
  return false;
}

function styleOf(tokens: Tokens, first: number, last: number): LineStyle {
  let words = 0;
  let long = 0;
  let upper = 0;
  let capitals = 0;
  for (let i = first; i <= last; i++) {
    const shape = tokens.shape(i);
    if (shape === Shape.number) continue;
    words++;
    if (shape === Shape.capitals) capitals++;
    if (tokens.size(i) < 4) continue;
    long++;
    if (shape !== Shape.lower) upper++;
  }
  const capitalised = words >= 2 && capitals >= 0.7 * words;
  const titled = long >= 5 && upper >= 0.75 * long && words <= 30;
  if ((!capitalised && !titled) || isCredit(tokens, first, last)) return "prose";
  if (capitalised) return "capitals";
  const end = tokens.end(last);
  // A sentence full of names has its stop.
  return /[.!?…]["'”’»)]{0,2}/.test(tokens.text.slice(end, end + 3)) ? "prose" : "headline";
}
