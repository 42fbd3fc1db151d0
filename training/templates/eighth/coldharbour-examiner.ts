import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A paper that scrolls on for ever: after the article the next ones begin, each with byline, date and its first paragraphs. */
export const coldharbourExaminer: Template = {
  name: "coldharbour-examiner",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "The Coldharbour Examiner"),
    ...chrome("menu", "Sections", "Today's paper", "Sign in"),
    ...story.title(),
    ...story.byline((author) => story.pick([`By ${author}`, `By ${author}, Examiner staff`])),
    ...story.date(({ monthName, day, year, clock }) => `${monthName} ${day}, ${year} / ${clock}`),
    ...story.standfirst(),
    ...story.body(
      [
        0.4,
        chrome(
          "photo-credit",
          story.pick([
            "People gathered at the corner well before dawn, some with folding chairs. Examiner photo by Cy Ballard",
            "An earlier picture shows how close the houses stand to the edge. The two nearest are empty.",
          ]),
        ),
      ],
      [0.7, chrome("promo", story.headline())],
    ),
    ...chrome("pager", story.pick(["Next story", "Keep scrolling", "Up next"])),
    ...story.random
      .shuffled([
        [
          "Ferry crew find message in bottle, and the man who wrote it",
          "By Lena Orff",
          "WHITSAND – A bottle thrown from the deck of the Maud in 1989 was picked out of the nets on Friday by the same ship, and opened by the captain's son.",
          "The note inside was signed by Gil Pasternak, who still lives in Whitsand and who was told about it in the queue for bread.",
          "“I asked for a reply,” Mr. Pasternak said. “I didn't say by when.”",
        ],
        [
          "Zoning board puts off vote on drive-through for third time",
          "By Anton Reyes",
          "The zoning board on Monday once more put off a vote on whether a coffee chain may build a drive-through next to the cemetery.",
          "More than 80 people had signed up to speak. The board heard 11 of them before its chair, who has a cold, lost her voice.",
        ],
        [
          "Hospital to reopen maternity ward after two years",
          "By Staff",
          "Babies will again be born in Coldharbour from March, the hospital's trustees announced, ending a gap in which 214 mothers were driven over the pass.",
          "The ward lost its last doctor in 2022. Two have now been hired, one of whom was born in it.",
        ],
      ])
      .slice(0, story.int(2, 3))
      .flatMap(([headline = "", byline = "", ...lead]) => [
        ...chrome("related", headline, byline),
        ...chrome("teaser", ...lead),
        ...chrome("related", story.pick(["Read the full story", "Continue reading…", "Expand"])),
      ]),
    ...chrome(
      "paywall",
      "You have reached the end of today's free stories. Tomorrow there will be three more. Or you could join the 6,900 households that needn't wait.",
    ),
    ...chrome(
      "footer",
      "Examiner Publishing Co.",
      "Vacation hold",
      "Report a missed paper",
      "Privacy",
    ),
  ],
};
