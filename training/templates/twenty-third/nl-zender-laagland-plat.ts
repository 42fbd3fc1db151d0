import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Dutch-Flemish regional broadcaster: app notices, live radio, sober layout. */
export const nlZenderLaaglandPlat: Template = {
  name: "nl-zender-laagland-plat",
  language: "nl",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("audio", "Luister live naar Radio Laagland", "Nu: De Middagploeg"),
    ...chrome("menu", "Nieuws", "Sport", "Weer", "Gemist", "Frequenties"),
    ...story.pick([
      chrome(
        "consent",
        "Cookies op deze site",
        "Voor sommige onderdelen, zoals filmpjes van anderen, hebben we je toestemming nodig. Zonder toestemming zie je die niet.",
        "Prima",
        "Liever niet",
      ),
      chrome(
        "consent",
        "Dit onderdeel kan niet worden getoond omdat je geen cookies hebt aanvaard.",
      ),
    ]),
    ...story.title(),
    ...story.date(
      (when) =>
        `${when.day} ${monthName("nl", when.month)} ${when.year}, ${when.clock} • Aangepast ${when.clock}`,
    ),
    ...story.byline((author) => `Geschreven door ${author}`),
    ...story.standfirst(),
    ...story.body(
      [
        0.4,
        story.pick([
          chrome("promo", "LEES OOK", story.headline()),
          chrome("promo", story.headline()),
        ]),
      ],
      [
        0.75,
        story.pick([
          chrome(
            "app",
            "Heb je een vraag of opmerking? Stuur ons een bericht via WhatsApp of download de gratis app.",
          ),
          chrome("app", "Meer nieuws uit de streek? Abonneer je op ons kanaal."),
        ]),
      ],
    ),
    ...chrome("share", "Deel dit bericht"),
    ...chrome("tags", "Meer over dit onderwerp:", story.pick(["dorpen", "wonen", "vervoer"])),
    ...chrome(
      "related",
      "Net binnen",
      `${story.int(10, 23)}:${story.int(10, 59)} ${story.headline()}`,
      `${story.int(10, 23)}:${story.int(10, 59)} ${story.headline()}`,
      `${story.int(10, 23)}:${story.int(10, 59)} ${story.headline()}`,
    ),
    ...chrome("ad", "Advertentie"),
    ...chrome("footer", "Over ons", "Ombudsman", "Vacatures", "Toegankelijkheid", "ANBI"),
  ],
};
