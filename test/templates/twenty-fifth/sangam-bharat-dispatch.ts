import { chrome, counted } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** An Indian national daily's site: bold share counts, "Also read" lines in the text, long menus and tags, app banner. */
export const sangamBharatDispatch: Template = {
  name: "sangam-bharat-dispatch",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "ticker",
      "SENSEX",
      `${story.int(70, 90)},${story.int(100, 999)}.${story.int(10, 99)}`,
      "NIFTY",
      "GOLD",
    ),
    ...chrome(
      "menu",
      "Home",
      "India",
      "World",
      "Cities",
      "Sport",
      "Business",
      "Entertainment",
      "Premium",
      "e-Paper",
      "Games",
    ),
    ...chrome("language", "English", "हिन्दी", "मराठी", "தமிழ்"),
    ...chrome("breadcrumb", `News / India / ${story.pick(["Farmers", "National", "States"])}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Written by ${author}`),
    ...story.date(
      ({ monthShort, day, year, clock }) =>
        `${story.pick(["Updated", "New Delhi"])}: ${monthShort} ${day}, ${year} ${clock} IST`,
    ),
    ...chrome("reading-time", `${story.int(2, 6)} min read`),
    ...chrome("follow", "Add as a trusted source", "Follow Us"),
    ...chrome("tools", "A-", "A", "A+"),
    ...story.body(
      [0.25, chrome("promo", `Also Read | ${story.headline()}`)],
      [0.5, chrome("ad", "Story continues below this ad")],
      [
        0.75,
        chrome(
          "promo",
          story.pick(["Don't Miss | ", "ALSO READ: ", "Must Read | "]) + story.headline(),
        ),
      ],
    ),
    ...chrome("promo", "Crossword", "Sudoku", "Play now"),
    ...chrome(
      "author-bio",
      `${story.author} is a Principal Correspondent with the Dispatch and reports on agriculture, water and rural affairs. In a career of sixteen years the reporter has covered four general elections and two cyclones. ... Read More`,
    ),
    ...chrome(
      "app",
      "Stay updated with the latest stories. Download the Dispatch app from the Play Store or App Store.",
    ),
    ...chrome(
      "tags",
      "TOPICS",
      ...story.pick([
        ["agriculture", "exports"],
        ["Breaking news", "India news"],
      ]),
    ),
    ...chrome("related", "TRENDING NOW", ...counted(story.headlines(4))),
    ...chrome("related", "Top Stories", ...story.headlines(3), "View More"),
    ...chrome(
      "promo",
      "Web Stories",
      story.pick(["8 hill stations to beat the heat", "6 soups for rainy evenings"]),
      story.pick(["10 facts about the snow leopard", "How to grow curry leaves at home"]),
    ),
    ...chrome(
      "legal",
      `Copyright © ${story.when.year} Sangam Media Pvt. Ltd. All Rights Reserved`,
      "Readers may take complaints to our grievance officer.",
    ),
  ],
};
