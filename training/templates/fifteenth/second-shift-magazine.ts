import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An American magazine online: long articles with pull links, an offer to hear it, the writer's life, recirculation. */
export const secondShiftMagazine: Template = {
  name: "second-shift-magazine",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "", subhead: "### " },
  compose: (story) => [
    ...chrome("site-name", "Second Shift"),
    ...chrome("menu", "Popular", "Latest", "Ideas", "Fiction", "The Archive", "Give a Gift"),
    ...chrome("login", "Sign In", "My Account"),
    ...chrome("breadcrumb", story.pick(["Dispatch", "Work", "Family"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `By ${author}`),
    ...story.date(({ monthName, day, year }) => `${monthName} ${day}, ${year}`),
    ...chrome(
      "audio",
      story.pick([
        `Listen · ${story.int(5, 28)}:${story.int(10, 59)}`,
        "Produced by ReadAloud using AI narration. Listen to more stories on the app.",
      ]),
      "1.0x",
    ),
    ...chrome("share", "Share", "Save", "Gift this article"),
    ...story.body(
      [story.int(27, 43) / 100, chrome("promo", `[Read: ${story.headline()}]`)],
      [
        story.int(52, 68) / 100,
        chrome(
          "newsletter",
          "This article was featured in the One Story to Read Today newsletter. Sign up for it here.",
        ),
      ],
      [story.int(72, 88) / 100, story.pick([chrome("promo", story.headline()), []])],
    ),
    ...chrome(
      "author-bio",
      story.pick([
        `${story.author} is a staff writer and the author of The Long Counter, a history of the diner.`,
        `${story.author} lives in Baltimore and is at work on a book about snow.`,
      ]),
    ),
    ...story.pick([
      chrome(
        "sponsor",
        "When you buy a book using a link on this page, we receive a commission. Thank you for supporting Second Shift.",
      ),
      [],
    ]),
    ...story.repeat(3, () =>
      chrome(
        "related",
        story.headline(),
        story.teaser(),
        story.pick(["Maud Ellery", "R. J. Tovar", "Anneke Boyd"]),
      ),
    ),
    ...chrome(
      "paywall",
      "Never miss a story. Start your free trial.",
      "Uncompromising quality. Enduring impact.",
      "Already have an account? Sign in",
    ),
    ...story.pick([
      chrome(
        "donation",
        "A year of Second Shift costs less than a pair of socks, and wears better. We have printed every month since 1961 without a break and would like to get to the next one. Subscribe, or send a subscription to somebody who would never buy it for herself.",
      ),
      [],
    ]),
    ...chrome(
      "footer",
      "Masthead",
      "Submit a Letter",
      "Manage Preferences",
      "Site Map",
      `Second Shift Magazine © ${story.when.year} All Rights Reserved.`,
    ),
  ],
};
