import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** Rozgłośnia i portal poradnikowy: odsłuch, polecamy, zgody. */
export const qvPlRadioDolina: Template = {
  name: "qv-pl-radio-dolina",
  language: "pl",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("consent", "Dbamy o Twoją prywatność", "Zgadzam się", "Ustawienia"),
    ...chrome("audio", "Słuchaj na żywo", "Teraz: Poranek w Dolinie"),
    ...chrome("menu", "Region", "Poradnik", "Kultura", "Ramówka"),
    ...story.title(),
    ...story.date(({ dd, mm, year, clock }) => `${dd}.${mm}.${year} ${clock}`),
    ...chrome("photo-credit", `fot. ${story.pick(["archiwum", "M. Gaj", "Straż Pożarna"])}`),
    ...story.byline((author) => `Autor: ${author}`),
    ...chrome("audio", "Posłuchaj", `0${story.int(1, 5)}:${story.int(10, 59)}`),
    ...story.body(
      [0.4, chrome("promo", "Zobacz także", story.headline())],
      [0.75, chrome("teaser", story.teaser())],
    ),
    ...chrome("tags", "Tagi:", story.pick(["zdrowie", "drogi", "sąd"])),
    ...chrome("related", "Polecamy", ...marked("• ", story.headlines(3))),
    ...chrome("newsletter", "Zapisz się", "Twój e-mail"),
    ...chrome("comment", story.reader(), story.comment()),
    ...chrome("ticker", "Kursy walut", "EUR 4,27", "USD 3,94"),
    ...chrome("footer", "Kontakt", "Częstotliwości", "Polityka prywatności"),
  ],
};
