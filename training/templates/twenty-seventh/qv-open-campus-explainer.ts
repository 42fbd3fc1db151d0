import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An academics' news site: disclosure, republish, partner logos, read-aloud, author box of affiliation. */
export const qvOpenCampusExplainer: Template = {
  name: "qv-open-campus-explainer",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Environment", "Health", "Politics", "Education"),
    ...chrome("tools", "Edition: UK", "Become an author"),
    ...story.title(),
    ...story.date(
      ({ monthName, day, year, clock }) => `Published: ${monthName} ${day}, ${year} ${clock} GMT`,
    ),
    ...story.byline((author) => author),
    ...chrome(
      "author-bio",
      story.pick([
        "Senior Lecturer in Rivers, University of Thornaby",
        "Professor of Practice, Lathom",
        "Research Fellow, Stowbridge",
      ]),
    ),
    ...chrome(
      "legal",
      "Disclosure statement",
      "The author does not work for, advise or own shares in any company that would benefit from this article.",
    ),
    ...chrome("share", "Email", "Bluesky", "Print"),
    ...story.body(
      [0.35, chrome("promo", "Read more:", story.headline())],
      [
        0.7,
        [
          ...chrome(
            "donation",
            "What you read here is checked by people who know. Could you help to keep it free?",
          ),
          ...chrome("donation", "Donate"),
        ],
      ],
    ),
    ...chrome("tags", "Rivers", "Housing", story.pick(["Tax", "Schools"])),
    ...chrome("tools", "Republish this article", "Before you use it, read our four rules"),
    ...chrome("event", "Events", "The rivers debate", "Online"),
    ...chrome(
      "related",
      ...story
        .headlines(3)
        .flatMap((t) => [t, `Univ. of ${story.pick(["Saltwick", "Lathom", "Highmoor"])}`]),
    ),
    ...chrome(
      "comment",
      story.pick(["2 Comments", "14 Comments"]),
      story.reader(),
      "logged in via email",
      story.comment(),
    ),
    ...chrome("footer", "Who we are", "Charter", "Partners", "RSS"),
  ],
};
