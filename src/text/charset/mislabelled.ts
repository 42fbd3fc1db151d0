import { detectLegacy } from "./detect.ts";
import { foreignText } from "./foreign-text.ts";

/**
 * Servers and editors label pages as Latin that are not, for it is what they do unasked; and Russian servers
 * turn pages from one encoding to the other and leave the label. Other labels are put there by hand.
 */
const rivals: ReadonlyMap<string, (name: string) => boolean> = new Map([
  ["windows-1252", () => true],
  ["windows-1251", (name: string) => name.startsWith("koi8")],
  ["koi8-r", (name: string) => name === "windows-1251"],
  ["koi8-u", (name: string) => name === "windows-1251"],
]);

/** Bytes that are looked at: a label is mostly right, and looking takes long. */
const sampleBytes = 8192;

/** Bytes above ASCII below which a label is believed. */
const fewestBytes = 24;

/**
 * The encoding that a text in bytes is in, where its label is one that often is wrong and the bytes speak
 * clearly against it; else null. Markup, which is ASCII, names the label again: it is left out.
 */
export function truerThan(label: string, bytes: Uint8Array): string | null {
  const isRival = rivals.get(label);
  if (isRival === undefined || !looksForeign(bytes, label !== "windows-1252")) return null;
  const found = detectLegacy(foreignText(bytes).subarray(0, sampleBytes));
  return found !== null && found !== label && isRival(found) ? found : null;
}

/**
 * Whether there are bytes enough above ASCII and, unless the label names another script itself, whether they
 * can hardly be windows-1252. In its languages a letter above ASCII stands among others that
 * are not, and few of its letters are what those of Turkish and of Central Europe look like in it.
 */
function looksForeign(bytes: Uint8Array, otherScript: boolean): boolean {
  let high = 0;
  let joined = 0;
  let odd = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte < 0x80 || rows.has(byte)) continue;
    high++;
    if (bytes[i - 1]! >= 0x80) joined++;
    else if (oddLetters.has(byte) && isLetter(bytes[i - 1])) odd++;
  }
  return high >= fewestBytes && (otherScript || joined * 2 >= high || odd * 10 >= high);
}

/** What stands in rows: no-break space, ellipsis, bullets, dashes. */
const rows = new Set([0x85, 0x95, 0x96, 0x97, 0xa0, 0xb7]);

/** Superscripts, and letters of Icelandic alone: ł, ą, ś, ı, ş, ğ in other encodings. */
const oddLetters = new Set([0xb1, 0xb3, 0xb6, 0xb9, 0xbe, 0xd0, 0xdd, 0xde, 0xf0, 0xfd, 0xfe]);

function isLetter(byte: number | undefined): boolean {
  const folded = (byte ?? 0) | 0x20;
  return folded >= 0x61 && folded <= 0x7a;
}
