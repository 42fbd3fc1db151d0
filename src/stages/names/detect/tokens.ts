import type { Span } from "../../../model/span.ts";
import { apostrophes, fold } from "../spelling/fold.ts";

/**
 * How a word is written. `particle`: a lower-case article tied to a capital (al-Sadr). `initial`:
 * one capital, with or without its point.
 */
export type Shape = "lower" | "capital" | "capitals" | "particle" | "initial" | "number";

/** What stands between a word and the one before: `break` is one line break, `stop` all else. */
export type Gap = "space" | "point" | "comma" | "break" | "stop";

/** A word of a text, without the possessive ending. */
export interface Token extends Span {
  readonly text: string;
  /** Folded: no accents, hyphens or apostrophes. */
  readonly key: string;
  readonly shape: Shape;
  readonly gap: Gap;
  /** Opens a sentence, a line or a quotation: its capital says nothing. */
  readonly opens: boolean;
  readonly possessive: boolean;
  /** The line it stands on, counted from 0 within the scanned spans. */
  readonly line: number;
}

const marks = apostrophes.replace(/[-\\\]^]/g, "\\$&");
const word = new RegExp(
  `[${marks}]?[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}]|[${marks}](?=[\\p{L}\\p{N}])|[-‐‑](?=[\\p{L}\\p{N}ʿʾʻʼ]))*`,
  "gu",
);
const possessiveEnding = /(?:['’ʼ′]s|['’ʼ′]S)$/u;
const dotted = /^(?:\p{Lu}\.){1,4}/u;
const lowerParticle =
  /^(?:al|el|as|ash|at|az|ad|ar|an|ul|ud|ur|bin|ibn|ould|ben)[-‐‑][ʿʾʻʼ‘’']?\p{Lu}/u;
const addresses =
  /(?:https?:\/\/|www\.)[^\s<>"”]{1,2000}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}|[@#][\p{L}\p{N}_]{1,64}|\b[\w-]{1,63}\.(?:com|org|net|gov|edu|info|tv|io|co)\b(?:\/[^\s<>"”]{0,2000})?/giu;

/** Words of the stretches of `text` given by `spans`, in order. Addresses hold no words. */
export function tokensOf(text: string, spans: readonly Span[]): Token[] {
  const out: Token[] = [];
  let line = -1;
  let end = -1;
  for (const span of spans) {
    const piece = text.slice(span.start, span.end);
    const closed = addressesOf(piece);
    let next = 0;
    let first = true;
    for (const match of piece.matchAll(word)) {
      const at = match.index;
      while (next < closed.length && closed[next]!.end <= at) next++;
      if (next < closed.length && closed[next]!.start < at + match[0].length) continue;
      const start = span.start + at;
      // A word inside an abbreviation that has been taken already: U.S.
      if (start < end) continue;
      const between = end < 0 ? "\n\n" : text.slice(end, start);
      const token = tokenAt(
        text,
        start,
        match[0],
        gapOf(between, out.at(-1)),
        first,
        line,
        between,
      );
      if (token.line > line) line = token.line;
      first = false;
      out.push(token);
      end = token.end + (token.possessive ? possessiveLength(text, token.end) : 0);
      if (token.shape === "initial" && text[end] === ".") end++;
    }
  }
  return out;
}

function addressesOf(piece: string): Span[] {
  if (!/[@#/]|\.\p{L}/u.test(piece)) return [];
  return [...piece.matchAll(addresses)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function tokenAt(
  text: string,
  start: number,
  matched: string,
  gap: Gap,
  first: boolean,
  line: number,
  between: string,
): Token {
  const newLine = line < 0 || between.includes("\n") || between.includes("\u2028");
  const abbreviation = dotted.exec(text.slice(start, start + 8))?.[0] ?? "";
  const raw = abbreviation.length > matched.length ? abbreviation : matched;
  // A quotation mark before the word is no part of it; the letter ʿayn is.
  const from = /^['’‘`´′]/u.test(raw) ? 1 : 0;
  const ending = possessiveEnding.exec(raw);
  const spelled = raw.slice(from, ending ? ending.index : raw.length);
  return {
    start: start + from,
    end: start + from + spelled.length,
    text: spelled,
    key: fold(spelled),
    shape: shapeOf(spelled),
    gap,
    opens: first || newLine || opensSentence(between),
    possessive: ending !== null,
    line: newLine ? line + 1 : line,
  };
}

function possessiveLength(text: string, end: number): number {
  return possessiveEnding.test(text.slice(end, end + 2)) ? 2 : 0;
}

function gapOf(between: string, before: Token | undefined): Gap {
  if (before === undefined) return "stop";
  if (/^[ \u00a0\u202f\t]{1,3}$/.test(between)) return "space";
  if (/^\. {1,2}$/.test(between)) return "point";
  if (/^, {0,2}$/.test(between)) return "comma";
  if (/^[ \u00a0\t]{0,3}\r?\n[ \u00a0\t]{0,8}$/.test(between)) return "break";
  return "stop";
}

function opensSentence(between: string): boolean {
  return /[.!?…:;。！？]["'”’»)\]]{0,3}\s|["“«„‘(]$|[•*—–|>]\s?$|(?:^|\s)[-'"]\s?$/u.test(between);
}

function shapeOf(text: string): Shape {
  const letters = text.replace(/[^\p{L}]|\p{Lm}/gu, "");
  if (letters === "") return "number";
  if (/^\p{N}|\p{N}$/u.test(text)) return "number";
  const initial = letters[0]!;
  const upper = initial !== initial.toLowerCase();
  if (!upper) return lowerParticle.test(text) ? "particle" : "lower";
  if (letters.length === 1) return "initial";
  if (letters === letters.toUpperCase()) return "capitals";
  return "capital";
}
