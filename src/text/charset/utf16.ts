import { isUtf8 } from "node:buffer";
import { TextDecoder } from "@exodus/bytes/encoding.js";

/** Bytes that are looked at. */
const sampleBytes = 8192;

/**
 * UTF-16 without a byte order mark, told by NULs that stand in bytes of one parity: the upper halves
 * of ASCII letters, spaces and line ends. Null if the bytes are something else, such as ASCII text
 * with stray NULs.
 */
export function detectUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const sample = bytes.subarray(0, Math.min(bytes.length, sampleBytes) & ~1);
  const counts = [new Uint32Array(256), new Uint32Array(256)] as const;
  for (let i = 0; i < sample.length; i++) counts[i & 1]![sample[i]!]!++;
  const [even, odd] = [counts[0][0]!, counts[1][0]!];
  if (even + odd === 0) return null;
  // U+0100, U+0200, … are rare, so next to no NUL stands in the lower halves.
  const upper = even > odd ? 0 : 1;
  if (Math.min(even, odd) * 20 > Math.max(even, odd)) return null;
  const charset = upper === 0 ? "utf-16be" : "utf-16le";
  const pairs = sample.length / 2;
  if (topThree(counts[upper]) * 10 >= pairs * 9) return readable(charset, sample) ? charset : null;
  // The upper halves of CJK text vary. ASCII read as UTF-16 looks like CJK: it must not be ASCII.
  return !isUtf8(sample) && readable(charset, sample) ? charset : null;
}

/** An alphabet keeps to one or two upper halves; with that of punctuation they are three. */
function topThree(counts: Uint32Array): number {
  const [a = 0, b = 0, c = 0] = counts.toSorted((x, y) => y - x);
  return a + b + c;
}

/** Whether nine of ten characters are letters, marks, digits, punctuation or white space. */
function readable(charset: string, sample: Uint8Array): boolean {
  const text = new TextDecoder(charset).decode(sample);
  const good = text.match(/[\p{L}\p{M}\p{N}\p{P}\p{S}\s]/gu)?.length ?? 0;
  return text.length > 0 && good * 10 >= text.length * 9 && !text.slice(0, -1).includes("\ufffd");
}
