import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A US metro daily with a meter: subscriber-only tags, e-edition, offer lines that break the story, "trending" with section names, bio of several sentences. */
export const lakelandCourierMetro: Template = {
  name: "lakeland-courier-metro",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "LOG IN",
      "E-Edition",
      "News",
      "Opinion",
      "Lake Life",
      "Prep Zone",
      "Obits",
      "Legal Notices",
      "Cars",
      "Homes",
      "Jobs",
    ),
    ...chrome(
      "paywall",
      story.pick([
        "You have 2 free articles left this month.",
        "Limited-time offer: 6 months for $1",
      ]),
    ),
    ...chrome("breadcrumb", "NEWS", "SUBSCRIBER ONLY"),
    ...story.title(),
    ...story.standfirst(),
    ...chrome(
      "share",
      "Share this:",
      "Click to share on Facebook (Opens in new window)",
      "Click to print (Opens in new window)",
    ),
    ...story.byline((a) => `By ${a.toUpperCase()} | Lakeland Courier`),
    ...story.date((w) => `PUBLISHED: ${w.monthName} ${w.day}, ${w.year} at ${w.clock} CST`),
    ...story.body(
      [0.15, chrome("audio", "Listen to this article (AI voice) 00:00 / 03:52")],
      [0.4, chrome("promo", story.headline())],
      [
        0.6,
        chrome(
          "newsletter",
          "Lunch Hour Lake",
          "A quick look at what people around the county are talking about, by Courier editors. Sent weekdays at noon.",
          "You're in! Check your inbox.",
        ),
      ],
      [0.85, chrome("promo", `[ ${story.headline()} ]`)],
    ),
    ...(/^Newsroom$| and /.test(story.author)
      ? []
      : chrome(
          "author-bio",
          `${story.author} covers the county for the Courier. Before coming to Lakeland, the reporter worked for papers in Ohio and Guam and once drove a mail truck. Reach the newsroom at 555-0148 or follow along on social media.`,
        )),
    ...chrome("related", "Trending in News", ...numbered(story.headlines(5))),
    ...chrome(
      "promo",
      "Today's obituaries",
      "Lorraine M. Dietz",
      "Harold 'Skip' Amundson",
      "View all",
    ),
    ...chrome("related", "Around the Web", ...story.headlines(3)),
    ...chrome(
      "footer",
      "Subscriber Services",
      "Vacation Hold",
      "Newspaper in Education",
      "Place an Obituary",
      "California Notice at Collection",
      `Copyright © ${story.when.year} Lakeland Newsmedia`,
    ),
  ],
};
