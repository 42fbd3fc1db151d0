import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A busy news portal: desk credits, "Also Read |", channels to join, trending strings. */
export const southAsianPortal: Template = {
  name: "south-asian-portal",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Home India World Business Sports Cricket Tech Opinion Lifestyle Web Stories",
    ),
    ...chrome(
      "ticker",
      `SENSEX ${story.int(50, 79)},412.10 +0.${story.int(10, 99)}% NIFTY 18,${story.int(100, 999)}.05`,
    ),
    ...chrome("breadcrumb", "News / Cities / Story"),
    ...chrome("related", "TRENDING", "#Budget2023", "Weather Today", "Gold Rate"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Written by ${author}`),
    ...story.date(
      ({ monthName, dd, year, clock }) => `Updated: ${monthName} ${dd}, ${year} ${clock} IST`,
    ),
    ...chrome("follow", "Follow Us", "Follow us on"),
    ...chrome("reading-time", `${story.int(2, 5)} min read`),
    ...chrome("share", "Whatsapp", "twitter", "Facebook", "Reddit"),
    ...story.body(
      [0.2, chrome("promo", `Also Read | ${story.headline()}`)],
      [0.4, chrome("ad", "Story continues below this ad")],
      [0.55, chrome("promo", `Don’t Miss | ${story.headline()}`)],
      [
        0.8,
        chrome("follow", "📣 Click here to join our channel and stay updated with the latest news"),
      ],
    ),
    ...chrome(
      "legal",
      "(This story has not been edited by our staff and is auto-generated from a syndicated feed.)",
    ),
    ...chrome(
      "promo",
      "Catch all the Latest News, Breaking News and Top Headlines here. Download the app for live updates.",
    ),
    ...chrome("first-published", `First published on: 12-0${story.int(1, 9)}-2023 at 18:40 IST`),
    ...chrome("tags", "TAGS:", "city news", "latest updates", "local government"),
    ...chrome("comment-form", "Post Comment", "Your comment was submitted for review."),
    ...chrome("related", "Most Popular"),
    ...story.repeat(5, (at) =>
      chrome("related", `${at + 1}`, story.headline(), `${story.int(2, 22)} hours ago`),
    ),
    ...chrome("related", "You may like"),
    ...story.repeat(4, () => chrome("related", story.headline())),
    ...chrome("related", "Photo Gallery", "Must Read", "Buzzing Now"),
    ...chrome(
      "newsletter",
      "SUBSCRIBE TO OUR NEWSLETTER",
      "I agree to the Privacy Policy and Terms",
    ),
    ...chrome(
      "footer",
      "Quick Links",
      "T&C",
      "Privacy Policy",
      "Advertise with Us",
      "Grievance Redressal",
    ),
    ...chrome("legal", "Copyright © 2023 The Daily Peepul [P] Ltd. All Rights Reserved."),
  ],
};
