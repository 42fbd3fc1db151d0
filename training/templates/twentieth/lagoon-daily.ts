import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Nigerian national daily with breaking-news banners and paid links among the paragraphs. */
export const lagoonDaily: Template = {
  name: "lagoon-daily",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "ragged", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Home",
      "News",
      "Metro Plus",
      "Politics",
      "Business",
      "Sports",
      "Healthwise",
      "Epaper",
      "The paper the lagoon wakes up to",
    ),
    ...chrome(
      "ad",
      story.pick(["Place your advert here: 0800 555 0177", "Kindly support us with a click"]),
    ),
    ...chrome("breadcrumb", story.pick(["Home » News » Latest News", "Featured", "Top Stories"])),
    ...story.title(),
    ...story.date((w) =>
      story.pick([
        `${w.monthName} ${w.day}, ${w.year}`,
        `${w.dd} ${w.monthName} ${w.year} ${w.clock}`,
      ]),
    ),
    ...story.byline((name) => story.pick([`By ${name}`, `${name}, Abuja`])),
    ...chrome("share", "Kindly share this story:", "FacebookX (Twitter)WhatsAppTelegramEmail"),
    ...story.body(
      [
        0.25,
        chrome(
          "ad",
          story.pick([
            "Fellow Nigerian! Own a home in a serene estate from N1.5m. Pay in instalments. Call Engr. Dayo now.",
            "Men: 64-year-old retired doctor reveals the herbs his village used. Click here to read.",
          ]),
        ),
      ],
      [
        0.5,
        chrome(
          "related",
          story.pick(["READ ALSO: ", "Read also: ", "RELATED STORY: "]) + story.headline(),
        ),
      ],
      [
        0.75,
        chrome(
          "follow",
          story.pick([
            "Our WhatsApp channel gets it first. Join it here.",
            "Stay ahead with the latest updates! Join The Lagoon on WhatsApp and Telegram",
          ]),
        ),
      ],
    ),
    ...chrome(
      "legal",
      "Copyright LAGOON DAILY. Nothing on this website, be it text, picture or video, may be copied, rewritten or shared in any form unless we have said yes in writing.",
    ),
    ...chrome("contact", "Contact: theeditor@lagoondaily.example"),
    ...chrome(
      "tags",
      "Topics:",
      ...story.pick([["blackout", "national grid"], ["NASS", "Tinapa"], ["EFCC"]]),
    ),
    ...chrome(
      "promo",
      story.pick(["Top News", "Latest News", "YOU MAY ALSO LIKE"]),
      ...story.headlines(5),
    ),
    ...chrome(
      "newsletter",
      "Get the best of Lagoon in your mailbox",
      "Subscribe to our newsletter to get the latest headlines. You can unsubscribe anytime.",
    ),
    ...chrome("comment", "Leave a comment", "Your comment is awaiting moderation"),
    ...chrome(
      "footer",
      "About Us",
      "Advertise With Us",
      "Contact",
      "Diaspora",
      "Cartoon of the day",
      `Lagoon Daily © 1973 - ${story.when.year} Lagoon Newspapers Nigeria Limited`,
    ),
  ],
};
