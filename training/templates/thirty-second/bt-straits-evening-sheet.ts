import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A South-East Asian evening paper: bookmark wall, summary box tools, gift links, hotlines, property and deaths. */
export const btStraitsEveningSheet: Template = {
  name: "bt-straits-evening-sheet",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "The Island",
      "Asia",
      "Life",
      "Racing",
      "Podcasts",
      "Paper",
      "Log in",
      "Subscribe",
    ),
    ...chrome("paywall", "Sign up now: Get breaking alerts"),
    ...story.title(),
    ...story.standfirst(),
    ...chrome("login", "Sign in to bookmark or gift this article."),
    ...chrome(
      "tools",
      "AI generated",
      "Summarise",
      "Was this summary useful?",
      "Google Preferred Source badge",
    ),
    ...chrome(
      "photo-credit",
      `PHOTO: ${story.pick(["EVENING SHEET FILE", "SCREENGRAB FROM A READER", "READER"])}`,
    ),
    ...story.byline(),
    ...chrome("follow", `Follow ${story.author}`),
    ...story.date(
      ({ monthShort, dd, year, clock }) => `Published ${monthShort} ${dd}, ${year}, ${clock} PM`,
    ),
    ...chrome(
      "first-published",
      `Updated ${story.when.monthShort} ${story.when.dd}, ${story.when.year}, 11:02 PM`,
    ),
    ...story.body(
      [0.4, chrome("related", "More on this topic", ...story.headlines(2))],
      [
        0.7,
        chrome(
          "newsletter",
          "Get the evening's six stories on your way home. Free.",
          "By signing up, I accept the terms and conditions as amended from time to time.",
        ),
      ],
    ),
    ...chrome(
      "related",
      "See more on",
      story.pick(["Courts and crimes", "Environment", "Transport"]),
    ),
    ...chrome(
      "contact",
      `Have a story tip? WhatsApp us at 8555 01${story.int(10, 99)}. A small token of thanks for tips we use.`,
    ),
    ...chrome("related", "Today's top picks", ...numbered(story.headlines(4), "  ")),
    ...chrome(
      "ad",
      "E-paper",
      "Read the 3.30 edition in its original pages",
      "Property: 99-year leasehold near MRT, open house this weekend",
    ),
    ...chrome(
      "footer",
      "About Us",
      "Terms & Conditions",
      "Need help? Reach us here.",
      `MDDI (P) 000/10/${story.when.year}`,
      `Sheet Media Ltd. Co. Regn. No. 200000000Z. Copyright © ${story.when.year}. All rights reserved.`,
    ),
  ],
};
