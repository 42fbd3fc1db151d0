import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Polish Catholic weekly's site: saint, rosary, foundation appeal, print issue, gallery. */
export const gdPlGoscDiecezjiNadWieprzem: Template = {
  name: "gd-pl-gosc-diecezji-nad-wieprzem",
  language: "pl",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("menu", "Nowy numer", "Diecezja", "Kościół", "Rodzina", "Wiara", "Wesprzyj nas"),
    ...chrome(
      "calendar",
      `Patron dnia: ${story.pick(["św. Marcin", "bł. Karolina", "św. Łucja"])}`,
      "Czytania na dziś",
      "Pieśń",
    ),
    ...story.title(),
    ...story.byline(),
    ...story.date(({ clock, dd, mm, year }) => `dodane ${dd}.${mm}.${year} ${clock}`),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      story.pick(["Procesja przeszła ulicami miasta.", "Zdjęcie: ks. Adam Wrona"]),
      story.pick(["GALERIA", "ZDJĘCIA"]),
    ),
    ...story.body([0.5, chrome("related", `ZOBACZ GALERIĘ: ${story.headline()}`)]),
    ...chrome(
      "donation",
      "Jesteśmy z Wami od 1991 roku. Utrzymujemy się z prenumeraty i z życzliwości czytelników. Jeśli możecie, przekażcie nam 1,5 proc. podatku; jeśli nie możecie, wystarczy „Zdrowaś Maryjo”.",
    ),
    ...chrome("share", "drukuj", "wyślij", "zapisane"),
    ...chrome("related", "Najnowsze", ...story.headlines(4)),
    ...story.repeat(2, () => chrome("related", `${story.headline()}`, `${story.teaser()}`)),
    ...chrome(
      "comment",
      `${story.reader()}`,
      `${story.when.dd}.${story.when.mm}`,
      `${story.comment()}`,
    ),
    ...chrome("footer", "Fundacja", "Ochrona danych", "Wydawca: Instytut Prasy Diecezjalnej"),
  ],
};
