import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A reader-funded weekly: appeals in the middle and at the end, republishing terms. */
export const donationWeekly: Template = {
  name: "donation-weekly",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("site-name", "Commonweal Tribune | Independent. Nonprofit. Yours."),
    ...chrome("menu", "About | Topics | Investigations | Podcasts | Events | Donate"),
    ...chrome("donation", "Donate"),
    ...chrome("breadcrumb", "Home » Investigations » Public Money"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `by ${author}, Commonweal Tribune`),
    ...story.date(({ monthName, day, year }) => `${monthName} ${day}, ${year}`),
    ...chrome("share", "Share this:", "Facebook Twitter Email Print"),
    ...story.body(
      [
        0.3,
        chrome(
          "donation",
          "Before you read on: we have no owner and no shareholders. This story took four months to report, and readers like you paid for it.",
          "Please give what you can, even if it is the price of a coffee.",
          "Donate now",
        ),
      ],
      [0.6, chrome("newsletter", "Get our stories in your inbox every Sunday. Sign up here.")],
    ),
    ...chrome(
      "donation",
      "We need to raise 40,000 by midnight on Friday.",
      "If everyone reading this gave 10, we would be done in an hour. Times are hard and we know that not everybody can pay for news, but if you are able to, please support fearless reporting today.",
      "One-time",
      "Monthly",
      "Annually",
      "$10",
      "$25",
      "$50",
      "Other",
      "Your contribution is appreciated.",
    ),
    ...chrome(
      "legal",
      "Republish this story",
      "This work is licensed under a Creative Commons Attribution-NoDerivatives licence. You may republish our articles for free, online or in print.",
    ),
    ...chrome("author-bio", story.author, "author@commonweal.example", `More by ${story.author}`),
    ...chrome("tags", "Tagged: councils, public money, transport"),
    ...chrome("contact", "Spotted an error? Tell us at corrections@commonweal.example."),
    ...chrome("related", "Read next"),
    ...story.repeat(3, () => chrome("related", story.headline(), story.teaser())),
    ...chrome(
      "legal",
      "Commonweal Tribune is a registered 501(c)(3) nonprofit organization. EIN 00-0000000.",
    ),
    ...chrome("footer", "About us", "Our funders", "Ethics policy", "Jobs", "Privacy policy"),
    ...chrome("legal", "© 2023 Commonweal Tribune. All rights reserved.", "Powered by Presskit"),
  ],
};
