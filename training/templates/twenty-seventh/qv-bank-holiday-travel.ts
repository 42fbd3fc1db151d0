import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A travel publisher: deal boxes with prices, other trips, map remains, inline book-now. */
export const qvBankHolidayTravel: Template = {
  name: "qv-bank-holiday-travel",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• ", subhead: "## " },
  compose: (story) => [
    ...chrome("menu", "Europe", "Britain", "Cruises", "Rail", "Deals"),
    ...chrome("ad", "Sale", "Up to 30% off"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${author}`),
    ...chrome("author-bio", story.pick(["Travel writer", "Guest contributor"])),
    ...story.date(({ day, monthName, year }) => `${day} ${monthName} ${year}`),
    ...chrome("photo-credit", `Photo: ${story.pick(["tourist board", "Clem A.", "stock"])}`),
    ...chrome("tools", "View map", "Gallery", `1/${story.int(5, 14)}`),
    ...story.body(
      [0.3, chrome("ad", "7 nights, Madeira", "from £699pp", "Book now")],
      [0.6, chrome("promo", story.headline())],
      [0.85, chrome("ad", "Offers", "Rail pass, 15% off", "See dates")],
    ),
    ...chrome(
      "related",
      "More inspiration",
      "Lisbon by tram",
      "Oslo on a budget",
      "Six quiet beaches",
    ),
    ...chrome("newsletter", "Get away, once a week", "First name", "Email", "I'm over 16", "Go"),
    ...chrome(
      "sponsor",
      "Our writers sometimes travel as guests. Nobody sees what they write before you do.",
    ),
    ...chrome(
      "comment",
      "Been there?",
      story.comment(),
      story.reader(),
      story.pick(["Visited in May", "Visited with kids"]),
    ),
    ...chrome("footer", "ATOL", "Ts & Cs", "Brochures", "Call 01632 960 555, 9 to 5"),
  ],
};
