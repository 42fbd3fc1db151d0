import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Caribbean paper's site: lottery numbers, death notices, e-paper, reader poll, carnival and shipping. */
export const windwardSun: Template = {
  name: "windward-sun",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "The Windward Sun"),
    ...chrome(
      "menu",
      "Home",
      "News",
      "Sports",
      "Features",
      "Carnival",
      "Letters to the Editor",
      "Death Announcements",
      "e-Paper",
      "Classifieds",
      "Archives",
    ),
    ...chrome(
      "ticker",
      "PICK 3: 4-1-7",
      "SUPER 6: 02-09-14-20-21-28 Letter K",
      "Jackpot now at $1.2M",
    ),
    ...chrome("search", "Search for:", "Search"),
    ...story.title(),
    ...chrome("tags", "Front Page"),
    ...story.date(({ monthName, day, year }) => `${monthName} ${day}, ${year}`),
    ...story.byline((author) => `by ${author}`),
    ...chrome("share", "Share this:", "Tweet", "Email", "Like Loading..."),
    ...chrome("photo-credit", "Photo by Anselm Prosper"),
    ...story.standfirst(),
    ...story.body(
      [0.4, chrome("promo", `See also: ${story.headline()} (Page 5)`)],
      [
        0.7,
        chrome(
          "ad",
          "- Advertisement -",
          "Fly LIAWAY to Barbados from EC$399 one way. Taxes extra.",
        ),
      ],
    ),
    ...chrome("tags", `Filed under: Front Page, News`),
    ...chrome("pager", `← ${story.headline()}`, `${story.headline()} →`),
    ...chrome("comment", `${story.int(2, 30)} Responses to “${story.titleText}”`),
    ...story.repeat(3, (at) =>
      chrome(
        "comment",
        `${at + 1}. ${story.reader()} says:`,
        `June ${story.int(2, 28)}, 2023 at ${story.int(1, 11)}:${story.int(10, 59)} am`,
        story.comment(),
        "Reply",
      ),
    ),
    ...chrome(
      "comment-form",
      "Leave a Comment",
      "The Windward Sun reserves the right to publish or withhold comments.",
      "Cancel reply",
    ),
    ...chrome(
      "poll",
      "POLL",
      "Who will win Calypso Monarch?",
      "Mighty Breadfruit",
      "Lady Tamarind",
      "Somebody new",
      "Crowdsignal",
    ),
    ...chrome("related", "Recent Posts", ...story.headlines(6)),
    ...chrome(
      "sponsor",
      "VACANCY: Executive Chef, Plantation Point Resort. Five years' experience. Apply by 30th.",
      "NOTICE: Water off at Upper Mesopotamia, Tuesday 9 am to 3 pm",
    ),
    ...chrome("calendar", "June 2023", "M T W T F S S", "« May   Jul »"),
    ...chrome("legal", "© 2023 Windward Sun Publishing Inc. | Developed by Soursop Digital"),
  ],
};
