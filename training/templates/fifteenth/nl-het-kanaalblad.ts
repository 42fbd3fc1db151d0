import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";
import { longDate } from "./dates.ts";

/** A Dutch national daily: premium marks, listening, reactions, editors' picks, an edit note form. */
export const nlHetKanaalblad: Template = {
  name: "nl-het-kanaalblad",
  language: "nl",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Voorpagina",
      "Binnenland",
      "Buitenland",
      "Politiek",
      "Economie",
      "Regio",
      "Show",
      "Puzzels",
      "Digitale krant",
    ),
    ...chrome("login", "Inloggen", "Abonneren"),
    ...chrome("paywall", story.pick(["Premium", "PLUS", "Alleen voor abonnees"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => story.pick([author, `Door ${author}`])),
    ...story.date((when) => `${longDate("nl", when)}, ${when.clock}`),
    ...chrome("reading-time", `Leestijd ${story.int(2, 6)} min`),
    ...chrome("tools", "Bewaren", "Voorlezen", "Cadeau geven"),
    ...chrome("photo-credit", story.pick(["Beeld Koen Terpstra", "© ANB", "Foto ter illustratie"])),
    ...story.body(
      [
        story.int(22, 38) / 100,
        story.pick([chrome("promo", story.pick(["Lees ook", "LEES OOK:"]), story.headline()), []]),
      ],
      [story.int(52, 68) / 100, chrome("promo", story.headline())],
      [story.int(72, 88) / 100, chrome("ad", "Tekst gaat verder onder de advertentie")],
    ),
    ...story.pick([chrome("teaser", story.teaser()), []]),
    ...chrome("tools", "Foutje gezien? Mail ons", story.pick(["Deel dit artikel", "Stuur door"])),
    ...chrome(
      "related",
      "Meer over",
      story.pick(["Scheepvaart", "Lezen", "Afval"]),
      ...story.headlines(2),
    ),
    ...chrome("comment", `${story.int(1, 99)} reacties`),
    ...story.repeat(3, () => chrome("comment", story.reader(), story.comment(), "Reageer")),
    ...chrome("related", ...story.headlines(4)),
    ...chrome(
      "newsletter",
      "Elke ochtend om zeven uur vertelt onze hoofdredacteur u wat er speelt, wat er niet toe doet en wat u vanavond kunt koken. Meld u aan, het kost niets.",
      "Aanmelden",
    ),
    ...chrome("related", ...story.pick([["Best gelezen"], []]), ...counted(story.headlines(4))),
    ...chrome(
      "footer",
      "Over ons",
      "Privacy- en cookiebeleid",
      "Klantenservice",
      "Bezorging",
      "Werken bij",
      `© ${story.when.year} Kanaal Media B.V.`,
    ),
  ],
};
