import type { Span } from "../model/span.ts";
import { codeAt } from "./code-at.ts";

/** What Markdown shows of a line, and what it hides. */
export interface MarkedLine {
  /** Signs and link targets, which a reader does not see; in order, offsets into the line. */
  readonly markup: readonly Span[];
  /** Characters shown that are links or stand for pictures. */
  readonly linked: number;
  /** Links and pictures. */
  readonly links: number;
  /** Pictures. */
  readonly images: number;
}

/** Longest target of a link, in UTF-16 units: data URLs are as long as pages. */
const longestTarget = 2_000;

const heading = /^(?:#{1,6}|>)\s+/;
const headingEnd = /\s#{1,6}$/;

/**
 * Finds the markup of one line of Markdown: headings and quotes, `[text](target)`, `![](target)`,
 * `**`, `__` and code spans. Single `*` and `_` are left alone: they stand in file names and prices.
 * One pass.
 */
export function markedLine(line: string): MarkedLine {
  const from = heading.exec(line)?.[0].length ?? 0;
  const tail = line.startsWith("#") ? (headingEnd.exec(line.slice(-8))?.[0].length ?? 0) : 0;
  const to = Math.max(from, line.length - tail);
  const markup: Span[] = from > 0 ? [{ start: 0, end: from }] : [];
  /** Where the brackets stand that have not been closed. */
  const open: number[] = [];
  let linked = 0;
  let links = 0;
  let images = 0;
  for (let at = from; at < to; at++) {
    const code = codeAt(line, at);
    if (code === backslash) at++;
    else if (code === openBracket) open.push(at);
    else if (code === closeBracket && open.length > 0) {
      const start = open.pop()!;
      const end = codeAt(line, at + 1) === openRound ? endOfTarget(line, at + 1, to) : -1;
      if (end < 0) continue;
      const image = start > from && codeAt(line, start - 1) === exclamation;
      links++;
      if (image) images++;
      if (open.length === 0) linked += at - start - 1;
      markup.push({ start: image ? start - 1 : start, end: start + 1 }, { start: at, end });
      at = end - 1;
    } else if ((code === star || code === underscore) && codeAt(line, at + 1) === code) {
      markup.push({ start: at, end: at + 2 });
      at++;
    } else if (code === backtick) markup.push({ start: at, end: at + 1 });
  }
  if (to < line.length) markup.push({ start: to, end: line.length });
  return { markup: markup.sort((a, b) => a.start - b.start), linked, links, images };
}

/** The line as it is shown: without its markup. */
export function shownLine(line: string, { markup }: MarkedLine): string {
  let out = "";
  let at = 0;
  for (const { start, end } of markup) {
    out += line.slice(at, start);
    at = end;
  }
  return (out + line.slice(at)).trim();
}

/** A short line as it is shown, also without a `*` or `_` around all of it: `*By **Ann Lee***`. */
export function unmarkedLine(line: string): string {
  if (!/[*_[`]/.test(line)) return line;
  const shown = shownLine(line, markedLine(line));
  return /^([*_])[^*_]{1,300}\1$/.exec(shown) === null ? shown : shown.slice(1, -1);
}

/** Where the target that opens at `from` ends, its bracket included; -1 if it does not. */
function endOfTarget(line: string, from: number, to: number): number {
  let depth = 0;
  for (let at = from; at < Math.min(to, from + longestTarget); at++) {
    const code = codeAt(line, at);
    if (code === openRound) depth++;
    else if (code === closeRound && --depth === 0) return at + 1;
  }
  return -1;
}

const backslash = 0x5c;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const openRound = 0x28;
const closeRound = 0x29;
const exclamation = 0x21;
const star = 0x2a;
const underscore = 0x5f;
const backtick = 0x60;
