import { weekdayName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";
import { longDate } from "./dates.ts";

/** A Dutch regional broadcaster: message to the newsroom, WhatsApp, push, live radio, "also read" between lines. */
export const nlOmroepDeVecht: Template = {
  name: "nl-omroep-de-vecht",
  language: "nl",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("audio", "Nu op de radio: De Middagploeg", "Luister live", "Kijk live"),
    ...chrome("menu", "Nieuws", "Sport", "Weer", "112", "Programma's", "Gemeenten", "Contact"),
    ...chrome("breadcrumb", `Nieuws / ${story.pick(["Harderwaard", "Oud-Wessel", "Tilveen"])}`),
    ...story.title(),
    ...story.date(
      (when) => `${weekdayName("nl", when.weekday)} ${longDate("nl", when)}, ${when.clock}`,
    ),
    ...story.date((when) => `Aangepast ${longDate("nl", when)}, ${when.clock}`),
    ...story.byline((author) => `Geschreven door ${author}`),
    ...story.standfirst(),
    ...story.body(
      [story.int(22, 38) / 100, story.pick([chrome("promo", story.headline()), []])],
      [
        story.int(47, 63) / 100,
        chrome(
          "audio",
          "Deze video kan niet worden getoond omdat u geen cookies heeft geaccepteerd.",
          "Cookie-instellingen wijzigen",
        ),
      ],
      [story.int(72, 88) / 100, chrome("promo", `Lees ook: ${story.headline()}`)],
    ),
    ...chrome(
      "contact",
      story.pick([
        "Heb je een tip of opmerking? Stuur ons een bericht via WhatsApp of mail naar redactie@omroepvecht.example.",
        "Klopt er iets niet in dit bericht? Laat het ons weten.",
      ]),
    ),
    ...chrome("follow", "Volg ons ook op Instagram, TikTok en Bluesky"),
    ...chrome("share", "Deel dit artikel:", "Mail", "X"),
    ...chrome("tags", story.pick(["verkeer", "scheepvaart"]), story.pick(["boeken", "gemeente"])),
    ...story.repeat(4, () => chrome("related", story.headline(), story.teaser())),
    ...chrome("app", "Download de app", "Altijd het laatste nieuws uit de regio op zak"),
    ...chrome(
      "newsletter",
      "Nieuwsbrief",
      "Elke dag een overzicht in je mailbox",
      "Je ontvangt een mail om je inschrijving te bevestigen.",
    ),
    ...chrome("footer", "Adverteren", "Vacatures", "Algemene voorwaarden", "ANBI", "Klachten"),
  ],
};
