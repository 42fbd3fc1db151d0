import type { Span } from "../model/span.ts";

/** A time of day as a text states it. */
export interface ClockReading extends Span {
  /** `HH:MM` or `HH:MM:SS`. */
  readonly time: string;
  /** `Z` or `±HH:MM`; null where the text names no zone, or one that means several. */
  readonly zone: string | null;
}

/** Zone names that mean one offset in news. CST, IST, BST, ET and the like mean several. */
const zones = new Map([
  ["Z", "Z"],
  ["GMT", "Z"],
  ["UTC", "Z"],
  ["WET", "+00:00"],
  ["CET", "+01:00"],
  ["MEZ", "+01:00"],
  ["CEST", "+02:00"],
  ["MESZ", "+02:00"],
  ["EET", "+02:00"],
  ["EEST", "+03:00"],
  ["MSK", "+03:00"],
  ["МСК", "+03:00"],
  ["мск", "+03:00"],
  ["WIB", "+07:00"],
  ["SGT", "+08:00"],
  ["HKT", "+08:00"],
  ["JST", "+09:00"],
  ["KST", "+09:00"],
  ["AEST", "+10:00"],
  ["AEDT", "+11:00"],
  ["NZST", "+12:00"],
  ["NZDT", "+13:00"],
  ["EST", "-05:00"],
  ["EDT", "-04:00"],
  ["CDT", "-05:00"],
  ["MST", "-07:00"],
  ["MDT", "-06:00"],
  ["PST", "-08:00"],
  ["PDT", "-07:00"],
]);

/** What may stand between a date and its time, at most 12 characters. */
const joint =
  /^(?:[\s,;:|•·–—@/T-]|\([^)\s]{1,4}\)|(?:at|um|à|às|alle|ore|a las|kl|klo|om|в|о|u|das|ob|godz|saat|الساعة|as|г|года|року|р|r|roku)\.?(?=[\s\d,])){0,8}/iu;

const pattern =
  /^(?:(午前|午後|上午|下午|오전|오후)\s?)?(\d{1,2})(?:([:：.hH時时點点시]|\s[hH](?=\s?\d{2}(?!\d)))\s?(\d{2})?(?:\s?(?:[:：.]\s?(\d{2})(?:[.,]\d{1,9})?|[分분]))?)?\s?(?:([ap])\.?\s?m\b\.?|([صم])(?:\u0628\u0627\u062d\u0627\u064b?|\u0633\u0627\u0621\u064b?)?(?![\p{L}\p{M}]))?/iu;

/** The time that stands at `from`, white space and joints skipped; null if none stands there. */
export function readClock(text: string, from: number): ClockReading | null {
  const window = text.slice(from, from + 60);
  const skipped = joint.exec(window)?.[0].length ?? 0;
  const rest = window.slice(skipped);
  const match = pattern.exec(rest);
  if (match === null) return null;
  const [matched, asianHalf, hourText, sign, minuteText, secondText, half, arabicHalf] = match;
  const whole = matched.trimEnd();
  const after = rest.slice(whole.length);
  if (/^\d/u.test(after)) return null;
  const zone = readZone(after);
  // `10.20` and `14` are times only if something says so; `10:20` and `14h20` speak for themselves.
  const plain = minuteText === undefined || sign === ".";
  const spoken =
    /^\s?(?:uhr|h\b|o['’]clock|hrs)/iu.test(after) || /[hH時时點点시]/u.test(sign ?? "");
  // `2023 م` is a year of our time, and `14:20 م` needs no half.
  const isArabic = arabicHalf !== undefined && minuteText !== undefined && Number(hourText) <= 12;
  const after12 = half !== undefined || asianHalf !== undefined || isArabic;
  const joined = /(?:at|um|à|às|alle|ore|kl|klo|om|в|saat|godz)\.?\s{0,2}$/iu.test(
    window.slice(0, skipped),
  );
  const alone = sign === "." && hourText!.length === 2 && /^\s{0,2}(?:$|[|,;)·])/u.test(after);
  if (plain && !spoken && !after12 && zone === null && !(joined && minuteText) && !alone)
    return null;
  let hour = Number(hourText);
  const minute = Number(minuteText ?? "0");
  if (after12) {
    if (hour > 12) return null;
    const pm =
      half?.toLowerCase() === "p" || arabicHalf === "م" || /後|下|후/u.test(asianHalf ?? "");
    hour = (hour % 12) + (pm ? 12 : 0);
  }
  if (hour > 23 || minute > 59 || Number(secondText ?? "0") > 59) return null;
  const time = [hour, minute].map((part) => String(part).padStart(2, "0"));
  if (secondText !== undefined) time.push(secondText);
  const start = from + skipped;
  const unit = /^\s?(?:uhr|hrs|h\b)/iu.exec(after)?.[0].length ?? 0;
  return {
    start,
    end: start + whole.length + (zone ? zone.length : unit),
    time: time.join(":"),
    zone: zone?.value ?? null,
  };
}

/** The zone at the start of `text`, with the length of its name. */
function readZone(text: string): { readonly value: string | null; readonly length: number } | null {
  const offset =
    /^\s?(?:\(?(?:GMT|UTC)\s?)?([+\-−])(\d{2}):?(\d{2})?(?!\d)\)?|^\s?\(?(?:GMT|UTC)\s?([+\-−])(\d{1,2})(?!\d)\)?/u.exec(
      text,
    );
  if (offset) {
    const sign = (offset[1] ?? offset[4]) === "+" ? "+" : "-";
    const hours = (offset[2] ?? offset[5] ?? "0").padStart(2, "0");
    if (Number(hours) > 14) return null;
    return { value: `${sign}${hours}:${offset[3] ?? "00"}`, length: offset[0].length };
  }
  const name = /^\s?\(?(Z|[A-Z]{2,4}|МСК|мск)\)?(?![\p{L}\d])/u.exec(text);
  if (name === null) return null;
  const value = zones.get(name[1]!);
  if (value !== undefined) return { value, length: name[0].length };
  return /^(?:ET|CT|PT|MT|BST|IST|CST|AST|PHT|WAT|EAT|SAST|HST|AKST)$/u.test(name[1]!)
    ? { value: null, length: name[0].length }
    : null;
}
