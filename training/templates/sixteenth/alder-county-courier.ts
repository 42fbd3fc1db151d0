import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A small American county paper on a chain's platform: e-edition, obituaries, subscriber pitch, popular list. */
export const alderCountyCourier: Template = {
  name: "alder-county-courier",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("tools", "Skip to main content", "Skip to main content"),
    ...chrome(
      "ticker",
      story.pick([
        "Edit this asset",
        `${story.int(31, 94)}°F`,
        `Currently ${story.int(31, 94)}° Partly cloudy`,
      ]),
    ),
    ...chrome("login", "Log In", "Subscribe", "Guest"),
    ...chrome(
      "menu",
      "Home",
      "E-Edition",
      "News",
      "Obituaries",
      "Sports",
      "Opinion",
      "Public Notices",
      "Classifieds",
      "Contests",
    ),
    ...chrome("search", "Site search", "Search"),
    ...story.repeat(story.int(0, 1), () =>
      chrome(
        "ticker",
        `Weather Alert`,
        `...WIND ADVISORY IN EFFECT FROM NOON TODAY TO 7 PM THIS EVENING...`,
      ),
    ),
    ...story.title(),
    ...story.repeat(story.int(0, 1), () =>
      chrome("tags", story.pick(["Top Story", "Featured", "Spotlight"])),
    ),
    ...story.byline((author) =>
      story.pick([`By ${author.toUpperCase()} Staff Writer`, `By ${author} Courier Staff`]),
    ),
    ...story.date(({ monthShort, day, year }) => `${monthShort} ${day}, ${year}`),
    ...chrome("comment", story.pick(["0", "Comments", `${story.int(2, 40)} Comments`])),
    ...chrome(
      "share",
      "Facebook",
      "Twitter",
      "WhatsApp",
      "SMS",
      "Email",
      "Print",
      "Copy article link",
      "Save",
    ),
    ...chrome(
      "photo-credit",
      story.pick(["Photo by Dale Huff | Courier", "Contributed photo", "Buy Now"]),
    ),
    ...story.body(
      [
        0.25,
        chrome(
          "newsletter",
          story.pick([
            "Sign up for our free morning email",
            "Get local news delivered to your inbox!",
          ]),
          "Thanks! Look in your inbox for a link to finish signing up.",
          "Sorry! That did not go through.",
        ),
      ],
      [0.5, chrome("related", story.headline(), story.headline())],
      [0.75, chrome("ad", "Advertisement")],
    ),
    ...chrome(
      "author-bio",
      `${story.author} covers ${story.pick(["county government and schools", "public safety and courts", "agriculture"])} for the Courier. ${story.pick(["Reach the newsroom at 555-0132.", "A native of Pine Bluffs, the writer joined the paper in 2019."])}`,
    ),
    ...chrome(
      "tags",
      "Tags",
      story.pick(["School Board", "County Commission", "Highway"]),
      story.pick(["Politics", "Education", "Law"]),
    ),
    ...chrome(
      "newsletter",
      "Stay up-to-date on what's happening",
      "Receive the latest news, sports and more in your inbox.",
      "Email me a preview now!",
      "Manage your lists",
    ),
    ...chrome(
      "related",
      story.pick(["Trending Now", "Most Popular", "Popular this week"]),
      story.pick(["Articles", "Articles  Images  Videos"]),
      ...story.headlines(story.int(4, 7)),
    ),
    ...chrome(
      "ad",
      "Special Sections",
      "2025 Visitors Guide",
      "Pets of the Week: meet Biscuit and Miss Pickles",
    ),
    ...chrome(
      "comment-form",
      "Welcome to the discussion.",
      "Log In",
      "Be decent. Swearing, slurs and anything you would not say at church will be taken down.",
      "NO SHOUTING IN CAPITALS, PLEASE.",
      "Leave your neighbors out of it. Accusing people of crimes can land you, and us, in court.",
      "Spotted something nasty? Flag it and an editor will look by morning.",
    ),
    ...chrome(
      "footer",
      "Alder County Courier",
      "114 W. Main St., Pine Bluffs",
      "Phone: 555-0130",
      `© Copyright ${story.when.year} Alder County Courier | Terms of Use | Privacy Policy`,
    ),
  ],
};
