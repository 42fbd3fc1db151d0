import { chrome, marked, numbered } from "../line.ts";
import type { Template } from "../template.ts";
import { caption, within } from "./extras.ts";

/** Regionale krant: "Lees ook", losse koppen, nieuwsbrief en abonnement tussen de alinea's. */
export const nlDijkEnDuinCourant: Template = {
  name: "nl-dijk-en-duin-courant",
  language: "nl",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose(story) {
    return [
      chrome("menu", "Net binnen", "Regio", "Sport", "112", "Familieberichten", "Puzzels"),
      chrome("login", "Inloggen", "Abonneren"),
      story.title(),
      story.standfirst(),
      story.byline((a) => a),
      story.date((w) => `${w.dd}-${w.mm}-${w.year}, ${w.clock}`),
      chrome(
        "photo-credit",
        `${caption(story)} ${story.pick(["© Hans Prins", "Foto: Dijk & Duin"])}`,
      ),
      within(
        story,
        [
          story.int(15, 27) / 100,
          chrome(
            "promo",
            ...marked(story.pick(["Lees ook: ", "LEES OOK ", "Meer lezen? "]), story.headlines(1)),
          ),
        ],
        [
          story.int(40, 52) / 100,
          chrome(
            "newsletter",
            story.pick([
              "Elke ochtend om zeven uur het nieuws uit je eigen dorp in de mail. Gratis, en je bent er zo weer af.",
              "Dit artikel is gratis. Wil je er meer, probeer ons dan een maand voor een euro.",
            ]),
          ),
        ],
        [story.int(60, 72) / 100, chrome("promo", story.headline())],
        [story.int(80, 92) / 100, chrome("ad", "Advertentie")],
      ),
      chrome(
        "contact",
        "Heb je een tip of een foutje gezien? Mail de redactie: tips@dijkenduin.example",
      ),
      chrome("share", "Delen", "Kopieer link"),
      chrome("related", "Meest gelezen", ...numbered(story.headlines(5))),
      chrome(
        "comment",
        `${story.int(1, 20)} reacties`,
        story.reader(),
        story.comment(),
        story.reader(),
        story.comment(),
      ),
      chrome("footer", "Colofon", "Privacy", "Bezorgklacht", "© Dijk & Duin Media"),
    ].flat();
  },
};
