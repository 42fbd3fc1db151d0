import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A trade magazine: white papers, event countdown, supplier directory, job board, free registration. */
export const tradeWeeklyParcelAndFreight: Template = {
  name: "trade-weekly-parcel-and-freight",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "– " },
  compose: (story) => [
    ...chrome("ad", "Leaderboard", "ConveyTech: moving on since 1962"),
    ...chrome(
      "menu",
      "Parcel & Freight",
      "Road",
      "Rail",
      "Air",
      "Warehousing",
      "Webinars",
      "Supplier Directory",
      "Jobs",
    ),
    ...chrome("event", `${story.int(3, 90)} days to the P&F Awards`, "Book a table"),
    ...chrome("breadcrumb", "You are here: Home > News"),
    ...chrome("login", "Register free to read 3 articles a month"),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(({ day, monthName, year }) => `${day} ${monthName} ${year}`),
    ...story.byline((a) => `Text: ${a}`),
    ...story.body(
      [
        story.int(23, 37) / 100,
        chrome(
          "sponsor",
          story.pick([
            "Sponsored content: Why your pallets are costing you (and how ours won't)",
            "White paper: Ten steps to a leaner dock. Download now",
          ]),
        ),
      ],
      [
        story.int(48, 62) / 100,
        chrome(
          "related",
          story.pick(["Further reading", "From the same desk"]),
          story.headline(),
          story.headline(),
        ),
      ],
      [
        story.int(73, 87) / 100,
        chrome("event", "Webinar on demand: Tail lifts and the law", "Register"),
      ],
    ),
    ...chrome("share", "LinkedIn", "Email a colleague", "Order reprints"),
    ...chrome("tags", "Companies: Torvine | Ostwerk | Nook", "Sectors: retail, regulation"),
    ...chrome(
      "comment",
      "Readers' comments (1)",
      `Anonymous | ${story.when.day} ${story.when.monthShort} ${story.when.year} ${story.int(8, 17)}:${story.int(10, 59)} am`,
      story.comment(),
      "Unsuitable or offensive?",
    ),
    ...chrome(
      "related",
      "Jobs",
      "Transport manager, Daventry, £46k",
      "Fleet engineer, Felixstowe, £neg",
      "Night shunter, Crick",
    ),
    ...story.pick([
      chrome("poll", "This week's vote: Are tachographs too clever?", "Yes 61% No 39%"),
      [],
    ]),
    ...chrome("newsletter", "Delivered Tuesdays and Thursdays: the P&F bulletin"),
    ...chrome(
      "legal",
      "Every effort is made to check what we print, but neither publisher nor editor accepts liability for loss arising from reliance on anything in these pages, whether editorial or paid for.",
    ),
    ...chrome(
      "footer",
      "Media pack",
      "Circulation audit",
      "Freight House, Croydon",
      "ISSN 0000-4471",
    ),
  ],
};
