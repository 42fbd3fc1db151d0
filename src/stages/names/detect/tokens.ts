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
  "uy",
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
    const closed = addressesIn(text, span);
    let next = 0;
    let first = true;
    let at = span.start;
    while (at < span.end) {
      const matched = wordAt(text, at, span.end);
      if (matched === "") {
        at++;
        continue;
      }
      const start = at;
      at += matched.length;
      while (next < closed.length && closed[next]!.end <= start) next++;
      if (next < closed.length && closed[next]!.start < at) continue;
      if (!first && start === end + 1 && text[end] === " " && isPlain(matched)) {
        end = at;
        out.push(plainToken(matched, start, line));
        continue;
      }
      const between = end < 0 ? "\n\n" : text.slice(end, start);
      const gap = gapOf(between, out.at(-1));
      const token = tokenAt(text, start, matched, gap, first, line, between);
      if (token.line > line) line = token.line;
      first = false;
      out.push(token);
      end = token.end + (token.possessive ? 2 : 0);
      if (token.shape === "initial" && text[end] === ".") end++;
      // An abbreviation is longer than its first letter: U.S.
      if (end > at) at = end;
    }
  }
  return out;
}

/** The word that starts at `at`; empty if none does. */
function wordAt(text: string, at: number, end: number): string {
  let to = at;
  while (to < end && isLower(text.charCodeAt(to))) to++;
  if (to > at && (to === end || isBreak(text.charCodeAt(to)))) return text.slice(at, to);
  if (to === at && isBreak(text.charCodeAt(at))) return "";
  word.lastIndex = at;
  const matched = word.exec(text)?.[0] ?? "";
  return at + matched.length > end ? matched.slice(0, end - at) : matched;
}

function isLower(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** ASCII that neither is in a word nor joins two parts of one. */
function isBreak(code: number): boolean {
  return (
    code <= 38 ||
    (code >= 40 && code <= 44) ||
    code === 46 ||
    code === 47 ||
    (code >= 58 && code <= 64)
  );
}

/** Whether a word is nothing but lower-case letters, as most are. */
function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code < 97 || code > 122) return false;
  }
  return true;
}

function plainToken(word: string, start: number, line: number): Token {
  return {
    start,
    end: start + word.length,
    text: word,
    key: word,
    shape: "lower",
    gap: "space",
    opens: false,
    possessive: false,
    line,
  };
}

const signOfAddress = /https?:|www\.|[@#]|\.(?:com|org|net|gov|edu|info|tv|io|co)\b/i;

function addressesIn(text: string, span: Span): Span[] {
  const piece = text.slice(span.start, span.end);
  if (!signOfAddress.test(piece)) return [];
  return [...piece.matchAll(addresses)].map((match) => ({
    start: span.start + match.index,
    end: span.start + match.index + match[0].length,
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
  const abbreviation =
    text[start + 1] === "." ? (dotted.exec(text.slice(start, start + 8))?.[0] ?? "") : "";
  const raw = abbreviation.length > matched.length ? abbreviation : matched;
  // A quotation mark before the word is no part of it; the letter ʿayn is.
  const from = /^['’‘`´′]/u.test(raw) ? 1 : 0;
  const ending = /[sS]$/.test(raw) ? possessiveEnding.exec(raw) : null;
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

function gapOf(between: string, before: Token | undefined): Gap {
  if (before === undefined) return "stop";
  if (between === " ") return "space";
  if (/^[ \u00a0\u202f\t]{1,3}$/.test(between)) return "space";
  if (/^\. {1,2}$/.test(between)) return "point";
  if (/^, {0,2}$/.test(between)) return "comma";
  if (/^[ \u00a0\t]{0,3}\r?\n[ \u00a0\t]{0,8}$/.test(between)) return "break";
  return "stop";
}

function opensSentence(between: string): boolean {
  if (between === " ") return false;
  return /[.!?…:;。！？]["'”’»)\]]{0,3}\s|["“«„‘(]$|[•*—–|>]\s?$|(?:^|\s)[-'"]\s?$/u.test(between);
}

function shapeOf(text: string): Shape {
  if (/^[A-Z][a-z]+$/.test(text)) return "capital";
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
