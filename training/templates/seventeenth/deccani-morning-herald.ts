import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An Indian national daily: read-later buttons, e-paper push, "also read" lines, subscription benefits in prose. */
export const deccaniMorningHerald: Template = {
  name: "deccani-morning-herald",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "e-Paper",
      "India",
      "World",
      "Elections",
      "Sport",
      "Opinion",
      "Premium",
      "Data",
      "Crossword+",
    ),
    ...chrome(
      "breadcrumb",
      `Home / News / ${story.pick(["States", "Cities", "India"])} / ${story.pick(["Karnad", "Assam Valley", "Bhadrapur"])}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(
      ({ monthName, dd, year, clock }) => `Updated - ${monthName} ${dd}, ${year} ${clock} IST`,
    ),
    ...story.byline((a) => `${a}`),
    ...chrome("tools", "READ LATER", "PRINT", "SEE ALL", "Remove"),
    ...chrome(
      "photo-credit",
      story.pick([
        "A view of the area on Sunday. | Photo Credit: Special Arrangement",
        "File photo: By Arrangement",
      ]),
    ),
    ...story.body(
      [
        0.3,
        chrome(
          "promo",
          `${story.pick(["Also read:", "ALSO READ |", "Also Read"])} ${story.headline()}`,
        ),
      ],
      [0.6, chrome("promo", story.headline())],
      [
        0.85,
        chrome(
          "podcast",
          story.pick([
            "Listen | In Focus podcast: what the numbers do not say",
            "Watch | Explained in three minutes",
          ]),
        ),
      ],
    ),
    ...chrome(
      "paywall",
      "Looking for a reason to subscribe?",
      "For a hundred and nineteen years this newspaper has come to the door before the milk. In that time governments have been pleased with us and displeased, and neither has lasted. We would like to go on, and this month we have opened ten more articles to those who do not pay.",
      "But a correspondent in each district is a costly thing, and advertisements no longer meet the bill. If you can, kindly take a subscription.",
      "Become a Subscriber",
    ),
    ...story.date(
      ({ monthName, dd, year, clock }) => `Published - ${monthName} ${dd}, ${year} ${clock} IST`,
    ),
    ...chrome(
      "tags",
      story.pick(["flood", "weather", "state politics"]),
      "/",
      story.pick(["rains", "India", "education"]),
    ),
    ...chrome("related", "Top News Today", ...story.headlines(3), "READ MORE", "0 / 1"),
    ...chrome(
      "comment-form",
      "Kindly write your comment in whole sentences, without capital letters throughout, and without reference to anybody's family. Moderation takes up to six hours.",
      "Our comment section has moved to a new system. Old user names will work; old quarrels have been deleted.",
    ),
    ...chrome(
      "footer",
      "Group News Sites",
      "Other Products",
      "Popular Sections",
      "Back to Top",
      `Copyright© ${story.when.year}, DECCANI PUBLISHING PVT LTD. or its affiliated companies. All rights reserved.`,
    ),
  ],
};
