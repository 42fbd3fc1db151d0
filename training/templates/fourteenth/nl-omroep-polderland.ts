import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";
import { caption, pair, stray, within } from "./extras.ts";

/** Regionale omroep: resten van speler en ingesloten bericht, kop met intro, app-oproep. */
export const nlOmroepPolderland: Template = {
  name: "nl-omroep-polderland",
  language: "nl",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose(story) {
    return [
      chrome("audio", "Nu op de radio: Polder in de Middag", "Luister live"),
      chrome("menu", "Nieuws", "Weer", "Gemist", "Programma's"),
      story.title(),
      story.date((w) => `${w.day} ${monthName("nl", w.month)} ${w.year}, ${w.clock} • Aangepast`),
      story.byline((a) => `Door ${a}`),
      within(
        story,
        [
          story.int(16, 26) / 100,
          chrome(
            "audio",
            story.pick([
              "Deze video kan niet worden afgespeeld",
              "Tekst gaat door onder de video",
              "Wacht even… de speler wordt geladen",
            ]),
          ),
        ],
        [story.int(36, 48) / 100, chrome("promo", ...pair(story, "nl"))],
        [
          story.int(56, 66) / 100,
          chrome(
            "consent",
            "Om dit bericht te kunnen tonen, moet je sociale-mediacookies accepteren.",
            "Cookies aanpassen",
          ),
        ],
        [story.int(78, 90) / 100, stray(story, "nl")],
      ),
      chrome("photo-credit", caption(story)),
      chrome(
        "app",
        "Download de app van Omroep Polderland en krijg een pushbericht als de brug opengaat.",
      ),
      chrome("contact", "Stuur ons een appje op 06 000 000 00."),
      chrome("related", "Ook in het nieuws", ...story.headlines(3)),
      chrome("footer", "Frequenties", "Klachten", "Werken bij"),
    ].flat();
  },
};
