import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A science news site: topics above, metrics, funding note, cite-this box, popular list without heading. */
export const carrowScienceDesk: Template = {
  name: "carrow-science-desk",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "* ", subhead: "### " },
  compose: (story) => [
    ...chrome(
      "breadcrumb",
      "Home",
      "/",
      story.pick(["Physics & Matter", "Earth", "Life"]),
      "/",
      "News",
    ),
    ...chrome("tags", story.pick(["CLIMATE · OCEANS", "MEDICINE · DEVICES", "PALAEONTOLOGY"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `Reporting by ${a}`),
    ...story.date((w) => `${w.year}-${w.mm}-${w.dd}`),
    ...chrome("counter", `Views ${story.int(200, 90000)}`, `Shares ${story.int(2, 900)}`),
    ...(story.int(1, 4) > 1
      ? chrome(
          "audio",
          "Hear this story read by a machine",
          `0:00 / ${story.int(3, 9)}:${story.int(10, 59)}`,
        )
      : []),
    ...story.body(
      [0.28, chrome("related", story.headline(), story.headline(), story.headline())],
      [
        0.6,
        chrome(
          "newsletter",
          story.pick([
            "Curious on Fridays? So are we. Join 88,000 readers of The Slow Fuse.",
            "One discovery a day, explained before your tea cools. Sign up for Desk Notes.",
          ]),
        ),
      ],
      [0.85, chrome("ad", "Ad · Close")],
    ),
    ...(story.int(1, 4) > 1
      ? chrome("tools", "Cite this article", "Download citation", "Reprints and permissions")
      : []),
    ...chrome(
      "author-bio",
      `${story.author} is a freelance science writer who has reported from four continents and one submarine. She has a doctorate in spider silk.`,
    ),
    ...(story.int(1, 4) > 1
      ? chrome(
          "donation",
          "We are a charity with no owner and no paywall. Last year 6,100 readers paid for everything that you see here. If you learned something, help somebody else to.",
        )
      : []),
    ...chrome("share", "Toot", "Post", "Reddit", "Mail"),
    ...chrome(
      "comment-form",
      "Join the conversation",
      "You must be signed in to comment. Be kind, cite sources, leave politics at the door.",
    ),
    ...story.repeat(4, () =>
      chrome("related", story.headline(), `${story.int(1, 28)} ${story.when.monthName}`),
    ),
    ...chrome(
      "legal",
      "Unless otherwise stated, text is published under a Creative Commons BY-ND licence; images are not.",
    ),
    ...chrome("footer", "Masthead", "Pitch us", "Code of conduct", "ISSN 5550-0142"),
  ],
};
