import { monthName, weekdayName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Regional public broadcaster of the Netherlands: radio line, tips by chat app, short stories, subtitles and accessibility. */
export const nlOmroepNoordzij: Template = {
  name: "nl-omroep-noordzij",
  language: "nl",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("tools", "Naar hoofdinhoud", "Naar navigatie", "Voorlezen"),
    ...chrome(
      "audio",
      `Nu op radio: ${story.pick(["Noordzij Ontwaakt", "De Middagploeg"])}`,
      `Straks op tv: ${story.pick(["Boer & Buur", "Werk in uitvoering"])}`,
      "Luister live",
    ),
    ...chrome("menu", "Nieuws", "Sport", "Weer", "Verkeer", "Gemist", "Frysk", "Contact"),
    ...story.title(),
    ...story.date(
      ({ clock, day, month, weekday, year }) =>
        `${story.pick(["Vandaag", `${weekdayName("nl", weekday)} ${day} ${monthName("nl", month)} ${year}`])}, ${clock}${story.pick(["", " • Aangepast"])}`,
    ),
    ...story.byline((author) => `${story.pick(["Geschreven door ", ""])}${author}`),
    ...chrome(
      "photo-credit",
      story.pick(["Foto: Omroep Noordzij", "Beeld: Sietse Wolters / Omroep Noordzij"]),
    ),
    ...story.standfirst(),
    ...story.body(
      [
        0.35,
        chrome(
          "audio",
          "Tekst gaat verder onder de video",
          "Deze video kan niet worden afgespeeld",
          `0${story.int(0, 2)}:${story.int(10, 59)}`,
        ),
      ],
      [
        0.65,
        [
          ...chrome(
            "tools",
            story.pick(["Lees verder onder de foto", "Tekst gaat door onder de foto"]),
          ),
          ...chrome(
            "photo-credit",
            story.pick([
              "Het bewuste veld langs de dijk (Foto: Omroep Noordzij)",
              "De kantine, vanochtend vroeg (Foto: Sietse Wolters)",
            ]),
          ),
        ],
      ],
    ),
    ...chrome(
      "contact",
      `Heb je een tip of een fout gezien? App ons op 06-555 02 ${story.int(10, 99)} of mail naar redactie@noordzij.example`,
    ),
    ...chrome("share", "Deel dit bericht: Facebook · WhatsApp · E-mail"),
    ...chrome(
      "tags",
      story.pick(["zorg", "energie", "buren"]),
      story.pick(["eiland", "gemeenteraad", "tuin"]),
    ),
    ...chrome("related", story.pick(["Meer nieuws uit deze gemeente", "Ook interessant"])),
    ...story.repeat(3, () =>
      chrome(
        "related",
        story.pick([
          `${story.int(1, 58)} min`,
          `${story.when.day} ${monthName("nl", story.when.month)}`,
        ]),
        story.headline(),
      ),
    ),
    ...chrome(
      "related",
      story.pick(["Verhaal van de week", "Uitgelicht"]),
      story.headline(),
      story.teaser(),
    ),
    ...chrome("app", "Download onze gratis app: altijd het laatste nieuws en live radio"),
    ...chrome(
      "podcast",
      story.pick([
        "Afgelopen nacht ging het mis: luister de podcast ‘Wad nu?’",
        `Podcast: Wad nu? Aflevering ${story.int(2, 19)}`,
      ]),
    ),
    ...chrome(
      "footer",
      "Frequenties",
      "Ombudsman",
      "Programmaraad",
      "Toegankelijkheidsverklaring",
      "ANBI",
      "Omroep Noordzij is mede mogelijk gemaakt door de provincie",
    ),
  ],
};
