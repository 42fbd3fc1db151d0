import type { BlockKind, MediaType } from "../../../model/document.ts";

/**
 * A dash or asterisk must stand apart from the word; long dashes are left out, for with them French,
 * Spanish and Russian open direct speech. Numbers end at 99: `2019. ` ends a sentence.
 */
const bullet = /^(?:[-*+•‣◦▪●·∙]\s|[•‣◦▪●]|\d{1,2}[.)]\s)/u;

/** What the first characters of a line make it. Markdown alone has signs for subheads and quotes. */
export function kindOf(line: string, mediaType: MediaType): BlockKind {
  if (mediaType === "text/markdown") {
    if (/^#{1,6}\s/.test(line)) return "subhead";
    if (line.startsWith(">")) return "quote";
  }
  return bullet.test(line) ? "list-item" : "paragraph";
}
