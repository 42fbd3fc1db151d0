import { monthName } from "../calendar.ts";
import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** A Dutch regional paper: puzzles, region picker, subscriber marks, "lees ook", family notices. */
export const nlKrant: Template = {
  name: "nl-krant",
  language: "nl",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Ga naar de inhoud",
      "Regio",
      "112",
      "Sport",
      "Podcasts",
      "Puzzels",
      "Familieberichten",
      "Meer",
    ),
    ...chrome("login", "Inloggen", "Probeer 4 weken voor 4 euro"),
    ...chrome("ticker", `${story.int(2, 26)}°C Westerdijk`, "Files: 14 km"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Door ${author}`),
    ...story.date(
      ({ day, month, year, clock }) => `${day} ${monthName("nl", month)} ${year}, ${clock}`,
    ),
    ...chrome("share", "Deel dit artikel", "Bewaar", "Luister"),
    ...chrome("reading-time", `Leestijd ${story.int(1, 6)} min`),
    ...chrome("photo-credit", "© Foto Wietske Dam"),
    ...story.body(
      [0.3, chrome("promo", `LEES OOK: ${story.headline()}`)],
      [0.55, chrome("ad", "Advertentie", "Tekst gaat verder onder de advertentie")],
      [0.8, chrome("poll", "Stelling: wie te laat komt, trakteert", "Eens", "Oneens", "Stem")],
    ),
    ...chrome("contact", "Iets gezien in jouw buurt? Tip de redactie via WhatsApp."),
    ...chrome("related", "Net binnen"),
    ...story.repeat(4, () =>
      chrome("related", `${story.int(8, 22)}:${story.int(10, 59)} ${story.headline()}`),
    ),
    ...chrome("related", "Meest gelezen in Regio", ...counted(story.headlines(5))),
    ...chrome(
      "newsletter",
      "Mis niets uit jouw regio",
      "Schrijf je in voor de avondbrief",
      "Ongeldig e-mailadres",
    ),
    ...chrome("comment", "Reacties (2)"),
    ...story.repeat(2, () => chrome("comment", story.reader(), story.comment(), "Reageer")),
    ...chrome(
      "footer",
      "Klantenservice",
      "Bezorgklacht",
      "Adverteren",
      "Cookie-instellingen",
      "Werken bij",
    ),
    ...chrome("legal", "© Noorderdiep Media. Op alle teksten rust auteursrecht."),
  ],
};
