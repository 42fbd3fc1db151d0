import type { Evidence, FlagClaim } from "../../model/claim.ts";
import type { Charset } from "../../model/document.ts";

export function charsetMismatch({ name, declared }: Charset): FlagClaim[] {
  if (declared === undefined) return [];
  return [
    flag("charset-mismatch", [
      { signal: "declared", value: declared },
      { signal: "used", value: name },
    ]),
  ];
}

/** `invalid`: how many U+FFFD stand for bytes that meant nothing. */
export function invalidBytes(text: string, invalid: number): FlagClaim[] {
  if (invalid <= 0) return [];
  const start = Math.max(0, text.indexOf("\ufffd"));
  return [
    flag("invalid-bytes", [{ signal: "replaced", value: invalid, at: { start, end: start + 1 } }]),
  ];
}

export function loneSurrogates(count: number): FlagClaim[] {
  return count === 0 ? [] : [flag("lone-surrogate", [{ signal: "replaced", value: count }])];
}

/** What the bytes 0x80–0xBF are in windows-1252; where it has none, the control characters. */
const continuation =
  "\u0080-\u00bf\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d" +
  "\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e\u0178";
/**
 * UTF-8 that was read as windows-1252: a quote or dash (`â€™`), a Latin letter (`Ã©`), or the no-break
 * space (`Â `). Other lead letters are left out: `PRÉ»` is French.
 */
const misread = new RegExp(
  `â€[${continuation}]|Ã[${continuation}]|Â[\u00a0\u00a3\u00a9\u00ab\u00ad\u00ae\u00b0\u00b7\u00bb]`,
  "g",
);
/** A lone `Ã` pair may be a slip; text that was misread has many. */
const fewest = 2;

export function mojibake(text: string): FlagClaim[] {
  // Three searches for a character cost less than one for a class of them.
  if (!text.includes("â") && !text.includes("Ã") && !text.includes("Â")) return [];
  let count = 0;
  let at: Evidence["at"];
  for (const match of text.matchAll(misread)) {
    count += match[0].startsWith("â") ? fewest : 1;
    at ??= { start: match.index, end: match.index + match[0].length };
  }
  if (count < fewest || at === undefined) return [];
  return [flag("mojibake", [{ signal: "misread", value: text.slice(at.start, at.end), at }])];
}

function flag(code: string, evidence: FlagClaim["evidence"]): FlagClaim {
  return {
    kind: "flag",
    code,
    severity: "warning",
    reason: `decode/${code}`,
    confidence: 1,
    evidence,
  };
}
