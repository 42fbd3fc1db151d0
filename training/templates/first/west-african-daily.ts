import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A daily with labelled promos between paragraphs, a channel to join and a rights paragraph. */
export const westAfricanDaily: Template = {
  name: "west-african-daily",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("menu", "Home", "News", "Politics", "Metro Plus", "Business", "Sports", "Spice"),
    ...chrome("breadcrumb", `Home / Metro Plus / ${story.titleText}`),
    ...story.title(),
    ...story.date(({ day, monthName, year, clock }) => `${day} ${monthName} ${year} ${clock}`),
    ...story.byline((author) => `By  ${author}`),
    ...chrome("share", "Kindly share this story:"),
    ...story.standfirst(),
    ...story.body(
      [0.2, chrome("promo", `READ ALSO: ${story.headline()}`)],
      [0.5, chrome("promo", `ALSO READ: ${story.headline()}`)],
      [0.5, chrome("ad", "ADVERTISEMENT")],
      [0.7, chrome("promo", `SEE ALSO: ${story.headline()}`)],
      [0.9, chrome("promo", story.headline())],
    ),
    ...chrome("share", "Kindly share this story:"),
    ...chrome(
      "legal",
      "All rights reserved. This material, and other digital content on this website, may not be reproduced, published, broadcast, rewritten or redistributed in whole or in part without prior express written permission from THE BEACON.",
    ),
    ...chrome("contact", "Contact: news@beacon.example"),
    ...chrome(
      "sponsor",
      "Stay informed and ahead of the curve! Follow The Beacon on WhatsApp for real-time updates, breaking news, and exclusive content. Don't miss a headline – join now!",
    ),
    ...chrome(
      "ad",
      "Men, this local herb restores your strength in 7 days. Click here to see how it works.",
    ),
    ...chrome("ad", "Earn in dollars from your phone without any capital. Find out how."),
    ...chrome("related", "Top News"),
    ...story.repeat(6, () => chrome("related", story.headline())),
    ...chrome("comment", "5 Comments"),
    ...story.repeat(3, () => chrome("comment", story.reader(), story.comment(), "Reply")),
    ...chrome("footer", "About Us | Advert Rates | Terms of Use | RSS Feed | Contact"),
    ...chrome("legal", "© 1971 - 2024 The Beacon. Beacon Nigeria Limited"),
  ],
};
