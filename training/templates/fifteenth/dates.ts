import type { Language } from "../article.ts";
import { monthName } from "../calendar.ts";
import type { Moment } from "../story.ts";

/** Day, month's name and year as the language sets them. */
export function longDate(language: Language, { day, month, year }: Moment): string {
  const name = monthName(language, month);
  switch (language) {
    case "de":
      return `${day}. ${name} ${year}`;
    case "es":
    case "pt":
      return `${day} de ${name} de ${year}`;
    default:
      return `${day} ${name} ${year}`;
  }
}
