import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A South-East Asian daily: premium counters, subscriber-only, infographics, WhatsApp share, related at top. */
export const monsoonHerald: Template = {
  name: "monsoon-herald",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Nation", "Metro", "Lifestyle", "Showbiz", "Education"),
    ...chrome("related", "Related stories:", ...story.headlines(2)),
    ...story.title(),
    ...story.byline((a) => `By ${a.toUpperCase()}`),
    ...chrome("tags", story.pick(["Nation", "Regional"])),
    ...story.date((w) => `${w.weekday}, ${w.dd} ${w.monthShort} ${w.year} ${w.clock} MYT`),
    ...chrome("share", "Share on WhatsApp", "Share on Telegram"),
    ...story.standfirst(),
    ...story.body(
      [0.3, chrome("ad", "ADVERTISING", "x")],
      [0.55, chrome("promo", `ALSO READ: ${story.headline()}`)],
      [
        0.78,
        chrome(
          "paywall",
          "Thank you for your support. Members see this page without advertisements, and can comment. From RM9.90 a month, billed yearly.",
          "Subscribe now",
        ),
      ],
    ),
    ...chrome("tags", "Tags / Keywords:", "Dam , Fishermen , Ministry , Heat"),
    ...chrome(
      "legal",
      "Found a mistake in this article? Report it to us.",
      "Thank you for your report!",
    ),
    ...(story.int(1, 4) > 1
      ? chrome("poll", "What is your reaction to this story?", "Happy 11%", "Sad 2%", "Amused 40%")
      : []),
    ...chrome(
      "author-bio",
      `${story.author} has written for the Herald since 2003, on courts, food and flood. Posts about cats are private opinions.`,
    ),
    ...chrome("related", "Next In Nation"),
    ...story.repeat(4, () => chrome("related", story.headline(), `${story.int(1, 59)}m ago`)),
    ...chrome("related", "Others Also Read", story.headline()),
    ...chrome("comment", "Comments", "View all comments", story.reader(), story.comment()),
    ...chrome("newsletter", "Monday Monsoon: politics, with rain. Sign up for our weekly letter."),
    ...chrome(
      "consent",
      "By using this site you accept our use of cookies and our cheerful analytics. OK",
    ),
    ...chrome(
      "footer",
      "Contact Us",
      "Rate Cards",
      "Our Radios",
      `Copyright © 1981-${story.when.year} Monsoon Media Berhad (553710-X)`,
    ),
  ],
};
