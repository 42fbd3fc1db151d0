import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Sunday supplement: gallery counters, captions with numbers, pull line, horoscope box. */
export const oldFoundryPhotoWeekend: Template = {
  name: "old-foundry-photo-weekend",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Weekend", "Style", "Travel", "Interiors", "Crossword"),
    ...chrome("breadcrumb", "Weekend / Features"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Words ${author}`),
    ...chrome("photo-credit", story.pick(["Photographs by Saul Dinsdale", "Portrait: Imi Roper"])),
    ...story.date((when) => `${when.day}.${when.mm}.${when.year}`),
    ...chrome("pager", "1 of 9", "View gallery", "Enlarge image"),
    ...story.body(
      [
        story.pick([0.2, 0.25, 0.4]),
        chrome(
          "photo-credit",
          story.pick([
            "The kitchen, with its original range",
            "At home with the dogs, Bun and Fog",
          ]),
        ),
      ],
      [0.5, chrome("ad", "Scroll to continue reading")],
      [
        0.5,
        chrome(
          "promo",
          story.pick(["More weekend reading", "You may have missed"]),
          story.headline(),
        ),
      ],
      [
        story.pick([0.7, 0.75, 0.85]),
        chrome(
          "photo-credit",
          story.pick(["4/9 The view from the old loading bay", "Credit: Imi Roper"]),
        ),
      ],
    ),
    ...chrome(
      "calendar",
      "Your week in the stars",
      "Virgo: say yes to the second invitation",
      "Full forecast",
    ),
    ...chrome("tools", "Play today's crossword", "Solve the mini"),
    ...chrome("share", story.pick(["Tell a friend", "Share on Pinterest"])),
    ...chrome(
      "related",
      story.pick(["More from Weekend", "People also read"]),
      ...story.headlines(3),
    ),
    ...chrome(
      "newsletter",
      story.pick([
        "The weekend starts on Thursday. So does our letter.",
        "Slow reads for slow days, by email.",
      ]),
    ),
    ...chrome("event", "Reader event: an evening with our wine writer, tickets £18"),
    ...chrome("comment-form", "Have your say: write to weekend@oldfoundry.example"),
    ...chrome("footer", "Back issues", "Syndication", "Competition rules"),
  ],
};
