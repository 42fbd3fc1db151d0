import { chrome } from "../line.ts";
import type { Template } from "../template.ts";
import { within } from "./extras.ts";

/** An expatriates' English site: partner content inside the story, jobs and rents beside it. */
export const polderAndPier: Template = {
  name: "polder-and-pier",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose(story) {
    return [
      chrome("menu", "News", "Practical guide", "Housing", "Jobs", "Language"),
      chrome("breadcrumb", `Home > News > ${story.pick(["Society", "Transport", "Money"])}`),
      story.title(),
      story.date((w) => `${w.monthName} ${w.day}, ${w.year}`),
      story.byline((a) => `By ${a}`),
      within(
        story,
        [
          story.int(20, 30) / 100,
          chrome(
            "sponsor",
            story.pick([
              "PARTNER CONTENT",
              "In partnership with Keyring Rentals: how to view a flat from another country.",
            ]),
          ),
        ],
        [story.int(40, 52) / 100, chrome("promo", story.headline())],
        [
          story.int(58, 70) / 100,
          chrome(
            "donation",
            "Eleven years ago we began to translate letters from the tax office. Now there are four of us, and the letters have not got shorter. If we have saved you a fine, send us a tenth of it.",
          ),
        ],
        [story.int(80, 90) / 100, chrome("promo", `Read more: ${story.headline()}`)],
      ),
      chrome("poll", "Do you speak the language at work?", "Always", "When I must", "Never"),
      chrome(
        "related",
        "Latest jobs",
        "Customer support (Nordic), from €31,000",
        "Native copy editor, part-time",
        "Latest rentals",
        "2 rooms, canal side, €1,950",
      ),
      chrome("comment", "Be the first to comment"),
      chrome("related", ...story.headlines(3)),
      chrome("footer", "About us | Advertise | House rules | Feed"),
    ].flat();
  },
};
