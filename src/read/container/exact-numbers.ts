import type { Json } from "../../model/document.ts";

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
  const parts: string[] = [];
  for (let at = 0; at < text.length; ) {
    const mark = text.indexOf('"', at);
    const start = mark < 0 ? text.length : mark;
    parts.push(text.slice(at, start).replace(/-?\d[\d.eE+-]*/g, (digits) => exact(digits)));
    at = endOfString(text, start);
    parts.push(text.slice(start, at));
  }
  return parts.join("");
}

/** Written with an exponent or a fraction a number is no id, and may be rounded. */
function exact(digits: string): string {
  const number = Number(digits);
  const kept = /^-?\d+$/.test(digits) ? String(number) === digits : Number.isFinite(number);
  return kept || isSafe(number) ? digits : `"${digits}"`;
}

/** Where the string ends that starts at `start`. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let escapes = end;
    while (text[escapes - 1] === "\\") escapes--;
    if ((end - escapes) % 2 === 0) return end + 1;
  }
  return text.length;
}
