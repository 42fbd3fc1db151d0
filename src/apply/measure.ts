import type { Document } from "../model/document.ts";
import type { Quality } from "../model/record.ts";
import { endsSentence } from "../text/punctuation.ts";
import { countWords } from "../text/words.ts";
import type { Body } from "./body.ts";

/** Measures of the written body; shares are rounded to three places. */
export function measure(document: Document, body: Body): Quality {
  let read = 0;
  for (const block of document.blocks) read += block.end - block.start;
  let kept = 0;
  let punctuated = 0;
  for (const { start, end } of body.blocks) {
    kept += end - start;
    if (endsSentence(body.text.slice(start, end))) punctuated++;
  }
  return {
    words: countWords(body.text),
    removedShare: share(Math.max(0, read - kept), read),
    punctuatedShare: share(punctuated, body.blocks.length),
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 1000) / 1000;
}
