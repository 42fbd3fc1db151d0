/** Comments and white space may stand before the first tag. */
const lead = "^(?:\\s|<!--(?:(?!-->)[^]){0,20000}-->|<\\?xml[^>]{0,200}>)*";
const htmlPage = new RegExp(`${lead}<(?:!doctype\\s+html|html|head|body)[\\s>]`, "i");
/**
 * The elements by which browsers sniff HTML (mimesniff.spec.whatwg.org, 7.1), and those that article
 * pages open with. Markdown is not asked: inline HTML may open it.
 */
const htmlFragment = new RegExp(
  `${lead}<(?:script|iframe|h[1-6]|div|font|table|a|style|title|b|br|p|meta|link|article|section|main|header|nav|span|ul|ol|img|blockquote|figure)(?:\\s[^<>]{0,2000})?/?>`,
  "i",
);

/** Whether a text opens like a whole page. */
export function startsPage(text: string): boolean {
  return htmlPage.test(text);
}

/** Whether a text opens like a part of a page. */
export function startsFragment(text: string): boolean {
  return htmlFragment.test(text);
}

/** Whether a tag stands anywhere in a text. */
export function holdsTag(text: string): boolean {
  return /<[a-z!/]/i.test(text);
}

/** The head as far as ASCII goes: without a byte order mark and without the NULs of UTF-16. */
export function readable(head: Uint8Array): string {
  const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString("latin1");
  return text.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, "").replaceAll("\0", "");
}
