import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Lokalny portal: przerywniki z tytułami, komentarze, ogłoszenia, pogoda. */
export const qvPlGazetaRudnicka: Template = {
  name: "qv-pl-gazeta-rudnicka",
  language: "pl",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Wiadomości", "Sport", "Nekrologi", "Ogłoszenia", "Praca"),
    ...chrome(
      "ticker",
      `${story.int(2, 24)}°C`,
      story.pick(["Pochmurno", "Słonecznie"]),
      "Powietrze: dobre",
    ),
    ...chrome("breadcrumb", `Strona główna » ${story.pick(["Powiat", "Lipowo", "Zarzecze"])}`),
    ...story.title(),
    ...story.byline((author) => author),
    ...story.date(
      ({ day, month, year, clock }) => `${day} ${monthName("pl", month)} ${year}, ${clock}`,
    ),
    ...chrome("photo-credit", `fot. ${story.pick(["czytelnik", "red.", "UG Zarzecze"])}`),
    ...chrome("share", "Udostępnij", "Drukuj"),
    ...story.body(
      [0.3, chrome("ad", "Reklama")],
      [0.5, chrome("promo", `CZYTAJ TEŻ: ${story.headline()}`)],
      [0.8, chrome("promo", story.headline())],
    ),
    ...chrome(
      "comment",
      `Komentarze (${story.int(1, 40)})`,
      story.reader(),
      story.comment(),
      "odpowiedz",
    ),
    ...chrome("comment-form", "Dodaj komentarz", "Nick", "Wyślij"),
    ...chrome("related", "Najczęściej czytane", ...story.headlines(4)),
    ...chrome("ad", "Sprzedam ciągnik", "Kupię ule"),
    ...chrome("footer", "Redakcja", "Reklama", "RODO"),
  ],
};
