import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** Polish trade magazine for bakers: branch prices, e-issue, fairs, editor's column invitation. */
export const gdPlFachowaPiekarnia: Template = {
  name: "gd-pl-fachowa-piekarnia",
  language: "pl",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Aktualności",
      "Technologia",
      "Surowce",
      "Prawo",
      "Targi",
      "e-Wydanie",
      "Prenumerata",
    ),
    ...story.title(),
    ...story.byline((author) => `Oprac. ${author}`),
    ...story.date(({ dd, mm, year }) => `Data publikacji: ${dd}.${mm}.${year}`),
    ...story.body([
      0.5,
      chrome(
        "promo",
        `Artykuł pochodzi z numeru ${story.int(1, 12)}/${story.when.year}. Zamów prenumeratę, a kubek z logo dołożymy gratis.`,
      ),
    ]),
    ...chrome(
      "first-published",
      `Źródło: ${story.pick(["inf. prasowa", "opracowanie własne", "biuletyn cechu"])}`,
    ),
    ...chrome(
      "tags",
      `Tagi: ${story.pick(["mąka", "energia", "kadry"])}, piekarnie, ${story.pick(["ceny", "drożdże"])}`,
    ),
    ...chrome("related", "Powiązane", ...marked("» ", story.headlines(3))),
    ...chrome(
      "tools",
      `Mąka typ 550: ${story.int(1, 2)},${story.int(10, 99)} zł/kg`,
      `Masło blok: ${story.int(22, 38)},${story.int(10, 99)} zł/kg`,
    ),
    ...chrome(
      "newsletter",
      "Newsletter branżowy",
      "Zapisz się, a w każdy wtorek dostaniesz przegląd cen, przepisów i zmian w prawie.",
      "Wyrażam zgodę na przesyłanie informacji handlowych. Zgodę mogę wycofać w każdej chwili.",
      "Zapisz mnie",
    ),
    ...chrome(
      "event",
      "Kalendarium",
      story.pick(["Targi Piekarskie, Poznań", "Mistrzostwa czeladników, Rzeszów"]),
    ),
    ...chrome("footer", "Wydawca: Oficyna Bochen", "ISSN 0000-4321"),
  ],
};
