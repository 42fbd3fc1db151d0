import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A Caribbean daily: text-size tools, letter-of-the-day promos, house rules for comments in a numbered list, jobs and cruise tickers. */
export const breadfruitGleamCaribbean: Template = {
  name: "breadfruit-gleam-caribbean",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Lead Stories",
      "News",
      "Sports",
      "Entertainment",
      "Flair",
      "In Focus",
      "Overseas Edition",
      "Classifieds",
      "Payments",
    ),
    ...story.title(),
    ...chrome("counter", `${story.int(10, 999)} views`),
    ...story.date(
      (w) => `Published:${w.weekday} | ${w.monthName} ${w.day}, ${w.year} | 12:0${story.int(0, 9)}`,
    ),
    ...story.byline((a) => `${a}/Staff Reporter`),
    ...chrome("tools", "Text Size: A A A"),
    ...story.body(
      [0.35, chrome("promo", `LETTER OF THE DAY: ${story.headline()}`)],
      [0.6, chrome("promo", story.headline())],
    ),
    ...chrome(
      "follow",
      "Something to say? The newsroom is listening. Leave us a voice note at 876-555-0141",
    ),
    ...chrome(
      "comment-form",
      "Comments",
      "HOUSE RULES",
      ...numbered([
        "Tell us what you think of the day's big stories. We may print the best in the paper, never your address.",
        "A person reads every comment, and she has a life, so not all of them will appear.",
        "Keep it clean and don't get anybody sued.",
        "No selling in here. The advertising desk is upstairs and would love to see you.",
      ]),
    ),
    ...chrome("related", "More Lead Stories", ...story.headlines(5)),
    ...chrome("calendar", "Cruise ships in port today: 3", "High tide 4:12", "US$1 = 156.40"),
    ...chrome(
      "footer",
      "Home - Contact us - About us - Corporate site - Youthlink - Voices - Go-Shopping",
    ),
  ],
};
