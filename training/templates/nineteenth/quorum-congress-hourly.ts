import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A capital politics site: newsletter excerpts, "programming note", pro subscription and event lines within. */
export const quorumCongressHourly: Template = {
  name: "quorum-congress-hourly",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Congress", "White House", "Agencies", "Pro", "Events"),
    ...chrome("site-name", "QUORUM"),
    ...chrome("breadcrumb", story.pick(["Congress", "Policy", "Elections"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `By ${a.toUpperCase()}`),
    ...story.date(
      ({ mm, dd, year }) => `${mm}/${dd}/${year} 0${story.int(4, 9)}:${story.int(10, 59)} PM EDT`,
    ),
    ...chrome("share", "Share on X", "Share on Threads"),
    ...story.body(
      [
        story.int(10, 40) / 100,
        story.pick([
          chrome(
            "newsletter",
            "Quorum Daybreak",
            "Morning buzz, 5 a.m. and wide awake",
            "By signing up, you acknowledge and agree to our Privacy Policy and Terms. You can unsubscribe at any time and you can contact us here.",
          ),
          chrome(
            "newsletter",
            "Want to get stories like this one first? Sign up for Quorum Daybreak.",
          ),
        ]),
      ],
      [
        story.int(25, 65) / 100,
        story.pick([
          chrome("related", "Most Read", ...numbered(story.headlines(3))),
          chrome("promo", `MEANWHILE: ${story.headline()}`),
        ]),
      ],
      [
        story.int(45, 85) / 100,
        story.pick([
          chrome(
            "paywall",
            "This story first went to Quorum Pro subscribers. To find out how you can have it 20 minutes sooner, ask for a demo.",
          ),
          chrome(
            "newsletter",
            "PROGRAMMING NOTE: We'll be off on Monday but back in your inbox on Tuesday.",
          ),
        ]),
      ],
      [
        story.int(60, 97) / 100,
        story.pick([
          chrome(
            "photo-credit",
            story.pick([
              "The lawmaker leaves a closed-door meeting Wednesday. | Sam Fuller/Quorum",
              "Francis Bell/QUORUM",
            ]),
          ),
          chrome("promo", `MORE: ${story.headline()}`),
          chrome("poll", "What do you think?", "Strongly support", "Support", "Oppose"),
        ]),
      ],
    ),
    ...chrome("tags", "Filed Under:", "Senate", "Broadband"),
    ...chrome(
      "author-bio",
      story.author,
      "covers the chamber nobody watches. Send tips, securely, if you like.",
    ),
    ...chrome("related", "Quorum Magazine", story.headline(), story.teaser()),
    ...chrome("footer", "Congressional Scorecards", "Feedback", "Headlines", "RSS", "© Quorum LLC"),
  ],
};
