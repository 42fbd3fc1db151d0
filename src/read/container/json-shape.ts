import { parseJson } from "./parse-json.ts";

/** How JSON stands in a file. */
export type JsonShape = "lines" | "array" | "concatenated" | "pretty-printed";

/**
 * Tells JSON Lines from its look-alikes by the first characters of a file. Null if they are no JSON
 * at all. An array counts as one only if an object stands in it, or nothing: `[Editor's note: …]` opens
 * prose.
 */
export function jsonShape(head: string): JsonShape | null {
  const text = head.trimStart();
  if (/^\[\s*(?:\{\s*(?:["}]|$)|\]\s*$)/.test(text)) return "array";
  if (!opensObject(text)) return linesFollow(text) ? "lines" : null;
  const end = endOfValue(text);
  if (end < 0) return cutShape(text);
  const value = text.slice(0, end);
  if (value.includes("\n")) return parses(value) ? "pretty-printed" : "lines";
  // A CR that no LF follows ends no line: objects with CRs between them are found by their brackets.
  const rest = /^[ \t\r]*(?:,[ \t\r]*)?\{/.exec(text.slice(end, end + 100));
  return rest && parses(value) ? "concatenated" : "lines";
}

function opensObject(text: string): boolean {
  return /^\{\s*(?:\}|"[^"\n]{0,200}"\s*:)/.test(text);
}

/** A dump that was cut into parts may start in the middle of a line: are those behind it objects? */
function linesFollow(text: string): boolean {
  const [, second = "", third] = text.split("\n", 3);
  if (!opensObject(second) || (third !== undefined && third.trim() !== "" && !opensObject(third)))
    return false;
  // The first characters may end in the second line.
  return third === undefined ? second.length > longestExample : parses(second);
}

/** Prose may end in a line of JSON that it speaks of. */
const longestExample = 1000;

/** The first value does not end in the part that was read: is its first line all of the record? */
function cutShape(text: string): JsonShape {
  const [first = "", second] = text.split("\n", 2);
  // A line of JSON Lines that was cut off may end in a comma too, but then `{` opens the next.
  const open = /[{[,]\s{0,9}$/.test(first.slice(-16));
  return open && (second === undefined ? !first.includes('":') : /^\s*["}\]]/.test(second))
    ? "pretty-printed"
    : "lines";
}

/** Where the first object ends; -1 if it does not. */
function endOfValue(text: string): number {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (inString) {
      if (char === "\\") i++;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === "{" || char === "[") depth++;
    else if ((char === "}" || char === "]") && --depth === 0) return i + 1;
  }
  return -1;
}

function parses(text: string): boolean {
  try {
    parseJson(text);
    return true;
  } catch {
    return false;
  }
}
