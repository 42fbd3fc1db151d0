import { normalizeEncoding } from "@exodus/bytes/encoding.js";

/** Bytes that are looked at first. */
const headBytes = 16 * 1024;
/** A `<meta>` longer than this is not looked at to its end. */
const longestTag = 1024;

/**
 * The encoding that a page gives itself: in an XML declaration, or in the first `<meta>` with a
 * label that the standard knows, wherever on the page it stands; comments are left out. Browsers look
 * at 1024 bytes only, scraped pages put it behind long scripts. WHATWG name, or null.
 */
export function declaredCharset(bytes: Uint8Array): string | null {
  const page = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Most pages say so near their top: a string of all of the page costs more than all that is below.
  if (bytes.length > headBytes) {
    const name = findDeclaration(page.toString("latin1", 0, headBytes), headBytes - longestTag);
    if (name !== null) return name;
  }
  return findDeclaration(page.toString("latin1"), page.length);
}

/** The first declaration that begins before `end`. */
function findDeclaration(page: string, end: number): string | null {
  const xml = /^\s{0,99}<\?xml\s[^>]{0,200}?encoding\s?=\s?["']([\w.:-]{1,40})/.exec(page);
  if (xml) {
    const name = encodingOf(xml[1]!);
    if (name !== null) return name;
  }
  const opening = /<!--|<meta[\s/]/gi;
  for (let match = opening.exec(page); match; match = opening.exec(page)) {
    const from = match.index + match[0].length;
    if (from > end) return null;
    if (match[0] === "<!--") {
      const close = page.indexOf("-->", from - 2);
      if (close < 0) return null;
      opening.lastIndex = close + 3;
      continue;
    }
    const tag = /^[^<>]*/.exec(page.slice(from, from + longestTag))![0];
    opening.lastIndex = from + tag.length;
    const label = /(?:^|[\s"';/])charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/i.exec(tag);
    const name = label ? encodingOf(label[1]!) : null;
    if (name !== null) return name;
  }
  return null;
}

/**
 * The WHATWG name of a label, or null. A page whose ASCII can be read is not in UTF-16, whatever it says
 * (html.spec.whatwg.org, 13.2.3.2).
 */
export function encodingOf(label: string): string | null {
  const name = normalizeEncoding(label) ?? normalizeEncoding(standardLabel(label));
  if (name === "utf-16le" || name === "utf-16be") return "utf-8";
  if (name === "replacement") return null;
  return name === "x-user-defined" ? "windows-1252" : name;
}

/** Labels that pages use and the standard does not know: `latin-1`, `win-1251`, `utf8mb4`. */
function standardLabel(label: string): string {
  return label
    .toLowerCase()
    .replace(/^latin-(?=\d)/, "latin")
    .replace(/^(?:win|cp)-?(?=\d)/, "windows-")
    .replace(/^utf-?8\w+$/, "utf-8");
}
