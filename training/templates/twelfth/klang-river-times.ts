import { chrome, type Line } from "../line.ts";
import type { Template } from "../template.ts";

/** A Malaysian portal: subscriber lock, "join our Telegram", readers' ratings, multi-language stories. */
export const klangRiverTimes: Template = {
  name: "klang-river-times",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "News", "Sabah & Sarawak", "Education", "Opinion", "House Notes"),
    ...chrome("language", "BM", "EN", "中文"),
    ...chrome("breadcrumb", "Home", "Nation"),
    ...story.title(),
    ...story.byline((author) => `By ${author.toUpperCase()}`),
    ...chrome("tags", "Nation"),
    ...story.date(
      ({ weekday, dd, monthShort, year, clock }) =>
        `${weekday}, ${dd} ${monthShort} ${year} ${clock} MYT`,
    ),
    ...story.pick<readonly Line[]>([
      chrome("teaser", story.teaser()),
      chrome("related", story.headline(), story.headline()),
      [],
    ]),
    ...story.body([0.35, chrome("ad", "- ADS -")], [0.7, chrome("related", story.headline())]),
    ...story.pick<readonly Line[]>([
      chrome(
        "first-published",
        story.pick([
          "First published at the time shown above. Times are those of Kuala Lumpur.",
          "Updated with more details.",
        ]),
      ),
      chrome("tags", "Courts", "Police"),
      chrome("related", story.headline()),
    ]),
    ...chrome(
      "app",
      story.pick([
        "Follow us on our official WhatsApp channel for breaking news alerts and key updates!",
        "Thank you for downloading. You're among 2 million readers who turn us on before they turn on the light.",
      ]),
    ),
    ...chrome(
      "poll",
      "Thank you for your report!",
      "What do you think of this article?",
      "It is insightful",
      "Not insightful",
    ),
    ...chrome(
      "related",
      "Related News",
      ...story
        .repeat(3, () =>
          chrome("related", story.pick(["Nation 2h ago", "Metro News 5h ago"]), story.headline()),
        )
        .map(({ text }) => text),
    ),
    ...chrome("teaser", story.headline(), story.teaser()),
    ...chrome("sponsor", "Trending in property: live where the train stops"),
    ...chrome(
      "legal",
      "Copyright © 1995- Klang River Media Group Berhad (10555-D). Best viewed on a screen.",
    ),
    ...chrome("footer", "Our Rate Card", "FAQ", "Law & Terms"),
  ],
};
