import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** A non-profit investigations outlet: republish box, tip line, membership letter in prose, methodology link. */
export const cinderhillInvestigates: Template = {
  name: "cinderhill-investigates",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("site-name", "Cinderhill Investigates"),
    ...chrome("donation", story.pick(["Donate", "Support our work"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `by ${author}, Cinderhill`),
    ...story.date(
      ({ monthName, day, year, clock }) => `${monthName} ${day}, ${year}, ${clock} EST`,
    ),
    ...chrome("tools", "Republish this story for free", "Change appearance"),
    ...chrome(
      "newsletter",
      "We are a newsroom without owners or adverts. Leave your address and we'll write when an investigation is out.",
    ),
    ...story.body(
      [0.3, chrome("promo", "Read More", story.headline(), story.teaser())],
      [
        0.7,
        chrome(
          "contact",
          story.pick([
            "Do you have information about this subject? Reach our reporters on an encrypted line: 555-0177.",
            "Did this happen to you or to somebody close to you? We would like to hear about it: there is a short form.",
          ]),
        ),
      ],
    ),
    ...chrome(
      "author-bio",
      story.author,
      "I report on public money and the places it ends up. If you have documents or a story to share, I'd like to hear from you; I take your privacy seriously.",
    ),
    ...chrome(
      "donation",
      "What we found should not have taken a lawsuit to see. Work like this can take a year and cost more than a house, and nobody pays to read it. If you value it, please help us do the next one.",
      "Give monthly",
      "Give once",
    ),
    ...chrome("related", "Most Read", ...story.headlines(3)),
    ...chrome(
      "legal",
      "Our stories may be republished under a share-alike licence, provided that you do not edit them, that you credit us and that you do not sell them separately.",
    ),
    ...chrome("footer", "Sections", "Reports", "Impact", "Leak to us", "Staff", "Annual reports"),
  ],
};
