import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** An Irish coastal paper: death notices, WhatsApp line, reader poll, most read with numbers above. */
export const moonfisherHarbourPost: Template = {
  name: "moonfisher-harbour-post",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome(
      "consent",
      "We and our partners keep small files on your device to measure visits and show adverts that fit. You can change your mind at any time through the link at the foot of the page.",
      "Agree",
      "More options",
    ),
    ...chrome("menu", "News", "Sport", "GAA", "Farming", "Property", "RIP notices"),
    ...chrome("breadcrumb", "Moonfisher Harbour Post", "News"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${author}`),
    ...story.date(
      (when) => `${when.weekday}, ${when.day} ${when.monthName} ${when.year} ${when.clock}`,
    ),
    ...chrome("share", "f", "x", "in", "✉"),
    ...story.body(
      [
        story.pick([0.45, 0.55, 0.6]),
        chrome("promo", story.pick([story.headline(), story.teaser(), story.headline()])),
      ],
      [
        story.pick([0.25, 0.35, 0.5]),
        chrome(
          "related",
          story.pick(["See more", "More in this section", "You might also enjoy"]),
          ...story.headlines(2),
        ),
      ],
      [
        0.65,
        chrome(
          "poll",
          "Poll: should the pier be closed to cars?",
          "Yes",
          "No",
          "Only in summer",
          "Cast your vote",
          `${story.int(90, 4000)} votes so far`,
        ),
      ],
    ),
    ...chrome(
      "follow",
      story.pick([
        "Follow the Post on WhatsApp: tap here and then the bell.",
        "Join our WhatsApp community for breaking news. We treat your data with care; see the privacy notice.",
      ]),
    ),
    ...chrome(
      "related",
      ...story.pick([[], ["MOST READ"], ["Popular this week"]]),
      ...counted(story.headlines(4)),
    ),
    ...chrome(
      "tags",
      story.pick(["Harbour", "Fishing"]),
      story.pick(["Courts", "Council"]),
      "West coast",
    ),
    ...chrome(
      "comment-form",
      story.pick([
        "Please sign in to leave a comment",
        "Comments are open to subscribers",
        "Log in or register to post a comment",
      ]),
    ),
    ...chrome(
      "newsletter",
      "Daily Tide",
      "All the news that comes in on the tide, by email at 7am.",
      story.pick(["Subscribe", "Sign me up"]),
    ),
    ...chrome("footer", "Contact us", "Ad rates", "Press Council", "Cookie settings"),
  ],
};
