import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An older Indian regional paper's site: dateline boxes, reader's editor letter, "in other news" teasers, RNI line. */
export const telegraphOfMalnad: Template = {
  name: "telegraph-of-malnad",
  language: "en",
  layout: { newline: "\r\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("site-name", "THE MALNAD TIMES-ADVOCATE", `Bhadrapur, ${story.when.weekday}`),
    ...chrome(
      "menu",
      "Front Page",
      "Nation",
      "Districts",
      "Plantations",
      "Opinion",
      "Business",
      "Sports",
      "Horoscope",
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${a} | ${story.pick(["Bhadrapur", "Silghat", "New Delhi"])}`),
    ...story.date(
      ({ dd, mm, year, clock }) => `Published ${dd}.${mm}.${String(year).slice(2)}, ${clock}`,
    ),
    ...story.body(
      [0.35, chrome("promo", story.teaser())],
      [0.7, chrome("promo", story.headline())],
    ),
    ...chrome(
      "contact",
      "From the Readers' Editor",
      "If you find an error of fact in this newspaper, write to me. I read everything that is sent, including the letters that begin with my grandmother. Corrections are printed on page two, at the same size as the mistake.",
      "Please give your name, place, and the date and page on which the error appeared. Complaints about the crossword go to somebody else.",
    ),
    ...chrome("related", "In other news"),
    ...story.repeat(3, () => [
      ...chrome("related", story.headline()),
      ...chrome("teaser", story.teaser()),
    ]),
    ...chrome("tags", "Related Topics", story.pick(["Monsoon", "Metro", "Cricket"])),
    ...chrome(
      "footer",
      "Printed and published on behalf of Malnad Newspapers by K. Seshadri",
      "RNI No. 00000/57",
      "Epaper | Archives | Tariff",
    ),
  ],
};
