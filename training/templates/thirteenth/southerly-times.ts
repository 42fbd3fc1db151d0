import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Australian metro daily: subscriber gate, most-viewed, comments closed note, live-update labels. */
export const southerlyTimes: Template = {
  name: "southerly-times",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "· " },
  compose: (story) => [
    ...chrome("tools", "Skip to sections navigation", "Skip to content", "Skip to footer"),
    ...chrome("promo", story.pick(["Our network", "Live"]), story.headline()),
    ...chrome(
      "menu",
      "Open menu",
      "National",
      "World",
      "Property",
      "Good Eats",
      "Sport",
      story.pick(["Today's Paper", "Quizzes"]),
    ),
    ...chrome("login", "Subscribe", "Log in"),
    ...chrome("paywall", story.pick(["Subscribers only", "This was published 2 days ago"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `By ${a}`),
    ...story.date((d) =>
      `${story.pick(["Updated", ""])} ${d.monthName} ${d.day}, ${d.year} — ${d.clock}${story.pick(["", ", first published at 5.00am"])}`.trim(),
    ),
    ...chrome("tools", "Save", "Log in, register or subscribe to save articles for later."),
    ...chrome("share", "Share", "A A A", story.pick(["Normal text size", "Larger text size"])),
    ...story.body(
      [0.25, chrome("ad", "Advertisement")],
      [
        0.4,
        chrome(
          "related",
          story.pick(["Related Article", "Loading"]),
          story.pick(["Exclusive", "Analysis"]),
          story.headline(),
        ),
      ],
      [
        0.7,
        chrome(
          "photo-credit",
          story.pick([
            "The crowd on Saturday.Credit: Brodie Hask",
            "File picture.Credit: AAP Pool",
          ]),
        ),
      ],
    ),
    ...chrome(
      "newsletter",
      story.pick([
        "The Morning Brief tells you before breakfast what the day will be about. Sign up here.",
        "Start the day with a summary of the big stories. Sign up for our newsletter.",
      ]),
    ),
    ...chrome("tools", story.pick(["License this article", "Reprints"])),
    ...chrome(
      "tags",
      story.pick(["Storms", "Elections"]),
      story.pick(["For subscribers", "Explainer"]),
    ),
    ...chrome(
      "author-bio",
      "Our reporter has covered local government since 2011 and was once bitten by a swan in the line of duty. Connect via email.",
    ),
    ...chrome(
      "comment-form",
      story.pick(["Commenting on this story is now closed.", "Comments are open for three hours."]),
    ),
    ...chrome(
      "related",
      story.pick(["Most Viewed in National", "From our partners"]),
      ...story.headlines(5),
    ),
    ...chrome(
      "footer",
      "The Southerly Times",
      "Contact & support",
      "Delivery status",
      "Our Events",
      "Press Council",
      `Copyright © ${story.when.year}`,
    ),
  ],
};
