import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Polski portal miejski: komentarze z ocenami, „Czytaj też”, ogłoszenia, sonda, patronaty. */
export const plPortalMiejskiRynek24: Template = {
  name: "pl-portal-miejski-rynek24",
  language: "pl",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Rynek24.pl",
      "Wiadomości",
      "Wypadki",
      "Sport",
      "Ogłoszenia",
      "Nekrologi",
      "Kamery",
    ),
    ...chrome(
      "ticker",
      story.pick(["PILNE", "NA ŻYWO"]),
      story.headline(),
      `${story.int(-12, 33)}°C`,
    ),
    ...chrome("ad", "REKLAMA"),
    ...chrome("breadcrumb", "Strona główna » Wiadomości » Region"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `Autor: ${a}`),
    ...story.date(({ dd, mm, year, clock }) => `${dd}.${mm}.${year}, godz. ${clock}`),
    ...chrome("counter", `Wyświetleń: ${story.int(200, 30000)}`),
    ...story.body(
      [
        story.int(18, 32) / 100,
        chrome("photo-credit", story.pick(["fot. czytelnik", "fot. archiwum"])),
      ],
      [
        story.int(43, 57) / 100,
        chrome("promo", story.pick(["CZYTAJ TEŻ:", "Zobacz także:"]), story.headline()),
      ],
      [
        story.int(68, 82) / 100,
        story.pick([chrome("ad", "Dalsza część artykułu pod materiałem wideo"), []]),
      ],
    ),
    ...chrome("contact", "Byłeś świadkiem? Napisz do nas: alarm@rynek24.example"),
    ...chrome("share", "Udostępnij", "Wyślij znajomemu", "Drukuj"),
    ...story.pick([chrome("tags", "Tagi: służba zdrowia, region, straż"), []]),
    ...chrome(
      "comment",
      `Komentarze (${story.int(3, 140)})`,
      `~${story.reader()}`,
      story.comment(),
      "Oceń: +8 -2",
      `~${story.reader()}`,
      story.comment(),
    ),
    ...chrome(
      "comment-form",
      "Dodaj komentarz",
      "Portal nie ponosi odpowiedzialności za treść komentarzy. Wpisy niezgodne z regulaminem będą usuwane.",
    ),
    ...story.pick([
      chrome("poll", "SONDA: Czy byłeś w tym roku u lekarza?", "tak", "nie", "czekam"),
      [],
    ]),
    ...chrome("related", "Najczęściej czytane", ...numbered(story.headlines(4), ". ")),
    ...chrome("event", "Pod naszym patronatem: Dni Nowej Kuźni, 14–16 czerwca"),
    ...chrome(
      "footer",
      "Regulamin",
      "Polityka prywatności",
      "Reklama",
      `© ${story.when.year} Rynek24 sp. z o.o.`,
    ),
  ],
};
