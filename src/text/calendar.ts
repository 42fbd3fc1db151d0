import table from "./calendar.json" with { type: "json" };
import { Folding } from "./folding.ts";
import { WordTable, wordSet } from "./word-table.ts";

/** Names are compared in lower case, without the point of a short form. */
const folding = new Folding((text) => text.toLowerCase().normalize("NFC").replaceAll(".", ""));

/** Month and weekday names, from the CLDR tables of Node 20 and, for Arabic, by hand. */
const monthNames = collect(
  Object.values(table).map((language) => language.months),
  1,
);
const weekdayNames = collect(
  Object.values(table).map((language) => language.weekdays),
  0,
);
const months = new WordTable(folding, monthNames);
const weekdays = new WordTable(folding, weekdayNames);

function collect(
  languages: readonly (readonly string[])[],
  first: number,
): ReadonlyMap<string, readonly number[]> {
  const out = new Map<string, readonly number[]>();
  for (const names of languages)
    names.forEach((forms, index) => {
      for (const form of forms.split("|")) {
        const known = out.get(form) ?? [];
        if (!known.includes(index + first)) out.set(form, [...known, index + first]);
      }
    });
  return out;
}

/** Months, 1 to 12, that a word names in one language or another: `listopad` is two. */
export function monthsNamed(word: string): readonly number[] {
  return months.get(word) ?? none;
}

/** Days of the week that a word names, Sunday = 0. */
export function weekdaysNamed(word: string): readonly number[] {
  return weekdays.get(word) ?? none;
}

const none: readonly number[] = [];

/** The first words of names in two words: `de gener`. */
const openers = wordSet(
  folding,
  [...monthNames.keys()].flatMap((name) =>
    name.includes(" ") ? [name.slice(0, name.indexOf(" "))] : [],
  ),
);

/** Months, 1 to 12, that two words with a space between name. */
export function monthsNamedBy(first: string, second: string): readonly number[] {
  return openers.has(first) ? monthsNamed(`${first} ${second}`) : [];
}

/** Whether the Gregorian calendar has this day. */
export function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Day of the week, Sunday = 0. */
export function weekdayOf(year: number, month: number, day: number): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}
