import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Nigerian daily: ad markers, channel invitations, inline read-alsos, many comments and a reprint notice. */
export const gidiCompassOnline: Template = {
  name: "gidi-compass-online",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("menu", "HOME", "NEWS", "METRO", "POLITICS", "BUSINESS", "SPORTS", "OPINION", "JOBS"),
    ...chrome("breadcrumb", `Home » News » ${story.titleText}`),
    ...story.title(),
    ...story.date((w) => `${w.monthName} ${w.day}, ${w.year} ${w.clock}`),
    ...story.byline((a) => `By ${a}`),
    ...chrome("share", "Kindly share this story:", "Facebook", "WhatsApp", "Telegram"),
    ...story.body(
      [
        0.2,
        chrome(
          "promo",
          story.pick([`READ ALSO: ${story.headline()}`, `Also Read: ${story.headline()}`]),
        ),
      ],
      [0.45, chrome("promo", ...story.headlines(story.int(1, 2)))],
      [0.7, chrome("ad", "ADVERTISEMENT")],
    ),
    ...(story.int(0, 2) > 0
      ? chrome(
          "follow",
          "Get real-time updates: follow the Gidi Compass channel on WhatsApp",
          "JOIN OUR TELEGRAM GROUP",
        )
      : []),
    ...chrome(
      "legal",
      "Copyright Gidi Compass. No part of this report may be lifted, rewritten or read on air without the written consent of the management. To ask for it, write to editor@gidicompass.example",
    ),
    ...chrome(
      "sponsor",
      story.pick([
        "Do you want to earn in dollars from home? See how a 29-year-old trader in Ibadan does it. Click here",
        "Retired professor reveals the fruit that ended 12 years of back pain. Details here",
      ]),
    ),
    ...chrome("tags", "Related topics:", "Transport", "Lagos", "Governors"),
    ...(story.int(0, 2) > 0 ? chrome("related", "Latest News", ...story.headlines(5)) : []),
    ...chrome(
      "comment-form",
      "Leave a Reply",
      "Your email address will not be published. Required fields are marked *",
      "Comment *",
      "Name *",
      "Email *",
      "Remember me on this device when I comment again.",
      "Post Comment",
    ),
    ...chrome("related", "TOP STORIES", ...story.headlines(4)),
    ...chrome(
      "footer",
      "About Us",
      "Advert Rates",
      "Contact Us",
      `© ${story.when.year} Gidi Compass`,
    ),
  ],
};
