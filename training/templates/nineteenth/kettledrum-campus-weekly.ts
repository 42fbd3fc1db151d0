import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A student paper: recruitment calls, event lines, horoscope and house-ad sentences between paragraphs. */
export const kettledrumCampusWeekly: Template = {
  name: "kettledrum-campus-weekly",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "The Kettledrum"),
    ...chrome("menu", "Campus", "City", "Arts", "Sports", "Multimedia", "Join us"),
    ...chrome("breadcrumb", "Campus / Administration"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(
      (a) => `${a}, ${story.pick(["Contributing Writer", "News Editor", "Beat Reporter"])}`,
    ),
    ...story.date(({ monthName, day, year }) => `${monthName} ${day}, ${year}`),
    ...chrome(
      "photo-credit",
      "Maddie Oyelaran | The Kettledrum",
      "The main library on a weekday afternoon",
    ),
    ...story.body(
      [
        story.int(10, 50) / 100,
        story.pick([
          chrome(
            "promo",
            "Want to write for us? Come to room 214 on Wednesdays at 6 p.m. There is pizza until there isn't.",
          ),
          chrome(
            "donation",
            "Your donation will support the student journalists of the Kettledrum, and buy them one new lens.",
            "$2,140",
            "$5,000",
            "Contributed",
            "Our Goal",
          ),
        ]),
      ],
      [
        story.int(30, 75) / 100,
        story.pick([
          chrome("related", "RELATED", story.headline()),
          chrome("promo", story.headline()),
          chrome("event", "Tonight: open mic, Union basement, free with ID"),
        ]),
      ],
      [
        story.int(50, 97) / 100,
        story.pick([
          chrome("follow", `View this post`, `${story.reader()}: ${story.comment()}`),
          chrome(
            "newsletter",
            "Sign up for Offbeat, our twice-weekly email with what matters between lectures.",
          ),
          chrome("teaser", story.teaser()),
        ]),
      ],
      [
        story.int(5, 95) / 100,
        story.pick([
          chrome("photo-credit", "Students cross the quad between classes. (Photo by T. Abara)"),
          chrome("poll", "Crossword: 4 down, 'Dining hall mystery' (5)"),
          chrome("promo", story.headline()),
        ]),
      ],
    ),
    ...chrome("share", "Share on Facebook", "Share via Email"),
    ...chrome("comment", "Leave a Comment", "Name (required)", "Speak your mind"),
    ...chrome("related", "More Stories", ...story.headlines(4)),
    ...chrome(
      "author-bio",
      `About the writer: ${story.author} is a junior who should be studying.`,
    ),
    ...chrome("footer", "The student news site of Tamarack State", "Log in", "Theme"),
  ],
};
