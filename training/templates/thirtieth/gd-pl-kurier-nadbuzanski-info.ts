import { monthName } from "../calendar.ts";
import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Polish local portal: patronage, name-day, comments with votes, duty pharmacy, ads for renovation firms. */
export const gdPlKurierNadbuzanskiInfo: Template = {
  name: "gd-pl-kurier-nadbuzanski-info",
  language: "pl",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "calendar",
      `Imieniny: ${story.pick(["Barbary, Krystiana", "Łucji, Otylii", "Jana, Pawła"])}`,
      story.pick(["6°C", "-2°C", "19°C"]),
      `Jakość powietrza: ${story.pick(["dobra", "dostateczna"])}`,
    ),
    ...chrome(
      "menu",
      "Wiadomości",
      "Sport",
      "Kultura",
      "Ogłoszenia",
      "Nekrologi",
      "Praca",
      "Rozkład MPK",
      "Kontakt",
    ),
    ...chrome(
      "breadcrumb",
      `Strona główna / Wiadomości / ${story.pick(["Powiat", "Miasto", "Na sygnale"])}`,
    ),
    ...story.title(),
    ...story.date(
      ({ clock, day, month, year }) => `${day} ${monthName("pl", month)} ${year}, ${clock}`,
    ),
    ...story.byline(
      (author) => `${story.pick([`Autor: ${author}`, `${author}`, `fot. i tekst ${author}`])}`,
    ),
    ...story.standfirst(),
    ...chrome("photo-credit", story.pick(["fot. archiwum", "fot. KPP", "Zdjęcie ilustracyjne"])),
    ...story.body(
      [0.3, chrome("ad", "Dalsza część artykułu pod reklamą")],
      [
        0.6,
        chrome(
          "related",
          `${story.pick(["Czytaj też:", "Zobacz także:", "PRZECZYTAJ:"])} ${story.headline()}`,
        ),
      ],
    ),
    ...chrome("share", "Udostępnij", "Polub nas", "Wyślij znajomemu"),
    ...chrome(
      "poll",
      "SONDA",
      "Czy miasto powinno wrócić do targu w sobotę?",
      "tak",
      "nie",
      "nie mam zdania",
      "Oddaj głos",
    ),
    ...chrome(
      "comment",
      `KOMENTARZE (${story.int(2, 40)})`,
      `${story.reader()}`,
      `${story.comment()}`,
      `+${story.int(0, 30)} -${story.int(0, 9)} odpowiedz`,
      "zgłoś",
      `~${story.reader()}`,
      `${story.comment()}`,
    ),
    ...chrome(
      "comment-form",
      "Za wpisy odpowiadają ich autorzy. Jeśli ktoś obraża sąsiada albo zmyśla, kliknij „zgłoś”, a dyżurny redaktor to usunie.",
      "Dodaj komentarz",
      "Podpis",
    ),
    ...chrome("related", "NAJCZĘŚCIEJ CZYTANE", ...numbered(story.headlines(5))),
    ...chrome(
      "contact",
      "Masz dla nas temat? Zadzwoń albo napisz: 500 000 112. Gwarantujemy anonimowość.",
    ),
    ...chrome(
      "footer",
      "Regulamin",
      "Polityka prywatności",
      "Reklama",
      "Redakcja nie zwraca materiałów niezamówionych",
    ),
  ],
};
