import type { Json } from "../../model/document.ts";
import { exactNumbers } from "./exact-numbers.ts";
import { outsideStrings } from "./outside-strings.ts";

/**
 * The value of a JSON text, its numbers exact. `NaN` and `Infinity`, which Python and its data frames
 * write for what is missing, are null. Throws what `JSON.parse` throws.
 */
export function parseJson(text: string): Json {
  try {
    return exactNumbers(JSON.parse(text) as Json, text);
  } catch (error) {
    const plain = /NaN|Infinity/.test(text) ? withoutNaN(text) : text;
    if (plain === text) throw error;
    return exactNumbers(JSON.parse(plain) as Json, plain);
  }
}

function withoutNaN(text: string): string {
  return outsideStrings(text, (piece) => piece.replace(/-?\b(?:NaN|Infinity)\b/g, "null"));
}
