import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** A gossip and shopping site: product paragraphs in prose, "keep scrolling" hooks, headline promos with photo counts, embedded-post remains. */
export const glimmerCelebrityDaily: Template = {
  name: "glimmer-celebrity-daily",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("site-name", "GLIMMER"),
    ...chrome("menu", "Videos", "Photos", "Shop", "Red Carpet", "Couples", "Get the scoop"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `By ${a}`),
    ...story.date((w) => `${w.monthShort} ${w.dd}, ${w.year} ${w.clock} Tags`),
    ...chrome("audio", "Watch: ", story.headline()),
    ...story.body(
      [0.2, chrome("promo", "photos", story.headline())],
      [
        0.4,
        chrome(
          "sponsor",
          "We picked these because we'd wear them ourselves. If you buy something after tapping a link, a slice comes our way. Prices were right when we hit publish; stock has a mind of its own.",
        ),
      ],
      [
        0.6,
        chrome("promo", "View this post on Pixagram", "A post shared by Juno Vale (@junovale)"),
      ],
      [0.8, chrome("promo", `${story.headline()} (${story.int(9, 60)} pics)`)],
    ),
    ...chrome(
      "promo",
      "Keep scrolling to see what everyone wore.",
      "(Glimmer and PopWire are part of the same family.)",
    ),
    ...chrome("newsletter", "Get the drama delivered straight to your phone!"),
    ...chrome("related", "Trending Stories", ...counted(story.headlines(5))),
    ...chrome("related", "Latest News", ...story.headlines(4), "Load More"),
  ],
};
