import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An Australian news site: more-from-author in mid text, comments with ages, sponsored story teasers below. */
export const tasmanSun: Template = {
  name: "tasman-sun",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...(story.int(1, 4) > 1 ? chrome("tools", "Skip to main content", "Skip to navigation") : []),
    ...chrome("menu", "Politics", "Weather", "Sport", "The Nation", "Real Estate"),
    ...(story.int(1, 4) > 1
      ? chrome("sponsor", story.pick(["Presented by Coastal Mutual", "Partner content below"]))
      : []),
    ...story.title(),
    ...story.byline((a) => a),
    ...story.date((w) => `${w.day} ${w.monthShort} ${w.year} ${w.clock} AEST`),
    ...(story.int(1, 4) > 1 ? chrome("reading-time", `${story.int(2, 7)} min read`) : []),
    ...story.standfirst(),
    ...(story.int(1, 4) > 1
      ? chrome(
          "photo-credit",
          story.pick(["Supplied", "Picture: Wes Tamblyn", "Credit: The Tasman Sun"]),
        )
      : []),
    ...story.body(
      [0.3, chrome("teaser", story.headline(), story.teaser())],
      [0.52, chrome("author-bio", `More from ${story.author}`, story.headline(), story.headline())],
      [
        0.75,
        chrome(
          "newsletter",
          "First Light: wake up to the news that matters. We won't pass your address on.",
          "Enter your email",
          "By subscribing you agree to our privacy policy.",
        ),
      ],
    ),
    ...chrome("share", "Copy link to clipboard", "Share on X", "More options"),
    ...chrome(
      "tags",
      story.pick(["Coastal", "Regional"]),
      story.pick(["Police", "Environment", "State politics"]),
    ),
    ...(story.int(1, 4) > 1
      ? chrome("contact", "Know more? Contact our newsroom in confidence: tips line 1800 555 019.")
      : []),
    ...chrome("related", "FROM THE WEB"),
    ...story.repeat(3, () =>
      chrome(
        "related",
        story.headline(),
        story.pick(["Smart Saver", "Trendscape", "Novelty Today"]),
      ),
    ),
    ...chrome("comment", `${story.int(3, 80)} comments`, "Sort by: Most liked"),
    ...story.repeat(3, () =>
      chrome(
        "comment",
        story.reader(),
        story.pick(["just now", "12 minutes ago", "1 day ago"]),
        story.comment(),
        `Like ${story.int(0, 60)}`,
      ),
    ),
    ...chrome(
      "legal",
      "We acknowledge the traditional owners of the land on which we work, and pay our respects to their elders past and present.",
    ),
    ...chrome("footer", "Subscriber rewards", "Rate card", "Standards of practice"),
  ],
};
