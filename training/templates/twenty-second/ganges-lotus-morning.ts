import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** An Indian English daily: also-read lines, Telegram and app nudges, long tag row, web stories, disclaimers. */
export const gangesLotusMorning: Template = {
  name: "ganges-lotus-morning",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "E-Paper",
      "Cities",
      "India",
      "World",
      "Cricket",
      "Entertainment",
      "Web Stories",
      "Sign In",
    ),
    ...chrome(
      "breadcrumb",
      `${story.pick(["Home / Cities / ", "News » India » ", "Home » States » "])}${story.titleText}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Written by ${author}`),
    ...story.date(
      (when) => `Updated: ${when.monthName} ${when.dd}, ${when.year} ${when.clock} IST`,
    ),
    ...chrome("follow", story.pick(["Follow us on Google News", "Add as a preferred source"])),
    ...chrome("share", "Share", "Copy Link", "WhatsApp"),
    ...chrome(
      "photo-credit",
      story.pick([
        "Representational image",
        "The crowd outside the office on Monday. (Express file)",
        "Photo for representation only",
      ]),
    ),
    ...story.body(
      [
        story.pick([0.15, 0.2, 0.3]),
        chrome("promo", story.pick(["ALSO READ | ", "Also read: ", "READ: "]) + story.headline()),
      ],
      [0.45, chrome("ad", "Advertisement", "Story continues below this ad")],
      [0.6, chrome("promo", story.pick(["Don't Miss | ", "Trending: "]) + story.headline())],
      [
        0.85,
        chrome(
          "app",
          story.pick([
            "For the latest news, download the Lotus app from the app store.",
            "Join our Telegram channel for quick updates",
          ]),
        ),
      ],
    ),
    ...chrome(
      "tags",
      "TAGS:",
      story.pick(["monsoon", "high court", "exam results"]),
      story.pick(["police", "metro", "panchayat"]),
      "latest news",
    ),
    ...chrome("related", "TOP NEWS TODAY", ...marked("» ", story.headlines(5))),
    ...chrome(
      "related",
      "Web Stories",
      story.pick(["7 teas for a rainy day", "Hill stations near the capital"]),
      "9 plants that like shade",
    ),
    ...chrome(
      "legal",
      story.pick([
        "(From an agency; our desk has changed the headline and little else.)",
        "Disclaimer: views in readers' comments are their own.",
      ]),
    ),
    ...chrome("comment-form", "Post a comment", "Your comment must follow our rules", "Submit"),
    ...chrome(
      "footer",
      "About Us",
      "Grievance Officer",
      "RSS",
      `© ${story.when.year} Lotus Morning Publications Pvt Ltd`,
    ),
  ],
};
