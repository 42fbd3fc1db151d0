import { monthName, weekdayName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Lokale omroep: luister live, tip de redactie, meest gelezen, programma's, ziekenhuisomroep-achtige oproepen. */
export const nlOmroepVlieststreek: Template = {
  name: "nl-omroep-vlieststreek",
  language: "nl",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "consent",
      ...story.pick([
        [
          "Deze website maakt gebruik van cookies. Als je op akkoord klikt, kun je ook video's en berichten van sociale media zien.",
          "Akkoord",
          "Alleen noodzakelijk",
        ],
        ["Cookies", "Lees meer"],
      ]),
    ),
    ...chrome(
      "audio",
      "Live",
      story.pick(["Nu: Wakker met Wim", "Straks: De Middagploeg"]),
      "Kijk TV",
      "Luister radio",
    ),
    ...chrome("menu", "Nieuws", "Sport", "Agenda", "Programma's", "Gemist", "Frequenties"),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(
      ({ year, month, day, clock, weekday }) =>
        `${weekdayName("nl", weekday)} ${day} ${monthName("nl", month)} ${year} • ${clock}`,
    ),
    ...story.byline((author) => story.pick([`Geschreven door ${author}`, author])),
    ...chrome("photo-credit", story.pick(["Foto: Omroep Vlieststreek", "Foto: 112Vliest"])),
    ...story.body(
      [
        0.45,
        chrome(
          "photo-credit",
          story.pick(["Archieffoto", "Beeld: Omroep Vlieststreek / Marieke Top"]),
        ),
      ],
      [0.3, chrome("promo", story.pick([`Lees ook: ${story.headline()}`, story.headline()]))],
      [
        0.6,
        story.int(0, 1) === 1
          ? chrome(
              "app",
              story.pick([
                "Download gratis de app en mis niets uit de streek",
                "Tekst gaat door onder de video",
              ]),
            )
          : [],
      ],
    ),
    ...chrome(
      "contact",
      ...story.pick([
        [
          `Heb je een tip of opmerking? Stuur ons je nieuws of foto via WhatsApp 06-5550${story.int(1000, 9999)} of mail de redactie!`,
        ],
        ["Tip de redactie", "Fout in dit bericht? Mail ons"],
      ]),
    ),
    ...chrome("share", "Deel dit artikel", "WhatsApp", "Facepage", "E-mail"),
    ...chrome("related", story.pick(["Meer nieuws", "Net binnen"])),
    ...story.repeat(4, () =>
      chrome("related", `${story.int(6, 23)}:${story.int(10, 59)}`, story.headline()),
    ),
    ...chrome(
      "related",
      "Meest gelezen",
      "1",
      story.headline(),
      "2",
      story.headline(),
      "3",
      story.headline(),
    ),
    ...chrome(
      "donation",
      story.pick([
        "Word vriend van de omroep: voor 15 euro per jaar sta je op de muur in de studio.",
        "Steun ons",
      ]),
    ),
    ...chrome(
      "footer",
      "ANBI",
      "Klachtenprocedure",
      "Adverteren",
      `© ${story.when.year} Stichting Omroep Vlieststreek`,
    ),
  ],
};
