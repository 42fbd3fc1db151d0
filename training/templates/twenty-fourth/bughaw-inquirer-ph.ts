import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A Philippine news site: hashtags, newsletter form with consent, read-next block, subscription pitch. */
export const bughawInquirerPh: Template = {
  name: "bughaw-inquirer-ph",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("menu", "NEWSINFO", "GLOBAL NATION", "SPORTS", "LIFESTYLE", "POP", "TECHNOLOGY"),
    ...chrome(
      "breadcrumb",
      story.pick(["newsinfo / Regions", "newsinfo / Headlines", "Latest Stories"]),
    ),
    ...story.title(),
    ...story.byline((a) => `By: ${a} - Correspondent / @bughawdesk`),
    ...story.date((w) => `${w.clock} AM ${w.monthName} ${w.dd}, ${w.year}`),
    ...story.body(
      [0.3, chrome("promo", `READ: ${story.headline()}`)],
      [0.6, chrome("ad", "ADVERTISEMENT", "Article continues after this advertisement")],
    ),
    ...(story.int(0, 2) > 0
      ? chrome(
          "newsletter",
          "Subscribe to our daily newsletter",
          "SUBSCRIBE",
          "I have read how my email address will be used and I am happy with it.",
          "Your subscription has been successful.",
        )
      : []),
    ...chrome(
      "tags",
      "TAGS:",
      story.pick(["#WalangPasok", "class suspension"]),
      "regions",
      "weather",
    ),
    ...chrome("related", "RELATED STORIES", ...story.headlines(2)),
    ...chrome("comment", "View comments"),
    ...chrome(
      "login",
      "With Bughaw PLUS you can read three papers on as many as four devices, and the print pages are yours from 4:30 in the morning. To subscribe, call 555 6010.",
    ),
    ...chrome(
      "consent",
      "This site keeps cookies on your device so that it remembers you and so that advertisers can count you. Read on and we will take it that you do not mind.",
      "I agree",
    ),
    ...chrome("related", "MOST READ", ...numbered(story.headlines(4), ") ")),
    ...chrome("footer", `© Copyright 1997-${story.when.year} Bughaw | All Rights Reserved`),
  ],
};
