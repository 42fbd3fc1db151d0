import type { BlockKind, MediaType } from "../../../model/document.ts";
import type { Span } from "../../../model/span.ts";

/**
 * A dash or asterisk must stand apart from the word; long dashes are left out, for with them French,
 * Spanish and Russian open direct speech.
 */
const bullet = /^(?:[-*+~•‣◦▪●·∙]\s|[▶►➤➜→»›]\uFE0E?\s|[•‣◦▪●])/u;
const numbered = /^(\d{1,3})[.)]\s/;
/** Characters of a line that its kind is read from. */
const looked = 8;

/**
 * What the first characters of each line make it. Markdown alone has signs for subheads and quotes.
 * A number opens a list item if it is 1 or the line with the next or the last number does so too:
 * `55. ` at the start of a line may end a sentence.
 */
export function kindsOf(
  text: string,
  lines: readonly Span[],
  mediaType: MediaType,
): readonly BlockKind[] {
  const kinds: BlockKind[] = [];
  let last = { line: -1, number: Number.NaN };
  for (const { start, end } of lines) {
    // A letter opens most lines, and none of the patterns.
    if (opensWithLetter(text.charCodeAt(start))) {
      kinds.push("paragraph");
      continue;
    }
    const line = text.slice(start, Math.min(end, start + looked));
    const number = Number(numbered.exec(line)?.[1] ?? Number.NaN);
    let kind = kindOf(line, mediaType);
    if (!Number.isNaN(number)) {
      const follows = number === last.number + 1;
      if (follows || number === 1) kind = "list-item";
      if (follows) kinds[last.line] = "list-item";
      last = { line: kinds.length, number };
    }
    kinds.push(kind);
  }
  return kinds;
}

function opensWithLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

function kindOf(line: string, mediaType: MediaType): BlockKind {
  if (mediaType === "text/markdown") {
    if (/^#{1,6}\s/.test(line)) return "subhead";
    if (line.startsWith(">")) return "quote";
  }
  return bullet.test(line) ? "list-item" : "paragraph";
}
