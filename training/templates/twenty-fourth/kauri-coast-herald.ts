import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A New Zealand daily: premium badges, share strip with reply icon, subscriber notes and a second lead. */
export const kauriCoastHerald: Template = {
  name: "kauri-coast-herald",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Search",
      "Subscribe",
      "Sign In",
      "Latest from Kauri Coast",
      "Northland",
      "The Country",
      "Sport",
      "Travel",
      "Property",
      "Death notices",
    ),
    ...chrome("breadcrumb", "Home / Northland"),
    ...story.title(),
    ...story.byline((a) => `By ${a}`),
    ...chrome(
      "author-bio",
      story.pick(["Open Justice reporter", "Environment reporter", "Multimedia journalist"]),
    ),
    ...story.date((w) => `${w.day} ${w.monthShort}, ${w.year} ${w.clock}`),
    ...chrome("reading-time", `${story.int(2, 7)} mins to read`),
    ...chrome(
      "share",
      "Save",
      "Share this article",
      "Friends without a subscription will only see the first lines of a Premium story.",
      "Copy Link",
      "Email",
      "X (Twitter)",
      "LinkedIn",
      "Reddit",
    ),
    ...story.body(
      [0.25, chrome("ad", "Advertisement", "Advertise with us.")],
      [
        0.5,
        [
          ...chrome("promo", story.pick(["READ MORE", "Related articles"])),
          ...chrome("promo", ...story.headlines(3)),
        ],
      ],
      [0.75, chrome("ad", "Advertisement", "Advertise with us.")],
    ),
    ...(story.int(0, 2) > 0
      ? chrome(
          "newsletter",
          "The Coast before coffee: our editors choose ten stories each weekday and send them to you for nothing.",
        )
      : []),
    ...chrome("share", "Save", "Share this article"),
    ...(story.int(0, 2) > 0 ? chrome("related", "Latest from Northland") : []),
    ...story.repeat(3, () =>
      chrome(
        "related",
        story.headline(),
        `${story.int(1, 30)} ${story.pick(["Nov", "Aug", "Mar"])} 05:00 PM`,
        story.teaser(),
      ),
    ),
    ...chrome(
      "sponsor",
      story.pick([
        "The woman behind New Zealand's first zero-waste pantry",
        "Sponsored: How to plan a kitchen you won't regret",
      ]),
      "sponsored",
    ),
    ...chrome(
      "footer",
      "About",
      "Meet the journalists",
      "House rules",
      "Manage your print subscription",
      `© Copyright ${story.when.year} Coast Publishing`,
    ),
  ],
};
