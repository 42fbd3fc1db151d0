import type { Span } from "../../../model/span.ts";

const addresses =
  /(?:https?:\/\/|www\.)[^\s<>"”]{1,2000}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}|[@#][\p{L}\p{N}_]{1,64}|\b[\w-]{1,63}\.(?:com|org|net|gov|edu|info|tv|io|co)\b(?:\/[^\s<>"”]{0,2000})?/giu;

const signOfAddress = /https?:|www\.|[@#]|\.(?:com|org|net|gov|edu|info|tv|io|co)\b/i;

/** Web and mail addresses, handles and hashtags of a stretch of text, in order. */
export function addressesIn(text: string, span: Span): Span[] {
  const piece = text.slice(span.start, span.end);
  if (!signOfAddress.test(piece)) return [];
  return [...piece.matchAll(addresses)].map((match) => ({
    start: span.start + match.index,
    end: span.start + match.index + match[0].length,
  }));
}
