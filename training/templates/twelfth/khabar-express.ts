import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An Indian news portal: desk bio in prose, app and channel pleas, trending searches, first published lines. */
export const khabarExpress: Template = {
  name: "khabar-express",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Live TV", "Latest", "India", "Trending", "Photos", "Web Stories", "Cricket"),
    ...chrome("language", "हिन्दी", "ENGLISH", "বাংলা"),
    ...chrome(
      "ticker",
      "Trending:",
      "Gold Rate Today",
      "Budget",
      story.pick(["IPL Auction", "Board Results"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Written By: ${author}`),
    ...story.date(
      ({ monthShort, dd, year, clock }) =>
        `Last Updated: ${monthShort} ${dd}, ${year}, ${clock} IST`,
    ),
    ...chrome("follow", "Follow us on Google News"),
    ...chrome("reading-time", `${story.int(2, 4)} Min Read`),
    ...chrome("photo-credit", "Representational image."),
    ...story.body(
      [0.2, chrome("ad", "STORY CONTINUES BELOW THIS AD")],
      [0.5, chrome("related", `ALSO READ | ${story.headline()}`)],
      [0.8, chrome("promo", story.headline())],
    ),
    ...chrome(
      "author-bio",
      story.pick([
        "A team of writers and reporters decodes vast terms of news for you around the clock. The desk brings you what happens, as it happens, and why it matters.",
        `${story.author} is a sub-editor on the national desk with a keen interest in crime, courts and chai. When not at work, he can be found at the stadium.`,
      ]),
    ),
    ...chrome(
      "promo",
      story.pick([
        "Stay updated with breaking news, top headlines and live updates only on Khabar Express. Download the app to stay ahead.",
        "Also Watch: what experts have to say. Join our channel for exclusive content.",
      ]),
    ),
    ...chrome(
      "first-published",
      `First Published: ${story.when.monthName} ${story.when.dd}, ${story.when.year}, ${story.when.clock} IST`,
    ),
    ...chrome("breadcrumb", "News", "india", `${story.titleText.slice(0, 40)}...`),
    ...chrome(
      "comment",
      "Disclaimer: Comments reflect users' views, not those of Khabar Express. Please keep discussions respectful and constructive.",
    ),
    ...chrome("app", "QR Code", "Download from Play Store", "Scan to get the app"),
    ...chrome(
      "footer",
      "CONNECT WITH US",
      "CTA Policy",
      "Grievance Redressal",
      `Copyright KEN ${story.when.year}. All rights reserved.`,
    ),
  ],
};
