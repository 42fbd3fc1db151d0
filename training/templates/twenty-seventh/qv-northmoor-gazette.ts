import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A regional daily behind a meter: counts of free articles, section labels beside headlines, notices. */
export const qvNorthmoorGazette: Template = {
  name: "qv-northmoor-gazette",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome(
      "consent",
      story.pick([
        "This site uses cookies. Carry on and we'll take it that you don't mind.",
        "Accept all",
        "Reject all",
      ]),
    ),
    ...chrome(
      "menu",
      "Menu",
      "News",
      "Business",
      "Farming",
      "Sport",
      "Deaths",
      "Buy & sell",
      "Subscribe",
    ),
    ...chrome("paywall", `${story.int(1, 4)} of 5 free articles read`),
    ...chrome("breadcrumb", `Home / News / ${story.pick(["Moors", "Coast", "City"])}`),
    ...story.title(),
    ...story.date(({ day, monthShort, clock }) => `${day} ${monthShort} | ${clock}`),
    ...story.byline((author) => `${author} | Northmoor Gazette`),
    ...chrome("share", "f", "x", "in", "✉"),
    ...story.body(
      [0.2, chrome("ad", "ADVERTISEMENT", "CONTINUE READING BELOW")],
      [0.45, chrome("promo", `Farming: ${story.headline()}`)],
      [
        0.65,
        chrome(
          "paywall",
          "Enjoying this? Subscribers read everything, every day, with fewer adverts.",
          "From £1 a week",
        ),
      ],
      [0.85, chrome("teaser", story.teaser())],
    ),
    ...chrome("comment", "Comments", `${story.int(0, 88)}`, "Log in to join in"),
    ...chrome("related", "Deaths", "In memoriam", "Place a notice"),
    ...chrome(
      "related",
      ...story.headlines(5).map((t) => `${story.pick(["News", "Sport", "Farming"])}  ${t}`),
    ),
    ...chrome("contact", "Newsdesk: 01632 960 300", "Advertising: 01632 960 301"),
    ...chrome(
      "newsletter",
      story.pick(["Farming Friday", "The Moors in your inbox"]),
      "Choose your newsletters",
      "Done",
    ),
    ...chrome("footer", "Part of Tarnside Media", "Privacy", "IPSO", "Back to top"),
  ],
};
