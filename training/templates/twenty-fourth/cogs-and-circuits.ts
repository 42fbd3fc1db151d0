import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** A technology news site: topic chips, follow buttons for authors, comment counts, most popular, deal prices. */
export const cogsAndCircuits: Template = {
  name: "cogs-and-circuits",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Tech", "Reviews", "Science", "Policy", "Deals", "/", "Menu"),
    ...chrome(
      "breadcrumb",
      story.pick(["Policy / Privacy / News", "AI / Tech / News", "Transportation"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `by ${a}`),
    ...chrome(
      "follow",
      "Close",
      story.author,
      "New stories by this writer will show up on your front page and in your evening email.",
      "Follow",
      `See All by ${story.author}`,
    ),
    ...story.date((w) => `${w.monthShort} ${w.day}, ${w.year}, ${w.clock} UTC`),
    ...chrome("share", "Link", "Share", "Gift"),
    ...chrome("comment", `${story.int(1, 190)} Comments`, `${story.int(1, 40)} New`),
    ...story.body(
      [0.4, chrome("related", "Related", ...story.headlines(3))],
      [
        0.75,
        chrome(
          "sponsor",
          story.pick([
            "Today's deal: the Kestrel 3 earbuds are down to $79 (was $129)",
            "If you buy something from a link, we may earn a commission. How that works.",
          ]),
        ),
      ],
    ),
    ...(story.int(0, 2) > 0
      ? chrome(
          "follow",
          "Tap a topic or a name to get more of it, here and by email.",
          "News",
          "Tech",
        )
      : []),
    ...chrome("related", "Most Popular", ...counted(story.headlines(5))),
    ...chrome(
      "newsletter",
      "The Daily Cog",
      "What happened in tech today, in the time it takes to boil an egg.",
      "Email (required)",
      "Sign Up",
      "We never sell addresses. The small print is here.",
    ),
    ...chrome(
      "related",
      "More in Policy",
      story.headline(),
      story.teaser(),
      "AN HOUR AGO",
      story.headline(),
    ),
    ...chrome(
      "footer",
      "Contact",
      "Tip Us",
      "Platform Status",
      `© ${story.when.year} Cog Media. All Rights Reserved`,
    ),
  ],
};
