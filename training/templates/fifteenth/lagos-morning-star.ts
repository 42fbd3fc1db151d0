import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Nigerian daily: naira ads, WhatsApp channel, lone headlines, comment form with required fields. */
export const lagosMorningStar: Template = {
  name: "lagos-morning-star",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Home",
      "News",
      "Metro Plus",
      "Politics",
      "Business",
      "Sports",
      "Featured",
      "Podcasts",
      "Relationships",
    ),
    ...story.pick([chrome("ticker", "Breaking News:", story.headline()), []]),
    ...story.title(),
    ...story.date(({ day, monthName, year, clock }) => `${day} ${monthName} ${year} ${clock}`),
    ...story.byline((author) => `By ${author}`),
    ...chrome("share", "Kindly share this story:", "Telegram", "Pinterest", "Reddit"),
    ...chrome(
      "photo-credit",
      story.pick(["File photo", "Photo credit: X/@starmetro", "Credit: News Agency"]),
    ),
    ...story.standfirst(),
    ...story.body(
      [story.int(17, 33) / 100, chrome("promo", "READ ALSO:", story.headline())],
      [
        story.int(42, 58) / 100,
        chrome(
          "ad",
          story.pick([
            "Nigerians can now invest ₦2.5 million in premium domains and earn from it. Click here to see how.",
            "Earn in US dollars from home. No office, no boss. Learn how today.",
          ]),
        ),
      ],
      [story.int(67, 83) / 100, chrome("promo", story.headline())],
    ),
    ...story.pick([
      chrome("related", story.headline(), story.headline()),
      chrome("related", story.headline()),
      [],
    ]),
    ...story.pick([
      chrome(
        "legal",
        "All rights reserved. Nothing on this website may be printed, broadcast, rewritten or passed on, in whole or in part, unless THE MORNING STAR has agreed to it in writing.",
      ),
      [],
    ]),
    ...story.pick([chrome("contact", "Contact: theeditor@morningstar.example"), []]),
    ...chrome(
      "follow",
      story.pick([
        "Be the first to know! Follow The Morning Star on WhatsApp for news as it breaks and stories you won't see anywhere else.",
        "Join our Telegram channel for the stories that nobody else will tell you.",
      ]),
    ),
    ...chrome("related", ...story.headlines(4)),
    ...story.repeat(2, () => chrome("comment", story.reader(), "says:", story.comment(), "Reply")),
    ...chrome(
      "comment-form",
      "Leave a Reply",
      "Your email address will not be published. Required fields are marked *",
      "Save my name, email, and website in this browser for the next time I comment.",
    ),
    ...chrome("related", "Latest News", ...story.headlines(4), "Top News", ...story.headlines(3)),
    ...chrome(
      "footer",
      "Advert Rate",
      "Public Notice",
      "About Us",
      `Copyright © ${story.when.year} The Morning Star`,
    ),
  ],
};
