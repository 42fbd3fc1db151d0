import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Polish local portal: ads, video, comment wall, weather. */
export const plKurierWartnicki24: Template = {
  name: "pl-kurier-wartnicki-24",
  language: "pl",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Wiadomości",
      "Na sygnale",
      "Sport",
      "Kultura",
      "Ogłoszenia",
      "Praca",
      "Nekrologi",
    ),
    ...chrome(
      "breadcrumb",
      `Strona główna » Wiadomości » ${story.pick(["Stary Dwór", "Kłodawka"])}`,
    ),
    ...story.title(),
    ...story.date((when) => `${when.dd}.${when.mm}.${when.year} ${when.clock}`),
    ...story.byline((author) => `Autor: ${author}`),
    ...chrome("counter", `${story.int(200, 9000)} odsłon`),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      `fot. ${story.pick(["OSP Kłodawka", "nadesłane", "archiwum redakcji"])}`,
    ),
    ...story.body(
      [
        0.25,
        chrome(
          "promo",
          `${story.pick(["Czytaj też: ", "ZOBACZ TAKŻE: ", "Przeczytaj: ", ""])}${story.headline()}`,
        ),
      ],
      [0.5, story.pick([chrome("ad", "REKLAMA"), chrome("ad", "Dalsza część tekstu pod reklamą")])],
      [0.75, story.pick([chrome("promo", story.teaser()), []])],
    ),
    ...story.pick([
      chrome(
        "contact",
        "Jesteś świadkiem ciekawego zdarzenia? Daj nam znać, gwarantujemy anonimowość.",
      ),
      chrome(
        "contact",
        `Wyślij zdjęcie na alarmowy numer redakcji: 500 000 ${story.int(100, 999)}.`,
      ),
    ]),
    ...chrome(
      "poll",
      "Jak oceniasz ten artykuł?",
      `super ${story.int(0, 60)}`,
      `smutne ${story.int(0, 30)}`,
      `wkurza ${story.int(0, 50)}`,
    ),
    ...chrome(
      "comment",
      `Komentarze (${story.int(1, 40)})`,
      "Publikowane komentarze są prywatnymi opiniami użytkowników portalu.",
    ),
    ...story.repeat(story.int(1, 3), () =>
      chrome(
        "comment",
        story.reader(),
        `${story.when.dd}.${story.when.mm}.${story.when.year} ${story.int(10, 23)}:${story.int(10, 59)}`,
        story.comment(),
        "Odpowiedz",
        "Zgłoś",
      ),
    ),
    ...chrome("comment-form", "Dodaj swój komentarz", "Twój nick", "Treść", "Wyślij"),
    ...chrome(
      "related",
      story.pick(["Najczęściej czytane", "Gorące tematy"]),
      ...numbered(story.headlines(5)),
    ),
    ...chrome("calendar", "Imieniny: Krystyny, Bożeny", "Jakość powietrza: umiarkowana"),
    ...chrome("footer", "Redakcja", "Regulamin", "Polityka prywatności", "Reklama"),
  ],
};
