import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A US city business journal: leads and lists, "at a glance" ads, people on the move, membership note, event pitch in prose. */
export const prospectAndLowellBusinessWeek: Template = {
  name: "prospect-and-lowell-business-week",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("login", "Sign In", "Subscribe", `${story.int(1, 3)} article left`),
    ...chrome(
      "menu",
      "Inno",
      "Lists & Leads",
      "People & Companies",
      "Real Estate",
      "Nominations",
      "Store",
    ),
    ...chrome("audio", "Listen to this article", `${story.int(2, 6)} min`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(
      (a) =>
        `By ${a} – ${story.pick(["Staff Writer", "Senior Reporter", "Digital Editor"])}, Prospect & Lowell Business Week`,
    ),
    ...story.date(({ monthShort, day, year }) => `${monthShort} ${day}, ${year}`),
    ...chrome(
      "follow",
      "Story alerts",
      "Preview this article",
      story.pick(["Get alerts on this company", "Follow this industry"]),
    ),
    ...story.body(
      [
        0.25,
        chrome(
          "newsletter",
          "Email newsletter signup",
          "Morning Ledger: deals, dirt and doughnuts, by 7 a.m.",
        ),
      ],
      [0.55, chrome("promo", story.headline())],
      [0.8, chrome("promo", story.teaser())],
    ),
    ...chrome(
      "related",
      "Related Content",
      ...story
        .repeat(3, () =>
          chrome("related", story.headline(), story.pick(["Banking", "Freight", "Restaurants"])),
        )
        .map((l) => l.text),
    ),
    ...chrome(
      "event",
      "Women Who Weld: our annual luncheon honors forty people who make things. Tables of ten are going quickly, and there will be sparks.",
      "Register Now",
    ),
    ...chrome(
      "calendar",
      "The List",
      story.pick(["Largest trucking firms", "Largest law offices"]),
      "Rank | Prior rank | Business name",
      `1 | ${story.int(1, 3)} | Coldharbor Lines`,
      `2 | ${story.int(1, 4)} | Tillery Transfer`,
      "View this list",
    ),
    ...chrome(
      "sponsor",
      "Content from our partners is written by people who pay us and who would like to sell you something.",
      story.pick([
        "Five ways to think about your 401(k) before lunch",
        "What your landlord knows about humidity",
      ]),
    ),
    ...chrome(
      "footer",
      "User Agreement",
      "Your Privacy Choices",
      "Ad Choices",
      `© ${story.when.year} Lowell City Journals. All rights reserved.`,
    ),
  ],
};
