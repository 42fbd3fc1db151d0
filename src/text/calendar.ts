import table from "./calendar.json" with { type: "json" };

/** Month and weekday names, from the CLDR tables of Node 20 and, for Arabic, by hand. */
const months = new Map<string, readonly number[]>();
const weekdays = new Map<string, readonly number[]>();

for (const language of Object.values(table)) {
  collect(language.months, 1, months);
  collect(language.weekdays, 0, weekdays);
}

function collect(names: readonly string[], first: number, into: Map<string, readonly number[]>) {
  names.forEach((forms, index) => {
    for (const form of forms.split("|")) {
      const known = into.get(form) ?? [];
      if (!known.includes(index + first)) into.set(form, [...known, index + first]);
    }
  });
}

/** Months, 1 to 12, that a word names in one language or another: `listopad` is two. */
export function monthsNamed(word: string): readonly number[] {
  return months.get(nameKey(word)) ?? [];
}

/** Days of the week that a word names, Sunday = 0. */
export function weekdaysNamed(word: string): readonly number[] {
  return weekdays.get(nameKey(word)) ?? [];
}

function nameKey(word: string): string {
  const small = word.toLowerCase();
  for (let at = 0; at < small.length; at++) {
    const code = small.charCodeAt(at);
    if (code === point || code >= 0x80) return small.normalize("NFC").replaceAll(".", "");
  }
  return small;
}

const point = 0x2e;

/** The first words of names in two words: `de gener`. */
const openers: ReadonlySet<string> = new Set(
  [...months.keys()].flatMap((name) =>
    name.includes(" ") ? [name.slice(0, name.indexOf(" "))] : [],
  ),
);

/** Months, 1 to 12, that two words with a space between name. */
export function monthsNamedBy(first: string, second: string): readonly number[] {
  return openers.has(nameKey(first)) ? monthsNamed(`${first} ${second}`) : [];
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
