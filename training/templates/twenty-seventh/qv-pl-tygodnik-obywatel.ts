import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Ogólnopolski tygodnik: prenumerata, lektor, noty o autorach, wsparcie w prozie. */
export const qvPlTygodnikObywatel: Template = {
  name: "qv-pl-tygodnik-obywatel",
  language: "pl",
  layout: { newline: "\n", gap: "all", indent: "none", item: "– ", subhead: "## " },
  compose: (story) => [
    ...chrome("login", "Prenumerata", "Zaloguj"),
    ...chrome("site-name", "Tygodnik Obywatel"),
    ...chrome("breadcrumb", story.pick(["Kraj", "Społeczeństwo", "Nauka"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Tekst: ${author}`),
    ...story.date(({ day, month, year }) => `${day} ${monthName("pl", month)} ${year}`),
    ...chrome("reading-time", `Czyta się kilka minut`),
    ...chrome("audio", "Posłuchaj artykułu"),
    ...story.body(
      [0.3, chrome("promo", story.headline())],
      [0.65, chrome("newsletter", "Listy z redakcji, raz w tygodniu", "Zapisuję się")],
    ),
    ...chrome(
      "author-bio",
      `${story.author} pisze o małych miastach i ludziach, którzy z nich nie wyjechali.`,
    ),
    ...chrome(
      "donation",
      "Utrzymujemy się z prenumeraty i z wpłat. Jeśli chcesz, żebyśmy jechali dalej niż ostatni autobus, dołóż się.",
      "Wspieram",
    ),
    ...chrome("related", "Z tego numeru", ...story.headlines(3)),
    ...chrome("comment", story.reader(), story.comment(), story.comment()),
    ...chrome("footer", "O nas", "Regulamin", "Gdzie kupić"),
  ],
};
