import { monthName } from "../calendar.ts";
import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A Dutch regional daily: premium word, village pages, newsletter per town, reactions, digital paper. */
export const rkNlDeRijnbode: Template = {
  name: "rk-nl-de-rijnbode",
  language: "nl",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Nieuws",
      "Regio",
      "Sport",
      "Uit in de regio",
      "Familieberichten",
      "Digitale krant",
      "Puzzels",
      "Inloggen",
    ),
    ...chrome(
      "breadcrumb",
      `Home > Regio > ${story.pick(["Vechtwijk", "Oud-Rijnen", "Heerbeek"])}`,
    ),
    ...(story.int(0, 1) === 1 ? chrome("paywall", "Premium") : []),
    ...story.title(),
    ...chrome(
      "photo-credit",
      `© ${story.pick(["Foto Wim Kuijpers", "Rijnbode / Jan Sloot", "Shutterpics"])}`,
    ),
    ...story.standfirst(),
    ...story.byline((text) => text),
    ...story.date(
      () =>
        `${story.when.day} ${monthName("nl", story.when.month)} ${story.when.year}, ${story.when.clock}`,
    ),
    ...(story.int(0, 1) === 1 ? story.date(() => `Laatste update: ${story.when.clock}`) : []),
    ...chrome(
      "share",
      `${story.int(0, 90)} reacties`,
      "Deel",
      "Bewaar artikel",
      "Luister naar dit artikel",
    ),
    ...story.body(
      [0.25, chrome("related", "LEES OOK", story.headline())],
      [
        0.5,
        chrome(
          "newsletter",
          `Het nieuws uit ${story.pick(["Heerbeek", "Vechtwijk"])} in je mailbox`,
          "Elke middag om vijf uur het belangrijkste uit jouw gemeente.",
          "Vul je e-mailadres in",
          "Aanmelden",
          "Bekijk hier ons privacystatement.",
        ),
      ],
      [0.8, chrome("teaser", story.headline(), story.teaser())],
    ),
    ...chrome(
      "paywall",
      `Nieuwsgierig? Word abonnee vanaf ${story.int(1, 3)} euro per week, de eerste maand is gratis.`,
    ),
    ...chrome("related", "Net binnen"),
    ...story.repeat(story.int(3, 5), () => chrome("related", story.when.clock, story.headline())),
    ...chrome("related", "Meest gelezen", ...numbered(story.headlines(5), ". ")),
    ...chrome("comment", "Gratis onbeperkt reageren? Dat kan met een account."),
    ...story.repeat(story.int(0, 2), () =>
      chrome("comment", story.reader(), story.when.clock, story.comment(), "Beantwoorden"),
    ),
    ...chrome(
      "event",
      "Familieberichten",
      `${story.pick(["Annie de Groot-Smit", "Piet Verkerk"])}, ${story.int(74, 99)} jaar`,
    ),
    ...chrome(
      "footer",
      "Klantenservice",
      "Bezorging",
      "Adverteren",
      "Cookiebeleid",
      `© ${story.when.year} Rijnbode Media. Alle rechten voorbehouden, ook voor tekst- en datamining.`,
    ),
  ],
};
