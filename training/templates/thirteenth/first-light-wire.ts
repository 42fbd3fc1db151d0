import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Agency copy as republished by a portal: slugs, provider name, disclaimers, related quotes and market box. */
export const firstLightWire: Template = {
  name: "first-light-wire",
  language: "en",
  layout: { newline: "\r\n", gap: "none", indent: "none", item: "", wrap: 92 },
  compose: (story) => [
    ...chrome("site-name", story.pick(["Portico News", "Portico"])),
    ...chrome("menu", "Mail", "News", "Finance", "Sports", "Weather", "More"),
    ...chrome("search", "Search the web"),
    ...chrome("promo", story.pick(["Top picks", "For you"]), story.headline()),
    ...chrome("sponsor", story.pick(["First Light Wire", "Provider: First Light Wire"])),
    ...story.title(),
    ...story.byline((a) => `By ${a}`),
    ...story.date(
      (d) =>
        `${d.weekday}, ${d.monthName} ${d.day}, ${d.year} at ${d.clock} ${story.pick(["GMT", "UTC", "PM GMT"])}`,
    ),
    ...chrome("reading-time", `${story.int(1, 6)} min read`),
    ...story.standfirst(),
    ...story.body(
      [
        0.4,
        chrome(
          "ad",
          story.pick(["Story continues", "Advertisement"]),
          story.pick(["Advertisement", "Ad feedback"]),
        ),
      ],
      [
        0.7,
        chrome("ticker", story.pick(["In this article:", "Quotes"]), "PNHB +0.44%", "STLM -1.02%"),
      ],
    ),
    ...chrome("comment", story.pick(["View comments", `Comments (${story.int(2, 200)})`])),
    ...chrome(
      "legal",
      "Terms and Privacy Policy",
      story.pick([
        "This article was provided by a third party. Portico does not guarantee its accuracy.",
        "Content is provided by First Light Wire and is not edited by Portico.",
      ]),
    ),
    ...chrome(
      "related",
      story.pick(["Recommended Stories", "More from First Light"]),
      story.headline(),
      story.teaser(),
      `${story.pick(["Business Tribune", "Gardener's Own"])} · ${story.pick(["3h ago", "1d ago"])}`,
      story.headline(),
      story.teaser(),
      "2 days ago",
    ),
    ...chrome(
      "ad",
      story.pick([
        "Homeowners born before 1970 are furious about this",
        "She put a coin in the drain. Wait till you see why.",
      ]),
      story.pick(["CleverTips", "Learn More"]),
    ),
    ...chrome(
      "tools",
      story.pick(["Try again.", "Oops! Something went wrong. Please try again later."]),
    ),
    ...chrome("menu", "US", "Politics", "World", "Tech", "Entertainment", "Health"),
    ...chrome(
      "footer",
      "Help",
      "Suggestions",
      "Privacy dashboard",
      "About our ads",
      "Sitemap",
      `© ${story.when.year} All rights reserved.`,
    ),
  ],
};
