import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Australian news site: most-popular, paywalled badges, TV guide, sponsored financial tables, app, trusted-by lines */
export const mhTasmanDaily: Template = {
  name: "mh-tasman-daily",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Skip to sections navigation",
      "Open Navigation",
      "National",
      "State",
      "Rugby",
      "Racing",
      "Good Grub",
      "Puzzles",
      "Today's Paper",
    ),
    ...chrome("login", "Log in", "Subscribe", "From $1.50 a week"),
    ...chrome("breadcrumb", story.pick(["National", "Coast", "Consumer affairs"])),
    ...chrome("first-published", "This was published 1 year ago"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `By ${a}`),
    ...story.date((d) => `${d.monthName} ${d.day}, ${d.year} — ${d.clock}`),
    ...chrome(
      "tools",
      "Save",
      "Log in, register or subscribe to save articles for later.",
      "Got it",
      "Share",
      "A",
      "A",
      "A",
    ),
    ...story.body(
      [0.2, chrome("ad", "Advertisement")],
      [
        0.4,
        chrome(
          "related",
          "Related Article",
          story.pick(["Exclusive", "Transport", "For subscribers"]),
          story.headline(),
          `${story.reader()} and ${story.reader()}`,
        ),
      ],
      [0.6, chrome("ad", "Advertisement", "Loading")],
      [0.8, chrome("promo", "Most viewed on National", story.headline(), story.headline())],
    ),
    ...chrome(
      "newsletter",
      "Start the day with a summary of the biggest stories, analysis and a terrible pun. Sign up for the Early Tide.",
    ),
    ...chrome("share", "Save", "Share", "License this article"),
    ...chrome("tags", "Health", "Transport"),
    ...story.byline((a) => a),
    ...chrome(
      "author-bio",
      "is a national correspondent, formerly in Jakarta. Connect via X or email.",
    ),
    ...chrome(
      "sponsor",
      "From our partners",
      "Compare term deposits: 4.85% p.a.",
      "Win a week on the reef",
    ),
    ...chrome(
      "footer",
      "Our mastheads",
      "Products and Services",
      "Newsagent finder",
      "Charter of Editorial Independence",
      `Copyright © ${story.when.year}`,
    ),
  ],
};
