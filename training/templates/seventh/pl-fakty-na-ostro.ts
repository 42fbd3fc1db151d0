import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Polish portal of the tabloid kind: shouted links, videos, shop offers, cookie note, reader alert line. */
export const plFaktyNaOstro: Template = {
  name: "pl-fakty-na-ostro",
  language: "pl",
  layout: { newline: "\r\n", gap: "ragged", indent: "ragged", item: "· " },
  compose: (story) => [
    ...chrome(
      "consent",
      `Szanowna Użytkowniczko, Szanowny Użytkowniku! Dbamy o Twoją prywatność, dlatego pytamy, zanim ktokolwiek z naszych ${story.int(90, 900)} partnerów zapisze coś w Twojej przeglądarce.`,
      "PRZEJDŹ DO SERWISU",
      "Ustawienia zaawansowane",
    ),
    ...chrome(
      "menu",
      "Polska",
      "Świat",
      "Gwiazdy",
      "Pieniądze",
      "Sport",
      "Porady",
      "Pogoda",
      "Program TV",
    ),
    ...chrome("ticker", "PILNE", story.headline()),
    ...story.title((title) => `${story.pick(["Aż trudno uwierzyć! ", ""])}${title}`),
    ...story.date(({ clock, dd, mm, year }) => `${dd}.${mm}.${year} ${clock}`),
    ...story.byline((author) => author),
    ...story.standfirst(),
    ...chrome("share", story.pick(["Lubię to", `Lubię to! ${story.int(1, 900)}`]), "Skomentuj"),
    ...story.body(
      [
        0.2,
        chrome(
          "promo",
          `${story.pick(["ZOBACZ", "NIE PRZEGAP", "SPRAWDŹ"])}: ${story.headline()} >>`,
        ),
      ],
      [
        0.5,
        chrome(
          "audio",
          "Nie można odtworzyć wideo. Spróbuj ponownie za chwilę.",
          "Pomiń reklamę za 5",
        ),
      ],
      [0.7, chrome("teaser", story.teaser())],
    ),
    ...chrome(
      "contact",
      "Masz ciekawy temat? Widziałeś coś ważnego? Czekamy na zdjęcia, filmy i gorące newsy! Napisz: alarm@naostro.example",
    ),
    ...chrome(
      "poll",
      "Jak oceniasz ten artykuł? ★★★★★",
      `Średnia ocena ${story.pick(["3,9", "4,6"])}, głosów ${story.int(9, 490)}`,
    ),
    ...chrome(
      "related",
      story.pick(["Gorące tematy", "Wybrane dla Ciebie"]),
      ...story.headlines(6),
    ),
    ...chrome(
      "ad",
      story.pick(["Gazetki promocyjne", "Kody rabatowe"]),
      story.pick(["Masło 3,99 przy zakupie trzech", "Węgiel workowany 1 459 zł/t"]),
      "Sponsorowane",
    ),
    ...chrome(
      "tools",
      "Horoskop dzienny",
      "Sennik",
      "Kalkulator wynagrodzeń",
      `Imieniny: ${story.pick(["Heleny i Tadeusza", "Zofii"])}`,
    ),
    ...chrome("pager", "Następny artykuł", story.headline()),
    ...chrome(
      "footer",
      "O nas",
      "Reklama",
      "Pomoc",
      "Zgłoś treść nielegalną",
      "Wersja na komputer",
    ),
  ],
};
