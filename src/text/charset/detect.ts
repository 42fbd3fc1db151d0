import { chardet } from "jschardet";
import { decodeAs } from "./decode.ts";

/** Names by which the detector knows the encodings of the web, and the standard's names for them. */
const known = new Map([
  ["gb18030", "gb18030"],
  ["gb2312", "gb18030"],
  ["big5hkscs", "big5"],
  ["big5", "big5"],
  ["cp932", "shift_jis"],
  ["shift_jis", "shift_jis"],
  ["shift_jis_2004", "shift_jis"],
  ["shift-jis-2004", "shift_jis"],
  ["euc-jis-2004", "euc-jp"],
  ["euc_jis_2004", "euc-jp"],
  ["euc-jp", "euc-jp"],
  ["cp949", "euc-kr"],
  ["euc-kr", "euc-kr"],
  ["iso-8859-2", "iso-8859-2"],
  ["iso-8859-5", "iso-8859-5"],
  ["iso-8859-6", "iso-8859-6"],
  ["ibm866", "ibm866"],
  ["koi8-r", "koi8-r"],
  ["koi8-u", "koi8-u"],
  ["cp874", "windows-874"],
  ["tis-620", "windows-874"],
  ["windows-1250", "windows-1250"],
  ["windows-1251", "windows-1251"],
  ["windows-1252", "windows-1252"],
  ["windows-1253", "windows-1253"],
  ["windows-1254", "windows-1254"],
  ["windows-1255", "windows-1255"],
  ["windows-1256", "windows-1256"],
  ["windows-1257", "windows-1257"],
  ["windows-1258", "windows-1258"],
]);
/** Encodings of Latin letters, which differ from windows-1252 in a handful of places. */
const latin = new Set([
  "iso-8859-2",
  "windows-1250",
  "windows-1254",
  "windows-1257",
  "windows-1258",
]);

/**
 * The detector gave noise 0.03 at most, and text of six characters and more in nine encodings 0.096
 * at least.
 */
const leastConfidence = 0.06;

/** Bytes that are looked at, from shortly before the first that is not ASCII. */
const sampleBytes = 64 * 1024;
/**
 * Below so many bytes above ASCII nothing tells one Latin encoding from the next. From 3 on the
 * detector was right on all of 361 snippets of 100 to 400 characters in nine Latin languages.
 */
const fewestLatin = 3;
/** A text of another script has more. */
const fewestOther = 24;

/** ISO 8859 has controls where windows-1250 has quotation marks and letters. */
function isControl(byte: number): boolean {
  return byte >= 0x80 && byte < 0xa0;
}

/**
 * The encoding of bytes that are neither UTF-8 nor UTF-16. windows-1252 where the bytes do not speak
 * for anything else: it is what the web standard falls back on, and most legacy news is in it. Null
 * if they are noise.
 */
export function detectLegacy(bytes: Uint8Array): string | null {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const from = Math.max(0, first - 256);
  const sample = bytes.subarray(from, from + sampleBytes);
  let high = 0;
  for (const byte of sample) if (byte >= 0x80) high++;
  const { encoding, confidence } = chardet.detect(sample, { includeEncodings: known.keys() });
  if (confidence < leastConfidence && high >= fewestOther) return null;
  const found = known.get(encoding?.toLowerCase() ?? "") ?? "windows-1252";
  const name = found === "iso-8859-2" && sample.some(isControl) ? "windows-1250" : found;
  if (name === "windows-1252") return name;
  if (latin.has(name)) return high < fewestLatin ? "windows-1252" : name;
  // Other scripts write nearly every letter above ASCII. A few such bytes are accents or quotes.
  if (high * 5 < sample.length - from && high < fewestOther) return "windows-1252";
  return decodeAs(name, sample).invalid * 50 > high ? "windows-1252" : name;
}
