import { chrome, counted, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A regional title with plus subscriptions, most-read numbers on own lines, inline newsletter prose. */
export const hollinDaleEchoPlus: Template = {
  name: "hollin-dale-echo-plus",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Skip to content", "Menu", "My account", "Hollin Dale Echo+"),
    ...(story.int(1, 100) <= 60
      ? chrome("tags", story.pick(["Crime", "Council", "Schools", "Transport"]))
      : []),
    ...story.title(),
    ...story.standfirst(),
    ...chrome("share", `Comments (${story.int(3, 188)})`, "Save", "Share"),
    ...story.byline((author) => `By ${author}`),
    ...story.date(({ clock, day, monthShort }) => `Published ${day} ${monthShort}, ${clock}`),
    ...(story.int(1, 100) <= 70
      ? chrome(
          "photo-credit",
          `${story.pick(["A view of the town hall on Monday", "The scene this week", "A library image"])}. Picture: ${story.pick(["HDE", "Supplied", "Pat Loam"])}`,
        )
      : []),
    ...story.body(
      [0.2, chrome("ad", "Advertisement", "Remove ads with Echo+")],
      [
        0.4,
        chrome(
          "newsletter",
          "What's worth knowing in Hollin Dale, every morning at seven. Our editor reads everything so that you do not have to.",
          "Your email",
          "Sign me up",
          "You can leave at any time. See our privacy notice.",
        ),
      ],
      [
        0.55,
        [
          ...(story.int(1, 100) <= 60
            ? chrome(
                "promo",
                "Key points from elsewhere",
                ...marked("- ", story.headlines(story.int(2, 3))),
              )
            : []),
        ],
      ],
      [0.7, chrome("teaser", story.teaser())],
      [0.85, chrome("promo", `READ NEXT: ${story.headline()}`)],
    ),
    ...(story.int(1, 100) <= 50
      ? chrome(
          "tags",
          "More on",
          story.pick(["Hollin Dale", "Council tax", "Roads"]),
          story.pick(["Local politics", "Weekend"]),
        )
      : []),
    ...chrome("related", "Most read", ...counted(story.headlines(5))),
    ...chrome(
      "comment-form",
      `Log in to join the ${story.int(3, 188)} comments`,
      "Be civil. Comments close after three days.",
    ),
    ...story.repeat(story.int(1, 3), () =>
      chrome(
        "comment",
        story.comment(),
        `by ${story.reader()}`,
        `${story.int(11, 98)} likes`,
        "Reply",
      ),
    ),
    ...chrome(
      "legal",
      "The Echo follows the Editors' Standards Code. If you think that we have got something wrong, write to the standards editor, and we will answer within five working days.",
    ),
    ...chrome("footer", "Terms", "Privacy", "Your privacy settings", "Jobs with us", "Print sites"),
  ],
};
