import { codeAt } from "./code-at.ts";
import { dropped, Folding, inseparable } from "./folding.ts";

/**
 * The letters and digits of a text in their plainest form, and where each came from. Two strings
 * that differ only in case, accents, quotes, dashes or spacing have the same `key`.
 */
export interface Letters {
  readonly key: string;
  /** `starts[i]` is the offset of the character that gave `key[i]`. */
  readonly starts: readonly number[];
  /** `ends[i]` is the offset just after that character. */
  readonly ends: readonly number[];
}

const letterOrDigit = /[\p{L}\p{N}]/u;

/** Reads the letters of `text` with their offsets. */
export function lettersOf(text: string): Letters {
  let key = "";
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    const code = codeAt(character, 0);
    if (code < 0x80) {
      if (numberOf(code) > 0) {
        key += character.toLowerCase();
        starts.push(at);
        ends.push(end);
      }
      at = end;
      continue;
    }
    for (const part of character.normalize("NFKD").toLowerCase()) {
      if (!letterOrDigit.test(part)) continue;
      key += part;
      for (let i = 0; i < part.length; i++) {
        starts.push(at);
        ends.push(end);
      }
    }
    at = end;
  }
  return { key, starts, ends };
}

/** `lettersOf(text).key`, without the offsets. */
export function letterKey(text: string): string {
  let plain = true;
  let small = true;
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const code = codeAt(text, at);
    if (code >= 0x80) return foreignKey(text);
    // Most texts asked for are single words.
    if (numberOf(code) === 0) plain = false;
    else if (code < 0x61 && code > 0x39) small = false;
  }
  if (plain) return small ? text : text.toLowerCase();
  return text.toLowerCase().replace(/[^a-z0-9]+/g, "");
}

function foreignKey(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Keys, letter by letter. */
export const toLetters: Folding = new Folding(letterKey);

/** Letters of an opening. */
const openingLength = 5;

/**
 * The first five letters and digits of a text as a number, for a cheap look at whether two texts can
 * have the same key: -1 if it has fewer, null if it cannot be told without reading the key, for one
 * of them is none of ASCII in it.
 */
export function openingOf(text: string, from = 0): number | null {
  let opening = 0;
  let length = 0;
  const end = text.length;
  for (let at = from; at < end; at++) {
    const unit = toLetters.unitOf(codeAt(text, at));
    if (unit === dropped) continue;
    if (unit >= 0x80) return null;
    // Five digits of base 37 fit into a number that needs no box.
    opening = opening * 37 + numberOf(unit);
    if (++length === openingLength) return opening;
  }
  return -1;
}

/** 1 to 36 for an ASCII digit or letter, capital or small; 0 for any other character. */
function numberOf(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return code - 0x60;
  if (code >= 0x41 && code <= 0x5a) return code - 0x40;
  return code >= 0x30 && code <= 0x39 ? code - 0x30 + 27 : 0;
}

/** Whether `letterKey(text)` is `key`: most texts are told apart by their first letters. */
export function hasKey(text: string, key: string): boolean {
  let length = 0;
  const end = text.length;
  const whole = key.length;
  for (let at = 0; at < end; at++) {
    const unit = toLetters.unitOf(codeAt(text, at));
    if (unit === dropped) continue;
    if (unit === inseparable) return letterKey(text) === key;
    if (length >= whole || codeAt(key, length) !== unit) return false;
    length++;
  }
  return length === whole;
}
