import { isUtf8 } from "node:buffer";
import { TextDecoder } from "@exodus/bytes/encoding.js";

/** Bytes that are looked at. */
const sampleBytes = 8192;

/**
 * UTF-16 without a byte order mark, told by its NULs: the upper halves of ASCII letters, spaces and
 * line ends, which stand in bytes of one parity (the lower halves of U+0100, U+0200, … are rare, but
 * not in Chinese). Null if the bytes are something else, such as ASCII text with stray NULs.
 */
export function detectUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const sample = bytes.subarray(0, Math.min(bytes.length, sampleBytes) & ~1);
  if (!sample.includes(0)) return null;
  const counts = [new Uint32Array(256), new Uint32Array(256)] as const;
  for (let i = 0; i < sample.length; i++) counts[i & 1]![sample[i]!]!++;
  const [even, odd] = [counts[0][0]!, counts[1][0]!];
  const upper = even > odd ? 0 : 1;
  const charset = upper === 0 ? "utf-16be" : "utf-16le";
  const pairs = sample.length / 2;
  const enough =
    Math.max(even, odd) * 20 >= pairs && Math.min(even, odd) * 20 <= Math.max(even, odd);
  if (enough && topThree(counts[upper]) * 10 >= pairs * 9) {
    return readsAs(charset, sample) > fewestReadable ? charset : null;
  }
  // The upper halves of CJK text vary. ASCII read as UTF-16 looks like CJK: it must not be ASCII.
  return isUtf8(sample) ? null : eastAsian(sample);
}

/** Share of characters that text in any script is made of. */
const fewestReadable = 0.9;

function eastAsian(sample: Uint8Array): "utf-16le" | "utf-16be" | null {
  const little = readsAs("utf-16le", sample, cjk);
  const big = readsAs("utf-16be", sample, cjk);
  if (Math.max(little, big) < fewestReadable) return null;
  return little > big ? "utf-16le" : "utf-16be";
}

const anyText = /[\p{L}\p{M}\p{N}\p{P}\p{S}\s]/gu;
/** CJK letters, CJK and full-width punctuation, and the ASCII that stands between them. */
const cjk = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\u3000-\u303f\uff01-\uff60\s -~“”‘’…—·]/gu;

/** An alphabet keeps to one or two upper halves; with that of punctuation they are three. */
function topThree(counts: Uint32Array): number {
  const [a = 0, b = 0, c = 0] = counts.toSorted((x, y) => y - x);
  return a + b + c;
}

/** Share of the characters that match; 0 if some are none. */
function readsAs(charset: string, sample: Uint8Array, good: RegExp = anyText): number {
  const text = new TextDecoder(charset).decode(sample);
  if (text.length === 0 || text.slice(0, -1).includes("\ufffd")) return 0;
  return (text.match(good)?.length ?? 0) / text.length;
}
