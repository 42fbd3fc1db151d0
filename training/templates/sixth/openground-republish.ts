import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A non-profit climate newsroom: republish box with licence prose, funder notes, impact letter, series boxes, corrections form. */
export const opengroundRepublish: Template = {
  name: "openground-republish",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome("site-name", "Open Ground", "Reporting on land, water and who owns them"),
    ...chrome("menu", "Investigations", "Series", "Data", "Our impact", "Republish"),
    ...chrome("promo", "Part of the series: Thirst", `Story ${story.int(2, 5)} of 6`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `by ${a}`),
    ...story.date((w) => `${w.monthName} ${w.day}, ${w.year}`),
    ...chrome(
      "newsletter",
      "Series: Thirst",
      "Get our investigations in your inbox before we tell anyone else.",
    ),
    ...story.body(
      [0.3, chrome("related", "More from this series", ...story.headlines(2))],
      [
        0.65,
        chrome(
          "contact",
          "Do you work for a water utility, or did you? We would like to hear from you. Our reporters can be reached on Signal, and we read every message, even the angry ones.",
        ),
      ],
    ),
    ...chrome(
      "share",
      "Republish This Story for Free",
      "Creative Commons License (CC BY-NC-ND 3.0)",
      "Take this story and print it, with our blessing and at no cost. Name the writer and Open Ground at the top, link back to this page, change nothing but dates and style, and do not put it behind a wall or sell it to anybody.",
      "Copy HTML",
      "Copied!",
    ),
    ...chrome(
      "donation",
      "What We Do Next",
      "Last year our stories led to four resignations, two laws and one very public apology. None of it was paid for by advertising. If you think somebody should be reading the small print of water contracts, you could help us to keep doing it.",
    ),
    ...chrome("sponsor", "Support for this story came from the Delta Fund and from 4,100 members."),
    ...(/^Newsroom$| and /.test(story.author)
      ? []
      : chrome(
          "author-bio",
          `${story.author}`,
          "I cover dams, drought and the people who profit from both. If you have a tip, I would rather hear it twice than not at all.",
          "Email",
          "Signal",
        )),
    ...chrome("footer", "Corrections", "Leak to Us", "Steal Our Stories", "Fonts by a friend"),
  ],
};
