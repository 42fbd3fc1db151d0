import type { Json } from "../../model/document.ts";
import { outsideStrings } from "./outside-strings.ts";

/**
 * The value of JSON, in which a number that JavaScript cannot give back, such as an id of 64 bits, is the
 * string of its digits: else several ids would be one. `value` is what `JSON.parse` makes of `text`.
 */
export function exactNumbers(value: Json, text: string): Json {
  return holdsInexact(value) ? (JSON.parse(quoted(text)) as Json) : value;
}

function holdsInexact(value: Json): boolean {
  const open: Json[] = [value];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (typeof one === "number" && !isSafe(one)) return true;
    if (typeof one === "object" && one !== null)
      for (const inner of Object.values(one)) open.push(inner);
  }
  return false;
}

function isSafe(number: number): boolean {
  return Math.abs(number) <= Number.MAX_SAFE_INTEGER;
}

/** The same JSON with such numbers between quotation marks. */
function quoted(text: string): string {
  return outsideStrings(text, (piece) =>
    piece.replace(/-?\d[\d.eE+-]*/g, (digits) => exact(digits)),
  );
}

/** Written with an exponent or a fraction a number is no id, and may be rounded. */
function exact(digits: string): string {
  const number = Number(digits);
  const kept = /^-?\d+$/.test(digits) ? String(number) === digits : Number.isFinite(number);
  return kept || isSafe(number) ? digits : `"${digits}"`;
}
