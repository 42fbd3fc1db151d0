import { monthName, weekdayName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Dutch regional broadcaster: tip box, WhatsApp, programme grid, correction invite, no pay. */
export const rkNlOmroepLaagland: Template = {
  name: "rk-nl-omroep-laagland",
  language: "nl",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Nieuws", "Sport", "Weer", "Radio", "TV", "Programma's", "Gids", "Contact"),
    ...chrome(
      "audio",
      `Nu op de radio: ${story.pick(["Laagland Ontbijt", "De Middagploeg"])}`,
      "Luister live",
    ),
    ...story.title(),
    ...story.date(
      () =>
        `${weekdayName("nl", story.when.weekday)} ${story.when.day} ${monthName("nl", story.when.month)} ${story.when.year}, ${story.when.clock}`,
    ),
    ...story.byline((text) => text),
    ...story.date(
      () =>
        `Aangepast ${weekdayName("nl", story.when.weekday)} ${story.when.day} ${monthName("nl", story.when.month)} ${story.when.year}, ${story.when.clock}`,
    ),
    ...chrome(
      "photo-credit",
      `${story.pick(["Beeld van vanochtend", "De dijk bij laag water"])} © ${story.pick(["Omroep Laagland", "ANB / De Bruin"])}`,
    ),
    ...story.standfirst(),
    ...story.body(
      [
        0.4,
        chrome(
          "consent",
          "Deze inhoud kan niet worden getoond omdat u geen toestemming hebt gegeven voor externe media.",
          "Cookie-instellingen aanpassen",
        ),
      ],
      [0.7, chrome("related", `Lees ook: ${story.headline()}`)],
    ),
    ...chrome(
      "contact",
      "Tip de redactie",
      `Heb je een vraag of opmerking? Stuur ons een bericht of bel naar 0900-00${story.int(10, 99)}.`,
    ),
    ...chrome("contact", "Zie je een taalfout? Laat het ons weten via het formulier."),
    ...chrome("related", "Meer nieuws"),
    ...story.repeat(story.int(2, 4), () =>
      chrome("teaser", story.headline(), story.teaser(), `${story.int(2, 50)} minuten geleden`),
    ),
    ...chrome(
      "calendar",
      "Vanavond op tv",
      "17.30 Laagland Vandaag (elk uur herhaald)",
      "18.10 Over de dijk",
      "19.00 Boer, Beest & Bult",
    ),
    ...chrome("calendar", `Weer: ${story.int(2, 24)} graden, matige westenwind`),
    ...chrome("footer", "Over ons", "Werken bij", "ANBI", "Frequenties", "Toegankelijkheid"),
  ],
};
