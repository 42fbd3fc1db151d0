/**
 * A pattern for a whole line: `*` stands for any text, `#` for a number; case and width of white
 * space do not matter. Made of plain searches, it takes time in proportion to the line.
 */
export interface LinePattern {
  readonly source: string;
  readonly matches: (line: string) => boolean;
}

/** Longest line that is compared, in UTF-16 units; a longer one matches nothing. */
const longestLine = 2_000;
const longestPattern = 300;

/** What looks like a regular expression and would be read as plain text. */
const expression =
  /^\/.*\/[a-z]{0,6}$|^\^|\$$|\.[*+?]|\\[dwsbDWSB.*+?()[\]{}|^$]|\(\?|\)[*+?{]|\][*+?{]|\{\d{1,5},?\d{0,5}\}/;

/** Reads a pattern; a string says what is wrong with it. */
export function readLinePattern(source: string): LinePattern | string {
  if (source.length > longestPattern) return `a pattern of at most ${longestPattern} characters`;
  if (expression.test(source))
    return "no regular expression: `*` stands for any text, `#` for a number, all else for itself";
  const parts = normal(source).split("*");
  if (parts.every((part) => part.trim() === "")) return "some text beside `*`";
  return { source, matches: (line) => line.length <= longestLine && holds(normal(line), parts) };
}

/** Whether the parts stand in the line in order, the first at its start, the last at its end. */
function holds(line: string, parts: readonly string[]): boolean {
  const [first = "", ...rest] = parts;
  const last = rest.pop();
  if (last === undefined) return line === first;
  if (!line.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = line.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return line.length - last.length >= at && line.endsWith(last);
}

function normal(text: string): string {
  return text
    .trim()
    .replace(/\s{1,2000}/g, " ")
    .replace(/\d[\d.,]{0,40}/g, (number) => `#${/[.,]$/.exec(number)?.[0] ?? ""}`)
    .toLowerCase();
}
