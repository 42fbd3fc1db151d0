import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A family news site: school results, league-table lookups, tutoring ads, newsletter for parents. */
export const xzAbbeyHillSchools: Template = {
  name: "xz-abbey-hill-schools",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Schools", "Days out", "Health", "Money", "Forums"),
    ...chrome("search", "Look up your school", "School name or town", "Search"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `By ${author}`),
    ...story.date((w) => `${w.day} ${w.monthShort} ${w.year} | ${w.clock}`),
    ...chrome("share", "f", "X", "in", "✉"),
    ...story.body(
      [
        0.3,
        chrome(
          "newsletter",
          "The School Run",
          "Three minutes of news for parents at 3.15 each day.",
          "I agree to the privacy policy",
          "Sign up",
        ),
      ],
      [0.6, chrome("ad", "Maths tutors from £18 an hour", "Find yours")],
      [0.85, chrome("related", story.headline())],
    ),
    ...chrome(
      "poll",
      "Should phones be banned in class?",
      `Yes ${story.int(50, 80)}%`,
      `No ${story.int(10, 30)}%`,
      "Unsure",
      `${story.int(400, 4000)} votes`,
    ),
    ...chrome(
      "ticker",
      "School league table",
      "1 St Bede's 31.7",
      "2 Abbey Hill 24.1",
      "3 Kingsmead 18.3",
      "See all 41",
    ),
    ...(story.int(0, 3) > 0
      ? chrome(
          "comment",
          "From the forum",
          story.comment(),
          story.reader(),
          story.comment(),
          story.reader(),
        )
      : []),
    ...story.repeat(3, () => chrome("related", story.headline(), story.teaser())),
    ...chrome("footer", "Advertise", "House rules", "Contact the editor"),
  ],
};
