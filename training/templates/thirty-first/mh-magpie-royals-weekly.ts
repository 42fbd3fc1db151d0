import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Celebrity weekly: shop-the-look prices, galleries with numbered frames, quizzes, newsletter, glued related cards */
export const mhMagpieRoyalsWeekly: Template = {
  name: "mh-magpie-royals-weekly",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Celebs",
      "Royals",
      "TV",
      "Hair",
      "Homes",
      "Shopping",
      "Competitions",
      "Magazine",
    ),
    ...chrome("follow", "Trusted celebrity source since 1991", "Add as preferred source"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${a} ${story.pick(["Lifestyle Writer", "Deputy TV Editor"])}`),
    ...story.date((d) => `${d.monthName} ${d.day}, ${d.year}`),
    ...chrome("share", "Share this:", "Whatsapp", "Copied to clipboard"),
    ...story.body(
      [0.2, chrome("photo-credit", "© Photo: Gantry", "© Instagram")],
      [
        0.35,
        chrome(
          "tools",
          `${story.int(1, 4)} of ${story.int(5, 12)}`,
          "Slide left",
          "Slide right",
          "View Gallery",
        ),
      ],
      [0.5, chrome("teaser", `READ: ${story.headline()}`, `WATCH: ${story.headline()}`)],
      [
        0.7,
        chrome(
          "sponsor",
          "SHOP THE LOOK",
          "Wool trench £129, Marrow & Finch",
          "Gold hoops £18",
          "We only feature things our writers like. If you buy, we may earn commission. See our FAQ.",
        ),
      ],
      [0.85, chrome("poll", "QUIZ: Which soap landlady are you?")],
    ),
    ...chrome(
      "newsletter",
      "Sign up to Magpie Daily for your dose of fashion, families and fuss",
      "By entering my email I agree to the Terms and Privacy Policy",
    ),
    ...chrome("tags", "Other topics", "Soaps", "Celebrity News"),
    ...chrome(
      "related",
      "MORE TV",
      ...story.headlines(4).map((h) => `${h}${story.int(1, 23)} hours ago`),
    ),
    ...chrome(
      "footer",
      "Meet the team",
      "Advertising",
      "Modern slavery statement",
      "Magpie in Spanish",
      `© ${story.when.year} Magpie Titles Ltd`,
    ),
  ],
};
