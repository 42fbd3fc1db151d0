import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** An Indian English daily: epaper line, section and subscribe prompts, "Also read" between paragraphs, synopsis bullets as promo, premium box. */
export const nfDeccanDailyWire: Template = {
  name: "nf-deccan-daily-wire",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("site-name", story.pick(["DECCAN DAILY WIRE", "Deccan Daily Wire: Today's ePaper"])),
    ...chrome(
      "menu",
      "Elections",
      "Opinion",
      "Karnataka",
      "Cities",
      "Markets",
      "Sci-Tech",
      "Premium",
      "Account",
      "ePaper",
    ),
    ...chrome(
      "breadcrumb",
      `Home / News / Cities / ${story.pick(["Hubballi", "Mysuru", "Belagavi"])}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(
      ({ monthName, dd, year, clock }) => `Updated - ${monthName} ${dd}, ${year} ${clock} IST`,
    ),
    ...story.byline((a) => a),
    ...chrome("reading-time", "READ LATER", "PRINT"),
    ...chrome(
      "photo-credit",
      story.pick([
        "Image for representation. | Photo Credit: K. Murali",
        "Photo Credit: Special Arrangement",
      ]),
    ),
    ...story.body(
      [0.25, chrome("promo", `Also Read | ${story.headline()}`)],
      [0.5, chrome("ad", "ADVERTISEMENT")],
      [
        0.6,
        chrome(
          "newsletter",
          "(For the top stories of the day sent to your inbox, subscribe to our newsletter Deccan at Dusk)",
        ),
      ],
    ),
    ...chrome(
      "first-published",
      `Published - ${story.when.monthName} ${story.when.dd}, ${story.when.year} ${story.when.clock} IST`,
    ),
    ...chrome(
      "tags",
      "Related Topics",
      `${story.pick(["Karnataka", "water supply"])} / ${story.pick(["civic infrastructure", "railway", "road safety"])}`,
    ),
    ...chrome("related", "Top News Today", ...story.headlines(5)),
    ...chrome(
      "paywall",
      "You have reached the end of your free stories for this month.",
      "Subscribers read without pop-ups, see the crossword archive back to 1994, and keep a newsroom of 300 reporters at work in eleven States.",
      `See plans from ₹${story.int(49, 199)} a month`,
    ),
    ...chrome(
      "comment-form",
      "Comments",
      "Write in English, in whole sentences, and about the story rather than the reporter. A moderator in Hubballi reads everything.",
      "Our comments live in a new place. Old accounts still work; old quarrels have been archived.",
    ),
    ...chrome(
      "footer",
      `Copyright© ${story.when.year}, DECCAN DAILY PUBLISHING PVT LTD. or its affiliated companies. All rights reserved.`,
      "Back to Top",
    ),
  ],
};
