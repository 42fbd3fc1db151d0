import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Michigan-like small daily: metered wall, obituaries list, carrier tips, comics, cartoon, church page */
export const mhHuronBayNews: Template = {
  name: "mh-huron-bay-news",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "paywall",
      `You have read ${story.int(1, 4)} of 5 free stories this month.`,
      "Subscribe today for 99¢",
      "Already a subscriber? Log in here",
    ),
    ...chrome(
      "menu",
      "Huron Bay News",
      "Today's Paper",
      "Sports",
      "Community",
      "Obits",
      "Jobs",
      "Contact Us",
      "Virtual Newsroom",
    ),
    ...chrome(
      "login",
      "Dear Subscriber, please set up your online account with the phone number on your bill.",
    ),
    ...story.title(),
    ...chrome("menu", story.pick(["Local News", "News, Top Story"])),
    ...story.date((d) => `${d.monthShort} ${d.day}, ${d.year}`),
    ...story.byline((a) => a.toUpperCase()),
    ...chrome("author-bio", story.pick(["Staff Writer", "For the News", "Managing Editor"])),
    ...story.standfirst(),
    ...chrome("photo-credit", "News Photo by Janet Belanger", "ABOVE: Courtesy Photo"),
    ...story.body(
      [
        0.5,
        chrome(
          "newsletter",
          "Today's breaking news and more in your inbox",
          "I'm interested in (please check all that apply)",
          "Daily Newsletter",
          "Breaking News",
          "Obituaries",
        ),
      ],
      [0.75, chrome("share", "Share", "Tweet")],
    ),
    ...chrome("related", "Newsletter", "Starting at $3.69/week.", "Subscribe Today"),
    ...chrome(
      "related",
      ...story
        .repeat(3, () => chrome("teaser", story.headline(), `${story.teaser().slice(0, 60)} ...`))
        .map((l) => l.text),
    ),
    ...chrome("related", "Obituaries", "Doris M. Kowalke", 'Gerald "Jerry" Haas', "Infant Ramsey"),
    ...chrome(
      "comment-form",
      "Reader Comments",
      "Starting today you must have an account to comment, and we will not approve anything in capital letters.",
    ),
    ...chrome(
      "footer",
      "130 Park Place | 989-555-0111",
      "Carrier tips may be added to your bill",
      `Copyright © ${story.when.year} Huron Bay News | Terms of Service`,
    ),
  ],
};
