import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A portal that shows other firms' stories: source lines, follow buttons, feed of headlines with sources and ages. */
export const gullwingAggregatorHub: Template = {
  name: "gullwing-aggregator-hub",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Discover", "Weather", "Money", "Games", "Watch", "Shopping"),
    ...chrome("search", "Search the web"),
    ...chrome("site-name", story.pick(["Quillmarsh Lantern", "Pendlow Record", "Northpaper"])),
    ...chrome("follow", "Follow", `${story.int(2, 400)}.${story.int(1, 9)}K Followers`),
    ...story.title(),
    ...story.byline((author) => `Story by ${author}`),
    ...story.date((when) => `${when.day} ${when.monthShort} • ${when.clock}`),
    ...chrome("reading-time", story.pick(["• 2 min read", "• 4 min read"])),
    ...chrome("tools", "👍 👎", "Add to favourites"),
    ...chrome("photo-credit", story.pick(["© Provided by Northpaper", "© Getting Pictures"])),
    ...story.body(
      [
        story.pick([0.45, 0.55, 0.6]),
        chrome("promo", story.pick([story.headline(), story.teaser(), story.headline()])),
      ],
      [
        story.pick([0.2, 0.3, 0.35]),
        chrome("promo", story.pick(["Related video: ", "Related: "]) + story.headline()),
      ],
      [
        0.6,
        chrome(
          "ad",
          "Ad",
          story.pick([
            "Sponsored: Doctors beg people over 40 to try this fruit",
            "Ad: the £9 gadget your car needs",
          ]),
        ),
      ],
    ),
    ...chrome(
      "related",
      ...story.pick([[], ["More from this publisher:"], ["Read more"], ["Continue reading"]]),
      ...marked("- ", story.headlines(2)),
    ),
    ...chrome("related", "More for you"),
    ...story.repeat(4, () =>
      chrome(
        "related",
        story.pick(["Northpaper", "Daily Vent", "Gullwing Money", "Kitchen Sink"]),
        story.headline(),
        `${story.int(1, 23)}h`,
      ),
    ),
    ...chrome(
      "ad",
      "Sponsored by Clicklane",
      "Compare funeral plans",
      "Seniors: see what new hearing aids cost",
    ),
    ...chrome("poll", "Should shops close on Sundays?", "Yes", "No", "Not sure"),
    ...chrome("comment", "Sign in to comment", `${story.int(0, 60)} 💬`),
    ...chrome("tools", "Feedback", "Report this content"),
    ...chrome("footer", "Your privacy choices", "About our ads", `© ${story.when.year} Gullwing`),
  ],
};
