import { monthName } from "../calendar.ts";
import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A Dutch free door-to-door weekly: press-release style, agenda, reader letters, ads and delivery complaints. */
export const rkNlHetWijkbladOnline: Template = {
  name: "rk-nl-het-wijkblad-online",
  language: "nl",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("site-name", "Het Wijkblad", `Week ${story.int(1, 52)}`),
    ...chrome(
      "menu",
      "Nieuws",
      "Verenigingen",
      "Zakelijk",
      "Kerkdiensten",
      "Bezorgklacht",
      "Adverteren",
    ),
    ...story.title(),
    ...story.date(() => `${story.when.dd}-${story.when.mm}-${story.when.year} ${story.when.clock}`),
    ...chrome(
      "tags",
      story.pick(["Verenigingen", "Algemeen"]),
      story.pick(["Heerbeek", "Oud-Rijnen"]),
    ),
    ...story.standfirst(),
    ...story.body([0.6, chrome("ad", "Advertentie")]),
    ...story.byline((text) => text),
    ...chrome("share", "Deel dit artikel", "Meld je aan voor de nieuwsbrief"),
    ...chrome("related", "Ook interessant", ...marked("» ", story.headlines(3))),
    ...chrome("related", story.headline(), story.teaser(), "lees verder"),
    ...chrome(
      "event",
      "Agenda",
      `Za ${story.when.day} ${monthName("nl", story.when.month)}: rommelmarkt in de sporthal, 10.00-15.00 uur`,
      "Wo: bingo in De Hoeksteen, zaal open 19.00 uur",
    ),
    ...chrome(
      "contact",
      "Krant niet ontvangen? Meld het voor donderdag 12.00 uur via bezorging@wijkblad.example.",
    ),
    ...chrome(
      "ad",
      "Gevraagd: krantenbezorgers vanaf 13 jaar",
      "Te koop: aanhanger, i.g.st.",
      "Hovenier heeft nog tijd",
    ),
    ...chrome(
      "footer",
      `Oplage ${story.int(8000, 42000)}`,
      "Archief",
      "Kopij inleveren tot dinsdag 12.00 uur",
      "Privacy",
    ),
  ],
};
