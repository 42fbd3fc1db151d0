import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Philippine daily: by-section headline dumps, peso rate, "what's in it" boxes, donation strip. */
export const kadalManilaLedger: Template = {
  name: "kadal-manila-ledger",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome("menu", "HEADLINES", "OPINION", "NATION", "METRO", "SHOWBIZ"),
    ...story.title(),
    ...story.byline((author) => `${author} - Kadal Ledger`),
    ...story.date(({ clock, day, monthName, year }) => `${monthName} ${day}, ${year} | ${clock}`),
    ...chrome("ad", "Advertisement"),
    ...story.body(
      [0.3, chrome("ad", "Advertisement")],
      [0.55, chrome("promo", `READ: ${story.headline()}`)],
      [0.8, chrome("ad", "Advertisement")],
    ),
    ...chrome(
      "share",
      "SHARE THIS STORY",
      `TAGS: ${story.pick(["barangay", "basketball", "typhoon"])}`,
    ),
    ...chrome(
      "ticker",
      `PSEi ${story.int(6000, 7200)}.${story.int(10, 99)}`,
      `P${story.int(55, 59)}.${story.int(10, 99)}:$1`,
      `Lotto 6/42: ${story.int(1, 9)}-${story.int(10, 14)}-${story.int(15, 20)}-${story.int(21, 28)}-${story.int(29, 35)}-${story.int(36, 42)}`,
    ),
    ...chrome(
      "related",
      "Latest",
      story.headline(),
      `${story.int(3, 50)} minutes ago`,
      story.headline(),
      `${story.int(1, 5)} hours ago`,
      story.headline(),
      `${story.int(6, 20)} hours ago`,
    ),
    ...(story.int(1, 100) <= 60
      ? chrome(
          "newsletter",
          "Don't miss out on the latest news and information.",
          "We could not sign you up just now. Try once more?",
          "You are on the list.",
        )
      : []),
    ...chrome(
      "footer",
      "Fact-check policy",
      "Contact: (02) 5550-120",
      "Subscribe to the broadsheet",
    ),
  ],
};
