import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A South African site: load-shedding strip, subscriber locks, galleries, bulleted related list, commenting terms. */
export const karooWeekendPost: Template = {
  name: "karoo-weekend-post",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "ticker",
      story.pick([
        "Load-shedding: SUSPENDED",
        "Load-shedding: Stage 2 from 16:00",
        "R/$ 18.02 R/£ 23.77 Gold $2 661",
      ]),
    ),
    ...chrome(
      "menu",
      "News",
      "Opinions",
      "Business",
      "Sport",
      "Life",
      "Climate",
      "Newsletters",
      "Archives",
    ),
    ...chrome(
      "paywall",
      story.pick([
        "accreditation",
        "Subscribers can listen to this article",
        "Share your Subscriber Article: you have 5 articles to share every month.",
      ]),
    ),
    ...story.title(),
    ...story.byline((author) => author),
    ...story.date(
      ({ dd, monthShort, year, clock }) =>
        `${story.pick(["", "Published "])}${dd} ${monthShort} ${year} - ${clock}`,
    ),
    ...chrome("share", "Gift", "Share", "Save"),
    ...chrome("reading-time", `${story.int(2, 6)} min read`),
    ...chrome(
      "photo-credit",
      story.pick([
        "PHOTO: Thandi Mbeki",
        "Image: Stockbasket/payless",
        "The municipality says repairs are under way. (Lerato Sejake/Weekend Post)",
      ]),
    ),
    ...story.body(
      [
        0.25,
        chrome("related", story.pick(["READ | ", "WATCH | ", "READ MORE | "]) + story.headline()),
      ],
      [
        0.55,
        chrome(
          "newsletter",
          "Stories that move you, twice a week",
          "Sign up for our weekly mail. You can unsubscribe at any time, and we'll only be a bit hurt.",
          "SIGN ME UP",
        ),
      ],
      [0.8, chrome("promo", story.teaser())],
    ),
    ...chrome(
      "donation",
      "Somebody has to sit through the portfolio committee.",
      "Try us for two weeks without paying a cent. If you like what our reporters dig up, stay on for R75 a month, and if you don't, leave and no hard feelings.",
      "Subscribe",
    ),
    ...chrome(
      "tags",
      "Read more on:",
      story.pick(["eskom", "eastern cape"]),
      story.pick(["water", "municipalities", "crime"]),
    ),
    ...chrome(
      "related",
      story.pick(["Next on Weekend Post", "Most Read", "RELATED ARTICLES"]),
      ...marked(story.pick(["• ", ""]), story.headlines(4)),
    ),
    ...chrome(
      "poll",
      "Voting Booth",
      "Do you keep a torch in the car?",
      "Yes, always",
      `${story.int(30, 70)}% - ${story.int(200, 4000)} votes`,
      "No, I live dangerously",
      `${story.int(10, 29)}% - ${story.int(90, 190)} votes`,
    ),
    ...chrome(
      "podcast",
      "Podcasts",
      "LISTEN | Back Veranda: what the council did next",
      `${story.int(1, 20)} ${story.when.monthShort}`,
    ),
    ...chrome(
      "comment-form",
      "Comments",
      "Please login or register to comment.",
      "Commenting is subject to our house rules.",
    ),
    ...chrome(
      "legal",
      "Editorial feedback and complaints",
      "Our public editor takes calls from readers who are cross, and writes about them on Fridays.",
      "PartnerStudio is the home of brand content.",
    ),
    ...chrome(
      "footer",
      `© ${story.when.year} (3.0.25331.1) Weekend Post. All rights reserved.`,
      "Iab Logo",
      "Press code We subscribe to the Press Code.",
    ),
  ],
};
